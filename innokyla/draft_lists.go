package innokyla

import (
	"fmt"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// linkLimit is how many links a list of them holds.
const linkLimit = 500

// linkList gathers links in order, each address once.
type linkList struct {
	draft *drafting
	at    juurru.Pointer
	links []Link
	from  []juurru.Place
	known map[string]bool
}

// add takes a link of a source. One that is no link of a model is left out.
func (l *linkList) add(link Link, from juurru.Place) {
	switch {
	case juurru.Blank(link.URL):
		return
	case !sound(&link) || !l.known[link.URL] && len(l.links) == linkLimit:
		l.draft.leaveOut(l.at, from, draftNotSound)
		return
	case !l.known[link.URL]:
		l.known[link.URL] = true
		l.links = append(l.links, link)
	}
	l.from = append(l.from, from)
}

func (l *linkList) taken() []Link {
	if l.links != nil {
		l.draft.filled(l.at, l.from)
	}
	return l.links
}

// sound reports whether a part of a model has the structure of its type.
func sound(part any) bool {
	report := juurru.Check(part, Draft).Finish(KindName, "", nil)
	return len(report.Of(juurru.Error)) == 0
}

// materialLinks are the support material of plans that is ready.
func (d *drafting) materialLinks() []Link {
	list := linkList{draft: d, at: "/links", known: make(map[string]bool)}
	for _, s := range d.sources {
		for i, m := range s.plan.Materials {
			name, at := m.Title, s.place("materials", i)
			if juurru.Blank(name) {
				name = m.Part.Label(d.lang)
			}
			if !m.Ready && !juurru.Blank(m.URL) {
				d.leaveOut("/links", at, draftNotReady)
				continue
			}
			list.add(Link{URL: m.URL, Name: name}, at)
		}
	}
	return list.taken()
}

// othersLinks lead to what others have done.
func (d *drafting) othersLinks(at juurru.Pointer) []Link {
	list := linkList{draft: d, at: at, known: make(map[string]bool)}
	for _, s := range d.sources {
		for i, lesson := range s.insight.Lessons {
			place := s.place("insight", "lessons", i)
			if plan.NamesPerson(lesson.From) && !juurru.Blank(lesson.Link) {
				d.leaveOut(at, place, draftNamesPerson)
				continue
			}
			list.add(Link{URL: lesson.Link, Name: lesson.From}, place)
		}
		for i, related := range s.anchoring.Related {
			list.add(Link{URL: related.Link, Name: related.Name}, s.place("anchoring", "related", i))
		}
	}
	return list.taken()
}

// sheetLimit is how many PDSA sheets a model holds.
const sheetLimit = 500

// fillPDSA fills a sheet from each cycle that has begun. A cycle whose form would have
// boxes too full for a sheet is left out.
func (d *drafting) fillPDSA() {
	const at = juurru.Pointer("/pdsa")
	var from []juurru.Place
	known := make(map[string]bool)
	for _, s := range d.sources {
		for i := range s.set.Series {
			for j, cycle := range s.set.Series[i].Cycles {
				place := s.place("series", i, "cycles", j)
				if !begun(cycle, d.on) {
					continue
				}
				sheet := PDSAFromCycle(s.withoutNames(cycle, at, "series", i, "cycles", j), d.lang)
				if key := fmt.Sprintf("%#v", sheet); !known[key] {
					if !sound(&sheet) || len(d.model.PDSA) == sheetLimit {
						d.leaveOut(at, place, draftNotSound)
						continue
					}
					known[key] = true
					d.model.PDSA = append(d.model.PDSA, sheet)
				}
				from = append(from, place)
			}
		}
	}
	if d.model.PDSA != nil {
		d.filled(at, from)
	}
}

// begun reports whether a cycle has begun by a day; one without a first day has when
// something is told of how it went.
func begun(cycle metrics.Cycle, on juurru.Date) bool {
	if cycle.Starts == "" {
		return cycle.Do != nil || cycle.Study != nil || cycle.Act != nil
	}
	return !cycle.Starts.After(on)
}

// withoutNames is a cycle without what looks like a person's name where a role stands.
func (s *draftSource) withoutNames(cycle metrics.Cycle, field juurru.Pointer, at ...any) metrics.Cycle {
	here := func(below ...any) juurru.Place { return s.place(append(slices.Clip(at), below...)...) }
	cycle.Steps = slices.Clone(cycle.Steps)
	for i := range cycle.Steps {
		if plan.NamesPerson(cycle.Steps[i].Who) {
			cycle.Steps[i].Who = ""
			s.draft.leaveOut(field, here("steps", i, "who"), draftNamesPerson)
		}
	}
	if cycle.Act != nil && plan.NamesPerson(cycle.Act.DecidedBy) {
		act := *cycle.Act
		act.DecidedBy, cycle.Act = "", &act
		s.draft.leaveOut(field, here("act", "decidedBy"), draftNamesPerson)
	}
	return cycle
}
