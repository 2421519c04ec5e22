package innokyla_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/kindtest"
)

// brokenAt lists where a rule is broken when the model is checked at a gate.
func brokenAt(m *innokyla.Model, gate juurru.Gate, rule *juurru.Rule, options ...juurru.Option) []juurru.Pointer {
	return pointersOf(m.Check(gate, options...), rule)
}

// paramsOf lists the values of a parameter in the findings of a rule.
func paramsOf(report juurru.Report, rule *juurru.Rule, name string) []any {
	var values []any
	for _, f := range report.Findings {
		for _, param := range f.Params {
			if f.Rule == rule && param.Name == name {
				values = append(values, param.Value)
			}
		}
	}
	return values
}

// untidy is a document with something wrong in every section.
const untidy = `{
  "kind": "innokyla",
  "id": "sekalainen",
  "huomautus": "Etävastaanotto",
  "name": "Etävastaanotto Kainuun hyvinvointialueella (RRP,P4,I1)",
  "shortDescription": "Tavoitteena on kehittää etävastaanottoa.",
  "areas": ["Etelä-Kainuun hyvinvointialue", "Lapin hyvinvointialue"],
  "topics": ["rrp", "rrp"],
  "funders": ["Kunta", "Ei erillisrahoitusta"],
  "entities": [{"name": "Lapin RRP", "joined": false}],
  "links": [{"url": "innokyla.fi"}],
  "cover": {"file": "kansi.jpg"},
  "created": "1.2.2024",
  "state": "ready",
  "path": {
    "operatingEnvironment": {"text": "Hankkeen aikana tullaan kehittämään. Katso https://innokyla.fi."},
    "coreIdea": {"text": 7}
  },
  "programmes": [{"programme": "RRP", "pillar": 4, "investments": ["2", "7"]}, {"programme": "Terveydeksi"}],
  "adoption": {"regionalModel": true},
  "earlierModels": [{"url": "https://example.org/vanha"}],
  "members": [{"role": "maintainer", "registered": false}],
  "pdsa": [{"title": "Kokeilu", "steps": [{"what": "Testaus"}]}],
  "assessments": [{"on": "2025-01-01", "kind": "self", "items": [{"criterion": "hyöty", "light": "red"}]}],
  "notRecommended": {},
  "attestations": [{"question": "titel", "answer": "yes", "by": "kehittäjä", "on": "2025-01-01"}]
}
`

func TestADocumentIsInspectedInItsOwnOrder(t *testing.T) {
	doc, report, err := innokyla.Kind().Inspect([]byte(untidy), nil, juurru.On("2026-06-01"))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, "sekalainen", doc.DocumentID())
	assert.Equal(t, innokyla.KindName, report.Kind)
	assert.Equal(t, "sekalainen", report.ID)
	assert.Equal(t, innokyla.Ready, report.Gate, "the document says that it is ready")

	var members []string
	for _, f := range report.Findings {
		if first := f.Path.Tokens()[0]; len(members) == 0 || members[len(members)-1] != first {
			members = append(members, first)
		}
		assert.Positive(t, f.Line, f.Path)
		assert.Positive(t, f.Column, f.Path)
	}
	assert.Equal(t, []string{
		"name", "shortDescription", "implementationSite", "areas", "targetGroups", "topics", "phenomena", "funders", "entities",
		"links", "cover", "created", "path", "programmes", "adoption", "earlierModels", "members", "pdsa", "assessments",
		"notRecommended", "attestations", "huomautus",
	}, members)
	assertRendered(t, report)
}

func TestTheSameDocumentGivesTheSameReportToTheByte(t *testing.T) {
	render := func() []byte {
		_, report, _ := innokyla.Kind().Inspect([]byte(untidy), nil, juurru.On("2026-06-01"))
		var all bytes.Buffer
		for _, lang := range juurru.Langs() {
			require.NoError(t, json.NewEncoder(&all).Encode(report.In(lang)))
		}
		return all.Bytes()
	}
	first := render()
	require.Greater(t, strings.Count(string(first), `"rule":`), 4*40, "a document with many findings")
	for range 50 {
		require.Equal(t, string(first), string(render()))
	}
}

func TestChecksOfOneModelMayRunSideBySide(t *testing.T) {
	m, _, err := innokyla.Decode([]byte(untidy))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	want := m.Check(innokyla.Ready).In(juurru.Finnish)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() { assert.Equal(t, want, m.Check(innokyla.Ready).In(juurru.Finnish)) })
	}
	group.Wait()
}

