package httpapi_test

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
)

// A draft is kept; the gate it is not ready for refuses it and says why.
func ExampleNew() {
	api, err := httpapi.New(httpapi.Config{
		Store:     table.New(time.Now),
		Authorize: httpapi.Open, // in a service: who may do what
		Who:       func(*http.Request) string { return "suunnittelija" },
	})
	if err != nil {
		log.Fatal(err)
	}
	ask := func(method, target, body, revision string) {
		r := httptest.NewRequest(method, target, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		if revision != "" {
			r.Header.Set("If-Match", revision)
		}
		answer := httptest.NewRecorder()
		api.ServeHTTP(answer, r)
		fmt.Println(method, target, answer.Code)
	}
	ask("PUT", "/v1/plan/documents/alku", `{"kind": "plan", "name": "Alku"}`, "")
	ask("POST", "/v1/plan/documents/alku/transitions", `{"gate": "approve"}`, `"1"`)
	ask("PUT", "/v1/plan/documents/alku", `{"kind": "plan"}`, "")
	ask("DELETE", "/v1/plan/documents/alku", "", `"1"`)
	// Output:
	// PUT /v1/plan/documents/alku 201
	// POST /v1/plan/documents/alku/transitions 409
	// PUT /v1/plan/documents/alku 428
	// DELETE /v1/plan/documents/alku 204
}

// Only certain people take a document through a gate, and of some documents nobody
// learns that they are there.
func ExampleAuthorize() {
	var authorize httpapi.Authorize = func(r *http.Request, action httpapi.Action, kind, id string) error {
		switch role := r.Header.Get("X-Role"); { // set by the gateway in front
		case role == "":
			return &httpapi.UnauthenticatedError{Challenge: "Bearer"}
		case strings.HasPrefix(id, "salainen-"):
			return httpapi.ErrHidden
		case action == httpapi.Transition && role != "johtaja":
			return httpapi.ErrForbidden
		}
		return nil
	}
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	fmt.Println(authorize(r, httpapi.Read, "plan", "alku"))
	r.Header.Set("X-Role", "suunnittelija")
	fmt.Println(authorize(r, httpapi.Transition, "plan", "alku"))
	fmt.Println(authorize(r, httpapi.Write, "plan", "alku"))
	// Output:
	// httpapi: not authenticated
	// httpapi: forbidden
	// <nil>
}
