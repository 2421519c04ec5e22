package juurru

import (
	"cmp"
	"slices"
)

// Due is something that comes up on a day (mitä on edessä): a task to be done, a training
// to be held, a measurement to be made, a decision to be taken. It is what a document
// says, as plain data, for lists, calendars and reminders.
type Due struct {
	Kind    DueKind `json:"kind"`
	At      Pointer `json:"at"`              // where it stands in the document
	ID      string  `json:"id"`              // what it is known by among those of its kind, wherever it stands and whenever it is: the ID of its entry, where that has one
	Title   string  `json:"title,omitzero"`  // as the document calls it; "" when it has no name but its kind
	Starts  Date    `json:"starts"`          // its first day; of a time limit, the last day
	Ends    Date    `json:"ends"`            // its last day; the first one when it is a single day
	Who     []Who   `json:"who"`             // whose it is: roles and teams; [] when nobody is named
	Overdue bool    `json:"overdue"`         // its last day has passed, and it is not done
	Detail  Text    `json:"detail,omitzero"` // what more the document says of it, in a few words
}

// Who is a role or a team, as people read it.
type Who struct {
	Name string `json:"name"`
	ID   string `json:"id,omitzero"` // in the document; "" when the document has it in words only
}

// DueKind is what something that comes up is: a task, a training.
type DueKind struct {
	Name  string `json:"name"` // "task": stable, used in JSON and in calendars
	Title Text   `json:"title"`
}

// Window is a stretch of days, both ends included, and gathers what falls in it, see
// [NewWindow]. The zero Window holds nothing.
type Window struct {
	from, to Date // "" when nothing is held
	dues     []Due
}

// NewWindow returns the window from a first day to a last one. One with a day that is not
// of the calendar, or that ends before it begins, holds nothing.
func NewWindow(from, to Date) *Window {
	if !from.Valid() || !to.Valid() || to < from {
		return new(Window)
	}
	return &Window{from: from, to: to}
}

// Add gathers something that takes place on its days, if one of them is in the window.
// The document does not record whether it was done, and so it is never overdue.
func (w *Window) Add(d Due) { w.add(d, false) }

// AddOpen gathers something that is not done: if one of its days is in the window and, as
// overdue, if its last day lies before it.
func (w *Window) AddOpen(d Due) { w.add(d, true) }

func (w *Window) add(d Due, open bool) {
	if !d.Ends.After(d.Starts) {
		d.Ends = d.Starts
	}
	passed := d.Ends < w.from
	if w.from == "" || !d.Starts.Valid() || d.Starts > w.to || passed && !open {
		return
	}
	d.Overdue = passed
	if d.Who == nil {
		d.Who = []Who{}
	}
	w.dues = append(w.dues, d)
}

// Take gathers what an agenda of the same days has.
func (w *Window) Take(dues []Due) { w.dues = append(w.dues, dues...) }

// Dues returns what was gathered, sorted by the first day; what begins on the same day
// stays in the order in which it was gathered. It is never nil.
func (w *Window) Dues() []Due {
	order := make([]int, len(w.dues)) // places are moved about, and not what stands there
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(w.dues[i].Starts, w.dues[j].Starts), cmp.Compare(i, j)) })
	dues := make([]Due, len(order))
	for i, place := range order {
		dues[i] = w.dues[place]
	}
	return dues
}
