// Package docs_test runs what the documentation shows: every block of code, JSON
// and commands in the README, in CONTRIBUTING and in this folder.
package docs_test

import (
	"bytes"
	"errors"
	"flag"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/cli"
	"github.com/juurru/juurru/adapters/httpapi"
	"github.com/juurru/juurru/examples/embed/table"
)

var update = flag.Bool("update", false, "write code, output of programs and of commands into the pages; look at it before committing")

// block is a fenced block of a page: ```info … ```, with the comment before it.
var block = regexp.MustCompile("(?ms)(?:^<!-- ([^\n]*) -->\n)?^( *)```([a-z]+)\n(.*?)^ *```$")

func pages(t *testing.T) []string {
	pages := []string{"../README.md", "../CONTRIBUTING.md"}
	err := filepath.WalkDir(".", func(path string, entry os.DirEntry, err error) error {
		if filepath.Ext(path) == ".md" {
			pages = append(pages, path)
		}
		return err
	})
	require.NoError(t, err)
	return pages
}

func TestEveryBlockOfThePagesHolds(t *testing.T) {
	for _, page := range pages(t) {
		if page == addingARule {
			continue // TestAddingARule follows it
		}
		t.Run(strings.TrimPrefix(page, "../"), func(t *testing.T) {
			api := serveAPI(t)
			data, err := os.ReadFile(page)
			require.NoError(t, err)
			text := string(data)
			for _, found := range block.FindAllStringSubmatch(text, -1) {
				whole, comment, indent, info, body := found[0], found[1], found[2], found[3], found[4]
				body = strings.ReplaceAll("\n"+body, "\n"+indent, "\n")[1:]
				want := hold(t, api, comment, info, body)
				if *update {
					text = strings.Replace(text, whole, strings.Replace(whole, info+"\n"+found[4], info+"\n"+want, 1), 1)
				} else if diff := cmp.Diff(want, body); diff != "" {
					t.Errorf("%s block after %q (-is +page):\n%s", info, comment, diff)
				}
			}
			if *update {
				require.NoError(t, os.WriteFile(page, []byte(text), 0o644))
			}
		})
	}
}

// hold checks a block and returns what it should say.
func hold(t *testing.T, api, comment, info, body string) string {
	switch {
	case ruleExample.MatchString(comment):
		holdRuleExample(t, comment, body)
	case info == "go":
		program, err := os.ReadFile(filepath.Join("..", comment))
		require.NoError(t, err, "a go block follows a comment with the path of its program")
		return string(program)
	case info == "text" && strings.HasPrefix(comment, "output of "):
		return output(t, "go", "run", "./"+filepath.Dir(strings.TrimPrefix(comment, "output of ")))
	case info == "json" && comment == "profile":
		holdProfile(t, body)
	case info == "json":
		holdDocument(t, comment, body)
	case info == "console" && strings.HasPrefix(body, "$ curl "):
		return ask(t, api, body)
	case info == "console":
		return console(t, body)
	case info == "sh":
		holdCommands(t, body)
	default:
		t.Errorf("a block of %q is not run by any test", info)
	}
	return body
}

func output(t *testing.T, command string, args ...string) string {
	t.Helper()
	run := exec.Command(command, args...)
	run.Dir = ".."
	out, err := run.Output()
	require.NoError(t, err)
	return string(out)
}

// holdProfile reads a profile, of the kind it says.
func holdProfile(t *testing.T, body string) {
	kinds := adapters.Kinds()
	i := slices.IndexFunc(kinds, func(k juurru.Kind) bool {
		return k.ProfileName != "" && strings.Contains(body, `"kind": "`+k.ProfileName+`"`)
	})
	require.GreaterOrEqual(t, i, 0, "a profile of no kind")
	_, report, err := kinds[i].ReadProfile([]byte(body))
	assert.NoError(t, err, "%v", report.In(juurru.English).Findings)
}

// holdDocument checks the verdict that stands before a document:
// "check: --gate publish --on 2025-01-01: RULE PATH, RULE PATH" names every
// blocker, "ok" says there is none.
func holdDocument(t *testing.T, comment, body string) {
	parts := regexp.MustCompile(`^check: --gate (\w+)(?: --on ([\d-]+))?: (.*)$`).FindStringSubmatch(comment)
	require.NotNil(t, parts, "a json block follows a comment with its verdict, not %q", comment)
	kind, ok := adapters.KindOf([]byte(body))
	require.True(t, ok)
	gate, ok := kind.Gate(parts[1])
	require.True(t, ok)
	_, report, err := kind.Inspect([]byte(body), &gate, juurru.On(juurru.Date(parts[2])))
	require.False(t, errors.Is(err, juurru.ErrUnreadable))
	var blockers []string
	for _, f := range report.Of(juurru.Error) {
		blockers = append(blockers, f.Rule.ID+" "+string(f.Path))
	}
	if blockers == nil {
		blockers = []string{"ok"}
	}
	assert.ElementsMatch(t, strings.Split(parts[3], ", "), blockers)
}

