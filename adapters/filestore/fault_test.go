package filestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

var key = adapters.Key{Kind: "plan", ID: "suunta"}

func told(expected int64) adapters.Write { return adapters.Write{Expected: expected, By: "tester"} }

func version(n int) []byte {
	return fmt.Appendf(nil, "{\n  \"kind\": \"plan\",\n  \"n\": %d,\n  \"text\": %q\n}\n", n, strings.Repeat("ä", 40*n))
}

// faulty is a disk on which the step with a number fails, or every one from it on.
type faulty struct {
	disk
	failing int // counted from 1
	dead    bool
	steps   int
	failed  []string // what has failed
}

var nothing = context.Background()

var errFault = errors.New("fault")

func (d *faulty) fails(step string, name string) bool {
	d.steps++
	fails := d.steps == d.failing || d.dead && d.steps > d.failing
	if fails {
		d.failed = append(d.failed, step+" "+path.Base(name))
	}
	return fails
}

func (d *faulty) create(name string, mode fs.FileMode) (file, error) {
	if d.fails("create", name) {
		return nil, &fs.PathError{Op: "create", Path: name, Err: syscall.ENOSPC}
	}
	f, err := d.disk.create(name, mode)
	return &faultyFile{f, d, name}, err
}

func (d *faulty) rename(from, to string) error {
	if d.fails("rename", from) {
		return errFault
	}
	return d.disk.rename(from, to)
}

func (d *faulty) remove(name string) error {
	if d.fails("remove", name) {
		return errFault
	}
	return d.disk.remove(name)
}

func (d *faulty) mkdir(name string) error {
	if d.fails("mkdir", name) {
		return &fs.PathError{Op: "mkdir", Path: name, Err: syscall.ENOSPC}
	}
	return d.disk.mkdir(name)
}

func (d *faulty) syncFolder(name string) error {
	if d.fails("sync folder", name) {
		return errFault
	}
	return d.disk.syncFolder(name)
}

type faultyFile struct {
	file
	disk *faulty
	name string
}

func (f *faultyFile) Write(p []byte) (int, error) {
	if f.disk.fails("write", f.name) { // what was there place for
		n, _ := f.file.Write(p[:len(p)/2])
		return n, syscall.ENOSPC
	}
	if len(p) > 1 && f.disk.fails("short write", f.name) { // and says nothing
		return f.file.Write(p[:len(p)/2])
	}
	return f.file.Write(p)
}

func (f *faultyFile) Sync() error {
	if f.disk.fails("sync", f.name) {
		return errFault
	}
	return f.file.Sync()
}

func (f *faultyFile) Close() error {
	if f.disk.fails("close", f.name) {
		return errors.Join(errFault, f.file.Close())
	}
	return f.file.Close()
}

// works are what a store does that changes files, each from a state of its own.
var works = []struct {
	name   string
	before func(t *testing.T, s *Store, dir string) int64 // returns the revision the document is at
	do     func(s *Store, expected int64) (adapters.Revision, error)
	after  []byte // the document; nil when it is gone
}{
	{"create", func(*testing.T, *Store, string) int64 { return 0 }, put, version(9)},
	{"change", twice, put, version(9)},
	{"change a file that is not in JSON", func(t *testing.T, s *Store, dir string) int64 {
		edit(t, dir, "plan/suunta.yaml", "n: 1 # one\n")
		stored, err := s.Get(t.Context(), key, 0)
		require.NoError(t, err)
		return stored.Number
	}, put, version(9)},
	{"delete", twice, func(s *Store, expected int64) (adapters.Revision, error) {
		return s.Delete(nothing, key, told(expected))
	}, nil},
	{"bring back", func(t *testing.T, s *Store, dir string) int64 {
		_, err := s.Delete(nothing, key, told(twice(t, s, dir)))
		require.NoError(t, err)
		return 0
	}, put, version(9)},
}

func put(s *Store, expected int64) (adapters.Revision, error) {
	return s.Put(nothing, key, version(9), told(expected))
}

func twice(t *testing.T, s *Store, _ string) int64 {
	for i := range 2 {
		_, err := s.Put(nothing, key, version(i+1), told(int64(i)))
		require.NoError(t, err)
	}
	return 2
}

// look is all there is to see of the document.
type look struct {
	file    string
	stored  adapters.Stored
	missing bool
	history []adapters.Revision
}

func lookAt(t *testing.T, s *Store, dir string) look {
	t.Helper()
	var l look
	for _, ending := range endings {
		text, err := os.ReadFile(filepath.Join(dir, "plan", "suunta"+ending))
		if err == nil {
			l.file = ending + string(text)
		}
	}
	var err error
	l.stored, err = s.Get(t.Context(), key, 0)
	if l.missing = errors.Is(err, adapters.ErrNotFound); !l.missing {
		require.NoError(t, err)
	}
	l.history, err = s.History(t.Context(), key, 0, 0)
	if !errors.Is(err, adapters.ErrNotFound) {
		require.NoError(t, err)
	}
	return l
}

