package juurru

import (
	"cmp"
	"strconv"
)

// order compares pointers by where they stand in a document of a shape: members
// as the type declares them, list elements by position, a place before what is
// below it, and members the type does not have last, by name.
type order struct {
	root *shape
	keys map[Pointer][]orderKey
}

type orderKey struct {
	rank int
	name string // of a member the type does not have
}

func newOrder(root *shape) *order { return &order{root, make(map[Pointer][]orderKey)} }

func (o *order) compare(a, b Pointer) int {
	if a == b {
		return 0
	}
	ka, kb := o.key(a), o.key(b)
	for i := range min(len(ka), len(kb)) {
		if c := cmp.Or(cmp.Compare(ka[i].rank, kb[i].rank), cmp.Compare(ka[i].name, kb[i].name)); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(ka), len(kb))
}

func (o *order) key(p Pointer) []orderKey {
	if key, ok := o.keys[p]; ok {
		return key
	}
	var key []orderKey
	at := o.root
	for _, token := range p.Tokens() {
		next := orderKey{maxFields, token}
		switch {
		case at == nil:
		case at.kind == objectShape:
			if i, ok := at.byName[token]; ok {
				next, at = orderKey{rank: i}, at.fields[i].shape
			} else {
				at = nil
			}
		case at.kind == listShape:
			if i, err := strconv.Atoi(token); err == nil {
				next, at = orderKey{rank: i}, at.elem
			}
		}
		key = append(key, next)
	}
	o.keys[p] = key
	return key
}
