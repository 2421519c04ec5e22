package roadmap

import "github.com/juurru/juurru"

// The gates of a project, in order: one for each passage into the next phase, and one
// before them all. A draft is always saved.
var (
	// Draft asks only that the document is sound (luonnos).
	Draft = juurru.Gate{Order: 1, Name: "draft", Title: juurru.Text{
		FI: "luonnos", SV: "utkast", NB: "utkast", EN: "draft",
	}}
	// ToInsight asks what anchoring has to have brought (näkemykseen siirtyminen).
	ToInsight = juurru.Gate{Order: 2, Name: "insight", Title: juurru.Text{
		FI: "siirtyminen näkemykseen", SV: "övergång till insikt", NB: "overgang til innsikt", EN: "on to insight",
	}}
	// ToDevelopment asks what insight has to have brought (palvelun kehittämiseen siirtyminen).
	ToDevelopment = juurru.Gate{Order: 3, Name: "development", Title: juurru.Text{
		FI: "siirtyminen palvelun kehittämiseen", SV: "övergång till tjänsteutveckling", NB: "overgang til tjenesteutvikling", EN: "on to service development",
	}}
	// ToPilot asks what has to be there before clients meet the new service (pilotointiin
	// siirtyminen).
	ToPilot = juurru.Gate{Order: 4, Name: "pilot", Title: juurru.Text{
		FI: "siirtyminen pilotointiin", SV: "övergång till pilot", NB: "overgang til pilotering", EN: "on to the pilot",
	}}
	// ToTransition asks what the pilot has to have brought (toimintaan siirtyminen).
	ToTransition = juurru.Gate{Order: 5, Name: "transition", Title: juurru.Text{
		FI: "siirtyminen toimintaan", SV: "övergång till drift", NB: "overgang til drift", EN: "on to operation",
	}}
	// ToPractice asks what has to be there before the project is over (uuteen käytäntöön
	// siirtyminen).
	ToPractice = juurru.Gate{Order: 6, Name: "practice", Title: juurru.Text{
		FI: "siirtyminen uuteen käytäntöön", SV: "övergång till ny praxis", NB: "overgang til ny praksis", EN: "on to new practice",
	}}
)

// Gates returns the gates in order.
func Gates() []juurru.Gate {
	return []juurru.Gate{Draft, ToInsight, ToDevelopment, ToPilot, ToTransition, ToPractice}
}

// gateNamed returns the gate of that name; Draft for any other.
func gateNamed(name string) juurru.Gate {
	for _, gate := range Gates() {
		if gate.Name == name {
			return gate
		}
	}
	return Draft
}
