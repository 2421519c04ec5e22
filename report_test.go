package juurru_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

var (
	early = juurru.Gate{Order: 1, Name: "early"}
	late  = juurru.Gate{Order: 2, Name: "late"}
)

func rule(id string, severity juurru.Severity, gate juurru.Gate) *juurru.Rule {
	return &juurru.Rule{
		ID: id, Severity: severity, Gate: gate, Source: juurru.Same("test"),
		Title:   juurru.Text{FI: "otsikko", SV: "rubrik", NB: "tittel", EN: "title"},
		Message: juurru.Text{FI: "{a} ja {b}", SV: "{a} och {b}", NB: "{a} og {b}", EN: "{a} and {b}"},
	}
}

func TestAGateIsSeverityByStage(t *testing.T) {
	for _, c := range []struct {
		severity juurru.Severity
		gate     juurru.Gate
		want     juurru.Severity
		said     bool
	}{
		{juurru.Error, late, juurru.Error, true},
		{juurru.Error, early, juurru.Warning, true},
		{juurru.Warning, late, juurru.Warning, true},
		{juurru.Warning, early, juurru.Info, true},
		{juurru.Info, late, juurru.Info, true},
		{juurru.Info, early, 0, false},
	} {
		got, said := rule("t/r", c.severity, late).SeverityAt(c.gate)
		assert.Equal(t, c.said, said, "%v at %s", c.severity, c.gate.Name)
		if said {
			assert.Equal(t, c.want, got)
		}
	}
	assert.False(t, juurru.Severity(0).String() == juurru.Info.String(), "the zero severity is none")
}

// What a template asks for, it asks from a gate of its own; parts of another kind are
// asked at a gate of theirs.
func TestARuleMayBindFromAnotherGate(t *testing.T) {
	weighs := func(asked juurru.Gate, report func(*juurru.Checker)) []juurru.Severity {
		c := juurru.Check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, asked)
		report(c)
		var severities []juurru.Severity
		for _, f := range c.Finish("sample", "", nil).Findings {
			severities = append(severities, f.Severity)
		}
		return severities
	}
	binds := func(c *juurru.Checker) { c.ReportFrom(late, rule("t/r", juurru.Error, early), "/name") }
	assert.Equal(t, []juurru.Severity{juurru.Warning}, weighs(early, binds))
	assert.Equal(t, []juurru.Severity{juurru.Error}, weighs(late, binds))

	asking := func(c *juurru.Checker) {
		c.Asking(late, func() { c.Report(rule("t/r", juurru.Error, late), "/name") })
		c.Report(rule("t/s", juurru.Error, late), "/name")
		assert.Equal(t, early, c.Gate())
	}
	assert.Equal(t, []juurru.Severity{juurru.Error, juurru.Warning}, weighs(early, asking))
}

func TestFindingsStandInDocumentOrder(t *testing.T) {
	r := rule("t/r", juurru.Error, early)
	report := func(paths []juurru.Pointer) juurru.Report {
		c := juurru.Check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, late)
		for _, at := range paths {
			c.Report(r, at)
		}
		return c.Finish("sample", "", nil)
	}
	want := []juurru.Pointer{
		"", "/name", "/tags/2", "/tags/10", "/head", "/head/role", "/head/links/0", "/people/0/role", "/people/1/role", "/people/1/zz", "/aaa", "/x~1y",
	}
	shuffled := slices.Clone(want)
	slices.Reverse(shuffled)
	var got []juurru.Pointer
	for _, f := range report(shuffled).Findings {
		got = append(got, f.Path)
	}
	assert.Equal(t, want, got)

	c := juurru.Check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, late)
	c.Report(rule("t/b", juurru.Info, early), "/name")
	c.Report(rule("t/z", juurru.Error, early), "/name")
	c.Report(rule("t/a", juurru.Info, early), "/name")
	assert.Equal(t, []string{"t/z /name", "t/a /name", "t/b /name"}, rulesAndPaths(c.Finish("sample", "", nil)))
}

func TestMessagesAreRenderedLate(t *testing.T) {
	c := juurru.Check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, late)
	c.Report(rule("t/r", juurru.Error, early), "/name", juurru.Related("/day"),
		juurru.With("a", juurru.Text{FI: "yksi", SV: "ett", NB: "én", EN: "one"}), juurru.With("b", []any{2, juurru.Date("2024-12-31"), juurru.Warning}))
	report := c.Finish("sample", "s-1", nil)

	assert.Equal(t, "yksi ja 2, 31.12.2024, suositus", report.Findings[0].Message(juurru.Finnish))
	assert.Equal(t, "one and 2, 31 December 2024, recommendation", report.Findings[0].Message(juurru.English))
	data, err := json.Marshal(report.In(juurru.Swedish))
	require.NoError(t, err)
	assert.JSONEq(t, `{"kind": "sample", "id": "s-1", "gate": "late", "ready": false, "counts": {"error": 1, "warning": 0, "info": 0},
		"findings": [{"rule": "t/r", "severity": "error", "path": "/name", "related": ["/day"], "message": "ett och 2, 31.12.2024, rekommendation",
		"fix": "", "params": {"a": "ett", "b": [2, "2024-12-31", "warning"]}, "line": 0, "column": 0}]}`, string(data))
}

