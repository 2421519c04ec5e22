package metrics_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru/metrics"
)

// The series of NHSRplotthedots' vignette on screening, with its limits.
func TestXmRAgainstThePublishedSeries(t *testing.T) {
	series := []float64{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1}
	plain, _, err := metrics.XmR(series, 0, false)
	require.NoError(t, err)
	assert.InDelta(t, 1.94, plain.Centre, 0.005)
	assert.InDelta(t, 6.95, plain.Upper, 0.005)
	assert.InDelta(t, -3.06, plain.Lower, 0.005)
	assert.Zero(t, plain.Screened)

	screened, flags, err := metrics.XmR(series, 0, true)
	require.NoError(t, err)
	assert.InDelta(t, 1.94, screened.Centre, 0.005)
	assert.InDelta(t, 4.60, screened.Upper, 0.005)
	assert.InDelta(t, -0.72, screened.Lower, 0.005)
	assert.Equal(t, 2, screened.Screened)
	for i, flag := range flags {
		want := metrics.Flags(0)
		if i == 4 {
			want = metrics.Outside
		}
		assert.Equal(t, want, flag, "point %d", i+1)
	}
}

func flagsOf(t *testing.T, values []float64, freeze int) string {
	t.Helper()
	_, flags, err := metrics.XmR(values, freeze, false)
	require.NoError(t, err)
	text := ""
	for _, flag := range flags {
		text += fmt.Sprint(int(flag))
	}
	return text
}

func TestXmRFlags(t *testing.T) {
	base := []float64{4, 6, 4, 6, 4, 6, 4, 6} // mean 5, moving range 2: limits -0.32 and 10.32, near ones 1.45 and 8.55
	for want, points := range map[string][]float64{
		"00000000" + "010":      {5, 10.33, 5},
		"00000000" + "000":      {5, 10.32, 5}, // a tie with the limit is within
		"00000000" + "0440":     {6, 9, 8.6, 4},
		"00000000" + "04040":    {5, 9, 6, 9, 4},
		"00000000" + "00000":    {5, 9, 4, 9, 4},    // one of the three is on the other side
		"00000000" + "000000":   {5, 5, 9, 5, 9, 4}, // or on the mean
		"00000000" + "0010000":  {4, 6, 11, 9, 6, 4, 4},
		"00000000" + "08888888": {4, 6, 6, 6, 6, 6, 6, 6},
	} {
		assert.Equal(t, want, flagsOf(t, append(append([]float64{}, base...), points...), len(base)), "%v", points)
	}
}

func TestXmRTrends(t *testing.T) {
	for want, series := range map[string][]float64{
		"222222200":  {1, 2, 3, 4, 5, 6, 7, 7, 8},
		"0222222220": {5, 9, 8, 7, 6, 5, 4, 3, 2, 3},
		"00000000":   {1, 2, 3, 3, 4, 5, 6, 7}, // a tie ends a trend
		"000000":     {1, 2, 3, 4, 5, 6},
	} {
		_, flags, err := metrics.XmR(series, 0, false)
		require.NoError(t, err)
		got := ""
		for _, flag := range flags {
			got += fmt.Sprint(int(flag & metrics.Trend))
		}
		assert.Equal(t, want, got, "%v", series)
	}
}

// reference computes the same in floating point, straight from the rules.
func reference(values []float64, freeze int, screen bool) (metrics.Limits, []metrics.Flags, bool) {
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
	tie := false
	near := func(a, b float64) bool {
		close := math.Abs(a-b) < 1e-9
		tie = tie || close
		return close
	}
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
	l := metrics.Limits{
		Centre: centre, Lower: centre - away, Upper: centre + away, NearLower: centre - away*2/3, NearUpper: centre + away*2/3, Screened: len(ranges) - len(kept),
	}
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
		for _, limit := range []float64{l.Lower, l.Upper, l.NearLower, l.NearUpper} {
			near(v, limit)
		}
		return v <= l.Upper && v >= l.Lower && (v > l.NearUpper || v < l.NearLower)
	}
	flags := make([]metrics.Flags, len(values))
	for i, v := range values {
		if closeTo(i); v > l.Upper || v < l.Lower {
			flags[i] |= metrics.Outside
		}
		for from := max(0, i-6); from <= i && from+6 < len(values); from++ { // every window of seven with the point in it
			rising, falling, above, below := true, true, true, true
			for j := from; j <= from+6; j++ {
				if j > from {
					rising, falling = rising && values[j] > values[j-1], falling && values[j] < values[j-1]
				}
				above, below = above && side(j) == 1, below && side(j) == -1
			}
			if rising || falling {
				flags[i] |= metrics.Trend
			}
			if above || below {
				flags[i] |= metrics.Shift
			}
		}
		for from := max(0, i-2); from <= i && from+2 < len(values); from++ {
			sides, closes := 0, 0
			for j := from; j <= from+2; j++ {
				sides += side(j)
				if closeTo(j) {
					closes++
				}
			}
			if closeTo(i) && closes >= 2 && (sides == 3 || sides == -3) {
				flags[i] |= metrics.TwoOfThree
			}
		}
	}
	return l, flags, tie
}

