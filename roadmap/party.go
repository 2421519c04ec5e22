package roadmap

import "github.com/juurru/juurru"

// Party is who takes part in the project, or is told of it (osallistujaryhmä).
type Party string

// The parties.
const (
	Users      Party = "users"      // palvelun käyttäjät
	Relatives  Party = "relatives"  // omaiset
	Staff      Party = "staff"      // työntekijät
	Managers   Party = "managers"   // esihenkilöt
	Leadership Party = "leadership" // johto
	IT         Party = "it"         // tietohallinto
	Suppliers  Party = "suppliers"  // toimittajat
	Partners   Party = "partners"   // muut toimijat
)

// Values returns the parties.
func (Party) Values() []Party {
	return []Party{Users, Relatives, Staff, Managers, Leadership, IT, Suppliers, Partners}
}

// Label returns the party in a language.
func (p Party) Label(lang juurru.Lang) string {
	return map[Party]juurru.Text{
		Users:      {FI: "Palvelun käyttäjät", SV: "Tjänstens användare", NB: "Brukerne av tjenesten", EN: "Users of the service"},
		Relatives:  {FI: "Omaiset", SV: "Anhöriga", NB: "Pårørende", EN: "Relatives"},
		Staff:      {FI: "Työntekijät", SV: "Medarbetarna", NB: "De ansatte", EN: "Staff"},
		Managers:   {FI: "Esihenkilöt", SV: "Cheferna", NB: "Førstelinjelederne", EN: "Line managers"},
		Leadership: {FI: "Johto", SV: "Ledningen", NB: "Ledelsen", EN: "Top management"},
		IT:         {FI: "Tietohallinto", SV: "IT-avdelningen", NB: "IT-avdelingen", EN: "The IT department"},
		Suppliers:  {FI: "Toimittajat", SV: "Leverantörerna", NB: "Leverandørene", EN: "Suppliers"},
		Partners:   {FI: "Muut toimijat", SV: "Övriga aktörer", NB: "Andre aktører", EN: "Other partners"},
	}[p].In(lang)
}
