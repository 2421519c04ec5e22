package juurru

import "fmt"

// Option is something the caller decides about reading or checking.
type Option func(*settings)

type settings struct {
	on       Date
	maxBytes int
	maxDepth int
	off      map[string]string // rule ID → reason
	severity map[string]Severity
	extra    []extraRule
	values   map[any]any
}

type extraRule struct {
	rule  *Rule
	check func(doc any, c *Checker)
}

// The limits of reading, unless the caller sets others.
const (
	DefaultMaxBytes = 8 << 20 // bytes of a document
	DefaultMaxDepth = 64      // levels of nesting
	maxFindings     = 1000    // findings of one severity in one report
)

func newSettings(options []Option) *settings {
	s := &settings{maxBytes: DefaultMaxBytes, maxDepth: DefaultMaxDepth}
	for _, option := range options {
		if option != nil {
			option(s)
		}
	}
	return s
}

// On gives the day the check is made for. The library never reads the clock:
// without a day, rules that need one are not asked.
func On(day Date) Option { return func(s *settings) { s.on = day } }

// MaxBytes limits the size of a document, in bytes.
func MaxBytes(n int) Option { return func(s *settings) { s.maxBytes = n } }

// MaxDepth limits the nesting of a document, in levels of objects and lists.
func MaxDepth(n int) Option { return func(s *settings) { s.maxDepth = n } }

// Without switches a rule off. The report says so, with the reason. The rules of
// reading, which tell that something in the document would be lost, cannot be
// switched off or reweighed: the report says that, too.
func Without(ruleID, reason string) Option {
	return func(s *settings) {
		if s.off == nil {
			s.off = make(map[string]string)
		}
		s.off[ruleID] = reason
	}
}

// WithSeverity changes what breaking a rule weighs from its gate on. The report
// says so. A severity that is none of the three changes nothing.
func WithSeverity(ruleID string, severity Severity) Option {
	return func(s *settings) {
		if severity < Info || severity > Error {
			return
		}
		if s.severity == nil {
			s.severity = make(map[string]Severity)
		}
		s.severity[ruleID] = severity
	}
}

// WithRule adds a rule of the caller's own to the checks of documents of type
// *T. The report says so. A check that panics is itself a finding. Without a rule
// or a check nothing is added.
func WithRule[T any](rule *Rule, check func(doc *T, c *Checker)) Option {
	return func(s *settings) {
		if rule == nil || check == nil {
			return
		}
		s.extra = append(s.extra, extraRule{rule, func(doc any, c *Checker) {
			if doc, ok := doc.(*T); ok {
				check(doc, c)
			}
		}})
	}
}

// WithValue hands a value through to a kind that knows the key, in the manner
// of context.WithValue: packages define keys of types of their own and export
// functions that return the option.
func WithValue(key, value any) Option {
	return func(s *settings) {
		if s.values == nil {
			s.values = make(map[any]any)
		}
		s.values[key] = value
	}
}

func (s *settings) changes() []Change {
	var changes []Change
	for _, extra := range s.extra {
		changes = append(changes, Change{Rule: extra.rule.ID, Change: "added"})
	}
	for _, id := range sortedKeys(s.off) {
		changes = append(changes, Change{Rule: id, Change: "off", Reason: s.off[id]})
	}
	for _, id := range sortedKeys(s.severity) {
		changes = append(changes, Change{Rule: id, Change: "severity", Severity: s.severity[id]})
	}
	return changes
}

// run asks the caller's rule and keeps its panic inside the package.
func (e extraRule) run(doc any, c *Checker) {
	defer func() {
		if r := recover(); r != nil {
			c.Report(RuleCheckFailed, "", With("rule", e.rule.ID), With("problem", fmt.Sprint(r)))
		}
	}()
	e.check(doc, c)
}
