package plan_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

// everything is a template that asks for each section there is.
func everything(t *testing.T) plan.Template {
	t.Helper()
	template := plan.Template{Name: "kaikki"}
	for _, member := range membersOfPlan() {
		template.Sections = append(template.Sections, plan.TemplateSection{Section: member, Gate: "approve"})
	}
	template.Sections = append(template.Sections, plan.TemplateSection{Section: "subGoals"}, plan.TemplateSection{Section: "recording"})
	return template
}

// membersOfPlan are the parts of a plan: its lists and objects, in order. The scale of the
// risks goes with the risks.
func membersOfPlan() []string {
	var members []string
	typ := reflect.TypeFor[plan.Plan]()
	for i := range typ.NumField() {
		name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		kind := typ.Field(i).Type.Kind()
		if name != "-" && name != "riskScale" && (kind == reflect.Slice || kind == reflect.Pointer) {
			members = append(members, name)
		}
	}
	return members
}

func sectionsOf(covered []plan.SectionCoverage) []string {
	var keys []string
	for _, c := range covered {
		keys = append(keys, c.Section)
	}
	return keys
}

func TestEveryPartOfAPlanIsASection(t *testing.T) {
	want := slices.Concat(membersOfPlan(), nil)
	want = slices.Insert(want, slices.Index(want, "setting"), "recording")
	want = slices.Insert(want, slices.Index(want, "metrics"), "subGoals")
	assert.Equal(t, want, sectionsOf(plan.Coverage(nil, everything(t))), "in the order of the document")
}

func TestTheSoundPlanHasEverySection(t *testing.T) {
	for _, c := range plan.Coverage(sound(t), everything(t)) {
		assert.True(t, c.Has(), c.Section)
		assert.Positive(t, c.Size, c.Section)
	}
	for _, c := range plan.Coverage(nil, everything(t)) {
		assert.False(t, c.Has(), c.Section)
	}
	assert.Empty(t, plan.Coverage(nil, plan.Template{Name: "tyhja"}), "neither asked for nor there")
}

// What Pirha's presentation compares by hand.
func TestCoverageComparesPirhaAndItla(t *testing.T) {
	p := sound(t)
	pirha, itla := named(t, "pirha"), named(t, "itla")
	asked := make(map[string]string)
	for _, c := range plan.Coverage(p, pirha, itla) {
		asked[c.Section] = strings.Join(c.Templates, " ")
	}
	for _, shared := range []string{"innovation", "goals", "roles", "trainings", "factors", "supports"} {
		assert.Equal(t, "pirha itla", asked[shared], shared)
	}
	assert.Equal(t, "itla", asked["subGoals"], "Itla's plan splits goals")
	assert.Equal(t, "pirha", asked["messages"], "Pirha's plan has the communication plan in it")
	assert.Contains(t, asked, "risks")
	assert.Empty(t, asked["risks"], "the plan has them, though nobody asks")

	p.Messages, p.Risks = nil, nil
	covered := plan.Coverage(p, pirha, itla)
	assert.NotContains(t, sectionsOf(covered), "risks")
	i := slices.Index(sectionsOf(covered), "messages")
	require.GreaterOrEqual(t, i, 0)
	assert.False(t, covered[i].Has())

	assert.Equal(t, plan.Coverage(p, plan.Templates()...), plan.Coverage(p), "without templates those of the library")
}

func TestSizesCountWhatIsSaid(t *testing.T) {
	size := func(p *plan.Plan, section string) int {
		t.Helper()
		covered := plan.Coverage(p, everything(t))
		i := slices.Index(sectionsOf(covered), section)
		require.GreaterOrEqual(t, i, 0)
		return covered[i].Size
	}
	p := &plan.Plan{Innovation: &plan.Innovation{Name: "Suunta", Why: " "}, Setting: &plan.Setting{Units: []string{""}}, Goals: []plan.Goal{{ID: "a"}, {ID: "b", Parent: "a"}}}
	assert.Zero(t, size(p, "innovation"), "a name describes nothing, nor do spaces")
	assert.Zero(t, size(p, "recording"))
	assert.Zero(t, size(p, "setting"))
	assert.Equal(t, 2, size(p, "goals"))
	assert.Equal(t, 1, size(p, "subGoals"))
	p.Innovation.Parts, p.Innovation.Recording = []plan.Part{{ID: "a"}}, plan.Record{Trained: true}
	p.Setting.Units = []string{"Keskusta"}
	assert.Equal(t, 1, size(p, "innovation"))
	assert.Equal(t, 1, size(p, "recording"))
	assert.Equal(t, 1, size(p, "setting"))

	full := sound(t)
	assert.Equal(t, 11, size(full, "innovation"))
	assert.Equal(t, 3, size(full, "recording"))
	assert.Equal(t, 6, size(full, "setting"))
	assert.Equal(t, 3, size(full, "subGoals"))
}

func TestTitlesOfSectionsAreTranslated(t *testing.T) {
	for _, c := range plan.Coverage(nil, everything(t)) {
		assert.Empty(t, c.Title.Missing(), c.Section)
		for i, lang := range juurru.Langs() {
			for _, other := range juurru.Langs()[:i] {
				assert.NotEqual(t, kindtest.InLang(c.Title, other), kindtest.InLang(c.Title, lang), "%s in %s and %s", c.Section, other, lang)
			}
		}
	}
}

func TestSectionNamesThePartOfAPlace(t *testing.T) {
	for at, want := range map[juurru.Pointer]string{
		"": "The whole document", "/name": "Basics", "/x-own/goals": "Basics", "/goals/0/text": "Goals", "/innovation/dose": "Description of the method", "/innovation/recording/code": "Recording of use", "/noTraining": "Training plan",
		"/riskScale/treat": "Risks", "/metrics/0/baseline": "Metrics", "/changes/1": "Change log",
	} {
		assert.Equal(t, want, plan.Section(at).EN, at)
	}
}
