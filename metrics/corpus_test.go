package metrics_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/internal/corpus"
	"github.com/juurru/juurru/metrics"
)

// ruleExamples are documents that break a rule and near misses that do not, each
// as a change to one sound document: testdata/rules, one file for each rule.
type ruleExamples struct {
	Gate string        `json:"gate"`
	On   juurru.Date   `json:"on"`
	Bad  []ruleExample `json:"bad"`
	Good []ruleExample `json:"good"`
}

// ruleExample is one change: an object is a JSON merge patch (RFC 7396), and an
// array, which reaches into lists, a JSON Patch (RFC 6902).
type ruleExample struct {
	About string           `json:"about"`
	Patch json.RawMessage  `json:"patch"`
	At    []juurru.Pointer `json:"at"`   // where the rule is broken, once for each finding
	Also  []string         `json:"also"` // other rules that are unavoidably broken with it
}

func readRuleExamples(t *testing.T, rule *juurru.Rule) ruleExamples {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "rules", fileOfRule(rule)))
	require.NoError(t, err, "every rule has a document that breaks it and one that does not")
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var examples ruleExamples
	require.NoError(t, decoder.Decode(&examples))
	require.NotEmpty(t, examples.Bad)
	require.NotEmpty(t, examples.Good)
	seen := make(map[string]bool)
	for _, example := range slices.Concat(examples.Bad, examples.Good) {
		require.NotEmpty(t, example.About)
		require.NotEqual(t, patched(t, nil), patched(t, example.Patch), "%s: nothing is changed", example.About)
		require.False(t, seen[example.About], "%s: told twice", example.About)
		seen[example.About] = true
	}
	return examples
}

func fileOfRule(rule *juurru.Rule) string {
	return strings.TrimPrefix(rule.ID, "metrics/") + ".json"
}

// soundDocument is the example in which nothing is found.
func soundDocument(t testing.TB) []byte {
	t.Helper()
	data, err := documents.Files.ReadFile("metrics.json")
	require.NoError(t, err)
	return data
}

// patched returns the sound document with a change, or as it is with none.
func patched(t *testing.T, change json.RawMessage) *metrics.Set {
	t.Helper()
	data := soundDocument(t)
	if change != nil {
		var err error
		data, err = corpus.Apply(data, change)
		require.NoError(t, err, "%s", change)
	}
	set, report, err := metrics.Decode(data)
	require.NoError(t, err, "%s: %v", change, report.In(juurru.English).Findings)
	return set
}

func TestTheSoundDocumentIsSound(t *testing.T) {
	report := patched(t, nil).Check(metrics.Results, juurru.On("2026-06-01"))
	assert.Empty(t, report.In(juurru.English).Findings)
	assert.True(t, report.Ready())
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	for _, rule := range metrics.Rules() {
		t.Run(rule.ID, func(t *testing.T) {
			examples := readRuleExamples(t, rule)
			gate, ok := metrics.Kind().Gate(examples.Gate)
			require.True(t, ok, "gate %q", examples.Gate)
			on := juurru.On(examples.On)

			alone := func(e ruleExample) bool { return e.Also == nil }
			require.True(t, slices.ContainsFunc(examples.Bad, alone), "a document breaks exactly this rule")
			for _, bad := range examples.Bad {
				require.NotEmpty(t, bad.At, bad.About)
				set := patched(t, bad.Patch)
				report := set.Check(gate, on)
				assert.Equal(t, bad.At, pointersOf(report, rule), bad.About)
				assert.ElementsMatch(t, slices.Concat(bad.Also, []string{rule.ID}), rulesOf(report), bad.About)
				assertSeverities(t, rule, set, on)
				assertRendered(t, report)
			}
			for _, good := range examples.Good {
				report := patched(t, good.Patch).Check(gate, on)
				assert.NotContains(t, rulesOf(report), rule.ID, good.About)
				assert.ElementsMatch(t, good.Also, rulesOf(report), good.About)
			}
		})
	}
}

func TestEveryFileOfExamplesIsOfARule(t *testing.T) {
	files, err := filepath.Glob("testdata/rules/*")
	require.NoError(t, err)
	var want, got []string
	for _, rule := range metrics.Rules() {
		want = append(want, fileOfRule(rule))
	}
	for _, file := range files {
		got = append(got, filepath.Base(file))
	}
	assert.ElementsMatch(t, want, got)
}

// rulesOf lists the rules a report names, each once.
func rulesOf(report juurru.Report) []string {
	var ids []string
	for _, f := range report.Findings {
		if !slices.Contains(ids, f.Rule.ID) {
			ids = append(ids, f.Rule.ID)
		}
	}
	return ids
}

// pointersOf lists where a report finds a rule broken.
func pointersOf(report juurru.Report, rule *juurru.Rule) []juurru.Pointer {
	var pointers []juurru.Pointer
	for _, f := range report.Findings {
		if f.Rule == rule {
			pointers = append(pointers, f.Path)
		}
	}
	return pointers
}

// assertSeverities asks that a rule has its own severity from its gate on, and
// one step less before it.
func assertSeverities(t *testing.T, rule *juurru.Rule, set *metrics.Set, on juurru.Option) {
	t.Helper()
	softer := map[juurru.Severity]juurru.Severity{juurru.Error: juurru.Warning, juurru.Warning: juurru.Info, juurru.Info: 0}
	for _, gate := range slices.Concat([]juurru.Gate{{}}, metrics.Gates()) {
		want := rule.Severity
		if gate.Order < rule.Gate.Order {
			want = softer[rule.Severity]
		}
		seen := 0
		for _, f := range set.Check(gate, on).Findings {
			if f.Rule == rule {
				assert.Equal(t, want, f.Severity, "%s at the gate %q", rule.ID, gate.Name)
				seen++
			}
		}
		assert.Equal(t, want != 0, seen > 0, "%s at the gate %q", rule.ID, gate.Name)
	}
}

// assertRendered asks that nothing of a message is left to fill in.
func assertRendered(t *testing.T, report juurru.Report) {
	t.Helper()
	for _, f := range report.Findings {
		for _, lang := range juurru.Langs() {
			for _, said := range []string{f.Message(lang), f.Fix(lang)} {
				assert.NotEmpty(t, said, "%s in %s", f.Rule.ID, lang)
				assert.NotContains(t, said, "{", "%s in %s", f.Rule.ID, lang)
				assert.NotContains(t, said, "%!", "%s in %s", f.Rule.ID, lang)
			}
		}
	}
}
