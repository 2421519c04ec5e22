package ical_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	parser "github.com/emersion/go-ical" // not the library that writes
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/ical"
	"github.com/juurru/juurru/plan"
)

var noon = time.Date(2026, 6, 1, 12, 0, 0, 0, time.FixedZone("EEST", 3*60*60))

// written is the calendar of what one document has due.
func written(t testing.TB, lang juurru.Lang, dues ...juurru.Due) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, ical.Write(&out, []ical.Agenda{{Kind: "plan", ID: "suunnitelma", Name: "Suunnitelma", Dues: dues}}, noon, lang))
	return out.String()
}

// events are the events of a calendar as another library reads them.
func events(t testing.TB, calendar string) []parser.Event {
	t.Helper()
	read, err := parser.NewDecoder(strings.NewReader(calendar)).Decode()
	require.NoError(t, err, calendar)
	return read.Events()
}

func text(t testing.TB, event parser.Event, name string) string {
	t.Helper()
	value, err := event.Props.Text(name)
	require.NoError(t, err)
	return value
}

func TestAnEventIsOfWholeDays(t *testing.T) {
	for about, row := range map[string]struct{ starts, ends, from, until juurru.Date }{
		"one day":                      {"2026-06-30", "2026-06-30", "20260630", "20260701"},
		"no last day":                  {"2026-12-31", "", "20261231", "20270101"},
		"several days":                 {"2026-02-27", "2026-03-01", "20260227", "20260302"},
		"a last day that is none":      {"2026-02-27", "2026-02-30", "20260227", "20260228"},
		"an end before its start":      {"2026-02-27", "2026-02-01", "20260227", "20260228"},
		"the last day of the calendar": {"9999-12-31", "", "99991231", ""},
	} {
		event := events(t, written(t, juurru.Finnish, juurru.Due{Kind: plan.DueTask, Starts: row.starts, Ends: row.ends}))[0]
		assert.Equal(t, "DATE", event.Props.Get("DTSTART").Params.Get("VALUE"), about)
		assert.Equal(t, string(row.from), event.Props.Get("DTSTART").Value, about)
		if row.until == "" {
			assert.Nil(t, event.Props.Get("DTEND"), about)
			continue
		}
		assert.Equal(t, "DATE", event.Props.Get("DTEND").Params.Get("VALUE"), about)
		assert.Equal(t, string(row.until), event.Props.Get("DTEND").Value, about)
	}
}

