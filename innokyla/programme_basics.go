package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleProgrammeFunderMissing: a funder every model of the programme has is missing.
var RuleProgrammeFunderMissing = &juurru.Rule{
	ID: "innokyla/programme-funder-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 51, 54, 55, 59, 64, 67),
	Limits: "Further funders are allowed. One in twenty published models lacks a required one.",
	Title: juurru.Text{
		FI: "Ohjelman edellyttämä rahoittaja puuttuu.", SV: "En finansiär som programmet kräver saknas.", NB: "En finansiør som programmet krever, mangler.", EN: "A funder the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Rahoittajista puuttuu »{value}».", SV: "Bland finansiärerna saknas ”{value}”.", NB: "Blant finansiørene mangler «{value}».", EN: "The funder \"{value}\" is missing.",
	},
	Why: juurru.Text{
		FI: "Ohjelma nimeää rahoittajat, jotka merkitään jokaiselle sen mallille.",
		SV: "Programmet anger vilka finansiärer som ska antecknas för alla dess modeller.",
		NB: "Programmet angir hvilke finansiører som skal føres opp for alle modellene.",
		EN: "The programme names the funders that every one of its models carries.",
	},
	Fix: juurru.Text{
		FI: "Lisää rahoittajiin »{value}».", SV: "Lägg till ”{value}” bland finansiärerna.", NB: "Legg til «{value}» blant finansiørene.", EN: "Add \"{value}\" to the funders.",
	},
}

// RuleProgrammeTopicMissing: a topic area the programme asks for is missing.
var RuleProgrammeTopicMissing = &juurru.Rule{
	ID: "innokyla/programme-topic-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 18, 51, 54, 55, 59, 64, 67),
	Title: juurru.Text{
		FI: "Ohjelman edellyttämä aihealue puuttuu.", SV: "Ett ämnesområde som programmet kräver saknas.", NB: "Et temaområde som programmet krever, mangler.", EN: "A topic area the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Aihealueista puuttuu »{value}».", SV: "Bland ämnesområdena saknas ”{value}”.", NB: "Blant temaområdene mangler «{value}».", EN: "The topic area \"{value}\" is missing.",
	},
	Why: juurru.Text{
		FI: "Ohjelman osan mallit löytyvät haussa sen oman aihealueen avulla.",
		SV: "Modellerna i en del av programmet hittas med delens eget ämnesområde.",
		NB: "Modellene i en del av programmet finnes ved hjelp av delens eget temaområde.",
		EN: "Models of a part of the programme are found by that part's own topic area.",
	},
	Fix: juurru.Text{
		FI: "Lisää aihealueisiin »{value}».", SV: "Lägg till ”{value}” bland ämnesområdena.", NB: "Legg til «{value}» blant temaområdene.", EN: "Add \"{value}\" to the topic areas.",
	},
}

// RuleProgrammeTopicsTooMany: more other topic areas than the programme allows.
var RuleProgrammeTopicsTooMany = &juurru.Rule{
	ID: "innokyla/programme-topics-too-many", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 18),
	Title: juurru.Text{
		FI: "Muita aihealueita on liikaa.", SV: "Det finns för många andra ämnesområden.", NB: "Det er for mange andre temaområder.", EN: "There are too many other topic areas.",
	},
	Message: juurru.Text{
		FI: "Ohjelman omien aihealueiden lisäksi on {count} muuta; enintään {limit} sallitaan.",
		SV: "Utöver programmets egna ämnesområden finns {count} andra; högst {limit} tillåts.",
		NB: "I tillegg til programmets egne temaområder er det {count} andre; høyst {limit} er tillatt.",
		EN: "Besides the programme's own topic areas there are {count} others; at most {limit} are allowed.",
	},
	Why: juurru.Text{
		FI: "Muutama osuva aihealue kuvaa kehittämistä paremmin kuin monta sinne päin osuvaa.",
		SV: "Några få träffande ämnesområden beskriver utvecklingsarbetet bättre än många ungefärliga.",
		NB: "Noen få treffende temaområder beskriver utviklingsarbeidet bedre enn mange omtrentlige.",
		EN: "A few apt topic areas describe the work better than many loose ones.",
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
	Source: source.Innokyla(16, 51, 54, 55, 59, 64, 67),
	Title: juurru.Text{
		FI: "Ohjelman edellyttämä ilmiö puuttuu.", SV: "Ett fenomen som programmet kräver saknas.", NB: "Et fenomen som programmet krever, mangler.", EN: "A phenomenon the programme requires is missing.",
	},
	Message: juurru.Text{
		FI: "Ilmiöistä puuttuu »{value}».", SV: "Bland fenomenen saknas ”{value}”.", NB: "Blant fenomenene mangler «{value}».", EN: "The phenomenon \"{value}\" is missing.",
	},
	Why: juurru.Text{
		FI: "Ilmiö kokoaa ohjelman mallit yhteen.", SV: "Fenomenet för samman programmets modeller.", NB: "Fenomenet samler programmets modeller.", EN: "The phenomenon brings the programme's models together.",
	},
	Fix: juurru.Text{
		FI: "Lisää ilmiöihin »{value}».", SV: "Lägg till ”{value}” bland fenomenen.", NB: "Legg til «{value}» blant fenomenene.", EN: "Add \"{value}\" to the phenomena.",
	},
}

func (p *programmeCheck) checkBasics() {
	missing := func(rule *juurru.Rule, at juurru.Pointer, has, wanted []string) {
		for _, value := range wanted {
			if !contains(has, value) {
				p.c.Report(rule, at, juurru.With("value", value), juurru.Cite(p.profile.Source))
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
		if !slices.Contains(topics, strings.TrimSpace(topic)) {
			others++
		}
	}
	if limit := *p.profile.MaxOtherTopics; others > limit {
		p.c.Report(RuleProgrammeTopicsTooMany, "/topics", juurru.With("count", others), juurru.With("limit", limit), juurru.Cite(p.profile.Source))
	}
}
