package metrics_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// number is a pointer to a number.
func number(value float64) *float64 { return &value }

// series is a metric of plain numbers, in order and without days.
func series(values ...float64) *metrics.Metric {
	m := &metrics.Metric{ID: "m"}
	for _, value := range values {
		m.Observations = append(m.Observations, metrics.Observation{Value: &value})
	}
	return m
}

// monthly is a metric of one number a month, from January 2024.
func monthly(values ...float64) *metrics.Metric {
	m := series(values...)
	for i := range m.Observations {
		m.Observations[i].Date = month(i)
	}
	return m
}

// month is the first day of a month, counted from January 2024.
func month(i int) juurru.Date {
	return juurru.Date(fmt.Sprintf("%d-%02d-01", 2024+i/12, i%12+1))
}

func draw(t require.TestingT, m *metrics.Metric, options metrics.Options) metrics.Chart {
	chart, err := metrics.NewChart(m, "", options)
	require.NoError(t, err)
	return chart
}

// letters of the flags, in their precedence.
var letters = map[metrics.Flag]string{metrics.Outside: "o", metrics.Trend: "t", metrics.TwoOfThree: "2", metrics.Shift: "s", metrics.LongRun: "l"}

// flagText writes the flags of each point, "-" for none.
func flagText(c metrics.Chart) string {
	var points []string
	for _, p := range c.Points {
		text := ""
		for _, flag := range p.Flags {
			text += letters[flag]
		}
		if text == "" {
			text = "-"
		}
		points = append(points, text)
	}
	return strings.Join(points, " ")
}

// The series of NHSRplotthedots' vignette on screening, with its limits.
func TestXmRAgainstThePublishedSeries(t *testing.T) {
	m := series(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1)
	plain := draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false)})
	assert.InDelta(t, 1.94, *plain.Phases[0].Centre, 0.005)
	assert.InDelta(t, 6.95, *plain.Phases[0].Upper, 0.005)
	assert.InDelta(t, -3.06, *plain.Phases[0].Lower, 0.005)
	assert.Zero(t, plain.Phases[0].Screened)

	screened := draw(t, m, metrics.Options{Rules: metrics.NHSXmR(true)})
	assert.InDelta(t, 1.94, *screened.Phases[0].Centre, 0.005)
	assert.InDelta(t, 4.60, *screened.Phases[0].Upper, 0.005)
	assert.InDelta(t, -0.72, *screened.Phases[0].Lower, 0.005)
	assert.Equal(t, 2, screened.Phases[0].Screened)
	assert.Equal(t, "- - - - o - - - - - - - - - - - - -", flagText(screened))
}

func TestXmRFlags(t *testing.T) {
	base := []float64{4, 6, 4, 6, 4, 6, 4, 6} // mean 5, moving range 2: limits -0.32 and 10.32, near ones 1.45 and 8.55
	for about, row := range map[string]struct {
		points []float64
		want   string
	}{
		"beyond the limit":                      {[]float64{5, 10.33, 5}, "- o -"},
		"a tie with the limit is within":        {[]float64{5, 10.32, 5}, "- - -"},
		"two near a limit and one above":        {[]float64{6, 9, 8.6, 4}, "- 2 2 -"},
		"the one between is not flagged":        {[]float64{5, 9, 6, 9, 4}, "- 2 - 2 -"},
		"one of the three is on the other side": {[]float64{5, 9, 4, 9, 4}, "- - - - -"},
		"one of the three is on the mean":       {[]float64{5, 5, 9, 5, 9, 4}, "- - - - - -"},
		"beyond a limit is not near it":         {[]float64{4, 6, 11, 9, 6, 4, 4}, "- - o - - - -"},
		"seven above":                           {[]float64{4, 6, 6, 6, 6, 6, 6, 6}, "- s s s s s s s"},
		"six above":                             {[]float64{4, 6, 6, 6, 6, 6, 6, 4}, "- - - - - - - -"},
		"a point on the mean ends a shift":      {[]float64{4, 6, 6, 6, 6, 5, 6, 6, 6}, "- - - - - - - - -"},
	} {
		m := series(append(slices.Clone(base), row.points...)...)
		chart := draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false), Freeze: len(base)})
		assert.Equal(t, "- - - - - - - - "+row.want, flagText(chart), about)
	}
}

func TestXmRTrends(t *testing.T) {
	only := metrics.NHSXmR(false)
	only.Shift, only.TwoOfThree, only.Limits = 0, false, 0
	for want, values := range map[string][]float64{
		"t t t t t t t - -":   {1, 2, 3, 4, 5, 6, 7, 7, 8},
		"- t t t t t t t t -": {5, 9, 8, 7, 6, 5, 4, 3, 2, 3},
		"- - - - - - - -":     {1, 2, 3, 3, 4, 5, 6, 7}, // a tie ends a trend
		"- - t t t t t t t":   {1, 2, 2, 3, 4, 5, 6, 7, 8},
		"- - - - - -":         {1, 2, 3, 4, 5, 6},
	} {
		assert.Equal(t, want, flagText(draw(t, series(values...), metrics.Options{Rules: only})), "%v", values)
	}
}

