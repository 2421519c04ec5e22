package storetest

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"

	"github.com/juurru/juurru/adapters"
)

// kept is a revision in the model: what a document would be in a store that has all
// the time of the world and only one caller.
type kept struct {
	data    string
	by      string
	deleted bool
}

type model map[adapters.Key][]kept

// current returns the revision a document is at; 0 when it is not there.
func (m model) current(key adapters.Key) int64 {
	revisions := m[key]
	if len(revisions) == 0 || revisions[len(revisions)-1].deleted {
		return 0
	}
	return int64(len(revisions))
}

func (m model) live(kind, after string, limit int) []string {
	ids := []string{}
	for key := range m {
		if key.Kind == kind && key.ID > after && m.current(key) > 0 {
			ids = append(ids, key.ID)
		}
	}
	slices.Sort(ids)
	return ids[:min(len(ids), limit)]
}

func anySequence(t testing.TB, open func() adapters.Store) {
	stores := []adapters.Store{open(), open()}
	var run atomic.Int64 // every one has kinds of its own
	rapid.Check(t, func(t *rapid.T) {
		n := run.Add(1)
		m := make(model)
		kinds := []string{fmt.Sprintf("r%da", n), fmt.Sprintf("r%db", n)}
		ctx := t.Context()
		store := func() adapters.Store { return rapid.SampledFrom(stores).Draw(t, "store") }
		anyKey := func() adapters.Key {
			return adapters.Key{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), ID: rapid.SampledFrom([]string{"a", "a-b", "a.b", "b"}).Draw(t, "id")}
		}
		anyWrite := func(key adapters.Key) adapters.Write {
			current := m.current(key)
			return adapters.Write{
				Expected: rapid.SampledFrom([]int64{current, current, current, 0, int64(len(m[key])), current - 1, current + 1}).Draw(t, "expected"),
				By:       rapid.SampledFrom([]string{"", "one", "two"}).Draw(t, "by"),
			}
		}
		check := func(err error, key adapters.Key, write adapters.Write, deletes bool) bool {
			current := m.current(key)
			var conflict *adapters.ConflictError
			switch {
			case write.Expected != current:
				if !errors.As(err, &conflict) || *conflict != (adapters.ConflictError{Key: key, Expected: write.Expected, Current: current}) {
					t.Fatalf("from %d at %d: %v", write.Expected, current, err)
				}
				return false
			case deletes && current == 0:
				if !errors.Is(err, adapters.ErrNotFound) {
					t.Fatalf("deleting what is not there: %v", err)
				}
				return false
			case err != nil:
				t.Fatalf("from %d at %d: %v", write.Expected, current, err)
			}
			return true
		}
		same := func(key adapters.Key, got adapters.Revision, number int64) {
			want := m[key][number-1]
			if got.Number != number || got.By != want.by || got.Deleted != want.deleted || got.At.IsZero() {
				t.Fatalf("revision %d is %+v, want %+v", number, got, want)
			}
		}
		t.Repeat(map[string]func(*rapid.T){
			"put": func(t *rapid.T) {
				key := anyKey()
				write := anyWrite(key)
				data := fmt.Sprintf(`{"name": %q, "n": %d}`, key.ID, rapid.IntRange(0, 3).Draw(t, "n"))
				got, err := store().Put(ctx, key, []byte(data), write)
				if check(err, key, write, false) {
					m[key] = append(m[key], kept{data, write.By, false})
					same(key, got, int64(len(m[key])))
				}
			},
			"delete": func(t *rapid.T) {
				key := anyKey()
				write := anyWrite(key)
				got, err := store().Delete(ctx, key, write)
				if check(err, key, write, true) {
					m[key] = append(m[key], kept{"", write.By, true})
					same(key, got, int64(len(m[key])))
				}
			},
			"get": func(t *rapid.T) {
				key := anyKey()
				asked := rapid.Int64Range(-1, int64(len(m[key]))+1).Draw(t, "revision")
				number := asked
				if asked == 0 {
					number = m.current(key)
				}
				got, err := store().Get(ctx, key, asked)
				if number < 1 || number > int64(len(m[key])) || m[key][number-1].deleted {
					if !errors.Is(err, adapters.ErrNotFound) {
						t.Fatalf("revision %d: %v", asked, err)
					}
					return
				}
				if err != nil || got.Key != key || string(got.Data) != m[key][number-1].data {
					t.Fatalf("revision %d: %v, %s", asked, err, got.Data)
				}
				same(key, got.Revision, number)
			},
			"history": func(t *rapid.T) {
				key := anyKey()
				after, limit := rapid.Int64Range(-1, 6).Draw(t, "after"), rapid.IntRange(1, 4).Draw(t, "limit")
				got, err := store().History(ctx, key, after, limit)
				if len(m[key]) == 0 {
					if !errors.Is(err, adapters.ErrNotFound) {
						t.Fatalf("history of nothing: %v", err)
					}
					return
				}
				first := max(after, 0)
				if want := min(max(0, int64(len(m[key]))-first), int64(limit)); err != nil || int64(len(got)) != want {
					t.Fatalf("history after %d: %v, %d instead of %d", after, err, len(got), want)
				}
				for i, revision := range got {
					same(key, revision, first+int64(i)+1)
				}
			},
			"list": func(t *rapid.T) {
				kind := rapid.SampledFrom(kinds).Draw(t, "kind")
				after, limit := rapid.SampledFrom([]string{"", "a", "a-b", "a-c", "b"}).Draw(t, "after"), rapid.IntRange(1, 5).Draw(t, "limit")
				got, err := store().List(ctx, kind, after, limit)
				if err != nil || !slices.Equal(ids(got), m.live(kind, after, limit)) {
					t.Fatalf("listed %v: %v, want %v", ids(got), err, m.live(kind, after, limit))
				}
				for _, l := range got {
					key := adapters.Key{Kind: kind, ID: l.ID}
					same(key, l.Revision, m.current(key))
					if l.Name != l.ID {
						t.Fatalf("%s has the name %s", l.ID, l.Name)
					}
				}
			},
		})
	})
}
