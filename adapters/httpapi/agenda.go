package httpapi

import (
	"bytes"
	"net/http"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/ical"
)

// agendaDays is how far an agenda looks ahead when it is not told.
const agendaDays = 90

type agendaAnswer struct {
	From juurru.Date `json:"from"`
	To   juurru.Date `json:"to"`
	Dues []dueAnswer `json:"dues"`
}

// dueAnswer is a due in one language.
type dueAnswer struct {
	Kind    string         `json:"kind"`
	Label   string         `json:"label"` // what the kind is called
	At      juurru.Pointer `json:"at"`
	ID      string         `json:"id"`
	Title   string         `json:"title,omitzero"`
	Starts  juurru.Date    `json:"starts"`
	Ends    juurru.Date    `json:"ends"`
	Who     []juurru.Who   `json:"who"`
	Overdue bool           `json:"overdue"`
	Detail  string         `json:"detail,omitzero"`
}

// agenda answers with what comes up in a document, and what is overdue: as JSON or YAML,
// or as a calendar.
func (c *call) agenda() (*answer, error) {
	if c.kind.Agenda == nil {
		return nil, &failure{problem: problemNoAddress}
	}
	from, to, err := c.days()
	if err != nil {
		return nil, err
	}
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	stored, err := c.Store.Get(c.Context(), c.key, 0)
	if err != nil {
		return nil, err
	}
	doc, report, _ := c.kind.Decode(stored.Data, sized(options, stored.Data)...)
	if doc == nil {
		return nil, &failure{problem: problemKeptUnreadable, findings: report.Findings}
	}
	dues := c.kind.Agenda(doc, from, to, options...)
	if c.form == formCalendar {
		return c.calendar(doc, dues)
	}
	agenda := agendaAnswer{From: from, To: to, Dues: []dueAnswer{}}
	for _, d := range dues {
		agenda.Dues = append(agenda.Dues, dueAnswer{
			Kind: d.Kind.Name, Label: d.Kind.Title.In(c.lang), At: d.At, ID: d.ID, Title: d.Title,
			Starts: d.Starts, Ends: d.Ends, Who: d.Who, Overdue: d.Overdue, Detail: d.Detail.In(c.lang),
		})
	}
	return c.reply(http.StatusOK, agenda)
}

// calendar answers with an agenda as iCalendar. Events are told apart by the ID the
// document is kept by.
func (c *call) calendar(doc juurru.Document, dues []juurru.Due) (*answer, error) {
	name := doc.DocumentName()
	if juurru.Blank(name) {
		name = c.key.ID
	}
	var calendar bytes.Buffer
	err := ical.Write(&calendar, []ical.Agenda{{Kind: c.kind.Name, ID: c.key.ID, Name: name, Dues: dues}}, c.Now(), c.lang)
	return &answer{status: http.StatusOK, form: ical.ContentType, body: calendar.Bytes(), lang: c.lang}, err
}

// days are the first and the last day asked: from today on, for three months.
func (c *call) days() (from, to juurru.Date, err error) {
	if from, err = c.day("from", juurru.DateOf(c.Now())); err != nil {
		return "", "", err
	}
	if to, err = c.day("to", from.AddDays(agendaDays)); err != nil {
		return "", "", err
	}
	if !to.Valid() || to.Before(from) { // there are no days after 9999
		return "", "", c.badParameter("to")
	}
	return from, to, nil
}
