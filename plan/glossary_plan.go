package plan

import "github.com/juurru/juurru"

// planWords are the words for the members of a plan itself, in the order of the document.
var planWords = juurru.Glossary{
	"Plan": {
		Label: juurru.Text{FI: "Käyttöönottosuunnitelma", SV: "Plan för ibruktagande", NB: "Innføringsplan", EN: "Implementation plan"},
		Help: juurru.Text{
			FI: "Yksi suunnitelma menetelmän tai muun uudistuksen käyttöönotosta, valmistelusta ylläpitoon. Sitä päivitetään työn edetessä, ja luonnoksesta saa puuttua mitä tahansa.",
			SV: "En och samma plan för hur en metod eller något annat nytt tas i bruk, från förberedelserna till upprätthållandet. Den uppdateras under arbetets gång, och i ett utkast får vad som helst saknas.",
			NB: "Én og samme plan for hvordan en metode eller noe annet nytt tas i bruk, fra forberedelsene til opprettholdelsen. Den oppdateres underveis, og i et utkast kan hva som helst mangle.",
			EN: "One plan for adopting a method or something else new, from preparation to sustainment. It is updated as the work goes on, and anything may be missing from a draft.",
		},
	},
	"Plan.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Käyttöönottosuunnitelmassa arvo on aina »plan».",
			SV: "Anger vilken typ av dokument det är fråga om. I en plan för ibruktagande är värdet alltid ”plan”.",
			NB: "Forteller hva slags dokument dette er. I en innføringsplan er verdien alltid «plan».",
			EN: "Says what kind of document this is. In an implementation plan the value is always \"plan\".",
		},
	},
	"Plan.id": {
		Label: juurru.Text{FI: "Suunnitelman tunnus", SV: "Planens identifierare", NB: "Planens identifikator", EN: "Identifier of the plan"},
		Help: juurru.Text{
			FI: "Tunnus, jonka annat suunnitelmalle itse ja joka erottaa sen muista. Se näkyy tarkistuksen tuloksissa, joten älä kirjoita siihen henkilötietoja.",
			SV: "En identifierare som ni själva ger planen och som skiljer den från andra. Den syns i kontrollens resultat, så skriv inga personuppgifter i den.",
			NB: "En identifikator dere selv gir planen for å skille den fra andre. Den vises i resultatet av sjekken, så ikke skriv personopplysninger i den.",
			EN: "An identifier you give the plan yourself, to tell it from others. It appears in the results of a check, so put no personal data in it.",
		},
	},
	"Plan.language": {
		Label: juurru.Text{FI: "Tekstien kieli", SV: "Texternas språk", NB: "Språket i tekstene", EN: "Language of the texts"},
		Help: juurru.Text{
			FI: "Kieli, jolla suunnitelman tekstit on kirjoitettu. Jos kieltä ei ole merkitty, tekstit tulkitaan suomenkielisiksi.",
			SV: "Det språk som planens texter är skrivna på. Om inget språk har angetts tolkas texterna som finska.",
			NB: "Språket tekstene i planen er skrevet på. Er det ikke oppgitt, regnes tekstene som finske.",
			EN: "The language the texts of the plan are written in. If none is given, they are taken to be in Finnish.",
		},
	},
	"Plan.name": {
		Label: juurru.Text{FI: "Suunnitelman nimi", SV: "Planens namn", NB: "Planens navn", EN: "Name of the plan"},
		Help: juurru.Text{
			FI: "Anna nimi, josta lukija tietää, mitä otetaan käyttöön ja missä.",
			SV: "Ge planen ett namn som säger läsaren vad som tas i bruk och var.",
			NB: "Gi planen et navn som forteller leseren hva som tas i bruk, og hvor.",
			EN: "Give a name that tells the reader what is adopted, and where.",
		},
	},
	"Plan.template": {
		Label: juurru.Text{FI: "Suunnitelmapohja", SV: "Planmall", NB: "Planmal", EN: "Template"},
		Help: juurru.Text{
			FI: "Pohja, jota suunnitelma noudattaa, esimerkiksi »pirha». Pohja ratkaisee, mitä vaiheita suunnitelmassa on ja mitä siltä edellytetään.",
			SV: "Den mall som planen följer, till exempel ”pirha”. Mallen avgör vilka faser planen har och vad som krävs av den.",
			NB: "Malen planen følger, for eksempel «pirha». Malen avgjør hvilke faser planen har, og hva som kreves av den.",
			EN: "The template the plan follows, for example \"pirha\". It decides which phases the plan has and what is asked of it.",
		},
	},
	"Plan.state": {
		Label: juurru.Text{FI: "Suunnitelman tila", SV: "Planens status", NB: "Status for planen", EN: "Status of the plan"},
		Help: juurru.Text{
			FI: "Valitse, onko suunnitelma luonnos, onko se hyväksytty, onko menetelmä jo käytössä, onko siirrytty ylläpitoon vai onko menetelmästä luovuttu. Valinta ratkaisee, mitä suunnitelmalta edellytetään.",
			SV: "Välj om planen är ett utkast, om den är godkänd, om metoden redan används, om arbetet har övergått i upprätthållande eller om metoden har avvecklats. Valet avgör vad som krävs av planen.",
			NB: "Velg om planen er et utkast eller er godkjent, om metoden alt er tatt i bruk, om bruken nå opprettholdes, eller om metoden er avviklet. Valget avgjør hva som kreves av planen.",
			EN: "Choose whether the plan is a draft or has been approved, whether the method is already in use, whether its use is being sustained, or whether the method has been withdrawn. The choice decides what is asked of the plan.",
		},
	},
	"Plan.changeStarts": {
		Label: juurru.Text{FI: "Käytön alkamispäivä", SV: "Första dagen av användning", NB: "Første dag med bruk", EN: "First day of use"},
		Help: juurru.Text{
			FI: "Ensimmäinen päivä, jona menetelmää käytetään asiakkaiden kanssa, muodossa 2026-12-31.",
			SV: "Den första dagen då metoden används med klienter, i formen 2026-12-31.",
			NB: "Den første dagen metoden brukes i møte med brukere, på formen 2026-12-31.",
			EN: "The first day on which the method is used with clients, written as 2026-12-31.",
		},
	},
	"Plan.innovation": {
		Label: juurru.Text{FI: "Mitä otetaan käyttöön", SV: "Vad som tas i bruk", NB: "Hva som tas i bruk", EN: "What is adopted"},
		Help: juurru.Text{
			FI: "Menetelmä, digiratkaisu tai toimintatapa, joka otetaan käyttöön. Kuvaa se sellaisenaan: paikka ja käyttöönoton keinot kirjataan erikseen.",
			SV: "Den metod, digitala lösning eller det arbetssätt som tas i bruk. Beskriv det för sig: platsen och strategierna för ibruktagandet antecknas separat.",
			NB: "Metoden, den digitale løsningen eller arbeidsmåten som tas i bruk. Beskriv den for seg: Stedet og strategiene for innføringen føres hver for seg.",
			EN: "The method, digital solution or way of working that is adopted. Describe it by itself: the place, and how it is introduced, have parts of their own.",
		},
	},
	"Plan.setting": {
		Label: juurru.Text{FI: "Toimintaympäristö", SV: "Verksamhetsmiljö", NB: "Omgivelser", EN: "Setting"},
		Help: juurru.Text{
			FI: "Missä ja kenelle menetelmä otetaan käyttöön ja miksi sitä tarvitaan juuri siellä.",
			SV: "Var och för vem metoden tas i bruk, och varför den behövs just där.",
			NB: "Hvor og for hvem metoden tas i bruk, og hvorfor den trengs akkurat der.",
			EN: "Where and for whom the method is adopted, and why it is needed there.",
		},
	},
	"Plan.fit": {
		Label: juurru.Text{FI: "Sopivuusarvio", SV: "Bedömning av lämplighet", NB: "Vurdering av egnethet", EN: "Fit with the setting"},
		Help: juurru.Text{
			FI: "Miten menetelmän ja toimintaympäristön yhteensopivuutta arvioitiin yhdessä, puoli kerrallaan. Arvioita ei lasketa yhteen: tärkeintä on keskustelu.",
			SV: "Hur man tillsammans bedömde hur metoden passar i verksamheten, en sida i taget. Bedömningarna summeras inte: det viktigaste är diskussionen.",
			NB: "Hvordan dere sammen vurderte om metoden passer i tjenesten, én side om gangen. Vurderingene legges ikke sammen: Drøftingen er det viktigste.",
			EN: "How people assessed together whether the method suits the setting, one side at a time. The ratings are not added up: what counts is the discussion.",
		},
	},
	"Plan.goals": {
		Label: juurru.Text{FI: "Tavoitteet", SV: "Mål", NB: "Mål", EN: "Goals"},
		Help: juurru.Text{
			FI: "Mihin käyttöönotolla pyritään lyhyellä ja pitkällä aikavälillä. Jaa suuri tavoite osatavoitteiksi, joiden toteutumisen voi todeta mittareilla.",
			SV: "Vad ibruktagandet ska leda till på kort och lång sikt. Dela upp ett stort mål i delmål som kan följas med mätare.",
			NB: "Hva innføringen skal føre til på kort og lang sikt. Del et stort mål opp i delmål som kan følges med indikatorer.",
			EN: "What the adoption is to reach in the short and the long term. Split a large goal into sub-goals that metrics can show.",
		},
	},
	"Plan.phases": {
		Label: juurru.Text{FI: "Vaiheet", SV: "Faser", NB: "Faser", EN: "Phases"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaiheet siinä järjestyksessä, jossa ne on käyty läpi. Jos palataan aiempaan vaiheeseen, kirjaa se uudelleen ja kerro syy.",
			SV: "Planmallens faser i den ordning som ni har gått igenom dem. Om ni går tillbaka till en fas, anteckna den på nytt och berätta varför.",
			NB: "Malens faser i den rekkefølgen dere har gått gjennom dem. Går dere tilbake til en fase, før den opp på nytt og fortell hvorfor.",
			EN: "The phases of the template in the order in which you went through them. If you go back to one, enter it once more and say why.",
		},
	},
	"Plan.teams": {
		Label: juurru.Text{FI: "Tiimit", SV: "Team", NB: "Team", EN: "Teams"},
		Help: juurru.Text{
			FI: "Ryhmät, joilla on tehtäviä käyttöönotossa, kuten implementointitiimi ja käyttöönottotiimi.",
			SV: "De grupper som har uppgifter i ibruktagandet, såsom implementeringsteamet och ibruktagandeteamet.",
			NB: "Gruppene som har oppgaver i innføringen, som implementeringsteamet og innføringsteamet.",
			EN: "The groups with tasks in the adoption, such as the implementation team and the adoption team.",
		},
	},
	"Plan.roles": {
		Label: juurru.Text{FI: "Roolit", SV: "Roller", NB: "Roller", EN: "Roles"},
		Help: juurru.Text{
			FI: "Kaikki, joilla on käyttöönotossa tehtäviä tai vastuita, tehtävänimikkeinä. Muut kohdat viittaavat näihin; kirjoita rooleja, älä nimiä.",
			SV: "Alla som har uppgifter eller ansvar i ibruktagandet, som befattningar. De andra punkterna hänvisar hit; skriv roller, inte namn.",
			NB: "Alle som har oppgaver eller ansvar i innføringen, som stillinger. De andre punktene viser hit; skriv roller, ikke navn.",
			EN: "All who have tasks or responsibilities in the adoption, as positions. The other parts refer to these; write roles, not names.",
		},
	},
	"Plan.tasks": {
		Label: juurru.Text{FI: "Tehtävät ja vastuunjako", SV: "Uppgifter och ansvarsfördelning", NB: "Oppgaver og ansvarsfordeling", EN: "Tasks and who does what"},
		Help: juurru.Text{
			FI: "Mitä pitää tehdä, missä vaiheessa ja mihin mennessä, kuka siitä vastaa ja kuka sen tekee.",
			SV: "Vad som ska göras, i vilken fas och till vilken dag, vem som svarar för det och vem som gör det.",
			NB: "Hva som skal gjøres, i hvilken fase og innen når, hvem som har ansvaret, og hvem som gjør det.",
			EN: "What is to be done, in which phase and by when, who answers for it and who does it.",
		},
	},
	"Plan.factors": {
		Label: juurru.Text{FI: "Edistävät ja hidastavat tekijät", SV: "Främjande och bromsande faktorer", NB: "Fremmende og hemmende faktorer", EN: "Facilitators and barriers"},
		Help: juurru.Text{
			FI: "Tekijät, jotka edistävät tai hidastavat käyttöönottoa juuri täällä. Uusia tulee esiin, kun käyttö alkaa: täydennä luetteloa.",
			SV: "Faktorer som främjar eller bromsar ibruktagandet just här. Nya kommer fram när användningen börjar: komplettera listan.",
			NB: "Faktorer som fremmer eller hemmer innføringen akkurat her. Nye viser seg når bruken begynner: Fyll på listen.",
			EN: "What helps or hinders the adoption in this very place. More will show once use begins: add to the list.",
		},
	},
	"Plan.strategies": {
		Label: juurru.Text{FI: "Käyttöönoton keinot", SV: "Strategier för ibruktagandet", NB: "Strategier for innføringen", EN: "Implementation strategies"},
		Help: juurru.Text{
			FI: "Millä keinoilla käyttöönottoa viedään eteenpäin: kuka tekee, mitä, kenelle, milloin, kuinka paljon ja miksi.",
			SV: "Med vilka strategier ibruktagandet förs framåt: vem gör vad, för vem, när, hur mycket och varför.",
			NB: "Hvilke strategier som driver innføringen framover: hvem gjør hva, overfor hvem, når, hvor mye og hvorfor.",
			EN: "How the adoption is brought about: who does what, to whom, when, how much and why.",
		},
	},
	"Plan.trainings": {
		Label: juurru.Text{FI: "Koulutussuunnitelma", SV: "Utbildningsplan", NB: "Opplæringsplan", EN: "Training plan"},
		Help: juurru.Text{
			FI: "Menetelmäkoulutukset ja niiden täydennys- ja kertauskoulutukset: keille ja milloin.",
			SV: "Utbildningarna i metoden, med fortbildning och repetitionsutbildning: för vilka och när.",
			NB: "Opplæringen i metoden, med videreopplæring og oppfriskningskurs: for hvem og når.",
			EN: "The training in the method, with refresher training: for whom and when.",
		},
	},
	"Plan.noTraining": {
		Label: juurru.Text{FI: "Miksi koulutusta ei tarvita", SV: "Varför utbildning inte behövs", NB: "Hvorfor opplæring ikke trengs", EN: "Why no training is needed"},
		Help: juurru.Text{
			FI: "Täytä vain, jos kukaan ei tarvitse koulutusta: kerro, mistä se tiedetään.",
			SV: "Fyll i endast om ingen behöver utbildning: berätta hur man vet det.",
			NB: "Fylles ut bare hvis ingen trenger opplæring: si hvordan man vet det.",
			EN: "Fill this in only if nobody needs training: say how that is known.",
		},
	},
	"Plan.messages": {
		Label: juurru.Text{FI: "Viestintäsuunnitelma", SV: "Kommunikationsplan", NB: "Kommunikasjonsplan", EN: "Communication plan"},
		Help: juurru.Text{
			FI: "Mitä kerrotaan kenellekin, missä kanavassa ja milloin, kuka viestii ja miten vastaanottajat voivat vastata.",
			SV: "Vad som berättas för vem, i vilken kanal och när, vem som kommunicerar och hur mottagarna kan svara.",
			NB: "Hva som fortelles til hvem, i hvilken kanal og når, hvem som kommuniserer, og hvordan mottakerne kan svare.",
			EN: "What is said to whom, in which channel and when, who says it, and how the audience can answer.",
		},
	},
	"Plan.supports": {
		Label: juurru.Text{FI: "Menetelmän käytön tuki", SV: "Stöd för användningen av metoden", NB: "Støtte til bruken av metoden", EN: "Support for using the method"},
		Help: juurru.Text{
			FI: "Mitä tukea työntekijät saavat menetelmän käyttöön esihenkilöiltä, viestinnästä, muutosagenteilta ja menetelmän ylläpitäjältä.",
			SV: "Vilket stöd de anställda får för att använda metoden av chefer, kommunikation, förändringsagenter och metodens förvaltare.",
			NB: "Hvilken støtte de ansatte får til å bruke metoden fra ledere, kommunikasjon, endringsagenter og metodens forvalter.",
			EN: "The support that staff get in using the method, from supervisors, communication, change agents and the method's maintainer.",
		},
	},
	"Plan.materials": {
		Label: juurru.Text{FI: "Tukimateriaali", SV: "Stödmaterial", NB: "Støttemateriell", EN: "Support material"},
		Help: juurru.Text{
			FI: "Esihenkilöille annettava aineisto: tavoitteet, mittarit, seuranta, keskustelurunko ja tuen yhteystiedot.",
			SV: "Det material som cheferna får: målen, mätarna, uppföljningen, diskussionsunderlaget och kontaktuppgifterna för stöd.",
			NB: "Materiellet lederne får: målene, indikatorene, oppfølgingen, samtaleguiden og kontaktinformasjon for støtte.",
			EN: "What supervisors are given: goals, metrics, follow-up, the discussion guide and contacts for support.",
		},
	},
	"Plan.guides": {
		Label: juurru.Text{FI: "Keskustelurungot", SV: "Diskussionsunderlag", NB: "Samtaleguider", EN: "Discussion guides"},
		Help: juurru.Text{
			FI: "Kysymykset, joiden avulla käyttöönotosta keskustellaan henkilöstön kanssa, ja se, mitä vastattiin.",
			SV: "Frågor som stöd för att diskutera ibruktagandet med personalen, och vad man svarade.",
			NB: "Spørsmål til hjelp når innføringen drøftes med de ansatte, og hva som ble svart.",
			EN: "Questions for discussing the adoption with staff, and what was answered.",
		},
	},
	"Plan.checklists": {
		Label: juurru.Text{FI: "Tehtävälistat", SV: "Checklistor", NB: "Sjekklister", EN: "Checklists"},
		Help: juurru.Text{
			FI: "Mitä missäkin vaiheessa on muistettava. Asian voi merkitä tehdyksi tai sellaiseksi, ettei se koske tätä käyttöönottoa.",
			SV: "Vad som ska kommas ihåg i varje fas. En punkt kan markeras som gjord, eller som något som inte gäller här.",
			NB: "Det som må huskes i hver fase. Et punkt kan merkes som gjort, eller som noe som ikke gjelder her.",
			EN: "What is to be remembered in each phase. An item can be marked as done, or as one that does not apply here.",
		},
	},
	"Plan.stakeholders": {
		Label: juurru.Text{FI: "Sidosryhmät", SV: "Intressenter", NB: "Interessenter", EN: "Stakeholders"},
		Help: juurru.Text{
			FI: "Ryhmät ja organisaatiot, joita muutos koskee tai jotka voivat vaikuttaa siihen.",
			SV: "Grupper och organisationer som berörs av förändringen eller kan påverka den.",
			NB: "Grupper og organisasjoner som berøres av endringen eller kan påvirke den.",
			EN: "Groups and organisations that the change affects, or that can affect it.",
		},
	},
	"Plan.riskScale": {
		Label: juurru.Text{FI: "Riskiasteikko", SV: "Riskskala", NB: "Risikoskala", EN: "Risk scale"},
		Help: juurru.Text{
			FI: "Asteikko, jolla riskien todennäköisyys ja seuraus arvioidaan. Sopikaa siitä ennen kuin arvioitte riskejä.",
			SV: "Den skala som riskernas sannolikhet och konsekvens bedöms på. Kom överens om den innan ni bedömer riskerna.",
			NB: "Skalaen sannsynlighet og konsekvens vurderes på. Bli enige om den før dere vurderer risikoene.",
			EN: "The scale on which the likelihood and consequence of risks are rated. Agree on it before rating any.",
		},
	},
	"Plan.risks": {
		Label: juurru.Text{FI: "Riskit", SV: "Risker", NB: "Risikoer", EN: "Risks"},
		Help: juurru.Text{
			FI: "Mikä voi mennä vikaan, miksi ja mitä siitä seuraisi, ja mitä asialle tehdään.",
			SV: "Vad som kan gå fel, varför och med vilken följd, och vad som görs åt det.",
			NB: "Hva som kan gå galt, hvorfor og med hvilken følge, og hva som gjøres med det.",
			EN: "What may go wrong, why and with what effect, and what is done about it.",
		},
	},
	"Plan.feedback": {
		Label: juurru.Text{FI: "Palaute", SV: "Återkoppling", NB: "Tilbakemeldinger", EN: "Feedback"},
		Help: juurru.Text{
			FI: "Mitä työntekijät, asiakkaat ja sidosryhmät ovat sanoneet. Jokainen palaute johtaa muutokseen tai saa vastauksen, jossa kerrotaan, miksi se ei johda.",
			SV: "Vad anställda, klienter och intressenter har sagt. Varje återkoppling leder till en ändring eller får ett svar om varför den inte gör det.",
			NB: "Hva ansatte, brukere og interessenter har sagt. Hver tilbakemelding fører til en endring eller får svar på hvorfor den ikke gjør det.",
			EN: "What staff, clients and stakeholders have said. Every item leads to a change, or is answered with the reason why it does not.",
		},
	},
	"Plan.adaptations": {
		Label: juurru.Text{FI: "Mukautukset", SV: "Anpassningar", NB: "Tilpasninger", EN: "Adaptations"},
		Help: juurru.Text{
			FI: "Muutokset, joita on tehty itse menetelmään, jotta se sopisi paikkaan tai asiakkaisiin. Kirjaa nekin, joita ei suunniteltu.",
			SV: "Ändringar i själva metoden för att den ska passa verksamheten eller klienterna. Anteckna också de som inte planerades.",
			NB: "Endringer i selve metoden for at den skal passe tjenesten eller brukerne. Før også opp dem som ikke var planlagt.",
			EN: "Changes made to the method itself so that it suits the place or the clients. Enter those that were not planned as well.",
		},
	},
	"Plan.givenUp": {
		Label: juurru.Text{FI: "Käytännöt, joista luovutaan", SV: "Arbetssätt som avvecklas", NB: "Praksis som avvikles", EN: "Practices given up"},
		Help: juurru.Text{
			FI: "Mitä lakataan tekemästä, kun uusi menetelmä tulee. Ilman sovittua luopumista uusi työ tulee vanhan päälle.",
			SV: "Vad man slutar göra när den nya metoden kommer. Utan beslut om vad som upphör läggs det nya arbetet ovanpå det gamla.",
			NB: "Hva dere slutter å gjøre når den nye metoden kommer. Uten en avtale om hva som opphører, kommer det nye arbeidet på toppen av det gamle.",
			EN: "What people stop doing when the new method comes. Unless it is agreed what ends, the new work comes on top of the old.",
		},
	},
	"Plan.handOvers": {
		Label: juurru.Text{FI: "Suunnitelman luovutukset", SV: "Överlämningar av planen", NB: "Overleveringer av planen", EN: "Hand-overs of the plan"},
		Help: juurru.Text{
			FI: "Milloin vastuu suunnitelmasta on siirtynyt tiimiltä toiselle, esimerkiksi implementointitiimiltä käyttöönottotiimille.",
			SV: "När ansvaret för planen har övergått från ett team till ett annat, till exempel från implementeringsteamet till ibruktagandeteamet.",
			NB: "Når ansvaret for planen er gått fra ett team til et annet, for eksempel fra implementeringsteamet til innføringsteamet.",
			EN: "When responsibility for the plan passed from one team to another, for example from the implementation team to the adoption team.",
		},
	},
	"Plan.reviews": {
		Label: juurru.Text{FI: "Suunnitelman arvioinnit", SV: "Utvärderingar av planen", NB: "Gjennomganger av planen", EN: "Reviews of the plan"},
		Help: juurru.Text{
			FI: "Päivät, joina suunnitelma ja sen toteutuminen käydään läpi. Sovi seuraavasta arvioinnista aina etukäteen.",
			SV: "Dagar då planen och hur den har genomförts gås igenom. Kom alltid överens om nästa utvärdering på förhand.",
			NB: "Dager da planen og gjennomføringen av den gås gjennom. Avtal alltid neste gjennomgang på forhånd.",
			EN: "The days on which the plan and how it is carried out are gone through. Always agree on the next one beforehand.",
		},
	},
	"Plan.leadership": {
		Label: juurru.Text{FI: "Käyttöönoton johtaminen", SV: "Ledningen av ibruktagandet", NB: "Ledelsen av innføringen", EN: "Leading the adoption"},
		Help: juurru.Text{
			FI: "Johdon ja esihenkilöiden vastaukset käyttöönoton johtamisen viiteen kysymykseen. Vastatkaa uudelleen työn edetessä: aiemmat vastaukset säilyvät.",
			SV: "Ledningens och chefernas svar på de fem frågorna om att leda ibruktagandet. Svara på nytt under arbetets gång: de tidigare svaren finns kvar.",
			NB: "Svarene fra ledelsen og lederne på de fem spørsmålene om å lede innføringen. Svar på nytt underveis: De tidligere svarene blir stående.",
			EN: "How management and supervisors answer the five questions on leading the adoption. Answer again as the work goes on: earlier answers stay.",
		},
	},
	"Plan.decisions": {
		Label: juurru.Text{FI: "Päätökset", SV: "Beslut", NB: "Beslutninger", EN: "Decisions"},
		Help: juurru.Text{
			FI: "Mitä on päätetty, milloin, kuka päätti ja miksi.",
			SV: "Vad som har beslutats, när, av vem och varför.",
			NB: "Hva som er besluttet, når, av hvem og hvorfor.",
			EN: "What was decided, when, by whom and why.",
		},
	},
	"Plan.changes": {
		Label: juurru.Text{FI: "Muutosloki", SV: "Ändringslogg", NB: "Endringslogg", EN: "Change log"},
		Help: juurru.Text{
			FI: "Suunnitelmaan tehdyt muutokset ja niiden syyt aikajärjestyksessä.",
			SV: "Ändringarna i planen och orsakerna till dem, i tidsordning.",
			NB: "Endringene i planen og grunnene til dem, i kronologisk rekkefølge.",
			EN: "The changes made to the plan and the reasons for them, in chronological order.",
		},
	},
}
