package documents_test

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

func TestThePlansOfTheCountyAreSoundAndCanonical(t *testing.T) {
	for file, p := range countyPlans(t) {
		report := p.Check(plan.Draft, juurru.On(documents.PortfolioOn))
		assert.True(t, report.Ready(), "%s: %v", file, report.In(juurru.English).Findings)
		encoded, err := p.Encode()
		require.NoError(t, err)
		data, err := documents.Files.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(encoded), file)
	}
}

// Each thing that a portfolio tells is shown.
func TestThePlansOfTheCountyShowWhatAPortfolioTells(t *testing.T) {
	b, err := plan.NewPortfolio(documents.PortfolioOn)
	require.NoError(t, err)
	for file, p := range countyPlans(t) {
		require.NoError(t, b.Add(file, p))
	}
	report := b.Report()
	assert.Equal(t, 1, report.Withdrawn.Total)
	assert.Equal(t, 1, report.Revisions.Total)
	assert.Equal(t, plan.InSameUnit, report.Repeated.Items[0].Closest)
	assert.Equal(t, 4, report.Overlaps.Items[0].AtOnce)
	assert.Equal(t, plan.SameTargetGroup, report.Overlaps.Items[1].Of)
	assert.Equal(t, 2, report.Units.Items[0].Weeks.Total)
	unknown := 0
	for _, m := range report.Use.Items {
		assert.Positive(t, m.Unused, m.Method)
		unknown += m.Unknown
	}
	assert.Equal(t, 1, unknown, "one place has not counted its users")
	var concerns []plan.ConcernKind
	for _, c := range report.Concerns {
		concerns = append(concerns, c.What)
	}
	assert.Equal(t, []plan.ConcernKind{plan.NoOwner, plan.OwnerWithoutRole, plan.StateBehind, plan.ReviewLate}, concerns)
}

func countyPlans(t *testing.T) map[string]*plan.Plan {
	t.Helper()
	files, err := fs.Glob(documents.Files, "portfolio/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	plans := make(map[string]*plan.Plan)
	for _, file := range files {
		p, ok := read(t, file).(*plan.Plan)
		require.True(t, ok, file)
		plans[file] = p
	}
	return plans
}
