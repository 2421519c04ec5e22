package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// RepeatedMethod is a method that several plans take into use (sama menetelmä useassa
// suunnitelmassa). That may be as it should, a method that spreads from unit to unit; in one unit
// it is the same work twice. Revisions of one plan are no several plans: see [Revisions].
//
// Methods, units, organisations and areas are named in free text. They are the same when their
// names are, but for the case of letters, spaces, punctuation and the way Unicode composes
// letters: that is our reading. Other names for one method are not seen.
//
// They stand in the order of how close the closest two of the plans are, then of how many there
// are, then of their names.
type RepeatedMethod struct {
	Method  string             `json:"method"`
	Closest Closeness          `json:"closest"`
	Units   Listed[string]     `json:"units"` // in which two of the plans or more take it into use
	Plans   Listed[MethodPlan] `json:"plans"`
}

// MethodPlan is a plan for a method, and where it is to be used.
type MethodPlan struct {
	Plan         string         `json:"plan"`
	Path         juurru.Pointer `json:"path"`
	State        State          `json:"state,omitzero"`
	Organisation string         `json:"organisation,omitzero"`
	Area         string         `json:"area,omitzero"`
	Units        Listed[string] `json:"units"`
}

// Closeness is how close two plans for the same method are.
type Closeness string

// How close they are, the closest first.
const (
	InSameUnit         Closeness = "unit"
	InSameOrganisation Closeness = "organisation"
	InSameArea         Closeness = "area"
	Apart              Closeness = "apart" // or it is not known where they are
)

// Values returns how close plans may be, the closest first.
func (Closeness) Values() []Closeness {
	return []Closeness{InSameUnit, InSameOrganisation, InSameArea, Apart}
}

// Label returns how close they are in a language.
func (c Closeness) Label(lang juurru.Lang) string {
	return map[Closeness]juurru.Text{
		InSameUnit:         {FI: "Samassa yksikössä", SV: "I samma enhet", NB: "I samme enhet", EN: "In the same unit"},
		InSameOrganisation: {FI: "Samassa organisaatiossa", SV: "I samma organisation", NB: "I samme organisasjon", EN: "In the same organisation"},
		InSameArea:         {FI: "Samalla alueella", SV: "I samma område", NB: "I samme område", EN: "In the same area"},
		Apart:              {FI: "Eri organisaatioissa, tai paikka ei ole tiedossa", SV: "I olika organisationer, eller platsen är inte känd", NB: "I ulike organisasjoner, eller stedet er ikke kjent", EN: "In different organisations, or not known where"},
	}[c].In(lang)
}

// Sentence says how many plans there are for the method, and how close.
func (m *RepeatedMethod) Sentence(lang juurru.Lang) string {
	return juurru.Text{
		FI: "{method}: {n} suunnitelmaa. {closest}.",
		SV: "{method}: {n} planer. {closest}.",
		NB: "{method}: {n} planer. {closest}.",
		EN: "{method}: {n} plans. {closest}.",
	}.Fill(lang, with("method", quoted(m.Method, lang)), with("n", m.Plans.Total), with("closest", m.Closest))
}

func (b *Portfolio) repeated(plans []*planned) Listed[RepeatedMethod] {
	type repeat struct {
		number  int32
		plans   []*planned
		closest Closeness
		units   []int32
	}
	var all []*repeat
	for number, group := range grouped(plans, len(b.methods.written), func(k *planned) []int32 { return different([]int32{k.method}) }) {
		if len(group) < 2 {
			continue
		}
		m := &repeat{number: int32(number), plans: group, units: several(group, func(k *planned) []int32 { return k.units })}
		switch {
		case m.units != nil:
			m.closest = InSameUnit
		case several(group, func(k *planned) []int32 { return different([]int32{k.organisation}) }) != nil:
			m.closest = InSameOrganisation
		case several(group, func(k *planned) []int32 { return different([]int32{k.area}) }) != nil:
			m.closest = InSameArea
		default:
			m.closest = Apart
		}
		all = append(all, m)
	}
	slices.SortFunc(all, func(x, y *repeat) int {
		place := func(m *repeat) int { return slices.Index(m.closest.Values(), m.closest) }
		return cmp.Or(cmp.Compare(place(x), place(y)), cmp.Compare(len(y.plans), len(x.plans)), b.methods.compare(x.number, y.number))
	})
	cut := listed(all, b.limit)
	list := Listed[RepeatedMethod]{Total: cut.Total, Items: make([]RepeatedMethod, len(cut.Items))}
	for i, m := range cut.Items {
		list.Items[i] = RepeatedMethod{Method: b.methods.name(m.number), Closest: m.closest, Units: b.namesOf(&b.units, m.units), Plans: b.methodPlans(m.plans)}
	}
	return list
}

// several returns the numbers that two of the plans or more have.
func several(plans []*planned, of func(*planned) []int32) []int32 {
	count := make(map[int32]int)
	var found []int32
	for _, k := range plans {
		for _, number := range of(k) {
			if count[number]++; count[number] == 2 {
				found = append(found, number)
			}
		}
	}
	return found
}

func (b *Portfolio) methodPlans(plans []*planned) Listed[MethodPlan] {
	cut := listed(plans, b.limit)
	list := Listed[MethodPlan]{Total: cut.Total, Items: make([]MethodPlan, len(cut.Items))}
	for i, k := range cut.Items {
		list.Items[i] = MethodPlan{Plan: k.name, Path: "/innovation/name", State: k.state, Organisation: b.organisations.name(k.organisation),
			Area: b.areas.name(k.area), Units: b.namesOf(&b.units, k.units)}
	}
	return list
}

// namesOf returns names in their order.
func (b *Portfolio) namesOf(names *names, numbers []int32) Listed[string] {
	written := make([]string, len(numbers))
	for i, number := range numbers {
		written[i] = names.name(number)
	}
	slices.Sort(written)
	return listed(written, b.limit)
}
