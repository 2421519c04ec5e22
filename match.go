package juurru

import (
	"reflect"
	"slices"

	"github.com/go-json-experiment/json"
)

// nobody is the counterpart of an entry that the other revision does not have.
const nobody = -1

// matching finds the entries of a list again in another revision of it.
type matching struct {
	elem     *shape
	old, new reflect.Value // the lists
	was      []int         // of each new entry: its place in the old list, or nobody
	is       []int         // of each old entry: its place in the new list, or nobody
}

// match finds for each entry of a new list the one it was in the old list:
//
//  1. At the front and at the end, those that are the same throughout.
//  2. Those of one identity ([shape.identify]). When there are several of one, first
//     those that are the same throughout, then the first with the first, and so on.
//  3. Those without an identity that are the same throughout; then the others in order, as
//     far as they follow the same entry in both.
//
// An entry has one counterpart at most. The cost is linear in the size of the lists.
func match(elem *shape, old, new reflect.Value) (*matching, error) {
	m := &matching{elem: elem, old: old, new: new, was: nobodies(new.Len()), is: nobodies(old.Len())}
	m.pairEnds()
	groups := m.groups()
	for _, g := range groups {
		if err := m.pairSame(g); err != nil {
			return nil, err
		}
		if g.identity != "" {
			m.pairInOrder(g.old, g.new)
		}
	}
	m.pairInPlace()
	return m, nil
}

func nobodies(n int) []int { return slices.Repeat([]int{nobody}, n) }

func (m *matching) pair(old, new int) { m.is[old], m.was[new] = new, old }

// pairEnds pairs what is the same at the front and at the end.
func (m *matching) pairEnds() {
	n, was := len(m.was), len(m.is)
	front := 0
	for front < min(n, was) && same(m.elem, m.old.Index(front), m.new.Index(front)) {
		m.pair(front, front)
		front++
	}
	for end := 1; end <= min(n, was)-front && same(m.elem, m.old.Index(was-end), m.new.Index(n-end)); end++ {
		m.pair(was-end, n-end)
	}
}

// group is the entries of one identity that have no counterpart yet.
type group struct {
	identity string
	old, new []int
}

// groups returns those that both lists have, in the order of the old one.
func (m *matching) groups() []*group {
	byIdentity := make(map[string]*group)
	var groups []*group
	for i, is := range m.is {
		if is != nobody {
			continue
		}
		identity := identityOf(m.elem, m.old.Index(i))
		g := byIdentity[identity]
		if g == nil {
			g = &group{identity: identity}
			byIdentity[identity], groups = g, append(groups, g)
		}
		g.old = append(g.old, i)
	}
	for i, was := range m.was {
		if was != nobody {
			continue
		}
		if g := byIdentity[identityOf(m.elem, m.new.Index(i))]; g != nil {
			g.new = append(g.new, i)
		}
	}
	return slices.DeleteFunc(groups, func(g *group) bool { return len(g.new) == 0 })
}

// pairSame pairs those of a group that are the same throughout, unless its identity leaves
// no choice.
func (m *matching) pairSame(g *group) error {
	if m.elem.scalar() || g.identity != "" && len(g.old) == 1 && len(g.new) == 1 {
		return nil
	}
	byText := make(map[string][]int) // what is written of an old entry → where such entries stand
	for _, i := range g.old {
		text, err := json.Marshal(m.old.Index(i).Interface())
		if err != nil {
			return err
		}
		byText[string(text)] = append(byText[string(text)], i)
	}
	for _, i := range g.new {
		text, err := json.Marshal(m.new.Index(i).Interface())
		if err != nil {
			return err
		}
		if those := byText[string(text)]; len(those) > 0 {
			m.pair(those[0], i)
			byText[string(text)] = those[1:]
		}
	}
	return nil
}

// pairInOrder pairs the first that has no counterpart with the first, and so on.
func (m *matching) pairInOrder(old, new []int) {
	for _, i := range new {
		if m.was[i] != nobody {
			continue
		}
		for len(old) > 0 && m.is[old[0]] != nobody {
			old = old[1:]
		}
		if len(old) == 0 {
			return
		}
		m.pair(old[0], i)
	}
}

// pairInPlace pairs those without an identity that follow the same entry.
func (m *matching) pairInPlace() {
	following := make(map[int][]int) // an old entry that has a counterpart, or nobody → those after it that have none
	last := nobody
	for i, is := range m.is {
		switch {
		case is != nobody:
			last = i
		case identityOf(m.elem, m.old.Index(i)) == "":
			following[last] = append(following[last], i)
		}
	}
	if len(following) == 0 {
		return
	}
	last = nobody
	for i, was := range m.was {
		if was != nobody {
			last = was
			continue
		}
		if those := following[last]; len(those) > 0 && identityOf(m.elem, m.new.Index(i)) == "" {
			m.pair(those[0], i)
			following[last] = those[1:]
		}
	}
}

// staying marks the new entries that were in the old list and need not move for the
// others to stand where they do: as many as there can be (a longest increasing
// subsequence of their old places, in n log n).
func (m *matching) staying() []bool {
	var tails []int // tails[k]: the new entry at the end of the lowest run of k+1
	before := nobodies(len(m.was))
	for i, was := range m.was {
		if was == nobody {
			continue
		}
		k, _ := slices.BinarySearchFunc(tails, was, func(tail, was int) int { return m.was[tail] - was })
		if k > 0 {
			before[i] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, i)
		} else {
			tails[k] = i
		}
	}
	stays := make([]bool, len(m.was))
	if len(tails) > 0 {
		for i := tails[len(tails)-1]; i != nobody; i = before[i] {
			stays[i] = true
		}
	}
	return stays
}
