package httpapi_test

import (
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
)

func TestTheDescriptionIsTheSameEveryTime(t *testing.T) {
	first := newClient(t).do("GET", "/openapi.json", "").is(200)
	assert.Equal(t, string(first.body), string(newClient(t).do("GET", "/openapi.json", "").body))
	assert.Equal(t, asJSON, first.Header.Get("Content-Type"))
	newClient(t).do("GET", "/openapi.json", "", "Accept", "text/html").is(406, "not-acceptable")
}

func TestWithoutAStoreNothingIsKeptAndNothingOfItDescribed(t *testing.T) {
	api, err := httpapi.New(httpapi.Config{Authorize: httpapi.Open})
	require.NoError(t, err)
	ask := func(method, target string) *httptest.ResponseRecorder {
		recorder := httptest.NewRecorder()
		r := httptest.NewRequest(method, target, strings.NewReader(`{}`))
		r.Header.Set("Content-Type", asJSON)
		api.ServeHTTP(recorder, r)
		return recorder
	}
	assert.Equal(t, 200, ask("POST", "/v1/plan/check").Code)
	assert.Equal(t, 404, ask("GET", "/v1/plan/documents").Code)
	assert.Equal(t, 404, ask("PUT", "/v1/plan/documents/p").Code)
	assert.NotContains(t, ask("GET", "/openapi.json").Body.String(), "/documents")
}

// The API mounts anywhere: no answer names an address from the root.
func TestTheAPIMountsAnywhere(t *testing.T) {
	store := table.New(noon)
	api, err := httpapi.New(httpapi.Config{Store: store, Authorize: httpapi.Open})
	require.NoError(t, err)
	mux := http.NewServeMux()
	mux.Handle("/hyvinvointialue/juurru/", http.StripPrefix("/hyvinvointialue/juurru", api))
	for _, id := range []string{"a", "b"} {
		_, err := store.Put(t.Context(), adapters.Key{Kind: "plan", ID: id}, []byte(`{}`), adapters.Write{})
		require.NoError(t, err)
	}
	recorder := httptest.NewRecorder()
	mux.ServeHTTP(recorder, httptest.NewRequest("GET", "/hyvinvointialue/juurru/v1/plan/documents?limit=1", nil))
	assert.Equal(t, 200, recorder.Code)
	assert.Equal(t, `<?after=a&limit=1>; rel="next"`, recorder.Header().Get("Link"))
	recorder = httptest.NewRecorder()
	mux.ServeHTTP(recorder, httptest.NewRequest("GET", "/hyvinvointialue/juurru/openapi.json", nil))
	var doc struct {
		Servers []struct {
			URL string `json:"url"`
		} `json:"servers"`
	}
	require.NoError(t, json.Unmarshal(recorder.Body.Bytes(), &doc))
	assert.Equal(t, ".", doc.Servers[0].URL, "where the description is")
}

// A kind of the embedder's own is served like any other, with a name like "own-plan".
func TestAKindOfOnesOwnIsServed(t *testing.T) {
	own, _ := adapters.KindByName("plan")
	own.Name = "own-plan"
	api, err := httpapi.New(httpapi.Config{Authorize: httpapi.Open, Kinds: append(adapters.Kinds(), own)})
	require.NoError(t, err)
	recorder := httptest.NewRecorder()
	api.ServeHTTP(recorder, httptest.NewRequest("GET", "/openapi.json", nil))
	assert.Contains(t, recorder.Body.String(), `"#/components/schemas/OwnPlanTask"`)
	assert.Contains(t, recorder.Body.String(), `"checkOwnPlan"`)
}

var update = flag.Bool("update", false, "write docs/problems.md; look at it before committing")

// Every problem has its place on the page that its address leads to.
func TestEveryProblemIsExplained(t *testing.T) {
	const page = "../../docs/problems.md"
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(httpapi.ProblemsPage()), 0o644))
	}
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, httpapi.ProblemsPage(), string(data))
}

func TestEveryProblemIsSaidInFourLanguages(t *testing.T) {
	for _, text := range httpapi.ProblemTexts() {
		assert.Empty(t, text.Missing(), text.EN)
	}
}
