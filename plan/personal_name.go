package plan

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
)

// RulePersonalName: a field for a role or a group seems to hold somebody's name.
var RulePersonalName = &juurru.Rule{
	ID: "plan/personal-name", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Text{
		FI: "EU:n yleinen tietosuoja-asetus (2016/679), 5 artiklan 1 kohdan c alakohta", SV: "EU:s allmänna dataskyddsförordning (2016/679), artikel 5.1 c",
		NB: "EUs personvernforordning (2016/679), artikkel 5 nr. 1 bokstav c", EN: "EU General Data Protection Regulation (2016/679), Article 5(1)(c)",
	},
	Looks: []string{
		"two neighbouring words, each with one capital letter at its beginning (or one more after a hyphen)",
		"of which the first is one of about 200 given names common in Finland, Sweden and Norway, or the second ends as many surnames do: -nen, -sson, -sen, -ström, -berg, -lund, -kvist, -qvist, -gren (before -nen a first word that ends in -n does not count, as in \"Suomen\")",
		"and neither has a part of a title or of the name of an organisation in it: \"hoitaja\", \"johtaja\", \"palvelu\", \"kunta\", \"tiimi\", \"enhet\", \"chef\", \"unit\" and the like",
	},
	Limits: "That data minimisation asks for roles here and not for names is our reading: a name may have its reason. A name in one word, in small or in block letters, with initials, or with a rarer given name and surname is not seen; a place, a product or an organisation that is called after somebody may be taken for a person. Looked at: who maintains and who delivers the method, names of roles and teams, audiences, with whom a discussion was held, from whom feedback is, who decided, owners and collectors of metrics.",
	Title: juurru.Text{
		FI: "Roolin tai ryhmän paikalla näyttää olevan henkilön nimi.",
		SV: "Det verkar stå ett personnamn där en roll eller grupp ska stå.",
		NB: "Det ser ut til å stå et personnavn der en rolle eller gruppe skal stå.",
		EN: "What looks like a person's name stands where a role or a group belongs.",
	},
	Why: juurru.Text{
		FI: "Ihmiset vaihtuvat, rooli pysyy. Suunnitelmaa jaetaan laajalti, eikä siihen tarvita henkilötietoja.",
		SV: "Människor byts ut, rollen består. Planen sprids brett och behöver inga personuppgifter.",
		NB: "Mennesker skiftes ut, rollen består. Planen deles med mange og trenger ingen personopplysninger.",
		EN: "People change, the role stays. The plan is shared widely and needs no personal data.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita nimen tilalle rooli tai ryhmä, esimerkiksi »Osastonhoitaja».",
		SV: "Skriv en roll eller en grupp i stället för namnet, till exempel ”Avdelningsskötare”.",
		NB: "Skriv en rolle eller en gruppe i stedet for navnet, for eksempel «Avdelingssykepleier».",
		EN: "Write a role or a group instead of the name, for example \"Head nurse\".",
	},
}

func (p *Plan) checkNames(c *juurru.Checker) {
	ask := func(text string, at ...any) { CheckName(c, text, juurru.At(at...)) }
	if p.Innovation != nil {
		ask(p.Innovation.Maintainer, "innovation", "maintainer")
		ask(p.Innovation.Providers, "innovation", "providers")
	}
	for i := range p.Roles {
		ask(p.Roles[i].Name, "roles", i, "name")
	}
	for i := range p.Trainings {
		ask(p.Trainings[i].Provider, "trainings", i, "provider")
	}
	for i := range p.Stakeholders {
		ask(p.Stakeholders[i].Name, "stakeholders", i, "name")
	}
	for i := range p.Teams {
		ask(p.Teams[i].Name, "teams", i, "name")
	}
	for i := range p.Messages {
		ask(p.Messages[i].Audience, "messages", i, "audience")
	}
	for i := range p.Guides {
		ask(p.Guides[i].Group, "guides", i, "group")
	}
	for i := range p.Feedback {
		ask(p.Feedback[i].From, "feedback", i, "from")
	}
	for i := range p.Adaptations {
		ask(p.Adaptations[i].By, "adaptations", i, "by")
	}
	for i := range p.Decisions {
		ask(p.Decisions[i].By, "decisions", i, "by")
	}
	for i := range p.Metrics {
		ask(p.Metrics[i].Collector, "metrics", i, "collector")
	}
	for i := range p.Benefits {
		ask(p.Benefits[i].Owner, "benefits", i, "owner")
		for j := range p.Benefits[i].Actions {
			ask(p.Benefits[i].Actions[j].Who, "benefits", i, "actions", j, "who")
		}
	}
	for i := range p.Series {
		ask(p.Series[i].Owner, "series", i, "owner")
		for j := range p.Series[i].Cycles {
			cycle := &p.Series[i].Cycles[j]
			for k := range cycle.Steps {
				ask(cycle.Steps[k].Who, "series", i, "cycles", j, "steps", k, "who")
			}
			if cycle.Act != nil {
				ask(cycle.Act.DecidedBy, "series", i, "cycles", j, "act", "decidedBy")
			}
		}
	}
	for i := range p.Uptake {
		ask(p.Uptake[i].Owner, "uptake", i, "owner")
	}
}

