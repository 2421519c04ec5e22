package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

const portfolioHelp = `
juurru portfolio looks at many implementation plans together: what change asks of each
unit and role, which adoptions overlap, which method is planned twice, who was trained and
does not use a method, and which plans nobody looks after.

Usage:
  juurru portfolio [flags] DIR     a folder of plans, with the folders in it

Examples:
  juurru portfolio suunnitelmat
  juurru portfolio --on 2026-08-15 --from 2026-08-01 --months 6 suunnitelmat
  juurru portfolio --format json --limit 0 suunnitelmat > salkku.json

It reads the files named *.json, *.yaml and *.yml, one at a time. Hidden files and folders,
those whose names begin with a dot, are passed over, and links are not followed: how many there
were is said. Documents of other kinds are counted. A plan is named by its path in DIR.

The text shows the first of each list, to fit a page; JSON has up to --limit of each, and the
total. A plan with parts that were not understood is looked at as far as it was.

Exit code: 0 every file was read, 1 some could not be read, or not wholly (standard error says
which and why), 2 there was no plan to look at.
`

// portfolioFlags are the flags as they were given.
type portfolioFlags struct {
	on, from, lang, format string
	months, limit          int
}

func portfolio(args []string, env Env) int {
	var f portfolioFlags
	flags := newFlags("portfolio", portfolioHelp, env)
	flags.StringVar(&f.on, "on", "", "`DATE` on which to look, as 2026-12-31; today when absent")
	flags.StringVar(&f.from, "from", "", "`DATE` in the first month to look at; that of --on when absent")
	flags.IntVar(&f.months, "months", plan.PortfolioMonths, "how many months to look at: `N`")
	flags.IntVar(&f.limit, "limit", plan.PortfolioLimit, "at most `N` entries of each list; 0 for all")
	flags.StringVar(&f.lang, "lang", "fi", "`LANG` of the texts: fi, sv, nb, en")
	flags.StringVar(&f.format, "format", "text", "`FORMAT`: text or json")
	rest, err := parse(flags, args, env)
	if err == nil && len(rest) != 1 {
		err = errors.New("one DIR is needed")
	}
	if err != nil {
		return refuse(env, "portfolio", err)
	}
	run, err := f.resolve(env)
	if err != nil {
		return refuse(env, "portfolio", err)
	}
	if err := run.folder(rest[0]); err != nil {
		fmt.Fprintf(env.Stderr, "juurru portfolio: %s: %s\n", printable(rest[0]), problemText(err))
		return exitUnusable
	}
	report := run.plans.Report()
	if f.format == "json" {
		err = writeIndented(env.Stdout, struct {
			Files portfolioFiles `json:"files"`
			plan.PortfolioReport
		}{run.files, report})
	} else {
		err = writePortfolio(env.Stdout, rest[0], run.files, report, run.lang, env.colour())
	}
	if err != nil {
		fmt.Fprintln(env.Stderr, "juurru portfolio:", err)
		return exitUnusable
	}
	if run.files.Unreadable+run.files.Partly > 0 {
		return exitFindings
	}
	return exitOK
}

// portfolioRun is what the flags mean, and what has been read.
type portfolioRun struct {
	env   Env
	lang  juurru.Lang
	plans *plan.Portfolio
	files portfolioFiles
}

// portfolioFiles counts what there is in a folder.
type portfolioFiles struct {
	Plans      int `json:"plans"`      // that were read
	Partly     int `json:"partly"`     // of them, those with parts that were not understood
	Other      int `json:"other"`      // documents of other kinds
	Unreadable int `json:"unreadable"` // files and folders that could not be read
	PassedOver int `json:"passedOver"` // hidden ones, links, and what is no file
}

