package metrics_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func evaluate(t require.TestingT, m *metrics.Metric, on juurru.Date) metrics.Evaluation {
	e, err := metrics.Evaluate(m, on, metrics.Options{})
	require.NoError(t, err)
	return e
}

// towards is a metric that went from a baseline to a latest value, with a target.
func towards(direction metrics.Direction, baseline, latest float64, target metrics.Target) *metrics.Metric {
	m := monthly(latest)
	m.Direction, m.Target = direction, &target
	m.Baseline = &metrics.Baseline{Value: &baseline, Date: "2023-12-01"}
	return m
}

func to(value float64) metrics.Target { return metrics.Target{Value: &value} }

func between(low, high float64) metrics.Target { return metrics.Target{Low: &low, High: &high} }

func TestStandingAndProgress(t *testing.T) {
	for about, row := range map[string]struct {
		metric   *metrics.Metric
		standing metrics.Standing
		progress *float64
	}{
		"rising, half way":                    {towards(metrics.More, 40, 60, to(80)), metrics.OnTheWay, number(50)},
		"falling, half way":                   {towards(metrics.Less, 40, 34, to(28)), metrics.OnTheWay, number(50)},
		"a tie passes":                        {towards(metrics.Less, 40, 28, to(28)), metrics.Achieved, number(100)},
		"a tie of decimals passes":            {towards(metrics.More, 0.1, 0.3, to(0.3)), metrics.Achieved, number(100)},
		"past the target":                     {towards(metrics.Less, 40, 25, to(28)), metrics.Achieved, number(125)},
		"the wrong way":                       {towards(metrics.Less, 40, 46, to(28)), metrics.OffTheWay, number(-50)},
		"where it was":                        {towards(metrics.More, 40, 40, to(80)), metrics.OffTheWay, number(0)},
		"from a baseline that met the target": {towards(metrics.More, 90, 85, to(80)), metrics.Achieved, nil},
		"from the target away":                {towards(metrics.More, 90, 70, to(80)), metrics.OffTheWay, nil},
		"into a range from below":             {towards(metrics.Range, 10, 30, between(20, 40)), metrics.Achieved, number(100)},
		"towards a range from below":          {towards(metrics.Range, 10, 15, between(20, 40)), metrics.OnTheWay, number(50)},
		"towards a range from above":          {towards(metrics.Range, 60, 45, between(20, 40)), metrics.OnTheWay, number(75)},
		"across a range to the other side":    {towards(metrics.Range, 10, 45, between(20, 40)), metrics.OnTheWay, number(50)},
		"across a range and as far":           {towards(metrics.Range, 10, 50, between(20, 40)), metrics.OffTheWay, number(0)},
		"on the edge of a range":              {towards(metrics.Range, 60, 40, between(20, 40)), metrics.Achieved, number(100)},
		"a range the wrong way":               {towards(metrics.Range, 10, 30, between(40, 20)), metrics.NoTarget, nil},
		"only followed":                       {towards(metrics.Neutral, 10, 30, to(20)), metrics.NoTarget, nil},
		"no target":                           {towards(metrics.More, 10, 30, metrics.Target{}), metrics.NoTarget, nil},
		"negative values":                     {towards(metrics.More, -20, -5, to(0)), metrics.OnTheWay, number(75)},
	} {
		e := evaluate(t, row.metric, "")
		assert.Equal(t, row.standing, e.Standing, about)
		assert.Equal(t, row.progress, e.Progress, about)
	}
}

func TestStandingWithoutABaseline(t *testing.T) {
	m := towards(metrics.Less, 40, 30, to(28))
	m.Baseline = nil
	assert.Equal(t, metrics.NoBaseline, evaluate(t, m, "").Standing)
	m.Baseline = &metrics.Baseline{Value: number(math.NaN())}
	assert.Equal(t, metrics.NoBaseline, evaluate(t, m, "").Standing)
	m.Observations[0].Value = number(28)
	assert.Equal(t, metrics.Achieved, evaluate(t, m, "").Standing, "a target can be met without one")
	m.Observations = nil
	e := evaluate(t, m, "")
	assert.Equal(t, metrics.NotEnoughData, e.Standing)
	assert.Nil(t, e.Latest)
	assert.Nil(t, e.Signal)
}

