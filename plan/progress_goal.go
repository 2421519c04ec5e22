package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// GoalProgress tells whether a goal has been reached, as far as its metrics tell
// (tavoitteen toteutuminen). Goals are not added up: one that is split is not reached
// because its parts are, and the progress of metrics in days and in per cent has no mean.
// That a goal is reached when all its metrics are at their targets is our reading; it
// does not tell that the implementation was the cause.
type GoalProgress struct {
	At       juurru.Pointer   `json:"at"`
	ID       string           `json:"id"`
	Text     string           `json:"text"`
	Level    int              `json:"level"`           // 0; of a sub-goal one more than that of its goal
	Parent   string           `json:"parent,omitzero"` // the goal it stands below, by its ID
	By       juurru.Date      `json:"by,omitzero"`
	State    GoalState        `json:"state,omitzero"`
	Overdue  *bool            `json:"overdue,omitzero"` // its day has passed, and it is not reached; absent when that is not known
	Metrics  []MetricProgress `json:"metrics"`          // those of the goal itself
	SubGoals GoalCount        `json:"subGoals"`         // of those right below it
}

// GoalCount counts goals.
type GoalCount struct {
	Reached    int `json:"reached"`
	NotReached int `json:"notReached"`
	All        int `json:"all"` // of the rest nothing tells
}

// MetricProgress is where a metric of a goal stands.
type MetricProgress struct {
	ID       string           `json:"id"`
	Name     string           `json:"name,omitzero"` // "" when the plan has no such metric
	Standing metrics.Standing `json:"standing"`
	Latest   *metrics.Reading `json:"latest,omitzero"`
	Progress *float64         `json:"progress,omitzero"` // of the way from the baseline to the target, in per cent; see [metrics.Evaluation]
}

// GoalState is whether a goal has been reached.
type GoalState string

// The states. The zero value says nothing: the goal has no metric that can be compared
// with a target.
const (
	GoalReached    GoalState = "reached"    // saavutettu: every metric is at its target
	GoalNotReached GoalState = "notReached" // ei saavutettu: a metric is not
)

// Values returns the states.
func (GoalState) Values() []GoalState { return []GoalState{GoalReached, GoalNotReached} }

// Label returns the state in a language.
func (s GoalState) Label(lang juurru.Lang) string {
	return map[GoalState]juurru.Text{
		GoalReached:    {FI: "saavutettu", SV: "uppnått", NB: "nådd", EN: "reached"},
		GoalNotReached: {FI: "ei vielä saavutettu", SV: "inte uppnått än", NB: "ikke nådd ennå", EN: "not reached yet"},
	}[s].In(lang)
}

// measured is where a metric stands, and whether it is not at its target.
type measured struct {
	MetricProgress
	missed bool
}

// measured tells where the metrics that goals name stand on a day, by ID. Each is evaluated
// once. Of a repeated ID the first counts.
func (p *Plan) measured(on juurru.Date) map[string]measured {
	place := make(map[string]*metrics.Metric, len(p.Metrics))
	for i := len(p.Metrics) - 1; i >= 0; i-- {
		place[p.Metrics[i].ID] = &p.Metrics[i]
	}
	known := make(map[string]measured)
	for i := range p.Goals {
		for _, id := range p.Goals[i].Metrics {
			if _, done := known[id]; !done {
				known[id] = measuredOn(on, id, place[id])
			}
		}
	}
	return known
}

func measuredOn(on juurru.Date, id string, m *metrics.Metric) measured {
	told := measured{MetricProgress: MetricProgress{ID: id, Standing: metrics.NotEnoughData}}
	if m == nil {
		return told
	}
	told.Name = m.Name
	e, err := metrics.Evaluate(m, on, metrics.Options{})
	if err != nil { // a value is no number
		return told
	}
	told.Standing, told.Latest, told.Progress = e.Standing, e.Latest, e.Progress
	switch e.Standing {
	case metrics.OnTheWay, metrics.OffTheWay:
		told.missed = true
	case metrics.NoBaseline: // also said where there is no target
		told.missed = !m.Target.Empty() && m.Direction != "" && m.Direction != metrics.Neutral
	}
	return told
}

// standing tells whether the goal has been reached, by its own metrics.
func (g *Goal) standing(known map[string]measured) (GoalState, []MetricProgress) {
	told := make([]MetricProgress, 0, len(g.Metrics))
	reached, missed := 0, false
	for _, id := range g.Metrics {
		m := known[id]
		told = append(told, m.MetricProgress)
		missed = missed || m.missed
		if m.Standing == metrics.Achieved {
			reached++
		}
	}
	switch {
	case missed:
		return GoalNotReached, told
	case reached > 0 && reached == len(told):
		return GoalReached, told
	}
	return "", told
}

// overdue tells whether the day of a goal has passed while it is not reached.
func (g *Goal) overdue(state GoalState, on juurru.Date) *bool {
	if !on.Valid() || !g.By.Valid() || g.By.Before(on) && state == "" {
		return nil
	}
	late := g.By.Before(on) && state == GoalNotReached
	return &late
}

// goalProgress tells of the goals, each before its sub-goals.
func (p *Plan) goalProgress(on juurru.Date) []GoalProgress {
	known := p.measured(on)
	parents := goalParents(p.Goals)
	rooted := rootedGoals(parents)
	parts := make([][]int, len(p.Goals))
	told := make([]GoalProgress, len(p.Goals))
	var roots []int
	for i := range p.Goals {
		g := &p.Goals[i]
		state, metrics := g.standing(known)
		told[i] = GoalProgress{
			At: juurru.At("goals", i), ID: g.ID, Text: g.Text, By: g.By, State: state, Overdue: g.overdue(state, on), Metrics: metrics,
		}
		if parent := parents[i]; parent >= 0 && rooted[i] {
			parts[parent] = append(parts[parent], i)
		} else {
			roots = append(roots, i)
		}
	}
	goals := make([]GoalProgress, 0, len(told))
	for _, root := range roots {
		for way := []int{root}; len(way) > 0; {
			i := way[len(way)-1]
			way = way[:len(way)-1]
			for n := len(parts[i]) - 1; n >= 0; n-- {
				part := parts[i][n]
				told[part].Level, told[part].Parent = told[i].Level+1, told[i].ID
				told[i].SubGoals.add(told[part].State)
				way = append(way, part)
			}
			goals = append(goals, told[i])
		}
	}
	return goals
}

func (n *GoalCount) add(state GoalState) {
	n.All++
	switch state {
	case GoalReached:
		n.Reached++
	case GoalNotReached:
		n.NotReached++
	}
}
