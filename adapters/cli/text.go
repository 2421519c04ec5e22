package cli

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
)

// The words of the text output.
var (
	textReady    = juurru.Text{FI: "KUNNOSSA", SV: "KLART", NB: "I ORDEN", EN: "READY"}
	textNotReady = juurru.Text{FI: "EI VIELÄ", SV: "INTE ÄNNU", NB: "IKKE ENNÅ", EN: "NOT YET"}
	textUnread   = juurru.Text{FI: "EI VOI LUKEA", SV: "KAN INTE LÄSAS", NB: "KAN IKKE LESES", EN: "CANNOT BE READ"}
	textGate     = juurru.Text{FI: "portti", SV: "grind", NB: "port", EN: "gate"}
	textNothing  = juurru.Text{FI: "ei huomautettavaa", SV: "inget att anmärka", NB: "ingen merknader", EN: "nothing to report"}
	textChanged  = juurru.Text{FI: "Sääntöjä on muutettu", SV: "Ändrade regler", NB: "Endrede regler", EN: "Rules changed"}

	headings = map[juurru.Severity]juurru.Text{
		juurru.Error:   {FI: "Tee ensin", SV: "Gör först", NB: "Gjør først", EN: "Do first"},
		juurru.Warning: {FI: "Suositukset ja tulevat vaatimukset", SV: "Rekommendationer och kommande krav", NB: "Anbefalinger og kommende krav", EN: "Recommendations and requirements to come"},
		juurru.Info:    {FI: "Vihjeet", SV: "Tips", NB: "Tips", EN: "Hints"},
	}
	counted = map[juurru.Severity][2]juurru.Text{ // one, several
		juurru.Error:   {{FI: "este", SV: "hinder", NB: "hindring", EN: "blocker"}, {FI: "estettä", SV: "hinder", NB: "hindringer", EN: "blockers"}},
		juurru.Warning: {{FI: "suositus", SV: "rekommendation", NB: "anbefaling", EN: "recommendation"}, {FI: "suositusta", SV: "rekommendationer", NB: "anbefalinger", EN: "recommendations"}},
		juurru.Info:    {{FI: "vihje", SV: "tips", NB: "tips", EN: "hint"}, {FI: "vihjettä", SV: "tips", NB: "tips", EN: "hints"}},
	}
	marks   = map[juurru.Severity]string{juurru.Error: "✗", juurru.Warning: "!", juurru.Info: "·"}
	colours = map[juurru.Severity]string{juurru.Error: "31", juurru.Warning: "33", juurru.Info: "36"}
)

// page writes reports for people: the verdict, then what to do first, then the
// rest, each grouped by the part of the document it concerns.
type page struct {
	out    *bufio.Writer
	lang   juurru.Lang
	colour bool
}

func writeText(w io.Writer, results []result, lang juurru.Lang, colour bool) error {
	p := page{bufio.NewWriter(w), lang, colour}
	for i, r := range results {
		if i > 0 {
			p.line("")
		}
		p.result(r)
	}
	return p.out.Flush()
}

func (p page) line(format string, args ...any) { fmt.Fprintf(p.out, format+"\n", args...) }

// printable replaces control characters, so that no document and no file name
// can command the terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return '\ufffd'
		}
		return r
	}, text)
}

// problemText is what is wrong outside a document; it may have several lines.
func problemText(problem error) string {
	lines := strings.Split(problem.Error(), "\n")
	for i, line := range lines {
		lines[i] = printable(line)
	}
	return strings.Join(lines, "\n")
}

// paint puts text in a colour (an SGR parameter) when colours are on.
func (p page) paint(sgr, text string) string {
	if !p.colour {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[0m"
}

func (p page) result(r result) {
	p.line("%s", p.paint("1", printable(r.file)))
	if r.problem != nil {
		p.line("%s", p.paint("31", problemText(r.problem)))
		return
	}
	p.verdict(r)
	for _, severity := range juurru.Severities() {
		p.group(r, severity)
	}
	for i, change := range r.report.Changes {
		if i == 0 {
			p.line("\n%s:", textChanged.In(p.lang))
		}
		p.line("  %s: %s %s %s", change.Rule, change.Change, change.Severity.Label(p.lang), change.Reason)
	}
}

func (p page) verdict(r result) {
	verdict, sgr := textReady, "32"
	switch {
	case r.unreadable:
		verdict, sgr = textUnread, "31"
	case !r.report.Ready():
		verdict, sgr = textNotReady, "31"
	}
	subject := r.kind.Title.In(p.lang)
	if r.report.Gate.Name != "" {
		subject += fmt.Sprintf(" · %s: %s (%s)", textGate.In(p.lang), r.report.Gate.Title.In(p.lang), r.report.Gate.Name)
	}
	if subject != "" {
		p.line("%s", subject)
	}
	p.line("%s · %s", p.paint("1;"+sgr, verdict.In(p.lang)), p.counts(r.report))
}

func (p page) counts(report juurru.Report) string {
	text := ""
	for _, severity := range juurru.Severities() {
		n := len(report.Of(severity))
		if n == 0 {
			continue
		}
		form := 1
		if n == 1 {
			form = 0
		}
		if text != "" {
			text += ", "
		}
		text += fmt.Sprintf("%d %s", n, counted[severity][form].In(p.lang))
	}
	if text == "" {
		return textNothing.In(p.lang)
	}
	return text
}

// group writes the findings of one severity. Blockers and recommendations come
// with what to do; hints, which may be many, in a line each.
func (p page) group(r result, severity juurru.Severity) {
	found := r.report.Of(severity)
	if len(found) == 0 {
		return
	}
	p.line("\n%s", p.paint("1", headings[severity].In(p.lang)))
	for _, section := range p.sections(r, found) {
		if section.name != "" {
			p.line("  %s", section.name)
		}
		for _, f := range section.findings {
			p.line("    %s %s  %s", p.paint(colours[severity], marks[severity]), printable(f.Message(p.lang)), p.paint("2", printable(place(f))))
			if severity > juurru.Info {
				p.line("        %s", printable(f.Fix(p.lang)))
				p.line("        %s", p.paint("2", printable(f.Rule.ID+" · "+f.Cited(p.lang))))
			}
		}
	}
}

func place(f juurru.Finding) string {
	if f.Line == 0 {
		return string(f.Path)
	}
	return fmt.Sprintf("%s (%d:%d)", f.Path, f.Line, f.Column)
}

type section struct {
	name     string
	findings []juurru.Finding
}

// sections groups findings by the part of the document, in the order the parts
// first come up.
func (p page) sections(r result, findings []juurru.Finding) []section {
	var sections []section
	index := make(map[string]int)
	for _, f := range findings {
		name := ""
		if r.kind.Section != nil {
			name = r.kind.Section(f.Path).In(p.lang)
		}
		i, ok := index[name]
		if !ok {
			i = len(sections)
			index[name] = i
			sections = append(sections, section{name: name})
		}
		sections[i].findings = append(sections[i].findings, f)
	}
	return sections
}
