package plan_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// The ways in which the plans of the properties write a name: the first is what it is.
var ways = map[string][]string{
	"suunta": {"suunta", "Suunta", " SUUNTA! ", "”suunta”"},
	"ääni":   {"ääni", "a\u0308a\u0308ni", "Ääni.", "ää\u00adni"},
	"kaksi":  {"kaksi sanaa", "Kaksi  sanaa", "kaksi-sanaa"},
}

// what is the name that a way of writing stands for; "" for none.
func what(written string) string {
	for name, all := range ways {
		if slices.ContainsFunc(all, func(way string) bool {
			return strings.Join(strings.Fields(way), " ") == strings.Join(strings.Fields(written), " ")
		}) {
			return name
		}
	}
	return ""
}

func anyName() *rapid.Generator[string] {
	return rapid.SampledFrom(append(slices.Concat(ways["suunta"], ways["ääni"], ways["kaksi"]), "", "  "))
}

func anyDate() *rapid.Generator[juurru.Date] {
	return rapid.Custom(func(t *rapid.T) juurru.Date {
		switch rapid.IntRange(0, 9).Draw(t, "sort of date") {
		case 0:
			return ""
		case 1:
			return "2026-13-45"
		}
		return juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
	})
}

func anyNumber() *rapid.Generator[*int] {
	return rapid.Custom(func(t *rapid.T) *int {
		if n := rapid.IntRange(-1, 4).Draw(t, "number"); n >= 0 {
			return &n
		}
		return nil
	})
}

func listOf[T any](t *rapid.T, label string, atMost int, draw func(i int) T) []T {
	var list []T
	for i := range rapid.IntRange(0, atMost).Draw(t, label) {
		list = append(list, draw(i))
	}
	return list
}

func anyPlan() *rapid.Generator[*plan.Plan] {
	date, name, yes := anyDate(), anyName(), rapid.Bool()
	return rapid.Custom(func(t *rapid.T) *plan.Plan {
		p := &plan.Plan{
			ID:           rapid.SampledFrom([]string{"", "yksi", "kaksi"}).Draw(t, "ID"),
			State:        rapid.SampledFrom(append(plan.State("").Values(), "")).Draw(t, "state"),
			Template:     rapid.SampledFrom([]string{"pirha", "itla", "", "oma"}).Draw(t, "template"),
			ChangeStarts: date.Draw(t, "changeStarts"),
		}
		if yes.Draw(t, "has innovation") {
			p.Innovation = &plan.Innovation{Name: name.Draw(t, "method")}
		}
		if yes.Draw(t, "has setting") {
			p.Setting = &plan.Setting{TargetGroup: name.Draw(t, "target group"), Need: name.Draw(t, "need"), Organisation: name.Draw(t, "organisation"), Area: name.Draw(t, "area")}
			p.Setting.Units = listOf(t, "units", 3, func(int) string { return name.Draw(t, "unit") })
		}
		p.Phases = listOf(t, "phases", 3, func(int) plan.Phase {
			return plan.Phase{Key: rapid.SampledFrom([]string{"valmistelu", "kayttoonotto", "toteutus", "yllapito", "muu"}).Draw(t, "phase"), Starts: date.Draw(t, "starts"), Ends: date.Draw(t, "ends")}
		})
		p.Roles = listOf(t, "roles", 2, func(i int) plan.Role { return plan.Role{ID: fmt.Sprint("r", i), Name: name.Draw(t, "role")} })
		role := rapid.SampledFrom([]string{"r0", "r1", "r2"})
		p.Trainings = listOf(t, "trainings", 2, func(int) plan.Training {
			return plan.Training{For: []string{role.Draw(t, "for")}, Starts: date.Draw(t, "starts"), Ends: date.Draw(t, "ends"), Refreshes: rapid.SampledFrom([]string{"", "x"}).Draw(t, "refreshes")}
		})
		p.Tasks = listOf(t, "tasks", 2, func(int) plan.Task {
			return plan.Task{Due: date.Draw(t, "due"), Done: yes.Draw(t, "done"), Assignments: []plan.Assignment{
				{Role: role.Draw(t, "doer"), Letter: rapid.SampledFrom(plan.Letter("").Values()).Draw(t, "letter")}}}
		})
		p.Messages = listOf(t, "messages", 2, func(int) plan.Message {
			return plan.Message{Owner: role.Draw(t, "owner"), Date: date.Draw(t, "date"), Sent: yes.Draw(t, "sent")}
		})
		p.GivenUp = listOf(t, "given up", 1, func(int) plan.GivenUp { return plan.GivenUp{Ends: date.Draw(t, "ends")} })
		p.Decisions = listOf(t, "decisions", 2, func(int) plan.Decision {
			return plan.Decision{Date: date.Draw(t, "date"), Gate: rapid.SampledFrom([]string{"sustain", "start"}).Draw(t, "gate")}
		})
		p.Uptake = listOf(t, "uptake", 2, func(int) metrics.Uptake {
			return metrics.Uptake{Method: name.Draw(t, "method"), Unit: name.Draw(t, "unit"), Counts: listOf(t, "counts", 2, func(int) metrics.UptakeCount {
				return metrics.UptakeCount{Date: date.Draw(t, "date"), Trained: anyNumber().Draw(t, "trained"), Using: anyNumber().Draw(t, "using")}
			})}
		})
		return p
	})
}

