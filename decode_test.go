package juurru_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

// place is what a finding is known by: its rule and where it stands.
type place struct {
	Rule         string
	Path         juurru.Pointer
	Line, Column int
}

func places(report juurru.Report) []place {
	var found []place
	for _, f := range report.Findings {
		found = append(found, place{f.Rule.ID, f.Path, f.Line, f.Column})
	}
	return found
}

func TestDecodeReadsAGoodDocumentWhole(t *testing.T) {
	doc, report, err := juurru.Decode[Sample]([]byte(goodSample))
	require.NoError(t, err)
	assert.Empty(t, report.Findings)
	want := &Sample{
		Kind: "sample", Name: "Ääni", Colour: "red", Link: "https://example.org/a", Day: "2024-02-29",
		Tags: []string{"a", "b"}, Weight: 0.5, Count: 3, Done: true,
		Head:   &Person{Role: "lead", Links: []string{"http://example.org"}},
		Deputy: &Person{Role: "deputy"}, People: []Person{{Role: "one"}, {Role: "two"}},
		Matrix:     [][]int{{1, 2}, {3}},
		Extensions: []juurru.Extension{{Name: "x-note", Value: []byte(`{"b": [1, null], "a": "ä"}`)}},
	}
	if diff := cmp.Diff(want, doc); diff != "" {
		t.Error(diff)
	}
}

func TestDecodeReportsEveryProblemAtOnceWithItsPlace(t *testing.T) {
	doc, report, err := juurru.Decode[Sample]([]byte(`{
  "nmae": "x",
  "Colour": "red",
  "name": 7,
  "name": "again",
  "day": null,
  "weight": "heavy",
  "count": 1.5,
  "head": {"role": "a", "rank": 1, "role": "b"},
  "people": [{"role": "one"}, "two", {"roles": "three"}],
  "tags": ["a", 2, "` + "\xff" + `"],
  "zzz": {"deep": [1, 2]}
} {}`))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	require.NotNil(t, doc)
	want := []place{
		{"juurru/trailing-data", "", 13, 3},
		{"juurru/duplicate-member", "/name", 5, 3},
		{"juurru/wrong-type", "/name", 4, 11},
		{"juurru/null", "/day", 6, 10},
		{"juurru/wrong-type", "/tags/1", 11, 17},
		{"juurru/not-unicode", "/tags/2", 11, 20},
		{"juurru/wrong-type", "/weight", 7, 13},
		{"juurru/wrong-type", "/count", 8, 12},
		{"juurru/duplicate-member", "/head/role", 9, 36},
		{"juurru/unknown-member", "/head/rank", 9, 25},
		{"juurru/wrong-type", "/people/1", 10, 31},
		{"juurru/unknown-member", "/people/2/roles", 10, 39},
		{"juurru/wrong-case", "/Colour", 3, 3},
		{"juurru/unknown-member", "/nmae", 2, 3},
		{"juurru/unknown-member", "/zzz", 12, 3},
	}
	if diff := cmp.Diff(want, places(report)); diff != "" {
		t.Error(diff)
	}
	assert.Equal(t, "a", doc.Head.Role, "the first of two is read")
	assert.Len(t, doc.People, 3, "positions are kept")
}

func TestDecodeSuggestsTheNearestName(t *testing.T) {
	for name, want := range map[string][]string{"nmae": {"name"}, "Name": {"name"}, "colours": {"colour"}, "peple": {"people"}} {
		_, report, _ := juurru.Decode[Sample]([]byte(`{"` + name + `": "x"}`))
		require.Len(t, report.Findings, 1, name)
		f := report.Findings[0]
		assert.Equal(t, []juurru.Param{{Name: "suggestions", Value: want}}, f.Params)
		assert.Equal(t, []juurru.Pointer{juurru.At(want[0])}, f.Related)
	}
	_, report, _ := juurru.Decode[Person]([]byte(`{"something else": "x"}`))
	assert.Equal(t, []juurru.Param{{Name: "suggestions", Value: []string{"role", "links"}}}, report.Findings[0].Params)
}

func TestDecodeRefusesWhatIsNoDocument(t *testing.T) {
	deep := strings.Repeat("[", 70) + strings.Repeat("]", 70)
	for name, c := range map[string]struct {
		text string
		want place
	}{
		"nothing":                  {"", place{"juurru/syntax", "", 1, 1}},
		"only space":               {" \n ", place{"juurru/syntax", "", 2, 2}},
		"truncated":                {"{\"name\": \"a\",\n \"tags\": [\"b\"", place{"juurru/syntax", "/tags", 2, 14}},
		"truncated in a string":    {`{"name": "a`, place{"juurru/syntax", "/name", 1, 12}},
		"not JSON":                 {"name: a", place{"juurru/syntax", "", 1, 2}},
		"trailing comma":           {`{"name": "a",}`, place{"juurru/syntax", "", 1, 13}},
		"a name that is no string": {`{1: "a"}`, place{"juurru/syntax", "", 1, 2}},
		"a list":                   {`[]`, place{"juurru/wrong-type", "", 1, 1}},
		"null":                     {` null`, place{"juurru/null", "", 1, 2}},
		"text":                     {`"a"`, place{"juurru/wrong-type", "", 1, 1}},
		"too deep":                 {`{"x-a": ` + deep + `}`, place{"juurru/too-deep", "", 1, 72}},
		"too deep, never closed":   {`{"zzz": ` + strings.Repeat(`{"a":`, 100_000), place{"juurru/too-deep", "", 1, 324}},
	} {
		t.Run(name, func(t *testing.T) {
			doc, report, err := juurru.Decode[Sample]([]byte(c.text))
			require.ErrorIs(t, err, juurru.ErrUnreadable)
			assert.Nil(t, doc)
			require.NotEmpty(t, report.Findings)
			assert.Equal(t, c.want, places(report)[0])
		})
	}
}

