package juurru

import (
	"fmt"
	"reflect"
	"slices"
)

// Member is what a document type says of one of its members: what generators of
// schemas, forms and editors need to know besides the type itself.
type Member struct {
	Name string       // as JSON has it
	Type reflect.Type // of the Go field
	Tags []Tag        // asked of the member
	Each []Tag        // asked of every element, when the member is a list

	// Required tells that the member has to be there: it is tagged so, or is a
	// struct by value with something required in it.
	Required bool
}

// Members returns the members of a struct, or of the struct a pointer points
// to, in the order they are declared. It fails on a type that cannot be part of a
// document, because Go, JSON and JSON Schema would not mean the same by it:
//
//   - maps, interfaces, unsigned numbers, embedded structs, recursion, a pointer
//     to a list, a type that marshals itself;
//   - a json tag other than "name,omitzero" or "-", or two of one name;
//   - a validate tag outside the table of [Tag], or one that does not fit;
//   - tags that contradict one another, or limits the type does not reach;
//   - a list of objects without dive, which validator/v10 would not look into;
//   - a text, number or list whose absence breaks its tags, unless it is tagged
//     required or omitempty; a number that may be absent but not 0, unless it is
//     a pointer.
func Members(t reflect.Type) ([]Member, error) {
	s, err := shapeOf(t)
	if err != nil {
		return nil, err
	}
	if s.kind != objectShape {
		return nil, fmt.Errorf("juurru: %s is not a struct", t)
	}
	members := make([]Member, len(s.fields))
	for i, f := range s.fields {
		members[i] = Member{Name: f.name, Type: s.typ.Field(f.index).Type, Tags: copyTags(f.checks), Each: copyTags(f.each), Required: f.required}
	}
	return members, nil
}

func copyTags(tags []Tag) []Tag {
	tags = slices.Clone(tags)
	for i := range tags {
		tags[i].Values = slices.Clone(tags[i].Values)
	}
	return tags
}

// KeepsExtensions reports whether documents of the type keep members whose names
// begin with "x-".
func KeepsExtensions(t reflect.Type) bool {
	s, err := shapeOf(t)
	return err == nil && s.extensions >= 0
}
