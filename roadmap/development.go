package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Development is the third phase (palvelun kehittäminen, tjenesteutvikling): ideas out of
// the insight, tried out with those who will use the service and those who will give it.
type Development struct {
	Ideas        []Idea        `json:"ideas,omitzero" validate:"max=500,dive"`
	Tests        []Test        `json:"tests,omitzero" validate:"max=500,dive"`
	Journey      []JourneyStep `json:"journey,omitzero" validate:"max=200,dive"`   // the new service (uusi palvelukuvaus)
	Workshops    []Inquiry     `json:"workshops,omitzero" validate:"max=200,dive"` // in which ideas and the new service were worked out, and with whom
	Touchpoints  []Touchpoint  `json:"touchpoints,omitzero" validate:"max=200,dive"`
	NoTouchpoint string        `json:"noTouchpoint,omitzero" validate:"max=2000"` // why no point of contact is new or changes
	Technologies []Technology  `json:"technologies,omitzero" validate:"max=100,dive"`
	NoTechnology string        `json:"noTechnology,omitzero" validate:"max=2000"` // why the service needs none
}

// Idea is a way to answer needs (idea).
type Idea struct {
	ID          string    `json:"id,omitzero" validate:"required,max=200"`
	What        string    `json:"what,omitzero" validate:"required,max=5000"`
	Needs       []string  `json:"needs,omitzero" validate:"max=50,unique,dive,required,max=200"`   // IDs of the needs it answers
	Suitability int       `json:"suitability,omitzero" validate:"min=0,max=5"`                     // how well it can be done here (soveltuvuus), from 1; 0: not assessed
	Usefulness  int       `json:"usefulness,omitzero" validate:"min=0,max=5"`                      // how much it would help (hyödyllisyys), from 1; 0: not assessed
	Outcome     IdeaState `json:"outcome,omitzero" validate:"omitempty,oneof=chosen kept dropped"` // absent: open
	Reason      string    `json:"reason,omitzero" validate:"max=5000"`
}

// IdeaState is what became of an idea.
type IdeaState string

// What may become of an idea.
const (
	IdeaChosen  IdeaState = "chosen" // goes into the new service
	IdeaKept    IdeaState = "kept"   // for later
	IdeaDropped IdeaState = "dropped"
)

// Values returns what may become of an idea.
func (IdeaState) Values() []IdeaState { return []IdeaState{IdeaChosen, IdeaKept, IdeaDropped} }

// Label returns what became of an idea in a language.
func (s IdeaState) Label(lang juurru.Lang) string {
	return map[IdeaState]juurru.Text{
		IdeaChosen:  {FI: "Valittu", SV: "Vald", NB: "Valgt", EN: "Chosen"},
		IdeaKept:    {FI: "Jätetty odottamaan", SV: "Sparad för senare", NB: "Spart til senere", EN: "Kept for later"},
		IdeaDropped: {FI: "Hylätty", SV: "Förkastad", NB: "Forkastet", EN: "Dropped"},
	}[s].In(lang)
}

// Test is a trial of ideas with people, small and early (kokeilu).
type Test struct {
	ID    string      `json:"id,omitzero" validate:"required,max=200"`
	Ideas []string    `json:"ideas,omitzero" validate:"max=50,unique,dive,required,max=200"`       // IDs
	Touch []string    `json:"touchpoints,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the touchpoints it tried
	With  []Party     `json:"with,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"`
	Date  juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Found string      `json:"found,omitzero" validate:"max=10000"` // what was learnt, and what changed
}

// Touchpoint is where the service and its user meet (kontaktipiste).
type Touchpoint struct {
	ID      string         `json:"id,omitzero" validate:"required,max=200"`
	Name    string         `json:"name,omitzero" validate:"required,max=500"`
	Kind    TouchpointKind `json:"kind,omitzero" validate:"omitempty,oneof=digital physical human"`
	Steps   []string       `json:"steps,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the steps of the new journey it serves
	Changes bool           `json:"changes,omitzero"`                                              // it is new, or changes
	Served  string         `json:"served,omitzero" validate:"max=2000"`                           // by what that is there already a digital one is served, when no new technology is needed for it
}

// TouchpointKind is what a touchpoint is made of.
type TouchpointKind string

// The kinds of touchpoint.
const (
	Digital  TouchpointKind = "digital"  // digitaalinen
	Physical TouchpointKind = "physical" // fyysinen
	Human    TouchpointKind = "human"    // ihmisten välinen
)

// Values returns the kinds of touchpoint.
func (TouchpointKind) Values() []TouchpointKind { return []TouchpointKind{Digital, Physical, Human} }

// Label returns the kind of touchpoint in a language.
func (k TouchpointKind) Label(lang juurru.Lang) string {
	return map[TouchpointKind]juurru.Text{
		Digital:  {FI: "Digitaalinen", SV: "Digital", NB: "Digitalt", EN: "Digital channel"},
		Physical: {FI: "Fyysinen", SV: "Fysisk", NB: "Fysisk gjenstand eller sted", EN: "Physical object or place"},
		Human:    {FI: "Ihmisten välinen", SV: "Mellan människor", NB: "Mellom mennesker", EN: "Between people"},
	}[k].In(lang)
}

