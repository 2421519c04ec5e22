package plan_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// discussed is a plan with one discussion in each of two units.
func discussed() *plan.Plan {
	guide := plan.Guide{Title: "Keskustelu", Phase: "kayttoonotto", Role: "esihenkilo", Themes: []plan.Theme{
		{Title: "Vaikutukset työhön", Questions: []plan.GuideQuestion{{Text: "Mikä muuttuu?"}, {Text: "Mistä voi luopua?", Section: "givenUp"}}},
		{Title: "Tuki", Questions: []plan.GuideQuestion{{Text: "Mitä kaipaatte?"}}},
	}}
	p := &plan.Plan{
		Roles:   []plan.Role{{ID: "esihenkilo", Name: "Osastonhoitaja"}},
		Guides:  []plan.Guide{guide.With("Rannan terveysasema", "2026-03-02"), guide.With("", "")},
		GivenUp: []plan.GivenUp{{What: "Paperinen lomake"}},
	}
	p.Guides[0].Themes[0].Questions[0].Answer = "Soittoja on vähemmän."
	p.Guides[0].Themes[0].Questions[1].Answer = "Takaisinsoittolistat"
	p.Guides[0].Themes[1].Questions[0].Answer = " "
	p.Guides[1].Themes[0].Questions[1].Answer = "paperinen  lomake"
	return p
}

func TestAnswersBecomeFeedback(t *testing.T) {
	p := discussed()
	before := encoded(t, p)
	heard := plan.Hear(p)
	assert.Equal(t, before, encoded(t, p), "the plan stays as it was")
	assert.Equal(t, []plan.Feedback{
		{ID: "guide-1-1-1", Date: "2026-03-02", From: "Rannan terveysasema", Text: "Vaikutukset työhön: Mikä muuttuu? Soittoja on vähemmän."},
		{ID: "guide-1-1-2", Date: "2026-03-02", From: "Rannan terveysasema", Text: "Vaikutukset työhön: Mistä voi luopua? Takaisinsoittolistat"},
		{ID: "guide-2-1-2", From: "Osastonhoitaja", Text: "Vaikutukset työhön: Mistä voi luopua? paperinen  lomake"},
	}, heard.Plan.Feedback)
	assert.Len(t, heard.Added, 3)
	assert.Equal(t, juurru.Pointer("/guides/0/themes/0/questions/1"), heard.Added[1].Question)
	assert.Equal(t, juurru.Pointer("/feedback/1"), heard.Added[1].Feedback)
	assert.Equal(t, []plan.GivenUpAnswer{{Question: "/guides/0/themes/0/questions/1", Proposal: plan.GivenUp{What: "Takaisinsoittolistat"}}}, heard.GivenUp,
		"proposed, unless the plan has it")
	assert.Equal(t, p.GivenUp, heard.Plan.GivenUp, "and never added")

	report := heard.Plan.Check(plan.Draft, juurru.On("2026-06-01"))
	assert.Equal(t, []juurru.Pointer{"/feedback/2/date"}, pointersOf(report, plan.RuleFeedbackUndated))
	assert.Equal(t, []juurru.Pointer{"/feedback/0/outcome", "/feedback/1/outcome"}, pointersOf(report, plan.RuleFeedbackUnanswered))
	assert.Empty(t, pointersOf(report, plan.RuleReferenceUnknown))
}

func TestOnlyTheAnswersAskedForAreHeard(t *testing.T) {
	p := discussed()
	for about, c := range map[string]struct {
		which []juurru.Pointer
		added int
	}{
		"a guide":          {[]juurru.Pointer{"/guides/0"}, 2},
		"a theme":          {[]juurru.Pointer{"/guides/0/themes/0"}, 2},
		"a question":       {[]juurru.Pointer{"/guides/0/themes/0/questions/0"}, 1},
		"its answer":       {[]juurru.Pointer{"/guides/0/themes/0/questions/0/answer"}, 0},
		"the same twice":   {[]juurru.Pointer{"/guides/0", "/guides/0"}, 2},
		"a guide and more": {[]juurru.Pointer{"/guides/0/themes/0/questions/0", "/guides/1"}, 2},
		"nothing there":    {[]juurru.Pointer{"/guides/7", "/feedback"}, 0},
		"the whole plan":   {[]juurru.Pointer{""}, 3},
	} {
		assert.Len(t, plan.Hear(p, c.which...).Added, c.added, about)
	}
}

