package filestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/juurru/juurru/adapters"
)

// Store keeps documents in a directory. It is an [adapters.Store].
type Store struct {
	root   *os.Root
	disk   disk
	format Format
	now    func() time.Time
	locks  [lockCount]chan struct{}
}

// Options of a store. The zero value is a store of JSON files.
type Options struct {
	Format Format           // of documents that a program creates; [JSON] without one
	Now    func() time.Time // tells the time of revisions; [time.Now] without one
}

const defaultMode fs.FileMode = 0o600 // of new files

// Open opens a store in a directory, which it makes if only that is missing. The directory
// and what a store makes in it can be read by their owner only; a document's file keeps the
// permissions it was given.
func Open(dir string, options Options) (*Store, error) {
	if err := makeDirectory(dir); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	s, err := openOn(root, rooted{root}, options)
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return s, nil
}

func openOn(root *os.Root, disk disk, options Options) (*Store, error) {
	s := &Store{root: root, disk: disk, format: options.Format, now: options.Now}
	switch s.format {
	case "":
		s.format = JSON
	case JSON, YAML:
	default:
		return nil, fmt.Errorf("filestore: %q is not a format of documents", s.format)
	}
	if s.now == nil {
		s.now = time.Now
	}
	for i := range s.locks {
		s.locks[i] = make(chan struct{}, 1)
	}
	return s, s.furnish()
}

func makeDirectory(dir string) error {
	err := os.Mkdir(dir, 0o700)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	parent, err := os.Open(filepath.Dir(dir))
	if err != nil {
		return err
	}
	return errors.Join(syncFolder(parent), parent.Close())
}

// furnish makes what a store needs beside the documents.
func (s *Store) furnish() error {
	if err := s.furnishFolder(".juurru"); err != nil {
		return err
	}
	if _, err := s.root.Lstat(historyFolder); errors.Is(err, fs.ErrNotExist) { // later it is somebody's wish to have it in git
		if err := writeFile(s.disk, ".juurru/.gitignore", defaultMode, []byte("*\n")); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	if err := errors.Join(s.furnishFolder(historyFolder), s.furnishFolder(locksFolder)); err != nil {
		return err
	}
	return errors.Join(s.disk.syncFolder(".juurru"), s.disk.syncFolder("."))
}

func (s *Store) furnishFolder(name string) error {
	if err := ensureFolder(s.disk, name); err != nil {
		return err
	}
	info, err := s.root.Lstat(name)
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("filestore: %s is not a folder", name)
	}
	return err
}

// Close lets go of the directory. Calls that are on their way fail.
func (s *Store) Close() error { return s.root.Close() }

// Get returns a revision of a document.
func (s *Store) Get(ctx context.Context, key adapters.Key, number int64) (adapters.Stored, error) {
	if err := key.Check(); err != nil {
		return adapters.Stored{}, err
	}
	if number != 0 {
		return s.old(ctx, key, number)
	}
	last, err := s.settled(ctx, key)
	if err != nil {
		return adapters.Stored{}, err
	}
	if last == nil || last.Deleted {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	return last.stored(key), nil
}

func (s *Store) old(ctx context.Context, key adapters.Key, number int64) (adapters.Stored, error) {
	if err := ctx.Err(); err != nil {
		return adapters.Stored{}, err
	}
	past, err := s.root.OpenRoot(pastOf(key))
	if errors.Is(err, fs.ErrNotExist) {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	if err != nil {
		return adapters.Stored{}, err
	}
	defer past.Close()
	r, err := readRevision(past, number, true)
	if err != nil {
		return adapters.Stored{}, err
	}
	if r.Deleted {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	return r.stored(key), nil
}

// Put keeps a document as the next revision.
func (s *Store) Put(ctx context.Context, key adapters.Key, data []byte, told adapters.Write) (adapters.Revision, error) {
	if err := adapters.CheckPut(key, data, told); err != nil {
		return adapters.Revision{}, err
	}
	return s.write(ctx, key, told, func(w *write) error { return w.replace(ctx, data) })
}

// Delete ends a document with a revision of its own.
func (s *Store) Delete(ctx context.Context, key adapters.Key, told adapters.Write) (adapters.Revision, error) {
	if err := adapters.CheckDelete(key, told); err != nil {
		return adapters.Revision{}, err
	}
	return s.write(ctx, key, told, func(w *write) error {
		if w.before.name == "" {
			return adapters.ErrNotFound
		}
		return w.delete(ctx)
	})
}

// write takes the lock, settles the document and asks for the expected revision, and then
// does the work; again, when the document's file was edited under its hands.
func (s *Store) write(ctx context.Context, key adapters.Key, told adapters.Write, work func(*write) error) (adapters.Revision, error) {
	if err := ctx.Err(); err != nil {
		return adapters.Revision{}, err
	}
	unlock, err := s.lock(ctx, key)
	if err != nil {
		return adapters.Revision{}, err
	}
	defer unlock()
	for {
		last, found, err := s.settle(ctx, key)
		if err != nil {
			return adapters.Revision{}, err
		}
		var now int64
		if last != nil && !last.Deleted {
			now = last.Number
		}
		if told.Expected != now {
			return adapters.Revision{}, &adapters.ConflictError{Key: key, Expected: told.Expected, Current: now}
		}
		w := s.begin(key, found, last, told.By)
		err = work(w)
		switch {
		case err == nil:
			return w.next.public(), nil
		case errors.Is(err, errLeft):
			return adapters.Revision{}, &adapters.UnknownOutcomeError{Key: key, Expected: told.Expected, Err: err}
		case err != errEdited:
			return adapters.Revision{}, err
		}
	}
}
