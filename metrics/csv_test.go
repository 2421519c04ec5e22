package metrics_test

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// seen is an observation in one line: "2025-12 = 12.5 (n 4) note".
func seen(o metrics.Observation) string {
	var parts []string
	if o.Date != "" {
		parts = append(parts, o.Period().ISO())
	}
	if o.Value != nil {
		parts = append(parts, "= "+strconv.FormatFloat(*o.Value, 'g', -1, 64))
	}
	if o.N != nil {
		parts = append(parts, fmt.Sprintf("(n %d)", *o.N))
	}
	for _, text := range []string{o.Level, o.Evidence, o.Note, o.Annotation, o.LeftOut} {
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

func allSeen(table metrics.Table) []string {
	lines := []string{}
	for _, o := range table.Observations {
		lines = append(lines, seen(o))
	}
	return lines
}

// told are the problems as "kind line:column".
func told(table metrics.Table) []string {
	lines := []string{}
	for _, p := range table.Problems {
		lines = append(lines, fmt.Sprintf("%s %d:%d", p.Kind, p.Line, p.Column))
	}
	return lines
}

// assertCounted holds that every row was read, skipped or empty.
func assertCounted(t require.TestingT, table metrics.Table) {
	require.Equal(t, table.Rows, len(table.Observations)+table.Skipped+table.Empty)
	require.Len(t, table.Lines, len(table.Observations))
}

func TestReadCSV(t *testing.T) {
	for _, c := range []struct {
		about, text string
		want        []string // observations
		problems    []string
	}{
		{"Finnish Excel", "Pvm;Arvo\r\n5.12.2025;12,5\r\n", []string{"2025-12-05 = 12.5"}, nil},
		{"comma and point", "date,value\n2025-12-05,12.5\n", []string{"2025-12-05 = 12.5"}, nil},
		{"a tab", "Dato\tVerdi\n5.12.2025\t12,5", []string{"2025-12-05 = 12.5"}, nil},
		{"a comma between quoted decimal commas", "pvm,arvo\n2025-12-05,\"12,5\"\n", []string{"2025-12-05 = 12.5"}, nil},
		{"Excel's own line for the separator", "sep=,\npvm,arvo\n1/2025,1\n", []string{"2025-01 = 1"}, nil},
		{"another separator, which the first line names", "\"sep=|\"\r\npvm|arvo\r\n1/2025|1\r\n", []string{"2025-01 = 1"}, nil},
		{"a first line that names none", "sep=x\n1\n", []string{"= 1"}, nil},
		{"no header, and empty rows between decimal commas", "\n12,5\n\n13,5\n", []string{"= 12.5", "= 13.5"}, []string{"assumedComma 0:0"}},
		{"a column of numbers that begins with a row of two", "a,b\n12,5\n", []string{"= 12"}, []string{"several 0:1"}},
		{"no header", "5.12.2025;12\n6.12.2025;13\n", []string{"2025-12-05 = 12", "2025-12-06 = 13"}, nil},
		{"no header, and a word that could be one", "12;huom\n13;x\n", []string{"= 12", "= 13"}, nil},
		{"no header, and a word that could be one beside a day", "5.12.2025;12;huom\n6.12.2025;13;x\n", []string{"2025-12-05 = 12", "2025-12-06 = 13"}, nil},
		{"two rows of words: the first are the headers", "Milloin;Odotus\n(kk);(vrk)\n1/2025;3\n2/2025;4\n", []string{"2025-01 = 3", "2025-02 = 4"}, []string{"date 2:1", "number 2:2"}},
		{"spaces at the very end", "arvo;n\n1; ", []string{"= 1"}, nil},
		{"no header, the value first", "12;5.12.2025\n13;6.12.2025\n", []string{"2025-12-05 = 12", "2025-12-06 = 13"}, nil},
		{"headers nobody knows", "Milloin;Odotus vrk\n1/2025;12\n", []string{"2025-01 = 12"}, nil},
		{"headers in another letter case, without accents, with a unit", "KUUKAUSI:;Varde (dgr);ANMARKNING\n1/2025;1;x\n", []string{"2025-01 = 1 x"}, nil},
		{"headers with a wrong letter", "Päivämärä;Mittaustulos;Huomatus\n1.2.2025;1;x\n", []string{"2025-02-01 = 1 x"}, nil},
		{"values alone are a series by order", "12\n13\n15\n", []string{"= 12", "= 13", "= 15"}, nil},
		{"values alone under a header", "Odotus\n12,5\n13\n", []string{"= 12.5", "= 13"}, nil},
		{"values alone of four digits are no years", "2025\n1999\n", []string{"= 2025", "= 1999"}, nil},
		{"numbers with decimal commas and nothing to say so", "12,5\n13,5\n", []string{"= 12.5", "= 13.5"}, []string{"assumedComma 0:0"}},
		{"empty rows, and separators at the end", "pvm;arvo;;\n\n1/2025;1;;\n;;;\n2/2025;2;;\n", []string{"2025-01 = 1", "2025-02 = 2"}, nil},
		{"a column without a header that has one separator more", "pvm;arvo;\n1/2025;1;x\n", []string{"2025-01 = 1"}, nil},
		{"a period in two columns", "Alkaa;Päättyy;Arvo\n1.12.2025;14.12.2025;3\n12/2025;1/2026;4\n", []string{"2025-12-01/2025-12-14 = 3", "2025-12-01/2026-01-31 = 4"}, []string{"overlap 3:0"}},
		{"a level without number", "pvm;taso;näyttö\n1/2025;Osittain;haastattelut\n", []string{"2025-01 Osittain haastattelut"}, nil},
		{"neither level nor value", "pvm;taso;huom\n1/2025;;x\n2/2025;Hyvä;\n", []string{"2025-02 Hyvä"}, []string{"noValue 2:2"}},
		{"a level or a value", "pvm;arvo;taso\n1/2025;;Hyvä\n2/2025;3;\n3/2025;;\n", []string{"2025-01 Hyvä", "2025-02 = 3"}, []string{"noValue 4:2"}},
		{"every text there is", "pvm;arvo;taso;näyttö;n;huom;merkintä;poisjätetty\n1/2025;1;a;b;2;c;d;e\n", []string{"2025-01 = 1 (n 2) a b c d e"}, nil},

		{"thousands", "arvo;n\n1 234 567;1\n1\u00A0234;1\n1\u202F234,5;1\n1.234,5;1\n1.234;1\n", []string{"= 1.234567e+06 (n 1)", "= 1234 (n 1)", "= 1234.5 (n 1)", "= 1234.5 (n 1)", "= 1234 (n 1)"}, nil},
		{"a decimal point elsewhere in the column", "arvo;n\n1.234;1\n1.5;1\n", []string{"= 1.234 (n 1)", "= 1.5 (n 1)"}, nil},
		{"a zero before the sign is no thousand", "arvo;n\n1.234;1\n0.123;1\n", []string{"= 1.234 (n 1)", "= 0.123 (n 1)"}, nil},
		{"thousands three times", "value\tn\n1,234,567\t1\n1,234\t1\n", []string{"= 1.234567e+06 (n 1)", "= 1234 (n 1)"}, nil},
		{"nothing that decides, with a point", "arvo;n\n1.234;1\n", []string{"= 1.234 (n 1)"}, []string{"assumedDecimal 2:1"}},
		{"nothing that decides, with a comma", "arvo;n\n1,234;1\n", []string{"= 1.234 (n 1)"}, []string{"assumedDecimal 2:1"}},
		{"nothing that decides, between commas", "value,n\n\"1,234\",1\n", []string{"= 1234 (n 1)"}, []string{"assumedDecimal 2:1"}},
		{"nothing that decides, but another column does", "arvo;n\n1.234;3,0\n", []string{"= 1234 (n 3)"}, []string{"assumedDecimal 2:1"}},
		{"a count has thousands", "arvo;n\n1;1.234\n", []string{"= 1 (n 1234)"}, []string{"assumedDecimal 2:2"}},
		{"both signs", "arvo;n\n12,5;1\n13,5;1\n12.5;1\n1.234;1\n7;1\n", []string{"= 12.5 (n 1)", "= 13.5 (n 1)", "= 7 (n 1)"}, []string{"otherDecimal 4:1", "otherDecimal 5:1"}},
		{"both signs equally often", "arvo;n\n12,5;1\n12.5;1\n", []string{"= 12.5 (n 1)"}, []string{"otherDecimal 3:1"}},
		{"both signs equally often, and a number that may have either", "arvo;n\n12,5;1\n12.5;1\n1,234;1\n", []string{"= 12.5 (n 1)"}, []string{"otherDecimal 3:1", "otherDecimal 4:1"}},
		{"minus and plus", "arvo\n−12,5\n-3\n+4\n", []string{"= -12.5", "= -3", "= 4"}, nil},
		{"a per cent sign", "arvo\n12 %\n12,5%\n", []string{"= 12", "= 12.5"}, nil},
		{"a per cent sign here and there", "arvo;n\n12 %;1\n0,13;1\n", []string{"= 12 (n 1)", "= 0.13 (n 1)"}, []string{"percent 0:1"}},
		{"powers of ten", "arvo;n\n1e5;1\n1,5E+3;1\n2e-3;1\n", []string{"= 100000 (n 1)", "= 1500 (n 1)", "= 0.002 (n 1)"}, nil},
		{"zeros that say nothing", "arvo;n\n12,500;1\n0012;1\n-0,0;1\n,5;1\n", []string{"= 12.5 (n 1)", "= 12 (n 1)", "= 0 (n 1)", "= 0.5 (n 1)"}, nil},
		{"more digits than can be kept", "arvo;n\n0,12345678901234567890;1\n9007199254740993;1\n9007199254740992;1\n1e400;1\n1e-400;1\n0,1;1\n", []string{"= 9.007199254740992e+15 (n 1)", "= 0.1 (n 1)"},
			[]string{"digits 2:1", "digits 3:1", "digits 5:1", "digits 6:1"}},
		{"what is no number", "arvo;n\nNaN;1\ninf;1\n0x10;1\n1_000;1\n12 vrk;1\n–;1\n1,2,3;1\n1 23;1\n12,;1\ne5;1\n1e;1\n--1;1\n5.12.2025;1\n3;1\n", []string{"= 3 (n 1)"},
			[]string{"number 2:1", "number 3:1", "number 4:1", "number 5:1", "number 6:1", "number 7:1", "number 8:1", "number 9:1", "number 10:1", "number 11:1", "number 12:1", "number 13:1", "number 14:1"}},
		{"what is no count", "arvo;n\n1;-1\n1;1,5\n1;9007199254740994\n1;x\n1;5 %\n1;0\n1;\n", []string{"= 1", "= 1", "= 1", "= 1", "= 1", "= 1 (n 0)", "= 1"}, []string{"percent 0:2", "count 2:2", "count 3:2", "count 4:2", "count 5:2", "count 6:2"}},

		{"another row tells that the day is first", "pvm;arvo\n12/05/2025;1\n13/05/2025;2\n", []string{"2025-05-12 = 1", "2025-05-13 = 2"}, nil},
		{"another row tells that the month is first", "date,value\n05/13/2025,1\n12/05/2025,2\n", []string{"2025-05-13 = 1", "2025-12-05 = 2"}, nil},
		{"no row tells", "pvm;arvo\n12/05/2025;1\n05/05/2025;2\n", []string{"2025-05-05 = 2"}, []string{"dateOrder 2:1"}},
		{"rows tell both", "pvm;arvo\n12/05/2025;1\n13/05/2025;2\n05/13/2025;3\n", []string{"2025-05-13 = 2", "2025-05-13 = 3"}, []string{"overlap 4:0", "dateOrder 2:1"}},
		{"days that are none", "pvm;arvo\n31.2.2025;1\n;2\nYhteensä;3\n5.12.25;4\n1/2025;5\n", []string{"2025-01 = 5"}, []string{"date 2:1", "noDate 3:1", "date 4:1", "date 5:1"}},
		{"an end before the beginning", "alkaa;loppuu;arvo\n2.1.2025;1.1.2025;3\n12/2025;5.12.2025;3\n", []string{}, []string{"until 2:2", "until 3:2"}},
		{"a last day without a first", "asti;arvo\n1.1.2025;3\n;4\n", []string{"= 4"}, []string{"noDate 2:1"}},
		{"years, and a column of numbers", "2024;12\n2025;13\n", []string{"2024 = 12", "2025 = 13"}, []string{"assumedDates 0:1"}},
		{"numbers of which one could be a year", "1999;12\n5;13\n", []string{"= 1999", "= 5"}, []string{"several 0:1"}},
		{"a column of words with a number in it", "Milloin;Tila;Odotus\n1/2025;3;1\n2/2025;auki;2\n3/2025;kiinni;3\n", []string{"2025-01 = 1", "2025-02 = 2", "2025-03 = 3"}, nil},
		{"years under a header", "Vuosi;Arvo\n2024;12\n", []string{"2024 = 12"}, nil},
		{"no value", "pvm;arvo\n1/2025;\n2/2025;3\n", []string{"2025-02 = 3"}, []string{"noValue 2:2"}},

		{"two columns could be the value", "Kuukausi;Odotus;Käynnit\n1/2025;3;4\n", []string{"2025-01 = 3"}, []string{"several 0:2"}},
		{"a header says which is the value", "Kuukausi;Odotus;Arvo\n1/2025;3;4\n", []string{"2025-01 = 4"}, nil},
		{"two notes", "arvo;huom;kommentti\n1;a;b\n", []string{"= 1 a"}, []string{"several 0:2"}},
		{"a numerator and a denominator and the value", "pvm;osoittaja;nimittäjä;arvo\n1/2025;1;4;25\n", []string{"2025-01 = 25"}, nil},
		{"lines above the headers", "Raportti\nAikaväli;1.1.2025–31.12.2025\n\nKuukausi;Odotus\n1/2025;3\n", []string{"2025-01 = 3"}, []string{"aboveHeader 1:0", "aboveHeader 2:0"}},
		{"a title above headers nobody knows", "Yksikkö 1\nMilloin;Odotus\n1/2025;3\n", []string{"2025-01 = 3"}, []string{"aboveHeader 1:0"}},
		{"decimal commas between commas", "pvm,arvo\n2025-12-05,12,5\n2025-12-06,13\n", []string{"2025-12-06 = 13"}, []string{"tooManyCells 2:3"}},

		{"line breaks and separators in quotes", "arvo;huom\n1;\"a\r\nb;\"\"c\"\"\"\n2;x\n", []string{"= 1 a\r\nb;\"c\"", "= 2 x"}, nil},
		{"a quote in the middle", "arvo;huom\n1;5\" putki\n", []string{"= 1 5\" putki"}, nil},
		{"a quote that is not closed", "arvo;huom\n1;\"a\n2;b\n3;\"c\"\"\n4;d\n", []string{"= 2 b", "= 4 d"}, []string{"quote 2:2", "quote 4:2"}},
		{"a stray quote in the first cell", "huom;arvo\n\"a;1\nb;2\n", []string{"= 2 b"}, []string{"quote 2:1"}},
		{"rows of spaces, and of quotes with nothing in them", "arvo;n\n ; \n\"\";\"\"\n1;1\n", []string{"= 1 (n 1)"}, nil},
		{"text after the quotes", "arvo;huom\n1;\"a\" b\n2; \"c;d\" \n", []string{"= 2 c;d"}, []string{"quote 2:2"}},
		{"an apostrophe before a formula", "arvo;huom\n1;'=A1\n2;'a\n3;=A1\n", []string{"= 1 =A1", "= 2 'a", "= 3 =A1"}, nil},
		{"a cell that is too long", "arvo;huom\n1;" + strings.Repeat("ä", 10_001) + "\n2;" + strings.Repeat("ä", 10_000) + "\n", []string{"= 1", "= 2 " + strings.Repeat("ä", 10_000)}, []string{"cellTooLong 2:2"}},
		{"a reason or a level that is too long", "arvo;taso;poisjätetty\n1;;" + strings.Repeat("ä", 10_001) + "\n;" + strings.Repeat("ä", 10_001) + "\n3;;\n", []string{"= 3"}, []string{"tooLong 2:3", "tooLong 3:2"}},
		{"headers and no rows", "pvm;arvo\n", []string{}, nil},
	} {
		table, err := metrics.ReadCSV([]byte(c.text))
		assert.NoError(t, err, c.about)
		assert.Equal(t, c.want, allSeen(table), c.about)
		assert.Equal(t, append([]string{}, c.problems...), told(table), c.about)
		assertCounted(t, table)
	}
}

func TestReadCSVAsTheCallerSays(t *testing.T) {
	const text = "Kuukausi;Odotus;Käynnit;Huom\n12/05/2025;1.234;4;x\n"
	for _, c := range []struct {
		about    string
		options  []metrics.CSVOption
		want     []string
		problems []string
	}{
		{"the day first, a point", []metrics.CSVOption{metrics.DayFirst(), metrics.DecimalPoint(), metrics.ColumnNamed(metrics.UseValue, " odotus ")}, []string{"2025-05-12 = 1.234 x"}, nil},
		{"the month first, a comma", []metrics.CSVOption{metrics.MonthFirst(), metrics.DecimalComma(), metrics.ColumnAt(metrics.UseValue, 2)}, []string{"2025-12-05 = 1234 x"}, nil},
		{"another value", []metrics.CSVOption{metrics.DayFirst(), metrics.ColumnNamed(metrics.UseValue, "KAYNNIT")}, []string{"2025-05-12 = 4 x"}, nil},
		{"a column for something else", []metrics.CSVOption{metrics.DayFirst(), metrics.ColumnAt(metrics.UseN, 3), metrics.ColumnAt(metrics.UseAnnotation, 4), metrics.DecimalPoint()}, []string{"2025-05-12 = 1.234 (n 4) x"}, nil},
		{"columns left alone", []metrics.CSVOption{metrics.ColumnAt("", 1), metrics.ColumnNamed("", "Odotus"), metrics.ColumnAt("", 4), nil}, []string{"= 4"}, nil},
		{"the last word holds", []metrics.CSVOption{metrics.DayFirst(), metrics.ColumnAt(metrics.UseValue, 2), metrics.ColumnAt(metrics.UseValue, 3)}, []string{"2025-05-12 = 4 x"}, nil},
		{"a note that is not there is not taken from elsewhere", []metrics.CSVOption{metrics.DayFirst(), metrics.ColumnAt(metrics.UseValue, 3), metrics.ColumnNamed(metrics.UseNote, "Muut")}, []string{"2025-05-12 = 4"}, []string{"noColumn 0:0"}},
	} {
		table, err := metrics.ReadCSV([]byte(text), c.options...)
		assert.NoError(t, err, c.about)
		assert.Equal(t, c.want, allSeen(table), c.about)
		assert.Equal(t, append([]string{}, c.problems...), told(table), c.about)
	}
	table, err := metrics.ReadCSV([]byte(text), metrics.ColumnAt(metrics.UseValue, 9))
	assert.ErrorIs(t, err, metrics.ErrNoTable)
	assert.Equal(t, []string{"noColumn 0:0"}, told(table))
	assertCounted(t, table)
}

func TestReadCSVFiles(t *testing.T) {
	excel := []string{"2025-10 = 41.5 (n 1204)", "2025-11 = 38 (n 987) Kaksi toimipistettä:\nkeskusta; satama Uusi ajanvaraus käyttöön", "2025-12 = 36.25 (n 1011) Loma-ajat"}
	weeks := []string{"2025-W52 = -1.5 (n 12)", "2026-W01 = 0.25 (n 8)"}
	for _, c := range []struct {
		file, encoding, separator string
		want                      []string
		lines                     []int
		problems                  []string
	}{
		{"finnish-excel-windows-1252.csv", "Windows-1252", ";", excel, []int{2, 3, 5}, nil},
		{"finnish-excel-utf-8.csv", "UTF-8", ";", excel, []int{2, 3, 5}, nil},
		{"unicode-text-utf-16.txt", "UTF-16", "\t", weeks, []int{2, 3}, nil},
		{"unicode-text-utf-16-be.txt", "UTF-16", "\t", weeks, []int{2, 3}, nil},
		{"system-comma-point.csv", "UTF-8", ",", []string{"2025-12-01 = 1234.5 (n 12)", "2025-12-02 = 980.25 (n 11) said \"no\""}, []int{2, 3}, nil},
		{"old-mac-no-header.csv", "UTF-8", ";", []string{"2025-12-05 = 12", "2025-12-06 = 13"}, []int{1, 2}, nil},
		{"report-with-title.csv", "UTF-8", ";", []string{"2026-W01 = 12.5", "2026-W02 = 13"}, []int{5, 6}, []string{"aboveHeader 1:0", "aboveHeader 2:0", "date 7:1"}},
	} {
		data, err := os.ReadFile(filepath.Join("testdata/csv", c.file))
		require.NoError(t, err)
		table, err := metrics.ReadCSV(data)
		assert.NoError(t, err, c.file)
		assert.Equal(t, c.encoding, table.Encoding, c.file)
		assert.Equal(t, c.separator, table.Separator, c.file)
		assert.Equal(t, c.want, allSeen(table), c.file)
		assert.Equal(t, c.lines, table.Lines, c.file)
		assert.Equal(t, append([]string{}, c.problems...), told(table), c.file)
		assertCounted(t, table)
	}
}

func TestReadCSVTellsTheColumns(t *testing.T) {
	table, err := metrics.ReadCSV([]byte("Pvm;Odotus;Osuus\n12/2025;x;1\n1/2026;12,5 %;2\n"), metrics.ColumnAt(metrics.UseValue, 2))
	require.NoError(t, err)
	want := []metrics.Column{
		{Number: 1, Header: "Pvm", Use: metrics.UseDate, Example: "12/2025"},
		{Number: 2, Header: "Odotus", Use: metrics.UseValue, Decimal: ",", Percent: true, Example: "12,5 %"},
		{Number: 3, Header: "Osuus"},
	}
	assert.Empty(t, cmp.Diff(want, table.Columns, cmpopts.IgnoreUnexported(metrics.Column{})))
	assert.Equal(t, 1, table.Header)
}

func TestAProblemIsWhereAnEditorShowsIt(t *testing.T) {
	table, err := metrics.ReadCSV([]byte("huom;arvo\r\n\"ä\r\nö\";x\r\n; y\r\n"))
	require.NoError(t, err)
	assert.Empty(t, table.Observations)
	type place struct{ Line, Column, Character int }
	var places []place
	for _, p := range table.Problems {
		places = append(places, place{p.Line, p.Column, p.Character})
	}
	assert.Equal(t, []place{{3, 2, 4}, {4, 2, 2}}, places)
}

func TestBothReadingsOfADayAreNamed(t *testing.T) {
	table, err := metrics.ReadCSV([]byte("pvm;arvo\n12/05/2025;1\n"))
	require.NoError(t, err)
	require.Len(t, table.Problems, 1)
	p := table.Problems[0]
	assert.Equal(t, "12/05/2025", p.Text)
	assert.Equal(t, []metrics.Period{{From: "2025-05-12"}, {From: "2025-12-05"}}, p.Readings)
	assert.Contains(t, p.Message(juurru.Finnish), "12.5.2025")
	assert.Contains(t, p.Message(juurru.Finnish), "5.12.2025")
}

func TestProblemsQuoteNumbersAndDays(t *testing.T) {
	for _, c := range []struct{ day, value string }{
		{"31.2.2025", "0,12345678901234567890"}, {"31/31/2025", "9007199254740993"}, {"5.12.25", "1e400"}, {"2025-13-01", "-1e400"}, {"49/2025", "1e-400"}, {"vko 54/2025", "1e999"}, {"tammi.25", "1e999"},
	} {
		table, err := metrics.ReadCSV([]byte("pvm;arvo\n" + c.day + ";" + c.value + "\n"))
		require.NoError(t, err)
		var quoted []string
		for _, p := range table.Problems {
			quoted = append(quoted, p.Text)
			assert.Contains(t, p.Message(juurru.Swedish), p.Text)
		}
		assert.Equal(t, []string{c.day, c.value}, quoted)
	}
}

func TestProblemsQuoteNothingPrivate(t *testing.T) {
	for about, cell := range map[string]string{
		"a name": "Maija Meikäläinen", "an identity code": "131052-308T", "one without letters": "131052-3081", "a telephone number": "+358 40 1234567", "a long number": strings.Repeat("1", 41), "text with a number": "12 potilasta",
	} {
		table, err := metrics.ReadCSV([]byte("pvm;arvo;n\n" + cell + ";" + cell + ";" + cell + "\n1/2025;1;1\n"))
		require.NoError(t, err)
		assert.NotEmpty(t, table.Problems, about)
		for _, p := range table.Problems {
			for _, lang := range juurru.Langs() {
				assert.NotContains(t, p.Message(lang), cell, about)
			}
		}
		assert.NotContains(t, table.Preview(juurru.Finnish), cell, about)
	}
}

func TestProblemsSpeakFourLanguages(t *testing.T) {
	for _, kind := range metrics.ProblemKind("").Values() {
		for _, text := range []string{"", "12,5"} {
			p := metrics.Problem{Kind: kind, Column: 2, Text: text, Columns: []int{2, 3}, Use: metrics.UseValue, Decimal: ",", Readings: []metrics.Period{{From: "2025-05-12"}, {From: "2025-12-05"}}}
			var messages []string
			for _, lang := range juurru.Langs() {
				message := p.Message(lang)
				assert.Regexp(t, `[.?]$`, message, kind)
				assert.NotContains(t, message, "{", kind)
				assert.NotContains(t, message, "  ", kind)
				messages = append(messages, message)
			}
			slices.Sort(messages)
			assert.Len(t, slices.Compact(messages), 4, kind)
		}
	}
	assert.True(t, metrics.ProblemAboveHeader.OfRow())
	assert.True(t, metrics.ProblemTotal.OfRow())
	assert.False(t, metrics.ProblemCount.OfRow())
	assert.False(t, metrics.ProblemCellTooLong.OfRow())
	assert.False(t, metrics.ProblemQuotient.OfRow())
}

func TestUsesHaveFourNames(t *testing.T) {
	for _, use := range metrics.ColumnUse("").Values() {
		labels := make(map[string]bool)
		for _, lang := range juurru.Langs() {
			label := use.Label(lang)
			assert.NotEmpty(t, label)
			labels[label] = true
			if entry, ok := metrics.Glossary()["Observation."+string(use)]; ok {
				table, _ := metrics.ReadCSV([]byte(entry.Label.In(lang) + ";x\n"))
				assert.Equal(t, use, table.Columns[0].Use, entry.Label.In(lang))
			}
			table, err := metrics.ReadCSV([]byte(label + ";x\n"))
			if err != nil {
				assert.ErrorIs(t, err, metrics.ErrNoTable)
			}
			assert.Equal(t, use, table.Columns[0].Use, label)
		}
		assert.Len(t, labels, 4, use)
	}
}

func TestWhatIsNoTable(t *testing.T) {
	for about, text := range map[string]string{
		"nothing": "", "a byte order mark": "\xEF\xBB\xBF", "empty rows": "\n\n;;\n", "words": "kissa istuu\npuussa nyt\n", "days alone": "1.1.2025\n2.1.2025\n",
		"numerator and denominator": "pvm;osoittaja;nimittäjä\n1/2025;1;4\n", "sep= alone": "sep=;", "HTML": "<html>\n<body>\n",
	} {
		table, err := metrics.ReadCSV([]byte(text))
		assert.ErrorIs(t, err, metrics.ErrNoTable, about)
		assert.Empty(t, table.Observations, about)
		assertCounted(t, table)
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, table.Preview(lang), about)
		}
	}
	table, _ := metrics.ReadCSV([]byte("pvm;osoittaja;nimittäjä\n1/2025;1;4\n"))
	require.Len(t, table.Problems, 1)
	assert.Equal(t, []int{2, 3}, table.Problems[0].Columns)
}

