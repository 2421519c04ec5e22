package metrics

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// checkPeriods looks at the periods of all rows together, after the rows are read:
// totals are taken out, and what is repeated or overlaps is told once. The problems
// of the whole table are those before a place.
func (r *tableReader) checkPeriods(before int) {
	totals := totalsAmong(r.table.Observations)
	if len(totals) > 0 {
		r.takeOut(totals)
		slices.SortStableFunc(r.table.Problems[before:], func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	}
	if i := firstOverlap(r.table.Observations); i > 0 {
		r.table.Problems = slices.Insert(r.table.Problems, before, Problem{Kind: ProblemOverlap, Line: r.table.Lines[i], Character: 1})
	}
}

// takeOut skips rows that were read, by the places of their observations.
func (r *tableReader) takeOut(places map[int]bool) {
	observations, lines := r.table.Observations, r.table.Lines
	r.table.Observations, r.table.Lines = nil, nil
	for i, line := range lines {
		if places[i] {
			r.report(Problem{Kind: ProblemTotal, Line: line, Character: 1})
			r.table.Skipped++
			continue
		}
		r.table.Observations = append(r.table.Observations, observations[i])
		r.table.Lines = append(r.table.Lines, line)
	}
}

// dated are the places of the observations that have a day.
func dated(observations []Observation) []int {
	var places []int
	for i := range observations {
		if observations[i].Date != "" {
			places = append(places, i)
		}
	}
	return places
}

// totalsAmong returns the places of the observations whose period holds the whole
// periods of two others or more, and is not the same as theirs.
func totalsAmong(observations []Observation) map[int]bool {
	places := dated(observations)
	last := func(i int) juurru.Date { return observations[i].Period().Last() }
	slices.SortFunc(places, func(a, b int) int {
		return cmp.Or(cmp.Compare(observations[b].Date, observations[a].Date), cmp.Compare(last(a), last(b)))
	})
	totals := make(map[int]bool)
	var lowest, second juurru.Date // of the last days of the periods that begin later, or end earlier
	for len(places) > 0 {
		same := 1
		for same < len(places) && observations[places[same]].Date == observations[places[0]].Date && last(places[same]) == last(places[0]) {
			same++
		}
		for _, i := range places[:same] {
			if second != "" && second <= last(i) {
				totals[i] = true
			}
		}
		for _, i := range places[:same] {
			switch {
			case lowest == "" || last(i) < lowest:
				lowest, second = last(i), lowest
			case second == "" || last(i) < second:
				second = last(i)
			}
		}
		places = places[same:]
	}
	return totals
}

// firstOverlap returns the place of the first observation whose period is that of
// an earlier one, or overlaps it; 0 when there is none. Observations are taken away
// from the last on: as long as those before one do not overlap, it is enough to
// compare it with its two neighbours in time.
func firstOverlap(observations []Observation) int {
	places := dated(observations)
	slices.SortFunc(places, func(a, b int) int {
		return cmp.Or(cmp.Compare(observations[a].Date, observations[b].Date), a-b)
	})
	before, after := make([]int, len(observations)), make([]int, len(observations))
	for at, i := range places {
		before[i], after[i] = -1, -1
		if at > 0 {
			before[i] = places[at-1]
		}
		if at+1 < len(places) {
			after[i] = places[at+1]
		}
	}
	first := 0
	for i := len(observations) - 1; i >= 0; i-- {
		if observations[i].Date == "" {
			continue
		}
		earlier, later := before[i], after[i]
		if earlier >= 0 {
			after[earlier] = later
		}
		if later >= 0 {
			before[later] = earlier
		}
		if earlier >= 0 && observations[earlier].Period().Last() >= observations[i].Date || later >= 0 && observations[later].Date <= observations[i].Period().Last() {
			first = i
		}
	}
	return first
}
