package plan_test

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

// broughtTemplate is a template an embedder brings.
const broughtTemplate = `{
  "kind": "plan-template",
  "name": "oma",
  "title": {"fi": "Oma pohja", "sv": "Egen mall", "nb": "Egen mal", "en": "Our own template"},
  "sources": [{"key": "ohje", "text": {"fi": "Oma ohje", "sv": "Egen anvisning", "nb": "Egen veiledning", "en": "Our own guidance"}}],
  "phases": [
    {"key": "ensin", "title": {"fi": "Ensin", "sv": "Först", "nb": "Først", "en": "First"}, "source": "ohje"},
    {"key": "sitten", "title": {"fi": "Sitten", "sv": "Sedan", "nb": "Så", "en": "Then"}, "source": "ohje"}
  ],
  "teams": [{"key": "tiimi", "title": {"fi": "Tiimi", "sv": "Gruppen", "nb": "Teamet", "en": "Team"}, "kind": "other", "source": "ohje"}],
  "roles": [
    {
      "key": "vetaja",
      "title": {"fi": "Vetäjä", "sv": "Ledare", "nb": "Lederen", "en": "Leader"},
      "phases": [{"phase": "ensin", "tasks": [{"text": {"fi": "Kutsuu koolle", "sv": "Sammankallar", "nb": "Innkaller", "en": "Calls together"}, "source": "ohje"}]}],
      "source": "ohje"
    }
  ],
  "sections": [
    {"section": "checklists", "gate": "approve", "source": "ohje"},
    {"section": "changes", "gate": "start", "source": "ohje"},
    {"section": "uptake", "gate": "sustain", "source": "ohje"}
  ],
  "materials": [{"part": "contacts", "source": "ohje"}],
  "guides": [
    {
      "title": {"fi": "Keskustelu", "sv": "Diskussion", "nb": "Samtale", "en": "Discussion"},
      "phase": "sitten",
      "role": "vetaja",
      "themes": [{"title": {"fi": "Alku", "sv": "Början", "nb": "Start", "en": "Beginning"}, "questions": [{"text": {"fi": "Mitä kuuluu?", "sv": "Hur är läget?", "nb": "Hvordan går det?", "en": "How are things?"}, "source": "ohje"}]}],
      "source": "ohje"
    }
  ],
  "checklists": [
    {"title": {"fi": "Lista", "sv": "Listan", "nb": "Liste", "en": "List"}, "phase": "ensin", "items": [{"text": {"fi": "Aika on sovittu", "sv": "Tiden är avtalad", "nb": "Tiden er avtalt", "en": "A time is agreed"}, "source": "ohje"}]}
  ]
}
`

func own(t *testing.T) plan.Template {
	t.Helper()
	template, report, err := plan.ReadTemplate([]byte(broughtTemplate))
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	assert.Empty(t, report.Findings)
	return template
}

func named(t *testing.T, name string) plan.Template {
	t.Helper()
	template, ok := plan.TemplateByName(name)
	require.True(t, ok, name)
	return template
}

func TestTheTemplatesOfTheLibraryAreSoundAndCanonical(t *testing.T) {
	files, err := os.ReadDir("templates")
	require.NoError(t, err)
	var names []string
	for _, file := range files {
		data, err := os.ReadFile("templates/" + file.Name())
		require.NoError(t, err)
		template, report, err := plan.ReadTemplate(data)
		require.NoError(t, err, "%s: %v", file.Name(), report.In(juurru.English).Findings)
		assert.Empty(t, report.Findings)
		assert.Equal(t, file.Name(), template.Name+".json")
		encoded, err := juurru.Encode(template)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(encoded), "%s is canonical", file.Name())
		assert.Empty(t, cmp.Diff(template, named(t, template.Name)))
		names = append(names, template.Name)
	}
	assert.ElementsMatch(t, names, plan.TemplateNames())
	var listed []string
	for _, template := range plan.Templates() {
		listed = append(listed, template.Name)
	}
	assert.Equal(t, []string{"pirha", "itla", "kainuu"}, listed)
	assert.Equal(t, listed, plan.TemplateNames())

	_, ok := plan.TemplateByName("Pirha")
	assert.False(t, ok, "a name is a key")
}

