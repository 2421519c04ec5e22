package schemagen_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/schemagen"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/sample"
)

// A judge reads documents of a type both ways: with the library, and with its
// schema in the hands of a validator that is not ours.
type judge struct {
	schema *jsonschema.Schema
	read   func(data []byte) (doc any, report juurru.Report)
}

func newJudge[T any](tb testing.TB) judge {
	tb.Helper()
	schema, err := schemagen.Generate(reflect.TypeFor[T](), schemagen.Options{ID: "https://example.org/t.schema.json"})
	require.NoError(tb, err)
	return judge{compile(tb, schema), func(data []byte) (any, juurru.Report) {
		doc, report, _ := juurru.Decode[T](data)
		if doc == nil {
			return nil, report
		}
		return doc, report
	}}
}

func compile(tb testing.TB, schema []byte) *jsonschema.Schema {
	tb.Helper()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	require.NoError(tb, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(tb, compiler.AddResource("t.schema.json", parsed))
	compiled, err := compiler.Compile("t.schema.json")
	require.NoError(tb, err)
	return compiled
}

// library returns what the library finds, by place. outside tells that some of it
// is nothing a schema can see.
func (j judge) library(data []byte) (found map[juurru.Pointer][]*juurru.Rule, outside bool) {
	doc, report := j.read(data)
	if doc != nil {
		report.Findings = append(report.Findings, juurru.Check(doc, juurru.Gate{}).Finish("", "", nil).Findings...)
	}
	found = make(map[juurru.Pointer][]*juurru.Rule)
	for _, f := range report.Findings {
		if f.Rule.Schema == "" {
			outside = true
			continue
		}
		found[f.Path] = append(found[f.Path], f.Rule)
	}
	return found, outside
}

// validator returns what the validator finds: keywords by place. A member that is
// missing or too many is a finding at its own place, not at its object's.
func (j judge) validator(data []byte) (map[juurru.Pointer][]string, error) {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	found := make(map[juurru.Pointer][]string)
	var broken *jsonschema.ValidationError
	if errors.As(j.schema.Validate(value), &broken) {
		collect(broken, found)
	}
	return found, nil
}

func collect(e *jsonschema.ValidationError, found map[juurru.Pointer][]string) {
	for _, cause := range e.Causes {
		collect(cause, found)
	}
	if len(e.Causes) > 0 {
		return
	}
	var at juurru.Pointer
	for _, token := range e.InstanceLocation {
		at = at.At(token)
	}
	keyword := e.ErrorKind.KeywordPath()[0]
	places := []juurru.Pointer{at}
	switch broken := reflect.ValueOf(e.ErrorKind).Elem(); keyword {
	case "required":
		places = members(at, broken.FieldByName("Missing").Interface().([]string))
	case "additionalProperties":
		places = members(at, broken.FieldByName("Properties").Interface().([]string))
	}
	for _, place := range places {
		found[place] = append(found[place], keyword)
	}
}

func members(at juurru.Pointer, names []string) []juurru.Pointer {
	var places []juurru.Pointer
	for _, name := range names {
		places = append(places, at.At(name))
	}
	return places
}

// compare asks that both find something or nothing, at the same places, and that
// each rule is held by a keyword it names.
func (j judge) compare(tb assert.TestingT, data []byte) {
	library, outside := j.library(data)
	validator, err := j.validator(data)
	if err != nil || outside { // not JSON, twice the same member, too deep: nothing a schema sees
		return
	}
	// What stands below a value that was not understood is not asked further, and
	// a list that lost an element is not asked for repetitions.
	for at, rules := range library {
		if slices.ContainsFunc(rules, notUnderstood) {
			if slices.Contains(rules, juurru.RuleRequired) && validator[at] == nil && hasBelow(validator, at) {
				validator[at] = []string{"required"} // a struct by value given as {}: in Go it is not there
			}
			dropBelow(library, at)
			dropBelow(validator, at)
			if list := at.Parent(); at != "" {
				library[list] = slices.DeleteFunc(library[list], func(r *juurru.Rule) bool { return r == juurru.RuleRepeated })
				validator[list] = slices.DeleteFunc(validator[list], func(k string) bool { return k == "uniqueItems" })
			}
		}
	}
	want, got := places(validator), places(library)
	if !assert.Empty(tb, cmp.Diff(want, got), "-schema +library: %s", shortened(data)) {
		return
	}
	for at, rules := range library {
		for _, rule := range rules {
			held := slices.ContainsFunc(validator[at], func(k string) bool { return slices.Contains(strings.Split(rule.Schema, ", "), k) })
			follows := slices.ContainsFunc(rules, func(r *juurru.Rule) bool { return r != rule && notUnderstood(r) })
			assert.True(tb, held || follows, "%s at %s: the schema says %v", rule.ID, at, validator[at])
		}
	}
}

func notUnderstood(rule *juurru.Rule) bool {
	return slices.Contains([]*juurru.Rule{
		juurru.RuleUnknownMember, juurru.RuleWrongCase, juurru.RuleWrongType, juurru.RuleNull, juurru.RuleRequired,
	}, rule)
}

func hasBelow[V any](found map[juurru.Pointer]V, at juurru.Pointer) bool {
	for place := range found {
		if strings.HasPrefix(string(place), string(at)+"/") {
			return true
		}
	}
	return false
}

func dropBelow[V any](found map[juurru.Pointer]V, at juurru.Pointer) {
	maps.DeleteFunc(found, func(p juurru.Pointer, _ V) bool { return strings.HasPrefix(string(p), string(at)+"/") })
}

func places[V any](found map[juurru.Pointer][]V) []juurru.Pointer {
	var list []juurru.Pointer
	for at, what := range found {
		if len(what) > 0 {
			list = append(list, at)
		}
	}
	slices.Sort(list)
	return list
}

func shortened(data []byte) string {
	if len(data) > 2000 {
		return string(data[:2000]) + "…"
	}
	return string(data)
}

// full returns a document with every member of a type, and one element in every
// list, that breaks no rule.
func full(tb testing.TB, t reflect.Type, tags []juurru.Tag) any {
	tb.Helper()
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	text, n := "text", 1.0
	for _, tag := range tags {
		switch tag.Name {
		case "min":
			n = max(n, tag.Limit)
		case "eq", "oneof":
			text = tag.Values[0]
		case "http_url":
			text = "https://example.org/a"
		case "datetime":
			text = "2024-02-29"
		}
	}
	switch t.Kind() {
	case reflect.String:
		return text
	case reflect.Bool:
		return true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int64, reflect.Float64:
		return n
	case reflect.Slice:
		return []any{full(tb, t.Elem(), tags)}
	}
	list, err := juurru.Members(t)
	require.NoError(tb, err)
	object := make(map[string]any)
	for _, m := range list {
		asked := m.Tags
		if m.Each != nil {
			asked = m.Each
		}
		object[m.Name] = full(tb, m.Type, asked)
	}
	return object
}

// values are what any value of a document is replaced with.
func values() []any {
	values := []any{
		nil, true, false, 0, -1, -3, 1.0, 1.5, 2, 9, 10, 21, 99, 100, 127, 128, -128, -129, 32767, 32768, json.Number("1e1"), json.Number("1.0"), json.Number("1e400"), json.Number("9007199254740992"),
		json.Number("-9007199254740991"), json.Number("12345678901234567890"),
		"", " ", "a", "ä", "draft", "innokyla", "red", "Red", "yes", "rrp", "2024-02-29", "2023-02-29", "2024-2-9", "2024-13-01", "0000-01-01", "2024-12-31T00:00:00Z", "keväällä",
		"https://example.org", "HTTPS://EXAMPLE.ORG:8080/ä?q=100%#ö", "http://", "http:///x", "https://a b", "https://a/b c", "https://a/%zz", "https://a/%41", "https://a?%zz", "https://a#%zz",
		"https://user:secret@a", "https://[::1]/", "https://a:", "https://a:123456", "https://a\n", "\nhttps://a", "www.example.org", "mailto:a@b", "//a", "https://a/\u0000",
		[]any{}, []any{nil}, []any{"a"}, []any{"a", "a"}, []any{"", ""}, []any{1, 1}, []any{1, 2}, []any{"a", map[string]any{}}, []any{[]any{}}, []any{[]any{1.5}},
		map[string]any{}, map[string]any{"x-a": 1}, map[string]any{"nothing": nil}, map[string]any{"text": 1, "Text": 2},
	}
	for _, n := range []int{2, 3, 5, 6, 10, 11, 20, 21, 100, 101, 200, 201, 500, 501, 1000, 1001, 2000, 2001, 5000, 5001, 10000, 10001, 100000, 100001} {
		values = append(values, strings.Repeat("ö", n))
	}
	return values
}

// eachChange makes every single change there is to a document: every value
// replaced, every member removed, misspelt or added, every list made longer.
func eachChange(document any, changed func(about string)) {
	replace(document, "", func(v any) { document = v }, changed)
}

func replace(value any, at string, set func(any), changed func(about string)) {
	if at != "" { // the whole document is another matter
		for _, other := range values() {
			set(other)
			changed(at)
		}
		set(value)
	}
	switch value := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			member := value[name]
			delete(value, name)
			changed(at + "/" + name + " removed")
			value[strings.ToUpper(name)] = member
			changed(at + "/" + name + " in capitals")
			delete(value, strings.ToUpper(name))
			value[name] = member
			replace(member, at+"/"+name, func(v any) { value[name] = v }, changed)
		}
		for _, name := range []string{"", "nam", "nimi", "x-", "x-note", "X-note", "a/b~c"} {
			value[name] = map[string]any{"url": 1}
			changed(at + " with " + name)
			delete(value, name)
		}
	case []any:
		for _, n := range []int{1, 2, 3, 19, 20, 99, 100, 499, 500, 999, 1000} {
			longer := slices.Clone(value)
			for range n {
				longer = append(longer, value[0])
			}
			set(longer)
			changed(fmt.Sprint(at, " longer by ", n))
		}
		set(value)
		replace(value[0], at+"/0", func(v any) { value[0] = v }, changed)
	}
}

