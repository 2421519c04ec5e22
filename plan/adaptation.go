package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Adaptation is a change made to the innovation itself (mukautus), in the words of FRAME:
// Wiltsey Stirman S, Baumann AA, Miller CJ, Implement Sci 2019; 14: 58.
type Adaptation struct {
	ID       string      `json:"id,omitzero" validate:"required,max=200"`
	What     string      `json:"what,omitzero" validate:"required,max=5000"`
	Parts    []string    `json:"parts,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the parts it touches
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Planned  Planned     `json:"planned,omitzero" validate:"omitempty,oneof=proactive plannedReactive unplannedReactive"`
	By       string      `json:"by,omitzero" validate:"max=500"`     // who decided: a role or a group
	Level    string      `json:"level,omitzero" validate:"max=500"`  // for whom: a client, a unit, the organisation
	Nature   string      `json:"nature,omitzero" validate:"max=500"` // adding, removing, shortening …
	Goal     string      `json:"goal,omitzero" validate:"max=2000"`  // reach, fit, effectiveness, cost …
	Reason   string      `json:"reason,omitzero" validate:"max=5000"`
	Fidelity Fidelity    `json:"fidelity,omitzero" validate:"omitempty,oneof=consistent inconsistent unknown"`
	Lasting  *bool       `json:"lasting,omitzero"`
}

// Planned is how an adaptation came about.
type Planned string

// The ways.
const (
	Proactive         Planned = "proactive"         // planned beforehand
	PlannedReactive   Planned = "plannedReactive"   // planned in answer to something
	UnplannedReactive Planned = "unplannedReactive" // made on the spot
)

// Values returns the ways.
func (Planned) Values() []Planned { return []Planned{Proactive, PlannedReactive, UnplannedReactive} }

// Label returns the way in a language.
func (p Planned) Label(lang juurru.Lang) string {
	return map[Planned]juurru.Text{
		Proactive:         {FI: "Ennakoiden suunniteltu", SV: "Planerad på förhand", NB: "Planlagt på forhånd", EN: "Planned beforehand"},
		PlannedReactive:   {FI: "Suunniteltu vastauksena johonkin", SV: "Planerad som svar på något", NB: "Planlagt som svar på noe", EN: "Planned in response"},
		UnplannedReactive: {FI: "Tehty tilanteessa", SV: "Gjord på stående fot", NB: "Gjort på stedet", EN: "Made on the spot"},
	}[p].In(lang)
}

// Fidelity is whether an adaptation keeps the core of the innovation (menetelmäuskollisuus).
type Fidelity string

// The kinds of fidelity. Not known is an answer; the zero value is none.
const (
	Consistent      Fidelity = "consistent"
	Inconsistent    Fidelity = "inconsistent"
	FidelityUnknown Fidelity = "unknown"
)

// Values returns the kinds of fidelity.
func (Fidelity) Values() []Fidelity { return []Fidelity{Consistent, Inconsistent, FidelityUnknown} }

// Label returns the kind of fidelity in a language.
func (f Fidelity) Label(lang juurru.Lang) string {
	return map[Fidelity]juurru.Text{
		Consistent:      {FI: "Säilyttää menetelmän ytimen", SV: "Bevarar metodens kärna", NB: "Bevarer metodens kjerne", EN: "Keeps the core"},
		Inconsistent:    {FI: "Muuttaa menetelmän ydintä", SV: "Ändrar metodens kärna", NB: "Endrer metodens kjerne", EN: "Changes the core"},
		FidelityUnknown: {FI: "Ei tiedetä", SV: "Vet inte", NB: "Vet ikke", EN: "Not known"},
	}[f].In(lang)
}

// RuleAdaptationBreaksCore: a core part is changed, and nothing says that the method is kept.
var RuleAdaptationBreaksCore = &juurru.Rule{
	ID: "plan/adaptation-breaks-core", Severity: juurru.Error, Gate: Sustain, Since: "0.1",
	Source: source.Join(source.FRAME, source.Pirha),
	Limits: "FRAME tells changes that keep the core from those that do not, and Pirha wants better fidelity; that the change has to be settled before everyday practice begins is our reading. Looks at the parts that are named and at what is said of fidelity, not at the change itself. An adaptation that did not last is not asked.",
	Title: juurru.Text{
		FI: "Ei ole varmaa, että menetelmän ydin on säilynyt mukautuksessa.",
		SV: "Det är inte säkert att anpassningen har bevarat metodens kärna.",
		NB: "Det er ikke sikkert at tilpasningen har bevart kjernen i metoden.",
		EN: "It is not certain that the adaptation keeps the core of the method.",
	},
	Why: juurru.Text{
		FI: "Ilman ydinosiaan menetelmä on toinen menetelmä, eikä sen näyttö enää päde.",
		SV: "Utan sina kärnkomponenter är metoden en annan metod, och evidensen för den gäller inte längre.",
		NB: "Uten kjerneelementene er metoden en annen metode, og kunnskapsgrunnlaget gjelder ikke lenger.",
		EN: "Without its core parts the method is another method, and the evidence for it no longer holds.",
	},
	Fix: juurru.Text{
		FI: "Selvitä ylläpitäjän kanssa, säilyttääkö mukautus ytimen (fidelity: consistent). Jos ei säilytä, palauta ydinosa ja merkitse, ettei mukautus jäänyt pysyväksi (lasting: false).",
		SV: "Utred med förvaltaren om anpassningen bevarar kärnan (fidelity: consistent). Om den inte gör det, återställ kärnkomponenten och ange att anpassningen inte blev bestående (lasting: false).",
		NB: "Avklar med forvalteren om tilpasningen bevarer kjernen (fidelity: consistent). Gjør den ikke det, ta kjerneelementet inn igjen og angi at tilpasningen ikke ble varig (lasting: false).",
		EN: "Find out with the maintainer whether the adaptation keeps the core (fidelity: consistent). If not, restore the core part and say that the adaptation did not last (lasting: false).",
	},
}

// RuleAdaptationIncomplete: something is not told of an adaptation.
var RuleAdaptationIncomplete = &juurru.Rule{
	ID: "plan/adaptation-incomplete", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.FRAME,
	Limits: "FRAME is for reporting adaptations; that a plan records them is our reading. Of what it describes, four are asked. Fidelity that is not known is an answer; of an adaptation of a core part it is asked by another rule.",
	Title: juurru.Text{
		FI: "Mukautusta ei ole kuvattu kokonaan.",
		SV: "Anpassningen är inte helt beskriven.",
		NB: "Tilpasningen er ikke fullstendig beskrevet.",
		EN: "The adaptation is not fully described.",
	},
	Message: juurru.Text{
		FI: "Mukautuksesta ei ole kirjattu: {part}.",
		SV: "Det här har inte antecknats om anpassningen: {part}.",
		NB: "Dette er ikke registrert om tilpasningen: {part}.",
		EN: "Not recorded about the adaptation: {part}.",
	},
	Why: juurru.Text{
		FI: "Kirjattu mukautus auttaa ymmärtämään tuloksia ja päättämään, otetaanko mukautus muuallakin käyttöön.",
		SV: "En antecknad anpassning hjälper att förstå resultaten och att besluta om den ska tas i bruk också på andra håll.",
		NB: "En registrert tilpasning gjør det lettere å forstå resultatene og å avgjøre om den skal brukes andre steder også.",
		EN: "A recorded adaptation helps to understand the results and to decide whether it should be made elsewhere too.",
	},
	Fix: juurru.Text{
		FI: "Täydennä mukautuksen tiedot: {part}.",
		SV: "Komplettera uppgifterna om anpassningen: {part}.",
		NB: "Suppler opplysningene om tilpasningen: {part}.",
		EN: "Complete the record of the adaptation: {part}.",
	},
}

var (
	partDecidedBy = juurru.Text{FI: "kuka siitä päätti (by)", SV: "vem som beslutade om den (by)", NB: "hvem som bestemte den (by)", EN: "who decided on it (by)"}
	partDate      = juurru.Text{FI: "milloin se tehtiin (date)", SV: "när den gjordes (date)", NB: "når den ble gjort (date)", EN: "when it was made (date)"}
	partReason    = juurru.Text{FI: "miksi se tehtiin (reason)", SV: "varför den gjordes (reason)", NB: "hvorfor den ble gjort (reason)", EN: "why it was made (reason)"}
	partFidelity  = juurru.Text{FI: "säilyikö menetelmän ydin (fidelity)", SV: "om metodens kärna bevarades (fidelity)", NB: "om metodens kjerne ble bevart (fidelity)", EN: "whether the core was kept (fidelity)"}
)

var adaptationRules = []*juurru.Rule{
	RuleAdaptationIncomplete,
	RuleAdaptationBreaksCore,
}

func (p *Plan) checkAdaptations(c *juurru.Checker) {
	core := p.coreParts()
	for i := range p.Adaptations {
		p.Adaptations[i].check(c, juurru.At("adaptations", i), core)
	}
}

// coreParts returns where each core part of the innovation stands, by its ID. Of a
// repeated ID the first counts.
func (p *Plan) coreParts() map[string]int {
	if p.Innovation == nil {
		return nil
	}
	core, seen := make(map[string]int), make(map[string]bool)
	for i, part := range p.Innovation.Parts {
		if part.Core && !seen[part.ID] {
			core[part.ID] = i
		}
		seen[part.ID] = true
	}
	return core
}

func (a *Adaptation) check(c *juurru.Checker, at juurru.Pointer, core map[string]int) {
	missing := func(is bool, member string, part juurru.Text) {
		if is {
			c.Report(RuleAdaptationIncomplete, at.At(member), juurru.With("part", part))
		}
	}
	missing(a.Date == "", "date", partDate)
	missing(juurru.Blank(a.By), "by", partDecidedBy)
	missing(juurru.Blank(a.Reason), "reason", partReason)
	if a.Fidelity == Consistent || a.Lasting != nil && !*a.Lasting {
		return
	}
	var touched []juurru.Pointer
	for _, id := range a.Parts {
		if part, isCore := core[id]; isCore {
			touched = append(touched, juurru.At("innovation", "parts", part))
		}
	}
	if touched != nil || a.Fidelity == Inconsistent {
		c.Report(RuleAdaptationBreaksCore, at.At("fidelity"), juurru.Related(touched...))
		return
	}
	missing(a.Fidelity == "", "fidelity", partFidelity)
}
