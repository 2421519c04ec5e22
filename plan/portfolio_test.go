package plan_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// portfolioOf is the report of plans that are named a.json, b.json and so on.
func portfolioOf(t *testing.T, plans []*plan.Plan, options ...juurru.Option) plan.PortfolioReport {
	t.Helper()
	b, err := plan.NewPortfolio("2026-06-01", options...)
	require.NoError(t, err)
	for i, p := range plans {
		require.NoError(t, b.Add(fmt.Sprintf("%c.json", 'a'+i), p))
	}
	return b.Report()
}

func TestAnAdoptionIsUnderWayFromTheFirstSignUntilEverydayPractice(t *testing.T) {
	phases := func(phases ...plan.Phase) []plan.Phase { return phases }
	sustained := []plan.Decision{{Gate: "sustain", Date: "2026-10-01"}}
	for name, c := range map[string]struct {
		plan        plan.Plan
		from, until juurru.Date
		begins      juurru.Pointer
		ends        juurru.Pointer
		unjudged    plan.UnjudgedKind
	}{
		"from the first day of use, with no end": {
			plan: plan.Plan{ChangeStarts: "2026-03-01"}, from: "2026-03-01", begins: "/changeStarts"},
		"from a training before it": {
			plan: plan.Plan{ChangeStarts: "2026-03-01", Trainings: []plan.Training{{Starts: "2026-13-45"}, {Starts: "2026-02-02"}}}, from: "2026-02-02", begins: "/trainings/1/starts"},
		"but not from a refresher": {
			plan: plan.Plan{ChangeStarts: "2026-03-01", Trainings: []plan.Training{{Starts: "2026-02-02", Refreshes: "a"}}}, from: "2026-03-01", begins: "/changeStarts"},
		"from the phase before the last of the template": {
			plan: plan.Plan{Template: "itla", Phases: phases(plan.Phase{Key: "valmistelu", Starts: "2026-01-01"}, plan.Phase{Key: "toteutus", Starts: "2026-02-02"})}, from: "2026-02-02", begins: "/phases/1/starts"},
		"a template nobody knows has no phase of use": {
			plan: plan.Plan{Template: "oma", Phases: phases(plan.Phase{Key: "toteutus", Starts: "2026-02-02"})}, unjudged: plan.NoDays},
		"until the day before everyday practice": {
			plan: plan.Plan{Template: "pirha", ChangeStarts: "2026-03-01", Phases: phases(plan.Phase{Key: "yllapito", Starts: "2026-09-01"}), Decisions: sustained},
			from: "2026-03-01", begins: "/changeStarts", until: "2026-08-31", ends: "/phases/0/starts"},
		"on and on while the plan is back": {
			plan: plan.Plan{Template: "pirha", ChangeStarts: "2026-03-01", Decisions: sustained,
				Phases: phases(plan.Phase{Key: "yllapito", Starts: "2026-09-01"}, plan.Phase{Key: "kayttoonotto", Starts: "2026-11-01"})},
			from: "2026-03-01", begins: "/changeStarts"},
		"until it comes to everyday practice again": {
			plan: plan.Plan{Template: "pirha", ChangeStarts: "2026-03-01",
				Phases: phases(plan.Phase{Key: "yllapito", Starts: "2026-09-01"}, plan.Phase{Key: "kayttoonotto", Starts: "2026-11-01"}, plan.Phase{Key: "yllapito", Starts: "2027-02-01"})},
			from: "2026-03-01", begins: "/changeStarts", until: "2027-01-31", ends: "/phases/2/starts"},
		"until the decision when no phase tells": {
			plan: plan.Plan{ChangeStarts: "2026-03-01", Decisions: sustained}, from: "2026-03-01", begins: "/changeStarts", until: "2026-09-30", ends: "/decisions/0/date"},
		"until the phase of use ends when nobody decided": {
			plan: plan.Plan{Template: "kainuu", Phases: phases(plan.Phase{Key: "kayttoonotto", Starts: "2026-03-01", Ends: "2026-07-31"})},
			from: "2026-03-01", begins: "/phases/0/starts", until: "2026-07-31", ends: "/phases/0/ends"},
		"sustained since nobody knows when": {
			plan: plan.Plan{ChangeStarts: "2026-03-01", State: plan.StateSustained}, unjudged: plan.EndUnknown},
		"over before it begins": {
			plan: plan.Plan{ChangeStarts: "2027-03-01", Decisions: sustained}, unjudged: plan.DaysContradict},
		"over on the day on which it begins": {
			plan: plan.Plan{ChangeStarts: "2026-10-01", Decisions: sustained}, unjudged: plan.DaysContradict},
	} {
		t.Run(name, func(t *testing.T) {
			c.plan.Setting = &plan.Setting{Units: []string{"yksikkö"}}
			report := portfolioOf(t, []*plan.Plan{&c.plan})
			if c.unjudged != "" {
				assert.Contains(t, unjudgedKinds(report), c.unjudged)
				for _, unit := range report.Units.Items {
					assert.Zero(t, unit.AtOnce, "its days count, but it is under way nowhere")
				}
				return
			}
			require.Equal(t, 1, report.Units.Total)
			assert.Equal(t, []plan.Adoption{{Plan: "a.json", From: c.from, Until: c.until, Begins: c.begins, Ends: c.ends}}, report.Units.Items[0].Adoptions.Items)
		})
	}
}

