package metrics_test

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// promised is a benefit of its own in numbers, from a baseline to a target.
func promised(baseline, target float64, realised ...float64) metrics.Benefit {
	b := metrics.Benefit{
		ID: "b", Name: "Hyöty", Type: metrics.SavedTime, Owner: "Osastonhoitaja", Unit: "h/vko",
		Baseline: &metrics.Baseline{Value: new(baseline), Date: "2025-06-30"},
		Target:   &metrics.Target{Value: new(target), By: "2026-05-31"},
	}
	for i, value := range realised {
		b.Realised = append(b.Realised, metrics.Realised{Date: juurru.Date("2025-09-01").AddDays(i), Value: new(value)})
	}
	return b
}

// only is the status of the one benefit there is.
func only(t require.TestingT, b metrics.Benefit, on juurru.Date, sources ...metrics.Metric) metrics.BenefitStatus {
	report := metrics.Realisation([]metrics.Benefit{b}, on, sources...)
	statuses := slices.Concat(report.Benefits, report.Disbenefits)
	require.Len(t, statuses, 1)
	return statuses[0]
}

func TestBenefitStates(t *testing.T) {
	with := func(b metrics.Benefit, change func(*metrics.Benefit)) metrics.Benefit {
		change(&b)
		return b
	}
	disbenefit := func(b metrics.Benefit) metrics.Benefit {
		return with(b, func(b *metrics.Benefit) { b.Disbenefit, b.Target = true, nil })
	}
	within := func(low, high *float64) func(*metrics.Benefit) {
		return func(b *metrics.Benefit) { b.Target = &metrics.Target{Low: low, High: high} }
	}
	levels := func(baseline, target, realised string) metrics.Benefit {
		return metrics.Benefit{
			Owner: "Tiimi", Baseline: &metrics.Baseline{Level: baseline}, Target: &metrics.Target{Level: target},
			Realised: []metrics.Realised{{Date: "2026-01-01", Level: realised}},
		}
	}
	for _, c := range []struct {
		about   string
		benefit metrics.Benefit
		want    metrics.BenefitState
		share   *float64
	}{
		{"more than was promised", promised(0, 6, 7), metrics.BenefitRealised, new(100 * 7.0 / 6)},
		{"a tie passes", promised(0.1, 0.3, 0.3), metrics.BenefitRealised, new(100.0)},
		{"the decimals as they were written", promised(0, 0.3, 0.1), metrics.BenefitPartly, new(100.0 / 3)},
		{"falling", promised(40, 28, 37), metrics.BenefitPartly, new(25.0)},
		{"no change", promised(40, 28, 40), metrics.BenefitNotYet, new(0.0)},
		{"the other way", promised(40, 28, 46), metrics.BenefitWorse, new(-50.0)},
		{"the latest counts", promised(0, 6, 7, 3), metrics.BenefitPartly, new(50.0)},
		{"nothing measured", promised(0, 6), metrics.BenefitNotMeasured, nil},
		{"not a number", promised(0, 6, math.NaN()), metrics.BenefitUnclear, nil},
		{"a baseline that is none", promised(math.Inf(1), 6, 5), metrics.BenefitUnclear, nil},
		{"a baseline that is none, and the target met", promised(math.Inf(1), 6, 6), metrics.BenefitRealised, nil},
		{"to stay as it is, and it does", promised(5, 5, 5), metrics.BenefitRealised, nil},
		{"to stay as it is, and nothing tells which way is worse", promised(5, 5, 6), metrics.BenefitUnclear, nil},
		{"halfway into a range", with(promised(10, 0, 15), within(new(20.0), new(30.0))), metrics.BenefitPartly, new(50.0)},
		{"in the range", with(promised(10, 0, 30), within(new(20.0), new(30.0))), metrics.BenefitRealised, new(100.0)},
		{"beyond the range", with(promised(10, 0, 45), within(new(20.0), new(30.0))), metrics.BenefitWorse, new(-50.0)},
		{"out of the range it was in", with(promised(25, 0, 31), within(new(20.0), new(30.0))), metrics.BenefitWorse, nil},
		{"a range with one end", with(promised(10, 0, 30), within(new(20.0), nil)), metrics.BenefitRealised, new(200.0)},
		{"a range that is none", with(promised(10, 0, 30), within(new(20.0), new(10.0))), metrics.BenefitUnclear, nil},
		{"at most", with(promised(10, 0, 8), within(nil, new(6.0))), metrics.BenefitPartly, new(50.0)},
		{"at least", with(promised(10, 0, 11), within(new(20.0), nil)), metrics.BenefitPartly, new(10.0)},
		{"a target that is no number", with(promised(10, 0, 8), within(nil, new(math.NaN()))), metrics.BenefitUnclear, nil},
		{"no target", with(promised(10, 0, 30), func(b *metrics.Benefit) { b.Target = nil }), metrics.BenefitUnclear, nil},
		{"unplanned", with(promised(0, 6, 7), func(b *metrics.Benefit) { b.Unplanned = true }), metrics.BenefitUnplanned, nil},
		{"levels", levels("heikko", "hyvä", "hyvä"), metrics.BenefitRealised, new(100.0)},
		{"the level of the baseline", levels("heikko", "hyvä", "heikko"), metrics.BenefitNotYet, new(0.0)},
		{"a level nobody knows", levels("heikko", "hyvä", "kohtalainen"), metrics.BenefitUnclear, nil},
		{"harm", disbenefit(promised(2, 0, 3)), metrics.HarmSeen, nil},
		{"no harm", disbenefit(promised(2, 0, 2)), metrics.HarmNotSeen, nil},
		{"harm within its bound", with(promised(2, 4, 4), func(b *metrics.Benefit) { b.Disbenefit = true }), metrics.HarmNotSeen, nil},
		{"harm that nobody planned", with(disbenefit(promised(2, 0, 3)), func(b *metrics.Benefit) { b.Unplanned = true }), metrics.HarmSeen, nil},
		{"harm that nobody planned or measured", with(disbenefit(promised(2, 0)), func(b *metrics.Benefit) { b.Unplanned = true }), metrics.BenefitUnplanned, nil},
	} {
		got := only(t, c.benefit, "")
		assert.Equal(t, c.want, got.State, c.about)
		assert.Empty(t, cmp.Diff(c.share, got.Share), c.about)
		for _, lang := range juurru.Langs() {
			assert.NotContains(t, got.Summary(lang), "{", c.about)
			assert.NotEmpty(t, got.Summary(lang), c.about)
		}
	}
}

