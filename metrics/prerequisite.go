package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Prerequisite is what has to be in place for a benefit to be realised (edellytys).
type Prerequisite struct {
	What    string      `json:"what,omitzero" validate:"required,max=2000"`
	Benefit string      `json:"benefit,omitzero" validate:"max=200"` // ID of another benefit that has to be realised first
	Due     juurru.Date `json:"due,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Done    bool        `json:"done,omitzero"`
}

// Action is what is done to realise a benefit (toimenpide).
type Action struct {
	What string      `json:"what,omitzero" validate:"required,max=2000"`
	Who  string      `json:"who,omitzero" validate:"max=500"` // a role
	Due  juurru.Date `json:"due,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Done bool        `json:"done,omitzero"`
}

// RuleBenefitUnknown: a prerequisite names a benefit that is not in the document.
var RuleBenefitUnknown = &juurru.Rule{
	ID: "metrics/benefit-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Edellytys viittaa hyötyyn, jota ei ole.",
		SV: "En förutsättning hänvisar till en nytta som inte finns.",
		NB: "En forutsetning viser til en gevinst som ikke finnes.",
		EN: "A prerequisite refers to a benefit that does not exist.",
	},
	Message: juurru.Text{
		FI: "Hyötyä, jonka tunnus on »{id}», ei ole.",
		SV: "Det finns ingen nytta med identifieraren ”{id}”.",
		NB: "Det finnes ingen gevinst med identifikatoren «{id}».",
		EN: "There is no benefit with the identifier \"{id}\".",
	},
	Why: juurru.Text{
		FI: "Hyöty, jota ei ole, ei voi koskaan toteutua, ja edellytys jää odottamaan sitä.",
		SV: "En nytta som inte finns kan aldrig realiseras, och förutsättningen blir kvar och väntar på den.",
		NB: "En gevinst som ikke finnes, kan aldri bli realisert, og forutsetningen blir stående og vente på den.",
		EN: "A benefit that does not exist can never come, and the prerequisite waits for it in vain.",
	},
	Fix: juurru.Text{
		FI: "Korjaa tunnus, lisää hyöty tai poista viittaus.",
		SV: "Rätta identifieraren, lägg till nyttan eller ta bort hänvisningen.",
		NB: "Rett identifikatoren, legg til gevinsten, eller fjern henvisningen.",
		EN: "Correct the identifier, add the benefit or remove the reference.",
	},
}

// RuleBenefitCircle: benefits wait for one another.
var RuleBenefitCircle = &juurru.Rule{
	ID: "metrics/benefit-circle", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Told once for each prerequisite that closes a circle, found in the order of the document; of circles that share benefits not every one is told by itself.",
	Title: juurru.Text{
		FI: "Hyödyt ovat toistensa edellytyksiä.",
		SV: "Nyttorna är förutsättningar för varandra.",
		NB: "Gevinstene er forutsetninger for hverandre.",
		EN: "The benefits are prerequisites of one another.",
	},
	Message: juurru.Text{
		FI: "Edellytykset johtavat takaisin samaan hyötyyn; hyötyjä on kehässä {count}.",
		SV: "Förutsättningarna leder tillbaka till samma nytta; antalet nyttor i cirkeln är {count}.",
		NB: "Forutsetningene fører tilbake til samme gevinst; antallet gevinster i sirkelen er {count}.",
		EN: "The prerequisites lead back to the same benefit; the number of benefits in the circle is {count}.",
	},
	Why: juurru.Text{
		FI: "Jos jokainen odottaa toista, mikään niistä ei voi toteutua ensimmäisenä.",
		SV: "Om var och en väntar på en annan kan ingen av dem realiseras först.",
		NB: "Venter hver av dem på en annen, kan ingen av dem bli realisert først.",
		EN: "If each waits for another, none of them can come first.",
	},
	Fix: juurru.Text{
		FI: "Poista kehästä yksi viittaus: päätä, mikä hyödyistä voi toteutua ensin.",
		SV: "Ta bort en hänvisning ur cirkeln: bestäm vilken av nyttorna som kan realiseras först.",
		NB: "Fjern én henvisning fra sirkelen: bestem hvilken av gevinstene som kan realiseres først.",
		EN: "Remove one reference from the circle: decide which of the benefits can come first.",
	},
}

