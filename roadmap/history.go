package roadmap

import (
	"cmp"
	"reflect"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// Continues returns where the project no longer has what an earlier revision of it
// recorded; nothing when it continues that revision. The history is never rewritten: it is
// added to, and what is empty may be filled in, such as a reason, who decided or the ID of
// the decision. What was recorded stays as it was:
//
//   - passages and records of steps, each at its place in the list;
//   - pilots, and of those after which something was decided all but to whom it was told;
//   - days on which the benefits were updated, by phase and day, and decisions.
//
// Pilots and decisions are known by their IDs. Of entries that have the same ID, or none,
// the first is held against the first and so on. The pointers name the places in the
// earlier revision, in document order.
//
// It compares and judges nothing else. Whoever stores projects asks it before a new
// revision takes the place of the old one; a check sees one revision only.
func (p *Project) Continues(earlier *Project) []juurru.Pointer {
	if earlier == nil {
		return nil
	}
	if p == nil {
		p = new(Project)
	}
	var changed []juurru.Pointer
	for i, now := range counterparts(earlier.History, p.History, atItsPlace) {
		if now == nil || !earlier.History[i].keptIn(*now) {
			changed = append(changed, juurru.At("history", i))
		}
	}
	for i, now := range counterparts(earlier.Steps, p.Steps, atItsPlace) {
		if now == nil || !kept(earlier.Steps[i], *now) {
			changed = append(changed, juurru.At("steps", i))
		}
	}
	for i, now := range counterparts(earlier.Pilots, p.Pilots, func(pilot *Pilot) string { return pilot.ID }) {
		if now == nil {
			changed = append(changed, juurru.At("pilots", i))
			continue
		}
		for _, member := range earlier.Pilots[i].rewrittenIn(now) {
			changed = append(changed, juurru.At("pilots", i, member))
		}
	}
	for i, now := range counterparts(earlier.BenefitReviews, p.BenefitReviews, (*BenefitReview).key) {
		if now == nil || !kept(earlier.BenefitReviews[i], *now) {
			changed = append(changed, juurru.At("benefitReviews", i))
		}
	}
	for i, now := range counterparts(earlier.Decisions, p.Decisions, func(d *plan.Decision) string { return d.ID }) {
		if now == nil || !kept(earlier.Decisions[i], *now) {
			changed = append(changed, juurru.At("decisions", i))
		}
	}
	return changed
}

// atItsPlace is the key of entries that are known by their place alone.
func atItsPlace[E any](*E) string { return "" }

// key is what a day on which the benefits were updated is known by; "" when it does not
// tell both phase and day.
func (r *BenefitReview) key() string {
	if juurru.Blank(r.Phase) || r.Date == "" {
		return ""
	}
	return r.Phase + " " + string(r.Date)
}

// counterparts returns for each entry of an earlier list the one of a later list that has
// its key, or nil: where a key is repeated, the first for the first and so on. An entry
// without a key may have got one since: it goes with those whose keys the earlier list
// does not know.
func counterparts[E any](earlier, later []E, key func(*E) string) []*E {
	keyOf := func(entry *E) string { return given(key(entry), "") } // a blank one is none
	known := make(map[string]bool, len(earlier))
	for i := range earlier {
		known[keyOf(&earlier[i])] = true
	}
	left := make(map[string][]*E, len(later))
	for i := range later {
		k := keyOf(&later[i])
		if !known[k] {
			k = ""
		}
		left[k] = append(left[k], &later[i])
	}
	found := make([]*E, len(earlier))
	for i := range earlier {
		if k := keyOf(&earlier[i]); len(left[k]) > 0 {
			found[i], left[k] = left[k][0], left[k][1:]
		}
	}
	return found
}

// keptIn reports whether a passage is as it was. One that led nowhere may have been told
// since where it led, or that it was the end.
func (p Passage) keptIn(now Passage) bool {
	if !p.leads() {
		p.Stopped = now.Stopped
	}
	return kept(p, now)
}

// rewrittenIn returns the members of a pilot after which something was decided that are
// not as they were. To whom the results were told is no ground of the decision.
func (p *Pilot) rewrittenIn(now *Pilot) []string {
	if p.Outcome == nil {
		return nil
	}
	members, _ := juurru.Members(reflect.TypeFor[Pilot]())
	was, is := reflect.ValueOf(*p), reflect.ValueOf(*now)
	var rewritten []string
	for i, member := range members {
		if member.Name != "told" && !keptValue(was.Field(i), is.Field(i)) {
			rewritten = append(rewritten, member.Name)
		}
	}
	return rewritten
}

// kept reports whether an entry says all that it said before.
func kept[E any](was, is E) bool { return keptValue(reflect.ValueOf(was), reflect.ValueOf(is)) }

// keptValue reports whether a value is as it was, or was empty: a blank text, an empty
// list, a number that is absent. A yes or no is always said. A list has the entries it
// had, in their order; others may stand between them.
func keptValue(was, is reflect.Value) bool {
	switch was.Kind() {
	case reflect.String:
		return juurru.Blank(was.String()) || was.String() == is.String()
	case reflect.Float64:
		return cmp.Compare(was.Float(), is.Float()) == 0 // one that is no number is as it was, too
	case reflect.Pointer:
		return was.IsNil() || !is.IsNil() && keptValue(was.Elem(), is.Elem())
	case reflect.Struct:
		for i := range was.NumField() {
			if !keptValue(was.Field(i), is.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		next := 0
		for i := range was.Len() {
			for next < is.Len() && !keptValue(was.Index(i), is.Index(next)) {
				next++
			}
			if next == is.Len() {
				return false
			}
			next++
		}
		return true
	}
	return was.Equal(is)
}