// waitingTime is a metric of days that fall, with one observation a month.
func waitingTime(values ...float64) metrics.Metric {
	m := metrics.Metric{
		ID: "odotus", Name: "Odotusaika", Unit: "vrk", Direction: metrics.Less,
		Baseline: &metrics.Baseline{Value: new(40.0), Date: "2025-01-01", Until: "2025-06-30"},
		Target:   &metrics.Target{Value: new(28.0), By: "2026-03-31"},
	}
	for i, value := range values {
		m.Observations = append(m.Observations, metrics.Observation{
			Date: juurru.Date(fmt.Sprintf("2025-%02d-01", i+6)), Until: juurru.Date(fmt.Sprintf("2025-%02d-28", i+6)), Value: new(value),
		})
	}
	return m
}

func TestBenefitOfAMetric(t *testing.T) {
	b := metrics.Benefit{ID: "apu", Name: "Apua nopeammin", Metric: "odotus", Owner: "Palvelupäällikkö"}
	m := waitingTime(25, 37, 34, 28)

	t.Run("what was known on the day", func(t *testing.T) {
		for on, want := range map[juurru.Date]metrics.BenefitState{
			"2025-07-27": metrics.BenefitNotDue, "2025-07-28": metrics.BenefitPartly, "2025-09-27": metrics.BenefitPartly,
			"2025-09-28": metrics.BenefitRealised, "": metrics.BenefitRealised,
		} {
			assert.Equal(t, want, only(t, b, on, m).State, "on %q", on)
		}
		got := only(t, b, "2025-08-31", m)
		assert.Empty(t, cmp.Diff(&metrics.Reading{Date: "2025-08-01", Until: "2025-08-28", Value: 34}, got.Latest))
		assert.Equal(t, 50.0, *got.Share)
		assert.Equal(t, "vrk", got.Unit)
	})
	t.Run("June belongs to the baseline", func(t *testing.T) {
		assert.Equal(t, metrics.BenefitNotMeasured, only(t, b, "", waitingTime(25)).State)
	})
	t.Run("a point left out does not count", func(t *testing.T) {
		m := waitingTime(25, 37, 28)
		m.Observations[2].LeftOut = "järjestelmä oli poissa käytöstä"
		assert.Equal(t, 37.0, only(t, b, "", m).Latest.Value)
	})
	t.Run("the latest of its own and the metric's", func(t *testing.T) {
		own := b
		own.Target = &metrics.Target{Value: new(20.0)}
		for day, want := range map[juurru.Date]float64{"2025-07-15": 28, "2025-09-27": 28, "2025-09-28": 35, "2025-10-01": 35} {
			own.Realised = []metrics.Realised{{Date: day, Value: new(35.0)}}
			got := only(t, own, "", m)
			assert.Equal(t, want, got.Latest.Value, "of one day its own: %s", day)
			assert.Equal(t, 100*(40-want)/20, *got.Share, day)
		}
	})
	t.Run("its own latest cannot be compared", func(t *testing.T) {
		own := b
		own.Realised = []metrics.Realised{{Date: "2025-09-15", Value: new(35.0)}, {Date: "2025-10-15", Level: "hyvä"}}
		got := only(t, own, "", m)
		assert.Equal(t, metrics.BenefitUnclear, got.State)
		assert.Equal(t, juurru.Date("2025-10-15"), got.Unplaced)
		assert.Nil(t, got.Latest)
		assert.Contains(t, got.Summary(juurru.Finnish), "15.10.2025")
		got = only(t, own, "2025-10-14", m)
		assert.Equal(t, metrics.BenefitRealised, got.State)
		assert.Empty(t, got.Unplaced)
		own.Realised[1].Date = "2025-09-20"
		assert.Equal(t, metrics.BenefitRealised, only(t, own, "", m).State, "the metric's is later")
	})
	t.Run("a metric that is not there", func(t *testing.T) {
		assert.Equal(t, metrics.BenefitNotMeasured, only(t, b, "").State)
	})
	t.Run("the target's day", func(t *testing.T) {
		short := waitingTime(25, 37)
		assert.False(t, new(only(t, b, "2026-03-31", short)).Late())
		assert.True(t, new(only(t, b, "2026-04-01", short)).Late())
		assert.False(t, new(only(t, b, "2026-04-01", m)).Late(), "it was reached")
		assert.False(t, new(only(t, b, "", short)).Late(), "without a day nothing is late")
	})
	t.Run("a scale", func(t *testing.T) {
		m := metrics.Metric{
			ID: "odotus", Direction: metrics.Less, Scale: []metrics.Level{{Key: "pieni"}, {Key: "kohtalainen"}, {Key: "suuri"}},
			Baseline: &metrics.Baseline{Level: "suuri"}, Target: &metrics.Target{Level: "pieni"},
			Observations: []metrics.Observation{{Date: "2026-01-01", Level: "kohtalainen"}},
		}
		got := only(t, b, "", m)
		assert.Equal(t, metrics.BenefitPartly, got.State)
		assert.Equal(t, 50.0, *got.Share)
		assert.Equal(t, "kohtalainen", got.Latest.Level)
		b := b
		b.Disbenefit = true
		assert.Equal(t, metrics.HarmSeen, only(t, b, "", m).State, "beyond the metric's target")
	})
	t.Run("a metric tells which way is better", func(t *testing.T) {
		m := waitingTime(0, 30)
		m.Baseline = nil
		assert.Equal(t, metrics.BenefitNotYet, only(t, b, "", m).State, "nothing to compare with, and the target is not reached")
		m.Direction, m.Target = metrics.Range, &metrics.Target{Low: new(29.0), High: new(30.0)}
		assert.Equal(t, metrics.BenefitRealised, only(t, b, "", m).State)
		m.Observations[1].Value = new(31.0)
		assert.Equal(t, metrics.BenefitNotYet, only(t, b, "", m).State)

		harm := metrics.Benefit{ID: "haitta", Metric: "odotus", Disbenefit: true}
		satisfied := metrics.Metric{
			ID: "odotus", Direction: metrics.More, Baseline: &metrics.Baseline{Value: new(4.0), Date: "2025-01-01"},
			Observations: []metrics.Observation{{Date: "2026-01-01", Value: new(3.9)}},
		}
		assert.Equal(t, metrics.HarmSeen, only(t, harm, "", satisfied).State)
		satisfied.Direction = metrics.Range
		assert.Equal(t, metrics.BenefitUnclear, only(t, harm, "", satisfied).State, "a range without its ends")
	})
	t.Run("a metric that is to stay as it is", func(t *testing.T) {
		m := waitingTime(25, 41)
		m.Target.Value = new(40.0)
		assert.Equal(t, metrics.BenefitWorse, only(t, b, "", m).State)
	})
}

