package metrics

import (
	"errors"
	"math/big"
	"slices"
	"sort"

	"github.com/juurru/juurru"
)

// Chart is a series as a chart shows it: points, lines, limits and signs, as plain
// data for whatever draws it. Numbers are not rounded. What a rule set does not have
// is absent.
type Chart struct {
	Metric    string    `json:"metric,omitzero"` // its ID
	Name      string    `json:"name,omitzero"`
	Unit      string    `json:"unit,omitzero"`
	Direction Direction `json:"direction,omitzero"`
	Target    *Target   `json:"target,omitzero"`

	RuleSet string  `json:"ruleSet"`
	Signal  *bool   `json:"signal"` // some phase shows a sign of change; null when the last has too few points to tell
	N       int     `json:"n"`      // points, without those left out
	Points  []Point `json:"points"`

	Signs     []Sign        `json:"signs"`              // rows of points that are a sign of change, in order
	Runs      *RunCount     `json:"runs,omitzero"`      // of the last phase
	Assurance Assurance     `json:"assurance,omitzero"` // by the limits of the last phase
	Phases    []Phase       `json:"phases"`
	Unmoved   []juurru.Date `json:"unmoved,omitzero"` // of rebases that have no points on both sides
	Marks     []Mark        `json:"marks,omitzero"`   // trials; see [Chart.MarkCycles]
}

// Point is an observation on a chart, with its phase's centre line and limits.
type Point struct {
	Index int         `json:"index"` // from 0
	Date  juurru.Date `json:"date,omitzero"`
	Until juurru.Date `json:"until,omitzero"`
	Value float64     `json:"value"`          // of a qualitative metric the place of the level in its scale, from 1
	Level string      `json:"level,omitzero"` // of a qualitative metric
	N     *int        `json:"n,omitzero"`

	Centre    *float64 `json:"centre,omitzero"`
	Lower     *float64 `json:"lower,omitzero"`
	Upper     *float64 `json:"upper,omitzero"`
	NearLower *float64 `json:"nearLower,omitzero"` // two thirds of the way to the limit
	NearUpper *float64 `json:"nearUpper,omitzero"`

	Flags      []Flag  `json:"flags"` // the rules by which it is a sign of change, in their precedence
	Meaning    Meaning `json:"meaning,omitzero"`
	LeftOut    string  `json:"leftOut,omitzero"` // why it counts for nothing
	Annotation string  `json:"annotation,omitzero"`
}

// Period returns the day or the period of the point.
func (p *Point) Period() Period { return Period{p.Date, p.Until} }

// Flag names a rule by which a point is a sign of change.
type Flag string

// The flags, in their precedence.
const (
	Outside    Flag = "outside"      // beyond a limit
	Trend      Flag = "trend"        // one of a row that all rises or all falls
	TwoOfThree Flag = "two-of-three" // one of two near the same limit, of three on that side of the centre
	Shift      Flag = "shift"        // one of a row on one side of the centre
	LongRun    Flag = "long-run"     // one of a run longer than chance explains
)

// Values returns the flags in their precedence.
func (Flag) Values() []Flag { return []Flag{Outside, Trend, TwoOfThree, Shift, LongRun} }

// Label returns the flag's name in a language.
func (f Flag) Label(lang juurru.Lang) string {
	return map[Flag]juurru.Text{
		Outside:    {FI: "rajojen ulkopuolella", SV: "utanför gränserna", NB: "utenfor grensene", EN: "outside the limits"},
		Trend:      {FI: "nouseva tai laskeva trendi", SV: "stigande eller fallande trend", NB: "stigende eller fallende trend", EN: "trend"},
		TwoOfThree: {FI: "kaksi kolmesta lähellä rajaa", SV: "två av tre nära gränsen", NB: "to av tre nær grensen", EN: "two of three near a limit"},
		Shift:      {FI: "siirtymä: pitkään samalla puolella keskiviivaa", SV: "förskjutning: länge på samma sida av mittlinjen", NB: "skift: lenge på samme side av midtlinjen", EN: "shift to one side of the centre line"},
		LongRun:    {FI: "poikkeuksellisen pitkään samalla puolella keskiviivaa", SV: "ovanligt lång sekvens på samma sida av mittlinjen", NB: "uvanlig lang sekvens på samme side av midtlinjen", EN: "unusually long run on one side of the centre line"},
	}[f].In(lang)
}

