package juurru

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
)

// Kind is the face a kind of document shows to adapters, without its type: an
// adapter knows kinds, never the packages that define them.
type Kind struct {
	Name  string // "innokyla": the value of a document's member "kind"
	Title Text
	Gates []Gate  // in order
	Rules []*Rule // in the order of the guide: what a document of this kind is held to, besides [Rules]

	Type     reflect.Type // of the documents: a struct
	Glossary Glossary     // what the members are called and what goes in them

	// Schema returns the JSON Schema of the kind, with titles and descriptions in
	// a language.
	Schema func(lang Lang) []byte

	// Decode reads a document of the kind, as [Decode] does.
	Decode func(data []byte, options ...Option) (Document, Report, error)
	// Start returns a document to start from, with hints of what goes where in
	// its member "x-hints", for a named profile or for none ("").
	Start func(lang Lang, profile string) ([]byte, error)
	// Words tells what the words of a document mean that are defined outside of it, such
	// as the phases of its template, by their keys; nil for a kind without such words.
	Words func(doc Document) map[string]Text
	// Section names the part of the document a place belongs to, for grouping.
	Section func(at Pointer) Text
	// Pass returns a copy of a document that Decode returned, in the state in which it says
	// that it has passed the gate. Nothing else is changed, and nothing is checked: that is
	// the caller's part, before anybody sees the copy. nil for a kind whose documents
	// tell how far they are in another way, as a project by its history.
	Pass func(doc Document, gate Gate) (Document, error)

	// Agenda lists what comes up in a document of the kind from one day to another, and
	// what is overdue on the first of them, sorted by day; nil for a kind of which
	// nothing comes up. Of a document of another kind there is nothing. The options are
	// those of a check.
	Agenda func(doc Document, from, to Date, options ...Option) []Due

	// A profile is what a programme or an organisation asks of documents, as data:
	// a programme's profile of models, a template of plans. What follows is zero,
	// all of it, for a kind that has no profiles.

	ProfileName   string                 // "innokyla-profile": the value of a profile's member "kind"
	ProfileType   reflect.Type           // of profiles: a struct
	ProfileSchema func(lang Lang) []byte // as Schema, of a profile

	// Profile returns the option that asks a built-in profile, whatever a document
	// says of itself; "none" asks none.
	Profile func(name string) (Option, error)
	// ReadProfile returns the option that asks the profile in data in the same way,
	// with what reading it found.
	ReadProfile func(data []byte) (Option, Report, error)
	// StartWith is Start for the profile in data.
	StartWith func(lang Lang, profile []byte) ([]byte, Report, error)
}

// Document is a document of some kind.
type Document interface {
	// Check reports what keeps the document from passing the gate.
	Check(gate Gate, options ...Option) Report
	// Encode writes canonical JSON.
	Encode() ([]byte, error)
	// DocumentID returns the document's own ID, "" when it has none.
	DocumentID() string
	// DocumentName returns what the document calls itself, "" when it has no name.
	DocumentName() string
	// Claims returns the last gate the document says it has passed. The options are
	// those of a check: what they make known may tell which gate that is.
	Claims(options ...Option) Gate
}

// Gate returns the kind's gate of that name.
func (k Kind) Gate(name string) (Gate, bool) {
	for _, gate := range k.Gates {
		if gate.Name == name {
			return gate, true
		}
	}
	return Gate{}, false
}

// Inspect reads a document and checks what could be read, in one report in which
// every finding has its line and column. gate nil asks the gate the document
// claims to have passed. The error is the one of [Decode].
func (k Kind) Inspect(data []byte, gate *Gate, options ...Option) (Document, Report, error) {
	doc, read, err := k.Decode(data, options...)
	if err != nil && !errors.Is(err, ErrInvalid) {
		read.Kind = k.Name
		if gate != nil {
			read.Gate = *gate
		}
		return nil, read, err
	}
	if gate == nil {
		claimed := doc.Claims(options...)
		gate = &claimed
	}
	report := doc.Check(*gate, options...)
	if len(read.Findings) > 0 {
		report.Findings = withoutEchoes(report.Findings, read.Findings, data)
		report.Findings = append(report.Findings, read.Findings...)
		if s, err := shapeOf(reflect.TypeOf(doc)); err == nil {
			report.sort(s)
		}
	}
	report.Locate(data)
	return doc, report, err
}

// withoutEchoes drops what follows from a problem of reading: a member that was
// misspelt or of the wrong type need not be called missing as well.
func withoutEchoes(findings, read []Finding, data []byte) []Finding {
	broken := make(map[Pointer]bool)
	meant := make(map[Pointer]int) // what misspelt members seem to mean
	for _, f := range read {
		if f.Path != "" {
			broken[f.Path] = true
		}
		for _, related := range f.Related {
			meant[related] = -1
		}
	}
	findOffsets(bytes.TrimPrefix(data, byteOrderMark), meant)
	for at, offset := range meant {
		if offset < 0 { // not there under its right name either
			broken[at] = true
		}
	}
	lists := make(map[Pointer]bool) // that lost an element
	for at := range broken {
		lists[at.Parent()] = true
	}
	return slices.DeleteFunc(findings, func(f Finding) bool {
		if f.Rule == RuleRepeated && lists[f.Path] {
			return true
		}
		for at := f.Path; at != ""; at = at.Parent() {
			if broken[at] {
				return true
			}
		}
		return false
	})
}
