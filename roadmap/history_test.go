package roadmap_test

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func TestHistoryIsKept(t *testing.T) {
	earlier := func() *roadmap.Project {
		p := wandering()
		p.Steps = []roadmap.StepRecord{{Step: "anchoring/problem", State: roadmap.StepDone, Date: "2026-01-20"}}
		p.Pilots = []roadmap.Pilot{{
			ID: "a", Name: "Pilotti",
			Criteria:   []roadmap.Criterion{{ID: "k", What: "Mittaukset tulevat perille", Green: number(90), Amber: number(80), Set: "2026-05-01", Result: number(71)}},
			Findings:   []roadmap.Discovery{{What: "Verkko katkeaa", Fault: true, Handled: "Uusi liittymä"}, {What: "Akku loppuu", Fault: true}},
			Evaluation: []roadmap.Judgement{{Area: roadmap.People, About: "users", Answer: roadmap.Partly}},
			Outcome:    &roadmap.Outcome{Decision: roadmap.Back, Date: "2026-07-01"},
			Told:       []roadmap.Telling{{To: roadmap.Leadership}},
		}, {ID: "b", Criteria: []roadmap.Criterion{{ID: "k", What: "Mittaukset tulevat perille"}}}}
		p.BenefitReviews = []roadmap.BenefitReview{{Phase: "pilot", Date: "2026-06-20", Found: "Vähemmän matkoja"}}
		return p
	}
	for about, row := range map[string]struct {
		change func(*roadmap.Project)
		want   []juurru.Pointer
	}{
		"nothing": {func(*roadmap.Project) {}, nil},
		"everything is added to": {func(p *roadmap.Project) {
			p.History = append(p.History, roadmap.Passage{To: "transition", Date: "2026-08-01"})
			p.Steps = append(p.Steps, roadmap.StepRecord{Step: "anchoring/problem", State: roadmap.StepAgain, Date: "2026-08-01"})
			p.Decisions = append(p.Decisions, plan.Decision{ID: "p2", Date: "2026-08-01", What: "Toimintaan"})
			p.Pilots[1].Outcome = &roadmap.Outcome{Decision: roadmap.GoOn}
			p.Pilots[0].Told = []roadmap.Telling{{To: roadmap.Staff}}
			p.Name = "Toinen nimi"
		}, nil},
		"a reason is written anew":            {func(p *roadmap.Project) { p.History[0].Reason = "Muu" }, []juurru.Pointer{"/history/0"}},
		"the last passage is gone":            {func(p *roadmap.Project) { p.History = p.History[:7] }, []juurru.Pointer{"/history/7"}},
		"the first passage is gone":           {func(p *roadmap.Project) { p.History = p.History[7:] }, []juurru.Pointer{"/history/0", "/history/1", "/history/2", "/history/3", "/history/4", "/history/5", "/history/6", "/history/7"}},
		"a passage is dated anew":             {func(p *roadmap.Project) { p.History[6].Date = "2026-06-11" }, []juurru.Pointer{"/history/6"}},
		"a step is undone":                    {func(p *roadmap.Project) { p.Steps[0].State = roadmap.StepBegun }, []juurru.Pointer{"/steps/0"}},
		"a step is gone":                      {func(p *roadmap.Project) { p.Steps = nil }, []juurru.Pointer{"/steps/0"}},
		"an outcome is changed":               {func(p *roadmap.Project) { p.Pilots[0].Outcome.Decision = roadmap.GoOn }, []juurru.Pointer{"/pilots/0/outcome"}},
		"an outcome is gone":                  {func(p *roadmap.Project) { p.Pilots[0].Outcome = nil }, []juurru.Pointer{"/pilots/0/outcome"}},
		"a pilot is gone":                     {func(p *roadmap.Project) { p.Pilots = p.Pilots[1:] }, []juurru.Pointer{"/pilots/0"}},
		"the pilots change places":            {func(p *roadmap.Project) { p.Pilots[0], p.Pilots[1] = p.Pilots[1], p.Pilots[0] }, nil},
		"a decision is changed":               {func(p *roadmap.Project) { p.Decisions[0].By = "Muu" }, []juurru.Pointer{"/decisions/0"}},
		"an undecided pilot is gone":          {func(p *roadmap.Project) { p.Pilots = p.Pilots[:1] }, []juurru.Pointer{"/pilots/1"}},
		"an undecided pilot is planned anew":  {func(p *roadmap.Project) { p.Pilots[1].Criteria = nil }, nil},
		"the limits of a decided pilot":       {func(p *roadmap.Project) { *p.Pilots[0].Criteria[0].Green = 60 }, []juurru.Pointer{"/pilots/0/criteria"}},
		"a criterion has to be met after all": {func(p *roadmap.Project) { p.Pilots[0].Criteria[0].Must = true }, []juurru.Pointer{"/pilots/0/criteria"}},
		"a finding is gone":                   {func(p *roadmap.Project) { p.Pilots[0].Findings = p.Pilots[0].Findings[1:] }, []juurru.Pointer{"/pilots/0/findings"}},
		"a finding is no fault any more":      {func(p *roadmap.Project) { p.Pilots[0].Findings[0].Fault = false }, []juurru.Pointer{"/pilots/0/findings"}},
		"a finding is handled":                {func(p *roadmap.Project) { p.Pilots[0].Findings[1].Handled = "Uusi laite" }, nil},
		"a finding is handled otherwise":      {func(p *roadmap.Project) { p.Pilots[0].Findings[0].Handled = "Ei mitenkään" }, []juurru.Pointer{"/pilots/0/findings"}},
		"an answer and a name of a decided pilot": {func(p *roadmap.Project) {
			p.Pilots[0].Evaluation[0].Answer, p.Pilots[0].Name = roadmap.Yes, "Muu"
		}, []juurru.Pointer{"/pilots/0/name", "/pilots/0/evaluation"}},
		"the results were told to somebody else": {func(p *roadmap.Project) { p.Pilots[0].Told = []roadmap.Telling{{To: roadmap.Staff}} }, nil},
		"a day of the benefits is gone":          {func(p *roadmap.Project) { p.BenefitReviews = p.BenefitReviews[1:] }, []juurru.Pointer{"/benefitReviews/0"}},
		"what a day of the benefits brought":     {func(p *roadmap.Project) { p.BenefitReviews[0].Found = "Muu" }, []juurru.Pointer{"/benefitReviews/0"}},
		"a day of the benefits comes before": {func(p *roadmap.Project) {
			p.BenefitReviews = append([]roadmap.BenefitReview{{Phase: "insight", Date: "2026-03-20"}}, p.BenefitReviews...)
		}, nil},
		"what was empty is filled in": {func(p *roadmap.Project) {
			p.History[1].By, p.History[1].Reason = "Johto", "Kiire"
			p.History[3].Stopped, p.History[3].Date = true, "2026-04-01"
			p.Steps[0].Reason, p.Pilots[0].Outcome.Record, p.Decisions[0].Gate, p.BenefitReviews[0].By = "Tehty", "p1", "start", "johto"
		}, nil},
		"a decision is gone": {func(p *roadmap.Project) { p.Decisions = nil }, []juurru.Pointer{"/decisions/0"}},
	} {
		later := earlier()
		row.change(later)
		assert.Equal(t, row.want, later.Continues(earlier()), about)
	}
	named := &roadmap.Project{Decisions: []plan.Decision{{ID: "p3", What: "Alku"}, {ID: "p2", What: "Jatko"}}}
	blank := &roadmap.Project{Decisions: []plan.Decision{{ID: " ", What: "Alku"}, {ID: "p2", What: "Jatko"}}}
	assert.Empty(t, named.Continues(blank), "a blank ID is filled in")
	assert.Equal(t, []juurru.Pointer{"/decisions/0"}, blank.Continues(named), "an ID is taken away")
	assert.Empty(t, earlier().Continues(nil))
	assert.Empty(t, (*roadmap.Project)(nil).Continues(nil))
	assert.Len(t, (*roadmap.Project)(nil).Continues(earlier()), 13, "what is gone is gone")
}

