package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/plan"
)

// Anchoring is the first phase (ankkurointi, forankring): everybody shares one picture of
// the problem and the goals. Goals, early benefits and stakeholders stand in the project
// itself, as every phase goes on with them.
type Anchoring struct {
	Problem      string           `json:"problem,omitzero" validate:"max=10000"`                          // what is wrong, for whom, and how it shows
	Aligned      []AlignedWith    `json:"aligned,omitzero" validate:"max=50,dive"`                        // the strategies and programmes the goals serve
	Presentation string           `json:"presentation,omitzero" validate:"max=2000"`                      // where the picture of problem and goals is, for management and staff
	Team         []string         `json:"team,omitzero" validate:"max=100,unique,dive,required,max=200"`  // IDs of the roles of the team (tiimi)
	Units        []string         `json:"units,omitzero" validate:"max=100,unique,dive,required,max=500"` // that the project concerns
	Related      []RelatedProject `json:"related,omitzero" validate:"max=100,dive"`                       // others who work on the same
	Searched     string           `json:"searched,omitzero" validate:"max=5000"`                          // where related projects were looked for; also when there are none
}

// AlignedWith is a strategy or a programme of action that the goals serve (strategia).
type AlignedWith struct {
	Name string `json:"name,omitzero" validate:"required,max=500"`
	How  string `json:"how,omitzero" validate:"max=2000"` // which of its aims, and how
}

// RelatedProject is a project of others on the same problem (muu hanke).
type RelatedProject struct {
	Name string `json:"name,omitzero" validate:"required,max=500"`
	Who  string `json:"who,omitzero" validate:"max=500"`  // an organisation
	Use  string `json:"use,omitzero" validate:"max=5000"` // what is used of their work, and how the work is coordinated
	Link string `json:"link,omitzero" validate:"omitempty,http_url,max=2000"`
}

// RuleProblemMissing: nothing tells which problem the project is to solve.
var RuleProblemMissing = &juurru.Rule{
	ID: "roadmap/problem-missing", Severity: juurru.Error, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Title: juurru.Text{
		FI: "Ongelmaa ei ole kuvattu.",
		SV: "Problemet är inte beskrivet.",
		NB: "Problemet er ikke beskrevet.",
		EN: "The problem is not described.",
	},
	Why: juurru.Text{
		FI: "Jos ongelmasta ei ole yhteistä kuvaa, jokainen kehittää ratkaisua omaansa.",
		SV: "Utan en gemensam bild av problemet utvecklar var och en en lösning på sitt eget.",
		NB: "Uten et felles bilde av problemet utvikler hver og en en løsning på sitt eget.",
		EN: "Without one picture of the problem everybody develops a solution to a problem of their own.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mikä palvelussa ei toimi, kenen kannalta ja miten se näkyy (problem).",
		SV: "Berätta vad i tjänsten som inte fungerar, för vem och hur det märks (problem).",
		NB: "Fortell hva i tjenesten som ikke virker, for hvem og hvordan det viser seg (problem).",
		EN: "Say what does not work in the service, for whom and how it shows (problem).",
	},
}

// RuleGoalsMissing: the project has no goals.
var RuleGoalsMissing = &juurru.Rule{
	ID: "roadmap/goals-missing", Severity: juurru.Error, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "What a goal needs besides, such as an owner and a metric, is asked by the rules of plans before the pilot.",
	Title: juurru.Text{
		FI: "Hankkeella ei ole tavoitteita.",
		SV: "Projektet har inga mål.",
		NB: "Prosjektet har ingen mål.",
		EN: "The project has no goals.",
	},
	Why: juurru.Text{
		FI: "Tavoitteesta johto ja työntekijät näkevät, mihin ollaan menossa ja milloin ollaan perillä.",
		SV: "Av målen ser ledning och medarbetare vart man är på väg och när man är framme.",
		NB: "Av målene ser ledelse og ansatte hvor man er på vei, og når man er framme.",
		EN: "Goals show management and staff where the project is going and when it is there.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä hankkeella tavoitellaan (goals).",
		SV: "Anteckna vad projektet ska uppnå (goals).",
		NB: "Registrer hva prosjektet skal oppnå (goals).",
		EN: "Record what the project is to achieve (goals).",
	},
}

