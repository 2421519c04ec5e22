package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

func TestPhasesThatWereEnteredHaveTheirFirstDay(t *testing.T) {
	for about, c := range map[string]struct {
		phases []plan.Phase
		want   []juurru.Pointer
	}{
		"none has a day":               {[]plan.Phase{{Key: "ensin"}, {Key: "sitten"}}, []juurru.Pointer{"/phases/0/starts"}},
		"one that has begun is told":   {[]plan.Phase{{Key: "ensin", Starts: "2026-01-01"}, {Key: "sitten"}, {Key: "lopuksi", Starts: "2026-06-01"}}, []juurru.Pointer{"/phases/1/starts"}},
		"one to come is not":           {[]plan.Phase{{Key: "ensin", Starts: "2026-01-01"}, {Key: "sitten"}, {Key: "lopuksi", Starts: "2026-06-02"}}, nil},
		"one that has ended is":        {[]plan.Phase{{Key: "ensin", Starts: "2026-01-01"}, {Key: "sitten", Ends: "2026-06-01"}}, []juurru.Pointer{"/phases/1/starts"}},
		"one that is to end is not":    {[]plan.Phase{{Key: "ensin", Starts: "2026-01-01"}, {Key: "sitten", Ends: "2026-06-02"}}, nil},
		"a day that is none is a slip": {[]plan.Phase{{Key: "ensin", Starts: "2026-02-30"}, {Key: "sitten", Starts: "2026-06-01"}}, nil},
	} {
		p := &plan.Plan{Phases: c.phases}
		assert.Equal(t, c.want, pointersOf(p.Check(plan.Start, juurru.On("2026-06-01")), plan.RulePhaseUndated), about)
	}
}

func TestThePhasesOfAPlanFitItsState(t *testing.T) {
	single := ownTemplate()
	single.Name, single.Phases = "yksi", single.Phases[:1]
	behind := func(template string, state plan.State, key string, starts juurru.Date) bool {
		p := &plan.Plan{Template: template, State: state, Phases: []plan.Phase{{Key: key, Starts: starts}}}
		report := p.Check(plan.Draft, juurru.On("2026-06-01"), plan.WithTemplate(ownTemplate()), plan.WithTemplate(single))
		return len(pointersOf(report, plan.RulePhasesBehindState)) > 0
	}
	for _, c := range []struct {
		state  plan.State
		key    string
		starts juurru.Date
		want   bool
	}{
		{plan.StateRunning, "ensin", "2026-01-01", true},
		{plan.StateRunning, "sitten", "2026-06-01", false},
		{plan.StateRunning, "sitten", "2026-06-02", true},
		{plan.StateRunning, "sitten", "", true},
		{plan.StateRunning, "lopuksi", "2026-01-01", false},
		{plan.StateSustained, "sitten", "2026-01-01", true},
		{plan.StateSustained, "lopuksi", "2026-06-01", false},
		{plan.StateSustained, "lopuksi", "2026-06-02", true},
		{plan.StateApproved, "ensin", "", false},
		{plan.StateWithdrawn, "ensin", "", false},
		{"", "ensin", "", false},
	} {
		assert.Equal(t, c.want, behind("oma", c.state, c.key, c.starts), "%s, %s since %q", c.state, c.key, c.starts)
		assert.False(t, behind("tuntematon", c.state, c.key, c.starts), "a template that is not known tells nothing")
		assert.False(t, behind("yksi", c.state, c.key, c.starts), "one phase is all there is")
	}
	assert.Empty(t, pointersOf((&plan.Plan{Template: "pirha", State: plan.StateRunning}).Check(plan.Draft), plan.RulePhasesBehindState), "that there are no phases is told once")
}

// A role is told which key to write, and in which phases it is missed.
func TestAnIdleRoleIsToldItsKey(t *testing.T) {
	template := ownTemplate()
	template.Roles[0].Phases = append(template.Roles[0].Phases, plan.TemplateRolePhase{Phase: "lopuksi"})
	p := &plan.Plan{Template: "oma", Roles: []plan.Role{{ID: "r", Name: "Palvelujohtaja", Group: "Johto"}}}
	report := p.Check(plan.Start, plan.WithTemplate(template))
	assert.Equal(t, []juurru.Pointer{"/roles/0/group"}, pointersOf(report, plan.RuleRoleGroupUnknown), "a title is no key")
	for _, f := range report.Findings {
		switch f.Rule {
		case plan.RuleRoleIdle:
			assert.Equal(t, []juurru.Param{
				{Name: "role", Value: juurru.Same("Johto")}, {Name: "key", Value: "johto"}, {Name: "phases", Value: []juurru.Text{juurru.Same("Sitten"), juurru.Same("Lopuksi")}},
				{Name: "phaseKeys", Value: []string{"sitten", "lopuksi"}},
			}, f.Params)
		case plan.RuleRoleGroupUnknown:
			assert.Equal(t, []juurru.Param{{Name: "group", Value: "Johto"}, {Name: "known", Value: []string{"johto"}}}, f.Params)
		}
	}
}

func TestASkippedPhaseIsNotToldWhereOneIsUnknown(t *testing.T) {
	for key, want := range map[string]int{"lopuksi": 1, "sittten": 0, " ": 0} {
		p := &plan.Plan{Template: "oma", Phases: []plan.Phase{{Key: "ensin"}, {Key: key}, {Key: "lopuksi"}}}
		assert.Len(t, pointersOf(p.Check(plan.Approve, plan.WithTemplate(ownTemplate())), plan.RulePhaseSkipped), want, "%q", key)
	}
}
