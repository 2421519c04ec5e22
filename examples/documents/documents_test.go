package documents_test

import (
	"io/fs"
	"path"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
)

// today is the day the examples are checked for.
const today juurru.Date = "2026-06-01"

// Each example shows a stage: the last gate it passes, without a blocker.
var passes = map[string]*juurru.Gate{
	"draft.json":                      &innokyla.Draft,
	"published.json":                  &innokyla.Publish,
	"ready.json":                      &innokyla.Ready,
	"not-recommended.json":            &innokyla.Ready,
	"rrp-p3.json":                     &innokyla.Ready,
	"rrp-p4-i1.json":                  &innokyla.Ready,
	"rrp-p4-i1-sujuvat-palvelut.json": &innokyla.Ready,
	"rrp-p4-i2.json":                  &innokyla.Ready,
	"rrp-p4-i3.json":                  &innokyla.Ready,
	"rrp-p4-i4.json":                  &innokyla.Ready,
}

func TestEveryExamplePassesItsGateAndNotTheNext(t *testing.T) {
	files, err := fs.Glob(documents.Files, "*.json")
	require.NoError(t, err)
	assert.Len(t, files, len(passes))
	for _, file := range files {
		t.Run(file, func(t *testing.T) {
			data, err := documents.Files.ReadFile(file)
			require.NoError(t, err)
			model, report, err := innokyla.Decode(data)
			require.NoError(t, err, "%v", report.Findings)
			last, known := passes[file]
			require.True(t, known)
			for _, gate := range innokyla.Gates() {
				report := model.Check(gate, juurru.On(today))
				assert.Equal(t, gate.Order <= last.Order, report.Ready(), "%s: %v", gate.Name, report.In(juurru.English).Findings)
			}
			encoded, err := model.Encode()
			require.NoError(t, err)
			assert.Equal(t, string(data), string(encoded), "examples are canonical")
		})
	}
}

func TestTheReadyExampleHasNothingToRemark(t *testing.T) {
	model := read(t, "ready.json")
	assert.Empty(t, model.Check(innokyla.Ready, juurru.On(today)).In(juurru.Finnish).Findings)
}

// Each part of the programme has an example that is tagged with it and meets its rules.
func TestEveryPartOfTheProgrammeHasAnExample(t *testing.T) {
	for _, profile := range innokyla.Profiles() {
		for _, part := range profile.Parts {
			model := read(t, part.ID+".json")
			report := model.Check(innokyla.Ready, juurru.On(today), innokyla.WithProfile(profile, part.ID))
			assert.Zero(t, report.Counts().Error, part.ID)
			assert.Zero(t, report.Counts().Warning, part.ID)
			for _, finding := range report.Findings {
				assert.NotEqual(t, innokyla.RuleProgrammeTagMissing, finding.Rule, part.ID)
			}
		}
	}
}

func read(t *testing.T, file string) *innokyla.Model {
	t.Helper()
	data, err := documents.Files.ReadFile(path.Clean(file))
	require.NoError(t, err)
	model, _, err := innokyla.Decode(data)
	require.NoError(t, err)
	return model
}
