package plan

import (
	"github.com/juurru/juurru"
)

// ProgressReport tells how far a plan has come on a day, phase by phase, role by role and
// goal by goal, as plain data. There is no one percentage of the whole: tasks are not
// equally large, a training that was held is not a goal that was reached, and a number that
// mixes them would rise while nothing changes for clients. What is not known is absent, and
// not 0. Nothing is missing from the lists: they are never nil.
type ProgressReport struct {
	On     juurru.Date     `json:"on,omitzero"`
	Phases []PhaseProgress `json:"phases"` // in the template's order, then those that it does not have; last, what belongs to none
	Roles  []RoleProgress  `json:"roles"`  // in the order of the plan
	Goals  []GoalProgress  `json:"goals"`  // each before its sub-goals, otherwise in the order of the plan
}

// TaskCount counts tasks.
type TaskCount struct {
	Done    int  `json:"done"`
	All     int  `json:"all"`
	Overdue *int `json:"overdue,omitzero"` // of those that are not done; absent when the day is not known
}

// add counts a task, and whether it is overdue.
func (n *TaskCount) add(t *Task, overdue bool) {
	n.All++
	if t.Done {
		n.Done++
	}
	if overdue {
		*n.Overdue++
	}
}

// overdue tells whether a task is overdue on a day.
func (p *Plan) overdue(t *Task, on juurru.Date) bool {
	return !t.Done && t.Due.Before(on) && !p.ended()
}

// ItemCount counts the items of checklists.
type ItemCount struct {
	Done          int `json:"done"`
	NotApplicable int `json:"notApplicable"` // said not to apply, with the reason, and not done
	All           int `json:"all"`
}

// MessageCount counts messages.
type MessageCount struct {
	Sent int `json:"sent"`
	All  int `json:"all"`
}

func (n *MessageCount) add(m *Message) {
	n.All++
	if m.Sent {
		n.Sent++
	}
}

// TrainingCount counts trainings.
type TrainingCount struct {
	Held *int `json:"held,omitzero"` // whose last day has come; absent when the day is not known
	All  int  `json:"all"`
}

func (n *TrainingCount) add(t *Training, on juurru.Date) {
	n.All++
	last := t.Ends
	if !last.Valid() {
		last = t.Starts
	}
	if on.Valid() && last.Valid() && !last.After(on) {
		*n.Held++
	}
}

// zero is the beginning of a count that can be made on a day only.
func zero(on juurru.Date) *int {
	if !on.Valid() {
		return nil
	}
	return new(int)
}

// Progress tells how far a plan has come on a day; without one, "" or none of the
// calendar, what does not depend on it.
//
//  1. A task is overdue from the day after its own, unless the plan was withdrawn, as in
//     [Plan.Check].
//  2. A training belongs to the phase in which it begins: the one that began last and is
//     under way on that day. It counts as held when its last day has come: no plan tells
//     more. One without a day belongs to no phase and has not been held.
//  3. Tasks, messages and checklists belong to the phase they name. What names none, or
//     begins in none, stands in a phase without a key at the end.
//  4. A role has a task that it does or answers for, once for each of the two.
//  5. The goals: see [GoalProgress]. A goal that is in a circle of goals, or part of one,
//     stands by itself.
//
// The options tell the templates, see [WithTemplate]. A nil plan has no progress. The cost
// grows linearly with the size of the plan, but for the sorting of observations.
func Progress(p *Plan, on juurru.Date, options ...juurru.Option) ProgressReport {
	if p == nil {
		p = new(Plan)
	}
	if !on.Valid() {
		on = ""
	}
	template, _ := p.template(juurru.Check(new(struct{}), juurru.Gate{}, options...))
	return ProgressReport{On: on, Phases: p.phaseProgress(template, on), Roles: p.roleProgress(on), Goals: p.goalProgress(on)}
}
