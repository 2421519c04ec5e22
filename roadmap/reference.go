package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/reference"
)

// RuleIDRepeated: two of a list have the same ID.
var RuleIDRepeated = &juurru.Rule{
	ID: "roadmap/id-repeated", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "The criteria and the findings of a pilot are lists of their own. The lists of metrics, benefits and series are looked at by the rules of metrics.",
	Title: juurru.Text{
		FI: "Hankkeen luettelossa on sama tunnus kahdesti.",
		SV: "I en av projektets listor finns samma identifierare två gånger.",
		NB: "I en av listene i prosjektet står den samme identifikatoren to ganger.",
		EN: "A list of the project has the same identifier twice.",
	},
	Message: juurru.Text{
		FI: "Tunnus »{id}» on jo aiemmin tässä luettelossa.",
		SV: "Identifieraren ”{id}” finns redan i den här listan.",
		NB: "Identifikatoren «{id}» står allerede i denne listen.",
		EN: "The identifier \"{id}\" is already in this list.",
	},
	Why: juurru.Text{
		FI: "Hankkeen osat viittaavat toisiinsa tunnuksilla: jos tunnus on kahdella, viittaus voi osua väärään.",
		SV: "Projektets delar hänvisar till varandra med identifierare: om två har samma kan en hänvisning träffa fel.",
		NB: "Delene av prosjektet viser til hverandre med identifikatorer: Hvis to har den samme, kan en henvisning treffe feil.",
		EN: "The parts of the project refer to one another by identifiers: if two share one, a reference may lead to the wrong one.",
	},
	Fix: juurru.Text{
		FI: "Vaihda toinen tunnuksista (id) ja tarkista, mihin siihen viittaavat kohdat nyt osoittavat.",
		SV: "Byt den ena av identifierarna (id) och kontrollera vart hänvisningarna till den nu leder.",
		NB: "Bytt en av identifikatorene (id), og kontroller hvor henvisningene til den nå peker.",
		EN: "Change one of the identifiers (id), and check where the references to it now point.",
	},
}

// RuleReferenceUnknown: something is referred to that is not in the project.
var RuleReferenceUnknown = &juurru.Rule{
	ID: "roadmap/reference-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "What benefits and series refer to is looked at by the rules of metrics, and phases and steps by rules of their own. The project that is a new round is another document and is not looked up.",
	Title: juurru.Text{
		FI: "Viittaus osoittaa johonkin, mitä hankkeessa ei ole.",
		SV: "En hänvisning leder till något som inte finns i projektet.",
		NB: "En henvisning peker på noe som ikke finnes i prosjektet.",
		EN: "A reference points to something that is not in the project.",
	},
	Message: juurru.Text{
		FI: "Hankkeessa ei ole tunnusta »{id}» ({kind}).",
		SV: "I projektet finns inte identifieraren ”{id}” ({kind}).",
		NB: "Identifikatoren «{id}» ({kind}) finnes ikke i prosjektet.",
		EN: "There is no identifier \"{id}\" ({kind}) in the project.",
	},
	Why: juurru.Text{
		FI: "Rikkinäinen viittaus jättää idean ilman tarvetta, pilotin ilman vetäjää tai päätöksen ilman perusteita.",
		SV: "En bruten hänvisning lämnar en idé utan behov, en pilot utan ledare eller ett beslut utan grund.",
		NB: "En brutt henvisning lar en idé stå uten behov, en pilot uten leder eller en beslutning uten grunnlag.",
		EN: "A broken reference leaves an idea without its need, a pilot without its leader or a decision without its grounds.",
	},
	Fix: juurru.Text{
		FI: "Korjaa »{id}», lisää hankkeeseen se, mihin viitataan ({kind}), tai poista viittaus.",
		SV: "Rätta ”{id}”, lägg till det som hänvisningen gäller ({kind}) eller ta bort hänvisningen.",
		NB: "Rett «{id}», legg til det henvisningen gjelder ({kind}), eller fjern henvisningen.",
		EN: "Correct \"{id}\", add to the project what is referred to ({kind}), or remove the reference.",
	},
}

var referenceRules = []*juurru.Rule{
	RuleIDRepeated,
	RuleReferenceUnknown,
}

