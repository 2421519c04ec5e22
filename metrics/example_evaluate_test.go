package metrics_test

import (
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// waiting is a metric with a year before a change and eight months after it.
func waiting() *metrics.Metric {
	before, target := 39.5, 28.0
	m := &metrics.Metric{
		ID: "odotusaika", Name: "Aika tarpeen toteamisesta hoidon alkuun", Unit: "vrk",
		Direction: metrics.Less, Frequency: metrics.Monthly, Freeze: 12,
		Baseline: &metrics.Baseline{Value: &before, Date: "2024-01-01", Until: "2024-12-31"},
		Target:   &metrics.Target{Value: &target, By: "2025-12-31"},
	}
	first := juurru.Date("2024-01-01")
	for i, days := range []float64{38.5, 41, 37.5, 40, 39, 42.5, 36, 41.5, 38, 40.5, 39, 42, 37.5, 36, 33.5, 31, 32, 29.5, 30, 28.5} {
		day := first.AddDays(31 * i).AddDays(-i / 2) // some day of each month
		m.Observations = append(m.Observations, metrics.Observation{Date: day, Value: &days})
	}
	return m
}

func ExampleEvaluate() {
	e, err := metrics.Evaluate(waiting(), "2025-09-10", metrics.Options{Rules: metrics.NHSXmR(true)})
	if err != nil {
		panic(err)
	}
	fmt.Println("standing:", e.Standing)
	fmt.Printf("progress: %.1f %%\n", *e.Progress)
	fmt.Println("change:", e.Change.By, e.Unit)
	fmt.Println("a sign of change:", *e.Signal)
	fmt.Println("assurance:", e.Assurance)
	fmt.Println(e.Summary(juurru.English))
	// Output:
	// standing: on-the-way
	// progress: 95.7 %
	// change: -11 vrk
	// a sign of change: true
	// assurance: consistent-fail
	// The latest value is 28.5 vrk (3 August 2025); the baseline was 39.5 vrk. Of the way to the target of 28 vrk, 95% has been covered. The series shows signs that chance hardly explains: 8 points in a row below the centre line (1 January 2025 – 3 August 2025), in the wanted direction; two of three near the lower limit (3 March 2025 – 3 May 2025), in the wanted direction; below the lower limit (3 June 2025 – 3 August 2025), in the wanted direction (rules: nhs-xmr). A sign does not tell the cause. The limits are of the time before the change, so they do not tell whether the target will be met now.
}

func ExampleNewChart() {
	chart, err := metrics.NewChart(waiting(), "2025-09-10", metrics.Options{Rules: metrics.Perla()})
	if err != nil {
		panic(err)
	}
	fmt.Println("median of the first twelve:", *chart.Phases[0].Centre)
	fmt.Printf("runs: %d, chance makes %d to %d\n", *chart.Runs.Count, *chart.Runs.Low, *chart.Runs.High)
	for _, sign := range chart.Signs {
		fmt.Println(sign.Flag, chart.Describe(sign, juurru.Finnish))
	}
	// Output:
	// median of the first twelve: 39.5
	// runs: 13, chance makes 6 to 13
	// trend laskeva trendi (2.12.2024 – 3.4.2025), toivottuun suuntaan
	// shift 8 pistettä peräkkäin keskiviivan alapuolella (1.1.2025 – 3.8.2025), toivottuun suuntaan
}

// A rebase is a decision of people: the chart is cut where one says so.
func ExampleNewChart_rebase() {
	m := waiting()
	yes := true
	m.Rebases = []metrics.Rebase{{
		Date: "2025-01-01", DecidedBy: "palvelupäällikkö", DecidedOn: "2025-08-20", Reason: "uusi vastaanottotapa on vakiintunut",
		Different: &yes, Known: &yes, Desirable: &yes, Lasting: &yes,
	}}
	chart, err := metrics.NewChart(m, "", metrics.Options{})
	if err != nil {
		panic(err)
	}
	for _, phase := range chart.Phases {
		fmt.Println(chart.Span(phase.From, phase.To, juurru.English), "median", *phase.Centre)
	}
	// Output:
	// 1 January 2024 – 2 December 2024 median 39.5
	// 1 January 2025 – 3 August 2025 median 31.5
}

// Whoever counts a shift as eight in a row changes a copy of a rule set, and its name.
func ExampleRuleSet() {
	rules := metrics.Perla()
	rules.Name, rules.Shift = "our-hospital", 8
	chart, err := metrics.NewChart(waiting(), "", metrics.Options{Rules: rules})
	if err != nil {
		panic(err)
	}
	fmt.Println(chart.RuleSet, *chart.Signal)
	// Output: our-hospital true
}

func ExampleChart_MarkCycles() {
	chart, err := metrics.NewChart(waiting(), "", metrics.Options{})
	if err != nil {
		panic(err)
	}
	chart.MarkCycles(metrics.Series{
		ID: "aloitusarvio", Metrics: []string{"odotusaika"},
		Cycles: []metrics.Cycle{{Title: "Yksi työntekijä", Starts: "2025-02-03", Ends: "2025-02-14", Act: &metrics.Act{Decision: metrics.Adapt}}},
	})
	for _, mark := range chart.Marks {
		fmt.Println(mark.Series, mark.Cycle, mark.Title, mark.Starts, mark.Decision)
	}
	// Output: aloitusarvio 1 Yksi työntekijä 2025-02-03 adapt
}
