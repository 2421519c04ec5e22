package pgstore_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/internal/pgtest"
)

// pool is a connection to look into a database with.
func pool(t testing.TB, address string) *pgxpool.Pool {
	t.Helper()
	pool, err := pgxpool.New(t.Context(), address)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	return pool
}

// one returns what a query with one value returns.
func one[T any](t testing.TB, db *pgxpool.Pool, query string, args ...any) T {
	t.Helper()
	var value T
	require.NoError(t, db.QueryRow(t.Context(), query, args...).Scan(&value))
	return value
}

func put(t testing.TB, store adapters.Store, key adapters.Key, data string, expected int64) adapters.Revision {
	t.Helper()
	revision, err := store.Put(t.Context(), key, []byte(data), adapters.Write{Expected: expected})
	require.NoError(t, err)
	return revision
}

func TestInstancesThatStartTogetherMigrateOnce(t *testing.T) {
	address := pgtest.Database(t)
	var instances sync.WaitGroup
	for range 8 {
		instances.Go(func() {
			store, err := pgstore.Open(t.Context(), address)
			if assert.NoError(t, err) {
				store.Close()
			}
		})
	}
	instances.Wait()
	db := pool(t, address)
	assert.Equal(t, len(pgstore.Migrations), one[int](t, db, `SELECT count(*) FROM juurru.juurru_migrations`))
	put(t, open(t, address), key, `{}`, 0)
}

func TestADatabaseOfANewerProgramIsLeftAlone(t *testing.T) {
	address := pgtest.Database(t)
	put(t, open(t, address), key, `{}`, 0)
	pgtest.Exec(t, address, `INSERT INTO juurru.juurru_migrations (version, name) VALUES (99, 'later')`)
	_, err := pgstore.Open(t.Context(), address)
	var newer *pgstore.NewerError
	require.ErrorAs(t, err, &newer)
	assert.Equal(t, 99, newer.Version)
	assert.Equal(t, len(pgstore.Migrations), newer.Known)
}

// The role of every day writes and reads; another one, with more rights, makes the tables.
func TestARoleWithoutRightsToCreate(t *testing.T) {
	address := pgtest.Database(t)
	user := one[string](t, pool(t, address), `SELECT current_database()`) + "_role" // no other test has it
	pgtest.Exec(t, address, `CREATE ROLE `+user+` LOGIN PASSWORD 'verysecret'`)
	t.Cleanup(func() { pgtest.Exec(t, address, `DROP OWNED BY `+user+`; DROP ROLE `+user) })
	everyday := pgtest.As(t, address, user, "verysecret")

	_, err := pgstore.Open(t.Context(), everyday)
	require.ErrorContains(t, err, "permission denied", "it cannot make the tables")
	assert.ErrorContains(t, err, "open the store once as a role that may")

	open(t, address)
	_, err = pgstore.Open(t.Context(), everyday)
	require.ErrorContains(t, err, "permission denied", "it cannot use them yet")

	pgtest.Exec(t, address, strings.ReplaceAll(told(t, "GRANT "), "juurru_app", user))
	store := open(t, everyday)
	put(t, store, key, `{"name": "a"}`, 0)
	put(t, store, key, `{"name": "b"}`, 1)
	_, err = store.Delete(t.Context(), key, adapters.Write{Expected: 2})
	require.NoError(t, err)
	put(t, store, key, `{"name": "c"}`, 0)
	revisions, err := store.History(t.Context(), key, 0, 0)
	require.NoError(t, err)
	assert.Len(t, revisions, 4)
	_, err = pool(t, everyday).Exec(t.Context(), `UPDATE juurru.revisions SET data = '{}'`)
	assert.ErrorContains(t, err, "permission denied", "history cannot be rewritten with these rights")
}

func TestStoresInSchemasOfTheirOwn(t *testing.T) {
	address := pgtest.Database(t)
	names := []string{"juurru", "Juurru", `a"; DROP SCHEMA juurru CASCADE; --`, "a.b", "käyttö onotto", "juurru.", "$1"}
	for i, name := range names {
		store := open(t, address, pgstore.Schema(name))
		for range i + 1 {
			last, err := store.History(t.Context(), key, 0, 0)
			if err != nil {
				require.ErrorIs(t, err, adapters.ErrNotFound)
			}
			put(t, store, key, `{}`, int64(len(last)))
		}
	}
	for i, name := range names {
		stored, err := open(t, address, pgstore.Schema(name)).Get(t.Context(), key, 0)
		require.NoError(t, err, name)
		assert.EqualValues(t, i+1, stored.Number, name)
	}
	for _, name := range []string{"", "a\x00", "\xff", string(make([]byte, 64)), "pg_own"} {
		_, err := pgstore.Open(t.Context(), address, pgstore.Schema(name))
		assert.Error(t, err, "%q", name)
	}
}

// What stands in the way is left as it is, and nothing else was made either.
func TestAMigrationIsTakenWholeOrNotAtAll(t *testing.T) {
	address := pgtest.Database(t)
	pgtest.Exec(t, address, `CREATE SCHEMA juurru; CREATE TABLE juurru.revisions (mine text)`)
	_, err := pgstore.Open(t.Context(), address)
	require.ErrorContains(t, err, "already exists")
	db := pool(t, address)
	assert.Equal(t, 1, one[int](t, db, `SELECT count(*) FROM pg_tables WHERE schemaname = 'juurru'`))
	pgtest.Exec(t, address, `DROP TABLE juurru.revisions`)
	put(t, open(t, address), key, `{}`, 0) // the schema may have been made for the store
}

func TestADatabaseOfAnotherEncodingIsRefused(t *testing.T) {
	_, err := pgstore.Open(t.Context(), pgtest.Database(t, `ENCODING 'LATIN1' LOCALE 'C'`))
	assert.ErrorContains(t, err, "UTF8")
}
