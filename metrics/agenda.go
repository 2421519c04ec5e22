package metrics

import (
	"cmp"
	"strconv"

	"github.com/juurru/juurru"
)

// What comes up in a set.
var (
	// DueMeasurement: the next observation of a metric is not late until that day, see
	// [Metric.Due] (mittaus).
	DueMeasurement = juurru.DueKind{Name: "measurement", Title: juurru.Text{FI: "Mittaus", SV: "Mätning", NB: "Måling", EN: "Measurement"}}
	// DueTarget: a metric or a benefit is to have reached its target (tavoitetaso).
	DueTarget = juurru.DueKind{Name: "target", Title: juurru.Text{FI: "Tavoitetaso", SV: "Målnivå", NB: "Målnivå", EN: "Target"}}
	// DueBenefit: a benefit is to be measured (hyödyn mittaus).
	DueBenefit = juurru.DueKind{Name: "benefit", Title: juurru.Text{FI: "Hyödyn mittaus", SV: "Mätning av nytta", NB: "Måling av gevinst", EN: "Measurement of a benefit"}}
	// DuePrerequisite: something has to be in place for a benefit (edellytys).
	DuePrerequisite = juurru.DueKind{Name: "prerequisite", Title: juurru.Text{FI: "Hyödyn edellytys", SV: "Förutsättning för nytta", NB: "Forutsetning for gevinst", EN: "Prerequisite of a benefit"}}
	// DueAction: something is done to realise a benefit (toimenpide).
	DueAction = juurru.DueKind{Name: "action", Title: juurru.Text{FI: "Toimenpide", SV: "Åtgärd", NB: "Tiltak", EN: "Action"}}
	// DueCycle: a small trial ends, and is to be decided on (PDSA-kokeilu).
	DueCycle = juurru.DueKind{Name: "cycle", Title: juurru.Text{FI: "PDSA-kokeilu päättyy", SV: "PDSA-försök avslutas", NB: "PDSA-utprøving avsluttes", EN: "PDSA cycle ends"}}
)

// DueKinds returns what comes up in a set, in the order of the document.
func DueKinds() []juurru.DueKind {
	return []juurru.DueKind{DueMeasurement, DueTarget, DueBenefit, DuePrerequisite, DueAction, DueCycle}
}

// Agenda lists what comes up in a set from one day to another, both included, and what is
// overdue on the first of them (mitä on edessä ja mikä on myöhässä), sorted by day. The
// window is that of [juurru.NewWindow]. What is recorded counts, whenever it was.
//
//   - A metric with a frequency is measured again by the day of [Metric.Due], and then at
//     every interval, [MomentsLimit] times at most. Of the measurements that are late the
//     first is told. What would be due before the change begins is due on its first day.
//   - The day of a target is there until the latest value has reached it. A metric's target
//     with which no value can be compared, as it or the direction is missing, is not overdue.
//     A metric that is only followed has none, nor has a harm or a benefit that nobody planned.
//   - A moment of a benefit that has passed is overdue if it is missed, as [Realisation]
//     has it. One to come is there until something was measured on that day or later.
//   - Prerequisites and actions are there until they are done, or the benefit that is
//     waited for has been realised.
//   - A cycle is to be decided on when it ends.
//
// Which of this a document's author would call due is our reading. The cost grows
// linearly, but for sorting.
func Agenda(s *Set, from, to juurru.Date) []juurru.Due {
	w := juurru.NewWindow(from, to)
	if s == nil {
		return w.Dues()
	}
	for i := range s.Metrics {
		s.Metrics[i].addDues(w, juurru.At("metrics", i), s.ChangeStarts, from, to)
	}
	s.addBenefits(w, from)
	for i := range s.Series {
		s.Series[i].addDues(w, juurru.At("series", i))
	}
	return w.Dues()
}

func (m *Metric) addDues(w *juurru.Window, at juurru.Pointer, changeStarts, from, to juurru.Date) {
	m.addMeasurements(w, at, changeStarts, from, to)
	if t := m.Target; t != nil && m.Direction != Neutral && !m.reached() {
		due := juurru.Due{Kind: DueTarget, At: at.At("target", "by"), ID: m.ID, Title: m.Name, Starts: t.By, Who: named(m.Collector)}
		if low, high := m.bounds(); low == nil && high == nil { // no value can reach it
			w.Add(due)
		} else {
			w.AddOpen(due)
		}
	}
}

