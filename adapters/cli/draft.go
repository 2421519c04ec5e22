package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

const draftHelp = `
juurru draft starts a document from what others already tell. Nothing is made up:
what no source tells stays empty and is listed on standard error.

Usage:
  juurru draft innokyla [flags] FILE...   a model from plans and projects
  juurru draft plan [flags] PROJECT       the plan of the adoption phase from a project

Examples:
  juurru draft innokyla suunnitelma.json hanke.json > malli.json
  juurru draft innokyla suunnitelma.json hanke.json --onto malli.json
  juurru draft innokyla suunnitelma.json --onto malli.json --accept new --accept changed > uusi.json
  juurru draft innokyla suunnitelma.json --onto malli.json --accept /path/tips/text > uusi.json
  juurru draft plan hanke.json --template pirha > suunnitelma.json

With --onto a model that has been edited is not overwritten: what the sources would
say now is proposed, field by field. A field is new (empty so far), changed (as it was
drafted, and the sources have changed), edited (a person has written it), same, or gone
(the sources no longer have it). With --accept the model is written with those taken:
fields by their pointers, or all that are new, changed or gone; "all" is these three. What
a person has written is replaced only by its own pointer.

Files may be JSON or YAML; "-" is standard input. With --format json, a draft is written
with where each part comes from, what stayed empty and what was left out.

Exit code: 0 drafted, 2 something could not be read or used.
`

type draftFlags struct {
	onto, template, lang, on, format string
	accept                           []string
}

func draft(args []string, env Env) int {
	var f draftFlags
	flags := newFlags("draft", draftHelp, env)
	flags.StringVar(&f.onto, "onto", "", "`MODEL` to propose changes to, instead of writing a new one")
	flags.Func("accept", "`POINTER` of a proposal to take, or new, changed, gone, all; may be given again", func(value string) error {
		f.accept = append(f.accept, value)
		return nil
	})
	flags.StringVar(&f.template, "template", "", "`TEMPLATE` the plan follows: "+strings.Join(plan.TemplateNames(), ", ")+", or a file with one of one's own")
	flags.StringVar(&f.lang, "lang", "", "`LANG` of a new model and of messages: fi, sv, nb, en; when absent that of the document it goes onto or comes from, or fi")
	flags.StringVar(&f.on, "on", "", "`DATE` of the draft, as 2026-12-31; today when absent")
	flags.StringVar(&f.format, "format", "text", "`FORMAT`: text or json")
	rest, err := parse(flags, args, env)
	run := draftRun{env: env, flags: f}
	if err == nil {
		err = run.resolve(rest)
	}
	if err != nil {
		return refuse(env, "draft", err)
	}
	if rest[0] == plan.KindName {
		err = run.plan(rest[1])
	} else {
		err = run.model(rest[1:])
	}
	if err != nil {
		fmt.Fprintf(env.Stderr, "juurru draft: %s\n", problemIn(err, run.langOr(juurru.Finnish)))
		return exitUnusable
	}
	return exitOK
}

// draftRun is what the flags mean.
type draftRun struct {
	env   Env
	flags draftFlags
	lang  juurru.Lang // "" when it was not given
	on    juurru.Date
}

func (r *draftRun) resolve(rest []string) (err error) {
	f := r.flags
	if len(rest) == 0 {
		return errors.New("what to draft is needed: innokyla or plan")
	}
	if err := oneOf("format", f.format, "text", "json"); err != nil {
		return err
	}
	if f.lang != "" {
		if r.lang, err = parseLang(f.lang); err != nil {
			return err
		}
	}
	r.on = juurru.DateOf(r.env.Now())
	if f.on != "" {
		if r.on, err = juurru.ParseDate(f.on); err != nil {
			return fmt.Errorf("--on %s is not a date of the form 2026-12-31", f.on)
		}
	}
	switch {
	case rest[0] != innokyla.KindName && rest[0] != plan.KindName:
		return fmt.Errorf("%q is neither innokyla nor plan", rest[0])
	case rest[0] == innokyla.KindName && len(rest) < 2:
		return errors.New("a FILE is needed: a plan or a project")
	case rest[0] == innokyla.KindName && f.template != "":
		return errors.New("--template is for a plan")
	case rest[0] == plan.KindName && len(rest) != 2:
		return errors.New("one PROJECT is needed")
	case rest[0] == plan.KindName && (f.onto != "" || f.accept != nil):
		return errors.New("--onto and --accept are for innokyla")
	case f.accept != nil && f.onto == "":
		return errors.New("--accept goes with --onto")
	}
	return nil
}