const (
	propertyDay   = juurru.Date("2026-06-15")
	propertyFirst = juurru.Date("2026-03-01")
	propertyLast  = juurru.Date("2026-10-31")
)

var propertyDays = func() (days []juurru.Date) {
	for day := propertyFirst; day <= propertyLast; day = day.AddDays(1) {
		days = append(days, day)
	}
	return days
}()

func reportOf(t require.TestingT, plans map[string]*plan.Plan, order []string) plan.PortfolioReport {
	b, err := plan.NewPortfolio(propertyDay, plan.WithMonths("2026-03-17", 8), plan.WithListLimit(0))
	require.NoError(t, err)
	for _, name := range order {
		require.NoError(t, b.Add(name, plans[name]))
	}
	return b.Report()
}

func TestAPortfolioDoesNotDependOnTheOrderOfItsPlans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plans, order := anyPlans(t)
		shuffled := rapid.Permutation(order).Draw(t, "order")
		if diff := cmp.Diff(reportOf(t, plans, order), reportOf(t, plans, shuffled)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func anyPlans(t *rapid.T) (plans map[string]*plan.Plan, order []string) {
	plans = make(map[string]*plan.Plan)
	for i, p := range rapid.SliceOfN(anyPlan(), 0, 6).Draw(t, "plans") {
		name := fmt.Sprintf("%c.json", 'a'+i)
		plans[name], order = p, append(order, name)
	}
	return plans, order
}

// What the report says is what one finds by looking at each day and each pair of plans.
func TestAPortfolioTellsWhatLookingAtEachDayTells(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plans, order := anyPlans(t)
		report, county := reportOf(t, plans, order), countyOf(plans, order)
		if diff := cmp.Diff(county.names, counted(report)); diff != "" {
			t.Fatal("counted:", diff)
		}
		if diff := cmp.Diff(county.loads(unitsOf, func(*plan.Plan, []string, string) bool { return true }), loadsIn(report.Units)); diff != "" {
			t.Fatal("units:", diff)
		}
		if diff := cmp.Diff(county.loads(rolesOf, forRole), loadsIn(report.Roles)); diff != "" {
			t.Fatal("roles:", diff)
		}
		if diff := cmp.Diff(county.overlaps(), overlapsIn(report.Overlaps)); diff != "" {
			t.Fatal("overlaps:", diff)
		}
		if diff := cmp.Diff(county.repeated(), repeatedIn(report.Repeated)); diff != "" {
			t.Fatal("repeated:", diff)
		}
		if diff := cmp.Diff(county.unused(), unusedIn(report.Use)); diff != "" {
			t.Fatal("use:", diff)
		}
	})
}

