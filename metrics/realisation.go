package metrics

import (
	"cmp"
	"math/big"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/juurru/juurru"
)

// BenefitReport tells what has been realised of the benefits that were promised
// (hyötyjen toteutuminen), what is late, what nobody owns, and what waits for
// something that is not done. It tells what was measured, not what caused it.
type BenefitReport struct {
	On          juurru.Date     `json:"on,omitzero"`
	Benefits    []BenefitStatus `json:"benefits"`    // in the order they were given
	Disbenefits []BenefitStatus `json:"disbenefits"` // apart: a harm is no benefit that failed
	Totals      []BenefitTotal  `json:"totals"`      // of each type and unit apart
	Costs       []BenefitCost   `json:"costs"`       // of each unit apart
}

// BenefitStatus is where one benefit stands.
type BenefitStatus struct {
	Position   int    `json:"position"` // in the list that was given
	ID         string `json:"id"`
	Name       string `json:"name"`
	Type       string `json:"type,omitzero"`
	Disbenefit bool   `json:"disbenefit,omitzero"`
	Unplanned  bool   `json:"unplanned,omitzero"`
	Unit       string `json:"unit,omitzero"` // the metric's, when it has one

	Baseline *Reading `json:"baseline,omitzero"` // the benefit's own, or its metric's
	Target   *Target  `json:"target,omitzero"`   // what is promised: the benefit's own, or its metric's
	Latest   *Reading `json:"latest,omitzero"`   // the latest that was realised, as far as it was known on the day

	State    BenefitState `json:"state"`
	Unplaced juurru.Date  `json:"unplaced,omitzero"` // the day of the latest result, when it is none that can be compared
	SeenOn   juurru.Date  `json:"seenOn,omitzero"`   // the last day on which a harm was seen that is not at the latest measurement

	Share   *float64      `json:"share,omitzero"`   // of the promise, in per cent; of a scale in steps; below 0 it got worse
	Missed  []juurru.Date `json:"missed,omitzero"`  // moments that have passed without a measurement
	Overdue bool          `json:"overdue,omitzero"` // the target's day has passed, and the target is not reached
	Unowned bool          `json:"unowned,omitzero"` // nobody answers for it; not asked of what nobody planned
	Waiting []BenefitWait `json:"waiting,omitzero"`

	metric         string        // ID of the metric that shows it
	reached        bool          // the target is reached, promised or not
	missing        []juurru.Text // what is missing to compare the latest, when it cannot be
	promised, gone *big.Rat      // the way to the target, and what has been gone of it
}

// Late reports whether a moment of measuring or the target's day has passed with
// nothing to show for it.
func (s *BenefitStatus) Late() bool { return s.Overdue || len(s.Missed) > 0 }

// BenefitWait is what a benefit waits for: a prerequisite that is not in place, or an
// action that is not done.
type BenefitWait struct {
	At      juurru.Pointer `json:"at"` // within the benefit: "/prerequisites/0"
	Benefit string         `json:"benefit,omitzero"`
	Due     juurru.Date    `json:"due,omitzero"`
	Overdue bool           `json:"overdue,omitzero"`
}

// BenefitTotal adds up what was promised and what has been realised of the benefits of
// one type and unit. Only costs and time are added up, never with one another; quality and
// shares, such as per cent, are not. A metric is counted once, as the first of its benefits
// has it. Whether two benefits count the same hour or euro, and whether a unit such as minutes
// a visit can be added up at all, is for people to judge.
type BenefitTotal struct {
	Type     string  `json:"type"` // AvoidedCost or SavedTime
	Unit     string  `json:"unit"`
	Benefits int     `json:"benefits"`          // with a baseline and a target
	Measured int     `json:"measured"`          // of them, with a realised value
	Repeated int     `json:"repeated,omitzero"` // left out, as another benefit has the same metric
	Promised float64 `json:"promised"`
	Realised float64 `json:"realised"` // of those that were measured, 0 when none was; below 0 it got worse
}

// BenefitCost adds up what realising the benefits takes, of one unit.
type BenefitCost struct {
	Unit     string  `json:"unit"` // "" when none is given
	Benefits int     `json:"benefits"`
	Amount   float64 `json:"amount"`
}

// BenefitState is how far a benefit has been realised.
type BenefitState string