func TestATargetWhoseDayHasPassedIsOffTheWay(t *testing.T) {
	target := to(28)
	target.By = "2024-06-30"
	m := towards(metrics.Less, 40, 30, target)
	assert.Equal(t, metrics.OnTheWay, evaluate(t, m, "2024-06-30").Standing)
	assert.Equal(t, metrics.OffTheWay, evaluate(t, m, "2024-07-01").Standing)
	assert.Equal(t, number(10.0/12*100), evaluate(t, m, "2024-07-01").Progress)
	m.Observations[0].Value = number(28)
	assert.Equal(t, metrics.Achieved, evaluate(t, m, "2024-07-01").Standing)
}

func TestStandingInWords(t *testing.T) {
	m := &metrics.Metric{ID: "m", Direction: metrics.Less, Scale: []metrics.Level{{Key: "pieni"}, {Key: "kohtalainen"}, {Key: "suuri"}}}
	m.Baseline = &metrics.Baseline{Level: "suuri"}
	m.Target = &metrics.Target{Level: "pieni"}
	m.Observations = []metrics.Observation{{Date: "2024-01-01", Level: "kohtalainen"}}
	e := evaluate(t, m, "")
	assert.Equal(t, metrics.OnTheWay, e.Standing)
	assert.Equal(t, number(50), e.Progress)
	assert.Equal(t, &metrics.Change{By: -1}, e.Change)
	assert.Equal(t, &metrics.Reading{Date: "2024-01-01", Value: 2, Level: "kohtalainen"}, e.Latest)
	m.Direction, m.Target.Level = metrics.Range, "kohtalainen"
	assert.Equal(t, metrics.Achieved, evaluate(t, m, "").Standing, "a range of one level")
	m.Target.Level = "pieni"
	assert.Equal(t, metrics.OnTheWay, evaluate(t, m, "").Standing)
	m.Target.Level = "olematon"
	assert.Equal(t, metrics.NoTarget, evaluate(t, m, "").Standing)
}

func TestChangeIsExact(t *testing.T) {
	for about, row := range map[string]struct {
		baseline, latest float64
		want             metrics.Change
	}{
		"decimals":               {0.1, 0.3, metrics.Change{By: 0.2, Percent: number(200)}},
		"a fall":                 {40, 30, metrics.Change{By: -10, Percent: number(-25)}},
		"from below zero":        {-40, -30, metrics.Change{By: 10, Percent: number(25)}},
		"from nothing":           {0, 30, metrics.Change{By: 30}},
		"none":                   {30, 30, metrics.Change{Percent: number(0)}},
		"more than there can be": {-math.MaxFloat64, math.MaxFloat64, metrics.Change{By: math.MaxFloat64, Percent: number(200)}},
	} {
		assert.Equal(t, &row.want, evaluate(t, towards(metrics.More, row.baseline, row.latest, to(50)), "").Change, about)
	}
}

// Progress is what a plain computation with fractions gives.
func TestProgressAgainstFractions(t *testing.T) {
	fraction := func(f float64) *big.Rat {
		r, _ := new(big.Rat).SetString(strconv.FormatFloat(f, 'f', -1, 64))
		return r
	}
	rapid.Check(t, func(t *rapid.T) {
		tenths := rapid.Map(rapid.IntRange(-500, 500), func(n int) float64 { return float64(n) / 10 })
		baseline, latest, target := tenths.Draw(t, "baseline"), tenths.Draw(t, "latest"), tenths.Draw(t, "target")
		direction := rapid.SampledFrom([]metrics.Direction{metrics.More, metrics.Less}).Draw(t, "direction")
		e := evaluate(t, towards(direction, baseline, latest, to(target)), "")
		passed := func(v float64) bool {
			return direction == metrics.More && v >= target || direction == metrics.Less && v <= target
		}
		if passed(latest) != (e.Standing == metrics.Achieved) {
			t.Fatalf("%v is %s", latest, e.Standing)
		}
		if passed(baseline) {
			if e.Progress != nil {
				t.Fatalf("progress %v from a baseline that met the target", *e.Progress)
			}
			return
		}
		way := new(big.Rat).Sub(fraction(latest), fraction(baseline))
		way.Quo(way, new(big.Rat).Sub(fraction(target), fraction(baseline)))
		want, _ := way.Mul(way, big.NewRat(100, 1)).Float64()
		if *e.Progress != want {
			t.Fatalf("progress %v, want %v", *e.Progress, want)
		}
		if (want > 0 && want < 100) != (e.Standing == metrics.OnTheWay) {
			t.Fatalf("%v per cent is %s", want, e.Standing)
		}
	})
}