// RulePrerequisiteLate: the day of a prerequisite has passed.
var RulePrerequisiteLate = &juurru.Rule{
	ID: "metrics/prerequisite-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.KSGain),
	Limits: "Asked only when the day of the check is given. That a prerequisite has a day is our addition to what the sources ask for. A prerequisite that names a benefit is not late when that benefit has reached its target by the day of the check.",
	Title: juurru.Text{
		FI: "Hyödyn edellytys on myöhässä.",
		SV: "En förutsättning för nyttan är försenad.",
		NB: "En forutsetning for gevinsten er forsinket.",
		EN: "A prerequisite of the benefit is late.",
	},
	Message: juurru.Text{
		FI: "Edellytyksen piti olla kunnossa viimeistään {due}, mutta sitä ei ole merkitty täyttyneeksi.",
		SV: "Förutsättningen skulle vara uppfylld senast {due}, men den är inte markerad som uppfylld.",
		NB: "Forutsetningen skulle være på plass innen {due}, men den er ikke merket som oppfylt.",
		EN: "The prerequisite was to be in place by {due}, but it is not marked as done.",
	},
	Why: juurru.Text{
		FI: "Hyöty voi toteutua vasta, kun sen edellytykset ovat kunnossa.",
		SV: "Nyttan kan realiseras först när förutsättningarna är på plats.",
		NB: "Gevinsten kan ikke realiseres før forutsetningene er på plass.",
		EN: "A benefit can come only when its prerequisites are in place.",
	},
	Fix: juurru.Text{
		FI: "Merkitse edellytys täyttyneeksi (done) tai sovi uusi päivä (due) ja arvioi, siirtyykö hyöty.",
		SV: "Markera förutsättningen som uppfylld (done) eller avtala en ny dag (due) och bedöm om nyttan skjuts upp.",
		NB: "Merk forutsetningen som oppfylt (done), eller avtal en ny dag (due), og vurder om gevinsten forskyves.",
		EN: "Mark the prerequisite as done (done), or agree on a new day (due) and consider whether the benefit will come later.",
	},
}

// RuleActionOwnerMissing: nobody is to do an action.
var RuleActionOwnerMissing = &juurru.Rule{
	ID: "metrics/action-owner-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.KSGain),
	Limits: "The sources ask for measures and for roles; that each action names who does it is our reading. An action that is done is not asked.",
	Title: juurru.Text{
		FI: "Toimenpiteestä vastaava puuttuu.",
		SV: "Det framgår inte vem som ansvarar för åtgärden.",
		NB: "Det går ikke fram hvem som har ansvaret for tiltaket.",
		EN: "Nobody is named as responsible for the action.",
	},
	Why: juurru.Text{
		FI: "Toimenpide, joka ei kuulu kenellekään, jää helposti tekemättä, ja hyöty sen mukana.",
		SV: "En åtgärd som inte hör till någon blir lätt ogjord, och då uteblir också nyttan.",
		NB: "Et tiltak som ikke tilhører noen, blir fort ikke gjort, og da uteblir også gevinsten.",
		EN: "An action that is nobody's is easily left undone, and the benefit with it.",
	},
	Fix: juurru.Text{
		FI: "Nimeä rooli, joka vastaa toimenpiteestä (who).",
		SV: "Ange den roll som ansvarar för åtgärden (who).",
		NB: "Angi rollen som har ansvaret for tiltaket (who).",
		EN: "Name the role that is responsible for the action (who).",
	},
}