// The states. HarmSeen and HarmNotSeen are of disbenefits.
const (
	BenefitRealised    BenefitState = "realised"      // the target is reached; a tie passes
	BenefitPartly      BenefitState = "partly"        // nearer the target than the baseline was
	BenefitNotYet      BenefitState = "not-yet"       // the target is not reached, and nothing tells that it is nearer
	BenefitWorse       BenefitState = "worse"         // farther from the target than the baseline was
	BenefitNotMeasured BenefitState = "not-measured"  // there is no realised value
	BenefitNotDue      BenefitState = "not-due"       // there is none, and none was to be yet
	BenefitUnclear     BenefitState = "unclear"       // there is one, and it cannot be compared
	BenefitUnplanned   BenefitState = "unplanned"     // it was not promised
	HarmSeen           BenefitState = "harm-seen"     // beyond the target, or worse than the baseline when there is none
	HarmNotSeen        BenefitState = "harm-not-seen" // not so at the latest measurement
)

// Values returns the states.
func (BenefitState) Values() []BenefitState {
	return []BenefitState{
		BenefitRealised, BenefitPartly, BenefitNotYet, BenefitWorse, BenefitNotMeasured, BenefitNotDue,
		BenefitUnclear, BenefitUnplanned, HarmSeen, HarmNotSeen,
	}
}

// Label returns the state in a language.
func (s BenefitState) Label(lang juurru.Lang) string { return benefitStates[s].In(lang) }

// Realisation compares what the benefits turned out to be with what was promised.
//
//  1. The latest result is the latest of the benefit's own realised values and its metric's observations
//     that are not left out; on the same day its own. Only what is dated or began after the last day of
//     the baseline counts. What is dated after the day on, or ended after it, is not known. Without a
//     day everything is known and nothing is late. When the latest is its own and cannot be compared,
//     as it is no number or no level of the scale, it is unclear: no earlier one is taken instead.
//  2. A benefit has its metric's baseline and target when it has none of its own, and its metric's
//     direction and scale. Where the metric gives no direction, the target lies on the better
//     side of the baseline. Without a metric, two levels are a scale from the baseline to the
//     target.
//  3. The target is reached as [Evaluate] has it: at it and beyond, or within its range. The share of the promise is
//     (latest - baseline) / (target - baseline); for a range how much smaller the distance to
//     it has become. There is none when the baseline met the target already.
//  4. A disbenefit needs no target: it is seen when the latest value is worse than the baseline. With
//     a target, that is how far it may go. More of it is worse, unless its metric says otherwise.
//  5. A measured value belongs to the moment it is nearest to, the earlier of two. A moment that has
//     passed without one is missed.
//  6. A prerequisite that names a benefit is in place when it is marked as done, or when that benefit has
//     reached its target, planned or not.
//
// Values are compared as the decimals they were written as. A metric that is not among
// metrics is as good as none. The day on which the change begins is not known here, so that
// only the baseline's last day bounds what counts: see [Set.Realisation]. The cost grows
// linearly, but for sorting.
func Realisation(benefits []Benefit, on juurru.Date, metrics ...Metric) BenefitReport {
	return realisation(benefits, on, "", metrics)
}

// Realisation compares what the set's benefits turned out to be with what was promised, as
// [Realisation] does, and knows when the change begins: a realised value dated before that day does not
// count, nor does an observation that ended before it.
func (s *Set) Realisation(on juurru.Date) BenefitReport {
	if s == nil {
		s = new(Set)
	}
	return realisation(s.Benefits, on, s.ChangeStarts, s.Metrics)
}

func realisation(benefits []Benefit, on, starts juurru.Date, metrics []Metric) BenefitReport {
	if !starts.Valid() {
		starts = ""
	}
	named := make(map[string]bool, len(benefits))
	for i := range benefits {
		named[benefits[i].Metric] = benefits[i].Metric != ""
	}
	sources := make(map[string]*benefitSource, len(metrics))
	for i := range metrics {
		if id := metrics[i].ID; named[id] && sources[id] == nil {
			sources[id] = newBenefitSource(&metrics[i], on, starts)
		}
	}
	report := BenefitReport{On: on, Benefits: []BenefitStatus{}, Disbenefits: []BenefitStatus{}}
	statuses := make([]BenefitStatus, len(benefits))
	realised := make(map[string]bool, len(benefits))
	for i := range benefits {
		statuses[i] = benefits[i].status(i, on, sources[benefits[i].Metric], starts)
		if statuses[i].reached && benefits[i].ID != "" {
			realised[benefits[i].ID] = true
		}
	}
	for i := range benefits {
		statuses[i].Waiting = benefits[i].waiting(on, realised)
		if benefits[i].Disbenefit {
			report.Disbenefits = append(report.Disbenefits, statuses[i])
		} else {
			report.Benefits = append(report.Benefits, statuses[i])
		}
	}
	report.Totals = totalsOf(report.Benefits)
	report.Costs = costsOf(benefits)
	return report
}

