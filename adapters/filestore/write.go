package filestore

import (
	"context"
	"errors"
	"fmt"
	"path"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru/adapters"
)

// errEdited says that somebody edited the document's file while it was being written.
var errEdited = errors.New("filestore: the document's file was edited meanwhile")

// errLeft says that a write could be neither finished nor undone.
var errLeft = errors.New("filestore: a broken write is left to the next call")

// write is one on its way through the steps of the package comment. It holds the document's
// lock.
type write struct {
	*Store
	key    adapters.Key
	past   string   // the folder of the history
	before current  // the document's file, as it was found
	next   revision // the revision to come
}

func (s *Store) begin(key adapters.Key, before current, last *revision, by string) *write {
	w := &write{Store: s, key: key, past: pastOf(key), before: before}
	w.next = revision{Number: 1, At: s.now().UTC().Round(0), By: by}
	if last != nil {
		w.next.Number = last.Number + 1
		if w.next.At.Before(last.At) { // the clock was set back
			w.next.At = last.At
		}
	}
	return w
}

// step names a file of the history that belongs to the revision to come.
func (w *write) step(ending string) string { return path.Join(w.past, numbered(w.next.Number, ending)) }

// document names the document's file.
func (w *write) document() string {
	if w.next.Deleted {
		return path.Join(w.key.Kind, w.before.name)
	}
	return path.Join(w.key.Kind, w.next.File)
}

// replace takes steps 3 to 7 for a document.
func (w *write) replace(ctx context.Context, data []byte) error {
	w.next.File = w.before.name
	if w.next.File == "" {
		w.next.File = w.key.ID + "." + string(w.format)
	}
	text := textOf(path.Ext(w.next.File), data)
	w.next.data, w.next.Sum = data, sumOf(text)
	return w.run(ctx, text)
}

// delete takes steps 3 to 7 for a deletion.
func (w *write) delete(ctx context.Context) error {
	w.next.Deleted = true
	return w.run(ctx, nil)
}

func (w *write) run(ctx context.Context, text []byte) error {
	if err := w.folders(); err != nil {
		return err
	}
	mode := defaultMode
	if w.before.name != "" {
		mode = w.before.info.Mode().Perm()
	}
	if err := writeFile(w.disk, w.step(".next"), mode, text); err != nil { // step 3
		return err
	}
	if err := w.commit(ctx); errors.Is(err, errLeft) { // steps 4 and 5
		return err
	} else if err != nil {
		return errors.Join(err, removeIfThere(w.disk, w.step(".next")))
	}
	if !w.unedited(w.key, w.before) { // step 6
		if err := w.undo(false); err != nil {
			return err
		}
		return errEdited
	}
	from, to := w.step(".next"), w.document() // step 7
	if w.next.Deleted {
		from, to = to, from
	}
	if err := w.disk.rename(from, to); err != nil {
		return errors.Join(err, w.undo(false))
	}
	if err := w.disk.syncFolder(w.key.Kind); err != nil {
		return errors.Join(err, w.undo(true))
	}
	if w.next.Deleted {
		_ = w.disk.remove(w.step(".next")) // or else the next write does
	}
	return nil
}

// folders makes the folders of a document, and of its history. For a file that was not
// there they are synced, whoever made them.
func (w *write) folders() error {
	kind := path.Dir(w.past)
	folders := []string{kind, w.past}
	if !w.next.Deleted {
		folders = append(folders, w.key.Kind)
	}
	for _, folder := range folders {
		if err := ensureFolder(w.disk, folder); err != nil {
			return err
		}
	}
	if w.before.name != "" && w.next.Number > 1 {
		return nil
	}
	return errors.Join(w.disk.syncFolder("."), w.disk.syncFolder(historyFolder), w.disk.syncFolder(kind))
}

// commit takes steps 4 and 5: after it the revision exists. When it fails, it does not,
// unless the error is an errLeft.
func (w *write) commit(ctx context.Context) error {
	w.next.Bytes = len(w.next.data)
	head, err := json.Marshal(w.next)
	if err != nil {
		return err
	}
	if err := writeFile(w.disk, w.step(".tmp"), defaultMode, head, []byte("\n"), w.next.data, w.next.edited); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil { // later it would come too late
		return errors.Join(err, w.disk.remove(w.step(".tmp")))
	}
	if err := w.disk.rename(w.step(".tmp"), w.step(".json")); err != nil {
		return errors.Join(err, w.disk.remove(w.step(".tmp")))
	}
	if err := w.disk.syncFolder(w.past); err != nil {
		return errors.Join(err, w.undo(false))
	}
	return nil
}

// undo takes back step 5, and step 7 if it was taken: first the file, so that it
// never stands there without its revision. An error of its own is an errLeft.
func (w *write) undo(replaced bool) error {
	var err error
	if replaced {
		err = w.restore()
	}
	if err == nil {
		err = w.disk.remove(w.step(".json"))
	}
	if err == nil { // as long as there is a revision, its text is needed to finish
		err = errors.Join(removeIfThere(w.disk, w.step(".next")), w.disk.syncFolder(w.past))
	}
	if err != nil {
		return fmt.Errorf("%w: %w", errLeft, err)
	}
	return nil
}

// restore puts the document's file back as it was found.
func (w *write) restore() error {
	old := w.step(".next") // a deletion has put it there
	switch {
	case w.before.name == "":
		return errors.Join(w.disk.remove(w.document()), w.disk.syncFolder(w.key.Kind))
	case !w.next.Deleted:
		old = w.step(".tmp")
		if err := writeFile(w.disk, old, w.before.info.Mode().Perm(), w.before.text); err != nil {
			return err
		}
	}
	return errors.Join(w.disk.rename(old, w.document()), w.disk.syncFolder(w.key.Kind))
}
