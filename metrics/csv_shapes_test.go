package metrics_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// readingOfTable is what comes of a table: its observations, and its problems.
type readingOfTable struct {
	about, text string
	want        []string
	problems    []string
}

func assertReadings(t *testing.T, cases []readingOfTable) {
	t.Helper()
	for _, c := range cases {
		table, err := metrics.ReadCSV([]byte(c.text))
		assert.NoError(t, err, c.about)
		assert.Equal(t, c.want, allSeen(table), c.about)
		assert.Equal(t, append([]string{}, c.problems...), told(table), c.about)
		assertCounted(t, table)
	}
}

func TestHeadersTellTheUnitOfPeriods(t *testing.T) {
	weeks := []string{"2025-W01 = 1", "2025-W49 = 2"}
	quarters := []string{"2025-Q1 = 1", "2025-Q4 = 2"}
	assertReadings(t, []readingOfTable{
		{"a week", "Viikko;Arvo\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week with the year first", "Vko;Arvo\n2025-01;1\n2025-49;2\n", weeks, nil},
		{"a week with a slash and the year first", "vk;Arvo\n2025/01;1\n2025/49;2\n", weeks, nil},
		{"a week with a point", "Vecka;Värde\n1.2025;1\n49.2025;2\n", weeks, nil},
		{"a week in Norwegian", "Uke;Verdi\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week in English", "Week;Value\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week with a wrong letter", "Viiko;Arvo\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week in a compound", "Mittausviikko;Arvo\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week in brackets", "Jakso (viikko);Arvo\n1/2025;1\n49/2025;2\n", weeks, nil},
		{"a week and a year", "Vuosi/viikko;Arvo\n2025/1;1\n2025/49;2\n", weeks, nil},
		{"a week that is not there", "Viikko;Arvo\n53/2025;1\n1/2025;1\n", []string{"2025-W01 = 1"}, []string{"date 2:1"}},
		{"several weeks", "Viikko;Arvo\n1-4/2025;1\n", []string{"2024-12-30/2025-01-26 = 1"}, nil},
		{"a day under a header for weeks", "Viikko;Arvo\n6.1.2025;1\n", []string{"2025-01-06 = 1"}, nil},
		{"a quarter", "Neljännes;Arvo\n1/2025;1\n2025-4;2\n", quarters, nil},
		{"a quarter in Swedish", "Kvartal;Värde\n1/2025;1\n4.2025;2\n", quarters, nil},
		{"a quarter in English", "Quarter;Value\n1/2025;1\n4/2025;2\n", quarters, nil},
		{"a quarter that is not there", "Quarter;Value\n5/2025;1\n4/2025;2\n", quarters[1:], []string{"date 2:1"}},
		{"a half of a year", "Puolivuosi;Arvo\n1/2025;1\n2/2025;2\n", []string{"2025-H1 = 1", "2025-H2 = 2"}, nil},
		{"a month", "Kuukausi;Arvo\n1/2025;1\n2025-04;2\n", []string{"2025-01 = 1", "2025-04 = 2"}, nil},
		{"a month and a week", "Viikko tai kuukausi;Arvo\n1/2025;1\n", []string{"2025-01 = 1"}, nil},
	})
}

