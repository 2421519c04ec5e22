package roadmap

import "github.com/juurru/juurru"

// insightWords are the words for the first two phases, anchoring and insight.
var insightWords = juurru.Glossary{
	"Anchoring.problem": {
		Label: juurru.Text{FI: "Ongelma", SV: "Problembeskrivning", NB: "Problembeskrivelse", EN: "The problem"},
		Help: juurru.Text{
			FI: "Mikä palvelussa ei toimi, kenen kannalta ja miten se näkyy. Älä kirjoita vielä ratkaisua.",
			SV: "Vad som inte fungerar i tjänsten, för vem och hur det märks. Skriv ännu ingen lösning.",
			NB: "Hva som ikke fungerer i tjenesten, for hvem, og hvordan det viser seg. Vent med løsningen.",
			EN: "What does not work in the service, for whom, and how it shows. Do not write a solution yet.",
		},
	},
	"Anchoring.aligned": {
		Label: juurru.Text{FI: "Strategiat, joita tavoitteet tukevat", SV: "Strategier som målen stöder", NB: "Strategier målene støtter opp om", EN: "Strategies the goals serve"},
		Help: juurru.Text{
			FI: "Paikalliset ja alueelliset strategiat ja toimintasuunnitelmat, joita hanke toteuttaa.",
			SV: "De lokala och regionala strategier och handlingsprogram som projektet förverkligar.",
			NB: "Lokale og regionale strategier og handlingsplaner som prosjektet følger opp.",
			EN: "The local and regional strategies and programmes of action the project carries out.",
		},
	},
	"Anchoring.presentation": {
		Label: juurru.Text{FI: "Hankkeen esitys", SV: "Projektpresentation", NB: "Prosjektpresentasjon", EN: "Presentation of the project"},
		Help: juurru.Text{
			FI: "Missä on esitys, joka kokoaa ongelman ja tavoitteet johdolle ja työntekijöille. Kirjoita paikka tai osoite.",
			SV: "Var den presentation finns som sammanfattar problemet och målen för ledningen och medarbetarna. Skriv platsen eller adressen.",
			NB: "Hvor presentasjonen som samler problem og mål for ledelsen og de ansatte, ligger. Skriv stedet eller adressen.",
			EN: "Where the presentation is that puts problem and goals together for management and staff. Write the place or the address.",
		},
	},
	"Anchoring.team": {
		Refers: true,
		Label:  juurru.Text{FI: "Hanketiimi", SV: "Projektteam", NB: "Prosjektteam", EN: "Project team"},
		Help: juurru.Text{
			FI: "Niiden roolien tunnukset, joista tiimi koostuu. Käytä roolien tunnuksia, älä nimiä.",
			SV: "Identifierarna för de roller som teamet består av. Använd rollernas identifierare, inte namn.",
			NB: "Identifikatorene til rollene teamet består av. Bruk rollenes identifikatorer, ikke navn.",
			EN: "The identifiers of the roles the team consists of. Use the identifiers of roles, not names.",
		},
	},
	"Anchoring.units": {
		Label: juurru.Text{FI: "Yksiköt, joita hanke koskee", SV: "Enheter som berörs", NB: "Enhetene det gjelder", EN: "Units concerned"},
		Help: juurru.Text{
			FI: "Toimintayksiköt, joiden työtä uusi palvelu muuttaa. Huolehdi, että jokainen niistä on edustettuna tiimissä.",
			SV: "De enheter vars arbete den nya tjänsten förändrar. Se till att var och en av dem är företrädd i teamet.",
			NB: "Enhetene som får arbeidet sitt endret av den nye tjenesten. Sørg for at hver av dem er representert i teamet.",
			EN: "The units whose work the new service changes. See to it that each of them is represented in the team.",
		},
	},
	"Anchoring.related": {
		Label: juurru.Text{FI: "Muut samaan liittyvät hankkeet", SV: "Närliggande projekt", NB: "Tilgrensende prosjekter", EN: "Related projects"},
		Help: juurru.Text{
			FI: "Hankkeet, joissa muut ratkaisevat samaa ongelmaa, ja mitä niistä voi hyödyntää.",
			SV: "Projekt där andra löser samma problem, och vad ni kan använda av deras arbete.",
			NB: "Prosjekter der andre arbeider med det samme problemet, og hva dere kan bruke av det.",
			EN: "Projects in which others work on the same problem, and what can be used of them.",
		},
	},
	"Anchoring.searched": {
		Label: juurru.Text{FI: "Mistä hankkeita etsittiin", SV: "Var projekt söktes", NB: "Hvor dere lette etter prosjekter", EN: "Where projects were looked for"},
		Help: juurru.Text{
			FI: "Mistä muita hankkeita etsittiin. Kirjaa tämä silloinkin, kun niitä ei löytynyt.",
			SV: "Var ni letade efter andra projekt. Anteckna det också när inga hittades.",
			NB: "Hvor dere lette etter andre prosjekter. Før det opp også når dere ikke fant noen.",
			EN: "Where other projects were looked for. Record it also when none were found.",
		},
	},

	"AlignedWith": {
		Label: juurru.Text{FI: "Strategia, jota hanke tukee", SV: "Strategi som projektet stöder", NB: "Strategi prosjektet støtter", EN: "Strategy that is served"},
		Help: juurru.Text{
			FI: "Yksi strategia, ohjelma tai suunnitelma, jota hankkeen tavoitteet toteuttavat.",
			SV: "En strategi, ett program eller en plan som projektets mål förverkligar.",
			NB: "Én strategi, plan eller ett program som målene for prosjektet følger opp.",
			EN: "One strategy, programme or plan that the goals of the project carry out.",
		},
	},
	"AlignedWith.name": {
		Label: juurru.Text{FI: "Strategian nimi", SV: "Strategins namn", NB: "Strategiens navn", EN: "Name of the strategy"},
		Help: juurru.Text{
			FI: "Strategian tai toimintasuunnitelman nimi ja kausi, esimerkiksi »Hyvinvointisuunnitelma 2024–2028».",
			SV: "Strategins eller handlingsprogrammets namn och period, till exempel ”Välfärdsplan 2024–2028”.",
			NB: "Navnet på strategien eller handlingsplanen og perioden, for eksempel «Helse- og mestringsplan 2024–2028».",
			EN: "The name of the strategy or programme with its period, for example \"Health plan 2024–2028\".",
		},
	},
	"AlignedWith.how": {
		Label: juurru.Text{FI: "Miten tavoite tukee strategiaa", SV: "Hur målet stöder strategin", NB: "Hvordan målet støtter strategien", EN: "How the goal serves it"},
		Help: juurru.Text{
			FI: "Mitä strategian tavoitetta hanke vie eteenpäin ja miten.",
			SV: "Vilket av strategins mål projektet för framåt och hur.",
			NB: "Hvilket av strategiens mål prosjektet bringer videre, og hvordan.",
			EN: "Which aim of the strategy the project takes forward, and how.",
		},
	},

	"RelatedProject": {
		Label: juurru.Text{FI: "Muu hanke", SV: "Annat projekt", NB: "Annet prosjekt", EN: "Related project"},
		Help: juurru.Text{
			FI: "Yksi hanke, jossa muut ratkaisevat samaa ongelmaa.",
			SV: "Ett projekt där andra löser samma problem.",
			NB: "Ett prosjekt der andre arbeider med det samme problemet.",
			EN: "One project in which others work on the same problem.",
		},
	},
	"RelatedProject.name": {
		Label: juurru.Text{FI: "Muun hankkeen nimi", SV: "Det andra projektets namn", NB: "Navnet på det andre prosjektet", EN: "Name of the related project"},
		Help: juurru.Text{
			FI: "Nimi, jolla hanke tunnetaan.",
			SV: "Det namn som projektet är känt under.",
			NB: "Navnet prosjektet er kjent under.",
			EN: "The name the project is known by.",
		},
	},
	"RelatedProject.who": {
		Label: juurru.Text{FI: "Kuka hanketta toteuttaa", SV: "Vem som driver projektet", NB: "Hvem som driver prosjektet", EN: "Who carries it out"},
		Help: juurru.Text{
			FI: "Organisaatio, esimerkiksi kunta, hyvinvointialue tai yritys. Kirjoita organisaatio, älä henkilöä.",
			SV: "Organisationen, till exempel en kommun, ett välfärdsområde eller ett företag. Skriv organisationen, inte en person.",
			NB: "Organisasjonen, for eksempel en kommune, et helseforetak eller en bedrift. Skriv organisasjonen, ikke en person.",
			EN: "The organisation, for example a municipality, a county or a company. Write the organisation, not a person.",
		},
	},
	"RelatedProject.use": {
		Label: juurru.Text{FI: "Miten hanketta hyödynnetään", SV: "Vad projektet ger oss", NB: "Hva dere bruker av prosjektet", EN: "What is used of it"},
		Help: juurru.Text{
			FI: "Mitä toisten työstä otetaan käyttöön ja miten työtä sovitetaan yhteen.",
			SV: "Vad ni använder av de andras arbete och hur arbetet samordnas.",
			NB: "Hva dere bruker av de andres arbeid, og hvordan arbeidet samordnes.",
			EN: "What is used of the others' work, and how the work is coordinated.",
		},
	},
	"RelatedProject.link": {
		Label: juurru.Text{FI: "Muun hankkeen verkko-osoite", SV: "Det andra projektets webbadress", NB: "Nettadressen til det andre prosjektet", EN: "Address of the related project"},
		Help: juurru.Text{
			FI: "Sivu, jolla hankkeesta kerrotaan. Kirjoita koko osoite.",
			SV: "Sidan där projektet beskrivs. Skriv hela adressen.",
			NB: "Siden der prosjektet er omtalt. Skriv hele adressen.",
			EN: "The page on which the project is described. Write the whole address.",
		},
	},

	"Insight.journey": {
		Label: juurru.Text{FI: "Nykyinen palvelupolku", SV: "Nuvarande tjänsteresa", NB: "Dagens tjenestereise", EN: "Current service journey"},
		Help: juurru.Text{
			FI: "Palvelun vaiheet nykyisellään: mitä käyttäjälle tapahtuu, mitä työntekijät tekevät ja mikä ei toimi.",
			SV: "Tjänstens steg som de är i dag: vad som händer användaren, vad medarbetarna gör och vad som inte fungerar.",
			NB: "Trinnene i tjenesten slik den er i dag: hva som skjer med brukeren, hva de ansatte gjør, og hva som ikke fungerer.",
			EN: "The steps of the service as it is: what happens to the user, what the staff do, and what does not work.",
		},
	},
	"Insight.inquiries": {
		Label: juurru.Text{FI: "Haastattelut ja havainnointi", SV: "Intervjuer och observationer", NB: "Intervju og observasjon", EN: "Interviews and observation"},
		Help: juurru.Text{
			FI: "Keskustelut, havainnoinnit, työpajat ja kyselyt, joissa tarpeita on selvitetty.",
			SV: "Samtal, observationer, workshoppar och enkäter där behoven har utretts.",
			NB: "Samtaler, observasjoner, verksteder og undersøkelser der behovene er kartlagt.",
			EN: "The talks, observations, workshops and surveys in which needs were found out.",
		},
	},
	"Insight.lessons": {
		Label: juurru.Text{FI: "Mitä muilta opittiin", SV: "Vad ni lärde av andra", NB: "Hva dere lærte av andre", EN: "What was learnt from others"},
		Help: juurru.Text{
			FI: "Miten muut ovat ratkaisseet saman asian ja mitä siitä käytetään täällä.",
			SV: "Hur andra har löst samma sak och vad av det som används här.",
			NB: "Hvordan andre har løst det samme, og hva av det dere bruker.",
			EN: "How others have solved the same thing, and what of it is used here.",
		},
	},
	"Insight.statistics": {
		Label: juurru.Text{FI: "Tilastot ja luvut", SV: "Statistik och siffror", NB: "Statistikk og tall", EN: "Statistics and figures"},
		Help: juurru.Text{
			FI: "Luvut, jotka kertovat palvelusta ja sen käyttäjistä, myös omista tietolähteistä.",
			SV: "Siffror om tjänsten och dess användare, också ur egna källor.",
			NB: "Tall om tjenesten og brukerne, også fra egne kilder.",
			EN: "Figures about the service and those who use it, your own sources included.",
		},
	},
	"Insight.needs": {
		Label: juurru.Text{FI: "Tarpeet", SV: "Behoven", NB: "Behov som er avdekket", EN: "Needs"},
		Help: juurru.Text{
			FI: "Mitä käyttäjät, omaiset ja työntekijät tarvitsevat, ja mistä sen näkee.",
			SV: "Vad användare, anhöriga och medarbetare behöver, och vad som visar det.",
			NB: "Hva brukere, pårørende og ansatte trenger, og hva som viser det.",
			EN: "What users, relatives and staff need, and what shows it.",
		},
	},
	"Insight.options": {
		Label: juurru.Text{FI: "Teknologian mahdollisuudet", SV: "Teknikens möjligheter", NB: "Teknologiske muligheter", EN: "What technology could do"},
		Help: juurru.Text{
			FI: "Mitä teknologia voisi tehdä tarpeiden hyväksi ja missä sen rajat ovat. Vielä ei valita.",
			SV: "Vad tekniken kunde göra för behoven och var dess gränser går. Inget väljs ännu.",
			NB: "Hva teknologi kan gjøre for behovene, og hvor grensene går. Ingenting velges ennå.",
			EN: "What technology could do for the needs, and where its limits are. Nothing is chosen yet.",
		},
	},
	"Insight.summary": {
		Label: juurru.Text{FI: "Yhteenveto", SV: "Sammanfattning", NB: "Oppsummering av innsikten", EN: "Summary"},
		Help: juurru.Text{
			FI: "Mitä tarpeista, ongelmista ja niiden syistä nyt tiedetään, ja missä hyöty olisi suurin.",
			SV: "Vad ni nu vet om behoven, problemen och deras orsaker, och var nyttan skulle vara störst.",
			NB: "Hva dere nå vet om behovene, problemene og årsakene til dem, og hvor gevinsten ville være størst.",
			EN: "What is now known of the needs, the problems and their causes, and where the benefit would be greatest.",
		},
	},
	"Insight.summarised": {
		Label: juurru.Text{FI: "Yhteenveto valmis", SV: "Sammanfattningen klar", NB: "Dag for oppsummeringen", EN: "Summary ready"},
		Help: juurru.Text{
			FI: "Päivä, jona yhteenveto oli valmis, muodossa 2026-12-31. Teknologia valitaan vasta sen jälkeen.",
			SV: "Dagen då sammanfattningen var klar, i formen 2026-12-31. Tekniken väljs först därefter.",
			NB: "Dagen oppsummeringen var ferdig, på formen 2026-12-31. Teknologien velges først etterpå.",
			EN: "The day on which the summary was ready, written as 2026-12-31. Technology is chosen only after it.",
		},
	},

	"JourneyStep": {
		Label: juurru.Text{FI: "Palvelupolun vaihe", SV: "Steg i tjänsteresan", NB: "Trinn i tjenestereisen", EN: "Step of the service journey"},
		Help: juurru.Text{
			FI: "Yksi kohta palvelussa sellaisena kuin sen käyttäjä sen kohtaa.",
			SV: "Ett ställe i tjänsten så som användaren möter det.",
			NB: "Ett punkt i tjenesten slik brukeren møter det.",
			EN: "One place in the service, as its user meets it.",
		},
	},
	"JourneyStep.id": {
		Label: juurru.Text{FI: "Vaiheen tunnus", SV: "Stegets identifierare", NB: "Trinnets identifikator", EN: "Identifier of the step"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla tarpeet ja kontaktipisteet viittaavat vaiheeseen. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som behov och kontaktpunkter hänvisar till. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som behov og kontaktpunkter viser til. Ikke skriv personopplysninger i den.",
			EN: "A short identifier by which needs and touchpoints refer to the step. Put no personal data in it.",
		},
	},
	"JourneyStep.what": {
		Label: juurru.Text{FI: "Mitä käyttäjälle tapahtuu", SV: "Vad som händer användaren", NB: "Hva brukeren opplever", EN: "What happens to the user"},
		Help: juurru.Text{
			FI: "Mitä palvelun käyttäjä tekee tai kohtaa tässä vaiheessa.",
			SV: "Vad användaren gör eller möter i det här steget.",
			NB: "Hva brukeren gjør eller møter i dette trinnet.",
			EN: "What the user does or meets in this step.",
		},
	},
	"JourneyStep.work": {
		Label: juurru.Text{FI: "Mitä työntekijät tekevät", SV: "Vad medarbetarna gör", NB: "Hva de ansatte gjør", EN: "What the staff do"},
		Help: juurru.Text{
			FI: "Työ, jota tässä vaiheessa tehdään käyttäjän hyväksi.",
			SV: "Det arbete som görs för användaren i det här steget.",
			NB: "Arbeidet som gjøres for brukeren i dette trinnet.",
			EN: "The work that is done for the user in this step.",
		},
	},
	"JourneyStep.roles": {
		Refers: true,
		Label:  juurru.Text{FI: "Vaihetta hoitavat roolit", SV: "Roller som utför steget", NB: "Rollene som utfører trinnet", EN: "Roles that do it"},
		Help: juurru.Text{
			FI: "Niiden roolien tunnukset, jotka tekevät vaiheen työn. Käytä roolien tunnuksia, älä nimiä.",
			SV: "Identifierarna för de roller som utför arbetet i steget. Använd rollernas identifierare, inte namn.",
			NB: "Identifikatorene til rollene som utfører arbeidet i trinnet. Bruk rollenes identifikatorer, ikke navn.",
			EN: "The identifiers of the roles that do the work of the step. Use the identifiers of roles, not names.",
		},
	},
	"JourneyStep.weakness": {
		Label: juurru.Text{FI: "Mikä ei toimi", SV: "Svag punkt", NB: "Svakt punkt", EN: "Weak point"},
		Help: juurru.Text{
			FI: "Mikä vaiheessa takkuilee käyttäjän tai työntekijöiden kannalta. Älä kirjoita henkilötietoja.",
			SV: "Vad som skaver i steget för användaren eller medarbetarna. Skriv inga personuppgifter.",
			NB: "Hva som skurrer i trinnet for brukeren eller de ansatte. Ikke skriv personopplysninger.",
			EN: "What goes wrong in the step for the user or the staff. Write no personal data.",
		},
	},

	"Inquiry": {
		Label: juurru.Text{FI: "Selvitys yhdessä ihmisten kanssa", SV: "Utredning tillsammans med människor", NB: "Kartlegging sammen med folk", EN: "Inquiry"},
		Help: juurru.Text{
			FI: "Yksi haastattelu, havainnointi, työpaja tai kysely.",
			SV: "En intervju, observation, workshop eller enkät.",
			NB: "Ett intervju, én observasjon, ett verksted eller én undersøkelse.",
			EN: "One interview, observation, workshop or survey.",
		},
	},
	"Inquiry.id": {
		Label: juurru.Text{FI: "Selvityksen tunnus", SV: "Utredningens identifierare", NB: "Kartleggingens identifikator", EN: "Identifier of the inquiry"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla tarpeet viittaavat selvitykseen. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som behoven hänvisar till. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som behovene viser til. Ikke skriv personopplysninger i den.",
			EN: "A short identifier by which needs refer to the inquiry. Put no personal data in it.",
		},
	},
	"Inquiry.method": {
		Label: juurru.Text{FI: "Selvitystapa", SV: "Metod", NB: "Framgangsmåte", EN: "Method"},
		Help: juurru.Text{
			FI: "Valitse, selvitettiinkö asiaa haastatellen, havainnoiden, työpajassa vai kyselyllä.",
			SV: "Välj om saken utreddes med intervju, observation, workshop eller enkät.",
			NB: "Velg om det ble kartlagt med intervju, observasjon, verksted eller spørreundersøkelse.",
			EN: "Choose whether it was an interview, an observation, a workshop or a survey.",
		},
	},
	"Inquiry.with": {
		Label: juurru.Text{FI: "Ketkä osallistuivat", SV: "Vilka som deltog", NB: "Hvem som deltok", EN: "Who took part"},
		Help: juurru.Text{
			FI: "Valitse kaikki osallistujaryhmät. Käyttäjien ja työntekijöiden tarpeita ei voi arvata heidän puolestaan.",
			SV: "Välj alla grupper som deltog. Användarnas och medarbetarnas behov kan ingen annan gissa sig till.",
			NB: "Velg alle gruppene som deltok. Hva brukere og ansatte trenger, kan ingen andre gjette seg til.",
			EN: "Choose all groups that took part. Nobody can guess what users and staff need on their behalf.",
		},
	},
	"Inquiry.date": {
		Label: juurru.Text{FI: "Selvityksen päivä", SV: "Dag för utredningen", NB: "Dag for kartleggingen", EN: "Day of the inquiry"},
		Help: juurru.Text{
			FI: "Päivä, jona selvitys tehtiin tai päättyi, muodossa 2026-12-31.",
			SV: "Dagen då utredningen gjordes eller avslutades, i formen 2026-12-31.",
			NB: "Dagen kartleggingen ble gjort eller avsluttet, på formen 2026-12-31.",
			EN: "The day on which the inquiry was made or ended, written as 2026-12-31.",
		},
	},
	"Inquiry.people": {
		Label: juurru.Text{FI: "Osallistujien määrä", SV: "Antal deltagare", NB: "Antall deltakere", EN: "Number of people"},
		Help: juurru.Text{
			FI: "Kuinka moni osallistui. Kirjoita vain luku.",
			SV: "Hur många som deltog. Skriv bara antalet.",
			NB: "Hvor mange som deltok. Skriv bare tallet.",
			EN: "How many took part. Write the number only.",
		},
	},
	"Inquiry.found": {
		Label: juurru.Text{FI: "Mitä selvisi", SV: "Vad som framkom", NB: "Hva som kom fram", EN: "What was found"},
		Help: juurru.Text{
			FI: "Mitä opittiin, niin ettei yksittäistä ihmistä tunnista. Älä kirjoita henkilötietoja.",
			SV: "Vad ni lärde er, så att ingen enskild känns igen. Skriv inga personuppgifter.",
			NB: "Hva dere lærte, uten at noen enkeltperson kan kjennes igjen. Ikke skriv personopplysninger.",
			EN: "What was learnt, so that nobody can be recognised. Write no personal data.",
		},
	},

	"Lesson": {
		Label: juurru.Text{FI: "Muilta opittu", SV: "Lärdom av andra", NB: "Lærdom fra andre", EN: "Lesson from others"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka muut ovat oppineet samasta ongelmasta.",
			SV: "En sak som andra har lärt sig av samma problem.",
			NB: "Én ting andre har lært av det samme problemet.",
			EN: "One thing others have learnt of the same problem.",
		},
	},
	"Lesson.from": {
		Label: juurru.Text{FI: "Keneltä opittiin", SV: "Av vem", NB: "Hvem dere lærte av", EN: "Learnt from"},
		Help: juurru.Text{
			FI: "Organisaatio tai hanke, jolta opittiin. Kirjoita organisaatio, älä henkilöä.",
			SV: "Organisationen eller projektet som ni lärde av. Skriv organisationen, inte en person.",
			NB: "Organisasjonen eller prosjektet dere lærte av. Skriv organisasjonen, ikke en person.",
			EN: "The organisation or project it was learnt from. Write the organisation, not a person.",
		},
	},
	"Lesson.learnt": {
		Label: juurru.Text{FI: "Mitä he oppivat", SV: "Vad de lärde sig", NB: "Hva de lærte", EN: "What they learnt"},
		Help: juurru.Text{
			FI: "Mikä toimi ja mikä ei, ja millaisissa oloissa.",
			SV: "Vad som fungerade och vad som inte gjorde det, och under vilka förhållanden.",
			NB: "Hva som fungerte og hva som ikke gjorde det, og under hvilke forhold.",
			EN: "What worked and what did not, and under which conditions.",
		},
	},
	"Lesson.use": {
		Label: juurru.Text{FI: "Mitä siitä käytetään täällä", SV: "Vad av det som används här", NB: "Hva av det dere bruker", EN: "What of it is used here"},
		Help: juurru.Text{
			FI: "Mikä sopii omaan palveluun ja mitä on muutettava.",
			SV: "Vad som passar den egna tjänsten och vad som måste ändras.",
			NB: "Hva som passer i deres tjeneste, og hva som må endres.",
			EN: "What fits your own service, and what has to be changed.",
		},
	},
	"Lesson.link": {
		Label: juurru.Text{FI: "Missä opista kerrotaan", SV: "Var det beskrivs", NB: "Hvor det er beskrevet", EN: "Where it is told"},
		Help: juurru.Text{
			FI: "Sivu, jolla kokemuksesta kerrotaan. Kirjoita koko osoite.",
			SV: "Sidan där erfarenheten beskrivs. Skriv hela adressen.",
			NB: "Siden der erfaringen er beskrevet. Skriv hele adressen.",
			EN: "The page on which the experience is described. Write the whole address.",
		},
	},

	"Statistic": {
		Label: juurru.Text{FI: "Tilastotieto", SV: "Statistikuppgift", NB: "Statistisk opplysning", EN: "Statistic"},
		Help: juurru.Text{
			FI: "Yksi luku, joka kuvaa palvelua tai sen käyttäjiä.",
			SV: "Ett tal som beskriver tjänsten eller dess användare.",
			NB: "Ett tall som beskriver tjenesten eller brukerne.",
			EN: "One figure that describes the service or those it is for.",
		},
	},
	"Statistic.id": {
		Label: juurru.Text{FI: "Luvun tunnus", SV: "Uppgiftens identifierare", NB: "Opplysningens identifikator", EN: "Identifier of the figure"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla tarpeet viittaavat lukuun.",
			SV: "En kort identifierare som behoven hänvisar till när de stöds av talet.",
			NB: "En kort identifikator som behovene viser til når tallet støtter dem.",
			EN: "A short identifier by which needs refer to the figure.",
		},
	},
	"Statistic.what": {
		Label: juurru.Text{FI: "Mistä luku kertoo", SV: "Vad talet gäller", NB: "Hva tallet gjelder", EN: "What the figure is of"},
		Help: juurru.Text{
			FI: "Mitä on laskettu, mistä joukosta ja miltä ajalta.",
			SV: "Vad som har räknats, av vilken grupp och för vilken tid.",
			NB: "Hva som er talt opp, i hvilken gruppe og for hvilken periode.",
			EN: "What was counted, in which group and for which time.",
		},
	},
	"Statistic.value": {
		Label: juurru.Text{FI: "Luku sellaisenaan", SV: "Talet som sådant", NB: "Tallet som det er oppgitt", EN: "The figure itself"},
		Help: juurru.Text{
			FI: "Luku yksikköineen niin kuin se on julkaistu, esimerkiksi »214 jaksoa vuonna 2023».",
			SV: "Talet med enhet som det har publicerats, till exempel ”214 perioder år 2023”.",
			NB: "Tallet med enhet slik det er oppgitt, for eksempel «214 innleggelser i 2023».",
			EN: "The figure with its unit as published, for example \"214 stays in 2023\".",
		},
	},
	"Statistic.date": {
		Label: juurru.Text{FI: "Luvun päivä", SV: "Uppgiftens datum", NB: "Dato for tallet", EN: "Day of the figure"},
		Help: juurru.Text{
			FI: "Päivä, johon luku kuuluu tai jona se on luettu, muodossa 2026-12-31.",
			SV: "Dagen som talet avser eller då det lästes, i formen 2026-12-31.",
			NB: "Dagen tallet gjelder for eller ble lest, på formen 2026-12-31.",
			EN: "The day the figure is of or on which it was read, written as 2026-12-31.",
		},
	},
	"Statistic.source": {
		Label: juurru.Text{FI: "Luvun lähde", SV: "Talets källa", NB: "Kilden til tallet", EN: "Source of the figure"},
		Help: juurru.Text{
			FI: "Tilasto, tietojärjestelmä tai kysely, josta luku on.",
			SV: "Statistiken, systemet eller enkäten som talet kommer från.",
			NB: "Statistikken, systemet eller undersøkelsen tallet kommer fra.",
			EN: "The statistics, system or survey the figure comes from.",
		},
	},

	"Need": {
		Label: juurru.Text{FI: "Tarve", SV: "Ett behov", NB: "Behov", EN: "Need"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka joku tarvitsee. Kirjoita tarve, ei ratkaisua.",
			SV: "En sak som någon behöver. Skriv behovet, inte lösningen.",
			NB: "Én ting noen trenger. Skriv behovet, ikke løsningen.",
			EN: "One thing somebody needs. Write the need, not the solution.",
		},
	},
	"Need.id": {
		Label: juurru.Text{FI: "Tarpeen tunnus", SV: "Behovets identifierare", NB: "Behovets identifikator", EN: "Identifier of the need"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla ideat ja teknologiat viittaavat tarpeeseen.",
			SV: "En kort identifierare som idéer och tekniker hänvisar till.",
			NB: "En kort identifikator som ideer og teknologier viser til.",
			EN: "A short identifier by which ideas and technologies refer to the need.",
		},
	},
	"Need.what": {
		Label: juurru.Text{FI: "Mitä tarvitaan", SV: "Vad som behövs", NB: "Hva det er behov for", EN: "What is needed"},
		Help: juurru.Text{
			FI: "Mitä ei nyt voi tehdä tai saada, ja miksi se on tärkeää.",
			SV: "Vad personen inte kan göra eller få nu, och varför det är viktigt.",
			NB: "Hva vedkommende ikke kan gjøre eller få i dag, og hvorfor det er viktig.",
			EN: "What cannot be done or had today, and why it matters.",
		},
	},
	"Need.whose": {
		Label: juurru.Text{FI: "Kenen tarve", SV: "Vems behov", NB: "Hvem som har behovet", EN: "Whose need"},
		Help: juurru.Text{
			FI: "Valitse ryhmä, jonka tarve se on.",
			SV: "Välj den grupp som har behovet.",
			NB: "Velg gruppen som har behovet.",
			EN: "Choose the group that has the need.",
		},
	},
	"Need.shown": {
		Refers: true,
		Label:  juurru.Text{FI: "Mistä tarve näkyy", SV: "Vad som visar behovet", NB: "Hva som viser behovet", EN: "What shows the need"},
		Help: juurru.Text{
			FI: "Selvitysten, lukujen ja palvelupolun vaiheiden tunnukset, joihin tarve perustuu.",
			SV: "Identifierarna för de utredningar, tal och steg i tjänsteresan som behovet bygger på.",
			NB: "Identifikatorene til kartleggingene, tallene og trinnene i tjenestereisen som behovet bygger på.",
			EN: "The identifiers of the inquiries, figures and steps of the journey the need rests on.",
		},
	},

	"Option": {
		Label: juurru.Text{FI: "Teknologian mahdollisuus", SV: "Teknisk möjlighet", NB: "Teknologisk mulighet", EN: "Technological option"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka teknologia voisi tehdä. Sitä selvitetään, ei vielä valita.",
			SV: "En sak som tekniken kunde göra. Den utreds, men väljs inte ännu.",
			NB: "Én ting teknologi kunne gjøre. Den undersøkes, men velges ikke ennå.",
			EN: "One thing technology could do. It is looked into, and not chosen yet.",
		},
	},
	"Option.id": {
		Label: juurru.Text{FI: "Mahdollisuuden tunnus", SV: "Möjlighetens identifierare", NB: "Mulighetens identifikator", EN: "Identifier of the option"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa mahdollisuuden muista.",
			SV: "En kort identifierare som skiljer möjligheten från andra.",
			NB: "En kort identifikator som skiller muligheten fra andre.",
			EN: "A short identifier that tells the option from others.",
		},
	},
	"Option.what": {
		Label: juurru.Text{FI: "Mistä mahdollisuudesta on kyse", SV: "Vad möjligheten är", NB: "Hva muligheten går ut på", EN: "What the option is"},
		Help: juurru.Text{
			FI: "Millainen ratkaisu, ilman tuotteen tai toimittajan nimeä.",
			SV: "Vilken sorts lösning, utan produktens eller leverantörens namn.",
			NB: "Hva slags løsning, uten navn på produkt eller leverandør.",
			EN: "Which kind of solution, without the name of a product or a supplier.",
		},
	},
	"Option.needs": {
		Refers: true,
		Label:  juurru.Text{FI: "Tarpeet, joihin se vastaa", SV: "Behov som möjligheten svarar på", NB: "Behovene den kan svare på", EN: "Needs it may answer"},
		Help: juurru.Text{
			FI: "Niiden tarpeiden tunnukset, joihin mahdollisuus vastaisi.",
			SV: "Identifierarna för de behov som möjligheten kunde svara på.",
			NB: "Identifikatorene til behovene muligheten kunne svare på.",
			EN: "The identifiers of the needs the option may answer.",
		},
	},
	"Option.potential": {
		Label: juurru.Text{FI: "Mitä sillä voi saada aikaan", SV: "Vad den kan ge", NB: "Hva den kan gi", EN: "What it can bring"},
		Help: juurru.Text{
			FI: "Mitä hyötyä siitä voisi olla ja kenelle.",
			SV: "Vilken nytta den kunde ge, och för vem.",
			NB: "Hvilken nytte den kunne gi, og for hvem.",
			EN: "What good would come of it, and for whom.",
		},
	},
	"Option.limits": {
		Label: juurru.Text{FI: "Rajoitukset", SV: "Begränsningar", NB: "Begrensninger", EN: "Limits"},
		Help: juurru.Text{
			FI: "Mitä se edellyttää ja missä se ei toimi.",
			SV: "Vad den förutsätter och var den inte fungerar.",
			NB: "Hva den forutsetter, og hvor den ikke fungerer.",
			EN: "What it takes, and where it does not work.",
		},
	},
	"Option.with": {
		Label: juurru.Text{FI: "Ketkä selvittivät mahdollisuutta", SV: "Vilka som utredde den", NB: "Hvem som undersøkte den", EN: "Who looked into it"},
		Help: juurru.Text{
			FI: "Valitse ryhmät, jotka olivat selvityksessä mukana. Ota tietohallinto mukaan alusta asti.",
			SV: "Välj de grupper som var med i utredningen. Ta med IT-avdelningen från början.",
			NB: "Velg gruppene som var med på undersøkelsen. Ta IT-avdelingen med fra starten.",
			EN: "Choose the groups that looked into it. Bring the IT department in from the start.",
		},
	},
}