func TestPerlaFlags(t *testing.T) {
	for _, c := range []struct {
		about  string
		values []float64
		freeze int
		want   string
	}{
		{"six above and six below", []float64{9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2}, 0, "s s s s s s s s s s s s"},
		{"five are no shift", []float64{9, 8, 9, 8, 9, 1, 2, 1, 2, 1}, 0, "- - - - - - - - - -"},
		{"a point on the median does not break a shift, nor count", []float64{1, 9, 1, 9, 5, 8, 9, 8, 5, 9, 8, 9}, 5, "- - - s - s s s - s s s"},
		{"five that rise", []float64{5, 1, 2, 3, 4, 5, 1}, 1, "- t t t t t -"},
		{"four that rise", []float64{5, 1, 2, 3, 4, 1, 5}, 1, "- - - - - - -"},
		{"equal neighbours count once", []float64{1, 2, 2, 3, 3, 3, 4, 5, 0}, 2, "t ts ts ts ts ts ts ts -"},
		{"a row begins with the equal points at the turn", []float64{9, 4, 4, 5, 6, 7, 8, 2}, 1, "- ts ts ts ts ts ts s"},
		{"all the same", []float64{3, 3, 3, 3, 3, 3, 3}, 0, "- - - - - - -"},
	} {
		assert.Equal(t, c.want, flagText(draw(t, series(c.values...), metrics.Options{Freeze: c.freeze})), c.about)
	}
}

func TestMedianIsExact(t *testing.T) {
	for want, values := range map[float64][]float64{2: {3, 1, 2}, 2.5: {4, 1, 2, 3}, 0.15: {0.1, 0.2}, -1: {-1}, 0.3: {0.3, 0.1, 0.7, 0.3}} {
		assert.Equal(t, want, *draw(t, series(values...), metrics.Options{}).Phases[0].Centre, "%v", values)
	}
	chart := draw(t, series(0.1, 0.2, 0.15, 0.15), metrics.Options{Freeze: 2})
	assert.Equal(t, 2, chart.Runs.Useful, "0.15 is on the median of 0.1 and 0.2")
}

// 0.1 + 0.2 is not 0.3 in floating point; the mean of these is the last value.
func TestXmRComparesDecimals(t *testing.T) {
	chart := draw(t, series(0.1, 0.2, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2), metrics.Options{Rules: metrics.NHSXmR(false)})
	assert.Equal(t, 0.2, *chart.Phases[0].Centre)
	assert.NotContains(t, flagText(chart), "s", "they are on the mean")
}

// plainXmR computes what [metrics.NHSXmR] asks in floating point, straight from the
// rules. It also tells whether two numbers came so near that rounding decides.
func plainXmR(values []float64, freeze int, screen bool) (lines metrics.Point, flags []string, tie bool) {
	base := values
	if freeze > 0 && freeze < len(values) {
		base = values[:freeze]
	}
	mean := func(list []float64) float64 {
		sum := 0.0
		for _, v := range list {
			sum += v
		}
		return sum / float64(len(list))
	}
	var ranges []float64
	for i := 1; i < len(base); i++ {
		ranges = append(ranges, math.Abs(base[i]-base[i-1]))
	}
	near := func(a, b float64) { tie = tie || math.Abs(a-b) < 1e-9 }
	amr, kept := mean(ranges), ranges
	if screen && amr > 0 {
		kept = nil
		for _, r := range ranges {
			near(r, 3.267*amr)
			if r < 3.267*amr {
				kept = append(kept, r)
			}
		}
	}
	centre, away := mean(base), 2.66*mean(kept)
	lower, upper, nearLower, nearUpper := centre-away, centre+away, centre-away*2/3, centre+away*2/3
	lines = metrics.Point{Centre: &centre, Lower: &lower, Upper: &upper, NearLower: &nearLower, NearUpper: &nearUpper}
	side := func(i int) int {
		near(values[i], centre)
		switch {
		case values[i] > centre:
			return 1
		case values[i] < centre:
			return -1
		}
		return 0
	}
	closeTo := func(i int) bool {
		v := values[i]
		for _, limit := range []float64{lower, upper, nearLower, nearUpper} {
			near(v, limit)
		}
		return v <= upper && v >= lower && (v > nearUpper || v < nearLower)
	}
	for i, v := range values {
		outside, trend, twoOfThree, shift := v > upper || v < lower, false, false, false
		for from := max(0, i-6); from <= i && from+6 < len(values); from++ { // every window of seven with the point in it
			rising, falling, above, below := true, true, true, true
			for j := from; j <= from+6; j++ {
				if j > from {
					rising, falling = rising && values[j] > values[j-1], falling && values[j] < values[j-1]
				}
				above, below = above && side(j) == 1, below && side(j) == -1
			}
			trend, shift = trend || rising || falling, shift || above || below
		}
		for from := max(0, i-2); from <= i && from+2 < len(values); from++ {
			sides, closes := 0, 0
			for j := from; j <= from+2; j++ {
				sides += side(j)
				if closeTo(j) {
					closes++
				}
			}
			twoOfThree = twoOfThree || closeTo(i) && closes >= 2 && (sides == 3 || sides == -3)
		}
		text := ""
		for letter, is := range map[string]bool{"o": outside, "t": trend, "2": twoOfThree, "s": shift} {
			if is {
				text += letter
			}
		}
		flags = append(flags, text)
	}
	return lines, flags, tie
}