// RuleGoalsNotAligned: nothing tells which strategy the goals serve, or how.
var RuleGoalsNotAligned = &juurru.Rule{
	ID: "roadmap/goals-not-aligned", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "Asked when the project has goals. That a strategy is named at all is not asked when the step of the roadmap is recorded as not needed. The roadmap wants them in line with local strategies and programmes; that the project says how is our reading. Whether they really serve the strategy is for people to judge.",
	Title: juurru.Text{
		FI: "Ei käy ilmi, miten tavoitteet tukevat strategiaa.",
		SV: "Det framgår inte hur målen stöder strategin.",
		NB: "Det går ikke fram hvordan målene støtter opp om strategien.",
		EN: "Nothing says how the goals serve a strategy.",
	},
	Why: juurru.Text{
		FI: "Hanke, joka toteuttaa jo sovittua suuntaa, saa johdon tuen ja rahoituksen silloinkin, kun on karsittava.",
		SV: "Ett projekt som för en redan beslutad inriktning framåt får ledningens stöd och pengar också när man måste välja.",
		NB: "Et prosjekt som følger en retning som alt er vedtatt, får ledelsens støtte og penger også når det må prioriteres.",
		EN: "A project that serves what has been agreed already keeps management's support and money when choices have to be made.",
	},
	Fix: juurru.Text{
		FI: "Nimeä strategia tai toimintasuunnitelma ja kerro, mitä sen tavoitetta hanke vie eteenpäin (aligned, how).",
		SV: "Ange strategin eller handlingsplanen och berätta vilket av dess mål projektet för framåt (aligned, how).",
		NB: "Oppgi strategien eller handlingsplanen, og fortell hvilket av målene der prosjektet bygger opp under (aligned, how).",
		EN: "Name the strategy or the programme, and tell which of its aims the project brings forward (aligned, how).",
	},
}

// RuleEarlyBenefitsMissing: no benefit is expected of the project.
var RuleEarlyBenefitsMissing = &juurru.Rule{
	ID: "roadmap/early-benefits-missing", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Join(source.Roadmap(1), source.KSGain),
	Limits: "One benefit is enough. Effects nobody wants, and benefits nobody had planned, are not counted. A project without any benefit is told of by roadmap/benefits-missing. Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Odotettuja hyötyjä ei ole kirjattu.",
		SV: "Inga förväntade nyttor är antecknade.",
		NB: "Ingen forventede gevinster er registrert.",
		EN: "No expected benefit is recorded.",
	},
	Why: juurru.Text{
		FI: "Varhainen arvio ohjaa selvityksen sinne, missä muutos auttaisi eniten: vältettyinä kustannuksina, säästyneenä aikana tai parempana laatuna.",
		SV: "En tidig bedömning styr kartläggningen dit där en förändring skulle hjälpa mest: undvikna kostnader, sparad tid eller bättre kvalitet.",
		NB: "En tidlig vurdering styrer innsiktsarbeidet dit en endring ville hjelpe mest: unngåtte kostnader, spart tid eller økt kvalitet.",
		EN: "An early estimate leads the inquiry to where a change would help most: costs avoided, time saved or better quality.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa hyödyt, joita muutoksesta odotetaan, vaikka karkeasti (benefits). Arvio tarkentuu vaihe vaiheelta.",
		SV: "Anteckna de nyttor som väntas av förändringen, om än grovt (benefits). Bedömningen preciseras fas för fas.",
		NB: "Registrer gevinstene dere venter av endringen, om så bare grovt (benefits). Vurderingen blir mer presis fase for fase.",
		EN: "Record the benefits expected of the change, however roughly (benefits). The estimate grows more exact phase by phase.",
	},
}

