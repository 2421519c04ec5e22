package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/cli"
	"github.com/juurru/juurru/internal/corpus"
)

const written = "<!-- Written by go generate from the rule and its examples: change those, not this page. -->"

// noDocument tells how rules come about that no document breaks.
var noDocument = map[string]string{
	"juurru/too-many-findings": "A document that has more than a thousand findings of one severity brings it about: a thousand are shown, then this one.",
	"juurru/unknown-rule":      "The caller brings it about, not the document: with `juurru.WithSeverity(\"juurru/requird\", juurru.Info)`, say, when the rule is called juurru/required.",
	"juurru/check-failed":      "The caller brings it about, not the document: a check added with `juurru.WithRule` panics.",
	"juurru/unsupported-type":  "The caller brings it about, not the document: `juurru.Check` is given something other than a pointer to a struct whose fields have json names and known validate tags.",
}

// pages returns the files of docs/rules by their names.
func pages(tree fs.FS) (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, set := range ruleSets() {
		for _, rule := range set.rules {
			page, err := rulePage(tree, rule)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", rule.ID, err)
			}
			files[rule.ID+".md"] = page
		}
	}
	index, err := indexPage(tree)
	files["README.md"] = index
	return files, err
}

type ruleSet struct {
	title string
	rules []*juurru.Rule
}

func ruleSets() []ruleSet {
	sets := []ruleSet{{"Every kind of document: reading and structure", juurru.Rules()}}
	for _, kind := range adapters.Kinds() {
		sets = append(sets, ruleSet{kind.Title.In(juurru.English), kind.Rules})
	}
	return sets
}

func indexPage(tree fs.FS) ([]byte, error) {
	const declaration = "internal/sample/sample.go"
	program, err := fs.ReadFile(tree, declaration)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n\n# Rules\n\n", written)
	b.WriteString("What documents are held to. `juurru rules` lists the same, and tells of one rule in Finnish, Swedish, Norwegian or English:\n" +
		"`juurru rules --lang sv innokyla/basic-missing`. The ID of a rule never changes and is never used again.\n\n" +
		"A rule weighs what its severity says from its gate on. Before it, an error is a warning, a warning is info, and info is not said.\n" +
		"A dash stands for every gate. Only an error keeps a document from passing.\n")
	for _, set := range ruleSets() {
		fmt.Fprintf(&b, "\n## %s\n\n| rule | severity | gate | what is wrong |\n|---|---|---|---|\n", set.title)
		for _, r := range set.rules {
			gate := r.Gate.Name
			if gate == "" {
				gate = "—"
			}
			fmt.Fprintf(&b, "| [%s](%s.md) | %s | %s | %s |\n", r.ID, r.ID, r.Severity, gate, cell(r.Title.In(juurru.English)))
		}
	}
	b.WriteString("\n## The sample\n\nDocuments of this type show the rules of reading and structure:\n\n")
	fmt.Fprintf(&b, "<!-- %s -->\n```go\n%s```\n", declaration, program)
	return b.Bytes(), nil
}

// rulePage tells what the command tells of a rule, then shows its examples.
func rulePage(tree fs.FS, rule *juurru.Rule) ([]byte, error) {
	b := bytes.NewBufferString(written + "\n\n")
	if code := cli.Run([]string{"rules", "--format", "markdown", "--lang", "en", rule.ID}, cli.Env{
		Stdout: b, Stderr: os.Stderr, Getenv: func(string) string { return "" },
	}); code != 0 {
		return nil, fmt.Errorf("juurru rules: exit code %d", code)
	}
	shown, err := examplesOf(tree, rule)
	switch {
	case err == nil && shown == nil:
		err = writeWithoutDocument(b, rule)
	case err == nil:
		err = writeExamples(b, tree, rule, shown)
	}
	return b.Bytes(), err
}

func writeExamples(b *bytes.Buffer, tree fs.FS, rule *juurru.Rule, c *examples) error {
	bad, good := c.Alone(), &c.Good[0]
	var places, verdicts []string
	for i, at := range bad.At {
		if slices.Contains(bad.At[:i], at) {
			continue
		}
		place, times := "`"+string(at)+"`", ""
		if at == "" {
			place = "the document as a whole"
		}
		if n := count(bad.At, at); n > 1 {
			times = fmt.Sprintf(" (%d times)", n)
		}
		places = append(places, place+times)
		verdicts = append(verdicts, strings.TrimSpace(rule.ID+" "+string(at))+times)
	}
	fmt.Fprintf(b, "\n## A document that breaks it\n\n%s\n\n%s", c.lead(bad), c.block(bad, strings.Join(verdicts, ", ")))
	if err := c.writeChanges(b, tree, bad); err != nil {
		return err
	}
	said := "The finding is about %s:"
	if len(bad.At) > 1 {
		said = "The findings are about %s. The first says:"
	}
	fmt.Fprintf(b, "\n"+said+"\n\n"+messagesHead, strings.Join(places, ", "))
	for _, lang := range juurru.Langs() {
		first, err := c.finding(tree, bad, rule, lang)
		if err != nil {
			return err
		}
		writeMessages(b, lang, first.Message, first.Fix)
	}
	fmt.Fprintf(b, "\n## A document that keeps it\n\n%s\n\n%s", c.lead(good), c.block(good, "not "+rule.ID))
	return c.writeChanges(b, tree, good)
}

