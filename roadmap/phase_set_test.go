package roadmap_test

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
	"github.com/juurru/juurru/roadmap"
)

// fivePhases is a set of phases an embedder brings: anchoring and insight are one.
const fivePhases = `{
  "kind": "roadmap-phases",
  "name": "viisi",
  "title": {"fi": "Viisi vaihetta", "sv": "Fem faser", "nb": "Fem trinn", "en": "Five phases"},
  "sources": [{"key": "ohje", "text": {"fi": "Oma ohje", "sv": "Egen anvisning", "nb": "Egen veiledning", "en": "Our own guidance"}}],
  "phases": [
    {
      "key": "ymmarra",
      "title": {"fi": "Ymmärrä", "sv": "Förstå", "nb": "Forstå det", "en": "Understand"},
      "aim": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."},
      "steps": [
        {"key": "ongelma", "title": {"fi": "Ongelma", "sv": "Problemet", "nb": "Problem", "en": "The problem"}, "about": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "covers": ["/anchoring", "/goals"], "tools": ["lomake"], "source": "ohje"},
        {"key": "tarpeet", "title": {"fi": "Tarpeet", "sv": "Behoven", "nb": "Behov", "en": "Needs"}, "about": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "covers": ["/insight"], "source": "ohje"}
      ],
      "tools": ["lomake"],
      "source": "ohje"
    },
    {"key": "kehita", "title": {"fi": "Kehitä", "sv": "Utveckla", "nb": "Utvikle", "en": "Develop"}, "aim": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "gate": "development", "source": "ohje"},
    {
      "key": "pilotoi",
      "title": {"fi": "Pilotoi", "sv": "Gör ett pilotprojekt", "nb": "Prøv i en pilot", "en": "Pilot it"},
      "aim": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."},
      "gate": "pilot",
      "steps": [{"key": "paata", "title": {"fi": "Päätä", "sv": "Besluta", "nb": "Beslutt", "en": "Decide"}, "about": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "covers": ["/pilots/-/outcome"], "source": "ohje"}],
      "source": "ohje"
    },
    {"key": "ota", "title": {"fi": "Ota käyttöön", "sv": "Ta i bruk", "nb": "Innfør", "en": "Introduce"}, "aim": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "gate": "transition", "source": "ohje"},
    {"key": "kayta", "title": {"fi": "Käytä", "sv": "Använd", "nb": "Bruk", "en": "Use"}, "aim": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "gate": "practice", "source": "ohje"}
  ],
  "tools": [{"key": "lomake", "title": {"fi": "Lomake", "sv": "Blankett", "nb": "Skjema", "en": "Form"}, "about": {"fi": "Näin.", "sv": "Så här.", "nb": "Slik.", "en": "Like this."}, "url": "https://example.org/lomake"}]
}
`

func five(t testing.TB) roadmap.PhaseSet {
	t.Helper()
	set, report, err := roadmap.ReadPhaseSet([]byte(fivePhases))
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	assert.Empty(t, report.Findings)
	return set
}

// seven is a set with a phase of its own for ideas before development, which asks no gate.
func seven(t testing.TB) roadmap.PhaseSet {
	t.Helper()
	set := six(t)
	set.Name = "seitseman"
	ideas := roadmap.Phase{
		Key: "ideas", Title: juurru.Text{FI: "Ideat", SV: "Idéer", NB: "Ideene", EN: "Ideas"}, Aim: set.Phases[2].Aim, Gate: "development", Source: "phase3",
		Steps: []roadmap.PhaseStep{set.Phases[2].Steps[0]},
	}
	set.Phases[2].Gate, set.Phases[2].Steps = "", set.Phases[2].Steps[1:]
	set.Phases = slices.Insert(set.Phases, 2, ideas)
	data, err := juurru.Encode(set)
	require.NoError(t, err)
	read, report, err := roadmap.ReadPhaseSet(data)
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return read
}

func six(t testing.TB) roadmap.PhaseSet {
	t.Helper()
	set, ok := roadmap.PhaseSetByName("ks-6")
	require.True(t, ok)
	return set
}

