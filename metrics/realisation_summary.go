package metrics

import (
	"strings"

	"github.com/juurru/juurru"
)

var benefitStates = map[BenefitState]juurru.Text{
	BenefitRealised:    {FI: "toteutunut", SV: "realiserad", NB: "realisert", EN: "realised"},
	BenefitPartly:      {FI: "toteutunut osittain", SV: "delvis realiserad", NB: "delvis realisert", EN: "partly realised"},
	BenefitNotYet:      {FI: "ei vielä toteutunut", SV: "ännu inte realiserad", NB: "ikke realisert ennå", EN: "not yet realised"},
	BenefitWorse:       {FI: "huonompi kuin ennen", SV: "sämre än tidigare", NB: "dårligere enn før", EN: "worse than before"},
	BenefitNotMeasured: {FI: "mittaamatta", SV: "inte mätt", NB: "ikke målt", EN: "not measured"},
	BenefitNotDue:      {FI: "mitataan myöhemmin", SV: "mäts senare", NB: "måles senere", EN: "not due yet"},
	BenefitUnclear:     {FI: "ei arvioitavissa", SV: "kan inte bedömas", NB: "kan ikke vurderes", EN: "cannot be assessed"},
	BenefitUnplanned:   {FI: "ennakoimaton", SV: "oförutsedd", NB: "ikke planlagt", EN: "unplanned"},
	HarmSeen:           {FI: "haitta havaittu", SV: "negativ effekt konstaterad", NB: "negativ virkning påvist", EN: "harm seen"},
	HarmNotSeen:        {FI: "ei haittaa viimeisimmässä mittauksessa", SV: "ingen negativ effekt vid senaste mätningen", NB: "ingen negativ virkning ved siste måling", EN: "no harm at the latest measurement"},
}

// Summary says in a few sentences where the benefit stands, and what that does not
// mean. It does not repeat the benefit's name.
func (s *BenefitStatus) Summary(lang juurru.Lang) string {
	return joined(lang, s.whereItStands(), s.numbers(), s.whatIsOpen(), s.whatThatIsNot())
}

// Summary says in a few sentences where the benefits stand together, and what that does
// not mean.
func (r *BenefitReport) Summary(lang juurru.Lang) string {
	said := append([]sentence{r.counts(), r.harms()}, r.open()...)
	for i := range r.Totals {
		said = append(said, r.Totals[i].sentences()...)
	}
	for i := range r.Costs {
		said = append(said, r.Costs[i].sentence())
	}
	return joined(lang, append(said, r.whatThatIsNot())...)
}

// joined are sentences in a language, one after the other.
func joined(lang juurru.Lang, sentences ...sentence) string {
	var said []string
	for _, s := range sentences {
		if text := s.in(lang); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " ")
}

