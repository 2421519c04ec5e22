package innokyla

import (
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

func (d *drafting) writeCoreIdea(t *fieldText) {
	for _, part := range []struct {
		label, member string
		text          func(*plan.Innovation) string
	}{
		{"Innovation.why", "why", func(in *plan.Innovation) string { return in.Why }},
		{"Innovation.procedures", "procedures", func(in *plan.Innovation) string { return in.Procedures }},
		{"Innovation.how", "how", func(in *plan.Innovation) string { return in.How }},
		{"Innovation.where", "where", func(in *plan.Innovation) string { return in.Where }},
		{"Innovation.dose", "dose", func(in *plan.Innovation) string { return in.Dose }},
		{"Innovation.providers", "providers", func(in *plan.Innovation) string { return in.Providers }},
		{"Innovation.materials", "materials", func(in *plan.Innovation) string { return in.Materials }},
		{"Innovation.tailoring", "tailoring", func(in *plan.Innovation) string { return in.Tailoring }},
	} {
		for _, s := range d.sources {
			text := part.text(&s.innovation)
			if part.member == "providers" {
				t.prose(s.group(t, part.label, text, "innovation", part.member))
			} else {
				t.prose(s.text(part.label, text, "innovation", part.member))
			}
		}
	}
	for _, core := range []bool{true, false} {
		d.part(t, map[bool]string{true: "core", false: "fitted"}[core], func(s *draftSource) {
			for i, part := range s.innovation.Parts {
				if part.Core == core {
					t.point(s.text("", part.What, "innovation", "parts", i, "what"))
				}
			}
		})
	}
	d.part(t, "Development.journey", func(s *draftSource) { s.journey(t, s.development.Journey, "development", "journey") })
}

func (d *drafting) writeConditions(t *fieldText) {
	d.part(t, "Innovation.maintainer", func(s *draftSource) {
		t.prose(s.group(t, "Innovation.maintainer", s.innovation.Maintainer, "innovation", "maintainer"))
	})
	d.part(t, "Innovation.recording", func(s *draftSource) {
		recording := s.innovation.Recording
		t.point(s.text("", recording.Instruction, "innovation", "recording", "instruction"), s.text("Record.code", recording.Code, "innovation", "recording", "code"))
		if juurru.Blank(recording.Instruction) {
			t.point(s.text("", recording.Code, "innovation", "recording", "code"))
		}
	})
	d.part(t, "Innovation.languages", func(s *draftSource) {
		for i, language := range s.innovation.Languages {
			t.point(s.text("", language, "innovation", "languages", i))
		}
	})
	d.part(t, "Benefit.prerequisites", func(s *draftSource) {
		for i := range s.set.Benefits {
			for j, p := range s.set.Benefits[i].Prerequisites {
				t.point(s.text("", p.What, "benefits", i, "prerequisites", j, "what"))
			}
		}
	})
	d.part(t, "Plan.strategies", func(s *draftSource) {
		for i, strategy := range s.plan.Strategies {
			at := func(member string) []any { return []any{"strategies", i, member} }
			t.point(s.text("", strategy.Name, at("name")...), s.text("Strategy.action", strategy.Action, at("action")...), s.text("Strategy.target", strategy.Target, at("target")...),
				s.text("Strategy.timing", strategy.Timing, at("timing")...), s.text("Strategy.dose", strategy.Dose, at("dose")...),
				s.text("reason", strategy.Justification, at("justification")...))
		}
	})
	d.part(t, "Plan.supports", func(s *draftSource) {
		for i, support := range s.plan.Supports {
			t.point(s.text("", support.What, "supports", i, "what"), s.word("Support.pillar", support.Pillar, "supports", i, "pillar"))
		}
	})
	d.part(t, "Role.time", func(s *draftSource) {
		for i, role := range s.plan.Roles {
			if !juurru.Blank(role.Time) {
				t.point(s.group(t, "", role.Name, "roles", i, "name"), s.text("", role.Time, "roles", i, "time"))
			}
		}
	})
	d.part(t, "helps", func(s *draftSource) { s.factors(t, func(rating int) bool { return rating > 0 }) })
	d.part(t, "Plan.givenUp", func(s *draftSource) {
		for i, g := range s.plan.GivenUp {
			state := map[bool]string{true: "done", false: "open"}[g.Done]
			t.point(s.text("", g.What, "givenUp", i, "what"), s.own("state", state, "givenUp", i, "done"), s.day("GivenUp.ends", g.Ends, "givenUp", i, "ends"))
		}
	})
	d.part(t, "Transition.processes", func(s *draftSource) {
		for i, p := range s.transition.Processes {
			t.point(s.text("", p.Name, "transition", "processes", i, "name"), s.text("reason", p.Why, "transition", "processes", i, "why"))
		}
	})
}

// factors writes the factors whose rating is such. One that works both ways is both.
func (s *draftSource) factors(t *fieldText, such func(rating int) bool) {
	for i, factor := range s.plan.Factors {
		if factor.Mixed || factor.Rating != nil && such(*factor.Rating) {
			mixed := said{}
			if factor.Mixed {
				mixed = s.text("", wordOf("Factor.mixed").In(s.draft.lang), "factors", i, "mixed")
			}
			t.point(s.text("", factor.What, "factors", i, "what"), mixed)
		}
	}
}

func (d *drafting) writeEvaluation(t *fieldText) {
	d.part(t, "FinalReport.reached", func(s *draftSource) {
		t.prose(s.text("FinalReport.reached", s.report.Reached, "transition", "finalReport", "reached"))
	})
	hidden := make(map[*draftSource]map[string]bool) // metrics whose numbers few people are behind
	d.part(t, "figures", func(s *draftSource) {
		hidden[s] = make(map[string]bool)
		for i := range s.set.Metrics {
			if !s.evaluation(t, i) {
				hidden[s][s.set.Metrics[i].ID] = true
			}
		}
	})
	reports := make(map[*draftSource]metrics.BenefitReport)
	for _, s := range d.sources {
		reports[s] = s.set.Realisation(d.on)
	}
	status := func(s *draftSource, list []metrics.BenefitStatus) {
		for i := range list {
			b := &list[i]
			if metric := s.set.Benefits[b.Position].Metric; metric != "" && hidden[s][metric] {
				s.draft.leaveOut(t.at, s.place("benefits", b.Position), draftFewPeople)
				continue
			}
			t.point(s.text("", b.Name, "benefits", b.Position, "name"), s.text("", b.Summary(d.lang), "benefits", b.Position))
		}
	}
	d.part(t, "Plan.benefits", func(s *draftSource) { status(s, reports[s].Benefits) })
	d.part(t, "harms", func(s *draftSource) { status(s, reports[s].Disbenefits) })
	d.part(t, "spread", func(s *draftSource) {
		for i := range s.set.Uptake {
			u := &s.set.Uptake[i]
			if spread, counted := u.Penetration(d.on); counted {
				t.point(s.text("", u.Method, "uptake", i, "method"), s.text("", u.Unit, "uptake", i, "unit"), s.text("", spread.Summary(d.lang), "uptake", i))
			}
		}
	})
	d.part(t, "Innovation.evidence", func(s *draftSource) {
		evidence := s.innovation.Evidence
		at := func(member string) []any { return []any{"innovation", "evidence", member} }
		for _, text := range []said{
			s.word("Evidence.research", evidence.Research, at("research")...), s.text("Evidence.effect", evidence.Effect, at("effect")...),
			s.text("Evidence.applicability", evidence.Applicability, at("applicability")...), s.text("Evidence.source", evidence.Source, at("source")...),
		} {
			if !juurru.Blank(text.text) {
				text.text = wordOf(text.label).In(d.lang) + ": " + strings.TrimSpace(text.text)
				t.point(text)
			}
		}
	})
}

// evaluation writes what a metric says, with the limits of what can be said, unless few
// people are behind the numbers it tells.
func (s *draftSource) evaluation(t *fieldText, i int) (told bool) {
	m, at := &s.set.Metrics[i], []any{"metrics", i}
	if s.fewBehind(m) {
		s.draft.leaveOut(t.at, s.place(at...), draftFewPeople)
		return false
	}
	e, err := metrics.Evaluate(m, s.draft.on, metrics.Options{})
	if err != nil {
		s.draft.leaveOut(t.at, s.place(at...), draftNotEvaluated)
		return true
	}
	below := []said{s.text("", e.Summary(s.draft.lang), at...)}
	for _, note := range e.Notes(s.draft.lang) {
		below = append(below, s.text("", note, at...))
	}
	t.point(s.text("", m.Name, "metrics", i, "name"), below...)
	return true
}

// fewBehind reports whether few people are behind a number of the metric.
func (s *draftSource) fewBehind(m *metrics.Metric) bool {
	if b := m.Baseline; b != nil && m.FewPeople(b.Value, b.N) {
		return true
	}
	for i := range m.Observations {
		if o := &m.Observations[i]; m.FewPeople(o.Value, o.N) {
			return true
		}
	}
	return false
}

func (d *drafting) writeTips(t *fieldText) {
	d.part(t, "Plan.state", func(s *draftSource) { s.givenUp(t) })
	for _, s := range d.sources {
		t.prose(s.text("FinalReport.worked", s.report.Worked, "transition", "finalReport", "worked"))
	}
	for _, s := range d.sources {
		t.prose(s.text("FinalReport.improve", s.report.Improve, "transition", "finalReport", "improve"))
	}
	d.part(t, "RollOut.learnt", func(s *draftSource) {
		for i, r := range s.transition.RollOut {
			t.point(s.text("", r.Learnt, "transition", "rollOut", i, "learnt"), s.text("RollOut.area", r.Area, "transition", "rollOut", i, "area"))
		}
	})
	d.part(t, "Plan.adaptations", func(s *draftSource) {
		for i, a := range s.plan.Adaptations {
			t.point(s.text("", a.What, "adaptations", i, "what"), s.text("reason", a.Reason, "adaptations", i, "reason"),
				s.word("Adaptation.fidelity", a.Fidelity, "adaptations", i, "fidelity"))
		}
	})
	d.part(t, "hinders", func(s *draftSource) { s.factors(t, func(rating int) bool { return rating < 0 }) })
}

// givenUp tells of a plan whose method was given up that it was, and why. Innokylä guidance,
// slide 47.
func (s *draftSource) givenUp(t *fieldText) {
	if s.plan.State != plan.StateWithdrawn {
		return
	}
	t.prose(s.word("Plan.state", s.plan.State, "state"))
	for i, decision := range s.plan.Decisions {
		if decision.Gate == "withdraw" && !decision.Date.After(s.draft.on) {
			at := func(member string) []any { return []any{"decisions", i, member} }
			t.point(s.text("", decision.What, at("what")...), s.day("day", decision.Date, at("date")...), s.text("reason", decision.Reason, at("reason")...))
		}
	}
}
