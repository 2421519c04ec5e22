// Package schemagen writes the JSON Schema of a document type: JSON Schema
// 2020-12 whose verdict is that of juurru.Decode and the validate tags. It is the
// only importer of invopop/jsonschema, and works on types of an embedder's own.
package schemagen

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

//go:generate go run ./kinds

// Options is what a schema needs besides the type.
type Options struct {
	ID       string          // the schema's $id; editors recognise one that ends in ".schema.json"
	Glossary juurru.Glossary // titles and descriptions; what it lacks has none
	Lang     juurru.Lang     // of the titles and descriptions
}

// Generate writes the schema of documents of a struct type. It fails on a type
// that [juurru.Decode] refuses, on two types of one name, on a type without a simple
// name, and on tags and methods for invopop/jsonschema.
//
// The schema is the canonical one: plain enums, no keywords of our own, a pattern
// beside every format, no default. What only code can hold it leaves out: see
// the rules whose Schema is "".
func Generate(t reflect.Type, options Options) ([]byte, error) {
	g := generator{options: options, types: make(map[string]reflect.Type)}
	if _, err := juurru.Members(t); err != nil {
		return nil, err
	}
	reflector := jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, RequiredFromJSONSchemaTags: true, Namer: g.name}
	root := reflector.ReflectFromType(t)
	if g.problem != nil {
		return nil, g.problem
	}
	root.ID = jsonschema.ID(options.ID)
	if err := g.object(root, t); err != nil {
		return nil, err
	}
	for name, definition := range root.Definitions {
		if err := g.object(definition, g.types[name]); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(root); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// Embedded writes a schema of the library in a language, as it is embedded.
func Embedded(schema adapters.Schema, lang juurru.Lang) ([]byte, error) {
	return Generate(schema.Type, Options{ID: juurru.SchemaID(schema.Name, lang), Glossary: schema.Glossary, Lang: lang})
}

type generator struct {
	options Options
	types   map[string]reflect.Type // of the definitions, by name
	problem error
}

var simpleName = regexp.MustCompile(`^[A-Za-z0-9_]+$`)

// name gives a definition its name, and remembers the type.
func (g *generator) name(t reflect.Type) string {
	if t.Kind() != reflect.Struct {
		return t.Name()
	}
	other, taken := g.types[t.Name()]
	switch {
	case !simpleName.MatchString(t.Name()):
		g.problem = fmt.Errorf("schemagen: %s needs a name of its own: a definition is called by it", t)
	case taken && other != t:
		g.problem = fmt.Errorf("schemagen: %s and %s have the same name", other, t)
	}
	g.types[t.Name()] = t
	return t.Name()
}

// ownTags refuses tags that invopop/jsonschema reads and the library does not.
func ownTags(t reflect.Type) error {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	for i := range t.NumField() {
		for _, key := range []string{"jsonschema", "jsonschema_description", "jsonschema_extras"} {
			if _, has := t.Field(i).Tag.Lookup(key); has {
				return fmt.Errorf("schemagen: %s.%s has a tag %s, which the library does not read: use validate, and a glossary", t, t.Field(i).Name, key)
			}
		}
	}
	return nil
}

// ownMethods refuses methods by which a type tells invopop/jsonschema its schema.
func ownMethods(t reflect.Type) error {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice && t.Name() == "" {
		t = t.Elem()
	}
	for _, method := range []string{"JSONSchema", "JSONSchemaExtend", "JSONSchemaAlias", "JSONSchemaProperty"} {
		if _, has := reflect.PointerTo(t).MethodByName(method); has {
			return fmt.Errorf("schemagen: %s has a method %s, which the library does not call", t, method)
		}
	}
	return nil
}

// object completes the schema of a struct type with what its tags ask.
func (g *generator) object(schema *jsonschema.Schema, t reflect.Type) error {
	members, err := juurru.Members(t)
	if err := errors.Join(err, ownTags(t), ownMethods(t)); err != nil {
		return err
	}
	root := schema.Version != ""
	if root { // of a definition, editors show its text in the place of the members' own
		g.describe(schema, typeName(t))
	}
	for _, member := range members {
		property, ok := schema.Properties.Get(member.Name)
		if !ok {
			return fmt.Errorf("schemagen: %s has no member %q", t, member.Name)
		}
		if err := errors.Join(ownMethods(member.Type), g.member(property, member)); err != nil {
			return fmt.Errorf("schemagen: %s.%s: %w", t, member.Name, err)
		}
		g.describe(property, typeName(t)+"."+member.Name)
		if member.Required {
			schema.Required = append(schema.Required, member.Name)
		}
	}
	if juurru.KeepsExtensions(t) && root {
		schema.PatternProperties = map[string]*jsonschema.Schema{"^x-": jsonschema.TrueSchema}
	}
	return nil
}

func typeName(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Name()
}

func (g *generator) describe(schema *jsonschema.Schema, key string) {
	if entry, ok := g.options.Glossary[key]; ok {
		schema.Title = entry.Label.In(g.options.Lang)
		schema.Description = strings.TrimSpace(entry.Help.In(g.options.Lang) + " " + schema.Description)
		for _, value := range entry.Known {
			at := schema
			if schema.Items != nil {
				at = schema.Items
			}
			at.Examples = append(at.Examples, value)
		}
	}
}

// member completes the schema of a member.
func (g *generator) member(schema *jsonschema.Schema, member juurru.Member) error {
	if err := g.value(schema, member.Type, member.Tags); err != nil {
		return err
	}
	elem := member.Type
	for schema = schema.Items; schema != nil; schema = schema.Items {
		elem = elem.Elem()
		if err := g.value(schema, elem, member.Each); err != nil {
			return err
		}
		member.Each = nil // asked of the elements, not of the elements' elements
		if schema.Ref != "" {
			g.describe(schema, typeName(elem))
		}
	}
	return nil
}

// value holds a value to its tags. This is the last column of the table of tags.
func (g *generator) value(schema *jsonschema.Schema, t reflect.Type, tags []juurru.Tag) error {
	byValue := t.Kind() != reflect.Pointer
	if !byValue {
		t = t.Elem()
	}
	text, list := t.Kind() == reflect.String, t.Kind() == reflect.Slice
	var required bool
	for _, tag := range tags {
		switch tag.Name {
		case "omitempty":
		case "required":
			required = true
		case "min", "max":
			limit(schema, tag, text, list)
		case "eq", "oneof":
			g.choice(schema, t, tag.Values)
		case "http_url":
			schema.Pattern = tag.Pattern()
		case "datetime":
			schema.Format, schema.Pattern = "date", tag.Pattern()
		case "unique":
			schema.UniqueItems = true
		default:
			return fmt.Errorf("the tag %s has no word in JSON Schema yet", tag.Name)
		}
	}
	if required && byValue && text && schema.Enum == nil && schema.Const == nil && schema.Pattern == "" {
		if schema.MinLength == nil || *schema.MinLength == 0 {
			schema.MinLength = new(uint64)
			*schema.MinLength = 1
		}
	}
	if schema.Type == "integer" {
		bound(schema, t)
	}
	return nil
}

// choice limits a text to some values, or to one.
func (g *generator) choice(schema *jsonschema.Schema, t reflect.Type, values []string) {
	schema.Description = g.labels(t, values)
	if len(values) == 1 {
		schema.Const = values[0]
		return
	}
	for _, value := range values {
		schema.Enum = append(schema.Enum, value)
	}
}

func limit(schema *jsonschema.Schema, tag juurru.Tag, text, list bool) {
	n := uint64(tag.Limit)
	number := json.Number(strconv.FormatFloat(tag.Limit, 'f', -1, 64))
	lower := tag.Name == "min"
	switch {
	case text && lower:
		schema.MinLength = &n
	case text:
		schema.MaxLength = &n
	case list && lower:
		schema.MinItems = &n
	case list:
		schema.MaxItems = &n
	case lower:
		schema.Minimum = number
	default:
		schema.Maximum = number
	}
}

// bound gives a whole number the limits of what can be read.
func bound(schema *jsonschema.Schema, t reflect.Type) {
	lowest, highest := juurru.IntegerRange(t)
	if schema.Minimum == "" {
		schema.Minimum = json.Number(strconv.FormatInt(lowest, 10))
	}
	if schema.Maximum == "" {
		schema.Maximum = json.Number(strconv.FormatInt(highest, 10))
	}
}

// labels tells what the values of an enum mean, when the type can tell and the
// values do not.
func (g *generator) labels(t reflect.Type, values []string) string {
	var told []string
	for _, value := range values {
		v := reflect.New(t).Elem()
		v.SetString(value)
		labelled, ok := v.Interface().(interface{ Label(juurru.Lang) string })
		if !ok {
			return ""
		}
		if label := labelled.Label(g.options.Lang); label != value {
			told = append(told, value+" = "+label)
		}
	}
	if told == nil {
		return ""
	}
	return strings.Join(told, "; ") + "."
}
