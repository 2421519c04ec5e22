// Package table is a store as an embedder writes one. It keeps documents in memory.
package table

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/juurru/juurru/adapters"
)

// Table is the storage of a service: rows of key, revision and text. Its five methods are
// all that Juurru asks of a store, and package storetest tells whether they keep the contract.
type Table struct {
	now func() time.Time

	mu   sync.Mutex
	rows map[adapters.Key][]adapters.Stored // revision n at n-1
}

// New returns an empty table. now tells the time of revisions.
func New(now func() time.Time) *Table {
	return &Table{now: now, rows: make(map[adapters.Key][]adapters.Stored)}
}

// last returns the last revision, the zero one when the document is not there.
func (t *Table) last(key adapters.Key) adapters.Stored {
	if rows := t.rows[key]; len(rows) > 0 && !rows[len(rows)-1].Deleted {
		return rows[len(rows)-1]
	}
	return adapters.Stored{}
}

// Get returns a revision of a document.
func (t *Table) Get(ctx context.Context, key adapters.Key, revision int64) (adapters.Stored, error) {
	if err := errors.Join(key.Check(), ctx.Err()); err != nil {
		return adapters.Stored{}, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	rows := t.rows[key]
	if revision == 0 {
		revision = int64(len(rows))
	}
	if revision < 1 || revision > int64(len(rows)) || rows[revision-1].Deleted {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	found := rows[revision-1]
	found.Data = bytes.Clone(found.Data)
	return found, nil
}

// Put keeps a document as the next revision.
func (t *Table) Put(ctx context.Context, key adapters.Key, data []byte, write adapters.Write) (adapters.Revision, error) {
	if err := errors.Join(adapters.CheckPut(key, data, write), ctx.Err()); err != nil {
		return adapters.Revision{}, err
	}
	return t.insert(key, write, adapters.Stored{Key: key, Data: bytes.Clone(data)})
}

// Delete ends a document with a revision of its own.
func (t *Table) Delete(ctx context.Context, key adapters.Key, write adapters.Write) (adapters.Revision, error) {
	if err := errors.Join(adapters.CheckDelete(key, write), ctx.Err()); err != nil {
		return adapters.Revision{}, err
	}
	return t.insert(key, write, adapters.Stored{Key: key, Revision: adapters.Revision{Deleted: true}})
}

func (t *Table) insert(key adapters.Key, write adapters.Write, row adapters.Stored) (adapters.Revision, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	current := t.last(key).Number
	if current != write.Expected {
		return adapters.Revision{}, &adapters.ConflictError{Key: key, Expected: write.Expected, Current: current}
	}
	if row.Deleted && current == 0 {
		return adapters.Revision{}, adapters.ErrNotFound
	}
	row.Number, row.At, row.By = int64(len(t.rows[key])+1), t.now().UTC(), write.By
	t.rows[key] = append(t.rows[key], row)
	return row.Revision, nil
}

// List returns a page of documents, by ID.
func (t *Table) List(ctx context.Context, kind, after string, limit int) ([]adapters.Listed, error) {
	if err := errors.Join(adapters.CheckList(kind, after), ctx.Err()); err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	page := []adapters.Listed{}
	for _, key := range slices.SortedFunc(maps.Keys(t.rows), func(a, b adapters.Key) int { return strings.Compare(a.ID, b.ID) }) {
		last := t.last(key)
		if key.Kind == kind && key.ID > after && last.Number > 0 && len(page) < adapters.PageSize(limit) {
			page = append(page, adapters.Listed{ID: key.ID, Name: adapters.NameOf(last.Data), Revision: last.Revision})
		}
	}
	return page, nil
}

// History returns a page of the revisions of a document.
func (t *Table) History(ctx context.Context, key adapters.Key, after int64, limit int) ([]adapters.Revision, error) {
	if err := errors.Join(key.Check(), ctx.Err()); err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	rows := t.rows[key]
	if len(rows) == 0 {
		return nil, adapters.ErrNotFound
	}
	page := []adapters.Revision{}
	for _, row := range rows[min(max(after, 0), int64(len(rows))):] {
		if len(page) < adapters.PageSize(limit) {
			page = append(page, row.Revision)
		}
	}
	return page, nil
}