func TestReadCSVLimits(t *testing.T) {
	_, err := metrics.ReadCSV(make([]byte, juurru.DefaultMaxBytes+1))
	assert.ErrorIs(t, err, metrics.ErrTableTooLarge)
	_, err = metrics.ReadCSV([]byte(strings.Repeat("1\n", 100_001)))
	assert.ErrorIs(t, err, metrics.ErrTableTooLarge)
	_, err = metrics.ReadCSV([]byte("arvo\n" + strings.Repeat("1\n", 100_001)))
	assert.ErrorIs(t, err, metrics.ErrTableTooLarge)
	table, err := metrics.ReadCSV([]byte(strings.Repeat("1;x\n", 100_000) + strings.Repeat(";;\n", 1000)))
	assert.NoError(t, err)
	assert.Len(t, table.Observations, 100_000)
	assert.Equal(t, 1000, table.Empty)

	table, err = metrics.ReadCSV([]byte("arvo;n\n1;2" + strings.Repeat(";", 500) + "\n1;2" + strings.Repeat(";3", 500) + "\n"))
	assert.NoError(t, err)
	assert.Equal(t, []string{"= 1 (n 2)"}, allSeen(table))
	assert.Equal(t, []string{"tooManyCells 3:3"}, told(table))
}

func TestDamagedTextIsTold(t *testing.T) {
	for about, data := range map[string]string{
		"a mark of UTF-8 and other bytes": "\xEF\xBB\xBFarvo;huom\n1;p\xE4iv\xE4\n", "half a unit of UTF-16": "\xFF\xFEa\x00r\x00v\x00o\x00\n\x001\x00\n\x002",
		"half a pair of UTF-16": "\xFE\xFF\x00a\x00r\x00v\x00o\x00;\x00n\x00o\x00t\x00e\x00\n\x001\x00;\xD8\x00",
	} {
		table, err := metrics.ReadCSV([]byte(data))
		assert.NoError(t, err, about)
		assert.NotEmpty(t, table.Problems, about)
		assert.Equal(t, metrics.ProblemDamaged, table.Problems[0].Kind, about)
	}
}

