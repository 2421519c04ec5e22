package pgstore_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/internal/pgtest"
)

// What jsonb can hold is there for queries, as the last revision has it.
func TestQueriesSeeTheLastRevision(t *testing.T) {
	address := pgtest.Database(t)
	store, db := open(t, address), pool(t, address)
	const byArea = `SELECT count(*) FROM juurru.documents WHERE content @> '{"areas": ["pirha"]}'`
	put(t, store, key, `{"areas": ["pirha"]}`, 0)
	assert.Equal(t, 1, one[int](t, db, byArea))
	put(t, store, key, `{"areas": []}`, 1)
	assert.Equal(t, 0, one[int](t, db, byArea))
	_, err := store.Delete(t.Context(), key, adapters.Write{Expected: 2})
	require.NoError(t, err)
	assert.True(t, one[bool](t, db, `SELECT content IS NULL AND name = '' FROM juurru.documents`))
}

func TestWhatJSONBCannotHoldIsKeptAllTheSame(t *testing.T) {
	address := pgtest.Database(t)
	store, db := open(t, address), pool(t, address)
	for id, data := range map[string]string{
		"nul-in-a-text":    `{"name": "Juurru", "note": "a\u0000b"}`,
		"nul-in-a-member":  `{"name": "Juurru", "\u0000": 1}`,
		"number-too-large": `{"name": "Juurru", "note": 1e999999}`,
	} {
		k := adapters.Key{Kind: "plan", ID: id}
		put(t, store, k, data, 0)
		stored, err := store.Get(t.Context(), k, 0)
		require.NoError(t, err)
		assert.Equal(t, data, string(stored.Data))
		assert.True(t, one[bool](t, db, `SELECT content IS NULL AND name = 'Juurru' FROM juurru.documents WHERE id = $1`, id), id)
	}
}

// The clock of the database may be set back; a history does not run backwards.
func TestTimesOfRevisionsDoNotRunBackwards(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	put(t, store, key, `{}`, 0)
	pgtest.Exec(t, address, `UPDATE juurru.documents SET written_at = '2100-01-01T00:00:00Z'`)
	later := time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)
	assert.Equal(t, later, put(t, store, key, `{}`, 1).At)
	deletion, err := store.Delete(t.Context(), key, adapters.Write{Expected: 2})
	require.NoError(t, err)
	assert.Equal(t, later, deletion.At)
	assert.Equal(t, later, put(t, store, key, `{}`, 0).At)
}

// Languages put hyphens, dots and underscores elsewhere, and some take v and w for the same.
func TestIDsAreInTheOrderOfTheirBytesInEveryLocale(t *testing.T) {
	store := open(t, pgtest.Database(t, `LOCALE_PROVIDER icu ICU_LOCALE 'fi' LOCALE 'C'`))
	want := []string{"a", "a-c", "a.b", "a1", "a_a", "aa", "v", "va", "w", "wa"}
	for _, id := range want {
		put(t, store, adapters.Key{Kind: "plan", ID: id}, `{}`, 0)
	}
	var got []string
	for after := ""; ; after = got[len(got)-1] {
		page, err := store.List(t.Context(), "plan", after, 1)
		require.NoError(t, err)
		if len(page) == 0 {
			break
		}
		got = append(got, page[0].ID)
	}
	assert.Equal(t, want, got)
}

// Ten thousand documents of a kind, nine thousand of them deleted, and as many of another.
// Every page is read from an index, and only its own rows are looked at.
func TestPagesAreReadFromAnIndex(t *testing.T) {
	address := pgtest.Database(t)
	store, db := open(t, address), pool(t, address)
	pgtest.Exec(t, address, `
INSERT INTO juurru.documents
SELECT kind, 'd-' || to_char(n, 'FM00000'), 2, now(), '', kind = 'plan' AND n % 10 > 0, 'Document ' || n, '{}'
FROM unnest('{plan,roadmap}'::text[]) kind, generate_series(1, 10000) n;
INSERT INTO juurru.revisions
SELECT kind, id, r, now(), '', CASE WHEN r = 1 OR NOT deleted THEN '{}' END FROM juurru.documents, generate_series(1, 2) r;
ANALYZE`)
	for name, c := range map[string]struct {
		statement, index string
		args             string
		rows             float64
	}{
		"first page":  {pgstore.ListSQL, "documents_listed", `'plan', '', 100`, 100},
		"later page":  {pgstore.ListSQL, "documents_listed", `'plan', 'd-05000', 100`, 100},
		"other kind":  {pgstore.ListSQL, "documents_listed", `'roadmap', 'd-05000', 1000`, 1000},
		"history":     {pgstore.HistorySQL, "revisions_pkey", `'plan', 'd-05000', 0, 100`, 2},
		"a document":  {pgstore.GetSQL, "revisions_pkey", `'plan', 'd-05000', 0`, 1},
		"a revision":  {pgstore.GetSQL, "revisions_pkey", `'plan', 'd-05000', 1`, 1},
		"no document": {pgstore.GetSQL, "revisions_pkey", `'plan', 'd-x', 0`, 0},
	} {
		for _, mode := range []string{"force_custom_plan", "force_generic_plan"} {
			plan := explain(t, address, mode, c.statement, c.args)
			var scans []string
			walk(plan, func(node map[string]any) {
				kind := node["Node Type"].(string)
				assert.NotContains(t, kind, "Seq Scan", "%s, %s", name, mode)
				assert.NotContains(t, kind, "Sort", "%s, %s", name, mode)
				assert.Nil(t, node["Rows Removed by Filter"], "%s, %s: %s", name, mode, kind)
				if index, ok := node["Index Name"].(string); ok {
					scans = append(scans, index)
				}
				assert.LessOrEqual(t, node["Actual Rows"].(float64), max(c.rows, 1), "%s, %s: %s", name, mode, kind)
			})
			assert.Contains(t, scans, c.index, "%s, %s", name, mode)
			assert.Equal(t, c.rows, plan["Actual Rows"], "%s, %s", name, mode)
		}
	}

	assert.Equal(t, 1000, one[int](t, db, `SELECT count(*) FROM juurru.documents WHERE kind = 'plan' AND NOT deleted`))
	var seen []string
	for after := ""; ; after = seen[len(seen)-1] {
		page, err := store.List(t.Context(), "plan", after, 300)
		require.NoError(t, err)
		for _, listed := range page {
			seen = append(seen, listed.ID)
		}
		if len(page) < 300 {
			break
		}
	}
	assert.Len(t, seen, 1000)
}

// explain runs a statement and returns the plan the database had for it.
func explain(t *testing.T, address, mode, statement, args string) map[string]any {
	t.Helper()
	db, ctx := pool(t, address), t.Context()
	conn, err := db.Acquire(ctx)
	require.NoError(t, err)
	defer conn.Release()
	_, err = conn.Exec(ctx, `SET plan_cache_mode = `+mode)
	require.NoError(t, err)
	_, err = conn.Exec(ctx, `PREPARE looked_at AS `+statement)
	require.NoError(t, err)
	var plans []struct{ Plan map[string]any }
	var text []byte
	require.NoError(t, conn.QueryRow(ctx, fmt.Sprintf(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE looked_at(%s)`, args)).Scan(&text))
	require.NoError(t, json.Unmarshal(text, &plans))
	return plans[0].Plan
}

func walk(node map[string]any, visit func(map[string]any)) {
	visit(node)
	below, _ := node["Plans"].([]any)
	for _, each := range below {
		walk(each.(map[string]any), visit)
	}
}