func TestDecodeLimits(t *testing.T) {
	text := []byte(goodSample)
	_, _, err := juurru.Decode[Sample](text, juurru.MaxBytes(len(text)), juurru.MaxDepth(3))
	require.NoError(t, err)

	_, report, err := juurru.Decode[Sample](text, juurru.MaxBytes(len(text)-1))
	require.ErrorIs(t, err, juurru.ErrUnreadable)
	assert.Equal(t, []place{{"juurru/document-too-large", "", 1, 1}}, places(report))

	_, report, err = juurru.Decode[Sample](text, juurru.MaxDepth(2))
	require.ErrorIs(t, err, juurru.ErrUnreadable)
	assert.Equal(t, "juurru/too-deep", report.Findings[0].Rule.ID)

	many := `{"name": "ab"` + strings.Repeat(`, "name": "ab"`, 5000) + `}`
	_, report, err = juurru.Decode[Sample]([]byte(many))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Len(t, report.Findings, 1001)
	assert.Equal(t, "juurru/too-many-findings", report.Findings[0].Rule.ID)
}

func TestDecodeReadsWhatJSONCallsTheSame(t *testing.T) {
	doc, _, err := juurru.Decode[Sample]([]byte("\ufeff" + `{"n\u0061me": "\u00e4\n", "count": 3.0, "weight": 1e0}`))
	require.NoError(t, err)
	assert.Equal(t, &Sample{Name: "ä\n", Count: 3, Weight: 1}, doc)

	for _, bad := range []string{`{"count": 1e400}`, `{"count": 9223372036854775808}`, `{"weight": 1e999}`} {
		_, report, err := juurru.Decode[Sample]([]byte(bad))
		require.ErrorIs(t, err, juurru.ErrInvalid, bad)
		assert.Equal(t, "juurru/wrong-type", report.Findings[0].Rule.ID)
	}
	_, report, err := juurru.Decode[Sample]([]byte(`{"name": "a\ud800b"}`))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.Equal(t, []place{{"juurru/not-unicode", "/name", 1, 10}}, places(report))
}

func TestExtensionsSurviveARoundTrip(t *testing.T) {
	doc, _, err := juurru.Decode[Sample]([]byte(goodSample))
	require.NoError(t, err)
	encoded, err := juurru.Encode(doc)
	require.NoError(t, err)
	again, report, err := juurru.Decode[Sample](encoded)
	require.NoError(t, err)
	assert.Empty(t, report.Findings)
	againEncoded, err := juurru.Encode(again)
	require.NoError(t, err)
	assert.Equal(t, string(encoded), string(againEncoded))
	assert.JSONEq(t, goodSample, string(encoded))

	for text, rule := range map[string]string{
		`{"x-a": 1, "x-a": 2}`:                  "juurru/duplicate-member",
		`{"x-a": {"b": 1, "b": 2}}`:             "juurru/extension-invalid",
		`{"head": {"role": "a", "x-inner": 1}}`: "juurru/unknown-member",
	} {
		_, report, err := juurru.Decode[Sample]([]byte(text))
		require.ErrorIs(t, err, juurru.ErrInvalid, text)
		assert.Equal(t, rule, report.Findings[0].Rule.ID, text)
	}
}

func TestEncodeRefusesWhatCannotBeReadBack(t *testing.T) {
	for about, extensions := range map[string][]juurru.Extension{
		"a member of the type": {{Name: "name", Value: []byte(`"a"`)}},
		"no JSON":              {{Name: "x-a", Value: []byte(`1,"name":"injected"`)}},
		"nothing":              {{Name: "x-a"}},
		"twice":                {{Name: "x-a", Value: []byte("1")}, {Name: "x-a", Value: []byte("2")}},
		"not UTF-8":            {{Name: "x-\xff", Value: []byte("1")}},
	} {
		_, err := juurru.Encode(&Sample{Name: "ab", Extensions: extensions})
		assert.Error(t, err, about)
	}
}

func TestDecodeLooksInsideAMemberInTheWrongCase(t *testing.T) {
	_, report, err := juurru.Decode[Sample]([]byte(`{"Head": {"Role": 1, "rank": 2}}`))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	assert.ElementsMatch(t, []string{"juurru/wrong-case /Head", "juurru/wrong-case /Head/Role", "juurru/wrong-type /Head/Role", "juurru/unknown-member /Head/rank"}, rulesAndPaths(report))
}

