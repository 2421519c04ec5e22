package httpapi_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/internal/ratio"
)

// forgetting is a store that keeps nothing, so that what is measured is the API.
type forgetting struct{ adapters.Store }

func (forgetting) Get(context.Context, adapters.Key, int64) (adapters.Stored, error) {
	return adapters.Stored{}, adapters.ErrNotFound
}

func (forgetting) Put(context.Context, adapters.Key, []byte, adapters.Write) (adapters.Revision, error) {
	return adapters.Revision{Number: 1, At: noon()}, nil
}

// BenchmarkLoopback sends documents over loopback, one at a time and sixteen at once, to
// be checked and to be put, beside a handler that only reads what it is sent: see
// docs/performance.md. A round of sixteen counts as one.
func BenchmarkLoopback(b *testing.B) {
	api, err := httpapi.New(httpapi.Config{Store: forgetting{}, Authorize: httpapi.Open, Now: noon})
	require.NoError(b, err)
	mux := http.NewServeMux()
	mux.Handle("/v1/", api)
	mux.HandleFunc("/discard", func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) })
	server := httptest.NewServer(mux)
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}

	send := func(method, target string, body []byte) error {
		r, err := http.NewRequest(method, server.URL+target, bytes.NewReader(body))
		if err != nil {
			return err
		}
		r.Header.Set("Content-Type", asJSON)
		got, err := client.Do(r)
		if err != nil {
			return err
		}
		defer got.Body.Close()
		_, err = io.Copy(io.Discard, got.Body)
		if got.StatusCode >= 300 {
			return fmt.Errorf("%s %s: %s", method, target, got.Status)
		}
		return err
	}
	atOnce := func(n int, method, target string, body []byte) func() error {
		return func() error {
			results := make(chan error, n)
			for range n {
				go func() { results <- send(method, target, body) }()
			}
			var all error
			for range n {
				all = errors.Join(all, <-results)
			}
			return all
		}
	}
	plan := strings.Replace(example(b, "plan.json"), `"state": "sustained"`, `"state": "draft"`, 1)
	for _, document := range [][]byte{[]byte(draftOf("plan")), []byte(plan), longPlan(500 << 10)} {
		for _, n := range []int{1, 16} {
			b.Run(fmt.Sprintf("%dKB/%d", len(document)>>10, n), func(b *testing.B) {
				ratio.Compare(b,
					ratio.Way{Name: "discard", Run: atOnce(n, "POST", "/discard", document)},
					ratio.Way{Name: "check", Run: atOnce(n, "POST", "/v1/plan/check", document)},
					ratio.Way{Name: "put", Run: atOnce(n, "PUT", "/v1/plan/documents/p", document)},
				)
			})
		}
	}
}

// longPlan is a plan with as many tasks as fit into a size.
func longPlan(size int) []byte {
	var text strings.Builder
	text.WriteString(`{"kind": "plan", "name": "Vahvaksi", "roles": [{"id": "pp", "name": "Palvelupäällikkö"}], "tasks": [`)
	for i := 0; text.Len() < size; i++ {
		if i > 0 {
			text.WriteString(",")
		}
		fmt.Fprintf(&text, `{"id": "t%d", "what": %q, "assignments": [{"role": "pp", "letter": "accountable"}]}`, i, strings.Repeat("Vastaa siitä, että menetelmä otetaan käyttöön. ", 6))
	}
	text.WriteString("]}")
	return []byte(text.String())
}
