package plan

import "github.com/juurru/juurru"

// asInPlans are the types and members of a template that have the words of a plan's:
// they mean the same in both.
var asInPlans = map[string]string{
	"Template.$schema": "Plan.$schema",

	"TemplateTeam":                       "Team",
	"TemplateTeam.kind":                  "Team.kind",
	"TemplateTeam.phases":                "Team.phases",
	"TemplateTeamPhase":                  "TeamPhase",
	"TemplateTeamPhase.phase":            "TeamPhase.phase",
	"TemplateTeamPhase.tasks":            "TeamPhase.tasks",
	"TemplateTeamPhase.responsibilities": "TeamPhase.responsibilities",
	"TemplateTeamPhase.knowledge":        "TeamPhase.knowledge",
	"TemplateRole":                       "Role",

	"TemplateMaterial":         "Material",
	"TemplateMaterial.part":    "Material.part",
	"TemplateGuide":            "Guide",
	"TemplateGuide.title":      "Guide.title",
	"TemplateGuide.phase":      "Guide.phase",
	"TemplateGuide.role":       "Guide.role",
	"TemplateGuide.themes":     "Guide.themes",
	"TemplateTheme":            "Theme",
	"TemplateTheme.title":      "Theme.title",
	"TemplateTheme.questions":  "Theme.questions",
	"TemplateQuestion":         "GuideQuestion",
	"TemplateQuestion.text":    "TemplateItem.text",
	"TemplateQuestion.source":  "TemplateItem.source",
	"TemplateQuestion.section": "GuideQuestion.section",
	"TemplateChecklist":        "Checklist",
	"TemplateChecklist.title":  "Checklist.title",
	"TemplateChecklist.phase":  "Checklist.phase",
	"TemplateChecklist.role":   "Checklist.role",
	"TemplateChecklist.items":  "Checklist.items",
}