// RuleActionLate: the day of an action has passed.
var RuleActionLate = &juurru.Rule{
	ID: "metrics/action-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Roadmap(6), source.KSGain),
	Limits: "Asked only when the day of the check is given. That an action has a day is our addition to what the sources ask for.",
	Title: juurru.Text{
		FI: "Hyötyyn tähtäävä toimenpide on myöhässä.",
		SV: "En åtgärd för nyttan är försenad.",
		NB: "Et tiltak for gevinsten er forsinket.",
		EN: "An action for the benefit is late.",
	},
	Message: juurru.Text{
		FI: "Toimenpiteen piti olla tehty viimeistään {due}, mutta sitä ei ole merkitty tehdyksi.",
		SV: "Åtgärden skulle vara gjord senast {due}, men den är inte markerad som gjord.",
		NB: "Tiltaket skulle være gjort innen {due}, men det er ikke merket som gjort.",
		EN: "The action was to be done by {due}, but it is not marked as done.",
	},
	Why: juurru.Text{
		FI: "Hyöty syntyy siitä, mitä tehdään: viivästynyt toimenpide lykkää hyötyä tai estää sen.",
		SV: "Nyttan uppstår av det som görs: en försenad åtgärd skjuter upp nyttan eller hindrar den.",
		NB: "Gevinsten kommer av det som gjøres: et forsinket tiltak utsetter gevinsten eller hindrer den.",
		EN: "Benefits come of what is done: a late action puts the benefit off or prevents it.",
	},
	Fix: juurru.Text{
		FI: "Merkitse toimenpide tehdyksi (done) tai sovi uusi päivä (due).",
		SV: "Markera åtgärden som gjord (done) eller avtala en ny dag (due).",
		NB: "Merk tiltaket som gjort (done), eller avtal en ny dag (due).",
		EN: "Mark the action as done (done) or agree on a new day (due).",
	},
}

// checkActions reports actions that are late or nobody's.
func (b *Benefit) checkActions(c *juurru.Checker, at juurru.Pointer) {
	for i, a := range b.Actions {
		if a.Done {
			continue
		}
		if juurru.Blank(a.Who) {
			c.Report(RuleActionOwnerMissing, at.At("actions", i, "who"))
		}
		if c.On().After(a.Due) {
			c.Report(RuleActionLate, at.At("actions", i, "due"), juurru.With("due", a.Due))
		}
	}
}

// checkPrerequisites follows the prerequisites from benefit to benefit, depth first
// and without recursion, and reports those that lead nowhere and those that lead
// back to a benefit on the way.
func checkPrerequisites(c *juurru.Checker, benefits []Benefit) {
	position := make(map[string]int, len(benefits))
	for i := len(benefits) - 1; i >= 0; i-- { // of a repeated ID the first counts
		position[benefits[i].ID] = i
	}
	place := func(benefit, prerequisite int) juurru.Pointer {
		return juurru.At("benefits", benefit, "prerequisites", prerequisite, "benefit")
	}
	next := make([]int, len(benefits))  // the prerequisite to look at next
	depth := make([]int, len(benefits)) // on the way at hand, from 1; 0 when not on it
	for root := range benefits {
		way := []int{root}
		depth[root] = 1
		for len(way) > 0 {
			at := way[len(way)-1]
			if next[at] == len(benefits[at].Prerequisites) {
				depth[at] = 0
				way = way[:len(way)-1]
				continue
			}
			i := next[at]
			next[at]++
			id := benefits[at].Prerequisites[i].Benefit
			if id == "" {
				continue
			}
			to, known := position[id]
			switch {
			case !known:
				c.Report(RuleBenefitUnknown, place(at, i), juurru.WithID("id", id))
			case depth[to] > 0:
				c.Report(RuleBenefitCircle, place(at, i), juurru.With("count", len(way)-depth[to]+1), juurru.Related(juurru.At("benefits", to)))
			case next[to] == 0:
				way = append(way, to)
				depth[to] = len(way)
			}
		}
	}
}