// What is referred to, in the words of messages.
var (
	kindJourneyToday = juurru.Text{FI: "nykyisen palvelupolun vaihe", SV: "steg i dagens tjänsteresa", NB: "trinn i dagens tjenestereise", EN: "step of today's service journey"}
	kindInquiry      = juurru.Text{FI: "haastattelu tai havainnointi", SV: "intervju eller observation", NB: "intervju eller observasjon", EN: "interview or observation"}
	kindStatistic    = juurru.Text{FI: "tilastotieto", SV: "statistikuppgift", NB: "statistikk", EN: "statistic"}
	kindShown        = juurru.Text{FI: "haastattelu, havainnointi, tilastotieto tai nykyisen palvelupolun vaihe", SV: "intervju, observation, statistikuppgift eller steg i dagens tjänsteresa", NB: "intervju, observasjon, statistikk eller trinn i dagens tjenestereise", EN: "interview, observation, statistic or step of today's service journey"}
	kindNeed         = juurru.Text{FI: "tarve", SV: "behov", NB: "behov", EN: "need"}
	kindOption       = juurru.Text{FI: "teknologian mahdollisuus", SV: "teknisk möjlighet", NB: "teknologisk mulighet", EN: "technological option"}
	kindIdea         = juurru.Text{FI: "idea", SV: "idé", NB: "idé", EN: "idea"}
	kindTest         = juurru.Text{FI: "kokeilu", SV: "försök", NB: "utprøving", EN: "test"}
	kindJourney      = juurru.Text{FI: "uuden palvelupolun vaihe", SV: "steg i den nya tjänsteresan", NB: "trinn i den nye tjenestereisen", EN: "step of the new service journey"}
	kindWorkshop     = juurru.Text{FI: "työpaja", SV: "workshop", NB: "verksted", EN: "development workshop"}
	kindTouchpoint   = juurru.Text{FI: "kontaktipiste", SV: "kontaktpunkt", NB: "kontaktpunkt", EN: "touchpoint"}
	kindTechnology   = juurru.Text{FI: "teknologia", SV: "teknik", NB: "teknologi", EN: "technology"}
	kindPilot        = juurru.Text{FI: "pilotti", SV: "pilot", NB: "pilot", EN: "pilot"}
	kindCriterion    = juurru.Text{FI: "kriteeri", SV: "kriterium", NB: "kriterium", EN: "criterion"}
	kindFinding      = juurru.Text{FI: "havainto", SV: "iakttagelse", NB: "funn", EN: "finding"}
	kindImprovement  = juurru.Text{FI: "parannus", SV: "förbättring", NB: "forbedring", EN: "improvement"}
	kindGoal         = juurru.Text{FI: "tavoite", SV: "mål", NB: "mål", EN: "goal"}
	kindMetric       = juurru.Text{FI: "mittari", SV: "mätare", NB: "indikator", EN: "metric"}
	kindUptake       = juurru.Text{FI: "koulutuksesta käyttöön -seuranta", SV: "uppföljning från utbildning till användning", NB: "oppfølging fra opplæring til bruk", EN: "follow-up from training to use"}
	kindRole         = juurru.Text{FI: "rooli", SV: "roll", NB: "rolle", EN: "role"}
	kindTask         = juurru.Text{FI: "tehtävä", SV: "uppgift", NB: "oppgave", EN: "task"}
	kindTraining     = juurru.Text{FI: "koulutus", SV: "utbildning", NB: "opplæring", EN: "training"}
	kindMessage      = juurru.Text{FI: "viesti", SV: "budskap", NB: "melding", EN: "message"}
	kindHolder       = juurru.Text{FI: "sidosryhmä", SV: "intressent", NB: "interessent", EN: "stakeholder"}
	kindRisk         = juurru.Text{FI: "riski", SV: "risk", NB: "risiko", EN: "risk"}
	kindDecision     = juurru.Text{FI: "päätös", SV: "beslut", NB: "beslutning", EN: "decision"}
)

