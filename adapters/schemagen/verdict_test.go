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
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/schemagen"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/sample"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// A judge reads documents of a type both ways: with the library, and with its
// schema in the hands of a validator that is not ours.
type judge struct {
	schema *jsonschema.Schema
	read   func(data []byte) (doc any, report juurru.Report)
}

func newJudge[T any](tb testing.TB) judge {
	tb.Helper()
	return judge{generated(tb, reflect.TypeFor[T]()), func(data []byte) (any, juurru.Report) {
		doc, report, _ := juurru.Decode[T](data)
		if doc == nil {
			return nil, report
		}
		return doc, report
	}}
}

// judgeOf reads documents of a kind.
func judgeOf(tb testing.TB, kind juurru.Kind) judge {
	tb.Helper()
	return judge{generated(tb, kind.Type), func(data []byte) (any, juurru.Report) {
		doc, report, _ := kind.Decode(data)
		if doc == nil {
			return nil, report
		}
		return doc, report
	}}
}

// generated is the schema of a type.
func generated(tb testing.TB, t reflect.Type) *jsonschema.Schema {
	tb.Helper()
	schema, err := schemagen.Generate(t, schemagen.Options{ID: "https://example.org/t.schema.json"})
	require.NoError(tb, err)
	return compile(tb, schema)
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
// each rule is held by a keyword it names. It tells whether the library found
// anything a schema sees.
func (j judge) compare(tb assert.TestingT, data []byte) (refused bool) {
	library, outside := j.library(data)
	refused = len(library) > 0
	validator, err := j.validator(data)
	if err != nil || outside { // not JSON, twice the same member, too deep: nothing a schema sees
		return refused
	}
	maps.DeleteFunc(library, func(at juurru.Pointer, rules []*juurru.Rule) bool {
		return validator[at] == nil && slices.Contains(rules, juurru.RuleWrongType) && beyondADouble(data, at)
	})
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
		return refused
	}
	for at, rules := range library {
		for _, rule := range rules {
			held := slices.ContainsFunc(validator[at], func(k string) bool { return slices.Contains(strings.Split(rule.Schema, ", "), k) })
			follows := slices.ContainsFunc(rules, func(r *juurru.Rule) bool { return r != rule && notUnderstood(r) })
			assert.True(tb, held || follows, "%s at %s: the schema says %v", rule.ID, at, validator[at])
		}
	}
	return refused
}

// beyondADouble reports whether a number stands at a place that no double holds.
// The library does not read it; the schema limits whole numbers only.
func beyondADouble(data []byte, at juurru.Pointer) bool {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	for _, token := range at.Tokens() {
		switch within := value.(type) {
		case map[string]any:
			value = within[token]
		case []any:
			i, _ := strconv.Atoi(token)
			value = within[i]
		}
	}
	number, ok := value.(json.Number)
	_, beyond := number.Float64()
	return err == nil && ok && beyond != nil
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

// full returns a document with every member of a type, and in every list one element
// or as few as there may be, that breaks no rule.
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
		value := full(tb, m.Type, asked)
		if list, ok := value.([]any); ok {
			value = slices.Repeat(list, fewest(m.Tags))
		}
		object[m.Name] = value
	}
	return object
}

// fewest is how many elements a list has to have, and one at least.
func fewest(tags []juurru.Tag) int {
	n := 1.0
	for _, tag := range tags {
		if tag.Name == "min" {
			n = max(n, tag.Limit)
		}
	}
	return int(n)
}

// values are what any value of a document is replaced with.
var values = []any{
	nil, true, false, 0, -1, -3, 1.0, 1.5, 2, 9, 10, 21, 99, 100, 127, 128, -128, -129, 32767, 32768, json.Number("1e1"), json.Number("1.0"), json.Number("1e400"), json.Number("9007199254740992"),
	json.Number("-9007199254740991"), json.Number("12345678901234567890"),
	"", " ", "a", "ä", "draft", "innokyla", "metrics", "plan", "monthly", "red", "Red", "yes", "rrp", "2024-02-29", "2023-02-29", "2024-2-9", "2024-13-01", "0000-01-01", "2024-12-31T00:00:00Z", "keväällä",
	"https://example.org", "HTTPS://EXAMPLE.ORG:8080/ä?q=100%#ö", "http://", "http:///x", "https://a b", "https://a/b c", "https://a/%zz", "https://a/%41", "https://a?%zz", "https://a#%zz",
	"https://user:secret@a", "https://[::1]/", "https://a:", "https://a:123456", "https://a\n", "\nhttps://a", "www.example.org", "mailto:a@b", "//a", "https://a/\u0000",
	[]any{}, []any{nil}, []any{"a"}, []any{"a", "a"}, []any{"", ""}, []any{1, 1}, []any{1, 2}, []any{"a", map[string]any{}}, []any{[]any{}}, []any{[]any{1.5}},
	map[string]any{}, map[string]any{"x-a": 1}, map[string]any{"nothing": nil}, map[string]any{"text": 1, "Text": 2},
}

