package plan_test

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/ratio"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// BenchmarkPortfolio adds 100,000 small plans and reports: in portfolios of 100, of 10,000 and
// all in one, so that the ratios are those of the time per plan. What may grow is the
// logarithm that sorting takes. B/plan is what the largest holds before it reports.
func BenchmarkPortfolio(b *testing.B) {
	const all = 100_000
	for name, unit := range map[string]func(i int) string{
		"200 units":                 func(i int) string { return fmt.Sprint("yksikkö ", i%200) },
		"all in one unit":           func(int) string { return "yksikkö" },
		"each in a unit of its own": func(i int) string { return fmt.Sprint("yksikkö ", i) },
	} {
		b.Run(name, func(b *testing.B) {
			var plans []*plan.Plan // a portfolio keeps none of them, so they can be added over and over
			for i := range 1000 {
				plans = append(plans, smallPlan(i))
			}
			filled := func(n int) *plan.Portfolio {
				p, err := plan.NewPortfolio("2026-06-01")
				require.NoError(b, err)
				for i := range n {
					each := plans[i%len(plans)]
					each.ID, each.Setting.Units[0] = fmt.Sprint(i), unit(i)
					require.NoError(b, p.Add(each.ID, each))
				}
				return p
			}
			var ways []ratio.Way
			for _, n := range []int{100, 10_000, all} {
				ways = append(ways, ratio.Way{Name: fmt.Sprintf("portfolios-of-%d", n), Run: func() error {
					for range all / n {
						if counted := filled(n).Report().Counted; counted != n {
							return fmt.Errorf("%d of %d plans are counted", counted, n)
						}
					}
					return nil
				}})
			}
			before := heap()
			portfolio := filled(all)
			held := float64(heap()-before) / all
			runtime.KeepAlive(portfolio)
			ratio.Compare(b, ways...)
			b.ReportMetric(held, "B/plan")
		})
	}
}

// heap is how many bytes are in use.
func heap() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// smallPlan is a plan with a bit of everything that a portfolio looks at.
func smallPlan(i int) *plan.Plan {
	starts := juurru.Date("2026-01-05").AddDays(i % 500)
	return &plan.Plan{
		Template: "pirha", State: plan.StateApproved, ChangeStarts: starts,
		Innovation: &plan.Innovation{Name: fmt.Sprint("Menetelmä ", i%50)},
		Setting:    &plan.Setting{Units: []string{""}, TargetGroup: fmt.Sprint("Ryhmä ", i%70), Need: fmt.Sprint("Tarve ", i%90)},
		Phases:     []plan.Phase{{Key: "kayttoonotto", Starts: starts, Ends: starts.AddDays(200)}, {Key: "yllapito", Starts: starts.AddDays(201)}},
		Roles:      []plan.Role{{ID: "esihenkilo", Name: "Esihenkilö"}, {ID: "tyontekija", Name: fmt.Sprint("Rooli ", i%30)}},
		Teams:      []plan.Team{{ID: "tiimi", Kind: plan.ImplementationTeam, Roles: []string{"esihenkilo"}}},
		Trainings:  []plan.Training{{ID: "koulutus", For: []string{"tyontekija"}, Starts: starts.AddDays(-7), Ends: starts.AddDays(-6)}},
		Tasks:      []plan.Task{{ID: "tehtava", Due: starts.AddDays(30), Assignments: []plan.Assignment{{Role: "esihenkilo", Letter: plan.Accountable}}}},
		Messages:   []plan.Message{{ID: "viesti", Owner: "esihenkilo", Date: starts.AddDays(-14)}},
		Reviews:    []plan.Review{{Due: starts.AddDays(90)}},
		Uptake:     []metrics.Uptake{{Method: fmt.Sprint("Menetelmä ", i%50), Counts: []metrics.UptakeCount{{Date: "2026-05-01", Trained: new(10), Using: new(i % 10)}}}},
	}
}
