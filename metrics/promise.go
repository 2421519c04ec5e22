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
	target     *Target        // as far as it counts
	scale      map[string]int // nil in numbers
	low, high  *float64       // what keeps the promise; two nils when nothing tells
	exactly    bool           // both are the target, as nothing tells which side of it is better
	whole      *big.Rat       // how far the baseline is from keeping it; nil when that cannot be told
	measured   juurru.Date    // the last day of the baseline; "" when it is not known
	starts     juurru.Date    // the first day of the change; "" when it is not known
}

func (b *Benefit) promise(source *benefitSource, starts juurru.Date) *promise {
	p := &promise{disbenefit: b.Disbenefit, starts: starts}
	target, direction := b.Target, Direction("")
	var metric *Metric
	if source != nil {
		metric = source.metric
		direction, p.scale = metric.Direction, source.scale
		if target.Empty() {
			target = metric.Target
		}
	} else {
		p.scale = twoLevels(b.Baseline, b.Target)
	}
	p.target = target.counting(direction, p.scale != nil)
	if baseline := b.baseline(metric); !baseline.Empty() {
		if last := baseline.Period().Last(); last.Valid() {
			p.measured = last
		}
		if at, ok := placed(p.scale, baseline.Value, baseline.Level); ok {
			p.baseline = &Reading{baseline.Date, baseline.Until, at, p.level(baseline.Level)}
		}
	}
	p.bound(direction)
	if p.baseline != nil && (p.low != nil || p.high != nil) {
		p.whole = distance(p.baseline.Value, p.low, p.high)
	}
	return p
}

// baseline is the benefit's own, or that of its metric, which may be nil.
func (b *Benefit) baseline(metric *Metric) *Baseline {
	if b.Baseline.Empty() && metric != nil {
		return metric.Baseline
	}
	return b.Baseline
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

// level is the level of a reading: there is none in numbers.
func (p *promise) level(level string) string {
	if p.scale == nil {
		return ""
	}
	return level
}

// counts reports whether a result of a day counts: it is after the baseline, and not
// before the change.
func (p *promise) counts(day juurru.Date) bool { return day > p.measured && day >= p.starts }

// bound works out what keeps the promise. Without a target a disbenefit promises to
// stay where its baseline is.
func (p *promise) bound(direction Direction) {
	goal := p.target
	switch {
	case goal != nil:
	case p.disbenefit && p.baseline != nil && direction != Range:
		goal = &Target{Value: &p.baseline.Value, Level: p.baseline.Level}
	default:
		return
	}
	if !direction.ordered() {
		goal, direction = p.directed(goal)
	}
	p.low, p.high = goal.bounds(direction, p.scale)
}

// directed returns a target in the form its direction asks for, and the direction,
// where the metric gives none: ends of a range say it themselves, and a value lies on the
// better side of the baseline. Where nothing tells which side that is, the target is to be
// met exactly.
func (p *promise) directed(t *Target) (*Target, Direction) {
	switch {
	case t.Low != nil && t.High != nil:
		return t, Range
	case t.Low != nil:
		return &Target{Value: t.Low}, More
	case t.High != nil:
		return &Target{Value: t.High}, Less
	case p.disbenefit:
		return t, Less
	}
	goal, _ := placed(p.scale, t.Value, t.Level)
	switch {
	case p.baseline != nil && p.baseline.Value < goal:
		return t, More
	case p.baseline != nil && p.baseline.Value > goal:
		return t, Less
	}
	p.exactly = true
	return &Target{Low: t.Value, High: t.Value, Level: t.Level}, Range
}

// counting returns the target without what a direction does not use; nil when nothing
// is left that can be compared. words is whether it is of a scale.
func (t *Target) counting(direction Direction, words bool) *Target {
	if t == nil {
		return nil
	}
	used := Target{By: t.By}
	switch {
	case words:
		used.Level = t.Level
	case direction == Range, !direction.ordered() && (t.Low != nil || t.High != nil):
		used.Low, used.High = t.Low, t.High
	default:
		used.Value = t.Value
	}
	if used.Empty() || !used.numbers() {
		return nil
	}
	return &used
}

// ordered reports whether the direction tells which of two values is better.
func (d Direction) ordered() bool { return d == More || d == Less || d == Range }

// checkPromise holds the benefit's own baseline and target to what those of a metric are held
// to, in the direction and on the scale of its metric. The target of a disbenefit, which says how
// far it may go, may be worse than the baseline. metric may be nil.
func (b *Benefit) checkPromise(c *juurru.Checker, at juurru.Pointer, metric *Metric, changeStarts juurru.Date) {
	held := Metric{Baseline: b.baseline(metric), Target: b.Target}
	baselineAt, targetAt := at.At("baseline"), at.At("target")
	if metric != nil {
		held.Direction, held.Scale = metric.Direction, metric.Scale
	}
	if t := b.Target; !held.Direction.ordered() && t != nil && t.Low != nil && t.High != nil {
		held.Direction = Range
	}
	var own []juurru.Pointer
	if b.Baseline != nil {
		own = append(own, baselineAt)
		b.Baseline.checkDays(c, baselineAt, changeStarts)
	}
	if b.Target != nil {
		held.checkTargetForm(c, targetAt)
		b.Target.checkDay(c, targetAt, changeStarts, held.Baseline, own...)
	}
	if b.Target.Empty() && metric != nil {
		held.Target = metric.Target
	}
	if b.Disbenefit || b.Target.Empty() && b.Baseline.Empty() || !held.targetIsWorse() {
		return
	}
	wrong := targetAt
	if b.Target.Empty() {
		wrong = baselineAt
	}
	c.Report(RuleTargetAgainstDirection, wrong.At(held.resultMember()), juurru.With("direction", held.Direction))
}

// missing names what is missing to tell whether a value keeps the promise.
func (p *promise) missing() []juurru.Text {
	var parts []juurru.Text
	if p.baseline == nil {
		parts = append(parts, missingBaseline)
	}
	if p.low == nil && p.high == nil && !(p.disbenefit && p.baseline == nil) {
		parts = append(parts, missingTarget)
	}
	if len(parts) == 0 {
		parts = append(parts, missingDirection)
	}
	return parts
}

var (
	missingBaseline  = juurru.Text{FI: "vertailukelpoinen lähtötaso", SV: "en jämförbar utgångsnivå", NB: "et sammenlignbart nullpunkt", EN: "a baseline to compare with"}
	missingTarget    = juurru.Text{FI: "vertailukelpoinen tavoite", SV: "ett jämförbart mål", NB: "et sammenlignbart mål", EN: "a target to compare with"}
	missingDirection = juurru.Text{FI: "suunta, jossa tulos paranee", SV: "riktningen som är bättre", NB: "hvilken retning som er bedre", EN: "the direction that is better"}
)

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
