package juurru

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// identify finds the members by which an entry of a list is known again in another
// revision. One rule for all lists, read off the type and its tags:
//
//   - its "id";
//   - or else its "key";
//   - or else all texts, numbers and yes-or-nos it has to have, but for choices among given values;
//   - or else all choices among given values it has to have;
//   - or else none: such entries go by their place.
func (s *shape) identify() []int {
	for _, name := range []string{"id", "key"} {
		if i, ok := s.byName[name]; ok && s.fields[i].shape.scalar() {
			return []int{i}
		}
	}
	var free, chosen []int
	for i, f := range s.fields {
		switch {
		case !f.required || !f.shape.scalar():
		case asked("oneof", f.checks):
			chosen = append(chosen, i)
		default:
			free = append(free, i)
		}
	}
	if free != nil {
		return free
	}
	return chosen
}

// telling are the members of the identity, and then the choices an entry without an "id" or
// "key" has to have: they tell entries of one identity apart.
func (s *shape) telling() []int {
	if len(s.identity) == 0 || slices.Contains([]string{"id", "key"}, s.fields[s.identity[0]].name) {
		return s.identity
	}
	telling := slices.Clone(s.identity)
	for i, f := range s.fields {
		if f.required && f.shape.scalar() && asked("oneof", f.checks) && !slices.Contains(telling, i) {
			telling = append(telling, i)
		}
	}
	return telling
}

func (s *shape) scalar() bool { return s.kind != objectShape && s.kind != listShape }

// identityOf is by what an entry of a list is known again, "" when nothing tells: it has
// no such member, or all of them are blank. A text or a number is known by its value.
func identityOf(s *shape, entry reflect.Value) string {
	if entry.Kind() == reflect.Pointer {
		if entry.IsNil() {
			return ""
		}
		entry = entry.Elem()
	}
	if s.scalar() {
		return "=" + scalarText(entry)
	}
	var b strings.Builder
	told := false
	for _, i := range s.identity {
		part := scalarText(entry.Field(s.fields[i].index))
		told = told || !Blank(part)
		b.WriteString(strconv.Itoa(len(part))) // so that no two rows of parts read the same
		b.WriteByte(':')
		b.WriteString(part)
	}
	if !told {
		return ""
	}
	return b.String()
}

// scalarText writes a text, a number or a yes-or-no, "" when it is absent.
func scalarText(v reflect.Value) string {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return ""
		}
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	default:
		return strconv.FormatInt(v.Int(), 10)
	}
}
