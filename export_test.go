package juurru

import "reflect"

// IdentityMembers are the members by which an entry of a list of t is known again.
func IdentityMembers(t reflect.Type) []string {
	s, err := shapeOf(t)
	if err != nil {
		return []string{err.Error()}
	}
	names := []string{}
	for _, i := range s.identity {
		names = append(names, s.fields[i].name)
	}
	return names
}