// RuleTeamMissing: the project has no team.
var RuleTeamMissing = &juurru.Rule{
	ID: "roadmap/team-missing", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Hankkeella ei ole tiimiä.",
		SV: "Projektet har inget team.",
		NB: "Prosjektet har ikke noe team.",
		EN: "The project has no team.",
	},
	Why: juurru.Text{
		FI: "Uusi palvelu ylittää ammattien ja yksiköiden rajat. Yksin tekevä näkee siitä vain oman osansa.",
		SV: "En ny tjänst går över gränser mellan yrken och enheter. Den som arbetar ensam ser bara sin egen del.",
		NB: "En ny tjeneste går på tvers av yrker og enheter. Den som arbeider alene, ser bare sin egen del.",
		EN: "A new service crosses the borders of professions and units. Whoever works alone sees only a part of it.",
	},
	Fix: juurru.Text{
		FI: "Kokoa tiimi ja merkitse sen roolit (team).",
		SV: "Sätt ihop ett team och ange dess roller (team).",
		NB: "Sett sammen et team, og angi rollene i det (team).",
		EN: "Bring a team together and name its roles (team).",
	},
}

// RuleTeamOneSided: nothing shows that the team is made of several professions and of the
// units concerned.
var RuleTeamOneSided = &juurru.Rule{
	ID: "roadmap/team-one-sided", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "The roadmap asks for a team of several disciplines in which all units concerned are represented. Asked are two roles, one of the line organisation among them, and which units are concerned; that line roles stand for the units is our reading. Which role belongs to which unit the document does not tell. A team with a role that is not known is not asked for one of the line.",
	Title: juurru.Text{
		FI: "Tiimin monialaisuus ei käy ilmi.",
		SV: "Det framgår inte att teamet är brett sammansatt.",
		NB: "Det går ikke fram at teamet er bredt sammensatt.",
		EN: "Nothing shows that the team is broadly composed.",
	},
	Message: juurru.Text{
		FI: "Tiimin tiedoista puuttuu: {part}.",
		SV: "I uppgifterna om teamet saknas: {part}.",
		NB: "I opplysningene om teamet mangler: {part}.",
		EN: "Missing from the description of the team: {part}.",
	},
	Why: juurru.Text{
		FI: "Yksikkö, joka ei ole ollut mukana, saa muutoksen valmiina eteensä ja vastustaa sitä syystä.",
		SV: "En enhet som inte har varit med får förändringen färdig framför sig och har skäl att säga emot.",
		NB: "En enhet som ikke har vært med, får endringen ferdig servert og har grunn til å si imot.",
		EN: "A unit that had no part is handed a finished change, and has reason to resist it.",
	},
	Fix: juurru.Text{
		FI: "Täydennä tiimin tiedot: {part}.",
		SV: "Komplettera uppgifterna om teamet: {part}.",
		NB: "Suppler opplysningene om teamet: {part}.",
		EN: "Complete the description of the team: {part}.",
	},
}

var (
	teamRoles = juurru.Text{FI: "useampi kuin yksi rooli (team)", SV: "mer än en roll (team)", NB: "mer enn én rolle (team)", EN: "more than one role (team)"}
	teamLine  = juurru.Text{FI: "linjaorganisaation rooli (roles, line)", SV: "en roll från linjeorganisationen (roles, line)", NB: "en rolle fra linjen (roles, line)", EN: "a role of the line organisation (roles, line)"}
	teamUnits = juurru.Text{FI: "yksiköt, joita hanke koskee (units)", SV: "de enheter som berörs (units)", NB: "enhetene det gjelder (units)", EN: "the units that are concerned (units)"}
)

