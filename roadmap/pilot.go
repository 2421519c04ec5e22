package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Pilot is a trial of the new service, or of a part of it, with few people and in a small
// area (pilotti). A pilot that is repeated is a pilot of its own, after the one it repeats.
type Pilot struct {
	ID   string `json:"id,omitzero" validate:"required,max=200"`
	Name string `json:"name,omitzero" validate:"max=500"`
	Lead string `json:"lead,omitzero" validate:"max=200"` // ID of the role that leads it

	// The ten things to plan.
	Goals         string      `json:"goals,omitzero" validate:"max=10000"` // aims on the way and in the end, and what is to be learnt (tavoitteet)
	Scope         string      `json:"scope,omitzero" validate:"max=10000"` // touchpoints, work and functions; may it grow? (kohde)
	Starts        juurru.Date `json:"starts,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Ends          juurru.Date `json:"ends,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Participants  string      `json:"participants,omitzero" validate:"max=10000"`  // who takes part and how they are found (osallistujat)
	Information   string      `json:"information,omitzero" validate:"max=10000"`   // what they are told (tiedot)
	Competence    string      `json:"competence,omitzero" validate:"max=10000"`    // skills and training before the start (osaaminen)
	Errors        string      `json:"errors,omitzero" validate:"max=10000"`        // how faults are handled (virheiden käsittely)
	Measuring     string      `json:"measuring,omitzero" validate:"max=10000"`     // how benefits are measured (mittaaminen)
	Observation   string      `json:"observation,omitzero" validate:"max=10000"`   // how attitudes and use are observed (havainnointi)
	Documentation string      `json:"documentation,omitzero" validate:"max=10000"` // how findings are kept (dokumentointi)

	PlannedWith []Party     `json:"plannedWith,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"`
	Technology  []string    `json:"technology,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the technologies it uses
	Criteria    []Criterion `json:"criteria,omitzero" validate:"max=50,dive"`
	Findings    []Discovery `json:"findings,omitzero" validate:"max=1000,dive"` // faults and surprises
	Evaluation  []Judgement `json:"evaluation,omitzero" validate:"max=50,dive"`
	Evaluated   juurru.Date `json:"evaluated,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Outcome     *Outcome    `json:"outcome,omitzero"`
	Told        []Telling   `json:"told,omitzero" validate:"max=50,dive"` // to whom the results were told
}

// Discovery is a fault or a surprise of a pilot (havainto).
type Discovery struct {
	ID      string      `json:"id,omitzero" validate:"max=200"`
	Date    juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	What    string      `json:"what,omitzero" validate:"required,max=5000"`
	Fault   bool        `json:"fault,omitzero"`                       // something did not work (virhe)
	Handled string      `json:"handled,omitzero" validate:"max=5000"` // what was done
}

// Judgement is the answer to one question of the evaluation (arvio).
type Judgement struct {
	Area   Area   `json:"area,omitzero" validate:"required,oneof=people organisation technology benefits"`
	About  string `json:"about,omitzero" validate:"max=200"` // key of the question; see [Questions]
	Answer Answer `json:"answer,omitzero" validate:"omitempty,oneof=yes partly no notRelevant"`
	Text   string `json:"text,omitzero" validate:"max=10000"`
}

// Area is a side from which a pilot is evaluated.
type Area string

// The areas of evaluation.
const (
	People       Area = "people"       // ihmiset
	Organisation Area = "organisation" // organisointi
	TechnologyOf Area = "technology"   // teknologia
	Benefits     Area = "benefits"     // hyödyt
)

// Values returns the areas.
func (Area) Values() []Area { return []Area{People, Organisation, TechnologyOf, Benefits} }

// Label returns the area in a language.
func (a Area) Label(lang juurru.Lang) string {
	return map[Area]juurru.Text{
		People:       {FI: "Ihmiset", SV: "Människorna", NB: "Menneskene", EN: "People"},
		Organisation: {FI: "Organisointi", SV: "Organiseringen", NB: "Organiseringen av arbeidet", EN: "Organisation"},
		TechnologyOf: {FI: "Teknologia", SV: "Tekniken", NB: "Teknologien", EN: "Technology"},
		Benefits:     {FI: "Hyödyt", SV: "Nyttorna", NB: "Gevinstene", EN: "Benefits"},
	}[a].In(lang)
}

// Answer is the answer to a question of the evaluation.
type Answer string

// The answers.
const (
	Yes         Answer = "yes"
	Partly      Answer = "partly"
	No          Answer = "no"
	NotRelevant Answer = "notRelevant"
)

