package metrics_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func ExampleSeries_Current() {
	series := &metrics.Series{Cycles: []metrics.Cycle{
		{Title: "Yksi työntekijä", Starts: "2025-08-04", Act: &metrics.Act{Decision: metrics.Adapt, Date: "2025-08-18"}},
		{Title: "Koko tiimi", Starts: "2025-09-01"},
	}}
	for _, day := range []juurru.Date{"2025-08-10", "2025-08-25", "2025-09-10"} {
		if i, ok := series.Current(day); ok {
			fmt.Println(day, series.Cycles[i].Title)
		} else {
			fmt.Println(day, "no cycle is under way")
		}
	}
	// Output:
	// 2025-08-10 Yksi työntekijä
	// 2025-08-25 no cycle is under way
	// 2025-09-10 Koko tiimi
}

func ExampleCycle_Stage() {
	cycle := &metrics.Cycle{Action: "Varataan kaksi aikaa päivässä.", Steps: []metrics.Step{{What: "Varaus", Done: true}}}
	fmt.Println(cycle.Stage(), cycle.Stage().Label(juurru.Finnish))
	// Output:
	// do Toteutus (D)
}

func TestStageIsTheLastOneThereIsSomethingOf(t *testing.T) {
	do, study, act := &metrics.Do{}, &metrics.Study{}, &metrics.Act{}
	for name, example := range map[string]struct {
		cycle *metrics.Cycle
		want  metrics.Stage
	}{
		"no cycle":       {nil, metrics.StagePlan},
		"empty":          {&metrics.Cycle{}, metrics.StagePlan},
		"a step to take": {&metrics.Cycle{Steps: []metrics.Step{{What: "a"}}}, metrics.StagePlan},
		"a step taken":   {&metrics.Cycle{Steps: []metrics.Step{{What: "a"}, {What: "b", Done: true}}}, metrics.StageDo},
		"done":           {&metrics.Cycle{Do: do}, metrics.StageDo},
		"studied":        {&metrics.Cycle{Study: study}, metrics.StageStudy},
		"concluded":      {&metrics.Cycle{Do: do, Study: study, Act: act}, metrics.StageAct},
		"only concluded": {&metrics.Cycle{Act: act}, metrics.StageAct},
	} {
		assert.Equal(t, example.want, example.cycle.Stage(), name)
	}
}

func TestStagesHaveNamesInEveryLanguage(t *testing.T) {
	for _, stage := range metrics.Stage("").Values() {
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, stage.Label(lang), "%s in %s", stage, lang)
		}
	}
	assert.Empty(t, metrics.Stage("replan").Label(juurru.Finnish))
}

func TestCurrentCycle(t *testing.T) {
	decided := func(on juurru.Date) *metrics.Act { return &metrics.Act{Decision: metrics.Adopt, Date: on} }
	for name, example := range map[string]struct {
		cycles []metrics.Cycle
		on     juurru.Date
		want   int // -1: none
	}{
		"no cycles":                      {nil, "2026-06-01", -1},
		"starts on the day":              {[]metrics.Cycle{{Starts: "2026-06-01"}}, "2026-06-01", 0},
		"starts the next day":            {[]metrics.Cycle{{Starts: "2026-06-02"}}, "2026-06-01", -1},
		"decided on the day":             {[]metrics.Cycle{{Starts: "2026-05-01", Act: decided("2026-06-01")}}, "2026-06-01", -1},
		"decided the next day":           {[]metrics.Cycle{{Starts: "2026-05-01", Act: decided("2026-06-02")}}, "2026-06-01", 0},
		"decided on no day":              {[]metrics.Cycle{{Starts: "2026-05-01", Act: decided("")}}, "2026-06-01", -1},
		"the last of two":                {[]metrics.Cycle{{Starts: "2026-05-01"}, {Starts: "2026-05-20"}}, "2026-06-01", 1},
		"the first of two":               {[]metrics.Cycle{{Starts: "2026-05-01"}, {Starts: "2026-05-20"}}, "2026-05-10", 0},
		"the last is decided":            {[]metrics.Cycle{{Starts: "2026-05-01"}, {Starts: "2026-05-20", Act: decided("")}}, "2026-06-01", 0},
		"without a day, something done":  {[]metrics.Cycle{{Do: &metrics.Do{}}, {}}, "2026-06-01", 0},
		"without a day, nothing done":    {[]metrics.Cycle{{Title: "a"}}, "2026-06-01", -1},
		"no day is asked":                {[]metrics.Cycle{{Starts: "2026-05-01", Do: &metrics.Do{}}, {Starts: "2026-06-01"}}, "", 0},
		"done, but not before the start": {[]metrics.Cycle{{Starts: "2026-06-02", Do: &metrics.Do{}}}, "2026-06-01", -1},
	} {
		i, ok := (&metrics.Series{Cycles: example.cycles}).Current(example.on)
		if !ok {
			i = -1
		}
		assert.Equal(t, example.want, i, name)
	}
	_, ok := (*metrics.Series)(nil).Current("2026-06-01")
	assert.False(t, ok)
}

