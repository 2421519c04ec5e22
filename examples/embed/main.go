// Command embed is a service that was there before: it has its own router, its own way of
// knowing people and its own storage. Juurru is built into it: the HTTP API for plans, held to
// what the service's people may do, and a page of the service's own that asks the library.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
	"github.com/juurru/juurru/plan"
)

// person is somebody the service knows. Plans belong to units: "kainuu-etavastaanotto".
type person struct {
	role, unit string
	may        []httpapi.Action
}
type personKey struct{}

var (
	reads = []httpapi.Action{httpapi.Describe, httpapi.Check, httpapi.List, httpapi.Read}
	plans = append(slices.Clone(reads), httpapi.Write)
	heads = append(slices.Clone(plans), httpapi.Transition, httpapi.Delete)
)

// people are known by their tokens: a real service asks its identity provider.
var people = map[string]person{
	"lukija":        {"tarkastaja", "kainuu", reads},
	"suunnittelija": {"suunnittelija", "kainuu", plans},
	"johtaja":       {"palvelujohtaja", "kainuu", heads},
}

// knows tells the handlers after it who asks: the zero person when nobody knows.
func knows(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p := people[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), personKey{}, p)))
	})
}

// authorize is asked before anything is read, by the API and by the service's own page.
func authorize(r *http.Request, action httpapi.Action, _, id string) error {
	p := r.Context().Value(personKey{}).(person)
	switch {
	case p.role == "":
		return &httpapi.UnauthenticatedError{Challenge: "Bearer"}
	case id != "" && !strings.HasPrefix(id, p.unit+"-"):
		return httpapi.ErrHidden // of other units not even that it is there
	case !slices.Contains(p.may, action):
		return httpapi.ErrForbidden
	}
	return nil
}

// role is who writes, for the history: a role, not a name.
func role(r *http.Request) string { return r.Context().Value(personKey{}).(person).role }

func service(store adapters.Store, now func() time.Time) (http.Handler, error) {
	api, err := httpapi.New(httpapi.Config{Store: store, Kinds: []juurru.Kind{plan.Kind()}, Authorize: authorize, Who: role, Now: now})
	if err != nil {
		return nil, err
	}
	router := http.NewServeMux()
	router.Handle("/api/", http.StripPrefix("/api", api))
	router.HandleFunc("GET /puuttuu/{id}", func(w http.ResponseWriter, r *http.Request) {
		key := adapters.Key{Kind: plan.KindName, ID: r.PathValue("id")}
		if authorize(r, httpapi.Read, key.Kind, key.ID) != nil {
			http.NotFound(w, r)
			return
		}
		stored, err := store.Get(r.Context(), key, 0)
		p, _, _ := plan.Decode(stored.Data)
		if err != nil || p == nil {
			http.NotFound(w, r)
			return
		}
		for _, f := range p.Check(plan.Start, juurru.On(juurru.DateOf(now()))).Of(juurru.Error) {
			fmt.Fprintln(w, f.Message(juurru.Finnish))
		}
	})
	return knows(router), nil
}

func main() {
	handler, err := service(table.New(time.Now), time.Now)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal((&http.Server{Addr: "127.0.0.1:8081", Handler: handler, ReadHeaderTimeout: 10 * time.Second}).ListenAndServe())
}
