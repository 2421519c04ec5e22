package httpapi_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/adapters/yamldoc"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/examples/embed/table"
)

const (
	asJSON  = "application/json"
	asYAML  = "application/yaml"
	asPatch = "application/merge-patch+json"
)

// example reads an example document.
func example(t testing.TB, name string) string {
	t.Helper()
	data, err := documents.Files.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

// draftOf are documents of each kind that say they are past no gate.
func draftOf(kind string) string { return fmt.Sprintf(`{"kind": %q, "name": "Vahvaksi"}`, kind) }

func TestADocumentIsCreatedReadChangedAndDeleted(t *testing.T) {
	for _, kind := range adapters.KindNames() {
		t.Run(kind, func(t *testing.T) {
			c := newClient(t)
			at := "/v1/" + kind + "/documents/vahvaksi"
			c.do("GET", at, "").is(404, "no-document")

			created := c.do("PUT", at, draftOf(kind), "Content-Type", asJSON).is(201)
			assert.Empty(t, created.Header.Get("ETag"), "the text is not kept as it was sent")
			var saved struct {
				Revision int64
				ETag     string
			}
			created.in(&saved)
			assert.Equal(t, int64(1), saved.Revision)
			assert.Equal(t, `"1"`, saved.ETag)

			read := c.do("GET", at, "").is(200)
			assert.Equal(t, `"1"`, read.Header.Get("ETag"))
			assert.Equal(t, "no-store", read.Header.Get("Cache-Control"))
			assert.JSONEq(t, draftOf(kind), string(read.body))

			c.do("PATCH", at, `{"name": "Toinen nimi", "x-own": {"a": 1}}`, "Content-Type", asPatch, "If-Match", `"1"`).is(200)
			c.do("PATCH", at, `{"name": null, "x-own": {"a": null}}`, "Content-Type", asPatch, "If-Match", `"2"`).is(200)
			assert.JSONEq(t, fmt.Sprintf(`{"kind": %q, "x-own": {}}`, kind), string(c.do("GET", at, "").body))
			assert.JSONEq(t, draftOf(kind), string(c.do("GET", at+"/revisions/1", "").is(200).body))

			c.do("DELETE", at, "", "If-Match", `"3"`).is(204)
			c.do("GET", at, "").is(404, "no-document")
			c.do("PUT", at, draftOf(kind), "Content-Type", asJSON).is(201)
			assert.Equal(t, `"5"`, c.do("GET", at, "").Header.Get("ETag"), "numbers go on after a deletion")

			var history struct{ Revisions []adapters.Revision }
			c.do("GET", at+"/history", "").is(200).in(&history)
			require.Len(t, history.Revisions, 5)
			assert.True(t, history.Revisions[3].Deleted)
			assert.Equal(t, "palvelupäällikkö", history.Revisions[0].By)
		})
	}
}

// What is sent as YAML is read as JSON, and the other way round.
func TestADocumentIsTheSameInJSONAndInYAML(t *testing.T) {
	c := newClient(t)
	text := example(t, "plans/pirha/1-draft.json")
	asText, err := yamldoc.FromJSON([]byte(text), nil)
	require.NoError(t, err)
	c.do("PUT", "/v1/plan/documents/p", string(asText), "Content-Type", asYAML).is(201)
	assert.JSONEq(t, text, string(c.do("GET", "/v1/plan/documents/p", "").is(200).body))
	read := c.do("GET", "/v1/plan/documents/p", "", "Accept", asYAML).is(200)
	assert.Equal(t, asYAML, read.Header.Get("Content-Type"))
	assert.Equal(t, `"1-yaml"`, read.Header.Get("ETag"), "another form, another ETag")
	c.do("PUT", "/v1/plan/documents/p", string(read.body), "Content-Type", "text/yaml; charset=utf-8", "If-Match", `"1-yaml"`).is(200)
	assert.JSONEq(t, text, string(c.do("GET", "/v1/plan/documents/p", "").body))
}

func TestAWriteTellsWhichRevisionItWasMadeFrom(t *testing.T) {
	const at = "/v1/plan/documents/p"
	for name, row := range map[string]struct {
		method  string
		headers []string
		status  int
		problem string
	}{
		"a change that tells":                       {"PUT", []string{"If-Match", `"2"`}, 200, ""},
		"one that names several":                    {"PUT", []string{"If-Match", `"1", "2"`}, 200, ""},
		"one that takes whatever is there":          {"PUT", []string{"If-Match", `*`}, 200, ""},
		"one that does not tell":                    {"PUT", nil, 428, "blind"},
		"one from an older revision":                {"PUT", []string{"If-Match", `"1"`}, 412, "stale"},
		"one from a revision to come":               {"PUT", []string{"If-Match", `"3"`}, 412, "stale"},
		"one that names it weakly":                  {"PUT", []string{"If-Match", `W/"2"`}, 412, "stale"},
		"one that would create what is there":       {"PUT", []string{"If-None-Match", `*`}, 412, "stale"},
		"one that tells which it was not made from": {"PUT", []string{"If-None-Match", `"7"`}, 428, "blind"},
		"one that names it without quotation marks": {"PUT", []string{"If-Match", `2`}, 400, "condition"},
		"one that names it in half a quotation":     {"PUT", []string{"If-Match", `"2`}, 400, "condition"},
		"a patch that does not tell":                {"PATCH", nil, 428, "blind"},
		"a patch from an older revision":            {"PATCH", []string{"If-Match", `"1"`}, 412, "stale"},
		"a patch that would create":                 {"PATCH", []string{"If-None-Match", `"7"`}, 428, "blind"},
		"a deletion that does not tell":             {"DELETE", nil, 428, "blind"},
		"a deletion from an older revision":         {"DELETE", []string{"If-Match", `"1"`}, 412, "stale"},
		"a deletion that tells":                     {"DELETE", []string{"If-Match", `"2"`}, 204, ""},
		"a transition that does not tell":           {"POST", nil, 428, "blind"},
		"a transition from an older revision":       {"POST", []string{"If-Match", `"1"`}, 412, "stale"},
	} {
		t.Run(name, func(t *testing.T) {
			c := newClient(t)
			c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON).is(201)
			c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-Match", `"1"`).is(200)
			target, form := at, asJSON
			switch row.method {
			case "PATCH":
				form = asPatch
			case "POST":
				target += "/transitions"
			}
			body := map[string]string{"PUT": draftOf("plan"), "PATCH": `{"name": "b"}`, "POST": `{"gate": "draft"}`}[row.method]
			got := c.do(row.method, target, body, append(row.headers, "Content-Type", form)...).is(row.status)
			if row.problem != "" {
				got.is(row.status, row.problem)
				assert.Equal(t, `"2"`, c.do("GET", at, "").Header.Get("ETag"), "nothing happened")
			}
		})
	}
}

func TestADocumentThatIsNotThereIsNotChanged(t *testing.T) {
	c := newClient(t)
	const at = "/v1/plan/documents/p"
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-Match", `"1"`).is(412, "stale")
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-Match", `*`).is(412, "stale")
	c.do("PATCH", at, `{}`, "Content-Type", asPatch, "If-Match", `"1"`).is(404, "no-document")
	c.do("DELETE", at, "", "If-Match", `"1"`).is(404, "no-document")
	c.do("POST", at+"/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", `"1"`).is(404, "no-document")
	c.do("GET", at+"/history", "").is(404, "no-document")
	c.do("GET", at+"/report", "").is(404, "no-document")
	for _, revision := range []string{"0", "-1", "2", "x", "99999999999999999999"} {
		c.do("GET", at+"/revisions/"+revision, "").is(404, "no-document")
	}
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-None-Match", `*`).is(201)
}

func TestWhatTheClientHasIsNotSentAgain(t *testing.T) {
	c := newClient(t)
	const at = "/v1/plan/documents/p"
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON).is(201)
	for has, status := range map[string]int{`"1"`: 304, `W/"1"`: 304, `"0", "1"`: 304, `*`: 304, `"2"`: 200, `"1-yaml"`: 200} {
		got := c.do("GET", at, "", "If-None-Match", has).is(status)
		assert.Equal(t, status == 304, len(got.body) == 0, has)
		assert.Equal(t, `"1"`, got.Header.Get("ETag"))
		c.do("HEAD", at, "", "If-None-Match", has).is(status)
	}
	c.do("GET", at, "", "Accept", asYAML, "If-None-Match", `"1-yaml"`).is(304)
	c.do("GET", at, "", "If-None-Match", `1`).is(400, "condition")
	head := c.do("HEAD", at, "").is(200)
	assert.Empty(t, head.body)
	assert.NotEqual(t, "0", head.Header.Get("Content-Length"))
	assert.NotEmpty(t, head.Header.Get("Content-Length"))
}