// county is what the properties hold a report against, found by brute force.
type county struct {
	plans  map[string]*plan.Plan
	names  []string                        // of the plans that count
	active map[string]map[juurru.Date]bool // the days on which their adoptions are under way
}

func countyOf(plans map[string]*plan.Plan, order []string) county {
	c := county{plans: plans, names: []string{}, active: map[string]map[juurru.Date]bool{}}
	for _, name := range order {
		latest := true
		for _, other := range order {
			p, q := plans[name], plans[other]
			if other != name && p.ID != "" && p.ID == q.ID && methodOf(p) == methodOf(q) && laterThan(other, q, name, p) {
				latest = false
			}
		}
		if latest && plans[name].State != plan.StateWithdrawn {
			c.names = append(c.names, name)
			c.active[name] = map[juurru.Date]bool{}
			underWay := underWay(plans[name])
			days(func(day juurru.Date) { c.active[name][day] = underWay(day) })
		}
	}
	return c
}

func laterThan(name string, p *plan.Plan, other string, q *plan.Plan) bool {
	if a, b := lastDay(p), lastDay(q); a != b {
		return a > b
	}
	states := append([]plan.State{""}, plan.State("").Values()...)
	if a, b := slices.Index(states, p.State), slices.Index(states, q.State); a != b {
		return a > b
	}
	return name > other
}

func lastDay(p *plan.Plan) (last juurru.Date) {
	take := func(d juurru.Date) {
		if d.Valid() && d <= propertyDay {
			last = max(last, d)
		}
	}
	for _, m := range p.Messages {
		if m.Sent {
			take(m.Date)
		}
	}
	for _, d := range p.Decisions {
		take(d.Date)
	}
	for _, u := range p.Uptake {
		for _, c := range u.Counts {
			take(c.Date)
		}
	}
	return last
}

func methodOf(p *plan.Plan) string {
	if p.Innovation == nil {
		return ""
	}
	return what(p.Innovation.Name)
}

func unitsOf(p *plan.Plan) (units []string) {
	if p.Setting != nil {
		for _, unit := range p.Setting.Units {
			units = append(units, what(unit))
		}
	}
	return distinct(units)
}

func rolesOf(p *plan.Plan) (roles []string) {
	for _, role := range p.Roles {
		roles = append(roles, what(role.Name))
	}
	return distinct(roles)
}

// forRole reports whether something for the roles with some IDs is for the role of a name.
func forRole(p *plan.Plan, ids []string, name string) bool {
	return ids == nil || slices.ContainsFunc(p.Roles, func(r plan.Role) bool { return slices.Contains(ids, r.ID) && what(r.Name) == name })
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(s string) bool { return s == "" })
}

// underWay tells on which days the adoption is under way, as the documentation of
// plan.Adoption has it.
func underWay(p *plan.Plan) func(day juurru.Date) bool {
	use, practice := map[string]string{"pirha": "kayttoonotto", "itla": "toteutus"}[p.Template], "yllapito"
	if use == "" {
		practice = ""
	}
	var begins []juurru.Date
	begins = append(begins, p.ChangeStarts)
	for _, training := range p.Trainings {
		if training.Refreshes == "" {
			begins = append(begins, training.Starts)
		}
	}
	var after, uses []juurru.Date // days after the last one
	everyUseEnds := true
	for _, phase := range p.Phases {
		if use != "" && phase.Key == use {
			begins = append(begins, phase.Starts)
			uses, everyUseEnds = append(uses, phase.Ends.AddDays(1)), everyUseEnds && phase.Ends.Valid()
		}
	}
	for _, decision := range p.Decisions {
		if decision.Gate == "sustain" && decision.Date.Valid() {
			after = append(after, decision.Date)
		}
	}
	begins = slices.DeleteFunc(begins, func(d juurru.Date) bool { return !d.Valid() })
	entered, left := lastStay(p, practice)
	return func(day juurru.Date) bool {
		switch {
		case len(begins) == 0 || slices.Min(begins) > day:
			return false
		case left:
			return true
		case entered != "":
			return day < entered
		case len(after) > 0:
			return day < slices.Min(after)
		case len(uses) > 0 && everyUseEnds:
			return day < slices.Max(uses)
		}
		return p.State != plan.StateSustained
	}
}