// templateWords are the words for the other types and members of a template.
var templateWords = juurru.Glossary{
	"Template": {
		Label: juurru.Text{FI: "Suunnitelmapohja", SV: "Planmall", NB: "Planmal", EN: "Plan template"},
		Help: juurru.Text{
			FI: "Organisaation sovittu tapa tehdä käyttöönottosuunnitelmia: vaiheet, tiimit ja roolit tehtävineen sekä osat, joita suunnitelmalta edellytetään. Uudet suunnitelmat aloitetaan pohjasta, ja valmiit tarkistetaan sitä vasten.",
			SV: "Det sätt att göra planer för ibruktagande som organisationen har kommit överens om: faser, team och roller med uppgifter samt de delar som krävs av en plan. Nya planer utgår från mallen, och färdiga kontrolleras mot den.",
			NB: "Måten organisasjonen har avtalt å lage innføringsplaner på: faser, team og roller med oppgaver, og delene som kreves av en plan. Nye planer tar utgangspunkt i malen, og ferdige planer sjekkes mot den.",
			EN: "The way of making implementation plans that an organisation has agreed on: phases, teams and roles with their tasks, and the sections a plan must have. New plans begin from the template, and finished ones are checked against it.",
		},
	},
	"Template.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Suunnitelmapohjassa arvo on aina »plan-template».",
			SV: "Anger vilken typ av dokument det är fråga om. I en planmall är värdet alltid ”plan-template”.",
			NB: "Forteller hva slags dokument dette er. I en planmal er verdien alltid «plan-template».",
			EN: "Says what kind of document this is. In a template of plans the value is always \"plan-template\".",
		},
	},
	"Template.name": {
		Label: juurru.Text{FI: "Pohjan tunnus", SV: "Mallens identifierare", NB: "Malens identifikator", EN: "Identifier of the template"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla suunnitelmat viittaavat pohjaan, esimerkiksi »pirha». Suunnitelmaan se kirjoitetaan täsmälleen samalla tavalla.",
			SV: "En kort identifierare som planerna hänvisar till, till exempel ”pirha”. I planerna skrivs den på exakt samma sätt.",
			NB: "En kort identifikator som planene viser til, for eksempel «pirha». I planene skrives den på nøyaktig samme måte.",
			EN: "A short identifier by which plans refer to the template, for example \"pirha\". Plans spell it in exactly the same way.",
		},
	},
	"Template.title": {
		Label: juurru.Text{FI: "Pohjan nimi", SV: "Mallens namn", NB: "Malens navn", EN: "Name of the template"},
		Help: juurru.Text{
			FI: "Nimi, josta lukija tietää, millaisiin suunnitelmiin pohja on tehty ja kenen se on.",
			SV: "Ett namn som säger läsaren vilka planer mallen är gjord för och vems den är.",
			NB: "Et navn som forteller leseren hvilke planer malen er laget for, og hvem som har laget den.",
			EN: "A name that tells the reader what plans the template is made for, and whose it is.",
		},
	},
	"Template.sources": {
		Label: juurru.Text{FI: "Lähteet", SV: "Källor", NB: "Kilder", EN: "Sources"},
		Help: juurru.Text{
			FI: "Ohjeet, julkaisut ja päätökset, joihin pohja perustuu; myös organisaation omat. Pohjan kohdat viittaavat niihin tunnuksella.",
			SV: "De anvisningar, publikationer och beslut som mallen bygger på, också organisationens egna. Mallens punkter hänvisar till dem med identifierare.",
			NB: "Veilederne, publikasjonene og vedtakene malen bygger på, også organisasjonens egne. Punktene i malen viser til dem med identifikator.",
			EN: "The guidance, publications and decisions the template rests on, the organisation's own included. Items of the template refer to them by identifier.",
		},
	},
	"Template.phases": {
		Label: juurru.Text{FI: "Pohjan vaiheet", SV: "Mallens faser", NB: "Malens faser", EN: "Phases of the template"},
		Help: juurru.Text{
			FI: "Vaiheet siinä järjestyksessä, jossa työ etenee. Pohjaa noudattavassa suunnitelmassa ei ole muita vaiheita.",
			SV: "Faserna i den ordning som arbetet framskrider. En plan som följer mallen har inga andra faser.",
			NB: "Fasene i den rekkefølgen arbeidet går fram. En plan som følger malen, har ingen andre faser.",
			EN: "The phases in the order in which the work proceeds. A plan that follows the template has no others.",
		},
	},
	"Template.teams": {
		Label: juurru.Text{FI: "Pohjan tiimit", SV: "Mallens team", NB: "Teamene i malen", EN: "Teams of the template"},
		Help: juurru.Text{
			FI: "Tiimit, jotka suunnitelmaan kuuluvat. Jätä tyhjäksi, jos työtä johdetaan roolien kautta ilman tiimejä.",
			SV: "De team som hör till en plan. Lämna tomt om arbetet leds genom roller, utan team.",
			NB: "Teamene som hører til en plan. La stå tomt hvis arbeidet ledes gjennom roller, uten team.",
			EN: "The teams that belong to a plan. Leave empty if the work is led by roles, without teams.",
		},
	},
	"Template.roles": {
		Label: juurru.Text{FI: "Pohjan roolit", SV: "Mallens roller", NB: "Rollene i malen", EN: "Roles of the template"},
		Help: juurru.Text{
			FI: "Roolit, joilla on käyttöönotossa tehtäviä. Tarkistus huomauttaa, jos rooli jää suunnitelmassa ilman tehtävää vaiheessa, jossa pohja antaa sille sellaisia.",
			SV: "De roller som har uppgifter i ibruktagandet. Kontrollen säger till om en roll i planen saknar uppgifter i en fas där mallen ger den sådana.",
			NB: "Rollene som har oppgaver i innføringen. Sjekken sier fra hvis en rolle i planen mangler oppgaver i en fase der malen gir den noen.",
			EN: "The roles that have tasks in the adoption. The check tells if a role of the plan has none in a phase in which the template gives it some.",
		},
	},
	"Template.sections": {
		Label: juurru.Text{FI: "Edellytetyt osat", SV: "Delar som krävs", NB: "Deler som kreves", EN: "Required sections"},
		Help: juurru.Text{
			FI: "Suunnitelman osat, joita pohja edellyttää, ja mistä portista alkaen kutakin tarvitaan.",
			SV: "De delar av en plan som mallen kräver, och från vilken grind varje del behövs.",
			NB: "Delene av en plan som malen krever, og fra hvilken port hver av dem trengs.",
			EN: "The sections of a plan that the template asks for, and the gate from which on each is needed.",
		},
	},
	"Template.materials": {
		Label: juurru.Text{FI: "Esihenkilöiden tukimateriaali", SV: "Stödmaterial för chefer", NB: "Støttemateriell for ledere", EN: "Support material for supervisors"},
		Help: juurru.Text{
			FI: "Mistä osista esihenkilöiden saama aineisto koostuu.",
			SV: "Vilka delar det material som cheferna får består av.",
			NB: "Hvilke deler materiellet til lederne består av.",
			EN: "The parts of what supervisors are given.",
		},
	},
	"Template.guides": {
		Label: juurru.Text{FI: "Keskustelurungot", SV: "Diskussionsunderlag", NB: "Samtaleguider", EN: "Discussion guides"},
		Help: juurru.Text{
			FI: "Rungot henkilöstön kanssa käytäviin keskusteluihin. Ne tulevat mukaan jokaiseen suunnitelmaan, joka aloitetaan tästä pohjasta.",
			SV: "Underlag för diskussioner med personalen. De följer med i varje plan som utgår från mallen.",
			NB: "Guider til samtaler med de ansatte. De følger med i hver plan som tar utgangspunkt i malen.",
			EN: "Guides for discussions with staff. Every plan that is begun from the template has them from the start.",
		},
	},
	"Template.checklists": {
		Label: juurru.Text{FI: "Tehtävälistat", SV: "Checklistor", NB: "Sjekklister", EN: "Checklists"},
		Help: juurru.Text{
			FI: "Listat asioista, joista vaiheissa huolehditaan. Ne tulevat mukaan jokaiseen suunnitelmaan, joka aloitetaan tästä pohjasta.",
			SV: "Listor över det som ska ses till i faserna. De följer med i varje plan som utgår från mallen.",
			NB: "Lister over det som skal ivaretas i fasene. De følger med i hver plan som tar utgangspunkt i malen.",
			EN: "Lists of what is to be seen to in the phases. Every plan that is begun from the template has them from the start.",
		},
	},

	"TemplateSource": {
		Label: juurru.Text{FI: "Lähde", SV: "Källa", NB: "Kilde", EN: "Source"},
		Help: juurru.Text{
			FI: "Ohje, julkaisu tai päätös, johon pohjan kohtia perustuu.",
			SV: "En anvisning, en publikation eller ett beslut som punkter i mallen bygger på.",
			NB: "En veileder, en publikasjon eller et vedtak som punkter i malen bygger på.",
			EN: "Guidance, a publication or a decision that items of the template rest on.",
		},
	},
	"TemplateSource.key": {
		Label: juurru.Text{FI: "Lähteen tunnus", SV: "Källans identifierare", NB: "Kildens identifikator", EN: "Identifier of the source"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla pohjan kohdat viittaavat lähteeseen, esimerkiksi »ohje».",
			SV: "En kort identifierare som mallens punkter hänvisar till, till exempel ”anvisning”.",
			NB: "En kort identifikator som punktene i malen viser til, for eksempel «veileder».",
			EN: "A short identifier by which items of the template refer to the source, for example \"guidance\".",
		},
	},
	"TemplateSource.text": {
		Label: juurru.Text{FI: "Lähteen nimi", SV: "Källans namn", NB: "Kildens navn", EN: "Name of the source"},
		Help: juurru.Text{
			FI: "Nimeä lähde niin, että lukija löytää sen: julkaisija, otsikko ja ajankohta. Lähde näkyy tarkistuksen tuloksissa.",
			SV: "Ange källan så att läsaren hittar den: utgivare, rubrik och tidpunkt. Källan syns i kontrollens resultat.",
			NB: "Oppgi kilden slik at leseren finner den: utgiver, tittel og tidspunkt. Kilden vises i resultatet av sjekken.",
			EN: "Name the source so that the reader can find it: publisher, title and date. It appears in the results of a check.",
		},
	},

	"TemplatePhase": {
		Label: juurru.Text{FI: "Pohjan vaihe", SV: "Fas i mallen", NB: "Fase i malen", EN: "Phase of the template"},
		Help: juurru.Text{
			FI: "Yksi työn vaiheista, esimerkiksi valmistelu.",
			SV: "En av arbetets faser, till exempel förberedelsen.",
			NB: "En av fasene i arbeidet, for eksempel forberedelsene.",
			EN: "One of the phases of the work, for example preparation.",
		},
	},
	"TemplatePhase.key": {
		Label: juurru.Text{FI: "Vaiheen tunnus", SV: "Fasens identifierare", NB: "Fasens identifikator", EN: "Identifier of the phase"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla suunnitelmat ja pohjan muut kohdat viittaavat vaiheeseen, esimerkiksi »valmistelu».",
			SV: "En kort identifierare som planerna och mallens andra punkter hänvisar till, till exempel ”valmistelu”.",
			NB: "En kort identifikator som planene og de andre punktene i malen viser til, for eksempel «valmistelu».",
			EN: "A short identifier by which plans and the other items of the template refer to the phase, for example \"valmistelu\".",
		},
	},
	"TemplatePhase.title": {
		Label: juurru.Text{FI: "Vaiheen nimi", SV: "Fasens namn", NB: "Fasens navn", EN: "Name of the phase"},
		Help: juurru.Text{
			FI: "Nimi, jolla vaiheesta puhutaan, esimerkiksi »Valmistelu».",
			SV: "Det namn som fasen kallas vid, till exempel ”Förberedelse”.",
			NB: "Navnet fasen omtales med, for eksempel «Forberedelser».",
			EN: "What the phase is called, for example \"Preparation\".",
		},
	},
	"TemplatePhase.source": {
		Label: juurru.Text{FI: "Vaiheen lähde", SV: "Fasens källa", NB: "Kilden til fasen", EN: "Source of the phase"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, josta vaihe on peräisin.",
			SV: "Identifieraren för den källa som fasen kommer från.",
			NB: "Identifikatoren til kilden fasen er hentet fra.",
			EN: "The identifier of the source the phase comes from.",
		},
	},

	"TemplateTeam.key": {
		Label: juurru.Text{FI: "Tiimin tunnus pohjassa", SV: "Teamets identifierare i mallen", NB: "Teamets identifikator i malen", EN: "Identifier of the team"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, esimerkiksi »kayttoonottotiimi». Uudessa suunnitelmassa tiimillä on sama tunnus.",
			SV: "En kort identifierare, till exempel ”ibruktagandeteamet”. I en ny plan har teamet samma identifierare.",
			NB: "En kort identifikator, for eksempel «innforingsteamet». I en ny plan har teamet samme identifikator.",
			EN: "A short identifier, for example \"adoption-team\". In a new plan the team has the same one.",
		},
	},
	"TemplateTeam.title": {
		Label: juurru.Text{FI: "Tiimin nimi", SV: "Teamets namn", NB: "Teamets navn", EN: "Name of the team"},
		Help: juurru.Text{
			FI: "Nimi, jolla tiimistä puhutaan, esimerkiksi »Käyttöönottotiimi».",
			SV: "Det namn som teamet kallas vid, till exempel ”Ibruktagandeteam”.",
			NB: "Navnet teamet omtales med, for eksempel «Innføringsteam».",
			EN: "What the team is called, for example \"Adoption team\".",
		},
	},
	"TemplateTeam.source": {
		Label: juurru.Text{FI: "Tiimin lähde", SV: "Källan för teamet", NB: "Kilden til teamet", EN: "Source of the team"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, jossa tiimiä edellytetään.",
			SV: "Identifieraren för den källa där teamet förutsätts.",
			NB: "Identifikatoren til kilden der teamet kreves.",
			EN: "The identifier of the source that asks for the team.",
		},
	},

	"TemplateRole.key": {
		Label: juurru.Text{FI: "Roolin tunnus pohjassa", SV: "Rollens identifierare i mallen", NB: "Rollens identifikator i malen", EN: "Identifier of the role"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla suunnitelmien roolit viittaavat tähän rooliin (group), esimerkiksi »esihenkilo».",
			SV: "En kort identifierare som rollerna i planerna hänvisar till (group), till exempel ”esihenkilo”.",
			NB: "En kort identifikator som rollene i planene viser til (group), for eksempel «esihenkilo».",
			EN: "A short identifier by which the roles of plans refer to this one (group), for example \"esihenkilo\".",
		},
	},
	"TemplateRole.title": {
		Label: juurru.Text{FI: "Roolin nimi", SV: "Rollens namn", NB: "Rollens navn", EN: "Name of the role"},
		Help: juurru.Text{
			FI: "Tehtävänimike tai tehtävä, esimerkiksi »Lähiesihenkilö». Kirjoita rooli, älä nimeä.",
			SV: "Befattningen eller uppgiften, till exempel ”Närchef”. Skriv rollen, inte namnet på någon.",
			NB: "Stillingen eller oppgaven, for eksempel «Nærmeste leder». Skriv rollen, ikke navnet på noen.",
			EN: "The position or task, for example \"Supervisor\". Write the role, not a name.",
		},
	},
	"TemplateRole.phases": {
		Label: juurru.Text{FI: "Roolin tehtävät vaiheittain", SV: "Rollens uppgifter fas för fas", NB: "Rollens oppgaver fase for fase", EN: "The role's tasks by phase"},
		Help: juurru.Text{
			FI: "Mitä rooli tekee kussakin vaiheessa. Jätä pois vaiheet, joissa sillä ei ole tehtäviä.",
			SV: "Vad rollen gör i varje fas. Utelämna faser där den inte har några uppgifter.",
			NB: "Hva rollen gjør i hver fase. Utelat faser der den ikke har oppgaver.",
			EN: "What the role does in each phase. Leave out phases in which it has no tasks.",
		},
	},
	"TemplateRole.source": {
		Label: juurru.Text{FI: "Roolin lähde", SV: "Källan för rollen", NB: "Kilden til rollen", EN: "Source of the role"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, josta rooli on peräisin.",
			SV: "Identifieraren för den källa som rollen kommer från.",
			NB: "Identifikatoren til kilden rollen er hentet fra.",
			EN: "The identifier of the source the role comes from.",
		},
	},
	"TemplateRolePhase": {
		Label: juurru.Text{FI: "Roolin tehtävät yhdessä vaiheessa", SV: "Rollens uppgifter i en fas", NB: "Rollens oppgaver i én fase", EN: "The role's tasks in one phase"},
		Help: juurru.Text{
			FI: "Vaihe ja tehtävät, jotka roolilla siinä on.",
			SV: "En fas och de uppgifter som rollen har i den.",
			NB: "En fase og oppgavene rollen har i den.",
			EN: "A phase and the tasks the role has in it.",
		},
	},
	"TemplateRolePhase.phase": {
		Label: juurru.Text{FI: "Vaihe, johon tehtävät kuuluvat", SV: "Fas som uppgifterna hör till", NB: "Fasen oppgavene hører til", EN: "Phase of the tasks"},
		Help: juurru.Text{
			FI: "Pohjan vaiheen tunnus, esimerkiksi »valmistelu».",
			SV: "Identifieraren för en fas i mallen, till exempel ”valmistelu”.",
			NB: "Identifikatoren til en fase i malen, for eksempel «valmistelu».",
			EN: "The identifier of a phase of the template, for example \"valmistelu\".",
		},
	},
	"TemplateRolePhase.tasks": {
		Label: juurru.Text{FI: "Roolin tehtävät", SV: "Rollens uppgifter", NB: "Rollens oppgaver", EN: "Tasks of the role"},
		Help: juurru.Text{
			FI: "Mitä rooli tekee tässä vaiheessa. Uudessa suunnitelmassa jokainen kohta on oma tehtävänsä.",
			SV: "Vad rollen gör i den här fasen. I en ny plan blir varje punkt en egen uppgift.",
			NB: "Hva rollen gjør i denne fasen. I en ny plan blir hvert punkt en egen oppgave.",
			EN: "What the role does in this phase. In a new plan each item becomes a task of its own.",
		},
	},

	"TemplateItem": {
		Label: juurru.Text{FI: "Pohjan kohta", SV: "Punkt i mallen", NB: "Punkt i planmalen", EN: "Item of the template"},
		Help: juurru.Text{
			FI: "Yksi asia, jonka pohja sanoo, ja mihin se perustuu.",
			SV: "En sak som mallen säger, och vad den bygger på.",
			NB: "Én ting malen sier, og hva det bygger på.",
			EN: "One thing the template says, and what it rests on.",
		},
	},
	"TemplateItem.text": {
		Label: juurru.Text{FI: "Kohdan teksti", SV: "Punktens text", NB: "Teksten i punktet", EN: "Text of the item"},
		Help: juurru.Text{
			FI: "Teksti, joka tulee sellaisenaan uuteen suunnitelmaan sen kielellä.",
			SV: "Texten, som kommer in i en ny plan som den är, på planens språk.",
			NB: "Teksten, som kommer inn i en ny plan slik den er, på planens språk.",
			EN: "The text, which a new plan takes as it is, in its own language.",
		},
	},
	"TemplateItem.source": {
		Label: juurru.Text{FI: "Kohdan lähde", SV: "Punktens källa", NB: "Kilden til punktet", EN: "Source of the item"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, johon kohta perustuu.",
			SV: "Identifieraren för den källa som punkten bygger på.",
			NB: "Identifikatoren til kilden punktet bygger på.",
			EN: "The identifier of the source the item rests on.",
		},
	},

	"TemplateSection": {
		Label: juurru.Text{FI: "Edellytetty osa", SV: "Del som krävs", NB: "Del som kreves", EN: "Required section"},
		Help: juurru.Text{
			FI: "Suunnitelman osa, jota pohja edellyttää.",
			SV: "En del av en plan som mallen kräver.",
			NB: "En del av en plan som malen krever.",
			EN: "A section of a plan that the template asks for.",
		},
	},
	"TemplateSection.section": {
		Label: juurru.Text{FI: "Suunnitelman osa", SV: "Del av planen", NB: "Planens del", EN: "Section of a plan"},
		Help: juurru.Text{
			FI: "Osan tunnus, esimerkiksi »trainings» (koulutussuunnitelma), »subGoals» (osatavoitteet) tai »recording» (kirjaaminen).",
			SV: "Delens identifierare, till exempel ”trainings” (utbildningsplan), ”subGoals” (delmål) eller ”recording” (registrering).",
			NB: "Delens identifikator, for eksempel «trainings» (opplæringsplan), «subGoals» (delmål) eller «recording» (registrering).",
			EN: "The identifier of the section, for example \"trainings\", \"subGoals\" or \"recording\".",
		},
	},
	"TemplateSection.gate": {
		Label: juurru.Text{FI: "Portti, josta alkaen osa tarvitaan", SV: "Grind från vilken delen behövs", NB: "Port som delen trengs fra", EN: "Gate from which on it is needed"},
		Help: juurru.Text{
			FI: "Valitse, tarvitaanko osa jo suunnitelman hyväksymiseen (approve), menetelmän käytön alkuun (start) vai vasta ylläpitoon siirryttäessä (sustain).",
			SV: "Välj om delen behövs redan när planen godkänns (approve), när användningen börjar (start) eller först när arbetet övergår i upprätthållande (sustain).",
			NB: "Velg om delen trengs alt når planen godkjennes (approve), når bruken begynner (start), eller først ved overgangen til opprettholdelse (sustain).",
			EN: "Choose whether the section is needed for the plan's approval (approve), for the start of use (start) or not before sustainment (sustain).",
		},
	},
	"TemplateSection.source": {
		Label: juurru.Text{FI: "Vaatimuksen lähde", SV: "Kravets källa", NB: "Kilden til kravet", EN: "Source of the requirement"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, joka edellyttää osaa. Lähde näytetään, jos osa puuttuu suunnitelmasta.",
			SV: "Identifieraren för den källa som kräver delen. Källan visas om delen saknas i en plan.",
			NB: "Identifikatoren til kilden som krever delen. Kilden vises hvis delen mangler i en plan.",
			EN: "The identifier of the source that asks for the section. It is shown when a plan lacks the section.",
		},
	},
	"TemplateMaterial.source": {
		Label: juurru.Text{FI: "Tukimateriaalin lähde", SV: "Källan för stödmaterialet", NB: "Kilden til støttemateriellet", EN: "Source of the material"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, jossa tukimateriaalin osa mainitaan.",
			SV: "Identifieraren för den källa där den här delen av stödmaterialet nämns.",
			NB: "Identifikatoren til kilden der denne delen av støttemateriellet er nevnt.",
			EN: "The identifier of the source that names this part of the material.",
		},
	},
	"TemplateGuide.source": {
		Label: juurru.Text{FI: "Keskustelurungon lähde", SV: "Källan för diskussionsunderlaget", NB: "Kilden til samtaleguiden", EN: "Source of the guide"},
		Help: juurru.Text{
			FI: "Sen lähteen tunnus, johon keskustelurunko perustuu.",
			SV: "Identifieraren för den källa som diskussionsunderlaget bygger på.",
			NB: "Identifikatoren til kilden samtaleguiden bygger på.",
			EN: "The identifier of the source the guide rests on.",
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