func TestPreview(t *testing.T) {
	const text = "Kuukausi;Odotus vrk;Käynnit\n12/2025;12,5;4\n1/2026;;4\n"
	table, err := metrics.ReadCSV([]byte(text))
	require.NoError(t, err)
	seen := make(map[string]bool)
	for _, lang := range juurru.Langs() {
		preview := table.Preview(lang)
		seen[preview] = true
		for _, part := range []string{"Kuukausi", "12/2025", table.Problems[0].Message(lang), table.Problems[1].Message(lang)} {
			assert.Contains(t, preview, part)
		}
		assert.NotContains(t, preview, "%!")
	}
	assert.Len(t, seen, 4)

	long, err := metrics.ReadCSV([]byte("sep=|\narvo|" + strings.Repeat("ä", 41) + "\x07|" + strings.Repeat("ö", 300) + "\n1|2|3\n"))
	require.NoError(t, err)
	assert.Contains(t, long.Preview(juurru.Finnish), "»"+strings.Repeat("ä", 40)+"…»")
	assert.NotContains(t, long.Preview(juurru.Finnish), "\x07")
	assert.Contains(t, long.Preview(juurru.Finnish), "erotin |")

	many, err := metrics.ReadCSV([]byte("arvo;n\n1;1\n" + strings.Repeat("x;1\n", 50)))
	require.NoError(t, err)
	assert.Len(t, many.Problems, 50)
	assert.Equal(t, 10, strings.Count(many.Preview(juurru.English), "column 1:"))
}