func matrix(t *testing.T, j judge, document any) {
	written := func() []byte {
		data, err := json.Marshal(document)
		require.NoError(t, err)
		return data
	}
	found, outside := j.library(written())
	require.Empty(t, found)
	require.False(t, outside)
	n, refused := 0, 0
	eachChange(document, func(about string) {
		data := written()
		n++
		if found, _ := j.library(data); len(found) > 0 {
			refused++
		}
		j.compare(t, data)
	})
	t.Logf("%d changes, %d refused", n, refused)
	assert.Greater(t, refused, n/3, "a matrix of changes that break nothing tells nothing")
	assert.Greater(t, n-refused, n/20, "nor one in which everything breaks")
}

func TestMatrixOfTheSample(t *testing.T) {
	document := full(t, reflect.TypeFor[sample.Sample](), nil).(map[string]any)
	document["people"] = []any{document["head"], map[string]any{"role": "b"}}
	matrix(t, newJudge[sample.Sample](t), document)
}

// Odd is a document type of an embedder's own, with what our own types do without.
type Odd struct {
	Small  int8     `json:"small,omitzero"`
	Short  *int16   `json:"short,omitzero" validate:"omitempty,min=3,max=9"`
	Long   int64    `json:"long,omitzero"`
	Share  float64  `json:"share,omitzero" validate:"min=-0.5,max=1.5"`
	Text   string   `json:"text,omitzero" validate:"required,min=0,max=5"`
	Name   *string  `json:"name,omitzero" validate:"required,max=5"`
	Mode   *Mode    `json:"mode,omitzero" validate:"omitempty,oneof=1 2"`
	Flag   *bool    `json:"flag,omitzero" validate:"required"`
	Words  []string `json:"words,omitzero" validate:"required,unique"`
	Some   []Mode   `json:"some,omitzero" validate:"omitempty,min=1,max=2,dive,oneof=1 2"`
	Counts []int    `json:"counts,omitzero" validate:"dive,min=1,max=20"`
	Grid   [][]int8 `json:"grid,omitzero" validate:"max=2,dive,min=1,max=2"`
	Inner  Inner    `json:"inner,omitzero"`
	Loose  Loose    `json:"loose,omitzero"`
	Others []*Inner `json:"others,omitzero" validate:"dive"`
	A      string   `json:"é-a,omitzero" validate:"max=5"`
	Quiet  string   `json:"-"`
	hidden int
}