// Meaning is what a point tells, given where its metric is to go.
type Meaning string

// The meanings.
const (
	Improvement Meaning = "improvement"  // a sign of change, on the better side
	Concern     Meaning = "concern"      // a sign of change, on the worse side
	NeutralHigh Meaning = "neutral-high" // a sign of change, high; the metric has no better and worse
	NeutralLow  Meaning = "neutral-low"
	CommonCause Meaning = "common-cause" // no sign of change
)

// Values returns the meanings.
func (Meaning) Values() []Meaning {
	return []Meaning{Improvement, Concern, NeutralHigh, NeutralLow, CommonCause}
}

// Label returns the meaning in a language.
func (m Meaning) Label(lang juurru.Lang) string {
	return map[Meaning]juurru.Text{
		Improvement: {FI: "poikkeaa parempaan suuntaan", SV: "avviker åt det bättre hållet", NB: "avviker i bedre retning", EN: "deviates for the better"},
		Concern:     {FI: "poikkeaa huonompaan suuntaan", SV: "avviker åt det sämre hållet", NB: "avviker i dårligere retning", EN: "deviates for the worse"},
		NeutralHigh: {FI: "poikkeaa ylöspäin", SV: "avviker uppåt", NB: "avviker oppover", EN: "deviates upwards"},
		NeutralLow:  {FI: "poikkeaa alaspäin", SV: "avviker nedåt", NB: "avviker nedover", EN: "deviates downwards"},
		CommonCause: {FI: "tavanomaista vaihtelua", SV: "normal variation", NB: "normal variasjon", EN: "ordinary variation"},
	}[m].In(lang)
}

// Assurance is whether the process, as it is, meets the target.
type Assurance string

// The assurances.
const (
	ConsistentPass Assurance = "consistent-pass" // it does, whatever the month
	ConsistentFail Assurance = "consistent-fail" // it does not, and will not unless it is changed
	Inconsistent   Assurance = "inconsistent"    // now it does and now it does not, by chance
)

// Values returns the assurances.
func (Assurance) Values() []Assurance {
	return []Assurance{ConsistentPass, ConsistentFail, Inconsistent}
}

// Label returns the assurance in a language.
func (a Assurance) Label(lang juurru.Lang) string {
	return map[Assurance]juurru.Text{
		ConsistentPass: {FI: "tavoite toteutuu johdonmukaisesti", SV: "målet nås konsekvent", NB: "målet nås konsekvent", EN: "the target is met consistently"},
		ConsistentFail: {FI: "tavoite jää johdonmukaisesti toteutumatta", SV: "målet missas konsekvent", NB: "målet nås konsekvent ikke", EN: "the target is missed consistently"},
		Inconsistent:   {FI: "tavoite toteutuu vaihtelevasti", SV: "målet nås ibland", NB: "målet nås av og til", EN: "the target is met by chance, now and then"},
	}[a].In(lang)
}

// RunCount is what a run chart counts, with what chance explains.
type RunCount struct {
	Useful       int  `json:"useful"` // points off the centre line
	Longest      *int `json:"longest,omitzero"`
	LongestMax   *int `json:"longestMax,omitzero"`
	Crossings    *int `json:"crossings,omitzero"`
	CrossingsMin *int `json:"crossingsMin,omitzero"`
	Count        *int `json:"count,omitzero"`
	Low          *int `json:"low,omitzero"`
	High         *int `json:"high,omitzero"`
}

// signal reports whether there are too many or too few runs, or too long a one.
func (r *RunCount) signal() bool {
	if r.Count != nil {
		return *r.Count < *r.Low || *r.Count > *r.High
	}
	return *r.Longest > *r.LongestMax || *r.Crossings < *r.CrossingsMin
}

