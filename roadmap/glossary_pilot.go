package roadmap

import "github.com/juurru/juurru"

// pilotWords are the words for pilots, their criteria and their evaluation.
var pilotWords = juurru.Glossary{
	"Pilot": {
		Label: juurru.Text{FI: "Pilotti", SV: "Enskild pilot", NB: "En pilot", EN: "Pilot"},
		Help: juurru.Text{
			FI: "Yksi kokeilu, jossa uutta palvelua tai osaa siitä käytetään pienellä joukolla.",
			SV: "Ett försök där den nya tjänsten, eller en del av den, används av en liten grupp.",
			NB: "Én utprøving der den nye tjenesten, eller en del av den, brukes av en liten gruppe.",
			EN: "One trial in which a small group uses the new service, or a part of it.",
		},
	},
	"Pilot.id": {
		Label: juurru.Text{FI: "Pilotin tunnus", SV: "Pilotens identifierare", NB: "Pilotens identifikator", EN: "Identifier of the pilot"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa pilotin muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer piloten från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller piloten fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the pilot from others. Put no personal data in it.",
		},
	},
	"Pilot.name": {
		Label: juurru.Text{FI: "Pilotin nimi", SV: "Pilotens namn", NB: "Pilotens navn", EN: "Name of the pilot"},
		Help: juurru.Text{
			FI: "Nimi, josta pilotin tunnistaa, kun niitä on useita.",
			SV: "Ett namn som skiljer piloten från andra, om det finns flera.",
			NB: "Et navn som skiller piloten fra andre, når det er flere.",
			EN: "A name that tells the pilot from others, when there are several.",
		},
	},
	"Pilot.lead": {
		Refers: true,
		Label:  juurru.Text{FI: "Pilotista vastaava", SV: "Vem som leder piloten", NB: "Hvem som leder piloten", EN: "Who leads the pilot"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka vie pilotin läpi. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som driver piloten. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som driver piloten. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that carries the pilot through. Use a role's identifier, not a name.",
		},
	},
	"Pilot.goals": {
		Label: juurru.Text{FI: "Pilotin tavoitteet", SV: "Pilotens mål", NB: "Mål for piloten", EN: "Goals of the pilot"},
		Help: juurru.Text{
			FI: "Välitavoitteet, päätavoite ja se, mitä pilotissa halutaan oppia.",
			SV: "Delmålen, huvudmålet och vad ni vill lära er av piloten.",
			NB: "Delmålene, hovedmålet og hva dere vil lære av piloten.",
			EN: "The aims on the way, the main aim, and what is to be learnt.",
		},
	},
	"Pilot.scope": {
		Label: juurru.Text{FI: "Pilotin kohde", SV: "Pilotens omfattning", NB: "Pilotens omfang", EN: "Scope of the pilot"},
		Help: juurru.Text{
			FI: "Mitkä palvelun osat ovat mukana – kontaktipisteet, toiminnot ja työvaiheet – ja saako pilotti kasvaa.",
			SV: "Vilka kontaktpunkter, arbetsprocesser och funktioner som är med, och om piloten får växa.",
			NB: "Hvilke kontaktpunkter, arbeidsprosesser og funksjoner som er med, og om piloten kan vokse.",
			EN: "Which touchpoints, processes and functions it covers, and whether it may grow.",
		},
	},
	"Pilot.starts": {
		Label: juurru.Text{FI: "Pilotti alkaa", SV: "Piloten börjar", NB: "Piloten starter", EN: "The pilot begins"},
		Help: juurru.Text{
			FI: "Ensimmäinen päivä, jona asiakkaat ovat mukana, muodossa 2026-12-31.",
			SV: "Den första dagen med klienter, i formen 2026-12-31.",
			NB: "Den første dagen med brukere, på formen 2026-12-31.",
			EN: "The first day with clients, written as 2026-12-31.",
		},
	},
	"Pilot.ends": {
		Label: juurru.Text{FI: "Pilotti päättyy", SV: "Piloten slutar", NB: "Piloten avsluttes", EN: "The pilot ends"},
		Help: juurru.Text{
			FI: "Pilotin viimeinen päivä, muodossa 2026-12-31.",
			SV: "Pilotens sista dag, i formen 2026-12-31.",
			NB: "Pilotens siste dag, på formen 2026-12-31.",
			EN: "The last day of the pilot, written as 2026-12-31.",
		},
	},
	"Pilot.participants": {
		Label: juurru.Text{FI: "Osallistujat", SV: "Deltagare", NB: "Deltakere", EN: "Participants"},
		Help: juurru.Text{
			FI: "Mitkä käyttäjät, työntekijät ja kumppanit osallistuvat, kuinka monta heitä on ja miten heidät saadaan mukaan. Älä kirjoita henkilötietoja.",
			SV: "Vilka användare, medarbetare och partner som deltar, hur många och hur de rekryteras. Skriv inga personuppgifter.",
			NB: "Hvilke brukere, ansatte og samarbeidspartnere som deltar, hvor mange, og hvordan de rekrutteres. Ikke skriv personopplysninger.",
			EN: "Which users, staff and partners take part, how many, and how they are recruited. Write no personal data.",
		},
	},
	"Pilot.information": {
		Label: juurru.Text{FI: "Osallistujille annettavat tiedot", SV: "Information till deltagarna", NB: "Informasjon til deltakerne", EN: "Information to participants"},
		Help: juurru.Text{
			FI: "Mitä osallistujille kerrotaan palvelusta, heidän tiedoistaan ja siitä, miten mukanaolon voi lopettaa.",
			SV: "Vad deltagarna får veta om tjänsten, om sina uppgifter och om hur man avslutar sitt deltagande.",
			NB: "Hva deltakerne får vite om tjenesten, om opplysningene sine og om hvordan man trekker seg.",
			EN: "What participants are told of the service, of their data and of how to withdraw.",
		},
	},
	"Pilot.competence": {
		Label: juurru.Text{FI: "Osaaminen ja koulutus", SV: "Kompetens och utbildning", NB: "Kompetanse og opplæring", EN: "Skills and training"},
		Help: juurru.Text{
			FI: "Mitä osaamista pilotti vaatii ja mikä koulutus pidetään ennen sen alkua.",
			SV: "Vilken kompetens piloten kräver och vilken utbildning som ges före starten.",
			NB: "Hvilken kompetanse piloten krever, og hvilken opplæring som gis før oppstart.",
			EN: "Which skills the pilot takes, and which training is given before it begins.",
		},
	},
	"Pilot.errors": {
		Label: juurru.Text{FI: "Virheiden käsittely", SV: "Hantering av fel", NB: "Håndtering av feil", EN: "Handling of faults"},
		Help: juurru.Text{
			FI: "Miten virheistä ilmoitetaan, kuka ne korjaa ja kuinka pian, ja mitä tehdään sillä välin.",
			SV: "Hur fel anmäls, vem som åtgärdar dem och hur snabbt, och vad som görs under tiden.",
			NB: "Hvordan feil meldes, hvem som retter dem og hvor raskt, og hva som gjøres i mellomtiden.",
			EN: "How faults are reported, who corrects them and how soon, and what is done meanwhile.",
		},
	},
	"Pilot.measuring": {
		Label: juurru.Text{FI: "Hyötyjen mittaaminen", SV: "Mätning av nyttorna", NB: "Måling av gevinstene", EN: "Measuring of the benefits"},
		Help: juurru.Text{
			FI: "Miten hyödyt mitataan pilotin aikana ja kuka ne mittaa. Älä kirjoita henkilötietoja.",
			SV: "Hur nyttorna mäts under piloten och vem som mäter. Skriv inga personuppgifter.",
			NB: "Hvordan gevinstene måles under piloten, og hvem som måler. Ikke skriv personopplysninger.",
			EN: "How the benefits are measured during the pilot, and who measures. Write no personal data.",
		},
	},
	"Pilot.observation": {
		Label: juurru.Text{FI: "Miten pilottia havainnoidaan", SV: "Observation av piloten", NB: "Observasjon i piloten", EN: "Observation of the pilot"},
		Help: juurru.Text{
			FI: "Miten seurataan, kuinka palvelua käytetään ja miten siihen suhtaudutaan.",
			SV: "Hur ni följer hur tjänsten används och hur människor ställer sig till den.",
			NB: "Hvordan dere følger bruken av tjenesten og holdningen til den.",
			EN: "How you watch how the service is used and what people think of it.",
		},
	},
	"Pilot.documentation": {
		Label: juurru.Text{FI: "Havaintojen kirjaaminen", SV: "Dokumentation av fynden", NB: "Dokumentasjon av funnene", EN: "Documentation of findings"},
		Help: juurru.Text{
			FI: "Miten löydökset kirjataan järjestelmällisesti koko pilotin ajan. Älä kirjoita henkilötietoja.",
			SV: "Hur fynden dokumenteras systematiskt under hela piloten. Skriv inga personuppgifter.",
			NB: "Hvordan funnene dokumenteres strukturert gjennom hele piloten. Ikke skriv personopplysninger.",
			EN: "How findings are recorded in an orderly way throughout the pilot. Write no personal data.",
		},
	},
	"Pilot.plannedWith": {
		Label: juurru.Text{FI: "Ketkä suunnittelivat", SV: "Vilka som planerade", NB: "Hvem som planla", EN: "Who planned it"},
		Help: juurru.Text{
			FI: "Valitse ryhmät, joiden kanssa pilotti suunniteltiin. Mukana ovat ne, jotka palvelua tuottavat ja siitä vastaavat.",
			SV: "Välj grupperna som piloten planerades med. De som driver tjänsten och svarar för den ska vara med.",
			NB: "Velg gruppene piloten ble planlagt med. De som skal drive tjenesten og ha ansvaret for den, må være med.",
			EN: "Choose the groups with which the pilot was planned. Those who run the service and answer for it have to be among them.",
		},
	},
	"Pilot.technology": {
		Refers: true,
		Label:  juurru.Text{FI: "Pilotissa käytettävät teknologiat", SV: "Tekniker i piloten", NB: "Teknologien i piloten", EN: "Technologies in the pilot"},
		Help: juurru.Text{
			FI: "Niiden teknologioiden tunnukset, joita pilotissa käytetään.",
			SV: "Identifierarna för de tekniker som används i piloten.",
			NB: "Identifikatorene til teknologiene som brukes i piloten.",
			EN: "The identifiers of the technologies used in the pilot.",
		},
	},
	"Pilot.criteria": {
		Label: juurru.Text{FI: "Etenemiskriteerit", SV: "Kriterier för att gå vidare", NB: "Kriterier for å gå videre", EN: "Progression criteria"},
		Help: juurru.Text{
			FI: "Mitä pilotin on saavutettava, jotta hanke jatkuu. Sovi niistä ennen alkua, ettei riman korkeus riipu tuloksesta.",
			SV: "Vad piloten måste uppnå för att projektet ska fortsätta. Kom överens före starten, så att resultatet inte styr ribban.",
			NB: "Hva piloten må oppnå for at prosjektet skal gå videre. Avtal det før oppstart, så ikke resultatet avgjør hvor lista ligger.",
			EN: "What the pilot has to reach for the project to go on. Agree on it before the start, so that the result does not set the bar.",
		},
	},
	"Pilot.findings": {
		Label: juurru.Text{FI: "Virheet ja yllätykset", SV: "Fel och överraskningar", NB: "Feil og overraskelser", EN: "Faults and surprises"},
		Help: juurru.Text{
			FI: "Mitä pilotin aikana huomattiin, myös se, mikä onnistui odottamatta.",
			SV: "Vad ni märkte under piloten, också det som gick oväntat bra.",
			NB: "Hva dere oppdaget under piloten, også det som uventet gikk bra.",
			EN: "What was noticed during the pilot, unexpected successes included.",
		},
	},
	"Pilot.evaluation": {
		Label: juurru.Text{FI: "Arviointi neljältä kannalta", SV: "Utvärdering från fyra sidor", NB: "Evaluering fra fire sider", EN: "Evaluation from four sides"},
		Help: juurru.Text{
			FI: "Vastaukset kysymyksiin ihmisistä, organisoinnista, teknologiasta ja hyödyistä.",
			SV: "Svaren på frågorna om människorna, organiseringen, tekniken och nyttorna.",
			NB: "Svarene på spørsmålene om menneskene, organiseringen, teknologien og gevinstene.",
			EN: "The answers about people, organisation, technology and benefits.",
		},
	},
	"Pilot.evaluated": {
		Label: juurru.Text{FI: "Arviointi tehty", SV: "Utvärderad", NB: "Evaluert", EN: "Evaluated"},
		Help: juurru.Text{
			FI: "Päivä, jona pilotti oli arvioitu, muodossa 2026-12-31.",
			SV: "Dagen då piloten var utvärderad, i formen 2026-12-31.",
			NB: "Dagen evalueringen av piloten var ferdig, på formen 2026-12-31.",
			EN: "The day on which the evaluation of the pilot was ready, written as 2026-12-31.",
		},
	},
	"Pilot.outcome": {
		Label: juurru.Text{FI: "Päätös jatkosta", SV: "Beslut om fortsättningen", NB: "Beslutning om veien videre", EN: "Decision on the way on"},
		Help: juurru.Text{
			FI: "Mitä pilotin jälkeen päätettiin: siirrytään toimintaan, testataan lisää, palataan kehittämiseen tai keskeytetään.",
			SV: "Vad som beslutades efter piloten: övergång till drift, fler tester, tillbaka till utvecklingen eller avbrott.",
			NB: "Hva som ble besluttet etter piloten: gå videre til drift, teste mer, gå tilbake til utvikling eller avbryte.",
			EN: "What was decided after the pilot: go on to operation, more tests, back to development, or stop.",
		},
	},
	"Pilot.told": {
		Label: juurru.Text{FI: "Kenelle tulokset kerrottiin", SV: "Vilka som fick veta resultaten", NB: "Hvem resultatene er delt med", EN: "Who was told the results"},
		Help: juurru.Text{
			FI: "Kenelle ja milloin pilotin tulokset kerrottiin. Ne kuuluvat kaikille organisaation tasoille.",
			SV: "För vilka och när pilotens resultat berättades. De hör till alla nivåer i organisationen.",
			NB: "Hvem som fikk vite resultatene av piloten, og når. De skal ut på alle nivåer i organisasjonen.",
			EN: "To whom and when the results were told. They belong to every level of the organisation.",
		},
	},

	"Criterion": {
		Label: juurru.Text{FI: "Etenemiskriteeri", SV: "Kriterium för att gå vidare", NB: "Kriterium for å gå videre", EN: "Progression criterion"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka perusteella hankkeen jatkosta päätetään, ja sen liikennevalon rajat.",
			SV: "En sak som avgör om projektet fortsätter, och gränserna för dess trafikljus.",
			NB: "Én ting som avgjør om prosjektet går videre, og grensene for trafikklyset.",
			EN: "One thing that decides how the project goes on, and the limits of its traffic light.",
		},
	},
	"Criterion.id": {
		Label: juurru.Text{FI: "Kriteerin tunnus", SV: "Kriteriets identifierare", NB: "Kriteriets identifikator", EN: "Identifier of the criterion"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa kriteerin muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer kriteriet från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller kriteriet fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the criterion from others. Put no personal data in it.",
		},
	},
	"Criterion.what": {
		Label: juurru.Text{FI: "Mitä kriteerillä arvioidaan", SV: "Vad kriteriet mäter", NB: "Hva kriteriet måler", EN: "What the criterion judges"},
		Help: juurru.Text{
			FI: "Kirjoita osuus tai tahti mieluummin kuin lukumäärä, esimerkiksi »uusia osallistujia viikossa».",
			SV: "Skriv hellre en andel eller en takt än ett antal, till exempel ”nya deltagare per vecka”.",
			NB: "Skriv heller en andel eller en takt enn et antall, for eksempel «nye deltakere per uke».",
			EN: "Write a share or a rate rather than a count, for example \"new participants a week\".",
		},
	},
	"Criterion.metric": {
		Refers: true,
		Label:  juurru.Text{FI: "Kriteerin mittari", SV: "Kriteriets mätare", NB: "Indikatoren for kriteriet", EN: "Metric of the criterion"},
		Help: juurru.Text{
			FI: "Sen mittarin tunnus, josta kriteerin tulos luetaan. Jätä tyhjäksi, jos ihmiset arvioivat sen.",
			SV: "Identifieraren för den mätare som kriteriets resultat läses av. Lämna tomt om människor bedömer det.",
			NB: "Identifikatoren til indikatoren som kriteriets resultat leses av. La stå tomt hvis mennesker vurderer det.",
			EN: "The identifier of the metric the criterion is read from. Leave empty if people judge it.",
		},
	},
	"Criterion.unit": {
		Label: juurru.Text{FI: "Rajojen yksikkö", SV: "Gränsernas enhet", NB: "Enheten for grensene", EN: "Unit of the limits"},
		Help: juurru.Text{
			FI: "Missä yksikössä rajat ja tulos ovat, esimerkiksi »%».",
			SV: "I vilken enhet gränserna och resultatet är, till exempel ”%”.",
			NB: "Hvilken enhet grensene og resultatet er i, for eksempel «%».",
			EN: "In which unit the limits and the result are, for example \"%\".",
		},
	},
	"Criterion.direction": {
		Label: juurru.Text{FI: "Kumpi suunta on parempi", SV: "Åt vilket håll det är bättre", NB: "Hvilken vei er bedre", EN: "Which way is better"},
		Help: juurru.Text{
			FI: "Valitse, onko suurempi vai pienempi luku parempi. Jätä pois, jos suurempi on parempi.",
			SV: "Välj om ett större eller mindre tal är bättre. Utelämna om det större är bättre.",
			NB: "Velg om et høyere eller lavere tall er bedre. Utelat feltet hvis det høyere er bedre.",
			EN: "Choose whether a greater or a smaller number is better. Leave out if the greater is better.",
		},
	},
	"Criterion.green": {
		Label: juurru.Text{FI: "Vihreän raja", SV: "Gränsen för grönt", NB: "Grense for grønt", EN: "Limit for green"},
		Help: juurru.Text{
			FI: "Tästä alkaen hanke voi jatkaa.",
			SV: "Härifrån kan projektet fortsätta.",
			NB: "Herfra kan prosjektet gå videre.",
			EN: "From here on the project may go on.",
		},
	},
	"Criterion.amber": {
		Label: juurru.Text{FI: "Keltaisen raja", SV: "Gränsen för gult", NB: "Grense for gult", EN: "Limit for amber"},
		Help: juurru.Text{
			FI: "Tästä alkaen jatkaminen edellyttää suunnitelmaa. Huonompi tulos on punainen.",
			SV: "Härifrån behövs en plan för att fortsätta. Ett sämre resultat är rött.",
			NB: "Herfra trengs en plan for å gå videre. Et dårligere resultat er rødt.",
			EN: "From here on it takes a plan to go on. A worse result is red.",
		},
	},
	"Criterion.must": {
		Label: juurru.Text{FI: "Ehdoton kriteeri", SV: "Ovillkorligt kriterium", NB: "Må oppfylles", EN: "Has to be met"},
		Help: juurru.Text{
			FI: "Merkitse, jos mikään muu ei korvaa tätä kriteeriä.",
			SV: "Markera om ingenting annat uppväger det här kriteriet.",
			NB: "Merk av hvis ingenting annet kan veie opp for dette kriteriet.",
			EN: "Mark if nothing else makes up for this criterion.",
		},
	},
	"Criterion.set": {
		Label: juurru.Text{FI: "Kriteeristä sovittu", SV: "Kriteriet fastställt", NB: "Kriteriet fastsatt", EN: "Agreed on"},
		Help: juurru.Text{
			FI: "Päivä, jona kriteeristä sovittiin, muodossa 2026-12-31. Sen on oltava ennen pilotin alkua.",
			SV: "Dagen då kriteriet fastställdes, i formen 2026-12-31. Den ska vara före pilotens start.",
			NB: "Dagen kriteriet ble fastsatt, på formen 2026-12-31. Den må ligge før piloten starter.",
			EN: "The day on which the criterion was agreed, written as 2026-12-31. It has to lie before the pilot begins.",
		},
	},
	"Criterion.result": {
		Label: juurru.Text{FI: "Saatu tulos", SV: "Uppnått resultat", NB: "Oppnådd resultat", EN: "Result"},
		Help: juurru.Text{
			FI: "Pilotin tulos samassa yksikössä kuin rajat.",
			SV: "Pilotens resultat i samma enhet som gränserna.",
			NB: "Resultatet av piloten i samme enhet som grensene.",
			EN: "The result of the pilot in the same unit as the limits.",
		},
	},
	"Criterion.light": {
		Label: juurru.Text{FI: "Liikennevalo", SV: "Trafikljus", NB: "Trafikklys", EN: "Traffic light"},
		Help: juurru.Text{
			FI: "Valitse väri kriteerille, jolla ei ole lukua. Muuten väri luetaan rajoista ja tuloksesta.",
			SV: "Välj färg för ett kriterium utan tal. Annars läses färgen av gränserna och resultatet.",
			NB: "Velg farge på et kriterium uten tall. Ellers leses fargen av grensene og resultatet.",
			EN: "Choose the colour of a criterion without numbers. Otherwise it follows from the limits and the result.",
		},
	},
	"Criterion.plan": {
		Label: juurru.Text{FI: "Mitä keltaiselle tehdään", SV: "Vad som görs åt gult", NB: "Hva som gjøres med gult", EN: "What is done about amber"},
		Help: juurru.Text{
			FI: "Mitä tehdään, jotta keltainen muuttuu vihreäksi, kuka tekee ja milloin. Älä kirjoita henkilötietoja.",
			SV: "Vad som görs för att gult ska bli grönt, av vem och när. Skriv inga personuppgifter.",
			NB: "Hva som gjøres for at gult skal bli grønt, av hvem og når. Ikke skriv personopplysninger.",
			EN: "What is done so that amber becomes green, by whom and when. Write no personal data.",
		},
	},

	"Discovery": {
		Label: juurru.Text{FI: "Pilotin havainto", SV: "Iakttagelse i piloten", NB: "Funn i piloten", EN: "Finding of a pilot"},
		Help: juurru.Text{
			FI: "Yksi virhe tai yllätys, joka pilotissa huomattiin.",
			SV: "Ett fel eller en överraskning som märktes i piloten.",
			NB: "Én feil eller overraskelse som ble oppdaget i piloten.",
			EN: "One fault or surprise that was noticed in the pilot.",
		},
	},
	"Discovery.id": {
		Label: juurru.Text{FI: "Havainnon tunnus", SV: "Iakttagelsens identifierare", NB: "Funnets identifikator", EN: "Identifier of the finding"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa havainnon muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer iakttagelsen från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller funnet fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the finding from others. Put no personal data in it.",
		},
	},
	"Discovery.date": {
		Label: juurru.Text{FI: "Havainnon päivä", SV: "Dag för iakttagelsen", NB: "Dag for funnet", EN: "Day of the finding"},
		Help: juurru.Text{
			FI: "Päivä, jona se huomattiin, muodossa 2026-12-31.",
			SV: "Dagen då det märktes, i formen 2026-12-31.",
			NB: "Dagen det ble oppdaget, på formen 2026-12-31.",
			EN: "The day on which it was noticed, written as 2026-12-31.",
		},
	},
	"Discovery.what": {
		Label: juurru.Text{FI: "Mitä huomattiin", SV: "Vad som märktes", NB: "Hva som ble oppdaget", EN: "What was noticed"},
		Help: juurru.Text{
			FI: "Kuvaa havainto niin, ettei ketään tunnista. Älä kirjoita henkilötietoja.",
			SV: "Beskriv iakttagelsen så att ingen känns igen. Skriv inga personuppgifter.",
			NB: "Beskriv funnet slik at ingen kan kjennes igjen. Ikke skriv personopplysninger.",
			EN: "Describe the finding so that nobody can be recognised. Write no personal data.",
		},
	},
	"Discovery.fault": {
		Label: juurru.Text{FI: "Jokin ei toiminut", SV: "Något fungerade inte", NB: "Noe fungerte ikke", EN: "Something did not work"},
		Help: juurru.Text{
			FI: "Merkitse, jos kyse on virheestä. Silloin on kerrottava myös, mitä sille tehtiin.",
			SV: "Markera om det är ett fel. Då ska det också framgå vad som gjordes åt det.",
			NB: "Merk av hvis det er en feil. Da skal det også gå fram hva som ble gjort med den.",
			EN: "Mark if it is a fault. Then it has to be said what was done about it, too.",
		},
	},
	"Discovery.handled": {
		Label: juurru.Text{FI: "Mitä virheelle tehtiin", SV: "Vad som gjordes åt felet", NB: "Hva som ble gjort med feilen", EN: "What was done about it"},
		Help: juurru.Text{
			FI: "Miten virhe korjattiin tai miten sen kanssa toimittiin. Älä kirjoita henkilötietoja.",
			SV: "Hur felet åtgärdades eller hur ni arbetade med det. Skriv inga personuppgifter.",
			NB: "Hvordan feilen ble rettet, eller hvordan dere arbeidet videre med den. Ikke skriv personopplysninger.",
			EN: "How the fault was corrected, or how the work went on with it. Write no personal data.",
		},
	},

	"Judgement": {
		Label: juurru.Text{FI: "Arvioinnin vastaus", SV: "Svar i utvärderingen", NB: "Svar i evalueringen", EN: "Answer in the evaluation"},
		Help: juurru.Text{
			FI: "Vastaus yhteen arvioinnin kysymykseen.",
			SV: "Svaret på en fråga i utvärderingen.",
			NB: "Svaret på ett spørsmål i evalueringen.",
			EN: "The answer to one question of the evaluation.",
		},
	},
	"Judgement.area": {
		Label: juurru.Text{FI: "Arvioinnin osa-alue", SV: "Utvärderingens område", NB: "Område i evalueringen", EN: "Area of evaluation"},
		Help: juurru.Text{
			FI: "Valitse, koskeeko vastaus ihmisiä, organisointia, teknologiaa vai hyötyjä.",
			SV: "Välj om svaret gäller människorna, organiseringen, tekniken eller nyttorna.",
			NB: "Velg om svaret gjelder menneskene, organiseringen, teknologien eller gevinstene.",
			EN: "Choose whether the answer is about people, organisation, technology or benefits.",
		},
	},
	"Judgement.about": {
		Label: juurru.Text{FI: "Mihin kysymykseen", SV: "På vilken fråga", NB: "Hvilket spørsmål", EN: "To which question"},
		Help: juurru.Text{
			FI: "Arvioinnin kysymyksen avain. Oman kysymyksen voi kirjoittaa tekstiin.",
			SV: "Nyckeln till utvärderingens fråga. En egen fråga kan skrivas i texten.",
			NB: "Nøkkelen til spørsmålet i evalueringen. Et eget spørsmål kan skrives i teksten.",
			EN: "The key of the question of the evaluation. A question of your own can stand in the text.",
		},
	},
	"Judgement.answer": {
		Label: juurru.Text{FI: "Vastaus lyhyesti", SV: "Svaret i korthet", NB: "Svaret i korte trekk", EN: "Answer in short"},
		Help: juurru.Text{
			FI: "Valitse, onko vastaus kyllä, osittain, ei vai ettei kysymys koske tätä.",
			SV: "Välj om svaret är ja, delvis, nej eller att frågan inte gäller här.",
			NB: "Velg om svaret er ja, til dels, nei, eller at spørsmålet ikke er aktuelt.",
			EN: "Choose whether the answer is yes, partly, no, or that it does not apply.",
		},
	},
	"Judgement.text": {
		Label: juurru.Text{FI: "Arvio sanoin", SV: "Bedömningen i ord", NB: "Vurderingen i ord", EN: "The judgement in words"},
		Help: juurru.Text{
			FI: "Mihin vastaus perustuu. Älä kirjoita henkilötietoja.",
			SV: "Vad svaret bygger på. Skriv inga personuppgifter.",
			NB: "Hva svaret bygger på. Ikke skriv personopplysninger.",
			EN: "What the answer rests on. Write no personal data.",
		},
	},

	"Outcome.decision": {
		Label: juurru.Text{FI: "Mitä päätettiin", SV: "Vad som beslutades", NB: "Hva som ble besluttet", EN: "What was decided"},
		Help: juurru.Text{
			FI: "Valitse, siirrytäänkö toimintaan, testataanko lisää, palataanko kehittämiseen vai keskeytetäänkö.",
			SV: "Välj om ni går över till drift, testar mera, återgår till utvecklingen eller avbryter.",
			NB: "Velg om dere går videre til drift, tester mer, går tilbake til utvikling eller avbryter.",
			EN: "Choose whether you go on to operation, test more, go back to development or stop.",
		},
	},
	"Outcome.date": {
		Label: juurru.Text{FI: "Milloin päätettiin", SV: "När det beslutades", NB: "Når det ble besluttet", EN: "When it was decided"},
		Help: juurru.Text{
			FI: "Päivä, jona jatkosta päätettiin, muodossa 2026-12-31.",
			SV: "Dagen då fortsättningen beslutades, i formen 2026-12-31.",
			NB: "Dagen veien videre ble besluttet, på formen 2026-12-31.",
			EN: "The day on which the way on was decided, written as 2026-12-31.",
		},
	},
	"Outcome.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Kuka päätti", SV: "Vem som beslutade", NB: "Hvem som besluttet", EN: "Who decided"},
		Help: juurru.Text{
			FI: "Rooli tai toimielin, joka päätti, esimerkiksi »ohjausryhmä». Kirjoita rooli, älä nimeä.",
			SV: "Rollen eller organet som beslutade, till exempel ”styrgruppen”. Skriv rollen, inte namnet.",
			NB: "Rollen eller organet som besluttet, for eksempel «styringsgruppen». Skriv rollen, ikke navnet.",
			EN: "The role or body that decided, for example \"the steering group\". Write the role, not a name.",
		},
	},
	"Outcome.reason": {
		Label: juurru.Text{FI: "Mihin päätös perustuu", SV: "Vad beslutet bygger på", NB: "Hva beslutningen bygger på", EN: "What the decision rests on"},
		Help: juurru.Text{
			FI: "Kerro perusteet. Jos hanke keskeytyy, kerro, miksi asiat eivät toimineet. Älä kirjoita henkilötietoja.",
			SV: "Ange grunderna. Om projektet avbryts, förklara varför saker inte fungerade. Skriv inga personuppgifter.",
			NB: "Oppgi grunnlaget. Hvis prosjektet avbrytes, forklar hvorfor ting ikke fungerte. Ikke skriv personopplysninger.",
			EN: "Give the grounds. If the project stops, say why things did not work. Write no personal data.",
		},
	},
	"Outcome.override": {
		Label: juurru.Text{FI: "Miksi jatketaan kriteeristä huolimatta", SV: "Varför ni fortsätter trots kriteriet", NB: "Hvorfor dere går videre likevel", EN: "Why you go on all the same"},
		Help: juurru.Text{
			FI: "Miksi hanke jatkuu, vaikka kriteeri on punainen tai sovittiin myöhässä. Muuten jätä tyhjäksi. Älä kirjoita henkilötietoja.",
			SV: "Varför projektet fortsätter trots ett kriterium som är rött eller kom sent. Lämna annars tomt. Skriv inga personuppgifter.",
			NB: "Hvorfor prosjektet går videre selv om et kriterium er rødt eller kom sent. La ellers stå tomt. Ikke skriv personopplysninger.",
			EN: "Why the project goes on in spite of a criterion that is red or was agreed late. Leave empty otherwise. Write no personal data.",
		},
	},
	"Outcome.record": {
		Refers: true,
		Label:  juurru.Text{FI: "Kirjattu päätös jatkosta", SV: "Antecknat beslut om fortsättningen", NB: "Beslutningen om veien videre", EN: "Recorded decision on the way on"},
		Help: juurru.Text{
			FI: "Päätöksen tunnus, jos se on kirjattu kohtaan »Päätökset».",
			SV: "Beslutets identifierare, om det finns bland besluten.",
			NB: "Beslutningens identifikator, hvis den er ført blant beslutningene.",
			EN: "The identifier of the decision, if it is among the decisions.",
		},
	},

	"Telling": {
		Label: juurru.Text{FI: "Tulosten viestiminen", SV: "Förmedling av resultaten", NB: "Formidling av resultatene", EN: "Telling of the results"},
		Help: juurru.Text{
			FI: "Yksi kerta, jolloin pilotin tulokset kerrottiin yhdelle ryhmälle.",
			SV: "En gång då pilotens resultat berättades för en grupp.",
			NB: "Én gang da resultatene av piloten ble fortalt til én gruppe.",
			EN: "One time the results of the pilot were told to one group.",
		},
	},
	"Telling.to": {
		Label: juurru.Text{FI: "Kenelle kerrottiin", SV: "Vem som fick veta", NB: "Hvem som fikk vite det", EN: "To whom"},
		Help: juurru.Text{
			FI: "Valitse ryhmä, jolle tulokset kerrottiin.",
			SV: "Välj den grupp som fick veta resultaten.",
			NB: "Velg gruppen som fikk vite resultatene.",
			EN: "Choose the group that was told the results.",
		},
	},
	"Telling.date": {
		Label: juurru.Text{FI: "Milloin kerrottiin", SV: "När det berättades", NB: "Når det ble fortalt", EN: "When"},
		Help: juurru.Text{
			FI: "Päivä, jona tulokset kerrottiin, muodossa 2026-12-31.",
			SV: "Dagen då resultaten berättades, i formen 2026-12-31.",
			NB: "Dagen resultatene ble fortalt, på formen 2026-12-31.",
			EN: "The day on which the results were told, written as 2026-12-31.",
		},
	},
	"Telling.how": {
		Label: juurru.Text{FI: "Miten kerrottiin", SV: "Hur det berättades", NB: "Hvordan det ble fortalt", EN: "How"},
		Help: juurru.Text{
			FI: "Missä tulokset kerrottiin, esimerkiksi »tiimikokouksessa» tai »kirjeellä».",
			SV: "Var resultaten berättades, till exempel ”på teammötet” eller ”i ett brev”.",
			NB: "Hvor resultatene ble fortalt, for eksempel «på personalmøtet» eller «i brev».",
			EN: "Where the results were told, for example \"in the team meeting\" or \"by letter\".",
		},
	},
}