func TestXmRAgainstFloatingPoint(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.SampledFrom([]float64{1, 10, 100}).Draw(t, "decimals")
		drift := rapid.Float64Range(-2, 2).Draw(t, "drift")
		whole := rapid.SliceOfN(rapid.IntRange(-50, 50), 2, 40).Draw(t, "values")
		values := make([]float64, len(whole))
		for i, v := range whole {
			values[i] = math.Round((float64(v)+drift*float64(i))*decimals) / decimals
		}
		freeze := rapid.SampledFrom([]int{0, 2, 12, 100}).Draw(t, "freeze")
		screen := rapid.Bool().Draw(t, "screen")
		lines, flags, tie := plainXmR(values, freeze, screen)
		chart := draw(t, series(values...), metrics.Options{Rules: metrics.NHSXmR(screen), Freeze: freeze})
		if tie { // where floating point may go either way
			return
		}
		compared++
		for i, p := range chart.Points {
			for _, pair := range [][2]*float64{{lines.Centre, p.Centre}, {lines.Lower, p.Lower}, {lines.Upper, p.Upper}, {lines.NearLower, p.NearLower}, {lines.NearUpper, p.NearUpper}} {
				if math.Abs(*pair[0]-*pair[1]) > 1e-9 {
					t.Fatalf("%v: %v, want %v", values, *pair[1], *pair[0])
				}
			}
			got := strings.Split(flagText(chart), " ")[i]
			if len(strings.Trim(got, "-")) != len(flags[i]) || strings.Trim(got, "-"+flags[i]) != "" {
				t.Fatalf("%v: point %d is %q, want %q", values, i, got, flags[i])
			}
		}
	})
	assert.Positive(t, compared)
}

// everyWindow flags by the rules of Perla, looking at every stretch of the series.
func everyWindow(values []float64, median float64) string {
	trend, shift := make([]bool, len(values)), make([]bool, len(values))
	for from := range values {
		for to := from; to < len(values); to++ {
			window := values[from : to+1]
			above, below := 0, 0
			for _, v := range window {
				if v > median {
					above++
				}
				if v < median {
					below++
				}
			}
			different := slices.Compact(slices.Clone(window))
			rising := slices.IsSorted(different)
			slices.Reverse(different)
			for i := from; i <= to; i++ {
				shift[i] = shift[i] || above+below >= 6 && (above == 0 || below == 0) && values[i] != median
				trend[i] = trend[i] || len(different) >= 5 && (rising || slices.IsSorted(different))
			}
		}
	}
	var points []string
	for i := range values {
		points = append(points, map[[2]bool]string{{true, true}: "ts", {true, false}: "t", {false, true}: "s", {}: "-"}[[2]bool{trend[i], shift[i]}])
	}
	return strings.Join(points, " ")
}

func TestPerlaAgainstEveryWindow(t *testing.T) {
	flagged := 0
	rapid.Check(t, func(t *rapid.T) {
		steps := rapid.SliceOfN(rapid.SampledFrom([]int{-1, 0, 0, 1, 1, 1, 2}), 1, 30).Draw(t, "steps")
		values, at := make([]float64, len(steps)), 0
		turned := rapid.IntRange(1, 12).Draw(t, "turned")
		for i, step := range steps {
			if i%turned == 0 {
				step = -3 * step
			}
			at += step
			values[i] = float64(at)
		}
		freeze := rapid.SampledFrom([]int{0, 1, 6, 50}).Draw(t, "freeze")
		chart := draw(t, series(values...), metrics.Options{Freeze: freeze})
		want := everyWindow(values, *chart.Phases[0].Centre)
		if diff := cmp.Diff(want, flagText(chart)); diff != "" {
			t.Fatalf("%v around %v: %s", values, *chart.Phases[0].Centre, diff)
		}
		flagged += strings.Count(want, "t") + strings.Count(want, "s")
	})
	assert.Positive(t, flagged)
}

