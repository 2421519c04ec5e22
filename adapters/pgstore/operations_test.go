package pgstore_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/internal/pgtest"
)

// told returns what docs/operations.md tells to run: the indented block that begins so.
func told(t testing.TB, begin string) string {
	t.Helper()
	page, err := os.ReadFile("../../docs/operations.md")
	require.NoError(t, err)
	var block strings.Builder
	for line := range strings.Lines(string(page)) {
		command, indented := strings.CutPrefix(line, "    ")
		switch {
		case indented && (block.Len() > 0 || strings.HasPrefix(command, begin)):
			block.WriteString(command)
		case block.Len() > 0:
			return block.String()
		}
	}
	require.NotZero(t, block.Len(), "operations are not told to %s", begin)
	return block.String()
}

func TestADumpBringsEverythingBack(t *testing.T) {
	from, to := pgtest.Database(t), pgtest.Database(t)
	store := open(t, from)
	put(t, store, key, `{"name": "Ä"}`, 0)
	put(t, store, key, `{"name": "Ä", "note": "\u0000", "n": 1.0}`, 1)
	_, err := store.Delete(t.Context(), key, adapters.Write{Expected: 2, By: "tester"})
	require.NoError(t, err)
	put(t, store, key, `{ "n": 1e3 }`, 0)

	dump := exec.Command("sh", "-e", "-c", told(t, "pg_dump "))
	dump.Dir = t.TempDir()
	dump.Env = append(os.Environ(), "PATH="+filepath.Dir(pgtest.Program(t, "pg_dump"))+":"+os.Getenv("PATH"),
		"DATABASE_URL="+from, "EMPTY_DATABASE_URL="+to)
	out, err := dump.CombinedOutput()
	require.NoError(t, err, "%s", out)

	restored := open(t, to)
	want, err := store.History(t.Context(), key, 0, 0)
	require.NoError(t, err)
	got, err := restored.History(t.Context(), key, 0, 0)
	require.NoError(t, err)
	assert.Equal(t, want, got)
	for _, revision := range []int64{0, 1, 2, 4} {
		want, err := store.Get(t.Context(), key, revision)
		require.NoError(t, err)
		got, err := restored.Get(t.Context(), key, revision)
		require.NoError(t, err)
		assert.Equal(t, want, got, fmt.Sprint(revision))
	}
	put(t, restored, key, `{}`, 4)
}

func TestADocumentIsForgotten(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	other := adapters.Key{Kind: "roadmap", ID: key.ID}
	for i := range int64(3) {
		put(t, store, key, `{"name": "Suunta"}`, i)
		put(t, store, other, `{}`, i)
	}
	pgtest.Exec(t, address, told(t, "BEGIN;"))
	_, err := store.History(t.Context(), key, 0, 0)
	assert.ErrorIs(t, err, adapters.ErrNotFound)
	_, err = store.Get(t.Context(), key, 2)
	assert.ErrorIs(t, err, adapters.ErrNotFound)
	assert.EqualValues(t, 1, put(t, store, key, `{}`, 0).Number)
	assert.EqualValues(t, 4, put(t, store, other, `{}`, 3).Number)
}

// Queries of one's own may have an index; writing goes on.
func TestAnIndexForQueriesOfOnesOwn(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	put(t, store, key, `{}`, 0)
	pgtest.Exec(t, address, told(t, "CREATE INDEX "))
	put(t, store, key, `{"name": "`+strings.Repeat("ä", 1<<20)+`", "areas": ["pirha"]}`, 1)
	assert.Equal(t, 1, one[int](t, pool(t, address), `SELECT count(*) FROM juurru.documents WHERE content @> '{"areas": ["pirha"]}'`))
}