func TestWhatBenefitsWaitFor(t *testing.T) {
	first, second := promised(0, 6, 6), promised(0, 6, 3)
	first.ID, second.ID = "eka", "toka"
	third := metrics.Benefit{
		ID: "kolmas",
		Prerequisites: []metrics.Prerequisite{
			{What: "toteutunut hyöty", Benefit: "eka"}, {What: "kesken oleva hyöty", Benefit: "toka", Due: "2026-01-31"},
			{What: "kuitattu", Benefit: "toka", Done: true}, {What: "tuntematon", Benefit: "neljäs"}, {What: "koulutus"},
		},
		Actions: []metrics.Action{{What: "tehty", Done: true}, {What: "tekemättä", Due: "2026-03-01"}},
	}
	report := metrics.Realisation([]metrics.Benefit{first, second, third}, "2026-02-01")
	want := []metrics.BenefitWait{
		{At: "/prerequisites/1", Benefit: "toka", Due: "2026-01-31", Overdue: true},
		{At: "/prerequisites/3", Benefit: "neljäs"}, {At: "/prerequisites/4"},
		{At: "/actions/1", Due: "2026-03-01"},
	}
	assert.Empty(t, cmp.Diff(want, report.Benefits[2].Waiting))
	require.Len(t, report.Waiting(), 1)
	assert.Equal(t, 2, report.Waiting()[0].Position)
	require.Len(t, report.Unowned(), 1)
	assert.Equal(t, "kolmas", report.Unowned()[0].ID)
	assert.Equal(t, 1, report.Count(metrics.BenefitPartly))
}

func TestWhatHasNoIDIsWaitedForByNobody(t *testing.T) {
	first, second := promised(0, 6, 6), promised(0, 6, 6)
	first.ID = ""
	second.Prerequisites = []metrics.Prerequisite{{What: "koulutus", Due: "2026-01-31"}}
	set := &metrics.Set{Benefits: []metrics.Benefit{first, second}}
	assert.Len(t, set.Realisation("2026-02-01").Benefits[1].Waiting, 1)
	assert.Equal(t, []juurru.Pointer{"/benefits/1/prerequisites/0/due"}, pointersOf(set.Check(metrics.Draft, juurru.On("2026-02-01")), metrics.RulePrerequisiteLate))
}

func TestAnUnplannedBenefitIsAPrerequisiteToo(t *testing.T) {
	first, second := promised(0, 6, 6), promised(0, 6, 3)
	first.ID, first.Unplanned = "eka", true
	second.Prerequisites = []metrics.Prerequisite{{What: "toteutunut hyöty", Benefit: "eka"}}
	assert.Empty(t, new(metrics.Realisation([]metrics.Benefit{first, second}, "")).Waiting())
	first.Realised[0].Value = new(5.0)
	assert.Len(t, new(metrics.Realisation([]metrics.Benefit{first, second}, "")).Waiting(), 1)
}