func unjudgedKinds(report plan.PortfolioReport) (kinds []plan.UnjudgedKind) {
	for _, u := range report.Unjudged {
		kinds = append(kinds, u.What)
	}
	return kinds
}

func TestAPlanHasAnOwnerOnTheDay(t *testing.T) {
	teams := func(roles ...string) []plan.Team {
		return []plan.Team{{ID: "first", Kind: plan.ImplementationTeam, Roles: roles}, {ID: "second", Kind: plan.AdoptionTeam, Roles: []string{"role"}}}
	}
	roles := []plan.Role{{ID: "role", Name: "Rooli"}}
	given := []plan.HandOver{{From: "first", To: "second", Date: "2026-06-01"}}
	for name, c := range map[string]struct {
		plan plan.Plan
		want plan.ConcernKind
		at   juurru.Pointer
	}{
		"no team":                                 {plan.Plan{Roles: roles}, plan.NoOwner, "/handOvers"},
		"no team, where the template knows none":  {plan.Plan{Template: "kainuu", Roles: roles}, "", ""},
		"neither team nor role":                   {plan.Plan{Template: "kainuu"}, plan.NoOwner, "/handOvers"},
		"a team that begins no plans":             {plan.Plan{Roles: roles, Teams: teams("role")[1:]}, plan.NoOwner, "/handOvers"},
		"the team that began it":                  {plan.Plan{Roles: roles, Teams: teams("role")}, "", ""},
		"a team without a role":                   {plan.Plan{Roles: roles, Teams: teams("other")}, plan.OwnerWithoutRole, "/teams/0/roles"},
		"handed over on the day":                  {plan.Plan{Roles: roles, Teams: teams(), HandOvers: given}, "", ""},
		"handed over the day after":               {plan.Plan{Roles: roles, Teams: teams(), HandOvers: []plan.HandOver{{From: "first", To: "second", Date: "2026-06-02"}}}, plan.OwnerWithoutRole, "/teams/0/roles"},
		"handed over on no day":                   {plan.Plan{Roles: roles, Teams: teams("role"), HandOvers: []plan.HandOver{{From: "first", To: "none", Date: "2026-13-45"}}}, "", ""},
		"handed over to itself":                   {plan.Plan{Roles: roles, Teams: teams("role"), HandOvers: []plan.HandOver{{From: "first", To: "first", Date: "2026-05-01"}}}, "", ""},
		"handed over to a team that is not there": {plan.Plan{Roles: roles, Teams: teams("role"), HandOvers: []plan.HandOver{{From: "first", To: "none", Date: "2026-05-01"}}}, plan.OwnerUnknown, "/handOvers/0/to"},
		"handed over to nobody":                   {plan.Plan{Roles: roles, Teams: teams("role"), HandOvers: []plan.HandOver{{From: "first", Date: "2026-05-01"}}}, plan.NoOwner, "/handOvers"},
		"and back":                                {plan.Plan{Roles: roles, Teams: teams("role"), HandOvers: []plan.HandOver{{From: "first", To: "none", Date: "2026-05-01"}, {From: "none", To: "first", Date: "2026-05-02"}}}, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			report := portfolioOf(t, []*plan.Plan{&c.plan})
			if c.want == "" {
				assert.Empty(t, report.Concerns)
				return
			}
			require.Len(t, report.Concerns, 1)
			assert.Equal(t, plan.Concern{What: c.want, Plans: plan.Listed[plan.Place]{Total: 1, Items: []plan.Place{{Plan: "a.json", Path: c.at}}}}, report.Concerns[0])
		})
	}
}