func TestThePhaseSetsOfTheLibraryAreSoundAndCanonical(t *testing.T) {
	files, err := os.ReadDir("phases")
	require.NoError(t, err)
	var names []string
	for _, file := range files {
		data, err := os.ReadFile("phases/" + file.Name())
		require.NoError(t, err)
		set, report, err := roadmap.ReadPhaseSet(data)
		require.NoError(t, err, "%s: %v", file.Name(), report.In(juurru.English).Findings)
		assert.Empty(t, report.Findings)
		assert.Equal(t, file.Name(), set.Name+".json")
		encoded, err := juurru.Encode(set)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(encoded), "%s is canonical", file.Name())
		named, ok := roadmap.PhaseSetByName(set.Name)
		assert.True(t, ok)
		assert.Empty(t, cmp.Diff(set, named))
		names = append(names, set.Name)
	}
	assert.ElementsMatch(t, names, roadmap.PhaseSetNames())
	assert.Len(t, roadmap.PhaseSets(), len(names))
	_, ok := roadmap.PhaseSetByName("KS-6")
	assert.False(t, ok, "a name is a key")
}

// The phases and steps are those of the roadmap, and each phase but the first has the gate
// of its name.
func TestTheSixPhasesAreThoseOfTheRoadmap(t *testing.T) {
	set := six(t)
	steps := make(map[string]int)
	var phases, gates []string
	for _, phase := range set.Phases {
		phases, gates = append(phases, phase.Key), append(gates, phase.Gate)
		steps[phase.Key] = len(phase.Steps)
	}
	assert.Equal(t, []string{"anchoring", "insight", "development", "pilot", "transition", "practice"}, phases)
	assert.Equal(t, []string{"", "insight", "development", "pilot", "transition", "practice"}, gates)
	assert.Equal(t, map[string]int{"anchoring": 5, "insight": 6, "development": 6, "pilot": 4, "transition": 5, "practice": 3}, steps)
	for i, phase := range set.Phases {
		assert.Equal(t, fmt.Sprint("phase", i+1), phase.Source)
		for _, step := range phase.Steps {
			assert.Equal(t, phase.Source, step.Source, step.Key)
			assert.NotEmpty(t, step.Covers, "%s/%s brings something about", phase.Key, step.Key)
		}
	}
}

// Every part of a project is brought about by a step, but for what the project is called
// and its own record.
func TestTheStepsCoverTheProject(t *testing.T) {
	covered := make(map[string]bool)
	for _, phase := range six(t).Phases {
		for _, step := range phase.Steps {
			for _, at := range step.Covers {
				covered[at] = true
			}
		}
	}
	members, err := juurru.Members(reflect.TypeFor[roadmap.Project]())
	require.NoError(t, err)
	var left []string
	for _, m := range members {
		if !covered["/"+m.Name] {
			left = append(left, m.Name)
		}
	}
	assert.Equal(t, []string{"$schema", "kind", "id", "language", "name", "phases", "history", "steps"}, left)
}

func TestEveryToolAndSourceOfThePhasesIsUsed(t *testing.T) {
	set := six(t)
	used, cited := make(map[string]bool), make(map[string]bool)
	for _, phase := range set.Phases {
		cited[phase.Source] = true
		for _, key := range phase.Tools {
			used[key] = true
		}
		for _, step := range phase.Steps {
			for _, key := range step.Tools {
				used[key] = true
			}
		}
	}
	for _, tool := range set.Tools {
		assert.True(t, used[tool.Key], "nothing uses %s", tool.Key)
		assert.NotEmpty(t, tool.URL, tool.Key)
	}
	for _, source := range set.Sources {
		assert.True(t, cited[source.Key], "nothing rests on %s", source.Key)
	}
}

func TestTextsOfPhaseSetsAreThereInFourLanguages(t *testing.T) {
	count := 0
	for _, set := range roadmap.PhaseSets() {
		count += kindtest.TextsOfDataAreWhole(t, set.Name, set, func(at, said string) {
			sentence := strings.HasSuffix(at, ".About") || strings.HasSuffix(at, ".Aim")
			assert.Equal(t, sentence, strings.HasSuffix(said, "."), "%s: %s", at, said)
		})
	}
	assert.Greater(t, count, 100, "the walk reaches the texts")
}

