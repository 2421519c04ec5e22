package storetest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

// key is where most clauses write.
var key = adapters.Key{Kind: "plan", ID: "suunta"}

// numbered is a document that tells its number.
func numbered(n int) []byte {
	return fmt.Appendf(nil, "{\n  \"kind\": \"plan\",\n  \"name\": \"Käyttöönotto %d\",\n  \"n\": %d\n}\n", n, n)
}

func put(t testing.TB, store adapters.Store, key adapters.Key, data []byte, expected int64) adapters.Revision {
	t.Helper()
	revision, err := store.Put(t.Context(), key, data, adapters.Write{Expected: expected, By: "tester"})
	require.NoError(t, err)
	sound(t, revision)
	require.False(t, revision.Deleted)
	return revision
}

func remove(t testing.TB, store adapters.Store, key adapters.Key, expected int64) adapters.Revision {
	t.Helper()
	revision, err := store.Delete(t.Context(), key, adapters.Write{Expected: expected, By: "tester"})
	require.NoError(t, err)
	sound(t, revision)
	require.True(t, revision.Deleted)
	return revision
}

func sound(t testing.TB, revision adapters.Revision) {
	t.Helper()
	require.Positive(t, revision.Number)
	require.False(t, revision.At.IsZero(), "every revision has a time")
	require.Equal(t, time.UTC, revision.At.Location(), "times are in UTC")
}

// holds asks that a revision of a document is there as it was put.
func holds(t testing.TB, store adapters.Store, key adapters.Key, asked int64, want adapters.Revision, data []byte) {
	t.Helper()
	stored, err := store.Get(t.Context(), key, asked)
	require.NoError(t, err)
	assert.Equal(t, key, stored.Key)
	sameRevision(t, want, stored.Revision)
	assert.Equal(t, string(data), string(stored.Data))
}

func sameRevision(t testing.TB, want, got adapters.Revision) {
	t.Helper()
	assert.True(t, want.At.Equal(got.At), "the time of a revision stays what it was: %v, %v", want.At, got.At)
	got.At = want.At
	assert.Equal(t, want, got)
}

func isMissing(t testing.TB, store adapters.Store, key adapters.Key, revision int64) {
	t.Helper()
	_, err := store.Get(t.Context(), key, revision)
	assert.ErrorIs(t, err, adapters.ErrNotFound)
}

// isConflict asks that an error is the conflict of that write with that revision.
func isConflict(t testing.TB, err error, key adapters.Key, expected, current int64) {
	t.Helper()
	var conflict *adapters.ConflictError
	if assert.ErrorAs(t, err, &conflict) {
		assert.Equal(t, adapters.ConflictError{Key: key, Expected: expected, Current: current}, *conflict)
	}
}

// picture is all that can be seen of a document. A long one is in it by its length and sum:
// tests compare pictures, and show where they differ.
type picture struct {
	stored  adapters.Stored
	missing bool
	history []adapters.Revision
	listed  []adapters.Listed // of its kind
}

func pictureOf(t testing.TB, store adapters.Store, key adapters.Key) picture {
	t.Helper()
	var p picture
	var err error
	p.stored, err = store.Get(t.Context(), key, 0)
	if p.missing = errors.Is(err, adapters.ErrNotFound); !p.missing {
		require.NoError(t, err)
	}
	if data := p.stored.Data; len(data) > 1000 {
		p.stored.Data = fmt.Appendf(nil, "%d bytes, %x", len(data), sha256.Sum256(data))
	}
	p.history, err = store.History(t.Context(), key, 0, adapters.MaxPage)
	if !errors.Is(err, adapters.ErrNotFound) {
		require.NoError(t, err)
	}
	p.listed, err = store.List(t.Context(), key.Kind, "", adapters.MaxPage)
	require.NoError(t, err)
	return p
}
