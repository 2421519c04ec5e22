package docs_test

import (
	"go/format"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const addingARule = "adding-a-rule.md"

// What the comment before a block of that page tells to do with the block:
//
//	write FILE                there must be none yet
//	rewrite FILE
//	append to FILE
//	insert in FILE below LINE there must be one such line
//	fails: TestA, TestB       run it: exactly these tests fail
//	passes                    run it: nothing fails
var (
	editing = regexp.MustCompile(`^(write|rewrite|append to|insert in) (\S+)(?: below (.*))?$`)
	failing = regexp.MustCompile(`^fails: (.*)$`)
)

// The page is followed to the letter in a copy of the tree. What is written in
// a comment stands in the text before it, too: a reader sees no comments.
func TestAddingARule(t *testing.T) {
	data, err := os.ReadFile(addingARule)
	require.NoError(t, err)
	page, tree := string(data), copyOfTheTree(t)

	var ask string // the command that runs the tests of rules
	text := page
	for _, found := range block.FindAllStringSubmatch(page, -1) {
		whole, comment, info, body := found[0], found[1], found[3], found[4]
		before, after, _ := strings.Cut(text, whole)
		text = after
		told := func(names ...string) {
			for _, name := range names {
				require.Contains(t, before, "`"+name+"`", "the text before the block does not say what the comment says: %s", comment)
			}
		}
		edit, fails := editing.FindStringSubmatch(comment), failing.FindStringSubmatch(comment)
		switch {
		case edit != nil:
			told(edit[2])
			if edit[3] != "" {
				told(edit[3])
			}
			tree.edit(t, edit[1], edit[2], edit[3], body)
		case fails != nil:
			tests := strings.Split(fails[1], ", ")
			told(tests...)
			ask = strings.TrimSpace(body)
			tree.fails(t, ask, tests)
		case comment == "passes":
			for command := range strings.Lines(body) {
				tree.passes(t, strings.TrimSpace(command))
			}
		case info == "console":
			tree.holdConsole(t, body)
		default:
			require.Fail(t, "nothing tells what to do with a block", "%s", whole)
		}
	}
	tree.holdNewRule(t)
	tree.holdMistakes(t, page, ask)
}

// scratch is the folder of a copy of the tree.
type scratch string

// copyOfTheTree copies the tree without the folders that tools keep in it: those
// whose names begin with a dot, and npm's.
func copyOfTheTree(t *testing.T) scratch {
	t.Helper()
	from, to := root(t), t.TempDir()
	require.NoError(t, fs.WalkDir(os.DirFS(from), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || name == ".":
			return err
		case entry.IsDir() && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "node_modules"):
			return fs.SkipDir
		case entry.IsDir():
			return os.Mkdir(filepath.Join(to, name), 0o755)
		case !entry.Type().IsRegular():
			return nil
		}
		data, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, 0o644)
	}))
	return scratch(to)
}

func (s scratch) read(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(string(s), file))
	require.NoError(t, err)
	return string(data)
}

func (s scratch) write(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(string(s), file), []byte(text), 0o644))
}

func (s scratch) edit(t *testing.T, how, file, line, body string) {
	t.Helper()
	text := body
	if how == "write" {
		require.NoFileExists(t, filepath.Join(string(s), file))
	} else {
		before := s.read(t, file)
		switch how {
		case "append to":
			text = before + body
		case "insert in":
			place := regexp.MustCompile(`(?m)^[ \t]*`+regexp.QuoteMeta(line)+`\n`).FindAllStringIndex(before, -1)
			require.Len(t, place, 1, "the lines %s of %s", line, file)
			text = before[:place[0][1]] + body + before[place[0][1]:]
		}
	}
	if filepath.Ext(file) == ".go" {
		formatted, err := format.Source([]byte(text))
		require.NoError(t, err, file)
		require.Equal(t, string(formatted), text, "gofmt would change %s", file)
	}
	s.write(t, file, text)
}

// run runs a command in the copy and returns what it prints.
func (s scratch) run(t *testing.T, command string) (string, error) {
	t.Helper()
	args := words(command)
	require.Equal(t, "go", args[0], command)
	require.NotContains(t, args, "./...", "the copy has this test, too")
	run := exec.Command(args[0], args[1:]...)
	run.Dir = string(s)
	out, err := run.CombinedOutput()
	return string(out), err
}

