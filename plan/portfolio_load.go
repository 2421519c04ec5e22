package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// Load is what change asks of a unit, or of a role in all units, month by month (kuormitus).
// No source tells how much is too much, so everything is counted by itself and nothing is weighed.
//
//  1. A unit's load is that of the plans that name it. A plan does not tell which of its units a
//     training or a task is for, so each of them counts in all of its units.
//  2. A role is that of a template, and a role that fills none goes by its name. Its load is
//     that of its own trainings, tasks and messages; the adoptions, the first days of use and
//     the practices that end are those of all plans that have the role.
//  3. Units and roles are the same when their names are: see [RepeatedMethod].
//  4. Units and roles without an adoption or a thing in the months that are looked at are left out.
//
// They stand in the order of how many adoptions are under way at once, then of how many plans
// ask something, then of their names.
type Load struct {
	Name      string           `json:"name"`
	Title     juurru.Text      `json:"title,omitzero"` // of a role that a template has
	AtOnce    int              `json:"atOnce"`         // adoptions under way, on the day with the most of them
	Plans     int              `json:"plans"`          // that have an adoption or a thing here in these months
	Adoptions Listed[Adoption] `json:"adoptions"`      // under way in these months, in the order in which they begin
	Months    []MonthLoad      `json:"months"`         // all of them
	Weeks     Listed[BusyWeek] `json:"weeks"`          // in which things of several plans fall together, the fullest first
}

// MonthLoad is what falls in a month.
type MonthLoad struct {
	Month        string `json:"month"`        // "2026-09"
	UnderWay     int    `json:"underWay"`     // adoptions under way on some day of it
	AtOnce       int    `json:"atOnce"`       // and on the day with the most of them
	FirstDays    int    `json:"firstDays"`    // of use
	Trainings    int    `json:"trainings"`    // held on some day of it
	TrainingDays int    `json:"trainingDays"` // from the first day of each until the last, in this month; a plan does not tell which days between are free
	Tasks        int    `json:"tasks"`        // due and not done
	Messages     int    `json:"messages"`     // to be sent and not sent
	GivenUp      int    `json:"givenUp"`      // practices that end
}

// Label returns what the unit or role is called in a language.
func (l *Load) Label(lang juurru.Lang) string {
	if !l.Title.IsZero() {
		return l.Title.In(lang)
	}
	return l.Name
}

// Sentence says how full it gets, and in which months that is so for the first time.
func (l *Load) Sentence(lang juurru.Lang) string {
	months := []string{}
	for _, m := range l.Months {
		if m.AtOnce == l.AtOnce && l.AtOnce > 0 {
			months = append(months, m.Month)
		} else if len(months) > 0 {
			break
		}
	}
	params := []juurru.Param{with("name", l.Label(lang)), with("n", l.AtOnce), with("plans", l.Plans)}
	if len(months) == 0 {
		return juurru.Text{
			FI: "{name}: ei käyttöönottoja käynnissä; suunnitelmia, joissa on tehtävää: {plans}.",
			SV: "{name}: inga ibruktaganden pågår; planer med något att göra: {plans}.",
			NB: "{name}: ingen innføringer pågår; planer med noe å gjøre: {plans}.",
			EN: "{name}: no adoptions under way; plans with something to do: {plans}.",
		}.Fill(lang, params...)
	}
	return juurru.Text{
		FI: "{name}: käyttöönottoja käynnissä samaan aikaan enintään {n} ({first}–{last}).",
		SV: "{name}: högst {n} ibruktaganden pågår samtidigt ({first}–{last}).",
		NB: "{name}: høyst {n} innføringer pågår samtidig ({first}–{last}).",
		EN: "{name}: at most {n} adoptions under way at once ({first}–{last}).",
	}.Fill(lang, append(params, with("first", months[0]), with("last", months[len(months)-1]))...)
}

// bearers are what loads are told of: all units, or all roles.
type bearers struct {
	names *names
	of    func(*planned) []int32  // those of a plan
	isFor func(*work, int32) bool // whether something of a plan is for one of them
	title func(int32) juurru.Text
}

