// Package source names the guides and papers that rules rest on, the same way
// everywhere.
package source

import (
	"strconv"

	"github.com/juurru/juurru"
)

// Innokyla cites slides of THL's guidance for describing models of the
// Sustainable Growth Programme in Innokylä (Innokylään toimintamallin
// kuvaaminen: RRP yleiset ja investointikohtaiset ohjeet, 2024).
func Innokyla(slides ...int) juurru.Text {
	return numbered(slides, juurru.Text{
		FI: "Innokylä-ohje, dia", SV: "Innokylä-anvisningen, bild", NB: "Innokylä-veilederen, lysbilde", EN: "Innokylä guidance, slide",
	}, juurru.Text{
		FI: "Innokylä-ohje, diat", SV: "Innokylä-anvisningen, bilderna", NB: "Innokylä-veilederen, lysbildene", EN: "Innokylä guidance, slides",
	})
}

// Roadmap cites phases of the roadmap for service innovation (Veikart for
// tjenesteinnovasjon, KS; in Finnish by the Nordic Welfare Centre and its partners).
func Roadmap(phases ...int) juurru.Text {
	return numbered(phases, juurru.Text{
		FI: "Palveluinnovaatioiden kehittäjän tiekartta, vaihe", SV: "Färdplanen för tjänsteinnovation, fas", NB: "Veikart for tjenesteinnovasjon, fase", EN: "Roadmap for service innovation, phase",
	}, juurru.Text{
		FI: "Palveluinnovaatioiden kehittäjän tiekartta, vaiheet", SV: "Färdplanen för tjänsteinnovation, faserna", NB: "Veikart for tjenesteinnovasjon, fasene", EN: "Roadmap for service innovation, phases",
	})
}

// numbered is a guide with the numbers of its parts.
func numbered(numbers []int, one, several juurru.Text) juurru.Text {
	cite := func(lang juurru.Lang, and string) string {
		text := one.In(lang) + " "
		if len(numbers) > 1 {
			text = several.In(lang) + " "
		}
		for i, number := range numbers {
			switch {
			case i > 0 && i == len(numbers)-1:
				text += " " + and + " "
			case i > 0:
				text += ", "
			}
			text += strconv.Itoa(number)
		}
		return text
	}
	return juurru.Text{
		FI: cite(juurru.Finnish, "ja"), SV: cite(juurru.Swedish, "och"), NB: cite(juurru.Norwegian, "og"), EN: cite(juurru.English, "and"),
	}
}

