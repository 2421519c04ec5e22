package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// ProgrammeTag says in which programme, and which part of it, a model was
// developed (ohjelma, pilari, investointi). The order of investments is kept:
// the first one seems to be the one in charge.
type ProgrammeTag struct {
	Programme   string       `json:"programme,omitzero" validate:"required,max=100"`                     // "RRP"
	Round       int          `json:"round,omitzero" validate:"min=0,max=99"`                             // hankehaun kierros; 0: not told
	Pillar      int          `json:"pillar,omitzero" validate:"min=0,max=99"`                            // pilari
	Investments []Investment `json:"investments,omitzero" validate:"max=20,unique,dive,required,max=20"` // investoinnit: "1", "1b", "2"
	Coaching    string       `json:"coaching,omitzero" validate:"max=200"`                               // valmennus: "Sujuvat palvelut -valmennus"
}

// RuleProgrammeTagMissing: the model is of a programme but does not carry its tag.
var RuleProgrammeTagMissing = &juurru.Rule{
	ID: "innokyla/programme-tag-missing", Severity: juurru.Warning, Gate: Draft, Since: "0.1",
	Source: guidance(16),
	Title: juurru.Text{
		FI: "Mallilta puuttuu ohjelman tunniste.", SV: "Modellen saknar programmets märkning.", NB: "Modellen mangler programmets merking.", EN: "The model does not carry its programme's tag.",
	},
	Message: juurru.Text{
		FI: "Mallilta puuttuu ohjelman tunniste: {programme}.", SV: "Modellen saknar programmets märkning: {programme}.", NB: "Modellen mangler programmets merking: {programme}.", EN: "The model does not carry the programme's tag: {programme}.",
	},
	Why: juurru.Text{
		FI: "Ohjelman säännöt valitaan tunnisteen mukaan; nimestä pääteltynä ne jäävät arvauksen varaan.",
		SV: "Programmets regler väljs enligt märkningen; avläst ur namnet blir de en gissning.",
		NB: "Programmets regler velges etter merkingen; lest ut av navnet blir de en gjetning.",
		EN: "The programme's rules depend on the tag; read from the name they are a guess.",
	},
	Fix: juurru.Text{
		FI: "Lisää kohtaan programmes ohjelma, pilari ja investoinnit.",
		SV: "Lägg till program, pelare och investeringar under programmes.",
		NB: "Legg til program, søyle og investeringer under programmes.",
		EN: "Add programme, pillar and investments under programmes.",
	},
}

// RuleProgrammePartUnknown: the programme has no such pillar or investment.
var RuleProgrammePartUnknown = &juurru.Rule{
	ID: "innokyla/programme-part-unknown", Severity: juurru.Error, Gate: Draft, Since: "0.1",
	Source: guidance(16, 18),
	Title: juurru.Text{
		FI: "Ohjelmassa ei ole tällaista pilaria, investointia tai valmennusta.",
		SV: "Programmet har ingen sådan pelare, investering eller coachning.",
		NB: "Programmet har ingen slik søyle, investering eller veiledning.",
		EN: "The programme has no such pillar, investment or coaching.",
	},
	Why: juurru.Text{
		FI: "Tunnisteesta, jota ei ole, ei voi päätellä, mitä ohjelma edellyttää.",
		SV: "Av en märkning som inte finns kan man inte sluta sig till vad programmet kräver.",
		NB: "Av en merking som ikke finnes, kan man ikke slutte hva programmet krever.",
		EN: "From a tag that does not exist nobody can tell what the programme asks.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin ohjelman osista: {parts}.", SV: "Välj någon av programmets delar: {parts}.", NB: "Velg en av programmets deler: {parts}.", EN: "Choose one of the programme's parts: {parts}.",
	},
}

