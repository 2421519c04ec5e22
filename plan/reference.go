package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/reference"
)

// RuleIDRepeated: two of a list have the same ID.
var RuleIDRepeated = &juurru.Rule{
	ID: "plan/id-repeated", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "The lists of metrics, benefits, series and uptake are looked at by the rules of metrics.",
	Title: juurru.Text{
		FI: "Kahdella saman luettelon kohdalla on sama tunnus.",
		SV: "Två poster i samma lista har samma identifierare.",
		NB: "To oppføringer i den samme listen har samme identifikator.",
		EN: "Two entries in a list have the same identifier.",
	},
	Message: juurru.Text{
		FI: "Tunnus »{id}» on luettelossa jo aiemmin.",
		SV: "Identifieraren ”{id}” finns redan tidigare i listan.",
		NB: "Identifikatoren «{id}» finnes allerede tidligere i listen.",
		EN: "The identifier \"{id}\" is in the list already.",
	},
	Why: juurru.Text{
		FI: "Suunnitelman osat viittaavat toisiinsa tunnuksilla: jos tunnus on kahdella, viittaus voi osua väärään.",
		SV: "Planens delar hänvisar till varandra med identifierare: om två har samma kan en hänvisning träffa fel.",
		NB: "Delene av planen viser til hverandre med identifikatorer: Hvis to har den samme, kan en henvisning treffe feil.",
		EN: "The parts of the plan refer to one another by identifiers: if two share one, a reference may lead to the wrong one.",
	},
	Fix: juurru.Text{
		FI: "Vaihda toisen tunnus (id) ja tarkista siihen tehdyt viittaukset.",
		SV: "Byt den enas identifierare (id) och kontrollera hänvisningarna till den.",
		NB: "Bytt identifikatoren til den ene (id), og kontroller henvisningene til den.",
		EN: "Change the identifier of one of them (id), and check the references to it.",
	},
}

// RuleReferenceUnknown: something is referred to that is not in the plan.
var RuleReferenceUnknown = &juurru.Rule{
	ID: "plan/reference-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "What benefits and series refer to is looked at by the rules of metrics, and the phases of the template by rules of their own.",
	Title: juurru.Text{
		FI: "Viittaus osoittaa johonkin, mitä suunnitelmassa ei ole.",
		SV: "En hänvisning leder till något som inte finns i planen.",
		NB: "En henvisning peker på noe som ikke finnes i planen.",
		EN: "A reference points to something that is not in the plan.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmassa ei ole tunnusta »{id}» ({kind}).",
		SV: "I planen finns inte identifieraren ”{id}” ({kind}).",
		NB: "Identifikatoren «{id}» ({kind}) finnes ikke i planen.",
		EN: "There is no identifier \"{id}\" ({kind}) in the plan.",
	},
	Why: juurru.Text{
		FI: "Rikkinäinen viittaus jättää tehtävän, tavoitteen tai riskin ilman sitä, mihin se nojaa.",
		SV: "En bruten hänvisning lämnar en uppgift, ett mål eller en risk utan det som den vilar på.",
		NB: "En brutt henvisning lar en oppgave, et mål eller en risiko stå uten det den bygger på.",
		EN: "A broken reference leaves a task, a goal or a risk without what it rests on.",
	},
	Fix: juurru.Text{
		FI: "Korjaa tunnus »{id}», lisää puuttuva kohta ({kind}) tai poista viittaus.",
		SV: "Rätta identifieraren ”{id}”, lägg till det som saknas ({kind}) eller ta bort hänvisningen.",
		NB: "Rett identifikatoren «{id}», legg til det som mangler ({kind}), eller fjern henvisningen.",
		EN: "Correct the identifier \"{id}\", add what is missing ({kind}), or remove the reference.",
	},
}

var referenceRules = []*juurru.Rule{
	RuleIDRepeated,
	RuleReferenceUnknown,
}

