package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// Field is what is known about one field of a model (kenttä): data for checks,
// forms, imports and help texts.
type Field struct {
	Key      string      // the member's name: "name", or within "path": "coreIdea"
	Slug     string      // the Finnish key, for addresses and anchors: "perusidea"
	Stage    Stage       // the stage of the path; Basics for the others
	Required juurru.Gate // the gate that asks for it; zero when none does
	Summary  int         // place on the page "Toimintamalli lyhyesti", from 1; 0 when only on the path
	Label    juurru.Text // Finnish is Innokylä's heading
	Guidance juurru.Text // what goes in, in our own words
	Aliases  []string    // other headings the field has had
	Source   juurru.Text
	Letter   string // the letter the guidance prints before the heading; it repeats letters, so never a key
}

// Pointer returns where the field stands in a model.
func (f Field) Pointer() juurru.Pointer {
	if f.Stage == Basics {
		return juurru.At(f.Key)
	}
	return juurru.At("path", f.Key)
}

// Fields returns all fields: the basics, then the twenty of the path, in the
// order Innokylä shows them.
func Fields() []Field { return slices.Clone(fields) }

// SummaryFields returns the fields that make the page "Toimintamalli lyhyesti",
// in its order. Innokylä guidance, slide 12.
func SummaryFields() []Field {
	summary := slices.DeleteFunc(Fields(), func(f Field) bool { return f.Summary == 0 })
	slices.SortFunc(summary, func(a, b Field) int { return a.Summary - b.Summary })
	return summary
}

// ParseField finds a field by its key, its slug or any heading it has had, in
// any letter case, with or without the stars of older pages and the letters of
// the guidance.
func ParseField(heading string) (Field, bool) {
	i, ok := fieldIndex[normalHeading(heading)]
	if !ok {
		return Field{}, false
	}
	return fields[i], true
}

var fieldIndex = func() map[string]int {
	index := make(map[string]int)
	for i, f := range fields {
		for _, name := range slices.Concat([]string{f.Key, f.Slug, f.Label.FI}, f.Aliases) {
			index[normalHeading(name)] = i
		}
	}
	return index
}()

// normalHeading folds what differs between the same heading on different pages.
func normalHeading(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00a0", " ")), " "))
	s = strings.TrimRight(s, " *:")
	if len(s) > 3 && s[1] == '.' && s[2] == ' ' && s[0] >= 'a' && s[0] <= 'h' {
		s = s[3:]
	}
	return s
}