// RuleNoIdeaChosen: no idea goes into the new service.
var RuleNoIdeaChosen = &juurru.Rule{
	ID: "roadmap/no-idea-chosen", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "An error because the pilot is there to try the ideas that were chosen.",
	Title: juurru.Text{
		FI: "Uuteen palveluun ei ole valittu yhtään ideaa.",
		SV: "Ingen idé har valts till den nya tjänsten.",
		NB: "Ingen idé er valgt til den nye tjenesten.",
		EN: "No idea has been chosen for the new service.",
	},
	Why: juurru.Text{
		FI: "Pilotissa kokeillaan ideoita, jotka on valittu muista. Ilman valintaa ei tiedetä, mitä pilotoidaan ja miksi.",
		SV: "I piloten prövas de idéer som har valts framför andra. Utan ett val vet man inte vad som piloteras och varför.",
		NB: "I piloten prøves ideene som er valgt framfor andre. Uten et valg vet man ikke hva som piloteres, og hvorfor.",
		EN: "A pilot tries the ideas that were chosen above others. Without a choice nobody knows what is piloted, and why.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa ideat ja merkitse, mitkä niistä otetaan uuteen palveluun (ideas, outcome: chosen).",
		SV: "Anteckna idéerna och ange vilka som tas med i den nya tjänsten (ideas, outcome: chosen).",
		NB: "Registrer ideene, og angi hvilke som tas med i den nye tjenesten (ideas, outcome: chosen).",
		EN: "Record the ideas, and say which go into the new service (ideas, outcome: chosen).",
	},
}

// RuleIdeaNotAssessed: an idea is not assessed on its suitability or its usefulness.
var RuleIdeaNotAssessed = &juurru.Rule{
	ID: "roadmap/idea-not-assessed", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Every idea is asked, those that were not chosen as well. The roadmap gives no scale; that of one to five is the library's.",
	Title: juurru.Text{
		FI: "Ideaa ei ole arvioitu.",
		SV: "Idén är inte bedömd.",
		NB: "Ideen er ikke vurdert.",
		EN: "The idea is not assessed.",
	},
	Message: juurru.Text{
		FI: "Ideasta puuttuu arvio: {part}.",
		SV: "För idén saknas en bedömning: {part}.",
		NB: "Ideen mangler en vurdering: {part}.",
		EN: "The idea lacks an assessment: {part}.",
	},
	Why: juurru.Text{
		FI: "Ilman yhteistä arviota valituksi tulee idea, jota kannatetaan äänekkäimmin.",
		SV: "Utan en gemensam bedömning väljs den idé som förespråkas högljuddast.",
		NB: "Uten en felles vurdering blir ideen med de mest høyrøstede tilhengerne valgt.",
		EN: "Without a common assessment the idea with the loudest supporters is chosen.",
	},
	Fix: juurru.Text{
		FI: "Arvioi idea asteikolla 1–5: {part}.",
		SV: "Bedöm idén på skalan 1–5: {part}.",
		NB: "Vurder ideen på en skala fra 1 til 5: {part}.",
		EN: "Assess the idea on a scale from 1 to 5: {part}.",
	},
}

var (
	ideaSuitability = juurru.Text{FI: "soveltuvuus (suitability)", SV: "genomförbarhet (suitability)", NB: "gjennomførbarhet (suitability)", EN: "suitability (suitability)"}
	ideaUsefulness  = juurru.Text{FI: "hyödyllisyys (usefulness)", SV: "nytta (usefulness)", NB: "nytte (usefulness)", EN: "usefulness (usefulness)"}
)

// RuleIdeaWithoutNeed: an idea that was chosen answers no need.
var RuleIdeaWithoutNeed = &juurru.Rule{
	ID: "roadmap/idea-without-need", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(2, 3),
	Limits: "Asked of ideas that were chosen, when the project has needs. The roadmap has ideas grow out of the insight; that each names the needs it answers is our reading.",
	Title: juurru.Text{
		FI: "Valittua ideaa ei ole liitetty tarpeeseen.",
		SV: "Den valda idén är inte kopplad till något behov.",
		NB: "Den valgte ideen er ikke knyttet til noe behov.",
		EN: "The chosen idea is tied to no need.",
	},
	Why: juurru.Text{
		FI: "Idea, joka ei vastaa kenenkään tarpeeseen, tuo palveluun työtä muttei hyötyä.",
		SV: "En idé som inte svarar på någons behov ger tjänsten mer arbete men ingen nytta.",
		NB: "En idé som ikke svarer på noens behov, gir tjenesten mer arbeid, men ingen gevinst.",
		EN: "An idea that answers nobody's need brings work to the service and no benefit.",
	},
	Fix: juurru.Text{
		FI: "Merkitse tarpeet, joihin idea vastaa (needs), tai jätä idea pois palvelusta (outcome).",
		SV: "Ange de behov som idén svarar på (needs), eller lämna idén utanför tjänsten (outcome).",
		NB: "Angi behovene ideen svarer på (needs), eller hold ideen utenfor tjenesten (outcome).",
		EN: "Name the needs the idea answers (needs), or leave the idea out of the service (outcome).",
	},
}

