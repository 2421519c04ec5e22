package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Setting is where the innovation is taken into use (toimintaympäristö).
type Setting struct {
	Organisation string   `json:"organisation,omitzero" validate:"max=500"`
	Area         string   `json:"area,omitzero" validate:"max=500"`                               // hyvinvointialue
	Units        []string `json:"units,omitzero" validate:"max=500,unique,dive,required,max=500"` // yksiköt
	TargetGroup  string   `json:"targetGroup,omitzero" validate:"max=5000"`                       // kohderyhmä
	Need         string   `json:"need,omitzero" validate:"max=10000"`                             // tarve, and how it was found out
	Other        string   `json:"other,omitzero" validate:"max=10000"`                            // what else is being taken into use at the time
}

// RuleSettingPartMissing: nothing tells which organisation or units take the method into use.
var RuleSettingPartMissing = &juurru.Rule{
	ID: "plan/setting-part-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(27),
	Limits: "The guidance asks for the setting of a model; that a plan names the organisation and the units is our reading.",
	Title: juurru.Text{
		FI: "Suunnitelmasta ei käy ilmi, missä menetelmä otetaan käyttöön.",
		SV: "Det framgår inte av planen var metoden ska tas i bruk.",
		NB: "Det går ikke fram av planen hvor metoden skal tas i bruk.",
		EN: "The plan does not say where the method is to be adopted.",
	},
	Message: juurru.Text{
		FI: "Toimintaympäristöstä puuttuu: {part}.",
		SV: "I beskrivningen av verksamhetsmiljön saknas: {part}.",
		NB: "I beskrivelsen av omgivelsene mangler: {part}.",
		EN: "Missing from the setting: {part}.",
	},
	Why: juurru.Text{
		FI: "Yksiköistä näkyy, ketkä koulutetaan, kenelle viestitään ja missä käyttöä seurataan.",
		SV: "Enheterna visar vilka som ska utbildas, till vem man kommunicerar och var användningen följs upp.",
		NB: "Enhetene viser hvem som skal få opplæring, hvem det kommuniseres med, og hvor bruken følges opp.",
		EN: "The units show who is trained, whom to tell and where the use is followed.",
	},
	Fix: juurru.Text{
		FI: "Lisää toimintaympäristön kuvaukseen (setting): {part}.",
		SV: "Lägg till i beskrivningen av verksamhetsmiljön (setting): {part}.",
		NB: "Legg til i beskrivelsen av omgivelsene (setting): {part}.",
		EN: "Add to the description of the setting (setting): {part}.",
	},
}

var (
	partOrganisation = juurru.Text{FI: "organisaatio (organisation)", SV: "organisationen (organisation)", NB: "organisasjonen (organisation)", EN: "the organisation (organisation)"}
	partUnits        = juurru.Text{FI: "yksiköt (units)", SV: "enheterna (units)", NB: "enhetene (units)", EN: "the units (units)"}
)

// RuleTargetGroupMissing: nothing tells whom the method is for.
var RuleTargetGroupMissing = &juurru.Rule{
	ID: "plan/target-group-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.ItlaMapping, source.Innokyla(30)),
	Limits: "The guidance requires the target group of a model that is ready; that a plan is held to the same is our reading.",
	Title: juurru.Text{
		FI: "Menetelmän kohderyhmä puuttuu.",
		SV: "Metodens målgrupp saknas.",
		NB: "Målgruppen for metoden mangler.",
		EN: "The target group of the method is missing.",
	},
	Why: juurru.Text{
		FI: "Kohderyhmästä riippuu, sopiiko menetelmä, kuinka monta osaajaa tarvitaan ja kenen kohdalla käyttöä seurataan.",
		SV: "Målgruppen avgör om metoden passar, hur många som behöver kunna den och för vem användningen följs upp.",
		NB: "Målgruppen avgjør om metoden passer, hvor mange som må kunne den, og for hvem bruken følges opp.",
		EN: "The target group decides whether the method fits, how many have to learn it and for whom its use is followed.",
	},
	Fix: juurru.Text{
		FI: "Kuvaa, keille menetelmä on tarkoitettu (targetGroup), esimerkiksi ikä, palvelu ja tilanne.",
		SV: "Beskriv vilka metoden är avsedd för (targetGroup), till exempel ålder, tjänst och situation.",
		NB: "Beskriv hvem metoden er for (targetGroup), for eksempel alder, tjeneste og situasjon.",
		EN: "Describe whom the method is for (targetGroup), for example their age, service and situation.",
	},
}

