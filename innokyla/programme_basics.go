package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
)

// RuleProgrammeFunderMissing: a funder every model of the programme has is missing.
var RuleProgrammeFunderMissing = &juurru.Rule{
	ID: "innokyla/programme-funder-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 51, 54, 55, 59, 64, 67),
	Limits: "Further funders are allowed. One in twenty published models lacks a required one.",
	Title: juurru.Text{
		FI: "Ohjelman rahoittaja puuttuu.", SV: "Programmets finansiär saknas.", NB: "Programmets finansiør mangler.", EN: "A funder the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Rahoittajista puuttuu »{value}».", SV: "Bland finansiärerna saknas ”{value}”.", NB: "Blant finansiørene mangler «{value}».", EN: "The funders lack \"{value}\".",
	},
	Why: juurru.Text{
		FI: "Ohjelman rahoitus tulee EU:lta ministeriön kautta, ja mallit kootaan raportointiin rahoittajan mukaan.",
		SV: "Programmet finansieras av EU via ministeriet, och modellerna samlas för rapportering enligt finansiär.",
		NB: "Programmet finansieres av EU gjennom ministeriet, og modellene samles til rapportering etter finansiør.",
		EN: "The programme is paid by the EU through the ministry, and models are gathered for reporting by funder.",
	},
	Fix: juurru.Text{
		FI: "Lisää rahoittajiin »{value}».", SV: "Lägg till ”{value}”.", NB: "Legg til «{value}».", EN: "Add \"{value}\".",
	},
}

// RuleProgrammeTopicMissing: a topic area the programme asks for is missing.
var RuleProgrammeTopicMissing = &juurru.Rule{
	ID: "innokyla/programme-topic-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 18, 51, 54, 55, 59, 64, 67),
	Title: juurru.Text{
		FI: "Ohjelman aihealue puuttuu.", SV: "Programmets ämnesområde saknas.", NB: "Programmets temaområde mangler.", EN: "A topic area the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Aihealueista puuttuu »{value}».", SV: "Bland ämnesområdena saknas ”{value}”.", NB: "Blant temaområdene mangler «{value}».", EN: "The topic areas lack \"{value}\".",
	},
	Why: juurru.Text{
		FI: "Investoinnin mallit löytyvät haussa sen oman aihealueen avulla.",
		SV: "Investeringens modeller hittas med dess eget ämnesområde.",
		NB: "Investeringens modeller finnes ved hjelp av dens eget temaområde.",
		EN: "Models of an investment are found by its own topic area.",
	},
	Fix: juurru.Text{
		FI: "Lisää aihealueisiin »{value}».", SV: "Lägg till ”{value}”.", NB: "Legg til «{value}».", EN: "Add \"{value}\".",
	},
}

// RuleProgrammeTopicsTooMany: more other topic areas than the programme allows.
var RuleProgrammeTopicsTooMany = &juurru.Rule{
	ID: "innokyla/programme-topics-too-many", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 18),
	Title: juurru.Text{
		FI: "Muita aihealueita on liikaa.", SV: "Det finns för många andra ämnesområden.", NB: "Det er for mange andre temaområder.", EN: "There are too many other topic areas.",
	},
	Message: juurru.Text{
		FI: "Ohjelman omien aihealueiden lisäksi on {count} muuta; enintään {limit} sallitaan.",
		SV: "Utöver programmets egna ämnesområden finns {count} andra; högst {limit} tillåts.",
		NB: "I tillegg til programmets egne temaområder er det {count} andre; høyst {limit} tillates.",
		EN: "Besides the programme's own topic areas there are {count} others; at most {limit} are allowed.",
	},
	Why: juurru.Text{
		FI: "Muutama osuva aihealue kuvaa kehittämistä paremmin kuin monta sinnepäin osuvaa.",
		SV: "Några träffande ämnesområden beskriver utvecklingen bättre än många ungefärliga.",
		NB: "Noen få treffende temaområder beskriver utviklingen bedre enn mange omtrentlige.",
		EN: "A few fitting topic areas describe the development better than many rough ones.",
	},
	Fix: juurru.Text{
		FI: "Jätä vain ne {limit} muuta aihealuetta, jotka parhaiten kuvaavat mallia.",
		SV: "Behåll bara de {limit} andra ämnesområden som bäst beskriver modellen.",
		NB: "Behold bare de {limit} andre temaområdene som best beskriver modellen.",
		EN: "Keep only the {limit} others that describe the model best.",
	},
}

// RuleProgrammePhenomenonMissing: a phenomenon the programme asks for is missing.
var RuleProgrammePhenomenonMissing = &juurru.Rule{
	ID: "innokyla/programme-phenomenon-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 51, 54, 55, 59, 64, 67),
	Title: juurru.Text{
		FI: "Ohjelman ilmiö puuttuu.", SV: "Programmets fenomen saknas.", NB: "Programmets fenomen mangler.", EN: "A phenomenon the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Ilmiöistä puuttuu »{value}».", SV: "Bland fenomenen saknas ”{value}”.", NB: "Blant fenomenene mangler «{value}».", EN: "The phenomena lack \"{value}\".",
	},
	Why: juurru.Text{
		FI: "Ilmiö kokoaa ohjelman mallit yhteen.", SV: "Fenomenet samlar programmets modeller.", NB: "Fenomenet samler programmets modeller.", EN: "The phenomenon gathers the programme's models.",
	},
	Fix: juurru.Text{
		FI: "Lisää ilmiöihin »{value}».", SV: "Lägg till ”{value}”.", NB: "Legg til «{value}».", EN: "Add \"{value}\".",
	},
}

func (p *programmeCheck) checkBasics() {
	missing := func(rule *juurru.Rule, at juurru.Pointer, has, wanted []string) {
		for _, value := range wanted {
			if !contains(has, value) {
				p.c.Report(rule, at, juurru.With("value", value))
			}
		}
	}
	topics := p.topics()
	missing(RuleProgrammeFunderMissing, "/funders", p.m.Funders, p.profile.Funders)
	missing(RuleProgrammeTopicMissing, "/topics", p.m.Topics, topics)
	missing(RuleProgrammePhenomenonMissing, "/phenomena", p.m.Phenomena, p.profile.Phenomena)

	if p.profile.MaxOtherTopics == nil {
		return
	}
	others := 0
	for _, topic := range p.m.Topics {
		if !slices.Contains(topics, topic) {
			others++
		}
	}
	if limit := *p.profile.MaxOtherTopics; others > limit {
		p.c.Report(RuleProgrammeTopicsTooMany, "/topics", juurru.With("count", others), juurru.With("limit", limit))
	}
}
