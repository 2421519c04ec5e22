package metrics

import (
	"math/big"

	"github.com/juurru/juurru"
)

// Evaluation is what a metric says on a day: where it stands, and whether its series
// shows a change. A target reached is no proof of a change, and a change is no proof of
// its cause: the evaluation keeps the two apart and [Evaluation.Summary] says so.
type Evaluation struct {
	Chart

	On       juurru.Date `json:"on,omitzero"`
	Standing Standing    `json:"standing"`
	Latest   *Reading    `json:"latest,omitzero"`
	Baseline *Reading    `json:"baseline,omitzero"`
	Change   *Change     `json:"change,omitzero"`   // from the baseline to the latest
	Progress *float64    `json:"progress,omitzero"` // of the way from the baseline to the target, in per cent; below 0 it went the other way
	Age      *int        `json:"age,omitzero"`      // days since the latest observation ended
	Due      juurru.Date `json:"due,omitzero"`      // the last day on which the next observation is not late
	Overdue  bool        `json:"overdue,omitzero"`

	rules     RuleSet
	scale     []Level
	frequency Frequency
}

// Reading is a value, or a level, of a day or a period.
type Reading struct {
	Date  juurru.Date `json:"date,omitzero"`
	Until juurru.Date `json:"until,omitzero"`
	Value float64     `json:"value"` // of a qualitative metric the place of the level in its scale, from 1
	Level string      `json:"level,omitzero"`
}

// Period returns the day or the period of the reading.
func (r *Reading) Period() Period { return Period{r.Date, r.Until} }

// Change is the difference between two readings.
type Change struct {
	By      float64  `json:"by"`               // in the metric's unit; of a qualitative metric in levels
	Percent *float64 `json:"percent,omitzero"` // of the baseline; absent for a baseline of 0 and a qualitative metric
}

// Standing is where a metric stands on the way to its target.
type Standing string

// The standings.
const (
	Achieved      Standing = "achieved"        // at the target or past it; a tie passes
	OnTheWay      Standing = "on-the-way"      // nearer the target than the baseline was
	OffTheWay     Standing = "off-the-way"     // no nearer than the baseline, or its day has passed
	NoTarget      Standing = "no-target"       // there is none that can be compared
	NoBaseline    Standing = "no-baseline"     // not achieved, and nothing to compare with
	NotEnoughData Standing = "not-enough-data" // nothing has been observed
)

// Values returns the standings.
func (Standing) Values() []Standing {
	return []Standing{Achieved, OnTheWay, OffTheWay, NoTarget, NoBaseline, NotEnoughData}
}

// Label returns the standing in a language.
func (s Standing) Label(lang juurru.Lang) string {
	return map[Standing]juurru.Text{
		Achieved:      {FI: "saavutettu", SV: "uppnått", NB: "nådd", EN: "achieved"},
		OnTheWay:      {FI: "matkalla tavoitteeseen", SV: "på väg mot målet", NB: "på vei mot målet", EN: "on the way"},
		OffTheWay:     {FI: "ei matkalla tavoitteeseen", SV: "inte på väg mot målet", NB: "ikke på vei mot målet", EN: "not on the way"},
		NoTarget:      {FI: "ei tavoitetta", SV: "inget mål", NB: "ikke noe mål", EN: "no target"},
		NoBaseline:    {FI: "ei lähtötasoa", SV: "ingen utgångsnivå", NB: "ikke noe nullpunkt", EN: "no baseline"},
		NotEnoughData: {FI: "ei riittävästi tietoa", SV: "inte tillräckligt med data", NB: "ikke nok data", EN: "not enough data"},
	}[s].In(lang)
}

// Evaluate tells what a metric says on a day, by a rule set.
//
//  1. The latest observation that ended on that day or before is compared with the
//     baseline and with the target. Without a day all observations count, and
//     nothing is said of what is late.
//  2. The target is achieved when the latest value reaches it in the metric's direction,
//     or lies within its range, which of a scale is one level; a tie passes. Values are compared as the decimals they were
//     written as.
//  3. Progress is the part of the way from the baseline to the target that has been
//     gone: for more and less (latest - baseline) / (target - baseline); for a range
//     how much smaller the distance to it has become. It is absent when the baseline met
//     the target already.
//  4. Whether the series shows a change, the chart says: see [NewChart]. Two values that
//     differ are no change.
//
// It fails as NewChart does.
func Evaluate(m *Metric, on juurru.Date, options Options) (Evaluation, error) {
	if m == nil {
		m = new(Metric)
	}
	chart, err := NewChart(m, on, options)
	if err != nil {
		return Evaluation{}, err
	}
	e := Evaluation{Chart: chart, On: on, rules: options.rules(), scale: m.Scale, frequency: m.Frequency}
	if len(e.Points) > 0 {
		p := &e.Points[len(e.Points)-1]
		e.Latest = &Reading{p.Date, p.Until, p.Value, p.Level}
	}
	e.Baseline = m.baseline()
	e.compare()
	e.Standing = e.standing(m)
	e.age(m)
	return e, nil
}

// baseline returns the metric's baseline when it can be compared.
func (m *Metric) baseline() *Reading {
	b := m.Baseline
	if b == nil {
		return nil
	}
	if m.Qualitative() {
		place, known := m.levels()[b.Level]
		if !known {
			return nil
		}
		return &Reading{b.Date, b.Until, float64(place), b.Level}
	}
	if b.Value == nil || !finite(*b.Value) {
		return nil
	}
	return &Reading{b.Date, b.Until, *b.Value, ""}
}

// compare works out the change from the baseline to the latest.
func (e *Evaluation) compare() {
	if e.Latest == nil || e.Baseline == nil {
		return
	}
	from, to := decimal(e.Baseline.Value), decimal(e.Latest.Value)
	by := to.Sub(to, from)
	e.Change = &Change{By: nearest(by)}
	if from.Sign() != 0 && e.Latest.Level == "" {
		e.Change.Percent = pointer(percent(by, new(big.Rat).Abs(from)))
	}
}

// standing compares the latest with the target.
func (e *Evaluation) standing(m *Metric) Standing {
	low, high := m.bounds()
	switch {
	case e.Latest == nil:
		return NotEnoughData
	case low == nil && high == nil && e.Baseline == nil:
		return NoBaseline
	case low == nil && high == nil:
		return NoTarget
	}
	if e.Baseline != nil {
		if whole := distance(e.Baseline.Value, low, high); whole.Sign() != 0 {
			e.Progress = pointer(percent(gone(e.Baseline.Value, e.Latest.Value, low, high), whole))
		}
	}
	switch {
	case distance(e.Latest.Value, low, high).Sign() == 0:
		return Achieved
	case e.Baseline == nil:
		return NoBaseline
	case e.Progress == nil || *e.Progress <= 0, m.Target.By.Before(e.On):
		return OffTheWay
	}
	return OnTheWay
}

// bounds returns the least and the greatest value that meet the metric's target: see
// [Target.bounds].
func (m *Metric) bounds() (low, high *float64) {
	if m.Qualitative() {
		return m.Target.bounds(m.Direction, m.levels())
	}
	return m.Target.bounds(m.Direction, nil)
}

// age tells how old the latest observation is, and whether the next one is late.
func (e *Evaluation) age(m *Metric) {
	e.Due = m.until(e.On).Due()
	if e.On == "" || e.Latest == nil || !e.Latest.Date.Valid() {
		return
	}
	e.Age = pointer(daysBetween(e.Latest.Period().Last(), e.On))
	e.Overdue = e.Due.Before(e.On)
}
