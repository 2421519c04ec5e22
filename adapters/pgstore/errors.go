package pgstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/juurru/juurru/adapters"
)

var errNotOpen = errors.New("pgstore: the store is not open")

// notSentError is an error from before a statement was sent: there was no connection.
type notSentError struct{ error }

func (e notSentError) Unwrap() error     { return e.error }
func (e notSentError) SafeToRetry() bool { return true } // see pgconn.SafeToRetry

// failed wraps an error of the driver. The error of a context that is done is always in it:
// the driver sometimes tells only what that led to.
func failed(ctx context.Context, err error) error {
	if done := ctx.Err(); done != nil && !errors.Is(err, done) {
		return fmt.Errorf("pgstore: %w: %w", done, err)
	}
	return fmt.Errorf("pgstore: %w", err)
}

// refused reports whether the database itself refused a statement. It has carried out nothing
// of it then. What is worse than an error ends the connection, and may do so after
// the statement was carried out.
func refused(err error) bool {
	var answer *pgconn.PgError
	return errors.As(err, &answer) && answer.SeverityUnlocalized == "ERROR"
}

// worthRetrying reports whether a write that failed was certainly not carried out and may
// succeed when it is tried again: it got into the way of another one, or the database
// could not be reached.
func worthRetrying(err error) bool {
	var answer *pgconn.PgError
	var unreachable *pgconn.ConnectError
	switch {
	case errors.As(err, &answer):
		return answer.Code == "40001" || answer.Code == "40P01" // serialization failure, deadlock
	case errors.As(err, &unreachable):
		return true
	case errors.As(err, new(notSentError)):
		return false // the pool is closed
	}
	return pgconn.SafeToRetry(err)
}

// writeFailed says of a write that failed whether its outcome is known.
func writeFailed(ctx context.Context, key adapters.Key, expected int64, err error) error {
	if refused(err) || pgconn.SafeToRetry(err) {
		return failed(ctx, err)
	}
	return &adapters.UnknownOutcomeError{Key: key, Expected: expected, Err: failed(ctx, err)}
}