var failedTest = regexp.MustCompile(`(?m)^--- FAIL: (\w+)`)

// fails asks that a command fails, and with it these tests and no others.
func (s scratch) fails(t *testing.T, command string, tests []string) {
	t.Helper()
	out, err := s.run(t, command)
	require.Error(t, err, command)
	var failed []string
	for _, found := range failedTest.FindAllStringSubmatch(out, -1) {
		failed = append(failed, found[1])
	}
	require.ElementsMatch(t, tests, failed, "%s\n%s", command, out)
}

func (s scratch) passes(t *testing.T, command string) {
	t.Helper()
	out, err := s.run(t, command)
	require.NoError(t, err, "%s\n%s", command, out)
	require.NotContains(t, out, "no tests to run", command)
}

// holdConsole runs what stands after "$ " and compares what it prints.
func (s scratch) holdConsole(t *testing.T, body string) {
	t.Helper()
	var transcript strings.Builder
	for line := range strings.Lines(body) {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			out, err := s.run(t, strings.TrimSpace(command))
			require.NoError(t, err, out)
			transcript.WriteString(line + out)
		}
	}
	assert.Equal(t, transcript.String(), body)
}

// holdNewRule asks that the command, which knows nothing of tests, finds the rule
// broken where it is, and nowhere else.
func (s scratch) holdNewRule(t *testing.T) {
	t.Helper()
	const document = "examples/documents/ready.json"
	check := func() string {
		out, err := s.run(t, "go run ./adapters/cli/juurru check --gate ready --on 2026-06-01 --format json "+document)
		require.NoError(t, err, "a hint keeps nothing from passing\n%s", out)
		return out
	}
	assert.NotContains(t, check(), "innokyla/lessons-missing")
	s.changed(t, document, `"lessons": \{[^}]*\},`, "", func() {
		found := check()
		assert.Contains(t, found, `"innokyla/lessons-missing"`)
		assert.Contains(t, found, `"/path/lessons/text"`)
	})
}

// changed replaces the one place of a file that matches, and puts it back.
func (s scratch) changed(t *testing.T, file, pattern, replacement string, then func()) {
	t.Helper()
	before, place := s.read(t, file), regexp.MustCompile(pattern)
	require.Len(t, place.FindAllString(before, -1), 1, "%s in %s", pattern, file)
	s.write(t, file, place.ReplaceAllString(before, replacement))
	then()
	s.write(t, file, before)
}

// holdMistakes makes each mistake of the page's table, and asks that the tests
// fail that the table names.
func (s scratch) holdMistakes(t *testing.T, page, ask string) {
	t.Helper()
	const rule, examples = "innokyla/lessons.go", "innokyla/testdata/rules/lessons-missing.json"
	mistakes := map[string]struct{ file, pattern, replacement string }{
		"the source is missing":                   {rule, `(?s)\t"[^"]*/internal/source"\n(.*)\tSource: [^\n]*\n`, "${1}"},
		"a parameter stands in one language only": {rule, `learnt from it`, "learnt from {trial}"},
		"the ID is changed later":                 {rule, `innokyla/lessons-missing`, "innokyla/lessons-untold"},
		"no document breaks the rule":             {examples, `(?s)"bad": \[.*\n  \],`, `"bad": [],`},
		"no document keeps the rule":              {examples, `(?s)"good": \[.*\n  \]`, `"good": []`},
		"the rule's page is edited by hand":       {"docs/rules/innokyla/lessons-missing.md", `clear what was learnt in it\.\n\n-`, "told what was learnt in it.\n\n-"},
	}
	for _, row := range regexp.MustCompile("(?m)^\\| (.*) \\| `(Test.*)` \\|$").FindAllStringSubmatch(page, -1) {
		mistake, ok := mistakes[row[1]]
		require.True(t, ok, "no test makes this mistake: %s", row[1])
		delete(mistakes, row[1])
		s.changed(t, mistake.file, mistake.pattern, mistake.replacement, func() {
			s.fails(t, ask, strings.Split(row[2], "`, `"))
		})
	}
	assert.Empty(t, mistakes, "the page does not tell of these")
}
