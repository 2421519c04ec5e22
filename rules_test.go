package juurru_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

var update = flag.Bool("update", false, "add the IDs of new rules to testdata/rule-ids.txt")

// ruleSets are the rules of every package that has some. A new kind of document
// is added here, and its rules are held to the same.
var ruleSets = []struct {
	kind  string
	dir   string
	gates []juurru.Gate
	rules []*juurru.Rule
}{
	{"juurru", ".", []juurru.Gate{{}}, juurru.Rules()},
	{"innokyla", "innokyla", innokyla.Gates(), innokyla.Rules()},
	{"metrics", "metrics", slices.Concat([]juurru.Gate{{}}, metrics.Gates()), metrics.Rules()}, // contradictions bind always
	{"plan", "plan", slices.Concat([]juurru.Gate{{}}, plan.Gates()), plan.Rules()},
	{"roadmap", "roadmap", slices.Concat([]juurru.Gate{{}}, roadmap.Gates()), roadmap.Rules()},
}

func eachRule(t *testing.T, ask func(t *testing.T, rule *juurru.Rule)) {
	for _, set := range ruleSets {
		for _, rule := range set.rules {
			t.Run(rule.ID, func(t *testing.T) { ask(t, rule) })
		}
	}
}

var ruleIDForm = regexp.MustCompile(`^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$`)

func TestEveryRuleHasAnIDOfItsOwn(t *testing.T) {
	seen := make(map[string]bool)
	for _, set := range ruleSets {
		for _, rule := range set.rules {
			assert.Regexp(t, ruleIDForm, rule.ID)
			assert.Equal(t, set.kind, rule.Kind(), rule.ID)
			assert.False(t, seen[rule.ID], "%s is the ID of two rules", rule.ID)
			seen[rule.ID] = true
		}
	}
}

// An ID is a contract: users switch rules off by it, count and link it.
func TestIDsOfRulesAreNeverTakenBack(t *testing.T) {
	const golden = "testdata/rule-ids.txt"
	ids := make(map[string]bool)
	for _, set := range ruleSets {
		for _, rule := range set.rules {
			ids[rule.ID] = true
		}
	}
	data, err := os.ReadFile(golden)
	if !*update {
		require.NoError(t, err)
	}
	known := strings.Fields(string(data))
	for _, id := range known {
		assert.True(t, ids[id], "%s is in %s but no longer a rule; IDs are never removed or renamed", id, golden)
		delete(ids, id)
	}
	added := slices.Sorted(maps.Keys(ids))
	if !*update {
		assert.Empty(t, added, "new rules: run go test . -run %s -update", t.Name())
		return
	}
	all := slices.Sorted(slices.Values(append(known, added...)))
	require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o755))
	require.NoError(t, os.WriteFile(golden, []byte(strings.Join(all, "\n")+"\n"), 0o644))
}

func TestEveryExportedRuleIsAmongTheRulesOfItsPackage(t *testing.T) {
	for _, set := range ruleSets {
		t.Run(set.kind, func(t *testing.T) {
			declared := declaredRules(t, set.dir)
			var listed []string
			for _, rule := range set.rules {
				listed = append(listed, rule.ID)
			}
			assert.ElementsMatch(t, slices.Collect(maps.Values(declared)), listed, "declared: %v", declared)
		})
	}
}

// declaredRules reads the package's source and returns the ID of every exported
// rule by the name of its variable.
func declaredRules(t *testing.T, dir string) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	declared := make(map[string]string)
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, declaration := range file.Decls {
			variables, ok := declaration.(*ast.GenDecl)
			if !ok || variables.Tok != token.VAR {
				continue
			}
			for _, spec := range variables.Specs {
				value := spec.(*ast.ValueSpec)
				for i, name := range value.Names {
					if strings.HasPrefix(name.Name, "Rule") {
						require.Len(t, value.Values, len(value.Names), "%s has no value of its own", name)
						id := ruleIDIn(value.Values[i])
						require.NotEmpty(t, id, "%s: no rule ID in its value", name)
						declared[name.Name] = id
					}
				}
			}
		}
	}
	require.NotEmpty(t, declared)
	return declared
}

