package metrics

import (
	"slices"
	"strconv"

	"github.com/juurru/juurru"
)

// Sign is a stretch of neighbouring points that are a sign of the same change.
type Sign struct {
	First, Last *Point
	Flags       []Flag // the rules by which some of them are, in their precedence
	Meaning     Meaning
}

// Signs returns the stretches of points that are signs of change, in order of time.
func (c *Chart) Signs() []Sign {
	var signs []Sign
	next := false // the point before belongs to the last sign
	for i := range c.Points {
		p := &c.Points[i]
		switch {
		case p.LeftOut != "":
			continue
		case len(p.Flags) == 0:
			next = false
			continue
		case !next || signs[len(signs)-1].Meaning != p.Meaning:
			signs = append(signs, Sign{First: p, Meaning: p.Meaning})
			next = true
		}
		last := &signs[len(signs)-1]
		last.Last = p
		for _, flag := range p.Flags {
			if !slices.Contains(last.Flags, flag) {
				last.Flags = append(last.Flags, flag)
			}
		}
	}
	for i := range signs {
		order := Flag("").Values()
		slices.SortFunc(signs[i].Flags, func(a, b Flag) int { return slices.Index(order, a) - slices.Index(order, b) })
	}
	return signs
}

// Where tells the days of the sign's points, or their numbers in a series without days.
func (s Sign) Where(lang juurru.Lang) string { return span(s.First, s.Last, lang) }

// span tells where points lie, from the first to the last.
func span(first, last *Point, lang juurru.Lang) string {
	from, to := first.Period().In(lang), last.Period().In(lang)
	if !first.Date.Valid() || !last.Date.Valid() {
		from, to = strconv.Itoa(first.Index+1), strconv.Itoa(last.Index+1)
	}
	if first == last {
		return from
	}
	return from + " – " + to
}

// Span tells the days of a phase's points, or their numbers in a series without days.
func (c *Chart) Span(phase Phase, lang juurru.Lang) string {
	return span(&c.Points[phase.From], &c.Points[phase.To], lang)
}
