package filestore

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

// recorder is a disk that remembers what was done to it, so that what a power failure would
// leave can be made for every moment: what was synced, and as much of the rest as
// the system happened to have written.
type recorder struct {
	disk
	trace  []event
	inodes int
	names  map[string]int // inode of every file
}

type event struct {
	what     string // create, write, sync, rename, remove, mkdir, sync folder, edit, acknowledged
	name, to string
	inode    int
	data     []byte
	told     acknowledgement
}

type acknowledgement struct {
	number int64
	data   []byte // nil for a deletion
}

func (d *recorder) add(e event) { d.trace = append(d.trace, e) }

func (d *recorder) create(name string, mode fs.FileMode) (file, error) {
	f, err := d.disk.create(name, mode)
	if err == nil {
		d.inodes++
		d.names[name] = d.inodes
		d.add(event{what: "create", name: name, inode: d.inodes})
	}
	return &recordedFile{f, d, d.inodes}, err
}

func (d *recorder) rename(from, to string) error {
	err := d.disk.rename(from, to)
	if err == nil {
		d.add(event{what: "rename", name: from, to: to, inode: d.names[from]})
		d.names[to] = d.names[from]
		delete(d.names, from)
	}
	return err
}

func (d *recorder) remove(name string) error {
	err := d.disk.remove(name)
	if err == nil {
		d.add(event{what: "remove", name: name})
		delete(d.names, name)
	}
	return err
}

func (d *recorder) mkdir(name string) error {
	err := d.disk.mkdir(name)
	if err == nil {
		d.add(event{what: "mkdir", name: name})
	}
	return err
}

func (d *recorder) syncFolder(name string) error {
	d.add(event{what: "sync folder", name: name})
	return nil
}

type recordedFile struct {
	file
	disk  *recorder
	inode int
}

func (f *recordedFile) Write(p []byte) (int, error) {
	f.disk.add(event{what: "write", inode: f.inode, data: slices.Clone(p)})
	return f.file.Write(p)
}

func (f *recordedFile) Sync() error {
	f.disk.add(event{what: "sync", inode: f.inode})
	return nil
}

// failure is what a power failure makes of what was not synced.
type failure struct {
	name string
	kept func(i int, e event) bool           // whether a change of names is there after it
	data func(synced, written []byte) []byte // what is in a file
}

// failures are the kinds of it. A rename is there or not, as a whole. The changes of names in
// one folder are kept in their order, up to some moment; with a journal it is the same moment
// for all folders.
func failures(random *rand.Rand, end int) []failure {
	nothing := func(synced, _ []byte) []byte { return synced }
	everything := func(_, written []byte) []byte { return written }
	part := func(synced, written []byte) []byte { return written[:(len(synced)+len(written))/2] }
	zeros := func(synced, written []byte) []byte {
		return append(slices.Clone(synced), make([]byte, len(written)-len(synced))...)
	}
	upTo := random.IntN(end + 1)
	inEach := func() func(int, event) bool {
		moments := make(map[string]int)
		return func(i int, e event) bool {
			folder := path.Dir(e.name)
			if e.what == "rename" {
				folder = path.Dir(e.to)
			}
			if moments[folder] == 0 {
				moments[folder] = 1 + random.IntN(end+1)
			}
			return i < moments[folder]
		}
	}
	return []failure{
		{"all that was not synced is lost", func(int, event) bool { return false }, nothing},
		{"names are kept, what is in the files is lost", func(int, event) bool { return true }, nothing},
		{"names are kept, files have zeros", func(int, event) bool { return true }, zeros},
		{"names are kept, files break off", func(int, event) bool { return true }, part},
		{"a process was killed", func(int, event) bool { return true }, everything},
		{"names are lost, files are kept", func(int, event) bool { return false }, everything},
		{"names are kept up to some moment", func(i int, _ event) bool { return i < upTo }, part},
		{"names are kept up to a moment of each folder, files have zeros", inEach(), zeros},
		{"names are kept up to a moment of each folder, files break off", inEach(), part},
		{"names are kept up to a moment of each folder, files are kept", inEach(), everything},
	}
}

// left is a directory after a power failure: its files, and nil for its folders.
type left map[string][]byte

// after is what is left when the power fails after these events.
func after(trace []event, f failure) left {
	folders := map[string]bool{".": true}
	names := make(map[string]int)
	synced, written := make(map[int][]byte), make(map[int][]byte)
	// A change of names is on the disk when a folder that it concerns was synced after it.
	lastSync := make(map[string]int)
	for i, e := range trace {
		if e.what == "sync folder" {
			lastSync[e.name] = i
		}
	}
	durable := func(i int, e event) bool {
		if lastSync[path.Dir(e.name)] > i && e.what != "rename" {
			return true
		}
		return e.what == "rename" && lastSync[path.Dir(e.to)] > i
	}
	for i, e := range trace {
		switch e.what {
		case "write":
			written[e.inode] = append(written[e.inode], e.data...)
			continue
		case "sync":
			synced[e.inode] = slices.Clone(written[e.inode])
			continue
		case "edit": // somebody else saved it, and it is on the disk
			names[e.name], synced[e.inode], written[e.inode] = e.inode, e.data, e.data
			continue
		}
		if e.what == "sync folder" || e.what == "acknowledged" || !durable(i, e) && !f.kept(i, e) {
			continue
		}
		switch e.what {
		case "mkdir":
			folders[e.name] = folders[path.Dir(e.name)]
		case "create":
			names[e.name] = e.inode
		case "remove":
			delete(names, e.name)
		case "rename":
			if names[e.name] == e.inode {
				delete(names, e.name)
			}
			names[e.to] = e.inode
		}
	}
	there := make(left)
	for folder := range folders {
		there[folder] = nil
	}
	for name, inode := range names {
		if folders[path.Dir(name)] {
			there[name] = append([]byte{}, f.data(synced[inode], written[inode])...)
		}
	}
	return there
}

