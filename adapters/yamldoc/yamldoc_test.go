package yamldoc_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/yamldoc"
)

type note struct {
	Title string   `json:"title,omitzero"`
	Code  string   `json:"code,omitzero"`
	Lines []string `json:"lines,omitzero"`
	Count int      `json:"count,omitzero"`
	Done  bool     `json:"done,omitzero"`
	Inner struct {
		Word string `json:"word,omitzero"`
	} `json:"inner,omitzero"`
}

func TestYAMLMeansTheSameAsItsJSON(t *testing.T) {
	for name, c := range map[string]struct{ yaml, json string }{
		"a block":                 {"title: ä\nlines:\n  - a\n  - \"b\"\ninner:\n  word: c\n", `{"title": "ä", "lines": ["a", "b"], "inner": {"word": "c"}}`},
		"a flow":                  {"{title: a, lines: [], inner: {}}", `{"title": "a", "lines": [], "inner": {}}`},
		"a text over lines":       {"title: |\n  a\n  b\n", `{"title": "a\nb\n"}`},
		"a date is text":          {"title: 2024-12-31", `{"title": "2024-12-31"}`},
		"a municipality's code":   {"code: 0123", `{"code": "0123"}`},
		"words that look true":    {"title: yes\ncode: no", `{"title": "yes", "code": "no"}`},
		"truth":                   {"done: True", `{"done": true}`},
		"numbers as JSON writes":  {"count: 12\ntitle: 1_000", `{"count": 12, "title": "1_000"}`},
		"hexadecimal is text":     {"title: 0x1F", `{"title": "0x1F"}`},
		"infinity is text":        {"title: .inf", `{"title": ".inf"}`},
		"a name that is a number": {"1: a", `{"1": "a"}`},
		"null stays null":         {"title: ~", `{"title": null}`},
		"a quoted number":         {"title: '12'", `{"title": "12"}`},
		"a comment":               {"# c\ntitle: a # d", `{"title": "a"}`},
	} {
		t.Run(name, func(t *testing.T) {
			doc, report, err := yamldoc.Parse([]byte(c.yaml))
			require.NoError(t, err, "%v", report.Findings)
			assert.JSONEq(t, c.json, string(doc.JSON))
		})
	}
}

func TestFindingsStandWhereTheYAMLHasThem(t *testing.T) {
	doc, _, err := yamldoc.Parse([]byte(`# a note
title: 7
lines: [a, ~,
  2]
inner:
    word: a
    wrod: b
title: again
`))
	require.NoError(t, err)
	_, report, err := juurru.Decode[note](doc.JSON)
	require.ErrorIs(t, err, juurru.ErrInvalid)
	doc.Place(&report)
	var got []string
	for _, f := range report.Findings {
		got = append(got, fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.Rule.ID, f.Path))
	}
	want := []string{
		"8:1 juurru/duplicate-member /title", "2:8 juurru/wrong-type /title",
		"3:12 juurru/null /lines/1", "4:3 juurru/wrong-type /lines/2", "7:5 juurru/unknown-member /inner/wrod",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWhatIsNoYAMLDocumentIsAFinding(t *testing.T) {
	for name, c := range map[string]struct{ yaml, want string }{
		"nothing":               {"", "1:1 juurru/syntax"},
		"only a comment":        {"# a\n", "1:4 juurru/syntax"},
		"an open bracket":       {"title: a\nlines: [a\n", "2:10 juurru/syntax"},
		"a tab":                 {"title:\n\ta: b", "2:1 juurru/syntax"},
		"not UTF-8":             {"title: a\ncode: \xff", "2:7 juurru/not-unicode"},
		"two documents":         {"title: a\n---\ntitle: b\n", "2:1 juurru/trailing-data"},
		"an anchor":             {"title: &a b", "1:8 juurru/yaml-reference"},
		"an alias":              {"title: *a", "1:8 juurru/syntax"}, // of nothing
		"a merge":               {"inner: {<<: {word: a}}", "1:9 juurru/yaml-reference"},
		"a tag of one's own":    {"title: !x a", "1:8 juurru/syntax"},
		"a name that is a list": {"? [a]\n: b", "1:3 juurru/syntax"},
		"very deep":             {strings.Repeat("[", 100_000), "1:10001 juurru/syntax"},
		"a bomb":                {"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]", "1:4 juurru/yaml-reference"},
	} {
		t.Run(name, func(t *testing.T) {
			doc, report, err := yamldoc.Parse([]byte(c.yaml))
			require.ErrorIs(t, err, juurru.ErrUnreadable)
			assert.Nil(t, doc)
			require.Len(t, report.Findings, 1)
			f := report.Findings[0]
			assert.Equal(t, c.want, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Rule.ID))
		})
	}
}

func TestJSONBecomesYAMLThatReadsBack(t *testing.T) {
	const text = `{"title": "", "code": "0123", "lines": ["a: b", "- c", "multi\nline"], "inner": {"word": "yes"}, "done": true, "count": 3}`
	yaml, err := yamldoc.FromJSON([]byte(text), map[juurru.Pointer]string{"/code": "a code\nof two lines", "/inner/word": "a word"})
	require.NoError(t, err)
	assert.Contains(t, string(yaml), "# a code\n# of two lines\ncode:")
	assert.Contains(t, string(yaml), "  # a word\n  word:")
	doc, report, err := yamldoc.Parse(yaml)
	require.NoError(t, err, "%v\n%s", report.Findings, yaml)
	assert.JSONEq(t, text, string(doc.JSON))
}

// YAML knows other characters than JSON.
func TestEveryCharacterOfJSONReadsBack(t *testing.T) {
	for _, r := range "\u007f\u0080\u0085\u0092\u00a0\u2028\u2029\ufdd0\ufeff\ufffd\ufffe\uffff\U0001f600\U0010ffff" {
		text := fmt.Sprintf(`{"name": "a%cb", "%cc": ["%c", "d\n%c"]}`, r, r, r, r)
		yaml, err := yamldoc.FromJSON([]byte(text), nil)
		require.NoError(t, err, "%U", r)
		doc, report, err := yamldoc.Parse(yaml)
		require.NoError(t, err, "%U %v\n%s", r, report.Findings, yaml)
		assert.JSONEq(t, text, string(doc.JSON), "%U", r)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("title: a\nlines:\n  - b\n"))
	f.Add([]byte("{a: [1, 2.5, ~, true], 'b': \"c\"}"))
	f.Add([]byte("a: &x 1\nb: *x\n<<: *x\n---\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, report, err := yamldoc.Parse(data)
		if err != nil {
			if !errors.Is(err, juurru.ErrUnreadable) || len(report.Findings) != 1 || report.Findings[0].Line < 1 || report.Findings[0].Column < 1 {
				t.Fatalf("%v %v", err, report.Findings)
			}
			return
		}
		if !json.Valid(doc.JSON) {
			t.Fatalf("not JSON: %q", doc.JSON)
		}
	})
}

func ExampleParse() {
	doc, _, err := yamldoc.Parse([]byte("title: 2024-12-31\n"))
	fmt.Println(err)
	fmt.Println(strings.ReplaceAll(string(doc.JSON), "\n", " "))
	// Output:
	// <nil>
	// { "title": "2024-12-31" }
}
