package httpapi

import (
	"errors"
	"fmt"
	"net/http"
	"path"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// api is the handler that [New] returns.
type api struct {
	Config
	kinds   map[string]juurru.Kind
	mux     *http.ServeMux
	openAPI []byte
}

// New returns a handler that serves the API at its root: mount it elsewhere with
// [http.StripPrefix]. It fails when the configuration does not say who may do what,
// or when a kind cannot be served.
func New(config Config) (http.Handler, error) {
	if config.Authorize == nil {
		return nil, errors.New("httpapi: Authorize is missing; httpapi.Open lets everybody do everything")
	}
	a := &api{Config: config.withDefaults(), kinds: make(map[string]juurru.Kind), mux: http.NewServeMux()}
	for _, kind := range a.Kinds {
		if err := a.add(kind); err != nil {
			return nil, err
		}
	}
	byPath := make(map[string]resource)
	for _, e := range a.endpoints() {
		if byPath[e.path] == nil {
			byPath[e.path] = make(resource)
		}
		byPath[e.path][e.method] = e
	}
	for path, resource := range byPath {
		a.mux.Handle(path, a.serve(path, resource))
	}
	a.mux.Handle("/", a.serve("", nil))
	var err error
	a.openAPI, err = a.describe()
	return a, err
}

func (a *api) add(kind juurru.Kind) error {
	if err := (adapters.Key{Kind: kind.Name, ID: "x"}).Check(); err != nil {
		return err
	}
	if _, twice := a.kinds[kind.Name]; twice || kind.Name == everyKind {
		return fmt.Errorf("httpapi: the kind %s is there twice", kind.Name)
	}
	if kind.Decode == nil || kind.Schema == nil || len(kind.Gates) == 0 {
		return fmt.Errorf("httpapi: the kind %s cannot be read, has no schema or no gates", kind.Name)
	}
	a.kinds[kind.Name] = kind
	return nil
}

// ServeHTTP answers a request. An address that is not written in the one way it
// should be is not there: nobody is sent on to a cleaned one.
func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if p := r.URL.EscapedPath(); !strings.HasPrefix(p, "/") || strings.TrimSuffix(path.Clean(p), "/") != strings.TrimSuffix(p, "/") {
		a.serve("", nil).ServeHTTP(w, r)
		return
	}
	a.mux.ServeHTTP(w, r)
}
