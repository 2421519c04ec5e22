package juurru

import (
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestName is how many characters of a name are told before it is cut short.
const longestName = 60

// revision is a document whose entries are called by name.
type revision struct {
	root     reflect.Value // zero when there is none
	glossary Glossary
	names    map[string]string // ID → what the entry is called; "" when there are several of one ID
	words    map[string]Text   // see [Kind.Words]
}

// naming are the members that may name an entry, in the order they are asked. A text that
// an entry need not have is what is said in it, and does not name it.
var naming = []string{"name", "title", "what", "text", "event"}

// index gathers what the entries with an ID or a key are called.
func (r *revision) index(s *shape, v reflect.Value) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	switch {
	case s.kind == objectShape:
		for i := range s.fields {
			r.index(s.fields[i].shape, v.Field(s.fields[i].index))
		}
	case s.kind == listShape && !s.elem.scalar():
		for i := range v.Len() {
			r.enter(s.elem, reflect.Indirect(v.Index(i)))
			r.index(s.elem, v.Index(i))
		}
	}
}

// enter notes what an entry with an ID is called.
func (r *revision) enter(s *shape, entry reflect.Value) {
	if s.kind != objectShape || !entry.IsValid() || len(s.identity) != 1 {
		return
	}
	by := s.fields[s.identity[0]]
	if by.name != "id" && by.name != "key" {
		return
	}
	id, called := scalarText(entry.Field(by.index)), r.ownName(s, entry)
	if called == "" || Blank(id) {
		return
	}
	if r.names == nil {
		r.names = make(map[string]string)
	}
	if other, taken := r.names[id]; taken && other != called {
		called = ""
	}
	r.names[id] = called
}

// ownName is the text by which people know an entry, "" when it has none that may be told.
func (r *revision) ownName(s *shape, entry reflect.Value) string {
	for _, member := range naming {
		i, ok := s.byName[member]
		if !ok || s.fields[i].shape.kind != textShape || member == "text" && !s.fields[i].required || r.glossary[s.typ.Name()+"."+member].Private {
			continue
		}
		if text := scalarText(entry.Field(s.fields[i].index)); !Blank(text) {
			return short(text)
		}
	}
	return ""
}

// name is what an entry is called.
type name struct {
	text    Text
	own     bool // as people wrote it: it is told in quotation marks
	counted bool // it is called by what it is and its number
}

func (n name) quoted() Text {
	if !n.own {
		return n.text
	}
	return inEach(func(lang Lang) string { return quoted(n.text.In(lang), lang) })
}

// name is what an entry is called: by its own name, or else by what it is known by, or
// else by its number. It is not called by the member that is told of.
func (r *revision) name(s *shape, entry reflect.Value, number int, told string) name {
	if s.kind == objectShape && entry.IsValid() {
		if own := r.ownName(s, entry); own != "" {
			return name{text: Same(own), own: true}
		}
		if known := r.knownBy(s, entry, told); !known.IsZero() {
			return name{text: known}
		}
	}
	label := r.glossary[s.typ.Name()].Label
	return name{counted: true, text: inEach(func(lang Lang) string {
		return strings.TrimSpace(lowered(label.In(lang)) + " " + written(number, lang))
	})}
}

// knownBy is what tells an entry from the others of its list: what it is known again by,
// and the choices it has to have, for there may be several of one day.
func (r *revision) knownBy(s *shape, entry reflect.Value, told string) Text {
	return inEach(func(lang Lang) string {
		var parts []string
		for _, i := range s.telling() {
			f := &s.fields[i]
			word := r.glossary[s.typ.Name()+"."+f.name]
			if word.Private || f.name == told {
				continue
			}
			if text := r.said(f.shape, entry.Field(f.index), word, lang); text != "" {
				parts = append(parts, short(text))
			}
		}
		return strings.Join(parts, ", ")
	})
}

// said is a value of a member in a language: a choice by its label, a reference or a word
// by what it is to, "" when absent.
func (r *revision) said(s *shape, v reflect.Value, member Entry, lang Lang) string {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return ""
		}
		v = v.Elem()
	}
	if s.kind == booleanShape {
		if v.Bool() {
			return yes.In(lang)
		}
		return no.In(lang)
	}
	if label := labelOf(v, lang); label != "" {
		return label
	}
	if s.kind == textShape {
		if called := r.names[v.String()]; called != "" && member.Refers {
			return called
		}
		if called := r.words[v.String()]; !called.IsZero() && member.Word {
			return called.In(lang)
		}
		if date, ok := v.Interface().(Date); ok {
			return date.In(lang)
		}
		return v.String()
	}
	if s.kind == numberShape {
		return written(v.Float(), lang)
	}
	return written(v.Interface(), lang)
}

// labelOf is what a choice among given values is called, "" for anything else.
func labelOf(v reflect.Value, lang Lang) string {
	if choice, ok := v.Interface().(interface{ Label(Lang) string }); ok {
		return choice.Label(lang)
	}
	return ""
}

// short is a text on one line, cut at its end when it is long; "…" when it may hold
// something private.
func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if mayBePrivate(text) {
		return "…"
	}
	if utf8.RuneCountInString(text) <= longestName {
		return text
	}
	return strings.TrimSpace(string([]rune(text)[:longestName-1])) + "…"
}

var quotes = map[Lang][2]string{Finnish: {"»", "»"}, Swedish: {"”", "”"}, Norwegian: {"«", "»"}, English: {`"`, `"`}}

func quoted(text string, lang Lang) string { return quotes[lang][0] + text + quotes[lang][1] }

// lowered begins a label with a small letter, unless it begins with an abbreviation.
func lowered(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	second, _ := utf8.DecodeRuneInString(label[size:])
	if unicode.IsUpper(second) || second == '-' {
		return label
	}
	return string(unicode.ToLower(first)) + label[size:]
}
