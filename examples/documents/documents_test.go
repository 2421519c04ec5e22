package documents_test

import (
	"io/fs"
	"path"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/corpus"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// on gives the day for which the examples of a kind are written.
func on(kind string) juurru.Option { return juurru.On(corpus.SoundOn[kind]) }

// Each example shows a stage: the last gate it passes, without a blocker.
var passes = map[string]juurru.Gate{
	"draft.json":                      innokyla.Draft,
	"published.json":                  innokyla.Publish,
	"ready.json":                      innokyla.Ready,
	"not-recommended.json":            innokyla.Ready,
	"rrp-p3.json":                     innokyla.Ready,
	"rrp-p4-i1.json":                  innokyla.Ready,
	"rrp-p4-i1-sujuvat-palvelut.json": innokyla.Ready,
	"rrp-p4-i2.json":                  innokyla.Ready,
	"rrp-p4-i3.json":                  innokyla.Ready,
	"rrp-p4-i4.json":                  innokyla.Ready,
	"metrics-draft.json":              metrics.Draft,
	"metrics.json":                    metrics.Results,
	"plan.json":                       plan.Sustain,
	"roadmap.json":                    roadmap.ToPractice,
}

func TestEveryExamplePassesItsGateAndNotTheNext(t *testing.T) {
	files, err := fs.Glob(documents.Files, "*.json")
	require.NoError(t, err)
	assert.Len(t, files, len(passes))
	for _, file := range files {
		t.Run(file, func(t *testing.T) {
			data, err := documents.Files.ReadFile(file)
			require.NoError(t, err)
			kind, ok := adapters.KindOf(data)
			require.True(t, ok)
			doc, report, err := kind.Decode(data)
			require.NoError(t, err, "%v", report.Findings)
			last, known := passes[file]
			require.True(t, known)
			require.Contains(t, kind.Gates, last)
			for _, gate := range kind.Gates {
				report := doc.Check(gate, on(kind.Name))
				assert.Equal(t, gate.Order <= last.Order, report.Ready(), "%s: %v", gate.Name, report.In(juurru.English).Findings)
			}
			encoded, err := doc.Encode()
			require.NoError(t, err)
			assert.Equal(t, string(data), string(encoded), "examples are canonical")
		})
	}
}

func TestTheFinishedExamplesHaveNothingToRemark(t *testing.T) {
	for kind, file := range map[string]string{innokyla.KindName: "ready.json", metrics.KindName: "metrics.json", plan.KindName: "plan.json", roadmap.KindName: "roadmap.json"} {
		doc := read(t, file)
		assert.Empty(t, doc.Check(passes[file], on(kind)).In(juurru.Finnish).Findings, file)
	}
}

// The draft of metrics shows what a beginner leaves out, in each part of the document.
func TestTheDraftOfMetricsLacksSomethingInEachPart(t *testing.T) {
	lacks := make(map[string]bool)
	for _, finding := range read(t, "metrics-draft.json").Check(metrics.BeforeChange, on(metrics.KindName)).Findings {
		if finding.Path != "" {
			lacks[finding.Path.Tokens()[0]] = true
		}
	}
	for _, part := range []string{"metrics", "benefits", "series", "uptake"} {
		assert.True(t, lacks[part], part)
	}
}

// Each part of the programme has an example that is tagged with it and meets its rules.
func TestEveryPartOfTheProgrammeHasAnExample(t *testing.T) {
	for _, profile := range innokyla.Profiles() {
		for _, part := range profile.Parts {
			model := read(t, part.ID+".json")
			report := model.Check(innokyla.Ready, on(innokyla.KindName), innokyla.WithProfile(profile, part.ID))
			assert.Zero(t, report.Counts().Error, part.ID)
			assert.Zero(t, report.Counts().Warning, part.ID)
			for _, finding := range report.Findings {
				assert.NotEqual(t, innokyla.RuleProgrammeTagMissing, finding.Rule, part.ID)
			}
		}
	}
}

func read(t *testing.T, file string) juurru.Document {
	t.Helper()
	data, err := documents.Files.ReadFile(path.Clean(file))
	require.NoError(t, err)
	kind, ok := adapters.KindOf(data)
	require.True(t, ok, file)
	doc, _, err := kind.Decode(data)
	require.NoError(t, err)
	return doc
}
