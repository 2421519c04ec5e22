package juurru_test

import (
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// Whatever becomes of a document, the difference makes the new one from the old one, also
// after it was written and read.
func TestTheDifferenceOfAnyTwoRevisionsMakesTheNewOneFromTheOldOne(t *testing.T) {
	t.Run("sample", rapid.MakeCheck(differenceMakesTheNew[Sample]))
	t.Run("plan", rapid.MakeCheck(differenceMakesTheNew[plan.Plan]))
	t.Run("metrics", rapid.MakeCheck(differenceMakesTheNew[metrics.Set]))
	t.Run("roadmap", rapid.MakeCheck(differenceMakesTheNew[roadmap.Project]))
	t.Run("innokyla", rapid.MakeCheck(differenceMakesTheNew[innokyla.Model]))
}

func differenceMakesTheNew[T any](t *rapid.T) {
	old, new := new(T), new(T)
	fill(t, reflect.ValueOf(old).Elem(), 0)
	copied, err := juurru.Apply(old, juurru.Difference{})
	require.NoError(t, err)
	requireSameDocument(t, old, copied)
	new = copied
	alter(t, reflect.ValueOf(new).Elem(), 0)

	makes(t, old, new)
	makes(t, new, old)
	makes(t, nil, new)
	makes(t, new, nil)
	tells(t, old, new)
}

// tells asks that each edit is told in four languages, with the revisions and without them.
func tells(t require.TestingT, old, new any) {
	kind, ok := kindOf(old)
	if !ok {
		return
	}
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	for _, revisions := range [][2]juurru.Document{{old.(juurru.Document), new.(juurru.Document)}, {nil, nil}, {new.(juurru.Document), old.(juurru.Document)}} {
		told := kind.Tell(d, revisions[0], revisions[1])
		require.LessOrEqual(t, len(told), len(d.Edits))
		require.Equal(t, d.Empty(), len(told) == 0)
		for _, edit := range told {
			require.Empty(t, edit.Text.Missing(), edit.Path)
			require.Empty(t, edit.Section.Missing(), edit.Path)
			require.Empty(t, edit.Member.Missing(), edit.Path)
		}
	}
}

func kindOf(doc any) (juurru.Kind, bool) {
	for _, kind := range kinds() {
		if reflect.TypeOf(doc).Elem() == kind.Type {
			return kind, true
		}
	}
	return juurru.Kind{}, false
}

// makes asks that the difference of two documents makes the one from the other.
func makes[T any](t require.TestingT, old, new *T) {
	before := written(old)
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	made, err := juurru.Apply(old, d)
	require.NoError(t, err, "%+v", d)
	want := new
	if want == nil {
		want = zero(want)
	}
	requireSameDocument(t, want, made)
	assert.Equal(t, before, written(old), "the old document was changed")

	stored, err := json.Marshal(d)
	require.NoError(t, err)
	var read juurru.Difference
	require.NoError(t, json.Unmarshal(stored, &read))
	made, err = juurru.Apply(old, read)
	require.NoError(t, err)
	requireSameDocument(t, want, made)

	again, err := juurru.Diff(made, want)
	require.NoError(t, err)
	for _, edit := range again.Edits {
		assert.True(t, strings.HasPrefix(string(edit.Path), "/x-"), "something differs still: %+v", again)
	}
}

func zero[T any](*T) *T { return new(T) }

func written(doc any) string {
	data, err := jsonv2.Marshal(doc)
	if err != nil {
		return err.Error()
	}
	return string(data)
}

// requireSameDocument tells absent lists from empty ones; x- members are compared by what they say.
func requireSameDocument(t require.TestingT, want, got any) {
	extensions := gocmp.Transformer("byName", func(extensions []juurru.Extension) map[string]string {
		said := make(map[string]string)
		for _, extension := range extensions {
			value := jsontext.Value(slices.Clone(extension.Value))
			require.NoError(t, value.Canonicalize())
			said[extension.Name] = string(value)
		}
		return said
	})
	require.Empty(t, gocmp.Diff(want, got, extensions))
}

var extensionsType = reflect.TypeFor[[]juurru.Extension]()

// few values, so that much is the same by chance: repeated IDs, blank ones, equal entries.
var few = []string{"", " ", "a", "b", "c", "2026-03-01", "é\n<&>~/"}

// fill sets a value to anything.
func fill(t *rapid.T, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Pointer:
		if rapid.Bool().Draw(t, "there") {
			v.Set(reflect.New(v.Type().Elem()))
			fill(t, v.Elem(), depth)
		}
	case reflect.Slice:
		if v.Type() == extensionsType {
			fillExtensions(t, v)
			return
		}
		n := rapid.IntRange(-2, max(1, 4-depth)).Draw(t, "length")
		if n < 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			fill(t, v.Index(i), depth+1)
			if v.Index(i).Kind() == reflect.Slice && v.Index(i).IsNil() {
				v.Index(i).Set(reflect.MakeSlice(v.Type().Elem(), 0, 0))
			}
		}
	case reflect.Struct:
		some := rapid.Uint64().Draw(t, "members")
		for i := range v.NumField() {
			if some&(1<<(i%64)) != 0 {
				fill(t, v.Field(i), depth+1)
			}
		}
	default:
		fillScalar(t, v)
	}
}