// Values returns the answers.
func (Answer) Values() []Answer { return []Answer{Yes, Partly, No, NotRelevant} }

// Label returns the answer in a language.
func (a Answer) Label(lang juurru.Lang) string {
	return map[Answer]juurru.Text{
		Yes:         {FI: "Kyllä", SV: "Ja", NB: "Ja, helt", EN: "Yes"},
		Partly:      {FI: "Osittain", SV: "Delvis", NB: "Til dels", EN: "Partly"},
		No:          {FI: "Ei", SV: "Nej", NB: "Nei", EN: "No"},
		NotRelevant: {FI: "Ei koske tätä", SV: "Gäller inte här", NB: "Ikke aktuelt", EN: "Does not apply"},
	}[a].In(lang)
}

// Telling is a time the results were told to somebody (viestiminen).
type Telling struct {
	To   Party       `json:"to,omitzero" validate:"required,oneof=users relatives staff managers leadership it suppliers partners"`
	Date juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	How  string      `json:"how,omitzero" validate:"max=2000"`
}

// RulePilotMissing: the project has no pilot.
var RulePilotMissing = &juurru.Rule{
	ID: "roadmap/pilot-missing", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap plans the pilot as the first step of its phase; that the plan is there on the passage into it is our reading.",
	Title: juurru.Text{
		FI: "Pilottia ei ole suunniteltu.",
		SV: "Ingen pilot är planerad.",
		NB: "Det er ikke planlagt noen pilot.",
		EN: "No pilot is planned.",
	},
	Why: juurru.Text{
		FI: "Pilotissa nähdään pienessä mittakaavassa, mikä uudessa palvelussa ei toimi, ennen kuin virhe koskee kaikkia.",
		SV: "Piloten visar i liten skala vad som inte fungerar i den nya tjänsten, innan felet drabbar alla.",
		NB: "Piloten viser i liten skala hva som ikke virker i den nye tjenesten, før feilen rammer alle.",
		EN: "A pilot shows on a small scale what does not work in the new service, before a fault meets everybody.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa pilotti ja sen suunnitelma (pilots).",
		SV: "Anteckna piloten och planen för den (pilots).",
		NB: "Registrer piloten og planen for den (pilots).",
		EN: "Record the pilot and its plan (pilots).",
	},
}

// RulePilotPartMissing: one of the ten things to plan is not planned.
var RulePilotPartMissing = &juurru.Rule{
	ID: "roadmap/pilot-part-missing", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot and of those after which nothing is decided yet; a missing first day is told by a rule of its own. The roadmap advises to take plenty of time to plan these ten things and requires none of them: all weigh the same.",
	Title: juurru.Text{
		FI: "Pilotin suunnitelmasta puuttuu jotakin.",
		SV: "Något saknas i planen för piloten.",
		NB: "Noe mangler i planen for piloten.",
		EN: "The plan of the pilot lacks something.",
	},
	Message: juurru.Text{
		FI: "Pilotin suunnitelmasta puuttuu: {part}.",
		SV: "I planen för piloten saknas: {part}.",
		NB: "Planen for piloten mangler: {part}.",
		EN: "The plan of the pilot lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Se, mistä ei ole sovittu ennen pilottia, ratkaistaan kiireessä sen aikana, ja silloin jää huomaamatta, mitä pilotista olisi voinut oppia.",
		SV: "Det som inte är avtalat före piloten avgörs i brådskan under piloten, och då går man miste om lärdomar som den kunde ha gett.",
		NB: "Det som ikke er avtalt før piloten, blir avgjort i farten underveis, og da går man glipp av lærdom som piloten kunne ha gitt.",
		EN: "What is not agreed before the pilot is settled in a hurry while it runs, and what could have been learnt from it goes unnoticed.",
	},
	Fix: juurru.Text{
		FI: "Suunnittele ennen pilotin alkua: {part}.",
		SV: "Planera före pilotens start: {part}.",
		NB: "Planlegg før piloten starter: {part}.",
		EN: "Plan before the pilot begins: {part}.",
	},
}

