package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// jsonEvaluation is an evaluation in the output of --format json.
type jsonEvaluation struct {
	metrics.Evaluation
	Summary  string        `json:"summary"`
	Notes    []string      `json:"notes"`
	Problems []jsonProblem `json:"problems,omitzero"`
}

// jsonProblem is what could not be read of a table.
type jsonProblem struct {
	Line      int    `json:"line,omitzero"`   // absent for the whole table
	Column    int    `json:"column,omitzero"` // of the table
	Character int    `json:"character,omitzero"`
	Problem   string `json:"problem"`
}

func (r *evaluateRun) writeJSON(evaluations []metrics.Evaluation, table *metrics.Table) error {
	written := make([]jsonEvaluation, len(evaluations))
	for i := range evaluations {
		e := &evaluations[i]
		written[i] = jsonEvaluation{Evaluation: *e, Summary: e.Summary(r.lang), Notes: e.Notes(r.lang)}
		if table != nil {
			for _, p := range table.Problems {
				written[i].Problems = append(written[i].Problems, jsonProblem{p.Line, p.Column, p.Character, p.Message(r.lang)})
			}
		}
	}
	if len(written) == 1 {
		return writeIndented(r.env.Stdout, written[0])
	}
	return writeIndented(r.env.Stdout, struct {
		Evaluations []jsonEvaluation `json:"evaluations"`
	}{written})
}

// The words of the text output.
var (
	textSigns  = juurru.Text{FI: "Muutoksen merkit", SV: "Tecken på förändring", NB: "Tegn på endring", EN: "Signs of change"}
	textLines  = juurru.Text{FI: "Keskiviiva ja rajat", SV: "Mittlinje och gränser", NB: "Midtlinje og grenser", EN: "Centre line and limits"}
	textLine   = juurru.Text{FI: "Keskiviiva", SV: "Mittlinje", NB: "Midtlinje", EN: "Centre line"}
	textNotes  = juurru.Text{FI: "Huomaa", SV: "Observera", NB: "Merk", EN: "Note"}
	textPoints = juurru.Text{FI: "pisteitä: {n}", SV: "punkter: {n}", NB: "antall punkter: {n}", EN: "points: {n}"}
	textRules  = juurru.Text{FI: "säännöt: {rules}", SV: "regler: {rules}", NB: "regelsett: {rules}", EN: "rules: {rules}"}
)

// writeText writes evaluations for people: the sentences, then what they rest on.
func (r *evaluateRun) writeText(file string, evaluations []metrics.Evaluation) error {
	p := page{bufio.NewWriter(r.env.Stdout), r.lang, r.env.colour()}
	for i := range evaluations {
		if i > 0 {
			p.line("")
		}
		p.evaluation(file, &evaluations[i])
	}
	return p.out.Flush()
}

func (p page) evaluation(file string, e *metrics.Evaluation) {
	title := printable(file)
	if e.Name != "" {
		title += " · " + printable(e.Name)
	}
	p.line("%s", p.paint("1", title))
	p.line("%s · %s · %s", textPoints.Fill(p.lang, juurru.Param{Name: "n", Value: e.N}), textRules.Fill(p.lang, juurru.Param{Name: "rules", Value: e.RuleSet}), e.Standing.Label(p.lang))
	p.line("\n%s", printable(e.Summary(p.lang)))

	heading := textSigns
	for _, sign := range e.Signs {
		p.heading(&heading)
		p.line("  %s", e.Describe(sign, p.lang))
	}
	heading = textLines
	if len(e.Points) > 0 && e.Points[0].Lower == nil {
		heading = textLine
	}
	for _, phase := range e.Phases {
		if text := e.Line(phase, p.lang); text != "" {
			p.heading(&heading)
			p.line("  %s: %s", e.Span(phase.From, phase.To, p.lang), printable(text))
		}
	}
	heading = textNotes
	for _, note := range e.Notes(p.lang) {
		p.heading(&heading)
		p.line("  · %s", printable(note))
	}
}

// heading writes a heading before the first line below it.
func (p page) heading(text *juurru.Text) {
	if !text.IsZero() {
		p.line("\n%s", p.paint("1", text.In(p.lang)))
		*text = juurru.Text{}
	}
}

// reportTable says on standard error what could not be read of a table, what could
// have been read in another way, and how it was understood when that was asked.
func (r *evaluateRun) reportTable(file string, table *metrics.Table) {
	if table == nil {
		return
	}
	if r.flags.preview { // tells the problems, too
		fmt.Fprint(r.env.Stderr, printableLines(table.Preview(r.lang)))
		return
	}
	for _, p := range table.Problems {
		place := printable(file)
		if p.Line > 0 {
			place += fmt.Sprintf(":%d:%d", p.Line, max(p.Character, 1))
		}
		fmt.Fprintf(r.env.Stderr, "%s: %s\n", place, printable(p.Message(r.lang)))
	}
}

func printableLines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = printable(line)
	}
	return strings.Join(lines, "\n")
}
