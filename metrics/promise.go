package metrics

import (
	"math/big"

	"github.com/juurru/juurru"
)

// promise is what a benefit is held to: its own baseline and target, or its metric's.
// A disbenefit promises to stay within bounds.
type promise struct {
	disbenefit bool
	baseline   *Reading
	target     *Target
	scale      map[string]int // nil in numbers
	low, high  *float64       // what keeps the promise; two nils when nothing tells
	exactly    bool           // both are the target, as nothing tells which side of it is better
	whole      *big.Rat       // how far the baseline is from keeping it; nil when that cannot be told
}

func (b *Benefit) promise(source *benefitSource) *promise {
	p := &promise{disbenefit: b.Disbenefit, target: b.Target}
	baseline, direction := b.Baseline, Direction("")
	if source != nil {
		direction, p.scale = source.metric.Direction, source.scale
		if baseline.Empty() {
			baseline = source.metric.Baseline
		}
		if p.target.Empty() {
			p.target = source.metric.Target
		}
	} else {
		p.scale = twoLevels(b.Baseline, b.Target)
	}
	if p.target.Empty() || !p.target.numbers() {
		p.target = nil
	}
	if !baseline.Empty() {
		if at, ok := p.place(baseline.Value, baseline.Level); ok {
			p.baseline = &Reading{baseline.Date, baseline.Until, at, p.level(baseline.Level)}
		}
	}
	p.bound(direction)
	if p.baseline != nil && (p.low != nil || p.high != nil) {
		p.whole = distance(p.baseline.Value, p.low, p.high)
	}
	return p
}

// twoLevels is the scale of a benefit without a metric that speaks in words: from its
// baseline to its target; nil when it speaks in numbers.
func twoLevels(baseline *Baseline, target *Target) map[string]int {
	scale := make(map[string]int)
	if baseline != nil && baseline.Value == nil && baseline.Level != "" {
		scale[baseline.Level] = 1
	}
	if target != nil && target.Value == nil && target.Level != "" && scale[target.Level] == 0 {
		scale[target.Level] = 2
	}
	if len(scale) == 0 {
		return nil
	}
	return scale
}

// place is a number, or the step of a level in the scale, from 1. It returns false
// for what cannot be compared.
func (p *promise) place(value *float64, level string) (float64, bool) {
	if p.scale != nil {
		step, ok := p.scale[level]
		return float64(step), ok
	}
	if value == nil || !finite(*value) {
		return 0, false
	}
	return *value, true
}

// level is the level of a reading: there is none in numbers.
func (p *promise) level(level string) string {
	if p.scale == nil {
		return ""
	}
	return level
}

// measuredUntil is the last day of the baseline; "" when it is not known.
func (p *promise) measuredUntil() juurru.Date {
	if p.baseline == nil || !p.baseline.Period().Last().Valid() {
		return ""
	}
	return p.baseline.Period().Last()
}

// bound works out what keeps the promise.
func (p *promise) bound(direction Direction) {
	var goal float64
	var known bool
	switch {
	case p.target != nil && (p.target.Low != nil || p.target.High != nil):
		p.boundBetween(p.target.Low, p.target.High)
		return
	case p.target != nil:
		goal, known = p.place(p.target.Value, p.target.Level)
	case p.disbenefit && p.baseline != nil && direction != Range:
		goal, known = p.baseline.Value, true
	}
	if !known {
		return
	}
	switch p.better(direction, goal) {
	case More:
		p.low = &goal
	case Less:
		p.high = &goal
	case Range:
		p.low, p.high = &goal, &goal
	default:
		p.low, p.high, p.exactly = &goal, &goal, true
	}
}

func (p *promise) boundBetween(low, high *float64) {
	if p.scale != nil || low != nil && high != nil && *low > *high {
		return
	}
	p.low, p.high = low, high
}

// better is the side of the goal on which it is better; "" when nothing tells.
func (p *promise) better(direction Direction, goal float64) Direction {
	switch {
	case direction == More || direction == Less || direction == Range:
		return direction
	case p.disbenefit:
		return Less
	case p.baseline != nil && p.baseline.Value < goal:
		return More
	case p.baseline != nil && p.baseline.Value > goal:
		return Less
	}
	return ""
}

// judge compares a value with the promise, and tells which share of it is kept, in per
// cent.
func (p *promise) judge(value float64) (BenefitState, *float64) {
	if p.low == nil && p.high == nil {
		return BenefitUnclear, nil
	}
	left := distance(value, p.low, p.high)
	if p.disbenefit {
		if left.Sign() > 0 {
			return HarmSeen, nil
		}
		return HarmNotSeen, nil
	}
	var share *float64
	if p.whole != nil && p.whole.Sign() > 0 {
		share = pointer(percent(gone(p.baseline.Value, value, p.low, p.high), p.whole))
	}
	switch {
	case left.Sign() == 0:
		return BenefitRealised, share
	case p.exactly:
		return BenefitUnclear, nil
	case p.whole == nil:
		return BenefitNotYet, nil
	case left.Cmp(p.whole) < 0:
		return BenefitPartly, share
	case left.Cmp(p.whole) == 0:
		return BenefitNotYet, share
	}
	return BenefitWorse, share
}

// numbers reports whether the target's numbers are numbers.
func (t *Target) numbers() bool {
	for _, number := range []*float64{t.Value, t.Low, t.High} {
		if number != nil && !finite(*number) {
			return false
		}
	}
	return true
}