func (s *BenefitStatus) whereItStands() sentence {
	if s.State == BenefitPartly && s.Share != nil {
		return say(juurru.Text{
			FI: "Luvatusta hyödystä on toteutunut {share}.",
			SV: "Av den utlovade nyttan har {share} realiserats.",
			NB: "{share} av den lovede gevinsten er realisert.",
			EN: "{share} of the promised benefit has been realised.",
		}, with("share", inPercent(*s.Share)))
	}
	switch {
	case s.State == BenefitUnclear && s.Unplaced != "":
		return say(juurru.Text{
			FI: "Toteutumista ei voi arvioida, koska viimeisintä tulosta ({day}) ei voi verrata lähtötasoon eikä tavoitteeseen.",
			SV: "Det går inte att bedöma utfallet, eftersom det senaste resultatet ({day}) inte kan jämföras med utgångsnivån eller målet.",
			NB: "Utfallet kan ikke vurderes, fordi det siste resultatet ({day}) ikke kan sammenlignes med nullpunktet eller målet.",
			EN: "What came of it cannot be assessed, as the latest result ({day}) cannot be compared with the baseline or the target.",
		}, with("day", s.Unplaced))
	case s.State == BenefitUnclear && len(s.missing) > 0:
		return say(juurru.Text{
			FI: "Toteutumista ei voi arvioida, koska tarvittavia tietoja puuttuu: {missing}.",
			SV: "Det går inte att bedöma utfallet, eftersom uppgifter som behövs saknas: {missing}.",
			NB: "Utfallet kan ikke vurderes, fordi nødvendige opplysninger mangler: {missing}.",
			EN: "What came of it cannot be assessed, as this would be needed: {missing}.",
		}, with("missing", s.missing))
	case s.State == HarmNotSeen && s.SeenOn != "":
		return say(juurru.Text{
			FI: "Viimeisimmässä mittauksessa haittaa ei ole, mutta aiemmin se on havaittu ({day}).",
			SV: "Vid den senaste mätningen finns ingen negativ effekt, men tidigare har den konstaterats ({day}).",
			NB: "Ved den siste målingen er det ingen negativ virkning, men tidligere er den påvist ({day}).",
			EN: "There is no harm at the latest measurement, but it was seen earlier ({day}).",
		}, with("day", s.SeenOn))
	}
	if s.State == BenefitUnplanned && s.Disbenefit {
		return say(juurru.Text{
			FI: "Haittaa ei osattu ennakoida.",
			SV: "Den negativa effekten var oförutsedd.",
			NB: "Den negative virkningen var ikke forutsett.",
			EN: "The harm was not foreseen.",
		})
	}
	return say(map[BenefitState]juurru.Text{
		BenefitRealised: {
			FI: "Luvattu hyöty on toteutunut.",
			SV: "Den utlovade nyttan har realiserats.",
			NB: "Den lovede gevinsten er realisert.",
			EN: "The promised benefit has been realised.",
		},
		BenefitNotYet: {
			FI: "Luvattu hyöty ei ole vielä toteutunut.",
			SV: "Den utlovade nyttan har ännu inte realiserats.",
			NB: "Den lovede gevinsten er ikke realisert ennå.",
			EN: "The promised benefit has not been realised yet.",
		},
		BenefitWorse: {
			FI: "Tilanne on huonompi kuin ennen muutosta.",
			SV: "Läget är sämre än före förändringen.",
			NB: "Situasjonen er dårligere enn før endringen.",
			EN: "Things are worse than before the change.",
		},
		BenefitNotMeasured: {
			FI: "Tulosta ei ole mitattu.",
			SV: "Resultatet har inte mätts.",
			NB: "Resultatet er ikke målt.",
			EN: "The result has not been measured.",
		},
		BenefitNotDue: {
			FI: "Ensimmäisen mittauksen aika ei ole vielä tullut.",
			SV: "Det är ännu inte dags för den första mätningen.",
			NB: "Det er ennå ikke tid for den første målingen.",
			EN: "The first measurement is not due yet.",
		},
		BenefitUnclear: {
			FI: "Toteutumista ei voi arvioida, koska tulokselle ei ole vertailukohtaa.",
			SV: "Det går inte att bedöma utfallet, eftersom det inte finns något att jämföra resultatet med.",
			NB: "Utfallet kan ikke vurderes, fordi det ikke er noe å sammenligne resultatet med.",
			EN: "What came of it cannot be assessed, as there is nothing to compare the result with.",
		},
		BenefitUnplanned: {
			FI: "Hyötyä ei luvattu, vaan se huomattiin jälkikäteen.",
			SV: "Nyttan var inte utlovad utan upptäcktes i efterhand.",
			NB: "Gevinsten var ikke lovet, men ble oppdaget i etterkant.",
			EN: "The benefit was not promised but seen afterwards.",
		},
		HarmSeen: {
			FI: "Haitta on toteutunut.",
			SV: "Den negativa effekten har uppstått.",
			NB: "Den negative virkningen har inntruffet.",
			EN: "The harm has come about.",
		},
		HarmNotSeen: {
			FI: "Viimeisimmässä mittauksessa haittaa ei ole.",
			SV: "Vid den senaste mätningen finns ingen negativ effekt.",
			NB: "Ved den siste målingen er det ingen negativ virkning.",
			EN: "There is no harm at the latest measurement.",
		},
	}[s.State])
}

