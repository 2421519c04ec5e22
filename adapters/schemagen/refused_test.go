package schemagen_test

import (
	"reflect"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru/adapters/schemagen"
	"github.com/juurru/juurru/innokyla"
)

type generic[T any] struct {
	Value T `json:"value,omitzero"`
}

// Link has the name of one of innokyla's types.
type Link struct {
	A innokyla.Link `json:"a,omitzero"`
}

type extended struct {
	A string `json:"a,omitzero"`
}

func (extended) JSONSchemaExtend(schema *jsonschema.Schema) { schema.Format = "email" }

type colour string

func (colour) JSONSchema() *jsonschema.Schema { return &jsonschema.Schema{Type: "string"} }

func TestGenerateRefusesWhatASchemaCannotSay(t *testing.T) {
	type recursive struct {
		Children []recursive `json:"children,omitzero" validate:"dive"`
	}
	type sameName struct {
		A Link `json:"a,omitzero"`
	}
	type ofGeneric struct {
		A generic[string] `json:"a,omitzero"`
	}
	type ofAnonymous struct {
		A struct {
			B string `json:"b,omitzero"`
		} `json:"a,omitzero"`
	}
	type tagged struct {
		A string `json:"a,omitzero" jsonschema:"minLength=3"`
	}
	type extra struct {
		A string `json:"a,omitzero" jsonschema_extras:"x-order=1"`
	}
	type ofExtended struct {
		A extended `json:"a,omitzero"`
	}
	type ofColours struct {
		A []colour `json:"a,omitzero"`
	}
	for _, c := range []struct {
		refused reflect.Type
		because string
	}{
		{reflect.TypeFor[recursive](), "holds itself"},
		{reflect.TypeFor[map[string]string](), "not a document type"},
		{reflect.TypeFor[string](), "not a struct"},
		{reflect.TypeFor[sameName](), "have the same name"},
		{reflect.TypeFor[ofGeneric](), "needs a name of its own"},
		{reflect.TypeFor[ofAnonymous](), "needs a name of its own"},
		{reflect.TypeFor[tagged](), "has a tag jsonschema,"},
		{reflect.TypeFor[extra](), "has a tag jsonschema_extras,"},
		{reflect.TypeFor[ofExtended](), "has a method JSONSchemaExtend"},
		{reflect.TypeFor[ofColours](), "has a method JSONSchema,"},
	} {
		_, err := schemagen.Generate(c.refused, schemagen.Options{})
		assert.ErrorContains(t, err, c.because)
	}
}