func TestDatesInSeveralColumnsAreJoined(t *testing.T) {
	months := []string{"2025-01 = 41", "2025-12 = 40"}
	assertReadings(t, []readingOfTable{
		{"a year and a month", "Vuosi;Kuukausi;Arvo\n2025;1;41\n2025;12;40\n", months, nil},
		{"a month and a year", "Kk;Odotus;Vuosi\n01;41;2025\n12;40;2025\n", months, nil},
		{"the names of months", "Vuosi;Kuukausi;Arvo\n2025;tammikuu;41\n2025;joulu;40\n", months, nil},
		{"a year and a week", "Vuosi;Viikko;Arvo\n2025;1;41\n2025;52;40\n", []string{"2025-W01 = 41", "2025-W52 = 40"}, nil},
		{"a word before the week", "År;Vecka;Värde\n2025;v 1;41\n2025;vecka 52;40\n", []string{"2025-W01 = 41", "2025-W52 = 40"}, nil},
		{"a year and a quarter", "Year;Quarter;Value\n2025;1;41\n2025;Q4;40\n", []string{"2025-Q1 = 41", "2025-Q4 = 40"}, nil},
		{"a short header", "Year;Q;Value\n2025;1;41\n2025;4;40\n", []string{"2025-Q1 = 41", "2025-Q4 = 40"}, nil},
		{"roman quarters", "Vuosi;Neljännes;Arvo\n2025;I;41\n2025;IV;40\n", []string{"2025-Q1 = 41", "2025-Q4 = 40"}, nil},
		{"a year, a month and a day", "Vuosi;Kuukausi;Päivä;Arvo\n2025;1;5;41\n2025;joulukuu;6;40\n2025;1;;3\n", []string{"2025-01-05 = 41", "2025-12-06 = 40"}, []string{"noDate 4:2"}},
		{"numbers with a point", "Vuosi;Kuukausi;Arvo\n2025;1.;41\n2025;12.;40\n", months, nil},
		{"months together", "Vuosi;Kuukausi;Arvo\n2025;1-3;41\n2025;loka–joulukuu;40\n", []string{"2025-Q1 = 41", "2025-Q4 = 40"}, nil},
		{"a year alone", "Vuosi;Arvo\n2024;41\n2025;40\n", []string{"2024 = 41", "2025 = 40"}, nil},
		{"a year and a whole month", "Vuosi;Kuukausi;Arvo\n2025;1/2025;41\n2025;12/2025;40\n", months, nil},
		{"a year, a month and a whole day", "Vuosi;Kuukausi;Pvm;Arvo\n2025;1;5.1.2025;41\n", []string{"2025-01-05 = 41"}, nil},
		{"parts that are none", "Vuosi;Kuukausi;Arvo\n2025;13;41\n2025;Yhteensä;42\n;1;5\n2025;;6\n2025;2;7\n", []string{"2025-02 = 7"}, []string{"date 2:2", "date 3:2", "noDate 4:2", "noDate 5:2"}},
	})
}

// totals are the places of the observations whose period holds those of two others,
// each compared with each.
func totals(observations []metrics.Observation) []int {
	var places []int
	for i := range observations {
		p, held := observations[i].Period(), 0
		for j := range observations {
			q := observations[j].Period()
			if p.From != "" && q.From >= p.From && q.Last() <= p.Last() && (q.From != p.From || q.Last() != p.Last()) {
				held++
			}
		}
		if held >= 2 {
			places = append(places, i)
		}
	}
	return places
}

// overlapping is the place of the first observation that overlaps an earlier one; -1
// when there is none.
func overlapping(observations []metrics.Observation) int {
	for i := range observations {
		for j := range i {
			p, q := observations[i].Period(), observations[j].Period()
			if p.From <= q.Last() && q.From <= p.Last() {
				return i
			}
		}
	}
	return -1
}