func TestWriteCSV(t *testing.T) {
	value, n := 1234.5, 12
	observations := []metrics.Observation{
		{Date: "2025-12-01", Until: "2025-12-31", Value: &value, N: &n, Note: "a;b\n\"c\""},
		{Date: "2026-01-01", Value: &value, Note: "=1+1", Annotation: " - x"},
	}
	var excel, plain bytes.Buffer
	require.NoError(t, metrics.WriteCSV(&excel, observations, metrics.ExcelCSV(juurru.Finnish)))
	require.NoError(t, metrics.WriteCSV(&plain, observations, metrics.PlainCSV(juurru.English)))
	assert.Equal(t, "\uFEFFPäivä;Asti;Arvo;Havaintoja;Huomautus;Merkintä\r\n"+
		"2025-12-01;2025-12-31;1234,5;12;\"a;b\n\"\"c\"\"\";\r\n"+
		"2026-01-01;;1234,5;;'=1+1;' - x\r\n", excel.String())
	assert.Equal(t, "Date,Until,Value,Number of cases,Note,Mark on the chart\n"+
		"2025-12-01,2025-12-31,1234.5,12,\"a;b\n\"\"c\"\"\",\n"+
		"2026-01-01,,1234.5,,'=1+1,' - x\n", plain.String())
}

