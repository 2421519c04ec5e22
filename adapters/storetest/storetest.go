// Package storetest is the contract of [adapters.Store] as tests that any store can run:
//
//	func TestContract(t *testing.T) {
//		storetest.Run(t, func(t testing.TB) func() adapters.Store {
//			dir := t.TempDir()
//			return func() adapters.Store { return open(t, dir) }
//		})
//	}
//
// It writes some thousands of small documents, and a few large ones. Run it with -race,
// too; -rapid.checks says how long the random part goes on.
package storetest

import (
	"testing"

	"github.com/juurru/juurru/adapters"
)

// Place makes an empty place for documents, as a directory or a database. What it returns
// opens the store there, every time another one, as several processes would; one
// that cannot be opened twice is returned again. What is to be closed it closes by
// t.Cleanup.
type Place func(t testing.TB) (open func() adapters.Store)

// Clause is a part of the contract.
type Clause struct {
	Name  string
	Check func(t testing.TB, open func() adapters.Store)
}

// Run runs every clause of the contract, each at a place of its own.
func Run(t *testing.T, place Place) {
	for _, clause := range Contract() {
		t.Run(clause.Name, func(t *testing.T) { clause.Check(t, place(t)) })
	}
}

// Contract returns the clauses of the contract.
func Contract() []Clause {
	return []Clause{
		{"a document comes, changes, goes and comes back", lifecycle},
		{"a document is kept byte for byte", byteForByte},
		{"data belong to the caller", copies},
		{"keys are told apart", keysApart},
		{"what is refused leaves everything as it was", refusals},
		{"a write from another revision is a conflict", conflicts},
		{"of writers from one revision one succeeds", oneWinner},
		{"no update is lost", noLostUpdate},
		{"history has every revision", history},
		{"a listing is in the order of the IDs", listingInOrder},
		{"a listing stays whole while others write", listingWhileWriting},
		{"a page has the size asked", pages},
		{"a context that is done ends the work", contextDone},
		{"a context that ends during the work leaves a whole revision", contextEnds},
		{"any sequence of calls does what the model does", anySequence},
	}
}
