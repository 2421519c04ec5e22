package pgstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/filestore"
	"github.com/juurru/juurru/internal/pgtest"
	"github.com/juurru/juurru/internal/ratio"
)

// BenchmarkStores puts, gets and lists documents in files and in PostgreSQL, beside writing
// the same bytes into a file with one sync: see docs/performance.md. The server is a process of its
// own on the same machine and disk, and keeps what it acknowledges through a crash.
func BenchmarkStores(b *testing.B) {
	plan, err := os.ReadFile("../../examples/documents/plan.json")
	require.NoError(b, err)
	files, err := filestore.Open(b.TempDir(), filestore.Options{})
	require.NoError(b, err)
	b.Cleanup(func() { _ = files.Close() })
	stores := []struct {
		name string
		adapters.Store
	}{{"files", files}, {"postgres", open(b, pgtest.Start(b).Database(b))}}

	for _, document := range [][]byte{[]byte(`{"kind": "plan", "name": "Vahvaksi"}`), plan} {
		b.Run(fmt.Sprintf("%dKB", len(document)>>10), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "file")
			ways := []ratio.Way{{Name: "write+sync", Run: func() error { return writeAndSync(file, document) }}}
			kind := fmt.Sprintf("plan%d", len(document))
			for _, store := range stores {
				for i := range adapters.DefaultPage {
					_, err := store.Put(b.Context(), adapters.Key{Kind: kind, ID: fmt.Sprint("k", i)}, document, adapters.Write{})
					require.NoError(b, err)
				}
				last, k := int64(1), adapters.Key{Kind: kind, ID: "k0"}
				ways = append(ways,
					ratio.Way{Name: store.name + "-put", Run: func() error {
						revision, err := store.Put(b.Context(), k, document, adapters.Write{Expected: last})
						last = revision.Number
						return err
					}},
					ratio.Way{Name: store.name + "-get", Run: func() error {
						_, err := store.Get(b.Context(), k, 0)
						return err
					}},
					ratio.Way{Name: store.name + "-list", Run: func() error {
						_, err := store.List(b.Context(), kind, "", 0)
						return err
					}},
				)
			}
			ratio.CompareWaiting(b, ways...)
		})
	}
}

func writeAndSync(name string, data []byte) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Sync()
}
