package plan_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// encoded is a plan as it is stored.
func encoded(t require.TestingT, p *plan.Plan) string {
	data, err := p.Encode()
	require.NoError(t, err)
	return string(data)
}

func TestAnswersGoWhereTheyBelongAndNowhereElse(t *testing.T) {
	p := revision(t, "plans/kainuu/4-use.json")
	before := encoded(t, p)
	v := mine(t, p, "esihenkilo", "2026-03-16")
	next, report, err := v.Fill(
		plan.Answer{At: "/tasks/33/done", Value: true},
		plan.Answer{At: "/tasks/33/due", Value: "2026-03-16"},
		plan.Answer{At: "/guides/1/themes/1/questions/0/answer", Value: "Vastaus tulee samana päivänä tai viimeistään aamulla."},
		plan.Answer{At: "/checklists/1/items/0/done", Value: false},
		plan.Answer{At: "/checklists/1/items/0/notApplicable", Value: "Asemalla ei ole omaa odotustilaa."},
		plan.Answer{At: "/risks/4/likelihood", Value: 2.0},
		plan.Answer{At: "/risks/4/response", Value: "avoid"},
		plan.Answer{At: "/goals/1/by"},
	)
	require.NoError(t, err)
	assert.Equal(t, []juurru.Pointer{"/goals/1/by"}, pointersOf(report, plan.RuleGoalUndated), "what was emptied is asked for, and let through")
	assert.Len(t, report.Findings, 1)
	assert.Equal(t, before, encoded(t, p), "the plan that was looked at stays as it was")

	want := revision(t, "plans/kainuu/4-use.json")
	want.Tasks[33].Done, want.Tasks[33].Due = true, "2026-03-16"
	want.Guides[1].Themes[1].Questions[0].Answer = "Vastaus tulee samana päivänä tai viimeistään aamulla."
	want.Checklists[1].Items[0].Done, want.Checklists[1].Items[0].NotApplicable = false, "Asemalla ei ole omaa odotustilaa."
	want.Risks[4].Likelihood, want.Risks[4].Response = 2, plan.Avoid
	want.Goals[1].By = ""
	assert.Empty(t, cmp.Diff(want, next, cmpopts.EquateEmpty()))
}

func TestWhatTheViewDoesNotOfferIsRefused(t *testing.T) {
	p := revision(t, "plans/kainuu/4-use.json")
	v := mine(t, p, "esihenkilo", "2026-03-16")
	for _, at := range []juurru.Pointer{
		"", "/", "/name", "/state", "/tasks", "/tasks/33", "/tasks/33/what", "/tasks/33/done/x", "/tasks/4/done", "/tasks/999/done", "/tasks/-/done", "/tasks/033/done", "/goals/0/owner", "/leadership/0/answer", "tasks/33/done",
	} {
		next, _, err := v.Fill(plan.Answer{At: "/tasks/33/done", Value: true}, plan.Answer{At: at, Value: "x"})
		assert.True(t, next == nil, at)
		assert.Error(t, err, at)
		assert.NotErrorIs(t, err, juurru.ErrInvalid, at)
	}
	_, _, err := v.Fill(plan.Answer{At: "/tasks/33/done", Value: true}, plan.Answer{At: "/tasks/33/done", Value: true})
	assert.Error(t, err, "twice")
	_, _, err = plan.View{}.Fill(plan.Answer{At: "/name", Value: "x"})
	assert.Error(t, err)

	for _, at := range []juurru.Pointer{"/name", "/innovation", "/tasks/0/what", "/tasks/9999/due", "/tasks/-/due", "/x/y", "/tasks/0/assignments/0/role", "/tasks/0/due/x"} {
		tampered := v
		tampered.Items = []plan.ViewItem{{Fields: []plan.Field{{At: at, Kind: plan.FieldText, Max: 10}}}}
		next, report, err := tampered.Fill(plan.Answer{At: at, Value: "x"})
		assert.True(t, next == nil, "a view that was tampered with: %s", at)
		assert.ErrorIs(t, err, juurru.ErrInvalid)
		assert.Equal(t, []juurru.Pointer{at}, pointersOf(report, juurru.RuleWrongType))
	}
}

