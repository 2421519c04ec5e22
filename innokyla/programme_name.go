package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
)

// RuleNameDeviates: the name departs from the programme's naming guidance.
var RuleNameDeviates = &juurru.Rule{
	ID: "innokyla/name-deviates", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: guidance(16, 18, 51, 54, 55, 59, 64, 67),
	Limits: "Fewer than a third of published names follow the guidance to the letter, so it is no blocker. A funding round, a sub-investment, Helsinki and a missing area are deviations that the canonical name keeps, because they are facts.",
	Title: juurru.Text{
		FI: "Nimi poikkeaa ohjelman nimeämisohjeesta.",
		SV: "Namnet avviker från programmets anvisning.",
		NB: "Navnet avviker fra programmets veiledning.",
		EN: "The name departs from the programme's naming guidance.",
	},
	Message: juurru.Text{
		FI: "Nimi poikkeaa ohjeesta: {deviations}.", SV: "Namnet avviker från anvisningen: {deviations}.", NB: "Navnet avviker fra veiledningen: {deviations}.", EN: "The name departs from the guidance: {deviations}.",
	},
	Why: juurru.Text{
		FI: "Yhtenäisellä nimellä mallit löytyvät haussa alueen ja investoinnin mukaan.",
		SV: "Med enhetliga namn hittas modellerna enligt område och investering.",
		NB: "Med ensartede navn finnes modellene etter område og investering.",
		EN: "With names of one form models are found by area and investment.",
	},
	Fix: juurru.Text{
		FI: "Ohjeen mukainen nimi: {canonical}", SV: "Namn enligt anvisningen: {canonical}", NB: "Navn etter veiledningen: {canonical}", EN: "The name by the guidance: {canonical}",
	},
}

// RuleNameTagsDiffer: the name and the tags tell different things.
var RuleNameTagsDiffer = &juurru.Rule{
	ID: "innokyla/name-tags-differ", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: guidance(16),
	Title: juurru.Text{
		FI: "Nimessä on eri ohjelma, pilari tai investoinnit kuin tunnisteissa.",
		SV: "Namnet har andra uppgifter om program, pelare eller investeringar än märkningen.",
		NB: "Navnet har andre opplysninger om program, søyle eller investeringer enn merkingen.",
		EN: "The name tells another programme, pillar or investments than the tags.",
	},
	Message: juurru.Text{
		FI: "Nimessä on {named}, tunnisteissa {tagged}.", SV: "Namnet har {named}, märkningen {tagged}.", NB: "Navnet har {named}, merkingen {tagged}.", EN: "The name has {named}, the tags {tagged}.",
	},
	Why: juurru.Text{
		FI: "Kaikki investoinnit merkitään nimeen, jotta yhteinen kehittäminen löytyy kummastakin.",
		SV: "Alla investeringar anges i namnet så att gemensam utveckling hittas via var och en.",
		NB: "Alle investeringer står i navnet slik at felles utvikling finnes via hver av dem.",
		EN: "All investments stand in the name, so that joint development is found under each of them.",
	},
	Fix: juurru.Text{
		FI: "Korjaa nimi tai tunnisteet niin, että ne kertovat saman.",
		SV: "Rätta namnet eller märkningen så att de säger samma sak.",
		NB: "Rett navnet eller merkingen slik at de sier det samme.",
		EN: "Correct the name or the tags so that they agree.",
	},
}

// RuleNameAreaDiffers: the area in the name is not among the model's areas.
var RuleNameAreaDiffers = &juurru.Rule{
	ID: "innokyla/name-area-differs", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: guidance(16, 20),
	Title: juurru.Text{
		FI: "Nimessä oleva alue puuttuu mallin alueista.",
		SV: "Området i namnet saknas bland modellens områden.",
		NB: "Området i navnet mangler blant modellens områder.",
		EN: "The area in the name is not among the model's areas.",
	},
	Message: juurru.Text{
		FI: "Nimessä on {area}, joka puuttuu mallin alueista.",
		SV: "Namnet har {area}, som saknas bland modellens områden.",
		NB: "Navnet har {area}, som mangler blant modellens områder.",
		EN: "The name has {area}, which is not among the model's areas.",
	},
	Why: juurru.Text{
		FI: "Malli löytyy haussa alueen mukaan vain, jos alue on valittu perustietoihin.",
		SV: "Modellen hittas enligt område bara om området är valt bland basuppgifterna.",
		NB: "Modellen finnes etter område bare hvis området er valgt i grunnopplysningene.",
		EN: "A search by area finds the model only when the area is chosen among the basics.",
	},
	Fix: juurru.Text{
		FI: "Lisää alue mallin alueisiin tai korjaa nimi.", SV: "Lägg till området eller rätta namnet.", NB: "Legg til området eller rett navnet.", EN: "Add the area, or correct the name.",
	},
}

func (p *programmeCheck) checkName() {
	if p.profile.Naming == "" || juurru.Blank(p.m.Name) {
		return
	}
	if len(p.name.Deviations) > 0 {
		p.c.Report(RuleNameDeviates, "/name", juurru.With("deviations", p.name.Deviations), juurru.With("canonical", FormatName(p.name)))
	}
	if p.tagged && p.name.Programme != "" && !p.nameAgreesWithTags() {
		p.c.Report(RuleNameTagsDiffer, "/name", juurru.With("named", p.name.mark()), juurru.With("tagged", p.taggedMark()), juurru.Related("/programmes"))
	}
	if !p.name.Area.IsZero() && len(p.m.Areas) > 0 && !p.m.inArea(p.name.Area) {
		p.c.Report(RuleNameAreaDiffers, "/name", juurru.With("area", p.name.Area.Official), juurru.Related("/areas"))
	}
}

// programmeTags are the tags of this programme, as names.
func (p *programmeCheck) programmeTags() []Name {
	var tags []Name
	for _, tag := range p.m.Programmes {
		if foldWord(tag.Programme) == foldWord(p.profile.Programme) {
			tags = append(tags, Name{Programme: p.profile.Programme, Round: tag.Round, Pillar: tag.Pillar, Investments: tag.Investments})
		}
	}
	return tags
}

// nameAgreesWithTags compares pillars and investments, in whatever order: the
// round is seldom in the name.
func (p *programmeCheck) nameAgreesWithTags() bool {
	var investments []Investment
	pillar := false
	for _, tag := range p.programmeTags() {
		investments = append(investments, tag.Investments...)
		pillar = pillar || tag.Pillar == p.name.Pillar
	}
	named := slices.Sorted(slices.Values(p.name.Investments))
	slices.Sort(investments)
	return pillar && slices.Equal(named, slices.Compact(investments))
}

func (p *programmeCheck) taggedMark() []string {
	var marks []string
	for _, tag := range p.programmeTags() {
		marks = append(marks, tag.mark())
	}
	return marks
}
