package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// MethodUse is how far a method has come from training to use in all plans (koulutettu, ei
// käytössä). Training that is not used is the waste (hukkainvestointi) that Pirha's plan is to avoid;
// that it is so is our reading.
//
//  1. Of each place the latest count on the day of the portfolio or before it counts. A place is an uptake
//     of a plan; a method that is not named is that of the plan.
//  2. When several uptakes are of one method and one unit, they count the same people: only
//     the latest count is added up. Of several on one day it is that of the first by the name
//     of the plan, and in a plan the first. An uptake that names no unit is one of its own.
//  3. Total adds up a number only when every place has it: see [metrics.TotalPenetration].
//     Unused adds up the places in which it is known, and Unknown tells how many are not.
//
// They stand in the order of how many are known not to use the method, then of how many places are
// unknown, then of the names of the methods.
type MethodUse struct {
	Method  string               `json:"method"`
	Unused  int                  `json:"unused"`          // trained who do not use it, in the places where that is known
	Known   int                  `json:"known"`           // places with both numbers, that do not contradict each other
	Unknown int                  `json:"unknown"`         // the other places
	Oldest  juurru.Date          `json:"oldest,omitzero"` // of the latest counts, where there is one
	Total   metrics.MethodSpread `json:"total"`           // of all places together, as far as every one is known
	Places  Listed[PlaceUse]     `json:"places"`          // those with most who do not use it first, then those where it is not known
}

// PlaceUse is the latest count of the use of a method in one place.
type PlaceUse struct {
	Plan     string         `json:"plan"`
	Path     juurru.Pointer `json:"path"`
	Unit     string         `json:"unit,omitzero"` // as the uptake names it
	Spread   metrics.Spread `json:"spread"`        // all unknown when there is no count
	Repeated bool           `json:"repeated"`      // another count is of the same people: this one is not added up
}

// Sentence says how many were trained and do not use the method, and how much is not known.
func (m *MethodUse) Sentence(lang juurru.Lang) string {
	text := juurru.Text{
		FI: "{method}: koulutettuja, jotka eivät käytä menetelmää, on {unused}. Paikkoja, joista se tiedetään: {known}; joista ei: {unknown}.",
		SV: "{method}: antalet utbildade som inte använder metoden är {unused}. Ställen där det är känt: {known}; okänt: {unknown}.",
		NB: "{method}: antallet som har fått opplæring og ikke bruker metoden, er {unused}. Steder der det er kjent: {known}; ukjent: {unknown}.",
		EN: "{method}: the number of those trained who do not use the method is {unused}. Places where that is known: {known}; not known: {unknown}.",
	}
	if m.Known == 0 {
		text = juurru.Text{
			FI: "{method}: ei tiedetä, kuinka moni koulutetuista ei käytä menetelmää. Paikkoja: {unknown}.",
			SV: "{method}: det är inte känt hur många utbildade som inte använder metoden. Ställen: {unknown}.",
			NB: "{method}: det er ikke kjent hvor mange med opplæring som ikke bruker metoden. Steder: {unknown}.",
			EN: "{method}: it is not known how many of those trained do not use the method. Places: {unknown}.",
		}
	}
	said := text.Fill(lang, with("method", quoted(m.Method, lang)), with("unused", m.Unused), with("known", m.Known), with("unknown", m.Unknown))
	if m.Oldest != "" {
		said += " " + juurru.Text{
			FI: "Vanhin laskenta on päivältä {date}.",
			SV: "Den äldsta räkningen är från {date}.",
			NB: "Den eldste tellingen er fra {date}.",
			EN: "The oldest count is of {date}.",
		}.Fill(lang, with("date", m.Oldest))
	}
	return said
}

// counted is an uptake of a plan with the latest of its counts.
type counted struct {
	method int32
	unit   int32
	index  int
	spread metrics.Spread
}

