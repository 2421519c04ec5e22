package metrics_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestParsePeriod(t *testing.T) {
	for text, want := range map[string]string{
		"5.12.2025":                         "2025-12-05",
		"05.12.2025":                        "2025-12-05",
		" 5. 12. 2025 ":                     "2025-12-05",
		"2025-12-05":                        "2025-12-05",
		"2025/12/05":                        "2025-12-05",
		"20251205":                          "2025-12-05",
		"2025-12-05T00:00:00":               "2025-12-05",
		"2025-12-05T23:59:59.999+02:00":     "2025-12-05",
		"2025-12-05 08:30Z":                 "2025-12-05",
		"5.12.2025 klo 8:30":                "2025-12-05",
		"5. joulukuuta 2025":                "2025-12-05",
		"5. desember 2025":                  "2025-12-05",
		"5 december 2025":                   "2025-12-05",
		"December 5, 2025":                  "2025-12-05",
		"5-Dec-2025":                        "2025-12-05",
		"13/05/2025":                        "2025-05-13",
		"05/13/2025":                        "2025-05-13",
		"5/5/2025":                          "2025-05-05",
		"29.2.2024":                         "2024-02-29",
		"2025-W49-5":                        "2025-12-05",
		"12/2025":                           "2025-12",
		"1/2025":                            "2025-01",
		"12.2025":                           "2025-12",
		"2025-12":                           "2025-12",
		"2025/12":                           "2025-12",
		"joulukuu 2025":                     "2025-12",
		"Joulukuu 2025":                     "2025-12",
		"kesäkuu 2025":                      "2025-06",
		"kesa\u0308kuu 2025":                "2025-06",
		"dec 2025":                          "2025-12",
		"dec. 2025":                         "2025-12",
		"des 2025":                          "2025-12",
		"mars 2025":                         "2025-03",
		"maj 2025":                          "2025-05",
		"mai 2025":                          "2025-05",
		"2025-W49":                          "2025-W49",
		"2025W49":                           "2025-W49",
		"W49/2025":                          "2025-W49",
		"viikko 49/2025":                    "2025-W49",
		"Vko 49/2025":                       "2025-W49",
		"vko49/2025":                        "2025-W49",
		"v. 49/2025":                        "2025-W49",
		"vecka 49 2025":                     "2025-W49",
		"uke 49 2025":                       "2025-W49",
		"week 49, 2025":                     "2025-W49",
		"2020-W53":                          "2020-W53",
		"Q4/2025":                           "2025-Q4",
		"2025-Q4":                           "2025-Q4",
		"2025Q4":                            "2025-Q4",
		"Q4 2025":                           "2025-Q4",
		"IV/2025":                           "2025-Q4",
		"4. neljännes 2025":                 "2025-Q4",
		"4. kvartal 2025":                   "2025-Q4",
		"2025":                              "2025",
		"1.12.2025–31.12.2025":              "2025-12",
		"1.12.2025 - 14.12.2025":            "2025-12-01/2025-12-14",
		"1.12.2025-14.12.2025":              "2025-12-01/2025-12-14",
		"1.–14.12.2025":                     "2025-12-01/2025-12-14",
		"30.11.–14.12.2025":                 "2025-11-30/2025-12-14",
		"2025-12-01/2025-12-14":             "2025-12-01/2025-12-14",
		"10–12/2025":                        "2025-Q4",
		"12/2025–1/2026":                    "2025-12-01/2026-01-31",
		"viikot 48–49/2025":                 "2025-11-24/2025-12-07",
		"2024–2025":                         "2024-01-01/2025-12-31",
		"2024-2025":                         "2024-01-01/2025-12-31",
		"12/05/2025–31/05/2025":             "2025-05-12/2025-05-31",
		"1.12.2025–1.12.2025":               "2025-12-01",
		"2025M01":                           "2025-01",
		"2025M12":                           "2025-12",
		"tammi–maaliskuu 2025":              "2025-Q1",
		"tammi-maaliskuu 2025":              "2025-Q1",
		"tammikuu - helmikuu 2025":          "2025-01-01/2025-02-28",
		"loka-marraskuu/2025":               "2025-10-01/2025-11-30",
		"1-3/2025":                          "2025-Q1",
		"1–3/2025":                          "2025-Q1",
		"5-12/2025":                         "2025-05-01/2025-12-31",
		"vko 1-4/2025":                      "2024-12-30/2025-01-26",
		"viikot 1–4 2025":                   "2024-12-30/2025-01-26",
		"viikot 1-4 2025":                   "2024-12-30/2025-01-26",
		"Q1-Q3/2025":                        "2025-01-01/2025-09-30",
		"I–II/2025":                         "2025-H1",
		"H1/2025":                           "2025-H1",
		"2025-H1":                           "2025-H1",
		"2025 H2":                           "2025-H2",
		"H2 2025":                           "2025-H2",
		"2. puolivuosi 2025":                "2025-H2",
		"1-6/2025":                          "2025-H1",
		"1.1.2025 12.30":                    "2025-01-01",
		"1.1.2025 klo 9.05":                 "2025-01-01",
		"1.1.2025 12:30":                    "2025-01-01",
		"2025-01-01 12.30":                  "2025-01-01",
		"1 December 2025 – 31 January 2026": "2025-12-01/2026-01-31",
	} {
		p, err := metrics.ParsePeriod(text)
		assert.NoError(t, err, text)
		assert.Equal(t, want, p.ISO(), text)
	}
}

