package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/examples/embed/table"
)

func TestEverybodyDoesWhatTheirRoleMay(t *testing.T) {
	now := func() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }
	store := table.New(now)
	handler, err := service(store, now)
	require.NoError(t, err)
	ask := func(token, method, target, body string, headers ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, target, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+token)
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r)
		return recorder
	}
	const at = "/api/v1/plan/documents/kainuu-alku"
	const draft = `{"kind": "plan", "name": "Alku"}`
	_, err = store.Put(t.Context(), adapters.Key{Kind: "plan", ID: "lappi-alku"}, []byte(draft), adapters.Write{})
	require.NoError(t, err)

	assert.Equal(t, 401, ask("", "GET", "/api/v1/plan/documents", "").Code)
	assert.Equal(t, 403, ask("lukija", "PUT", at, draft).Code)
	assert.Equal(t, 201, ask("suunnittelija", "PUT", at, draft).Code)
	assert.Equal(t, 403, ask("suunnittelija", "POST", at+"/transitions", `{"gate": "approve"}`, "If-Match", `"1"`).Code)
	assert.Equal(t, 409, ask("johtaja", "POST", at+"/transitions", `{"gate": "approve"}`, "If-Match", `"1"`).Code, "it is a draft yet")
	assert.Equal(t, 404, ask("johtaja", "GET", "/api/v1/plan/documents/lappi-alku", "").Code, "of another unit")
	assert.Equal(t, 404, ask("johtaja", "GET", "/api/v1/roadmap/documents", "").Code, "the service has plans only")
	listing := ask("lukija", "GET", "/api/v1/plan/documents", "").Body.String()
	assert.Contains(t, listing, "kainuu-alku")
	assert.NotContains(t, listing, "lappi-alku")
	assert.Contains(t, ask("lukija", "GET", at+"/history", "").Body.String(), `"by":"suunnittelija"`)

	page := ask("lukija", "GET", "/puuttuu/kainuu-alku", "")
	assert.Equal(t, http.StatusOK, page.Code)
	assert.Contains(t, page.Body.String(), "Käytön alkamispäivä puuttuu.\n")
	assert.Equal(t, 404, ask("", "GET", "/puuttuu/kainuu-alku", "").Code)
	assert.Equal(t, 404, ask("lukija", "GET", "/puuttuu/lappi-alku", "").Code)
}

func TestTheExampleIsShort(t *testing.T) {
	data, err := os.ReadFile("main.go")
	require.NoError(t, err)
	assert.Less(t, strings.Count(string(data), "\n"), 100)
}
