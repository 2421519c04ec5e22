package pgstore

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migration is a step from one version of the tables to the next. Steps lead forward only,
// and one that was released is never changed.
type migration struct{ name, statements string }

var migrations = readMigrations()

func readMigrations() []migration {
	names, _ := fs.Glob(migrationFiles, "migrations/*.sql")
	slices.Sort(names)
	var all []migration
	for _, name := range names {
		statements, _ := migrationFiles.ReadFile(name)
		all = append(all, migration{name, string(statements)})
	}
	return all
}

// NewerError says that the tables were made by a newer version of the program, which this
// one must not write to.
type NewerError struct {
	Version int // of the tables
	Known   int // the latest one this program knows
}

func (e *NewerError) Error() string {
	return fmt.Sprintf("pgstore: the tables are of version %d, and this program knows %d: start the newer program", e.Version, e.Known)
}

// migrate brings the tables up to date:
//
//  1. When they are, it changes nothing and needs no right to.
//  2. Otherwise all steps that are missing are one transaction: all of them are taken or none.
//  3. A lock lets one program through at a time. Whoever waited for it looks at the version
//     again.
func (s *Store) migrate(ctx context.Context) error {
	version, err := s.version(ctx, s.pool)
	if err != nil {
		return migrationFailed(ctx, err)
	}
	if version < len(migrations) {
		err = pgx.BeginTxFunc(ctx, s.pool, pgx.TxOptions{IsoLevel: pgx.ReadCommitted, AccessMode: pgx.ReadWrite}, func(tx pgx.Tx) error {
			version, err = s.migrateLocked(ctx, tx)
			return err
		})
	}
	switch {
	case err != nil:
		return migrationFailed(ctx, err)
	case version > len(migrations):
		return &NewerError{version, len(migrations)}
	}
	return nil
}

// migrateLocked takes the steps that are missing and returns the version it came to.
func (s *Store) migrateLocked(ctx context.Context, tx pgx.Tx) (int, error) {
	if err := s.lock(ctx, tx); err != nil {
		return 0, err
	}
	version, err := s.version(ctx, tx)
	if err != nil || version >= len(migrations) {
		return version, err
	}
	if version == 0 {
		if err := s.prepare(ctx, tx); err != nil {
			return 0, err
		}
	}
	for ; version < len(migrations); version++ {
		step := migrations[version]
		if _, err := tx.Exec(ctx, step.statements, pgx.QueryExecModeSimpleProtocol); err != nil {
			return 0, fmt.Errorf("%s: %w", step.name, err)
		}
		if _, err := tx.Exec(ctx, `INSERT INTO juurru_migrations (version, name) VALUES ($1, $2)`, version+1, step.name); err != nil {
			return 0, err
		}
	}
	return version, nil
}

// lock waits for other programs that migrate the same tables; the end of the transaction
// lets go of it. Waiting and migrating may take longer than statements otherwise may.
func (s *Store) lock(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, `SET LOCAL statement_timeout = 0`); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
SELECT set_config('search_path', $1, true),
	pg_advisory_xact_lock(hashtextextended('juurru migrations ' || $1, 0))`, s.schema)
	return err
}

// prepare makes the schema, unless somebody with more rights has made it, and the table of
// migrations.
func (s *Store) prepare(ctx context.Context, tx pgx.Tx) error {
	var encoding string
	var present bool
	err := tx.QueryRow(ctx, `
SELECT current_setting('server_encoding'), EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)`, s.name).Scan(&encoding, &present)
	if err != nil {
		return err
	}
	if encoding != "UTF8" {
		return errors.New("the database cannot hold every text: its encoding is to be UTF8, and is " + encoding)
	}
	if !present {
		if _, err := tx.Exec(ctx, `CREATE SCHEMA `+s.schema); err != nil {
			return err
		}
	}
	_, err = tx.Exec(ctx, `
CREATE TABLE juurru_migrations (
	version    integer PRIMARY KEY,
	name       text NOT NULL,
	applied_at timestamptz NOT NULL DEFAULT now()
)`)
	return err
}

// version returns how many migrations the tables have been through. It looks into the catalog
// itself: to_regclass may answer from before the lock.
func (s *Store) version(ctx context.Context, db interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}) (int, error) {
	var present bool
	var version int
	err := db.QueryRow(ctx, `
SELECT EXISTS (
	SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = $1 AND c.relname = 'juurru_migrations'
)`, s.name).Scan(&present)
	if err != nil || !present {
		return 0, err
	}
	err = db.QueryRow(ctx, s.in(`SELECT coalesce(max(version), 0) FROM juurru.juurru_migrations`)).Scan(&version)
	return version, err
}

// migrationFailed adds what to do when it was for want of rights.
func migrationFailed(ctx context.Context, err error) error {
	var answer *pgconn.PgError
	if errors.As(err, &answer) && answer.Code == "42501" { // insufficient privilege
		return fmt.Errorf("pgstore: this role may not make or use the tables; open the store once as a role that may, and grant this one its rights: %w", err)
	}
	return failed(ctx, fmt.Errorf("the tables could not be brought up to date: %w", err))
}