// RuleProgrammePartMissing: the tag does not say which part of the programme.
var RuleProgrammePartMissing = &juurru.Rule{
	ID: "innokyla/programme-part-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 18),
	Title: juurru.Text{
		FI: "Ohjelman tunnisteesta puuttuvat pilari ja investoinnit.",
		SV: "Programmets märkning saknar pelare och investeringar.",
		NB: "Programmets merking mangler søyle og investeringer.",
		EN: "The programme's tag lacks its pillar and investments.",
	},
	Why: juurru.Text{
		FI: "Aihealueet, kokonaisuudet ja määräaika riippuvat siitä, missä ohjelman osassa mallia kehitetään.",
		SV: "Ämnesområden, helheter och tidsfrist beror på i vilken del av programmet modellen utvecklas.",
		NB: "Temaområder, helheter og frist avhenger av i hvilken del av programmet modellen utvikles.",
		EN: "Topic areas, entities and deadline depend on the part of the programme in which the model is developed.",
	},
	Fix: juurru.Text{
		FI: "Lisää pilari ja kaikki investoinnit; ohjelman osat: {parts}.",
		SV: "Lägg till pelare och alla investeringar; programmets delar: {parts}.",
		NB: "Legg til søyle og alle investeringer; programmets deler: {parts}.",
		EN: "Add the pillar and every investment; the programme's parts: {parts}.",
	},
}

// RuleProgrammeUnknown: no profile for the programme, so its rules are not asked.
var RuleProgrammeUnknown = &juurru.Rule{
	ID: "innokyla/programme-unknown", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Ohjelman sääntöjä ei tunneta, joten niitä ei tarkistettu.",
		SV: "Programmets regler är inte kända, så de kontrollerades inte.",
		NB: "Programmets regler er ikke kjent, så de ble ikke sjekket.",
		EN: "The programme's rules are not known, so they were not checked.",
	},
	Why: juurru.Text{
		FI: "Tarkistamatta jäänyt ei saa näyttää läpäistyltä.",
		SV: "Det som inte kontrollerats får inte se godkänt ut.",
		NB: "Det som ikke er sjekket, må ikke se bestått ut.",
		EN: "What was not checked must not look as if it had passed.",
	},
	Fix: juurru.Text{
		FI: "Anna ohjelman profiili tiedostona (--profile TIEDOSTO).",
		SV: "Ange programmets profil som fil (--profile FIL).",
		NB: "Oppgi programmets profil som fil (--profile FIL).",
		EN: "Give the programme's profile as a file (--profile FILE).",
	},
}

// checkProgrammes asks the rules of every programme the model belongs to, or
// those of the profiles the caller asks for.
func (m *Model) checkProgrammes(c *juurru.Checker) {
	asked, chosen := c.Value(profilesKey{}).([]askedProfile)
	if !chosen {
		asked = m.ownProfiles(c)
	}
	for _, a := range asked {
		p := programmeCheck{c: c, m: m, profile: a.profile}
		p.name = ParseName(m.Name)
		p.findParts(a.part)
		p.checkName()
		p.checkBasics()
		p.checkEntities()
		p.checkEvidence()
		p.checkDeadline()
	}
}

// ownProfiles returns the built-in profiles of the programmes that the model's
// tags name, or without tags its name, and reports those without a profile.
func (m *Model) ownProfiles(c *juurru.Checker) []askedProfile {
	var own []askedProfile
	add := func(programme string) bool {
		for _, p := range builtin {
			if strings.EqualFold(p.Programme, programme) {
				if !slices.Contains(own, askedProfile{profile: p}) {
					own = append(own, askedProfile{profile: p})
				}
				return true
			}
		}
		return false
	}
	for i, tag := range m.Programmes {
		if tag.Programme != "" && !add(tag.Programme) {
			c.Report(RuleProgrammeUnknown, juurru.At("programmes", i, "programme"))
		}
	}
	if len(m.Programmes) == 0 {
		if programme := ParseName(m.Name).Programme; programme != "" {
			add(programme)
		}
	}
	return own
}

// programmeCheck is the check of one model against one profile.
type programmeCheck struct {
	c       *juurru.Checker
	m       *Model
	profile *Profile
	name    Name
	parts   []Part // the parts the model belongs to, each once
	tagged  bool
}

