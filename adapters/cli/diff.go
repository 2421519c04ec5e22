package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/juurru/juurru"
)

const diffHelp = `
juurru diff tells what changed from one revision of a document to another.

Usage:
  juurru diff [flags] OLD NEW     "-" is standard input; JSON or YAML

Examples:
  juurru diff suunnitelma-2025-09.json suunnitelma.json
  juurru diff --lang sv --format json hanke-kevat.yaml hanke.json
  git show HEAD~1:malli.json | juurru diff - malli.json

The two are of one kind: what each says of itself. Tasks, goals, metrics and other
entries are known again by their ID, or by their name, date or role, wherever they
stand. Long texts are not repeated, nor are telephone numbers, e-mail addresses and
what stands where a person's name is asked for. --format json also has the values as
they were and are: all of them, names too.

Exit code: 0 nothing differs, 1 something does, 2 a document could not be read.
`

func diff(args []string, env Env) int {
	flags := newFlags("diff", diffHelp, env)
	code := flags.String("lang", "fi", "`LANG` of the texts: fi, sv, nb, en")
	format := flags.String("format", "text", "`FORMAT`: text or json")
	files, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "diff", err)
	}
	lang, err := parseLang(*code)
	if err == nil {
		err = oneOf("format", *format, "text", "json")
	}
	if err == nil && (len(files) != 2 || files[0] == "-" && files[1] == "-") {
		err = errors.New("two documents are needed: OLD NEW")
	}
	if err != nil {
		return refuse(env, "diff", err)
	}
	comparison, err := compare(files[0], files[1], lang, env.Stdin)
	if err == nil && *format == "json" {
		err = comparison.writeJSON(env.Stdout)
	} else if err == nil {
		err = comparison.writeText(env.Stdout, env.colour())
	}
	if err != nil {
		fmt.Fprintf(env.Stderr, "juurru diff: %s\n", problemIn(err, lang))
		return exitUnusable
	}
	if comparison.difference.Empty() {
		return exitOK
	}
	return exitFindings
}

// comparison is what two revisions differ in.
type comparison struct {
	old, new   string // the files
	kind       juurru.Kind
	lang       juurru.Lang
	difference juurru.Difference
	told       []juurru.Told
}

func compare(old, new string, lang juurru.Lang, stdin io.Reader) (*comparison, error) {
	kind, before, oldErr := readDocument(old, stdin)
	newKind, after, newErr := readDocument(new, stdin)
	if err := errors.Join(oldErr, newErr); err != nil {
		return nil, err
	}
	if kind.Name != newKind.Name {
		return nil, fmt.Errorf("%s is of kind %s, %s of kind %s", old, kind.Name, new, newKind.Name)
	}
	d, err := juurru.Diff(before, after)
	if err != nil {
		return nil, err
	}
	return &comparison{old: old, new: new, kind: kind, lang: lang, difference: d, told: kind.Tell(d, before, after)}, nil
}

var (
	textSame    = juurru.Text{FI: "Mikään ei ole muuttunut.", SV: "Ingenting har ändrats.", NB: "Ingenting er endret.", EN: "Nothing has changed."}
	textChanges = juurru.Text{FI: "muutosta", SV: "ändringar", NB: "endringer", EN: "changes"}
	textChange  = juurru.Text{FI: "muutos", SV: "ändring", NB: "endring", EN: "change"}

	opMarks   = map[juurru.Op]string{juurru.Added: "+", juurru.Removed: "−", juurru.Changed: "~", juurru.Moved: "↕"}
	opColours = map[juurru.Op]string{juurru.Added: "32", juurru.Removed: "31", juurru.Changed: "33", juurru.Moved: "36"}
)

// writeText writes the changes for people, grouped by the part of the document.
func (c *comparison) writeText(w io.Writer, colour bool) error {
	p := page{bufio.NewWriter(w), c.lang, colour}
	p.line("%s", p.paint("1", printable(c.old+" → "+c.new)))
	if len(c.told) == 0 {
		p.line("%s · %s", c.kind.Title.In(c.lang), textSame.In(c.lang))
		return p.out.Flush()
	}
	counted := textChanges
	if len(c.told) == 1 {
		counted = textChange
	}
	p.line("%s · %d %s", c.kind.Title.In(c.lang), len(c.told), counted.In(c.lang))
	for _, part := range c.sections() {
		p.line("\n%s", p.paint("1", part.name))
		for _, told := range part.told {
			p.line("  %s %s", p.paint(opColours[told.Op], opMarks[told.Op]), printable(told.Text.In(c.lang)))
		}
	}
	return p.out.Flush()
}

type toldSection struct {
	name string
	told []juurru.Told
}

// sections groups the changes by the part of the document, in the order the parts first come up.
func (c *comparison) sections() []toldSection {
	var sections []toldSection
	index := make(map[string]int)
	for _, told := range c.told {
		name := told.Section.In(c.lang)
		i, ok := index[name]
		if !ok {
			i = len(sections)
			index[name] = i
			sections = append(sections, toldSection{name: name})
		}
		sections[i].told = append(sections[i].told, told)
	}
	return sections
}

// jsonEdit is an edit in the output of --format json, with what is told of it.
type jsonEdit struct {
	Op      juurru.Op       `json:"op"`
	Path    juurru.Pointer  `json:"path"`
	Was     juurru.Pointer  `json:"was,omitzero"`
	Old     json.RawMessage `json:"old,omitzero"`
	New     json.RawMessage `json:"new,omitzero"`
	Section string          `json:"section,omitzero"`
	Entry   string          `json:"entry,omitzero"`
	Member  string          `json:"member,omitzero"`
	Text    string          `json:"text,omitzero"` // absent when there is nothing to tell people
}

func (c *comparison) writeJSON(w io.Writer) error {
	edits, told := make([]jsonEdit, len(c.difference.Edits)), c.told
	for i, edit := range c.difference.Edits {
		edits[i] = jsonEdit{Op: edit.Op, Path: edit.Path, Was: edit.Was, Old: edit.Old, New: edit.New}
		if len(told) == 0 || told[0].Op != edit.Op || told[0].Path != edit.Path {
			continue
		}
		edits[i].Section, edits[i].Entry = told[0].Section.In(c.lang), told[0].Entry.In(c.lang)
		edits[i].Member, edits[i].Text = told[0].Member.In(c.lang), told[0].Text.In(c.lang)
		told = told[1:]
	}
	return writeIndented(w, struct {
		Kind  string     `json:"kind"`
		Old   string     `json:"old"`
		New   string     `json:"new"`
		Edits []jsonEdit `json:"edits"`
	}{c.kind.Name, strings.ToValidUTF8(c.old, "\ufffd"), strings.ToValidUTF8(c.new, "\ufffd"), edits})
}
