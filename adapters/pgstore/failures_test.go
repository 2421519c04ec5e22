package pgstore_test

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/internal/pgtest"
)

func TestNoErrorTellsThePassword(t *testing.T) {
	const secret = "Salasana-7"
	right := pgtest.Database(t)
	user, closed := "nobody_of_that_name", freePort(t)
	for _, address := range []string{
		"postgres://" + user + ":" + secret + "@127.0.0.1:" + closed + "/x?connect_timeout=1",
		"postgres://" + user + ":" + secret + "@127.0.0.1:notaport/x",
		"postgres://" + user + ":" + secret + "@[::1/x",
		"postgres://" + user + ":" + secret + "%zz@127.0.0.1/x",
		"postgres://" + user + ":" + secret + "/x@127.0.0.1/x",
		"postgres://127.0.0.1/x?user=" + user + "&password=" + secret + "&sslmode=perhaps",
		"postgres://127.0.0.1/x?user=" + user + "&password=" + secret + "&pool_max_conns=many",
		"host=127.0.0.1 port=" + closed + " user=" + user + " password=" + secret,
		"host=127.0.0.1 user=" + user + " password='" + secret + " dbname=x",
		"host=127.0.0.1 user=" + user + " password = " + secret + " port=x",
		"postgre://" + user + ":" + secret + "@127.0.0.1/x",
		pgtest.As(t, right, user, secret),
	} {
		_, err := pgstore.Open(t.Context(), address)
		if assert.Error(t, err) {
			assert.NotContains(t, fmt.Sprintf("%v %+v", err, err), secret)
		}
	}
}

// freePort is one nobody listens at.
func freePort(t testing.TB) string {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(listener.Addr().String())
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return port
}

func TestAStoreThatIsNotOpen(t *testing.T) {
	_, err := pgstore.New(t.Context(), nil)
	assert.Error(t, err)
	closed := open(t, pgtest.Database(t))
	closed.Close()
	for _, store := range []*pgstore.Store{nil, new(pgstore.Store), closed} {
		_, err := store.Get(t.Context(), key, 0)
		assert.Error(t, err)
		_, err = store.List(t.Context(), key.Kind, "", 0)
		assert.Error(t, err)
		_, err = store.History(t.Context(), key, 0, 0)
		assert.Error(t, err)
		for _, expected := range []int64{0, 1} {
			_, err = store.Put(t.Context(), key, []byte(`{}`), adapters.Write{Expected: expected})
			assert.Equal(t, refused, outcomeOf(err), "%v", err)
			_, err = store.Delete(t.Context(), key, adapters.Write{Expected: expected})
			assert.Equal(t, refused, outcomeOf(err), "%v", err)
		}
		store.Close()
	}
}

func TestThePoolOfTheCallerStaysOpen(t *testing.T) {
	address := pgtest.Database(t)
	db := pool(t, address)
	store, err := pgstore.New(t.Context(), db)
	require.NoError(t, err)
	put(t, store, key, `{}`, 0)
	store.Close()
	assert.NoError(t, db.Ping(t.Context()))
}