func (l left) make(t *testing.T, dir string) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(l)) {
		var err error
		if l[name] == nil {
			err = os.MkdirAll(filepath.Join(dir, name), 0o700)
		} else {
			err = os.WriteFile(filepath.Join(dir, name), l[name], 0o600)
		}
		require.NoError(t, err)
	}
}

// recorded does all a store can do with a document and returns what happened on the disk.
func recorded(t *testing.T) []event {
	dir := t.TempDir()
	root, err := os.OpenRoot(dir)
	require.NoError(t, err)
	d := &recorder{disk: rooted{root}, names: make(map[string]int)}
	s, err := openOn(root, d, Options{})
	require.NoError(t, err)
	defer s.Close()

	at := int64(0)
	tell := func(revision adapters.Revision, err error, data []byte) {
		require.NoError(t, err)
		d.add(event{what: "acknowledged", told: acknowledgement{revision.Number, data}})
		if at = revision.Number; revision.Deleted {
			at = 0
		}
	}
	write := func(n int) {
		revision, err := s.Put(t.Context(), key, version(n), told(at))
		tell(revision, err, version(n))
	}
	remove := func() {
		revision, err := s.Delete(t.Context(), key, told(at))
		tell(revision, err, nil)
	}
	byHand := func(text string) {
		edit(t, dir, "plan/suunta.json", text)
		d.inodes++
		d.names["plan/suunta.json"] = d.inodes
		d.add(event{what: "edit", name: "plan/suunta.json", inode: d.inodes, data: []byte(text)})
		stored, err := s.Get(t.Context(), key, 0)
		tell(stored.Revision, err, []byte(text))
	}
	write(1)
	write(2)
	write(2) // the same once more
	write(3)
	remove()
	write(4)
	remove()
	write(2)
	byHand(`{"n": 5}`)
	write(6)
	write(2)
	return d.trace
}

// Whenever the power fails, and whatever the file system made of what was not synced,
// the document is whole, nothing acknowledged is lost, and the store goes on.
func TestAPowerFailureLosesNothing(t *testing.T) {
	trace := recorded(t)
	random := rand.New(rand.NewPCG(1, 2))
	all := acknowledgements(trace)
	base, seen := t.TempDir(), make(map[string]bool)
	for end := 1; end <= len(trace); end++ {
		var kinds []failure
		for range 3 { // some of them are random
			kinds = append(kinds, failures(random, end)...)
		}
		for _, f := range kinds {
			there := after(trace[:end], f)
			state := fmt.Sprintf("%d %q", len(acknowledgements(trace[:end])), there) // fmt sorts maps
			if seen[state] {
				continue
			}
			seen[state] = true
			dir := filepath.Join(base, fmt.Sprint(len(seen)))
			there.make(t, dir)
			what := fmt.Sprintf("after event %d, %s %s: %s", end, trace[end-1].what, path.Base(trace[end-1].name+trace[end-1].to), f.name)
			checkAfterFailure(t, dir, trace[:end], all, what)
			if t.Failed() {
				return
			}
		}
	}
	assert.Greater(t, len(seen), 150, "there have been few different states")
}

func acknowledgements(trace []event) []acknowledgement {
	var all []acknowledgement
	for _, e := range trace {
		if e.what == "acknowledged" {
			all = append(all, e.told)
		}
	}
	return all
}

func checkAfterFailure(t *testing.T, dir string, trace []event, all []acknowledgement, what string) {
	t.Helper()
	kept := int64(len(acknowledgements(trace)))
	text, err := os.ReadFile(filepath.Join(dir, "plan", "suunta.json"))
	if !errors.Is(err, fs.ErrNotExist) {
		require.NoError(t, err, what)
		whole := slices.ContainsFunc(all, func(a acknowledgement) bool { return string(a.data) == string(text) })
		require.True(t, whole, "%s: the file is torn: %q", what, text)
	}
	root, err := os.OpenRoot(dir)
	require.NoError(t, err)
	s, err := openOn(root, hasty{rooted{root}}, Options{})
	require.NoError(t, err, what)
	defer s.Close()
	last, err := lastOf(t.Context(), s, key)
	if errors.Is(err, adapters.ErrNotFound) {
		require.Zero(t, kept, what)
	} else {
		require.NoError(t, err, what)
		require.GreaterOrEqual(t, last.Number, kept, what)
		require.LessOrEqual(t, last.Number, kept+1, what)
	}
	for number := int64(1); number <= last.Number; number++ {
		stored, err := s.Get(t.Context(), key, number)
		if all[number-1].data == nil {
			require.ErrorIs(t, err, adapters.ErrNotFound, what)
			continue
		}
		require.NoError(t, err, what)
		require.Equal(t, string(all[number-1].data), string(stored.Data), what)
		if number != 9 && number <= kept { // the edit
			require.Equal(t, "tester", stored.By, what)
		}
	}
	at := last.Number
	if last.Deleted {
		at = 0
	}
	_, err = s.Put(t.Context(), key, version(9), told(at))
	require.NoError(t, err, "%s: the next write succeeds", what)
	assert.NoFileExists(t, filepath.Join(dir, ".juurru/history/plan/suunta", numbered(last.Number+1, ".next")), what)
	onlyRevisions(t, dir)
}
