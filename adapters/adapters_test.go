package adapters_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func TestKindOfReadsWhatTheDocumentSays(t *testing.T) {
	for text, want := range map[string]string{
		`{"kind": "innokyla"}`: "innokyla",
		`{"kind": "metrics"}`:  "metrics",
		`{"kind": "plan"}`:     "plan",
		`{"kind": "roadmap"}`:  "roadmap",
		"\ufeff \n{\"name\": {\"kind\": \"x\"}, \"kind\": \"innokyla\"": "innokyla", // it reads no further
		`{"kind": "innokyla", "kind": "letter"}`:                        "innokyla",
		`{"kind": "letter"}`:                                            "",
		`{"kind": 7}`:                                                   "",
		`{"name": [1, 2`:                                                "",
		`{"name": "a"}`:                                                 "",
		`[{"kind": "innokyla"}]`:                                        "",
		``:                                                              "",
		`{`:                                                             "",
		`{"a": ` + strings.Repeat("[", 20000):                           "",
	} {
		kind, ok := adapters.KindOf([]byte(text))
		assert.Equal(t, want, kind.Name, text)
		assert.Equal(t, want != "", ok, text)
	}
}

// Every kind shows the whole face, so that adapters need not ask for nil; only
// what concerns profiles is left out, all of it, by a kind that has none.
func TestEveryKindIsWhole(t *testing.T) {
	for _, kind := range adapters.Kinds() {
		assert.Empty(t, kind.Title.Missing(), kind.Name)
		assert.NotEmpty(t, kind.Rules, kind.Name)
		before := 0 // the gate that binds always
		for _, gate := range kind.Gates {
			assert.Greater(t, gate.Order, before, "gates stand in order")
			before = gate.Order
			assert.Empty(t, gate.Title.Missing(), gate.Name)
			found, ok := kind.Gate(gate.Name)
			assert.True(t, ok)
			assert.Equal(t, gate, found)
		}
		for _, rule := range kind.Rules {
			assert.Equal(t, kind.Name, rule.Kind(), rule.ID)
		}
		for _, lang := range juurru.Langs() {
			data, err := kind.Start(lang, "")
			require.NoError(t, err)
			found, ok := adapters.KindOf(data)
			require.True(t, ok)
			assert.Equal(t, kind.Name, found.Name)
			doc, report, err := kind.Inspect(data, nil)
			require.NoError(t, err, "%v", report.Findings)
			assert.Equal(t, kind.Gates[0], doc.Claims(), "a new document claims nothing")
			assert.True(t, report.Ready())
		}
		_, err := kind.Start(juurru.Finnish, "no such profile")
		assert.Error(t, err)
		hasProfiles := kind.ProfileType != nil
		for _, present := range []bool{kind.ProfileName != "", kind.ProfileSchema != nil, kind.Profile != nil, kind.ReadProfile != nil, kind.StartWith != nil} {
			assert.Equal(t, hasProfiles, present, kind.Name)
		}
		if hasProfiles {
			option, err := kind.Profile("none")
			assert.NoError(t, err)
			assert.NotNil(t, option)
			_, err = kind.Profile("no such profile")
			assert.Error(t, err)
			_, report, err := kind.ReadProfile([]byte(`{`))
			assert.ErrorIs(t, err, juurru.ErrUnreadable)
			assert.NotEmpty(t, report.Findings)
			_, report, err = kind.StartWith(juurru.Finnish, []byte(`{`))
			assert.ErrorIs(t, err, juurru.ErrUnreadable)
			assert.NotEmpty(t, report.Findings)
		}
		assert.NotEmpty(t, kind.Section("").In(juurru.Finnish))
		assert.NotEmpty(t, kind.Section("/anything/else").In(juurru.Finnish))
		_, _, err = kind.Decode([]byte("nothing"))
		assert.ErrorIs(t, err, juurru.ErrUnreadable)
	}
}

// A document that passed a gate claims to have passed it, and is otherwise what it was.
func TestPassingAGateChangesTheStateAlone(t *testing.T) {
	for _, kind := range adapters.Kinds() {
		if kind.Pass == nil {
			assert.Equal(t, "roadmap", kind.Name, "a project tells by its history where it stands")
			continue
		}
		start, err := kind.Start(juurru.Finnish, "")
		require.NoError(t, err)
		doc, _, err := kind.Decode(start)
		require.NoError(t, err)
		before, err := doc.Encode()
		require.NoError(t, err)
		for _, gate := range kind.Gates {
			passed, err := kind.Pass(doc, gate)
			require.NoError(t, err)
			assert.Equal(t, gate, passed.Claims(), kind.Name)
			assert.Equal(t, kind.Gates[0], doc.Claims(), "the document itself stays as it was")
			back, err := kind.Pass(passed, kind.Gates[0])
			require.NoError(t, err)
			after, err := back.Encode()
			require.NoError(t, err)
			assert.Equal(t, stateless(before), stateless(after), kind.Name)
		}
		_, err = kind.Pass(doc, juurru.Gate{Order: 2, Name: "no such gate"})
		assert.Error(t, err)
		for _, none := range []juurru.Document{nil, reflect.Zero(reflect.TypeOf(doc)).Interface().(juurru.Document)} {
			_, err = kind.Pass(none, kind.Gates[0])
			assert.Error(t, err)
		}
	}
}

