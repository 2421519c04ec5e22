package schemagen_test

import (
	"fmt"
	"log"
	"os"
	"reflect"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/schemagen"
)

// Visit is a document type of an embedder's own.
type Visit struct {
	Unit string      `json:"unit,omitzero" validate:"required,max=100"`
	Day  juurru.Date `json:"day,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

func ExampleGenerate() {
	schema, err := schemagen.Generate(reflect.TypeFor[Visit](), schemagen.Options{
		ID:       "https://example.org/visit.schema.json",
		Lang:     juurru.Swedish,
		Glossary: juurru.Glossary{"Visit": {Label: juurru.Text{FI: "Käynti", SV: "Besök", NB: "Besøk", EN: "Visit"}}},
	})
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(schema)
	// Output:
	// {
	//   "$schema": "https://json-schema.org/draft/2020-12/schema",
	//   "$id": "https://example.org/visit.schema.json",
	//   "properties": {
	//     "unit": {
	//       "type": "string",
	//       "maxLength": 100,
	//       "minLength": 1
	//     },
	//     "day": {
	//       "type": "string",
	//       "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
	//       "format": "date"
	//     }
	//   },
	//   "additionalProperties": false,
	//   "type": "object",
	//   "required": [
	//     "unit"
	//   ],
	//   "title": "Besök"
	// }
}

func ExampleEmbedded() {
	for _, schema := range adapters.Schemas() {
		data, err := schemagen.Embedded(schema, juurru.Norwegian)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(schema.Name, "is as it is generated:", string(data) == string(schema.JSON(juurru.Norwegian)))
	}
	// Output:
	// innokyla is as it is generated: true
	// innokyla-profile is as it is generated: true
	// metrics is as it is generated: true
	// plan is as it is generated: true
	// plan-template is as it is generated: true
	// roadmap is as it is generated: true
	// roadmap-phases is as it is generated: true
}

func ExampleIncompatible() {
	before := []byte(`{"properties": {"unit": {"type": "string", "maxLength": 100}, "day": {"type": "string"}}}`)
	after := []byte(`{"properties": {"unit": {"type": "string", "maxLength": 50}, "days": {"type": "integer"}}, "required": ["unit"]}`)
	changes, err := schemagen.Incompatible(before, after)
	if err != nil {
		log.Fatal(err)
	}
	for _, change := range changes {
		fmt.Println(change)
	}
	// Output:
	// /unit: is now required
	// /day: is gone
	// /unit: maxLength is now 50
}
