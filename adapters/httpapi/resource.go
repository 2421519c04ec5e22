package httpapi

import (
	"context"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// resource is what stands at an address, by method.
type resource map[string]endpoint

// methods returns what may be asked of the resource, as the header Allow lists it.
func (r resource) methods() string {
	allowed := slices.Collect(maps.Keys(r))
	if _, readable := r[http.MethodGet]; readable {
		allowed = append(allowed, http.MethodHead)
	}
	slices.Sort(allowed)
	return strings.Join(append(allowed, http.MethodOptions), ", ")
}

// find returns the endpoint for a method; HEAD is GET without the body.
func (r resource) find(method string) (endpoint, bool) {
	if method == http.MethodHead {
		method = http.MethodGet
	}
	e, ok := r[method]
	return e, ok
}

// call is a request under way.
type call struct {
	*api
	*http.Request
	writer  http.ResponseWriter
	kind    juurru.Kind  // zero when the address names none
	key     adapters.Key // zero when the address names no document
	allowed bool         // by the embedder
	lang    juurru.Lang
	form    string // the media type of the answer
	query   map[string]string
}

// serve returns the handler of a resource; nil stands for an address where nothing is.
func (a *api) serve(route string, resource resource) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entry := a.begin(r, route)
		w = entry.watch(w)
		c := &call{api: a, Request: r, writer: w, lang: juurru.Finnish}
		defer entry.end(c)
		answer, err := c.answer(resource)
		if err != nil {
			answer = c.problem(err, entry)
		}
		entry.revision = answer.revision
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(a.Timeout)) // where the server lets us
		answer.write(w, r)
	})
}

// answer goes through what every request goes through, and then to its endpoint. What the
// embedder decides comes before anything is read or looked for.
func (c *call) answer(resource resource) (*answer, error) {
	if err := c.readable(); err != nil {
		return nil, err
	}
	c.lang = juurru.MatchLang(c.Header.Get("Accept-Language"))
	if resource == nil {
		return nil, &failure{problem: problemNoAddress}
	}
	e, ok := resource.find(c.Method)
	switch {
	case c.Method == http.MethodOptions:
		return &answer{status: http.StatusNoContent, header: http.Header{"Allow": {resource.methods()}}}, nil
	case !ok:
		return nil, &failure{problem: problemMethod, header: http.Header{"Allow": {resource.methods()}}}
	}
	if err := c.address(e); err != nil {
		return nil, err
	}
	if err := c.Authorize(c.Request, e.action, c.kind.Name, c.key.ID); err != nil {
		return nil, refusal(err)
	}
	c.allowed = true
	if err := c.negotiate(e.offers); err != nil {
		return nil, err
	}
	if err := c.readQuery(e.query); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(c.Context(), c.Timeout)
	defer cancel()
	c.Request = c.WithContext(ctx)
	_ = http.NewResponseController(c.writer).SetReadDeadline(time.Now().Add(c.Timeout)) // where the server lets us
	return e.serve(c)
}

// readable refuses headers and queries that nobody needs that long.
func (c *call) readable() error {
	if len(c.URL.RawQuery) > maxQueryBytes {
		return &failure{problem: problemLongQuery}
	}
	for _, name := range []string{"Accept", "Accept-Language", "Content-Type", "Content-Encoding", "If-Match", "If-None-Match"} {
		length := 0
		for _, value := range c.Header.Values(name) {
			length += len(value)
		}
		if length > maxHeaderBytes {
			return &failure{problem: problemLongHeader}
		}
	}
	return nil
}

// address reads kind and ID from the address.
func (c *call) address(e endpoint) error {
	name := c.PathValue("kind")
	if name == "" {
		return nil
	}
	var known bool
	if c.kind, known = c.kinds[name]; !known {
		return &failure{problem: problemKind}
	}
	if !strings.Contains(e.path, "{id}") {
		return nil
	}
	key := adapters.Key{Kind: name, ID: c.PathValue("id")}
	if key.Check() != nil {
		return &failure{problem: problemID}
	}
	c.key = key
	return nil
}
