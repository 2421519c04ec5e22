package filestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/juurru/juurru/adapters"
)

// settled returns the last revision of a document, nil when it never was, after everything
// that happened to its file has a revision. It takes the document's lock only when something
// did. With an [adapters.UnreadableError] the last revision is returned, too.
func (s *Store) settled(ctx context.Context, key adapters.Key) (*revision, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	last, err := s.lastRevision(key)
	if err != nil {
		return nil, err
	}
	found, err := s.read(key)
	if err != nil || found.is(last) {
		return last, err
	}
	unlock, err := s.lock(ctx, key)
	if err != nil {
		return nil, err
	}
	defer unlock()
	last, _, err = s.settle(ctx, key)
	return last, err
}

// settle is step 2: it finishes or drops what a killed process left, and gives an edit
// its revision. The caller holds the document's lock.
func (s *Store) settle(ctx context.Context, key adapters.Key) (*revision, current, error) {
	last, err := s.lastRevision(key)
	if err != nil {
		return nil, current{}, err
	}
	if err := s.recover(key, last); err != nil {
		return last, current{}, err
	}
	found, err := s.read(key)
	if err != nil || found.is(last) {
		return last, found, err
	}
	w := s.begin(key, found, last, "")
	if found.name == "" {
		w.next.Deleted = true
	} else {
		w.next.File, w.next.Sum = found.name, found.sum
		if w.next.data, err = documentIn(key, found); err != nil {
			return last, found, err
		}
		if path.Ext(found.name) != ".json" {
			w.next.edited = append([]byte("\n"), found.text...)
		}
	}
	if err := w.folders(); err != nil {
		return last, found, err
	}
	if err := w.commit(ctx); err != nil {
		return last, found, err
	}
	return &w.next, found, nil
}

// recover removes the files of a write that did not come to its step 5, and finishes
// one that did not come to the end of its step 7.
func (s *Store) recover(key adapters.Key, last *revision) error {
	past := pastOf(key)
	var number int64
	if last != nil {
		number = last.Number
	}
	for _, left := range []string{numbered(number+1, ".tmp"), numbered(number+1, ".next"), numbered(number, ".next")} {
		name := path.Join(past, left)
		info, err := s.root.Lstat(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && last != nil && left == numbered(number, ".next") && (info.Size() == 0 || !last.Deleted) {
			err = s.finish(key, last, name)
		}
		if err == nil {
			err = removeIfThere(s.disk, name)
		}
		if err != nil {
			return fmt.Errorf("filestore: what a broken write left cannot be put right: %w", err)
		}
	}
	return nil
}

// finish takes step 7 of the last revision, if the document's file is still that of the
// revision before.
func (s *Store) finish(key adapters.Key, last *revision, next string) error {
	var before *revision
	if last.Number > 1 {
		past, err := s.root.OpenRoot(pastOf(key))
		if err != nil {
			return err
		}
		before, err = readRevision(past, last.Number-1, false)
		past.Close()
		if err != nil {
			return err
		}
	}
	found, err := s.read(key)
	var unreadable *adapters.UnreadableError
	if errors.As(err, &unreadable) { // somebody has been there
		return nil
	}
	if err != nil || found.is(last) || !found.is(before) {
		return err
	}
	from, to := next, path.Join(key.Kind, last.File)
	if last.Deleted {
		from, to = path.Join(key.Kind, found.name), next
	} else if err := ensureFolder(s.disk, key.Kind); err != nil {
		return err
	}
	return errors.Join(s.disk.rename(from, to), s.disk.syncFolder(key.Kind))
}
