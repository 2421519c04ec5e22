package cli_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/cli"
	"github.com/juurru/juurru/examples/documents"
)

// sarifSchema is the schema OASIS publishes with SARIF 2.1.0, errata 01.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open("testdata/sarif-schema-2.1.0.json")
	require.NoError(t, err)
	defer file.Close()
	published, err := jsonschema.UnmarshalJSON(file)
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(t, compiler.AddResource("sarif.json", published))
	schema, err := compiler.Compile("sarif.json")
	require.NoError(t, err)
	return schema
}

// sarifLog is what the tests look at in a log.
type sarifLog struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Language string
				Rules    []descriptor
			}
		}
		Language    string
		ColumnKind  string
		Invocations []struct {
			ExecutionSuccessful        bool
			ExitCode                   int
			ToolExecutionNotifications []struct {
				Message   struct{ Text string }
				Locations []location
			}
		}
		Artifacts []struct{ Location artifactLocation }
		Results   []sarifResult
	}
}

// of returns the results of a rule.
func (l sarifLog) of(rule string) []sarifResult {
	return slices.DeleteFunc(slices.Clone(l.Runs[0].Results), func(r sarifResult) bool { return r.RuleID != rule })
}

type descriptor struct {
	ID, Name, HelpURI                       string
	ShortDescription, FullDescription, Help struct{ Text, Markdown string }
	DefaultConfiguration                    struct{ Level string }
	Properties                              struct{ Gate, Schema, Since string }
}

type sarifResult struct {
	RuleID              string
	RuleIndex           int
	Level               string
	Message             struct{ Text string }
	Locations           []location
	RelatedLocations    []location
	PartialFingerprints map[string]string
}

type location struct {
	PhysicalLocation struct {
		ArtifactLocation artifactLocation
		Region           *struct{ StartLine, StartColumn int }
	}
	LogicalLocations []struct{ FullyQualifiedName string }
}

type artifactLocation struct {
	URI   string
	Index int
}

// pointer is the place in the document; "" for the document as a whole.
func (l location) pointer() string {
	if len(l.LogicalLocations) == 0 {
		return ""
	}
	return l.LogicalLocations[0].FullyQualifiedName
}

// juurruCheck runs juurru check with a format.
func juurruCheck(t *testing.T, stdin, format string, args ...string) (output []byte, code int) {
	t.Helper()
	var out bytes.Buffer
	code = cli.Run(slices.Concat([]string{"check", "--on", "2026-06-01", "--format", format}, args), cli.Env{
		Stdin: strings.NewReader(stdin), Stdout: &out, Stderr: new(bytes.Buffer),
		Getenv: func(string) string { return "" }, Now: time.Now,
	})
	return out.Bytes(), code
}

// jsonOutput is what --format json says of the same files.
type jsonOutput struct {
	Reports []struct {
		File     string
		Error    string
		Findings []struct {
			Rule, Severity, Path, Message, Fix string
			Related                            []string
			Line, Column                       int
		}
	}
}

// uriCharacters are those of RFC 3986.
var uriCharacters = regexp.MustCompile(`^([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$`)