func TestWhatIsTooEarlyDoesNotCount(t *testing.T) {
	b := promised(0, 6)
	for day, want := range map[juurru.Date]metrics.BenefitState{
		"2025-06-29": metrics.BenefitNotMeasured, "2025-06-30": metrics.BenefitNotMeasured, "2025-07-01": metrics.BenefitRealised,
	} {
		b.Realised = []metrics.Realised{{Date: day, Value: new(6.0)}}
		assert.Equal(t, want, only(t, b, "").State, "the baseline is of 30 June, the value of %s", day)
	}

	set := &metrics.Set{ChangeStarts: "2025-08-01", Benefits: []metrics.Benefit{b}}
	state := func() metrics.BenefitState { return set.Realisation("").Benefits[0].State }
	for day, want := range map[juurru.Date]metrics.BenefitState{"2025-07-31": metrics.BenefitNotMeasured, "2025-08-01": metrics.BenefitRealised} {
		set.Benefits[0].Realised[0].Date = day
		assert.Equal(t, want, state(), "the change begins on 1 August, the value is of %s", day)
	}

	set.Metrics = []metrics.Metric{waitingTime(25, 28)} // the last is of 1 to 28 July
	set.Benefits = []metrics.Benefit{{ID: "apu", Metric: "odotus"}}
	for day, want := range map[juurru.Date]metrics.BenefitState{
		"": metrics.BenefitRealised, "2025-07-28": metrics.BenefitRealised, "2025-07-29": metrics.BenefitNotMeasured, "kesällä": metrics.BenefitRealised,
	} {
		set.ChangeStarts = day
		assert.Equal(t, want, state(), "the change begins on %q", day)
	}
	assert.Empty(t, (*metrics.Set)(nil).Realisation("").Benefits)
}

func TestUnclearSaysWhatIsMissing(t *testing.T) {
	unclear := func(baseline *metrics.Baseline, target *metrics.Target) string {
		b := promised(0, 0, 7)
		b.Baseline, b.Target = baseline, target
		got := only(t, b, "")
		require.Equal(t, metrics.BenefitUnclear, got.State)
		return got.Summary(juurru.Finnish)
	}
	five := &metrics.Baseline{Value: new(5.0), Date: "2025-06-30"}
	for said, want := range map[string][]string{
		unclear(nil, nil):  {"lähtötaso", "tavoite"},
		unclear(five, nil): {"tavoite"},
		unclear(nil, &metrics.Target{Value: new(6.0)}):  {"lähtötaso"},
		unclear(five, &metrics.Target{Value: new(5.0)}): {"suunta"},
	} {
		why, _, _ := strings.Cut(said, ".")
		for _, word := range []string{"lähtötaso", "tavoite", "suunta"} {
			assert.Equal(t, slices.Contains(want, word), strings.Contains(why, word), why)
		}
	}
}

// The latest result of a harm, and the last day on which it was beyond its bounds, by
// looking at every result.
func TestHarmAgainstEveryResult(t *testing.T) {
	const start = juurru.Date("2026-01-01")
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SliceOfNDistinct(rapid.IntRange(0, 30), 0, 8, rapid.ID)
		value := rapid.IntRange(0, 9)
		low, high := rapid.IntRange(0, 5).Draw(t, "low"), rapid.IntRange(4, 9).Draw(t, "high")
		on := rapid.IntRange(0, 35).Draw(t, "on")
		baseline, change := rapid.IntRange(-1, 10).Draw(t, "baseline"), rapid.IntRange(-1, 10).Draw(t, "change")

		m := metrics.Metric{ID: "m", Direction: metrics.Range, Baseline: &metrics.Baseline{Value: new(4.0), Date: start.AddDays(baseline)}}
		m.Target = &metrics.Target{Low: new(float64(min(low, high))), High: new(float64(max(low, high)))}
		b := metrics.Benefit{ID: "b", Metric: "m", Disbenefit: true}
		latest, seen, isHarm := -1, -1, false
		result := func(day, value int) {
			if day > on || day <= baseline || day < change {
				return
			}
			beyond := value < min(low, high) || value > max(low, high)
			if day >= latest {
				latest, isHarm = day, beyond
			}
			if beyond {
				seen = max(seen, day)
			}
		}
		for _, day := range days.Draw(t, "followed") {
			v := value.Draw(t, "value")
			m.Observations = append(m.Observations, metrics.Observation{Date: start.AddDays(day), Value: new(float64(v))})
			result(day, v)
		}
		for _, day := range days.Draw(t, "own") {
			v := value.Draw(t, "value")
			b.Realised = append(b.Realised, metrics.Realised{Date: start.AddDays(day), Value: new(float64(v))})
			result(day, v)
		}
		set := &metrics.Set{ChangeStarts: start.AddDays(change), Metrics: []metrics.Metric{m}, Benefits: []metrics.Benefit{b}}
		got := set.Realisation(start.AddDays(on)).Disbenefits[0]
		switch {
		case latest < 0:
			assert.Equal(t, metrics.BenefitNotMeasured, got.State)
		case isHarm:
			assert.Equal(t, metrics.HarmSeen, got.State)
			assert.Empty(t, got.SeenOn)
		default:
			assert.Equal(t, metrics.HarmNotSeen, got.State)
			want := juurru.Date("")
			if seen >= 0 {
				want = start.AddDays(seen)
			}
			assert.Equal(t, want, got.SeenOn)
		}
	})
}