func TestWriteCSVOfNothing(t *testing.T) {
	nan := math.NaN()
	for _, observations := range [][]metrics.Observation{nil, {{}}, {{Value: &nan}}} {
		var out bytes.Buffer
		require.NoError(t, metrics.WriteCSV(&out, observations, metrics.CSVFormat{}))
		table, err := metrics.ReadCSV(out.Bytes())
		require.NoError(t, err)
		assert.Empty(t, table.Observations)
	}
	assert.ErrorIs(t, metrics.WriteCSV(brokenWriter{}, nil, metrics.CSVFormat{}), os.ErrClosed)
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

// drawText draws a text with everything that is special in a table.
func drawText(t *rapid.T, name string) string {
	return strings.Join(rapid.SliceOfN(rapid.OneOf(
		rapid.SampledFrom([]string{"a", "ä", " ", "\u00A0", ";", ",", "\t", "\n", "\r", "\r\n", "\"", "\"\"", "'", "=", "+", "-", "@", "＝", "12,5", "1.1.2025", "sep=", "arvo", "\uFEFF", "\U0001F600"}),
		rapid.Map(rapid.Rune(), func(r rune) string { return strings.ToValidUTF8(string(r), "x") }),
	), 0, 8).Draw(t, name), "")
}

func drawObservation(t *rapid.T, dated bool) metrics.Observation {
	o := metrics.Observation{
		Level: drawText(t, "level"), Evidence: drawText(t, "evidence"), Note: drawText(t, "note"), Annotation: drawText(t, "annotation"), LeftOut: drawText(t, "leftOut"),
	}
	if dated {
		p := drawPeriod(t)
		o.Date, o.Until = p.From, p.Until
		if p.Single() && rapid.Bool().Draw(t, "until the same day") {
			o.Until = p.From
		}
	}
	if o.Level == "" || rapid.Bool().Draw(t, "with value") {
		value := rapid.OneOf(
			rapid.Float64(),
			rapid.Map(rapid.IntRange(-2_000_000, 2_000_000), func(i int) float64 { return float64(i) / 1000 }),
			rapid.Map(rapid.IntRange(0, 3000), func(i int) float64 { return float64(i) }),
		).Draw(t, "value")
		o.Value = &value
	}
	if rapid.Bool().Draw(t, "with n") {
		n := rapid.IntRange(0, 1<<53-1).Draw(t, "n")
		o.N = &n
	}
	return o
}

func TestWhatIsWrittenComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dated := rapid.Bool().Draw(t, "dated")
		bare := rapid.Bool().Draw(t, "values alone")
		observations := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) metrics.Observation {
			o := drawObservation(t, dated)
			if bare && o.Value != nil {
				o = metrics.Observation{Date: o.Date, Until: o.Until, Value: o.Value}
			}
			return o
		}), 1, 6).Draw(t, "observations")
		for _, i := range slices.Backward(totals(observations)) { // a total is not read back
			observations = slices.Delete(observations, i, i+1)
		}
		for _, lang := range juurru.Langs() {
			for _, format := range []metrics.CSVFormat{metrics.ExcelCSV(lang), metrics.PlainCSV(lang)} {
				var out bytes.Buffer
				require.NoError(t, metrics.WriteCSV(&out, observations, format))
				table, err := metrics.ReadCSV(out.Bytes())
				require.NoError(t, err, "%q", out.String())
				require.Empty(t, cmp.Diff(observations, table.Observations), "%q", out.String())
				assertCounted(t, table)
			}
		}
	})
}