// lastStay returns the day on which the plan came to stay in a phase, and whether it has been
// there and is back in another.
func lastStay(p *plan.Plan, key string) (entered juurru.Date, left bool) {
	been := false
	for day := juurru.Date("2026-01-01"); day <= "2027-03-01"; day = day.AddDays(1) {
		for _, phase := range p.Phases {
			switch {
			case key == "" || phase.Starts != day:
			case phase.Key != key:
				entered = ""
			case entered == "":
				entered, been = day, true
			}
		}
	}
	return entered, been && entered == ""
}

// days calls visit with each day that is looked at.
func days(visit func(day juurru.Date)) {
	for _, day := range propertyDays {
		visit(day)
	}
}

// load is what a report tells of a unit or a role, without places.
type load struct {
	AtOnce    int
	Plans     []string // whose adoptions are under way
	Asking    int
	Months    []plan.MonthLoad
	BusyWeeks map[juurru.Date]int // plans, by Monday
}

func (c county) loads(of func(*plan.Plan) []string, isFor func(*plan.Plan, []string, string) bool) map[string]load {
	loads := make(map[string]load)
	for name := range ways {
		l, asking, week := load{Plans: []string{}, BusyWeeks: map[juurru.Date]int{}}, map[string]bool{}, map[juurru.Date]map[string]bool{}
		for month := propertyFirst; month <= propertyLast; month = (month[:8] + "28").AddDays(7)[:8] + "01" {
			l.Months = append(l.Months, plan.MonthLoad{Month: string(month[:7])})
		}
		for i := range l.Months {
			m, seen := &l.Months[i], map[string]bool{}
			held := map[string]bool{}
			days(func(day juurru.Date) {
				if string(day[:7]) != m.Month {
					return
				}
				now := 0
				for _, file := range c.names {
					p := c.plans[file]
					if !slices.Contains(of(p), name) {
						continue
					}
					if c.active[file][day] {
						now, seen[file], asking[file] = now+1, true, true
					}
					falls := func(count *int, d juurru.Date, ids []string, busy bool) {
						if d == day && isFor(p, ids, name) {
							*count++
							asking[file] = true
							if busy {
								mark(week, day, file)
							}
						}
					}
					falls(&m.FirstDays, p.ChangeStarts, nil, true)
					for _, g := range p.GivenUp {
						falls(&m.GivenUp, g.Ends, nil, false)
					}
					for _, task := range p.Tasks {
						if a := task.Assignments[0]; !task.Done {
							ids := []string{}
							if a.Letter == plan.Accountable || a.Letter == plan.Responsible {
								ids = []string{a.Role}
							}
							falls(&m.Tasks, task.Due, ids, true)
						}
					}
					for _, message := range p.Messages {
						if !message.Sent {
							falls(&m.Messages, message.Date, []string{message.Owner}, true)
						}
					}
					for j, training := range p.Trainings {
						ends := training.Ends
						if !ends.Valid() || ends < training.Starts {
							ends = training.Starts
						}
						if training.Starts.Valid() && training.Starts <= day && day <= ends && isFor(p, training.For, name) {
							m.TrainingDays++
							held[fmt.Sprint(file, j)], asking[file] = true, true
							mark(week, day, file)
						}
					}
				}
				m.AtOnce = max(m.AtOnce, now)
			})
			m.UnderWay, m.Trainings = len(seen), len(held)
			l.AtOnce = max(l.AtOnce, m.AtOnce)
			for file := range seen {
				l.Plans = append(l.Plans, file)
			}
		}
		l.Plans, l.Asking = distinct(l.Plans), len(asking)
		for monday, plans := range week {
			if len(plans) > 1 {
				l.BusyWeeks[monday] = len(plans)
			}
		}
		if l.Asking > 0 {
			loads[name] = l
		}
	}
	return loads
}

