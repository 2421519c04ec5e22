package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/cli"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/corpus"
	"github.com/juurru/juurru/internal/sample"
)

// examples are those of one rule, as the tests of its package keep them.
type examples struct {
	*corpus.Examples
	file  string
	sound string // the document that is changed, of a kind of document
}

type example = corpus.Example

// The folders of the examples that are of no kind.
const (
	ofReading = "testdata/rules"              // texts read as a sample
	ofCommand = "adapters/cli/testdata/rules" // texts given to the command
)

// examplesOf reads a rule's examples; nil when it has none.
func examplesOf(tree fs.FS, rule *juurru.Rule) (*examples, error) {
	kind, name, _ := strings.Cut(rule.ID, "/")
	folders := []string{kind + "/testdata/rules"}
	if kind == "juurru" {
		folders = []string{ofReading, ofCommand}
	}
	for _, folder := range folders {
		file := folder + "/" + name + ".json"
		read, err := corpus.Read(tree, file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		return &examples{read, file, corpus.Sound[kind]}, err
	}
	return nil, nil
}

func (c *examples) forCommand() bool { return strings.HasPrefix(c.file, ofCommand) }

// said is what a finding says, in a language.
type said struct {
	Rule    string `json:"rule"`
	Message string `json:"message"`
	Fix     string `json:"fix"`
}

// finding checks an example and returns what is said first of the rule.
func (c *examples) finding(tree fs.FS, e *example, rule *juurru.Rule, lang juurru.Lang) (said, error) {
	found, err := c.findings(tree, e, lang)
	if err != nil {
		return said{}, fmt.Errorf("%s: %w", c.file, err)
	}
	i := slices.IndexFunc(found, func(f said) bool { return f.Rule == rule.ID })
	if i < 0 {
		return said{}, fmt.Errorf("%s: %q does not break the rule", c.file, e.About)
	}
	return found[i], nil
}

func (c *examples) findings(tree fs.FS, e *example, lang juurru.Lang) ([]said, error) {
	if c.forCommand() {
		return command(e.Text, lang)
	}
	report, err := c.report(tree, e)
	var found []said
	for _, f := range report.Findings {
		found = append(found, said{f.Rule.ID, f.Message(lang), f.Fix(lang)})
	}
	return found, err
}

func (c *examples) report(tree fs.FS, e *example) (juurru.Report, error) {
	if e.Patch != nil {
		return c.ofKind(tree, e.Patch)
	}
	var options []juurru.Option
	if c.MaxBytes > 0 {
		options = append(options, juurru.MaxBytes(c.MaxBytes))
	}
	if c.MaxDepth > 0 {
		options = append(options, juurru.MaxDepth(c.MaxDepth))
	}
	doc, report, _ := juurru.Decode[sample.Sample]([]byte(e.Text), options...)
	if doc != nil {
		checked := juurru.Check(doc, juurru.Gate{}, options...).Finish("sample", "", nil)
		report.Findings = append(report.Findings, checked.Findings...)
	}
	return report, nil
}

// ofKind checks the sound document with a change.
func (c *examples) ofKind(tree fs.FS, change jsontext.Value) (juurru.Report, error) {
	sound, err := fs.ReadFile(tree, c.sound)
	if err != nil {
		return juurru.Report{}, err
	}
	data, err := corpus.Apply(sound, change)
	if err != nil {
		return juurru.Report{}, err
	}
	kind, _ := adapters.KindOf(data)
	gate, ok := kind.Gate(c.Gate)
	if !ok {
		return juurru.Report{}, fmt.Errorf("there is no gate %q", c.Gate)
	}
	options := []juurru.Option{juurru.On(c.On)}
	if c.Profile != "" {
		if kind.Profile == nil {
			return juurru.Report{}, fmt.Errorf("documents of kind %s have no profiles", kind.Name)
		}
		profile, err := kind.Profile(c.Profile)
		if err != nil {
			return juurru.Report{}, err
		}
		options = append(options, profile)
	}
	if c.Criteria != nil {
		var criteria []innokyla.Criterion
		for _, key := range c.Criteria {
			criteria = append(criteria, innokyla.Criterion{Key: key, Label: juurru.Same(key)})
		}
		options = append(options, innokyla.WithCriteria(criteria...))
	}
	_, report, err := kind.Inspect(data, &gate, options...)
	return report, err
}

// command gives a text to juurru check.
func command(text string, lang juurru.Lang) ([]said, error) {
	var out bytes.Buffer
	cli.Run([]string{"check", "--format", "json", "--gate", "draft", "--lang", string(lang), "-"}, cli.Env{
		Stdin: strings.NewReader(text), Stdout: &out, Stderr: os.Stderr,
		Getenv: func(string) string { return "" }, Now: func() time.Time { return time.Time{} },
	})
	var output struct {
		Reports []struct {
			Findings []said `json:"findings"`
		} `json:"reports"`
	}
	if err := json.Unmarshal(out.Bytes(), &output); err != nil || len(output.Reports) != 1 {
		return nil, fmt.Errorf("juurru check: no report (%w)", err)
	}
	return output.Reports[0].Findings, nil
}