// Phase is a stretch of a chart with one centre line.
type Phase struct {
	From     int       `json:"from"` // index of the first point
	To       int       `json:"to"`   // index of the last one
	Centre   *float64  `json:"centre,omitzero"`
	Lower    *float64  `json:"lower,omitzero"`
	Upper    *float64  `json:"upper,omitzero"`
	Base     int       `json:"base"`              // points behind the centre line and the limits
	Frozen   bool      `json:"frozen,omitzero"`   // later points do not move it
	Trial    bool      `json:"trial,omitzero"`    // they are few: the lines may move when there are more
	Screened int       `json:"screened,omitzero"` // moving ranges left out of the limits for being too large
	Runs     *RunCount `json:"runs,omitzero"`
	Signal   *bool     `json:"signal"`
	Rebase   *Rebase   `json:"rebase,omitzero"` // the decision that begins the phase
}

// Mark is a trial on a chart.
type Mark struct {
	Series   string      `json:"series"` // its ID
	Cycle    int         `json:"cycle"`  // in the series, from 1
	Title    string      `json:"title,omitzero"`
	Starts   juurru.Date `json:"starts"`
	Ends     juurru.Date `json:"ends,omitzero"`
	Decision Decision    `json:"decision,omitzero"`
}

// MarkCycles adds to the chart the cycles that have started, of those series that are to
// move its metric.
func (c *Chart) MarkCycles(series ...Series) {
	for i := range series {
		s := &series[i]
		if !slices.Contains(s.Metrics, c.Metric) {
			continue
		}
		for j := range s.Cycles {
			cycle := &s.Cycles[j]
			if !cycle.Starts.Valid() {
				continue
			}
			mark := Mark{Series: s.ID, Cycle: j + 1, Title: cycle.Title, Starts: cycle.Starts, Ends: cycle.Ends}
			if cycle.Act != nil {
				mark.Decision = cycle.Act.Decision
			}
			c.Marks = append(c.Marks, mark)
		}
	}
	slices.SortStableFunc(c.Marks, func(a, b Mark) int { return cmpDates(a.Starts, b.Starts) })
}

// ErrScale says that a rule set computes with the values of a metric whose scale is in
// words: the order of its levels is known, the distance between them is not.
var ErrScale = errors.New("metrics: a metric in words has a run chart only")

// Options are what the caller decides about a chart.
type Options struct {
	Rules   RuleSet  // the zero value is [Perla]
	Freeze  int      // in place of the metric's own, when above 0
	Rebases []Rebase // besides the metric's own
}

// rules is the rule set that is asked.
func (o Options) rules() RuleSet {
	if o.Rules == (RuleSet{}) {
		return Perla()
	}
	return o.Rules
}

// NewChart draws a metric's observations up to a day, all of them for "", by a rule
// set. The series is cut where a decision to rebase says so, and nowhere else; each phase
// has a centre line and limits of its own, from its first points when they are frozen.
// A point that is left out, with a reason, is drawn and counts for nothing.
//
// It fails on a rule set that means nothing, on a value that is no number, and with
// [ErrScale]. An observation without a value, or with a level that is not in the scale,
// is not drawn: [Set.Check] reports it. The cost is that of sorting.
func NewChart(m *Metric, on juurru.Date, options Options) (Chart, error) {
	rules := options.rules()
	if err := rules.valid(); err != nil {
		return Chart{}, err
	}
	if m == nil {
		m = new(Metric)
	}
	if m.Qualitative() && (rules.Limits > 0 || rules.Centre == Mean) {
		return Chart{}, ErrScale
	}
	c := Chart{Metric: m.ID, Name: m.Name, Unit: m.Unit, Direction: m.Direction, Target: m.Target, RuleSet: rules.Name, Points: m.points(on), Signs: []Sign{}, Phases: []Phase{}}
	values := make([]float64, len(c.Points))
	in := make([]bool, len(c.Points))
	for i := range c.Points {
		values[i], in[i] = c.Points[i].Value, c.Points[i].LeftOut == ""
		if in[i] {
			c.N++
		}
	}
	e, err := newExact(values)
	if err != nil {
		return Chart{}, err
	}
	freeze := m.Freeze
	if options.Freeze > 0 {
		freeze = options.Freeze
	}
	rebases := slices.DeleteFunc(slices.Concat(m.Rebases, options.Rebases), func(r Rebase) bool { return !r.Date.Valid() || on != "" && r.Date.After(on) })
	for _, stretch := range c.cut(rebases) {
		from, to := stretch.From, stretch.To+1
		judged := rules.judge(e.values[from:to], in[from:to], freeze)
		stretch.Frozen = freeze > 0 && freeze < to-from
		c.addPhase(rules, e, stretch, judged)
	}
	c.conclude()
	return c, nil
}

