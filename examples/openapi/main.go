// Command openapi writes the description of the HTTP API (OpenAPI 3.1): for generators
// of clients, and for pages of documentation.
package main

import (
	"log"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
)

// kept is a store that nobody asks: with one, documents are described as well.
type kept struct{ adapters.Store }

func main() {
	api, err := httpapi.New(httpapi.Config{Store: kept{}, Authorize: httpapi.Open})
	if err != nil {
		log.Fatal(err)
	}
	description := httptest.NewRecorder()
	api.ServeHTTP(description, httptest.NewRequest(http.MethodGet, "/openapi.json", nil))
	os.Stdout.Write(description.Body.Bytes())
}
