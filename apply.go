package juurru

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// ErrMisfit says that a difference does not fit the document it is applied to: it was made
// from another revision, or of another kind, or it was altered.
var ErrMisfit = errors.New("juurru: the difference does not fit the document")

// Apply returns the document that a difference makes of old, see [Diff]; nil stands for an
// empty document. old stays as it is, and the new document shares no memory with it or
// with the difference.
//
// An edit has to find what it was made from: what it changes or removes as it was, nothing
// where it adds a member, and the entries it moves. Otherwise the error is [ErrMisfit] and
// names the edit. What no edit is about may differ from the revision the difference was
// made from: it is kept. The new document equals the one the difference leads to, but for the
// order and the spaces of x- members. It has not been checked.
func Apply[T any](old *T, d Difference) (*T, error) {
	s, err := shapeOf(reflect.TypeFor[T]())
	if err == nil && s.kind != objectShape {
		err = fmt.Errorf("juurru: %s is not a struct", s.typ)
	}
	if err != nil {
		return nil, err
	}
	if kind := s.documentKind(); kind != "" && d.Kind != "" && d.Kind != kind {
		return nil, fmt.Errorf("%w: it is of kind %q, the document of kind %q", ErrMisfit, d.Kind, kind)
	}
	if old == nil {
		old = new(T)
	}
	made := new(T)
	a, err := newApplier(d.Edits)
	if err != nil {
		return nil, err
	}
	before, after := reflect.ValueOf(old).Elem(), reflect.ValueOf(made).Elem()
	a.object(s, before, after, "", "")
	if s.extensions >= 0 {
		a.extensions(s, before, after)
	}
	if err := a.finish(); err != nil {
		return nil, err
	}
	return made, nil
}

// applier makes a new document from an old one and the edits, which it finds by where
// they are. was and at are the places in the old and in the new one.
type applier struct {
	edits   []Edit
	used    []bool
	made    map[Pointer]int   // place in the new document → the edit that adds or changes it
	removed map[Pointer]int   // place in the old document → the edit that removes it
	entries map[Pointer][]int // list in the new document → the edits that add entries to it or move them
	gone    map[Pointer][]int // list in the old document → the edits that remove entries from it
	touched map[Pointer]bool  // places in the new document with edits in them or below
	left    map[Pointer]bool  // places in the old document likewise, of removals
	err     error
}

func newApplier(edits []Edit) (*applier, error) {
	a := &applier{
		edits: edits, used: make([]bool, len(edits)),
		made: make(map[Pointer]int), removed: make(map[Pointer]int),
		entries: make(map[Pointer][]int), gone: make(map[Pointer][]int),
		touched: make(map[Pointer]bool), left: make(map[Pointer]bool),
	}
	for i, edit := range edits {
		if edit.Path == "" || edit.Path[0] != '/' {
			return nil, a.misfit(i, "it is not about a place in a document")
		}
		places, at := a.made, edit.Path
		switch edit.Op {
		case Added, Moved:
			a.entries[at.Parent()] = append(a.entries[at.Parent()], i)
		case Removed:
			places = a.removed
			a.gone[at.Parent()] = append(a.gone[at.Parent()], i)
		case Changed:
		default:
			return nil, a.misfit(i, "nobody knows what happened to the place")
		}
		if edit.Op != Moved {
			if _, twice := places[at]; twice {
				return nil, a.misfit(i, "another edit is about the same place")
			}
			places[at] = i
		}
		walk := a.touched
		if edit.Op == Removed {
			walk = a.left
		}
		for ; !walk[at]; at = at.Parent() {
			walk[at] = true
		}
	}
	return a, nil
}

// misfit says which edit does not fit. It repeats no value: that may be private.
func (a *applier) misfit(i int, why string, args ...any) error {
	edit := a.edits[i]
	return fmt.Errorf("%w: edit %d (%s %s): %s", ErrMisfit, i, edit.Op, edit.Path, fmt.Sprintf(why, args...))
}

// refuse notes the first edit that does not fit.
func (a *applier) refuse(i int, why string, args ...any) {
	if a.err == nil {
		a.err = a.misfit(i, why, args...)
	}
}

// finish tells the first problem: an edit that does not fit, or one whose place was never come to.
func (a *applier) finish() error {
	if a.err != nil {
		return a.err
	}
	if i := slices.Index(a.used, false); i >= 0 {
		return a.misfit(i, "there is no such place")
	}
	return nil
}

func (a *applier) object(s *shape, old, new reflect.Value, was, at Pointer) {
	if !a.touched[at] && !a.left[was] {
		copyObject(s, new, old)
		return
	}
	for i := range s.fields {
		f := &s.fields[i]
		a.member(f.shape, old.Field(f.index), new.Field(f.index), was.At(f.name), at.At(f.name))
	}
}

