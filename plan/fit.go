package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Fit is how one side of the fit between the innovation and the setting was judged in
// discussion (sopivuusarvio). The six sides are those of the Hexagon of the National
// Implementation Research Network; the ratings are not added up, and there is no limit
// that decides: what counts is the discussion.
type Fit struct {
	Side       FitSide     `json:"side,omitzero" validate:"required,oneof=evidence supports usability need fit capacity"`
	Rating     *int        `json:"rating,omitzero" validate:"omitempty,min=1,max=5"`
	Discussion string      `json:"discussion,omitzero" validate:"max=10000"`
	Date       juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// FitSide is a side of the Hexagon: three of the innovation, three of the setting.
type FitSide string

// The sides.
const (
	FitEvidence  FitSide = "evidence"
	FitSupports  FitSide = "supports"
	FitUsability FitSide = "usability"
	FitNeed      FitSide = "need"
	FitFit       FitSide = "fit"
	FitCapacity  FitSide = "capacity"
)

// Values returns the sides, those of the innovation first.
func (FitSide) Values() []FitSide {
	return []FitSide{FitEvidence, FitSupports, FitUsability, FitNeed, FitFit, FitCapacity}
}

// Label returns the side's name in a language.
func (f FitSide) Label(lang juurru.Lang) string {
	return map[FitSide]juurru.Text{
		FitEvidence:  {FI: "Näyttö", SV: "Evidens", NB: "Kunnskapsgrunnlag", EN: "Evidence"},
		FitSupports:  {FI: "Saatavilla oleva tuki", SV: "Tillgängligt stöd", NB: "Tilgjengelig støtte", EN: "Supports"},
		FitUsability: {FI: "Käytettävyys", SV: "Användbarhet", NB: "Brukbarhet", EN: "Usability"},
		FitNeed:      {FI: "Tarve", SV: "Behov", NB: "Behovet", EN: "Need"},
		FitFit:       {FI: "Yhteensopivuus", SV: "Förenlighet", NB: "Forenlighet", EN: "Fit"},
		FitCapacity:  {FI: "Edellytykset", SV: "Förutsättningar", NB: "Forutsetninger", EN: "Capacity"},
	}[f].In(lang)
}

// RuleFitIncomplete: sides of the fit have not been discussed.
var RuleFitIncomplete = &juurru.Rule{
	ID: "plan/fit-incomplete", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Hexagon,
	Limits: "Looks at which sides there are, not at what was said. No verdict is computed: the sides are not weighed against one another, and no rating is too low.",
	Title: juurru.Text{
		FI: "Menetelmän sopivuutta ei ole käsitelty kaikilta puolilta.",
		SV: "Metodens lämplighet har inte diskuterats från alla sidor.",
		NB: "Ikke alle sider av hvor godt metoden passer, er drøftet.",
		EN: "Not every side of how well the method fits has been discussed.",
	},
	Message: juurru.Text{
		FI: "Näistä ei ole vielä keskusteltu: {sides}.",
		SV: "Ännu inte diskuterade: {sides}.",
		NB: "Ennå ikke drøftet: {sides}.",
		EN: "Not discussed yet: {sides}.",
	},
	Why: juurru.Text{
		FI: "Hyväkin menetelmä jää käyttämättä, jos siihen ei ole tarvetta, tukea tai edellytyksiä juuri täällä.",
		SV: "Också en bra metod förblir oanvänd om det inte finns behov, stöd eller förutsättningar just här.",
		NB: "Også en god metode blir stående ubrukt uten behov, støtte eller forutsetninger akkurat her.",
		EN: "Even a good method goes unused where there is no need, support or capacity for it.",
	},
	Fix: juurru.Text{
		FI: "Keskustelkaa myös näistä ja kirjatkaa, mitä todettiin (fit, side: {keys}): {sides}.",
		SV: "Diskutera också dessa och anteckna vad ni kom fram till (fit, side: {keys}): {sides}.",
		NB: "Drøft også disse, og skriv hva dere kom fram til (fit, side: {keys}): {sides}.",
		EN: "Discuss these as well and record what was found (fit, side: {keys}): {sides}.",
	},
}

// RuleFitUndiscussed: a side is rated, but nothing is told of the discussion.
var RuleFitUndiscussed = &juurru.Rule{
	ID: "plan/fit-undiscussed", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Hexagon,
	Limits: "The tool is made for a discussion; that what was said is recorded is our reading.",
	Title: juurru.Text{
		FI: "Sopivuudesta on annettu arvosana, mutta keskustelua ei ole kirjattu.",
		SV: "Lämpligheten har fått ett betyg, men diskussionen har inte antecknats.",
		NB: "Det er gitt poeng for hvor godt metoden passer, men drøftingen er ikke beskrevet.",
		EN: "The fit has a rating, but the discussion is not recorded.",
	},
	Why: juurru.Text{
		FI: "Arvosana ei kerro, mistä oltiin huolissaan eikä mitä asialle voisi tehdä; keskustelu kertoo.",
		SV: "Betyget berättar inte vad man var orolig för eller vad som kan göras åt det; det gör diskussionen.",
		NB: "Poengene forteller ikke hva man var bekymret for, eller hva som kan gjøres med det; det gjør drøftingen.",
		EN: "The rating does not say what people were worried about or what could be done about it; the discussion does.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa keskustelun pääkohdat (discussion).",
		SV: "Anteckna huvudpunkterna i diskussionen (discussion).",
		NB: "Skriv hovedpunktene i drøftingen (discussion).",
		EN: "Record the main points of the discussion (discussion).",
	},
}

var fitRules = []*juurru.Rule{
	RuleFitIncomplete,
	RuleFitUndiscussed,
}

func (p *Plan) checkFit(c *juurru.Checker) {
	taken := make(map[FitSide]bool)
	for i := range p.Fit {
		f := &p.Fit[i]
		told := !juurru.Blank(f.Discussion)
		taken[f.Side] = taken[f.Side] || told || f.Rating != nil
		if f.Rating != nil && !told {
			c.Report(RuleFitUndiscussed, juurru.At("fit", i, "discussion"))
		}
	}
	var left []FitSide
	var keys []string
	for _, side := range FitSide("").Values() {
		if !taken[side] {
			left, keys = append(left, side), append(keys, string(side))
		}
	}
	if left != nil {
		c.Report(RuleFitIncomplete, "/fit", juurru.With("sides", left), juurru.With("keys", keys))
	}
}
