package httpapi_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
)

// asDraft is an example in the state in which it is past no gate.
func asDraft(t *testing.T, text, state, first string) string {
	t.Helper()
	before, after, found := strings.Cut(text, `"state": "`+state+`"`)
	require.True(t, found)
	return before + `"state": "` + first + `"` + after
}

func TestAReadyDocumentPassesItsGatesOneByOne(t *testing.T) {
	for kind, row := range map[string]struct {
		file, state, first string
		now                func(*httpapi.Config)
		gates              []string
	}{
		"innokyla": {"rrp-p4-i4.json", "ready", "draft", on(2026, 6, 1), []string{"publish", "ready"}},
		"metrics":  {"metrics.json", "reported", "planned", on(2026, 6, 1), []string{"start", "results"}},
		"plan":     {"plans/pirha/2-approve.json", "approved", "draft", on(2025, 6, 9), []string{"approve"}},
	} {
		t.Run(kind, func(t *testing.T) {
			c := newClient(t, row.now)
			at := "/v1/" + kind + "/documents/d"
			text := asDraft(t, example(t, row.file), row.state, row.first)
			c.do("PUT", at, text, "Content-Type", asJSON).is(201)
			for i, gate := range row.gates {
				last := fmt.Sprintf(`"%d"`, i+1)
				c.do("POST", at+"/transitions", `{"gate": "`+gate+`"}`, "Content-Type", asJSON, "If-Match", last).is(200)
			}
			read := c.do("GET", at, "")
			assert.JSONEq(t, example(t, row.file), string(read.body), "only the state has changed")
			c.do("POST", at+"/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", read.Header.Get("ETag")).is(200)
			assert.JSONEq(t, text, string(c.do("GET", at, "").body), "and back again")
		})
	}
}

func TestAGateThatIsNotPassedNamesWhatBlocks(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", example(t, "plans/pirha/1-draft.json"), "Content-Type", asJSON).is(201)
	p := c.do("POST", "/v1/plan/documents/p/transitions", `{"gate": "approve"}`, "Content-Type", asJSON, "If-Match", `"1"`).is(409, "blocked").problem()
	assert.Equal(t, "approve", p.Gate)
	require.NotEmpty(t, p.Findings)
	for _, f := range p.Findings {
		assert.Equal(t, "error", f.Severity)
		assert.NotEmpty(t, f.Message)
	}
	assert.Equal(t, `"1"`, c.do("GET", "/v1/plan/documents/p", "").Header.Get("ETag"), "nothing happened")
}

// A plan that is approved needs the decision, and only the state of approval asks for it.
func TestAGateIsAskedOfTheDocumentAsItWillBe(t *testing.T) {
	c := newClient(t, on(2025, 6, 9))
	text := asDraft(t, example(t, "plans/pirha/2-approve.json"), "approved", "draft")
	c.do("PUT", "/v1/plan/documents/p", text, "Content-Type", asJSON).is(201)
	c.do("PATCH", "/v1/plan/documents/p", `{"decisions": null}`, "Content-Type", asPatch, "If-Match", `"1"`).is(200)
	p := c.do("POST", "/v1/plan/documents/p/transitions", `{"gate": "approve"}`, "Content-Type", asJSON, "If-Match", `"2"`).is(409, "blocked").problem()
	assert.True(t, slices.ContainsFunc(p.Findings, func(f finding) bool { return f.Path == "/decisions" }), "%v", p.Findings)
}

func TestATransitionThatChangesNothingIsNotARevision(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", `{"kind": "plan", "state": "draft"}`, "Content-Type", asJSON).is(201)
	c.do("POST", "/v1/plan/documents/p/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", `"1"`).is(200)
	assert.Equal(t, `"1"`, c.do("GET", "/v1/plan/documents/p", "").Header.Get("ETag"))
}

