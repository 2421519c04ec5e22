package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
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
func Fields() []Field {
	list := slices.Clone(fields)
	for i := range list {
		list[i].Aliases = slices.Clone(list[i].Aliases)
	}
	return list
}

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
	field := fields[i]
	field.Aliases = slices.Clone(field.Aliases)
	return field, true
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
		Key: "name", Slug: "nimi", Required: Publish, Source: source.Innokyla(16, 20),
		Label: juurru.Text{FI: "Toimintamallin nimi", SV: "Verksamhetsmodellens namn", NB: "Navn på modellen", EN: "Name of the model"},
		Guidance: juurru.Text{
			FI: "Anna nimi, josta käy ilmi, mitä malli käsittelee. Jos malli on kehitetty ohjelmassa, lisää nimeen alue ja ohjelman tunnus.",
			SV: "Ge modellen ett namn som visar vad den handlar om. Om modellen har utvecklats inom ett program, lägg till området och programbeteckningen.",
			NB: "Gi modellen et navn som viser hva den handler om. Er modellen utviklet i et program, legger du til området og programkoden.",
			EN: "Give the model a name that says what it is about. If it was developed in a programme, add the area and the programme code.",
		},
		Aliases: []string{"Nimi"},
	},
	{
		Key: "shortDescription", Slug: "lyhyt-kuvaus", Source: source.Innokyla(17, 45, 47),
		Label: juurru.Text{FI: "Toimintamallin lyhyt kuvaus", SV: "Kort beskrivning", NB: "Kort beskrivelse", EN: "Short description"},
		Guidance: juurru.Text{
			FI: "Kirjoita enintään 250 merkkiä. Kun mallia vielä kehitetään, kerro, mihin sillä pyritään. Kun malli on valmis, kerro, missä ja miten sitä käytetään, kuka sitä käyttää ja mitä hyötyä siitä on.",
			SV: "Skriv högst 250 tecken. Medan modellen utvecklas: berätta vad den syftar till. När modellen är färdig: berätta var, av vem och hur den används och vilken nytta den ger.",
			NB: "Skriv høyst 250 tegn. Mens modellen utvikles: fortell hva den skal oppnå. Når modellen er ferdig: fortell hvor, av hvem og hvordan den brukes, og hvilken nytte den gir.",
			EN: "Write at most 250 characters. While the model is in development, say what it is meant to achieve. Once it is ready, say where, by whom and how it is used, and what benefits it brings.",
		},
		Aliases: []string{"Lyhyt kuvaus"},
	},
	{
		Key: "implementationSite", Slug: "toteutuspaikka", Required: Publish, Source: source.Innokyla(20),
		Label: juurru.Text{FI: "Toteutuspaikka", SV: "Plats för genomförandet", NB: "Gjennomføringssted", EN: "Implementation site"},
		Guidance: juurru.Text{
			FI: "Nimeä organisaatio, yksikkö tai palvelu, jossa mallia kehitetään ja käytetään.",
			SV: "Ange den organisation, enhet eller tjänst där modellen utvecklas och används.",
			NB: "Oppgi organisasjonen, enheten eller tjenesten der modellen utvikles og brukes.",
			EN: "Name the organisation, unit or service where the model is developed and used.",
		},
	},
	{
		Key: "areas", Slug: "alue", Required: Publish, Source: source.Innokyla(20),
		Label: juurru.Text{FI: "Paikkakunta, maakunta tai hyvinvointialue", SV: "Ort, landskap eller välfärdsområde", NB: "Sted, landskap eller velferdsområde", EN: "Municipality, region or wellbeing services county"},
		Guidance: juurru.Text{
			FI: "Valitse kaikki alueet, joita malli koskee. Jos malli koskee koko maata, valitse »Valtakunnallinen».",
			SV: "Välj alla områden som modellen gäller. Om den gäller hela landet, välj ”Valtakunnallinen” (riksomfattande).",
			NB: "Velg alle områdene modellen gjelder. Gjelder den hele landet, velger du «Valtakunnallinen» (landsdekkende).",
			EN: "Choose every area the model concerns. If it concerns the whole country, choose \"Valtakunnallinen\" (nationwide).",
		},
		Aliases: []string{"Paikkakunta tai maakunta", "Hyvinvointialue"},
	},
	{
		Key: "targetGroups", Slug: "kohderyhmat", Required: Publish, Source: source.Innokyla(20),
		Label: juurru.Text{FI: "Kohderyhmä", SV: "Målgrupp", NB: "Målgruppe", EN: "Target group"},
		Guidance: juurru.Text{
			FI: "Kerro lyhyesti, ketä malli koskee; tarkempi kuvaus kirjoitetaan kehittämisen polulle.",
			SV: "Ange kort vem modellen gäller; en närmare beskrivning skrivs på utvecklingsstigen.",
			NB: "Oppgi kort hvem modellen gjelder; en nærmere beskrivelse skrives i utviklingsløpet.",
			EN: "Say briefly whom the model concerns; the full description belongs in the development path.",
		},
	},
	{
		Key: "topics", Slug: "aihealueet", Required: Publish, Source: source.Innokyla(16, 18, 20),
		Label: juurru.Text{FI: "Aihealueet", SV: "Ämnesområden", NB: "Temaområder", EN: "Topic areas"},
		Guidance: juurru.Text{
			FI: "Valitse aihealueet, joiden avulla malli löytyy haussa. Ohjelma voi edellyttää omia aihealueitaan.",
			SV: "Välj de ämnesområden som gör att modellen hittas i sökningar. Ett program kan kräva egna ämnesområden.",
			NB: "Velg temaområdene som gjør at modellen blir funnet i søk. Et program kan kreve egne temaområder.",
			EN: "Choose the topic areas that help others find the model. A programme may require its own.",
		},
		Aliases: []string{"Aihealue"},
	},
	{
		Key: "phenomena", Slug: "ilmiot", Source: source.Innokyla(16),
		Label: juurru.Text{FI: "Ilmiöt", SV: "Fenomen", NB: "Fenomener", EN: "Phenomena"},
		Guidance: juurru.Text{
			FI: "Valitse laajemmat ilmiöt, joihin malli liittyy.",
			SV: "Välj de mer omfattande fenomen som modellen anknyter till.",
			NB: "Velg de overordnede fenomenene modellen er knyttet til.",
			EN: "Choose the wider phenomena the model relates to.",
		},
		Aliases: []string{"Ilmiö"},
	},
	{
		Key: "funders", Slug: "rahoittajat", Required: Publish, Source: source.Innokyla(16, 20),
		Label: juurru.Text{FI: "Toimintamallin rahoittaja", SV: "Finansiär", NB: "Finansiør", EN: "Funder"},
		Guidance: juurru.Text{
			FI: "Valitse kaikki rahoittajat. Jos erillistä rahoitusta ei ole, valitse »Ei erillisrahoitusta».",
			SV: "Välj alla finansiärer. Om det inte finns någon särskild finansiering, välj ”Ei erillisrahoitusta”.",
			NB: "Velg alle finansiørene. Er det ingen særskilt finansiering, velger du «Ei erillisrahoitusta».",
			EN: "Choose every funder. If there is no separate funding, choose \"Ei erillisrahoitusta\".",
		},
		Aliases: []string{"Rahoittaja", "Rahoittajat"},
	},
	{
		Key: "entities", Slug: "kokonaisuudet", Source: source.Innokyla(16, 21, 56),
		Label: juurru.Text{FI: "Toimintamallin kokonaisuus", SV: "Helheter", NB: "Samlesider", EN: "Entities"},
		Guidance: juurru.Text{
			FI: "Valitse kokonaisuudet, joihin malli liitetään. Liittäminen edellyttää kokonaisuuden jäsenyyttä.",
			SV: "Välj de helheter (kokonaisuus) som modellen kopplas till. Den som kopplar modellen till en helhet måste vara medlem i den.",
			NB: "Velg samlesidene (kokonaisuus) modellen skal knyttes til. Den som knytter modellen til en samleside, må være medlem av den.",
			EN: "Choose the entities (kokonaisuus: a page that gathers the models of a programme or a project) to attach the model to. Only a member of an entity can attach a model to it.",
		},
		Aliases: []string{"Kokonaisuus", "Kokonaisuudet"},
	},
	{
		Key: "links", Slug: "linkit", Source: source.Join(publicPages, source.Innokyla(14, 24)),
		Label: juurru.Text{FI: "Linkit", SV: "Länkar", NB: "Lenker", EN: "Links"},
		Guidance: juurru.Text{
			FI: "Lisää linkin osoite (url) ja nimi, joka kertoo, mitä sen takaa löytyy (name).",
			SV: "Lägg till länkens adress (url) och ett namn som berättar vad som finns bakom den (name).",
			NB: "Legg til lenkens adresse (url) og et navn som forteller hva som finnes bak den (name).",
			EN: "Add the link's address (url) and a name that tells what is behind it (name).",
		},
	},
	{
		Key: "attachments", Slug: "liitteet", Source: source.Join(publicPages, source.Innokyla(24)),
		Label: juurru.Text{FI: "Liitteet", SV: "Bilagor", NB: "Vedlegg", EN: "Attachments"},
		Guidance: juurru.Text{
			FI: "Lisää liitteen nimi (name) ja osoite (url). Huolehdi, että tiedosto on saavutettava.",
			SV: "Lägg till bilagans namn (name) och adress (url). Se till att filen är tillgänglig.",
			NB: "Legg til vedleggets navn (name) og adresse (url). Sørg for at filen er universelt utformet.",
			EN: "Add the attachment's name (name) and address (url). See to it that the file is accessible.",
		},
		Aliases: []string{"Liitteet ja linkit"},
	},
	{
		Key: "images", Slug: "kuvat", Source: source.Join(publicPages, source.Innokyla(24)),
		Label: juurru.Text{FI: "Kuva", SV: "Bild", NB: "Bilde", EN: "Image"},
		Guidance: juurru.Text{
			FI: "Lisää kuvatiedosto (file), vaihtoehtoinen teksti (alternative) ja kuvateksti (caption).",
			SV: "Lägg till bildfilen (file), alternativtexten (alternative) och bildtexten (caption).",
			NB: "Legg til bildefilen (file), den alternative teksten (alternative) og bildeteksten (caption).",
			EN: "Add the image file (file), its alternative text (alternative) and caption (caption).",
		},
		Aliases: []string{"Kuvat"},
	},
	{
		Key: "cover", Slug: "kansikuva", Source: publicPages,
		Label: juurru.Text{FI: "Kansikuva", SV: "Omslagsbild", NB: "Forsidebilde", EN: "Cover image"},
		Guidance: juurru.Text{
			FI: "Lisää kansikuvan tiedosto (file) ja vaihtoehtoinen teksti (alternative).",
			SV: "Lägg till omslagsbildens fil (file) och alternativtext (alternative).",
			NB: "Legg til forsidebildets fil (file) og alternative tekst (alternative).",
			EN: "Add the cover image's file (file) and alternative text (alternative).",
		},
	},
	{
		Key: "author", Slug: "tekija", Source: publicPages,
		Label: juurru.Text{FI: "Tekijä", SV: "Upphov", NB: "Opphav", EN: "Author"},
		Guidance: juurru.Text{
			FI: "Ilmoita mallin tekijä, mieluiten organisaatio.",
			SV: "Ange vem som har tagit fram modellen, helst en organisation.",
			NB: "Oppgi hvem som har laget modellen, helst en organisasjon.",
			EN: "Say who made the model, preferably an organisation.",
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
		Key: "state", Slug: "kehittamisen-vaihe", Source: source.Innokyla(20, 46),
		Label: juurru.Text{FI: "Kehittämisen vaihe", SV: "Utvecklingsskede", NB: "Utviklingsstadium", EN: "Stage of development"},
		Guidance: juurru.Text{
			FI: "Valitse luonnos, Kehitteillä tai Valmis.",
			SV: "Välj utkast, under utveckling eller färdig.",
			NB: "Velg utkast, under utvikling eller ferdig.",
			EN: "Choose draft, in development or ready.",
		},
	},

	{
		Key: "operatingEnvironment", Slug: "toimintaymparisto", Stage: Understand, Required: Ready, Summary: 2, Letter: "A", Source: source.Innokyla(12, 14, 27),
		Label: juurru.Text{FI: "Toimintaympäristö", SV: "Verksamhetsmiljö", NB: "Omgivelser og rammer", EN: "Operating environment"},
		Guidance: juurru.Text{
			FI: "Kerro, mihin kohtaan organisaatiota ja palveluverkkoa malli sijoittuu, mitkä ympäristön tekijät vaikuttavat siihen ja mitä aiheesta on jo kehitetty. Linkitä aiemmat mallit tähän.",
			SV: "Beskriv var i organisationen och servicenätet modellen hör hemma, vilka faktorer i omgivningen som påverkar den och vad som redan har utvecklats kring temat. Länka tidigare modeller här.",
			NB: "Beskriv hvor i organisasjonen og tjenesteapparatet modellen hører hjemme, hvilke forhold i omgivelsene som påvirker den, og hva som allerede er utviklet på området. Lenk til tidligere modeller her.",
			EN: "Describe where in the organisation and the service network the model sits, which factors around it affect it, and what has already been developed on the subject. Link earlier models here.",
		},
	},
	{
		Key: "startingPoint", Slug: "lahtotilanne", Stage: Understand, Letter: "B", Source: source.Innokyla(27),
		Label: juurru.Text{FI: "Lähtötilanne ja strategiset liittymäkohdat", SV: "Utgångsläge och strategiska kopplingar", NB: "Utgangssituasjon og strategisk forankring", EN: "Starting point and strategic links"},
		Guidance: juurru.Text{
			FI: "Kuvaa lähtötilanne lukujen ja kokemusten avulla ja kerro, mikä ongelma ratkaistaan ja mihin strategiaan työ liittyy.",
			SV: "Beskriv utgångsläget med hjälp av siffror och erfarenheter, vilket problem som ska lösas och vilken strategi arbetet anknyter till.",
			NB: "Beskriv utgangssituasjonen med tall og erfaringer, hvilket problem som skal løses, og hvilken strategi arbeidet er forankret i.",
			EN: "Describe the situation at the outset in figures and experience, the problem being solved, and the strategy the work is linked to.",
		},
	},
	{
		Key: "needs", Slug: "tarpeet", Stage: Understand, Letter: "C", Source: source.Innokyla(28),
		Label: juurru.Text{FI: "Kehitystyön lähtökohtana olevat tarpeet", SV: "Behov som utvecklingsarbetet utgår från", NB: "Behov som ligger til grunn for utviklingsarbeidet", EN: "Needs behind the development work"},
		Guidance: juurru.Text{
			FI: "Kerro, kenen tarpeisiin vastataan, miten tarpeet on selvitetty ja mitkä ovat niiden juurisyyt.",
			SV: "Berätta vems behov arbetet svarar mot, hur behoven har utretts och vilka grundorsakerna är.",
			NB: "Beskriv hvem behovene gjelder, hvordan de er kartlagt, og hva som er rotårsakene.",
			EN: "Say whose needs are being met, how they were identified, and what their root causes are.",
		},
	},
	{
		Key: "codevelopment", Slug: "kehittajajoukko", Stage: Understand, Letter: "D", Source: source.Innokyla(28),
		Label: juurru.Text{FI: "Kehittäjäjoukon kokoaminen ja yhteiskehittäminen", SV: "Utvecklargruppen och samutveckling", NB: "Utviklingsgruppen og samskaping", EN: "The development team and co-development"},
		Guidance: juurru.Text{
			FI: "Kerro, ketkä kehittävät, missä roolissa he ovat ja miten asiakkaat osallistuvat.",
			SV: "Berätta vilka som utvecklar, i vilka roller och hur klienterna deltar.",
			NB: "Beskriv hvem som utvikler og i hvilke roller, og hvordan brukerne medvirker.",
			EN: "Say who does the developing and in what roles, and how clients take part.",
		},
	},
	{
		Key: "intendedChange", Slug: "tavoiteltu-muutos", Stage: Understand, Letter: "E", Source: source.Innokyla(29),
		Label: juurru.Text{FI: "Tavoiteltu muutos", SV: "Eftersträvad förändring", NB: "Ønsket endring", EN: "Intended change"},
		Guidance: juurru.Text{
			FI: "Aseta mitattavat tavoitteet lyhyelle ja pitkälle aikavälille ja kerro, miten asiakas ja työntekijä hyötyvät muutoksesta.",
			SV: "Ange mätbara mål på kort och lång sikt och berätta vad klienterna och de anställda vinner på förändringen.",
			NB: "Sett opp målbare mål på kort og lang sikt, og beskriv hva brukerne og de ansatte får ut av endringen.",
			EN: "Set measurable goals for the short and the long term, and say what clients and staff gain from the change.",
		},
	},
	{
		Key: "measuringChange", Slug: "mittaaminen", Stage: Understand, Letter: "F", Source: source.Innokyla(29),
		Label: juurru.Text{FI: "Muutoksen mittaaminen", SV: "Mätning av förändringen", NB: "Måling av endringen", EN: "Measuring the change"},
		Guidance: juurru.Text{
			FI: "Nimeä kullekin tavoitteelle mittari, kerro sen arvo lähtötilanteessa ja se, kuinka usein mitataan.",
			SV: "Ange för varje mål en mätare, dess värde i utgångsläget och hur ofta mätningen görs.",
			NB: "Oppgi en indikator for hvert mål, verdien i utgangssituasjonen og hvor ofte det måles.",
			EN: "Give a measure for each goal, its value at the outset, and how often it is taken.",
		},
	},
	{
		Key: "clientUnderstanding", Slug: "kohderyhma", Stage: Understand, Required: Ready, Summary: 3, Letter: "G", Source: source.Innokyla(12, 30),
		Label: juurru.Text{FI: "Kohderyhmä ja asiakasymmärrys", SV: "Målgrupp och klientförståelse", NB: "Målgruppe og brukerinnsikt", EN: "Target group and client insight"},
		Guidance: juurru.Text{
			FI: "Kuvaa tarkasti, ketä malli koskee, mitä asiakkaat tarvitsevat ja miten se on selvitetty.",
			SV: "Beskriv noggrant vem modellen gäller, vad klienterna behöver och hur det har utretts.",
			NB: "Beskriv nøyaktig hvem modellen gjelder, hva brukerne trenger, og hvordan det er kartlagt.",
			EN: "Describe exactly whom the model concerns, what clients need, and how that was found out.",
		},
	},
	{
		Key: "implementationPlan", Slug: "toteutussuunnitelma", Stage: Understand, Letter: "H", Source: source.Innokyla(30),
		Label: juurru.Text{FI: "Toteutussuunnitelma", SV: "Genomförandeplan", NB: "Gjennomføringsplan", EN: "Implementation plan"},
		Guidance: juurru.Text{
			FI: "Kerro, millä toimenpiteillä ja kokeiluilla tavoiteltuun muutokseen päästään.",
			SV: "Berätta med vilka åtgärder och försök den eftersträvade förändringen ska uppnås.",
			NB: "Beskriv hvilke tiltak og utprøvinger som skal gi den ønskede endringen.",
			EN: "Describe the actions and trials that are to bring about the intended change.",
		},
	},

	{
		Key: "othersSolutions", Slug: "muiden-ratkaisut", Stage: Experiment, Letter: "A", Source: source.Innokyla(34),
		Label: juurru.Text{FI: "Muiden kehittämien ratkaisujen hyödyntäminen", SV: "Utnyttjande av lösningar som andra har utvecklat", NB: "Bruk av løsninger andre har utviklet", EN: "Making use of solutions developed by others"},
		Guidance: juurru.Text{
			FI: "Kerro, mitä olemassa olevaa ratkaisua sovelletaan tai jatketaan, ja lisää linkki siihen.",
			SV: "Berätta vilken befintlig lösning som tillämpas eller vidareutvecklas och lägg till en länk till den.",
			NB: "Beskriv hvilken eksisterende løsning som tas i bruk eller videreføres, og lenk til den.",
			EN: "Say which existing solution is being applied or continued, and link to it.",
		},
	},
	{
		Key: "ideas", Slug: "ideointi", Stage: Experiment, Letter: "B", Source: source.Innokyla(34),
		Label: juurru.Text{FI: "Ideointi", SV: "Idéarbete", NB: "Idéutvikling", EN: "Generating ideas"},
		Guidance: juurru.Text{
			FI: "Kerro, millaisia ratkaisuideoita syntyi ja missä.",
			SV: "Berätta vilka idéer till lösningar som uppstod och var.",
			NB: "Beskriv hvilke ideer til løsninger som kom opp, og i hvilken sammenheng.",
			EN: "Say which ideas for a solution came up, and where.",
		},
	},
	{
		Key: "ideaChoice", Slug: "idean-valinta", Stage: Experiment, Letter: "C", Source: source.Innokyla(34),
		Label: juurru.Text{FI: "Idean valinta", SV: "Val av idé", NB: "Valg av idé", EN: "Choosing an idea"},
		Guidance: juurru.Text{
			FI: "Kerro, mikä idea valittiin ja millä perusteella.",
			SV: "Berätta vilken idé som valdes och på vilka grunder.",
			NB: "Fortell hvilken idé som ble valgt, og på hvilket grunnlag.",
			EN: "Say which idea was chosen, and on what grounds.",
		},
	},
	{
		Key: "ideaConcept", Slug: "idean-konkretisointi", Stage: Experiment, Letter: "D", Source: source.Innokyla(34),
		Label: juurru.Text{FI: "Idean konkretisointi ja visualisointi", SV: "Konkretisering och visualisering av idén", NB: "Konkretisering og visualisering av ideen", EN: "Making the idea concrete and visual"},
		Guidance: juurru.Text{
			FI: "Esitä idea ytimekkäästi, esimerkiksi kuvana tai palvelupolkuna.",
			SV: "Presentera idén kort och kärnfullt, till exempel som en bild eller en servicestig.",
			NB: "Presenter ideen kort og konsist, for eksempel som en tegning eller en tjenestereise.",
			EN: "Present the idea in a nutshell, for example as a picture or a client journey.",
		},
	},
	{
		Key: "ideaTesting", Slug: "idean-testaus", Stage: Experiment, Letter: "D", Source: source.Innokyla(35),
		Label: juurru.Text{FI: "Idean testaus asiakkaalla", SV: "Test av idén med klienter", NB: "Uttesting av ideen med brukere", EN: "Testing the idea with clients"},
		Guidance: juurru.Text{
			FI: "Kerro, keiden kanssa ideaa testattiin, millaista palautetta saatiin ja mitä muutettiin.",
			SV: "Berätta vilka idén testades med, vilken respons de gav och vad som ändrades.",
			NB: "Fortell hvem ideen ble testet med, hvilke tilbakemeldinger som kom, og hva som ble endret.",
			EN: "Say with whom the idea was tested, what feedback they gave, and what was changed.",
		},
	},
	{
		Key: "solutionTesting", Slug: "ratkaisun-testaaminen", Stage: Experiment, Letter: "E", Source: source.Innokyla(35),
		Label: juurru.Text{FI: "Ratkaisun testaaminen", SV: "Test av lösningen", NB: "Uttesting av løsningen", EN: "Testing the solution"},
		Guidance: juurru.Text{
			FI: "Kuvaa kokeilun aikataulu, kulku ja resurssit.",
			SV: "Beskriv försökets tidtabell, förlopp och resurser.",
			NB: "Beskriv tidsplanen, gjennomføringen og ressursene i utprøvingen.",
			EN: "Describe the trial's timetable, course and resources.",
		},
	},
	{
		Key: "trialGoals", Slug: "kokeilun-tavoitteet", Stage: Experiment, Letter: "F", Source: source.Innokyla(35),
		Label: juurru.Text{FI: "Kokeilun tavoitteet", SV: "Försökets mål", NB: "Mål for utprøvingen", EN: "Goals of the trial"},
		Guidance: juurru.Text{
			FI: "Kerro, mitä kokeilulla tavoitellaan, ketä se koskee ja mitä sen aikana mitataan.",
			SV: "Berätta vad försöket syftar till, vem det gäller och vad som mäts under försöket.",
			NB: "Beskriv hva utprøvingen skal oppnå, hvem den gjelder, og hva som måles underveis.",
			EN: "Say what the trial is meant to achieve, whom it concerns, and what is measured during it.",
		},
	},
	{
		Key: "lessons", Slug: "opittua", Stage: Experiment, Letter: "G", Source: source.Innokyla(35),
		Label: juurru.Text{FI: "Kokeilussa opittua", SV: "Lärdomar av försöket", NB: "Lærdom fra utprøvingen", EN: "What was learnt in the trial"},
		Guidance: juurru.Text{
			FI: "Kerro, mitä kokeilusta opittiin ja mitä seuraavaksi muutetaan.",
			SV: "Berätta vad ni lärde er av försöket och vad som ändras härnäst.",
			NB: "Beskriv hva dere lærte av utprøvingen, og hva som endres til neste gang.",
			EN: "Say what was learnt from the trial, and what will be changed next.",
		},
	},

	{
		Key: "coreIdea", Slug: "perusidea", Stage: Describe, Required: Ready, Summary: 1, Letter: "A", Source: source.Innokyla(12, 38),
		Label: juurru.Text{FI: "Ratkaisun perusidea", SV: "Lösningens grundidé", NB: "Løsningens grunnidé", EN: "The core idea of the solution"},
		Guidance: juurru.Text{
			FI: "Kuvaa ongelma ja sen ratkaisu: kenelle malli on tarkoitettu, mitä tehtäviä ja välineitä siihen kuuluu ja mitä hyötyä siitä on.",
			SV: "Beskriv problemet och lösningen: vem modellen är avsedd för, vilka uppgifter och verktyg som ingår och vilken nytta den ger.",
			NB: "Beskriv problemet og løsningen: hvem modellen er for, hvilke oppgaver og verktøy som inngår, og hvilken nytte den gir.",
			EN: "Describe the problem and the solution: whom the model is for, which tasks and tools belong to it, and what benefits it brings.",
		},
	},
	{
		Key: "conditions", Slug: "ehdot", Stage: Describe, Required: Ready, Summary: 4, Letter: "A", Source: source.Innokyla(12, 39),
		Label: juurru.Text{FI: "Toimivuuden ja käyttöönoton ehdot", SV: "Förutsättningar för att modellen ska fungera och tas i bruk", NB: "Forutsetninger for at modellen skal fungere og tas i bruk", EN: "Conditions for the model to work and be adopted"},
		Guidance: juurru.Text{
			FI: "Kerro, millä toimilla malli juurrutetaan arkeen, mitä resursseja se vaatii ja minkä vaiheiden kautta siitä tulee pysyvä tapa toimia.",
			SV: "Berätta med vilka åtgärder modellen förankras i vardagen, vilka resurser den kräver och i vilka steg den blir ett bestående arbetssätt.",
			NB: "Beskriv hvilke tiltak som skal til for å forankre modellen i hverdagen, hvilke ressurser den krever, og i hvilke trinn den blir varig praksis.",
			EN: "Describe the work that embeds the model in everyday practice, the resources it takes, and the steps by which it becomes an established way of working.",
		},
	},
	{
		Key: "evaluation", Slug: "arviointi", Stage: Describe, Required: Ready, Summary: 5, Letter: "C", Source: source.Innokyla(12, 40),
		Label: juurru.Text{FI: "Arvioinnin tulokset tiivistettynä", SV: "Utvärderingsresultaten i korthet", NB: "Evalueringsresultatene i korte trekk", EN: "Evaluation results in brief"},
		Guidance: juurru.Text{
			FI: "Kerro, mikä muuttui: alkutilanne ja seuranta lukuina, myös yllättävät muutokset. Kerro myös, miten mallia arvioitiin.",
			SV: "Berätta vad som förändrades: utgångsläge och uppföljning i siffror, även oväntade förändringar. Berätta också hur modellen utvärderades.",
			NB: "Beskriv hva som endret seg: utgangssituasjon og oppfølging i tall, også uventede endringer. Beskriv også hvordan modellen ble evaluert.",
			EN: "Say what changed: baseline and follow-up in figures, unexpected changes included. Say also how the model was evaluated.",
		},
		Aliases: []string{"Arviointitietoa tiivistetysti"},
	},
	{
		Key: "tips", Slug: "vinkit", Stage: Describe, Required: Ready, Summary: 6, Letter: "D", Source: source.Innokyla(12, 41, 47),
		Label: juurru.Text{FI: "Vinkit toimintamallin soveltajille", SV: "Tips till den som tillämpar modellen", NB: "Tips til dem som tar modellen i bruk", EN: "Tips for those who apply the model"},
		Guidance: juurru.Text{
			FI: "Kerro, mitä soveltaminen vaatii, mitä sudenkuoppia kannattaa välttää, mitä tekisit nyt toisin ja mihin tahoon voi ottaa yhteyttä.",
			SV: "Berätta vad tillämpningen kräver, vilka fallgropar man bör undvika, vad ni skulle göra annorlunda i dag och vart man kan vända sig.",
			NB: "Beskriv hva det krever å ta modellen i bruk, hvilke fallgruver man bør unngå, hva dere ville ha gjort annerledes, og hvem man kan kontakte.",
			EN: "Say what applying the model takes, which pitfalls to avoid, what you would do differently, and whom to contact.",
		},
		Aliases: []string{"Vinkkejä toimintamallin soveltajalle", "Vinkkejä toimintamallin soveltajille", "Vinkit toimintamallin soveltajalle"},
	},
}
