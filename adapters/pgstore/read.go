package pgstore

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/juurru/juurru/adapters"
)

const getSQL = `
SELECT revision, written_at, written_by, data IS NULL, data
FROM juurru.revisions
WHERE kind = $1 AND id = $2 AND revision = CASE
	WHEN $3::bigint > 0 THEN $3
	ELSE (SELECT revision FROM juurru.documents WHERE kind = $1 AND id = $2)
END`

// Get returns a revision of a document; 0 is the last one.
func (s *Store) Get(ctx context.Context, key adapters.Key, revision int64) (adapters.Stored, error) {
	if err := key.Check(); err != nil {
		return adapters.Stored{}, err
	}
	if revision < 0 {
		return adapters.Stored{}, adapters.ErrNotFound
	}
	found, err := query(ctx, s, func(row pgx.CollectableRow) (adapters.Stored, error) {
		stored := adapters.Stored{Key: key}
		var err error
		stored.Revision, err = revisionOf(row, &stored.Data)
		return stored, err
	}, getSQL, key.Kind, key.ID, revision)
	switch {
	case err != nil:
		return adapters.Stored{}, err
	case len(found) == 0 || found[0].Deleted:
		return adapters.Stored{}, adapters.ErrNotFound
	}
	return found[0], nil
}

const listSQL = `
SELECT revision, written_at, written_by, deleted, id, name
FROM juurru.documents
WHERE kind = $1 AND id > $2 AND NOT deleted
ORDER BY id
LIMIT $3`

// List returns the documents of a kind that come after an ID.
func (s *Store) List(ctx context.Context, kind, after string, limit int) ([]adapters.Listed, error) {
	if err := adapters.CheckList(kind, after); err != nil {
		return nil, err
	}
	return query(ctx, s, func(row pgx.CollectableRow) (adapters.Listed, error) {
		var listed adapters.Listed
		var err error
		listed.Revision, err = revisionOf(row, &listed.ID, &listed.Name)
		return listed, err
	}, listSQL, kind, after, adapters.PageSize(limit))
}

const historySQL = `
SELECT revision, written_at, written_by, data IS NULL
FROM juurru.revisions
WHERE kind = $1 AND id = $2 AND revision > $3
ORDER BY revision
LIMIT $4`

// History returns the revisions of a document after a number.
func (s *Store) History(ctx context.Context, key adapters.Key, after int64, limit int) ([]adapters.Revision, error) {
	if err := key.Check(); err != nil {
		return nil, err
	}
	revisions, err := query(ctx, s, func(row pgx.CollectableRow) (adapters.Revision, error) {
		return revisionOf(row)
	}, historySQL, key.Kind, key.ID, after, adapters.PageSize(limit))
	if err != nil || len(revisions) > 0 {
		return revisions, err
	}
	last, err := s.last(ctx, key)
	if err == nil && last.Number == 0 {
		err = adapters.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return revisions, nil
}

const lastSQL = `
SELECT revision, written_at, written_by, deleted
FROM juurru.documents
WHERE kind = $1 AND id = $2`

// last returns the last revision of a document; without a number when it never was.
func (s *Store) last(ctx context.Context, key adapters.Key) (adapters.Revision, error) {
	found, err := query(ctx, s, func(row pgx.CollectableRow) (adapters.Revision, error) {
		return revisionOf(row)
	}, lastSQL, key.Kind, key.ID)
	if err != nil || len(found) == 0 {
		return adapters.Revision{}, err
	}
	return found[0], nil
}

// current returns the number writes are to be made from: 0 when the document is not there.
func (s *Store) current(ctx context.Context, key adapters.Key) (int64, error) {
	last, err := s.last(ctx, key)
	if last.Deleted {
		return 0, err
	}
	return last.Number, err
}

// revisionOf reads a row that begins with number, time, author and whether it is a deletion.
func revisionOf(row pgx.CollectableRow, more ...any) (adapters.Revision, error) {
	var r adapters.Revision
	var at time.Time
	err := row.Scan(append([]any{&r.Number, &at, &r.By, &r.Deleted}, more...)...)
	r.At = at.UTC()
	return r, err
}

// query runs a query and collects its rows. When the connection breaks it is tried once
// more, over a new one: reading changes nothing.
func query[T any](ctx context.Context, s *Store, row pgx.RowToFunc[T], statement string, args ...any) ([]T, error) {
	if s == nil || s.pool == nil {
		return nil, errNotOpen
	}
	for again := false; ; again = true {
		rows, err := s.pool.Query(ctx, s.in(statement), args...)
		if err == nil {
			var found []T
			if found, err = pgx.CollectRows(rows, row); err == nil {
				return found, nil
			}
		}
		if again || refused(err) || ctx.Err() != nil {
			return nil, failed(ctx, err)
		}
		s.pool.Reset() // where one connection broke, others may have
	}
}