// ruleIDIn returns the first string of the expression that is a rule's ID.
func ruleIDIn(expression ast.Expr) (id string) {
	ast.Inspect(expression, func(node ast.Node) bool {
		literal, ok := node.(*ast.BasicLit)
		if ok && literal.Kind == token.STRING && id == "" {
			if text, _ := strconv.Unquote(literal.Value); ruleIDForm.MatchString(text) {
				id = text
			}
		}
		return id == ""
	})
	return id
}

func TestEveryRuleIsWhole(t *testing.T) {
	for _, set := range ruleSets {
		for _, rule := range set.rules {
			t.Run(rule.ID, func(t *testing.T) {
				assert.Contains(t, juurru.Severities(), rule.Severity)
				assert.Contains(t, set.gates, rule.Gate, "the gate is none of the kind's")
				assert.Empty(t, rule.Source.Missing(), "source")
				assert.Regexp(t, `^\d+\.\d+$`, rule.Since)
				assert.Empty(t, rule.Title.Missing(), "title")
				assert.Empty(t, rule.Why.Missing(), "why")
				assert.Empty(t, rule.Fix.Missing(), "fix")
				if !rule.Message.IsZero() {
					assert.Empty(t, rule.Message.Missing(), "message")
				}
				if rule.Looks != nil {
					assert.NotEmpty(t, rule.Looks)
					assert.NotEmpty(t, rule.Limits, "a rule that searches text has limits, and says so")
				}
			})
		}
	}
}

// partsOf are the texts of a rule by their names.
func partsOf(rule *juurru.Rule) map[string]juurru.Text {
	parts := map[string]juurru.Text{"title": rule.Title, "why": rule.Why, "fix": rule.Fix}
	if !rule.Message.IsZero() {
		parts["message"] = rule.Message
	}
	return parts
}

var parameter = regexp.MustCompile(`\{[^{}]*\}`)

func TestTextsOfARuleAskTheSameParametersInEveryLanguage(t *testing.T) {
	eachRule(t, func(t *testing.T, rule *juurru.Rule) {
		for part, text := range partsOf(rule) {
			want := parametersOf(text.FI)
			if part == "title" || part == "why" {
				assert.Empty(t, want, "%s speaks in general", part)
			}
			for _, lang := range juurru.Langs() {
				assert.Equal(t, want, parametersOf(text.In(lang)), "%s in %s", part, lang)
			}
		}
	})
}

func parametersOf(text string) []string {
	return slices.Sorted(slices.Values(parameter.FindAllString(text, -1)))
}

// sentenceEnd is how a sentence ends: with a stop or with what fills it in,
// inside its closing quote if it ends with one.
var sentenceEnd = regexp.MustCompile(`[.?}][»”"]?$`)

func TestTextsOfRulesAreSentences(t *testing.T) {
	eachRule(t, func(t *testing.T, rule *juurru.Rule) {
		for part, text := range partsOf(rule) {
			for _, lang := range juurru.Langs() {
				said := text.In(lang)
				assert.Equal(t, strings.Join(strings.Fields(said), " "), said, "%s in %s: stray spaces", part, lang)
				assert.Regexp(t, sentenceEnd, said, "%s in %s", part, lang)
				if part == "title" || part == "why" {
					assert.True(t, strings.HasSuffix(said, "."), "%s in %s: %s", part, lang, said)
				}
			}
		}
	})
}

// strangeQuotes are the quotation marks a language does not use. Finnish has
// »this», Swedish ”this”, Norwegian «this», English "this".
var strangeQuotes = map[juurru.Lang]string{
	juurru.Finnish: `"“”„«`, juurru.Swedish: `"“„«»`, juurru.Norwegian: `"“”„`, juurru.English: `“”„«»`,
}