// RulePilotUndated: nothing tells when a pilot begins.
var RulePilotUndated = &juurru.Rule{
	ID: "roadmap/pilot-undated", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.Progression),
	Limits: "Asked of every pilot, an earlier one too. The roadmap plans how long a pilot lasts; an error because without its first day nobody can tell what was fixed before it.",
	Title: juurru.Text{
		FI: "Pilotilla ei ole alkupäivää.",
		SV: "Piloten har ingen startdag.",
		NB: "Piloten har ingen startdato.",
		EN: "The pilot has no first day.",
	},
	Why: juurru.Text{
		FI: "Alkupäivästä näkee, sovittiinko kriteerit ja mitattiinko lähtötaso ennen pilottia ja oliko teknologia valmis.",
		SV: "Startdagen visar om kriterierna fastställdes och utgångsläget mättes före piloten och om tekniken var klar.",
		NB: "Startdatoen viser om kriteriene ble fastsatt og nullpunktet målt før piloten, og om teknologien var klar.",
		EN: "The first day shows whether the criteria were agreed and the baseline measured before the pilot, and whether the technology was ready.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona pilotti alkaa tai alkoi (starts).",
		SV: "Anteckna den dag då piloten börjar eller började (starts).",
		NB: "Registrer dagen da piloten starter eller startet (starts).",
		EN: "Record the day on which the pilot begins or began (starts).",
	},
}

// RulePilotOutsidePhase: a pilot began while the project was not in a phase of pilots.
var RulePilotOutsidePhase = &juurru.Rule{
	ID: "roadmap/pilot-outside-phase", Severity: juurru.Warning, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of a pilot that has begun by the day of the check, when the project has a history and its phases are known and have a pilot; not of one that began before the history does, nor when the history went past that phase, which another rule tells. The days on which the phase was entered and left count. The roadmap has pilots in a phase of their own; that the first day lies in it is our reading.",
	Title: juurru.Text{
		FI: "Pilotti on alkanut, kun hanke ei ollut pilotointivaiheessa.",
		SV: "Piloten började när projektet inte var i pilotfasen.",
		NB: "Piloten startet mens prosjektet ikke var i piloteringsfasen.",
		EN: "The pilot began while the project was not in its pilot phase.",
	},
	Message: juurru.Text{
		FI: "Pilotti alkoi {starts}, mutta hanke ei ollut silloin pilotointivaiheessa.",
		SV: "Piloten började {starts}, men då var projektet inte i pilotfasen.",
		NB: "Piloten startet {starts}, men da var ikke prosjektet i piloteringsfasen.",
		EN: "The pilot began on {starts}, but the project was not in its pilot phase then.",
	},
	Why: juurru.Text{
		FI: "Pilottiin siirrytään päätöksellä, jota varten suunnitelma ja kriteerit on katsottu. Sen ohi alkanut pilotti koskee asiakkaita ilman kenenkään lupaa.",
		SV: "Till piloten går man över med ett beslut för vilket planen och kriterierna har granskats. En pilot som börjar förbi det berör klienterna utan någons tillstånd.",
		NB: "Man går over til pilotering med en beslutning som planen og kriteriene er gjennomgått for. En pilot som starter utenom den, berører brukerne uten at noen har sagt ja.",
		EN: "A project goes on to the pilot by a decision for which plan and criteria were looked at. A pilot that begins besides it reaches clients without anybody's leave.",
	},
	Fix: juurru.Text{
		FI: "Lisää puuttuva siirtyminen pilotointiin (history), tai korjaa pilotin alkupäivä (starts).",
		SV: "Lägg till den övergång till pilotfasen som saknas (history), eller rätta pilotens startdag (starts).",
		NB: "Legg til overgangen til pilotering som mangler (history), eller rett startdatoen for piloten (starts).",
		EN: "Add the passage into the pilot phase that is missing (history), or correct the first day of the pilot (starts).",
	},
}

// RulePilotLeadMissing: nobody is named to carry the pilot through.
var RulePilotLeadMissing = &juurru.Rule{
	ID: "roadmap/pilot-lead-missing", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot and of those after which nothing is decided yet. To the roadmap it may make sense to name somebody: a hint, and no more.",
	Title: juurru.Text{
		FI: "Pilotilla ei ole vetäjää.",
		SV: "Piloten har ingen ansvarig ledare.",
		NB: "Piloten har ingen leder.",
		EN: "Nobody is named to lead the pilot.",
	},
	Why: juurru.Text{
		FI: "Pilotin aikana tulee aina yllätyksiä. Jos kukaan ei vastaa pilotista, niihin ei puutu kukaan.",
		SV: "Under en pilot kommer det alltid överraskningar. Om ingen ansvarar för den tar ingen itu med dem.",
		NB: "I en pilot kommer det alltid overraskelser. Har ingen ansvar for den, tar ingen tak i dem.",
		EN: "A pilot always brings surprises. If nobody answers for it, nobody deals with them.",
	},
	Fix: juurru.Text{
		FI: "Nimeä rooli, joka vie pilotin läpi (lead).",
		SV: "Ange rollen som genomför piloten (lead).",
		NB: "Angi rollen som skal gjennomføre piloten (lead).",
		EN: "Name the role that carries the pilot through (lead).",
	},
}

