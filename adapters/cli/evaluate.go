package cli

import (
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
	"github.com/juurru/juurru/metrics"
)

const evaluateHelp = `
juurru evaluate tells whether a series of measurements shows a change, and where
it stands on the way to its target.

Usage:
  juurru evaluate [flags] FILE     a table (CSV), a set of metrics, a plan or a project; "-" is standard input

Examples:
  juurru evaluate --direction less --target 28 odotusajat.csv
  juurru evaluate --rules nhs-xmr --freeze 12 --rebase 2025-09-01 odotusajat.csv
  juurru evaluate --metric odotusaika --on 2026-06-01 mittarit.json
  juurru evaluate --format json odotusajat.csv > chart.json

A table has a column of values, and perhaps one of days or periods; a column alone is
a series in the order given. Semicolons, commas or tabs, decimal commas or points: what
was understood is written to standard error with --preview. A document brings
directions, targets, frozen baselines and decisions of its own; a flag goes before them.

The output's "signal" is true when some phase shows a sign of change, false when there is
none, and null when there are too few points to tell.

Rule sets: perla (run chart; median), anhoj (run chart; median), nhs-xmr (mean and
limits). Without --on a table is read to its end, and a document up to today.

Exit code: 0 evaluated, 1 evaluated, but some rows could not be read, 2 nothing could
be read or used.
`

// evaluateFlags are the flags as they were given.
type evaluateFlags struct {
	metric, column, rules, direction, target, rebase, on string
	freeze                                               int
	screen, lang, format                                 string
	preview                                              bool
}

func evaluate(args []string, env Env) int {
	var f evaluateFlags
	flags := newFlags("evaluate", evaluateHelp, env)
	flags.StringVar(&f.metric, "metric", "", "`ID` of a metric of the set; all of them without it")
	flags.StringVar(&f.column, "column", "", "`HEADER` or number of the column of values of a table")
	flags.StringVar(&f.rules, "rules", metrics.Perla().Name, "rule `SET`: perla, anhoj, nhs-xmr")
	flags.StringVar(&f.direction, "direction", "", "where it is to go: `more`, less, neutral")
	flags.StringVar(&f.target, "target", "", "target `VALUE`")
	flags.IntVar(&f.freeze, "freeze", 0, "centre line and limits from the first `N` points")
	flags.StringVar(&f.rebase, "rebase", "", "compute them anew from each `DATE`,... on")
	flags.StringVar(&f.screen, "screen", "true", "leave moving ranges out of the limits that are too large (nhs-xmr): `true` or false")
	flags.StringVar(&f.on, "on", "", "`DATE` of the evaluation, as 2026-12-31")
	flags.StringVar(&f.lang, "lang", "fi", "`LANG` of the texts: fi, sv, nb, en")
	flags.StringVar(&f.format, "format", "text", "`FORMAT`: text or json")
	flags.BoolVar(&f.preview, "preview", false, "say on standard error how the table was understood")
	rest, err := parse(flags, args, env)
	if err == nil && len(rest) != 1 {
		err = errors.New("one FILE is needed")
	}
	run := evaluateRun{env: env, flags: f}
	if err == nil {
		err = run.resolve()
	}
	if err != nil {
		return refuse(env, "evaluate", err)
	}
	code, err := run.file(rest[0])
	if err != nil {
		fmt.Fprintf(env.Stderr, "juurru evaluate: %s: %s\n", printable(rest[0]), problemText(err))
		return exitUnusable
	}
	return code
}

// evaluateRun is what the flags mean.
type evaluateRun struct {
	env     Env
	flags   evaluateFlags
	lang    juurru.Lang
	on      juurru.Date
	target  *float64
	options metrics.Options
}

func (r *evaluateRun) resolve() error {
	f := r.flags
	lang, err := parseLang(f.lang)
	if err != nil {
		return err
	}
	r.lang = lang
	var names []string
	for _, set := range metrics.RuleSets() {
		names = append(names, set.Name)
	}
	if err := errors.Join(oneOf("format", f.format, "text", "json"), oneOf("rules", f.rules, names...), oneOf("screen", f.screen, "true", "false")); err != nil {
		return err
	}
	if f.direction != "" {
		if err := oneOf("direction", f.direction, "more", "less", "neutral"); err != nil {
			return err
		}
	}
	r.options.Rules, _ = metrics.RuleSetByName(f.rules)
	if f.rules == "nhs-xmr" {
		r.options.Rules = metrics.NHSXmR(f.screen == "true")
	}
	if f.freeze < 0 {
		return fmt.Errorf("--freeze %d is less than 0", f.freeze)
	}
	r.options.Freeze = f.freeze
	if f.target != "" {
		if r.target, err = targetValue(f.target); err != nil {
			return err
		}
	}
	if f.on != "" {
		if r.on, err = juurru.ParseDate(f.on); err != nil {
			return fmt.Errorf("--on %s is not a date of the form 2026-12-31", f.on)
		}
	}
	for day := range strings.SplitSeq(f.rebase, ",") {
		if f.rebase == "" {
			break
		}
		period, err := metrics.ParsePeriod(strings.TrimSpace(day))
		if err != nil {
			return fmt.Errorf("--rebase %s is not a date of the form 2026-12-31", day)
		}
		r.options.Rebases = append(r.options.Rebases, metrics.Rebase{Date: period.From})
	}
	return nil
}

// targetValue reads a number with a decimal point or comma, to its last decimal.
func targetValue(text string) (*float64, error) {
	written := strings.Replace(text, ",", ".", 1)
	value, err := strconv.ParseFloat(written, 64)
	if err != nil || value-value != 0 {
		return nil, fmt.Errorf("--target %s is not a number", text)
	}
	asked, ok := new(big.Rat).SetString(written)
	kept, _ := new(big.Rat).SetString(strconv.FormatFloat(value, 'g', -1, 64))
	if !ok || asked.Cmp(kept) != 0 {
		return nil, fmt.Errorf("--target %s has more digits than can be kept", text)
	}
	return &value, nil
}