func TestTextsOfRulesUseTheQuotesOfTheirLanguage(t *testing.T) {
	eachRule(t, func(t *testing.T, rule *juurru.Rule) {
		for part, text := range partsOf(rule) {
			for _, lang := range juurru.Langs() {
				said := text.In(lang)
				assert.False(t, strings.ContainsAny(said, strangeQuotes[lang]), "%s in %s: %s", part, lang, said)
				for _, pair := range []string{`"`, "”"} {
					assert.Zero(t, strings.Count(said, pair)%2, "%s in %s: %s", part, lang, said)
				}
				switch lang {
				case juurru.Finnish:
					assert.Zero(t, strings.Count(said, "»")%2, "%s: %s", part, said)
				case juurru.Norwegian:
					assert.Equal(t, strings.Count(said, "«"), strings.Count(said, "»"), "%s: %s", part, said)
				}
			}
		}
	})
}

// sameInTwoLanguages are the texts that are rightly the same in two languages.
var sameInTwoLanguages = []string{
	"Skriv: {known}.", // Swedish and Norwegian
}

func TestTextsOfRulesAreTranslated(t *testing.T) {
	same := make(map[string]bool)
	eachRule(t, func(t *testing.T, rule *juurru.Rule) {
		for part, text := range partsOf(rule) {
			for i, lang := range juurru.Langs() {
				for _, other := range juurru.Langs()[:i] {
					if text.In(lang) == text.In(other) {
						same[text.In(lang)] = true
						assert.Contains(t, sameInTwoLanguages, text.In(lang), "%s in %s and %s", part, lang, other)
					}
				}
			}
		}
	})
	for _, text := range sameInTwoLanguages {
		assert.True(t, same[text], "%q is no longer the same in two languages: take it off the list", text)
	}
}

// ruleTexts are documents of type [Sample] that break a rule, and near misses
// that do not: testdata/rules, one file for each rule.
type ruleTexts struct {
	MaxBytes int        `json:"maxBytes"`
	MaxDepth int        `json:"maxDepth"`
	Bad      []ruleText `json:"bad"`
	Good     []ruleText `json:"good"`
}

type ruleText struct {
	About  string           `json:"about"`
	Text   string           `json:"text"`
	At     []juurru.Pointer `json:"at"`
	Line   []int            `json:"line"`
	Column []int            `json:"column"`
}

// inspect reads a sample and checks what could be read, as [juurru.Kind] does.
func (r ruleTexts) inspect(text string) juurru.Report {
	var options []juurru.Option
	if r.MaxBytes > 0 {
		options = append(options, juurru.MaxBytes(r.MaxBytes))
	}
	if r.MaxDepth > 0 {
		options = append(options, juurru.MaxDepth(r.MaxDepth))
	}
	doc, report, _ := juurru.Decode[Sample]([]byte(text), options...)
	if doc != nil {
		checked := check(doc, options...)
		checked.Locate([]byte(text))
		report.Findings = append(report.Findings, checked.Findings...)
	}
	return report
}

// rulesNoTextBreaks are broken by the caller or by what a file cannot hold.
var rulesNoTextBreaks = map[string]func(t *testing.T) juurru.Report{
	"juurru/too-many-findings": func(t *testing.T) juurru.Report {
		text := func(n int) string {
			return `{"name": "ab", "head": {"role": "a"}` + strings.Repeat(`, "name": "ab"`, n) + `}`
		}
		whole := ruleTexts{}.inspect(text(1000))
		assert.NotContains(t, rulesAndPaths(whole), "juurru/too-many-findings ", "a thousand are shown")
		report := ruleTexts{}.inspect(text(1001))
		assert.Len(t, report.Findings, 1001, "a thousand, and the one that says there are more")
		report.Findings = report.Findings[:1]
		return report
	},
	"juurru/unknown-rule": func(t *testing.T) juurru.Report {
		good := &Sample{Name: "ab", Head: &Person{Role: "a"}}
		assert.Empty(t, check(good, juurru.Without("juurru/required", "")).Findings)
		return check(good, juurru.WithSeverity("juurru/requird", juurru.Info))
	},
	"juurru/check-failed": func(t *testing.T) juurru.Report {
		good, own := &Sample{Name: "ab", Head: &Person{Role: "a"}}, rule("own/crash", juurru.Info, juurru.Gate{})
		assert.Empty(t, check(good, juurru.WithRule(own, func(*Sample, *juurru.Checker) {})).Findings)
		return check(good, juurru.WithRule(own, func(*Sample, *juurru.Checker) { panic("no such list") }))
	},
	"juurru/unsupported-type": func(t *testing.T) juurru.Report {
		assert.Empty(t, check(&Person{Role: "a"}).Findings)
		return check(Person{Role: "a"})
	},
}

