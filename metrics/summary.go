package metrics

import (
	"math"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
)

// Summary says in a few sentences what the evaluation means, and what it does not.
func (e *Evaluation) Summary(lang juurru.Lang) string {
	var said []string
	for _, s := range []sentence{e.whereItStands(), e.wayToTarget(), e.whetherItChanged(), e.whatThatIsNot(), e.whetherItHolds()} {
		if text := s.in(lang); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " ")
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

func (s sentence) in(lang juurru.Lang) string {
	text := s.text.In(lang)
	for _, p := range s.params {
		text = strings.ReplaceAll(text, "{"+p.Name+"}", p.In(lang))
	}
	return text
}

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

// number is a number as the language writes it, as it was written. Very large and
// very small ones are written with an exponent.
func number(value float64, lang juurru.Lang) string {
	text := strconv.FormatFloat(value, 'f', -1, 64)
	if len(text) > 20 {
		text = strconv.FormatFloat(value, 'g', 6, 64)
	}
	if lang != juurru.English {
		text = strings.Replace(text, ".", ",", 1)
	}
	return strings.Replace(text, "-", "−", 1)
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
				FI: "Tavoite {target} oli määrä saavuttaa viimeistään {by}, eikä sitä ole saavutettu.", SV: "Målet {target} skulle nås senast {by} och har inte nåtts.",
				NB: "Målet {target} skulle nås senest {by} og er ikke nådd.", EN: "The target of {target} was due by {by} and has not been achieved.",
			}, params...)
		}
		return say(juurru.Text{
			FI: "Tavoitetta {target} ei ole lähestytty.", SV: "Man har inte närmat sig målet {target}.", NB: "Man har ikke nærmet seg målet {target}.", EN: "It has come no nearer to the target of {target}.",
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

// signWhere is where a sign is, for people.
type signWhere struct{ Sign }

// Label names the days of the sign, or the numbers of its points.
func (s signWhere) Label(lang juurru.Lang) string { return s.Where(lang) }

func (e *Evaluation) whetherItChanged() sentence {
	rules := with("rules", e.RuleSet)
	signs := e.Signs()
	switch {
	case e.Latest == nil:
		return sentence{}
	case e.Signal == nil:
		return say(juurru.Text{
			FI: "Pisteitä on liian vähän, jotta todellisen muutoksen voisi erottaa sattumasta (säännöt: {rules}).",
			SV: "Punkterna är för få för att en verklig förändring ska kunna skiljas från slumpen (regler: {rules}).",
			NB: "Det er for få punkter til at en reell endring kan skilles fra tilfeldigheter (regler: {rules}).",
			EN: "There are too few points to tell a real change from chance (rules: {rules}).",
		}, rules)
	case !*e.Signal:
		return say(juurru.Text{
			FI: "Sarjassa ei näy todellista muutosta: vaihtelu on tavallista (säännöt: {rules}).",
			SV: "Serien visar ingen verklig förändring: variationen är vanlig (regler: {rules}).",
			NB: "Serien viser ingen reell endring: variasjonen er vanlig (regler: {rules}).",
			EN: "The series shows no real change: its variation is ordinary (rules: {rules}).",
		}, rules)
	case len(signs) == 0:
		return say(juurru.Text{
			FI: "Sarjassa on muutoksen merkki: jaksojen määrä keskiviivan eri puolilla ei selity sattumalla (säännöt: {rules}).",
			SV: "Serien visar ett tecken på förändring: antalet serier på mittlinjens olika sidor förklaras inte av slumpen (regler: {rules}).",
			NB: "Serien viser et tegn på endring: antallet serier på hver sin side av midtlinjen forklares ikke av tilfeldigheter (regler: {rules}).",
			EN: "The series shows a sign of change: chance does not explain the number of runs on either side of the centre line (rules: {rules}).",
		}, rules)
	}
	last := signs[len(signs)-1]
	return say(juurru.Text{
		FI: "Sarjassa on todellisen muutoksen merkki: {flags} ({where}), {meaning} (säännöt: {rules}).",
		SV: "Serien visar ett tecken på verklig förändring: {flags} ({where}), {meaning} (regler: {rules}).",
		NB: "Serien viser et tegn på reell endring: {flags} ({where}), {meaning} (regler: {rules}).",
		EN: "The series shows a sign of real change: {flags} ({where}), {meaning} (rules: {rules}).",
	}, rules, with("flags", last.Flags), with("where", signWhere{last}), with("meaning", last.Meaning))
}

func (e *Evaluation) whatThatIsNot() sentence {
	switch {
	case e.Latest == nil:
		return sentence{}
	case e.Signal != nil && *e.Signal:
		return say(juurru.Text{
			FI: "Merkki ei kerro muutoksen syytä.", SV: "Tecknet säger inget om orsaken till förändringen.", NB: "Tegnet sier ingenting om årsaken til endringen.", EN: "The sign does not tell why it changed.",
		})
	case e.Signal == nil || e.Standing == Achieved || e.Standing == OnTheWay:
		return say(juurru.Text{
			FI: "Kahden arvon ero ei vielä osoita muutosta.", SV: "En skillnad mellan två värden visar ännu ingen förändring.", NB: "En forskjell mellom to verdier viser ennå ingen endring.", EN: "A difference between two values is not yet a change.",
		})
	}
	return say(juurru.Text{
		FI: "Se ei todista, ettei mikään ole muuttunut: pieni tai tuore muutos ei vielä näy.", SV: "Det bevisar inte att inget har förändrats: en liten eller ny förändring syns inte ännu.",
		NB: "Det beviser ikke at ingenting er endret: en liten eller fersk endring synes ikke ennå.", EN: "That does not prove that nothing has changed: a small or recent change does not show yet.",
	})
}

func (e *Evaluation) whetherItHolds() sentence {
	if e.Assurance == "" {
		return sentence{}
	}
	if last := e.Phases[len(e.Phases)-1]; last.Frozen && last.Signal != nil && *last.Signal {
		return say(juurru.Text{
			FI: "Rajat ovat ajalta ennen muutosta, joten ne eivät kerro, toteutuuko tavoite nyt.", SV: "Gränserna gäller tiden före förändringen, så de säger inte om målet nås nu.",
			NB: "Grensene gjelder tiden før endringen, så de sier ikke om målet nås nå.", EN: "The limits are of the time before the change, so they do not tell whether the target will be met now.",
		})
	}
	return say(map[Assurance]juurru.Text{
		ConsistentPass: {
			FI: "Rajojen mukaan tavoite toteutuu jatkossakin, jos mitään ei muutu.", SV: "Enligt gränserna nås målet också framöver om inget ändras.",
			NB: "Ifølge grensene nås målet også framover hvis ingenting endres.", EN: "By the limits the target will go on being met if nothing changes.",
		},
		ConsistentFail: {
			FI: "Rajojen mukaan tavoite ei toteudu, ellei toimintaa muuteta.", SV: "Enligt gränserna nås målet inte om verksamheten inte ändras.",
			NB: "Ifølge grensene nås ikke målet hvis ikke virksomheten endres.", EN: "By the limits the target will not be met unless the way of working changes.",
		},
		Inconsistent: {
			FI: "Rajojen mukaan tavoite toteutuu välillä ja välillä ei, sattuman mukaan.", SV: "Enligt gränserna nås målet ibland och ibland inte, av en slump.",
			NB: "Ifølge grensene nås målet noen ganger og andre ganger ikke, tilfeldig.", EN: "By the limits the target will be met at times and missed at times, by chance.",
		},
	}[e.Assurance])
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
			FI: "Keskiviiva on laskettu uudelleen alkaen {day}, koska niin on päätetty.", SV: "Mittlinjen har beräknats på nytt från och med {day}, enligt beslut.",
			NB: "Midtlinjen er beregnet på nytt fra og med {day}, etter beslutning.", EN: "The centre line is computed anew from {day}, by decision.",
		}, with("day", rebaseDay(p)))
		note(p.Rebase != nil && p.Rebase.open(), juurru.Text{
			FI: "Päätöstä ({day}) ei ole perusteltu: kirjaa päättäjä, syy ja vastaukset neljään kysymykseen.", SV: "Beslutet ({day}) är inte motiverat: anteckna beslutsfattare, skäl och svaren på de fyra frågorna.",
			NB: "Beslutningen ({day}) er ikke begrunnet: skriv ned hvem som besluttet, hvorfor, og svarene på de fire spørsmålene.", EN: "The decision ({day}) is not accounted for: record who decided, why, and the answers to the four questions.",
		}, with("day", rebaseDay(p)))
		note(p.Trial, juurru.Text{
			FI: "Keskiviiva ja rajat perustuvat vain näin moneen pisteeseen: {base}. Ne ovat alustavia.", SV: "Mittlinjen och gränserna bygger bara på så här många punkter: {base}. De är preliminära.",
			NB: "Midtlinjen og grensene bygger bare på så mange punkter: {base}. De er foreløpige.", EN: "The centre line and limits rest on few points: {base}. They are on trial.",
		}, with("base", p.Base))
	}
	note(len(e.Points) > 0 && !dated, juurru.Text{
		FI: "Sarjassa ei ole päiviä: pisteet luetaan annetussa järjestyksessä.", SV: "Serien saknar datum: punkterna läses i den ordning de står.",
		NB: "Serien mangler datoer: punktene leses i den rekkefølgen de står.", EN: "The series has no days: its points are read in the order given.",
	})
	note(left > 0, juurru.Text{
		FI: "Laskennan ulkopuolelle jätettyjä pisteitä: {count}.", SV: "Punkter som lämnats utanför beräkningen: {count}.", NB: "Punkter som er holdt utenfor beregningen: {count}.", EN: "Points left out of the computation: {count}.",
	}, with("count", left))
	note(screened > 0, juurru.Text{
		FI: "Rajoista pois jätettyjä poikkeuksellisen suuria vaihteluvälejä: {count}.", SV: "Ovanligt stora skillnader mellan grannpunkter som lämnats utanför gränserna: {count}.",
		NB: "Uvanlig store forskjeller mellom nabopunkter som er holdt utenfor grensene: {count}.", EN: "Unusually large moving ranges left out of the limits: {count}.",
	}, with("count", screened))
	note(e.Runs != nil && e.N >= e.rules.Enough && e.Runs.Useful < e.rules.Enough, juurru.Text{
		FI: "Suuri osa pisteistä on keskiviivalla, joten jaksoja ei voi arvioida.", SV: "En stor del av punkterna ligger på mittlinjen, så serierna kan inte bedömas.",
		NB: "Mange av punktene ligger på midtlinjen, så seriene kan ikke vurderes.", EN: "Many of the points lie on the centre line, so the runs cannot be judged.",
	})
	note(e.Signal == nil && len(e.Signs()) > 0, juurru.Text{
		FI: "Merkityt pisteet ovat alustavia, koska pisteitä on vähän.", SV: "De markerade punkterna är preliminära eftersom punkterna är få.", NB: "De merkede punktene er foreløpige fordi det er få punkter.", EN: "The flagged points are provisional, as there are few points.",
	})
	note(e.Latest != nil && e.Direction != More && e.Direction != Less, juurru.Text{
		FI: "Mittarin suunta ei kerro, kumpi muutos on parempi.", SV: "Mätarens riktning anger inte vilken förändring som är bättre.", NB: "Indikatorens retning sier ikke hvilken endring som er bedre.", EN: "The metric's direction does not tell which change is better.",
	})
	note(e.Overdue, juurru.Text{
		FI: "Seuraava mittaus on myöhässä: se olisi pitänyt saada viimeistään {due}.", SV: "Nästa mätning är försenad: den borde ha funnits senast {due}.", NB: "Neste måling er forsinket: den skulle ha foreligget senest {due}.", EN: "The next measurement is late: it was due by {due}.",
	}, with("due", e.Due))
	return notes
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