// CheckName reports to a check under way that a text which stands for a role, a body or a
// group looks like the name of a person.
func CheckName(c *juurru.Checker, text string, at juurru.Pointer) {
	if NamesPerson(text) {
		c.Report(RulePersonalName, at)
	}
}

// NamesPerson reports whether two neighbouring words of a text look like a given name
// and a surname; [RulePersonalName] tells how it looks at them.
func NamesPerson(text string) bool {
	words := strings.Fields(norm.NFC.String(text))
	for i := 1; i < len(words); i++ {
		given, surname := strings.TrimLeft(words[i-1], "(»”\"«"), strings.TrimRight(words[i], ".,;:)»”\"")
		if capitalised.MatchString(given) && capitalised.MatchString(surname) && isName(given, surname) {
			return true
		}
		if last := strings.TrimSuffix(given, ","); givenNames[surname] && capitalised.MatchString(last) && !positions.MatchString(last) && (last != given || surnames.MatchString(last)) {
			return true // the surname stands first
		}
	}
	return false
}

var (
	capitalised = regexp.MustCompile(`^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$`)
	surnames    = regexp.MustCompile(`(nen|sson|sen|ström|berg|lund|kvist|qvist|gren)$`)

	// positions are parts of titles and of names of organisations.
	positions = regexp.MustCompile(`(?i)hoita|johta|johto|päälli|esihenk|esimie|suunnit|vastaava|koordin|lääkär|psykolog|terapeut|ohjaaj|työntek|asiantunt|kehittä|sihteer|valment|koulutt|tutkij|opettaj|` +
		`tiimi|team|ryhmä|palvel|kesku|yksik|osasto|alue|kunta|kunnan|kaupun|hallin|virasto|laitos|liitto|säätiö|yhdisty|seura|sairaal|koulu|opisto|polikl|klini|tervey|hyvinvoin|perhe|lapsi|lasten|nuori|nuorten|neuvola|asiak|henkilös|omai|` +
		`pohjoi|etelä|itä|länsi|länti|keski|ensimmäi|toinen|yhtei|monialai|julkinen|suomalai|` +
		`chef|ledare|ledning|leder|ledelse|direkt|sköt|läkare|lege|pleie|avdel|enhet|tjänst|tjenest|kommun|region|sjukhus|sykehus|helse|hälso|stift|fören|foren|grupp|råd|utval|nämnd|senter|skol|` +
		`boende|gård|vårdhem|daghem|päiväkot|toimipist|-?kieli|pikku|` +
		`manag|director|nurse|unit|service|cent|hospital|health|board|depart|universit|instit|lead|head|ward|social|digi|projekt|prosjekt|project`)
)

// isName tells a person's name from other words with capitals. In Finnish a first word that
// ends in -n is a genitive ("Suomen Punainen Risti") unless it is a given name.
func isName(given, surname string) bool {
	if positions.MatchString(given) || positions.MatchString(surname) {
		return false
	}
	first, _, _ := strings.Cut(given, "-")
	genitive := strings.HasSuffix(given, "n") && strings.HasSuffix(surname, "nen")
	return givenNames[first] || surnames.MatchString(surname) && !genitive
}

// givenNames are common in Finland, Sweden and Norway.
var givenNames = setOf(`Aino Aleksi Anders Andreas Anita Anja Ann Anna Anne Anneli Anni Anniina Annika Antero Antti Ari Arne Arto Astrid Bengt Berit Birgitta Bjørn
	Camilla Carina Carl Cecilia Christian Christina Daniel Einar Eero Eija Elina Elisabeth Ella Emilia Emma Erik Erika Eva Eveliina Fredrik Gunnar Gunilla Hanna Hanne Hannele
	Hannu Hans Harri Heidi Heikki Heli Helena Henrik Henna Hilde Ida Ilkka Ingrid Inger Irma Jaakko Jan Jani Janne Jari Jarmo Jenni Jenny Joakim Johan Johanna Johannes
	John Jonas Jonna Jorma Jouni Juha Juhani Jukka Julia Jussi Kaisa Kalle Kari Karin Karl Katja Katri Kati Kerttu Kirsi Kjell Knut Krista Kristian Kristiina Kristin
	Kristina Lars Laura Lauri Lea Leena Lena Liisa Linda Lotta Magnus Maija Mari Maria Marianne Marika Marit Marja Marjo Markku Marko Markus Martin Martti Mats Matti Mattias
	Mervi Mia Michael Mika Mikael Mikko Minna Mirja Mona Nina Niko Niina Noora Olav Ole Olli Oskar Outi Paavo Pauliina Pekka Per Pertti Peter Petra Petri Pia Pirjo
	Päivi Raija Raimo Reijo Riikka Riitta Ritva Robert Saara Sami Sanna Sari Satu Seija Seppo Silja Sini Sirpa Sofia Solveig Stefan Susanna Svein Sven Taina Tarja Teemu Terhi
	Terttu Thomas Tiina Timo Tom Tomi Tommi Toni Tove Tuija Tuomas Tuula Tuuli Ulla Ulrika Vesa Ville Virpi Åsa`)

func setOf(words string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}
