package plan

import (
	"maps"
	"slices"

	"github.com/juurru/juurru"
)

// templateKind is the value of a template's member "kind".
const templateKind = KindName + "-template"

// ReadTemplate reads a template as strictly as any document, and checks it: texts are
// there in four languages, keys are not repeated, what an item names is there, and teams
// and material that are asked for are told. The error is nil when nothing was
// found; otherwise the template is the zero one.
func ReadTemplate(data []byte) (Template, juurru.Report, error) {
	t, report, err := juurru.Decode[Template](data)
	if err != nil {
		return Template{}, report, err
	}
	c := juurru.Check(t, juurru.Gate{})
	r := templateReader{c: c, sources: make(map[string]bool), phases: make(map[string]bool), roles: make(map[string]bool)}
	r.read(t)
	report = c.Finish(templateKind, t.Name, nil)
	report.Locate(data)
	if !report.Ready() {
		return Template{}, report, juurru.ErrInvalid
	}
	return *t, report, nil
}

// templateReader reports what the validate tags of a template cannot ask.
type templateReader struct {
	c                      *juurru.Checker
	sources, phases, roles map[string]bool // keys the template has
}

func (r *templateReader) read(t *Template) {
	keys(r, "sources", "key", t.Sources, r.sources, func(s TemplateSource) string { return s.Key })
	keys(r, "phases", "key", t.Phases, r.phases, func(p TemplatePhase) string { return p.Key })
	keys(r, "roles", "key", t.Roles, r.roles, func(role TemplateRole) string { return role.Key })
	keys(r, "teams", "key", t.Teams, make(map[string]bool), func(team TemplateTeam) string { return team.Key })
	keys(r, "sections", "section", t.Sections, make(map[string]bool), func(s TemplateSection) string { return s.Section })
	keys(r, "materials", "part", t.Materials, make(map[string]bool), func(m TemplateMaterial) string { return string(m.Part) })

	for i, phase := range t.Phases {
		r.known(r.sources, phase.Source, juurru.At("phases", i, "source"))
	}
	r.readTeams(t.Teams)
	r.readRoles(t.Roles)
	for i, s := range t.Sections {
		at := juurru.At("sections", i)
		r.section(s.Section, at.At("section"))
		r.known(r.sources, s.Source, at.At("source"))
		switch {
		case s.Section == "materials" && len(t.Materials) == 0:
			r.c.Report(juurru.RuleRequired, "/materials")
		case s.Section == "teams" && len(t.Teams) == 0:
			r.c.Report(juurru.RuleRequired, "/teams")
		}
	}
	for i, m := range t.Materials {
		r.known(r.sources, m.Source, juurru.At("materials", i, "source"))
	}
	for i, guide := range t.Guides {
		at := juurru.At("guides", i)
		r.known(r.phases, guide.Phase, at.At("phase"))
		r.known(r.roles, guide.Role, at.At("role"))
		r.known(r.sources, guide.Source, at.At("source"))
		for j, theme := range guide.Themes {
			for k, question := range theme.Questions {
				at := at.At("themes", j, "questions", k)
				r.known(r.sources, question.Source, at.At("source"))
				r.section(question.Section, at.At("section"))
			}
		}
	}
	for i, list := range t.Checklists {
		at := juurru.At("checklists", i)
		r.known(r.phases, list.Phase, at.At("phase"))
		r.known(r.roles, list.Role, at.At("role"))
		r.items(list.Items, at.At("items"))
	}
}

func (r *templateReader) readTeams(teams []TemplateTeam) {
	for i, team := range teams {
		at := juurru.At("teams", i)
		r.known(r.sources, team.Source, at.At("source"))
		seen := make(map[string]bool)
		for j, in := range team.Phases {
			at := at.At("phases", j)
			r.phaseOnce(seen, in.Phase, at.At("phase"), j)
			r.items(in.Tasks, at.At("tasks"))
			r.items(in.Responsibilities, at.At("responsibilities"))
			r.items(in.Knowledge, at.At("knowledge"))
		}
	}
}

func (r *templateReader) readRoles(roles []TemplateRole) {
	for i, role := range roles {
		at := juurru.At("roles", i)
		r.known(r.sources, role.Source, at.At("source"))
		seen := make(map[string]bool)
		for j, in := range role.Phases {
			at := at.At("phases", j)
			r.phaseOnce(seen, in.Phase, at.At("phase"), j)
			r.items(in.Tasks, at.At("tasks"))
		}
	}
}

// phaseOnce asks that a phase is one of the template's, and that the list has it once.
func (r *templateReader) phaseOnce(seen map[string]bool, phase string, at juurru.Pointer, position int) {
	r.known(r.phases, phase, at)
	if seen[phase] {
		r.c.Report(juurru.RuleRepeated, at, juurru.With("position", position+1))
	}
	seen[phase] = true
}

// section asks that a section is one of plans.
func (r *templateReader) section(key string, at juurru.Pointer) {
	if _, ok := sectionByKey[key]; !ok && key != "" {
		r.c.Report(juurru.RuleNotAllowed, at, juurru.With("allowed", sectionKeys()))
	}
}

func (r *templateReader) items(items []TemplateItem, at juurru.Pointer) {
	for i, item := range items {
		r.known(r.sources, item.Source, at.At(i, "source"))
	}
}

// known asks that what an item names is there. An absent name is left to the tags.
func (r *templateReader) known(names map[string]bool, name string, at juurru.Pointer) {
	if name != "" && !names[name] {
		r.c.Report(juurru.RuleNotAllowed, at, juurru.With("allowed", slices.Sorted(maps.Keys(names))))
	}
}

// keys gathers the keys of a list and reports those that come again.
func keys[T any](r *templateReader, list, member string, elements []T, known map[string]bool, key func(T) string) {
	for i, element := range elements {
		k := key(element)
		if k == "" {
			continue
		}
		if known[k] {
			r.c.Report(juurru.RuleRepeated, juurru.At(list, i, member), juurru.With("position", i+1))
		}
		known[k] = true
	}
}
