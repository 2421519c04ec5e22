package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Review is a day on which the plan and its realisation are gone through (arviointi).
type Review struct {
	Due    juurru.Date `json:"due,omitzero" validate:"required,datetime=2006-01-02"`
	Held   juurru.Date `json:"held,omitzero" validate:"omitempty,datetime=2006-01-02"`
	By     string      `json:"by,omitzero" validate:"max=200"` // ID of a team or a role
	Result string      `json:"result,omitzero" validate:"max=10000"`
}

// RuleReviewsMissing: nothing tells when the plan is gone through.
var RuleReviewsMissing = &juurru.Rule{
	ID: "plan/reviews-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan is assessed and updated on the way; that the days are agreed beforehand is our reading.",
	Title: juurru.Text{
		FI: "Suunnitelman arvioinneista ei ole sovittu.",
		SV: "Det är inte bestämt när planen ska utvärderas.",
		NB: "Det er ikke avtalt når planen skal gjennomgås.",
		EN: "No reviews of the plan have been agreed.",
	},
	Why: juurru.Text{
		FI: "Suunnitelma elää työn mukana. Jos sen toteutumista ei arvioida sovitusti, siitä tulee paperi, jota kukaan ei avaa.",
		SV: "Planen lever med arbetet. Om genomförandet inte utvärderas enligt överenskommelse blir den ett papper som ingen öppnar.",
		NB: "Planen lever med arbeidet. Vurderes ikke gjennomføringen til avtalte tider, blir den et papir ingen åpner.",
		EN: "A plan lives with the work. Unless there are agreed times to assess how it is carried out, it becomes a paper that nobody opens.",
	},
	Fix: juurru.Text{
		FI: "Sopikaa, milloin suunnitelma ja sen toteutuminen käydään läpi, ja kirjatkaa päivät (reviews).",
		SV: "Kom överens om när planen och genomförandet gås igenom och anteckna dagarna (reviews).",
		NB: "Avtal når planen og gjennomføringen av den skal gjennomgås, og registrer dagene (reviews).",
		EN: "Agree when the plan and its progress are gone through, and record the dates (reviews).",
	},
}

// RuleReviewLate: a review was due and has not been held.
var RuleReviewLate = &juurru.Rule{
	ID: "plan/review-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Pirha,
	Limits: "Asked only when the caller tells the day, and not of a method that is withdrawn. A review is late from the day after it was due.",
	Title: juurru.Text{
		FI: "Suunnitelman arviointi on myöhässä.",
		SV: "Utvärderingen av planen är försenad.",
		NB: "Gjennomgangen av planen er forsinket.",
		EN: "The review of the plan is late.",
	},
	Message: juurru.Text{
		FI: "Arviointi oli määrä pitää {due}, eikä sitä ole kirjattu pidetyksi.",
		SV: "Utvärderingen skulle hållas {due} och har inte antecknats som hållen.",
		NB: "Gjennomgangen skulle vært holdt {due}, men er ikke registrert som holdt.",
		EN: "The review was to be held on {due} and is not recorded as held.",
	},
	Why: juurru.Text{
		FI: "Mitä kauemmin arviointi viipyy, sitä kauemmin suunnitelma ohjaa työtä vanhan tiedon varassa.",
		SV: "Ju längre utvärderingen dröjer, desto längre styr planen arbetet med gammal kunskap.",
		NB: "Jo lenger gjennomgangen drøyer, desto lenger styrer planen arbeidet med gammel kunnskap.",
		EN: "The longer the review waits, the longer the plan guides the work with outdated knowledge.",
	},
	Fix: juurru.Text{
		FI: "Pitäkää arviointi ja kirjatkaa sen päivä ja tulos (held, result).",
		SV: "Håll utvärderingen och anteckna dagen och resultatet (held, result).",
		NB: "Hold gjennomgangen og registrer dagen og resultatet (held, result).",
		EN: "Hold the review and record its date and result (held, result).",
	},
}

// RuleReviewWithoutResult: a review was held and nothing tells what came of it.
var RuleReviewWithoutResult = &juurru.Rule{
	ID: "plan/review-without-result", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan asks for assessing and updating; that the result is written down is our reading.",
	Title: juurru.Text{
		FI: "Arvioinnin tulosta ei ole kirjattu.",
		SV: "Utvärderingens resultat har inte antecknats.",
		NB: "Resultatet av gjennomgangen er ikke registrert.",
		EN: "The result of the review has not been recorded.",
	},
	Why: juurru.Text{
		FI: "Ilman tulosta seuraava arviointi alkaa alusta, eikä kukaan muista, mitä päätettiin muuttaa.",
		SV: "Utan resultat börjar nästa utvärdering från början, och ingen minns vad som skulle ändras.",
		NB: "Uten et resultat begynner neste gjennomgang på nytt, og ingen husker hva som skulle endres.",
		EN: "Without a result the next review begins anew, and nobody remembers what was to be changed.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä arvioinnissa todettiin ja mitä muutetaan (result).",
		SV: "Anteckna vad som konstaterades vid utvärderingen och vad som ändras (result).",
		NB: "Registrer hva gjennomgangen viste, og hva som endres (result).",
		EN: "Record what the review found and what is changed (result).",
	},
}

func (p *Plan) checkReviews(c *juurru.Checker) {
	if len(p.Reviews) == 0 && !p.isAsked(c, "reviews") {
		c.Report(RuleReviewsMissing, "/reviews")
	}
	for i := range p.Reviews {
		r, at := &p.Reviews[i], juurru.At("reviews", i)
		switch {
		case r.Held == "" && r.Due.Before(c.On()) && !p.ended():
			c.Report(RuleReviewLate, at.At("held"), juurru.With("due", r.Due), juurru.Related(at.At("due")))
		case r.Held != "" && juurru.Blank(r.Result):
			c.Report(RuleReviewWithoutResult, at.At("result"))
		}
	}
}
