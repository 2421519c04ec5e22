package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleDatedInFuture: something is told as done that is dated after the day of the check.
var RuleDatedInFuture = &juurru.Rule{
	ID: "plan/dated-in-future", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Asked only when the caller tells the day: of assessments of fit, factors, messages that were sent, discussions, feedback and its answer, adaptations other than those planned beforehand, practices that are given up, hand-overs that were accepted, reviews that were held, answers of leaders, decisions and changes. Metrics, benefits, series and uptake have rules of their own.",
	Title: juurru.Text{
		FI: "Jotakin on kirjattu tapahtuneeksi, mutta päivä on tulevaisuudessa.",
		SV: "Något har antecknats som skett, men datumet ligger i framtiden.",
		NB: "Noe er registrert som skjedd, men datoen ligger fram i tid.",
		EN: "Something is recorded as having happened, but its date is in the future.",
	},
	Message: juurru.Text{
		FI: "Päivä {date} on vasta tulossa, mutta sille on jo kirjattu jotakin tapahtuneeksi.",
		SV: "Dagen {date} har ännu inte kommit, men något har redan antecknats som skett den dagen.",
		NB: "Dagen {date} er ennå ikke kommet, men noe er allerede registrert som skjedd den dagen.",
		EN: "The day {date} is yet to come, but something is already recorded as having happened on it.",
	},
	Why: juurru.Text{
		FI: "Tapahtuneen ja suunnitellun ero katoaa, jos tulevaa kirjataan tapahtuneeksi. Useimmiten päivässä on kirjoitusvirhe.",
		SV: "Skillnaden mellan det som skett och det som planeras försvinner om framtiden antecknas som skedd. Oftast är datumet felskrivet.",
		NB: "Skillet mellom det som er skjedd og det som er planlagt, forsvinner når framtiden registreres som skjedd. Oftest er datoen feilskrevet.",
		EN: "What happened can no longer be told from what is planned if the future is recorded as past. Most often the date is mistyped.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivä. Jos asia on vasta tulossa, kirjaa se, kun se on tapahtunut.",
		SV: "Kontrollera datumet. Om saken ännu ligger framför er, anteckna den när den har skett.",
		NB: "Kontroller datoen. Ligger saken ennå foran dere, registrer den når den er skjedd.",
		EN: "Check the date. If it is still to come, record it when it has happened.",
	},
}

// RuleSubGoalAfterGoal: a sub-goal is to be reached after the goal it is part of.
var RuleSubGoalAfterGoal = &juurru.Rule{
	ID: "plan/sub-goal-after-goal", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha notes that Itla's plan splits goals into sub-goals; that a part is reached no later than the whole is our reading. A sub-goal is held against the goal right above it.",
	Title: juurru.Text{
		FI: "Osatavoite on määrä saavuttaa vasta tavoitteen jälkeen.",
		SV: "Ett delmål ska nås först efter det mål som det hör till.",
		NB: "Et delmål skal nås først etter målet det hører til.",
		EN: "A sub-goal is to be reached only after the goal it is part of.",
	},
	Message: juurru.Text{
		FI: "Osatavoitteen päivä {by} on tavoitteen päivän {goal} jälkeen.",
		SV: "Delmålets datum {by} kommer efter målets datum {goal}.",
		NB: "Datoen for delmålet, {by}, er etter datoen for målet, {goal}.",
		EN: "The date of the sub-goal, {by}, is after that of the goal, {goal}.",
	},
	Why: juurru.Text{
		FI: "Tavoite toteutuu osatavoitteidensa kautta: sitä ei voi todeta saavutetuksi, jos osa on vielä edessä.",
		SV: "Målet nås genom sina delmål: det går inte att säga att det är nått om en del återstår.",
		NB: "Målet nås gjennom delmålene: Man kan ikke si at det er nådd, når en del gjenstår.",
		EN: "A goal is reached through its sub-goals: nobody can say that it has been reached while a part lies ahead.",
	},
	Fix: juurru.Text{
		FI: "Aikaista osatavoitetta, siirrä tavoitteen päivää (by) tai tarkista, mihin tavoitteeseen osa kuuluu (parent).",
		SV: "Tidigarelägg delmålet, flytta fram målets datum (by) eller kontrollera vilket mål delmålet hör till (parent).",
		NB: "Framskynd delmålet, flytt datoen for målet (by), eller kontroller hvilket mål delmålet hører til (parent).",
		EN: "Bring the sub-goal forward, move the date of the goal (by), or check which goal it is part of (parent).",
	},
}

// datedRules are about the days of records and of goals.
var datedRules = []*juurru.Rule{
	RuleDatedInFuture,
	RuleSubGoalAfterGoal,
}

