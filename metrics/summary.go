package metrics

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
)

// Summary says in a few sentences what the evaluation means, and what it does not.
func (e *Evaluation) Summary(lang juurru.Lang) string {
	return joined(lang, e.whereItStands(), e.wayToTarget(), e.whetherItChanged(), e.lastPhase(), e.whatThatIsNot(), e.whetherItHolds())
}

// Notes say what to bear in mind when reading the evaluation: lines on trial, points
// left out, decisions that moved a line, a measurement that is late.
func (e *Evaluation) Notes(lang juurru.Lang) []string {
	notes := []string{}
	for _, s := range e.notes() {
		notes = append(notes, s.in(lang))
	}
	return notes
}

// sentence is a text in four languages with {parameters}, filled in late.
type sentence struct {
	text   juurru.Text
	params []juurru.Param
}

func say(text juurru.Text, params ...juurru.Param) sentence { return sentence{text, params} }

func with(name string, value any) juurru.Param { return juurru.Param{Name: name, Value: value} }

func (s sentence) in(lang juurru.Lang) string { return s.text.Fill(lang, s.params...) }

// amount is a value with its unit, or a level, for people.
type amount struct {
	value float64
	unit  string
	level string
}

func (a amount) Label(lang juurru.Lang) string {
	if a.level != "" {
		return quoted(a.level, lang)
	}
	if a.unit == "" {
		return number(a.value, lang)
	}
	if lang == juurru.English {
		return number(a.value, lang) + " " + a.unit
	}
	return number(a.value, lang) + "\u00a0" + a.unit
}

func (e *Evaluation) amount(r *Reading) amount { return amount{r.Value, e.Unit, r.Level} }

// number is a number as the language writes it, to its last decimal: 12 345,5 and
// 12,345.5. Very large and very small ones have an exponent.
func number(value float64, lang juurru.Lang) string {
	text := strconv.FormatFloat(value, 'f', -1, 64)
	if len(text) > 20 {
		text = strconv.FormatFloat(value, 'g', 6, 64)
	}
	sign, comma, group := "", ",", "\u00a0"
	if lang == juurru.English {
		comma, group = ".", ","
	}
	if text[0] == '-' {
		sign, text = "−", text[1:]
	}
	whole, decimals, fraction := strings.Cut(text, ".")
	if fraction {
		decimals = comma + decimals
	}
	if len(whole) > 4 && strings.Trim(whole, "0123456789") == "" {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + group + whole[i:]
		}
	}
	return sign + whole + strings.Replace(decimals, "-", "−", 1)
}

// computed is a computed number for people: the whole part, and decimals so that there
// are four digits.
type computed float64

// Label writes the number in a language.
func (c computed) Label(lang juurru.Lang) string {
	value := float64(c)
	if whole := math.Abs(value); whole >= 1e15 || whole != 0 && whole < 1e-4 {
		return number(value, lang)
	}
	decimals := 3
	for whole := math.Abs(value); whole >= 10 && decimals > 0; whole /= 10 {
		decimals--
	}
	text := decimal(value).FloatString(decimals) // exactly, half away from zero
	short, _ := strconv.ParseFloat(text, 64)
	if short == 0 {
		short = 0 // no minus zero
	}
	return number(short, lang)
}

// Line says where the centre line of a phase runs, and its limits: "39.63 (31.04 – 48.21)".
// Of a qualitative metric it names the level, or the two levels it runs between.
func (e *Evaluation) Line(phase Phase, lang juurru.Lang) string {
	switch {
	case phase.Centre == nil:
		return ""
	case len(e.scale) > 0:
		low, high := int(math.Floor(*phase.Centre)), int(math.Ceil(*phase.Centre))
		text := quoted(e.scale[low-1].Key, lang)
		if high != low {
			text += " – " + quoted(e.scale[high-1].Key, lang)
		}
		return text
	case phase.Lower == nil:
		return computed(*phase.Centre).Label(lang)
	}
	return computed(*phase.Centre).Label(lang) + " (" + computed(*phase.Lower).Label(lang) + " – " + computed(*phase.Upper).Label(lang) + ")"
}