// RulePilotPlannedAlone: those who will run the service did not plan the pilot.
var RulePilotPlannedAlone = &juurru.Rule{
	ID: "roadmap/pilot-planned-alone", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot and of those after which nothing is decided yet. The roadmap names departments as well; they are not asked for, as staff and managers come from them.",
	Title: juurru.Text{
		FI: "Pilottia ei ole suunniteltu niiden kanssa, jotka palvelua tuottavat ja johtavat.",
		SV: "Piloten är inte planerad tillsammans med dem som ska utföra och leda tjänsten.",
		NB: "Piloten er ikke planlagt sammen med dem som skal drive og lede tjenesten.",
		EN: "The pilot was not planned with those who will run the service and answer for it.",
	},
	Message: juurru.Text{
		FI: "Pilotin suunnittelussa eivät ole olleet mukana: {parties}.",
		SV: "Följande har inte varit med och planerat piloten: {parties}.",
		NB: "Disse har ikke vært med på å planlegge piloten: {parties}.",
		EN: "These did not take part in planning the pilot: {parties}.",
	},
	Why: juurru.Text{
		FI: "Työntekijät ja esihenkilöt tietävät, mikä arjessa onnistuu, ja he vievät palvelua eteenpäin pilotin jälkeen.",
		SV: "Medarbetarna och cheferna vet vad som går att genomföra i vardagen, och det är de som för tjänsten vidare efter piloten.",
		NB: "De ansatte og lederne vet hva som lar seg gjøre i hverdagen, og det er de som fører tjenesten videre etter piloten.",
		EN: "Staff and managers know what works from day to day, and it is they who carry the service on after the pilot.",
	},
	Fix: juurru.Text{
		FI: "Käy suunnitelma läpi yhdessä ja kirjaa, ketkä olivat mukana (plannedWith): {parties}.",
		SV: "Gå igenom planen tillsammans och anteckna vilka som var med (plannedWith): {parties}.",
		NB: "Gå gjennom planen sammen, og registrer hvem som var med (plannedWith): {parties}.",
		EN: "Go through the plan together, and record who took part (plannedWith): {parties}.",
	},
}

// RulePilotDatesReversed: a pilot ends before it begins.
var RulePilotDatesReversed = &juurru.Rule{
	ID: "roadmap/pilot-dates-reversed", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Pilotti päättyy, ennen kuin se alkaa.",
		SV: "Piloten slutar innan den börjar.",
		NB: "Piloten slutter før den starter.",
		EN: "The pilot ends before it begins.",
	},
	Message: juurru.Text{
		FI: "Pilotti päättyy {ends}, mutta alkaa vasta {starts}.",
		SV: "Piloten slutar {ends} men börjar först {starts}.",
		NB: "Piloten slutter {ends}, men starter først {starts}.",
		EN: "The pilot ends on {ends} but begins only on {starts}.",
	},
	Why: juurru.Text{
		FI: "Pilotin päivistä nähdään, mitkä kriteerit sovittiin ajoissa ja milloin tulokset ovat valmiit arvioitaviksi.",
		SV: "Pilotens datum visar vilka kriterier som avtalades i tid och när resultaten kan utvärderas.",
		NB: "Datoene for piloten viser hvilke kriterier som ble avtalt i tide, og når resultatene kan evalueres.",
		EN: "The days of the pilot show which criteria were agreed in time, and when the results can be evaluated.",
	},
	Fix: juurru.Text{
		FI: "Korjaa alkupäivä tai loppupäivä (starts, ends).",
		SV: "Rätta startdagen eller slutdagen (starts, ends).",
		NB: "Rett startdatoen eller sluttdatoen (starts, ends).",
		EN: "Correct the first day or the last (starts, ends).",
	},
}