func TestABadPhaseSetIsRefusedWithThePlace(t *testing.T) {
	for about, row := range map[string]struct{ from, to, want string }{
		"an unknown member":               {`"tools": [{"key": "lomake"`, `"tool": [{"key": "lomake"`, "juurru/unknown-member /tool"},
		"another kind of document":        {`"roadmap-phases"`, `"roadmap"`, "juurru/not-allowed /kind"},
		"no name":                         {`"name": "viisi",`, ``, "juurru/required /name"},
		"a blank name":                    {`"name": "viisi"`, `"name": " "`, "juurru/blank-text /name"},
		"a title in three languages":      {`, "en": "Five phases"`, ``, "juurru/required /title/en"},
		"a title of a step in none":       {`"title": {"fi": "Tarpeet", "sv": "Behoven", "nb": "Behov", "en": "Needs"}, `, ``, "juurru/required /phases/0/steps/1/title"},
		"a phase twice":                   {`"key": "kehita"`, `"key": "ymmarra"`, "juurru/duplicate-value /phases/1/key"},
		"a step twice":                    {`"key": "tarpeet"`, `"key": "ongelma"`, "juurru/duplicate-value /phases/0/steps/1/key"},
		"a tool twice":                    {`"url": "https://example.org/lomake"}`, `"url": "https://example.org/lomake"}, {"key": "lomake", "title": {"fi": "A", "sv": "B", "nb": "C", "en": "D"}, "about": {"fi": "A", "sv": "B", "nb": "C", "en": "D"}}`, "juurru/duplicate-value /tools/1/key"},
		"a slash in a phase":              {`"key": "kehita"`, `"key": "kehita/1"`, "juurru/not-allowed /phases/1/key"},
		"a space in a phase":              {`"key": "kehita"`, `"key": "ke hita"`, "juurru/not-allowed /phases/1/key"},
		"a phase called by nothing":       {`"key": "kehita"`, `"key": " "`, "juurru/blank-text /phases/1/key"},
		"a slash in a step":               {`"key": "tarpeet"`, `"key": "/tarpeet"`, "juurru/not-allowed /phases/0/steps/1/key"},
		"a space after a step":            {`"key": "tarpeet"`, `"key": "tarpeet "`, "juurru/not-allowed /phases/0/steps/1/key"},
		"a source twice":                  {`"en": "Our own guidance"}}`, `"en": "Our own guidance"}}, {"key": "ohje", "text": {"fi": "A", "sv": "B", "nb": "C", "en": "D"}}`, "juurru/duplicate-value /sources/1/key"},
		"a source that is not there":      {`"gate": "development", "source": "ohje"`, `"gate": "development", "source": "muu"`, "juurru/not-allowed /phases/1/source"},
		"a step whose source is not":      {`"covers": ["/insight"], "source": "ohje"`, `"covers": ["/insight"], "source": "muu"`, "juurru/not-allowed /phases/0/steps/1/source"},
		"a tool of a step is not there":   {`"tools": ["lomake"], "source"`, `"tools": ["lomakk"], "source"`, "juurru/not-allowed /phases/0/steps/0/tools/0"},
		"a tool of a phase is not there":  {`"tools": ["lomake"],` + "\n", `"tools": ["lomakk"],` + "\n", "juurru/not-allowed /phases/0/tools/0"},
		"an address that is none":         {`"https://example.org/lomake"`, `"lomake"`, "juurru/not-web-address /tools/0/url"},
		"a gate projects do not have":     {`"gate": "practice"`, `"gate": "draft"`, "juurru/not-allowed /phases/4/gate"},
		"a gate that goes back":           {`"gate": "practice"`, `"gate": "insight"`, "juurru/not-allowed /phases/4/gate"},
		"a gate that goes back by one":    {`"gate": "transition"`, `"gate": "development"`, "juurru/not-allowed /phases/3/gate"},
		"what no project has":             {`"/goals"`, `"/aims"`, "juurru/not-allowed /phases/0/steps/0/covers/1"},
		"what no list has":                {`"/pilots/-/outcome"`, `"/pilots/-/result"`, "juurru/not-allowed /phases/2/steps/0/covers/0"},
		"an element of a list by number":  {`"/pilots/-/outcome"`, `"/pilots/0/outcome"`, "juurru/not-allowed /phases/2/steps/0/covers/0"},
		"below a text":                    {`"/goals"`, `"/anchoring/problem/text"`, "juurru/not-allowed /phases/0/steps/0/covers/1"},
		"no pointer":                      {`"/goals"`, `"goals"`, "juurru/not-allowed /phases/0/steps/0/covers/1"},
		"the same place twice":            {`"/goals"`, `"/anchoring"`, "juurru/duplicate-value /phases/0/steps/0/covers"},
		"a phase without a source at all": {`"gate": "practice", "source": "ohje"`, `"gate": "practice"`, "juurru/required /phases/4/source"},
		"not JSON":                        {`"phases": [`, `"phases": [,`, "juurru/syntax /phases"},
	} {
		require.Equal(t, 1, strings.Count(fivePhases, row.from), about)
		set, report, err := roadmap.ReadPhaseSet([]byte(strings.Replace(fivePhases, row.from, row.to, 1)))
		var found []string
		for _, f := range report.Findings {
			found = append(found, fmt.Sprint(f.Rule.ID, " ", f.Path))
			assert.NotZero(t, f.Line, about)
		}
		assert.Equal(t, row.want, strings.Join(found, " "), about)
		assert.Error(t, err, about)
		assert.Zero(t, set, about)
		kindtest.AssertRendered(t, report)
	}
}