// A run chart has too few runs, or too many, by the exact range of its own points.
func TestPerlaJudgesTheNumberOfRuns(t *testing.T) {
	alternating := make([]float64, 20)
	for i := range alternating {
		alternating[i] = float64(i % 2)
	}
	chart := draw(t, series(alternating...), metrics.Options{})
	assert.Equal(t, "- - - - - - - - - - - - - - - - - - - -", flagText(chart))
	assert.Equal(t, metrics.RunCount{Useful: 20, Count: pointer(20), Low: pointer(7), High: pointer(15)}, *chart.Runs)
	assert.True(t, *chart.Signal, "twenty runs of twenty points are too many")
}

func pointer[T any](value T) *T { return &value }

func TestAnhojJudgesTheLongestRunAndTheCrossings(t *testing.T) {
	values := []float64{1, 9, 2, 8, 1, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 9, 9, 1, 2, 1, 2}
	chart := draw(t, series(values...), metrics.Options{Rules: metrics.Anhoj()})
	assert.Equal(t, metrics.RunCount{Useful: 24, Longest: pointer(8), LongestMax: pointer(8), Crossings: pointer(8), CrossingsMin: pointer(8)}, *chart.Runs)
	assert.False(t, *chart.Signal)
	assert.NotContains(t, flagText(chart), "l")

	values = []float64{1, 9, 2, 9, 9, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 9, 1, 1, 2, 1, 2, 1}
	chart = draw(t, series(values...), metrics.Options{Rules: metrics.Anhoj()})
	assert.Equal(t, 10, *chart.Runs.Longest)
	assert.True(t, *chart.Signal)
	assert.Equal(t, "- - - l l l l l l l l l l - - - - - - - - - - -", flagText(chart))
}

func TestTooFewPointsAreNoAnswer(t *testing.T) {
	for about, row := range map[string]struct {
		values []float64
		rules  metrics.RuleSet
		want   *bool
	}{
		"nothing":                           {nil, metrics.Perla(), nil},
		"nine on a run chart":               {[]float64{1, 2, 1, 2, 1, 2, 1, 2, 1}, metrics.Perla(), nil},
		"nine that rise":                    {[]float64{1, 2, 3, 4, 5, 6, 7, 8, 9}, metrics.Perla(), nil},
		"ten that rise":                     {[]float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, metrics.Perla(), pointer(true)},
		"ten of which one is on the median": {[]float64{1, 2, 1, 3, 1, 3, 1, 3, 1, 3, 2}, metrics.Perla(), nil},
		"ten":                               {[]float64{1, 2, 2, 1, 2, 1, 1, 2, 1, 2}, metrics.Perla(), pointer(false)},
		"nine by Anhøj":                     {[]float64{1, 2, 1, 2, 1, 2, 1, 2, 1}, metrics.Anhoj(), nil},
		"five with limits":                  {[]float64{1, 2, 1, 2, 1}, metrics.NHSXmR(true), nil},
		"six with limits":                   {[]float64{1, 2, 1, 2, 1, 2}, metrics.NHSXmR(true), pointer(false)},
		"all of them the same":              {make([]float64, 24), metrics.Anhoj(), nil},
	} {
		assert.Equal(t, row.want, draw(t, series(row.values...), metrics.Options{Rules: row.rules}).Signal, about)
	}
}

func TestLimitsOfFewPointsAreOnTrial(t *testing.T) {
	twelve := []float64{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6}
	for about, row := range map[string]struct {
		values []float64
		freeze int
		want   bool
	}{
		"eleven":                 {twelve[:11], 0, true},
		"twelve":                 {twelve, 0, false},
		"twelve, frozen at ten":  {twelve, 10, true},
		"twelve, frozen at more": {twelve, 40, false},
	} {
		assert.Equal(t, row.want, draw(t, series(row.values...), metrics.Options{Rules: metrics.NHSXmR(true), Freeze: row.freeze}).Phases[0].Trial, about)
	}
}

func TestALineThatHasNoPointsOrNoRangesIsAbsent(t *testing.T) {
	chart := draw(t, series(5), metrics.Options{Rules: metrics.NHSXmR(true)})
	assert.Equal(t, 5.0, *chart.Points[0].Centre)
	assert.Nil(t, chart.Points[0].Lower)
	assert.Empty(t, chart.Assurance)

	m := series(5, 6)
	for i := range m.Observations {
		m.Observations[i].LeftOut = "laite rikki"
	}
	chart = draw(t, m, metrics.Options{Rules: metrics.NHSXmR(true)})
	assert.Nil(t, chart.Points[0].Centre)
	assert.Nil(t, chart.Signal)
	assert.Zero(t, chart.N)
	assert.Len(t, chart.Points, 2)
}