// model drafts a model, or proposes what a new draft would change in one.
func (r *draftRun) model(files []string) error {
	var sources innokyla.Sources
	for _, file := range files {
		_, doc, err := readDocument(file, r.env.Stdin)
		if err != nil {
			return err
		}
		switch doc := doc.(type) {
		case *plan.Plan:
			sources.Plans = append(sources.Plans, doc)
		case *roadmap.Project:
			sources.Projects = append(sources.Projects, doc)
		default:
			return fmt.Errorf("%s: a model is drafted from plans and projects", file)
		}
	}
	if r.flags.onto == "" {
		drafted := innokyla.DraftFrom(sources, r.on, r.langOr(juurru.Finnish))
		return writeDraft(r, drafted, drafted.Document.Encode)
	}
	_, doc, err := readDocument(r.flags.onto, r.env.Stdin)
	if err != nil {
		return err
	}
	m, ok := doc.(*innokyla.Model)
	if !ok {
		return fmt.Errorf("%s: --onto is for a model", r.flags.onto)
	}
	proposals := innokyla.Propose(m, innokyla.DraftFrom(sources, r.on, m.Language))
	r.lang = r.langOr(m.Language)
	if r.flags.accept != nil {
		return r.accept(m, proposals)
	}
	if r.flags.format == "json" {
		return writeIndented(r.env.Stdout, struct {
			Proposals []innokyla.Proposal `json:"proposals"`
		}{proposals})
	}
	return r.writeProposals(proposals)
}

// langOr is the language that was given, or another, or Finnish.
func (r *draftRun) langOr(other juurru.Lang) juurru.Lang {
	for _, lang := range []juurru.Lang{r.lang, other} {
		if slices.Contains(juurru.Langs(), lang) {
			return lang
		}
	}
	return juurru.Finnish
}

// accept writes the model with the proposals that were asked for.
func (r *draftRun) accept(m *innokyla.Model, proposals []innokyla.Proposal) error {
	var taken []innokyla.Proposal
	known := make(map[string]bool)
	for _, p := range proposals {
		known[string(p.At)] = true
		if slices.ContainsFunc(r.flags.accept, func(word string) bool { return takes(word, p) }) {
			taken = append(taken, p)
		}
	}
	for _, word := range r.flags.accept {
		if !known[word] && !slices.Contains([]string{"all", string(innokyla.ProposalNew), string(innokyla.ProposalChanged), string(innokyla.ProposalGone)}, word) {
			return fmt.Errorf("--accept %s: nothing is proposed there", word)
		}
	}
	accepted, err := innokyla.Accept(m, taken...)
	if err != nil {
		return err
	}
	data, err := accepted.Encode()
	if err != nil {
		return err
	}
	_, err = r.env.Stdout.Write(data)
	return err
}

// takes reports whether a word of --accept takes a proposal. What a person has written is
// taken by its pointer alone.
func takes(word string, p innokyla.Proposal) bool {
	switch p.State {
	case innokyla.ProposalNew, innokyla.ProposalChanged, innokyla.ProposalGone:
		if word == "all" || word == string(p.State) {
			return true
		}
	}
	return word == string(p.At)
}

// plan drafts a plan from a project.
func (r *draftRun) plan(file string) error {
	_, doc, err := readDocument(file, r.env.Stdin)
	if err != nil {
		return err
	}
	project, ok := doc.(*roadmap.Project)
	if !ok {
		return fmt.Errorf("%s: a plan is drafted from a project", file)
	}
	var template plan.Template
	if name := r.flags.template; name != "" {
		if template, err = r.template(name); err != nil {
			return err
		}
	}
	r.lang = r.langOr(project.Language)
	drafted := roadmap.PlanFrom(project, template)
	return writeDraft(r, drafted, drafted.Document.Encode)
}

// template is a template of that name, or the one in a file.
func (r *draftRun) template(name string) (plan.Template, error) {
	if template, known := plan.TemplateByName(name); known {
		return template, nil
	}
	in, err := open(name, r.env.Stdin)
	if err != nil {
		return plan.Template{}, fmt.Errorf("--template %s is neither one of %s nor a file that can be read: %w", name, strings.Join(plan.TemplateNames(), ", "), err)
	}
	template, report, err := plan.ReadTemplate(in.data)
	if err != nil {
		return plan.Template{}, in.unreadable(report)
	}
	return template, nil
}
