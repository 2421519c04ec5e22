package corpus_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/internal/corpus"
)

const document = `{"names": ["a", "b"], "size": 0.10}`

func TestAChangeIsAMergePatchOrAList(t *testing.T) {
	for change, want := range map[string]string{
		`{"size": null}`: `{"names": ["a", "b"]}`,
		` [{"op": "remove", "path": "/names/0"}, {"op": "add", "path": "/names/-", "value": "c"}]`: `{"names": ["b", "c"], "size": 0.10}`,
		"\n[]": document,
	} {
		changed, err := corpus.Apply([]byte(document), []byte(change))
		require.NoError(t, err, change)
		assert.JSONEq(t, want, string(changed), change)
	}
}

func TestNumbersThatAreNotChangedStayAsTheyAreWritten(t *testing.T) {
	for _, change := range []string{`{"names": null}`, `[{"op": "remove", "path": "/names"}]`} {
		changed, err := corpus.Apply([]byte(document), []byte(change))
		require.NoError(t, err)
		assert.Contains(t, string(changed), "0.10")
	}
}

func TestAChangeThatCannotBeMadeIsRefused(t *testing.T) {
	for _, change := range []string{``, `{`, `[{"op": "remove", "path": "/nothing"}]`, `[{"op": "replace", "path": "/names/2", "value": 1}]`, `[1]`} {
		_, err := corpus.Apply([]byte(document), []byte(change))
		assert.Error(t, err, change)
	}
}

func TestExamplesAreRead(t *testing.T) {
	const bad, alone, good = `{"about": "a", "patch": {"size": null}, "at": ["/size"], "also": ["k/other"]}`,
		`{"about": "b", "patch": [], "at": ["/a", "/b"]}`, `{"about": "c", "text": "{}"}`
	examples, err := read(`{"gate": "draft", "on": "2026-06-01", "bad": [` + bad + `, ` + alone + `], "good": [` + good + `]}`)
	require.NoError(t, err)
	assert.Equal(t, "draft", examples.Gate)
	assert.Equal(t, juurru.Date("2026-06-01"), examples.On)
	assert.Equal(t, `{"size": null}`, string(examples.Bad[0].Patch), "as it is written")
	assert.Equal(t, "b", examples.Alone().About)
	assert.Equal(t, "{}", examples.Good[0].Text)

	for about, text := range map[string]string{
		"no JSON":                  `{`,
		"two values":               `{"bad": [` + alone + `], "good": [` + good + `]} {}`,
		"an unknown member":        `{"bad": [` + alone + `], "good": [` + good + `], "gates": "draft"}`,
		"an unknown one within":    `{"bad": [{"about": "b", "pointers": []}], "good": [` + good + `]}`,
		"none that is bad":         `{"bad": [], "good": [` + good + `]}`,
		"none that is bad alone":   `{"bad": [` + bad + `], "good": [` + good + `]}`,
		"none that keeps the rule": `{"bad": [` + alone + `]}`,
	} {
		_, err := read(text)
		assert.ErrorContains(t, err, "a.json", about)
	}
	_, err = corpus.Read(fstest.MapFS{}, "a.json")
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

func read(text string) (*corpus.Examples, error) {
	return corpus.Read(fstest.MapFS{"a.json": {Data: []byte(text)}}, "a.json")
}

// Every kind has a document in which nothing is wrong at its last gate, and a day for it.
func TestSoundDocumentsAreSound(t *testing.T) {
	assert.Len(t, corpus.Sound, len(adapters.Kinds()))
	for _, kind := range adapters.Kinds() {
		require.Contains(t, corpus.Sound, kind.Name)
		data, err := os.ReadFile(filepath.Join("../..", corpus.Sound[kind.Name]))
		require.NoError(t, err, kind.Name)
		found, ok := adapters.KindOf(data)
		require.True(t, ok)
		assert.Equal(t, kind.Name, found.Name)
		_, report, err := kind.Inspect(data, &kind.Gates[len(kind.Gates)-1], juurru.On(corpus.SoundOn[kind.Name]))
		require.NoError(t, err)
		assert.Empty(t, report.Findings, kind.Name)
	}
	assert.Equal(t, slices.Sorted(maps.Keys(corpus.Sound)), slices.Sorted(maps.Keys(corpus.SoundOn)))
}
