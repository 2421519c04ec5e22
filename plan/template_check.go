package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleTemplateUnknown: nobody knows the template the plan names.
var RuleTemplateUnknown = &juurru.Rule{
	ID: "plan/template-unknown", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "An organisation's own template is known only to a check that is given it.",
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
		FI: "Valitse jokin näistä: {known}. Oman suunnitelmapohjan voi antaa tarkistukselle.",
		SV: "Välj någon av följande: {known}. En egen planmall kan ges till granskningen.",
		NB: "Velg en av disse: {known}. En egen planmal kan gis til kontrollen.",
		EN: "Choose one of these: {known}. A template of your own can be given to the check.",
	},
}

// RuleSectionMissing: the plan lacks a section its template asks for.
var RuleSectionMissing = &juurru.Rule{
	ID: "plan/section-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "The sources tell which sections a plan has; from which gate on each is needed is our reading. A section that is needed from a later gate on weighs one step less before it, and is then never less than a hint. Nothing is said of a section whose absence an error of its own tells: training, messages, teams, material, hand-overs.",
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
		SV: "I planmallen har man kommit överens om vad som hör till planen. Det som hör till en del som saknas blir lätt oavtalat.",
		NB: "I planmalen er det avtalt hva som hører til planen. Det som hører til en del som mangler, blir lett ikke avtalt.",
		EN: "The template is an agreement on what belongs to the plan. What belongs to a missing section is easily left without agreement.",
	},
	Fix: juurru.Text{
		FI: "Täydennä osa »{section}» tai valitse toinen suunnitelmapohja (template).",
		SV: "Fyll i delen ”{section}” eller välj en annan planmall (template).",
		NB: "Fyll ut delen «{section}», eller velg en annen planmal (template).",
		EN: "Fill in the section \"{section}\", or choose another template (template).",
	},
}

// templateRules are in the order of the document.
var templateRules = []*juurru.Rule{RuleTemplateUnknown, RuleSectionMissing}

func (p *Plan) checkTemplate(c *juurru.Checker) {
	if juurru.Blank(p.Template) {
		return
	}
	t, ok := p.template(c)
	if !ok {
		c.Report(RuleTemplateUnknown, "/template", juurru.With("template", p.Template), juurru.With("known", TemplateNames()))
		return
	}
	for _, asked := range t.Sections {
		s, gate := sectionByKey[asked.Section], gateNamed(asked.Gate)
		if s.size == nil || s.size(p) > 0 || s.told(gate) {
			continue
		}
		c.Report(RuleSectionMissing, s.at, juurru.With("section", s.title), juurru.Cite(t.source(asked.Source)), neededFrom(gate, c.Gate()))
	}
}

// told reports whether a rule of its own tells that the section is missing, from the gate
// on at the latest: then it is not said twice.
func (s section) told(from juurru.Gate) bool {
	return s.rule != nil && s.rule.Gate.Order <= from.Order
}

// neededFrom weighs a finding one step less while the gate from which the section is
// needed lies ahead; before the rule's own gate the rule has done so already.
func neededFrom(gate, asked juurru.Gate) juurru.Detail {
	return func(f *juurru.Finding) {
		if asked.Order < gate.Order && asked.Order >= f.Rule.Gate.Order && f.Severity > juurru.Info {
			f.Severity--
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
