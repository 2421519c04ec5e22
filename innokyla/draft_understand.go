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

// pathTexts write the texts of the path, by the key of the field.
var pathTexts = map[string]func(*drafting, *fieldText){
	"operatingEnvironment": (*drafting).writeEnvironment,
	"startingPoint":        (*drafting).writeStartingPoint,
	"needs":                (*drafting).writeNeeds,
	"codevelopment":        (*drafting).writeCodevelopment,
	"intendedChange":       (*drafting).writeIntendedChange,
	"measuringChange":      (*drafting).writeMeasuring,
	"clientUnderstanding":  (*drafting).writeClients,
	"implementationPlan":   (*drafting).writePlan,

	"othersSolutions": (*drafting).writeOthers,
	"ideas":           (*drafting).writeIdeas,
	"ideaChoice":      (*drafting).writeIdeaChoice,
	"ideaConcept":     (*drafting).writeConcept,
	"ideaTesting":     (*drafting).writeTests,
	"solutionTesting": (*drafting).writePilots,
	"trialGoals":      (*drafting).writeTrialGoals,
	"lessons":         (*drafting).writeLessons,

	"coreIdea":   (*drafting).writeCoreIdea,
	"conditions": (*drafting).writeConditions,
	"evaluation": (*drafting).writeEvaluation,
	"tips":       (*drafting).writeTips,
}

// part writes one part of a text from each source in turn.
func (d *drafting) part(t *fieldText, heading string, write func(s *draftSource)) {
	for _, s := range d.sources {
		t.under(heading)
		write(s)
	}
}

func (d *drafting) writeEnvironment(t *fieldText) {
	d.part(t, "Setting.organisation", func(s *draftSource) {
		area := s.text("Setting.area", s.setting.Area, "setting", "area")
		if strings.TrimSpace(area.text) == strings.TrimSpace(s.setting.Organisation) {
			area = said{}
		}
		t.point(s.text("", s.setting.Organisation, "setting", "organisation"), area)
	})
	d.part(t, "Setting.units", func(s *draftSource) {
		for i, unit := range s.anchoring.Units {
			t.point(s.text("", unit, "anchoring", "units", i))
		}
		for i, unit := range s.setting.Units {
			t.point(s.text("", unit, "setting", "units", i))
		}
	})
	d.part(t, "Setting.other", func(s *draftSource) { t.prose(s.text("Setting.other", s.setting.Other, "setting", "other")) })
	d.part(t, "Anchoring.related", func(s *draftSource) {
		for i := range s.anchoring.Related {
			t.point(s.text("", s.anchoring.Related[i].Name, "anchoring", "related", i, "name"))
		}
	})
}

func (d *drafting) writeStartingPoint(t *fieldText) {
	d.part(t, "Anchoring.problem", func(s *draftSource) {
		t.prose(s.text("Anchoring.problem", s.anchoring.Problem, "anchoring", "problem"))
	})
	d.part(t, "Anchoring.aligned", func(s *draftSource) {
		for i, a := range s.anchoring.Aligned {
			t.point(s.text("", a.Name, "anchoring", "aligned", i, "name"), s.text("", a.How, "anchoring", "aligned", i, "how"))
		}
	})
	d.part(t, "Insight.journey", func(s *draftSource) { s.journey(t, s.insight.Journey, "insight", "journey") })
	d.part(t, "Insight.statistics", func(s *draftSource) {
		for i, n := range s.insight.Statistics {
			at := func(member string) []any { return []any{"insight", "statistics", i, member} }
			t.point(s.text("", n.What, at("what")...), s.text("", n.Value, at("value")...),
				s.day("day", n.Date, at("date")...), s.text("source", n.Source, at("source")...))
		}
	})
	d.part(t, "Metric.baseline", func(s *draftSource) {
		for i := range s.set.Metrics {
			if baseline := s.baseline(t, i); !juurru.Blank(baseline.text) {
				t.point(s.text("", s.set.Metrics[i].Name, "metrics", i, "name"), baseline)
			}
		}
	})
}