// inPercent is a share for people: whole per cents, cut, so that 99.9 is not called 100.
type inPercent float64

func (p inPercent) Label(lang juurru.Lang) string {
	share := math.Trunc(float64(p))
	if math.Abs(float64(p)) < 10 {
		share = math.Trunc(float64(p)*10) / 10
	}
	if share == 0 {
		share = 0 // no minus zero
	}
	if lang == juurru.English {
		return number(share, lang) + "%"
	}
	return number(share, lang) + "\u00a0%"
}

func quoted(text string, lang juurru.Lang) string {
	marks := map[juurru.Lang][2]string{juurru.Finnish: {"»", "»"}, juurru.Swedish: {"”", "”"}, juurru.Norwegian: {"«", "»"}, juurru.English: {`"`, `"`}}[lang]
	return marks[0] + text + marks[1]
}

// when is a period in brackets, or nothing for a series without days.
type when Period

func (w when) Label(lang juurru.Lang) string {
	if !w.From.Valid() {
		return ""
	}
	return " (" + Period(w).In(lang) + ")"
}

func (e *Evaluation) whereItStands() sentence {
	if e.Latest == nil {
		return say(juurru.Text{
			FI: "Mittauksia ei ole, joten muutoksesta ei voi sanoa mitään.", SV: "Det finns inga mätningar, så inget kan sägas om någon förändring.",
			NB: "Det finnes ingen målinger, så ingenting kan sies om noen endring.", EN: "Nothing has been measured, so nothing can be said of a change.",
		})
	}
	latest, period := with("latest", e.amount(e.Latest)), with("when", when(e.Latest.Period()))
	switch {
	case e.Change == nil:
		return say(juurru.Text{
			FI: "Viimeisin arvo on {latest}{when}.", SV: "Det senaste värdet är {latest}{when}.",
			NB: "Den siste verdien er {latest}{when}.", EN: "The latest value is {latest}{when}.",
		}, latest, period)
	case e.Change.By == 0:
		return say(juurru.Text{
			FI: "Viimeisin arvo on {latest}{when}, sama kuin lähtötaso.", SV: "Det senaste värdet är {latest}{when}, samma som utgångsnivån.",
			NB: "Den siste verdien er {latest}{when}, den samme som nullpunktet.", EN: "The latest value is {latest}{when}, the same as the baseline.",
		}, latest, period)
	}
	return say(juurru.Text{
		FI: "Viimeisin arvo on {latest}{when}, kun lähtötaso oli {baseline}.", SV: "Det senaste värdet är {latest}{when}, medan utgångsnivån var {baseline}.",
		NB: "Den siste verdien er {latest}{when}, mens nullpunktet var {baseline}.", EN: "The latest value is {latest}{when}; the baseline was {baseline}.",
	}, latest, period, with("baseline", e.amount(e.Baseline)))
}

// aim is the target for people: a value, a level, or a range.
type aim struct {
	target *Target
	unit   string
}

func (a aim) Label(lang juurru.Lang) string {
	if t := a.target; t.Low != nil && t.High != nil && t.Value == nil {
		return number(*t.Low, lang) + "–" + amount{*t.High, a.unit, ""}.Label(lang)
	} else if t.Value != nil {
		return amount{*t.Value, a.unit, t.Level}.Label(lang)
	}
	return quoted(a.target.Level, lang)
}

