package plan

import "github.com/juurru/juurru"

// howWords are the words for support, checklists, risks, feedback and adaptations.
var howWords = juurru.Glossary{
	"Support": {
		Label: juurru.Text{FI: "Tuen muoto", SV: "Form av stöd", NB: "Form for støtte", EN: "Form of support"},
		Help: juurru.Text{
			FI: "Yksi asia, joka auttaa työntekijöitä käyttämään menetelmää.",
			SV: "En sak som hjälper de anställda att använda metoden.",
			NB: "Én ting som hjelper de ansatte å bruke metoden.",
			EN: "One thing that helps staff to use the method.",
		},
	},
	"Support.pillar": {
		Label: juurru.Text{FI: "Tukipilari", SV: "Stödpelare", NB: "Støttepilar", EN: "Pillar"},
		Help: juurru.Text{
			FI: "Valitse, mistä tuki tulee: esihenkilöiltä, viestinnästä, muutosagenteilta vai menetelmän ylläpitäjältä.",
			SV: "Välj varifrån stödet kommer: från cheferna, kommunikationen, förändringsagenterna eller metodens förvaltare.",
			NB: "Velg hvor støtten kommer fra: lederne, kommunikasjonen, endringsagentene eller metodens forvalter.",
			EN: "Choose where the support comes from: supervisors, communication, change agents or the method's maintainer.",
		},
	},
	"Support.what": {
		Label: juurru.Text{FI: "Millaista tukea annetaan", SV: "Vilket stöd som ges", NB: "Hvilken støtte som gis", EN: "What support is given"},
		Help: juurru.Text{
			FI: "Kuvaa tuki, esimerkiksi »menetelmäohjaus ryhmässä kerran kuukaudessa».",
			SV: "Beskriv stödet, till exempel ”metodhandledning i grupp en gång i månaden”.",
			NB: "Beskriv støtten, for eksempel «metodeveiledning i gruppe en gang i måneden».",
			EN: "Describe the support, for example \"supervision in the method, in a group, once a month\".",
		},
	},
	"Support.who": {
		Refers: true,
		Label:  juurru.Text{FI: "Tuen antaja", SV: "Vem som ger stödet", NB: "Hvem som gir støtten", EN: "Who gives the support"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka antaa tuen. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som ger stödet. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som gir støtten. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that gives the support. Use a role's identifier, not a name.",
		},
	},
	"Support.phase": {
		Label: juurru.Text{FI: "Tuen vaihe", SV: "Stödets fas", NB: "Støttens fase", EN: "Phase of the support"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaihe, jossa tukea annetaan, esimerkiksi »yllapito».",
			SV: "Den fas i planmallen då stödet ges, till exempel ”yllapito”.",
			NB: "Fasen i malen da støtten gis, for eksempel «yllapito».",
			EN: "The phase of the template in which the support is given, for example \"yllapito\".",
		},
		Word: true,
	},

	"Material": {
		Label: juurru.Text{FI: "Tukimateriaalin osa", SV: "Del av stödmaterialet", NB: "Del av støttemateriellet", EN: "Part of the materials"},
		Help: juurru.Text{
			FI: "Yksi osa aineistosta, jonka esihenkilöt saavat.",
			SV: "En del av det material som cheferna får.",
			NB: "Én del av materiellet lederne får.",
			EN: "One part of what supervisors are given.",
		},
	},
	"Material.part": {
		Label: juurru.Text{FI: "Materiaalin aihe", SV: "Vad materialet gäller", NB: "Hva materiellet gjelder", EN: "What the material is about"},
		Help: juurru.Text{
			FI: "Valitse, koskeeko materiaali tavoitteita, mittareita, seurantaa, keskustelurunkoa, yhteystietoja vai jotain muuta.",
			SV: "Välj om materialet gäller målen, mätarna, uppföljningen, diskussionsunderlaget, kontaktuppgifterna eller något annat.",
			NB: "Velg om materiellet gjelder målene, indikatorene, oppfølgingen, samtaleguiden, kontaktinformasjonen eller noe annet.",
			EN: "Choose whether the material is about goals, metrics, follow-up, the discussion guide, contacts or something else.",
		},
	},
	"Material.title": {
		Label: juurru.Text{FI: "Materiaalin otsikko", SV: "Materialets rubrik", NB: "Materiellets tittel", EN: "Title of the material"},
		Help: juurru.Text{
			FI: "Otsikko, jolla materiaali löytyy.",
			SV: "Den rubrik som materialet hittas under.",
			NB: "Tittelen materiellet finnes under.",
			EN: "The title under which the material is found.",
		},
	},
	"Material.url": {
		Label: juurru.Text{FI: "Materiaalin osoite", SV: "Materialets adress", NB: "Materiellets adresse", EN: "Address of the material"},
		Help: juurru.Text{
			FI: "Verkko-osoite, jos materiaali on verkossa, muodossa https://www.esimerkki.fi/sivu.",
			SV: "Webbadressen, om materialet finns på nätet, i formen https://www.exempel.fi/sida.",
			NB: "Nettadressen, hvis materiellet ligger på nettet, på formen https://www.eksempel.no/side.",
			EN: "The web address, if the material is online, written as https://www.example.org/page.",
		},
	},
	"Material.ready": {
		Label: juurru.Text{FI: "Materiaali on valmis", SV: "Materialet är färdigt", NB: "Materiellet er ferdig", EN: "The material is ready"},
		Help: juurru.Text{
			FI: "Merkitse, kun materiaalin voi jakaa.",
			SV: "Markera när materialet kan delas ut.",
			NB: "Merk av når materiellet kan deles ut.",
			EN: "Mark when the material can be handed out.",
		},
	},

	"Guide": {
		Label: juurru.Text{FI: "Keskustelurunko", SV: "Diskussionsunderlag", NB: "Samtaleguide", EN: "Discussion guide"},
		Help: juurru.Text{
			FI: "Teemat ja kysymykset yhtä henkilöstön kanssa käytävää keskustelua varten.",
			SV: "Teman och frågor för en diskussion med personalen.",
			NB: "Temaer og spørsmål til én samtale med de ansatte.",
			EN: "The themes and questions for one discussion with staff.",
		},
	},
	"Guide.title": {
		Label: juurru.Text{FI: "Keskustelurungon otsikko", SV: "Underlagets rubrik", NB: "Guidens tittel", EN: "Title of the guide"},
		Help: juurru.Text{
			FI: "Otsikko, josta näkee, mitä keskustelu koskee.",
			SV: "En rubrik som visar vad diskussionen gäller.",
			NB: "En tittel som viser hva samtalen gjelder.",
			EN: "A title that tells what the discussion is about.",
		},
	},
	"Guide.phase": {
		Label: juurru.Text{FI: "Keskustelun vaihe", SV: "Diskussionens fas", NB: "Samtalens fase", EN: "Phase of the discussion"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaihe, jossa keskustelu käydään, esimerkiksi »valmistelu».",
			SV: "Den fas i planmallen då diskussionen förs, till exempel ”valmistelu”.",
			NB: "Fasen i malen da samtalen finner sted, for eksempel «valmistelu».",
			EN: "The phase of the template in which the discussion is held, for example \"valmistelu\".",
		},
		Word: true,
	},
	"Guide.role": {
		Refers: true,
		Label:  juurru.Text{FI: "Keskustelun vetäjä", SV: "Vem som leder diskussionen", NB: "Hvem som leder samtalen", EN: "Who leads the discussion"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka vetää keskustelun. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som leder diskussionen. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som leder samtalen. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that leads the discussion. Use a role's identifier, not a name.",
		},
	},
	"Guide.group": {
		Label: juurru.Text{FI: "Kenen kanssa keskustellaan", SV: "Vilka som deltar", NB: "Hvem som deltar", EN: "With whom it is held"},
		Help: juurru.Text{
			FI: "Yksikkö tai ryhmä, jonka kanssa keskustelu käydään. Jokaisella yksiköllä on oma keskustelurunkonsa. Kirjoita ryhmä, älä nimiä.",
			SV: "Den enhet eller grupp som diskussionen förs med. Varje enhet har ett eget underlag. Skriv gruppen, inte namnen.",
			NB: "Enheten eller gruppen som samtalen holdes med. Hver enhet har sin egen samtaleguide. Skriv gruppen, ikke navnene.",
			EN: "The unit or group with which the discussion is held. Each unit has a guide of its own. Write the group, not names.",
		},
	},
	"Guide.held": {
		Label: juurru.Text{FI: "Keskustelupäivä", SV: "Dag för diskussionen", NB: "Dag for samtalen", EN: "Day of the discussion"},
		Help: juurru.Text{
			FI: "Päivä, jona keskustelu käytiin, muodossa 2026-12-31. Jätä pois, kunnes keskustelu on käyty.",
			SV: "Dagen då diskussionen fördes, i formen 2026-12-31. Utelämna tills diskussionen har förts.",
			NB: "Dagen da samtalen ble holdt, på formen 2026-12-31. Utelat feltet til samtalen er holdt.",
			EN: "The day on which the discussion was held, written as 2026-12-31. Leave out until it has been held.",
		},
	},
	"Guide.themes": {
		Label: juurru.Text{FI: "Teemat", SV: "Teman", NB: "Temaer", EN: "Themes"},
		Help: juurru.Text{
			FI: "Keskustelun teemat, esimerkiksi vaikutukset työhön, asiakkaan näkökulma, tuki ja aikataulu.",
			SV: "Diskussionens teman, till exempel hur arbetet påverkas, klientens perspektiv, stödet och tidsplanen.",
			NB: "Samtalens temaer, for eksempel virkninger for arbeidet, brukerens perspektiv, støtten og framdriftsplanen.",
			EN: "The themes of the discussion, for example effects on work, the client's view, support and timetable.",
		},
	},

	"Theme": {
		Label: juurru.Text{FI: "Keskustelun teema", SV: "Tema i diskussionen", NB: "Tema i samtalen", EN: "Theme of the discussion"},
		Help: juurru.Text{
			FI: "Yksi teema ja sen kysymykset.",
			SV: "Ett tema med frågor.",
			NB: "Ett tema med sine spørsmål.",
			EN: "One theme and its questions.",
		},
	},
	"Theme.title": {
		Label: juurru.Text{FI: "Teeman otsikko", SV: "Temats rubrik", NB: "Temaets tittel", EN: "Title of the theme"},
		Help: juurru.Text{
			FI: "Mistä teemassa puhutaan, esimerkiksi »Vaikutukset työhön».",
			SV: "Vad temat handlar om, till exempel ”Hur arbetet påverkas”.",
			NB: "Hva temaet handler om, for eksempel «Virkninger for arbeidet».",
			EN: "What the theme is about, for example \"Effects on work\".",
		},
	},
	"Theme.questions": {
		Label: juurru.Text{FI: "Kysymykset", SV: "Frågor", NB: "Spørsmål", EN: "Questions"},
		Help: juurru.Text{
			FI: "Kysymykset, joista teemassa keskustellaan.",
			SV: "De frågor som diskuteras inom temat.",
			NB: "Spørsmålene som drøftes under temaet.",
			EN: "The questions that are discussed under the theme.",
		},
	},

	"GuideQuestion": {
		Label: juurru.Text{FI: "Keskustelun kysymys", SV: "Fråga i diskussionen", NB: "Spørsmål i samtalen", EN: "Question of the discussion"},
		Help: juurru.Text{
			FI: "Yksi kysymys ja mitä siihen vastattiin.",
			SV: "En fråga och vad man svarade på den.",
			NB: "Ett spørsmål og hva som ble svart.",
			EN: "One question and what was answered.",
		},
	},
	"GuideQuestion.text": {
		Label: juurru.Text{FI: "Kysymys henkilöstölle", SV: "Fråga till personalen", NB: "Spørsmål til de ansatte", EN: "Question to staff"},
		Help: juurru.Text{
			FI: "Kirjoita avoin kysymys, johon ei voi vastata vain kyllä tai ei.",
			SV: "Skriv en öppen fråga som inte kan besvaras med bara ja eller nej.",
			NB: "Skriv et åpent spørsmål som ikke kan besvares med bare ja eller nei.",
			EN: "Write an open question that cannot be answered by yes or no alone.",
		},
	},
	"GuideQuestion.section": {
		Label: juurru.Text{FI: "Mitä osaa vastaus koskee", SV: "Vilken del svaret gäller", NB: "Hvilken del svaret gjelder", EN: "Part the answer is about"},
		Help: juurru.Text{
			FI: "Suunnitelman osa, jota vastaus koskee, esimerkiksi »givenUp». Jätä pois, jos vastaus voi koskea mitä tahansa.",
			SV: "Den del av planen som svaret gäller, till exempel ”givenUp”. Utelämna om svaret kan gälla vad som helst.",
			NB: "Den delen av planen som svaret gjelder, for eksempel «givenUp». Utelat feltet hvis svaret kan gjelde hva som helst.",
			EN: "The part of the plan that the answer is about, for example \"givenUp\". Leave out if the answer may be about anything.",
		},
		Word: true,
	},
	"GuideQuestion.answer": {
		Label: juurru.Text{FI: "Mitä vastattiin", SV: "Vad man svarade", NB: "Hva som ble svart", EN: "What was answered"},
		Help: juurru.Text{
			FI: "Tiivistä, mitä ryhmä vastasi. Älä kirjoita henkilötietoja äläkä sitä, kuka sanoi mitäkin.",
			SV: "Sammanfatta vad gruppen svarade. Skriv inga personuppgifter och inte vem som sade vad.",
			NB: "Oppsummer hva gruppen svarte. Ikke skriv personopplysninger, og ikke hvem som sa hva.",
			EN: "Sum up what the group answered. Write no personal data, and not who said what.",
		},
	},
	"GuideQuestion.feedback": {
		Refers: true,
		Label:  juurru.Text{FI: "Palaute, joksi vastaus kirjattiin", SV: "Återkoppling av svaret", NB: "Tilbakemelding fra svaret", EN: "Feedback the answer became"},
		Help: juurru.Text{
			FI: "Sen palautteen tunnus, joksi vastaus on kirjattu. Jätä pois, jos vastaus ei ole palautetta.",
			SV: "Identifieraren för den återkoppling som svaret har antecknats som. Utelämna om svaret inte är återkoppling.",
			NB: "Identifikatoren til tilbakemeldingen som svaret er registrert som. Utelat feltet hvis svaret ikke er en tilbakemelding.",
			EN: "The identifier of the feedback the answer is recorded as. Leave out if the answer is no feedback.",
		},
	},

	"Checklist": {
		Label: juurru.Text{FI: "Tehtävälista", SV: "Checklista", NB: "Sjekkliste", EN: "Checklist"},
		Help: juurru.Text{
			FI: "Lista asioista, joista huolehditaan yhdessä vaiheessa.",
			SV: "En lista över det som ska ses till i en fas.",
			NB: "En liste over det som skal ivaretas i én fase.",
			EN: "A list of what is to be seen to in one phase.",
		},
	},
	"Checklist.title": {
		Label: juurru.Text{FI: "Tehtävälistan otsikko", SV: "Checklistans rubrik", NB: "Sjekklistens tittel", EN: "Title of the checklist"},
		Help: juurru.Text{
			FI: "Otsikko, josta näkee, mitä varten lista on.",
			SV: "En rubrik som visar vad listan är till för.",
			NB: "En tittel som viser hva listen er til.",
			EN: "A title that tells what the list is for.",
		},
	},
	"Checklist.phase": {
		Label: juurru.Text{FI: "Tehtävälistan vaihe", SV: "Checklistans fas", NB: "Sjekklistens fase", EN: "Phase of the checklist"},
		Help: juurru.Text{
			FI: "Suunnitelmapohjan vaihe, jota lista koskee, esimerkiksi »valmistelu».",
			SV: "Den fas i planmallen som listan gäller, till exempel ”valmistelu”.",
			NB: "Fasen i malen som listen gjelder, for eksempel «valmistelu».",
			EN: "The phase of the template the list is about, for example \"valmistelu\".",
		},
		Word: true,
	},
	"Checklist.role": {
		Refers: true,
		Label:  juurru.Text{FI: "Tehtävälistan käyttäjä", SV: "Vem som använder checklistan", NB: "Hvem som bruker sjekklisten", EN: "Who uses the checklist"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka käy listan läpi. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som går igenom listan. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som går gjennom listen. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that goes through the list. Use a role's identifier, not a name.",
		},
	},
	"Checklist.items": {
		Label: juurru.Text{FI: "Listan kohdat", SV: "Punkter på listan", NB: "Punktene på listen", EN: "Items"},
		Help: juurru.Text{
			FI: "Mistä on huolehdittava.",
			SV: "Vad som ska ses till.",
			NB: "Hva som skal ivaretas.",
			EN: "What is to be seen to.",
		},
	},

	"ChecklistItem": {
		Label: juurru.Text{FI: "Tehtävälistan kohta", SV: "Punkt på checklistan", NB: "Punkt på sjekklisten", EN: "Item of a checklist"},
		Help: juurru.Text{
			FI: "Yksi asia, josta huolehditaan. Tekemätön on eri asia kuin sellainen, joka ei koske tätä käyttöönottoa.",
			SV: "En sak som ska ses till. Något som inte har gjorts är inte detsamma som något som inte gäller här.",
			NB: "Én ting som skal ivaretas. Noe som ikke er gjort, er ikke det samme som noe som ikke gjelder her.",
			EN: "One thing that is to be seen to. What is not done is not the same as what does not apply.",
		},
	},
	"ChecklistItem.text": {
		Label: juurru.Text{FI: "Mistä huolehditaan", SV: "Vad som ska ses till", NB: "Hva som skal ivaretas", EN: "What is to be seen to"},
		Help: juurru.Text{
			FI: "Kuvaa asia niin, että sen voi todeta tehdyksi.",
			SV: "Beskriv saken så att man kan konstatera när den är gjord.",
			NB: "Beskriv punktet slik at man kan slå fast når det er gjort.",
			EN: "Describe it so that one can tell when it is done.",
		},
	},
	"ChecklistItem.done": {
		Label: juurru.Text{FI: "Kohta on tehty", SV: "Punkten är gjord", NB: "Punktet er gjort", EN: "The item is done"},
		Help: juurru.Text{
			FI: "Merkitse, kun asia on hoidettu.",
			SV: "Markera när saken har skötts.",
			NB: "Merk av når det er ivaretatt.",
			EN: "Mark when it has been seen to.",
		},
	},
	"ChecklistItem.notApplicable": {
		Label: juurru.Text{FI: "Miksi kohta ei koske tätä", SV: "Varför punkten inte gäller här", NB: "Hvorfor punktet ikke gjelder her", EN: "Why it does not apply"},
		Help: juurru.Text{
			FI: "Jos kohta ei koske tätä käyttöönottoa, kerro miksi. Jätä muuten tyhjäksi. Älä kirjoita henkilötietoja.",
			SV: "Berätta varför, om punkten inte gäller det här ibruktagandet. Lämna annars tomt. Skriv inga personuppgifter.",
			NB: "Fortell hvorfor, hvis punktet ikke gjelder denne innføringen. La ellers stå tomt. Ikke skriv personopplysninger.",
			EN: "If the item does not apply to this adoption, say why. Otherwise leave empty. Write no personal data.",
		},
	},

	"RiskScale.likelihood": {
		Label: juurru.Text{FI: "Todennäköisyyden tasot", SV: "Nivåer för sannolikhet", NB: "Nivåer for sannsynlighet", EN: "Levels of likelihood"},
		Help: juurru.Text{
			FI: "Tasot sanoina pienimmästä suurimpaan. Ensimmäinen on taso 1.",
			SV: "Nivåerna i ord från den lägsta till den högsta. Den första är nivå 1.",
			NB: "Nivåene i ord fra det laveste til det høyeste. Det første er nivå 1.",
			EN: "The levels in words, from the lowest to the highest. The first is level 1.",
		},
	},
	"RiskScale.consequence": {
		Label: juurru.Text{FI: "Seurauksen tasot", SV: "Nivåer för konsekvens", NB: "Nivåer for konsekvens", EN: "Levels of consequence"},
		Help: juurru.Text{
			FI: "Tasot sanoina lievimmästä vakavimpaan. Ensimmäinen on taso 1.",
			SV: "Nivåerna i ord från den lindrigaste till den allvarligaste. Den första är nivå 1.",
			NB: "Nivåene i ord fra det mildeste til det mest alvorlige. Det første er nivå 1.",
			EN: "The levels in words, from the mildest to the most serious. The first is level 1.",
		},
	},
	"RiskScale.treat": {
		Label: juurru.Text{FI: "Raja, josta alkaen riskiin puututaan", SV: "Gräns för när en risk ska åtgärdas", NB: "Grense for når en risiko må håndteres", EN: "From where a risk is treated"},
		Help: juurru.Text{
			FI: "Todennäköisyyden ja seurauksen tulo, josta alkaen riskille on tehtävä jotain. Raja sovitaan itse; luku 0 tarkoittaa, ettei sitä ole sovittu.",
			SV: "Produkten av sannolikhet och konsekvens från vilken något måste göras åt risken. Gränsen bestämmer ni själva; talet 0 betyder att den inte har bestämts.",
			NB: "Produktet av sannsynlighet og konsekvens som gjør at noe må gjøres med risikoen. Grensen bestemmer dere selv; tallet 0 betyr at den ikke er bestemt.",
			EN: "The product of likelihood and consequence from which something has to be done about a risk. You decide the limit yourselves; the number 0 means that it is not decided.",
		},
	},

	"Risk": {
		Label: juurru.Text{FI: "Riski", SV: "Risk", NB: "Risiko", EN: "Risk"},
		Help: juurru.Text{
			FI: "Yksi asia, joka voi mennä vikaan.",
			SV: "En sak som kan gå fel.",
			NB: "Én ting som kan gå galt.",
			EN: "One thing that may go wrong.",
		},
	},
	"Risk.id": {
		Label: juurru.Text{FI: "Riskin tunnus", SV: "Riskens identifierare", NB: "Risikoens identifikator", EN: "Identifier of the risk"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa riskin muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer risken från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller risikoen fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the risk from others. Put no personal data in it.",
		},
	},
	"Risk.cause": {
		Label: juurru.Text{FI: "Riskin syy", SV: "Orsak till risken", NB: "Årsak til risikoen", EN: "Cause"},
		Help: juurru.Text{
			FI: "Mistä riski johtuu. Älä kirjoita henkilötietoja.",
			SV: "Vad risken beror på. Skriv inga personuppgifter.",
			NB: "Hva risikoen skyldes. Ikke skriv personopplysninger.",
			EN: "What the risk comes from. Write no personal data.",
		},
	},
	"Risk.event": {
		Label: juurru.Text{FI: "Mitä voi tapahtua", SV: "Vad som kan hända", NB: "Hva som kan skje", EN: "What may happen"},
		Help: juurru.Text{
			FI: "Kuvaa tapahtuma, esimerkiksi »Koulutetut eivät ehdi käyttää menetelmää». Älä kirjoita henkilötietoja.",
			SV: "Beskriv händelsen, till exempel ”De utbildade hinner inte använda metoden”. Skriv inga personuppgifter.",
			NB: "Beskriv hendelsen, for eksempel «De som har fått opplæring, rekker ikke å bruke metoden». Ikke skriv personopplysninger.",
			EN: "Describe the event, for example \"Those trained have no time to use the method\". Write no personal data.",
		},
	},
	"Risk.effect": {
		Label: juurru.Text{FI: "Riskin vaikutus", SV: "Följd av risken", NB: "Følgen av risikoen", EN: "Effect of the risk"},
		Help: juurru.Text{
			FI: "Mitä tapahtumasta seuraisi käyttöönotolle, asiakkaille tai työntekijöille.",
			SV: "Vad händelsen skulle leda till för ibruktagandet, klienterna eller de anställda.",
			NB: "Hva hendelsen ville føre til for innføringen, brukerne eller de ansatte.",
			EN: "What the event would mean for the adoption, the clients or the staff.",
		},
	},
	"Risk.likelihood": {
		Label: juurru.Text{FI: "Todennäköisyys", SV: "Sannolikhet", NB: "Sannsynlighet", EN: "Likelihood"},
		Help: juurru.Text{
			FI: "Riskiasteikon taso numerona, alkaen ykkösestä. Luku 0 tarkoittaa, ettei riskiä ole arvioitu.",
			SV: "Nivån på riskskalan som siffra, från ett. Talet 0 betyder att risken inte har bedömts.",
			NB: "Nivået på risikoskalaen som tall, fra én. Tallet 0 betyr at risikoen ikke er vurdert.",
			EN: "The level on the risk scale as a number, from one. The number 0 means that the risk has not been rated.",
		},
	},
	"Risk.consequence": {
		Label: juurru.Text{FI: "Seurauksen vakavuus", SV: "Konsekvensens allvar", NB: "Hvor alvorlig konsekvensen er", EN: "Seriousness of the consequence"},
		Help: juurru.Text{
			FI: "Seurauksen taso riskiasteikolla numerona, alkaen ykkösestä. Luku 0 tarkoittaa, ettei riskiä ole arvioitu.",
			SV: "Konsekvensens nivå på riskskalan som siffra, från ett. Talet 0 betyder att risken inte har bedömts.",
			NB: "Konsekvensens nivå på risikoskalaen som tall, fra én. Tallet 0 betyr at risikoen ikke er vurdert.",
			EN: "The level of the consequence on the risk scale as a number, from one. The number 0 means that the risk has not been rated.",
		},
	},
	"Risk.response": {
		Label: juurru.Text{FI: "Mitä riskille tehdään", SV: "Vad som görs åt risken", NB: "Hva som gjøres med risikoen", EN: "What is done about it"},
		Help: juurru.Text{
			FI: "Valitse, vältetäänkö, siirretäänkö vai pienennetäänkö riskiä vai hyväksytäänkö se.",
			SV: "Välj om risken undviks, överförs, minskas eller accepteras.",
			NB: "Velg om risikoen unngås, overføres, reduseres eller aksepteres.",
			EN: "Choose whether the risk is avoided, transferred, reduced or accepted.",
		},
	},
	"Risk.actions": {
		Label: juurru.Text{FI: "Toimet riskin varalta", SV: "Åtgärder mot risken", NB: "Tiltak mot risikoen", EN: "Actions against the risk"},
		Help: juurru.Text{
			FI: "Mitä tehdään ja milloin, jotta riski ei toteudu tai sen vaikutus jää pieneksi.",
			SV: "Vad som görs och när för att risken inte ska bli verklighet eller följden ska bli liten.",
			NB: "Hva som gjøres og når, for at risikoen ikke skal inntreffe eller følgen bli liten.",
			EN: "What is done and when so that the risk does not come true, or its effect stays small.",
		},
	},
	"Risk.owner": {
		Refers: true,
		Label:  juurru.Text{FI: "Riskin omistaja", SV: "Riskens ägare", NB: "Risikoeier", EN: "Owner of the risk"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka seuraa riskiä ja huolehtii toimista. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som följer risken och sköter åtgärderna. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som følger risikoen og tar seg av tiltakene. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that follows the risk and sees to the actions. Use a role's identifier, not a name.",
		},
	},
	"Risk.closed": {
		Label: juurru.Text{FI: "Riski on poistunut", SV: "Risken är avslutad", NB: "Risikoen er avsluttet", EN: "The risk is closed"},
		Help: juurru.Text{
			FI: "Merkitse, kun riskiä ei enää ole. Jätä riski silti näkyviin.",
			SV: "Markera när risken inte längre finns. Låt den ändå stå kvar.",
			NB: "Merk av når risikoen ikke lenger finnes. La den likevel bli stående.",
			EN: "Mark when the risk is no longer there. Keep it in the list all the same.",
		},
	},
	"Risk.decision": {
		Refers: true,
		Label:  juurru.Text{FI: "Päätös riskin hyväksymisestä", SV: "Beslut att acceptera risken", NB: "Beslutning om å akseptere risikoen", EN: "Decision to accept the risk"},
		Help: juurru.Text{
			FI: "Sen päätöksen tunnus, jolla riski hyväksyttiin. Jätä muuten tyhjäksi.",
			SV: "Identifieraren för beslutet att acceptera risken. Lämna annars tomt.",
			NB: "Identifikatoren til beslutningen om å akseptere risikoen. La ellers stå tomt.",
			EN: "The identifier of the decision by which the risk was accepted. Otherwise leave empty.",
		},
	},

	"Feedback": {
		Label: juurru.Text{FI: "Yksittäinen palaute", SV: "En återkoppling", NB: "Én tilbakemelding", EN: "Item of feedback"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka työntekijät, asiakkaat tai sidosryhmät ovat sanoneet, ja mitä siitä seurasi.",
			SV: "En sak som anställda, klienter eller intressenter har sagt, och vad den ledde till.",
			NB: "Én ting ansatte, brukere eller interessenter har sagt, og hva det førte til.",
			EN: "One thing that staff, clients or stakeholders have said, and what came of it.",
		},
	},
	"Feedback.id": {
		Label: juurru.Text{FI: "Palautteen tunnus", SV: "Återkopplingens identifierare", NB: "Tilbakemeldingens identifikator", EN: "Identifier of the feedback"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa palautteen muista. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som skiljer återkopplingen från andra. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som skiller tilbakemeldingen fra andre. Ikke skriv personopplysninger i den.",
			EN: "A short identifier that tells the item from others. Put no personal data in it.",
		},
	},
	"Feedback.date": {
		Label: juurru.Text{FI: "Milloin palaute saatiin", SV: "När återkopplingen kom", NB: "Når tilbakemeldingen kom", EN: "When it was given"},
		Help: juurru.Text{
			FI: "Päivä, jona palaute saatiin, muodossa 2026-12-31.",
			SV: "Dagen då återkopplingen kom, i formen 2026-12-31.",
			NB: "Dagen da tilbakemeldingen kom, på formen 2026-12-31.",
			EN: "The day on which the feedback was given, written as 2026-12-31.",
		},
	},
	"Feedback.from": {
		Refers: true,
		Label:  juurru.Text{FI: "Keneltä palaute tuli", SV: "Vem återkopplingen kom från", NB: "Hvem tilbakemeldingen kom fra", EN: "Who gave it"},
		Help: juurru.Text{
			FI: "Ryhmä tai rooli, esimerkiksi »perheneuvolan työntekijät». Kirjoita ryhmä tai rooli, älä nimeä.",
			SV: "Gruppen eller rollen, till exempel ”de anställda på familjerådgivningen”. Skriv gruppen eller rollen, inte namnet.",
			NB: "Gruppen eller rollen, for eksempel «de ansatte ved familierådgivningen». Skriv gruppen eller rollen, ikke navnet.",
			EN: "The group or role, for example \"staff of the family counselling clinic\". Write the group or role, not a name.",
		},
	},
	"Feedback.text": {
		Label: juurru.Text{FI: "Palautteen sisältö", SV: "Vad återkopplingen gäller", NB: "Hva tilbakemeldingen gjelder", EN: "What was said"},
		Help: juurru.Text{
			FI: "Tiivistä, mitä sanottiin. Älä kirjoita henkilötietoja.",
			SV: "Sammanfatta vad som sades. Skriv inga personuppgifter.",
			NB: "Oppsummer det som ble sagt. Ikke skriv personopplysninger.",
			EN: "Sum up what was said. Write no personal data.",
		},
	},
	"Feedback.outcome": {
		Label: juurru.Text{FI: "Mihin palaute johti", SV: "Vad återkopplingen ledde till", NB: "Hva tilbakemeldingen førte til", EN: "What came of it"},
		Help: juurru.Text{
			FI: "Valitse, johtiko palaute muutokseen vai päätettiinkö, ettei muutosta tehdä. Jätä pois, kun asia on vielä auki.",
			SV: "Välj om återkopplingen ledde till en ändring eller om man beslutade att inte göra någon. Utelämna så länge saken är öppen.",
			NB: "Velg om tilbakemeldingen førte til en endring, eller om det ble besluttet ikke å gjøre noen. Utelat feltet så lenge saken er åpen.",
			EN: "Choose whether the feedback led to a change or was declined. Leave out while it is still open.",
		},
	},
	"Feedback.reason": {
		Label: juurru.Text{FI: "Perustelu ratkaisulle", SV: "Motivering till avgörandet", NB: "Begrunnelse for avgjørelsen", EN: "Reason for the outcome"},
		Help: juurru.Text{
			FI: "Kerro, miksi päädyttiin ratkaisuun. Perustele varsinkin, jos muutosta ei tehdä. Älä kirjoita henkilötietoja.",
			SV: "Berätta varför det avgjordes så. Motivera särskilt om ingen ändring görs. Skriv inga personuppgifter.",
			NB: "Fortell hvorfor det ble avgjort slik. Begrunn særlig når det ikke gjøres noen endring. Ikke skriv personopplysninger.",
			EN: "Say why it was settled so. Give the reason above all when something is declined. Write no personal data.",
		},
	},
	"Feedback.change": {
		Refers: true,
		Label:  juurru.Text{FI: "Muutos, johon palaute johti", SV: "Ändring som återkopplingen ledde till", NB: "Endringen tilbakemeldingen førte til", EN: "Change it led to"},
		Help: juurru.Text{
			FI: "Muutoslokin merkinnän tunnus. Jätä tyhjäksi, jos palaute ei johtanut muutokseen.",
			SV: "Identifieraren för anteckningen i ändringsloggen. Lämna tomt om återkopplingen inte ledde till någon ändring.",
			NB: "Identifikatoren til oppføringen i endringsloggen. La stå tomt hvis tilbakemeldingen ikke førte til noen endring.",
			EN: "The identifier of the entry in the change log. Leave empty if the feedback led to no change.",
		},
	},
	"Feedback.answered": {
		Label: juurru.Text{FI: "Milloin palautteeseen vastattiin", SV: "När återkopplingen besvarades", NB: "Når tilbakemeldingen ble besvart", EN: "When it was answered"},
		Help: juurru.Text{
			FI: "Päivä, jona palautteen antajille kerrottiin ratkaisusta, muodossa 2026-12-31.",
			SV: "Dagen då de som gav återkopplingen fick veta om avgörandet, i formen 2026-12-31.",
			NB: "Dagen da de som ga tilbakemeldingen, fikk vite om avgjørelsen, på formen 2026-12-31.",
			EN: "The day on which those who gave the feedback were told what came of it, written as 2026-12-31.",
		},
	},

	"Adaptation": {
		Label: juurru.Text{FI: "Mukautus", SV: "Anpassning", NB: "Tilpasning", EN: "Adaptation"},
		Help: juurru.Text{
			FI: "Yksi muutos itse menetelmään.",
			SV: "En ändring i själva metoden.",
			NB: "Én endring i selve metoden.",
			EN: "One change made to the method itself.",
		},
	},
	"Adaptation.id": {
		Label: juurru.Text{FI: "Mukautuksen tunnus", SV: "Anpassningens identifierare", NB: "Tilpasningens identifikator", EN: "Identifier of the adaptation"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, joka erottaa mukautuksen muista.",
			SV: "En kort identifierare som skiljer anpassningen från andra.",
			NB: "En kort identifikator som skiller tilpasningen fra andre.",
			EN: "A short identifier that tells the adaptation from others.",
		},
	},
	"Adaptation.what": {
		Label: juurru.Text{FI: "Mitä mukautettiin", SV: "Vad som anpassades", NB: "Hva som ble tilpasset", EN: "What was adapted"},
		Help: juurru.Text{
			FI: "Kuvaa, mitä menetelmässä tehdään toisin kuin on ohjeistettu. Älä kirjoita henkilötietoja.",
			SV: "Beskriv vad i metoden som görs annorlunda än anvisat. Skriv inga personuppgifter.",
			NB: "Beskriv hva i metoden som gjøres annerledes enn veiledningen sier. Ikke skriv personopplysninger.",
			EN: "Describe what in the method is done differently from the instructions. Write no personal data.",
		},
	},
	"Adaptation.parts": {
		Refers: true,
		Label:  juurru.Text{FI: "Osat, joita mukautus koskee", SV: "Delar som anpassningen gäller", NB: "Delene tilpasningen gjelder", EN: "Parts it touches"},
		Help: juurru.Text{
			FI: "Niiden menetelmän osien tunnukset, joita mukautus koskee.",
			SV: "Identifierarna för de delar av metoden som anpassningen gäller.",
			NB: "Identifikatorene til delene av metoden som tilpasningen gjelder.",
			EN: "The identifiers of the parts of the method that the adaptation touches.",
		},
	},
	"Adaptation.date": {
		Label: juurru.Text{FI: "Mukautuksen päivä", SV: "Anpassningens datum", NB: "Dato for tilpasningen", EN: "Date of the adaptation"},
		Help: juurru.Text{
			FI: "Päivä, jona mukautus tehtiin tai otettiin käyttöön, muodossa 2026-12-31.",
			SV: "Dagen då anpassningen gjordes eller togs i bruk, i formen 2026-12-31.",
			NB: "Dagen da tilpasningen ble gjort eller tatt i bruk, på formen 2026-12-31.",
			EN: "The day on which the adaptation was made or came into use, written as 2026-12-31.",
		},
	},
	"Adaptation.planned": {
		Label: juurru.Text{FI: "Miten mukautus syntyi", SV: "Hur anpassningen kom till", NB: "Hvordan tilpasningen ble til", EN: "How it came about"},
		Help: juurru.Text{
			FI: "Valitse, suunniteltiinko mukautus ennakkoon, suunniteltiinko se vastauksena johonkin vai tehtiinkö se tilanteessa.",
			SV: "Välj om anpassningen planerades på förhand, planerades som svar på något eller gjordes på stående fot.",
			NB: "Velg om tilpasningen ble planlagt på forhånd, planlagt som svar på noe eller gjort på stedet.",
			EN: "Choose whether the adaptation was planned beforehand, planned in response to something, or made on the spot.",
		},
	},
	"Adaptation.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Mukautuksesta päättänyt", SV: "Vem som beslutade om anpassningen", NB: "Hvem som besluttet tilpasningen", EN: "Who decided on it"},
		Help: juurru.Text{
			FI: "Rooli tai ryhmä, joka päätti mukautuksesta. Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller grupp som beslutade om anpassningen. Skriv rollen, inte namnet.",
			NB: "Rollen eller gruppen som besluttet tilpasningen. Skriv rollen, ikke navnet.",
			EN: "The role or group that decided on the adaptation. Write the role, not a name.",
		},
	},
	"Adaptation.level": {
		Label: juurru.Text{FI: "Ketä mukautus koskee", SV: "Vem anpassningen gäller", NB: "Hvem tilpasningen gjelder", EN: "For whom it was made"},
		Help: juurru.Text{
			FI: "Tehtiinkö mukautus yhdelle asiakkaalle, asiakasryhmälle, yksikölle vai koko organisaatiolle.",
			SV: "Om anpassningen gjordes för en klient, en klientgrupp, en enhet eller hela organisationen.",
			NB: "Om tilpasningen ble gjort for én bruker, en brukergruppe, en enhet eller hele organisasjonen.",
			EN: "Whether it was made for one client, a group of clients, a unit or the whole organisation.",
		},
	},
	"Adaptation.nature": {
		Label: juurru.Text{FI: "Mukautuksen luonne", SV: "Typ av anpassning", NB: "Type tilpasning", EN: "Nature of the adaptation"},
		Help: juurru.Text{
			FI: "Mitä menetelmälle tehtiin, esimerkiksi lisättiin, jätettiin pois, lyhennettiin tai vaihdettiin järjestystä.",
			SV: "Vad som gjordes med metoden, till exempel lades till, utelämnades, förkortades eller bytte ordning.",
			NB: "Hva som ble gjort med metoden, for eksempel lagt til, utelatt, forkortet eller endret rekkefølge.",
			EN: "What was done to the method, for example adding, removing, shortening or changing the order.",
		},
	},
	"Adaptation.goal": {
		Label: juurru.Text{FI: "Mukautuksen tavoite", SV: "Anpassningens mål", NB: "Målet med tilpasningen", EN: "Goal of the adaptation"},
		Help: juurru.Text{
			FI: "Mitä mukautuksella haluttiin parantaa, esimerkiksi sopivuutta, tavoittavuutta, vaikuttavuutta tai kustannuksia.",
			SV: "Vad anpassningen skulle förbättra, till exempel passformen, räckvidden, effekten eller kostnaderna.",
			NB: "Hva tilpasningen skulle forbedre, for eksempel egnethet, rekkevidde, effekt eller kostnader.",
			EN: "What the adaptation was to improve, for example fit, reach, effectiveness or cost.",
		},
	},
	"Adaptation.reason": {
		Label: juurru.Text{FI: "Mukautuksen syy", SV: "Anpassningens orsak", NB: "Grunnen til tilpasningen", EN: "Reason for the adaptation"},
		Help: juurru.Text{
			FI: "Kerro, mikä teki mukautuksen tarpeelliseksi. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad som gjorde anpassningen nödvändig. Skriv inga personuppgifter.",
			NB: "Fortell hva som gjorde tilpasningen nødvendig. Ikke skriv personopplysninger.",
			EN: "Say what made the adaptation necessary. Write no personal data.",
		},
	},
	"Adaptation.fidelity": {
		Label: juurru.Text{FI: "Menetelmäuskollisuus", SV: "Metodtrogenhet", NB: "Metodetrofasthet", EN: "Fidelity"},
		Help: juurru.Text{
			FI: "Valitse, säilyykö menetelmän ydin mukautuksessa. Kysy tarvittaessa menetelmän ylläpitäjältä.",
			SV: "Välj om metodens kärna bevaras i anpassningen. Fråga vid behov metodens förvaltare.",
			NB: "Velg om metodens kjerne bevares i tilpasningen. Spør om nødvendig metodens forvalter.",
			EN: "Choose whether the adaptation keeps the core of the method. If need be, ask its maintainer.",
		},
	},
	"Adaptation.lasting": {
		Label: juurru.Text{FI: "Pysyvä", SV: "Bestående", NB: "Varig", EN: "Lasting"},
		Help: juurru.Text{
			FI: "Kerro, jääkö mukautus pysyväksi. Jätä pois, jos sitä ei ole päätetty.",
			SV: "Ange om anpassningen blir bestående. Utelämna om det inte har beslutats.",
			NB: "Oppgi om tilpasningen blir varig. Utelat feltet hvis det ikke er bestemt.",
			EN: "Say whether the adaptation is here to stay. Leave out if that is not decided.",
		},
	},

	"GivenUp": {
		Label: juurru.Text{FI: "Käytäntö, josta luovutaan", SV: "Arbetssätt som avvecklas", NB: "Praksis som avvikles", EN: "Practice given up"},
		Help: juurru.Text{
			FI: "Yksi asia, jota lakataan tekemästä, koska uusi menetelmä otetaan käyttöön.",
			SV: "En sak som man slutar göra därför att den nya metoden tas i bruk.",
			NB: "Én ting dere slutter å gjøre fordi den nye metoden tas i bruk.",
			EN: "One thing people stop doing because the new method is adopted.",
		},
	},
	"GivenUp.what": {
		Label: juurru.Text{FI: "Mistä luovutaan", SV: "Vad som upphör", NB: "Hva som opphører", EN: "What comes to an end"},
		Help: juurru.Text{
			FI: "Kuvaa käytäntö tai työvaihe, jota ei enää tehdä.",
			SV: "Beskriv det arbetssätt eller arbetsmoment som inte längre görs.",
			NB: "Beskriv arbeidsmåten eller arbeidsoppgaven som ikke lenger gjøres.",
			EN: "Describe the practice or piece of work that is no longer done.",
		},
	},
	"GivenUp.agreed": {
		Label: juurru.Text{FI: "Milloin luopumisesta sovittiin", SV: "När man kom överens om det", NB: "Når det ble avtalt", EN: "When it was agreed"},
		Help: juurru.Text{
			FI: "Päivä, jona luopumisesta sovittiin, muodossa 2026-12-31.",
			SV: "Dagen då man kom överens om det, i formen 2026-12-31.",
			NB: "Dagen da det ble avtalt, på formen 2026-12-31.",
			EN: "The day on which it was agreed, written as 2026-12-31.",
		},
	},
	"GivenUp.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Luopumisesta päättänyt rooli", SV: "Vem som beslutade att det upphör", NB: "Hvem som besluttet at det opphører", EN: "Who decided that it ends"},
		Help: juurru.Text{
			FI: "Sen roolin tunnus, joka päätti luopumisesta. Käytä roolin tunnusta, älä nimeä.",
			SV: "Identifieraren för den roll som beslutade om saken. Använd rollens identifierare, inte namnet på någon.",
			NB: "Identifikatoren til rollen som besluttet det. Bruk rollens identifikator, ikke navnet på noen.",
			EN: "The identifier of the role that decided on it. Use a role's identifier, not a name.",
		},
	},
	"GivenUp.ends": {
		Label: juurru.Text{FI: "Milloin käytäntö päättyy", SV: "När arbetssättet upphör", NB: "Når praksisen opphører", EN: "When it ends"},
		Help: juurru.Text{
			FI: "Viimeinen päivä, jona näin toimitaan, muodossa 2026-12-31.",
			SV: "Den sista dagen man arbetar så, i formen 2026-12-31.",
			NB: "Den siste dagen man arbeider slik, på formen 2026-12-31.",
			EN: "The last day of working in that way, written as 2026-12-31.",
		},
	},
	"GivenUp.done": {
		Label: juurru.Text{FI: "Käytännöstä on luovuttu", SV: "Arbetssättet har upphört", NB: "Praksisen er opphørt", EN: "It has ended"},
		Help: juurru.Text{
			FI: "Merkitse, kun käytäntö on todella päättynyt.",
			SV: "Markera när arbetssättet verkligen har upphört.",
			NB: "Merk av når praksisen virkelig er opphørt.",
			EN: "Mark when the practice has really ended.",
		},
	},
}
