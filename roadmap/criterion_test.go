package roadmap_test

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

func number(value float64) *float64 { return &value }

func TestACriterionIsJudgedByItsNumbers(t *testing.T) {
	more := roadmap.Criterion{Green: number(80), Amber: number(50)}
	tenth, fifth := 0.1, 0.2
	less := roadmap.Criterion{Direction: roadmap.Less, Green: number(0.3), Amber: number(0.5)}
	for _, c := range []struct {
		about     string
		criterion roadmap.Criterion
		result    *float64
		want      roadmap.Light
	}{
		{"a tie with green is green", more, number(80), roadmap.Green},
		{"just below green is amber", more, number(79.9), roadmap.Amber},
		{"a tie with amber is amber", more, number(50), roadmap.Amber},
		{"just below amber is red", more, number(49.999999999), roadmap.Red},
		{"less is better, and a tie with green is green", less, number(0.3), roadmap.Green},
		{"less is better, and a sum that is no tie is amber", less, number(tenth + fifth), roadmap.Amber},
		{"less is better, and a tie with amber is amber", less, number(0.5), roadmap.Amber},
		{"less is better, and more is red", less, number(0.51), roadmap.Red},
		{"without a result it is not judged", more, nil, ""},
		{"what is no number is not judged", more, number(math.NaN()), ""},
		{"nor is what has no end", more, number(math.Inf(1)), ""},
		{"nor what has no end the other way", less, number(math.Inf(-1)), ""},
		{"a limit that is no number judges nothing", roadmap.Criterion{Green: number(80), Amber: number(math.NaN())}, number(90), ""},
		{"nor does one without end", roadmap.Criterion{Green: number(math.Inf(-1)), Amber: number(50)}, number(60), ""},
		{"green alone tells what is green", roadmap.Criterion{Green: number(80)}, number(80), roadmap.Green},
		{"green alone does not tell amber from red", roadmap.Criterion{Green: number(80)}, number(79), ""},
		{"amber alone tells what is red", roadmap.Criterion{Amber: number(50)}, number(49), roadmap.Red},
		{"amber alone does not tell green from amber", roadmap.Criterion{Amber: number(50)}, number(90), ""},
		{"numbers go before the light of people", roadmap.Criterion{Green: number(80), Amber: number(50), Light: roadmap.Green}, number(10), roadmap.Red},
		{"without numbers people judge", roadmap.Criterion{Light: roadmap.Amber}, number(3), roadmap.Amber},
		{"without numbers and light it is not judged", roadmap.Criterion{}, number(3), ""},
	} {
		c.criterion.Result = c.result
		assert.Equal(t, c.want, c.criterion.Judge(), c.about)
	}
}

// decimal is a number as the shortest decimal that stands for it.
func decimal(t *rapid.T, value float64) *big.Rat {
	exact, ok := new(big.Rat).SetString(strconv.FormatFloat(value, 'g', -1, 64))
	if !ok {
		t.Fatalf("%v", value)
	}
	return exact
}

// TestJudgingIsExact compares the decimals as they are written, without floating point.
func TestJudgingIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Map(rapid.IntRange(-30, 30), func(i int) float64 { return float64(i) / 10 }), rapid.Float64())
		green, amber, result := value.Draw(t, "green"), value.Draw(t, "amber"), value.Draw(t, "result")
		k := roadmap.Criterion{Green: &green, Amber: &amber, Result: &result, Direction: rapid.SampledFrom([]roadmap.Better{"", roadmap.More, roadmap.Less}).Draw(t, "direction")}
		sign := 1
		if k.Direction == roadmap.Less {
			sign = -1
		}
		want := roadmap.Red
		switch {
		case sign*decimal(t, result).Cmp(decimal(t, green)) >= 0:
			want = roadmap.Green
		case sign*decimal(t, result).Cmp(decimal(t, amber)) >= 0:
			want = roadmap.Amber
		}
		if got := k.Judge(); got != want {
			t.Fatalf("%v, green %v, amber %v: %q, not %q", result, green, amber, got, want)
		}
	})
}

