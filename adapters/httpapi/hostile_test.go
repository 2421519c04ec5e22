package httpapi_test

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
)

// Nothing of this is a document; and whatever was kept before is what it was.
func TestBadInputIsAClearProblemAndHasNoEffect(t *testing.T) {
	sound := example(t, "plan.json")
	deep := strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100)
	for name, row := range map[string]struct {
		body, form string
		status     int
		problem    string
	}{
		"truncated":                   {sound[:len(sound)/2], asJSON, 400, "unreadable"},
		"truncated YAML":              {"kind: plan\nname: \"a", asYAML, 400, "unreadable"},
		"huge":                        {`{"x-a": "` + strings.Repeat("a", 2<<20) + `"}`, asJSON, 413, "too-large"},
		"huge YAML":                   {"x-a: " + strings.Repeat("a", 600<<10), asYAML, 413, "too-large"},
		"deep":                        {`{"x-a":` + deep + `}`, asJSON, 400, "unreadable"},
		"deep lists, never closed":    {`{"roles":` + strings.Repeat("[", 100_000), asJSON, 400, "unreadable"},
		"deep YAML":                   {"roles: " + strings.Repeat("[", 100_000), asYAML, 400, "unreadable"},
		"YAML that refers to itself":  {"kind: plan\nroles: &a [*a]\n", asYAML, 400, "unreadable"},
		"two documents of YAML":       {"kind: plan\n---\nkind: plan\n", asYAML, 400, "unreadable"},
		"a list":                      {`[{"kind": "plan"}]`, asJSON, 400, "unreadable"},
		"a text":                      {`"plan"`, asJSON, 400, "unreadable"},
		"nothing":                     {"", asJSON, 400, "unreadable"},
		"nothing in YAML":             {"", asYAML, 400, "unreadable"},
		"NUL bytes":                   {"\x00\x00\x00", asJSON, 400, "unreadable"},
		"UTF-16":                      {"\xff\xfe{\x00}\x00", asJSON, 400, "unreadable"},
		"a name that is not UTF-8":    {"{\"kind\": \"plan\", \"name\": \"\xff\"}", asJSON, 422, "not-understood"},
		"YAML that is not UTF-8":      {"kind: plan\nname: \xff\n", asYAML, 400, "unreadable"},
		"a list for a text":           {`{"kind": "plan", "name": []}`, asJSON, 422, "not-understood"},
		"a number that is no number":  {`{"kind": "plan", "factors": [{"rating": 1e999}]}`, asJSON, 422, "not-understood"},
		"another kind":                {`{"kind": "roadmap"}`, asJSON, 422, "other-kind"},
		"plain text":                  {sound, "text/plain", 415, "media-type"},
		"a form":                      {sound, "application/x-www-form-urlencoded", 415, "media-type"},
		"no media type":               {sound, "", 415, "media-type"},
		"half a media type":           {sound, "application/json; charset", 415, "media-type"},
		"another charset":             {sound, "application/json; charset=iso-8859-1", 415, "media-type"},
		"a patch where none is taken": {`{}`, asPatch, 415, "media-type"},
	} {
		t.Run(name, func(t *testing.T) {
			c := newClient(t)
			const at = "/v1/plan/documents/p"
			c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON).is(201)
			c.do("PUT", at, row.body, "Content-Type", row.form, "If-Match", `"1"`).is(row.status, row.problem)
			c.do("PUT", at+"2", row.body, "Content-Type", row.form).is(row.status, row.problem)
			if row.status != 422 { // what can be read in part can be checked
				c.do("POST", "/v1/plan/check", row.body, "Content-Type", row.form).is(row.status, row.problem)
			}
			assert.Equal(t, `"1"`, c.do("GET", at, "").Header.Get("ETag"))
			c.do("GET", at+"2/history", "").is(404, "no-document")
		})
	}
}

