package juurru

import (
	"bytes"
	"math"
	"reflect"
)

// same reports whether two values of a shape are the same in JSON. An absent list and an
// empty one are not; as an element of a list, both are written as an empty one.
func same(s *shape, a, b reflect.Value) bool {
	if a.Kind() == reflect.Pointer {
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		if a.Pointer() == b.Pointer() {
			return true
		}
		a, b = a.Elem(), b.Elem()
	}
	switch s.kind {
	case objectShape:
		for i := range s.fields {
			f := &s.fields[i]
			fa, fb := a.Field(f.index), b.Field(f.index)
			if f.shape.kind == listShape && fa.IsNil() != fb.IsNil() || !same(f.shape, fa, fb) {
				return false
			}
		}
		return s.extensions < 0 || sameExtensions(extensionsIn(s, a), extensionsIn(s, b))
	case listShape:
		n := a.Len()
		if n != b.Len() {
			return false
		}
		if n == 0 || a.Pointer() == b.Pointer() {
			return true
		}
		for i := range n {
			if !same(s.elem, a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case textShape:
		return a.String() == b.String()
	case booleanShape:
		return a.Bool() == b.Bool()
	case numberShape: // 0 and -0 are two numbers in JSON
		return math.Float64bits(a.Float()) == math.Float64bits(b.Float())
	default:
		return a.Int() == b.Int()
	}
}

func extensionsIn(s *shape, v reflect.Value) []Extension {
	if s.extensions < 0 {
		return nil
	}
	return v.Field(s.extensions).Interface().([]Extension)
}

func sameExtensions(a, b []Extension) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Name != b[i].Name || !bytes.Equal(a[i].Value, b[i].Value) {
			return false
		}
	}
	return true
}