func TestAnAnswerChangedLaterIsTold(t *testing.T) {
	first := plan.Hear(discussed()).Plan
	first.Feedback[0].Outcome, first.Feedback[0].Reason = plan.Declined, "Soittoja ei enää kirjata."
	first.Guides[0].Themes[0].Questions[0].Answer = "Soittoja on enemmän."
	first.Guides[0].Themes[0].Questions[1].Answer = ""
	first.Guides[1].Themes[0].Questions[1].Feedback = "puuttuu"
	first.Guides[1].Themes[0].Questions[0].Answer = "Uutta"
	first.Guides = append([]plan.Guide{{Title: "Uusi alkuun"}}, first.Guides...)
	again := plan.Hear(first)
	assert.Equal(t, []plan.HeardAnswer{
		{Question: "/guides/1/themes/0/questions/0", Feedback: "/feedback/0", Says: "Vaikutukset työhön: Mikä muuttuu? Soittoja on enemmän."},
		{Question: "/guides/1/themes/0/questions/1", Feedback: "/feedback/1", Says: "Vaikutukset työhön: Mistä voi luopua?"},
	}, again.Differs)
	assert.Len(t, again.Added, 1)
	assert.Equal(t, first.Feedback, again.Plan.Feedback[:3], "what was heard may have been replied to")

	data, err := json.Marshal(plan.Hear(nil))
	require.NoError(t, err)
	assert.JSONEq(t, `{"added": [], "known": [], "differs": [], "givenUp": []}`, string(data))
}

func TestTheLongestAnswerIsHeardWhole(t *testing.T) {
	p := discussed()
	p.Guides[0].Themes[0].Title = strings.Repeat("ä", 500)
	p.Guides[0].Themes[0].Questions[0] = plan.GuideQuestion{Text: strings.Repeat("ö", 2000), Answer: strings.Repeat("å", 10000)}
	assert.Empty(t, pointersOf(plan.Hear(p).Plan.Check(plan.Draft), juurru.RuleTooLong))
}

// Whatever is heard in whichever order, each answer is heard once, and no ID comes twice.
func TestHearingTwiceAddsNothing(t *testing.T) {
	id := rapid.SampledFrom([]string{"", "guide-1-1-1", "guide-1-1-2", "guide-2-1-1", "guide-1-1-1-2", "muu"})
	rapid.Check(t, func(t *rapid.T) {
		p := new(plan.Plan)
		for range rapid.IntRange(0, 3).Draw(t, "feedback") {
			p.Feedback = append(p.Feedback, plan.Feedback{ID: id.Draw(t, "id"), Text: "x"})
		}
		answers := 0
		for range rapid.IntRange(0, 3).Draw(t, "guides") {
			var guide plan.Guide
			for range rapid.IntRange(0, 2).Draw(t, "themes") {
				var theme plan.Theme
				for range rapid.IntRange(0, 3).Draw(t, "questions") {
					q := plan.GuideQuestion{Text: "?", Answer: rapid.SampledFrom([]string{"", " ", "Kyllä", "Ei"}).Draw(t, "answer"), Feedback: id.Draw(t, "feedback")}
					if q.Feedback == "" && !juurru.Blank(q.Answer) {
						answers++
					}
					theme.Questions = append(theme.Questions, q)
				}
				guide.Themes = append(guide.Themes, theme)
			}
			p.Guides = append(p.Guides, guide)
		}
		once := plan.Hear(p)
		require.Len(t, once.Added, answers)
		seen := make(map[string]bool)
		for _, f := range p.Feedback {
			seen[f.ID] = true
		}
		for _, f := range once.Plan.Feedback[len(p.Feedback):] {
			require.False(t, seen[f.ID], f.ID)
			seen[f.ID] = true
		}
		twice := plan.Hear(once.Plan)
		require.Empty(t, twice.Added)
		require.Equal(t, encoded(t, once.Plan), encoded(t, twice.Plan))
	})
}

func TestAGuideIsHeldInEachUnitByItself(t *testing.T) {
	p := discussed()
	answered := p.Guides[0]
	other := answered.With("Keskustan terveysasema", "2026-03-09")
	assert.Equal(t, "Rannan terveysasema", answered.Group)
	assert.Equal(t, "Soittoja on vähemmän.", answered.Themes[0].Questions[0].Answer)
	for i, theme := range other.Themes {
		for j, question := range theme.Questions {
			assert.Equal(t, plan.GuideQuestion{Text: answered.Themes[i].Questions[j].Text, Section: answered.Themes[i].Questions[j].Section}, question)
		}
	}
	other.Themes[0].Questions[0].Answer = "Ei mikään."
	assert.Equal(t, "Soittoja on vähemmän.", answered.Themes[0].Questions[0].Answer, "the two share nothing")
}