func TestNoMessageRepeatsWhoSomebodyIs(t *testing.T) {
	const secret = "Maija Meikäläinen"
	m, _, err := innokyla.Decode([]byte(untidy))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	m.Author, m.Created = secret, secret
	m.Members = []innokyla.Member{{Name: secret, Position: secret, Organisation: secret, Role: secret}}
	m.Assessments[0].Assessor, m.Assessments[0].Kind, m.Assessments[0].On = secret, secret, secret
	m.Attestations = []innokyla.Attestation{{Question: "title", By: secret, Answer: secret, Note: secret}}
	m.PDSA[0].Steps[0].Who = secret
	report := m.Check(innokyla.Ready)
	for _, lang := range juurru.Langs() {
		data, err := json.Marshal(report.In(lang))
		require.NoError(t, err)
		assert.NotContains(t, string(data), secret, lang)
	}
	assert.Contains(t, pointersOf(report, juurru.RuleNotAllowed), juurru.Pointer("/members/0/role"), "the values are looked at")
}

func TestCheckOfNothing(t *testing.T) {
	for _, gate := range slices.Concat([]juurru.Gate{{}}, innokyla.Gates()) {
		var none *innokyla.Model
		want := new(innokyla.Model).Check(gate)
		assert.Equal(t, want, none.Check(gate), "no model is an empty one")
		assert.Equal(t, gate.Order < innokyla.Publish.Order, want.Ready(), gate.Name)
	}
	assert.Equal(t, []string{"innokyla/basic-missing", "innokyla/short-description-missing", "innokyla/state-missing", "innokyla/path-field-missing"},
		rulesOf(juurru.Report{Findings: slices.Concat(new(innokyla.Model).Check(innokyla.Publish).Of(juurru.Error), new(innokyla.Model).Check(innokyla.Publish).Of(juurru.Warning))}))
}

func TestAModelClaimsTheGateOfItsState(t *testing.T) {
	for state, want := range map[innokyla.State]juurru.Gate{
		"": innokyla.Draft, innokyla.StateDraft: innokyla.Draft, innokyla.StateInDevelopment: innokyla.Publish, innokyla.StateReady: innokyla.Ready, "done": innokyla.Draft,
	} {
		assert.Equal(t, want, (&innokyla.Model{State: state}).Claims(), "state %q", state)
	}
}

func TestSectionsOfAModel(t *testing.T) {
	for at, want := range map[juurru.Pointer]string{
		"":                        "Koko dokumentti",
		"/name":                   "Perustiedot",
		"/x-own":                  "Perustiedot",
		"/path":                   "Kehittämisen polku",
		"/path/nonsense/text":     "Kehittämisen polku",
		"/path/name":              "Kehittämisen polku",
		"/path/needs/text":        "Oivalla ja ymmärrä",
		"/path/ideas":             "Kuvittele ja kokeile",
		"/path/tips/links/0/name": "Kuvaa ja jaa",
		"/members/0/role":         "Kehittäjät",
		"/programmes/0":           "Ohjelma",
		"/adoption/decision":      "Ohjelma",
		"/pdsa/0/act":             "Kokeilut ja arviointi",
		"/assessments":            "Kokeilut ja arviointi",
		"/attestations/0/answer":  "Viimeistely",
		"/notRecommended/why":     "Viimeistely",
	} {
		section := innokyla.Section(at)
		assert.Equal(t, want, section.FI, at)
		assert.Empty(t, section.Missing(), at)
	}
}

func TestDecodeGivesBackWhatEncodeWrites(t *testing.T) {
	m, _, err := innokyla.Decode(soundDocument(t))
	require.NoError(t, err)
	require.NotEmpty(t, m.Extensions, "the document has members of its own")
	encoded, err := m.Encode()
	require.NoError(t, err)
	again, report, err := innokyla.Decode(encoded)
	require.NoError(t, err, "%v", report.Findings)
	assert.Empty(t, cmp.Diff(m, again))
	assert.JSONEq(t, string(soundDocument(t)), string(encoded), "nothing is added, nothing lost")
	assert.Equal(t, m.ID, report.ID)
	assert.Equal(t, innokyla.KindName, report.Kind)
}

