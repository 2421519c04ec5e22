package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Question is what a cycle is to find out (kysymys), with what is expected.
type Question struct {
	Text        string      `json:"text,omitzero" validate:"required,max=2000"`
	Prediction  string      `json:"prediction,omitzero" validate:"max=5000"` // ennuste
	PredictedOn juurru.Date `json:"predictedOn,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Result      string      `json:"result,omitzero" validate:"max=5000"` // what was found
	Matched     *bool       `json:"matched,omitzero"`                    // the result was as predicted
}

// RuleQuestionMissing: a cycle is under way that asks nothing.
var RuleQuestionMissing = &juurru.Rule{
	ID: "metrics/question-missing", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "A question that is asked in the goal or in another text is not seen.",
	Title: juurru.Text{
		FI: "Kokeilu on alkanut, mutta sille ei ole kirjattu kysymystä.",
		SV: "Försöket har börjat, men ingen fråga har antecknats för det.",
		NB: "Utprøvingen har startet, men det er ikke skrevet noe spørsmål til den.",
		EN: "The cycle is under way, but it asks no question.",
	},
	Why: juurru.Text{
		FI: "Kysymys ja ennuste tekevät kokeilusta kokeilun: niihin tulosta verrataan.",
		SV: "Frågan och förutsägelsen gör försöket till ett försök: det är dem resultatet jämförs med.",
		NB: "Spørsmålet og prediksjonen gjør utprøvingen til en utprøving: det er dem resultatet sammenlignes med.",
		EN: "The question and the prediction make a trial of it: they are what the result is compared with.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita, mihin kysymykseen kokeilulla haetaan vastausta ja mitä odotatte.",
		SV: "Skriv vilken fråga försöket ska ge svar på och vad ni väntar er.",
		NB: "Skriv hvilket spørsmål utprøvingen skal gi svar på, og hva dere venter.",
		EN: "Write which question the cycle is to answer and what you expect.",
	},
}

// RulePredictionMissing: a cycle is under way, and nobody has said what is expected.
var RulePredictionMissing = &juurru.Rule{
	ID: "metrics/prediction-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.PDSASheet,
	Title: juurru.Text{
		FI: "Kokeilu on alkanut, mutta kysymyksellä ei ole ennustetta.",
		SV: "Försöket har börjat, men frågan saknar förutsägelse.",
		NB: "Utprøvingen har startet, men spørsmålet mangler en prediksjon.",
		EN: "The cycle is under way, but the question has no prediction.",
	},
	Why: juurru.Text{
		FI: "Kun ennustetta verrataan tulokseen, nähdään, ymmärrettiinkö asia oikein. Ilman ennustetta mikä tahansa tulos näyttää odotetulta.",
		SV: "När förutsägelsen jämförs med resultatet syns det om man förstod saken rätt. Utan förutsägelse ser vilket resultat som helst väntat ut.",
		NB: "Når prediksjonen sammenlignes med resultatet, ser man om saken var rett forstått. Uten prediksjon ser ethvert resultat ventet ut.",
		EN: "Comparing the prediction with the result shows whether the matter was understood. Without a prediction, any result looks expected.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita, mitä odotatte tapahtuvan, ennen kuin tulos on tiedossa. Jos se jo tiedetään, tee ennuste seuraavaan kokeiluun.",
		SV: "Skriv vad ni väntar er ska hända, innan resultatet är känt. Om det redan är känt, gör en förutsägelse för nästa försök.",
		NB: "Skriv hva dere venter skal skje, før resultatet er kjent. Er det allerede kjent, lager dere en prediksjon for neste utprøving.",
		EN: "Write what you expect to happen before the result is known. If it is known already, make a prediction for the next cycle.",
	},
}

// RulePredictionUndated: nothing tells when a prediction was written.
var RulePredictionUndated = &juurru.Rule{
	ID: "metrics/prediction-undated", Severity: juurru.Info, Gate: BeforeChange, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "The worksheet places the prediction in the plan; that it should have a date is our inference.",
	Title: juurru.Text{
		FI: "Ennusteelle ei ole merkitty päivää.",
		SV: "Det framgår inte när förutsägelsen skrevs.",
		NB: "Det går ikke fram når prediksjonen ble skrevet.",
		EN: "Nothing tells when the prediction was written.",
	},
	Why: juurru.Text{
		FI: "Päivästä näkee, että ennuste on tehty ennen kuin tulos tiedettiin.",
		SV: "Av datumet ser man att förutsägelsen gjordes innan resultatet var känt.",
		NB: "Av datoen ser man at prediksjonen ble gjort før resultatet var kjent.",
		EN: "The date shows that the prediction was made before the result was known.",
	},
	Fix: juurru.Text{
		FI: "Merkitse päivä, jona ennuste kirjoitettiin.",
		SV: "Ange vilken dag förutsägelsen skrevs.",
		NB: "Oppgi hvilken dag prediksjonen ble skrevet.",
		EN: "Give the day on which the prediction was written.",
	},
}

// RulePredictionLate: a prediction was written after its cycle had started.
var RulePredictionLate = &juurru.Rule{
	ID: "metrics/prediction-late", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "The worksheet places the prediction in the plan; that its date decides is our inference. A cycle without a start day is held to its last day or the day of its evaluation, whichever comes first.",
	Title: juurru.Text{
		FI: "Ennuste on kirjoitettu vasta kokeilun alettua.",
		SV: "Förutsägelsen skrevs först efter att försöket hade börjat.",
		NB: "Prediksjonen ble skrevet først etter at utprøvingen hadde startet.",
		EN: "The prediction was written only after the cycle had started.",
	},
	Message: juurru.Text{
		FI: "Ennuste on päivätty {predicted}, mutta {event} {day}.",
		SV: "Förutsägelsen är daterad {predicted}, men {event} {day}.",
		NB: "Prediksjonen er datert {predicted}, men {event} {day}.",
		EN: "The prediction is dated {predicted}, but {event} {day}.",
	},
	Why: juurru.Text{
		FI: "Jälkikäteen kirjoitettu ennuste ei osoita mitään: tulos on voinut jo olla näkyvissä.",
		SV: "En förutsägelse som skrivs efteråt visar ingenting: resultatet kan redan ha synts.",
		NB: "En prediksjon som skrives i ettertid, viser ingenting: resultatet kan allerede ha vært synlig.",
		EN: "A prediction written afterwards proves nothing: the result may already have been in sight.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä, jos se on väärin. Muuten poista ennuste ja kirjoita seuraavan kokeilun ennuste ennen sen alkua.",
		SV: "Rätta datumet om det är fel. Ta annars bort förutsägelsen och skriv den för nästa försök innan det börjar.",
		NB: "Rett datoen hvis den er feil. Fjern ellers prediksjonen, og skriv den for neste utprøving før den starter.",
		EN: "Correct the date if it is wrong. Otherwise remove the prediction, and write that of the next cycle before it starts.",
	},
}

// RuleResultMissing: a cycle has been studied, and a question has no answer or
// nobody has said whether the answer was as predicted.
var RuleResultMissing = &juurru.Rule{
	ID: "metrics/result-missing", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "Whether the result was as predicted is asked only when there is a prediction.",
	Title: juurru.Text{
		FI: "Kokeilu on arvioitu, mutta kysymys on vailla vastausta.",
		SV: "Försöket har utvärderats, men frågan är obesvarad.",
		NB: "Utprøvingen er evaluert, men spørsmålet er ubesvart.",
		EN: "The cycle has been evaluated, but the question is unanswered.",
	},
	Message: juurru.Text{
		FI: "Kokeilu on arvioitu, mutta kysymyksestä puuttuu: {part}.",
		SV: "Försöket har utvärderats, men vid frågan saknas: {part}.",
		NB: "Utprøvingen er evaluert, men ved spørsmålet mangler: {part}.",
		EN: "The cycle has been evaluated, but the question still lacks this: {part}.",
	},
	Why: juurru.Text{
		FI: "Arvioinnissa jokaista ennustetta verrataan tulokseen: siitä nähdään, mitä kokeilusta opittiin.",
		SV: "I utvärderingen jämförs varje förutsägelse med resultatet: så ser man vad försöket gav för lärdomar.",
		NB: "I evalueringen sammenlignes hver prediksjon med resultatet: slik ser man hva man lærte av utprøvingen.",
		EN: "The evaluation compares every prediction with the result: that shows what the cycle taught.",
	},
	Fix: juurru.Text{
		FI: "Lisää kysymykseen: {part}.", SV: "Lägg till vid frågan: {part}.", NB: "Legg til ved spørsmålet: {part}.", EN: "Add to the question: {part}.",
	},
}

var (
	partResult  = juurru.Text{FI: "tulos", SV: "resultat", NB: "resultatet", EN: "the result"}
	partMatched = juurru.Text{FI: "tieto siitä, toteutuiko ennuste", SV: "uppgift om huruvida förutsägelsen stämde", NB: "opplysning om hvorvidt prediksjonen slo til", EN: "whether the prediction came true"}
)

var (
	eventStarted = juurru.Text{FI: "kokeilu alkoi", SV: "försöket började", NB: "utprøvingen startet", EN: "the cycle started on"}
	eventEnded   = juurru.Text{FI: "kokeilu päättyi", SV: "försöket slutade", NB: "utprøvingen sluttet", EN: "the cycle ended on"}
	eventStudied = juurru.Text{FI: "kokeilu arvioitiin", SV: "försöket utvärderades", NB: "utprøvingen ble evaluert", EN: "the cycle was evaluated on"}
)

// begun returns the first day by which the cycle is known to have begun, where it stands,
// and what happened then; "" when there is none.
func (c *Cycle) begun(at juurru.Pointer) (juurru.Date, juurru.Pointer, juurru.Text) {
	switch {
	case c.Starts.Valid():
		return c.Starts, at.At("starts"), eventStarted
	case c.Study != nil && c.Study.Date.Valid() && !c.Ends.Before(c.Study.Date):
		return c.Study.Date, at.At("study", "date"), eventStudied
	}
	return c.Ends, at.At("ends"), eventEnded
}

func (c *Cycle) checkQuestions(check *juurru.Checker, at juurru.Pointer) {
	underWay := c.underWay(check.On())
	begun, begunAt, event := c.begun(at)
	if underWay && len(c.Questions) == 0 {
		check.Report(RuleQuestionMissing, at.At("questions"))
	}
	for i := range c.Questions {
		question, here := &c.Questions[i], at.At("questions", i)
		predicted := !juurru.Blank(question.Prediction)
		switch {
		case !predicted && underWay:
			check.Report(RulePredictionMissing, here.At("prediction"))
		case predicted && question.PredictedOn == "":
			check.Report(RulePredictionUndated, here.At("predictedOn"), juurru.Related(here.At("prediction")))
		case predicted && question.PredictedOn.After(begun):
			check.Report(RulePredictionLate, here.At("predictedOn"), juurru.Related(begunAt),
				juurru.With("predicted", question.PredictedOn), juurru.With("event", event), juurru.With("day", begun))
		}
		switch {
		case c.Study == nil:
		case juurru.Blank(question.Result):
			check.Report(RuleResultMissing, here.At("result"), juurru.Related(at.At("study")), juurru.With("part", partResult))
		case predicted && question.Matched == nil:
			check.Report(RuleResultMissing, here.At("matched"), juurru.Related(at.At("study")), juurru.With("part", partMatched))
		}
	}
}
