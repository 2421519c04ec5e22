package roadmap

import "github.com/juurru/juurru"

// transitionWords are the words for the transition to operation.
var transitionWords = juurru.Glossary{
	"Transition.procurement": {
		Label: juurru.Text{FI: "Hankinta", SV: "Upphandling", NB: "Anskaffelse", EN: "Procurement"},
		Help: juurru.Text{
			FI: "Mitä palveluun ostetaan ja miten se kilpailutetaan. Jos mitään ei osteta, kerro syy.",
			SV: "Vad som köps in till tjänsten och hur det upphandlas. Om inget köps in, ange skälet.",
			NB: "Hva som kjøpes til tjenesten, og hvordan det konkurranseutsettes. Kjøpes det ikke noe, oppgi hvorfor.",
			EN: "What is bought for the service and how it is tendered. If nothing is bought, say why.",
		},
	},
	"Transition.benefitPlan": {
		Label: juurru.Text{FI: "Hyötyjen toteuttamissuunnitelma", SV: "Plan för att realisera nyttorna", NB: "Gevinstrealiseringsplan", EN: "Benefits plan"},
		Help: juurru.Text{
			FI: "Miten hyödyt toteutetaan ja miten niitä seurataan, ja kuka kokonaisuudesta vastaa.",
			SV: "Hur nyttorna realiseras och följs upp, och vem som svarar för helheten.",
			NB: "Hvordan gevinstene realiseres og følges opp, og hvem som har ansvaret for helheten.",
			EN: "How the benefits are realised and followed, and who answers for it as a whole.",
		},
	},
	"Transition.processes": {
		Label: juurru.Text{FI: "Työprosessit", SV: "Arbetsprocesser", NB: "Arbeidsprosesser", EN: "Processes"},
		Help: juurru.Text{
			FI: "Uuden palvelun toimintatavat kirjattuina niille, jotka niissä työskentelevät.",
			SV: "Den nya tjänstens arbetssätt, dokumenterade för dem som arbetar i dem.",
			NB: "Arbeidsmåtene i den nye tjenesten, dokumentert for dem som arbeider i dem.",
			EN: "The processes of the new service, written down for those who work in them.",
		},
	},
	"Transition.large": {
		Label: juurru.Text{FI: "Suuri muutos", SV: "Stor förändring", NB: "Stor endring", EN: "Large change"},
		Help: juurru.Text{
			FI: "Merkitse, jos muutos koskee monia yksiköitä tai alueita. Silloin palvelu otetaan käyttöön alue kerrallaan.",
			SV: "Markera om förändringen berör många enheter eller områden. Då tas tjänsten i bruk stegvis.",
			NB: "Merk av hvis endringen gjelder mange enheter eller områder. Da skjer innføringen trinnvis.",
			EN: "Mark if the change concerns many units or areas. Then the roll-out goes in steps.",
		},
	},
	"Transition.rollOut": {
		Label: juurru.Text{FI: "Käyttöönotto alue kerrallaan", SV: "Stegvist ibruktagande", NB: "Trinnvis innføring", EN: "Roll-out in steps"},
		Help: juurru.Text{
			FI: "Alueet tai yksiköt, joissa palvelu otetaan käyttöön, järjestyksessä.",
			SV: "De områden eller enheter där tjänsten tas i bruk, i ordning.",
			NB: "Områdene eller enhetene der tjenesten tas i bruk, i rekkefølge.",
			EN: "The areas or units in which the service is taken into use, in order.",
		},
	},
	"Transition.finalReport": {
		Label: juurru.Text{FI: "Hankkeen loppuraportti", SV: "Projektets slutrapport", NB: "Sluttrapport", EN: "Final report of the project"},
		Help: juurru.Text{
			FI: "Saavutettiinko tavoitteet, mikä toimi ja mitä tekisitte toisin.",
			SV: "Om målen nåddes, vad som fungerade och vad ni skulle göra annorlunda.",
			NB: "Om målene ble nådd, hva som fungerte, og hva dere ville gjort annerledes.",
			EN: "Whether the goals were reached, what worked and what would be done otherwise.",
		},
	},
	"Transition.riskReview": {
		Label: juurru.Text{FI: "Riski- ja haavoittuvuusanalyysi käyty läpi", SV: "Risk- och sårbarhetsanalys genomgången", NB: "ROS-analyse gjennomgått", EN: "Risk review held"},
		Help: juurru.Text{
			FI: "Päivä, jona riskit ja haavoittuvuudet käytiin läpi ennen luovutusta, muodossa 2026-12-31.",
			SV: "Dagen då risker och sårbarheter gicks igenom före överlämningen, i formen 2026-12-31.",
			NB: "Dagen risikoer og sårbarheter ble gått gjennom før overleveringen, på formen 2026-12-31.",
			EN: "The day on which risks and vulnerabilities were gone through before the hand-over, written as 2026-12-31.",
		},
	},
	"Transition.followUp": {
		Label: juurru.Text{FI: "Seuranta toiminnan aikana", SV: "Uppföljning i drift", NB: "Oppfølging i driften", EN: "Follow-up in operation"},
		Help: juurru.Text{
			FI: "Miten hyötyjä, virheitä ja toimittajia seurataan, kun palvelu toimii.",
			SV: "Hur nyttor, fel och leverantörer följs upp när tjänsten är i drift.",
			NB: "Hvordan gevinster, feil og leverandører følges opp når tjenesten er i drift.",
			EN: "How benefits, faults and suppliers are followed once the service runs.",
		},
	},
	"Transition.handOver": {
		Label: juurru.Text{FI: "Luovutus toiminnalle", SV: "Överlämning till driften", NB: "Overlevering til linjen", EN: "Hand-over to operation"},
		Help: juurru.Text{
			FI: "Kokous, jossa hanke luovuttaa palvelun niille, jotka sitä tuottavat joka päivä.",
			SV: "Mötet där projektet lämnar över tjänsten till dem som driver den varje dag.",
			NB: "Møtet der prosjektet overleverer tjenesten til dem som skal drive den hver dag.",
			EN: "The meeting in which the project hands the service over to those who run it every day.",
		},
	},

	"Procurement.notNeeded": {
		Label: juurru.Text{FI: "Miksi mitään ei hankita", SV: "Varför inget upphandlas", NB: "Hvorfor ikke noe anskaffes", EN: "Why nothing is bought"},
		Help: juurru.Text{
			FI: "Kerro syy, jos palvelu ei tarvitse hankintoja. Jätä muuten tyhjäksi.",
			SV: "Ange skälet om tjänsten inte behöver någon upphandling. Lämna annars tomt.",
			NB: "Oppgi grunnen hvis tjenesten ikke trenger noen anskaffelse. La ellers stå tomt.",
			EN: "Say why, if the service needs no procurement. Otherwise leave empty.",
		},
	},
	"Procurement.plan": {
		Label: juurru.Text{FI: "Kilpailutussuunnitelma", SV: "Plan för upphandlingen", NB: "Plan for anskaffelsen", EN: "Plan of the tender"},
		Help: juurru.Text{
			FI: "Miten kilpailutus etenee ja milloin.",
			SV: "Hur upphandlingen går till, och när.",
			NB: "Hvordan konkurransen gjennomføres, og når.",
			EN: "How the tender is carried out, and when.",
		},
	},
	"Procurement.criteria": {
		Label: juurru.Text{FI: "Valintaperusteet", SV: "Jämförelsegrunder", NB: "Tildelingskriterier", EN: "Award criteria"},
		Help: juurru.Text{
			FI: "Millä perusteilla tarjouksista valitaan ja millä painolla. Hinta yksin ei ratkaise.",
			SV: "På vilka grunder anbuden jämförs och hur tungt varje grund väger. Priset avgör inte ensamt.",
			NB: "Hvilke kriterier tilbudene avgjøres etter, og med hvilken vekt. Prisen avgjør ikke alene.",
			EN: "By which criteria the offers are decided, and with which weight. The price does not decide alone.",
		},
	},
	"Procurement.needs": {
		Label: juurru.Text{FI: "Tarpeet tarjouspyynnössä", SV: "Behoven i anbudsförfrågan", NB: "Behovene i konkurransegrunnlaget", EN: "Needs in the tender"},
		Help: juurru.Text{
			FI: "Miten tarpeet ja vaatimukset näkyvät tarjouspyynnössä.",
			SV: "Hur behov och krav syns i anbudsförfrågan.",
			NB: "Hvordan behovene og kravene kommer fram i konkurransegrunnlaget.",
			EN: "How needs and requirements show in the documents of the tender.",
		},
	},
	"Procurement.dialogue": {
		Label: juurru.Text{FI: "Vuoropuhelu toimittajien kanssa", SV: "Dialog med leverantörerna", NB: "Dialog med leverandørene", EN: "Dialogue with suppliers"},
		Help: juurru.Text{
			FI: "Miten toimittajia on kuultu ennen kilpailutusta ja sen aikana.",
			SV: "Hur leverantörerna har hörts före upphandlingen och under den.",
			NB: "Hvordan leverandørene er hørt før konkurransen og underveis i den.",
			EN: "How suppliers are heard before the tender and during it.",
		},
	},
	"Procurement.department": {
		Refers: true,
		Label:  juurru.Text{FI: "Hankinnoista vastaava rooli", SV: "Vem som ansvarar för upphandlingen", NB: "Hvem som har ansvaret for anskaffelsen", EN: "Who answers for procurement"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka vastaa hankinnasta. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som ansvarar för upphandlingen. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som har ansvaret for anskaffelsen. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that answers for procurement. Use a role's identifier, not a name.",
		},
	},
	"Procurement.signed": {
		Label: juurru.Text{FI: "Sopimus tehty", SV: "Avtalet undertecknat", NB: "Avtale inngått", EN: "Contract signed"},
		Help: juurru.Text{
			FI: "Päivä, jona sopimus allekirjoitettiin, muodossa 2026-12-31.",
			SV: "Dagen då avtalet undertecknades, i formen 2026-12-31.",
			NB: "Dagen avtalen ble inngått, på formen 2026-12-31.",
			EN: "The day on which the contract was signed, written as 2026-12-31.",
		},
	},

	"AwardCriterion": {
		Label: juurru.Text{FI: "Valintaperuste", SV: "Jämförelsegrund", NB: "Tildelingskriterium", EN: "Award criterion"},
		Help: juurru.Text{
			FI: "Yksi peruste, jolla tarjoukset ratkaistaan.",
			SV: "En grund på vilken anbuden jämförs.",
			NB: "Ett av kriteriene tilbudene vurderes etter.",
			EN: "One thing the offers are decided on.",
		},
	},
	"AwardCriterion.what": {
		Label: juurru.Text{FI: "Mitä arvostetaan", SV: "Vad som värderas", NB: "Hva som verdsettes", EN: "What is valued"},
		Help: juurru.Text{
			FI: "Esimerkiksi helppokäyttöisyys, tuki tai integraatiot.",
			SV: "Till exempel användarvänlighet, stöd eller integrationer.",
			NB: "For eksempel brukervennlighet, brukerstøtte eller integrasjoner.",
			EN: "For example ease of use, support or integration.",
		},
	},
	"AwardCriterion.price": {
		Label: juurru.Text{FI: "Peruste on hinta", SV: "Grunden är priset", NB: "Kriteriet er prisen", EN: "It is the price"},
		Help: juurru.Text{
			FI: "Merkitse, jos kyse on hinnasta.",
			SV: "Markera om det gäller priset.",
			NB: "Merk av hvis det er prisen.",
			EN: "Mark if it is the price.",
		},
	},
	"AwardCriterion.weight": {
		Label: juurru.Text{FI: "Painoarvo", SV: "Vikt i procent", NB: "Vekt i prosent", EN: "Weight"},
		Help: juurru.Text{
			FI: "Kuinka monta prosenttia perusteella on merkitystä ratkaisussa. Perusteiden painot ovat yhteensä sata.",
			SV: "Hur många procent grunden väger i avgörandet. Vikterna är tillsammans hundra.",
			NB: "Hvor mange prosent kriteriet teller i avgjørelsen. Vektene er til sammen hundre.",
			EN: "How many per cent the criterion counts in the decision. The weights are a hundred together.",
		},
	},

	"BenefitPlan.date": {
		Label: juurru.Text{FI: "Suunnitelman päivä", SV: "Planens datum", NB: "Dato for gevinstrealiseringsplanen", EN: "Day of the benefits plan"},
		Help: juurru.Text{
			FI: "Päivä, jona suunnitelma on tehty tai päivitetty, muodossa 2026-12-31.",
			SV: "Dagen då planen gjordes eller uppdaterades, i formen 2026-12-31.",
			NB: "Dagen planen ble laget eller oppdatert, på formen 2026-12-31.",
			EN: "The day on which the plan was made or updated, written as 2026-12-31.",
		},
	},
	"BenefitPlan.with": {
		Label: juurru.Text{FI: "Ketkä tekivät suunnitelman", SV: "Vilka som gjorde planen", NB: "Hvem som laget planen", EN: "Who made the plan"},
		Help: juurru.Text{
			FI: "Valitse ryhmät, joiden kanssa suunnitelma tehtiin. Mukana pitää olla niiden, jotka työskentelevät uudessa palvelussa.",
			SV: "Välj grupperna som planen gjordes med. De som ska arbeta i den nya tjänsten ska vara med.",
			NB: "Velg gruppene planen ble laget sammen med. De som skal arbeide i den nye tjenesten, skal være med.",
			EN: "Choose the groups with which the plan was made. Those who work in the new service are among them.",
		},
	},
	"BenefitPlan.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Hyötyjen kokonaisuudesta vastaava", SV: "Vem som svarar för nyttorna som helhet", NB: "Overordnet gevinsteier", EN: "Who answers for the benefits"},
		Help: juurru.Text{
			FI: "Sen linjaorganisaation roolin tunnus, joka vastaa hyötyjen toteutumisesta kokonaisuutena. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll i linjeorganisationen som svarar för nyttorna som helhet. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen i linjen som har ansvaret for at gevinstene realiseres samlet. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role in the line organisation that answers for the benefits as a whole. Use a role's identifier, not a name.",
		},
	},
	"BenefitPlan.text": {
		Label: juurru.Text{FI: "Hyötyjen suunnitelma sanoin", SV: "Planen i ord", NB: "Planen i korte trekk", EN: "The plan in words"},
		Help: juurru.Text{
			FI: "Miten hyödyt saadaan aikaan: mitä on tehtävä, mihin mennessä ja miten seurataan.",
			SV: "Hur nyttorna uppnås: vad som måste göras, till när och hur det följs upp.",
			NB: "Hvordan gevinstene hentes ut: hva som må gjøres, innen når, og hvordan det følges opp.",
			EN: "How the benefits are brought about: what has to be done, by when, and how it is followed.",
		},
	},

	"Process": {
		Label: juurru.Text{FI: "Työprosessi", SV: "Arbetsprocess", NB: "Arbeidsprosess", EN: "Process"},
		Help: juurru.Text{
			FI: "Yksi toimintatapa, joka on kirjattu niille, jotka siinä työskentelevät.",
			SV: "Ett arbetssätt som är dokumenterat för dem som arbetar i det.",
			NB: "Én arbeidsmåte som er dokumentert for dem som arbeider i den.",
			EN: "One way of working that is written down for those who work in it.",
		},
	},
	"Process.name": {
		Label: juurru.Text{FI: "Prosessin nimi", SV: "Processens namn", NB: "Prosessens navn", EN: "Name of the process"},
		Help: juurru.Text{
			FI: "Nimi, jolla prosessi tunnetaan työssä.",
			SV: "Det namn som processen är känd under i arbetet.",
			NB: "Navnet prosessen går under til daglig.",
			EN: "The name by which the process is known at work.",
		},
	},
	"Process.document": {
		Label: juurru.Text{FI: "Missä prosessi on kuvattu", SV: "Var processen är beskriven", NB: "Hvor prosessen er beskrevet", EN: "Where the process is"},
		Help: juurru.Text{
			FI: "Asiakirjan paikka, esimerkiksi ohjeen numero tai intranetin sivu.",
			SV: "Dokumentets plats, till exempel anvisningens nummer eller intranätets sida.",
			NB: "Hvor dokumentet ligger, for eksempel nummeret på rutinen eller siden på intranettet.",
			EN: "Where the document is, for example the number of the procedure or the page of the intranet.",
		},
	},
	"Process.documented": {
		Label: juurru.Text{FI: "Kuvattu", SV: "Beskriven", NB: "Beskrevet", EN: "Written down"},
		Help: juurru.Text{
			FI: "Päivä, jona prosessi on kuvattu tai päivitetty, muodossa 2026-12-31.",
			SV: "Dagen då processen beskrevs eller uppdaterades, i formen 2026-12-31.",
			NB: "Dagen prosessen ble beskrevet eller oppdatert, på formen 2026-12-31.",
			EN: "The day on which the process was described or updated, written as 2026-12-31.",
		},
	},
	"Process.why": {
		Label: juurru.Text{FI: "Miksi näin tehdään", SV: "Varför det görs så", NB: "Hvorfor det gjøres slik", EN: "Why it is done so"},
		Help: juurru.Text{
			FI: "Miksi työ tehdään näin ja mitä tapahtuu ennen sitä ja sen jälkeen.",
			SV: "Varför arbetet görs så och vad som händer före och efter det.",
			NB: "Hvorfor arbeidet gjøres slik, og hva som skjer før og etter.",
			EN: "Why the work is done so, and what happens before and after it.",
		},
	},
	"Process.roles": {
		Refers: true,
		Label:  juurru.Text{FI: "Prosessissa toimivat roolit", SV: "Roller i processen", NB: "Rollene i prosessen", EN: "Roles in the process"},
		Help: juurru.Text{
			FI: "Niiden roolien tunnukset, jotka prosessissa toimivat. Käytä roolien tunnuksia, älä nimiä.",
			SV: "Identifierarna för de roller som arbetar i processen. Använd rollernas identifierare, inte namn.",
			NB: "Identifikatorene til rollene som arbeider i prosessen. Bruk rollenes identifikatorer, ikke navn.",
			EN: "The identifiers of the roles that work in the process. Use the identifiers of roles, not names.",
		},
	},

	"RollOut": {
		Label: juurru.Text{FI: "Käyttöönoton vaihe", SV: "Steg i ibruktagandet", NB: "Trinn i innføringen", EN: "Step of the roll-out"},
		Help: juurru.Text{
			FI: "Yksi alue tai yksikkö, jossa palvelu otetaan käyttöön.",
			SV: "Ett område eller en enhet där tjänsten tas i bruk.",
			NB: "Ett område eller én enhet der tjenesten tas i bruk.",
			EN: "One area or unit in which the service is taken into use.",
		},
	},
	"RollOut.area": {
		Label: juurru.Text{FI: "Alue tai yksikkö", SV: "Område eller enhet", NB: "Området eller enheten", EN: "Area or unit"},
		Help: juurru.Text{
			FI: "Missä palvelu otetaan käyttöön, esimerkiksi »pohjoinen alue».",
			SV: "Var tjänsten tas i bruk, till exempel ”norra området”.",
			NB: "Hvor tjenesten tas i bruk, for eksempel «Nordbygda».",
			EN: "Where the service is taken into use, for example \"the northern area\".",
		},
	},
	"RollOut.starts": {
		Label: juurru.Text{FI: "Käyttö alkaa", SV: "Användningen börjar", NB: "Oppstart", EN: "Use begins"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen palvelua käytetään täällä, muodossa 2026-12-31.",
			SV: "Dagen från vilken tjänsten används här, i formen 2026-12-31.",
			NB: "Den første dagen tjenesten er i bruk her, på formen 2026-12-31.",
			EN: "The day from which the service is used here, written as 2026-12-31.",
		},
	},
	"RollOut.stable": {
		Label: juurru.Text{FI: "Käytäntö vakiintunut", SV: "Arbetssättet är etablerat", NB: "Praksisen har satt seg", EN: "Practice has settled"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen uusi tapa oli vakiintunut, muodossa 2026-12-31. Laajenna seuraavaan vasta sitten.",
			SV: "Dagen från vilken det nya arbetssättet var etablerat, i formen 2026-12-31. Gå vidare till nästa först därefter.",
			NB: "Dagen da den nye arbeidsmåten hadde satt seg, på formen 2026-12-31. Gå videre til neste først da.",
			EN: "The day from which the new way had settled, written as 2026-12-31. Go on to the next only then.",
		},
	},
	"RollOut.learnt": {
		Label: juurru.Text{FI: "Mitä alueella opittiin", SV: "Vad ni lärde er här", NB: "Hva dere lærte her", EN: "What was learnt there"},
		Help: juurru.Text{
			FI: "Mikä muuttui seuraavaa aluetta varten. Älä kirjoita henkilötietoja.",
			SV: "Vad som ändrades inför nästa område. Skriv inga personuppgifter.",
			NB: "Hva som ble endret til neste område. Ikke skriv personopplysninger.",
			EN: "What was changed for the next area. Write no personal data.",
		},
	},

	"FinalReport.date": {
		Label: juurru.Text{FI: "Loppuraportin päivä", SV: "Slutrapportens datum", NB: "Dato for sluttrapporten", EN: "Day of the final report"},
		Help: juurru.Text{
			FI: "Päivä, jona loppuraportti valmistui, muodossa 2026-12-31.",
			SV: "Dagen då slutrapporten blev klar, i formen 2026-12-31.",
			NB: "Dagen sluttrapporten var ferdig, på formen 2026-12-31.",
			EN: "The day on which the final report was ready, written as 2026-12-31.",
		},
	},
	"FinalReport.reached": {
		Label: juurru.Text{FI: "Saavutettiinko tavoitteet", SV: "Nåddes målen", NB: "Ble målene nådd", EN: "Were the goals reached"},
		Help: juurru.Text{
			FI: "Mitkä tavoitteet saavutettiin ja mistä sen näkee.",
			SV: "Vilka mål som nåddes och var det syns.",
			NB: "Hvilke mål som ble nådd, og hva som viser det.",
			EN: "Which goals were reached, and what shows it.",
		},
	},
	"FinalReport.worked": {
		Label: juurru.Text{FI: "Mikä toimi hyvin", SV: "Vad som fungerade bra", NB: "Hva som fungerte godt", EN: "What worked well"},
		Help: juurru.Text{
			FI: "Mitä tekisitte seuraavassakin hankkeessa samoin. Älä kirjoita henkilötietoja.",
			SV: "Vad ni skulle göra likadant i nästa projekt. Skriv inga personuppgifter.",
			NB: "Hva dere ville gjort på samme måte i neste prosjekt. Ikke skriv personopplysninger.",
			EN: "What you would do the same way in the next project. Write no personal data.",
		},
	},
	"FinalReport.improve": {
		Label: juurru.Text{FI: "Mitä tekisitte toisin", SV: "Vad ni skulle göra annorlunda", NB: "Hva dere ville gjort annerledes", EN: "What to do better"},
		Help: juurru.Text{
			FI: "Tärkeimmät kehittämiskohteet seuraavaa hanketta varten. Älä kirjoita henkilötietoja.",
			SV: "De viktigaste förbättringspunkterna inför nästa projekt. Skriv inga personuppgifter.",
			NB: "De viktigste forbedringspunktene for neste prosjekt. Ikke skriv personopplysninger.",
			EN: "The most important points to improve in the next project. Write no personal data.",
		},
	},
	"FinalReport.discussed": {
		Label: juurru.Text{FI: "Keiden kanssa keskusteltiin", SV: "Med vilka resultatet diskuterades", NB: "Hvem resultatet er drøftet med", EN: "With whom it was discussed"},
		Help: juurru.Text{
			FI: "Valitse ryhmät, joiden kanssa tuloksista on keskusteltu. Ottakaa mukaan ne, jotka hankkeessa olivat.",
			SV: "Välj grupperna som resultatet har diskuterats med. Ta med dem som deltog i projektet.",
			NB: "Velg gruppene resultatet er drøftet med. Ta med dem som deltok i prosjektet.",
			EN: "Choose the groups with which the results were discussed. Those who took part in the project are among them.",
		},
	},

	"FollowUp.benefits": {
		Label: juurru.Text{FI: "Kuinka usein hyötyjä seurataan", SV: "Hur ofta nyttorna följs", NB: "Hvor ofte gevinstene følges opp", EN: "How often benefits are looked at"},
		Help: juurru.Text{
			FI: "Valitse, kuinka usein hyödyt käydään läpi toiminnan kokouksissa. Tiheä seuranta näyttää tulokset ja motivoi.",
			SV: "Välj hur ofta nyttorna gås igenom på driftens möten. En tät uppföljning visar resultaten och motiverar.",
			NB: "Velg hvor ofte gevinstene gås gjennom på driftsmøtene. Tett oppfølging viser resultatene og motiverer.",
			EN: "Choose how often the benefits are gone through in the meetings of operation. Following often shows the results and motivates.",
		},
	},
	"FollowUp.faults": {
		Label: juurru.Text{FI: "Miten virheet huomataan", SV: "Hur fel upptäcks", NB: "Hvordan feil oppdages", EN: "How faults are seen"},
		Help: juurru.Text{
			FI: "Miten palvelun virheistä ja häiriöistä saadaan tieto.",
			SV: "Hur ni får veta om fel och störningar i tjänsten.",
			NB: "Hvordan dere får vite om feil og avvik i tjenesten.",
			EN: "How you learn of faults and disturbances in the service.",
		},
	},
	"FollowUp.suppliers": {
		Label: juurru.Text{FI: "Miten toimittajia seurataan", SV: "Hur leverantörerna följs upp", NB: "Hvordan leverandørene følges opp", EN: "How suppliers are followed"},
		Help: juurru.Text{
			FI: "Miten toimitusten laatua ja sovittuja aikoja seurataan.",
			SV: "Hur leveransernas kvalitet och avtalade tider följs.",
			NB: "Hvordan kvaliteten på leveransene og de avtalte fristene følges.",
			EN: "How the quality of deliveries and the agreed times are followed.",
		},
	},
	"FollowUp.corrections": {
		Label: juurru.Text{FI: "Miten poikkeamat korjataan", SV: "Hur avvikelser rättas till", NB: "Hvordan avvik rettes opp", EN: "How things are put right"},
		Help: juurru.Text{
			FI: "Kuka päättää korjauksista, miten ja millä aikataululla. Älä kirjoita henkilötietoja.",
			SV: "Vem som beslutar om åtgärder, hur och när. Skriv inga personuppgifter.",
			NB: "Hvem som bestemmer tiltak, hvordan og når. Ikke skriv personopplysninger.",
			EN: "Who decides on corrections, how and when. Write no personal data.",
		},
	},
	"FollowUp.trained": {
		Label: juurru.Text{FI: "Seurannan koulutus aloitettu", SV: "Utbildningen för uppföljningen påbörjad", NB: "Opplæringen i oppfølging startet", EN: "Training for it began"},
		Help: juurru.Text{
			FI: "Päivä, jona toiminnan seurannan koulutus alkoi, muodossa 2026-12-31. Se alkaa jo hankkeen aikana.",
			SV: "Dagen då utbildningen i uppföljningen av driften började, i formen 2026-12-31. Den börjar redan under projektet.",
			NB: "Dagen opplæringen i oppfølging av driften startet, på formen 2026-12-31. Den starter mens prosjektet ennå pågår.",
			EN: "The day on which training for the follow-up began, written as 2026-12-31. It begins during the project.",
		},
	},

	"HandOver.date": {
		Label: juurru.Text{FI: "Luovutuskokouksen päivä", SV: "Dag för överlämningsmötet", NB: "Dag for overleveringsmøtet", EN: "Day of the hand-over meeting"},
		Help: juurru.Text{
			FI: "Päivä, jona luovutuskokous pidettiin, muodossa 2026-12-31.",
			SV: "Dagen då överlämningsmötet hölls, i formen 2026-12-31.",
			NB: "Dagen overleveringsmøtet ble holdt, på formen 2026-12-31.",
			EN: "The day on which the hand-over meeting was held, written as 2026-12-31.",
		},
	},
	"HandOver.to": {
		Refers: true,
		Label:  juurru.Text{FI: "Kuka ottaa palvelun vastaan", SV: "Vem som tar över tjänsten", NB: "Hvem som overtar tjenesten", EN: "Who takes the service over"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka vastaa palvelusta jatkossa. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som svarar för tjänsten framöver. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som har ansvaret for tjenesten framover. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that answers for the service from then on. Use a role's identifier, not a name.",
		},
	},
	"HandOver.reviewed": {
		Label: juurru.Text{FI: "Mitä kokouksessa käytiin läpi", SV: "Vad mötet gick igenom", NB: "Hva møtet gikk gjennom", EN: "What the meeting went through"},
		Help: juurru.Text{
			FI: "Valitse, mitkä näistä käytiin läpi: loppuraportti, hyötyjen toteuttamissuunnitelma, riski- ja haavoittuvuusanalyysi.",
			SV: "Välj vilka som gicks igenom: slutrapporten, planen för att realisera nyttorna, risk- och sårbarhetsanalysen.",
			NB: "Velg hva av dette som ble gått gjennom: sluttrapporten, gevinstrealiseringsplanen, ROS-analysen.",
			EN: "Choose which of these were gone through: the final report, the benefits plan, the risk and vulnerability analysis.",
		},
	},
	"HandOver.ready": {
		Label: juurru.Text{FI: "Vastaanottajat ovat valmiita", SV: "De som tar över är beredda", NB: "De som overtar, er klare", EN: "Those who take over are ready"},
		Help: juurru.Text{
			FI: "Merkitse, kun vastaanottajat ovat sanoneet olevansa valmiita. Jos eivät ole, ottakaa askel taaksepäin.",
			SV: "Markera när de som tar över har sagt att de är beredda. Om inte, ta ett steg tillbaka.",
			NB: "Merk av når de som overtar, har sagt at de er klare. Er de ikke det, ta ett skritt tilbake.",
			EN: "Mark when those who take over have said that they are ready. If they are not, take a step back.",
		},
	},
	"HandOver.note": {
		Label: juurru.Text{FI: "Mitä jäi kesken", SV: "Vad som återstår", NB: "Hva som gjenstår", EN: "What is still open"},
		Help: juurru.Text{
			FI: "Mitä on vielä kesken tai mitä vastaanottajan on hyvä tietää. Älä kirjoita henkilötietoja.",
			SV: "Vad som ännu återstår eller vad mottagaren behöver veta. Skriv inga personuppgifter.",
			NB: "Hva som ennå gjenstår, eller hva mottakeren trenger å vite. Ikke skriv personopplysninger.",
			EN: "What is still open or what whoever takes over should know. Write no personal data.",
		},
	},
}
