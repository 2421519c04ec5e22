package metrics

import (
	"math/big"
	"slices"
)

// judged is what a rule set says of one phase of a series: a stretch with one
// centre line. All of it is in whole numbers of one unit, so that a tie is a tie.
type judged struct {
	base     int      // points behind the centre line
	ranges   int      // moving ranges behind the limits; 0: there are no limits
	screened int      // moving ranges left out for being too large
	scale    *big.Int // centre and limits are so many times what they stand for
	centre   *big.Int
	far      *big.Int // from the centre to a limit; nil without limits
	sides    []Side
	runs     Runs
	flags    []flagSet
	rows     []flagRow
}

// flagRow is a row of points that one rule flags.
type flagRow struct {
	flag     flagSet
	from, to int // places in the phase
	points   int
	up       bool // above the centre, or rising
}

// flagSet is a set of flags, as bits in their precedence.
type flagSet uint8

const (
	flagOutside flagSet = 1 << iota
	flagTrend
	flagTwoOfThree
	flagShift
	flagLongRun
	flagRising // of a trend: it rises
)

// judge computes the centre line and the limits of a phase from its first points,
// freeze of them or all for 0, and flags its points. in tells which points count;
// one that is left out is no part of anything, and a moving range to it is none.
// It returns nil when no point is left to make a centre line of.
func (r RuleSet) judge(values []*big.Int, in []bool, freeze int) *judged {
	if freeze <= 0 || freeze > len(values) {
		freeze = len(values)
	}
	var base, ranges []*big.Int
	for i := range freeze {
		if !in[i] {
			continue
		}
		base = append(base, values[i])
		if i > 0 && in[i-1] {
			step := new(big.Int).Sub(values[i], values[i-1])
			ranges = append(ranges, step.Abs(step))
		}
	}
	if len(base) == 0 {
		return nil
	}
	j := &judged{base: len(base), flags: make([]flagSet, len(values)), sides: make([]Side, len(values))}
	j.centre, j.scale = r.Centre.of(base)
	if r.Limits > 0 && len(ranges) > 0 {
		j.addLimits(ranges, r.Limits, r.Screen)
	}

	var places []int // of the points that count
	var points []*big.Int
	var sides []Side
	var outside, near []int
	for i, value := range values {
		if !in[i] {
			continue
		}
		side, beyond, close := j.place(value)
		j.sides[i] = side
		if beyond {
			outside = append(outside, len(places))
		}
		if close {
			near = append(near, len(places))
		}
		places, points, sides = append(places, i), append(points, value), append(sides, side)
	}
	flag := func(f flagSet, row []int, up bool) {
		for _, i := range row {
			j.flags[places[i]] |= f
			if up && f == flagTrend {
				j.flags[places[i]] |= flagRising
			}
		}
		j.rows = append(j.rows, flagRow{f, places[row[0]], places[row[len(row)-1]], len(row), up})
	}
	onOneSide := func(f flagSet) func(row []int) {
		return func(row []int) { flag(f, row, sides[row[0]] == Above) }
	}
	j.runs = CountRuns(sides)
	eachGroup(outside, sides, 1, onOneSide(flagOutside))
	eachTrend(points, r.Trend, r.Skip, func(row []int, rising bool) { flag(flagTrend, row, rising) })
	if r.TwoOfThree {
		eachGroup(twoOfThree(near, sides), sides, 2, onOneSide(flagTwoOfThree))
	}
	eachRow(sides, r.Shift, r.Skip, onOneSide(flagShift))
	if r.Runs == AnhojRuns {
		eachRow(sides, j.runs.LongestExpected()+1, true, onOneSide(flagLongRun))
	}
	slices.SortStableFunc(j.rows, func(a, b flagRow) int { return a.from - b.from })
	return j
}

// of returns the centre of values, and the scale it is in.
func (c Centre) of(values []*big.Int) (centre, scale *big.Int) {
	if c == Median {
		sorted := slices.SortedFunc(slices.Values(values), (*big.Int).Cmp)
		return new(big.Int).Add(sorted[(len(sorted)-1)/2], sorted[len(sorted)/2]), big.NewInt(2)
	}
	sum := new(big.Int)
	for _, value := range values {
		sum.Add(sum, value)
	}
	return sum, big.NewInt(int64(len(values)))
}

// addLimits computes how far the limits are from the centre: so many times the mean
// of the moving ranges, without those that screening leaves out. The scale grows to
// hold a third of it.
func (j *judged) addLimits(ranges []*big.Int, limits, screen float64) {
	total, count := rangesWithin(ranges, screen)
	j.ranges, j.screened = count, len(ranges)-count
	times := decimal(limits)
	grow := new(big.Int).Mul(times.Denom(), big.NewInt(3*int64(count)))
	j.far = new(big.Int).Mul(total, times.Num())
	j.far.Mul(j.far, j.scale).Mul(j.far, big.NewInt(3))
	j.centre.Mul(j.centre, grow)
	j.scale.Mul(j.scale, grow)
}