// A draft is kept whatever is found in it, but for parts that would be lost.
func TestADraftIsKeptUnlessSomethingWouldBeLost(t *testing.T) {
	for text, want := range map[string]struct {
		status  int
		problem string
	}{
		`{"kind": "plan", "roles": [{}], "changeStarts": "2026-13-45"}`: {201, ""},
		`{"kind": "plan", "x-own": {"a": [null]}}`:                      {201, ""},
		`{"name": "a"}`:                              {201, ""},
		`{"kind": "plan", "nmae": "a"}`:              {422, "not-understood"},
		`{"kind": "plan", "name": null}`:             {422, "not-understood"},
		`{"kind": "plan", "name": "a", "name": "b"}`: {422, "not-understood"},
		`{"kind": "plan", "roles": {}}`:              {422, "not-understood"},
		`{"kind": "metrics"}`:                        {422, "other-kind"},
		`{"kind": 7}`:                                {422, "not-understood"},
		`{"kind": "plan"} {}`:                        {422, "not-understood"},
		`{"kind": "plan"`:                            {400, "unreadable"},
		`[]`:                                         {400, "unreadable"},
		`nothing`:                                    {400, "unreadable"},
		"":                                           {400, "unreadable"},
	} {
		c := newClient(t)
		got := c.do("PUT", "/v1/plan/documents/p", text, "Content-Type", asJSON).is(want.status)
		if want.problem == "" {
			continue
		}
		got.is(want.status, want.problem)
		assert.NotEmpty(t, got.problem().Findings, text)
		c.do("GET", "/v1/plan/documents/p", "").is(404)
		c.do("GET", "/v1/plan/documents/p/history", "").is(404)
	}
}

func TestTheListingGoesOnWhereItEnded(t *testing.T) {
	c := newClient(t)
	for i := range 7 {
		c.do("PUT", fmt.Sprintf("/v1/plan/documents/p%d", i), draftOf("plan"), "Content-Type", asJSON).is(201)
	}
	var seen []string
	for target := "/v1/plan/documents?limit=3"; target != ""; {
		var page struct {
			Documents []adapters.Listed
			Next      string
		}
		got := c.do("GET", target, "").is(200).in(&page)
		for _, listed := range page.Documents {
			seen = append(seen, listed.ID)
			assert.Equal(t, "Vahvaksi", listed.Name)
		}
		target = ""
		if page.Next != "" {
			assert.Equal(t, fmt.Sprintf(`<?after=%s&limit=3>; rel="next"`, page.Next), got.Header.Get("Link"))
			target = "/v1/plan/documents?after=" + page.Next + "&limit=3"
		}
	}
	assert.Equal(t, []string{"p0", "p1", "p2", "p3", "p4", "p5", "p6"}, seen)
	assert.JSONEq(t, `{"documents": []}`, string(c.do("GET", "/v1/roadmap/documents", "").is(200).body))
	for _, query := range []string{"limit=0", "limit=-1", "limit=1001", "limit=x", "after=..", "after=A", "before=x", "limit=1&limit=2", "limit=%zz"} {
		c.do("GET", "/v1/plan/documents?"+query, "").is(400, "parameter")
	}
	c.do("GET", "/v1/plan/documents/p0/history?after=x", "").is(400, "parameter")
	c.do("GET", "/v1/plan/documents/p0/history?after=-1", "").is(400, "parameter")
	got := c.do("GET", "/v1/plan/documents/p0/history?limit=1", "").is(200)
	assert.Equal(t, `<?after=1&limit=1>; rel="next"`, got.Header.Get("Link"))
}