// The phases, and for Kainuu the roles, are those of the sources.
func TestTemplatesHaveWhatTheirSourcesTell(t *testing.T) {
	for name, want := range map[string][]string{
		"pirha":  {"valmistelu", "kayttoonotto", "yllapito"},
		"itla":   {"kartoitus", "valmistelu", "toteutus", "yllapito"},
		"kainuu": {"ennen", "kayttoonotto", "seuranta"},
	} {
		var phases []string
		for _, phase := range named(t, name).Phases {
			phases = append(phases, phase.Key)
		}
		assert.Equal(t, want, phases, name)
	}

	kainuu := named(t, "kainuu")
	var roles []string
	for _, role := range kainuu.Roles {
		roles = append(roles, role.Key)
		var phases []string
		for _, in := range role.Phases {
			phases = append(phases, in.Phase)
		}
		assert.Equal(t, []string{"ennen", "kayttoonotto", "seuranta"}, phases, role.Key)
	}
	assert.Equal(t, []string{"johto", "esihenkilo", "suunnittelija", "digitsemppari"}, roles)
	require.Len(t, kainuu.Guides, 1)
	asked := make(map[string]int)
	var themes []string
	for _, theme := range kainuu.Guides[0].Themes {
		themes = append(themes, theme.Title.FI)
		asked[theme.Title.FI] = len(theme.Questions)
	}
	assert.Equal(t, []string{"Vaikutukset työhön", "Asiakkaan näkökulma", "Tuki", "Aikataulu"}, themes)
	assert.Equal(t, map[string]int{"Vaikutukset työhön": 7, "Asiakkaan näkökulma": 4, "Tuki": 2, "Aikataulu": 2}, asked)
	var parts []plan.MaterialPart
	for _, m := range kainuu.Materials {
		parts = append(parts, m.Part)
	}
	assert.Equal(t, []plan.MaterialPart{plan.GoalsPart, plan.MetricsPart, plan.FollowUpPart, plan.GuidePart, plan.ContactsPart}, parts)

	itla := named(t, "itla")
	require.NotEmpty(t, itla.Checklists)
	assert.Len(t, itla.Checklists[0].Items, 5, "the five points of leading")
}

func TestTextsOfTemplatesAreThereInFourLanguages(t *testing.T) {
	count := 0
	for _, template := range plan.Templates() {
		count += kindtest.TextsOfDataAreWhole(t, template.Name, template, func(at, said string) {
			sentence := strings.Contains(at, "Responsibilities") || strings.Contains(at, "Knowledge")
			assert.Equal(t, sentence, strings.HasSuffix(said, "."), "%s: %s", at, said)
			assert.Equal(t, strings.Contains(at, "Questions"), strings.HasSuffix(said, "?"), "%s: %s", at, said)
		})
	}
	assert.Greater(t, count, 100, "the walk reaches the texts")
}

// eachSource calls f with every source an item of a template names.
func eachSource(v reflect.Value, f func(key string)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name == "Source" {
				f(v.Field(i).String())
				continue
			}
			eachSource(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachSource(v.Index(i), f)
		}
	}
}

func TestEverySourceOfATemplateIsNamed(t *testing.T) {
	for _, template := range plan.Templates() {
		named := make(map[string]bool)
		eachSource(reflect.ValueOf(template), func(key string) { named[key] = true })
		for _, source := range template.Sources {
			assert.True(t, named[source.Key], "%s: nothing rests on %s", template.Name, source.Key)
		}
		assert.Len(t, named, len(template.Sources), template.Name)
	}
}