// drawValue draws a value of a type: texts from small pieces, lists that are
// absent, empty and short, pointers that are nil and not.
func drawValue(t *rapid.T, typ reflect.Type) reflect.Value {
	pieces := []string{
		"", " ", "\u00a0", "a", "Työkyky", "rrp", "RRP", "title", "vaikuttavuus", "red", "green", "self", "maintainer", "developer", "yes", "no", "ready", "draft", "fi", "sv",
		"innokyla", "2024-12-31", "2025-13-01", "https://www.innokyla.fi", "www.a.fi", "1", "1b", "99", "Kainuun hyvinvointialue", "Pohjois-Suomen hyvinvointialue",
		"Sujuvat palvelut -valmennus", "Malli, Kainuun HVA (RRP, P4, I1, I4)", "Mallia tullaan kehittämään hankkeen aikana.", "ei suositella", "<p>&nbsp;</p>", "\u2028\ufeff😀\x00\"\\",
	}
	value := reflect.New(typ).Elem()
	switch typ.Kind() {
	case reflect.String:
		value.SetString(rapid.OneOf(rapid.SampledFrom(pieces), rapid.StringN(0, 5, -1)).Draw(t, "text"))
	case reflect.Bool:
		value.SetBool(rapid.Bool().Draw(t, "truth"))
	case reflect.Int:
		value.SetInt(int64(rapid.IntRange(-1, 5).Draw(t, "number")))
	case reflect.Pointer:
		if rapid.Bool().Draw(t, "there") {
			value.Set(reflect.New(typ.Elem()))
			value.Elem().Set(drawValue(t, typ.Elem()))
		}
	case reflect.Slice:
		if n := rapid.IntRange(-1, 3).Draw(t, "length"); n >= 0 {
			value.Set(reflect.MakeSlice(typ, n, n))
			for i := range n {
				value.Index(i).Set(drawValue(t, typ.Elem()))
			}
		}
	case reflect.Struct:
		for i := range typ.NumField() {
			if typ.Field(i).Type != reflect.TypeFor[[]juurru.Extension]() && rapid.IntRange(0, 3).Draw(t, "left out") > 0 {
				value.Field(i).Set(drawValue(t, typ.Field(i).Type))
			}
		}
	default:
		t.Fatalf("%s is no type of a document", typ)
	}
	return value
}

func drawModel(t *rapid.T) *innokyla.Model {
	m := drawValue(t, reflect.TypeFor[innokyla.Model]()).Interface().(innokyla.Model)
	for _, name := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{"x-", "x-a", "x-ä/~ ", "x-\""}), rapid.ID).Draw(t, "own members") {
		value := rapid.SampledFrom([]string{"null", `"ä\n"`, "[]", "{}", "0.10"}).Draw(t, "value")
		m.Extensions = append(m.Extensions, juurru.Extension{Name: name, Value: []byte(value)})
	}
	return &m
}

func TestAnyModelIsCheckedAndSurvivesARoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawModel(t)
		gate := rapid.SampledFrom(innokyla.Gates()).Draw(t, "gate")
		options := []juurru.Option{juurru.On("2026-06-01"), innokyla.WithCriteria(innokyla.Criterion{Key: "vaikuttavuus"})}
		if name := rapid.SampledFrom(append(innokyla.ProfileNames(), "none", "")).Draw(t, "profile"); name != "" {
			option, err := innokyla.Kind().Profile(name)
			if err != nil {
				t.Fatal(err)
			}
			options = append(options, option)
		}
		report := m.Check(gate, options...)
		for _, f := range report.Findings {
			if !leads(reflect.TypeFor[innokyla.Model](), f.Path.Tokens()) {
				t.Fatalf("%s: the type has no place %s", f.Rule.ID, f.Path)
			}
		}

		encoded, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, read, err := innokyla.Decode(encoded)
		if err != nil {
			t.Fatalf("%v: %v in %s", err, read.In(juurru.English).Findings, encoded)
		}
		if diff := cmp.Diff(m, again); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(report.In(juurru.Swedish), again.Check(gate, options...).In(juurru.Swedish)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// leads reports whether a type has the place the tokens lead to.
func leads(typ reflect.Type, tokens []string) bool {
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if len(tokens) == 0 {
		return true
	}
	switch typ.Kind() {
	case reflect.Slice:
		return leads(typ.Elem(), tokens[1:])
	case reflect.Struct:
		for i := range typ.NumField() {
			if name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); name == tokens[0] {
				return leads(typ.Field(i).Type, tokens[1:])
			}
		}
	}
	return false
}

func FuzzInspect(f *testing.F) {
	seeds := [][]byte{
		[]byte(untidy),
		[]byte(`{"name": 1, "Path": {}, "path": {"tips": {"text": null, "links": [{}, 3]}}, "x-a": [{"b": 1, "b": 2}], "members": [{}]} {`),
		[]byte("\ufeff{\"state\": \"ready\", \"name\": \"\xff (RRP, P4, I9)\", \"programmes\": [{\"programme\": \"rrp\", \"investments\": [\"\"]}]}"),
	}
	for _, profile := range []string{"", "rrp-p4-i2"} {
		data, err := innokyla.Start(juurru.Finnish, profile)
		require.NoError(f, err)
		seeds = append(seeds, data)
	}
	kindtest.FuzzInspect(f, innokyla.Kind(), seeds...)
}

// Texts and values.

