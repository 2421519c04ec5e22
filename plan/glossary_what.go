package plan

import "github.com/juurru/juurru"

// whatWords are the words for what is taken into use, where, to which ends and when.
var whatWords = juurru.Glossary{
	"Innovation.name": {
		Label: juurru.Text{FI: "Menetelmän nimi", SV: "Metodens namn", NB: "Metodens navn", EN: "Name of the method"},
		Help: juurru.Text{
			FI: "Nimi, jolla menetelmä, digiratkaisu tai toimintatapa tunnetaan.",
			SV: "Det namn som metoden, den digitala lösningen eller arbetssättet är känt under.",
			NB: "Navnet metoden, den digitale løsningen eller arbeidsmåten er kjent under.",
			EN: "The name by which the method, digital solution or way of working is known.",
		},
	},
	"Innovation.type": {
		Label: juurru.Text{FI: "Menetelmän tyyppi", SV: "Typ av metod", NB: "Type metode", EN: "Type of method"},
		Help: juurru.Text{
			FI: "Kirjoita omin sanoin, esimerkiksi »psykososiaalinen menetelmä», »digiratkaisu» tai »toimintamalli».",
			SV: "Skriv med egna ord, till exempel ”psykosocial metod”, ”digital lösning” eller ”verksamhetsmodell”.",
			NB: "Skriv med egne ord, for eksempel «psykososial metode», «digital løsning» eller «arbeidsmodell».",
			EN: "Write in your own words, for example \"psychosocial method\", \"digital solution\" or \"care model\".",
		},
	},
	"Innovation.why": {
		Label: juurru.Text{FI: "Miksi menetelmän odotetaan toimivan", SV: "Varför metoden väntas fungera", NB: "Hvorfor metoden ventes å virke", EN: "Why the method is expected to work"},
		Help: juurru.Text{
			FI: "Menetelmän perusajatus, teoria tai tavoite, johon sen keskeiset osat nojaavat.",
			SV: "Den grundtanke, den teori eller det mål som metodens centrala delar bygger på.",
			NB: "Grunntanken, teorien eller målet som metodens sentrale deler bygger på.",
			EN: "The rationale, theory or goal on which the essential parts of the method rest.",
		},
	},
	"Innovation.materials": {
		Label: juurru.Text{FI: "Materiaalit", SV: "Material", NB: "Materiell", EN: "Materials"},
		Help: juurru.Text{
			FI: "Mitä aineistoja ja välineitä menetelmässä käytetään ja mistä ne saa.",
			SV: "Vilket material och vilka redskap metoden kräver och var de finns.",
			NB: "Hvilket materiell og utstyr metoden krever, og hvor det finnes.",
			EN: "What materials and tools the method uses, and where they are found.",
		},
	},
	"Innovation.procedures": {
		Label: juurru.Text{FI: "Menetelmän kulku", SV: "Tillvägagångssätt", NB: "Framgangsmåte", EN: "Procedures"},
		Help: juurru.Text{
			FI: "Mitä menetelmässä tehdään, vaihe vaiheelta.",
			SV: "Vad som görs i metoden, steg för steg.",
			NB: "Hva som gjøres i metoden, steg for steg.",
			EN: "What is done in the method, step by step.",
		},
	},
	"Innovation.providers": {
		Label: juurru.Text{FI: "Toteuttajat", SV: "Vem som genomför metoden", NB: "Hvem som utfører metoden", EN: "Who delivers it"},
		Help: juurru.Text{
			FI: "Mitkä ammattiryhmät menetelmää käyttävät ja millainen koulutus heillä pitää olla. Kirjoita rooleja, älä nimiä.",
			SV: "Vilka yrkesgrupper som använder metoden och vilken utbildning de ska ha. Skriv roller, inte namn.",
			NB: "Hvilke yrkesgrupper som bruker metoden, og hvilken opplæring de må ha. Skriv roller, ikke navn.",
			EN: "Which professions use the method, and what training they must have. Write roles, not names.",
		},
	},
	"Innovation.how": {
		Label: juurru.Text{FI: "Toteutustapa", SV: "Genomförandesätt", NB: "Gjennomføringsmåte", EN: "Mode of delivery"},
		Help: juurru.Text{
			FI: "Tavataanko kasvokkain vai etänä, yksin vai ryhmässä.",
			SV: "Om man träffas på plats eller på distans, enskilt eller i grupp.",
			NB: "Om man møtes ansikt til ansikt eller digitalt, alene eller i gruppe.",
			EN: "Whether people meet face to face or remotely, one by one or in groups.",
		},
	},
	"Innovation.where": {
		Label: juurru.Text{FI: "Toteutuspaikat", SV: "Platser där metoden används", NB: "Steder metoden brukes", EN: "Kinds of place"},
		Help: juurru.Text{
			FI: "Millaisissa paikoissa menetelmää käytetään ja mitä paikassa pitää olla.",
			SV: "På vilka slags platser metoden används och vad som måste finnas där.",
			NB: "Hva slags steder metoden brukes på, og hva som må finnes der.",
			EN: "What kinds of place the method is used in, and what has to be there.",
		},
	},
	"Innovation.dose": {
		Label: juurru.Text{FI: "Määrä ja kesto", SV: "Mängd och längd", NB: "Mengde og varighet", EN: "How much and how long"},
		Help: juurru.Text{
			FI: "Kuinka monta tapaamista menetelmään kuuluu, kuinka usein ne ovat ja kauanko ne kestävät.",
			SV: "Hur många möten metoden omfattar, hur ofta och hur länge de pågår.",
			NB: "Hvor mange møter metoden omfatter, hvor ofte de er, og hvor lenge de varer.",
			EN: "How many sessions the method has, how often, and how long they last.",
		},
	},
	"Innovation.tailoring": {
		Label: juurru.Text{FI: "Räätälöinti asiakkaalle", SV: "Anpassning till klienten", NB: "Tilpasning til brukeren", EN: "Tailoring to the client"},
		Help: juurru.Text{
			FI: "Mitä menetelmässä saa sovittaa asiakkaan mukaan, milloin ja millä perusteella.",
			SV: "Vad i metoden som får anpassas till klienten, när och på vilka grunder.",
			NB: "Hva i metoden som kan tilpasses brukeren, når og på hvilket grunnlag.",
			EN: "What in the method may be fitted to the client, when and on what grounds.",
		},
	},
	"Innovation.parts": {
		Label: juurru.Text{FI: "Ydinosat ja mukautettavat osat", SV: "Kärnkomponenter och anpassningsbara delar", NB: "Kjerneelementer og tilpasningsbare deler", EN: "Core and adaptable parts"},
		Help: juurru.Text{
			FI: "Menetelmän osat. Merkitse, mitkä niistä ovat ydintä, jota ei muuteta, ja mitä saa mukauttaa.",
			SV: "Metodens delar. Markera vilka som hör till kärnan, som inte ändras, och vilka som får anpassas.",
			NB: "Metodens deler. Merk av hvilke som hører til kjernen, som ikke endres, og hvilke som kan tilpasses.",
			EN: "The parts of the method. Mark which belong to the core, which is not changed, and which may be adapted.",
		},
	},
	"Innovation.maintainer": {
		Label: juurru.Text{FI: "Menetelmän ylläpitäjä", SV: "Metodens förvaltare", NB: "Metodens forvalter", EN: "Maintainer of the method"},
		Help: juurru.Text{
			FI: "Organisaatio, joka vastaa menetelmästä, sen koulutuksesta ja materiaaleista. Kirjoita organisaatio, älä henkilöä.",
			SV: "Den organisation som svarar för metoden, utbildningen i den och materialet. Skriv organisationen, inte en person.",
			NB: "Organisasjonen som har ansvaret for metoden, opplæringen i den og materiellet. Skriv organisasjonen, ikke en person.",
			EN: "The organisation that is responsible for the method, its training and its materials. Write the organisation, not a person.",
		},
	},
	"Innovation.evidence": {
		Label: juurru.Text{FI: "Näyttö", SV: "Evidens", NB: "Kunnskapsgrunnlag", EN: "Evidence"},
		Help: juurru.Text{
			FI: "Mitä menetelmästä tiedetään, kolmelta kannalta: kuinka vahvaa tutkimus on, mitä vaikutusta on havaittu ja miten menetelmä soveltuu. Vahva näyttö voi osoittaa myös, ettei vaikutusta ole.",
			SV: "Vad man vet om metoden, ur tre synvinklar: hur stark forskningen är, vilken effekt den visar och hur tillämplig metoden är. Stark evidens kan också visa att effekten uteblir.",
			NB: "Hva man vet om metoden, fra tre sider: hvor sterk forskningen er, hvilken effekt den viser, og hvor anvendbar metoden er. Sterk forskning kan også vise at effekten uteblir.",
			EN: "What is known about the method, on three separate counts: how strong the research is, what effect it shows, and how applicable the method is. Strong evidence may also show that there is no effect.",
		},
	},
	"Innovation.recording": {
		Label: juurru.Text{FI: "Käytön kirjaaminen", SV: "Registrering av användningen", NB: "Registrering av bruken", EN: "Recording of use"},
		Help: juurru.Text{
			FI: "Miten menetelmän käyttö kirjataan asiakastietojärjestelmään, jotta sitä voi seurata.",
			SV: "Hur användningen av metoden registreras i klientdatasystemet så att den kan följas upp.",
			NB: "Hvordan bruken av metoden registreres i journalsystemet, slik at den kan følges.",
			EN: "How the use of the method is entered in the client information system, so that it can be followed.",
		},
	},
	"Innovation.languages": {
		Label: juurru.Text{FI: "Kielet", SV: "Språk", NB: "Språk", EN: "Languages"},
		Help: juurru.Text{
			FI: "Kielet, joilla menetelmään voi kouluttautua ja joilla sitä voi käyttää, esimerkiksi »suomi» ja »ruotsi».",
			SV: "De språk som man kan utbildas i metoden på och använda den på, till exempel ”finska” och ”svenska”.",
			NB: "Språkene det kan gis opplæring i metoden på, og som den kan brukes på, for eksempel «finsk» og «svensk».",
			EN: "The languages in which staff can be trained in the method and in which it can be used, for example \"Finnish\" and \"Swedish\".",
		},
	},

	"Part": {
		Label: juurru.Text{FI: "Menetelmän osa", SV: "Del av metoden", NB: "Del av metoden", EN: "Part of the method"},
		Help: juurru.Text{
			FI: "Yksi menetelmän osista, joko ydintä tai mukautettavissa.",
			SV: "En av metodens delar, antingen en kärnkomponent eller en del som får anpassas.",
			NB: "En av metodens deler, enten et kjerneelement eller en del som kan tilpasses.",
			EN: "One of the parts of the method, either core or adaptable.",
		},
	},
	"Part.id": {
		Label: juurru.Text{FI: "Osan tunnus", SV: "Delens identifierare", NB: "Delens identifikator", EN: "Identifier of the part"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla mukautukset viittaavat osaan, esimerkiksi »kotitehtavat». Anna jokaiselle osalle oma tunnus.",
			SV: "En kort identifierare som anpassningarna hänvisar till, till exempel ”hemuppgifter”. Ge varje del en egen identifierare.",
			NB: "En kort identifikator som tilpasningene viser til, for eksempel «hjemmeoppgaver». Gi hver del sin egen.",
			EN: "A short identifier by which adaptations refer to the part, for example \"homework\". Give each part its own.",
		},
	},
	"Part.what": {
		Label: juurru.Text{FI: "Osan sisältö", SV: "Vad delen är", NB: "Hva delen er", EN: "What the part is"},
		Help: juurru.Text{
			FI: "Kuvaa osa niin, että sen toteutumisen voi todeta.",
			SV: "Beskriv delen så att man kan konstatera om den genomförs.",
			NB: "Beskriv delen slik at man kan slå fast om den blir gjennomført.",
			EN: "Describe the part so that one can tell whether it is carried out.",
		},
	},
	"Part.core": {
		Label: juurru.Text{FI: "Ydinosa", SV: "Kärnkomponent", NB: "Kjerneelement", EN: "Core part"},
		Help: juurru.Text{
			FI: "Merkitse, jos menetelmä ilman tätä osaa ei enää ole sama menetelmä.",
			SV: "Markera om metoden utan den här delen inte längre är samma metod.",
			NB: "Merk av hvis metoden ikke lenger er den samme uten denne delen.",
			EN: "Mark if, without this part, the method is no longer the same one.",
		},
	},

	"Evidence.research": {
		Label: juurru.Text{FI: "Tutkimusnäytön vahvuus", SV: "Forskningsevidensens styrka", NB: "Styrken i forskningsgrunnlaget", EN: "Strength of the research"},
		Help: juurru.Text{
			FI: "Valitse, kuinka vahvaa tutkimusta menetelmästä on. Jätä pois, jos sitä ei ole selvitetty: se on eri asia kuin »ei näyttöä».",
			SV: "Välj hur stark forskning det finns om metoden. Utelämna om saken inte har utretts: det är något annat än ”ingen evidens”.",
			NB: "Velg hvor sterk forskning det finnes om metoden. Utelat feltet hvis det ikke er undersøkt: Det er noe annet enn «ingen evidens påvist».",
			EN: "Choose how strong the research on the method is. Leave out if nobody has looked: that is not the same as \"no evidence\".",
		},
	},
	"Evidence.effect": {
		Label: juurru.Text{FI: "Vaikuttavuus", SV: "Effekt", NB: "Effekt", EN: "Effect"},
		Help: juurru.Text{
			FI: "Kerro sanoin, millaisia vaikutuksia menetelmällä on havaittu ja kenelle, myös haitat ja vaikutusten puuttuminen.",
			SV: "Berätta med ord vilka effekter metoden har visat sig ha och för vem, också skadliga och uteblivna effekter.",
			NB: "Fortell med ord hvilke effekter metoden har vist seg å ha, og for hvem, også skadelige effekter og effekter som uteble.",
			EN: "Say in words what effects the method has been found to have and for whom, including harm and the lack of any effect.",
		},
	},
	"Evidence.applicability": {
		Label: juurru.Text{FI: "Sovellettavuus", SV: "Tillämplighet", NB: "Anvendbarhet", EN: "Applicability"},
		Help: juurru.Text{
			FI: "Kerro sanoin, miten menetelmä soveltuu suomalaisiin palveluihin ja tälle kohderyhmälle.",
			SV: "Berätta med ord hur metoden lämpar sig för de finländska tjänsterna och för den här målgruppen.",
			NB: "Fortell med ord hvordan metoden egner seg i de finske tjenestene og for denne målgruppen.",
			EN: "Say in words how well the method applies to Finnish services and to this target group.",
		},
	},
	"Evidence.source": {
		Label: juurru.Text{FI: "Näytön lähde", SV: "Evidensens källa", NB: "Kilden til kunnskapen", EN: "Source of the evidence"},
		Help: juurru.Text{
			FI: "Mihin arvio näytöstä perustuu, esimerkiksi katsaus tai menetelmäarvio ja sen vuosi.",
			SV: "Vad bedömningen av evidensen bygger på, till exempel en översikt eller metodbedömning och dess år.",
			NB: "Hva vurderingen av kunnskapsgrunnlaget bygger på, for eksempel en oversikt eller metodevurdering og året for den.",
			EN: "What the assessment of the evidence rests on, for example a review or an assessment of the method, and its year.",
		},
	},

	"Record.code": {
		Label: juurru.Text{FI: "Kirjaamiskoodi", SV: "Registreringskod", NB: "Registreringskode", EN: "Recording code"},
		Help: juurru.Text{
			FI: "Koodi, jolla menetelmän käyttö kirjataan asiakastietojärjestelmään, myös kansallista seurantaa varten.",
			SV: "Den kod som användningen av metoden registreras med i klientdatasystemet, också för den nationella uppföljningen.",
			NB: "Koden bruken av metoden registreres med i journalsystemet, også for nasjonal oppfølging.",
			EN: "The code by which use of the method is recorded in the client information system, also for national follow-up.",
		},
	},
	"Record.instruction": {
		Label: juurru.Text{FI: "Kirjaamisohje", SV: "Anvisning för registrering", NB: "Veiledning om registrering", EN: "Instruction for recording"},
		Help: juurru.Text{
			FI: "Mitä ja milloin kirjataan, tai mistä kirjaamisohje löytyy.",
			SV: "Vad som registreras och när, eller var anvisningen finns.",
			NB: "Hva som registreres og når, eller hvor veiledningen finnes.",
			EN: "What is recorded and when, or where the instruction is found.",
		},
	},
	"Record.trained": {
		Label: juurru.Text{FI: "Kirjaamiseen on koulutettu", SV: "Personalen har utbildats i registrering", NB: "De ansatte har fått opplæring i registrering", EN: "Staff have been trained to record"},
		Help: juurru.Text{
			FI: "Merkitse, kun työntekijät on koulutettu kirjaamaan menetelmän käyttö.",
			SV: "Markera när de anställda har utbildats i att registrera användningen av metoden.",
			NB: "Merk av når de ansatte har fått opplæring i å registrere bruken av metoden.",
			EN: "Mark when staff have been trained to record the use of the method.",
		},
	},

	"Setting.organisation": {
		Label: juurru.Text{FI: "Organisaatio", SV: "Organisation", NB: "Organisasjon", EN: "Organisation"},
		Help: juurru.Text{
			FI: "Organisaatio, jossa menetelmä otetaan käyttöön.",
			SV: "Den organisation där metoden tas i bruk.",
			NB: "Organisasjonen metoden tas i bruk i.",
			EN: "The organisation in which the method is adopted.",
		},
	},
	"Setting.area": {
		Label: juurru.Text{FI: "Hyvinvointialue", SV: "Välfärdsområde", NB: "Velferdsområde", EN: "Wellbeing services county"},
		Help: juurru.Text{
			FI: "Hyvinvointialue, jolla menetelmä otetaan käyttöön.",
			SV: "Det välfärdsområde där metoden tas i bruk.",
			NB: "Velferdsområdet metoden tas i bruk i.",
			EN: "The wellbeing services county in which the method is adopted.",
		},
	},
	"Setting.units": {
		Label: juurru.Text{FI: "Yksiköt", SV: "Enheter", NB: "Enheter", EN: "Units"},
		Help: juurru.Text{
			FI: "Yksiköt tai palvelut, joissa menetelmä otetaan käyttöön.",
			SV: "De enheter eller tjänster där metoden tas i bruk.",
			NB: "Enhetene eller tjenestene metoden tas i bruk i.",
			EN: "The units or services in which the method is adopted.",
		},
	},
	"Setting.targetGroup": {
		Label: juurru.Text{FI: "Kohderyhmä", SV: "Målgrupp", NB: "Målgruppe", EN: "Target group"},
		Help: juurru.Text{
			FI: "Keiden kanssa menetelmää käytetään. Kuvaa ryhmä, esimerkiksi ikä ja avun tarve, älä yksittäisiä ihmisiä.",
			SV: "Vilka metoden används med. Beskriv gruppen, till exempel ålder och hjälpbehov, inte enskilda personer.",
			NB: "Hvem metoden brukes sammen med. Beskriv gruppen, for eksempel alder og behov for hjelp, ikke enkeltpersoner.",
			EN: "With whom the method is used. Describe the group, for example its age and need of help, not individuals.",
		},
	},
	"Setting.need": {
		Label: juurru.Text{FI: "Tarve", SV: "Behov", NB: "Behov", EN: "Need"},
		Help: juurru.Text{
			FI: "Miksi menetelmää tarvitaan täällä ja mistä se tiedetään, esimerkiksi tilastoista, kyselystä tai työntekijöiltä. Älä kirjoita henkilötietoja.",
			SV: "Varför metoden behövs här och hur man vet det, till exempel av statistik, en enkät eller de anställda. Skriv inga personuppgifter.",
			NB: "Hvorfor metoden trengs her, og hvordan dere vet det, for eksempel fra statistikk, en undersøkelse eller de ansatte. Ikke skriv personopplysninger.",
			EN: "Why the method is needed here and how that is known, for example from statistics, a survey or staff. Write no personal data.",
		},
	},
	"Setting.other": {
		Label: juurru.Text{FI: "Muut samanaikaiset muutokset", SV: "Andra förändringar samtidigt", NB: "Andre endringer samtidig", EN: "Other changes at the same time"},
		Help: juurru.Text{
			FI: "Mitä muuta yksiköissä otetaan käyttöön samaan aikaan. Päällekkäiset muutokset vievät toisiltaan aikaa ja voimia.",
			SV: "Vad annat som tas i bruk i enheterna samtidigt. Överlappande förändringar tar tid och kraft från varandra.",
			NB: "Hva annet som tas i bruk i enhetene samtidig. Overlappende endringer tar tid og krefter fra hverandre.",
			EN: "What else the units are adopting at the same time. Changes that overlap take time and energy from each other.",
		},
	},

	"Fit": {
		Label: juurru.Text{FI: "Yksi sopivuuden puoli", SV: "En sida av lämpligheten", NB: "Én side av egnetheten", EN: "One side of the fit"},
		Help: juurru.Text{
			FI: "Miten menetelmän sopivuutta arvioitiin yhdeltä puolelta.",
			SV: "Hur lämpligheten bedömdes från en sida.",
			NB: "Hvordan egnetheten ble vurdert fra én side.",
			EN: "How the fit was assessed from one side.",
		},
	},
	"Fit.side": {
		Label: juurru.Text{FI: "Arvioitava puoli", SV: "Sida som bedöms", NB: "Siden som vurderes", EN: "Side assessed"},
		Help: juurru.Text{
			FI: "Valitse, mitä arvioitiin: menetelmän näyttöä, tukea tai käytettävyyttä vai paikan tarvetta, yhteensopivuutta tai edellytyksiä.",
			SV: "Välj vad som bedömdes: metodens evidens, stöd eller användbarhet, eller verksamhetens behov, förenlighet eller förutsättningar.",
			NB: "Velg hva som ble vurdert: metodens kunnskapsgrunnlag, støtte eller brukbarhet, eller tjenestens behov, forenlighet eller forutsetninger.",
			EN: "Choose what was assessed: the method's evidence, supports or usability, or the setting's need, fit or capacity.",
		},
	},
	"Fit.rating": {
		Label: juurru.Text{FI: "Arvosana 1–5", SV: "Betyg 1–5", NB: "Poeng 1–5", EN: "Rating from 1 to 5"},
		Help: juurru.Text{
			FI: "Keskustelun perusteella annettu arvosana, jossa 1 on heikoin ja 5 paras. Arvosanan voi jättää pois.",
			SV: "Ett betyg utifrån diskussionen, där 1 är svagast och 5 bäst. Betyget kan utelämnas.",
			NB: "Poeng gitt ut fra drøftingen, der 1 er svakest og 5 er best. Kan utelates.",
			EN: "A rating from the discussion, in which 1 is the weakest and 5 the best. It may be left out.",
		},
	},
	"Fit.discussion": {
		Label: juurru.Text{FI: "Keskustelun anti", SV: "Vad diskussionen gav", NB: "Hva drøftingen ga", EN: "What the discussion brought"},
		Help: juurru.Text{
			FI: "Mitä keskustelussa tuli esiin ja mitä pitää vielä selvittää. Älä kirjoita henkilötietoja.",
			SV: "Vad som kom fram i diskussionen och vad som ännu ska utredas. Skriv inga personuppgifter.",
			NB: "Hva som kom fram i drøftingen, og hva som fortsatt må avklares. Ikke skriv personopplysninger.",
			EN: "What the discussion brought up, and what is still to be found out. Write no personal data.",
		},
	},
	"Fit.date": {
		Label: juurru.Text{FI: "Arviointipäivä", SV: "Datum för bedömningen", NB: "Dato for vurderingen", EN: "Date of the discussion"},
		Help: juurru.Text{
			FI: "Päivä, jona asiasta keskusteltiin, muodossa 2026-12-31.",
			SV: "Dagen då saken diskuterades, i formen 2026-12-31.",
			NB: "Dagen da dette ble drøftet, på formen 2026-12-31.",
			EN: "The day on which this was discussed, written as 2026-12-31.",
		},
	},

	"Goal": {
		Label: juurru.Text{FI: "Tavoite", SV: "Mål", NB: "Mål", EN: "Goal"},
		Help: juurru.Text{
			FI: "Yksi asia, johon käyttöönotolla pyritään.",
			SV: "En sak som ibruktagandet ska leda till.",
			NB: "Én ting innføringen skal føre til.",
			EN: "One thing the adoption is to reach.",
		},
	},
	"Goal.id": {
		Label: juurru.Text{FI: "Tavoitteen tunnus", SV: "Målets identifierare", NB: "Målets identifikator", EN: "Identifier of the goal"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla osatavoitteet viittaavat tavoitteeseen, esimerkiksi »apu-ajoissa». Anna jokaiselle tavoitteelle oma tunnus.",
			SV: "En kort identifierare som delmålen hänvisar till, till exempel ”hjalp-i-tid”. Ge varje mål en egen identifierare.",
			NB: "En kort identifikator som delmålene viser til, for eksempel «hjelp-i-tide». Gi hvert mål sin egen.",
			EN: "A short identifier by which sub-goals refer to the goal, for example \"help-in-time\". Give each goal its own.",
		},
	},
	"Goal.text": {
		Label: juurru.Text{FI: "Mihin pyritään", SV: "Vad som eftersträvas", NB: "Hva som skal oppnås", EN: "What is to be reached"},
		Help: juurru.Text{
			FI: "Kuvaa tilanne, johon pyritään, niin että sen saavuttamisen voi todeta.",
			SV: "Beskriv det läge som eftersträvas, så att man kan konstatera när det har nåtts.",
			NB: "Beskriv situasjonen dere vil nå, slik at man kan slå fast når den er nådd.",
			EN: "Describe the state to be reached so that one can tell when it is.",
		},
	},
	"Goal.parent": {
		Refers: true,
		Label:  juurru.Text{FI: "Ylätavoite", SV: "Överordnat mål", NB: "Overordnet mål", EN: "Goal it is part of"},
		Help: juurru.Text{
			FI: "Sen tavoitteen tunnus, jonka osatavoite tämä on. Jätä tyhjäksi, jos tavoite ei ole minkään toisen osa.",
			SV: "Identifieraren för det mål som detta är ett delmål till. Lämna tomt för ett huvudmål.",
			NB: "Identifikatoren til målet dette er et delmål av. La stå tomt for et hovedmål.",
			EN: "The identifier of the goal of which this is a sub-goal. Leave empty for a main goal.",
		},
	},
	"Goal.horizon": {
		Label: juurru.Text{FI: "Aikaväli", SV: "Tidsperspektiv", NB: "Tidshorisont", EN: "Time horizon"},
		Help: juurru.Text{
			FI: "Valitse, saavutetaanko tavoite hankkeen aikana vai vasta vuosien päästä.",
			SV: "Välj om målet nås under projektet eller först om några år.",
			NB: "Velg om målet nås i løpet av prosjektet eller først om noen år.",
			EN: "Choose whether the goal is reached during the project or only some years ahead.",
		},
	},
	"Goal.by": {
		Label: juurru.Text{FI: "Tavoitteen määräpäivä", SV: "När målet ska ha nåtts", NB: "Når målet skal være nådd", EN: "When it is to be reached"},
		Help: juurru.Text{
			FI: "Päivä, johon mennessä tavoite saavutetaan, muodossa 2026-12-31.",
			SV: "Dagen då målet senast ska ha nåtts, i formen 2026-12-31.",
			NB: "Dagen målet senest skal være nådd, på formen 2026-12-31.",
			EN: "The day by which the goal is to be reached, written as 2026-12-31.",
		},
	},
	"Goal.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Tavoitteesta vastaava rooli", SV: "Vem som ansvarar för målet", NB: "Hvem som har ansvaret for målet", EN: "Who answers for the goal"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka vastaa tavoitteen toteutumisesta. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som ansvarar för att målet nås. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som har ansvaret for at målet nås. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that answers for reaching the goal. Use a role's identifier, not a name.",
		},
	},
	"Goal.metrics": {
		Refers: true,
		Label:  juurru.Text{FI: "Tavoitteen mittarit", SV: "Mätare för målet", NB: "Indikatorer for målet", EN: "Metrics of the goal"},
		Help: juurru.Text{
			FI: "Niiden mittareiden tunnukset, joista näkee, toteutuuko tavoite.",
			SV: "Identifierarna för de mätare som visar om målet nås.",
			NB: "Identifikatorene til indikatorene som viser om målet nås.",
			EN: "The identifiers of the metrics that show whether the goal is reached.",
		},
	},

	"Phase": {
		Label: juurru.Text{FI: "Käyttöönoton vaihe", SV: "Fas i ibruktagandet", NB: "Fase i innføringen", EN: "Phase of the adoption"},
		Help: juurru.Text{
			FI: "Yksi aika, jonka työ on ollut suunnitelmapohjan jossakin vaiheessa.",
			SV: "En tid under vilken arbetet har varit i en av planmallens faser.",
			NB: "En tid der arbeidet har vært i en av malens faser.",
			EN: "A stretch of time the work has spent in a phase of the template.",
		},
	},
	"Phase.key": {
		Label: juurru.Text{FI: "Vaihe", SV: "Fas", NB: "Fase", EN: "Phase"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaiheen tunnus, esimerkiksi »valmistelu».",
			SV: "Identifieraren för en fas i planmallen, till exempel ”valmistelu”.",
			NB: "Identifikatoren til en fase i malen, for eksempel «valmistelu».",
			EN: "The identifier of a phase of the template, for example \"valmistelu\".",
		},
		Word: true,
	},
	"Phase.starts": {
		Label: juurru.Text{FI: "Vaihe alkaa", SV: "Fasen börjar", NB: "Fasen begynner", EN: "Phase begins"},
		Help: juurru.Text{
			FI: "Vaiheen ensimmäinen päivä, muodossa 2026-12-31.",
			SV: "Fasens första dag, i formen 2026-12-31.",
			NB: "Fasens første dag, på formen 2026-12-31.",
			EN: "The first day of the phase, written as 2026-12-31.",
		},
	},
	"Phase.ends": {
		Label: juurru.Text{FI: "Vaihe päättyy", SV: "Fasen slutar", NB: "Fasen avsluttes", EN: "Phase ends"},
		Help: juurru.Text{
			FI: "Vaiheen viimeinen päivä, muodossa 2026-12-31. Jätä pois, jos loppua ei ole sovittu.",
			SV: "Fasens sista dag, i formen 2026-12-31. Utelämna om inget slut har avtalats.",
			NB: "Fasens siste dag, på formen 2026-12-31. Utelat feltet hvis ingen slutt er avtalt.",
			EN: "The last day of the phase, written as 2026-12-31. Leave out if no end has been agreed.",
		},
	},
	"Phase.reason": {
		Label: juurru.Text{FI: "Syy vaiheeseen palaamiseen", SV: "Orsaken till att gå tillbaka", NB: "Grunnen til å gå tilbake", EN: "Reason for going back"},
		Help: juurru.Text{
			FI: "Kerro, miksi vaiheeseen palattiin. Jätä tyhjäksi, kun vaihe on ensimmäistä kertaa. Älä kirjoita henkilötietoja.",
			SV: "Berätta varför ni gick tillbaka till fasen. Lämna tomt första gången. Skriv inga personuppgifter.",
			NB: "Fortell hvorfor dere gikk tilbake til fasen. La stå tomt den første gangen. Ikke skriv personopplysninger.",
			EN: "Say why you went back to the phase. Leave empty the first time. Write no personal data.",
		},
	},
}
