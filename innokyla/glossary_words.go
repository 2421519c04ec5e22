package innokyla

import "github.com/juurru/juurru"

// glossaryWords are the words for what is no field of Innokylä's form, in the
// order of the document. Slides are those of the Innokylä guidance; see guidance.
var glossaryWords = juurru.Glossary{
	"Model": {
		Label: juurru.Text{FI: "Toimintamalli", SV: "Verksamhetsmodell", NB: "Tjenestemodell", EN: "Operating model"},
		Help: juurru.Text{
			FI: "Toimintamallin kuvaus Innokylää varten: perustiedot, kehittämisen polku, kehittäjät ja se, mitä mahdollinen ohjelma edellyttää. Luonnoksesta saa puuttua mitä tahansa.",
			SV: "Beskrivning av en verksamhetsmodell för Innokylä: basuppgifterna, utvecklingsstigen, utvecklarna och det som ett eventuellt program kräver. I ett utkast får vad som helst saknas.",
			NB: "Beskrivelse av en tjenestemodell for Innokylä: grunnopplysningene, utviklingsløpet, deltakerne og det et eventuelt program krever. I et utkast kan hva som helst mangle.",
			EN: "A description of an operating model for Innokylä: the basics, the development path, the members, and what a programme may require. Anything may be missing from a draft.",
		},
	},
	"Model.$schema": {
		Label: juurru.Text{FI: "JSON-skeeman osoite", SV: "JSON-schemats adress", NB: "Adressen til JSON-skjemaet", EN: "Address of the JSON Schema"},
		Help: juurru.Text{
			FI: "Osoite tai tiedostopolku, josta tekstieditori löytää JSON-skeeman. Sen avulla editori ehdottaa kenttiä ja huomauttaa virheistä; kentän voi jättää pois.",
			SV: "Den adress eller filsökväg där textredigeraren hittar JSON-schemat. Med schemats hjälp föreslår den fält och påpekar fel; fältet kan utelämnas.",
			NB: "Adressen eller filbanen der tekstredigeringsprogrammet finner JSON-skjemaet. Ved hjelp av skjemaet foreslår det felt og påpeker feil; feltet kan utelates.",
			EN: "The address or file path where a text editor finds the JSON Schema. With it the editor suggests fields and points out mistakes; the field may be left out.",
		},
	},
	"Model.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Toimintamallissa arvo on aina »innokyla».",
			SV: "Anger vilken typ av dokument det är fråga om. I en verksamhetsmodell är värdet alltid ”innokyla”.",
			NB: "Forteller hva slags dokument dette er. I en tjenestemodell er verdien alltid «innokyla».",
			EN: "Says what kind of document this is. In an operating model the value is always \"innokyla\".",
		},
	},
	"Model.id": {
		Label: juurru.Text{FI: "Tunnus", SV: "Identifierare", NB: "Identifikator", EN: "Identifier"},
		Help: juurru.Text{
			FI: "Tunnus, jonka annat mallille itse ja joka erottaa sen muista. Se näkyy tarkistuksen tuloksissa, joten älä kirjoita siihen henkilötietoja.",
			SV: "En identifierare som ni själva ger modellen och som skiljer den från andra. Den syns i kontrollens resultat, så skriv inga personuppgifter i den.",
			NB: "En identifikator dere selv gir modellen for å skille den fra andre. Den vises i resultatet av sjekken, så ikke skriv personopplysninger i den.",
			EN: "An identifier you give the model yourself, to tell it from others. It appears in the results of a check, so put no personal data in it.",
		},
	},
	"Model.language": {
		Label: juurru.Text{FI: "Tekstien kieli", SV: "Texternas språk", NB: "Språket i tekstene", EN: "Language of the texts"},
		Help: juurru.Text{
			FI: "Kieli, jolla mallin tekstit on kirjoitettu. Jos kieltä ei ole merkitty, tekstit tulkitaan suomenkielisiksi.",
			SV: "Det språk som modellens texter är skrivna på. Om inget språk har angetts tolkas texterna som finska.",
			NB: "Språket modellens tekster er skrevet på. Er det ikke oppgitt, regnes tekstene som finske.",
			EN: "The language the model's texts are written in. If none is given, they are taken to be in Finnish.",
		},
	},
	"Model.path": {
		Label: juurru.Text{FI: "Kehittämisen polku", SV: "Utvecklingsstigen", NB: "Utviklingsløpet", EN: "Development path"},
		Help: juurru.Text{
			FI: "Mallin varsinainen kuvaus: mistä lähdettiin, mitä kokeiltiin ja millainen ratkaisu syntyi. Kentät voi täyttää missä järjestyksessä tahansa.",
			SV: "Den egentliga beskrivningen av modellen: vad ni utgick från, vad ni prövade och vilken lösning det blev. Fälten kan fyllas i i valfri ordning.",
			NB: "Selve beskrivelsen av modellen: hva dere startet med, hva dere prøvde ut, og hvilken løsning dere kom fram til. Feltene kan fylles ut i valgfri rekkefølge.",
			EN: "The description itself: where the work started, what was tried, and what solution came of it. The fields can be completed in any order.",
		},
	},
	"Model.programmes": { // slide 16
		Label: juurru.Text{FI: "Ohjelmatiedot", SV: "Programuppgifter", NB: "Programopplysninger", EN: "Programme tags"},
		Help: juurru.Text{
			FI: "Ohjelmat, joissa mallia kehitetään; niiden mukaan valitaan säännöt, joita vasten malli tarkistetaan. Jätä tyhjäksi, jos malli ei kuulu mihinkään ohjelmaan.",
			SV: "De program som modellen utvecklas inom; de avgör vilka regler modellen kontrolleras mot. Lämna tomt om modellen inte hör till något program.",
			NB: "Programmene modellen utvikles i; de avgjør hvilke regler modellen sjekkes mot. La stå tomt hvis modellen ikke hører til noe program.",
			EN: "The programmes the model is developed in; they decide which rules it is checked against. Leave empty if it belongs to none.",
		},
	},
	"Model.adoption": { // slide 61
		Label: juurru.Text{FI: "Käyttöönoton todentaminen", SV: "Uppgifter som styrker ibruktagandet", NB: "Dokumentasjon av innføringen", EN: "Evidence of adoption"},
		Help: juurru.Text{
			FI: "Tiedot, jotka osoittavat, että malli on otettu käyttöön. Niitä tarvitaan vain, jos ohjelma edellyttää todentamista.",
			SV: "Uppgifter som visar att modellen har tagits i bruk. De behövs bara om programmet kräver det.",
			NB: "Opplysninger som viser at modellen er tatt i bruk. De trengs bare hvis programmet krever det.",
			EN: "What shows that the model has been adopted. It is needed only if the programme requires evidence.",
		},
	},
	"Model.earlierModels": { // slide 14
		Label: juurru.Text{FI: "Aiemmat toimintamallit", SV: "Tidigare verksamhetsmodeller", NB: "Tidligere modeller", EN: "Earlier models"},
		Help: juurru.Text{
			FI: "Innokylässä jo kuvatut mallit, joiden kehittämistä tämä malli jatkaa. Mallista ei voi tehdä kopiota, joten jatkotyöstä tehdään uusi kuvaus, josta on linkki aiempaan.",
			SV: "Modeller som redan har beskrivits i Innokylä och vars utvecklingsarbete fortsätter i den här modellen. En modell kan inte kopieras, så det fortsatta arbetet får en ny beskrivning med en länk till den tidigare.",
			NB: "Modeller som allerede er beskrevet i Innokylä, og som denne modellen viderefører. En modell kan ikke kopieres, så det videre arbeidet får en ny beskrivelse med lenke til den tidligere.",
			EN: "Models already described in Innokylä that this one develops further. A model cannot be copied, so continued work gets a new description with a link to the earlier one.",
		},
	},
	"Model.members": { // slides 10, 15
		Label: juurru.Text{FI: "Kehittäjät", SV: "Utvecklare", NB: "Deltakere", EN: "Members"},
		Help: juurru.Text{
			FI: "Mallin kehittäjät; heistä vähintään kahden on oltava ylläpitäjiä. Roolit ja tehtävät riittävät, nimiä ei tarvita.",
			SV: "Modellens utvecklare; minst två av dem ska vara administratörer. Roller och befattningar räcker, namn behövs inte.",
			NB: "De som deltar i arbeidet med modellen; minst to av dem skal være administratorer. Roller og stillinger er nok, navn er ikke nødvendig.",
			EN: "The people who work on the model; at least two of them must be administrators. Roles and positions will do; names are not needed.",
		},
	},
	"Model.pdsa": { // slides 31, 34
		Label: juurru.Text{FI: "PDSA-lomakkeet", SV: "PDSA-blanketter", NB: "PDSA-skjemaer", EN: "PDSA worksheets"},
		Help: juurru.Text{
			FI: "Lomakkeet, joilla pieniä kokeiluja suunnitellaan ja niistä opitaan, yksi kutakin kokeilua kohti. Jätä tyhjäksi, jos PDSA-lomaketta ei käytetä.",
			SV: "Blanketter för att planera små försök och lära av dem, en för varje försök. Lämna tomt om ni inte använder PDSA-blanketten.",
			NB: "Skjemaer for å planlegge små utprøvinger og lære av dem, ett for hver utprøving. La stå tomt hvis dere ikke bruker PDSA-skjemaet.",
			EN: "Worksheets for planning small trials and learning from them, one for each trial. Leave empty if you do not use the PDSA worksheet.",
		},
	},
	"Model.assessments": { // slides 40, 44
		Label: juurru.Text{FI: "Arvioinnit", SV: "Bedömningar", NB: "Vurderinger", EN: "Assessments"},
		Help: juurru.Text{
			FI: "Mallin arvioinnit liikennevaloin, esimerkiksi Innokylän arviointimittarilla. Arvioi malli, ennen kuin merkitset sen valmiiksi.",
			SV: "Bedömningar av modellen med trafikljus, till exempel med Innokyläs bedömningsverktyg (arviointimittari). Gör en bedömning innan modellen markeras som färdig.",
			NB: "Vurderinger av modellen med trafikklys, for eksempel med Innokyläs vurderingsverktøy (arviointimittari). Gjør en vurdering før modellen merkes som ferdig.",
			EN: "Assessments of the model by traffic lights, for example with Innokylä's assessment tool (arviointimittari). Assess the model before you mark it as ready.",
		},
	},
	"Model.notRecommended": { // slide 47
		Label: juurru.Text{FI: "Mallia ei suositella", SV: "Modellen rekommenderas inte", NB: "Modellen anbefales ikke", EN: "The model is not recommended"},
		Help: juurru.Text{
			FI: "Täytä vain, jos mallia ei suositella, koska se ei toiminut tai sitä ei ole arvioitu riittävästi. Kerro siitä myös lyhyessä kuvauksessa.",
			SV: "Fyll i bara om ni inte rekommenderar modellen, för att den inte fungerade eller inte har utvärderats tillräckligt. Berätta det också i den korta beskrivningen.",
			NB: "Fyll ut bare hvis dere ikke anbefaler modellen, fordi den ikke fungerte eller ikke er evaluert godt nok. Si det også i den korte beskrivelsen.",
			EN: "Fill in only if you do not recommend the model, because it did not work or has not been evaluated enough. Say so in the short description too.",
		},
	},
	"Model.attestations": { // slides 24, 43
		Label: juurru.Text{FI: "Viimeistelyn tsekkilista", SV: "Checklista för färdigställande", NB: "Sjekkliste for ferdigstilling", EN: "Finishing checklist"},
		Help: juurru.Text{
			FI: "Vastaukset kysymyksiin, joihin vain mallin lukenut ihminen voi vastata. Käy lista läpi, ennen kuin merkitset mallin valmiiksi.",
			SV: "Svar på frågor som bara den som har läst modellen kan besvara. Gå igenom listan innan ni markerar modellen som färdig.",
			NB: "Svar på spørsmål som bare den som har lest modellen, kan besvare. Gå gjennom listen før dere merker modellen som ferdig.",
			EN: "Answers to questions that only a person who has read the model can answer. Go through the list before you mark the model as ready.",
		},
	},

	"Content.text": {
		Label: juurru.Text{FI: "Teksti", SV: "Text", NB: "Tekst", EN: "Text"},
		Help: juurru.Text{
			FI: "Kirjoita teksti joko muotoilematta tai Markdown-merkinnöin. Kenttä katsotaan täytetyksi vasta, kun siinä on tekstiä; pelkkä liite tai kuva ei riitä.",
			SV: "Skriv texten antingen oformaterad eller med Markdown. Fältet räknas som ifyllt först när det innehåller text; enbart en bilaga eller bild räcker inte.",
			NB: "Skriv teksten enten uten formatering eller med Markdown. Feltet regnes som utfylt først når det inneholder tekst; et vedlegg eller bilde alene er ikke nok.",
			EN: "Write the text plain or in Markdown. The field counts as filled in only when it has text; an attachment or an image alone will not do.",
		},
	},
	"Content.links": { // slides 14, 24
		Label: juurru.Text{FI: "Kentän linkit", SV: "Fältets länkar", NB: "Lenker i feltet", EN: "Links of the field"},
		Help: juurru.Text{
			FI: "Verkkosivut, jotka täydentävät kentän tekstiä, esimerkiksi aiempi malli tai tutkimus. Anna jokaiselle linkille nimi.",
			SV: "Webbsidor som kompletterar fältets text, till exempel en tidigare modell eller en undersökning. Ge varje länk ett namn.",
			NB: "Nettsider som utfyller teksten i feltet, for eksempel en tidligere modell eller en undersøkelse. Gi hver lenke et navn.",
			EN: "Web pages that complement the field's text, for example an earlier model or a study. Give each link a name.",
		},
	},
	"Content.attachments": { // slide 24
		Label: juurru.Text{FI: "Kentän liitteet", SV: "Fältets bilagor", NB: "Vedlegg til feltet", EN: "Attachments of the field"},
		Help: juurru.Text{
			FI: "Tiedostot, jotka täydentävät kentän tekstiä, esimerkiksi lomake, ohje tai raportti. Huolehdi, että ne ovat saavutettavia.",
			SV: "Filer som kompletterar fältets text, till exempel en blankett, en anvisning eller en rapport. Se till att de är tillgängliga.",
			NB: "Filer som utfyller teksten i feltet, for eksempel et skjema, en veiledning eller en rapport. Sørg for at de er universelt utformet.",
			EN: "Files that complement the field's text, for example a form, instructions or a report. See to it that they are accessible.",
		},
	},
	"Content.images": { // slide 24
		Label: juurru.Text{FI: "Kentän kuvat", SV: "Fältets bilder", NB: "Bilder i feltet", EN: "Images of the field"},
		Help: juurru.Text{
			FI: "Kuvat, jotka havainnollistavat kentän tekstiä, esimerkiksi palvelupolku. Kerro kunkin kuvan sisältö myös vaihtoehtoisessa tekstissä.",
			SV: "Bilder som åskådliggör fältets text, till exempel en servicestig. Beskriv varje bilds innehåll också i alternativtexten.",
			NB: "Bilder som illustrerer teksten i feltet, for eksempel en tjenestereise. Beskriv også i den alternative teksten hva hvert bilde viser.",
			EN: "Pictures that illustrate the field's text, for example a client journey. Say what each one shows in its alternative text too.",
		},
	},

	"Link": { // slide 24
		Label: juurru.Text{FI: "Linkki", SV: "Länk", NB: "Lenke", EN: "Link"},
		Help: juurru.Text{
			FI: "Verkkosivun osoite ja nimi, josta lukija tietää, mitä linkin takaa löytyy.",
			SV: "En webbsidas adress och ett namn som säger läsaren vad som finns bakom länken.",
			NB: "Adressen til en nettside og et navn som forteller leseren hva lenken fører til.",
			EN: "The address of a web page and a name that tells the reader where the link leads.",
		},
	},
	"Link.url": {
		Label: juurru.Text{FI: "Linkin osoite", SV: "Länkens adress", NB: "Lenkens adresse", EN: "Address of the link"},
		Help: juurru.Text{
			FI: "Kirjoita sivun koko osoite: sen alussa on https:// eikä pelkkä www.",
			SV: "Skriv sidans hela adress: den börjar med https://, inte bara med www.",
			NB: "Skriv hele adressen til siden: Den begynner med https://, ikke bare med www.",
			EN: "Write the full address of the page: it begins with https://, not just with www.",
		},
	},
	"Link.name": { // slide 24
		Label: juurru.Text{FI: "Linkin nimi", SV: "Länkens namn", NB: "Lenkens navn", EN: "Name of the link"},
		Help: juurru.Text{
			FI: "Kerro muutamalla sanalla, mitä sivulta löytyy. Pelkkä osoite tai »lue lisää» ei auta ruudunlukijan käyttäjää.",
			SV: "Berätta med några ord vad som finns på sidan. Enbart adressen eller ”läs mer” hjälper inte den som använder skärmläsare.",
			NB: "Fortell med noen få ord hva som finnes på siden. En adresse alene eller «les mer» hjelper ikke den som bruker skjermleser.",
			EN: "Say in a few words what is found on the page. A bare address or \"read more\" does not help those who use a screen reader.",
		},
	},

	"Attachment": {
		Label: juurru.Text{FI: "Liite", SV: "Bilaga", NB: "Vedlegg", EN: "Attachment"},
		Help: juurru.Text{
			FI: "Tiedosto, joka julkaistaan mallin tai sen kentän mukana, esimerkiksi lomake tai raportti.",
			SV: "En fil som publiceras tillsammans med modellen eller ett av dess fält, till exempel en blankett eller en rapport.",
			NB: "En fil som publiseres sammen med modellen eller et av feltene, for eksempel et skjema eller en rapport.",
			EN: "A file published along with the model or one of its fields, for example a form or a report.",
		},
	},
	"Attachment.name": {
		Label: juurru.Text{FI: "Liitteen nimi", SV: "Bilagans namn", NB: "Vedleggets navn", EN: "Name of the attachment"},
		Help: juurru.Text{
			FI: "Anna liitteelle nimi, josta lukija tietää, mitä tiedosto sisältää.",
			SV: "Ge bilagan ett namn som säger läsaren vad filen innehåller.",
			NB: "Gi vedlegget et navn som forteller leseren hva filen inneholder.",
			EN: "Give the attachment a name that tells the reader what the file contains.",
		},
	},
	"Attachment.url": {
		Label: juurru.Text{FI: "Liitteen osoite", SV: "Bilagans adress", NB: "Vedleggets adresse", EN: "Address of the attachment"},
		Help: juurru.Text{
			FI: "Tiedoston koko osoite, alussa https://, jos tiedosto on jo verkossa. Muuten jätä kenttä pois.",
			SV: "Filens hela adress, med https:// i början, om filen redan finns på webben. Utelämna annars fältet.",
			NB: "Hele adressen til filen, med https:// først, hvis filen allerede ligger på nettet. Utelat ellers feltet.",
			EN: "The full address of the file, beginning with https://, if the file is already on the web. Otherwise leave the field out.",
		},
	},

	"Image": { // slide 24
		Label: juurru.Text{FI: "Kuva", SV: "Bild", NB: "Bilde", EN: "Image"},
		Help: juurru.Text{
			FI: "Kuvatiedosto, sen kuvateksti ja vaihtoehtoinen teksti niille, jotka eivät näe kuvaa.",
			SV: "En bildfil, dess bildtext och en alternativtext för dem som inte ser bilden.",
			NB: "En bildefil, bildeteksten og en alternativ tekst for dem som ikke ser bildet.",
			EN: "An image file, its caption, and an alternative text for those who do not see the picture.",
		},
	},
	"Image.file": {
		Label: juurru.Text{FI: "Kuvatiedosto", SV: "Bildfil", NB: "Bildefil", EN: "Image file"},
		Help: juurru.Text{
			FI: "Kuvatiedoston nimi tai verkko-osoite.",
			SV: "Bildfilens namn eller webbadress.",
			NB: "Bildefilens navn eller nettadresse.",
			EN: "The name or the web address of the image file.",
		},
	},
	"Image.alternative": { // slide 24
		Label: juurru.Text{FI: "Vaihtoehtoinen teksti", SV: "Alternativtext", NB: "Alternativ tekst", EN: "Alternative text"},
		Help: juurru.Text{
			FI: "Kerro sille, joka ei näe kuvaa, mitä kuva esittää ja mikä siinä on olennaista. Ruudunlukija lukee tekstin ääneen.",
			SV: "Berätta för den som inte ser bilden vad den visar och vad som är det väsentliga. Skärmläsaren läser upp texten.",
			NB: "Fortell den som ikke ser bildet, hva det viser, og hva som er det vesentlige. Skjermleseren leser teksten høyt.",
			EN: "Tell those who do not see the picture what it shows and what matters in it. A screen reader reads the text aloud.",
		},
	},
	"Image.caption": {
		Label: juurru.Text{FI: "Kuvateksti", SV: "Bildtext", NB: "Bildetekst", EN: "Caption"},
		Help: juurru.Text{
			FI: "Kuvan yhteydessä kaikille näkyvä teksti. Se ei korvaa vaihtoehtoista tekstiä.",
			SV: "Den text som visas för alla i anslutning till bilden. Den ersätter inte alternativtexten.",
			NB: "Teksten som vises for alle sammen med bildet. Den erstatter ikke den alternative teksten.",
			EN: "The text everyone sees with the picture. It does not replace the alternative text.",
		},
	},

	"Entity": { // slides 16, 21
		Label: juurru.Text{FI: "Kokonaisuus", SV: "Helhet", NB: "Samleside", EN: "Entity"},
		Help: juurru.Text{
			FI: "Innokylän sivu, joka kokoaa yhteen ohjelman, hankkeen tai alueen mallit ja johon tämä malli liitetään.",
			SV: "En sida i Innokylä (kokonaisuus) som samlar modellerna i ett program, ett projekt eller ett område och som den här modellen kopplas till.",
			NB: "En side i Innokylä (kokonaisuus) som samler modellene i et program, et prosjekt eller et område, og som denne modellen knyttes til.",
			EN: "A page in Innokylä (kokonaisuus) that gathers the models of a programme, a project or an area, and to which this model is attached.",
		},
	},
	"Entity.name": { // slides 16, 56, 59
		Label: juurru.Text{FI: "Kokonaisuuden nimi", SV: "Helhetens namn", NB: "Samlesidens navn", EN: "Name of the entity"},
		Help: juurru.Text{
			FI: "Kirjoita nimi niin kuin se on Innokylässä. Ohjelman edellyttämä kokonaisuus tunnistetaan nimestä.",
			SV: "Skriv namnet så som det står i Innokylä. En helhet som programmet kräver känns igen på namnet.",
			NB: "Skriv navnet slik det står i Innokylä. En samleside som programmet krever, gjenkjennes på navnet.",
			EN: "Write the name as it stands in Innokylä. An entity the programme requires is recognised by its name.",
		},
	},
	"Entity.url": {
		Label: juurru.Text{FI: "Kokonaisuuden osoite", SV: "Helhetens adress", NB: "Samlesidens adresse", EN: "Address of the entity"},
		Help: juurru.Text{
			FI: "Kokonaisuuden sivun koko osoite, alussa https://. Kentän voi jättää pois.",
			SV: "Den fullständiga adressen till helhetens sida, med https:// i början. Fältet kan utelämnas.",
			NB: "Hele adressen til samlesiden, med https:// først. Feltet kan utelates.",
			EN: "The full address of the entity's page, beginning with https://. The field may be left out.",
		},
	},
	"Entity.programme": {
		Label: juurru.Text{FI: "Kokonaisuuden ohjelma", SV: "Helhetens program", NB: "Samlesidens program", EN: "Programme of the entity"},
		Help: juurru.Text{
			FI: "Ohjelman tunnus, esimerkiksi RRP. Tarvitaan vain, jos ohjelma ei käy ilmi kokonaisuuden nimestä.",
			SV: "Programmets beteckning, till exempel RRP. Behövs bara om programmet inte framgår av helhetens namn.",
			NB: "Programmets kode, for eksempel RRP. Trengs bare hvis programmet ikke går fram av navnet på samlesiden.",
			EN: "The programme's code, for example RRP. Needed only if the entity's name does not give the programme.",
		},
	},
	"Entity.area": {
		Label: juurru.Text{FI: "Kokonaisuuden alue", SV: "Helhetens område", NB: "Samlesidens område", EN: "Area of the entity"},
		Help: juurru.Text{
			FI: "Alue, jonka malleja kokonaisuus kokoaa, esimerkiksi Pohjois-Savon hyvinvointialue. Tarvitaan vain, jos alue ei käy ilmi kokonaisuuden nimestä.",
			SV: "Det område vars modeller helheten samlar, till exempel Norra Savolax välfärdsområde. Behövs bara om området inte framgår av helhetens namn.",
			NB: "Området samlesiden samler modeller fra, for eksempel Norra Savolax välfärdsområde. Trengs bare hvis området ikke går fram av navnet på samlesiden.",
			EN: "The area whose models the entity gathers, for example the Wellbeing Services County of North Savo. Needed only if the entity's name does not give the area.",
		},
	},
	"Entity.joined": { // slides 10, 21, 56
		Label: juurru.Text{FI: "Kokonaisuuden jäsenyys", SV: "Medlemskap i helheten", NB: "Medlemskap i samlesiden", EN: "Membership of the entity"},
		Help: juurru.Text{
			FI: "Merkitse, onko mallin ylläpitäjä kokonaisuuden jäsen; mallin voi liittää vain jäsen. Jätä kenttä pois, jos et tiedä.",
			SV: "Ange om modellens administratör är medlem i helheten; bara en medlem kan koppla modellen till den. Utelämna fältet om det inte är känt.",
			NB: "Oppgi om modellens administrator er medlem av samlesiden; bare et medlem kan knytte modellen til den. Utelat feltet hvis det ikke er kjent.",
			EN: "Say whether the model's administrator is a member of the entity; only a member can attach the model to it. Leave the field out if you do not know.",
		},
	},

	"ProgrammeTag": { // slide 16
		Label: juurru.Text{FI: "Ohjelmatieto", SV: "Programuppgift", NB: "Programopplysning", EN: "Programme tag"},
		Help: juurru.Text{
			FI: "Ohjelma, jossa mallia kehitetään, ja se ohjelman osa, johon malli kuuluu.",
			SV: "Det program som modellen utvecklas inom och den del av programmet som modellen hör till.",
			NB: "Programmet modellen utvikles i, og den delen av programmet modellen hører til.",
			EN: "The programme the model is developed in, and the part of the programme it belongs to.",
		},
	},
	"ProgrammeTag.programme": {
		Label: juurru.Text{FI: "Ohjelma", SV: "Program", NB: "Program", EN: "Programme"},
		Help: juurru.Text{
			FI: "Ohjelman tunnus. Suomen kestävän kasvun ohjelman tunnus on RRP.",
			SV: "Programmets beteckning. Finlands program för hållbar tillväxt har beteckningen RRP.",
			NB: "Programmets kode. Finlands program for bærekraftig vekst har koden RRP.",
			EN: "The programme's code. The code of the Sustainable Growth Programme for Finland is RRP.",
		},
	},
	"ProgrammeTag.round": { // inferred from published names
		Label: juurru.Text{FI: "Kierros", SV: "Omgång", NB: "Runde", EN: "Round"},
		Help: juurru.Text{
			FI: "Numero, joka joskus seuraa ohjelman tunnusta, kuten kakkonen tunnuksessa RRP2; se näyttää olevan hakukierroksen numero. Jätä kenttä pois, jos numeroa ei ole.",
			SV: "Den siffra som ibland följer på programmets beteckning, till exempel tvåan i RRP2; den verkar ange utlysningsomgången. Utelämna fältet om det inte finns någon siffra.",
			NB: "Tallet som noen ganger følger etter programkoden, for eksempel totallet i RRP2; det ser ut til å angi utlysningsrunden. Utelat feltet hvis det ikke er noe tall.",
			EN: "The number that sometimes follows the programme's code, such as the 2 in RRP2; it seems to be the round of the call for funding. Leave the field out if there is no number.",
		},
	},
	"ProgrammeTag.pillar": { // slides 16, 18
		Label: juurru.Text{FI: "Pilari", SV: "Pelare", NB: "Søyle", EN: "Pillar"},
		Help: juurru.Text{
			FI: "Sen pilarin numero, johon malli ohjelmassa kuuluu. Jätä kenttä pois, jos ohjelmassa ei ole pilareita.",
			SV: "Numret på den pelare i programmet som modellen hör till. Utelämna fältet om programmet inte har några pelare.",
			NB: "Nummeret på den søylen i programmet modellen hører til. Utelat feltet hvis programmet ikke har søyler.",
			EN: "The number of the programme's pillar the model belongs to. Leave the field out if the programme has no pillars.",
		},
	},
	"ProgrammeTag.investments": { // slide 16
		Label: juurru.Text{FI: "Investoinnit", SV: "Investeringar", NB: "Investeringer", EN: "Investments"},
		Help: juurru.Text{
			FI: "Luettele kaikki investoinnit, joissa mallia kehitetään, samassa järjestyksessä kuin mallin nimessä. Merkitse pelkkä tunnus, esimerkiksi »1» tai »1b».",
			SV: "Räkna upp alla investeringar som modellen utvecklas inom, i samma ordning som i modellens namn. Ange bara beteckningen, till exempel ”1” eller ”1b”.",
			NB: "Før opp alle investeringene modellen utvikles i, i samme rekkefølge som i navnet på modellen. Oppgi bare koden, for eksempel «1» eller «1b».",
			EN: "List every investment the model is developed in, in the same order as in the model's name. Give the code only, for example \"1\" or \"1b\".",
		},
	},
	"ProgrammeTag.coaching": { // slide 55
		Label: juurru.Text{FI: "Valmennus", SV: "Coachning", NB: "Prosessveiledning", EN: "Coaching"},
		Help: juurru.Text{
			FI: "Valmennuksen nimi, esimerkiksi »Sujuvat palvelut -valmennus». Jätä kenttä pois, jos mallia ei kehitetä valmennuksessa.",
			SV: "Coachningens finska namn, till exempel ”Sujuvat palvelut -valmennus”. Utelämna fältet om modellen inte utvecklas i en coachning.",
			NB: "Det finske navnet på prosessveiledningen, for eksempel «Sujuvat palvelut -valmennus». Utelat feltet hvis modellen ikke utvikles i en prosessveiledning.",
			EN: "The Finnish name of the coaching, for example \"Sujuvat palvelut -valmennus\". Leave the field out if the model is not developed in a coaching.",
		},
	},

	"AdoptionEvidence.regionalModel": { // slide 58
		Label: juurru.Text{FI: "Alueen asiakas- ja palveluohjauksen malli", SV: "Områdets modell för klient- och servicehandledning", NB: "Områdets modell for bruker- og tjenesteveiledning", EN: "The area's model of client and service guidance"},
		Help: juurru.Text{
			FI: "Merkitse, onko tämä alueen oma monialaisen asiakas- ja palveluohjauksen malli. Jos jätät kentän pois, asia päätellään mallin nimestä.",
			SV: "Ange om det här är områdets egen modell för sektorsövergripande klient- och servicehandledning. Om fältet utelämnas avgörs saken utifrån modellens namn.",
			NB: "Oppgi om dette er områdets egen modell for tverrfaglig bruker- og tjenesteveiledning. Utelates feltet, avgjøres det ut fra navnet på modellen.",
			EN: "Say whether this is the area's own model of multidisciplinary client and service guidance. If you leave the field out, the model's name decides.",
		},
	},
	"AdoptionEvidence.decisionBody": { // slides 60, 61
		Label: juurru.Text{FI: "Käyttöönotosta päättänyt taho", SV: "Instans som beslutat om ibruktagandet", NB: "Instansen som vedtok innføringen", EN: "Body that decided on adoption"},
		Help: juurru.Text{
			FI: "Nimeä toimielin tai ryhmä, joka päätti mallin käyttöönotosta, esimerkiksi hyvinvointialueen johtoryhmä. Henkilöiden nimiä ei tarvita.",
			SV: "Ange det organ eller den grupp som beslutade att ta modellen i bruk, till exempel välfärdsområdets ledningsgrupp. Personnamn behövs inte.",
			NB: "Oppgi organet eller gruppen som vedtok å ta modellen i bruk, for eksempel velferdsområdets ledergruppe. Personnavn er ikke nødvendig.",
			EN: "Name the body or group that decided to adopt the model, for example the management team of the wellbeing services county. Names of people are not needed.",
		},
	},
	"AdoptionEvidence.decision": { // slide 61
		Label: juurru.Text{FI: "Päätöksen sisältö", SV: "Beslutets innehåll", NB: "Innholdet i vedtaket", EN: "Content of the decision"},
		Help: juurru.Text{
			FI: "Kerro, mitä päätettiin, esimerkiksi missä palveluissa ja mistä alkaen malli otetaan käyttöön.",
			SV: "Berätta vad som beslutades, till exempel i vilka tjänster modellen tas i bruk och från vilken tidpunkt.",
			NB: "Fortell hva som ble vedtatt, for eksempel i hvilke tjenester modellen skal brukes, og fra hvilket tidspunkt.",
			EN: "Say what was decided, for example in which services and from when the model is to be used.",
		},
	},
	"AdoptionEvidence.decidedOn": {
		Label: juurru.Text{FI: "Päätöspäivä", SV: "Beslutsdatum", NB: "Vedtaksdato", EN: "Date of the decision"},
		Help: juurru.Text{
			FI: "Päivä, jona käyttöönotosta päätettiin, muodossa 2024-12-31.",
			SV: "Dagen då beslutet om ibruktagandet fattades, i formen 2024-12-31.",
			NB: "Dagen da innføringen ble vedtatt, på formen 2024-12-31.",
			EN: "The day on which adoption was decided, written as 2024-12-31.",
		},
	},
	"AdoptionEvidence.minutesDelivered": { // slide 61
		Label: juurru.Text{FI: "Pöytäkirjaote toimitettu", SV: "Protokollsutdraget inlämnat", NB: "Protokollutdraget sendt inn", EN: "Extract from the minutes delivered"},
		Help: juurru.Text{
			FI: "Päivä, jona päätöksen sisältävä pöytäkirjaote toimitettiin ministeriölle, muodossa 2024-12-31. Jätä kenttä pois, kunnes ote on toimitettu.",
			SV: "Dagen då protokollsutdraget med beslutet lämnades in till ministeriet, i formen 2024-12-31. Utelämna fältet tills utdraget har lämnats in.",
			NB: "Dagen da protokollutdraget med vedtaket ble sendt til ministeriet, på formen 2024-12-31. Utelat feltet inntil utdraget er sendt inn.",
			EN: "The day on which the extract with the decision was delivered to the ministry, written as 2024-12-31. Leave the field out until then.",
		},
	},
	"AdoptionEvidence.serviceTrayUrl": { // slide 61
		Label: juurru.Text{FI: "Digitaalisen palvelutarjottimen osoite", SV: "Den digitala servicebrickans adress", NB: "Adressen til den digitale tjenesteoversikten", EN: "Address of the digital service platform"},
		Help: juurru.Text{
			FI: "Sen verkkosivun koko osoite, jolla palvelutarjotin on; osoitteen alussa on https:// eikä pelkkä www.",
			SV: "Den fullständiga adressen till webbsidan där servicebrickan (palvelutarjotin) finns; den börjar med https://, inte bara med www.",
			NB: "Hele adressen til nettsiden der tjenesteoversikten (palvelutarjotin) ligger; den begynner med https://, ikke bare med www.",
			EN: "The full address of the web page that has the service platform (palvelutarjotin); it begins with https://, not just with www.",
		},
	},

	"EarlierModel": { // slide 14
		Label: juurru.Text{FI: "Aiempi toimintamalli", SV: "Tidigare verksamhetsmodell", NB: "Tidligere modell", EN: "Earlier model"},
		Help: juurru.Text{
			FI: "Malli, jonka kehittämistä tämä malli jatkaa. Lukija näkee tästä, mitä kummassakin hankkeessa on tehty.",
			SV: "En modell vars utvecklingsarbete fortsätter i den här modellen. Här ser läsaren vad som har gjorts i vartdera projektet.",
			NB: "En modell som denne modellen viderefører. Her ser leseren hva som er gjort i hvert av prosjektene.",
			EN: "A model that this one develops further. It shows readers what was done in which project.",
		},
	},
	"EarlierModel.url": { // slides 14, 27
		Label: juurru.Text{FI: "Aiemman mallin osoite", SV: "Den tidigare modellens adress", NB: "Adressen til den tidligere modellen", EN: "Address of the earlier model"},
		Help: juurru.Text{
			FI: "Mallin sivun koko osoite, alussa https://. Lisää sama osoite myös kentän Toimintaympäristö linkkeihin.",
			SV: "Den fullständiga adressen till modellens sida, med https:// i början. Lägg till samma adress bland länkarna i fältet Verksamhetsmiljö.",
			NB: "Hele adressen til modellens side, med https:// først. Legg også inn den samme adressen blant lenkene i feltet Omgivelser og rammer.",
			EN: "The full address of the model's page, beginning with https://. Add the same address to the links of the field Operating environment.",
		},
	},
	"EarlierModel.name": {
		Label: juurru.Text{FI: "Aiemman mallin nimi", SV: "Den tidigare modellens namn", NB: "Navnet på den tidligere modellen", EN: "Name of the earlier model"},
		Help: juurru.Text{
			FI: "Kirjoita nimi niin kuin se on aiemman mallin sivulla. Kentän voi jättää pois.",
			SV: "Skriv namnet så som det står på den tidigare modellens sida. Fältet kan utelämnas.",
			NB: "Skriv navnet slik det står på siden til den tidligere modellen. Feltet kan utelates.",
			EN: "Write the name as it stands on the earlier model's page. The field may be left out.",
		},
	},
	"EarlierModel.work": { // slide 14
		Label: juurru.Text{FI: "Mitä tehtiin silloin ja mitä nyt", SV: "Vad som gjordes då och vad som görs nu", NB: "Hva som ble gjort da, og hva som gjøres nå", EN: "What was done then and what is done now"},
		Help: juurru.Text{
			FI: "Kerro, mitä aiemmassa hankkeessa tehtiin ja mitä nyt tehdään. Saman pitää käydä ilmi myös aiemman mallin kuvauksesta.",
			SV: "Berätta vad som gjordes i det tidigare projektet och vad som görs nu. Detsamma ska framgå också av beskrivningen av den tidigare modellen.",
			NB: "Fortell hva som ble gjort i det tidligere prosjektet, og hva som gjøres nå. Det samme skal gå fram av beskrivelsen av den tidligere modellen.",
			EN: "Say what was done in the earlier project and what is being done now. The earlier model's description should tell it too.",
		},
	},

	"Member": { // slides 10, 15
		Label: juurru.Text{FI: "Kehittäjä", SV: "Utvecklare", NB: "Deltaker", EN: "Member"},
		Help: juurru.Text{
			FI: "Henkilö, joka on lisätty tai lisätään mallin Kehittäjät-välilehdelle. Kehittäjien tiedoista näkee, kuka voi muokata mallia vielä hankkeen jälkeen.",
			SV: "En person som har lagts till eller ska läggas till på modellens flik Kehittäjät (utvecklare). Av uppgifterna framgår vem som kan redigera modellen också efter projektet.",
			NB: "En person som er lagt til eller skal legges til på modellens fane Kehittäjät (utviklere). Opplysningene viser hvem som kan redigere modellen også etter prosjektet.",
			EN: "A person who has been or will be added on the model's tab Kehittäjät (developers). The list shows who can edit the model even after the project.",
		},
	},
	"Member.name": {
		Private: true,
		Label:   juurru.Text{FI: "Nimi", SV: "Namn", NB: "Navn", EN: "Name"},
		Help: juurru.Text{
			FI: "Nimeä ei tarvita, rooli ja tehtävä riittävät. Nimi on yksityinen tieto, eikä sitä toisteta tarkistuksen viesteissä.",
			SV: "Namn behövs inte, roll och befattning räcker. Ett namn är en privat uppgift och upprepas inte i kontrollens meddelanden.",
			NB: "Navn er ikke nødvendig, rolle og stilling er nok. Et navn er en privat opplysning og gjentas ikke i meldingene fra sjekken.",
			EN: "No name is needed; role and position will do. A name is private, and the messages of a check do not repeat it.",
		},
	},
	"Member.position": {
		Label: juurru.Text{FI: "Tehtävä", SV: "Befattning", NB: "Stilling", EN: "Position"},
		Help: juurru.Text{
			FI: "Tehtävänimike, esimerkiksi osastonhoitaja. Sen avulla kehittäjät erottaa toisistaan ilman nimiä.",
			SV: "Befattningens benämning, till exempel avdelningsskötare. Med hjälp av den kan utvecklarna skiljas åt utan namn.",
			NB: "Stillingstittel, for eksempel avdelingsleder. Den gjør at man kan skille deltakerne fra hverandre uten navn.",
			EN: "The job title, for example ward manager. It tells members apart without names.",
		},
	},
	"Member.organisation": {
		Label: juurru.Text{FI: "Organisaatio", SV: "Organisation", NB: "Organisasjon", EN: "Organisation"},
		Help: juurru.Text{
			FI: "Organisaatio, jossa kehittäjä työskentelee, esimerkiksi hyvinvointialue, kunta tai järjestö.",
			SV: "Den organisation där utvecklaren arbetar, till exempel ett välfärdsområde, en kommun eller en förening.",
			NB: "Organisasjonen der deltakeren arbeider, for eksempel et velferdsområde, en kommune eller en frivillig organisasjon.",
			EN: "The organisation the member works for, for example a wellbeing services county, a municipality or an association.",
		},
	},
	"Member.role": { // slides 10, 15
		Label: juurru.Text{FI: "Rooli", SV: "Roll", NB: "Rolle", EN: "Role"},
		Help: juurru.Text{
			FI: "Valitse rooli sen mukaan, mitä kehittäjä saa mallissa tehdä. Ylläpitäjiä tarvitaan vähintään kaksi.",
			SV: "Välj roll efter vad utvecklaren får göra i modellen. Det behövs minst två administratörer.",
			NB: "Velg rolle etter hva deltakeren kan gjøre i modellen. Det trengs minst to administratorer.",
			EN: "Choose the role according to what the member may do in the model. At least two administrators are needed.",
		},
	},
	"Member.registered": { // slide 15
		Label: juurru.Text{FI: "Rekisteröitynyt Innokylään", SV: "Registrerad i Innokylä", NB: "Registrert i Innokylä", EN: "Registered in Innokylä"},
		Help: juurru.Text{
			FI: "Merkitse, onko kehittäjä rekisteröitynyt Innokylään; muita ei voi lisätä malliin. Jätä kenttä pois, jos et tiedä.",
			SV: "Ange om utvecklaren är registrerad i Innokylä; andra kan inte läggas till i modellen. Utelämna fältet om det inte är känt.",
			NB: "Oppgi om deltakeren er registrert i Innokylä; andre kan ikke legges til i modellen. Utelat feltet hvis det ikke er kjent.",
			EN: "Say whether the member is registered in Innokylä; nobody else can be added to the model. Leave the field out if you do not know.",
		},
	},
	"Member.permanent": { // slide 41
		Label: juurru.Text{FI: "Vakituinen työntekijä", SV: "Fast anställd", NB: "Fast ansatt", EN: "Permanent staff"},
		Help: juurru.Text{
			FI: "Merkitse, kuuluuko kehittäjä vakituiseen henkilöstöön, joka voi päivittää mallia vielä hankkeen päätyttyä. Ilman merkintää häntä ei pidetä vakituisena.",
			SV: "Ange om utvecklaren hör till den fast anställda personalen, som kan uppdatera modellen också efter projektet. Utan uppgift räknas utvecklaren inte som fast anställd.",
			NB: "Oppgi om deltakeren er fast ansatt og dermed kan oppdatere modellen også etter prosjektet. Uten opplysning regnes deltakeren ikke som fast ansatt.",
			EN: "Say whether the member is on the permanent staff, who can keep the model up to date after the project. If this is not recorded, the member does not count as permanent.",
		},
	},

	"PDSA": { // slide 31
		Label: juurru.Text{FI: "PDSA-lomake", SV: "PDSA-blankett", NB: "PDSA-skjema", EN: "PDSA worksheet"},
		Help: juurru.Text{
			FI: "Yhden pienen kokeilun suunnitelma, toteutus, arviointi ja johtopäätökset (plan, do, study, act).",
			SV: "Plan, genomförande, utvärdering och slutsatser för ett litet försök (plan, do, study, act).",
			NB: "Plan, gjennomføring, evaluering og konklusjoner for én liten utprøving (plan, do, study, act).",
			EN: "The plan, the work, the evaluation and the conclusions of one small trial (plan, do, study, act).",
		},
	},
	"PDSA.title": {
		Label: juurru.Text{FI: "Kokeilun nimi", SV: "Försökets namn", NB: "Navn på utprøvingen", EN: "Name of the trial"},
		Help: juurru.Text{
			FI: "Anna lyhyt nimi, joka erottaa kokeilun muista.",
			SV: "Ge försöket ett kort namn som skiljer det från andra försök.",
			NB: "Gi utprøvingen et kort navn som skiller den fra andre.",
			EN: "Give a short name that tells this trial from the others.",
		},
	},
	"PDSA.action": { // slide 31
		Label: juurru.Text{FI: "Kehittämistoimenpide (P)", SV: "Utvecklingsåtgärd (P)", NB: "Forbedringstiltak (P)", EN: "Improvement action (P)"},
		Help: juurru.Text{
			FI: "Kerro, mitä pientä parannusta kokeillaan.",
			SV: "Berätta vilken liten förbättring som prövas.",
			NB: "Fortell hvilken liten forbedring som prøves ut.",
			EN: "Say which small improvement is being tried.",
		},
	},
	"PDSA.goal": { // slide 31
		Label: juurru.Text{FI: "Tavoite (P)", SV: "Mål (P)", NB: "Mål (P)", EN: "Goal (P)"},
		Help: juurru.Text{
			FI: "Kerro, mitä kokeilulla on tarkoitus muuttaa ja mistä muutoksen huomaa.",
			SV: "Berätta vad försöket ska förändra och hur förändringen märks.",
			NB: "Fortell hva utprøvingen skal endre, og hvordan endringen merkes.",
			EN: "Say what the trial is to change and how the change will show.",
		},
	},
	"PDSA.steps": { // slide 31
		Label: juurru.Text{FI: "Toimintasuunnitelma (D)", SV: "Handlingsplan (D)", NB: "Handlingsplan (D)", EN: "Action plan (D)"},
		Help: juurru.Text{
			FI: "Toimenpiteet, joita kokeilu vaatii, siinä järjestyksessä kuin ne tehdään.",
			SV: "De åtgärder som försöket kräver, i den ordning de vidtas.",
			NB: "Tiltakene utprøvingen krever, i den rekkefølgen de skal gjøres.",
			EN: "The steps the trial takes, in the order they are carried out.",
		},
	},
	"PDSA.study": { // slide 31
		Label: juurru.Text{FI: "Arviointi ja mittaukset (S)", SV: "Utvärdering och mätningar (S)", NB: "Evaluering og målinger (S)", EN: "Evaluation and measurements (S)"},
		Help: juurru.Text{
			FI: "Kerro, mitä kokeilussa tapahtui ja mitä mittaukset osoittivat.",
			SV: "Berätta vad som hände i försöket och vad mätningarna visade.",
			NB: "Fortell hva som skjedde i utprøvingen, og hva målingene viste.",
			EN: "Say what happened in the trial and what the measurements showed.",
		},
	},
	"PDSA.act": { // slide 31
		Label: juurru.Text{FI: "Yhteenveto (A)", SV: "Sammanfattning (A)", NB: "Oppsummering (A)", EN: "Summary (A)"},
		Help: juurru.Text{
			FI: "Kerro, mitä kokeilusta opittiin ja mitä vielä on tehtävä.",
			SV: "Berätta vad försöket lärde er och vad som ännu behöver göras.",
			NB: "Fortell hva dere lærte av utprøvingen, og hva som gjenstår å gjøre.",
			EN: "Say what was learnt from the trial and what remains to be done.",
		},
	},

	"PDSAStep": { // slide 31
		Label: juurru.Text{FI: "Toimintasuunnitelman toimenpide", SV: "Åtgärd i handlingsplanen", NB: "Tiltak i handlingsplanen", EN: "Step of the action plan"},
		Help: juurru.Text{
			FI: "Toimintasuunnitelman yksi rivi: mitä tehdään, kuka tekee, milloin ja onko se tehty.",
			SV: "En rad i handlingsplanen: vad som görs, av vem, när och om det är gjort.",
			NB: "Én rad i handlingsplanen: hva som skal gjøres, av hvem, når, og om det er gjort.",
			EN: "One row of the action plan: what is done, by whom, when, and whether it is done.",
		},
	},
	"PDSAStep.what": {
		Label: juurru.Text{FI: "Mitä", SV: "Vad", NB: "Hva", EN: "What"},
		Help: juurru.Text{
			FI: "Kuvaa toimenpide niin tarkasti, että sen voi todeta tehdyksi.",
			SV: "Beskriv åtgärden så noggrant att man kan konstatera när den är gjord.",
			NB: "Beskriv tiltaket så presist at man kan slå fast når det er gjort.",
			EN: "Describe the step so exactly that one can tell when it is done.",
		},
	},
	"PDSAStep.who": {
		Label: juurru.Text{FI: "Kuka", SV: "Vem", NB: "Hvem", EN: "Who"},
		Help: juurru.Text{
			FI: "Kerro, kuka vastaa toimenpiteestä. Rooli tai tiimi riittää, nimeä ei tarvita.",
			SV: "Ange vem som ansvarar för åtgärden. En roll eller ett team räcker, namn behövs inte.",
			NB: "Oppgi hvem som har ansvaret for tiltaket. En rolle eller et team er nok, navn er ikke nødvendig.",
			EN: "Say who is responsible for the step. A role or a team will do; no name is needed.",
		},
	},
	"PDSAStep.when": {
		Label: juurru.Text{FI: "Milloin", SV: "När", NB: "Når", EN: "When"},
		Help: juurru.Text{
			FI: "Kerro ajankohta vapaasti, esimerkiksi »viikko 12» tai »syyskuun loppuun mennessä».",
			SV: "Ange tidpunkten fritt, till exempel ”vecka 12” eller ”före utgången av september”.",
			NB: "Oppgi tidspunktet fritt, for eksempel «uke 12» eller «innen utgangen av september».",
			EN: "Give the time in your own words, for example \"week 12\" or \"by the end of September\".",
		},
	},
	"PDSAStep.done": {
		Label: juurru.Text{FI: "Tehty", SV: "Gjord", NB: "Gjort", EN: "Done"},
		Help: juurru.Text{
			FI: "Merkitse, kun toimenpide on tehty. Poista toimenpide, jos se jätetään tekemättä.",
			SV: "Markera när åtgärden är gjord. Ta bort åtgärden om den inte genomförs.",
			NB: "Merk av når tiltaket er gjort. Fjern tiltaket hvis det ikke blir noe av.",
			EN: "Mark when the step is done. Remove the step if it is left undone.",
		},
	},

	"Assessment": { // slide 44; Innokylä, page of the arviointimittari
		Label: juurru.Text{FI: "Arviointi", SV: "Bedömning", NB: "Vurdering", EN: "Assessment"},
		Help: juurru.Text{
			FI: "Mallin arviointi liikennevaloin kriteeri kriteeriltä. Kriteerit valitaan itse.",
			SV: "En bedömning av modellen med trafikljus, kriterium för kriterium. Kriterierna väljer ni själva.",
			NB: "En vurdering av modellen med trafikklys, kriterium for kriterium. Kriteriene velger dere selv.",
			EN: "An assessment of the model by traffic lights, criterion by criterion. The criteria are your own choice.",
		},
	},
	"Assessment.on": {
		Label: juurru.Text{FI: "Arviointipäivä", SV: "Bedömningsdatum", NB: "Vurderingsdato", EN: "Date of the assessment"},
		Help: juurru.Text{
			FI: "Päivä, jona arviointi tehtiin, muodossa 2024-12-31. Useista arvioinneista viimeisin on voimassa.",
			SV: "Dagen då bedömningen gjordes, i formen 2024-12-31. Av flera bedömningar gäller den senaste.",
			NB: "Dagen da vurderingen ble gjort, på formen 2024-12-31. Av flere vurderinger gjelder den siste.",
			EN: "The day on which the assessment was made, written as 2024-12-31. Of several assessments the latest counts.",
		},
	},
	"Assessment.kind": {
		Label: juurru.Text{FI: "Arviointitapa", SV: "Typ av bedömning", NB: "Type vurdering", EN: "Kind of assessment"},
		Help: juurru.Text{
			FI: "Valitse sen mukaan, ovatko arvioijina mallin omat kehittäjät vai muut kehittäjät.",
			SV: "Välj efter vem som gör bedömningen: modellens egna utvecklare eller andra utvecklare.",
			NB: "Velg etter hvem som vurderer: de som selv utvikler modellen, eller andre utviklere.",
			EN: "Choose according to who assesses: the model's own developers or other developers.",
		},
	},
	"Assessment.assessor": {
		Label: juurru.Text{FI: "Arvioija", SV: "Bedömare", NB: "Den som vurderer", EN: "Assessor"},
		Help: juurru.Text{
			FI: "Arvioijan rooli tai tiimi, esimerkiksi kotikuntoutuksen tiimi. Nimiä ei tarvita.",
			SV: "Bedömarens roll eller team, till exempel teamet för hemrehabilitering. Namn behövs inte.",
			NB: "Rollen til den som vurderer, eller et team, for eksempel teamet for hjemmerehabilitering. Navn er ikke nødvendig.",
			EN: "The assessor's role or team, for example the home rehabilitation team. Names are not needed.",
		},
	},
	"Assessment.items": {
		Label: juurru.Text{FI: "Arvioidut kriteerit", SV: "Bedömda kriterier", NB: "Vurderte kriterier", EN: "Criteria assessed"},
		Help: juurru.Text{
			FI: "Kriteerit ja niille annetut liikennevalot perusteluineen, vähintään yksi.",
			SV: "Kriterierna och de trafikljus de har fått, med motivering; minst ett kriterium.",
			NB: "Kriteriene og trafikklysene de har fått, med begrunnelse; minst ett kriterium.",
			EN: "The criteria and the traffic lights given to them, with the reasons; at least one.",
		},
	},

	"AssessmentItem": {
		Label: juurru.Text{FI: "Kriteerin arvio", SV: "Bedömning av ett kriterium", NB: "Vurdering av et kriterium", EN: "Assessment of a criterion"},
		Help: juurru.Text{
			FI: "Yhdelle kriteerille annettu liikennevalo ja sen perustelu.",
			SV: "Det trafikljus som ett kriterium har fått och motiveringen till det.",
			NB: "Trafikklyset et kriterium har fått, og begrunnelsen for det.",
			EN: "The traffic light given to one criterion, and the reason for it.",
		},
	},
	"AssessmentItem.criterion": {
		Label: juurru.Text{FI: "Kriteeri", SV: "Kriterium", NB: "Kriterium", EN: "Criterion"},
		Help: juurru.Text{
			FI: "Kriteerin tunnus siinä kriteeristössä, jota käytetään. Käytä samaa tunnusta joka arvioinnissa, niin arviointeja voi verrata keskenään.",
			SV: "Kriteriets beteckning i den uppsättning kriterier ni använder. Håll fast vid samma beteckning i alla bedömningar, så att de kan jämföras.",
			NB: "Kriteriets betegnelse i settet av kriterier dere bruker. Hold fast på samme betegnelse i alle vurderinger, slik at de kan sammenlignes.",
			EN: "The key of the criterion among those you use. Keep to the same key in every assessment, so that they can be compared.",
		},
	},
	"AssessmentItem.light": { // Innokylä, page of the arviointimittari
		Label: juurru.Text{FI: "Liikennevalo", SV: "Trafikljus", NB: "Trafikklys", EN: "Traffic light"},
		Help: juurru.Text{
			FI: "Valitse väri sen mukaan, pitääkö asia miettiä uudelleen, vaatiiko se huomiota vai voiko jatkaa samaan tapaan.",
			SV: "Välj färg efter om saken bör tänkas om, om den kräver uppmärksamhet eller om ni kan fortsätta som hittills.",
			NB: "Velg farge etter om dere bør tenke nytt, om saken krever oppmerksomhet, eller om dere kan fortsette som nå.",
			EN: "Choose the colour according to whether the matter needs rethinking, needs attention, or can go on as it is.",
		},
	},
	"AssessmentItem.note": {
		Label: juurru.Text{FI: "Perustelu", SV: "Motivering", NB: "Begrunnelse", EN: "Reason"},
		Help: juurru.Text{
			FI: "Kirjoita, mihin valo perustuu. Perustelua tarvitaan etenkin, kun valo kehottaa pysähtymään tai kiinnittämään huomiota.",
			SV: "Skriv vad ljuset grundar sig på. Motiveringen behövs särskilt när ljuset manar till eftertanke eller uppmärksamhet.",
			NB: "Skriv hva lyset bygger på. Begrunnelsen trengs særlig når lyset sier at dere bør stoppe opp eller være oppmerksomme.",
			EN: "Write what the light is based on. The reason is needed above all when the light asks you to stop or to pay attention.",
		},
	},

	"NotRecommended.why": { // slide 47
		Label: juurru.Text{FI: "Miksi mallia ei suositella", SV: "Varför modellen inte rekommenderas", NB: "Hvorfor modellen ikke anbefales", EN: "Why the model is not recommended"},
		Help: juurru.Text{
			FI: "Kerro, mikä ei toiminut tai mitä ei vielä tiedetä. Kirjoita siitä myös kenttään Vinkit toimintamallin soveltajille.",
			SV: "Berätta vad som inte fungerade eller vad man ännu inte vet. Skriv om det också i fältet Tips till den som tillämpar modellen.",
			NB: "Fortell hva som ikke fungerte, eller hva man ennå ikke vet. Skriv om det også i feltet Tips til dem som tar modellen i bruk.",
			EN: "Say what did not work or what is not known yet. Write about it in the field Tips for those who apply the model too.",
		},
	},
	"NotRecommended.workNeeded": { // slide 47
		Label: juurru.Text{FI: "Tarvittava lisätyö", SV: "Arbete som återstår", NB: "Arbeid som gjenstår", EN: "Further work needed"},
		Help: juurru.Text{
			FI: "Kerro, mitä mallissa pitää vielä kehittää tai arvioida, ennen kuin sitä voi suositella.",
			SV: "Berätta vad som ännu behöver utvecklas eller utvärderas innan modellen kan rekommenderas.",
			NB: "Fortell hva som må utvikles eller evalueres videre før modellen kan anbefales.",
			EN: "Say what still has to be developed or evaluated before the model can be recommended.",
		},
	},
	"NotRecommended.wouldHaveHelped": { // slide 47
		Label: juurru.Text{FI: "Mitä olisi tarvittu", SV: "Vad som hade behövts", NB: "Hva som skulle til", EN: "What would have helped"},
		Help: juurru.Text{
			FI: "Kerro, millä edellytyksillä malli olisi toiminut, esimerkiksi millaista osaamista tai kuinka paljon aikaa olisi tarvittu.",
			SV: "Berätta under vilka förutsättningar modellen hade fungerat, till exempel vilken kompetens eller hur mycket tid som hade behövts.",
			NB: "Fortell hvilke forutsetninger som skulle til for at modellen hadde fungert, for eksempel hvilken kompetanse eller hvor mye tid.",
			EN: "Say under what conditions the model would have worked, for example what skills or how much time it would have taken.",
		},
	},

	"Attestation": { // slides 24, 43
		Label: juurru.Text{FI: "Tsekkilistan vastaus", SV: "Svar på checklistan", NB: "Svar på sjekklisten", EN: "Answer on the checklist"},
		Help: juurru.Text{
			FI: "Mallin lukeneen henkilön vastaus yhteen tsekkilistan kysymykseen. Jos vastauksia on useita, viimeisin on voimassa.",
			SV: "Ett svar på en av checklistans frågor, av någon som har läst modellen. Om det finns flera svar gäller det senaste.",
			NB: "Et svar på ett av spørsmålene på sjekklisten, fra noen som har lest modellen. Er det flere svar, gjelder det siste.",
			EN: "The answer of someone who has read the model to one question on the checklist. If there are several answers, the latest counts.",
		},
	},
	"Attestation.question": {
		Label: juurru.Text{FI: "Kysymys", SV: "Fråga", NB: "Spørsmål", EN: "Question"},
		Help: juurru.Text{
			FI: "Tsekkilistan kysymyksen tunnus. Esimerkiksi »title» on kysymys siitä, selviääkö nimestä, mitä malli käsittelee.",
			SV: "Beteckningen på en av checklistans frågor. Till exempel är ”title” frågan om det framgår av namnet vad modellen handlar om.",
			NB: "Betegnelsen på et av spørsmålene på sjekklisten. For eksempel er «title» spørsmålet om det går fram av navnet hva modellen handler om.",
			EN: "The key of a question on the checklist. For example, \"title\" is the question whether the name makes clear what the model is about.",
		},
	},
	"Attestation.answer": {
		Label: juurru.Text{FI: "Vastaus", SV: "Svar", NB: "Svar", EN: "Answer"},
		Help: juurru.Text{
			FI: "Vastaa sen mukaan, millainen malli on nyt, tai merkitse, ettei kysymys koske sitä.",
			SV: "Svara utifrån hur modellen ser ut nu, eller ange att frågan inte gäller den.",
			NB: "Svar ut fra hvordan modellen er nå, eller oppgi at spørsmålet ikke gjelder den.",
			EN: "Answer according to how the model is now, or say that the question does not apply to it.",
		},
	},
	"Attestation.by": {
		Label: juurru.Text{FI: "Vastaaja", SV: "Den som svarar", NB: "Den som svarer", EN: "Answered by"},
		Help: juurru.Text{
			FI: "Vastaajan rooli, esimerkiksi palvelupäällikkö. Nimeä ei tarvita.",
			SV: "Den svarandes roll, till exempel servicechef. Namn behövs inte.",
			NB: "Rollen til den som svarer, for eksempel tjenesteleder. Navn er ikke nødvendig.",
			EN: "The role of whoever answers, for example head of services. No name is needed.",
		},
	},
	"Attestation.on": {
		Label: juurru.Text{FI: "Vastauspäivä", SV: "Svarsdatum", NB: "Svardato", EN: "Date of the answer"},
		Help: juurru.Text{
			FI: "Päivä, jona kysymykseen vastattiin, muodossa 2024-12-31.",
			SV: "Dagen då frågan besvarades, i formen 2024-12-31.",
			NB: "Dagen da spørsmålet ble besvart, på formen 2024-12-31.",
			EN: "The day on which the question was answered, written as 2024-12-31.",
		},
	},
	"Attestation.note": {
		Label: juurru.Text{FI: "Perustelu", SV: "Motivering", NB: "Begrunnelse", EN: "Reason"},
		Help: juurru.Text{
			FI: "Kerro syy, jos vastaus on kielteinen tai kysymys ei koske tätä mallia. Myönteistä vastausta ei tarvitse perustella.",
			SV: "Ange orsaken om svaret är nekande eller frågan inte gäller modellen. Ett jakande svar behöver inte motiveras.",
			NB: "Oppgi grunnen hvis svaret er nei, eller hvis spørsmålet ikke gjelder modellen. Et bekreftende svar trenger ingen begrunnelse.",
			EN: "Give the reason if the answer is negative or the question does not apply to the model. A positive answer needs no reason.",
		},
	},

	"Profile": {
		Label: juurru.Text{FI: "Ohjelman profiili", SV: "Programmets profil", NB: "Programmets profil", EN: "Programme profile"},
		Help: juurru.Text{
			FI: "Mitä ohjelma edellyttää siinä kehitettäviltä malleilta: rahoittajat, aihealueet, kokonaisuudet, määräajat ja muut vaatimukset. Uusi ohjelma lisätään tekemällä sille oma profiili.",
			SV: "Vad programmet kräver av de modeller som utvecklas inom det: finansiärer, ämnesområden, helheter, tidsfrister och annat. Ett nytt program läggs till med en egen profil.",
			NB: "Hva programmet krever av modellene som utvikles i det: finansiører, temaområder, samlesider, frister og annet. Et nytt program legges til med en egen profil.",
			EN: "What a programme requires of the models developed in it: funders, topic areas, entities, deadlines and the rest. A new programme is added by writing a profile for it.",
		},
	},
	"Profile.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Profiilissa arvo on aina »innokyla-profile».",
			SV: "Anger vilken typ av dokument det är fråga om. I en profil är värdet alltid ”innokyla-profile”.",
			NB: "Forteller hva slags dokument dette er. I en profil er verdien alltid «innokyla-profile».",
			EN: "Says what kind of document this is. In a profile the value is always \"innokyla-profile\".",
		},
	},
	"Profile.id": {
		Label: juurru.Text{FI: "Profiilin tunnus", SV: "Profilens beteckning", NB: "Profilens betegnelse", EN: "Key of the profile"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla profiili valitaan, pienin kirjaimin, esimerkiksi »rrp».",
			SV: "En kort beteckning som profilen väljs med, skriven med små bokstäver, till exempel ”rrp”.",
			NB: "En kort betegnelse som profilen velges med, skrevet med små bokstaver, for eksempel «rrp».",
			EN: "A short key by which the profile is chosen, in lower case, for example \"rrp\".",
		},
	},
	"Profile.programme": {
		Label: juurru.Text{FI: "Ohjelman tunnus", SV: "Programmets beteckning", NB: "Programmets kode", EN: "Code of the programme"},
		Help: juurru.Text{
			FI: "Ohjelman tunnus niin kuin se merkitään mallien ohjelmatietoihin, esimerkiksi RRP.",
			SV: "Programmets beteckning så som den anges i modellernas programuppgifter, till exempel RRP.",
			NB: "Programmets kode slik den oppgis i modellenes programopplysninger, for eksempel RRP.",
			EN: "The programme's code as the models' programme tags give it, for example RRP.",
		},
	},
	"Profile.title": {
		Label: juurru.Text{FI: "Ohjelman nimi", SV: "Programmets namn", NB: "Programmets navn", EN: "Name of the programme"},
		Help: juurru.Text{
			FI: "Ohjelman koko nimi ja suluissa sen tunnus, esimerkiksi Suomen kestävän kasvun ohjelma (RRP).",
			SV: "Programmets fullständiga namn med beteckningen inom parentes, till exempel Finlands program för hållbar tillväxt (RRP).",
			NB: "Programmets fulle navn med koden i parentes, for eksempel Finlands program for bærekraftig vekst (RRP).",
			EN: "The programme's full name with its code in brackets, for example Sustainable Growth Programme for Finland (RRP).",
		},
	},
	"Profile.source": {
		Label: juurru.Text{FI: "Profiilin lähde", SV: "Profilens källa", NB: "Kilden til profilen", EN: "Source of the profile"},
		Help: juurru.Text{
			FI: "Ohje, johon profiili perustuu, ja sen kohdat. Lähde näytetään havaintojen yhteydessä.",
			SV: "Den anvisning som profilen grundar sig på, med hänvisning till rätt ställen. Källan visas tillsammans med anmärkningarna.",
			NB: "Veilederen profilen bygger på, med henvisning til rett sted. Kilden vises sammen med funnene.",
			EN: "The guidance the profile rests on, and where in it. The source is shown with the findings.",
		},
	},
	"Profile.naming": { // slides 16, 18
		Label: juurru.Text{FI: "Nimeämisohje", SV: "Namngivningsanvisning", NB: "Navneregler", EN: "Naming guidance"},
		Help: juurru.Text{
			FI: "Ohje, jota vasten mallin nimi tarkistetaan. Jätä kenttä pois, jos nimeä ei tarkisteta.",
			SV: "Den anvisning som modellens namn kontrolleras mot. Utelämna fältet om namnet inte kontrolleras.",
			NB: "Reglene modellens navn sjekkes mot. Utelat feltet hvis navnet ikke sjekkes.",
			EN: "The guidance the model's name is checked against. Leave the field out if names are not checked.",
		},
	},
	"Profile.funders": { // slide 16
		Label: juurru.Text{FI: "Vaaditut rahoittajat", SV: "Finansiärer som krävs", NB: "Påkrevde finansiører", EN: "Required funders"},
		Help: juurru.Text{
			FI: "Rahoittajat, joita ohjelma edellyttää jokaiselta malliltaan, kirjoitettuina niin kuin Innokylässä. Malleilla saa olla muitakin.",
			SV: "De finansiärer som ska anges för alla programmets modeller, skrivna som i Innokylä. En modell får ha också andra.",
			NB: "Finansiørene som skal føres opp for alle programmets modeller, skrevet slik som i Innokylä. En modell kan ha andre i tillegg.",
			EN: "The funders that every model of the programme must have, spelt as in Innokylä. A model may have others too.",
		},
	},
	"Profile.topics": { // slide 16
		Label: juurru.Text{FI: "Vaaditut aihealueet", SV: "Ämnesområden som krävs", NB: "Påkrevde temaområder", EN: "Required topic areas"},
		Help: juurru.Text{
			FI: "Aihealueet, joita ohjelma edellyttää jokaiselta malliltaan, kirjoitettuina niin kuin Innokylässä. Ohjelman osalla voi olla lisäksi omia aihealueita.",
			SV: "De ämnesområden som ska anges för alla programmets modeller, skrivna som i Innokylä. En del av programmet kan dessutom ha egna.",
			NB: "Temaområdene som skal føres opp for alle programmets modeller, skrevet slik som i Innokylä. En del av programmet kan ha egne i tillegg.",
			EN: "The topic areas that every model of the programme must have, spelt as in Innokylä. A part of the programme may have its own besides.",
		},
	},
	"Profile.maxOtherTopics": { // slides 16, 18
		Label: juurru.Text{FI: "Muita aihealueita enintään", SV: "Högsta antal andra ämnesområden", NB: "Høyeste antall andre temaområder", EN: "Other topic areas at most"},
		Help: juurru.Text{
			FI: "Kuinka monta muuta aihealuetta mallille saa valita ohjelman ja sen osien omien lisäksi. Jätä kenttä pois, jos rajaa ei ole.",
			SV: "Hur många andra ämnesområden en modell får ha utöver programmets och dess delars egna. Utelämna fältet om det inte finns någon gräns.",
			NB: "Hvor mange andre temaområder en modell kan ha i tillegg til programmets og delenes egne. Utelat feltet hvis det ikke er noen grense.",
			EN: "How many other topic areas a model may have besides those of the programme and its parts. Leave the field out if there is no limit.",
		},
	},
	"Profile.phenomena": { // slide 16
		Label: juurru.Text{FI: "Vaaditut ilmiöt", SV: "Fenomen som krävs", NB: "Påkrevde fenomener", EN: "Required phenomena"},
		Help: juurru.Text{
			FI: "Ilmiöt, joita ohjelma edellyttää jokaiselta malliltaan, kirjoitettuina niin kuin Innokylässä. Malleilla saa olla muitakin.",
			SV: "De fenomen som ska anges för alla programmets modeller, skrivna som i Innokylä. En modell får ha också andra.",
			NB: "Fenomenene som skal føres opp for alle programmets modeller, skrevet slik som i Innokylä. En modell kan ha andre i tillegg.",
			EN: "The phenomena that every model of the programme must have, spelt as in Innokylä. A model may have others too.",
		},
	},
	"Profile.areaEntity": { // slides 16, 21
		Label: juurru.Text{FI: "Oman alueen kokonaisuus", SV: "Det egna områdets helhet", NB: "Områdets egen samleside", EN: "The area's own entity"},
		Help: juurru.Text{
			FI: "Täytä, jos ohjelma edellyttää, että malli liitetään oman alueensa ohjelmakokonaisuuteen. Muuten jätä kenttä pois.",
			SV: "Fyll i om programmet kräver att modellen kopplas till sitt eget områdes programhelhet. Utelämna annars fältet.",
			NB: "Fyll ut hvis programmet krever at modellen knyttes til områdets egen samleside for programmet. Utelat ellers feltet.",
			EN: "Fill in if the programme requires that a model be attached to its own area's programme entity. Otherwise leave the field out.",
		},
	},
	"Profile.parts": { // slide 18
		Label: juurru.Text{FI: "Ohjelman osat", SV: "Programmets delar", NB: "Programmets deler", EN: "Parts of the programme"},
		Help: juurru.Text{
			FI: "Ohjelman osat, joilla on omat sääntönsä, esimerkiksi pilarit ja investoinnit. Osia on oltava vähintään yksi.",
			SV: "De delar av programmet som har egna regler, till exempel pelare och investeringar. Det ska finnas minst en del.",
			NB: "De delene av programmet som har egne regler, for eksempel søyler og investeringer. Det skal være minst én del.",
			EN: "The parts of the programme that have rules of their own, for example pillars and investments. There must be at least one.",
		},
	},
	"Profile.decisions": {
		Label: juurru.Text{FI: "Tulkinnat", SV: "Tolkningar", NB: "Tolkninger", EN: "Interpretations"},
		Help: juurru.Text{
			FI: "Miten profiilissa on ratkaistu kohdat, joissa ohjelman ohje on ristiriitainen. Tulkinnat kertovat lukijalle perusteet; tarkistuksia ne eivät muuta.",
			SV: "Hur profilen löser de punkter där programmets anvisning motsäger sig själv. Tolkningarna ger läsaren skälen; kontrollerna ändras inte av dem.",
			NB: "Hvordan profilen løser punktene der programmets veileder motsier seg selv. Tolkningene gir leseren begrunnelsen; sjekkene endres ikke av dem.",
			EN: "How the profile settled the points where the programme's guidance contradicts itself. They give readers the grounds; they change no checks.",
		},
	},

	"AreaEntity.words": {
		Label: juurru.Text{FI: "Sanat kokonaisuuden nimessä", SV: "Ord i helhetens namn", NB: "Ord i navnet på samlesiden", EN: "Words in the entity's name"},
		Help: juurru.Text{
			FI: "Sanat, joista jokin on alueen ohjelmakokonaisuuden nimessä, esimerkiksi RRP. Alue tunnistetaan nimestä erikseen.",
			SV: "Ord av vilka något ingår i namnet på områdets programhelhet, till exempel RRP. Området identifieras separat utifrån namnet.",
			NB: "Ord der minst ett inngår i navnet på områdets samleside for programmet, for eksempel RRP. Området gjenkjennes separat ut fra navnet.",
			EN: "Words of which at least one is in the name of the area's programme entity, for example RRP. The area itself is recognised separately.",
		},
	},
	"AreaEntity.source": {
		Label: juurru.Text{FI: "Vaatimuksen lähde", SV: "Kravets källa", NB: "Kilden til kravet", EN: "Source of the requirement"},
		Help: juurru.Text{
			FI: "Ohjeen kohta, joka edellyttää liittämistä oman alueen kokonaisuuteen.",
			SV: "Det ställe i anvisningen som kräver koppling till det egna områdets helhet.",
			NB: "Stedet i veilederen som krever at modellen knyttes til områdets egen samleside.",
			EN: "The place in the guidance that requires attachment to the area's own entity.",
		},
	},

	"Part": { // slide 18
		Label: juurru.Text{FI: "Ohjelman osa", SV: "Del av programmet", NB: "Del av programmet", EN: "Part of the programme"},
		Help: juurru.Text{
			FI: "Pilari, investointi tai valmennus, jolla on omat sääntönsä. Malli kuuluu osaan, jos sen ohjelmatiedoissa on sama pilari, investointi ja valmennus.",
			SV: "En pelare, investering eller coachning som har egna regler. En modell hör till delen om dess programuppgifter har samma pelare, investering och coachning.",
			NB: "En søyle, investering eller prosessveiledning som har egne regler. En modell hører til delen hvis programopplysningene har samme søyle, investering og prosessveiledning.",
			EN: "A pillar, an investment or a coaching that has rules of its own. A model belongs to the part if its programme tag has the same pillar, investment and coaching.",
		},
	},
	"Part.id": {
		Label: juurru.Text{FI: "Osan tunnus", SV: "Delens beteckning", NB: "Delens betegnelse", EN: "Key of the part"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla osa valitaan, pienin kirjaimin, esimerkiksi »rrp-p4-i2». Kullakin osalla on oma tunnuksensa.",
			SV: "En kort beteckning som delen väljs med, skriven med små bokstäver, till exempel ”rrp-p4-i2”. Varje del har sin egen.",
			NB: "En kort betegnelse som delen velges med, skrevet med små bokstaver, for eksempel «rrp-p4-i2». Hver del har sin egen.",
			EN: "A short key by which the part is chosen, in lower case, for example \"rrp-p4-i2\". Every part has a key of its own.",
		},
	},
	"Part.title": {
		Label: juurru.Text{FI: "Osan nimi", SV: "Delens namn", NB: "Delens navn", EN: "Name of the part"},
		Help: juurru.Text{
			FI: "Osan nimi niin kuin se näytetään lukijalle, esimerkiksi »Pilari 4: investointi 2».",
			SV: "Delens namn så som det visas för läsaren, till exempel ”Pelare 4: investering 2”.",
			NB: "Delens navn slik det vises for leseren, for eksempel «Søyle 4: investering 2».",
			EN: "The part's name as readers see it, for example \"Pillar 4: investment 2\".",
		},
	},
	"Part.pillar": {
		Label: juurru.Text{FI: "Osan pilari", SV: "Delens pelare", NB: "Delens søyle", EN: "Pillar of the part"},
		Help: juurru.Text{
			FI: "Pilarin numero. Jätä kenttä pois, jos ohjelmassa ei ole pilareita.",
			SV: "Pelarens nummer. Utelämna fältet om programmet inte har några pelare.",
			NB: "Nummeret på søylen. Utelat feltet hvis programmet ikke har søyler.",
			EN: "The number of the pillar. Leave the field out if the programme has no pillars.",
		},
	},
	"Part.investment": {
		Label: juurru.Text{FI: "Osan investointi", SV: "Delens investering", NB: "Delens investering", EN: "Investment of the part"},
		Help: juurru.Text{
			FI: "Investoinnin tunnus, esimerkiksi »2». Jätä kenttä pois, jos osa ei ole investointi.",
			SV: "Investeringens beteckning, till exempel ”2”. Utelämna fältet om delen inte är en investering.",
			NB: "Investeringens kode, for eksempel «2». Utelat feltet hvis delen ikke er en investering.",
			EN: "The code of the investment, for example \"2\". Leave the field out if the part is not an investment.",
		},
	},
	"Part.subInvestments": { // published names; the guidance has none
		Label: juurru.Text{FI: "Alainvestoinnit", SV: "Delinvesteringar", NB: "Delinvesteringer", EN: "Sub-investments"},
		Help: juurru.Text{
			FI: "Investoinnin osat, joita koskevat samat säännöt, esimerkiksi »1b». Jätä kenttä pois, jos niitä ei ole.",
			SV: "Delar av investeringen som följer samma regler, till exempel ”1b”. Utelämna fältet om det inte finns några.",
			NB: "Deler av investeringen som følger de samme reglene, for eksempel «1b». Utelat feltet hvis det ikke finnes noen.",
			EN: "Parts of the investment that follow the same rules, for example \"1b\". Leave the field out if there are none.",
		},
	},
	"Part.coaching": { // slide 55
		Label: juurru.Text{FI: "Osan valmennus", SV: "Delens coachning", NB: "Delens prosessveiledning", EN: "Coaching of the part"},
		Help: juurru.Text{
			FI: "Valmennuksen nimi, jos osa koskee vain siinä kehitettäviä malleja. Kirjoita se niin kuin mallien ohjelmatiedoissa.",
			SV: "Coachningens namn, om delen gäller bara modeller som utvecklas i den. Skriv det så som i modellernas programuppgifter.",
			NB: "Navnet på prosessveiledningen, hvis delen bare gjelder modeller som utvikles i den. Skriv det slik som i modellenes programopplysninger.",
			EN: "The name of the coaching, if the part concerns only models developed in it. Write it as in the models' programme tags.",
		},
	},
	"Part.topics": { // slide 18
		Label: juurru.Text{FI: "Osan aihealueet", SV: "Delens ämnesområden", NB: "Delens temaområder", EN: "Topic areas of the part"},
		Help: juurru.Text{
			FI: "Aihealueet, jotka osan malleilla on oltava ohjelman yhteisten aihealueiden lisäksi, kirjoitettuina niin kuin Innokylässä.",
			SV: "De ämnesområden som delens modeller ska ha utöver programmets gemensamma, skrivna som i Innokylä.",
			NB: "Temaområdene delens modeller skal ha i tillegg til programmets felles temaområder, skrevet slik som i Innokylä.",
			EN: "The topic areas that models of the part must have besides the programme's common ones, spelt as in Innokylä.",
		},
	},
	"Part.entities": { // slides 18, 55, 59
		Label: juurru.Text{FI: "Vaaditut kokonaisuudet", SV: "Helheter som krävs", NB: "Påkrevde samlesider", EN: "Required entities"},
		Help: juurru.Text{
			FI: "Kansalliset kokonaisuudet, joihin osan mallit on liitettävä.",
			SV: "De nationella helheter som delens modeller ska kopplas till.",
			NB: "De nasjonale samlesidene delens modeller skal knyttes til.",
			EN: "The national entities to which models of the part must be attached.",
		},
	},
	"Part.evidence": { // slide 61
		Label: juurru.Text{FI: "Vaadittu todentaminen", SV: "Krav på uppgifter om ibruktagandet", NB: "Påkrevd dokumentasjon av innføringen", EN: "Required evidence"},
		Help: juurru.Text{
			FI: "Miltä osan malleilta käyttöönoton todentamista vaaditaan ja mitä tietoja siihen kuuluu. Jätä kenttä pois, jos todentamista ei vaadita.",
			SV: "För vilka av delens modeller ibruktagandet ska styrkas och med vilka uppgifter. Utelämna fältet om det inte krävs.",
			NB: "For hvilke av delens modeller innføringen skal dokumenteres, og med hvilke opplysninger. Utelat feltet hvis det ikke kreves.",
			EN: "Which models of the part must give evidence of adoption, and what it consists of. Leave the field out if none is required.",
		},
	},
	"Part.deadline": { // slide 9
		Label: juurru.Text{FI: "Määräaika", SV: "Tidsfrist", NB: "Frist", EN: "Deadline"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä osan mallien kuvausten on oltava Innokylässä, muodossa 2024-12-31. Jätä kenttä pois, jos määräaikaa ei ole.",
			SV: "Den dag då beskrivningarna av delens modeller senast ska finnas i Innokylä, i formen 2024-12-31. Utelämna fältet om det inte finns någon tidsfrist.",
			NB: "Den siste dagen beskrivelsene av delens modeller skal være i Innokylä, på formen 2024-12-31. Utelat feltet hvis det ikke er noen frist.",
			EN: "The day by which the descriptions of the part's models must be in Innokylä, written as 2024-12-31. Leave the field out if there is no deadline.",
		},
	},
	"Part.source": {
		Label: juurru.Text{FI: "Osan lähde", SV: "Delens källa", NB: "Kilden til delen", EN: "Source of the part"},
		Help: juurru.Text{
			FI: "Ohjeen kohdat, joihin osan säännöt perustuvat. Lähde näytetään osaa koskevien havaintojen yhteydessä.",
			SV: "De ställen i anvisningen som delens regler grundar sig på. Källan visas tillsammans med anmärkningar som gäller delen.",
			NB: "Stedene i veilederen delens regler bygger på. Kilden vises sammen med funn som gjelder delen.",
			EN: "The places in the guidance that the part's rules rest on. The source is shown with findings about the part.",
		},
	},

	"RequiredEntity": { // slides 55, 59
		Label: juurru.Text{FI: "Vaadittu kokonaisuus", SV: "Helhet som krävs", NB: "Påkrevd samleside", EN: "Required entity"},
		Help: juurru.Text{
			FI: "Kansallinen kokonaisuus, johon malli on liitettävä.",
			SV: "En nationell helhet som modellen ska kopplas till.",
			NB: "En nasjonal samleside modellen skal knyttes til.",
			EN: "A national entity to which the model must be attached.",
		},
	},
	"RequiredEntity.name": {
		Label: juurru.Text{FI: "Kokonaisuuden nimi", SV: "Helhetens namn", NB: "Samlesidens navn", EN: "Name of the entity"},
		Help: juurru.Text{
			FI: "Kokonaisuuden koko nimi niin kuin se on Innokylässä. Nimi näytetään lukijalle.",
			SV: "Helhetens fullständiga namn så som det står i Innokylä. Namnet visas för läsaren.",
			NB: "Samlesidens fulle navn slik det står i Innokylä. Navnet vises for leseren.",
			EN: "The entity's full name as it stands in Innokylä. Readers are shown this name.",
		},
	},
	"RequiredEntity.match": {
		Label: juurru.Text{FI: "Tunnistettava osa nimestä", SV: "Den del av namnet som avgör", NB: "Den delen av navnet som avgjør", EN: "Part of the name to recognise"},
		Help: juurru.Text{
			FI: "Sanat, jotka kokonaisuuden nimessä on oltava, jotta se tunnistetaan. Isot ja pienet kirjaimet, välit ja viivat eivät vaikuta.",
			SV: "De ord som ska ingå i helhetens namn för att den ska kännas igen. Stora och små bokstäver, mellanslag och streck spelar ingen roll.",
			NB: "Ordene som må inngå i navnet for at samlesiden skal gjenkjennes. Store og små bokstaver, mellomrom og streker spiller ingen rolle.",
			EN: "The words an entity's name must have to be recognised. Letter case, spaces and dashes make no difference.",
		},
	},

	"EvidenceRule.nameContains": {
		Label: juurru.Text{FI: "Sanat mallin nimessä", SV: "Ord i modellens namn", NB: "Ord i modellens navn", EN: "Words in the model's name"},
		Help: juurru.Text{
			FI: "Todentamista vaaditaan, kun mallin nimessä on jokin näistä sanoista. Jätä tyhjäksi, jos sitä vaaditaan kaikilta osan malleilta.",
			SV: "Uppgifterna krävs när något av dessa ord ingår i modellens namn. Lämna tomt om de krävs av alla delens modeller.",
			NB: "Dokumentasjonen kreves når et av disse ordene inngår i modellens navn. La stå tomt hvis den kreves av alle delens modeller.",
			EN: "Evidence is required when the model's name has one of these words. Leave empty if it is required of every model of the part.",
		},
	},
	"EvidenceRule.requires": { // slide 61
		Label: juurru.Text{FI: "Vaaditut tiedot", SV: "Uppgifter som krävs", NB: "Påkrevde opplysninger", EN: "Particulars required"},
		Help: juurru.Text{
			FI: "Valitse ne käyttöönoton todentamisen tiedot, jotka mallissa on oltava, vähintään yksi.",
			SV: "Välj vilka uppgifter om ibruktagandet modellen ska innehålla, minst en.",
			NB: "Velg hvilke opplysninger om innføringen modellen skal ha, minst én.",
			EN: "Choose the particulars of the evidence of adoption that the model must have, at least one.",
		},
	},
	"EvidenceRule.minutes": { // slide 61
		Label: juurru.Text{FI: "Pöytäkirjaote vaaditaan", SV: "Protokollsutdrag krävs", NB: "Protokollutdrag kreves", EN: "Extract from the minutes required"},
		Help: juurru.Text{
			FI: "Merkitse, jos päätöksestä on toimitettava pöytäkirjaote ministeriölle.",
			SV: "Markera om ett protokollsutdrag med beslutet ska lämnas in till ministeriet.",
			NB: "Merk av hvis et protokollutdrag med vedtaket skal sendes til ministeriet.",
			EN: "Mark this if an extract from the minutes with the decision must be delivered to the ministry.",
		},
	},
	"EvidenceRule.source": {
		Label: juurru.Text{FI: "Vaatimuksen lähde", SV: "Kravets källa", NB: "Kilden til kravet", EN: "Source of the requirement"},
		Help: juurru.Text{
			FI: "Ohjeen kohdat, jotka edellyttävät käyttöönoton todentamista.",
			SV: "De ställen i anvisningen som kräver att ibruktagandet styrks.",
			NB: "Stedene i veilederen som krever at innføringen dokumenteres.",
			EN: "The places in the guidance that require evidence of adoption.",
		},
	},

	"Decision": {
		Label: juurru.Text{FI: "Tulkinta", SV: "Tolkning", NB: "Tolkning", EN: "Interpretation"},
		Help: juurru.Text{
			FI: "Miten yksi ohjelman ohjeen ristiriita tai epäselvä kohta on ratkaistu.",
			SV: "Hur en motsägelse eller oklar punkt i programmets anvisning har lösts.",
			NB: "Hvordan en motsigelse eller et uklart punkt i programmets veileder er løst.",
			EN: "How one contradiction or unclear point in the programme's guidance was settled.",
		},
	},
	"Decision.about": {
		Label: juurru.Text{FI: "Mikä ohjeessa on epäselvää", SV: "Vad som är oklart i anvisningen", NB: "Hva som er uklart i veilederen", EN: "What is unclear in the guidance"},
		Help: juurru.Text{
			FI: "Kerro, mitkä ohjeen kohdat ovat ristiriidassa tai mitä ohje jättää sanomatta.",
			SV: "Berätta vilka ställen i anvisningen som motsäger varandra eller vad anvisningen lämnar osagt.",
			NB: "Fortell hvilke steder i veilederen som motsier hverandre, eller hva veilederen ikke sier noe om.",
			EN: "Say which places in the guidance contradict each other, or what it leaves unsaid.",
		},
	},
	"Decision.decision": {
		Label: juurru.Text{FI: "Valittu tulkinta", SV: "Vald tolkning", NB: "Valgt tolkning", EN: "The reading chosen"},
		Help: juurru.Text{
			FI: "Kerro, miten profiilissa toimitaan ja millä perusteella.",
			SV: "Berätta vilken tolkning profilen följer och på vilka grunder.",
			NB: "Fortell hva profilen gjør, og på hvilket grunnlag.",
			EN: "Say what the profile does, and on what grounds.",
		},
	},

	"Text.fi": {
		Label: juurru.Text{FI: "Suomeksi", SV: "På finska", NB: "På finsk", EN: "In Finnish"},
		Help:  juurru.Text{FI: "Teksti suomeksi.", SV: "Texten på finska.", NB: "Teksten på finsk.", EN: "The text in Finnish."},
	},
	"Text.sv": {
		Label: juurru.Text{FI: "Ruotsiksi", SV: "På svenska", NB: "På svensk", EN: "In Swedish"},
		Help:  juurru.Text{FI: "Teksti ruotsiksi.", SV: "Texten på svenska.", NB: "Teksten på svensk.", EN: "The text in Swedish."},
	},
	"Text.nb": {
		Label: juurru.Text{FI: "Norjaksi", SV: "På norska", NB: "På norsk", EN: "In Norwegian"},
		Help:  juurru.Text{FI: "Teksti kirjanorjaksi (bokmål).", SV: "Texten på norska (bokmål).", NB: "Teksten på norsk bokmål.", EN: "The text in Norwegian bokmål."},
	},
	"Text.en": {
		Label: juurru.Text{FI: "Englanniksi", SV: "På engelska", NB: "På engelsk", EN: "In English"},
		Help:  juurru.Text{FI: "Teksti englanniksi.", SV: "Texten på engelska.", NB: "Teksten på engelsk.", EN: "The text in English."},
	},
}