// checkedSARIF runs the command, asks that its log is valid and says what
// --format json says, and returns it.
func checkedSARIF(t *testing.T, schema *jsonschema.Schema, stdin string, args ...string) sarifLog {
	t.Helper()
	output, code := juurruCheck(t, stdin, "sarif", args...)
	again, _ := juurruCheck(t, stdin, "sarif", args...)
	require.True(t, bytes.Equal(output, again), "two runs differ")

	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(output))
	require.NoError(t, err)
	require.NoError(t, schema.Validate(value))

	var written sarifLog
	require.NoError(t, json.Unmarshal(output, &written))
	require.Len(t, written.Runs, 1)
	run := written.Runs[0]
	assert.Equal(t, code, run.Invocations[0].ExitCode)

	var want jsonOutput
	output, _ = juurruCheck(t, stdin, "json", args...)
	require.NoError(t, json.Unmarshal(output, &want))
	levels := map[string]string{"error": "error", "warning": "warning", "info": "note"}
	require.Len(t, run.Artifacts, len(want.Reports))
	results, problems := run.Results, 0
	used := make(map[int]bool)
	for i, report := range want.Reports {
		uri := run.Artifacts[i].Location.URI
		assert.Regexp(t, uriCharacters, uri, "the schema's format is not that strict")
		if report.Error != "" {
			problems++
		}
		fingerprints := make(map[string]bool)
		for _, f := range report.Findings {
			require.NotEmpty(t, results)
			got := results[0]
			results = results[1:]
			used[got.RuleIndex] = true
			require.Less(t, got.RuleIndex, len(run.Tool.Driver.Rules))
			assert.Equal(t, f.Rule, run.Tool.Driver.Rules[got.RuleIndex].ID)
			assert.Equal(t, f.Rule, got.RuleID)
			assert.Equal(t, levels[f.Severity], got.Level)
			assert.Equal(t, f.Message+" "+f.Fix, strings.NewReplacer("{{", "{", "}}", "}").Replace(got.Message.Text))
			require.Len(t, got.Locations, 1)
			place := got.Locations[0]
			assert.Equal(t, f.Path, place.pointer())
			assert.Equal(t, artifactLocation{uri, i}, place.PhysicalLocation.ArtifactLocation)
			require.NotNil(t, place.PhysicalLocation.Region, "every finding of a text has a line")
			assert.Equal(t, [2]int{f.Line, f.Column}, [2]int{place.PhysicalLocation.Region.StartLine, place.PhysicalLocation.Region.StartColumn})
			var related []string
			for _, r := range got.RelatedLocations {
				related = append(related, r.pointer())
			}
			assert.ElementsMatch(t, f.Related, related)
			require.Len(t, got.PartialFingerprints, 1)
			for _, fingerprint := range got.PartialFingerprints {
				assert.False(t, fingerprints[fingerprint], "two results of %s have one fingerprint", f.Rule)
				fingerprints[fingerprint] = true
			}
		}
	}
	assert.Empty(t, results, "of files that were not asked about")
	assert.Len(t, run.Tool.Driver.Rules, len(used), "a rule for each that is broken, once")
	assert.Len(t, run.Invocations[0].ToolExecutionNotifications, problems)
	assert.Equal(t, problems == 0, run.Invocations[0].ExecutionSuccessful)
	return written
}

func TestSARIFOfTheExampleDocuments(t *testing.T) {
	schema := sarifSchema(t)
	t.Chdir("../../examples/documents")
	for _, kind := range adapters.Kinds() {
		files := examplesOf(t, kind)
		seen := 0
		for _, gate := range kind.Gates {
			for _, lang := range juurru.Langs() {
				t.Run(kind.Name+" "+gate.Name+" "+string(lang), func(t *testing.T) {
					written := checkedSARIF(t, schema, "", append([]string{"--gate", gate.Name, "--lang", string(lang)}, files...)...)
					run := written.Runs[0]
					assert.Equal(t, string(lang), run.Language)
					assert.Equal(t, string(lang), run.Tool.Driver.Language)
					for i, file := range files {
						assert.Equal(t, file, run.Artifacts[i].Location.URI)
					}
					for _, result := range run.Results {
						seen++
						assertWithin(t, files, result.Locations[0])
					}
				})
			}
		}
		assert.NotZero(t, seen, kind.Name)
	}
}

// examplesOf lists the example documents of a kind.
func examplesOf(t *testing.T, kind juurru.Kind) []string {
	t.Helper()
	files, err := fs.Glob(documents.Files, "*.json")
	require.NoError(t, err)
	plans, err := fs.Glob(documents.Files, "plans/*/*.json")
	require.NoError(t, err)
	projects, err := fs.Glob(documents.Files, "projects/*.json")
	require.NoError(t, err)
	return slices.DeleteFunc(slices.Concat(files, plans, projects), func(file string) bool {
		data, err := documents.Files.ReadFile(file)
		require.NoError(t, err)
		of, ok := adapters.KindOf(data)
		require.True(t, ok, file)
		return of.Name != kind.Name
	})
}

