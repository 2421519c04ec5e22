package filestore

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"

	"github.com/juurru/juurru/adapters"
)

// current is the file of a document, as it stands in the directory.
type current struct {
	name string // "suunta.json"; "" when there is none
	info fs.FileInfo
	text []byte
	sum  string // of the text; "" when there is none
}

func sumOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// locate finds the file of a document, without reading it.
func (s *Store) locate(key adapters.Key) (current, error) {
	switch folder, err := s.root.Lstat(key.Kind); {
	case errors.Is(err, fs.ErrNotExist):
		return current{}, nil
	case err != nil:
		return current{}, err
	case !folder.IsDir():
		return current{}, &adapters.UnreadableError{Key: key, Place: key.Kind, Problem: "it is not a folder"}
	}
	var found current
	for _, ending := range endings {
		name := key.ID + ending
		info, err := s.root.Lstat(path.Join(key.Kind, name))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return current{}, err
		case found.name != "":
			return current{}, &adapters.UnreadableError{Key: key, Place: path.Join(key.Kind, name), Problem: found.name + " is there, too"}
		case !info.Mode().IsRegular():
			return current{}, &adapters.UnreadableError{Key: key, Place: path.Join(key.Kind, name), Problem: "it is not a regular file"}
		}
		found = current{name: name, info: info}
	}
	return found, nil
}

// read finds the file of a document and reads it.
func (s *Store) read(key adapters.Key) (current, error) {
	for {
		found, err := s.locate(key)
		if err != nil || found.name == "" {
			return found, err
		}
		place := path.Join(key.Kind, found.name)
		found.text, err = s.readFile(place)
		switch {
		case errors.Is(err, fs.ErrNotExist): // it has just gone
			continue
		case errors.Is(err, fs.ErrPermission):
			err = &adapters.UnreadableError{Key: key, Place: place, Problem: "its permissions do not let the store read it"}
		}
		found.sum = sumOf(found.text)
		return found, err
	}
}

// readFile reads a file up to the size a document may have and one byte more.
func (s *Store) readFile(name string) ([]byte, error) {
	f, err := s.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	text.Grow(int(min(info.Size(), adapters.MaxStoredBytes+1)) + bytes.MinRead)
	_, err = text.ReadFrom(io.LimitReader(f, adapters.MaxStoredBytes+1))
	return text.Bytes(), err
}

// unedited reports whether the file of a document is still the one that was found.
func (s *Store) unedited(key adapters.Key, found current) bool {
	now, err := s.locate(key)
	if err != nil || now.name != found.name {
		return false
	}
	return now.name == "" || os.SameFile(now.info, found.info) && now.info.Size() == found.info.Size() && now.info.ModTime().Equal(found.info.ModTime())
}

// is reports whether the file is that of a revision; nil is none.
func (c current) is(r *revision) bool {
	if r == nil || r.Deleted {
		return c.name == ""
	}
	return c.name == r.File && c.sum == r.Sum
}
