package innokyla

import (
	"strings"

	"github.com/juurru/juurru"
)

// AdoptionEvidence shows that the model was taken into use (käyttöönoton
// todentaminen): who decided what, and where the service tray can be seen.
// Innokylä guidance, slide 61.
type AdoptionEvidence struct {
	RegionalModel    bool        `json:"regionalModel,omitzero"`                                             // this is the area's own model of multidisciplinary client and service guidance
	DecisionBody     string      `json:"decisionBody,omitzero" validate:"max=1000"`                          // päätöksen tehnyt taho: "palvelualueen johtoryhmä"
	Decision         string      `json:"decision,omitzero" validate:"max=10000"`                             // päätöksen sisältö
	DecidedOn        juurru.Date `json:"decidedOn,omitzero" validate:"omitempty,datetime=2006-01-02"`        // päätöspäivä
	MinutesDelivered juurru.Date `json:"minutesDelivered,omitzero" validate:"omitempty,datetime=2006-01-02"` // pöytäkirjaote toimitettu ministeriölle
	ServiceTrayURL   string      `json:"serviceTrayUrl,omitzero" validate:"omitempty,http_url,max=2000"`     // digitaalinen palvelutarjotin
}

// RuleProgrammeEvidenceMissing: the evidence the programme asks for is missing.
var RuleProgrammeEvidenceMissing = &juurru.Rule{
	ID: "innokyla/programme-evidence-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(58, 60, 61),
	Limits: "Asked of models of investment 2 whose name speaks of client and service guidance (asiakas- ja palveluohja…), or that say adoption.regionalModel.",
	Title: juurru.Text{
		FI: "Käyttöönoton todentamisen tieto puuttuu.", SV: "En uppgift som styrker ibruktagandet saknas.", NB: "En opplysning som dokumenterer ibruktakingen mangler.", EN: "A piece of the evidence of adoption is missing.",
	},
	Message: juurru.Text{
		FI: "Käyttöönoton todentamisesta puuttuu: {evidence}.", SV: "För att styrka ibruktagandet saknas: {evidence}.", NB: "For å dokumentere ibruktakingen mangler: {evidence}.", EN: "The evidence of adoption lacks: {evidence}.",
	},
	Why: juurru.Text{
		FI: "Alueellinen malli on sitova EU-indikaattori, ja sen käyttöönotto todennetaan kuvaamalla päätös ja palvelutarjotin.",
		SV: "Den regionala modellen är en bindande EU-indikator, och ibruktagandet styrks genom att beslutet och tjänsteutbudet beskrivs.",
		NB: "Den regionale modellen er en bindende EU-indikator, og ibruktakingen dokumenteres ved å beskrive beslutningen og tjenesteoversikten.",
		EN: "The area's model is a binding EU indicator, and its adoption is shown by the decision and the service tray.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa {evidence} kohtaan adoption, ja kerro siitä perusideassa tai käyttöönoton ehdoissa.",
		SV: "Anteckna {evidence} under adoption, och berätta om det i grundidén eller villkoren.",
		NB: "Noter {evidence} under adoption, og fortell om det i grunnideen eller vilkårene.",
		EN: "Record {evidence} under adoption, and tell of it in the core idea or the conditions.",
	},
}

// RuleMinutesNotDelivered: the extract of the minutes has not been sent yet.
var RuleMinutesNotDelivered = &juurru.Rule{
	ID: "innokyla/minutes-not-delivered", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: guidance(61),
	Limits: "The extract is due with the project's final report, not with the description, so it is a hint.",
	Title: juurru.Text{
		FI: "Pöytäkirjaotetta ei ole vielä merkitty toimitetuksi ministeriölle.",
		SV: "Protokollsutdraget är ännu inte antecknat som levererat till ministeriet.",
		NB: "Protokollutskriften er ennå ikke notert som levert til ministeriet.",
		EN: "The extract of the minutes is not yet recorded as delivered to the ministry.",
	},
	Why: juurru.Text{
		FI: "Päätöskirjauksen sisältävä ote toimitetaan loppuraportoinnin yhteydessä.",
		SV: "Utdraget med beslutet lämnas in i samband med slutrapporten.",
		NB: "Utskriften med beslutningen leveres sammen med sluttrapporten.",
		EN: "The extract with the decision is delivered with the final report.",
	},
	Fix: juurru.Text{
		FI: "Merkitse toimituspäivä kohtaan adoption.minutesDelivered.",
		SV: "Anteckna leveransdagen i adoption.minutesDelivered.",
		NB: "Noter leveringsdagen i adoption.minutesDelivered.",
		EN: "Record the day in adoption.minutesDelivered.",
	},
}

var evidenceLabels = map[string]juurru.Text{
	"decisionBody":   {FI: "käyttöönotosta päättänyt taho", SV: "den instans som beslutat om ibruktagandet", NB: "instansen som besluttet ibruktakingen", EN: "the body that decided on adoption"},
	"decision":       {FI: "päätöksen sisältö", SV: "beslutets innehåll", NB: "beslutningens innhold", EN: "what was decided"},
	"decidedOn":      {FI: "päätöspäivä", SV: "beslutsdagen", NB: "beslutningsdagen", EN: "the day of the decision"},
	"serviceTrayUrl": {FI: "linkki digitaaliseen palvelutarjottimeen", SV: "en länk till det digitala tjänsteutbudet", NB: "en lenke til den digitale tjenesteoversikten", EN: "a link to the digital service tray"},
}

func (p *programmeCheck) checkEvidence() {
	evidence := p.m.Adoption
	if evidence == nil {
		evidence = new(AdoptionEvidence)
	}
	given := map[string]string{
		"decisionBody": evidence.DecisionBody, "decision": evidence.Decision,
		"decidedOn": string(evidence.DecidedOn), "serviceTrayUrl": evidence.ServiceTrayURL,
	}
	for _, part := range p.parts {
		if part.Evidence == nil || !p.asksEvidence(part.Evidence, evidence) {
			continue
		}
		for _, member := range part.Evidence.Requires {
			if juurru.Blank(given[member]) {
				p.c.Report(RuleProgrammeEvidenceMissing, juurru.At("adoption", member), juurru.With("evidence", evidenceLabels[member]))
			}
		}
		if part.Evidence.Minutes && evidence.MinutesDelivered == "" {
			p.c.Report(RuleMinutesNotDelivered, "/adoption/minutesDelivered")
		}
	}
}

func (p *programmeCheck) asksEvidence(rule *EvidenceRule, evidence *AdoptionEvidence) bool {
	if evidence.RegionalModel || len(rule.NameContains) == 0 {
		return true
	}
	name := foldWord(p.m.Name)
	for _, words := range rule.NameContains {
		if strings.Contains(name, foldWord(words)) {
			return true
		}
	}
	return false
}
