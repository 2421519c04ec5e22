package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/yamldoc"
)

// readProfile reads a profile from a JSON or YAML file, once its name has turned out to
// be no built-in profile's: unknown says so. What is wrong in the file is told by line.
func readProfile[T any](file string, unknown error, lang juurru.Lang, read func(data []byte) (T, juurru.Report, error)) (T, error) {
	var none T
	if _, err := os.Stat(file); err != nil {
		return none, fmt.Errorf("--profile %s is neither a profile nor a file (%w)", file, unknown)
	}
	data, err := readFile(file, nil)
	if err != nil {
		return none, err
	}
	place := func(*juurru.Report) {}
	if isYAML(file, data) {
		doc, report, err := yamldoc.Parse(data)
		if err != nil {
			return none, profileError(file, report, lang)
		}
		data, place = doc.JSON, doc.Place
	}
	profile, report, err := read(data)
	if err != nil {
		place(&report)
		return none, profileError(file, report, lang)
	}
	return profile, nil
}

func profileError(file string, report juurru.Report, lang juurru.Lang) error {
	var lines []string
	for _, f := range report.Findings {
		lines = append(lines, fmt.Sprintf("\n  %s:%d:%d %s %s (%s)", file, f.Line, f.Column, f.Path, f.Message(lang), f.Rule.ID))
	}
	return errors.New("the profile cannot be used:" + strings.Join(lines, ""))
}
