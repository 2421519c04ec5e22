package httpapi

import (
	"context"
	"errors"
	"net/http"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// problemType is a kind of problem: what it is called by programs, and by people.
type problemType struct {
	name   string // "stale": the fragment of its address, stable
	status int
	title  juurru.Text // what is wrong
	fix    juurru.Text // what to do about it; zero when nothing can be done
}

// problemsPage is the address of the page with all problems; docs/problems.md is its source.
const problemsPage = "https://juurru.github.io/juurru/problems#"

// failure is a problem of one request. It has nothing of what was sent, but for
// pointers, lines and columns.
type failure struct {
	problem   *problemType
	findings  []juurru.Finding
	gate      juurru.Gate // the gate that is not passed
	revision  int64       // the last one of the document
	parameter string      // of the query
	allowed   []string    // what could be used instead
	header    http.Header
	cause     error // for the log
}

func (f *failure) Error() string { return "httpapi: " + f.problem.name }

// problemBody is the body of an answer that refuses a request (RFC 9457).
type problemBody struct {
	Type      string                   `json:"type"`
	Title     string                   `json:"title"`
	Status    int                      `json:"status"`
	Detail    string                   `json:"detail,omitzero"` // what to do about it
	Gate      string                   `json:"gate,omitzero"`
	Revision  int64                    `json:"revision,omitzero"` // the last one of the document
	Parameter string                   `json:"parameter,omitzero"`
	Allowed   []string                 `json:"allowed,omitzero"`
	Findings  []juurru.RenderedFinding `json:"findings,omitzero"`
}

// problem answers with what went wrong. Only what is nobody's fault but ours is logged.
func (c *call) problem(err error, entry *entry) *answer {
	f := failureOf(err)
	entry.problem, entry.cause = f.problem.name, f.cause
	p := problemBody{
		Type: problemsPage + f.problem.name, Title: f.problem.title.In(c.lang), Status: f.problem.status, Detail: f.problem.fix.In(c.lang),
		Gate: f.gate.Name, Revision: f.revision, Parameter: f.parameter, Allowed: f.allowed,
	}
	if len(f.findings) > 0 {
		p.Findings = juurru.Report{Findings: f.findings}.In(c.lang).Findings
	}
	body, err := json.Marshal(p, json.Deterministic(true))
	if err != nil {
		entry.cause = errors.Join(entry.cause, err)
	}
	return &answer{status: f.problem.status, header: f.header, form: formProblem, body: body, lang: c.lang}
}

// failureOf finds the problem in an error, of the store or our own.
func failureOf(err error) *failure {
	var f *failure
	var conflict *adapters.ConflictError
	var key *adapters.KeyError
	var unreadable *adapters.UnreadableError
	var unknown *adapters.UnknownOutcomeError
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &conflict):
		return &failure{problem: problemRace, revision: conflict.Current}
	case errors.As(err, &key):
		return &failure{problem: problemID}
	case errors.Is(err, adapters.ErrNotFound):
		return &failure{problem: problemNoDocument}
	case errors.As(err, &unreadable):
		return &failure{problem: problemKeptUnreadable, findings: unreadable.Findings}
	case errors.Is(err, adapters.ErrTooLarge), errors.Is(err, adapters.ErrTooDeep):
		return &failure{problem: problemTooLarge}
	case errors.As(err, &unknown):
		return &failure{problem: problemUnknownOutcome, cause: err}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return &failure{problem: problemUnavailable, header: http.Header{"Retry-After": {"1"}}, cause: err}
	}
	return &failure{problem: problemInternal, cause: err}
}
