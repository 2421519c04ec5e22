package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Rules about what a document is read from are reported here and not by a kind:
// testdata/rules has documents that break them and near misses that do not.
func TestRulesOfTheCommandAreSeenBrokenAndKept(t *testing.T) {
	type example struct {
		About, Text string
		At          []string
	}
	files, err := filepath.Glob("testdata/rules/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		rule := "juurru/" + strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(rule, func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			var examples struct{ Bad, Good []example }
			require.NoError(t, json.Unmarshal(data, &examples))
			require.NotEmpty(t, examples.Bad)
			require.NotEmpty(t, examples.Good)
			for _, bad := range examples.Bad {
				var want [][2]string
				for _, at := range bad.At {
					want = append(want, [2]string{rule, at})
				}
				assert.Equal(t, want, rulesAndPaths(t, bad.Text), bad.About)
			}
			for _, good := range examples.Good {
				for _, found := range rulesAndPaths(t, good.Text) {
					assert.NotEqual(t, rule, found[0], good.About)
				}
			}
		})
	}
}

// rulesAndPaths checks a text and lists what is found and where.
func rulesAndPaths(t *testing.T, text string) [][2]string {
	t.Helper()
	output, _ := juurruCheck(t, text, "json", "-")
	var written jsonOutput
	require.NoError(t, json.Unmarshal(output, &written))
	require.Len(t, written.Reports, 1)
	var found [][2]string
	for _, f := range written.Reports[0].Findings {
		found = append(found, [2]string{f.Rule, f.Path})
	}
	return found
}