// What is referred to, in the words of messages.
var (
	kindPart       = juurru.Text{FI: "menetelmän osa", SV: "del av metoden", NB: "del av metoden", EN: "part of the method"}
	kindGoal       = juurru.Text{FI: "tavoite", SV: "mål", NB: "mål", EN: "goal"}
	kindMetric     = juurru.Text{FI: "mittari", SV: "mätare", NB: "indikator", EN: "metric"}
	kindUptake     = juurru.Text{FI: "koulutuksesta käyttöön -seuranta", SV: "uppföljning från utbildning till användning", NB: "oppfølging fra opplæring til bruk", EN: "follow-up from training to use"}
	kindTeam       = juurru.Text{FI: "tiimi", SV: "team", NB: "team", EN: "team"}
	kindRole       = juurru.Text{FI: "rooli", SV: "roll", NB: "rolle", EN: "role"}
	kindTeamOrRole = juurru.Text{FI: "tiimi tai rooli", SV: "team eller roll", NB: "team eller rolle", EN: "team or role"}
	kindTask       = juurru.Text{FI: "tehtävä", SV: "uppgift", NB: "oppgave", EN: "task"}
	kindFactor     = juurru.Text{FI: "edistävä tai hidastava tekijä", SV: "främjande eller bromsande faktor", NB: "fremmende eller hemmende faktor", EN: "factor"}
	kindStrategy   = juurru.Text{FI: "käyttöönoton keino", SV: "strategi för ibruktagandet", NB: "innføringsstrategi", EN: "strategy"}
	kindTraining   = juurru.Text{FI: "koulutus", SV: "utbildning", NB: "opplæring", EN: "training"}
	kindMessage    = juurru.Text{FI: "viesti", SV: "budskap", NB: "melding", EN: "message"}
	kindHolder     = juurru.Text{FI: "sidosryhmä", SV: "intressent", NB: "interessent", EN: "stakeholder"}
	kindRisk       = juurru.Text{FI: "riski", SV: "risk", NB: "risiko", EN: "risk"}
	kindFeedback   = juurru.Text{FI: "palaute", SV: "återkoppling", NB: "tilbakemelding", EN: "feedback"}
	kindAdaptation = juurru.Text{FI: "mukautus", SV: "anpassning", NB: "tilpasning", EN: "adaptation"}
	kindDecision   = juurru.Text{FI: "päätös", SV: "beslut", NB: "beslutning", EN: "decision"}
	kindChange     = juurru.Text{FI: "muutos", SV: "ändring", NB: "endring", EN: "change"}
)

// lists are the lists of the plan whose elements have IDs, and those that are only
// referred to: of metrics, and teams and roles together.
func (p *Plan) lists() (own, others []reference.List) {
	var parts []Part
	if p.Innovation != nil {
		parts = p.Innovation.Parts
	}
	teams := reference.List{Kind: kindTeam, At: "/teams", Count: len(p.Teams), ID: func(i int) string { return p.Teams[i].ID }}
	roles := reference.List{Kind: kindRole, At: "/roles", Count: len(p.Roles), ID: func(i int) string { return p.Roles[i].ID }}
	own = []reference.List{
		{Kind: kindPart, At: "/innovation/parts", Count: len(parts), ID: func(i int) string { return parts[i].ID }},
		{Kind: kindGoal, At: "/goals", Count: len(p.Goals), ID: func(i int) string { return p.Goals[i].ID }},
		teams,
		roles,
		{Kind: kindTask, At: "/tasks", Count: len(p.Tasks), ID: func(i int) string { return p.Tasks[i].ID }},
		{Kind: kindFactor, At: "/factors", Count: len(p.Factors), ID: func(i int) string { return p.Factors[i].ID }},
		{Kind: kindStrategy, At: "/strategies", Count: len(p.Strategies), ID: func(i int) string { return p.Strategies[i].ID }},
		{Kind: kindTraining, At: "/trainings", Count: len(p.Trainings), ID: func(i int) string { return p.Trainings[i].ID }},
		{Kind: kindMessage, At: "/messages", Count: len(p.Messages), ID: func(i int) string { return p.Messages[i].ID }},
		{Kind: kindHolder, At: "/stakeholders", Count: len(p.Stakeholders), ID: func(i int) string { return p.Stakeholders[i].ID }},
		{Kind: kindRisk, At: "/risks", Count: len(p.Risks), ID: func(i int) string { return p.Risks[i].ID }},
		{Kind: kindFeedback, At: "/feedback", Count: len(p.Feedback), ID: func(i int) string { return p.Feedback[i].ID }},
		{Kind: kindAdaptation, At: "/adaptations", Count: len(p.Adaptations), ID: func(i int) string { return p.Adaptations[i].ID }},
		{Kind: kindDecision, At: "/decisions", Count: len(p.Decisions), ID: func(i int) string { return p.Decisions[i].ID }},
		{Kind: kindChange, At: "/changes", Count: len(p.Changes), ID: func(i int) string { return p.Changes[i].ID }},
	}
	others = []reference.List{
		{Kind: kindMetric, At: "/metrics", Count: len(p.Metrics), ID: func(i int) string { return p.Metrics[i].ID }},
		{Kind: kindUptake, At: "/uptake", Count: len(p.Uptake), ID: func(i int) string { return p.Uptake[i].ID }},
		reference.Join(kindTeamOrRole, teams, roles),
	}
	return own, others
}

