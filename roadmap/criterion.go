package roadmap

import (
	"math"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Criterion is what a pilot has to reach for the project to go on (etenemiskriteeri): fixed
// before the pilot starts, with three lights. Green is reached at Green or better, red
// below Amber; what lies between is amber. Which way is better, Direction tells.
//
// Avery KNL and others, BMJ Open 2017; 7: e013537.
type Criterion struct {
	ID        string      `json:"id,omitzero" validate:"required,max=200"`
	What      string      `json:"what,omitzero" validate:"required,max=2000"`
	Metric    string      `json:"metric,omitzero" validate:"max=200"` // ID of the metric that shows it
	Unit      string      `json:"unit,omitzero" validate:"max=100"`
	Direction Better      `json:"direction,omitzero" validate:"omitempty,oneof=more less"` // more when absent
	Green     *float64    `json:"green,omitzero"`                                          // go: this or better
	Amber     *float64    `json:"amber,omitzero"`                                          // amend: this or better, but not green
	Must      bool        `json:"must,omitzero"`                                           // nothing makes up for it
	Set       juurru.Date `json:"set,omitzero" validate:"omitempty,datetime=2006-01-02"`   // the day it was agreed
	Result    *float64    `json:"result,omitzero"`
	Light     Light       `json:"light,omitzero" validate:"omitempty,oneof=green amber red"` // of a criterion without numbers, as people judged it
	Plan      string      `json:"plan,omitzero" validate:"max=5000"`                         // what is done about amber
}

// Better is which way is better.
type Better string

// The ways.
const (
	More Better = "more"
	Less Better = "less"
)

// Values returns the ways.
func (Better) Values() []Better { return []Better{More, Less} }

// Label returns the way in a language.
func (b Better) Label(lang juurru.Lang) string {
	return map[Better]juurru.Text{
		More: {FI: "Enemmän on parempi", SV: "Mer är bättre", NB: "Mer er bedre", EN: "More is better"},
		Less: {FI: "Vähemmän on parempi", SV: "Mindre är bättre", NB: "Mindre er bedre", EN: "Less is better"},
	}[b].In(lang)
}

// Light is the traffic light of a criterion (liikennevalo).
type Light string

// The lights, the best first.
const (
	Green Light = "green" // go
	Amber Light = "amber" // amend: goes on only with a plan
	Red   Light = "red"   // stop
)

// Values returns the lights, the best first.
func (Light) Values() []Light { return []Light{Green, Amber, Red} }

// Label returns the light in a language.
func (l Light) Label(lang juurru.Lang) string {
	return map[Light]juurru.Text{
		Green: {FI: "Vihreä", SV: "Grönt ljus", NB: "Grønt lys", EN: "Green"},
		Amber: {FI: "Keltainen", SV: "Gult ljus", NB: "Gult lys", EN: "Amber"},
		Red:   {FI: "Punainen", SV: "Rött ljus", NB: "Rødt lys", EN: "Red"},
	}[l].In(lang)
}

// Judge returns the light of the criterion: what its result is against its numbers, to the
// decimals they are written with, so that a tie passes. A criterion without numbers has the
// light that people gave it. It is "" when the criterion is not judged yet, or cannot be: a
// result that one missing number would place is not guessed, and what is no finite number
// judges nothing.
func (k Criterion) Judge() Light {
	if !k.numbered() {
		return k.Light
	}
	if !finite(k.Result) || k.Green != nil && !finite(k.Green) || k.Amber != nil && !finite(k.Amber) {
		return ""
	}
	switch {
	case k.Green != nil && k.reaches(*k.Green):
		return Green
	case k.Amber != nil && !k.reaches(*k.Amber):
		return Red
	case k.Green != nil && k.Amber != nil:
		return Amber
	}
	return ""
}

// finite reports whether there is a number, and no infinity.
func finite(number *float64) bool {
	return number != nil && !math.IsNaN(*number) && !math.IsInf(*number, 0)
}

// numbered reports whether numbers judge the criterion, and not people.
func (k Criterion) numbered() bool { return k.Green != nil || k.Amber != nil }

// reaches reports whether the result is as good as a limit, or better.
func (k Criterion) reaches(limit float64) bool {
	if k.Direction == Less {
		return *k.Result <= limit
	}
	return *k.Result >= limit
}

// Light returns the light of the whole pilot: the worst of its criteria decides, and
// nothing makes up for it. One red criterion is enough for red; without a red one it is ""
// as long as a criterion is not judged, and for a pilot without criteria. That the worst
// decides is our reading: the guidance leaves the weighing to people.
func (p *Pilot) Light() Light {
	if p == nil || len(p.Criteria) == 0 {
		return ""
	}
	light, open := Green, false
	for i := range p.Criteria {
		switch p.Criteria[i].Judge() {
		case Red:
			return Red
		case Amber:
			light = Amber
		case Green:
		default:
			open = true
		}
	}
	if open {
		return ""
	}
	return light
}

// RuleCriteriaMissing: nothing tells what the pilot has to reach.
var RuleCriteriaMissing = &juurru.Rule{
	ID: "roadmap/criteria-missing", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.Progression),
	Limits: "Asked of the last pilot and of those after which nothing is decided yet. The roadmap asks for the goals of a pilot; that they are criteria with three lights is guidance on pilots in research, and that a service pilot is held to it is our reading.",
	Title: juurru.Text{
		FI: "Pilotilla ei ole etenemiskriteerejä.",
		SV: "Piloten har inga kriterier för att gå vidare.",
		NB: "Piloten har ingen kriterier for å gå videre.",
		EN: "The pilot has no progression criteria.",
	},
	Why: juurru.Text{
		FI: "Jos ei ole sovittu, mitä pilotin on saavutettava, lähes mikä tahansa tulos riittää, kun työhön on jo ehditty kiintyä.",
		SV: "Om man inte har avtalat vad piloten ska nå räcker nästan vilket resultat som helst när man redan har fäst sig vid arbetet.",
		NB: "Har man ikke avtalt hva piloten skal nå, er nesten hvilket som helst resultat godt nok når man alt er blitt glad i løsningen.",
		EN: "If nobody agreed what the pilot has to reach, almost any result will do once people have grown fond of the work.",
	},
	Fix: juurru.Text{
		FI: "Sopikaa ennen pilottia, mikä tulos on vihreä, keltainen ja punainen (criteria).",
		SV: "Avtala före piloten vilket resultat som är grönt, gult och rött (criteria).",
		NB: "Avtal før piloten hvilket resultat som er grønt, gult og rødt (criteria).",
		EN: "Agree before the pilot which result is green, amber and red (criteria).",
	},
}