// recorded calls f with every value that the history of a project records, and with its
// place.
func recorded(p *roadmap.Project, f func(at juurru.Pointer, v reflect.Value)) {
	for _, list := range []struct {
		member string
		list   any
	}{{"history", p.History}, {"steps", p.Steps}, {"pilots", p.Pilots}, {"benefitReviews", p.BenefitReviews}, {"decisions", p.Decisions}} {
		entries := reflect.ValueOf(list.list)
		for i := range entries.Len() {
			if pilot, ok := entries.Index(i).Interface().(roadmap.Pilot); !ok || pilot.Outcome != nil {
				within(juurru.At(list.member, i), entries.Index(i), f)
			}
		}
	}
}

// within calls f with a value and all that is in it, but for those to whom a pilot was told.
func within(at juurru.Pointer, v reflect.Value, f func(at juurru.Pointer, v reflect.Value)) {
	f(at, v)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			within(at, v.Elem(), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			within(at.At(i), v.Index(i), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if name != "told" {
				within(at.At(name), v.Field(i), f)
			}
		}
	}
}

// during sets a value while something is asked.
func during(v, other reflect.Value, ask func()) {
	was := reflect.ValueOf(v.Interface())
	v.Set(other)
	ask()
	v.Set(was)
}

// Whatever the project has recorded, a change of it is seen at its place, and so is its
// loss. The other way round, what is empty may be filled in.
func TestEachChangeOfTheRecordIsSeen(t *testing.T) {
	earlier, later := sound(t), sound(t)
	require.Empty(t, later.Continues(earlier))
	seen := func(at juurru.Pointer, about string) {
		found := later.Continues(earlier)
		if assert.Len(t, found, 1, "%s is %s", at, about) {
			assert.True(t, at == found[0] || strings.HasPrefix(string(at), string(found[0])+"/"), "%s is %s: %s", at, about, found[0])
		}
	}
	changes, fills := 0, 0
	recorded(later, func(at juurru.Pointer, v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			if v.String() == "" {
				return
			}
			during(v, reflect.ValueOf(v.String()+"x").Convert(v.Type()), func() { seen(at, "changed") })
		case reflect.Float64:
			during(v, reflect.ValueOf(v.Float()+1), func() { seen(at, "changed") })
		case reflect.Bool:
			during(v, reflect.ValueOf(!v.Bool()), func() { seen(at, "changed") })
			return // a yes or no is always said
		case reflect.Slice:
			for i := range v.Len() {
				left := reflect.AppendSlice(v.Slice3(0, i, i), v.Slice(i+1, v.Len()))
				during(v, left, func() { seen(at.At(i), "gone") })
			}
		case reflect.Pointer:
			if v.IsNil() || v.Type() == reflect.TypeFor[*roadmap.Outcome]() {
				return // without an outcome nothing is decided
			}
		default:
			return
		}
		changes++
		if !v.CanSet() || v.Kind() == reflect.Float64 {
			return
		}
		during(v, reflect.Zero(v.Type()), func() {
			fills++
			assert.Empty(t, earlier.Continues(later), "%s is filled in", at)
		})
	})
	assert.Greater(t, changes, 200, "the walk reaches the record")
	assert.Greater(t, fills, 200)
}

