package juurru_test

import (
	"fmt"
	"log"
	"reflect"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// Visit is a document type of the caller's own.
type Visit struct {
	Place string      `json:"place,omitzero" validate:"required,max=100"`
	Day   juurru.Date `json:"day,omitzero" validate:"required,datetime=2006-01-02"`
}

func ExampleCheck() {
	checker := juurru.Check(&Visit{Place: "Kajaani", Day: "31.12.2026"}, juurru.Gate{})
	report := checker.Finish("visit", "v-1", nil)
	for _, finding := range report.Findings {
		fmt.Println(finding.Rule.ID, finding.Path, finding.Message(juurru.English))
	}
	// Output: juurru/not-date /day This is not a date.
}

func ExampleWithRule() {
	holiday := &juurru.Rule{
		ID: "visit/on-a-holiday", Severity: juurru.Warning, Source: juurru.Same("our own practice"), Since: "1.0",
		Title: juurru.Text{
			FI: "Käynti on pyhäpäivänä.", SV: "Besöket är på en helgdag.", NB: "Besøket er på en helligdag.", EN: "The visit is on a holiday.",
		},
	}
	report := juurru.Check(&Visit{Place: "Kajaani", Day: "2026-12-25"}, juurru.Gate{},
		juurru.WithRule(holiday, func(visit *Visit, c *juurru.Checker) {
			if visit.Day == "2026-12-25" {
				c.Report(holiday, "/day")
			}
		}),
		juurru.WithSeverity("visit/on-a-holiday", juurru.Error),
	).Finish("visit", "v-1", nil)

	fmt.Println(report.Ready(), report.Findings[0].Message(juurru.Swedish))
	for _, change := range report.Changes {
		fmt.Println(change.Rule, change.Change)
	}
	// Output:
	// false Besöket är på en helgdag.
	// visit/on-a-holiday added
	// visit/on-a-holiday severity
}

func ExampleMembers() {
	members, err := juurru.Members(reflect.TypeFor[Visit]())
	if err != nil {
		log.Fatal(err)
	}
	for _, member := range members {
		for _, tag := range member.Tags {
			fmt.Printf("%s: %s %q\n", member.Name, tag.Name, tag.Arg)
		}
	}
	// Output:
	// place: required ""
	// place: max "100"
	// day: required ""
	// day: datetime "2006-01-02"
}

func ExampleSchemaID() {
	fmt.Println(juurru.SchemaID("innokyla", juurru.Finnish))
	// Output: https://juurru.github.io/juurru/schema/v0.1/innokyla.fi.schema.json
}

func ExampleSchemaFile() {
	fmt.Println(juurru.SchemaFile("innokyla", juurru.English), juurru.SchemaFile("innokyla", juurru.Swedish))
	// Output: innokyla.schema.json innokyla.sv.schema.json
}

func ExampleKeepsExtensions() {
	fmt.Println(juurru.KeepsExtensions(reflect.TypeFor[innokyla.Model]()), juurru.KeepsExtensions(reflect.TypeFor[Visit]()))
	// Output: true false
}

func ExampleTag_Pattern() {
	day := juurru.Tag{Name: "datetime", Arg: "2006-01-02"}
	fmt.Println(day.Pattern())
	// Output: ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
}

func ExampleIntegerRange() {
	fmt.Println(juurru.IntegerRange(reflect.TypeFor[int8]()))
	// Output: -128 127
}

func ExampleKind_Inspect() {
	text := []byte("{\n  \"kind\": \"innokyla\",\n  \"name\": null\n}")
	_, report, err := innokyla.Kind().Inspect(text, &innokyla.Draft)
	fmt.Println(err)
	for _, finding := range report.Of(juurru.Error) {
		fmt.Println(finding.Line, finding.Column, finding.Rule.ID)
	}
	// Output:
	// juurru: the document has parts that were not understood
	// 3 11 juurru/null
}
