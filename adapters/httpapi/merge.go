package httpapi

import (
	"bytes"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
)

// mergePatch applies a JSON merge patch (RFC 7396) to a text:
//
//   - A patch that is not an object takes the text's place.
//   - A text that is not an object is taken for an empty one.
//   - A member that is null in the patch is removed, and any other is merged in the same
//     way. Members keep their order, and new ones come last.
//
// A null inside a list is a value like any other. (evanphx/json-patch v5.9.11 drops it,
// so that reading strictly afterwards could not refuse it.)
func mergePatch(text, patch jsontext.Value) (jsontext.Value, error) {
	if patch.Kind() != '{' {
		return patch, nil
	}
	var members []member
	var err error
	if text.Kind() == '{' {
		if members, err = membersOf(text); err != nil {
			return nil, err
		}
	}
	place := make(map[string]int, len(members))
	for i, m := range members {
		place[m.name] = i
	}
	changes, err := membersOf(patch)
	if err != nil {
		return nil, err
	}
	for _, change := range changes {
		i, there := place[change.name]
		if change.value.Kind() == 'n' {
			if there {
				members[i].value = nil
			}
			continue
		}
		if !there {
			i = len(members)
			members = append(members, member{name: change.name})
		}
		if members[i].value, err = mergePatch(members[i].value, change.value); err != nil {
			return nil, err
		}
	}
	return object(slices.DeleteFunc(members, func(m member) bool { return m.value == nil })), nil
}

type member struct {
	name  string
	value jsontext.Value // nil when it is removed
}

func membersOf(object jsontext.Value) ([]member, error) {
	d := jsontext.NewDecoder(bytes.NewReader(object))
	if _, err := d.ReadToken(); err != nil {
		return nil, err
	}
	var members []member
	for d.PeekKind() == '"' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, err
		}
		m := member{name: name.String()}
		value, err := d.ReadValue()
		if err != nil {
			return nil, err
		}
		end := int(d.InputOffset())
		m.value = object[end-len(value) : end : end] // the decoder uses its own copy again
		members = append(members, m)
	}
	_, err := d.ReadToken()
	return members, err
}

func object(members []member) jsontext.Value {
	text := []byte{'{'}
	for i, m := range members {
		if i > 0 {
			text = append(text, ',')
		}
		text, _ = jsontext.AppendQuote(text, m.name)
		text = append(append(text, ':'), m.value...)
	}
	return append(text, '}')
}