func TestReviewsAndStatesAreHeldAgainstTheDay(t *testing.T) {
	owned := func(p plan.Plan) *plan.Plan {
		p.Roles, p.Teams = []plan.Role{{ID: "role", Name: "Rooli"}}, []plan.Team{{ID: "team", Kind: plan.ImplementationTeam, Roles: []string{"role"}}}
		return &p
	}
	report := portfolioOf(t, []*plan.Plan{
		owned(plan.Plan{State: plan.StateDraft, ChangeStarts: "2026-06-01"}),
		owned(plan.Plan{State: plan.StateDraft, ChangeStarts: "2026-06-02"}),
		owned(plan.Plan{State: plan.StateSustained, ChangeStarts: "2026-06-02"}),
		owned(plan.Plan{State: plan.StateRunning, Reviews: []plan.Review{{Due: "2026-05-31"}, {Due: "2026-01-31"}, {Due: "2025-01-31", Held: "2025-02-01"}}}),
		owned(plan.Plan{State: plan.StateRunning, Reviews: []plan.Review{{Due: "2026-05-31", Held: "2026-06-01"}, {Due: "2026-13-45"}}}),
		owned(plan.Plan{State: plan.StateRunning, Reviews: []plan.Review{{Due: "2026-06-01"}}}),
	})
	want := map[plan.ConcernKind]plan.Place{
		plan.UseAhead:         {Plan: "c.json", Path: "/state", Date: "2026-06-02"},
		plan.StateBehind:      {Plan: "a.json", Path: "/state", Date: "2026-06-01"},
		plan.ReviewLate:       {Plan: "d.json", Path: "/reviews/1/due", Date: "2026-01-31", Count: 2},
		plan.ReviewNotPlanned: {Plan: "e.json", Path: "/reviews"},
	}
	require.Len(t, report.Concerns, len(want))
	for _, c := range report.Concerns {
		assert.Equal(t, []plan.Place{want[c.What]}, c.Plans.Items, c.What)
	}
}

func TestRevisionsOfOnePlanCountOnce(t *testing.T) {
	suunta, toinen := &plan.Innovation{Name: "Suunta"}, &plan.Innovation{Name: "Toinen"}
	changed := func(days ...juurru.Date) (changes []plan.Change) {
		for _, day := range days {
			changes = append(changes, plan.Change{Date: day})
		}
		return changes
	}
	report := portfolioOf(t, []*plan.Plan{
		{ID: "x", Innovation: suunta, Changes: changed("2026-03-01")},
		{ID: "x", Innovation: suunta, Changes: changed("2026-05-01"), State: plan.StateWithdrawn},
		{ID: "x", Innovation: suunta, Changes: changed("2026-04-01", "2026-07-01", "2026-13-45")}, // July is still to come
		{ID: "x", Innovation: toinen},
		{ID: " ", Innovation: suunta},
		{Innovation: suunta},
	})
	assert.Equal(t, []plan.Revisions{{ID: "x", Counted: "b.json", Others: []string{"a.json", "c.json"}}}, report.Revisions.Items)
	assert.Equal(t, []string{"b.json"}, report.Withdrawn.Items, "the latest tells that the method was given up")
	assert.Equal(t, 3, report.Counted)
	assert.Contains(t, unjudgedKinds(report), plan.SharedID)
}

func TestListsAreCutAndSaySo(t *testing.T) {
	var plans []*plan.Plan
	for range 5 {
		plans = append(plans, &plan.Plan{ChangeStarts: "2026-06-15", Innovation: &plan.Innovation{Name: "Suunta"}, Setting: &plan.Setting{Units: []string{"A", "B", "C"}}})
	}
	report := portfolioOf(t, plans, plan.WithListLimit(2))
	require.Len(t, report.Units.Items, 2)
	assert.Equal(t, 1, report.Units.Cut())
	unit := report.Units.Items[0]
	assert.Equal(t, []int{5, 2}, []int{unit.Adoptions.Total, len(unit.Adoptions.Items)})
	assert.Equal(t, []int{5, 2}, []int{unit.Weeks.Items[0].Things.Total, len(unit.Weeks.Items[0].Things.Items)})
	assert.Equal(t, []int{5, 2}, []int{report.Repeated.Items[0].Plans.Total, len(report.Repeated.Items[0].Plans.Items)})
	assert.Equal(t, 5, report.Overlaps.Items[0].AtOnce, "cutting changes no count")
	all := portfolioOf(t, plans, plan.WithListLimit(0))
	assert.Len(t, all.Units.Items, 3)
	assert.Zero(t, all.Units.Cut())
}

