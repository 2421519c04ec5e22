package juurru

import (
	"bytes"
	"reflect"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Encode writes a document as canonical JSON: members in the order the type
// declares them, x- members last, indented by two spaces, with a final line
// break. Reading it back gives the same document.
func Encode(doc any) ([]byte, error) {
	data, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	value := jsontext.Value(appendExtensions(data, extensionsOf(doc)))
	if err := value.Indent(jsontext.WithIndent("  ")); err != nil {
		return nil, err
	}
	return append(value, '\n'), nil
}

func extensionsOf(doc any) []Extension {
	v := reflect.Indirect(reflect.ValueOf(doc))
	if v.Kind() != reflect.Struct {
		return nil
	}
	s, err := shapeOf(v.Type())
	if err != nil || s.extensions < 0 {
		return nil
	}
	return v.Field(s.extensions).Interface().([]Extension)
}

func appendExtensions(object []byte, extensions []Extension) []byte {
	if len(extensions) == 0 {
		return object
	}
	object = bytes.TrimSuffix(object, []byte("}"))
	for _, extension := range extensions {
		if len(object) > 1 {
			object = append(object, ',')
		}
		object, _ = jsontext.AppendQuote(object, extension.Name)
		object = append(object, ':')
		object = append(object, extension.Value...)
	}
	return append(object, '}')
}
