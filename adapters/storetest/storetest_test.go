package storetest_test

import (
	"flag"
	"os"
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/storetest"
)

func TestMain(m *testing.M) {
	flag.Parse()
	for name, value := range map[string]string{"rapid.nofailfile": "true", "rapid.shrinktime": "1ms"} { // failing is what the flawed stores are for
		if err := flag.Set(name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

func place(flaw string) storetest.Place {
	return func(testing.TB) func() adapters.Store {
		store := newMemory(flaw)
		return func() adapters.Store { return store }
	}
}

func TestAStoreThatKeepsTheContractPasses(t *testing.T) {
	storetest.Run(t, place(""))
}

// What the contract says is held by some clause: a store with one flaw fails it, and
// the clause that is meant for it is among those it fails.
func TestAStoreWithAFlawFails(t *testing.T) {
	for flaw, clause := range map[string]string{
		"never looks at the context":          "a context that is done ends the work",
		"reads hostile keys":                  "what is refused leaves everything as it was",
		"reads old revisions as the last one": "a document comes, changes, goes and comes back",
		"reads what was deleted":              "a document comes, changes, goes and comes back",
		"shares what it returns":              "data belong to the caller",
		"shares what it is given":             "data belong to the caller",
		"tells the time of reading":           "a document comes, changes, goes and comes back",
		"writes although the context is done": "a context that is done ends the work",
		"calls failed what it kept":           "a context that ends during the work leaves a whole revision",
		"writes data in its own way":          "a document is kept byte for byte",
		"forgets an update now and then":      "no update is lost",
		"keeps anything":                      "what is refused leaves everything as it was",
		"keeps hostile keys":                  "what is refused leaves everything as it was",
		"keeps large documents":               "what is refused leaves everything as it was",
		"keeps long names of writers":         "what is refused leaves everything as it was",
		"looks first and writes later":        "of writers from one revision one succeeds",
		"never sees a conflict":               "a write from another revision is a conflict",
		"overwrites newer revisions":          "a write from another revision is a conflict",
		"creates over what is there":          "a write from another revision is a conflict",
		"deletes from any revision":           "a write from another revision is a conflict",
		"blames the wrong revision":           "a write from another revision is a conflict",
		"leaves gaps in the numbers":          "history has every revision",
		"forgets who wrote":                   "any sequence of calls does what the model does",
		"begins anew after a deletion":        "a document comes, changes, goes and comes back",
		"deletes without a revision":          "history has every revision",
		"counts a repetition as nothing":      "a document comes, changes, goes and comes back",
		"returns nil for an empty page":       "a listing is in the order of the IDs",
		"repeats the entry of the cursor":     "a listing is in the order of the IDs",
		"mixes kinds":                         "a listing is in the order of the IDs",
		"lists what was deleted":              "a listing is in the order of the IDs",
		"sorts as files with endings":         "a listing is in the order of the IDs",
		"sorts as a dictionary":               "a listing is in the order of the IDs",
		"lists in any order":                  "a listing is in the order of the IDs",
		"leaves out one while others write":   "a listing stays whole while others write",
		"returns all there is":                "a page has the size asked",
		"refuses negative limits":             "a page has the size asked",
		"has a history of what never was":     "history has every revision",
		"skips a revision in history":         "history has every revision",
		"tells history backwards":             "history has every revision",
	} {
		t.Run(flaw, func(t *testing.T) {
			for _, c := range storetest.Contract() {
				if c.Name == clause {
					assert.True(t, fails(t, c, place(flaw)), "passes the clause that %s", clause)
					return
				}
			}
			require.Fail(t, "no such clause", clause)
		})
	}
}

// fails reports whether a store fails a clause.
func fails(t *testing.T, clause storetest.Clause, place storetest.Place) bool {
	recorder := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		clause.Check(recorder, place(recorder))
	}()
	<-done
	return recorder.Failed()
}

// recorder is a test whose failing is only noted.
type recorder struct {
	testing.TB
	mu     sync.Mutex
	failed bool
}

func (r *recorder) Failed() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.failed
}

func (r *recorder) Fail() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed = true
}

func (r *recorder) Errorf(string, ...any) { r.Fail() }
func (r *recorder) Error(...any)          { r.Fail() }
func (r *recorder) Logf(string, ...any)   {}
func (r *recorder) Log(...any)            {}
func (r *recorder) FailNow()              { r.Fail(); runtime.Goexit() }
func (r *recorder) Fatalf(string, ...any) { r.FailNow() }
func (r *recorder) Fatal(...any)          { r.FailNow() }
