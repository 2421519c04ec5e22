package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// Adoption is when a plan's adoption is under way (käyttöönotto käynnissä), and where the plan
// tells it. No source says when an adoption begins and ends; this is our reading:
//
//  1. The adoption of a plan that was withdrawn is not under way at any time.
//  2. It begins on the earliest of these days: the first day of a training that is no refresher;
//     the first day of use (changeStarts); the first day of the phase of use. That is, in a
//     template of three phases or more, the one before the last: the last is everyday practice.
//  3. It goes on until the day before everyday practice begins: before the first day of the
//     template's last phase, the latest of them if the plan went back to an earlier phase and
//     came again. While it is back in an earlier phase, it goes on.
//  4. When no day tells that, it ends the day before the day on which the step to
//     sustainment was decided, the first if it was decided several times.
//  5. When nobody decided it, it ends on the last day of the phase of use, of several the latest,
//     if each of them has one.
//  6. Otherwise it goes on with no end that is known.
//
// A plan that tells none of the days of 2, that is sustained and tells none of 3 to 5, or
// that ends before it begins is told among what could not be judged ([Unjudged]) instead.
// Days that are none of the calendar tell nothing.
type Adoption struct {
	Plan   string         `json:"plan"`
	Method string         `json:"method,omitzero"`
	From   juurru.Date    `json:"from"`
	Until  juurru.Date    `json:"until,omitzero"` // absent: no end is known
	Begins juurru.Pointer `json:"begins"`         // where the plan tells the first day
	Ends   juurru.Pointer `json:"ends,omitzero"`  // and the last
}

// adoption is the days of one; none is empty.
type adoption struct {
	span
	begins, ends juurru.Pointer
}

var noAdoption = adoption{span: span{never, -never}}

// readAdoption finds out when the adoption is under way, and notes why it cannot.
func (b *Portfolio) readAdoption(k *planned, p *Plan) {
	use, practice := b.phasesOfUse(p)
	a := adoption{span: span{never, never}}
	begin := func(date juurru.Date, at ...any) {
		if d, ok := dayOf(date); ok && d < a.from {
			a.from, a.begins = d, juurru.At(at...)
		}
	}
	begin(p.ChangeStarts, "changeStarts")
	for i := range p.Trainings {
		if !p.Trainings[i].refresher() {
			begin(p.Trainings[i].Starts, "trainings", i, "starts")
		}
	}
	for i := range p.Phases {
		if use != "" && p.Phases[i].Key == use {
			begin(p.Phases[i].Starts, "phases", i, "starts")
		}
	}
	known := false
	for _, end := range []func(*Plan, string, string) (day, juurru.Pointer, bool){practiceBegins, sustainDecided, useEnds} {
		if a.until, a.ends, known = end(p, use, practice); known {
			break
		}
	}
	k.adoption = noAdoption
	switch {
	case a.from == never:
		k.note(NoDays, Place{Path: "/changeStarts"})
	case !known && p.State == StateSustained:
		k.note(EndUnknown, Place{Path: "/phases"})
	case a.empty():
		k.note(DaysContradict, Place{Path: a.ends})
	default:
		k.adoption = a
	}
}

// phasesOfUse returns the keys of the plan's phases of use and of everyday practice; "" when
// nobody knows the template, or it has too few phases.
func (b *Portfolio) phasesOfUse(p *Plan) (use, practice string) {
	t, known := p.template(b.asked)
	if !known || len(t.Phases) < 2 {
		return "", ""
	}
	practice = t.Phases[len(t.Phases)-1].Key
	if len(t.Phases) > 2 {
		use = t.Phases[len(t.Phases)-2].Key
	}
	return use, practice
}

// practiceBegins returns the day before everyday practice begins; never while the plan
// is back in an earlier phase.
func practiceBegins(p *Plan, _, practice string) (last day, at juurru.Pointer, known bool) {
	var order []int // the phases by their first days
	for i := range p.Phases {
		if p.Phases[i].Starts.Valid() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(p.Phases[i].Starts, p.Phases[j].Starts) })
	last = never
	for _, i := range order {
		switch starts, _ := dayOf(p.Phases[i].Starts); {
		case practice == "" || p.Phases[i].Key != practice:
			last, at = never, ""
		case last == never:
			last, at, known = starts-1, juurru.At("phases", i, "starts"), true
		}
	}
	return last, at, known
}

// sustainDecided returns the day before the step to sustainment was first decided.
func sustainDecided(p *Plan, _, _ string) (last day, at juurru.Pointer, known bool) {
	last = never
	for i := range p.Decisions {
		if d, ok := dayOf(p.Decisions[i].Date); ok && p.Decisions[i].Gate == Sustain.Name && d-1 < last {
			last, at, known = d-1, juurru.At("decisions", i, "date"), true
		}
	}
	return last, at, known
}

// useEnds returns the last day of the phase of use.
func useEnds(p *Plan, use, _ string) (last day, at juurru.Pointer, known bool) {
	last = never
	for i := range p.Phases {
		if use == "" || p.Phases[i].Key != use {
			continue
		}
		d, ok := dayOf(p.Phases[i].Ends)
		if !ok {
			return never, "", false
		}
		if !known || d > last {
			last, at, known = d, juurru.At("phases", i, "ends"), true
		}
	}
	return last, at, known
}

// told is the adoption as the report tells it.
func (b *Portfolio) told(k *planned) Adoption {
	a := Adoption{Plan: k.name, Method: b.methods.name(k.method), From: k.adoption.from.date(), Begins: k.adoption.begins}
	if k.adoption.until != never {
		a.Until, a.Ends = k.adoption.until.date(), k.adoption.ends
	}
	return a
}

// underWay returns the plans of which the adoption is under way in the window, in the order in
// which they begin, and the days of it in the window.
func (b *Portfolio) underWay(plans []*planned) (active []*planned, spans []span) {
	for _, k := range plans {
		if !b.window.clip(k.adoption.span).empty() {
			active = append(active, k)
		}
	}
	slices.SortStableFunc(active, func(x, y *planned) int { return int(x.adoption.from - y.adoption.from) })
	for _, k := range active {
		spans = append(spans, b.window.clip(k.adoption.span))
	}
	return active, spans
}

// tell returns the adoptions of plans, as many as are listed.
func (b *Portfolio) tell(plans []*planned) Listed[Adoption] {
	cut := listed(plans, b.limit)
	l := Listed[Adoption]{Total: cut.Total, Items: make([]Adoption, len(cut.Items))}
	for i, k := range cut.Items {
		l.Items[i] = b.told(k)
	}
	return l
}
