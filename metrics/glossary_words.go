package metrics

import "github.com/juurru/juurru"

// glossaryWords are the words for the members of a set, in the order of the
// document. Roles stand where an office form would ask for names.
var glossaryWords = juurru.Glossary{
	"Set": {
		Label: juurru.Text{FI: "Mittaristo", SV: "Uppsättning mätare", NB: "Indikatorsett", EN: "Set of metrics"},
		Help: juurru.Text{
			FI: "Mittarit, joilla muutosta seurataan, sekä muutoksen hyödyt, PDSA-kokeilut ja tieto siitä, onko koulutus johtanut menetelmän käyttöön. Luonnoksesta saa puuttua mitä tahansa.",
			SV: "De mätare som förändringen följs upp med, samt förändringens nyttor, PDSA-försöken och uppgifter om huruvida utbildningen har lett till att metoden används. I ett utkast får vad som helst saknas.",
			NB: "Indikatorene som endringen følges med, sammen med gevinstene, PDSA-utprøvingene og opplysninger om hvorvidt opplæringen har ført til at metoden brukes. I et utkast kan hva som helst mangle.",
			EN: "The metrics by which the change is followed, with its benefits, the PDSA trials, and whether training has led to use of the method. Anything may be missing from a draft.",
		},
	},
	"Set.$schema": {
		Label: juurru.Text{FI: "JSON-skeeman osoite", SV: "JSON-schemats adress", NB: "Adressen til JSON-skjemaet", EN: "Address of the JSON Schema"},
		Help: juurru.Text{
			FI: "Osoite tai tiedostopolku, josta tekstieditori löytää JSON-skeeman ja osaa sen avulla ehdottaa kenttiä ja huomauttaa virheistä. Kentän voi jättää pois.",
			SV: "Den adress eller filsökväg där textredigeraren hittar JSON-schemat, så att den kan föreslå fält och påpeka fel. Fältet kan utelämnas.",
			NB: "Adressen eller filbanen der tekstredigeringsprogrammet finner JSON-skjemaet, slik at det kan foreslå felt og påpeke feil. Feltet kan utelates.",
			EN: "The address or file path where a text editor finds the JSON Schema, so that it can suggest fields and point out mistakes. The field may be left out.",
		},
	},
	"Set.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Mittaristossa arvo on aina »metrics».",
			SV: "Anger vilken typ av dokument det är fråga om. Här är värdet alltid ”metrics”.",
			NB: "Forteller hva slags dokument dette er. I et indikatorsett er verdien alltid «metrics».",
			EN: "Says what kind of document this is. In a set of metrics the value is always \"metrics\".",
		},
	},
	"Set.id": {
		Label: juurru.Text{FI: "Mittariston tunnus", SV: "Dokumentets identifierare", NB: "Settets identifikator", EN: "Identifier of the set"},
		Help: juurru.Text{
			FI: "Tunnus, jonka annat mittaristolle itse ja joka erottaa sen muista. Se näkyy tarkistuksen tuloksissa, joten älä kirjoita siihen henkilötietoja.",
			SV: "En identifierare som ni själva ger dokumentet och som skiljer det från andra. Den syns i kontrollens resultat, så skriv inga personuppgifter i den.",
			NB: "En identifikator dere selv gir settet for å skille det fra andre. Den vises i resultatet av sjekken, så ikke skriv personopplysninger i den.",
			EN: "An identifier you give the set yourself, to tell it from others. It appears in the results of a check, so put no personal data in it.",
		},
	},
	"Set.language": {
		Label: juurru.Text{FI: "Tekstien kieli", SV: "Texternas språk", NB: "Språket i tekstene", EN: "Language of the texts"},
		Help: juurru.Text{
			FI: "Kieli, jolla mittariston tekstit on kirjoitettu. Jos kieltä ei ole merkitty, tekstit tulkitaan suomenkielisiksi.",
			SV: "Det språk som dokumentets texter är skrivna på. Om inget språk har angetts tolkas texterna som finska.",
			NB: "Språket tekstene i settet er skrevet på. Er det ikke oppgitt, regnes tekstene som finske.",
			EN: "The language the texts of the set are written in. If none is given, they are taken to be in Finnish.",
		},
	},
	"Set.name": {
		Label: juurru.Text{FI: "Mittariston nimi", SV: "Dokumentets namn", NB: "Settets navn", EN: "Name of the set"},
		Help: juurru.Text{
			FI: "Anna nimi, josta lukija tietää, mitä muutosta mittarit koskevat.",
			SV: "Ge dokumentet ett namn som säger läsaren vilken förändring mätarna gäller.",
			NB: "Gi settet et navn som forteller leseren hvilken endring indikatorene gjelder.",
			EN: "Give a name that tells the reader which change the metrics are about.",
		},
	},
	"Set.purpose": {
		Label: juurru.Text{FI: "Tavoiteltu muutos", SV: "Eftersträvad förändring", NB: "Ønsket endring", EN: "Intended change"},
		Help: juurru.Text{
			FI: "Kerro muutamalla virkkeellä, minkä on tarkoitus muuttua ja kenelle. Mittareilla osoitetaan, tapahtuuko se.",
			SV: "Berätta med några meningar vad som ska förändras och för vem. Mätarna visar om det sker.",
			NB: "Fortell med noen få setninger hva som skal bli annerledes, og for hvem. Indikatorene viser om det skjer.",
			EN: "Say in a few sentences what is to change, and for whom. The metrics show whether it happens.",
		},
	},
	"Set.state": {
		Label: juurru.Text{FI: "Muutoksen vaihe", SV: "Förändringens skede", NB: "Hvor langt endringen er kommet", EN: "Stage of the change"},
		Help: juurru.Text{
			FI: "Valitse, onko muutos vasta suunnitteilla, käynnissä vai onko sen tulokset jo raportoitu. Valinta ratkaisee, mitä mittaristolta edellytetään.",
			SV: "Välj om förändringen ännu planeras, pågår eller om resultaten redan har rapporterats. Valet avgör vad som krävs av dokumentet.",
			NB: "Velg om endringen fortsatt planlegges, er i gang, eller om resultatene er rapportert. Valget avgjør hva som kreves av settet.",
			EN: "Choose whether the change is still planned, is under way, or has had its results reported. The choice decides what is asked of the set.",
		},
	},
	"Set.changeStarts": {
		Label: juurru.Text{FI: "Muutoksen alkamispäivä", SV: "Startdatum för förändringen", NB: "Startdato for endringen", EN: "First day of the change"},
		Help: juurru.Text{
			FI: "Ensimmäinen päivä, jona toimitaan uudella tavalla, muodossa 2026-12-31. Lähtötaso mitataan ennen sitä.",
			SV: "Den första dagen då man arbetar på det nya sättet, i formen 2026-12-31. Utgångsnivån mäts före det.",
			NB: "Den første dagen man arbeider på den nye måten, på formen 2026-12-31. Nullpunktet måles før den dagen.",
			EN: "The first day of working in the new way, written as 2026-12-31. The baseline is measured before it.",
		},
	},
	"Set.metrics": {
		Label: juurru.Text{FI: "Mittarit", SV: "Mätare", NB: "Indikatorer", EN: "Metrics"},
		Help: juurru.Text{
			FI: "Mittarit, joita seurataan. Muutama selkeä mittari riittää: yleensä mitataan tulosta, uuden toimintatavan toteutumista ja sitä, ettei jokin muu heikkene.",
			SV: "De mätare som följs upp. Några få tydliga räcker: i regel mäter man resultatet, om det nya arbetssättet blir av och att inget annat försämras.",
			NB: "Indikatorene som følges. Noen få, tydlige er nok: Som regel måler man resultatet, om den nye arbeidsmåten følges, og at ikke noe annet blir dårligere.",
			EN: "The metrics that are followed. A few clear ones will do: usually of the outcome, of whether the new way of working is carried out, and of something that must not get worse.",
		},
	},
	"Set.benefits": {
		Label: juurru.Text{FI: "Hyödyt", SV: "Nyttor", NB: "Gevinster", EN: "Benefits"},
		Help: juurru.Text{
			FI: "Muutoksesta luvatut hyödyt ja mahdolliset haitat: kuka niistä vastaa, milloin ne mitataan ja mitä hyödyt edellyttävät.",
			SV: "De nyttor som förändringen utlovar och eventuella negativa effekter: vem som svarar för att de realiseras, när de mäts och vad de förutsätter.",
			NB: "Gevinstene endringen skal gi, og eventuelle negative virkninger: hvem som har ansvaret for at de realiseres, når de måles, og hva de forutsetter.",
			EN: "The benefits the change promises and any harms: who is responsible for realising the benefits, when they are measured, and what they depend on.",
		},
	},
	"Set.series": {
		Label: juurru.Text{FI: "PDSA-sarjat", SV: "PDSA-serier", NB: "Serier av PDSA-utprøvinger", EN: "PDSA series"},
		Help: juurru.Text{
			FI: "Pienten kokeilujen sarjat, joissa jokaisesta kokeilusta opitaan jotain seuraavaan. Jätä tyhjäksi, jos muutosta ei kokeilla PDSA-menetelmällä.",
			SV: "Serier av små försök där varje försök lär er något inför nästa. Lämna tomt om ni inte prövar förändringen med PDSA-metoden.",
			NB: "Rekker av små utprøvinger der hver av dem gir lærdom til den neste. La stå tomt hvis endringen ikke prøves ut med PDSA-metoden.",
			EN: "Rows of small trials in which each teaches something for the next. Leave empty if the change is not tried out by PDSA.",
		},
	},
	"Set.uptake": {
		Label: juurru.Text{FI: "Koulutuksesta käyttöön", SV: "Från utbildning till användning", NB: "Fra opplæring til bruk", EN: "From training to use"},
		Help: juurru.Text{
			FI: "Kuinka moni työntekijä on koulutettu menetelmään ja kuinka moni käyttää sitä. Jos menetelmä jää koulutuksen jälkeen käyttämättä, koulutus on hukkainvestointi.",
			SV: "Hur många anställda som har utbildats i metoden och hur många som använder den. Om metoden inte används efter utbildningen är utbildningen en bortkastad investering.",
			NB: "Hvor mange ansatte som har fått opplæring i metoden, og hvor mange som bruker den. Blir metoden ikke brukt etter opplæringen, er den en bortkastet investering.",
			EN: "How many of the staff have been trained in the method, and how many use it. Training in a method that is then not used is a wasted investment.",
		},
	},

	"Metric": {
		Label: juurru.Text{FI: "Mittari", SV: "Mätare", NB: "Indikator", EN: "Metric"},
		Help: juurru.Text{
			FI: "Yksi asia, jota mitataan samalla tavalla kerta toisensa jälkeen, jotta nähdään, tuottaako muutos sitä, mitä siltä odotetaan.",
			SV: "En sak som mäts på samma sätt gång efter gång, för att man ska se om förändringen ger det den ska.",
			NB: "Én ting som måles på samme måte gang etter gang, for å se om endringen gir det den skal.",
			EN: "One thing that is measured in the same way time after time, to see whether the change does what it should.",
		},
	},
	"Metric.id": {
		Label: juurru.Text{FI: "Mittarin tunnus", SV: "Mätarens identifierare", NB: "Indikatorens identifikator", EN: "Identifier of the metric"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla hyödyt ja PDSA-sarjat viittaavat mittariin, esimerkiksi »odotusaika». Anna jokaiselle mittarille oma tunnus äläkä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som nyttorna och PDSA-serierna hänvisar till, till exempel ”vantetid”. Ge varje mätare en egen identifierare och skriv inga personuppgifter i den.",
			NB: "En kort identifikator som gevinstene og PDSA-seriene viser til, for eksempel «ventetid». Gi hver indikator sin egen, og ikke skriv personopplysninger i den.",
			EN: "A short identifier by which benefits and PDSA series refer to the metric, for example \"waiting-time\". Give each metric one of its own, with no personal data in it.",
		},
	},
	"Metric.name": {
		Label: juurru.Text{FI: "Mitä mitataan", SV: "Vad som mäts", NB: "Hva som måles", EN: "What is measured"},
		Help: juurru.Text{
			FI: "Nimeä mitattava asia niin, että sivullinenkin ymmärtää sen, esimerkiksi »Aika tarpeen toteamisesta hoidon alkuun».",
			SV: "Nämn det som mäts så att också en utomstående förstår, till exempel ”Tiden från konstaterat behov till vårdens början”.",
			NB: "Gi det som måles, et navn også utenforstående forstår, for eksempel «Tid fra behovet er fastslått til behandlingen starter».",
			EN: "Name what is measured so that an outsider understands it, for example \"Time from established need to start of care\".",
		},
	},
	"Metric.population": {
		Label: juurru.Text{FI: "Ketä mittari koskee", SV: "Vem mätaren gäller", NB: "Hvem indikatoren gjelder", EN: "Whom the metric covers"},
		Help: juurru.Text{
			FI: "Rajaa asiakkaat, työntekijät tai yksiköt, joita mitataan, esimerkiksi iän, palvelun tai alueen mukaan. Kuvaa ryhmä, älä yksittäisiä ihmisiä.",
			SV: "Avgränsa de klienter, anställda eller enheter som mäts, till exempel efter ålder, tjänst eller område. Beskriv gruppen, inte enskilda personer.",
			NB: "Avgrens hvilke brukere, ansatte eller enheter som måles, for eksempel etter alder, tjeneste eller område. Beskriv gruppen, ikke enkeltpersoner.",
			EN: "Say which clients, staff or units are measured, for example by age, service or area. Describe the group, not individuals.",
		},
	},
	"Metric.type": {
		Label: juurru.Text{FI: "Mittarin tyyppi", SV: "Typ av mätare", NB: "Type indikator", EN: "Type of metric"},
		Help: juurru.Text{
			FI: "Tulosmittari kertoo, mitä muutos merkitsee ihmisille, prosessimittari sen, tehdäänkö niin kuin sovittiin, ja tasapainottava mittari sen, heikkeneekö samalla jokin muu.",
			SV: "Ett resultatmått visar vad förändringen betyder för människor, ett processmått om det avtalade görs och ett balanserande mått om något annat samtidigt försämras.",
			NB: "En resultatindikator viser hva endringen betyr for folk, en prosessindikator om det avtalte blir gjort, og en balanserende indikator om noe annet blir dårligere samtidig.",
			EN: "An outcome metric shows what the change means to people, a process metric whether what was agreed is done, and a balancing metric whether something else gets worse.",
		},
	},
	"Metric.proctor": {
		Label: juurru.Text{FI: "Käyttöönoton osa-alue", SV: "Aspekt av ibruktagandet", NB: "Side ved innføringen", EN: "Aspect of implementation"},
		Help: juurru.Text{
			FI: "Valitse, mitä puolta uuden menetelmän käyttöönotosta mittari kuvaa (Proctorin luokittelu). Jätä pois, jos mittari kuvaa jotain muuta.",
			SV: "Välj vilken aspekt av metodens ibruktagande mätaren beskriver (Proctors indelning). Utelämna om mätaren beskriver något annat.",
			NB: "Velg hvilken side ved innføringen av metoden indikatoren sier noe om (Proctors inndeling). Utelat feltet hvis den gjelder noe annet.",
			EN: "Choose which aspect of taking the method into use the metric describes (Proctor's outcomes). Leave out if it describes something else.",
		},
	},
	"Metric.reAim": {
		Label: juurru.Text{FI: "RE-AIM-ulottuvuus", SV: "RE-AIM-dimension", NB: "Dimensjon i RE-AIM", EN: "RE-AIM dimension"},
		Help: juurru.Text{
			FI: "Valitse, mitä RE-AIM-kehyksen ulottuvuutta mittari kuvaa: ketkä tavoitettiin, mitä vaikutuksia saatiin, ketkä ottivat käyttöön, miten toteutettiin vai pysyikö muutos. Jätä pois, jos kehystä ei käytetä.",
			SV: "Välj vilken dimension av RE-AIM mätaren beskriver: vem som nåddes, vilken effekten blev, vem som tog metoden i bruk, hur den genomfördes eller om förändringen bestod. Utelämna om ni inte använder ramverket.",
			NB: "Velg hvilken dimensjon i RE-AIM indikatoren gjelder: hvem som ble nådd, hva virkningen ble, hvem som tok metoden i bruk, hvordan den ble gjennomført, eller om endringen varte. Utelat feltet hvis dere ikke bruker rammeverket.",
			EN: "Choose which dimension of RE-AIM the metric describes: who was reached, what the effect was, who adopted the method, how it was carried out, or whether it lasted. Leave out if you do not use the framework.",
		},
	},
	"Metric.definition": {
		Label: juurru.Text{FI: "Mittarin määritelmä", SV: "Mätarens definition", NB: "Indikatorens definisjon", EN: "Definition of the metric"},
		Help: juurru.Text{
			FI: "Kerro niin tarkasti, mitä lasketaan, että kaksi ihmistä saisi samasta aineistosta saman luvun. Täytä joko laskettava asia tai osoittaja ja nimittäjä.",
			SV: "Berätta så noggrant vad som räknas att två personer får samma tal ur samma material. Fyll i antingen det som räknas eller täljaren och nämnaren.",
			NB: "Si så nøyaktig hva som telles, at to personer får samme tall av samme materiale. Fyll ut enten det som telles, eller teller og nevner.",
			EN: "Say so exactly what is counted that two people would get the same number from the same data. Fill in either what is counted, or the numerator and the denominator.",
		},
	},
	"Metric.unit": {
		Label: juurru.Text{FI: "Mittayksikkö", SV: "Måttenhet", NB: "Måleenhet", EN: "Unit of measurement"},
		Help: juurru.Text{
			FI: "Yksikkö, jossa mittarin arvot annetaan, esimerkiksi »vrk», »%» tai »käyntiä». Laadullisella mittarilla ei ole yksikköä.",
			SV: "Den enhet som mätarens värden anges i, till exempel ”dygn”, ”%” eller ”besök”. En kvalitativ mätare har ingen enhet.",
			NB: "Enheten verdiene oppgis i, for eksempel «døgn», «%» eller «besøk». En kvalitativ indikator har ingen enhet.",
			EN: "The unit the values are given in, for example \"days\", \"%\" or \"visits\". A qualitative metric has none.",
		},
	},
	"Metric.scale": {
		Label: juurru.Text{FI: "Laadullisen mittarin asteikko", SV: "Skala för en kvalitativ mätare", NB: "Skala for en kvalitativ indikator", EN: "Scale of a qualitative metric"},
		Help: juurru.Text{
			FI: "Asteikon tasot sanoina alimmasta ylimpään. Jätä tyhjäksi, jos mitataan lukuina.",
			SV: "Skalans nivåer i ord, från den lägsta till den högsta. Lämna tomt om ni mäter i siffror.",
			NB: "Nivåene på skalaen i ord, fra det laveste til det høyeste. La stå tomt hvis dere måler i tall.",
			EN: "The levels of the scale in words, from the lowest to the highest. Leave empty if you measure in numbers.",
		},
	},
	"Metric.direction": {
		Label: juurru.Text{FI: "Toivottu suunta", SV: "Önskad riktning", NB: "Ønsket retning", EN: "Wanted direction"},
		Help: juurru.Text{
			FI: "Valitse, onko suurempi vai pienempi arvo parempi, pitääkö arvon pysyä tietyllä välillä vai seurataanko sitä vain. Suunnasta näkee, onko muutos parannus.",
			SV: "Välj om ett högre eller lägre värde är bättre, om värdet ska hålla sig inom ett intervall eller om det bara följs upp. Riktningen avgör om en förändring är en förbättring.",
			NB: "Velg om en høyere eller lavere verdi er bedre, om verdien skal holde seg innenfor et intervall, eller om den bare følges. Retningen avgjør om en endring er en forbedring.",
			EN: "Choose whether a higher or a lower value is better, whether the value is to stay within a range, or is only followed. The direction tells whether a change is an improvement.",
		},
	},
	"Metric.source": {
		Label: juurru.Text{FI: "Tietolähde", SV: "Datakälla", NB: "Datakilde", EN: "Data source"},
		Help: juurru.Text{
			FI: "Kerro, mistä tieto saadaan, esimerkiksi järjestelmä ja raportti, rekisteri tai kysely. Pysy samassa lähteessä, jotta arvoja voi verrata.",
			SV: "Berätta varifrån uppgifterna fås, till exempel system och rapport, register eller enkät. Håll fast vid samma källa så att värdena kan jämföras.",
			NB: "Fortell hvor opplysningene kommer fra, for eksempel system og rapport, register eller spørreundersøkelse. Hold fast på samme kilde, slik at verdiene kan sammenlignes.",
			EN: "Say where the data come from, for example a system and its report, a register or a survey. Keep to the same source, so that values can be compared.",
		},
	},
	"Metric.collector": {
		Refers: true,
		Label:  juurru.Text{FI: "Tietojen kerääjä", SV: "Den som samlar in uppgifterna", NB: "Den som samler inn data", EN: "Data collector"},
		Help: juurru.Text{
			FI: "Rooli tai tiimi, joka hakee ja kirjaa arvot, esimerkiksi kehittämissuunnittelija. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller det team som tar fram och antecknar värdena, till exempel utvecklingsplaneraren. Skriv rollen, inte namnet.",
			NB: "Rollen eller teamet som henter og fører inn verdiene, for eksempel utviklingsrådgiveren. Skriv rollen, ikke navnet.",
			EN: "The role or team that fetches and records the values, for example the development planner. Write the role, not a name.",
		},
	},
	"Metric.frequency": {
		Label: juurru.Text{FI: "Mittausväli", SV: "Mätintervall", NB: "Måleintervall", EN: "Measuring interval"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein mitataan. Mitä useammin mitataan, sitä nopeammin todellinen muutos erottuu sattumasta.",
			SV: "Välj hur ofta mätningen görs. Ju oftare ni mäter, desto snabbare går en verklig förändring att skilja från slumpen.",
			NB: "Velg hvor ofte det måles. Jo oftere dere måler, desto raskere kan en reell endring skilles fra tilfeldigheter.",
			EN: "Choose how often it is measured. The more often you measure, the sooner a real change can be told from chance.",
		},
	},
	"Metric.baseline": {
		Label: juurru.Text{FI: "Lähtötaso", SV: "Utgångsnivå", NB: "Nullpunkt", EN: "Baseline"},
		Help: juurru.Text{
			FI: "Mittarin arvo ennen muutosta, mitattuna samalla tavalla kuin myöhemminkin. Ilman lähtötasoa ei tiedetä, muuttuiko mikään.",
			SV: "Mätarens värde före förändringen, mätt på samma sätt som senare. Utan utgångsnivå vet man inte om något har förändrats.",
			NB: "Indikatorens verdi før endringen, målt på samme måte som senere. Uten nullpunkt vet man ikke om noe har endret seg.",
			EN: "The value of the metric before the change, measured in the same way as later. Without a baseline nobody knows whether anything changed.",
		},
	},
	"Metric.target": {
		Label: juurru.Text{FI: "Tavoitetaso", SV: "Målnivå", NB: "Målnivå", EN: "Target"},
		Help: juurru.Text{
			FI: "Arvo, taso tai väli, johon pyritään, ja päivä, johon mennessä se saavutetaan.",
			SV: "Det värde, den nivå eller det intervall som mätaren ska nå och dagen då det ska ske.",
			NB: "Verdien, nivået eller intervallet indikatoren skal nå, og dagen det skal være nådd.",
			EN: "The value, level or range the metric is to reach, and the day by which it does.",
		},
	},
	"Metric.observations": {
		Label: juurru.Text{FI: "Mittaukset", SV: "Mätningar", NB: "Målinger", EN: "Measurements"},
		Help: juurru.Text{
			FI: "Mittaukset aikajärjestyksessä, yksi rivi päivää tai jaksoa kohti. Kirjaa kaikki tulokset, myös huonot ja muutosta edeltävät.",
			SV: "Mätningarna i tidsordning, en rad per dag eller period. Anteckna alla resultat, också de dåliga och de som föregår förändringen.",
			NB: "Målingene i kronologisk rekkefølge, én rad per dag eller periode. Registrer alle resultater, også de dårlige og dem fra før endringen.",
			EN: "The measurements in chronological order, one row for each day or period. Record all results, also the poor ones and those from before the change.",
		},
	},
	"Metric.freeze": {
		Label: juurru.Text{FI: "Monestako ensimmäisestä mittauksesta keskiviiva lasketaan", SV: "Antal första mätningar som mittlinjen beräknas på", NB: "Antall første målinger midtlinjen beregnes av", EN: "Number of first measurements for the centre line"},
		Help: juurru.Text{
			FI: "Kirjoita, kuinka monesta ensimmäisestä mittauksesta kuvaajan keskiviiva ja vaihtelun rajat lasketaan; myöhempiä mittauksia verrataan niihin. Luku 0 tarkoittaa, että ne lasketaan kaikista mittauksista.",
			SV: "Skriv på hur många av de första mätningarna diagrammets mittlinje och gränserna för variationen beräknas; senare mätningar jämförs med dem. Talet 0 betyder att de beräknas på alla mätningar.",
			NB: "Skriv hvor mange av de første målingene diagrammets midtlinje og grensene for variasjonen beregnes av; senere målinger sammenlignes med dem. Tallet 0 betyr at de beregnes av alle målingene.",
			EN: "Write from how many of the first measurements the chart's centre line and the limits of its variation are computed; later ones are compared with them. The number 0 means that they are computed from all.",
		},
	},
	"Metric.rebases": {
		Label: juurru.Text{FI: "Uudelleenlaskennan päätökset", SV: "Beslut om ny beräkning", NB: "Beslutninger om ny beregning", EN: "Decisions to recompute"},
		Help: juurru.Text{
			FI: "Päätökset laskea kuvaajan keskiviiva ja vaihtelun rajat uudelleen tietystä päivästä alkaen. Jätä tyhjäksi, jos sellaisia ei ole tehty.",
			SV: "Beslut att beräkna diagrammets mittlinje och gränserna för variationen på nytt från en viss dag. Lämna tomt om inget sådant har beslutats.",
			NB: "Beslutninger om å beregne diagrammets midtlinje og grensene for variasjonen på nytt fra en bestemt dag. La stå tomt hvis ingenting slikt er besluttet.",
			EN: "Decisions to compute the chart's centre line and the limits of its variation anew from a certain day on. Leave empty if there are none.",
		},
	},

	"Definition.count": {
		Label: juurru.Text{FI: "Mitä lasketaan", SV: "Vad som räknas", NB: "Hva som telles", EN: "What is counted"},
		Help: juurru.Text{
			FI: "Kuvaa, mitä lasketaan tai mitataan, kun mittari ei ole osuus, esimerkiksi »Vuorokaudet hoidon tarpeen toteamisesta ensimmäiseen käyntiin».",
			SV: "Beskriv vad som räknas eller mäts när mätaren inte är en andel, till exempel ”Dygn från konstaterat vårdbehov till första besöket”.",
			NB: "Beskriv hva som telles eller måles når indikatoren ikke er en andel, for eksempel «Døgn fra behovet er fastslått til første besøk».",
			EN: "Describe what is counted or measured when the metric is not a share, for example \"Days from established need to the first visit\".",
		},
	},
	"Definition.numerator": {
		Label: juurru.Text{FI: "Osoittaja", SV: "Täljare", NB: "Teller", EN: "Numerator"},
		Help: juurru.Text{
			FI: "Osuuden yläpuoli: ne tapaukset, joissa mitattava asia toteutui, esimerkiksi »Asiakkaat, joiden arvio tehtiin viikossa».",
			SV: "Andelens övre del: de fall där det som mäts inträffade, till exempel ”Klienter vars bedömning gjordes inom en vecka”.",
			NB: "Den øvre delen av andelen: tilfellene der det som måles, skjedde, for eksempel «Brukere som fikk vurderingen innen en uke».",
			EN: "The upper part of a share: the cases in which what is measured came true, for example \"Clients assessed within a week\".",
		},
	},
	"Definition.denominator": {
		Label: juurru.Text{FI: "Nimittäjä", SV: "Nämnare", NB: "Nevner", EN: "Denominator"},
		Help: juurru.Text{
			FI: "Osuuden alapuoli: kaikki tapaukset, joiden joukosta osoittajan tapaukset lasketaan, esimerkiksi »Kaikki kuukauden aikana ohjatut asiakkaat».",
			SV: "Andelens nedre del: alla de fall som täljarens fall ingår i, till exempel ”Alla klienter som hänvisats under månaden”.",
			NB: "Den nedre delen av andelen: alle tilfellene som tellerens tilfeller er en del av, for eksempel «Alle brukere som ble henvist i løpet av måneden».",
			EN: "The lower part of a share: all the cases among which those of the numerator are counted, for example \"All clients referred during the month\".",
		},
	},
	"Definition.statistic": {
		Label: juurru.Text{FI: "Tunnusluku", SV: "Statistiskt mått", NB: "Statistisk mål", EN: "Statistic"},
		Help: juurru.Text{
			FI: "Kerro, miten havainnoista saadaan yksi luku, esimerkiksi »keskiarvo», »mediaani» tai »90. persentiili». Osuudelle tätä ei tarvita.",
			SV: "Ange hur observationerna sammanfattas till ett tal, till exempel ”medelvärde”, ”median” eller ”90:e percentilen”. För en andel behövs det inte.",
			NB: "Oppgi hvordan observasjonene blir til ett tall, for eksempel «gjennomsnitt», «median» eller «90-persentilen». For en andel trengs det ikke.",
			EN: "Say how one number is made of the cases, for example \"mean\", \"median\" or \"90th percentile\". A share does not need this.",
		},
	},
	"Definition.included": {
		Label: juurru.Text{FI: "Mukaan laskettavat", SV: "Vad som räknas med", NB: "Hva som regnes med", EN: "What is included"},
		Help: juurru.Text{
			FI: "Kerro, mitkä tapaukset lasketaan mukaan, esimerkiksi »Kuukauden aikana alkaneet hoidot».",
			SV: "Berätta vilka fall som räknas med, till exempel ”Vård som har inletts under månaden”.",
			NB: "Fortell hvilke tilfeller som regnes med, for eksempel «Behandlinger som startet i løpet av måneden».",
			EN: "Say which cases are counted in, for example \"Care that began during the month\".",
		},
	},
	"Definition.excluded": {
		Label: juurru.Text{FI: "Pois jätettävät", SV: "Vad som utelämnas", NB: "Hva som holdes utenfor", EN: "What is excluded"},
		Help: juurru.Text{
			FI: "Kerro, mitkä tapaukset jätetään laskennan ulkopuolelle ja miksi, esimerkiksi toiselle alueelle muuttaneet.",
			SV: "Berätta vilka fall som inte räknas med och varför, till exempel klienter som har flyttat till ett annat område.",
			NB: "Fortell hvilke tilfeller som ikke regnes med, og hvorfor, for eksempel brukere som har flyttet til et annet område.",
			EN: "Say which cases are left out and why, for example clients who have moved to another area.",
		},
	},
	"Definition.sampling": {
		Label: juurru.Text{FI: "Otanta", SV: "Urval", NB: "Utvalg", EN: "Sampling"},
		Help: juurru.Text{
			FI: "Jos kaikkia tapauksia ei lasketa, kerro, miten laskettavat valitaan, esimerkiksi »Joka viides asiakas, kuitenkin vähintään 20».",
			SV: "Om inte alla fall räknas, berätta hur de som räknas väljs ut, till exempel ”Var femte klient, dock minst 20”.",
			NB: "Hvis ikke alle tilfeller telles, fortell hvordan de som telles, velges ut, for eksempel «Hver femte bruker, men minst 20».",
			EN: "If not all cases are counted, say how those that are counted are chosen, for example \"Every fifth client, but at least 20\".",
		},
	},
	"Definition.people": {
		Label: juurru.Text{FI: "Lasketaanko ihmisiä", SV: "Är det människor som räknas", NB: "Er det mennesker som telles", EN: "Are people counted"},
		Help: juurru.Text{
			FI: "Kerro, lasketaanko ihmisiä vai jotain muuta, esimerkiksi käyntejä; oletus on, että lasketaan ihmisiä. Hyvin pienestä määrästä voi tunnistaa yksittäisen ihmisen.",
			SV: "Ange om det är människor som räknas eller något annat, till exempel besök; om inget anges antas det vara människor. Ett mycket litet antal kan avslöja en enskild person.",
			NB: "Oppgi om det er mennesker som telles, eller noe annet, for eksempel besøk; er det ikke oppgitt, regnes det som mennesker. Et svært lite antall kan avsløre en enkeltperson.",
			EN: "Say whether people are counted or something else, for example visits; if you do not, it is taken to be people. A very small number can reveal an individual.",
		},
	},

	"Level": {
		Label: juurru.Text{FI: "Asteikon taso", SV: "Nivå på skalan", NB: "Nivå på skalaen", EN: "Level of the scale"},
		Help: juurru.Text{
			FI: "Laadullisen mittarin yksi taso ja se, mistä sen tunnistaa.",
			SV: "En nivå på den kvalitativa mätarens skala och vad man känner igen den på.",
			NB: "Ett nivå på skalaen til en kvalitativ indikator, og hva man kjenner det igjen på.",
			EN: "One level of a qualitative metric, and how to recognise it.",
		},
	},
	"Level.key": {
		Label: juurru.Text{FI: "Tason nimi", SV: "Nivåns namn", NB: "Navn på nivået", EN: "Name of the level"},
		Help: juurru.Text{
			FI: "Lyhyt sana tasolle, esimerkiksi »osittain». Samaa sanaa käytetään lähtötasossa, tavoitteessa ja mittauksissa.",
			SV: "Ett kort ord för nivån, till exempel ”delvis”. Samma ord används i utgångsnivån, målet och mätningarna.",
			NB: "Et kort ord for nivået, for eksempel «delvis». Det samme ordet brukes i nullpunktet, målet og målingene.",
			EN: "A short word for the level, for example \"partly\". The same word is used in the baseline, the target and the measurements.",
		},
	},
	"Level.meaning": {
		Label: juurru.Text{FI: "Tason kuvaus", SV: "Beskrivning av nivån", NB: "Beskrivelse av nivået", EN: "Description of the level"},
		Help: juurru.Text{
			FI: "Kerro, mitä pitää nähdä tai tietää, jotta valitaan juuri tämä taso. Kahden arvioijan pitäisi päätyä samaan tasoon.",
			SV: "Berätta vad man ska se eller veta för att välja just den här nivån. Två bedömare bör komma fram till samma nivå.",
			NB: "Fortell hva man må se eller vite for å velge akkurat dette nivået. To som vurderer, bør komme fram til det samme.",
			EN: "Say what has to be seen or known to choose this very level. Two assessors should arrive at the same one.",
		},
	},

	"Baseline.value": {
		Label: juurru.Text{FI: "Lähtötason arvo", SV: "Utgångsnivåns värde", NB: "Verdi ved nullpunktet", EN: "Value of the baseline"},
		Help: juurru.Text{
			FI: "Lähtötaso lukuna, samassa yksikössä kuin myöhemmät tulokset, desimaalierottimena piste: 12.5.",
			SV: "Utgångsnivån som ett tal, i samma enhet som de senare resultaten, med punkt som decimaltecken: 12.5.",
			NB: "Nullpunktet som et tall, i samme enhet som de senere resultatene, med punktum som desimaltegn: 12.5.",
			EN: "The baseline as a number, in the same unit as the later results, with a point for decimals: 12.5.",
		},
	},
	"Baseline.level": {
		Label: juurru.Text{FI: "Lähtötaso asteikolla", SV: "Utgångsnivån på skalan", NB: "Nullpunktet på skalaen", EN: "Baseline on the scale"},
		Help: juurru.Text{
			FI: "Laadullisen mittarin lähtötaso: jokin sen asteikon tasoista.",
			SV: "En kvalitativ mätares utgångsnivå: någon av nivåerna på dess skala.",
			NB: "Nullpunktet for en kvalitativ indikator: ett av nivåene på skalaen.",
			EN: "The baseline of a qualitative metric: one of the levels of its scale.",
		},
	},
	"Baseline.date": {
		Label: juurru.Text{FI: "Lähtötason mittauspäivä", SV: "När utgångsnivån mättes", NB: "Når nullpunktet ble målt", EN: "Date of the baseline"},
		Help: juurru.Text{
			FI: "Päivä, jona lähtötaso mitattiin, tai mittausjakson ensimmäinen päivä, muodossa 2026-12-31.",
			SV: "Dagen då utgångsnivån mättes, eller mätperiodens första dag, i formen 2026-12-31.",
			NB: "Dagen da nullpunktet ble målt, eller den første dagen i måleperioden, på formen 2026-12-31.",
			EN: "The day the baseline was measured, or the first day of the period, written as 2026-12-31.",
		},
	},
	"Baseline.until": {
		Label: juurru.Text{FI: "Lähtötason mittausjakson päättymispäivä", SV: "Sista dagen för mätningen av utgångsnivån", NB: "Siste dag i perioden for nullpunktet", EN: "Last day of the baseline"},
		Help: juurru.Text{
			FI: "Mittausjakson viimeinen päivä. Jätä pois, jos lähtötaso mitattiin yhtenä päivänä.",
			SV: "Mätperiodens sista dag. Utelämna om utgångsnivån mättes en enda dag.",
			NB: "Den siste dagen i måleperioden. Utelat feltet hvis nullpunktet ble målt på én dag.",
			EN: "The last day of the period. Leave out if the baseline was measured on a single day.",
		},
	},
	"Baseline.how": {
		Label: juurru.Text{FI: "Miten lähtötaso mitattiin", SV: "Hur utgångsnivån mättes", NB: "Hvordan nullpunktet ble målt", EN: "How the baseline was measured"},
		Help: juurru.Text{
			FI: "Kerro, mistä lähtötaso on saatu ja poikkeaako mittaustapa myöhemmästä. Älä kirjoita henkilötietoja.",
			SV: "Berätta varifrån utgångsnivån har fåtts och om den har mätts på ett annat sätt än senare. Skriv inga personuppgifter.",
			NB: "Fortell hvor nullpunktet kommer fra, og om det er målt på en annen måte enn senere. Ikke skriv personopplysninger.",
			EN: "Say where the baseline comes from and whether it was measured in another way than later. Write no personal data.",
		},
	},
	"Baseline.n": {
		Label: juurru.Text{FI: "Lähtötason havaintojen määrä", SV: "Antal observationer i utgångsnivån", NB: "Antall bak nullpunktet", EN: "Number behind the baseline"},
		Help: juurru.Text{
			FI: "Kuinka monesta asiakkaasta, käynnistä tai muusta havainnosta lähtötaso on laskettu.",
			SV: "På hur många klienter, besök eller andra observationer utgångsnivån har beräknats.",
			NB: "Hvor mange brukere, besøk eller andre observasjoner nullpunktet er beregnet av.",
			EN: "How many clients, visits or other cases the baseline was computed from.",
		},
	},

	"Target.value": {
		Label: juurru.Text{FI: "Tavoitearvo", SV: "Målvärde", NB: "Målverdi", EN: "Target value"},
		Help: juurru.Text{
			FI: "Luku, johon halutaan päästä, samassa yksikössä kuin lähtötaso. Jos arvon pitää pysyä tietyllä välillä, anna välin rajat.",
			SV: "Det tal som ska nås, i samma enhet som utgångsnivån. Om värdet ska hålla sig inom ett intervall, ange intervallets gränser i stället.",
			NB: "Tallet som skal nås, i samme enhet som nullpunktet. Skal verdien holde seg innenfor et intervall, oppgi grensene for det i stedet.",
			EN: "The number to be reached, in the same unit as the baseline. If the value is to stay within a range, give the limits of the range instead.",
		},
	},
	"Target.low": {
		Label: juurru.Text{FI: "Tavoitevälin alaraja", SV: "Målintervallets nedre gräns", NB: "Nedre grense for målet", EN: "Lower limit of the target"},
		Help: juurru.Text{
			FI: "Pienin arvo, joka on vielä hyvä, kun mittarin pitää pysyä tietyllä välillä.",
			SV: "Det lägsta värde som ännu är bra, när mätaren ska hålla sig inom ett intervall.",
			NB: "Den laveste verdien som fortsatt er god, når indikatoren skal holde seg innenfor et intervall.",
			EN: "The lowest value that is still good, when the metric is to stay within a range.",
		},
	},
	"Target.high": {
		Label: juurru.Text{FI: "Tavoitevälin yläraja", SV: "Målintervallets övre gräns", NB: "Øvre grense for målet", EN: "Upper limit of the target"},
		Help: juurru.Text{
			FI: "Suurin arvo, joka on vielä hyvä, kun mittarin pitää pysyä tietyllä välillä.",
			SV: "Det högsta värde som ännu är bra, när mätaren ska hålla sig inom ett intervall.",
			NB: "Den høyeste verdien som fortsatt er god, når indikatoren skal holde seg innenfor et intervall.",
			EN: "The highest value that is still good, when the metric is to stay within a range.",
		},
	},
	"Target.level": {
		Label: juurru.Text{FI: "Tavoitetaso asteikolla", SV: "Målnivå på skalan", NB: "Målnivå på skalaen", EN: "Target on the scale"},
		Help: juurru.Text{
			FI: "Laadullisen mittarin tavoite: jokin sen asteikon tasoista.",
			SV: "En kvalitativ mätares mål: någon av nivåerna på dess skala.",
			NB: "Målet for en kvalitativ indikator: ett av nivåene på skalaen.",
			EN: "The target of a qualitative metric: one of the levels of its scale.",
		},
	},
	"Target.by": {
		Label: juurru.Text{FI: "Mihin mennessä", SV: "Senast", NB: "Innen", EN: "By when"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä tavoite saavutetaan, muodossa 2026-12-31.",
			SV: "Den dag då målet senast ska vara nått, i formen 2026-12-31.",
			NB: "Dagen målet senest skal være nådd, på formen 2026-12-31.",
			EN: "The day by which the target is reached, written as 2026-12-31.",
		},
	},

	"Observation": {
		Label: juurru.Text{FI: "Mittaus", SV: "Mätning", NB: "Måling", EN: "Measurement"},
		Help: juurru.Text{
			FI: "Yhden mittauksen tulos: päivä tai jakso, arvo tai taso ja se, kuinka moneen havaintoon se perustuu.",
			SV: "Resultatet av en mätning: dag eller period, värde eller nivå och hur många observationer det grundar sig på.",
			NB: "Resultatet av én måling: dag eller periode, verdi eller nivå, og hvor mange observasjoner det bygger på.",
			EN: "The result of one measurement: the day or period, the value or level, and how many cases are behind it.",
		},
	},
	"Observation.date": {
		Label: juurru.Text{FI: "Mittauspäivä tai jakson alku", SV: "Mätdag eller periodens början", NB: "Måledag eller start på perioden", EN: "Day or start of the period"},
		Help: juurru.Text{
			FI: "Päivä, jona mitattiin, tai mittausjakson ensimmäinen päivä, muodossa 2026-12-31.",
			SV: "Dagen då mätningen gjordes, eller mätperiodens första dag, i formen 2026-12-31.",
			NB: "Dagen målingen ble gjort, eller den første dagen i måleperioden, på formen 2026-12-31.",
			EN: "The day of the measurement, or the first day of the period it covers, written as 2026-12-31.",
		},
	},
	"Observation.until": {
		Label: juurru.Text{FI: "Mittausjakson loppu", SV: "Mätperiodens slut", NB: "Slutt på måleperioden", EN: "End of the period"},
		Help: juurru.Text{
			FI: "Mittausjakson viimeinen päivä, esimerkiksi kuukauden viimeinen. Jätä pois, jos mittaus koskee yhtä päivää.",
			SV: "Mätperiodens sista dag, till exempel månadens sista. Utelämna om mätningen gäller en enda dag.",
			NB: "Den siste dagen i måleperioden, for eksempel den siste i måneden. Utelat feltet hvis målingen gjelder én dag.",
			EN: "The last day of the period, for example the last of the month. Leave out if the measurement is of a single day.",
		},
	},
	"Observation.value": {
		Label: juurru.Text{FI: "Mitattu arvo", SV: "Uppmätt värde", NB: "Målt verdi", EN: "Value measured"},
		Help: juurru.Text{
			FI: "Tulos lukuna mittarin omassa yksikössä, desimaalierottimena piste: 12.5. Jos tulosta ei saatu, jätä koko rivi pois äläkä kirjoita nollaa.",
			SV: "Resultatet som ett tal i mätarens egen enhet, med punkt som decimaltecken: 12.5. Om inget resultat fanns, utelämna hela raden och skriv inte noll.",
			NB: "Resultatet som et tall i indikatorens egen enhet, med punktum som desimaltegn: 12.5. Fikk dere ikke noe resultat, utelat hele raden; ikke skriv null.",
			EN: "The result as a number in the metric's own unit, with a point for decimals: 12.5. If there is no result, leave the whole row out rather than write zero.",
		},
	},
	"Observation.level": {
		Label: juurru.Text{FI: "Todettu taso", SV: "Konstaterad nivå", NB: "Konstatert nivå", EN: "Level observed"},
		Help: juurru.Text{
			FI: "Laadullisen mittarin tulos: jokin sen asteikon tasoista.",
			SV: "En kvalitativ mätares resultat: någon av nivåerna på dess skala.",
			NB: "Resultatet for en kvalitativ indikator: ett av nivåene på skalaen.",
			EN: "The result of a qualitative metric: one of the levels of its scale.",
		},
	},
	"Observation.evidence": {
		Label: juurru.Text{FI: "Mihin taso perustuu", SV: "Vad nivån grundar sig på", NB: "Hva nivået bygger på", EN: "What the level rests on"},
		Help: juurru.Text{
			FI: "Kerro, mitä on nähty tai kuultu, kun taso on valittu, ja kuka sen arvioi. Kirjoita rooleista, älä nimistä tai tunnistettavista asiakkaista.",
			SV: "Berätta vad man har sett eller hört när nivån valdes och vem som bedömde den. Skriv om roller, inte namn eller klienter som kan kännas igen.",
			NB: "Fortell hva dere har sett eller hørt når nivået ble valgt, og hvem som vurderte det. Skriv om roller, ikke navn eller brukere som kan kjennes igjen.",
			EN: "Say what was seen or heard when the level was chosen, and who assessed it. Write of roles, not of names or of clients who could be recognised.",
		},
	},
	"Observation.n": {
		Label: juurru.Text{FI: "Havaintojen määrä", SV: "Antal observationer", NB: "Antall observasjoner", EN: "Number of cases"},
		Help: juurru.Text{
			FI: "Kuinka moneen asiakkaaseen, käyntiin tai muuhun havaintoon tulos perustuu. Mitä vähemmän niitä on, sitä enemmän tulos vaihtelee sattumalta.",
			SV: "Hur många klienter, besök eller andra observationer resultatet grundar sig på. Ju färre de är, desto mer varierar resultatet av en slump.",
			NB: "Hvor mange brukere, besøk eller andre observasjoner resultatet bygger på. Jo færre de er, desto mer varierer resultatet tilfeldig.",
			EN: "How many clients, visits or other cases the result rests on. The fewer there are, the more the result varies by chance.",
		},
	},
	"Observation.note": {
		Label: juurru.Text{FI: "Huomautus", SV: "Anmärkning", NB: "Merknad", EN: "Note"},
		Help: juurru.Text{
			FI: "Kerro, mitä tuloksen lukijan pitää tietää, esimerkiksi puuttuvista tiedoista tai poikkeavasta laskutavasta. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad den som läser resultatet behöver veta, till exempel om uppgifter som saknas eller ett avvikande sätt att räkna. Skriv inga personuppgifter.",
			NB: "Fortell det leseren av resultatet trenger å vite, for eksempel om manglende opplysninger eller avvikende beregning. Ikke skriv personopplysninger.",
			EN: "Say what the reader of the result needs to know, for example of missing data or another way of counting. Write no personal data.",
		},
	},
	"Observation.annotation": {
		Label: juurru.Text{FI: "Merkintä kuvaajaan", SV: "Anteckning i diagrammet", NB: "Merknad i diagrammet", EN: "Mark on the chart"},
		Help: juurru.Text{
			FI: "Muutama sana siitä, mitä silloin tapahtui, esimerkiksi »Uusi vastaanottotapa alkaa». Teksti näkyy kuvaajassa, joten älä kirjoita henkilötietoja.",
			SV: "Några ord om vad som hände då, till exempel ”Nytt arbetssätt på mottagningen”. Texten syns i diagrammet, så skriv inga personuppgifter.",
			NB: "Noen få ord om hva som skjedde da, for eksempel «Ny arbeidsmåte innføres». Teksten vises i diagrammet, så ikke skriv personopplysninger.",
			EN: "A few words on what happened then, for example \"New way of working begins\". It is shown on the chart, so write no personal data.",
		},
	},
	"Observation.leftOut": {
		Label: juurru.Text{FI: "Miksi jätetään pois laskennasta", SV: "Varför utelämnas ur beräkningen", NB: "Hvorfor holdt utenfor beregningen", EN: "Why left out of the computation"},
		Help: juurru.Text{
			FI: "Täytä vain, jos mittausta ei oteta mukaan keskiviivan ja vaihtelun rajojen laskentaan, ja kerro syy, esimerkiksi järjestelmäkatko. Itse mittausta ei poisteta; älä kirjoita henkilötietoja.",
			SV: "Fyll i bara om mätningen inte tas med när mittlinjen och gränserna för variationen beräknas, och ange orsaken, till exempel ett driftavbrott. Själva mätningen tas inte bort; skriv inga personuppgifter.",
			NB: "Fyll ut bare hvis målingen ikke skal regnes med i midtlinjen og grensene for variasjonen, og oppgi grunnen, for eksempel driftsstans. Selve målingen fjernes ikke; ikke skriv personopplysninger.",
			EN: "Fill in only if the measurement is not to count towards the centre line and the limits of variation, and give the reason, for example a system failure. The measurement itself is not removed; write no personal data.",
		},
	},

	"Rebase": {
		Label: juurru.Text{FI: "Uudelleenlaskennan päätös", SV: "Beslut om ny beräkning", NB: "Beslutning om ny beregning", EN: "Decision to recompute"},
		Help: juurru.Text{
			FI: "Päätös siitä, että keskiviiva ja vaihtelun rajat lasketaan uudelleen, koska toiminta on muuttunut pysyvästi. Päätöksen tekevät ihmiset, ja ennen sitä vastataan neljään kysymykseen.",
			SV: "Ett beslut att mittlinjen och gränserna för variationen beräknas på nytt för att verksamheten har förändrats bestående. Människor fattar beslutet, och före det besvaras fyra frågor.",
			NB: "En beslutning om at midtlinjen og grensene for variasjonen beregnes på nytt fordi virksomheten er varig endret. Mennesker tar beslutningen, og før det besvares fire spørsmål.",
			EN: "A decision to compute the centre line and the limits of variation anew, because the work has changed for good. People decide it, and answer four questions first.",
		},
	},
	"Rebase.date": {
		Label: juurru.Text{FI: "Mistä päivästä alkaen lasketaan uudelleen", SV: "Från vilken dag beräknas på nytt", NB: "Fra hvilken dag det beregnes på nytt", EN: "Day from which to recompute"},
		Help: juurru.Text{
			FI: "Ensimmäinen päivä, jonka mittauksista uusi keskiviiva ja uudet rajat lasketaan, muodossa 2026-12-31.",
			SV: "Den första dag vars mätningar ingår i den nya mittlinjen och de nya gränserna, i formen 2026-12-31.",
			NB: "Den første dagen som er med når den nye midtlinjen og de nye grensene beregnes, på formen 2026-12-31.",
			EN: "The first day whose measurements count towards the new centre line and limits, written as 2026-12-31.",
		},
	},
	"Rebase.decidedBy": {
		Refers: true,
		Label:  juurru.Text{FI: "Uudelleenlaskennasta päättänyt", SV: "Vem som beslutat om ny beräkning", NB: "Hvem som besluttet ny beregning", EN: "Who decided to recompute"},
		Help: juurru.Text{
			FI: "Rooli tai ryhmä, joka päätti uudelleenlaskennasta, esimerkiksi ohjausryhmä. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller grupp som beslutade om den nya beräkningen, till exempel styrgruppen. Skriv rollen, inte namnet.",
			NB: "Rollen eller gruppen som besluttet ny beregning, for eksempel styringsgruppen. Skriv rollen, ikke navnet.",
			EN: "The role or group that decided to recompute, for example the steering group. Write the role, not a name.",
		},
	},
	"Rebase.decidedOn": {
		Label: juurru.Text{FI: "Uudelleenlaskennan päätöspäivä", SV: "Beslutsdatum för ny beräkning", NB: "Dato for beslutningen om ny beregning", EN: "Date of the decision to recompute"},
		Help: juurru.Text{
			FI: "Päivä, jona uudelleenlaskennasta päätettiin, muodossa 2026-12-31.",
			SV: "Dagen då den nya beräkningen beslutades, i formen 2026-12-31.",
			NB: "Dagen da ny beregning ble besluttet, på formen 2026-12-31.",
			EN: "The day on which it was decided to recompute, written as 2026-12-31.",
		},
	},
	"Rebase.reason": {
		Label: juurru.Text{FI: "Uudelleenlaskennan perustelu", SV: "Motivering till den nya beräkningen", NB: "Begrunnelse for ny beregning", EN: "Reason for recomputing"},
		Help: juurru.Text{
			FI: "Kerro, mikä toiminnassa muuttui niin, ettei vanha keskiviiva enää kuvaa sitä. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad i verksamheten som förändrades så att den gamla mittlinjen inte längre beskriver den. Skriv inga personuppgifter.",
			NB: "Fortell hva som ble endret i virksomheten, slik at den gamle midtlinjen ikke lenger beskriver den. Ikke skriv personopplysninger.",
			EN: "Say what changed in the work so that the old centre line no longer describes it. Write no personal data.",
		},
	},
	"Rebase.different": {
		Label: juurru.Text{FI: "Tulokset ovat muuttuneet selvästi", SV: "Resultaten har klart förändrats", NB: "Resultatene er tydelig endret", EN: "The results are clearly different"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos tulokset poikkeavat aiemmista enemmän kuin sattuma selittää, muuten ei (false).",
			SV: "Svara ja (true) om resultaten avviker från de tidigare mer än slumpen förklarar, annars nej (false).",
			NB: "Svar ja (true) hvis resultatene avviker mer fra de tidligere enn tilfeldigheter forklarer, ellers nei (false).",
			EN: "Answer yes (true) if the results differ from earlier ones by more than chance explains, otherwise no (false).",
		},
	},
	"Rebase.known": {
		Label: juurru.Text{FI: "Muutoksen syy tiedetään", SV: "Orsaken till förändringen är känd", NB: "Årsaken til endringen er kjent", EN: "The reason is known"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos tiedetään, mikä tulosten muutoksen aiheutti, muuten ei (false).",
			SV: "Svara ja (true) om man vet vad som orsakade förändringen i resultaten, annars nej (false).",
			NB: "Svar ja (true) hvis dere vet hva som førte til endringen i resultatene, ellers nei (false).",
			EN: "Answer yes (true) if it is known what made the results change, otherwise no (false).",
		},
	},
	"Rebase.desirable": {
		Label: juurru.Text{FI: "Muutos on toivottu", SV: "Förändringen är önskad", NB: "Endringen er ønsket", EN: "The change is wanted"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos tulokset ovat nyt sellaisia kuin halutaan. Ei-toivotusta tasosta (false) ei pidä tehdä uutta normaalia.",
			SV: "Svara ja (true) om resultaten nu är sådana som man vill ha dem. En oönskad nivå (false) bör inte göras till det nya normala.",
			NB: "Svar ja (true) hvis resultatene nå er slik dere vil ha dem. Et uønsket nivå (false) bør ikke gjøres til den nye normalen.",
			EN: "Answer yes (true) if the results are now as they are wanted. A level nobody wants (false) should not be made the new normal.",
		},
	},
	"Rebase.lasting": {
		Label: juurru.Text{FI: "Muutos on pysyvä", SV: "Förändringen är bestående", NB: "Endringen er varig", EN: "The change is lasting"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos uuden toiminnan on tarkoitus jatkua ja sen odotetaan jatkuvan, muuten ei (false).",
			SV: "Svara ja (true) om det nya arbetssättet är avsett att fortsätta och väntas göra det, annars nej (false).",
			NB: "Svar ja (true) hvis den nye arbeidsmåten er ment å fortsette og ventes å gjøre det, ellers nei (false).",
			EN: "Answer yes (true) if the new way of working is meant to go on and expected to, otherwise no (false).",
		},
	},

	"Benefit": {
		Label: juurru.Text{FI: "Hyöty", SV: "Nytta", NB: "Gevinst", EN: "Benefit"},
		Help: juurru.Text{
			FI: "Muutoksen vaikutus, jota ainakin joku pitää hyvänä. Haitta kirjataan ja sitä seurataan samalla tavalla.",
			SV: "En effekt av förändringen som åtminstone någon ser som bra. En negativ effekt antecknas och följs upp på samma sätt.",
			NB: "En virkning av endringen som minst én part oppfatter som god. En negativ virkning føres opp og følges på samme måte.",
			EN: "An effect of the change that at least somebody counts as good. A harm is recorded and followed in the same way.",
		},
	},
	"Benefit.id": {
		Label: juurru.Text{FI: "Hyödyn tunnus", SV: "Nyttans identifierare", NB: "Gevinstens identifikator", EN: "Identifier of the benefit"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla muut hyödyt viittaavat tähän, esimerkiksi »nopeampi-apu». Anna jokaiselle hyödylle oma tunnus äläkä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som andra nyttor hänvisar till, till exempel ”snabbare-hjalp”. Ge varje nytta en egen identifierare och skriv inga personuppgifter i den.",
			NB: "En kort identifikator som andre gevinster viser til, for eksempel «raskere-hjelp». Gi hver gevinst sin egen, og ikke skriv personopplysninger i den.",
			EN: "A short identifier by which other benefits refer to this one, for example \"faster-help\". Give each benefit one of its own, with no personal data in it.",
		},
	},
	"Benefit.name": {
		Label: juurru.Text{FI: "Mikä paranee ja kenelle", SV: "Vad som blir bättre och för vem", NB: "Hva som blir bedre, og for hvem", EN: "What gets better, and for whom"},
		Help: juurru.Text{
			FI: "Kerro yhdellä virkkeellä, mikä paranee ja kenelle, esimerkiksi »Nuoret saavat apua nopeammin».",
			SV: "Berätta med en mening vad som blir bättre och för vem, till exempel ”Unga får hjälp snabbare”.",
			NB: "Fortell med én setning hva som blir bedre, og for hvem, for eksempel «Unge får raskere hjelp».",
			EN: "Say in one sentence what gets better and for whom, for example \"Young people get help sooner\".",
		},
	},
	"Benefit.type": {
		Label: juurru.Text{FI: "Hyödyn tyyppi", SV: "Typ av nytta", NB: "Type gevinst", EN: "Type of benefit"},
		Help: juurru.Text{
			FI: "Valitse vältetty kustannus (avoidedCost), säästetty aika (savedTime) tai parempi laatu (betterQuality), tai käytä omaa luokittelua. Vältetty kustannus on kulu, joka jää syntymättä, ei säästö talousarviossa.",
			SV: "Välj undviken kostnad (avoidedCost), sparad tid (savedTime) eller bättre kvalitet (betterQuality), eller använd en egen indelning. En undviken kostnad är en utgift som inte uppstår, inte en besparing i budgeten.",
			NB: "Velg unngått kostnad (avoidedCost), spart tid (savedTime) eller økt kvalitet (betterQuality), eller bruk en egen inndeling. En unngått kostnad er en utgift som ikke oppstår, ikke en innsparing i budsjettet.",
			EN: "Choose avoided cost (avoidedCost), time saved (savedTime) or better quality (betterQuality), or use types of your own. An avoided cost is one that does not arise; it is no saving in the budget.",
		},
	},
	"Benefit.disbenefit": {
		Label: juurru.Text{FI: "Haitta", SV: "Negativ effekt", NB: "Negativ virkning", EN: "Harm"},
		Help: juurru.Text{
			FI: "Merkitse, jos vaikutus on haitta eikä hyöty, esimerkiksi asiakkaiden pidempi matka.",
			SV: "Markera om effekten är negativ och inte en nytta, till exempel en längre resväg för klienterna.",
			NB: "Merk av hvis virkningen er negativ og ikke en gevinst, for eksempel lengre reisevei for brukerne.",
			EN: "Mark if the effect is a harm rather than a benefit, for example a longer journey for clients.",
		},
	},
	"Benefit.unplanned": {
		Label: juurru.Text{FI: "Ennakoimaton", SV: "Oförutsedd", NB: "Ikke planlagt", EN: "Unplanned"},
		Help: juurru.Text{
			FI: "Merkitse, jos vaikutusta ei luvattu etukäteen vaan se huomattiin vasta muutoksen aikana tai sen jälkeen.",
			SV: "Markera om effekten inte utlovades på förhand utan märktes först under eller efter förändringen.",
			NB: "Merk av hvis virkningen ikke var forutsatt, men først ble oppdaget under eller etter endringen.",
			EN: "Mark if the effect was not promised beforehand but noticed only during the change or after it.",
		},
	},
	"Benefit.beneficiaries": {
		Label: juurru.Text{FI: "Hyödynsaajat", SV: "Vilka som får nyttan", NB: "Hvem gevinsten tilfaller", EN: "Beneficiaries"},
		Help: juurru.Text{
			FI: "Valitse kaikki, joille hyöty tulee tai joita haitta koskee.",
			SV: "Välj alla som får nyttan eller berörs av den negativa effekten.",
			NB: "Velg alle som får gevinsten eller rammes av den negative virkningen.",
			EN: "Choose all who gain from the benefit or are affected by the harm.",
		},
	},
	"Benefit.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Hyödyn omistaja", SV: "Nyttans ägare", NB: "Gevinsteier", EN: "Owner of the benefit"},
		Help: juurru.Text{
			FI: "Rooli, joka vastaa hyödyn toteutumisesta myös hankkeen päätyttyä ja voi vaikuttaa siihen, esimerkiksi palvelupäällikkö. Kirjoita rooli, älä nimeä.",
			SV: "Den roll som svarar för att nyttan realiseras också efter projektet och som kan påverka det, till exempel servicechefen. Skriv rollen, inte namnet.",
			NB: "Rollen som har ansvaret for at gevinsten realiseres også etter prosjektet, og som kan påvirke det, for eksempel tjenestelederen. Skriv rollen, ikke navnet.",
			EN: "The role that is responsible for realising the benefit, also after the project, and that can influence it, for example the service manager. Write the role, not a name.",
		},
	},
	"Benefit.metric": {
		Refers: true,
		Label:  juurru.Text{FI: "Mittari, joka osoittaa hyödyn", SV: "Mätare som visar nyttan", NB: "Indikator som viser gevinsten", EN: "Metric that shows the benefit"},
		Help: juurru.Text{
			FI: "Sen mittarin tunnus, josta hyödyn toteutuminen nähdään. Jätä tyhjäksi, jos hyötyä seurataan muuten, ja kirjaa tulokset silloin kohtaan »Toteutunut hyöty».",
			SV: "Identifieraren för den mätare som visar om nyttan realiseras. Lämna tomt om nyttan följs upp på annat sätt och anteckna då utfallet under realiserad nytta.",
			NB: "Identifikatoren til indikatoren som viser om gevinsten realiseres. La stå tomt hvis gevinsten følges på en annen måte, og før i så fall resultatene under realisert gevinst.",
			EN: "The identifier of the metric by which the benefit can be seen. Leave empty if it is followed in another way, and record the results under the realised benefit.",
		},
	},
	"Benefit.unit": {
		Label: juurru.Text{FI: "Hyödyn yksikkö", SV: "Nyttans enhet", NB: "Gevinstens enhet", EN: "Unit of the benefit"},
		Help: juurru.Text{
			FI: "Yksikkö, jossa hyöty lasketaan, jos sillä ei ole mittaria, esimerkiksi »h/vko» tai »€».",
			SV: "Den enhet som nyttan räknas i om den inte har någon mätare, till exempel ”h/vecka” eller ”€”.",
			NB: "Enheten gevinsten regnes i når den ikke har noen indikator, for eksempel «t/uke» eller «€».",
			EN: "The unit the benefit is counted in when it has no metric, for example \"h/week\" or \"€\".",
		},
	},
	"Benefit.baseline": {
		Label: juurru.Text{FI: "Hyödyn lähtötaso", SV: "Nyttans utgångsnivå", NB: "Nullpunkt for gevinsten", EN: "Baseline of the benefit"},
		Help: juurru.Text{
			FI: "Tilanne ennen muutosta, johon hyötyä verrataan. Jätä pois, jos hyödyllä on mittari, jonka lähtötaso kelpaa.",
			SV: "Läget före förändringen som nyttan jämförs med. Utelämna om nyttan har en mätare vars utgångsnivå duger.",
			NB: "Situasjonen før endringen, som gevinsten sammenlignes med. Utelat feltet hvis gevinsten har en indikator med et nullpunkt som kan brukes.",
			EN: "How things stood before the change, to compare the benefit with. Leave out if the benefit has a metric whose own baseline will do.",
		},
	},
	"Benefit.target": {
		Label: juurru.Text{FI: "Luvattu hyöty", SV: "Utlovad nytta", NB: "Gevinstmål", EN: "What is promised"},
		Help: juurru.Text{
			FI: "Kuinka suuri hyöty on luvattu ja mihin mennessä. Jätä pois, jos hyödyllä on mittari, jonka tavoite kelpaa.",
			SV: "Hur stor nytta som har utlovats och till vilken dag. Utelämna om nyttan har en mätare vars mål duger.",
			NB: "Hvor stor gevinst som er forutsatt, og innen når. Utelat feltet hvis gevinsten har en indikator med et mål som kan brukes.",
			EN: "How large a benefit is promised, and by when. Leave out if the benefit has a metric whose own target will do.",
		},
	},
	"Benefit.moments": {
		Label: juurru.Text{FI: "Mittausajankohdat", SV: "Mättidpunkter", NB: "Måletidspunkter", EN: "Days of measurement"},
		Help: juurru.Text{
			FI: "Päivät, joina hyöty on määrä mitata, muodossa 2026-12-31. Sovi myös hankkeen jälkeisistä mittauksista.",
			SV: "De dagar då nyttan ska mätas, i formen 2026-12-31. Planera in mätningar också efter projektets slut.",
			NB: "Dagene gevinsten skal måles, på formen 2026-12-31. Sett av noen også etter at prosjektet er avsluttet.",
			EN: "The days on which the benefit is to be measured, written as 2026-12-31. Plan some for after the end of the project too.",
		},
	},
	"Benefit.prerequisites": {
		Label: juurru.Text{FI: "Edellytykset", SV: "Förutsättningar", NB: "Forutsetninger", EN: "Prerequisites"},
		Help: juurru.Text{
			FI: "Mitä pitää olla kunnossa, jotta hyöty voi toteutua, esimerkiksi koulutus, välineet tai toinen hyöty.",
			SV: "Vad som ska vara på plats för att nyttan ska kunna realiseras, till exempel utbildning, verktyg eller en annan nytta.",
			NB: "Hva som må være på plass for at gevinsten skal kunne realiseres, for eksempel opplæring, utstyr eller en annen gevinst.",
			EN: "What has to be in place for the benefit to be realised, for example training, tools or another benefit.",
		},
	},
	"Benefit.actions": {
		Label: juurru.Text{FI: "Toimenpiteet", SV: "Åtgärder", NB: "Tiltak", EN: "Actions"},
		Help: juurru.Text{
			FI: "Mitä tehdään, jotta hyöty toteutuu. Hyöty ei synny itsestään siitä, että uusi tapa otetaan käyttöön.",
			SV: "Vad som görs för att nyttan ska realiseras. Nyttan uppstår inte av sig själv när ett nytt arbetssätt införs.",
			NB: "Hva som gjøres for at gevinsten skal realiseres. Gevinsten kommer ikke av seg selv når en ny arbeidsmåte tas i bruk.",
			EN: "What is done for the benefit to be realised. It does not come by itself when a new way of working is adopted.",
		},
	},
	"Benefit.cost": {
		Label: juurru.Text{FI: "Hyödyn toteuttamisen kustannus", SV: "Kostnad för att realisera nyttan", NB: "Kostnad ved å realisere gevinsten", EN: "Cost of realising the benefit"},
		Help: juurru.Text{
			FI: "Mitä hyödyn toteuttaminen maksaa tai kuinka paljon työtä se vaatii. Jätä pois, jos kustannusta ei tiedetä.",
			SV: "Vad det kostar att realisera nyttan eller hur mycket arbete det kräver. Utelämna om kostnaden inte är känd.",
			NB: "Hva det koster å realisere gevinsten, eller hvor mye arbeid det krever. Utelat feltet hvis kostnaden ikke er kjent.",
			EN: "What it costs to realise the benefit, or how much work it takes. Leave out if the cost is not known.",
		},
	},
	"Benefit.realised": {
		Label: juurru.Text{FI: "Toteutunut hyöty", SV: "Realiserad nytta", NB: "Realisert gevinst", EN: "Realised benefit"},
		Help: juurru.Text{
			FI: "Mittausten tulokset päivineen, kun hyödyllä ei ole mittaria. Jos mittari on, tulokset kirjataan siihen.",
			SV: "De uppmätta nyttorna med datum, när nyttan inte har någon mätare. Om den har en mätare antecknas resultaten där.",
			NB: "Den målte gevinsten med dato, når gevinsten ikke har noen indikator. Har den en indikator, føres resultatene der.",
			EN: "What the benefit was found to be, with dates, when it has no metric. If it has one, the results are recorded there.",
		},
	},

	"Prerequisite": {
		Label: juurru.Text{FI: "Edellytys", SV: "Förutsättning", NB: "Forutsetning", EN: "Prerequisite"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka pitää olla kunnossa, ennen kuin hyöty voi toteutua.",
			SV: "En sak som ska vara på plats innan nyttan kan realiseras.",
			NB: "Én ting som må være på plass før gevinsten kan realiseres.",
			EN: "One thing that has to be in place before the benefit can be realised.",
		},
	},
	"Prerequisite.what": {
		Label: juurru.Text{FI: "Mitä edellytetään", SV: "Vad som förutsätts", NB: "Hva som forutsettes", EN: "What is required"},
		Help: juurru.Text{
			FI: "Kuvaa edellytys niin, että sen voi todeta täyttyneen, esimerkiksi »Menetelmäkoulutus on pidetty».",
			SV: "Beskriv förutsättningen så att man kan konstatera att den är uppfylld, till exempel ”Metodutbildningen har hållits”.",
			NB: "Beskriv forutsetningen slik at man kan slå fast at den er oppfylt, for eksempel «Opplæringen i metoden er holdt».",
			EN: "Describe the prerequisite so that one can tell when it is met, for example \"Training in the method has been held\".",
		},
	},
	"Prerequisite.benefit": {
		Refers: true,
		Label:  juurru.Text{FI: "Hyöty, jonka pitää toteutua ensin", SV: "Nytta som ska realiseras först", NB: "Gevinst som må realiseres først", EN: "Benefit that has to come first"},
		Help: juurru.Text{
			FI: "Toisen hyödyn tunnus, jos tämä hyöty syntyy vasta siitä. Muuten jätä tyhjäksi.",
			SV: "En annan nyttas identifierare, om den här nyttan uppstår först genom den. Lämna annars tomt.",
			NB: "Identifikatoren til en annen gevinst, hvis denne først oppstår gjennom den. La ellers stå tomt.",
			EN: "The identifier of another benefit, if this one arises only from it. Otherwise leave empty.",
		},
	},
	"Prerequisite.due": {
		Label: juurru.Text{FI: "Edellytyksen määräpäivä", SV: "När förutsättningen ska vara uppfylld", NB: "Frist for forutsetningen", EN: "When it has to be in place"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä edellytyksen pitää olla kunnossa, muodossa 2026-12-31.",
			SV: "Den dag då förutsättningen senast ska vara uppfylld, i formen 2026-12-31.",
			NB: "Dagen forutsetningen senest må være oppfylt, på formen 2026-12-31.",
			EN: "The day by which the prerequisite has to be met, written as 2026-12-31.",
		},
	},
	"Prerequisite.done": {
		Label: juurru.Text{FI: "Edellytys on kunnossa", SV: "Förutsättningen är uppfylld", NB: "Forutsetningen er oppfylt", EN: "The prerequisite is met"},
		Help: juurru.Text{
			FI: "Merkitse, kun edellytys on täyttynyt.",
			SV: "Markera när förutsättningen är uppfylld.",
			NB: "Merk av når forutsetningen er oppfylt.",
			EN: "Mark when the prerequisite has been met.",
		},
	},

	"Action": {
		Label: juurru.Text{FI: "Toimenpide", SV: "Åtgärd", NB: "Tiltak", EN: "Action"},
		Help: juurru.Text{
			FI: "Yksi asia, joka tehdään, jotta hyöty toteutuu.",
			SV: "En sak som görs för att nyttan ska realiseras.",
			NB: "Én ting som gjøres for å realisere gevinsten.",
			EN: "One thing that is done to realise the benefit.",
		},
	},
	"Action.what": {
		Label: juurru.Text{FI: "Mitä tehdään", SV: "Vad som görs", NB: "Hva som gjøres", EN: "What is done"},
		Help: juurru.Text{
			FI: "Kuvaa toimenpide niin tarkasti, että sen voi todeta tehdyksi. Älä kirjoita henkilötietoja.",
			SV: "Beskriv åtgärden så noggrant att man kan konstatera när den är gjord. Skriv inga personuppgifter.",
			NB: "Beskriv tiltaket så presist at man kan slå fast når det er gjort. Ikke skriv personopplysninger.",
			EN: "Describe the action so exactly that one can tell when it is done. Write no personal data.",
		},
	},
	"Action.who": {
		Refers: true,
		Label:  juurru.Text{FI: "Toimenpiteestä vastaava", SV: "Vem som ansvarar för åtgärden", NB: "Hvem som har ansvaret for tiltaket", EN: "Who is responsible"},
		Help: juurru.Text{
			FI: "Rooli tai tiimi, joka vastaa toimenpiteestä. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller det team som ansvarar för åtgärden. Skriv rollen, inte namnet.",
			NB: "Rollen eller teamet som har ansvaret for tiltaket. Skriv rollen, ikke navnet.",
			EN: "The role or team that is responsible for the action. Write the role, not a name.",
		},
	},
	"Action.due": {
		Label: juurru.Text{FI: "Toimenpiteen määräpäivä", SV: "När åtgärden ska vara gjord", NB: "Frist for tiltaket", EN: "When it has to be done"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä toimenpide tehdään, muodossa 2026-12-31.",
			SV: "Den dag då åtgärden senast ska vara gjord, i formen 2026-12-31.",
			NB: "Dagen tiltaket senest skal være gjort, på formen 2026-12-31.",
			EN: "The day by which the action is done, written as 2026-12-31.",
		},
	},
	"Action.done": {
		Label: juurru.Text{FI: "Toimenpide on tehty", SV: "Åtgärden är gjord", NB: "Tiltaket er gjort", EN: "The action is done"},
		Help: juurru.Text{
			FI: "Merkitse, kun toimenpide on tehty.",
			SV: "Markera när åtgärden är gjord.",
			NB: "Merk av når tiltaket er gjort.",
			EN: "Mark when the action has been done.",
		},
	},

	"Cost.amount": {
		Label: juurru.Text{FI: "Kustannuksen määrä", SV: "Kostnadens storlek", NB: "Kostnadens størrelse", EN: "Amount of the cost"},
		Help: juurru.Text{
			FI: "Kustannus tai työmäärä lukuna, ilman yksikköä.",
			SV: "Kostnaden eller arbetsmängden som ett tal, utan enhet.",
			NB: "Kostnaden eller arbeidsmengden som et tall, uten enhet.",
			EN: "The cost or the amount of work as a number, without its unit.",
		},
	},
	"Cost.unit": {
		Label: juurru.Text{FI: "Kustannuksen yksikkö", SV: "Kostnadens enhet", NB: "Enhet for kostnaden", EN: "Unit of the cost"},
		Help: juurru.Text{
			FI: "Yksikkö, jossa kustannus on annettu, esimerkiksi »€» tai »htv».",
			SV: "Den enhet som kostnaden anges i, till exempel ”€” eller ”årsverken”.",
			NB: "Enheten kostnaden er oppgitt i, for eksempel «€» eller «årsverk».",
			EN: "The unit the cost is given in, for example \"€\" or \"person-years\".",
		},
	},
	"Cost.note": {
		Label: juurru.Text{FI: "Mitä kustannukseen sisältyy", SV: "Vad kostnaden omfattar", NB: "Hva kostnaden omfatter", EN: "What the cost covers"},
		Help: juurru.Text{
			FI: "Kerro, mistä kustannus koostuu ja miltä ajalta se on, esimerkiksi koulutuksesta ja sijaisista ensimmäisenä vuonna. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad kostnaden består av och vilken tid den gäller, till exempel utbildning och vikarier under det första året. Skriv inga personuppgifter.",
			NB: "Fortell hva kostnaden består av, og hvilken tid den gjelder, for eksempel opplæring og vikarer det første året. Ikke skriv personopplysninger.",
			EN: "Say what the cost is made up of and what time it covers, for example training and substitutes in the first year. Write no personal data.",
		},
	},

	"Realised": {
		Label: juurru.Text{FI: "Mitattu hyöty", SV: "Uppmätt nytta", NB: "Målt gevinst", EN: "Benefit as measured"},
		Help: juurru.Text{
			FI: "Millainen hyöty todettiin tiettynä päivänä, kun hyödyllä ei ole mittaria.",
			SV: "Vad nyttan konstaterades vara en viss dag, när den inte har någon mätare.",
			NB: "Hva gevinsten ble funnet å være en bestemt dag, når den ikke har noen indikator.",
			EN: "What the benefit was found to be on a certain day, when it has no metric.",
		},
	},
	"Realised.date": {
		Label: juurru.Text{FI: "Hyödyn mittauspäivä", SV: "När nyttan mättes", NB: "Når gevinsten ble målt", EN: "When the benefit was measured"},
		Help: juurru.Text{
			FI: "Päivä, jona hyöty mitattiin, muodossa 2026-12-31.",
			SV: "Dagen då nyttan mättes, i formen 2026-12-31.",
			NB: "Dagen da gevinsten ble målt, på formen 2026-12-31.",
			EN: "The day on which the benefit was measured, written as 2026-12-31.",
		},
	},
	"Realised.value": {
		Label: juurru.Text{FI: "Toteutunut arvo", SV: "Realiserat värde", NB: "Realisert verdi", EN: "Value realised"},
		Help: juurru.Text{
			FI: "Hyödyn määrä lukuna siinä yksikössä, joka hyödylle on annettu.",
			SV: "Nyttans storlek som ett tal i den enhet som har angetts för nyttan.",
			NB: "Størrelsen på gevinsten som et tall i enheten som er oppgitt for den.",
			EN: "The size of the benefit as a number, in the unit given for it.",
		},
	},
	"Realised.level": {
		Label: juurru.Text{FI: "Toteutunut taso", SV: "Realiserad nivå", NB: "Realisert nivå", EN: "Level realised"},
		Help: juurru.Text{
			FI: "Hyödyn taso sanana, jos sitä ei lasketa lukuina. Käytä samoja sanoja kuin lähtötasossa ja tavoitteessa.",
			SV: "Nyttans nivå i ord, om den inte räknas i siffror. Använd samma ord som i utgångsnivån och målet.",
			NB: "Nivået på gevinsten i ord, hvis den ikke regnes i tall. Bruk de samme ordene som i nullpunktet og målet.",
			EN: "The level of the benefit in words, if it is not counted in numbers. Use the same words as in the baseline and the target.",
		},
	},
	"Realised.note": {
		Label: juurru.Text{FI: "Mihin tulos perustuu", SV: "Vad resultatet grundar sig på", NB: "Hva resultatet bygger på", EN: "What the result rests on"},
		Help: juurru.Text{
			FI: "Kerro, miten hyöty mitattiin tai arvioitiin ja mitä muuta siihen on voinut vaikuttaa. Älä kirjoita henkilötietoja.",
			SV: "Berätta hur nyttan mättes eller bedömdes och vad annat som kan ha påverkat den. Skriv inga personuppgifter.",
			NB: "Fortell hvordan gevinsten ble målt eller anslått, og hva annet som kan ha påvirket den. Ikke skriv personopplysninger.",
			EN: "Say how the benefit was measured or estimated, and what else may have affected it. Write no personal data.",
		},
	},

	"Series": {
		Label: juurru.Text{FI: "PDSA-sarja", SV: "PDSA-serie", NB: "Serie av PDSA-utprøvinger", EN: "Series of PDSA trials"},
		Help: juurru.Text{
			FI: "Samaan tavoitteeseen tähtäävät pienet kokeilut, joista jokainen rakentuu edellisen opeille.",
			SV: "Små försök med samma syfte, där vart och ett bygger på lärdomarna av det föregående.",
			NB: "Små utprøvinger med samme formål, der hver av dem bygger på lærdommen fra den forrige.",
			EN: "Small trials with the same aim, each building on what the one before taught.",
		},
	},
	"Series.id": {
		Label: juurru.Text{FI: "Sarjan tunnus", SV: "Seriens identifierare", NB: "Seriens identifikator", EN: "Identifier of the series"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa sarjan muista. Se näkyy tarkistuksen tuloksissa, joten älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer serien från andra. Den syns i kontrollens resultat, så skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller serien fra andre. Den vises i resultatet av sjekken, så ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the series from others. It appears in the results of a check, so put no personal data in it.",
		},
	},
	"Series.name": {
		Label: juurru.Text{FI: "Sarjan nimi", SV: "Seriens namn", NB: "Seriens navn", EN: "Name of the series"},
		Help: juurru.Text{
			FI: "Anna nimi, josta tietää, mitä kokeillaan, esimerkiksi »Aloitusarvio viikossa».",
			SV: "Ge ett namn som säger vad som prövas, till exempel ”Inledande bedömning inom en vecka”.",
			NB: "Gi et navn som sier hva som prøves ut, for eksempel «Første vurdering innen en uke».",
			EN: "Give a name that says what is being tried, for example \"First assessment within a week\".",
		},
	},
	"Series.aim": {
		Label: juurru.Text{FI: "Sarjan tavoite", SV: "Seriens syfte", NB: "Formålet med serien", EN: "Aim of the series"},
		Help: juurru.Text{
			FI: "Kerro, mitä kokeiluilla halutaan saada selville tai muuttaa.",
			SV: "Berätta vad ni vill få reda på eller förändra med försöken.",
			NB: "Fortell hva dere vil finne ut eller endre med utprøvingene.",
			EN: "Say what the trials are to find out or to change.",
		},
	},
	"Series.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Sarjan vastuuhenkilön rooli", SV: "Rollen som ansvarar för serien", NB: "Rollen som har ansvaret for serien", EN: "Role responsible for the series"},
		Help: juurru.Text{
			FI: "Rooli, joka vastaa siitä, että kokeilut tehdään ja niistä opitaan. Kirjoita rooli, älä nimeä.",
			SV: "Den roll som ansvarar för att försöken görs och att man lär sig av dem. Skriv rollen, inte namnet.",
			NB: "Rollen som har ansvaret for at utprøvingene gjøres, og at dere lærer av dem. Skriv rollen, ikke navnet.",
			EN: "The role responsible for seeing that the trials are made and learnt from. Write the role, not a name.",
		},
	},
	"Series.metrics": {
		Refers: true,
		Label:  juurru.Text{FI: "Mittarit, joihin sarjalla vaikutetaan", SV: "Mätare som serien ska påverka", NB: "Indikatorer serien skal påvirke", EN: "Metrics the series is to move"},
		Help: juurru.Text{
			FI: "Niiden mittareiden tunnukset, joihin kokeilujen pitäisi vaikuttaa.",
			SV: "Identifierarna för de mätare som försöken ska påverka.",
			NB: "Identifikatorene til indikatorene som utprøvingene skal påvirke.",
			EN: "The identifiers of the metrics that the trials are to change.",
		},
	},
	"Series.cycles": {
		Label: juurru.Text{FI: "Kokeilut", SV: "Försök", NB: "Utprøvinger", EN: "Cycles"},
		Help: juurru.Text{
			FI: "PDSA-kokeilut siinä järjestyksessä kuin ne tehdään. Aloita pienestä: yksi työntekijä, yksi päivä, yksi asiakas.",
			SV: "PDSA-försöken i den ordning de görs. Börja i liten skala: en anställd, en dag, en klient.",
			NB: "PDSA-utprøvingene i den rekkefølgen de gjøres. Begynn i det små: én ansatt, én dag, én bruker.",
			EN: "The PDSA trials in the order they are made. Start small: one worker, one day, one client.",
		},
	},

	"Cycle": {
		Label: juurru.Text{FI: "PDSA-kokeilu", SV: "PDSA-försök", NB: "PDSA-utprøving", EN: "PDSA cycle"},
		Help: juurru.Text{
			FI: "Yksi pieni kokeilu: suunnitelma ja ennuste, toteutus, arviointi ja päätös jatkosta (plan, do, study, act).",
			SV: "Ett litet försök: plan och förutsägelse, genomförande, utvärdering och beslut om fortsättningen (plan, do, study, act).",
			NB: "Én liten utprøving: plan og prediksjon, gjennomføring, evaluering og beslutning om veien videre (plan, do, study, act).",
			EN: "One small trial: the plan and the prediction, the work, the evaluation, and the decision on how to go on (plan, do, study, act).",
		},
	},
	"Cycle.title": {
		Label: juurru.Text{FI: "Kokeilun nimi", SV: "Försökets namn", NB: "Navn på utprøvingen", EN: "Name of the cycle"},
		Help: juurru.Text{
			FI: "Anna lyhyt nimi, joka erottaa kokeilun sarjan muista.",
			SV: "Ge försöket ett kort namn som skiljer det från de andra i serien.",
			NB: "Gi utprøvingen et kort navn som skiller den fra de andre i serien.",
			EN: "Give a short name that tells this cycle from the others of the series.",
		},
	},
	"Cycle.purpose": {
		Label: juurru.Text{FI: "Kokeilun tarkoitus", SV: "Syftet med försöket", NB: "Hensikten med utprøvingen", EN: "Purpose of the cycle"},
		Help: juurru.Text{
			FI: "Valitse, kerätäänkö tietoa, kehitetäänkö muutosta, kokeillaanko sitä vai otetaanko se jo käyttöön.",
			SV: "Välj om ni samlar in information, utvecklar en förändring, prövar den eller redan inför den.",
			NB: "Velg om dere samler informasjon, utvikler en endring, prøver den ut eller allerede innfører den.",
			EN: "Choose whether the cycle gathers information, develops a change, tests it, or already implements it.",
		},
	},
	"Cycle.starts": {
		Label: juurru.Text{FI: "Kokeilun alkamispäivä", SV: "Försökets startdatum", NB: "Startdato for utprøvingen", EN: "First day of the cycle"},
		Help: juurru.Text{
			FI: "Päivä, jona kokeilu alkaa, muodossa 2026-12-31. Kirjaa ennusteet ennen sitä.",
			SV: "Den dag då försöket börjar, i formen 2026-12-31. Anteckna förutsägelserna före det.",
			NB: "Dagen utprøvingen begynner, på formen 2026-12-31. Skriv ned prediksjonene før den dagen.",
			EN: "The day on which the cycle begins, written as 2026-12-31. Write down the predictions before it.",
		},
	},
	"Cycle.ends": {
		Label: juurru.Text{FI: "Kokeilun päättymispäivä", SV: "Försökets slutdatum", NB: "Sluttdato for utprøvingen", EN: "Last day of the cycle"},
		Help: juurru.Text{
			FI: "Päivä, jona kokeilu päättyy, muodossa 2026-12-31. Pidä kokeilu lyhyenä.",
			SV: "Den dag då försöket slutar, i formen 2026-12-31. Håll försöket kort.",
			NB: "Dagen utprøvingen slutter, på formen 2026-12-31. Hold utprøvingen kort.",
			EN: "The day on which the cycle ends, written as 2026-12-31. Keep it short.",
		},
	},
	"Cycle.action": {
		Label: juurru.Text{FI: "Kehittämistoimenpide (P)", SV: "Utvecklingsåtgärd (P)", NB: "Forbedringstiltak (P)", EN: "Improvement action (P)"},
		Help: juurru.Text{
			FI: "Kerro, mitä pientä parannusta kokeillaan ja missä laajuudessa.",
			SV: "Berätta vilken liten förbättring som prövas och i vilken omfattning.",
			NB: "Fortell hvilken liten forbedring som prøves ut, og i hvilket omfang.",
			EN: "Say which small improvement is being tried, and on what scale.",
		},
	},
	"Cycle.goal": {
		Label: juurru.Text{FI: "Tavoite (P)", SV: "Mål (P)", NB: "Mål (P)", EN: "Goal (P)"},
		Help: juurru.Text{
			FI: "Kerro, mitä kokeilulla halutaan saada aikaan ja mistä sen huomaa.",
			SV: "Berätta vad ni vill uppnå med försöket och hur det märks.",
			NB: "Fortell hva dere vil oppnå med utprøvingen, og hvordan det merkes.",
			EN: "Say what the cycle is to achieve and how that will show.",
		},
	},
	"Cycle.questions": {
		Label: juurru.Text{FI: "Kysymykset ja ennusteet (P)", SV: "Frågor och förutsägelser (P)", NB: "Spørsmål og prediksjoner (P)", EN: "Questions and predictions (P)"},
		Help: juurru.Text{
			FI: "Kysymykset, joihin kokeilulla haetaan vastausta, ja jokaiseen ennuste. Kun ennuste on kirjattu etukäteen, huomataan, milloin oltiin väärässä.",
			SV: "De frågor som försöket ska besvara och en förutsägelse för varje fråga. När förutsägelsen är skriven på förhand märker man när man hade fel.",
			NB: "Spørsmålene utprøvingen skal svare på, med en prediksjon for hvert av dem. Når prediksjonen er skrevet ned på forhånd, merker man når man tok feil.",
			EN: "The questions the cycle is to answer, with a prediction for each. A prediction written beforehand shows when one was wrong.",
		},
	},
	"Cycle.steps": {
		Label: juurru.Text{FI: "Toimintasuunnitelma (P)", SV: "Handlingsplan (P)", NB: "Handlingsplan (P)", EN: "Action plan (P)"},
		Help: juurru.Text{
			FI: "Kokeilun toimenpiteet siinä järjestyksessä kuin ne tehdään: mitä, kuka, milloin ja missä.",
			SV: "Försökets åtgärder i den ordning de vidtas: vad, vem, när och var.",
			NB: "Tiltakene i utprøvingen i den rekkefølgen de skal gjøres: hva, hvem, når og hvor.",
			EN: "The steps of the cycle in the order they are carried out: what, who, when and where.",
		},
	},
	"Cycle.data": {
		Label: juurru.Text{FI: "Kerättävät tiedot (P)", SV: "Uppgifter som samlas in (P)", NB: "Opplysninger som samles inn (P)", EN: "Data to gather (P)"},
		Help: juurru.Text{
			FI: "Kerro, mitä tietoa kokeilusta kerätään, mikä rooli kerää sen, milloin ja miten. Älä kirjoita henkilötietoja.",
			SV: "Berätta vilka uppgifter som samlas in om försöket, vilken roll som samlar in dem, när och hur. Skriv inga personuppgifter.",
			NB: "Fortell hvilke opplysninger som samles inn om utprøvingen, hvilken rolle som gjør det, når og hvordan. Ikke skriv personopplysninger.",
			EN: "Say what data are gathered on the cycle, by which role, when and how. Write no personal data.",
		},
	},
	"Cycle.do": {
		Label: juurru.Text{FI: "Toteutus (D)", SV: "Genomförande (D)", NB: "Gjennomføring (D)", EN: "What was done (D)"},
		Help: juurru.Text{
			FI: "Miten kokeilu sujui. Täytä kokeilun aikana, jotta yllätykset eivät unohdu.",
			SV: "Hur försöket gick. Fyll i medan försöket pågår, så att överraskningarna inte glöms bort.",
			NB: "Hvordan utprøvingen gikk. Fyll ut underveis, slik at overraskelsene ikke blir glemt.",
			EN: "How the cycle went. Fill in while it goes on, so that surprises are not forgotten.",
		},
	},
	"Cycle.study": {
		Label: juurru.Text{FI: "Arviointi (S)", SV: "Utvärdering (S)", NB: "Evaluering (S)", EN: "Evaluation (S)"},
		Help: juurru.Text{
			FI: "Mitä kokeilusta opittiin, kun tuloksia verrattiin ennusteisiin.",
			SV: "Vad försöket lärde er när resultaten jämfördes med förutsägelserna.",
			NB: "Hva dere lærte av utprøvingen da resultatene ble sammenlignet med prediksjonene.",
			EN: "What the cycle taught when the results were compared with the predictions.",
		},
	},
	"Cycle.act": {
		Label: juurru.Text{FI: "Johtopäätös (A)", SV: "Slutsats (A)", NB: "Konklusjon (A)", EN: "Conclusion (A)"},
		Help: juurru.Text{
			FI: "Mitä kokeilusta seuraa: otetaanko muutos käyttöön, muutetaanko sitä vai luovutaanko siitä.",
			SV: "Vad som följer av försöket: om förändringen införs, ändras eller överges.",
			NB: "Hva som følger av utprøvingen: om endringen tas i bruk, tilpasses eller forkastes.",
			EN: "What follows from the cycle: whether the change is adopted, adapted or abandoned.",
		},
	},

	"Question": {
		Label: juurru.Text{FI: "Kysymys ja ennuste", SV: "Fråga och förutsägelse", NB: "Spørsmål og prediksjon", EN: "Question and prediction"},
		Help: juurru.Text{
			FI: "Kysymys, johon kokeilulla haetaan vastausta, ennuste vastauksesta ja se, mitä saatiin selville.",
			SV: "En fråga som försöket ska besvara, svaret som förutsades och det man kom fram till.",
			NB: "Et spørsmål utprøvingen skal svare på, svaret som ble forutsagt, og det dere fant ut.",
			EN: "A question the cycle is to answer, the answer that was predicted, and what was found.",
		},
	},
	"Question.text": {
		Label: juurru.Text{FI: "Kysymys", SV: "Fråga", NB: "Spørsmål", EN: "Question"},
		Help: juurru.Text{
			FI: "Kirjoita kysymys niin, että kokeilu voi vastata siihen, esimerkiksi »Riittääkö kaksi aikaa päivässä?». Yksi asia kysymystä kohti.",
			SV: "Skriv frågan så att försöket kan besvara den, till exempel ”Räcker det med två tider om dagen?”. En sak per fråga.",
			NB: "Skriv spørsmålet slik at utprøvingen kan svare på det, for eksempel «Holder det med to timer om dagen?». Én ting per spørsmål.",
			EN: "Write the question so that the cycle can answer it, for example \"Are two appointments a day enough?\". One thing to a question.",
		},
	},
	"Question.prediction": {
		Label: juurru.Text{FI: "Ennuste", SV: "Förutsägelse", NB: "Prediksjon", EN: "Prediction"},
		Help: juurru.Text{
			FI: "Kerro ennen kokeilua, mitä arvelet sen osoittavan, mielellään lukuna.",
			SV: "Berätta före försöket vad ni tror att det kommer att visa, gärna med en siffra.",
			NB: "Fortell før utprøvingen hva dere tror den vil vise, gjerne med et tall.",
			EN: "Say before the cycle what you think it will show, as a number if you can.",
		},
	},
	"Question.predictedOn": {
		Label: juurru.Text{FI: "Ennusteen päivä", SV: "När förutsägelsen gjordes", NB: "Når prediksjonen ble gjort", EN: "Date of the prediction"},
		Help: juurru.Text{
			FI: "Päivä, jona ennuste kirjattiin, muodossa 2026-12-31. Sen pitää olla viimeistään kokeilun alkamispäivä.",
			SV: "Dagen då förutsägelsen skrevs ned, i formen 2026-12-31. Den ska vara senast dagen då försöket börjar.",
			NB: "Dagen da prediksjonen ble skrevet ned, på formen 2026-12-31. Det skal være senest den dagen utprøvingen begynner.",
			EN: "The day on which the prediction was written down, as 2026-12-31. It has to be no later than the day the cycle begins.",
		},
	},
	"Question.result": {
		Label: juurru.Text{FI: "Mitä havaittiin", SV: "Vad ni kom fram till", NB: "Hva dere fant ut", EN: "What was found"},
		Help: juurru.Text{
			FI: "Kerro, minkä vastauksen kokeilu antoi, myös silloin kun se on epäselvä. Älä kirjoita henkilötietoja.",
			SV: "Berätta vilket svar försöket gav, också när det är oklart. Skriv inga personuppgifter.",
			NB: "Fortell hvilket svar utprøvingen ga, også når det er uklart. Ikke skriv personopplysninger.",
			EN: "Say what answer the cycle gave, also when it is unclear. Write no personal data.",
		},
	},
	"Question.matched": {
		Label: juurru.Text{FI: "Ennuste toteutui", SV: "Förutsägelsen stämde", NB: "Prediksjonen slo til", EN: "The prediction came true"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos tulos oli ennusteen mukainen, ja ei (false), jos ei ollut. Väärä ennuste ei ole epäonnistuminen: siitä opitaan eniten.",
			SV: "Svara ja (true) om resultatet motsvarade förutsägelsen och nej (false) om det inte gjorde det. En felaktig förutsägelse är inget misslyckande: den lär er mest.",
			NB: "Svar ja (true) hvis resultatet ble som forutsagt, og nei (false) hvis det ikke ble det. En prediksjon som ikke slo til, er ikke noe nederlag: Den lærer man mest av.",
			EN: "Answer yes (true) if the result was as predicted, and no (false) if it was not. A wrong prediction is no failure: it teaches the most.",
		},
	},

	"Step": {
		Label: juurru.Text{FI: "Toimintasuunnitelman toimenpide", SV: "Åtgärd i handlingsplanen", NB: "Tiltak i handlingsplanen", EN: "Step of the action plan"},
		Help: juurru.Text{
			FI: "Toimintasuunnitelman yksi rivi: mitä tehdään, kuka tekee, milloin, missä ja onko se tehty.",
			SV: "En rad i handlingsplanen: vad som görs, av vem, när, var och om det är gjort.",
			NB: "Én rad i handlingsplanen: hva som skal gjøres, av hvem, når, hvor, og om det er gjort.",
			EN: "One row of the action plan: what is done, by whom, when, where, and whether it is done.",
		},
	},
	"Step.what": {
		Label: juurru.Text{FI: "Mitä", SV: "Vad", NB: "Hva", EN: "What"},
		Help: juurru.Text{
			FI: "Kuvaa toimenpide niin, että sen voi todeta tehdyksi. Älä kirjoita henkilötietoja.",
			SV: "Beskriv åtgärden så att man kan konstatera när den är gjord. Skriv inga personuppgifter.",
			NB: "Beskriv tiltaket slik at man kan slå fast når det er gjort. Ikke skriv personopplysninger.",
			EN: "Describe the step so that one can tell when it is done. Write no personal data.",
		},
	},
	"Step.who": {
		Refers: true,
		Label:  juurru.Text{FI: "Kuka", SV: "Vem", NB: "Hvem", EN: "Who"},
		Help: juurru.Text{
			FI: "Rooli tai tiimi, joka tekee toimenpiteen. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller det team som vidtar åtgärden. Skriv rollen, inte namnet.",
			NB: "Rollen eller teamet som gjennomfører tiltaket. Skriv rollen, ikke navnet.",
			EN: "The role or team that carries out the step. Write the role, not a name.",
		},
	},
	"Step.when": {
		Label: juurru.Text{FI: "Milloin", SV: "När", NB: "Når", EN: "When"},
		Help: juurru.Text{
			FI: "Kerro ajankohta vapaasti, esimerkiksi »viikko 12».",
			SV: "Ange tidpunkten fritt, till exempel ”vecka 12”.",
			NB: "Oppgi tidspunktet fritt, for eksempel «uke 12».",
			EN: "Give the time in your own words, for example \"week 12\".",
		},
	},
	"Step.where": {
		Label: juurru.Text{FI: "Missä", SV: "Var", NB: "Hvor", EN: "Where"},
		Help: juurru.Text{
			FI: "Yksikkö tai paikka, jossa toimenpide tehdään, esimerkiksi »Keskustan vastaanotto».",
			SV: "Den enhet eller plats där åtgärden vidtas, till exempel ”Mottagningen i centrum”.",
			NB: "Enheten eller stedet der tiltaket gjennomføres, for eksempel «Legekontoret i sentrum».",
			EN: "The unit or place where the step is carried out, for example \"The clinic in the centre\".",
		},
	},
	"Step.done": {
		Label: juurru.Text{FI: "Tehty", SV: "Gjord", NB: "Gjort", EN: "Done"},
		Help: juurru.Text{
			FI: "Merkitse, kun tämä suunnitelman kohta on tehty.",
			SV: "Markera när den här punkten i planen är gjord.",
			NB: "Merk av når dette punktet i planen er gjort.",
			EN: "Mark when this point of the plan is done.",
		},
	},

	"Do.asPlanned": {
		Label: juurru.Text{FI: "Toteutettiin suunnitellusti", SV: "Genomfördes som planerat", NB: "Gjennomført som planlagt", EN: "Carried out as planned"},
		Help: juurru.Text{
			FI: "Vastaa kyllä (true), jos kokeilu tehtiin niin kuin suunniteltiin, ja ei (false), jos jokin meni toisin.",
			SV: "Svara ja (true) om försöket gjordes som planerat och nej (false) om något blev annorlunda.",
			NB: "Svar ja (true) hvis utprøvingen ble gjort som planlagt, og nei (false) hvis noe ble annerledes.",
			EN: "Answer yes (true) if the cycle was made as planned, and no (false) if something went otherwise.",
		},
	},
	"Do.observations": {
		Label: juurru.Text{FI: "Havainnot kokeilun aikana", SV: "Iakttagelser under försöket", NB: "Observasjoner underveis", EN: "Observations during the cycle"},
		Help: juurru.Text{
			FI: "Kerro, mitä huomattiin: ongelmat, yllätykset ja poikkeamat suunnitelmasta. Kirjoita rooleista, älä nimistä tai tunnistettavista asiakkaista.",
			SV: "Berätta vad ni lade märke till: problem, överraskningar och avvikelser från planen. Skriv om roller, inte namn eller klienter som kan kännas igen.",
			NB: "Fortell hva dere la merke til: problemer, overraskelser og avvik fra planen. Skriv om roller, ikke navn eller brukere som kan kjennes igjen.",
			EN: "Say what was noticed: problems, surprises, and where the plan was not kept. Write of roles, not of names or of clients who could be recognised.",
		},
	},

	"Study.text": {
		Label: juurru.Text{FI: "Mitä opittiin", SV: "Vad ni lärde er", NB: "Hva dere lærte", EN: "What was learnt"},
		Help: juurru.Text{
			FI: "Vertaa tuloksia ennusteisiin ja kerro, mitä siitä opittiin. Älä kirjoita henkilötietoja.",
			SV: "Jämför resultaten med förutsägelserna och berätta vad ni lärde er av det. Skriv inga personuppgifter.",
			NB: "Sammenlign resultatene med prediksjonene, og fortell hva dere lærte av det. Ikke skriv personopplysninger.",
			EN: "Compare the results with the predictions and say what that taught. Write no personal data.",
		},
	},
	"Study.date": {
		Label: juurru.Text{FI: "Arviointipäivä", SV: "Datum för utvärderingen", NB: "Dato for evalueringen", EN: "Date of the evaluation"},
		Help: juurru.Text{
			FI: "Päivä, jona tulokset arvioitiin, muodossa 2026-12-31.",
			SV: "Dagen då resultaten utvärderades, i formen 2026-12-31.",
			NB: "Dagen da resultatene ble evaluert, på formen 2026-12-31.",
			EN: "The day on which the results were evaluated, written as 2026-12-31.",
		},
	},

	"Act.decision": {
		Label: juurru.Text{FI: "Päätös muutoksesta", SV: "Beslut om förändringen", NB: "Beslutning om endringen", EN: "Decision on the change"},
		Help: juurru.Text{
			FI: "Valitse, otetaanko muutos käyttöön, muutetaanko sitä ja kokeillaan uudelleen vai luovutaanko siitä. Päätöksen tekevät ihmiset.",
			SV: "Välj om förändringen införs, ändras och prövas på nytt eller överges. Beslutet fattas av människor.",
			NB: "Velg om endringen tas i bruk, tilpasses og prøves ut på nytt eller forkastes. Det er mennesker som bestemmer.",
			EN: "Choose whether the change is adopted, adapted and tried again, or abandoned. People decide it.",
		},
	},
	"Act.text": {
		Label: juurru.Text{FI: "Tarvittavat lisätoimenpiteet", SV: "Ytterligare åtgärder som behövs", NB: "Hva som gjenstår å gjøre", EN: "What more is needed"},
		Help: juurru.Text{
			FI: "Kerro, mitä seuraavaksi tehdään, esimerkiksi mitä muutetaan ja mitä seuraava kokeilu koskee. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad som görs härnäst, till exempel vad som ändras och vad som prövas i nästa försök. Skriv inga personuppgifter.",
			NB: "Fortell hva som gjøres videre, for eksempel hva som endres, og hva som prøves ut neste gang. Ikke skriv personopplysninger.",
			EN: "Say what is done next, for example what is changed and what is tried in the next cycle. Write no personal data.",
		},
	},
	"Act.reason": {
		Label: juurru.Text{FI: "Päätöksen perustelu", SV: "Motivering till beslutet", NB: "Begrunnelse for beslutningen", EN: "Reason for the decision"},
		Help: juurru.Text{
			FI: "Kerro, miksi päätettiin näin, ja jos kokeiluja ei jatketa, miksi ei. Älä kirjoita henkilötietoja.",
			SV: "Berätta varför beslutet blev sådant, och om försöken inte fortsätter, varför inte. Skriv inga personuppgifter.",
			NB: "Fortell hvorfor det ble bestemt slik, og hvis utprøvingene ikke fortsetter, hvorfor ikke. Ikke skriv personopplysninger.",
			EN: "Say why it was decided so and, if the cycles do not go on, why not. Write no personal data.",
		},
	},
	"Act.decidedBy": {
		Refers: true,
		Label:  juurru.Text{FI: "Jatkosta päättänyt", SV: "Vem som beslutade om fortsättningen", NB: "Hvem som besluttet veien videre", EN: "Who decided"},
		Help: juurru.Text{
			FI: "Rooli tai ryhmä, joka päätti jatkosta, esimerkiksi tiimi tai osastonhoitaja. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller grupp som beslutade om fortsättningen, till exempel teamet eller avdelningsskötaren. Skriv rollen, inte namnet.",
			NB: "Rollen eller gruppen som besluttet veien videre, for eksempel teamet eller avdelingssykepleieren. Skriv rollen, ikke navnet.",
			EN: "The role or group that decided how to go on, for example the team or the head nurse. Write the role, not a name.",
		},
	},
	"Act.date": {
		Label: juurru.Text{FI: "Päätöspäivä", SV: "Datum för beslutet", NB: "Beslutningsdato", EN: "Date of the decision"},
		Help: juurru.Text{
			FI: "Päivä, jona jatkosta päätettiin, muodossa 2026-12-31.",
			SV: "Dagen då fortsättningen beslutades, i formen 2026-12-31.",
			NB: "Dagen da veien videre ble besluttet, på formen 2026-12-31.",
			EN: "The day on which it was decided how to go on, written as 2026-12-31.",
		},
	},

	"Uptake": {
		Label: juurru.Text{FI: "Koulutuksesta käyttöön yhdessä paikassa", SV: "Utbildning och användning på ett ställe", NB: "Opplæring og bruk på ett sted", EN: "Training and use in one place"},
		Help: juurru.Text{
			FI: "Yhden menetelmän koulutus ja käyttö yhdessä yksikössä tai yhdellä alueella, ajan mittaan seurattuna.",
			SV: "Utbildningen i en metod och användningen av den i en enhet eller på ett område, följd över tid.",
			NB: "Opplæringen i én metode og bruken av den i én enhet eller ett område, fulgt over tid.",
			EN: "The training in one method and its use in one unit or area, followed over time.",
		},
	},
	"Uptake.id": {
		Label: juurru.Text{FI: "Seurannan tunnus", SV: "Uppföljningens identifierare", NB: "Oppfølgingens identifikator", EN: "Identifier of the follow-up"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa seurannan muista. Se näkyy tarkistuksen tuloksissa; henkilötiedot eivät kuulu siihen.",
			SV: "En kort identifierare som skiljer uppföljningen från andra. Den syns i kontrollens resultat; personuppgifter hör inte hemma i den.",
			NB: "En kort identifikator som skiller oppfølgingen fra andre. Den vises i resultatet av sjekken; personopplysninger hører ikke hjemme i den.",
			EN: "A short identifier that tells this follow-up from others. It appears in the results of a check; personal data do not belong in it.",
		},
	},
	"Uptake.method": {
		Label: juurru.Text{FI: "Menetelmä, johon koulutetaan", SV: "Metod som utbildningen gäller", NB: "Metoden det gis opplæring i", EN: "Method trained"},
		Help: juurru.Text{
			FI: "Nimeä menetelmä tai toimintatapa, johon työntekijät koulutetaan.",
			SV: "Nämn den metod eller det arbetssätt som de anställda utbildas i.",
			NB: "Oppgi metoden eller arbeidsmåten de ansatte får opplæring i.",
			EN: "Name the method or way of working in which the staff are trained.",
		},
	},
	"Uptake.unit": {
		Label: juurru.Text{FI: "Yksikkö tai alue", SV: "Enhet eller område", NB: "Enhet eller sted", EN: "Unit or area"},
		Help: juurru.Text{
			FI: "Yksikkö tai alue, jonka työntekijöitä luvut koskevat. Hyvin pienessä yksikössä luvuista voi tunnistaa yksittäisen työntekijän.",
			SV: "Den enhet eller det område vars anställda siffrorna gäller. I en mycket liten enhet kan siffrorna avslöja en enskild anställd.",
			NB: "Enheten eller området tallene gjelder for. I en svært liten enhet kan tallene avsløre en enkelt ansatt.",
			EN: "The unit or area whose staff the numbers are about. In a very small unit they can reveal an individual worker.",
		},
	},
	"Uptake.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Seurannasta vastaava", SV: "Vem som ansvarar för uppföljningen", NB: "Hvem som har ansvaret for oppfølgingen", EN: "Who is responsible for the follow-up"},
		Help: juurru.Text{
			FI: "Rooli, joka seuraa koulutusta ja käyttöä ja puuttuu asiaan, jos menetelmää ei käytetä. Kirjoita rooli, älä nimeä.",
			SV: "Den roll som följer utbildningen och användningen och ingriper om metoden inte används. Skriv rollen, inte namnet.",
			NB: "Rollen som følger opplæringen og bruken og griper inn hvis metoden ikke blir brukt. Skriv rollen, ikke navnet.",
			EN: "The role that follows the training and the use, and acts if the method is not used. Write the role, not a name.",
		},
	},
	"Uptake.counts": {
		Label: juurru.Text{FI: "Lukumäärät eri päivinä", SV: "Antal vid olika tidpunkter", NB: "Antall på ulike tidspunkter", EN: "Numbers on different days"},
		Help: juurru.Text{
			FI: "Aikajärjestyksessä: kuinka monen työntekijän oli kunakin päivänä tarkoitus käyttää menetelmää, kuinka moni oli koulutettu ja kuinka moni käytti sitä.",
			SV: "Hur många anställda som vid olika tidpunkter skulle använda metoden, hade utbildats och använde den, i tidsordning.",
			NB: "Hvor mange ansatte som på ulike tidspunkter skulle bruke metoden, hadde fått opplæring og brukte den, i kronologisk rekkefølge.",
			EN: "How many of the staff were to use the method, had been trained, and used it on different days, in chronological order.",
		},
	},

	"UptakeCount": {
		Label: juurru.Text{FI: "Lukumäärät yhtenä päivänä", SV: "Antal en viss dag", NB: "Antall på en bestemt dag", EN: "Numbers on one day"},
		Help: juurru.Text{
			FI: "Tilanne yhtenä päivänä. Työntekijöitä, jotka ovat lähteneet, ei enää lasketa mukaan.",
			SV: "Läget en viss dag. Anställda som har slutat räknas inte längre med.",
			NB: "Situasjonen på en bestemt dag. Ansatte som har sluttet, regnes ikke lenger med.",
			EN: "How things stood on one day. Staff who have left are no longer counted.",
		},
	},
	"UptakeCount.date": {
		Label: juurru.Text{FI: "Laskentapäivä", SV: "Dagen för räkningen", NB: "Dagen for tellingen", EN: "Day of the count"},
		Help: juurru.Text{
			FI: "Päivä, jona työntekijät laskettiin, muodossa 2026-12-31.",
			SV: "Dagen då de anställda räknades, i formen 2026-12-31.",
			NB: "Dagen da de ansatte ble talt, på formen 2026-12-31.",
			EN: "The day on which the staff were counted, written as 2026-12-31.",
		},
	},
	"UptakeCount.expected": {
		Label: juurru.Text{FI: "Käyttäjiksi tarkoitetut", SV: "Avsedda användare", NB: "Tiltenkte brukere av metoden", EN: "Expected to use"},
		Help: juurru.Text{
			FI: "Kuinka monen työntekijän on määrä käyttää menetelmää, olipa heidät jo koulutettu tai ei.",
			SV: "Hur många anställda som ska använda metoden, oavsett om de redan har utbildats.",
			NB: "Hvor mange ansatte som skal bruke metoden, enten de alt har fått opplæring eller ikke.",
			EN: "How many of the staff are to use the method, whether trained yet or not.",
		},
	},
	"UptakeCount.trained": {
		Label: juurru.Text{FI: "Koulutetut", SV: "Utbildade", NB: "Har fått opplæring", EN: "Trained"},
		Help: juurru.Text{
			FI: "Kuinka moni käyttäjiksi tarkoitetuista on koulutettu menetelmään.",
			SV: "Hur många av de avsedda användarna som har utbildats i metoden.",
			NB: "Hvor mange av de tiltenkte brukerne som har fått opplæring i metoden.",
			EN: "How many of those who are to use the method have been trained in it.",
		},
	},
	"UptakeCount.using": {
		Label: juurru.Text{FI: "Menetelmää käyttävät", SV: "Använder metoden", NB: "Bruker metoden", EN: "Using the method"},
		Help: juurru.Text{
			FI: "Kuinka moni koulutetuista käyttää menetelmää asiakkaiden kanssa. Laske todellinen käyttö, ei aikomusta.",
			SV: "Hur många av de utbildade som använder metoden med klienter. Räkna den faktiska användningen, inte avsikten.",
			NB: "Hvor mange av dem med opplæring som bruker metoden i møte med brukere. Tell faktisk bruk, ikke intensjonen.",
			EN: "How many of those trained use the method with clients. Count actual use, not intentions.",
		},
	},
	"UptakeCount.note": {
		Label: juurru.Text{FI: "Huomautus luvuista", SV: "Anmärkning om siffrorna", NB: "Merknad til tallene", EN: "Note on the numbers"},
		Help: juurru.Text{
			FI: "Kerro, mitä lukujen lukijan pitää tietää, esimerkiksi henkilöstön vaihtuvuudesta. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad den som läser siffrorna behöver veta, till exempel om personalomsättningen. Skriv inga personuppgifter.",
			NB: "Fortell det leseren av tallene trenger å vite, for eksempel om utskifting av ansatte. Ikke skriv personopplysninger.",
			EN: "Say what the reader of the numbers needs to know, for example of staff turnover. Write no personal data.",
		},
	},
}