func TestRolesOfATemplateHaveItsTitles(t *testing.T) {
	report := portfolioOf(t, []*plan.Plan{
		{Template: "kainuu", ChangeStarts: "2026-06-15", Roles: []plan.Role{{ID: "a", Name: "Osastonhoitaja", Group: "esihenkilo"}, {ID: "b", Name: "Esihenkilo"}}},
		{ChangeStarts: "2026-06-15", Roles: []plan.Role{{ID: "a", Name: "Oma"}}},
	})
	require.Equal(t, 2, report.Roles.Total, "a role that goes by its name is the same as one that goes by its key")
	assert.Equal(t, "Chef", report.Roles.Items[0].Label(juurru.Swedish))
	assert.Equal(t, "Oma", report.Roles.Items[1].Label(juurru.Swedish))
}

func TestAPortfolioRefusesWhatItCannotUse(t *testing.T) {
	for name, make := range map[string]func() (*plan.Portfolio, error){
		"no day":      func() (*plan.Portfolio, error) { return plan.NewPortfolio("") },
		"no such day": func() (*plan.Portfolio, error) { return plan.NewPortfolio("2026-13-45") },
		"no month": func() (*plan.Portfolio, error) {
			return plan.NewPortfolio("2026-06-01", plan.WithMonths("2026-06-01", 0))
		},
		"too many months": func() (*plan.Portfolio, error) {
			return plan.NewPortfolio("2026-06-01", plan.WithMonths("2026-06-01", 121))
		},
		"no such month":     func() (*plan.Portfolio, error) { return plan.NewPortfolio("2026-06-01", plan.WithMonths("", 12)) },
		"after all time":    func() (*plan.Portfolio, error) { return plan.NewPortfolio("9999-06-01") },
		"less than nothing": func() (*plan.Portfolio, error) { return plan.NewPortfolio("2026-06-01", plan.WithListLimit(-1)) },
	} {
		b, err := make()
		assert.Error(t, err, name)
		assert.Nil(t, b, name)
	}
	b, err := plan.NewPortfolio("9998-12-31", nil, plan.WithNeeds(func(p *plan.Plan) []string { return []string{p.Setting.Need} }))
	require.NoError(t, err)
	sound := &plan.Plan{Setting: &plan.Setting{Need: "x"}}
	require.NoError(t, b.Add("a", sound))
	assert.Error(t, b.Add("a", sound), "the name is taken")
	assert.Error(t, b.Add(" ", sound), "it has no name")
	assert.Error(t, b.Add("b", nil), "there is no plan")
	assert.Error(t, b.Add("b", new(plan.Plan)), "the caller's function panics")
	assert.NoError(t, b.Add("b", sound), "what was refused was not added")
	assert.Equal(t, 2, b.Report().Plans)
	var none *plan.Portfolio
	assert.Error(t, none.Add("a", sound))
	assert.Error(t, new(plan.Portfolio).Add("a", sound))
	assert.Zero(t, none.Report().Plans)
}

// Every list that a program reads is there, also of nothing.
func TestAReportOfNothingHasEmptyLists(t *testing.T) {
	var none *plan.Portfolio
	for _, report := range []plan.PortfolioReport{portfolioOf(t, nil), portfolioOf(t, []*plan.Plan{{}}), none.Report()} {
		data, err := json.Marshal(report)
		require.NoError(t, err)
		assert.NotContains(t, string(data), "null")
	}
}

