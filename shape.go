package juurru

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/juurru/juurru/internal/similar"
)

// shape is what a type looks like as a document, worked out once per type and
// used by reading, by the structural check and by the order of findings.
type shape struct {
	kind       shapeKind
	typ        reflect.Type // without the pointer
	fields     []field      // of an object, in the order the type declares them
	byName     map[string]int
	identity   []int  // of an object: indexes of the fields by which it is known again in another revision of a list
	elem       *shape // of a list
	extensions int    // index of the struct field that keeps x- members, or -1
}

type shapeKind uint8

const (
	objectShape shapeKind = iota + 1
	listShape
	textShape
	numberShape
	integerShape
	booleanShape
)

var shapeLabels = map[shapeKind]Text{
	objectShape:  {FI: "objekti", SV: "ett objekt", NB: "et objekt", EN: "an object"},
	listShape:    {FI: "luettelo", SV: "en lista", NB: "en liste", EN: "a list"},
	textShape:    {FI: "teksti", SV: "text", NB: "tekst", EN: "text"},
	numberShape:  {FI: "luku", SV: "ett tal", NB: "et tall", EN: "a number"},
	integerShape: {FI: "kokonaisluku", SV: "ett heltal", NB: "et heltall", EN: "a whole number"},
	booleanShape: {FI: "true tai false", SV: "true eller false", NB: "true eller false", EN: "true or false"},
}

// String names the shape as JSON Schema does.
func (k shapeKind) String() string {
	return [...]string{objectShape: "object", listShape: "array", textShape: "string", numberShape: "number", integerShape: "integer", booleanShape: "boolean"}[k]
}

// Label names the shape in a wrong-type message.
func (k shapeKind) Label(lang Lang) string { return shapeLabels[k].In(lang) }

// field is a member of an object.
type field struct {
	name     string
	index    int // in the struct
	shape    *shape
	checks   []Tag // of the member itself
	each     []Tag // of every element of the list
	required bool  // it has to be there
	blank    *Tag  // the tag that a text given as "" breaks, though omitempty lets an absent one pass
}

// maxFields bounds the members of one object type, so that the members already
// seen fit in a few words on the stack.
const maxFields = 128

// Extension is a member of the document's root whose name begins with "x-": not
// ours, kept as it came, written back as it was.
type Extension struct {
	Name  string
	Value []byte // JSON
}

var extensionsType = reflect.TypeFor[[]Extension]()

var shapes sync.Map // reflect.Type → *shape

// shapeOf returns the shape of a type. It fails on what a document type may not
// hold (maps, interfaces, embedded structs, recursion, types that marshal
// themselves) and on validate tags that are not in the table.
func shapeOf(t reflect.Type) (*shape, error) {
	if known, ok := shapes.Load(t); ok {
		return known.(*shape), nil
	}
	s, err := newShape(t, nil)
	if err != nil {
		return nil, fmt.Errorf("juurru: %s cannot be a document: %w", t, err)
	}
	known, _ := shapes.LoadOrStore(t, s)
	return known.(*shape), nil
}

func newShape(t reflect.Type, within []reflect.Type) (*shape, error) {
	if t.Kind() == reflect.Pointer {
		if t = t.Elem(); t.Kind() == reflect.Slice {
			return nil, fmt.Errorf("%s behind a pointer: a list is absent when it is nil", t)
		}
	}
	for _, method := range []string{"MarshalJSON", "UnmarshalJSON", "MarshalText", "UnmarshalText", "MarshalJSONTo", "UnmarshalJSONFrom"} {
		if _, own := reflect.PointerTo(t).MethodByName(method); own {
			return nil, fmt.Errorf("%s has a method %s: what it looks like cannot be known", t, method)
		}
	}
	s := &shape{typ: t, extensions: -1}
	switch t.Kind() {
	case reflect.String:
		s.kind = textShape
	case reflect.Bool:
		s.kind = booleanShape
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		s.kind = integerShape
	case reflect.Float64:
		s.kind = numberShape
	case reflect.Slice:
		s.kind = listShape
		elem, err := newShape(t.Elem(), within)
		if err != nil {
			return nil, err
		}
		s.elem = elem
	case reflect.Struct:
		s.kind = objectShape
		for _, outer := range within {
			if outer == t {
				return nil, fmt.Errorf("%s holds itself: use a list and IDs", t)
			}
		}
		return s, s.addFields(append(within, t))
	default:
		return nil, fmt.Errorf("%s is not a document type", t)
	}
	return s, nil
}