func TestLeftOutPointsCountForNothing(t *testing.T) {
	m := series(4, 6, 4, 60, 6, 4, 6, 4)
	m.Observations[3].LeftOut = "järjestelmä vaihtui"
	chart := draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false)})
	assert.Equal(t, 7, chart.N)
	assert.InDelta(t, 34.0/7, *chart.Phases[0].Centre, 1e-12)
	assert.InDelta(t, 34.0/7+2.66*2, *chart.Phases[0].Upper, 1e-12, "no moving range to the point, nor across it")
	assert.Empty(t, chart.Points[3].Flags)
	assert.Empty(t, chart.Points[3].Meaning)
	assert.Equal(t, "järjestelmä vaihtui", chart.Points[3].LeftOut)
	assert.Equal(t, chart.Points[0].Upper, chart.Points[3].Upper, "it is drawn with the lines of its phase")

	six := series(5, 1, 9, 9, 9, 0, 9, 9, 9, 1, 5)
	six.Observations[5].LeftOut = "lakko"
	assert.Equal(t, "- - s s s - s s s - -", flagText(draw(t, six, metrics.Options{Freeze: 1})), "a row goes on across it")
}

func TestRebaseCutsTheSeriesAndNothingElseDoes(t *testing.T) {
	values := []float64{10, 12, 10, 12, 10, 12, 10, 12, 20, 22, 20, 22, 20, 22, 20, 22}
	m := monthly(values...)
	assert.Len(t, draw(t, m, metrics.Options{}).Phases, 1)

	m.Rebases = []metrics.Rebase{{Date: month(8), DecidedBy: "johtoryhmä"}}
	chart := draw(t, m, metrics.Options{})
	require.Len(t, chart.Phases, 2)
	assert.Equal(t, [4]float64{0, 7, 11, 8}, [4]float64{float64(chart.Phases[0].From), float64(chart.Phases[0].To), *chart.Phases[0].Centre, float64(chart.Phases[0].Base)})
	assert.Equal(t, [4]float64{8, 15, 21, 8}, [4]float64{float64(chart.Phases[1].From), float64(chart.Phases[1].To), *chart.Phases[1].Centre, float64(chart.Phases[1].Base)})
	assert.Nil(t, chart.Phases[0].Rebase)
	assert.Equal(t, "johtoryhmä", chart.Phases[1].Rebase.DecidedBy)
	assert.Equal(t, 11.0, *chart.Points[7].Centre)
	assert.Equal(t, 21.0, *chart.Points[8].Centre)

	for about, row := range map[string]struct {
		days   []juurru.Date
		phases []int // their first points
	}{
		"before the series":                 {[]juurru.Date{"2020-01-01"}, []int{0}},
		"on its first day":                  {[]juurru.Date{month(0)}, []int{0}},
		"after the series":                  {[]juurru.Date{"2030-01-01"}, []int{0}},
		"in the middle of a month":          {[]juurru.Date{"2024-03-15"}, []int{0, 3}},
		"two, in any order":                 {[]juurru.Date{month(10), month(5)}, []int{0, 5, 10}},
		"two before the same point":         {[]juurru.Date{"2024-03-15", "2024-03-20"}, []int{0, 3}},
		"one on no day of the calendar":     {[]juurru.Date{"2024-02-31"}, []int{0}},
		"one besides the metric's decision": {[]juurru.Date{month(4)}, []int{0, 4}},
	} {
		plain := monthly(values...)
		var options metrics.Options
		for _, day := range row.days {
			options.Rebases = append(options.Rebases, metrics.Rebase{Date: day})
		}
		var first []int
		for _, phase := range draw(t, plain, options).Phases {
			first = append(first, phase.From)
		}
		assert.Equal(t, row.phases, first, about)
	}
}