func TestRepeatedAndOverlappingPeriodsAreTold(t *testing.T) {
	assertReadings(t, []readingOfTable{
		{"two areas", "Alue;Vuosi;Arvo\nA;2019;1\nA;2020;2\nB;2019;3\nB;2020;4\n", []string{"2019 = 1", "2020 = 2", "2019 = 3", "2020 = 4"}, []string{"overlap 4:0"}},
		{"a total of months", "Kuukausi;Arvo\n1/2025;1\n2/2025;2\n2025;3\n", []string{"2025-01 = 1", "2025-02 = 2"}, []string{"total 4:0"}},
		{"totals of quarters and years, above and between", "Kuukausi;Arvo\n2025;9\n1/2025;1\nQ1/2025;3\n2/2025;2\nx;1\n", []string{"2025-01 = 1", "2025-02 = 2"}, []string{"total 2:0", "total 4:0", "date 6:1"}},
		{"one month within a quarter is no total", "Kuukausi;Arvo\n12/2024;1\nQ1/2025;3\n3/2025;2\n", []string{"2024-12 = 1", "2025-Q1 = 3", "2025-03 = 2"}, []string{"overlap 4:0"}},
		{"any order is fine", "Kuukausi;Arvo\n3/2025;1\n1/2025;3\n2/2025;2\n", []string{"2025-03 = 1", "2025-01 = 3", "2025-02 = 2"}, nil},
		{"periods that meet", "Jakso;Arvo\n1.1.–14.1.2025;1\n14.1.–31.1.2025;3\n", []string{"2025-01-01/2025-01-14 = 1", "2025-01-14/2025-01-31 = 3"}, []string{"overlap 3:0"}},
		{"a total that also has a bad count", "Kuukausi;Arvo;n\n1/2025;1;2\n2/2025;2;3\n2025;3;x\n", []string{"2025-01 = 1 (n 2)", "2025-02 = 2 (n 3)"}, []string{"count 4:3", "total 4:0"}},
		{"no dates", "Arvo\n1\n1\n", []string{"= 1", "= 1"}, nil},
	})
}

func TestTotalsAndOverlapsOfAnyPeriods(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		observations := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) metrics.Observation {
			first := juurru.Date("2025-01-01").AddDays(rapid.IntRange(0, 60).Draw(t, "first"))
			value := 1.0
			return metrics.Observation{Date: first, Until: first.AddDays(rapid.IntRange(1, 20).Draw(t, "days")), Value: &value}
		}), 1, 12).Draw(t, "observations")
		var out bytes.Buffer
		require.NoError(t, metrics.WriteCSV(&out, observations, metrics.ExcelCSV(juurru.Finnish)))
		table, err := metrics.ReadCSV(out.Bytes())
		require.NoError(t, err)
		assertCounted(t, table)
		var want []string
		left := []metrics.Observation{}
		sums := totals(observations)
		for i, o := range observations {
			if slices.Contains(sums, i) {
				want = append(want, fmt.Sprintf("total %d:0", i+2))
			} else {
				left = append(left, o)
			}
		}
		require.Empty(t, cmp.Diff(left, table.Observations))
		if first := overlapping(left); first >= 0 {
			want = append([]string{fmt.Sprintf("overlap %d:0", table.Lines[first])}, want...)
		}
		require.Equal(t, append([]string{}, want...), told(table))
	})
}

