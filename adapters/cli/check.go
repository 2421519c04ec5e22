package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
)

const checkHelp = `
juurru check says what keeps documents from passing a gate.

Usage:
  juurru check [flags] FILE...     "-" is standard input; JSON or YAML

Examples:
  juurru check malli.json
  juurru check --gate ready --lang sv malli.yaml
  juurru check --gate ready --profile rrp-p4-i2 --on 2024-11-30 --format json malli.json
  juurru check --gate approve --profile own-template.json suunnitelma.json
  juurru check --profile own-phases.json hanke.json
  juurru check --format sarif --fail-on never mallit/*.json > juurru.sarif
  juurru new innokyla | juurru check --gate publish -

Without --gate a document is held to what it says of itself: a model in
development to publish, a ready one to ready; metrics of a change that is under
way to start, and to results once they are reported; a plan to approve, start or
sustain, as far as it has come; a project to the gate of the phase it is in.

Without --profile a model is held to the rules of the programmes it is tagged
with, a plan to the template it names, and a project to its set of phases. With it,
every document is held to that programme, template or set, whatever the document
names; with --profile none, to none. A file may be JSON or YAML: juurru schema
innokyla-profile, plan-template and roadmap-phases say what goes in it.
`

type checkFlags struct {
	kind, gate, profile, lang, on, format, failOn string
}

func check(args []string, env Env) int {
	var f checkFlags
	flags := newFlags("check", checkHelp, env)
	flags.StringVar(&f.kind, "kind", "", "`KIND` of document: "+strings.Join(adapters.KindNames(), ", ")+"; what the document itself says, when absent")
	flags.StringVar(&f.gate, "gate", "", "`GATE` to pass ("+gateNames()+")")
	flags.StringVar(&f.profile, "profile", "", "`PROFILE` to hold documents to: a programme (rrp, rrp-p3, rrp-p4-i1, ...), a plan's template (pirha, itla, kainuu), a project's phases (ks-6), a file with one of one's own, or none")
	flags.StringVar(&f.lang, "lang", "fi", "`LANG` of messages: fi, sv, nb, en")
	flags.StringVar(&f.on, "on", "", "`DATE` the check is made for, as 2024-12-31; today when absent")
	flags.StringVar(&f.format, "format", "text", "`FORMAT`: text, json or sarif (SARIF 2.1.0)")
	flags.StringVar(&f.failOn, "fail-on", "error", "`BAR` for exit code 1: error, warning or never")
	files, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "check", err)
	}
	run, err := f.resolve(env)
	if err == nil && len(files) == 0 {
		err = errors.New("no file given")
	}
	if err != nil {
		return refuse(env, "check", err)
	}
	results := make([]result, len(files))
	for i, file := range files {
		results[i] = run.file(file)
	}
	switch f.format {
	case "json":
		err = writeJSON(env.Stdout, results, run.lang)
	case "sarif":
		err = writeSARIF(env.Stdout, results, run.lang, run.exitCode(results))
	default:
		err = writeText(env.Stdout, results, run.lang, env.colour())
	}
	if err != nil {
		fmt.Fprintln(env.Stderr, "juurru check:", err)
		return exitUnusable
	}
	for _, r := range results {
		if r.problem != nil {
			fmt.Fprintf(env.Stderr, "juurru check: %s: %s\n", printable(r.file), problemText(r.problem))
		}
	}
	return run.exitCode(results)
}

// gateNames lists the gates of every kind: "innokyla: draft, publish, ready".
func gateNames() string {
	var kinds []string
	for _, kind := range adapters.Kinds() {
		var gates []string
		for _, gate := range kind.Gates {
			gates = append(gates, gate.Name)
		}
		kinds = append(kinds, kind.Name+": "+strings.Join(gates, ", "))
	}
	return strings.Join(kinds, "; ")
}

// checkRun is what the flags of one run mean.
type checkRun struct {
	kind     *juurru.Kind // nil: what each document says
	gate     string
	profile  string
	lang     juurru.Lang
	on       juurru.Date
	bar      juurru.Severity // 0: never
	stdin    io.Reader
	profiles map[string]juurru.Option // by kind: a profile is read once
}

func (f checkFlags) resolve(env Env) (*checkRun, error) {
	run := &checkRun{gate: f.gate, profile: f.profile, stdin: env.Stdin, profiles: make(map[string]juurru.Option)}
	if f.kind != "" {
		kind, ok := adapters.KindByName(f.kind)
		if !ok {
			return nil, oneOf("kind", f.kind, adapters.KindNames()...)
		}
		run.kind = &kind
		if _, err := run.gateOf(kind); err != nil {
			return nil, err
		}
	}
	var err error
	if run.lang, err = parseLang(f.lang); err != nil {
		return nil, err
	}
	run.on = juurru.DateOf(env.Now())
	if f.on != "" {
		if run.on, err = juurru.ParseDate(f.on); err != nil {
			return nil, fmt.Errorf("--on %s is not a date of the form 2024-12-31", f.on)
		}
	}
	if err := errors.Join(oneOf("format", f.format, "text", "json", "sarif"), oneOf("fail-on", f.failOn, "error", "warning", "never")); err != nil {
		return nil, err
	}
	run.bar, _ = juurru.ParseSeverity(f.failOn) // never: 0
	return run, nil
}