// Each phase of a rebased series is the chart of its points alone, frozen alike.
func TestPhasesAreChartsOfTheirOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, 9), 2, 40).Draw(t, "values")
		cut := rapid.IntRange(1, len(values)-1).Draw(t, "cut")
		rules := rapid.SampledFrom(metrics.RuleSets()).Draw(t, "rules")
		freeze := rapid.SampledFrom([]int{0, 3, 12}).Draw(t, "freeze")
		m := monthly()
		for i, v := range values {
			o := metrics.Observation{Date: month(i), Value: number(float64(v))}
			if rapid.IntRange(0, 9).Draw(t, "left out") == 0 {
				o.LeftOut = "syy"
			}
			m.Observations = append(m.Observations, o)
		}
		options := metrics.Options{Rules: rules, Freeze: freeze}
		first, second := *m, *m
		first.Observations, second.Observations = m.Observations[:cut], m.Observations[cut:]
		want := append(draw(t, &first, options).Points, draw(t, &second, options).Points...)
		for i := range want {
			want[i].Index = i
		}
		options.Rebases = []metrics.Rebase{{Date: month(cut)}}
		if diff := cmp.Diff(want, draw(t, m, options).Points); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestMeaningFollowsTheDirection(t *testing.T) {
	values := []float64{4, 6, 4, 6, 4, 6, 4, 6, 20, -20}
	for direction, want := range map[metrics.Direction][2]metrics.Meaning{
		metrics.More:    {metrics.Improvement, metrics.Concern},
		metrics.Less:    {metrics.Concern, metrics.Improvement},
		metrics.Neutral: {metrics.NeutralHigh, metrics.NeutralLow},
		metrics.Range:   {metrics.NeutralHigh, metrics.NeutralLow},
		"":              {metrics.NeutralHigh, metrics.NeutralLow},
	} {
		m := series(values...)
		m.Direction = direction
		chart := draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false), Freeze: 8})
		assert.Equal(t, metrics.CommonCause, chart.Points[0].Meaning)
		assert.Equal(t, want, [2]metrics.Meaning{chart.Points[8].Meaning, chart.Points[9].Meaning}, "direction %q", direction)
	}
}

// With limits the side of the mean decides even for a trend, as in the NHS's rules; on a
// run chart a trend means where it goes.
func TestMeaningOfATrend(t *testing.T) {
	m := series(1, 2, 3, 4, 5, 6, 7)
	m.Direction = metrics.More
	meanings := func(rules metrics.RuleSet) (list []metrics.Meaning) {
		for _, p := range draw(t, m, metrics.Options{Rules: rules}).Points {
			list = append(list, p.Meaning)
		}
		return list
	}
	i, c := metrics.Improvement, metrics.Concern
	assert.Equal(t, []metrics.Meaning{c, c, c, c, i, i, i}, meanings(metrics.NHSXmR(false)), "on the mean it is a concern")
	assert.Equal(t, []metrics.Meaning{i, i, i, i, i, i, i}, meanings(metrics.Perla()))
	m.Direction = metrics.Less
	assert.Equal(t, []metrics.Meaning{c, c, c, c, c, c, c}, meanings(metrics.Perla()))
}

func TestAssurance(t *testing.T) {
	values := []float64{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6} // limits -0.32 and 10.32
	for about, row := range map[string]struct {
		direction metrics.Direction
		target    metrics.Target
		want      metrics.Assurance
	}{
		"more than the limit":        {metrics.More, metrics.Target{Value: number(10.33)}, metrics.ConsistentFail},
		"on the limit":               {metrics.More, metrics.Target{Value: number(10.32)}, metrics.Inconsistent},
		"below the limits":           {metrics.More, metrics.Target{Value: number(-0.33)}, metrics.ConsistentPass},
		"less, above the limits":     {metrics.Less, metrics.Target{Value: number(11)}, metrics.ConsistentPass},
		"less, below the limits":     {metrics.Less, metrics.Target{Value: number(-1)}, metrics.ConsistentFail},
		"less, within":               {metrics.Less, metrics.Target{Value: number(5)}, metrics.Inconsistent},
		"a range around the limits":  {metrics.Range, metrics.Target{Low: number(-1), High: number(11)}, metrics.ConsistentPass},
		"a range beyond the limits":  {metrics.Range, metrics.Target{Low: number(11), High: number(12)}, metrics.ConsistentFail},
		"a range across a limit":     {metrics.Range, metrics.Target{Low: number(5), High: number(12)}, metrics.Inconsistent},
		"a range the wrong way":      {metrics.Range, metrics.Target{Low: number(12), High: number(5)}, ""},
		"a direction without better": {metrics.Neutral, metrics.Target{Value: number(5)}, ""},
		"a target without value":     {metrics.More, metrics.Target{}, ""},
	} {
		m := series(values...)
		m.Direction, m.Target = row.direction, &row.target
		assert.Equal(t, row.want, draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false)}).Assurance, about)
	}
	m := series(values...)
	m.Direction, m.Target = metrics.More, &metrics.Target{Value: number(100)}
	assert.Empty(t, draw(t, m, metrics.Options{}).Assurance, "a run chart has no limits")
}