// RulePilotOverlaps: a pilot begins before the one it repeats is over.
var RulePilotOverlaps = &juurru.Rule{
	ID: "roadmap/pilot-overlaps", Severity: juurru.Warning, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Looks at pilots that stand next to each other. A pilot that begins on the day the one before it ends is not told. The roadmap lets a pilot be repeated on the strength of its results; that the two may not run at once is our reading.",
	Title: juurru.Text{
		FI: "Pilotti alkaa, ennen kuin edellinen on päättynyt.",
		SV: "Piloten börjar innan den föregående är slut.",
		NB: "Piloten starter før den forrige er slutt.",
		EN: "The pilot begins before the one before it is over.",
	},
	Message: juurru.Text{
		FI: "Pilotti alkaa {starts}, mutta edellinen on käynnissä vielä {ends}.",
		SV: "Piloten börjar {starts}, men den föregående pågår ännu {ends}.",
		NB: "Piloten starter {starts}, men den forrige pågår ennå {ends}.",
		EN: "The pilot begins on {starts}, but the one before it still runs on {ends}.",
	},
	Why: juurru.Text{
		FI: "Uusi pilotti perustuu siihen, mitä edellisestä opittiin. Jos ne ovat käynnissä yhtä aikaa, ei tiedetä, kumpi tuloksen toi.",
		SV: "En ny pilot bygger på lärdomarna av den föregående. Om de pågår samtidigt vet man inte vilken som gav resultatet.",
		NB: "En ny pilot bygger på det man lærte av den forrige. Går de samtidig, vet man ikke hvilken som ga resultatet.",
		EN: "A new pilot builds on what was learnt from the one before. If they run at once, nobody can tell which of them brought the result.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivät (starts, ends) tai yhdistä samaan aikaan käynnissä olevat pilotit yhdeksi.",
		SV: "Rätta datumen (starts, ends) eller slå ihop de piloter som pågår samtidigt till en.",
		NB: "Rett datoene (starts, ends), eller slå sammen pilotene som går samtidig, til én.",
		EN: "Correct the days (starts, ends), or make one pilot of those that run at the same time.",
	},
}

// RuleChangeStartUnclear: nothing tells when clients first meet the new service, or it is
// said to be after the pilot has begun.
var RuleChangeStartUnclear = &juurru.Rule{
	ID: "roadmap/change-start-unclear", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.KSGain,
	Limits: "Holds the day against the first pilot of the list. A change that begins before the pilot is not told: then the baseline is early, not wrong. The sources want a baseline from before the change; that the pilot is where the change begins is our reading.",
	Title: juurru.Text{
		FI: "Muutoksen alkamispäivä puuttuu tai on vasta pilotin alun jälkeen.",
		SV: "Dagen då förändringen börjar saknas eller kommer först efter pilotens start.",
		NB: "Dagen da endringen starter, mangler eller kommer først etter starten på piloten.",
		EN: "The day on which the change begins is missing, or comes after the beginning of the pilot.",
	},
	Why: juurru.Text{
		FI: "Pilotissa asiakkaat saavat jo uutta palvelua. Päivä erottaa lähtötason uuden palvelun mittauksista; ilman sitä hyödyt näyttävät todellista suuremmilta tai pienemmiltä.",
		SV: "I piloten får klienterna redan den nya tjänsten. Dagen skiljer utgångsläget från mätningarna av den nya tjänsten; utan den ser nyttorna större eller mindre ut än de är.",
		NB: "I piloten får brukerne allerede den nye tjenesten. Dagen skiller nullpunktsmålingene fra målingene av den nye tjenesten; uten den ser gevinstene større eller mindre ut enn de er.",
		EN: "In the pilot clients get the new service already. The day separates the baseline from the measurements of the new service; without it the benefits look larger or smaller than they are.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona asiakkaat kohtaavat uuden palvelun ensi kerran: ensimmäisen pilotin alku (changeStarts).",
		SV: "Anteckna den dag då klienterna första gången möter den nya tjänsten: den första pilotens start (changeStarts).",
		NB: "Registrer dagen da brukerne for første gang møter den nye tjenesten: starten på den første piloten (changeStarts).",
		EN: "Record the day on which clients first meet the new service: the beginning of the first pilot (changeStarts).",
	},
}

// RuleFaultUnhandled: something did not work in the pilot, and nothing tells what was done.
var RuleFaultUnhandled = &juurru.Rule{
	ID: "roadmap/fault-unhandled", Severity: juurru.Error, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin. The roadmap plans in advance how faults are handled; that each is, before the service goes into operation, is our reading. Whether the fault is gone is not seen.",
	Title: juurru.Text{
		FI: "Pilotissa havaitun virheen käsittelyä ei ole kirjattu.",
		SV: "Det har inte antecknats hur ett fel i piloten hanterades.",
		NB: "Det er ikke registrert hvordan en feil i piloten ble håndtert.",
		EN: "How a fault in the pilot was handled is not recorded.",
	},
	Why: juurru.Text{
		FI: "Pilotin tarkoitus on löytää virheet ajoissa. Virhe, jota kukaan ei käsittele, siirtyy palvelun mukana kaikille.",
		SV: "Piloten ska hitta felen i tid. Ett fel som ingen tar hand om följer med tjänsten ut till alla.",
		NB: "Piloten skal finne feilene i tide. En feil som ingen tar hånd om, følger med tjenesten ut til alle.",
		EN: "A pilot is there to find faults in time. A fault that nobody handles goes out to everybody with the service.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä virheelle tehtiin (handled), myös silloin kun se jätettiin korjaamatta.",
		SV: "Berätta vad som gjordes åt felet (handled), också om det lämnades orättat.",
		NB: "Fortell hva som ble gjort med feilen (handled), også når den ikke ble rettet.",
		EN: "Say what was done about the fault (handled), even when it was left as it is.",
	},
}