func TestABadTemplateIsRefusedWithThePlace(t *testing.T) {
	for about, row := range map[string]struct{ from, to, want string }{
		"an unknown member":             {`"roles": [`, `"rolls": [`, "juurru/unknown-member /rolls"},
		"another kind of document":      {`"plan-template"`, `"plan"`, "juurru/not-allowed /kind"},
		"no name":                       {`"name": "oma",`, ``, "juurru/required /name"},
		"a blank name":                  {`"name": "oma"`, `"name": " "`, "juurru/blank-text /name"},
		"a title in three languages":    {`, "en": "Our own template"`, ``, "juurru/required /title/en"},
		"a phase twice":                 {`{"key": "sitten"`, `{"key": "ensin"`, "juurru/duplicate-value /phases/1/key juurru/not-allowed /guides/0/phase"},
		"a phase nobody knows":          {`"phases": [{"phase": "ensin"`, `"phases": [{"phase": "enne"`, "juurru/not-allowed /roles/0/phases/0/phase"},
		"a guide for a role nobody has": {`"role": "vetaja"`, `"role": "johto"`, "juurru/not-allowed /guides/0/role"},
		"a source that is not there":    {`"en": "Calls together"}, "source": "ohje"`, `"en": "Calls together"}, "source": "muu"`, "juurru/not-allowed /roles/0/phases/0/tasks/0/source"},
		"a question without a source":   {`"en": "How are things?"}, "source": "ohje"`, `"en": "How are things?"}`, "juurru/required /guides/0/themes/0/questions/0/source"},
		"a section plans do not have":   {`"section": "checklists"`, `"section": "checklist"`, "juurru/not-allowed /sections/0/section"},
		"a section twice":               {`"section": "changes"`, `"section": "checklists"`, "juurru/duplicate-value /sections/1/section"},
		"a gate plans do not have":      {`"gate": "sustain"`, `"gate": "draft"`, "juurru/not-allowed /sections/2/gate"},
		"a part of no bundle":           {`"part": "contacts"`, `"part": "names"`, "juurru/not-allowed /materials/0/part"},
		"a kind of team that is none":   {`"kind": "other"`, `"kind": "muu"`, "juurru/not-allowed /teams/0/kind"},
		"not JSON":                      {`"sections": [`, `"sections": [,`, "juurru/syntax /sections"},
	} {
		require.Contains(t, broughtTemplate, row.from, about)
		template, report, err := plan.ReadTemplate([]byte(strings.Replace(broughtTemplate, row.from, row.to, 1)))
		var found []string
		for _, f := range report.Findings {
			found = append(found, fmt.Sprint(f.Rule.ID, " ", f.Path))
			assert.NotZero(t, f.Line, about)
		}
		assert.Equal(t, row.want, strings.Join(found, " "), about)
		assert.Error(t, err, about)
		assert.Zero(t, template, about)
		kindtest.AssertRendered(t, report)
	}
}

// What is asked for and not told is refused.
func TestATemplateThatAsksForMaterialOrTeamsTellsThem(t *testing.T) {
	for section, list := range map[string]string{"materials": `"materials": [{"part": "contacts", "source": "ohje"}],`, "teams": `"teams": [{"key": "tiimi", "title": {"fi": "Tiimi", "sv": "Gruppen", "nb": "Teamet", "en": "Team"}, "kind": "other", "source": "ohje"}],`} {
		asks := strings.Replace(broughtTemplate, `"section": "changes"`, `"section": "`+section+`"`, 1)
		_, _, err := plan.ReadTemplate([]byte(asks))
		require.NoError(t, err, section)
		require.Contains(t, asks, list)
		_, report, err := plan.ReadTemplate([]byte(strings.Replace(asks, list, "", 1)))
		assert.ErrorIs(t, err, juurru.ErrInvalid)
		assert.Equal(t, []juurru.Pointer{juurru.At(section)}, pointersOf(report, juurru.RuleRequired))
	}
}

func TestAnyTextIsReadOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := []byte(broughtTemplate)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			from := rapid.IntRange(0, len(data)-1).Draw(t, "from")
			to := rapid.IntRange(from, min(len(data), from+20)).Draw(t, "to")
			data = slices.Replace(data, from, to, rapid.SliceOfN(rapid.SampledFrom([]byte(`{}[]":,a0 `)), 0, 5).Draw(t, "bytes")...)
		}
		template, report, err := plan.ReadTemplate(data)
		if (err == nil) != report.Ready() {
			t.Fatalf("error %v with findings %v", err, report.In(juurru.English).Findings)
		}
		if err == nil {
			plan.New(template, juurru.Finnish).Check(plan.Sustain, plan.WithTemplate(template))
		}
	})
}

func TestTemplatesAreCopies(t *testing.T) {
	p := &plan.Plan{Template: "itla"}
	before := p.Check(plan.Sustain).In(juurru.Finnish)
	for _, template := range plan.Templates() {
		template.Sections[0].Section, template.Phases[0].Key = "muutettu", "muutettu"
		template.Sources[0].Text = juurru.Text{}
	}
	assert.Empty(t, cmp.Diff(before, p.Check(plan.Sustain).In(juurru.Finnish)))
}

