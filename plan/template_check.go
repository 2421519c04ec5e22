package plan

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleTemplateUnknown: nobody knows the template the plan names.
var RuleTemplateUnknown = &juurru.Rule{
	ID: "plan/template-unknown", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "An organisation's own template is known only to a check that is given it; a check may be told to ask no template.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjaa ei tunneta.",
		SV: "Planmallen är okänd.",
		NB: "Planmalen er ukjent.",
		EN: "The template is not known.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmapohjaa »{template}» ei tunneta.",
		SV: "Planmallen ”{template}” är okänd.",
		NB: "Planmalen «{template}» er ukjent.",
		EN: "The template \"{template}\" is not known.",
	},
	Why: juurru.Text{
		FI: "Ilman suunnitelmapohjaa ei tiedetä, mitkä vaiheet ja osat suunnitelmaan kuuluvat, joten puutteita jää huomaamatta.",
		SV: "Utan planmall vet man inte vilka faser och delar som hör till planen, och brister förblir oupptäckta.",
		NB: "Uten planmal vet man ikke hvilke faser og deler som hører til planen, og mangler blir ikke oppdaget.",
		EN: "Without a template nobody knows which phases and sections belong to the plan, and gaps go unnoticed.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin näistä (template): {known}. Oman pohjan voi antaa tarkistuksen mukana.",
		SV: "Välj någon av följande (template): {known}. En egen planmall kan anges vid kontrollen.",
		NB: "Velg en av disse (template): {known}. En egen planmal kan oppgis ved kontrollen.",
		EN: "Choose one of these (template): {known}. A template of your own can be given along with the check.",
	},
}

// RuleSectionMissing: the plan lacks a section its template asks for.
var RuleSectionMissing = &juurru.Rule{
	ID: "plan/section-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "The sources tell which sections a plan has; from which gate on each is needed is our reading. At the gate before, it weighs one step less, and earlier it is a hint. Nothing is said of a section whose absence an error of its own tells, from the same gate on: training, messages, material, hand-overs where there is an adoption team, metrics; nor of sub-goals where there are no goals.",
	Title: juurru.Text{
		FI: "Suunnitelmasta puuttuu osa, jota suunnitelmapohja edellyttää.",
		SV: "Planen saknar en del som planmallen förutsätter.",
		NB: "Planen mangler en del som planmalen krever.",
		EN: "The plan lacks a section its template asks for.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmasta puuttuu osa »{section}».",
		SV: "Planen saknar delen ”{section}”.",
		NB: "Planen mangler delen «{section}».",
		EN: "The plan lacks the section \"{section}\".",
	},
	Why: juurru.Text{
		FI: "Suunnitelmapohjassa on sovittu, mitä suunnitelmaan kuuluu. Puuttuvan osan asiat jäävät helposti sopimatta.",
		SV: "I planmallen har man kommit överens om vad som hör till planen. Om en del saknas blir det som hör till den lätt utan beslut.",
		NB: "I planmalen er det avtalt hva som hører til planen. Mangler en del, blir det som hører til den, lett stående uavklart.",
		EN: "The template is an agreement on what belongs in the plan. What a missing section should settle is easily left unsettled.",
	},
	Fix: juurru.Text{
		FI: "Täydennä osa »{section}» ({member}).",
		SV: "Fyll i delen ”{section}” ({member}).",
		NB: "Fyll ut delen «{section}» ({member}).",
		EN: "Fill in the section \"{section}\" ({member}).",
	},
}

// templateRules are in the order of the document.
var templateRules = []*juurru.Rule{RuleTemplateUnknown, RuleSectionMissing}

func (p *Plan) checkTemplate(c *juurru.Checker) {
	t, known := p.template(c)
	if !known && !juurru.Blank(p.Template) && c.Value(heldKey{}) == nil { // nobody chose for it
		c.Report(RuleTemplateUnknown, "/template", juurru.WithID("template", p.Template), juurru.With("known", TemplateNames()))
	}
	for _, asked := range t.Sections {
		s, gate := sectionByKey[asked.Section], gateNamed(asked.Gate)
		if s.size == nil || s.size(p) > 0 || s.told(p, gate, c.Gate()) || asked.Section == "subGoals" && len(p.Goals) == 0 {
			continue
		}
		c.ReportFrom(gate, RuleSectionMissing, s.at, juurru.With("section", s.title), juurru.With("member", strings.Join(s.at.Tokens(), ": ")), juurru.Cite(t.source(asked.Source)), farFrom(gate, c.Gate()))
	}
}

// told reports whether a rule of its own tells that the section is missing: then it is not
// said twice. The plan's own rules do so from the gate on that the template names, see
// [Plan.reportSection]; those of metrics know no template. That there are no hand-overs is
// told only where there is a team to hand over to.
func (s section) told(p *Plan, from, asked juurru.Gate) bool {
	if s.rule == RuleHandOverMissing && !p.adopts() {
		return false
	}
	return s.rule != nil && (s.rule.Kind() == KindName || s.rule.Gate.Order <= max(from.Order, asked.Order))
}

// reportSection reports by a rule of its own that a section is missing: from the gate on
// at which the template asks for it, and one step less when there is a template and it
// does not ask for it.
func (p *Plan) reportSection(c *juurru.Checker, section string, rule *juurru.Rule, at juurru.Pointer, details ...juurru.Detail) {
	t, known := p.template(c)
	i := slices.IndexFunc(t.Sections, func(s TemplateSection) bool { return s.Section == section })
	switch {
	case !known:
		c.Report(rule, at, details...)
	case i < 0:
		c.Report(rule, at, append(details, lighter)...)
	default:
		c.ReportFrom(gateNamed(t.Sections[i].Gate), rule, at, append(details, juurru.Cite(t.source(t.Sections[i].Source)))...)
	}
}

// weighed weighs what a rule finds in a section one step less when there is a template
// and it does not ask for the section: what Itla asks of psychosocial methods is a hint
// for a plan after Kainuu's model.
func (p *Plan) weighed(c *juurru.Checker, section string) juurru.Detail {
	t, known := p.template(c)
	return lighterIf(known && !slices.ContainsFunc(t.Sections, func(s TemplateSection) bool { return s.Section == section }))
}

// lighter weighs a finding one step less.
func lighter(f *juurru.Finding) {
	if f.Severity > juurru.Info {
		f.Severity--
	}
}

// lighterIf weighs a finding one step less when that is so.
func lighterIf(is bool) juurru.Detail {
	if is {
		return lighter
	}
	return func(*juurru.Finding) {}
}

// farFrom weighs a finding one step less while several gates lie ahead of it.
func farFrom(gate, asked juurru.Gate) juurru.Detail {
	return func(f *juurru.Finding) {
		if gate.Order-max(asked.Order, Draft.Order) > 1 {
			lighter(f)
		}
	}
}

// gateNamed returns the gate of that name; Draft for any other.
func gateNamed(name string) juurru.Gate {
	for _, gate := range Gates() {
		if gate.Name == name {
			return gate
		}
	}
	return Draft
}