func TestAPoolHasALimit(t *testing.T) {
	address := pgtest.Database(t)
	const others = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'juurru'`
	store := open(t, pgtest.With(t, address, "pool_max_conns", "2"))
	put(t, store, key, `{}`, 0)
	var readers sync.WaitGroup
	for range 16 {
		readers.Go(func() {
			_, err := store.Get(t.Context(), key, 0)
			assert.NoError(t, err)
		})
	}
	readers.Wait()
	assert.LessOrEqual(t, one[int](t, pool(t, address), others), 2)
}

// Somebody else has the document locked. The database gives up, and so it is known that
// nothing was written.
func TestAStatementTakesOnlySoLong(t *testing.T) {
	address := pgtest.Database(t)
	put(t, open(t, address), key, `{}`, 0)
	hasty := open(t, pgtest.With(t, address, "statement_timeout", "1s"))
	release := lockDocument(t, address)
	_, err := hasty.Put(t.Context(), key, []byte(`{}`), adapters.Write{Expected: 1})
	assert.ErrorContains(t, err, "57014") // query canceled
	assert.Equal(t, refused, outcomeOf(err))
	release()
	put(t, hasty, key, `{}`, 1)
}

// lockDocument has a transaction of its own hold the documents until it is released.
func lockDocument(t testing.TB, address string) (release func()) {
	t.Helper()
	tx, err := pool(t, address).Begin(t.Context())
	require.NoError(t, err)
	_, err = tx.Exec(t.Context(), `SELECT FROM juurru.documents FOR UPDATE`)
	require.NoError(t, err)
	return func() { require.NoError(t, tx.Rollback(t.Context())) }
}

// A write waits for a lock, and its caller gives up. When the call returns the database has
// given up, too: what a reader sees then stays so.
func TestAWriteThatIsGivenUp(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	put(t, store, key, `{}`, 0)
	release := lockDocument(t, address)
	ctx, cancel := context.WithCancel(t.Context())
	result := make(chan error)
	go func() {
		_, err := store.Put(ctx, key, []byte(`{"late": true}`), adapters.Write{Expected: 1})
		result <- err
	}()
	db := pool(t, address)
	require.Eventually(t, func() bool {
		return one[int](t, db, `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`) == 1
	}, 10*time.Second, time.Millisecond)
	cancel()
	err := <-result
	assert.ErrorIs(t, err, context.Canceled)
	var notKnown *adapters.UnknownOutcomeError
	require.ErrorAs(t, err, &notKnown)
	assert.Equal(t, key, notKnown.Key)
	assert.EqualValues(t, 1, notKnown.Expected)
	release()
	put(t, store, key, `{}`, 1)
}

// sabotage has something happen within the database whenever a revision is kept, a number of
// times, and returns how often that was.
func sabotage(t testing.TB, address, action string, times int) (count func() int64) {
	t.Helper()
	pgtest.Exec(t, address, fmt.Sprintf(`
CREATE SEQUENCE juurru.sabotaged; -- a sequence counts on whatever becomes of the transaction
CREATE FUNCTION juurru.sabotage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF nextval('juurru.sabotaged') <= %d THEN
		%s;
	END IF;
	RETURN new;
END $$;
CREATE TRIGGER sabotage BEFORE INSERT ON juurru.revisions FOR EACH ROW EXECUTE FUNCTION juurru.sabotage()`, times, action))
	db := pool(t, address)
	return func() int64 { return one[int64](t, db, `SELECT last_value FROM juurru.sabotaged`) }
}

func TestWritesAreTriedAgainOnlyWhenThatIsSafe(t *testing.T) {
	for name, c := range map[string]struct {
		action  string
		times   int
		outcome string
		tried   int64
	}{
		"two in a row got into each other's way": {`RAISE EXCEPTION 'x' USING ERRCODE = '40001'`, 2, kept, 3},
		"a deadlock":                             {`RAISE EXCEPTION 'x' USING ERRCODE = '40P01'`, 1, kept, 2},
		"it never succeeds":                      {`RAISE EXCEPTION 'x' USING ERRCODE = '40001'`, 100, refused, 5},
		"the database refuses":                   {`RAISE EXCEPTION 'x' USING ERRCODE = '23514'`, 1, refused, 1},
		"the disk is full":                       {`RAISE EXCEPTION 'x' USING ERRCODE = '53100'`, 1, refused, 1},
		"the connection is killed in the middle": {`PERFORM pg_terminate_backend(pg_backend_pid())`, 1, unknown, 1},
	} {
		t.Run(name, func(t *testing.T) {
			address := pgtest.Database(t)
			store := open(t, address)
			first := put(t, store, key, `{}`, 0)
			count := sabotage(t, address, c.action, c.times)
			_, err := store.Put(t.Context(), key, []byte(`{"n": 2}`), adapters.Write{Expected: 1})
			assert.Equal(t, c.outcome, outcomeOf(err), "%v", err)
			assert.Equal(t, c.tried, count())
			stored, err := store.Get(t.Context(), key, 0)
			require.NoError(t, err)
			if c.outcome != kept {
				assert.Equal(t, first, stored.Revision, "it was not carried out")
			}
			if c.times < 100 {
				put(t, store, key, `{"n": 3}`, stored.Number)
			}
		})
	}
}

// Where transactions are serializable unless told otherwise, writers get into each other's
// way more often; still one wins every revision and nothing fails.
func TestADatabaseOfSerializableTransactions(t *testing.T) {
	address := pgtest.Database(t)
	pgtest.Exec(t, address, `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()); END $$`)
	store := open(t, address)
	var writers sync.WaitGroup
	told := make(chan attempt, 100)
	for g := range 4 {
		writers.Go(func() { compete(t.Context(), store, fmt.Sprint("writer-", g), 25, func(a attempt) { told <- a }) })
	}
	writers.Wait()
	close(told)
	var attempts []attempt
	for a := range told {
		attempts = append(attempts, a)
	}
	count := holdsAgainst(t, store, attempts)
	assert.Equal(t, 100, count[kept]+count[conflict], "%v", count)
}

func TestReadsSurviveKilledConnections(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	put(t, store, key, `{}`, 0)
	for range 5 {
		pgtest.Exec(t, address, killOthers)
		_, err := store.Get(t.Context(), key, 0)
		assert.NoError(t, err)
		pgtest.Exec(t, address, killOthers)
		_, err = store.List(t.Context(), key.Kind, "", 0)
		assert.NoError(t, err)
		pgtest.Exec(t, address, killOthers)
		_, err = store.History(t.Context(), key, 0, 0)
		assert.NoError(t, err)
	}
}

// The write is carried out, and the answer is lost on the way. Nobody claims that it
// failed; writing again from the same revision is a conflict, and nothing is lost.
func TestAnAnswerThatIsLost(t *testing.T) {
	address := pgtest.Database(t)
	lossy, lose := lossyProxy(t, address)
	store := open(t, pgtest.With(t, lossy, "pool_max_conns", "1"))
	put(t, store, key, `{}`, 0)
	put(t, store, key, `{}`, 1) // now the statement is prepared, and sent at once

	lose.Store(true)
	_, err := store.Put(t.Context(), key, []byte(`{"n": 3}`), adapters.Write{Expected: 2, By: "me"})
	require.Equal(t, unknown, outcomeOf(err), "%v", err)
	lose.Store(false)

	_, again := store.Put(t.Context(), key, []byte(`{"n": 3}`), adapters.Write{Expected: 2, By: "me"})
	assert.Equal(t, conflict, outcomeOf(again), "%v", again)
	stored, err := store.Get(t.Context(), key, 3)
	require.NoError(t, err)
	assert.Equal(t, `{"n": 3}`, string(stored.Data))
	assert.Equal(t, "me", stored.By)
}

// lossyProxy stands between store and server. When it is to lose answers, it waits for the
// first bytes of one and breaks the connection.
func lossyProxy(t testing.TB, address string) (string, *atomic.Bool) {
	t.Helper()
	server, err := url.Parse(address)
	require.NoError(t, err)
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	lose := new(atomic.Bool)
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			upstream, err := net.Dial("tcp", server.Host)
			if err != nil {
				_ = client.Close()
				return
			}
			go relay(upstream, client, new(atomic.Bool))
			go relay(client, upstream, lose)
		}
	}()
	through := *server
	through.Host = listener.Addr().String()
	return through.String(), lose
}

// relay passes bytes on until one side closes, or some come that are to be lost.
func relay(to, from net.Conn, lose *atomic.Bool) {
	defer func() { _, _ = to.Close(), from.Close() }()
	buffer := make([]byte, 1<<16)
	for {
		n, err := from.Read(buffer)
		if err != nil || lose.Load() {
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil {
			return
		}
	}
}