// Count tells how many benefits and disbenefits are in a state.
func (r *BenefitReport) Count(state BenefitState) int {
	return len(r.which(func(s *BenefitStatus) bool { return s.State == state }))
}

// Late returns the benefits and disbenefits that are late: see [BenefitStatus.Late].
func (r *BenefitReport) Late() []BenefitStatus { return r.which((*BenefitStatus).Late) }

// Unowned returns the benefits and disbenefits that nobody answers for.
func (r *BenefitReport) Unowned() []BenefitStatus {
	return r.which(func(s *BenefitStatus) bool { return s.Unowned })
}

// Waiting returns the benefits and disbenefits that wait for something.
func (r *BenefitReport) Waiting() []BenefitStatus {
	return r.which(func(s *BenefitStatus) bool { return len(s.Waiting) > 0 })
}

func (r *BenefitReport) which(is func(*BenefitStatus) bool) []BenefitStatus {
	var found []BenefitStatus
	for _, list := range [][]BenefitStatus{r.Benefits, r.Disbenefits} {
		for i := range list {
			if is(&list[i]) {
				found = append(found, list[i])
			}
		}
	}
	return found
}

// benefitSource is what benefits read from their metric, worked out once for all of
// them.
type benefitSource struct {
	metric *Metric
	scale  map[string]int // nil in numbers
	points []Point        // those known on the day that are not left out or before the change, in order of time
	days   []juurru.Date  // their last days, sorted
	lower  []int          // places of points, from the last one back: each is lower than all after it
	higher []int          // the same of those that are higher
}

func newBenefitSource(m *Metric, on, starts juurru.Date) *benefitSource {
	s := &benefitSource{metric: m}
	if m.Qualitative() {
		s.scale = m.levels()
	}
	for _, p := range m.points(on) {
		last := p.Period().Last()
		if p.LeftOut != "" || !finite(p.Value) || !p.Date.Valid() || !last.Valid() || last.After(on) || last < starts {
			continue
		}
		s.points = append(s.points, p)
		s.days = append(s.days, last)
	}
	slices.SortStableFunc(s.points, func(a, b Point) int { return cmp.Compare(a.Date, b.Date) })
	slices.Sort(s.days)
	for i := len(s.points) - 1; i >= 0; i-- {
		value := s.points[i].Value
		if n := len(s.lower); n == 0 || value < s.points[s.lower[n-1]].Value {
			s.lower = append(s.lower, i)
		}
		if n := len(s.higher); n == 0 || value > s.points[s.higher[n-1]].Value {
			s.higher = append(s.higher, i)
		}
	}
	return s
}

// latest returns the latest point that began after a day; nil when there is none.
func (s *benefitSource) latest(day juurru.Date) *Point {
	if s == nil || len(s.points) == 0 || s.points[len(s.points)-1].Date <= day {
		return nil
	}
	return &s.points[len(s.points)-1]
}

// lastBeyond returns the latest point that began after a day and is not within bounds; nil when
// there is none.
func (s *benefitSource) lastBeyond(day juurru.Date, low, high *float64) *Point {
	if s == nil {
		return nil
	}
	at := -1
	find := func(places []int, beyond func(value float64) bool) {
		if i := sort.Search(len(places), func(i int) bool { return beyond(s.points[places[i]].Value) }); i < len(places) {
			at = max(at, places[i])
		}
	}
	if low != nil {
		find(s.lower, func(value float64) bool { return value < *low })
	}
	if high != nil {
		find(s.higher, func(value float64) bool { return value > *high })
	}
	if at < 0 || s.points[at].Date <= day {
		return nil
	}
	return &s.points[at]
}

