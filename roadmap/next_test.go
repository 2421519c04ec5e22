package roadmap_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func sound(t testing.TB) *roadmap.Project {
	t.Helper()
	p, report, err := roadmap.Decode(kindtest.SoundDocument(t, roadmap.Kind()))
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return p
}

// blocks are the obstacles of what comes next by the step they belong to, "" for those apart.
func blocks(a roadmap.NextSteps) map[string][]juurru.Pointer {
	at := make(map[string][]juurru.Pointer)
	for _, step := range a.Steps {
		for _, o := range step.Blocks {
			at[step.Step] = append(at[step.Step], o.Path)
		}
	}
	for _, o := range a.Apart {
		at[""] = append(at[""], o.Path)
	}
	return at
}

func TestWhatComesNextInTheSoundProject(t *testing.T) {
	a := roadmap.Next(sound(t), "2026-11-01")
	assert.False(t, a.Blocked(), "%+v", blocks(a))
	assert.Equal(t, roadmap.State{Phase: "practice", Since: "2026-10-19", Visit: 1}, a.State)
	assert.Empty(t, a.To, "nothing comes after the last phase")
	assert.Equal(t, "practice", a.Gate)
	var open []string
	for _, step := range a.Steps {
		open = append(open, step.Step)
		assert.True(t, step.Open)
		assert.Equal(t, roadmap.StepBegun, step.State)
	}
	assert.Equal(t, []string{"practice/run", "practice/benefits", "practice/improve"}, open)
	require.Len(t, a.Steps[1].Tools, 1)
	assert.Equal(t, "benefits", a.Steps[1].Tools[0].Key)
}

// On an earlier day the project stands where it stood, and its steps are as open as they
// were.
func TestWhatComesNextIsThatOfTheDay(t *testing.T) {
	p := sound(t)
	a := roadmap.Next(p, "2025-07-01")
	assert.Equal(t, roadmap.State{Phase: "development", Since: "2025-06-16", Visit: 2}, a.State)
	assert.Equal(t, "pilot", a.To)
	assert.Equal(t, "pilot", a.Gate)
	var open []string
	for _, step := range a.Steps {
		if step.Open {
			open = append(open, step.Step+" "+string(step.State))
		}
	}
	assert.Equal(t, []string{"development/tests again", "development/technology again"}, open)
	require.Len(t, a.Tools, 1)
	assert.Equal(t, "planning", a.Tools[0].Key, "of the phase as a whole")
}

func TestAProjectThatHasNotBegun(t *testing.T) {
	a := roadmap.Next(new(roadmap.Project), "")
	assert.Equal(t, "anchoring", a.To)
	assert.Equal(t, "draft", a.Gate)
	assert.Equal(t, "ks-6", a.Phases)
	assert.Len(t, a.Steps, 5)
	assert.Empty(t, cmp.Diff(a, roadmap.Next(nil, "")))
}

func TestAStoppedProjectHasTheWayBack(t *testing.T) {
	p := begun("anchoring", "insight", "development")
	p.History = append(p.History, roadmap.Passage{Stopped: true, Date: "2026-05-01", By: "Johto", Reason: "Tarve poistui"})
	assert.Equal(t, roadmap.NextSteps{Phases: "ks-6", State: roadmap.State{Phase: "development", Since: "2026-05-01", Visit: 1, Stopped: true}, To: "insight"}, roadmap.Next(p, ""))
	p.Phases = "viisi"
	assert.Empty(t, roadmap.Next(p, "", roadmap.WithPhaseSet(five(t))).To, "phases without insight")
	assert.Equal(t, "development", roadmap.Next(begun("anchoring", "insight"), "").To)
}