func TestDecodeReportsABadNameOnce(t *testing.T) {
	_, report, _ := juurru.Decode[Sample]([]byte(`{"na\ud800": 1}`))
	assert.Equal(t, []string{"juurru/not-unicode /na\ufffd", "juurru/unknown-member /na\ufffd"}, rulesAndPaths(report))
}

func TestDecodeOfUTF16SaysSo(t *testing.T) {
	_, report, err := juurru.Decode[Sample]([]byte("\xff\xfe{\x00}\x00"))
	require.ErrorIs(t, err, juurru.ErrUnreadable)
	assert.Equal(t, []place{{"juurru/not-unicode", "", 1, 1}}, places(report))
}

func TestAnUnreadableReportTellsOfChangesToo(t *testing.T) {
	_, report, err := juurru.Decode[Sample]([]byte("{"), juurru.Without("juurru/required", "because"))
	require.ErrorIs(t, err, juurru.ErrUnreadable)
	assert.Equal(t, []juurru.Change{{Rule: "juurru/required", Change: "off", Reason: "because"}}, report.Changes)
}

func TestEncodeRefusesNoDocument(t *testing.T) {
	for about, doc := range map[string]any{"nil": nil, "a nil pointer": (*Sample)(nil)} {
		_, err := juurru.Encode(doc)
		assert.Error(t, err, about)
	}
}

func TestEncodeOfNothingButExtensions(t *testing.T) {
	data, err := juurru.Encode(&Sample{Extensions: []juurru.Extension{{Name: "x-a", Value: []byte("1")}}})
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"x-a\": 1\n}\n", string(data))
}

type embedded struct{ Sample }

type recursive struct {
	Children []recursive `json:"children,omitzero"`
}

func TestDecodeRefusesTypesThatCannotBeDocuments(t *testing.T) {
	_, _, err := juurru.Decode[map[string]any]([]byte(`{}`))
	assert.ErrorContains(t, err, "not a document type")
	_, _, err = juurru.Decode[[]Person]([]byte(`[]`))
	assert.ErrorContains(t, err, "not a struct")
	_, _, err = juurru.Decode[embedded]([]byte(`{}`))
	assert.ErrorContains(t, err, "embedded")
	_, _, err = juurru.Decode[recursive]([]byte(`{}`))
	assert.ErrorContains(t, err, "holds itself")
	_, _, err = juurru.Decode[struct {
		A string `json:"a,omitzero" validate:"alphanum"`
	}]([]byte(`{}`))
	assert.ErrorContains(t, err, "not in the table of tags")
	_, _, err = juurru.Decode[struct {
		A int `json:"a,omitzero" validate:"required"`
	}]([]byte(`{}`))
	assert.ErrorContains(t, err, "does not fit int", "0 is a value, not an absence")
	_, _, err = juurru.Decode[struct {
		At time.Time `json:"at,omitzero"`
	}]([]byte(`{}`))
	assert.ErrorContains(t, err, "MarshalJSON", "a type that writes itself")
	_, _, err = juurru.Decode[struct {
		Who *[]string `json:"who,omitzero"`
	}]([]byte(`{}`))
	assert.ErrorContains(t, err, "a list is absent when it is nil")
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(goodSample))
	f.Add([]byte(`{"name": "a", "NAME": null, "x-a": [1,{}], "people": [{"role": 1}]} x`))
	f.Add([]byte("{\"name\": \"\xff\", \"tags\": [\"\\ud800\"]}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, report, err := juurru.Decode[Sample](data)
		if (err == nil) != (len(report.Findings) == 0) {
			t.Fatalf("error %v, findings %v", err, places(report))
		}
		for _, finding := range report.Findings {
			if finding.Line < 1 || finding.Column < 1 {
				t.Fatalf("no position: %v", places(report))
			}
		}
		if err != nil {
			if errors.Is(err, juurru.ErrUnreadable) != (doc == nil) {
				t.Fatalf("document %v with error %v", doc, err)
			}
			return
		}
		encoded, err := juurru.Encode(doc)
		if err != nil {
			t.Fatal(err)
		}
		again, report, err := juurru.Decode[Sample](encoded)
		if err != nil {
			t.Fatalf("%v: %v in %s", err, places(report), encoded)
		}
		encodedAgain, err := juurru.Encode(again)
		if err != nil || string(encoded) != string(encodedAgain) {
			t.Fatalf("%v: %s is not %s", err, encoded, encodedAgain)
		}
	})
}

func ExampleDecode() {
	type Note struct {
		Title string `json:"title,omitzero" validate:"required"`
	}
	_, report, err := juurru.Decode[Note]([]byte(`{"titel": "Kokous"}`))
	fmt.Println(err)
	for _, finding := range report.Findings {
		fmt.Println(finding.Rule.ID, finding.Path, finding.Line, finding.Column)
		fmt.Println(finding.Message(juurru.Finnish))
	}
	// Output:
	// juurru: the document has parts that were not understood
	// juurru/unknown-member /titel 1 2
	// Tämännimistä kenttää ei ole.
}