func (b *Portfolio) readUptake(k *planned, p *Plan) {
	for i := range p.Uptake {
		u := &p.Uptake[i]
		c := counted{method: b.methods.number(u.Method), unit: b.units.number(u.Unit), index: i}
		if c.method < 0 {
			c.method = k.method
		}
		if c.method < 0 {
			k.note(NoMethod, Place{Path: juurru.At("uptake", i, "method")})
			continue
		}
		c.spread, _ = u.Penetration(b.on)
		k.uptake = append(k.uptake, c)
	}
}

// place is an uptake of a plan among all of its method.
type place struct {
	plan     *planned
	uptake   *counted
	repeated bool
}

func (b *Portfolio) use(plans []*planned) Listed[MethodUse] {
	places := make([][]*place, len(b.methods.written))
	for _, k := range plans {
		for i := range k.uptake {
			u := &k.uptake[i]
			places[u.method] = append(places[u.method], &place{plan: k, uptake: u})
		}
	}
	type used struct {
		MethodUse
		number int32
		places []*place
	}
	var all []*used
	for number, group := range places {
		if group != nil {
			all = append(all, &used{b.methodUse(b.methods.name(int32(number)), group), int32(number), group})
		}
	}
	slices.SortFunc(all, func(x, y *used) int {
		return cmp.Or(cmp.Compare(y.Unused, x.Unused), cmp.Compare(y.Unknown, x.Unknown), b.methods.compare(x.number, y.number))
	})
	cut := listed(all, b.limit)
	list := Listed[MethodUse]{Total: cut.Total, Items: make([]MethodUse, len(cut.Items))}
	for i, m := range cut.Items {
		m.Places = b.placesOf(m.places)
		list.Items[i] = m.MethodUse
	}
	return list
}

// methodUse adds up the places of a method.
func (b *Portfolio) methodUse(method string, places []*place) MethodUse {
	latest := make(map[int32]*place) // of each unit
	for _, p := range places {
		if p.uptake.unit < 0 {
			continue
		}
		switch before := latest[p.uptake.unit]; {
		case before == nil:
			latest[p.uptake.unit] = p
		case p.uptake.spread.Date > before.uptake.spread.Date:
			before.repeated, latest[p.uptake.unit] = true, p
		default:
			p.repeated = true
		}
	}
	m := MethodUse{Method: method}
	var uptakes []metrics.Uptake
	for _, p := range places {
		if p.repeated {
			continue
		}
		s := p.uptake.spread
		one := metrics.Uptake{Method: method}
		if s.Date != "" {
			one.Counts = []metrics.UptakeCount{{Date: s.Date, Expected: s.Expected, Trained: s.Trained, Using: s.Using}}
			if m.Oldest == "" || s.Date < m.Oldest {
				m.Oldest = s.Date
			}
		}
		uptakes = append(uptakes, one)
		if s.Unused == nil || m.Unused+*s.Unused < m.Unused {
			m.Unknown++
			continue
		}
		m.Known++
		m.Unused += *s.Unused
	}
	m.Total = metrics.TotalPenetration(uptakes, b.on)[0]
	return m
}

func (b *Portfolio) placesOf(places []*place) Listed[PlaceUse] {
	unused := func(p *place) int {
		if p.uptake.spread.Unused == nil {
			return 0
		}
		return *p.uptake.spread.Unused
	}
	slices.SortStableFunc(places, func(x, y *place) int {
		known := func(p *place) int {
			if p.uptake.spread.Unused != nil && unused(p) == 0 {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(unused(y), unused(x)), cmp.Compare(known(x), known(y)))
	})
	cut := listed(places, b.limit)
	list := Listed[PlaceUse]{Total: cut.Total, Items: make([]PlaceUse, len(cut.Items))}
	for i, p := range cut.Items {
		list.Items[i] = PlaceUse{Plan: p.plan.name, Path: juurru.At("uptake", p.uptake.index), Unit: b.units.name(p.uptake.unit), Spread: p.uptake.spread, Repeated: p.repeated}
	}
	return list
}