// loaded is a unit or a role with the plans that ask something of it.
type loaded struct {
	number int32
	plans  []*planned
	atOnce int
}

func (b *Portfolio) unitLoads(plans []*planned) Listed[Load] {
	return b.loads(plans, bearers{
		names: &b.units,
		of:    func(k *planned) []int32 { return k.units },
		isFor: func(*work, int32) bool { return true },
		title: func(int32) juurru.Text { return juurru.Text{} },
	})
}

func (b *Portfolio) roleLoads(plans []*planned) Listed[Load] {
	return b.loads(plans, bearers{
		names: &b.roles.names,
		of:    func(k *planned) []int32 { return k.roles },
		isFor: func(w *work, role int32) bool { return w.whole || slices.Contains(w.roles, role) },
		title: func(role int32) juurru.Text { return b.roles.titles[role].text },
	})
}

func (b *Portfolio) loads(plans []*planned, by bearers) Listed[Load] {
	var all []*loaded
	for number, group := range grouped(plans, len(by.names.written), by.of) {
		l := &loaded{number: int32(number)}
		for _, k := range group {
			if !b.window.clip(k.adoption.span).empty() || slices.ContainsFunc(k.work, func(w work) bool { return by.isFor(&w, l.number) }) {
				l.plans = append(l.plans, k)
			}
		}
		if l.plans != nil {
			_, spans := b.underWay(l.plans)
			l.atOnce = most(steps(spans)).count
			all = append(all, l)
		}
	}
	slices.SortFunc(all, func(x, y *loaded) int {
		return cmp.Or(cmp.Compare(y.atOnce, x.atOnce), cmp.Compare(len(y.plans), len(x.plans)),
			by.names.compare(x.number, y.number))
	})
	cut := listed(all, b.limit)
	list := Listed[Load]{Total: cut.Total, Items: make([]Load, len(cut.Items))}
	for i, l := range cut.Items {
		list.Items[i] = b.load(l, by)
	}
	return list
}

// grouped returns the plans of each number, in the order of the plans.
func grouped(plans []*planned, count int, of func(*planned) []int32) [][]*planned {
	groups := make([][]*planned, count)
	for _, k := range plans {
		for _, number := range of(k) {
			groups[number] = append(groups[number], k)
		}
	}
	return groups
}

func (b *Portfolio) load(l *loaded, by bearers) Load {
	load := Load{Name: by.names.name(l.number), Title: by.title(l.number), AtOnce: l.atOnce, Plans: len(l.plans), Months: make([]MonthLoad, len(b.window.months))}
	for i := range load.Months {
		load.Months[i].Month = string(b.window.months[i].date()[:len("2026-09")])
	}
	active, spans := b.underWay(l.plans)
	load.Adoptions = b.tell(active)
	for _, s := range spans {
		for i := b.window.month(s.from); i <= b.window.month(s.until); i++ {
			load.Months[i].UnderWay++
		}
	}
	for _, s := range steps(spans) {
		for i := b.window.month(s.from); i <= b.window.month(s.until); i++ {
			load.Months[i].AtOnce = max(load.Months[i].AtOnce, s.count)
		}
	}
	for _, k := range l.plans {
		for i := range k.work {
			if by.isFor(&k.work[i], l.number) {
				load.add(&k.work[i], b.window)
			}
		}
	}
	load.Weeks = b.busyWeeks(l, by)
	return load
}

// add counts something in the months it falls in.
func (l *Load) add(w *work, in window) {
	first, last := in.month(w.from), in.month(w.until)
	m := &l.Months[first]
	switch w.kind {
	case FirstDayOfUse:
		m.FirstDays++
	case TaskDue:
		m.Tasks++
	case MessageDue:
		m.Messages++
	case PracticeEnds:
		m.GivenUp++
	case TrainingHeld:
		for i := first; i <= last; i++ {
			days := in.ofMonth(i)
			l.Months[i].Trainings++
			l.Months[i].TrainingDays += int(min(w.until, days.until)-max(w.from, days.from)) + 1
		}
	}
}