func (e *Evaluation) wayToTarget() sentence {
	var params []juurru.Param
	if e.Target != nil {
		params = append(params, with("target", aim{e.Target, e.Unit}), with("by", e.Target.By))
	}
	if e.Progress != nil {
		params = append(params, with("progress", inPercent(*e.Progress)))
	}
	switch e.Standing {
	case Achieved:
		return say(juurru.Text{
			FI: "Tavoite {target} on saavutettu.", SV: "Målet {target} är uppnått.", NB: "Målet {target} er nådd.", EN: "The target of {target} is achieved.",
		}, params...)
	case OnTheWay:
		return say(juurru.Text{
			FI: "Matkasta tavoitteeseen {target} on kuljettu {progress}.", SV: "Av vägen till målet {target} har {progress} avverkats.",
			NB: "Av veien til målet {target} er {progress} tilbakelagt.", EN: "Of the way to the target of {target}, {progress} has been covered.",
		}, params...)
	case OffTheWay:
		if e.Target.By.Before(e.On) {
			return say(juurru.Text{
				FI: "Tavoite {target} oli määrä saavuttaa viimeistään {by}, mutta sitä ei ole saavutettu.", SV: "Målet {target} skulle nås senast {by} och har inte nåtts.",
				NB: "Målet {target} skulle nås senest {by} og er ikke nådd.", EN: "The target of {target} was due by {by} and has not been achieved.",
			}, params...)
		}
		return say(juurru.Text{
			FI: "Tavoitetta {target} ei ole lähestytty.", SV: "Man har inte närmat sig målet {target}.", NB: "Man har ikke nærmet seg målet {target}.", EN: "It has come no nearer the target of {target}.",
		}, params...)
	case NoBaseline:
		return say(juurru.Text{
			FI: "Lähtötasoa ei ole kirjattu, joten edistymistä ei voi laskea.", SV: "Ingen utgångsnivå har antecknats, så framstegen kan inte beräknas.",
			NB: "Det er ikke registrert noe nullpunkt, så framgangen kan ikke beregnes.", EN: "No baseline is recorded, so progress cannot be computed.",
		})
	case NoTarget:
		return say(juurru.Text{
			FI: "Tavoitetta, johon arvoa voisi verrata, ei ole.", SV: "Det finns inget mål att jämföra värdet med.", NB: "Det finnes ikke noe mål å sammenligne verdien med.", EN: "There is no target to compare the value with.",
		})
	}
	return sentence{}
}

// described are signs for people, one after the other.
type described struct {
	chart *Chart
	signs []Sign
}

// Label describes the signs in a language.
func (d described) Label(lang juurru.Lang) string {
	var texts []string
	for _, sign := range d.signs {
		texts = append(texts, d.chart.Describe(sign, lang))
	}
	return strings.Join(texts, "; ")
}

// signsTold is how many signs a sentence names.
const signsTold = 3

// chief returns the signs of the most points, the later of equals, in order of time.
func (c *Chart) chief() []Sign {
	signs := slices.Clone(c.Signs)
	slices.Reverse(signs)
	slices.SortStableFunc(signs, func(a, b Sign) int { return b.Points - a.Points })
	signs = signs[:min(len(signs), signsTold)]
	slices.SortStableFunc(signs, func(a, b Sign) int { return a.From - b.From })
	return signs
}

