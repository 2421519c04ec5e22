package roadmap

import "github.com/juurru/juurru"

// practiceWords are the words for new practice.
var practiceWords = juurru.Glossary{
	"Practice.documents": {
		Label: juurru.Text{FI: "Palvelun dokumentaatio", SV: "Tjänstens dokumentation", NB: "Dokumentasjon av tjenesten", EN: "Documents of the service"},
		Help: juurru.Text{
			FI: "Asiakirjat, joiden mukaan palvelua tuotetaan ja joita pidetään ajan tasalla.",
			SV: "De dokument som tjänsten drivs enligt och som hålls aktuella.",
			NB: "Dokumentene tjenesten drives etter, og som holdes oppdatert.",
			EN: "The documents the service is run by and that are kept up to date.",
		},
	},
	"Practice.benefits": {
		Label: juurru.Text{FI: "Kuinka usein hyödyt käydään läpi", SV: "Hur ofta nyttorna gås igenom", NB: "Hvor ofte gevinstene gås gjennom", EN: "How often benefits are gone through"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein hyödyt käydään läpi toiminnan kokouksissa nyt, kun palvelu toimii.",
			SV: "Välj hur ofta nyttorna gås igenom på driftens möten nu när tjänsten är i drift.",
			NB: "Velg hvor ofte gevinstene gås gjennom på driftsmøtene nå som tjenesten er i drift.",
			EN: "Choose how often the benefits are gone through in the meetings now that the service runs.",
		},
	},
	"Practice.suppliers": {
		Label: juurru.Text{FI: "Palvelun toimittajat", SV: "Tjänstens leverantörer", NB: "Leverandører til tjenesten", EN: "Suppliers of the service"},
		Help: juurru.Text{
			FI: "Keneltä palveluun ostetaan ja miten toimituksia seurataan.",
			SV: "Av vilka ni köper till tjänsten och hur leveranserna följs upp.",
			NB: "Hvem dere kjøper til tjenesten fra, og hvordan leveransene følges opp.",
			EN: "From whom is bought for the service, and how the deliveries are followed.",
		},
	},
	"Practice.noSupplier": {
		Label: juurru.Text{FI: "Miksi toimittajia ei ole", SV: "Varför det inte finns leverantörer", NB: "Hvorfor det ikke er leverandører", EN: "Why there is no supplier"},
		Help: juurru.Text{
			FI: "Kerro syy, jos palvelu ei tarvitse toimittajia. Jätä muuten tyhjäksi.",
			SV: "Ange skälet om tjänsten inte har leverantörer. Lämna annars tomt.",
			NB: "Oppgi grunnen hvis tjenesten ikke har leverandører. La ellers stå tomt.",
			EN: "Say why, if the service has no suppliers. Otherwise leave empty.",
		},
	},
	"Practice.channel": {
		Label: juurru.Text{FI: "Ideoiden kanava", SV: "Kanal för idéer", NB: "Kanal for ideer", EN: "Channel for ideas"},
		Help: juurru.Text{
			FI: "Miten käyttäjät ja työntekijät kertovat ideoitaan ja palautettaan, kun palvelu toimii.",
			SV: "Hur användare och medarbetare för fram idéer och ger respons när tjänsten är i drift.",
			NB: "Hvordan brukere og ansatte melder inn ideer og gir tilbakemelding når tjenesten er i drift.",
			EN: "How users and staff bring their ideas and comments once the service runs.",
		},
	},
	"Practice.improvements": {
		Label: juurru.Text{FI: "Parannukset", SV: "Förbättringar", NB: "Forbedringer", EN: "Improvements"},
		Help: juurru.Text{
			FI: "Ideat, joita palvelun aikana on tullut: jatkuvat parannukset erikseen ja uudet innovaatiokierrokset erikseen.",
			SV: "Idéer som har kommit under driften: ständiga förbättringar för sig och nya innovationsomgångar för sig.",
			NB: "Ideene som er kommet under driften: kontinuerlige forbedringer for seg og nye innovasjonsrunder for seg.",
			EN: "Ideas that came up in operation: continuous improvements apart from new innovation rounds.",
		},
	},

	"Document": {
		Label: juurru.Text{FI: "Asiakirja", SV: "Dokument om tjänsten", NB: "Dokument", EN: "Document"},
		Help: juurru.Text{
			FI: "Yksi asiakirja, jota palvelussa noudatetaan.",
			SV: "Ett dokument som tjänsten följer.",
			NB: "Ett dokument som brukes i tjenesten.",
			EN: "One document that the service follows.",
		},
	},
	"Document.name": {
		Label: juurru.Text{FI: "Asiakirjan nimi", SV: "Dokumentets namn", NB: "Dokumentets navn", EN: "Name of the document"},
		Help: juurru.Text{
			FI: "Mikä asiakirja on kyseessä, esimerkiksi »palvelupolku» tai »toimintaohje».",
			SV: "Vilket dokument det är, till exempel ”tjänsteresa” eller ”anvisning”.",
			NB: "Hvilket dokument det er, for eksempel «tjenestereise» eller «rutine».",
			EN: "Which document it is, for example \"service journey\" or \"procedure\".",
		},
	},
	"Document.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Asiakirjasta vastaava", SV: "Vem som svarar för dokumentet", NB: "Hvem som har ansvaret for dokumentet", EN: "Who keeps the document"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka pitää asiakirjan ajan tasalla. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som håller dokumentet aktuellt. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som holder dokumentet oppdatert. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that keeps the document up to date. Use a role's identifier, not a name.",
		},
	},
	"Document.updated": {
		Label: juurru.Text{FI: "Viimeksi päivitetty", SV: "Senast uppdaterat", NB: "Sist oppdatert", EN: "Last updated"},
		Help: juurru.Text{
			FI: "Päivä, jona asiakirja päivitettiin viimeksi, muodossa 2026-12-31.",
			SV: "Dagen då dokumentet senast uppdaterades, i formen 2026-12-31.",
			NB: "Dagen dokumentet sist ble oppdatert, på formen 2026-12-31.",
			EN: "The day on which the document was updated last, written as 2026-12-31.",
		},
	},
	"Document.every": {
		Label: juurru.Text{FI: "Kuinka usein päivitetään", SV: "Hur ofta det uppdateras", NB: "Hvor ofte det oppdateres", EN: "How often it is updated"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein asiakirja tarkistetaan.",
			SV: "Välj hur ofta dokumentet gås igenom.",
			NB: "Velg hvor ofte dokumentet gås gjennom.",
			EN: "Choose how often the document is gone through.",
		},
	},

	"Supplier": {
		Label: juurru.Text{FI: "Toimittaja", SV: "Leverantör", NB: "Leverandør", EN: "Supplier"},
		Help: juurru.Text{
			FI: "Yksi organisaatio, jolta palveluun ostetaan.",
			SV: "En organisation som ni köper av till tjänsten.",
			NB: "Én organisasjon dere kjøper fra til tjenesten.",
			EN: "One organisation from which is bought for the service.",
		},
	},
	"Supplier.name": {
		Label: juurru.Text{FI: "Toimittajan nimi", SV: "Leverantörens namn", NB: "Leverandørens navn", EN: "Name of the supplier"},
		Help: juurru.Text{
			FI: "Organisaatio, jolta ostetaan. Kirjoita organisaatio, älä henkilöä.",
			SV: "Den organisation som ni köper av. Skriv organisationen, inte en person.",
			NB: "Organisasjonen dere kjøper fra. Skriv organisasjonen, ikke en person.",
			EN: "The organisation it is bought from. Write the organisation, not a person.",
		},
	},
	"Supplier.what": {
		Label: juurru.Text{FI: "Mitä toimitetaan", SV: "Vad som levereras", NB: "Hva som leveres", EN: "What is delivered"},
		Help: juurru.Text{
			FI: "Mitä toimittajalta ostetaan, esimerkiksi »laitteet ja tuki».",
			SV: "Vad som köps av leverantören, till exempel ”utrustning och stöd”.",
			NB: "Hva som kjøpes av leverandøren, for eksempel «utstyr og brukerstøtte».",
			EN: "What is bought from the supplier, for example \"devices and support\".",
		},
	},
	"Supplier.every": {
		Label: juurru.Text{FI: "Kuinka usein toimitukset käydään läpi", SV: "Hur ofta leveranserna gås igenom", NB: "Hvor ofte leveransene gås gjennom", EN: "How often deliveries are reviewed"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein toimituksia käydään läpi toimittajan kanssa.",
			SV: "Välj hur ofta leveranserna gås igenom med leverantören.",
			NB: "Velg hvor ofte leveransene gås gjennom sammen med leverandøren.",
			EN: "Choose how often the deliveries are gone through with the supplier.",
		},
	},
	"Supplier.met": {
		Label: juurru.Text{FI: "Pidetyt läpikäynnit", SV: "Hållna genomgångar", NB: "Gjennomførte gjennomganger", EN: "Reviews held"},
		Help: juurru.Text{
			FI: "Päivät, joina toimitukset käytiin läpi, muodossa 2026-12-31.",
			SV: "De dagar då leveranserna gicks igenom, i formen 2026-12-31.",
			NB: "Dagene leveransene ble gått gjennom, på formen 2026-12-31.",
			EN: "The days on which the deliveries were gone through, written as 2026-12-31.",
		},
	},

	"Improvement": {
		Label: juurru.Text{FI: "Parannus", SV: "Förbättring", NB: "Forbedring", EN: "Improvement"},
		Help: juurru.Text{
			FI: "Yksi idea, joka palvelun aikana on tullut.",
			SV: "En idé som har kommit under driften.",
			NB: "Én idé som er kommet under driften.",
			EN: "One idea that came up in operation.",
		},
	},
	"Improvement.id": {
		Label: juurru.Text{FI: "Parannuksen tunnus", SV: "Förbättringens identifierare", NB: "Forbedringens identifikator", EN: "Identifier of the improvement"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa parannuksen muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer förbättringen från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller forbedringen fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the improvement from others. Put no personal data in it.",
		},
	},
	"Improvement.date": {
		Label: juurru.Text{FI: "Parannusidean päivä", SV: "Dag för idén", NB: "Dag for ideen", EN: "Day of the idea"},
		Help: juurru.Text{
			FI: "Päivä, jona idea tuli, muodossa 2026-12-31.",
			SV: "Dagen då idén kom, i formen 2026-12-31.",
			NB: "Dagen ideen kom, på formen 2026-12-31.",
			EN: "The day on which the idea came, written as 2026-12-31.",
		},
	},
	"Improvement.from": {
		Label: juurru.Text{FI: "Keneltä idea tuli", SV: "Från vem", NB: "Hvem ideen kom fra", EN: "From whom"},
		Help: juurru.Text{
			FI: "Valitse ryhmä, jolta idea tuli. Kirjoita ryhmä, älä henkilöä.",
			SV: "Välj den grupp som idén kom från. Skriv gruppen, inte en person.",
			NB: "Velg gruppen ideen kom fra. Skriv gruppen, ikke en person.",
			EN: "Choose the group the idea came from. Write the group, not a person.",
		},
	},
	"Improvement.what": {
		Label: juurru.Text{FI: "Mitä parannetaan", SV: "Vad som förbättras", NB: "Hva som forbedres", EN: "What is improved"},
		Help: juurru.Text{
			FI: "Kuvaa idea ja se, mitä siitä hyödytään. Älä kirjoita henkilötietoja.",
			SV: "Beskriv idén och vilken nytta den ger. Skriv inga personuppgifter.",
			NB: "Beskriv ideen og hva den gir av nytte. Ikke skriv personopplysninger.",
			EN: "Describe the idea and what it would bring. Write no personal data.",
		},
	},
	"Improvement.size": {
		Label: juurru.Text{FI: "Parannuksen koko", SV: "Förbättringens storlek", NB: "Hvor stor forbedringen er", EN: "Size of the improvement"},
		Help: juurru.Text{
			FI: "Valitse, riittääkö jatkuva parannus vai tarvitaanko uusi innovaatiokierros. Uusi kierros aloitetaan taas tarpeista.",
			SV: "Välj om det räcker med ständig förbättring eller om det krävs en ny innovationsomgång. En sådan börjar igen med behoven.",
			NB: "Velg om det er en kontinuerlig forbedring, eller om det trengs en ny innovasjonsrunde. En slik begynner igjen med behovene.",
			EN: "Choose whether it is a continuous improvement or takes a new innovation round. Such a round begins again with the needs.",
		},
	},
	"Improvement.done": {
		Label: juurru.Text{FI: "Parannus tehty", SV: "Förbättringen är gjord", NB: "Forbedringen er gjennomført", EN: "The improvement is made"},
		Help: juurru.Text{
			FI: "Päivä, jona parannus toteutettiin, muodossa 2026-12-31.",
			SV: "Dagen då förbättringen gjordes, i formen 2026-12-31.",
			NB: "Dagen forbedringen ble gjennomført, på formen 2026-12-31.",
			EN: "The day on which the improvement was made, written as 2026-12-31.",
		},
	},
	"Improvement.round": {
		Label: juurru.Text{FI: "Uuden kierroksen hanke", SV: "Projektet för den nya omgången", NB: "Prosjektet for den nye runden", EN: "Project of the new round"},
		Help: juurru.Text{
			FI: "Sen hankkeen tunnus, jossa asia kehitetään.",
			SV: "Identifieraren för det projekt där saken utvecklas.",
			NB: "Identifikatoren til prosjektet der saken utvikles videre.",
			EN: "The identifier of the project in which it is developed.",
		},
	},
	"Improvement.reason": {
		Label: juurru.Text{FI: "Miksi parannusta ei tehty", SV: "Varför det inte gjordes", NB: "Hvorfor den ikke ble gjennomført", EN: "Why it was not taken up"},
		Help: juurru.Text{
			FI: "Miksi ideaa ei toteutettu. Vastaus kuuluu myös sen ehdottajalle. Älä kirjoita henkilötietoja.",
			SV: "Varför idén inte togs upp. Svaret hör också till den som föreslog den. Skriv inga personuppgifter.",
			NB: "Hvorfor ideen ikke ble tatt videre. Svaret skal også til den som kom med den. Ikke skriv personopplysninger.",
			EN: "Why the idea was not taken up. The answer belongs to whoever brought it as well. Write no personal data.",
		},
	},
}