// RuleCriterionUndated: nothing tells when a criterion was agreed.
var RuleCriterionUndated = &juurru.Rule{
	ID: "roadmap/criterion-undated", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Progression, source.ProgressionSet),
	Limits: "Asked of every pilot, an earlier one too. The sources want the criteria fixed in advance; that a day shows it is our reading.",
	Title: juurru.Text{
		FI: "Ei ole kirjattu, milloin kriteeri sovittiin.",
		SV: "Det framgår inte när kriteriet fastställdes.",
		NB: "Det går ikke fram når kriteriet ble fastsatt.",
		EN: "It is not recorded when the criterion was agreed.",
	},
	Why: juurru.Text{
		FI: "Vain päivästä näkee, että kriteeri sovittiin, ennen kuin tuloksista tiedettiin mitään.",
		SV: "Bara datumet visar att kriteriet fastställdes innan någon kände till resultaten.",
		NB: "Bare datoen viser at kriteriet ble fastsatt før noen kjente resultatene.",
		EN: "Only the day shows that the criterion was agreed before anybody knew the results.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona kriteeri sovittiin (set).",
		SV: "Anteckna den dag då kriteriet fastställdes (set).",
		NB: "Registrer dagen da kriteriet ble fastsatt (set).",
		EN: "Record the day on which the criterion was agreed (set).",
	},
}

