//go:build unix

package filestore

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

func TestWhatIsNoPlainFileIsLeftAlone(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "secret.json")
	require.NoError(t, os.WriteFile(outside, []byte(`{"secret": true}`), 0o600))
	for what, place := range map[string]func(dir, file string) error{
		"a link out of the directory":      func(_, file string) error { return os.Symlink(outside, file) },
		"a link inside":                    func(_, file string) error { return os.Symlink("muu.json", file) },
		"a link to nothing":                func(_, file string) error { return os.Symlink("gone", file) },
		"a pipe, which nobody writes to":   func(_, file string) error { return syscall.Mkfifo(file, 0o600) },
		"a folder":                         func(_, file string) error { return os.Mkdir(file, 0o700) },
		"two files of one document":        func(_, file string) error { return twoFiles(file) },
		"a second file, as a link outside": func(_, file string) error { return os.Symlink(outside, strings.TrimSuffix(file, "json")+"yaml") },
	} {
		t.Run(what, func(t *testing.T) {
			dir := t.TempDir()
			s := openHasty(t, dir, Options{})
			_, err := s.Put(t.Context(), adapters.Key{Kind: "plan", ID: "muu"}, version(1), told(0))
			require.NoError(t, err)
			at := twice(t, s, dir)
			file := filepath.Join(dir, "plan/suunta.json")
			if !strings.Contains(what, "second") {
				require.NoError(t, os.Remove(file))
			}
			require.NoError(t, place(dir, file))
			unreadable := isUnreadable(t, s, dir, at, what)
			assert.Empty(t, unreadable.Findings)
			text, err := os.ReadFile(outside)
			require.NoError(t, err)
			assert.Equal(t, `{"secret": true}`, string(text))
		})
	}

	for what, folder := range map[string]string{"the folder of a kind": "plan", "the folder of the store": ".juurru", "that of history": ".juurru/history"} {
		dir := t.TempDir()
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, folder)), 0o700))
		require.NoError(t, os.Symlink(filepath.Dir(outside), filepath.Join(dir, folder)))
		s, err := Open(dir, Options{})
		if err == nil {
			_, err = s.Put(t.Context(), key, version(1), told(0))
			assert.NoError(t, s.Close())
		}
		assert.Error(t, err, what)
	}
	entries, err := os.ReadDir(filepath.Dir(outside))
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}

// The names of history go on as before; what stands under one is damaged, and nothing
// waits for it.
func TestARevisionThatIsNoPlainFileIsDamaged(t *testing.T) {
	for what, place := range map[string]func(file string) error{
		"a link to nothing":              func(file string) error { return os.Symlink("gone", file) },
		"a pipe, which nobody writes to": func(file string) error { return syscall.Mkfifo(file, 0o600) },
		"a folder":                       func(file string) error { return os.Mkdir(file, 0o700) },
	} {
		t.Run(what, func(t *testing.T) {
			dir := t.TempDir()
			s := openHasty(t, dir, Options{})
			twice(t, s, dir)
			file := filepath.Join(dir, pastOf(key), numbered(2, ".json"))
			require.NoError(t, os.Remove(file))
			require.NoError(t, place(file))
			var unreadable *adapters.UnreadableError
			_, err := s.Get(t.Context(), key, 0)
			assert.ErrorAs(t, err, &unreadable)
			_, err = s.Get(t.Context(), key, 2)
			assert.ErrorIs(t, err, errDamaged)
			_, err = s.Put(t.Context(), key, version(3), told(2))
			assert.ErrorAs(t, err, &unreadable)
			listed, err := s.List(t.Context(), "plan", "", 0)
			require.NoError(t, err)
			require.Len(t, listed, 1)
			assert.True(t, listed[0].Unreadable)
		})
	}
}

func twoFiles(file string) error {
	if err := os.WriteFile(file, version(2), 0o600); err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(file, "json")+"yaml", []byte("n: 2\n"), 0o600)
}

func TestFilesAreTheirOwnersAlone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	s := open(t, dir, Options{})
	twice(t, s, dir)
	require.NoError(t, filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		require.NoError(t, err)
		info, err := entry.Info()
		require.NoError(t, err)
		assert.Zero(t, info.Mode().Perm()&0o077, name)
		return nil
	}))
	file := filepath.Join(dir, "plan/suunta.json")
	require.NoError(t, os.Chmod(file, 0o640))
	_, err := s.Put(t.Context(), key, version(3), told(2))
	require.NoError(t, err)
	info, err := os.Stat(file)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode().Perm(), "a file keeps the permissions it was given")
}
