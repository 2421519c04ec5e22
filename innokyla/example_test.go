package innokyla_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func ExampleDecode() {
	_, report, err := innokyla.Decode([]byte(`{"kind": "innokyla", "nmae": "Kotihoidon aamupalaveri"}`))
	fmt.Println(err)
	for _, finding := range report.Findings {
		fmt.Printf("%d:%d %s %s\n", finding.Line, finding.Column, finding.Rule.ID, finding.Path)
	}
	// Output:
	// juurru: the document has parts that were not understood
	// 1:22 juurru/unknown-member /nmae
}

func ExampleModel_Check() {
	model := &innokyla.Model{
		Name:         "Kotihoidon aamupalaveri",
		Areas:        []string{"Kainuun hyvinvointialue"},
		TargetGroups: []string{"Ikääntyneet"},
		Topics:       []string{"Prosessien kehittäminen"},
		Funders:      []string{innokyla.FunderNone},
		State:        innokyla.StateDraft,
	}
	report := model.Check(innokyla.Publish)
	fmt.Println(report.Ready())
	for _, finding := range report.Of(juurru.Error) {
		fmt.Println(finding.Path, finding.Message(juurru.Finnish))
	}
	// Output:
	// false
	// /implementationSite »Toteutuspaikka» puuttuu.
}

func ExampleWithProfile() {
	rrp, part, err := innokyla.ProfileByName("rrp-p4-i2")
	if err != nil {
		fmt.Println(err)
		return
	}
	model, _ := innokyla.New(part)
	model.Name = "Monialainen asiakas- ja palveluohjaus, Kainuun HVA (RRP, P4, I2)"
	report := model.Check(innokyla.Ready, innokyla.WithProfile(rrp, part), juurru.On("2025-01-01"))
	for _, finding := range report.Findings {
		if finding.Rule == innokyla.RuleProgrammeDeadlinePassed || finding.Rule == innokyla.RuleProgrammeEvidenceMissing {
			fmt.Println(finding.Severity, finding.Path, "by", finding.Cited(juurru.English))
		}
	}
	// Output:
	// error /state by Innokylä guidance, slides 9, 18 and 58–61
	// error /adoption/decisionBody by Innokylä guidance, slides 58, 60 and 61
	// error /adoption/decision by Innokylä guidance, slides 58, 60 and 61
	// error /adoption/serviceTrayUrl by Innokylä guidance, slides 58, 60 and 61
}

func ExampleWithCriteria() {
	criteria := innokyla.WithCriteria(innokyla.Criterion{Key: "benefit", Label: juurru.Text{
		FI: "Hyöty asiakkaalle", SV: "Nytta för klienten", NB: "Nytte for brukeren", EN: "Benefit to the client",
	}})
	model := &innokyla.Model{Assessments: []innokyla.Assessment{{
		On: "2026-05-01", Kind: innokyla.SelfAssessment,
		Items: []innokyla.AssessmentItem{{Criterion: "benefits", Light: innokyla.Green}},
	}}}
	for _, finding := range model.Check(innokyla.Draft, criteria).Of(juurru.Error) {
		fmt.Println(finding.Rule.ID, finding.Path)
	}
	// Output: innokyla/criterion-unknown /assessments/0/items/0/criterion
}

func ExampleNew() {
	model, err := innokyla.New("rrp-p4-i1")
	fmt.Println(err, model.Topics, model.Programmes[0].Investments, model.Claims().Name)
	// Output: <nil> [RRP Prosessien kehittäminen] [1] draft
}

func ExampleParseField() {
	field, ok := innokyla.ParseField("A. TOIMINTAYMPÄRISTÖ**")
	fmt.Println(ok, field.Pointer(), field.Stage.Label(juurru.Finnish), field.Required.Name)
	// Output: true /path/operatingEnvironment Oivalla ja ymmärrä ready
}

func ExampleSummaryFields() {
	for _, field := range innokyla.SummaryFields() {
		fmt.Println(field.Summary, field.Label.In(juurru.Finnish))
	}
	// Output:
	// 1 Ratkaisun perusidea
	// 2 Toimintaympäristö
	// 3 Kohderyhmä ja asiakasymmärrys
	// 4 Toimivuuden ja käyttöönoton ehdot
	// 5 Arvioinnin tulokset tiivistettynä
	// 6 Vinkit toimintamallin soveltajille
}

func ExampleMemberRole_May() {
	fmt.Println(innokyla.Developer.May(innokyla.PublishModel), innokyla.Developer.May(innokyla.ManageMembers))
	// Output: true false
}

func ExampleDecodeProfile() {
	_, report, err := innokyla.DecodeProfile([]byte(`{"kind": "innokyla-profile", "id": "kotona", "programme": "KOTONA"}`))
	fmt.Println(err)
	for _, finding := range report.Findings {
		fmt.Println(finding.Rule.ID, finding.Path)
	}
	// Output:
	// juurru: the document has parts that were not understood
	// juurru/required /title
	// juurru/required /source
	// juurru/required /parts
}

func ExampleSchema() {
	var schema struct {
		ID         string `json:"$id"`
		Title      string `json:"title"`
		Properties map[string]struct {
			Title       string `json:"title"`
			Description string `json:"description"`
		} `json:"properties"`
	}
	if err := json.Unmarshal(innokyla.Schema(juurru.English), &schema); err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Title, schema.ID)
	fmt.Println(schema.Properties["cover"].Title)
	// Output:
	// Operating model https://juurru.github.io/juurru/schema/v0.1/innokyla.schema.json
	// Cover image
}

func ExampleGlossary() {
	entry := innokyla.Glossary()["Link.url"]
	fmt.Println(entry.Label.In(juurru.Finnish), "/", entry.Label.In(juurru.Swedish))
	// Output: Linkin osoite / Länkens adress
}