// RuleIdeaUntested: an idea was chosen that was not tested with users and staff.
var RuleIdeaUntested = &juurru.Rule{
	ID: "roadmap/idea-untested", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of ideas that were chosen. Several tests together count; one that lies after the day of the check does not. Whoever took no part in developing the service at all is told of by the rule on that. A small improvement may not be worth a test.",
	Title: juurru.Text{
		FI: "Valittua ideaa ei ole kokeiltu käyttäjien ja työntekijöiden kanssa.",
		SV: "Den valda idén är inte prövad med användare och medarbetare.",
		NB: "Den valgte ideen er ikke prøvd ut med brukere og ansatte.",
		EN: "The chosen idea was not tested with users and staff.",
	},
	Message: juurru.Text{
		FI: "Valitun idean kokeiluissa eivät ole olleet mukana: {parties}.",
		SV: "Följande har inte varit med och prövat den valda idén: {parties}.",
		NB: "Disse har ikke vært med på å prøve ut den valgte ideen: {parties}.",
		EN: "The chosen idea was tested without: {parties}.",
	},
	Why: juurru.Text{
		FI: "Nopea kokeilu paljastaa päivässä sen, minkä pilotti paljastaisi kuukausien työn jälkeen.",
		SV: "Ett snabbt försök visar på en dag det som en pilot annars skulle visa efter månader av arbete.",
		NB: "En rask utprøving viser på en dag det en pilot ellers ville vist etter måneder med arbeid.",
		EN: "A quick test shows in a day what a pilot would show after months of work.",
	},
	Fix: juurru.Text{
		FI: "Kokeile ideaa, vaikka paperilla, ja kirjaa kokeilu (tests). Mukaan tarvitaan: {parties}.",
		SV: "Pröva idén, om så på papper, och anteckna försöket (tests). Dessa behöver vara med: {parties}.",
		NB: "Prøv ut ideen, om så bare på papir, og registrer utprøvingen (tests). Disse må være med: {parties}.",
		EN: "Test the idea, if only on paper, and record the test (tests). These need to take part: {parties}.",
	},
}

// RuleIdeaDroppedUnexplained: nothing tells why an idea was dropped.
var RuleIdeaDroppedUnexplained = &juurru.Rule{
	ID: "roadmap/idea-dropped-unexplained", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "The roadmap has ideas dropped by the comments on them; that the reason is recorded is our reading.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, miksi idea hylättiin.",
		SV: "Det framgår inte varför idén förkastades.",
		NB: "Det går ikke fram hvorfor ideen ble forkastet.",
		EN: "Nothing says why the idea was dropped.",
	},
	Why: juurru.Text{
		FI: "Hyvältä kuulostava idea nousee aina uudelleen esiin. Kirjattu syy säästää saman keskustelun, ja idean esittäjä näkee, että sitä harkittiin.",
		SV: "En idé som låter bra kommer alltid upp igen. Ett antecknat skäl besparar samma diskussion, och den som föreslog idén ser att den övervägdes.",
		NB: "En idé som høres god ut, dukker alltid opp igjen. En notert grunn sparer den samme diskusjonen, og den som foreslo ideen, ser at den ble vurdert.",
		EN: "An idea that sounds good always comes back. A recorded reason saves the same discussion, and whoever proposed it sees that it was considered.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi idea hylättiin (reason).",
		SV: "Berätta varför idén förkastades (reason).",
		NB: "Fortell hvorfor ideen ble forkastet (reason).",
		EN: "Say why the idea was dropped (reason).",
	},
}

// RuleNeedUnanswered: no idea that was chosen answers a need.
var RuleNeedUnanswered = &juurru.Rule{
	ID: "roadmap/need-unanswered", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(2, 3),
	Limits: "Asked when some idea was chosen. An idea that is kept for later and names the need leaves it knowingly. The roadmap builds ideas on the needs and does not say that each need gets one; that a need without an idea is told is our reading: a hint to look once more.",
	Title: juurru.Text{
		FI: "Mikään valittu idea ei vastaa tarpeeseen.",
		SV: "Ingen vald idé svarar på behovet.",
		NB: "Ingen valgt idé svarer på behovet.",
		EN: "No chosen idea answers the need.",
	},
	Why: juurru.Text{
		FI: "Tunnistettu tarve unohtuu helposti, kun ideat vievät mukanaan. Sen jättäminen voi olla perusteltua, kunhan se on valinta.",
		SV: "Ett identifierat behov glöms lätt när idéerna tar över. Att lämna det kan vara motiverat, om det är ett val.",
		NB: "Et kartlagt behov blir lett glemt når ideene tar over. Å la det ligge kan være riktig, så lenge det er et valg.",
		EN: "A need that was found is easily forgotten once ideas carry people away. To leave it may be right, as long as it is a choice.",
	},
	Fix: juurru.Text{
		FI: "Käy tarve läpi: merkitse idea, joka vastaa siihen (ideas, needs), tai kirjaa idea, joka jätetään odottamaan (outcome: kept).",
		SV: "Gå igenom behovet: ange den idé som svarar på det (ideas, needs), eller anteckna en idé som sparas till senare (outcome: kept).",
		NB: "Gå gjennom behovet: Angi ideen som svarer på det (ideas, needs), eller registrer en idé som spares til senere (outcome: kept).",
		EN: "Look at the need again: name the idea that answers it (ideas, needs), or record an idea that is kept for later (outcome: kept).",
	},
}