func (r *checkRun) exitCode(results []result) int {
	code := exitOK
	for _, result := range results {
		if result.problem != nil || result.unreadable {
			return exitUnusable
		}
		if r.bar > 0 && result.report.Worst() >= r.bar {
			code = exitFindings
		}
	}
	return code
}

// result is what became of one file.
type result struct {
	file       string
	kind       juurru.Kind // zero when not known
	report     juurru.Report
	unreadable bool  // the report says why
	problem    error // something outside the document: no such file, no such gate
}

func (r *checkRun) file(file string) result {
	data, err := readFile(file, r.stdin)
	if err != nil {
		return result{file: file, problem: err}
	}
	if len(data) > juurru.DefaultMaxBytes || !isYAML(file, data) {
		return r.json(file, data)
	}
	doc, report, err := yamldoc.Parse(data)
	if err != nil {
		return result{file: file, report: report, unreadable: true}
	}
	checked := r.json(file, doc.JSON, juurru.MaxBytes(len(doc.JSON)))
	doc.Place(&checked.report)
	return checked
}

func (r *checkRun) json(file string, data []byte, options ...juurru.Option) result {
	result := result{file: file}
	kind, err := r.kindOf(data)
	if err != nil {
		result.report, result.unreadable = unknownKind(data), true
		return result
	}
	result.kind = kind
	gate, err := r.gateOf(kind)
	if err != nil {
		result.problem = err
		return result
	}
	options = append(options, juurru.On(r.on))
	if r.profile != "" && (kind.Profile != nil || r.profile != "none") {
		option, err := r.profileOf(kind)
		if err != nil {
			result.problem = err
			return result
		}
		options = append(options, option)
	}
	_, result.report, err = kind.Inspect(data, gate, options...)
	result.unreadable = errors.Is(err, juurru.ErrUnreadable)
	return result
}

var errNoKind = errors.New("the kind is not known")

func (r *checkRun) kindOf(data []byte) (juurru.Kind, error) {
	if r.kind != nil {
		return *r.kind, nil
	}
	if kind, ok := adapters.KindOf(data); ok {
		return kind, nil
	}
	return juurru.Kind{}, errNoKind
}

func (r *checkRun) gateOf(kind juurru.Kind) (*juurru.Gate, error) {
	if r.gate == "" {
		return nil, nil
	}
	gate, ok := kind.Gate(r.gate)
	if !ok {
		var names []string
		for _, g := range kind.Gates {
			names = append(names, g.Name)
		}
		return nil, fmt.Errorf("--gate %s is not one of %s's gates %s", r.gate, kind.Name, strings.Join(names, ", "))
	}
	return &gate, nil
}

// profileOf finds the profile by name, or reads it from a file.
func (r *checkRun) profileOf(kind juurru.Kind) (juurru.Option, error) {
	if option, ok := r.profiles[kind.Name]; ok {
		return option, nil
	}
	if kind.Profile == nil {
		return nil, fmt.Errorf("--profile %s: documents of kind %s have no profiles", r.profile, kind.Name)
	}
	option, err := kind.Profile(r.profile)
	if err != nil {
		option, err = readProfile(r.profile, err, r.lang, kind.ReadProfile)
	}
	if err == nil {
		r.profiles[kind.Name] = option
	}
	return option, err
}

// writeIndented writes JSON for programs that people may look at too.
func writeIndented(w io.Writer, value any) error {
	data, err := json.Marshal(value, jsontext.WithIndent("  "), json.Deterministic(true))
	if err != nil {
		return err
	}
	_, err = w.Write(append(data, '\n'))
	return err
}

// jsonReport is a report in the output of --format json.
type jsonReport struct {
	File string `json:"file"`
	juurru.Rendering
	Problem string `json:"error,omitzero"`
}

func writeJSON(w io.Writer, results []result, lang juurru.Lang) error {
	reports := make([]jsonReport, len(results))
	for i, r := range results {
		reports[i] = jsonReport{File: strings.ToValidUTF8(r.file, "\ufffd"), Rendering: r.report.In(lang)}
		if r.problem != nil {
			reports[i].Problem, reports[i].Ready = strings.ToValidUTF8(r.problem.Error(), "\ufffd"), false
		}
	}
	output := struct {
		Reports []jsonReport `json:"reports"`
	}{reports}
	return writeIndented(w, output)
}
