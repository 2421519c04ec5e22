package metrics

import (
	"errors"
	"math/big"
)

// Limits are the limits of an XmR chart (prosessirajat): what the process keeps to
// as long as nothing changes.
type Limits struct {
	Centre               float64 // the mean
	Lower, Upper         float64 // 2.66 mean moving ranges away
	NearLower, NearUpper float64 // two thirds of the way
	Screened             int     // moving ranges left out for being too large
}

// Flags are the rules of special cause that a point takes part in.
type Flags uint8

// The rules of the NHS's "Making data count", in their precedence.
const (
	Outside    Flags = 1 << iota // beyond a limit
	Trend                        // one of seven points that all rise or all fall; a tie ends it
	TwoOfThree                   // one of two near the same limit, of three on that side of the mean
	Shift                        // one of seven points on one side of the mean
)

// ErrTooFew says that a series has too few points for limits.
var ErrTooFew = errors.New("metrics: limits need two points at least")

// XmR computes the limits of a series, and which of its points show a special
// cause, by the rules of the NHS's "Making data count". freeze is how many points
// the limits are computed from, 0 for all. With screen, moving ranges of 3.267
// times their mean and more are left out and the mean is taken once more (Nelson LS,
// J Qual Technol 1982; 14: 172–173).
//
// Everything is compared in the decimals the values were written as. It fails
// with [ErrTooFew], and on a value that is not a number. The cost is linear.
//
// Rules, constants and their order: NHSRplotthedots, R/ptd_spc_standard.R and
// R/ptd_calculate_point_type.R.
func XmR(values []float64, freeze int, screen bool) (Limits, []Flags, error) {
	e, err := newExact(values)
	if err != nil {
		return Limits{}, nil, err
	}
	base := e.values
	if freeze > 0 && freeze < len(base) {
		base = base[:freeze]
	}
	if len(base) < 2 {
		return Limits{}, nil, ErrTooFew
	}
	sum := new(big.Int)
	for _, value := range base {
		sum.Add(sum, value)
	}
	ranges := make([]*big.Int, len(base)-1)
	for i := range ranges {
		ranges[i] = new(big.Int).Sub(base[i+1], base[i])
		ranges[i].Abs(ranges[i])
	}
	total, count := rangesWithin(ranges, screen)

	// All of it in whole numbers: times 150 · points · ranges.
	n, m := big.NewInt(int64(len(base))), big.NewInt(int64(count))
	scale := new(big.Int).Mul(n, m)
	scale.Mul(scale, big.NewInt(150))
	centre := new(big.Int).Mul(sum, m)
	centre.Mul(centre, big.NewInt(150))
	away := new(big.Int).Mul(total, n)
	far := new(big.Int).Mul(away, big.NewInt(399))  // 2.66 · 150
	near := new(big.Int).Mul(away, big.NewInt(266)) // two thirds of it
	upper, lower := new(big.Int).Add(centre, far), new(big.Int).Sub(centre, far)
	nearUpper, nearLower := new(big.Int).Add(centre, near), new(big.Int).Sub(centre, near)

	limits := Limits{
		Centre: e.float(centre, scale), Lower: e.float(lower, scale), Upper: e.float(upper, scale),
		NearLower: e.float(nearLower, scale), NearUpper: e.float(nearUpper, scale), Screened: len(ranges) - count,
	}
	flags := make([]Flags, len(values))
	sides, nears := make([]Side, len(values)), make([]bool, len(values))
	scaled := new(big.Int)
	for i, value := range e.values {
		scaled.Mul(value, scale)
		sides[i] = Side(scaled.Cmp(centre))
		switch {
		case scaled.Cmp(upper) > 0 || scaled.Cmp(lower) < 0:
			flags[i] |= Outside
		case scaled.Cmp(nearUpper) > 0 || scaled.Cmp(nearLower) < 0:
			nears[i] = true
		}
	}
	flagTrends(flags, e.values)
	flagTwoOfThree(flags, sides, nears)
	flagShifts(flags, sides)
	return limits, flags, nil
}

// rangesWithin adds up the moving ranges, without those that screening leaves
// out. When it would leave out all, as in a series that does not move, all stay.
func rangesWithin(ranges []*big.Int, screen bool) (total *big.Int, count int) {
	total = new(big.Int)
	for _, r := range ranges {
		total.Add(total, r)
	}
	if !screen || total.Sign() == 0 {
		return total, len(ranges)
	}
	// r < 3.267 · total / number, in whole numbers
	bound := new(big.Int).Mul(total, big.NewInt(3267))
	each, kept := big.NewInt(1000*int64(len(ranges))), new(big.Int)
	for _, r := range ranges {
		if new(big.Int).Mul(r, each).Cmp(bound) < 0 {
			kept.Add(kept, r)
			count++
		}
	}
	return kept, count
}

// seven is how many points make a trend or a shift.
const seven = 7

func flagTrends(flags []Flags, values []*big.Int) {
	row, direction := 1, 0
	for i := 1; i < len(values); i++ {
		step := values[i].Cmp(values[i-1])
		switch {
		case step == 0:
			row = 1
		case step == direction:
			row++
		default:
			row = 2
		}
		if direction = step; step != 0 {
			mark(flags, i, row, Trend)
		}
	}
}

func flagShifts(flags []Flags, sides []Side) {
	row := 0
	for i, side := range sides {
		if i > 0 && side != sides[i-1] {
			row = 0
		}
		if row++; side != On {
			mark(flags, i, row, Shift)
		}
	}
}

// mark flags the last seven points of a row that has become long enough.
func mark(flags []Flags, last, row int, flag Flags) {
	switch {
	case row == seven:
		for i := last - seven + 1; i <= last; i++ {
			flags[i] |= flag
		}
	case row > seven:
		flags[last] |= flag
	}
}

func flagTwoOfThree(flags []Flags, sides []Side, nears []bool) {
	for i := 2; i < len(flags); i++ {
		together := sides[i] != On && sides[i] == sides[i-1] && sides[i] == sides[i-2]
		count := 0
		for j := i - 2; j <= i; j++ {
			if nears[j] {
				count++
			}
		}
		for j := i - 2; j <= i && together && count >= 2; j++ {
			if nears[j] {
				flags[j] |= TwoOfThree
			}
		}
	}
}