func (e *Evaluation) whetherItChanged() sentence {
	rules := with("rules", e.RuleSet)
	switch {
	case e.Latest == nil:
		return sentence{}
	case e.Signal == nil && e.onTheLine():
		return say(juurru.Text{
			FI: "Niin moni piste on keskiviivalla, ettei todellista muutosta voi erottaa sattumasta (säännöt: {rules}).",
			SV: "Så många punkter ligger på mittlinjen att en verklig förändring inte kan skiljas från slumpen (regler: {rules}).",
			NB: "Så mange punkter ligger på midtlinjen at en reell endring ikke kan skilles fra tilfeldigheter (regler: {rules}).",
			EN: "So many points lie on the centre line that a real change cannot be told from chance (rules: {rules}).",
		}, rules)
	case e.Signal == nil:
		return say(juurru.Text{
			FI: "Pisteitä on liian vähän, jotta todellisen muutoksen voisi erottaa sattumasta (säännöt: {rules}).",
			SV: "Punkterna är för få för att en verklig förändring ska kunna skiljas från slumpen (regler: {rules}).",
			NB: "Det er for få punkter til at en reell endring kan skilles fra tilfeldigheter (regler: {rules}).",
			EN: "There are too few points to tell a real change from chance (rules: {rules}).",
		}, rules)
	case !*e.Signal:
		return say(juurru.Text{
			FI: "Mittaussarjassa ei näy todellista muutosta: vaihtelu on tavanomaista (säännöt: {rules}).",
			SV: "Mätserien visar ingen verklig förändring: variationen är normal (regler: {rules}).",
			NB: "Måleserien viser ingen reell endring: variasjonen er normal (regler: {rules}).",
			EN: "The series shows no real change: its variation is ordinary (rules: {rules}).",
		}, rules)
	case len(e.Signs) > 0:
		return say(juurru.Text{
			FI: "Mittaussarjassa on merkkejä, joita sattuma tuskin selittää: {signs} (säännöt: {rules}).",
			SV: "Mätserien visar tecken som slumpen knappast förklarar: {signs} (regler: {rules}).",
			NB: "Måleserien viser tegn som tilfeldigheter neppe forklarer: {signs} (regler: {rules}).",
			EN: "The series shows signs that chance hardly explains: {signs} (rules: {rules}).",
		}, rules, with("signs", described{&e.Chart, e.chief()}))
	case e.crossedOften():
		return say(juurru.Text{
			FI: "Mittaussarja ylittää keskiviivan useammin kuin sattuma selittää: sarjassa voi olla sekaisin kaksi eri asiaa (säännöt: {rules}).",
			SV: "Mätserien korsar mittlinjen fler gånger än slumpen förklarar: två olika saker kan vara hopblandade i den (regler: {rules}).",
			NB: "Måleserien krysser midtlinjen flere ganger enn tilfeldigheter forklarer: to ulike ting kan være blandet sammen i den (regler: {rules}).",
			EN: "The series crosses the centre line more often than chance explains: two different things may be mixed in it (rules: {rules}).",
		}, rules)
	}
	return say(juurru.Text{
		FI: "Mittaussarja ylittää keskiviivan harvemmin kuin sattuma selittää, mikä on muutoksen merkki (säännöt: {rules}).",
		SV: "Mätserien korsar mittlinjen färre gånger än slumpen förklarar, vilket är ett tecken på förändring (regler: {rules}).",
		NB: "Måleserien krysser midtlinjen færre ganger enn tilfeldigheter forklarer, noe som er et tegn på endring (regler: {rules}).",
		EN: "The series crosses the centre line less often than chance explains, which is a sign of change (rules: {rules}).",
	}, rules)
}

// lastPhase says that nothing has changed since the centre line was last computed anew.
func (e *Evaluation) lastPhase() sentence {
	if len(e.Phases) < 2 || e.Signal == nil || !*e.Signal {
		return sentence{}
	}
	last := e.Phases[len(e.Phases)-1]
	where := with("where", phaseSpan{&e.Chart, last})
	switch {
	case last.Signal == nil:
		return say(juurru.Text{
			FI: "Uudelleenlaskennan jälkeen ({where}) pisteitä on vielä liian vähän muutoksen näkemiseksi.", SV: "Efter den nya beräkningen ({where}) är punkterna ännu för få.",
			NB: "Etter den nye beregningen ({where}) er det foreløpig for få punkter.", EN: "Since the line was computed anew ({where}) there are still too few points.",
		}, where)
	case !*last.Signal:
		return say(juurru.Text{
			FI: "Uudelleenlaskennan jälkeen ({where}) muutosta ei näy.", SV: "Efter den nya beräkningen ({where}) syns ingen förändring.",
			NB: "Etter den nye beregningen ({where}) vises ingen endring.", EN: "Since the line was computed anew ({where}) no change shows.",
		}, where)
	}
	return sentence{}
}

// onTheLine reports whether there are points enough, but too few off the centre line.
func (e *Evaluation) onTheLine() bool {
	if e.Runs == nil || len(e.Phases) == 0 {
		return false
	}
	last, counted := e.Phases[len(e.Phases)-1], 0
	for i := last.From; i <= last.To; i++ {
		if e.Points[i].LeftOut == "" {
			counted++
		}
	}
	return counted >= e.rules.Enough && e.Runs.Useful < e.rules.Enough
}