// RuleCriterionLate: a criterion was agreed when the pilot had begun, and nothing is
// decided after it yet.
var RuleCriterionLate = &juurru.Rule{
	ID: "roadmap/criterion-late", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Progression, source.ProgressionSet),
	Limits: beginningLimits + " Asked of the last pilot as long as nothing is decided after it, and when the project goes on after it with no word on why in spite of its criteria; of the others another rule asks it.",
	Title: juurru.Text{
		FI: "Kriteeri on sovittu vasta, kun pilotti oli jo alkanut.",
		SV: "Kriteriet fastställdes först när piloten redan hade börjat.",
		NB: "Kriteriet ble fastsatt først da piloten alt hadde startet.",
		EN: "The criterion was agreed only when the pilot had begun.",
	},
	Message: juurru.Text{
		FI: "Kriteeri sovittiin {set}, mutta pilotti oli alkanut jo {starts}.",
		SV: "Kriteriet fastställdes {set}, men piloten hade börjat redan {starts}.",
		NB: "Kriteriet ble fastsatt {set}, men piloten hadde alt startet {starts}.",
		EN: "The criterion was agreed on {set}, but the pilot had begun by {starts}.",
	},
	Why: juurru.Text{
		FI: "Kun ensimmäiset tulokset jo näkyvät, rajat asetetaan helposti niiden mukaan. Silloin kriteeri ei enää kerro, onnistuiko pilotti.",
		SV: "När de första resultaten syns sätts gränserna lätt efter dem. Då visar kriteriet inte längre om piloten lyckades.",
		NB: "Når de første resultatene alt er synlige, blir grensene lett satt etter dem. Da viser kriteriet ikke lenger om piloten lyktes.",
		EN: "Once the first results show, limits are easily set to suit them. Then the criterion no longer tells whether the pilot succeeded.",
	},
	Fix: juurru.Text{
		FI: "Jos pilotti ei ole vielä alkanut, siirrä sen alkua (starts); jos päivä on väärä, korjaa se (set). Muuten pilotti ei voi todistaa tästä kriteeristä: sopikaa kriteerit uutta pilottia varten ennen sen alkua (pilots), tai kertokaa päätöksessä, miksi jatketaan, vaikka kriteeri on myöhässä (outcome, override).",
		SV: "Om piloten inte har börjat än, skjut upp starten (starts); om datumet är fel, rätta det (set). Annars kan piloten inte bevisa något om kriteriet: fastställ kriterierna för en ny pilot innan den börjar (pilots), eller berätta i beslutet varför ni fortsätter trots att kriteriet kom sent (outcome, override).",
		NB: "Har piloten ikke startet ennå, utsett starten (starts); er datoen feil, rett den (set). Ellers kan ikke piloten si noe sikkert om kriteriet: Fastsett kriteriene for en ny pilot før den starter (pilots), eller fortell i beslutningen hvorfor dere går videre selv om kriteriet kom sent (outcome, override).",
		EN: "If the pilot has not begun yet, put off its start (starts); if the day is wrong, correct it (set). Otherwise this pilot proves nothing by the criterion: agree on the criteria of a new pilot before it begins (pilots), or say in the decision why you go on although the criterion was late (outcome, override).",
	},
}

// RuleCriterionWasLate: a criterion of a pilot that is decided on, or of an earlier one, was
// agreed when the pilot had begun.
var RuleCriterionWasLate = &juurru.Rule{
	ID: "roadmap/criterion-was-late", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Progression, source.ProgressionSet),
	Limits: beginningLimits + " Asked of every earlier pilot, of the last one when it did not lead on, and when the decision says why the project goes on all the same. A warning, as nobody can agree on a criterion in time any more; whether the grounds of the decision tell it is not read.",
	Title: juurru.Text{
		FI: "Päättyneen pilotin kriteeri sovittiin vasta pilotin alettua.",
		SV: "Ett kriterium för en avslutad pilot fastställdes först när piloten pågick.",
		NB: "Et kriterium for en avsluttet pilot ble fastsatt først da piloten var i gang.",
		EN: "A criterion of a pilot that is over was agreed only while the pilot ran.",
	},
	Message: juurru.Text{
		FI: "Kriteeri on päivätty {set}, ja pilotti oli silloin ollut käynnissä {starts} alkaen.",
		SV: "Kriteriet är daterat {set}, och då hade piloten pågått sedan {starts}.",
		NB: "Kriteriet er datert {set}, og da hadde piloten vært i gang siden {starts}.",
		EN: "The criterion is dated {set}, when the pilot had been under way since {starts}.",
	},
	Why: juurru.Text{
		FI: "Pilotin alettua asetettu raja voi olla valittu tuloksen mukaan. Päätöstä lukevan pitää tietää se.",
		SV: "En gräns som sätts när piloten har börjat kan vara vald efter resultatet. Den som läser beslutet måste få veta det.",
		NB: "En grense som settes etter at piloten har startet, kan være valgt etter resultatet. Den som leser beslutningen, må få vite det.",
		EN: "A limit that is set once the pilot has begun may be chosen to suit the result. Whoever reads the decision has to know.",
	},
	Fix: juurru.Text{
		FI: "Jos päivä on väärä, korjaa se (set). Jos se on oikea, kertokaa päätöksen perusteluissa, että kriteeri on myöhässä, ja sopikaa seuraavan pilotin kriteerit ennen sen alkua.",
		SV: "Om datumet är fel, rätta det (set). Om det är rätt, berätta i beslutets motivering att kriteriet kom sent, och fastställ kriterierna för nästa pilot innan den börjar.",
		NB: "Er datoen feil, rett den (set). Er den riktig, fortell i begrunnelsen for beslutningen at kriteriet kom sent, og fastsett kriteriene for neste pilot før den starter.",
		EN: "If the day is wrong, correct it (set). If it is right, say in the grounds of the decision that the criterion was late, and agree on the criteria of the next pilot before it begins.",
	},
}