// RuleStakeholdersMissing: nobody is named whom the project affects.
var RuleStakeholdersMissing = &juurru.Rule{
	ID: "roadmap/stakeholders-missing", Severity: juurru.Error, Gate: ToInsight, Since: "0.1",
	Source: source.Join(source.Roadmap(1), source.Stakeholders),
	Limits: "That users, their relatives and staff are among the stakeholders is not asked: their category is an open word. An error because the phase is there to anchor the project with those it affects.",
	Title: juurru.Text{
		FI: "Sidosryhmiä ei ole tunnistettu.",
		SV: "Intressenterna är inte identifierade.",
		NB: "Interessentene er ikke identifisert.",
		EN: "No stakeholders are identified.",
	},
	Why: juurru.Text{
		FI: "Muutosta ei voi ankkuroida niiden kanssa, joita ei tiedetä sen koskevan.",
		SV: "En förändring kan inte förankras hos dem som man inte vet att den berör.",
		NB: "En endring kan ikke forankres hos dem man ikke vet at den berører.",
		EN: "A change cannot be anchored with people nobody knows it concerns.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, keihin hanke vaikuttaa: palvelun käyttäjät, omaiset, työntekijät ja muut (stakeholders).",
		SV: "Anteckna vilka projektet påverkar: användarna, deras anhöriga, medarbetarna och andra (stakeholders).",
		NB: "Registrer hvem prosjektet påvirker: brukerne, pårørende, ansatte og andre (stakeholders).",
		EN: "Record whom the project affects: users, their relatives, staff and others (stakeholders).",
	},
}

// RuleStakeholderPartMissing: something that anchoring needs is not told of a stakeholder.
var RuleStakeholderPartMissing = &juurru.Rule{
	ID: "roadmap/stakeholder-part-missing", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "An attitude that is expected in one phase is enough, and so is one phase in which it is told how the stakeholder takes part.",
	Title: juurru.Text{
		FI: "Sidosryhmästä ei ole kerrottu kaikkea, mitä ankkurointi vaatii.",
		SV: "Uppgifterna om intressenten täcker inte allt som förankringen kräver.",
		NB: "Opplysningene om interessenten dekker ikke alt forankringen krever.",
		EN: "Not everything that anchoring needs is known of the stakeholder.",
	},
	Message: juurru.Text{
		FI: "Sidosryhmästä ei ole kerrottu: {part}.",
		SV: "I uppgifterna om intressenten saknas: {part}.",
		NB: "I opplysningene om interessenten mangler: {part}.",
		EN: "Missing from what is known of the stakeholder: {part}.",
	},
	Why: juurru.Text{
		FI: "Vastustukseen ja huoliin voi varautua vain, kun tietää, mitä muutos ryhmälle tekee ja milloin sitä kuullaan.",
		SV: "Man kan bara förbereda sig på motstånd och oro om man vet vad förändringen innebär för gruppen och när den blir hörd.",
		NB: "Motstand og uro kan bare møtes når man vet hva endringen betyr for gruppen, og når den skal høres.",
		EN: "You can prepare for resistance and worry only if you know what the change means to the group and when it is heard.",
	},
	Fix: juurru.Text{
		FI: "Kerro sidosryhmästä: {part}.",
		SV: "Berätta om intressenten: {part}.",
		NB: "Fortell om interessenten: {part}.",
		EN: "Add what is missing about the stakeholder: {part}.",
	},
}

var (
	stakeholderAffected = juurru.Text{FI: "miten hanke siihen vaikuttaa (affected)", SV: "hur projektet påverkar den (affected)", NB: "hvordan prosjektet berører den (affected)", EN: "how the project affects it (affected)"}
	stakeholderAttitude = juurru.Text{FI: "miten sen odotetaan suhtautuvan (attitude)", SV: "vilken inställning den väntas ha (attitude)", NB: "hvilken holdning den ventes å ha (attitude)", EN: "what attitude it is expected to have (attitude)"}
	stakeholderInvolved = juurru.Text{FI: "miten se on mukana eri vaiheissa (involved, how)", SV: "hur den medverkar i de olika faserna (involved, how)", NB: "hvordan den er med i de ulike fasene (involved, how)", EN: "how it takes part in the phases (involved, how)"}
)

