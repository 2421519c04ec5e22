package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

var (
	draftEmpty   = juurru.Text{FI: "Tyhjäksi jäi", SV: "Förblev tomt", NB: "Forble tomt", EN: "Stayed empty"}
	draftLeft    = juurru.Text{FI: "Jätettiin pois", SV: "Utelämnat", NB: "Utelatt", EN: "Left out"}
	draftForeign = juurru.Text{
		FI: "Lähteen kieli on toinen kuin luonnoksen, ja sen tekstit jäävät sille kielelle", SV: "Källan är på ett annat språk än utkastet, och dess texter står kvar som de är",
		NB: "Kilden er på et annet språk enn utkastet, og tekstene står som de er", EN: "The source is in another language than the draft, and its texts stay as they are",
	}
	draftFrom    = juurru.Text{FI: "lähde", SV: "källa", NB: "kilde", EN: "source"}
	draftNothing = juurru.Text{FI: "Mitään ei ehdoteta.", SV: "Inget föreslås.", NB: "Ingenting foreslås.", EN: "Nothing is proposed."}
	draftSame    = juurru.Text{FI: "Ennallaan: {count}", SV: "Oförändrade: {count}", NB: "Uendret: {count}", EN: "The same: {count}"}
)

// writeDraft writes the document, and on standard error what a person has to know of it;
// with --format json all of it.
func writeDraft[T any](r *draftRun, drafted juurru.Drafted[T], encode func() ([]byte, error)) error {
	if r.flags.format == "json" {
		return writeIndented(r.env.Stdout, drafted)
	}
	data, err := encode()
	if err != nil {
		return err
	}
	if _, err := r.env.Stdout.Write(data); err != nil {
		return err
	}
	lang := r.langOr("")
	page := page{out: bufio.NewWriter(r.env.Stderr), lang: lang}
	for _, source := range drafted.Foreign {
		page.line("%s: %s", draftForeign.In(lang), printable(source.Kind+" "+source.Document))
	}
	if len(drafted.Empty) > 0 {
		page.line("%s:", draftEmpty.In(lang))
	}
	for _, e := range drafted.Empty {
		feeds := ""
		for i, from := range e.From {
			feeds += map[bool]string{true: " (" + draftFrom.In(lang) + ": ", false: ", "}[i == 0] + from.Kind + " " + string(from.At)
		}
		if feeds != "" {
			feeds += ")"
		}
		page.line("  %s · %s: %s%s", e.At, e.Title.In(lang), e.Why.In(lang), feeds)
	}
	if len(drafted.LeftOut) > 0 {
		page.line("%s:", draftLeft.In(lang))
	}
	for _, l := range drafted.LeftOut {
		page.line("  %s ← %s: %s", l.At, printable(strings.Join(strings.Fields(l.From.Kind+" "+l.From.Document+" "+string(l.From.At)), " ")), l.Why.In(lang))
	}
	return page.out.Flush()
}

// writeProposals writes what is proposed, with the lines that only one of the two texts has.
func (r *draftRun) writeProposals(proposals []innokyla.Proposal) error {
	page, same := page{out: bufio.NewWriter(r.env.Stdout), lang: r.lang}, 0
	for _, p := range proposals {
		if p.State == innokyla.ProposalSame {
			same++
			continue
		}
		page.line("%s · %s · %s", p.State, p.At, p.State.Label(r.lang))
		current, proposed := linesOf(p.Current), linesOf(p.Proposed)
		page.only("-", current, proposed)
		page.only("+", proposed, current)
	}
	if same == len(proposals) {
		page.line("%s", draftNothing.In(r.lang))
	}
	if same > 0 {
		page.line("%s", strings.ReplaceAll(draftSame.In(r.lang), "{count}", fmt.Sprint(same)))
	}
	return page.out.Flush()
}

// only writes the lines that are not among others.
func (p page) only(mark string, lines, others []string) {
	known := make(map[string]bool)
	for _, line := range others {
		known[line] = true
	}
	for _, line := range lines {
		if !known[line] {
			p.line("  %s %s", mark, printable(line))
		}
	}
}

// linesOf are the lines of a text that say something; of a list, a line for each element.
func linesOf(value jsontext.Value) []string {
	var text string
	if json.Unmarshal(value, &text) == nil {
		var lines []string
		for line := range strings.Lines(text) {
			if line = strings.TrimRight(line, " \t\r\n"); line != "" {
				lines = append(lines, line)
			}
		}
		return lines
	}
	var elements []jsontext.Value
	_ = json.Unmarshal(value, &elements) // no value has no elements
	var lines []string
	for _, element := range elements {
		if json.Unmarshal(element, &text) != nil {
			text = string(element)
		}
		lines = append(lines, text)
	}
	return lines
}