type Mode string

// Inner by value has to be there: something in it is required.
type Inner struct {
	Name string `json:"name,omitzero" validate:"required"`
	Deep Deeper `json:"deep,omitzero"`
}

type Deeper struct {
	On juurru.Date `json:"on,omitzero" validate:"required,datetime=2006-01-02"`
}

// Loose keeps extensions, but it is not the root.
type Loose struct {
	Note       string             `json:"note,omitzero"`
	Extensions []juurru.Extension `json:"-"`
}

func TestMatrixOfATypeOfAnEmbedder(t *testing.T) {
	_ = Odd{}.hidden
	matrix(t, newJudge[Odd](t), full(t, reflect.TypeFor[Odd](), nil))
}

func TestMatrixOfAModel(t *testing.T) {
	document := full(t, reflect.TypeFor[innokyla.Model](), nil).(map[string]any)
	path := document["path"].(map[string]any)
	for name := range path { // one whole field of the path; the others only have a text
		if name != "coreIdea" {
			path[name] = map[string]any{"text": "text"}
		}
	}
	matrix(t, newJudge[innokyla.Model](t), document)
}

func TestMatrixOfAProfile(t *testing.T) {
	matrix(t, newJudge[innokyla.Profile](t), full(t, reflect.TypeFor[innokyla.Profile](), nil))
}

