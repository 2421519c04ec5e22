package httpapi

import (
	"testing"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// The cases of RFC 7396, appendix A.
func TestMergePatchFollowsTheRFC(t *testing.T) {
	for _, row := range [][3]string{
		{`{"a":"b"}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"b"}`, `{"b":"c"}`, `{"a":"b","b":"c"}`},
		{`{"a":"b"}`, `{"a":null}`, `{}`},
		{`{"a":"b","b":"c"}`, `{"a":null}`, `{"b":"c"}`},
		{`{"a":["b"]}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"c"}`, `{"a":["b"]}`, `{"a":["b"]}`},
		{`{"a":{"b":"c"}}`, `{"a":{"b":"d","c":null}}`, `{"a":{"b":"d"}}`},
		{`{"a":[{"b":"c"}]}`, `{"a":[1]}`, `{"a":[1]}`},
		{`["a","b"]`, `["c","d"]`, `["c","d"]`},
		{`{"a":"b"}`, `["c"]`, `["c"]`},
		{`{"a":"foo"}`, `null`, `null`},
		{`{"a":"foo"}`, `"bar"`, `"bar"`},
		{`{"e":null}`, `{"a":1}`, `{"e":null,"a":1}`},
		{`[1,2]`, `{"a":"b","c":null}`, `{"a":"b"}`},
		{`{}`, `{"a":{"bb":{"ccc":null}}}`, `{"a":{"bb":{}}}`},
		{`{"a":1}`, `{"b":[1,null,{"c":null}]}`, `{"a":1,"b":[1,null,{"c":null}]}`}, // as it stands, for reading to refuse
		{`{"z":1,"a":2}`, `{"ä\"":12345678901234567890,"z":3}`, `{"z":3,"a":2,"ä\"":12345678901234567890}`},
	} {
		got, err := mergePatch(jsontext.Value(row[0]), jsontext.Value(row[1]))
		require.NoError(t, err)
		assert.Equal(t, row[2], string(got), "%s with %s", row[0], row[1])
	}
	for _, bad := range []string{`{"a":1,"a":2}`, `{"a":}`, `{"a"`} {
		_, err := mergePatch(jsontext.Value(`{}`), jsontext.Value(bad))
		assert.Error(t, err, bad)
	}
}

// Where no list has a null or an object in it, evanphx/json-patch says the same.
func TestMergePatchAgreesWithAnother(t *testing.T) {
	value := func(depth int) *rapid.Generator[any] { return nil }
	value = func(depth int) *rapid.Generator[any] {
		leaf := rapid.OneOf(rapid.Just[any](nil), rapid.Just[any]("x"), rapid.Just[any](1.5), rapid.Just[any]([]any{"a", 1.0}))
		if depth == 0 {
			return leaf
		}
		return rapid.OneOf(leaf, rapid.Custom(func(t *rapid.T) any {
			return any(rapid.MapOfN(rapid.StringMatching(`[a-d]`), value(depth-1), 0, 4).Draw(t, "members"))
		}))
	}
	document := rapid.MapOfN(rapid.StringMatching(`[a-d]`), value(3), 0, 4)
	rapid.Check(t, func(t *rapid.T) {
		text, _ := json.Marshal(document.Draw(t, "text"), json.Deterministic(true))
		patch, _ := json.Marshal(document.Draw(t, "patch"), json.Deterministic(true))
		want, err := jsonpatch.MergePatch(text, patch)
		require.NoError(t, err)
		got, err := mergePatch(text, patch)
		require.NoError(t, err)
		assert.JSONEq(t, string(want), string(got))
	})
}
