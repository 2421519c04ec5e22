package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Feedback is something staff, clients or stakeholders have said (palaute). Every item ends
// as a change or is declined with a reason.
type Feedback struct {
	ID       string      `json:"id,omitzero" validate:"required,max=200"`
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	From     string      `json:"from,omitzero" validate:"max=500"` // a group or a role, not a person
	Text     string      `json:"text,omitzero" validate:"required,max=15000"`
	Outcome  Outcome     `json:"outcome,omitzero" validate:"omitempty,oneof=changed declined"` // absent: open
	Reason   string      `json:"reason,omitzero" validate:"max=5000"`
	Change   string      `json:"change,omitzero" validate:"max=200"` // ID of the change it led to
	Answered juurru.Date `json:"answered,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// Outcome is what became of feedback.
type Outcome string

// The outcomes. The zero value is open.
const (
	Changed  Outcome = "changed"
	Declined Outcome = "declined"
)

// Values returns the outcomes.
func (Outcome) Values() []Outcome { return []Outcome{Changed, Declined} }

// Label returns the outcome in a language.
func (o Outcome) Label(lang juurru.Lang) string {
	return map[Outcome]juurru.Text{
		Changed:  {FI: "Johti muutokseen", SV: "Ledde till en ändring", NB: "Førte til en endring", EN: "Led to a change"},
		Declined: {FI: "Ei johda muutokseen", SV: "Leder inte till en ändring", NB: "Fører ikke til en endring", EN: "Declined"},
	}[o].In(lang)
}

// RuleFeedbackMissing: nobody has been heard.
var RuleFeedbackMissing = &juurru.Rule{
	ID: "plan/feedback-missing", Severity: juurru.Info, Gate: Sustain, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Title: juurru.Text{
		FI: "Palautetta ei ole kirjattu.",
		SV: "Ingen återkoppling har antecknats.",
		NB: "Ingen tilbakemeldinger er registrert.",
		EN: "No feedback has been recorded.",
	},
	Why: juurru.Text{
		FI: "Henkilöstön ja asiakkaiden palautteesta näkee, mikä arjessa toimii ja mikä ei. Jos sitä ei kirjata, siihen ei myöskään vastata.",
		SV: "Personalens och klienternas återkoppling visar vad som fungerar i vardagen och vad som inte gör det. Återkoppling som inte antecknas blir inte heller besvarad.",
		NB: "Tilbakemeldinger fra ansatte og brukere viser hva som fungerer i hverdagen og hva som ikke gjør det. Blir de ikke registrert, blir de heller ikke besvart.",
		EN: "What staff and clients say shows what works in everyday life and what does not. What is not recorded is not answered either.",
	},
	Fix: juurru.Text{
		FI: "Kerää palautetta ja kirjaa se ilman nimiä (feedback).",
		SV: "Samla in återkoppling och anteckna den utan namn (feedback).",
		NB: "Samle inn tilbakemeldinger og registrer dem uten navn (feedback).",
		EN: "Gather feedback and record it without names (feedback).",
	},
}

// FeedbackDays is how many days feedback may be open before it is said to be
// unanswered. The number is ours.
const FeedbackDays = 30

// RuleFeedbackUnanswered: feedback has been open for long.
var RuleFeedbackUnanswered = &juurru.Rule{
	ID: "plan/feedback-unanswered", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Limits: "Asked only when the caller tells the day, of feedback that has its own, and not of a method that is withdrawn. The sources give no time; thirty days is ours.",
	Title: juurru.Text{
		FI: "Palautteeseen ei ole vastattu.",
		SV: "Återkopplingen har inte besvarats.",
		NB: "Tilbakemeldingen er ikke besvart.",
		EN: "The feedback has not been answered.",
	},
	Message: juurru.Text{
		FI: "Palaute on ollut avoinna {date} alkaen, yli {limit} päivää.",
		SV: "Återkopplingen har varit öppen sedan {date}, i över {limit} dagar.",
		NB: "Tilbakemeldingen har stått åpen siden {date}, i over {limit} dager.",
		EN: "The feedback has been open since {date}, for more than {limit} days.",
	},
	Why: juurru.Text{
		FI: "Kun palautteeseen ei vastata, sitä ei enää anneta. Kielteinenkin vastaus perusteluineen on parempi kuin hiljaisuus.",
		SV: "När återkoppling inte besvaras slutar man ge den. Också ett nekande svar med motivering är bättre än tystnad.",
		NB: "Når tilbakemeldinger ikke besvares, slutter folk å gi dem. Også et avslag med begrunnelse er bedre enn taushet.",
		EN: "When feedback is not answered, people stop giving it. Even a no with a reason is better than silence.",
	},
	Fix: juurru.Text{
		FI: "Päätä, mitä palautteesta seuraa: muutos (outcome: changed, change) tai perusteltu kieltävä vastaus (outcome: declined, reason).",
		SV: "Besluta vad återkopplingen leder till: en ändring (outcome: changed, change) eller ett motiverat nej (outcome: declined, reason).",
		NB: "Bestem hva tilbakemeldingen fører til: en endring (outcome: changed, change) eller et begrunnet nei (outcome: declined, reason).",
		EN: "Decide what comes of the feedback: a change (outcome: changed, change), or a no with a reason (outcome: declined, reason).",
	},
}

// RuleFeedbackUndated: nothing tells since when feedback has been open.
var RuleFeedbackUndated = &juurru.Rule{
	ID: "plan/feedback-undated", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Limits: "The sources ask that feedback is answered; that the day on which it came is recorded is our reading. Asked of feedback that is open, and not of a method that is withdrawn.",
	Title: juurru.Text{
		FI: "Avoimesta palautteesta puuttuu päivä.",
		SV: "Datum saknas för återkoppling som är öppen.",
		NB: "En åpen tilbakemelding mangler dato.",
		EN: "Open feedback has no date.",
	},
	Why: juurru.Text{
		FI: "Ilman päivää ei huomata, että palaute on jäänyt odottamaan vastausta.",
		SV: "Utan datum märker ingen att återkopplingen har blivit liggande utan svar.",
		NB: "Uten en dato merker ingen at tilbakemeldingen er blitt liggende uten svar.",
		EN: "Without a date nobody notices that the feedback is still waiting for an answer.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona palaute saatiin (date).",
		SV: "Anteckna den dag då ni fick återkopplingen (date).",
		NB: "Registrer dagen dere fikk tilbakemeldingen (date).",
		EN: "Record the day on which the feedback came (date).",
	},
}

// RuleFeedbackAnsweredWithoutOutcome: feedback was answered and nothing tells how.
var RuleFeedbackAnsweredWithoutOutcome = &juurru.Rule{
	ID: "plan/feedback-answered-without-outcome", Severity: juurru.Error, Since: "0.1",
	Source: source.Kainuu,
	Limits: "In Kainuu's model feedback leads to a change or to a reason why not; that an answer without either is an error at every gate is our reading.",
	Title: juurru.Text{
		FI: "Palautteeseen on vastattu, mutta ei käy ilmi miten.",
		SV: "Återkopplingen har besvarats, men det framgår inte hur.",
		NB: "Tilbakemeldingen er besvart, men det går ikke fram hvordan.",
		EN: "The feedback has been answered, but the plan does not say how.",
	},
	Why: juurru.Text{
		FI: "Palaute ei voi olla sekä vastattu että avoin. Vastauksesta pitää näkyä, johtiko palaute muutokseen.",
		SV: "Återkoppling kan inte vara både besvarad och öppen. Av svaret ska det framgå om den ledde till en ändring.",
		NB: "En tilbakemelding kan ikke være både besvart og åpen. Svaret må vise om den førte til en endring.",
		EN: "Feedback cannot be both answered and open. The answer has to show whether it led to a change.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, johtiko palaute muutokseen (outcome: changed, change), vai ei ja miksi ei (outcome: declined, reason). Jos vastausta ei ole annettu, poista vastauspäivä (answered).",
		SV: "Anteckna om återkopplingen ledde till en ändring (outcome: changed, change), eller att den inte gjorde det och varför (outcome: declined, reason). Om inget svar har getts, ta bort svarsdatumet (answered).",
		NB: "Registrer om tilbakemeldingen førte til en endring (outcome: changed, change), eller at den ikke gjorde det, og hvorfor (outcome: declined, reason). Er det ikke gitt noe svar, fjern svardatoen (answered).",
		EN: "Record that the feedback led to a change (outcome: changed, change), or that it did not, and why (outcome: declined, reason). If no answer was given, remove the date of the answer (answered).",
	},
}

// RuleFeedbackDeclinedWithChange: feedback was declined, and led to a change.
var RuleFeedbackDeclinedWithChange = &juurru.Rule{
	ID: "plan/feedback-declined-with-change", Severity: juurru.Error, Since: "0.1",
	Source: source.Kainuu,
	Limits: "In Kainuu's model feedback leads to a change or to a reason why not; that both at once is an error is our reading. Feedback that was met in part led to a change, and its reason can tell what was left out.",
	Title: juurru.Text{
		FI: "Palautteen kerrotaan jääneen ilman muutosta, mutta siihen on liitetty muutos.",
		SV: "Återkopplingen uppges inte leda till någon ändring, men en ändring är kopplad till den.",
		NB: "Tilbakemeldingen skal ikke ha ført til noen endring, men en endring er knyttet til den.",
		EN: "The feedback is said to have led to no change, but a change is linked to it.",
	},
	Why: juurru.Text{
		FI: "Palautteen antaja ei tiedä, kuultiinko häntä, kun merkinnät ovat ristiriidassa.",
		SV: "Den som gav återkopplingen vet inte om den beaktades när uppgifterna motsäger varandra.",
		NB: "Den som ga tilbakemeldingen, vet ikke om den ble hørt når opplysningene motsier hverandre.",
		EN: "Those who gave the feedback cannot tell whether they were heard when the records contradict each other.",
	},
	Fix: juurru.Text{
		FI: "Jos muutos tehtiin, korjaa, mihin palaute johti (outcome: changed). Jos sitä ei tehty, poista viittaus muutokseen (change).",
		SV: "Om ändringen gjordes, rätta utfallet (outcome: changed); om den inte gjordes, ta bort hänvisningen till ändringen (change).",
		NB: "Ble endringen gjort, rett utfallet (outcome: changed); ble den ikke gjort, fjern henvisningen til endringen (change).",
		EN: "If the change was made, correct the outcome (outcome: changed); if not, remove the reference to the change (change).",
	},
}

// RuleFeedbackDeclinedWithoutReason: feedback was declined and nothing tells why.
var RuleFeedbackDeclinedWithoutReason = &juurru.Rule{
	ID: "plan/feedback-declined-without-reason", Severity: juurru.Error, Since: "0.1",
	Source: source.Kainuu,
	Limits: "Kainuu's planner gives the reason; that its absence is an error at every gate is our reading.",
	Title: juurru.Text{
		FI: "Palaute ei johda muutokseen, mutta perustelu puuttuu.",
		SV: "Återkopplingen leder inte till någon ändring, men motiveringen saknas.",
		NB: "Tilbakemeldingen fører ikke til noen endring, men begrunnelsen mangler.",
		EN: "The feedback leads to no change, but the reason is missing.",
	},
	Why: juurru.Text{
		FI: "Se, joka antoi palautteen, hyväksyy vähemmän toimivankin ratkaisun helpommin, kun tietää, miksi siihen on päädytty.",
		SV: "Den som gav återkopplingen godtar också en sämre lösning lättare om det framgår varför den valdes.",
		NB: "Den som ga tilbakemeldingen, godtar også en dårligere løsning lettere når det går fram hvorfor den ble valgt.",
		EN: "People who gave feedback accept even a poorer solution more easily when they are told why it was chosen.",
	},
	Fix: juurru.Text{
		FI: "Perustele, miksi muutosta ei tehdä (reason), ja kerro se palautteen antajille.",
		SV: "Motivera varför ändringen inte görs (reason) och berätta det för dem som gav återkopplingen.",
		NB: "Begrunn hvorfor endringen ikke gjøres (reason), og si det til dem som ga tilbakemeldingen.",
		EN: "Give the reason why the change is not made (reason), and tell it to those who gave the feedback.",
	},
}

// RuleFeedbackChangedWithoutChange: feedback led to a change that is not named.
var RuleFeedbackChangedWithoutChange = &juurru.Rule{
	ID: "plan/feedback-changed-without-change", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Limits: "The sources ask that changes are made; that the change log shows them is our reading.",
	Title: juurru.Text{
		FI: "Palautteen kerrotaan johtaneen muutokseen, mutta muutosta ei ole nimetty.",
		SV: "Återkopplingen uppges ha lett till en ändring, men ändringen anges inte.",
		NB: "Tilbakemeldingen skal ha ført til en endring, men endringen er ikke angitt.",
		EN: "The feedback is said to have led to a change, but the change is not named.",
	},
	Why: juurru.Text{
		FI: "Muutoslokista palautteen antaja näkee, että häntä on kuultu ja mitä muuttui.",
		SV: "I ändringsloggen ser den som gav återkopplingen att den har beaktats och vad som ändrades.",
		NB: "I endringsloggen ser den som ga tilbakemeldingen, at den er hørt, og hva som ble endret.",
		EN: "In the change log those who gave the feedback see that they were heard and what was changed.",
	},
	Fix: juurru.Text{
		FI: "Liitä palautteeseen muutos muutoslokista (change).",
		SV: "Koppla återkopplingen till en ändring i ändringsloggen (change).",
		NB: "Knytt tilbakemeldingen til en endring i endringsloggen (change).",
		EN: "Link the feedback to a change in the change log (change).",
	},
}

// RuleChangeBeforeFeedback: feedback is said to have led to a change that is older.
var RuleChangeBeforeFeedback = &juurru.Rule{
	ID: "plan/change-before-feedback", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Kainuu, source.Itla),
	Limits: "In the sources feedback leads to changes; that the change comes after the feedback is our reading. A change on the same day is in time. Asked when both have a day. Of several changes with the same ID the first counts.",
	Title: juurru.Text{
		FI: "Palautteen kerrotaan johtaneen muutokseen, joka tehtiin ennen palautetta.",
		SV: "Återkopplingen uppges ha lett till en ändring som gjordes innan den kom.",
		NB: "Tilbakemeldingen skal ha ført til en endring som ble gjort før den kom.",
		EN: "The feedback is said to have led to a change that was made before it came.",
	},
	Message: juurru.Text{
		FI: "Palaute saatiin {date}, mutta muutos, johon sen kerrotaan johtaneen, tehtiin jo {change}.",
		SV: "Återkopplingen kom {date}, men den ändring som den uppges ha lett till gjordes redan {change}.",
		NB: "Tilbakemeldingen kom {date}, men endringen den skal ha ført til, ble gjort allerede {change}.",
		EN: "The feedback came on {date}, but the change it is said to have led to was made as early as {change}.",
	},
	Why: juurru.Text{
		FI: "Palautteen antaja näkee viittauksesta, mitä palautteen vuoksi muutettiin. Aiempi muutos ei vastaa siihen.",
		SV: "Av hänvisningen ser den som gav återkopplingen vad som ändrades på grund av den. En tidigare ändring är inget svar.",
		NB: "Henvisningen viser den som ga tilbakemeldingen, hva som ble endret på grunn av den. En tidligere endring er ikke noe svar.",
		EN: "The reference shows those who gave the feedback what was changed because of it. An earlier change is no answer.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivät (date) ja se, mihin muutokseen palaute johti (change). Jos asia oli korjattu jo aiemmin, poista viittaus ja kerro se perustelussa (outcome: declined, reason).",
		SV: "Kontrollera datumen (date) och vilken ändring återkopplingen ledde till (change). Om saken redan var åtgärdad, ta bort hänvisningen och berätta det i motiveringen (outcome: declined, reason).",
		NB: "Kontroller datoene (date) og hvilken endring tilbakemeldingen førte til (change). Var saken alt rettet, fjern henvisningen og si det i begrunnelsen (outcome: declined, reason).",
		EN: "Check the dates (date) and which change the feedback led to (change). If the matter had been mended already, remove the reference and say so in the reason (outcome: declined, reason).",
	},
}

// feedbackRules are in the order of the document.
var feedbackRules = []*juurru.Rule{
	RuleFeedbackMissing,
	RuleFeedbackUndated,
	RuleFeedbackUnanswered,
	RuleFeedbackAnsweredWithoutOutcome,
	RuleFeedbackDeclinedWithoutReason,
	RuleFeedbackDeclinedWithChange,
	RuleFeedbackChangedWithoutChange,
	RuleChangeBeforeFeedback,
}

func (p *Plan) checkFeedback(c *juurru.Checker) {
	if len(p.Feedback) == 0 && !p.isAsked(c, "feedback") {
		c.Report(RuleFeedbackMissing, "/feedback")
	}
	made := make(map[string]int, len(p.Changes)) // where a change stands
	for i := len(p.Changes) - 1; i >= 0; i-- {
		made[p.Changes[i].ID] = i
	}
	for i := range p.Feedback {
		f, at := &p.Feedback[i], juurru.At("feedback", i)
		switch f.Outcome {
		case "":
			p.checkOpenFeedback(c, f, at)
		case Declined:
			if juurru.Blank(f.Reason) {
				c.Report(RuleFeedbackDeclinedWithoutReason, at.At("reason"))
			}
			if !juurru.Blank(f.Change) {
				c.Report(RuleFeedbackDeclinedWithChange, at.At("change"), juurru.Related(at.At("outcome")))
			}
		case Changed:
			if juurru.Blank(f.Change) {
				c.Report(RuleFeedbackChangedWithoutChange, at.At("change"))
			} else if change, known := made[f.Change]; known && p.Changes[change].Date.Before(f.Date) {
				c.Report(RuleChangeBeforeFeedback, at.At("change"), juurru.With("date", f.Date), juurru.With("change", p.Changes[change].Date),
					juurru.Related(juurru.At("changes", change, "date")))
			}
		}
	}
}

// checkOpenFeedback asks of feedback without an outcome that it has none indeed, and
// how long it has been waiting.
func (p *Plan) checkOpenFeedback(c *juurru.Checker, f *Feedback, at juurru.Pointer) {
	switch {
	case f.Answered != "":
		c.Report(RuleFeedbackAnsweredWithoutOutcome, at.At("outcome"), juurru.Related(at.At("answered")))
	case p.ended():
	case f.Date == "":
		c.Report(RuleFeedbackUndated, at.At("date"))
	case f.Date.AddDays(FeedbackDays).Before(c.On()):
		c.Report(RuleFeedbackUnanswered, at.At("outcome"), juurru.With("date", f.Date), juurru.With("limit", FeedbackDays))
	}
}
