package roadmap

import "github.com/juurru/juurru"

// sections are what the parts of a project are called, by its members. What is not among
// them belongs to the basics.
var sections = map[string]juurru.Text{
	"history":        {FI: "Vaiheesta toiseen", SV: "Övergångar mellan faserna", NB: "Overganger mellom fasene", EN: "Passages from phase to phase"},
	"steps":          {FI: "Askeleet", SV: "Stegen", NB: "Steg", EN: "Steps"},
	"anchoring":      {FI: "Ankkurointi", SV: "Förankring", NB: "Forankring", EN: "Anchoring"},
	"insight":        {FI: "Näkemys", SV: "Insikt", NB: "Innsikt", EN: "Insight"},
	"development":    {FI: "Palvelun kehittäminen", SV: "Tjänsteutveckling", NB: "Tjenesteutvikling", EN: "Service development"},
	"pilots":         {FI: "Pilotit", SV: "Piloterna", NB: "Piloter", EN: "Pilots"},
	"transition":     {FI: "Siirtyminen toimintaan", SV: "Övergång till drift", NB: "Overgang til drift", EN: "Transition to operation"},
	"practice":       {FI: "Uusi käytäntö", SV: "Ny praxis", NB: "Ny praksis", EN: "New practice"},
	"goals":          {FI: "Tavoitteet", SV: "Mål", NB: "Målene", EN: "Goals"},
	"metrics":        {FI: "Mittarit", SV: "Mätare", NB: "Indikatorer", EN: "Metrics"},
	"benefits":       {FI: "Hyödyt", SV: "Nyttor", NB: "Gevinster", EN: "Benefits"},
	"benefitReviews": {FI: "Hyötyjen päivitykset", SV: "Uppdateringar av nyttorna", NB: "Oppdateringer av gevinstene", EN: "Updates of the benefits"},
	"series":         {FI: "PDSA-kokeilut", SV: "PDSA-försök", NB: "PDSA-utprøvinger", EN: "PDSA trials"},
	"roles":          {FI: "Roolit", SV: "Roller", NB: "Rollene", EN: "Roles"},
	"tasks":          {FI: "Tehtävät ja vastuut", SV: "Uppgifter och ansvar", NB: "Oppgaver og ansvar", EN: "Tasks and responsibilities"},
	"trainings":      {FI: "Koulutukset", SV: "Utbildningar", NB: "Opplæring", EN: "Trainings"},
	"messages":       {FI: "Viestintä", SV: "Kommunikation", NB: "Kommunikasjon", EN: "Communication"},
	"stakeholders":   {FI: "Sidosryhmät", SV: "Intressenter", NB: "Interessenter", EN: "Stakeholders"},
	"riskScale":      {FI: "Riskit", SV: "Risker", NB: "Risikoer", EN: "Risks"},
	"risks":          {FI: "Riskit", SV: "Risker", NB: "Risikoer", EN: "Risks"},
	"decisions":      {FI: "Päätökset", SV: "Beslut", NB: "Beslutninger", EN: "Decisions"},
}

var (
	sectionWhole  = juurru.Text{FI: "Koko dokumentti", SV: "Hela dokumentet", NB: "Hele dokumentet", EN: "The whole document"}
	sectionBasics = juurru.Text{FI: "Perustiedot", SV: "Basuppgifter", NB: "Grunnopplysninger", EN: "Basics"}
)

// Section names the part of a project a place belongs to.
func Section(at juurru.Pointer) juurru.Text {
	tokens := at.Tokens()
	if len(tokens) == 0 {
		return sectionWhole
	}
	if title, ok := sections[tokens[0]]; ok {
		return title
	}
	return sectionBasics
}
