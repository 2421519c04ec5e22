package cli

import (
	"bufio"
	"strconv"
	"strings"
	"time"

	"github.com/juurru/juurru"
)

// jsonAgenda is an agenda in the output of --format json.
type jsonAgenda struct {
	From      juurru.Date    `json:"from"`
	To        juurru.Date    `json:"to"`
	Documents []jsonDocument `json:"documents"`
	Agenda    []jsonDue      `json:"agenda"`
}

// jsonDocument is a document whose agenda was asked for.
type jsonDocument struct {
	File string `json:"file"`
	Kind string `json:"kind"`
	ID   string `json:"id,omitzero"`
	Name string `json:"name,omitzero"`
}

// jsonDue is a due in the output of --format json, in one language.
type jsonDue struct {
	File    string         `json:"file"`
	Kind    string         `json:"kind"`
	Label   string         `json:"label"` // of the kind
	At      juurru.Pointer `json:"at"`
	ID      string         `json:"id,omitzero"`
	Title   string         `json:"title,omitzero"`
	Starts  juurru.Date    `json:"starts"`
	Ends    juurru.Date    `json:"ends"`
	Who     []juurru.Who   `json:"who"`
	Overdue bool           `json:"overdue"`
	Detail  string         `json:"detail,omitzero"`
}

func (r *agendaRun) writeAgendaJSON(agendas []documentAgenda) error {
	written := jsonAgenda{From: r.from, To: r.to, Documents: []jsonDocument{}, Agenda: []jsonDue{}}
	for _, a := range agendas {
		written.Documents = append(written.Documents, jsonDocument{a.file, a.kind.Name, a.id, a.name})
	}
	for _, due := range together(agendas) {
		written.Agenda = append(written.Agenda, jsonDue{
			File: due.of.file, Kind: due.Kind.Name, Label: due.Kind.Title.In(r.lang), At: due.At, ID: due.ID, Title: due.Title,
			Starts: due.Starts, Ends: due.Ends, Who: due.Who, Overdue: due.Overdue, Detail: due.Detail.In(r.lang),
		})
	}
	return writeIndented(r.env.Stdout, written)
}

// The words of the text output.
var (
	textOverdue = juurru.Text{FI: "Myöhässä", SV: "Försenat", NB: "Forsinket", EN: "Overdue"}
	textBegun   = juurru.Text{FI: "Jo alkanut", SV: "Har redan börjat", NB: "Allerede i gang", EN: "Already under way"}
	textWeek    = juurru.Text{FI: "Viikko {n} ({from} – {to})", SV: "Vecka {n} ({from} – {to})", NB: "Uke {n} ({from} – {to})", EN: "Week {n} ({from} – {to})"}
	textFree    = juurru.Text{FI: "Mitään ei ole edessä eikä myöhässä.", SV: "Inget är på gång och inget är försenat.", NB: "Ingenting er på vei, og ingenting er forsinket.", EN: "Nothing is coming up and nothing is overdue."}
)

// writeAgendaText writes what is overdue, and then week by week what comes up.
func (r *agendaRun) writeAgendaText(agendas []documentAgenda) error {
	p := page{bufio.NewWriter(r.env.Stdout), r.lang, r.env.colour()}
	for i := range agendas {
		p.line("%s", p.paint("1", printable(agendas[i].called())))
	}
	if len(agendas) > 0 {
		p.line("%s – %s", r.from.In(r.lang), r.to.In(r.lang))
	}
	dues := together(agendas)
	for _, overdue := range []bool{true, false} {
		heading := ""
		for i := range dues {
			due := &dues[i]
			if due.Overdue != overdue {
				continue
			}
			if now := r.headed(due); now != heading {
				heading = now
				p.line("\n%s", p.paint("1", heading))
			}
			p.due(due, len(agendas) > 1)
		}
	}
	if len(dues) == 0 && len(agendas) > 0 {
		p.line("\n%s", textFree.In(r.lang))
	}
	return p.out.Flush()
}

// headed is the heading under which a due stands.
func (r *agendaRun) headed(due *listed) string {
	switch {
	case due.Overdue:
		return textOverdue.In(r.lang)
	case due.Starts.Before(r.from):
		return textBegun.In(r.lang)
	}
	monday := week(due.Starts)
	t, _ := time.Parse(time.DateOnly, string(monday))
	_, number := t.ISOWeek()
	return strings.NewReplacer("{n}", strconv.Itoa(number), "{from}", monday.In(r.lang), "{to}", monday.AddDays(6).In(r.lang)).Replace(textWeek.In(r.lang))
}

// due writes a due: its day and what it is, whose it is, and of which document when there
// are several.
func (p page) due(due *listed, several bool) {
	days := due.Starts.In(p.lang)
	if due.Ends != due.Starts {
		days += " – " + due.Ends.In(p.lang)
	}
	colour := "36"
	if due.Overdue {
		colour = "31"
	}
	what := due.Kind.Title.In(p.lang)
	if !juurru.Blank(due.Title) {
		what += ": " + printable(strings.Join(strings.Fields(due.Title), " "))
	}
	p.line("  %s  %s", p.paint(colour, days), what)
	var more []string
	tell := func(text string) {
		if !juurru.Blank(text) {
			more = append(more, printable(text))
		}
	}
	for _, who := range due.Who {
		tell(who.Name)
	}
	more = nonEmpty(strings.Join(more, ", "))
	tell(due.Detail.In(p.lang))
	if several {
		tell(due.of.called())
	}
	if more != nil {
		p.line("      %s", p.paint("2", strings.Join(more, " · ")))
	}
}

// nonEmpty is a list of a text, or nil when there is none.
func nonEmpty(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
}
