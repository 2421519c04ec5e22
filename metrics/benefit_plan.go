package metrics

import (
	"regexp"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleBenefitTypeMissing: nothing tells what kind of benefit it is.
var RuleBenefitTypeMissing = &juurru.Rule{
	ID: "metrics/benefit-type-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "A disbenefit is not asked: the roadmap's types are of benefits. A type of the caller's own passes.",
	Title: juurru.Text{
		FI: "Hyödyn tyyppi puuttuu.",
		SV: "Nyttans typ saknas.",
		NB: "Gevinsttypen mangler.",
		EN: "The type of the benefit is missing.",
	},
	Why: juurru.Text{
		FI: "Vältetty kustannus, säästetty aika ja parempi laatu mitataan eri tavoin, eikä niitä voi laskea yhteen.",
		SV: "En undviken kostnad, sparad tid och bättre kvalitet mäts på olika sätt och kan inte räknas ihop.",
		NB: "En unngått kostnad, spart tid og økt kvalitet måles på ulike måter og kan ikke legges sammen.",
		EN: "An avoided cost, time saved and better quality are measured in different ways and cannot be added together.",
	},
	Fix: juurru.Text{
		FI: "Valitse hyödyn tyyppi (type): vältetty kustannus, säästetty aika tai parempi laatu, tai käytä omaa tyyppiä.",
		SV: "Välj nyttans typ (type): undviken kostnad, sparad tid eller bättre kvalitet, eller använd en egen typ.",
		NB: "Velg gevinsttype (type): unngått kostnad, spart tid eller økt kvalitet, eller bruk en egen type.",
		EN: "Choose the type of the benefit (type): an avoided cost, time saved or better quality, or use a type of your own.",
	},
}

// RuleBenefitSavingMisnamed: an avoided cost is called a saving in the budget.
var RuleBenefitSavingMisnamed = &juurru.Rule{
	ID: "metrics/benefit-saving-misnamed", Severity: juurru.Info, Since: "0.1",
	Source: source.Join(source.Roadmap(1), source.KSGain),
	Looks: []string{
		"words with \"kustannussääst…\" and words with \"kostnadsbesparing…\" or \"kostnadsbesparelse…\"", "words that begin with \"innsparing…\"",
		"\"cost saving\", \"cost-saving\", \"costSaving\" and their plurals",
	},
	Limits: "The Norwegian original speaks of avoided costs (unngåtte kostnader); that the Finnish word is a mistranslation of it is our reading. " +
		"Looks at the type, and at the name of a benefit that has none of the caller's own types. Cannot tell when a budget is really cut, nor see a denial (no cost savings), nor other words for a saving.",
	Title: juurru.Text{
		FI: "Hyötyä nimitetään kustannussäästöksi.",
		SV: "Nyttan kallas kostnadsbesparing.",
		NB: "Gevinsten kalles en kostnadsbesparelse.",
		EN: "The benefit is called a cost saving.",
	},
	Why: juurru.Text{
		FI: "Kustannus, joka jää syntymättä, ei pienennä talousarviota. Jos sitä nimitetään säästöksi, joku voi odottaa, että rahaa jää yli.",
		SV: "En kostnad som inte uppstår minskar inte budgeten. Om den kallas besparing kan någon vänta sig att det blir pengar över.",
		NB: "En kostnad som ikke oppstår, gjør ikke budsjettet mindre. Kalles den en besparelse, kan noen vente at det blir penger til overs.",
		EN: "A cost that does not arise does not make the budget smaller. If it is called a saving, somebody may expect money to be left over.",
	},
	Fix: juurru.Text{
		FI: "Puhu vältetystä kustannuksesta. Jos määräraha todella pienenee, anna hyödylle oma tyyppi (type) ja kerro, mikä määräraha pienenee ja kuinka paljon.",
		SV: "Tala om en undviken kostnad. Om anslaget verkligen minskar, ge nyttan en egen typ (type) och berätta vilket anslag som minskar och hur mycket.",
		NB: "Skriv om en unngått kostnad. Hvis bevilgningen virkelig blir mindre, gi gevinsten en egen type (type), og fortell hvilken bevilgning som blir mindre, og hvor mye.",
		EN: "Speak of an avoided cost. If an appropriation really shrinks, give the benefit a type of its own (type) and say which appropriation shrinks and by how much.",
	},
}

// RuleBenefitBeneficiaryMissing: nothing tells who gains.
var RuleBenefitBeneficiaryMissing = &juurru.Rule{
	ID: "metrics/benefit-beneficiary-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Roadmap(6), source.KSGain),
	Limits: "The sources speak of benefits to users, relatives and the organisation; that each benefit names who gains is our reading. A disbenefit is not asked.",
	Title: juurru.Text{
		FI: "Hyödynsaaja puuttuu.",
		SV: "Det framgår inte vem som får nyttan.",
		NB: "Det går ikke fram hvem som får gevinsten.",
		EN: "It is not clear who gains from the benefit.",
	},
	Why: juurru.Text{
		FI: "Muutos on hyöty vain, jos joku pitää sitä hyvänä: sama muutos voi auttaa asiakasta ja kuormittaa henkilöstöä.",
		SV: "En förändring är en nytta bara om någon ser den som bra: samma förändring kan hjälpa klienten och belasta personalen.",
		NB: "En endring er en gevinst bare hvis noen synes den er bra: den samme endringen kan hjelpe brukeren og belaste de ansatte.",
		EN: "A change is a benefit only if somebody finds it good: the same change may help clients and strain the staff.",
	},
	Fix: juurru.Text{
		FI: "Merkitse, kuka hyötyy (beneficiaries): asiakas, omainen, henkilöstö, organisaatio tai yhteiskunta.",
		SV: "Ange vem som får nyttan (beneficiaries): klienten, anhöriga, personalen, organisationen eller samhället.",
		NB: "Angi hvem som får gevinsten (beneficiaries): brukeren, pårørende, de ansatte, organisasjonen eller samfunnet.",
		EN: "Say who gains (beneficiaries): the client, relatives, staff, the organisation or society.",
	},
}

// RuleBenefitOwnerMissing: nobody answers for the benefit.
var RuleBenefitOwnerMissing = &juurru.Rule{
	ID: "metrics/benefit-owner-missing", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Roadmap(3, 5), source.KSGain),
	Limits: "What nobody planned is not asked. Whether the owner has a say in the work is not seen.",
	Title: juurru.Text{
		FI: "Hyödyn omistaja puuttuu.",
		SV: "Nyttan har ingen ägare.",
		NB: "Gevinsten mangler eier.",
		EN: "The owner of the benefit is missing.",
	},
	Why: juurru.Text{
		FI: "Hyöty ei toteudu itsestään: jonkun on seurattava sitä ja puututtava, jos se jää toteutumatta. Hankkeen päätyttyä vastuu on linjaorganisaatiolla.",
		SV: "Nyttan uppstår inte av sig själv: någon måste följa upp den och ingripa om den uteblir. Efter projektet ligger ansvaret på linjeorganisationen.",
		NB: "Gevinsten kommer ikke av seg selv: noen må følge den opp og gripe inn hvis den uteblir. Etter prosjektet ligger ansvaret i linjen.",
		EN: "A benefit does not come by itself: somebody has to follow it and step in if it fails to come. After the project the line organisation is responsible for it.",
	},
	Fix: juurru.Text{
		FI: "Nimeä rooli, joka vastaa hyödyn toteutumisesta (owner), esimerkiksi palvelupäällikkö.",
		SV: "Ange den roll som ansvarar för att nyttan realiseras (owner), till exempel servicechefen.",
		NB: "Angi rollen som har ansvar for at gevinsten realiseres (owner), for eksempel enhetslederen.",
		EN: "Name the role that is responsible for realising the benefit (owner), for example the service manager.",
	},
}

