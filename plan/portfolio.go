package plan

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/juurru/juurru"
)

// Portfolio looks at many plans together, as a county does that has to know what it is taking
// into use everywhere at once (käyttöönottojen salkku): fewer overlapping adoptions, and
// training that turns into benefit, are what Pirha's plan is for. Plans are added one by one;
// of each, only what the report needs is kept. What it tells of one plan alone is left to
// [Plan.Check]. It is not for use by several goroutines at once.
type Portfolio struct {
	on     juurru.Date
	today  day
	window window
	limit  int
	needs  func(*Plan) []string
	asked  *juurru.Checker // knows the templates of the caller

	added map[string]bool // names of plans
	plans []*planned

	methods, units, organisations, areas, needTexts, targetGroups, ids names
	roles                                                              roleGroups
}

// Bounds of a portfolio.
const (
	PortfolioMonths = 12  // that are looked at, from that of the day on, unless the caller asks for others
	PortfolioLimit  = 100 // entries of each list of a report, unless the caller sets another limit

	maxPortfolioMonths = 120
)

type (
	needsKey  struct{}
	limitKey  struct{}
	monthsKey struct{}
	months    struct {
		first juurru.Date
		count int
	}
)

// WithNeeds tells which needs a plan answers, by keys of the caller's, in place of the text of
// the setting: plans overlap when they share a key. Keys are the same when they are equal; blank
// ones do not count.
func WithNeeds(needs func(*Plan) []string) juurru.Option { return juurru.WithValue(needsKey{}, needs) }

// WithMonths has a portfolio look at a number of months, from 1 to 120, of which the first is
// that of a day.
func WithMonths(first juurru.Date, count int) juurru.Option {
	return juurru.WithValue(monthsKey{}, months{first, count})
}

// WithListLimit sets how many entries each list of a report has at most; all of them for 0.
func WithListLimit(n int) juurru.Option { return juurru.WithValue(limitKey{}, n) }

// NewPortfolio begins a portfolio as it is on a day. The options are [WithMonths],
// [WithNeeds], [WithListLimit] and [WithTemplate]. It fails when the day, or a month that is to be
// looked at, is none of the calendar, and when the limit is less than 0.
func NewPortfolio(on juurru.Date, options ...juurru.Option) (*Portfolio, error) {
	today, ok := dayOf(on)
	if !ok {
		return nil, fmt.Errorf("plan: %q is not a day for a portfolio", on)
	}
	b := &Portfolio{on: on, today: today, limit: PortfolioLimit, added: make(map[string]bool)}
	b.asked = juurru.Check(new(struct{}), juurru.Gate{}, options...)
	b.needs, _ = b.asked.Value(needsKey{}).(func(*Plan) []string)
	if limit, set := b.asked.Value(limitKey{}).(int); set {
		b.limit = limit
	}
	if b.limit < 0 {
		return nil, fmt.Errorf("plan: a list cannot have %d entries", b.limit)
	}
	asked, set := b.asked.Value(monthsKey{}).(months)
	if !set {
		asked = months{on, PortfolioMonths}
	}
	b.window, ok = windowOf(asked.first, asked.count)
	if !ok {
		return nil, fmt.Errorf("plan: there are no %d months from %q on; a portfolio looks at 1 to %d", asked.count, asked.first, maxPortfolioMonths)
	}
	return b, nil
}

// Add adds a plan by a name of the caller's, such as that of its file. The plan is only read,
// and not kept. It fails when the name is blank or was used before, when there is no plan, and
// when the caller's function of [WithNeeds] panics; then nothing is added.
func (b *Portfolio) Add(name string, p *Plan) (err error) {
	switch {
	case b == nil || b.added == nil:
		return errors.New("plan: a portfolio begins with NewPortfolio")
	case juurru.Blank(name):
		return errors.New("plan: a plan of a portfolio has a name")
	case b.added[name]:
		return fmt.Errorf("plan: the portfolio has a plan named %q already", name)
	case p == nil:
		return fmt.Errorf("plan: there is no plan to add as %q", name)
	}
	needs, err := b.needsOf(p)
	if err != nil {
		return fmt.Errorf("plan: the needs of %q are not known: %w", name, err)
	}
	name = strings.Clone(name)
	b.added[name] = true
	b.plans = append(b.plans, b.planned(name, p, needs))
	return nil
}

