package storetest

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

func history(t testing.TB, open func() adapters.Store) {
	store, other := open(), open()
	_, err := store.History(t.Context(), key, 0, 0)
	assert.ErrorIs(t, err, adapters.ErrNotFound)

	const n = 40
	var want []adapters.Revision
	var current int64
	for i := 1; i <= n; i++ {
		writer := []adapters.Store{store, other}[i%2]
		if i%7 == 0 {
			want = append(want, remove(t, writer, key, current))
			current = 0
			continue
		}
		want = append(want, put(t, writer, key, numbered(i%3), current)) // the same data come again
		current = int64(i)
	}
	for _, limit := range []int{1, 7, n, n + 1} {
		var got []adapters.Revision
		for after := int64(0); len(got) <= n; {
			page, err := store.History(t.Context(), key, after, limit)
			require.NoError(t, err)
			require.NotNil(t, page)
			require.LessOrEqual(t, len(page), limit)
			if len(page) == 0 {
				break
			}
			got = append(got, page...)
			after = page[len(page)-1].Number
		}
		require.Len(t, got, n, "pages of %d", limit)
		for i := range want {
			assert.EqualValues(t, i+1, got[i].Number, "numbers have no gaps")
			sameRevision(t, want[i], got[i])
		}
	}
	for i, revision := range want {
		if revision.Deleted {
			isMissing(t, store, key, revision.Number)
			continue
		}
		holds(t, store, key, revision.Number, revision, numbered((i+1)%3))
	}
	for _, after := range []int64{-1 << 63, -1} {
		page, err := store.History(t.Context(), key, after, 2)
		require.NoError(t, err)
		require.Len(t, page, 2)
		assert.EqualValues(t, 1, page[0].Number)
	}
	for _, after := range []int64{n, n + 1, 1<<63 - 1} {
		page, err := store.History(t.Context(), key, after, 2)
		assert.NoError(t, err)
		assert.NotNil(t, page)
		assert.Empty(t, page)
	}
}

// all goes through a listing in pages and returns the IDs.
func all(t testing.TB, store adapters.Store, kind string, limit int) ([]adapters.Listed, bool) {
	t.Helper()
	var listed []adapters.Listed
	for after := ""; ; {
		page, err := store.List(t.Context(), kind, after, limit)
		if !assert.NoError(t, err) || !assert.NotNil(t, page) || !assert.LessOrEqual(t, len(page), limit) {
			return nil, false
		}
		if len(page) == 0 {
			return listed, true
		}
		for _, l := range page {
			if !assert.Less(t, after, l.ID, "a listing goes on in the order of the IDs") {
				return nil, false
			}
			after = l.ID
		}
		listed = append(listed, page...)
	}
}

func ids(listed []adapters.Listed) []string {
	ids := []string{}
	for _, l := range listed {
		ids = append(ids, l.ID)
	}
	return ids
}

func listingInOrder(t testing.TB, open func() adapters.Store) {
	store := open()
	page, err := store.List(t.Context(), "plan", "", 0)
	require.NoError(t, err)
	assert.NotNil(t, page)
	assert.Empty(t, page)

	// Languages would sort some of these otherwise, and files' names with their endings as well.
	want := []string{"0", "1", "10", "2", "9", "a", "a-b", "a-c", "a.b", "a.json", "a0", "a1", "a_b", "aa", "ab", "b", "b-a", "ba", "v", "w", "va", "z"}
	for i, id := range want {
		k := adapters.Key{Kind: "plan", ID: id}
		put(t, store, k, fmt.Appendf(nil, `{"kind": "plan", "name": "Nimi %s"}`, id), 0)
		if i%2 == 0 {
			put(t, store, k, fmt.Appendf(nil, `{"kind": "plan", "name": "Uusi nimi %s"}`, id), 1)
		}
		put(t, store, adapters.Key{Kind: "plan2", ID: "x" + id}, numbered(i), 0)
	}
	put(t, store, adapters.Key{Kind: "plan", ID: "gone"}, numbered(1), 0)
	remove(t, store, adapters.Key{Kind: "plan", ID: "gone"}, 1)
	names := make(map[string]string)
	numbers := make(map[string]int64)
	for i, id := range want {
		names[id], numbers[id] = "Nimi "+id, 1
		if i%2 == 0 {
			names[id], numbers[id] = "Uusi nimi "+id, 2
		}
	}
	slices.Sort(want)

	for _, limit := range []int{1, 2, 5, len(want), adapters.MaxPage} {
		listed, ok := all(t, store, "plan", limit)
		require.True(t, ok)
		assert.Equal(t, want, ids(listed), "pages of %d", limit)
		for _, l := range listed {
			assert.Equal(t, names[l.ID], l.Name)
			assert.Equal(t, numbers[l.ID], l.Number)
			assert.Equal(t, "tester", l.By)
			assert.False(t, l.Deleted || l.Unreadable)
			sound(t, l.Revision)
		}
	}
	for _, after := range []string{"0", "a", "a-a", "a.", "gone", "m", "z", "zz"} {
		if (adapters.Key{Kind: "plan", ID: after}).Check() != nil {
			continue
		}
		page, err := store.List(t.Context(), "plan", after, adapters.MaxPage)
		require.NoError(t, err)
		rest := slices.DeleteFunc(slices.Clone(want), func(id string) bool { return id <= after })
		assert.Equal(t, rest, ids(page), "after %s", after)
	}

	k := adapters.Key{Kind: "names", ID: "a"}
	put(t, store, k, []byte(`{"title": {"name": "inside"}}`), 0)
	for i, c := range []struct{ data, want string }{
		{`{"name": 7}`, ""}, {`{"name": {"name": "inside"}}`, ""}, {`{"name": null}`, ""}, {`{"name": ["x"]}`, ""}, {`{"Name": "x"}`, ""},
		{`{"name": ""}`, ""}, {`{"a": {"name": "inside"}, "name": " Ä \u00e4\n"}`, " Ä ä "}, {`{"name": "a\u0000b\u001b"}`, "a b "},
	} {
		put(t, store, k, []byte(c.data), int64(i+1))
		page, err := store.List(t.Context(), "names", "", 0)
		require.NoError(t, err)
		require.Len(t, page, 1)
		assert.Equal(t, c.want, page[0].Name, c.data)
	}
}

