package juurru

import (
	"reflect"
	"strconv"
	"strings"
)

// list makes the entries of a list: those that edits add and move stand where the edits
// say, and the others of the old list that were not removed between them, in their order.
func (a *applier) list(s *shape, old, new reflect.Value, was, at Pointer) {
	if !a.touched[at] && !a.left[was] {
		copyValue(s, new, old)
		return
	}
	const free = -1
	moved := make([]bool, old.Len()) // or removed
	remain := old.Len()
	for _, i := range a.gone[was] {
		a.used[i] = true
		j := place(a.edits[i].Path, was, old.Len())
		if j < 0 || moved[j] || !a.is(s.elem, old.Index(j), a.edits[i].Old) {
			a.refuse(i, "something else stands there")
			continue
		}
		moved[j] = true
		remain--
	}
	added := 0
	for _, i := range a.entries[at] {
		if a.edits[i].Op == Added {
			added++
		}
	}
	size := remain + added
	from, by := make([]int, size), make([]int, size) // of each new entry: its old place, the edit that adds it
	for i := range size {
		from[i], by[i] = free, free
	}
	for _, i := range a.entries[at] {
		edit := a.edits[i]
		a.used[i] = true
		to := place(edit.Path, at, size)
		if to < 0 || from[to] != free || by[to] != free {
			a.refuse(i, "there is no such place in the list")
			continue
		}
		if edit.Op == Added {
			by[to] = i
			continue
		}
		j := place(edit.Was, was, old.Len())
		if j < 0 || moved[j] {
			a.refuse(i, "there is no such entry in the list")
			continue
		}
		from[to], moved[j] = j, true
	}
	if a.err != nil {
		return
	}
	next := 0
	for i := range size {
		if from[i] != free || by[i] != free {
			continue
		}
		for moved[next] {
			next++
		}
		from[i] = next
		next++
	}
	if old.IsNil() && size == 0 {
		return
	}
	new.Set(reflect.MakeSlice(new.Type(), size, size))
	for i := range size {
		if by[i] != free {
			a.read(by[i], s.elem, new.Index(i))
			continue
		}
		here, there := at.At(i), was.At(from[i])
		if change, ok := a.made[here]; ok && a.edits[change].Op == Changed {
			a.make(change, s.elem, old.Index(from[i]), new.Index(i), there)
			continue
		}
		a.value(s.elem, old.Index(from[i]), new.Index(i), there, here)
	}
}

// presence makes a list that has no entries absent or empty, as an edit of the list says.
func (a *applier) presence(old, new reflect.Value, was, at Pointer) {
	if i, ok := a.made[at]; ok {
		a.used[i] = true
		if a.edits[i].Op != Added || !old.IsNil() || new.Len() > 0 || !sameJSON([]byte(a.edits[i].New), []byte("[]")) {
			a.refuse(i, "a list is made entry by entry")
			return
		}
		new.Set(reflect.MakeSlice(new.Type(), 0, 0))
	}
	if i, ok := a.removed[was]; ok {
		a.used[i] = true
		if old.IsNil() || new.Len() > 0 || !sameJSON([]byte(a.edits[i].Old), []byte("[]")) {
			a.refuse(i, "there are entries in the list")
			return
		}
		new.SetZero()
	}
}

// place is the position of an entry in a list of a size, or -1.
func place(at, list Pointer, size int) int {
	token, ok := strings.CutPrefix(string(at), string(list)+"/")
	if !ok {
		return -1
	}
	i, err := strconv.Atoi(token)
	if err != nil || i < 0 || i >= size || strconv.Itoa(i) != token {
		return -1
	}
	return i
}