// beginningLimits tells what both rules on late criteria go by.
const beginningLimits = "The sources want criteria fixed before the start; that one of the first day of the pilot is late is our reading, as days have no hours. Of a pilot without a first day, one that was agreed after the passage into the pilot phase is late, and where that cannot be told, one of the day on which the pilot ended, was evaluated or was decided on."

// RuleCriterionLimitMissing: one of the two numbers that part the lights is missing.
var RuleCriterionLimitMissing = &juurru.Rule{
	ID: "roadmap/criterion-limit-missing", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Progression,
	Limits: "Asked of a criterion that has the other number, a metric, a unit or a result; one without any of them is judged by people.",
	Title: juurru.Text{
		FI: "Kriteeriltä puuttuu raja, joka erottaa liikennevalot.",
		SV: "Kriteriet saknar en gräns som skiljer ljusen åt.",
		NB: "Kriteriet mangler en grense som skiller lysene.",
		EN: "The criterion lacks a limit between its lights.",
	},
	Message: juurru.Text{
		FI: "Kriteeriltä puuttuu raja tälle valolle: {light}.",
		SV: "Kriteriet saknar en gräns för: {light}.",
		NB: "Kriteriet mangler en grense for: {light}.",
		EN: "The criterion has no limit for the light: {light}.",
	},
	Why: juurru.Text{
		FI: "Vihreän ja keltaisen raja ratkaisevat yhdessä, jatketaanko, korjataanko vai pysähdytäänkö. Yksi raja jättää osan tuloksista ilman valoa.",
		SV: "Gränserna för grönt och gult avgör tillsammans om man fortsätter, rättar till eller stannar. Med bara en gräns får en del av resultaten inget ljus.",
		NB: "Grensene for grønt og gult avgjør sammen om man går videre, retter opp eller stanser. Med bare én grense får noen av resultatene ikke noe lys.",
		EN: "The limits of green and amber decide together whether to go on, to amend or to stop. With one alone some results have no light.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa molemmat rajat: vihreä alkaa luvusta green, keltainen luvusta amber.",
		SV: "Anteckna båda gränserna: grönt börjar vid talet green och gult vid amber.",
		NB: "Registrer begge grensene: grønt begynner ved tallet green, gult ved amber.",
		EN: "Record both limits: green begins at the number green, amber at the number amber.",
	},
}

// RuleCriterionLimitsCrossed: amber is better than green.
var RuleCriterionLimitsCrossed = &juurru.Rule{
	ID: "roadmap/criterion-limits-crossed", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Equal limits pass: then nothing is amber.",
	Title: juurru.Text{
		FI: "Kriteerin rajat ovat väärin päin: keltaisen raja on tiukempi kuin vihreän.",
		SV: "Kriteriets gränser är omkastade: den gula är strängare än den gröna.",
		NB: "Grensene i kriteriet er byttet om: den gule er strengere enn den grønne.",
		EN: "The limits of the criterion are crossed: amber is stricter than green.",
	},
	Message: juurru.Text{
		FI: "Vihreän raja on {green} ja keltaisen {amber}, vaikka suunta on: {direction}.",
		SV: "Gränsen för grönt är {green} och för gult {amber}, fastän riktningen är: {direction}.",
		NB: "Grensen for grønt er {green} og for gult {amber}, selv om retningen er: {direction}.",
		EN: "Green begins at {green} and amber at {amber}, although the direction is: {direction}.",
	},
	Why: juurru.Text{
		FI: "Väärin päin olevat rajat antavat saman tuloksen vihreäksi ja punaiseksi, eikä pilotista voi päättää niiden varassa.",
		SV: "Med omkastade gränser blir samma resultat både grönt och rött, och då går det inte att besluta om piloten.",
		NB: "Med ombyttede grenser blir det samme resultatet både grønt og rødt, og da kan man ikke beslutte noe om piloten.",
		EN: "With crossed limits the same result is both green and red, and nobody can decide on the pilot by them.",
	},
	Fix: juurru.Text{
		FI: "Vaihda luvut keskenään (green, amber) tai korjaa suunta (direction).",
		SV: "Byt plats på talen (green, amber) eller rätta riktningen (direction).",
		NB: "Bytt om tallene (green, amber), eller rett retningen (direction).",
		EN: "Swap the numbers (green, amber), or correct the direction (direction).",
	},
}