// RuleBenefitNotMeasurable: nothing tells how the benefit would show.
var RuleBenefitNotMeasurable = &juurru.Rule{
	ID: "metrics/benefit-not-measurable", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.KSGain,
	Limits: "What nobody planned is not asked.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, mistä hyödyn toteutumisen näkee.",
		SV: "Det framgår inte hur man ser att nyttan har realiserats.",
		NB: "Det går ikke fram hvordan man ser at gevinsten er realisert.",
		EN: "Nothing tells how to see that the benefit has been realised.",
	},
	Why: juurru.Text{
		FI: "Jos hyödyllä ei ole mittaria, lähtötasoa eikä tavoitetta, sen toteutumista ei voi todeta eikä kiistää.",
		SV: "Om nyttan saknar mätare, utgångsnivå och mål går det varken att bekräfta eller bestrida att den har realiserats.",
		NB: "Har gevinsten verken indikator, nullpunkt eller mål, kan man verken bekrefte eller avkrefte at den er realisert.",
		EN: "A benefit with no metric, baseline or target can neither be shown to have come nor be denied.",
	},
	Fix: juurru.Text{
		FI: "Liitä hyötyyn mittari (metric) tai anna sille oma yksikkö, lähtötaso ja tavoite (unit, baseline, target).",
		SV: "Koppla nyttan till en mätare (metric) eller ge den en egen enhet, utgångsnivå och ett eget mål (unit, baseline, target).",
		NB: "Knytt gevinsten til en indikator (metric), eller gi den en egen enhet, et nullpunkt og et mål (unit, baseline, target).",
		EN: "Link the benefit to a metric (metric), or give it a unit, a baseline and a target of its own (unit, baseline, target).",
	},
}