// texts are long ones, from short to long, that any value is replaced with as
// well: as long as our types allow, and one character longer.
var texts = func() (texts []any) {
	for _, n := range []int{2, 3, 5, 6, 10, 11, 20, 21, 100, 101, 200, 201, 500, 501, 1000, 1001, 2000, 2001, 5000, 5001, 10000, 10001, 100000, 100001} {
		texts = append(texts, strings.Repeat("ö", n))
	}
	return texts
}()

// enough is longer than any text has to be: what refuses a text that is longer
// refuses all that are longer still.
const enough = 1000

// eachChange makes every single change there is to a document: every value
// replaced, every member removed, misspelt or added, every list made longer.
// changed tells whether the change is refused. While a member of the root is
// changed, those that may be missing are: they would only have to be read again.
func eachChange(document map[string]any, changed func(about string) (refused bool)) {
	whole := maps.Clone(document)
	names := slices.Sorted(maps.Keys(whole))
	var spare []string
	for _, name := range names {
		delete(document, name)
		if !changed("/" + name + " removed") {
			spare = append(spare, name)
		}
		document[name] = whole[name]
	}
	addMembers(document, "", changed)
	for _, name := range names {
		for _, other := range spare {
			delete(document, other)
		}
		document[name] = whole[name]
		changeMember(document, name, "", changed)
		maps.Copy(document, whole)
	}
}

// changeMember removes a member, writes it in capitals, and replaces what is in it.
func changeMember(object map[string]any, name, at string, changed func(about string) (refused bool)) {
	member := object[name]
	delete(object, name)
	changed(at + "/" + name + " removed")
	object[strings.ToUpper(name)] = member
	changed(at + "/" + name + " in capitals")
	delete(object, strings.ToUpper(name))
	object[name] = member
	replace(member, at+"/"+name, func(v any) { object[name] = v }, changed)
}

// addMembers adds members that are not there.
func addMembers(object map[string]any, at string, changed func(about string) (refused bool)) {
	for _, name := range []string{"", "nam", "nimi", "x-", "x-note", "X-note", "a/b~c"} {
		object[name] = map[string]any{"url": 1}
		changed(at + " with " + name)
		delete(object, name)
	}
}

