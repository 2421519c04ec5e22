package metrics

import "github.com/juurru/juurru"

// RuleIDRepeated: two of a list have the same ID.
var RuleIDRepeated = &juurru.Rule{
	ID: "metrics/id-repeated", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Sama tunnus on käytössä kahdesti.",
		SV: "Samma identifierare används två gånger.",
		NB: "Samme identifikator er brukt to ganger.",
		EN: "The same identifier is used twice.",
	},
	Message: juurru.Text{
		FI: "Tunnus »{id}» on jo käytössä samassa luettelossa.",
		SV: "Identifieraren ”{id}” används redan i samma lista.",
		NB: "Identifikatoren «{id}» er allerede i bruk i den samme listen.",
		EN: "The identifier \"{id}\" is already in use in the same list.",
	},
	Why: juurru.Text{
		FI: "Viittaukset tehdään tunnuksella: jos kahdella on sama tunnus, viittaus voi osua väärään.",
		SV: "Hänvisningarna görs med identifieraren: om två har samma kan en hänvisning träffa fel.",
		NB: "Henvisninger går til identifikatoren: hvis to har den samme, kan en henvisning treffe feil.",
		EN: "Identifiers are what references go by: if two share one, a reference may hit the wrong one.",
	},
	Fix: juurru.Text{
		FI: "Anna toiselle oma tunnus (id).",
		SV: "Ge den ena en egen identifierare (id).",
		NB: "Gi den ene en egen identifikator (id).",
		EN: "Give one of them an identifier of its own (id).",
	},
}

// RuleMetricUnknown: a benefit or a series names a metric that is not in the set.
var RuleMetricUnknown = &juurru.Rule{
	ID: "metrics/metric-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Viittaus osoittaa mittariin, jota ei ole.",
		SV: "Hänvisningen gäller en mätare som inte finns.",
		NB: "Henvisningen gjelder en indikator som ikke finnes.",
		EN: "The reference is to a metric that does not exist.",
	},
	Message: juurru.Text{
		FI: "Mittaristossa ei ole mittaria, jonka tunnus on »{id}».",
		SV: "Det finns ingen mätare med identifieraren ”{id}”.",
		NB: "Det finnes ingen indikator med identifikatoren «{id}».",
		EN: "There is no metric with the identifier \"{id}\".",
	},
	Why: juurru.Text{
		FI: "Hyödyn ja kokeilun tulosta ei näe mittarista, jota ei ole.",
		SV: "Resultatet av en nytta eller ett försök syns inte i en mätare som inte finns.",
		NB: "Resultatet av en gevinst eller en utprøving vises ikke av en indikator som ikke finnes.",
		EN: "A metric that does not exist cannot show what came of a benefit or a trial.",
	},
	Fix: juurru.Text{
		FI: "Korjaa tunnus tai lisää mittari.",
		SV: "Rätta identifieraren eller lägg till mätaren.",
		NB: "Rett identifikatoren, eller legg til indikatoren.",
		EN: "Correct the identifier or add the metric.",
	},
}

// Metric returns the first metric with an ID; nil when there is none. It looks
// through the metrics one by one.
func (s *Set) Metric(id string) *Metric {
	if s == nil || id == "" {
		return nil
	}
	for i := range s.Metrics {
		if s.Metrics[i].ID == id {
			return &s.Metrics[i]
		}
	}
	return nil
}

func (s *Set) checkReferences(c *juurru.Checker) {
	known := checkIDs(c, "metrics", len(s.Metrics), func(i int) string { return s.Metrics[i].ID })
	checkIDs(c, "benefits", len(s.Benefits), func(i int) string { return s.Benefits[i].ID })
	checkIDs(c, "series", len(s.Series), func(i int) string { return s.Series[i].ID })
	checkIDs(c, "uptake", len(s.Uptake), func(i int) string { return s.Uptake[i].ID })

	isMetric := func(id string, at ...any) {
		if _, ok := known[id]; !ok && id != "" {
			c.Report(RuleMetricUnknown, juurru.At(at...), juurru.WithID("id", id))
		}
	}
	for i := range s.Benefits {
		isMetric(s.Benefits[i].Metric, "benefits", i, "metric")
	}
	for i := range s.Series {
		for j, id := range s.Series[i].Metrics {
			isMetric(id, "series", i, "metrics", j)
		}
	}
}

// checkIDs reports IDs that come again in a list, and returns where each stands first.
func checkIDs(c *juurru.Checker, list string, count int, id func(int) string) map[string]int {
	first := make(map[string]int, count)
	for i := range count {
		id := id(i)
		if j, repeated := first[id]; repeated && id != "" {
			c.Report(RuleIDRepeated, juurru.At(list, i, "id"), juurru.WithID("id", id), juurru.Related(juurru.At(list, j, "id")))
			continue
		}
		first[id] = i
	}
	return first
}
