package metrics

import "github.com/juurru/juurru"

// RuleDatedInFuture: something is told as done that is dated after the day of the check.
var RuleDatedInFuture = &juurru.Rule{
	ID: "metrics/dated-in-future", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Asked only when the caller tells the day: of realised benefits, of counts of uptake, and of cycles that were carried out, evaluated or decided on. Measurements of a metric have a rule of their own.",
	Title: juurru.Text{
		FI: "Tulos, toteutus tai päätös on päivätty tulevaisuuteen.",
		SV: "Ett resultat, ett genomförande eller ett beslut är daterat till framtiden.",
		NB: "Et resultat, en gjennomføring eller en beslutning er datert fram i tid.",
		EN: "A result, something done or a decision is dated in the future.",
	},
	Message: juurru.Text{
		FI: "Päivä {date} on vasta tulossa, mutta siltä päivältä on jo kirjattu tulos, toteutus tai päätös.",
		SV: "Dagen {date} ligger i framtiden, men ett resultat, ett genomförande eller ett beslut har redan antecknats för den.",
		NB: "Dagen {date} ligger fram i tid, men et resultat, en gjennomføring eller en beslutning er allerede registrert for den.",
		EN: "The day {date} is yet to come, but a result, something done or a decision is already recorded of it.",
	},
	Why: juurru.Text{
		FI: "Tulevasta päivästä ei voi vielä tietää mitään; päivässä on luultavasti kirjoitusvirhe. Ennen päivää tulosta ei oteta huomioon.",
		SV: "Om en dag i framtiden går det ännu inte att veta något; datumet är troligen felskrivet. Före dagen beaktas resultatet inte.",
		NB: "Om en dag fram i tid kan man ennå ikke vite noe; datoen er trolig feilskrevet. Før dagen regnes resultatet ikke med.",
		EN: "Nothing can be known of a day to come; it is probably mistyped. Before that day the result does not count.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivä; arviot ja suunnitelmat kuuluvat muualle.",
		SV: "Kontrollera datumet; uppskattningar och planer hör hemma på annat håll.",
		NB: "Kontroller datoen; anslag og planer hører hjemme et annet sted.",
		EN: "Check the day; estimates and plans belong elsewhere.",
	},
}

// checkFuture reports a day of what is told as done that is after the day of the check.
func checkFuture(c *juurru.Checker, at juurru.Pointer, day juurru.Date) {
	if day.After(c.On()) {
		c.Report(RuleDatedInFuture, at, juurru.With("date", day))
	}
}
