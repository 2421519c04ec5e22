package metrics

import (
	"math/big"
	"strings"

	"github.com/juurru/juurru"
)

// SmallCountLimit is how many people there have to be behind a number so that
// it is not hinted that they can be recognised. It is a common choice and no law.
const SmallCountLimit = 5

// RuleSmallCount: so few people are behind a number that they can be recognised.
var RuleSmallCount = &juurru.Rule{
	ID: "metrics/small-count", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: juurru.Text{
		FI: "EU:n yleinen tietosuoja-asetus (2016/679), johdanto-osan 26 kappale", SV: "EU:s allmänna dataskyddsförordning (2016/679), skäl 26",
		NB: "EUs personvernforordning (2016/679), fortalepunkt 26", EN: "EU General Data Protection Regulation (2016/679), recital 26",
	},
	Limits: "The regulation sets no number: five is a common choice, not law, and it is for the controller to judge. Looked at: n; a count from 1 to 4, unless it has a statistic; a share in % of n, as it is written, so that a rounded share may fall on the wrong side. What is counted is taken to be people unless definition.people is false. Nearly everyone is not looked at, though who is left can be recognised too; nor is what can be told from several numbers together. Nor are the counts of uptake: they tell how many of the staff use a method, in teams that are often smaller than five, and nothing of anybody's health or affairs. Nor are the realised values of benefits, which have no n and need not be of people.",
	Title: juurru.Text{
		FI: "Luvun takana on niin vähän ihmisiä, että heidät saatetaan tunnistaa.",
		SV: "Bakom talet finns så få personer att de kanske kan kännas igen.",
		NB: "Bak tallet står så få personer at de kanskje kan gjenkjennes.",
		EN: "So few people are behind the number that they may be recognised.",
	},
	Message: juurru.Text{
		FI: "Luku koskee alle {limit} ihmistä, ja heidät saatetaan tunnistaa.",
		SV: "Talet gäller färre än {limit} personer, och de kanske kan kännas igen.",
		NB: "Tallet gjelder færre enn {limit} personer, og de kan kanskje gjenkjennes.",
		EN: "Fewer than {limit} people are behind the number, and they may be recognised.",
	},
	Why: juurru.Text{
		FI: "Pienestä joukosta voi päätellä, keitä luku koskee ja mitä heille on tapahtunut.",
		SV: "I en liten grupp går det att sluta sig till vilka talet gäller och vad som har hänt dem.",
		NB: "I en liten gruppe kan man slutte seg til hvem tallet gjelder, og hva som har hendt dem.",
		EN: "In a small group one can work out whom the number is about and what has happened to them.",
	},
	Fix: juurru.Text{
		FI: "Yhdistä jaksoja tai ryhmiä tai jätä luku julkaisematta. Jos ei lasketa ihmisiä, kerro se määritelmässä (people: false).",
		SV: "Slå samman perioder eller grupper, eller låt bli att publicera talet. Om det inte är personer som räknas, ange det i definitionen (people: false).",
		NB: "Slå sammen perioder eller grupper, eller la være å publisere tallet. Hvis det ikke er personer som telles, oppgi det i definisjonen (people: false).",
		EN: "Put periods or groups together, or do not publish the number. If it is not people that are counted, say so in the definition (people: false).",
	},
}

func (m *Metric) checkSmallCounts(c *juurru.Checker, at juurru.Pointer) {
	if !m.Definition.OfPeople() {
		return
	}
	number := func(value *float64, n *int, place ...any) {
		switch {
		case isFew(n):
			c.Report(RuleSmallCount, at.At(place...).At("n"), juurru.With("limit", SmallCountLimit))
		case value != nil && m.isSmall(*value, n):
			c.Report(RuleSmallCount, at.At(place...).At("value"), juurru.With("limit", SmallCountLimit))
		}
	}
	if b := m.Baseline; b != nil {
		number(b.Value, b.N, "baseline")
	}
	for i := range m.Observations {
		number(m.Observations[i].Value, m.Observations[i].N, "observations", i)
	}
}

// isSmall reports whether a value is a count of few people, or a share of n that is few.
func (m *Metric) isSmall(value float64, n *int) bool {
	if m.Qualitative() {
		return false
	}
	if strings.TrimSpace(m.Unit) == "%" {
		return n != nil && isSmallShare(value, *n)
	}
	d := m.Definition
	if d == nil || juurru.Blank(d.Count) || d.Ratio() || !juurru.Blank(d.Statistic) {
		return false
	}
	return 0 < value && value < SmallCountLimit && value == float64(int(value))
}

// isSmallShare reports whether so many per cent of n are some, but fewer than the limit.
func isSmallShare(percent float64, n int) bool {
	e, err := newExact([]float64{percent})
	if err != nil {
		return false
	}
	people := new(big.Int).Mul(e.values[0], big.NewInt(int64(n)))
	limit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(e.decimals)), nil)
	return people.Sign() > 0 && people.Cmp(limit.Mul(limit, big.NewInt(100*SmallCountLimit))) < 0
}