// RuleStakeholderPhasesOpen: of some phases nothing tells how a stakeholder takes part.
var RuleStakeholderPhasesOpen = &juurru.Rule{
	ID: "roadmap/stakeholder-phases-open", Severity: juurru.Info, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "Asked of a stakeholder that takes part in some phase, and when the set of phases is known. The roadmap speaks of the various phases and not of all: a stakeholder that has no part in a phase can say so.",
	Title: juurru.Text{
		FI: "Sidosryhmän osuutta ei ole suunniteltu kaikkiin vaiheisiin.",
		SV: "Intressentens medverkan är inte planerad för alla faser.",
		NB: "Interessentens medvirkning er ikke planlagt for alle faser.",
		EN: "The stakeholder's part is not planned for every phase.",
	},
	Message: juurru.Text{
		FI: "Ei ole kerrottu, miten sidosryhmä on mukana näissä vaiheissa: {phases}.",
		SV: "Det framgår inte hur intressenten medverkar i dessa faser: {phases}.",
		NB: "Det går ikke fram hvordan interessenten er med i disse fasene: {phases}.",
		EN: "Nothing says how the stakeholder takes part in these phases: {phases}.",
	},
	Why: juurru.Text{
		FI: "Ankkurointi jatkuu koko hankkeen ajan. Ryhmä, jota kuultiin vain alussa, ei tunnista lopputulosta omakseen.",
		SV: "Förankringen pågår genom hela projektet. En grupp som bara blev hörd i början känner inte igen sig i resultatet.",
		NB: "Forankringen varer gjennom hele prosjektet. En gruppe som bare ble hørt i starten, kjenner seg ikke igjen i resultatet.",
		EN: "Anchoring goes on through the whole project. A group that was heard only in the beginning does not see the result as its own.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miten sidosryhmä on mukana, tai ettei se ole (involved): {phases}.",
		SV: "Berätta hur intressenten medverkar, eller att den inte gör det (involved): {phases}.",
		NB: "Fortell hvordan interessenten er med, eller at den ikke er det (involved): {phases}.",
		EN: "Say how the stakeholder takes part, or that it does not (involved): {phases}.",
	},
}

// RuleRelatedNotSearched: nobody has looked for projects of others.
var RuleRelatedNotSearched = &juurru.Rule{
	ID: "roadmap/related-not-searched", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "A related project, or where they were looked for, is enough. Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Muita saman ongelman hankkeita ei ole etsitty.",
		SV: "Ingen har letat efter andra projekt om samma problem.",
		NB: "Ingen har lett etter andre prosjekter om det samme problemet.",
		EN: "Nobody has looked for other projects on the same problem.",
	},
	Why: juurru.Text{
		FI: "Moni kehittää samaa. Toisten työtä hyödyntämällä säästyy aikaa, eivätkä hankkeet vie työntekijöitä toisiltaan.",
		SV: "Många utvecklar samma sak. Den som använder andras arbete sparar tid, och projekten konkurrerar inte om samma medarbetare.",
		NB: "Mange utvikler det samme. Den som bruker andres arbeid, sparer tid, og prosjektene kniver ikke om de samme ansatte.",
		EN: "Many develop the same. Using the work of others saves time, and projects do not compete for the same staff.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa samaan liittyvät hankkeet (related) tai se, mistä niitä etsittiin, kun mitään ei löytynyt (searched).",
		SV: "Anteckna närliggande projekt (related), eller var ni letade om ni inte fann några (searched).",
		NB: "Registrer tilgrensende prosjekter (related), eller hvor dere lette hvis dere ikke fant noen (searched).",
		EN: "Record related projects (related), or where you looked when there were none (searched).",
	},
}