// numbers are the latest value, the baseline and the target, as far as there are some.
func (s *BenefitStatus) numbers() sentence {
	if s.Latest == nil {
		return sentence{}
	}
	text := juurru.Text{
		FI: "Viimeisin tulos {latest} ({day})", SV: "Senaste resultat {latest} ({day})", NB: "Siste resultat {latest} ({day})", EN: "Latest result {latest} ({day})",
	}
	add := func(more juurru.Text) {
		text = juurru.Text{FI: text.FI + more.FI, SV: text.SV + more.SV, NB: text.NB + more.NB, EN: text.EN + more.EN}
	}
	params := []juurru.Param{with("latest", s.amount(s.Latest)), with("day", s.Latest.Period().Last())}
	if s.Baseline != nil {
		add(juurru.Text{FI: ", lähtötaso {baseline}", SV: ", utgångsnivå {baseline}", NB: ", nullpunkt {baseline}", EN: ", baseline {baseline}"})
		params = append(params, with("baseline", s.amount(s.Baseline)))
	}
	if s.Target != nil && !s.Unplanned {
		add(juurru.Text{FI: ", tavoite {target}", SV: ", mål {target}", NB: ", mål {target}", EN: ", target {target}"})
		params = append(params, with("target", promised{s.Target, s.Unit}))
	}
	add(juurru.Same("."))
	return say(text, params...)
}

func (s *BenefitStatus) amount(r *Reading) amount { return amount{r.Value, s.Unit, r.Level} }

// promised is a target for people.
type promised struct {
	target *Target
	unit   string
}

var (
	atLeast = juurru.Text{FI: "vähintään {value}", SV: "minst {value}", NB: "minst {value}", EN: "at least {value}"}
	atMost  = juurru.Text{FI: "enintään {value}", SV: "högst {value}", NB: "høyst {value}", EN: "at most {value}"}
)

// Label writes the target in a language.
func (p promised) Label(lang juurru.Lang) string {
	t := p.target
	said := func(value *float64) amount { return amount{*value, p.unit, ""} }
	switch {
	case t.Low != nil && t.High != nil:
		return number(*t.Low, lang) + "–" + said(t.High).Label(lang)
	case t.Low != nil:
		return say(atLeast, with("value", said(t.Low))).in(lang)
	case t.High != nil:
		return say(atMost, with("value", said(t.High))).in(lang)
	case t.Value != nil:
		return said(t.Value).Label(lang)
	}
	return quoted(t.Level, lang)
}

// whatIsOpen tells what is late, what nobody answers for, and what is not done.
func (s *BenefitStatus) whatIsOpen() sentence {
	var text juurru.Text
	add := func(is bool, more juurru.Text) {
		if is && text.FI != "" {
			more = juurru.Text{FI: " " + more.FI, SV: " " + more.SV, NB: " " + more.NB, EN: " " + more.EN}
		}
		if is {
			text = juurru.Text{FI: text.FI + more.FI, SV: text.SV + more.SV, NB: text.NB + more.NB, EN: text.EN + more.EN}
		}
	}
	add(len(s.Missed) > 0, juurru.Text{
		FI: "Sovittu mittaus puuttuu: {missed}.", SV: "En avtalad mätning saknas: {missed}.", NB: "En avtalt måling mangler: {missed}.", EN: "An agreed measurement is missing: {missed}.",
	})
	params := []juurru.Param{with("missed", s.Missed), with("waiting", len(s.Waiting))}
	if s.Overdue {
		params = append(params, with("by", s.Target.By))
	}
	add(s.Overdue, juurru.Text{
		FI: "Tavoite oli määrä saavuttaa viimeistään {by}.", SV: "Målet skulle ha nåtts senast {by}.", NB: "Målet skulle vært nådd senest {by}.", EN: "The target was to be reached by {by}.",
	})
	if s.Disbenefit {
		add(s.Unowned, juurru.Text{
			FI: "Kukaan ei vastaa haitan seurannasta.", SV: "Ingen ansvarar för att följa upp den negativa effekten.", NB: "Ingen har ansvar for å følge opp den negative virkningen.", EN: "Nobody is responsible for following up the harm.",
		})
	} else {
		add(s.Unowned, juurru.Text{
			FI: "Kukaan ei vastaa hyödyn toteutumisesta.", SV: "Ingen ansvarar för att nyttan realiseras.", NB: "Ingen har ansvar for at gevinsten realiseres.", EN: "Nobody is responsible for realising the benefit.",
		})
	}
	add(len(s.Waiting) > 0, juurru.Text{
		FI: "Edellytyksiä ja toimenpiteitä on kesken {waiting}.", SV: "Antalet förutsättningar och åtgärder som inte är klara är {waiting}.",
		NB: "Antallet forutsetninger og tiltak som ikke er på plass, er {waiting}.", EN: "Prerequisites and actions still open: {waiting}.",
	})
	return say(text, params...)
}

