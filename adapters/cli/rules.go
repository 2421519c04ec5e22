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

// writeRulePages writes the rules as Markdown: an index, then a section each.
func writeRulePages(w io.Writer, rules []*juurru.Rule, lang juurru.Lang) error {
	var b strings.Builder
	b.WriteString("# Rules\n\nWritten by `juurru rules --format markdown`: change the rule, not this page.\n\n")
	b.WriteString("| rule | severity | gate | |\n|---|---|---|---|\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", r.ID, anchor(r.ID), r.Severity, gateName(r), r.Title.In(lang))
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n", r.ID, r.Title.In(lang))
		fmt.Fprintf(&b, "- **Severity:** %s, at %s\n", r.Severity, gateName(r))
		fmt.Fprintf(&b, "- **Why:** %s\n", r.Why.In(lang))
		fmt.Fprintf(&b, "- **What to do:** %s\n", r.Fix.In(lang))
		fmt.Fprintf(&b, "- **Source:** %s\n", r.Source.In(lang))
		fmt.Fprintf(&b, "- **JSON Schema:** %s\n", or(r.Schema, "cannot hold it; only the code checks it"))
		if len(r.Looks) > 0 {
			fmt.Fprintf(&b, "- **Looks for:** %s\n", strings.Join(r.Looks, "; "))
		}
		if r.Limits != "" {
			fmt.Fprintf(&b, "- **Known limitations:** %s\n", r.Limits)
		}
		fmt.Fprintf(&b, "- **Since:** %s\n", r.Since)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// anchor is what Markdown renderers make of a heading.
func anchor(id string) string { return strings.ReplaceAll(id, "/", "") }

func gateName(r *juurru.Rule) string { return or(r.Gate.Name, "every gate") }

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