func TestTwoPhasesMayAskTheSameGate(t *testing.T) {
	_, report, err := roadmap.ReadPhaseSet([]byte(strings.Replace(fivePhases, `"gate": "transition"`, `"gate": "pilot"`, 1)))
	assert.NoError(t, err, "%v", report.In(juurru.English).Findings)
}

func TestAnyTextIsReadAsAPhaseSetOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := []byte(fivePhases)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			from := rapid.IntRange(0, len(data)-1).Draw(t, "from")
			to := rapid.IntRange(from, min(len(data), from+20)).Draw(t, "to")
			data = slices.Replace(data, from, to, rapid.SliceOfN(rapid.SampledFrom([]byte(`{}[]":,a/-0 `)), 0, 5).Draw(t, "bytes")...)
		}
		set, report, err := roadmap.ReadPhaseSet(data)
		if (err == nil) != report.Ready() {
			t.Fatalf("error %v with findings %v", err, report.In(juurru.English).Findings)
		}
		if err == nil {
			p := roadmap.New(set, juurru.Finnish)
			p.Check(roadmap.ToPractice, roadmap.WithPhaseSet(set))
			roadmap.Next(p, "", roadmap.WithPhaseSet(set))
		}
	})
}

func TestPhaseSetsAreCopies(t *testing.T) {
	p := begun("anchoring")
	before := roadmap.Next(p, "")
	for _, set := range roadmap.PhaseSets() {
		set.Phases[0].Key, set.Phases[0].Steps[0].Key, set.Tools[0].URL = "changed", "changed", ""
	}
	assert.Empty(t, cmp.Diff(before, roadmap.Next(p, "")))
}

// begun is a project that entered phases one after another, a month apart, and says who
// decided and why.
func begun(phases ...string) *roadmap.Project {
	p := new(roadmap.Project)
	for i, key := range phases {
		p.History = append(p.History, roadmap.Passage{
			To: key, Date: juurru.Date(fmt.Sprintf("2026-%02d-01", i+1)), By: "Ohjausryhmä", Reason: "Edellinen vaihe on tehty.",
		})
	}
	return p
}

// Phases of the caller's own are known wherever a set is asked, and to none who is not
// given it.
func TestPhasesOfTheCallersOwnAreAsked(t *testing.T) {
	for about, row := range map[string]struct {
		set    roadmap.PhaseSet
		phases []string
		open   []string
		to     string
		gate   string
	}{
		"five":             {five(t), []string{"ymmarra", "kehita", "pilotoi"}, []string{"pilotoi/paata"}, "ota", "transition"},
		"seven":            {seven(t), []string{"anchoring", "insight", "ideas"}, []string{"ideas/ideas"}, "development", "development"},
		"seven, past them": {seven(t), []string{"anchoring", "insight", "ideas", "development", "pilot", "transition", "practice"}, []string{"practice/run", "practice/benefits", "practice/improve"}, "", "practice"},
	} {
		p, option := begun(row.phases...), roadmap.WithPhaseSet(row.set)
		p.Phases = row.set.Name
		last := row.phases[len(row.phases)-1]
		assert.Equal(t, last, p.State("").Phase, about)

		report := p.Check(roadmap.Draft, option)
		assert.Empty(t, pointersOf(report, roadmap.RulePhasesUnknown), about)
		assert.Empty(t, pointersOf(report, roadmap.RulePhaseUnknown), about)
		assert.Empty(t, pointersOf(p.Check(roadmap.ToInsight, option), roadmap.RulePhaseSkipped), about)
		assert.Equal(t, []juurru.Pointer{"/phases"}, pointersOf(p.Check(roadmap.Draft), roadmap.RulePhasesUnknown), about)
		assert.Empty(t, p.Open(last), about)

		var open []string
		for _, step := range p.Open(last, option) {
			open = append(open, last+"/"+step.Key)
		}
		assert.Equal(t, row.open, open, about)
		ahead := roadmap.Next(p, "", option)
		var next []string
		for _, step := range ahead.Steps {
			if step.Open && step.Phase == last {
				next = append(next, step.Step)
			}
		}
		assert.Equal(t, row.open, next, about)
		assert.Equal(t, row.set.Name, ahead.Phases, about)
		assert.Equal(t, row.to, ahead.To, about)
		assert.Equal(t, row.gate, ahead.Gate, about)

		var stays []string
		for _, e := range roadmap.Timeline(p, option).Events {
			if e.Kind == roadmap.EventPhase {
				stays = append(stays, e.Phase)
				assert.NotEqual(t, e.Phase, e.Title.FI, about)
			}
		}
		assert.Equal(t, row.phases, stays, about)
	}
}

