package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// section is a part of a plan that templates may ask for: a member of [Plan], or what of
// a member the sources name by itself.
type section struct {
	key   string // the member, or the name of what is asked of it
	at    juurru.Pointer
	title juurru.Text
	size  func(*Plan) int // entries of a list, filled members of an object
	rule  *juurru.Rule    // the rule that tells of its absence instead of [RuleSectionMissing], if there is one
}

// sections are in the order of the document.
var sections = []section{
	{"innovation", "/innovation", juurru.Text{FI: "Menetelmän kuvaus", SV: "Beskrivning av metoden", NB: "Beskrivelse av metoden", EN: "Description of the method"}, func(p *Plan) int { return p.Innovation.filled() }, nil},
	{"recording", "/innovation/recording", juurru.Text{FI: "Kirjaaminen", SV: "Registrering av användningen", NB: "Registrering av bruken", EN: "Recording of use"}, func(p *Plan) int { return p.Innovation.recorded() }, nil},
	{"setting", "/setting", juurru.Text{FI: "Toimintaympäristö ja tarve", SV: "Verksamhetsmiljö och behov", NB: "Omgivelser og behov", EN: "Setting and need"}, func(p *Plan) int { return p.Setting.filled() }, nil},
	{"fit", "/fit", juurru.Text{FI: "Sopivuusarvio", SV: "Bedömning av lämplighet", NB: "Vurdering av egnethet", EN: "Assessment of fit"}, func(p *Plan) int { return len(p.Fit) }, nil},
	{"goals", "/goals", juurru.Text{FI: "Tavoitteet", SV: "Mål", NB: "Målene", EN: "Goals"}, func(p *Plan) int { return len(p.Goals) }, nil},
	{"subGoals", "/goals", juurru.Text{FI: "Osatavoitteet", SV: "Delmål", NB: "Delmålene", EN: "Sub-goals"}, func(p *Plan) int { return p.subGoals() }, nil},
	{"metrics", "/metrics", juurru.Text{FI: "Mittarit", SV: "Mätare", NB: "Indikatorer", EN: "Metrics"}, func(p *Plan) int { return len(p.Metrics) }, metrics.RuleNoMetrics},
	{"benefits", "/benefits", juurru.Text{FI: "Hyödyt", SV: "Nyttor", NB: "Gevinster", EN: "Benefits"}, func(p *Plan) int { return len(p.Benefits) }, nil},
	{"series", "/series", juurru.Text{FI: "PDSA-kokeilut", SV: "PDSA-försök", NB: "PDSA-utprøvinger", EN: "PDSA trials"}, func(p *Plan) int { return len(p.Series) }, nil},
	{"uptake", "/uptake", juurru.Text{FI: "Koulutuksesta käyttöön", SV: "Från utbildning till användning", NB: "Fra opplæring til bruk", EN: "From training to use"}, func(p *Plan) int { return len(p.Uptake) }, nil},
	{"phases", "/phases", juurru.Text{FI: "Vaiheet", SV: "Faser", NB: "Fasene", EN: "Phases"}, func(p *Plan) int { return len(p.Phases) }, nil},
	{"teams", "/teams", juurru.Text{FI: "Tiimit", SV: "Team", NB: "Teamene", EN: "Teams"}, func(p *Plan) int { return len(p.Teams) }, nil},
	{"roles", "/roles", juurru.Text{FI: "Roolit ja vastuut", SV: "Roller och ansvar", NB: "Roller og ansvar", EN: "Roles and responsibilities"}, func(p *Plan) int { return len(p.Roles) }, nil},
	{"tasks", "/tasks", juurru.Text{FI: "Tehtävät", SV: "Uppgifter", NB: "Oppgaver", EN: "Tasks"}, func(p *Plan) int { return len(p.Tasks) }, nil},
	{"factors", "/factors", juurru.Text{FI: "Edistävät ja hidastavat tekijät", SV: "Främjande och bromsande faktorer", NB: "Fremmende og hemmende faktorer", EN: "Facilitators and barriers"}, func(p *Plan) int { return len(p.Factors) }, nil},
	{"strategies", "/strategies", juurru.Text{FI: "Käyttöönoton keinot", SV: "Strategier för ibruktagandet", NB: "Strategier for innføringen", EN: "Implementation strategies"}, func(p *Plan) int { return len(p.Strategies) }, nil},
	{"trainings", "/trainings", juurru.Text{FI: "Koulutussuunnitelma", SV: "Utbildningsplan", NB: "Opplæringsplan", EN: "Training plan"}, func(p *Plan) int { return len(p.Trainings) + said(p.NoTraining) }, RuleTrainingMissing},
	{"messages", "/messages", juurru.Text{FI: "Viestintäsuunnitelma", SV: "Kommunikationsplan", NB: "Kommunikasjonsplan", EN: "Communication plan"}, func(p *Plan) int { return len(p.Messages) }, RuleMessagesMissing},
	{"supports", "/supports", juurru.Text{FI: "Menetelmän käytön tuki", SV: "Stöd för användningen av metoden", NB: "Støtte til bruken av metoden", EN: "Support for using the method"}, func(p *Plan) int { return len(p.Supports) }, nil},
	{"materials", "/materials", juurru.Text{FI: "Tukimateriaali", SV: "Stödmaterial", NB: "Støttemateriell", EN: "Support material"}, func(p *Plan) int { return len(p.Materials) }, RuleMaterialMissing},
	{"guides", "/guides", juurru.Text{FI: "Keskustelurungot", SV: "Diskussionsunderlag", NB: "Samtaleguider", EN: "Discussion guides"}, func(p *Plan) int { return len(p.Guides) }, nil},
	{"checklists", "/checklists", juurru.Text{FI: "Tehtävälistat", SV: "Checklistor", NB: "Sjekklister", EN: "Checklists"}, func(p *Plan) int { return len(p.Checklists) }, nil},
	{"stakeholders", "/stakeholders", juurru.Text{FI: "Sidosryhmät", SV: "Intressenter", NB: "Interessenter", EN: "Stakeholders"}, func(p *Plan) int { return len(p.Stakeholders) }, nil},
	{"risks", "/risks", juurru.Text{FI: "Riskit", SV: "Risker", NB: "Risikoer", EN: "Risks"}, func(p *Plan) int { return len(p.Risks) }, nil},
	{"feedback", "/feedback", juurru.Text{FI: "Palaute", SV: "Återkoppling", NB: "Tilbakemeldinger", EN: "Feedback"}, func(p *Plan) int { return len(p.Feedback) }, nil},
	{"adaptations", "/adaptations", juurru.Text{FI: "Mukautukset", SV: "Anpassningar", NB: "Tilpasninger", EN: "Adaptations"}, func(p *Plan) int { return len(p.Adaptations) }, nil},
	{"givenUp", "/givenUp", juurru.Text{FI: "Käytännöt, joista luovutaan", SV: "Arbetssätt som avvecklas", NB: "Praksis som avvikles", EN: "Practices that are given up"}, func(p *Plan) int { return len(p.GivenUp) }, nil},
	{"handOvers", "/handOvers", juurru.Text{FI: "Suunnitelman luovutukset", SV: "Överlämningar av planen", NB: "Overleveringer av planen", EN: "Hand-overs of the plan"}, func(p *Plan) int { return len(p.HandOvers) }, RuleHandOverMissing},
	{"reviews", "/reviews", juurru.Text{FI: "Suunnitelman arvioinnit", SV: "Utvärderingar av planen", NB: "Gjennomganger av planen", EN: "Reviews of the plan"}, func(p *Plan) int { return len(p.Reviews) }, nil},
	{"leadership", "/leadership", juurru.Text{FI: "Käyttöönoton johtaminen", SV: "Ledningen av ibruktagandet", NB: "Ledelsen av innføringen", EN: "Leading the adoption"}, func(p *Plan) int { return len(p.Leadership) }, RuleLeadershipUnanswered},
	{"decisions", "/decisions", juurru.Text{FI: "Päätökset", SV: "Beslut", NB: "Beslutninger", EN: "Decisions"}, func(p *Plan) int { return len(p.Decisions) }, nil},
	{"changes", "/changes", juurru.Text{FI: "Muutosloki", SV: "Ändringslogg", NB: "Endringslogg", EN: "Change log"}, func(p *Plan) int { return len(p.Changes) }, nil},
}

