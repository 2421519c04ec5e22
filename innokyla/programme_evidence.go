package innokyla

import (
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// AdoptionEvidence shows that the model was taken into use (käyttöönoton
// todentaminen): who decided what, and where the service tray can be seen.
// Innokylä guidance, slide 61.
type AdoptionEvidence struct {
	RegionalModel    *bool       `json:"regionalModel,omitzero"`                                             // whether this is the area's own model of multidisciplinary client and service guidance; absent: its name tells
	DecisionBody     string      `json:"decisionBody,omitzero" validate:"max=1000"`                          // päätöksen tehnyt taho: "palvelualueen johtoryhmä"
	Decision         string      `json:"decision,omitzero" validate:"max=10000"`                             // päätöksen sisältö
	DecidedOn        juurru.Date `json:"decidedOn,omitzero" validate:"omitempty,datetime=2006-01-02"`        // päätöspäivä
	MinutesDelivered juurru.Date `json:"minutesDelivered,omitzero" validate:"omitempty,datetime=2006-01-02"` // pöytäkirjaote toimitettu ministeriölle
	ServiceTrayURL   string      `json:"serviceTrayUrl,omitzero" validate:"omitempty,http_url,max=2000"`     // digitaalinen palvelutarjotin
}

// RuleProgrammeEvidenceMissing: the evidence the programme asks for is missing.
var RuleProgrammeEvidenceMissing = &juurru.Rule{
	ID: "innokyla/programme-evidence-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(58, 60, 61),
	Limits: "Asked of models of investment 2 whose name speaks of client and service guidance (asiakas- ja palveluohja…), unless adoption.regionalModel says whether it is the county's own model.",
	Title: juurru.Text{
		FI: "Käyttöönoton todentamisesta puuttuu tietoja.", SV: "En uppgift som styrker ibruktagandet saknas.", NB: "En opplysning som dokumenterer innføringen, mangler.", EN: "Part of the evidence of adoption is missing.",
	},
	Message: juurru.Text{
		FI: "Käyttöönoton todentamisesta puuttuu: {evidence}.", SV: "Bland uppgifterna som styrker ibruktagandet saknas: {evidence}.", NB: "I dokumentasjonen av innføringen mangler: {evidence}.", EN: "Missing from the evidence of adoption: {evidence}.",
	},
	Why: juurru.Text{
		FI: "Ohjelma edellyttää, että mallin käyttöönotto todennetaan päätöksellä ja muilla tiedoilla.",
		SV: "Programmet kräver att modellens ibruktagande styrks med ett beslut och andra uppgifter.",
		NB: "Programmet krever at innføringen av modellen dokumenteres med et vedtak og andre opplysninger.",
		EN: "The programme requires evidence that the model was adopted: a decision and other particulars.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa {evidence} käyttöönoton todentamiseen (adoption) ja kerro asiasta myös ratkaisun perusideassa tai käyttöönoton ehdoissa.",
		SV: "Ange bland uppgifterna som styrker ibruktagandet (adoption): {evidence}. Berätta om saken också i lösningens grundidé eller i förutsättningarna.",
		NB: "Oppgi i dokumentasjonen av innføringen (adoption): {evidence}. Beskriv det også i løsningens grunnidé eller i forutsetningene.",
		EN: "Record {evidence} in the evidence of adoption (adoption), and describe it in the core idea or the conditions as well.",
	},
}

// RuleMinutesNotDelivered: the extract of the minutes has not been sent yet.
var RuleMinutesNotDelivered = &juurru.Rule{
	ID: "innokyla/minutes-not-delivered", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(61),
	Limits: "The extract is due with the project's final report, not with the description, so it is a hint.",
	Title: juurru.Text{
		FI: "Pöytäkirjaotetta ei ole vielä merkitty toimitetuksi ministeriölle.",
		SV: "Protokollsutdraget har ännu inte antecknats som inlämnat till ministeriet.",
		NB: "Protokollutdraget er ennå ikke registrert som sendt til ministeriet.",
		EN: "The extract from the minutes is not yet recorded as delivered to the ministry.",
	},
	Why: juurru.Text{
		FI: "Päätöskirjauksen sisältävä ote toimitetaan loppuraportoinnin yhteydessä.",
		SV: "Protokollsutdraget med beslutet lämnas in i samband med slutrapporteringen.",
		NB: "Protokollutdraget med vedtaket sendes inn sammen med sluttrapporten.",
		EN: "The extract that contains the decision is delivered with the final report.",
	},
	Fix: juurru.Text{
		FI: "Merkitse toimituspäivä, kun ote on toimitettu (minutesDelivered).",
		SV: "Anteckna inlämningsdagen när utdraget har lämnats in (minutesDelivered).",
		NB: "Registrer innsendingsdatoen når utdraget er sendt inn (minutesDelivered).",
		EN: "Record the date once the extract has been delivered (minutesDelivered).",
	},
}

var evidenceLabels = map[string]juurru.Text{
	"decisionBody":   {FI: "käyttöönotosta päättänyt taho", SV: "den instans som beslutat om ibruktagandet", NB: "instansen som vedtok innføringen", EN: "the body that decided on adoption"},
	"decision":       {FI: "päätöksen sisältö", SV: "beslutets innehåll", NB: "innholdet i vedtaket", EN: "the content of the decision"},
	"decidedOn":      {FI: "päätöspäivä", SV: "beslutsdatumet", NB: "vedtaksdatoen", EN: "the date of the decision"},
	"serviceTrayUrl": {FI: "linkki digitaaliseen palvelutarjottimeen", SV: "en länk till den digitala servicebrickan", NB: "en lenke til den digitale tjenesteoversikten", EN: "a link to the digital service platform"},
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
				p.c.Report(RuleProgrammeEvidenceMissing, juurru.At("adoption", member), juurru.With("evidence", evidenceLabels[member]), juurru.Cite(part.Evidence.Source))
			}
		}
		if part.Evidence.Minutes && evidence.MinutesDelivered == "" {
			p.c.Report(RuleMinutesNotDelivered, "/adoption/minutesDelivered", juurru.Cite(part.Evidence.Source))
		}
	}
}

func (p *programmeCheck) asksEvidence(rule *EvidenceRule, evidence *AdoptionEvidence) bool {
	if evidence.RegionalModel != nil {
		return *evidence.RegionalModel
	}
	if len(rule.NameContains) == 0 {
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
