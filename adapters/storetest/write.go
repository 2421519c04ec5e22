package storetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

func lifecycle(t testing.TB, open func() adapters.Store) {
	store, other := open(), open() // what one of them did, the other one sees at once
	isMissing(t, store, key, 0)
	isMissing(t, store, key, 1)

	first := put(t, store, key, numbered(1), 0)
	assert.EqualValues(t, 1, first.Number)
	assert.Equal(t, "tester", first.By)
	holds(t, other, key, 0, first, numbered(1))

	second := put(t, other, key, numbered(2), 1)
	assert.EqualValues(t, 2, second.Number)
	holds(t, store, key, 0, second, numbered(2))

	third := remove(t, store, key, 2)
	assert.EqualValues(t, 3, third.Number)
	isMissing(t, other, key, 0)
	isMissing(t, other, key, 3)
	listed, err := other.List(t.Context(), key.Kind, "", 0)
	require.NoError(t, err)
	assert.Empty(t, listed)

	fourth := put(t, other, key, numbered(2), 0) // the same as before, and yet a revision of its own
	assert.EqualValues(t, 4, fourth.Number, "numbers go on when a document comes back")
	fifth := put(t, other, key, numbered(2), 4)
	assert.EqualValues(t, 5, fifth.Number)

	for _, s := range []adapters.Store{store, other, open()} {
		holds(t, s, key, 0, fifth, numbered(2))
		holds(t, s, key, 1, first, numbered(1))
		holds(t, s, key, 2, second, numbered(2))
		isMissing(t, s, key, 3)
		holds(t, s, key, 4, fourth, numbered(2))
		holds(t, s, key, 5, fifth, numbered(2))
		isMissing(t, s, key, 6)
		isMissing(t, s, key, -1)
	}
}

func byteForByte(t testing.TB, open func() adapters.Store) {
	store, other := open(), open()
	var expected int64
	for _, c := range []struct{ what, data string }{
		{"nothing in it", `{}`},
		{"space around it", " \r\n\t{ \"a\" :1 }\n\n"},
		{"members in no order", `{"b": 1, "a": 2, "aa": 3, "": 4}`},
		{"a member twice", `{"a": 1, "a": 2}`},
		{"numbers as they were written", `{"a": [1.0, 1e3, 1E+3, -0, 0.10, 123456789012345678901234567890, 1e999]}`},
		{"letters", `{"name": "Käyttöönotto ” 𝄞 é é \u00e9 \ud834\udd1e"}`},
		{"escapes", `{"a": "\u0000 \u001f \/ \\ \" \b\f\n\r\t \u2028 <b>&amp;</b>"}`},
		{"words that YAML would take for others", `{"a": ["yes", "0123", "2026-12-01", "~", "null", "1e3", "- a", "a: b", "# c", "&a", "*a", "<<"], "on": "off"}`},
		{"lines and spaces", `{"a": "\n\n  a \n b\n\n", "b": " ", "c": "\t", "d": "a\u0085b"}`},
		{"null and truth", `{"a": null, "b": [true, false]}`},
		{"64 levels", `{"a":` + strings.Repeat("[", 63) + strings.Repeat("]", 63) + `}`},
		{"a broad one", `{"a": [` + strings.Repeat("[],", 10_000) + `{}]}`},
		{"the largest", `{"name": "` + strings.Repeat("ä", (adapters.MaxStoredBytes-len(`{"name": ""}`))/2) + `"}`},
	} {
		revision := put(t, store, key, []byte(c.data), expected)
		expected = revision.Number
		for _, asked := range []int64{0, expected} {
			stored, err := other.Get(t.Context(), key, asked)
			require.NoError(t, err, c.what)
			assert.True(t, c.data == string(stored.Data), "%s: other data than were put", c.what)
		}
		listed, err := store.List(t.Context(), key.Kind, "", 0)
		require.NoError(t, err)
		if assert.Len(t, listed, 1, c.what) {
			assert.Equal(t, adapters.NameOf([]byte(c.data)), listed[0].Name, c.what)
		}
	}
}

func copies(t testing.TB, open func() adapters.Store) {
	store := open()
	data := numbered(1)
	first := put(t, store, key, data, 0)
	spoil(data)
	stored, err := store.Get(t.Context(), key, 0)
	require.NoError(t, err)
	spoil(stored.Data)
	_ = append(stored.Data, "more"...)
	listed, err := store.List(t.Context(), key.Kind, "", 0)
	require.NoError(t, err)
	require.Len(t, listed, 1)
	listed[0] = adapters.Listed{}
	revisions, err := store.History(t.Context(), key, 0, 0)
	require.NoError(t, err)
	require.Len(t, revisions, 1)
	revisions[0] = adapters.Revision{}

	p := pictureOf(t, store, key)
	assert.Equal(t, string(numbered(1)), string(p.stored.Data))
	require.Len(t, p.listed, 1)
	assert.Equal(t, key.ID, p.listed[0].ID)
	require.Len(t, p.history, 1)
	sameRevision(t, first, p.history[0])
}