func TestAgeAndWhatIsDue(t *testing.T) {
	m := monthly(1, 2, 3)
	m.Frequency = metrics.Monthly
	m.Observations[2].Until = "2024-03-31"
	e := evaluate(t, m, "2024-05-15")
	assert.Equal(t, pointer(45), e.Age)
	assert.Equal(t, juurru.Date("2024-05-15"), e.Due, "April, and half of May to get the number in")
	assert.False(t, e.Overdue)
	assert.True(t, evaluate(t, m, "2024-05-16").Overdue)

	early := evaluate(t, m, "2024-02-10")
	assert.Equal(t, pointer(9), early.Age, "March is not yet")
	assert.Equal(t, juurru.Date("2024-03-15"), early.Due)

	undated := evaluate(t, series(1, 2), "2024-05-15")
	assert.Nil(t, undated.Age)
	assert.Empty(t, undated.Due)
	assert.Nil(t, evaluate(t, m, "").Age, "without a day nothing is late")
}

func TestAGapInTheSeriesIsNoted(t *testing.T) {
	notes := func(m *metrics.Metric) int {
		e := evaluate(t, m, "")
		return len(e.Notes(juurru.Finnish))
	}
	m := monthly(1, 2, 3, 4, 5, 6, 7)
	without := notes(m)
	m.Frequency = metrics.Monthly
	assert.Equal(t, without, notes(m), "a month after the other")
	m.Observations = append(m.Observations[:2], m.Observations[3:]...)
	assert.Equal(t, without+1, notes(m), "March is missing")
	m.Observations = append(m.Observations[:3], m.Observations[4:]...)
	assert.Equal(t, without+1, notes(m), "May, too: one note tells both")
}

// walk calls f with every text of an evaluation, in the four languages.
func walk(e metrics.Evaluation, f func(lang juurru.Lang, said string)) {
	for _, lang := range juurru.Langs() {
		f(lang, e.Summary(lang))
		for _, note := range e.Notes(lang) {
			f(lang, note)
		}
	}
}

// randomMetric draws a metric with whatever may stand in one.
func randomMetric(t *rapid.T) (*metrics.Metric, metrics.Options) {
	value := rapid.OneOf(
		rapid.Map(rapid.IntRange(-30, 30), func(n int) float64 { return float64(n) }),
		rapid.Map(rapid.IntRange(-300, 300), func(n int) float64 { return float64(n) / 100 }),
		rapid.SampledFrom([]float64{math.MaxFloat64, -math.MaxFloat64, math.SmallestNonzeroFloat64, 1e21, -1e-21}),
	)
	maybe := func(label string) *float64 {
		if rapid.Bool().Draw(t, label+"?") {
			return number(value.Draw(t, label))
		}
		return nil
	}
	m := &metrics.Metric{
		ID: "m", Unit: rapid.SampledFrom([]string{"", "%", "vrk"}).Draw(t, "unit"),
		Direction: rapid.SampledFrom([]metrics.Direction{"", metrics.More, metrics.Less, metrics.Range, metrics.Neutral}).Draw(t, "direction"),
		Frequency: rapid.SampledFrom([]metrics.Frequency{"", metrics.Weekly, metrics.Monthly}).Draw(t, "frequency"),
	}
	words := rapid.IntRange(0, 4).Draw(t, "words") == 0
	if words {
		m.Scale = []metrics.Level{{Key: "a"}, {Key: "b"}, {Key: "c"}}
	}
	level := rapid.SampledFrom([]string{"", "a", "b", "c", "d"})
	if rapid.Bool().Draw(t, "has baseline") {
		m.Baseline = &metrics.Baseline{Value: maybe("baseline"), Level: level.Draw(t, "level")}
	}
	if rapid.Bool().Draw(t, "has target") {
		m.Target = &metrics.Target{Value: maybe("target"), Low: maybe("low"), High: maybe("high"), Level: level.Draw(t, "level"), By: rapid.SampledFrom([]juurru.Date{"", "2024-06-30"}).Draw(t, "by")}
	}
	dated := rapid.Bool().Draw(t, "dated")
	for i := range rapid.IntRange(0, 30).Draw(t, "observations") {
		o := metrics.Observation{Value: maybe("value"), Level: level.Draw(t, "level")}
		if dated {
			o.Date = month(i)
		}
		o.LeftOut = rapid.SampledFrom([]string{"", "", "", "syy"}).Draw(t, "left out")
		m.Observations = append(m.Observations, o)
	}
	options := metrics.Options{Rules: rapid.SampledFrom([]metrics.RuleSet{{}, metrics.Perla(), metrics.Anhoj(), metrics.NHSXmR(true), metrics.NHSXmR(false)}).Draw(t, "rules")}
	options.Freeze = rapid.SampledFrom([]int{0, 1, 6, 12}).Draw(t, "freeze")
	if rapid.Bool().Draw(t, "rebased") {
		options.Rebases = []metrics.Rebase{{Date: month(rapid.IntRange(0, 30).Draw(t, "rebase"))}}
	}
	return m, options
}

