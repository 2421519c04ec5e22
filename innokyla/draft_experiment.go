package innokyla

import (
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/roadmap"
)

func (d *drafting) writeOthers(t *fieldText) {
	d.part(t, "Insight.lessons", func(s *draftSource) {
		for i, lesson := range s.insight.Lessons {
			t.point(s.group(t, "", lesson.From, "insight", "lessons", i, "from"), s.text("Lesson.learnt", lesson.Learnt, "insight", "lessons", i, "learnt"),
				s.text("Lesson.use", lesson.Use, "insight", "lessons", i, "use"))
		}
	})
	d.part(t, "Anchoring.related", func(s *draftSource) {
		for i, related := range s.anchoring.Related {
			t.point(s.text("", related.Name, "anchoring", "related", i, "name"), s.group(t, "RelatedProject.who", related.Who, "anchoring", "related", i, "who"),
				s.text("RelatedProject.use", related.Use, "anchoring", "related", i, "use"))
		}
	})
}

func (d *drafting) writeIdeas(t *fieldText) {
	d.part(t, "Development.ideas", func(s *draftSource) {
		for i := range s.development.Ideas {
			t.point(s.text("", s.development.Ideas[i].What, "development", "ideas", i, "what"))
		}
	})
	d.part(t, "Development.workshops", func(s *draftSource) {
		for i, w := range s.development.Workshops {
			t.point(s.text("", w.Found, "development", "workshops", i, "found"), s.parties("with", w.With, "development", "workshops", i, "with"),
				s.day("day", w.Date, "development", "workshops", i, "date"))
		}
	})
	d.part(t, "Insight.options", func(s *draftSource) {
		for i, option := range s.insight.Options {
			t.point(s.text("", option.What, "insight", "options", i, "what"), s.text("Option.potential", option.Potential, "insight", "options", i, "potential"),
				s.text("Option.limits", option.Limits, "insight", "options", i, "limits"))
		}
	})
}

func (d *drafting) writeIdeaChoice(t *fieldText) {
	for _, outcome := range []struct {
		heading string
		is      roadmap.IdeaState
	}{{"takenUp", roadmap.IdeaChosen}, {"kept", roadmap.IdeaKept}, {"dropped", roadmap.IdeaDropped}} {
		d.part(t, outcome.heading, func(s *draftSource) {
			for i, idea := range s.development.Ideas {
				if idea.Outcome == outcome.is {
					at := func(member string) []any { return []any{"development", "ideas", i, member} }
					t.point(s.text("", idea.What, at("what")...), s.text("reason", idea.Reason, at("reason")...),
						s.outOfFive("Idea.suitability", idea.Suitability, at("suitability")...), s.outOfFive("Idea.usefulness", idea.Usefulness, at("usefulness")...))
				}
			}
		})
	}
}

// outOfFive is a rating from 1 to 5; 0 is none.
func (s *draftSource) outOfFive(label string, rating int, at ...any) said {
	if rating == 0 {
		return said{}
	}
	return s.text(label, fmt.Sprintf("%d/5", rating), at...)
}

func (d *drafting) writeConcept(t *fieldText) {
	d.part(t, "Development.journey", func(s *draftSource) { s.journey(t, s.development.Journey, "development", "journey") })
	d.part(t, "Development.touchpoints", func(s *draftSource) {
		for i, touchpoint := range s.development.Touchpoints {
			t.point(s.text("", touchpoint.Name, "development", "touchpoints", i, "name"), s.word("Touchpoint.kind", touchpoint.Kind, "development", "touchpoints", i, "kind"))
		}
	})
	d.part(t, "Technology", func(s *draftSource) {
		for i, technology := range s.development.Technologies {
			if technology.Chosen != "" {
				t.point(s.text("", technology.Name, "development", "technologies", i, "name"), s.day("Technology.chosen", technology.Chosen, "development", "technologies", i, "chosen"))
			}
		}
	})
}

func (d *drafting) writeTests(t *fieldText) {
	d.part(t, "Development.tests", func(s *draftSource) {
		for i, test := range s.development.Tests {
			t.point(s.text("", test.Found, "development", "tests", i, "found"), s.parties("with", test.With, "development", "tests", i, "with"),
				s.day("day", test.Date, "development", "tests", i, "date"))
		}
	})
}

// eachPilot writes a point for each pilot; one without a name is called a pilot, with its number.
func (d *drafting) eachPilot(t *fieldText, write func(s *draftSource, p *roadmap.Pilot, at func(member ...any) []any) []said) {
	d.part(t, "Project.pilots", func(s *draftSource) {
		for i := range s.project.Pilots {
			p := &s.project.Pilots[i]
			at := func(member ...any) []any { return append([]any{"pilots", i}, member...) }
			name := s.text("", p.Name, at("name")...)
			if juurru.Blank(p.Name) {
				name = s.text("", fmt.Sprintf("%s %d", wordOf("Pilot").In(d.lang), i+1), at()...)
			}
			if below := write(s, p, at); slices.ContainsFunc(below, func(b said) bool { return !juurru.Blank(b.text) }) {
				t.point(name, below...)
			}
		}
	})
}

