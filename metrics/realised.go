package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Realised is what a benefit turned out to be on a day (toteutunut hyöty).
type Realised struct {
	Date  juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	Value *float64    `json:"value,omitzero"`
	Level string      `json:"level,omitzero" validate:"max=100"`
	Note  string      `json:"note,omitzero" validate:"max=5000"`
}

// Empty reports whether there is neither a value nor a level.
func (r *Realised) Empty() bool { return r == nil || r.Value == nil && juurru.Blank(r.Level) }

// known reports whether something was known of it on a day; any day for "".
func (r *Realised) known(on juurru.Date) bool {
	return r.Date.Valid() && !r.Date.After(on) && !r.Empty()
}

// RuleBenefitNotMeasured: a moment of measuring has passed without a value.
var RuleBenefitNotMeasured = &juurru.Rule{
	ID: "metrics/benefit-not-measured", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.Join(source.Roadmap(6), source.KSGain),
	Limits: "Asked only when the day of the check is given. A value of the benefit or of its metric counts for the moment it is nearest to, however far away; those that are no result, being of the baseline's time or the time before the change, do not.",
	Title: juurru.Text{
		FI: "Hyötyä ei ole mitattu sovittuna ajankohtana.",
		SV: "Nyttan har inte mätts vid den avtalade tidpunkten.",
		NB: "Gevinsten er ikke målt på det avtalte tidspunktet.",
		EN: "The benefit was not measured on the agreed day.",
	},
	Message: juurru.Text{
		FI: "Hyöty oli määrä mitata {moment}, mutta tulosta ei ole.",
		SV: "Nyttan skulle mätas {moment}, men det finns inget resultat.",
		NB: "Gevinsten skulle måles {moment}, men det finnes ikke noe resultat.",
		EN: "The benefit was to be measured on {moment}, but there is no result.",
	},
	Why: juurru.Text{
		FI: "Mittaamaton hyöty on vain lupaus: sen perusteella ei voi korjata suuntaa eikä kertoa tuloksista.",
		SV: "En nytta som inte har mätts är bara ett löfte: den räcker inte för att korrigera kursen eller berätta om resultat.",
		NB: "En gevinst som ikke er målt, er bare et løfte: man kan verken korrigere kursen eller fortelle om resultater ut fra den.",
		EN: "A benefit that was not measured is only a promise: one can neither correct the course nor report results by it.",
	},
	Fix: juurru.Text{
		FI: "Mittaa hyöty ja kirjaa tulos (realised tai mittarin observations) taikka siirrä mittausajankohtaa (moments).",
		SV: "Mät nyttan och anteckna resultatet (realised, eller mätarens observations), eller flytta tidpunkten (moments).",
		NB: "Mål gevinsten og registrer resultatet (realised, eller indikatorens observations), eller flytt tidspunktet (moments).",
		EN: "Measure the benefit and record the result (realised, or the metric's observations), or move the day of measurement (moments).",
	},
}

// RuleRealisedEmpty: what was realised has neither a value nor a level.
var RuleRealisedEmpty = &juurru.Rule{
	ID: "metrics/realised-empty", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Toteutuneesta hyödystä puuttuu sekä luku että taso.",
		SV: "För den realiserade nyttan saknas både tal och nivå.",
		NB: "For den realiserte gevinsten mangler både tall og nivå.",
		EN: "What was realised has neither a number nor a level.",
	},
	Why: juurru.Text{
		FI: "Pelkkä päivä antaa vaikutelman mittauksesta, vaikka tulosta ei ole.",
		SV: "Ett datum utan resultat ser ut som en mätning.",
		NB: "En dato uten resultat ser ut som en måling.",
		EN: "A day without a result looks like a measurement.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa luku tai taso (value, level) tai poista rivi.",
		SV: "Anteckna ett tal eller en nivå (value, level) eller ta bort raden.",
		NB: "Registrer et tall eller et nivå (value, level), eller fjern raden.",
		EN: "Record a number or a level (value, level), or remove the row.",
	},
}

// RuleRealisedOutOfOrder: what was realised is not in order of time.
var RuleRealisedOutOfOrder = &juurru.Rule{
	ID: "metrics/realised-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Toteutuneen hyödyn mittaukset eivät ole aikajärjestyksessä.",
		SV: "Mätningarna av den realiserade nyttan är inte i tidsordning.",
		NB: "Målingene av den realiserte gevinsten står ikke i kronologisk rekkefølge.",
		EN: "The measurements of the realised benefit are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Päivä {date} ei ole myöhempi kuin edellisen rivin päivä {previous}.",
		SV: "Datumet {date} kommer inte efter den föregående radens datum {previous}.",
		NB: "Datoen {date} kommer ikke etter datoen i raden over, {previous}.",
		EN: "The day {date} is not after the day of the row before, {previous}.",
	},
	Why: juurru.Text{
		FI: "Kun rivit ovat järjestyksessä ja kultakin päivältä on yksi tulos, kehitys näkyy eikä kirjausvirhe jää huomaamatta.",
		SV: "När raderna är i ordning och varje dag har ett enda resultat syns utvecklingen, och skrivfel upptäcks.",
		NB: "Når radene står i rekkefølge og hver dag har ett resultat, ser man utviklingen, og skrivefeil blir oppdaget.",
		EN: "With the rows in order and one result a day, the development shows and slips are noticed.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä tai järjestä rivit vanhimmasta uusimpaan.",
		SV: "Rätta datumet eller ordna raderna från äldst till nyast.",
		NB: "Rett datoen, eller ordne radene fra eldst til nyest.",
		EN: "Correct the day, or put the rows in order from the oldest to the newest.",
	},
}

