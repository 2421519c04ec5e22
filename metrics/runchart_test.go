package metrics_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru/metrics"
)

func TestRunChartFlags(t *testing.T) {
	const s, r = metrics.Shift, metrics.Trend
	for _, c := range []struct {
		about  string
		values []float64
		freeze int
		want   []metrics.Flags
	}{
		{"six above and six below", []float64{9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2}, 0, []metrics.Flags{s, s, s, s, s, s, s, s, s, s, s, s}},
		{"five are no shift", []float64{9, 8, 9, 8, 9, 1, 2, 1, 2, 1}, 0, make([]metrics.Flags, 10)},
		{"a point on the median does not break a shift, nor count", []float64{1, 9, 1, 9, 5, 8, 9, 8, 5, 9, 8, 9}, 5,
			[]metrics.Flags{0, 0, 0, s, 0, s, s, s, 0, s, s, s}},
		{"five that rise", []float64{5, 1, 2, 3, 4, 5, 1}, 1, []metrics.Flags{0, r, r, r, r, r, 0}},
		{"four that rise", []float64{5, 1, 2, 3, 4, 1, 5}, 1, make([]metrics.Flags, 7)},
		{"equal neighbours count once", []float64{1, 2, 2, 3, 3, 3, 4, 5, 0}, 2, []metrics.Flags{r, r | s, r | s, r | s, r | s, r | s, r | s, r | s, 0}},
		{"a row begins with the equal points at the turn", []float64{9, 4, 4, 5, 6, 7, 8, 2}, 1, []metrics.Flags{0, r | s, r | s, r | s, r | s, r | s, r | s, s}},
		{"all the same", []float64{3, 3, 3, 3, 3, 3, 3}, 0, make([]metrics.Flags, 7)},
	} {
		chart, err := metrics.NewRunChart(c.values, c.freeze)
		require.NoError(t, err)
		assert.Equal(t, c.want, chart.Flags, c.about)
	}
}

func TestRunChartMedian(t *testing.T) {
	for want, values := range map[float64][]float64{2: {3, 1, 2}, 2.5: {4, 1, 2, 3}, 0.15: {0.1, 0.2}, -1: {-1}, 0.3: {0.3, 0.1, 0.7, 0.3}} {
		chart, err := metrics.NewRunChart(values, 0)
		require.NoError(t, err)
		assert.Equal(t, want, chart.Median, "%v", values)
	}
	chart, err := metrics.NewRunChart([]float64{0.1, 0.2, 0.15, 0.15}, 2)
	require.NoError(t, err)
	assert.Equal(t, metrics.Runs{Above: 1, Below: 1, Count: 2, Longest: 1}, chart.Runs, "0.15 is on the median of 0.1 and 0.2")
}

// everyWindow flags by looking at every stretch of the series there is.
func everyWindow(values []float64, median float64) []metrics.Flags {
	flags := make([]metrics.Flags, len(values))
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
				if above+below >= 6 && (above == 0 || below == 0) && values[i] != median {
					flags[i] |= metrics.Shift
				}
				if len(different) >= 5 && (rising || slices.IsSorted(different)) {
					flags[i] |= metrics.Trend
				}
			}
		}
	}
	return flags
}

func TestRunChartAgainstEveryWindow(t *testing.T) {
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
		chart, err := metrics.NewRunChart(values, freeze)
		if err != nil {
			t.Fatal(err)
		}
		want := everyWindow(values, chart.Median)
		if fmt.Sprint(want) != fmt.Sprint(chart.Flags) {
			t.Fatalf("%v around %v: %v, want %v", values, chart.Median, chart.Flags, want)
		}
		for _, flag := range want {
			flagged += int(flag)
		}
	})
	assert.Positive(t, flagged)
}

func TestRunChartAtTheEdges(t *testing.T) {
	_, err := metrics.NewRunChart(nil, 0)
	assert.ErrorIs(t, err, metrics.ErrNoPoints)
	_, err = metrics.NewRunChart([]float64{1, 2, math.NaN()}, 0)
	assert.ErrorContains(t, err, "value 3")
}

func BenchmarkRunChart(b *testing.B) {
	for _, n := range []int{24, 1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			series := make([]float64, n)
			for i := range series {
				series[i] = float64(i*7919%1000) / 10
			}
			for b.Loop() {
				if _, err := metrics.NewRunChart(series, 0); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/point")
		})
	}
}

func ExampleNewRunChart() {
	waiting := []float64{31, 29, 33, 30, 32, 28, 31, 30, 24, 22, 23, 25, 21, 24} // days, by month
	chart, err := metrics.NewRunChart(waiting, 8)
	if err != nil {
		panic(err)
	}
	fmt.Println("median of the first eight:", chart.Median)
	for i, flag := range chart.Flags {
		if flag&metrics.Shift != 0 {
			fmt.Println("month", i+1, "belongs to a shift")
			break
		}
	}
	// Output:
	// median of the first eight: 30.5
	// month 8 belongs to a shift
}