// sectionByKey finds a section.
var sectionByKey = func() map[string]section {
	byKey := make(map[string]section, len(sections))
	for _, s := range sections {
		byKey[s.key] = s
	}
	return byKey
}()

func sectionKeys() []string {
	names := make([]string, len(sections))
	for i, s := range sections {
		names[i] = s.key
	}
	return names
}

var (
	sectionWhole  = juurru.Text{FI: "Koko dokumentti", SV: "Hela dokumentet", NB: "Hele dokumentet", EN: "The whole document"}
	sectionBasics = juurru.Text{FI: "Perustiedot", SV: "Basuppgifter", NB: "Grunnopplysninger", EN: "Basics"}
)

// Section names the part of a plan a place belongs to.
func Section(at juurru.Pointer) juurru.Text {
	if at == "" {
		return sectionWhole
	}
	if s, ok := sectionAt(at); ok {
		return s.title
	}
	return sectionBasics
}

// sectionAt finds the section a place belongs to; the basics of a plan belong to none.
func sectionAt(at juurru.Pointer) (section, bool) {
	tokens := at.Tokens()
	if len(tokens) == 0 {
		return section{}, false
	}
	member := tokens[0]
	switch {
	case member == "riskScale":
		member = "risks"
	case member == "noTraining":
		member = "trainings"
	case member == "innovation" && len(tokens) > 1 && tokens[1] == "recording":
		member = "recording"
	}
	s, ok := sectionByKey[member]
	return s, ok
}

// filled counts the elements of the description that say something: those of TIDieR, the
// parts and the maintainer, 11 at most. The name alone describes nothing and is not
// counted.
func (i *Innovation) filled() int {
	if i == nil {
		return 0
	}
	n := said(i.Type, i.Why, i.Materials, i.Procedures, i.Providers, i.How, i.Where, i.Dose, i.Tailoring, i.Maintainer)
	if len(i.Parts) > 0 {
		n++
	}
	return n
}

// recorded counts what is agreed of recording the use: the code, the instruction and the
// training, 3 at most.
func (i *Innovation) recorded() int {
	if i == nil {
		return 0
	}
	n := said(i.Recording.Code, i.Recording.Instruction)
	if i.Recording.Trained {
		n++
	}
	return n
}

// filled counts the members that say something, 6 at most.
func (s *Setting) filled() int {
	if s == nil {
		return 0
	}
	n := said(s.Organisation, s.Area, s.TargetGroup, s.Need, s.Other)
	if said(s.Units...) > 0 {
		n++
	}
	return n
}

// subGoals counts the goals that are part of another.
func (p *Plan) subGoals() int {
	n := 0
	for i := range p.Goals {
		n += said(p.Goals[i].Parent)
	}
	return n
}

// said counts the texts that say something.
func said(texts ...string) int {
	n := 0
	for _, text := range texts {
		if !juurru.Blank(text) {
			n++
		}
	}
	return n
}