// RuleLeftOutOfDevelopment: users or staff took no part in developing the service.
var RuleLeftOutOfDevelopment = &juurru.Rule{
	ID: "roadmap/left-out-of-development", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "A test or a workshop is enough; one that lies after the day of the check does not count, nor do the inquiries of the insight. An error because the roadmap rests the success of the phase on it.",
	Title: juurru.Text{
		FI: "Käyttäjät tai työntekijät eivät ole olleet mukana kehittämässä palvelua.",
		SV: "Användarna eller medarbetarna har inte varit med och utvecklat tjänsten.",
		NB: "Brukerne eller de ansatte har ikke vært med på å utvikle tjenesten.",
		EN: "Users or staff took no part in developing the service.",
	},
	Message: juurru.Text{
		FI: "Palvelua kehittämässä eivät ole olleet mukana: {parties}.",
		SV: "Följande har inte varit med och utvecklat tjänsten: {parties}.",
		NB: "Disse har ikke vært med på å utvikle tjenesten: {parties}.",
		EN: "The service was developed without: {parties}.",
	},
	Why: juurru.Text{
		FI: "Käyttäjät tietävät, mistä on apua, ja työntekijät, mikä on mahdollista tehdä. Vain se, mihin on saanut vaikuttaa, tuntuu omalta.",
		SV: "Användarna vet vad som hjälper, medarbetarna vad som går att göra. Bara det man har fått påverka känns som ens eget.",
		NB: "Brukerne vet hva som hjelper, de ansatte hva som er mulig. Bare det man har fått være med på å forme, kjennes som ens eget.",
		EN: "Users know what helps, staff what can be done. People take on as their own only what they had a say in.",
	},
	Fix: juurru.Text{
		FI: "Ota heidät mukaan työpajaan tai kokeiluun ja kirjaa se (workshops, tests): {parties}.",
		SV: "Ta med dem i en workshop eller ett försök och anteckna det (workshops, tests): {parties}.",
		NB: "Ta dem med i et verksted eller en utprøving, og registrer det (workshops, tests): {parties}.",
		EN: "Involve them in a workshop or a test, and record it (workshops, tests): {parties}.",
	},
}

// RuleRelativesLeftOut: relatives took no part in developing the service.
var RuleRelativesLeftOut = &juurru.Rule{
	ID: "roadmap/relatives-left-out", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "A test or a workshop is enough. Not every service concerns relatives, and a project has no place to say so: hence a hint.",
	Title: juurru.Text{
		FI: "Omaiset eivät ole olleet mukana kehittämässä palvelua.",
		SV: "Anhöriga har inte varit med och utvecklat tjänsten.",
		NB: "Pårørende har ikke vært med på å utvikle tjenesten.",
		EN: "Relatives took no part in developing the service.",
	},
	Why: juurru.Text{
		FI: "Omaisten arki muuttuu usein palvelun mukana, ja he näkevät sellaista, mistä käyttäjä ei kerro.",
		SV: "De anhörigas vardag förändras ofta med tjänsten, och de ser sådant som användaren inte berättar om.",
		NB: "Hverdagen til de pårørende endrer seg ofte med tjenesten, og de ser slikt som brukeren ikke forteller.",
		EN: "The daily life of relatives often changes with the service, and they see things that users do not tell.",
	},
	Fix: juurru.Text{
		FI: "Kutsu omaisia työpajaan tai kokeilemaan ideoita ja kirjaa se (workshops, tests, with).",
		SV: "Bjud in anhöriga till en workshop eller att pröva idéerna, och anteckna det (workshops, tests, with).",
		NB: "Inviter pårørende til et verksted eller til å prøve ut ideene, og registrer det (workshops, tests, with).",
		EN: "Invite relatives to a workshop or to test the ideas, and record it (workshops, tests, with).",
	},
}

