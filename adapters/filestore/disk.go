package filestore

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// disk is what changes files; names are relative to the store's directory. Tests put one in
// its place that fails, or that remembers what would be lost in a power failure.
type disk interface {
	create(name string, mode fs.FileMode) (file, error) // there must not be one
	rename(from, to string) error
	remove(name string) error
	mkdir(name string) error
	syncFolder(name string) error
}

type file interface {
	io.WriteCloser
	Sync() error
}

// rooted is a disk that never leaves a directory.
type rooted struct{ root *os.Root }

func (d rooted) create(name string, mode fs.FileMode) (file, error) {
	return d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
}

func (d rooted) rename(from, to string) error { return d.root.Rename(from, to) }
func (d rooted) remove(name string) error     { return d.root.Remove(name) }
func (d rooted) mkdir(name string) error      { return d.root.Mkdir(name, 0o700) }

func (d rooted) syncFolder(name string) error {
	folder, err := d.root.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(syncFolder(folder), folder.Close())
}

// writeFile writes a file that is not there yet and returns when it is on the disk. What it
// cannot write whole it removes.
func writeFile(d disk, name string, mode fs.FileMode, parts ...[]byte) error {
	f, err := d.create(name, mode)
	if err != nil {
		return err
	}
	err = writeAll(f, parts)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, d.remove(name))
	}
	return nil
}

func writeAll(f file, parts [][]byte) error {
	for _, part := range parts {
		n, err := f.Write(part)
		if err == nil && n < len(part) {
			err = io.ErrShortWrite
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// removeIfThere removes a file that may not be there.
func removeIfThere(d disk, name string) error {
	if err := d.remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// ensureFolder makes a folder that may be there.
func ensureFolder(d disk, name string) error {
	if err := d.mkdir(name); !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
