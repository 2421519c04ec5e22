package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Decision is something people decided, with who and why (päätös).
type Decision struct {
	ID     string      `json:"id,omitzero" validate:"required,max=200"`
	Date   juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	By     string      `json:"by,omitzero" validate:"max=500"` // a role or a body
	What   string      `json:"what,omitzero" validate:"required,max=5000"`
	Reason string      `json:"reason,omitzero" validate:"max=5000"`
	Gate   string      `json:"gate,omitzero" validate:"omitempty,oneof=approve start sustain"` // the gate it lets the plan through
}

// RuleDecisionMissing: the plan claims to have passed a gate, and nobody decided it.
var RuleDecisionMissing = &juurru.Rule{
	ID: "plan/decision-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Kainuu, source.DecisionPoints),
	Limits: "Goes by the state the plan gives itself, and asks a decision for each gate up to it. That the state of a plan rests on a recorded decision is our reading of the sources, in which the management decides on the adoption (Kainuu) and on each step to the next phase (Prosjektveiviseren).",
	Title: juurru.Text{
		FI: "Suunnitelman tilasta ei ole päätöstä.",
		SV: "Det finns inget beslut om planens status.",
		NB: "Det finnes ingen beslutning om statusen til planen.",
		EN: "There is no decision behind the status of the plan.",
	},
	Message: juurru.Text{
		FI: "Suunnitelman tila edellyttää päätöstä, jota ei ole kirjattu: {gate}.",
		SV: "Planens status förutsätter ett beslut som inte har antecknats: {gate}.",
		NB: "Statusen til planen forutsetter en beslutning som ikke er registrert: {gate}.",
		EN: "The status of the plan requires a decision that has not been recorded: {gate}.",
	},
	Why: juurru.Text{
		FI: "Käyttöönotto vaatii rahaa ja työaikaa, joista joku päättää. Kirjatusta päätöksestä näkee, kuka sen teki ja millä perusteella.",
		SV: "Ibruktagandet kräver pengar och arbetstid som någon beslutar om. Av ett antecknat beslut framgår vem som fattade det och på vilka grunder.",
		NB: "Innføringen krever penger og arbeidstid som noen må ta en beslutning om. En registrert beslutning viser hvem som tok den, og på hvilket grunnlag.",
		EN: "An adoption takes money and working time that somebody decides on. A recorded decision shows who made it and on what grounds.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päätös ja portti, jota se koskee (decisions, gate): {gate}. Jos päätöstä ei ole, korjaa tila (state).",
		SV: "Anteckna beslutet och den grind det gäller (decisions, gate): {gate}. Om det inte finns något beslut, rätta statusen (state).",
		NB: "Registrer beslutningen og porten den gjelder (decisions, gate): {gate}. Finnes det ingen beslutning, rett statusen (state).",
		EN: "Record the decision and the gate it is about (decisions, gate): {gate}. If there is none, correct the status (state).",
	},
}

// RuleDecisionIncomplete: nothing tells who decided, or why.
var RuleDecisionIncomplete = &juurru.Rule{
	ID: "plan/decision-incomplete", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Roadmap(4)),
	Limits: "The roadmap lets a decision rest on the service plan and the benefits; that each has its grounds recorded is our reading.",
	Title: juurru.Text{
		FI: "Päätöksestä puuttuu päättäjä tai perustelu.",
		SV: "I beslutet saknas beslutsfattaren eller motiveringen.",
		NB: "I beslutningen mangler beslutningstakeren eller begrunnelsen.",
		EN: "The decision does not say who made it, or why.",
	},
	Message: juurru.Text{
		FI: "Päätöksestä puuttuu: {part}.",
		SV: "I beslutet saknas: {part}.",
		NB: "I beslutningen mangler: {part}.",
		EN: "The decision lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Kun päättäjä ja perustelu on kirjattu, päätökseen voi palata, jos tilanne muuttuu.",
		SV: "När beslutsfattaren och motiveringen är antecknade kan man återkomma till beslutet om läget förändras.",
		NB: "Når beslutningstakeren og begrunnelsen er registrert, kan man komme tilbake til beslutningen hvis situasjonen endrer seg.",
		EN: "With the decider and the reason on record, one can come back to the decision if things change.",
	},
	Fix: juurru.Text{
		FI: "Täydennä päätökseen: {part}.",
		SV: "Komplettera beslutet med: {part}.",
		NB: "Suppler beslutningen med: {part}.",
		EN: "Add to the decision: {part}.",
	},
}

var (
	decisionBy     = juurru.Text{FI: "kuka päätti (by)", SV: "vem som beslutade (by)", NB: "hvem som tok den (by)", EN: "who decided (by)"}
	decisionReason = juurru.Text{FI: "perustelu (reason)", SV: "motivering (reason)", NB: "begrunnelse (reason)", EN: "the reason (reason)"}
)

func (p *Plan) checkDecisions(c *juurru.Checker) {
	decided := make(map[string]bool)
	for i := range p.Decisions {
		d, at := &p.Decisions[i], juurru.At("decisions", i)
		decided[d.Gate] = true
		if juurru.Blank(d.By) {
			c.Report(RuleDecisionIncomplete, at.At("by"), juurru.With("part", decisionBy))
		}
		if juurru.Blank(d.Reason) {
			c.Report(RuleDecisionIncomplete, at.At("reason"), juurru.With("part", decisionReason))
		}
	}
	for _, gate := range Gates() {
		if Draft.Order < gate.Order && gate.Order <= p.State.gate().Order && !decided[gate.Name] {
			c.Report(RuleDecisionMissing, "/decisions", juurru.With("gate", gate.Title), juurru.Related("/state"))
		}
	}
}