// RuleResultsNotTold: not every level of the organisation was told the results.
var RuleResultsNotTold = &juurru.Rule{
	ID: "roadmap/results-not-told", Severity: juurru.Warning, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin. That the levels are staff, managers and the leadership is our reading. The roadmap says it in a tip, though in strong words: hence a warning and no error.",
	Title: juurru.Text{
		FI: "Pilotin tuloksia ei ole kerrottu organisaation kaikille tasoille.",
		SV: "Pilotens resultat har inte förmedlats till alla nivåer i organisationen.",
		NB: "Resultatene av piloten er ikke formidlet til alle nivåer i organisasjonen.",
		EN: "The results of the pilot have not been told at every level of the organisation.",
	},
	Message: juurru.Text{
		FI: "Tuloksia ei ole kerrottu näille: {parties}.",
		SV: "Resultaten har inte förmedlats till: {parties}.",
		NB: "Resultatene er ikke formidlet til: {parties}.",
		EN: "The results have not been told to: {parties}.",
	},
	Why: juurru.Text{
		FI: "Jatkosta päättävät, siitä vastaavat ja sen tekevät eri ihmiset. Kaikkien on tiedettävä, mitä pilotti osoitti.",
		SV: "Olika människor beslutar om fortsättningen, ansvarar för den och utför den. Alla behöver veta vad piloten visade.",
		NB: "Det er ulike mennesker som beslutter, har ansvaret for og utfører det som kommer etterpå. Alle må vite hva piloten viste.",
		EN: "Different people decide what follows, answer for it and do it. All of them need to know what the pilot showed.",
	},
	Fix: juurru.Text{
		FI: "Kerro tulokset ja kirjaa, milloin ja miten (told): {parties}.",
		SV: "Förmedla resultaten och anteckna när och hur (told): {parties}.",
		NB: "Formidle resultatene, og registrer når og hvordan (told): {parties}.",
		EN: "Tell the results, and record when and how (told): {parties}.",
	},
}

// RuleResultsNotToldToUsers: those who took part as clients did not hear what came of it.
var RuleResultsNotToldToUsers = &juurru.Rule{
	ID: "roadmap/results-not-told-to-users", Severity: juurru.Info, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(1, 4),
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin. The roadmap keeps up a dialogue with all stakeholders and has the results told within the organisation; that users hear them, too, is our reading.",
	Title: juurru.Text{
		FI: "Pilotin tuloksia ei ole kerrottu palvelun käyttäjille.",
		SV: "Pilotens resultat har inte förmedlats till tjänstens användare.",
		NB: "Resultatene av piloten er ikke formidlet til brukerne.",
		EN: "The users of the service have not been told the results of the pilot.",
	},
	Why: juurru.Text{
		FI: "Käyttäjät antoivat pilottiin aikaansa ja kokemuksensa. Kun he kuulevat, mihin se johti, he ovat mukana seuraavallakin kerralla.",
		SV: "Användarna gav piloten sin tid och sina erfarenheter. När de får höra vad det ledde till deltar de också nästa gång.",
		NB: "Brukerne ga piloten av sin tid og erfaring. Når de får vite hva det førte til, blir de med neste gang også.",
		EN: "Users gave the pilot their time and their experience. If they hear what came of it, they take part the next time as well.",
	},
	Fix: juurru.Text{
		FI: "Kerro tulokset käyttäjille ja kirjaa, milloin ja miten (told).",
		SV: "Förmedla resultaten till användarna och anteckna när och hur (told).",
		NB: "Formidle resultatene til brukerne, og registrer når og hvordan (told).",
		EN: "Tell the users the results, and record when and how (told).",
	},
}

// pilotRules are in the order of the document.
var pilotRules = slices.Concat([]*juurru.Rule{
	RuleChangeStartUnclear,
	RulePilotMissing,
	RulePilotLeadMissing,
	RulePilotPartMissing,
	RulePilotUndated,
	RulePilotOutsidePhase,
	RulePilotDatesReversed,
	RulePilotOverlaps,
	RulePilotPlannedAlone,
}, criterionRules, []*juurru.Rule{
	RuleFaultUnhandled,
}, questionRules, outcomeRules, []*juurru.Rule{
	RuleResultsNotTold,
	RuleResultsNotToldToUsers,
	RuleRisksMissing,
})

