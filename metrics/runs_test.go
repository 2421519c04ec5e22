package metrics_test

import (
	"fmt"
	"math"
	"math/bits"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru/metrics"
)

func sides(text string) []metrics.Side {
	var list []metrics.Side
	for _, r := range text {
		list = append(list, map[rune]metrics.Side{'+': metrics.Above, '-': metrics.Below, '0': metrics.On}[r])
	}
	return list
}

func TestCountRuns(t *testing.T) {
	for text, want := range map[string]metrics.Runs{
		"":           {},
		"000":        {},
		"+":          {Above: 1, Count: 1, Longest: 1},
		"++--+":      {Above: 3, Below: 2, Count: 3, Longest: 2},
		"+0+0+-":     {Above: 3, Below: 1, Count: 2, Longest: 3}, // points on the line do not end a run
		"0-0+0-0":    {Above: 1, Below: 2, Count: 3, Longest: 1},
		"----------": {Below: 10, Count: 1, Longest: 10},
	} {
		assert.Equal(t, want, metrics.CountRuns(sides(text)), "%q", text)
	}
	assert.Zero(t, metrics.CountRuns(nil).Crossings())
	assert.Equal(t, 2, metrics.CountRuns(sides("++--+")).Crossings())
	assert.Equal(t, 5, metrics.CountRuns(sides("++-0-+")).Useful())
}

// TestRunRangeAgainstEveryOrder counts the runs of every order of the points.
func TestRunRangeAgainstEveryOrder(t *testing.T) {
	for n := 2; n <= 16; n++ {
		orders := make([]map[int]int, n+1) // how many orders have so many runs, by the points above
		for i := range orders {
			orders[i] = make(map[int]int)
		}
		for order := range uint(1) << n {
			list := make([]metrics.Side, n)
			for i := range list {
				list[i] = metrics.Below
				if order>>i&1 == 1 {
					list[i] = metrics.Above
				}
			}
			orders[bits.OnesCount(order)][metrics.CountRuns(list).Count]++
		}
		for above := 1; above < n; above++ {
			all := 0
			for _, ways := range orders[above] {
				all += ways
			}
			for _, perMille := range []int{5, 10, 25, 50, 100} {
				// in whole numbers, as a share of all orders
				rare := func(from, to int) bool {
					sum := 0
					for runs, ways := range orders[above] {
						if from <= runs && runs <= to {
							sum += ways
						}
					}
					return sum*1000 <= perMille*all
				}
				low, high := metrics.RunRange(above, n-above, float64(perMille)/1000)
				where := fmt.Sprintf("%d above, %d below, %d per mille: %d to %d", above, n-above, perMille, low, high)
				require.True(t, rare(0, low-1), where)
				require.False(t, rare(0, low), where)
				require.True(t, rare(high+1, n), where)
				require.False(t, rare(high, n), where)
			}
		}
	}
}

// TestRunRangeOfEvenSplits holds the range to values that were computed from the
// law by another program.
func TestRunRangeOfEvenSplits(t *testing.T) {
	for n, want := range map[int][2]int{
		10: {3, 9}, 12: {4, 10}, 14: {4, 12}, 16: {5, 13}, 18: {6, 14}, 20: {7, 15}, 22: {8, 16}, 24: {8, 18}, 26: {9, 19},
		28: {10, 20}, 30: {11, 21}, 34: {12, 24}, 38: {14, 26}, 40: {15, 27}, 46: {17, 31}, 50: {19, 33}, 60: {24, 38},
	} {
		low, high := metrics.RunRange(n/2, n/2, metrics.DefaultTail)
		assert.Equal(t, want, [2]int{low, high}, "%d points", n)
	}
}

func TestRunRangeIsTheSameFromBothSides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		above, below := rapid.IntRange(0, 300).Draw(t, "above"), rapid.IntRange(0, 300).Draw(t, "below")
		low, high := metrics.RunRange(above, below, 0.025)
		lowToo, highToo := metrics.RunRange(below, above, 0.025)
		if low != lowToo || high != highToo || low > high || high > 2*min(above, below)+1 {
			t.Fatalf("%d and %d: %d to %d, the other way %d to %d", above, below, low, high, lowToo, highToo)
		}
	})
}

// With many points the law is nearly normal; the range must neither overflow nor
// drift away.
func TestRunRangeOfManyPoints(t *testing.T) {
	for _, n := range []int{500, 5000} {
		low, high := metrics.RunRange(n, n+7, metrics.DefaultTail)
		a, b := float64(n), float64(n+7)
		mean := 1 + 2*a*b/(a+b)
		deviation := math.Sqrt(2 * a * b * (2*a*b - a - b) / ((a + b) * (a + b) * (a + b - 1)))
		assert.InDelta(t, mean-1.96*deviation, low, 1.5)
		assert.InDelta(t, mean+1.96*deviation, high, 1.5)
	}
}