// crossedOften reports whether some phase has more runs than chance explains.
func (e *Evaluation) crossedOften() bool {
	for i := range e.Phases {
		if r := e.Phases[i].Runs; r != nil && r.Count != nil && r.Useful >= e.rules.Enough && *r.Count > *r.High {
			return true
		}
	}
	return false
}

func (e *Evaluation) whatThatIsNot() sentence {
	switch {
	case e.Latest == nil:
		return sentence{}
	case e.Signal != nil && *e.Signal:
		return say(juurru.Text{
			FI: "Merkki ei kerro syytä.", SV: "Ett tecken säger inget om orsaken.", NB: "Et tegn sier ingenting om årsaken.", EN: "A sign does not tell the cause.",
		})
	case e.Signal == nil || e.Standing == Achieved || e.Standing == OnTheWay:
		return say(juurru.Text{
			FI: "Kahden arvon ero ei vielä osoita muutosta.", SV: "En skillnad mellan två värden visar ännu ingen förändring.", NB: "En forskjell mellom to verdier viser ennå ingen endring.", EN: "A difference between two values is not yet a change.",
		})
	}
	return say(juurru.Text{
		FI: "Tämä ei todista, ettei mikään ole muuttunut: pieni tai tuore muutos ei ehkä vielä näy.", SV: "Det bevisar inte att inget har förändrats: en liten eller ny förändring syns kanske inte ännu.",
		NB: "Det beviser ikke at ingenting er endret: en liten eller fersk endring er kanskje ikke synlig ennå.", EN: "That does not prove that nothing has changed: a small or recent change may not show yet.",
	})
}

func (e *Evaluation) whetherItHolds() sentence {
	if e.Assurance == "" || e.Signal == nil || e.collapsed() {
		return sentence{}
	}
	if last := e.Phases[len(e.Phases)-1]; last.Frozen && last.Signal != nil && *last.Signal {
		return say(juurru.Text{
			FI: "Rajat on laskettu muutosta edeltävältä ajalta, joten ne eivät kerro, toteutuuko tavoite nyt.", SV: "Gränserna är beräknade på tiden före förändringen, så de säger inte om målet nås nu.",
			NB: "Grensene er beregnet for tiden før endringen, så de sier ikke om målet nås nå.", EN: "The limits are of the time before the change, so they do not tell whether the target will be met now.",
		})
	}
	return say(map[Assurance]juurru.Text{
		ConsistentPass: {
			FI: "Rajojen mukaan tavoite toteutuu jatkossakin, jos mitään ei muutu.", SV: "Enligt gränserna nås målet också framöver om inget ändras.",
			NB: "Ifølge grensene nås målet også framover hvis ingenting endres.", EN: "Judging by the limits, the target will go on being met if nothing changes.",
		},
		ConsistentFail: {
			FI: "Rajojen mukaan tavoite ei toteudu, ellei toimintaa muuteta.", SV: "Enligt gränserna nås målet inte om verksamheten inte ändras.",
			NB: "Ifølge grensene nås ikke målet hvis ikke virksomheten endres.", EN: "Judging by the limits, the target will not be met unless the way of working changes.",
		},
		Inconsistent: {
			FI: "Rajojen mukaan on sattumasta kiinni, toteutuuko tavoite.", SV: "Enligt gränserna är det slumpen som avgör om målet nås.",
			NB: "Ifølge grensene er det tilfeldig om målet nås.", EN: "Judging by the limits, the target will be met at times and missed at times, by chance.",
		},
	}[e.Assurance])
}

// collapsed reports whether the limits of the last phase lie on its centre line.
func (e *Evaluation) collapsed() bool {
	last := e.Phases[len(e.Phases)-1]
	return last.Lower != nil && *last.Lower == *last.Upper
}

