package juurru_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
)

// titles are the titles of dues in their order, those that are overdue with a mark.
func titles(dues []juurru.Due) []string {
	titles := []string{}
	for _, d := range dues {
		if d.Overdue {
			d.Title += "!"
		}
		titles = append(titles, d.Title)
	}
	return titles
}

func TestAWindowHoldsWhatIsInItAndWhatIsOverdue(t *testing.T) {
	for about, row := range map[string]struct {
		starts, ends  juurru.Date
		planned, open []string
	}{
		"the first day":                 {"2026-06-01", "", []string{"a"}, []string{"a"}},
		"the last day":                  {"2026-06-30", "", []string{"a"}, []string{"a"}},
		"the day after":                 {"2026-07-01", "", []string{}, []string{}},
		"the day before":                {"2026-05-31", "", []string{}, []string{"a!"}},
		"begun before, not over":        {"2026-05-01", "2026-06-01", []string{"a"}, []string{"a"}},
		"begun and over before":         {"2026-05-01", "2026-05-31", []string{}, []string{"a!"}},
		"before, in it and after":       {"2026-01-01", "2026-12-31", []string{"a"}, []string{"a"}},
		"begins on the last day":        {"2026-06-30", "2026-07-09", []string{"a"}, []string{"a"}},
		"an end before its beginning":   {"2026-06-10", "2026-01-01", []string{"a"}, []string{"a"}},
		"an end that is no day":         {"2026-06-10", "2026-13-45", []string{"a"}, []string{"a"}},
		"no day":                        {"", "", []string{}, []string{}},
		"an end without a beginning":    {"", "2026-06-10", []string{}, []string{}},
		"a day that is none":            {"2026-02-30", "", []string{}, []string{}},
		"a beginning that is none":      {"2026-06-31", "2026-07-02", []string{}, []string{}},
		"a day before that is none":     {"2026-05-32", "", []string{}, []string{}},
		"an open end long past is over": {"0001-01-01", "0001-01-02", []string{}, []string{"a!"}},
	} {
		planned, open := juurru.NewWindow("2026-06-01", "2026-06-30"), juurru.NewWindow("2026-06-01", "2026-06-30")
		due := juurru.Due{Title: "a", Starts: row.starts, Ends: row.ends}
		planned.Add(due)
		open.AddOpen(due)
		assert.Equal(t, row.planned, titles(planned.Dues()), about)
		assert.Equal(t, row.open, titles(open.Dues()), about)
		for _, held := range open.Dues() {
			assert.False(t, held.Ends.Before(held.Starts), about)
			assert.True(t, held.Ends.Valid(), about)
			assert.NotNil(t, held.Who, about)
		}
	}
}

func TestAWindowThatIsNoneHoldsNothing(t *testing.T) {
	for _, days := range [][2]juurru.Date{{"", ""}, {"2026-06-01", ""}, {"", "2026-06-01"}, {"2026-06-02", "2026-06-01"}, {"2026-06-31", "2026-07-01"}, {"2026-06-01", "2026-13-45"}} {
		w := juurru.NewWindow(days[0], days[1])
		w.Add(juurru.Due{Starts: "2026-06-01"})
		w.AddOpen(juurru.Due{Starts: "2020-01-01"})
		assert.Equal(t, []juurru.Due{}, w.Dues(), days)
	}
	assert.NotNil(t, new(juurru.Window).Dues())
}

func TestDuesOfOneDayKeepTheirOrder(t *testing.T) {
	w := juurru.NewWindow("2026-06-01", "2026-06-30")
	for i, day := range []juurru.Date{"2026-06-03", "2026-06-02", "2026-05-01", "2026-06-03", "2026-06-02"} {
		w.AddOpen(juurru.Due{Title: fmt.Sprint(i), Starts: day})
	}
	dues := w.Dues()
	assert.Equal(t, []string{"2!", "1", "4", "0", "3"}, titles(dues))
	dues[0].Title = "muutettu"
	again := juurru.NewWindow("2026-06-01", "2026-06-30")
	again.Take(w.Dues())
	assert.Empty(t, cmp.Diff(w.Dues(), again.Dues(), cmp.AllowUnexported()))
	assert.Equal(t, "2", w.Dues()[0].Title, "the list is the caller's")
}

func ExampleWindow() {
	w := juurru.NewWindow("2026-06-01", "2026-06-30")
	w.AddOpen(juurru.Due{Title: "Kirjoita ohje", Starts: "2026-05-29"})
	w.Add(juurru.Due{Title: "Koulutus", Starts: "2026-06-30", Ends: "2026-07-01"})
	w.AddOpen(juurru.Due{Title: "Valitse mittarit", Starts: "2026-08-31"})
	for _, due := range w.Dues() {
		fmt.Println(due.Starts.In(juurru.Finnish), due.Title, due.Overdue)
	}
	// Output:
	// 29.5.2026 Kirjoita ohje true
	// 30.6.2026 Koulutus false
}
