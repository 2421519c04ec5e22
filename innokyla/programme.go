package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// ProgrammeTag says in which programme, and which part of it, a model was
// developed (ohjelma, pilari, investointi). The order of investments is kept:
// the first one seems to be the one in charge.
type ProgrammeTag struct {
	Programme   string       `json:"programme,omitzero" validate:"required,max=100"`                     // "RRP"
	Round       int          `json:"round,omitzero" validate:"min=0,max=99"`                             // seems to be the round of the call (hankehaun kierros); 0: not told
	Pillar      int          `json:"pillar,omitzero" validate:"min=0,max=99"`                            // pilari
	Investments []Investment `json:"investments,omitzero" validate:"max=20,unique,dive,required,max=20"` // investoinnit: "1", "1b", "2"
	Coaching    string       `json:"coaching,omitzero" validate:"max=200"`                               // valmennus: "Sujuvat palvelut -valmennus"
}

// RuleProgrammeTagMissing: the model is of a programme but does not carry its tag.
var RuleProgrammeTagMissing = &juurru.Rule{
	ID: "innokyla/programme-tag-missing", Severity: juurru.Warning, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(16),
	Title: juurru.Text{
		FI: "Mallin ohjelmatiedot ovat puutteelliset.", SV: "Modellens programuppgifter är ofullständiga.", NB: "Modellens programopplysninger er ufullstendige.", EN: "The model does not carry its programme's tag.",
	},
	Message: juurru.Text{
		FI: "Mallin ohjelmatiedoista puuttuu: {programme}.", SV: "I modellens programuppgifter saknas: {programme}.", NB: "I modellens programopplysninger mangler: {programme}.", EN: "The model does not carry the programme's tag: {programme}.",
	},
	Why: juurru.Text{
		FI: "Ohjelman säännöt valitaan ohjelmatietojen mukaan; pelkästä nimestä pääteltynä valinta jää arvauksen varaan.",
		SV: "Programmets regler väljs enligt programuppgifterna; utifrån enbart namnet blir valet en gissning.",
		NB: "Programmets regler velges etter programopplysningene; ut fra navnet alene blir valget en gjetning.",
		EN: "The programme's rules depend on the tag; read from the name alone, they are a guess.",
	},
	Fix: juurru.Text{
		FI: "Lisää mallin ohjelmatietoihin ohjelma, pilari ja investoinnit (programmes).",
		SV: "Lägg till program, pelare och investeringar i modellens programuppgifter (programmes).",
		NB: "Legg til program, søyle og investeringer i modellens programopplysninger (programmes).",
		EN: "Add the programme, pillar and investments to the model's programmes (programmes).",
	},
}

// RuleProgrammePartUnknown: the programme has no such pillar or investment.
var RuleProgrammePartUnknown = &juurru.Rule{
	ID: "innokyla/programme-part-unknown", Severity: juurru.Error, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(16, 18),
	Title: juurru.Text{
		FI: "Ohjelmassa ei ole tällaista pilaria, investointia tai valmennusta.",
		SV: "Programmet har ingen sådan pelare, investering eller coachning.",
		NB: "Programmet har ingen slik søyle, investering eller prosessveiledning.",
		EN: "The programme has no such pillar, investment or coaching.",
	},
	Why: juurru.Text{
		FI: "Jos ohjelmassa ei ole tällaista osaa, ei voi tietää, mitä ohjelma mallilta edellyttää.",
		SV: "Om programmet inte har någon sådan del går det inte att veta vad programmet kräver av modellen.",
		NB: "Hvis programmet ikke har noen slik del, er det umulig å vite hva programmet krever av modellen.",
		EN: "If the programme has no such part, there is no telling what it requires of the model.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin ohjelman osista: {parts}.", SV: "Välj någon av programmets delar: {parts}.", NB: "Velg en av programmets deler: {parts}.", EN: "Choose one of the programme's parts: {parts}.",
	},
}

