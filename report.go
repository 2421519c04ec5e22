package juurru

import (
	"cmp"
	"slices"
)

// Report is the answer to "may this document pass this gate, and if not, what
// is missing?" Its findings stand in document order: the order of the members
// as the type declares them, list elements by position. The same document gives
// the same report, to the byte, every time.
type Report struct {
	Kind     string // the kind's name; "" when a document of another type was decoded
	ID       string // the document's own ID; "" when it has none
	Gate     Gate   // the gate that was asked
	Findings []Finding
	Changes  []Change // how the caller changed the rules for this report

	number [Error + 1]int // of findings by severity, while the report is made
}

// Change tells that the caller added a rule, switched it off or changed its
// severity. A report made under changed rules always says so.
type Change struct {
	Rule     string   `json:"rule"`
	Change   string   `json:"change"`            // "added", "off" or "severity"
	Severity Severity `json:"severity,omitzero"` // the new severity
	Reason   string   `json:"reason,omitzero"`   // the caller's reason for switching the rule off
}

// Counts is the number of findings by severity.
type Counts struct {
	Error   int `json:"error"`
	Warning int `json:"warning"`
	Info    int `json:"info"`
}

// Ready reports whether the document may pass the gate: nothing is an [Error].
func (r Report) Ready() bool { return r.Worst() < Error }

// Worst returns the weightiest severity among the findings, 0 when there are none.
func (r Report) Worst() Severity {
	var worst Severity
	for _, finding := range r.Findings {
		worst = max(worst, finding.Severity)
	}
	return worst
}

// Counts counts the findings by severity.
func (r Report) Counts() Counts {
	var counts Counts
	for _, finding := range r.Findings {
		switch finding.Severity {
		case Error:
			counts.Error++
		case Warning:
			counts.Warning++
		case Info:
			counts.Info++
		}
	}
	return counts
}

// Of returns the findings of one severity, in document order.
func (r Report) Of(severity Severity) []Finding {
	var found []Finding
	for _, finding := range r.Findings {
		if finding.Severity == severity {
			found = append(found, finding)
		}
	}
	return found
}

// Rendering is a report in one language, ready for JSON.
type Rendering struct {
	Kind     string            `json:"kind"`
	ID       string            `json:"id"`
	Gate     string            `json:"gate"`
	Ready    bool              `json:"ready"`
	Counts   Counts            `json:"counts"`
	Findings []RenderedFinding `json:"findings"`
	Changes  []Change          `json:"changes,omitzero"`
}

// RenderedFinding is a finding in one language.
type RenderedFinding struct {
	Rule     string         `json:"rule"`
	Severity Severity       `json:"severity"`
	Path     Pointer        `json:"path"`
	Related  []Pointer      `json:"related"`
	Message  string         `json:"message"`
	Fix      string         `json:"fix"`
	Params   map[string]any `json:"params"`
	Line     int            `json:"line"`
	Column   int            `json:"column"`
}

// In renders the report in a language.
func (r Report) In(lang Lang) Rendering {
	rendering := Rendering{
		Kind: r.Kind, ID: r.ID, Gate: r.Gate.Name, Ready: r.Ready(), Counts: r.Counts(),
		Findings: make([]RenderedFinding, len(r.Findings)), Changes: r.Changes,
	}
	for i, f := range r.Findings {
		params := make(map[string]any, len(f.Params))
		for _, param := range f.Params {
			params[param.Name] = param.code(lang)
		}
		rendering.Findings[i] = RenderedFinding{
			Rule: f.Rule.ID, Severity: f.Severity, Path: f.Path, Related: append([]Pointer{}, f.Related...),
			Message: f.Message(lang), Fix: f.Fix(lang), Params: params, Line: f.Line, Column: f.Column,
		}
	}
	return rendering
}

// full reports whether there are as many findings of a severity as a report holds.
func (r *Report) full(severity Severity) bool { return r.number[severity] > maxFindings }

// add keeps a finding; past the limit of its severity it says once that there
// are more, with the weight of what is left out.
func (r *Report) add(finding Finding) {
	if r.full(finding.Severity) {
		return
	}
	r.number[finding.Severity]++
	if r.full(finding.Severity) {
		finding = Finding{Rule: RuleTooManyFindings, Severity: finding.Severity, Params: []Param{{"limit", maxFindings}}}
	}
	r.Findings = append(r.Findings, finding)
}

// sort puts the findings in document order; findings of one place by weight,
// then by rule.
func (r *Report) sort(root *shape) {
	order := newOrder(root)
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(
			order.compare(a.Path, b.Path),
			cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(a.Rule.ID, b.Rule.ID),
		)
	})
}
