package innokyla

import (
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// draftSource is a plan or a project, with the parts that both have. What it does not have is
// there all the same, empty.
type draftSource struct {
	draft  *drafting
	kind   string
	id     string
	isPlan bool

	plan        plan.Plan
	innovation  plan.Innovation
	setting     plan.Setting
	project     roadmap.Project
	anchoring   roadmap.Anchoring
	insight     roadmap.Insight
	development roadmap.Development
	transition  roadmap.Transition
	report      roadmap.FinalReport

	set          *metrics.Set
	goals        []plan.Goal
	roles        []plan.Role
	tasks        []plan.Task
	trainings    []plan.Training
	stakeholders []plan.Stakeholder
}

func (d *drafting) ofPlan(p *plan.Plan) *draftSource {
	return &draftSource{
		draft: d, kind: plan.KindName, id: p.ID, isPlan: true, plan: *p, innovation: or(p.Innovation), setting: or(p.Setting),
		set: p.MetricSet(), goals: p.Goals, roles: p.Roles, tasks: p.Tasks, trainings: p.Trainings, stakeholders: p.Stakeholders,
	}
}

func (d *drafting) ofProject(p *roadmap.Project) *draftSource {
	transition := or(p.Transition)
	return &draftSource{
		draft: d, kind: roadmap.KindName, id: p.ID, project: *p, anchoring: or(p.Anchoring), insight: or(p.Insight),
		development: or(p.Development), transition: transition, report: or(transition.FinalReport),
		set: p.MetricSet(), goals: p.Goals, roles: p.Roles, tasks: p.Tasks, trainings: p.Trainings, stakeholders: p.Stakeholders,
	}
}

// or is what a pointer points to, or an empty one.
func or[T any](p *T) T {
	if p == nil {
		return *new(T)
	}
	return *p
}

func (s *draftSource) place(at ...any) juurru.Place {
	return juurru.Place{Kind: s.kind, Document: s.id, At: juurru.At(at...)}
}

// text is a text of the source.
func (s *draftSource) text(label, text string, at ...any) said {
	return said{label: label, text: text, from: []juurru.Place{s.place(at...)}}
}

// group is a text that stands for a role, a body or a group: what looks like a person's
// name is left out.
func (s *draftSource) group(t *fieldText, label, text string, at ...any) said {
	if plan.NamesPerson(text) {
		s.draft.leaveOut(t.at, s.place(at...), draftNamesPerson)
		return said{}
	}
	return s.text(label, text, at...)
}

// word is a value of a closed vocabulary.
func (s *draftSource) word(label string, value interface{ Label(juurru.Lang) string }, at ...any) said {
	return s.text(label, value.Label(s.draft.lang), at...)
}

// own is one of the words of the draft that a value of the source stands for.
func (s *draftSource) own(label, word string, at ...any) said {
	return s.text(label, draftWords[word].In(s.draft.lang), at...)
}

// day is a day.
func (s *draftSource) day(label string, day juurru.Date, at ...any) said {
	return s.text(label, day.In(s.draft.lang), at...)
}

// days are the first and the last day of something that stands at a place.
func (s *draftSource) days(starts, ends juurru.Date, at ...any) said {
	first, last := starts.In(s.draft.lang), ends.In(s.draft.lang)
	if first == "" && last == "" {
		return said{}
	}
	dash := "–"
	switch {
	case first == last:
		dash, last = "", ""
	case s.draft.lang == juurru.English && first != "" && last != "":
		dash = " – "
	}
	return said{label: "when", text: first + dash + last, from: []juurru.Place{s.place(append(slices.Clip(at), "starts")...), s.place(append(slices.Clip(at), "ends")...)}}
}

// tense tells whether what has a first and a last day is past, under way or ahead.
func (s *draftSource) tense(starts, ends juurru.Date, at ...any) said {
	on := s.draft.on
	where := append(slices.Clip(at), "starts")
	switch {
	case ends.Before(on):
		return s.own("state", "past", append(slices.Clip(at), "ends")...)
	case starts.After(on):
		return s.own("state", "ahead", where...)
	case starts.Valid() && on.Valid() && (ends == "" || ends.Valid()):
		return s.own("state", "now", where...)
	}
	return said{}
}

// parties are those who took part in something.
func (s *draftSource) parties(label string, with []roadmap.Party, at ...any) said {
	var names []string
	for _, party := range with {
		names = append(names, party.Label(s.draft.lang))
	}
	return s.text(label, strings.Join(names, ", "), at...)
}

// people is how many took part; so few that they may be recognised are left out.
func (s *draftSource) people(t *fieldText, label string, n *int, at ...any) said {
	switch {
	case n == nil:
		return said{}
	case 0 < *n && *n < metrics.SmallCountLimit:
		s.draft.leaveOut(t.at, s.place(at...), draftFewPeople)
		return said{}
	}
	return s.text(label, fmt.Sprint(*n), at...)
}