func TestTheCallerChangesRulesInTheOpen(t *testing.T) {
	own := rule("own/name-short", juurru.Warning, juurru.Gate{})
	report := check(&Sample{Name: "x", Link: "no", Head: &Person{Role: "a"}},
		juurru.Without("juurru/text-too-short", "names come from another system"),
		juurru.WithSeverity("juurru/not-web-address", juurru.Info),
		juurru.WithSeverity("juurru/not-date", 9),
		juurru.WithRule(own, func(doc *Sample, c *juurru.Checker) {
			if len(doc.Name) < 3 {
				c.Report(own, "/name")
			}
		}),
		juurru.WithRule(own, func(doc *Person, c *juurru.Checker) { c.Report(own, "/role") }),
		nil,
	)
	assert.Equal(t, []string{"own/name-short /name", "juurru/not-web-address /link"}, rulesAndPaths(report))
	assert.Equal(t, juurru.Info, report.Findings[1].Severity)
	assert.True(t, report.Ready())
	assert.Equal(t, []juurru.Change{
		{Rule: "own/name-short", Change: "added"}, {Rule: "own/name-short", Change: "added"},
		{Rule: "juurru/text-too-short", Change: "off", Reason: "names come from another system"},
		{Rule: "juurru/not-web-address", Change: "severity", Severity: juurru.Info},
	}, report.Changes)
}

func TestASlipInARuleIDIsNotSilent(t *testing.T) {
	report := check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, juurru.Without("juurru/text-to-short", ""))
	assert.Equal(t, []string{"juurru/unknown-rule "}, rulesAndPaths(report))
}

func TestAPanicInACallersRuleIsAFinding(t *testing.T) {
	own := rule("own/crash", juurru.Error, juurru.Gate{})
	report := check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, juurru.WithRule(own, func(doc *Sample, c *juurru.Checker) {
		_ = doc.People[3]
	}))
	assert.Equal(t, []string{"juurru/check-failed "}, rulesAndPaths(report))
	assert.False(t, report.Ready())
}

func TestManyHintsDoNotHideABlocker(t *testing.T) {
	hint, blocker := rule("own/hint", juurru.Info, juurru.Gate{}), rule("own/blocker", juurru.Error, juurru.Gate{})
	many := juurru.WithRule(hint, func(_ *Sample, c *juurru.Checker) {
		for range 3000 {
			c.Report(hint, "/name")
		}
	})
	report := check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, many)
	assert.True(t, report.Ready(), "hints do not block, however many")
	assert.Equal(t, juurru.Counts{Info: 1001}, report.Counts())
	assert.Equal(t, "juurru/too-many-findings", report.Findings[0].Rule.ID)

	report = check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, many, juurru.WithRule(blocker, func(_ *Sample, c *juurru.Checker) {
		c.Report(blocker, "/tags")
	}))
	assert.Equal(t, 1, report.Counts().Error)
}

func TestARuleWithoutSeverityIsNotSilent(t *testing.T) {
	for _, gate := range []juurru.Gate{{}, late} {
		own := rule("own/forgotten", 0, gate)
		report := check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, juurru.WithRule(own, func(_ *Sample, c *juurru.Checker) { c.Report(own, "/name") }))
		assert.Equal(t, []string{"juurru/check-failed "}, rulesAndPaths(report))
	}
}

func TestNothingIsAddedWithoutARuleOrACheck(t *testing.T) {
	report := check(&Sample{Name: "ab", Head: &Person{Role: "a"}}, juurru.WithRule[Sample](nil, nil), juurru.WithRule[Sample](rule("own/a", juurru.Info, late), nil))
	assert.Empty(t, report.Findings)
	assert.Empty(t, report.Changes)
}

func TestChangingAReportChangesNothingElse(t *testing.T) {
	bad := &Sample{Name: "ab", Colour: "blue", Head: &Person{Role: "a"}}
	report := check(bad)
	report.Findings[0].Params[0].Value.([]string)[0] = "changed"
	assert.Equal(t, []string{"red", "yellow", "green"}, check(bad).Findings[0].Params[0].Value)
}

