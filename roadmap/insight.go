package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Insight is the second phase (näkemys, innsikt): what people need, before anybody chooses
// a solution.
type Insight struct {
	Journey    []JourneyStep `json:"journey,omitzero" validate:"max=200,dive"`    // the service today, with its weak points (nykyinen palvelupolku)
	Inquiries  []Inquiry     `json:"inquiries,omitzero" validate:"max=200,dive"`  // interviews and observations
	Lessons    []Lesson      `json:"lessons,omitzero" validate:"max=200,dive"`    // what was learnt from others
	Statistics []Statistic   `json:"statistics,omitzero" validate:"max=200,dive"` // tilastot ja luvut
	Needs      []Need        `json:"needs,omitzero" validate:"max=200,dive"`      // what people need (tarpeet)
	Options    []Option      `json:"options,omitzero" validate:"max=100,dive"`    // what technology could do (teknologian mahdollisuudet)
	Summary    string        `json:"summary,omitzero" validate:"max=20000"`       // yhteenveto
	Summarised juurru.Date   `json:"summarised,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// JourneyStep is a step of the service as its user meets it (palvelupolun vaihe).
type JourneyStep struct {
	ID       string   `json:"id,omitzero" validate:"required,max=200"`
	What     string   `json:"what,omitzero" validate:"required,max=2000"`                    // what happens to the user
	Work     string   `json:"work,omitzero" validate:"max=2000"`                             // what the staff do
	Roles    []string `json:"roles,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the roles that do it
	Weakness string   `json:"weakness,omitzero" validate:"max=2000"`                         // what does not work (heikkous)
}

// Inquiry is a piece of work by which needs are found out, together with people.
type Inquiry struct {
	ID     string      `json:"id,omitzero" validate:"required,max=200"`
	Method Method      `json:"method,omitzero" validate:"omitempty,oneof=interview observation workshop survey other"`
	With   []Party     `json:"with,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"`
	Date   juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	People *int        `json:"people,omitzero" validate:"omitempty,min=0"` // how many took part
	Found  string      `json:"found,omitzero" validate:"max=10000"`
}

// Method is how an inquiry is made.
type Method string

// The methods.
const (
	Interview   Method = "interview"   // haastattelu
	Observation Method = "observation" // havainnointi
	Workshop    Method = "workshop"    // työpaja
	Survey      Method = "survey"      // kysely
	OtherMethod Method = "other"
)

// Values returns the methods.
func (Method) Values() []Method {
	return []Method{Interview, Observation, Workshop, Survey, OtherMethod}
}

// Label returns the method in a language.
func (m Method) Label(lang juurru.Lang) string {
	return map[Method]juurru.Text{
		Interview:   {FI: "Haastattelu", SV: "Intervju", NB: "Intervju eller samtale", EN: "Interview"},
		Observation: {FI: "Havainnointi", SV: "Observation", NB: "Observasjon", EN: "Direct observation"},
		Workshop:    {FI: "Työpaja", SV: "Workshop", NB: "Verksted", EN: "Joint workshop"},
		Survey:      {FI: "Kysely", SV: "Enkät", NB: "Spørreundersøkelse", EN: "Survey"},
		OtherMethod: {FI: "Muu tapa", SV: "Annat sätt", NB: "Annen måte", EN: "Other way"},
	}[m].In(lang)
}

// Lesson is what was learnt from others who solved the same.
type Lesson struct {
	From   string `json:"from,omitzero" validate:"required,max=500"` // an organisation or a project
	Learnt string `json:"learnt,omitzero" validate:"max=5000"`
	Use    string `json:"use,omitzero" validate:"max=5000"` // what is used here
	Link   string `json:"link,omitzero" validate:"omitempty,http_url,max=2000"`
}

// Statistic is a figure that describes the service or those it is for.
type Statistic struct {
	ID     string      `json:"id,omitzero" validate:"max=200"`
	What   string      `json:"what,omitzero" validate:"required,max=1000"`
	Value  string      `json:"value,omitzero" validate:"max=500"` // with its unit, as published
	Date   juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Source string      `json:"source,omitzero" validate:"max=1000"`
}