// RuleBenefitBaselineMissing: a benefit without a metric has no baseline.
var RuleBenefitBaselineMissing = &juurru.Rule{
	ID: "metrics/benefit-baseline-missing", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.KSGain,
	Limits: "Asked of a benefit without a metric; a metric is asked for its own baseline. What nobody planned is not asked.",
	Title: juurru.Text{
		FI: "Hyödyn lähtötaso puuttuu.",
		SV: "Nyttans utgångsnivå saknas.",
		NB: "Gevinsten mangler nullpunkt.",
		EN: "The baseline of the benefit is missing.",
	},
	Why: juurru.Text{
		FI: "Kun muutos on alkanut, lähtötilannetta ei voi enää mitata, eikä hyötyä voi verrata mihinkään.",
		SV: "När förändringen har börjat går utgångsläget inte längre att mäta, och nyttan kan inte jämföras med något.",
		NB: "Når endringen har startet, kan utgangspunktet ikke lenger måles, og gevinsten kan ikke sammenlignes med noe.",
		EN: "Once the change has begun, where things stood can no longer be measured, and there is nothing to compare the benefit with.",
	},
	Fix: juurru.Text{
		FI: "Mittaa lähtötaso ennen muutosta ja kirjaa se päivineen (baseline).",
		SV: "Mät utgångsnivån före förändringen och anteckna den med datum (baseline).",
		NB: "Mål nullpunktet før endringen, og registrer det med dato (baseline).",
		EN: "Measure the baseline before the change and record it with its day (baseline).",
	},
}

// RuleBenefitTargetMissing: nothing tells how much is promised.
var RuleBenefitTargetMissing = &juurru.Rule{
	ID: "metrics/benefit-target-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Roadmap(4, 6), source.KSGain),
	Limits: "The sources compare the benefits with those that were assumed; that the assumption is a target is our reading. Asked of a benefit without a metric, or whose metric is only followed; other metrics are asked for their own target. A disbenefit and what nobody planned are not asked.",
	Title: juurru.Text{
		FI: "Hyödyn tavoite puuttuu.",
		SV: "Nyttans mål saknas.",
		NB: "Målet for gevinsten mangler.",
		EN: "The target of the benefit is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman tavoitetta ei voi sanoa, onko luvattu hyöty toteutunut kokonaan, osittain vai ei lainkaan.",
		SV: "Utan mål går det inte att säga om den utlovade nyttan har realiserats helt, delvis eller inte alls.",
		NB: "Uten et mål kan man ikke si om den lovede gevinsten er realisert helt, delvis eller ikke i det hele tatt.",
		EN: "Without a target nobody can say whether the promised benefit has come in full, in part or not at all.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, kuinka suureen hyötyyn pyritään ja mihin mennessä (target).",
		SV: "Anteckna hur stor nytta som ska nås och när (target).",
		NB: "Registrer hvor stor gevinst som skal nås, og innen når (target).",
		EN: "Record how large a benefit is aimed at, and by when (target).",
	},
}