func TestPointers(t *testing.T) {
	at := juurru.At("a/b", 3, "c~d", juurru.Finnish)
	assert.Equal(t, juurru.Pointer("/a~1b/3/c~0d/fi"), at)
	assert.Equal(t, []string{"a/b", "3", "c~d", "fi"}, at.Tokens())
	assert.Equal(t, juurru.Pointer("/a~1b/3/c~0d"), at.Parent())
	assert.Nil(t, juurru.Pointer("").Tokens())
	assert.Equal(t, juurru.Pointer(""), juurru.Pointer("").Parent())
	assert.True(t, juurru.Pointer("/a/b").Within("/a"))
	assert.True(t, juurru.Pointer("/a").Within("/a"))
	assert.True(t, juurru.Pointer("/a").Within(""))
	assert.False(t, juurru.Pointer("/ab").Within("/a"))
}

func TestDates(t *testing.T) {
	assert.True(t, juurru.Date("2024-02-29").Valid())
	for _, bad := range []juurru.Date{"", "2023-02-29", "29.2.2024", "2024-2-9", "2024-02-29T00:00:00Z"} {
		assert.False(t, bad.Valid(), bad)
		_, err := juurru.ParseDate(string(bad))
		assert.Error(t, err, bad)
	}
	assert.True(t, juurru.Date("2024-01-31").Before("2024-02-01"))
	assert.True(t, juurru.Date("2024-02-01").After("2024-01-31"))
	assert.False(t, juurru.Date("").Before("2024-02-01"), "an absent date is not before anything")
	assert.Equal(t, juurru.Date("2024-03-01"), juurru.Date("2024-02-29").AddDays(1))
	assert.Equal(t, juurru.Date("huomenna"), juurru.Date("huomenna").AddDays(1))
	assert.Equal(t, "1.3.2024", juurru.Date("2024-03-01").In(juurru.Finnish))
	assert.Equal(t, "huomenna", juurru.Date("huomenna").In(juurru.Finnish))
}

func TestBlankIsWhatAReaderSees(t *testing.T) {
	for _, blank := range []string{"", " \n\t", "\u00a0", "\u200b\ufeff", "&nbsp;", "<p>&nbsp;</p>\n<p><br /></p>", "\u2003\u00ad"} {
		assert.True(t, juurru.Blank(blank), "%q", blank)
	}
	for _, said := range []string{"a", " - ", "<p>a</p>", "&amp;", "<https://example.org>", "0"} {
		assert.False(t, juurru.Blank(said), "%q", said)
	}
}

func ExampleReport_In() {
	type Note struct {
		Title string `json:"title,omitzero" validate:"required"`
	}
	report := juurru.Check(&Note{}, juurru.Gate{}).Finish("note", "n-1", nil)
	for _, finding := range report.In(juurru.Norwegian).Findings {
		fmt.Println(finding.Severity, finding.Path, finding.Message)
	}
	// Output: error /title En obligatorisk opplysning mangler.
}

// Where an ID belongs, people also write names: those are not repeated.
func TestOnlyWhatLooksLikeAnIDIsRepeated(t *testing.T) {
	for id, want := range map[string]string{
		"esihenkilo": "esihenkilo", "käyttö-1": "käyttö-1", "vaihe/askel": "vaihe/askel", "r1": "r1", "2025-w40": "2025-w40",
		"Matti Virtanen": "…", "0401234567": "…", "010190-123A": "…", "virtanen-010190-123a": "…", "a\u202eb": "…", "": "…",
		strings.Repeat("a", 60): strings.Repeat("a", 60), strings.Repeat("a", 61): "…",
	} {
		var f juurru.Finding
		juurru.WithID("id", id)(&f)
		assert.Equal(t, []juurru.Param{{Name: "id", Value: want}}, f.Params, "%q", id)
	}
}

type weather string

func (w weather) Label(juurru.Lang) string { return map[weather]string{"rain": "sadetta"}[w] }

type silence struct{}

func (silence) Label(juurru.Lang) string { return "" }

// What is none of the values a list allows is what somebody wrote instead; a value that has
// nothing to say is not.
func TestOnlyWhatAListAllowsIsRepeated(t *testing.T) {
	rule := &juurru.Rule{ID: "x/y", Title: juurru.Same("{today} {days}{more}"), Severity: juurru.Info}
	finding := juurru.Finding{Rule: rule, Severity: juurru.Info, Params: []juurru.Param{
		{Name: "today", Value: weather("rain")}, {Name: "days", Value: []weather{"rain", "Mummo Ankka 131052-308T"}},
	}}
	silent := finding
	silent.Params = append(silent.Params, juurru.Param{Name: "more", Value: silence{}})
	assert.Equal(t, "sadetta sadetta, …", silent.Message(juurru.Finnish))
	rendered := juurru.Report{Findings: []juurru.Finding{finding}}.In(juurru.Finnish).Findings[0]
	assert.Equal(t, map[string]any{"today": "rain", "days": []any{"rain", "…"}}, rendered.Params)
}