var fields = []Field{
	{
		Key: "name", Slug: "nimi", Required: Publish, Source: guidance(16, 20),
		Label: juurru.Text{FI: "Toimintamallin nimi", SV: "Verksamhetsmodellens namn", NB: "Modellens navn", EN: "Name of the model"},
		Guidance: juurru.Text{
			FI: "Nimi kertoo, mitä malli käsittelee. Ohjelmahankkeessa lisätään alue ja ohjelman tunnus.",
			SV: "Namnet säger vad modellen handlar om. I programprojekt läggs området och programmets beteckning till.",
			NB: "Navnet sier hva modellen handler om. I programprosjekter legges området og programmets betegnelse til.",
			EN: "The name says what the model is about. Programme projects add the area and the programme's tag.",
		},
		Aliases: []string{"Nimi"},
	},
	{
		Key: "shortDescription", Slug: "lyhyt-kuvaus", Source: guidance(17, 45, 47),
		Label: juurru.Text{FI: "Toimintamallin lyhyt kuvaus", SV: "Kort beskrivning", NB: "Kort beskrivelse", EN: "Short description"},
		Guidance: juurru.Text{
			FI: "Enintään 250 merkkiä. Kesken: mitä mallilla tavoitellaan. Valmis: missä, kuka ja miten sitä käyttää ja mitä hyötyä siitä on.",
			SV: "Högst 250 tecken. Under utveckling: vad modellen syftar till. Färdig: var, av vem och hur den används och vilken nytta den ger.",
			NB: "Høyst 250 tegn. Under utvikling: hva modellen skal oppnå. Ferdig: hvor, av hvem og hvordan den brukes, og hvilken nytte den gir.",
			EN: "At most 250 characters. In development: what the model is to achieve. Ready: where, by whom and how it is used, and what good it does.",
		},
		Aliases: []string{"Lyhyt kuvaus"},
	},
	{
		Key: "implementationSite", Slug: "toteutuspaikka", Required: Publish, Source: guidance(20),
		Label: juurru.Text{FI: "Toteutuspaikka", SV: "Plats för genomförandet", NB: "Gjennomføringssted", EN: "Where it is carried out"},
		Guidance: juurru.Text{
			FI: "Organisaatio, yksikkö tai palvelu, jossa mallia kehitetään ja käytetään.",
			SV: "Den organisation, enhet eller tjänst där modellen utvecklas och används.",
			NB: "Organisasjonen, enheten eller tjenesten der modellen utvikles og brukes.",
			EN: "The organisation, unit or service where the model is developed and used.",
		},
	},
	{
		Key: "areas", Slug: "alue", Required: Publish, Source: guidance(20),
		Label: juurru.Text{FI: "Paikkakunta, maakunta tai hyvinvointialue", SV: "Ort, landskap eller välfärdsområde", NB: "Sted, landskap eller velferdsområde", EN: "Municipality, region or wellbeing services county"},
		Guidance: juurru.Text{
			FI: "Kaikki alueet, joita malli koskee; »Valtakunnallinen», jos se koskee koko maata.",
			SV: "Alla områden som modellen gäller; ”Valtakunnallinen” om den gäller hela landet.",
			NB: "Alle områder modellen gjelder; «Valtakunnallinen» hvis den gjelder hele landet.",
			EN: "Every area the model concerns; \"Valtakunnallinen\" when it concerns the whole country.",
		},
		Aliases: []string{"Paikkakunta tai maakunta", "Hyvinvointialue"},
	},
	{
		Key: "targetGroups", Slug: "kohderyhmat", Required: Publish, Source: guidance(20),
		Label: juurru.Text{FI: "Kohderyhmä", SV: "Målgrupp", NB: "Målgruppe", EN: "Target group"},
		Guidance: juurru.Text{
			FI: "Ketä malli koskee, lyhyesti; tarkempi kuvaus kirjoitetaan kehittämisen polulle.",
			SV: "Vem modellen gäller, i korthet; en närmare beskrivning skrivs på utvecklingsstigen.",
			NB: "Hvem modellen gjelder, kort; en nærmere beskrivelse skrives på utviklingsstien.",
			EN: "Whom the model concerns, in brief; the full description goes to the development path.",
		},
	},
	{
		Key: "topics", Slug: "aihealueet", Required: Publish, Source: guidance(16, 18, 20),
		Label: juurru.Text{FI: "Aihealueet", SV: "Ämnesområden", NB: "Temaområder", EN: "Topic areas"},
		Guidance: juurru.Text{
			FI: "Aihealueet, joiden avulla malli löytyy haussa. Ohjelma voi edellyttää omia aihealueitaan.",
			SV: "Ämnesområden som gör att modellen hittas. Ett program kan kräva egna ämnesområden.",
			NB: "Temaområder som gjør at modellen blir funnet. Et program kan kreve egne temaområder.",
			EN: "The topic areas by which the model is found. A programme may ask for its own.",
		},
		Aliases: []string{"Aihealue"},
	},
	{
		Key: "phenomena", Slug: "ilmiot", Source: guidance(16),
		Label: juurru.Text{FI: "Ilmiöt", SV: "Fenomen", NB: "Fenomener", EN: "Phenomena"},
		Guidance: juurru.Text{
			FI: "Laajemmat ilmiöt, joihin malli liittyy.",
			SV: "Vidare fenomen som modellen hänger ihop med.",
			NB: "Videre fenomener modellen henger sammen med.",
			EN: "The wider phenomena the model has to do with.",
		},
		Aliases: []string{"Ilmiö"},
	},
	{
		Key: "funders", Slug: "rahoittajat", Required: Publish, Source: guidance(16, 20),
		Label: juurru.Text{FI: "Toimintamallin rahoittaja", SV: "Finansiär", NB: "Finansiør", EN: "Funder"},
		Guidance: juurru.Text{
			FI: "Kaikki rahoittajat; »Ei erillisrahoitusta», jos erillistä rahoitusta ei ole.",
			SV: "Alla finansiärer; ”Ei erillisrahoitusta” om särskild finansiering saknas.",
			NB: "Alle finansiører; «Ei erillisrahoitusta» hvis særskilt finansiering mangler.",
			EN: "Every funder; \"Ei erillisrahoitusta\" when there is no separate funding.",
		},
		Aliases: []string{"Rahoittaja", "Rahoittajat"},
	},
	{
		Key: "entities", Slug: "kokonaisuudet", Source: guidance(16, 21, 56),
		Label: juurru.Text{FI: "Toimintamallin kokonaisuus", SV: "Helhet", NB: "Helhet", EN: "Entity"},
		Guidance: juurru.Text{
			FI: "Kokonaisuudet, joihin malli liitetään. Liittäjän pitää ensin olla kokonaisuuden jäsen.",
			SV: "De helheter som modellen fogas till. Den som fogar till den måste först vara medlem i helheten.",
			NB: "Helhetene modellen knyttes til. Den som knytter den til, må først være medlem av helheten.",
			EN: "The entities the model is attached to. Whoever attaches it must first be a member of the entity.",
		},
		Aliases: []string{"Kokonaisuus", "Kokonaisuudet"},
	},
	{
		Key: "author", Slug: "tekija", Source: publicPages,
		Label: juurru.Text{FI: "Tekijä", SV: "Upphovsman", NB: "Opphav", EN: "Author"},
		Guidance: juurru.Text{
			FI: "Mallin tekijä, mieluiten organisaatio.",
			SV: "Modellens upphovsman, helst en organisation.",
			NB: "Modellens opphav, helst en organisasjon.",
			EN: "Who made the model, preferably an organisation.",
		},
	},
	{
		Key: "created", Slug: "luotu", Source: publicPages,
		Label:    juurru.Text{FI: "Luotu", SV: "Skapad", NB: "Opprettet", EN: "Created"},
		Guidance: juurru.Text{FI: "Päivä, jona kuvaus luotiin.", SV: "Dagen då beskrivningen skapades.", NB: "Dagen beskrivelsen ble opprettet.", EN: "The day the description was created."},
	},
	{
		Key: "modified", Slug: "viimeksi-muokattu", Source: publicPages,
		Label:    juurru.Text{FI: "Viimeksi muokattu", SV: "Senast ändrad", NB: "Sist endret", EN: "Last modified"},
		Guidance: juurru.Text{FI: "Päivä, jona kuvausta viimeksi muokattiin.", SV: "Dagen då beskrivningen senast ändrades.", NB: "Dagen beskrivelsen sist ble endret.", EN: "The day the description was last modified."},
	},
	{
		Key: "state", Slug: "kehittamisen-vaihe", Source: guidance(20, 46),
		Label: juurru.Text{FI: "Kehittämisen vaihe", SV: "Utvecklingsskede", NB: "Utviklingsstadium", EN: "Stage of development"},
		Guidance: juurru.Text{
			FI: "Luonnos, Kehitteillä tai Valmis.",
			SV: "Utkast, under utveckling eller färdig.",
			NB: "Utkast, under utvikling eller ferdig.",
			EN: "Draft, in development or ready.",
		},
	},

	{
		Key: "operatingEnvironment", Slug: "toimintaymparisto", Stage: Understand, Required: Ready, Summary: 2, Letter: "A", Source: guidance(12, 14, 27),
		Label: juurru.Text{FI: "Toimintaympäristö", SV: "Verksamhetsmiljö", NB: "Virksomhetens omgivelser", EN: "Operating environment"},
		Guidance: juurru.Text{
			FI: "Missä organisaation ja palveluverkon kohdassa malli toimii, mikä ympäristössä vaikuttaa siihen ja mitä aiheesta on jo kehitetty. Linkitä aiemmat mallit tähän.",
			SV: "Var i organisationen och servicenätet modellen verkar, vad i omgivningen som påverkar den och vad som redan har utvecklats. Länka tidigare modeller här.",
			NB: "Hvor i organisasjonen og tjenestenettet modellen virker, hva i omgivelsene som påvirker den, og hva som allerede er utviklet. Lenk tidligere modeller her.",
			EN: "Where in the organisation and the service network the model works, what around it matters, and what has been developed before. Link earlier models here.",
		},
	},
	{
		Key: "startingPoint", Slug: "lahtotilanne", Stage: Understand, Letter: "B", Source: guidance(27),
		Label: juurru.Text{FI: "Lähtötilanne ja strategiset liittymäkohdat", SV: "Utgångsläge och strategiska kopplingar", NB: "Utgangspunkt og strategiske koblinger", EN: "Starting point and strategic links"},
		Guidance: juurru.Text{
			FI: "Millainen lähtötilanne on lukuina ja kokemuksina, mikä ongelma ratkaistaan ja mihin strategiaan työ liittyy.",
			SV: "Hur utgångsläget ser ut i siffror och erfarenheter, vilket problem som löses och vilken strategi arbetet hör till.",
			NB: "Hvordan utgangspunktet er i tall og erfaringer, hvilket problem som løses, og hvilken strategi arbeidet hører til.",
			EN: "The situation at the start in figures and experience, the problem being solved, and the strategy it belongs to.",
		},
	},
	{
		Key: "needs", Slug: "tarpeet", Stage: Understand, Letter: "C", Source: guidance(28),
		Label: juurru.Text{FI: "Kehitystyön lähtökohtana olevat tarpeet", SV: "Behov som utvecklingsarbetet utgår från", NB: "Behov utviklingsarbeidet bygger på", EN: "Needs behind the development work"},
		Guidance: juurru.Text{
			FI: "Kenen tarpeisiin vastataan, mistä ne tiedetään ja mitkä ovat juurisyyt.",
			SV: "Vems behov som möts, hur de är kända och vilka grundorsakerna är.",
			NB: "Hvem sine behov som møtes, hvordan de er kjent, og hva som er rotårsakene.",
			EN: "Whose needs are met, how they are known, and what the root causes are.",
		},
	},
	{
		Key: "codevelopment", Slug: "kehittajajoukko", Stage: Understand, Letter: "D", Source: guidance(28),
		Label: juurru.Text{FI: "Kehittäjäjoukon kokoaminen ja yhteiskehittäminen", SV: "Samlande av utvecklare och samutveckling", NB: "Utviklergruppen og samutvikling", EN: "Gathering the developers and co-development"},
		Guidance: juurru.Text{
			FI: "Ketkä kehittävät, missä roolissa, ja miten asiakkaat ovat mukana.",
			SV: "Vilka som utvecklar, i vilken roll, och hur klienterna deltar.",
			NB: "Hvem som utvikler, i hvilken rolle, og hvordan brukerne deltar.",
			EN: "Who develops, in what role, and how clients take part.",
		},
	},
	{
		Key: "intendedChange", Slug: "tavoiteltu-muutos", Stage: Understand, Letter: "E", Source: guidance(29),
		Label: juurru.Text{FI: "Tavoiteltu muutos", SV: "Eftersträvad förändring", NB: "Ønsket endring", EN: "Intended change"},
		Guidance: juurru.Text{
			FI: "Mitattavat tavoitteet lyhyellä ja pitkällä aikavälillä ja se, mitä asiakas ja työntekijä niistä saavat.",
			SV: "Mätbara mål på kort och lång sikt och vad klienten och den anställda får ut av dem.",
			NB: "Målbare mål på kort og lang sikt, og hva brukeren og den ansatte får ut av dem.",
			EN: "Measurable goals in the short and the long run, and what clients and staff gain.",
		},
	},
	{
		Key: "measuringChange", Slug: "mittaaminen", Stage: Understand, Letter: "F", Source: guidance(29),
		Label: juurru.Text{FI: "Muutoksen mittaaminen", SV: "Mätning av förändringen", NB: "Måling av endringen", EN: "Measuring the change"},
		Guidance: juurru.Text{
			FI: "Mittari kullekin tavoitteelle, lähtötilanteen arvo ja se, kuinka usein mitataan.",
			SV: "En mätare för varje mål, värdet i utgångsläget och hur ofta man mäter.",
			NB: "En måling for hvert mål, verdien ved start og hvor ofte det måles.",
			EN: "A metric for each goal, its value at the start, and how often it is measured.",
		},
	},
	{
		Key: "clientUnderstanding", Slug: "kohderyhma", Stage: Understand, Required: Ready, Summary: 3, Letter: "G", Source: guidance(12, 30),
		Label: juurru.Text{FI: "Kohderyhmä ja asiakasymmärrys", SV: "Målgrupp och klientförståelse", NB: "Målgruppe og brukerforståelse", EN: "Target group and client understanding"},
		Guidance: juurru.Text{
			FI: "Ketä malli tarkasti ottaen koskee, mitä asiakkaat tarvitsevat ja miten se on selvitetty.",
			SV: "Exakt vem modellen gäller, vad klienterna behöver och hur det har utretts.",
			NB: "Nøyaktig hvem modellen gjelder, hva brukerne trenger, og hvordan det er undersøkt.",
			EN: "Exactly whom the model concerns, what clients need, and how that was found out.",
		},
	},
	{
		Key: "implementationPlan", Slug: "toteutussuunnitelma", Stage: Understand, Letter: "H", Source: guidance(30),
		Label: juurru.Text{FI: "Toteutussuunnitelma", SV: "Genomförandeplan", NB: "Gjennomføringsplan", EN: "Implementation plan"},
		Guidance: juurru.Text{
			FI: "Millä toimenpiteillä ja kokeiluilla tavoiteltuun muutokseen päästään.",
			SV: "Med vilka åtgärder och försök den eftersträvade förändringen nås.",
			NB: "Med hvilke tiltak og forsøk den ønskede endringen nås.",
			EN: "The actions and experiments that lead to the intended change.",
		},
	},

	{
		Key: "othersSolutions", Slug: "muiden-ratkaisut", Stage: Experiment, Letter: "A", Source: guidance(34),
		Label: juurru.Text{FI: "Muiden kehittämien ratkaisujen hyödyntäminen", SV: "Användning av lösningar som andra utvecklat", NB: "Bruk av løsninger andre har utviklet", EN: "Making use of others' solutions"},
		Guidance: juurru.Text{
			FI: "Mitä olemassa olevaa ratkaisua sovelletaan tai jatketaan; linkki siihen.",
			SV: "Vilken befintlig lösning som tillämpas eller fortsätts; länk till den.",
			NB: "Hvilken eksisterende løsning som tas i bruk eller videreføres; lenke til den.",
			EN: "Which existing solution is applied or continued, with a link to it.",
		},
	},
	{
		Key: "ideas", Slug: "ideointi", Stage: Experiment, Letter: "B", Source: guidance(34),
		Label: juurru.Text{FI: "Ideointi", SV: "Idéarbete", NB: "Idéarbeid", EN: "Ideas"},
		Guidance: juurru.Text{
			FI: "Millaisia ratkaisuideoita syntyi ja missä.",
			SV: "Vilka idéer till lösningar som uppstod och var.",
			NB: "Hvilke ideer til løsninger som oppstod, og hvor.",
			EN: "What ideas for a solution came up, and where.",
		},
	},
	{
		Key: "ideaChoice", Slug: "idean-valinta", Stage: Experiment, Letter: "C", Source: guidance(34),
		Label: juurru.Text{FI: "Idean valinta", SV: "Val av idé", NB: "Valg av idé", EN: "Choosing an idea"},
		Guidance: juurru.Text{
			FI: "Mikä idea valittiin ja millä perusteella.",
			SV: "Vilken idé som valdes och på vilken grund.",
			NB: "Hvilken idé som ble valgt, og på hvilket grunnlag.",
			EN: "Which idea was chosen, and on what grounds.",
		},
	},
	{
		Key: "ideaConcept", Slug: "idean-konkretisointi", Stage: Experiment, Letter: "D", Source: guidance(34),
		Label: juurru.Text{FI: "Idean konkretisointi ja visualisointi", SV: "Konkretisering och visualisering av idén", NB: "Konkretisering og visualisering av ideen", EN: "Making the idea concrete and visible"},
		Guidance: juurru.Text{
			FI: "Idea ytimekkäästi, kuvana tai palvelupolkuna.",
			SV: "Idén i koncentrerad form, som bild eller servicestig.",
			NB: "Ideen i kortform, som bilde eller tjenestereise.",
			EN: "The idea in a nutshell, as a picture or a service path.",
		},
	},
	{
		Key: "ideaTesting", Slug: "idean-testaus", Stage: Experiment, Letter: "D", Source: guidance(35),
		Label: juurru.Text{FI: "Idean testaus asiakkaalla", SV: "Test av idén med klienter", NB: "Uttesting av ideen med brukere", EN: "Testing the idea with clients"},
		Guidance: juurru.Text{
			FI: "Keillä ideaa testattiin, millaista palautetta saatiin ja mitä muutettiin.",
			SV: "Med vilka idén testades, vilken respons man fick och vad som ändrades.",
			NB: "Hvem ideen ble testet med, hvilke tilbakemeldinger som kom, og hva som ble endret.",
			EN: "With whom the idea was tested, what they said, and what was changed.",
		},
	},
	{
		Key: "solutionTesting", Slug: "ratkaisun-testaaminen", Stage: Experiment, Letter: "E", Source: guidance(35),
		Label: juurru.Text{FI: "Ratkaisun testaaminen", SV: "Test av lösningen", NB: "Uttesting av løsningen", EN: "Testing the solution"},
		Guidance: juurru.Text{
			FI: "Kokeilun aikataulu, kulku ja resurssit.",
			SV: "Försökets tidtabell, förlopp och resurser.",
			NB: "Forsøkets tidsplan, forløp og ressurser.",
			EN: "The trial's timetable, course and resources.",
		},
	},
	{
		Key: "trialGoals", Slug: "kokeilun-tavoitteet", Stage: Experiment, Letter: "F", Source: guidance(35),
		Label: juurru.Text{FI: "Kokeilun tavoitteet", SV: "Försökets mål", NB: "Forsøkets mål", EN: "Goals of the trial"},
		Guidance: juurru.Text{
			FI: "Mitä kokeilulla tavoitellaan, ketä se koskee ja mitä sen aikana mitataan.",
			SV: "Vad försöket syftar till, vem det gäller och vad som mäts under det.",
			NB: "Hva forsøket skal oppnå, hvem det gjelder, og hva som måles underveis.",
			EN: "What the trial is for, whom it concerns, and what is measured during it.",
		},
	},
	{
		Key: "lessons", Slug: "opittua", Stage: Experiment, Letter: "G", Source: guidance(35),
		Label: juurru.Text{FI: "Kokeilussa opittua", SV: "Lärdomar av försöket", NB: "Lærdom av forsøket", EN: "What was learnt in the trial"},
		Guidance: juurru.Text{
			FI: "Mitä kokeilusta opittiin ja mitä muutetaan seuraavaksi.",
			SV: "Vad man lärde sig av försöket och vad som ändras härnäst.",
			NB: "Hva man lærte av forsøket, og hva som endres neste gang.",
			EN: "What was learnt from the trial, and what changes next.",
		},
	},

	{
		Key: "coreIdea", Slug: "perusidea", Stage: Describe, Required: Ready, Summary: 1, Letter: "A", Source: guidance(12, 38),
		Label: juurru.Text{FI: "Ratkaisun perusidea", SV: "Lösningens grundidé", NB: "Løsningens grunnidé", EN: "The core idea of the solution"},
		Guidance: juurru.Text{
			FI: "Mikä ongelma on, kenelle malli on tarkoitettu, mikä ratkaisu on, mitä tehtäviä ja välineitä siihen kuuluu ja mitä hyötyä siitä on.",
			SV: "Vilket problemet är, vem modellen är avsedd för, vad lösningen är, vilka uppgifter och verktyg som ingår och vilken nytta den ger.",
			NB: "Hva problemet er, hvem modellen er for, hva løsningen er, hvilke oppgaver og verktøy som inngår, og hvilken nytte den gir.",
			EN: "What the problem is, whom the model is for, what the solution is, which tasks and tools belong to it, and what good it does.",
		},
	},
	{
		Key: "conditions", Slug: "ehdot", Stage: Describe, Required: Ready, Summary: 4, Letter: "A", Source: guidance(12, 39),
		Label: juurru.Text{FI: "Toimivuuden ja käyttöönoton ehdot", SV: "Villkor för att modellen ska fungera och tas i bruk", NB: "Vilkår for at modellen skal virke og tas i bruk", EN: "Conditions for working and for being taken into use"},
		Guidance: juurru.Text{
			FI: "Millä tehtävillä malli juurrutetaan arkeen, mitä resursseja se vaatii ja missä vaiheissa siitä tulee pysyvä tapa toimia.",
			SV: "Med vilka åtgärder modellen rotas i vardagen, vilka resurser den kräver och i vilka steg den blir ett bestående sätt att arbeta.",
			NB: "Hvilke oppgaver som skal til for at modellen får feste i hverdagen, hvilke ressurser den krever, og i hvilke trinn den blir varig praksis.",
			EN: "The tasks that root the model in everyday work, the resources it takes, and the steps by which it becomes lasting practice.",
		},
	},
	{
		Key: "evaluation", Slug: "arviointi", Stage: Describe, Required: Ready, Summary: 5, Letter: "C", Source: guidance(12, 40),
		Label: juurru.Text{FI: "Arvioinnin tulokset tiivistettynä", SV: "Utvärderingens resultat i korthet", NB: "Evalueringens resultater i korthet", EN: "Results of the evaluation in brief"},
		Guidance: juurru.Text{
			FI: "Mitä muuttui: alkutilanne ja seuranta lukuina, myös yllättävät muutokset, ja miten malli arvioitiin.",
			SV: "Vad som förändrades: utgångsläge och uppföljning i siffror, även oväntade förändringar, och hur modellen utvärderades.",
			NB: "Hva som endret seg: utgangspunkt og oppfølging i tall, også uventede endringer, og hvordan modellen ble evaluert.",
			EN: "What changed: baseline and follow-up in numbers, surprises too, and how the model was evaluated.",
		},
		Aliases: []string{"Arviointitietoa tiivistetysti"},
	},
	{
		Key: "tips", Slug: "vinkit", Stage: Describe, Required: Ready, Summary: 6, Letter: "D", Source: guidance(12, 41, 47),
		Label: juurru.Text{FI: "Vinkit toimintamallin soveltajille", SV: "Tips till den som tillämpar modellen", NB: "Tips til dem som tar modellen i bruk", EN: "Tips for those who apply the model"},
		Guidance: juurru.Text{
			FI: "Mitä soveltaminen vaatii, mitä sudenkuoppia kannattaa välttää, mitä tekisitte toisin ja mihin tahoon voi ottaa yhteyttä.",
			SV: "Vad tillämpningen kräver, vilka fallgropar som bör undvikas, vad ni skulle göra annorlunda och vart man kan vända sig.",
			NB: "Hva det krever å ta modellen i bruk, hvilke fallgruver som bør unngås, hva dere ville gjort annerledes, og hvem man kan kontakte.",
			EN: "What applying it takes, which pitfalls to avoid, what you would do differently, and whom to contact.",
		},
		Aliases: []string{"Vinkkejä toimintamallin soveltajalle", "Vinkkejä toimintamallin soveltajille", "Vinkit toimintamallin soveltajalle"},
	},
}
