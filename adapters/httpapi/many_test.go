package httpapi_test

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
)

// shelf is a store of many documents that holds one: p00000, p00001 and so on all say the same.
type shelf struct {
	adapters.Store
	documents int
	read      func() // is told that a document is read
}

func (s shelf) Get(_ context.Context, key adapters.Key, _ int64) (adapters.Stored, error) {
	s.read()
	return adapters.Stored{Key: key, Revision: adapters.Revision{Number: 1, At: noon()}, Data: []byte(draftOf("plan"))}, nil
}

func (s shelf) List(_ context.Context, _, after string, limit int) ([]adapters.Listed, error) {
	page := []adapters.Listed{}
	first, err := strconv.Atoi(strings.TrimPrefix(after, "p"))
	if err == nil {
		first++
	}
	for i := first; i < s.documents && len(page) < adapters.PageSize(limit); i++ {
		page = append(page, adapters.Listed{ID: fmt.Sprintf("p%05d", i), Name: "Vahvaksi", Revision: adapters.Revision{Number: 1, At: noon()}})
	}
	return page, nil
}

// liveHeap is how many bytes are in use.
func liveHeap() int64 {
	runtime.GC()
	runtime.GC() // what pools still held
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// listAndCheck goes through the listing of an API, asks for the report of every document, and
// has its text checked as well. It returns the live heap after each tenth.
func listAndCheck(t *testing.T, documents int, read func()) []int64 {
	t.Helper()
	c := newClient(t, func(config *httpapi.Config) {
		config.Store, config.Logger = shelf{documents: documents, read: read}, nil
	})
	var heap []int64
	seen := 0
	for after, more := "", true; more; {
		var page struct {
			Documents []adapters.Listed
			Next      string
		}
		c.ask("GET", "/v1/plan/documents?after="+after, "").is(http.StatusOK).in(&page)
		for _, listed := range page.Documents {
			c.ask("GET", "/v1/plan/documents/"+listed.ID+"/report?gate=approve", "").is(http.StatusOK)
			c.ask("POST", "/v1/plan/check?gate=approve", `{"kind": "plan", "name": "`+listed.ID+`"}`, "Content-Type", asJSON).is(http.StatusOK)
			if seen++; seen%(documents/10) == 0 {
				heap = append(heap, liveHeap())
			}
		}
		after, more = page.Next, page.Next != ""
	}
	require.Equal(t, documents, seen)
	return heap
}

// growth is how many bytes a document leaves behind, from the first tenth to the last.
func growth(heap []int64, documents int) int64 {
	return (heap[len(heap)-1] - heap[0]) / int64(documents*9/10)
}

// Ten thousand documents are listed and checked in the memory that a thousand need.
func TestManyDocumentsAreListedAndCheckedWithoutGrowingMemory(t *testing.T) {
	const most = 50 // bytes a document: an entry in some list of all of them would be more
	heap := listAndCheck(t, 10_000, func() {})
	assert.Less(t, growth(heap, 10_000), int64(most), "%d", heap)

	var kept [][]byte // and memory that does grow is seen to
	heap = listAndCheck(t, 500, func() { kept = append(kept, make([]byte, 1000)) })
	assert.Greater(t, growth(heap, 500), int64(most), "%d", heap)
	runtime.KeepAlive(kept)
}