// status is where a benefit stands, but for what it waits for.
func (b *Benefit) status(position int, on juurru.Date, source *benefitSource, starts juurru.Date) BenefitStatus {
	p := b.promise(source, starts)
	s := BenefitStatus{
		Position: position, ID: b.ID, Name: b.Name, Type: b.Type, Disbenefit: b.Disbenefit, Unplanned: b.Unplanned,
		Unit: b.unit(source), Baseline: p.baseline, Target: p.target,
		Missed:  b.missed(on, source, p),
		Unowned: !b.Unplanned && juurru.Blank(b.Owner),
	}
	s.Latest, s.Unplaced = b.latest(on, source, p)
	switch {
	case s.Latest != nil:
		s.State, s.Share = p.judge(s.Latest.Value)
	case s.Unplaced != "":
		s.State = BenefitUnclear
	case b.pending(on, p.target):
		s.State = BenefitNotDue
	default:
		s.State = BenefitNotMeasured
	}
	s.reached = s.State == BenefitRealised
	switch s.State {
	case BenefitUnclear:
		s.missing = p.missing()
	case HarmNotSeen:
		s.SeenOn = b.lastBeyond(on, source, p)
	}
	if b.Unplanned && s.State != HarmSeen && s.State != HarmNotSeen {
		s.State, s.Share = BenefitUnplanned, nil
	}
	if b.Unplanned || b.Disbenefit {
		return s
	}
	s.Overdue = p.target != nil && on.After(p.target.By) && s.State != BenefitRealised
	if p.scale == nil && (p.low == nil || p.high == nil) && p.whole != nil && p.whole.Sign() > 0 && b.addsUp(source) {
		s.promised = p.whole
		if s.Latest != nil {
			s.gone = gone(p.baseline.Value, s.Latest.Value, p.low, p.high)
		}
	}
	if source != nil {
		s.metric = b.Metric
	}
	return s
}

// shareUnits are units of shares, which cannot be added up.
var shareUnits = regexp.MustCompile(`(?i)[%‰]|pros\.|prosent|procent|per ?cent|promill`)

// addsUp reports whether the benefit's values can be added up with others: shares cannot.
func (b *Benefit) addsUp(source *benefitSource) bool {
	return !shareUnits.MatchString(b.unit(source)) && (source == nil || !source.metric.Definition.Ratio())
}

// unit is the unit of a benefit's values.
func (b *Benefit) unit(source *benefitSource) string {
	if source != nil && !juurru.Blank(source.metric.Unit) {
		return source.metric.Unit
	}
	return b.Unit
}

// pending reports whether a benefit is to be measured, and no day for it has passed.
func (b *Benefit) pending(on juurru.Date, target *Target) bool {
	days := slices.Clone(b.Moments)
	if target != nil {
		days = append(days, target.By)
	}
	days = slices.DeleteFunc(days, func(day juurru.Date) bool { return !day.Valid() })
	passed := func(day juurru.Date) bool { return on.After(day) }
	return on.Valid() && len(days) > 0 && !slices.ContainsFunc(days, passed)
}

// latest returns the latest result, or the day of it when it cannot be compared.
func (b *Benefit) latest(on juurru.Date, source *benefitSource, p *promise) (latest *Reading, unplaced juurru.Date) {
	var day juurru.Date
	if o := source.latest(p.measured); o != nil {
		latest, day = &Reading{o.Date, o.Until, o.Value, o.Level}, o.Period().Last()
	}
	for i := range b.Realised {
		r := &b.Realised[i]
		if !r.known(on) || !p.counts(r.Date) || r.Date < day {
			continue
		}
		day, latest, unplaced = r.Date, nil, r.Date
		if at, ok := placed(p.scale, r.Value, r.Level); ok {
			latest, unplaced = &Reading{Date: r.Date, Value: at, Level: p.level(r.Level)}, ""
		}
	}
	return latest, unplaced
}

// lastBeyond returns the last day on which a result did not keep the promise; "" when
// there is none.
func (b *Benefit) lastBeyond(on juurru.Date, source *benefitSource, p *promise) juurru.Date {
	var last juurru.Date
	if o := source.lastBeyond(p.measured, p.low, p.high); o != nil {
		last = o.Period().Last()
	}
	for i := range b.Realised {
		r := &b.Realised[i]
		if !r.known(on) || !p.counts(r.Date) {
			continue
		}
		if at, ok := placed(p.scale, r.Value, r.Level); ok && distance(at, p.low, p.high).Sign() > 0 {
			last = max(last, r.Date)
		}
	}
	return last
}