func TestHarmThatIsOverIsTold(t *testing.T) {
	b := promised(2, 0, 3, 2)
	b.Disbenefit, b.Target = true, nil
	got := only(t, b, "")
	assert.Equal(t, juurru.Date("2025-09-01"), got.SeenOn)
	assert.Contains(t, got.Summary(juurru.Finnish), "1.9.2025")
	b.Realised = b.Realised[1:]
	got = only(t, b, "")
	assert.Empty(t, got.SeenOn)
	assert.NotContains(t, got.Summary(juurru.Finnish), "1.9.2025")
}

// A metric's target is met for its evaluation when it is for the benefits it shows.
func TestTheTargetIsMetForEvaluateAsForRealisation(t *testing.T) {
	levels := []metrics.Level{{Key: "1"}, {Key: "2"}, {Key: "3"}}
	rapid.Check(t, func(t *rapid.T) {
		number := func(name string) *float64 {
			if rapid.Bool().Draw(t, name+" is there") {
				return new(float64(rapid.IntRange(1, 3).Draw(t, name)))
			}
			return nil
		}
		level := rapid.SampledFrom([]string{"", "1", "2", "3", "4"})
		m := metrics.Metric{
			ID: "m", Direction: rapid.SampledFrom([]metrics.Direction{metrics.More, metrics.Less, metrics.Range}).Draw(t, "direction"),
			Target: &metrics.Target{Value: number("value"), Low: number("low"), High: number("high"), Level: level.Draw(t, "level")},
		}
		if rapid.Bool().Draw(t, "scale") {
			m.Scale = levels
		}
		place := rapid.IntRange(1, 3).Draw(t, "latest")
		o := metrics.Observation{Date: "2026-01-01", Value: new(float64(place))}
		if m.Scale != nil {
			o.Value, o.Level = nil, levels[place-1].Key
		}
		m.Observations = []metrics.Observation{o}
		evaluation, err := metrics.Evaluate(&m, "", metrics.Options{})
		require.NoError(t, err)
		got := only(t, metrics.Benefit{ID: "b", Metric: "m"}, "", m)
		assert.Equal(t, evaluation.Standing == metrics.Achieved, got.State == metrics.BenefitRealised, "%s and %s", evaluation.Standing, got.State)
		harm := only(t, metrics.Benefit{ID: "b", Metric: "m", Disbenefit: true}, "", m)
		assert.Equal(t, evaluation.Standing == metrics.Achieved, harm.State == metrics.HarmNotSeen, "%s and %s", evaluation.Standing, harm.State)
	})
}

func TestTotalsCountAMetricOnceAndNoShares(t *testing.T) {
	m := waitingTime(25, 37)
	of := func(id, kind string) metrics.Benefit { return metrics.Benefit{ID: id, Type: kind, Metric: "odotus"} }
	benefits := []metrics.Benefit{
		of("eka", metrics.SavedTime), of("toka", metrics.SavedTime), of("kolmas", metrics.AvoidedCost),
		promised(0, 6), promised(0, 6),
	}
	for _, unit := range []string{"%", "%-yks.", "prosenttiyksikköä", "procent", "per cent", "‰"} {
		share := promised(0, 6, 7)
		share.Unit = unit
		benefits = append(benefits, share)
	}
	report := metrics.Realisation(benefits, "", m)
	want := []metrics.BenefitTotal{
		{Type: metrics.SavedTime, Unit: "vrk", Benefits: 1, Measured: 1, Repeated: 1, Promised: 12, Realised: 3},
		{Type: metrics.AvoidedCost, Unit: "vrk", Benefits: 1, Measured: 1, Promised: 12, Realised: 3},
		{Type: metrics.SavedTime, Unit: "h/vko", Benefits: 2, Promised: 12},
	}
	assert.Empty(t, cmp.Diff(want, report.Totals))
	said := plain(report.Summary(juurru.Finnish))
	assert.NotContains(t, said, "toteutunut 0 h/vko", "nothing measured is not nothing gained")
	assert.Contains(t, said, "luvattu 12 h/vko")
	assert.Contains(t, said, "vain kerran")

	m.Definition = &metrics.Definition{Numerator: "a", Denominator: "b"}
	assert.Len(t, metrics.Realisation(benefits, "", m).Totals, 1, "a ratio is not added up")
}

func TestTotalsOfBenefits(t *testing.T) {
	cost := func(b metrics.Benefit, kind, unit string) metrics.Benefit {
		b.Type, b.Unit = kind, unit
		b.Cost = &metrics.Cost{Amount: new(0.1), Unit: unit}
		return b
	}
	report := metrics.Realisation([]metrics.Benefit{
		cost(promised(100000, 80000, 95000), metrics.AvoidedCost, "€"),
		cost(promised(0, 6, 7), metrics.SavedTime, "h/vko"),
		cost(promised(0, 0.1, 0.1), metrics.AvoidedCost, "€ "),
		cost(promised(0, 1000), metrics.AvoidedCost, "€"),
		cost(promised(0, 1000), metrics.AvoidedCost, "k€"),
		cost(promised(0, 6, 7), metrics.BetterQuality, "h/vko"),
		cost(promised(0, 6, 7), metrics.SavedTime, ""),
	}, "")
	want := []metrics.BenefitTotal{
		{Type: metrics.AvoidedCost, Unit: "€", Benefits: 3, Measured: 2, Promised: 21000.1, Realised: 5000.1},
		{Type: metrics.SavedTime, Unit: "h/vko", Benefits: 1, Measured: 1, Promised: 6, Realised: 7},
		{Type: metrics.AvoidedCost, Unit: "k€", Benefits: 1, Promised: 1000},
	}
	assert.Empty(t, cmp.Diff(want, report.Totals))
	costs := []metrics.BenefitCost{{Unit: "€", Benefits: 3, Amount: 0.3}, {Unit: "h/vko", Benefits: 2, Amount: 0.2}, {Unit: "k€", Benefits: 1, Amount: 0.1}, {Benefits: 1, Amount: 0.1}}
	assert.Empty(t, cmp.Diff(costs, report.Costs))
}

