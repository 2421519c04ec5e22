package roadmap_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// dated is a project with something of every kind in its timeline.
func dated() *roadmap.Project {
	p := begun("anchoring", "insight", "anchoring")
	p.Name = "Etäseuranta"
	p.History = append(p.History, roadmap.Passage{Stopped: true, Date: "2026-05-01", By: "Johto", Reason: "Rahat loppuivat"})
	p.Pilots = []roadmap.Pilot{
		{ID: "a", Name: "Pilotti A", Starts: "2026-02-10", Ends: "2026-02-20", Outcome: &roadmap.Outcome{Decision: roadmap.MoreTests, Date: "2026-03-01"}},
		{ID: "b", Starts: "2026-04-01"},
		{ID: "c"},
	}
	p.Decisions = []plan.Decision{{ID: "d", Date: "2026-01-01", What: "Aloitetaan"}}
	p.Transition = &roadmap.Transition{HandOver: &roadmap.HandOver{Date: "2026-05-01"}}
	return p
}

func TestATimelineTellsEverythingInOrder(t *testing.T) {
	told := roadmap.Timeline(dated(), juurru.On("2026-04-15"))
	assert.Equal(t, "Etäseuranta", told.Name)
	assert.Equal(t, juurru.Date("2026-04-15"), told.On)
	var got []string
	for _, e := range told.Events {
		got = append(got, strings.TrimSpace(fmt.Sprint(e.Starts, " ", e.Ends, " ", e.Kind, " ", e.At, " ", e.Title.FI, " ", e.Phase)))
	}
	assert.Empty(t, cmp.Diff([]string{
		"2026-01-01 2026-02-01 phase /history/0 Ankkurointi anchoring",
		"2026-01-01 2026-01-01 passage /history/0 Ankkurointi anchoring",
		"2026-01-01 2026-01-01 decision /decisions/0 Aloitetaan",
		"2026-02-01 2026-03-01 phase /history/1 Näkemys insight",
		"2026-02-01 2026-02-01 passage /history/1 Näkemys insight",
		"2026-02-10 2026-02-20 pilot /pilots/0 Pilotti A",
		"2026-03-01 2026-05-01 phase /history/2 Ankkurointi anchoring",
		"2026-03-01 2026-03-01 passage /history/2 Ankkurointi anchoring",
		"2026-03-01 2026-03-01 outcome /pilots/0/outcome Pilotti A – Testataan lisää",
		"2026-04-01  pilot /pilots/1 b",
		"2026-05-01 2026-05-01 passage /history/3 Keskeytys",
		"2026-05-01 2026-05-01 handOver /transition/handOver Luovutus toiminnalle",
		"pilot /pilots/2 c",
	}, got))
	assert.Equal(t, 2, told.Events[6].Visit)
	assert.True(t, told.Events[7].Back)
	assert.True(t, told.Events[10].Stopped)
	assert.Empty(t, roadmap.Timeline(nil).Events)
	data, err := json.Marshal(told)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"kind":"handOver"`)
	none, err := json.Marshal(roadmap.Timeline(nil))
	require.NoError(t, err)
	assert.JSONEq(t, `{"events": []}`, string(none))
}

func TestAStayGoesOnUntilTheNextPassage(t *testing.T) {
	p := begun("anchoring", "insight")
	p.History[1].Date = "2025-12-01"
	var ends []juurru.Date
	for _, e := range roadmap.Timeline(p).Events {
		if e.Kind == roadmap.EventPhase {
			ends = append(ends, e.Ends)
		}
	}
	assert.Equal(t, []juurru.Date{"", "2026-01-01"}, ends, "the one that goes on, and the one that would end before it begins")
}

func TestAChartInMermaid(t *testing.T) {
	assert.Equal(t, `gantt
    title Etäseuranta
    dateFormat YYYY-MM-DD
    section Vaiheet
    Ankkurointi :done, e0, 2026-01-01, 2026-02-01
    Näkemys :done, e3, 2026-02-01, 2026-03-01
    Ankkurointi (2) :active, e6, 2026-03-01, 2026-05-01
    section Siirtymiset
    → Ankkurointi :milestone, e1, 2026-01-01, 0d
    → Näkemys :milestone, e4, 2026-02-01, 0d
    ← Ankkurointi :milestone, e7, 2026-03-01, 0d
    Keskeytys :milestone, e10, 2026-05-01, 0d
    section Pilotit
    Pilotti A :done, e5, 2026-02-10, 2026-02-21
    b :active, e9, 2026-04-01, 2026-04-15
    section Päätökset pilottien jälkeen
    Pilotti A – Testataan lisää :milestone, e8, 2026-03-01, 0d
    section Päätökset
    Aloitetaan :milestone, e2, 2026-01-01, 0d
    section Luovutus toiminnalle
    Luovutus toiminnalle :milestone, e11, 2026-05-01, 0d
`, roadmap.Timeline(dated(), juurru.On("2026-04-15")).Mermaid(juurru.Finnish))
	assert.Equal(t, "gantt\n    dateFormat YYYY-MM-DD\n", roadmap.Timeline(nil).Mermaid(juurru.Finnish))
	finnish := roadmap.Timeline(dated()).Mermaid(juurru.Finnish)
	assert.Equal(t, finnish, roadmap.Timeline(dated()).Mermaid("de"))
	assert.Contains(t, finnish, "    b :e9, 2026-04-01, 2026-05-01\n", "nobody told the day: what goes on ends on the last one")
	assert.Contains(t, roadmap.Timeline(dated()).Mermaid(juurru.Norwegian), "    section Overganger\n    → Forankring :")
}

// A stay ends on the day on which it was left; a pilot runs on its last day.
func TestWhatEndsOnTheDayOfAChart(t *testing.T) {
	p := begun("anchoring", "insight")
	p.Pilots = []roadmap.Pilot{{ID: "a", Starts: "2026-01-20", Ends: "2026-02-01"}}
	chart := roadmap.Timeline(p, juurru.On("2026-02-01")).Mermaid(juurru.Finnish)
	assert.Contains(t, chart, "    Ankkurointi :done, e0, 2026-01-01, 2026-02-01\n")
	assert.Contains(t, chart, "    Näkemys :active, e3, 2026-02-01, 2026-02-02\n")
	assert.Contains(t, chart, "    a :active, e2, 2026-01-20, 2026-02-02\n")
	p.History[1].To = "anchoring"
	p.History[1].Date = "2026-01-01"
	chart = roadmap.Timeline(p, juurru.On("2026-01-01")).Mermaid(juurru.Finnish)
	assert.Contains(t, chart, "    Ankkurointi :done, e0, 2026-01-01, 2026-01-02\n", "entered and left on the day")
	assert.NotContains(t, roadmap.Timeline(p).Mermaid(juurru.Finnish), ":done", "nobody told the day")
}

func TestTextsMeanNothingInAChart(t *testing.T) {
	for text, want := range map[string]string{
		"Vaihe 1: alku":               "Vaihe 1#58; alku",
		"a;b#c%d":                     "a#59;b#35;c#37;d",
		"a\nb\r\n\tc\u2028d":          "a b c d",
		`"a" <b> {c} \d`:              "#34;a#34; #60;b#62; #123;c#125; #92;d",
		"a\u202eb\x00c":               "abc",
		"section Muu":                 "#115;ection Muu",
		"Title":                       "#84;itle",
		"2026-01-01 kokous":           "#50;026-01-01 kokous",
		"click e0 href":               "#99;lick e0 href",
		"%%{init}%%":                  "#37;#37;#123;init#125;#37;#37;",
		"#58;":                        "#35;58#59;",
		strings.Repeat("ä", 80):       strings.Repeat("ä", 80),
		strings.Repeat("ä", 81):       strings.Repeat("ä", 79) + "…",
		"  ":                          "Päätökset",
		"\xff":                        "\ufffd",
		"Päätetään: jatketaan, 50 %.": "Päätetään#58; jatketaan, 50 #37;.",
	} {
		p := &roadmap.Project{Decisions: []plan.Decision{{ID: "d", Date: "2026-01-01", What: text}}}
		chart := roadmap.Timeline(p).Mermaid(juurru.Finnish)
		assert.Equal(t, "gantt\n    dateFormat YYYY-MM-DD\n    section Päätökset\n    "+want+" :milestone, e0, 2026-01-01, 0d\n", chart, "%q", text)
	}
}

// The lines a chart may have. The words of a label are free of what means something to
// Mermaid's lexer, but for entities, and do not begin as a keyword or a date does.
var chartLines = []*regexp.Regexp{
	regexp.MustCompile(`^    title (?:[^:;#%"<>{}\\\x00-\x1f]|#\d+;)+$`),
	regexp.MustCompile(`^    dateFormat YYYY-MM-DD$`),
	regexp.MustCompile(`^    section [\p{L} -]+$`),
	regexp.MustCompile(`^    (?:[^:;#%"<>{}\\\x00-\x1f]|#\d+;)+ :(?:(?:done, |active, )?e\d+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d|milestone, e\d+, \d{4}-\d\d-\d\d, 0d)$`),
}

var chartKeywords = regexp.MustCompile(`(?i)^(gantt|title|section|dateFormat|axisFormat|tickInterval|includes|excludes|todayMarker|inclusiveEndDates|topAxis|weekday|weekend|accTitle|accDescr|click|call|href|\d{4}-\d\d-\d\d)`)

// Whatever people write, a chart has the form of one.
func TestNoTextBreaksAChart(t *testing.T) {
	nasty := rapid.OneOf(
		rapid.String(),
		rapid.StringOfN(rapid.SampledFrom([]rune(":;#%\n\r\t\"'<>{}\\`$,-a1 é\u2028\u202e\u200d\x00")), 0, 30, -1),
		rapid.SampledFrom([]string{"section a", "title: b", "gantt", "2026-01-01", "%%{init: {}}%%", "click e0 call f()", "a :done, x, 2026-01-01, 1d", "#58;", "end\nsection x"}),
	)
	date := rapid.SampledFrom([]juurru.Date{"", "2026-01-01", "2026-02-30", "9999-12-31", "0000-01-01", "2026-05-05", "x: y"})
	rapid.Check(t, func(t *rapid.T) {
		p := &roadmap.Project{Name: nasty.Draw(t, "name")}
		for range rapid.IntRange(0, 4).Draw(t, "passages") {
			p.History = append(p.History, roadmap.Passage{To: nasty.Draw(t, "to"), Date: date.Draw(t, "date"), Stopped: rapid.Bool().Draw(t, "stopped")})
		}
		p.Pilots = []roadmap.Pilot{{
			Name: nasty.Draw(t, "pilot"), Starts: date.Draw(t, "starts"), Ends: date.Draw(t, "ends"),
			Outcome: &roadmap.Outcome{Decision: roadmap.Verdict(nasty.Draw(t, "verdict")), Date: date.Draw(t, "decided")},
		}}
		p.Decisions = []plan.Decision{{What: nasty.Draw(t, "what"), Date: date.Draw(t, "on")}}
		chronology := roadmap.Timeline(p, juurru.On(date.Draw(t, "day")))
		chart := chronology.Mermaid(rapid.SampledFrom(juurru.Langs()).Draw(t, "lang"))

		lines := strings.Split(chart, "\n")
		if lines[0] != "gantt" || lines[len(lines)-1] != "" {
			t.Fatalf("no chart: %q", chart)
		}
		tasks := 0
		for _, line := range lines[1 : len(lines)-1] {
			form := -1
			for i, known := range chartLines {
				if known.MatchString(line) {
					form = i
					break
				}
			}
			if form < 0 {
				t.Fatalf("no line of a chart: %q", line)
			}
			if form == len(chartLines)-1 {
				tasks++
				if chartKeywords.MatchString(strings.TrimSpace(line)) {
					t.Fatalf("begins as a keyword: %q", line)
				}
			}
		}
		want := 0
		for _, e := range chronology.Events {
			if e.Starts.Valid() {
				want++
			}
		}
		if tasks != want {
			t.Fatalf("%d of %d events are in the chart:\n%s", tasks, want, chart)
		}
	})
}

func ExampleTimeline() {
	p := begun("anchoring", "insight")
	for _, e := range roadmap.Timeline(p).Events {
		if e.Kind == roadmap.EventPhase {
			fmt.Println(e.Starts, e.Title.NB)
		}
	}
	// Output:
	// 2026-01-01 Forankring
	// 2026-02-01 Innsikt
}

func ExampleChronology_Mermaid() {
	p := begun("anchoring", "insight")
	fmt.Print(roadmap.Timeline(p, juurru.On("2026-02-15")).Mermaid(juurru.Norwegian))
	// Output:
	// gantt
	//     dateFormat YYYY-MM-DD
	//     section Fasene
	//     Forankring :done, e0, 2026-01-01, 2026-02-01
	//     Innsikt :active, e2, 2026-02-01, 2026-02-15
	//     section Overganger
	//     → Forankring :milestone, e1, 2026-01-01, 0d
	//     → Innsikt :milestone, e3, 2026-02-01, 0d
}
