package httpapi

import (
	"errors"
	"net/http"
)

// Action is what a request wants to do.
type Action string

// The actions.
const (
	Describe   Action = "describe"   // read what the API offers: kinds, rules, schemas
	Check      Action = "check"      // check a document that is not kept
	List       Action = "list"       // see which documents of a kind there are
	Read       Action = "read"       // read a document, its history, report or agenda
	Write      Action = "write"      // create or change a document
	Delete     Action = "delete"     // delete a document
	Transition Action = "transition" // take a document through a gate
)

// Authorize decides whether a request may do something with a document. It is asked before
// the body is read and before the store is touched. kind is one that is served, "" when the
// action concerns none; id is one a document can have, "" when it concerns none or all.
//
// A listing is asked for with [List], and then with [Read] for every document in it: those that
// may not be read are left out.
//
// nil lets the request go on. [UnauthenticatedError], [ErrForbidden] and [ErrHidden] refuse it;
// any other error refuses it too, as an internal problem, and is logged.
type Authorize func(r *http.Request, action Action, kind, id string) error

// Open lets everybody do everything: for examples and tests, or behind a gateway
// that has decided before.
func Open(*http.Request, Action, string, string) error { return nil }

// ErrForbidden refuses a request openly: 403.
var ErrForbidden = errors.New("httpapi: forbidden")

// ErrHidden refuses a request without telling that the document is there: 404, the same
// answer as for one that is not.
var ErrHidden = errors.New("httpapi: hidden")

// UnauthenticatedError asks who it is: 401. RFC 9110 wants a challenge, such as
// "Bearer" or `Basic realm="county"`, in the header WWW-Authenticate.
type UnauthenticatedError struct{ Challenge string }

func (e *UnauthenticatedError) Error() string { return "httpapi: not authenticated" }

// refusal is the problem of an error of Authorize.
func refusal(err error) error {
	var who *UnauthenticatedError
	switch {
	case errors.As(err, &who):
		return &failure{problem: problemUnauthenticated, header: http.Header{"Www-Authenticate": {who.Challenge}}}
	case errors.Is(err, ErrForbidden):
		return &failure{problem: problemForbidden}
	case errors.Is(err, ErrHidden):
		return &failure{problem: problemNoDocument}
	}
	return err
}