func listingWhileWriting(t testing.TB, open func() adapters.Store) {
	store, other := open(), open()
	var lasting []string
	for i := range 20 {
		id := fmt.Sprintf("k%02d", i)
		lasting = append(lasting, id)
		put(t, store, adapters.Key{Kind: "plan", ID: id}, numbered(0), 0)
	}
	var writers sync.WaitGroup
	done := make(chan struct{})
	for w := range 2 {
		writers.Go(func() {
			for i := range 60 {
				passing := adapters.Key{Kind: "plan", ID: fmt.Sprintf("k%02dx%d", i%20, w)}
				_, err := other.Put(t.Context(), passing, numbered(i), adapters.Write{})
				assert.NoError(t, err)
				kept := adapters.Key{Kind: "plan", ID: lasting[(i+w*7)%len(lasting)]}
				stored, err := other.Get(t.Context(), kept, 0)
				assert.NoError(t, err)
				_, err = other.Put(t.Context(), kept, numbered(i), adapters.Write{Expected: stored.Number})
				var conflict *adapters.ConflictError // with the other writer
				assert.True(t, err == nil || errors.As(err, &conflict), "%v", err)
				_, err = other.Delete(t.Context(), passing, adapters.Write{Expected: passingRevision(t, other, passing)})
				assert.NoError(t, err)
			}
		})
	}
	go func() { writers.Wait(); close(done) }()
	for rounds := 0; ; rounds++ {
		listed, ok := all(t, store, "plan", 1+rounds%5)
		if ok {
			kept := slices.DeleteFunc(ids(listed), func(id string) bool { return len(id) > len("k00") })
			assert.Equal(t, lasting, kept, "one that was there all the time is seen exactly once")
		}
		select {
		case <-done:
			if !ok {
				return
			}
			listed, _ := all(t, store, "plan", 7)
			assert.Equal(t, lasting, ids(listed))
			return
		default:
		}
	}
}

func passingRevision(t testing.TB, store adapters.Store, key adapters.Key) int64 {
	stored, err := store.Get(t.Context(), key, 0)
	assert.NoError(t, err)
	return stored.Number
}

func pages(t testing.TB, open func() adapters.Store) {
	store := open()
	const n = adapters.MaxPage + 3
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := w; i < n; i += 4 {
				_, err := store.Put(t.Context(), adapters.Key{Kind: "plan", ID: fmt.Sprintf("k%04d", i)}, []byte("{}"), adapters.Write{})
				assert.NoError(t, err)
			}
		})
	}
	writers.Wait()
	for i := range int64(adapters.DefaultPage + 1) {
		put(t, store, key, []byte("{}"), i)
	}
	for limit, want := range map[int]int{
		-1 << 63: adapters.DefaultPage, -1: adapters.DefaultPage, 0: adapters.DefaultPage, 1: 1, 999: 999,
		adapters.MaxPage: adapters.MaxPage, adapters.MaxPage + 1: adapters.MaxPage, 1<<63 - 1: adapters.MaxPage,
	} {
		page, err := store.List(t.Context(), "plan", "", limit)
		require.NoError(t, err)
		assert.Len(t, page, want, "limit %d", limit)
		revisions, err := store.History(t.Context(), key, 0, limit)
		require.NoError(t, err)
		assert.Len(t, revisions, min(want, adapters.DefaultPage+1), "limit %d", limit)
	}
	listed, ok := all(t, store, "plan", 333)
	require.True(t, ok)
	assert.Len(t, listed, n+1)
}