func fillScalar(t *rapid.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(rapid.SampledFrom(few).Draw(t, "text"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "yes"))
	case reflect.Float64:
		v.SetFloat(rapid.SampledFrom([]float64{0, 1, -2.5, 1e300}).Draw(t, "number"))
	default:
		v.SetInt(rapid.SampledFrom([]int64{0, 1, -7, 100}).Draw(t, "integer"))
	}
}

func fillExtensions(t *rapid.T, v reflect.Value) {
	var extensions []juurru.Extension
	for _, name := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"x-", "x-a", "x-b/~", "x-ä"}), 0, 3, rapid.ID[string]).Draw(t, "extensions") {
		value := rapid.SampledFrom([]string{`null`, `1.50`, `{"b": [1, null], "a": "<ä>"}`, `[ ]`}).Draw(t, "value")
		extensions = append(extensions, juurru.Extension{Name: name, Value: []byte(value)})
	}
	v.Set(reflect.ValueOf(extensions))
}

// alter changes something here and there: entries go, come, change places and names.
func alter(t *rapid.T, v reflect.Value, depth int) {
	if rapid.IntRange(0, 9).Draw(t, "anew") == 0 && depth > 0 {
		v.SetZero()
		fill(t, v, depth)
		if v.Kind() == reflect.Slice && v.IsNil() && depth > 1 {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			alter(t, v.Elem(), depth)
		}
	case reflect.Slice:
		if v.Type() == extensionsType {
			return
		}
		alterList(t, v, depth)
	case reflect.Struct:
		some := rapid.Uint64().Draw(t, "members")
		for i := range v.NumField() {
			if some&(1<<(i%64)) != 0 {
				alter(t, v.Field(i), depth+1)
			}
		}
	}
}

func alterList(t *rapid.T, v reflect.Value, depth int) {
	if v.Len() == 0 {
		return
	}
	order := rapid.Permutation(slices.Collect(func(yield func(int) bool) {
		for i := range v.Len() {
			if !yield(i) {
				return
			}
		}
	})).Draw(t, "order")
	switch rapid.IntRange(0, 3).Draw(t, "what") {
	case 0:
		slices.Sort(order)
	case 1: // some go, some come twice
		order = slices.Concat(order[:len(order)/2], order[:(len(order)+1)/3])
	}
	list := reflect.MakeSlice(v.Type(), 0, len(order))
	for _, i := range order {
		list = reflect.Append(list, v.Index(i))
	}
	for i := range list.Len() {
		if rapid.IntRange(0, 2).Draw(t, "alter") == 0 {
			entry := reflect.New(v.Type().Elem()).Elem()
			entry.Set(list.Index(i))
			if entry.Kind() == reflect.Struct || entry.Kind() == reflect.Slice {
				alter(t, entry, depth+2)
			} else {
				fill(t, entry, depth+2)
			}
			list.Index(i).Set(entry)
		}
	}
	v.Set(list)
}

// All pairs of the example documents of a kind, whichever they are.
func TestTheDifferenceOfTheExamplesMakesTheOneFromTheOther(t *testing.T) {
	eachPair[plan.Plan](t, "plan")
	eachPair[metrics.Set](t, "metrics")
	eachPair[roadmap.Project](t, "roadmap")
	eachPair[innokyla.Model](t, "innokyla")
}

func eachPair[T any](t *testing.T, kind string) {
	docs := examplesOf[T](t, kind)
	require.Greater(t, len(docs), 1, kind)
	for i, old := range docs {
		for _, new := range docs {
			makes(t, old, new)
		}
		tells(t, docs[max(i-1, 0)], old)
	}
}

func examplesOf[T any](t *testing.T, kind string) []*T {
	var names []string
	for _, template := range plan.TemplateNames() {
		for _, revision := range documents.PlanRevisions(template) {
			names = append(names, revision.File)
		}
	}
	for _, revision := range documents.ProjectRevisions() {
		names = append(names, revision.File)
	}
	top, err := documents.Files.ReadDir(".")
	require.NoError(t, err)
	for _, entry := range top {
		if !entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	slices.SortFunc(names, cmp.Compare[string])
	var docs []*T
	for _, name := range slices.Compact(names) {
		data, err := documents.Files.ReadFile(name)
		require.NoError(t, err)
		var of struct{ Kind string }
		require.NoError(t, json.Unmarshal(data, &of))
		if of.Kind != kind {
			continue
		}
		doc, _, err := juurru.Decode[T](data)
		require.NoError(t, err, name)
		docs = append(docs, doc)
	}
	return docs
}

func TestADocumentDoesNotDifferFromItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := new(plan.Plan)
		fill(t, reflect.ValueOf(p).Elem(), 0)
		d, err := juurru.Diff(p, p)
		require.NoError(t, err)
		assert.True(t, d.Empty())
		copied, err := juurru.Apply(p, d)
		require.NoError(t, err)
		d, err = juurru.Diff(p, copied)
		require.NoError(t, err)
		assert.Empty(t, d.Edits)
	})
}
