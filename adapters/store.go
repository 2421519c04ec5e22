package adapters

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/juurru/juurru"
)

// Store keeps documents with all their revisions (dokumenttivarasto). It holds what it is
// given and judges nothing: whoever puts a document decides beforehand whether it may be
// kept. Package storetest holds the contract as tests that any store can run:
//
//   - Revisions of a document are numbered from 1, without gaps. A deletion is a
//     revision, too, and numbers go on when the document comes back.
//   - A write names the revision it was made from. When that is no longer the last one,
//     nothing is written and the error is a [ConflictError]: of writers that started
//     from the same revision exactly one succeeds, and no update is lost.
//   - What a write returned for is kept, whatever happens afterwards; what failed left
//     everything as it was, unless the error is an [UnknownOutcomeError]. A reader sees a whole
//     revision or none.
//   - History has every revision, and each can be read again.
//   - A listing goes through the documents by ID, page by page: one that was there
//     all the time is seen exactly once, whatever is written meanwhile.
//   - A context that is done ends the work with its error, which of a write may be in an
//     [UnknownOutcomeError].
//
// A store is safe for several goroutines. What [Key.Check], [CheckPut], [CheckDelete] and
// [CheckList] refuse is refused with their errors before anything is touched. A limit is the
// size of a page as [PageSize] reads it, and a page is never nil.
type Store interface {
	// Get returns a revision of a document; 0 is the last one. A document that is not
	// there, was deleted by that revision, or has no such revision is [ErrNotFound]. Data
	// are, byte for byte, what was put; the caller may change them.
	Get(ctx context.Context, key Key, revision int64) (Stored, error)
	// Put keeps a document, a JSON object, as the next revision.
	Put(ctx context.Context, key Key, data []byte, write Write) (Revision, error)
	// Delete ends a document with a revision of its own. What is not there is [ErrNotFound],
	// unless another revision was expected: then it is a conflict.
	Delete(ctx context.Context, key Key, write Write) (Revision, error)
	// List returns the documents of a kind that come after an ID, "" from the first on, in
	// the order of their IDs as bytes: at most limit. A full page may be the last one.
	List(ctx context.Context, kind, after string, limit int) ([]Listed, error)
	// History returns the revisions of a document after a number, 0 from the first on, in
	// order: at most limit. A document that never was is [ErrNotFound].
	History(ctx context.Context, key Key, after int64, limit int) ([]Revision, error)
}

// Limits of every store.
const (
	MaxStoredBytes    = juurru.DefaultMaxBytes // of one document
	MaxStoredDepth    = juurru.DefaultMaxDepth // levels of nesting of one document
	DefaultPage       = 100                    // entries of a page
	MaxPage           = 1000                   // entries of a page; a larger limit is this one
	maxIDBytes        = 100
	maxByBytes        = 200
	maxNameCharacters = 200
)

// Revision is a state of a document, as it was kept.
type Revision struct {
	Number  int64     `json:"revision"`
	At      time.Time `json:"at"`          // when it was kept, in UTC; of an edit by hand, when it was noticed
	By      string    `json:"by,omitzero"` // who kept it, as the caller calls them; "" when that is not known
	Deleted bool      `json:"deleted,omitzero"`
}

// Write is what a writer tells about a revision.
type Write struct {
	Expected int64  // the revision it was made from; 0: the document is not there
	By       string // who writes; at most 200 bytes
}

// Stored is a document as a store keeps it.
type Stored struct {
	Key
	Revision
	Data []byte // JSON
}

// Listed is a document in a listing.
type Listed struct {
	ID   string `json:"id"`
	Name string `json:"name,omitzero"` // as [NameOf] reads it
	Revision
	Unreadable bool `json:"unreadable,omitzero"` // see [UnreadableError]; Revision is the last one, 0 when there is none
}

// ErrNotFound says that there is no such document, or no such revision.
var ErrNotFound = errors.New("adapters: there is no such document")

// ErrTooLarge says that a document is larger than [MaxStoredBytes].
var ErrTooLarge = fmt.Errorf("adapters: a document has at most %d bytes", MaxStoredBytes)

// ErrTooDeep says that a document is nested deeper than [MaxStoredDepth].
var ErrTooDeep = fmt.Errorf("adapters: a document has at most %d levels", MaxStoredDepth)

// ErrNotAnObject says that data are not a JSON object.
var ErrNotAnObject = errors.New("adapters: a document is a JSON object")

// ConflictError says that a document is not at the revision a write was made from.
type ConflictError struct {
	Key      Key
	Expected int64
	Current  int64 // the last revision; 0 when the document is not there
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("adapters: the write was made from revision %d, and the document is at %d", e.Expected, e.Current)
}

// WriteError says why a store cannot keep what is told about a write. It does not repeat
// what was given.
type WriteError struct{ Problem string }

func (e *WriteError) Error() string { return "adapters: " + e.Problem }

// UnreadableError says that somebody edited a document outside the store and left it so
// that it cannot be read. The store does not overwrite it: its last revision can be read by
// its number, and writing goes on when it has been put right where it was edited. A store
// whose documents nobody else can touch has no such error. It is [juurru.ErrUnreadable].
type UnreadableError struct {
	Key      Key
	Place    string           // of the document, as whoever put it there knows it: "plan/suunta.json"
	Problem  string           // in English, for a log
	Findings []juurru.Finding // with lines and columns; empty when it is not the text that is wrong
}

func (e *UnreadableError) Error() string {
	return fmt.Sprintf("adapters: %s cannot be read: %s", e.Place, e.Problem)
}

func (e *UnreadableError) Unwrap() error { return juurru.ErrUnreadable }
