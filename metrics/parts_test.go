package metrics_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
)

// project is a document of another kind that has the parts of a set.
type project struct {
	ChangeStarts juurru.Date        `json:"changeStarts,omitzero"`
	Metrics      []metrics.Metric   `json:"metrics,omitzero" validate:"dive"`
	Benefits     []metrics.Benefit  `json:"benefits,omitzero" validate:"dive"`
	Series       []metrics.Series   `json:"series,omitzero" validate:"dive"`
	Uptake       []metrics.Uptake   `json:"uptake,omitzero" validate:"dive"`
	Extensions   []juurru.Extension `json:"-"`
}

func (p *project) check(gate juurru.Gate, options ...juurru.Option) juurru.Report {
	c := juurru.Check(p, gate, options...)
	metrics.CheckParts(c, &metrics.Set{ChangeStarts: p.ChangeStarts, Metrics: p.Metrics, Benefits: p.Benefits, Series: p.Series, Uptake: p.Uptake})
	return c.Finish("project", "", metrics.Rules())
}

type found struct {
	Rule     string
	Severity juurru.Severity
	Path     juurru.Pointer
}

func foundIn(report juurru.Report) []found {
	var all []found
	for _, f := range report.Findings {
		all = append(all, found{f.Rule.ID, f.Severity, f.Path})
	}
	return all
}

// TestThePartsOfASetAreCheckedAsASetIs empties the sound document bit by bit and looks
// whether its parts are found wanting in the same places as the set.
func TestThePartsOfASetAreCheckedAsASetIs(t *testing.T) {
	sound, _, err := metrics.Decode(kindtest.SoundDocument(t, metrics.Kind()))
	require.NoError(t, err)
	for about, change := range map[string]func(s *metrics.Set){
		"nothing is changed":  func(*metrics.Set) {},
		"no baseline":         func(s *metrics.Set) { s.Metrics[0].Baseline = nil },
		"no metrics":          func(s *metrics.Set) { s.Metrics = nil },
		"a benefit of nobody": func(s *metrics.Set) { s.Benefits[0].Owner = "" },
		"an unknown metric":   func(s *metrics.Set) { s.Series[0].Metrics = []string{"x"} },
		"a trial is decided":  func(s *metrics.Set) { s.Series[0].Cycles = []metrics.Cycle{{Act: new(metrics.Act)}} },
		"nobody is counted":   func(s *metrics.Set) { s.Uptake[0].Counts = nil },
	} {
		s := *sound
		s.Metrics, s.Benefits = append([]metrics.Metric(nil), s.Metrics...), append([]metrics.Benefit(nil), s.Benefits...)
		s.Series, s.Uptake = append([]metrics.Series(nil), s.Series...), append([]metrics.Uptake(nil), s.Uptake...)
		change(&s)
		for _, gate := range metrics.Gates() {
			whole := s.Check(gate, juurru.On("2026-06-01"))
			parts := (&project{ChangeStarts: s.ChangeStarts, Metrics: s.Metrics, Benefits: s.Benefits, Series: s.Series, Uptake: s.Uptake}).check(gate, juurru.On("2026-06-01"))
			assert.Empty(t, cmp.Diff(foundIn(whole), foundIn(parts)), "%s at %s", about, gate.Name)
			if about != "nothing is changed" && gate.Order > metrics.Draft.Order {
				assert.NotEmpty(t, foundIn(parts), "%s at %s", about, gate.Name)
			}
		}
	}
}

func TestNoPartsAreMissed(t *testing.T) {
	report := new(project).check(metrics.Results)
	assert.Equal(t, []string{metrics.RuleNoMetrics.ID}, rulesOf(report))
}

func TestNilPartsHaveNoFindings(t *testing.T) {
	c := juurru.Check(new(project), metrics.Results)
	metrics.CheckParts(c, nil)
	assert.Empty(t, c.Finish("project", "", metrics.Rules()).Findings)
}

func ExampleCheckParts() {
	p := &project{Metrics: []metrics.Metric{{ID: "odotusaika", Name: "Odotusaika"}}}
	c := juurru.Check(p, metrics.BeforeChange)
	metrics.CheckParts(c, &metrics.Set{Metrics: p.Metrics})
	for _, f := range c.Finish("project", "", metrics.Rules()).Findings {
		if f.Severity == juurru.Error {
			fmt.Println(f.Path, f.Message(juurru.Finnish))
		}
	}
	// Output:
	// /metrics/0/definition Mittarin määritelmä puuttuu.
	// /metrics/0/direction Mittarin suunta puuttuu.
	// /metrics/0/baseline Mittarin lähtötaso puuttuu.
}
