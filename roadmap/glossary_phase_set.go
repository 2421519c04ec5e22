package roadmap

import "github.com/juurru/juurru"

// phaseSetWords are the words for the members of a set of phases.
var phaseSetWords = juurru.Glossary{
	"PhaseSet": {
		Label: juurru.Text{FI: "Vaiheistus", SV: "Fasindelning", NB: "Faseinndeling", EN: "Set of phases"},
		Help: juurru.Text{
			FI: "Tie, jota hanke kulkee: vaiheet järjestyksessä, niiden askeleet ja työkalut, joista on apua.",
			SV: "Den väg som ett projekt går: faserna i ordning, deras steg och verktygen som hjälper.",
			NB: "Veien et prosjekt går: fasene i rekkefølge, stegene i dem og verktøyene som hjelper.",
			EN: "The way a project goes: its phases in order, their steps, and the tools that help.",
		},
	},
	"PhaseSet.$schema": {
		Label: juurru.Text{FI: "JSON-skeeman osoite", SV: "JSON-schemats adress", NB: "Adressen til JSON-skjemaet", EN: "Address of the JSON Schema"},
		Help: juurru.Text{
			FI: "Osoite tai tiedostopolku, josta tekstieditori löytää vaiheistuksen JSON-skeeman. Kentän voi jättää pois.",
			SV: "Den adress eller filsökväg där textredigeraren hittar fasindelningens JSON-schema. Fältet kan utelämnas.",
			NB: "Adressen eller filbanen der tekstredigeringsprogrammet finner JSON-skjemaet for faseinndelingen. Feltet kan utelates.",
			EN: "The address or file path at which a text editor finds the JSON Schema of sets of phases. It may be left out.",
		},
	},
	"PhaseSet.kind": {
		Label: juurru.Text{FI: "Dokumentin laji", SV: "Typ av dokument", NB: "Dokumenttype", EN: "Kind of document"},
		Help: juurru.Text{
			FI: "Kertoo, millainen dokumentti on kyseessä. Vaiheistuksessa arvo on aina »roadmap-phases».",
			SV: "Anger vilken typ av dokument det är fråga om. I en fasindelning är värdet alltid ”roadmap-phases”.",
			NB: "Forteller hva slags dokument dette er. I en faseinndeling er verdien alltid «roadmap-phases».",
			EN: "Says what kind of document this is. In a set of phases the value is always \"roadmap-phases\".",
		},
	},
	"PhaseSet.name": {
		Label: juurru.Text{FI: "Vaiheistuksen tunnus", SV: "Fasindelningens identifierare", NB: "Identifikator for faseinndelingen", EN: "Identifier of the set"},
		Help: juurru.Text{
			FI: "Lyhyt tunnus, jolla hankkeet viittaavat vaiheistukseen, esimerkiksi »ks-6».",
			SV: "En kort identifierare som projekten hänvisar till, till exempel ”ks-6”.",
			NB: "En kort identifikator som prosjektene viser til, for eksempel «ks-6».",
			EN: "A short identifier by which projects refer to the set, for example \"ks-6\".",
		},
	},
	"PhaseSet.title": {
		Label: juurru.Text{FI: "Vaiheistuksen nimi", SV: "Fasindelningens namn", NB: "Navn på faseinndelingen", EN: "Title of the set"},
		Help: juurru.Text{
			FI: "Nimi, jolla vaiheistus esitetään lukijalle, joka kielellä erikseen.",
			SV: "Det namn som läsaren ser, på vart och ett av språken.",
			NB: "Navnet leseren ser, på hvert av språkene.",
			EN: "The name by which the set is shown, in each of the languages.",
		},
	},
	"PhaseSet.sources": {
		Label: juurru.Text{FI: "Vaiheistuksen lähteet", SV: "Fasindelningens källor", NB: "Kilder til faseinndelingen", EN: "Sources of the set"},
		Help: juurru.Text{
			FI: "Oppaat ja julkaisut, joihin vaiheet, askeleet ja työkalut perustuvat.",
			SV: "De guider och publikationer som faserna, stegen och verktygen bygger på.",
			NB: "Veilederne og publikasjonene fasene, stegene og verktøyene bygger på.",
			EN: "The guides and publications on which phases, steps and tools rest.",
		},
	},
	"PhaseSet.phases": {
		Label: juurru.Text{FI: "Vaiheet järjestyksessä", SV: "Faserna i ordning", NB: "Fasene i rekkefølge", EN: "Phases in order"},
		Help: juurru.Text{
			FI: "Vaiheet siinä järjestyksessä, jossa ne tavallisesti käydään läpi. Hanke voi silti palata taaksepäin.",
			SV: "Faserna i den ordning de vanligen gås igenom. Ett projekt kan ändå gå tillbaka.",
			NB: "Fasene i den rekkefølgen de vanligvis gås gjennom. Et prosjekt kan likevel gå tilbake.",
			EN: "The phases in the order in which they are usually gone through. A project may go back all the same.",
		},
	},
	"PhaseSet.tools": {
		Label: juurru.Text{FI: "Työkalut, joista on apua", SV: "Verktyg som hjälper", NB: "Verktøyene", EN: "Tools"},
		Help: juurru.Text{
			FI: "Työkalut, joihin askeleet viittaavat.",
			SV: "De verktyg som stegen hänvisar till.",
			NB: "Verktøyene stegene viser til.",
			EN: "The tools the steps refer to.",
		},
	},

	"PhaseSource": {
		Label: juurru.Text{FI: "Lähde", SV: "Källa", NB: "Kilde", EN: "Source"},
		Help: juurru.Text{
			FI: "Yksi opas tai julkaisu, johon vaiheistus perustuu.",
			SV: "En guide eller publikation som fasindelningen bygger på.",
			NB: "Én veileder eller publikasjon faseinndelingen bygger på.",
			EN: "One guide or publication the set rests on.",
		},
	},
	"PhaseSource.key": {
		Label: juurru.Text{FI: "Lähteen avain", SV: "Källans nyckel", NB: "Kildens nøkkel", EN: "Key of the source"},
		Help: juurru.Text{
			FI: "Lyhyt avain, jolla vaiheet ja askeleet viittaavat lähteeseen.",
			SV: "En kort nyckel som faser och steg hänvisar till.",
			NB: "En kort nøkkel som faser og steg i faseinndelingen viser til.",
			EN: "A short key by which phases and steps refer to the source.",
		},
	},
	"PhaseSource.text": {
		Label: juurru.Text{FI: "Lähdeviite", SV: "Källhänvisning", NB: "Kildehenvisning", EN: "Reference"},
		Help: juurru.Text{
			FI: "Tekijä, nimi ja vuosi niin, että lähteen löytää.",
			SV: "Upphovsman, titel och år så att källan går att hitta.",
			NB: "Utgiver, tittel og år, slik at kilden kan finnes.",
			EN: "Author, title and year, so that the source can be found.",
		},
	},

	"Phase": {
		Label: juurru.Text{FI: "Vaihe", SV: "En fas", NB: "Fase", EN: "Phase"},
		Help: juurru.Text{
			FI: "Yksi hankkeen vaihe.",
			SV: "En av projektets faser.",
			NB: "Én av fasene i et prosjekt.",
			EN: "One phase of a project.",
		},
	},
	"Phase.key": {
		Label: juurru.Text{FI: "Vaiheen avain", SV: "Fasens nyckel", NB: "Fasens nøkkel", EN: "Key of the phase"},
		Help: juurru.Text{
			FI: "Lyhyt avain, jolla hankkeen siirtymiset ja tehtävät viittaavat vaiheeseen, esimerkiksi »insight».",
			SV: "En kort nyckel som projektens övergångar och uppgifter hänvisar till, till exempel ”insight”.",
			NB: "En kort nøkkel som faseovergangene og oppgavene i prosjektene viser til, for eksempel «insight».",
			EN: "A short key by which the passages and tasks of projects refer to the phase, for example \"insight\".",
		},
	},
	"Phase.title": {
		Label: juurru.Text{FI: "Vaiheen nimi", SV: "Fasens namn", NB: "Fasens navn", EN: "Title of the phase"},
		Help: juurru.Text{
			FI: "Nimi, jolla vaihe esitetään lukijalle.",
			SV: "Det namn under vilket fasen visas för läsaren.",
			NB: "Navnet fasen vises under for leseren.",
			EN: "The name by which the phase is shown.",
		},
	},
	"Phase.aim": {
		Label: juurru.Text{FI: "Vaiheen tarkoitus", SV: "Fasens syfte", NB: "Fasens formål", EN: "Aim of the phase"},
		Help: juurru.Text{
			FI: "Mitä varten vaihe on, yhdellä tai kahdella virkkeellä.",
			SV: "Vad fasen är till för, i en eller två meningar.",
			NB: "Hva fasen er til for, med én eller to setninger.",
			EN: "What the phase is for, in one or two sentences.",
		},
	},
	"Phase.gate": {
		Label: juurru.Text{FI: "Portti ennen vaihetta", SV: "Porten före fasen", NB: "Port inn til fasen", EN: "Gate before the phase"},
		Help: juurru.Text{
			FI: "Valitse portti, jonka vaatimukset hankkeen on täytettävä siirtyessään vaiheeseen. Jätä pois, jos porttia ei ole.",
			SV: "Välj den port vars krav projektet ska uppfylla när det går över till fasen. Utelämna om det inte finns någon.",
			NB: "Velg porten med kravene prosjektet må oppfylle for å gå inn i fasen. Utelat feltet hvis det ikke er noen.",
			EN: "Choose the gate that is asked of a project when it enters the phase. Leave out if there is none.",
		},
	},
	"Phase.steps": {
		Label: juurru.Text{FI: "Vaiheen askeleet", SV: "Fasens steg", NB: "Stegene i fasen", EN: "Steps of the phase"},
		Help: juurru.Text{
			FI: "Mitä vaiheessa tehdään, järjestyksessä. Kaikkia ei tarvita joka kerta.",
			SV: "Vad som görs i fasen, i ordning. Alla steg behövs inte varje gång.",
			NB: "Hva som gjøres i fasen, i rekkefølge. Ikke alle steg trengs hver gang.",
			EN: "What is done in the phase, in order. Not all of it is needed every time.",
		},
	},
	"Phase.tools": {
		Label: juurru.Text{FI: "Vaiheen työkalut", SV: "Fasens verktyg", NB: "Verktøy for fasen", EN: "Tools of the phase"},
		Help: juurru.Text{
			FI: "Niiden työkalujen avaimet, joista on apua koko vaiheen ajan.",
			SV: "Nycklarna till de verktyg som hjälper genom hela fasen.",
			NB: "Nøklene til verktøyene som hjelper gjennom hele fasen.",
			EN: "The keys of the tools that help throughout the phase.",
		},
	},
	"Phase.source": {
		Label: juurru.Text{FI: "Vaiheen lähde", SV: "Fasens källa", NB: "Fasens kilde", EN: "Source of the phase"},
		Help: juurru.Text{
			FI: "Sen lähteen avain, johon vaihe perustuu.",
			SV: "Nyckeln till den källa som fasen bygger på.",
			NB: "Nøkkelen til kilden fasen bygger på.",
			EN: "The key of the source the phase rests on.",
		},
	},

	"PhaseStep": {
		Label: juurru.Text{FI: "Askel", SV: "Ett steg", NB: "Steg", EN: "Step of a phase"},
		Help: juurru.Text{
			FI: "Yksi asia, joka vaiheessa tehdään.",
			SV: "En sak som görs i fasen.",
			NB: "Én ting som gjøres i fasen.",
			EN: "One thing that is done in the phase.",
		},
	},
	"PhaseStep.key": {
		Label: juurru.Text{FI: "Askeleen avain", SV: "Stegets nyckel", NB: "Stegets nøkkel", EN: "Key of the step"},
		Help: juurru.Text{
			FI: "Lyhyt avain, jolla hankkeet kirjaavat askeleen tehdyksi, esimerkiksi »statistics».",
			SV: "En kort nyckel med vilken projekten antecknar steget, till exempel ”statistics”.",
			NB: "En kort nøkkel som prosjektene fører opp steget med, for eksempel «statistics».",
			EN: "A short key by which projects record the step, for example \"statistics\".",
		},
	},
	"PhaseStep.title": {
		Label: juurru.Text{FI: "Askeleen nimi", SV: "Stegets namn", NB: "Stegets navn", EN: "Title of the step"},
		Help: juurru.Text{
			FI: "Nimi, jolla askel esitetään lukijalle.",
			SV: "Det namn under vilket steget visas för läsaren.",
			NB: "Navnet steget vises under for leseren.",
			EN: "The name by which the step is shown.",
		},
	},
	"PhaseStep.about": {
		Label: juurru.Text{FI: "Mitä askeleessa tehdään", SV: "Vad man gör i steget", NB: "Hva som gjøres i steget", EN: "What to do"},
		Help: juurru.Text{
			FI: "Ohje omin sanoin: mitä tehdään ja kenen kanssa.",
			SV: "Råd med egna ord: vad som görs och med vem.",
			NB: "Råd med egne ord: hva som gjøres, og sammen med hvem.",
			EN: "Advice in words of your own: what to do, and with whom.",
		},
	},
	"PhaseStep.covers": {
		Label: juurru.Text{FI: "Mitä askeleesta syntyy", SV: "Vad som kommer av steget", NB: "Hva steget gir", EN: "What it brings about"},
		Help: juurru.Text{
			FI: "Hankkeen kohdat, jotka askel täyttää, JSON-osoittimina, esimerkiksi »/insight/statistics».",
			SV: "De ställen i projektet som steget fyller, som JSON-pekare, till exempel ”/insight/statistics”.",
			NB: "Stedene i prosjektet som steget fyller ut, som JSON-pekere, for eksempel «/insight/statistics».",
			EN: "The places of the project the step fills, as JSON Pointers, for example \"/insight/statistics\".",
		},
	},
	"PhaseStep.tools": {
		Label: juurru.Text{FI: "Askeleen työkalut", SV: "Stegets verktyg", NB: "Verktøy for steget", EN: "Tools of the step"},
		Help: juurru.Text{
			FI: "Niiden työkalujen avaimet, joista askeleessa on apua.",
			SV: "Nycklarna till de verktyg som hjälper i steget.",
			NB: "Nøklene til verktøyene som hjelper i steget.",
			EN: "The keys of the tools that help in the step.",
		},
	},
	"PhaseStep.source": {
		Label: juurru.Text{FI: "Askeleen lähde", SV: "Stegets källa", NB: "Stegets kilde", EN: "Source of the step"},
		Help: juurru.Text{
			FI: "Sen lähteen avain, johon askel perustuu.",
			SV: "Nyckeln till den källa som steget bygger på.",
			NB: "Nøkkelen til kilden steget bygger på.",
			EN: "The key of the source the step rests on.",
		},
	},

	"Tool": {
		Label: juurru.Text{FI: "Työkalu", SV: "Verktyg", NB: "Verktøy", EN: "Tool"},
		Help: juurru.Text{
			FI: "Yksi lomake, malli tai menetelmä, josta askeleessa on apua.",
			SV: "En blankett, modell eller metod som hjälper i ett steg.",
			NB: "Ett skjema, én modell eller én metode som hjelper i et steg.",
			EN: "One form, model or method that helps in a step.",
		},
	},
	"Tool.key": {
		Label: juurru.Text{FI: "Työkalun avain", SV: "Verktygets nyckel", NB: "Verktøyets nøkkel", EN: "Key of the tool"},
		Help: juurru.Text{
			FI: "Lyhyt avain, jolla askeleet viittaavat työkaluun.",
			SV: "En kort nyckel som stegen hänvisar till.",
			NB: "En kort nøkkel som stegene i fasene viser til.",
			EN: "A short key by which steps refer to the tool.",
		},
	},
	"Tool.title": {
		Label: juurru.Text{FI: "Työkalun nimi", SV: "Verktygets namn", NB: "Verktøyets navn", EN: "Name of the tool"},
		Help: juurru.Text{
			FI: "Nimi, jolla työkalu esitetään lukijalle.",
			SV: "Det namn under vilket verktyget visas för läsaren.",
			NB: "Navnet verktøyet vises under for leseren.",
			EN: "The name by which the tool is shown.",
		},
	},
	"Tool.about": {
		Label: juurru.Text{FI: "Mihin työkalua käytetään", SV: "Vad verktyget är till för", NB: "Hva verktøyet er til for", EN: "What the tool is for"},
		Help: juurru.Text{
			FI: "Mitä työkalulla tehdään ja milloin siitä on apua.",
			SV: "Vad man gör med verktyget och när det är till hjälp.",
			NB: "Hva man gjør med verktøyet, og når det er til hjelp.",
			EN: "What is done with the tool, and when it helps.",
		},
	},
	"Tool.url": {
		Label: juurru.Text{FI: "Työkalun osoite", SV: "Verktygets adress", NB: "Verktøyets adresse", EN: "Address of the tool"},
		Help: juurru.Text{
			FI: "Sivu, jolta työkalun löytää. Kirjoita koko osoite.",
			SV: "Sidan där verktyget finns. Skriv hela adressen.",
			NB: "Siden der verktøyet finnes. Skriv hele adressen.",
			EN: "The page on which the tool is found. Write the whole address.",
		},
	},

	"Text.fi": {
		Label: juurru.Text{FI: "Suomeksi", SV: "På finska", NB: "På finsk", EN: "In Finnish"},
		Help: juurru.Text{
			FI: "Teksti suomeksi.",
			SV: "Texten på finska.",
			NB: "Teksten på finsk.",
			EN: "The text in Finnish.",
		},
	},
	"Text.sv": {
		Label: juurru.Text{FI: "Ruotsiksi", SV: "På svenska", NB: "På svensk", EN: "In Swedish"},
		Help: juurru.Text{
			FI: "Teksti ruotsiksi.",
			SV: "Texten på svenska.",
			NB: "Teksten på svensk.",
			EN: "The text in Swedish.",
		},
	},
	"Text.nb": {
		Label: juurru.Text{FI: "Norjaksi", SV: "På norska", NB: "På bokmål", EN: "In Norwegian"},
		Help: juurru.Text{
			FI: "Teksti norjaksi (bokmål).",
			SV: "Texten på norska (bokmål).",
			NB: "Teksten på bokmål.",
			EN: "The text in Norwegian bokmål.",
		},
	},
	"Text.en": {
		Label: juurru.Text{FI: "Englanniksi", SV: "På engelska", NB: "På engelsk", EN: "In English"},
		Help: juurru.Text{
			FI: "Teksti englanniksi.",
			SV: "Texten på engelska.",
			NB: "Teksten på engelsk.",
			EN: "The text in English.",
		},
	},
}