// until returns the metric as it was on a day: without observations that end later.
func (m *Metric) until(on juurru.Date) *Metric {
	if on == "" {
		return m
	}
	then := *m
	then.Observations = slices.DeleteFunc(slices.Clone(m.Observations), func(o Observation) bool { return o.Period().Last().After(on) })
	return &then
}

// points returns the observations up to a day that can be drawn, in order of time.
func (m *Metric) points(on juurru.Date) []Point {
	m = m.until(on)
	points := make([]Point, 0, len(m.Observations))
	places := m.levels()
	for i := range m.Observations {
		o := &m.Observations[i]
		p := Point{Date: o.Date, Until: o.Until, N: o.N, Flags: []Flag{}, LeftOut: o.LeftOut, Annotation: o.Annotation}
		place, known := places[o.Level]
		switch {
		case m.Qualitative() && known:
			p.Value, p.Level = float64(place), o.Level
		case !m.Qualitative() && o.Value != nil:
			p.Value = *o.Value
		default:
			continue
		}
		points = append(points, p)
	}
	slices.SortStableFunc(points, func(a, b Point) int { return cmpDates(a.Date, b.Date) })
	for i := range points {
		points[i].Index = i
	}
	return points
}

// cmpDates compares days; where one is missing, the order stays as it is.
func cmpDates(a, b juurru.Date) int {
	switch {
	case a.Before(b):
		return -1
	case b.Before(a):
		return 1
	}
	return 0
}

// levels returns the place of each level in the scale, from 1.
func (m *Metric) levels() map[string]int {
	places := make(map[string]int, len(m.Scale))
	for i, level := range m.Scale {
		if _, taken := places[level.Key]; !taken {
			places[level.Key] = i + 1
		}
	}
	return places
}

// cut returns the stretches of the chart: the first, and one from the first point on
// or after the day of each rebase.
func (c *Chart) cut(rebases []Rebase) []Phase {
	if len(c.Points) == 0 {
		return nil
	}
	slices.SortStableFunc(rebases, func(a, b Rebase) int { return cmpDates(a.Date, b.Date) })
	stretches := []Phase{{}}
	for i := range rebases {
		at := sort.Search(len(c.Points), func(k int) bool {
			d := c.Points[k].Date
			return d.Valid() && !d.Before(rebases[i].Date)
		})
		last := &stretches[len(stretches)-1]
		switch {
		case at == len(c.Points) || at == 0:
			c.Unmoved = append(c.Unmoved, rebases[i].Date)
		case at == last.From: // two decisions before the same point: the later one stands
			last.Rebase = &rebases[i]
		default:
			last.To = at - 1
			stretches = append(stretches, Phase{From: at, Rebase: &rebases[i]})
		}
	}
	stretches[len(stretches)-1].To = len(c.Points) - 1
	return stretches
}

// addPhase writes what was judged into the phase and its points.
func (c *Chart) addPhase(rules RuleSet, e exact, phase Phase, j *judged) {
	if j == nil {
		c.Phases = append(c.Phases, phase)
		return
	}
	c.addSigns(phase.From, j.rows)
	lines := j.lines(e)
	phase.Centre, phase.Lower, phase.Upper = lines.Centre, lines.Lower, lines.Upper
	phase.Base, phase.Screened, phase.Trial = j.base, j.screened, j.base < rules.Trial
	phase.Runs = rules.count(j.runs)
	counted, flagged := 0, false
	for i := phase.From; i <= phase.To; i++ {
		p := &c.Points[i]
		p.Centre, p.Lower, p.Upper, p.NearLower, p.NearUpper = lines.Centre, lines.Lower, lines.Upper, lines.NearLower, lines.NearUpper
		if p.LeftOut != "" {
			continue
		}
		counted++
		p.Flags = j.flags[i-phase.From].list()
		p.Meaning = c.Direction.meaning(j.flags[i-phase.From], j.sides[i-phase.From], rules.Limits > 0)
		flagged = flagged || len(p.Flags) > 0
	}
	countable := phase.Runs == nil || phase.Runs.Useful >= rules.Enough
	switch {
	case counted < rules.Enough:
	case flagged, countable && phase.Runs != nil && phase.Runs.signal():
		phase.Signal = pointer(true)
	case countable:
		phase.Signal = pointer(false)
	}
	c.Phases = append(c.Phases, phase)
}