// Other sources, as far as several packages cite them.
var (
	Pirha = juurru.Text{
		FI: "Pirhan käyttöönottosuunnitelma", SV: "Birkalands plan för ibruktagande (Pirha)", NB: "Pirhas innføringsplan", EN: "Pirha's implementation plan",
	}
	Itla = juurru.Text{
		FI: "Itla, menetelmien käyttöönotto: toteutus", SV: "Itla, ibruktagande av metoder: genomförande", NB: "Itla, innføring av metoder: gjennomføring", EN: "Itla, adoption of methods: implementation",
	}
	// Kainuu is the wellbeing services county's model for leading digital change (Digitaalisen muutoksen johtamisen
	// toimintamalli).
	Kainuu = juurru.Text{
		FI: "Kainuun hyvinvointialue, Digitaalisen muutoksen johtamisen toimintamalli", SV: "Kajanalands välfärdsområde, modellen för att leda digital förändring",
		NB: "Kainuu velferdsområde, modell for ledelse av digital endring", EN: "Wellbeing services county of Kainuu, model for leading digital change",
	}
	// RACI cites the common rules of the matrix of responsibilities, as tools for it and courses on it give them.
	RACI = juurru.Text{
		FI: "RACI-vastuumatriisin vakiintuneet säännöt (geratools.com, hefrock.github.io)", SV: "Vedertagna regler för ansvarsmatrisen RACI (geratools.com, hefrock.github.io)",
		NB: "Vanlige regler for ansvarsmatrisen RACI (geratools.com, hefrock.github.io)", EN: "Common rules of the RACI matrix (geratools.com, hefrock.github.io)",
	}
	// Stakeholders is the analysis of stakeholders in Norway's guide for projects in the public sector.
	Stakeholders = juurru.Same("Prosjektveiviseren, Identifisere og analysere interessenter")
	// DecisionPoints are the decisions by which a project goes from phase to phase there.
	DecisionPoints = juurru.Same("Prosjektveiviseren, Prosjektfasene og beslutningspunkter")
	// ItlaTeam is what Itla says of implementation teams.
	ItlaTeam = juurru.Text{
		FI: "Itla, implementointitiimit", SV: "Itla, implementeringsteam", NB: "Itla, team for implementering", EN: "Itla, implementation teams",
	}
	// Kristiansand is what a municipality of that name asks of a communication plan.
	Kristiansand = juurru.Text{
		FI: "Kristiansandin kunta, viestintäsuunnitelma", SV: "Kristiansands kommun, kommunikationsplan",
		NB: "Kristiansand kommune, kommunikasjonsplan", EN: "Municipality of Kristiansand, communication plan",
	}
	IHI = juurru.Same("Institute for Healthcare Improvement, Model for Improvement")
	// PDSASheet is IHI's worksheet for a cycle, and the sheets that are made from it.
	PDSASheet = juurru.Text{
		FI: "Institute for Healthcare Improvement, PDSA-työlomake", SV: "Institute for Healthcare Improvement, arbetsbladet för PDSA", NB: "Institute for Healthcare Improvement, PDSA-skjema", EN: "Institute for Healthcare Improvement, PDSA worksheet",
	}
	Perla   = juurru.Same("Perla RJ, Provost LP, Murray SK, BMJ Qual Saf 2011; 20: 46–51")
	NHS     = juurru.Same("NHS England, Making data count; NHSRplotthedots")
	Wheeler = juurru.Same("Wheeler DJ, Understanding Variation")
	Proctor = juurru.Same("Proctor E and others, Adm Policy Ment Health 2011; 38: 65–76")
	KSGain  = juurru.Same("KS, Gevinstrealisering; Prosjektveiviseren, Gevinstrealiseringsplan")

	// ItlaMapping is Itla's page on the first phase of its path, in which needs are recognised.
	ItlaMapping = juurru.Text{
		FI: "Itla, menetelmien käyttöönotto: kartoitus", SV: "Itla, ibruktagande av metoder: kartläggning", NB: "Itla, innføring av metoder: kartlegging", EN: "Itla, adoption of methods: exploration",
	}
	// ItlaEvidence is the handbook by which Kasvun tuki assesses methods, on three scales.
	ItlaEvidence = juurru.Text{
		FI: "Itla, Kasvun tuki: menetelmien arviointikäsikirja", SV: "Itla, Kasvun tuki: handboken för bedömning av metoder", NB: "Itla, Kasvun tuki: håndboken for vurdering av metoder", EN: "Itla, Kasvun tuki: handbook of assessing methods",
	}
	TIDieR     = juurru.Same("Hoffmann TC and others, BMJ 2014; 348: g1687 (TIDieR)")
	CFIR       = juurru.Same("Damschroder LJ and others, Implement Sci 2022; 17: 75 (CFIR 2.0)")
	Strategies = juurru.Same("Proctor EK, Powell BJ, McMillen JC, Implement Sci 2013; 8: 139")
	FRAME      = juurru.Same("Wiltsey Stirman S, Baumann AA, Miller CJ, Implement Sci 2019; 14: 58 (FRAME)")
	Hexagon    = juurru.Same("National Implementation Research Network, The Hexagon")
	Risk       = juurru.Same("Prosjektveiviseren, Usikkerhetsstyring")
	// Progression is guidance on the criteria by which a pilot leads on, with three lights.
	Progression = juurru.Same("Avery KNL and others, BMJ Open 2017; 7: e013537")
	// ProgressionSet is on the bias of criteria that are set when results are known already.
	ProgressionSet = juurru.Same("doi:10.1186/s40814-023-01291-5")
	// RiskLimit is the Norwegian labour inspection's guidance on assessing risks.
	RiskLimit = juurru.Same("Arbeidstilsynet, Risikovurdering")
)

// Join cites two sources.
func Join(a, b juurru.Text) juurru.Text {
	return juurru.Text{FI: a.FI + "; " + b.FI, SV: a.SV + "; " + b.SV, NB: a.NB + "; " + b.NB, EN: a.EN + "; " + b.EN}
}
