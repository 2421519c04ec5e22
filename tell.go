package juurru

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Told is an edit as people read it, in the four languages.
type Told struct {
	Op      Op      `json:"op"`
	Path    Pointer `json:"path"`
	Was     Pointer `json:"was,omitzero"`
	Section Text    `json:"section,omitzero"` // the part of the document: "Tehtävät"
	Entry   Text    `json:"entry,omitzero"`   // the entry it is about, within those around it: "»Koulutus kesken» › »Esihenkilö»"
	Member  Text    `json:"member,omitzero"`  // what the member is called; for an entry, what entries of its list are called
	Text    Text    `json:"text"`             // all of it, but for the section: "»Koulutus kesken» – Määräpäivä: siirtyi 14 päivää myöhemmäksi, 1.3.2026 → 15.3.2026"
}

// Tell tells a difference to people: edit by edit, in the order of the difference. old
// and new are the revisions it was made from; entries are called as they are there, or by
// their place without them (nil).
//
//   - An entry is called by its name, or else by that by which it is known again and by the
//     choices it has to have: its date, its role and letter. One that has neither is called by
//     what it is and its number.
//   - A date has moved so many days; a yes-or-no is marked or not; a choice has its label; a
//     number has the unit of what it belongs to; a reference is called as the entry it is to,
//     and a word by what it means ([Kind.Words]).
//   - A text that is long, or not on one line, is said to be new, changed or gone, and not repeated.
//     So is what the glossary marks as private, and a text with something like a telephone
//     number or an e-mail address in it.
//   - That a list is absent once it has lost its entries is not told.
func (k Kind) Tell(d Difference, old, new Document) []Told {
	told := []Told{}
	s, err := shapeOf(k.Type)
	if err != nil || s.kind != objectShape {
		return told
	}
	t := teller{kind: k, shape: s}
	t.old, t.new = t.revision(old), t.revision(new)
	for i, edit := range d.Edits {
		if i > 0 && edit.Op == Removed && d.Edits[i-1].Op == Removed && d.Edits[i-1].Path.Parent() == edit.Path {
			continue
		}
		told = append(told, t.tell(edit))
	}
	return told
}

// teller tells the edits between two revisions.
type teller struct {
	kind     Kind
	shape    *shape
	old, new *revision
}

// revision returns a document with what its entries are called.
func (t *teller) revision(doc Document) *revision {
	r := &revision{glossary: t.kind.Glossary}
	v := reflect.ValueOf(doc)
	if v.Kind() == reflect.Pointer && !v.IsNil() && v.Type().Elem() == t.shape.typ {
		r.root = v.Elem()
		if t.kind.Words != nil {
			r.words = t.kind.Words(doc)
		}
		r.index(t.shape, r.root)
	}
	return r
}

// spot is a place of a document, with what stands around it.
type spot struct {
	in       *revision
	shape    *shape        // of what is there; nil when the type has no such place
	value    reflect.Value // what is there, or the zero Value
	member   Text          // what it is called
	within   []Text        // the entries around it
	groups   []Text        // the objects around it since the last of them, but for the section
	private  bool
	entry    Entry  // of the member in the glossary
	optional bool   // it may be left unanswered: it stands behind a pointer
	listed   bool   // it is an entry of a list
	number   int    // of the entry in its list, from 1
	unit     string // of the numbers around it
}

// find walks to a place.
func (t *teller) find(in *revision, at Pointer) spot {
	here := spot{in: in, shape: t.shape, value: in.root}
	for depth, token := range at.Tokens() {
		if here.shape == nil {
			break
		}
		switch here.shape.kind {
		case objectShape:
			here.enter(t.kind.Glossary, token, depth)
		case listShape:
			here.pick(t.kind.Glossary, token)
		default:
			here.shape = nil
		}
	}
	return here
}