func stateless(document []byte) string {
	return regexp.MustCompile(`\n  "state": "\w+",?`).ReplaceAllString(string(document), "")
}

// A kind has a schema, and one more for its profiles when it has some.
func TestSchemasAreThoseOfTheKinds(t *testing.T) {
	var want, got []string
	for _, kind := range adapters.Kinds() {
		want = append(want, kind.Name)
		if kind.ProfileType != nil {
			want = append(want, kind.ProfileName)
		}
	}
	for _, schema := range adapters.Schemas() {
		got = append(got, schema.Name)
		assert.NotNil(t, schema.Type, schema.Name)
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, schema.JSON(lang), schema.Name)
		}
	}
	assert.Equal(t, want, got)
	assert.Subset(t, got, []string{"innokyla-profile", "plan-template"})
}

// A profile says what it is with the name of its schema, as a document does.
func TestAProfileOfAnotherNameIsRefused(t *testing.T) {
	for _, kind := range adapters.Kinds() {
		if kind.ProfileType == nil {
			continue
		}
		for name, refused := range map[string]bool{kind.ProfileName: false, kind.Name: true} {
			_, report, err := kind.ReadProfile([]byte(`{"kind": "` + name + `"}`))
			assert.Error(t, err)
			found := slices.ContainsFunc(report.Findings, func(f juurru.Finding) bool { return f.Path == "/kind" })
			assert.Equal(t, refused, found, "%s by %s", name, kind.Name)
		}
	}
}

func ExampleKindOf() {
	kind, ok := adapters.KindOf([]byte(`{"kind": "innokyla", "name": "Malli"}`))
	fmt.Println(ok, kind.Title.In(juurru.English))
	// Output: true Operating model for Innokylä
}

// What comes up is called by names of its own, whatever kind of document it comes up in.
func TestDueKindsHaveNamesOfTheirOwn(t *testing.T) {
	seen := make(map[string]bool)
	for _, kind := range slices.Concat(metrics.DueKinds(), plan.DueKinds(), roadmap.DueKinds()) {
		assert.NotEmpty(t, kind.Name)
		assert.Empty(t, kind.Title.Missing(), kind.Name)
		assert.False(t, seen[kind.Name], "%s is there twice", kind.Name)
		seen[kind.Name] = true
	}
}

// The agenda of a kind is the one of its package; of another document there is none, and a
// kind of which nothing comes up has none.
func TestAgendasOfKinds(t *testing.T) {
	docs := map[string]juurru.Document{
		"metrics": &metrics.Set{Name: "a", Benefits: []metrics.Benefit{{Moments: []juurru.Date{"2026-06-01"}}}},
		"plan":    &plan.Plan{Name: "a", Tasks: []plan.Task{{Due: "2026-06-01"}}},
		"roadmap": &roadmap.Project{Name: "a", Tasks: []plan.Task{{Due: "2026-06-01"}}},
	}
	for _, kind := range adapters.Kinds() {
		if kind.Name == "innokyla" {
			assert.Nil(t, kind.Agenda)
			continue
		}
		for name, doc := range docs {
			dues := kind.Agenda(doc, "2026-06-01", "2026-06-30")
			assert.NotNil(t, dues)
			assert.Equal(t, name == kind.Name, len(dues) == 1, "%s of %s", kind.Name, name)
			assert.Equal(t, "a", doc.DocumentName())
		}
		assert.Empty(t, kind.Agenda(nil, "2026-06-01", "2026-06-30"), kind.Name)
	}
}

// A kind that marks members as words tells what words mean, in all languages.
func TestWordsOfAKindHaveNames(t *testing.T) {
	for _, kind := range adapters.Kinds() {
		marked := false
		for _, entry := range kind.Glossary {
			marked = marked || entry.Word
		}
		assert.Equal(t, marked, kind.Words != nil, kind.Name)
		if kind.Words == nil {
			continue
		}
		data, err := kind.Start(juurru.Finnish, "")
		require.NoError(t, err)
		doc, _, err := kind.Decode(data)
		require.NoError(t, err)
		for key, word := range kind.Words(doc) {
			assert.Empty(t, word.Missing(), "%s: %s", kind.Name, key)
		}
		assert.NotPanics(t, func() { kind.Words(nil) })
	}
}
