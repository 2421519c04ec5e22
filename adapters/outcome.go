package adapters

import "fmt"

// UnknownOutcomeError says that nobody knows whether a write was carried out: the answer did
// not come, as when a connection broke or a context was done, or a disk failed so that the
// write could be neither finished nor undone. It wraps the reason.
//
// Whoever gets it may read the document and see whether the revision after the expected one is
// theirs. Writing again from the same revision is safe, too: when the first write was carried
// out after all, the second is a [ConflictError], and nothing is lost. Only a document that
// was to be new and may have been deleted since could come back that way.
type UnknownOutcomeError struct {
	Key      Key
	Expected int64 // the revision the write was made from
	Err      error
}

func (e *UnknownOutcomeError) Error() string {
	return fmt.Sprintf("adapters: the write from revision %d may have been carried out or not: %v", e.Expected, e.Err)
}

func (e *UnknownOutcomeError) Unwrap() error { return e.Err }
