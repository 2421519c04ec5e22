package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/internal/ratio"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// BenchmarkCheckProject reads the example and asks all rules at the last gate; then what
// comes next, which is a check more, and the timeline.
func BenchmarkCheckProject(b *testing.B) {
	data := kindtest.SoundDocument(b, roadmap.Kind())
	sound, _, err := roadmap.Decode(data)
	require.NoError(b, err)
	const on = juurru.Date("2026-11-01")
	ratio.Compare(b,
		ratio.Way{Name: "decode+check", Run: func() error {
			p, _, err := roadmap.Decode(data)
			if err == nil {
				p.Check(roadmap.ToPractice, juurru.On(on))
			}
			return err
		}},
		ratio.Way{Name: "decode", Run: func() error {
			_, _, err := roadmap.Decode(data)
			return err
		}},
		ratio.Way{Name: "check", Run: func() error {
			sound.Check(roadmap.ToPractice, juurru.On(on))
			return nil
		}},
		ratio.Way{Name: "next", Run: func() error {
			roadmap.Next(sound, on)
			return nil
		}},
		ratio.Way{Name: "timeline", Run: func() error {
			roadmap.Timeline(sound).Mermaid(juurru.Norwegian)
			return nil
		}},
	)
}

// The time per entry stays about the same however long a list is: compare the ns/entry of
// one list at both lengths.
func BenchmarkCheckOfLongLists(b *testing.B) {
	id := func(list string, i int) string { return fmt.Sprint(list, "-", i) }
	for name, add := range map[string]func(*roadmap.Project, int){
		"passages to and fro": func(p *roadmap.Project, i int) {
			p.History = append(p.History, roadmap.Passage{To: []string{"development", "pilot"}[i%2], Date: juurru.Date("1990-01-01").AddDays(i)})
		},
		"needs, each with an inquiry and an idea": func(p *roadmap.Project, i int) {
			p.Insight.Needs = append(p.Insight.Needs, roadmap.Need{ID: id("need", i), What: "a", Shown: []string{id("inquiry", i)}})
			p.Insight.Inquiries = append(p.Insight.Inquiries, roadmap.Inquiry{ID: id("inquiry", i)})
			p.Development.Ideas = append(p.Development.Ideas, roadmap.Idea{ID: id("idea", i), What: "a", Needs: []string{id("need", i)}, Outcome: roadmap.IdeaChosen})
		},
		"pilots, each with a criterion and a finding": func(p *roadmap.Project, i int) {
			p.Pilots = append(p.Pilots, roadmap.Pilot{
				ID: id("pilot", i), Criteria: []roadmap.Criterion{{ID: id("criterion", i), What: "a"}}, Findings: []roadmap.Discovery{{What: "a", Fault: true}},
				Outcome: &roadmap.Outcome{Decision: roadmap.MoreTests},
			})
		},
		"processes with their roles": func(p *roadmap.Project, i int) {
			p.Roles = append(p.Roles, plan.Role{ID: id("role", i), Name: "rolle", Line: true})
			p.Transition.Processes = append(p.Transition.Processes, roadmap.Process{Name: "a", Roles: []string{id("role", i)}})
		},
	} {
		for _, n := range []int{500, 8000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				p := &roadmap.Project{Insight: &roadmap.Insight{}, Development: &roadmap.Development{}, Transition: &roadmap.Transition{}}
				for i := range n {
					add(p, i)
				}
				for b.Loop() {
					p.Check(roadmap.ToPractice, juurru.On("2026-11-01"))
					roadmap.Next(p, "2026-11-01")
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
			})
		}
	}
}
