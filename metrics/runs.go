package metrics

import (
	"math"
	"math/big"
	"strconv"
)

// Side is where a point lies: above the centre line, below it, or on it.
type Side int8

// The sides. A point on the centre line belongs to no run.
const (
	Below Side = -1
	On    Side = 0
	Above Side = 1
)

// Runs is what a run chart counts around its centre line (sarjakuvio). A run is
// a row of points on one side; points on the line neither belong to a run nor end
// one.
type Runs struct {
	Above, Below int // points on either side
	Count        int // of runs
	Longest      int // points in the longest run
}

// CountRuns counts the runs of a series. It takes one pass.
func CountRuns(sides []Side) Runs {
	var r Runs
	var last Side
	length := 0
	for _, side := range sides {
		switch side {
		case On:
			continue
		case Above:
			r.Above++
		case Below:
			r.Below++
		}
		if side != last {
			r.Count++
			last, length = side, 0
		}
		length++
		r.Longest = max(r.Longest, length)
	}
	return r
}

// Useful is the number of points that are not on the centre line.
func (r Runs) Useful() int { return r.Above + r.Below }

// Crossings is how often the series crosses its centre line.
func (r Runs) Crossings() int { return max(r.Count-1, 0) }

// LongestExpected is the longest run that chance explains, by Anhøj: log2 of the
// useful points, rounded, plus 3. Anhøj J, Olesen AV, PLoS ONE 2014; 9(11): e113825.
func (r Runs) LongestExpected() int {
	if r.Useful() == 0 {
		return 0
	}
	return int(math.Round(math.Log2(float64(r.Useful())))) + 3
}

// CrossingsExpected is the smallest number of crossings that chance explains, by
// Anhøj: the 5 % quantile of fair coin tosses, one between each two useful points.
// It is exact however many points there are.
func (r Runs) CrossingsExpected() int {
	tosses := r.Useful() - 1
	if tosses < 1 {
		return 0
	}
	if tosses > manyPoints {
		mean, deviation := float64(tosses)/2, math.Sqrt(float64(tosses))/2
		least, sure := firstBeyond(0.05, mean, deviation, 0, 1, func(k int) float64 {
			return logChoose(tosses, k) - float64(tosses)*math.Ln2
		})
		if sure {
			return least
		}
	}
	// The smallest k with P(X ≤ k) ≥ 1/20: twenty times the ways to throw at most k
	// heads are at least all the ways there are.
	all := new(big.Int).Lsh(big.NewInt(1), uint(tosses))
	ways, sum, twenty := big.NewInt(1), big.NewInt(1), new(big.Int)
	for k := 0; ; k++ {
		if twenty.Mul(sum, big.NewInt(20)).Cmp(all) >= 0 {
			return k
		}
		ways.Mul(ways, big.NewInt(int64(tosses-k)))
		ways.Quo(ways, big.NewInt(int64(k+1)))
		sum.Add(sum, ways)
	}
}

// DefaultTail is the probability left in each tail of the number of runs: what is
// outside the range happens by chance once in twenty series.
const DefaultTail = 0.025

// RunRange returns the fewest and the most runs that chance explains, given how
// many points lie above and below the centre line: fewer than low, or more than
// high, has at most the probability tail. A tail outside 0 to 0.5 counts as
// [DefaultTail].
//
// The range is computed from the exact law of the number of runs (Swed FS,
// Eisenhart C, Ann Math Stat 1943; 14: 66–87), not read from a table: printed
// tables differ from one another. Up to two thousand points it is added up in whole
// numbers; beyond, in floating point as long as the outcome is certain, so that the
// cost grows with the square root of the number of points.
func RunRange(above, below int, tail float64) (low, high int) {
	if above < 1 || below < 1 {
		return min(max(above, below, 0), 1), min(max(above, below, 0), 1)
	}
	if !(tail > 0 && tail < 0.5) {
		tail = DefaultTail
	}
	if above+below > manyPoints && tail > 1e-9 {
		low, high, sure := manyRuns(above, below, tail)
		if sure {
			return low, high
		}
	}
	return exactRange(above, below, tail)
}

// exactRange is [RunRange] in whole numbers. Its cost grows with the square of the
// number of points.
func exactRange(above, below int, tail float64) (low, high int) {
	// of all orders of the points, how many may lie in a tail
	share, _ := new(big.Rat).SetString(strconv.FormatFloat(tail, 'g', -1, 64))
	limit := new(big.Int).Binomial(int64(above+below), int64(above))
	limit.Mul(limit, share.Num()).Quo(limit, share.Denom())

	law := runLaw{above: choice{n: above - 1}, below: choice{n: below - 1}}
	sum := new(big.Int)
	for low = 2; ; low++ {
		if sum.Add(sum, law.ways(low)); sum.Cmp(limit) > 0 {
			break
		}
	}
	sum.SetInt64(0)
	for high = 2*min(above, below) + 1; ; high-- {
		if sum.Add(sum, law.ways(high)); sum.Cmp(limit) > 0 {
			break
		}
	}
	return low, high
}