// The ten things to plan, in the words of messages.
var (
	pilotGoals         = juurru.Text{FI: "välitavoitteet, päätavoitteet ja se, mitä halutaan oppia (goals)", SV: "delmål, huvudmål och vad man vill lära sig (goals)", NB: "delmål, hovedmål og hva man vil lære (goals)", EN: "goals on the way and in the end, and what is to be learnt (goals)"}
	pilotScope         = juurru.Text{FI: "kohde: mitä palvelusta pilotoidaan (scope)", SV: "omfattning: vilken del av tjänsten som ingår (scope)", NB: "omfang: hvor mye av tjenesten som er med (scope)", EN: "scope: how much of the service is in it (scope)"}
	pilotEnds          = juurru.Text{FI: "kesto: loppupäivä (ends)", SV: "varaktighet: slutdag (ends)", NB: "varighet: sluttdato (ends)", EN: "duration: the last day (ends)"}
	pilotParticipants  = juurru.Text{FI: "osallistujat ja heidän rekrytointinsa (participants)", SV: "deltagarna och hur de rekryteras (participants)", NB: "deltakerne og hvordan de rekrutteres (participants)", EN: "who takes part, and how they are found (participants)"}
	pilotInformation   = juurru.Text{FI: "tieto, jota osallistujat saavat (information)", SV: "den information som deltagarna får (information)", NB: "informasjonen deltakerne får (information)", EN: "what those who take part are told (information)"}
	pilotCompetence    = juurru.Text{FI: "osaaminen ja koulutus ennen alkua (competence)", SV: "kunskaper och utbildning före starten (competence)", NB: "kompetanse og opplæring før oppstart (competence)", EN: "skills, and training before the start (competence)"}
	pilotErrors        = juurru.Text{FI: "virheiden käsittely (errors)", SV: "hur fel hanteras (errors)", NB: "håndtering av feil (errors)", EN: "how faults are handled (errors)"}
	pilotMeasuring     = juurru.Text{FI: "hyötyjen mittaaminen (measuring)", SV: "hur nyttorna mäts (measuring)", NB: "måling av gevinstene (measuring)", EN: "how benefits are measured (measuring)"}
	pilotObservation   = juurru.Text{FI: "suhtautumisen ja käytön havainnointi (observation)", SV: "hur inställning och användning observeras (observation)", NB: "observasjon av holdninger og bruk (observation)", EN: "how attitudes and use are observed (observation)"}
	pilotDocumentation = juurru.Text{FI: "havaintojen dokumentointi (documentation)", SV: "hur det man finner dokumenteras (documentation)", NB: "dokumentasjon av funnene (documentation)", EN: "how findings are documented (documentation)"}
)

// checkPilots asks of each pilot whether it is sound in itself, of the last one and of
// those that are still open whether they are planned, and of the last one what it brought:
// before the gate that needs it, not of one that is yet to begin.
func (p *Project) checkPilots(c *juurru.Checker) {
	p.checkChangeStart(c)
	p.checkRisks(c)
	if len(p.Pilots) == 0 {
		c.Report(RulePilotMissing, "/pilots")
		return
	}
	set, _ := p.phaseSet(c)
	outcomes, stays := p.outcomes(), p.pilotStays(set, c.On())
	for i := range p.Pilots {
		pilot, at := &p.Pilots[i], juurru.At("pilots", i)
		last, decided := i == len(p.Pilots)-1, outcomes[i].by(c.On())
		if i > 0 {
			pilot.checkAfter(c, at, &p.Pilots[i-1], juurru.At("pilots", i-1))
		}
		if last || pilot.Outcome == nil {
			pilot.checkPlan(c, at)
		}
		pilot.checkDates(c, at)
		pilot.checkCriteria(c, at, p.beginning(i, outcomes, stays), last && (!decided || pilot.goesOnAsIs()))
		pilot.checkQuestions(c, at)
		pilot.checkOutcome(c, at, outcomes[i])
		planned := pilot.Starts.After(c.On()) && c.Gate().Order < ToTransition.Order
		if last && !planned {
			pilot.checkEvaluated(c, at, decided)
		}
	}
	p.checkGoesOn(c, set, outcomes[len(outcomes)-1])
	p.checkPilotPhase(c, set, stays)
}