// RuleNewJourneyMissing: the new service is not described.
var RuleNewJourneyMissing = &juurru.Rule{
	ID: "roadmap/new-journey-missing", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Title: juurru.Text{
		FI: "Uutta palvelupolkua ei ole kuvattu.",
		SV: "Den nya tjänsteresan är inte beskriven.",
		NB: "Den nye tjenestereisen er ikke beskrevet.",
		EN: "The new service journey is not described.",
	},
	Why: juurru.Text{
		FI: "Kuvauksesta jokainen näkee, mitä käyttäjälle tapahtuu ja mitä itse tekee, ja aukot huomataan ennen pilottia.",
		SV: "Av beskrivningen ser alla vad som händer användaren och vad de själva ska göra, och luckor upptäcks före piloten.",
		NB: "Av beskrivelsen ser alle hva som skjer med brukeren, og hva de selv skal gjøre, og hull blir oppdaget før piloten.",
		EN: "The description shows everybody what happens to the user and what they do themselves, and gaps are noticed before the pilot.",
	},
	Fix: juurru.Text{
		FI: "Kuvaa uusi palvelupolku vaiheittain yhdessä työntekijöiden kanssa (journey).",
		SV: "Beskriv den nya tjänsteresan steg för steg tillsammans med medarbetarna (journey).",
		NB: "Beskriv den nye tjenestereisen trinn for trinn sammen med de ansatte (journey).",
		EN: "Describe the new service journey step by step, together with the staff (journey).",
	},
}

// RuleJourneyStepWithoutRole: nothing tells who does the work of the new service.
var RuleJourneyStepWithoutRole = &juurru.Rule{
	ID: "roadmap/journey-step-without-role", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of steps in which staff work, and of the journey as a whole when no step tells of any work. A step the user takes alone needs no role.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, mikä rooli tekee uuden palvelupolun työn.",
		SV: "Det framgår inte vilken roll som utför arbetet i den nya tjänsteresan.",
		NB: "Det går ikke fram hvilken rolle som utfører arbeidet i den nye tjenestereisen.",
		EN: "Nothing says which role does the work of the new service journey.",
	},
	Why: juurru.Text{
		FI: "Työ, jota ei ole annettu kenellekään, jää tekemättä juuri silloin, kun on kiire.",
		SV: "Arbete som inte har getts åt någon blir ogjort just när det är bråttom.",
		NB: "Arbeid som ikke er gitt til noen, blir liggende akkurat når det haster.",
		EN: "Work that is given to nobody is left undone just when everybody is busy.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä työntekijät tekevät (work) ja mitkä roolit sen tekevät (roles).",
		SV: "Berätta vad medarbetarna gör (work) och vilka roller som gör det (roles).",
		NB: "Fortell hva de ansatte gjør (work), og hvilke roller som gjør det (roles).",
		EN: "Say what the staff do (work) and which roles do it (roles).",
	},
}

// RuleResponsibilitiesMissing: nobody has a part in any task.
var RuleResponsibilitiesMissing = &juurru.Rule{
	ID: "roadmap/responsibilities-missing", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.RACI),
	Limits: "One task with its roles is enough; what each task needs is asked by the rules of plans. The roadmap requires documented roles and responsibilities in the transition.",
	Title: juurru.Text{
		FI: "Vastuita ei ole jaettu.",
		SV: "Ansvaret är inte fördelat.",
		NB: "Ansvaret er ikke fordelt.",
		EN: "Responsibilities are not shared out.",
	},
	Why: juurru.Text{
		FI: "Kun on sovittu, kuka vastaa, kuka tekee, keneltä kysytään ja kenelle kerrotaan, asiat eivät jää roolien väliin.",
		SV: "När man har kommit överens om vem som ansvarar, utför, tillfrågas och informeras faller inget mellan stolarna.",
		NB: "Når det er avtalt hvem som har ansvaret, hvem som utfører, hvem som spørres, og hvem som informeres, faller ingenting mellom to stoler.",
		EN: "Once it is agreed who answers, who performs, who is asked and who is informed, nothing falls between roles.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa uuden palvelun tehtävät ja kunkin roolin osuus niissä (tasks, assignments).",
		SV: "Anteckna den nya tjänstens uppgifter och rollernas del i dem (tasks, assignments).",
		NB: "Registrer oppgavene i den nye tjenesten i en rolle- og ansvarsmatrise (tasks, assignments).",
		EN: "Record the tasks of the new service and the part each role has in them (tasks, assignments).",
	},
}