// RuleRealisedTooEarly: what was realised is of the baseline's time, or of the time
// before the change.
var RuleRealisedTooEarly = &juurru.Rule{
	ID: "metrics/realised-too-early", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "The last day of the baseline, the benefit's own or its metric's, is too early, and so is any day before the change begins. The first day of the change is not.",
	Title: juurru.Text{
		FI: "Hyöty on merkitty toteutuneeksi ennen kuin se on voinut toteutua.",
		SV: "Nyttan är antecknad som realiserad innan den har kunnat realiseras.",
		NB: "Gevinsten er registrert som realisert før den kan ha blitt realisert.",
		EN: "The benefit is recorded as realised before it can have been.",
	},
	Message: juurru.Text{
		FI: "Hyöty on merkitty toteutuneeksi {date}, mutta {event} {day}.",
		SV: "Nyttan är antecknad som realiserad {date}, men {event} {day}.",
		NB: "Gevinsten er registrert som realisert {date}, men {event} {day}.",
		EN: "The benefit is recorded as realised on {date}, but {event} {day}.",
	},
	Why: juurru.Text{
		FI: "Lähtötason ajalta tai ennen muutosta mitattu arvo kertoo lähtötilanteesta, ei hyödystä. Sitä ei lasketa toteutuneeksi.",
		SV: "Ett värde från utgångsnivåns tid eller tiden före förändringen beskriver utgångsläget och inte nyttan. Det räknas inte som realiserat.",
		NB: "En verdi fra tiden for nullpunktet eller tiden før endringen beskriver utgangspunktet og ikke gevinsten. Den regnes ikke som realisert.",
		EN: "A value of the time of the baseline, or of the time before the change, tells how things stood and not of the benefit. It is not counted as realised.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä (date) tai poista rivi, jos tulos kuuluu lähtötasoon.",
		SV: "Rätta datumet (date), eller ta bort raden om resultatet hör till utgångsnivån.",
		NB: "Rett datoen (date), eller fjern raden hvis resultatet hører til nullpunktet.",
		EN: "Correct the day (date), or remove the row if the result belongs to the baseline.",
	},
}

// checkRealised reports rows that tell nothing or stand in the wrong place. metric is nil
// when the benefit names none, or one that is not there.
func (b *Benefit) checkRealised(c *juurru.Checker, at juurru.Pointer, metric *Metric, changeStarts juurru.Date) {
	baseline := b.baseline(metric)
	measured := baseline.Period().Last()
	tooEarly := func(i int, event juurru.Text, day juurru.Date, related ...juurru.Pointer) {
		c.Report(RuleRealisedTooEarly, at.At("realised", i, "date"), juurru.With("date", b.Realised[i].Date),
			juurru.With("event", event), juurru.With("day", day), juurru.Related(related...))
	}
	last := -1
	for i := range b.Realised {
		r, here := &b.Realised[i], at.At("realised", i)
		if r.Empty() {
			c.Report(RuleRealisedEmpty, here)
		}
		if !r.Date.Valid() {
			continue
		}
		switch {
		case r.Date.Before(changeStarts):
			tooEarly(i, eventChange, changeStarts, "/changeStarts")
		case !baseline.Empty() && measured.Valid() && !r.Date.After(measured):
			tooEarly(i, eventBaseline, measured)
		}
		checkFuture(c, here.At("date"), r.Date)
		if last >= 0 && !r.Date.After(b.Realised[last].Date) {
			c.Report(RuleRealisedOutOfOrder, here.At("date"), juurru.With("date", r.Date), juurru.With("previous", b.Realised[last].Date),
				juurru.Related(at.At("realised", last, "date")))
		}
		last = i
	}
}

// checkProgress reports the moments that have passed without a value, and the prerequisites
// that are late.
func (s *Set) checkProgress(c *juurru.Checker) {
	if !c.On().Valid() {
		return
	}
	report := s.Realisation(c.On())
	for _, status := range report.Late() {
		missed := make(map[juurru.Date]bool, len(status.Missed))
		for _, moment := range status.Missed {
			missed[moment] = true
		}
		for i, moment := range s.Benefits[status.Position].Moments {
			if missed[moment] {
				c.Report(RuleBenefitNotMeasured, juurru.At("benefits", status.Position, "moments", i), juurru.With("moment", moment))
			}
		}
	}
	for _, status := range report.Waiting() {
		for _, wait := range status.Waiting {
			if wait.Overdue && wait.At.Within("/prerequisites") {
				c.Report(RulePrerequisiteLate, juurru.At("benefits", status.Position)+wait.At.At("due"), juurru.With("due", wait.Due))
			}
		}
	}
}