var seriesRules = []*juurru.Rule{
	metrics.RuleImplementUntested, metrics.RuleCyclesOutOfOrder, metrics.RuleCycleDatesReversed,
	metrics.RulePlanIncomplete, metrics.RuleQuestionMissing, metrics.RulePredictionMissing, metrics.RulePredictionUndated,
	metrics.RulePredictionLate, metrics.RuleResultMissing, metrics.RuleStepIncomplete,
	metrics.RuleStudyWithoutDo, metrics.RuleActWithoutStudy, metrics.RuleCycleUnfinished,
	metrics.RuleDecisionMissing, metrics.RuleDecisionUnreasoned, metrics.RuleAdaptWithoutNext,
}

// brokenSeries breaks every rule of series.
func brokenSeries() *metrics.Set {
	return &metrics.Set{Series: []metrics.Series{{ID: "a", Name: "a", Cycles: []metrics.Cycle{
		{Purpose: metrics.Collect, Starts: "2025-02-01", Ends: "2025-01-01", Questions: []metrics.Question{{Text: "a"}, {Text: "b", Prediction: "c"}, {Text: "d", Prediction: "e", PredictedOn: "2025-03-01"}},
			Steps: []metrics.Step{{What: "a"}}, Study: &metrics.Study{Text: "a"}, Act: &metrics.Act{}},
		{Starts: "2025-01-01", Ends: "2025-01-02", Purpose: metrics.Implement, Act: &metrics.Act{Decision: metrics.Abandon}},
		{Ends: "2025-01-02", Act: &metrics.Act{Decision: metrics.Adapt}},
	}}}}
}

func TestWithoutTheDayNothingIsAskedThatDependsOnIt(t *testing.T) {
	ended := &metrics.Set{Series: []metrics.Series{{ID: "a", Name: "a", Cycles: []metrics.Cycle{{Starts: "2025-01-01", Ends: "2025-01-02"}}}}}
	of := func(report juurru.Report) []string {
		var ids []string
		for _, id := range rulesOf(report) {
			if strings.HasPrefix(id, "metrics/cycle-") || strings.HasPrefix(id, "metrics/question-") || strings.HasPrefix(id, "metrics/plan-") {
				ids = append(ids, id)
			}
		}
		return ids
	}
	assert.Empty(t, of(ended.Check(metrics.Results)))
	assert.ElementsMatch(t, []string{"metrics/plan-incomplete", "metrics/question-missing", "metrics/cycle-unfinished"}, of(ended.Check(metrics.Results, juurru.On("2025-01-03"))))
}

