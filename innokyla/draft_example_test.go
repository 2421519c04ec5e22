package innokyla_test

import (
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/plan"
)

func aSmallPlan() *plan.Plan {
	return &plan.Plan{
		ID: "kaynti", Name: "Hyvinvointikäynnin käyttöönotto",
		Innovation: &plan.Innovation{Name: "Hyvinvointikäynti", Parts: []plan.Part{{ID: "k", What: "Keskustelu jaksamisesta", Core: true}}},
		Goals:      []plan.Goal{{ID: "g", Text: "Omaishoitaja saa tukea ajoissa.", Horizon: plan.Short, By: "2026-12-31"}},
	}
}

func ExampleDraftFrom() {
	draft := innokyla.DraftFrom(innokyla.Sources{Plans: []*plan.Plan{aSmallPlan()}}, "2026-06-01", juurru.Finnish)
	fmt.Println(draft.Document.Path.IntendedChange.Text)
	fmt.Println()
	for _, origin := range draft.Origins {
		fmt.Println(origin.At, "from", origin.From[0].Kind, origin.From[0].At)
	}
	fmt.Println(draft.Empty[0].At, draft.Empty[0].Why.In(juurru.Finnish), draft.Empty[0].From[1].At)
	// Output:
	// ### Lyhyen aikavälin tavoitteet
	//
	// - Omaishoitaja saa tukea ajoissa.
	//   - Viimeistään: 31.12.2026
	//
	// /name from plan /innovation/name
	// /path/intendedChange/text from plan /goals/0/text
	// /path/coreIdea/text from plan /innovation/parts/0/what
	// /shortDescription Lähteissä ei ole tätä tietoa. /innovation/why
}

func ExampleAccept() {
	p := aSmallPlan()
	sources := innokyla.Sources{Plans: []*plan.Plan{p}}
	model := innokyla.DraftFrom(sources, "2026-06-01", juurru.Finnish).Document

	model.Name = "Omaishoitajan hyvinvointikäynti" // a person's choice
	p.Innovation.Parts[0].What = "Keskustelu jaksamisesta ja tuesta"
	p.Goals = nil

	var untouched []innokyla.Proposal
	for _, proposal := range innokyla.Propose(model, innokyla.DraftFrom(sources, "2026-07-01", juurru.Finnish)) {
		fmt.Println(proposal.At, proposal.State)
		if proposal.State != innokyla.ProposalEdited {
			untouched = append(untouched, proposal)
		}
	}
	next, err := innokyla.Accept(model, untouched...)
	fmt.Println(next.Name, err)
	fmt.Println(next.Path.CoreIdea.Text)
	// Output:
	// /name edited
	// /path/intendedChange/text gone
	// /path/coreIdea/text changed
	// Omaishoitajan hyvinvointikäynti <nil>
	// ### Ydinosat
	//
	// - Keskustelu jaksamisesta ja tuesta
}

func ExampleDraftFields() {
	for _, field := range innokyla.DraftFields() {
		if field.At == "/path/needs" {
			for _, from := range field.From {
				fmt.Println(from.Kind, from.At)
			}
		}
	}
	// Output:
	// roadmap /insight/needs
	// plan /setting/need
}
