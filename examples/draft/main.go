// Command draft drafts a model for Innokylä from a project and a plan, and proposes
// changes to a model that somebody has edited since: what has been told once is not
// written again, and nobody's words are lost.
package main

import (
	_ "embed"
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

var (
	//go:embed hanke.json
	hanke []byte
	//go:embed suunnitelma.json
	suunnitelma []byte
)

func main() {
	project, _, err := roadmap.Decode(hanke)
	if err != nil {
		log.Fatal(err)
	}
	adoption, _, err := plan.Decode(suunnitelma)
	if err != nil {
		log.Fatal(err)
	}
	sources := innokyla.Sources{Projects: []*roadmap.Project{project}, Plans: []*plan.Plan{adoption}}

	first := innokyla.DraftFrom(sources, "2026-04-15", juurru.Finnish)
	model := first.Document
	fmt.Println(model.Path.Evaluation.Text)
	for _, origin := range first.Origins {
		if origin.At == "/path/evaluation/text" {
			fmt.Println("\nfrom", origin.From)
		}
	}
	fmt.Println("\nFor people to write:")
	for _, empty := range first.Empty[:4] {
		fmt.Println("-", empty.Title.In(juurru.Finnish), "·", empty.Why.In(juurru.Finnish))
	}

	for _, left := range first.LeftOut {
		if left.From.Kind == roadmap.KindName {
			fmt.Println("\nLeft out:", left.From.At, "·", left.Why.In(juurru.Finnish))
		}
	}

	// Somebody adds a sentence of their own, and the spring's figures come in.
	model.Path.Tips.Text += "\n\nAloittakaa yhdestä tiimistä."
	value, n := 38.0, 1101
	adoption.Metrics[0].Observations = append(adoption.Metrics[0].Observations, metrics.Observation{Date: "2026-06-30", Value: &value, N: &n})
	adoption.Adaptations[0].Reason = "Matkaan menisi puoli päivää."

	fmt.Println("\nThe second draft:")
	proposals := innokyla.Propose(model, innokyla.DraftFrom(sources, "2026-07-01", juurru.Finnish))
	var changed []innokyla.Proposal
	for _, p := range proposals {
		switch p.State {
		case innokyla.ProposalChanged:
			changed = append(changed, p)
			fmt.Println("-", p.At, "is as it was drafted, and may follow its sources")
		case innokyla.ProposalEdited:
			fmt.Println("-", p.At, "has a person's words, and stays")
		}
	}
	next, err := innokyla.Accept(model, changed...)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("\nKept:", next.Path.Tips.Text == model.Path.Tips.Text)
}