func pointer[T any](value T) *T { return &value }

// lines are the centre line and the limits of a phase, as numbers.
func (j *judged) lines(e exact) Point {
	at := func(thirds int64) *float64 {
		away := new(big.Int)
		if j.far != nil {
			away.Mul(j.far, big.NewInt(thirds)).Quo(away, big.NewInt(3)) // the scale holds a third
		}
		return pointer(e.float(away.Add(away, j.centre), j.scale))
	}
	lines := Point{Centre: at(0)}
	if j.far != nil {
		lines.Lower, lines.Upper, lines.NearLower, lines.NearUpper = at(-3), at(3), at(-2), at(2)
	}
	return lines
}

// count returns what the rule set counts of the runs, or nil.
func (r RuleSet) count(runs Runs) *RunCount {
	switch r.Runs {
	case NumberOfRuns:
		low, high := RunRange(runs.Above, runs.Below, DefaultTail)
		return &RunCount{Useful: runs.Useful(), Count: pointer(runs.Count), Low: &low, High: &high}
	case AnhojRuns:
		return &RunCount{
			Useful: runs.Useful(), Longest: pointer(runs.Longest), LongestMax: pointer(runs.LongestExpected()),
			Crossings: pointer(runs.Crossings()), CrossingsMin: pointer(runs.CrossingsExpected()),
		}
	}
	return nil
}

// list returns the flags in their precedence.
func (s flagSet) list() []Flag {
	list := []Flag{}
	for i, flag := range Flag("").Values() {
		if s&(1<<i) != 0 {
			list = append(list, flag)
		}
	}
	return list
}

// meaning is what a point tells. Where there are limits, the side of the mean decides, as
// in the NHS's rules. On a run chart a point that is only part of a trend tells what
// the trend does, whatever its side.
func (d Direction) meaning(flags flagSet, side Side, limits bool) Meaning {
	if flags == 0 {
		return CommonCause
	}
	if !limits && flags&^flagRising == flagTrend {
		side = Below
		if flags&flagRising != 0 {
			side = Above
		}
	}
	better := map[Direction]Side{More: Above, Less: Below}[d]
	switch {
	case better != On && side == better:
		return Improvement
	case better != On:
		return Concern
	case side == Above:
		return NeutralHigh
	}
	return NeutralLow
}

// conclude says what the phases come to.
func (c *Chart) conclude() {
	if len(c.Phases) == 0 {
		return
	}
	last := &c.Phases[len(c.Phases)-1]
	c.Runs, c.Signal = last.Runs, last.Signal
	for i := range c.Phases {
		if s := c.Phases[i].Signal; s != nil && *s {
			c.Signal = pointer(true)
		}
	}
	c.Assurance = c.assurance(last)
}

// assurance compares the target with the limits of a phase.
func (c *Chart) assurance(p *Phase) Assurance {
	if p.Lower == nil || c.Target == nil {
		return ""
	}
	t := c.Target
	switch c.Direction {
	case More, Less:
		if t.Value == nil {
			return ""
		}
		above, below := *t.Value > *p.Upper, *t.Value < *p.Lower
		switch {
		case above && c.Direction == More, below && c.Direction == Less:
			return ConsistentFail
		case above, below:
			return ConsistentPass
		}
		return Inconsistent
	case Range:
		switch {
		case t.Low == nil || t.High == nil || *t.Low > *t.High:
			return ""
		case *p.Lower >= *t.Low && *p.Upper <= *t.High:
			return ConsistentPass
		case *p.Upper < *t.Low || *p.Lower > *t.High:
			return ConsistentFail
		}
		return Inconsistent
	}
	return ""
}
