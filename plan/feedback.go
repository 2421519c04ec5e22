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
	Text     string      `json:"text,omitzero" validate:"required,max=10000"`
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
		Declined: {FI: "Ei toteuteta", SV: "Genomförs inte", NB: "Gjennomføres ikke", EN: "Declined"},
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
	Limits: "Asked only when the caller tells the day, and of feedback that has its own. The sources give no time; thirty days is ours.",
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
		EN: "When feedback is not answered, people stop giving it. Even a no with its reason is better than silence.",
	},
	Fix: juurru.Text{
		FI: "Päätä, mitä palautteesta seuraa: muutos tai perusteltu kieltävä vastaus (outcome, reason).",
		SV: "Besluta vad återkopplingen leder till: en ändring eller ett motiverat nej (outcome, reason).",
		NB: "Bestem hva tilbakemeldingen fører til: en endring eller et begrunnet nei (outcome, reason).",
		EN: "Decide what comes of the feedback: a change, or a no with its reason (outcome, reason).",
	},
}

// RuleFeedbackDeclinedWithoutReason: feedback was declined and nothing tells why.
var RuleFeedbackDeclinedWithoutReason = &juurru.Rule{
	ID: "plan/feedback-declined-without-reason", Severity: juurru.Error, Since: "0.1",
	Source: source.Kainuu,
	Title: juurru.Text{
		FI: "Palautetta ei toteuteta, mutta perustelu puuttuu.",
		SV: "Återkopplingen leder inte till någon ändring, men motiveringen saknas.",
		NB: "Tilbakemeldingen følges ikke opp, men begrunnelsen mangler.",
		EN: "The feedback was declined without a reason.",
	},
	Why: juurru.Text{
		FI: "Se, joka antoi palautteen, hyväksyy vähemmän toimivankin ratkaisun helpommin, kun tietää, miksi siihen on päädytty.",
		SV: "Den som gav återkopplingen godtar också en sämre lösning lättare om det framgår varför den valdes.",
		NB: "Den som ga tilbakemeldingen, godtar også en dårligere løsning lettere når det går fram hvorfor den ble valgt.",
		EN: "Whoever gave the feedback accepts even a poorer solution more easily when told why it was chosen.",
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

// feedbackRules are in the order of the document.
var feedbackRules = []*juurru.Rule{
	RuleFeedbackMissing,
	RuleFeedbackUnanswered,
	RuleFeedbackDeclinedWithoutReason,
	RuleFeedbackChangedWithoutChange,
}

func (p *Plan) checkFeedback(c *juurru.Checker) {
	if len(p.Feedback) == 0 && !p.isAsked(c, "feedback") {
		c.Report(RuleFeedbackMissing, "/feedback")
	}
	for i := range p.Feedback {
		f, at := &p.Feedback[i], juurru.At("feedback", i)
		switch {
		case f.Outcome == "" && f.Date.AddDays(FeedbackDays).Before(c.On()):
			c.Report(RuleFeedbackUnanswered, at.At("outcome"), juurru.With("date", f.Date), juurru.With("limit", FeedbackDays))
		case f.Outcome == Declined && juurru.Blank(f.Reason):
			c.Report(RuleFeedbackDeclinedWithoutReason, at.At("reason"))
		case f.Outcome == Changed && f.Change == "":
			c.Report(RuleFeedbackChangedWithoutChange, at.At("change"))
		}
	}
}