// checkReferences reports IDs that come again in their list, and references to IDs that
// are in none. A blank reference refers to nothing, and a blank ID is none.
func (p *Plan) checkReferences(c *juurru.Checker) {
	own, others := p.lists()
	reference.Check(c, reference.Rules{Repeated: RuleIDRepeated, Unknown: RuleReferenceUnknown}, own, others, p.eachReference)
}

// eachReference calls refer with every reference of the plan by ID.
func (p *Plan) eachReference(refer reference.Refer) {
	each := func(kind juurru.Text, ids []string, list string, i int, member string) {
		for j, id := range ids {
			refer(kind, id, list, i, member, j)
		}
	}
	for i := range p.Goals {
		refer(kindGoal, p.Goals[i].Parent, "goals", i, "parent")
		refer(kindRole, p.Goals[i].Owner, "goals", i, "owner")
		each(kindMetric, p.Goals[i].Metrics, "goals", i, "metrics")
	}
	for i := range p.Teams {
		each(kindRole, p.Teams[i].Roles, "teams", i, "roles")
	}
	for i := range p.Tasks {
		for j := range p.Tasks[i].Assignments {
			refer(kindRole, p.Tasks[i].Assignments[j].Role, "tasks", i, "assignments", j, "role")
		}
	}
	for i := range p.Strategies {
		refer(kindRole, p.Strategies[i].Actor, "strategies", i, "actor")
		each(kindFactor, p.Strategies[i].Factors, "strategies", i, "factors")
	}
	for i := range p.Trainings {
		each(kindRole, p.Trainings[i].For, "trainings", i, "for")
		refer(kindTraining, p.Trainings[i].Refreshes, "trainings", i, "refreshes")
		refer(kindUptake, p.Trainings[i].Uptake, "trainings", i, "uptake")
	}
	for i := range p.Messages {
		refer(kindRole, p.Messages[i].Owner, "messages", i, "owner")
	}
	for i := range p.Supports {
		refer(kindRole, p.Supports[i].Who, "supports", i, "who")
	}
	for i := range p.Guides {
		refer(kindRole, p.Guides[i].Role, "guides", i, "role")
		for j := range p.Guides[i].Themes {
			for k := range p.Guides[i].Themes[j].Questions {
				refer(kindFeedback, p.Guides[i].Themes[j].Questions[k].Feedback, "guides", i, "themes", j, "questions", k, "feedback")
			}
		}
	}
	for i := range p.Checklists {
		refer(kindRole, p.Checklists[i].Role, "checklists", i, "role")
	}
	for i := range p.Stakeholders {
		each(kindMessage, p.Stakeholders[i].Messages, "stakeholders", i, "messages")
	}
	for i := range p.Risks {
		refer(kindRole, p.Risks[i].Owner, "risks", i, "owner")
		refer(kindDecision, p.Risks[i].Decision, "risks", i, "decision")
	}
	for i := range p.Feedback {
		refer(kindChange, p.Feedback[i].Change, "feedback", i, "change")
	}
	for i := range p.Adaptations {
		each(kindPart, p.Adaptations[i].Parts, "adaptations", i, "parts")
	}
	for i := range p.GivenUp {
		refer(kindRole, p.GivenUp[i].By, "givenUp", i, "by")
	}
	for i := range p.HandOvers {
		refer(kindTeam, p.HandOvers[i].From, "handOvers", i, "from")
		refer(kindTeam, p.HandOvers[i].To, "handOvers", i, "to")
	}
	for i := range p.Reviews {
		refer(kindTeamOrRole, p.Reviews[i].By, "reviews", i, "by")
	}
	for i := range p.Leadership {
		refer(kindTeamOrRole, p.Leadership[i].By, "leadership", i, "by")
	}
	for i := range p.Changes {
		refer(kindTeamOrRole, p.Changes[i].By, "changes", i, "by")
	}
}