// missed lists the moments that have passed without a measurement, in order.
func (b *Benefit) missed(on juurru.Date, source *benefitSource, p *promise) []juurru.Date {
	moments := slices.DeleteFunc(slices.Clone(b.Moments), func(day juurru.Date) bool { return !day.Valid() })
	slices.Sort(moments)
	moments = slices.Compact(moments)
	var own, followed []juurru.Date
	for i := range b.Realised {
		if r := &b.Realised[i]; r.known(on) && p.counts(r.Date) {
			own = append(own, r.Date)
		}
	}
	slices.Sort(own)
	if source != nil {
		followed = source.days[firstAfter(source.days, p.measured):]
	}
	var missed []juurru.Date
	for i, moment := range moments {
		if on.After(moment) && !measuredAt(own, moments, i) && !measuredAt(followed, moments, i) {
			missed = append(missed, moment)
		}
	}
	return missed
}

// measuredAt reports whether one of the days, which are sorted, is nearer to a moment
// than to the others; halfway it belongs to the earlier.
func measuredAt(days, moments []juurru.Date, i int) bool {
	half := func(a, b juurru.Date) juurru.Date { return a.AddDays(daysBetween(a, b) / 2) }
	from := 0
	if i > 0 {
		from = firstAfter(days, half(moments[i-1], moments[i]))
	}
	if from == len(days) {
		return false
	}
	return i == len(moments)-1 || days[from] <= half(moments[i], moments[i+1])
}

// firstAfter is the place of the first day after another; any is after "".
func firstAfter(days []juurru.Date, other juurru.Date) int {
	first, _ := slices.BinarySearchFunc(days, other, func(day, other juurru.Date) int {
		if day > other {
			return 1
		}
		return -1
	})
	return first
}

// waiting lists what the benefit waits for.
func (b *Benefit) waiting(on juurru.Date, realised map[string]bool) []BenefitWait {
	var waits []BenefitWait
	for i, p := range b.Prerequisites {
		if !p.Done && !realised[p.Benefit] {
			waits = append(waits, BenefitWait{juurru.At("prerequisites", i), p.Benefit, p.Due, on.After(p.Due)})
		}
	}
	for i, a := range b.Actions {
		if !a.Done {
			waits = append(waits, BenefitWait{juurru.At("actions", i), "", a.Due, on.After(a.Due)})
		}
	}
	return waits
}

// totalsOf adds up costs and time, of each unit apart, in the order they come up.
func totalsOf(statuses []BenefitStatus) []BenefitTotal {
	type sum struct {
		BenefitTotal
		promised, gone *big.Rat
		metrics        map[string]bool
	}
	var sums []*sum
	known := make(map[[2]string]*sum)
	for i := range statuses {
		s := &statuses[i]
		unit := strings.TrimSpace(s.Unit)
		if s.promised == nil || unit == "" || s.Type != AvoidedCost && s.Type != SavedTime {
			continue
		}
		key := [2]string{s.Type, unit}
		t := known[key]
		if t == nil {
			t = &sum{BenefitTotal{Type: s.Type, Unit: unit}, new(big.Rat), new(big.Rat), make(map[string]bool)}
			known[key] = t
			sums = append(sums, t)
		}
		if t.metrics[s.metric] {
			t.Repeated++
			continue
		}
		t.metrics[s.metric] = s.metric != ""
		t.Benefits++
		t.promised.Add(t.promised, s.promised)
		if s.gone != nil {
			t.Measured++
			t.gone.Add(t.gone, s.gone)
		}
	}
	totals := make([]BenefitTotal, len(sums))
	for i, t := range sums {
		t.Promised, t.Realised = nearest(t.promised), nearest(t.gone)
		totals[i] = t.BenefitTotal
	}
	return totals
}

// costsOf adds up what realising the benefits takes, of each unit apart, in the order
// they come up.
func costsOf(benefits []Benefit) []BenefitCost {
	costs := []BenefitCost{}
	var sums []*big.Rat
	known := make(map[string]int)
	for i := range benefits {
		cost := benefits[i].Cost
		if cost == nil || cost.Amount == nil || !finite(*cost.Amount) {
			continue
		}
		unit := strings.TrimSpace(cost.Unit)
		at, ok := known[unit]
		if !ok {
			at = len(costs)
			known[unit] = at
			costs = append(costs, BenefitCost{Unit: unit})
			sums = append(sums, new(big.Rat))
		}
		costs[at].Benefits++
		sums[at].Add(sums[at], decimal(*cost.Amount))
	}
	for i := range costs {
		costs[i].Amount = nearest(sums[i])
	}
	return costs
}
