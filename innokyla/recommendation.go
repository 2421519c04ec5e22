package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

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
	Source: source.Innokyla(47),
	Looks:  slices.Clone(notRecommendedPhrases),
	Limits: "Only these phrases are recognised, in any letter case. Say it in one of them, or switch the rule off for the model.",
	Title: juurru.Text{
		FI: "Lyhyestä kuvauksesta ei käy ilmi, ettei mallia suositella.",
		SV: "Det framgår inte av den korta beskrivningen att modellen inte rekommenderas.",
		NB: "Det går ikke fram av den korte beskrivelsen at modellen ikke anbefales.",
		EN: "The short description does not say that the model is not recommended.",
	},
	Why: juurru.Text{
		FI: "Moni lukee vain lyhyen kuvauksen, ja muualla oleva varoitus jäisi häneltä huomaamatta.",
		SV: "Många läser bara den korta beskrivningen och skulle missa en varning på något annat ställe.",
		NB: "Mange leser bare den korte beskrivelsen og ville gå glipp av en advarsel et annet sted.",
		EN: "Many people read nothing but the short description and would miss a warning elsewhere.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita lyhyeen kuvaukseen: »Mallia ei suositella.»",
		SV: "Skriv i den korta beskrivningen: ”Modellen rekommenderas inte.”",
		NB: "Skriv i den korte beskrivelsen: «Modellen anbefales ikke.»",
		EN: "Write in the short description: \"The model is not recommended.\"",
	},
}

var notRecommendedPhrases = []string{
	"ei suositella", "emme suosittele", "ei suosittele", "en suosittele", "ei voi suositella", "emme voi suositella", "ei voida suositella", "ei ole suositeltava",
	"rekommenderas inte", "rekommenderar inte", "inte rekommenderas", "kan inte rekommendera", "anbefales ikke", "anbefaler ikke", "ikke anbefales", "kan ikke anbefale",
	"not recommended", "not recommend", "not be recommended", "cannot recommend", "cannot be recommended",
}

// RuleNotRecommendedReasonMissing: the reasons the guidance asks for are missing.
var RuleNotRecommendedReasonMissing = &juurru.Rule{
	ID: "innokyla/not-recommended-reason-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(47),
	Title: juurru.Text{
		FI: "Mallista ei käy ilmi, miksi sitä ei suositella tai mitä lisätyötä se vaatii.",
		SV: "Det framgår inte varför modellen inte rekommenderas eller vilket arbete som återstår.",
		NB: "Det går ikke fram hvorfor modellen ikke anbefales, eller hvilket arbeid som gjenstår.",
		EN: "It is not clear why the model is not recommended, or what further work it needs.",
	},
	Message: juurru.Text{
		FI: "Puuttuu: {reason}.", SV: "Saknas: {reason}.", NB: "Mangler: {reason}.", EN: "Missing: {reason}.",
	},
	Why: juurru.Text{
		FI: "Epäonnistunut kokeilu auttaa muita vain, jos sen haasteet on kuvattu.",
		SV: "Ett misslyckat försök hjälper andra bara om svårigheterna är beskrivna.",
		NB: "En mislykket utprøving hjelper andre bare hvis vanskene er beskrevet.",
		EN: "A failed trial helps others only if its difficulties are described.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita tähän ja vinkkeihin toimintamallin soveltajille {reason}.",
		SV: "Beskriv här och i tipsen till den som tillämpar modellen {reason}.",
		NB: "Beskriv her og i tipsene til dem som tar modellen i bruk, {reason}.",
		EN: "Describe here, and in the tips for those who apply the model, {reason}.",
	},
}

// RuleNotRecommendedImprovementMissing: what would have made it work is not told.
var RuleNotRecommendedImprovementMissing = &juurru.Rule{
	ID: "innokyla/not-recommended-improvement-missing", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(47),
	Title: juurru.Text{
		FI: "Mallista ei käy ilmi, mitä olisi vaadittu, jotta se olisi toiminut.",
		SV: "Det framgår inte vad som hade krävts för att modellen skulle ha fungerat.",
		NB: "Det går ikke fram hva som skulle til for at modellen hadde fungert.",
		EN: "It is not clear what it would have taken for the model to work.",
	},
	Why: juurru.Text{
		FI: "Arviointiin voi kirjata myös sen, millä edellytyksillä sama idea onnistuisi.",
		SV: "I utvärderingen kan man också anteckna under vilka förutsättningar samma idé skulle lyckas.",
		NB: "I evalueringen kan man også beskrive forutsetningene for at den samme ideen skal lykkes.",
		EN: "The evaluation can also record the conditions under which the same idea would succeed.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä olisi tarvittu, jotta malli olisi toiminut (wouldHaveHelped).",
		SV: "Berätta vad som hade behövts för att modellen skulle ha fungerat (wouldHaveHelped).",
		NB: "Fortell hva som skulle til for at modellen hadde fungert (wouldHaveHelped).",
		EN: "Say what would have been needed for the model to work (wouldHaveHelped).",
	},
}

var (
	reasonWhy  = juurru.Text{FI: "syy siihen, ettei malli sovi jatkokäyttöön", SV: "orsaken till att modellen inte lämpar sig för fortsatt användning", NB: "grunnen til at modellen ikke egner seg for videre bruk", EN: "the reason why the model is unsuitable for further use"}
	reasonWork = juurru.Text{FI: "tarvittava lisätyö", SV: "det arbete som fortfarande behövs", NB: "arbeidet som gjenstår", EN: "the further work that is needed"}
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
