package filestore

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru/adapters"
)

const historyFolder = ".juurru/history"

// revision is one of a document's revisions. In its file a line of JSON tells what
// is known about it; the document follows, and after it the text of an edit in YAML.
type revision struct {
	Number  int64     `json:"revision"`
	At      time.Time `json:"at"`
	By      string    `json:"by,omitzero"`
	Deleted bool      `json:"deleted,omitzero"`
	File    string    `json:"file,omitzero"`   // the document's file: "suunta.json"; of a deletion, absent
	Sum     string    `json:"sha256,omitzero"` // of the text in that file
	Bytes   int       `json:"bytes"`           // of the document
	data    []byte
	edited  []byte // the text of an edit that is not JSON
}

var errDamaged = errors.New("filestore: the file of a revision is damaged")

const longestHead = 4096 // bytes; who wrote has at most 200, of six each when escaped

func (r *revision) public() adapters.Revision {
	return adapters.Revision{Number: r.Number, At: r.At, By: r.By, Deleted: r.Deleted}
}

func (r *revision) stored(key adapters.Key) adapters.Stored {
	return adapters.Stored{Key: key, Revision: r.public(), Data: r.data}
}

// pastOf is the folder of a document's history.
func pastOf(key adapters.Key) string { return path.Join(historyFolder, key.Kind, key.ID) }

func numbered(number int64, ending string) string { return fmt.Sprintf("%08d%s", number, ending) }

// lastRevision reads the last revision of a document; nil when it never was.
func (s *Store) lastRevision(key adapters.Key) (*revision, error) {
	past, err := s.root.OpenRoot(pastOf(key))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer past.Close()
	for {
		number, err := lastNumber(past)
		if err != nil || number == 0 {
			return nil, err
		}
		r, err := readRevision(past, number, true)
		switch {
		case errors.Is(err, adapters.ErrNotFound): // a write that failed is just being undone
			continue
		case errors.Is(err, errDamaged):
			err = &adapters.UnreadableError{Key: key, Place: path.Join(pastOf(key), numbered(number, ".json")), Problem: "it is damaged"}
		}
		return r, err
	}
}

// lastNumber finds the highest number by doubling and halving, as numbers have no gaps.
func lastNumber(past *os.Root) (int64, error) {
	var failed error
	there := func(number int64) bool {
		_, err := past.Lstat(numbered(number, ".json"))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			failed = err
		}
		return err == nil
	}
	low, high := int64(0), int64(1) // low is there, high is not
	for there(high) {
		low, high = high, 2*high
	}
	for high-low > 1 && failed == nil {
		if middle := low + (high-low)/2; there(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	return low, failed
}

// readRevision reads a revision, its data as well when they are asked for.
func readRevision(past *os.Root, number int64, withData bool) (*revision, error) {
	name := numbered(number, ".json")
	switch info, err := past.Lstat(name); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, adapters.ErrNotFound
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errDamaged
	}
	f, err := past.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, adapters.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, longestHead)
	head, err := in.ReadSlice('\n')
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return nil, err
	}
	r := new(revision)
	if json.Unmarshal(head, r) != nil || r.Number != number || r.Bytes < 0 || r.Bytes > adapters.MaxStoredBytes {
		return nil, errDamaged
	}
	r.At = r.At.UTC()
	if !withData {
		return r, nil
	}
	r.data = make([]byte, r.Bytes)
	switch _, err := io.ReadFull(in, r.data); {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, errDamaged
	case err != nil:
		return nil, err
	}
	return r, nil
}
