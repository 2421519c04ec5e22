package juurru_test

import (
	"encoding/json"
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// The difference of two revisions is data: what is told of it, and what is stored.
func ExampleDiff() {
	old := &plan.Plan{Goals: []plan.Goal{{ID: "apu", Text: "Nuori saa apua ajoissa", By: "2026-06-01"}}}
	new := &plan.Plan{Goals: []plan.Goal{{ID: "apu", Text: "Nuori saa apua ajoissa", By: "2026-09-01"}}}
	d, err := juurru.Diff(old, new)
	if err != nil {
		fmt.Println(err)
		return
	}
	stored, _ := json.Marshal(d)
	fmt.Println(string(stored))
	// Output:
	// {"kind":"plan","edits":[{"op":"changed","path":"/goals/0/by","was":"/goals/0/by","old":"2026-06-01","new":"2026-09-01"}]}
}

// A difference that was stored makes the new revision from the old one.
func ExampleApply() {
	var d juurru.Difference
	stored := `{"kind": "plan", "edits": [{"op": "added", "path": "/goals/0", "new": {"id": "apu", "text": "Nuori saa apua ajoissa"}}]}`
	if err := json.Unmarshal([]byte(stored), &d); err != nil {
		fmt.Println(err)
		return
	}
	p, err := juurru.Apply(&plan.Plan{Name: "Suunta"}, d)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Name, "–", p.Goals[0].Text)
	d.Edits[0].Path = "/goals/7"
	_, err = juurru.Apply(p, d)
	fmt.Println(err)
	// Output:
	// Suunta – Nuori saa apua ajoissa
	// juurru: the difference does not fit the document: edit 0 (added /goals/7): there is no such place in the list
}

// What changed, as people read it.
func ExampleKind_Tell() {
	old := &plan.Plan{Tasks: []plan.Task{{ID: "1", What: "Tilataan materiaali"}, {ID: "2", What: "Valitaan koulutettavat"}}}
	new := &plan.Plan{Tasks: []plan.Task{{ID: "2", What: "Valitaan koulutettavat", Done: true}}, State: plan.StateApproved}
	d, err := juurru.Diff(old, new)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, told := range plan.Kind().Tell(d, old, new) {
		fmt.Println(told.Section.In(juurru.Finnish) + ": " + told.Text.In(juurru.Finnish))
	}
	// Output:
	// Perustiedot: Suunnitelman tila: Hyväksytty
	// Tehtävät: Poistettu: tehtävä »Tilataan materiaali»
	// Tehtävät: »Valitaan koulutettavat» – Tehtävä on tehty: merkitty
}