// hundredths is a number with two decimals, and what it stands for.
func hundredths(t *rapid.T, name string) (float64, *big.Rat) {
	n := rapid.Int64Range(-300, 300).Draw(t, name)
	return float64(n) / 100, big.NewRat(n, 100)
}

// The share and the state of a promise from one value to another, as the words say it.
func TestPromiseAgainstPlainFractions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		baseline, b := hundredths(t, "baseline")
		target, g := hundredths(t, "target")
		value, v := hundredths(t, "value")
		direction := rapid.SampledFrom(append(metrics.Direction("").Values(), "")).Draw(t, "direction")
		if direction == metrics.Range {
			return
		}
		m := metrics.Metric{ID: "m", Direction: direction, Observations: []metrics.Observation{{Date: "2026-01-01", Value: new(value)}}}
		benefit := promised(baseline, target)
		benefit.Metric = "m"
		got := only(t, benefit, "", m)

		side := g.Cmp(b) // 1: more is better
		switch direction {
		case metrics.More:
			side = 1
		case metrics.Less:
			side = -1
		}
		want := metrics.BenefitNotYet
		switch toTarget, toBaseline := v.Cmp(g)*side, v.Cmp(b)*side; {
		case side == 0 && v.Cmp(g) == 0, side != 0 && toTarget >= 0:
			want = metrics.BenefitRealised
		case side == 0:
			want = metrics.BenefitUnclear
		case toBaseline > 0:
			want = metrics.BenefitPartly
		case toBaseline < 0, g.Cmp(b)*side <= 0:
			want = metrics.BenefitWorse
		}
		assert.Equal(t, want, got.State, "%v → %v, now %v, %q", baseline, target, value, direction)
		if g.Cmp(b)*side <= 0 {
			assert.Nil(t, got.Share)
			return
		}
		share := new(big.Rat).Quo(new(big.Rat).Sub(v, b), new(big.Rat).Sub(g, b))
		exact, _ := share.Mul(share, big.NewRat(100, 1)).Float64()
		require.NotNil(t, got.Share)
		assert.Equal(t, exact, *got.Share)
	})
}

// A range: how much smaller the distance to it has become.
func TestRangeAgainstPlainFractions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		baseline, b := hundredths(t, "baseline")
		value, v := hundredths(t, "value")
		low, l := hundredths(t, "low")
		width := rapid.Int64Range(0, 300).Draw(t, "width")
		h := new(big.Rat).Add(l, big.NewRat(width, 100))
		high, _ := h.Float64()
		benefit := promised(baseline, 0, value)
		benefit.Target = &metrics.Target{Low: new(low), High: new(high)}
		got := only(t, benefit, "")

		distance := func(x *big.Rat) *big.Rat {
			under, over := new(big.Rat).Sub(l, x), new(big.Rat).Sub(x, h)
			for _, d := range []*big.Rat{under, over} {
				if d.Sign() > 0 {
					return d
				}
			}
			return new(big.Rat)
		}
		before, now := distance(b), distance(v)
		assert.Equal(t, now.Sign() == 0, got.State == metrics.BenefitRealised)
		assert.Equal(t, now.Cmp(before) > 0, got.State == metrics.BenefitWorse)
		if before.Sign() == 0 {
			assert.Nil(t, got.Share)
			return
		}
		share := new(big.Rat).Quo(new(big.Rat).Sub(before, now), before)
		exact, _ := share.Mul(share, big.NewRat(100, 1)).Float64()
		require.NotNil(t, got.Share)
		assert.Equal(t, exact, *got.Share)
	})
}

// Moments that were missed, by looking at every value and every moment.
func TestMissedMomentsAgainstEveryPair(t *testing.T) {
	const start = juurru.Date("2026-01-01")
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SliceOfN(rapid.IntRange(0, 40), 0, 6)
		moments := rapid.SliceOfNDistinct(rapid.IntRange(0, 40), 0, 6, rapid.ID).Draw(t, "moments")
		own, followed := days.Draw(t, "own"), days.Draw(t, "followed")
		on := rapid.IntRange(0, 45).Draw(t, "on")
		baseline, change := rapid.IntRange(-1, 20).Draw(t, "baseline"), rapid.IntRange(-1, 20).Draw(t, "change")
		counts := func(day int) bool { return day <= on && day > baseline && day >= change }

		benefit := metrics.Benefit{Metric: "m", Baseline: &metrics.Baseline{Value: new(0.0), Date: start.AddDays(baseline)}}
		m := metrics.Metric{ID: "m"}
		for _, day := range moments {
			benefit.Moments = append(benefit.Moments, start.AddDays(day))
		}
		var measured []int
		for _, day := range own {
			benefit.Realised = append(benefit.Realised, metrics.Realised{Date: start.AddDays(day), Value: new(1.0)})
			if counts(day) {
				measured = append(measured, day)
			}
		}
		for _, day := range followed {
			m.Observations = append(m.Observations, metrics.Observation{Date: start.AddDays(day), Value: new(1.0)})
			if counts(day) {
				measured = append(measured, day)
			}
		}
		slices.Sort(moments)
		seen := make(map[int]bool)
		for _, day := range measured {
			nearest := -1
			for _, moment := range moments {
				away := func(m int) int { return max(m-day, day-m) }
				if nearest < 0 || away(moment) < away(nearest) {
					nearest = moment
				}
			}
			seen[nearest] = true
		}
		var want []juurru.Date
		for _, moment := range moments {
			if moment < on && !seen[moment] {
				want = append(want, start.AddDays(moment))
			}
		}
		set := &metrics.Set{ChangeStarts: start.AddDays(change), Metrics: []metrics.Metric{m}, Benefits: []metrics.Benefit{benefit}}
		got := set.Realisation(start.AddDays(on))
		assert.Empty(t, cmp.Diff(want, got.Benefits[0].Missed))
	})
}

