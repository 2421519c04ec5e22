package filestore

import (
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/storetest"
)

func open(t testing.TB, dir string, options Options) *Store {
	t.Helper()
	store, err := Open(dir, options)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, store.Close()) })
	return store
}

// hasty does not wait for the disk. Where no power fails, nobody sees the difference; the
// writers that are killed wait for it.
type hasty struct{ disk }

func (d hasty) syncFolder(string) error { return nil }

func (d hasty) create(name string, mode fs.FileMode) (file, error) {
	f, err := d.disk.create(name, mode)
	return hastyFile{f}, err
}

type hastyFile struct{ file }

func (hastyFile) Sync() error { return nil }

func openHasty(t testing.TB, dir string, options Options) *Store {
	t.Helper()
	root, err := os.OpenRoot(dir)
	require.NoError(t, err)
	store, err := openOn(root, hasty{rooted{root}}, options)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, store.Close()) })
	return store
}

func TestContract(t *testing.T) {
	for _, format := range []Format{JSON, YAML} {
		t.Run(string(format), func(t *testing.T) {
			t.Parallel()
			storetest.Run(t, func(t testing.TB) func() adapters.Store {
				dir := t.TempDir()
				return func() adapters.Store { return openHasty(t, dir, Options{Format: format}) }
			})
		})
	}
}
