package juurru

import "reflect"

// copyValue sets to to a copy of from that shares no memory with it.
func copyValue(s *shape, to, from reflect.Value) {
	if from.Kind() == reflect.Pointer {
		if from.IsNil() {
			return
		}
		to.Set(reflect.New(to.Type().Elem()))
		to, from = to.Elem(), from.Elem()
	}
	switch s.kind {
	case objectShape:
		copyObject(s, to, from)
	case listShape:
		if from.IsNil() {
			return
		}
		to.Set(reflect.MakeSlice(to.Type(), from.Len(), from.Len()))
		if s.elem.scalar() && s.elem.typ == from.Type().Elem() {
			reflect.Copy(to, from)
			return
		}
		for i := range from.Len() {
			copyValue(s.elem, to.Index(i), from.Index(i))
		}
	default:
		to.Set(from)
	}
}

// copyObject copies the members of an object, x- members aside.
func copyObject(s *shape, to, from reflect.Value) {
	for i := range s.fields {
		f := &s.fields[i]
		copyValue(f.shape, to.Field(f.index), from.Field(f.index))
	}
}