// No cell of what is written begins with what a spreadsheet runs, but numbers.
func TestNothingWrittenIsRun(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t, "text")
		var out bytes.Buffer
		require.NoError(t, metrics.WriteCSV(&out, []metrics.Observation{{Level: "x", Note: text}}, metrics.ExcelCSV(juurru.Finnish)))
		_, row, _ := strings.Cut(out.String(), "\r\n")
		row = strings.TrimSuffix(strings.TrimPrefix(row, "x"), "\r\n")
		cell := strings.TrimPrefix(strings.TrimPrefix(row, ";"), `"`)
		assert.NotRegexp(t, `^[=+\-@]`, cell)
	})
}

// Every number of up to fifteen digits comes back to the last decimal, however it
// is written; with twenty, what is read is what stands there.
func TestNumbersAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.StringMatching(`0|[1-9][0-9]{0,9}`).Draw(t, "whole")
		fraction := rapid.StringMatching(`[0-9]{0,12}`).Draw(t, "fraction")
		number, point := whole, whole
		if fraction != "" {
			number, point = number+","+fraction, point+"."+fraction
		}
		table, err := metrics.ReadCSV([]byte("arvo;n\n0,1;1\n" + number + ";1\n"))
		require.NoError(t, err)
		trimmed := point
		if fraction != "" {
			trimmed = strings.TrimSuffix(strings.TrimRight(point, "0"), ".")
		}
		if len(table.Observations) == 2 {
			require.Equal(t, trimmed, strconv.FormatFloat(*table.Observations[1].Value, 'f', -1, 64))
			return
		}
		require.Equal(t, []string{"digits 3:1"}, told(table))
		require.Greater(t, len(strings.TrimLeft(strings.ReplaceAll(trimmed, ".", ""), "0")), 15)
	})
}

