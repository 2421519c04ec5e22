package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleRisksMissing: the project tells of no risk.
var RuleRisksMissing = &juurru.Rule{
	ID: "roadmap/risks-missing", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.Risk),
	Limits: "Not asked when the step of the roadmap is recorded as not needed. One risk is enough; what a risk needs is asked by the rules of plans. The roadmap goes through the analysis of risks when the service is handed over; that there are risks before clients meet it is our reading.",
	Title: juurru.Text{
		FI: "Hankkeelle ei ole kirjattu riskejä.",
		SV: "Inga risker är antecknade för projektet.",
		NB: "Det er ikke registrert noen risiko i prosjektet.",
		EN: "No risks are recorded for the project.",
	},
	Why: juurru.Text{
		FI: "Pilotissa palvelu kohtaa oikeat ihmiset. Siihen, mitä ei ole ajateltu ennen sitä, ei ole myöskään varauduttu.",
		SV: "I piloten möter tjänsten verkliga människor. Det som ingen har tänkt på dessförinnan är ingen heller beredd på.",
		NB: "I piloten møter tjenesten virkelige mennesker. Det ingen har tenkt gjennom på forhånd, er heller ingen forberedt på.",
		EN: "In the pilot the service meets real people. What nobody thought of before, nobody is prepared for.",
	},
	Fix: juurru.Text{
		FI: "Käykää yhdessä läpi, mikä pilotissa voi mennä vikaan, ja kirjatkaa riskit: syy, tapahtuma ja seuraus (risks).",
		SV: "Gå tillsammans igenom vad som kan gå fel i piloten och anteckna riskerna: orsak, händelse och följd (risks).",
		NB: "Gå sammen gjennom hva som kan gå galt i piloten, og registrer risikoene: årsak, hendelse og følge (risks).",
		EN: "Go through together what may go wrong in the pilot, and record the risks: cause, event and effect (risks).",
	},
}

func (p *Project) checkRisks(c *juurru.Checker) {
	if len(p.Risks) == 0 && !p.notNeeded(c, "/risks") {
		c.Report(RuleRisksMissing, "/risks")
	}
}
