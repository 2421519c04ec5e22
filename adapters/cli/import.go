package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
	"github.com/juurru/juurru/innokyla"
)

const importHelp = `
juurru import reads a published page into a document, and tells what it recognised,
what it kept without a place, what it ignored and what the page does not show.

Usage:
  juurru import KIND [flags] FILE     KIND is innokyla; "-" is standard input

Examples:
  juurru import innokyla sivu.txt > malli.json
  juurru import innokyla --format yaml --lang sv sivu.html > malli.yaml
  juurru import innokyla sivu.html | juurru check --gate publish -

The page is text as copied from a browser, or HTML; the page "Toimintamalli
lyhyesti" and the page "Kehittämisen polku" may follow one another. The document
goes to standard output and the report to standard error. What has no place in
the document stands in its member "x-import".

Exit code: 0 everything has its place, 1 something was kept without one, 2 the
page could not be read.
`

func importPage(args []string, env Env) int {
	flags := newFlags("import", importHelp, env)
	code := flags.String("lang", "fi", "`LANG` of the report: fi, sv, nb, en")
	format := flags.String("format", "json", "`FORMAT` of the document: json or yaml")
	to := flags.String("report", "", "`FILE` for the report as JSON, instead of text on standard error; none for no report")
	rest, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "import", err)
	}
	lang, err := parseLang(*code)
	if err == nil {
		err = oneOf("format", *format, "json", "yaml")
	}
	if err == nil && len(rest) != 2 {
		err = errors.New("a KIND and a FILE are needed")
	}
	if err == nil && rest[0] != innokyla.KindName {
		err = fmt.Errorf("%q is not a kind that has published pages: %s has", rest[0], innokyla.KindName)
	}
	if err != nil {
		return refuse(env, "import", err)
	}
	data, err := readFile(rest[1], env.Stdin)
	if err != nil {
		fmt.Fprintf(env.Stderr, "juurru import: %s\n", problemText(err))
		return exitUnusable
	}
	model, report, problem := innokyla.Import(data)
	if err := writeImported(model, *format, env.Stdout); err != nil {
		fmt.Fprintln(env.Stderr, "juurru import:", err)
		return exitUnusable
	}
	switch {
	case *to == "none":
	case *to != "":
		err = writeReportFile(*to, report)
	case problem == nil:
		err = writeImportText(env.Stderr, rest[1], report, lang)
	}
	if err := errors.Join(err, problem); err != nil {
		fmt.Fprintf(env.Stderr, "juurru import: %s: %s\n", printable(rest[1]), problemText(err))
		return exitUnusable
	}
	if len(report.Unplaced) > 0 {
		return exitFindings
	}
	return exitOK
}

// writeImported writes the document, when there is one.
func writeImported(model *innokyla.Model, format string, w io.Writer) error {
	if model == nil {
		return nil
	}
	data, err := model.Encode()
	if err == nil && format == "yaml" {
		data, err = yamldoc.FromJSON(data, nil)
	}
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

func writeReportFile(name string, report innokyla.Imported) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(writeIndented(f, report), f.Close())
}

// The words of the report of an import.
var (
	importRecognised = juurru.Text{FI: "Tunnistettu", SV: "Kändes igen", NB: "Gjenkjent", EN: "Recognised"}
	importUnplaced   = juurru.Text{
		FI: "Säilytetty ilman paikkaa (x-import)", SV: "Sparat utan plats (x-import)", NB: "Beholdt uten plass (x-import)", EN: "Kept without a place (x-import)",
	}
	importUncertain = juurru.Text{FI: "Tarkista itse", SV: "Kontrollera själv", NB: "Kontroller selv", EN: "For you to check"}
	importIgnored   = juurru.Text{FI: "Sivuutettu", SV: "Hoppades över", NB: "Hoppet over", EN: "Passed over"}
	importUnseen    = juurru.Text{
		FI: "Ei näy annetulla sivulla", SV: "Syns inte på sidan", NB: "Vises ikke på siden", EN: "Not shown by the page",
	}
	importLine = juurru.Text{FI: "rivi", SV: "rad", NB: "linje", EN: "line"}
)

// writeImportText writes the report for people: what needs a look before what
// does not.
func writeImportText(w io.Writer, file string, report innokyla.Imported, lang juurru.Lang) error {
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, printable(file))
	for _, group := range []struct {
		title juurru.Text
		parts []innokyla.ImportedPart
	}{
		{importUnplaced, report.Unplaced}, {importUncertain, report.Uncertain}, {importRecognised, report.Recognised}, {importIgnored, report.Ignored},
	} {
		if len(group.parts) > 0 {
			fmt.Fprintf(out, "\n%s: %d\n", group.title.In(lang), len(group.parts))
		}
		for _, part := range group.parts {
			fmt.Fprintf(out, "  %s\n", printable(importedPart(part, lang)))
		}
	}
	if len(report.Unseen) > 0 {
		fmt.Fprintf(out, "\n%s: %d\n", importUnseen.In(lang), len(report.Unseen))
	}
	for _, at := range report.Unseen {
		fmt.Fprintf(out, "  %s  %s\n", memberLabel(at, lang), at)
	}
	return out.Flush()
}

// importedPart is a part in a line: where, what, where to and why.
func importedPart(part innokyla.ImportedPart, lang juurru.Lang) string {
	var said []string
	for _, text := range []string{part.Heading, part.Text, part.Address} {
		if text != "" {
			said = append(said, excerpt(text))
		}
	}
	line := fmt.Sprintf("%s %d: %s", importLine.In(lang), part.Line, strings.Join(said, " · "))
	if part.At != "" {
		line += "  → " + string(part.At)
	}
	if part.Reason != "" {
		line += "  (" + part.Reason.Label(lang) + ")"
	}
	return line
}

// excerpt is the beginning of a text, on one line.
func excerpt(text string) string {
	const enough = 70
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > enough {
		return strings.TrimRight(string(runes[:enough]), " ,.") + " …"
	}
	return text
}

// memberLabel is what a member of a model is called.
func memberLabel(at juurru.Pointer, lang juurru.Lang) string {
	tokens := at.Tokens()
	key := "Model." + tokens[0]
	if tokens[0] == "path" {
		key = "Path." + tokens[1]
	}
	kind, _ := adapters.KindByName(innokyla.KindName)
	return kind.Glossary[key].Label.In(lang)
}