// Whatever a metric holds, an evaluation is whole: it can be written as JSON, which
// has no NaN, and what it says has nothing left to fill in.
func TestAnEvaluationIsAlwaysWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, options := randomMetric(t)
		e, err := metrics.Evaluate(m, rapid.SampledFrom([]juurru.Date{"", "2024-09-15"}).Draw(t, "on"), options)
		if err != nil {
			if !m.Qualitative() {
				t.Fatal(err)
			}
			return
		}
		if _, err := json.Marshal(e); err != nil {
			t.Fatal(err)
		}
		walk(e, func(lang juurru.Lang, said string) {
			if said == "" || strings.ContainsAny(said, "{}") || strings.Contains(said, "%!") || strings.Contains(said, "  ") || strings.Contains(said, "()") {
				t.Fatalf("%s: %q", lang, said)
			}
		})
	})
}

func TestEverythingAnEvaluationSaysIsTranslated(t *testing.T) {
	seen := make(map[string]juurru.Lang)
	rapid.Check(t, func(t *rapid.T) {
		m, options := randomMetric(t)
		e, err := metrics.Evaluate(m, "2024-09-15", options)
		if err != nil {
			return
		}
		walk(e, func(lang juurru.Lang, said string) {
			if before, ok := seen[said]; ok && before != lang {
				t.Fatalf("the same in %s and %s: %q", before, lang, said)
			}
			seen[said] = lang
		})
	})
	assert.Greater(t, len(seen), 40)
}

func TestLabelsAreInFourLanguages(t *testing.T) {
	type labelled interface{ Label(juurru.Lang) string }
	var all []labelled
	for _, v := range metrics.Flag("").Values() {
		all = append(all, v)
	}
	for _, v := range metrics.Meaning("").Values() {
		all = append(all, v)
	}
	for _, v := range metrics.Assurance("").Values() {
		all = append(all, v)
	}
	for _, v := range metrics.Standing("").Values() {
		all = append(all, v)
	}
	for _, v := range all {
		said := make(map[string]bool)
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, v.Label(lang), "%v in %s", v, lang)
			said[v.Label(lang)] = true
		}
		assert.GreaterOrEqual(t, len(said), 3, "%v", v)
	}
}

func FuzzEvaluate(f *testing.F) {
	f.Add("40 41.5 39 38 41 40", 28.0, 40.0, uint8(3), uint8(0), true)
	f.Add("1e308 -1e308 0.1", 0.2, 0.1, uint8(200), uint8(2), false)
	f.Fuzz(func(t *testing.T, text string, target, baseline float64, choice, freeze uint8, dated bool) {
		m := &metrics.Metric{ID: "m", Target: &metrics.Target{Value: &target, Low: &baseline, High: &target}, Baseline: &metrics.Baseline{Value: &baseline}}
		directions := metrics.Direction("").Values()
		m.Direction = directions[int(choice)%len(directions)]
		for i, word := range strings.Fields(text) {
			value, err := strconv.ParseFloat(word, 64)
			if err != nil {
				continue
			}
			o := metrics.Observation{Value: &value}
			if dated {
				o.Date = month(i)
			}
			m.Observations = append(m.Observations, o)
		}
		sets := append(metrics.RuleSets(), metrics.NHSXmR(false))
		options := metrics.Options{Rules: sets[int(choice>>2)%len(sets)], Freeze: int(freeze), Rebases: []metrics.Rebase{{Date: month(int(freeze) / 2)}}}
		e, err := metrics.Evaluate(m, "2024-09-15", options)
		if err != nil {
			return
		}
		_, err = json.Marshal(e)
		require.NoError(t, err)
		walk(e, func(_ juurru.Lang, said string) { require.NotContains(t, said, "NaN") })
	})
}

func BenchmarkEvaluate(b *testing.B) {
	for _, rules := range metrics.RuleSets() {
		for _, n := range []int{24, 1000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", rules.Name, n), func(b *testing.B) {
				m := series()
				m.Direction, m.Target = metrics.Less, &metrics.Target{Value: number(28)}
				for i := range n {
					value := float64(i*7919%1000) / 10
					m.Observations = append(m.Observations, metrics.Observation{Date: juurru.Date("2024-01-01").AddDays(i), Value: &value})
				}
				for b.Loop() {
					if _, err := metrics.Evaluate(m, "", metrics.Options{Rules: rules}); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/point")
			})
		}
	}
}