func TestTextsOfTheLibraryAreWhole(t *testing.T) {
	for name, data := range map[string]any{
		"Fields": innokyla.Fields(), "Questions": innokyla.Questions(), "Gates": innokyla.Gates(),
		"Profiles": innokyla.Profiles(), "Areas": innokyla.Areas(), "Kind": innokyla.Kind(),
	} {
		visited := 0
		kindtest.EachText(data, func(at string, text juurru.Text) {
			visited++
			for _, lang := range juurru.Langs() {
				said := text.In(lang)
				// A rule without a message says its title; a field that no gate asks for has no gate.
				optional := strings.HasSuffix(at, ".Message") || strings.HasSuffix(at, ".Required.Title")
				assert.True(t, optional && text.IsZero() || !slices.Contains(text.Missing(), lang), "%s is missing in %s", at, lang)
				assert.Equal(t, strings.Join(strings.Fields(said), " "), said, "%s in %s: stray spaces", at, lang)
			}
		})
		assert.Positive(t, visited, name)
	}
	kindtest.EachText(innokyla.Fields(), func(at string, text juurru.Text) {
		if strings.HasSuffix(at, ".Guidance") {
			for _, lang := range juurru.Langs() {
				assert.True(t, strings.HasSuffix(text.In(lang), "."), "%s in %s is no sentence", at, lang)
			}
		}
	})
	kindtest.EachText(innokyla.Questions(), func(at string, text juurru.Text) {
		if strings.HasSuffix(at, ".Text") {
			for _, lang := range juurru.Langs() {
				assert.True(t, strings.HasSuffix(text.In(lang), "?"), "%s in %s is no question", at, lang)
			}
		}
	})
}

type labelled interface{ Label(juurru.Lang) string }

func TestEveryValueHasAName(t *testing.T) {
	for name, values := range map[string][]labelled{
		"State": each(innokyla.State("").Values()), "MemberRole": each(innokyla.MemberRole("").Values()), "Light": each(innokyla.Light("").Values()),
		"Answer": each(innokyla.Answer("").Values()), "AssessmentKind": each(innokyla.AssessmentKind("").Values()), "AreaKind": each(innokyla.AreaKind("").Values()),
		"Stage": append(each(innokyla.Stages()), innokyla.Basics), "Deviation": each(innokyla.Deviations()), "Severity": each(juurru.Severities()),
	} {
		seen := make(map[string]bool)
		for _, value := range values {
			for _, lang := range juurru.Langs() {
				assert.NotEmpty(t, value.Label(lang), "%s %v in %s", name, value, lang)
			}
			assert.NotEqual(t, value.Label(juurru.Finnish), value.Label(juurru.English), "%s %v is not translated", name, value)
			assert.False(t, seen[value.Label(juurru.Finnish)], "%s: two values are called %s", name, value.Label(juurru.Finnish))
			seen[value.Label(juurru.Finnish)] = true
		}
		assert.NotEmpty(t, values, name)
	}
}

func each[T labelled](values []T) []labelled {
	var all []labelled
	for _, value := range values {
		all = append(all, value)
	}
	return all
}

func TestTagsAskForTheValuesOfTheirType(t *testing.T) {
	seen := make(map[string]bool)
	var walk func(typ reflect.Type)
	walk = func(typ reflect.Type) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct {
			return
		}
		for i := range typ.NumField() {
			field := typ.Field(i)
			walk(field.Type)
			elem := field.Type
			for elem.Kind() == reflect.Pointer || elem.Kind() == reflect.Slice {
				elem = elem.Elem()
			}
			values, ok := reflect.Zero(elem).Interface(), false
			method := reflect.ValueOf(values).MethodByName("Values")
			if ok = method.IsValid(); !ok {
				continue
			}
			seen[elem.Name()] = true
			var want []string
			for _, value := range method.Call(nil)[0].Seq2() {
				want = append(want, value.String())
			}
			_, oneof, found := strings.Cut(field.Tag.Get("validate"), "oneof=")
			oneof, _, _ = strings.Cut(oneof, ",")
			assert.True(t, found, "%s.%s has no oneof", typ.Name(), field.Name)
			assert.Equal(t, want, strings.Fields(oneof), "%s.%s", typ.Name(), field.Name)
		}
	}
	walk(reflect.TypeFor[innokyla.Model]())
	walk(reflect.TypeFor[innokyla.Profile]())
	for _, name := range []string{"State", "MemberRole", "AssessmentKind", "Light", "Answer"} {
		assert.True(t, seen[name], name)
	}
}

func TestRulesAreACopy(t *testing.T) {
	rules := innokyla.Rules()
	rules[0] = nil
	assert.NotNil(t, innokyla.Rules()[0])
}