func TestXmRAgainstFloatingPoint(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.SampledFrom([]float64{1, 10, 100}).Draw(t, "decimals")
		drift := rapid.Float64Range(-2, 2).Draw(t, "drift")
		values := rapid.SliceOfN(rapid.IntRange(-50, 50), 2, 40).Draw(t, "values")
		series := make([]float64, len(values))
		for i, v := range values {
			series[i] = math.Round((float64(v)+drift*float64(i))*decimals) / decimals
		}
		freeze := rapid.SampledFrom([]int{0, 2, 12, 100}).Draw(t, "freeze")
		screen := rapid.Bool().Draw(t, "screen")
		want, wantFlags, tie := reference(series, freeze, screen)
		got, flags, err := metrics.XmR(series, freeze, screen)
		if err != nil {
			t.Fatal(err)
		}
		if tie { // where floating point may go either way
			return
		}
		compared++
		for i, pair := range [][2]float64{{want.Centre, got.Centre}, {want.Lower, got.Lower}, {want.Upper, got.Upper}, {want.NearLower, got.NearLower}, {want.NearUpper, got.NearUpper}} {
			if math.Abs(pair[0]-pair[1]) > 1e-9 {
				t.Fatalf("limit %d: %v, want %v", i, pair[1], pair[0])
			}
		}
		if want.Screened != got.Screened || fmt.Sprint(wantFlags) != fmt.Sprint(flags) {
			t.Fatalf("%v: flags %v, want %v", series, flags, wantFlags)
		}
	})
	assert.Positive(t, compared)
}

// 0.1 + 0.2 is not 0.3 in floating point; the mean of these is the last value.
func TestXmRComparesDecimals(t *testing.T) {
	limits, flags, err := metrics.XmR([]float64{0.1, 0.2, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2}, 0, false)
	require.NoError(t, err)
	assert.Equal(t, 0.2, limits.Centre)
	for _, flag := range flags[3:] {
		assert.Zero(t, flag&metrics.Shift, "they are on the mean")
	}
}

func TestXmRAtTheEdges(t *testing.T) {
	for _, few := range [][]float64{nil, {1}} {
		_, _, err := metrics.XmR(few, 0, true)
		assert.ErrorIs(t, err, metrics.ErrTooFew)
	}
	_, _, err := metrics.XmR([]float64{1, 2, 3}, 1, true)
	assert.ErrorIs(t, err, metrics.ErrTooFew)
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, _, err := metrics.XmR([]float64{1, bad}, 0, true)
		assert.ErrorContains(t, err, "value 2")
	}
	limits, flags, err := metrics.XmR([]float64{3, 3, 3, 3}, 0, true)
	require.NoError(t, err)
	assert.Equal(t, metrics.Limits{Centre: 3, Lower: 3, Upper: 3, NearLower: 3, NearUpper: 3}, limits)
	assert.Equal(t, []metrics.Flags{0, 0, 0, 0}, flags)
	limits, _, err = metrics.XmR([]float64{math.MaxFloat64, -math.MaxFloat64, math.SmallestNonzeroFloat64}, 0, false)
	require.NoError(t, err)
	assert.False(t, math.IsNaN(limits.Centre))
}

func BenchmarkXmR(b *testing.B) {
	for _, n := range []int{24, 1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			series := make([]float64, n)
			for i := range series {
				series[i] = float64(i*7919%1000) / 10
			}
			for b.Loop() {
				if _, _, err := metrics.XmR(series, 0, true); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/point")
		})
	}
}

func ExampleXmR() {
	waiting := []float64{31, 29, 33, 30, 32, 28, 31, 30, 29, 32, 31, 30, 24, 22, 23} // days
	limits, flags, err := metrics.XmR(waiting, 12, true)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%.1f to %.1f days\n", limits.Lower, limits.Upper)
	for i, flag := range flags {
		if flag&metrics.Outside != 0 {
			fmt.Printf("month %d: %v days\n", i+1, waiting[i])
		}
	}
	// Output:
	// 24.5 to 36.5 days
	// month 13: 24 days
	// month 14: 22 days
	// month 15: 23 days
}