// checkDated reports records of days to come, and days in an order that cannot be.
func (p *Plan) checkDated(c *juurru.Checker) {
	p.eachRecord(func(day juurru.Date, at ...any) {
		if day.After(c.On()) {
			c.Report(RuleDatedInFuture, juurru.At(at...), juurru.With("date", day))
		}
	})
	for i := range p.Feedback {
		f, at := &p.Feedback[i], juurru.At("feedback", i)
		checkOrdered(c, at.At("date"), f.Date, at.At("answered"), f.Answered)
	}
	p.checkDecisionOrder(c)
	p.checkSubGoalDays(c)
}

// checkOrdered reports a day that is before one it cannot be before.
func checkOrdered(c *juurru.Checker, first juurru.Pointer, earlier juurru.Date, at juurru.Pointer, day juurru.Date) {
	if day.Before(earlier) {
		c.Report(RuleDatesReversed, at, juurru.With("date", day), juurru.With("earlier", earlier), juurru.Related(first))
	}
}

// eachRecord calls record with the day of everything that is told to have happened, and
// where it stands.
func (p *Plan) eachRecord(record func(day juurru.Date, at ...any)) {
	for i := range p.Fit {
		record(p.Fit[i].Date, "fit", i, "date")
	}
	for i := range p.Factors {
		record(p.Factors[i].Date, "factors", i, "date")
	}
	for i := range p.Messages {
		if p.Messages[i].Sent {
			record(p.Messages[i].Date, "messages", i, "date")
		}
	}
	for i := range p.Guides {
		record(p.Guides[i].Held, "guides", i, "held")
	}
	for i := range p.Feedback {
		record(p.Feedback[i].Date, "feedback", i, "date")
		record(p.Feedback[i].Answered, "feedback", i, "answered")
	}
	for i := range p.Adaptations {
		if p.Adaptations[i].Planned != Proactive {
			record(p.Adaptations[i].Date, "adaptations", i, "date")
		}
	}
	for i := range p.GivenUp {
		record(p.GivenUp[i].Agreed, "givenUp", i, "agreed")
		if p.GivenUp[i].Done {
			record(p.GivenUp[i].Ends, "givenUp", i, "ends")
		}
	}
	for i := range p.HandOvers {
		if p.HandOvers[i].Accepted {
			record(p.HandOvers[i].Date, "handOvers", i, "date")
		}
	}
	for i := range p.Reviews {
		record(p.Reviews[i].Held, "reviews", i, "held")
	}
	for i := range p.Leadership {
		record(p.Leadership[i].Date, "leadership", i, "date")
	}
	for i := range p.Decisions {
		record(p.Decisions[i].Date, "decisions", i, "date")
	}
	for i := range p.Changes {
		record(p.Changes[i].Date, "changes", i, "date")
	}
}

// checkDecisionOrder holds the first decision on each gate against the first on a gate
// before it. A decision may be made again later.
func (p *Plan) checkDecisionOrder(c *juurru.Checker) {
	first := make(map[string]int)
	for i := range p.Decisions {
		d := &p.Decisions[i]
		if !d.Date.Valid() {
			continue
		}
		if j, ok := first[d.Gate]; !ok || d.Date.Before(p.Decisions[j].Date) {
			first[d.Gate] = i
		}
	}
	latest := -1
	for _, gate := range []juurru.Gate{Approve, Start, Sustain} {
		i, decided := first[gate.Name]
		if !decided {
			continue
		}
		if latest >= 0 && p.Decisions[i].Date.Before(p.Decisions[latest].Date) {
			c.Report(RuleDecisionsOutOfOrder, juurru.At("decisions", i, "date"), juurru.With("gate", gate.Title), juurru.With("date", p.Decisions[i].Date),
				juurru.With("earlier", p.Decisions[latest].Date), juurru.Related(juurru.At("decisions", latest, "date")))
		}
		latest = i
	}
}

func (p *Plan) checkSubGoalDays(c *juurru.Checker) {
	parents := goalParents(p.Goals)
	rooted := rootedGoals(parents)
	for i, parent := range parents {
		if parent < 0 || !rooted[i] || !p.Goals[i].By.After(p.Goals[parent].By) {
			continue
		}
		c.Report(RuleSubGoalAfterGoal, juurru.At("goals", i, "by"), juurru.With("by", p.Goals[i].By), juurru.With("goal", p.Goals[parent].By),
			juurru.Related(juurru.At("goals", parent, "by")))
	}
}

// rootedGoals tells which goals lead to one that is part of no other. In a circle of
// goals none is above the rest. Refreshers of trainings are followed in the same way.
func rootedGoals(parents []int) []bool {
	rooted, looked := make([]bool, len(parents)), make([]bool, len(parents))
	for start := range parents {
		var way []int
		at := start
		for at >= 0 && !looked[at] {
			looked[at] = true
			way = append(way, at)
			at = parents[at]
		}
		leads := at < 0 || rooted[at]
		for _, i := range way {
			rooted[i] = leads
		}
	}
	return rooted
}