func TestValuesThatAPlaceCannotHoldAreReportedThere(t *testing.T) {
	p := revision(t, "plans/kainuu/4-use.json")
	v := mine(t, p, "esihenkilo", "2026-03-16")
	for _, c := range []struct {
		at    juurru.Pointer
		value any
		rule  *juurru.Rule
	}{
		{"/tasks/33/done", "true", juurru.RuleWrongType},
		{"/tasks/33/done", 1, juurru.RuleWrongType},
		{"/tasks/33/due", "2026-13-45", juurru.RuleNotDate},
		{"/tasks/33/due", 20260101.0, juurru.RuleWrongType},
		{"/risks/4/likelihood", 1.5, juurru.RuleWrongType},
		{"/risks/4/likelihood", 1e300, juurru.RuleWrongType},
		{"/risks/4/likelihood", "2", juurru.RuleWrongType},
		{"/risks/4/likelihood", 5, juurru.RuleNotAllowed},
		{"/risks/4/likelihood", -1, juurru.RuleNotAllowed},
		{"/risks/4/response", "ignore", juurru.RuleNotAllowed},
		{"/risks/4/response", 1, juurru.RuleWrongType},
		{"/guides/1/themes/1/questions/0/answer", strings.Repeat("a", 10001), juurru.RuleTooLong},
		{"/guides/1/themes/1/questions/0/answer", "\xff", juurru.RuleNotUnicode},
		{"/guides/1/themes/1/questions/0/answer", []any{"a"}, juurru.RuleWrongType},
		{"/guides/1/themes/1/questions/0/answer", map[string]any{}, juurru.RuleWrongType},
	} {
		next, report, err := v.Fill(plan.Answer{At: "/tasks/12/done", Value: true}, plan.Answer{At: c.at, Value: c.value})
		require.ErrorIs(t, err, juurru.ErrInvalid, c.at)
		assert.True(t, next == nil, "nothing is half applied")
		assert.Equal(t, []juurru.Pointer{c.at}, pointersOf(report, c.rule), "%s %v", c.at, c.value)
		for _, lang := range juurru.Langs() {
			assert.NotContains(t, report.Findings[0].Message(lang), "{", c.rule.ID)
		}
	}
	_, report, err := v.Fill(plan.Answer{At: "/tasks/33/done", Value: "x"}, plan.Answer{At: "/tasks/33/due", Value: "x"})
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Len(t, report.Findings, 2, "all at once")

	next, report, err := v.Fill(plan.Answer{At: "/guides/1/held", Value: "2026-03-17"}, plan.Answer{At: "/guides/1/group", Value: "Anna Korhonen"})
	require.NoError(t, err, "what the rules of plans say keeps nobody from filling in")
	assert.NotNil(t, next)
	assert.Equal(t, []*juurru.Rule{plan.RulePersonalName, plan.RuleDatedInFuture}, []*juurru.Rule{report.Findings[0].Rule, report.Findings[1].Rule})
}

func TestLeadersAnswerInAView(t *testing.T) {
	p := revision(t, "plans/itla/3-start.json")
	v := mine(t, p, "esihenkilo", "2026-02-23")
	n := len(p.Leadership)
	next, report, err := v.Fill(
		plan.Answer{At: juurru.At("leadership", n+1, "answer"), Value: "no"},
		plan.Answer{At: juurru.At("leadership", n+3, "date"), Value: "2026-02-20"},
		plan.Answer{At: juurru.At("leadership", n+4, "answer"), Value: "yes"},
	)
	require.NoError(t, err)
	assert.Equal(t, []juurru.Pointer{juurru.At("leadership", n+1, "note")}, pointersOf(report, plan.RuleLeadershipReasonMissing))
	assert.Equal(t, append(p.Leadership[:n:n],
		plan.Leadership{Question: plan.LeadConditions, Date: "2026-02-23", By: "esihenkilo", Answer: plan.LeaderNo},
		plan.Leadership{Question: plan.LeadTime, Date: "2026-02-23", By: "esihenkilo", Answer: plan.LeaderYes},
	), next.Leadership, "a day alone is no answer")
	assert.Len(t, p.Leadership, n)

	_, report, err = v.Fill(plan.Answer{At: juurru.At("leadership", n, "note"), Value: "Kerrottu."})
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, []juurru.Pointer{juurru.At("leadership", n, "answer")}, pointersOf(report, juurru.RuleRequired))
	_, report, err = mine(t, p, "esihenkilo", "").Fill(plan.Answer{At: juurru.At("leadership", n, "answer"), Value: "yes"})
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, []juurru.Pointer{juurru.At("leadership", n, "date")}, pointersOf(report, juurru.RuleRequired))

	again := mine(t, next, "palvelupaallikko", "2026-02-23")
	for _, item := range again.Items {
		if item.Section == "leadership" {
			assert.Equal(t, plan.StandsDone, item.Standing)
		}
	}
	unasked := revision(t, "plans/pirha/4-use.json")
	for _, item := range mine(t, unasked, "palvelujohtaja", "2026-02-16").Items {
		assert.NotEqual(t, "leadership", item.Section, "neither the template nor the plan has them")
	}
}