func TestABadPatchIsAClearProblemAndHasNoEffect(t *testing.T) {
	for text, want := range map[string]string{
		`{"name": "a", "name": "b"}`:                 "unreadable",
		`{"goals": {"a": 1, "a": 2}}`:                "unreadable",
		`[{"op": "remove", "path": "/name"}]`:        "unreadable",
		`null`:                                       "unreadable",
		`{"name": "a"`:                               "unreadable",
		`{"x-a":` + strings.Repeat("[", 100_000):     "unreadable",
		`{"x-a":` + strings.Repeat(`{"a":`, 100_000): "unreadable",
		"{\"name\": \"\xff\"}":                       "unreadable",
		``:                                           "unreadable",
		`{"nmae": "b"}`:                              "not-understood",
		`{"roles": [null]}`:                          "not-understood",
		`{"roles": {"0": {"name": "b"}}}`:            "not-understood",
		`{"kind": "roadmap"}`:                        "other-kind",
		`{"state": "sustained"}`:                     "state-written",
	} {
		c := newClient(t)
		c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON).is(201)
		status := 422
		if want == "unreadable" {
			status = 400
		}
		p := c.do("PATCH", "/v1/plan/documents/p", text, "Content-Type", asPatch, "If-Match", `"1"`).is(status, want).problem()
		if want == "not-understood" {
			assert.Zero(t, p.Findings[0].Line, "the client has not seen that text")
		}
		assert.JSONEq(t, draftOf("plan"), string(c.do("GET", "/v1/plan/documents/p", "").body))
	}
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON).is(201)
	got := c.do("PATCH", "/v1/plan/documents/p", `{}`, "Content-Type", asJSON, "If-Match", `"1"`).is(415, "media-type")
	assert.Equal(t, asPatch, got.Header.Get("Accept-Patch"))
	got = c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON, "Content-Encoding", "gzip", "If-Match", `"1"`).is(415, "media-type")
	assert.Equal(t, "identity", got.Header.Get("Accept-Encoding"))
}

// Patch after patch, a document does not become larger than one that can be put.
func TestPatchesDoNotAddUpToWhatCannotBePut(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.MaxBytes = 1000 })
	const at = "/v1/plan/documents/p"
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON).is(201)
	c.do("PATCH", at, `{"x-a": "`+strings.Repeat("a", 600)+`"}`, "Content-Type", asPatch, "If-Match", `"1"`).is(200)
	c.do("PATCH", at, `{"x-b": "`+strings.Repeat("b", 600)+`"}`, "Content-Type", asPatch, "If-Match", `"2"`).is(413, "too-large")
	c.do("PATCH", at, `{"x-b": "`+strings.Repeat("b", 200)+`"}`, "Content-Type", asPatch, "If-Match", `"2"`).is(200)
	_, err := c.store.Put(t.Context(), adapters.Key{Kind: "plan", ID: "p"}, []byte(`{"kind": "plan", "x-a": "`+strings.Repeat("a", 1500)+`", "x-b": "`+strings.Repeat("b", 1500)+`"}`), adapters.Write{Expected: 3})
	require.NoError(t, err)
	c.do("PATCH", at, `{"name": "a"}`, "Content-Type", asPatch, "If-Match", `"4"`).is(413, "too-large")
	c.do("PATCH", at, `{"x-a": null}`, "Content-Type", asPatch, "If-Match", `"4"`).is(200)
}

// A browser that asks for a page of another origin whether it may is not told so.
func TestNoOtherOriginIsLetIn(t *testing.T) {
	c := newClient(t)
	for _, method := range []string{"OPTIONS", "GET", "PUT", "DELETE"} {
		got := c.do(method, "/v1/plan/documents/p", "", "Origin", "https://toinen.example", "Access-Control-Request-Method", "PUT", "Access-Control-Request-Headers", "content-type")
		for name := range got.Header {
			assert.False(t, strings.HasPrefix(name, "Access-Control-"), "%s: %s", method, name)
		}
	}
}

// untouched is a store that nobody may touch.
type untouched struct{ adapters.Store }

func TestHostileIDsNeverReachTheStore(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.Store = untouched{} })
	for _, id := range []string{
		"%2e%2e", "%2E%2e%2f%2e%2e%2fetc", "a%2fb", "a%5Cb", "%00", "a%00", "A", "ä", "%C3%A4", "%ff", "a b", "a%20b", "con", "nul.json", "lpt1",
		"a..b", ".a", "a.", "-a", "_", "~", "a;b", "a:b", "*", "a%0Ab", "%25%32%65", strings.Repeat("a", 101), strings.Repeat("a", 3000),
	} {
		if _, err := url.ParseRequestURI("/" + id); err != nil {
			continue
		}
		target := "/v1/plan/documents/" + strings.ReplaceAll(id, " ", "%20")
		for _, ask := range []struct{ method, target string }{
			{"GET", target}, {"PUT", target}, {"PATCH", target}, {"DELETE", target}, {"GET", target + "/history"}, {"POST", target + "/transitions"},
		} {
			c.do(ask.method, ask.target, draftOf("plan"), "Content-Type", asJSON).is(400, "id")
		}
	}
	for _, target := range []string{"/v1/plan/documents/..", "/v1/plan/documents/.", "/v1/plan/documents/../../kinds", "/v1/plan/documents//", "/v1/plan/documents/a/"} {
		c.do("GET", target, "").is(404, "no-address")
	}
	for _, kind := range []string{"nothing", "PLAN", "%2e%2e", "%00", "plan%2fx", "juurru", strings.Repeat("a", 3000)} {
		c.do("GET", "/v1/"+kind+"/documents/p", "").is(404, "kind")
		c.do("POST", "/v1/"+kind+"/check", `{}`, "Content-Type", asJSON).is(404, "kind")
	}
}

