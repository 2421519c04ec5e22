package juurru

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Diff tells what makes old into new: two documents of one type, pointers to structs. nil
// stands for the empty document of the other's type.
//
//   - Members are compared one by one, at the deepest place: of an object that is in both,
//     what changed in it is told. An object that is only in one of them is told whole.
//   - The entries of a list are known again, wherever they stand, by their ID; by their key;
//     by the texts and numbers they have to have; or by the choices they have to have, in
//     this order, as their type has them (a hand-over by from, to and date; an assignment
//     by its role). Entries whose identity is blank, or whose type has none, go by what is
//     the same in them and then by their place; several of one identity likewise. Texts and
//     numbers in a list are known by their value: a text that is rewritten is one removed and one added.
//   - As few entries as can be have moved: those are told, the others only stand further
//     on or back. An entry that moved and changed is told twice.
//   - A list that loses its last entry stays as an empty list; that it is then absent, too,
//     is told as the removal of an empty list. A list that is absent and gets its first entry is there.
//   - x- members are compared as they are written, but for spaces and their order.
//
// Whatever the documents are, [Apply] makes the new one from the old one and the difference.
// It fails when the two are not documents of one type, or what differs could not be written
// as JSON or not be read again. The cost grows with the size of the documents, by a logarithm more where entries moved.
func Diff(old, new any) (Difference, error) {
	before, after, s, err := pairOfDocuments(old, new)
	if err != nil {
		return Difference{Edits: []Edit{}}, err
	}
	d := differ{edits: []Edit{}}
	d.object(s, before, after, make(way, 0, DefaultMaxDepth), make(way, 0, DefaultMaxDepth))
	if d.err == nil {
		d.err = d.extensions(s, before, after)
	}
	if d.err != nil {
		return Difference{Edits: []Edit{}}, fmt.Errorf("juurru: the revisions cannot be compared: %w", d.err)
	}
	return Difference{Kind: s.documentKind(), Edits: d.edits}, nil
}

// pairOfDocuments returns the structs of two documents of one type, an empty one for nil.
func pairOfDocuments(old, new any) (before, after reflect.Value, s *shape, err error) {
	was, is := reflect.ValueOf(old), reflect.ValueOf(new)
	t := documentType(is)
	if t == nil {
		t = documentType(was)
	}
	switch {
	case t == nil:
		err = errors.New("juurru: there is no document to compare")
	case was.IsValid() && was.Type() != reflect.PointerTo(t), is.IsValid() && is.Type() != reflect.PointerTo(t):
		err = fmt.Errorf("juurru: %T and %T are not documents of one type", old, new)
	default:
		s, err = shapeOf(t)
	}
	if err != nil {
		return before, after, nil, err
	}
	empty := reflect.New(t).Elem()
	document := func(v reflect.Value) reflect.Value {
		if !v.IsValid() || v.IsNil() {
			return empty
		}
		return v.Elem()
	}
	return document(was), document(is), s, nil
}

// documentType is the type of the struct a pointer points to, or nil.
func documentType(v reflect.Value) reflect.Type {
	if !v.IsValid() || v.Kind() != reflect.Pointer || v.Type().Elem().Kind() != reflect.Struct {
		return nil
	}
	return v.Type().Elem()
}

// documentKind is the one value that the member "kind" of a document may have.
func (s *shape) documentKind() string {
	if i, ok := s.byName["kind"]; ok {
		for _, check := range s.fields[i].checks {
			if check.Name == "eq" {
				return check.Arg
			}
		}
	}
	return ""
}

// differ walks two documents at once. was and at are the ways to where it is in the old
// and in the new one.
type differ struct {
	edits []Edit
	err   error
}

func (d *differ) object(s *shape, old, new reflect.Value, was, at way) {
	for i := range s.fields {
		f := &s.fields[i]
		d.member(f.shape, old.Field(f.index), new.Field(f.index), append(was, step{f.name, -1}), append(at, step{f.name, -1}))
	}
}

func (d *differ) member(s *shape, old, new reflect.Value, was, at way) {
	if s.kind == listShape {
		d.list(s, old, new, was, at)
		switch {
		case new.IsNil() && !old.IsNil():
			d.add(Removed, was, was, jsontext.Value("[]"), nil)
		case old.IsNil() && !new.IsNil() && new.Len() == 0:
			d.add(Added, nil, at, nil, jsontext.Value("[]"))
		}
		return
	}
	if s.kind == objectShape && old.Kind() != reflect.Pointer {
		d.object(s, old, new, was, at)
		return
	}
	switch {
	case old.IsZero() && new.IsZero():
	case old.IsZero():
		d.add(Added, nil, at, nil, d.written(new))
	case new.IsZero():
		d.add(Removed, was, was, d.written(old), nil)
	default:
		d.value(s, old, new, was, at)
	}
}

