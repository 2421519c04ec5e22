package juurru

import (
	"maps"
	"reflect"
	"slices"
)

// Checker gathers the findings of one check: a document, a gate, and what the
// caller decided. Kinds and callers' own rules report through it.
type Checker struct {
	settings *settings
	doc      any
	shape    *shape
	report   Report
}

// Check begins the check of a document against a gate and reports what breaks
// the validate tags of its type. doc is a pointer to a struct. The kind then
// reports what it finds, and ends with [Checker.Finish].
func Check(doc any, gate Gate, options ...Option) *Checker {
	c := &Checker{settings: newSettings(options), doc: doc, report: Report{Gate: gate}}
	v := reflect.ValueOf(doc)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		c.Report(RuleUnsupportedType, "")
		return c
	}
	s, err := shapeOf(v.Type())
	if err != nil {
		c.Report(RuleUnsupportedType, "")
		return c
	}
	c.shape = s
	c.structure(s, v.Elem(), make(way, 0, DefaultMaxDepth))
	return c
}

// Asking runs a check of parts that a document shares with another kind as if a gate
// of that kind had been asked: what a plan has to have when it is approved, a project
// may have to have at a gate of its own. Afterwards the gate is the one before.
func (c *Checker) Asking(gate Gate, check func()) {
	asked := c.report.Gate
	defer func() { c.report.Gate = asked }()
	c.report.Gate = gate
	check()
}

// Gate returns the gate that was asked.
func (c *Checker) Gate() Gate { return c.report.Gate }

// On returns the day the check is made for, "" when the caller gave none.
func (c *Checker) On() Date { return c.settings.on }

// Value returns what the caller handed through with [WithValue], or nil.
func (c *Checker) Value(key any) any { return c.settings.values[key] }

// Report adds a finding, unless the caller switched the rule off or the rule
// has nothing to say this early.
func (c *Checker) Report(rule *Rule, at Pointer, details ...Detail) {
	c.ReportFrom(rule.Gate, rule, at, details...)
}

// ReportFrom is Report for a rule that data of the caller's, such as a template, binds
// from another gate on than its own.
func (c *Checker) ReportFrom(binding Gate, rule *Rule, at Pointer, details ...Detail) {
	severity := rule.Severity
	if changed, ok := c.settings.severity[rule.ID]; ok {
		severity = changed
	}
	if !severity.valid() {
		details = []Detail{With("rule", rule.ID), With("problem", "no severity")}
		rule, binding, severity, at = RuleCheckFailed, Gate{}, Error, ""
	}
	severity, due := severityAt(severity, binding, c.report.Gate)
	if _, off := c.settings.off[rule.ID]; off || !due || c.report.full(severity) {
		return
	}
	finding := Finding{Rule: rule, Severity: severity, Path: at}
	for _, detail := range details {
		detail(&finding)
	}
	c.report.add(finding)
}

// Finish asks the caller's own rules and returns the report. rules are all the
// kind has: a change of a rule that is not among them, or that cannot be changed,
// is itself reported.
func (c *Checker) Finish(kind, id string, rules []*Rule) Report {
	for _, extra := range c.settings.extra {
		extra.run(c.doc, c)
	}
	c.report.Kind, c.report.ID, c.report.Changes = kind, id, c.settings.changes()
	if len(c.report.Changes) > 0 {
		c.reportUnknownChanges(rules)
	}
	c.report.sort(c.shape)
	return c.report
}

func (c *Checker) reportUnknownChanges(rules []*Rule) {
	known := make(map[string]bool)
	for _, rule := range slices.Concat(rules, structureRules()) {
		known[rule.ID] = true
	}
	for _, extra := range c.settings.extra {
		known[extra.rule.ID] = true
	}
	for _, change := range c.report.Changes {
		if !known[change.Rule] {
			c.Report(RuleUnknownRule, "", With("rule", change.Rule))
		}
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
