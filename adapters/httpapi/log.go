package httpapi

import (
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"
)

// entry is what the log is told of a request: no contents, no query, and no IDs unless
// the embedder wants them.
type entry struct {
	api      *api
	method   string
	route    string
	began    time.Time
	status   int
	bytes    int64
	revision int64
	problem  string
	cause    error
}

func (a *api) begin(r *http.Request, route string) *entry {
	method := r.Method
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
	default:
		method = "other" // whatever was sent
	}
	return &entry{api: a, method: method, route: route, began: time.Now()}
}

// end logs the request. A handler that panicked is a problem of ours, and is logged with
// its stack, but not with what it panicked with: that may be of a document.
func (e *entry) end(c *call) {
	if r := recover(); r != nil {
		if r == http.ErrAbortHandler { // the server's own way to break off
			panic(r)
		}
		answer := c.problem(&failure{problem: problemInternal, cause: fmt.Errorf("a panic of type %T\n%s", r, debug.Stack())}, e)
		if e.status != 0 { // half of an answer is out already
			defer panic(http.ErrAbortHandler)
		} else {
			answer.write(c.writer, c.Request)
		}
	}
	level := slog.LevelInfo
	attrs := []slog.Attr{
		slog.String("method", e.method), slog.String("route", e.route), slog.String("kind", c.kind.Name),
		slog.Int("status", e.status), slog.Int64("bytes", e.bytes), slog.Duration("duration", time.Since(e.began)),
	}
	if e.revision > 0 {
		attrs = append(attrs, slog.Int64("revision", e.revision))
	}
	if e.problem != "" {
		attrs = append(attrs, slog.String("problem", e.problem))
	}
	if e.api.LogIDs {
		attrs = append(attrs, slog.String("id", c.key.ID))
	}
	if e.api.LogIDs && c.allowed { // of others Who may know nothing
		attrs = append(attrs, slog.String("who", c.who()))
	}
	if e.cause != nil {
		level = slog.LevelError
		attrs = append(attrs, slog.String("cause", e.causeText(c)))
	}
	e.api.Logger.LogAttrs(c.Context(), level, "request", attrs...)
}

// causeText is the cause in its own words, without the ID.
func (e *entry) causeText(c *call) string {
	text := e.cause.Error()
	if e.api.LogIDs || c.key.ID == "" {
		return text
	}
	return strings.ReplaceAll(text, c.key.ID, "…")
}

// watch returns a writer that counts what goes through it.
func (e *entry) watch(w http.ResponseWriter) http.ResponseWriter {
	return &watched{ResponseWriter: w, entry: e}
}

type watched struct {
	http.ResponseWriter
	entry *entry
}

func (w *watched) WriteHeader(status int) {
	w.entry.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *watched) Write(data []byte) (int, error) {
	n, err := w.ResponseWriter.Write(data)
	w.entry.bytes += int64(n)
	return n, err
}

// Unwrap lets [http.ResponseController] reach the server's own writer.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }
