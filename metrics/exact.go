package metrics

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// exact are values as the decimals they were written as, in whole numbers of one
// unit, 10 to the power of -decimals. Sums, medians and comparisons of them have
// no rounding, so that a tie is a tie.
type exact struct {
	values   []*big.Int
	decimals int
}

// newExact reads the shortest decimals that stand for the values. It fails on
// what is no number.
func newExact(values []float64) (exact, error) {
	digits := make([]string, len(values))
	exponents := make([]int, len(values))
	e := exact{values: make([]*big.Int, len(values))}
	for i, value := range values {
		if math.IsNaN(value) || math.IsInf(value, 0) {
			return exact{}, fmt.Errorf("metrics: value %d is not a number", i+1)
		}
		mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(value, 'e', -1, 64), "e")
		whole, fraction, _ := strings.Cut(mantissa, ".")
		power, _ := strconv.Atoi(exponent)
		digits[i], exponents[i] = whole+fraction, power-len(fraction)
		if value != 0 {
			e.decimals = max(e.decimals, -exponents[i])
		}
	}
	for i := range values {
		e.values[i], _ = new(big.Int).SetString(digits[i], 10)
		if up := exponents[i] + e.decimals; up > 0 {
			e.values[i].Mul(e.values[i], new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(up)), nil))
		}
	}
	return e, nil
}

// float is the number nearest to a fraction of the unit.
func (e exact) float(numerator, denominator *big.Int) float64 {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(e.decimals)), nil)
	return nearest(new(big.Rat).SetFrac(numerator, unit.Mul(unit, denominator)))
}

// decimal is a number as the shortest decimal that stands for it.
func decimal(f float64) *big.Rat {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
	return r
}

// nearest is the number nearest to a fraction; the largest there is for what is larger.
func nearest(r *big.Rat) float64 {
	f, _ := r.Float64()
	switch {
	case finite(f):
		return f
	case r.Sign() < 0:
		return -math.MaxFloat64
	}
	return math.MaxFloat64
}

// finite reports whether a number is one: neither infinite nor NaN.
func finite(f float64) bool { return f-f == 0 }

// percent is how many hundredths a part is of a whole that is not 0.
func percent(part, whole *big.Rat) float64 {
	share := new(big.Rat).Quo(part, whole)
	return nearest(share.Mul(share, big.NewRat(100, 1)))
}
