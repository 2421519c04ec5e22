package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Attestation is a person's answer to a question no program can judge: the
// finishing checklist and the writing tips. It is recorded, never guessed. Of
// several answers to a question the latest counts.
type Attestation struct {
	Question string      `json:"question,omitzero" validate:"required,max=100"` // key of a Question
	Answer   Answer      `json:"answer,omitzero" validate:"required,oneof=yes no notApplicable"`
	By       string      `json:"by,omitzero" validate:"required,max=500"` // a role: "palvelupäällikkö"
	On       juurru.Date `json:"on,omitzero" validate:"required,datetime=2006-01-02"`
	Note     string      `json:"note,omitzero" validate:"max=10000"` // why, when the answer is not yes
}

// Answer is the answer to a question. Not answered is a fourth thing.
type Answer string

// The answers.
const (
	Yes           Answer = "yes"
	No            Answer = "no"
	NotApplicable Answer = "notApplicable" // does not apply, because
)

// Values returns the answers.
func (Answer) Values() []Answer { return []Answer{Yes, No, NotApplicable} }

// Label returns the answer in a language.
func (a Answer) Label(lang juurru.Lang) string {
	return map[Answer]juurru.Text{
		Yes:           {FI: "kyllä", SV: "ja", NB: "ja", EN: "yes"},
		No:            {FI: "ei", SV: "nej", NB: "nei", EN: "no"},
		NotApplicable: {FI: "ei koske tätä mallia", SV: "gäller inte den här modellen", NB: "gjelder ikke denne modellen", EN: "does not apply"},
	}[a].In(lang)
}

// Question is something only a person can judge before a model is ready.
type Question struct {
	Key    string
	Text   juurru.Text
	Source juurru.Text
}

// Questions returns the finishing checklist (viimeistelyn tsekkilista; slide
// 43), then the writing tips that a program cannot check (slide 24).
func Questions() []Question { return slices.Clone(questions) }

var questions = []Question{
	{"title", juurru.Text{
		FI: "Selviääkö nimestä, mitä malli käsittelee?",
		SV: "Framgår det av namnet vad modellen handlar om?",
		NB: "Går det fram av navnet hva modellen handler om?",
		EN: "Does the name make clear what the model is about?",
	}, slide43},
	{"idea", juurru.Text{
		FI: "Selviääkö lyhyestä kuvauksesta idea, jota muut voivat hyödyntää?",
		SV: "Framgår det av den korta beskrivningen vilken idé andra kan ha nytta av?",
		NB: "Går det fram av den korte beskrivelsen hvilken idé andre kan ha nytte av?",
		EN: "Does the short description convey the idea that others can use?",
	}, slide43},
	{"benefit", juurru.Text{
		FI: "Käykö mallista ilmi, mitä hyötyä siitä on ja minkä ongelman se ratkaisee?",
		SV: "Framgår det vilken nytta modellen ger och vilket problem den löser?",
		NB: "Går det fram hvilken nytte modellen gir, og hvilket problem den løser?",
		EN: "Is it clear what benefits the model brings and which problem it solves?",
	}, slide43},
	{"users", juurru.Text{
		FI: "Selviääkö mallista, kenen käyttöön se on tarkoitettu, voivatko muut ottaa sen käyttöön ja ketkä toimintaan osallistuvat?",
		SV: "Framgår det vem modellen är avsedd för, om andra kan ta den i bruk och vilka som deltar?",
		NB: "Går det fram hvem modellen er for, om andre kan ta den i bruk, og hvem som deltar?",
		EN: "Is it clear whom the model is for, whether others can adopt it, and who takes part?",
	}, slide43},
	{"change", juurru.Text{
		FI: "Käykö mallista ilmi, mitä muutoksia se sai aikaan ja miten niitä arvioitiin?",
		SV: "Framgår det vilka förändringar modellen ledde till och hur de utvärderades?",
		NB: "Går det fram hvilke endringer modellen førte til, og hvordan de ble evaluert?",
		EN: "Is it clear what changes the model brought about and how they were evaluated?",
	}, slide43},
	{"background", juurru.Text{
		FI: "Onko pitkät taustoitukset karsittu?",
		SV: "Har långa bakgrundsbeskrivningar strukits?",
		NB: "Er lange bakgrunnsbeskrivelser kortet ned?",
		EN: "Have long background sections been cut?",
	}, slide43},
	{"tense", juurru.Text{
		FI: "Onko aikamuoto tarkistettu niin, että teksti kertoo, miten nyt toimitaan?",
		SV: "Har tempuset setts över så att texten berättar hur man arbetar nu?",
		NB: "Er verbtiden gjennomgått, slik at teksten forteller hvordan man arbeider nå?",
		EN: "Has the tense been checked so that the text tells how things are done now?",
	}, slide43},
	{"solution", juurru.Text{
		FI: "Esitteleekö kuvaus hankeraportoinnin sijasta ratkaisun, jonka muut voivat ottaa käyttöön?",
		SV: "Presenterar beskrivningen en lösning som andra kan ta i bruk, i stället för att rapportera om projektet?",
		NB: "Presenterer beskrivelsen en løsning som andre kan ta i bruk, i stedet for å rapportere om prosjektet?",
		EN: "Does the description present a solution that others can adopt, rather than report on the project?",
	}, slide43},
	{"plain", juurru.Text{
		FI: "Ymmärtääkö alan ulkopuolinen lukija kuvauksen?",
		SV: "Förstår en läsare utanför branschen beskrivningen?",
		NB: "Forstår en leser utenfor fagfeltet beskrivelsen?",
		EN: "Can someone outside the field understand the description?",
	}, slide24},
	{"order", juurru.Text{
		FI: "Eteneekö kuvaus loogisesti, ja onko pitkät kohdat pilkottu?",
		SV: "Är beskrivningen logiskt uppbyggd och är långa avsnitt uppdelade?",
		NB: "Er beskrivelsen logisk bygd opp, og er lange avsnitt delt opp?",
		EN: "Does the description follow a logical order, with long passages broken up?",
	}, slide24},
	{"actors", juurru.Text{
		FI: "Kertooko kuvaus, kuka mallissa tekee mitäkin?",
		SV: "Berättar beskrivningen vem som gör vad i modellen?",
		NB: "Forteller beskrivelsen hvem som gjør hva i modellen?",
		EN: "Does the description say who does what in the model?",
	}, slide24},
	{"accessible", juurru.Text{
		FI: "Ovatko liitetiedostot ja kuvat saavutettavia?",
		SV: "Är bilagor och bilder tillgängliga?",
		NB: "Er vedlegg og bilder universelt utformet?",
		EN: "Are attachments and images accessible?",
	}, slide24},
}