// assertWithin asks that a place is in the text of its file.
func assertWithin(t *testing.T, files []string, at location) {
	t.Helper()
	data, err := os.ReadFile(files[at.PhysicalLocation.ArtifactLocation.Index])
	require.NoError(t, err)
	lines := strings.Split(string(data), "\n")
	region := at.PhysicalLocation.Region
	require.LessOrEqual(t, region.StartLine, len(lines))
	assert.LessOrEqual(t, region.StartColumn, utf8.RuneCountInString(lines[region.StartLine-1])+1)
}

// The rules of a log are those of the library, and their help is in the language.
func TestSARIFDescribesTheRules(t *testing.T) {
	rules := make(map[string]*juurru.Rule)
	for _, rule := range juurru.Rules() {
		rules[rule.ID] = rule
	}
	for _, kind := range adapters.Kinds() {
		for _, rule := range kind.Rules {
			rules[rule.ID] = rule
		}
	}
	schema := sarifSchema(t)
	model := checkedSARIF(t, schema, "", "--gate", "ready", "--lang", "sv", "../../examples/documents/published.json").Runs[0].Tool.Driver.Rules
	set := checkedSARIF(t, schema, "", "--gate", "start", "--lang", "sv", "../../examples/documents/metrics-draft.json").Runs[0].Tool.Driver.Rules
	require.NotEmpty(t, model)
	require.NotEmpty(t, set)
	for _, got := range slices.Concat(model, set) {
		rule := rules[got.ID]
		require.NotNil(t, rule, got.ID)
		assert.Equal(t, rule.Title.SV, got.ShortDescription.Text)
		assert.Equal(t, rule.Why.SV, got.FullDescription.Text)
		assert.Contains(t, got.Help.Text, rule.Source.SV)
		assert.Contains(t, got.Help.Text, rule.Limits)
		assert.NotContains(t, got.Help.Text+got.Help.Markdown, "{", "a placeholder of SARIF")
		assert.Equal(t, rule.Gate.Name, got.Properties.Gate)
		assert.Equal(t, rule.Since, got.Properties.Since)
		assert.Regexp(t, `^([A-Z][a-z0-9]*)+$`, got.Name)
		page := strings.TrimPrefix(got.HelpURI, "https://github.com/juurru/juurru/blob/main/")
		assert.FileExists(t, filepath.Join("../..", page))
		want := rule.Severity.String()
		if rule.Severity == juurru.Info {
			want = "note"
		}
		assert.Equal(t, want, got.DefaultConfiguration.Level, "the rule's own, whatever the gate")
	}
}

func TestSARIFOfFilesThatAreHardToName(t *testing.T) {
	schema := sarifSchema(t)
	dir := t.TempDir()
	t.Chdir(dir)
	model, err := documents.Files.ReadFile("draft.json")
	require.NoError(t, err)
	for name, uri := range map[string]string{
		"malli.json":                 "malli.json",
		"oma malli.json":             "oma%20malli.json",
		"ääkkönen.json":              "%C3%A4%C3%A4kk%C3%B6nen.json",
		"osa/100 %.json":             "osa/100%20%25.json",
		"a:b?c#d.json":               "./a:b%3Fc%23d.json",
		"\xff.json":                  "%FF.json",
		filepath.Join(dir, "ö.json"): "file://" + dir + "/%C3%B6.json",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, model, 0o600))
		run := checkedSARIF(t, schema, "", "--gate", "publish", name).Runs[0]
		assert.Equal(t, uri, run.Artifacts[0].Location.URI)
		assert.NotEmpty(t, run.Results)
	}
}

