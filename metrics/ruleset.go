package metrics

import (
	"fmt"
	"math"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleSet is a named set of rules by which a series tells a change from chance. A
// chart names the set it was judged by. The sets of the library are [Perla],
// [Anhoj] and [NHSXmR]; a caller who counts otherwise, such as a shift of eight,
// changes a copy and its name.
type RuleSet struct {
	Name   string      // "perla"
	Source juurru.Text // where the rules are from

	Centre Centre // of the centre line
	Shift  int    // so many points in a row on one side of it are a sign; 0: not asked
	Trend  int    // so many points in a row that all rise or all fall; 0: not asked
	// Skip tells what a tie does to a row. With it a point on the centre line is no
	// part of a shift and does not end it, and of equal neighbours only one counts
	// for a trend; without it a tie ends the row.
	Skip bool
	Runs RunTest // how the number or length of runs is judged

	Limits     float64 // limits are so many mean moving ranges from the centre line; 0: there are none
	Screen     float64 // moving ranges of so many times their mean, and more, are left out once; 0: none are
	TwoOfThree bool    // two of three points near the same limit are a sign

	Enough int // points (with runs: off the centre line) without which nothing can be told
	Trial  int // points behind a centre line or limits without which they are on trial; 0: not asked
}

// Centre is what a centre line is.
type Centre string

// The centre lines.
const (
	Median Centre = "median"
	Mean   Centre = "mean"
)

// RunTest is how the runs of a series are judged.
type RunTest string

// The tests of runs.
const (
	NoRunTest    RunTest = ""       // runs are not judged
	NumberOfRuns RunTest = "number" // more or fewer than [RunRange] leaves to chance
	AnhojRuns    RunTest = "anhoj"  // a longer run, or fewer crossings, than Anhøj's limits
)

// Perla returns the rules for run charts of Perla, Provost and Murray: the median;
// a shift of six points, those on the median skipped; a trend of five, equal
// neighbours counted once; and the number of runs, in limits that are computed
// exactly from the points above and below. What they call an astronomical point is
// for people to judge.
//
// Perla RJ, Provost LP, Murray SK, BMJ Qual Saf 2011; 20: 46–51.
func Perla() RuleSet {
	return RuleSet{Name: "perla", Source: source.Perla, Centre: Median, Shift: 6, Trend: 5, Skip: true, Runs: NumberOfRuns, Enough: 10, Trial: 10}
}

// Anhoj returns the rules for run charts of Anhøj: the median, the longest run and
// the number of crossings, in limits that follow the number of useful points.
//
// Anhøj J, Olesen AV, PLoS ONE 2014; 9(11): e113825.
func Anhoj() RuleSet {
	return RuleSet{
		Name: "anhoj", Source: juurru.Same("Anhøj J, Olesen AV, PLoS ONE 2014; 9(11): e113825"), Centre: Median, Runs: AnhojRuns, Enough: 10, Trial: 10,
	}
}

// NHSXmR returns the rules for XmR charts of the NHS's "Making data count": the
// mean; limits 2.66 mean moving ranges away; points outside them, trends and shifts
// of seven which a tie ends, and two of three points near a limit. With screen,
// moving ranges of 3.267 times their mean and more are left out and the mean is
// taken once more (Nelson LS, J Qual Technol 1982; 14: 172–173).
//
// Rules, constants and their order: NHSRplotthedots, R/ptd_spc_standard.R and
// R/ptd_calculate_point_type.R. Fewer than 12 points make limits on trial; six are
// the fewest that Wheeler finds of use.
func NHSXmR(screen bool) RuleSet {
	r := RuleSet{Name: "nhs-xmr", Source: source.NHS, Centre: Mean, Shift: 7, Trend: 7, Limits: 2.66, TwoOfThree: true, Enough: 6, Trial: 12}
	if screen {
		r.Screen = 3.267
	}
	return r
}

// RuleSets returns the rule sets of the library, with screening where there is a choice.
func RuleSets() []RuleSet { return []RuleSet{Perla(), Anhoj(), NHSXmR(true)} }

// RuleSetByName returns the rule set of that name.
func RuleSetByName(name string) (RuleSet, bool) {
	sets := RuleSets()
	i := slices.IndexFunc(sets, func(r RuleSet) bool { return r.Name == name })
	if i < 0 {
		return RuleSet{}, false
	}
	return sets[i], true
}

// valid fails on a rule set that means nothing.
func (r RuleSet) valid() error {
	switch {
	case r.Name == "":
		return fmt.Errorf("metrics: a rule set needs a name")
	case r.Centre != Median && r.Centre != Mean:
		return fmt.Errorf("metrics: rule set %s: no centre line %q", r.Name, r.Centre)
	case r.Runs != NoRunTest && r.Runs != NumberOfRuns && r.Runs != AnhojRuns:
		return fmt.Errorf("metrics: rule set %s: no test of runs %q", r.Name, r.Runs)
	case r.Shift < 0 || r.Trend < 0 || r.Shift == 1 || r.Trend == 1:
		return fmt.Errorf("metrics: rule set %s: a row is of two points at least", r.Name)
	case !factor(r.Limits) || !factor(r.Screen):
		return fmt.Errorf("metrics: rule set %s: limits and screening are between 0 and 1000 mean moving ranges", r.Name)
	case r.TwoOfThree && r.Limits == 0:
		return fmt.Errorf("metrics: rule set %s: two of three need limits", r.Name)
	}
	return nil
}

func factor(f float64) bool { return f >= 0 && f <= 1000 && !math.IsNaN(f) }
