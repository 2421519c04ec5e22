package juurru_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/internal/ratio"
	"github.com/juurru/juurru/plan"
)

// BenchmarkDiff compares revisions of a plan, beside reading it.
func BenchmarkDiff(b *testing.B) {
	data, err := documents.Files.ReadFile("plan.json")
	require.NoError(b, err)
	read := func() *plan.Plan {
		p, _, err := plan.Decode(data)
		require.NoError(b, err)
		return p
	}
	old, same, new := read(), read(), read()
	new.Tasks[0].Done = !new.Tasks[0].Done
	new.Tasks = append(new.Tasks[1:], new.Tasks[0])
	d, err := juurru.Diff(old, new)
	require.NoError(b, err)
	compare := func(old, new *plan.Plan) func() error {
		return func() error { _, err := juurru.Diff(old, new); return err }
	}
	ratio.Compare(b,
		ratio.Way{Name: "decode", Run: func() error { _, _, err := plan.Decode(data); return err }},
		ratio.Way{Name: "diff-of-nothing", Run: compare(old, same)},
		ratio.Way{Name: "diff-of-a-task", Run: compare(old, new)},
		ratio.Way{Name: "diff-of-everything", Run: compare(old, nil)},
		ratio.Way{Name: "apply", Run: func() error { _, err := juurru.Apply(old, d); return err }},
		ratio.Way{Name: "tell", Run: func() error { plan.Kind().Tell(d, old, new); return nil }},
	)
}

// The time per entry grows but little with the length of a list: compare the ns/entry of
// one way at both lengths.
func BenchmarkDiffOfLongLists(b *testing.B) {
	tasks := func(n int, id func(i int) string) *plan.Plan {
		p := &plan.Plan{}
		for i := range n {
			p.Tasks = append(p.Tasks, plan.Task{ID: id(i), What: fmt.Sprint("task ", i)})
		}
		return p
	}
	own := func(i int) string { return fmt.Sprint("t", i) }
	for name, alter := range map[string]func(n int) (old, new *plan.Plan){
		"shuffled": func(n int) (old, new *plan.Plan) {
			old, new = tasks(n, own), tasks(n, own)
			rand.New(rand.NewPCG(1, 2)).Shuffle(n, func(i, j int) { new.Tasks[i], new.Tasks[j] = new.Tasks[j], new.Tasks[i] })
			return old, new
		},
		"one ID for all, the other way round": func(n int) (old, new *plan.Plan) {
			old, new = tasks(n, func(int) string { return "t" }), tasks(n, func(int) string { return "t" })
			for i := range n {
				new.Tasks[i].What = fmt.Sprint("task ", n+5-i)
			}
			return old, new
		},
		"no IDs, every other gone": func(n int) (old, new *plan.Plan) {
			old, new = tasks(n, func(int) string { return "" }), &plan.Plan{}
			for i := 0; i < n; i += 2 {
				new.Tasks = append(new.Tasks, old.Tasks[i])
			}
			return old, new
		},
		"all new": func(n int) (old, new *plan.Plan) {
			return tasks(n, own), tasks(n, func(i int) string { return fmt.Sprint("u", i) })
		},
	} {
		for _, n := range []int{500, 8000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				old, new := alter(n)
				for b.Loop() {
					d, err := juurru.Diff(old, new)
					if err == nil {
						_, err = juurru.Apply(old, d)
					}
					if err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
			})
		}
	}
}
