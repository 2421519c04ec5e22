// Package ical writes what comes up in documents as iCalendar (RFC 5545), for the calendars
// of people: every due is an event of whole days that leaves the day free.
package ical

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"

	"github.com/juurru/juurru"
)

// Agenda is what comes up in one document.
type Agenda struct {
	Kind string // of the document: "plan"
	ID   string // of the document; it is told apart from others by it
	Name string // as people know it
	Dues []juurru.Due
}

// ContentType is the media type of what [Write] writes.
const ContentType = "text/calendar; charset=utf-8"

// Write writes agendas as one calendar, in a language, as it is at a point in time.
//
//   - An event keeps its UID as long as the document its ID and the due its own, whatever
//     the day and the place: who imports the calendar again has the event moved and not
//     doubled. What is no longer due is not taken away.
//   - It is named after what it is and what the document calls it, and says so when it is
//     overdue; it stays on its own day then.
//   - It is described by whose it is, what more there is to say, and the document.
//   - Its category is the name of its kind: "task".
//
// A calendar without events is written as well: RFC 5545 asks for one at least, but
// calendars take it for what it is. A due whose first day is none of the calendar is an
// error, and so is what w answers.
func Write(w io.Writer, agendas []Agenda, at time.Time, lang juurru.Lang) error {
	calendar := ics.NewCalendarFor("juurru")
	calendar.SetProductId("-//juurru//juurru//" + strings.ToUpper(string(lang)))
	calendar.SetCalscale("GREGORIAN")
	written := make(map[string]int)
	for i := range agendas {
		a := &agendas[i]
		for j := range a.Dues {
			identity := a.identity(&a.Dues[j])
			written[identity]++
			event, err := a.event(&a.Dues[j], uid(identity, written[identity]), lang)
			if err != nil {
				return err
			}
			event.SetDtStampTime(at)
			calendar.AddVEvent(event)
		}
	}
	var out bytes.Buffer
	if err := calendar.SerializeTo(&out, ics.WithNewLine("\r\n")); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

// identity is what makes a due this one, wherever it stands and whenever it is.
func (a *Agenda) identity(d *juurru.Due) string {
	return strings.Join([]string{a.Kind, a.ID, d.Kind.Name, d.ID}, "\x00")
}

// uid makes an identity one that no other calendar has, and which tells nothing. Those of
// dues that cannot be told apart are numbered, from 1.
func uid(identity string, number int) string {
	if number > 1 {
		identity += "\x00" + strconv.Itoa(number)
	}
	sum := sha256.Sum256([]byte(identity))
	return hex.EncodeToString(sum[:16]) + "@juurru"
}

var (
	textOverdue = juurru.Text{FI: "MYÖHÄSSÄ", SV: "FÖRSENAT", NB: "FORSINKET", EN: "OVERDUE"}
	textWho     = juurru.Text{FI: "Kuka", SV: "Vem", NB: "Hvem", EN: "Who"}
)

func (a *Agenda) event(d *juurru.Due, uid string, lang juurru.Lang) (*ics.VEvent, error) {
	if !d.Starts.Valid() {
		return nil, fmt.Errorf("ical: %q of %s is not a day", d.Starts, d.At)
	}
	event := ics.NewEvent(uid)
	event.SetProperty(ics.ComponentPropertyDtStart, day(d.Starts), ics.WithValue("DATE"))
	last := d.Starts
	if d.Ends.After(last) {
		last = d.Ends
	}
	if after := last.AddDays(1); after.Valid() { // the last day there is needs no end
		event.SetProperty(ics.ComponentPropertyDtEnd, day(after), ics.WithValue("DATE"))
	}
	event.SetSummary(summary(d, lang))
	event.SetDescription(a.description(d, lang))
	event.AddCategory(d.Kind.Name)
	event.SetProperty(ics.ComponentPropertyTransp, "TRANSPARENT")
	return event, nil
}

// day is a day as iCalendar writes it: "20261231".
func day(d juurru.Date) string { return strings.ReplaceAll(string(d), "-", "") }

// summaryLength is how many characters of a title stand in the name of an event; the
// description has it whole.
const summaryLength = 120

func summary(d *juurru.Due, lang juurru.Lang) string {
	name := d.Kind.Title.In(lang)
	if !juurru.Blank(d.Title) {
		name += ": " + shortened(strings.Join(strings.Fields(plain(d.Title)), " "))
	}
	if d.Overdue {
		name = textOverdue.In(lang) + " – " + name
	}
	return name
}

func shortened(text string) string {
	if runes := []rune(text); len(runes) > summaryLength {
		return strings.TrimSpace(string(runes[:summaryLength])) + "…"
	}
	return text
}

func (a *Agenda) description(d *juurru.Due, lang juurru.Lang) string {
	var lines []string
	if title := plain(d.Title); !juurru.Blank(title) {
		lines = append(lines, title)
	}
	if detail := plain(d.Detail.In(lang)); !juurru.Blank(detail) {
		lines = append(lines, detail)
	}
	var who []string
	for _, one := range d.Who {
		who = append(who, plain(one.Name))
	}
	if who != nil {
		lines = append(lines, textWho.In(lang)+": "+strings.Join(who, ", "))
	}
	if name := plain(a.Name); !juurru.Blank(name) {
		lines = append(lines, name)
	}
	return strings.Join(lines, "\n")
}

// plain is a text with line breaks and tabs, and without other characters that command.
func plain(text string) string {
	text = strings.ToValidUTF8(strings.ReplaceAll(text, "\r\n", "\n"), "\ufffd")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\r', r == '\u2028', r == '\u2029', r == '\u0085':
			return '\n'
		case unicode.IsControl(r) && r != '\n' && r != '\t':
			return -1
		}
		return r
	}, text))
}
