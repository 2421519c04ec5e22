package plan

import "github.com/juurru/juurru"

// recordWords are the words for what happens to the plan itself.
var recordWords = juurru.Glossary{
	"HandOver": {
		Label: juurru.Text{FI: "Suunnitelman luovutus", SV: "Överlämning av planen", NB: "Overlevering av planen", EN: "Hand-over of the plan"},
		Help: juurru.Text{
			FI: "Päivä, jona vastuu suunnitelmasta siirtyy tiimiltä toiselle.",
			SV: "Dagen då ansvaret för planen övergår från ett team till ett annat.",
			NB: "Dagen da ansvaret for planen går fra ett team til et annet.",
			EN: "The day on which responsibility for the plan passes from one team to another.",
		},
	},
	"HandOver.from": {
		Refers: true,
		Label:  juurru.Text{FI: "Luovuttava tiimi", SV: "Team som lämnar över planen", NB: "Teamet som gir fra seg planen", EN: "Team that hands over"},
		Help: juurru.Text{
			FI: "Sen tiimin tunnus, joka luovuttaa suunnitelman.",
			SV: "Identifieraren för det team som lämnar över planen.",
			NB: "Identifikatoren til teamet som gir fra seg planen.",
			EN: "The identifier of the team that hands the plan over.",
		},
	},
	"HandOver.to": {
		Refers: true,
		Label:  juurru.Text{FI: "Vastaanottava tiimi", SV: "Team som tar över planen", NB: "Teamet som overtar planen", EN: "Team that takes over"},
		Help: juurru.Text{
			FI: "Sen tiimin tunnus, joka ottaa suunnitelman vastuulleen.",
			SV: "Identifieraren för det team som tar över planen.",
			NB: "Identifikatoren til teamet som overtar planen.",
			EN: "The identifier of the team that takes the plan over.",
		},
	},
	"HandOver.date": {
		Label: juurru.Text{FI: "Luovutuspäivä", SV: "Dag för överlämningen", NB: "Dag for overleveringen", EN: "Day of the hand-over"},
		Help: juurru.Text{
			FI: "Päivä, josta alkaen vastaanottava tiimi vastaa suunnitelmasta, muodossa 2026-12-31.",
			SV: "Dagen från vilken det mottagande teamet ansvarar för planen, i formen 2026-12-31.",
			NB: "Dagen mottakerteamet har ansvaret for planen fra, på formen 2026-12-31.",
			EN: "The day from which the other team answers for the plan, written as 2026-12-31.",
		},
	},
	"HandOver.accepted": {
		Label: juurru.Text{FI: "Vastaanotto on vahvistettu", SV: "Överlämningen är bekräftad", NB: "Overleveringen er bekreftet", EN: "The hand-over is confirmed"},
		Help: juurru.Text{
			FI: "Merkitse, kun vastaanottava tiimi on vahvistanut ottaneensa suunnitelman vastuulleen.",
			SV: "Markera när det mottagande teamet har bekräftat att det har tagit över planen.",
			NB: "Merk av når mottakerteamet har bekreftet at det har overtatt planen.",
			EN: "Mark when the other team has confirmed that it has taken the plan over.",
		},
	},
	"HandOver.note": {
		Label: juurru.Text{FI: "Huomautus luovutuksesta", SV: "Anmärkning om överlämningen", NB: "Merknad til overleveringen", EN: "Note on the hand-over"},
		Help: juurru.Text{
			FI: "Mitä on vielä kesken tai mitä vastaanottajan on hyvä tietää. Älä kirjoita henkilötietoja.",
			SV: "Vad som ännu pågår eller vad mottagaren behöver veta. Skriv inga personuppgifter.",
			NB: "Hva som ennå ikke er ferdig, eller hva mottakeren trenger å vite. Ikke skriv personopplysninger.",
			EN: "What is still unfinished, or what the other team should know. Write no personal data.",
		},
	},

	"Review": {
		Label: juurru.Text{FI: "Suunnitelman arviointi", SV: "Utvärdering av planen", NB: "Gjennomgang av planen", EN: "Review of the plan"},
		Help: juurru.Text{
			FI: "Yksi päivä, jona suunnitelma ja sen toteutuminen käydään läpi.",
			SV: "En dag då planen och hur den har genomförts gås igenom.",
			NB: "Én dag da planen og gjennomføringen av den gås gjennom.",
			EN: "One day on which the plan and how it is carried out are gone through.",
		},
	},
	"Review.due": {
		Label: juurru.Text{FI: "Arvioinnin määräpäivä", SV: "När planen ska utvärderas", NB: "Når planen skal gjennomgås", EN: "When the review is due"},
		Help: juurru.Text{
			FI: "Päivä, jona suunnitelma on määrä arvioida, muodossa 2026-12-31.",
			SV: "Dagen då planen ska utvärderas, i formen 2026-12-31.",
			NB: "Dagen da planen skal gjennomgås, på formen 2026-12-31.",
			EN: "The day on which the plan is to be reviewed, written as 2026-12-31.",
		},
	},
	"Review.held": {
		Label: juurru.Text{FI: "Milloin arvioitiin", SV: "När den utvärderades", NB: "Når den ble gjennomgått", EN: "When it was held"},
		Help: juurru.Text{
			FI: "Päivä, jona suunnitelma arvioitiin, muodossa 2026-12-31. Jätä pois, kunnes arviointi on pidetty.",
			SV: "Dagen då planen utvärderades, i formen 2026-12-31. Utelämna tills utvärderingen har hållits.",
			NB: "Dagen da planen ble gjennomgått, på formen 2026-12-31. Utelat feltet til gjennomgangen er holdt.",
			EN: "The day on which the plan was reviewed, written as 2026-12-31. Leave out until the review has been held.",
		},
	},
	"Review.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Arvioija", SV: "Vem som utvärderar", NB: "Hvem som gjennomgår planen", EN: "Who reviews"},
		Help: juurru.Text{
			FI: "Sen tiimin tai roolin tunnus, joka arvioi suunnitelman. Kirjoita rooli tai tiimi, älä nimeä.",
			SV: "Identifieraren för det team eller den roll som utvärderar planen. Skriv rollen eller teamet, inte namnet.",
			NB: "Identifikatoren til teamet eller rollen som gjennomgår planen. Skriv rollen eller teamet, ikke navnet.",
			EN: "The identifier of the team or role that reviews the plan. Write the role or team, not a name.",
		},
	},
	"Review.result": {
		Label: juurru.Text{FI: "Arvioinnin tulos", SV: "Utvärderingens resultat", NB: "Resultatet av gjennomgangen", EN: "Result of the review"},
		Help: juurru.Text{
			FI: "Mitä todettiin ja mitä suunnitelmassa muutetaan. Älä kirjoita henkilötietoja.",
			SV: "Vad man konstaterade och vad som ändras i planen. Skriv inga personuppgifter.",
			NB: "Hva som ble slått fast, og hva som endres i planen. Ikke skriv personopplysninger.",
			EN: "What was found, and what is changed in the plan. Write no personal data.",
		},
	},

	"Leadership": {
		Label: juurru.Text{FI: "Vastaus johtamisen kysymykseen", SV: "Svar på en fråga om ledning", NB: "Svar på et spørsmål om ledelse", EN: "Answer on leading"},
		Help: juurru.Text{
			FI: "Yhden roolin tai tiimin vastaus yhteen johtamisen kysymykseen yhtenä päivänä.",
			SV: "Vad en roll eller ett team svarade på en av frågorna en viss dag.",
			NB: "Hva én rolle eller ett team svarte på ett av spørsmålene en bestemt dag.",
			EN: "How one role or team answered one of the questions on one day.",
		},
	},
	"Leadership.question": {
		Label: juurru.Text{FI: "Johtamisen kysymys", SV: "Fråga om ledning", NB: "Spørsmål om ledelse", EN: "Question on leading"},
		Help: juurru.Text{
			FI: "Mihin viidestä kysymyksestä vastataan: seuranta (followUp), edellytykset (conditions), palaute (feedback), esimerkki (example) vai aika (time).",
			SV: "Vilken av de fem frågorna svaret gäller: uppföljning (followUp), förutsättningar (conditions), återkoppling (feedback), exempel (example) eller tid (time).",
			NB: "Hvilket av de fem spørsmålene svaret gjelder: oppfølging (followUp), forutsetninger (conditions), tilbakemelding (feedback), eksempel (example) eller tid (time).",
			EN: "Which of the five questions is answered: follow-up (followUp), conditions (conditions), feedback (feedback), example (example) or time (time).",
		},
	},
	"Leadership.date": {
		Label: juurru.Text{FI: "Vastauspäivä", SV: "Dag för svaret", NB: "Dag for svaret", EN: "Day of the answer"},
		Help: juurru.Text{
			FI: "Päivä, jona kysymykseen vastattiin, muodossa 2026-12-31.",
			SV: "Dagen då frågan besvarades, i formen 2026-12-31.",
			NB: "Dagen da spørsmålet ble besvart, på formen 2026-12-31.",
			EN: "The day on which the question was answered, written as 2026-12-31.",
		},
	},
	"Leadership.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Kuka vastasi", SV: "Vem som svarade", NB: "Hvem som svarte", EN: "Who answered"},
		Help: juurru.Text{
			FI: "Sen roolin tai tiimin tunnus, joka vastasi. Kirjoita rooli tai tiimi, älä nimeä.",
			SV: "Identifieraren för den roll eller det team som svarade. Skriv rollen eller teamet, inte namnet.",
			NB: "Identifikatoren til rollen eller teamet som svarte. Skriv rollen eller teamet, ikke navnet.",
			EN: "The identifier of the role or team that answered. Write the role or team, not a name.",
		},
	},
	"Leadership.answer": {
		Label: juurru.Text{FI: "Toteutuuko tämä", SV: "Stämmer det", NB: "Stemmer det", EN: "Whether it is so"},
		Help: juurru.Text{
			FI: "Kyllä (yes), osittain (partly) tai ei (no), niin kuin vastaaja sen itse näkee.",
			SV: "Ja (yes), delvis (partly) eller nej (no), så som den som svarar själv ser det.",
			NB: "Ja (yes), delvis (partly) eller nei (no), slik den som svarer selv ser det.",
			EN: "Yes (yes), partly (partly) or no (no), as those who answer see it themselves.",
		},
	},
	"Leadership.note": {
		Label: juurru.Text{FI: "Mitä vastaus tarkoittaa", SV: "Vad svaret handlar om", NB: "Hva svaret gjelder", EN: "What the answer is about"},
		Help: juurru.Text{
			FI: "Mikä puuttuu tai on kesken ja mitä sille tehdään, tai mistä kyllä-vastauksen näkee. Älä kirjoita henkilötietoja.",
			SV: "Vad som saknas eller inte är klart och vad som görs åt det, eller vad ett ja bygger på. Skriv inga personuppgifter.",
			NB: "Hva som mangler eller gjenstår og hva som gjøres med det, eller hva et ja bygger på. Ikke skriv personopplysninger.",
			EN: "What is lacking or unfinished and what is done about it, or what a yes rests on. Write no personal data.",
		},
	},

	"Decision": {
		Label: juurru.Text{FI: "Päätös", SV: "Beslut", NB: "Beslutning", EN: "Decision"},
		Help: juurru.Text{
			FI: "Yksi asia, josta ihmiset ovat päättäneet.",
			SV: "En sak som människor har beslutat om.",
			NB: "Én ting mennesker har besluttet.",
			EN: "One thing that people have decided.",
		},
	},
	"Decision.id": {
		Label: juurru.Text{FI: "Päätöksen tunnus", SV: "Beslutets identifierare", NB: "Beslutningens identifikator", EN: "Identifier of the decision"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla riskit viittaavat päätökseen. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som riskerna hänvisar till. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som risikoene viser til. Ikke skriv personopplysninger i den.",
			EN: "A short identifier by which risks refer to the decision. Put no personal data in it.",
		},
	},
	"Decision.date": {
		Label: juurru.Text{FI: "Milloin päätettiin", SV: "När beslutet fattades", NB: "Når beslutningen ble tatt", EN: "When it was decided"},
		Help: juurru.Text{
			FI: "Päivä, jona päätös tehtiin, muodossa 2026-12-31.",
			SV: "Dagen då beslutet fattades, i formen 2026-12-31.",
			NB: "Dagen da beslutningen ble tatt, på formen 2026-12-31.",
			EN: "The day on which it was decided, written as 2026-12-31.",
		},
	},
	"Decision.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Päättäjä", SV: "Beslutsfattare", NB: "Beslutningstaker", EN: "Decided by"},
		Help: juurru.Text{
			FI: "Rooli tai toimielin, joka päätti, esimerkiksi »lasten palvelujen johtoryhmä». Kirjoita rooli, älä nimeä.",
			SV: "Den roll eller det organ som beslutade, till exempel ”ledningsgruppen för barnens tjänster”. Skriv rollen, inte namnet.",
			NB: "Rollen eller organet som besluttet, for eksempel «ledergruppen for tjenester til barn». Skriv rollen, ikke navnet.",
			EN: "The role or body that decided, for example \"management group of children's services\". Write the role, not a name.",
		},
	},
	"Decision.what": {
		Label: juurru.Text{FI: "Mitä päätettiin", SV: "Vad som beslutades", NB: "Hva som ble besluttet", EN: "What was decided"},
		Help: juurru.Text{
			FI: "Kirjoita päätös yhdellä tai kahdella virkkeellä. Älä kirjoita henkilötietoja.",
			SV: "Skriv beslutet med en eller två meningar. Skriv inga personuppgifter.",
			NB: "Skriv beslutningen med én eller to setninger. Ikke skriv personopplysninger.",
			EN: "Write the decision in a sentence or two. Write no personal data.",
		},
	},
	"Decision.reason": {
		Label: juurru.Text{FI: "Päätöksen perustelu", SV: "Motivering till beslutet", NB: "Begrunnelse for beslutningen", EN: "Reason for the decision"},
		Help: juurru.Text{
			FI: "Kerro, mihin päätös perustuu. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad beslutet grundar sig på. Skriv inga personuppgifter.",
			NB: "Fortell hva beslutningen bygger på. Ikke skriv personopplysninger.",
			EN: "Say what the decision rests on. Write no personal data.",
		},
	},
	"Decision.gate": {
		Label: juurru.Text{FI: "Portti, jonka päätös avaa", SV: "Grind som beslutet öppnar", NB: "Porten beslutningen åpner", EN: "Gate the decision opens"},
		Help: juurru.Text{
			FI: "Valitse portti, josta päätös päästää suunnitelman läpi: hyväksyminen (approve), käytön alku (start) tai ylläpitoon siirtyminen (sustain). Päätös, jolla menetelmästä luovutaan, merkitään sanalla »withdraw». Jätä pois, jos päätös koskee muuta.",
			SV: "Välj den grind som beslutet släpper planen igenom: godkännande (approve), användningens start (start) eller övergång till upprätthållande (sustain). Ett beslut om att avveckla metoden anges med ordet ”withdraw”. Utelämna om beslutet gäller annat.",
			NB: "Velg porten beslutningen slipper planen gjennom: godkjenning (approve), oppstart av bruken (start) eller overgang til opprettholdelse (sustain). En beslutning om å avvikle metoden angis med ordet «withdraw». Utelat feltet hvis beslutningen gjelder noe annet.",
			EN: "Choose the gate through which the decision lets the plan pass: approval (approve), start of use (start) or sustainment (sustain). A decision to withdraw the method is marked with the word \"withdraw\". Leave out if it is about something else.",
		},
	},

	"Change": {
		Label: juurru.Text{FI: "Muutoslokin merkintä", SV: "Anteckning i ändringsloggen", NB: "Oppføring i endringsloggen", EN: "Entry in the change log"},
		Help: juurru.Text{
			FI: "Yksi suunnitelmaan tehty muutos.",
			SV: "En ändring som har gjorts i planen.",
			NB: "Én endring som er gjort i planen.",
			EN: "One change made to the plan.",
		},
	},
	"Change.id": {
		Label: juurru.Text{FI: "Muutoksen tunnus", SV: "Ändringens identifierare", NB: "Endringens identifikator", EN: "Identifier of the change"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla palaute viittaa muutokseen. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som återkopplingen hänvisar till. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som tilbakemeldingene viser til. Ikke skriv personopplysninger i den.",
			EN: "A short identifier by which feedback refers to the change. Put no personal data in it.",
		},
	},
	"Change.date": {
		Label: juurru.Text{FI: "Milloin suunnitelmaa muutettiin", SV: "När planen ändrades", NB: "Når planen ble endret", EN: "When the plan was changed"},
		Help: juurru.Text{
			FI: "Päivä, jona suunnitelmaa muutettiin, muodossa 2026-12-31.",
			SV: "Dagen då planen ändrades, i formen 2026-12-31.",
			NB: "Dagen da planen ble endret, på formen 2026-12-31.",
			EN: "The day on which the plan was changed, written as 2026-12-31.",
		},
	},
	"Change.by": {
		Refers: true,
		Label:  juurru.Text{FI: "Muutoksen tekijä", SV: "Vem som gjorde ändringen", NB: "Hvem som gjorde endringen", EN: "Who made the change"},
		Help: juurru.Text{
			FI: "Sen tiimin tai roolin tunnus, joka muutti suunnitelmaa. Kirjoita rooli tai tiimi, älä nimeä.",
			SV: "Identifieraren för det team eller den roll som ändrade planen. Skriv rollen eller teamet, inte namnet.",
			NB: "Identifikatoren til teamet eller rollen som endret planen. Skriv rollen eller teamet, ikke navnet.",
			EN: "The identifier of the team or role that changed the plan. Write the role or team, not a name.",
		},
	},
	"Change.section": {
		Label: juurru.Text{FI: "Muutettu osa", SV: "Del som ändrades", NB: "Delen som ble endret", EN: "Section changed"},
		Help: juurru.Text{
			FI: "Suunnitelman osa, jota muutettiin, esimerkiksi »goals» tai »messages».",
			SV: "Den del av planen som ändrades, till exempel ”goals” eller ”messages”.",
			NB: "Delen av planen som ble endret, for eksempel «goals» eller «messages».",
			EN: "The section of the plan that was changed, for example \"goals\" or \"messages\".",
		},
		Word: true,
	},
	"Change.what": {
		Label: juurru.Text{FI: "Mitä muutettiin", SV: "Vad som ändrades", NB: "Hva som ble endret", EN: "What was changed"},
		Help: juurru.Text{
			FI: "Kerro, mikä suunnitelmassa muuttui. Älä kirjoita henkilötietoja.",
			SV: "Berätta vad som ändrades i planen. Skriv inga personuppgifter.",
			NB: "Fortell hva som ble endret i planen. Ikke skriv personopplysninger.",
			EN: "Say what changed in the plan. Write no personal data.",
		},
	},
	"Change.reason": {
		Label: juurru.Text{FI: "Muutoksen syy", SV: "Ändringens orsak", NB: "Grunnen til endringen", EN: "Reason for the change"},
		Help: juurru.Text{
			FI: "Kerro, miksi suunnitelmaa muutettiin. Älä kirjoita henkilötietoja.",
			SV: "Berätta varför planen ändrades. Skriv inga personuppgifter.",
			NB: "Fortell hvorfor planen ble endret. Ikke skriv personopplysninger.",
			EN: "Say why the plan was changed. Write no personal data.",
		},
	},
}