func TestARuleSetOfTheCallersOwn(t *testing.T) {
	own := metrics.Perla()
	own.Name, own.Shift = "own", 8
	m := series(5, 6, 6, 6, 6, 6, 6, 6, 4, 4)
	assert.Equal(t, "- s s s s s s s - -", flagText(draw(t, m, metrics.Options{Freeze: 1})))
	chart := draw(t, m, metrics.Options{Rules: own, Freeze: 1})
	assert.Equal(t, "- - - - - - - - - -", flagText(chart))
	assert.Equal(t, "own", chart.RuleSet)

	for about, change := range map[string]func(*metrics.RuleSet){
		"no name":            func(r *metrics.RuleSet) { r.Name = "" },
		"no centre":          func(r *metrics.RuleSet) { r.Centre = "mode" },
		"no test":            func(r *metrics.RuleSet) { r.Runs = "half" },
		"a row of one":       func(r *metrics.RuleSet) { r.Shift = 1 },
		"a row of less":      func(r *metrics.RuleSet) { r.Trend = -1 },
		"limits of no size":  func(r *metrics.RuleSet) { r.Limits = math.NaN() },
		"limits below 0":     func(r *metrics.RuleSet) { r.Limits = -1 },
		"endless screening":  func(r *metrics.RuleSet) { r.Screen = math.Inf(1) },
		"two of three alone": func(r *metrics.RuleSet) { r.TwoOfThree = true },
	} {
		rules := metrics.Perla()
		change(&rules)
		_, err := metrics.NewChart(series(1, 2, 3), "", metrics.Options{Rules: rules})
		assert.Error(t, err, about)
	}
}

func TestChartOfWords(t *testing.T) {
	m := &metrics.Metric{ID: "m", Direction: metrics.Less, Scale: []metrics.Level{{Key: "pieni"}, {Key: "kohtalainen"}, {Key: "suuri"}}}
	for i, level := range []string{"suuri", "pieni", "keskisuuri", "kohtalainen"} {
		m.Observations = append(m.Observations, metrics.Observation{Date: month(i), Level: level})
	}
	chart := draw(t, m, metrics.Options{})
	assert.Equal(t, []float64{3, 1, 2}, []float64{chart.Points[0].Value, chart.Points[1].Value, chart.Points[2].Value}, "an unknown level is not drawn")
	assert.Equal(t, "kohtalainen", chart.Points[2].Level)
	_, err := metrics.NewChart(m, "", metrics.Options{Rules: metrics.NHSXmR(true)})
	assert.ErrorIs(t, err, metrics.ErrScale)
}

func TestPointsStandInOrderOfTimeUpToTheDay(t *testing.T) {
	m := monthly(1, 2, 3, 4)
	m.Observations[0], m.Observations[2] = m.Observations[2], m.Observations[0]
	m.Observations = append(m.Observations, metrics.Observation{Date: month(9)})
	chart, err := metrics.NewChart(m, month(2), metrics.Options{})
	require.NoError(t, err)
	require.Len(t, chart.Points, 3, "April is not yet, and an observation without a value is none")
	for i, p := range chart.Points {
		assert.Equal(t, i, p.Index)
		assert.Equal(t, float64(i+1), p.Value)
	}
}

func TestValuesThatAreNoNumbers(t *testing.T) {
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, err := metrics.NewChart(series(1, bad), "", metrics.Options{})
		assert.ErrorContains(t, err, "value 2")
	}
	chart := draw(t, series(math.MaxFloat64, -math.MaxFloat64, math.SmallestNonzeroFloat64), metrics.Options{Rules: metrics.NHSXmR(true)})
	for _, p := range chart.Points {
		for _, line := range []*float64{p.Centre, p.Lower, p.Upper, p.NearLower, p.NearUpper} {
			assert.False(t, math.IsNaN(*line) || math.IsInf(*line, 0), "%v", *line)
		}
	}
}

// A sign is a row that one rule flags, from end to end; points on the centre line lie in it.
func TestSignsAreRowsOfPoints(t *testing.T) {
	m := series(5, 1, 9, 9, 5, 9, 9, 9, 9, 1, 2, 3, 4, 5)
	m.Direction = metrics.Less
	chart := draw(t, m, metrics.Options{Freeze: 1})
	no, yes := false, true
	assert.Empty(t, cmp.Diff([]metrics.Sign{
		{Flag: metrics.Shift, From: 2, To: 8, Points: 6, Up: true, Wanted: &no},
		{Flag: metrics.Trend, From: 9, To: 13, Points: 5, Up: true, Wanted: &no},
	}, chart.Signs))

	base := []float64{4, 6, 4, 6, 4, 6, 4, 6}
	m = series(append(base, 5, 20, 20, 5, -20, 9, 8.6, 6, 4, 9, 6, 9, 4)...)
	m.Direction = metrics.More
	assert.Empty(t, cmp.Diff([]metrics.Sign{
		{Flag: metrics.Outside, From: 9, To: 10, Points: 2, Up: true, Wanted: &yes},
		{Flag: metrics.Outside, From: 12, To: 12, Points: 1, Wanted: &no},
		{Flag: metrics.TwoOfThree, From: 13, To: 14, Points: 2, Up: true, Wanted: &yes},
		{Flag: metrics.TwoOfThree, From: 17, To: 19, Points: 2, Up: true, Wanted: &yes},
	}, draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false), Freeze: 8}).Signs))
	m.Direction = metrics.Neutral
	assert.Nil(t, draw(t, m, metrics.Options{Rules: metrics.NHSXmR(false), Freeze: 8}).Signs[0].Wanted)
	assert.Equal(t, []metrics.Sign{}, draw(t, series(1, 2), metrics.Options{}).Signs)
}

