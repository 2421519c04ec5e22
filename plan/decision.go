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
	Gate   string      `json:"gate,omitzero" validate:"omitempty,oneof=approve start sustain withdraw"` // the gate it lets the plan through; "withdraw": that the innovation is given up
}

// RuleDecisionMissing: the plan claims to have passed a gate, and nobody decided it.
var RuleDecisionMissing = &juurru.Rule{
	ID: "plan/decision-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Kainuu, source.DecisionPoints),
	Limits: "Goes by the state the plan gives itself, and asks a decision for each gate up to it. A decision dated after the day of the check, if the caller tells it, does not count. That the state of a plan rests on a recorded decision is our reading of the sources, in which the management decides on the adoption (Kainuu) and on each step to the next phase (Prosjektveiviseren).",
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
		FI: "Kirjaa päätös, joka koskee porttia »{gate}» (decisions, gate: {key}). Jos päätöstä ei ole, korjaa tila (state).",
		SV: "Anteckna beslutet om grinden ”{gate}” (decisions, gate: {key}). Om det inte finns något beslut, rätta statusen (state).",
		NB: "Registrer beslutningen om porten «{gate}» (decisions, gate: {key}). Finnes det ingen beslutning, rett statusen (state).",
		EN: "Record the decision on the gate \"{gate}\" (decisions, gate: {key}). If there is none, correct the status (state).",
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

// RuleDecisionsOutOfOrder: a gate was decided on before the one before it.
var RuleDecisionsOutOfOrder = &juurru.Rule{
	ID: "plan/decisions-out-of-order", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.DecisionPoints,
	Limits: "The guide has a decision at each step to the next phase; that they are made in the order of the gates is our reading. Of several decisions on a gate the first counts: a decision may be made again later. Decisions that were made in that order cannot be made otherwise: then the finding stays.",
	Title: juurru.Text{
		FI: "Portteja koskevat päätökset ovat väärässä järjestyksessä.",
		SV: "Besluten om grindarna har fattats i fel ordning.",
		NB: "Beslutningene om portene er tatt i feil rekkefølge.",
		EN: "The decisions on the gates are out of order.",
	},
	Message: juurru.Text{
		FI: "Portista »{gate}» on päätetty {date}, mutta sitä edeltävästä portista vasta {earlier}.",
		SV: "Om grinden ”{gate}” beslutades {date}, men om en tidigare grind först {earlier}.",
		NB: "Beslutningen om porten «{gate}» ble tatt {date}, men beslutningen om en tidligere port først {earlier}.",
		EN: "The gate \"{gate}\" was decided on {date}, but a gate before it only on {earlier}.",
	},
	Why: juurru.Text{
		FI: "Seuraavasta askelesta päätetään sen varassa, mitä edellisestä on jo sovittu. Väärä järjestys johtuu useimmiten kirjoitusvirheestä.",
		SV: "Om nästa steg beslutar man utifrån det som redan har avtalats om det föregående. Oftast beror fel ordning på ett skrivfel.",
		NB: "Neste steg besluttes ut fra det som alt er avtalt om det forrige. Som oftest skyldes feil rekkefølge en skrivefeil.",
		EN: "The next step is decided on the strength of what was settled about the one before. Most often a wrong order comes from a mistyped date.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päätösten päivät (date) ja portit, joita ne koskevat (gate). Jos ne pitävät paikkansa, kerro perustelussa, miksi järjestys oli tämä (reason).",
		SV: "Kontrollera beslutens datum (date) och vilka grindar de gäller (gate). Om de stämmer, berätta i motiveringen varför ordningen var den här (reason).",
		NB: "Kontroller datoene for beslutningene (date) og hvilke porter de gjelder (gate). Stemmer de, fortell i begrunnelsen hvorfor rekkefølgen ble slik (reason).",
		EN: "Check the dates of the decisions (date) and the gates they are about (gate). If they are right, say in the reason why they were made in this order (reason).",
	},
}

// RuleWithdrawalUndecided: the innovation was given up, and nobody decided it.
var RuleWithdrawalUndecided = &juurru.Rule{
	ID: "plan/withdrawal-undecided", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Kainuu, source.DecisionPoints),
	Limits: "In the sources the management decides on the adoption (Kainuu) and on each step of a project (Prosjektveiviseren); that giving a method up is decided as well is our reading. A decision dated after the day of the check, if the caller tells it, does not count.",
	Title: juurru.Text{
		FI: "Menetelmästä on luovuttu, mutta päätöstä ei ole kirjattu.",
		SV: "Metoden har avvecklats, men inget beslut är antecknat.",
		NB: "Metoden er avviklet, men ingen beslutning er registrert.",
		EN: "The method has been withdrawn, but no decision is recorded.",
	},
	Why: juurru.Text{
		FI: "Muut haluavat tietää, kuka menetelmästä luopumisesta päätti ja miksi. Kirjattu päätös säästää heidät samalta kokeilulta.",
		SV: "Andra vill veta vem som beslutade att sluta med metoden och varför. Ett antecknat beslut besparar dem samma försök.",
		NB: "Andre vil vite hvem som bestemte at metoden skulle avvikles, og hvorfor. En registrert beslutning sparer dem for det samme forsøket.",
		EN: "Others want to know who decided to give the method up, and why. A recorded decision spares them the same attempt.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päätös luopumisesta perusteluineen (decisions, gate: withdraw). Jos menetelmästä ei ole luovuttu, korjaa tila (state).",
		SV: "Anteckna beslutet om avvecklingen med motivering (decisions, gate: withdraw). Om metoden inte har avvecklats, rätta statusen (state).",
		NB: "Registrer beslutningen om avviklingen med begrunnelse (decisions, gate: withdraw). Er metoden ikke avviklet, rett statusen (state).",
		EN: "Record the decision to withdraw the method, with its reason (decisions, gate: withdraw). If it has not been withdrawn, correct the status (state).",
	},
}

