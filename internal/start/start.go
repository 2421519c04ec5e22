// Package start writes documents to start from: every member laid out empty, but for
// what is given, and hints of what goes where.
package start

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// Document is a document to start from.
type Document struct {
	Type     reflect.Type // a struct
	Glossary juurru.Glossary
	Lang     juurru.Lang // of the hints; Finnish when it is none of the four
	// Given is what is filled in, by place. Of a list that is not given itself, but in
	// whose first element something is, that element is laid out.
	Given map[juurru.Pointer]any
}

// Write writes the document. It can be read as it is. Its member "x-hints" tells what
// goes where: by the pointer of a member, its words in the glossary, and a line more
// for each member below it that is not laid out, because a day, a number or a choice
// cannot be empty.
func (d Document) Write() ([]byte, error) {
	if !slices.Contains(juurru.Langs(), d.Lang) {
		d.Lang = juurru.Finnish
	}
	var out bytes.Buffer
	w := writer{Document: d, json: jsontext.NewEncoder(&out, jsontext.WithIndent("  ")), hints: make(map[juurru.Pointer]string)}
	w.write(jsontext.BeginObject)
	w.members(d.Type, "", "")
	w.write(jsontext.String("x-hints"), jsontext.BeginObject)
	for _, at := range w.hinted {
		w.write(jsontext.String(string(at)), jsontext.String(w.hints[at]))
	}
	w.write(jsontext.EndObject, jsontext.EndObject)
	if w.err != nil {
		return nil, w.err
	}
	return out.Bytes(), nil
}

// writer is a document while it is being laid out.
type writer struct {
	Document
	json   *jsontext.Encoder
	hints  map[juurru.Pointer]string
	hinted []juurru.Pointer // where there are hints, in order
	err    error
}

func (w *writer) write(tokens ...jsontext.Token) {
	for _, token := range tokens {
		w.err = errors.Join(w.err, w.json.WriteToken(token))
	}
}

// members lays out what an object at a place has. What cannot be laid out is told
// in the hint of the list or object around it, and by itself at the root.
func (w *writer) members(t reflect.Type, at, around juurru.Pointer) {
	for _, m := range w.membersOf(t) {
		here, words := at.At(m.Name), w.Glossary[t.Name()+"."+m.Name]
		given, isGiven := w.Given[here]
		switch {
		case m.Name == "$schema":
		case isGiven:
			w.tell(here, w.heading(words, m))
			w.write(jsontext.String(m.Name))
			w.given(given)
			w.outline(m.Type, here, "")
		case w.canBeEmpty(m):
			w.tell(here, w.heading(words, m))
			w.write(jsontext.String(m.Name))
			w.empty(m.Type, here)
		case around == "":
			w.tell(here, w.heading(words, m))
			w.outline(m.Type, here, "")
		default:
			w.tell(around, w.line(words, m))
			w.outline(m.Type, around, "  ")
		}
	}
}

func (w *writer) membersOf(t reflect.Type) []juurru.Member {
	members, err := juurru.Members(t)
	w.err = errors.Join(w.err, err)
	return members
}

func (w *writer) given(value any) {
	data, err := json.Marshal(value)
	w.err = errors.Join(w.err, err)
	if err == nil {
		w.err = errors.Join(w.err, w.json.WriteValue(data))
	}
}

// empty lays out a value in which nothing is given but, perhaps, in its first element.
func (w *writer) empty(t reflect.Type, at juurru.Pointer) {
	switch t.Kind() {
	case reflect.Pointer:
		w.empty(t.Elem(), at)
	case reflect.Struct:
		w.write(jsontext.BeginObject)
		w.members(t, at, at)
		w.write(jsontext.EndObject)
	case reflect.Slice:
		w.write(jsontext.BeginArray)
		if w.givenBelow(at.At(0)) {
			w.write(jsontext.BeginObject)
			w.members(t.Elem(), at.At(0), at)
			w.write(jsontext.EndObject)
		} else {
			w.outline(t.Elem(), at, "")
		}
		w.write(jsontext.EndArray)
	case reflect.String:
		w.write(jsontext.String(""))
	case reflect.Bool:
		w.write(jsontext.False)
	default:
		w.write(jsontext.Int(0))
	}
}

func (w *writer) givenBelow(at juurru.Pointer) bool {
	for place := range w.Given {
		if strings.HasPrefix(string(place), string(at)+"/") {
			return true
		}
	}
	return false
}

// outline tells in a hint what an object, or an element of a list, has.
func (w *writer) outline(t reflect.Type, hint juurru.Pointer, indent string) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return
	}
	for _, m := range w.membersOf(t) {
		w.tell(hint, indent+w.line(w.Glossary[t.Name()+"."+m.Name], m))
		w.outline(m.Type, hint, indent+"  ")
	}
}

// canBeEmpty reports whether a document may have a member that says nothing yet.
func (w *writer) canBeEmpty(m juurru.Member) bool {
	switch m.Type.Kind() {
	case reflect.Pointer:
		return m.Type.Elem().Kind() == reflect.Struct &&
			!slices.ContainsFunc(w.membersOf(m.Type), func(below juurru.Member) bool { return below.Required })
	case reflect.String:
		return !slices.ContainsFunc(m.Tags, func(t juurru.Tag) bool { return t.Name == "oneof" || t.Name == "datetime" })
	}
	return !m.Required
}

func (w *writer) tell(at juurru.Pointer, line string) {
	if _, told := w.hints[at]; !told {
		w.hinted = append(w.hinted, at)
		w.hints[at] = line
		return
	}
	w.hints[at] += "\n" + line
}

// heading begins the hint of a member that is laid out.
func (w *writer) heading(words juurru.Entry, m juurru.Member) string {
	return words.Label.In(w.Lang) + ": " + w.help(words, m)
}

// line tells of a member that is not laid out.
func (w *writer) line(words juurru.Entry, m juurru.Member) string {
	return m.Name + " (" + words.Label.In(w.Lang) + "): " + w.help(words, m)
}

// help tells what goes in, and which choices there are.
func (w *writer) help(words juurru.Entry, m juurru.Member) string {
	help := words.Help.In(w.Lang)
	t := m.Type
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	for _, tag := range slices.Concat(m.Tags, m.Each) {
		if tag.Name != "oneof" {
			continue
		}
		choices := slices.Clone(tag.Values)
		for i, choice := range choices {
			v := reflect.New(t).Elem()
			v.SetString(choice)
			if labelled, ok := v.Interface().(interface{ Label(juurru.Lang) string }); ok {
				choices[i] = choice + " = " + labelled.Label(w.Lang)
			}
		}
		help += " " + strings.Join(choices, "; ") + "."
	}
	return help
}
