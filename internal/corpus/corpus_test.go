package corpus_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// Every kind has a document in which nothing is wrong at its last gate.
func TestSoundDocumentsAreSound(t *testing.T) {
	assert.Len(t, corpus.Sound, len(adapters.Kinds()))
	for _, kind := range adapters.Kinds() {
		data, err := os.ReadFile(filepath.Join("../..", corpus.Sound[kind.Name]))
		require.NoError(t, err, kind.Name)
		found, ok := adapters.KindOf(data)
		require.True(t, ok)
		assert.Equal(t, kind.Name, found.Name)
		_, report, err := kind.Inspect(data, &kind.Gates[len(kind.Gates)-1])
		require.NoError(t, err)
		assert.Empty(t, report.Findings, kind.Name)
	}
}