func TestTheWorstCriterionDecides(t *testing.T) {
	lights := func(lights ...roadmap.Light) *roadmap.Pilot {
		p := new(roadmap.Pilot)
		for _, light := range lights {
			p.Criteria = append(p.Criteria, roadmap.Criterion{Light: light})
		}
		return p
	}
	assert.Equal(t, roadmap.Green, lights(roadmap.Green, roadmap.Green).Light())
	assert.Equal(t, roadmap.Amber, lights(roadmap.Green, roadmap.Amber, roadmap.Green).Light())
	assert.Equal(t, roadmap.Red, lights(roadmap.Amber, roadmap.Red, roadmap.Green).Light())
	assert.Equal(t, roadmap.Red, lights("", roadmap.Red).Light(), "one red is enough, whatever else comes")
	assert.Empty(t, lights(roadmap.Green, "").Light(), "a criterion that is not judged may be red")
	assert.Empty(t, lights(roadmap.Green, "blue").Light(), "a light that is none judges nothing")
	assert.Empty(t, lights().Light())
	assert.Empty(t, (*roadmap.Pilot)(nil).Light())
}

// TestTheOrderOfCriteriaMakesNoDifference holds that a pilot has one light.
func TestTheOrderOfCriteriaMakesNoDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := new(roadmap.Pilot)
		for _, light := range rapid.SliceOf(rapid.SampledFrom([]roadmap.Light{"", roadmap.Green, roadmap.Amber, roadmap.Red})).Draw(t, "lights") {
			p.Criteria = append(p.Criteria, roadmap.Criterion{Light: light})
		}
		other := &roadmap.Pilot{Criteria: rapid.Permutation(p.Criteria).Draw(t, "other order")}
		if p.Light() != other.Light() {
			t.Fatalf("%q and %q", p.Light(), other.Light())
		}
		if p.Light() != "" && !slices.ContainsFunc(p.Criteria, func(k roadmap.Criterion) bool { return k.Judge() == p.Light() }) {
			t.Fatalf("no criterion is %q", p.Light())
		}
	})
}

// TestLimitsAreCrossedWhenTheSameResultIsGreenAndRed says by results what the rule says by
// limits.
func TestLimitsAreCrossedWhenTheSameResultIsGreenAndRed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.IntRange(0, 5)
		green, amber := float64(value.Draw(t, "green")), float64(value.Draw(t, "amber"))
		k := roadmap.Criterion{Green: &green, Amber: &amber, Direction: rapid.SampledFrom([]roadmap.Better{roadmap.More, roadmap.Less}).Draw(t, "direction")}
		crossed := false
		for _, result := range []float64{0, 1, 2, 3, 4, 5} {
			alone := func(green, amber *float64) roadmap.Light {
				return roadmap.Criterion{Green: green, Amber: amber, Direction: k.Direction, Result: &result}.Judge()
			}
			crossed = crossed || alone(&green, nil) == roadmap.Green && alone(nil, &amber) == roadmap.Red
		}
		report := (&roadmap.Project{Pilots: []roadmap.Pilot{{Criteria: []roadmap.Criterion{k}}}}).Check(roadmap.Draft)
		found := len(pointersOf(report, roadmap.RuleCriterionLimitsCrossed)) > 0
		if found != crossed {
			t.Fatalf("green %v, amber %v, %s: found %v", green, amber, k.Direction, found)
		}
	})
}