// Whatever a document says, the report has numbers that are numbers, and knows
// nothing of what comes later.
func TestRealisationHoldsWhateverIsGiven(t *testing.T) {
	number := rapid.SampledFrom([]*float64{nil, new(0.0), new(1.0), new(-1.0), new(5e-324), new(math.MaxFloat64), new(-math.MaxFloat64), new(math.NaN()), new(math.Inf(1))})
	level := rapid.SampledFrom([]string{"", "a", "b", " "})
	day := rapid.SampledFrom([]juurru.Date{"", "2026-01-01", "2026-02-30", "2026-03-01", "0001-01-01", "9999-12-31"})
	baseline := rapid.Custom(func(t *rapid.T) *metrics.Baseline {
		return &metrics.Baseline{Value: number.Draw(t, "value"), Level: level.Draw(t, "level"), Date: day.Draw(t, "date"), Until: day.Draw(t, "until")}
	})
	target := rapid.Custom(func(t *rapid.T) *metrics.Target {
		return &metrics.Target{Value: number.Draw(t, "value"), Low: number.Draw(t, "low"), High: number.Draw(t, "high"), Level: level.Draw(t, "level"), By: day.Draw(t, "by")}
	})
	rapid.Check(t, func(t *rapid.T) {
		m := metrics.Metric{ID: "m", Direction: rapid.SampledFrom(append(metrics.Direction("").Values(), "")).Draw(t, "direction")}
		if rapid.Bool().Draw(t, "scale") {
			m.Scale = []metrics.Level{{Key: "a"}, {Key: "b"}}
		}
		m.Baseline, m.Target = baseline.Draw(t, "baseline"), target.Draw(t, "target")
		benefit := metrics.Benefit{
			ID: "b", Metric: level.Draw(t, "metric"), Disbenefit: rapid.Bool().Draw(t, "disbenefit"), Unplanned: rapid.Bool().Draw(t, "unplanned"),
			Type: metrics.AvoidedCost, Unit: "€", Cost: &metrics.Cost{Amount: number.Draw(t, "cost")},
			Moments: rapid.SliceOfN(day, 0, 3).Draw(t, "moments"),
		}
		if rapid.Bool().Draw(t, "own") {
			benefit.Baseline, benefit.Target = baseline.Draw(t, "baseline"), target.Draw(t, "target")
		}
		if benefit.Metric != "" {
			benefit.Metric = "m"
		}
		for range rapid.IntRange(0, 3).Draw(t, "count") {
			m.Observations = append(m.Observations, metrics.Observation{Date: day.Draw(t, "date"), Until: day.Draw(t, "until"), Value: number.Draw(t, "value"), Level: level.Draw(t, "level")})
			benefit.Realised = append(benefit.Realised, metrics.Realised{Date: day.Draw(t, "date"), Value: number.Draw(t, "value"), Level: level.Draw(t, "level")})
		}
		on := day.Draw(t, "on")
		report := metrics.Realisation([]metrics.Benefit{benefit, benefit}, on, m)
		for _, s := range slices.Concat(report.Benefits, report.Disbenefits) {
			require.Contains(t, s.State.Values(), s.State)
			require.True(t, s.Share == nil || !math.IsNaN(*s.Share) && !math.IsInf(*s.Share, 0))
			if s.Latest != nil {
				require.False(t, on != "" && s.Latest.Period().Last().After(on), "what comes later is not known")
			}
			require.NotContains(t, s.Summary(juurru.Finnish), "NaN")
		}
		for _, total := range report.Totals {
			require.False(t, math.IsInf(total.Promised, 0) || math.IsInf(total.Realised, 0))
		}
		for _, cost := range report.Costs {
			require.False(t, math.IsNaN(cost.Amount) || math.IsInf(cost.Amount, 0))
		}
		require.NotEmpty(t, report.Summary(juurru.Norwegian))

		ignore := cmpopts.IgnoreUnexported(metrics.BenefitStatus{})
		again := metrics.Realisation([]metrics.Benefit{benefit, benefit}, on, m)
		require.Empty(t, cmp.Diff(report, again, ignore, cmpopts.EquateNaNs()), "it changes nothing of what it reads")
		set := &metrics.Set{Metrics: []metrics.Metric{m}, Benefits: []metrics.Benefit{benefit, benefit}}
		require.NotPanics(t, func() { set.Check(metrics.Results, juurru.On(on)) })
	})
}

