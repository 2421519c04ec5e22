package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Stakeholder is who has a stake in the change (sidosryhmä).
type Stakeholder struct {
	ID           string        `json:"id,omitzero" validate:"required,max=200"`
	Name         string        `json:"name,omitzero" validate:"required,max=500"` // a group or an organisation
	Category     string        `json:"category,omitzero" validate:"max=200"`      // an open word
	Interest     Degree        `json:"interest,omitzero" validate:"omitempty,oneof=none small medium great"`
	Influence    Degree        `json:"influence,omitzero" validate:"omitempty,oneof=none small medium great"`
	Attitude     Attitude      `json:"attitude,omitzero" validate:"omitempty,oneof=positive neutral negative"`
	Affected     string        `json:"affected,omitzero" validate:"max=5000"` // how the change affects it
	Expectations string        `json:"expectations,omitzero" validate:"max=5000"`
	Needs        string        `json:"needs,omitzero" validate:"max=5000"`                                // which information it needs
	Messages     []string      `json:"messages,omitzero" validate:"max=100,unique,dive,required,max=200"` // IDs
	Involved     []Involvement `json:"involved,omitzero" validate:"max=50,dive"`
}

// Involvement is how a stakeholder takes part in a phase (osallistuminen).
type Involvement struct {
	Phase    string   `json:"phase,omitzero" validate:"required,max=100"` // key
	How      string   `json:"how,omitzero" validate:"max=2000"`
	Attitude Attitude `json:"attitude,omitzero" validate:"omitempty,oneof=positive neutral negative"` // the one expected in the phase
}

// Degree is how much interest or influence a stakeholder has.
type Degree string

// The degrees.
const (
	DegreeNone   Degree = "none"
	DegreeSmall  Degree = "small"
	DegreeMedium Degree = "medium"
	DegreeGreat  Degree = "great"
)

// Values returns the degrees, the least first.
func (Degree) Values() []Degree { return []Degree{DegreeNone, DegreeSmall, DegreeMedium, DegreeGreat} }

// Label returns the degree in a language.
func (d Degree) Label(lang juurru.Lang) string {
	return map[Degree]juurru.Text{
		DegreeNone:   {FI: "Ei lainkaan", SV: "Inget", NB: "Ingen", EN: "None"},
		DegreeSmall:  {FI: "Pieni", SV: "Litet", NB: "Liten", EN: "Small"},
		DegreeMedium: {FI: "Keskisuuri", SV: "Medelstort", NB: "Middels", EN: "Medium"},
		DegreeGreat:  {FI: "Suuri", SV: "Stort", NB: "Stor", EN: "Great"},
	}[d].In(lang)
}

// Attitude is what a stakeholder thinks of the change.
type Attitude string

// The attitudes.
const (
	Positive        Attitude = "positive"
	NeutralAttitude Attitude = "neutral"
	Negative        Attitude = "negative"
)

// Values returns the attitudes.
func (Attitude) Values() []Attitude { return []Attitude{Positive, NeutralAttitude, Negative} }

// Label returns the attitude in a language.
func (a Attitude) Label(lang juurru.Lang) string {
	return map[Attitude]juurru.Text{
		Positive:        {FI: "Myönteinen", SV: "Positiv", NB: "Positiv holdning", EN: "Positive"},
		NeutralAttitude: {FI: "Neutraali", SV: "Neutral", NB: "Nøytral", EN: "Neutral attitude"},
		Negative:        {FI: "Kielteinen", SV: "Negativ", NB: "Negativ holdning", EN: "Negative"},
	}[a].In(lang)
}

// RuleStakeholdersMissing: nobody has a stake in the change.
var RuleStakeholdersMissing = &juurru.Rule{
	ID: "plan/stakeholders-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Roadmap(1), source.Stakeholders),
	Title: juurru.Text{
		FI: "Sidosryhmiä ei ole tunnistettu.",
		SV: "Intressenterna har inte identifierats.",
		NB: "Interessentene er ikke identifisert.",
		EN: "No stakeholders have been identified.",
	},
	Why: juurru.Text{
		FI: "Muutos koskee muitakin kuin sen tekijöitä. Unohtunut sidosryhmä huomataan usein vasta, kun se vastustaa.",
		SV: "Förändringen berör också andra än dem som genomför den. En intressent som glömts bort märks ofta först när den gör motstånd.",
		NB: "Endringen angår også andre enn dem som gjennomfører den. En glemt interessent merkes ofte først når den gjør motstand.",
		EN: "The change concerns more people than those who make it. A forgotten stakeholder is often noticed only when it resists.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, keitä muutos koskee ja ketkä voivat vaikuttaa siihen (stakeholders).",
		SV: "Anteckna vilka förändringen berör och vilka som kan påverka den (stakeholders).",
		NB: "Registrer hvem endringen angår, og hvem som kan påvirke den (stakeholders).",
		EN: "Record whom the change concerns and who can influence it (stakeholders).",
	},
}