// file evaluates what is in a file and writes it.
func (r *evaluateRun) file(name string) (code int, err error) {
	data, err := readFile(name, r.env.Stdin)
	if err != nil {
		return 0, err
	}
	set, table, err := r.read(name, data)
	if err != nil {
		return 0, err
	}
	asked, err := r.asked(set.Metrics)
	if err != nil {
		return 0, err
	}
	if table != nil && len(table.Observations) == 0 {
		r.reportTable(name, table)
		return 0, errors.New("no row of the table could be read")
	}
	var evaluations []metrics.Evaluation
	for _, m := range asked {
		e, err := metrics.Evaluate(&m, r.on, r.options)
		if errors.Is(err, metrics.ErrScale) && len(asked) > 1 { // the others have limits all the same
			fmt.Fprintf(r.env.Stderr, "juurru evaluate: %s: left out: %v\n", printable(m.ID), err)
			continue
		}
		if err != nil {
			return 0, fmt.Errorf("%s: %w", m.ID, err)
		}
		e.MarkCycles(set.Series...)
		evaluations = append(evaluations, e)
	}
	if r.flags.format == "json" {
		err = r.writeJSON(evaluations, table)
	} else {
		err = r.writeText(name, evaluations)
	}
	if err != nil {
		return 0, err
	}
	r.reportTable(name, table)
	if table != nil && table.Skipped > 0 {
		return exitFindings, nil
	}
	return exitOK, nil
}

// read reads the metrics of a document, or a table as a set of one metric.
func (r *evaluateRun) read(name string, data []byte) (*metrics.Set, *metrics.Table, error) {
	if !isDocument(name, data) {
		table, err := r.readTable(data)
		if err != nil {
			r.reportTable(name, &table)
			return nil, nil, err
		}
		m := metrics.Metric{Direction: metrics.Neutral, Observations: table.Observations}
		for _, column := range table.Columns {
			if column.Use == metrics.UseValue {
				m.Name = column.Header
			}
		}
		return &metrics.Set{Metrics: []metrics.Metric{m}}, &table, nil
	}
	if r.flags.column != "" {
		return nil, nil, errors.New("--column is for a table, not for a document")
	}
	if r.on == "" {
		r.on = juurru.DateOf(r.env.Now())
	}
	place := func(*juurru.Report) {}
	if isYAML(name, data) {
		doc, report, err := yamldoc.Parse(data)
		if err != nil {
			return nil, nil, findingsError(name, report, r.lang)
		}
		data, place = doc.JSON, doc.Place
	}
	kind, known := adapters.KindOf(data)
	if !known {
		kind = metrics.Kind()
	}
	doc, report, err := kind.Decode(data)
	if err != nil {
		place(&report)
		return nil, nil, findingsError(name, report, r.lang)
	}
	holder, ok := doc.(interface{ MetricSet() *metrics.Set })
	if !ok {
		return nil, nil, fmt.Errorf("documents of kind %s have no metrics", kind.Name)
	}
	return holder.MetricSet(), nil, nil
}

// readTable reads a table; --column tells which of its columns is the value.
func (r *evaluateRun) readTable(data []byte) (metrics.Table, error) {
	column := r.flags.column
	if column == "" {
		return metrics.ReadCSV(data)
	}
	if number, err := strconv.Atoi(column); err == nil {
		return metrics.ReadCSV(data, metrics.ColumnAt(metrics.UseValue, number))
	}
	return metrics.ReadCSV(data, metrics.ColumnNamed(metrics.UseValue, column))
}

// isDocument goes by the file's name, and without a telling name by how the text
// begins: a document with a bracket, or with a member's name.
func isDocument(name string, data []byte) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv", ".tsv", ".txt":
		return false
	case ".json", ".yaml", ".yml":
		return true
	}
	text := strings.TrimLeft(strings.TrimPrefix(string(data[:min(len(data), 4096)]), "\ufeff"), " \t\r\n")
	return strings.HasPrefix(text, "{") || strings.HasPrefix(text, "kind:") || strings.Contains(text, "\nkind:")
}

// findingsError says why a document could not be read.
func findingsError(name string, report juurru.Report, lang juurru.Lang) error {
	return errors.New("its metrics cannot be read:" + findingLines(name, report, lang))
}

// asked returns the metrics to evaluate, as the flags change them.
func (r *evaluateRun) asked(all []metrics.Metric) ([]metrics.Metric, error) {
	if len(all) == 0 {
		return nil, errors.New("it has no metric")
	}
	if r.flags.metric != "" && all[0].ID == "" {
		return nil, errors.New("--metric is for a document, not for a table")
	}
	if id := r.flags.metric; id != "" {
		i := slices.IndexFunc(all, func(m metrics.Metric) bool { return m.ID == id })
		if i < 0 {
			var ids []string
			for _, m := range all {
				ids = append(ids, m.ID)
			}
			return nil, fmt.Errorf("--metric %s is not one of %s", id, strings.Join(ids, ", "))
		}
		all = all[i : i+1]
	}
	if len(all) > 1 && r.target != nil {
		return nil, errors.New("--target is for one metric: choose it with --metric")
	}
	asked := slices.Clone(all)
	for i := range asked {
		if r.flags.direction != "" {
			asked[i].Direction = metrics.Direction(r.flags.direction)
		}
		if r.target != nil {
			target := metrics.Target{Value: r.target}
			if asked[i].Target != nil {
				target.By = asked[i].Target.By
			}
			asked[i].Target = &target
		}
	}
	return asked, nil
}
