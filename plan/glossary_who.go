package plan

import "github.com/juurru/juurru"

// whoWords are the words for who does what, what helps and hinders them, what they say to whom.
var whoWords = juurru.Glossary{
	"Team": {
		Label: juurru.Text{FI: "Tiimi", SV: "Team", NB: "Team", EN: "Team"},
		Help: juurru.Text{
			FI: "Ryhmä, jolla on oma tehtävänsä käyttöönotossa.",
			SV: "En grupp med en egen uppgift i ibruktagandet.",
			NB: "En gruppe med sin egen oppgave i innføringen.",
			EN: "A group with a task of its own in the adoption.",
		},
	},
	"Team.id": {
		Label: juurru.Text{FI: "Tiimin tunnus", SV: "Teamets identifierare", NB: "Teamets identifikator", EN: "Identifier of the team"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla luovutukset ja arvioinnit viittaavat tiimiin, esimerkiksi »kayttoonottotiimi».",
			SV: "En kort identifierare som överlämningarna och utvärderingarna hänvisar till, till exempel ”ibruktagandeteamet”.",
			NB: "En kort identifikator som overleveringene og gjennomgangene viser til, for eksempel «innforingsteamet».",
			EN: "A short identifier by which hand-overs and reviews refer to the team, for example \"adoption-team\".",
		},
	},
	"Team.name": {
		Label: juurru.Text{FI: "Tiimin nimi", SV: "Teamets namn", NB: "Teamets navn", EN: "Name of the team"},
		Help: juurru.Text{
			FI: "Nimi, jolla tiimi tunnetaan, esimerkiksi »Lasten ja nuorten palvelujen käyttöönottotiimi».",
			SV: "Det namn som teamet är känt under, till exempel ”Ibruktagandeteamet för tjänster för barn och unga”.",
			NB: "Navnet teamet er kjent under, for eksempel «Innføringsteamet for tjenester til barn og unge».",
			EN: "The name by which the team is known, for example \"Adoption team of children's services\".",
		},
	},
	"Team.kind": {
		Label: juurru.Text{FI: "Tiimin tehtävä", SV: "Teamets uppgift", NB: "Teamets oppgave", EN: "Kind of team"},
		Help: juurru.Text{
			FI: "Implementointitiimi valitsee menetelmän ja aloittaa suunnitelman; käyttöönottotiimi ottaa suunnitelman vastuulleen ja vie käyttöönoton läpi.",
			SV: "Implementeringsteamet väljer metoden och påbörjar planen; ibruktagandeteamet tar över planen och genomför ibruktagandet.",
			NB: "Implementeringsteamet velger metoden og begynner på planen; innføringsteamet overtar planen og gjennomfører innføringen.",
			EN: "The implementation team selects the method and begins the plan; the adoption team takes the plan over and carries it out.",
		},
	},
	"Team.roles": {
		Refers: true,
		Label:  juurru.Text{FI: "Tiimin jäsenten roolit", SV: "Rollerna i teamet", NB: "Rollene i teamet", EN: "Roles in the team"},
		Help: juurru.Text{
			FI: "Tiimiin kuuluvien roolien tunnukset. Käytä roolien tunnuksia, älä nimiä.",
			SV: "Identifierarna för de roller som ingår i teamet. Använd rollernas identifierare, inte namn.",
			NB: "Identifikatorene til rollene som er med i teamet. Bruk rollenes identifikatorer, ikke navn.",
			EN: "The identifiers of the roles in the team. Use the identifiers of roles, not names.",
		},
	},
	"Team.phases": {
		Label: juurru.Text{FI: "Tiimin työ vaiheittain", SV: "Teamets arbete fas för fas", NB: "Teamets arbeid fase for fase", EN: "The team's work by phase"},
		Help: juurru.Text{
			FI: "Mitä tiimi tekee kussakin vaiheessa, mistä se vastaa ja mitä se siihen tarvitsee.",
			SV: "Vad teamet gör i varje fas, vad det ansvarar för och vad det behöver för det.",
			NB: "Hva teamet gjør i hver fase, hva det har ansvaret for, og hva det trenger til det.",
			EN: "What the team does in each phase, what it answers for, and what it needs for it.",
		},
	},

	"TeamPhase": {
		Label: juurru.Text{FI: "Työ yhdessä vaiheessa", SV: "Arbetet i en fas", NB: "Arbeidet i én fase", EN: "Work in one phase"},
		Help: juurru.Text{
			FI: "Tiimin tai roolin tehtävät, vastuut ja edellytykset yhdessä vaiheessa.",
			SV: "Teamets eller rollens uppgifter, ansvar och förutsättningar i en fas.",
			NB: "Teamets eller rollens oppgaver, ansvar og forutsetninger i én fase.",
			EN: "The tasks and responsibilities of a team or a role in one phase, and what it needs for them.",
		},
	},
	"TeamPhase.phase": {
		Label: juurru.Text{FI: "Vaihe, jota työ koskee", SV: "Fas som arbetet gäller", NB: "Fasen arbeidet gjelder", EN: "Phase the work is in"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaiheen tunnus, esimerkiksi »valmistelu».",
			SV: "Identifieraren för fasen i planmallen, till exempel ”valmistelu”.",
			NB: "Identifikatoren til fasen i malen, for eksempel «valmistelu».",
			EN: "The identifier of the template's phase, for example \"valmistelu\".",
		},
		Word: true,
	},
	"TeamPhase.tasks": {
		Label: juurru.Text{FI: "Tehtävät vaiheessa", SV: "Uppgifter i fasen", NB: "Oppgaver i fasen", EN: "Tasks in the phase"},
		Help: juurru.Text{
			FI: "Mitä tiimi tai rooli tekee tässä vaiheessa, esimerkiksi »seuraa menetelmän käyttöä».",
			SV: "Vad teamet eller rollen gör i den här fasen, till exempel ”följer upp användningen av metoden”.",
			NB: "Hva teamet eller rollen gjør i denne fasen, for eksempel «følger bruken av metoden».",
			EN: "What the team or the role does in this phase, for example \"follows the use of the method\".",
		},
	},
	"TeamPhase.responsibilities": {
		Label: juurru.Text{FI: "Vastuut", SV: "Ansvar", NB: "Ansvar", EN: "Responsibilities"},
		Help: juurru.Text{
			FI: "Mistä tiimi tai rooli vastaa tässä vaiheessa ja mitä se voi itse päättää.",
			SV: "Vad teamet eller rollen ansvarar för i den här fasen och själv kan besluta.",
			NB: "Hva teamet eller rollen har ansvaret for i denne fasen og selv kan bestemme.",
			EN: "What the team or the role answers for in this phase, and what it can decide by itself.",
		},
	},
	"TeamPhase.knowledge": {
		Label: juurru.Text{FI: "Tarvittava tieto ja osaaminen", SV: "Kunskap och kompetens som behövs", NB: "Kunnskap og kompetanse som trengs", EN: "Knowledge and skills needed"},
		Help: juurru.Text{
			FI: "Mitä tietoa ja osaamista tiimissä tai roolissa tarvitaan, esimerkiksi muutosjohtamisesta tai kirjaamisesta.",
			SV: "Vilken kunskap och kompetens som behövs i teamet eller rollen, till exempel om förändringsledning eller registrering.",
			NB: "Hvilken kunnskap og kompetanse som trengs i teamet eller rollen, for eksempel om endringsledelse eller registrering.",
			EN: "What knowledge and skills the team or the role needs, for example of leading change or of recording.",
		},
	},
	"TeamPhase.time": {
		Label: juurru.Text{FI: "Varattu työaika", SV: "Reserverad arbetstid", NB: "Avsatt arbeidstid", EN: "Reserved working time"},
		Help: juurru.Text{
			FI: "Kuinka paljon työaikaa tiimin tai roolin työhön on varattu, esimerkiksi »jäsenillä 4 h viikossa».",
			SV: "Hur mycket arbetstid som har reserverats för teamets eller rollens arbete, till exempel ”4 timmar i veckan per medlem”.",
			NB: "Hvor mye arbeidstid som er satt av til teamets eller rollens arbeid, for eksempel «4 timer i uken for hvert medlem».",
			EN: "How much working time is reserved for the work of the team or the role, for example \"4 hours a week for each member\".",
		},
	},
	"TeamPhase.rhythm": {
		Label: juurru.Text{FI: "Kokousrytmi", SV: "Mötesrytm", NB: "Møterytme", EN: "Meeting rhythm"},
		Help: juurru.Text{
			FI: "Kuinka usein tiimi kokoontuu tai rooli osallistuu kokouksiin, esimerkiksi »joka toinen viikko».",
			SV: "Hur ofta teamet träffas eller rollen deltar i möten, till exempel ”varannan vecka”.",
			NB: "Hvor ofte teamet møtes eller rollen deltar i møter, for eksempel «annenhver uke».",
			EN: "How often the team meets or the role takes part in meetings, for example \"every other week\".",
		},
	},

	"Role": {
		Label: juurru.Text{FI: "Rooli", SV: "Roll", NB: "Rolle", EN: "Role"},
		Help: juurru.Text{
			FI: "Tehtävänimike tai tehtävä, jolla on osansa käyttöönotossa. Rooli ei ole henkilö: sama rooli jatkuu, kun ihmiset vaihtuvat.",
			SV: "En befattning eller uppgift med en del i ibruktagandet. En roll är inte en person: rollen består när människor byts ut.",
			NB: "En stilling eller oppgave med en del i innføringen. En rolle er ikke en person: Rollen består når folk skifter.",
			EN: "A position or task with a part in the adoption. A role is not a person: it stays when people change.",
		},
	},
	"Role.id": {
		Label: juurru.Text{FI: "Roolin tunnus", SV: "Rollens identifierare", NB: "Rollens identifikator", EN: "Identifier of the role"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla muut kohdat viittaavat rooliin, esimerkiksi »osastonhoitaja». Se näkyy tarkistuksen tuloksissa; henkilötiedot eivät kuulu siihen.",
			SV: "En kort identifierare som de andra punkterna hänvisar till, till exempel ”avdelningsskotare”. Den syns i kontrollens resultat; personuppgifter hör inte hemma i den.",
			NB: "En kort identifikator som de andre punktene viser til, for eksempel «avdelingssykepleier». Den vises i resultatet av sjekken; personopplysninger hører ikke hjemme i den.",
			EN: "A short identifier by which the other parts refer to the role, for example \"head-nurse\". It appears in the results of a check; personal data do not belong in it.",
		},
	},
	"Role.name": {
		Label: juurru.Text{FI: "Roolin nimi", SV: "Rollens namn", NB: "Rollens navn", EN: "Name of the role"},
		Help: juurru.Text{
			FI: "Tehtävänimike tai tehtävä, esimerkiksi »Osastonhoitaja» tai »Menetelmäkoordinaattori». Kirjoita rooli, älä nimeä.",
			SV: "Befattningen eller uppgiften, till exempel ”Avdelningsskötare” eller ”Metodsamordnare”. Skriv rollen, inte namnet.",
			NB: "Stillingen eller oppgaven, for eksempel «Avdelingssykepleier» eller «Metodekoordinator». Skriv rollen, ikke navnet.",
			EN: "The position or task, for example \"Head nurse\" or \"Method coordinator\". Write the role, not a name.",
		},
	},
	"Role.group": {
		Label: juurru.Text{FI: "Suunnitelmapohjan rooli", SV: "Roll i planmallen", NB: "Rolle i malen", EN: "Role of the template"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan rooli, jota tämä rooli hoitaa, esimerkiksi »esihenkilo». Jätä tyhjäksi, jos sellaista ei ole.",
			SV: "Den roll i planmallen som den här rollen sköter, till exempel ”esihenkilo”. Lämna tomt om det inte finns någon.",
			NB: "Rollen i malen som denne rollen fyller, for eksempel «esihenkilo». La stå tomt hvis det ikke finnes noen.",
			EN: "The role of the template that this role fills, for example \"esihenkilo\". Leave empty if there is none.",
		},
		Word: true,
	},
	"Role.time": {
		Label: juurru.Text{FI: "Rooliin varattu työaika", SV: "Arbetstid reserverad för rollen", NB: "Arbeidstid avsatt til rollen", EN: "Working time for the role"},
		Help: juurru.Text{
			FI: "Kuinka paljon työaikaa rooliin on varattu ja mihin asti, esimerkiksi »20 % vuoden 2026 loppuun».",
			SV: "Hur mycket arbetstid som har reserverats för rollen och hur länge, till exempel ”20 % till slutet av 2026”.",
			NB: "Hvor mye arbeidstid som er satt av til rollen, og hvor lenge, for eksempel «20 % ut 2026».",
			EN: "How much working time is reserved for the role and until when, for example \"20 % until the end of 2026\".",
		},
	},
	"Role.line": {
		Label: juurru.Text{FI: "Rooli jää linjaorganisaatioon", SV: "Rollen hör till linjeorganisationen", NB: "Rollen hører til i linjen", EN: "It belongs to the line organisation"},
		Help: juurru.Text{
			FI: "Merkitse, jos rooli kuuluu linjaorganisaatioon ja pysyy, kun hanke päättyy.",
			SV: "Markera om rollen hör till linjeorganisationen och består när projektet tar slut.",
			NB: "Merk av hvis rollen hører til i linjeorganisasjonen og består når prosjektet avsluttes.",
			EN: "Mark if the role belongs to the line organisation and stays when the project ends.",
		},
	},
	"Role.phases": {
		Label: juurru.Text{FI: "Roolin työ vaiheittain", SV: "Rollens arbete fas för fas", NB: "Rollens arbeid fase for fase", EN: "The role's work by phase"},
		Help: juurru.Text{
			FI: "Mitä rooli tekee kussakin vaiheessa, mistä se vastaa ja mitä se siihen tarvitsee.",
			SV: "Vad rollen gör i varje fas, vad den ansvarar för och vad den behöver för det.",
			NB: "Hva rollen gjør i hver fase, hva den har ansvaret for, og hva den trenger til det.",
			EN: "What the role does in each phase, what it answers for, and what it needs for it.",
		},
	},

	"Task": {
		Label: juurru.Text{FI: "Tehtävä", SV: "Uppgift", NB: "Oppgave", EN: "Task"},
		Help: juurru.Text{
			FI: "Yksi asia, joka pitää tehdä.",
			SV: "En sak som ska göras.",
			NB: "Én ting som skal gjøres.",
			EN: "One thing that is to be done.",
		},
	},
	"Task.id": {
		Label: juurru.Text{FI: "Tehtävän tunnus", SV: "Uppgiftens identifierare", NB: "Oppgavens identifikator", EN: "Identifier of the task"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa tehtävän muista. Anna jokaiselle tehtävälle oma tunnus äläkä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer uppgiften från andra. Ge varje uppgift en egen och skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller oppgaven fra andre. Gi hver oppgave sin egen, og ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the task from others. Give each task its own, with no personal data in it.",
		},
	},
	"Task.what": {
		Label: juurru.Text{FI: "Mitä pitää tehdä", SV: "Vad som ska göras", NB: "Hva som skal gjøres", EN: "What is to be done"},
		Help: juurru.Text{
			FI: "Aloita verbillä ja kuvaa tehtävä niin, että sen voi todeta tehdyksi, esimerkiksi »Sovi koulutuspäivistä ylläpitäjän kanssa».",
			SV: "Börja med ett verb och beskriv uppgiften så att man kan konstatera när den är gjord, till exempel ”Kom överens om utbildningsdagarna med förvaltaren”.",
			NB: "Begynn med et verb, og beskriv oppgaven slik at man kan slå fast når den er gjort, for eksempel «Avtal opplæringsdagene med forvalteren».",
			EN: "Begin with a verb and describe the task so that one can tell when it is done, for example \"Agree on the training days with the maintainer\".",
		},
	},
	"Task.phase": {
		Label: juurru.Text{FI: "Vaihe, johon tehtävä kuuluu", SV: "Fas som uppgiften hör till", NB: "Fasen oppgaven hører til", EN: "Phase of the task"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaihe, jossa tehtävä tehdään, esimerkiksi »valmistelu».",
			SV: "Den fas i planmallen då uppgiften görs, till exempel ”valmistelu”.",
			NB: "Fasen i malen da oppgaven gjøres, for eksempel «valmistelu».",
			EN: "The phase of the template in which the task is done, for example \"valmistelu\".",
		},
		Word: true,
	},
	"Task.due": {
		Label: juurru.Text{FI: "Tehtävän määräpäivä", SV: "När uppgiften ska vara gjord", NB: "Frist for oppgaven", EN: "When it is due"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä tehtävä tehdään, muodossa 2026-12-31.",
			SV: "Dagen då uppgiften senast ska vara gjord, i formen 2026-12-31.",
			NB: "Dagen oppgaven senest skal være gjort, på formen 2026-12-31.",
			EN: "The day by which the task is to be done, written as 2026-12-31.",
		},
	},
	"Task.done": {
		Label: juurru.Text{FI: "Tehtävä on tehty", SV: "Uppgiften är gjord", NB: "Oppgaven er gjort", EN: "The task is done"},
		Help: juurru.Text{
			FI: "Merkitse, kun tehtävä on tehty.",
			SV: "Markera när uppgiften är gjord.",
			NB: "Merk av når oppgaven er gjort.",
			EN: "Mark when the task has been done.",
		},
	},
	"Task.assignments": {
		Label: juurru.Text{FI: "Vastuunjako", SV: "Ansvarsfördelning", NB: "Ansvarsfordeling", EN: "Who does what"},
		Help: juurru.Text{
			FI: "Mitkä roolit tehtävään osallistuvat ja millä tavalla. Päävastuussa on aina yksi rooli.",
			SV: "Vilka roller som deltar i uppgiften och hur. Huvudansvaret har alltid en enda roll.",
			NB: "Hvilke roller som deltar i oppgaven, og hvordan. Det er alltid én rolle som er ansvarlig.",
			EN: "Which roles take part in the task, and how. Exactly one role is accountable.",
		},
	},

	"Assignment": {
		Label: juurru.Text{FI: "Roolin osa tehtävässä", SV: "En rolls del i uppgiften", NB: "En rolles del i oppgaven", EN: "A role's part in the task"},
		Help: juurru.Text{
			FI: "Mitä yksi rooli tekee tehtävän hyväksi.",
			SV: "Vad en roll gör för uppgiften.",
			NB: "Hva én rolle gjør for oppgaven.",
			EN: "What one role does for the task.",
		},
	},
	"Assignment.role": {
		Refers: true,
		Label:  juurru.Text{FI: "Rooli, jota vastuu koskee", SV: "Roll som har ansvaret", NB: "Rollen ansvaret gjelder", EN: "Role concerned"},
		Help: juurru.Text{
			FI: "Roolin tunnus. Käytä roolin tunnusta, älä nimeä.",
			SV: "Rollens identifierare. Använd rollens identifierare, inte namnet på någon.",
			NB: "Rollens identifikator. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role. Use a role's identifier, not a name.",
		},
	},
	"Assignment.letter": {
		Label: juurru.Text{FI: "Vastuun laji", SV: "Typ av ansvar", NB: "Type ansvar", EN: "Kind of part"},
		Help: juurru.Text{
			FI: "Valitse, onko rooli päävastuussa, tekeekö tai tukeeko se, kysytäänkö siltä ennen vai kerrotaanko sille jälkeenpäin.",
			SV: "Välj om rollen är huvudansvarig, utför eller stöder, tillfrågas före eller informeras efteråt.",
			NB: "Velg om rollen er ansvarlig, utfører eller støtter, konsulteres før eller informeres etterpå.",
			EN: "Choose whether the role is accountable, does or supports the work, is asked before, or is told afterwards.",
		},
	},

	"Factor": {
		Label: juurru.Text{FI: "Edistävä tai hidastava tekijä", SV: "Främjande eller bromsande faktor", NB: "Fremmende eller hemmende faktor", EN: "Facilitator or barrier"},
		Help: juurru.Text{
			FI: "Yksi tekijä, joka edistää tai hidastaa käyttöönottoa. Sama tekijä voi tehdä kumpaakin.",
			SV: "En faktor som främjar eller bromsar ibruktagandet. En och samma faktor kan göra båda.",
			NB: "Én faktor som fremmer eller hemmer innføringen. Samme faktor kan gjøre begge deler.",
			EN: "One thing that helps or hinders the adoption. The same factor may do both.",
		},
	},
	"Factor.id": {
		Label: juurru.Text{FI: "Tekijän tunnus", SV: "Faktorns identifierare", NB: "Faktorens identifikator", EN: "Identifier of the factor"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla keinot viittaavat tekijään, esimerkiksi »kiire».",
			SV: "En kort identifierare som strategierna hänvisar till, till exempel ”bradska”.",
			NB: "En kort identifikator som strategiene viser til, for eksempel «tidspress».",
			EN: "A short identifier by which strategies refer to the factor, for example \"lack-of-time\".",
		},
	},
	"Factor.what": {
		Label: juurru.Text{FI: "Mikä vaikuttaa käyttöönottoon", SV: "Vad som påverkar ibruktagandet", NB: "Hva som påvirker innføringen", EN: "What affects the adoption"},
		Help: juurru.Text{
			FI: "Kuvaa tekijä niin kuin se täällä ilmenee. Puhu olosuhteista ja ryhmistä; älä kirjoita henkilötietoja.",
			SV: "Beskriv faktorn som den visar sig just här. Tala om förhållanden och grupper; skriv inga personuppgifter.",
			NB: "Beskriv faktoren slik den viser seg akkurat her. Snakk om forhold og grupper. Ikke skriv personopplysninger.",
			EN: "Describe the factor as it shows in this place. Speak of conditions and groups; write no personal data.",
		},
	},
	"Factor.code": {
		Label: juurru.Text{FI: "CFIR-koodi", SV: "CFIR-kod", NB: "Kode i CFIR", EN: "CFIR code"},
		Help: juurru.Text{
			FI: "Tekijän koodi CFIR-viitekehyksen versiossa 2.0. Jätä tyhjäksi, jos viitekehystä ei käytetä.",
			SV: "Faktorns kod i version 2.0 av ramverket CFIR. Lämna tomt om ni inte använder ramverket.",
			NB: "Faktorens kode i versjon 2.0 av rammeverket CFIR. La stå tomt hvis dere ikke bruker rammeverket.",
			EN: "The code of the factor in version 2.0 of the framework CFIR. Leave empty if you do not use the framework.",
		},
		Word: true,
	},
	"Factor.rating": {
		Label: juurru.Text{FI: "Vaikutus käyttöönottoon", SV: "Inverkan på ibruktagandet", NB: "Virkning på innføringen", EN: "Effect on the adoption"},
		Help: juurru.Text{
			FI: "Luku asteikolla −2…2: −2 hidastaa paljon, −1 vähän, 0 ei kumpaakaan, 1 edistää vähän ja 2 paljon. Jätä pois, jos vaikutusta ei ole arvioitu: nollakin on arvio.",
			SV: "Ett tal från −2 till 2: −2 bromsar mycket, −1 lite, 0 inverkar inte, 1 främjar lite och 2 mycket. Utelämna om inverkan inte har bedömts: också noll är en bedömning.",
			NB: "Et tall fra −2 til 2: −2 hemmer mye, −1 litt, 0 gjør ingen av delene, 1 fremmer litt og 2 mye. Utelat feltet hvis virkningen ikke er vurdert: Også null er en vurdering.",
			EN: "A number from −2 to 2: −2 hinders strongly, −1 a little, 0 does neither, 1 helps a little and 2 strongly. Leave out if nobody has rated it: zero is a rating too.",
		},
	},
	"Factor.mixed": {
		Label: juurru.Text{FI: "Vaikuttaa molempiin suuntiin", SV: "Verkar åt båda hållen", NB: "Virker begge veier", EN: "Works both ways"},
		Help: juurru.Text{
			FI: "Merkitse, jos tekijä sekä edistää että hidastaa käyttöönottoa, esimerkiksi eri yksiköissä.",
			SV: "Markera om faktorn både främjar och bromsar ibruktagandet, till exempel i olika enheter.",
			NB: "Merk av hvis faktoren både fremmer og hemmer innføringen, for eksempel i ulike enheter.",
			EN: "Mark if the factor both helps and hinders the adoption, for example in different units.",
		},
	},
	"Factor.evidence": {
		Label: juurru.Text{FI: "Mihin arvio perustuu", SV: "Vad bedömningen bygger på", NB: "Hva vurderingen bygger på", EN: "What the rating rests on"},
		Help: juurru.Text{
			FI: "Mistä vaikutus tiedetään, esimerkiksi kyselystä, havainnoista tai keskustelusta tiimissä. Älä kirjoita henkilötietoja.",
			SV: "Hur man vet om inverkan, till exempel av en enkät, observationer eller en diskussion i teamet. Skriv inga personuppgifter.",
			NB: "Hvordan virkningen er kjent, for eksempel fra en undersøkelse, observasjoner eller en samtale i teamet. Ikke skriv personopplysninger.",
			EN: "How the effect is known, for example from a survey, observation or a discussion in the team. Write no personal data.",
		},
	},
	"Factor.date": {
		Label: juurru.Text{FI: "Tekijän arviointipäivä", SV: "När faktorn bedömdes", NB: "Når faktoren ble vurdert", EN: "Date of the rating"},
		Help: juurru.Text{
			FI: "Päivä, jona tekijän vaikutus arvioitiin, muodossa 2026-12-31.",
			SV: "Dagen då faktorns inverkan bedömdes, i formen 2026-12-31.",
			NB: "Dagen da virkningen av faktoren ble vurdert, på formen 2026-12-31.",
			EN: "The day on which the effect of the factor was rated, written as 2026-12-31.",
		},
	},

	"Strategy": {
		Label: juurru.Text{FI: "Käyttöönoton keino", SV: "Strategi för ibruktagandet", NB: "Strategi for innføringen", EN: "Implementation strategy"},
		Help: juurru.Text{
			FI: "Yksi keino, jolla käyttöönottoa viedään eteenpäin, niin tarkasti kuvattuna, että joku muu voisi tehdä samoin.",
			SV: "Ett sätt att föra ibruktagandet framåt, så noggrant beskrivet att någon annan kan göra likadant.",
			NB: "Én måte å drive innføringen framover på, så nøye beskrevet at andre kan gjøre det samme.",
			EN: "One way of bringing the adoption about, described so exactly that somebody else could do the same.",
		},
	},
	"Strategy.id": {
		Label: juurru.Text{FI: "Keinon tunnus", SV: "Strategins identifierare", NB: "Strategiens identifikator", EN: "Identifier of the strategy"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa keinon muista, esimerkiksi »vertaisryhma».",
			SV: "En kort identifierare som skiljer strategin från andra, till exempel ”kollegagrupp”.",
			NB: "En kort identifikator som skiller strategien fra andre, for eksempel «kollegagruppe».",
			EN: "A short identifier that tells the strategy from others, for example \"peer-group\".",
		},
	},
	"Strategy.name": {
		Label: juurru.Text{FI: "Keinon nimi", SV: "Strategins namn", NB: "Strategiens navn", EN: "Name of the strategy"},
		Help: juurru.Text{
			FI: "Anna keinolle lyhyt nimi, esimerkiksi »Vertaisryhmä menetelmän käyttäjille».",
			SV: "Ge strategin ett kort namn, till exempel ”Kollegagrupp för dem som använder metoden”.",
			NB: "Gi strategien et kort navn, for eksempel «Kollegagruppe for dem som bruker metoden».",
			EN: "Give the strategy a short name, for example \"Peer group for users of the method\".",
		},
	},
	"Strategy.actor": {
		Refers: true,
		Label:  juurru.Text{FI: "Kuka tekee", SV: "Aktör", NB: "Aktør", EN: "Actor"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka keinoa käyttää. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som genomför strategin. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som gjennomfører strategien. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that carries the strategy out. Use a role's identifier, not a name.",
		},
	},
	"Strategy.action": {
		Label: juurru.Text{FI: "Teko", SV: "Handling", NB: "Handling", EN: "Action taken"},
		Help: juurru.Text{
			FI: "Mitä tehdään, niin tarkasti, että sen voi todeta tehdyksi.",
			SV: "Vad som görs, så noggrant att man kan konstatera att det har gjorts.",
			NB: "Hva som gjøres, så presist at man kan slå fast at det er gjort.",
			EN: "What is done, so exactly that one can tell when it has been.",
		},
	},
	"Strategy.target": {
		Label: juurru.Text{FI: "Kohde", SV: "Vem eller vad strategin riktas till", NB: "Hvem eller hva strategien er rettet mot", EN: "Target of the action"},
		Help: juurru.Text{
			FI: "Kenen tai minkä on tarkoitus muuttua, esimerkiksi »työntekijöiden varmuus menetelmän käytössä».",
			SV: "Vem eller vad som ska förändras, till exempel ”de anställdas säkerhet i att använda metoden”.",
			NB: "Hvem eller hva som skal endres, for eksempel «de ansattes trygghet i bruken av metoden».",
			EN: "Who or what is to change, for example \"how confident staff are in using the method\".",
		},
	},
	"Strategy.timing": {
		Label: juurru.Text{FI: "Ajoitus", SV: "Tidpunkt", NB: "Tidspunkt", EN: "Timing"},
		Help: juurru.Text{
			FI: "Milloin keinoa käytetään ja mitä ennen tai minkä jälkeen.",
			SV: "När strategin genomförs, och före eller efter vad.",
			NB: "Når strategien gjennomføres, og før eller etter hva.",
			EN: "When the strategy is carried out, and before or after what.",
		},
	},
	"Strategy.dose": {
		Label: juurru.Text{FI: "Määrä", SV: "Mängd", NB: "Mengde", EN: "Dose"},
		Help: juurru.Text{
			FI: "Kuinka usein ja kuinka paljon, esimerkiksi »tunti kuukaudessa puolen vuoden ajan».",
			SV: "Hur ofta och hur mycket, till exempel ”en timme i månaden under ett halvår”.",
			NB: "Hvor ofte og hvor mye, for eksempel «en time i måneden i et halvt år».",
			EN: "How often and how much, for example \"an hour a month for half a year\".",
		},
	},
	"Strategy.outcome": {
		Label: juurru.Text{FI: "Tavoiteltu tulos", SV: "Eftersträvat resultat", NB: "Ønsket resultat", EN: "Intended outcome"},
		Help: juurru.Text{
			FI: "Mihin tulokseen keinolla vaikutetaan, esimerkiksi »menetelmää käyttävien osuus» tai »menetelmäuskollisuus».",
			SV: "Vilket resultat strategin ska påverka, till exempel ”andelen som använder metoden” eller ”metodtrogenheten”.",
			NB: "Hvilket resultat strategien skal påvirke, for eksempel «andelen som bruker metoden» eller «metodetrofasthet».",
			EN: "Which outcome the strategy is to affect, for example \"the share that uses the method\" or \"fidelity\".",
		},
	},
	"Strategy.justification": {
		Label: juurru.Text{FI: "Perustelu", SV: "Motivering", NB: "Begrunnelse", EN: "Justification"},
		Help: juurru.Text{
			FI: "Miksi juuri tämän keinon uskotaan auttavan: tutkimus, kokemus tai tekijä, johon se vastaa.",
			SV: "Varför just den här strategin väntas hjälpa: forskning, erfarenhet eller den faktor som den svarar på.",
			NB: "Hvorfor akkurat denne strategien ventes å hjelpe: forskning, erfaring eller faktoren den svarer på.",
			EN: "Why this strategy is thought to help: research, experience or the factor it answers.",
		},
	},
	"Strategy.factors": {
		Refers: true,
		Label:  juurru.Text{FI: "Edistävät ja hidastavat tekijät, joihin vastataan", SV: "Faktorer som strategin svarar på", NB: "Faktorer strategien svarer på", EN: "Factors it answers"},
		Help: juurru.Text{
			FI: "Niiden edistävien tai hidastavien tekijöiden tunnukset, joihin keinolla vastataan.",
			SV: "Identifierarna för de främjande eller bromsande faktorer som strategin svarar på.",
			NB: "Identifikatorene til de fremmende eller hemmende faktorene strategien svarer på.",
			EN: "The identifiers of the facilitators and barriers that the strategy answers.",
		},
	},

	"Training": {
		Label: juurru.Text{FI: "Koulutus", SV: "Utbildning", NB: "Opplæring", EN: "Training"},
		Help: juurru.Text{
			FI: "Yksi menetelmäkoulutus, tai täydennys- tai kertauskoulutus aiemmalle.",
			SV: "En utbildning i metoden, eller en fortbildning eller repetitionsutbildning efter en tidigare.",
			NB: "Én opplæring i metoden, eller videreopplæring eller oppfriskning etter en tidligere.",
			EN: "One course of training in the method, or a refresher of an earlier one.",
		},
	},
	"Training.id": {
		Label: juurru.Text{FI: "Koulutuksen tunnus", SV: "Utbildningens identifierare", NB: "Opplæringens identifikator", EN: "Identifier of the training"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla kertauskoulutukset viittaavat koulutukseen, esimerkiksi »peruskoulutus».",
			SV: "En kort identifierare som repetitionsutbildningarna hänvisar till, till exempel ”grundutbildning”.",
			NB: "En kort identifikator som oppfriskningskursene viser til, for eksempel «grunnopplaering».",
			EN: "A short identifier by which refreshers refer to the training, for example \"basic-course\".",
		},
	},
	"Training.name": {
		Label: juurru.Text{FI: "Koulutuksen nimi", SV: "Utbildningens namn", NB: "Opplæringens navn", EN: "Name of the training"},
		Help: juurru.Text{
			FI: "Nimi, jolla koulutus tunnetaan.",
			SV: "Det namn som utbildningen är känd under.",
			NB: "Navnet opplæringen er kjent under.",
			EN: "The name by which the training is known.",
		},
	},
	"Training.for": {
		Refers: true,
		Label:  juurru.Text{FI: "Ketkä koulutetaan", SV: "Vilka som utbildas", NB: "Hvem som får opplæring", EN: "Who is trained"},
		Help: juurru.Text{
			FI: "Niiden roolien tunnukset, joille koulutus on tarkoitettu. Käytä roolien tunnuksia, älä nimiä.",
			SV: "Identifierarna för de roller som utbildningen är avsedd för. Använd rollernas identifierare, inte namn.",
			NB: "Identifikatorene til rollene opplæringen er ment for. Bruk rollenes identifikatorer, ikke navn.",
			EN: "The identifiers of the roles the training is for. Use the identifiers of roles, not names.",
		},
	},
	"Training.provider": {
		Label: juurru.Text{FI: "Kouluttaja", SV: "Utbildare", NB: "Hvem som gir opplæringen", EN: "Provider of the training"},
		Help: juurru.Text{
			FI: "Organisaatio, joka kouluttaa, esimerkiksi menetelmän ylläpitäjä. Kirjoita organisaatio, älä henkilöä.",
			SV: "Den organisation som utbildar, till exempel metodens förvaltare. Skriv organisationen, inte en person.",
			NB: "Organisasjonen som gir opplæringen, for eksempel metodens forvalter. Skriv organisasjonen, ikke en person.",
			EN: "The organisation that trains, for example the method's maintainer. Write the organisation, not a person.",
		},
	},
	"Training.starts": {
		Label: juurru.Text{FI: "Koulutus alkaa", SV: "Utbildningen börjar", NB: "Opplæringen begynner", EN: "Training begins"},
		Help: juurru.Text{
			FI: "Koulutuksen ensimmäinen päivä, muodossa 2026-12-31.",
			SV: "Utbildningens första dag, i formen 2026-12-31.",
			NB: "Første dag av opplæringen, på formen 2026-12-31.",
			EN: "The first day of the training, written as 2026-12-31.",
		},
	},
	"Training.ends": {
		Label: juurru.Text{FI: "Koulutus päättyy", SV: "Utbildningen slutar", NB: "Opplæringen avsluttes", EN: "Training ends"},
		Help: juurru.Text{
			FI: "Koulutuksen viimeinen päivä, muodossa 2026-12-31.",
			SV: "Utbildningens sista dag, i formen 2026-12-31.",
			NB: "Siste dag av opplæringen, på formen 2026-12-31.",
			EN: "The last day of the training, written as 2026-12-31.",
		},
	},
	"Training.places": {
		Label: juurru.Text{FI: "Koulutuspaikat", SV: "Utbildningsplatser", NB: "Opplæringsplasser", EN: "Places"},
		Help: juurru.Text{
			FI: "Kuinka moni työntekijä mahtuu koulutukseen.",
			SV: "Hur många anställda som får plats i utbildningen.",
			NB: "Hvor mange ansatte det er plass til i opplæringen.",
			EN: "How many of the staff the training has room for.",
		},
	},
	"Training.refreshes": {
		Refers: true,
		Label:  juurru.Text{FI: "Koulutus, jota kerrataan", SV: "Utbildning som repeteras", NB: "Opplæring som friskes opp", EN: "Training that is refreshed"},
		Help: juurru.Text{
			FI: "Sen koulutuksen tunnus, jonka täydennys- tai kertauskoulutus tämä on. Jätä muuten tyhjäksi.",
			SV: "Identifieraren för den utbildning som detta är en fortbildning eller repetitionsutbildning till. Lämna annars tomt.",
			NB: "Identifikatoren til opplæringen dette er videreopplæring eller et oppfriskningskurs til. La ellers stå tomt.",
			EN: "The identifier of the training of which this is a refresher. Otherwise leave empty.",
		},
	},
	"Training.every": {
		Label: juurru.Text{FI: "Toistumisväli", SV: "Hur ofta den upprepas", NB: "Hvor ofte den gjentas", EN: "How often it is repeated"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein koulutus järjestetään uudelleen. Jätä pois, jos se pidetään vain kerran.",
			SV: "Välj hur ofta utbildningen ordnas på nytt. Utelämna om den bara hålls en gång.",
			NB: "Velg hvor ofte opplæringen gis på nytt. Utelat feltet hvis den bare holdes én gang.",
			EN: "Choose how often the training is given again. Leave out if it is held only once.",
		},
	},
	"Training.uptake": {
		Refers: true,
		Label:  juurru.Text{FI: "Koulutettujen seuranta", SV: "Uppföljning av de utbildade", NB: "Oppfølging av dem som fikk opplæring", EN: "Follow-up of those trained"},
		Help: juurru.Text{
			FI: "Sen kohdan »Koulutuksesta käyttöön» seurannan tunnus, johon koulutetut lasketaan.",
			SV: "Identifieraren för den uppföljning av utbildning och användning där de utbildade räknas.",
			NB: "Identifikatoren til oppfølgingen av opplæring og bruk der de som fikk opplæring, telles.",
			EN: "The identifier of the follow-up of training and use in which those trained are counted.",
		},
	},

	"Message": {
		Label: juurru.Text{FI: "Viesti", SV: "Budskap", NB: "Melding", EN: "Message"},
		Help: juurru.Text{
			FI: "Viestintäsuunnitelman yksi rivi: mitä kerrotaan, kenelle, missä ja milloin.",
			SV: "En rad i kommunikationsplanen: vad som berättas, för vem, var och när.",
			NB: "Én rad i kommunikasjonsplanen: hva som fortelles, til hvem, hvor og når.",
			EN: "One row of the communication plan: what is said, to whom, where and when.",
		},
	},
	"Message.id": {
		Label: juurru.Text{FI: "Viestin tunnus", SV: "Budskapets identifierare", NB: "Meldingens identifikator", EN: "Identifier of the message"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla sidosryhmät viittaavat viestiin, esimerkiksi »esihenkiloinfo».",
			SV: "En kort identifierare som intressenterna hänvisar till, till exempel ”chefsinfo”.",
			NB: "En kort identifikator som interessentene viser til, for eksempel «lederinfo».",
			EN: "A short identifier by which stakeholders refer to the message, for example \"supervisors-briefing\".",
		},
	},
	"Message.audience": {
		Label: juurru.Text{FI: "Kenelle viestitään", SV: "Målgrupp för budskapet", NB: "Hvem meldingen er til", EN: "Audience"},
		Help: juurru.Text{
			FI: "Ryhmä, jolle viesti on tarkoitettu, esimerkiksi »perheneuvolan työntekijät».",
			SV: "Den grupp som budskapet är avsett för, till exempel ”de anställda på familjerådgivningen”.",
			NB: "Gruppen meldingen er ment for, for eksempel «de ansatte ved familierådgivningen».",
			EN: "The group the message is for, for example \"staff of the family counselling clinic\".",
		},
	},
	"Message.what": {
		Label: juurru.Text{FI: "Ydinviesti", SV: "Kärnbudskap", NB: "Hovedbudskap", EN: "Key message"},
		Help: juurru.Text{
			FI: "Mitä vastaanottajan pitää tietää, ja mitä se merkitsee hänen työssään tai palvelussaan.",
			SV: "Vad mottagaren behöver veta och vad det betyder i arbetet eller för servicen.",
			NB: "Hva mottakeren trenger å vite, og hva det betyr for arbeidet eller tjenesten.",
			EN: "What the audience needs to know, and what it means for their work or the service they get.",
		},
	},
	"Message.channel": {
		Label: juurru.Text{FI: "Kanava", SV: "Kanal", NB: "Kanal", EN: "Channel"},
		Help: juurru.Text{
			FI: "Missä viesti välitetään, esimerkiksi »viikkopalaveri», »intranet» tai »tiedote».",
			SV: "Var budskapet förmedlas, till exempel ”veckomöte”, ”intranät” eller ”meddelande”.",
			NB: "Hvor meldingen formidles, for eksempel «ukemøte», «intranett» eller «skriv».",
			EN: "Where the message is passed on, for example \"weekly meeting\", \"intranet\" or \"bulletin\".",
		},
	},
	"Message.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Viestinnästä vastaava rooli", SV: "Vem som ansvarar för budskapet", NB: "Hvem som har ansvaret for meldingen", EN: "Who answers for the message"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka huolehtii viestistä. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som sköter budskapet. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som tar seg av meldingen. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that sees to the message. Use a role's identifier, not a name.",
		},
	},
	"Message.phase": {
		Label: juurru.Text{FI: "Viestin vaihe", SV: "Budskapets fas", NB: "Meldingens fase", EN: "Phase of the message"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaihe, jossa viestitään, esimerkiksi »valmistelu».",
			SV: "Den fas i planmallen då budskapet förmedlas, till exempel ”valmistelu”.",
			NB: "Fasen i malen da meldingen formidles, for eksempel «valmistelu».",
			EN: "The phase of the template in which the message is passed on, for example \"valmistelu\".",
		},
		Word: true,
	},
	"Message.when": {
		Label: juurru.Text{FI: "Milloin viestitään", SV: "När det kommuniceras", NB: "Når det formidles", EN: "When"},
		Help: juurru.Text{
			FI: "Ajankohta niin kuin se on suunniteltu, esimerkiksi »joka kuukausi» tai »heti päätöksen jälkeen».",
			SV: "Tidpunkten som den har planerats, till exempel ”varje månad” eller ”genast efter beslutet”.",
			NB: "Tidspunktet slik det er planlagt, for eksempel «hver måned» eller «straks etter beslutningen».",
			EN: "The time as it is planned, for example \"every month\" or \"right after the decision\".",
		},
	},
	"Message.date": {
		Label: juurru.Text{FI: "Viestintäpäivä", SV: "Dag för budskapet", NB: "Dag for meldingen", EN: "Day of the message"},
		Help: juurru.Text{
			FI: "Päivä, jona viesti lähtee, muodossa 2026-12-31, jos se on tiedossa.",
			SV: "Dagen då budskapet går ut, i formen 2026-12-31, om den är känd.",
			NB: "Dagen meldingen går ut, på formen 2026-12-31, hvis den er kjent.",
			EN: "The day on which the message goes out, written as 2026-12-31, if it is known.",
		},
	},
	"Message.wayBack": {
		Label: juurru.Text{FI: "Palautekanava", SV: "Kanal för återkoppling", NB: "Kanal for tilbakemelding", EN: "Channel for feedback"},
		Help: juurru.Text{
			FI: "Miten vastaanottajat voivat kysyä ja antaa palautetta, esimerkiksi »keskustelu tiimipalaverissa».",
			SV: "Hur mottagarna kan fråga och ge återkoppling, till exempel ”diskussion på teammötet”.",
			NB: "Hvordan mottakerne kan spørre og gi tilbakemelding, for eksempel «samtale på teammøtet».",
			EN: "How the audience can ask and give feedback, for example \"discussion in the team meeting\".",
		},
	},
	"Message.sent": {
		Label: juurru.Text{FI: "Viesti on välitetty", SV: "Budskapet har förmedlats", NB: "Meldingen er formidlet", EN: "The message has gone out"},
		Help: juurru.Text{
			FI: "Merkitse, kun viesti on välitetty.",
			SV: "Markera när budskapet har förmedlats.",
			NB: "Merk av når meldingen er formidlet.",
			EN: "Mark when the message has gone out.",
		},
	},

	"Stakeholder": {
		Label: juurru.Text{FI: "Sidosryhmä", SV: "Intressent", NB: "Interessent", EN: "Stakeholder"},
		Help: juurru.Text{
			FI: "Yksi ryhmä tai organisaatio, jota muutos koskee tai joka voi vaikuttaa siihen.",
			SV: "En grupp eller organisation som berörs av förändringen eller kan påverka den.",
			NB: "Én gruppe eller organisasjon som berøres av endringen eller kan påvirke den.",
			EN: "One group or organisation that the change affects, or that can affect it.",
		},
	},
	"Stakeholder.id": {
		Label: juurru.Text{FI: "Sidosryhmän tunnus", SV: "Intressentens identifierare", NB: "Interessentens identifikator", EN: "Identifier of the stakeholder"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa sidosryhmän muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer intressenten från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller interessenten fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the stakeholder from others. Put no personal data in it.",
		},
	},
	"Stakeholder.name": {
		Label: juurru.Text{FI: "Sidosryhmän nimi", SV: "Intressentens namn", NB: "Interessentens navn", EN: "Name of the stakeholder"},
		Help: juurru.Text{
			FI: "Ryhmä tai organisaatio, esimerkiksi »Nuorten vanhemmat» tai »Opiskeluhuolto». Kirjoita ryhmä, älä henkilöä.",
			SV: "Gruppen eller organisationen, till exempel ”De ungas föräldrar” eller ”Elevhälsan”. Skriv gruppen, inte en person.",
			NB: "Gruppen eller organisasjonen, for eksempel «Foreldrene til de unge» eller «Skolehelsetjenesten». Skriv gruppen, ikke en person.",
			EN: "The group or organisation, for example \"Parents of the young people\" or \"Student welfare\". Write the group, not a person.",
		},
	},
	"Stakeholder.category": {
		Label: juurru.Text{FI: "Sidosryhmän luokka", SV: "Kategori av intressent", NB: "Type interessent", EN: "Category"},
		Help: juurru.Text{
			FI: "Oma luokittelu, esimerkiksi »asiakkaat», »henkilöstö» tai »kumppanit».",
			SV: "En egen indelning, till exempel ”klienter”, ”personal” eller ”partner”.",
			NB: "En egen inndeling, for eksempel «brukere», «ansatte» eller «samarbeidspartnere».",
			EN: "A grouping of your own, for example \"clients\", \"staff\" or \"partners\".",
		},
	},
	"Stakeholder.interest": {
		Label: juurru.Text{FI: "Kiinnostus muutokseen", SV: "Intresse för förändringen", NB: "Interesse for endringen", EN: "Interest in the change"},
		Help: juurru.Text{
			FI: "Valitse, kuinka paljon muutos sidosryhmää kiinnostaa tai koskee.",
			SV: "Välj hur mycket förändringen intresserar eller berör intressenten.",
			NB: "Velg hvor mye endringen interesserer eller berører interessenten.",
			EN: "Choose how much the change interests or concerns the stakeholder.",
		},
	},
	"Stakeholder.influence": {
		Label: juurru.Text{FI: "Vaikutusvalta", SV: "Inflytande", NB: "Innflytelse", EN: "Influence"},
		Help: juurru.Text{
			FI: "Valitse, kuinka paljon sidosryhmä voi vaikuttaa muutoksen onnistumiseen.",
			SV: "Välj hur mycket intressenten kan påverka om förändringen lyckas.",
			NB: "Velg hvor mye interessenten kan påvirke om endringen lykkes.",
			EN: "Choose how much the stakeholder can affect whether the change succeeds.",
		},
	},
	"Stakeholder.attitude": {
		Label: juurru.Text{FI: "Suhtautuminen muutokseen", SV: "Inställning till förändringen", NB: "Holdning til endringen", EN: "Attitude to the change"},
		Help: juurru.Text{
			FI: "Valitse, miten sidosryhmä ryhmänä suhtautuu muutokseen. Jätä pois, jos sitä ei tiedetä.",
			SV: "Välj hur intressenten som grupp ställer sig till förändringen. Utelämna om det inte är känt.",
			NB: "Velg hvordan interessenten som gruppe stiller seg til endringen. Utelat feltet hvis det ikke er kjent.",
			EN: "Choose what the stakeholder as a group thinks of the change. Leave out if it is not known.",
		},
	},
	"Stakeholder.affected": {
		Label: juurru.Text{FI: "Miten muutos koskee sidosryhmää", SV: "Hur förändringen påverkar intressenten", NB: "Hvordan interessenten berøres", EN: "How it is affected"},
		Help: juurru.Text{
			FI: "Mikä muuttuu sidosryhmän arjessa tai työssä. Älä kirjoita henkilötietoja.",
			SV: "Vad som ändras i intressentens vardag eller arbete. Skriv inga personuppgifter.",
			NB: "Hva som endres i interessentens hverdag eller arbeid. Ikke skriv personopplysninger.",
			EN: "What changes in the daily life or the work of the stakeholder. Write no personal data.",
		},
	},
	"Stakeholder.expectations": {
		Label: juurru.Text{FI: "Odotukset", SV: "Förväntningar", NB: "Forventninger", EN: "Expectations"},
		Help: juurru.Text{
			FI: "Mitä sidosryhmä odottaa muutokselta ja mitä se pelkää. Älä kirjoita henkilötietoja.",
			SV: "Vad intressenten väntar sig av förändringen och vad den oroar sig för. Skriv inga personuppgifter.",
			NB: "Hva interessenten venter seg av endringen, og hva den er urolig for. Ikke skriv personopplysninger.",
			EN: "What the stakeholder expects of the change, and what worries it. Write no personal data.",
		},
	},
	"Stakeholder.needs": {
		Label: juurru.Text{FI: "Tiedon tarpeet", SV: "Informationsbehov", NB: "Behov for informasjon", EN: "Needs for information"},
		Help: juurru.Text{
			FI: "Mitä tietoa sidosryhmä tarvitsee ja milloin.",
			SV: "Vilken information intressenten behöver och när.",
			NB: "Hvilken informasjon interessenten trenger, og når.",
			EN: "Which information the stakeholder needs, and when.",
		},
	},
	"Stakeholder.messages": {
		Refers: true,
		Label:  juurru.Text{FI: "Sidosryhmän viestit", SV: "Budskap till intressenten", NB: "Meldinger til interessenten", EN: "Messages to the stakeholder"},
		Help: juurru.Text{
			FI: "Niiden viestintäsuunnitelman viestien tunnukset, jotka on tarkoitettu sidosryhmälle.",
			SV: "Identifierarna för de budskap i kommunikationsplanen som är avsedda för intressenten.",
			NB: "Identifikatorene til meldingene i kommunikasjonsplanen som er ment for interessenten.",
			EN: "The identifiers of the messages of the communication plan that are meant for the stakeholder.",
		},
	},
	"Stakeholder.involved": {
		Label: juurru.Text{FI: "Osallistuminen vaiheittain", SV: "Medverkan fas för fas", NB: "Medvirkning i hver fase", EN: "Involvement by phase"},
		Help: juurru.Text{
			FI: "Miten sidosryhmä on mukana kussakin vaiheessa ja miten sen odotetaan silloin suhtautuvan.",
			SV: "Hur intressenten är med i varje fas och vilken inställning som väntas då.",
			NB: "Hvordan interessenten er med i hver fase, og hvilken holdning som ventes da.",
			EN: "How the stakeholder takes part in each phase, and which attitude is expected then.",
		},
	},

	"Involvement": {
		Label: juurru.Text{FI: "Osallistuminen yhdessä vaiheessa", SV: "Medverkan i en fas", NB: "Medvirkning i én fase", EN: "Involvement in a phase"},
		Help: juurru.Text{
			FI: "Miten sidosryhmä on mukana yhdessä vaiheessa.",
			SV: "Hur intressenten är med i en fas.",
			NB: "Hvordan interessenten er med i én fase.",
			EN: "How the stakeholder takes part in one phase.",
		},
	},
	"Involvement.phase": {
		Label: juurru.Text{FI: "Vaihe, jossa ollaan mukana", SV: "Fas för medverkan", NB: "Fasen det gjelder", EN: "Phase of the involvement"},
		Help: juurru.Text{
			FI: "Sen vaiheen avain, jossa sidosryhmä on mukana.",
			SV: "Nyckeln till den fas där intressenten är med.",
			NB: "Nøkkelen til fasen interessenten er med i.",
			EN: "The key of the phase in which the stakeholder takes part.",
		},
		Word: true,
	},
	"Involvement.how": {
		Label: juurru.Text{FI: "Miten ollaan mukana", SV: "På vilket sätt", NB: "Hvordan de er med", EN: "How it takes part"},
		Help: juurru.Text{
			FI: "Esimerkiksi »haastattelu», »työpaja», »jäsen ohjausryhmässä» tai »saa tiedon».",
			SV: "Till exempel ”intervju”, ”workshop”, ”medlem i styrgruppen” eller ”får information”.",
			NB: "For eksempel «intervju», «verksted», «medlem av styringsgruppen» eller «får informasjon».",
			EN: "For example \"interview\", \"workshop\", \"member of the steering group\" or \"is told\".",
		},
	},
	"Involvement.attitude": {
		Label: juurru.Text{FI: "Odotettu suhtautuminen", SV: "Väntad inställning", NB: "Forventet holdning", EN: "Expected attitude"},
		Help: juurru.Text{
			FI: "Valitse, miten sidosryhmän odotetaan suhtautuvan muutokseen tässä vaiheessa.",
			SV: "Välj vilken inställning intressenten väntas ha i den här fasen.",
			NB: "Velg hvilken holdning interessenten ventes å ha i denne fasen.",
			EN: "Choose which attitude the stakeholder is expected to have in this phase.",
		},
	},
}
