package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// Concern is something that keeps plans from being carried out, and the plans it is true of
// (suunnitelmat, joista pitää huolehtia).
type Concern struct {
	What  ConcernKind   `json:"what"`
	Plans Listed[Place] `json:"plans"`
}

// ConcernKind is what is the matter with a plan.
type ConcernKind string

// What may be the matter, the gravest first. The order, and that a plan has a team which answers
// for it in everyday practice too, are our reading.
const (
	NoOwner          ConcernKind = "noOwner"          // no team has the plan on the day: there is none that began it, nor any it was handed over to
	OwnerUnknown     ConcernKind = "ownerUnknown"     // it was handed over to a team that the plan does not have
	OwnerWithoutRole ConcernKind = "ownerWithoutRole" // the team that has it has no role of the plan
	UseAhead         ConcernKind = "useAhead"         // it says that it is in use or sustained, and use begins after the day
	StateBehind      ConcernKind = "stateBehind"      // use was to begin on the day or before it, and it says that it is a draft or approved
	ReviewLate       ConcernKind = "reviewLate"       // a review was due before the day and was not held
	ReviewNotPlanned ConcernKind = "reviewNotPlanned" // it is in use, and no review that is to come is planned
)

// Values returns what may be the matter, the gravest first.
func (ConcernKind) Values() []ConcernKind {
	return []ConcernKind{NoOwner, OwnerUnknown, OwnerWithoutRole, UseAhead, StateBehind, ReviewLate, ReviewNotPlanned}
}

// Label returns what is the matter in a language.
func (k ConcernKind) Label(lang juurru.Lang) string {
	return map[ConcernKind]juurru.Text{
		NoOwner:          {FI: "Suunnitelma ei ole millään tiimillä", SV: "Inget team ansvarar för planen", NB: "Ikke noe team har ansvaret for planen", EN: "No team has the plan"},
		OwnerUnknown:     {FI: "Suunnitelma on tiimillä, jota siinä ei ole", SV: "Planen finns hos ett team som inte ingår i den", NB: "Planen ligger hos et team som ikke finnes i den", EN: "The plan is with a team that it does not have"},
		OwnerWithoutRole: {FI: "Suunnitelmasta vastaavassa tiimissä ei ole rooleja", SV: "Teamet som ansvarar för planen har inga roller", NB: "Teamet som har ansvaret for planen, har ingen roller", EN: "The team that has the plan has no roles"},
		UseAhead:         {FI: "Tilan mukaan käytössä, mutta käyttö alkaa vasta myöhemmin", SV: "I bruk enligt statusen, men användningen börjar först senare", NB: "I bruk ifølge statusen, men bruken begynner først senere", EN: "In use by its state, but use begins only later"},
		StateBehind:      {FI: "Käytön piti jo alkaa, mutta tila on luonnos tai hyväksytty", SV: "Användningen skulle redan ha börjat, men statusen är utkast eller godkänd", NB: "Bruken skulle ha begynt, men statusen er under utarbeiding eller godkjent", EN: "Use was to have begun, but the state is draft or approved"},
		ReviewLate:       {FI: "Suunnitelman arviointi on myöhässä", SV: "Utvärderingen av planen är försenad", NB: "Gjennomgangen av planen er forsinket", EN: "A review of the plan is late"},
		ReviewNotPlanned: {FI: "Käytössä, mutta seuraavaa arviointia ei ole sovittu", SV: "I bruk, men nästa utvärdering är inte planerad", NB: "I bruk, men neste gjennomgang er ikke avtalt", EN: "In use, but no next review is planned"},
	}[k].In(lang)
}

// Sentence says what is the matter, and with how many plans.
func (c *Concern) Sentence(lang juurru.Lang) string { return counting(c.What, c.Plans.Total, lang) }