func TestFindingsOfSeriesCarryNoTexts(t *testing.T) {
	const secret = "Salanimi"
	set := brokenSeries()
	cycle := &set.Series[0].Cycles[0]
	cycle.Title, cycle.Questions[0].Text, cycle.Questions[1].Prediction, cycle.Steps[0].What, cycle.Study.Text, cycle.Act.DecidedBy = secret, secret, secret, secret, secret, secret
	report := set.Check(metrics.Results, juurru.On("2026-06-01"))
	for _, rule := range seriesRules {
		assert.Contains(t, rulesOf(report), rule.ID)
	}
	for _, f := range report.Findings {
		for _, lang := range juurru.Langs() {
			assert.NotContains(t, f.Message(lang)+f.Fix(lang), secret, f.Rule.ID)
		}
	}
}

// A part of a cycle that is missing is told once, however much else is wrong. A day may be to
// come, besides.
func TestOneOmissionOfACycleIsOneFinding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		set := &metrics.Set{Series: []metrics.Series{{ID: "a", Name: "a", Cycles: rapid.SliceOfN(anyCycle(), 0, 4).Draw(t, "cycles")}}}
		day := juurru.On(anyDay().Draw(t, "on"))
		seen := make(map[juurru.Pointer]string)
		for _, f := range set.Check(metrics.Results, day).Findings {
			if !f.Path.Within("/series/0/cycles") || f.Rule == metrics.RuleImplementUntested || f.Rule == metrics.RuleDatedInFuture {
				continue
			}
			assert.NotContains(t, seen, f.Path, "%s and %s", seen[f.Path], f.Rule.ID)
			seen[f.Path] = f.Rule.ID
		}
	})
}

func anyDay() *rapid.Generator[juurru.Date] {
	return rapid.SampledFrom([]juurru.Date{"", "2025-08-01", "2025-08-02", "2025-08-03", "2025-08-04", "2025-08-05", "tänään"})
}

func anyCycle() *rapid.Generator[metrics.Cycle] {
	text := rapid.SampledFrom([]string{"", " ", "a"})
	yes := rapid.SampledFrom([]*bool{nil, new(bool)})
	return rapid.Custom(func(t *rapid.T) metrics.Cycle {
		cycle := metrics.Cycle{
			Purpose: rapid.SampledFrom(append(metrics.Purpose("").Values(), "")).Draw(t, "purpose"),
			Starts:  anyDay().Draw(t, "starts"), Ends: anyDay().Draw(t, "ends"),
			Action: text.Draw(t, "action"), Data: text.Draw(t, "data"),
		}
		for range rapid.IntRange(0, 2).Draw(t, "questions") {
			cycle.Questions = append(cycle.Questions, metrics.Question{Text: "a", Prediction: text.Draw(t, "prediction"), PredictedOn: rapid.SampledFrom([]juurru.Date{"", "2025-08-02", "2025-08-03"}).Draw(t, "predicted"), Result: text.Draw(t, "result"), Matched: yes.Draw(t, "matched")})
		}
		for range rapid.IntRange(0, 2).Draw(t, "steps") {
			cycle.Steps = append(cycle.Steps, metrics.Step{What: "a", Who: text.Draw(t, "who"), When: text.Draw(t, "when"), Done: rapid.Bool().Draw(t, "done")})
		}
		if rapid.Bool().Draw(t, "do") {
			cycle.Do = &metrics.Do{AsPlanned: new(bool)}
		}
		if rapid.Bool().Draw(t, "study") {
			cycle.Study = &metrics.Study{Text: "a", Date: anyDay().Draw(t, "studied")}
		}
		if rapid.Bool().Draw(t, "act") {
			cycle.Act = &metrics.Act{Decision: rapid.SampledFrom(append(metrics.Decision("").Values(), "")).Draw(t, "decision"), Reason: text.Draw(t, "reason"), Text: text.Draw(t, "text"), Date: anyDay().Draw(t, "decided")}
		}
		return cycle
	})
}