func TestAnEventTellsWhatThereIsToTell(t *testing.T) {
	due := juurru.Due{
		Kind: plan.DueTask, Title: "Kirjoita ohje; näytä, kysy \\ korjaa\nja jaa", Starts: "2026-06-02", Overdue: true,
		Who: []juurru.Who{{Name: "Esihenkilö"}, {Name: "Koordinaattori, pohjoinen"}}, Detail: juurru.Text{FI: "Valmistelu", SV: "Förberedelse", NB: "Forberedelse", EN: "Preparation"},
	}
	calendar := written(t, juurru.Swedish, due)
	event := events(t, calendar)[0]
	assert.Equal(t, "FÖRSENAT – Uppgift: Kirjoita ohje; näytä, kysy \\ korjaa ja jaa", text(t, event, "SUMMARY"))
	assert.Equal(t, "Kirjoita ohje; näytä, kysy \\ korjaa\nja jaa\nFörberedelse\nVem: Esihenkilö, Koordinaattori, pohjoinen\nSuunnitelma", text(t, event, "DESCRIPTION"))
	assert.Equal(t, "task", text(t, event, "CATEGORIES"))
	assert.Equal(t, "TRANSPARENT", text(t, event, "TRANSP"))
	assert.Equal(t, "20260601T090000Z", event.Props.Get("DTSTAMP").Value)
	for _, never := range []string{"METHOD", "LAST-MODIFIED", "ATTENDEE", "ORGANIZER", "VALARM"} {
		assert.NotContains(t, calendar, never)
	}
	assert.True(t, strings.HasPrefix(calendar, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//juurru//juurru//SV\r\n"), calendar)

	bare := events(t, written(t, juurru.English, juurru.Due{Kind: plan.DueReview, Starts: "2026-06-02"}))[0]
	assert.Equal(t, "Review of the plan", text(t, bare, "SUMMARY"), "what has no name is called what it is")
	assert.Equal(t, "Suunnitelma", text(t, bare, "DESCRIPTION"))
}

func TestALongTitleIsShortenedInTheNameOnly(t *testing.T) {
	title := strings.Repeat("äiti ", 100)
	event := events(t, written(t, juurru.Finnish, juurru.Due{Kind: plan.DueFeedback, Title: title, Starts: "2026-06-02"}))[0]
	assert.True(t, strings.HasSuffix(text(t, event, "SUMMARY"), "äiti…"), text(t, event, "SUMMARY"))
	assert.Contains(t, text(t, event, "DESCRIPTION"), strings.TrimSpace(title))
}

func uids(t testing.TB, calendar string) []string {
	var uids []string
	for _, event := range events(t, calendar) {
		uids = append(uids, text(t, event, "UID"))
	}
	return uids
}

func TestAnEventKeepsItsUID(t *testing.T) {
	due := juurru.Due{Kind: plan.DueTask, ID: "ohje", At: "/tasks/0/due", Title: "Ohje", Starts: "2026-06-02"}
	first := uids(t, written(t, juurru.Finnish, due))
	moved := juurru.Due{Kind: plan.DueTask, ID: "ohje", At: "/tasks/7/due", Title: "Kirjoita ohje", Starts: "2026-08-02", Ends: "2026-08-03", Overdue: true}
	assert.Equal(t, first, uids(t, written(t, juurru.English, moved)), "it moved, was renamed and is told in another language")

	other := func(a ical.Agenda) string {
		var out bytes.Buffer
		require.NoError(t, ical.Write(&out, []ical.Agenda{a}, noon, juurru.Finnish))
		return uids(t, out.String())[0]
	}
	same := ical.Agenda{Kind: "plan", ID: "suunnitelma", Dues: []juurru.Due{due}}
	assert.Equal(t, first[0], other(same), "whatever the document is called")
	message := due
	message.Kind = plan.DueMessage
	ids := []string{
		first[0], other(ical.Agenda{Kind: "roadmap", ID: "suunnitelma", Dues: same.Dues}), other(ical.Agenda{Kind: "plan", ID: "toinen", Dues: same.Dues}),
		other(ical.Agenda{Kind: "plan", ID: "suunnitelma", Dues: []juurru.Due{message}}),
	}
	slices.Sort(ids)
	assert.Len(t, slices.Compact(ids), 4, "another kind, document or entry")
}

// Entries that cannot be told apart are different events all the same.
func TestNoUIDComesTwice(t *testing.T) {
	due := juurru.Due{Kind: plan.DueTask, Starts: "2026-06-02"}
	found := uids(t, written(t, juurru.Finnish, due, due, due))
	slices.Sort(found)
	assert.Len(t, slices.Compact(found), 3)
}

func TestACalendarWithoutEvents(t *testing.T) {
	calendar := written(t, juurru.Norwegian)
	assert.Equal(t, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//juurru//juurru//NB\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n", calendar)
	assert.Empty(t, events(t, calendar))
}

func TestWhatCannotBeWritten(t *testing.T) {
	none := []ical.Agenda{{Dues: []juurru.Due{{Starts: "2026-13-45", At: "/tasks/0/due"}}}}
	assert.ErrorContains(t, ical.Write(io.Discard, none, noon, juurru.Finnish), "/tasks/0/due")
	full := errors.New("the disk is full")
	assert.ErrorIs(t, ical.Write(broken{full}, nil, noon, juurru.Finnish), full)
}

type broken struct{ error }

func (b broken) Write([]byte) (int, error) { return 0, b.error }

// Whatever texts there are, the file keeps to the form of the standard, and another
// library reads them as they were.
func TestTextsComeThroughWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		title := rapid.StringOf(rapid.RuneFrom([]rune("aä€𝕏 ;,:\\\"<>n\n\r\t\x00\x1b\u2028'"))).Draw(t, "title")
		name := rapid.StringN(0, 80, -1).Draw(t, "name")
		var out bytes.Buffer
		if err := ical.Write(&out, []ical.Agenda{{Name: name, Dues: []juurru.Due{{Kind: plan.DueTask, Title: title, Starts: "2026-06-02"}}}}, noon, juurru.Finnish); err != nil {
			t.Fatal(err)
		}
		calendar := out.String()
		for _, line := range strings.Split(strings.TrimSuffix(calendar, "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) || line == "" {
				t.Fatalf("%q has %d octets", line, len(line))
			}
		}
		read, err := parser.NewDecoder(strings.NewReader(calendar)).Decode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := read.Events()[0].Props.Text("DESCRIPTION")
		if err != nil {
			t.Fatal(err)
		}
		visible := func(text string) string {
			return strings.Map(func(r rune) rune {
				if strings.ContainsRune("\n\r\x00\x1b\u2028\u2029\u0085", r) || r < ' ' || r >= 0x7f && r <= 0x9f {
					return -1
				}
				return r
			}, text)
		}
		if want := visible(title); !strings.Contains(visible(got), strings.TrimSpace(want)) {
			t.Fatalf("%q is not in %q", want, got)
		}
	})
}

func ExampleWrite() {
	p := &plan.Plan{ID: "suunta", Name: "Suunnan käyttöönotto", Tasks: []plan.Task{{ID: "ohje", What: "Kirjoita kirjaamisohje", Due: "2026-06-12"}}}
	dues := plan.Agenda(p, "2026-06-01", "2026-06-30")
	var out bytes.Buffer
	agenda := ical.Agenda{Kind: plan.KindName, ID: p.ID, Name: p.Name, Dues: dues}
	if err := ical.Write(&out, []ical.Agenda{agenda}, time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC), juurru.Finnish); err != nil {
		log.Fatal(err)
	}
	fmt.Print(strings.ReplaceAll(out.String(), "\r\n", "\n"))
	// Output:
	// BEGIN:VCALENDAR
	// VERSION:2.0
	// PRODID:-//juurru//juurru//FI
	// CALSCALE:GREGORIAN
	// BEGIN:VEVENT
	// UID:db871a0ea73fc474573cb37a8ca6b285@juurru
	// DTSTART;VALUE=DATE:20260612
	// DTEND;VALUE=DATE:20260613
	// SUMMARY:Tehtävä: Kirjoita kirjaamisohje
	// DESCRIPTION:Kirjoita kirjaamisohje\nSuunnan käyttöönotto
	// CATEGORIES:task
	// TRANSP:TRANSPARENT
	// DTSTAMP:20260601T090000Z
	// END:VEVENT
	// END:VCALENDAR
}
