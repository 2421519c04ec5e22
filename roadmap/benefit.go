package roadmap

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleBenefitOwnerNotInLine: the owner of a benefit is no role that stays when the project
// ends.
var RuleBenefitOwnerNotInLine = &juurru.Rule{
	ID: "roadmap/benefit-owner-not-in-line", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.KSGain),
	Limits: "Goes by what the project says of its roles; an owner is one of them by its ID, or by its name in great or small letters. A benefit without an owner is told by the rules of metrics.",
	Title: juurru.Text{
		FI: "Hyödyn omistaja ei ole linjaorganisaation rooli.",
		SV: "Nyttans ägare är ingen roll i linjeorganisationen.",
		NB: "Gevinsteieren er ingen rolle i linjen.",
		EN: "The owner of the benefit is no role of the line organisation.",
	},
	Why: juurru.Text{
		FI: "Suurin osa hyödyistä toteutuu vasta hankkeen päätyttyä. Jos omistaja lähtee hankkeen mukana, hyötyä ei seuraa enää kukaan.",
		SV: "De flesta nyttor realiseras först efter projektet. Om ägaren försvinner med projektet följer ingen längre nyttan.",
		NB: "De fleste gevinstene kommer først etter prosjektet. Forsvinner eieren med prosjektet, er det ingen som følger gevinsten lenger.",
		EN: "Most benefits come only after the project. If the owner leaves with it, nobody follows the benefit any longer.",
	},
	Fix: juurru.Text{
		FI: "Nimeä omistajaksi rooli, joka jää (owner), ja merkitse, että se kuuluu linjaorganisaatioon (roles, line).",
		SV: "Välj en roll som består till ägare (owner), och ange att den hör till linjeorganisationen (roles, line).",
		NB: "Velg en rolle som består, til gevinsteier (owner), og angi at den hører til linjen (roles, line).",
		EN: "Make a role that stays the owner (owner), and say that it belongs to the line organisation (roles, line).",
	},
}

// RuleBenefitsMissing: the project has no benefits at all.
var RuleBenefitsMissing = &juurru.Rule{
	ID: "roadmap/benefits-missing", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(1, 3), source.KSGain),
	Limits: "One benefit is enough, whichever; that one is expected is asked by roadmap/early-benefits-missing, which is not told besides. An error because the pilot is evaluated by its benefits and the baseline has to be measured before it; that the passage into the pilot asks it is our reading.",
	Title: juurru.Text{
		FI: "Hankkeelle ei ole kirjattu hyötyjä.",
		SV: "Inga nyttor är antecknade för projektet.",
		NB: "Det er ikke registrert noen gevinster i prosjektet.",
		EN: "No benefits are recorded for the project.",
	},
	Why: juurru.Text{
		FI: "Jos hyötyjä ei ole nimetty ennen pilottia, niiden lähtötasoa ei mitata eikä kukaan voi myöhemmin osoittaa, mitä muutos toi.",
		SV: "Om nyttorna inte har namngetts före piloten mäts inte utgångsläget, och ingen kan senare visa vad förändringen gav.",
		NB: "Er ikke gevinstene navngitt før piloten, blir det ingen nullpunktsmåling, og ingen kan siden vise hva endringen ga.",
		EN: "If the benefits are not named before the pilot, their baseline is not measured, and nobody can show later what the change brought.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa hyödyt, joita muutoksella tavoitellaan, ja miten ne mitataan (benefits).",
		SV: "Anteckna de nyttor som förändringen ska ge och hur de mäts (benefits).",
		NB: "Registrer gevinstene endringen skal gi, og hvordan de måles (benefits).",
		EN: "Record the benefits the change is to bring, and how they are measured (benefits).",
	},
}

