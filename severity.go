package juurru

import "fmt"

// Severity says how much a finding weighs at the gate that was asked.
// The zero value is no severity, so that a forgotten one cannot pass for real.
type Severity uint8

// The severities. Only an Error keeps a document from passing a gate.
const (
	Info    Severity = iota + 1 // a hint: worth a look (vihje)
	Warning                     // a recommendation, or something a later gate will require (suositus)
	Error                       // the source makes it binding at this gate (este)
)

var severityNames = map[Severity]string{Info: "info", Warning: "warning", Error: "error"}

var severityLabels = map[Severity]Text{
	Info:    {FI: "vihje", SV: "tips", NB: "tips", EN: "hint"},
	Warning: {FI: "suositus", SV: "rekommendation", NB: "anbefaling", EN: "recommendation"},
	Error:   {FI: "este", SV: "hinder", NB: "hindring", EN: "blocker"},
}

// Severities returns the severities, the weightiest first.
func Severities() []Severity { return []Severity{Error, Warning, Info} }

// ParseSeverity reads "error", "warning" or "info".
func ParseSeverity(s string) (Severity, error) {
	for _, severity := range Severities() {
		if s == severityNames[severity] {
			return severity, nil
		}
	}
	return 0, fmt.Errorf("juurru: %q is not one of the severities error, warning, info", s)
}

// String returns "error", "warning" or "info".
func (s Severity) String() string {
	if name, ok := severityNames[s]; ok {
		return name
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// MarshalText writes the severity's name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Label returns the severity's name in a language.
func (s Severity) Label(lang Lang) string { return severityLabels[s].In(lang) }

// valid reports whether s is one of the three.
func (s Severity) valid() bool { return s >= Info && s <= Error }

// softened is the severity a rule has below its own gate: one step less, and a
// hint that is not due yet is not given at all.
func (s Severity) softened() Severity { return s - 1 }
