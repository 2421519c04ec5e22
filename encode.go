package juurru

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Encode writes a document as canonical JSON: members in the order the type
// declares them, x- members last, indented by two spaces, with a final line
// break. Reading it back gives the same document. It fails on an extension that
// could not be read back, and on a nil document.
func Encode(doc any) ([]byte, error) {
	if v := reflect.ValueOf(doc); !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		return nil, errors.New("juurru: there is no document to encode")
	}
	data, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	data, err = appendExtensions(data, extensionsOf(doc))
	if err != nil {
		return nil, err
	}
	value := jsontext.Value(data)
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

// appendExtensions adds x- members to an object. It refuses what could not be
// read back as an extension.
func appendExtensions(object []byte, extensions []Extension) ([]byte, error) {
	if len(extensions) == 0 {
		return object, nil
	}
	written := make(map[string]bool, len(extensions))
	object = bytes.TrimSuffix(object, []byte("}"))
	for _, extension := range extensions {
		switch {
		case !strings.HasPrefix(extension.Name, "x-") || !utf8.ValidString(extension.Name):
			return nil, fmt.Errorf("juurru: %q is not the name of an extension", extension.Name)
		case written[extension.Name]:
			return nil, fmt.Errorf("juurru: the extension %q is there twice", extension.Name)
		case !jsontext.Value(extension.Value).IsValid():
			return nil, fmt.Errorf("juurru: the extension %q is not JSON", extension.Name)
		}
		written[extension.Name] = true
		if len(object) > 1 {
			object = append(object, ',')
		}
		object, _ = jsontext.AppendQuote(object, extension.Name)
		object = append(append(object, ':'), extension.Value...)
	}
	return append(object, '}'), nil
}
