package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Act is what follows from a cycle (johtopäätös). People decide it.
type Act struct {
	Decision  Decision    `json:"decision,omitzero" validate:"omitempty,oneof=adopt adapt abandon"`
	Text      string      `json:"text,omitzero" validate:"max=10000"`  // what more is needed (tarvittavat lisätoimenpiteet)
	Reason    string      `json:"reason,omitzero" validate:"max=5000"` // why so; why no further cycle
	DecidedBy string      `json:"decidedBy,omitzero" validate:"max=500"`
	Date      juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// Decision is what a team does with a change after a cycle.
type Decision string

// The decisions.
const (
	Adopt   Decision = "adopt"   // otetaan käyttöön
	Adapt   Decision = "adapt"   // muutetaan ja kokeillaan uudelleen
	Abandon Decision = "abandon" // luovutaan
)

// Values returns the decisions.
func (Decision) Values() []Decision { return []Decision{Adopt, Adapt, Abandon} }

// Label returns the decision's name in a language.
func (d Decision) Label(lang juurru.Lang) string {
	return map[Decision]juurru.Text{
		Adopt:   {FI: "Otetaan käyttöön", SV: "Införs", NB: "Tas i bruk", EN: "Adopt"},
		Adapt:   {FI: "Muutetaan", SV: "Ändras", NB: "Tilpasses", EN: "Adapt"},
		Abandon: {FI: "Luovutaan", SV: "Överges", NB: "Forkastes", EN: "Abandon"},
	}[d].In(lang)
}

// RuleDecisionMissing: a cycle has come to its end, and nothing is decided.
var RuleDecisionMissing = &juurru.Rule{
	ID: "metrics/decision-missing", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "The sheets ask for the decision; that results may not be reported without it is our inference. A decision that is told in words only is not seen.",
	Title: juurru.Text{
		FI: "Kokeilusta puuttuu päätös.",
		SV: "Beslutet om försöket saknas.",
		NB: "Beslutningen om utprøvingen mangler.",
		EN: "The cycle lacks a decision.",
	},
	Why: juurru.Text{
		FI: "Kokeilu päättyy valintaan: toimintatapa otetaan käyttöön, sitä muutetaan tai siitä luovutaan.",
		SV: "Ett försök slutar med ett val: arbetssättet införs, ändras eller överges.",
		NB: "En utprøving ender med et valg: arbeidsmåten tas i bruk, tilpasses eller forkastes.",
		EN: "A cycle ends with a choice: the change is adopted, adapted or abandoned.",
	},
	Fix: juurru.Text{
		FI: "Päättäkää yhdessä, otetaanko toimintatapa käyttöön, muutetaanko sitä vai luovutaanko siitä, ja merkitkää päätös.",
		SV: "Välj tillsammans om arbetssättet införs, ändras eller överges, och anteckna beslutet.",
		NB: "Velg sammen om arbeidsmåten skal tas i bruk, tilpasses eller forkastes, og noter beslutningen.",
		EN: "Choose together whether the change is adopted, adapted or abandoned, and record the decision.",
	},
}

// RuleDecisionUnreasoned: a change is abandoned, and nobody says why.
var RuleDecisionUnreasoned = &juurru.Rule{
	ID: "metrics/decision-unreasoned", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.Join(source.PDSASheet, source.Roadmap(4)),
	Limits: "The roadmap asks to understand why before a pilot is stopped; that the reason is written down in the cycle is our inference.",
	Title: juurru.Text{
		FI: "Muutoksesta luovuttiin, mutta syytä ei kerrota.",
		SV: "Förändringen övergavs, men orsaken framgår inte.",
		NB: "Endringen ble forkastet, men årsaken går ikke fram.",
		EN: "The change was abandoned, but nothing tells why.",
	},
	Why: juurru.Text{
		FI: "Kun syy tiedetään, samaa ei tarvitse kokeilla turhaan uudelleen.",
		SV: "När orsaken är känd behöver ingen pröva samma sak förgäves på nytt.",
		NB: "Når årsaken er kjent, trenger ingen å prøve ut det samme forgjeves på nytt.",
		EN: "Once the reason is known, nobody needs to try the same thing in vain again.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi muutoksesta luovuttiin.",
		SV: "Berätta varför förändringen övergavs.",
		NB: "Fortell hvorfor endringen ble forkastet.",
		EN: "Say why the change was abandoned.",
	},
}

// unexplained reports whether nothing tells why the decision was made: the Finnish form
// has one box for the reason and what more is needed.
func (a *Act) unexplained() bool { return juurru.Blank(a.Reason) && juurru.Blank(a.Text) }

func (c *Cycle) checkAct(check *juurru.Checker, at juurru.Pointer) {
	act := c.Act
	switch {
	case act == nil:
	case act.Decision == "":
		check.Report(RuleDecisionMissing, at.At("act", "decision"))
	case act.Decision == Abandon && act.unexplained():
		check.Report(RuleDecisionUnreasoned, at.At("act", "reason"), juurru.Related(at.At("act", "decision")))
	}
}
