package roadmap

import "github.com/juurru/juurru"

// developmentWords are the words for service development and its technology.
var developmentWords = juurru.Glossary{
	"Development.ideas": {
		Label: juurru.Text{FI: "Ideat", SV: "Idéer", NB: "Ideer", EN: "Ideas"},
		Help: juurru.Text{
			FI: "Ehdotukset, jotka vastaavat tarpeisiin, myös ne, joita ei valita.",
			SV: "Förslag som svarar på behoven, också de som inte väljs.",
			NB: "Forslag som svarer på behovene, også de som ikke blir valgt.",
			EN: "Proposals that answer the needs, those that are not chosen included.",
		},
	},
	"Development.tests": {
		Label: juurru.Text{FI: "Kokeilut", SV: "Försök", NB: "Utprøvinger", EN: "Tests"},
		Help: juurru.Text{
			FI: "Pienet ja varhaiset kokeilut käyttäjien ja työntekijöiden kanssa ennen pilottia.",
			SV: "Små, tidiga försök med användare och medarbetare före piloten.",
			NB: "Små, tidlige utprøvinger med brukere og ansatte før piloten.",
			EN: "Small, early trials with users and staff before the pilot.",
		},
	},
	"Development.journey": {
		Label: juurru.Text{FI: "Uusi palvelupolku", SV: "Ny tjänsteresa", NB: "Ny tjenestereise", EN: "New service journey"},
		Help: juurru.Text{
			FI: "Uuden palvelun vaiheet: mitä käyttäjälle tapahtuu, mitä työntekijät tekevät ja mitkä roolit sen tekevät.",
			SV: "Den nya tjänstens steg: vad som händer användaren, vad medarbetarna gör och vilka roller som gör det.",
			NB: "Trinnene i den nye tjenesten: hva som skjer med brukeren, hva de ansatte gjør, og hvilke roller som gjør det.",
			EN: "The steps of the new service: what happens to the user, what the staff do, and which roles do it.",
		},
	},
	"Development.workshops": {
		Label: juurru.Text{FI: "Työpajat", SV: "Workshoppar", NB: "Verksteder", EN: "Workshops"},
		Help: juurru.Text{
			FI: "Työpajat, joissa ideoita ja uutta palvelua on tehty yhdessä, ja keitä niissä oli.",
			SV: "Workshoppar där idéerna och den nya tjänsten togs fram, och vilka som var med.",
			NB: "Verksteder der ideene og den nye tjenesten ble laget, og hvem som var med.",
			EN: "Workshops in which ideas and the new service were made together, and who was there.",
		},
	},
	"Development.touchpoints": {
		Label: juurru.Text{FI: "Kontaktipisteet", SV: "Kontaktpunkter i tjänsten", NB: "Kontaktpunkter", EN: "Touchpoints"},
		Help: juurru.Text{
			FI: "Missä palvelu ja sen käyttäjä kohtaavat: digitaalisesti, fyysisesti tai ihmisten kesken.",
			SV: "Var tjänsten och användaren möts: digitalt, fysiskt eller mellan människor.",
			NB: "Hvor tjenesten og brukeren møtes: digitalt, fysisk eller mellom mennesker.",
			EN: "Where the service and its user meet: digitally, physically or between people.",
		},
	},
	"Development.noTouchpoint": {
		Label: juurru.Text{FI: "Miksi kontaktipisteet eivät muutu", SV: "Varför kontaktpunkterna inte ändras", NB: "Hvorfor kontaktpunktene ikke endres", EN: "Why no touchpoint changes"},
		Help: juurru.Text{
			FI: "Kerro syy, jos mikään kontaktipiste ei ole uusi eikä muutu. Jätä muuten tyhjäksi.",
			SV: "Ange skälet om ingen kontaktpunkt är ny eller ändras. Lämna annars tomt.",
			NB: "Oppgi grunnen hvis ingen kontaktpunkter er nye eller endres. La ellers stå tomt.",
			EN: "Say why, if no touchpoint is new or changes. Otherwise leave empty.",
		},
	},
	"Development.technologies": {
		Label: juurru.Text{FI: "Harkitut teknologiat", SV: "Tekniker som övervägs", NB: "Vurderte teknologier", EN: "Technologies considered"},
		Help: juurru.Text{
			FI: "Teknologiat, joita on harkittu, arvioineen. Jätä nekin näkyviin, joita ei valittu.",
			SV: "De tekniker som har övervägts, med bedömningar. Låt också de som inte valdes stå kvar.",
			NB: "Teknologiene som er vurdert, med vurderingene. La også dem som ikke ble valgt, bli stående.",
			EN: "The technologies that were considered, with their assessments. Keep those that were not chosen.",
		},
	},
	"Development.noTechnology": {
		Label: juurru.Text{FI: "Miksi teknologiaa ei tarvita", SV: "Varför ingen teknik behövs", NB: "Hvorfor teknologi ikke trengs", EN: "Why no technology is needed"},
		Help: juurru.Text{
			FI: "Kerro syy, jos uusi palvelu ei tarvitse uutta teknologiaa. Jätä muuten tyhjäksi.",
			SV: "Ange skälet om den nya tjänsten inte behöver ny teknik. Lämna annars tomt.",
			NB: "Oppgi grunnen hvis den nye tjenesten ikke trenger ny teknologi. La ellers stå tomt.",
			EN: "Say why, if the new service needs no new technology. Otherwise leave empty.",
		},
	},

	"Idea": {
		Label: juurru.Text{FI: "Yksi idea", SV: "En idé", NB: "Én idé", EN: "Idea"},
		Help: juurru.Text{
			FI: "Yksi tapa vastata tarpeisiin.",
			SV: "Ett sätt att svara på behov.",
			NB: "Én måte å svare på behov på.",
			EN: "One way to answer needs.",
		},
	},
	"Idea.id": {
		Label: juurru.Text{FI: "Idean tunnus", SV: "Idéns identifierare", NB: "Ideens identifikator", EN: "Identifier of the idea"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla kokeilut viittaavat ideaan.",
			SV: "En kort identifierare som försöken hänvisar till.",
			NB: "En kort identifikator som utprøvingene viser til.",
			EN: "A short identifier by which tests refer to the idea.",
		},
	},
	"Idea.what": {
		Label: juurru.Text{FI: "Mikä idea on", SV: "Vad idén går ut på", NB: "Hva ideen går ut på", EN: "What the idea is"},
		Help: juurru.Text{
			FI: "Kuvaa idea niin, että käyttäjä ja työntekijä ymmärtävät sen. Älä kirjoita henkilötietoja.",
			SV: "Beskriv idén så att både användare och medarbetare förstår den. Skriv inga personuppgifter.",
			NB: "Beskriv ideen slik at både brukere og ansatte forstår den. Ikke skriv personopplysninger.",
			EN: "Describe the idea so that a user and a member of staff understand it. Write no personal data.",
		},
	},
	"Idea.needs": {
		Refers: true,
		Label:  juurru.Text{FI: "Tarpeet, joihin idea vastaa", SV: "Behov som idén svarar på", NB: "Behovene ideen svarer på", EN: "Needs the idea answers"},
		Help: juurru.Text{
			FI: "Niiden tarpeiden tunnukset, joihin idea vastaa.",
			SV: "Identifierarna för de behov som idén svarar på.",
			NB: "Identifikatorene til behovene som ideen svarer på.",
			EN: "The identifiers of the needs the idea answers.",
		},
	},
	"Idea.suitability": {
		Label: juurru.Text{FI: "Soveltuvuus", SV: "Genomförbarhet", NB: "Gjennomførbarhet", EN: "Suitability"},
		Help: juurru.Text{
			FI: "Kuinka hyvin idean voi toteuttaa täällä, numerona 1–5. Luku 0 tarkoittaa, ettei sitä ole arvioitu.",
			SV: "Hur väl idén kan genomföras här, som tal 1–5. Talet 0 betyder att det inte har bedömts.",
			NB: "Hvor godt ideen lar seg gjennomføre her, som tall fra 1 til 5. Tallet 0 betyr at det ikke er vurdert.",
			EN: "How well the idea can be carried out here, from 1 to 5. The number 0 means that it has not been judged.",
		},
	},
	"Idea.usefulness": {
		Label: juurru.Text{FI: "Hyödyllisyys", SV: "Idéns nytta", NB: "Nytte", EN: "Usefulness"},
		Help: juurru.Text{
			FI: "Kuinka paljon idea auttaisi, numerona 1–5. Luku 0 tarkoittaa, ettei sitä ole arvioitu.",
			SV: "Hur mycket idén skulle hjälpa, som tal 1–5. Talet 0 betyder att det inte har bedömts.",
			NB: "Hvor mye ideen ville hjelpe, som tall fra 1 til 5. Tallet 0 betyr at det ikke er vurdert.",
			EN: "How much the idea would help, from 1 to 5. The number 0 means that it has not been judged.",
		},
	},
	"Idea.outcome": {
		Label: juurru.Text{FI: "Mitä idealle tapahtui", SV: "Vad det blev av idén", NB: "Hva det ble av ideen", EN: "What became of the idea"},
		Help: juurru.Text{
			FI: "Valitse, otetaanko idea uuteen palveluun, jätetäänkö se odottamaan vai hylätäänkö se. Jätä pois, jos asia on vielä auki.",
			SV: "Välj om idén tas med i den nya tjänsten, sparas för senare eller förkastas. Utelämna om det ännu är öppet.",
			NB: "Velg om ideen tas med i den nye tjenesten, spares til senere eller forkastes. Utelat feltet hvis det ennå er åpent.",
			EN: "Choose whether the idea goes into the new service, is kept for later or is dropped. Leave out if it is still open.",
		},
	},
	"Idea.reason": {
		Label: juurru.Text{FI: "Miksi idealle kävi näin", SV: "Varför det blev så med idén", NB: "Hvorfor det ble slik med ideen", EN: "Why it went so with the idea"},
		Help: juurru.Text{
			FI: "Perustelu, josta idean ehdottaja näkee, miksi näin päätettiin. Älä kirjoita henkilötietoja.",
			SV: "Ett skäl som visar förslagsställaren varför det blev så. Skriv inga personuppgifter.",
			NB: "En begrunnelse som viser forslagsstilleren hvorfor det ble slik. Ikke skriv personopplysninger.",
			EN: "A reason that shows whoever proposed it why it was decided so. Write no personal data.",
		},
	},

	"Test": {
		Label: juurru.Text{FI: "Kokeilu", SV: "Ett försök", NB: "Utprøving", EN: "Test"},
		Help: juurru.Text{
			FI: "Yksi pieni kokeilu, jossa ihmiset testaavat ideoita.",
			SV: "Ett litet försök där människor prövar idéer.",
			NB: "Én liten utprøving der folk prøver ideer.",
			EN: "One small trial in which people test ideas.",
		},
	},
	"Test.id": {
		Label: juurru.Text{FI: "Kokeilun tunnus", SV: "Försökets identifierare", NB: "Utprøvingens identifikator", EN: "Identifier of the test"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa kokeilun muista.",
			SV: "En kort identifierare som skiljer försöket från andra.",
			NB: "En kort identifikator som skiller utprøvingen fra andre.",
			EN: "A short identifier that tells the test from others.",
		},
	},
	"Test.ideas": {
		Refers: true,
		Label:  juurru.Text{FI: "Kokeillut ideat", SV: "Idéer som prövades", NB: "Ideene som ble prøvd", EN: "Ideas it tried"},
		Help: juurru.Text{
			FI: "Niiden ideoiden tunnukset, joita kokeiltiin.",
			SV: "Identifierarna för de idéer som prövades.",
			NB: "Identifikatorene til ideene som ble prøvd ut.",
			EN: "The identifiers of the ideas that were tried.",
		},
	},
	"Test.touchpoints": {
		Refers: true,
		Label:  juurru.Text{FI: "Kokeillut kontaktipisteet", SV: "Kontaktpunkter som prövades", NB: "Kontaktpunktene som ble prøvd", EN: "Touchpoints it tried"},
		Help: juurru.Text{
			FI: "Niiden kontaktipisteiden tunnukset, joita kokeiltiin. Jätä tyhjäksi, jos mikään ei ollut mukana.",
			SV: "Identifierarna för de kontaktpunkter som prövades. Lämna tomt om ingen var med.",
			NB: "Identifikatorene til kontaktpunktene som ble prøvd ut. La stå tomt hvis ingen var med.",
			EN: "The identifiers of the touchpoints that were tried. Leave empty if there were none.",
		},
	},
	"Test.with": {
		Label: juurru.Text{FI: "Ketkä kokeilivat", SV: "Vilka som prövade", NB: "Hvem som prøvde", EN: "Who tried it"},
		Help: juurru.Text{
			FI: "Valitse osallistujaryhmät. Kokeilussa tarvitaan sekä käyttäjiä että työntekijöitä.",
			SV: "Välj grupperna som prövade. I ett försök behövs både användare och medarbetare.",
			NB: "Velg gruppene som prøvde. En utprøving trenger både brukere og ansatte.",
			EN: "Choose the groups that tried it. A trial needs both users and staff.",
		},
	},
	"Test.date": {
		Label: juurru.Text{FI: "Kokeilun päivä", SV: "Dag för försöket", NB: "Dag for utprøvingen", EN: "Day of the test"},
		Help: juurru.Text{
			FI: "Päivä, jona kokeiltiin, muodossa 2026-12-31.",
			SV: "Dagen då det prövades, i formen 2026-12-31.",
			NB: "Dagen det ble prøvd ut, på formen 2026-12-31.",
			EN: "The day on which it was tried, written as 2026-12-31.",
		},
	},
	"Test.found": {
		Label: juurru.Text{FI: "Kokeilussa opittua", SV: "Vad försöket lärde er", NB: "Hva utprøvingen lærte dere", EN: "What the test taught"},
		Help: juurru.Text{
			FI: "Mikä toimi, mikä ei, ja mitä sen perusteella muutettiin. Älä kirjoita henkilötietoja.",
			SV: "Vad som fungerade, vad som inte gjorde det och vad som ändrades utifrån det. Skriv inga personuppgifter.",
			NB: "Hva som fungerte, hva som ikke gjorde det, og hva som ble endret av den grunn. Ikke skriv personopplysninger.",
			EN: "What worked, what did not, and what was changed because of it. Write no personal data.",
		},
	},

	"Touchpoint": {
		Label: juurru.Text{FI: "Kontaktipiste", SV: "Kontaktpunkt i tjänsten", NB: "Kontaktpunkt", EN: "Touchpoint"},
		Help: juurru.Text{
			FI: "Yksi paikka, jossa palvelu ja sen käyttäjä kohtaavat.",
			SV: "En plats där tjänsten och användaren möts.",
			NB: "Ett sted der tjenesten og brukeren møtes.",
			EN: "One place where the service and its user meet.",
		},
	},
	"Touchpoint.id": {
		Label: juurru.Text{FI: "Kontaktipisteen tunnus", SV: "Kontaktpunktens identifierare", NB: "Kontaktpunktets identifikator", EN: "Identifier of the touchpoint"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla kokeilut ja teknologiat viittaavat kontaktipisteeseen.",
			SV: "En kort identifierare som försök och tekniker hänvisar till.",
			NB: "En kort identifikator som utprøvinger og teknologier viser til.",
			EN: "A short identifier by which tests and technologies refer to the touchpoint.",
		},
	},
	"Touchpoint.name": {
		Label: juurru.Text{FI: "Mikä kontaktipiste on", SV: "Vad kontaktpunkten är", NB: "Hva kontaktpunktet er", EN: "What the touchpoint is"},
		Help: juurru.Text{
			FI: "Esimerkiksi »mobiilisovellus», »hakulomake» tai »puhelu sairaanhoitajan kanssa».",
			SV: "Till exempel ”mobilapp”, ”ansökningsblankett” eller ”telefonsamtal med sjukskötaren”.",
			NB: "For eksempel «appen på nettbrettet», «søknadsskjema» eller «telefonsamtale med sykepleier».",
			EN: "For example \"mobile application\", \"application form\" or \"call with the nurse\".",
		},
	},
	"Touchpoint.kind": {
		Label: juurru.Text{FI: "Kontaktipisteen laji", SV: "Typ av kontaktpunkt", NB: "Type kontaktpunkt", EN: "Kind of touchpoint"},
		Help: juurru.Text{
			FI: "Valitse, onko kontaktipiste digitaalinen, fyysinen vai ihmisten välinen.",
			SV: "Välj om kontaktpunkten är digital, fysisk eller mellan människor.",
			NB: "Velg om kontaktpunktet er digitalt, fysisk eller mellom mennesker.",
			EN: "Choose whether the touchpoint is digital, physical or between people.",
		},
	},
	"Touchpoint.steps": {
		Refers: true,
		Label:  juurru.Text{FI: "Missä palvelupolun vaiheissa", SV: "I vilka steg av tjänsteresan", NB: "I hvilke trinn av tjenestereisen", EN: "In which steps of the journey"},
		Help: juurru.Text{
			FI: "Niiden uuden palvelupolun vaiheiden tunnukset, joissa kontaktipistettä käytetään.",
			SV: "Identifierarna för de steg i den nya tjänsteresan där kontaktpunkten används.",
			NB: "Identifikatorene til trinnene i den nye tjenestereisen der kontaktpunktet brukes.",
			EN: "The identifiers of the steps of the new journey in which the touchpoint is used.",
		},
	},
	"Touchpoint.changes": {
		Label: juurru.Text{FI: "Uusi tai muuttuva", SV: "Ny eller ändrad", NB: "Nytt eller endret", EN: "New or changed"},
		Help: juurru.Text{
			FI: "Merkitse, jos kontaktipiste on uusi tai muuttuu. Sellaista on kokeiltava käyttäjien kanssa.",
			SV: "Markera om kontaktpunkten är ny eller ändras. En sådan behöver prövas med användare.",
			NB: "Merk av hvis kontaktpunktet er nytt eller endres. Det bør prøves ut med brukere.",
			EN: "Mark if the touchpoint is new or changes. Then it has to be tried with users.",
		},
	},

	"Touchpoint.served": {
		Label: juurru.Text{FI: "Nykyinen järjestelmä, joka riittää", SV: "Befintligt system som räcker", NB: "System dere har, som holder", EN: "Existing system that will do"},
		Help: juurru.Text{
			FI: "Jos uusi tai muuttuva digitaalinen kontaktipiste toimii nykyisellä järjestelmällä, kerro millä. Silloin sille ei tarvitse valita teknologiaa.",
			SV: "Om en ny eller ändrad digital kontaktpunkt fungerar med ett system som redan finns, berätta vilket. Då behöver ingen teknik väljas för den.",
			NB: "Hvis et nytt eller endret digitalt kontaktpunkt virker med et system dere har fra før, fortell hvilket. Da trenger dere ikke å velge teknologi til det.",
			EN: "If a digital touchpoint that is new or changes works with a system that is there already, say which. Then no technology has to be chosen for it.",
		},
	},

	"Technology": {
		Label: juurru.Text{FI: "Teknologia", SV: "Teknik", NB: "Teknologi", EN: "Technology"},
		Help: juurru.Text{
			FI: "Yksi teknologia, jota harkitaan uuteen palveluun.",
			SV: "En teknik som övervägs för den nya tjänsten.",
			NB: "Én teknologi som vurderes for den nye tjenesten.",
			EN: "One technology that is considered for the new service.",
		},
	},
	"Technology.id": {
		Label: juurru.Text{FI: "Teknologian tunnus", SV: "Teknikens identifierare", NB: "Teknologiens identifikator", EN: "Identifier of the technology"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla pilotit viittaavat teknologiaan.",
			SV: "En kort identifierare som piloterna hänvisar till.",
			NB: "En kort identifikator som pilotene viser til.",
			EN: "A short identifier by which pilots refer to the technology.",
		},
	},
	"Technology.name": {
		Label: juurru.Text{FI: "Teknologian nimi", SV: "Teknikens namn", NB: "Teknologiens navn", EN: "Name of the technology"},
		Help: juurru.Text{
			FI: "Mikä ratkaisu tai laite on kyseessä, esimerkiksi »etäseurannan alusta».",
			SV: "Vilken lösning eller vilket redskap det gäller, till exempel ”plattform för distansuppföljning”.",
			NB: "Hvilken løsning eller hvilket utstyr det gjelder, for eksempel «plattform for digital hjemmeoppfølging».",
			EN: "Which solution or device it is, for example \"platform for remote follow-up\".",
		},
	},
	"Technology.needs": {
		Refers: true,
		Label:  juurru.Text{FI: "Tarpeet, joihin teknologia vastaa", SV: "Behov som tekniken svarar på", NB: "Behovene teknologien svarer på", EN: "Needs the technology answers"},
		Help: juurru.Text{
			FI: "Niiden tarpeiden tunnukset, joihin teknologia vastaa. Jos tarvetta ei ole, teknologiaakaan ei tarvita.",
			SV: "Identifierarna för de behov som tekniken svarar på. Utan ett behov behövs inte heller tekniken.",
			NB: "Identifikatorene til behovene teknologien svarer på. Uten et behov trengs heller ikke teknologien.",
			EN: "The identifiers of the needs the technology answers. Without a need the technology is not needed either.",
		},
	},
	"Technology.touchpoints": {
		Refers: true,
		Label:  juurru.Text{FI: "Kontaktipisteet, joita se palvelee", SV: "Kontaktpunkter där tekniken används", NB: "Kontaktpunktene teknologien brukes i", EN: "Touchpoints it serves"},
		Help: juurru.Text{
			FI: "Niiden kontaktipisteiden tunnukset, joissa teknologiaa käytetään.",
			SV: "Identifierarna för de kontaktpunkter där tekniken används.",
			NB: "Identifikatorene til kontaktpunktene der teknologien brukes.",
			EN: "The identifiers of the touchpoints in which the technology is used.",
		},
	},
	"Technology.it": {
		Label: juurru.Text{FI: "Tietohallinto mukana", SV: "IT-avdelningen med från", NB: "IT-avdelingen med fra", EN: "IT department involved from"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen tietohallinto oli mukana, muodossa 2026-12-31. Sen on oltava mukana ennen teknologian valintaa.",
			SV: "Dagen från vilken IT-avdelningen var med, i formen 2026-12-31. Den ska vara med innan tekniken väljs.",
			NB: "Dagen IT-avdelingen kom med, på formen 2026-12-31. Den skal være med før teknologien velges.",
			EN: "The day from which the IT department took part, written as 2026-12-31. It takes part before a technology is chosen.",
		},
	},
	"Technology.assessments": {
		Label: juurru.Text{FI: "Teknologian arviointi", SV: "Bedömning av tekniken", NB: "Vurdering av teknologien", EN: "Assessment of the technology"},
		Help: juurru.Text{
			FI: "Arviot viideltä kannalta: käyttäjien tarpeet, integraatiot, skaalautuvuus, tietoturva ja kustannukset.",
			SV: "Bedömningar från fem sidor: användarnas behov, integrationer, skalbarhet, informationssäkerhet och kostnader.",
			NB: "Vurderinger fra fem sider: brukernes behov, integrasjoner, skalerbarhet, informasjonssikkerhet og kostnader.",
			EN: "Assessments from five sides: user needs, integration, scalability, security and cost.",
		},
	},
	"Technology.chosen": {
		Label: juurru.Text{FI: "Valintapäivä", SV: "Dag då den valdes", NB: "Dag da den ble valgt", EN: "Day it was chosen"},
		Help: juurru.Text{
			FI: "Päivä, jona teknologia valittiin, muodossa 2026-12-31. Jätä tyhjäksi, jos sitä ei ole valittu.",
			SV: "Dagen då tekniken valdes, i formen 2026-12-31. Lämna tomt om den inte har valts.",
			NB: "Dagen teknologien ble valgt, på formen 2026-12-31. La stå tomt hvis den ikke er valgt.",
			EN: "The day on which the technology was chosen, written as 2026-12-31. Leave empty if it is not chosen.",
		},
	},
	"Technology.decision": {
		Refers: true,
		Label:  juurru.Text{FI: "Päätös valinnasta", SV: "Beslut om valet", NB: "Beslutning om valget", EN: "Decision on the choice"},
		Help: juurru.Text{
			FI: "Valintaa koskevan päätöksen tunnus.",
			SV: "Identifieraren för beslutet om valet.",
			NB: "Identifikatoren til beslutningen om valget.",
			EN: "The identifier of the decision on the choice.",
		},
	},
	"Technology.ready": {
		Label: juurru.Text{FI: "Valmis pilottiin", SV: "Klar för piloten", NB: "Klar til piloten", EN: "Ready for the pilot"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen teknologia on niin valmis, että sitä voi pilotoida, muodossa 2026-12-31.",
			SV: "Dagen från vilken tekniken är så klar att den kan prövas i en pilot, i formen 2026-12-31.",
			NB: "Dagen da teknologien er klar til bruk i piloten, på formen 2026-12-31.",
			EN: "The day from which the technology is ready enough to be piloted, written as 2026-12-31.",
		},
	},

	"Assessment": {
		Label: juurru.Text{FI: "Arvio yhdeltä kannalta", SV: "Bedömning från en sida", NB: "Vurdering fra én side", EN: "Assessment from one side"},
		Help: juurru.Text{
			FI: "Miten teknologia täyttää yhden vaatimuksen.",
			SV: "Hur tekniken uppfyller ett av kraven.",
			NB: "Hvordan teknologien oppfyller ett av kravene.",
			EN: "How the technology meets one of the criteria.",
		},
	},
	"Assessment.criterion": {
		Label: juurru.Text{FI: "Arvioitava asia", SV: "Det som bedöms", NB: "Det som vurderes", EN: "Criterion"},
		Help: juurru.Text{
			FI: "Valitse, arvioidaanko käyttäjien tarpeita, integraatioita, skaalautuvuutta, tietoturvaa vai kustannuksia.",
			SV: "Välj om det gäller användarnas behov, integrationer, skalbarhet, informationssäkerhet eller kostnader.",
			NB: "Velg om det gjelder brukernes behov, integrasjoner, skalerbarhet, informasjonssikkerhet eller kostnader.",
			EN: "Choose whether it is user needs, integration, scalability, security or cost.",
		},
	},
	"Assessment.meets": {
		Label: juurru.Text{FI: "Täyttyykö vaatimus", SV: "Uppfylls kravet", NB: "Er kravet oppfylt", EN: "Is it met"},
		Help: juurru.Text{
			FI: "Valitse, täyttyykö vaatimus kokonaan, osittain vai ei lainkaan. Jätä pois, jos sitä ei ole vielä arvioitu.",
			SV: "Välj om kravet uppfylls helt, delvis eller inte alls. Utelämna om det ännu inte har bedömts.",
			NB: "Velg om kravet er oppfylt helt, delvis eller ikke. Utelat feltet hvis det ikke er vurdert ennå.",
			EN: "Choose whether it is met fully, partly or not at all. Leave out if it has not been assessed yet.",
		},
	},
	"Assessment.grounds": {
		Label: juurru.Text{FI: "Arvion perusteet", SV: "Grunder för bedömningen", NB: "Grunnlag for vurderingen", EN: "Grounds of the assessment"},
		Help: juurru.Text{
			FI: "Mihin arvio perustuu, esimerkiksi kokeiluun tai tietohallinnon lausuntoon.",
			SV: "Vad bedömningen bygger på, till exempel ett försök eller ett utlåtande från IT-avdelningen.",
			NB: "Hva vurderingen bygger på, for eksempel en utprøving eller en uttalelse fra IT-avdelingen.",
			EN: "What the assessment rests on, for example a trial or a statement of the IT department.",
		},
	},
}