// RuleBenefitMomentsMissing: nothing tells when the benefit is measured.
var RuleBenefitMomentsMissing = &juurru.Rule{
	ID: "metrics/benefit-moments-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Roadmap(5, 6), source.KSGain),
	Limits: "A benefit that cannot be measured at all is told only that. What nobody planned is not asked.",
	Title: juurru.Text{
		FI: "Hyödyn mittausajankohdista ei ole sovittu.",
		SV: "Det är inte bestämt när nyttan ska mätas.",
		NB: "Det er ikke bestemt når gevinsten skal måles.",
		EN: "It has not been agreed when the benefit is measured.",
	},
	Why: juurru.Text{
		FI: "Hyöty toteutuu usein hitaasti. Ellei mittauksista sovita etukäteen, ne jäävät hankkeen jälkeen tekemättä.",
		SV: "Nyttan kommer ofta långsamt: om mätningen inte avtalas i förväg blir den inte gjord efter projektet.",
		NB: "Gevinsten kommer ofte langsomt: avtales ikke målingene på forhånd, blir de ikke gjort etter prosjektet.",
		EN: "Benefits often come slowly: unless the measuring is agreed beforehand, it is not done after the project.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivät, joina hyöty mitataan (moments).",
		SV: "Anteckna de dagar då nyttan mäts (moments).",
		NB: "Registrer dagene da gevinsten måles (moments).",
		EN: "Record the days on which the benefit is measured (moments).",
	},
}

// savingWords are how an avoided cost is called a saving.
var savingWords = regexp.MustCompile(`(?i)kustannussääst|kostnadsbespar(ing|else)|\binnsparing|\bcost[\s_-]?savings?\b`)

// checkName looks for an avoided cost that is called a saving.
func (b *Benefit) checkName(c *juurru.Checker, at juurru.Pointer) {
	_, known := benefitTypes[b.Type]
	switch {
	case savingWords.MatchString(norm.NFC.String(b.Type)):
		c.Report(RuleBenefitSavingMisnamed, at.At("type"))
	case (known || juurru.Blank(b.Type)) && savingWords.MatchString(norm.NFC.String(b.Name)):
		c.Report(RuleBenefitSavingMisnamed, at.At("name"))
	}
}

// checkPlan reports what the plan of a benefit lacks. metric is nil when the benefit names
// none, or one that is not there. What the metric lacks is said of the metric.
func (b *Benefit) checkPlan(c *juurru.Checker, at juurru.Pointer, metric *Metric) {
	if !b.Disbenefit && juurru.Blank(b.Type) {
		c.Report(RuleBenefitTypeMissing, at.At("type"))
	}
	if !b.Disbenefit && len(b.Beneficiaries) == 0 {
		c.Report(RuleBenefitBeneficiaryMissing, at.At("beneficiaries"))
	}
	if b.Unplanned {
		return
	}
	if juurru.Blank(b.Owner) {
		c.Report(RuleBenefitOwnerMissing, at.At("owner"))
	}
	own := b.Metric == ""
	if own && b.Baseline.Empty() && b.Target.Empty() && juurru.Blank(b.Unit) {
		c.Report(RuleBenefitNotMeasurable, at.At("metric"))
		return
	}
	if own && b.Baseline.Empty() {
		c.Report(RuleBenefitBaselineMissing, at.At("baseline"))
	}
	followed := metric != nil && metric.Direction == Neutral
	if (own || followed) && b.Target.Empty() && !b.Disbenefit {
		c.Report(RuleBenefitTargetMissing, at.At("target"))
	}
	if len(b.Moments) == 0 {
		c.Report(RuleBenefitMomentsMissing, at.At("moments"))
	}
}
