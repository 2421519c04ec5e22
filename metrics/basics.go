package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

var basicRules = []*juurru.Rule{
	RuleChangeStartMissing,
	RuleIDRepeated,
	RuleMetricUnknown,
}

// RuleChangeStartMissing: nothing tells when the change begins.
var RuleChangeStartMissing = &juurru.Rule{
	ID: "metrics/change-start-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance asks for data of the starting situation and for what is measured as the work proceeds; that a date parts them is our reading.",
	Title: juurru.Text{
		FI: "Muutoksen alkamispäivä puuttuu.",
		SV: "Datumet då förändringen börjar saknas.",
		NB: "Datoen da endringen starter, mangler.",
		EN: "The day on which the change begins is missing.",
	},
	Why: juurru.Text{
		FI: "Alkamispäivä erottaa lähtötilanteen mittaukset niistä, jotka kertovat muutoksesta.",
		SV: "Startdatumet skiljer mätningarna av utgångsläget från dem som berättar om förändringen.",
		NB: "Startdatoen skiller målingene av utgangspunktet fra dem som forteller om endringen.",
		EN: "That day parts the measurements of the starting situation from those that tell of the change.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, josta alkaen toimitaan uudella tavalla (changeStarts).",
		SV: "Anteckna den första dagen då man arbetar på det nya sättet (changeStarts).",
		NB: "Registrer den første dagen det arbeides på den nye måten (changeStarts).",
		EN: "Record the first day of working in the new way (changeStarts).",
	},
}

func (s *Set) checkBasics(c *juurru.Checker) {
	s.checkReferences(c)
}