// Need is what somebody needs (tarve), and what shows it.
type Need struct {
	ID    string   `json:"id,omitzero" validate:"required,max=200"`
	What  string   `json:"what,omitzero" validate:"required,max=2000"`
	Whose Party    `json:"whose,omitzero" validate:"omitempty,oneof=users relatives staff managers leadership it suppliers partners"`
	Shown []string `json:"shown,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of inquiries, statistics and steps of the journey that show it
}

// Option is something technology could do for the needs: looked into, not chosen.
type Option struct {
	ID        string   `json:"id,omitzero" validate:"required,max=200"`
	What      string   `json:"what,omitzero" validate:"required,max=1000"`
	Needs     []string `json:"needs,omitzero" validate:"max=50,unique,dive,required,max=200"`                                                    // IDs of the needs it may answer
	Potential string   `json:"potential,omitzero" validate:"max=5000"`                                                                           // mahdollisuudet
	Limits    string   `json:"limits,omitzero" validate:"max=5000"`                                                                              // rajoitukset
	With      []Party  `json:"with,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"` // who looked into it
}

// RuleTodaysJourneyMissing: the service of today is not described.
var RuleTodaysJourneyMissing = &juurru.Rule{
	ID: "roadmap/todays-journey-missing", Severity: juurru.Error, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "The roadmap says to begin with this always, also when the service is altogether new: hence an error.",
	Title: juurru.Text{
		FI: "Nykyistä palvelupolkua ei ole kuvattu.",
		SV: "Den nuvarande tjänsteresan är inte beskriven.",
		NB: "Dagens tjenestereise er ikke kartlagt.",
		EN: "The service journey of today is not described.",
	},
	Why: juurru.Text{
		FI: "Täysin uudellakin palvelulla on edeltäjänsä: jotenkin asia hoidetaan jo nyt. Kuvauksesta näkee, mitä on selvitettävä tarkemmin.",
		SV: "Också en helt ny tjänst har en föregångare: på något sätt sköts saken redan i dag. Beskrivningen visar vad som behöver utredas närmare.",
		NB: "Også en helt ny tjeneste har en forgjenger: På en eller annen måte blir oppgaven løst allerede i dag. Kartleggingen viser hva som må undersøkes nærmere.",
		EN: "Even a wholly new service has something before it: the matter is dealt with somehow today. The description shows what to look into more closely.",
	},
	Fix: juurru.Text{
		FI: "Kuvaa nykyinen palvelupolku vaiheittain yhdessä työntekijöiden kanssa (journey).",
		SV: "Beskriv den nuvarande tjänsteresan steg för steg tillsammans med medarbetarna (journey).",
		NB: "Kartlegg dagens tjenestereise trinn for trinn sammen med de ansatte (journey).",
		EN: "Describe the service journey of today step by step, together with the staff (journey).",
	},
}

// RuleWeaknessMissing: no step of today's journey has a weak point.
var RuleWeaknessMissing = &juurru.Rule{
	ID: "roadmap/weakness-missing", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "One weak point is enough. The roadmap maps the service to bring its weak points out; that at least one is found is our reading. Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Nykyisestä palvelupolusta ei ole löydetty yhtään heikkoutta.",
		SV: "Ingen svag punkt har hittats i den nuvarande tjänsteresan.",
		NB: "Det er ikke funnet noe svakt punkt i dagens tjenestereise.",
		EN: "No weak point is found in the service journey of today.",
	},
	Why: juurru.Text{
		FI: "Heikkoudet kertovat, missä kohdassa palvelua ongelma syntyy ja mistä kehittäminen kannattaa aloittaa.",
		SV: "De svaga punkterna visar var i tjänsten problemet uppstår och var utvecklingen bör börja.",
		NB: "De svake punktene viser hvor i tjenesten problemet oppstår, og hvor utviklingen bør begynne.",
		EN: "Weak points tell where in the service the problem arises and where development should begin.",
	},
	Fix: juurru.Text{
		FI: "Merkitse vaiheisiin, mikä niissä ei toimi käyttäjän tai työntekijöiden kannalta (weakness).",
		SV: "Anteckna vid stegen vad som inte fungerar för användaren eller medarbetarna (weakness).",
		NB: "Registrer ved trinnene hva som ikke virker for brukeren eller de ansatte (weakness).",
		EN: "Record at the steps what does not work for users or staff (weakness).",
	},
}

// RuleInquiriesMissing: nobody has been asked or watched.
var RuleInquiriesMissing = &juurru.Rule{
	ID: "roadmap/inquiries-missing", Severity: juurru.Error, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "An error because the phase is there to find out what people need. Who has to be heard, and how, is asked only when somebody was.",
	Title: juurru.Text{
		FI: "Ketään ei ole haastateltu eikä kenenkään arkea havainnoitu.",
		SV: "Ingen har blivit intervjuad eller observerad.",
		NB: "Ingen er intervjuet eller observert.",
		EN: "Nobody has been interviewed or observed.",
	},
	Why: juurru.Text{
		FI: "Kirjoituspöydän ääressä tarpeista voi vain arvata, ja arvauksen hinta selviää vasta, kun palvelu on valmis.",
		SV: "Vid skrivbordet kan man bara gissa vad som behövs, och vad gissningen kostar visar sig först när tjänsten är färdig.",
		NB: "Ved skrivebordet kan man bare gjette på behovene, og hva gjettingen koster, viser seg først når tjenesten er ferdig.",
		EN: "At a desk one can only guess at needs, and what the guess costs shows when the service is finished.",
	},
	Fix: juurru.Text{
		FI: "Haastattele ja havainnoi palvelun käyttäjiä ja työntekijöitä ja kirjaa, mitä selvisi (inquiries).",
		SV: "Intervjua och observera tjänstens användare och medarbetare och anteckna vad som framkom (inquiries).",
		NB: "Intervju og observer brukerne av tjenesten og de ansatte, og registrer hva som kom fram (inquiries).",
		EN: "Interview and observe users of the service and staff, and record what was found (inquiries).",
	},
}

// RuleUsersNotHeard: no inquiry was made with those who use the service.
var RuleUsersNotHeard = &juurru.Rule{
	ID: "roadmap/users-not-heard", Severity: juurru.Error, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Any kind of inquiry counts. Relatives do not count for users, even when they speak for them. An error because users' real needs are what the phase is for.",
	Title: juurru.Text{
		FI: "Palvelun käyttäjiä ei ole kuultu tarpeita selvitettäessä.",
		SV: "Tjänstens användare har inte hörts när behoven kartlades.",
		NB: "Brukerne av tjenesten er ikke hørt i kartleggingen av behov.",
		EN: "Users of the service were not heard when needs were found out.",
	},
	Why: juurru.Text{
		FI: "Käyttäjä tietää palvelusta sen, mitä organisaatio ei näe: mitä tapahtuu käyntien välissä ja mikä arjessa painaa eniten.",
		SV: "Användaren vet det som organisationen inte ser: vad som händer mellan besöken och vad som tynger mest i vardagen.",
		NB: "Brukeren vet det organisasjonen ikke ser: hva som skjer mellom besøkene, og hva som tynger mest i hverdagen.",
		EN: "Users know what the organisation does not see: what happens between visits, and what weighs most in daily life.",
	},
	Fix: juurru.Text{
		FI: "Haastattele tai havainnoi käyttäjiä ja merkitse heidät osallistujiksi (inquiries, with).",
		SV: "Intervjua eller observera användare och ange dem som deltagare (inquiries, with).",
		NB: "Intervju eller observer brukere, og oppgi dem som deltakere (inquiries, with).",
		EN: "Interview or observe users, and name them among those who took part (inquiries, with).",
	},
}

// RuleStaffNotHeard: no inquiry was made with those who give the service.
var RuleStaffNotHeard = &juurru.Rule{
	ID: "roadmap/staff-not-heard", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Any kind of inquiry counts. Managers do not count for staff. That staff take part is required before the pilot.",
	Title: juurru.Text{
		FI: "Työntekijöitä ei ole kuultu tarpeita selvitettäessä.",
		SV: "Medarbetarna har inte hörts när behoven kartlades.",
		NB: "De ansatte er ikke hørt i kartleggingen av behov.",
		EN: "Staff were not heard when needs were found out.",
	},
	Why: juurru.Text{
		FI: "Työntekijät tietävät, miten palvelu todella tehdään ja missä ohjeesta poiketaan syystä.",
		SV: "Medarbetarna vet hur tjänsten verkligen utförs och var man av goda skäl avviker från rutinen.",
		NB: "De ansatte vet hvordan tjenesten virkelig utføres, og hvor man med god grunn avviker fra rutinen.",
		EN: "Staff know how the service is really given, and where the routine is departed from for good reason.",
	},
	Fix: juurru.Text{
		FI: "Haastattele tai havainnoi työntekijöitä tai kutsu heidät työpajaan ja merkitse heidät osallistujiksi (inquiries, with).",
		SV: "Intervjua eller observera medarbetare, eller bjud in dem till en workshop, och ange dem som deltagare (inquiries, with).",
		NB: "Intervju eller observer ansatte, eller inviter dem til et verksted, og oppgi dem som deltakere (inquiries, with).",
		EN: "Interview or observe staff, or invite them to a workshop, and name them among those who took part (inquiries, with).",
	},
}

// RuleMethodNotUsed: needs were found out without interviews or without observation.
var RuleMethodNotUsed = &juurru.Rule{
	ID: "roadmap/method-not-used", Severity: juurru.Info, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "The roadmap's own two ways; whether another served as well is for people to judge.",
	Title: juurru.Text{
		FI: "Tarpeita ei ole selvitetty sekä haastatellen että havainnoiden.",
		SV: "Behoven har inte kartlagts genom både intervjuer och observation.",
		NB: "Behovene er ikke kartlagt med både intervju og observasjon.",
		EN: "Needs were not found out by both interviews and observation.",
	},
	Message: juurru.Text{
		FI: "Tarpeiden selvittämisessä käyttämättä jääneet tavat: {methods}.",
		SV: "Metoder som inte har använts i kartläggningen av behoven: {methods}.",
		NB: "Metoder som ikke er brukt i kartleggingen av behov: {methods}.",
		EN: "Ways that were not used to find out needs: {methods}.",
	},
	Why: juurru.Text{
		FI: "Ihmiset kertovat, mitä he toivovat ja odottavat. Havainnoimalla näkee senkin, mikä on heistä niin tavallista, ettei sitä tule sanotuksi.",
		SV: "Människor berättar vad de önskar och väntar sig. Genom att observera ser man också det som är så vanligt att ingen nämner det.",
		NB: "Folk forteller hva de ønsker og venter seg. Den som observerer, ser også det som er så vanlig at ingen nevner det.",
		EN: "People tell what they wish and expect. Whoever observes also sees what is so usual that nobody mentions it.",
	},
	Fix: juurru.Text{
		FI: "Käytä myös tätä tapaa ja kirjaa, mitä selvisi (inquiries, method): {methods}.",
		SV: "Använd också detta och anteckna vad som framkom (inquiries, method): {methods}.",
		NB: "Bruk også dette, og registrer hva som kom fram (inquiries, method): {methods}.",
		EN: "Use this as well, and record what was found (inquiries, method): {methods}.",
	},
}

// RuleOthersNotLearntFrom: nothing was learnt from others.
var RuleOthersNotLearntFrom = &juurru.Rule{
	ID: "roadmap/others-not-learnt-from", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "One lesson that tells something is enough. Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Muilta opittua ei ole kirjattu.",
		SV: "Inga lärdomar från andra är antecknade.",
		NB: "Det er ikke registrert noen lærdom fra andre.",
		EN: "No lesson from others is recorded.",
	},
	Why: juurru.Text{
		FI: "Joku on todennäköisesti jo ratkaissut saman tai epäonnistunut siinä. Kumpikin säästää omaa työtä.",
		SV: "Någon har troligen redan löst samma sak eller misslyckats med det. Båda delarna sparar eget arbete.",
		NB: "Noen har trolig alt løst det samme eller mislyktes med det. Begge deler sparer eget arbeid.",
		EN: "Somebody has probably solved the same, or failed at it. Both save work of one's own.",
	},
	Fix: juurru.Text{
		FI: "Selvitä, miten muut ovat ratkaisseet saman, esimerkiksi Innokylästä, ja kirjaa opit (lessons).",
		SV: "Ta reda på hur andra har löst samma sak, till exempel i Innokylä, och anteckna lärdomarna (lessons).",
		NB: "Finn ut hvordan andre har løst det samme, for eksempel i andre kommuner, og registrer lærdommene (lessons).",
		EN: "Find out how others have solved the same, for example in Innokylä, and record the lessons (lessons).",
	},
}

// RuleStatisticsMissing: no figure describes the service or those it is for.
var RuleStatisticsMissing = &juurru.Rule{
	ID: "roadmap/statistics-missing", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Tilastoja ja lukuja ei ole koottu.",
		SV: "Ingen statistik har samlats in.",
		NB: "Det er ikke hentet inn statistikk eller tall.",
		EN: "No statistics have been gathered.",
	},
	Why: juurru.Text{
		FI: "Haastattelu kertoo, miltä ongelma tuntuu, ja luku, kuinka monta se koskee. Yhdessä ne vakuuttavat.",
		SV: "En intervju berättar hur problemet känns och en siffra hur många det gäller. Tillsammans övertygar de.",
		NB: "Et intervju forteller hvordan problemet kjennes, og et tall hvor mange det gjelder. Sammen overbeviser de.",
		EN: "An interview tells what the problem feels like, a figure how many it concerns. Together they convince.",
	},
	Fix: juurru.Text{
		FI: "Kokoa tuoreet luvut palvelusta ja sen käyttäjistä lähteineen (statistics).",
		SV: "Samla aktuella siffror om tjänsten och dess användare, med källor (statistics).",
		NB: "Hent inn ferske tall om tjenesten og brukerne av den, med kilder (statistics).",
		EN: "Gather recent figures about the service and its users, with their sources (statistics).",
	},
}

// RuleStatisticPartMissing: a figure lacks its value, its day or its source.
var RuleStatisticPartMissing = &juurru.Rule{
	ID: "roadmap/statistic-part-missing", Severity: juurru.Info, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "The roadmap asks for recent figures from several sources; that each tells its day and source is our reading.",
	Title: juurru.Text{
		FI: "Tilastotieto on vajaa.",
		SV: "Statistikuppgiften är ofullständig.",
		NB: "Statistikken er ufullstendig.",
		EN: "The statistic is incomplete.",
	},
	Message: juurru.Text{
		FI: "Tilastotiedosta puuttuu: {part}.",
		SV: "I statistikuppgiften saknas: {part}.",
		NB: "Statistikken mangler: {part}.",
		EN: "The statistic lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Lukua, jonka ikää ja alkuperää ei tiedetä, ei voi tarkistaa eikä verrata myöhempään.",
		SV: "En siffra vars ålder och ursprung är okända kan varken kontrolleras eller jämföras med senare siffror.",
		NB: "Et tall med ukjent alder og opphav kan verken kontrolleres eller sammenlignes med senere tall.",
		EN: "A figure of unknown age and origin can neither be verified nor compared with later ones.",
	},
	Fix: juurru.Text{
		FI: "Täydennä tilastotieto: {part}.",
		SV: "Komplettera statistikuppgiften: {part}.",
		NB: "Suppler statistikken: {part}.",
		EN: "Complete the statistic: {part}.",
	},
}

var (
	statisticValue  = juurru.Text{FI: "arvo (value)", SV: "värdet (value)", NB: "verdien (value)", EN: "the value (value)"}
	statisticDate   = juurru.Text{FI: "päivä, jota luku koskee (date)", SV: "dagen som siffran gäller (date)", NB: "datoen tallet gjelder (date)", EN: "the day of the figure (date)"}
	statisticSource = juurru.Text{FI: "lähde (source)", SV: "källan (source)", NB: "kilden (source)", EN: "the source (source)"}
)

// RuleNeedsMissing: nothing tells what people need.
var RuleNeedsMissing = &juurru.Rule{
	ID: "roadmap/needs-missing", Severity: juurru.Error, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Needs are what the whole phase is for: without them whatever follows has nothing to answer. That ideas and technologies name theirs is asked only when there are some.",
	Title: juurru.Text{
		FI: "Tarpeita ei ole kirjattu.",
		SV: "Inga behov är antecknade.",
		NB: "Det er ikke registrert noen behov.",
		EN: "No needs are recorded.",
	},
	Why: juurru.Text{
		FI: "Ratkaisu, joka valitaan tarpeita tuntematta, ratkaisee jonkin muun ongelman.",
		SV: "En lösning som väljs innan behoven är kända löser något annat problem.",
		NB: "En løsning som velges før behovene er kjent, løser et annet problem.",
		EN: "A solution chosen before the needs are known solves some other problem.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä käyttäjät, omaiset ja työntekijät tarvitsevat, ja mistä se näkyy (needs).",
		SV: "Anteckna vad användare, anhöriga och medarbetare behöver, och vad som visar det (needs).",
		NB: "Registrer hva brukere, pårørende og ansatte trenger, og hva som viser det (needs).",
		EN: "Record what users, relatives and staff need, and what shows it (needs).",
	},
}

// RuleNeedNotShown: nothing shows that a need is there.
var RuleNeedNotShown = &juurru.Rule{
	ID: "roadmap/need-not-shown", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "One inquiry, statistic or step of the journey is enough. The roadmap finds needs out from talks, observation and figures together; that each need names what shows it is our reading. Whether it does show the need is for people to judge.",
	Title: juurru.Text{
		FI: "Mikään ei osoita, että tarve on todellinen.",
		SV: "Inget visar att behovet är verkligt.",
		NB: "Ingenting viser at behovet er reelt.",
		EN: "Nothing shows that the need is real.",
	},
	Why: juurru.Text{
		FI: "Oletettu tarve näyttää paperilla samalta kuin todellinen. Eron tekee se, mistä tarve on nähty.",
		SV: "På papper ser ett antaget behov likadant ut som ett verkligt. Skillnaden ligger i var behovet har setts.",
		NB: "På papiret ser et antatt behov ut som et reelt. Forskjellen ligger i hvor behovet er sett.",
		EN: "On paper a supposed need looks like a real one. What tells them apart is where the need was seen.",
	},
	Fix: juurru.Text{
		FI: "Merkitse haastattelut, luvut ja palvelupolun vaiheet, joista tarve näkyy (shown).",
		SV: "Ange de intervjuer, siffror och steg i tjänsteresan som visar behovet (shown).",
		NB: "Angi intervjuene, tallene og trinnene i tjenestereisen som viser behovet (shown).",
		EN: "Name the interviews, figures and steps of the journey that show the need (shown).",
	},
}

// RuleOptionsMissing: nobody has looked into what technology could do.
var RuleOptionsMissing = &juurru.Rule{
	ID: "roadmap/options-missing", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Not asked when the project tells why the service needs no technology, nor when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Teknologian mahdollisuuksia ei ole selvitetty.",
		SV: "Teknikens möjligheter har inte utretts.",
		NB: "De teknologiske mulighetene er ikke undersøkt.",
		EN: "What technology could do has not been looked into.",
	},
	Why: juurru.Text{
		FI: "Kun vaihtoehdot tunnetaan, tarpeet voivat ohjata valintaa. Muuten valitaan se, mikä sattuu olemaan tuttu.",
		SV: "När alternativen är kända kan behoven styra valet. Annars väljs det som råkar vara bekant.",
		NB: "Når alternativene er kjent, kan behovene styre valget. Ellers velger man det man tilfeldigvis kjenner.",
		EN: "When the options are known, needs can guide the choice. Otherwise what happens to be familiar is chosen.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä teknologia voisi tehdä tarpeiden hyväksi (options), tai kerro, miksi teknologiaa ei tarvita (noTechnology).",
		SV: "Anteckna vad tekniken kunde göra för behoven (options), eller berätta varför ingen teknik behövs (noTechnology).",
		NB: "Registrer hva teknologi kan gjøre for behovene (options), eller fortell hvorfor teknologi ikke trengs (noTechnology).",
		EN: "Record what technology could do for the needs (options), or say why none is needed (noTechnology).",
	},
}

// RuleOptionPartMissing: something is not told of what a technology could do.
var RuleOptionPartMissing = &juurru.Rule{
	ID: "roadmap/option-part-missing", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "The needs an option may answer are asked when the project has needs.",
	Title: juurru.Text{
		FI: "Teknologian mahdollisuutta ei ole selvitetty kokonaan.",
		SV: "Den tekniska möjligheten är inte helt utredd.",
		NB: "Den teknologiske muligheten er ikke helt undersøkt.",
		EN: "What the technology could do is not fully looked into.",
	},
	Message: juurru.Text{
		FI: "Teknologian mahdollisuuden kuvauksesta puuttuu: {part}.",
		SV: "I beskrivningen av den tekniska möjligheten saknas: {part}.",
		NB: "Beskrivelsen av den teknologiske muligheten mangler: {part}.",
		EN: "Missing from the description of the option: {part}.",
	},
	Why: juurru.Text{
		FI: "Myyntipuheessa on vain mahdollisuudet. Vasta kun rajoituksetkin on kirjattu, vaihtoehtoja voi verrata.",
		SV: "Säljaren talar bara om möjligheterna. Först när också begränsningarna är antecknade kan alternativen jämföras.",
		NB: "Selgeren snakker bare om mulighetene. Først når også begrensningene er notert, kan alternativene sammenlignes.",
		EN: "A sales talk speaks of possibilities only. Options can be compared once their limits are written down too.",
	},
	Fix: juurru.Text{
		FI: "Selvitä ja kirjaa: {part}.",
		SV: "Utred och anteckna: {part}.",
		NB: "Undersøk og registrer: {part}.",
		EN: "Find out and record: {part}.",
	},
}

var (
	optionNeeds     = juurru.Text{FI: "tarpeet, joihin se voisi vastata (needs)", SV: "de behov som den kunde svara på (needs)", NB: "behovene den kan svare på (needs)", EN: "the needs it might answer (needs)"}
	optionPotential = juurru.Text{FI: "mahdollisuudet (potential)", SV: "möjligheterna (potential)", NB: "mulighetene (potential)", EN: "what it could do (potential)"}
	optionLimits    = juurru.Text{FI: "rajoitukset (limits)", SV: "begränsningarna (limits)", NB: "begrensningene (limits)", EN: "its limits (limits)"}
)

// RuleOptionsWithoutIT: the IT department had no part in looking into technology.
var RuleOptionsWithoutIT = &juurru.Rule{
	ID: "roadmap/options-without-it", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "One option that was looked into together with the IT department is enough. That it takes part before a technology is chosen is required before the pilot.",
	Title: juurru.Text{
		FI: "Tietohallinto ei ole ollut mukana selvittämässä teknologian mahdollisuuksia.",
		SV: "IT-avdelningen har inte varit med och utrett teknikens möjligheter.",
		NB: "IT-avdelingen har ikke vært med på å undersøke de teknologiske mulighetene.",
		EN: "The IT department had no part in looking into what technology could do.",
	},
	Why: juurru.Text{
		FI: "Tietohallinto tietää, mihin nykyisiin järjestelmiin uuden pitää sopia ja mitä vaatimuksia sille on.",
		SV: "IT-avdelningen vet vilka nuvarande system det nya ska passa ihop med och vilka krav som ställs.",
		NB: "IT-avdelingen vet hvilke systemer det nye må passe sammen med, og hvilke krav som gjelder.",
		EN: "The IT department knows which systems a new one has to fit, and which requirements it has to meet.",
	},
	Fix: juurru.Text{
		FI: "Käy vaihtoehdot läpi tietohallinnon kanssa ja merkitse se mukaan (options, with).",
		SV: "Gå igenom alternativen med IT-avdelningen och ange att den var med (options, with).",
		NB: "Gå gjennom alternativene med IT-avdelingen, og angi at den var med (options, with).",
		EN: "Go through the options with the IT department, and say that it took part (options, with).",
	},
}

// RuleSummaryMissing: the insight is not summarised.
var RuleSummaryMissing = &juurru.Rule{
	ID: "roadmap/summary-missing", Severity: juurru.Warning, Gate: ToDevelopment, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Näkemystä ei ole koottu yhteenvedoksi.",
		SV: "Insikten är inte sammanfattad.",
		NB: "Innsikten er ikke oppsummert.",
		EN: "The insight is not summarised.",
	},
	Why: juurru.Text{
		FI: "Yhteenveto antaa ideoinnille suunnan, ja siihen voi palata, kun hanke uhkaa eksyä.",
		SV: "Sammanfattningen ger idéarbetet en riktning, och man kan återvända till den när projektet är på väg att gå vilse.",
		NB: "Oppsummeringen gir idéarbeidet en retning, og man kan vende tilbake til den når prosjektet er i ferd med å miste kursen.",
		EN: "A summary gives the search for ideas a direction, and one can come back to it when the project is about to lose its way.",
	},
	Fix: juurru.Text{
		FI: "Analysoi yhdessä, mitä selvisi, kirjoita yhteenveto (summary) ja merkitse sen päivä (summarised).",
		SV: "Analysera tillsammans vad som framkom, skriv en sammanfattning (summary) och ange dess datum (summarised).",
		NB: "Analyser sammen det som kom fram, skriv en oppsummering (summary), og oppgi datoen for den (summarised).",
		EN: "Analyse together what was found, write a summary (summary) and give its day (summarised).",
	},
}

// insightRules are in the order of the document.
var insightRules = []*juurru.Rule{
	RuleTodaysJourneyMissing,
	RuleWeaknessMissing,
	RuleInquiriesMissing,
	RuleUsersNotHeard,
	RuleStaffNotHeard,
	RuleMethodNotUsed,
	RuleOthersNotLearntFrom,
	RuleStatisticsMissing,
	RuleStatisticPartMissing,
	RuleNeedsMissing,
	RuleNeedNotShown,
	RuleOptionsMissing,
	RuleOptionPartMissing,
	RuleOptionsWithoutIT,
	RuleSummaryMissing,
}

func (p *Project) checkInsight(c *juurru.Checker) {
	in := p.Insight
	if in == nil {
		in = new(Insight)
	}
	p.checkTodaysJourney(c, in)
	in.checkInquiries(c)
	if !in.learnt() && !p.notNeeded(c, "/insight/lessons") {
		c.Report(RuleOthersNotLearntFrom, "/insight/lessons")
	}
	if len(in.Statistics) == 0 && !p.notNeeded(c, "/insight/statistics") {
		c.Report(RuleStatisticsMissing, "/insight/statistics")
	}
	in.checkStatistics(c)
	in.checkNeeds(c)
	if len(in.Options) == 0 && !p.withoutTechnology() && !p.notNeeded(c, "/insight/options") {
		c.Report(RuleOptionsMissing, "/insight/options")
	}
	in.checkOptions(c)
	if juurru.Blank(in.Summary) && !p.notNeeded(c, "/insight/summary") {
		c.Report(RuleSummaryMissing, "/insight/summary")
	}
}

func (p *Project) checkTodaysJourney(c *juurru.Checker, in *Insight) {
	if len(in.Journey) == 0 {
		c.Report(RuleTodaysJourneyMissing, "/insight/journey")
		return
	}
	weak := func(s JourneyStep) bool { return !juurru.Blank(s.Weakness) }
	if !slices.ContainsFunc(in.Journey, weak) && !p.notNeeded(c, "/insight/journey") {
		c.Report(RuleWeaknessMissing, "/insight/journey")
	}
}

func (in *Insight) checkInquiries(c *juurru.Checker) {
	const at = juurru.Pointer("/insight/inquiries")
	if len(in.Inquiries) == 0 {
		c.Report(RuleInquiriesMissing, at)
		return
	}
	var heard []Party
	used := make(map[Method]bool)
	for i := range in.Inquiries {
		heard = append(heard, in.Inquiries[i].With...)
		used[in.Inquiries[i].Method] = true
	}
	if !slices.Contains(heard, Users) {
		c.Report(RuleUsersNotHeard, at)
	}
	if !slices.Contains(heard, Staff) {
		c.Report(RuleStaffNotHeard, at)
	}
	var unused []Method
	for _, method := range []Method{Interview, Observation} {
		if !used[method] {
			unused = append(unused, method)
		}
	}
	if unused != nil {
		c.Report(RuleMethodNotUsed, at, juurru.With("methods", unused))
	}
}

// learnt reports whether a lesson tells something.
func (in *Insight) learnt() bool {
	return slices.ContainsFunc(in.Lessons, func(l Lesson) bool { return !juurru.Blank(l.Learnt) || !juurru.Blank(l.Use) })
}

func (in *Insight) checkStatistics(c *juurru.Checker) {
	for i := range in.Statistics {
		s, at := &in.Statistics[i], juurru.At("insight", "statistics", i)
		ask := func(said, member string, part juurru.Text) {
			if juurru.Blank(said) {
				c.Report(RuleStatisticPartMissing, at.At(member), juurru.With("part", part))
			}
		}
		ask(s.Value, "value", statisticValue)
		ask(string(s.Date), "date", statisticDate)
		ask(s.Source, "source", statisticSource)
	}
}

func (in *Insight) checkNeeds(c *juurru.Checker) {
	if len(in.Needs) == 0 {
		c.Report(RuleNeedsMissing, "/insight/needs")
	}
	for i := range in.Needs {
		if len(in.Needs[i].Shown) == 0 {
			c.Report(RuleNeedNotShown, juurru.At("insight", "needs", i, "shown"))
		}
	}
}

func (in *Insight) checkOptions(c *juurru.Checker) {
	alone := len(in.Options) > 0
	for i := range in.Options {
		o, at := &in.Options[i], juurru.At("insight", "options", i)
		ask := func(said bool, member string, part juurru.Text) {
			if !said {
				c.Report(RuleOptionPartMissing, at.At(member), juurru.With("part", part))
			}
		}
		ask(len(o.Needs) > 0 || len(in.Needs) == 0, "needs", optionNeeds)
		ask(!juurru.Blank(o.Potential), "potential", optionPotential)
		ask(!juurru.Blank(o.Limits), "limits", optionLimits)
		alone = alone && !slices.Contains(o.With, IT)
	}
	if alone {
		c.Report(RuleOptionsWithoutIT, "/insight/options")
	}
}

// withoutTechnology reports whether the project tells why the new service needs no
// technology.
func (p *Project) withoutTechnology() bool {
	return p.Development != nil && !juurru.Blank(p.Development.NoTechnology)
}
