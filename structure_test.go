package juurru_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
)

func check(doc any, options ...juurru.Option) juurru.Report {
	return juurru.Check(doc, juurru.Gate{}, options...).Finish("sample", "", nil)
}

func rulesAndPaths(report juurru.Report) []string {
	var found []string
	for _, f := range report.Findings {
		found = append(found, f.Rule.ID+" "+string(f.Path))
	}
	return found
}

func TestStructureReportsEveryTagThatIsBroken(t *testing.T) {
	doc := &Sample{
		Kind: "other", Name: "x", Colour: "blue", Link: "innokyla.fi", Day: "2023-02-29",
		Tags: []string{"a", "a", "", "longer"}, Weight: 1.6, Count: -3,
		Deputy: &Person{Links: []string{"http://ok.example", "no"}}, People: []Person{{}},
	}
	want := []string{
		"juurru/not-allowed /kind", "juurru/text-too-short /name", "juurru/not-allowed /colour", "juurru/not-web-address /link",
		"juurru/not-date /day", "juurru/duplicate-value /tags", "juurru/too-many /tags", "juurru/required /tags/2", "juurru/text-too-long /tags/3",
		"juurru/too-large /weight", "juurru/too-small /count", "juurru/required /head",
		"juurru/required /deputy/role", "juurru/not-web-address /deputy/links/1", "juurru/too-few /people", "juurru/required /people/0/role",
	}
	report := check(doc)
	if diff := cmp.Diff(want, rulesAndPaths(report)); diff != "" {
		t.Error(diff)
	}
	assert.False(t, report.Ready())
	assert.Equal(t, juurru.Counts{Error: len(want)}, report.Counts())
}

func TestStructureCountsCharactersNotBytes(t *testing.T) {
	assert.Empty(t, check(&Sample{Name: strings.Repeat("ä", 10), Head: &Person{Role: "a"}}).Findings)
	assert.Equal(t, []string{"juurru/text-too-long /name"}, rulesAndPaths(check(&Sample{Name: strings.Repeat("ä", 11), Head: &Person{Role: "a"}})))
}

func TestStructureOfAGoodDocumentAllocatesAlmostNothing(t *testing.T) {
	doc, _, err := juurru.Decode[Sample]([]byte(goodSample))
	require.NoError(t, err)
	doc.Link, doc.Head.Links, doc.Tags = "", nil, nil // addresses go through validator/v10, unique needs a set
	base := testing.AllocsPerRun(100, func() { juurru.Check(&Person{Role: "a"}, juurru.Gate{}) })
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { juurru.Check(doc, juurru.Gate{}) }), base)
}

// The meaning of the tags is validator/v10's: an embedder's own instance must
// agree on every value.
func TestStructureAgreesWithValidatorV10(t *testing.T) {
	oracle := validator.New(validator.WithRequiredStructEnabled())
	oracle.RegisterTagNameFunc(func(f reflect.StructField) string {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		return name
	})
	text := func(values ...string) *rapid.Generator[string] {
		return rapid.OneOf(rapid.SampledFrom(values), rapid.StringN(0, 12, -1))
	}
	person := rapid.Custom(func(t *rapid.T) Person {
		return Person{
			Role:  text("", "lead").Draw(t, "role"),
			Links: rapid.SliceOfN(text("http://a.example", "HTTPS://ä.fi/x y", "ftp://a", "http://", "http:///x", "www.a.fi", ""), 0, 3).Draw(t, "links"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		doc := &Sample{
			Kind: text("", "sample").Draw(t, "kind"), Name: text("", "ab", "ä").Draw(t, "name"),
			Colour: text("", "red", "Red", "red yellow").Draw(t, "colour"), Link: text("https://example.org").Draw(t, "link"),
			Day:    juurru.Date(text("2024-02-29", "2023-02-29", "2024-2-9", "0000-01-01", "2024-12-31T00:00:00Z", "10000-01-01").Draw(t, "day")),
			Tags:   rapid.SliceOfN(text("a", "b", ""), 0, 5).Draw(t, "tags"),
			Weight: rapid.Float64Range(-2, 2).Draw(t, "weight"), Count: rapid.IntRange(-4, 24).Draw(t, "count"),
			Head: rapid.Ptr(person, true).Draw(t, "head"), People: rapid.SliceOfN(person, 0, 3).Draw(t, "people"),
		}
		if rapid.Bool().Draw(t, "deputy") {
			deputy := person.Draw(t, "the deputy")
			doc.Deputy = &deputy
		}
		ours := make(map[string]bool)
		for _, f := range check(doc).Findings {
			ours[string(f.Path)] = true
		}
		var broken validator.ValidationErrors
		if err := oracle.Struct(doc); err != nil && !errors.As(err, &broken) {
			t.Fatal(err)
		}
		if (len(broken) == 0) != (len(ours) == 0) {
			t.Fatalf("validator/v10: %v, ours: %v", broken, ours)
		}
		// It stops at the first broken tag of a field, so it may know fewer places, never others.
		for _, e := range broken {
			if at := pointerOf(e.Namespace()); !ours[at] {
				t.Fatalf("validator/v10 refuses %s by %s, ours: %v", at, e.Tag(), ours)
			}
		}
	})
}

// pointerOf turns validator/v10's "Sample.people[0].role" into "/people/0/role".
func pointerOf(namespace string) string {
	_, path, _ := strings.Cut(namespace, ".")
	return "/" + strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path)
}

func TestCheckOfWhatIsNoDocumentIsAFinding(t *testing.T) {
	for _, doc := range []any{nil, 7, Sample{}, (*Sample)(nil), &embedded{}} {
		assert.Equal(t, []string{"juurru/unsupported-type "}, rulesAndPaths(check(doc)), fmt.Sprintf("%T", doc))
	}
}