// checkGoesOn asks of the last pilot, and of what was decided after it, that the project was
// to go on. That the project went on all the same is told once, by the rule on
// that.
func (p *Project) checkGoesOn(c *juurru.Checker, set PhaseSet, o *Outcome) {
	last := len(p.Pilots) - 1
	if !o.by(c.On()) || o.Decision == "" || o.Decision == GoOn || p.State(c.On()).Stopped {
		return
	}
	if slices.ContainsFunc(p.crossings(set, p.moves(set), c.On()), func(x crossing) bool { return x.against() && x.last.pilot == last }) {
		return
	}
	c.Report(RuleOutcomeNotGoOn, juurru.At("pilots", last, "outcome", "decision"), juurru.With("decision", o.Decision))
}

func (p *Project) checkChangeStart(c *juurru.Checker) {
	switch {
	case p.ChangeStarts == "":
		c.Report(RuleChangeStartUnclear, "/changeStarts")
	case len(p.Pilots) > 0 && p.ChangeStarts.After(p.Pilots[0].Starts):
		c.Report(RuleChangeStartUnclear, "/changeStarts", juurru.Related("/pilots/0/starts"))
	}
}

// checkAfter holds a pilot to the end of the one before it, which stands at former.
func (p *Pilot) checkAfter(c *juurru.Checker, at juurru.Pointer, before *Pilot, former juurru.Pointer) {
	ends, member := before.Ends, "ends"
	if !ends.Valid() {
		ends, member = before.Starts, "starts"
	}
	if p.Starts.Before(ends) {
		c.Report(RulePilotOverlaps, at.At("starts"), juurru.With("starts", p.Starts), juurru.With("ends", ends), juurru.Related(former.At(member)))
	}
}

func (p *Pilot) checkDates(c *juurru.Checker, at juurru.Pointer) {
	if p.Starts == "" {
		c.Report(RulePilotUndated, at.At("starts"))
	}
	if p.Ends.Before(p.Starts) {
		c.Report(RulePilotDatesReversed, at.At("ends"), juurru.With("ends", p.Ends), juurru.With("starts", p.Starts), juurru.Related(at.At("starts")))
	}
}

func (p *Pilot) checkPlan(c *juurru.Checker, at juurru.Pointer) {
	if p.Lead == "" {
		c.Report(RulePilotLeadMissing, at.At("lead"))
	}
	for _, part := range []struct {
		member string
		name   juurru.Text
		said   string
	}{
		{"goals", pilotGoals, p.Goals},
		{"scope", pilotScope, p.Scope},
		{"ends", pilotEnds, string(p.Ends)},
		{"participants", pilotParticipants, p.Participants},
		{"information", pilotInformation, p.Information},
		{"competence", pilotCompetence, p.Competence},
		{"errors", pilotErrors, p.Errors},
		{"measuring", pilotMeasuring, p.Measuring},
		{"observation", pilotObservation, p.Observation},
		{"documentation", pilotDocumentation, p.Documentation},
	} {
		if juurru.Blank(part.said) {
			c.Report(RulePilotPartMissing, at.At(part.member), juurru.With("part", part.name))
		}
	}
	if len(p.Criteria) == 0 {
		c.Report(RuleCriteriaMissing, at.At("criteria"))
	}
	if missing := absent(p.PlannedWith, Staff, Managers); missing != nil {
		c.Report(RulePilotPlannedAlone, at.At("plannedWith"), juurru.With("parties", missing))
	}
}

// checkEvaluated asks what a pilot has to have brought for the project to go on, and
// whether something is decided.
func (p *Pilot) checkEvaluated(c *juurru.Checker, at juurru.Pointer, decided bool) {
	for i := range p.Findings {
		if p.Findings[i].Fault && juurru.Blank(p.Findings[i].Handled) {
			c.Report(RuleFaultUnhandled, at.At("findings", i, "handled"))
		}
	}
	p.checkAreas(c, at)
	p.checkResults(c, at)
	if !decided {
		c.Report(RuleOutcomeMissing, at.At("outcome"))
	}
	told := make([]Party, len(p.Told))
	for i := range p.Told {
		told[i] = p.Told[i].To
	}
	if missing := absent(told, Staff, Managers, Leadership); missing != nil {
		c.Report(RuleResultsNotTold, at.At("told"), juurru.With("parties", missing))
	}
	if !slices.Contains(told, Users) {
		c.Report(RuleResultsNotToldToUsers, at.At("told"))
	}
}

// absent returns those of the parties that are not among those who were there.
func absent(there []Party, parties ...Party) []Party {
	var missing []Party
	for _, party := range parties {
		if !slices.Contains(there, party) {
			missing = append(missing, party)
		}
	}
	return missing
}
