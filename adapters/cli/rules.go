package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

//go:generate sh -c "go run ./juurru rules --kind juurru --lang en --format markdown > ../../docs/rules/juurru.md"
//go:generate sh -c "go run ./juurru rules --kind innokyla --lang en --format markdown > ../../docs/rules/innokyla.md"

const rulesHelp = `
juurru rules lists what documents are held to, with the reason and the source.

Usage:
  juurru rules [flags]

Examples:
  juurru rules --kind innokyla --lang nb
  juurru rules --format markdown > rules.md

Rules of kind "juurru" are for every kind: how a document is read, and its structure.
`

func rules(args []string, env Env) int {
	flags := newFlags("rules", rulesHelp, env)
	kind := flags.String("kind", "", "only rules of `KIND`: juurru, "+strings.Join(adapters.KindNames(), ", "))
	code := flags.String("lang", "fi", "`LANG` of the texts: fi, sv, nb, en")
	format := flags.String("format", "json", "`FORMAT`: json or markdown")
	rest, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "rules", err)
	}
	lang, err := parseLang(*code)
	if err == nil {
		err = oneOf("format", *format, "json", "markdown")
	}
	if err == nil && *kind != "" {
		err = oneOf("kind", *kind, append([]string{"juurru"}, adapters.KindNames()...)...)
	}
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("%q is not a flag", rest[0])
	}
	if err != nil {
		return refuse(env, "rules", err)
	}
	listed := rulesOf(*kind)
	if *format == "markdown" {
		err = writeRulePages(env.Stdout, listed, lang)
	} else {
		err = writeRulesJSON(env.Stdout, listed, lang)
	}
	if err != nil {
		fmt.Fprintln(env.Stderr, "juurru rules:", err)
		return exitUnusable
	}
	return exitOK
}

// rulesOf returns the rules of a kind; of "juurru", those every kind shares; of
// "", all.
func rulesOf(kind string) []*juurru.Rule {
	all := juurru.Rules()
	for _, k := range adapters.Kinds() {
		all = append(all, k.Rules...)
	}
	if kind == "" {
		return all
	}
	return slices.DeleteFunc(all, func(r *juurru.Rule) bool { return r.Kind() != kind })
}

// jsonRule is a rule in the output of --format json.
type jsonRule struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind"`
	Severity juurru.Severity `json:"severity"`
	Gate     string          `json:"gate"` // "" binds at every gate
	Schema   string          `json:"schema"`
	Title    string          `json:"title"`
	Why      string          `json:"why"`
	Fix      string          `json:"fix"`
	Source   string          `json:"source"`
	Since    string          `json:"since"`
}

func writeRulesJSON(w io.Writer, rules []*juurru.Rule, lang juurru.Lang) error {
	list := make([]jsonRule, len(rules))
	for i, r := range rules {
		list[i] = jsonRule{
			ID: r.ID, Kind: r.Kind(), Severity: r.Severity, Gate: r.Gate.Name, Schema: r.Schema,
			Title: r.Title.In(lang), Why: r.Why.In(lang), Fix: r.Fix.In(lang), Source: r.Source.In(lang), Since: r.Since,
		}
	}
	return writeIndented(w, list)
}

// The words of the rule pages.
var (
	pageTitle = juurru.Text{FI: "Säännöt", SV: "Regler", NB: "Regler", EN: "Rules"}
	pageIntro = juurru.Text{
		FI: "Tämän sivun kirjoittaa `juurru rules --format markdown`: muuta sääntöä, älä sivua. {Aaltosulkeissa} olevan tilalle tulee tieto dokumentista.",
		SV: "Sidan skrivs av `juurru rules --format markdown`: ändra regeln, inte sidan. Det som står inom {klammer} ersätts med uppgifter ur dokumentet.",
		NB: "Siden skrives av `juurru rules --format markdown`: endre regelen, ikke siden. Det som står i {klammer}, erstattes med opplysninger fra dokumentet.",
		EN: "Written by `juurru rules --format markdown`: change the rule, not this page. What stands in {braces} is filled in from the document.",
	}
	pageColumns  = juurru.Text{FI: "sääntö | paino | portti | ", SV: "regel | vikt | grind | ", NB: "regel | vekt | port | ", EN: "rule | severity | gate | "}
	pageSeverity = juurru.Text{FI: "Paino", SV: "Vikt", NB: "Vekt", EN: "Severity"}
	pageWhy      = juurru.Text{FI: "Miksi", SV: "Varför", NB: "Hvorfor", EN: "Why"}
	pageFix      = juurru.Text{FI: "Mitä tehdä", SV: "Vad som ska göras", NB: "Hva som skal gjøres", EN: "What to do"}
	pageSource   = juurru.Text{FI: "Lähde", SV: "Källa", NB: "Kilde", EN: "Source"}
	pageSchema   = juurru.Text{
		FI: "ei voi ilmaista; vain koodi tarkistaa", SV: "kan inte uttrycka den; bara koden kontrollerar", NB: "kan ikke uttrykke den; bare koden sjekker", EN: "cannot hold it; only the code checks it",
	}
	pageLooks  = juurru.Text{FI: "Mitä etsitään (englanniksi)", SV: "Vad som söks (på engelska)", NB: "Hva det letes etter (på engelsk)", EN: "Looks for"}
	pageLimits = juurru.Text{FI: "Tunnetut rajoitukset (englanniksi)", SV: "Kända begränsningar (på engelska)", NB: "Kjente begrensninger (på engelsk)", EN: "Known limitations"}
	pageSince  = juurru.Text{FI: "Versiosta", SV: "Sedan version", NB: "Siden versjon", EN: "Since"}
)

// writeRulePages writes the rules as Markdown: an index, then a section each.
func writeRulePages(w io.Writer, rules []*juurru.Rule, lang juurru.Lang) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\n| %s|\n|---|---|---|---|\n", pageTitle.In(lang), pageIntro.In(lang), pageColumns.In(lang))
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", r.ID, anchor(r.ID), r.Severity, gateName(r), r.Title.In(lang))
	}
	for _, r := range rules {
		item := func(label juurru.Text, text string) {
			if text != "" {
				fmt.Fprintf(&b, "- **%s:** %s\n", label.In(lang), text)
			}
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n", r.ID, r.Title.In(lang))
		item(pageSeverity, r.Severity.String()+", "+gateName(r))
		item(pageWhy, r.Why.In(lang))
		item(pageFix, r.Fix.In(lang))
		item(pageSource, r.Source.In(lang))
		item(juurru.Same("JSON Schema"), or(r.Schema, pageSchema.In(lang)))
		item(pageLooks, strings.Join(r.Looks, "; "))
		item(pageLimits, r.Limits)
		item(pageSince, r.Since)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

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