// mark notes that a plan has something in the week of a day.
func mark(week map[juurru.Date]map[string]bool, day juurru.Date, file string) {
	monday := juurru.Date("2025-12-29")
	for monday.AddDays(6) < day {
		monday = monday.AddDays(7)
	}
	if week[monday] == nil {
		week[monday] = map[string]bool{}
	}
	week[monday][file] = true
}

func loadsIn(report plan.Listed[plan.Load]) map[string]load {
	loads := make(map[string]load)
	for _, l := range report.Items {
		told := load{AtOnce: l.AtOnce, Asking: l.Plans, Months: l.Months, Plans: []string{}, BusyWeeks: map[juurru.Date]int{}}
		for _, a := range l.Adoptions.Items {
			told.Plans = append(told.Plans, a.Plan)
		}
		slices.Sort(told.Plans)
		for _, week := range l.Weeks.Items {
			told.BusyWeeks[week.From] = week.Plans
		}
		loads[what(l.Name)] = told
	}
	return loads
}

// stretch is days on end, and who is under way on them.
type stretch struct {
	From, Until juurru.Date
	AtOnce      int
	What        string
}

func (c county) overlaps() map[string][]stretch {
	overlaps := make(map[string][]stretch)
	for of, groups := range map[plan.OverlapOf]func(*plan.Plan) []string{
		plan.SameUnit: unitsOf,
		plan.SameNeed: func(p *plan.Plan) []string {
			if p.Setting == nil {
				return nil
			}
			return []string{what(p.Setting.Need)}
		},
		plan.SameTargetGroup: func(p *plan.Plan) []string {
			if p.Setting == nil {
				return nil
			}
			return []string{what(p.Setting.TargetGroup)}
		},
	} {
		for name := range ways {
			var all []stretch
			var who []string
			running := false
			days(func(day juurru.Date) {
				var now []string
				for _, file := range c.names {
					if p := c.plans[file]; slices.Contains(groups(p), name) && c.active[file][day] {
						if method := methodOf(p); of != plan.SameUnit && method != "" {
							file = method
						}
						now = append(now, file)
					}
				}
				now = distinct(now)
				if len(now) < 2 {
					running = false
					return
				}
				if !running {
					all, who, running = append(all, stretch{From: day}), nil, true
				}
				who = distinct(append(who, now...))
				s := &all[len(all)-1]
				s.Until, s.AtOnce, s.What = day, max(s.AtOnce, len(now)), strings.Join(who, " ")
			})
			if all != nil {
				overlaps[string(of)+" "+name] = all
			}
		}
	}
	return overlaps
}

func overlapsIn(report plan.Listed[plan.Overlap]) map[string][]stretch {
	overlaps := make(map[string][]stretch)
	for _, o := range report.Items {
		var all []stretch
		for _, s := range o.Stretches.Items {
			names := slices.Clone(s.What.Items)
			for i, name := range names {
				if o.Of != plan.SameUnit && what(name) != "" {
					names[i] = what(name)
				}
			}
			all = append(all, stretch{s.From, s.Until, s.AtOnce, strings.Join(distinct(names), " ")})
		}
		overlaps[string(o.Of)+" "+what(o.Name)] = all
	}
	return overlaps
}

// repetition is a method in several plans.
type repetition struct {
	Closest plan.Closeness
	Plans   string
}

