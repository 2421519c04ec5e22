package storetest_test

import (
	"bytes"
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/juurru/juurru/adapters"
)

// memory is a store in memory. With a flaw it breaks the contract in that one way.
type memory struct {
	flaw      string
	mu        sync.Mutex
	documents map[adapters.Key][]adapters.Stored
	updates   map[adapters.Key]int
	clock     time.Time
}

func newMemory(flaw string) *memory {
	return &memory{
		flaw: flaw, documents: make(map[adapters.Key][]adapters.Stored), updates: make(map[adapters.Key]int),
		clock: time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC),
	}
}

func (m *memory) is(flaw string) bool { return m.flaw == flaw }

// current returns the revision a document is at; 0 when it is not there.
func (m *memory) current(key adapters.Key) int64 {
	revisions := m.documents[key]
	if len(revisions) == 0 || revisions[len(revisions)-1].Deleted {
		return 0
	}
	return revisions[len(revisions)-1].Number
}

func (m *memory) done(ctx context.Context) error {
	if m.is("never looks at the context") {
		return nil
	}
	return ctx.Err()
}

func (m *memory) Get(ctx context.Context, key adapters.Key, revision int64) (adapters.Stored, error) {
	if err := key.Check(); err != nil && !m.is("reads hostile keys") {
		return adapters.Stored{}, err
	}
	if err := m.done(ctx); err != nil {
		return adapters.Stored{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.is("reads old revisions as the last one") && revision > 0 && revision < int64(len(m.documents[key])) {
		revision = 0
	}
	if revision == 0 {
		revision = m.current(key)
	}
	if revision < 1 || revision > int64(len(m.documents[key])) {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	stored := m.documents[key][revision-1]
	if stored.Deleted && !m.is("reads what was deleted") {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	if !m.is("shares what it returns") {
		stored.Data = bytes.Clone(stored.Data)
	}
	if m.is("tells the time of reading") {
		stored.At = time.Now().UTC()
	}
	return stored, nil
}

func (m *memory) Put(ctx context.Context, key adapters.Key, data []byte, write adapters.Write) (adapters.Revision, error) {
	if err := m.checkPut(key, data, write); err != nil {
		return adapters.Revision{}, err
	}
	if m.is("writes although the context is done") {
		defer func() { _ = ctx.Err() }()
	} else if err := m.done(ctx); err != nil {
		return adapters.Revision{}, err
	}
	if !m.is("shares what it is given") {
		data = bytes.Clone(data)
	}
	if m.is("writes data in its own way") {
		data = bytes.TrimSpace(data)
	}
	revision, err := m.write(key, data, write, false)
	if err == nil && m.is("writes although the context is done") {
		err = ctx.Err()
	}
	if deadline, ok := ctx.Deadline(); ok && err == nil && m.is("calls failed what it kept") {
		time.Sleep(time.Until(deadline))
		err = context.DeadlineExceeded
	}
	if err == nil && m.is("forgets an update now and then") {
		m.mu.Lock()
		defer m.mu.Unlock()
		if m.updates[key]++; m.updates[key]%5 == 4 {
			m.documents[key] = m.documents[key][:len(m.documents[key])-1]
		}
	}
	return revision, err
}

func (m *memory) checkPut(key adapters.Key, data []byte, write adapters.Write) error {
	switch err := adapters.CheckPut(key, data, write); {
	case m.is("keeps anything"):
		return key.Check()
	case m.is("keeps hostile keys") && key.Check() != nil:
		return nil
	case m.is("keeps large documents") && err == adapters.ErrTooLarge:
		return nil
	case m.is("keeps long names of writers") && key.Check() == nil && write.Check() != nil:
		return nil
	default:
		return err
	}
}

func (m *memory) Delete(ctx context.Context, key adapters.Key, write adapters.Write) (adapters.Revision, error) {
	if err := adapters.CheckDelete(key, write); err != nil {
		return adapters.Revision{}, err
	}
	if err := m.done(ctx); err != nil {
		return adapters.Revision{}, err
	}
	return m.write(key, nil, write, true)
}

func (m *memory) write(key adapters.Key, data []byte, write adapters.Write, deleted bool) (adapters.Revision, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	current := m.current(key)
	if m.is("looks first and writes later") {
		m.mu.Unlock()
		time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
		m.mu.Lock()
	}
	switch {
	case m.is("never sees a conflict") && (current > 0 || !deleted):
	case m.is("overwrites newer revisions") && write.Expected > 0 && write.Expected < current:
	case m.is("creates over what is there") && write.Expected == 0 && !deleted:
	case m.is("deletes from any revision") && deleted && current > 0:
	case write.Expected != current:
		if m.is("blames the wrong revision") {
			current++
		}
		return adapters.Revision{}, &adapters.ConflictError{Key: key, Expected: write.Expected, Current: current}
	case deleted && current == 0:
		return adapters.Revision{}, adapters.ErrNotFound
	}
	m.clock = m.clock.Add(time.Second)
	revision := adapters.Revision{Number: int64(len(m.documents[key])) + 1, At: m.clock, By: write.By, Deleted: deleted}
	switch {
	case m.is("leaves gaps in the numbers") && revision.Number > 3:
		revision.Number++
	case m.is("forgets who wrote"):
		revision.By = ""
	case m.is("begins anew after a deletion") && revision.Number > 1 && m.documents[key][revision.Number-2].Deleted:
		m.documents[key], revision.Number = nil, 1
	case m.is("deletes without a revision") && deleted:
		delete(m.documents, key)
		return revision, nil
	case m.is("counts a repetition as nothing") && current > 0 && bytes.Equal(data, m.documents[key][current-1].Data):
		return m.documents[key][current-1].Revision, nil
	}
	m.documents[key] = append(m.documents[key], adapters.Stored{Key: key, Revision: revision, Data: data})
	return revision, nil
}

func (m *memory) List(ctx context.Context, kind, after string, limit int) ([]adapters.Listed, error) {
	if err := adapters.CheckList(kind, after); err != nil {
		return nil, err
	}
	if err := m.done(ctx); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	page := []adapters.Listed{}
	if m.is("returns nil for an empty page") {
		page = nil
	}
	for key := range m.documents {
		current := m.current(key)
		later := key.ID > after
		if m.is("repeats the entry of the cursor") && after != "" {
			later = key.ID >= after
		}
		if key.Kind != kind && !(m.is("mixes kinds") && strings.HasPrefix(key.Kind, kind)) || !later || current == 0 && !m.is("lists what was deleted") {
			continue
		}
		stored := m.documents[key][len(m.documents[key])-1]
		page = append(page, adapters.Listed{ID: key.ID, Name: adapters.NameOf(stored.Data), Revision: stored.Revision})
	}
	order := func(a, b adapters.Listed) int { return strings.Compare(a.ID, b.ID) }
	if m.is("sorts as files with endings") {
		order = func(a, b adapters.Listed) int { return strings.Compare(a.ID+".json", b.ID+".json") }
	}
	if m.is("sorts as a dictionary") {
		plain := strings.NewReplacer("-", "", ".", "", "_", "")
		order = func(a, b adapters.Listed) int { return strings.Compare(plain.Replace(a.ID), plain.Replace(b.ID)) }
	}
	if !m.is("lists in any order") {
		slices.SortFunc(page, order)
	}
	if m.is("leaves out one while others write") && len(page) > 3 && len(m.documents)%3 == 0 {
		page = append(page[:1], page[2:]...)
	}
	size := adapters.PageSize(limit)
	if m.is("returns all there is") {
		size = len(page)
	}
	if m.is("refuses negative limits") && limit < 0 {
		size = 0
	}
	return page[:min(len(page), size)], nil
}

func (m *memory) History(ctx context.Context, key adapters.Key, after int64, limit int) ([]adapters.Revision, error) {
	if err := key.Check(); err != nil {
		return nil, err
	}
	if err := m.done(ctx); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.documents[key]) == 0 && !m.is("has a history of what never was") {
		return nil, adapters.ErrNotFound
	}
	page := []adapters.Revision{}
	for i, stored := range m.documents[key] {
		if stored.Number > after && len(page) < adapters.PageSize(limit) && !(m.is("skips a revision in history") && i == 2) {
			page = append(page, stored.Revision)
		}
	}
	if m.is("tells history backwards") {
		slices.Reverse(page)
	}
	return page, nil
}
