package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

func TestTheLeadersQuestionsAreFiveAndTranslated(t *testing.T) {
	questions := plan.LeaderQuestions()
	require.Len(t, questions, 5)
	for i, topic := range plan.LeaderTopic("").Values() {
		assert.Equal(t, topic, questions[i].Key)
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, topic.Label(lang))
			assert.Regexp(t, `\?$`, kindtest.InLang(questions[i].Text, lang))
		}
		assert.Empty(t, questions[i].Source.Missing())
	}
	for _, answer := range plan.LeaderAnswer("").Values() {
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, answer.Label(lang))
		}
	}
}

func TestLeadersAreAskedOnceUseHasBegun(t *testing.T) {
	at := juurru.Pointer("/leadership")
	for _, c := range []struct {
		about string
		plan  plan.Plan
		on    juurru.Date
		want  []juurru.Pointer
	}{
		{"in use, and the template asks", plan.Plan{Template: "itla", ChangeStarts: "2026-01-01"}, "2026-01-01", []juurru.Pointer{at}},
		{"not in use yet", plan.Plan{Template: "itla", ChangeStarts: "2026-01-02"}, "2026-01-01", nil},
		{"nobody told the day", plan.Plan{Template: "itla", ChangeStarts: "2026-01-02"}, "", nil},
		{"the template does not ask", plan.Plan{Template: "kainuu", ChangeStarts: "2026-01-01"}, "2026-01-01", nil},
		{"there is no template", plan.Plan{ChangeStarts: "2026-01-01"}, "2026-01-01", nil},
		{"there is none, and one answer", plan.Plan{ChangeStarts: "2026-01-01", Leadership: []plan.Leadership{{Question: plan.LeadTime, Date: "2026-01-01", Answer: plan.LeaderYes}}}, "2026-01-01", []juurru.Pointer{at}},
		{"the method was withdrawn", plan.Plan{Template: "itla", ChangeStarts: "2026-01-01", State: plan.StateWithdrawn}, "2026-01-01", nil},
	} {
		assert.Equal(t, c.want, pointersOf(c.plan.Check(plan.Sustain, juurru.On(c.on)), plan.RuleLeadershipUnanswered), c.about)
		assert.NotContains(t, pointersOf(c.plan.Check(plan.Sustain, juurru.On(c.on)), plan.RuleSectionMissing), at, "not an error: "+c.about)
	}
}

func TestTheLatestAnswerOfEachCounts(t *testing.T) {
	yes, no := plan.LeaderYes, plan.LeaderNo
	p := &plan.Plan{Leadership: []plan.Leadership{
		{Question: plan.LeadTime, Date: "2026-03-01", By: "johto", Answer: no},
		{Question: plan.LeadTime, Date: "2026-01-01", By: "johto", Answer: yes},
		{Question: plan.LeadTime, Date: "2026-02-01", By: "esihenkilo", Answer: no},
		{Question: plan.LeadTime, Date: "2026-02-01", By: "esihenkilo", Answer: yes},
		{Question: plan.LeadTime, Date: "2026-13-45", By: "johto", Answer: yes},
		{Question: plan.LeadExample, Date: "2026-02-01", By: "johto", Answer: yes},
	}}
	places := func(on juurru.Date) []juurru.Pointer {
		var at []juurru.Pointer
		for _, record := range plan.Leading(p, on)[4].Latest {
			at = append(at, record.At)
		}
		return at
	}
	assert.Equal(t, []juurru.Pointer{"/leadership/0", "/leadership/3"}, places("2026-03-01"))
	assert.Equal(t, []juurru.Pointer{"/leadership/0", "/leadership/3"}, places(""))
	assert.Equal(t, []juurru.Pointer{"/leadership/1", "/leadership/3"}, places("2026-02-28"))
	assert.Equal(t, []juurru.Pointer{"/leadership/1"}, places("2026-01-31"))
	assert.Nil(t, places("2025-12-31"))
}

// The latest is found as by sorting by day.
func TestTheLatestAnswerAgainstTheObviousWay(t *testing.T) {
	day := rapid.SampledFrom([]juurru.Date{"", "x", "2026-01-01", "2026-01-02", "2026-01-03"})
	rapid.Check(t, func(t *rapid.T) {
		p := new(plan.Plan)
		want := -1
		on := rapid.SampledFrom([]juurru.Date{"", "2026-01-02"}).Draw(t, "on")
		for i := range rapid.IntRange(0, 6).Draw(t, "answers") {
			l := plan.Leadership{Question: plan.LeadTime, Date: day.Draw(t, "day"), Answer: plan.LeaderYes}
			p.Leadership = append(p.Leadership, l)
			if l.Date.Valid() && (on == "" || l.Date <= on) && (want < 0 || l.Date >= p.Leadership[want].Date) {
				want = i
			}
		}
		latest := plan.Leading(p, on)[4].Latest
		if want < 0 {
			require.Empty(t, latest)
			return
		}
		require.Equal(t, juurru.At("leadership", want), latest[0].At)
	})
}

func TestLeadingShowsWhatThePlanHas(t *testing.T) {
	p := revision(t, "plans/itla/5-sustain.json")
	data := encoded(t, p)
	for _, stand := range plan.Leading(p, "2026-10-26") {
		assert.NotEmpty(t, stand.Shows, stand.Question.Key)
		assert.NotEmpty(t, stand.Latest, stand.Question.Key)
		for _, at := range stand.Shows {
			assert.Contains(t, data, `"`+at.Tokens()[0]+`"`)
		}
	}
	for _, stand := range plan.Leading(nil, "") {
		assert.Equal(t, []juurru.Pointer{}, stand.Shows)
		assert.Equal(t, []plan.LeaderRecord{}, stand.Latest)
	}
	changed := &plan.Plan{Feedback: []plan.Feedback{{ID: "a", Outcome: plan.Changed, Change: "c"}, {ID: "b"}, {ID: "d", Outcome: plan.Declined}}, Changes: []plan.Change{{ID: "x"}, {ID: "c"}}}
	assert.Equal(t, []juurru.Pointer{"/feedback/0", "/feedback/2", "/changes/1"}, plan.Leading(changed, "")[2].Shows)
}