// lists are the lists of the project whose elements have IDs, and those that are only
// referred to: of metrics, and what may show a need.
func (p *Project) lists() (own, others []reference.List) {
	insight, development, practice := p.parts()
	today := reference.List{Kind: kindJourneyToday, At: "/insight/journey", Count: len(insight.Journey), ID: func(i int) string { return insight.Journey[i].ID }}
	inquiries := reference.List{Kind: kindInquiry, At: "/insight/inquiries", Count: len(insight.Inquiries), ID: func(i int) string { return insight.Inquiries[i].ID }}
	statistics := reference.List{Kind: kindStatistic, At: "/insight/statistics", Count: len(insight.Statistics), ID: func(i int) string { return insight.Statistics[i].ID }}
	own = []reference.List{
		today,
		inquiries,
		statistics,
		{Kind: kindNeed, At: "/insight/needs", Count: len(insight.Needs), ID: func(i int) string { return insight.Needs[i].ID }},
		{Kind: kindOption, At: "/insight/options", Count: len(insight.Options), ID: func(i int) string { return insight.Options[i].ID }},
		{Kind: kindIdea, At: "/development/ideas", Count: len(development.Ideas), ID: func(i int) string { return development.Ideas[i].ID }},
		{Kind: kindTest, At: "/development/tests", Count: len(development.Tests), ID: func(i int) string { return development.Tests[i].ID }},
		{Kind: kindJourney, At: "/development/journey", Count: len(development.Journey), ID: func(i int) string { return development.Journey[i].ID }},
		{Kind: kindWorkshop, At: "/development/workshops", Count: len(development.Workshops), ID: func(i int) string { return development.Workshops[i].ID }},
		{Kind: kindTouchpoint, At: "/development/touchpoints", Count: len(development.Touchpoints), ID: func(i int) string { return development.Touchpoints[i].ID }},
		{Kind: kindTechnology, At: "/development/technologies", Count: len(development.Technologies), ID: func(i int) string { return development.Technologies[i].ID }},
		{Kind: kindPilot, At: "/pilots", Count: len(p.Pilots), ID: func(i int) string { return p.Pilots[i].ID }},
		{Kind: kindImprovement, At: "/practice/improvements", Count: len(practice.Improvements), ID: func(i int) string { return practice.Improvements[i].ID }},
		{Kind: kindGoal, At: "/goals", Count: len(p.Goals), ID: func(i int) string { return p.Goals[i].ID }},
		{Kind: kindRole, At: "/roles", Count: len(p.Roles), ID: func(i int) string { return p.Roles[i].ID }},
		{Kind: kindTask, At: "/tasks", Count: len(p.Tasks), ID: func(i int) string { return p.Tasks[i].ID }},
		{Kind: kindTraining, At: "/trainings", Count: len(p.Trainings), ID: func(i int) string { return p.Trainings[i].ID }},
		{Kind: kindMessage, At: "/messages", Count: len(p.Messages), ID: func(i int) string { return p.Messages[i].ID }},
		{Kind: kindHolder, At: "/stakeholders", Count: len(p.Stakeholders), ID: func(i int) string { return p.Stakeholders[i].ID }},
		{Kind: kindRisk, At: "/risks", Count: len(p.Risks), ID: func(i int) string { return p.Risks[i].ID }},
		{Kind: kindDecision, At: "/decisions", Count: len(p.Decisions), ID: func(i int) string { return p.Decisions[i].ID }},
	}
	for i := range p.Pilots {
		pilot, at := &p.Pilots[i], juurru.At("pilots", i)
		own = append(own,
			reference.List{Kind: kindCriterion, At: at.At("criteria"), Count: len(pilot.Criteria), ID: func(j int) string { return pilot.Criteria[j].ID }},
			reference.List{Kind: kindFinding, At: at.At("findings"), Count: len(pilot.Findings), ID: func(j int) string { return pilot.Findings[j].ID }})
	}
	others = []reference.List{
		reference.Join(kindShown, today, inquiries, statistics),
		{Kind: kindMetric, Count: len(p.Metrics), ID: func(i int) string { return p.Metrics[i].ID }},
	}
	return own, others
}

// parts are the parts of the project that may be missing, each as if it were there.
func (p *Project) parts() (*Insight, *Development, *Practice) {
	insight, development, practice := p.Insight, p.Development, p.Practice
	if insight == nil {
		insight = new(Insight)
	}
	if development == nil {
		development = new(Development)
	}
	if practice == nil {
		practice = new(Practice)
	}
	return insight, development, practice
}

// checkReferences reports IDs that come again in their list, and references to IDs that
// are in none.
func (p *Project) checkReferences(c *juurru.Checker) {
	own, others := p.lists()
	reference.Check(c, reference.Rules{Repeated: RuleIDRepeated, Unknown: RuleReferenceUnknown}, own, others, func(refer reference.Refer) {
		p.eachReference(refer)
		p.eachReferenceOfPhases(refer)
	})
}