// whatThatIsNot warns of taking a result for an effect.
func (s *BenefitStatus) whatThatIsNot() sentence {
	if s.State != BenefitRealised && s.State != BenefitPartly && s.State != HarmSeen {
		return sentence{}
	}
	return say(juurru.Text{
		FI: "Tulos ei vielä todista, että se johtuu muutoksesta.",
		SV: "Resultatet bevisar ännu inte att det beror på förändringen.",
		NB: "Resultatet beviser ennå ikke at det skyldes endringen.",
		EN: "The result does not yet prove that the change caused it.",
	})
}

// stateCounts are how many benefits there are in each state, for people.
type stateCounts struct{ statuses []BenefitStatus }

// Label writes the states that there are, each with its count.
func (c stateCounts) Label(lang juurru.Lang) string {
	counts := make(map[BenefitState]int)
	for i := range c.statuses {
		counts[c.statuses[i].State]++
	}
	var said []string
	for _, state := range BenefitState("").Values() {
		if counts[state] > 0 {
			said = append(said, state.Label(lang)+" "+number(float64(counts[state]), lang))
		}
	}
	return strings.Join(said, ", ")
}

func (r *BenefitReport) counts() sentence {
	if len(r.Benefits) == 0 {
		return say(juurru.Text{
			FI: "Hyötyjä ei ole kirjattu.", SV: "Inga nyttor har antecknats.", NB: "Ingen gevinster er registrert.", EN: "No benefits have been recorded.",
		})
	}
	return say(juurru.Text{
		FI: "Hyötyjä {count}: {states}.", SV: "Nyttor {count}: {states}.", NB: "Gevinster {count}: {states}.", EN: "Benefits {count}: {states}.",
	}, with("count", len(r.Benefits)), with("states", stateCounts{r.Benefits}))
}

func (r *BenefitReport) harms() sentence {
	if len(r.Disbenefits) == 0 {
		return sentence{}
	}
	return say(juurru.Text{
		FI: "Haittoja {count}: {states}.", SV: "Negativa effekter {count}: {states}.", NB: "Negative virkninger {count}: {states}.", EN: "Harms {count}: {states}.",
	}, with("count", len(r.Disbenefits)), with("states", stateCounts{r.Disbenefits}))
}

// open counts what is late, what nobody answers for, and what waits for something.
func (r *BenefitReport) open() []sentence {
	var said []sentence
	add := func(found []BenefitStatus, text juurru.Text) {
		if len(found) > 0 {
			said = append(said, say(text, with("count", len(found))))
		}
	}
	add(r.Late(), juurru.Text{FI: "Myöhässä on {count}.", SV: "Försenade: {count}.", NB: "Forsinket: {count}.", EN: "Late: {count}."})
	add(r.Unowned(), juurru.Text{FI: "Vailla omistajaa on {count}.", SV: "Utan ägare: {count}.", NB: "Uten eier: {count}.", EN: "Without an owner: {count}."})
	add(r.Waiting(), juurru.Text{
		FI: "Edellytystä tai toimenpidettä odottaa {count}.", SV: "Väntar på en förutsättning eller åtgärd: {count}.",
		NB: "Venter på en forutsetning eller et tiltak: {count}.", EN: "Waiting for a prerequisite or an action: {count}.",
	})
	return said
}

