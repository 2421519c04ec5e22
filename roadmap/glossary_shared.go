package roadmap

import "github.com/juurru/juurru"

// sharedWords are the words for members of a plan that stand for something else, or for nothing, in a project.
var sharedWords = juurru.Glossary{
	"Goal": {
		Label: juurru.Text{FI: "Tavoite", SV: "Målsättning", NB: "Ett mål", EN: "Goal"},
		Help: juurru.Text{
			FI: "Yksi asia, johon hankkeella pyritään.",
			SV: "En sak som projektet ska leda till.",
			NB: "Én ting prosjektet skal føre til.",
			EN: "One thing the project is to reach.",
		},
	},

	"Role": {
		Label: juurru.Text{FI: "Rooli", SV: "Roll", NB: "Rolle", EN: "Role"},
		Help: juurru.Text{
			FI: "Tehtävänimike tai tehtävä, jolla on osansa hankkeessa tai uudessa palvelussa. Rooli ei ole henkilö: sama rooli jatkuu, kun ihmiset vaihtuvat.",
			SV: "En befattning eller uppgift med en del i projektet eller i den nya tjänsten. En roll är ingen person: den består när människor byts ut.",
			NB: "En stilling eller oppgave med en del i prosjektet eller i den nye tjenesten. En rolle er ikke en person: Rollen består når folk skifter.",
			EN: "A position or function with a part in the project or in the new service. A role is not a person: it stays when people change.",
		},
	},
	"Role.group": {
		Label: juurru.Text{FI: "Roolin ryhmä", SV: "Rollens grupp", NB: "Rollens gruppe", EN: "Group of the role"},
		Help: juurru.Text{
			FI: "Oma luokittelu, jos siitä on hyötyä, esimerkiksi »ohjausryhmä». Jätä muuten tyhjäksi.",
			SV: "En egen indelning, om den är till nytta, till exempel ”styrgruppen”. Lämna annars tomt.",
			NB: "En egen inndeling hvis den er til nytte, for eksempel «styringsgruppen». La ellers stå tomt.",
			EN: "A grouping of your own, if it helps, for example \"steering group\". Otherwise leave empty.",
		},
	},

	"Task.phase": {
		Label: juurru.Text{FI: "Tehtävän vaihe", SV: "Uppgiftens fas", NB: "Fasen oppgaven hører til", EN: "Phase of the task"},
		Help: juurru.Text{
			FI: "Sen vaiheen avain, jossa tehtävä tehdään, esimerkiksi »pilot». Uuden palvelun pysyvät tehtävät kuuluvat viimeiseen vaiheeseen.",
			SV: "Nyckeln till den fas då uppgiften utförs, till exempel ”pilot”. Den nya tjänstens bestående uppgifter hör till den sista fasen.",
			NB: "Nøkkelen til fasen da oppgaven gjøres, for eksempel «pilot». Varige oppgaver i den nye tjenesten hører til den siste fasen.",
			EN: "The key of the phase in which the task is done, for example \"pilot\". Lasting tasks of the new service belong to the last phase.",
		},
		Word: true,
	},

	"TeamPhase.phase": {
		Label: juurru.Text{FI: "Vaihe, jota roolin työ koskee", SV: "Fas som rollens arbete gäller", NB: "Fasen rollens arbeid gjelder", EN: "Phase the role's work is in"},
		Help: juurru.Text{
			FI: "Sen vaiheen avain, jossa rooli tekee työn, esimerkiksi »pilot».",
			SV: "Nyckeln till den fas då rollen utför arbetet, till exempel ”pilot”.",
			NB: "Nøkkelen til fasen da rollen gjør arbeidet, for eksempel «pilot».",
			EN: "The key of the phase in which the role does the work, for example \"pilot\".",
		},
		Word: true,
	},
	"Message.phase": {
		Label: juurru.Text{FI: "Viestin vaihe", SV: "Budskapets fas", NB: "Meldingens fase", EN: "Phase of the message"},
		Help: juurru.Text{
			FI: "Sen vaiheen avain, jossa viestitään, esimerkiksi »pilot».",
			SV: "Nyckeln till den fas då budskapet förmedlas, till exempel ”pilot”.",
			NB: "Nøkkelen til fasen da meldingen formidles, for eksempel «pilot».",
			EN: "The key of the phase in which the message is passed on, for example \"pilot\".",
		},
		Word: true,
	},

	"Training": {
		Label: juurru.Text{FI: "Koulutus", SV: "Utbildning", NB: "Opplæring", EN: "Training"},
		Help: juurru.Text{
			FI: "Yksi uuden palvelun koulutus, tai täydennys- tai kertauskoulutus aiemmalle.",
			SV: "En utbildning för den nya tjänsten, eller fortbildning eller repetition av en tidigare.",
			NB: "Én opplæring for den nye tjenesten, eller påfyll eller repetisjon av en tidligere.",
			EN: "One training for the new service, or a refresher of an earlier one.",
		},
	},
	"Training.uptake": {
		Refers: true,
		Label:  juurru.Text{FI: "Koulutettujen seuranta", SV: "Uppföljning av de utbildade", NB: "Oppfølging av dem som fikk opplæring", EN: "Follow-up of the trained"},
		Help: juurru.Text{
			FI: "Jätä hankkeessa tyhjäksi: koulutettujen määrää seurataan käyttöönottosuunnitelmassa.",
			SV: "Lämna tomt i ett projekt: antalet utbildade följs upp i planen för ibruktagande.",
			NB: "La stå tomt i et prosjekt: Hvor mange som har fått opplæring, følges opp i innføringsplanen.",
			EN: "Leave empty in a project: how many were trained is followed in the implementation plan.",
		},
	},

	"Decision.id": {
		Label: juurru.Text{FI: "Päätöksen tunnus", SV: "Beslutets identifierare", NB: "Beslutningens identifikator", EN: "Identifier of the decision"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla siirtymiset, pilotit, teknologiat ja riskit viittaavat päätökseen. Älä kirjoita siihen henkilötietoja.",
			SV: "En kort identifierare som övergångar, piloter, tekniker och risker hänvisar till. Skriv inga personuppgifter i den.",
			NB: "En kort identifikator som faseoverganger, piloter, teknologier og risikoer viser til. Ikke skriv personopplysninger i den.",
			EN: "A short identifier by which passages, pilots, technologies and risks refer to the decision. Put no personal data in it.",
		},
	},
	"Decision.gate": {
		Label: juurru.Text{FI: "Portti suunnitelmassa", SV: "Port i planen", NB: "Port i innføringsplanen", EN: "Gate of a plan"},
		Help: juurru.Text{
			FI: "Jätä hankkeessa tyhjäksi: siirtyminen vaiheeseen viittaa päätökseen, eikä päätös siirtymiseen.",
			SV: "Lämna tomt i ett projekt: övergången till en fas hänvisar till beslutet, inte tvärtom.",
			NB: "La stå tomt i et prosjekt: Faseovergangen viser til beslutningen, ikke omvendt.",
			EN: "Leave empty in a project: the passage refers to the decision, and not the other way round.",
		},
	},

	"Risk.effect": {
		Label: juurru.Text{FI: "Riskin vaikutus", SV: "Riskens följd", NB: "Følgen av risikoen", EN: "Effect of the risk"},
		Help: juurru.Text{
			FI: "Mitä tapahtumasta seuraisi hankkeelle, asiakkaille tai työntekijöille.",
			SV: "Vad händelsen skulle leda till för projektet, klienterna eller personalen.",
			NB: "Hva hendelsen ville føre til for prosjektet, brukerne eller de ansatte.",
			EN: "What the event would lead to for the project, the clients or the staff.",
		},
	},
}