// Nobody learns from a listing, or from where it goes on, of documents they may not read.
func TestAListingHasOnlyWhatMayBeRead(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) {
		config.Authorize = func(_ *http.Request, action httpapi.Action, _, id string) error {
			if action == httpapi.Read && id[1]%3 != 0 {
				return httpapi.ErrHidden
			}
			return nil
		}
	})
	for i := range 10 {
		c.do("PUT", fmt.Sprintf("/v1/plan/documents/p%d", i), draftOf("plan"), "Content-Type", asJSON).is(201)
	}
	for limit, want := range map[int][]string{1: {"p0", "p3", "p6", "p9"}, 2: {"p0", "p3", "p6", "p9"}, 3: {"p0", "p3", "p6", "p9"}, 100: {"p0", "p3", "p6", "p9"}} {
		var seen []string
		for after, more := "", true; more; {
			var page struct {
				Documents []adapters.Listed
				Next      string
			}
			c.do("GET", fmt.Sprintf("/v1/plan/documents?limit=%d&after=%s", limit, after), "").is(200).in(&page)
			for _, listed := range page.Documents {
				seen = append(seen, listed.ID)
			}
			after, more = page.Next, page.Next != ""
		}
		assert.Equal(t, want, seen, "by %d", limit)
	}
}

// counted is a store that counts how often it is asked for a listing.
type counted struct {
	*table.Table
	asked int
}

func (s *counted) List(ctx context.Context, kind, after string, limit int) ([]adapters.Listed, error) {
	s.asked++
	return s.Table.List(ctx, kind, after, limit)
}

// Somebody who may read next to nothing does not make the store work the more.
func TestAPageOfWhichMostIsHiddenTakesFewSteps(t *testing.T) {
	store := &counted{Table: table.New(noon)}
	c := newClient(t, func(config *httpapi.Config) {
		config.Store = store
		config.Authorize = func(_ *http.Request, action httpapi.Action, _, id string) error {
			if action == httpapi.Read && id != "p2999" {
				return httpapi.ErrHidden
			}
			return nil
		}
	})
	for i := range 3000 {
		_, err := store.Put(t.Context(), adapters.Key{Kind: "plan", ID: fmt.Sprintf("p%04d", i)}, []byte(`{}`), adapters.Write{})
		require.NoError(t, err)
	}
	got := c.do("GET", "/v1/plan/documents?limit=1", "").is(200)
	assert.Contains(t, string(got.body), `"next":"p2999"`)
	assert.LessOrEqual(t, store.asked, 4)
}

func TestOnlyAddressesAsTheyAreWrittenLeadSomewhere(t *testing.T) {
	c := newClient(t)
	for _, target := range []string{"/", "/v1", "/v1/", "/v1//plan/check", "/v1/plan/../plan/schema", "/v1/plan/schema/", "/v2/kinds", "/v1/plan/documents/"} {
		c.do("GET", target, "").is(404, "no-address")
	}
	got := c.do("DELETE", "/v1/plan/documents", "").is(405, "method")
	assert.Equal(t, "GET, HEAD, OPTIONS", got.Header.Get("Allow"))
	got = c.do("OPTIONS", "/v1/plan/documents/p", "").is(204)
	assert.Equal(t, "DELETE, GET, HEAD, PATCH, PUT, OPTIONS", got.Header.Get("Allow"))
	c.do("GET", "/v1/plan/check", "").is(405, "method")
	c.do(http.MethodTrace, "/v1/plan/check", "").is(405, "method")
}