// Odd input costs neither a panic nor much time.
func TestAPortfolioOfOddPlans(t *testing.T) {
	long := &plan.Plan{ID: "x", Template: "pirha", State: "odd", ChangeStarts: "0000-01-01", Innovation: &plan.Innovation{Name: strings.Repeat("a\u0308", 5000)}, Setting: &plan.Setting{}}
	for i := range 5000 {
		long.Setting.Units = append(long.Setting.Units, fmt.Sprint("u", i%400))
		long.Roles = append(long.Roles, plan.Role{ID: "same", Name: "?!", Group: " "})
		long.Phases = append(long.Phases, plan.Phase{Key: []string{"yllapito", "kayttoonotto"}[i%2], Starts: juurru.Date("2020-01-01").AddDays(i)})
		long.Trainings = append(long.Trainings, plan.Training{For: []string{"same"}, Starts: "2026-06-01", Ends: "9999-12-31"})
		long.Tasks = append(long.Tasks, plan.Task{Due: "2026-13-45"})
		long.Teams = append(long.Teams, plan.Team{ID: "same"})
		long.HandOvers = append(long.HandOvers, plan.HandOver{From: "same", To: "same", Date: "2026-01-01"})
		long.Reviews = append(long.Reviews, plan.Review{Due: "2026-13-45"})
		long.Uptake = append(long.Uptake, metrics.Uptake{Unit: "u", Counts: []metrics.UptakeCount{{Date: "2026-01-01", Trained: new(1<<63 - 1), Using: new(0)}}})
	}
	report := portfolioOf(t, []*plan.Plan{long, {}, {Setting: &plan.Setting{Units: []string{"", "\u200b"}}, Innovation: new(plan.Innovation)}})
	assert.Equal(t, 400, report.Units.Total)
	assert.Equal(t, 5000, report.Units.Items[0].Months[0].Trainings)
	assert.Less(t, len(report.Use.Items[0].Method), 500, "a long name is cut where it is shown")
	assert.Equal(t, 1, report.Use.Items[0].Known, "all of them are in one unit")
}

// What is said of a report is there in four languages, with nothing left to fill in.
func TestWhatAPortfolioSaysIsInFourLanguages(t *testing.T) {
	uptake := func(unit string, trained, using *int) metrics.Uptake {
		return metrics.Uptake{Method: "Toinen " + unit, Unit: unit, Counts: []metrics.UptakeCount{{Date: "2026-05-01", Trained: trained, Using: using}}}
	}
	plans := []*plan.Plan{}
	for _, method := range []string{"Suunta", "Suunta", "Toinen"} {
		plans = append(plans, &plan.Plan{ChangeStarts: "2026-06-15", Innovation: &plan.Innovation{Name: method}, Setting: &plan.Setting{Units: []string{"A"}, Need: "x"},
			Uptake: []metrics.Uptake{uptake("A", new(4), new(1)), uptake("B", new(4), nil)}})
	}
	plans = append(plans, &plan.Plan{Setting: &plan.Setting{Units: []string{"B"}}, GivenUp: []plan.GivenUp{{Ends: "2026-07-01"}}})
	report := portfolioOf(t, plans)
	says := map[string]func(juurru.Lang) string{
		"load":     report.Units.Items[0].Sentence,
		"no load":  report.Units.Items[1].Sentence,
		"week":     report.Units.Items[0].Weeks.Items[0].Sentence,
		"unit":     report.Overlaps.Items[0].Sentence,
		"need":     report.Overlaps.Items[1].Sentence,
		"repeated": report.Repeated.Items[0].Sentence,
		"use":      report.Use.Items[0].Sentence,
		"unknown":  report.Use.Items[1].Sentence,
		"concern":  report.Concerns[0].Sentence,
		"unjudged": report.Unjudged[0].Sentence,
	}
	for _, value := range plan.ThingKind("").Values() {
		says[string(value)] = value.Label
	}
	for _, value := range plan.OverlapOf("").Values() {
		says["of "+string(value)] = value.Label
	}
	for _, value := range plan.Closeness("").Values() {
		says["in "+string(value)] = value.Label
	}
	for _, value := range plan.ConcernKind("").Values() {
		says[string(value)] = value.Label
	}
	for _, value := range plan.UnjudgedKind("").Values() {
		says["not: "+string(value)] = value.Label
	}
	for name, say := range says {
		text := juurru.Text{FI: say(juurru.Finnish), SV: say(juurru.Swedish), NB: say(juurru.Norwegian), EN: say(juurru.English)}
		require.Empty(t, text.Missing(), name)
		for _, lang := range juurru.Langs() {
			assert.NotContains(t, text.In(lang), "{", name)
			assert.NotContains(t, text.In(lang), "  ", name)
		}
		assert.NotEqual(t, text.FI, text.EN, name)
		assert.NotEqual(t, text.FI, text.SV, name)
	}
}