// runLaw counts the orders of points above and below that have so many runs.
type runLaw struct{ above, below choice }

// ways returns the number of orders with n runs: the points of each side are cut
// into n/2 runs, or into one more of the side that begins and ends the series.
func (l *runLaw) ways(n int) *big.Int {
	cuts := n/2 - 1
	if n%2 == 0 {
		ways := new(big.Int).Mul(l.above.of(cuts), l.below.of(cuts))
		return ways.Lsh(ways, 1)
	}
	first := new(big.Int).Mul(l.above.of(cuts+1), l.below.of(cuts))
	return first.Add(first, new(big.Int).Mul(l.above.of(cuts), l.below.of(cuts+1)))
}

// choice is a binomial coefficient "n over k" that steps from one k to its
// neighbour, so that a walk through all k is cheap.
type choice struct {
	n, k  int
	value *big.Int
}

// of returns n over k. The result is overwritten by the next call.
func (c *choice) of(k int) *big.Int {
	switch {
	case k < 0 || k > c.n:
		return new(big.Int)
	case c.value == nil || k > c.k+1 || k < c.k-1:
		c.value = new(big.Int).Binomial(int64(c.n), int64(k))
	case k == c.k+1:
		c.value.Mul(c.value, big.NewInt(int64(c.n-c.k)))
		c.value.Quo(c.value, big.NewInt(int64(k)))
	case k == c.k-1:
		c.value.Mul(c.value, big.NewInt(int64(c.k)))
		c.value.Quo(c.value, big.NewInt(int64(c.n-k)))
	}
	c.k = k
	return c.value
}

// manyPoints is how many points are too many to add up in whole numbers first.
const manyPoints = 2000

// manyRuns is [RunRange] in floating point. It is not sure when a probability is
// too near the tail to tell.
func manyRuns(above, below int, tail float64) (low, high int, sure bool) {
	a, b := float64(above), float64(below)
	all := logChoose(above+below, above)
	law := func(runs int) float64 {
		cuts := runs/2 - 1
		if runs%2 == 0 {
			return math.Ln2 + logChoose(above-1, cuts) + logChoose(below-1, cuts) - all
		}
		first := logChoose(above-1, cuts+1) + logChoose(below-1, cuts)
		second := logChoose(above-1, cuts) + logChoose(below-1, cuts+1)
		larger := max(first, second)
		if math.IsInf(larger, -1) {
			return larger
		}
		return larger + math.Log(math.Exp(first-larger)+math.Exp(second-larger)) - all
	}
	mean := 1 + 2*a*b/(a+b)
	deviation := math.Sqrt((mean - 1) * (mean - 2) / (a + b - 1))
	low, surely := firstBeyond(tail, mean, deviation, 2, 1, law)
	high, sure = firstBeyond(tail, mean, deviation, 2*min(above, below)+1, -1, law)
	return low, high, sure && surely
}

// firstBeyond adds up a law of probability, given by its logarithms, from one end
// in steps of +1 or -1, and returns where the sum exceeds a tail. It begins where
// the law is below 1e-34, or at the end: it has one summit, so what lies before
// weighs nothing. It is not sure when the sum comes so near the tail that rounding decides.
func firstBeyond(tail, mean, deviation float64, end, step int, law func(k int) float64) (k int, sure bool) {
	const nothing = -80
	const rounding = 1e-6 // relative; that of the logarithms is a thousandth of it
	for away := 12*deviation + 1; ; away *= 2 {
		if k = int(mean - float64(step)*away); (k-end)*step <= 0 {
			k = end
			break
		}
		if law(k) < nothing {
			break
		}
	}
	for sum := 0.0; ; k += step {
		sum += math.Exp(law(k))
		switch {
		case sum > tail*(1+rounding):
			return k, true
		case sum >= tail*(1-rounding) || float64(k*step) > mean*float64(step)+12*deviation+1:
			return k, false
		}
	}
}

// logChoose is the logarithm of n over k.
func logChoose(n, k int) float64 {
	if k < 0 || k > n {
		return math.Inf(-1)
	}
	all, _ := math.Lgamma(float64(n + 1))
	in, _ := math.Lgamma(float64(k + 1))
	out, _ := math.Lgamma(float64(n - k + 1))
	return all - in - out
}