// RuleTouchpointsMissing: nothing tells where the new service and its users meet.
var RuleTouchpointsMissing = &juurru.Rule{
	ID: "roadmap/touchpoints-missing", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Not asked when the project tells why no touchpoint is new or changes, nor when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Kontaktipisteitä ei ole tunnistettu.",
		SV: "Kontaktpunkterna är inte identifierade.",
		NB: "Kontaktpunktene er ikke kartlagt.",
		EN: "The touchpoints are not identified.",
	},
	Why: juurru.Text{
		FI: "Käyttäjälle palvelu on sitä, mitä hän kohtaa: sovellus, esite tai ihminen. Niissä palvelu onnistuu tai epäonnistuu.",
		SV: "För användaren är tjänsten det han eller hon möter: en app, en broschyr eller en människa. Där lyckas tjänsten eller misslyckas.",
		NB: "For brukeren er tjenesten det han eller hun møter: en app, en brosjyre eller et menneske. Der lykkes tjenesten eller mislykkes.",
		EN: "To its user a service is what he or she meets: an app, a leaflet or a person. There it succeeds or fails.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa kontaktipisteet (touchpoints) tai kerro, miksi mikään niistä ei muutu (noTouchpoint).",
		SV: "Anteckna kontaktpunkterna (touchpoints), eller berätta varför ingen av dem ändras (noTouchpoint).",
		NB: "Registrer kontaktpunktene (touchpoints), eller fortell hvorfor ingen av dem endres (noTouchpoint).",
		EN: "Record the touchpoints (touchpoints), or say why none of them changes (noTouchpoint).",
	},
}

// RuleTouchpointPartMissing: nothing tells what a touchpoint is made of, or where it belongs.
var RuleTouchpointPartMissing = &juurru.Rule{
	ID: "roadmap/touchpoint-part-missing", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "The steps are asked when the new journey has some.",
	Title: juurru.Text{
		FI: "Kontaktipistettä ei ole kuvattu kokonaan.",
		SV: "Kontaktpunkten är inte helt beskriven.",
		NB: "Kontaktpunktet er ikke fullstendig beskrevet.",
		EN: "The touchpoint is not fully described.",
	},
	Message: juurru.Text{
		FI: "Kontaktipisteen kuvauksesta puuttuu: {part}.",
		SV: "I beskrivningen av kontaktpunkten saknas: {part}.",
		NB: "Beskrivelsen av kontaktpunktet mangler: {part}.",
		EN: "The touchpoint lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Digitaalinen kontaktipiste tarvitsee teknologiaa, fyysinen tilan tai esineen ja ihmisten kohtaaminen aikaa. Siksi laji ja paikka palvelussa on tiedettävä.",
		SV: "En digital kontaktpunkt kräver teknik, en fysisk ett rum eller ett föremål och ett möte mellan människor tid. Därför behöver man veta dess slag och plats i tjänsten.",
		NB: "Et digitalt kontaktpunkt krever teknologi, et fysisk et rom eller en gjenstand og et møte mellom mennesker tid. Derfor må man vite hva slags det er, og hvor i tjenesten det hører til.",
		EN: "A digital touchpoint needs technology, a physical one a place or a thing, an encounter of people time. So its kind and its place in the service have to be known.",
	},
	Fix: juurru.Text{
		FI: "Täydennä kontaktipiste: {part}.",
		SV: "Komplettera kontaktpunkten: {part}.",
		NB: "Suppler kontaktpunktet: {part}.",
		EN: "Complete the touchpoint: {part}.",
	},
}

var (
	touchpointKind  = juurru.Text{FI: "laji: digitaalinen, fyysinen vai ihmisten välinen (kind)", SV: "slaget: digital, fysisk eller mellan människor (kind)", NB: "typen: digitalt, fysisk eller mellom mennesker (kind)", EN: "its kind: digital, physical or between people (kind)"}
	touchpointSteps = juurru.Text{FI: "palvelupolun vaiheet, joihin se kuuluu (steps)", SV: "de steg i tjänsteresan som den hör till (steps)", NB: "trinnene i tjenestereisen det hører til (steps)", EN: "the steps of the journey it belongs to (steps)"}
)

// RuleTouchpointUntested: a touchpoint that is new or changes was not tested with users and
// staff.
var RuleTouchpointUntested = &juurru.Rule{
	ID: "roadmap/touchpoint-untested", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of touchpoints that are new or change. Several tests together count; one that lies after the day of the check does not. Whoever took no part in developing the service at all is told of by the rule on that.",
	Title: juurru.Text{
		FI: "Uutta tai muuttuvaa kontaktipistettä ei ole kokeiltu käyttäjien ja työntekijöiden kanssa.",
		SV: "En ny eller ändrad kontaktpunkt är inte prövad med användare och medarbetare.",
		NB: "Et nytt eller endret kontaktpunkt er ikke prøvd ut med brukere og ansatte.",
		EN: "A new or changed touchpoint was not tested with users and staff.",
	},
	Message: juurru.Text{
		FI: "Kontaktipisteen kokeiluissa eivät ole olleet mukana: {parties}.",
		SV: "Följande har inte varit med och prövat kontaktpunkten: {parties}.",
		NB: "Disse har ikke vært med på å prøve ut kontaktpunktet: {parties}.",
		EN: "The touchpoint was tested without: {parties}.",
	},
	Why: juurru.Text{
		FI: "Lomakkeen tai näytön ongelmat näkyvät vasta, kun joku käyttää sitä. Luonnosta on vielä helppo muuttaa.",
		SV: "Problemen med en blankett eller en skärmbild syns först när någon använder den. Ett utkast är ännu lätt att ändra.",
		NB: "Problemene med et skjema eller et skjermbilde viser seg først når noen bruker det. Et utkast er ennå lett å endre.",
		EN: "The faults of a form or a screen show only when somebody uses it. A sketch is still easy to change.",
	},
	Fix: juurru.Text{
		FI: "Kokeile kontaktipisteen luonnosta ja kirjaa kokeilu (tests, touchpoints). Mukaan tarvitaan: {parties}.",
		SV: "Pröva ett utkast till kontaktpunkten och anteckna försöket (tests, touchpoints). Dessa behöver vara med: {parties}.",
		NB: "Prøv ut et utkast til kontaktpunktet, og registrer utprøvingen (tests, touchpoints). Disse må være med: {parties}.",
		EN: "Test a sketch of the touchpoint, and record the test (tests, touchpoints). These need to take part: {parties}.",
	},
}