// RuleProgrammePartMissing: the tag does not say which part of the programme.
var RuleProgrammePartMissing = &juurru.Rule{
	ID: "innokyla/programme-part-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 18),
	Title: juurru.Text{
		FI: "Ohjelmatiedoista puuttuu pilari tai investointi.",
		SV: "I programuppgifterna saknas en pelare eller en investering.",
		NB: "I programopplysningene mangler en søyle eller en investering.",
		EN: "The programme tag lacks its pillar or an investment.",
	},
	Why: juurru.Text{
		FI: "Aihealueet, kokonaisuudet ja määräaika riippuvat siitä, missä ohjelman osassa mallia kehitetään.",
		SV: "Ämnesområdena, helheterna och tidsfristen beror på i vilken del av programmet modellen utvecklas.",
		NB: "Temaområdene, samlesidene og fristen avhenger av hvilken del av programmet modellen utvikles i.",
		EN: "The topic areas, entities and deadline depend on the part of the programme in which the model is developed.",
	},
	Fix: juurru.Text{
		FI: "Lisää pilari ja kaikki investoinnit. Ohjelman osat: {parts}.",
		SV: "Lägg till pelaren och alla investeringar. Programmets delar: {parts}.",
		NB: "Legg til søylen og alle investeringene. Programmets deler: {parts}.",
		EN: "Add the pillar and every investment. The programme's parts: {parts}.",
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
		FI: "Tarkistamatta jäänyt sääntö ei saa näyttää läpäistyltä.",
		SV: "Det som inte har kontrollerats får inte se godkänt ut.",
		NB: "Det som ikke er sjekket, må ikke se bestått ut.",
		EN: "What has not been checked must not look as if it had passed.",
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
			if sameProgramme(p.Programme, programme) {
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

// sameProgramme compares the names of programmes as people write them.
func sameProgramme(a, b string) bool { return foldWord(a) == foldWord(b) }

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
		if sameProgramme(tag.Programme, p.profile.Programme) {
			p.tagged = true
			p.addTag(tag, juurru.At("programmes", i))
		}
	}
	if !p.tagged {
		if sameProgramme(p.name.Programme, p.profile.Programme) {
			tag := ProgrammeTag{Pillar: p.name.Pillar, Investments: p.name.Investments}
			if p.name.Coaching {
				tag.Coaching = CoachingSujuvatPalvelut
			}
			p.addTag(tag, "")
		}
		p.c.Report(RuleProgrammeTagMissing, "/programmes", juurru.With("programme", p.profile.Programme))
	}
	part, ok := p.profile.Part(asked)
	if asked != "" && !ok {
		p.c.Report(RuleProgrammePartUnknown, "/programmes", juurru.With("parts", p.partTitles()))
	}
	if ok && !p.has(asked) {
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
	if tag.Pillar == 0 && p.hasPillars() {
		if at != "" {
			p.c.Report(RuleProgrammePartMissing, at.At("pillar"), juurru.With("parts", p.partTitles()))
		}
		return
	}
	if len(tag.Investments) == 0 {
		p.addPillar(tag, at)
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

// addPillar adds the part of a tag that names a pillar only. A pillar whose parts
// are investments needs them named.
func (p *programmeCheck) addPillar(tag ProgrammeTag, at juurru.Pointer) {
	_, whole := p.match(tag.Pillar, "", "")
	known := slices.ContainsFunc(p.profile.Parts, func(part Part) bool { return part.Pillar == tag.Pillar })
	if known && !whole {
		if at != "" {
			p.c.Report(RuleProgrammePartMissing, at.At("investments"), juurru.With("parts", p.partTitles()))
		}
		return
	}
	p.addPart(tag, "", at.At("pillar"), at != "")
}

// hasPillars reports whether every part of the programme belongs to a pillar.
func (p *programmeCheck) hasPillars() bool {
	return !slices.ContainsFunc(p.profile.Parts, func(part Part) bool { return part.Pillar == 0 })
}

func (p *programmeCheck) addPart(tag ProgrammeTag, investment Investment, at juurru.Pointer, report bool) {
	if part, ok := p.match(tag.Pillar, investment, ""); ok {
		p.add(part)
	} else if report {
		p.c.Report(RuleProgrammePartUnknown, at, juurru.With("parts", p.partTitles()))
	}
}

// match finds the part of a pillar, investment and coaching.
func (p *programmeCheck) match(pillar int, investment Investment, coaching string) (Part, bool) {
	i := slices.IndexFunc(p.profile.Parts, func(part Part) bool {
		return part.Pillar == pillar && (part.Investment == investment || slices.Contains(part.SubInvestments, investment)) &&
			foldWord(part.Coaching) == foldWord(coaching)
	})
	if i < 0 {
		return Part{}, false
	}
	return p.profile.Parts[i], true
}

func (p *programmeCheck) add(part Part) {
	if !p.has(part.ID) {
		p.parts = append(p.parts, part)
	}
}

func (p *programmeCheck) has(id string) bool {
	return slices.ContainsFunc(p.parts, func(part Part) bool { return part.ID == id })
}

// partTitle names a part to people by its title, to programs by its ID.
type partTitle Part

func (t partTitle) String() string                { return t.ID }
func (t partTitle) Label(lang juurru.Lang) string { return t.Title.In(lang) }

func (p *programmeCheck) partTitles() []partTitle {
	titles := make([]partTitle, len(p.profile.Parts))
	for i, part := range p.profile.Parts {
		titles[i] = partTitle(part)
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