func spoil(data []byte) {
	for i := range data {
		data[i] = 'x'
	}
}

func keysApart(t testing.TB, open func() adapters.Store) {
	store := open()
	long := strings.Repeat("a", 100)
	var keys []adapters.Key
	for _, kind := range []string{"plan", "plan2", "plan.x", "p", "innokyla", long} {
		for _, id := range []string{
			"a", "a.json", "a.yaml", "a.json.tmp", "a.b", "a-b", "a_b", "ab", "a.1", "1", "00000001", "0", "history", "lock", "next", "index",
			"select", "null", "con1", "console", "plan", long, long[:99] + "b",
		} {
			keys = append(keys, adapters.Key{Kind: kind, ID: id})
		}
	}
	for i, k := range keys {
		put(t, store, k, numbered(i), 0)
	}
	for i, k := range keys {
		if i%3 == 0 {
			remove(t, store, k, 1)
		}
	}
	for i, k := range keys {
		stored, err := store.Get(t.Context(), k, 1)
		if assert.NoError(t, err) {
			assert.Equal(t, string(numbered(i)), string(stored.Data), "%v", k)
		}
		revisions, err := store.History(t.Context(), k, 0, 0)
		assert.NoError(t, err)
		if i%3 == 0 {
			isMissing(t, store, k, 0)
			assert.Len(t, revisions, 2, "%v", k)
		} else {
			assert.Len(t, revisions, 1, "%v", k)
		}
	}
}

func conflicts(t testing.TB, open func() adapters.Store) {
	store := open()
	states := []struct {
		name    string
		current int64 // as a conflict tells it
		make    func(adapters.Key)
	}{
		{"never-was", 0, func(adapters.Key) {}},
		{"new", 1, func(k adapters.Key) { put(t, store, k, numbered(1), 0) }},
		{"changed", 3, func(k adapters.Key) {
			put(t, store, k, numbered(1), 0)
			put(t, store, k, numbered(2), 1)
			put(t, store, k, numbered(3), 2)
		}},
		{"deleted", 0, func(k adapters.Key) {
			put(t, store, k, numbered(1), 0)
			remove(t, store, k, 1)
		}},
		{"back", 3, func(k adapters.Key) {
			put(t, store, k, numbered(1), 0)
			remove(t, store, k, 1)
			put(t, store, k, numbered(3), 0)
		}},
	}
	for _, state := range states {
		k := adapters.Key{Kind: "plan", ID: state.name}
		state.make(k)
		before := pictureOf(t, store, k)
		for _, expected := range []int64{-1 << 63, -1, 0, 1, 2, 3, 4, 1<<63 - 1} {
			write := adapters.Write{Expected: expected, By: "late"}
			if expected != state.current {
				_, err := store.Put(t.Context(), k, numbered(9), write)
				isConflict(t, err, k, expected, state.current)
			}
			_, err := store.Delete(t.Context(), k, write)
			switch {
			case expected != state.current:
				isConflict(t, err, k, expected, state.current)
			case expected == 0:
				assert.ErrorIs(t, err, adapters.ErrNotFound)
			default:
				require.NoError(t, err, "the revision it is at: it goes")
				put(t, store, k, numbered(1), 0)
				state.current += 2
				before = pictureOf(t, store, k)
			}
			assert.Equal(t, before, pictureOf(t, store, k), "%s, expected %d: a conflict writes nothing", state.name, expected)
		}
	}
}