// The embedder decides before the body is read and before the store is touched.
func TestNothingIsReadBeforeItIsAllowed(t *testing.T) {
	for name, row := range map[string]struct {
		err     error
		status  int
		problem string
	}{
		"nobody knows who":  {&httpapi.UnauthenticatedError{Challenge: "Bearer"}, 401, "unauthenticated"},
		"openly":            {httpapi.ErrForbidden, 403, "forbidden"},
		"hidden":            {httpapi.ErrHidden, 404, "no-document"},
		"wrapped":           {errors.Join(errors.New("why"), httpapi.ErrForbidden), 403, "forbidden"},
		"nobody could tell": {errors.New("the directory of users is down"), 500, "internal"},
	} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			c := newClient(t, func(config *httpapi.Config) {
				config.Store = untouched{}
				config.Authorize = func(_ *http.Request, action httpapi.Action, kind, id string) error {
					asked = append(asked, strings.Join([]string{string(action), kind, id}, " "))
					return row.err
				}
			})
			for _, ask := range []struct{ method, target, want string }{
				{"GET", "/openapi.json", "describe  "},
				{"GET", "/v1/kinds", "describe  "},
				{"GET", "/v1/plan/rules", "describe plan "},
				{"GET", "/v1/plan/schema", "describe plan "},
				{"POST", "/v1/plan/check", "check plan "},
				{"GET", "/v1/plan/documents", "list plan "},
				{"GET", "/v1/plan/documents/p", "read plan p"},
				{"HEAD", "/v1/plan/documents/p", "read plan p"},
				{"GET", "/v1/plan/documents/p/history", "read plan p"},
				{"GET", "/v1/plan/documents/p/revisions/1", "read plan p"},
				{"GET", "/v1/plan/documents/p/report", "read plan p"},
				{"GET", "/v1/plan/documents/p/agenda", "read plan p"},
				{"PUT", "/v1/plan/documents/p", "write plan p"},
				{"PATCH", "/v1/plan/documents/p", "write plan p"},
				{"DELETE", "/v1/plan/documents/p", "delete plan p"},
				{"POST", "/v1/plan/documents/p/transitions", "transition plan p"},
			} {
				asked = nil
				r := httptest.NewRequest(ask.method, ask.target, neverRead{t})
				got := c.send(r)
				require.Equal(t, row.status, got.StatusCode, ask.target)
				if ask.method != http.MethodHead {
					got.is(row.status, row.problem)
				}
				assert.Equal(t, []string{ask.want}, asked)
				if row.status == 401 {
					assert.Equal(t, "Bearer", got.Header.Get("WWW-Authenticate"))
				}
			}
		})
	}
}

type neverRead struct{ t *testing.T }

func (r neverRead) Read([]byte) (int, error) {
	r.t.Error("the body was read")
	return 0, io.EOF
}

// Somebody who may write but not read, say, is refused by action.
func TestActionsAreAllowedOneByOne(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) {
		config.Authorize = func(_ *http.Request, action httpapi.Action, _, _ string) error {
			if action == httpapi.Transition || action == httpapi.Delete {
				return httpapi.ErrForbidden
			}
			return nil
		}
	})
	c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON).is(201)
	c.do("DELETE", "/v1/plan/documents/p", "", "If-Match", `"1"`).is(403, "forbidden")
	c.do("POST", "/v1/plan/documents/p/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", `"1"`).is(403, "forbidden")
	c.do("GET", "/v1/plan/documents/p", "").is(200)
}

// failing is a store in trouble.
type failing struct {
	adapters.Store
	err error
}