// RuleBenefitsNotUpdated: the phase the project has just left is over, and the benefits have
// not been gone through since it began.
var RuleBenefitsNotUpdated = &juurru.Rule{
	ID: "roadmap/benefits-not-updated", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Join(source.Roadmap(1, 2, 3, 4, 5), source.KSGain),
	Limits: "Asked of the stay in a phase that the last passage ended; of those before it another rule asks. An update of that phase counts from the day the stay began, also one that was made when the phase had been left. " + updatedLimits,
	Title: juurru.Text{
		FI: "Hyötyjä ei päivitetty vaiheessa, josta on juuri siirrytty.",
		SV: "Nyttorna uppdaterades inte i den fas som projektet just har lämnat.",
		NB: "Gevinstene ble ikke oppdatert i den fasen prosjektet nettopp har forlatt.",
		EN: "The benefits were not updated in the phase the project has just left.",
	},
	Message: juurru.Text{
		FI: "Hyötyjä ei päivitetty vaiheessa »{phase}», joka kesti {since}–{left}.",
		SV: "Nyttorna uppdaterades inte i fasen ”{phase}”, som varade {since}–{left}.",
		NB: "Gevinstene ble ikke oppdatert i fasen «{phase}», som varte {since}–{left}.",
		EN: "The benefits were not updated in the phase \"{phase}\", which lasted from {since} to {left}.",
	},
	Why: juurru.Text{
		FI: "Jokainen vaihe opettaa jotakin siitä, mitä muutoksesta hyödytään ja mitä se maksaa. Vanhentuneen arvion varassa päätetään väärin.",
		SV: "Varje fas lär något om vad förändringen ger och vad den kostar. Med en föråldrad bedömning fattas fel beslut.",
		NB: "Hver fase lærer oss noe om hva endringen gir, og hva den koster. Med en foreldet vurdering blir beslutningene feil.",
		EN: "Each phase teaches something about what the change brings and what it costs. An assessment that is out of date leads to wrong decisions.",
	},
	Fix: juurru.Text{
		FI: "Käy hyödyt läpi vielä nyt sen pohjalta, mitä vaihe opetti, ja kirjaa päivä ja vaihe (benefitReviews): {phase}.",
		SV: "Gå igenom nyttorna ännu nu utifrån det som fasen lärde er, och anteckna datumet och fasen (benefitReviews): {phase}.",
		NB: "Gå gjennom gevinstene nå ut fra det dere lærte i fasen, og registrer datoen og fasen (benefitReviews): {phase}.",
		EN: "Go through the benefits now, by what the phase taught, and record the day and the phase (benefitReviews): {phase}.",
	},
}

// RuleBenefitsWereNotUpdated: a phase that was left two passages ago or more is over, and
// the benefits have not been gone through since it began.
var RuleBenefitsWereNotUpdated = &juurru.Rule{
	ID: "roadmap/benefits-were-not-updated", Severity: juurru.Info, Gate: ToInsight, Since: "0.1",
	Source: source.Join(source.Roadmap(1, 2, 3, 4, 5), source.KSGain),
	Limits: "Asked of each stay in a phase after whose end there is another passage. An update of that phase counts from the day the stay began, also one that was made when the phase had been left. A hint, as what it taught has passed into later phases. " + updatedLimits,
	Title: juurru.Text{
		FI: "Hyötyjä ei päivitetty aiemmassa vaiheessa.",
		SV: "Nyttorna uppdaterades inte i en tidigare fas.",
		NB: "Gevinstene ble ikke oppdatert i en tidligere fase.",
		EN: "The benefits were not updated in an earlier phase.",
	},
	Message: juurru.Text{
		FI: "Hyötyjä ei päivitetty aiemmassa vaiheessa »{phase}» ({since}–{left}) eikä sen pohjalta myöhemminkään.",
		SV: "Nyttorna uppdaterades inte i den tidigare fasen ”{phase}” ({since}–{left}) och inte heller efteråt utifrån den.",
		NB: "Gevinstene ble ikke oppdatert i den tidligere fasen «{phase}» ({since}–{left}), og heller ikke etterpå ut fra den.",
		EN: "The benefits were updated neither in the earlier phase \"{phase}\" ({since} to {left}) nor afterwards by what it taught.",
	},
	Why: juurru.Text{
		FI: "Hyötyjen arviosta pitää nähdä, mitä kukin vaihe siihen toi. Väliin jäänyt päivitys jättää aukon, vaikka arvio olisi myöhemmin oikea.",
		SV: "Av bedömningen ska man se vad varje fas har bidragit med. En utebliven uppdatering lämnar en lucka, också om bedömningen stämmer senare.",
		NB: "Vurderingen bør vise hva hver fase har brakt med seg. En oppdatering som uteble, etterlater et hull, selv om vurderingen stemmer senere.",
		EN: "The assessment should show what each phase added to it. An update that was left out leaves a gap, even if the assessment is right later.",
	},
	Fix: juurru.Text{
		FI: "Jos vaiheesta on vielä opittavaa, kirjaa siitä myöhempi päivitys (benefitReviews): {phase}. Seuraavalla kerralla hyödyt käydään läpi ennen siirtymistä.",
		SV: "Om det ännu finns något att lära av fasen, anteckna en senare uppdatering för den (benefitReviews): {phase}. Gå nästa gång igenom nyttorna före övergången.",
		NB: "Er det fortsatt noe å lære av fasen, registrer en senere oppdatering for den (benefitReviews): {phase}. Gå neste gang gjennom gevinstene før overgangen.",
		EN: "If there is still something to learn from the phase, record a later update for it (benefitReviews): {phase}. Next time go through the benefits before the passage.",
	},
}

