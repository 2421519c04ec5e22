package pgstore_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/adapters/storetest"
	"github.com/juurru/juurru/internal/pgtest"
)

func TestMain(m *testing.M) {
	if address := os.Getenv(writerAddress); address != "" {
		os.Exit(writeAsAProcess(address))
	}
	os.Exit(pgtest.Main(m))
}

// open opens a store that is closed after the test.
func open(t testing.TB, address string, options ...pgstore.Option) *pgstore.Store {
	t.Helper()
	store, err := pgstore.Open(t.Context(), address, options...)
	require.NoError(t, err)
	t.Cleanup(store.Close)
	return store
}

var key = adapters.Key{Kind: "plan", ID: "suunta"}

func TestContract(t *testing.T) {
	storetest.Run(t, func(t testing.TB) func() adapters.Store {
		address := pgtest.Database(t)
		return func() adapters.Store { return open(t, address) }
	})
}

// Poolers such as PgBouncer ask for other ways to send statements.
func TestOtherWaysToSendStatements(t *testing.T) {
	address := pgtest.Database(t)
	for _, mode := range []string{"exec", "simple_protocol"} {
		way := pgtest.With(t, address, "default_query_exec_mode", mode)
		for i, clause := range storetest.Contract()[:2] { // a document comes, changes, …; byte for byte
			t.Run(mode+"/"+clause.Name, func(t *testing.T) {
				clause.Check(t, func() adapters.Store { return open(t, way, pgstore.Schema(fmt.Sprint(mode, i))) })
			})
		}
	}
}