func TestTargetsLimitsAndCodesAreNoValues(t *testing.T) {
	assertReadings(t, []readingOfTable{
		{"a target before the result", "Kuukausi;Tavoite;Toteuma\n1/2025;28;41\n", []string{"2025-01 = 41"}, nil},
		{"a target before a header nobody knows", "Kuukausi;Tavoite (vrk);Odotus\n1/2025;28;41\n", []string{"2025-01 = 41"}, nil},
		{"limits around", "Pvm;Alaraja;Odotus;Yläraja\n1/2025;1;2;3\n", []string{"2025-01 = 2"}, nil},
		{"a target with a unit", "Kuukausi;Tavoite vrk;Odotus\n1/2025;28;41\n", []string{"2025-01 = 41"}, nil},
		{"a target in Swedish", "Månad;Mål;Utfall\n1/2025;28;41\n", []string{"2025-01 = 41"}, nil},
		{"a target in English", "Month;Target;Actual;Lower;Upper\n1/2025;28;41;1;2\n", []string{"2025-01 = 41"}, nil},
		{"codes", "Id;Pvm;Odotus\n1001;1.1.2025;41\n1002;2.1.2025;40\n", []string{"2025-01-01 = 41", "2025-01-02 = 40"}, nil},
		{"numbers of persons", "Potilasnumero;Odotus\n1;41\n2;40\n", []string{"= 41", "= 40"}, nil},
		{"running numbers under a header", "#;Odotus\n1;41\n2;40\n", []string{"= 41", "= 40"}, nil},
		{"running numbers without header", "1;41\n2;40\n3;38\n", []string{"= 41", "= 40", "= 38"}, []string{"several 0:2"}},
		{"running numbers from zero", "0;41\n1;40\n", []string{"= 41", "= 40"}, []string{"several 0:2"}},
		{"running numbers and two more columns", "1;41;7\n2;40;8\n", []string{"= 41", "= 40"}, []string{"several 0:2"}},
		{"one number is not running", "1;41\n", []string{"= 1"}, []string{"several 0:1"}},
		{"running numbers alone", "1\n2\n3\n", []string{"= 1", "= 2", "= 3"}, nil},
		{"a share of those at the target is a value", "Kuukausi;Tavoitteessa olevat\n1/2025;28\n", []string{"2025-01 = 28"}, nil},
		{"a near miss of a day without days", "Toimipiste;Päiviä\nA;41\nB;40\n", []string{"= 41", "= 40"}, nil},
	})
	table, err := metrics.ReadCSV([]byte("Kuukausi;Tavoite;Nro\n1/2025;28;41\n"))
	assert.ErrorIs(t, err, metrics.ErrNoTable)
	assert.Equal(t, []string{"noValueColumn 0:0", "notValue 0:0"}, told(table))
	assert.Equal(t, []int{2, 3}, table.Problems[1].Columns)
	table, err = metrics.ReadCSV([]byte("Kuukausi;Tavoite\n1/2025;28\n"), metrics.ColumnNamed(metrics.UseValue, "Tavoite"))
	assert.NoError(t, err)
	assert.Equal(t, []string{"2025-01 = 28"}, allSeen(table))
}

func TestPeriodsInColumnsAreNotRead(t *testing.T) {
	for about, text := range map[string]string{
		"years over several rows":         "Mittari;Alue;2019;2020;2021\nOdotus;A;12,3;13,4;14,5\nOdotus;B;22,3;..;24,5\n",
		"years over one row":              "Indikaattori;Alue;2019;2020\nTerapia;A;12,3;..\n",
		"months":                          "Mittari;1/2025;2/2025;3/2025\nOdotus;41;40;38\n",
		"a header for dates before":       "Vuosi;2023;2024;2025\nOdotus;41;40;38\n",
		"nothing before":                  ";2023;2024;2025\nOdotus;41;40;38\n",
		"years over months":               "Kuukausi;2024;2025\ntammikuu;41;40\nhelmikuu;42;38\n",
		"years over whole months":         "Kuukausi;2024;2025\n1/2025;3;4\n",
		"values that could be years":      "Mittari;2023;2024\nKäynnit;1950;2010\n",
		"a title above, a footnote below": "Odotusajat\nMittari;2023;2024\nOdotus;41;40\nLähde: rekisteri\n",
	} {
		table, err := metrics.ReadCSV([]byte(text))
		assert.ErrorIs(t, err, metrics.ErrNoTable, about)
		assert.Empty(t, table.Observations, about)
		require.Len(t, table.Problems, 1, about)
		assert.Equal(t, metrics.ProblemWide, table.Problems[0].Kind, about)
		assertCounted(t, table)
	}
	table, _ := metrics.ReadCSV([]byte("Odotusajat\nMittari;2023;2024;2025\nOdotus;41;40;38\n"))
	assert.Equal(t, []string{"wide 2:2"}, told(table))
	assert.Equal(t, []int{2, 3, 4}, table.Problems[0].Columns)
	assert.Contains(t, table.Problems[0].Message(juurru.Finnish), "2–4")
	assertReadings(t, []readingOfTable{
		{"values that could be years", "2024;2100\n2025;1999\n", []string{"2024 = 2100", "2025 = 1999"}, []string{"assumedDates 0:1"}},
		{"days in two columns", "1.1.2025;31.1.2025;5\n1.2.2025;28.2.2025;6\n", []string{"2025-01-01 = 5", "2025-02-01 = 6"}, nil},
		{"a day and a value that could be a year", "1.1.2025;1950\n2.1.2025;12000\n", []string{"2025-01-01 = 1950", "2025-01-02 = 12000"}, nil},
		{"a header for values among them", "Pvm;Arvo;2024;2025\n1.1.2025;5;1;2\n", []string{"2025-01-01 = 5"}, nil},
	})
	table, err := metrics.ReadCSV([]byte("Kuukausi;2024;2025\n1/2025;3;4\n"), metrics.ColumnAt(metrics.UseValue, 3))
	assert.NoError(t, err)
	assert.Equal(t, []string{"2025-01 = 4"}, allSeen(table))
}

