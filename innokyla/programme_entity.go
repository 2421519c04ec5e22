package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleProgrammeEntityMissing: the model is not attached to a national entity its part requires.
var RuleProgrammeEntityMissing = &juurru.Rule{
	ID: "innokyla/programme-entity-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 18, 55, 56, 58, 59),
	Title: juurru.Text{
		FI: "Mallia ei ole liitetty ohjelman kansalliseen kokonaisuuteen.",
		SV: "Modellen är inte kopplad till programmets nationella helhet.",
		NB: "Modellen er ikke knyttet til programmets nasjonale samleside.",
		EN: "The model is not attached to the programme's national entity.",
	},
	Message: juurru.Text{
		FI: "Mallia ei ole liitetty kokonaisuuteen »{entity}».", SV: "Modellen är inte kopplad till helheten ”{entity}”.", NB: "Modellen er ikke knyttet til samlesiden «{entity}».", EN: "The model is not attached to the entity \"{entity}\".",
	},
	Why: juurru.Text{
		FI: "Kansallinen kokonaisuus kokoaa kaikkien alueiden mallit arviointia ja vertailua varten.",
		SV: "I den nationella helheten samlas alla områdens modeller för utvärdering och jämförelse.",
		NB: "På den nasjonale samlesiden samles alle områdenes modeller for evaluering og sammenligning.",
		EN: "The national entity gathers the models of every area for evaluation and comparison.",
	},
	Fix: juurru.Text{
		FI: "Pyydä kokonaisuuden ylläpitäjää liittämään sinut jäseneksi ja liitä malli kokonaisuuteen perustiedoissa.",
		SV: "Be helhetens administratör lägga till dig som medlem och koppla modellen till helheten i basuppgifterna.",
		NB: "Be samlesidens administrator om å legge deg til som medlem, og knytt modellen til samlesiden i grunnopplysningene.",
		EN: "Ask an administrator of the entity to add you as a member, and attach the model to the entity in the basics.",
	},
}

// RuleOwnAreaEntityMissing: the model is not attached to its own area's entity.
var RuleOwnAreaEntityMissing = &juurru.Rule{
	ID: "innokyla/own-area-entity-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(16, 21),
	Limits: "An area's entity is recognised by its name, or by its members programme and area. Not asked of a model whose areas are all unknown (municipalities) or nationwide.",
	Title: juurru.Text{
		FI: "Mallia ei ole liitetty oman alueen ohjelmakokonaisuuteen.",
		SV: "Modellen är inte kopplad till det egna områdets programhelhet.",
		NB: "Modellen er ikke knyttet til områdets egen samleside for programmet.",
		EN: "The model is not attached to its own area's programme entity.",
	},
	Message: juurru.Text{
		FI: "Mallia ei ole liitetty oman alueen ohjelmakokonaisuuteen ({area}).",
		SV: "Modellen är inte kopplad till det egna områdets programhelhet ({area}).",
		NB: "Modellen er ikke knyttet til områdets egen samleside for programmet ({area}).",
		EN: "The model is not attached to its own area's programme entity ({area}).",
	},
	Why: juurru.Text{
		FI: "Alueen kokonaisuudesta näkee yhdellä silmäyksellä kaiken, mitä alue ohjelmassa kehittää.",
		SV: "Områdets helhet ger en samlad bild av allt som området utvecklar inom programmet.",
		NB: "Områdets samleside gir en samlet oversikt over alt området utvikler i programmet.",
		EN: "The area's entity shows in one place everything the area develops in the programme.",
	},
	Fix: juurru.Text{
		FI: "Liitä malli alueen kokonaisuuteen. Jos alue ja ohjelma eivät käy ilmi kokonaisuuden nimestä, merkitse ne kokonaisuuden tietoihin (area, programme).",
		SV: "Koppla modellen till områdets helhet. Om området och programmet inte framgår av helhetens namn, ange dem i uppgifterna om helheten (area, programme).",
		NB: "Knytt modellen til områdets samleside. Går området og programmet ikke fram av navnet på samlesiden, oppgir du dem i opplysningene om den (area, programme).",
		EN: "Attach the model to the area's entity. If the entity's name does not give the area and the programme, record them with the entity (area, programme).",
	},
}

func (p *programmeCheck) checkEntities() {
	var asked []string
	for _, part := range p.parts {
		for _, required := range part.Entities {
			if !slices.Contains(asked, required.Match) && !p.hasEntity(required.Match) {
				p.c.Report(RuleProgrammeEntityMissing, "/entities", juurru.With("entity", required.Name), juurru.Cite(part.Source))
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
		if p.isOfProgramme(entity) && entity.isOfAny(own) {
			return
		}
	}
	p.c.Report(RuleOwnAreaEntityMissing, "/entities", juurru.With("area", own[0].Official), juurru.Cite(p.profile.AreaEntity.Source))
}

func (p *programmeCheck) hasEntity(match string) bool {
	return slices.ContainsFunc(p.m.Entities, func(e Entity) bool { return strings.Contains(foldWord(e.Name), foldWord(match)) })
}

func (p *programmeCheck) isOfProgramme(e Entity) bool {
	if e.Programme != "" {
		return sameProgramme(e.Programme, p.profile.Programme)
	}
	return slices.ContainsFunc(p.profile.AreaEntity.Words, func(word string) bool { return strings.Contains(foldWord(e.Name), foldWord(word)) })
}

// isOfAny reports whether the entity is of one of the areas: by its member area,
// or else by its name.
func (e Entity) isOfAny(areas []Area) bool {
	if e.Area != "" {
		parsed, ok := ParseArea(e.Area)
		return ok && slices.Contains(areas, parsed)
	}
	return slices.ContainsFunc(FindAreas(e.Name), func(m AreaMention) bool { return slices.Contains(areas, m.Area) })
}