// journey writes the steps of a journey.
func (s *draftSource) journey(t *fieldText, steps []roadmap.JourneyStep, at ...any) {
	for i, step := range steps {
		here := func(member string) []any { return append(slices.Clip(at), i, member) }
		t.point(s.text("", step.What, here("what")...), s.text("JourneyStep.work", step.Work, here("work")...), s.text("JourneyStep.weakness", step.Weakness, here("weakness")...))
	}
}

// baseline is the baseline of a metric in numbers, with its days and how many are behind it.
func (s *draftSource) baseline(t *fieldText, i int) said {
	m := &s.set.Metrics[i]
	b := m.Baseline
	switch {
	case b.Empty():
		return said{}
	case m.FewPeople(b.Value, b.N):
		s.draft.leaveOut(t.at, s.place("metrics", i, "baseline"), draftFewPeople)
		return said{}
	}
	return s.text("Metric.baseline", m.Amount(b.Value, b.Level, s.draft.lang)+s.inBrackets(b.Period(), b.N), "metrics", i, "baseline")
}

// inBrackets are the days of a number and how many are behind it.
func (s *draftSource) inBrackets(period metrics.Period, n *int) string {
	var parts []string
	if days := period.In(s.draft.lang); days != "" {
		parts = append(parts, days)
	}
	if n != nil {
		parts = append(parts, fmt.Sprintf("n = %d", *n))
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

func (d *drafting) writeNeeds(t *fieldText) {
	d.part(t, "Setting.need", func(s *draftSource) { t.prose(s.text("Setting.need", s.setting.Need, "setting", "need")) })
	d.part(t, "Insight.needs", func(s *draftSource) {
		for i := range s.insight.Needs {
			s.need(t, i)
		}
	})
}

func (s *draftSource) need(t *fieldText, i int) {
	need := s.insight.Needs[i]
	t.point(s.text("", need.What, "insight", "needs", i, "what"), s.word("Need.whose", need.Whose, "insight", "needs", i, "whose"))
}

func (d *drafting) writeCodevelopment(t *fieldText) {
	d.part(t, "Anchoring.team", func(s *draftSource) {
		names := make(map[string]int)
		for i := range s.roles {
			if _, known := names[s.roles[i].ID]; !known {
				names[s.roles[i].ID] = i
			}
		}
		for _, id := range s.anchoring.Team {
			if i, known := names[id]; known {
				t.point(s.group(t, "", s.roles[i].Name, "roles", i, "name"))
			}
		}
	})
	d.part(t, "Plan.teams", func(s *draftSource) {
		for i := range s.plan.Teams {
			t.point(s.group(t, "", s.plan.Teams[i].Name, "teams", i, "name"))
		}
	})
	d.part(t, "Plan.stakeholders", func(s *draftSource) {
		for i := range s.stakeholders {
			if len(s.stakeholders[i].Involved) == 0 {
				continue
			}
			var how []said
			for j, in := range s.stakeholders[i].Involved {
				how = append(how, s.text("", in.How, "stakeholders", i, "involved", j, "how"))
			}
			t.point(s.group(t, "", s.stakeholders[i].Name, "stakeholders", i, "name"), how...)
		}
	})
	d.part(t, "Insight.inquiries", func(s *draftSource) {
		for i := range s.insight.Inquiries {
			s.inquiry(t, &s.insight.Inquiries[i], "insight", "inquiries", i)
		}
	})
	d.part(t, "Development.workshops", func(s *draftSource) {
		for i := range s.development.Workshops {
			s.inquiry(t, &s.development.Workshops[i], "development", "workshops", i)
		}
	})
}

// inquiry tells with whom something was found out, and when.
func (s *draftSource) inquiry(t *fieldText, q *roadmap.Inquiry, at ...any) {
	here := func(member string) []any { return append(slices.Clip(at), member) }
	first, others := s.word("", q.Method, here("method")...), s.parties("with", q.With, here("with")...)
	if first.text == "" {
		first, others = others, said{}
	}
	t.point(first, others, s.day("day", q.Date, here("date")...), s.people(t, "Inquiry.people", q.People, here("people")...))
}

func (d *drafting) writeIntendedChange(t *fieldText) {
	for _, horizon := range []struct {
		heading string
		is      plan.Horizon
	}{{"longTerm", plan.Long}, {"soonTerm", plan.Short}, {"Plan.goals", ""}} {
		d.part(t, horizon.heading, func(s *draftSource) {
			for i, goal := range s.goals {
				if goal.Horizon == horizon.is {
					t.point(s.text("", goal.Text, "goals", i, "text"), s.day("by", goal.By, "goals", i, "by"))
				}
			}
		})
	}
	for _, harm := range []bool{false, true} {
		heading, whom := "Plan.benefits", "Benefit.beneficiaries"
		if harm {
			heading, whom = "harms", "affected"
		}
		d.part(t, heading, func(s *draftSource) {
			for i, benefit := range s.set.Benefits {
				if benefit.Disbenefit != harm || benefit.Unplanned {
					continue
				}
				var whose []string
				for _, b := range benefit.Beneficiaries {
					whose = append(whose, b.Label(d.lang))
				}
				t.point(s.text("", benefit.Name, "benefits", i, "name"), s.text(whom, strings.Join(whose, ", "), "benefits", i, "beneficiaries"))
			}
		})
	}
}

func (d *drafting) writeMeasuring(t *fieldText) {
	d.part(t, "Plan.metrics", func(s *draftSource) {
		for i := range s.set.Metrics {
			m := &s.set.Metrics[i]
			definition := or(m.Definition)
			at := func(member ...any) []any { return append([]any{"metrics", i}, member...) }
			baseline := s.baseline(t, i)
			below := []said{
				s.text("Metric.population", m.Population, at("population")...),
				s.text("Definition.count", definition.Count, at("definition", "count")...),
				s.text("Definition.numerator", definition.Numerator, at("definition", "numerator")...),
				s.text("Definition.denominator", definition.Denominator, at("definition", "denominator")...),
				s.text("Definition.statistic", definition.Statistic, at("definition", "statistic")...),
				s.text("Definition.included", definition.Included, at("definition", "included")...),
				s.text("Definition.excluded", definition.Excluded, at("definition", "excluded")...),
				s.text("Metric.source", m.Source, at("source")...),
				s.word("Metric.frequency", m.Frequency, at("frequency")...),
				baseline,
			}
			if baseline.text != "" {
				below = append(below, s.text("Baseline.how", m.Baseline.How, at("baseline", "how")...))
			}
			if target := m.TargetAmount(d.lang); target != "" {
				below = append(below, s.text("Metric.target", target, at("target")...), s.day("by", m.Target.By, at("target", "by")...))
			}
			t.point(s.text("", m.Name, at("name")...), append(below, s.followUp(t, i))...)
		}
	})
}

// followUpLength is how many of the latest measurements of a metric a draft tells.
const followUpLength = 12

// followUp are the latest measurements of a metric that were known on the day, in order of time.
func (s *draftSource) followUp(t *fieldText, i int) said {
	m := &s.set.Metrics[i]
	var known []int
	for j := range m.Observations {
		if o := &m.Observations[j]; !o.Empty() && !o.Period().Last().After(s.draft.on) {
			known = append(known, j)
		}
	}
	slices.SortStableFunc(known, func(a, b int) int {
		return strings.Compare(string(m.Observations[a].Date), string(m.Observations[b].Date))
	})
	latest := known[max(0, len(known)-followUpLength):]
	var numbers []string
	for _, j := range latest {
		o := &m.Observations[j]
		if m.FewPeople(o.Value, o.N) {
			s.draft.leaveOut(t.at, s.place("metrics", i, "observations", j), draftFewPeople)
			continue
		}
		numbers = append(numbers, m.Amount(o.Value, o.Level, s.draft.lang)+s.inBrackets(o.Period(), o.N))
	}
	text := strings.Join(numbers, "; ")
	if len(known) > len(latest) && text != "" {
		text = strings.NewReplacer("{some}", fmt.Sprint(len(latest)), "{all}", fmt.Sprint(len(known))).Replace(latestOfAll.In(s.draft.lang)) + " " + text
	}
	return s.text("Metric.observations", text, "metrics", i, "observations")
}

var latestOfAll = juurru.Text{FI: "({some} viimeisintä, kaikkiaan {all})", SV: "(de {some} senaste, sammanlagt {all})", NB: "(de {some} siste, til sammen {all})", EN: "(the latest {some} of {all})"}

func (d *drafting) writeClients(t *fieldText) {
	d.part(t, "Setting.targetGroup", func(s *draftSource) {
		t.prose(s.text("Setting.targetGroup", s.setting.TargetGroup, "setting", "targetGroup"))
	})
	d.part(t, "Insight.summary", func(s *draftSource) {
		t.prose(s.text("Insight.summary", s.insight.Summary, "insight", "summary"))
	})
	d.part(t, "Insight.needs", func(s *draftSource) {
		for i, need := range s.insight.Needs {
			if need.Whose == roadmap.Users || need.Whose == roadmap.Relatives {
				s.need(t, i)
			}
		}
	})
	d.part(t, "Insight.inquiries", func(s *draftSource) {
		for i, q := range s.insight.Inquiries {
			if slices.Contains(q.With, roadmap.Users) || slices.Contains(q.With, roadmap.Relatives) {
				t.point(s.text("", q.Found, "insight", "inquiries", i, "found"), s.word("Inquiry.method", q.Method, "insight", "inquiries", i, "method"),
					s.parties("with", q.With, "insight", "inquiries", i, "with"))
			}
		}
	})
}

func (d *drafting) writePlan(t *fieldText) {
	d.part(t, "Plan.phases", func(s *draftSource) {
		template, _ := plan.TemplateByName(s.plan.Template)
		titles := make(map[string]juurru.Text)
		for _, phase := range template.Phases {
			titles[phase.Key] = phase.Title
		}
		for i, phase := range s.plan.Phases {
			title := phase.Key
			if text, known := titles[phase.Key]; known {
				title = text.In(d.lang)
			}
			t.point(s.text("", title, "phases", i, "key"), s.days(phase.Starts, phase.Ends, "phases", i), s.tense(phase.Starts, phase.Ends, "phases", i),
				s.text("Phase.reason", phase.Reason, "phases", i, "reason"))
		}
	})
	d.part(t, "Plan.tasks", func(s *draftSource) {
		for i, task := range s.tasks {
			state := map[bool]string{true: "done", false: "open"}[task.Done]
			t.point(s.text("", task.What, "tasks", i, "what"), s.own("state", state, "tasks", i, "done"), s.day("by", task.Due, "tasks", i, "due"))
		}
	})
	d.part(t, "Plan.trainings", func(s *draftSource) {
		for i, training := range s.trainings {
			t.point(s.text("", training.Name, "trainings", i, "name"), s.group(t, "Training.provider", training.Provider, "trainings", i, "provider"),
				s.days(training.Starts, training.Ends, "trainings", i), s.tense(training.Starts, training.Ends, "trainings", i),
				s.word("Training.every", training.Every, "trainings", i, "every"))
		}
	})
	d.part(t, "Transition.rollOut", func(s *draftSource) {
		for i, r := range s.transition.RollOut {
			t.point(s.text("", r.Area, "transition", "rollOut", i, "area"), s.day("RollOut.starts", r.Starts, "transition", "rollOut", i, "starts"),
				s.day("RollOut.stable", r.Stable, "transition", "rollOut", i, "stable"))
		}
	})
}
