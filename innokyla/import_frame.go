package innokyla

import "strings"

// The frame of a page (kehys) is what every page has around its content: menus,
// tabs, buttons, the footer. It is recognised by its words, and only where a
// field's text begins or ends, so that the same words inside a text stay.

// frameLines are the lines of the frame, in lower case.
var frameLines = func() map[string]bool {
	lines := make(map[string]bool)
	for _, line := range []string{
		"Siirry pääsisältöön", "Hyppää pääsisältöön", "Siirry sisältöön", "Skip to main content",
		"Innokylä", "Etusivu", "Murupolku", "Päävalikko", "Valikko", "Menu", "Avaa valikko", "Sulje valikko", "Sulje", "Haku", "Hae", "Avaa haku",
		"Svenska", "English", "FI", "SV", "EN", "In English", "På svenska", "Suomeksi",
		"Kirjaudu sisään", "Kirjaudu", "Kirjaudu ulos", "Rekisteröidy", "Luo tunnus", "Oma sivu",
		"Toimintamallit", "Kokonaisuudet", "Verkostot", "Työkalut", "Ajankohtaista", "Tapahtumat", "Kehitä toimintamalleja", "Ohjeita käyttäjille", "Tietoa Innokylästä", "Ideapaja",
		"Toimintamalli", "Keskustelu", "Kommentit", "Työskentelytila",
		"Jaa", "Jaa sivu", "Jaa toimintamalli", "Jaa Facebookissa", "Jaa Twitterissä", "Jaa LinkedInissä", "Facebook", "Twitter", "LinkedIn", "Instagram", "YouTube", "Kopioi linkki", "Lähetä sähköpostilla",
		"Tulosta", "Tulosta sivu", "Lataa PDF", "Seuraa", "Tykkää", "Lisää suosikkeihin", "Muokkaa", "Näytä lisää", "Näytä vähemmän", "Lue lisää", "Avaa kaikki", "Sulje kaikki", "Takaisin ylös", "Sivun alkuun",
		"Ota yhteyttä", "Yhteystiedot", "Anna palautetta", "Palaute", "Tilaa uutiskirje", "Uutiskirje", "Seuraa meitä", "Tietosuoja", "Tietosuojaseloste", "Saavutettavuus", "Saavutettavuusseloste", "Käyttöehdot", "Evästeet", "Evästeasetukset", "Tietoa sivustosta", "Tietoa palvelusta",
	} {
		lines[strings.ToLower(line)] = true
	}
	return lines
}()

// partNames are the names of a page's parts: its tabs, its two halves, the stages.
var partNames = func() map[string]bool {
	names := map[string]bool{
		"toimintamalli lyhyesti": true, "toimintamallin kuvaus": true, "kehittämisen polku": true, "kehittäjät": true,
	}
	for _, label := range stageLabels {
		names[strings.ToLower(label.FI)] = true
	}
	return names
}()

// siteName ends the title of a page's window.
const siteName = "| Innokylä"

const iconEnd = "Created with Sketch."

// cutIcon takes an icon's name from the beginning of a line, as in
// "icon/chevron-down Created with Sketch. Perustiedot".
func cutIcon(text string) (icon, rest string, ok bool) {
	before, rest, ok := strings.Cut(text, iconEnd)
	if !ok || len(before) > maxHeading || strings.Count(before, " ") > 3 {
		return "", text, false
	}
	return before + iconEnd, trimSpace(rest), true
}

func isFrame(line pageLine) bool {
	word, ok := frameWord(line)
	return ok && (word == "" || frameLines[word] || partNames[word])
}

// isPartName reports whether a line says that another part of the page begins.
func isPartName(line pageLine) bool {
	word, ok := frameWord(line)
	return ok && (word == "" || partNames[word])
}

func frameWord(line pageLine) (word string, ok bool) {
	if line.text == "" || len(line.text) > maxHeading {
		return "", false
	}
	text, _ := undressed(line)
	return strings.ToLower(withoutBullet(text)), true
}
