package plan_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/internal/ratio"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// BenchmarkCheckPlan reads a plan and asks all rules at the gate sustain, beside what
// one would do without the library: see docs/performance.md.
func BenchmarkCheckPlan(b *testing.B) {
	data := kindtest.SoundDocument(b, plan.Kind())
	validate := validator.New()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(plan.Schema(juurru.English)))
	require.NoError(b, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(b, compiler.AddResource("plan", parsed))
	schema, err := compiler.Compile("plan")
	require.NoError(b, err)
	sound, _, err := plan.Decode(data)
	require.NoError(b, err)

	check := func(p *plan.Plan) error {
		if !p.Check(plan.Sustain, juurru.On("2026-11-01")).Ready() {
			return errors.New("the example may be sustained")
		}
		return nil
	}
	ratio.Compare(b,
		ratio.Way{Name: "decode+check", Run: func() error {
			p, _, err := plan.Decode(data)
			if err != nil {
				return err
			}
			return check(p)
		}},
		ratio.Way{Name: "decode", Run: func() error {
			_, _, err := plan.Decode(data)
			return err
		}},
		ratio.Way{Name: "check", Run: func() error { return check(sound) }},
		ratio.Way{Name: "encoding/json", Run: func() error { return json.Unmarshal(data, new(plan.Plan)) }},
		ratio.Way{Name: "encoding/json+validator", Run: func() error {
			p := new(plan.Plan)
			if err := json.Unmarshal(data, p); err != nil {
				return err
			}
			return validate.Struct(p)
		}},
		ratio.Way{Name: "json-schema", Run: func() error {
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				return err
			}
			return schema.Validate(value)
		}},
	)
}

// BenchmarkViews makes the views of all roles, and of one, beside one check of the plan.
func BenchmarkViews(b *testing.B) {
	p := sound(b)
	ratio.Compare(b,
		ratio.Way{Name: "check", Run: func() error {
			if !p.Check(plan.Sustain, juurru.On("2026-11-01")).Ready() {
				return errors.New("the example may be sustained")
			}
			return nil
		}},
		ratio.Way{Name: "views", Run: func() error {
			if len(plan.Views(p, "2026-11-01")) < len(p.Roles) {
				return errors.New("each role has a view")
			}
			return nil
		}},
		ratio.Way{Name: "mine", Run: func() error {
			if _, ok := plan.Mine(p, "esihenkilo", "2026-11-01"); !ok {
				return errors.New("the role is there")
			}
			return nil
		}},
	)
}

// The time per entry stays about the same however long a list is: compare the
// ns/entry of one list at both lengths. Each entry refers to the one before it, or to
// one of another list, so that what looks references up is measured as well.
func BenchmarkCheckOfLongLists(b *testing.B) {
	id := func(list string, i int) string { return fmt.Sprint(list, "-", i) }
	for name, add := range map[string]func(*plan.Plan, int){
		"goals, each part of the one before": func(p *plan.Plan, i int) {
			p.Goals = append(p.Goals, plan.Goal{ID: id("goal", i), Text: "a", Parent: id("goal", i-1), Metrics: []string{id("metric", i)}})
			p.Metrics = append(p.Metrics, metrics.Metric{ID: id("metric", i), Name: "a"})
		},
		"roles, each with a task": func(p *plan.Plan, i int) {
			p.Roles = append(p.Roles, plan.Role{ID: id("role", i), Name: "rooli"})
			p.Tasks = append(p.Tasks, plan.Task{ID: id("task", i), What: "a", Phase: "kaytto", Assignments: []plan.Assignment{{Role: id("role", i), Letter: plan.Accountable}}})
		},
		"roles and phases of one team": func(p *plan.Plan, i int) {
			if i == 0 {
				p.Teams = append(p.Teams, plan.Team{ID: "tiimi", Name: "a"})
			}
			team := &p.Teams[0]
			team.Roles = append(team.Roles, id("role", i))
			team.Phases = append(team.Phases, plan.TeamPhase{Phase: id("phase", i), Tasks: []string{"a"}})
			p.Roles = append(p.Roles, plan.Role{ID: id("role", i), Name: "rooli", Group: id("group", i)})
		},
		"hand-overs and changes": func(p *plan.Plan, i int) {
			p.Teams = append(p.Teams, plan.Team{ID: id("team", i), Name: "a", Kind: plan.AdoptionTeam})
			p.HandOvers = append(p.HandOvers, plan.HandOver{From: id("team", i-1), To: id("team", i), Date: "2026-01-01"})
			p.Changes = append(p.Changes, plan.Change{ID: id("change", i), By: id("team", i), Date: "2025-12-31"})
		},
		"factors, each answered": func(p *plan.Plan, i int) {
			p.Factors = append(p.Factors, plan.Factor{ID: id("factor", i), What: "a"})
			p.Strategies = append(p.Strategies, plan.Strategy{ID: id("strategy", i), Factors: []string{id("factor", i)}})
		},
		"phases gone back to": func(p *plan.Plan, i int) {
			p.Phases = append(p.Phases, plan.Phase{Key: []string{"valmistelu", "kaytto"}[i%2]})
		},
		"feedback, each with its change": func(p *plan.Plan, i int) {
			p.Feedback = append(p.Feedback, plan.Feedback{ID: id("feedback", i), Outcome: plan.Changed, Change: id("change", i)})
			p.Changes = append(p.Changes, plan.Change{ID: id("change", i), What: "a"})
		},
	} {
		for _, n := range []int{500, 8000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				p := &plan.Plan{Template: "pirha", Goals: []plan.Goal{{ID: id("goal", -1), Text: "a"}}}
				for i := range n {
					add(p, i)
				}
				for b.Loop() {
					p.Check(plan.Sustain, juurru.On("2026-11-01"))
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
			})
		}
	}
}

