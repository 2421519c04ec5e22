// Command plan begins an implementation plan after Pirha's template and shows what keeps it
// from being approved; then it follows a finished plan through its gates, and compares it with
// the templates of Pirha and Itla.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

const today = juurru.Date("2026-11-01")

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	pirha, _ := plan.TemplateByName("pirha")
	itla, _ := plan.TemplateByName("itla")
	begun := plan.New(pirha, juurru.Finnish)
	fmt.Fprintln(out, "Uusi suunnitelma, Pirhan pohja")
	printBlockers(out, begun.Check(plan.Approve, juurru.On(today)))

	data, err := documents.Files.ReadFile("plan.json")
	if err != nil {
		return err
	}
	finished, _, err := plan.Decode(data)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%s\n", finished.Name)
	for _, gate := range []juurru.Gate{plan.Approve, plan.Start, plan.Sustain} {
		printBlockers(out, finished.Check(gate, juurru.On(today)))
	}

	fmt.Fprintf(out, "\n%-32s %-6s %-6s %s\n", "Osa", "Pirha", "Itla", "Suunnitelmassa")
	var besides []string
	for _, section := range plan.Coverage(finished, pirha, itla) {
		title := section.Title.In(juurru.Finnish)
		if section.Templates == nil {
			besides = append(besides, title)
			continue
		}
		fmt.Fprintf(out, "%-32s %-6s %-6s %d\n", title, asks(section, pirha), asks(section, itla), section.Size)
	}
	fmt.Fprintln(out, "Lisäksi suunnitelmassa:", strings.Join(besides, "; "))
	return nil
}

// printBlockers prints the gate with its errors, and below it how many each section has.
func printBlockers(out io.Writer, report juurru.Report) {
	blockers := report.Of(juurru.Error)
	fmt.Fprintf(out, "Portti %s: esteitä %d\n", report.Gate.Title.In(juurru.Finnish), len(blockers))
	var sections []string // as they come: in the order of the document
	number := make(map[string]int)
	for _, finding := range blockers {
		section := plan.Section(finding.Path).In(juurru.Finnish)
		if number[section] == 0 {
			sections = append(sections, section)
		}
		number[section]++
	}
	for i, section := range sections {
		sections[i] = fmt.Sprintf("%s %d", section, number[section])
	}
	if len(sections) > 0 {
		fmt.Fprintln(out, "  "+strings.Join(sections, "; "))
	}
}

// asks marks a section that the template asks for.
func asks(section plan.SectionCoverage, template plan.Template) string {
	if slices.Contains(section.Templates, template.Name) {
		return "×"
	}
	return "–"
}