func TestPhasesThatNobodyKnowsTellNothingOfWhatComesNext(t *testing.T) {
	p := begun("alku")
	a := roadmap.Next(p, "")
	assert.Equal(t, "ks-6", a.Phases)
	assert.Empty(t, a.To, "the phase is not known")
	assert.Empty(t, a.Steps)
	assert.Equal(t, map[string][]juurru.Pointer{"": {"/history/0/to"}}, blocks(a))
	p.Phases = "omat"
	a = roadmap.Next(p, "")
	assert.Equal(t, map[string][]juurru.Pointer{"": {"/phases"}}, blocks(a))
	assert.True(t, a.Blocked(), "nobody can tell what comes next")
	require.Len(t, a.Apart, 1)
	assert.Equal(t, "roadmap/phases-unknown", a.Apart[0].Rule)
	state := roadmap.State{Phase: "alku", Since: "2026-01-01", Visit: 1}
	assert.Equal(t, roadmap.NextSteps{State: state, Gate: "draft", Apart: a.Apart}, a)
	assert.Equal(t, roadmap.NextSteps{State: state, Gate: "draft"}, roadmap.Next(p, "", roadmap.WithoutPhaseSet()), "whoever asks no phases is not told of them")
}

// The set that is named is the one it follows, whatever the project names.
func TestWhatComesNextNamesThePhasesItFollows(t *testing.T) {
	p := begun("ymmarra")
	p.Phases = "omat"
	a := roadmap.Next(p, "", roadmap.HoldTo(five(t)))
	assert.Equal(t, "viisi", a.Phases)
	assert.Equal(t, "kehita", a.To)
	p.Phases = "viisi"
	assert.Equal(t, "viisi", roadmap.Next(p, "", roadmap.WithPhaseSet(five(t))).Phases)
	assert.Equal(t, "ks-6", roadmap.Next(p, "", roadmap.HoldTo(six(t))).Phases)
}

// own is a rule of the caller's that finds an error at every place given.
func own(places ...juurru.Pointer) juurru.Option {
	rule := &juurru.Rule{ID: "own/rule", Severity: juurru.Error, Title: juurru.Same("Puute."), Fix: juurru.Same("Korjaa.")}
	return juurru.WithRule(rule, func(_ *roadmap.Project, c *juurru.Checker) {
		for _, at := range places {
			c.Report(rule, at)
		}
	})
}

// What keeps a project from the next phase belongs to the step that covers it most
// narrowly, one of the present phase before others; what no step covers stands apart.
func TestAnObstacleBelongsToTheStepThatCoversItsPlace(t *testing.T) {
	for at, want := range map[juurru.Pointer]map[string]string{ // by the phase the project is in
		"/anchoring":                        {"anchoring": "anchoring/problem", "pilot": "anchoring/problem"},
		"/anchoring/problem":                {"insight": "anchoring/problem"},
		"/anchoring/related/3/use":          {"insight": "anchoring/related"},
		"/insight/needs/0/shown":            {"insight": "insight/interviews", "transition": "insight/interviews"},
		"/benefits/0/owner":                 {"anchoring": "anchoring/benefits", "insight": "insight/summary", "development": "development/benefits", "pilot": "pilot/evaluate", "transition": "transition/benefits", "practice": "practice/benefits"},
		"/stakeholders/1/interest":          {"development": "anchoring/stakeholders", "transition": "transition/anchoring", "practice": "transition/anchoring"},
		"/series/0":                         {"insight": "development/tests", "transition": "development/tests", "practice": "practice/improve"},
		"/trainings":                        {"anchoring": "pilot/plan", "pilot": "pilot/plan", "practice": "transition/rollOut"},
		"/pilots":                           {"development": "pilot/plan"},
		"/pilots/11":                        {"development": "pilot/plan"},
		"/pilots/0/criteria/2/amber":        {"pilot": "pilot/plan"},
		"/pilots/0/criteria/2/result":       {"pilot": "pilot/evaluate"},
		"/pilots/0/outcome/reason":          {"pilot": "pilot/decide"},
		"/transition/rollOut/0":             {"transition": "transition/rollOut"},
		"/name":                             {"pilot": ""},
		"":                                  {"pilot": ""},
		"/x-own/0":                          {"pilot": ""},
		"/history/0/by":                     {"pilot": ""},
		"/transition/handOver/reviewed/0/0": {"pilot": "transition/handOver"},
	} {
		for phase, step := range want {
			p := begun(phase)
			found := false
			a := roadmap.Next(p, "", own(at))
			for _, s := range a.Steps {
				for _, o := range s.Blocks {
					if o.Rule == "own/rule" {
						assert.Equal(t, step, s.Step, "%q in %s", at, phase)
						assert.Equal(t, roadmap.Obstacle{Rule: "own/rule", Path: at, Message: juurru.Same("Puute."), Fix: juurru.Same("Korjaa.")}, o)
						found = true
					}
				}
			}
			for _, o := range a.Apart {
				if o.Rule == "own/rule" {
					assert.Equal(t, step, "", "%q in %s", at, phase)
					found = true
				}
			}
			assert.True(t, found, "%q in %s is lost", at, phase)
			assert.True(t, a.Blocked())
		}
	}
}

