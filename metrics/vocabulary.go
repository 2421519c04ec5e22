package metrics

import "github.com/juurru/juurru"

// Type is what a metric tells of a change. Institute for Healthcare Improvement,
// Model for Improvement: Establishing Measures.
type Type string

// The types of metric.
const (
	Outcome   Type = "outcome"   // tulosmittari: what it means to people
	Process   Type = "process"   // prosessimittari: whether what was to be done is done
	Balancing Type = "balancing" // tasapainottava mittari: whether something else gets worse
)

// Values returns the types.
func (Type) Values() []Type { return []Type{Outcome, Process, Balancing} }

// Label returns the type's name in a language.
func (t Type) Label(lang juurru.Lang) string {
	return map[Type]juurru.Text{
		Outcome:   {FI: "Tulosmittari", SV: "Resultatmått", NB: "Resultatindikator", EN: "Outcome metric"},
		Process:   {FI: "Prosessimittari", SV: "Processmått", NB: "Prosessindikator", EN: "Process metric"},
		Balancing: {FI: "Tasapainottava mittari", SV: "Balanserande mått", NB: "Balanserende indikator", EN: "Balancing metric"},
	}[t].In(lang)
}

// Direction is where a metric is to go.
type Direction string

// The directions. The zero value says nothing and is judged as neutral.
const (
	More    Direction = "more"    // suurempi on parempi
	Less    Direction = "less"    // pienempi on parempi
	Range   Direction = "range"   // tietyllä välillä on hyvä
	Neutral Direction = "neutral" // vain seurataan
)

// Values returns the directions.
func (Direction) Values() []Direction { return []Direction{More, Less, Range, Neutral} }

// Label returns the direction's name in a language.
func (d Direction) Label(lang juurru.Lang) string {
	return map[Direction]juurru.Text{
		More:    {FI: "Suurempi on parempi", SV: "Högre är bättre", NB: "Høyere er bedre", EN: "More is better"},
		Less:    {FI: "Pienempi on parempi", SV: "Lägre är bättre", NB: "Lavere er bedre", EN: "Less is better"},
		Range:   {FI: "Hyvä tietyllä välillä", SV: "Bra inom ett intervall", NB: "Bra innenfor et intervall", EN: "Good within a range"},
		Neutral: {FI: "Vain seurataan", SV: "Endast för uppföljning", NB: "Bare til oppfølging", EN: "For monitoring only"},
	}[d].In(lang)
}

// Proctor is an outcome of implementation (toimeenpanon tulos). Proctor E and
// others, Adm Policy Ment Health 2011; 38: 65–76.
type Proctor string

// The outcomes of implementation.
const (
	Acceptability      Proctor = "acceptability"      // hyväksyttävyys
	AdoptionOutcome    Proctor = "adoption"           // käyttöönotto
	Appropriateness    Proctor = "appropriateness"    // sopivuus
	Feasibility        Proctor = "feasibility"        // toteutettavuus
	Fidelity           Proctor = "fidelity"           // menetelmäuskollisuus
	ImplementationCost Proctor = "implementationCost" // käyttöönoton kustannukset
	Penetration        Proctor = "penetration"        // levinneisyys
	Sustainability     Proctor = "sustainability"     // pysyvyys
)

// Values returns the outcomes.
func (Proctor) Values() []Proctor {
	return []Proctor{Acceptability, AdoptionOutcome, Appropriateness, Feasibility, Fidelity, ImplementationCost, Penetration, Sustainability}
}

// Label returns the outcome's name in a language.
func (p Proctor) Label(lang juurru.Lang) string {
	return map[Proctor]juurru.Text{
		Acceptability:      {FI: "Hyväksyttävyys", SV: "Acceptans", NB: "Akseptabilitet", EN: "Acceptability"},
		AdoptionOutcome:    {FI: "Käyttöönotto", SV: "Ibruktagande", NB: "Innføring", EN: "Adoption"},
		Appropriateness:    {FI: "Sopivuus", SV: "Lämplighet", NB: "Egnethet", EN: "Appropriateness"},
		Feasibility:        {FI: "Toteutettavuus", SV: "Genomförbarhet", NB: "Gjennomførbarhet", EN: "Feasibility"},
		Fidelity:           {FI: "Menetelmäuskollisuus", SV: "Metodtrogenhet", NB: "Metodetrofasthet", EN: "Fidelity"},
		ImplementationCost: {FI: "Käyttöönoton kustannukset", SV: "Kostnader för ibruktagandet", NB: "Kostnader ved innføringen", EN: "Implementation cost"},
		Penetration:        {FI: "Levinneisyys", SV: "Genomslag", NB: "Gjennomslag", EN: "Penetration"},
		Sustainability:     {FI: "Pysyvyys", SV: "Hållbarhet över tid", NB: "Bærekraft over tid", EN: "Sustainability"},
	}[p].In(lang)
}

// REAIM is a dimension of the RE-AIM framework. Glasgow RE and others, Am J Public
// Health 1999; 89: 1322–1327.
type REAIM string

// The dimensions of RE-AIM.
const (
	Reach              REAIM = "reach"          // tavoittavuus: of the people it is for
	Effectiveness      REAIM = "effectiveness"  // vaikuttavuus, harms included
	AdoptionBySettings REAIM = "adoption"       // käyttöönotto: by units and staff
	Implementation     REAIM = "implementation" // toteutus: as intended, at what cost
	Maintenance        REAIM = "maintenance"    // ylläpito: at half a year and later
)

// Values returns the dimensions.
func (REAIM) Values() []REAIM {
	return []REAIM{Reach, Effectiveness, AdoptionBySettings, Implementation, Maintenance}
}

// Label returns the dimension's name in a language.
func (r REAIM) Label(lang juurru.Lang) string {
	return map[REAIM]juurru.Text{
		Reach:              {FI: "Tavoittavuus", SV: "Räckvidd", NB: "Rekkevidde", EN: "Reach"},
		Effectiveness:      {FI: "Vaikuttavuus", SV: "Effekt", NB: "Virkning", EN: "Effectiveness"},
		AdoptionBySettings: {FI: "Käyttöönotto", SV: "Ibruktagande", NB: "Innføring", EN: "Adoption"},
		Implementation:     {FI: "Toteutus", SV: "Genomförande", NB: "Gjennomføring", EN: "Implementation"},
		Maintenance:        {FI: "Ylläpito", SV: "Upprätthållande", NB: "Opprettholdelse", EN: "Maintenance"},
	}[r].In(lang)
}
