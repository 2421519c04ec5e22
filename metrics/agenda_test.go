package metrics_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
)

// listed are dues as "kind day title", those that are overdue with a mark.
func listed(dues []juurru.Due) []string {
	listed := []string{}
	for _, d := range dues {
		line := fmt.Sprint(d.Kind.Name, " ", d.Starts, " ", d.Title)
		if d.Overdue {
			line += " !"
		}
		listed = append(listed, line)
	}
	return listed
}

func TestAgendaOfASet(t *testing.T) {
	value := func(v float64) *float64 { return &v }
	with := func(change func(*metrics.Metric)) []metrics.Metric {
		m := metrics.Metric{
			ID: "odotus", Name: "Odotus", Direction: metrics.Less, Frequency: metrics.Monthly, Collector: "Tietoasiantuntija",
			Observations: []metrics.Observation{{Date: "2026-03-01", Until: "2026-03-31", Value: value(30)}},
		}
		change(&m)
		return []metrics.Metric{m}
	}
	monthly := with(func(*metrics.Metric) {})
	target := &metrics.Target{Value: value(28), By: "2026-05-31"}
	benefit := metrics.Benefit{ID: "apu", Name: "Apu", Owner: "Johtaja", Moments: []juurru.Date{"2026-02-28", "2026-06-30"}}

	for about, row := range map[string]struct {
		set  metrics.Set
		want []string
	}{
		"a measurement that is late, and those to come": {
			metrics.Set{Metrics: monthly},
			[]string{"measurement 2026-05-15 Odotus !", "measurement 2026-06-15 Odotus", "measurement 2026-07-15 Odotus"},
		},
		"nothing is measured before the change begins": {
			metrics.Set{ChangeStarts: "2026-06-20", Metrics: monthly},
			[]string{"measurement 2026-06-20 Odotus", "measurement 2026-07-15 Odotus"},
		},
		"a change that begins after the window": {metrics.Set{ChangeStarts: "2026-09-01", Metrics: monthly}, []string{}},
		"without a frequency": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Frequency = "" })}, []string{},
		},
		"nothing was ever measured": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Observations = nil })}, []string{},
		},
		"after a baseline": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) {
				m.Observations, m.Baseline, m.Frequency = nil, &metrics.Baseline{Value: value(1), Date: "2025-10-15"}, metrics.HalfYearly
			})},
			[]string{"measurement 2026-07-15 Odotus"},
		},
		"a target that is not reached": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Frequency, m.Target = "", target })},
			[]string{"target 2026-05-31 Odotus !"},
		},
		"a target that is reached": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) {
				m.Frequency, m.Target = "", &metrics.Target{Value: value(30), By: "2026-05-31"}
			})}, []string{},
		},
		"a target that nobody set": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Frequency, m.Target = "", &metrics.Target{By: "2026-05-31"} })}, []string{},
		},
		"a target without a direction": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Frequency, m.Direction, m.Target = "", "", target })}, []string{},
		},
		"the day of a target that nobody set lies ahead": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) { m.Frequency, m.Target = "", &metrics.Target{By: "2026-06-30"} })},
			[]string{"target 2026-06-30 Odotus"},
		},
		"a metric that is only followed": {
			metrics.Set{Metrics: with(func(m *metrics.Metric) {
				m.Frequency, m.Target, m.Direction = "", target, metrics.Neutral
			})}, []string{},
		},
		"moments of a benefit": {metrics.Set{Benefits: []metrics.Benefit{benefit}}, []string{"benefit 2026-02-28 Apu !", "benefit 2026-06-30 Apu"}},
		"a moment that was measured": {
			metrics.Set{Benefits: []metrics.Benefit{func() metrics.Benefit {
				b := benefit
				b.Realised = []metrics.Realised{{Date: "2026-03-02", Value: value(1)}}
				return b
			}()}},
			[]string{"benefit 2026-06-30 Apu"},
		},
		"a moment to come that was measured": {
			metrics.Set{Benefits: []metrics.Benefit{func() metrics.Benefit {
				b := benefit
				b.Realised = []metrics.Realised{{Date: "2026-06-30", Value: value(1)}}
				return b
			}()}},
			[]string{"benefit 2026-02-28 Apu !"},
		},
		"a benefit's own target": {
			metrics.Set{Benefits: []metrics.Benefit{{ID: "apu", Name: "Apu", Target: &metrics.Target{Value: value(5), By: "2026-06-30"}}}},
			[]string{"target 2026-06-30 Apu"},
		},
		"a benefit that is realised": {
			metrics.Set{Benefits: []metrics.Benefit{{
				ID: "apu", Name: "Apu", Baseline: &metrics.Baseline{Value: value(0), Date: "2026-01-01"}, Target: &metrics.Target{Value: value(5), By: "2026-06-30"},
				Realised: []metrics.Realised{{Date: "2026-05-01", Value: value(5)}},
			}}}, []string{},
		},
		"a harm, and what nobody planned, have no target": {
			metrics.Set{Benefits: []metrics.Benefit{
				{ID: "a", Name: "a", Disbenefit: true, Target: &metrics.Target{Value: value(5), By: "2026-06-30"}},
				{ID: "b", Name: "b", Unplanned: true, Target: &metrics.Target{Value: value(5), By: "2026-06-30"}},
			}}, []string{},
		},
		"prerequisites and actions": {
			metrics.Set{Benefits: []metrics.Benefit{{
				ID: "apu", Name: "Apu",
				Prerequisites: []metrics.Prerequisite{{What: "Tilat", Due: "2026-06-02"}, {What: "Ohje", Due: "2026-06-02", Done: true}, {What: "Päivätön"}},
				Actions:       []metrics.Action{{What: "Sovitaan", Due: "2026-05-02"}, {What: "Tehty", Due: "2026-06-02", Done: true}},
			}}},
			[]string{"action 2026-05-02 Sovitaan !", "prerequisite 2026-06-02 Tilat"},
		},
		"a prerequisite that is a benefit that was realised": {
			metrics.Set{Benefits: []metrics.Benefit{
				{ID: "apu", Name: "Apu", Prerequisites: []metrics.Prerequisite{{What: "Aika", Benefit: "aika", Due: "2026-06-02"}}},
				{
					ID: "aika", Name: "Aika", Baseline: &metrics.Baseline{Value: value(0), Date: "2026-01-01"}, Target: &metrics.Target{Value: value(5)},
					Realised: []metrics.Realised{{Date: "2026-05-01", Value: value(5)}},
				},
			}}, []string{},
		},
		"cycles": {
			metrics.Set{Series: []metrics.Series{{ID: "sarja", Name: "Sarja", Cycles: []metrics.Cycle{
				{Title: "Vanha", Ends: "2026-05-08"}, {Ends: "2026-06-08"}, {Title: "Päätetty", Ends: "2026-06-08", Act: &metrics.Act{}}, {Title: "Päivätön"},
			}}}},
			[]string{"cycle 2026-05-08 Vanha !", "cycle 2026-06-08 Sarja"},
		},
		"days that are none": {
			metrics.Set{
				ChangeStarts: "2026-13-45",
				Metrics:      with(func(m *metrics.Metric) { m.Observations[0].Until, m.Target = "2026-13-45", &metrics.Target{By: "x"} }),
				Benefits:     []metrics.Benefit{{Moments: []juurru.Date{"2026-06-31", ""}, Actions: []metrics.Action{{Due: "x"}}}},
				Series:       []metrics.Series{{Cycles: []metrics.Cycle{{Ends: "2026-02-30"}}}},
			}, []string{},
		},
	} {
		assert.Equal(t, row.want, listed(metrics.Agenda(&row.set, "2026-06-01", "2026-07-31")), about)
	}
	assert.Equal(t, []juurru.Due{}, metrics.Agenda(nil, "2026-06-01", "2026-06-30"))
}