// Every flag of a point is one of a sign that the point lies in, and every sign has as many
// points with its flag as it says.
func TestSignsAndFlagsTellTheSame(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		m, options := randomMetric(t)
		chart, err := metrics.NewChart(m, "", options)
		if err != nil {
			return
		}
		covered := make(map[int]map[metrics.Flag]bool)
		for _, sign := range chart.Signs {
			points := 0
			for i := sign.From; i <= sign.To; i++ {
				if slices.Contains(chart.Points[i].Flags, sign.Flag) {
					points++
					if covered[i] == nil {
						covered[i] = make(map[metrics.Flag]bool)
					}
					covered[i][sign.Flag] = true
				}
			}
			if points < sign.Points || sign.Points == 0 {
				t.Fatalf("%+v has %d points", sign, points)
			}
		}
		for i, p := range chart.Points {
			for _, flag := range p.Flags {
				found++
				if !covered[i][flag] {
					t.Fatalf("point %d is %s without a sign", i, flag)
				}
			}
		}
	})
	assert.Positive(t, found)
}

func TestRebasesThatCutNothingAreTold(t *testing.T) {
	late := metrics.Options{Rebases: []metrics.Rebase{{Date: "2030-01-01"}, {Date: month(1)}}}
	assert.Equal(t, []juurru.Date{"2030-01-01"}, draw(t, monthly(1, 2, 3), late).Unmoved)
	assert.Len(t, draw(t, series(1, 2, 3), late).Unmoved, 2, "without days nothing is cut")
	chart, err := metrics.NewChart(monthly(1, 2, 3), "2024-06-01", late)
	require.NoError(t, err)
	assert.Empty(t, chart.Unmoved, "what is decided for later is not yet")
}

func TestLineOfAPhaseForPeople(t *testing.T) {
	for about, row := range map[string]struct {
		metric *metrics.Metric
		rules  metrics.RuleSet
		want   string
	}{
		"all digits of the whole part": {series(12345.5, 12345.5), metrics.Perla(), "12\u00a0346"},
		"four digits":                  {series(1, 1, 2), metrics.NHSXmR(false), "1,333 (0,003 – 2,663)"},
		"half is rounded up":           {series(39.62, 39.63), metrics.Perla(), "39,63"},
		"below zero":                   {series(-3, -3.25), metrics.Perla(), "−3,125"},
	} {
		e, err := metrics.Evaluate(row.metric, "", metrics.Options{Rules: row.rules})
		require.NoError(t, err)
		assert.Equal(t, row.want, e.Line(e.Phases[0], juurru.Finnish), about)
	}
	words := &metrics.Metric{Scale: []metrics.Level{{Key: "pieni"}, {Key: "suuri"}}, Observations: []metrics.Observation{{Level: "pieni"}, {Level: "suuri"}}}
	e, err := metrics.Evaluate(words, "", metrics.Options{})
	require.NoError(t, err)
	assert.Equal(t, "»pieni» – »suuri»", e.Line(e.Phases[0], juurru.Finnish))
}

func TestMarksAreTheCyclesOfTheMetric(t *testing.T) {
	chart := draw(t, monthly(1, 2), metrics.Options{})
	chart.MarkCycles(
		metrics.Series{ID: "b", Metrics: []string{"m"}, Cycles: []metrics.Cycle{
			{Title: "toinen", Starts: "2024-05-01", Act: &metrics.Act{Decision: metrics.Adopt}},
			{Title: "ei vielä alkanut"},
		}},
		metrics.Series{ID: "a", Metrics: []string{"x", "m"}, Cycles: []metrics.Cycle{{Title: "ensimmäinen", Starts: "2024-02-01", Ends: "2024-02-20"}}},
		metrics.Series{ID: "c", Metrics: []string{"x"}, Cycles: []metrics.Cycle{{Starts: "2024-01-01"}}},
	)
	assert.Equal(t, []metrics.Mark{
		{Series: "a", Cycle: 1, Title: "ensimmäinen", Starts: "2024-02-01", Ends: "2024-02-20"},
		{Series: "b", Cycle: 1, Title: "toinen", Starts: "2024-05-01", Decision: metrics.Adopt},
	}, chart.Marks)
}
