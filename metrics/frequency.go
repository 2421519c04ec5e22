package metrics

import "github.com/juurru/juurru"

// Frequency is how often a metric is measured (mittausväli).
type Frequency string

// The frequencies. The zero value says nothing.
const (
	Daily       Frequency = "daily"
	Weekly      Frequency = "weekly"
	Fortnightly Frequency = "fortnightly"
	Monthly     Frequency = "monthly"
	Quarterly   Frequency = "quarterly"
	HalfYearly  Frequency = "halfYearly"
	Yearly      Frequency = "yearly"
)

// Values returns the frequencies, the most frequent first.
func (Frequency) Values() []Frequency {
	return []Frequency{Daily, Weekly, Fortnightly, Monthly, Quarterly, HalfYearly, Yearly}
}

// Label returns the frequency's name in a language.
func (f Frequency) Label(lang juurru.Lang) string {
	return map[Frequency]juurru.Text{
		Daily:       {FI: "Päivittäin", SV: "Dagligen", NB: "Daglig", EN: "Daily"},
		Weekly:      {FI: "Viikoittain", SV: "Varje vecka", NB: "Ukentlig", EN: "Weekly"},
		Fortnightly: {FI: "Joka toinen viikko", SV: "Varannan vecka", NB: "Annenhver uke", EN: "Fortnightly"},
		Monthly:     {FI: "Kuukausittain", SV: "Varje månad", NB: "Månedlig", EN: "Monthly"},
		Quarterly:   {FI: "Neljännesvuosittain", SV: "Varje kvartal", NB: "Hvert kvartal", EN: "Quarterly"},
		HalfYearly:  {FI: "Puolivuosittain", SV: "Varje halvår", NB: "Hvert halvår", EN: "Half-yearly"},
		Yearly:      {FI: "Vuosittain", SV: "Varje år", NB: "Årlig", EN: "Yearly"},
	}[f].In(lang)
}

// after returns the last day of the measurement that follows one that ended on a
// day: "2026-01-31" and monthly is "2026-02-28". It is "" without a frequency or a day.
func (f Frequency) after(day juurru.Date) juurru.Date {
	if !day.Valid() {
		return ""
	}
	switch f {
	case Daily:
		return day.AddDays(1)
	case Weekly:
		return day.AddDays(7)
	case Fortnightly:
		return day.AddDays(14)
	case Monthly:
		return addMonths(day, 1)
	case Quarterly:
		return addMonths(day, 3)
	case HalfYearly:
		return addMonths(day, 6)
	case Yearly:
		return addMonths(day, 12)
	}
	return ""
}

// due is the last day on which the measurement that follows one is not late: an
// interval after it, and half of one more to get the number in.
func (f Frequency) due(last juurru.Date) juurru.Date {
	next := f.after(last)
	due := next.AddDays(daysBetween(last, next) / 2)
	if !due.Valid() {
		return ""
	}
	return due
}
