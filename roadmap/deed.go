package roadmap

import "github.com/juurru/juurru"

// RuleRecordInFuture: something is recorded as done for a day that is yet to come.
var RuleRecordInFuture = &juurru.Rule{
	ID: "roadmap/record-in-future", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Asked only when the caller tells the day: of passages and records of steps; of inquiries and the summary of the insight; of the evaluation and outcome of pilots, to whom the results were told, and the end of a pilot that has been evaluated or decided on; of the benefits plan, the final report, the risk review, the training for follow-up and the hand-over; and of the reviews of benefits. Other days may be plans.",
	Title: juurru.Text{
		FI: "Tehdyksi kirjattu on päivätty tulevaisuuteen.",
		SV: "Något som har antecknats som gjort är daterat till framtiden.",
		NB: "Noe som er registrert som gjort, er datert fram i tid.",
		EN: "Something that is recorded as done is dated in the future.",
	},
	Message: juurru.Text{
		FI: "Päivä {date} on vasta tulossa, mutta asia on jo kirjattu tapahtuneeksi.",
		SV: "Dagen {date} ligger i framtiden, men händelsen har redan antecknats.",
		NB: "Dagen {date} ligger fram i tid, men er allerede registrert som gjennomført.",
		EN: "The day {date} is yet to come, but the event is already recorded.",
	},
	Why: juurru.Text{
		FI: "Hankkeesta kirjataan tehdyksi se, mikä on tapahtunut. Ennen päivää kirjausta ei oteta huomioon.",
		SV: "Som gjort antecknas det som har hänt. Före dagen beaktas anteckningen inte.",
		NB: "Som gjort registreres det som har skjedd. Før dagen regnes det ikke med.",
		EN: "What is recorded as done has happened. Before that day the entry does not count.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivä {date}, tai kirjaa asia vasta, kun se on tapahtunut.",
		SV: "Kontrollera datumet {date}, eller anteckna saken först när den har skett.",
		NB: "Kontroller datoen {date}, eller registrer saken først når den har skjedd.",
		EN: "Check the day {date}, or record it only when it has happened.",
	},
}

// checkDeeds reports what is recorded as done on a day that is yet to come; records of
// steps are looked at with the steps.
func (p *Project) checkDeeds(c *juurru.Checker) {
	ask := func(day juurru.Date, at ...any) {
		if day.After(c.On()) {
			c.Report(RuleRecordInFuture, juurru.At(at...), juurru.With("date", day))
		}
	}
	for i := range p.History {
		ask(p.History[i].Date, "history", i, "date")
	}
	if in := p.Insight; in != nil {
		for i := range in.Inquiries {
			ask(in.Inquiries[i].Date, "insight", "inquiries", i, "date")
		}
		ask(in.Summarised, "insight", "summarised")
	}
	p.eachDeedOfPilots(ask)
	p.Transition.eachDeed(ask)
	for i := range p.BenefitReviews {
		ask(p.BenefitReviews[i].Date, "benefitReviews", i, "date")
	}
}

// eachDeedOfPilots calls ask with every day on which something of a pilot was done. Its end
// may be a plan, as long as nothing says that the pilot is over; one after the decision,
// another rule tells.
func (p *Project) eachDeedOfPilots(ask func(day juurru.Date, at ...any)) {
	for i := range p.Pilots {
		pilot := &p.Pilots[i]
		o := pilot.Outcome
		if (o != nil || pilot.Evaluated != "") && (o == nil || !o.Date.Before(pilot.Ends)) {
			ask(pilot.Ends, "pilots", i, "ends")
		}
		ask(pilot.Evaluated, "pilots", i, "evaluated")
		if o != nil {
			ask(o.Date, "pilots", i, "outcome", "date")
		}
		for j := range pilot.Told {
			ask(pilot.Told[j].Date, "pilots", i, "told", j, "date")
		}
	}
}

// eachDeed calls ask with every day of the transition on which something was done.
func (t *Transition) eachDeed(ask func(day juurru.Date, at ...any)) {
	if t == nil {
		return
	}
	ask(t.RiskReview, "transition", "riskReview")
	if t.BenefitPlan != nil {
		ask(t.BenefitPlan.Date, "transition", "benefitPlan", "date")
	}
	if t.FinalReport != nil {
		ask(t.FinalReport.Date, "transition", "finalReport", "date")
	}
	if t.FollowUp != nil {
		ask(t.FollowUp.Trained, "transition", "followUp", "trained")
	}
	if t.HandOver != nil {
		ask(t.HandOver.Date, "transition", "handOver", "date")
	}
}
