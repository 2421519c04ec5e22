package plan_test

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

// starts are the names of starts: none, and the templates.
func starts() []string { return append([]string{""}, plan.TemplateNames()...) }

func startOf(t *testing.T, lang juurru.Lang, template string) (p *plan.Plan, hints map[juurru.Pointer]string) {
	t.Helper()
	data, err := plan.StartFrom(lang, template)
	require.NoError(t, err)
	p, report, err := plan.Decode(data)
	require.NoError(t, err, "%q in %s: %v", template, lang, report.In(juurru.English).Findings)
	var doc struct {
		Hints map[juurru.Pointer]string `json:"x-hints"`
	}
	require.NoError(t, json.Unmarshal(data, &doc))
	return p, doc.Hints
}

func TestEveryStartIsASoundDraft(t *testing.T) {
	for _, template := range starts() {
		for _, lang := range juurru.Langs() {
			p, _ := startOf(t, lang, template)
			assert.Equal(t, lang, p.Language)
			assert.Equal(t, template, p.Template)
			assert.Equal(t, plan.Draft, p.Claims(), "a new document claims nothing")
			report := p.Check(plan.Draft, juurru.On("2026-11-01"))
			assert.True(t, report.Ready(), "%q in %s: %v", template, lang, report.In(juurru.English).Findings)
			assert.False(t, p.Check(plan.Approve).Ready(), "there is much to fill in")
		}
	}
}

// What a template gives is there, and nothing else is.
func TestAStartIsANewPlan(t *testing.T) {
	for _, template := range plan.TemplateNames() {
		for _, lang := range juurru.Langs() {
			p, _ := startOf(t, lang, template)
			p.Extensions = nil
			given, ok := plan.TemplateByName(template)
			require.True(t, ok)
			want := plan.New(given, lang)
			want.Innovation, want.Setting = new(plan.Innovation), new(plan.Setting)
			assert.Empty(t, cmp.Diff(want, p, cmpopts.EquateEmpty()), "%s in %s", template, lang)
		}
	}
}

func TestAStartTellsOfEveryMemberInTheReadersLanguage(t *testing.T) {
	keys := make(map[string]bool)
	kindtest.GlossaryKeys(reflect.TypeFor[plan.Plan](), false, keys)
	glossary := plan.Glossary()
	for _, template := range starts() {
		for _, lang := range juurru.Langs() {
			_, hints := startOf(t, lang, template)
			var told strings.Builder
			for _, hint := range hints {
				told.WriteString(hint + "\n")
			}
			for key := range keys {
				if !strings.Contains(key, ".") || key == "Plan.$schema" {
					continue
				}
				said := kindtest.InLang(glossary[key].Label, lang)
				assert.Contains(t, told.String(), said, "%s in %s", key, lang)
				assert.Contains(t, told.String(), kindtest.InLang(glossary[key].Help, lang), "%s in %s", key, lang)
			}
		}
	}
}

func TestAStartHintsWhereItIsToBeFilledIn(t *testing.T) {
	glossary := plan.Glossary()
	for _, template := range starts() {
		for _, lang := range juurru.Langs() {
			_, hints := startOf(t, lang, template)
			for at, line := range map[juurru.Pointer]string{
				"/name":                      kindtest.InLang(glossary["Plan.name"].Label, lang) + ": ",
				"/changeStarts":              kindtest.InLang(glossary["Plan.changeStarts"].Label, lang) + ": ",
				"/innovation/why":            kindtest.InLang(glossary["Innovation.why"].Label, lang) + ": ",
				"/innovation/recording/code": kindtest.InLang(glossary["Record.code"].Label, lang) + ": ",
				"/innovation/evidence":       "\nresearch (" + kindtest.InLang(glossary["Evidence.research"].Label, lang) + "): ",
				"/roles":                     "\ngroup (" + kindtest.InLang(glossary["Role.group"].Label, lang) + "): ",
				"/guides":                    "\n    answer (" + kindtest.InLang(glossary["GuideQuestion.answer"].Label, lang) + "): ",
				"/riskScale":                 "\nlikelihood (" + kindtest.InLang(glossary["RiskScale.likelihood"].Label, lang) + "): ",
				"/tasks":                     string(plan.Accountable) + " = " + plan.Accountable.Label(lang),
				"/metrics":                   "\nname (" + kindtest.InLang(glossary["Metric.name"].Label, lang) + "): ",
			} {
				assert.Contains(t, hints[at], line, "%s in %s", at, lang)
			}
		}
	}
}

func TestAStartInAnUnknownLanguageIsFinnish(t *testing.T) {
	for _, template := range starts() {
		finnish, err := plan.StartFrom(juurru.Finnish, template)
		require.NoError(t, err)
		for _, lang := range []juurru.Lang{"", "fr"} {
			data, err := plan.StartFrom(lang, template)
			require.NoError(t, err)
			assert.Equal(t, string(finnish), string(data), "%q", lang)
		}
	}
}

func TestAStartFromATemplateThatIsNotThere(t *testing.T) {
	data, err := plan.StartFrom(juurru.Finnish, "pirkka")
	assert.ErrorContains(t, err, "pirkka")
	assert.ErrorContains(t, err, "kainuu")
	assert.Empty(t, data)
}

func TestAStartWithATemplateOfTheCallersOwn(t *testing.T) {
	kind := plan.Kind()
	for _, lang := range juurru.Langs() {
		data, report, err := kind.StartWith(lang, []byte(broughtTemplate))
		require.NoError(t, err, "%v", report.In(juurru.English).Findings)
		p, _, err := plan.Decode(data)
		require.NoError(t, err)
		want := plan.New(own(t), lang)
		want.Innovation, want.Setting = new(plan.Innovation), new(plan.Setting)
		p.Extensions = nil
		assert.Empty(t, cmp.Diff(want, p, cmpopts.EquateEmpty()), "%s", lang)
	}
	for _, name := range plan.TemplateNames() {
		template, err := os.ReadFile("templates/" + name + ".json")
		require.NoError(t, err)
		got, _, err := kind.StartWith(juurru.Swedish, template)
		require.NoError(t, err)
		want, err := plan.StartFrom(juurru.Swedish, name)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "a template is the same by name and by file")
	}
	data, report, err := kind.StartWith(juurru.Finnish, []byte(`{"kind": "plan"}`))
	assert.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, []juurru.Pointer{"/kind"}, pointersOf(report, juurru.RuleNotAllowed))
	assert.Empty(t, data)
}

func ExampleStartFrom() {
	data, err := plan.StartFrom(juurru.Finnish, "pirha")
	if err != nil {
		log.Fatal(err)
	}
	p, _, err := plan.Decode(data)
	fmt.Println(err, p.Template, p.State, len(p.Phases), len(p.Goals))
	// Output: <nil> pirha draft 3 0
}
