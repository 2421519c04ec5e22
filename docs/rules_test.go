package docs_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/cli"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/sample"
)

// ruleExample is the comment before an example on a rule's page: what the block
// is, how it is checked and what is found. A document that breaks the rule names
// everything that is found in it, one that keeps it what is not:
//
//	sample --max-depth 3: juurru/too-deep
//	patch of examples/documents/ready.json --gate publish --on 2026-06-01: not innokyla/basic-missing
var ruleExample = regexp.MustCompile(`^(sample|juurru check|patch of \S+)((?: --\S+ \S+)*): (not )?(\S+/.*)$`)

func holdRuleExample(t *testing.T, comment, body string) {
	t.Helper()
	parts := ruleExample.FindStringSubmatch(comment)
	what, kept, verdict := parts[1], parts[3] != "", parts[4]
	flags := make(map[string]string)
	for pair := range slices.Chunk(strings.Fields(parts[2]), 2) {
		flags[pair[0]] = pair[1]
	}
	text := whole(strings.TrimSuffix(body, "\n"))
	var found []string
	switch what {
	case "sample":
		found = foundInSample(t, text, flags)
	case "juurru check":
		found = foundByCommand(t, text)
	default:
		found = foundInPatched(t, strings.TrimPrefix(what, "patch of "), text, flags)
	}
	if !kept {
		assert.ElementsMatch(t, strings.Split(verdict, ", "), counted(found))
		return
	}
	for _, rule := range found {
		id, _, _ := strings.Cut(rule, " ")
		assert.NotEqual(t, verdict, id)
	}
}

// counted says of what is found more than once how often.
func counted(found []string) []string {
	times := make(map[string]int)
	for _, rule := range found {
		times[rule]++
	}
	var list []string
	for rule, n := range times {
		if n > 1 {
			rule += fmt.Sprintf(" (%d times)", n)
		}
		list = append(list, rule)
	}
	return list
}

// whole puts letters where a page says how many characters it leaves out.
func whole(text string) string {
	return regexp.MustCompile(`\[… \d+ characters …\]`).ReplaceAllStringFunc(text, func(left string) string {
		number, _ := strconv.Atoi(strings.Fields(left)[1])
		return strings.Repeat("a", number)
	})
}

// foundIn lists the rules that a report names, each with the place.
func foundIn(report juurru.Report) []string {
	var found []string
	for _, f := range report.Findings {
		found = append(found, strings.TrimSpace(f.Rule.ID+" "+string(f.Path)))
	}
	return found
}

func foundInSample(t *testing.T, text string, flags map[string]string) []string {
	t.Helper()
	var options []juurru.Option
	for flag, option := range map[string]func(int) juurru.Option{"--max-bytes": juurru.MaxBytes, "--max-depth": juurru.MaxDepth} {
		if value, ok := flags[flag]; ok {
			limit, err := strconv.Atoi(value)
			require.NoError(t, err)
			options = append(options, option(limit))
		}
	}
	doc, report, _ := juurru.Decode[sample.Sample]([]byte(text), options...)
	found := foundIn(report)
	if doc != nil {
		found = append(found, foundIn(juurru.Check(doc, juurru.Gate{}, options...).Finish("sample", "", nil))...)
	}
	return found
}

func foundInPatched(t *testing.T, document, patch string, flags map[string]string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root(t), document))
	require.NoError(t, err)
	if strings.HasPrefix(patch, "[") {
		var operations jsonpatch.Patch
		operations, err = jsonpatch.DecodePatch([]byte(patch))
		require.NoError(t, err)
		data, err = operations.Apply(data)
	} else {
		data, err = jsonpatch.MergePatch(data, []byte(patch))
	}
	require.NoError(t, err)
	kind, ok := adapters.KindOf(data)
	require.True(t, ok)
	gate, ok := kind.Gate(flags["--gate"])
	require.True(t, ok)
	options := []juurru.Option{juurru.On(juurru.Date(flags["--on"]))}
	if profile, ok := flags["--profile"]; ok {
		require.NotNil(t, kind.Profile, "documents of kind %s have no profiles", kind.Name)
		option, err := kind.Profile(profile)
		require.NoError(t, err)
		options = append(options, option)
	}
	if keys, ok := flags["--criteria"]; ok {
		var criteria []innokyla.Criterion
		for key := range strings.SplitSeq(keys, ",") {
			criteria = append(criteria, innokyla.Criterion{Key: key, Label: juurru.Same(key)})
		}
		options = append(options, innokyla.WithCriteria(criteria...))
	}
	_, report, err := kind.Inspect(data, &gate, options...)
	require.NoError(t, err)
	return foundIn(report)
}

func foundByCommand(t *testing.T, text string) []string {
	t.Helper()
	var out bytes.Buffer
	cli.Run([]string{"check", "--format", "json", "-"}, cli.Env{
		Stdin: strings.NewReader(text), Stdout: &out, Stderr: os.Stderr,
		Getenv: func(string) string { return "" }, Now: time.Now,
	})
	var output struct {
		Reports []struct {
			Findings []struct{ Rule, Path string }
		}
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &output))
	require.Len(t, output.Reports, 1)
	var found []string
	for _, f := range output.Reports[0].Findings {
		found = append(found, strings.TrimSpace(f.Rule+" "+f.Path))
	}
	return found
}

// Each rule has a page, and each page is of a rule: it shows a document that
// breaks that rule and one that keeps it, or tells how else the rule comes about.
func TestEveryRuleHasAPage(t *testing.T) {
	rules := juurru.Rules()
	for _, kind := range adapters.Kinds() {
		rules = append(rules, kind.Rules...)
	}
	want, got := []string{"README.md"}, []string(nil)
	for _, rule := range rules {
		want = append(want, rule.ID+".md")
		data, err := os.ReadFile(filepath.Join("rules", rule.ID+".md"))
		require.NoError(t, err)
		if strings.Contains(string(data), "\n## How it comes about\n") {
			continue
		}
		examples := block.FindAllStringSubmatch(string(data), -1)
		require.Len(t, examples, 2, rule.ID)
		bad, good := ruleExample.FindStringSubmatch(examples[0][1]), ruleExample.FindStringSubmatch(examples[1][1])
		require.NotNil(t, bad, rule.ID)
		require.NotNil(t, good, rule.ID)
		for verdict := range strings.SplitSeq(bad[3]+bad[4], ", ") {
			id, _, _ := strings.Cut(verdict, " ")
			assert.Equal(t, rule.ID, id)
		}
		assert.Equal(t, "not "+rule.ID, good[3]+good[4])
	}
	require.NoError(t, fs.WalkDir(os.DirFS("rules"), ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			got = append(got, path)
		}
		return err
	}))
	assert.ElementsMatch(t, want, got)
}