func TestACellThatIsNotNeededDoesNotLoseTheRow(t *testing.T) {
	assertReadings(t, []readingOfTable{{
		"counts", "Kuukausi;Arvo;n\n1/2025;41,5;<5\n2/2025;38;12\n3/2025;7;..\n4/2025;8;-\n5/2025;39;alle 5\n6/2025;9;12 hlö\n7/2025;x;<5\n",
		[]string{"2025-01 = 41.5", "2025-02 = 38 (n 12)", "2025-03 = 7", "2025-04 = 8", "2025-05 = 39", "2025-06 = 9"},
		[]string{"suppressed 2:3", "suppressed 4:3", "count 5:3", "suppressed 6:3", "count 7:3", "number 8:2", "suppressed 8:3"},
	}})
	assertReadings(t, []readingOfTable{
		{"a row that has nothing else", "Arvo;n\n1;2\n;x\n", []string{"= 1 (n 2)"}, []string{"count 3:2", "noValue 3:1"}},
	})
	table, _ := metrics.ReadCSV([]byte("Kuukausi;Arvo;n\n1/2025;41,5;<5\n2/2025;1;12 potilasta\n"))
	require.Len(t, table.Problems, 2)
	assert.False(t, table.Problems[0].Kind.OfRow())
	assert.Equal(t, "<5", table.Problems[0].Text)
	assert.Contains(t, table.Problems[0].Message(juurru.Finnish), "<5")
	assert.Empty(t, table.Problems[1].Text)
	assert.Zero(t, table.Skipped)
}

func TestWhatIsCountedIsTheValueWhenThereIsNoOther(t *testing.T) {
	assertReadings(t, []readingOfTable{
		{"a count alone", "Kuukausi;Lkm\n1/2025;12\n2/2025;15\n", []string{"2025-01 = 12", "2025-02 = 15"}, []string{"assumedValue 0:2"}},
		{"patients", "Kuukausi;Potilaita\n1/2025;120\n", []string{"2025-01 = 120"}, []string{"assumedValue 0:2"}},
		{"a count in Swedish", "Månad;Antal\n1/2025;12\n", []string{"2025-01 = 12"}, []string{"assumedValue 0:2"}},
		{"visits", "Kuukausi;Käyntejä\n1/2025;12\n", []string{"2025-01 = 12"}, nil},
		{"clients and visits", "Kuukausi;Asiakkaita;Käyntejä\n1/2025;120;300\n", []string{"2025-01 = 120"}, []string{"several 0:2"}},
		{"clients and patients", "Kuukausi;Asiakkaita;Potilaita\n1/2025;120;300\n", []string{"2025-01 = 120"}, []string{"several 0:2"}},
		{"a mean and a count", "Kuukausi;Keskiarvo;Lkm\n1/2025;11,5;30\n", []string{"2025-01 = 11.5 (n 30)"}, nil},
		{"a target and a count", "Kuukausi;Tavoite;Lkm\n1/2025;28;30\n", []string{"2025-01 = 30"}, []string{"assumedValue 0:3"}},
	})
	for about, text := range map[string]string{
		"a value that cannot be read": "Kuukausi;Odotus;Lkm\n1/2025;41 vrk;30\n", "a quotient": "Kuukausi;Osoittaja;Nimittäjä;Lkm\n1/2025;1;2;30\n",
	} {
		_, err := metrics.ReadCSV([]byte(text))
		assert.ErrorIs(t, err, metrics.ErrNoTable, about)
	}
	_, err := metrics.ReadCSV([]byte("Kuukausi;Lkm\n1/2025;30\n"), metrics.ColumnNamed(metrics.UseN, "Lkm"))
	assert.ErrorIs(t, err, metrics.ErrNoTable)
}