// replace changes a value at a place, and what is in it.
func replace(value any, at string, set func(any), changed func(about string) (refused bool)) {
	for _, other := range values {
		set(other)
		changed(at)
	}
	for _, text := range texts {
		set(text)
		if refused := changed(at); refused && utf8.RuneCountInString(text.(string)) > enough {
			break
		}
	}
	set(value)
	switch value := value.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			changeMember(value, name, at, changed)
		}
		addMembers(value, at, changed)
	case []any:
		for _, n := range []int{1, 2, 3, 19, 20, 49, 50, 99, 100, 199, 200, 499, 500, 999, 1000} {
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

// matrix makes every single change to a document. It runs beside the other
// matrices: there are many changes.
func matrix(t *testing.T, j judge, document any) {
	t.Parallel()
	written := func() []byte {
		data, err := json.Marshal(document)
		require.NoError(t, err)
		return data
	}
	found, outside := j.library(written())
	require.Empty(t, found)
	require.False(t, outside)
	n, refused := 0, 0
	eachChange(document.(map[string]any), func(string) bool {
		n++
		found := j.compare(t, written())
		if found {
			refused++
		}
		return found
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

// wholes are documents of the kinds with every member, by the name of the kind.
func wholes(tb testing.TB) map[string]any {
	documents := make(map[string]any)
	for _, kind := range adapters.Kinds() {
		documents[kind.Name] = full(tb, kind.Type, nil)
	}
	path := documents["innokyla"].(map[string]any)["path"].(map[string]any)
	for name := range path { // one whole field of the path; the others only have a text
		if name != "coreIdea" {
			path[name] = map[string]any{"text": "text"}
		}
	}
	return documents
}

func TestMatrixOfAKind(t *testing.T) {
	documents := wholes(t)
	for _, kind := range adapters.Kinds() {
		t.Run(kind.Name, func(t *testing.T) { matrix(t, judgeOf(t, kind), documents[kind.Name]) })
	}
}

func TestMatrixOfAProfile(t *testing.T) {
	matrix(t, newJudge[innokyla.Profile](t), full(t, reflect.TypeFor[innokyla.Profile](), nil))
}

func TestMatrixOfATemplate(t *testing.T) {
	matrix(t, newJudge[plan.Template](t), full(t, reflect.TypeFor[plan.Template](), nil))
}

func TestMatrixOfASetOfPhases(t *testing.T) {
	matrix(t, newJudge[roadmap.PhaseSet](t), full(t, reflect.TypeFor[roadmap.PhaseSet](), nil))
}

// The profiles and templates of the library name their schema, and it accepts them.
func TestSchemaAcceptsTheProfiles(t *testing.T) {
	for folder, kind := range map[string]juurru.Kind{"../../innokyla/profiles": innokyla.Kind(), "../../plan/templates": plan.Kind(), "../../roadmap/phases": roadmap.Kind()} {
		files, err := filepath.Glob(folder + "/*.json")
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			_, report, err := kind.ReadProfile(data)
			require.NoError(t, err, "%s: %v", file, report.Findings)
			var says struct {
				Schema string `json:"$schema"`
			}
			require.NoError(t, json.Unmarshal(data, &says), file)
			named, err := os.ReadFile(filepath.Join(folder, says.Schema))
			require.NoError(t, err, file)
			assert.True(t, string(kind.ProfileSchema(juurru.English)) == string(named), file)
			found, err := judge{schema: compile(t, named)}.validator(data)
			require.NoError(t, err)
			assert.Empty(t, found, file)
		}
	}
}

// The examples name the schema an editor checks them by, and it accepts them.
func TestSchemaAcceptsTheExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/*.json")
	require.NoError(t, err)
	plans, err := filepath.Glob("../../examples/documents/plans/*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, plans)
	projects, err := filepath.Glob("../../examples/documents/projects/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, projects)
	accepted := make(map[string]int)
	for _, file := range slices.Concat(files, plans, projects) {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		kind, ok := adapters.KindOf(data)
		if !ok {
			continue // of a program: package.json and the like
		}
		accepted[kind.Name]++
		var says struct {
			Schema   string      `json:"$schema"`
			Language juurru.Lang `json:"language"`
		}
		require.NoError(t, json.Unmarshal(data, &says), file)
		named, err := os.ReadFile(filepath.Join(filepath.Dir(file), says.Schema))
		require.NoError(t, err, file)
		assert.True(t, string(kind.Schema(says.Language)) == string(named), "%s: its schema is not the one of its language", file)
		j := judgeOf(t, kind)
		j.schema = compile(t, named)
		found, err := j.validator(data)
		require.NoError(t, err)
		assert.Empty(t, found, file)
		j.compare(t, data)
	}
	assert.GreaterOrEqual(t, accepted["innokyla"], 11)
	assert.GreaterOrEqual(t, accepted["metrics"], 2)
	assert.GreaterOrEqual(t, accepted["plan"], 1)
	assert.GreaterOrEqual(t, accepted["roadmap"], 1)
}

func TestSchemaAndLibraryAgreeOnManyChangesAtOnce(t *testing.T) {
	documents := wholes(t)
	for _, kind := range adapters.Kinds() {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			agreeOnManyChanges(t, judgeOf(t, kind), documents[kind.Name])
		})
	}
}

func agreeOnManyChanges(t *testing.T, j judge, whole any) {
	rapid.Check(t, func(t *rapid.T) {
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			document := clone(whole)
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
		*value = rapid.OneOf(rapid.SampledFrom(slices.Concat(values, texts)), rapid.Map(rapid.StringN(0, 20, -1), func(s string) any { return s })).Draw(t, "value")
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

// Whatever a text says of itself, it is read as a document of each kind.
func FuzzVerdict(f *testing.F) {
	var judges []judge
	for _, kind := range adapters.Kinds() {
		judges = append(judges, judgeOf(f, kind))
	}
	files, err := filepath.Glob("../../examples/*/*.json")
	require.NoError(f, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(sample.Good))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, j := range judges {
			j.compare(t, data)
		}
	})
}