// withdraw is what a decision names in place of a gate when the innovation is given up.
const withdraw = "withdraw"

var (
	decisionBy     = juurru.Text{FI: "kuka päätti (by)", SV: "vem som beslutade (by)", NB: "hvem som tok den (by)", EN: "who decided (by)"}
	decisionReason = juurru.Text{FI: "perustelu (reason)", SV: "motivering (reason)", NB: "begrunnelse (reason)", EN: "the reason (reason)"}
)

func (p *Plan) checkDecisions(c *juurru.Checker) {
	CheckDecisions(c, p.Decisions)
	decided := make(map[string]bool)
	for i := range p.Decisions {
		decided[p.Decisions[i].Gate] = decided[p.Decisions[i].Gate] || !p.Decisions[i].Date.After(c.On())
	}
	for _, gate := range Gates() {
		if Draft.Order < gate.Order && gate.Order <= p.State.gate().Order && !decided[gate.Name] {
			c.Report(RuleDecisionMissing, "/decisions", juurru.With("gate", gate.Title), juurru.With("key", gate.Name), juurru.Related("/state"))
		}
	}
	if p.ended() && !decided[withdraw] {
		c.Report(RuleWithdrawalUndecided, "/decisions", juurru.Related("/state"))
	}
}

// CheckDecisions reports to a check under way what [Plan.Check] finds in each of the
// decisions; for a document of another kind that has them at "/decisions".
func CheckDecisions(c *juurru.Checker, decisions []Decision) {
	for i := range decisions {
		d, at := &decisions[i], juurru.At("decisions", i)
		if juurru.Blank(d.By) {
			c.Report(RuleDecisionIncomplete, at.At("by"), juurru.With("part", decisionBy))
		}
		if juurru.Blank(d.Reason) {
			c.Report(RuleDecisionIncomplete, at.At("reason"), juurru.With("part", decisionReason))
		}
	}
}
