// Command check reads a model and says, in Swedish, what keeps it from being
// marked as ready.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func main() {
	data, err := os.ReadFile("examples/documents/published.json")
	if err != nil {
		log.Fatal(err)
	}
	model, report, err := innokyla.Decode(data)
	if errors.Is(err, juurru.ErrUnreadable) {
		log.Fatalf("line %d: %s", report.Findings[0].Line, report.Findings[0].Message(juurru.Swedish))
	}
	report = model.Check(innokyla.Ready, juurru.On("2026-06-01"),
		juurru.Without("innokyla/assessment-missing", "we use another instrument"))

	fmt.Println("ready:", report.Ready())
	for _, finding := range report.Of(juurru.Error) {
		fmt.Printf("%s %s\n  %s\n", finding.Rule.ID, finding.Path, finding.Message(juurru.Swedish))
	}
}