func TestSummaryOfBenefitsNamesWhatItMeans(t *testing.T) {
	report := metrics.Realisation([]metrics.Benefit{promised(0, 6, 3)}, "")
	for lang, words := range map[juurru.Lang][]string{
		juurru.Finnish:   {"todista", "eikä vältetty kustannus ole säästö"},
		juurru.Swedish:   {"bevisar", "en undviken kostnad är ingen besparing"},
		juurru.Norwegian: {"beviser", "en unngått kostnad er ingen innsparing"},
		juurru.English:   {"prove", "an avoided cost is no saving"},
	} {
		said := report.Summary(lang)
		for _, word := range words {
			assert.Contains(t, said, word)
		}
		assert.NotContains(t, said, "{")
	}
	assert.NotEmpty(t, new(metrics.Realisation(nil, "")).Summary(juurru.English))
}

func TestStatesOfBenefitsHaveNames(t *testing.T) {
	seen := make(map[string]bool)
	for _, state := range metrics.BenefitState("").Values() {
		for _, lang := range juurru.Langs() {
			label := string(lang) + state.Label(lang)
			assert.NotEmpty(t, state.Label(lang), state)
			assert.False(t, seen[label], label)
			seen[label] = true
		}
	}
}

func ExampleRealisation() {
	benefits := []metrics.Benefit{
		{
			ID: "nopeampi-apu", Name: "Nuoret saavat apua nopeammin", Type: metrics.BetterQuality,
			Owner: "Palvelupäällikkö", Metric: "odotusaika",
			Moments: []juurru.Date{"2025-12-31", "2026-06-30"},
			Actions: []metrics.Action{{What: "Vapautetaan aikoja aloitusarvioihin", Who: "Osastonhoitaja", Due: "2025-09-30"}},
		},
		{
			ID: "ostopalvelut", Name: "Ostopalvelukäyntejä tarvitaan vähemmän", Type: metrics.AvoidedCost, Unit: "€",
			Baseline: &metrics.Baseline{Value: new(180000.0), Date: "2024-12-31"},
			Target:   &metrics.Target{Value: new(150000.0), By: "2025-12-31"},
			Realised: []metrics.Realised{{Date: "2025-12-31", Value: new(165000.0)}},
		},
	}
	waiting := metrics.Metric{
		ID: "odotusaika", Unit: "vrk", Direction: metrics.Less,
		Baseline: &metrics.Baseline{Value: new(40.0), Date: "2025-06-30"},
		Target:   &metrics.Target{Value: new(28.0), By: "2026-06-30"},
		Observations: []metrics.Observation{
			{Date: "2025-12-01", Until: "2025-12-31", Value: new(31.0)},
			{Date: "2026-01-01", Until: "2026-01-31", Value: new(28.0)},
		},
	}
	report := metrics.Realisation(benefits, "2026-02-02", waiting)
	for i := range report.Benefits {
		status := &report.Benefits[i]
		fmt.Printf("%s: %s\n", status.Name, status.State.Label(juurru.Finnish))
		fmt.Println(plain(status.Summary(juurru.Finnish)))
	}
	fmt.Println(plain(report.Summary(juurru.Finnish)))
	// Output:
	// Nuoret saavat apua nopeammin: toteutunut
	// Luvattu hyöty on toteutunut. Viimeisin tulos 28 vrk (31.1.2026), lähtötaso 40 vrk, tavoite 28 vrk. Edellytyksiä ja toimenpiteitä on kesken 1. Tulos ei vielä todista, että se johtuu muutoksesta.
	// Ostopalvelukäyntejä tarvitaan vähemmän: toteutunut osittain
	// Luvatusta hyödystä on toteutunut 50 %. Viimeisin tulos 165 000 € (31.12.2025), lähtötaso 180 000 €, tavoite 150 000 €. Tavoite oli määrä saavuttaa viimeistään 31.12.2025. Kukaan ei vastaa hyödyn toteutumisesta. Tulos ei vielä todista, että se johtuu muutoksesta.
	// Hyötyjä 2: toteutunut 1, toteutunut osittain 1. Myöhässä on 1. Vailla omistajaa on 1. Edellytystä tai toimenpidettä odottaa 1. Vältetty kustannus: luvattu 30 000 €, toteutunut 15 000 € (mitattu 1/1). Toteutunut arvo ei vielä todista, että se johtuu muutoksesta. Vältettyjä kustannuksia, säästettyä aikaa ja laatua ei lasketa yhteen, eikä vältetty kustannus ole säästö talousarviossa.
}

func ExampleSet_Realisation() {
	set := &metrics.Set{
		ChangeStarts: "2025-08-01",
		Benefits: []metrics.Benefit{{
			ID: "aika", Name: "Aikaa vapautuu hoitoon", Type: metrics.SavedTime, Unit: "h/vko", Owner: "Osastonhoitaja",
			Baseline: &metrics.Baseline{Value: new(0.0), Date: "2025-05-31"},
			Target:   &metrics.Target{Value: new(6.0), By: "2026-05-31"},
			Realised: []metrics.Realised{{Date: "2025-06-30", Value: new(6.0)}},
		}},
	}
	report := set.Realisation("2025-12-31")
	fmt.Println(report.Benefits[0].State, "as the change had not begun by June")
	// Output: not-due as the change had not begun by June
}

// plain has common spaces where a number is kept together with its unit.
func plain(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }
