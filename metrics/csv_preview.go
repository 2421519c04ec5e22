package metrics

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
)

// previewProblems is how many problems a preview tells.
const previewProblems = 10

// Preview tells, in a language, how the table was understood, for a person to
// confirm before the series is used: what each column is, with an example, what was
// read and what was not. It quotes the headers of the table, and no other text.
func (t Table) Preview(lang juurru.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, previewCounts.In(lang), len(t.Observations), t.Rows, t.Empty, t.Skipped)
	fmt.Fprintf(&b, "\n"+previewText.In(lang), t.Encoding, nameOfSign(t.Separator, lang))
	if t.Header > 0 {
		fmt.Fprintf(&b, " "+previewHeader.In(lang), t.Header)
	} else {
		b.WriteString(" " + previewNoHeader.In(lang))
	}
	for _, column := range t.Columns {
		b.WriteString("\n" + column.preview(lang))
	}
	for i, problem := range t.Problems {
		if i == previewProblems {
			fmt.Fprintf(&b, "\n"+previewMore.In(lang), len(t.Problems)-i)
			break
		}
		b.WriteString("\n")
		if problem.Line > 0 {
			fmt.Fprintf(&b, previewLine.In(lang), problem.Line)
		}
		if problem.Line > 0 && problem.Column > 0 {
			fmt.Fprintf(&b, previewColumn.In(lang), problem.Column)
		}
		if problem.Line > 0 {
			b.WriteString(": ")
		}
		b.WriteString(problem.Message(lang))
	}
	return b.String() + "\n"
}

// preview tells what a column is, in one line.
func (c Column) preview(lang juurru.Lang) string {
	line := fmt.Sprintf(previewColumnNumber.In(lang), c.Number)
	if header := shownHeader(c.Header); header != "" {
		line += " " + fmt.Sprintf(previewQuotes.In(lang), header)
	}
	use := strings.ToLower(useName(c.Use, lang))
	if c.Use == UseDate {
		use = previewDate.In(lang)
	}
	line += " = " + use
	if c.Decimal != "" {
		line += ", " + previewDecimal[c.Decimal].In(lang)
	}
	if c.Percent {
		line += ", " + previewPercent.In(lang)
	}
	if c.Example == "" {
		return line
	}
	line += ", " + fmt.Sprintf(previewExample.In(lang), c.Example)
	days := c.example.From.In(lang)
	if !c.example.Single() {
		days += "–" + c.example.Until.In(lang)
	}
	if days != "" && days != c.Example {
		line += " → " + days
	}
	return line
}

// shownHeader is a header in one line, and not a long one.
func shownHeader(header string) string {
	header = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, header)
	if short := []rune(header); len(short) > 40 {
		return string(short[:40]) + "…"
	}
	return header
}

func nameOfSign(sign string, lang juurru.Lang) string {
	if sign == "" {
		return previewNone.In(lang)
	}
	if name, ok := signNames[sign]; ok {
		return name.In(lang)
	}
	return sign
}

var (
	previewCounts = juurru.Text{
		FI: "Mittauksia %d. Rivejä %d, niistä tyhjiä %d ja lukematta jääneitä %d.",
		SV: "Mätningar: %d. Rader: %d, av dem tomma %d och olästa %d.",
		NB: "Målinger: %d. Rader: %d, av dem tomme %d og uleste %d.",
		EN: "Measurements: %d. Rows: %d, of them empty %d and not read %d.",
	}
	previewText = juurru.Text{
		FI: "Merkistö %s, sarakkeiden erotin %s.", SV: "Teckenkodning %s, kolumnerna skiljs åt av: %s.",
		NB: "Tegnkoding %s, kolonnene skilles av: %s.", EN: "Encoding %s, columns separated by: %s.",
	}
	previewHeader = juurru.Text{
		FI: "Otsikot ovat rivillä %d.", SV: "Rubrikerna står på rad %d.", NB: "Overskriftene står på linje %d.", EN: "The headers are on line %d.",
	}
	previewNoHeader = juurru.Text{
		FI: "Otsikoita ei ole.", SV: "Rubriker saknas.", NB: "Overskrifter mangler.", EN: "There are no headers.",
	}
	previewNone         = juurru.Text{FI: "ei mikään", SV: "inget", NB: "ingenting", EN: "nothing"}
	previewColumnNumber = juurru.Text{FI: "Sarake %d", SV: "Kolumn %d", NB: "Kolonne %d", EN: "Column %d"}
	previewDate         = juurru.Text{FI: "päivä tai jakso", SV: "dag eller period", NB: "dag eller periode", EN: "day or period"}
	previewQuotes       = juurru.Text{FI: "»%s»", SV: "”%s”", NB: "«%s»", EN: "\"%s\""}
	previewExample      = juurru.Text{FI: "esim. %s", SV: "t.ex. %s", NB: "f.eks. %s", EN: "e.g. %s"}
	previewPercent      = juurru.Text{FI: "prosenttimerkki (12 % on 12)", SV: "procenttecken (12 % är 12)", NB: "prosenttegn (12 % er 12)", EN: "per cent sign (12% is 12)"}
	previewDecimal      = map[string]juurru.Text{
		",": {FI: "desimaalipilkku", SV: "decimalkomma", NB: "desimalkomma", EN: "decimal comma"},
		".": {FI: "desimaalipiste", SV: "decimalpunkt", NB: "desimalpunktum", EN: "decimal point"},
	}
	previewLine   = juurru.Text{FI: "Rivi %d", SV: "Rad %d", NB: "Linje %d", EN: "Line %d"}
	previewColumn = juurru.Text{FI: ", sarake %d", SV: ", kolumn %d", NB: ", kolonne %d", EN: ", column %d"}
	previewMore   = juurru.Text{FI: "… ja muita huomioita %d.", SV: "… och ytterligare anmärkningar: %d.", NB: "… og flere merknader: %d.", EN: "… and more remarks: %d."}
)
