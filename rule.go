package juurru

import "strings"

// Gate is a stage a document passes: may it go on, and if not, exactly what is
// missing? Gates of one kind are ordered by Order. The zero Gate stands before
// all others: a rule that names no gate binds from the first draft.
type Gate struct {
	Order int
	Name  string // "publish": stable, used on the command line and in JSON
	Title Text
}

// Rule is what a document is held to, as data. The check that reports it is an
// ordinary function that names the rule's variable.
//
// The ID is a contract: unique for ever and never renamed, so that users can
// count, link and switch off rules. Wording may change at any time.
type Rule struct {
	ID       string   // "innokyla/short-description-too-long": kind, slash, what is wrong
	Severity Severity // at Gate and beyond
	Gate     Gate     // where the source makes it binding
	Schema   string   // the JSON Schema keyword that holds the rule; "" when only code can
	Title    Text     // what is wrong, in general
	Message  Text     // what is wrong here, with {parameters}; the Title when zero
	Why      Text     // the reason, in our own words
	Fix      Text     // what to do about it, with the same {parameters}
	Source   Text     // the guidance and slide, the statute or the paper
	Looks    []string // for a rule that searches text: what it looks for
	Limits   string   // known limitations, in English
	Since    string   // the version that brought the rule
}

// Kind returns the kind of document the rule is for: what stands before the
// slash of its ID. Rules of kind "juurru" are for every kind.
func (r *Rule) Kind() string {
	kind, _, _ := strings.Cut(r.ID, "/")
	return kind
}

// SeverityAt returns what breaking the rule weighs at a gate: the rule's own
// severity from its gate on, and one step less before it, where it announces
// what will be needed. It returns false when nothing is said that early.
func (r *Rule) SeverityAt(gate Gate) (Severity, bool) {
	return severityAt(r.Severity, r.Gate, gate)
}

func severityAt(severity Severity, binding, asked Gate) (Severity, bool) {
	if asked.Order < binding.Order {
		severity = severity.softened()
	}
	return severity, severity.valid()
}
