package metrics

import (
	"strconv"

	"github.com/juurru/juurru"
)

// Sign is a row of points that one rule takes for a sign of change.
type Sign struct {
	Flag   Flag  `json:"flag"`
	From   int   `json:"from"`            // index of the first point
	To     int   `json:"to"`              // index of the last one
	Points int   `json:"points"`          // so many of them; points on the centre line may lie between
	Up     bool  `json:"up"`              // above the centre line or near the upper limit; of a trend: it rises
	Wanted *bool `json:"wanted,omitzero"` // it is on the side, or goes the way, that the metric is to go; absent when that cannot be told
}

// addSigns adds the rows that were flagged in a phase.
func (c *Chart) addSigns(from int, rows []flagRow) {
	for _, row := range rows {
		sign := Sign{Flag: row.flag.list()[0], From: from + row.from, To: from + row.to, Points: row.points, Up: row.up}
		switch c.Direction {
		case More:
			sign.Wanted = pointer(row.up)
		case Less:
			sign.Wanted = pointer(!row.up)
		}
		c.Signs = append(c.Signs, sign)
	}
}

// signTexts tell what a sign is, down and up.
var signTexts = map[Flag][2]juurru.Text{
	Outside: {
		{FI: "alarajan alapuolella", SV: "under den nedre gränsen", NB: "under nedre grense", EN: "below the lower limit"},
		{FI: "ylärajan yläpuolella", SV: "över den övre gränsen", NB: "over øvre grense", EN: "above the upper limit"},
	},
	Trend: {
		{FI: "laskeva trendi", SV: "fallande trend", NB: "fallende trend", EN: "a falling trend"},
		{FI: "nouseva trendi", SV: "stigande trend", NB: "stigende trend", EN: "a rising trend"},
	},
	TwoOfThree: {
		{FI: "kaksi kolmesta lähellä alarajaa", SV: "två av tre nära den nedre gränsen", NB: "to av tre nær nedre grense", EN: "two of three near the lower limit"},
		{FI: "kaksi kolmesta lähellä ylärajaa", SV: "två av tre nära den övre gränsen", NB: "to av tre nær øvre grense", EN: "two of three near the upper limit"},
	},
	Shift: {
		{FI: "{points} pistettä peräkkäin keskiviivan alapuolella", SV: "{points} punkter i rad under mittlinjen", NB: "{points} punkter på rad under midtlinjen", EN: "{points} points in a row below the centre line"},
		{FI: "{points} pistettä peräkkäin keskiviivan yläpuolella", SV: "{points} punkter i rad över mittlinjen", NB: "{points} punkter på rad over midtlinjen", EN: "{points} points in a row above the centre line"},
	},
	LongRun: {
		{FI: "poikkeuksellisen pitkään keskiviivan alapuolella", SV: "ovanligt länge under mittlinjen", NB: "uvanlig lenge under midtlinjen", EN: "unusually long below the centre line"},
		{FI: "poikkeuksellisen pitkään keskiviivan yläpuolella", SV: "ovanligt länge över mittlinjen", NB: "uvanlig lenge over midtlinjen", EN: "unusually long above the centre line"},
	},
}

var (
	textWanted   = juurru.Text{FI: "toivottuun suuntaan", SV: "åt önskat håll", NB: "i ønsket retning", EN: "in the wanted direction"}
	textUnwanted = juurru.Text{FI: "ei-toivottuun suuntaan", SV: "åt oönskat håll", NB: "i uønsket retning", EN: "in the unwanted direction"}
)

// Describe says what a sign of the chart is, and where: "8 points in a row below the
// centre line (5/2025 – 12/2025), in the wanted direction".
func (c *Chart) Describe(sign Sign, lang juurru.Lang) string {
	up := 0
	if sign.Up {
		up = 1
	}
	text := say(signTexts[sign.Flag][up], with("points", sign.Points)).in(lang) + " (" + c.Span(sign.From, sign.To, lang) + ")"
	switch {
	case sign.Wanted == nil:
		return text
	case *sign.Wanted:
		return text + ", " + textWanted.In(lang)
	}
	return text + ", " + textUnwanted.In(lang)
}

// Span tells where points lie, from one index to another: their days, or their numbers
// from 1 in a series without days.
func (c *Chart) Span(from, to int, lang juurru.Lang) string {
	first, last := &c.Points[from], &c.Points[to]
	start, end := first.Period().In(lang), last.Period().In(lang)
	if !first.Date.Valid() || !last.Date.Valid() {
		start, end = strconv.Itoa(first.Index+1), strconv.Itoa(last.Index+1)
	}
	if from == to {
		return start
	}
	return start + " – " + end
}