// needsOf asks the caller's function for the keys of needs, and keeps its panic inside.
func (b *Portfolio) needsOf(p *Plan) (keys []string, err error) {
	if b.needs == nil {
		return nil, nil
	}
	defer func() {
		if r := recover(); r != nil {
			keys, err = nil, fmt.Errorf("the function of WithNeeds panicked: %v", r)
		}
	}()
	return b.needs(p), nil
}

// planned is what a portfolio keeps of a plan. Names are the numbers the portfolio gives them;
// none is -1.
type planned struct {
	name         string
	id           int32
	state        State
	lastRecord   day // the last day something is recorded for, up to the day of the portfolio
	method       int32
	organisation int32
	area         int32
	units        []int32
	needs        []int32
	targetGroup  int32
	roles        []int32
	adoption     adoption
	work         []work
	uptake       []counted
	concerns     []noted[ConcernKind]
	unjudged     []noted[UnjudgedKind]
}

// noted is something that was found in a plan, and where.
type noted[T any] struct {
	what  T
	place Place
}

// planned reads from a plan what the report needs. Of a withdrawn one that is little.
func (b *Portfolio) planned(name string, p *Plan, needs []string) *planned {
	k := &planned{name: name, id: -1, state: p.State, method: -1, organisation: -1, area: -1, targetGroup: -1, lastRecord: b.lastRecord(p)}
	if !juurru.Blank(p.ID) {
		k.id = b.ids.exact(p.ID)
	}
	if p.Innovation != nil {
		k.method = b.methods.number(p.Innovation.Name)
	}
	if p.ended() {
		return k
	}
	if s := p.Setting; s != nil {
		k.organisation, k.area = b.organisations.number(s.Organisation), b.areas.number(s.Area)
		k.targetGroup = b.targetGroups.number(s.TargetGroup)
		for _, unit := range s.Units {
			k.units = append(k.units, b.units.number(unit))
		}
		if b.needs == nil {
			k.needs = append(k.needs, b.needTexts.number(s.Need))
		}
	}
	for _, key := range needs {
		if !juurru.Blank(key) {
			k.needs = append(k.needs, b.needTexts.exact(key))
		}
	}
	k.units, k.needs = different(k.units), different(k.needs)
	b.readAdoption(k, p)
	b.readWork(k, p)
	b.readUptake(k, p)
	b.readConcerns(k, p)
	k.noteMissing(p)
	return k
}

// different returns the numbers of names in order, each once, without those that are none.
func different(numbers []int32) []int32 {
	slices.Sort(numbers)
	return slices.Clip(slices.DeleteFunc(slices.Compact(numbers), func(n int32) bool { return n < 0 }))
}

// PortfolioReport is what a portfolio tells, as plain data. Plans are named as they were added.
// It does not depend on the order in which they were. All counts stand side by side; nothing is
// weighed or added up to an index.
type PortfolioReport struct {
	On    juurru.Date `json:"on"`
	From  juurru.Date `json:"from"`  // first day that is looked at for load and overlap
	Until juurru.Date `json:"until"` // last day

	Plans     int               `json:"plans"`     // that were added
	Counted   int               `json:"counted"`   // of them: neither earlier revisions nor withdrawn
	Withdrawn Listed[string]    `json:"withdrawn"` // plans whose method was given up: nothing of them is counted
	Revisions Listed[Revisions] `json:"revisions"` // plans that are several revisions of one

	Units    Listed[Load]           `json:"units"`    // kuormitus yksiköittäin, the fullest first
	Roles    Listed[Load]           `json:"roles"`    // kuormitus rooleittain
	Overlaps Listed[Overlap]        `json:"overlaps"` // päällekkäiset käyttöönotot
	Repeated Listed[RepeatedMethod] `json:"repeated"` // sama menetelmä useassa suunnitelmassa
	Use      Listed[MethodUse]      `json:"use"`      // koulutettu, ei käytössä
	Concerns []Concern              `json:"concerns"` // suunnitelmat, joista pitää huolehtia
	Unjudged []Unjudged             `json:"unjudged"` // mitä ei voitu arvioida
}

// Listed is a list that may have been cut: see [WithListLimit]. Items are the first of a Total.
type Listed[T any] struct {
	Total int `json:"total"`
	Items []T `json:"items"`
}

// Cut returns how many of the entries are not listed.
func (l Listed[T]) Cut() int { return l.Total - len(l.Items) }