func (d *drafting) writePilots(t *fieldText) {
	d.eachPilot(t, func(s *draftSource, p *roadmap.Pilot, at func(...any) []any) []said {
		return []said{
			s.days(p.Starts, p.Ends, at()...), s.tense(p.Starts, p.Ends, at()...),
			s.text("Pilot.scope", p.Scope, at("scope")...), s.text("Pilot.participants", p.Participants, at("participants")...),
			s.text("Pilot.information", p.Information, at("information")...), s.text("Pilot.competence", p.Competence, at("competence")...),
			s.text("Pilot.errors", p.Errors, at("errors")...), s.parties("Pilot.plannedWith", p.PlannedWith, at("plannedWith")...),
		}
	})
}

func (d *drafting) writeTrialGoals(t *fieldText) {
	d.eachPilot(t, func(s *draftSource, p *roadmap.Pilot, at func(...any) []any) []said {
		below := []said{
			s.text("Pilot.goals", p.Goals, at("goals")...), s.text("Pilot.measuring", p.Measuring, at("measuring")...),
			s.text("Pilot.observation", p.Observation, at("observation")...), s.text("Pilot.documentation", p.Documentation, at("documentation")...),
		}
		for i := range p.Criteria {
			k := &p.Criteria[i]
			text := strings.TrimSpace(k.What)
			if k.Green != nil {
				text += " (" + wordOf("Criterion.green").In(d.lang) + ": " + s.amount(*k.Green, k.Unit) + ")"
			}
			below = append(below, s.text("Criterion", text, at("criteria", i)...))
		}
		return below
	})
}

// amount writes a number of a criterion as the language writes it, with its unit.
func (s *draftSource) amount(value float64, unit string) string {
	m := metrics.Metric{Unit: strings.TrimSpace(unit)}
	return m.Amount(&value, "", s.draft.lang)
}

func (d *drafting) writeLessons(t *fieldText) {
	d.eachPilot(t, func(s *draftSource, p *roadmap.Pilot, at func(...any) []any) []said {
		below := s.results(t, p, at)
		for i, finding := range p.Findings {
			below = append(below, s.text("Discovery", finding.What, at("findings", i, "what")...), s.text("Discovery.handled", finding.Handled, at("findings", i, "handled")...))
		}
		for i, j := range p.Evaluation {
			below = append(below, s.judgement(&j, at("evaluation", i)...))
		}
		if o := p.Outcome; o != nil {
			below = append(below, s.word("decision", o.Decision, at("outcome", "decision")...), s.day("day", o.Date, at("outcome", "date")...),
				s.text("reason", o.Reason, at("outcome", "reason")...))
		}
		return below
	})
}

// judgement is what was judged of a pilot, with its words, after the question it answers.
func (s *draftSource) judgement(j *roadmap.Judgement, at ...any) said {
	text := strings.TrimSpace(j.Text)
	if answer := j.Answer.Label(s.draft.lang); answer != "" {
		text = strings.TrimSpace(answer + ". " + text)
	}
	said := s.text("", text, at...)
	for _, q := range roadmapQuestions {
		if q.Area == j.Area && q.Key == j.About {
			said.asked = q.Text
		}
	}
	return said
}

var roadmapQuestions = roadmap.Questions()

// results are the results of a pilot's criteria; a count of few people is left out.
func (s *draftSource) results(t *fieldText, p *roadmap.Pilot, at func(...any) []any) []said {
	byID := make(map[string][]*metrics.Metric) // all of a repeated ID: what any of them hides is not published
	for i := range s.set.Metrics {
		m := &s.set.Metrics[i]
		byID[m.ID] = append(byID[m.ID], m)
	}
	var below []said
	for i := range p.Criteria {
		k := &p.Criteria[i]
		text := strings.TrimSpace(k.What)
		switch {
		case k.Result != nil && slices.ContainsFunc(byID[k.Metric], func(m *metrics.Metric) bool { return m.FewPeople(k.Result, nil) }):
			s.draft.leaveOut(t.at, s.place(at("criteria", i, "result")...), draftFewPeople)
			continue
		case k.Result != nil:
			text += ": " + s.amount(*k.Result, k.Unit)
		case k.Light == "":
			continue
		}
		if light := k.Judge(); light != "" {
			text += " (" + light.Label(s.draft.lang) + ")"
		} else if k.Light != "" {
			text += " (" + k.Light.Label(s.draft.lang) + ")"
		}
		below = append(below, s.text("result", text, at("criteria", i)...))
	}
	return below
}
