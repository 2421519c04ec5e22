package innokyla

import "github.com/juurru/juurru"

// NotRecommended says that the model did not work, or has not been evaluated
// enough, and that its developers do not recommend it (mallia ei suositella).
// A failed result is a result worth showing. Innokylä guidance, slide 47.
type NotRecommended struct {
	Why             string `json:"why,omitzero" validate:"max=10000"`             // miksi malli ei sovi jatkokäyttöön
	WorkNeeded      string `json:"workNeeded,omitzero" validate:"max=10000"`      // millaista lisätyötä tarvitaan
	WouldHaveHelped string `json:"wouldHaveHelped,omitzero" validate:"max=10000"` // mitä olisi vaadittu, että malli olisi toiminut
}

// RuleNotRecommendedUnsaid: the short description keeps quiet about it.
var RuleNotRecommendedUnsaid = &juurru.Rule{
	ID: "innokyla/not-recommended-unsaid", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(47),
	Looks:  notRecommendedPhrases,
	Limits: "Only these phrases are recognised, in any letter case. Say it in one of them, or switch the rule off for the model.",
	Title: juurru.Text{
		FI: "Lyhyt kuvaus ei kerro, että mallia ei suositella.",
		SV: "Den korta beskrivningen säger inte att modellen inte rekommenderas.",
		NB: "Den korte beskrivelsen sier ikke at modellen ikke anbefales.",
		EN: "The short description does not say that the model is not recommended.",
	},
	Why: juurru.Text{
		FI: "Moni lukee vain lyhyen kuvauksen; varoitus muualla jäisi häneltä näkemättä.",
		SV: "Många läser bara den korta beskrivningen; en varning på annat ställe skulle de missa.",
		NB: "Mange leser bare den korte beskrivelsen; en advarsel et annet sted ville de gå glipp av.",
		EN: "Many read nothing but the short description; a warning elsewhere would escape them.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita lyhyeen kuvaukseen: »Mallia ei suositella.»",
		SV: "Skriv i den korta beskrivningen: ”Modellen rekommenderas inte.”",
		NB: "Skriv i den korte beskrivelsen: «Modellen anbefales ikke.»",
		EN: "Write into the short description: \"The model is not recommended.\"",
	},
}

var notRecommendedPhrases = []string{
	"ei suositella", "emme suosittele", "ei suosittele", "ei voi suositella", "ei voida suositella", "ei ole suositeltava",
	"rekommenderas inte", "rekommenderar inte", "inte rekommenderas", "anbefales ikke", "anbefaler ikke", "ikke anbefales",
	"not recommended", "not recommend",
}

// RuleNotRecommendedReasonMissing: the reasons the guidance asks for are missing.
var RuleNotRecommendedReasonMissing = &juurru.Rule{
	ID: "innokyla/not-recommended-reason-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(47),
	Title: juurru.Text{
		FI: "Ei kerrota, miksi mallia ei suositella tai mitä lisätyötä se vaatii.",
		SV: "Det framgår inte varför modellen inte rekommenderas eller vilket arbete som återstår.",
		NB: "Det framgår ikke hvorfor modellen ikke anbefales, eller hvilket arbeid som gjenstår.",
		EN: "Nothing tells why the model is not recommended, or what more work it needs.",
	},
	Message: juurru.Text{
		FI: "Puuttuu: {reason}.", SV: "Saknas: {reason}.", NB: "Mangler: {reason}.", EN: "Missing: {reason}.",
	},
	Why: juurru.Text{
		FI: "Epäonnistunut kokeilu auttaa seuraavia vain, jos haasteet on kerrottu.",
		SV: "Ett misslyckat försök hjälper andra bara om svårigheterna är beskrivna.",
		NB: "Et mislykket forsøk hjelper andre bare hvis vanskene er beskrevet.",
		EN: "A failed trial helps those who follow only when its difficulties are told.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita {reason} tähän ja vinkkeihin soveltajille.",
		SV: "Skriv {reason} här och i tipsen till den som tillämpar.",
		NB: "Skriv {reason} her og i tipsene til dem som tar modellen i bruk.",
		EN: "Write {reason} here and into the tips for those who apply the model.",
	},
}

// RuleNotRecommendedImprovementMissing: what would have made it work is not told.
var RuleNotRecommendedImprovementMissing = &juurru.Rule{
	ID: "innokyla/not-recommended-improvement-missing", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: guidance(47),
	Title: juurru.Text{
		FI: "Ei kerrota, mitä olisi vaadittu, jotta malli olisi toiminut.",
		SV: "Det framgår inte vad som skulle ha krävts för att modellen skulle ha fungerat.",
		NB: "Det framgår ikke hva som skulle til for at modellen hadde virket.",
		EN: "Nothing tells what it would have taken for the model to work.",
	},
	Why: juurru.Text{
		FI: "Arviointiin voi kirjata myös opin: millä edellytyksillä sama idea onnistuisi.",
		SV: "I utvärderingen kan man också anteckna lärdomen: under vilka förutsättningar idén skulle lyckas.",
		NB: "I evalueringen kan man også notere lærdommen: under hvilke forutsetninger ideen ville lykkes.",
		EN: "The evaluation may hold the lesson too: under which conditions the idea would succeed.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä olisi tarvittu (wouldHaveHelped).",
		SV: "Berätta vad som skulle ha behövts (wouldHaveHelped).",
		NB: "Fortell hva som skulle til (wouldHaveHelped).",
		EN: "Tell what would have been needed (wouldHaveHelped).",
	},
}

var (
	reasonWhy  = juurru.Text{FI: "syy siihen, ettei malli sovi jatkokäyttöön", SV: "orsaken till att modellen inte lämpar sig för fortsatt bruk", NB: "grunnen til at modellen ikke egner seg for videre bruk", EN: "the reason why the model is not fit for further use"}
	reasonWork = juurru.Text{FI: "tarvittava lisätyö", SV: "det arbete som ännu behövs", NB: "arbeidet som ennå trengs", EN: "the further work it needs"}
)

func (m *Model) checkNotRecommended(c *juurru.Checker) {
	n := m.NotRecommended
	if n == nil {
		return
	}
	if phrasesIn(m.ShortDescription, notRecommendedPhrases) == nil {
		c.Report(RuleNotRecommendedUnsaid, "/shortDescription", juurru.Related("/notRecommended"))
	}
	if juurru.Blank(n.Why) {
		c.Report(RuleNotRecommendedReasonMissing, "/notRecommended/why", juurru.With("reason", reasonWhy), juurru.Related("/path/tips/text"))
	}
	if juurru.Blank(n.WorkNeeded) {
		c.Report(RuleNotRecommendedReasonMissing, "/notRecommended/workNeeded", juurru.With("reason", reasonWork), juurru.Related("/path/tips/text"))
	}
	if juurru.Blank(n.WouldHaveHelped) {
		c.Report(RuleNotRecommendedImprovementMissing, "/notRecommended/wouldHaveHelped", juurru.Related("/path/evaluation/text"))
	}
}
