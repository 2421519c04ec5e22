package httpapi

import (
	"net/http"
	"strconv"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/yamldoc"
)

// The media types that are written.
const (
	formJSON     = "application/json"
	formYAML     = "application/yaml" // RFC 9512
	formCalendar = "text/calendar"
	formSchema   = "application/schema+json"
	formProblem  = "application/problem+json" // RFC 9457
)

// answer is a response, whole.
type answer struct {
	status   int
	header   http.Header
	form     string // media type of the body
	body     []byte
	lang     juurru.Lang // of the texts in it
	revision int64       // of the document it concerns
	public   bool        // says the same to everybody
}

// reply answers with a value, in the form that was asked for.
func (c *call) reply(status int, value any) (*answer, error) {
	data, err := json.Marshal(value, json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	return c.replyJSON(status, data)
}

// replyJSON is reply for a value that is JSON already.
func (c *call) replyJSON(status int, data []byte) (*answer, error) {
	a := &answer{status: status, form: c.form, body: data, header: make(http.Header), lang: c.lang}
	if c.form != formYAML {
		return a, nil
	}
	var err error
	a.body, err = yamldoc.FromJSON(data, nil)
	return a, err
}

func (a *answer) write(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for name, values := range a.header {
		h[name] = values
	}
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("Vary", "Accept, Accept-Language")
	h.Set("Cache-Control", "no-store")
	if a.public {
		h.Set("Cache-Control", "no-cache")
	}
	if a.lang != "" {
		h.Set("Content-Language", string(a.lang))
	}
	if a.form != "" {
		h.Set("Content-Type", a.form)
		h.Set("Content-Length", strconv.Itoa(len(a.body)))
	}
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(a.body) // a client that has gone does not hear of it
	}
}
