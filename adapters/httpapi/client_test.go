package httpapi_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/adapters/yamldoc"
	"github.com/juurru/juurru/examples/embed/table"
)

// client sends requests to an API, and holds every answer to the API's own description.
type client struct {
	t     testing.TB
	api   http.Handler
	store *table.Table
	log   *bytes.Buffer
}

// on lets the test run on another day than 1 June 2026.
func on(year int, month time.Month, day int) func(*httpapi.Config) {
	return func(config *httpapi.Config) {
		config.Now = func() time.Time { return time.Date(year, month, day, 12, 0, 0, 0, time.UTC) }
	}
}

func noon() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }

// newClient returns a client of an API over an empty store in memory, with what the
// test changes in its configuration.
func newClient(t testing.TB, change ...func(*httpapi.Config)) *client {
	t.Helper()
	c := &client{t: t, store: table.New(noon), log: new(bytes.Buffer)}
	config := httpapi.Config{
		Store: c.store, Authorize: httpapi.Open, Now: noon, Logger: slog.New(slog.NewJSONHandler(c.log, nil)),
		Who: func(*http.Request) string { return "palvelupäällikkö" },
	}
	for _, change := range change {
		change(&config)
	}
	api, err := httpapi.New(config)
	require.NoError(t, err)
	c.api = api
	return c
}

// reply is an answer of the API.
type reply struct {
	t testing.TB
	*http.Response
	body []byte
}

// do sends a request. headers are names and values in turn.
func (c *client) do(method, target, body string, headers ...string) reply {
	c.t.Helper()
	return c.send(c.request(method, target, body, headers))
}

// ask is do without holding the answer to the description: for a test that asks much.
func (c *client) ask(method, target, body string, headers ...string) reply {
	recorder := httptest.NewRecorder()
	c.api.ServeHTTP(recorder, c.request(method, target, body, headers))
	return reply{c.t, recorder.Result(), recorder.Body.Bytes()}
}

func (c *client) request(method, target, body string, headers []string) *http.Request {
	var content io.Reader = http.NoBody
	if body != "" {
		content = strings.NewReader(body)
	}
	r := httptest.NewRequest(method, target, content)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	return r
}

func (c *client) send(r *http.Request) reply {
	c.t.Helper()
	recorder := httptest.NewRecorder()
	c.api.ServeHTTP(recorder, r)
	got := reply{c.t, recorder.Result(), recorder.Body.Bytes()}
	assert.Equal(c.t, "nosniff", got.Header.Get("X-Content-Type-Options"))
	assert.Contains(c.t, got.Header.Get("Content-Security-Policy"), "default-src 'none'")
	assert.Contains(c.t, got.Header.Get("Vary"), "Accept-Language")
	if got.StatusCode >= 400 {
		got.holdProblem(r)
	}
	holdToDescription(c.t, r, got)
	return got
}

// holdProblem sees that a problem is one, whatever went wrong.
func (r reply) holdProblem(request *http.Request) {
	r.t.Helper()
	assert.Equal(r.t, "application/problem+json", r.Header.Get("Content-Type"))
	assert.Equal(r.t, "no-store", r.Header.Get("Cache-Control"))
	assert.NotEmpty(r.t, r.Header.Get("Content-Language"))
	if request.Method == http.MethodHead {
		return
	}
	p := r.problem()
	assert.Equal(r.t, r.StatusCode, p.Status)
	assert.NotEmpty(r.t, p.Title)
}

// problem is what the tests look at in the body of a problem.
type problem struct {
	Type, Title, Parameter, Gate string
	Status                       int
	Revision                     int64
	Allowed                      []string
	Findings                     []finding
}

type finding struct {
	Rule, Severity, Path, Message string
	Line                          int
}

func (r reply) problem() (p problem) {
	r.t.Helper()
	r.in(&p)
	return p
}

// is asserts the status, and the name of the problem when there is one.
func (r reply) is(status int, name ...string) reply {
	r.t.Helper()
	require.Equal(r.t, status, r.StatusCode, "%s", r.body)
	if len(name) > 0 {
		assert.Equal(r.t, "https://juurru.github.io/juurru/problems#"+name[0], r.problem().Type)
	}
	return r
}

// in reads the body.
func (r reply) in(into any) reply {
	r.t.Helper()
	require.NoError(r.t, json.Unmarshal(r.body, into, json.MatchCaseInsensitiveNames(true)), "%s", r.body)
	return r
}

// described is the router of the API's description.
var described = sync.OnceValues(func() (routers.Router, error) {
	openapi3filter.RegisterBodyDecoder("application/yaml", decodeYAML)
	openapi3filter.RegisterBodyDecoder("text/calendar", openapi3filter.PlainBodyDecoder)
	api, err := httpapi.New(httpapi.Config{Store: table.New(noon), Authorize: httpapi.Open})
	if err != nil {
		return nil, err
	}
	recorder := httptest.NewRecorder()
	api.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/openapi.json", nil))
	doc, err := openapi3.NewLoader().LoadFromData(recorder.Body.Bytes())
	if err != nil {
		return nil, err
	}
	if err := doc.Validate(context.Background()); err != nil {
		return nil, err
	}
	doc.Servers = nil // wherever it is
	return gorillamux.NewRouter(doc)
})

// holdToDescription asserts that an answer is one the API describes. An address or a method
// that it does not describe has to be refused.
func holdToDescription(t testing.TB, request *http.Request, got reply) {
	t.Helper()
	router, err := described()
	require.NoError(t, err)
	asked := request.Clone(context.Background())
	if asked.Method == http.MethodHead {
		asked.Method = http.MethodGet
	}
	route, params, err := router.FindRoute(asked)
	if err != nil {
		assert.Contains(t, []int{http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusNoContent, http.StatusBadRequest, http.StatusConflict},
			got.StatusCode, "%s %s is not described", request.Method, request.URL.Path)
		return
	}
	input := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: asked, PathParams: params, Route: route},
		Status:                 got.StatusCode, Header: got.Header,
		Options: &openapi3filter.Options{IncludeResponseStatus: true, ExcludeResponseBody: request.Method == http.MethodHead},
	}
	input.SetBodyBytes(got.body)
	assert.NoError(t, openapi3filter.ValidateResponse(context.Background(), input), "%s %s", request.Method, request.URL.Path)
}

// decodeYAML reads YAML as the library does: dates stay text.
func decodeYAML(body io.Reader, _ http.Header, _ *openapi3.SchemaRef, _ openapi3filter.EncodingFn) (any, error) {
	data, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	doc, _, err := yamldoc.Parse(data)
	if err != nil {
		return nil, err
	}
	var value any
	return value, json.Unmarshal(doc.JSON, &value)
}
