package innokyla

import (
	"strconv"

	"github.com/juurru/juurru"
)

// guidance cites slides of THL's guidance for describing models of the
// Sustainable Growth Programme in Innokylä (Innokylään toimintamallin
// kuvaaminen: RRP yleiset ja investointikohtaiset ohjeet, 2024).
func guidance(slides ...int) juurru.Text {
	cite := func(one, several, and string) string {
		text := one + " "
		if len(slides) > 1 {
			text = several + " "
		}
		for i, slide := range slides {
			switch {
			case i > 0 && i == len(slides)-1:
				text += " " + and + " "
			case i > 0:
				text += ", "
			}
			text += strconv.Itoa(slide)
		}
		return text
	}
	return juurru.Text{
		FI: cite("Innokylä-ohje, dia", "Innokylä-ohje, diat", "ja"),
		SV: cite("Innokylä-anvisningen, bild", "Innokylä-anvisningen, bilderna", "och"),
		NB: cite("Innokylä-veilederen, lysbilde", "Innokylä-veilederen, lysbildene", "og"),
		EN: cite("Innokylä guidance, slide", "Innokylä guidance, slides", "and"),
	}
}

// Sources besides the guidance.
var (
	publicPages = juurru.Text{
		FI: "Innokylässä julkaistut toimintamallit", SV: "modeller publicerade i Innokylä", NB: "modeller publisert i Innokylä", EN: "models published in Innokylä",
	}
	instrument = juurru.Text{
		FI: "Innokylän arviointimittari", SV: "Innokyläs bedömningsverktyg (arviointimittari)", NB: "Innokyläs vurderingsverktøy (arviointimittari)", EN: "Innokylä's assessment tool (arviointimittari)",
	}
	countyAct = juurru.Text{
		FI: "laki 616/2021, 7 §", SV: "lagen 616/2021, 7 §", NB: "lov 616/2021 § 7", EN: "Act 616/2021, section 7",
	}
)

// join cites two sources.
func join(a, b juurru.Text) juurru.Text {
	return juurru.Text{FI: a.FI + "; " + b.FI, SV: a.SV + "; " + b.SV, NB: a.NB + "; " + b.NB, EN: a.EN + "; " + b.EN}
}