func (c county) repeated() map[string]repetition {
	all := make(map[string]repetition)
	for name := range ways {
		closest, files := plan.Closeness(""), []string{}
		for i, a := range c.names {
			p := c.plans[a]
			if methodOf(p) != name {
				continue
			}
			files = append(files, a)
			for _, b := range c.names[:i] {
				q := c.plans[b]
				if methodOf(q) != name {
					continue
				}
				closeness := plan.Apart
				switch s, other := setting(p), setting(q); {
				case len(shared(unitsOf(p), unitsOf(q))) > 0:
					closeness = plan.InSameUnit
				case what(s.Organisation) != "" && what(s.Organisation) == what(other.Organisation):
					closeness = plan.InSameOrganisation
				case what(s.Area) != "" && what(s.Area) == what(other.Area):
					closeness = plan.InSameArea
				}
				values := closeness.Values()
				if closest == "" || slices.Index(values, closeness) < slices.Index(values, closest) {
					closest = closeness
				}
			}
		}
		if closest != "" {
			all[name] = repetition{closest, strings.Join(files, " ")}
		}
	}
	return all
}

func setting(p *plan.Plan) plan.Setting {
	if p.Setting == nil {
		return plan.Setting{}
	}
	return *p.Setting
}

func shared(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}

func repeatedIn(report plan.Listed[plan.RepeatedMethod]) map[string]repetition {
	all := make(map[string]repetition)
	for _, m := range report.Items {
		var files []string
		for _, p := range m.Plans.Items {
			files = append(files, p.Plan)
		}
		all[what(m.Method)] = repetition{m.Closest, strings.Join(files, " ")}
	}
	return all
}

// waste is how many do not use a method, where it is known and where not.
type waste struct {
	Unused, Known, Unknown int
	Total                  *int
}

func (c county) unused() map[string]waste {
	all := make(map[string]waste)
	for name := range ways {
		w, places, total := waste{}, map[string]*int{}, 0
		dates := map[string]juurru.Date{}
		for _, file := range c.names {
			for i, u := range c.plans[file].Uptake {
				method := what(u.Method)
				if method == "" {
					method = methodOf(c.plans[file])
				}
				if method != name {
					continue
				}
				place := what(u.Unit)
				if place == "" {
					place = fmt.Sprint(file, i)
				}
				var latest *metrics.UptakeCount
				for j := range u.Counts {
					if n := &u.Counts[j]; n.Date.Valid() && n.Date <= propertyDay && (latest == nil || n.Date >= latest.Date) {
						latest = n
					}
				}
				before, known := dates[place]
				switch {
				case latest == nil && !known:
					dates[place], places[place] = "", nil
				case latest != nil && (!known || latest.Date > before):
					dates[place], places[place] = latest.Date, nil
					if latest.Trained != nil && latest.Using != nil && *latest.Using <= *latest.Trained {
						n := *latest.Trained - *latest.Using
						places[place] = &n
					}
				}
			}
		}
		for _, n := range places {
			if n == nil {
				w.Unknown++
				continue
			}
			w.Known++
			w.Unused += *n
			total += *n
		}
		if w.Unknown == 0 {
			w.Total = &total
		}
		if len(places) > 0 {
			all[name] = w
		}
	}
	return all
}

func unusedIn(report plan.Listed[plan.MethodUse]) map[string]waste {
	all := make(map[string]waste)
	for _, m := range report.Items {
		all[what(m.Method)] = waste{m.Unused, m.Known, m.Unknown, m.Total.Unused}
	}
	return all
}

// counted are the plans that a report counts: all that are neither withdrawn nor earlier revisions.
func counted(report plan.PortfolioReport) []string {
	names := []string{}
	for i := range report.Plans {
		names = append(names, fmt.Sprintf("%c.json", 'a'+i))
	}
	out := slices.Clone(report.Withdrawn.Items)
	for _, r := range report.Revisions.Items {
		out = append(out, r.Others...)
	}
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(out, name) })
}