func (f portfolioFlags) resolve(env Env) (*portfolioRun, error) {
	lang, err := parseLang(f.lang)
	if err != nil {
		return nil, err
	}
	if err := oneOf("format", f.format, "text", "json"); err != nil {
		return nil, err
	}
	on := juurru.DateOf(env.Now())
	if f.on != "" {
		if on, err = juurru.ParseDate(f.on); err != nil {
			return nil, fmt.Errorf("--on %s is not a date of the form 2026-12-31", f.on)
		}
	}
	from := on
	if f.from != "" {
		if from, err = juurru.ParseDate(f.from); err != nil {
			return nil, fmt.Errorf("--from %s is not a date of the form 2026-12-31", f.from)
		}
	}
	plans, err := plan.NewPortfolio(on, plan.WithMonths(from, f.months), plan.WithListLimit(f.limit))
	if err != nil {
		return nil, errors.New(strings.TrimPrefix(err.Error(), "plan: "))
	}
	return &portfolioRun{env: env, lang: lang, plans: plans}, nil
}

// folder reads the plans of a folder, and says what could not be read.
func (r *portfolioRun) folder(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return errors.New("it is not a folder")
	}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			r.unread(name, err)
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		return r.entry(dir, name, entry)
	})
	if err == nil && r.files.Plans == 0 {
		err = errors.New("there is no plan to look at")
	}
	return err
}

// entry reads a file if it is one to read.
func (r *portfolioRun) entry(dir, name string, entry fs.DirEntry) error {
	hidden := name != "." && strings.HasPrefix(entry.Name(), ".")
	switch {
	case hidden:
		r.files.PassedOver++
		if entry.IsDir() {
			return fs.SkipDir
		}
	case entry.IsDir() || !isDocumentName(name):
	case !entry.Type().IsRegular():
		r.files.PassedOver++
	default:
		if err := r.file(filepath.Join(dir, filepath.FromSlash(name)), name); err != nil {
			r.unread(name, err)
		}
	}
	return nil
}

// isDocumentName goes by how a file's name ends.
func isDocumentName(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".json", ".yaml", ".yml":
		return true
	}
	return false
}

func (r *portfolioRun) unread(name string, err error) {
	r.files.Unreadable++
	r.say(name, r.first(err))
}

func (r *portfolioRun) say(name, what string) {
	fmt.Fprintf(r.env.Stderr, "juurru portfolio: %s: %s\n", printable(name), what)
}

// file adds the plan in a file, or counts a document of another kind.
func (r *portfolioRun) file(path, name string) error {
	in, err := open(path, nil)
	if err != nil {
		return err
	}
	kind, doc, err := in.decode()
	if r.isOther(kind, err) {
		r.files.Other++
		return nil
	}
	p, ok := doc.(*plan.Plan)
	if !ok {
		return err
	}
	if err := r.plans.Add(strings.ToValidUTF8(name, "\ufffd"), p); err != nil {
		return err
	}
	r.files.Plans++
	if err != nil {
		r.files.Partly++
		r.say(name, "not wholly understood: "+r.first(err))
	}
	return nil
}

// isOther reports whether a file has a document of another kind, or of none that is known.
func (r *portfolioRun) isOther(kind juurru.Kind, err error) bool {
	var unread *unreadableError
	if kind.Name == "" && errors.As(err, &unread) {
		return slices.ContainsFunc(unread.report.Findings, func(f juurru.Finding) bool { return f.Rule == juurru.RuleKindUnknown })
	}
	return kind.Name != "" && kind.Name != plan.KindName
}

// first says what is wrong by the first of what was found in a document: a folder may have
// many.
func (r *portfolioRun) first(err error) string {
	var unread *unreadableError
	if !errors.As(err, &unread) || len(unread.report.Findings) == 0 {
		return problemText(err)
	}
	f := unread.report.Findings[0]
	text := fmt.Sprintf("%d:%d ", f.Line, f.Column)
	if f.Path != "" {
		text += string(f.Path) + " "
	}
	text += fmt.Sprintf("%s (%s)", f.Message(r.lang), f.Rule.ID)
	if more := len(unread.report.Findings) - 1; more > 0 {
		text += fmt.Sprintf(", and %d more", more)
	}
	return printable(text)
}