// FuzzReadCSV holds that nothing panics, that every row is counted, that nothing is
// in an observation that is not in its row, and that what was read can be written
// and read again.
func FuzzReadCSV(f *testing.F) {
	for _, text := range []string{
		"Pvm;Arvo;n;huom\r\n5.12.2025;12,5;3;\"a\nb\"\r\n;;;\r\n", "date,value\n12/05/2025,\"1,234\"\n", "sep=;\n1;2\n", "1.234\n1.5\n", "\"a\n\"\"b\n\"c\"d\n", "12,5\n13\n",
		"a;b;c\n1/2025;−5 %;x\n", "\xFF\xFEa\x00\n\x001\x00", "p\xE4iv\xE4;1\n2025;2\n", "2024\t1\n2025\t2\n",
		"Vuosi;Kuukausi;Arvo\n2025;1;41\n2025;2;40\n", "Viikko;Tavoite;Lkm\n1/2025;2;<5\n", "Mittari;2023;2024\nOdotus;41;40\n", "1.1.2025,41,5\n", "Pvm;Arvo;n\n1/2025;1;..\n2/2025;2;3\n2025;3;4\n", "1;41 vrk\n2;40\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := metrics.ReadCSV(data)
		assertCounted(t, table)
		table.Preview(juurru.Finnish)
		if err != nil {
			require.Empty(t, table.Observations)
			return
		}
		rows := make(map[int]bool)
		for _, p := range table.Problems {
			if p.Kind.OfRow() {
				require.Positive(t, p.Line)
				rows[p.Line] = true
			}
		}
		require.Equal(t, table.Skipped > 0, len(rows) > 0)
		if table.Encoding == "UTF-8" {
			assertStands(t, string(bytes.TrimPrefix(data, []byte("\uFEFF"))), table)
		}
		var out bytes.Buffer
		require.NoError(t, metrics.WriteCSV(&out, table.Observations, metrics.PlainCSV(juurru.English)))
		again, err := metrics.ReadCSV(out.Bytes())
		require.NoError(t, err)
		if diff := cmp.Diff(table.Observations, again.Observations, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%q\n%s", out.String(), diff)
		}
	})
}

