package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// MetricsLimit is how many metrics a set has at most before it is hinted that
// fewer would do. Institute for Healthcare Improvement, Establishing Measures: 4
// to 10 in a project.
const MetricsLimit = 10

// RuleNoMetrics: the set has no metric.
var RuleNoMetrics = &juurru.Rule{
	ID: "metrics/no-metrics", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Innokyla(29), source.Roadmap(3)),
	Title: juurru.Text{
		FI: "Mittareita ei ole.",
		SV: "Det finns inga mätare.",
		NB: "Det finnes ingen indikatorer.",
		EN: "There are no metrics.",
	},
	Why: juurru.Text{
		FI: "Ilman mittareita ei voi osoittaa, mikä muuttui, eikä lähtötilannetta voi mitata jälkikäteen.",
		SV: "Utan mätare kan ingen visa vad som har förändrats, och utgångsläget går inte att mäta i efterhand.",
		NB: "Uten indikatorer kan ingen vise hva som er endret, og utgangspunktet kan ikke måles i etterkant.",
		EN: "Without metrics nobody can show what has changed, and the starting situation cannot be measured afterwards.",
	},
	Fix: juurru.Text{
		FI: "Valitse kullekin tavoitteelle ainakin yksi mittari (metrics).",
		SV: "Välj minst en mätare för varje mål (metrics).",
		NB: "Velg minst én indikator for hvert mål (metrics).",
		EN: "Choose at least one metric for every goal (metrics).",
	},
}

// RuleTooManyMetrics: there are more metrics than people follow.
var RuleTooManyMetrics = &juurru.Rule{
	ID: "metrics/too-many-metrics", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.IHI, source.Roadmap(6)),
	Limits: "The institute names 4 to 10 as typical, the roadmap a few; a programme of several changes may need more.",
	Title: juurru.Text{
		FI: "Mittareita on enemmän kuin on suositeltavaa.",
		SV: "Mätarna är fler än vad som rekommenderas.",
		NB: "Det er flere indikatorer enn anbefalt.",
		EN: "There are more metrics than recommended.",
	},
	Message: juurru.Text{
		FI: "Mittareita on {count}; suositus on enintään {limit}.",
		SV: "Antalet mätare är {count}; högst {limit} rekommenderas.",
		NB: "Det er {count} indikatorer; høyst {limit} anbefales.",
		EN: "There are {count} metrics; at most {limit} are recommended.",
	},
	Why: juurru.Text{
		FI: "Muutamaa selkeää mittaria jaksetaan seurata. Pitkässä luettelossa tärkein hukkuu muiden joukkoon, ja tiedonkeruu kuormittaa.",
		SV: "Några få tydliga mätare orkar man följa upp; i en lång lista drunknar det viktigaste och insamlingen tar tid.",
		NB: "Noen få tydelige indikatorer klarer man å følge opp; i en lang liste drukner det viktigste, og innsamlingen tar tid.",
		EN: "People keep up with a few clear metrics; in a long list the important ones drown, and collecting the data takes all the time.",
	},
	Fix: juurru.Text{
		FI: "Pidä seurannassa ne mittarit, jotka kertovat muutoksesta eniten.",
		SV: "Behåll de mätare som berättar mest om förändringen.",
		NB: "Behold de indikatorene som forteller mest om endringen.",
		EN: "Keep those that tell the most about the change.",
	},
}

// RuleOutcomeMetricMissing: no metric tells what the change means to people.
var RuleOutcomeMetricMissing = &juurru.Rule{
	ID: "metrics/outcome-metric-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Limits: "Asked only when some metric has a type.",
	Title: juurru.Text{
		FI: "Mittareiden joukossa ei ole tulosmittaria.",
		SV: "Bland mätarna finns inget resultatmått.",
		NB: "Ingen av indikatorene er en resultatindikator.",
		EN: "None of the metrics is an outcome metric.",
	},
	Why: juurru.Text{
		FI: "Prosessimittari kertoo, tehdäänkö se, mitä sovittiin; vasta tulosmittarista näkee, onko ihmisten tilanne muuttunut.",
		SV: "Ett processmått berättar om man gör det man kom överens om; först ett resultatmått visar om människornas situation har förändrats.",
		NB: "En prosessindikator forteller om det avtalte blir gjort; først en resultatindikator viser om situasjonen for menneskene er endret.",
		EN: "A process metric tells whether what was agreed is done; only an outcome metric shows whether things have changed for people.",
	},
	Fix: juurru.Text{
		FI: "Lisää mittari, joka kertoo, mitä muutos merkitsee ihmisille (type: outcome).",
		SV: "Lägg till en mätare som berättar vad förändringen betyder för människorna (type: outcome).",
		NB: "Legg til en indikator som forteller hva endringen betyr for menneskene (type: outcome).",
		EN: "Add a metric that tells what the change means to people (type: outcome).",
	},
}

// RuleBalancingMetricMissing: no metric tells whether something else gets worse.
var RuleBalancingMetricMissing = &juurru.Rule{
	ID: "metrics/balancing-metric-missing", Severity: juurru.Info, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Limits: "Asked only when some metric has a type.",
	Title: juurru.Text{
		FI: "Mittareiden joukossa ei ole tasapainottavaa mittaria.",
		SV: "Bland mätarna finns inget balanserande mått.",
		NB: "Ingen av indikatorene er en balanserende indikator.",
		EN: "None of the metrics is a balancing metric.",
	},
	Why: juurru.Text{
		FI: "Kun yksi asia paranee, jokin muu voi heikentyä; tasapainottava mittari paljastaa sen.",
		SV: "När en sak blir bättre kan något annat bli sämre; ett balanserande mått avslöjar det.",
		NB: "Når én ting blir bedre, kan noe annet bli dårligere; en balanserende indikator avdekker det.",
		EN: "When one thing gets better, something else may get worse; a balancing metric brings it to light.",
	},
	Fix: juurru.Text{
		FI: "Mieti, mikä voisi muutoksen takia heikentyä, ja lisää sille mittari (type: balancing).",
		SV: "Fundera på vad som kan bli sämre på grund av förändringen och lägg till en mätare för det (type: balancing).",
		NB: "Tenk over hva som kan bli dårligere av endringen, og legg til en indikator for det (type: balancing).",
		EN: "Consider what the change might make worse, and add a metric for it (type: balancing).",
	},
}

// checkFamily looks at the metrics as a whole.
func (s *Set) checkFamily(c *juurru.Checker) {
	if len(s.Metrics) == 0 {
		c.Report(RuleNoMetrics, "/metrics")
		return
	}
	if count := len(s.Metrics); count > MetricsLimit {
		c.Report(RuleTooManyMetrics, "/metrics", juurru.With("count", count), juurru.With("limit", MetricsLimit))
	}
	seen := make(map[Type]bool)
	for i := range s.Metrics {
		seen[s.Metrics[i].Type] = true
	}
	if delete(seen, ""); len(seen) == 0 {
		return
	}
	if !seen[Outcome] {
		c.Report(RuleOutcomeMetricMissing, "/metrics")
	}
	if !seen[Balancing] {
		c.Report(RuleBalancingMetricMissing, "/metrics")
	}
}