// eachReference calls refer with every reference by ID that stands outside the substance
// of the phases.
func (p *Project) eachReference(refer reference.Refer) {
	each := eachOf(refer)
	for i := range p.History {
		refer(kindDecision, p.History[i].Decision, "history", i, "decision")
	}
	for i := range p.Goals {
		refer(kindGoal, p.Goals[i].Parent, "goals", i, "parent")
		refer(kindRole, p.Goals[i].Owner, "goals", i, "owner")
		each(kindMetric, p.Goals[i].Metrics, "goals", i, "metrics")
	}
	for i := range p.BenefitReviews {
		refer(kindRole, p.BenefitReviews[i].By, "benefitReviews", i, "by")
	}
	for i := range p.Tasks {
		for j := range p.Tasks[i].Assignments {
			refer(kindRole, p.Tasks[i].Assignments[j].Role, "tasks", i, "assignments", j, "role")
		}
	}
	for i := range p.Trainings {
		each(kindRole, p.Trainings[i].For, "trainings", i, "for")
		refer(kindTraining, p.Trainings[i].Refreshes, "trainings", i, "refreshes")
		refer(kindUptake, p.Trainings[i].Uptake, "trainings", i, "uptake") // a project has none
	}
	for i := range p.Messages {
		refer(kindRole, p.Messages[i].Owner, "messages", i, "owner")
	}
	for i := range p.Stakeholders {
		each(kindMessage, p.Stakeholders[i].Messages, "stakeholders", i, "messages")
	}
	for i := range p.Risks {
		refer(kindRole, p.Risks[i].Owner, "risks", i, "owner")
		refer(kindDecision, p.Risks[i].Decision, "risks", i, "decision")
	}
}

// eachReferenceOfPhases calls refer with every reference by ID in the substance of the
// phases.
func (p *Project) eachReferenceOfPhases(refer reference.Refer) {
	each := eachOf(refer)
	if p.Anchoring != nil {
		each(kindRole, p.Anchoring.Team, "anchoring", "team")
	}
	insight, development, practice := p.parts()
	for i := range insight.Journey {
		each(kindRole, insight.Journey[i].Roles, "insight", "journey", i, "roles")
	}
	for i := range insight.Needs {
		each(kindShown, insight.Needs[i].Shown, "insight", "needs", i, "shown")
	}
	for i := range insight.Options {
		each(kindNeed, insight.Options[i].Needs, "insight", "options", i, "needs")
	}
	for i := range development.Ideas {
		each(kindNeed, development.Ideas[i].Needs, "development", "ideas", i, "needs")
	}
	for i := range development.Tests {
		each(kindIdea, development.Tests[i].Ideas, "development", "tests", i, "ideas")
		each(kindTouchpoint, development.Tests[i].Touch, "development", "tests", i, "touchpoints")
	}
	for i := range development.Journey {
		each(kindRole, development.Journey[i].Roles, "development", "journey", i, "roles")
	}
	for i := range development.Touchpoints {
		each(kindJourney, development.Touchpoints[i].Steps, "development", "touchpoints", i, "steps")
	}
	for i := range development.Technologies {
		each(kindNeed, development.Technologies[i].Needs, "development", "technologies", i, "needs")
		each(kindTouchpoint, development.Technologies[i].Touchpoints, "development", "technologies", i, "touchpoints")
		refer(kindDecision, development.Technologies[i].Decision, "development", "technologies", i, "decision")
	}
	for i := range p.Pilots {
		refer(kindRole, p.Pilots[i].Lead, "pilots", i, "lead")
		each(kindTechnology, p.Pilots[i].Technology, "pilots", i, "technology")
		for j := range p.Pilots[i].Criteria {
			refer(kindMetric, p.Pilots[i].Criteria[j].Metric, "pilots", i, "criteria", j, "metric")
		}
		if p.Pilots[i].Outcome != nil {
			refer(kindDecision, p.Pilots[i].Outcome.Record, "pilots", i, "outcome", "record")
		}
	}
	p.Transition.eachReference(refer)
	for i := range practice.Documents {
		refer(kindRole, practice.Documents[i].Owner, "practice", "documents", i, "owner")
	}
}

func (t *Transition) eachReference(refer reference.Refer) {
	if t == nil {
		return
	}
	each := eachOf(refer)
	if t.Procurement != nil {
		refer(kindRole, t.Procurement.Department, "transition", "procurement", "department")
	}
	if t.BenefitPlan != nil {
		refer(kindRole, t.BenefitPlan.Owner, "transition", "benefitPlan", "owner")
	}
	for i := range t.Processes {
		each(kindRole, t.Processes[i].Roles, "transition", "processes", i, "roles")
	}
	if t.HandOver != nil {
		refer(kindRole, t.HandOver.To, "transition", "handOver", "to")
	}
}

// eachOf calls refer with each reference of a list that stands at a place.
func eachOf(refer reference.Refer) func(kind juurru.Text, ids []string, at ...any) {
	return func(kind juurru.Text, ids []string, at ...any) {
		for j, id := range ids {
			refer(kind, id, append(slices.Clip(at), j)...)
		}
	}
}