var (
	slide24 = source.Innokyla(24)
	slide43 = source.Innokyla(43)
)

// RuleAttestationUnanswered: nobody has answered a question of the checklist.
var RuleAttestationUnanswered = &juurru.Rule{
	ID: "innokyla/attestation-unanswered", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(24, 43),
	Title: juurru.Text{
		FI: "Viimeistelyn tsekkilistan kysymykseen ei ole vastattu.",
		SV: "En fråga på checklistan för färdigställande är obesvarad.",
		NB: "Et spørsmål på sjekklisten for ferdigstilling er ubesvart.",
		EN: "A question on the finishing checklist is unanswered.",
	},
	Message: juurru.Text{
		FI: "Vastaamatta: {question}", SV: "Obesvarad: {question}", NB: "Ubesvart: {question}", EN: "Unanswered: {question}",
	},
	Why: juurru.Text{
		FI: "Tätä ei voi päätellä tekstistä koneellisesti; jonkun pitää lukea malli ja vastata.",
		SV: "Det här kan inte avgöras maskinellt; någon måste läsa modellen och svara.",
		NB: "Dette kan ikke avgjøres maskinelt; noen må lese modellen og svare.",
		EN: "No software can tell this from the text; somebody has to read the model and answer.",
	},
	Fix: juurru.Text{
		FI: "Lue malli ja kirjaa vastaus tsekkilistaan (attestations, question: {key}).",
		SV: "Läs modellen och anteckna svaret i checklistan (attestations, question: {key}).",
		NB: "Les modellen, og registrer svaret i sjekklisten (attestations, question: {key}).",
		EN: "Read the model and record the answer on the checklist (attestations, question: {key}).",
	},
}

// RuleAttestationNo: the latest answer to a question is no.
var RuleAttestationNo = &juurru.Rule{
	ID: "innokyla/attestation-no", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(24, 43),
	Limits: "The checklist is advice, so a recorded no is a hint like an open question; a caller may weigh it more with WithSeverity.",
	Title: juurru.Text{
		FI: "Tsekkilistan kysymykseen on vastattu »ei».", SV: "En fråga på checklistan har besvarats med ”nej”.", NB: "Et spørsmål på sjekklisten er besvart med «nei».", EN: "A question on the checklist has been answered \"no\".",
	},
	Message: juurru.Text{
		FI: "Vastattu »ei»: {question}", SV: "Besvarad med ”nej”: {question}", NB: "Besvart med «nei»: {question}", EN: "Answered \"no\": {question}",
	},
	Why: juurru.Text{
		FI: "Joku on lukenut mallin ja todennut, että asia on vielä kesken.",
		SV: "Någon har läst modellen och konstaterat att det här ännu är ogjort.",
		NB: "Noen har lest modellen og funnet at dette ennå ikke er gjort.",
		EN: "Somebody has read the model and found that this is still to be done.",
	},
	Fix: juurru.Text{
		FI: "Korjaa asia ja kirjaa uusi vastaus.", SV: "Åtgärda saken och anteckna ett nytt svar.", NB: "Rett opp i dette, og registrer et nytt svar.", EN: "Put it right and record a new answer.",
	},
}

