// Package ratio compares the speed of several ways to do the same, in one run.
// A machine may be twice as fast one minute as the next, so a figure alone says
// little; the ways take turns in short slices, and what counts is the ratio of
// neighbouring slices.
package ratio

import (
	"slices"
	"testing"
	"time"
)

// Way is one way to do it.
type Way struct {
	Name string
	Run  func() error
}

// slice is how long a way runs at a turn.
const slice = 50 * time.Millisecond

// Compare runs the ways in turn, one round for each iteration of the benchmark,
// and reports the median time of the first and of every other way the median of
// its ratio to the first, in processor time, garbage collection included. The
// first way runs twice in a round; its ratio to itself tells how steady the
// machine is. Run it with -benchtime 25x or more.
func Compare(b *testing.B, ways ...Way) {
	b.Helper()
	compare(b, processorTime, ways)
}

// CompareWaiting is Compare by the time on the wall, for ways that wait for a disk or for
// another process. It needs a quieter machine.
func CompareWaiting(b *testing.B, ways ...Way) {
	b.Helper()
	begin := time.Now()
	compare(b, func() time.Duration { return time.Since(begin) }, ways)
}

func compare(b *testing.B, clock func() time.Duration, ways []Way) {
	b.Helper()
	ways = append(ways, Way{ways[0].Name + "-again", ways[0].Run})
	for _, way := range ways { // warm up
		if _, err := turn(clock, way); err != nil {
			b.Fatalf("%s: %v", way.Name, err)
		}
	}
	times := make([]float64, 0, b.N) // of the first
	ratios := make([][]float64, len(ways))
	for b.Loop() {
		first, err := turn(clock, ways[0])
		if err != nil {
			b.Fatal(err)
		}
		times = append(times, first)
		for i, way := range ways[1:] {
			each, err := turn(clock, way)
			if err != nil {
				b.Fatalf("%s: %v", way.Name, err)
			}
			ratios[i+1] = append(ratios[i+1], each/first)
		}
	}
	b.ReportMetric(median(times)/1e3, "µs/"+ways[0].Name)
	for i, way := range ways[1:] {
		b.ReportMetric(median(ratios[i+1]), "×/"+way.Name)
	}
	b.ReportMetric(0, "ns/op") // of a whole round: of no interest
}

// turn returns the nanoseconds a way takes, over one slice.
func turn(clock func() time.Duration, way Way) (float64, error) {
	start, n := clock(), 0
	for {
		if err := way.Run(); err != nil {
			return 0, err
		}
		n++
		if spent := clock() - start; spent >= slice {
			return float64(spent) / float64(n), nil
		}
	}
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