// Where floating point is sure of the range of many points, it is the exact one.
func TestRunRangeOfManyPointsIsExact(t *testing.T) {
	sure := 0
	for n := 2001; n < 2100; n += 14 {
		for _, above := range []int{1, 2, 3, 5, 20, 100, 500, n / 2} {
			for _, tail := range []float64{1e-6, 0.005, 0.025, 0.1} {
				low, high, certain := metrics.ManyRuns(above, n-above, tail)
				if certain {
					sure++
					exactLow, exactHigh := metrics.ExactRange(above, n-above, tail)
					require.Equal(t, [2]int{exactLow, exactHigh}, [2]int{low, high}, "%d above, %d below, %v", above, n-above, tail)
				}
			}
		}
	}
	assert.Greater(t, sure, 200)
}

func TestRunRangeWithoutTwoSides(t *testing.T) {
	for _, c := range [][2]int{{0, 0}, {5, 0}, {0, 5}, {-3, 4}} {
		low, high := metrics.RunRange(c[0], c[1], metrics.DefaultTail)
		want := 1
		if c[0] <= 0 && c[1] <= 0 {
			want = 0
		}
		assert.Equal(t, [2]int{want, want}, [2]int{low, high}, "%v", c)
	}
	low, high := metrics.RunRange(10, 10, metrics.DefaultTail)
	for _, tail := range []float64{0, -1, 0.5, 2, math.NaN(), math.Inf(1)} {
		lowToo, highToo := metrics.RunRange(10, 10, tail)
		assert.Equal(t, [2]int{low, high}, [2]int{lowToo, highToo}, "%v", tail)
	}
}

// Anhøj's limits, by number of useful points: the longest run and the fewest crossings.
func TestAnhojLimits(t *testing.T) {
	for n, want := range map[int][2]int{
		10: {6, 2}, 12: {7, 3}, 16: {7, 4}, 20: {7, 6}, 22: {7, 7}, 24: {8, 8}, 30: {8, 10}, 40: {8, 14}, 46: {9, 17}, 50: {9, 19}, 60: {9, 23}, 91: {10, 37}, 100: {10, 41},
	} {
		runs := metrics.Runs{Above: n / 2, Below: n - n/2}
		assert.Equal(t, want, [2]int{runs.LongestExpected(), runs.CrossingsExpected()}, "%d points", n)
	}
	assert.Zero(t, metrics.Runs{}.LongestExpected())
	assert.Zero(t, metrics.Runs{Above: 1}.CrossingsExpected())
}

func consecutive(from, to int) (numbers []int) {
	for n := from; n <= to; n++ {
		numbers = append(numbers, n)
	}
	return numbers
}

// TestCrossingsExpectedAgainstTheSum adds up the tosses of a coin in floating point.
func TestCrossingsExpectedAgainstTheSum(t *testing.T) {
	for _, n := range append(consecutive(2, 400), consecutive(2990, 3010)...) {
		tosses := n - 1
		logChoose := func(k int) float64 {
			all, _ := math.Lgamma(float64(tosses + 1))
			in, _ := math.Lgamma(float64(k + 1))
			out, _ := math.Lgamma(float64(tosses - k + 1))
			return all - in - out
		}
		sum, k := 0.0, 0
		for ; ; k++ {
			if sum += math.Exp(logChoose(k) - float64(tosses)*math.Ln2); sum >= 0.05 {
				break
			}
		}
		assert.Equal(t, k, metrics.Runs{Above: n}.CrossingsExpected(), "%d points", n)
	}
}

func BenchmarkRunRange(b *testing.B) {
	for _, n := range []int{24, 1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				metrics.RunRange(n/2, n-n/2, metrics.DefaultTail)
			}
		})
	}
}

func ExampleRunRange() {
	runs := metrics.CountRuns(sides("+++++++++----------+"))
	low, high := metrics.RunRange(runs.Above, runs.Below, metrics.DefaultTail)
	fmt.Printf("%d runs, %d to %d expected\n", runs.Count, low, high)
	// Output: 3 runs, 7 to 15 expected
}

func ExampleRuns_CrossingsExpected() {
	runs := metrics.CountRuns(sides("+++++++++----------+"))
	fmt.Printf("longest run %d, at most %d expected\n", runs.Longest, runs.LongestExpected())
	fmt.Printf("%d crossings, at least %d expected\n", runs.Crossings(), runs.CrossingsExpected())
	// Output:
	// longest run 10, at most 7 expected
	// 2 crossings, at least 6 expected
}
