// Command living follows a plan for a month, in Finnish: what changed since the autumn and
// what the change log says of it, what comes up, how far the plan has come, what is the
// supervisor's to do, and how a discussion in a unit becomes feedback to answer.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

const (
	lang = juurru.Finnish
	on   = juurru.Date("2026-03-16")
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	autumn, err := read("plans/kainuu/3-start.json")
	if err != nil {
		return err
	}
	spring, err := read("plans/kainuu/4-use.json")
	if err != nil {
		return err
	}
	if err := changes(out, autumn, spring); err != nil {
		return err
	}
	comingUp(out, spring)
	progress(out, spring)
	return supervisor(out, spring)
}

func read(file string) (*plan.Plan, error) {
	data, err := documents.Files.ReadFile(file)
	if err != nil {
		return nil, err
	}
	p, _, err := plan.Decode(data)
	return p, err
}

// changes tells what happened to the tasks and the phases, and adds what the change log
// does not say yet.
func changes(out io.Writer, autumn, spring *plan.Plan) error {
	entries, err := plan.LogEntries(autumn, spring, on, "suunnittelija", lang)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Muuttuneita osia %d, niistä kaksi:\n", len(entries))
	for _, entry := range entries {
		if entry.Section == "phases" || entry.Section == "risks" {
			fmt.Fprintf(out, "%s\n  %s\n", entry.ID, strings.ReplaceAll(entry.What, "\n", "\n  "))
		}
	}
	difference, err := juurru.Diff(autumn, spring)
	if err != nil {
		return err
	}
	again, err := juurru.Apply(autumn, difference)
	if err != nil {
		return err
	}
	left, err := juurru.Diff(again, spring)
	fmt.Fprintf(out, "Muutoksia %d; kun ne tehdään syksyn suunnitelmaan, eroja on %d\n", len(difference.Edits), len(left.Edits))
	return err
}

// comingUp tells what is overdue, and what the next two weeks bring.
func comingUp(out io.Writer, p *plan.Plan) {
	fmt.Fprintln(out, "\nMitä on edessä")
	for _, due := range plan.Agenda(p, on, on.AddDays(14)) {
		mark := " "
		if due.Overdue {
			mark = "!"
		}
		fmt.Fprintf(out, "%s %s  %s: %s\n", mark, due.Starts, due.Kind.Title.In(lang), due.Title)
	}
}

func progress(out io.Writer, p *plan.Plan) {
	fmt.Fprintln(out, "\nMiten pitkällä")
	report := plan.Progress(p, on)
	for i := range report.Phases {
		fmt.Fprintln(out, " ", report.Phases[i].Summary(lang))
	}
	for _, goal := range report.Goals {
		fmt.Fprintf(out, "  %s%s: %s\n", strings.Repeat("  ", goal.Level), goal.State.Label(lang), goal.Text)
	}
}

// supervisor tells what is the supervisor's to do now. In a unit the questions are gone
// through, the answers are filled in, and those that call for it become feedback.
func supervisor(out io.Writer, p *plan.Plan) error {
	p.Guides = append(p.Guides, p.Guides[0].With("Rannan terveysasema", on))
	at := juurru.At("guides", len(p.Guides)-1, "themes", 2, "questions", 0, "answer")

	view, _ := plan.Mine(p, "esihenkilo", on)
	fmt.Fprintln(out, "\nEsihenkilön täytettäväksi")
	for _, item := range view.Items {
		if len(item.Fields) > 0 && (item.Standing == plan.StandsLate || item.Standing == plan.StandsNow) {
			fmt.Fprintf(out, "  %s  %-17s %s: täytettäviä kohtia %d\n", item.Standing.Label(lang), item.Title.In(lang), shortened(item.Text+item.Template.In(lang)), len(item.Fields))
		}
	}
	p, report, err := view.Fill(plan.Answer{At: at, Value: "Vuorolistaan kaivataan varahenkilö."})
	if err != nil {
		return fmt.Errorf("%w: %v", err, report.In(lang).Findings)
	}
	heard := plan.Hear(p, at.Parent())
	newest := heard.Plan.Feedback[len(heard.Plan.Feedback)-1]
	fmt.Fprintf(out, "\nKeskustelusta palautteeksi: %d\n  %s, %s\n  %s\n", len(heard.Added), newest.From, newest.Date.In(lang), strings.ReplaceAll(newest.Text, "\n", "\n  "))

	fmt.Fprintln(out, "\nJohdon viisi kysymystä")
	for _, stand := range plan.Leading(heard.Plan, on) {
		fmt.Fprintf(out, "  %s\n    vastattu %d; suunnitelmassa tähän liittyy %d kohtaa\n", stand.Question.Text.In(lang), len(stand.Latest), len(stand.Shows))
	}
	return nil
}

func shortened(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return text
}