func refusals(t testing.TB, open func() adapters.Store) {
	store := open()
	put(t, store, key, numbered(1), 0)
	before := pictureOf(t, store, key)
	ctx, write := t.Context(), adapters.Write{Expected: 1}

	var keyError *adapters.KeyError
	for _, name := range []string{
		"", ".", "..", "../suunta", "..\\suunta", "/etc/passwd", "a/b", "a\\b", "a/../suunta", "a\x00", "\x00", "suunta\x00", "a\n", "a b", " suunta", "suunta ", "suunta.",
		".suunta", "-suunta", "a..b", "Suunta", "SUUNTA", "süunta", "ѕuunta", "suunta\u200b", "ﬁ", "suun\u0301ta", "\xff", "con", "nul", "aux.json", "com1", "lpt9.x", "prn.",
		"c:", "a:b", "a*", "a?", "%2e%2e", "$(x)", "'; drop table documents; --", "~", strings.Repeat("a", 101), strings.Repeat("a", 1<<20),
	} {
		for _, k := range []adapters.Key{{Kind: name, ID: "suunta"}, {Kind: "plan", ID: name}} {
			_, err := store.Put(ctx, k, numbered(2), adapters.Write{})
			assert.ErrorAs(t, err, &keyError, "put %.40q", name)
			_, err = store.Put(ctx, k, numbered(2), write)
			assert.ErrorAs(t, err, &keyError, "put %.40q", name)
			_, err = store.Get(ctx, k, 0)
			assert.ErrorAs(t, err, &keyError, "get %.40q", name)
			_, err = store.Get(ctx, k, 1)
			assert.ErrorAs(t, err, &keyError, "get %.40q", name)
			_, err = store.Delete(ctx, k, write)
			assert.ErrorAs(t, err, &keyError, "delete %.40q", name)
			_, err = store.History(ctx, k, 0, 0)
			assert.ErrorAs(t, err, &keyError, "history %.40q", name)
			if err != nil && len(name) > 1 && name != ".." {
				assert.NotContains(t, err.Error(), name, "an error does not repeat what was given")
			}
		}
		_, err := store.List(ctx, name, "", 0)
		assert.ErrorAs(t, err, &keyError, "list %.40q", name)
		if name != "" { // the first page
			_, err = store.List(ctx, "plan", name, 0)
			assert.ErrorAs(t, err, &keyError, "list after %.40q", name)
		}
	}

	for what, c := range map[string]struct {
		data string
		want error
	}{
		"nothing":              {"", adapters.ErrNotAnObject},
		"space":                {" \n", adapters.ErrNotAnObject},
		"a list":               {"[]", adapters.ErrNotAnObject},
		"a text":               {`"{}"`, adapters.ErrNotAnObject},
		"null":                 {"null", adapters.ErrNotAnObject},
		"a number":             {"7", adapters.ErrNotAnObject},
		"YAML":                 {"kind: plan\n", adapters.ErrNotAnObject},
		"it breaks off":        {`{"kind": "pl`, adapters.ErrNotAnObject},
		"it is not closed":     {`{"kind": "plan"`, adapters.ErrNotAnObject},
		"a comma too many":     {`{"kind": "plan",}`, adapters.ErrNotAnObject},
		"a comment":            {"{} // end", adapters.ErrNotAnObject},
		"two of them":          {"{}{}", adapters.ErrNotAnObject},
		"something after it":   {"{}\x00", adapters.ErrNotAnObject},
		"not UTF-8":            {"{\"a\": \"\xff\"}", adapters.ErrNotAnObject},
		"not UTF-8, at a name": {"{\"\xc3\x28\": 1}", adapters.ErrNotAnObject},
		"half a surrogate":     {`{"a": "\ud834"}`, adapters.ErrNotAnObject},
		"UTF-16":               {"\xff\xfe{\x00}\x00", adapters.ErrNotAnObject},
		"a byte order mark":    {"\ufeff{}", adapters.ErrNotAnObject},
		"a control character":  {"{\"a\": \"\x01\"}", adapters.ErrNotAnObject},
		"NaN":                  {`{"a": NaN}`, adapters.ErrNotAnObject},
		"65 levels":            {`{"a":` + strings.Repeat("[", 64) + strings.Repeat("]", 64) + `}`, adapters.ErrTooDeep},
		"very deep":            {`{"a":` + strings.Repeat("[", 1<<20), adapters.ErrTooDeep},
		"deep with names":      {strings.Repeat(`{"a":`, 1<<20), adapters.ErrTooDeep},
		"a byte too many":      {`{"a": "` + strings.Repeat("a", adapters.MaxStoredBytes-len(`{"a": ""}`)+1) + `"}`, adapters.ErrTooLarge},
		"much too large":       {strings.Repeat("{", 2*adapters.MaxStoredBytes), adapters.ErrTooLarge},
	} {
		_, err := store.Put(ctx, key, []byte(c.data), write)
		assert.ErrorIs(t, err, c.want, what)
		_, err = store.Put(ctx, adapters.Key{Kind: "plan", ID: "toinen"}, []byte(c.data), adapters.Write{})
		assert.ErrorIs(t, err, c.want, what)
	}
	_, err := store.Put(ctx, key, nil, write)
	assert.ErrorIs(t, err, adapters.ErrNotAnObject)

	var writeError *adapters.WriteError
	for _, by := range []string{strings.Repeat("a", 201), strings.Repeat("ä", 101), "\xff", "a\x00", "a\nb", "\x1b[31m"} {
		_, err := store.Put(ctx, key, numbered(2), adapters.Write{Expected: 1, By: by})
		assert.ErrorAs(t, err, &writeError, "%q", by)
		_, err = store.Delete(ctx, key, adapters.Write{Expected: 1, By: by})
		assert.ErrorAs(t, err, &writeError, "%q", by)
	}

	assert.Equal(t, before, pictureOf(t, open(), key), "what is refused leaves everything as it was")
	for _, by := range []string{"", "a", strings.Repeat("ä", 100), "Ä & <b> \" ' \\ 𝄞"} {
		current := pictureOf(t, store, key).stored.Number
		revision, err := store.Put(ctx, key, numbered(2), adapters.Write{Expected: current, By: by})
		require.NoError(t, err)
		assert.Equal(t, by, revision.By)
		assert.Equal(t, by, pictureOf(t, store, key).stored.By, fmt.Sprintf("%q", by))
	}
}