// A due is known by the same ID when its day moves; of what comes again each has its own.
func TestDuesOfASetAreKnownByTheirIDs(t *testing.T) {
	ids := func(change func(*metrics.Set)) []string {
		one := 1.0
		s := &metrics.Set{
			Metrics: []metrics.Metric{{
				ID: "odotus", Name: "Odotus", Frequency: metrics.Quarterly, Direction: metrics.More, Target: &metrics.Target{Value: new(float64), By: "2026-07-01"},
				Baseline: &metrics.Baseline{Value: &one, Date: "2026-03-16"},
			}},
			Benefits: []metrics.Benefit{{ID: "apu", Name: "Apu", Moments: []juurru.Date{"2026-07-01"}, Actions: []metrics.Action{{What: "Sovitaan", Due: "2026-07-01"}}}},
			Series:   []metrics.Series{{ID: "sarja", Cycles: []metrics.Cycle{{Ends: "2026-07-01"}}}},
		}
		change(s)
		var ids []string
		for _, d := range metrics.Agenda(s, "2026-06-01", "2027-05-31") {
			ids = append(ids, d.Kind.Name+" "+d.ID)
		}
		slices.Sort(ids)
		return ids
	}
	want := ids(func(*metrics.Set) {})
	assert.Equal(t, []string{
		"action apu/Sovitaan", "benefit apu/2026-07-01", "cycle sarja/1",
		"measurement odotus/2026-Q2", "measurement odotus/2026-Q3", "measurement odotus/2026-Q4", "measurement odotus/2027-Q1", "target odotus",
	}, want)
	assert.Equal(t, want, ids(func(s *metrics.Set) {
		s.Metrics[0].Baseline.Date, s.Metrics[0].Target.By = "2026-03-20", "2026-08-01"
		s.Benefits[0].Actions[0].Due, s.Series[0].Cycles[0].Ends = "2026-08-01", "2026-08-01"
		s.Metrics = append([]metrics.Metric{{}}, s.Metrics...)
	}))
}

