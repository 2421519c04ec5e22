package plan

import "github.com/juurru/juurru"

// Unjudged is something that plans do not tell, and that keeps the portfolio from telling
// all of them (mitä ei voitu arvioida).
type Unjudged struct {
	What  UnjudgedKind  `json:"what"`
	Plans Listed[Place] `json:"plans"`
}

// UnjudgedKind is what a plan does not tell.
type UnjudgedKind string

// What a plan may not tell, and where it is not counted for that.
const (
	NoUnits        UnjudgedKind = "noUnits"        // not in the load and the overlap of units
	NoDays         UnjudgedKind = "noDays"         // nothing tells when the adoption begins: it is not under way anywhere
	EndUnknown     UnjudgedKind = "endUnknown"     // it is sustained, and nothing tells since when: it is not under way anywhere
	DaysContradict UnjudgedKind = "daysContradict" // the adoption ends before it begins: it is not under way anywhere
	NoMethod       UnjudgedKind = "noMethod"       // not held against other plans for the same method
	NoNeed         UnjudgedKind = "noNeed"         // not in the overlap of needs
	NoTargetGroup  UnjudgedKind = "noTargetGroup"  // not in the overlap of target groups
	NoRoles        UnjudgedKind = "noRoles"        // not in the load of roles
	NoUse          UnjudgedKind = "noUse"          // it is in use or sustained, and has no uptake: whether training is used is not known
	NoState        UnjudgedKind = "noState"        // whether its state is in step with time
	UndatedWork    UnjudgedKind = "undatedWork"    // trainings, tasks and messages without a day, of which the first is named: not in any month
	SharedID       UnjudgedKind = "sharedID"       // its ID is also that of a plan for another method: both are counted
)

// Values returns what a plan may not tell.
func (UnjudgedKind) Values() []UnjudgedKind {
	return []UnjudgedKind{NoUnits, NoDays, EndUnknown, DaysContradict, NoMethod, NoNeed, NoTargetGroup, NoRoles, NoUse, NoState, UndatedWork, SharedID}
}

// Label returns what is not told in a language.
func (k UnjudgedKind) Label(lang juurru.Lang) string {
	return map[UnjudgedKind]juurru.Text{
		NoUnits:        {FI: "Yksiköitä ei ole nimetty", SV: "Enheterna är inte angivna", NB: "Enhetene er ikke oppgitt", EN: "No units are named"},
		NoDays:         {FI: "Mikään päivä ei kerro, milloin käyttöönotto alkaa", SV: "Inget datum visar när ibruktagandet börjar", NB: "Ingen dato viser når innføringen begynner", EN: "No day tells when the adoption begins"},
		EndUnknown:     {FI: "Ylläpidossa, mutta ei tiedetä, mistä päivästä alkaen", SV: "Upprätthålls, men det är inte känt från vilken dag", NB: "Opprettholdes, men det er ikke kjent fra hvilken dag", EN: "Sustained, but it is not known since when"},
		DaysContradict: {FI: "Käyttöönotto päättyy ennen kuin alkaa", SV: "Ibruktagandet slutar innan det börjar", NB: "Innføringen slutter før den begynner", EN: "The adoption ends before it begins"},
		NoMethod:       {FI: "Menetelmää ei ole nimetty", SV: "Metoden är inte angiven", NB: "Metoden er ikke oppgitt", EN: "No method is named"},
		NoNeed:         {FI: "Tarvetta ei ole kuvattu", SV: "Behovet är inte beskrivet", NB: "Behovet er ikke beskrevet", EN: "No need is described"},
		NoTargetGroup:  {FI: "Kohderyhmää ei ole kuvattu", SV: "Målgruppen är inte beskriven", NB: "Målgruppen er ikke beskrevet", EN: "No target group is described"},
		NoRoles:        {FI: "Rooleja ei ole nimetty", SV: "Rollerna är inte angivna", NB: "Rollene er ikke oppgitt", EN: "No roles are named"},
		NoUse:          {FI: "Käytössä, mutta koulutettuja ja käyttäjiä ei seurata", SV: "I bruk, men utbildade och användare följs inte upp", NB: "I bruk, men det følges ikke med på hvem som har fått opplæring og bruker metoden", EN: "In use, but who is trained and who uses it is not followed"},
		NoState:        {FI: "Suunnitelman tilaa ei ole kerrottu", SV: "Planens status är inte angiven", NB: "Statusen til planen er ikke oppgitt", EN: "The state of the plan is not told"},
		UndatedWork:    {FI: "Koulutuksia, tehtäviä tai viestejä, joilla ei ole päivää", SV: "Utbildningar, uppgifter eller budskap utan datum", NB: "Opplæring, oppgaver eller meldinger uten dato", EN: "Trainings, tasks or messages without a day"},
		SharedID:       {FI: "Sama tunnus on eri menetelmien suunnitelmilla", SV: "Planer för olika metoder har samma identifierare", NB: "Planer for ulike metoder har samme identifikator", EN: "Plans for different methods have the same identifier"},
	}[k].In(lang)
}

// Sentence says what is not told, and by how many plans.
func (u *Unjudged) Sentence(lang juurru.Lang) string { return counting(u.What, u.Plans.Total, lang) }

// note notes something that the plan does not tell.
func (k *planned) note(what UnjudgedKind, at Place) {
	at.Plan = k.name
	k.unjudged = append(k.unjudged, noted[UnjudgedKind]{what, at})
}

// noteMissing notes what is not there.
func (k *planned) noteMissing(p *Plan) {
	for _, missing := range []struct {
		is   bool
		what UnjudgedKind
		at   juurru.Pointer
	}{
		{len(k.units) == 0, NoUnits, "/setting/units"},
		{k.method < 0, NoMethod, "/innovation/name"},
		{len(k.needs) == 0, NoNeed, "/setting/need"},
		{k.targetGroup < 0, NoTargetGroup, "/setting/targetGroup"},
		{len(k.roles) == 0, NoRoles, "/roles"},
		{len(p.Uptake) == 0 && (p.State == StateRunning || p.State == StateSustained), NoUse, "/uptake"},
		{p.State == "", NoState, "/state"},
	} {
		if missing.is {
			k.note(missing.what, Place{Path: missing.at})
		}
	}
}

func (b *Portfolio) unjudged(plans, shared []*planned) []Unjudged {
	var all []noted[UnjudgedKind]
	for _, k := range plans {
		all = append(all, k.unjudged...)
	}
	for _, k := range shared {
		all = append(all, noted[UnjudgedKind]{SharedID, Place{Plan: k.name, Path: "/id"}})
	}
	found := []Unjudged{}
	for _, kind := range UnjudgedKind("").Values() {
		if places := placesNoted(all, kind); places != nil {
			found = append(found, Unjudged{kind, listed(places, b.limit)})
		}
	}
	return found
}