func (a *applier) member(s *shape, old, new reflect.Value, was, at Pointer) {
	made, isMade := a.made[at]
	removed, isRemoved := a.removed[was]
	switch {
	case s.kind == listShape:
		a.list(s, old, new, was, at)
		a.presence(old, new, was, at)
	case isMade:
		a.make(made, s, old, new, was)
	case isRemoved:
		a.used[removed] = true
		if !a.is(s, old, a.edits[removed].Old) {
			a.refuse(removed, "something else stands there")
		}
	default:
		a.value(s, old, new, was, at)
	}
}

// make sets a place to what an edit adds or changes.
func (a *applier) make(i int, s *shape, old, new reflect.Value, was Pointer) {
	a.used[i] = true
	edit := a.edits[i]
	switch {
	case edit.Op == Added && !old.IsZero():
		a.refuse(i, "there is something there already")
	case edit.Op == Changed && (edit.Was != was || !a.is(s, old, edit.Old)):
		a.refuse(i, "something else stands there")
	default:
		a.read(i, s, new)
	}
}

// value makes what is in both documents: a member, or an entry of a list.
func (a *applier) value(s *shape, old, new reflect.Value, was, at Pointer) {
	if !a.touched[at] && !a.left[was] || old.Kind() == reflect.Pointer && old.IsNil() {
		copyValue(s, new, old)
		return
	}
	if old.Kind() == reflect.Pointer {
		new.Set(reflect.New(new.Type().Elem()))
		old, new = old.Elem(), new.Elem()
	}
	switch s.kind {
	case objectShape:
		a.object(s, old, new, was, at)
	case listShape:
		a.list(s, old, new, was, at)
	default:
		copyValue(s, new, old)
	}
}

// is reports whether a value is the one that JSON says.
func (a *applier) is(s *shape, v reflect.Value, data []byte) bool {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return false
	}
	said := reflect.New(v.Type()).Elem()
	return readValue(s, said, data) && same(s, v, said)
}

// read sets a place to what an edit says is there now.
func (a *applier) read(i int, s *shape, v reflect.Value) {
	if !readValue(s, v, a.edits[i].New) {
		a.refuse(i, "what it puts there does not belong there")
	}
}

// readValue reads a value as strictly as a document, see [Decode].
func readValue(s *shape, v reflect.Value, data []byte) bool {
	d := &decoder{settings: newSettings(nil), data: data, lines: lineCounter{data: data}}
	d.json = jsontext.NewDecoder(bytes.NewBuffer(slices.Clone(data)), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if err := d.value(s, v); err != nil || len(d.report.Findings) > 0 {
		return false
	}
	return len(bytes.TrimSpace(data[d.json.InputOffset():])) == 0
}

// extensions makes the x- members: those of old that remain, then those added.
func (a *applier) extensions(s *shape, old, new reflect.Value) {
	var kept []Extension
	there := make(map[string]bool)
	for _, extension := range extensionsIn(s, old) {
		at := Pointer("").At(extension.Name)
		there[extension.Name] = true
		made, isMade := a.made[at]
		removed, isRemoved := a.removed[at]
		switch {
		case isRemoved:
			a.used[removed] = true
			if isMade || !sameJSON(extension.Value, []byte(a.edits[removed].Old)) {
				a.refuse(removed, "something else stands there")
			}
		case isMade:
			if a.edits[made].Op == Added || a.edits[made].Was != at || !sameJSON(extension.Value, []byte(a.edits[made].Old)) {
				a.refuse(made, "something else stands there")
			}
			kept = append(kept, a.extension(made, extension.Name))
		default:
			kept = append(kept, Extension{extension.Name, slices.Clone(extension.Value)})
		}
	}
	for _, i := range a.entries[""] {
		if edit := a.edits[i]; edit.Op == Added && strings.HasPrefix(string(edit.Path), "/x-") {
			if name := edit.Path.Tokens()[0]; !there[name] {
				kept = append(kept, a.extension(i, name))
			}
		}
	}
	if kept != nil {
		new.Field(s.extensions).Set(reflect.ValueOf(kept))
	}
}

// extension is the x- member an edit adds or changes, if it could be read in a document.
func (a *applier) extension(i int, name string) Extension {
	a.used[i] = true
	extension := Extension{name, slices.Clone([]byte(a.edits[i].New))}
	type anything struct {
		Extensions []Extension `json:"-"`
	}
	written, err := appendExtensions([]byte("{}"), []Extension{extension})
	if err == nil {
		_, _, err = Decode[anything](written)
	}
	if err != nil {
		a.refuse(i, "what it puts there does not belong there")
	}
	return extension
}

// sameJSON reports whether two texts of JSON say the same.
func sameJSON(a, b jsontext.Value) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	return a.Canonicalize() == nil && b.Canonicalize() == nil && bytes.Equal(a, b)
}
