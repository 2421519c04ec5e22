package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Leadership is how a leader answered one of the questions on leading the adoption on a
// day (käyttöönoton johtamisen itsearvio). The questions are answered again as the work
// goes on: the earlier answers stay, and the latest counts. Nothing is computed from them.
type Leadership struct {
	Question LeaderTopic  `json:"question,omitzero" validate:"required,oneof=followUp conditions feedback example time"`
	Date     juurru.Date  `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	By       string       `json:"by,omitzero" validate:"max=200"` // ID of a team or a role
	Answer   LeaderAnswer `json:"answer,omitzero" validate:"required,oneof=yes partly no"`
	Note     string       `json:"note,omitzero" validate:"max=5000"`
}

// LeaderTopic is what a question on leading the adoption is about. Itla's page on the
// phase of implementation has five such points.
type LeaderTopic string

// The topics.
const (
	LeadFollowUp   LeaderTopic = "followUp"   // all know what is followed, how and why
	LeadConditions LeaderTopic = "conditions" // motivation, skill and opportunity
	LeadFeedback   LeaderTopic = "feedback"   // both ways, and leading to changes
	LeadExample    LeaderTopic = "example"    // on every level, from the top
	LeadTime       LeaderTopic = "time"       // the change is given time
)

// Values returns the topics in Itla's order.
func (LeaderTopic) Values() []LeaderTopic {
	return []LeaderTopic{LeadFollowUp, LeadConditions, LeadFeedback, LeadExample, LeadTime}
}

// Label returns the topic's name in a language.
func (t LeaderTopic) Label(lang juurru.Lang) string {
	return map[LeaderTopic]juurru.Text{
		LeadFollowUp:   {FI: "Seuranta on kaikille selvä", SV: "Uppföljningen är tydlig för alla", NB: "Oppfølgingen er tydelig for alle", EN: "The follow-up is clear to all"},
		LeadConditions: {FI: "Motivaatio, osaaminen ja mahdollisuudet", SV: "Motivation, kompetens och möjligheter", NB: "Motivasjon, kompetanse og muligheter", EN: "Motivation, skill and opportunity"},
		LeadFeedback:   {FI: "Vastavuoroinen palaute", SV: "Ömsesidig återkoppling", NB: "Gjensidige tilbakemeldinger", EN: "Feedback both ways"},
		LeadExample:    {FI: "Johtaminen esimerkillä", SV: "Att föregå med gott exempel", NB: "Å lede ved eksempel", EN: "Leading by example"},
		LeadTime:       {FI: "Aikaa ja ymmärrystä", SV: "Tid och förståelse", NB: "Tid og forståelse", EN: "Time and understanding"},
	}[t].In(lang)
}

// LeaderAnswer is how far something is so, as the leader sees it.
type LeaderAnswer string

// The answers.
const (
	LeaderYes    LeaderAnswer = "yes"
	LeaderPartly LeaderAnswer = "partly"
	LeaderNo     LeaderAnswer = "no"
)

// Values returns the answers.
func (LeaderAnswer) Values() []LeaderAnswer { return []LeaderAnswer{LeaderYes, LeaderPartly, LeaderNo} }

// Label returns the answer in a language.
func (a LeaderAnswer) Label(lang juurru.Lang) string {
	return map[LeaderAnswer]juurru.Text{
		LeaderYes:    {FI: "Kyllä", SV: "Ja", NB: "Ja", EN: "Yes"},
		LeaderPartly: {FI: "Osittain", SV: "Delvis", NB: "Delvis", EN: "Partly"},
		LeaderNo:     {FI: "Ei", SV: "Nej", NB: "Nei", EN: "No"},
	}[a].In(lang)
}

// RuleLeadershipUnanswered: the method is in use, and leaders have not asked themselves how
// they lead its adoption.
var RuleLeadershipUnanswered = &juurru.Rule{
	ID: "plan/leadership-unanswered", Severity: juurru.Warning, Gate: Sustain, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells what those who lead an adoption look after; that leaders answer it as questions, and put the answers on record, is our reading. Asked only when the caller tells the day and use has begun by then, of a plan whose template asks for the answers (leadership) or that has some of them. An answer after the day does not count.",
	Title: juurru.Text{
		FI: "Käyttöönoton johtamisen kysymyksiin ei ole vastattu.",
		SV: "Frågorna om att leda ibruktagandet har inte besvarats.",
		NB: "Spørsmålene om ledelsen av innføringen er ikke besvart.",
		EN: "The questions on leading the adoption have not been answered.",
	},
	Message: juurru.Text{
		FI: "Näihin käyttöönoton johtamisen kysymyksiin ei ole vastattu: {questions}.",
		SV: "De här frågorna om att leda ibruktagandet har inte besvarats: {questions}.",
		NB: "Disse spørsmålene om ledelsen av innføringen er ikke besvart: {questions}.",
		EN: "These questions on leading the adoption have not been answered: {questions}.",
	},
	Why: juurru.Text{
		FI: "Kun menetelmää aletaan käyttää, työntekijät tarvitsevat johdon tukea eniten. Kysymyksistä johto ja esihenkilöt näkevät ajoissa, mikä heidän omassa toiminnassaan jarruttaa.",
		SV: "När metoden börjar användas behöver personalen ledningens stöd som mest. Frågorna visar ledningen och cheferna i tid vad i deras eget agerande som bromsar.",
		NB: "Når metoden tas i bruk, trenger de ansatte støtten fra ledelsen aller mest. Spørsmålene viser ledelsen og lederne i tide hva i deres egen innsats som bremser.",
		EN: "Staff need the support of their leaders most when they begin to use the method. The questions show leaders in time what in their own doing holds it back.",
	},
	Fix: juurru.Text{
		FI: "Käykää kysymykset läpi johdon ja esihenkilöiden kanssa ja kirjatkaa vastaukset (leadership, question: {keys}): {questions}.",
		SV: "Gå igenom frågorna med ledningen och cheferna och anteckna svaren (leadership, question: {keys}): {questions}.",
		NB: "Gå gjennom spørsmålene med ledelsen og lederne, og registrer svarene (leadership, question: {keys}): {questions}.",
		EN: "Go through the questions with management and supervisors and record the answers (leadership, question: {keys}): {questions}.",
	},
}

// RuleLeadershipReasonMissing: a leader answers that something is not so, or only in part,
// and nothing tells what it is about.
var RuleLeadershipReasonMissing = &juurru.Rule{
	ID: "plan/leadership-reason-missing", Severity: juurru.Warning, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla asks leaders to respond to what they hear; that an answer other than yes tells what is lacking is our reading. Asked of the latest answer of each role or team to each question, which is the last in the list of those on the same day.",
	Title: juurru.Text{
		FI: "Johtamisen kysymykseen on vastattu ei tai osittain, mutta ei käy ilmi, mistä on kyse.",
		SV: "En fråga om att leda ibruktagandet har fått svaret nej eller delvis, men det framgår inte vad det handlar om.",
		NB: "Et spørsmål om ledelsen er besvart med nei eller delvis, men det går ikke fram hva det gjelder.",
		EN: "A question on leading is answered no or partly, but nothing tells what it is about.",
	},
	Why: juurru.Text{
		FI: "Pelkästä vastauksesta ei näe, mitä pitäisi tehdä toisin.",
		SV: "Enbart svaret visar inte vad som borde göras annorlunda.",
		NB: "Svaret alene viser ikke hva som burde gjøres annerledes.",
		EN: "The bare answer does not show what should be done differently.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mikä puuttuu tai on kesken ja mitä sille tehdään (note).",
		SV: "Berätta vad som saknas eller inte är klart och vad som görs åt det (note).",
		NB: "Fortell hva som mangler eller gjenstår, og hva som gjøres med det (note).",
		EN: "Say what is lacking or unfinished, and what is done about it (note).",
	},
}

func (p *Plan) checkLeadership(c *juurru.Checker) {
	latest := p.latestLeadership(c.On())
	if p.begun(c) && (len(p.Leadership) > 0 || p.isAsked(c, "leadership")) {
		p.checkLeadersAsked(c, latest)
	}
	for _, i := range latest {
		if l := &p.Leadership[i]; (l.Answer == LeaderPartly || l.Answer == LeaderNo) && juurru.Blank(l.Note) {
			c.Report(RuleLeadershipReasonMissing, juurru.At("leadership", i, "note"))
		}
	}
}

// checkLeadersAsked asks that each question has an answer.
func (p *Plan) checkLeadersAsked(c *juurru.Checker, latest []int) {
	answered := make(map[LeaderTopic]bool)
	for _, i := range latest {
		answered[p.Leadership[i].Question] = true
	}
	var open []LeaderTopic
	var keys []string
	for _, topic := range LeaderTopic("").Values() {
		if !answered[topic] {
			open = append(open, topic)
			keys = append(keys, string(topic))
		}
	}
	if open != nil {
		c.Report(RuleLeadershipUnanswered, "/leadership", juurru.With("questions", open), juurru.With("keys", keys))
	}
}

// latestLeadership is where the latest answer of each role or team to each question stands,
// in document order. Of two on one day the one further on in the list is the later. One
// after the day, or without a day of the calendar, is left out.
func (p *Plan) latestLeadership(on juurru.Date) []int {
	type asked struct {
		question LeaderTopic
		by       string
	}
	last := make(map[asked]int)
	for i := range p.Leadership {
		l := &p.Leadership[i]
		if !l.Date.Valid() || l.Date.After(on) {
			continue
		}
		key := asked{l.Question, l.By}
		if j, before := last[key]; !before || !l.Date.Before(p.Leadership[j].Date) {
			last[key] = i
		}
	}
	var latest []int
	for i := range p.Leadership {
		if j, ok := last[asked{p.Leadership[i].Question, p.Leadership[i].By}]; ok && i == j {
			latest = append(latest, i)
		}
	}
	return latest
}