func TestATemplateOfTheCallersOwnIsAsked(t *testing.T) {
	template := own(t)
	p := &plan.Plan{Template: "oma"}
	assert.Equal(t, []juurru.Pointer{"/template"}, pointersOf(p.Check(plan.Sustain), plan.RuleTemplateUnknown))

	report := p.Check(plan.Sustain, plan.WithTemplate(template), plan.WithTemplate(plan.Template{Name: "toinen"}))
	assert.Empty(t, pointersOf(report, plan.RuleTemplateUnknown))
	assert.ElementsMatch(t, []juurru.Pointer{"/checklists", "/changes", "/uptake"}, pointersOf(report, plan.RuleSectionMissing))
	for _, f := range report.Findings {
		if f.Rule == plan.RuleSectionMissing {
			assert.Equal(t, "Our own guidance", f.Cited(juurru.English), "the source is the template's")
		}
	}

	pirha := &plan.Plan{Template: "pirha"}
	assert.NotEmpty(t, pointersOf(pirha.Check(plan.Sustain, plan.WithTemplate(template)), plan.RuleSectionMissing), "a plan is held to the template it names")
	template.Name = "pirha"
	assert.ElementsMatch(t, []juurru.Pointer{"/checklists", "/changes", "/uptake"}, pointersOf(pirha.Check(plan.Sustain, plan.WithTemplate(template)), plan.RuleSectionMissing),
		"one of the caller's takes the place of the library's")
	assert.Empty(t, pointersOf(new(plan.Plan).Check(plan.Sustain, plan.WithTemplate(template)), plan.RuleSectionMissing), "a plan that names none is asked for none")
}

// Whatever a plan names, it is held to the template the caller chooses, in every rule
// that asks a template: as if it named that one.
func TestHoldToIsAsIfThePlanNamedTheTemplate(t *testing.T) {
	day := juurru.On("2026-11-01")
	for _, template := range append(plan.Templates(), own(t), plan.Template{Name: "tyhja"}) {
		for _, names := range []string{"", " ", "pirha", "itla", "oma", "tuntematon"} {
			held, naming := sound(t), sound(t)
			held.Template, naming.Template = names, template.Name
			for _, gate := range plan.Gates() {
				want := naming.Check(gate, day, plan.WithTemplate(template))
				got := held.Check(gate, day, plan.WithTemplate(plan.Template{Name: names}), plan.HoldTo(template))
				assert.Empty(t, cmp.Diff(want.In(juurru.Finnish), got.In(juurru.Finnish)), "%q held to %s at %s", names, template.Name, gate.Name)
			}
		}
	}
	kainuu := sound(t).Check(plan.Approve, day, plan.HoldTo(named(t, "kainuu")))
	assert.Subset(t, rulesOf(kainuu), []string{plan.RulePhaseUnknown.ID, plan.RuleRoleIdle.ID}, "the phases and roles of the sound plan are Pirha's")
}

func TestWithoutTemplateIsAsIfThePlanNamedNone(t *testing.T) {
	day := juurru.On("2026-11-01")
	for _, names := range []string{"", "kainuu", "tuntematon"} {
		held, naming := sound(t), sound(t)
		held.Template, naming.Template = names, ""
		held.Teams, naming.Teams = nil, nil // asked for unless a template has none
		for _, gate := range plan.Gates() {
			want := naming.Check(gate, day)
			assert.Empty(t, cmp.Diff(want.In(juurru.Finnish), held.Check(gate, day, plan.WithoutTemplate()).In(juurru.Finnish)), "%q at %s", names, gate.Name)
		}
	}
}

func TestTheLastChoiceOfATemplateCounts(t *testing.T) {
	p, template := &plan.Plan{Template: "pirha"}, own(t)
	asked := func(options ...juurru.Option) []juurru.Pointer {
		return pointersOf(p.Check(plan.Sustain, options...), plan.RuleSectionMissing)
	}
	want := []juurru.Pointer{"/uptake", "/checklists", "/changes"}
	assert.Equal(t, want, asked(plan.HoldTo(template)))
	assert.Equal(t, want, asked(plan.HoldTo(named(t, "kainuu")), plan.WithoutTemplate(), plan.HoldTo(template)))
	assert.Empty(t, asked(plan.HoldTo(template), plan.WithoutTemplate()))
}