// assertStands holds that the digits of every value stand in the lines of its row.
func assertStands(t *testing.T, text string, table metrics.Table) {
	lines := strings.FieldsFunc(strings.NewReplacer("\r\n", "\x00\n", "\r", "\x00\n", "\n", "\x00\n").Replace(text), func(r rune) bool { return r == '\n' })
	for i, o := range table.Observations {
		if o.Value == nil {
			continue
		}
		end := len(lines)
		if i+1 < len(table.Lines) {
			end = table.Lines[i+1] - 1
		}
		row := strings.Join(lines[table.Lines[i]-1:end], "")
		digits := strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' || r == ';' || r == '\t' || r == '"' || r == '\x00' || r == 'e' || r == 'E' {
				return r
			}
			return -1
		}, row)
		mantissa, _, _ := strings.Cut(strconv.FormatFloat(math.Abs(*o.Value), 'e', -1, 64), "e")
		want := strings.TrimRight(strings.ReplaceAll(mantissa, ".", ""), "0")
		require.Contains(t, digits, want, "line %d", table.Lines[i])
	}
}

func benchmarkTable(rows int) []byte {
	var b bytes.Buffer
	b.WriteString("Pvm;Odotus vrk;Lkm;Huomautus\r\n")
	for i := range rows {
		fmt.Fprintf(&b, "%d.%d.2025;%d,%d;%d;\"kiire; loma\"\r\n", i%28+1, i%12+1, i%90, i%10, i%300)
	}
	return b.Bytes()
}

func BenchmarkReadCSV(b *testing.B) {
	for _, rows := range []int{1000, 100_000} {
		b.Run(strconv.Itoa(rows), func(b *testing.B) {
			data := benchmarkTable(rows)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				table, err := metrics.ReadCSV(data)
				if err != nil || len(table.Observations) != rows {
					b.Fatal(err, len(table.Observations))
				}
			}
		})
	}
}

func BenchmarkWriteCSV(b *testing.B) {
	table, err := metrics.ReadCSV(benchmarkTable(100_000))
	require.NoError(b, err)
	for b.Loop() {
		require.NoError(b, metrics.WriteCSV(new(bytes.Buffer), table.Observations, metrics.ExcelCSV(juurru.Finnish)))
	}
}
