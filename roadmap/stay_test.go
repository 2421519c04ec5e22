package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

// The phases of [begun] are entered on the first day of each month: the pilot on 1 April.
func TestACriterionIsLateByWhatIsKnownOfThePilot(t *testing.T) {
	decided := func(day juurru.Date) *roadmap.Outcome {
		return &roadmap.Outcome{Decision: roadmap.MoreTests, Date: day}
	}
	in := []string{"anchoring", "insight", "development", "pilot"}
	for about, row := range map[string]struct {
		pilots  []roadmap.Pilot
		phases  []string
		on, set juurru.Date
		late    bool
	}{
		"on the first day":                           {[]roadmap.Pilot{{Starts: "2026-04-10"}}, in, "", "2026-04-10", true},
		"the day before it":                          {[]roadmap.Pilot{{Starts: "2026-04-10"}}, in, "", "2026-04-09", false},
		"after the passage":                          {[]roadmap.Pilot{{}}, in, "", "2026-04-02", true},
		"on the day of the passage":                  {[]roadmap.Pilot{{}}, in, "", "2026-04-01", false},
		"after a passage that is yet to come":        {[]roadmap.Pilot{{}}, in, "2026-03-31", "2026-04-02", false},
		"on the day of the decision, and no passage": {[]roadmap.Pilot{{Outcome: decided("2026-04-20")}}, nil, "", "2026-04-20", true},
		"before the decision, and no passage":        {[]roadmap.Pilot{{Outcome: decided("2026-04-20")}}, nil, "", "2026-04-19", false},
		"on the day of the evaluation":               {[]roadmap.Pilot{{Evaluated: "2026-04-10", Outcome: decided("2026-04-20")}}, nil, "", "2026-04-10", true},
		"on the last day":                            {[]roadmap.Pilot{{Ends: "2026-04-05", Evaluated: "2026-04-10"}}, nil, "", "2026-04-05", true},
		"after the passage, and decided on":          {[]roadmap.Pilot{{Outcome: decided("2026-04-20")}}, in, "", "2026-04-02", true},
		"the passage came after the decision":        {[]roadmap.Pilot{{Outcome: decided("2026-03-20")}}, in, "", "2026-03-19", false},
		"nothing is known":                           {[]roadmap.Pilot{{}}, nil, "", "2026-04-20", false},
		"an earlier pilot had that passage":          {[]roadmap.Pilot{{Starts: "2026-04-05", Ends: "2026-04-20"}, {}}, in, "", "2026-04-21", false},
		"an earlier decision came in that stay":      {[]roadmap.Pilot{{Starts: "2026-04-05", Outcome: decided("2026-04-20")}, {}}, in, "", "2026-04-21", false},
		"the second pilot had a passage of its own":  {[]roadmap.Pilot{{Ends: "2026-03-20"}, {}}, in, "", "2026-04-02", true},
	} {
		p := begun(row.phases...)
		p.Pilots = row.pilots
		last := len(p.Pilots) - 1
		p.Pilots[last].Criteria = []roadmap.Criterion{{ID: "k", Set: row.set}}
		rule, other := roadmap.RuleCriterionLate, roadmap.RuleCriterionWasLate
		if p.Pilots[last].Outcome != nil && p.Pilots[last].Outcome.Decision != roadmap.GoOn {
			rule, other = other, rule
		}
		report := p.Check(roadmap.ToPilot, juurru.On(row.on))
		assert.Equal(t, row.late, len(pointersOf(report, rule)) == 1, about)
		assert.Empty(t, pointersOf(report, other), about)
	}
}

func TestAPilotBeginsInItsPhase(t *testing.T) {
	history := func(p *roadmap.Project, passages ...roadmap.Passage) { p.History = append(p.History, passages...) }
	for about, row := range map[string]struct {
		starts, on juurru.Date
		out        bool
	}{
		"on the day the phase is entered":                 {"2026-04-01", "", false},
		"the day before":                                  {"2026-03-31", "", true},
		"on the day it is left":                           {"2026-05-01", "", false},
		"the day after":                                   {"2026-05-02", "", true},
		"when it was entered again":                       {"2026-06-20", "", false},
		"while the project is stopped":                    {"2026-07-02", "", true},
		"yet to begin":                                    {"2026-07-02", "2026-07-01", false},
		"before the history":                              {"2025-12-31", "", false},
		"without a day":                                   {"", "", false},
		"on a day that is none, which counts for nothing": {"2026-13-01", "", false},
	} {
		p := begun("anchoring", "insight", "development", "pilot", "development", "pilot")
		history(p, roadmap.Passage{Stopped: true, Date: "2026-07-01"})
		p.Pilots = []roadmap.Pilot{{ID: "p", Starts: row.starts}}
		report := p.Check(roadmap.ToTransition, juurru.On(row.on))
		assert.Equal(t, row.out, pointersOf(report, roadmap.RulePilotOutsidePhase) != nil, about)
		p.Phases = "omat"
		assert.Empty(t, pointersOf(p.Check(roadmap.ToTransition, juurru.On(row.on)), roadmap.RulePilotOutsidePhase), about)
	}
}
