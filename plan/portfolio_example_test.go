package plan_test

import (
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

func ExamplePortfolio() {
	portfolio, err := plan.NewPortfolio("2026-06-01")
	if err != nil {
		log.Fatal(err)
	}
	for name, p := range map[string]*plan.Plan{
		"ryhma.json": {ID: "ryhma", ChangeStarts: "2026-09-07", Innovation: &plan.Innovation{Name: "Kompassi-ryhmä"}, Setting: &plan.Setting{Units: []string{"Keskustan perhekeskus"}}},
		"lomake.json": {ID: "lomake", ChangeStarts: "2026-09-01", Innovation: &plan.Innovation{Name: "Etälomake"}, Setting: &plan.Setting{Units: []string{"keskustan perhekeskus"}},
			Uptake: []metrics.Uptake{{Method: "Etälomake", Counts: []metrics.UptakeCount{{Date: "2026-05-20", Trained: new(12), Using: new(5)}}}}},
	} {
		if err := portfolio.Add(name, p); err != nil {
			log.Fatal(err)
		}
	}
	report := portfolio.Report()
	overlap := report.Overlaps.Items[0]
	fmt.Println(overlap.Sentence(juurru.English))
	for _, adoption := range overlap.Adoptions.Items {
		fmt.Println(adoption.From, adoption.Plan, adoption.Begins)
	}
	fmt.Println(report.Use.Items[0].Unused, "trained do not use", report.Use.Items[0].Method)
	// Output:
	// Unit "Keskustan perhekeskus": 2 adoptions at once, 7 September 2026 to 31 May 2027.
	// 2026-09-01 lomake.json /changeStarts
	// 2026-09-07 ryhma.json /changeStarts
	// 7 trained do not use Etälomake
}

func ExampleWithNeeds() {
	needs := map[string]string{"ryhma": "N-12", "polku": "N-12"} // the county's own codes
	portfolio, err := plan.NewPortfolio("2026-06-01", plan.WithMonths("2026-09-01", 3),
		plan.WithNeeds(func(p *plan.Plan) []string { return []string{needs[p.ID]} }))
	if err != nil {
		log.Fatal(err)
	}
	for id, method := range map[string]string{"ryhma": "Kompassi-ryhmä", "polku": "Perhepolku"} {
		if err := portfolio.Add(id, &plan.Plan{ID: id, ChangeStarts: "2026-10-05", Innovation: &plan.Innovation{Name: method}}); err != nil {
			log.Fatal(err)
		}
	}
	for _, overlap := range portfolio.Report().Overlaps.Items {
		fmt.Println(overlap.Of, overlap.Name, overlap.Stretches.Items[0].What.Items)
	}
	// Output:
	// need N-12 [Perhepolku Kompassi-ryhmä]
}