// TestWhatAPilotShowedBindsItsDecision draws criteria and decisions and holds the three
// rules about lights against the lights.
func TestWhatAPilotShowedBindsItsDecision(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var pilot roadmap.Pilot
		red, must, amber := false, false, 0
		for range rapid.IntRange(0, 4).Draw(t, "criteria") {
			k := roadmap.Criterion{Light: rapid.SampledFrom([]roadmap.Light{"", roadmap.Green, roadmap.Amber, roadmap.Red}).Draw(t, "light"), Must: rapid.Bool().Draw(t, "must")}
			k.Plan = rapid.SampledFrom([]string{"", " ", "Uudet sopimukset"}).Draw(t, "plan")
			red = red || k.Light == roadmap.Red
			must = must || k.Light == roadmap.Red && k.Must
			if k.Light == roadmap.Amber && juurru.Blank(k.Plan) {
				amber++
			}
			pilot.Criteria = append(pilot.Criteria, k)
		}
		pilot.Outcome = &roadmap.Outcome{
			Decision: rapid.SampledFrom(roadmap.Verdict("").Values()).Draw(t, "decision"),
			Override: rapid.SampledFrom([]string{"", "Syy on tiedossa"}).Draw(t, "override"),
			By:       rapid.SampledFrom([]string{"", "Johtoryhmä"}).Draw(t, "by"),
			Date:     rapid.SampledFrom([]juurru.Date{"", "2026-03-01"}).Draw(t, "date"),
		}
		report := (&roadmap.Project{Pilots: []roadmap.Pilot{pilot}}).Check(roadmap.ToPractice)
		on := pilot.Outcome.Decision == roadmap.GoOn
		unsigned := 0
		if on && must {
			for _, missing := range []bool{pilot.Outcome.By == "", pilot.Outcome.Date == ""} {
				if missing {
					unsigned++
				}
			}
		}
		ask := func(rule *juurru.Rule, want int) {
			if got := len(pointersOf(report, rule)); got != want {
				t.Fatalf("%s: %d times, not %d", rule.ID, got, want)
			}
		}
		ask(roadmap.RuleGoOnRed, times(on && red && pilot.Outcome.Override == ""))
		ask(roadmap.RuleGoOnMustUnsigned, unsigned)
		ask(roadmap.RuleAmberWithoutPlan, amber*times(on))
	})
}

// What is no finite number is asked for, and nothing else is told of it.
func TestNumbersOfCriteriaAreFinite(t *testing.T) {
	for _, odd := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		for _, k := range []struct {
			criterion roadmap.Criterion
			rule      *juurru.Rule
			at        juurru.Pointer
		}{
			{roadmap.Criterion{Green: &odd, Amber: number(50), Result: number(60)}, roadmap.RuleCriterionLimitMissing, "/pilots/0/criteria/0/green"},
			{roadmap.Criterion{Green: number(50), Amber: &odd, Result: number(60)}, roadmap.RuleCriterionLimitMissing, "/pilots/0/criteria/0/amber"},
			{roadmap.Criterion{Green: number(80), Amber: number(50), Result: &odd}, roadmap.RuleCriterionNotJudged, "/pilots/0/criteria/0/result"},
		} {
			report := (&roadmap.Project{Pilots: []roadmap.Pilot{{Criteria: []roadmap.Criterion{k.criterion}}}}).Check(roadmap.ToTransition)
			assert.Equal(t, []juurru.Pointer{k.at}, pointersOf(report, k.rule), "%v", odd)
			assert.Empty(t, pointersOf(report, roadmap.RuleCriterionLimitsCrossed), "%v", odd)
		}
	}
}

// A limit that cannot be read is not there, and crosses nothing.
func TestALimitThatCannotBeReadCrossesNothing(t *testing.T) {
	p, _, err := roadmap.Decode([]byte(`{"pilots": [{"criteria": [{"direction": "less", "green": 90, "amber": 1e999}]}]}`))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Nil(t, p.Pilots[0].Criteria[0].Amber)
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft), roadmap.RuleCriterionLimitsCrossed))
}

// times is how often something is found that is there once, or not at all.
func times(there bool) int {
	if there {
		return 1
	}
	return 0
}
