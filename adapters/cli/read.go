package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
)

// input is what a file holds, as JSON.
type input struct {
	file  string
	data  []byte
	limit int                  // of its size, for reading
	place func(*juurru.Report) // puts findings where they are in the file
}

// open reads a file, JSON or YAML. A YAML text that cannot be read is an
// [unreadableError].
func open(file string, stdin io.Reader) (input, error) {
	data, err := readFile(file, stdin)
	in := input{file: file, data: data, limit: juurru.DefaultMaxBytes, place: func(*juurru.Report) {}}
	if err != nil || len(data) > juurru.DefaultMaxBytes || !isYAML(file, data) {
		return in, err
	}
	doc, report, err := yamldoc.Parse(data)
	if err != nil {
		return in, &unreadableError{file, report, false}
	}
	in.data, in.limit, in.place = doc.JSON, len(doc.JSON), doc.Place
	return in, nil
}

// decode reads the document, of the kind it says it is of. One that was understood in part
// is returned with the error of the rest, an [unreadableError].
func (in input) decode() (juurru.Kind, juurru.Document, error) {
	kind, known := adapters.KindOf(in.data)
	if !known {
		return juurru.Kind{}, nil, in.unreadable(unknownKind(in.data))
	}
	doc, report, err := kind.Decode(in.data, juurru.MaxBytes(in.limit))
	if err != nil {
		in.place(&report)
		return kind, doc, &unreadableError{in.file, report, doc != nil}
	}
	return kind, doc, nil
}

func (in input) unreadable(report juurru.Report) error {
	in.place(&report)
	return &unreadableError{in.file, report, false}
}

// readDocument reads a document whole: what was not understood would be lost.
func readDocument(file string, stdin io.Reader) (juurru.Kind, juurru.Document, error) {
	in, err := open(file, stdin)
	if err != nil {
		return juurru.Kind{}, nil, err
	}
	kind, doc, err := in.decode()
	if err != nil {
		return juurru.Kind{}, nil, err
	}
	return kind, doc, nil
}

// unreadableError says what in a file could not be read.
type unreadableError struct {
	file   string
	report juurru.Report
	partly bool // the rest was read
}

func (e *unreadableError) Error() string { return e.In(juurru.English) }

// In tells it in a language, each finding on a line of its own.
func (e *unreadableError) In(lang juurru.Lang) string {
	problem := " cannot be read:"
	if e.partly {
		problem = " can be read only in part:"
	}
	return e.file + problem + findingLines(e.file, e.report, lang)
}

// problemIn says what an error is about, in a language if it knows several.
func problemIn(err error, lang juurru.Lang) string {
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		var lines []string
		for _, one := range several.Unwrap() {
			lines = append(lines, problemIn(one, lang))
		}
		return strings.Join(lines, "\n")
	}
	if told, ok := err.(interface{ In(juurru.Lang) string }); ok {
		return problemText(fmt.Errorf("%s", told.In(lang)))
	}
	return problemText(err)
}

// findingLines writes findings, each on a line of its own.
func findingLines(file string, report juurru.Report, lang juurru.Lang) string {
	var lines strings.Builder
	for _, f := range report.Findings {
		fmt.Fprintf(&lines, "\n  %s:%d:%d %s %s (%s)", file, f.Line, f.Column, f.Path, f.Message(lang), f.Rule.ID)
	}
	return lines.String()
}

// readFile reads a file, "-" for standard input, up to just past the size limit:
// what is larger is refused without being read whole.
func readFile(file string, stdin io.Reader) ([]byte, error) {
	in := stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	return io.ReadAll(io.LimitReader(in, juurru.DefaultMaxBytes+1))
}

// isYAML goes by the file's name, and without a telling name by how the text begins.
func isYAML(file string, data []byte) bool {
	switch strings.ToLower(filepath.Ext(file)) {
	case ".yaml", ".yml":
		return true
	case ".json":
		return false
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	return len(text) > 0 && text[0] != '{' && text[0] != '['
}

// unknownKind says that the document does not tell its kind, or, when it cannot
// be read at all, why not.
func unknownKind(data []byte) juurru.Report {
	type anything struct {
		Extensions []juurru.Extension `json:"-"`
	}
	_, report, err := juurru.Decode[anything](data)
	if errors.Is(err, juurru.ErrUnreadable) {
		return report
	}
	finding := juurru.Finding{Rule: juurru.RuleKindUnknown, Severity: juurru.Error, Path: "/kind"}
	finding.Params = []juurru.Param{{Name: "kinds", Value: adapters.KindNames()}}
	report = juurru.Report{Findings: []juurru.Finding{finding}}
	report.Locate(data)
	return report
}
