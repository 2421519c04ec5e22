// Package kindtest has the tests that every kind of document must pass: of its
// rules, with examples that break and keep each, and of its glossary. Only tests
// import it, and they run in the folder of their kind, beside testdata/rules.
package kindtest

import (
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/corpus"
)

// tree is the module, seen from the folder of a kind.
var tree = os.DirFS("..")

// folder is where the examples of a kind's rules are.
func folder(kind juurru.Kind) string { return path.Join(kind.Name, "testdata/rules") }

func fileOf(rule *juurru.Rule) string {
	_, name, _ := strings.Cut(rule.ID, "/")
	return name + ".json"
}

// SoundDocument returns the document of a kind in which nothing is wrong: examples
// are changes to it.
func SoundDocument(t testing.TB, kind juurru.Kind) []byte {
	t.Helper()
	data, err := fs.ReadFile(tree, corpus.Sound[kind.Name])
	require.NoError(t, err)
	return data
}

// patched returns the sound document with a change.
func patched(t *testing.T, kind juurru.Kind, change []byte) juurru.Document {
	t.Helper()
	data, err := corpus.Apply(SoundDocument(t, kind), change)
	require.NoError(t, err, "%s", change)
	return decoded(t, kind, data)
}

func decoded(t *testing.T, kind juurru.Kind, data []byte) juurru.Document {
	t.Helper()
	document, report, err := kind.Decode(data)
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return document
}

// TheSoundDocumentIsSound asks that nothing is found in the sound document at the
// last gate.
func TheSoundDocumentIsSound(t *testing.T, kind juurru.Kind) {
	last := kind.Gates[len(kind.Gates)-1]
	report := decoded(t, kind, SoundDocument(t, kind)).Check(last, juurru.On(corpus.SoundOn[kind.Name]))
	assert.Empty(t, report.In(juurru.English).Findings)
	assert.True(t, report.Ready())
}

// OptionsOf returns what examples ask of the check of a kind besides the day.
type OptionsOf func(t *testing.T, examples *corpus.Examples) []juurru.Option

// EveryRuleIsSeenBrokenAndKept asks that each rule is found in the examples that
// break it, where they say and with nothing else, and not in those that keep it.
// optionsOf is nil for a kind whose examples ask nothing but the day.
func EveryRuleIsSeenBrokenAndKept(t *testing.T, kind juurru.Kind, optionsOf OptionsOf) {
	for _, rule := range kind.Rules {
		t.Run(rule.ID, func(t *testing.T) {
			examples := readExamples(t, kind, rule)
			gate, ok := kind.Gate(examples.Gate)
			require.True(t, ok, "gate %q", examples.Gate)
			options := []juurru.Option{juurru.On(examples.On)}
			if optionsOf != nil {
				options = append(options, optionsOf(t, examples)...)
			} else {
				require.Empty(t, examples.Profile, "the kind has no profiles")
				require.Nil(t, examples.Criteria, "the kind has no criteria")
			}

			for _, bad := range examples.Bad {
				require.NotEmpty(t, bad.At, bad.About)
				document := patched(t, kind, bad.Patch)
				report := document.Check(gate, options...)
				assert.Equal(t, bad.At, PointersOf(report, rule), bad.About)
				assert.ElementsMatch(t, slices.Concat(bad.Also, []string{rule.ID}), RulesOf(report), bad.About)
				assertSeverities(t, kind, rule, document, options)
				AssertRendered(t, report)
			}
			for _, good := range examples.Good {
				report := patched(t, kind, good.Patch).Check(gate, options...)
				assert.NotContains(t, RulesOf(report), rule.ID, good.About)
				assert.ElementsMatch(t, good.Also, RulesOf(report), good.About)
			}
		})
	}
}

// readExamples reads the examples of a rule: each changes the sound document, and
// tells of itself what no other does.
func readExamples(t *testing.T, kind juurru.Kind, rule *juurru.Rule) *corpus.Examples {
	t.Helper()
	examples, err := corpus.Read(tree, path.Join(folder(kind), fileOf(rule)))
	require.NoError(t, err, "every rule has a document that breaks it and one that does not")
	require.Zero(t, examples.MaxBytes+examples.MaxDepth, "examples of a kind are no texts")
	sound := decoded(t, kind, SoundDocument(t, kind))
	seen := make(map[string]bool)
	for _, e := range slices.Concat(examples.Bad, examples.Good) {
		require.NotEmpty(t, e.About)
		require.Equal(t, corpus.Example{About: e.About, Patch: e.Patch, At: e.At, Also: e.Also}, e, "examples of a kind are no texts")
		require.NotEqual(t, sound, patched(t, kind, e.Patch), "%s: nothing is changed", e.About)
		require.False(t, seen[e.About], "%s: told twice", e.About)
		seen[e.About] = true
	}
	return examples
}

// assertSeverities asks that a rule has its own severity from its gate on, and
// one step less before it.
func assertSeverities(t *testing.T, kind juurru.Kind, rule *juurru.Rule, document juurru.Document, options []juurru.Option) {
	t.Helper()
	softer := map[juurru.Severity]juurru.Severity{juurru.Error: juurru.Warning, juurru.Warning: juurru.Info, juurru.Info: 0}
	for _, gate := range slices.Concat([]juurru.Gate{{}}, kind.Gates) {
		want := rule.Severity
		if gate.Order < rule.Gate.Order {
			want = softer[rule.Severity]
		}
		seen := 0
		for _, f := range document.Check(gate, options...).Findings {
			if f.Rule == rule {
				assert.Equal(t, want, f.Severity, "%s at the gate %q", rule.ID, gate.Name)
				seen++
			}
		}
		assert.Equal(t, want != 0, seen > 0, "%s at the gate %q", rule.ID, gate.Name)
	}
}

// EveryFileOfExamplesIsOfARule asks that each rule has its file, and that there are
// no others.
func EveryFileOfExamplesIsOfARule(t *testing.T, kind juurru.Kind) {
	files, err := fs.ReadDir(tree, folder(kind))
	require.NoError(t, err)
	var want, got []string
	for _, rule := range kind.Rules {
		want = append(want, fileOf(rule))
	}
	for _, file := range files {
		got = append(got, file.Name())
	}
	assert.ElementsMatch(t, want, got)
}
