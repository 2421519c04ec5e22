package juurru

import "reflect"

// step is one step of the way to the value at hand: a member's name, or a
// position in a list. The way is a stack; the pointer is only written out when
// there is something to report.
type step struct {
	name     string
	position int // in a list; -1 for a member
}

type way []step

func (w way) pointer() Pointer {
	var at Pointer
	for _, s := range w {
		if s.position >= 0 {
			at = at.At(s.position)
		} else {
			at = at.At(s.name)
		}
	}
	return at
}

// structure reports every validate tag the value breaks, all tags of all
// fields, at every depth. The cost is linear in the document.
func (c *Checker) structure(s *shape, v reflect.Value, at way) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	switch {
	case s.kind == objectShape:
		for i := range s.fields {
			f := &s.fields[i]
			here, fv := append(at, step{f.name, -1}), v.Field(f.index)
			if c.run(f.checks, fv, here) {
				continue
			}
			if f.required && fv.Kind() == reflect.String && Blank(fv.String()) {
				c.Report(RuleBlankText, here.pointer())
			}
			if f.required && fv.Kind() == reflect.Struct && fv.IsZero() { // not reproached with all that is missing in it
				c.Report(RuleRequired, here.pointer())
				continue
			}
			if f.each != nil {
				for j := range fv.Len() {
					c.run(f.each, fv.Index(j), append(here, step{position: j}))
				}
			}
			c.structure(f.shape, fv, here)
		}
	case s.kind == listShape && (s.elem.kind == objectShape || s.elem.kind == listShape):
		for i := range v.Len() {
			c.structure(s.elem, v.Index(i), append(at, step{position: i}))
		}
	}
}

// run asks the checks of one value. After omitempty an absent value is left in peace,
// and an absent required one is not reproached with its length, or with what is
// missing inside it, as well: then run returns true.
func (c *Checker) run(checks []Tag, v reflect.Value, at way) (missing bool) {
	for i := range checks {
		check := &checks[i]
		if check.Name == "omitempty" {
			if isEmpty(v) {
				return false
			}
			continue
		}
		if v.Kind() == reflect.Pointer && check.Name != "required" {
			if v.IsNil() {
				return false
			}
			v = v.Elem()
		}
		rule, details := check.breaks(v)
		if rule == nil {
			continue
		}
		c.Report(rule, at.pointer(), details...)
		if rule == RuleRequired {
			return true
		}
	}
	return false
}
