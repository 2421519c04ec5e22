package innokyla

import "github.com/juurru/juurru"

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