// The profiles of the library name their schema, and it accepts them.
func TestSchemaAcceptsTheProfiles(t *testing.T) {
	files, err := filepath.Glob("../../innokyla/profiles/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	j := newJudge[innokyla.Profile](t)
	j.schema = compile(t, innokyla.ProfileSchema(juurru.English))
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		profile, _, err := innokyla.DecodeProfile(data)
		require.NoError(t, err)
		assert.FileExists(t, filepath.Join(filepath.Dir(file), profile.Schema))
		found, err := j.validator(data)
		require.NoError(t, err)
		assert.Empty(t, found, file)
	}
}

// The examples name the schema an editor checks them by, and it accepts them.
func TestSchemaAcceptsTheExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/*.json")
	require.NoError(t, err)
	models := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		model, _, err := innokyla.Decode(data)
		if err != nil || model.Kind != innokyla.KindName {
			continue // of a program: package.json and the like
		}
		models++
		named, err := os.ReadFile(filepath.Join(filepath.Dir(file), model.Schema))
		require.NoError(t, err, file)
		assert.True(t, string(innokyla.Schema(model.Language)) == string(named), "%s: its schema is not the one of its language", file)
		j := newJudge[innokyla.Model](t)
		j.schema = compile(t, named)
		found, err := j.validator(data)
		require.NoError(t, err)
		assert.Empty(t, found, file)
		j.compare(t, data)
	}
	assert.GreaterOrEqual(t, models, 11)
}

func TestSchemaAndLibraryAgreeOnManyChangesAtOnce(t *testing.T) {
	j := newJudge[innokyla.Model](t)
	document := full(t, reflect.TypeFor[innokyla.Model](), nil)
	rapid.Check(t, func(t *rapid.T) {
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			document := clone(document)
			change(t, &document)
			data, err := json.Marshal(document)
			if err != nil {
				t.Fatal(err)
			}
			j.compare(t, data)
		}
	})
}

func clone(value any) any {
	switch value := value.(type) {
	case map[string]any:
		object := make(map[string]any, len(value))
		for name, member := range value {
			object[name] = clone(member)
		}
		return object
	case []any:
		list := make([]any, len(value))
		for i := range value {
			list[i] = clone(value[i])
		}
		return list
	}
	return value
}

// change walks through the document and changes here and there.
func change(t *rapid.T, value *any) {
	if rapid.IntRange(0, 9).Draw(t, "replaced") == 0 {
		*value = rapid.OneOf(rapid.SampledFrom(values()), rapid.Map(rapid.StringN(0, 20, -1), func(s string) any { return s })).Draw(t, "value")
		return
	}
	switch value := (*value).(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			member := value[name]
			change(t, &member)
			value[name] = member
		}
	case []any:
		for i := range value {
			change(t, &value[i])
		}
	}
}

func FuzzVerdict(f *testing.F) {
	j := newJudge[innokyla.Model](f)
	files, err := filepath.Glob("../../examples/*/*.json")
	require.NoError(f, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(sample.Good))
	f.Fuzz(func(t *testing.T, data []byte) { j.compare(t, data) })
}