// RuleCriterionLightContradicts: people gave a light that the numbers deny.
var RuleCriterionLightContradicts = &juurru.Rule{
	ID: "roadmap/criterion-light-contradicts", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "The light of the numbers counts everywhere else.",
	Title: juurru.Text{
		FI: "Kriteerille annettu valo on eri kuin sen luvut osoittavat.",
		SV: "Kriteriets ljus är ett annat än talen visar.",
		NB: "Lyset på kriteriet er et annet enn tallene viser.",
		EN: "The light given to the criterion is not the one its numbers show.",
	},
	Message: juurru.Text{
		FI: "Kriteerille on merkitty »{given}», mutta luvuista tulee »{light}».",
		SV: "Kriteriet har fått ”{given}”, men talen ger ”{light}”.",
		NB: "Kriteriet har fått «{given}», men tallene gir «{light}».",
		EN: "The criterion was given \"{given}\", but its numbers make it \"{light}\".",
	},
	Why: juurru.Text{
		FI: "Jos valoa voi muuttaa tulosten selvittyä, ennalta sovitut rajat eivät sido ketään.",
		SV: "Om ljuset kan ändras när resultaten är kända binder de avtalade gränserna ingen.",
		NB: "Kan lyset endres når resultatene er kjent, binder de avtalte grensene ingen.",
		EN: "If the light can be changed once the results are known, the limits agreed beforehand bind nobody.",
	},
	Fix: juurru.Text{
		FI: "Poista annettu valo (light) tai korjaa tulos (result). Jos jatkatte tuloksesta huolimatta, kertokaa miksi (outcome, override).",
		SV: "Ta bort ljuset (light) eller rätta resultatet (result). Om ni går vidare trots resultatet, berätta varför (outcome, override).",
		NB: "Fjern lyset (light), eller rett resultatet (result). Går dere videre tross resultatet, fortell hvorfor (outcome, override).",
		EN: "Remove the light (light), or correct the result (result). If you go on in spite of the result, say why (outcome, override).",
	},
}

// RuleCriterionWithoutMetric: a criterion with numbers has no metric of the project.
var RuleCriterionWithoutMetric = &juurru.Rule{
	ID: "roadmap/criterion-without-metric", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4, 6),
	Limits: "The roadmap plans how benefits are measured during the pilot and in operation; that the same metric serves both is our reading.",
	Title: juurru.Text{
		FI: "Kriteeriin ei ole liitetty mittaria.",
		SV: "Kriteriet är inte kopplat till någon mätare.",
		NB: "Kriteriet er ikke knyttet til noen indikator.",
		EN: "The criterion is not linked to a metric.",
	},
	Why: juurru.Text{
		FI: "Jos pilotissa mitataan samalla mittarilla kuin myöhemmin, nähdään, säilyykö tulos, kun palvelu laajenee.",
		SV: "Om piloten mäts med samma mätare som senare ser man om resultatet håller när tjänsten utvidgas.",
		NB: "Måles piloten med samme indikator som senere, ser man om resultatet holder når tjenesten utvides.",
		EN: "If the pilot is measured by the same metric as what follows, it shows whether the result holds as the service grows.",
	},
	Fix: juurru.Text{
		FI: "Liitä kriteeriin mittari, jolla tulos mitataan (metric).",
		SV: "Koppla kriteriet till den mätare som visar resultatet (metric).",
		NB: "Knytt kriteriet til indikatoren som viser resultatet (metric).",
		EN: "Link the criterion to the metric that shows its result (metric).",
	},
}

