package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/ical"
)

const agendaHelp = `
juurru agenda lists what comes up in documents and what is overdue: tasks, trainings,
messages, measurements, reviews, decisions.

Usage:
  juurru agenda [flags] FILE...     "-" is standard input; JSON or YAML

Examples:
  juurru agenda suunnitelma.json
  juurru agenda --from 2026-08-01 --to 2026-12-31 --lang sv planer/*.yaml
  juurru agenda --format json hanke.json mittarit.json
  juurru agenda --to 2027-12-31 --format ics suunnitelma.json > suunnitelma.ics

Overdue is what is not done and whose day lies before the first day that is asked. A
calendar that is imported again moves what has moved, if the document has an ID; what
is done by then stays in it.

Exit code: 0 the agenda is written, 2 a file could not be read or has no agenda.
`

// agendaDays is how far ahead the agenda looks when nobody says.
const agendaDays = 30

func agenda(args []string, env Env) int {
	var from, to, lang, format string
	flags := newFlags("agenda", agendaHelp, env)
	flags.StringVar(&from, "from", "", "first `DATE`, as 2026-12-31; today when absent")
	flags.StringVar(&to, "to", "", "last `DATE`; 30 days after the first when absent")
	flags.StringVar(&lang, "lang", "fi", "`LANG`: fi, sv, nb, en")
	flags.StringVar(&format, "format", "text", "`FORMAT`: text, json or ics (iCalendar, RFC 5545)")
	files, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "agenda", err)
	}
	run := agendaRun{env: env}
	if err := run.resolve(from, to, lang, format); err != nil {
		return refuse(env, "agenda", err)
	}
	if len(files) == 0 {
		return refuse(env, "agenda", errors.New("no file given"))
	}
	code := exitOK
	var agendas []documentAgenda
	for _, file := range files {
		a, err := run.file(file)
		if err != nil {
			fmt.Fprintln(env.Stderr, "juurru agenda:", problemIn(err, run.lang))
			code = exitUnusable
			continue
		}
		agendas = append(agendas, a)
	}
	if err := run.write(format, agendas); err != nil {
		fmt.Fprintln(env.Stderr, "juurru agenda:", err)
		return exitUnusable
	}
	return code
}

// agendaRun is what the flags of one run mean.
type agendaRun struct {
	env      Env
	from, to juurru.Date
	lang     juurru.Lang
}

func (r *agendaRun) resolve(from, to, lang, format string) error {
	var err error
	if r.lang, err = parseLang(lang); err != nil {
		return err
	}
	if err := oneOf("format", format, "text", "json", "ics"); err != nil {
		return err
	}
	day := func(flag, value string, absent juurru.Date) (juurru.Date, error) {
		if value == "" {
			return absent, nil
		}
		date, err := juurru.ParseDate(value)
		if err != nil {
			return "", fmt.Errorf("--%s %s is not a date of the form 2026-12-31", flag, value)
		}
		return date, nil
	}
	if r.from, err = day("from", from, juurru.DateOf(r.env.Now())); err != nil {
		return err
	}
	if r.to, err = day("to", to, r.from.AddDays(agendaDays)); err != nil {
		return err
	}
	if !r.to.Valid() {
		return fmt.Errorf("--from %s is too late: give --to as well", r.from)
	}
	if r.to.Before(r.from) {
		return fmt.Errorf("--to %s is before --from %s", r.to, r.from)
	}
	return nil
}

// documentAgenda is what comes up in the document of a file.
type documentAgenda struct {
	file     string
	kind     juurru.Kind
	id, name string
	dues     []juurru.Due
}

// called is the document as people know it.
func (a *documentAgenda) called() string {
	if juurru.Blank(a.name) {
		return a.file
	}
	return a.name
}

// file reads a document and lists what comes up in it. What of it was not understood is
// said on standard error.
func (r *agendaRun) file(file string) (documentAgenda, error) {
	in, err := open(file, r.env.Stdin)
	if err != nil {
		return documentAgenda{}, err
	}
	kind, doc, err := in.decode()
	if doc == nil {
		return documentAgenda{}, err
	}
	if kind.Agenda == nil {
		return documentAgenda{}, fmt.Errorf("%s: documents of kind %s have no agenda", file, kind.Name)
	}
	if err != nil {
		fmt.Fprintln(r.env.Stderr, "juurru agenda:", problemIn(err, r.lang))
	}
	return documentAgenda{file, kind, doc.DocumentID(), doc.DocumentName(), kind.Agenda(doc, r.from, r.to)}, nil
}

func (r *agendaRun) write(format string, agendas []documentAgenda) error {
	switch format {
	case "json":
		return r.writeAgendaJSON(agendas)
	case "ics":
		return r.writeCalendar(r.env.Stdout, agendas)
	}
	return r.writeAgendaText(agendas)
}

// writeCalendar writes the agendas as iCalendar. A document without an ID goes by the name
// of its file.
func (r *agendaRun) writeCalendar(w io.Writer, agendas []documentAgenda) error {
	calendars := make([]ical.Agenda, len(agendas))
	for i, a := range agendas {
		id := a.id
		if juurru.Blank(id) {
			id = filepath.Base(a.file)
		}
		calendars[i] = ical.Agenda{Kind: a.kind.Name, ID: id, Name: a.called(), Dues: a.dues}
	}
	return ical.Write(w, calendars, r.env.Now(), r.lang)
}

// listed is a due with the document it is of.
type listed struct {
	juurru.Due
	of *documentAgenda
}

// together are the dues of all documents, by day; those of one day in the order in which
// the documents were given.
func together(agendas []documentAgenda) []listed {
	dues := []listed{}
	for i := range agendas {
		for _, due := range agendas[i].dues {
			dues = append(dues, listed{due, &agendas[i]})
		}
	}
	slices.SortStableFunc(dues, func(a, b listed) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	return dues
}

// week is the Monday of the week a day is in.
func week(day juurru.Date) juurru.Date {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return day
	}
	return day.AddDays(-(int(t.Weekday()) + 6) % 7)
}
