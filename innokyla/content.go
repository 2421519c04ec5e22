package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Content is what one field of the path holds (polun kenttä): a text with its
// links, attachments and images. The text is plain or Markdown.
type Content struct {
	Text        string       `json:"text,omitzero" validate:"max=100000"`
	Links       []Link       `json:"links,omitzero" validate:"max=500,dive"`
	Attachments []Attachment `json:"attachments,omitzero" validate:"max=500,dive"`
	Images      []Image      `json:"images,omitzero" validate:"max=500,dive"`
}

// Filled reports whether the field says something. Only text does: an
// attachment or a picture alone leaves the page "Toimintamalli lyhyesti" empty.
// That is our reading; the guidance does not say it.
func (c Content) Filled() bool { return !juurru.Blank(c.Text) }

// Link is an address with a name that tells what stands behind it (linkki).
type Link struct {
	URL  string `json:"url,omitzero" validate:"required,http_url,max=2000"`
	Name string `json:"name,omitzero" validate:"max=500"`
}

// Attachment is a file that comes with the text (liite).
type Attachment struct {
	Name string `json:"name,omitzero" validate:"required,max=500"` // what a reader sees
	URL  string `json:"url,omitzero" validate:"omitempty,http_url,max=2000"`
}

// Image is a picture (kuva) with what a person who does not see it is told.
type Image struct {
	File        string `json:"file,omitzero" validate:"required,max=2000"` // name or address
	Alternative string `json:"alternative,omitzero" validate:"max=2000"`   // vaihtoehtoinen teksti
	Caption     string `json:"caption,omitzero" validate:"max=2000"`       // kuvateksti
}

// RuleLinkWithoutName: a link has no name.
var RuleLinkWithoutName = &juurru.Rule{
	ID: "innokyla/link-without-name", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(24),
	Title: juurru.Text{
		FI: "Linkillä ei ole nimeä.", SV: "Länken har inget namn.", NB: "Lenken har ikke noe navn.", EN: "The link has no name.",
	},
	Why: juurru.Text{
		FI: "Lukijan pitää tietää, mitä linkin takaa löytyy, myös silloin, kun hän käyttää ruudunlukijaa.",
		SV: "Läsaren behöver veta vad som finns bakom länken, även den som använder skärmläsare.",
		NB: "Leseren må vite hva lenken fører til, også den som bruker skjermleser.",
		EN: "Readers, including those who use a screen reader, need to know where the link leads.",
	},
	Fix: juurru.Text{
		FI: "Anna linkille nimi, joka kertoo, mitä sen takaa löytyy.",
		SV: "Ge länken ett namn som säger vad man hittar där.",
		NB: "Gi lenken et navn som sier hva man finner der.",
		EN: "Give the link a name that tells what is found there.",
	},
}

// RuleImageWithoutAlternative: an image says nothing to those who do not see it.
var RuleImageWithoutAlternative = &juurru.Rule{
	ID: "innokyla/image-without-alternative", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(24),
	Looks:  []string{"an image, or the cover, whose alternative text is empty"},
	Limits: "Whether an alternative text is a good one is for a person to judge. A picture that is mere decoration is reported too.",
	Title: juurru.Text{
		FI: "Kuvalta puuttuu vaihtoehtoinen teksti.",
		SV: "Bilden saknar alternativtext.",
		NB: "Bildet mangler alternativ tekst.",
		EN: "The image has no alternative text.",
	},
	Why: juurru.Text{
		FI: "Saavutettava sivu kertoo kuvan sisällön myös sille, joka ei näe kuvaa.",
		SV: "En tillgänglig sida förmedlar bildens innehåll även till den som inte ser bilden.",
		NB: "En universelt utformet side forteller hva bildet viser, også til den som ikke ser det.",
		EN: "An accessible page conveys what the image shows to those who cannot see it.",
	},
	Fix: juurru.Text{
		FI: "Kerro vaihtoehtoisessa tekstissä, mitä kuva esittää.",
		SV: "Berätta i alternativtexten vad bilden visar.",
		NB: "Beskriv i den alternative teksten hva bildet viser.",
		EN: "Say in the alternative text what the image shows.",
	},
}

// checkContents looks at the links and images of the basics and of every path field.
func (m *Model) checkContents(c *juurru.Checker) {
	checkContent(c, "", &Content{Links: m.Links, Images: m.Images})
	if m.Cover != nil && juurru.Blank(m.Cover.Alternative) {
		c.Report(RuleImageWithoutAlternative, "/cover/alternative")
	}
	for _, f := range pathFields {
		checkContent(c, f.pointer, f.of(&m.Path))
	}
}

func checkContent(c *juurru.Checker, at juurru.Pointer, content *Content) {
	for i, link := range content.Links {
		if juurru.Blank(link.Name) {
			c.Report(RuleLinkWithoutName, at.At("links", i, "name"))
		}
	}
	for i, image := range content.Images {
		if juurru.Blank(image.Alternative) {
			c.Report(RuleImageWithoutAlternative, at.At("images", i, "alternative"))
		}
	}
}
