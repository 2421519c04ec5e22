package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Series is a row of small trials that learn from one another (PDSA-sarja), each a
// cycle of plan, do, study, act.
type Series struct {
	ID      string   `json:"id,omitzero" validate:"required,max=200"`
	Name    string   `json:"name,omitzero" validate:"required,max=500"`
	Aim     string   `json:"aim,omitzero" validate:"max=10000"`                               // what the series is to find out or change
	Owner   string   `json:"owner,omitzero" validate:"max=500"`                               // a role
	Metrics []string `json:"metrics,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the metrics it is to move
	Cycles  []Cycle  `json:"cycles,omitzero" validate:"max=500,dive"`
}

// Current returns the place in the series of the cycle that is under way on a day:
// the last one that has started by then and has not been decided on. A cycle
// without a start day has started once something of it is done, and an act without
// a date has been decided. It returns false when no cycle is under way.
func (s *Series) Current(on juurru.Date) (int, bool) {
	if s == nil {
		return 0, false
	}
	for i := len(s.Cycles) - 1; i >= 0; i-- {
		cycle := &s.Cycles[i]
		started := cycle.underWay(on) && !cycle.Starts.After(on)
		decided := cycle.Act != nil && !cycle.Act.Date.After(on)
		if started && !decided {
			return i, true
		}
	}
	return 0, false
}

// seriesRules are what series and their cycles are held to, in the order of the
// members they are about.
var seriesRules = []*juurru.Rule{
	RuleImplementUntested, RuleCyclesOutOfOrder, RuleCycleDatesReversed,
	RulePlanIncomplete, RuleQuestionMissing, RulePredictionMissing, RulePredictionUndated, RulePredictionLate, RuleResultMissing, RuleStepIncomplete,
	RuleStudyWithoutDo, RuleActWithoutStudy, RuleCycleUnfinished,
	RuleDecisionMissing, RuleDecisionUnreasoned, RuleAdaptWithoutNext,
}

// RuleImplementUntested: a change is taken into use that no cycle has tested.
var RuleImplementUntested = &juurru.Rule{
	ID: "metrics/implement-untested", Severity: juurru.Info, Gate: BeforeChange, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "The order comes from how the worksheet lists the purposes of a cycle: collect, develop, test, implement; that a test has to come first is our inference. " +
		"A test in another series or elsewhere is not seen, and an earlier cycle that does not say its purpose is taken for a test.",
	Title: juurru.Text{
		FI: "Muutos otetaan käyttöön, vaikka sitä ei ole sarjassa ensin kokeiltu.",
		SV: "En förändring införs, fast den inte först har prövats i serien.",
		NB: "En endring innføres uten at den først er prøvd ut i serien.",
		EN: "A change is implemented that no earlier cycle of the series has tested.",
	},
	Why: juurru.Text{
		FI: "Pienessä kokeilussa virhe maksaa vähän; käyttöönotossa sama virhe osuu kaikkiin asiakkaisiin ja työntekijöihin.",
		SV: "I ett litet försök kostar ett fel lite; vid införandet drabbar samma fel alla klienter och anställda.",
		NB: "I en liten utprøving koster en feil lite; ved innføringen rammer den samme feilen alle brukere og ansatte.",
		EN: "In a small test a mistake costs little; once the change is implemented, the same mistake reaches every client and member of staff.",
	},
	Fix: juurru.Text{
		FI: "Lisää sarjaan kokeilu, jossa muutosta kokeillaan ensin pienesti, tai tarkista kokeilun tarkoitus.",
		SV: "Lägg till ett försök där förändringen först prövas i liten skala, eller kontrollera försökets syfte.",
		NB: "Legg til en utprøving der endringen først prøves ut i liten skala, eller kontroller formålet med utprøvingen.",
		EN: "Add a cycle that tests the change on a small scale first, or check the purpose of this one.",
	},
}

// RuleCyclesOutOfOrder: a cycle starts before the one that stands before it.
var RuleCyclesOutOfOrder = &juurru.Rule{
	ID: "metrics/cycles-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "A cycle is compared with the nearest one before it that has a start day. Cycles that start on the same day or overlap are in order.",
	Title: juurru.Text{
		FI: "Sarjan kokeilut eivät ole aikajärjestyksessä.",
		SV: "Försöken i serien står inte i tidsordning.",
		NB: "Utprøvingene i serien står ikke i kronologisk rekkefølge.",
		EN: "The cycles of the series are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Kokeilu alkaa {day} eli ennen sarjan edellistä kokeilua, joka alkaa {previous}.",
		SV: "Försöket börjar {day}, före det föregående försöket i serien, som börjar {previous}.",
		NB: "Utprøvingen starter {day}, før den forrige i serien, som starter {previous}.",
		EN: "The cycle starts on {day}, before the previous one in the series, which starts on {previous}.",
	},
	Why: juurru.Text{
		FI: "Kokeilun järjestysnumero on sen paikka sarjassa, ja kukin kokeilu jatkaa siitä, mitä edellisestä opittiin.",
		SV: "Försökets nummer är dess plats i serien, och varje försök bygger på lärdomarna av det föregående.",
		NB: "Nummeret på en utprøving er plassen i serien, og hver utprøving bygger på lærdommen fra den forrige.",
		EN: "The number of a cycle is its place in the series, and each cycle builds on what the previous one taught.",
	},
	Fix: juurru.Text{
		FI: "Korjaa alkamispäivä tai siirrä kokeilu paikalleen sarjassa.",
		SV: "Rätta startdatumet eller flytta försöket till dess plats i serien.",
		NB: "Rett startdatoen, eller flytt utprøvingen til riktig plass i serien.",
		EN: "Correct the first day, or move the cycle to its place in the series.",
	},
}

// RuleAdaptWithoutNext: a series ends with a change that is to be adapted.
var RuleAdaptWithoutNext = &juurru.Rule{
	ID: "metrics/adapt-without-next", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "On the worksheet, to adapt is to improve the change and go on testing; that a reason does instead is our inference. The reason or the text of the conclusion will do, as the Finnish form has one box for both: that it tells why there is no further cycle is not seen.",
	Title: juurru.Text{
		FI: "Sarjan viimeinen päätös on muuttaa toimintatapaa, mutta seuraavaa kokeilua ei ole.",
		SV: "Seriens sista beslut är att ändra arbetssättet, men det finns inget nytt försök.",
		NB: "Den siste beslutningen i serien er å tilpasse arbeidsmåten, men det finnes ingen ny utprøving.",
		EN: "The series ends with the decision to adapt, but there is no next cycle.",
	},
	Why: juurru.Text{
		FI: "Muutettu toimintatapa on uusi toimintatapa: vasta seuraava kokeilu kertoo, auttoiko muutos.",
		SV: "Ett ändrat arbetssätt är ett nytt arbetssätt: först nästa försök visar om ändringen hjälpte.",
		NB: "En tilpasset arbeidsmåte er en ny arbeidsmåte: først neste utprøving viser om tilpasningen hjalp.",
		EN: "An adapted way of working is a new one: only the next cycle tells whether the adaptation helped.",
	},
	Fix: juurru.Text{
		FI: "Lisää sarjaan seuraava kokeilu tai kerro, miksi sitä ei tehdä (reason).",
		SV: "Lägg till nästa försök i serien eller berätta varför det inte görs (reason).",
		NB: "Legg til neste utprøving i serien, eller fortell hvorfor den ikke gjøres (reason).",
		EN: "Add the next cycle to the series, or say why there is none (reason).",
	},
}

func (s *Set) checkSeries(c *juurru.Checker) {
	for i := range s.Series {
		series, at := &s.Series[i], juurru.At("series", i, "cycles")
		series.checkRamp(c, at)
		series.checkOrder(c, at)
		for j := range series.Cycles {
			series.Cycles[j].check(c, at.At(j))
		}
		series.checkEnd(c, at)
	}
}

// checkRamp asks that a test comes before the first cycle that implements.
func (s *Series) checkRamp(c *juurru.Checker, at juurru.Pointer) {
	for i := range s.Cycles {
		switch s.Cycles[i].Purpose {
		case Test, "":
			return
		case Implement:
			c.Report(RuleImplementUntested, at.At(i, "purpose"))
			return
		}
	}
}

func (s *Series) checkOrder(c *juurru.Checker, at juurru.Pointer) {
	previous := -1 // the last cycle with a start day
	for i := range s.Cycles {
		starts := s.Cycles[i].Starts
		if !starts.Valid() {
			continue
		}
		if previous >= 0 && starts.Before(s.Cycles[previous].Starts) {
			c.Report(RuleCyclesOutOfOrder, at.At(i, "starts"), juurru.Related(at.At(previous, "starts")),
				juurru.With("day", starts), juurru.With("previous", s.Cycles[previous].Starts))
		}
		previous = i
	}
}

func (s *Series) checkEnd(c *juurru.Checker, at juurru.Pointer) {
	last := len(s.Cycles) - 1
	if last < 0 {
		return
	}
	act := s.Cycles[last].Act
	if act != nil && act.Decision == Adapt && act.unexplained() {
		c.Report(RuleAdaptWithoutNext, at.At(last, "act", "reason"), juurru.Related(at.At(last, "act", "decision")))
	}
}