// recording draws projects whose IDs are missing or repeated as often as not.
var recording = rapid.Custom(func(t *rapid.T) *roadmap.Project {
	text := rapid.SampledFrom([]string{"", " ", "a", "b"})
	date := rapid.SampledFrom([]juurru.Date{"", "2026-01-01", "2026-02-02", "x"})
	optional := func(name string) *float64 {
		return rapid.Ptr(rapid.SampledFrom([]float64{0, 1, math.NaN(), math.Inf(1)}), true).Draw(t, name)
	}
	p := new(roadmap.Project)
	for range rapid.IntRange(0, 3).Draw(t, "passages") {
		p.History = append(p.History, roadmap.Passage{To: text.Draw(t, "to"), Stopped: rapid.Bool().Draw(t, "stopped"), Date: date.Draw(t, "date"), By: text.Draw(t, "by")})
	}
	for range rapid.IntRange(0, 3).Draw(t, "steps") {
		p.Steps = append(p.Steps, roadmap.StepRecord{Step: text.Draw(t, "step"), Date: date.Draw(t, "date"), Reason: text.Draw(t, "reason")})
	}
	for range rapid.IntRange(0, 4).Draw(t, "pilots") {
		pilot := roadmap.Pilot{ID: text.Draw(t, "id"), Name: text.Draw(t, "name"), Technology: rapid.SliceOfN(text, 0, 2).Draw(t, "technology")}
		for range rapid.IntRange(0, 2).Draw(t, "criteria") {
			pilot.Criteria = append(pilot.Criteria, roadmap.Criterion{ID: text.Draw(t, "criterion"), Green: optional("green"), Result: optional("result"), Must: rapid.Bool().Draw(t, "must")})
		}
		for range rapid.IntRange(0, 2).Draw(t, "findings") {
			pilot.Findings = append(pilot.Findings, roadmap.Discovery{ID: text.Draw(t, "finding"), What: text.Draw(t, "what"), Fault: rapid.Bool().Draw(t, "fault")})
		}
		if rapid.Bool().Draw(t, "decided") {
			pilot.Outcome = &roadmap.Outcome{Date: date.Draw(t, "date"), By: text.Draw(t, "by")}
		}
		p.Pilots = append(p.Pilots, pilot)
	}
	for range rapid.IntRange(0, 3).Draw(t, "reviews") {
		p.BenefitReviews = append(p.BenefitReviews, roadmap.BenefitReview{Phase: text.Draw(t, "phase"), Date: date.Draw(t, "date"), Found: text.Draw(t, "found")})
	}
	for range rapid.IntRange(0, 3).Draw(t, "decisions") {
		p.Decisions = append(p.Decisions, plan.Decision{ID: text.Draw(t, "id"), Date: date.Draw(t, "date"), What: text.Draw(t, "what")})
	}
	return p
})