// console runs the lines that begin with "$ juurru" among the example documents
// and returns the block with what they print.
func console(t *testing.T, body string) string {
	var transcript strings.Builder
	for line := range strings.Lines(body) {
		if !strings.HasPrefix(line, "$ ") {
			continue
		}
		args := words(strings.TrimSpace(strings.TrimPrefix(line, "$ ")))
		require.Equal(t, "juurru", args[0])
		transcript.WriteString(line)
		var out, problems bytes.Buffer
		t.Chdir(filepath.Join(root(t), "examples", "documents"))
		cli.Run(args[1:], cli.Env{
			Stdin: strings.NewReader(""), Stdout: &out, Stderr: &problems, Getenv: func(string) string { return "" },
			Now: func() time.Time { return time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC) },
		})
		t.Chdir(filepath.Join(root(t), "docs"))
		assert.Empty(t, problems.String())
		transcript.WriteString(out.String())
	}
	return transcript.String()
}

// serveAPI serves the HTTP API over an empty store, where it is always noon of
// 1 June 2026, and returns where.
func serveAPI(t *testing.T) string {
	noon := func() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }
	api, err := httpapi.New(httpapi.Config{Store: table.New(noon), Authorize: httpapi.Open, Now: noon})
	require.NoError(t, err)
	server := httptest.NewServer(api)
	t.Cleanup(server.Close)
	return server.URL
}

// ask runs the lines that begin with "$ curl" and returns the block with what they print.
// The server of a page has what the requests before have left there.
func ask(t *testing.T, api, body string) string {
	if _, err := exec.LookPath("curl"); err != nil {
		t.Skip("this page needs curl")
	}
	var transcript strings.Builder
	for line := range strings.Lines(body) {
		if !strings.HasPrefix(line, "$ curl ") {
			continue
		}
		command := strings.ReplaceAll(strings.TrimPrefix(line, "$ "), "http://127.0.0.1:8080", api)
		out, err := exec.Command("sh", "-c", strings.Replace(command, "curl ", "curl -sS ", 1)).CombinedOutput()
		require.NoError(t, err, "%s\n%s", line, out)
		transcript.WriteString(line)
		transcript.Write(out)
		if len(out) > 0 && out[len(out)-1] != '\n' {
			transcript.WriteString("\n")
		}
	}
	return transcript.String()
}

// root is the folder of the module.
func root(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		require.NotEqual(t, "/", dir)
	}
}

// words splits a command line at spaces outside double quotes.
func words(line string) []string {
	var list []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			list = append(list, part)
			continue
		}
		list = append(list, strings.Fields(part)...)
	}
	return list
}

// holdCommands runs the commands a page tells to run, but those that run the
// tests themselves.
func holdCommands(t *testing.T, body string) {
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case line == ".ci/run":
			assert.FileExists(t, "../.ci/run")
		case line == "go test ./...":
			// this very run
		case strings.HasPrefix(line, "go test ") && strings.Contains(line, " -bench "): // one round is enough to see that it runs
			out := output(t, "go", append(words(line)[1:], "-benchtime", "1x", "-v")...)
			if strings.Contains(out, "--- SKIP") { // what it needs is not on this machine
				t.Skip(out)
			}
			assert.Regexp(t, `(?m)^Benchmark\S+\s+1\s`, out)
		case strings.HasPrefix(line, "go run "):
			output(t, "go", strings.Fields(line)[1:]...)
		default:
			t.Errorf("no test runs the command %q", line)
		}
	}
}

// Pages link to files that exist.
func TestLinksBetweenPagesLeadSomewhere(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#]+)(#[^)]*)?\)`)
	for _, page := range pages(t) {
		data, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, found := range link.FindAllStringSubmatch(block.ReplaceAllString(string(data), ""), -1) {
			if !strings.Contains(found[1], "://") {
				_, err := os.Stat(filepath.Join(filepath.Dir(page), found[1]))
				assert.NoError(t, err, "%s links to it", page)
			}
		}
	}
}