// RuleRelatedWithoutUse: nothing tells what is used of a related project.
var RuleRelatedWithoutUse = &juurru.Rule{
	ID: "roadmap/related-without-use", Severity: juurru.Info, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Title: juurru.Text{
		FI: "Ei ole kerrottu, miten muuta hanketta hyödynnetään.",
		SV: "Det framgår inte vad ni använder av det andra projektet.",
		NB: "Det går ikke fram hva dere bruker av det andre prosjektet.",
		EN: "Nothing says what is used of the related project.",
	},
	Why: juurru.Text{
		FI: "Pelkkä tieto toisesta hankkeesta ei säästä työtä eikä sovita aikatauluja yhteen.",
		SV: "Att bara känna till ett annat projekt sparar inget arbete och samordnar inga tidsplaner.",
		NB: "Bare å kjenne til et annet prosjekt sparer ikke arbeid og samordner ingen tidsplaner.",
		EN: "Knowing of another project saves no work and coordinates no schedules.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä hankkeesta otetaan käyttöön tai miten työtä sovitetaan yhteen sen kanssa (use).",
		SV: "Berätta vad ni tar i bruk av projektet eller hur arbetet samordnas med det (use).",
		NB: "Fortell hva dere tar i bruk fra prosjektet, eller hvordan arbeidet samordnes med det (use).",
		EN: "Say what you take into use from the project, or how the work is coordinated with it (use).",
	},
}

// RulePresentationMissing: problem and goals are not put into a presentation.
var RulePresentationMissing = &juurru.Rule{
	ID: "roadmap/presentation-missing", Severity: juurru.Info, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1),
	Limits: "Not asked when the step of the roadmap is recorded as not needed.",
	Title: juurru.Text{
		FI: "Hankkeesta ei ole esitystä.",
		SV: "Det finns ingen presentation av projektet.",
		NB: "Det finnes ingen prosjektpresentasjon.",
		EN: "There is no presentation of the project.",
	},
	Why: juurru.Text{
		FI: "Kun johto ja työntekijät näkevät saman havainnollisen esityksen, he puhuvat samasta hankkeesta.",
		SV: "När ledning och medarbetare ser samma åskådliga presentation talar de om samma projekt.",
		NB: "Når ledelse og ansatte ser den samme klare presentasjonen, snakker de om det samme prosjektet.",
		EN: "When management and staff see the same vivid presentation, they speak of the same project.",
	},
	Fix: juurru.Text{
		FI: "Tee esitys, joka kokoaa ongelman ja tavoitteet, ja kerro, missä se on (presentation).",
		SV: "Gör en presentation som samlar problemet och målen, och ange var den finns (presentation).",
		NB: "Lag en presentasjon som samler problemet og målene, og oppgi hvor den ligger (presentation).",
		EN: "Make a presentation that brings problem and goals together, and say where it is (presentation).",
	},
}

// anchoringRules are in the order of the document, what stands in the project itself last.
var anchoringRules = []*juurru.Rule{
	RuleProblemMissing,
	RuleGoalsNotAligned,
	RulePresentationMissing,
	RuleTeamMissing,
	RuleTeamOneSided,
	RuleRelatedNotSearched,
	RuleRelatedWithoutUse,
	RuleGoalsMissing,
	RuleEarlyBenefitsMissing,
	RuleStakeholdersMissing,
	RuleStakeholderPartMissing,
	RuleStakeholderPhasesOpen,
}

func (p *Project) checkAnchoring(c *juurru.Checker) {
	a := p.Anchoring
	if a == nil {
		a = new(Anchoring)
	}
	if juurru.Blank(a.Problem) {
		c.Report(RuleProblemMissing, "/anchoring/problem")
	}
	if juurru.Blank(a.Presentation) && !p.notNeeded(c, "/anchoring/presentation") {
		c.Report(RulePresentationMissing, "/anchoring/presentation")
	}
	p.checkAligned(c, a)
	p.checkTeam(c, a)
	p.checkRelated(c, a)
	if len(p.Benefits) > 0 && !p.expectsBenefit() && !p.notNeeded(c, "/benefits") {
		c.Report(RuleEarlyBenefitsMissing, "/benefits")
	}
	p.checkStakeholders(c)
}