// typeOf is a type of benefit, for people.
type typeOf string

// Label returns the type's name in a language.
func (t typeOf) Label(lang juurru.Lang) string { return BenefitTypeLabel(string(t), lang) }

// sentences tell what was promised and what has been realised of it, and how many benefits
// are left out.
func (t *BenefitTotal) sentences() []sentence {
	text := juurru.Text{
		FI: "{type}: luvattu {promised}, toteutunut {realised} (mitattu {measured}/{benefits}).",
		SV: "{type}: utlovat {promised}, realiserat {realised} (mätta {measured}/{benefits}).",
		NB: "{type}: lovet {promised}, realisert {realised} (målt {measured}/{benefits}).",
		EN: "{type}: promised {promised}, realised {realised} (measured {measured}/{benefits}).",
	}
	if t.Measured == 0 {
		text = juurru.Text{
			FI: "{type}: luvattu {promised}, mitään ei ole vielä mitattu.",
			SV: "{type}: utlovat {promised}, ingenting har mätts ännu.",
			NB: "{type}: lovet {promised}, ingenting er målt ennå.",
			EN: "{type}: promised {promised}, nothing has been measured yet.",
		}
	}
	said := []sentence{say(text, with("type", typeOf(t.Type)), with("promised", amount{t.Promised, t.Unit, ""}), with("realised", amount{t.Realised, t.Unit, ""}),
		with("measured", t.Measured), with("benefits", t.Benefits))}
	if t.Repeated > 0 {
		said = append(said, say(juurru.Text{
			FI: "Kukin mittari on laskettu mukaan vain kerran; siksi pois jätettyjä hyötyjä on {repeated}.",
			SV: "Varje mätare har räknats med bara en gång; antalet nyttor som därför har utelämnats är {repeated}.",
			NB: "Hver indikator er regnet med bare én gang; antallet gevinster som derfor er utelatt, er {repeated}.",
			EN: "Each metric has been counted only once; benefits left out for that: {repeated}.",
		}, with("repeated", t.Repeated)))
	}
	return said
}

func (c *BenefitCost) sentence() sentence {
	return say(juurru.Text{
		FI: "Hyötyjen toteuttamisen kustannukset: {amount}.", SV: "Kostnader för att realisera nyttorna: {amount}.", NB: "Kostnader ved å realisere gevinstene: {amount}.", EN: "Cost of realising the benefits: {amount}.",
	}, with("amount", amount{c.Amount, c.Unit, ""}))
}

// whatThatIsNot warns of taking results for effects, and of adding up what is not alike.
func (r *BenefitReport) whatThatIsNot() sentence {
	if len(r.Benefits)+len(r.Disbenefits) == 0 {
		return sentence{}
	}
	return say(juurru.Text{
		FI: "Toteutunut arvo ei vielä todista, että se johtuu muutoksesta. Vältettyjä kustannuksia, säästettyä aikaa ja laatua ei lasketa yhteen, eikä vältetty kustannus ole säästö talousarviossa.",
		SV: "Ett realiserat värde bevisar ännu inte att det beror på förändringen. Undvikna kostnader, sparad tid och kvalitet räknas inte ihop, och en undviken kostnad är ingen besparing i budgeten.",
		NB: "En realisert verdi beviser ennå ikke at den skyldes endringen. Unngåtte kostnader, spart tid og kvalitet legges ikke sammen, og en unngått kostnad er ingen innsparing i budsjettet.",
		EN: "A realised value does not yet prove that the change caused it. Avoided costs, time saved and quality are not added together, and an avoided cost is no saving in the budget.",
	})
}