func TestProblemsTellWhyThereIsNoValue(t *testing.T) {
	for text, want := range map[string][]string{
		"": {"noValueColumn 0:0"},
		"Kuukausi;Kesto\n1/2025;41 vrk\n2/2025;1 200 €\n3/2025;1:30\n4/2025;5 h\n": {"noValueColumn 0:0", "unit 2:2", "unit 3:2", "unit 4:2"},
		"Kuukausi;Avro\n1/2025;hyvä\n":                                             {"noValueColumn 0:0", "nearHeader 0:0"},
		"kissa istuu\npuussa nyt\n":                                                {"noValueColumn 0:0"},
	} {
		table, err := metrics.ReadCSV([]byte(text))
		assert.ErrorIs(t, err, metrics.ErrNoTable)
		assert.Equal(t, want, told(table))
	}
	table, _ := metrics.ReadCSV([]byte("Kuukausi;Kesto\n1/2025;41 vrk\n2/2025;1 200 €\n3/2025;1:30\n"))
	var quoted []string
	for _, p := range table.Problems {
		quoted = append(quoted, p.Text)
	}
	assert.Equal(t, []string{"", "41 vrk", "1 200 €", "1:30"}, quoted)
	table, err := metrics.ReadCSV([]byte("Kuukausi;Tilanne\n1/2025;12 potilasta\n"))
	assert.ErrorIs(t, err, metrics.ErrNoTable)
	assert.NotContains(t, table.Preview(juurru.Finnish), "potilasta")
	assert.Equal(t, []string{"noValueColumn 0:0", "unit 2:2"}, told(table))
}

func TestDecimalCommasBetweenCommasWithoutHeader(t *testing.T) {
	assertReadings(t, []readingOfTable{
		{"decimals in every row", "1.1.2025,41,5\n2.1.2025,38,2\n", []string{}, []string{"tooManyCells 1:3", "tooManyCells 2:3"}},
		{"decimals in one row", "1.1.2025,41,5\n2.1.2025,38\n", []string{"2025-01-02 = 38"}, []string{"tooManyCells 1:3"}},
		{"points", "2025-01-01,41.5,5\n2025-01-02,38,3\n", []string{"2025-01-01 = 41.5", "2025-01-02 = 38"}, []string{"several 0:2"}},
		{"numbers too large for decimals", "1.1.2025,41,500\n", []string{"2025-01-01 = 41"}, []string{"several 0:2"}},
	})
}

func TestFootnotesAndMarksAreToldOnce(t *testing.T) {
	assertReadings(t, []readingOfTable{
		{"footnotes", "Kuukausi;Arvo\n1/2025;41,5\nLähde: rekisteri 2025\n* alle viiden luvut on peitetty\n", []string{"2025-01 = 41.5"}, []string{"date 3:1", "date 4:1"}},
		{"a footnote before the day", "Alue;Kuukausi;Arvo\nA;1/2025;41,5\nLähde: rekisteri\n", []string{"2025-01 = 41.5"}, []string{"noDate 3:2"}},
		{"two files in one", "Kuukausi;Arvo\n1/2025;1\n\uFEFF2/2025;2\n", []string{"2025-01 = 1"}, []string{"byteOrderMark 3:0", "date 3:1"}},
	})
}
