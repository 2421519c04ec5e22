package httpapi_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/documents"
)

// What people must not write, and do: a name and an identity code.
const secret = "Mummo Ankka 131052-308T"

func assertNoSecret(t *testing.T, where, text string) {
	t.Helper()
	for _, part := range []string{"131052-308T", "131052", "Ankka", "ankka"} {
		assert.NotContains(t, text, part, where)
	}
}

// What reports do show: a document's own ID, and a model's name, which the world reads, with
// the tags it is made of.
var shown = regexp.MustCompile(`^\w+/(id|kind)$|^innokyla/(name|programmes/\d+/investments/\d+)$`)

var position = regexp.MustCompile(`/\d+`)

// A secret takes the place of every text of a document, one after the other, and of every
// number and truth value; in lists, of the first that has the member. No report, no problem and no log repeats it.
func TestNoAnswerRepeatsWhatADocumentSays(t *testing.T) {
	for kind, file := range map[string]string{"innokyla": "ready.json", "metrics": "metrics.json", "plan": "plan.json", "roadmap": "roadmap.json"} {
		t.Run(kind, func(t *testing.T) {
			c := newClient(t)
			var document any
			data, err := documents.Files.ReadFile(file)
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(data, &document))
			face, _ := adapters.KindByName(kind)
			n, seen := 0, make(map[string]bool)
			eachValue(document, "", func(at string, put func(any)) {
				member := position.ReplaceAllString(at, "/*")
				if shown.MatchString(kind+at) || seen[member] {
					return
				}
				seen[member] = true
				n++
				put(secret)
				text, err := json.Marshal(document)
				require.NoError(t, err)
				gate := face.Gates[n%len(face.Gates)].Name
				for _, ask := range [][2]string{{"POST", "/v1/" + kind + "/check?gate=" + gate}, {"PUT", fmt.Sprintf("/v1/%s/documents/d%d", kind, n)}} {
					got := c.ask(ask[0], ask[1], string(text), "Content-Type", asJSON)
					assert.NotEmpty(t, got.body)
					assertNoSecret(t, at, string(got.body))
				}
			})
			assert.Greater(t, n, 50)
			assertNoSecret(t, "the log", c.log.String())
		})
	}
}

// eachValue visits every value that is not a list or an object; put puts another in its
// place until the visit is over.
func eachValue(value any, at string, visit func(at string, put func(any))) {
	switch value := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			member := value[name]
			if leaf(member) {
				visit(at+"/"+name, func(other any) { value[name] = other })
				value[name] = member
				continue
			}
			eachValue(member, at+"/"+name, visit)
		}
	case []any:
		for i, element := range value {
			if leaf(element) {
				visit(fmt.Sprintf("%s/%d", at, i), func(other any) { value[i] = other })
				value[i] = element
				continue
			}
			eachValue(element, fmt.Sprintf("%s/%d", at, i), visit)
		}
	}
}

func leaf(value any) bool {
	switch value.(type) {
	case map[string]any, []any:
		return false
	}
	return true
}

// The same in everything else that is sent.
func TestNoAnswerRepeatsWhatARequestSays(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON).is(201)
	said := url.PathEscape(secret)
	query := url.QueryEscape(secret)
	for _, target := range []string{
		"/" + said, "/v1/" + said, "/v1/" + said + "/check", "/v1/plan/documents/" + said, "/v1/plan/documents/" + strings.ToLower("131052-308t-ankka"), "/v1/plan/documents/p/revisions/" + said,
		"/v1/plan/rules/" + said, "/v1/plan/documents/p/" + said, "/v1//" + said,
		"/v1/plan/documents?after=" + query, "/v1/plan/documents?limit=" + query, "/v1/plan/documents?" + query + "=1", "/v1/plan/documents/p/report?gate=" + query,
		"/v1/plan/documents/p/report?on=" + query, "/v1/plan/documents/p/report?profile=" + query, "/v1/kinds?lang=" + query, "/v1/plan/documents/p/agenda?from=" + query,
	} {
		for _, method := range []string{http.MethodGet, http.MethodPut, http.MethodPost, http.MethodDelete, "ANKKA"} {
			got := c.do(method, target, secret, "Content-Type", secret, "Accept", secret, "If-Match", secret, "Authorization", secret)
			assert.GreaterOrEqual(t, got.StatusCode, 400, target)
			assertNoSecret(t, target, string(got.body)+fmt.Sprint(got.Header))
		}
	}
	for _, header := range []string{"Accept", "Accept-Language", "Content-Type", "Content-Encoding", "If-Match", "If-None-Match"} {
		for _, method := range []string{http.MethodGet, http.MethodPut, http.MethodPatch} {
			got := c.do(method, "/v1/plan/documents/p", `{"`+secret+`": 1`, "Content-Type", asJSON, header, secret)
			assertNoSecret(t, header, string(got.body)+fmt.Sprint(got.Header))
		}
	}
	assertNoSecret(t, "the log", c.log.String())
	assert.NotContains(t, c.log.String(), "palvelupäällikkö", "who asks is nothing for the log")
}

func TestTheLogTellsOfRequestsAndNotOfDocuments(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/vahvaksi", draftOf("plan"), "Content-Type", asJSON).is(201)
	var line struct {
		Msg, Method, Route, Kind, Level string
		Status                          int
		Bytes, Duration, Revision       int64
	}
	require.NoError(t, json.Unmarshal(c.log.Bytes(), &line, json.MatchCaseInsensitiveNames(true)))
	assert.Equal(t, []any{"request", "PUT", "/v1/{kind}/documents/{id}", "plan", "INFO", 201, int64(1)},
		[]any{line.Msg, line.Method, line.Route, line.Kind, line.Level, line.Status, line.Revision})
	assert.Positive(t, line.Bytes)
	assert.Positive(t, line.Duration)
	c.log.Reset()
	c.do("GET", "/v1/plan/documents/vahvaksi?a=1", "").is(400)
	assert.Contains(t, c.log.String(), `"problem":"parameter"`)
	for _, part := range []string{"vahvaksi", "Vahvaksi", "a=1", "palvelupäällikkö"} {
		assert.NotContains(t, c.log.String(), part)
	}

	c = newClient(t, func(config *httpapi.Config) { config.LogIDs = true })
	c.do("GET", "/v1/plan/documents/vahvaksi", "").is(404)
	assert.Contains(t, c.log.String(), `"id":"vahvaksi"`)
	assert.Contains(t, c.log.String(), `"who":"palvelupäällikkö"`)

	c = newClient(t, func(config *httpapi.Config) {
		config.LogIDs = true
		config.Authorize = func(*http.Request, httpapi.Action, string, string) error { return httpapi.ErrForbidden }
		config.Who = func(*http.Request) string { panic("nobody") }
	})
	c.do("GET", "/v1/plan/documents/vahvaksi", "").is(403)
	assert.Contains(t, c.log.String(), `"id":"vahvaksi"`)
}