// BenchmarkAgendaAndProgress lists what comes up in the example in a year and tells how far it has
// come, beside one check of it.
func BenchmarkAgendaAndProgress(b *testing.B) {
	p := sound(b)
	ratio.Compare(b,
		ratio.Way{Name: "check", Run: func() error {
			if !p.Check(plan.Sustain, juurru.On("2026-11-01")).Ready() {
				return errors.New("the example may be sustained")
			}
			return nil
		}},
		ratio.Way{Name: "agenda", Run: func() error {
			if len(plan.Agenda(p, "2026-11-01", "2027-10-31")) == 0 {
				return errors.New("something comes up in a year")
			}
			return nil
		}},
		ratio.Way{Name: "progress", Run: func() error {
			if len(plan.Progress(p, "2026-11-01").Goals) != len(p.Goals) {
				return errors.New("each goal is told of")
			}
			return nil
		}},
	)
}

// The time per entry of an agenda and of the progress stays about the same however long the
// lists are: the ratios are those of 8,000 entries to 16 times 500.
func BenchmarkAgendaAndProgressOfLongLists(b *testing.B) {
	long := func(n int) *plan.Plan {
		p := &plan.Plan{Template: "pirha", ChangeStarts: "2026-01-01"}
		for i := range n {
			id, before, day := fmt.Sprint(i), fmt.Sprint(i-1), juurru.Date("2026-01-01").AddDays(i%365)
			p.Phases = append(p.Phases, plan.Phase{Key: id, Starts: day})
			p.Roles = append(p.Roles, plan.Role{ID: id, Name: "rooli " + id})
			p.Teams = append(p.Teams, plan.Team{ID: "tiimi " + id, Name: "tiimi " + id})
			p.Goals = append(p.Goals, plan.Goal{ID: id, Parent: before, Owner: id, By: day, Metrics: []string{id}})
			p.Metrics = append(p.Metrics, metrics.Metric{
				ID: id, Collector: "rooli " + id, Frequency: metrics.Monthly, Direction: metrics.Less, Target: &metrics.Target{Value: new(1.0), By: day},
				Observations: []metrics.Observation{{Date: "2026-01-31", Value: new(2.0)}},
			})
			p.Benefits = append(p.Benefits, metrics.Benefit{ID: id, Metric: id, Moments: []juurru.Date{day}, Prerequisites: []metrics.Prerequisite{{What: id, Benefit: before, Due: day}}})
			p.Tasks = append(p.Tasks, plan.Task{ID: id, Phase: id, Due: day, Assignments: []plan.Assignment{{Role: id, Letter: plan.Accountable}, {Role: before, Letter: plan.Responsible}}})
			p.Trainings = append(p.Trainings, plan.Training{ID: id, For: []string{id}, Starts: day, Every: metrics.Quarterly})
			p.Messages = append(p.Messages, plan.Message{ID: id, Owner: id, Phase: id, Date: day})
			p.Checklists = append(p.Checklists, plan.Checklist{Phase: id, Role: id, Items: []plan.ChecklistItem{{}}})
			p.HandOvers = append(p.HandOvers, plan.HandOver{From: "tiimi " + before, To: "tiimi " + id, Date: day})
		}
		return p
	}
	short, all := long(500), long(8000)
	for name, tell := range map[string]func(*plan.Plan) error{
		"agenda": func(p *plan.Plan) error {
			if len(plan.Agenda(p, "2026-06-01", "2026-12-31")) < len(p.Tasks)/2 {
				return errors.New("half a year has half of the tasks")
			}
			return nil
		},
		"progress": func(p *plan.Plan) error {
			if len(plan.Progress(p, "2026-06-01").Goals) != len(p.Goals) {
				return errors.New("each goal is told of")
			}
			return nil
		},
	} {
		b.Run(name, func(b *testing.B) {
			ratio.Compare(b,
				ratio.Way{Name: "16×500", Run: func() error {
					for range 16 {
						if err := tell(short); err != nil {
							return err
						}
					}
					return nil
				}},
				ratio.Way{Name: "8000", Run: func() error { return tell(all) }},
			)
		})
	}
}
