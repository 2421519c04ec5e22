package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Rebase is a decision to compute centre and limits anew from a day on
// (uudelleenlaskenta). It is made by people, and never by itself: Wheeler asks four
// questions first, and only four times yes justifies it.
type Rebase struct {
	Date      juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"` // the first day of the new phase
	DecidedBy string      `json:"decidedBy,omitzero" validate:"max=500"`                 // a role
	DecidedOn juurru.Date `json:"decidedOn,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Reason    string      `json:"reason,omitzero" validate:"max=5000"`

	Different *bool `json:"different,omitzero"` // the process behaves differently than before
	Known     *bool `json:"known,omitzero"`     // the reason for it is known
	Desirable *bool `json:"desirable,omitzero"` // the new behaviour is what is wanted
	Lasting   *bool `json:"lasting,omitzero"`   // it is intended and expected to go on
}

// Justified reports whether all four questions have been answered with yes.
func (r *Rebase) Justified() bool {
	if r == nil {
		return false
	}
	for _, answer := range r.answers() {
		if answer.is == nil || !*answer.is {
			return false
		}
	}
	return true
}

// rebaseAnswer is the answer to one of Wheeler's questions.
type rebaseAnswer struct {
	member   string
	question juurru.Text
	is       *bool // nil: not answered
}

func (r *Rebase) answers() [4]rebaseAnswer {
	return [4]rebaseAnswer{
		{"different", partDifferent, r.Different},
		{"known", partKnown, r.Known},
		{"desirable", partDesirable, r.Desirable},
		{"lasting", partLasting, r.Lasting},
	}
}

var (
	partDecidedBy = juurru.Text{FI: "kuka sen teki", SV: "vem som fattade det", NB: "hvem som tok den", EN: "who made it"}
	partReason    = juurru.Text{FI: "millä perusteella se tehtiin", SV: "på vilka grunder det fattades", NB: "hvorfor den ble tatt", EN: "why it was made"}
	partDifferent = juurru.Text{
		FI: "poikkeaako toiminta aiemmasta", SV: "om processen skiljer sig från tidigare", NB: "om prosessen skiller seg fra tidligere", EN: "whether the process behaves differently than before",
	}
	partKnown     = juurru.Text{FI: "tunnetaanko muutoksen syy", SV: "om orsaken till förändringen är känd", NB: "om årsaken til endringen er kjent", EN: "whether the reason for the change is known"}
	partDesirable = juurru.Text{FI: "onko muutos toivottu", SV: "om förändringen är önskad", NB: "om endringen er ønsket", EN: "whether the change is what is wanted"}
	partLasting   = juurru.Text{FI: "odotetaanko muutoksen jatkuvan", SV: "om förändringen väntas bestå", NB: "om endringen ventes å vare", EN: "whether the change is expected to last"}
)

// RuleRebaseIncomplete: a decision to compute anew lacks who decided it, why, or an
// answer.
var RuleRebaseIncomplete = &juurru.Rule{
	ID: "metrics/rebase-incomplete", Severity: juurru.Error, Since: "0.1",
	Source: source.Join(source.Wheeler, source.NHS),
	Title: juurru.Text{
		FI: "Päätös laskea keskiviiva ja rajat uudelleen on puutteellinen.",
		SV: "Beslutet om ny beräkning av mittlinjen och gränserna är ofullständigt.",
		NB: "Beslutningen om ny beregning av midtlinjen og grensene er ufullstendig.",
		EN: "The decision to recompute the centre line and the limits is incomplete.",
	},
	Message: juurru.Text{
		FI: "Uudelleenlaskennan päätökseen ei ole kirjattu, {part}.",
		SV: "Av beslutet om ny beräkning framgår inte {part}.",
		NB: "Det går ikke fram av beslutningen om ny beregning {part}.",
		EN: "The decision to recompute does not say {part}.",
	},
	Why: juurru.Text{
		FI: "Kun keskiviiva ja rajat lasketaan uudelleen, aiempi ero katoaa näkyvistä. Siksi uudelleenlaskennasta päättävät ihmiset, ja päätös perustellaan.",
		SV: "När mittlinjen och gränserna beräknas på nytt försvinner den tidigare skillnaden ur sikte; därför fattas beslutet av människor och motiveras.",
		NB: "Når midtlinjen og grensene beregnes på nytt, forsvinner den tidligere forskjellen av syne; derfor tas beslutningen av mennesker og begrunnes.",
		EN: "When the centre line and the limits are recomputed, the earlier difference goes out of sight; so people decide it, and give their reasons.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päätökseen, {part}.",
		SV: "Anteckna i beslutet {part}.",
		NB: "Registrer i beslutningen {part}.",
		EN: "Record with the decision {part}.",
	},
}

// RuleRebaseUnjustified: the limits are computed anew though an answer is no.
var RuleRebaseUnjustified = &juurru.Rule{
	ID: "metrics/rebase-unjustified", Severity: juurru.Warning, Since: "0.1",
	Source: source.Wheeler,
	Title: juurru.Text{
		FI: "Keskiviiva ja rajat lasketaan uudelleen, vaikka edellytykset eivät täyty.",
		SV: "Mittlinjen och gränserna beräknas på nytt fastän villkoren inte är uppfyllda.",
		NB: "Midtlinjen og grensene beregnes på nytt selv om vilkårene ikke er oppfylt.",
		EN: "The centre line and the limits are recomputed though this is not justified.",
	},
	Message: juurru.Text{
		FI: "Keskiviiva ja rajat lasketaan uudelleen, vaikka kysymykseen »{part}» on vastattu »ei».",
		SV: "Mittlinjen och gränserna beräknas på nytt fastän svaret är ”nej” på frågan {part}.",
		NB: "Midtlinjen og grensene beregnes på nytt selv om svaret er «nei» på spørsmålet {part}.",
		EN: "The centre line and the limits are recomputed though the answer is \"no\" to the question {part}.",
	},
	Why: juurru.Text{
		FI: "Uudelleenlaskenta on perusteltu vasta, kun toiminta on muuttunut, syy tunnetaan, muutos on toivottu ja sen odotetaan jatkuvan.",
		SV: "En ny beräkning är motiverad först när processen har förändrats, orsaken är känd, förändringen är önskad och den väntas bestå.",
		NB: "En ny beregning er berettiget først når prosessen er endret, årsaken er kjent, endringen er ønsket og den ventes å vare.",
		EN: "Recomputing is justified only when the process has changed, the reason is known, the change is wanted and it is expected to last.",
	},
	Fix: juurru.Text{
		FI: "Pidä keskiviiva ja rajat ennallaan (poista päätös) tai tarkista vastaus.",
		SV: "Behåll mittlinjen och gränserna (ta bort beslutet) eller kontrollera svaret.",
		NB: "Behold midtlinjen og grensene (fjern beslutningen), eller kontroller svaret.",
		EN: "Keep the centre line and the limits (remove the decision), or check the answer.",
	},
}

// FreezeLimit is how many first points there should be when the centre and the
// limits are frozen at them. NHS England, Making data count: baselines of 12 to 20
// points.
const FreezeLimit = 12

// RuleFreezeShort: the centre and the limits are frozen at few points.
var RuleFreezeShort = &juurru.Rule{
	ID: "metrics/freeze-short", Severity: juurru.Info, Since: "0.1",
	Source: source.NHS,
	Limits: "Authors differ on how many points are enough: from five or six up to twenty or thirty.",
	Title: juurru.Text{
		FI: "Keskiviiva ja rajat on laskettu vain muutamasta pisteestä.",
		SV: "Mittlinjen och gränserna bygger på få punkter.",
		NB: "Midtlinjen og grensene bygger på få punkter.",
		EN: "The centre line and the limits rest on few points.",
	},
	Message: juurru.Text{
		FI: "Keskiviiva ja rajat on laskettu näin monesta pisteestä: {count}. Suositus on vähintään {limit}.",
		SV: "Antalet punkter som mittlinjen och gränserna bygger på är {count}; minst {limit} rekommenderas.",
		NB: "Antallet punkter som midtlinjen og grensene bygger på, er {count}; minst {limit} anbefales.",
		EN: "The number of points that the centre line and the limits rest on is {count}; at least {limit} are recommended.",
	},
	Why: juurru.Text{
		FI: "Muutamasta pisteestä lasketut rajat ovat vasta suuntaa antavia.",
		SV: "Gränser som har beräknats utifrån några få punkter är bara riktgivande.",
		NB: "Grenser som er beregnet ut fra noen få punkter, er bare veiledende.",
		EN: "Limits that are computed from a few points are provisional.",
	},
	Fix: juurru.Text{
		FI: "Ota mukaan vähintään {limit} ensimmäistä pistettä (freeze) tai laske rajat kaikista pisteistä (freeze: 0).",
		SV: "Ta med minst de {limit} första punkterna (freeze) eller beräkna gränserna utifrån alla punkter (freeze: 0).",
		NB: "Ta med minst de {limit} første punktene (freeze), eller beregn grensene ut fra alle punktene (freeze: 0).",
		EN: "Take at least the first {limit} points (freeze), or compute the limits from all points (freeze: 0).",
	},
}

func (m *Metric) checkPhases(c *juurru.Checker, at juurru.Pointer) {
	if 0 < m.Freeze && m.Freeze < FreezeLimit {
		c.Report(RuleFreezeShort, at.At("freeze"), juurru.With("count", m.Freeze), juurru.With("limit", FreezeLimit))
	}
	for i := range m.Rebases {
		m.Rebases[i].check(c, at.At("rebases", i))
	}
}

func (r *Rebase) check(c *juurru.Checker, at juurru.Pointer) {
	if juurru.Blank(r.DecidedBy) {
		c.Report(RuleRebaseIncomplete, at.At("decidedBy"), juurru.With("part", partDecidedBy))
	}
	if juurru.Blank(r.Reason) {
		c.Report(RuleRebaseIncomplete, at.At("reason"), juurru.With("part", partReason))
	}
	for _, answer := range r.answers() {
		switch {
		case answer.is == nil:
			c.Report(RuleRebaseIncomplete, at.At(answer.member), juurru.With("part", answer.question))
		case !*answer.is:
			c.Report(RuleRebaseUnjustified, at.At(answer.member), juurru.With("part", answer.question))
		}
	}
}