// RuleNeedMissing: nothing tells which need the method answers.
var RuleNeedMissing = &juurru.Rule{
	ID: "plan/need-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.ItlaMapping, source.Roadmap(2)),
	Limits: "Both sources have the need come before the choice of a solution; neither says what becomes of a plan without it. Whether the need is real is not seen.",
	Title: juurru.Text{
		FI: "Tarve, johon menetelmä vastaa, puuttuu.",
		SV: "Det behov som metoden svarar på saknas.",
		NB: "Behovet som metoden skal dekke, mangler.",
		EN: "The need that the method answers is missing.",
	},
	Why: juurru.Text{
		FI: "Ratkaisua ei pidä valita, ennen kuin tarve ymmärretään: muuten otetaan käyttöön jotakin, mitä kukaan ei tarvitse.",
		SV: "En lösning ska inte väljas innan man förstår behovet: annars tas något i bruk som ingen behöver.",
		NB: "Løsningen bør ikke velges før behovet er forstått: Ellers innføres noe ingen trenger.",
		EN: "A solution should not be chosen before the need is understood: otherwise something is introduced that nobody needs.",
	},
	Fix: juurru.Text{
		FI: "Kuvaa tarve ja kerro, miten se on selvitetty, esimerkiksi tilastoista, kyselyillä tai kysymällä asiakkailta (need).",
		SV: "Beskriv behovet och hur det har utretts, till exempel genom statistik, enkäter eller samtal med klienterna (need).",
		NB: "Beskriv behovet og hvordan det er kartlagt, for eksempel med statistikk, undersøkelser eller samtaler med brukerne (need).",
		EN: "Describe the need and how it was found out, for example from statistics, surveys or by asking clients (need).",
	},
}

// RuleOverlappingAdoptions: nothing tells what else is taken into use at the time.
var RuleOverlappingAdoptions = &juurru.Rule{
	ID: "plan/overlapping-adoptions", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha wants fewer overlapping adoptions; that a plan tells of them is our reading. Asks that it is told, also that there is nothing; what overlaps is not seen.",
	Title: juurru.Text{
		FI: "Suunnitelmasta ei käy ilmi, mitä muuta yksiköissä otetaan samaan aikaan käyttöön.",
		SV: "Det framgår inte av planen vad annat som tas i bruk i enheterna samtidigt.",
		NB: "Det går ikke fram av planen hva annet enhetene tar i bruk samtidig.",
		EN: "The plan does not say what else the units are adopting at the same time.",
	},
	Why: juurru.Text{
		FI: "Päällekkäiset muutokset kilpailevat samasta työajasta, ja menetelmä voi jäädä juurtumatta.",
		SV: "Överlappande förändringar konkurrerar om samma arbetstid, och metoden hinner kanske inte rota sig.",
		NB: "Overlappende endringer konkurrerer om den samme arbeidstiden, og metoden får kanskje ikke feste.",
		EN: "Changes that overlap compete for the same working time, and the method may never take root.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä muuta on tulossa käyttöön ja miten se otetaan huomioon (other). Jos mitään muuta ei ole, kirjaa se.",
		SV: "Berätta vad annat som ska tas i bruk och hur det beaktas (other). Om det inte finns något annat, anteckna det.",
		NB: "Fortell hva annet som skal tas i bruk, og hvordan det tas hensyn til (other). Er det ingenting annet, skriv det.",
		EN: "Say what else is coming and how it is taken into account (other). If there is nothing else, say so.",
	},
}

var settingRules = []*juurru.Rule{
	RuleSettingPartMissing,
	RuleTargetGroupMissing,
	RuleNeedMissing,
	RuleOverlappingAdoptions,
}

func (p *Plan) checkSetting(c *juurru.Checker) {
	s, at := p.Setting, juurru.At("setting")
	if s.filled() == 0 && p.isAsked(c, "setting") {
		return
	}
	if s == nil {
		s = new(Setting)
	}
	if juurru.Blank(s.Organisation) {
		c.Report(RuleSettingPartMissing, at.At("organisation"), juurru.With("part", partOrganisation))
	}
	if said(s.Units...) == 0 {
		c.Report(RuleSettingPartMissing, at.At("units"), juurru.With("part", partUnits))
	}
	if juurru.Blank(s.TargetGroup) {
		c.Report(RuleTargetGroupMissing, at.At("targetGroup"))
	}
	if juurru.Blank(s.Need) {
		c.Report(RuleNeedMissing, at.At("need"))
	}
	if juurru.Blank(s.Other) {
		c.Report(RuleOverlappingAdoptions, at.At("other"))
	}
}