func count(places []juurru.Pointer, at juurru.Pointer) (n int) {
	for _, place := range places {
		if place == at {
			n++
		}
	}
	return n
}

// writeWithoutDocument tells how a rule comes about that no document breaks.
func writeWithoutDocument(b *bytes.Buffer, rule *juurru.Rule) error {
	how, ok := noDocument[rule.ID]
	if !ok {
		return errors.New("it has no examples, and nothing tells how it comes about")
	}
	fmt.Fprintf(b, "\n## How it comes about\n\n%s\n\n"+messagesHead, how)
	message := rule.Message
	if message.IsZero() {
		message = rule.Title
	}
	for _, lang := range juurru.Langs() {
		writeMessages(b, lang, message.In(lang), rule.Fix.In(lang))
	}
	return nil
}

const messagesHead = "| | message | what to do |\n|---|---|---|\n"

func writeMessages(b *bytes.Buffer, lang juurru.Lang, message, fix string) {
	fmt.Fprintf(b, "| %s | %s | %s |\n", lang, cell(message), cell(fix))
}

// lead introduces an example: what it shows, and how to check it.
func (c *examples) lead(e *example) string {
	_, first := utf8.DecodeRuneInString(e.About)
	lead := strings.ToUpper(e.About[:first]) + e.About[first:] + "."
	switch {
	case e.Patch != nil:
		form := "a JSON merge patch, RFC 7396"
		if corpus.IsList(e.Patch) {
			form = "a JSON Patch, RFC 6902"
		}
		lead += fmt.Sprintf(" Change this in [%s](../../../%s) (%s) and check it at the gate `%s`", c.sound, c.sound, form, c.Gate)
		if c.On != "" {
			lead += fmt.Sprintf(" on %s", c.On)
		}
		switch c.Profile {
		case "":
		case "none":
			lead += " with the rules of no programme"
		default:
			lead += fmt.Sprintf(" with the profile `%s`", c.Profile)
		}
		if c.Criteria != nil {
			lead += fmt.Sprintf(" with the caller's assessment criteria `%s`", strings.Join(c.Criteria, "`, `"))
		}
		lead += ":"
	case c.forCommand():
		lead += " Give this to `juurru check`:"
	default:
		lead += " A [sample](../README.md#the-sample)"
		if c.MaxBytes > 0 {
			lead += fmt.Sprintf(", read with `juurru.MaxBytes(%d)`", c.MaxBytes)
		}
		if c.MaxDepth > 0 {
			lead += fmt.Sprintf(", read with `juurru.MaxDepth(%d)`", c.MaxDepth)
		}
		lead += ":"
	}
	return lead
}

// block shows an example. The comment before it tells a test how to check it and
// what is found.
func (c *examples) block(e *example, verdict string) string {
	check, text := "sample", strings.TrimSuffix(e.Text, "\n")
	option := func(format string, set bool, value any) {
		if set {
			check += fmt.Sprintf(format, value)
		}
	}
	switch {
	case e.Patch != nil:
		check, text = "patch of "+c.sound, outdented(string(e.Patch))
	case c.forCommand():
		check = "juurru check"
	}
	option(" --gate %s", c.Gate != "", c.Gate)
	option(" --on %s", c.On != "", c.On)
	option(" --profile %s", c.Profile != "", c.Profile)
	option(" --criteria %s", c.Criteria != nil, strings.Join(c.Criteria, ","))
	option(" --max-bytes %d", c.MaxBytes > 0, c.MaxBytes)
	option(" --max-depth %d", c.MaxDepth > 0, c.MaxDepth)
	language := "json"
	if e.Patch == nil && !strings.HasPrefix(text, "{") {
		language = "yaml"
	}
	return fmt.Sprintf("<!-- %s: %s -->\n```%s\n%s\n```\n", check, verdict, language, shortened(text))
}

// outdented takes away the indentation that a value has within its file.
func outdented(value string) string {
	last := value[strings.LastIndexByte(value, '\n')+1:]
	indent := last[:len(last)-len(strings.TrimLeft(last, " "))]
	return strings.ReplaceAll(value, "\n"+indent, "\n")
}

var longString = regexp.MustCompile(`"(?:[^"\\]|\\.){600,}"`)

// shortened leaves out the middle of very long strings, from word to word, and
// says how much.
func shortened(text string) string {
	return longString.ReplaceAllStringFunc(text, func(long string) string {
		const kept = 160
		runes := []rune(long)
		begin, end := string(runes[:kept]), string(runes[len(runes)-kept:])
		begin, end = begin[:strings.LastIndexByte(begin, ' ')+1], end[strings.IndexByte(end, ' ')+1:]
		left := len(runes) - utf8.RuneCountInString(begin+end)
		return fmt.Sprintf("%s[… %d characters …] %s", begin, left-1, end)
	})
}

// cell keeps a text within a cell of a table and from being taken for markup.
func cell(text string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, "`", "\\`", `<`, `&lt;`, `[`, `\[`, `|`, `\|`).Replace(text)
}