// RuleAttestationReasonMissing: an answer other than yes does not say why.
var RuleAttestationReasonMissing = &juurru.Rule{
	ID: "innokyla/attestation-reason-missing", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Vastauksesta puuttuu perustelu.", SV: "Svaret saknar motivering.", NB: "Svaret mangler begrunnelse.", EN: "The answer does not give a reason.",
	},
	Why: juurru.Text{
		FI: "»Ei» ja »ei koske tätä» auttavat seuraavaa lukijaa vasta, kun syy on kirjattu.",
		SV: "”Nej” och ”gäller inte” hjälper nästa läsare först när orsaken är antecknad.",
		NB: "«Nei» og «gjelder ikke» hjelper neste leser først når grunnen er oppgitt.",
		EN: "\"No\" and \"does not apply\" help the next reader only when the reason is recorded.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita syy vastauksen lisätietoihin (note).", SV: "Skriv orsaken i svarets tilläggsuppgifter (note).", NB: "Skriv grunnen i svarets merknad (note).", EN: "Give the reason with the answer (note).",
	},
}

// RuleAttestationUnknown: there is no such question.
var RuleAttestationUnknown = &juurru.Rule{
	ID: "innokyla/attestation-unknown", Severity: juurru.Error, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(24, 43),
	Title: juurru.Text{
		FI: "Tsekkilistassa ei ole tällaista kysymystä.", SV: "Checklistan har ingen sådan fråga.", NB: "Sjekklisten har ikke noe slikt spørsmål.", EN: "The checklist has no such question.",
	},
	Why: juurru.Text{
		FI: "Vastaus, jolla ei ole kysymystä, jää huomaamatta.",
		SV: "Ett svar utan fråga går obemärkt förbi.",
		NB: "Et svar uten spørsmål går ubemerket hen.",
		EN: "An answer without a question goes unnoticed.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin näistä: {known}.", SV: "Välj någon av följande: {known}.", NB: "Velg et av disse: {known}.", EN: "Choose one of these: {known}.",
	},
}

func (m *Model) checkAttestations(c *juurru.Checker) {
	latest := make(map[string]int, len(questions))
	for i, a := range m.Attestations {
		if a.Question != "" && !isQuestion(a.Question) {
			c.Report(RuleAttestationUnknown, juurru.At("attestations", i, "question"), juurru.With("known", questionKeys()))
			continue
		}
		if (a.Answer == No || a.Answer == NotApplicable) && juurru.Blank(a.Note) {
			c.Report(RuleAttestationReasonMissing, juurru.At("attestations", i, "note"))
		}
		if j, ok := latest[a.Question]; !ok || notEarlier(a.On, m.Attestations[j].On) {
			latest[a.Question] = i
		}
	}
	for _, q := range questions {
		if q.Key == "accessible" && !m.hasFiles() {
			continue
		}
		i, answered := latest[q.Key]
		switch {
		case !answered:
			c.Report(RuleAttestationUnanswered, "/attestations", juurru.With("question", q.Text), juurru.With("key", q.Key))
		case m.Attestations[i].Answer == No:
			c.Report(RuleAttestationNo, juurru.At("attestations", i, "answer"), juurru.With("question", q.Text))
		}
	}
}

// hasFiles reports whether the model has anything whose accessibility can be asked about.
func (m *Model) hasFiles() bool {
	if m.Cover != nil || len(m.Images) > 0 || len(m.Attachments) > 0 {
		return true
	}
	return slices.ContainsFunc(pathFields, func(f pathField) bool {
		content := f.of(&m.Path)
		return len(content.Images) > 0 || len(content.Attachments) > 0
	})
}

func isQuestion(key string) bool {
	return slices.ContainsFunc(questions, func(q Question) bool { return q.Key == key })
}

func questionKeys() []string {
	keys := make([]string, len(questions))
	for i, q := range questions {
		keys[i] = q.Key
	}
	return keys
}