func TestWhatIsNoPeriod(t *testing.T) {
	for about, text := range map[string]string{
		"nothing":                            "",
		"a word":                             "joulu",
		"a day that is not there":            "31.2.2025",
		"a leap day of a common year":        "29.2.2025",
		"a year of two digits":               "5.12.25",
		"a month of two digits":              "joulu.25",
		"no year":                            "5.12.",
		"a week without a word for it":       "49/2025",
		"month 0":                            "0/2025",
		"week 53 of a year with 52":          "2025-W53",
		"week 0":                             "2025-W00",
		"quarter 5":                          "Q5/2025",
		"backwards":                          "31.12.2025–1.12.2025",
		"half a range":                       "1.12.2025–",
		"a number":                           "12.5",
		"a number of one digit too many":     "20255",
		"Excel's number of a day":            "45996",
		"a month before a day that is not":   "02/30/2025",
		"a small roman number is a word":     "i 2025",
		"a week without number":              "viikko 2025",
		"a month with a time of day":         "12/2025 08:30",
		"an hour that is not there":          "5.12.2025 25:00",
		"a month with a point of a time":     "12/2025 12.30",
		"half-year 3":                        "H3/2025",
		"months backwards":                   "3-1/2025",
		"month 13":                           "2025M13",
		"a time that is none":                "5.12.2025 12.75",
		"a year of two digits after a name":  "tammi.25",
		"a day and a letter":                 "5.12.2025x",
		"two months":                         "5.12.2025 joulukuuta",
		"four numbers":                       "1.5.12.2025",
		"too long":                           fmt.Sprintf("5.12.2025%100s", "."),
		"no UTF-8":                           "5.12.2025\xff",
		"weeks that cross the year are more": "viikot 52–1/2026",
	} {
		p, err := metrics.ParsePeriod(text)
		assert.ErrorIs(t, err, metrics.ErrPeriod, about)
		assert.Empty(t, p, about)
	}
}

func TestAnAmbiguousDayIsNotGuessed(t *testing.T) {
	for _, text := range []string{"12/05/2025", "12-05-2025", "1/2/2025–3/4/2025"} {
		_, err := metrics.ParsePeriod(text)
		assert.ErrorIs(t, err, metrics.ErrAmbiguousPeriod, text)
	}
}

func TestWeeksAtTheTurnOfTheYear(t *testing.T) {
	for week, from := range map[string]juurru.Date{
		"2026-W01": "2025-12-29", "2025-W01": "2024-12-30", "2020-W53": "2020-12-28", "2021-W01": "2021-01-04", "2015-W53": "2015-12-28", "2024-W09": "2024-02-26",
	} {
		p, err := metrics.ParsePeriod(week)
		require.NoError(t, err, week)
		assert.Equal(t, metrics.Period{From: from, Until: from.AddDays(6)}, p, week)
		assert.Equal(t, week, p.ISO())
	}
}

func TestPeriodsAsPeopleWriteThem(t *testing.T) {
	for iso, want := range map[string][4]string{
		"2025-12-05":            {"5.12.2025", "5.12.2025", "5.12.2025", "5 December 2025"},
		"2025-12":               {"12/2025", "december 2025", "desember 2025", "December 2025"},
		"2025-W49":              {"viikko 49/2025", "vecka 49 2025", "uke 49 2025", "week 49, 2025"},
		"2025-Q4":               {"4. neljännes 2025", "kvartal 4 2025", "4. kvartal 2025", "Q4 2025"},
		"2025-H2":               {"2. puolivuosi 2025", "halvår 2 2025", "2. halvår 2025", "H2 2025"},
		"2025":                  {"2025", "2025", "2025", "2025"},
		"2025-12-01/2025-12-14": {"1.12.2025–14.12.2025", "1.12.2025–14.12.2025", "1.12.2025–14.12.2025", "1 December 2025 – 14 December 2025"},
	} {
		p, err := metrics.ParsePeriod(iso)
		require.NoError(t, err, iso)
		for i, lang := range juurru.Langs() {
			assert.Equal(t, want[i], p.In(lang), iso)
		}
		assert.Equal(t, want[0], p.In(""), iso)
	}
}

