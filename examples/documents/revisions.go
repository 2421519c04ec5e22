package documents

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// Revision is a document as it was on a day.
type Revision struct {
	Name string      // what it shows, after its place in the series: "3-start"
	File string      // its name in [Files]
	On   juurru.Date // the day for which it is written
	Gate juurru.Gate // the last gate it passes on that day
}

// PlanRevisions returns the example plan that follows a template, from first draft to
// sustainment; nil when there is none.
func PlanRevisions(template string) []Revision { return slices.Clone(planRevisions[template]) }

// ProjectRevisions returns the example project, from its anchoring through a pilot that had
// to be repeated to new practice.
func ProjectRevisions() []Revision { return slices.Clone(projectRevisions) }

var planRevisions = map[string][]Revision{
	"pirha": {
		{"1-draft", "plans/pirha/1-draft.json", "2025-01-27", plan.Draft},
		{"2-approve", "plans/pirha/2-approve.json", "2025-06-09", plan.Approve},
		{"3-start", "plans/pirha/3-start.json", "2025-09-01", plan.Start},
		{"4-use", "plans/pirha/4-use.json", "2026-02-16", plan.Start},
		{"5-sustain", "plan.json", "2026-11-01", plan.Sustain},
	},
	"itla": {
		{"1-draft", "plans/itla/1-draft.json", "2024-06-12", plan.Draft},
		{"2-approve", "plans/itla/2-approve.json", "2024-11-25", plan.Approve},
		{"3-start", "plans/itla/3-start.json", "2025-08-29", plan.Start},
		{"4-use", "plans/itla/4-use.json", "2026-03-16", plan.Start},
		{"5-sustain", "plans/itla/5-sustain.json", "2026-10-26", plan.Sustain},
	},
	"kainuu": {
		{"1-draft", "plans/kainuu/1-draft.json", "2025-02-10", plan.Draft},
		{"2-approve", "plans/kainuu/2-approve.json", "2025-04-14", plan.Approve},
		{"3-start", "plans/kainuu/3-start.json", "2025-10-03", plan.Start},
		{"4-use", "plans/kainuu/4-use.json", "2026-03-16", plan.Start},
		{"5-sustain", "plans/kainuu/5-sustain.json", "2026-10-26", plan.Sustain},
	},
}

var projectRevisions = []Revision{
	{"1-anchored", "projects/1-anchored.json", "2024-06-03", roadmap.ToInsight},
	{"2-insight", "projects/2-insight.json", "2024-10-14", roadmap.ToDevelopment},
	{"3-pilot-1", "projects/3-pilot-1.json", "2025-02-28", roadmap.ToPilot},
	{"4-back", "projects/4-back.json", "2025-06-30", roadmap.ToDevelopment}, // the next pilot is not planned yet
	{"5-transition", "projects/5-transition.json", "2026-02-23", roadmap.ToTransition},
	{"6-practice", "roadmap.json", "2026-11-01", roadmap.ToPractice},
}