// notes lists what to bear in mind, in a fixed order.
func (e *Evaluation) notes() []sentence {
	var notes []sentence
	note := func(when bool, text juurru.Text, params ...juurru.Param) {
		if when {
			notes = append(notes, say(text, params...))
		}
	}
	dated, left, screened := true, 0, 0
	for i := range e.Points {
		dated = dated && e.Points[i].Date.Valid()
		if e.Points[i].LeftOut != "" {
			left++
		}
	}
	for i := range e.Phases {
		p := &e.Phases[i]
		screened += p.Screened
		note(p.Rebase != nil, juurru.Text{
			FI: "Keskiviiva on laskettu päätöksen mukaisesti uudelleen {day} alkaen.", SV: "Mittlinjen har beräknats på nytt från och med {day}, enligt beslut.",
			NB: "Midtlinjen er beregnet på nytt fra og med {day}, etter beslutning.", EN: "The centre line is computed anew from {day}, by decision.",
		}, with("day", rebaseDay(p)))
		note(p.Rebase != nil && p.Rebase.open(), juurru.Text{
			FI: "Päätöstä ({day}) ei ole perusteltu: kirjaa päättäjä, syy ja vastaukset neljään kysymykseen.", SV: "Beslutet ({day}) är inte motiverat: anteckna beslutsfattare, skäl och svaren på de fyra frågorna.",
			NB: "Beslutningen ({day}) er ikke begrunnet: skriv ned hvem som besluttet, hvorfor, og svarene på de fire spørsmålene.", EN: "The decision ({day}) is not accounted for: record who decided, why, and the answers to the four questions.",
		}, with("day", rebaseDay(p)))
		note(p.Trial && p.Lower == nil, juurru.Text{
			FI: "Keskiviiva ({where}) on laskettu harvoista pisteistä: {base}. Se on alustava.", SV: "Mittlinjen ({where}) bygger på få punkter: {base}. Den är preliminär.",
			NB: "Midtlinjen ({where}) bygger på få punkter: {base}. Den er foreløpig.", EN: "The centre line ({where}) rests on few points: {base}. It is provisional.",
		}, with("base", p.Base), with("where", phaseSpan{&e.Chart, *p}))
		note(p.Trial && p.Lower != nil, juurru.Text{
			FI: "Keskiviiva ja rajat ({where}) on laskettu harvoista pisteistä: {base}. Ne ovat alustavia.", SV: "Mittlinjen och gränserna ({where}) bygger på få punkter: {base}. De är preliminära.",
			NB: "Midtlinjen og grensene ({where}) bygger på få punkter: {base}. De er foreløpige.", EN: "The centre line and the limits ({where}) rest on few points: {base}. They are provisional.",
		}, with("base", p.Base), with("where", phaseSpan{&e.Chart, *p}))
		note(p.Lower != nil && *p.Lower == *p.Upper, juurru.Text{
			FI: "Rajat ({where}) kutistuvat keskiviivaan, koska peräkkäiset arvot ovat lähes aina samoja. Rajoista ei voi päätellä mitään.",
			SV: "Gränserna ({where}) krymper till mittlinjen eftersom värden i följd nästan alltid är lika. Av gränserna kan man inte dra några slutsatser.",
			NB: "Grensene ({where}) krymper til midtlinjen fordi verdier på rad nesten alltid er like. Man kan ikke trekke noen slutninger av grensene.",
			EN: "The limits ({where}) shrink to the centre line, as neighbouring values are nearly always equal. Nothing can be concluded from the limits.",
		}, with("where", phaseSpan{&e.Chart, *p}))
	}
	for _, day := range e.Unmoved {
		note(true, juurru.Text{
			FI: "Uudelleenlaskentaa ({day}) ei tehty, koska pisteitä pitäisi olla sekä ennen sitä että sen jälkeen.", SV: "Den nya beräkningen ({day}) gjordes inte: det finns inte punkter både före och efter den.",
			NB: "Den nye beregningen ({day}) ble ikke gjort: det finnes ikke punkter både før og etter den.", EN: "Nothing was computed anew ({day}): there are no points both before and after it.",
		}, with("day", day))
	}
	gaps, first := e.gaps()
	note(gaps > 0, juurru.Text{
		FI: "Sarjasta puuttuu mittauksia välistä. Aukkoja: {count}; ensimmäinen on mittauksen {before} jälkeen.", SV: "Mätningar saknas mitt i serien. Luckor: {count}; den första efter mätningen {before}.",
		NB: "Det mangler målinger midt i serien. Hull: {count}; det første etter målingen {before}.", EN: "Measurements are missing within the series. Gaps: {count}; the first is after the measurement of {before}.",
	}, with("count", gaps), with("before", pointDay{first}))
	note(len(e.Points) > 0 && !dated, juurru.Text{
		FI: "Mittaussarjassa ei ole päiviä: pisteet luetaan annetussa järjestyksessä.", SV: "Mätserien saknar datum: punkterna läses i den ordning de står.",
		NB: "Måleserien mangler datoer: punktene leses i den rekkefølgen de står.", EN: "The series has no days: its points are read in the order given.",
	})
	note(left > 0, juurru.Text{
		FI: "Laskennan ulkopuolelle jätettyjä pisteitä: {count}.", SV: "Punkter som lämnats utanför beräkningen: {count}.", NB: "Punkter som er holdt utenfor beregningen: {count}.", EN: "Points left out of the computation: {count}.",
	}, with("count", left))
	note(screened > 0, juurru.Text{
		FI: "Poikkeuksellisen suuria peräkkäisten arvojen eroja, joita ei laskettu rajoihin: {count}.", SV: "Ovanligt stora skillnader mellan värden i följd som inte räknats med i gränserna: {count}.",
		NB: "Uvanlig store forskjeller mellom verdier på rad som ikke er tatt med i beregningen av grensene: {count}.", EN: "Unusually large moving ranges left out of the limits: {count}.",
	}, with("count", screened))
	note(e.Signal == nil && len(e.Signs) > 0, juurru.Text{
		FI: "Merkityt pisteet ovat alustavia, koska pisteitä on vähän.", SV: "De markerade punkterna är preliminära eftersom punkterna är få.", NB: "De merkede punktene er foreløpige fordi det er få punkter.", EN: "The flagged points are provisional, as there are few points.",
	})
	note(e.Latest != nil && e.Direction != More && e.Direction != Less, juurru.Text{
		FI: "Mittarin suunta ei kerro, onko muutos parempaan vai huonompaan.", SV: "Mätarens riktning anger inte om en förändring är till det bättre eller sämre.", NB: "Indikatorens retning sier ikke om en endring er til det bedre eller verre.", EN: "The metric's direction does not tell whether a change is for the better or the worse.",
	})
	note(e.Overdue, juurru.Text{
		FI: "Seuraava mittaus on myöhässä: se olisi pitänyt kirjata viimeistään {due}.", SV: "Nästa mätning är försenad: den borde ha antecknats senast {due}.", NB: "Neste måling er forsinket: den skulle ha vært registrert senest {due}.", EN: "The next measurement is late: it was due by {due}.",
	}, with("due", e.Due))
	return notes
}