// A step that is done and yet keeps the project back is told, and is not open.
func TestAStepThatIsDoneMayBlock(t *testing.T) {
	p := stepping()
	a := roadmap.Next(p, "", own("/anchoring/problem"))
	require.NotEmpty(t, a.Steps)
	assert.Equal(t, "anchoring/problem", a.Steps[0].Step)
	assert.Equal(t, roadmap.StepDone, a.Steps[0].State)
	assert.False(t, a.Steps[0].Open)
	assert.NotEmpty(t, a.Steps[0].Blocks)
}

// Whatever the project, every error of the check is told once, and nothing else.
func TestNoErrorIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := begun(rapid.SliceOfN(rapid.SampledFrom([]string{"anchoring", "insight", "development", "pilot", "transition", "practice"}), 1, 4).Draw(t, "phases")...)
		if rapid.Bool().Draw(t, "undecided") {
			p.History[0].By = ""
		}
		if rapid.Bool().Draw(t, "benefits") {
			p.Benefits = []metrics.Benefit{{ID: "b"}, {ID: "b", Name: "a", Metric: "x"}}
		}
		if rapid.Bool().Draw(t, "tasks") {
			p.Tasks = []plan.Task{{ID: "t", What: "a"}}
		}
		if rapid.Bool().Draw(t, "pilot") {
			p.Pilots = []roadmap.Pilot{{ID: "p", Starts: "2026-01-01"}, {}}
		}
		if rapid.Bool().Draw(t, "insight") {
			p.Insight = &roadmap.Insight{Needs: []roadmap.Need{{ID: "n"}}}
		}
		a := roadmap.Next(p, "2026-11-01")
		gate, ok := roadmap.Kind().Gate(a.Gate)
		if !ok {
			t.Fatalf("there is no gate %q", a.Gate)
		}
		told := make(map[string]int)
		for step, at := range blocks(a) {
			for _, path := range at {
				told[string(path)]++
			}
			if step != "" && len(at) == 0 {
				t.Fatal(step)
			}
		}
		for _, f := range p.Check(gate, juurru.On("2026-11-01")).Of(juurru.Error) {
			told[string(f.Path)]--
		}
		for path, n := range told {
			if n != 0 {
				t.Fatalf("%q is told %d times too often", path, n)
			}
		}
	})
}

func TestWhatComesNextIsPlainData(t *testing.T) {
	data, err := json.Marshal(roadmap.Next(begun("anchoring"), "2026-02-01", own("/name")))
	require.NoError(t, err)
	var a map[string]any
	require.NoError(t, json.Unmarshal(data, &a))
	for _, member := range []string{"phases", "state", "to", "gate", "tools", "steps", "apart"} {
		assert.Contains(t, a, member)
	}
}

// The steps that are open on the way to insight, and the tools that help.
func ExampleNext() {
	p := begun("anchoring")
	p.Steps = []roadmap.StepRecord{
		{Step: "anchoring/problem", State: roadmap.StepDone, Date: "2026-01-15"},
		{Step: "anchoring/related", State: roadmap.StepNotNeeded, Date: "2026-01-16", Reason: "Ingen arbeider med det samme."},
	}
	ahead := roadmap.Next(p, "2026-02-01")
	fmt.Println("neste:", ahead.To)
	for _, step := range ahead.Steps {
		if !step.Open {
			continue
		}
		fmt.Println("-", step.Title.In(juurru.Norwegian))
		for _, tool := range step.Tools {
			fmt.Println("   ", tool.Title.In(juurru.Norwegian))
		}
	}
	// Output:
	// neste: insight
	// - Utforsk gevinstene
	//     Gevinstrealisering
	// - Sett sammen teamet
	// - Identifiser interessentene og planlegg forankringen
	//     Forankringsverktøy
}
