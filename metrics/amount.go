package metrics

import "github.com/juurru/juurru"

// Amount writes a value of the metric for people, with its unit: "27,5 vrk", or the level
// of a qualitative metric: "»osittain»". Without either it is "".
func (m *Metric) Amount(value *float64, level string, lang juurru.Lang) string {
	switch {
	case m == nil:
		return ""
	case !juurru.Blank(level):
		return quoted(level, lang)
	case value == nil:
		return ""
	}
	return amount{value: *value, unit: m.Unit}.Label(lang)
}

// TargetAmount writes the target of the metric for people: "28 vrk", "20–30 vrk", a level.
// Without a target it is "".
func (m *Metric) TargetAmount(lang juurru.Lang) string {
	if m == nil || m.Target.Empty() || m.Target.halfRange() {
		return ""
	}
	return aim{m.Target, m.Unit}.Label(lang)
}

// halfRange reports whether the target is a range that has one end only.
func (t *Target) halfRange() bool {
	return t.Value == nil && juurru.Blank(t.Level) && (t.Low == nil || t.High == nil)
}

// FewPeople reports whether so few people are behind a number of the metric that they can
// be recognised: what [RuleSmallCount] warns of. Nil is not known.
func (m *Metric) FewPeople(value *float64, n *int) bool {
	return m != nil && m.Definition.OfPeople() && (isFew(n) || value != nil && m.isSmall(*value, n))
}

// isFew reports whether a number of people is below the limit; nobody is not.
func isFew(n *int) bool { return n != nil && 0 < *n && *n < SmallCountLimit }