// findParts finds the parts the model belongs to: by its tags, without tags by
// its name, and the part the caller asks for.
func (p *programmeCheck) findParts(asked string) {
	for i, tag := range p.m.Programmes {
		if strings.EqualFold(tag.Programme, p.profile.Programme) {
			p.tagged = true
			p.addTag(tag, juurru.At("programmes", i))
		}
	}
	if !p.tagged {
		if strings.EqualFold(p.name.Programme, p.profile.Programme) {
			tag := ProgrammeTag{Pillar: p.name.Pillar, Investments: p.name.Investments}
			if p.name.Coaching {
				tag.Coaching = CoachingSujuvatPalvelut
			}
			p.addTag(tag, "")
		}
		p.c.Report(RuleProgrammeTagMissing, "/programmes", juurru.With("programme", p.profile.Programme))
	}
	if part, ok := p.profile.Part(asked); ok && !p.has(asked) {
		p.parts = append(p.parts, part)
		if p.tagged {
			p.c.Report(RuleProgrammeTagMissing, "/programmes", juurru.With("programme", part.Title))
		}
	}
}

// CoachingSujuvatPalvelut is the coaching whose models have an entity of their
// own. Innokylä guidance, slides 55 and 56.
const CoachingSujuvatPalvelut = "Sujuvat palvelut -valmennus"

func (p *programmeCheck) addTag(tag ProgrammeTag, at juurru.Pointer) {
	if tag.Pillar == 0 && len(tag.Investments) == 0 {
		if at != "" {
			p.c.Report(RuleProgrammePartMissing, at.At("pillar"), juurru.With("parts", p.partTitles()))
		}
		return
	}
	if len(tag.Investments) == 0 {
		p.addPart(tag, "", at.At("pillar"), at != "")
	}
	coached := false
	for i, investment := range tag.Investments {
		if part, ok := p.match(tag.Pillar, investment, tag.Coaching); ok && tag.Coaching != "" {
			p.add(part)
			coached = true
			continue
		}
		p.addPart(tag, investment, at.At("investments", i), at != "")
	}
	if tag.Coaching != "" && !coached && at != "" {
		p.c.Report(RuleProgrammePartUnknown, at.At("coaching"), juurru.With("parts", p.partTitles()))
	}
}

func (p *programmeCheck) addPart(tag ProgrammeTag, investment Investment, at juurru.Pointer, report bool) {
	if part, ok := p.match(tag.Pillar, investment, ""); ok {
		p.add(part)
	} else if report {
		p.c.Report(RuleProgrammePartUnknown, at, juurru.With("parts", p.partTitles()))
	}
}

// match finds the part of a pillar, investment and coaching. "1b" belongs to the
// part of investment 1 unless the profile has one for 1b.
func (p *programmeCheck) match(pillar int, investment Investment, coaching string) (Part, bool) {
	for _, wanted := range []Investment{investment, Investment(strings.TrimRight(string(investment), "abcdefghijklmnopqrstuvwxyz"))} {
		for _, part := range p.profile.Parts {
			if part.Pillar == pillar && part.Investment == wanted && foldWord(part.Coaching) == foldWord(coaching) {
				return part, true
			}
		}
	}
	return Part{}, false
}

func (p *programmeCheck) add(part Part) {
	if !p.has(part.ID) {
		p.parts = append(p.parts, part)
	}
}

func (p *programmeCheck) has(id string) bool {
	return slices.ContainsFunc(p.parts, func(part Part) bool { return part.ID == id })
}

func (p *programmeCheck) partTitles() []juurru.Text {
	titles := make([]juurru.Text, len(p.profile.Parts))
	for i, part := range p.profile.Parts {
		titles[i] = part.Title
	}
	return titles
}

// topics returns the topic areas the programme and the model's parts of it ask.
func (p *programmeCheck) topics() []string {
	topics := slices.Clone(p.profile.Topics)
	for _, part := range p.parts {
		for _, topic := range part.Topics {
			if !slices.Contains(topics, topic) {
				topics = append(topics, topic)
			}
		}
	}
	return topics
}

func contains(values []string, wanted string) bool {
	return slices.ContainsFunc(values, func(v string) bool { return strings.TrimSpace(v) == wanted })
}
