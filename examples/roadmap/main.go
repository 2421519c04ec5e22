// Command roadmap follows a service-innovation project from anchoring to new practice, in
// Norwegian: in which phase it was when, what kept it from the next, and which tools help.
// Its first pilot had to be repeated. Then it draws the whole way as a chart.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/roadmap"
)

const lang = juurru.Norwegian

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	var p *roadmap.Project
	var on juurru.Date
	for _, revision := range documents.ProjectRevisions() {
		data, err := documents.Files.ReadFile(revision.File)
		if err != nil {
			return err
		}
		if p, _, err = roadmap.Decode(data); err != nil {
			return err
		}
		on = revision.On
		printNext(out, revision, roadmap.Next(p, on))
	}
	fmt.Fprint(out, "\n", roadmap.Timeline(p, juurru.On(on)).Mermaid(lang))
	return nil
}

// printNext prints where the project stands and what has to happen before the next phase:
// by step, what is missing and which tools help, and which steps are done again.
func printNext(out io.Writer, revision documents.Revision, ahead roadmap.NextSteps) {
	phases, _ := roadmap.PhaseSetByName(ahead.Phases)
	state := ahead.State
	fmt.Fprintf(out, "%s %-12s  %s", revision.On, revision.Name, called(phases, state.Phase))
	if state.Visit > 1 {
		fmt.Fprintf(out, ", %d. gang", state.Visit)
	}
	fmt.Fprintf(out, ", siden %s\n", state.Since)
	if ahead.Blocked() {
		fmt.Fprintf(out, "  før %s:\n", strings.ToLower(called(phases, ahead.To)))
	}
	for _, step := range ahead.Steps {
		switch {
		case len(step.Blocks) > 0:
			fmt.Fprintf(out, "  - %s: mangler %d%s\n", step.Title.In(lang), len(step.Blocks), helpedBy(step.Tools))
		case step.State == roadmap.StepAgain:
			fmt.Fprintf(out, "  - %s: %s%s\n", step.Title.In(lang), strings.ToLower(step.State.Label(lang)), helpedBy(step.Tools))
		}
	}
	for _, obstacle := range ahead.Apart {
		fmt.Fprintf(out, "  - %s\n", obstacle.Message.In(lang))
	}
}

// called is the title of a phase.
func called(phases roadmap.PhaseSet, key string) string {
	for _, phase := range phases.Phases {
		if phase.Key == key {
			return phase.Title.In(lang)
		}
	}
	return key
}

// helpedBy names tools after an arrow; nothing when there are none.
func helpedBy(tools []roadmap.Tool) string {
	if len(tools) == 0 {
		return ""
	}
	var titles []string
	for _, tool := range tools {
		titles = append(titles, tool.Title.In(lang))
	}
	return " → " + strings.Join(titles, ", ")
}
