package roadmap

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
)

// Mermaid writes the chronology as a Gantt chart in the text form of Mermaid, in a
// language; Finnish when it is none of the four. Stays and pilots are bars, all else
// milestones. What goes on ends on the day the chronology is told for, or else on the last
// day in it; on that day a stay that was left on it is done, and a pilot's last day is not
// over. What has no day is left out, as a chart has no place for it. No text of the
// project can break the chart.
func (c Chronology) Mermaid(lang juurru.Lang) string {
	var b strings.Builder
	b.WriteString("gantt\n")
	if title := mermaidText(c.Name); title != "" {
		fmt.Fprintf(&b, "    title %s\n", title)
	}
	b.WriteString("    dateFormat YYYY-MM-DD\n")
	last := c.lastDay()
	for _, kind := range EventKind("").Values() {
		begun := false
		for i, e := range c.Events {
			if e.Kind != kind || !e.Starts.Valid() {
				continue
			}
			if !begun {
				fmt.Fprintf(&b, "    section %s\n", mermaidText(kind.Label(lang)))
				begun = true
			}
			fmt.Fprintf(&b, "    %s :%s\n", e.mermaidLabel(lang), e.mermaidData(i, c.On, last))
		}
	}
	return b.String()
}

// lastDay is the day on which what goes on ends in a chart.
func (c Chronology) lastDay() juurru.Date {
	if c.On.Valid() {
		return c.On
	}
	var last juurru.Date
	for _, e := range c.Events {
		for _, day := range []juurru.Date{e.Starts, e.Ends} {
			if day.Valid() {
				last = max(last, day)
			}
		}
	}
	return last
}

func (e Event) mermaidLabel(lang juurru.Lang) string {
	title := e.Title.In(lang)
	switch {
	case e.Kind == EventPassage && e.Back:
		title = "← " + title
	case e.Kind == EventPassage && !e.Stopped:
		title = "→ " + title
	case e.Visit > 1:
		title = fmt.Sprintf("%s (%d)", title, e.Visit)
	}
	if label := mermaidText(title); label != "" {
		return label
	}
	return mermaidText(e.Kind.Label(lang))
}

// mermaidData is what stands after the colon: tags, a name, the first day and the day
// after the last one.
func (e Event) mermaidData(i int, on, last juurru.Date) string {
	if e.Kind != EventPhase && e.Kind != EventPilot {
		return fmt.Sprintf("milestone, e%d, %s, 0d", i, e.Starts)
	}
	ends, tag := e.Ends, ""
	switch {
	case !ends.Valid():
		ends = last
	case e.Kind == EventPilot:
		ends = ends.AddDays(1)
	}
	if !ends.After(e.Starts) { // a bar of a day, and of none on the last day of the calendar
		ends = max(e.Starts, e.Starts.AddDays(1))
	}
	switch {
	case e.Ends.Before(on), e.Kind == EventPhase && on.Valid() && e.Ends == on:
		tag = "done, "
	case on.Valid() && !on.Before(e.Starts):
		tag = "active, "
	}
	return fmt.Sprintf("%se%d, %s, %s", tag, i, e.Starts, ends)
}

// maxMermaidLabel is how many characters of a text a chart shows.
const maxMermaidLabel = 80

// mermaidKeyword is what a line of a Gantt chart may begin with and mean something else
// than a label.
var mermaidKeyword = regexp.MustCompile(`(?i)^(gantt|title|section|dateformat|axisformat|tickinterval|includes|excludes|todaymarker|inclusiveenddates|topaxis|weekday|weekend|acctitle|accdescr|accdescription|click|call|href|\d{4}-\d\d-\d\d)`)

// mermaidText makes a text safe in a chart: it is one line without invisible characters,
// not longer than a label, and whatever means something in the syntax stands in it as an
// entity, which Mermaid shows as the character it is.
func mermaidText(text string) string {
	visible := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, text)
	shown := []rune(strings.Join(strings.Fields(visible), " "))
	if len(shown) > maxMermaidLabel {
		shown = append(shown[:maxMermaidLabel-1], '…')
	}
	keyword := mermaidKeyword.MatchString(string(shown))
	var b strings.Builder
	for i, r := range shown {
		if i == 0 && keyword || strings.ContainsRune(":;#%\"<>&{}\\`$", r) {
			fmt.Fprintf(&b, "#%d;", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
