package cli

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/yamldoc"
)

const newHelp = `
juurru new writes a document to start from, with hints of what goes where. It can
be read and checked as it is.

Usage:
  juurru new KIND [flags]

Examples:
  juurru new innokyla > malli.json
  juurru new innokyla --profile rrp-p4-i2 --format yaml > malli.yaml
  juurru new metrics --format yaml > mittarit.yaml
  juurru new plan --profile pirha > suunnitelma.json
  juurru new plan --profile own-template.json > suunnitelma.json
  juurru new roadmap --lang nb > prosjekt.json
  juurru new roadmap --profile own-phases.json > hanke.json

In JSON the hints stand in the member "x-hints", in YAML in comments.
`

func start(args []string, env Env) int {
	flags := newFlags("new", newHelp, env)
	profile := flags.String("profile", "", "`PROFILE` to start for: a programme (rrp, rrp-p3, rrp-p4-i1, ...), a plan's template (pirha, itla, kainuu), a project's phases (ks-6), or a file with one of one's own")
	code := flags.String("lang", "fi", "`LANG` of the hints: fi, sv, nb, en")
	format := flags.String("format", "json", "`FORMAT`: json or yaml")
	rest, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "new", err)
	}
	lang, err := parseLang(*code)
	if err == nil {
		err = oneOf("format", *format, "json", "yaml")
	}
	if err != nil {
		return refuse(env, "new", err)
	}
	kind, err := kindNamed(rest)
	if err != nil {
		return refuse(env, "new", err)
	}
	data, err := kind.Start(lang, *profile)
	if err != nil && kind.StartWith != nil {
		data, err = readProfile(*profile, err, lang, func(own []byte) ([]byte, juurru.Report, error) { return kind.StartWith(lang, own) })
	}
	if err == nil && *format == "yaml" {
		data, err = commented(data)
	}
	if err != nil {
		return refuse(env, "new", err)
	}
	if _, err := env.Stdout.Write(data); err != nil {
		fmt.Fprintln(env.Stderr, "juurru new:", err)
		return exitUnusable
	}
	return exitOK
}

// commented turns a document with hints into YAML with comments; hints for what
// the document does not lay out stand at its end.
func commented(data []byte) ([]byte, error) {
	var hints struct {
		Hints map[juurru.Pointer]string `json:"x-hints"`
	}
	if err := json.Unmarshal(data, &hints); err != nil {
		return nil, err
	}
	i := bytes.LastIndex(data, []byte(`"x-hints"`))
	if i < 0 {
		return nil, errors.New("the document has no hints")
	}
	without := append(bytes.TrimRight(bytes.Clone(data[:i]), ", \n\t"), "\n}\n"...)
	text, err := yamldoc.FromJSON(without, hints.Hints)
	if err != nil {
		return nil, err
	}
	var laidOut map[string]any
	if err := json.Unmarshal(without, &laidOut); err != nil {
		return nil, err
	}
	for _, at := range slices.Sorted(maps.Keys(hints.Hints)) {
		member := at.Tokens()[0]
		if _, ok := laidOut[member]; !ok {
			text = fmt.Appendf(text, "# %s: %s\n", member, strings.ReplaceAll(hints.Hints[at], "\n", "\n# "))
		}
	}
	return text, nil
}
