package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Technology is a technology that is considered for the new service, and how it was
// assessed (teknologia).
type Technology struct {
	ID          string       `json:"id,omitzero" validate:"required,max=200"`
	Name        string       `json:"name,omitzero" validate:"required,max=500"`
	Needs       []string     `json:"needs,omitzero" validate:"max=50,unique,dive,required,max=200"`       // IDs of the needs it is to answer
	Touchpoints []string     `json:"touchpoints,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the touchpoints it serves
	IT          juurru.Date  `json:"it,omitzero" validate:"omitempty,datetime=2006-01-02"`                // from when the IT department took part (tietohallinto mukana)
	Assessments []Assessment `json:"assessments,omitzero" validate:"max=20,dive"`
	Chosen      juurru.Date  `json:"chosen,omitzero" validate:"omitempty,datetime=2006-01-02"` // the day it was chosen; absent: it is not
	Decision    string       `json:"decision,omitzero" validate:"max=200"`                     // ID of the decision
	Ready       juurru.Date  `json:"ready,omitzero" validate:"omitempty,datetime=2006-01-02"`  // when it was bought or built so far that a pilot can use it
}

// Assessment is how a technology meets one of the criteria.
type Assessment struct {
	Criterion TechnologyCriterion `json:"criterion,omitzero" validate:"required,oneof=userNeed integration scalability security cost"`
	Meets     Meets               `json:"meets,omitzero" validate:"omitempty,oneof=fully partly no notRelevant"` // absent: not assessed yet
	Grounds   string              `json:"grounds,omitzero" validate:"max=5000"`
}

// TechnologyCriterion is what a technology is assessed on.
type TechnologyCriterion string

// The criteria, in the roadmap's order.
const (
	UserNeed    TechnologyCriterion = "userNeed"    // käyttäjän tarpeet
	Integration TechnologyCriterion = "integration" // integraatiot
	Scalability TechnologyCriterion = "scalability" // skaalautuvuus
	Security    TechnologyCriterion = "security"    // tietoturva
	CostFits    TechnologyCriterion = "cost"        // kustannukset
)

// Values returns the criteria.
func (TechnologyCriterion) Values() []TechnologyCriterion {
	return []TechnologyCriterion{UserNeed, Integration, Scalability, Security, CostFits}
}

// Label returns the criterion in a language.
func (k TechnologyCriterion) Label(lang juurru.Lang) string {
	return map[TechnologyCriterion]juurru.Text{
		UserNeed:    {FI: "Käyttäjien tarpeet", SV: "Användarnas behov", NB: "Brukernes behov", EN: "User needs"},
		Integration: {FI: "Integraatiot", SV: "Integrationer", NB: "Integrasjoner", EN: "Integration"},
		Scalability: {FI: "Skaalautuvuus", SV: "Skalbarhet", NB: "Skalerbarhet", EN: "Scalability"},
		Security:    {FI: "Tietoturva ja tietosuoja", SV: "Informationssäkerhet och dataskydd", NB: "Informasjonssikkerhet og personvern", EN: "Security and privacy"},
		CostFits:    {FI: "Kustannukset", SV: "Kostnader", NB: "Kostnadene", EN: "Cost"},
	}[k].In(lang)
}

// Meets is how far a criterion is met.
type Meets string

// How far a criterion may be met.
const (
	MeetsFully       Meets = "fully"
	MeetsPartly      Meets = "partly"
	MeetsNot         Meets = "no"
	MeetsNotRelevant Meets = "notRelevant" // does not apply, the grounds say why
)

// Values returns how far a criterion may be met.
func (Meets) Values() []Meets { return []Meets{MeetsFully, MeetsPartly, MeetsNot, MeetsNotRelevant} }

// Label returns how far a criterion is met in a language.
func (m Meets) Label(lang juurru.Lang) string {
	return map[Meets]juurru.Text{
		MeetsFully:       {FI: "Täyttyy", SV: "Uppfylls", NB: "Oppfylt", EN: "Met"},
		MeetsPartly:      {FI: "Täyttyy osittain", SV: "Uppfylls delvis", NB: "Delvis oppfylt", EN: "Partly met"},
		MeetsNot:         {FI: "Ei täyty", SV: "Uppfylls inte", NB: "Ikke oppfylt", EN: "Not met"},
		MeetsNotRelevant: {FI: "Ei koske tätä", SV: "Gäller inte här", NB: "Ikke aktuelt", EN: "Does not apply"},
	}[m].In(lang)
}

// RuleTechnologyBeforeNeeds: a technology was chosen before anybody knew what people need.
var RuleTechnologyBeforeNeeds = &juurru.Rule{
	ID: "roadmap/technology-before-needs", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(2),
	Limits: "Needs count as understood when there are some and the insight is summarised, on the day of the summary or on that of the first passage from insight to development, whichever came first: an insight that is summarised anew later does not make an old choice wrong. A technology without a day of choice that a pilot uses is taken to be chosen when the first such pilot begins. A choice on the very day is not early. The roadmap wants the needs understood first; that these days show it is our reading.",
	Title: juurru.Text{
		FI: "Teknologia on valittu, ennen kuin tarpeet ymmärrettiin.",
		SV: "En teknik valdes innan behoven var kända.",
		NB: "En teknologi ble valgt før behovene var forstått.",
		EN: "A technology was chosen before the needs were understood.",
	},
	Why: juurru.Text{
		FI: "Liian varhain valittu teknologia alkaa ohjata sitä, mitä tarpeita nähdään, eikä päinvastoin.",
		SV: "En teknik som väljs för tidigt börjar styra vilka behov man ser, i stället för tvärtom.",
		NB: "En teknologi som velges for tidlig, begynner å styre hvilke behov man ser, og ikke omvendt.",
		EN: "A technology that is chosen too early begins to govern which needs are seen, instead of the other way round.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa tarpeet ja yhteenvedon päivä (needs, summarised). Punnitse vaihtoehdot sitten uudelleen ja kirjaa uusi valinta ja uusi päätös (chosen, decision); vanha päätös jää luetteloon.",
		SV: "Anteckna behoven och dagen för sammanfattningen (needs, summarised). Väg sedan alternativen på nytt och anteckna det nya valet och det nya beslutet (chosen, decision); det gamla beslutet står kvar i listan.",
		NB: "Registrer behovene og datoen for oppsummeringen (needs, summarised). Vurder så alternativene på nytt, og registrer det nye valget og den nye beslutningen (chosen, decision); den gamle beslutningen blir stående i listen.",
		EN: "Record the needs and the day of the summary (needs, summarised). Then weigh the options again and record the new choice and the new decision (chosen, decision); the old decision stays in the list.",
	},
}

// RuleTechnologyWithoutNeed: a technology was chosen that answers no need.
var RuleTechnologyWithoutNeed = &juurru.Rule{
	ID: "roadmap/technology-without-need", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(2, 3),
	Limits: "Asked of technologies that are chosen or used in a pilot, when the project has needs. The roadmap asks whether a technology meets the needs; that it names them is our reading.",
	Title: juurru.Text{
		FI: "Valittua teknologiaa ei ole liitetty tarpeeseen.",
		SV: "Den valda tekniken är inte kopplad till något behov.",
		NB: "Den valgte teknologien er ikke knyttet til noe behov.",
		EN: "The chosen technology is tied to no need.",
	},
	Why: juurru.Text{
		FI: "Hieno laite, jota kukaan ei tarvitse, jää kaappiin.",
		SV: "En fin apparat som ingen behöver blir liggande i ett skåp.",
		NB: "Flott utstyr som ingen trenger, blir liggende i skapet.",
		EN: "A fine device that nobody needs ends up in a cupboard.",
	},
	Fix: juurru.Text{
		FI: "Merkitse tarpeet, joihin teknologialla vastataan (needs).",
		SV: "Ange de behov som tekniken ska svara på (needs).",
		NB: "Angi behovene teknologien skal svare på (needs).",
		EN: "Name the needs the technology is to answer (needs).",
	},
}

// RuleITTooLate: the IT department took no part before a technology was chosen.
var RuleITTooLate = &juurru.Rule{
	ID: "roadmap/it-too-late", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(2, 3),
	Limits: "Asked of technologies that are chosen or used in a pilot. The roadmap has the IT department take part as early as possible; that this is before the choice is our reading. Days have no hours: on the day of the choice is not too late.",
	Title: juurru.Text{
		FI: "Tietohallinto ei ollut mukana, ennen kuin teknologia valittiin.",
		SV: "IT-avdelningen var inte med innan tekniken valdes.",
		NB: "IT-avdelingen var ikke med før teknologien ble valgt.",
		EN: "The IT department took no part before the technology was chosen.",
	},
	Why: juurru.Text{
		FI: "Jos tietoturvan, integraatioiden tai ylläpidon este huomataan vasta valinnan jälkeen, se maksetaan viivästyksinä.",
		SV: "Om ett hinder i säkerheten, integrationerna eller förvaltningen upptäcks först efter valet betalar man med förseningar.",
		NB: "Oppdages et hinder i sikkerhet, integrasjoner eller forvaltning først etter valget, betaler man med forsinkelser.",
		EN: "An obstacle in security, integration or maintenance that is noticed only after the choice is paid for in delay.",
	},
	Fix: juurru.Text{
		FI: "Merkitse, mistä alkaen tietohallinto oli mukana (it). Jos se tuli vasta valinnan jälkeen, arvioi teknologia yhdessä ja kirjaa uusi valinta (chosen, decision).",
		SV: "Ange från vilken dag IT-avdelningen var med (it). Om den kom först efter valet, bedöm tekniken tillsammans och anteckna det nya valet (chosen, decision).",
		NB: "Oppgi når IT-avdelingen kom med (it). Kom den først etter valget, vurder teknologien sammen, og registrer det nye valget (chosen, decision).",
		EN: "Record from when the IT department took part (it). If it came only after the choice, assess the technology together and record the new choice (chosen, decision).",
	},
}

// RuleTechnologyNotAssessed: a technology was chosen without an assessment on all criteria.
var RuleTechnologyNotAssessed = &juurru.Rule{
	ID: "roadmap/technology-not-assessed", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of technologies that are chosen or used in a pilot. The roadmap asks five questions and does not say that each must have an answer. A criterion that does not apply is assessed as such.",
	Title: juurru.Text{
		FI: "Teknologiaa ei ole arvioitu kaikkien vaatimusten kannalta.",
		SV: "Tekniken är inte bedömd enligt alla krav.",
		NB: "Teknologien er ikke vurdert etter alle kravene.",
		EN: "The technology is not assessed on all criteria.",
	},
	Message: juurru.Text{
		FI: "Teknologiaa ei ole arvioitu tältä kannalta: {criteria}.",
		SV: "Tekniken är inte bedömd med tanke på: {criteria}.",
		NB: "Teknologien er ikke vurdert med tanke på: {criteria}.",
		EN: "The technology is not assessed on: {criteria}.",
	},
	Why: juurru.Text{
		FI: "Käyttäjillä, järjestelmillä, lailla ja budjetilla on kullakin omat vaatimuksensa. Se, jota kukaan ei kysynyt, tulee vastaan käyttöönotossa.",
		SV: "Användarna, systemen, lagen och budgeten ställer var sina krav. Det som ingen frågade om dyker upp vid ibruktagandet.",
		NB: "Brukerne, systemene, loven og budsjettet stiller hver sine krav. Det ingen spurte om, dukker opp når løsningen skal innføres.",
		EN: "Users, systems, the law and the budget each have requirements of their own. The one nobody asked about turns up when the service is introduced.",
	},
	Fix: juurru.Text{
		FI: "Arvioi teknologia myös tältä kannalta (assessments): {criteria}.",
		SV: "Bedöm tekniken också med tanke på (assessments): {criteria}.",
		NB: "Vurder teknologien også med tanke på (assessments): {criteria}.",
		EN: "Assess the technology on these as well (assessments): {criteria}.",
	},
}

// RuleAssessmentWithoutGrounds: a criterion is not fully met, and nothing tells why.
var RuleAssessmentWithoutGrounds = &juurru.Rule{
	ID: "roadmap/assessment-without-grounds", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of every technology, and of a criterion that does not apply as well. The roadmap asks for a professional assessment; that an answer other than met has grounds is our reading.",
	Title: juurru.Text{
		FI: "Ei ole perusteltu, miksi teknologia ei täytä vaatimusta kokonaan.",
		SV: "Det är inte motiverat varför tekniken inte helt uppfyller ett krav.",
		NB: "Det er ikke begrunnet hvorfor teknologien ikke oppfyller et krav fullt ut.",
		EN: "Nothing says why the technology does not fully meet a criterion.",
	},
	Message: juurru.Text{
		FI: "Arviota ei ole perusteltu: {criterion}.",
		SV: "Bedömningen är inte motiverad: {criterion}.",
		NB: "Vurderingen er ikke begrunnet: {criterion}.",
		EN: "The assessment has no grounds: {criterion}.",
	},
	Why: juurru.Text{
		FI: "Päättäjän on nähtävä, mitä puuttuu ja voiko sen kanssa elää.",
		SV: "Den som beslutar behöver se vad som fattas och om man kan leva med det.",
		NB: "Den som beslutter, må se hva som mangler, og om man kan leve med det.",
		EN: "Whoever decides has to see what is lacking, and whether one can live with it.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä puuttuu tai miksi vaatimus ei koske tätä (grounds): {criterion}.",
		SV: "Berätta vad som fattas eller varför kravet inte gäller här (grounds): {criterion}.",
		NB: "Fortell hva som mangler, eller hvorfor kravet ikke er aktuelt (grounds): {criterion}.",
		EN: "Say what is lacking, or why the criterion does not apply (grounds): {criterion}.",
	},
}

// RuleTechnologyNotSecure: a technology was chosen that does not meet the requirements of
// security and privacy.
var RuleTechnologyNotSecure = &juurru.Rule{
	ID: "roadmap/technology-not-secure", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Goes by the project's own assessment. Asked of technologies that are chosen or used in a pilot, but not of those that an earlier pilot used and the last one does not. The roadmap asks whether the requirements are met; that a no stops the pilot is our reading, as these are not the project's own requirements.",
	Title: juurru.Text{
		FI: "Valittu teknologia ei täytä tietoturvan ja tietosuojan vaatimuksia.",
		SV: "Den valda tekniken uppfyller inte kraven på informationssäkerhet och dataskydd.",
		NB: "Den valgte teknologien oppfyller ikke kravene til informasjonssikkerhet og personvern.",
		EN: "The chosen technology does not meet the requirements of security and privacy.",
	},
	Why: juurru.Text{
		FI: "Pilotissakin käsitellään oikeiden ihmisten tietoja, eikä vaatimuksista voi tinkiä kokeilun vuoksi.",
		SV: "Också i en pilot behandlas verkliga människors uppgifter, och kraven kan inte sänkas för att det är ett försök.",
		NB: "Også i en pilot behandles opplysninger om virkelige mennesker, og kravene kan ikke senkes fordi det er en utprøving.",
		EN: "A pilot handles the data of real people too, and the requirements are not lowered because it is a trial.",
	},
	Fix: juurru.Text{
		FI: "Korjaa puutteet tietohallinnon kanssa ja arvioi uudelleen (assessments), tai valitse toinen teknologia.",
		SV: "Åtgärda bristerna med IT-avdelningen och gör en ny bedömning (assessments), eller välj en annan teknik.",
		NB: "Rett manglene sammen med IT-avdelingen, og vurder på nytt (assessments), eller velg en annen teknologi.",
		EN: "Put the shortcomings right with the IT department and assess again (assessments), or choose another technology.",
	},
}

// RuleTechnologyNotFit: a technology was chosen that does not meet a criterion.
var RuleTechnologyNotFit = &juurru.Rule{
	ID: "roadmap/technology-not-fit", Severity: juurru.Warning, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Of the criteria besides security, which has a rule of its own. The roadmap asks whether each is met; that a no is told is our reading. Goes by the project's own assessment. Asked of technologies that are chosen or used in a pilot, but not of those that an earlier pilot used and the last one does not.",
	Title: juurru.Text{
		FI: "Valittu teknologia ei täytä vaatimusta.",
		SV: "Den valda tekniken uppfyller inte alla krav.",
		NB: "Den valgte teknologien oppfyller ikke alle kravene.",
		EN: "The chosen technology does not meet a criterion.",
	},
	Message: juurru.Text{
		FI: "Valittu teknologia ei täytä vaatimusta: {criterion}.",
		SV: "Den valda tekniken uppfyller inte kravet: {criterion}.",
		NB: "Den valgte teknologien oppfyller ikke kravet: {criterion}.",
		EN: "The chosen technology does not meet the criterion: {criterion}.",
	},
	Why: juurru.Text{
		FI: "Pilotissa puutteen voi kiertää käsityöllä. Kun palvelu laajenee, kiertotie ei enää riitä.",
		SV: "I en pilot kan man komma runt bristen för hand. När tjänsten växer räcker omvägen inte längre.",
		NB: "I en pilot kan man komme rundt mangelen for hånd. Når tjenesten vokser, holder ikke omveien lenger.",
		EN: "In a pilot a shortcoming can be worked around by hand. When the service grows, the workaround no longer holds.",
	},
	Fix: juurru.Text{
		FI: "Korjaa puute ja arvioi uudelleen, tai valitse toinen teknologia (assessments): {criterion}.",
		SV: "Åtgärda bristen och bedöm på nytt, eller välj en annan teknik (assessments): {criterion}.",
		NB: "Rett mangelen, og vurder på nytt, eller velg en annen teknologi (assessments): {criterion}.",
		EN: "Put the shortcoming right and assess again, or choose another technology (assessments): {criterion}.",
	},
}

// RuleTechnologyUndecided: the choice of a technology names no decision.
var RuleTechnologyUndecided = &juurru.Rule{
	ID: "roadmap/technology-undecided", Severity: juurru.Info, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of technologies that are chosen. The roadmap has the technology chosen and does not say by whom; that the choice is a recorded decision of the project is our reading.",
	Title: juurru.Text{
		FI: "Teknologian valinnasta ei ole päätöstä.",
		SV: "Det finns inget beslut om valet av teknik.",
		NB: "Det finnes ingen beslutning om valget av teknologi.",
		EN: "The choice of the technology has no decision.",
	},
	Why: juurru.Text{
		FI: "Valinta sitoo rahaa ja työtä vuosiksi. Päätöksestä näkee jälkikäteen, kuka valitsi ja millä perusteella.",
		SV: "Valet binder pengar och arbete för många år. Av beslutet ser man efteråt vem som valde och på vilka grunder.",
		NB: "Valget binder penger og arbeid i mange år. Av beslutningen ser man siden hvem som valgte, og på hvilket grunnlag.",
		EN: "The choice ties up money and work for years. The decision shows afterwards who chose, and on which grounds.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päätös (decisions) ja merkitse sen tunnus (decision).",
		SV: "Anteckna beslutet (decisions) och ange dess identifierare (decision).",
		NB: "Registrer beslutningen (decisions), og angi identifikatoren til den (decision).",
		EN: "Record the decision (decisions), and name its identifier (decision).",
	},
}

// RuleTechnologyNotReady: a pilot begins before a technology it uses is ready.
var RuleTechnologyNotReady = &juurru.Rule{
	ID: "roadmap/technology-not-ready", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Goes by the technologies a pilot names, and by the first pilot that uses each. Ready on the day the pilot begins is early enough.",
	Title: juurru.Text{
		FI: "Teknologia ei ole valmis, kun sitä käyttävä pilotti alkaa.",
		SV: "Tekniken är inte klar när piloten som använder den börjar.",
		NB: "Teknologien er ikke klar når piloten som bruker den, starter.",
		EN: "The technology is not ready when the pilot that uses it begins.",
	},
	Why: juurru.Text{
		FI: "Puolivalmiilla teknologialla pilotti kertoo laitteiden vioista eikä palvelusta, ja käyttäjien luottamus kuluu.",
		SV: "Med halvfärdig teknik berättar piloten om fel i apparaterna och inte om tjänsten, och användarnas förtroende nöts.",
		NB: "Med halvferdig teknologi forteller piloten om feil på utstyret og ikke om tjenesten, og tilliten hos brukerne slites.",
		EN: "With technology that is half finished a pilot tells of faults in devices and not of the service, and wears out users' trust.",
	},
	Fix: juurru.Text{
		FI: "Hanki tai kehitä teknologia ensin ja merkitse, milloin se oli valmis (ready), tai siirrä pilotin alkua (starts).",
		SV: "Skaffa eller utveckla tekniken först och ange när den var klar (ready), eller skjut upp pilotens start (starts).",
		NB: "Skaff eller utvikle teknologien først, og oppgi når den var klar (ready), eller utsett starten på piloten (starts).",
		EN: "Buy or build the technology first and record when it was ready (ready), or put off the start of the pilot (starts).",
	},
}

// RuleDigitalTouchpointWithoutTechnology: no technology was chosen for a new digital
// touchpoint.
var RuleDigitalTouchpointWithoutTechnology = &juurru.Rule{
	ID: "roadmap/digital-touchpoint-without-technology", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "Asked of digital touchpoints that are new or change, unless the touchpoint tells by what it is served that is there already, or the project why the service needs no technology. A technology serves a touchpoint when it names it and is chosen or used in a pilot.",
	Title: juurru.Text{
		FI: "Uudelle digitaaliselle kontaktipisteelle ei ole valittu teknologiaa.",
		SV: "Ingen teknik är vald för en ny digital kontaktpunkt.",
		NB: "Det er ikke valgt teknologi til et nytt digitalt kontaktpunkt.",
		EN: "No technology is chosen for a new digital touchpoint.",
	},
	Why: juurru.Text{
		FI: "Digitaalista kontaktipistettä ei voi pilotoida, ennen kuin sen takana on toimiva teknologia ja kumppani.",
		SV: "En digital kontaktpunkt kan inte piloteras förrän det finns fungerande teknik och en partner bakom den.",
		NB: "Et digitalt kontaktpunkt kan ikke piloteres før det står en teknologi som virker, og en partner bak det.",
		EN: "A digital touchpoint cannot be piloted until there is technology that works behind it, and a partner.",
	},
	Fix: juurru.Text{
		FI: "Valitse teknologia ja merkitse siihen kontaktipiste (technologies, touchpoints). Jos nykyinen järjestelmä riittää, kerro kontaktipisteessä mikä (served); jos koko palvelu ei tarvitse teknologiaa, kerro miksi (noTechnology).",
		SV: "Välj en teknik och ange kontaktpunkten vid den (technologies, touchpoints). Om ett befintligt system räcker, ange vilket vid kontaktpunkten (served); om hela tjänsten klarar sig utan teknik, berätta varför (noTechnology).",
		NB: "Velg en teknologi, og angi kontaktpunktet ved den (technologies, touchpoints). Holder det med et system dere har, oppgi hvilket ved kontaktpunktet (served); klarer hele tjenesten seg uten teknologi, fortell hvorfor (noTechnology).",
		EN: "Choose a technology and name the touchpoint with it (technologies, touchpoints). If a system you have will do, say at the touchpoint which (served); if the whole service needs no technology, say why (noTechnology).",
	},
}

// RuleNoTechnologyContradicted: a technology is chosen, or the last pilot uses one, and the
// project tells why none is needed.
var RuleNoTechnologyContradicted = &juurru.Rule{
	ID: "roadmap/no-technology-contradicted", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A technology that was considered and neither chosen nor used contradicts nothing, nor does one that an earlier pilot used and the last one does not. Use is told once, when no technology is chosen that is in use.",
	Title: juurru.Text{
		FI: "Teknologia on valittu tai käytössä, vaikka on kerrottu, ettei sitä tarvita.",
		SV: "En teknik är vald eller används fast det sägs att ingen behövs.",
		NB: "En teknologi er valgt eller i bruk selv om det står at ingen trengs.",
		EN: "A technology is chosen or in use, although it is said that none is needed.",
	},
	Why: juurru.Text{
		FI: "Lukija ei voi tietää, kumpi pitää paikkansa, ja valinta voi jäädä perustelematta.",
		SV: "Läsaren kan inte veta vilket som stämmer, och valet kan bli utan motivering.",
		NB: "Leseren kan ikke vite hva som stemmer, og valget kan bli stående uten begrunnelse.",
		EN: "The reader cannot know which is true, and the choice may go without grounds.",
	},
	Fix: juurru.Text{
		FI: "Poista selitys (noTechnology), tai poista teknologian valinta ja käyttö pilotissa (chosen, technology).",
		SV: "Ta bort förklaringen (noTechnology), eller valet av tekniken och dess användning i piloten (chosen, technology).",
		NB: "Fjern forklaringen (noTechnology), eller valget av teknologien og bruken av den i piloten (chosen, technology).",
		EN: "Remove the explanation (noTechnology), or the choice of the technology and its use in the pilot (chosen, technology).",
	},
}

// technologyRules are in the order of the document.
var technologyRules = []*juurru.Rule{
	RuleTechnologyBeforeNeeds,
	RuleTechnologyWithoutNeed,
	RuleITTooLate,
	RuleTechnologyNotAssessed,
	RuleAssessmentWithoutGrounds,
	RuleTechnologyNotSecure,
	RuleTechnologyNotFit,
	RuleTechnologyUndecided,
	RuleTechnologyNotReady,
	RuleDigitalTouchpointWithoutTechnology,
	RuleNoTechnologyContradicted,
}

// use is how pilots use a technology.
type use struct {
	starts juurru.Date    // when the first such pilot begins; "" when that is not known
	at     juurru.Pointer // where it says so
	now    bool           // the last pilot uses it
}

// uses tells how the pilots use each technology, by its ID.
func (p *Project) uses() map[string]use {
	uses := make(map[string]use)
	for i := range p.Pilots {
		pilot := &p.Pilots[i]
		for _, id := range pilot.Technology {
			u, ok := uses[id]
			if !ok || pilot.Starts.Before(u.starts) || pilot.Starts.Valid() && !u.starts.Valid() {
				u.starts, u.at = pilot.Starts, juurru.At("pilots", i, "starts")
			}
			u.now = i == len(p.Pilots)-1
			uses[id] = u
		}
	}
	return uses
}

// needsUnderstood returns the day from which a technology may be chosen: that of the
// summary of the insight, or that of the first passage from insight on to development, the
// earlier of the two. It returns false when there are no needs, or no such day.
func (p *Project) needsUnderstood(c *juurru.Checker) (juurru.Date, bool) {
	if p.Insight == nil || len(p.Insight.Needs) == 0 {
		return "", false
	}
	set, _ := p.phaseSet(c)
	insight, development := set.entered(ToInsight), set.entered(ToDevelopment)
	day := p.Insight.Summarised
	for _, m := range p.moves(set) {
		from, to := set.place(m.From), set.place(m.To)
		if from < max(insight, 0) || from >= development || to < development {
			continue // it does not lead from insight on; a set may have insight in its first phase
		}
		if m.Date.Before(day) || m.Date.Valid() && !day.Valid() {
			day = m.Date
		}
	}
	return day, day.Valid()
}

func (p *Project) checkTechnologies(c *juurru.Checker) {
	d := p.Development
	if d == nil {
		return
	}
	uses := p.uses()
	understood, ok := p.needsUnderstood(c)
	hasNeeds := p.Insight != nil && len(p.Insight.Needs) > 0
	served, contradicted := make(map[string]bool), false
	for i := range d.Technologies {
		t, at := &d.Technologies[i], juurru.At("development", "technologies", i)
		u, used := uses[t.ID]
		t.checkGrounds(c, at)
		if t.Chosen == "" && !used {
			continue
		}
		for _, id := range t.Touchpoints {
			served[id] = true
		}
		day := t.Chosen
		if day == "" {
			day = u.starts
		}
		if !ok || day.Before(understood) {
			c.Report(RuleTechnologyBeforeNeeds, at.At("chosen"), juurru.Related("/insight/needs", "/insight/summarised"))
		}
		if len(t.Needs) == 0 && hasNeeds {
			c.Report(RuleTechnologyWithoutNeed, at.At("needs"))
		}
		if t.IT == "" || t.IT.After(day) {
			c.Report(RuleITTooLate, at.At("it"), juurru.Related(at.At("chosen")))
		}
		inUse := !used || u.now
		t.checkAssessed(c, at, inUse)
		if t.Chosen != "" && t.Decision == "" {
			c.Report(RuleTechnologyUndecided, at.At("decision"))
		}
		if used && (t.Ready == "" || t.Ready.After(u.starts)) {
			c.Report(RuleTechnologyNotReady, at.At("ready"), juurru.Related(u.at))
		}
		if t.Chosen != "" && inUse && p.withoutTechnology() {
			contradicted = true
			c.Report(RuleNoTechnologyContradicted, at.At("chosen"), juurru.Related("/development/noTechnology"))
		}
	}
	if last := len(p.Pilots) - 1; last >= 0 && len(p.Pilots[last].Technology) > 0 && p.withoutTechnology() && !contradicted {
		c.Report(RuleNoTechnologyContradicted, juurru.At("pilots", last, "technology"), juurru.Related("/development/noTechnology"))
	}
	for i := range d.Touchpoints {
		t := &d.Touchpoints[i]
		if t.Kind == Digital && t.Changes && !served[t.ID] && juurru.Blank(t.Served) && !p.withoutTechnology() {
			c.Report(RuleDigitalTouchpointWithoutTechnology, juurru.At("development", "touchpoints", i), juurru.Related("/development/technologies"))
		}
	}
}

// checkGrounds asks why a criterion is not met, or does not apply.
func (t *Technology) checkGrounds(c *juurru.Checker, at juurru.Pointer) {
	for i := range t.Assessments {
		a := &t.Assessments[i]
		if a.Meets != "" && a.Meets != MeetsFully && juurru.Blank(a.Grounds) {
			c.Report(RuleAssessmentWithoutGrounds, at.At("assessments", i, "grounds"), juurru.With("criterion", a.Criterion))
		}
	}
}

// checkAssessed asks for all criteria, and of a technology that is in use still that it
// meets them.
func (t *Technology) checkAssessed(c *juurru.Checker, at juurru.Pointer, inUse bool) {
	assessed := make(map[TechnologyCriterion]bool)
	for i := range t.Assessments {
		a := &t.Assessments[i]
		assessed[a.Criterion] = assessed[a.Criterion] || a.Meets != ""
		if a.Meets != MeetsNot || !inUse {
			continue
		}
		if a.Criterion == Security {
			c.Report(RuleTechnologyNotSecure, at.At("assessments", i, "meets"))
		} else {
			c.Report(RuleTechnologyNotFit, at.At("assessments", i, "meets"), juurru.With("criterion", a.Criterion))
		}
	}
	var missing []TechnologyCriterion
	for _, criterion := range TechnologyCriterion("").Values() {
		if !assessed[criterion] {
			missing = append(missing, criterion)
		}
	}
	if missing != nil {
		c.Report(RuleTechnologyNotAssessed, at.At("assessments"), juurru.With("criteria", missing))
	}
}
