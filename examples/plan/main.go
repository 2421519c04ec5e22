// Command plan follows a plan from first draft to sustainment: which gate it passed when, and
// what still kept it from the next. Then it compares the finished plan with the templates of
// Pirha and Itla.
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

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	var p *plan.Plan
	for _, revision := range documents.PlanRevisions("pirha") {
		data, err := documents.Files.ReadFile(revision.File)
		if err != nil {
			return err
		}
		if p, _, err = plan.Decode(data); err != nil {
			return err
		}
		passed, next := progress(p, revision.On)
		fmt.Fprintf(out, "%s %-9s  läpäisee portin: %s\n", revision.On, revision.Name, passed.Title.In(juurru.Finnish))
		printBlockers(out, next)
	}
	printCoverage(out, p)
	return nil
}

// progress returns the last gate that nothing keeps the plan from passing on a day, and the
// report at the next; at the last one, if it passes that.
func progress(p *plan.Plan, on juurru.Date) (passed juurru.Gate, next juurru.Report) {
	for _, gate := range plan.Gates() {
		if next = p.Check(gate, juurru.On(on)); !next.Ready() {
			break
		}
		passed = gate
	}
	return passed, next
}

// printBlockers prints how many errors each section has at a gate.
func printBlockers(out io.Writer, report juurru.Report) {
	var sections []string // as they come: in the order of the document
	number := make(map[string]int)
	for _, finding := range report.Of(juurru.Error) {
		section := plan.Section(finding.Path).In(juurru.Finnish)
		if number[section] == 0 {
			sections = append(sections, section)
		}
		number[section]++
	}
	if len(sections) == 0 {
		return
	}
	for i, section := range sections {
		sections[i] = fmt.Sprintf("%s %d", section, number[section])
	}
	fmt.Fprintf(out, "  esteet, %s: %s\n", report.Gate.Title.In(juurru.Finnish), strings.Join(sections, "; "))
}

// printCoverage prints which sections the two templates ask for, and how much of each the plan has.
func printCoverage(out io.Writer, p *plan.Plan) {
	pirha, _ := plan.TemplateByName("pirha")
	itla, _ := plan.TemplateByName("itla")
	fmt.Fprintf(out, "\n%-32s %-6s %-6s %s\n", "Osa", "Pirha", "Itla", "Suunnitelmassa")
	var besides []string
	for _, section := range plan.Coverage(p, pirha, itla) {
		title := section.Title.In(juurru.Finnish)
		if section.Templates == nil {
			besides = append(besides, title)
			continue
		}
		fmt.Fprintf(out, "%-32s %-6s %-6s %d\n", title, asks(section, pirha), asks(section, itla), section.Size)
	}
	fmt.Fprintln(out, "Lisäksi suunnitelmassa:", strings.Join(besides, "; "))
}

// asks marks a section that the template asks for.
func asks(section plan.SectionCoverage, template plan.Template) string {
	if slices.Contains(section.Templates, template.Name) {
		return "×"
	}
	return "–"
}