func TestASetOfTheCallersTakesThePlaceOfTheLibrarys(t *testing.T) {
	set := five(t)
	set.Name = "ks-6"
	p := begun("ymmarra")
	assert.Equal(t, []juurru.Pointer{"/history/0/to"}, pointersOf(p.Check(roadmap.Draft), roadmap.RulePhaseUnknown))
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft, roadmap.WithPhaseSet(set)), roadmap.RulePhaseUnknown))
	p.Phases = "viisi"
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft, roadmap.WithPhaseSet(set), roadmap.WithPhaseSet(five(t))), roadmap.RulePhaseUnknown), "several may be given")
}

// An organisation's own phases are a file, and projects that name them are held to them.
func ExampleReadPhaseSet() {
	set, report, err := roadmap.ReadPhaseSet([]byte(fivePhases))
	if err != nil {
		fmt.Println(report.In(juurru.English).Findings)
		return
	}
	p := &roadmap.Project{Phases: set.Name, History: []roadmap.Passage{{To: "ymmarra", Date: "2026-03-02"}, {To: "pilotoi", Date: "2026-05-04"}}}
	for _, f := range p.Check(roadmap.ToInsight, roadmap.WithPhaseSet(set)).Findings {
		if f.Rule == roadmap.RulePhaseSkipped {
			fmt.Println(f.Message(juurru.Norwegian))
		}
	}
	for _, step := range p.Open("ymmarra", roadmap.WithPhaseSet(set)) {
		fmt.Println(step.Title.FI)
	}
	// Output:
	// Før denne overgangen er dette hoppet over: Utvikle.
	// Ongelma
	// Tarpeet
}

func ExamplePhaseSets() {
	for _, set := range roadmap.PhaseSets() {
		fmt.Println(set.Name + ": " + set.Title.EN)
		for _, phase := range set.Phases {
			fmt.Println("  "+phase.Title.NB, len(phase.Steps))
		}
	}
	// Output:
	// ks-6: Roadmap for service innovation
	//   Forankring 5
	//   Innsikt 6
	//   Tjenesteutvikling 6
	//   Pilotering 4
	//   Overgang til drift 5
	//   Ny praksis 3
}

// Whoever asks for a set of phases, or for none, decides, whatever the project names.
func TestTheCallerMayHoldAProjectToASetOfPhases(t *testing.T) {
	p := &roadmap.Project{Phases: "x", History: []roadmap.Passage{{To: "alku", Date: "2026-01-01", By: "Ohjausryhmä", Reason: "Tarve"}}}
	ks, ok := roadmap.PhaseSetByName("ks-6")
	require.True(t, ok)
	own := roadmap.PhaseSet{Name: "oma", Phases: []roadmap.Phase{{Key: "alku"}}}
	for about, c := range map[string]struct {
		options          []juurru.Option
		unknown, phantom bool
	}{
		"nothing chosen":       {nil, true, false},
		"one of the library":   {[]juurru.Option{roadmap.HoldTo(ks)}, false, true},
		"one of the caller's":  {[]juurru.Option{roadmap.HoldTo(own)}, false, false},
		"none":                 {[]juurru.Option{roadmap.WithoutPhaseSet()}, false, false},
		"the last choice wins": {[]juurru.Option{roadmap.WithoutPhaseSet(), roadmap.HoldTo(ks)}, false, true},
	} {
		report := p.Check(roadmap.Draft, c.options...)
		assert.Equal(t, c.unknown, pointersOf(report, roadmap.RulePhasesUnknown) != nil, about)
		assert.Equal(t, c.phantom, pointersOf(report, roadmap.RulePhaseUnknown) != nil, about)
	}
}