func TestAGateIsNotPassedByWriting(t *testing.T) {
	c := newClient(t, on(2025, 6, 9))
	const at = "/v1/plan/documents/p"
	approved := example(t, "plans/pirha/2-approve.json")
	c.do("PUT", at, approved, "Content-Type", asJSON).is(422, "state-written")
	c.do("GET", at, "").is(404)
	c.do("PUT", at, asDraft(t, approved, "approved", "draft"), "Content-Type", asJSON).is(201)
	p := c.do("PUT", at, approved, "Content-Type", asJSON, "If-Match", `"1"`).is(422, "state-written").problem()
	assert.Equal(t, "approve", p.Gate)
	c.do("PATCH", at, `{"state": "approved"}`, "Content-Type", asPatch, "If-Match", `"1"`).is(422, "state-written")
	c.do("POST", at+"/transitions", `{"gate": "approve"}`, "Content-Type", asJSON, "If-Match", `"1"`).is(200)
	c.do("PATCH", at, `{"state": "running"}`, "Content-Type", asPatch, "If-Match", `"2"`).is(422, "state-written")
	c.do("PUT", at, approved, "Content-Type", asJSON, "If-Match", `"2"`).is(200)
	c.do("PATCH", at, `{"goals": null}`, "Content-Type", asPatch, "If-Match", `"3"`).is(200) // and is told that it is not ready any more
	c.do("PATCH", at, `{"state": "withdrawn"}`, "Content-Type", asPatch, "If-Match", `"4"`).is(200)
	c.do("PATCH", at, `{"state": "draft"}`, "Content-Type", asPatch, "If-Match", `"5"`).is(200)
}

// A project tells by its history where it stands: it passes its gates in the document.
func TestAProjectHasNoTransitions(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/roadmap/documents/p", example(t, "projects/1-anchored.json"), "Content-Type", asJSON).is(201)
	c.do("PUT", "/v1/roadmap/documents/p", example(t, "projects/2-insight.json"), "Content-Type", asJSON, "If-Match", `"1"`).is(200)
	c.do("POST", "/v1/roadmap/documents/p/transitions", `{"gate": "draft"}`, "Content-Type", asJSON, "If-Match", `"2"`).is(409, "no-transitions")
}

func TestATransitionNamesAGate(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON).is(201)
	for text, want := range map[string]string{
		`{"gate": "nowhere"}`: "gate", `{}`: "gate", `{"gate": 7}`: "gate", `{"gate": "draft", "a": 1}`: "gate", `{"gate": "draft"} x`: "gate",
		`[`: "unreadable", `"draft"`: "unreadable", ``: "unreadable",
	} {
		status := map[string]int{"gate": 422, "unreadable": 400}[want]
		c.do("POST", "/v1/plan/documents/p/transitions", text, "Content-Type", asJSON, "If-Match", `"1"`).is(status, want)
	}
	c.do("POST", "/v1/plan/documents/p/transitions", "gate: draft", "Content-Type", asYAML, "If-Match", `"1"`).is(200)
	c.do("POST", "/v1/plan/documents/p/transitions", "draft", "Content-Type", "text/plain", "If-Match", `"1"`).is(415, "media-type")
}

// racing is a store in which somebody else always writes first.
type racing struct{ *table.Table }

func (s racing) Put(ctx context.Context, key adapters.Key, data []byte, write adapters.Write) (adapters.Revision, error) {
	if _, err := s.Table.Put(ctx, key, []byte(`{"name": "toinen"}`), write); err != nil {
		return adapters.Revision{}, err
	}
	return s.Table.Put(ctx, key, data, write)
}

func (s racing) Delete(ctx context.Context, key adapters.Key, write adapters.Write) (adapters.Revision, error) {
	if _, err := s.Put(ctx, key, []byte(`{}`), write); err == nil {
		return adapters.Revision{}, nil
	}
	return s.Table.Delete(ctx, key, write)
}

func TestALostRaceIsAConflict(t *testing.T) {
	c := newClient(t, func(config *httpapi.Config) { config.Store = racing{config.Store.(*table.Table)} })
	const at = "/v1/plan/documents/p"
	p := c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON).is(409, "race").problem()
	assert.Equal(t, int64(1), p.Revision)
	c.do("PUT", at, draftOf("plan"), "Content-Type", asJSON, "If-Match", `"1"`).is(409, "race")
	c.do("PATCH", at, `{"name": "a"}`, "Content-Type", asPatch, "If-Match", `"2"`).is(409, "race")
	c.do("DELETE", at, "", "If-Match", `"3"`).is(409, "race")
	assert.JSONEq(t, `{"name": "toinen"}`, string(c.do("GET", at, "").body), "the other's work is there")
}