// value compares what is there in both: a member, or an entry of a list.
func (d *differ) value(s *shape, old, new reflect.Value, was, at way) {
	switch {
	case old.Kind() == reflect.Pointer && old.IsNil() != new.IsNil():
		d.add(Changed, was, at, d.written(old), d.written(new))
	case s.kind == objectShape:
		if old, new = reflect.Indirect(old), reflect.Indirect(new); old.IsValid() {
			d.object(s, old, new, was, at)
		}
	case s.kind == listShape:
		d.list(s, old, new, was, at)
	case !same(s, old, new):
		d.add(Changed, was, at, d.written(old), d.written(new))
	}
}

// list tells of the entries in the order of the new list. Those that were removed are told
// after the one that stayed and stood before them.
func (d *differ) list(s *shape, old, new reflect.Value, was, at way) {
	if same(s, old, new) {
		return
	}
	m, err := match(s.elem, old, new)
	if err != nil {
		d.err = err
		return
	}
	stays := m.staying()
	staying := make([]bool, old.Len())
	for i, j := range m.was {
		if stays[i] {
			staying[j] = true
		}
	}
	removedFrom := func(j int) {
		for ; j < old.Len() && !staying[j]; j++ {
			if m.is[j] == nobody {
				here := append(was, step{position: j})
				d.add(Removed, here, here, d.written(old.Index(j)), nil)
			}
		}
	}
	removedFrom(0)
	for i, j := range m.was {
		here, there := append(at, step{position: i}), append(was, step{position: j})
		if j == nobody {
			d.add(Added, nil, here, nil, d.written(new.Index(i)))
			continue
		}
		if !stays[i] {
			d.add(Moved, there, here, nil, nil)
		}
		d.value(s.elem, old.Index(j), new.Index(i), there, here)
		if stays[i] {
			removedFrom(j + 1)
		}
	}
}

func (d *differ) add(op Op, was, at way, old, new jsontext.Value) {
	edit := Edit{Op: op, Path: at.pointer(), Old: json.RawMessage(old), New: json.RawMessage(new)}
	if was != nil {
		edit.Was = was.pointer()
	}
	d.edits = append(d.edits, edit)
}

// written is a value as JSON. The first that cannot be written ends the comparison; so does
// an entry that is null, which no document that was read has.
func (d *differ) written(v reflect.Value) jsontext.Value {
	data, err := jsonv2.Marshal(v.Interface())
	if v.Kind() == reflect.Pointer && v.IsNil() {
		err = errors.New("an entry of a list is null")
	}
	if err != nil && d.err == nil {
		d.err = err
	}
	return data
}

// extensions compares the x- members by their names.
func (d *differ) extensions(s *shape, old, new reflect.Value) error {
	before, after := extensionsIn(s, old), extensionsIn(s, new)
	if sameExtensions(before, after) {
		return nil
	}
	values := make(map[string]jsontext.Value, len(before))
	removed, err := compactExtensions(before)
	if err != nil {
		return err
	}
	added, err := compactExtensions(after)
	if err != nil {
		return err
	}
	for _, extension := range removed {
		values[extension.Name] = extension.Value
	}
	remain := make(map[string]bool, len(added))
	for _, extension := range added {
		remain[extension.Name] = true
	}
	for _, extension := range removed {
		if !remain[extension.Name] {
			at := way{{extension.Name, -1}}
			d.add(Removed, at, at, extension.Value, nil)
		}
	}
	for _, extension := range added {
		at := way{{extension.Name, -1}}
		switch value, there := values[extension.Name]; {
		case !there:
			d.add(Added, nil, at, nil, extension.Value)
		case !slices.Equal(value, extension.Value):
			d.add(Changed, at, at, value, extension.Value)
		}
	}
	return nil
}

// compactExtensions returns x- members without the spaces in them. It refuses those that
// could not be written.
func compactExtensions(extensions []Extension) ([]Extension, error) {
	if _, err := appendExtensions([]byte("{}"), extensions); err != nil {
		return nil, err
	}
	compact := make([]Extension, len(extensions))
	for i, extension := range extensions {
		value := jsontext.Value(slices.Clone(extension.Value))
		if err := value.Compact(); err != nil {
			return nil, err
		}
		compact[i] = Extension{extension.Name, value}
	}
	return compact, nil
}