func (s *shape) addFields(within []reflect.Type) error {
	s.byName = make(map[string]int)
	for i := range s.typ.NumField() {
		goField := s.typ.Field(i)
		name, rest, _ := strings.Cut(goField.Tag.Get("json"), ",")
		switch {
		case goField.Anonymous:
			return fmt.Errorf("%s.%s is embedded", s.typ, goField.Name)
		case goField.Type == extensionsType:
			s.extensions = i
			continue
		case !goField.IsExported() || name == "-":
			continue
		case name == "":
			return fmt.Errorf("%s.%s has no json name", s.typ, goField.Name)
		case rest != "omitzero":
			return fmt.Errorf("%s.%s: its json tag has to be %q, or what is absent would be written", s.typ, goField.Name, name+",omitzero")
		}
		if _, taken := s.byName[name]; taken {
			return fmt.Errorf("%s.%s: another field has its json name", s.typ, goField.Name)
		}
		fieldShape, err := newShape(goField.Type, within)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", s.typ, goField.Name, err)
		}
		tag := goField.Tag.Get("validate")
		checks, each, err := parseTag(tag, goField.Type)
		if err == nil {
			err = together(goField.Type, checks, each, slices.Contains(strings.Split(tag, ","), "dive"))
		}
		if err != nil {
			return fmt.Errorf("%s.%s: %w", s.typ, goField.Name, err)
		}
		f := field{name: name, index: i, shape: fieldShape, checks: checks, each: each}
		f.required = asked("required", checks) || goField.Type.Kind() == reflect.Struct && fieldShape.asks()
		if goField.Type.Kind() == reflect.String && asked("omitempty", checks) {
			f.blank = brokenByBlank(checks)
		}
		s.byName[name] = len(s.fields)
		s.fields = append(s.fields, f)
	}
	if len(s.fields) > maxFields {
		return fmt.Errorf("%s has more than %d members", s.typ, maxFields)
	}
	s.identity = s.identify()
	return nil
}

func asked(name string, tags []Tag) bool {
	return slices.ContainsFunc(tags, func(t Tag) bool { return t.Name == name })
}

// asks reports whether something in an object is required, so that the object by
// value is, too: in Go it is always there.
func (s *shape) asks() bool {
	return slices.ContainsFunc(s.fields, func(f field) bool { return f.required })
}

// brokenByBlank returns the first tag that an empty text breaks.
func brokenByBlank(tags []Tag) *Tag {
	for i := range tags {
		if rule, _ := tags[i].breaks(reflect.ValueOf("")); rule != nil {
			return &tags[i]
		}
	}
	return nil
}

// names lists the members of an object.
func (s *shape) names() []string {
	names := make([]string, len(s.fields))
	for i, f := range s.fields {
		names[i] = f.name
	}
	return names
}

// similar finds the member that a misspelt name most likely means: the one that
// differs in letter case only, or the nearest within half of its letters, three at most.
func (s *shape) similar(name string) (suggestion string, caseOnly bool) {
	nearest := min((len(name)+1)/2, 3) + 1
	for _, f := range s.fields {
		if strings.EqualFold(f.name, name) {
			return f.name, true
		}
		if d := similar.Distance(f.name, name, nearest); d < nearest {
			suggestion, nearest = f.name, d
		}
	}
	return suggestion, false
}