// A unit may be as full again later, and not between.
func TestALoadTellsTheMonthsInWhichItIsFullFirst(t *testing.T) {
	of := func(starts, last juurru.Date) *plan.Plan {
		return &plan.Plan{ChangeStarts: starts, Setting: &plan.Setting{Units: []string{"A"}}, Decisions: until(last)}
	}
	report := portfolioOf(t, []*plan.Plan{of("2026-06-01", "2027-05-31"), of("2026-06-15", "2026-07-15"), of("2027-02-01", "2027-02-28")})
	assert.Equal(t, "A: at most 2 adoptions under way at once (2026-06–2026-07).", report.Units.Items[0].Sentence(juurru.English))
}

// until is a decision after which an adoption is no longer under way.
func until(last juurru.Date) []plan.Decision {
	return []plan.Decision{{Gate: "sustain", Date: last.AddDays(1)}}
}

func TestAdoptionsOverlapOnDaysOnEnd(t *testing.T) {
	at := &plan.Setting{Units: []string{"A"}}
	report := portfolioOf(t, []*plan.Plan{
		{ChangeStarts: "2026-06-01", Setting: at, Decisions: until("2026-06-30")},
		{ChangeStarts: "2026-06-10", Setting: at, Decisions: until("2026-06-20")},
		{ChangeStarts: "2026-06-15", Setting: at, Decisions: until("2026-07-31")},
		{ChangeStarts: "2026-07-31", Setting: at, Decisions: until("2026-08-10")},
	})
	require.Len(t, report.Overlaps.Items, 1)
	o := report.Overlaps.Items[0]
	assert.Equal(t, []any{3, juurru.Date("2026-06-15"), juurru.Date("2026-06-20")}, []any{o.AtOnce, o.PeakFrom, o.PeakUntil})
	assert.Equal(t, []plan.Stretch{
		{From: "2026-06-10", Until: "2026-06-30", AtOnce: 3, What: plan.Listed[string]{Total: 3, Items: []string{"a.json", "b.json", "c.json"}}},
		{From: "2026-07-31", Until: "2026-07-31", AtOnce: 2, What: plan.Listed[string]{Total: 2, Items: []string{"c.json", "d.json"}}},
	}, o.Stretches.Items)
}

func TestOneMethodThatSpreadsIsNoOverlapOfANeed(t *testing.T) {
	need, method := &plan.Setting{Need: "Tuki"}, func(name string) *plan.Innovation { return &plan.Innovation{Name: name} }
	spreading := []*plan.Plan{
		{ChangeStarts: "2026-06-01", Setting: need, Innovation: method("Suunta"), Decisions: until("2026-06-30")},
		{ChangeStarts: "2026-06-30", Setting: need, Innovation: method("suunta!"), Decisions: until("2026-08-31")},
	}
	assert.Empty(t, portfolioOf(t, spreading).Overlaps.Items)
	other := &plan.Plan{ChangeStarts: "2026-06-20", Setting: need, Innovation: method("Toinen"), Decisions: until("2026-07-10")}
	report := portfolioOf(t, append(spreading, other))
	require.Len(t, report.Overlaps.Items, 1)
	assert.Equal(t, []plan.Stretch{{From: "2026-06-20", Until: "2026-07-10", AtOnce: 2, What: plan.Listed[string]{Total: 2, Items: []string{"Suunta", "Toinen"}}}},
		report.Overlaps.Items[0].Stretches.Items)
}

func TestWeeksBeginOnMonday(t *testing.T) {
	at := &plan.Setting{Units: []string{"A"}}
	for name, c := range map[string]struct {
		days [2]juurru.Date
		week string // "" for none
	}{
		"Monday and Sunday":       {[2]juurru.Date{"2026-08-24", "2026-08-30"}, "2026-W35"},
		"Sunday and Monday":       {[2]juurru.Date{"2026-08-30", "2026-08-31"}, ""},
		"over the turn of a year": {[2]juurru.Date{"2026-12-28", "2027-01-03"}, "2026-W53"},
	} {
		report := portfolioOf(t, []*plan.Plan{{ChangeStarts: c.days[0], Setting: at}, {ChangeStarts: c.days[1], Setting: at}})
		weeks := report.Units.Items[0].Weeks.Items
		if c.week == "" {
			assert.Empty(t, weeks, name)
			continue
		}
		require.Len(t, weeks, 1, name)
		assert.Equal(t, []any{c.week, c.days[0], c.days[1]}, []any{weeks[0].Week, weeks[0].From, weeks[0].Until}, name)
	}
}