// rulesOfAdapters are reported by packages above this one, which test them.
var rulesOfAdapters = []string{
	"juurru/kind-unknown",   // of whoever chooses a kind by the document's member "kind"
	"juurru/yaml-reference", // of the reader of YAML: JSON has no references
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	files, err := filepath.Glob("testdata/rules/*.json")
	require.NoError(t, err)
	unused := make(map[string]bool)
	for _, file := range files {
		unused["juurru/"+strings.TrimSuffix(filepath.Base(file), ".json")] = true
	}
	for _, rule := range juurru.Rules() {
		t.Run(rule.ID, func(t *testing.T) {
			if slices.Contains(rulesOfAdapters, rule.ID) {
				return
			}
			if breaks, ok := rulesNoTextBreaks[rule.ID]; ok {
				report := breaks(t)
				assert.Equal(t, []string{rule.ID + " "}, rulesAndPaths(report))
				assertRendered(t, report)
				return
			}
			delete(unused, rule.ID)
			examples := readRuleTexts(t, rule)
			for _, bad := range examples.Bad {
				report := examples.inspect(bad.Text)
				var want, got []place
				for i, at := range bad.At {
					require.Len(t, bad.Line, len(bad.At), bad.About)
					require.Len(t, bad.Column, len(bad.At), bad.About)
					want = append(want, place{rule.ID, at, bad.Line[i], bad.Column[i]})
				}
				got = places(report)
				assert.Empty(t, cmp.Diff(want, got), bad.About)
				for _, f := range report.Findings {
					assert.Equal(t, rule.Severity, f.Severity, bad.About)
				}
				assertRendered(t, report)
			}
			for _, good := range examples.Good {
				assert.Empty(t, places(examples.inspect(good.Text)), good.About)
			}
		})
	}
	assert.Empty(t, unused, "these files are of no rule")
}

func readRuleTexts(t *testing.T, rule *juurru.Rule) ruleTexts {
	t.Helper()
	name := strings.TrimPrefix(rule.ID, "juurru/")
	data, err := os.ReadFile(filepath.Join("testdata", "rules", name+".json"))
	require.NoError(t, err, "every rule has a text that breaks it and one that does not")
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	var examples ruleTexts
	require.NoError(t, decoder.Decode(&examples))
	require.NotEmpty(t, examples.Bad)
	require.NotEmpty(t, examples.Good)
	for _, example := range slices.Concat(examples.Bad, examples.Good) {
		require.NotEmpty(t, example.About)
	}
	for _, bad := range examples.Bad {
		require.NotEmpty(t, bad.At, bad.About)
	}
	return examples
}

// assertRendered asks that nothing of a message is left to fill in.
func assertRendered(t *testing.T, report juurru.Report) {
	t.Helper()
	for _, f := range report.Findings {
		for _, lang := range juurru.Langs() {
			for _, said := range []string{f.Message(lang), f.Fix(lang)} {
				assert.NotContains(t, said, "{", "%s in %s", f.Rule.ID, lang)
				assert.NotContains(t, said, "%!", "%s in %s", f.Rule.ID, lang)
			}
		}
	}
}