// The profiles of the kind are the templates.
func TestAProfileOfPlansIsATemplate(t *testing.T) {
	kind := plan.Kind()
	p := &plan.Plan{Template: "itla"}
	report := func(option juurru.Option, err error) juurru.Rendering {
		t.Helper()
		require.NoError(t, err)
		return p.Check(plan.Sustain, option).In(juurru.English)
	}
	for _, template := range plan.Templates() {
		assert.Empty(t, cmp.Diff(report(plan.HoldTo(template), nil), report(kind.Profile(template.Name))), template.Name)
	}
	assert.Empty(t, cmp.Diff(report(plan.WithoutTemplate(), nil), report(kind.Profile("none"))))
	_, err := kind.Profile("rrp")
	assert.ErrorContains(t, err, "kainuu")

	option, read, err := kind.ReadProfile([]byte(broughtTemplate))
	assert.Empty(t, read.Findings)
	assert.Empty(t, cmp.Diff(report(plan.HoldTo(own(t)), nil), report(option, err)))
	option, read, err = kind.ReadProfile([]byte(strings.Replace(broughtTemplate, `"name": "oma"`, `"nimi": "oma"`, 1)))
	assert.Nil(t, option)
	assert.ErrorIs(t, err, juurru.ErrInvalid)
	assert.NotEmpty(t, read.Findings)
}

// A section binds at its gate, and is announced before it.
func TestASectionWeighsLessBeforeItsGate(t *testing.T) {
	p, option := &plan.Plan{Template: "oma"}, plan.WithTemplate(own(t))
	severities := func(options ...juurru.Option) map[juurru.Pointer]string {
		weights := make(map[juurru.Pointer]string)
		for _, gate := range plan.Gates() {
			for _, f := range p.Check(gate, append(options, option)...).Findings {
				if f.Rule == plan.RuleSectionMissing {
					weights[f.Path] += gate.Name + " " + f.Severity.String() + ", "
				}
			}
		}
		return weights
	}
	assert.Equal(t, map[juurru.Pointer]string{
		"/checklists": "draft warning, approve error, start error, sustain error, ",
		"/changes":    "draft info, approve warning, start error, sustain error, ",
		"/uptake":     "draft info, approve info, start warning, sustain error, ",
	}, severities())
	assert.Equal(t, map[juurru.Pointer]string{
		"/checklists": "draft info, approve warning, start warning, sustain warning, ",
		"/changes":    "draft info, approve info, start warning, sustain warning, ",
		"/uptake":     "draft info, approve info, start info, sustain warning, ",
	}, severities(juurru.WithSeverity(plan.RuleSectionMissing.ID, juurru.Warning)))
}

func TestANewPlanHasWhatItsTemplateGives(t *testing.T) {
	p := plan.New(own(t), juurru.Swedish)
	want := &plan.Plan{
		Kind: "plan", Language: juurru.Swedish, Template: "oma", State: plan.StateDraft,
		Phases: []plan.Phase{{Key: "ensin"}, {Key: "sitten"}},
		Teams:  []plan.Team{{ID: "tiimi", Name: "Gruppen", Kind: plan.OtherTeam}},
		Roles:  []plan.Role{{ID: "vetaja", Name: "Ledare", Group: "vetaja"}},
		Tasks: []plan.Task{{
			ID: "vetaja-ensin-1", What: "Sammankallar", Phase: "ensin", Assignments: []plan.Assignment{{Role: "vetaja", Letter: plan.Responsible}},
		}},
		Materials: []plan.Material{{Part: plan.ContactsPart, Title: plan.ContactsPart.Label(juurru.Swedish)}},
		Guides: []plan.Guide{{Title: "Diskussion", Phase: "sitten", Role: "vetaja", Themes: []plan.Theme{
			{Title: "Början", Questions: []plan.GuideQuestion{{Text: "Hur är läget?"}}},
		}}},
		Checklists: []plan.Checklist{{Title: "Listan", Phase: "ensin", Items: []plan.ChecklistItem{{Text: "Tiden är avtalad"}}}},
	}
	assert.Empty(t, cmp.Diff(want, p))
	assert.Equal(t, juurru.Finnish, plan.New(own(t), "de").Language)
	assert.Empty(t, cmp.Diff(&plan.Plan{Kind: "plan", Language: juurru.English, State: plan.StateDraft}, plan.New(plan.Template{}, juurru.English)))
}

func TestANewPlanIsADraftThatCanBeSaved(t *testing.T) {
	for _, template := range plan.Templates() {
		for _, lang := range juurru.Langs() {
			p := plan.New(template, lang)
			report := p.Check(plan.Draft, juurru.On("2026-11-01"))
			assert.True(t, report.Ready(), "%s in %s: %v", template.Name, lang, report.In(juurru.English).Findings)
			data, err := p.Encode()
			require.NoError(t, err)
			read, _, err := plan.Decode(data)
			require.NoError(t, err)
			assert.Empty(t, cmp.Diff(p, read))
		}
	}
}

