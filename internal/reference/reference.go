// Package reference finds IDs that come again in a list, and references to IDs that are in
// none, for the kinds whose parts refer to one another. The rules are those of the kind.
package reference

import "github.com/juurru/juurru"

// List is a list of a document whose elements have IDs.
type List struct {
	Kind  juurru.Text // what its elements are, in the words of messages
	At    juurru.Pointer
	Count int
	ID    func(i int) string
}

// Join returns what the elements of several lists are together: a reference to it may be
// to an element of any of them. The lists are asked for their IDs on their own.
func Join(kind juurru.Text, lists ...List) List {
	var ids []string
	for _, list := range lists {
		for i := range list.Count {
			ids = append(ids, list.ID(i))
		}
	}
	return List{Kind: kind, Count: len(ids), ID: func(i int) string { return ids[i] }}
}

// Rules are what a kind reports. Repeated has the parameter "id", Unknown the parameters
// "id" and "kind".
type Rules struct {
	Repeated *juurru.Rule
	Unknown  *juurru.Rule
}

// Refer is called with a reference: to what, the ID, and where it stands.
type Refer func(kind juurru.Text, id string, at ...any)

// Check reports the IDs that come again in one of the kind's own lists, and each reference
// to what is neither in those lists nor in the others, which somebody else asks for
// repeated IDs. Lists of one kind are known together. A blank ID is not asked, and a
// blank reference refers to nothing. each calls its argument with every reference of the
// document.
func Check(c *juurru.Checker, rules Rules, own, others []List, each func(Refer)) {
	known := make(map[juurru.Text]map[string]bool)
	for _, list := range own {
		list.checkIDs(c, rules.Repeated)
		list.addTo(known)
	}
	for _, list := range others {
		list.addTo(known)
	}
	each(func(kind juurru.Text, id string, at ...any) {
		if !juurru.Blank(id) && !known[kind][id] {
			c.Report(rules.Unknown, juurru.At(at...), juurru.WithID("id", id), juurru.With("kind", kind))
		}
	})
}

func (l List) addTo(known map[juurru.Text]map[string]bool) {
	if known[l.Kind] == nil {
		known[l.Kind] = make(map[string]bool, l.Count)
	}
	for i := range l.Count {
		known[l.Kind][l.ID(i)] = true
	}
}

// checkIDs reports each element whose ID an earlier one has.
func (l List) checkIDs(c *juurru.Checker, repeated *juurru.Rule) {
	first := make(map[string]int, l.Count)
	for i := range l.Count {
		id := l.ID(i)
		if before, ok := first[id]; ok && !juurru.Blank(id) {
			c.Report(repeated, l.At.At(i, "id"), juurru.WithID("id", id), juurru.Related(l.At.At(before, "id")))
			continue
		}
		first[id] = i
	}
}