// gaps counts where the next measurement is missing, by the metric's own frequency,
// and returns the point before the first such place.
func (e *Evaluation) gaps() (count int, first *Point) {
	for i := 1; i < len(e.Points); i++ {
		before := &e.Points[i-1]
		if due := e.frequency.due(before.Period().Last()); due.Before(e.Points[i].Period().Last()) {
			if count++; first == nil {
				first = before
			}
		}
	}
	return count, first
}

// pointDay is the day or period of a point, for people.
type pointDay struct{ *Point }

// Label names the day or the period.
func (p pointDay) Label(lang juurru.Lang) string { return p.Period().In(lang) }

// phaseSpan is where a phase lies, for people.
type phaseSpan struct {
	chart *Chart
	phase Phase
}

// Label names the days of the phase, or the numbers of its points.
func (p phaseSpan) Label(lang juurru.Lang) string {
	return p.chart.Span(p.phase.From, p.phase.To, lang)
}

func rebaseDay(p *Phase) juurru.Date {
	if p.Rebase == nil {
		return ""
	}
	return p.Rebase.Date
}

// open reports whether the decision lacks who made it, why, or an answer.
func (r *Rebase) open() bool {
	return juurru.Blank(r.DecidedBy) || juurru.Blank(r.Reason) || r.Different == nil || r.Known == nil || r.Desirable == nil || r.Lasting == nil
}