// setOf draws a set with days around a window.
func setOf(t *rapid.T) *metrics.Set {
	day := func() juurru.Date {
		return juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
	}
	s := &metrics.Set{}
	if rapid.Bool().Draw(t, "a change") {
		s.ChangeStarts = day()
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "metrics") {
		m := metrics.Metric{
			ID: fmt.Sprint("m", i), Frequency: rapid.SampledFrom(metrics.Frequency("").Values()).Draw(t, "every"), Direction: metrics.More,
			Target: &metrics.Target{Value: new(float64), By: day()},
		}
		if rapid.Bool().Draw(t, "measured") {
			value := float64(rapid.IntRange(-1, 0).Draw(t, "value"))
			m.Observations = []metrics.Observation{{Date: day(), Value: &value}}
		}
		s.Metrics = append(s.Metrics, m)
		b := metrics.Benefit{ID: fmt.Sprint("b", i), Metric: m.ID, Moments: []juurru.Date{day(), day()}}
		b.Actions = []metrics.Action{{What: "a", Due: day(), Done: rapid.Bool().Draw(t, "done")}}
		b.Prerequisites = []metrics.Prerequisite{{What: "p", Due: day(), Done: rapid.Bool().Draw(t, "in place"), Benefit: "b0"}}
		s.Benefits = append(s.Benefits, b)
		s.Series = append(s.Series, metrics.Series{ID: fmt.Sprint("s", i), Cycles: []metrics.Cycle{{Ends: day()}}})
	}
	return s
}

// The agendas of two windows that follow on one another are that of both, but for what is
// overdue.
func TestAgendasOfWindowsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := setOf(t)
		kindtest.AgendasAddUp(t, func(from, to juurru.Date) []juurru.Due { return metrics.Agenda(s, from, to) })
	})
}

func ExampleAgenda() {
	m := waiting()
	m.Target.By = "2025-10-31"
	for _, due := range metrics.Agenda(&metrics.Set{Metrics: []metrics.Metric{*m}}, "2025-09-10", "2025-11-30") {
		fmt.Println(due.Starts, due.Kind.Title.EN+":", due.Title)
	}
	// Output:
	// 2025-09-18 Measurement: Aika tarpeen toteamisesta hoidon alkuun
	// 2025-10-18 Measurement: Aika tarpeen toteamisesta hoidon alkuun
	// 2025-10-31 Target: Aika tarpeen toteamisesta hoidon alkuun
	// 2025-11-18 Measurement: Aika tarpeen toteamisesta hoidon alkuun
}
