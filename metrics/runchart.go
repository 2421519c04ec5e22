package metrics

import (
	"errors"
	"math/big"
	"slices"
)

// RunChart is a run chart (sarjakuvio): a series around its median.
type RunChart struct {
	Median float64
	Flags  []Flags // of each point: Shift and Trend
	Runs   Runs    // around the median, over the whole series
}

// The lengths of the rules of Perla, Provost and Murray.
const (
	shiftLength = 6
	trendLength = 5
)

// ErrNoPoints says that a series is empty.
var ErrNoPoints = errors.New("metrics: a chart needs a point")

// NewRunChart draws a series around the median of its first points, freeze of them or
// all for 0, and flags what Perla, Provost and Murray take for a sign of change:
//
//   - [Shift]: six points in a row on one side of the median; points on it neither
//     count nor break the row;
//   - [Trend]: five points in a row that all rise or all fall; of equal neighbours
//     only one counts, and all are flagged.
//
// Whether there are too few or too many runs, [RunRange] tells. What they call an
// astronomical point is for people to judge. Everything is compared in the
// decimals the values were written as. It fails with [ErrNoPoints], and on a value
// that is not a number. The cost is that of sorting.
//
// Perla RJ, Provost LP, Murray SK, BMJ Qual Saf 2011; 20: 46–51.
func NewRunChart(values []float64, freeze int) (RunChart, error) {
	e, err := newExact(values)
	if err != nil {
		return RunChart{}, err
	}
	if len(values) == 0 {
		return RunChart{}, ErrNoPoints
	}
	base := e.values
	if freeze > 0 && freeze < len(base) {
		base = base[:freeze]
	}
	twice := twiceMedian(base)
	sides := make([]Side, len(values))
	double := new(big.Int)
	for i, value := range e.values {
		sides[i] = Side(double.Lsh(value, 1).Cmp(twice))
	}
	chart := RunChart{Median: e.float(twice, big.NewInt(2)), Flags: make([]Flags, len(values)), Runs: CountRuns(sides)}
	chart.flagShifts(sides)
	chart.flagTrends(e.values)
	return chart, nil
}

// twiceMedian is the sum of the two values in the middle, or twice the one.
func twiceMedian(values []*big.Int) *big.Int {
	sorted := slices.SortedFunc(slices.Values(values), (*big.Int).Cmp)
	return new(big.Int).Add(sorted[(len(sorted)-1)/2], sorted[len(sorted)/2])
}

func (c *RunChart) flagShifts(sides []Side) {
	var row []int // the points of the run at hand
	side := On
	for i, s := range sides {
		if s == On {
			continue
		}
		if s != side {
			c.flag(row, len(row) >= shiftLength, Shift)
			row, side = row[:0], s
		}
		row = append(row, i)
	}
	c.flag(row, len(row) >= shiftLength, Shift)
}

func (c *RunChart) flagTrends(values []*big.Int) {
	row, different, direction := []int{0}, 1, 0
	for i := 1; i < len(values); i++ {
		step := values[i].Cmp(values[i-1])
		switch {
		case step == 0:
		case step == direction || direction == 0:
			direction = step
			different++
		default: // it turns: the new row begins with the points at the turn
			c.flag(row, different >= trendLength, Trend)
			turn := i - 1
			for turn > 0 && values[turn].Cmp(values[turn-1]) == 0 {
				turn--
			}
			row = row[:0]
			for j := turn; j < i; j++ {
				row = append(row, j)
			}
			different, direction = 2, step
		}
		row = append(row, i)
	}
	c.flag(row, different >= trendLength, Trend)
}

func (c *RunChart) flag(points []int, broken bool, flag Flags) {
	for _, i := range points {
		if broken {
			c.Flags[i] |= flag
		}
	}
}