// updatedLimits tells what both rules on updates go by.
const updatedLimits = "Not asked of the last phase, in which the benefits have a rhythm of their own, of a stay of a day or less, of one that ended in a stop, nor when the set of phases is not known; what lies after the day of the check does not count. The roadmap says that what is known of the benefits should be kept up to date throughout, and the guide for projects in the public sector that their plan is updated at every phase end at least: a recommendation, as neither is binding on a project."

// benefitRules are in the order of the document.
var benefitRules = []*juurru.Rule{
	RuleBenefitOwnerNotInLine,
	RuleBenefitsMissing,
	RuleBenefitsNotUpdated,
	RuleBenefitsWereNotUpdated,
}

func (p *Project) checkBenefits(c *juurru.Checker) {
	if len(p.Benefits) == 0 {
		c.Report(RuleBenefitsMissing, "/benefits")
	}
	ids, names := make(map[string]bool), make(map[string]bool) // of the roles of the line organisation
	for i := range p.Roles {
		if p.Roles[i].Line {
			ids[p.Roles[i].ID], names[folded(p.Roles[i].Name)] = true, true
		}
	}
	for i := range p.Benefits {
		if owner := p.Benefits[i].Owner; !juurru.Blank(owner) && !ids[owner] && !names[folded(owner)] {
			c.Report(RuleBenefitOwnerNotInLine, juurru.At("benefits", i, "owner"), juurru.Related("/roles"))
		}
	}
	p.checkUpdated(c)
}

// folded is a name as it is compared: without spaces around it and in small letters.
func folded(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// checkUpdated asks whether the benefits were updated in each stay in a phase that the
// project went on from, or by what it taught.
func (p *Project) checkUpdated(c *juurru.Checker) {
	set, ok := p.phaseSet(c)
	if !ok {
		return
	}
	updated := make(map[string]juurru.Date) // by phase, the last time
	for _, review := range p.BenefitReviews {
		if review.Date.Valid() && !review.Date.After(c.On()) {
			updated[review.Phase] = max(updated[review.Phase], review.Date)
		}
	}
	moves := slices.DeleteFunc(p.moves(set), func(m Move) bool { return m.Date.After(c.On()) })
	var since juurru.Date // when the stay began
	for i, left := range moves {
		if i == 0 || moves[i-1].Stopped || left.Stopped {
			since = left.Date
			continue
		}
		stay := moves[i-1]
		if left.To == stay.To {
			continue // it goes on
		}
		rule := RuleBenefitsNotUpdated
		if i < len(moves)-1 {
			rule = RuleBenefitsWereNotUpdated
		}
		if place := set.place(stay.To); place >= 0 && place < len(set.Phases)-1 && since.Before(left.Date) && updated[stay.To] < since {
			c.Report(rule, "/benefitReviews", juurru.With("phase", set.phase(stay.To).Title),
				juurru.With("since", since), juurru.With("left", left.Date), juurru.Related(juurru.At("history", left.Passage)))
		}
		since = left.Date
	}
}