// listed cuts a list at a limit, 0 for none.
func listed[T any](items []T, limit int) Listed[T] {
	l := Listed[T]{Total: len(items), Items: items}
	if limit > 0 && len(items) > limit {
		l.Items = slices.Clone(items[:limit])
	}
	if l.Items == nil {
		l.Items = []T{}
	}
	return l
}

// Place is a place in a plan of a portfolio.
type Place struct {
	Plan  string         `json:"plan"`
	Path  juurru.Pointer `json:"path"`
	Date  juurru.Date    `json:"date,omitzero"`  // the day it is about
	Count int            `json:"count,omitzero"` // of how many things, when there may be several
}

// Report tells what the plans show together. More may be added afterwards, for another report.
// The cost grows with the number of plans, and for the sorting by a factor of its logarithm; that of one
// plan with the units it names times what falls on its days, in the months that are looked at.
func (b *Portfolio) Report() PortfolioReport {
	if b == nil || b.added == nil {
		b, _ = NewPortfolio("0001-01-01") // of nothing
		r := b.Report()
		r.On, r.From, r.Until = "", "", ""
		return r
	}
	for _, names := range []*names{&b.methods, &b.units, &b.organisations, &b.areas, &b.needTexts, &b.targetGroups, &b.ids, &b.roles.names} {
		names.settle()
	}
	slices.SortFunc(b.plans, func(x, y *planned) int { return strings.Compare(x.name, y.name) })
	r := PortfolioReport{On: b.on, From: b.window.first.date(), Until: b.window.last.date(), Plans: len(b.plans)}
	current, revisions, shared := b.current()
	plans, withdrawn := make([]*planned, 0, len(current)), []string{}
	for _, k := range current {
		if k.state == StateWithdrawn {
			withdrawn = append(withdrawn, k.name)
		} else {
			plans = append(plans, k)
		}
	}
	r.Counted = len(plans)
	r.Withdrawn, r.Revisions = listed(withdrawn, b.limit), listed(revisions, b.limit)
	r.Units, r.Roles = b.unitLoads(plans), b.roleLoads(plans)
	r.Overlaps = b.overlaps(plans)
	r.Repeated = b.repeated(plans)
	r.Use = b.use(plans)
	r.Concerns, r.Unjudged = b.concerns(plans), b.unjudged(plans, shared)
	return r
}

// window is the days a portfolio looks at: whole months.
type window struct {
	first, last day
	months      []day // the first day of each
}

func windowOf(on juurru.Date, count int) (window, bool) {
	first, err := time.Parse(time.DateOnly, string(on))
	if err != nil || count < 1 || count > maxPortfolioMonths {
		return window{}, false
	}
	first = first.AddDate(0, 0, 1-first.Day())
	var w window
	for i := range count {
		w.months = append(w.months, dayOfTime(first.AddDate(0, i, 0)))
	}
	w.first, w.last = w.months[0], dayOfTime(first.AddDate(0, count, 0))-1
	return w, w.last.date().Valid()
}

// clip returns what of some days falls in the window; empty when nothing does.
func (w window) clip(s span) span { return span{max(s.from, w.first), min(s.until, w.last)} }

// month returns the place of the month a day of the window is in.
func (w window) month(d day) int {
	i, found := slices.BinarySearch(w.months, d)
	if !found {
		i--
	}
	return i
}

// ofMonth returns the days of a month of the window.
func (w window) ofMonth(i int) span {
	if i+1 < len(w.months) {
		return span{w.months[i], w.months[i+1] - 1}
	}
	return span{w.months[i], w.last}
}

// day is a day of the calendar, counted from 1970-01-01.
type day int32

// never is later than every day of the calendar.
const never day = 1<<31 - 1

const secondsOfDay = 24 * 60 * 60

func dayOf(date juurru.Date) (day, bool) {
	t, err := time.Parse(time.DateOnly, string(date))
	return dayOfTime(t), err == nil
}

func dayOfTime(t time.Time) day { return day(t.Unix() / secondsOfDay) }

func (d day) date() juurru.Date { return juurru.DateOf(time.Unix(int64(d)*secondsOfDay, 0).UTC()) }

// week is the ISO week of a day, counted from that of 1970-01-01, which was a Thursday.
func (d day) week() int { return floorDiv(int(d)+3, 7) }

// span is the days from a first one until a last one.
type span struct{ from, until day }

func (s span) empty() bool { return s.from > s.until }

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