// RuleCriterionNotJudged: the pilot is to lead on, and a criterion has no result.
var RuleCriterionNotJudged = &juurru.Rule{
	ID: "roadmap/criterion-not-judged", Severity: juurru.Error, Gate: ToTransition, Since: "0.1",
	Source: source.Progression,
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin. The guidance decides by the criteria; that every one of them is judged before is our reading. A criterion that lacks a limit is told only that.",
	Title: juurru.Text{
		FI: "Kriteerillä ei ole tulosta.",
		SV: "Kriteriet har inget resultat.",
		NB: "Kriteriet har ikke noe resultat.",
		EN: "The criterion has no result.",
	},
	Why: juurru.Text{
		FI: "Päätös jatkosta nojaa kriteereihin. Kriteeri, jota ei ole arvioitu, voi olla punainen.",
		SV: "Beslutet om fortsättningen vilar på kriterierna. Ett kriterium som inte är bedömt kan vara rött.",
		NB: "Beslutningen om veien videre hviler på kriteriene. Et kriterium som ikke er vurdert, kan være rødt.",
		EN: "The decision on what follows rests on the criteria. One that is not judged may be red.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa tulos (result), tai arvioi kriteeri, jolla ei ole lukuja, antamalla sille valo (light).",
		SV: "Anteckna resultatet (result), eller ge ett kriterium utan tal ett ljus (light).",
		NB: "Registrer resultatet (result), eller gi et kriterium uten tall et lys (light).",
		EN: "Record the result (result), or give a criterion without numbers a light (light).",
	},
}

// criterionRules are in the order of the document.
var criterionRules = []*juurru.Rule{
	RuleCriteriaMissing,
	RuleCriterionWithoutMetric,
	RuleCriterionLimitMissing,
	RuleCriterionLimitsCrossed,
	RuleCriterionUndated,
	RuleCriterionLate,
	RuleCriterionWasLate,
	RuleCriterionNotJudged,
	RuleCriterionLightContradicts,
}

// checkCriteria asks whether the criteria of a pilot are sound and were agreed before it had
// begun; open is whether that can still be mended.
func (p *Pilot) checkCriteria(c *juurru.Checker, at juurru.Pointer, begun beginning, open bool) {
	late := RuleCriterionWasLate
	if open {
		late = RuleCriterionLate
	}
	for i := range p.Criteria {
		k, here := &p.Criteria[i], at.At("criteria", i)
		k.checkLimits(c, here)
		switch {
		case k.Set == "":
			c.Report(RuleCriterionUndated, here.At("set"))
		case k.Set.After(begun.before):
			c.Report(late, here.At("set"), juurru.With("set", k.Set), juurru.With("starts", begun.day), juurru.Related(begun.at))
		}
	}
}

func (k *Criterion) checkLimits(c *juurru.Checker, at juurru.Pointer) {
	if k.numbered() || k.Metric != "" || k.Unit != "" || k.Result != nil {
		if !finite(k.Green) {
			c.Report(RuleCriterionLimitMissing, at.At("green"), juurru.With("light", Green))
		}
		if !finite(k.Amber) {
			c.Report(RuleCriterionLimitMissing, at.At("amber"), juurru.With("light", Amber))
		}
	}
	if !k.numbered() {
		return
	}
	if k.Metric == "" {
		c.Report(RuleCriterionWithoutMetric, at.At("metric"))
	}
	if k.crossed() {
		c.Report(RuleCriterionLimitsCrossed, at.At("amber"), juurru.With("green", *k.Green), juurru.With("amber", *k.Amber),
			juurru.With("direction", k.direction()), juurru.Related(at.At("green")))
		return
	}
	if light := k.Judge(); light != "" && k.Light != "" && light != k.Light {
		c.Report(RuleCriterionLightContradicts, at.At("light"), juurru.With("given", k.Light), juurru.With("light", light), juurru.Related(at.At("result")))
	}
}

// crossed reports whether a result may reach green and miss amber.
func (k *Criterion) crossed() bool {
	if !finite(k.Green) || !finite(k.Amber) {
		return false
	}
	if k.Direction == Less {
		return *k.Amber < *k.Green
	}
	return *k.Amber > *k.Green
}

func (k *Criterion) direction() Better {
	if k.Direction == "" {
		return More
	}
	return k.Direction
}

// checkResults asks whether every criterion of a pilot is judged.
func (p *Pilot) checkResults(c *juurru.Checker, at juurru.Pointer) {
	for i := range p.Criteria {
		k, here := &p.Criteria[i], at.At("criteria", i)
		switch {
		case k.numbered() && !finite(k.Result):
			c.Report(RuleCriterionNotJudged, here.At("result"))
		case !k.numbered() && k.Metric == "" && k.Unit == "" && k.Result == nil && k.Light == "":
			c.Report(RuleCriterionNotJudged, here.At("light"))
		}
	}
}
