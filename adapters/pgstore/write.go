package pgstore

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/juurru/juurru/adapters"
)

// createSQL writes a document that is not there: it never was, or it was deleted. Two such
// writes meet at the key: the second one waits for the first, and then finds it there.
const createSQL = `
WITH written AS (
	INSERT INTO juurru.documents AS d (kind, id, revision, written_at, written_by, deleted, name, content)
	VALUES ($1, $2, 1, clock_timestamp(), $3, false, $4, juurru.as_jsonb($5))
	ON CONFLICT (kind, id) DO UPDATE
	SET revision = d.revision + 1,
		written_at = greatest(excluded.written_at, d.written_at),
		written_by = excluded.written_by,
		deleted = false,
		name = excluded.name,
		content = excluded.content
	WHERE d.deleted
	RETURNING kind, id, revision, written_at, written_by, deleted
)` + keepSQL

// advanceSQL takes a document from one revision to the next; without data it is deleted.
// A write that waited for another one looks at the revision anew, and finds no row.
const advanceSQL = `
WITH written AS (
	UPDATE juurru.documents
	SET revision = revision + 1,
		written_at = greatest(clock_timestamp(), written_at),
		written_by = $3,
		deleted = $5::text IS NULL,
		name = $4,
		content = juurru.as_jsonb($5)
	WHERE kind = $1 AND id = $2 AND revision = $6 AND NOT deleted
	RETURNING kind, id, revision, written_at, written_by, deleted
)` + keepSQL

// keepSQL adds what was written to the history.
const keepSQL = `, kept AS (
	INSERT INTO juurru.revisions (kind, id, revision, written_at, written_by, data)
	SELECT kind, id, revision, written_at, written_by, $5 FROM written
)
SELECT revision, written_at, written_by, deleted FROM written`

// Put keeps a document as the next revision.
func (s *Store) Put(ctx context.Context, key adapters.Key, data []byte, write adapters.Write) (adapters.Revision, error) {
	if err := adapters.CheckPut(key, data, write); err != nil {
		return adapters.Revision{}, err
	}
	name := adapters.NameOf(data)
	text := string(data) // bytes would be bytea where the driver is told not to ask for types
	if write.Expected == 0 {
		return s.write(ctx, key, 0, createSQL, key.Kind, key.ID, write.By, name, text)
	}
	return s.write(ctx, key, write.Expected, advanceSQL, key.Kind, key.ID, write.By, name, text, write.Expected)
}

// Delete ends a document with a revision of its own.
func (s *Store) Delete(ctx context.Context, key adapters.Key, write adapters.Write) (adapters.Revision, error) {
	if err := adapters.CheckDelete(key, write); err != nil {
		return adapters.Revision{}, err
	}
	if write.Expected == 0 { // what is not there cannot be deleted, and what is there is a conflict
		current, err := s.current(ctx, key)
		switch {
		case err != nil:
			return adapters.Revision{}, err
		case current == 0:
			return adapters.Revision{}, adapters.ErrNotFound
		}
		return adapters.Revision{}, &adapters.ConflictError{Key: key, Current: current}
	}
	return s.write(ctx, key, write.Expected, advanceSQL, key.Kind, key.ID, write.By, "", nil, write.Expected)
}

// tries is how often a write is tried that was certainly not carried out.
const tries = 5

// write runs a statement that writes a revision and returns it. No row means that the
// document is at another revision.
func (s *Store) write(ctx context.Context, key adapters.Key, expected int64, statement string, args ...any) (adapters.Revision, error) {
	for try := 1; ; try++ {
		written, err := s.run(ctx, statement, args...)
		switch {
		case err == nil:
			return written, nil
		case errors.Is(err, pgx.ErrNoRows):
			current, err := s.current(ctx, key)
			if err != nil {
				return adapters.Revision{}, err
			}
			if current != expected || try == tries { // otherwise it was deleted just now
				return adapters.Revision{}, &adapters.ConflictError{Key: key, Expected: expected, Current: current}
			}
		case try == tries || !worthRetrying(err) || !pause(ctx, try):
			return adapters.Revision{}, writeFailed(ctx, key, expected, err)
		}
	}
}

// run sends a statement that writes, once.
func (s *Store) run(ctx context.Context, statement string, args ...any) (adapters.Revision, error) {
	if s == nil || s.pool == nil {
		return adapters.Revision{}, notSentError{errNotOpen}
	}
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return adapters.Revision{}, notSentError{err}
	}
	defer conn.Release()
	rows, err := conn.Query(ctx, s.in(statement), args...)
	var written adapters.Revision
	if err == nil {
		written, err = pgx.CollectExactlyOneRow(rows, func(row pgx.CollectableRow) (adapters.Revision, error) {
			return revisionOf(row)
		})
	}
	if conn.Conn().IsClosed() {
		settle(conn.Conn().PgConn())
	}
	return written, err
}

// settled is how long to wait at most for the end of a statement nobody waits for any more.
const settled = 3 * time.Second

// settle waits until the database has ended what a connection that is given up was doing: the
// driver asks it to cancel the statement. Whoever reads the document then sees what became
// of the write.
func settle(conn *pgconn.PgConn) {
	timer := time.NewTimer(settled)
	defer timer.Stop()
	select {
	case <-conn.CleanupDone():
	case <-timer.C:
	}
}

// pause waits before the next try, a little longer each time: 10 to 20 ms, then 20 to 40, …
// It reports false when the context is done first.
func pause(ctx context.Context, try int) bool {
	shortest := 5 * time.Millisecond << try
	timer := time.NewTimer(shortest + rand.N(shortest))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
