// Command schema writes the JSON Schema of a document type of its own, and shows
// that the schema and the library refuse the same.
package main

import (
	"fmt"
	"log"
	"os"
	"reflect"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/schemagen"
)

// Visit is a document of this program.
type Visit struct {
	Unit string      `json:"unit,omitzero" validate:"required,max=100"`
	Day  juurru.Date `json:"day,omitzero" validate:"required,datetime=2006-01-02"`
	Mood string      `json:"mood,omitzero" validate:"omitempty,oneof=good mixed bad"`
}

func main() {
	schema, err := schemagen.Generate(reflect.TypeFor[Visit](), schemagen.Options{
		ID: "https://example.org/visit.schema.json", Lang: juurru.English,
		Glossary: juurru.Glossary{"Visit": {Label: juurru.Same("Visit"), Help: juurru.Same("A visit to a unit.")}},
	})
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(schema)

	visit, report, _ := juurru.Decode[Visit]([]byte(`{"unit": "Tampere", "day": "keväällä", "mood": ""}`))
	report.Findings = append(report.Findings, juurru.Check(visit, juurru.Gate{}).Finish("visit", "", nil).Findings...)
	for _, finding := range report.Findings {
		fmt.Println(finding.Path, finding.Rule.ID, "in the schema:", finding.Rule.Schema)
	}
}