// A step that fails leaves everything as it was, and says so; what comes after the
// write is done does not undo it.
func TestAFaultLeavesTheDocumentAsItWas(t *testing.T) {
	for _, work := range works {
		t.Run(work.name, func(t *testing.T) {
			seen := make(map[string]bool)
			for failing := 1; ; failing++ {
				dir := t.TempDir()
				s := openHasty(t, dir, Options{})
				expected := work.before(t, s, dir)
				before := lookAt(t, s, dir)
				d := &faulty{disk: s.disk, failing: failing}
				s.disk = d
				revision, err := work.do(s, expected)
				if len(d.failed) == 0 {
					require.NoError(t, err)
					break
				}
				seen[strings.Fields(d.failed[0])[0]] = true
				s.disk = d.disk
				if err == nil { // the deletion was done
					assert.Equal(t, "remove 00000003.next", d.failed[0])
					_, err := s.Get(t.Context(), key, 0)
					require.ErrorIs(t, err, adapters.ErrNotFound)
					assert.Nil(t, work.after)
					assert.True(t, revision.Deleted)
					continue
				}
				assert.NotErrorAs(t, err, new(*adapters.UnknownOutcomeError), "%s", d.failed)
				assert.Equal(t, before, lookAt(t, s, dir), "%s", d.failed)
				assert.Equal(t, before, lookAt(t, openHasty(t, dir, Options{}), dir), "%s", d.failed)
				revision, err = work.do(s, expected)
				require.NoError(t, err, "the next write succeeds: %s", d.failed)
				assert.EqualValues(t, len(before.history)+1, revision.Number)
				onlyRevisions(t, dir)
			}
			for _, step := range []string{"create", "write", "short", "sync", "close", "rename"} {
				assert.True(t, seen[step], "no %s has failed", step)
			}
		})
	}
}

// onlyRevisions asks that nothing else is left in the history.
func onlyRevisions(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(dir, ".juurru/history/plan/suunta"))
	require.NoError(t, err)
	for i, entry := range entries {
		assert.Equal(t, numbered(int64(i+1), ".json"), entry.Name())
	}
	entries, err = os.ReadDir(filepath.Join(dir, "plan"))
	require.NoError(t, err)
	for _, entry := range entries {
		assert.True(t, strings.HasPrefix(entry.Name(), "suunta."), "%s is left among the documents", entry.Name())
	}
}

// When the disk dies in the middle, nothing can be undone. The document is the old
// or the new one all the same, and an error that does not say which one says so.
func TestADyingDiskLeavesTheOldOrTheNewDocument(t *testing.T) {
	for _, work := range works {
		t.Run(work.name, func(t *testing.T) {
			unknown := 0
			for failing := 1; ; failing++ {
				dir := t.TempDir()
				s := openHasty(t, dir, Options{})
				expected := work.before(t, s, dir)
				before := lookAt(t, s, dir)
				d := &faulty{disk: s.disk, failing: failing, dead: true}
				s.disk = d
				_, err := work.do(s, expected)
				if len(d.failed) == 0 {
					require.NoError(t, err)
					assert.Positive(t, unknown, "no fault came when something was done already")
					return
				}
				s = openHasty(t, dir, Options{})
				after := lookAt(t, s, dir)
				var notKnown *adapters.UnknownOutcomeError
				switch {
				case err != nil && !errors.As(err, &notKnown):
					assert.Equal(t, before, after, "%s", d.failed)
				case after.missing == before.missing && string(after.stored.Data) == string(before.stored.Data):
					assert.Error(t, err, "%s", d.failed)
				default:
					assert.Equal(t, work.after == nil, after.missing, "%s", d.failed)
					assert.Equal(t, string(work.after), string(after.stored.Data), "%s", d.failed)
				}
				if notKnown != nil {
					unknown++
					assert.Equal(t, adapters.UnknownOutcomeError{Key: key, Expected: expected, Err: notKnown.Err}, *notKnown)
				}
				assert.LessOrEqual(t, len(after.history), len(before.history)+1, "nothing is taken for an edit: %s", d.failed)
				for i, revision := range after.history {
					assert.EqualValues(t, i+1, revision.Number)
					if i < len(before.history) {
						assert.Equal(t, before.history[i], revision)
					}
				}
				var at int64
				if !after.missing {
					at = after.stored.Number
				}
				_, err = s.Put(t.Context(), key, version(3), told(at))
				require.NoError(t, err, "the next write succeeds: %s", d.failed)
				onlyRevisions(t, dir)
			}
		})
	}
}

// An edit that cannot be given a revision stays, and gets one later.
func TestAFaultWhileAnEditIsNoticed(t *testing.T) {
	for failing := 1; ; failing++ {
		dir := t.TempDir()
		s := openHasty(t, dir, Options{})
		twice(t, s, dir)
		edit(t, dir, "plan/suunta.json", `{"edited": true}`)
		d := &faulty{disk: s.disk, failing: failing}
		s.disk = d
		_, err := s.Get(t.Context(), key, 0)
		s.disk = d.disk
		if len(d.failed) == 0 {
			require.NoError(t, err)
			return
		}
		assert.Error(t, err)
		stored, err := s.Get(t.Context(), key, 0)
		require.NoError(t, err)
		assert.EqualValues(t, 3, stored.Number)
		assert.Equal(t, `{"edited": true}`, string(stored.Data))
		onlyRevisions(t, dir)
	}
}

func edit(t testing.TB, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
}