func (s failing) Get(context.Context, adapters.Key, int64) (adapters.Stored, error) {
	return adapters.Stored{}, s.err
}

func (s failing) List(context.Context, string, string, int) ([]adapters.Listed, error) {
	panic("SALAISUUS")
}

func TestTroubleOfOursIsLoggedAndNotShown(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) {
		config.Store = failing{err: errors.New("disk /data/plan/asiakas-7.json: no space")}
	})
	got := c.do("GET", "/v1/plan/documents/asiakas-7", "").is(500, "internal")
	assert.NotContains(t, string(got.body), "disk")
	assert.Contains(t, c.log.String(), "no space")
	assert.NotContains(t, c.log.String(), "asiakas-7", "the log has no IDs")
	c.log.Reset()
	c.do("GET", "/v1/plan/documents", "").is(500, "internal")
	assert.Contains(t, c.log.String(), "a panic of type string")
	assert.Contains(t, c.log.String(), "list.go")
	assert.NotContains(t, c.log.String(), "SALAISUUS")
}

// edited is a store whose documents somebody has edited by hand.
type edited struct {
	adapters.Store
	text string
	err  error
}

func (s edited) Get(_ context.Context, key adapters.Key, _ int64) (adapters.Stored, error) {
	return adapters.Stored{Key: key, Revision: adapters.Revision{Number: 1, At: noon()}, Data: []byte(s.text)}, s.err
}

func TestADocumentThatWasSpoiledWhereItIsKeptIsNotWrittenOver(t *testing.T) {
	spoiled := &adapters.UnreadableError{Place: "plan/131052.json", Problem: "SALAISUUS", Findings: []juurru.Finding{{Rule: juurru.RuleSyntax, Severity: juurru.Error, Line: 3, Column: 1}}}
	const at = "/v1/plan/documents/p"
	for name, store := range map[string]edited{"told by the store": {err: spoiled}, "found on reading": {text: `{"kind": "plan", "name": `}} {
		t.Run(name, func(t *testing.T) {
			c := newClient(t, func(config *httpapi.Config) { config.Store = store })
			asks := [][]string{
				{"GET", at + "/report", "", asJSON}, {"GET", at + "/agenda", "", asJSON}, {"PATCH", at, `{"name": "a"}`, asPatch},
				{"POST", at + "/transitions", `{"gate": "draft"}`, asJSON},
			}
			if store.err != nil {
				asks = append(asks, []string{"GET", at, "", asJSON}, []string{"PUT", at, draftOf("plan"), asJSON}, []string{"DELETE", at, "", asJSON})
			}
			for _, ask := range asks {
				got := c.do(ask[0], ask[1], ask[2], "Content-Type", ask[3], "If-Match", `"1"`).is(409, "kept-unreadable")
				assert.NotContains(t, string(got.body), "SALAISUUS")
				assert.NotContains(t, string(got.body), "131052")
			}
		})
	}
}

// unsure is a store that keeps what it is given, and then does not know.
type unsure struct {
	*table.Table
	err error
}

func (s unsure) Put(ctx context.Context, key adapters.Key, data []byte, write adapters.Write) (adapters.Revision, error) {
	_, err := s.Table.Put(ctx, key, data, write)
	return adapters.Revision{}, cmp.Or(err, s.err)
}

func (s unsure) Delete(ctx context.Context, key adapters.Key, write adapters.Write) (adapters.Revision, error) {
	_, err := s.Table.Delete(ctx, key, write)
	return adapters.Revision{}, cmp.Or(err, s.err)
}

// Nobody is told that nothing happened when that is not known; and who tries again with the
// same revision does nothing twice.
func TestAWriteOfWhichNobodyKnowsIsToBeLookedAt(t *testing.T) {
	for _, err := range []error{
		&adapters.UnknownOutcomeError{Err: errors.New("SALAISUUS")},
		fmt.Errorf("the answer: %w", &adapters.UnknownOutcomeError{Err: context.DeadlineExceeded}),
		context.DeadlineExceeded,
		fmt.Errorf("the client has gone: %w", context.Canceled),
	} {
		c := newClient(t, func(config *httpapi.Config) { config.Store = unsure{config.Store.(*table.Table), err} })
		const at = "/v1/plan/documents/vahvaksi"
		got := c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-None-Match", "*").is(503, "unknown-outcome")
		assert.NotContains(t, string(got.body), "SALAISUUS")
		assert.Empty(t, got.Header.Get("Retry-After"), "it is to be looked at first")
		assert.Contains(t, c.log.String(), err.Error())
		c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-None-Match", "*").is(412, "stale")
		c.do("PATCH", at, `{"name": "b"}`, "Content-Type", asPatch, "If-Match", `"1"`).is(503, "unknown-outcome")
		c.do("PATCH", at, `{"name": "b"}`, "Content-Type", asPatch, "If-Match", `"1"`).is(412, "stale")
		c.do("POST", at+"/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", `"2"`).is(503, "unknown-outcome")
		c.do("DELETE", at, "", "If-Match", `"3"`).is(503, "unknown-outcome")
		c.do("DELETE", at, "", "If-Match", `"3"`).is(404, "no-document")
	}
}

