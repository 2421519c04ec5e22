package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// PDSA is a sheet for one small trial (PDSA-lomake): plan, do, study, act.
// Innokylä guidance, slide 31.
type PDSA struct {
	Title  string     `json:"title,omitzero" validate:"max=500"`
	Action string     `json:"action,omitzero" validate:"max=10000"`   // P: kehittämistoimenpide, the small improvement
	Goal   string     `json:"goal,omitzero" validate:"max=10000"`     // P: tavoite, what effects are wanted
	Steps  []PDSAStep `json:"steps,omitzero" validate:"max=500,dive"` // D: toimintasuunnitelma
	Study  string     `json:"study,omitzero" validate:"max=10000"`    // S: arviointi ja mittaukset, how it went
	Act    string     `json:"act,omitzero" validate:"max=10000"`      // A: yhteenveto, what more is needed
}

// PDSAStep is a row of the sheet's action plan: what, who, when, done.
type PDSAStep struct {
	What string `json:"what,omitzero" validate:"required,max=2000"` // mitä
	Who  string `json:"who,omitzero" validate:"max=500"`            // kuka: a role
	When string `json:"when,omitzero" validate:"max=200"`           // milloin: as people plan it, "viikko 12"
	Done bool   `json:"done,omitzero"`                              // √
}

// RulePDSAIncomplete: a part of the sheet is empty.
var RulePDSAIncomplete = &juurru.Rule{
	ID: "innokyla/pdsa-incomplete", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(31, 34, 40),
	Title: juurru.Text{
		FI: "PDSA-lomakkeen kohta on täyttämättä.", SV: "En punkt på PDSA-blanketten är inte ifylld.", NB: "Et punkt i PDSA-skjemaet er ikke fylt ut.", EN: "A part of the PDSA worksheet is not filled in.",
	},
	Message: juurru.Text{
		FI: "PDSA-lomakkeesta puuttuu: {part}.", SV: "På PDSA-blanketten saknas: {part}.", NB: "I PDSA-skjemaet mangler: {part}.", EN: "Missing from the PDSA worksheet: {part}.",
	},
	Why: juurru.Text{
		FI: "Kokeilusta opitaan vain, jos sen tavoite, toteutus, arviointi ja johtopäätökset on kirjattu.",
		SV: "Man lär sig av ett försök bara om dess mål, genomförande, utvärdering och slutsatser har antecknats.",
		NB: "Man lærer av en utprøving bare hvis mål, gjennomføring, evaluering og konklusjoner er skrevet ned.",
		EN: "A trial teaches something only if its goal, what was done, the evaluation and the conclusions are written down.",
	},
	Fix: juurru.Text{
		FI: "Täytä lomakkeen kohta: {part}.", SV: "Fyll i punkten: {part}.", NB: "Fyll ut punktet: {part}.", EN: "Fill in this part: {part}.",
	},
}

// RulePDSAStepOpen: a step of the trial is not done though the model is to be ready.
var RulePDSAStepOpen = &juurru.Rule{
	ID: "innokyla/pdsa-step-open", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(31),
	Title: juurru.Text{
		FI: "PDSA-lomakkeen toimenpide on tekemättä.", SV: "En åtgärd på PDSA-blanketten är ogjord.", NB: "Et tiltak i PDSA-skjemaet er ikke gjort.", EN: "A step on the PDSA worksheet has not been done.",
	},
	Why: juurru.Text{
		FI: "Valmiissa mallissa kokeilut on tehty tai jätetty tietoisesti tekemättä.",
		SV: "I en färdig modell har försöken gjorts eller medvetet utelämnats.",
		NB: "I en ferdig modell er utprøvingene gjennomført eller bevisst utelatt.",
		EN: "In a ready model the trials have been carried out or deliberately left out.",
	},
	Fix: juurru.Text{
		FI: "Merkitse toimenpide tehdyksi tai poista se.", SV: "Markera åtgärden som gjord eller ta bort den.", NB: "Merk tiltaket som gjort, eller fjern det.", EN: "Mark the step as done or remove it.",
	},
}

var (
	partAction = juurru.Text{FI: "kehittämistoimenpide (P)", SV: "utvecklingsåtgärd (P)", NB: "forbedringstiltak (P)", EN: "improvement action (P)"}
	partGoal   = juurru.Text{FI: "tavoite (P)", SV: "mål (P)", NB: "mål (P)", EN: "goal (P)"}
	partSteps  = juurru.Text{FI: "toimintasuunnitelma (D)", SV: "handlingsplan (D)", NB: "handlingsplan (D)", EN: "action plan (D)"}
	partStudy  = juurru.Text{FI: "arviointi ja mittaukset (S)", SV: "utvärdering och mätningar (S)", NB: "evaluering og målinger (S)", EN: "evaluation and measurements (S)"}
	partAct    = juurru.Text{FI: "yhteenveto (A)", SV: "sammanfattning (A)", NB: "oppsummering (A)", EN: "summary (A)"}
)

func (m *Model) checkPDSA(c *juurru.Checker) {
	for i := range m.PDSA {
		sheet := &m.PDSA[i]
		missing := func(empty bool, member string, part juurru.Text) {
			if empty {
				c.Report(RulePDSAIncomplete, juurru.At("pdsa", i, member), juurru.With("part", part))
			}
		}
		missing(juurru.Blank(sheet.Action), "action", partAction)
		missing(juurru.Blank(sheet.Goal), "goal", partGoal)
		missing(len(sheet.Steps) == 0, "steps", partSteps)
		missing(juurru.Blank(sheet.Study), "study", partStudy)
		missing(juurru.Blank(sheet.Act), "act", partAct)
		for j, step := range sheet.Steps {
			if !step.Done {
				c.Report(RulePDSAStepOpen, juurru.At("pdsa", i, "steps", j, "done"))
			}
		}
	}
}