// RuleNoTouchpointContradicted: a touchpoint changes, and the project tells why none does.
var RuleNoTouchpointContradicted = &juurru.Rule{
	ID: "roadmap/no-touchpoint-contradicted", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Kontaktipiste muuttuu, vaikka on kerrottu, ettei mikään niistä muutu.",
		SV: "En kontaktpunkt ändras fast det sägs att ingen gör det.",
		NB: "Et kontaktpunkt endres selv om det står at ingen av dem gjør det.",
		EN: "A touchpoint changes, although it is said that none does.",
	},
	Why: juurru.Text{
		FI: "Lukija ei voi tietää, kumpi pitää paikkansa, ja muutos voi jäädä kokeilematta.",
		SV: "Läsaren kan inte veta vilket som stämmer, och ändringen kan bli oprövad.",
		NB: "Leseren kan ikke vite hva som stemmer, og endringen kan bli uprøvd.",
		EN: "The reader cannot know which is true, and the change may go untested.",
	},
	Fix: juurru.Text{
		FI: "Poista selitys (noTouchpoint) tai merkintä muutoksesta (changes).",
		SV: "Ta bort förklaringen (noTouchpoint) eller uppgiften om ändring (changes).",
		NB: "Fjern forklaringen (noTouchpoint) eller opplysningen om endring (changes).",
		EN: "Remove the explanation (noTouchpoint) or the mark of change (changes).",
	},
}

// developmentRules are in the order of the document, what stands elsewhere last.
var developmentRules = []*juurru.Rule{
	RuleNoIdeaChosen,
	RuleIdeaNotAssessed,
	RuleIdeaWithoutNeed,
	RuleIdeaUntested,
	RuleIdeaDroppedUnexplained,
	RuleLeftOutOfDevelopment,
	RuleRelativesLeftOut,
	RuleNewJourneyMissing,
	RuleJourneyStepWithoutRole,
	RuleTouchpointsMissing,
	RuleTouchpointPartMissing,
	RuleTouchpointUntested,
	RuleNoTouchpointContradicted,
	RuleNeedUnanswered,
	RuleResponsibilitiesMissing,
}

func (p *Project) checkDevelopment(c *juurru.Checker) {
	d := p.Development
	if d == nil {
		d = new(Development)
	}
	tried := d.tried(c.On())
	p.checkIdeas(c, d, tried)
	if missing := tried.leftOut(); missing != nil {
		c.Report(RuleLeftOutOfDevelopment, "/development/tests", juurru.With("parties", missing), juurru.Related("/development/workshops"))
	}
	if !tried.all[Relatives] {
		c.Report(RuleRelativesLeftOut, "/development/tests", juurru.Related("/development/workshops"))
	}
	d.checkNewJourney(c)
	p.checkTouchpoints(c, d, tried)
	p.checkResponsibilities(c)
}

// trials tells who took part in developing the service: of each idea and each touchpoint,
// by ID, and of it all, the parties with which it was tested; workshops count for it all.
type trials struct {
	ideas, touchpoints map[string]attendance
	all                attendance
}

// attendance is who was there.
type attendance map[Party]bool

// of returns who was there of something by its ID, to add to.
func of(by map[string]attendance, id string) attendance {
	if by[id] == nil {
		by[id] = make(attendance)
	}
	return by[id]
}

func (a attendance) add(parties []Party) {
	for _, party := range parties {
		a[party] = true
	}
}

// tried tells with whom the service was developed up to a day; "" for all that is recorded.
func (d *Development) tried(on juurru.Date) trials {
	tried := trials{ideas: make(map[string]attendance), touchpoints: make(map[string]attendance), all: make(attendance)}
	for i := range d.Tests {
		test := &d.Tests[i]
		if test.Date.After(on) {
			continue
		}
		tried.all.add(test.With)
		for _, id := range test.Ideas {
			of(tried.ideas, id).add(test.With)
		}
		for _, id := range test.Touch {
			of(tried.touchpoints, id).add(test.With)
		}
	}
	for i := range d.Workshops {
		if !d.Workshops[i].Date.After(on) {
			tried.all.add(d.Workshops[i].With)
		}
	}
	return tried
}