// enter goes to a member of an object.
func (s *spot) enter(glossary Glossary, name string, depth int) {
	switch {
	case s.listed:
		s.within, s.groups = append(s.within, s.in.name(s.shape, s.value, s.number, name).quoted()), nil
	case depth > 1:
		s.groups = append(s.groups, s.member)
	}
	s.listed = false
	owner := s.shape
	i, ok := owner.byName[name]
	if !ok {
		s.shape, s.value, s.member = nil, reflect.Value{}, Same(name)
		return
	}
	if unit, ok := owner.byName["unit"]; ok && s.value.IsValid() && owner.fields[unit].shape.kind == textShape {
		if v := s.value.Field(owner.fields[unit].index); v.Kind() == reflect.String {
			s.unit = v.String()
		}
	}
	entry := glossary[owner.typ.Name()+"."+name]
	s.member, s.private, s.entry = entry.Label, s.private || entry.Private, entry
	if s.member.IsZero() {
		s.member = Same(name)
	}
	s.shape = owner.fields[i].shape
	s.optional = owner.typ.Field(owner.fields[i].index).Type.Kind() == reflect.Pointer
	if s.value.IsValid() {
		s.value = reflect.Indirect(s.value.Field(owner.fields[i].index))
	}
}

// pick goes to an entry of a list.
func (s *spot) pick(glossary Glossary, token string) {
	list := s.value
	s.shape, s.value, s.listed = s.shape.elem, reflect.Value{}, true
	if label := glossary[s.shape.typ.Name()].Label; s.shape.kind == objectShape && !label.IsZero() {
		s.member = label
	}
	i, err := strconv.Atoi(token)
	if err != nil || i < 0 {
		return
	}
	s.number = i + 1
	if list.IsValid() && i < list.Len() {
		s.value = reflect.Indirect(list.Index(i))
	}
}

func (t *teller) tell(edit Edit) Told {
	in := t.new
	if edit.Op == Removed {
		in = t.old
	}
	at := t.find(in, edit.Path)
	told := Told{Op: edit.Op, Path: edit.Path, Was: edit.Was, Member: at.member}
	if t.kind.Section != nil {
		told.Section = t.kind.Section(edit.Path)
	}
	e := event{teller: t, spot: at, op: edit.Op, wasUnit: at.unit}
	if edit.Op == Changed && t.old.root.IsValid() {
		e.wasUnit = t.find(t.old, edit.Was).unit
	}
	e.was, _ = typed(at.shape, edit.Old)
	e.is, _ = typed(at.shape, edit.New)
	within, groups := slices.Clip(at.within), slices.Clip(at.groups)
	if at.listed && at.shape != nil && at.shape.kind == objectShape {
		called := e.called()
		told.Entry = joined(append(within, called.quoted()), " › ")
		told.Text = e.led(groups, func(lang Lang) string { return e.entryText(called, lang) })
		return told
	}
	told.Entry = joined(within, " › ")
	told.Text = e.led(append(groups, at.member), e.valueText)
	return told
}

// event is an edit with what was and is there; the zero Value when nothing was or is.
type event struct {
	*teller
	spot
	op      Op
	was, is reflect.Value
	wasUnit string // of the numbers around the place in the old revision
}

// called is what the entry that was added, removed or moved is called.
func (e *event) called() name {
	for _, v := range []reflect.Value{e.is, e.was} {
		if v.IsValid() {
			return e.in.name(e.spot.shape, v, e.number, "")
		}
	}
	return e.in.name(e.spot.shape, e.value, e.number, "")
}

// led is a text after the entries around the place and what the place is called.
func (e *event) led(labels []Text, say func(Lang) string) Text {
	entries, labelled := joined(e.within, " › "), joined(labels, " › ")
	return inEach(func(lang Lang) string {
		lead := entries.In(lang)
		if lead != "" {
			lead += " – "
		}
		if label := labelled.In(lang); label != "" {
			lead += label + ": "
		}
		return lead + say(lang)
	})
}

// typed reads a value of an edit.
func typed(s *shape, data []byte) (reflect.Value, bool) {
	if s == nil || len(data) == 0 {
		return reflect.Value{}, false
	}
	v := reflect.New(s.typ).Elem()
	ok := readValue(s, v, data)
	return v, ok
}

// inEach is what something says, in the four languages.
func inEach(say func(Lang) string) Text {
	return Text{FI: say(Finnish), SV: say(Swedish), NB: say(Norwegian), EN: say(English)}
}

func joined(texts []Text, separator string) Text {
	return inEach(func(lang Lang) string {
		parts := make([]string, len(texts))
		for i, text := range texts {
			parts[i] = text.In(lang)
		}
		return strings.Join(parts, separator)
	})
}
