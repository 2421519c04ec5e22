package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// RuleProgrammeEntityMissing: the model is not attached to a national entity its part requires.
var RuleProgrammeEntityMissing = &juurru.Rule{
	ID: "innokyla/programme-entity-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 18, 55, 56, 58, 59),
	Title: juurru.Text{
		FI: "Mallia ei ole liitetty ohjelman kansalliseen kokonaisuuteen.",
		SV: "Modellen är inte fogad till programmets nationella helhet.",
		NB: "Modellen er ikke knyttet til programmets nasjonale helhet.",
		EN: "The model is not attached to the programme's national entity.",
	},
	Message: juurru.Text{
		FI: "Mallia ei ole liitetty kokonaisuuteen »{entity}».", SV: "Modellen är inte fogad till helheten ”{entity}”.", NB: "Modellen er ikke knyttet til helheten «{entity}».", EN: "The model is not attached to the entity \"{entity}\".",
	},
	Why: juurru.Text{
		FI: "Kansallinen kokonaisuus kokoaa kaikkien alueiden mallit arviointia ja vertailua varten.",
		SV: "Den nationella helheten samlar alla områdens modeller för utvärdering och jämförelse.",
		NB: "Den nasjonale helheten samler alle områders modeller til evaluering og sammenligning.",
		EN: "The national entity gathers every area's models for evaluation and comparison.",
	},
	Fix: juurru.Text{
		FI: "Pyydä jäseneksi kokonaisuuteen ja liitä malli siihen perustiedoissa.",
		SV: "Be om medlemskap i helheten och foga modellen till den bland basuppgifterna.",
		NB: "Be om medlemskap i helheten og knytt modellen til den i grunnopplysningene.",
		EN: "Ask to become a member of the entity and attach the model to it among the basics.",
	},
}

// RuleOwnAreaEntityMissing: the model is not attached to its own area's entity.
var RuleOwnAreaEntityMissing = &juurru.Rule{
	ID: "innokyla/own-area-entity-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(16, 21),
	Limits: "An area's entity is recognised by its name, or by its members programme and area. Not asked of a model whose areas are all unknown (municipalities) or nationwide.",
	Title: juurru.Text{
		FI: "Mallia ei ole liitetty oman alueen ohjelmakokonaisuuteen.",
		SV: "Modellen är inte fogad till det egna områdets programhelhet.",
		NB: "Modellen er ikke knyttet til eget områdes programhelhet.",
		EN: "The model is not attached to its own area's entity of the programme.",
	},
	Message: juurru.Text{
		FI: "Mallia ei ole liitetty alueen {area} ohjelmakokonaisuuteen.",
		SV: "Modellen är inte fogad till programhelheten för {area}.",
		NB: "Modellen er ikke knyttet til programhelheten for {area}.",
		EN: "The model is not attached to the programme's entity of {area}.",
	},
	Why: juurru.Text{
		FI: "Alueen kokonaisuus näyttää kerralla kaiken, mitä alueella ohjelmassa kehitetään.",
		SV: "Områdets helhet visar på en gång allt som utvecklas inom programmet i området.",
		NB: "Områdets helhet viser samlet alt som utvikles i programmet i området.",
		EN: "The area's entity shows in one place all that the area develops in the programme.",
	},
	Fix: juurru.Text{
		FI: "Liitä malli alueen kokonaisuuteen. Jos kokonaisuuden nimi ei kerro aluetta, lisää sille area ja programme.",
		SV: "Foga modellen till områdets helhet. Om helhetens namn inte anger området, lägg till area och programme.",
		NB: "Knytt modellen til områdets helhet. Hvis helhetens navn ikke forteller området, legg til area og programme.",
		EN: "Attach the model to the area's entity. When the entity's name does not tell the area, add area and programme to it.",
	},
}

func (p *programmeCheck) checkEntities() {
	var asked []string
	for _, part := range p.parts {
		for _, required := range part.Entities {
			if !slices.Contains(asked, required.Match) && !p.hasEntity(required.Match) {
				p.c.Report(RuleProgrammeEntityMissing, "/entities", juurru.With("entity", required.Name))
			}
			asked = append(asked, required.Match)
		}
	}
	if p.profile.AreaEntity == nil {
		return
	}
	own := slices.DeleteFunc(p.m.knownAreas(), func(a Area) bool { return a.Kind == AreaNationwide || a.Kind == AreaAllCounties })
	if len(own) == 0 {
		return
	}
	for _, entity := range p.m.Entities {
		if p.isOfProgramme(entity) && slices.ContainsFunc(own, entity.isOf) {
			return
		}
	}
	p.c.Report(RuleOwnAreaEntityMissing, "/entities", juurru.With("area", own[0].Official))
}

func (p *programmeCheck) hasEntity(match string) bool {
	return slices.ContainsFunc(p.m.Entities, func(e Entity) bool { return strings.Contains(foldWord(e.Name), foldWord(match)) })
}

func (p *programmeCheck) isOfProgramme(e Entity) bool {
	if e.Programme != "" {
		return strings.EqualFold(e.Programme, p.profile.Programme)
	}
	return slices.ContainsFunc(p.profile.AreaEntity.Words, func(word string) bool { return strings.Contains(foldWord(e.Name), foldWord(word)) })
}

// isOf reports whether the entity is of the area: by its member area, or else by its name.
func (e Entity) isOf(area Area) bool {
	if e.Area != "" {
		parsed, ok := ParseArea(e.Area)
		return ok && parsed == area
	}
	return slices.ContainsFunc(FindAreas(e.Name), func(m AreaMention) bool { return m.Area == area })
}