func TestPeriodsThatAreNone(t *testing.T) {
	for want, p := range map[string]metrics.Period{
		"": {}, "2025-02-30": {From: "2025-02-30"}, "x/y": {From: "x", Until: "y"}, "2025-12-31/2025-12-01": {From: "2025-12-31", Until: "2025-12-01"},
		"/2025-12-01": {Until: "2025-12-01"}, "2025-12-01/2025-12-32": {From: "2025-12-01", Until: "2025-12-32"},
	} {
		assert.Equal(t, want, p.ISO())
		assert.NotPanics(t, func() { p.In(juurru.Finnish) })
	}
	assert.Equal(t, "2025-12-05", metrics.Period{From: "2025-12-05", Until: "2025-12-05"}.ISO())
}

// drawPeriod draws a day, a unit of the calendar, or any range.
func drawPeriod(t *rapid.T) metrics.Period {
	first := time.Date(rapid.IntRange(1, 9998).Draw(t, "year"), time.Month(rapid.IntRange(1, 12).Draw(t, "month")), rapid.IntRange(1, 31).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
	last := first
	switch rapid.SampledFrom([]string{"day", "week", "month", "quarter", "half", "year", "range"}).Draw(t, "unit") {
	case "week":
		first = first.AddDate(0, 0, -(int(first.Weekday())+6)%7)
		last = first.AddDate(0, 0, 6)
	case "month":
		first = first.AddDate(0, 0, 1-first.Day())
		last = first.AddDate(0, 1, -1)
	case "quarter":
		first = time.Date(first.Year(), (first.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
		last = first.AddDate(0, 3, -1)
	case "half":
		first = time.Date(first.Year(), (first.Month()-1)/6*6+1, 1, 0, 0, 0, 0, time.UTC)
		last = first.AddDate(0, 6, -1)
	case "year":
		first = time.Date(first.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
		last = first.AddDate(1, 0, -1)
	case "range":
		last = first.AddDate(0, 0, rapid.IntRange(1, 1000).Draw(t, "days"))
	}
	p := metrics.Period{From: juurru.DateOf(first)}
	if last != first {
		p.Until = juurru.DateOf(last)
	}
	if !p.Last().Valid() {
		return metrics.Period{From: p.From}
	}
	return p
}

func TestPeriodsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPeriod(t)
		texts := []string{p.ISO()}
		for _, lang := range juurru.Langs() {
			texts = append(texts, p.In(lang))
		}
		for _, text := range texts {
			back, err := metrics.ParsePeriod(text)
			require.NoError(t, err, text)
			require.Equal(t, p, back, text)
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, text := range []string{"5.12.2025", "viikko 49/2025", "1.–14.12.2025", "12/05/2025", "2025-W01/2025-W03", "IV/2025", "2025-12-05T08:30:00Z"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := metrics.ParsePeriod(text)
		if err != nil {
			assert.Empty(t, p)
			return
		}
		assert.True(t, p.From.Valid() && p.Last().Valid() && p.From <= p.Last(), text)
		back, err := metrics.ParsePeriod(p.ISO())
		assert.NoError(t, err)
		assert.Equal(t, p, back)
	})
}

func ExampleParsePeriod() {
	for _, text := range []string{"5.12.2025", "12/2025", "vko 1/2026", "IV/2025", "1.–14.12.2025"} {
		p, err := metrics.ParsePeriod(text)
		fmt.Println(p.ISO(), p.From, p.Last(), err)
	}
	_, err := metrics.ParsePeriod("12/05/2025")
	fmt.Println(err)
	// Output:
	// 2025-12-05 2025-12-05 2025-12-05 <nil>
	// 2025-12 2025-12-01 2025-12-31 <nil>
	// 2026-W01 2025-12-29 2026-01-04 <nil>
	// 2025-Q4 2025-10-01 2025-12-31 <nil>
	// 2025-12-01/2025-12-14 2025-12-01 2025-12-14 <nil>
	// metrics: the day or the month may be first: 2025-05-12 or 2025-12-05
}

func ExamplePeriod_In() {
	p := metrics.Period{From: "2025-12-29", Until: "2026-01-04"}
	for _, lang := range juurru.Langs() {
		fmt.Println(p.In(lang))
	}
	// Output:
	// viikko 1/2026
	// vecka 1 2026
	// uke 1 2026
	// week 1, 2026
}

func ExamplePeriod_ISO() {
	fmt.Println(metrics.Period{From: "2025-12-01", Until: "2025-12-31"}.ISO())
	fmt.Println(metrics.Period{From: "2025-12-01", Until: "2025-12-30"}.ISO())
	// Output:
	// 2025-12
	// 2025-12-01/2025-12-30
}
