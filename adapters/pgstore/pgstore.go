// Package pgstore keeps documents in PostgreSQL, for many instances over one database.
//
// Every write is one statement, outside of any transaction of the client's: it takes the
// document from the revision it was made from to the next one, and keeps that revision in
// the history. PostgreSQL lets one of several such writes through; the others find
// another revision and are conflicts.
//
//   - Table documents has the last revision of every document, for listings.
//   - Table revisions has all revisions, byte for byte. It is text and not jsonb, which
//     would change the order of members and the spelling of numbers.
//   - documents.content has the last revision as jsonb, for queries of the database's own. It
//     is null when jsonb cannot hold the document: when a text has the character \u0000 or
//     a number is beyond numeric.
//
// The tables stand in a schema of their own, "juurru" unless [Schema] tells another.
//
// The times of revisions are those of the database's clock and never run backwards within a
// document.
package pgstore

import (
	"context"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/juurru/juurru/adapters"
)

// Store keeps documents in a PostgreSQL database.
type Store struct {
	pool   *pgxpool.Pool
	owned  bool   // the pool is the store's own
	name   string // of the schema
	schema string // the name, quoted
}

var _ adapters.Store = (*Store)(nil)

// Option tells how a store is to be opened.
type Option func(*Store) error

// Schema has the store keep its tables in another schema than "juurru". Several stores may
// share a database that way. A name has 1 to 63 bytes; capitals are told from small letters.
func Schema(name string) Option {
	return func(s *Store) error {
		if name == "" || len(name) > 63 || !utf8.ValidString(name) || strings.ContainsRune(name, 0) {
			return errors.New("pgstore: the name of a schema has 1 to 63 bytes and no NUL")
		}
		s.name, s.schema = name, pgx.Identifier{name}.Sanitize()
		return nil
	}
}

// Open connects to a database and brings the store's tables up to date. The address is a
// URL, postgres://user@host/database, or the keywords of libpq; what it leaves out
// comes from the PG environment variables. It holds every setting of the connections:
//
//   - pool_max_conns, the limit of the pool; 4 or the number of processors unless told
//   - pool_max_conn_lifetime, pool_max_conn_idle_time and the like: see [pgxpool.ParseConfig]
//   - statement_timeout, after which the database ends a statement; 30s unless told
//   - connect_timeout in seconds; 10 unless told
//   - sslmode, sslrootcert: verify-full is the one to use over a network
//
// No error repeats the address or its password. Close the store when it is no longer used.
func Open(ctx context.Context, address string, options ...Option) (*Store, error) {
	config, err := configOf(address)
	if err != nil {
		return nil, err
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, failed(ctx, err)
	}
	s, err := New(ctx, pool, options...)
	if err != nil {
		pool.Close()
		return nil, err
	}
	s.owned = true
	return s, nil
}

// New opens a store over connections the caller has already, and brings its tables up to
// date. The pool, its settings and its closing stay with the caller.
func New(ctx context.Context, pool *pgxpool.Pool, options ...Option) (*Store, error) {
	if pool == nil {
		return nil, errNotOpen
	}
	s := &Store{pool: pool}
	for _, option := range append([]Option{Schema("juurru")}, options...) {
		if err := option(s); err != nil {
			return nil, err
		}
	}
	if err := s.migrate(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// Close waits for what is under way and closes the connections, unless they were the
// caller's from the start.
func (s *Store) Close() {
	if s != nil && s.owned {
		s.pool.Close()
	}
}

// in names the store's own schema in a statement that is written for "juurru".
func (s *Store) in(statement string) string {
	return strings.ReplaceAll(statement, "juurru.", s.schema+".")
}