// What a section is asked for, and how much it weighs, the template decides.
func TestRulesOfSectionsFollowTheTemplate(t *testing.T) {
	for _, c := range []struct {
		template string
		rule     *juurru.Rule
		gate     juurru.Gate
		want     juurru.Severity
	}{
		{"pirha", plan.RuleTrainingMissing, plan.Approve, juurru.Error},
		{"kainuu", plan.RuleTrainingMissing, plan.Approve, juurru.Warning}, // asks for it from start on
		{"kainuu", plan.RuleTrainingMissing, plan.Start, juurru.Error},
		{"", plan.RuleTrainingMissing, plan.Approve, juurru.Error},
		{"pirha", plan.RuleMessagesMissing, plan.Approve, juurru.Error},
		{"itla", plan.RuleMessagesMissing, plan.Sustain, juurru.Warning}, // does not ask for it
		{"kainuu", plan.RuleMessagesMissing, plan.Approve, juurru.Warning},
		{"kainuu", plan.RuleMaterialMissing, plan.Start, juurru.Error},
		{"itla", plan.RuleSupportPillarMissing, plan.Start, juurru.Warning},
		{"kainuu", plan.RuleSupportPillarMissing, plan.Start, juurru.Info},
		{"itla", plan.RuleEvidenceMissing, plan.Approve, juurru.Warning},
		{"kainuu", plan.RuleEvidenceMissing, plan.Approve, juurru.Info},
	} {
		p := &plan.Plan{Template: c.template, Innovation: &plan.Innovation{Name: "a", Why: "b"}, Supports: []plan.Support{{Pillar: plan.ChangeAgents}}}
		seen := false
		for _, f := range p.Check(c.gate).Findings {
			if f.Rule == c.rule {
				assert.Equal(t, c.want, f.Severity, "%s at %s after %q", c.rule.ID, c.gate.Name, c.template)
				seen = true
			}
		}
		assert.True(t, seen, "%s at %s after %q", c.rule.ID, c.gate.Name, c.template)
	}
}

// Pirha's plan is assessed once it is in use: that nothing was agreed of it is announced
// at approval.
func TestReviewsOfPirhasPlanAreNeededWhenUseBegins(t *testing.T) {
	p := sound(t)
	p.Reviews = nil
	for gate, want := range map[string]juurru.Severity{"draft": juurru.Info, "approve": juurru.Warning, "start": juurru.Error, "sustain": juurru.Error} {
		assert.Equal(t, want, severityOf(t, p, plan.RuleSectionMissing, gate), gate)
		assert.Zero(t, severityOf(t, p, plan.RuleReviewsMissing, gate), gate)
	}
}

func TestNobodyNeedsTrainingWhenThePlanSaysWhy(t *testing.T) {
	for _, template := range append(plan.TemplateNames(), "") {
		p := &plan.Plan{Template: template, ChangeStarts: "2026-01-01", NoTraining: "Lomake täytetään ohjeen avulla."}
		report := p.Check(plan.Sustain)
		for _, rule := range []*juurru.Rule{plan.RuleTrainingMissing, plan.RuleTrainingAfterUse, plan.RuleTrainingNotCounted, plan.RuleTrainingWithoutRefresher} {
			assert.Empty(t, pointersOf(report, rule), "%s after %q", rule.ID, template)
		}
		assert.NotContains(t, pointersOf(report, plan.RuleSectionMissing), juurru.Pointer("/trainings"))
	}
}

// A template with no name is nobody's: it changes nothing for plans that name none.
func TestATemplateWithoutANameIsNotAsked(t *testing.T) {
	p := new(plan.Plan)
	assert.Equal(t, p.Check(plan.Start).In(juurru.English), p.Check(plan.Start, plan.WithTemplate(plan.Template{})).In(juurru.English))
}

func TestTasksOfANewPlanHaveIDsOfTheirOwn(t *testing.T) {
	item := plan.TemplateItem{Text: juurru.Same("a")}
	in := func(phase string) []plan.TemplateRolePhase {
		return []plan.TemplateRolePhase{{Phase: phase, Tasks: []plan.TemplateItem{item}}}
	}
	p := plan.New(plan.Template{Roles: []plan.TemplateRole{{Key: "a-b", Phases: in("c")}, {Key: "a", Phases: in("b-c")}}}, juurru.English)
	assert.Equal(t, []string{"a-b-c-1", "a-b-c-1-2"}, []string{p.Tasks[0].ID, p.Tasks[1].ID})
}
