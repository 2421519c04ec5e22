package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleNameDeviates: the name departs from the programme's naming guidance.
var RuleNameDeviates = &juurru.Rule{
	ID: "innokyla/name-deviates", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(16, 18, 51, 54, 55, 59, 64, 67),
	Limits: "Fewer than a third of published names follow the guidance to the letter, so it is no blocker. A funding round, a sub-investment, Helsinki and a missing area are deviations that the canonical name keeps, because they are facts.",
	Title: juurru.Text{
		FI: "Nimi poikkeaa ohjelman nimeämisohjeesta.",
		SV: "Namnet avviker från programmets namngivningsanvisning.",
		NB: "Navnet avviker fra programmets navneregler.",
		EN: "The name departs from the programme's naming guidance.",
	},
	Message: juurru.Text{
		FI: "Nimi poikkeaa ohjeesta: {deviations}.", SV: "Namnet avviker från anvisningen: {deviations}.", NB: "Navnet avviker fra veilederen: {deviations}.", EN: "The name departs from the guidance: {deviations}.",
	},
	Why: juurru.Text{
		FI: "Kun mallit on nimetty yhtenäisesti, ne löytyvät haussa alueen ja investoinnin mukaan.",
		SV: "När modellerna har enhetliga namn hittas de i sökningar enligt område och investering.",
		NB: "Når modellene har ensartede navn, kan de søkes fram etter område og investering.",
		EN: "When names follow one pattern, models are found by area and by investment.",
	},
	Fix: juurru.Text{
		FI: "Lähinnä ohjetta on nimi: {canonical}", SV: "Närmast anvisningen är namnet: {canonical}", NB: "Nærmest veilederen er navnet: {canonical}", EN: "Closest to the guidance is the name: {canonical}",
	},
}

// RuleNameTagsDiffer: the name and the tags tell different things.
var RuleNameTagsDiffer = &juurru.Rule{
	ID: "innokyla/name-tags-differ", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(16, 55),
	Title: juurru.Text{
		FI: "Nimessä on eri pilari, investoinnit tai valmennus kuin ohjelmatiedoissa.",
		SV: "Namnet anger en annan pelare, andra investeringar eller en annan coachning än programuppgifterna.",
		NB: "Navnet oppgir en annen søyle, andre investeringer eller en annen prosessveiledning enn programopplysningene.",
		EN: "The name gives a different pillar, different investments or different coaching from the tags.",
	},
	Message: juurru.Text{
		FI: "Nimessä on {named}, mutta ohjelmatiedoissa {tagged}.", SV: "I namnet står {named}, men i programuppgifterna {tagged}.", NB: "I navnet står {named}, men i programopplysningene {tagged}.", EN: "The name has {named}, but the tags have {tagged}.",
	},
	Why: juurru.Text{
		FI: "Kaikki investoinnit merkitään nimeen, jotta niiden yhteinen kehittäminen näkyy jokaisen investoinnin hakutuloksissa.",
		SV: "Alla investeringar anges i namnet för att det gemensamma utvecklingsarbetet ska synas i sökresultaten för var och en av dem.",
		NB: "Alle investeringer oppgis i navnet, slik at det felles utviklingsarbeidet vises i søkeresultatene for hver av dem.",
		EN: "Every investment is given in the name, so that joint development work shows up in the search results of each of them.",
	},
	Fix: juurru.Text{
		FI: "Korjaa nimi tai ohjelmatiedot niin, että ne vastaavat toisiaan.",
		SV: "Rätta namnet eller programuppgifterna så att de stämmer överens.",
		NB: "Rett navnet eller programopplysningene, slik at de stemmer overens.",
		EN: "Correct the name or the tags so that they agree.",
	},
}

// RuleNameAreaDiffers: the area in the name is not among the model's areas.
var RuleNameAreaDiffers = &juurru.Rule{
	ID: "innokyla/name-area-differs", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(16, 20),
	Title: juurru.Text{
		FI: "Nimessä oleva alue puuttuu mallin alueista.",
		SV: "Området i namnet saknas bland modellens områden.",
		NB: "Området i navnet mangler blant modellens områder.",
		EN: "The area in the name is not among the model's areas.",
	},
	Message: juurru.Text{
		FI: "Nimessä on {area}, joka puuttuu mallin alueista.",
		SV: "I namnet står {area}, som saknas bland modellens områden.",
		NB: "I navnet står {area}, som mangler blant modellens områder.",
		EN: "The area in the name ({area}) is not among the model's areas.",
	},
	Why: juurru.Text{
		FI: "Malli löytyy haussa alueen mukaan vain, jos alue on valittu perustiedoissa.",
		SV: "Modellen hittas enligt område bara om området har valts i basuppgifterna.",
		NB: "Modellen kan søkes fram etter område bare hvis området er valgt i grunnopplysningene.",
		EN: "A search by area finds the model only if the area has been chosen in the basics.",
	},
	Fix: juurru.Text{
		FI: "Lisää alue mallin alueisiin tai korjaa nimi.", SV: "Lägg till området bland modellens områden eller rätta namnet.", NB: "Legg til området blant modellens områder, eller rett navnet.", EN: "Add the area to the model's areas, or correct the name.",
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
		p.c.Report(RuleNameTagsDiffer, "/name", juurru.With("named", markWithCoaching(p.name)), juurru.With("tagged", p.taggedMarks()), juurru.Related("/programmes"))
	}
	if !p.name.Area.IsZero() && len(p.m.Areas) > 0 && !p.m.inArea(p.name.Area) {
		p.c.Report(RuleNameAreaDiffers, "/name", juurru.With("area", p.name.Area.Official), juurru.Related("/areas"))
	}
}

// programmeTags are the tags of this programme, as names.
func (p *programmeCheck) programmeTags() []Name {
	var tags []Name
	for _, tag := range p.m.Programmes {
		if sameProgramme(tag.Programme, p.profile.Programme) {
			coaching := foldWord(tag.Coaching) == foldWord(CoachingSujuvatPalvelut)
			tags = append(tags, Name{Programme: p.profile.Programme, Round: tag.Round, Pillar: tag.Pillar, Investments: tag.Investments, Coaching: coaching})
		}
	}
	return tags
}

// nameAgreesWithTags compares pillar, coaching, and investments in whatever
// order: the round is seldom in the name.
func (p *programmeCheck) nameAgreesWithTags() bool {
	var investments []Investment
	pillar, coaching := false, false
	for _, tag := range p.programmeTags() {
		investments = append(investments, tag.Investments...)
		pillar = pillar || tag.Pillar == p.name.Pillar
		coaching = coaching || tag.Coaching
	}
	named := slices.Sorted(slices.Values(p.name.Investments))
	slices.Sort(investments)
	return pillar && coaching == p.name.Coaching && slices.Equal(slices.Compact(named), slices.Compact(investments))
}

func (p *programmeCheck) taggedMarks() []string {
	var marks []string
	for _, tag := range p.programmeTags() {
		marks = append(marks, markWithCoaching(tag))
	}
	return marks
}

func markWithCoaching(n Name) string {
	if n.Coaching {
		return "(" + n.mark() + "), " + CoachingSujuvatPalvelut
	}
	return "(" + n.mark() + ")"
}
