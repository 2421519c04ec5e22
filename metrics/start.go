package metrics

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// Start writes a set to start from: its basics, one metric with all its parts laid
// out empty, and lists for the rest. It can be read as it is. Its member "x-hints"
// tells, in a language (Finnish when it is none of the four), what goes where: by
// the pointer of a member, its words in the [Glossary], and a line more for each member
// below it that is not laid out, because a day, a number or a choice cannot be empty.
// There are no profiles: a name other than "" is an error.
func Start(lang juurru.Lang, profile string) ([]byte, error) {
	if profile != "" {
		return nil, fmt.Errorf("metrics: there is no profile %q: a set of metrics has no profiles", profile)
	}
	if !slices.Contains(juurru.Langs(), lang) {
		lang = juurru.Finnish
	}
	var out bytes.Buffer
	s := start{
		lang: lang,
		given: map[juurru.Pointer]string{
			"/kind":           KindName,
			"/language":       string(lang),
			"/state":          string(StatePlanned),
			"/metrics/0/id":   "m1",
			"/metrics/0/name": glossaryWords["Metric"].Label.In(lang) + " 1",
		},
		json:  jsontext.NewEncoder(&out, jsontext.WithIndent("  ")),
		hints: make(map[juurru.Pointer]string),
	}
	s.write(jsontext.BeginObject)
	s.members(reflect.TypeFor[Set](), "", "")
	s.write(jsontext.String("x-hints"), jsontext.BeginObject)
	for _, at := range s.hinted {
		s.write(jsontext.String(string(at)), jsontext.String(s.hints[at]))
	}
	s.write(jsontext.EndObject, jsontext.EndObject)
	return out.Bytes(), s.err
}

// start is a document to start from while it is being laid out.
type start struct {
	lang   juurru.Lang
	given  map[juurru.Pointer]string // the texts that are filled in
	json   *jsontext.Encoder
	hints  map[juurru.Pointer]string
	hinted []juurru.Pointer // where there are hints, in order
	err    error
}

func (s *start) write(tokens ...jsontext.Token) {
	for _, token := range tokens {
		s.err = errors.Join(s.err, s.json.WriteToken(token))
	}
}

// members lays out what an object at a place has. What cannot be laid out is told
// in the hint of the list or object around it, and by itself at the root.
func (s *start) members(t reflect.Type, at, around juurru.Pointer) {
	members, err := juurru.Members(t)
	s.err = errors.Join(s.err, err)
	for _, m := range members {
		here, words := at.At(m.Name), glossaryWords[t.Name()+"."+m.Name]
		switch _, given := s.given[here]; {
		case m.Name == "$schema":
		case given || canBeEmpty(m):
			s.tell(here, words.Label.In(s.lang)+": "+s.help(words, m))
			s.write(jsontext.String(m.Name))
			s.value(m.Type, here)
		case around == "":
			s.tell(here, words.Label.In(s.lang)+": "+s.help(words, m))
		default:
			s.tell(around, s.line(words, m))
		}
	}
}

// value lays out a value: a first metric, otherwise the empty value of its type.
func (s *start) value(t reflect.Type, at juurru.Pointer) {
	switch t.Kind() {
	case reflect.Pointer:
		s.write(jsontext.BeginObject)
		s.members(t.Elem(), at, at)
		s.write(jsontext.EndObject)
	case reflect.Slice:
		s.write(jsontext.BeginArray)
		if t == reflect.TypeFor[[]Metric]() {
			s.write(jsontext.BeginObject)
			s.members(t.Elem(), at.At(0), at)
			s.write(jsontext.EndObject)
		} else {
			s.outline(t.Elem(), at, "")
		}
		s.write(jsontext.EndArray)
	case reflect.String:
		s.write(jsontext.String(s.given[at]))
	case reflect.Bool:
		s.write(jsontext.False)
	default:
		s.write(jsontext.Int(0))
	}
}

// outline tells in a list's hint what an element of the list has.
func (s *start) outline(t reflect.Type, list juurru.Pointer, indent string) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return
	}
	members, err := juurru.Members(t)
	s.err = errors.Join(s.err, err)
	for _, m := range members {
		s.tell(list, indent+s.line(glossaryWords[t.Name()+"."+m.Name], m))
		s.outline(m.Type, list, indent+"  ")
	}
}

// canBeEmpty reports whether a document may have a member that says nothing yet.
func canBeEmpty(m juurru.Member) bool {
	switch m.Type.Kind() {
	case reflect.Pointer:
		return m.Type.Elem().Kind() == reflect.Struct
	case reflect.String:
		return !slices.ContainsFunc(m.Tags, func(t juurru.Tag) bool { return t.Name == "oneof" || t.Name == "datetime" })
	}
	return true
}

func (s *start) tell(at juurru.Pointer, line string) {
	if _, told := s.hints[at]; !told {
		s.hinted = append(s.hinted, at)
		s.hints[at] = line
		return
	}
	s.hints[at] += "\n" + line
}

// line tells of a member that is not laid out.
func (s *start) line(words juurru.Entry, m juurru.Member) string {
	return m.Name + " (" + words.Label.In(s.lang) + "): " + s.help(words, m)
}

// help tells what goes in, and which choices there are.
func (s *start) help(words juurru.Entry, m juurru.Member) string {
	help := words.Help.In(s.lang)
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
				choices[i] = choice + " = " + labelled.Label(s.lang)
			}
		}
		help += " " + strings.Join(choices, "; ") + "."
	}
	return help
}
