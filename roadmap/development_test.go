package roadmap_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

func TestAnEmptyDevelopmentIsToldOfEachThingOnce(t *testing.T) {
	for _, p := range []*roadmap.Project{{}, {Development: new(roadmap.Development)}} {
		report := p.Check(roadmap.ToPilot)
		for rule, want := range map[*juurru.Rule][]juurru.Pointer{
			roadmap.RuleNoIdeaChosen:            {"/development/ideas"},
			roadmap.RuleLeftOutOfDevelopment:    {"/development/tests"},
			roadmap.RuleRelativesLeftOut:        {"/development/tests"},
			roadmap.RuleNewJourneyMissing:       {"/development/journey"},
			roadmap.RuleJourneyStepWithoutRole:  nil,
			roadmap.RuleTouchpointsMissing:      {"/development/touchpoints"},
			roadmap.RuleResponsibilitiesMissing: {"/tasks"},
		} {
			assert.Equal(t, want, pointersOf(report, rule), rule.ID)
		}
	}
}

// Of users and staff it is told once when they took no part at all, and otherwise where
// they did not: at each idea that was chosen and each touchpoint that changes.
func TestUsersAndStaffAreMissedOnce(t *testing.T) {
	const on = juurru.Date("2026-06-15")
	parties := rapid.SliceOfNDistinct(rapid.SampledFrom([]roadmap.Party{roadmap.Users, roadmap.Staff, roadmap.Managers}), 0, 3, rapid.ID)
	days := rapid.SampledFrom([]juurru.Date{"", "2026-06-14", "2026-06-15", "2026-06-16"})
	rapid.Check(t, func(t *rapid.T) {
		d := &roadmap.Development{
			Ideas:       []roadmap.Idea{{ID: "i", What: "Soitto", Outcome: roadmap.IdeaChosen}},
			Touchpoints: []roadmap.Touchpoint{{ID: "t", Name: "Puhelin", Changes: true}},
		}
		for i := range rapid.IntRange(0, 4).Draw(t, "tests") {
			test := roadmap.Test{ID: fmt.Sprint("k", i), With: parties.Draw(t, "with"), Date: days.Draw(t, "date")}
			if rapid.Bool().Draw(t, "of the idea") {
				test.Ideas = []string{"i"}
			}
			if rapid.Bool().Draw(t, "of the touchpoint") {
				test.Touch = []string{"t"}
			}
			d.Tests = append(d.Tests, test)
		}
		if rapid.Bool().Draw(t, "a workshop") {
			d.Workshops = []roadmap.Inquiry{{ID: "w", With: parties.Draw(t, "with"), Date: days.Draw(t, "date")}}
		}
		report := (&roadmap.Project{Development: d}).Check(roadmap.ToPilot, juurru.On(on))

		was := func(party roadmap.Party, counts func(roadmap.Test) bool) bool {
			return slices.ContainsFunc(d.Tests, func(test roadmap.Test) bool {
				return test.Date <= on && counts(test) && slices.Contains(test.With, party)
			})
		}
		var never, notIdea, notTouch []roadmap.Party
		for _, party := range []roadmap.Party{roadmap.Users, roadmap.Staff} {
			atWorkshop := len(d.Workshops) > 0 && d.Workshops[0].Date <= on && slices.Contains(d.Workshops[0].With, party)
			switch {
			case !atWorkshop && !was(party, func(roadmap.Test) bool { return true }):
				never = append(never, party)
			default:
				if !was(party, func(test roadmap.Test) bool { return len(test.Ideas) > 0 }) {
					notIdea = append(notIdea, party)
				}
				if !was(party, func(test roadmap.Test) bool { return len(test.Touch) > 0 }) {
					notTouch = append(notTouch, party)
				}
			}
		}
		for rule, want := range map[*juurru.Rule][]roadmap.Party{
			roadmap.RuleLeftOutOfDevelopment: never, roadmap.RuleIdeaUntested: notIdea, roadmap.RuleTouchpointUntested: notTouch,
		} {
			if got := partiesOf(report, rule); !slices.Equal(want, got) {
				t.Fatalf("%s names %v, not %v", rule.ID, got, want)
			}
		}
	})
}

// partiesOf are those whom the first finding of a rule names.
func partiesOf(report juurru.Report, rule *juurru.Rule) []roadmap.Party {
	for _, f := range report.Findings {
		if f.Rule == rule {
			return f.Params[0].Value.([]roadmap.Party)
		}
	}
	return nil
}

func TestIdeasThatAreChosenOrKeptAnswerNeeds(t *testing.T) {
	p := &roadmap.Project{
		Insight: &roadmap.Insight{Needs: []roadmap.Need{{ID: "a", What: "Apua illalla"}, {ID: "b", What: "Yksi numero"}, {ID: "c", What: "Lepoa"}, {ID: "d", What: "Aikaa"}}},
		Development: &roadmap.Development{Ideas: []roadmap.Idea{
			{ID: "1", What: "Soitto", Needs: []string{"a"}, Outcome: roadmap.IdeaChosen},
			{ID: "2", What: "Näyttö", Needs: []string{"b"}, Outcome: roadmap.IdeaKept},
			{ID: "3", What: "Robotti", Outcome: roadmap.IdeaChosen},
			{ID: "4", What: "Laastari", Needs: []string{"c"}},
			{ID: "5", What: "Sähköposti", Needs: []string{"d"}, Outcome: roadmap.IdeaDropped},
		}},
	}
	report := p.Check(roadmap.ToPilot)
	assert.Equal(t, []juurru.Pointer{"/insight/needs/2", "/insight/needs/3"}, pointersOf(report, roadmap.RuleNeedUnanswered))
	assert.Equal(t, []juurru.Pointer{"/development/ideas/2/needs"}, pointersOf(report, roadmap.RuleIdeaWithoutNeed))

	p.Insight = nil
	assert.Empty(t, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleIdeaWithoutNeed), "there are no needs to answer")
}