func (b *Portfolio) concerns(plans []*planned) []Concern {
	var all []noted[ConcernKind]
	for _, k := range plans {
		all = append(all, k.concerns...)
	}
	concerns := []Concern{}
	for _, kind := range ConcernKind("").Values() {
		if places := placesNoted(all, kind); places != nil {
			concerns = append(concerns, Concern{kind, listed(places, b.limit)})
		}
	}
	return concerns
}

// placesNoted returns the places at which something was noted.
func placesNoted[T comparable](all []noted[T], what T) []Place {
	var places []Place
	for _, n := range all {
		if n.what == what {
			places = append(places, n.place)
		}
	}
	return places
}

// readConcerns notes what is the matter with a plan on the day.
func (b *Portfolio) readConcerns(k *planned, p *Plan) {
	concern := func(what ConcernKind, at Place) {
		at.Plan = k.name
		k.concerns = append(k.concerns, noted[ConcernKind]{what, at})
	}
	b.readOwner(p, concern)
	started := p.ChangeStarts.Valid() && !p.ChangeStarts.After(b.on)
	switch {
	case (p.State == StateRunning || p.State == StateSustained) && p.ChangeStarts.After(b.on):
		concern(UseAhead, Place{Path: "/state", Date: p.ChangeStarts})
	case (p.State == StateDraft || p.State == StateApproved) && started:
		concern(StateBehind, Place{Path: "/state", Date: p.ChangeStarts})
	}
	late, first, planned := 0, 0, false
	for i := range p.Reviews {
		switch r := &p.Reviews[i]; {
		case r.Held != "" || !r.Due.Valid():
		case !r.Due.Before(b.on):
			planned = true
		default:
			if late == 0 || r.Due < p.Reviews[first].Due {
				first = i
			}
			late++
		}
	}
	switch {
	case late > 0:
		concern(ReviewLate, Place{Path: juurru.At("reviews", first, "due"), Date: p.Reviews[first].Due, Count: late})
	case p.State == StateRunning && !planned:
		concern(ReviewNotPlanned, Place{Path: "/reviews"})
	}
}

// readOwner asks which teams have the plan on the day, as its hand-overs tell: a team has
// it from the day it is given it until the day it hands it over. A hand-over counts whether the
// other team has accepted it or not. A plan without teams is not asked when its template knows
// none either and the plan has roles.
func (b *Portfolio) readOwner(p *Plan, concern func(ConcernKind, Place)) {
	if t, known := p.template(b.asked); known && len(t.Teams)+len(p.Teams)+len(p.HandOvers) == 0 && len(p.Roles) > 0 {
		return
	}
	o := p.ownership()
	has := make(map[string]juurru.Pointer) // teams that have the plan, and where it is told
	if !juurru.Blank(o.first) {
		has[o.first] = "/teams"
	}
	for _, i := range o.order {
		if h := &p.HandOvers[i]; h.From != h.To && !h.Date.After(b.on) {
			delete(has, h.From)
			if !juurru.Blank(h.To) {
				has[h.To] = juurru.At("handOvers", i, "to")
			}
		}
	}
	if len(has) == 0 {
		concern(NoOwner, Place{Path: "/handOvers"})
		return
	}
	roles := make(map[string]bool, len(p.Roles))
	for i := range p.Roles {
		roles[p.Roles[i].ID] = true
	}
	teams := make(map[string]int, len(p.Teams)) // of a repeated ID the last counts
	for i := range p.Teams {
		teams[p.Teams[i].ID] = i
	}
	owner, unknown, unmanned := false, juurru.Pointer(""), juurru.Pointer("")
	for id, told := range has {
		i, known := teams[id]
		switch {
		case !known:
			unknown = max(unknown, told)
		case slices.ContainsFunc(p.Teams[i].Roles, func(role string) bool { return roles[role] }):
			owner = true
		default:
			unmanned = max(unmanned, juurru.At("teams", i, "roles"))
		}
	}
	switch {
	case owner: // one that answers for it is enough
	case unknown != "":
		concern(OwnerUnknown, Place{Path: unknown})
	default:
		concern(OwnerWithoutRole, Place{Path: unmanned})
	}
}