func TestARequestHasItsTimeAndNoMore(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) {
		config.Store = waiting{config.Store.(*table.Table)}
		config.Timeout = time.Millisecond
	})
	got := c.do("GET", "/v1/plan/documents/p", "").is(503, "unavailable")
	assert.NotEmpty(t, got.Header.Get("Retry-After"))
}

// waiting is a store that does not come back before it is told to.
type waiting struct{ *table.Table }

func (s waiting) Get(ctx context.Context, key adapters.Key, revision int64) (adapters.Stored, error) {
	<-ctx.Done()
	return s.Table.Get(ctx, key, revision)
}

// A client that sends its body byte by byte is not waited for.
func TestASlowBodyIsNotWaitedFor(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.Timeout = 50 * time.Millisecond })
	server := httptest.NewServer(c.api)
	defer server.Close()
	reader, writer := io.Pipe()
	defer writer.Close()
	go func() { _, _ = writer.Write([]byte(`{"kind": `)) }()
	r, err := http.NewRequest("POST", server.URL+"/v1/plan/check", reader)
	require.NoError(t, err)
	r.Header.Set("Content-Type", asJSON)
	got, err := server.Client().Do(r)
	require.NoError(t, err)
	defer got.Body.Close()
	assert.Equal(t, http.StatusRequestTimeout, got.StatusCode)
}

// timed is a connection that remembers until when it may be written to.
type timed struct {
	*httptest.ResponseRecorder
	until time.Time
}

func (w *timed) SetWriteDeadline(until time.Time) error {
	w.until = until
	return nil
}

// Nor is a client that does not take its answer, whatever the answer is.
func TestAnAnswerThatIsNotTakenIsNotWaitedFor(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.Timeout = time.Minute })
	for _, target := range []string{"/v1/plan/documents", "/v1/plan/documents/p", "/nowhere"} {
		w := &timed{ResponseRecorder: httptest.NewRecorder()}
		before := time.Now()
		c.api.ServeHTTP(w, httptest.NewRequest("GET", target, nil))
		assert.WithinRange(t, w.until, before.Add(time.Minute), time.Now().Add(time.Minute), target)
	}
}

func TestABodyIsReadWhateverLengthItAnnounces(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.MaxBytes = 1000 })
	for announced, status := range map[int64]int{-1: 200, 5: 200, 999: 200, 1001: 413, 1 << 60: 413} {
		r := httptest.NewRequest("POST", "/v1/plan/check", strings.NewReader(draftOf("plan")))
		r.Header.Set("Content-Type", asJSON)
		r.ContentLength = announced
		c.send(r).is(status)
	}
	r := httptest.NewRequest("POST", "/v1/plan/check", io.NopCloser(bytes.NewReader(bytes.Repeat([]byte(" "), 2000))))
	r.Header.Set("Content-Type", asJSON)
	r.ContentLength = -1
	c.send(r).is(413, "too-large")
}

func TestAConfigurationHasToSayWhoMayDoWhat(t *testing.T) {
	_, err := httpapi.New(httpapi.Config{})
	assert.Error(t, err)
	for _, name := range []string{"", "Plan", "juurru", "plan"} {
		kinds := adapters.Kinds()
		kinds[0].Name = name
		_, err = httpapi.New(httpapi.Config{Authorize: httpapi.Open, Kinds: kinds})
		assert.Error(t, err, name)
	}
	kinds := adapters.Kinds()
	kinds[0].Schema = nil
	_, err = httpapi.New(httpapi.Config{Authorize: httpapi.Open, Kinds: kinds})
	assert.Error(t, err)
	_, err = httpapi.New(httpapi.Config{Authorize: httpapi.Open, Kinds: adapters.Kinds()[:1]})
	assert.NoError(t, err)
}