// leftOut returns which of users and staff took no part at all.
func (t trials) leftOut() []Party {
	var missing []Party
	for _, party := range []Party{Users, Staff} {
		if !t.all[party] {
			missing = append(missing, party)
		}
	}
	return missing
}

// without returns which of users and staff were not there, as far as they took any part at
// all: whoever took none is told of once.
func (t trials) without(there attendance) []Party {
	var missing []Party
	for _, party := range []Party{Users, Staff} {
		if t.all[party] && !there[party] {
			missing = append(missing, party)
		}
	}
	return missing
}

// checkIdeas asks of each idea what it needs, and of each need whether an idea answers it.
func (p *Project) checkIdeas(c *juurru.Checker, d *Development, tried trials) {
	var needs []Need
	if p.Insight != nil {
		needs = p.Insight.Needs
	}
	chosen, answered := false, make(map[string]bool)
	for i := range d.Ideas {
		idea, at := &d.Ideas[i], juurru.At("development", "ideas", i)
		idea.checkAssessed(c, at)
		switch idea.Outcome {
		case IdeaChosen:
			chosen = true
			for _, need := range idea.Needs {
				answered[need] = true
			}
			if len(idea.Needs) == 0 && len(needs) > 0 {
				c.Report(RuleIdeaWithoutNeed, at.At("needs"))
			}
			if missing := tried.without(tried.ideas[idea.ID]); missing != nil {
				c.Report(RuleIdeaUntested, at, juurru.With("parties", missing), juurru.Related("/development/tests"))
			}
		case IdeaKept:
			for _, need := range idea.Needs {
				answered[need] = true
			}
		case IdeaDropped:
			if juurru.Blank(idea.Reason) {
				c.Report(RuleIdeaDroppedUnexplained, at.At("reason"))
			}
		}
	}
	if !chosen {
		c.Report(RuleNoIdeaChosen, "/development/ideas")
		return
	}
	for i := range needs {
		if !answered[needs[i].ID] {
			c.Report(RuleNeedUnanswered, juurru.At("insight", "needs", i), juurru.Related("/development/ideas"))
		}
	}
}

func (idea *Idea) checkAssessed(c *juurru.Checker, at juurru.Pointer) {
	if idea.Suitability == 0 {
		c.Report(RuleIdeaNotAssessed, at.At("suitability"), juurru.With("part", ideaSuitability))
	}
	if idea.Usefulness == 0 {
		c.Report(RuleIdeaNotAssessed, at.At("usefulness"), juurru.With("part", ideaUsefulness))
	}
}

func (d *Development) checkNewJourney(c *juurru.Checker) {
	const at = juurru.Pointer("/development/journey")
	if len(d.Journey) == 0 {
		c.Report(RuleNewJourneyMissing, at)
		return
	}
	told := false
	for i := range d.Journey {
		step := &d.Journey[i]
		works := !juurru.Blank(step.Work)
		told = told || works || len(step.Roles) > 0
		if works && len(step.Roles) == 0 {
			c.Report(RuleJourneyStepWithoutRole, at.At(i, "roles"))
		}
	}
	if !told {
		c.Report(RuleJourneyStepWithoutRole, at)
	}
}

func (p *Project) checkTouchpoints(c *juurru.Checker, d *Development, tried trials) {
	without := !juurru.Blank(d.NoTouchpoint)
	if len(d.Touchpoints) == 0 && !without && !p.notNeeded(c, "/development/touchpoints") {
		c.Report(RuleTouchpointsMissing, "/development/touchpoints")
	}
	for i := range d.Touchpoints {
		touchpoint, at := &d.Touchpoints[i], juurru.At("development", "touchpoints", i)
		if touchpoint.Kind == "" {
			c.Report(RuleTouchpointPartMissing, at.At("kind"), juurru.With("part", touchpointKind))
		}
		if len(touchpoint.Steps) == 0 && len(d.Journey) > 0 {
			c.Report(RuleTouchpointPartMissing, at.At("steps"), juurru.With("part", touchpointSteps))
		}
		if !touchpoint.Changes {
			continue
		}
		if without {
			c.Report(RuleNoTouchpointContradicted, at.At("changes"), juurru.Related("/development/noTouchpoint"))
		}
		if missing := tried.without(tried.touchpoints[touchpoint.ID]); missing != nil {
			c.Report(RuleTouchpointUntested, at, juurru.With("parties", missing), juurru.Related("/development/tests"))
		}
	}
}

// checkResponsibilities asks whether anybody has a part in a task.
func (p *Project) checkResponsibilities(c *juurru.Checker) {
	if p.notNeeded(c, "/tasks") {
		return
	}
	for i := range p.Tasks {
		if len(p.Tasks[i].Assignments) > 0 {
			return
		}
	}
	c.Report(RuleResponsibilitiesMissing, "/tasks")
}