// rangesWithin adds up the moving ranges, without those that are too large. When
// that would leave out all, as in a series that does not move, all stay.
func rangesWithin(ranges []*big.Int, screen float64) (total *big.Int, count int) {
	total = new(big.Int)
	for _, r := range ranges {
		total.Add(total, r)
	}
	if screen == 0 || total.Sign() == 0 {
		return total, len(ranges)
	}
	// r < screen · total / number, in whole numbers
	times := decimal(screen)
	bound := new(big.Int).Mul(total, times.Num())
	each := new(big.Int).Mul(times.Denom(), big.NewInt(int64(len(ranges))))
	kept, scaled := new(big.Int), new(big.Int)
	for _, r := range ranges {
		if scaled.Mul(r, each).Cmp(bound) < 0 {
			kept.Add(kept, r)
			count++
		}
	}
	if count == 0 {
		return total, len(ranges)
	}
	return kept, count
}

// place tells on which side of the centre a value lies, whether it is beyond a limit,
// and whether it is near one: beyond two thirds of the way.
func (j *judged) place(value *big.Int) (side Side, outside, near bool) {
	from := new(big.Int).Mul(value, j.scale)
	from.Sub(from, j.centre)
	side = Side(from.Sign())
	if j.far == nil {
		return side, false, false
	}
	from.Abs(from)
	outside = from.Cmp(j.far) > 0
	from.Mul(from, big.NewInt(3))
	near = !outside && from.Cmp(new(big.Int).Lsh(j.far, 1)) > 0
	return side, outside, near
}

// eachRow calls found with every row of points on one side that is long enough.
func eachRow(sides []Side, length int, skip bool, found func(row []int)) {
	if length < 1 {
		return
	}
	var row []int
	at := On
	end := func() {
		if len(row) >= length {
			found(row)
		}
		row = row[:0]
	}
	for i, side := range sides {
		if side == On && skip {
			continue
		}
		if side != at {
			end()
			at = side
		}
		if side != On {
			row = append(row, i)
		}
	}
	end()
}

// eachTrend calls found with every row of points that all rise, or all fall, and is
// long enough. With skip equal neighbours count as one point, otherwise they end the row.
func eachTrend(values []*big.Int, length int, skip bool, found func(row []int, rising bool)) {
	if length < 2 || len(values) == 0 {
		return
	}
	row, different, direction := []int{0}, 1, 0
	begin := func(from, to, points int) {
		if different >= length {
			found(row, direction > 0)
		}
		row, different = row[:0], points
		for i := from; i <= to; i++ {
			row = append(row, i)
		}
	}
	level := 0 // where the values equal to the last one begin
	for i := 1; i < len(values); i++ {
		step := values[i].Cmp(values[i-1])
		switch {
		case step == 0 && skip:
			row = append(row, i)
			continue
		case step == 0:
			begin(i, i, 1)
			direction = 0
		case step == direction || direction == 0:
			row = append(row, i)
			different, direction = different+1, step
		default: // it turns: the new row begins with the points at the turn
			begin(level, i, 2)
			direction = step
		}
		level = i
	}
	begin(0, -1, 0)
}

// twoOfThree returns the points near a limit of which two of three in a row are, all
// three on one side of the centre.
func twoOfThree(near []int, sides []Side) []int {
	sameSide := func(from, to int) bool {
		if from < 0 || to >= len(sides) || sides[from] == On {
			return false
		}
		for i := from; i <= to; i++ {
			if sides[i] != sides[from] {
				return false
			}
		}
		return true
	}
	together := func(a, b int) bool { // two near points in some window of three
		switch b - a {
		case 1:
			return sameSide(a-1, b) || sameSide(a, b+1)
		case 2:
			return sameSide(a, b)
		}
		return false
	}
	var found []int
	for i, k := range near {
		if i > 0 && together(near[i-1], k) || i+1 < len(near) && together(k, near[i+1]) {
			found = append(found, k)
		}
	}
	return found
}

// eachGroup calls found with every group of neighbours on one side: points that are at
// most so many steps apart.
func eachGroup(points []int, sides []Side, apart int, found func(group []int)) {
	from := 0
	for i := range points {
		if i+1 == len(points) || points[i+1]-points[i] > apart || sides[points[i+1]] != sides[points[i]] {
			found(points[from : i+1])
			from = i + 1
		}
	}
}
