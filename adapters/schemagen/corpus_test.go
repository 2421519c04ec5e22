package schemagen_test

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/internal/corpus"
	"github.com/juurru/juurru/internal/sample"
)

// badDocuments are those that break a rule, from a folder of the module; none when
// the rule has no examples there.
func badDocuments(t *testing.T, folder string, rule *juurru.Rule) []corpus.Example {
	t.Helper()
	_, name, _ := strings.Cut(rule.ID, "/")
	examples, err := corpus.Read(os.DirFS("../.."), path.Join(folder, name+".json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	require.NoError(t, err)
	return examples.Bad
}

// A rule says which keyword of the schema holds it; there the schema refuses what
// breaks it, at the same place.
func TestSchemaHoldsTheRulesThatSaySo(t *testing.T) {
	j := newJudge[sample.Sample](t)
	asked := 0
	for _, rule := range juurru.Rules() {
		for _, document := range badDocuments(t, "testdata/rules", rule) {
			found, err := j.validator([]byte(document.Text))
			if rule.Schema == "" {
				if err == nil {
					assert.Empty(t, found, "%s: %s", rule.ID, document.About)
				}
				continue
			}
			require.NoError(t, err, document.About)
			asked++
			for _, at := range document.At {
				named := slices.ContainsFunc(found[at], func(keyword string) bool {
					return slices.Contains(strings.Split(rule.Schema, ", "), keyword)
				})
				assert.True(t, named, "%s: %s: at %q the schema says %v", rule.ID, document.About, at, found[at])
			}
		}
	}
	assert.Greater(t, asked, 20)
}

// A rule that says the schema cannot hold it is one the schema does not hold.
func TestSchemaAcceptsWhatBreaksOtherRules(t *testing.T) {
	for _, kind := range adapters.Kinds() {
		sound, err := os.ReadFile(filepath.Join("../..", corpus.Sound[kind.Name]))
		require.NoError(t, err)
		j := judgeOf(t, kind)
		for _, rule := range kind.Rules {
			assert.Empty(t, rule.Schema, "%s: the schema is made of tags, and these have rules of their own", rule.ID)
			documents := badDocuments(t, kind.Name+"/testdata/rules", rule)
			require.NotEmpty(t, documents, rule.ID)
			for _, document := range documents {
				data, err := corpus.Apply(sound, document.Patch)
				require.NoError(t, err, "%s: %s", rule.ID, document.About)
				found, err := j.validator(data)
				require.NoError(t, err)
				assert.Empty(t, found, "%s: %s", rule.ID, document.About)
			}
		}
	}
}
