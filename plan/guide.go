package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Guide is a set of questions for one discussion with staff (keskustelurunko), and what was
// said. Every unit that has the discussion, and has it again, has a guide of its own: see
// [Guide.With].
type Guide struct {
	Title  string      `json:"title,omitzero" validate:"required,max=500"`
	Phase  string      `json:"phase,omitzero" validate:"max=100"`
	Role   string      `json:"role,omitzero" validate:"max=200"`                       // ID of the role that leads the discussion
	Group  string      `json:"group,omitzero" validate:"max=500"`                      // with whom it is held: a unit or a group, not a person
	Held   juurru.Date `json:"held,omitzero" validate:"omitempty,datetime=2006-01-02"` // the day it was held; absent: not yet
	Themes []Theme     `json:"themes,omitzero" validate:"max=50,dive"`
}

// Theme is a theme of a discussion.
type Theme struct {
	Title     string          `json:"title,omitzero" validate:"required,max=500"`
	Questions []GuideQuestion `json:"questions,omitzero" validate:"max=100,dive"`
}

// GuideQuestion is a question of a discussion, and what the team answered.
type GuideQuestion struct {
	Text     string `json:"text,omitzero" validate:"required,max=2000"`
	Section  string `json:"section,omitzero" validate:"max=100"` // the part of the plan that the answer is about: "givenUp"
	Answer   string `json:"answer,omitzero" validate:"max=10000"`
	Feedback string `json:"feedback,omitzero" validate:"max=200"` // ID of the feedback that the answer became
}

// With returns the same guide for a discussion with a group, on a day, "" when it has not
// been held: the questions without what was answered. The guide stays as it is.
func (g Guide) With(group string, held juurru.Date) Guide {
	g.Group, g.Held = group, held
	themes := g.Themes
	g.Themes = nil
	for _, theme := range themes {
		questions := theme.Questions
		theme.Questions = nil
		for _, question := range questions {
			theme.Questions = append(theme.Questions, GuideQuestion{Text: question.Text, Section: question.Section})
		}
		g.Themes = append(g.Themes, theme)
	}
	return g
}

// RuleGuideMissing: the template has guides for discussions, and the plan has none.
var RuleGuideMissing = &juurru.Rule{
	ID: "plan/guide-missing", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Limits: "Asked when the template has guides. One guide with a question is enough; what it asks is not looked at.",
	Title: juurru.Text{
		FI: "Keskustelurunko puuttuu.",
		SV: "Diskussionsunderlaget saknas.",
		NB: "Samtaleguiden mangler.",
		EN: "The discussion guide is missing.",
	},
	Why: juurru.Text{
		FI: "Henkilöstö tarvitsee tilaisuuden kysyä, mitä muutos tarkoittaa omassa työssä. Runko auttaa esihenkilöä viemään keskustelun läpi.",
		SV: "Personalen behöver få fråga vad förändringen betyder i det egna arbetet. Underlaget hjälper chefen att föra diskussionen.",
		NB: "De ansatte trenger å få spørre hva endringen betyr for eget arbeid. Guiden hjelper lederen gjennom samtalen.",
		EN: "Staff need a chance to ask what the change means for their own work. The guide helps the supervisor through the discussion.",
	},
	Fix: juurru.Text{
		FI: "Lisää keskustelurunko ja sen kysymykset (guides).",
		SV: "Lägg till ett diskussionsunderlag och dess frågor (guides).",
		NB: "Legg til en samtaleguide med spørsmål (guides).",
		EN: "Add a discussion guide and its questions (guides).",
	},
}

// RuleGuideUnanswered: nothing tells what staff said to a question.
var RuleGuideUnanswered = &juurru.Rule{
	ID: "plan/guide-unanswered", Severity: juurru.Info, Gate: Sustain, Since: "0.1",
	Source: source.Kainuu,
	Limits: "The source asks that the discussion is held; that its answers are recorded is our reading.",
	Title: juurru.Text{
		FI: "Keskustelurungon kysymyksiin ei ole kirjattu vastauksia.",
		SV: "Svaren på frågorna i diskussionsunderlaget har inte antecknats.",
		NB: "Svarene på spørsmålene i samtaleguiden er ikke registrert.",
		EN: "The answers to the questions of the discussion guide have not been recorded.",
	},
	Message: juurru.Text{
		FI: "Keskustelurungossa kysymyksiä, joihin ei ole kirjattu vastausta: {count}.",
		SV: "Frågor i diskussionsunderlaget utan antecknat svar: {count}.",
		NB: "Spørsmål i samtaleguiden uten registrert svar: {count}.",
		EN: "Questions of the discussion guide with no answer recorded: {count}.",
	},
	Why: juurru.Text{
		FI: "Vastauksista näkee, mitä henkilöstö pitää vaikeana. Kirjaamatta ne unohtuvat, eikä suunnitelmaa osata korjata.",
		SV: "Svaren visar vad personalen tycker är svårt. Om de inte antecknas glöms de bort och planen kan inte rättas till.",
		NB: "Svarene viser hva de ansatte synes er vanskelig. Blir de ikke registrert, glemmes de, og planen kan ikke rettes.",
		EN: "The answers show what staff find hard. Unless recorded they are forgotten, and the plan cannot be mended.",
	},
	Fix: juurru.Text{
		FI: "Käy keskustelu ja kirjaa vastaukset (answer), ryhmän tasolla ja ilman nimiä.",
		SV: "För diskussionen och anteckna svaren (answer), på gruppnivå och utan namn.",
		NB: "Hold samtalen og registrer svarene (answer), på gruppenivå og uten navn.",
		EN: "Hold the discussion and record the answers (answer), for the group and without names.",
	},
}

func (p *Plan) checkGuides(c *juurru.Checker) {
	questions := 0
	for i := range p.Guides {
		asked, open := p.Guides[i].count()
		questions += asked
		if open > 0 {
			c.Report(RuleGuideUnanswered, juurru.At("guides", i), juurru.With("count", open))
		}
	}
	if t, ok := p.template(c); ok && len(t.Guides) > 0 && questions == 0 && (len(p.Guides) > 0 || !p.isAsked(c, "guides")) {
		c.Report(RuleGuideMissing, "/guides")
	}
}

// fields are those of the discussion: with whom and when, and the answer to each question.
func (g *Guide) fields(at juurru.Pointer) []Field {
	fields := fieldsOf(g, at)
	for i := range g.Themes {
		for j := range g.Themes[i].Questions {
			question := &g.Themes[i].Questions[j]
			for _, f := range fieldsOf(question, at.At("themes", i, "questions", j)) {
				f.Theme, f.Asks = g.Themes[i].Title, question.Text
				fields = append(fields, f)
			}
		}
	}
	return fields
}

// count tells how many questions the guide has, and how many have no answer.
func (g *Guide) count() (asked, open int) {
	for i := range g.Themes {
		for _, question := range g.Themes[i].Questions {
			asked++
			if juurru.Blank(question.Answer) {
				open++
			}
		}
	}
	return asked, open
}