func (m *Metric) addMeasurements(w *juurru.Window, at juurru.Pointer, changeStarts, from, to juurru.Date) {
	last := m.lastMeasured()
	first, next := m.Frequency.due(last), m.Frequency.after(last)
	if first == "" {
		return
	}
	if first.Before(changeStarts) {
		first = changeStarts
	}
	due := juurru.Due{
		Kind: DueMeasurement, At: at.At("observations"), ID: m.ID + "/" + m.Frequency.Period(next).ISO(), Title: m.Name, Starts: first,
		Who: named(m.Collector), Detail: inAll(m.Frequency.Label),
	}
	w.AddOpen(due)
	for _, ends := range m.Frequency.Moments(next, from.AddDays(-m.Frequency.longestHalf()), to) {
		by := m.Frequency.allows(ends)
		if ends == next || by <= first {
			continue
		}
		due.ID, due.Starts = m.ID+"/"+m.Frequency.Period(ends).ISO(), by
		w.Add(due)
	}
}

// reached reports whether the latest value has reached the target.
func (m *Metric) reached() bool {
	points := m.points("")
	low, high := m.bounds()
	for i := len(points) - 1; i >= 0 && (low != nil || high != nil); i-- {
		if finite(points[i].Value) {
			return distance(points[i].Value, low, high).Sign() == 0
		}
	}
	return false
}

// farAhead is a day by which every moment of a document has passed.
const farAhead = juurru.Date("9999-12-31")

func (s *Set) addBenefits(w *juurru.Window, from juurru.Date) {
	report := s.Realisation(farAhead) // by then all is known, and what was not measured is missed
	statuses := make([]*BenefitStatus, len(s.Benefits))
	for _, list := range [][]BenefitStatus{report.Benefits, report.Disbenefits} {
		for i := range list {
			statuses[list[i].Position] = &list[i]
		}
	}
	for i := range s.Benefits {
		s.Benefits[i].addDues(w, juurru.At("benefits", i), statuses[i], from)
	}
}

func (b *Benefit) addDues(w *juurru.Window, at juurru.Pointer, status *BenefitStatus, from juurru.Date) {
	owner := named(b.Owner)
	if t := b.Target; t != nil && !b.Unplanned && !b.Disbenefit && !status.reached {
		w.AddOpen(juurru.Due{Kind: DueTarget, At: at.At("target", "by"), ID: b.ID, Title: b.Name, Starts: t.By, Who: owner})
	}
	missed := make(map[juurru.Date]bool, len(status.Missed))
	for _, moment := range status.Missed {
		missed[moment] = true
	}
	measured := status.Unplaced
	if status.Latest != nil {
		measured = status.Latest.Period().Last()
	}
	for i, moment := range b.Moments {
		if passed := moment.Before(from); passed && !missed[moment] || !passed && !moment.After(measured) && measured.Valid() {
			continue
		}
		w.AddOpen(juurru.Due{
			Kind: DueBenefit, At: at.At("moments", i), ID: b.ID + "/" + string(moment), Title: b.Name, Starts: moment, Who: owner,
		})
	}
	waiting := make(map[juurru.Pointer]bool, len(status.Waiting))
	for _, wait := range status.Waiting {
		waiting[wait.At] = true
	}
	for i, p := range b.Prerequisites {
		if waiting[juurru.At("prerequisites", i)] {
			w.AddOpen(juurru.Due{
				Kind: DuePrerequisite, At: at.At("prerequisites", i, "due"), ID: b.ID + "/" + p.What, Title: p.What, Starts: p.Due, Who: owner,
				Detail: juurru.Same(b.Name),
			})
		}
	}
	for i, a := range b.Actions {
		if !a.Done {
			w.AddOpen(juurru.Due{
				Kind: DueAction, At: at.At("actions", i, "due"), ID: b.ID + "/" + a.What, Title: a.What, Starts: a.Due, Who: named(a.Who),
				Detail: juurru.Same(b.Name),
			})
		}
	}
}

func (s *Series) addDues(w *juurru.Window, at juurru.Pointer) {
	for i := range s.Cycles {
		cycle := &s.Cycles[i]
		if cycle.Act != nil {
			continue
		}
		w.AddOpen(juurru.Due{
			Kind: DueCycle, At: at.At("cycles", i, "ends"), ID: s.ID + "/" + strconv.Itoa(i+1), Title: cmp.Or(cycle.Title, s.Name),
			Starts: cycle.Ends, Who: named(s.Owner), Detail: juurru.Same(s.Name),
		})
	}
}

// named is a role that a set has in words only.
func named(role string) []juurru.Who {
	if juurru.Blank(role) {
		return nil
	}
	return []juurru.Who{{Name: role}}
}

// inAll is what something is called, in the four languages.
func inAll(say func(juurru.Lang) string) juurru.Text {
	return juurru.Text{FI: say(juurru.Finnish), SV: say(juurru.Swedish), NB: say(juurru.Norwegian), EN: say(juurru.English)}
}