// RuleStakeholderUnrated: nothing tells how much interest or influence a stakeholder
// has.
var RuleStakeholderUnrated = &juurru.Rule{
	ID: "plan/stakeholder-unrated", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Stakeholders,
	Title: juurru.Text{
		FI: "Sidosryhmän kiinnostusta tai vaikutusvaltaa ei ole arvioitu.",
		SV: "Intressentens intresse eller inflytande har inte bedömts.",
		NB: "Interessentens interesse eller innflytelse er ikke vurdert.",
		EN: "The interest or influence of the stakeholder has not been rated.",
	},
	Why: juurru.Text{
		FI: "Arviosta näkee, keiden kanssa muutos tehdään ja kenelle riittää, että asiasta kerrotaan.",
		SV: "Bedömningen visar med vilka förändringen görs och för vilka det räcker med information.",
		NB: "Vurderingen viser hvem man gjør endringen sammen med, og hvem det er nok å informere.",
		EN: "The rating shows whom to involve in making the change, and whom it is enough to inform.",
	},
	Fix: juurru.Text{
		FI: "Arvioi sidosryhmän kiinnostus ja vaikutusvalta (interest, influence). »Ei lainkaan» (none) on myös vastaus.",
		SV: "Bedöm intressentens intresse och inflytande (interest, influence). ”Inget” (none) är också ett svar.",
		NB: "Vurder interessentens interesse og innflytelse (interest, influence). «Ingen» (none) er også et svar.",
		EN: "Rate the stakeholder's interest and influence (interest, influence). \"None\" (none) is an answer too.",
	},
}

// RuleStakeholderUnaddressed: a stakeholder who matters much gets no message.
var RuleStakeholderUnaddressed = &juurru.Rule{
	ID: "plan/stakeholder-unaddressed", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Stakeholders, source.Kristiansand),
	Limits: "Asked of stakeholders with both great interest and great influence; the sources let communication follow from the two, the limit is ours. A message that is not linked to the stakeholder is not seen.",
	Title: juurru.Text{
		FI: "Vaikutusvaltaiselle ja kiinnostuneelle sidosryhmälle ei ole viestiä.",
		SV: "En intressent med stort inflytande och intresse får inget budskap.",
		NB: "En interessent med stor innflytelse og interesse får ingen melding.",
		EN: "A stakeholder with great influence and interest gets no message.",
	},
	Why: juurru.Text{
		FI: "Ryhmä, jolle muutos on tärkeä ja joka voi pysäyttää sen, on otettava mukaan ensimmäisenä.",
		SV: "Den för vilken förändringen är viktig och som kan stoppa den måste involveras först.",
		NB: "Den som endringen er viktig for, og som kan stanse den, må trekkes inn først.",
		EN: "Those to whom the change matters and who can stop it must be brought in first.",
	},
	Fix: juurru.Text{
		FI: "Liitä sidosryhmään viesti (messages) tai lisää sellainen viestintäsuunnitelmaan.",
		SV: "Koppla ett budskap till intressenten (messages) eller lägg till ett i kommunikationsplanen.",
		NB: "Knytt en melding til interessenten (messages), eller legg til en i kommunikasjonsplanen.",
		EN: "Link a message to the stakeholder (messages), or add one to the communication plan.",
	},
}

// stakeholderRules are in the order of the document.
var stakeholderRules = []*juurru.Rule{
	RuleStakeholdersMissing,
	RuleStakeholderUnrated,
	RuleStakeholderUnaddressed,
}

func (p *Plan) checkStakeholders(c *juurru.Checker) {
	if len(p.Stakeholders) == 0 {
		c.Report(RuleStakeholdersMissing, "/stakeholders")
	}
	CheckStakeholders(c, p.Stakeholders)
}

// CheckStakeholders reports to a check under way what [Plan.Check] finds in each of the
// stakeholders; for a document of another kind that has them at "/stakeholders".
func CheckStakeholders(c *juurru.Checker, stakeholders []Stakeholder) {
	for i := range stakeholders {
		s, at := &stakeholders[i], juurru.At("stakeholders", i)
		switch {
		case s.Interest == "":
			c.Report(RuleStakeholderUnrated, at.At("interest"))
		case s.Influence == "":
			c.Report(RuleStakeholderUnrated, at.At("influence"))
		case s.Interest == DegreeGreat && s.Influence == DegreeGreat && len(s.Messages) == 0:
			c.Report(RuleStakeholderUnaddressed, at.At("messages"))
		}
	}
}