func TestSARIFOfWhatCannotBeRead(t *testing.T) {
	schema := sarifSchema(t)
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"broken.json":    "{\"kind\": \"innokyla\",\n \"name\": \"Malli",
		"two.json":       `{"kind": "innokyla"} {}`,
		"letter.json":    `{"kind": "letter"}`,
		"reference.yaml": "kind: innokyla\nname: &a Malli\nshortDescription: *a\n",
		"utf8.json":      "{\"kind\": \"innokyla\", \"name\": \"\xff\"}",
		"utf8.yaml":      "kind: innokyla\nname: \xff\n",
		"empty.json":     "",
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
			run := checkedSARIF(t, schema, "", name).Runs[0]
			require.NotEmpty(t, run.Results)
			assert.Equal(t, "error", run.Results[0].Level)
			assert.True(t, run.Invocations[0].ExecutionSuccessful, "what is wrong is in the document")
			assertWithin(t, []string{name}, run.Results[0].Locations[0])
		})
	}
}

func TestSARIFOfAFileThatIsNotThere(t *testing.T) {
	schema := sarifSchema(t)
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("a.json", []byte(`{"kind": "innokyla", "nam": "Malli"}`), 0o600))
	written := checkedSARIF(t, schema, "", "missing {0}.json", "a.json")
	run := written.Runs[0]
	assert.Equal(t, 2, run.Invocations[0].ExitCode)
	notification := run.Invocations[0].ToolExecutionNotifications[0]
	assert.Contains(t, notification.Message.Text, "missing {{0}}.json")
	assert.Equal(t, artifactLocation{"missing%20%7B0%7D.json", 0}, notification.Locations[0].PhysicalLocation.ArtifactLocation)
	unknown := written.of("juurru/unknown-member")
	require.Len(t, unknown, 1, "the other file is checked all the same")
	assert.Equal(t, artifactLocation{"a.json", 1}, unknown[0].Locations[0].PhysicalLocation.ArtifactLocation)
}

func TestSARIFOfStandardInput(t *testing.T) {
	schema := sarifSchema(t)
	unknown := checkedSARIF(t, schema, "kind: innokyla\nnam: Malli\n", "-").of("juurru/unknown-member")
	require.Len(t, unknown, 1)
	place := unknown[0].Locations[0]
	assert.Equal(t, "/nam", place.pointer())
	assert.Equal(t, "stdin", place.PhysicalLocation.ArtifactLocation.URI)
	assert.Equal(t, 2, place.PhysicalLocation.Region.StartLine)
}

// A column counts characters, neither bytes nor UTF-16 units, in JSON and in YAML.
func TestSARIFColumnsCountCharacters(t *testing.T) {
	schema := sarifSchema(t)
	for _, before := range []string{
		`{"kind": "innokyla", "name": "Ääkköset 😀", `,
		`# YAML` + "\n" + `{kind: innokyla, name: "Ääkköset 😀", `,
	} {
		written := checkedSARIF(t, schema, before+`"nam": "Malli"}`, "--gate", "draft", "-")
		assert.Equal(t, "unicodeCodePoints", written.Runs[0].ColumnKind)
		unknown := written.of("juurru/unknown-member")
		require.Len(t, unknown, 1)
		line := before[strings.LastIndexByte(before, '\n')+1:]
		assert.Equal(t, utf8.RuneCountInString(line)+1, unknown[0].Locations[0].PhysicalLocation.Region.StartColumn, line)
	}
}

// The schema refuses what SARIF does not have, so that its silence means something.
func TestSARIFSchemaRefusesWhatIsWrong(t *testing.T) {
	schema := sarifSchema(t)
	output, _ := juurruCheck(t, `{"kind": "innokyla", "nam": "Malli"}`, "sarif", "-")
	for right, wrong := range map[string]string{
		`"level": "error"`:    `"level": "info"`,
		`"uri": "stdin"`:      `"uri": "100 %"`,
		`"startLine": 1`:      `"startLine": 0`,
		`"version": "2.1.0"`:  `"version": "2.2.0"`,
		`"unicodeCodePoints"`: `"bytes"`,
		`"ruleId"`:            `"rule"`,
	} {
		require.Contains(t, string(output), right)
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.ReplaceAll(string(output), right, wrong)))
		require.NoError(t, err)
		assert.Error(t, schema.Validate(value), wrong)
	}
}