func (p *Project) checkAligned(c *juurru.Checker, a *Anchoring) {
	if len(p.Goals) == 0 {
		c.Report(RuleGoalsMissing, "/goals")
		return
	}
	if len(a.Aligned) == 0 && !p.notNeeded(c, "/anchoring/aligned") {
		c.Report(RuleGoalsNotAligned, "/anchoring/aligned", juurru.Related("/goals"))
	}
	for i := range a.Aligned {
		if juurru.Blank(a.Aligned[i].How) {
			c.Report(RuleGoalsNotAligned, juurru.At("anchoring", "aligned", i, "how"), juurru.Related("/goals"))
		}
	}
}

func (p *Project) checkTeam(c *juurru.Checker, a *Anchoring) {
	if len(a.Team) == 0 {
		if !p.notNeeded(c, "/anchoring/team") {
			c.Report(RuleTeamMissing, "/anchoring/team")
		}
		return
	}
	if len(a.Team) == 1 {
		c.Report(RuleTeamOneSided, "/anchoring/team", juurru.With("part", teamRoles))
	}
	if p.outsideLine(a.Team) {
		c.Report(RuleTeamOneSided, "/anchoring/team", juurru.With("part", teamLine), juurru.Related("/roles"))
	}
	if len(a.Units) == 0 {
		c.Report(RuleTeamOneSided, "/anchoring/units", juurru.With("part", teamUnits))
	}
}

// outsideLine reports whether all of these roles are known, and none belongs to the line
// organisation.
func (p *Project) outsideLine(roles []string) bool {
	line := make(map[string]bool, len(p.Roles))
	for i := range p.Roles {
		line[p.Roles[i].ID] = p.Roles[i].Line
	}
	for _, role := range roles {
		if inLine, known := line[role]; inLine || !known {
			return false
		}
	}
	return true
}

func (p *Project) checkRelated(c *juurru.Checker, a *Anchoring) {
	if len(a.Related) == 0 && juurru.Blank(a.Searched) && !p.notNeeded(c, "/anchoring/searched") {
		c.Report(RuleRelatedNotSearched, "/anchoring/searched")
	}
	for i := range a.Related {
		if juurru.Blank(a.Related[i].Use) {
			c.Report(RuleRelatedWithoutUse, juurru.At("anchoring", "related", i, "use"))
		}
	}
}

// expectsBenefit reports whether the project expects some benefit: one that is wanted and
// was planned.
func (p *Project) expectsBenefit() bool {
	for i := range p.Benefits {
		if !p.Benefits[i].Disbenefit && !p.Benefits[i].Unplanned {
			return true
		}
	}
	return false
}

func (p *Project) checkStakeholders(c *juurru.Checker) {
	if len(p.Stakeholders) == 0 {
		c.Report(RuleStakeholdersMissing, "/stakeholders")
		return
	}
	set, _ := p.phaseSet(c)
	for i := range p.Stakeholders {
		checkStakeholder(c, &p.Stakeholders[i], juurru.At("stakeholders", i), set)
	}
}

func checkStakeholder(c *juurru.Checker, s *plan.Stakeholder, at juurru.Pointer, set PhaseSet) {
	attitude := s.Attitude != ""
	involved := make(map[string]bool)
	for _, involvement := range s.Involved {
		attitude = attitude || involvement.Attitude != ""
		if !juurru.Blank(involvement.How) {
			involved[involvement.Phase] = true
		}
	}
	ask := func(said bool, member string, part juurru.Text) {
		if !said {
			c.Report(RuleStakeholderPartMissing, at.At(member), juurru.With("part", part))
		}
	}
	ask(!juurru.Blank(s.Affected), "affected", stakeholderAffected)
	ask(attitude, "attitude", stakeholderAttitude)
	ask(len(involved) > 0, "involved", stakeholderInvolved)
	if len(involved) == 0 {
		return
	}
	var open []juurru.Text
	for _, phase := range set.Phases {
		if !involved[phase.Key] {
			open = append(open, phase.Title)
		}
	}
	if open != nil {
		c.Report(RuleStakeholderPhasesOpen, at.At("involved"), juurru.With("phases", open))
	}
}
