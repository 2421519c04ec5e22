package cli

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/juurru/juurru"
)

// The words of a rule's page.
var (
	pageTitle = juurru.Text{FI: "Säännöt", SV: "Regler", NB: "Regler", EN: "Rules"}
	pageIntro = juurru.Text{
		FI: "{Aaltosulkeissa} olevan tilalle tulee tieto dokumentista.",
		SV: "Det som står inom {krullparenteser} ersätts med uppgifter ur dokumentet.",
		NB: "Det som står i {krøllparenteser}, erstattes med opplysninger fra dokumentet.",
		EN: "What stands in {braces} is filled in from the document.",
	}
	pageColumns  = juurru.Text{FI: "sääntö | vakavuus | portti | ", SV: "regel | allvarlighetsgrad | grind | ", NB: "regel | alvorlighetsgrad | port | ", EN: "rule | severity | gate | "}
	pageMessage  = juurru.Text{FI: "Huomautus", SV: "Anmärkning", NB: "Merknad", EN: "Message"}
	pageSeverity = juurru.Text{FI: "Vakavuus", SV: "Allvarlighetsgrad", NB: "Alvorlighetsgrad", EN: "Severity"}
	pageWhy      = juurru.Text{FI: "Miksi", SV: "Varför", NB: "Hvorfor", EN: "Why"}
	pageFix      = juurru.Text{FI: "Mitä tehdä", SV: "Vad som ska göras", NB: "Hva som skal gjøres", EN: "What to do"}
	pageSource   = juurru.Text{FI: "Lähde", SV: "Källa", NB: "Kilde", EN: "Source"}
	pageNoSchema = juurru.Text{
		FI: "ei voi ilmaista sääntöä; vain koodi tarkistaa sen",
		SV: "kan inte uttrycka regeln; bara koden kontrollerar den",
		NB: "kan ikke uttrykke regelen; bare koden sjekker den",
		EN: "cannot hold the rule; only code checks it",
	}
	pageLooks  = juurru.Text{FI: "Mitä etsitään (englanniksi)", SV: "Vad som söks (på engelska)", NB: "Hva det letes etter (på engelsk)", EN: "Looks for"}
	pageLimits = juurru.Text{FI: "Tunnetut rajoitukset (englanniksi)", SV: "Kända begränsningar (på engelska)", NB: "Kjente begrensninger (på engelsk)", EN: "Known limitations"}
	pageSince  = juurru.Text{FI: "Mukana versiosta alkaen", SV: "Sedan version", NB: "Siden versjon", EN: "Since"}
	pageHelp   = juurru.Text{FI: "Esimerkit", SV: "Exempel", NB: "Eksempler", EN: "Examples"}
)

// What a rule weighs at which gate.
var (
	weighsAlways = juurru.Text{FI: "%s jokaisella portilla", SV: "%s vid varje grind", NB: "%s ved hver port", EN: "%s at every gate"}
	weighsFrom   = juurru.Text{
		FI: "%s portista »%s» (%s) alkaen; sitä ennen %s", SV: "%s från och med grinden ”%s” (%s); före den %s",
		NB: "%s fra og med porten «%s» (%s); før den %s", EN: "%s from the gate \"%s\" (%s) on; before it, %s",
	}
	weighsNothing = juurru.Text{FI: "ei mitään", SV: "ingenting", NB: "ingenting", EN: "nothing"}
)

// weight says what a rule weighs from its gate on, and what before it.
func weight(r *juurru.Rule, lang juurru.Lang) string {
	name := func(s juurru.Severity) string { return fmt.Sprintf("%s (%s)", s.Label(lang), s) }
	if r.Gate.Order <= 1 { // no document is asked less
		return fmt.Sprintf(weighsAlways.In(lang), name(r.Severity))
	}
	before := weighsNothing.In(lang)
	if softer, due := r.SeverityAt(juurru.Gate{}); due {
		before = name(softer)
	}
	return fmt.Sprintf(weighsFrom.In(lang), name(r.Severity), r.Gate.Title.In(lang), r.Gate.Name, before)
}

// pageItem is a labelled text of a rule's page.
type pageItem struct{ label, text string }

// pageItems are what there is to know of a rule besides its title.
func pageItems(r *juurru.Rule, lang juurru.Lang) []pageItem {
	var items []pageItem
	add := func(label juurru.Text, text string) {
		if text != "" {
			items = append(items, pageItem{label.In(lang), text})
		}
	}
	add(pageMessage, r.Message.In(lang))
	add(pageSeverity, weight(r, lang))
	add(pageWhy, r.Why.In(lang))
	add(pageFix, r.Fix.In(lang))
	add(pageSource, r.Source.In(lang))
	add(juurru.Same("JSON Schema"), or(r.Schema, pageNoSchema.In(lang)))
	add(pageLooks, strings.Join(r.Looks, "; "))
	add(pageLimits, r.Limits)
	add(pageSince, r.Since)
	return items
}

// writeRulesText writes rules for somebody who met one and wants to know why.
func writeRulesText(w io.Writer, rules []*juurru.Rule, lang juurru.Lang, colour bool) error {
	p := page{bufio.NewWriter(w), lang, colour}
	filledIn := false
	for i, r := range rules {
		if i > 0 {
			p.line("")
		}
		p.line("%s\n%s\n", p.paint("1", r.ID), r.Title.In(lang))
		for _, item := range append(pageItems(r, lang), pageItem{pageHelp.In(lang), helpAddress(r)}) {
			p.line("%s: %s", p.paint("2", item.label), item.text)
			filledIn = filledIn || strings.Contains(item.text, "{")
		}
	}
	if filledIn {
		p.line("\n%s", pageIntro.In(lang))
	}
	return p.out.Flush()
}

// writeRulesMarkdown writes rules as Markdown: a section each, after an index
// when they are to be listed.
func writeRulesMarkdown(w io.Writer, rules []*juurru.Rule, lang juurru.Lang, index bool) error {
	out := bufio.NewWriter(w)
	heading := "#"
	if index {
		heading = "##"
		fmt.Fprintf(out, "# %s\n\n%s\n\n| %s|\n|---|---|---|---|\n", pageTitle.In(lang), pageIntro.In(lang), pageColumns.In(lang))
		for _, r := range rules {
			fmt.Fprintf(out, "| [%s](#%s) | %s | %s | %s |\n", r.ID, anchor(r.ID), r.Severity, gateName(r), markdown(r.Title.In(lang)))
		}
	}
	for i, r := range rules {
		if index || i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintf(out, "%s %s\n\n%s\n\n", heading, r.ID, markdown(r.Title.In(lang)))
		for _, item := range pageItems(r, lang) {
			fmt.Fprintf(out, "- **%s:** %s\n", item.label, markdown(item.text))
		}
	}
	return out.Flush()
}

// markdown keeps a text from being taken for markup.
func markdown(text string) string { return markup.Replace(text) }

var markup = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, "`", "\\`", `<`, `&lt;`, `[`, `\[`, `|`, `\|`)

// anchor is what Markdown renderers make of a heading.
func anchor(id string) string { return strings.ReplaceAll(id, "/", "") }

// gateName is the gate's name; a rule that binds at every gate has a dash.
func gateName(r *juurru.Rule) string { return or(r.Gate.Name, "—") }

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
