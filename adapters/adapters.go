// Package adapters knows which kinds of document there are. It and the packages
// below it connect the kinds to the world: files, formats, the command line. An
// adapter sees a kind only through juurru.Kind; only the command's own name for
// a kind's tool, as juurru name, looks past it.
package adapters

import (
	"bytes"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// Kinds returns the kinds of document of this library, in a fixed order.
func Kinds() []juurru.Kind {
	return []juurru.Kind{innokyla.Kind(), metrics.Kind(), plan.Kind(), roadmap.Kind()}
}

// KindNames returns the names of the kinds.
func KindNames() []string {
	var names []string
	for _, kind := range Kinds() {
		names = append(names, kind.Name)
	}
	return names
}

// KindByName returns the kind of that name.
func KindByName(name string) (juurru.Kind, bool) {
	kinds := Kinds()
	i := slices.IndexFunc(kinds, func(k juurru.Kind) bool { return k.Name == name })
	if i < 0 {
		return juurru.Kind{}, false
	}
	return kinds[i], true
}

// Schema is a type of document with its JSON Schema: a kind, or the profiles of
// one that has some.
type Schema struct {
	Name     string // "innokyla", "innokyla-profile"
	Kind     string // the kind it belongs to: "innokyla"
	Type     reflect.Type
	Glossary juurru.Glossary
	JSON     func(lang juurru.Lang) []byte // the schema, as it is embedded
}

// Schemas returns the schemas of this library, in a fixed order.
func Schemas() []Schema {
	var schemas []Schema
	for _, kind := range Kinds() {
		schemas = append(schemas, Schema{kind.Name, kind.Name, kind.Type, kind.Glossary, kind.Schema})
		if kind.ProfileType != nil {
			schemas = append(schemas, Schema{kind.ProfileName, kind.Name, kind.ProfileType, kind.Glossary, kind.ProfileSchema})
		}
	}
	return schemas
}

// KindOf returns the kind a JSON document says it is of, in its member "kind",
// whatever the letter case: reading the document reports a wrong one. It reads no
// further than that member.
func KindOf(data []byte) (juurru.Kind, bool) {
	json := jsontext.NewDecoder(bytes.NewBuffer(bytes.TrimPrefix(data, []byte("\ufeff"))),
		jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if json.PeekKind() != '{' {
		return juurru.Kind{}, false
	}
	if _, err := json.ReadToken(); err != nil {
		return juurru.Kind{}, false
	}
	for json.PeekKind() == '"' {
		name, err := json.ReadToken()
		if err != nil {
			break
		}
		if !strings.EqualFold(name.String(), "kind") { // reading will report another letter case
			if json.SkipValue() != nil {
				break
			}
			continue
		}
		if json.PeekKind() != '"' {
			break
		}
		value, err := json.ReadToken()
		if err != nil {
			break
		}
		return KindByName(strings.ToLower(value.String()))
	}
	return juurru.Kind{}, false
}