// A plan may have more wrong with it than a report has room for: what is filled in is
// looked at by itself.
func TestWhatIsWrongElsewhereHidesNothing(t *testing.T) {
	p := &plan.Plan{Roles: []plan.Role{{ID: "a", Name: "A"}}}
	for range 2000 {
		p.Tasks = append(p.Tasks, plan.Task{Due: "2026-13-45", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}})
	}
	p.Risks = []plan.Risk{{ID: "r", Owner: "a", Likelihood: 99}}
	v := mine(t, p, "a", "2026-01-01")
	next, _, err := v.Fill(plan.Answer{At: "/tasks/1999/due", Value: "2026-13-46"})
	assert.ErrorIs(t, err, juurru.ErrInvalid)
	assert.True(t, next == nil)
	next, _, err = v.Fill(plan.Answer{At: "/tasks/1999/due", Value: "2026-13-45"}, plan.Answer{At: "/risks/0/likelihood", Value: 99}, plan.Answer{At: "/risks/0/consequence", Value: 10})
	require.NoError(t, err, "what is there already is nobody's fault")
	assert.Equal(t, 10, next.Risks[0].Consequence)
	_, report, err := v.Fill(plan.Answer{At: "/risks/0/likelihood", Value: 11}, plan.Answer{At: "/risks/0/consequence", Value: -1})
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, []juurru.Pointer{"/risks/0/likelihood"}, pointersOf(report, juurru.RuleTooLarge))
	assert.Equal(t, []juurru.Pointer{"/risks/0/consequence"}, pointersOf(report, juurru.RuleTooSmall))
}

// What a field lets through is what its type and tags let through.
func TestFieldsRefuseWhatTheDocumentCannotHold(t *testing.T) {
	p := revision(t, "plans/itla/4-use.json")
	var fields []plan.Field
	v := mine(t, p, "koordinaattori", "2026-03-16")
	for _, item := range v.Items {
		fields = append(fields, item.Fields...)
	}
	value := rapid.SampledFrom([]any{nil, "", "x", true, false, 0, 1, 4, 5, -1, 2.0, 2.5, "2026-01-01", "2026-1-1", "accept", "short", strings.Repeat("ä", 500), strings.Repeat("ä", 501), strings.Repeat("ä", 20000), []any{}, juurru.Date("2026-02-28"), plan.Short})
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SampledFrom(fields).Draw(t, "field")
		next, _, err := v.Fill(plan.Answer{At: f.At, Value: value.Draw(t, "value")})
		if err != nil {
			return
		}
		_, report, err := plan.Decode([]byte(encoded(t, next)))
		require.NoError(t, err, "%v", report.Findings)
		for _, found := range next.Check(plan.Draft).Findings {
			require.False(t, found.Rule.Kind() != plan.KindName && found.Severity == juurru.Error, "%s %s", found.Rule.ID, found.Path)
		}
	})
}

// A form that sends back all it shows changes nothing, whoever's it is.
func TestSendingBackWhatIsThereChangesNothing(t *testing.T) {
	for _, file := range []string{"plan.json", "plans/itla/4-use.json", "plans/kainuu/5-sustain.json", "plans/pirha/1-draft.json"} {
		p := revision(t, file)
		for _, v := range plan.Views(p, "2026-03-16") {
			var answers []plan.Answer
			seen := make(map[juurru.Pointer]bool)
			for _, item := range v.Items {
				for _, f := range item.Fields {
					require.False(t, seen[f.At], "%s: %s is asked twice", file, f.At)
					seen[f.At] = true
					answers = append(answers, plan.Answer{At: f.At, Value: f.Value})
				}
			}
			sent, err := json.Marshal(answers)
			require.NoError(t, err)
			var got []plan.Answer
			require.NoError(t, json.Unmarshal(sent, &got))
			next, _, err := v.Fill(got...)
			require.NoError(t, err)
			assert.Equal(t, encoded(t, p), encoded(t, next), "%s %v", file, v.Roles)
		}
	}
}

// Filling in is the same as setting each place by itself.
func TestFillingInOneByOneIsTheSame(t *testing.T) {
	p := revision(t, "plans/itla/4-use.json")
	v := mine(t, p, "koordinaattori", "2026-03-16")
	var fields []plan.Field
	for _, item := range v.Items {
		fields = append(fields, item.Fields...)
	}
	rapid.Check(t, func(t *rapid.T) {
		var answers []plan.Answer
		for _, f := range rapid.SliceOfNDistinct(rapid.SampledFrom(fields), 0, 6, func(f plan.Field) juurru.Pointer { return f.At }).Draw(t, "fields") {
			var value any
			switch f.Kind {
			case plan.FieldYesNo:
				value = rapid.Bool().Draw(t, "yes")
			case plan.FieldDay:
				value = rapid.SampledFrom([]any{nil, "2026-03-16", "2026-01-01"}).Draw(t, "day")
			case plan.FieldChoice:
				value = rapid.SampledFrom(f.Choices).Draw(t, "choice").Value
			default:
				value = rapid.StringN(0, 20, -1).Draw(t, "text")
			}
			answers = append(answers, plan.Answer{At: f.At, Value: value})
		}
		all, _, err := v.Fill(answers...)
		require.NoError(t, err)
		one := p
		for _, answer := range answers {
			one, _, err = mine2(one).Fill(answer)
			require.NoError(t, err)
		}
		require.Equal(t, encoded(t, one), encoded(t, all))
	})
}

// mine2 is the coordinator's view once more; what was done meanwhile is still offered.
func mine2(p *plan.Plan) plan.View {
	v, _ := plan.Mine(p, "koordinaattori", "2026-03-16")
	return v
}
