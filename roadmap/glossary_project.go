package roadmap

import "github.com/juurru/juurru"

// projectWords are the words for a project itself and for its course, in the order of the document.
var projectWords = juurru.Glossary{
	"Project": {
		Label: juurru.Text{FI: "Palveluinnovaatiohanke", SV: "Tjänsteinnovationsprojekt", NB: "Tjenesteinnovasjonsprosjekt", EN: "Service-innovation project"},
		Help: juurru.Text{
			FI: "Yksi hanke, joka etenee ankkuroinnista uuteen käytäntöön ja palaa tarvittaessa taaksepäin. Luonnoksesta saa puuttua mitä tahansa.",
			SV: "Ett projekt som går från förankring till ny praxis och vid behov tillbaka. I ett utkast får vad som helst saknas.",
			NB: "Ett prosjekt på vei fra forankring til ny praksis, og tilbake igjen når det trengs. I et utkast kan hva som helst mangle.",
			EN: "One project on its way from anchoring to new practice, and back where it has to. Anything may be missing from a draft.",
		},
	},
	"Project.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Palveluinnovaatiohankkeessa arvo on aina »roadmap».",
			SV: "Anger vilken typ av dokument det är fråga om. I ett tjänsteinnovationsprojekt är värdet alltid ”roadmap”.",
			NB: "Forteller hva slags dokument dette er. I et tjenesteinnovasjonsprosjekt er verdien alltid «roadmap».",
			EN: "Says what kind of document this is. In a service-innovation project the value is always \"roadmap\".",
		},
	},
	"Project.id": {
		Label: juurru.Text{FI: "Hankkeen tunnus", SV: "Projektets identifierare", NB: "Prosjektets identifikator", EN: "Identifier of the project"},
		Help: juurru.Text{
			FI: "Tunnus, jonka annat hankkeelle itse ja joka erottaa sen muista. Se näkyy tarkistuksen tuloksissa, joten älä kirjoita siihen henkilötietoja.",
			SV: "En identifierare som ni själva ger projektet och som skiljer det från andra. Den syns i kontrollens resultat, så skriv inga personuppgifter i den.",
			NB: "En identifikator dere selv gir prosjektet for å skille det fra andre. Den vises i resultatet av sjekken, så ikke skriv personopplysninger i den.",
			EN: "An identifier you give the project yourself, to tell it from others. It appears in the results of a check, so put no personal data in it.",
		},
	},
	"Project.language": {
		Label: juurru.Text{FI: "Tekstien kieli", SV: "Texternas språk", NB: "Språket i tekstene", EN: "Language of the texts"},
		Help: juurru.Text{
			FI: "Kieli, jolla hankkeen tekstit on kirjoitettu. Jos kieltä ei ole merkitty, tekstit tulkitaan suomenkielisiksi.",
			SV: "Det språk som projektets texter är skrivna på. Om inget språk har angetts tolkas texterna som finska.",
			NB: "Språket tekstene i prosjektet er skrevet på. Er det ikke oppgitt, regnes tekstene som finske.",
			EN: "The language the texts of the project are written in. If none is given, they are taken to be in Finnish.",
		},
	},
	"Project.name": {
		Label: juurru.Text{FI: "Hankkeen nimi", SV: "Projektets namn", NB: "Prosjektets navn", EN: "Name of the project"},
		Help: juurru.Text{
			FI: "Anna nimi, josta lukija tietää, mikä palvelu muuttuu ja kenelle.",
			SV: "Ge projektet ett namn som säger läsaren vilken tjänst som förändras och för vem.",
			NB: "Gi prosjektet et navn som forteller leseren hvilken tjeneste som endres, og for hvem.",
			EN: "Give a name that tells the reader which service changes, and for whom.",
		},
	},
	"Project.phases": {
		Label: juurru.Text{FI: "Vaiheistus", SV: "Fasindelning", NB: "Faseinndeling", EN: "Set of phases"},
		Help: juurru.Text{
			FI: "Vaiheistus, jota hanke noudattaa, esimerkiksi »ks-6»: tiekartan kuusi vaihetta. Jos kenttä on tyhjä, hanke noudattaa sitä.",
			SV: "Den fasindelning som projektet följer, till exempel ”ks-6”: färdplanens sex faser. Om fältet är tomt följer projektet den.",
			NB: "Faseinndelingen prosjektet følger, for eksempel «ks-6»: de seks fasene i veikartet. Står feltet tomt, følger prosjektet den.",
			EN: "The set of phases the project follows, for example \"ks-6\": the six of the roadmap. If the field is empty, the project follows that one.",
		},
	},
	"Project.changeStarts": {
		Label: juurru.Text{FI: "Uusi palvelu alkaa", SV: "Den nya tjänsten börjar", NB: "Den nye tjenesten starter", EN: "The new service begins"},
		Help: juurru.Text{
			FI: "Ensimmäinen päivä, jona asiakkaat saavat uutta palvelua, muodossa 2026-12-31. Jos palvelua pilotoidaan, se on ensimmäisen pilotin alkamispäivä.",
			SV: "Den första dagen då klienter får den nya tjänsten, i formen 2026-12-31. Om tjänsten prövas i en pilot är det den första pilotens startdag.",
			NB: "Den første dagen brukere får den nye tjenesten, på formen 2026-12-31. Når tjenesten piloteres, er det dagen den første piloten starter.",
			EN: "The first day on which clients get the new service, written as 2026-12-31. When the service is piloted, it is the day on which the first pilot begins.",
		},
	},
	"Project.history": {
		Label: juurru.Text{FI: "Hankkeen kulku", SV: "Projektets gång", NB: "Prosjektets gang", EN: "Course of the project"},
		Help: juurru.Text{
			FI: "Siirtymiset vaiheesta toiseen aikajärjestyksessä, myös paluut. Kirjattua siirtymistä ei muuteta jälkikäteen: lisää uusi.",
			SV: "Övergångarna från fas till fas i tidsordning, också de som går tillbaka. En antecknad övergång ändras inte efteråt: lägg till en ny.",
			NB: "Faseovergangene i kronologisk rekkefølge, også når prosjektet går tilbake. En overgang som er registrert, endres ikke i ettertid: Legg til en ny.",
			EN: "The passages from phase to phase in order of time, those back included. A passage that is recorded is not changed afterwards: add a new one.",
		},
	},
	"Project.steps": {
		Label: juurru.Text{FI: "Askelten tila", SV: "Stegens status", NB: "Status for stegene", EN: "State of the steps"},
		Help: juurru.Text{
			FI: "Mitkä vaiheiden askeleet on aloitettu, tehty tai todettu tarpeettomiksi. Jos askel tehdään uudelleen, kirjaa se uudelle riville.",
			SV: "Vilka av fasernas steg som har påbörjats, tagits eller inte behövs. Om ett steg tas på nytt, anteckna det på en ny rad.",
			NB: "Hvilke av stegene i fasene som er påbegynt, utført eller ikke nødvendige. Tas et steg på nytt, føres det på en ny rad.",
			EN: "Which steps of the phases are begun, done or not needed. If a step is taken again, record it on a row of its own.",
		},
	},
	"Project.anchoring": {
		Label: juurru.Text{FI: "Ankkurointi", SV: "Förankring", NB: "Forankring", EN: "Anchoring"},
		Help: juurru.Text{
			FI: "Ensimmäinen vaihe: yhteinen käsitys ongelmasta ja tavoitteista. Tavoitteet, varhaiset hyödyt ja sidosryhmät kirjataan omiin kohtiinsa.",
			SV: "Den första fasen: en gemensam bild av problemet och målen. Målen, de tidiga nyttorna och intressenterna antecknas i sina egna avsnitt.",
			NB: "Den første fasen: en felles forståelse av problemet og målene. Mål, tidlige gevinster og interessenter føres i sine egne avsnitt.",
			EN: "The first phase: one shared picture of the problem and the goals. Goals, early benefits and stakeholders stand in sections of their own.",
		},
	},
	"Project.insight": {
		Label: juurru.Text{FI: "Näkemys", SV: "Insikt", NB: "Innsikt", EN: "Insight"},
		Help: juurru.Text{
			FI: "Toinen vaihe: mitä ihmiset tarvitsevat, ennen kuin kukaan valitsee ratkaisua.",
			SV: "Den andra fasen: vad människor behöver, innan någon väljer en lösning.",
			NB: "Den andre fasen: hva folk trenger, før noen velger løsning.",
			EN: "The second phase: what people need, before anybody chooses a solution.",
		},
	},
	"Project.development": {
		Label: juurru.Text{FI: "Palvelun kehittäminen", SV: "Tjänsteutveckling", NB: "Tjenesteutvikling", EN: "Service development"},
		Help: juurru.Text{
			FI: "Kolmas vaihe: ideat, kokeilut, uusi palvelupolku, kontaktipisteet ja teknologia yhdessä käyttäjien ja työntekijöiden kanssa.",
			SV: "Den tredje fasen: idéer, försök, den nya tjänsteresan, kontaktpunkterna och tekniken, tillsammans med användare och medarbetare.",
			NB: "Den tredje fasen: ideer, utprøving, ny tjenestereise, kontaktpunkter og teknologi, sammen med brukere og ansatte.",
			EN: "The third phase: ideas, trials, the new service journey, touchpoints and technology, together with users and staff.",
		},
	},
	"Project.pilots": {
		Label: juurru.Text{FI: "Pilotit", SV: "Piloterna", NB: "Piloter", EN: "Pilots"},
		Help: juurru.Text{
			FI: "Neljäs vaihe: uutta palvelua kokeillaan pienessä mitassa. Toistettu pilotti on uusi rivi, ja aiempi jää ennalleen.",
			SV: "Den fjärde fasen: den nya tjänsten prövas i liten skala. En pilot som görs om får en egen rad, och den tidigare står kvar.",
			NB: "Den fjerde fasen: Den nye tjenesten prøves ut i liten skala. En pilot som gjentas, får sin egen rad, og den forrige blir stående.",
			EN: "The fourth phase: the new service is tried on a small scale. A pilot that is repeated gets a row of its own, and the earlier one stays.",
		},
	},
	"Project.transition": {
		Label: juurru.Text{FI: "Siirtyminen toimintaan", SV: "Övergång till drift", NB: "Overgang til drift", EN: "Transition to operation"},
		Help: juurru.Text{
			FI: "Viides vaihe: hankinnat, hyötyjen suunnittelu, käyttöönotto alue kerrallaan ja luovutus niille, jotka palvelua tuottavat.",
			SV: "Den femte fasen: upphandling, planering av nyttorna, stegvist ibruktagande och överlämning till dem som driver tjänsten.",
			NB: "Den femte fasen: anskaffelse, planlegging av gevinstene, trinnvis innføring og overlevering til dem som skal drive tjenesten.",
			EN: "The fifth phase: procurement, planning of the benefits, roll-out in steps and hand-over to those who run the service.",
		},
	},
	"Project.practice": {
		Label: juurru.Text{FI: "Uusi käytäntö", SV: "Ny praxis", NB: "Ny praksis", EN: "New practice"},
		Help: juurru.Text{
			FI: "Kuudes vaihe: palvelu toimii, hyötyjä seurataan ja palvelua parannetaan.",
			SV: "Den sjätte fasen: tjänsten är i drift, nyttorna följs upp och tjänsten förbättras.",
			NB: "Den sjette fasen: Tjenesten er i drift, gevinstene følges opp, og tjenesten blir bedre.",
			EN: "The sixth phase: the service runs, its benefits are followed and it is improved.",
		},
	},
	"Project.goals": {
		Label: juurru.Text{FI: "Hankkeen tavoitteet", SV: "Projektets mål", NB: "Mål for prosjektet", EN: "Goals"},
		Help: juurru.Text{
			FI: "Mihin hankkeella pyritään lyhyellä ja pitkällä aikavälillä. Jaa suuri tavoite osatavoitteiksi, jotka näkyvät mittareissa.",
			SV: "Vad projektet ska leda till på kort och lång sikt. Dela upp ett stort mål i delmål som syns i mätarna.",
			NB: "Hva prosjektet skal føre til på kort og lang sikt. Del et stort mål opp i delmål som vises i indikatorene.",
			EN: "What the project is to reach in the short and the long term. Split a large goal into sub-goals that show in the metrics.",
		},
	},
	"Project.benefitReviews": {
		Label: juurru.Text{FI: "Hyötyjen päivitykset", SV: "Uppdateringar av nyttorna", NB: "Oppdateringer av gevinstene", EN: "Updates of the benefits"},
		Help: juurru.Text{
			FI: "Päivät, joina hyödyt on käyty läpi ja tiedot päivitetty. Hyödyt käydään läpi jokaisen vaiheen lopussa.",
			SV: "Dagar då nyttorna har gåtts igenom och uppdaterats. Det görs i slutet av varje fas.",
			NB: "Dager da gevinstene er gått gjennom og oppdatert. Det gjøres på slutten av hver fase.",
			EN: "Days on which the benefits were gone through and updated. That is done at the end of every phase.",
		},
	},
	"Project.roles": {
		Label: juurru.Text{FI: "Roolit", SV: "Roller i projektet", NB: "Roller i prosjektet", EN: "Roles"},
		Help: juurru.Text{
			FI: "Kaikki, joilla on hankkeessa tai uudessa palvelussa tehtäviä tai vastuita, tehtävänimikkeinä. Kirjoita rooleja, älä nimiä.",
			SV: "Alla som har uppgifter eller ansvar i projektet eller i den nya tjänsten, som befattningar. Skriv roller, inte namn.",
			NB: "Alle som har oppgaver eller ansvar i prosjektet eller i den nye tjenesten, som stillinger. Skriv roller, ikke navn.",
			EN: "Everybody with tasks or responsibilities in the project or the new service, as positions. Write roles, not names.",
		},
	},
	"Project.tasks": {
		Label: juurru.Text{FI: "Tehtävät ja vastuut", SV: "Uppgifter och ansvar", NB: "Oppgaver og ansvar", EN: "Tasks and responsibilities"},
		Help: juurru.Text{
			FI: "Mitä hankkeessa ja uudessa palvelussa tehdään, kuka on vastuussa, kuka tekee, keneltä kysytään ja kenelle kerrotaan.",
			SV: "Vad som görs i projektet och i den nya tjänsten, vem som ansvarar, vem som utför, vem som tillfrågas och vem som informeras.",
			NB: "Hva som gjøres i prosjektet og i den nye tjenesten: hvem som er ansvarlig, hvem som utfører, hvem som blir spurt, og hvem som blir informert.",
			EN: "What is done in the project and in the new service: who answers for it, who does it, who is asked and who is told.",
		},
	},
	"Project.trainings": {
		Label: juurru.Text{FI: "Koulutukset", SV: "Utbildningar", NB: "Opplæring", EN: "Trainings"},
		Help: juurru.Text{
			FI: "Koulutukset ennen pilottia, käyttöönotossa ja palvelun jo toimiessa: keille ja milloin.",
			SV: "Utbildningar före piloten, under ibruktagandet och i drift: för vem och när.",
			NB: "Opplæring før piloten, under innføringen og i drift: for hvem og når.",
			EN: "Training before the pilot, during the roll-out and in operation: for whom and when.",
		},
	},
	"Project.messages": {
		Label: juurru.Text{FI: "Viestintä", SV: "Kommunikation", NB: "Kommunikasjon", EN: "Communication"},
		Help: juurru.Text{
			FI: "Mitä kerrotaan kenellekin, missä kanavassa ja milloin, kuka viestii ja miten vastaanottajat voivat vastata.",
			SV: "Vad som berättas för vem, i vilken kanal och när, vem som kommunicerar och hur mottagarna kan svara.",
			NB: "Hva som fortelles til hvem, i hvilken kanal og når, hvem som kommuniserer, og hvordan mottakerne kan svare.",
			EN: "What is said to whom, through which channel and when, who says it, and how the audience can answer.",
		},
	},
	"Project.stakeholders": {
		Label: juurru.Text{FI: "Sidosryhmät", SV: "Intressenter", NB: "Interessenter", EN: "Stakeholders"},
		Help: juurru.Text{
			FI: "Keihin hanke vaikuttaa, miten he suhtautuvat siihen ja miten he ovat mukana kussakin vaiheessa.",
			SV: "Vilka projektet berör, hur de ställer sig till det och hur de är med i varje fas.",
			NB: "Hvem prosjektet berører, hvordan de stiller seg til det, og hvordan de er med i hver fase.",
			EN: "Whom the project affects, what they think of it and how they take part in each phase.",
		},
	},
	"Project.riskScale": {
		Label: juurru.Text{FI: "Riskiasteikko", SV: "Riskskala", NB: "Risikoskala", EN: "Risk scale"},
		Help: juurru.Text{
			FI: "Asteikko, jolla riskien todennäköisyys ja seuraus arvioidaan. Sopikaa siitä, ennen kuin arvioitte riskejä.",
			SV: "Skalan för hur sannolik en risk är och hur allvarlig dess följd är. Kom överens om den innan ni bedömer riskerna.",
			NB: "Skalaen sannsynlighet og konsekvens vurderes på. Bli enige om den før dere vurderer risikoene.",
			EN: "The scale on which likelihood and consequence are rated. Agree on it before you rate the risks.",
		},
	},
	"Project.risks": {
		Label: juurru.Text{FI: "Riskit", SV: "Risker", NB: "Risikoer", EN: "Risks"},
		Help: juurru.Text{
			FI: "Mikä voi mennä vikaan, miksi ja mitä siitä seuraisi, ja mitä asialle tehdään.",
			SV: "Vad som kan gå fel, varför och med vilken följd, och vad som görs åt saken.",
			NB: "Hva som kan gå galt, hvorfor og med hvilken følge, og hva som gjøres med det.",
			EN: "What may go wrong, why and with which effect, and what is done about it.",
		},
	},
	"Project.decisions": {
		Label: juurru.Text{FI: "Päätökset", SV: "Beslut", NB: "Beslutninger", EN: "Decisions"},
		Help: juurru.Text{
			FI: "Mitä on päätetty, milloin, kuka päätti ja miksi. Siirtymiset, pilotit ja teknologian valinnat viittaavat näihin.",
			SV: "Vad som har beslutats, när, av vem och varför. Övergångar, piloter och val av teknik hänvisar hit.",
			NB: "Hva som er besluttet, når, av hvem og hvorfor. Faseoverganger, piloter og valg av teknologi viser hit.",
			EN: "What was decided, when, by whom and why. Passages, pilots and choices of technology refer to these.",
		},
	},

	"Passage": {
		Label: juurru.Text{FI: "Siirtyminen vaiheeseen", SV: "Övergång till en fas", NB: "Faseovergang", EN: "Passage"},
		Help: juurru.Text{
			FI: "Yksi siirtyminen vaiheeseen tai hankkeen keskeytys. Ensimmäinen rivi on hankkeen alku.",
			SV: "En övergång till en fas, eller att projektet avbryts. Den första raden är projektets början.",
			NB: "Én overgang til en fase, eller at prosjektet avbrytes. Den første raden er starten på prosjektet.",
			EN: "One passage into a phase, or the stop of the project. The first row is the beginning.",
		},
	},
	"Passage.to": {
		Label: juurru.Text{FI: "Vaihe, johon siirrytään", SV: "Fas som börjar", NB: "Fasen prosjektet går inn i", EN: "Phase that begins"},
		Help: juurru.Text{
			FI: "Vaiheen avain, esimerkiksi »insight». Sama vaihe voi alkaa uudelleen. Jätä tyhjäksi, jos hanke keskeytetään.",
			SV: "Fasens nyckel, till exempel ”insight”. Samma fas kan börja på nytt. Lämna tomt om projektet avbryts.",
			NB: "Fasens nøkkel, for eksempel «insight». Den samme fasen kan begynne på nytt. La stå tomt hvis prosjektet avbrytes.",
			EN: "The key of the phase, for example \"insight\". The same phase may begin again. Leave empty if the project is stopped.",
		},
		Word: true,
	},
	"Passage.stopped": {
		Label: juurru.Text{FI: "Hanke keskeytetään", SV: "Projektet avbryts", NB: "Prosjektet avbrytes", EN: "The project is stopped"},
		Help: juurru.Text{
			FI: "Merkitse, jos hanke päättyy tähän. Kerro syyssä, miksi asiat eivät toimineet.",
			SV: "Markera om projektet slutar här. Berätta i motiveringen varför det inte fungerade.",
			NB: "Merk av hvis prosjektet avsluttes her. Fortell i begrunnelsen hvorfor det ikke fungerte.",
			EN: "Mark if the project ends here. Say in the reason why things did not work.",
		},
	},
	"Passage.date": {
		Label: juurru.Text{FI: "Siirtymispäivä", SV: "Dag för övergången", NB: "Dag for overgangen", EN: "Day of the passage"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen hanke on uudessa vaiheessa tai on keskeytetty, muodossa 2026-12-31.",
			SV: "Dagen från vilken projektet är i den nya fasen eller är avbrutet, i formen 2026-12-31.",
			NB: "Den første dagen i den nye fasen, eller dagen prosjektet ble avbrutt, på formen 2026-12-31.",
			EN: "The day from which the project is in the new phase, or is stopped, written as 2026-12-31.",
		},
	},
	"Passage.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Siirtymisestä päättänyt", SV: "Vem som beslutade om övergången", NB: "Hvem som besluttet overgangen", EN: "Who decided on the passage"},
		Help: juurru.Text{
			FI: "Rooli tai toimielin, joka päätti siirtymisestä, esimerkiksi »ohjausryhmä». Kirjoita rooli, älä nimeä.",
			SV: "Rollen eller organet som beslutade om övergången, till exempel ”styrgruppen”. Skriv rollen, inte namnet.",
			NB: "Rollen eller organet som besluttet overgangen, for eksempel «styringsgruppen». Skriv rollen, ikke navnet.",
			EN: "The role or body that decided on the passage, for example \"the steering group\". Write the role, not a name.",
		},
	},
	"Passage.reason": {
		Label: juurru.Text{FI: "Siirtymisen syy", SV: "Motivering till övergången", NB: "Begrunnelse for overgangen", EN: "Reason for the passage"},
		Help: juurru.Text{
			FI: "Miksi hanke voi siirtyä, palaa taaksepäin tai keskeytyy. Älä kirjoita henkilötietoja.",
			SV: "Varför projektet kan gå vidare, går tillbaka eller avbryts. Skriv inga personuppgifter.",
			NB: "Hvorfor prosjektet kan gå videre, går tilbake eller avbrytes. Ikke skriv personopplysninger.",
			EN: "Why the project may go on, goes back or is stopped. Write no personal data.",
		},
	},
	"Passage.decision": {
		Refers: true,
		Label:  juurru.Text{FI: "Kirjattu päätös siirtymisestä", SV: "Antecknat beslut om övergången", NB: "Beslutningen om overgangen", EN: "Recorded decision on the passage"},
		Help: juurru.Text{
			FI: "Siirtymistä koskevan päätöksen tunnus, jos päätös on kirjattu kohtaan »Päätökset».",
			SV: "Identifieraren för beslutet om övergången, om det har antecknats bland besluten.",
			NB: "Identifikatoren til beslutningen om overgangen, hvis den er ført blant beslutningene.",
			EN: "The identifier of the decision on the passage, if it is among the decisions.",
		},
	},

	"StepRecord": {
		Label: juurru.Text{FI: "Merkintä askeleesta", SV: "Anteckning om ett steg", NB: "Registrering av et steg", EN: "Record of a step"},
		Help: juurru.Text{
			FI: "Missä tilassa yksi askel oli tiettynä päivänä. Askeleen viimeinen rivi on voimassa.",
			SV: "Hur ett steg låg till en viss dag. Stegets sista rad gäller.",
			NB: "Hvordan ett steg sto en bestemt dag. Det er den siste raden om steget som gjelder.",
			EN: "How one step stood on a day. The last row of the step counts.",
		},
	},
	"StepRecord.step": {
		Label: juurru.Text{FI: "Mikä askel", SV: "Vilket steg", NB: "Hvilket steg", EN: "Which step"},
		Help: juurru.Text{
			FI: "Vaiheen ja askeleen avaimet, esimerkiksi »insight/statistics».",
			SV: "Fasens och stegets nycklar, till exempel ”insight/statistics”.",
			NB: "Nøklene til fasen og steget, for eksempel «insight/statistics».",
			EN: "The keys of the phase and the step, for example \"insight/statistics\".",
		},
		Word: true,
	},
	"StepRecord.state": {
		Label: juurru.Text{FI: "Askeleen tila", SV: "Stegets status", NB: "Status for steget", EN: "State of the step"},
		Help: juurru.Text{
			FI: "Valitse, onko askel aloitettu, tehty, tarpeeton vai tehdäänkö se uudelleen.",
			SV: "Välj om steget är påbörjat, klart, onödigt eller tas på nytt.",
			NB: "Velg om steget er påbegynt, utført, ikke nødvendig eller tas på nytt.",
			EN: "Choose whether the step is begun, done, not needed or taken again.",
		},
	},
	"StepRecord.date": {
		Label: juurru.Text{FI: "Minä päivänä", SV: "Vilken dag", NB: "Hvilken dag", EN: "On which day"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen askel on ollut tässä tilassa, muodossa 2026-12-31.",
			SV: "Dagen då steget fick den här statusen, i formen 2026-12-31.",
			NB: "Dagen steget fikk denne statusen, på formen 2026-12-31.",
			EN: "The day from which the step has had this state, written as 2026-12-31.",
		},
	},
	"StepRecord.reason": {
		Label: juurru.Text{FI: "Miksi näin", SV: "Varför det blev så", NB: "Hvorfor det ble slik", EN: "Why so"},
		Help: juurru.Text{
			FI: "Miksi askelta ei tarvita tai miksi se tehdään uudelleen. Älä kirjoita henkilötietoja.",
			SV: "Varför steget inte behövs eller varför det tas på nytt. Skriv inga personuppgifter.",
			NB: "Hvorfor steget ikke er nødvendig, eller hvorfor det tas på nytt. Ikke skriv personopplysninger.",
			EN: "Why the step is not needed, or why it is taken again. Write no personal data.",
		},
	},

	"BenefitReview": {
		Label: juurru.Text{FI: "Hyötyjen päivitys", SV: "Uppdatering av nyttorna", NB: "Oppdatering av gevinstene", EN: "Update of the benefits"},
		Help: juurru.Text{
			FI: "Yksi kerta, jolloin hyödyt käytiin läpi ja niiden tiedot päivitettiin.",
			SV: "En gång då nyttorna gicks igenom och uppdaterades.",
			NB: "Én gang da gevinstene ble gått gjennom og oppdatert.",
			EN: "One time the benefits were gone through and updated.",
		},
	},
	"BenefitReview.phase": {
		Label: juurru.Text{FI: "Päivityksen vaihe", SV: "Uppdateringens fas", NB: "Fasen gevinstene ble oppdatert i", EN: "Phase of the update"},
		Help: juurru.Text{
			FI: "Sen vaiheen avain, jonka aikana hyödyt käytiin läpi, esimerkiksi »insight».",
			SV: "Nyckeln till den fas då nyttorna gicks igenom, till exempel ”insight”.",
			NB: "Nøkkelen til fasen da gevinstene ble gått gjennom, for eksempel «insight».",
			EN: "The key of the phase in which the benefits were gone through, for example \"insight\".",
		},
		Word: true,
	},
	"BenefitReview.date": {
		Label: juurru.Text{FI: "Päivityspäivä", SV: "Dag för uppdateringen", NB: "Dag for oppdateringen", EN: "Day of the update"},
		Help: juurru.Text{
			FI: "Päivä, jona hyödyt käytiin läpi, muodossa 2026-12-31.",
			SV: "Dagen då nyttorna gicks igenom, i formen 2026-12-31.",
			NB: "Dagen da gevinstene ble gått gjennom, på formen 2026-12-31.",
			EN: "The day on which the benefits were gone through, written as 2026-12-31.",
		},
	},
	"BenefitReview.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Hyödyt läpikäynyt rooli", SV: "Vem som gick igenom nyttorna", NB: "Hvem som gikk gjennom gevinstene", EN: "Who went through the benefits"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka huolehti päivityksestä. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som skötte uppdateringen. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som tok seg av oppdateringen. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that saw to the update. Use a role's identifier, not a name.",
		},
	},
	"BenefitReview.found": {
		Label: juurru.Text{FI: "Mikä muuttui", SV: "Vad som ändrades", NB: "Hva som ble endret", EN: "What changed"},
		Help: juurru.Text{
			FI: "Mitkä hyödyt tulivat lisää, jäivät pois tai arvioitiin uudelleen. Älä kirjoita henkilötietoja.",
			SV: "Vilka nyttor som tillkom, ströks eller bedömdes på nytt. Skriv inga personuppgifter.",
			NB: "Hvilke gevinster som kom til, falt bort eller ble vurdert på nytt. Ikke skriv personopplysninger.",
			EN: "Which benefits were added, dropped or judged anew. Write no personal data.",
		},
	},
}