// A project continues itself, and what is added to it, at the end of a list or where
// nothing stood, rewrites nothing.
func TestAddingToTheRecordIsNoRewriting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, more := recording.Draw(t, "project"), recording.Draw(t, "more")
		if found := p.Continues(p); found != nil {
			t.Fatalf("a project does not continue itself: %v", found)
		}
		later := &roadmap.Project{
			History: slices.Concat(p.History, more.History), Steps: slices.Concat(p.Steps, more.Steps), Pilots: slices.Concat(p.Pilots, more.Pilots),
			BenefitReviews: slices.Concat(p.BenefitReviews, more.BenefitReviews), Decisions: slices.Concat(p.Decisions, more.Decisions),
		}
		for i := range p.Pilots {
			pilot := &later.Pilots[i]
			pilot.Criteria = append(slices.Clip(pilot.Criteria), roadmap.Criterion{ID: "a"})
			pilot.Findings = append([]roadmap.Discovery{{What: "c"}}, pilot.Findings...)
			pilot.Scope, pilot.Told = "a", append(pilot.Told, roadmap.Telling{To: roadmap.Staff})
		}
		if found := later.Continues(p); found != nil {
			t.Fatalf("what was added is told: %v", found)
		}
	})
}

// A later revision continues an earlier one; the other way round what was added is gone.
func ExampleProject_Continues() {
	stored := begun("anchoring", "insight")
	revised := begun("anchoring", "insight", "development")
	fmt.Println(revised.Continues(stored))
	fmt.Println(stored.Continues(revised))
	// Output:
	// []
	// [/history/2]
}
