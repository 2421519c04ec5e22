package cli

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/internal/similar"
)

const rulesHelp = `
juurru rules lists what documents are held to, with the reason and the source. Of
rules that are named it tells all there is to know.

Usage:
  juurru rules [flags] [RULE-ID...]

Examples:
  juurru rules --kind innokyla --lang nb
  juurru rules --lang sv innokyla/basic-missing
  juurru rules --format markdown > rules.md

Rules of kind "juurru" are for every kind: how a document is read, and its structure.
`

func rules(args []string, env Env) int {
	flags := newFlags("rules", rulesHelp, env)
	kind := flags.String("kind", "", "only rules of `KIND`: juurru, "+strings.Join(adapters.KindNames(), ", "))
	code := flags.String("lang", "fi", "`LANG` of the texts: fi, sv, nb, en")
	format := flags.String("format", "", "`FORMAT`: json, text or markdown; text for rules that are named, otherwise json")
	ids, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "rules", err)
	}
	if *format == "" {
		*format = "json"
		if len(ids) > 0 {
			*format = "text"
		}
	}
	lang, err := parseLang(*code)
	if err == nil {
		err = oneOf("format", *format, "json", "text", "markdown")
	}
	if err == nil && *kind != "" {
		err = oneOf("kind", *kind, append([]string{"juurru"}, adapters.KindNames()...)...)
	}
	listed := rulesOf(*kind)
	if err == nil && len(ids) > 0 {
		listed, err = named(ids, listed, *kind)
	}
	if err != nil {
		return refuse(env, "rules", err)
	}
	switch *format {
	case "text":
		err = writeRulesText(env.Stdout, listed, lang, env.colour())
	case "markdown":
		err = writeRulesMarkdown(env.Stdout, listed, lang, len(ids) == 0)
	default:
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

// named returns the rules with these IDs, in the order they are asked for.
func named(ids []string, among []*juurru.Rule, kind string) ([]*juurru.Rule, error) {
	var found []*juurru.Rule
	var unknown []error
	for _, id := range ids {
		i := slices.IndexFunc(among, func(r *juurru.Rule) bool { return r.ID == id })
		if i >= 0 {
			found = append(found, among[i])
			continue
		}
		err := fmt.Errorf("%q is not the ID of a rule", id)
		if kind != "" {
			err = fmt.Errorf("%w of kind %s", err, kind)
		}
		if meant := nearest(id, among); meant != "" {
			err = fmt.Errorf("%w; did you mean %s?", err, meant)
		}
		unknown = append(unknown, err)
	}
	return found, errors.Join(unknown...)
}

// nearest returns the ID that a mistyped one most likely means: the one that
// takes the fewest changes, within half of its letters; the kind may be left out.
func nearest(id string, among []*juurru.Rule) (meant string) {
	fewest := len(id)/2 + 1
	for _, r := range among {
		_, short, _ := strings.Cut(r.ID, "/")
		if d := min(similar.Distance(id, r.ID, fewest), similar.Distance(id, short, fewest)); d < fewest {
			meant, fewest = r.ID, d
		}
	}
	return meant
}

// jsonRule is a rule in the output of --format json.
type jsonRule struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind"`
	Severity juurru.Severity `json:"severity"`
	Gate     string          `json:"gate"` // "" binds at every gate
	Schema   string          `json:"schema"`
	Title    string          `json:"title"`
	Message  string          `json:"message"`
	Why      string          `json:"why"`
	Fix      string          `json:"fix"`
	Source   string          `json:"source"`
	Looks    []string        `json:"looks"`
	Limits   string          `json:"limits"`
	Since    string          `json:"since"`
	Help     string          `json:"help"` // the address of the rule's page
}

func writeRulesJSON(w io.Writer, rules []*juurru.Rule, lang juurru.Lang) error {
	list := make([]jsonRule, len(rules))
	for i, r := range rules {
		list[i] = jsonRule{
			ID: r.ID, Kind: r.Kind(), Severity: r.Severity, Gate: r.Gate.Name, Schema: r.Schema,
			Title: r.Title.In(lang), Message: message(r).In(lang), Why: r.Why.In(lang), Fix: r.Fix.In(lang),
			Source: r.Source.In(lang), Looks: r.Looks, Limits: r.Limits, Since: r.Since, Help: helpAddress(r),
		}
	}
	return writeIndented(w, list)
}

// message is what a finding of the rule says, with {parameters}.
func message(r *juurru.Rule) juurru.Text {
	if r.Message.IsZero() {
		return r.Title
	}
	return r.Message
}

// helpAddress is the address of the rule's page in docs/rules.
func helpAddress(r *juurru.Rule) string {
	return "https://github.com/juurru/juurru/blob/main/docs/rules/" + r.ID + ".md"
}
