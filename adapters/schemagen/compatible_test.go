package schemagen_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/schemagen"
)

// What one version accepts, the next of the same major version accepts too.
func TestSchemasAcceptWhatFrozenOnesDid(t *testing.T) {
	major, _, _ := strings.Cut(juurru.Version, ".")
	for _, schema := range adapters.Schemas() {
		frozen, err := filepath.Glob("../../docs/schema/v" + major + ".*/" + juurru.SchemaFile(schema.Name, juurru.English))
		require.NoError(t, err)
		require.NotEmpty(t, frozen)
		for _, file := range frozen {
			before, err := os.ReadFile(file)
			require.NoError(t, err)
			changes, err := schemagen.Incompatible(before, schema.JSON(juurru.English))
			require.NoError(t, err)
			assert.Empty(t, changes, "documents that %s accepts break", file)
		}
	}
}

// The schema of a version is frozen with it: who has fetched it has the whole of it.
func TestSchemasOfThisVersionAreFrozen(t *testing.T) {
	for _, schema := range adapters.Schemas() {
		for _, lang := range juurru.Langs() {
			frozen, err := os.ReadFile(filepath.Join("../../docs/schema/v"+juurru.Version, juurru.SchemaFile(schema.Name, lang)))
			require.NoError(t, err, "run go generate ./...")
			changes, err := schemagen.Incompatible(schema.JSON(lang), frozen)
			require.NoError(t, err)
			assert.Empty(t, changes, "%s accepts what v%s does not: raise juurru.Version, and freeze the new one with go generate ./...", schema.Name, juurru.Version)
		}
	}
}

func TestEmbeddedSchemasAreFresh(t *testing.T) {
	for _, schema := range adapters.Schemas() {
		for _, lang := range juurru.Langs() {
			data, err := schemagen.Embedded(schema, lang)
			require.NoError(t, err)
			assert.True(t, string(data) == string(schema.JSON(lang)), "%s in %s: run go generate ./...", schema.Name, lang)
		}
	}
}

// small has every keyword the comparer may meet.
const small = `{
	"$defs": {
		"Link": {"type": "object", "properties": {"url": {"type": "string", "maxLength": 5, "pattern": "^a"}, "n": {"type": "integer", "minimum": 0, "maximum": 9}}, "required": ["url"], "additionalProperties": false}
	},
	"type": "object",
	"properties": {
		"kind": {"const": "k"},
		"state": {"type": "string", "enum": ["a", "b"], "title": "T"},
		"day": {"type": "string", "format": "date"},
		"tags": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "maxItems": 3, "uniqueItems": true},
		"link": {"$ref": "#/$defs/Link", "description": "D"},
		"links": {"type": "array", "items": {"$ref": "#/$defs/Link"}}
	},
	"patternProperties": {"^x-": true},
	"additionalProperties": false
}`

func TestIncompatibleNamesEveryChangeThatBreaks(t *testing.T) {
	type edit func(root map[string]any)
	in := func(root map[string]any, path ...string) map[string]any {
		for _, name := range path {
			root = root[name].(map[string]any)
		}
		return root
	}
	set := func(value any, path ...string) edit {
		return func(root map[string]any) {
			target, last := in(root, path[:len(path)-1]...), path[len(path)-1]
			if value == nil {
				delete(target, last)
			} else {
				target[last] = value
			}
		}
	}
	list := func(values ...any) []any { return values }
	for name, c := range map[string]struct {
		edit  edit
		wants []juurru.Pointer
	}{
		"nothing":                       {func(map[string]any) {}, nil},
		"member gone":                   {set(nil, "properties", "state"), []juurru.Pointer{"/state"}},
		"member added":                  {set(map[string]any{"type": "string"}, "properties", "new"), nil},
		"member now required":           {set(list("day"), "required"), []juurru.Pointer{"/day"}},
		"no longer required":            {set(nil, "$defs", "Link", "required"), nil},
		"one more required, everywhere": {set(list("url", "n"), "$defs", "Link", "required"), []juurru.Pointer{"/link/n", "/links/*/n"}},
		"value gone":                    {set(list("a"), "properties", "state", "enum"), []juurru.Pointer{"/state"}},
		"value added":                   {set(list("a", "b", "c"), "properties", "state", "enum"), nil},
		"any value":                     {set(nil, "properties", "state", "enum"), nil},
		"values listed at last":         {set(list("x"), "properties", "day", "enum"), []juurru.Pointer{"/day"}},
		"a constant, or another value":  {func(root map[string]any) { in(root, "properties")["kind"] = map[string]any{"enum": list("k", "l")} }, nil},
		"the only value":                {func(root map[string]any) { in(root, "properties")["kind"] = map[string]any{"enum": list("k")} }, nil},
		"a text becomes a list": {func(root map[string]any) {
			in(root, "properties")["day"] = map[string]any{"type": "array", "items": map[string]any{"type": "string"}}
		}, []juurru.Pointer{"/day", "/day/*"}},
		"a member with a free name":    {set(map[string]any{"type": "string"}, "properties", "x-b"), []juurru.Pointer{"/x-b"}},
		"another constant":             {set("z", "properties", "kind", "const"), []juurru.Pointer{"/kind"}},
		"another type":                 {set("boolean", "properties", "day", "type"), []juurru.Pointer{"/day"}},
		"whole number to number":       {set("number", "$defs", "Link", "properties", "n", "type"), nil},
		"any type":                     {set(nil, "properties", "day", "type"), nil},
		"a type at last":               {set("string", "properties", "kind", "type"), []juurru.Pointer{"/kind"}},
		"shorter":                      {set(4.0, "$defs", "Link", "properties", "url", "maxLength"), []juurru.Pointer{"/link/url", "/links/*/url"}},
		"longer":                       {set(6.0, "$defs", "Link", "properties", "url", "maxLength"), nil},
		"limited at last":              {set(9.0, "properties", "day", "maxLength"), []juurru.Pointer{"/day"}},
		"larger minimum":               {set(1.0, "$defs", "Link", "properties", "n", "minimum"), []juurru.Pointer{"/link/n", "/links/*/n"}},
		"smaller minimum":              {set(-1.0, "$defs", "Link", "properties", "n", "minimum"), nil},
		"smaller maximum":              {set(8.0, "$defs", "Link", "properties", "n", "maximum"), []juurru.Pointer{"/link/n", "/links/*/n"}},
		"more elements asked":          {set(2.0, "properties", "tags", "minItems"), []juurru.Pointer{"/tags"}},
		"fewer elements allowed":       {set(2.0, "properties", "tags", "maxItems"), []juurru.Pointer{"/tags"}},
		"elements held to more":        {set(2.0, "properties", "tags", "items", "minLength"), []juurru.Pointer{"/tags/*"}},
		"elements of another kind":     {set(map[string]any{"$ref": "#/$defs/Link"}, "properties", "tags", "items"), []juurru.Pointer{"/tags/*", "/tags/*", "/tags/*/url"}},
		"repetition allowed":           {set(nil, "properties", "tags", "uniqueItems"), nil},
		"repetition refused":           {set(true, "properties", "links", "uniqueItems"), []juurru.Pointer{"/links"}},
		"pattern changed":              {set("^b", "$defs", "Link", "properties", "url", "pattern"), []juurru.Pointer{"/link/url", "/links/*/url"}},
		"pattern gone":                 {set(nil, "$defs", "Link", "properties", "url", "pattern"), nil},
		"format at last":               {set("date", "properties", "kind", "format"), []juurru.Pointer{"/kind"}},
		"other members allowed":        {set(nil, "additionalProperties"), nil},
		"x- members refused":           {set(nil, "patternProperties"), []juurru.Pointer{""}},
		"x- members held to something": {set(map[string]any{"^x-": map[string]any{"type": "string"}}, "patternProperties"), []juurru.Pointer{""}},
		"wording":                      {set("U", "properties", "state", "title"), nil},
		"wording beside a reference":   {set(nil, "properties", "link", "description"), nil},
		"a keyword never seen":         {set(2.0, "properties", "kind", "multipleOf"), []juurru.Pointer{"/kind"}},
		"a definition renamed": {func(root map[string]any) {
			defs := in(root, "$defs")
			defs["Address"] = defs["Link"]
			delete(defs, "Link")
			in(root, "properties", "link")["$ref"] = "#/$defs/Address"
			in(root, "properties", "links", "items")["$ref"] = "#/$defs/Address"
		}, nil},
		"a limit beside a reference": {set(1.0, "properties", "link", "minProperties"), []juurru.Pointer{"/link"}},
	} {
		t.Run(name, func(t *testing.T) {
			var root map[string]any
			require.NoError(t, json.Unmarshal([]byte(small), &root))
			c.edit(root)
			after, err := json.Marshal(root)
			require.NoError(t, err)
			changes, err := schemagen.Incompatible([]byte(small), after)
			require.NoError(t, err)
			var got []juurru.Pointer
			for _, change := range changes {
				got = append(got, change.Path)
				assert.NotEmpty(t, change.What)
			}
			slices.Sort(got)
			assert.Empty(t, cmp.Diff(c.wants, got), "%v", changes)
		})
	}
	_, err := schemagen.Incompatible([]byte("{"), []byte("{}"))
	assert.Error(t, err)
}

// The keywords of the small schema are those the table above changes one by one.
func TestIncompatibleKnowsTheKeywordsOfOurSchemas(t *testing.T) {
	var known map[string]any
	require.NoError(t, json.Unmarshal([]byte(small), &known))
	compared := keywordsOf(known)
	for _, schema := range adapters.Schemas() {
		var parsed map[string]any
		require.NoError(t, json.Unmarshal(schema.JSON(juurru.English), &parsed))
		for keyword := range keywordsOf(parsed) {
			if !slices.Contains([]string{"$schema", "$id", "examples"}, keyword) {
				assert.Contains(t, compared, keyword, "%s uses a keyword the comparer's test does not", schema.Name)
			}
		}
	}
}

// keywordsOf returns the keywords a schema uses, at every depth.
func keywordsOf(schema map[string]any) map[string]bool {
	used := make(map[string]bool)
	for keyword, value := range schema {
		used[keyword] = true
		inner, _ := value.(map[string]any)
		switch keyword {
		case "items":
			maps.Copy(used, keywordsOf(inner))
		case "properties", "$defs":
			for _, member := range inner {
				maps.Copy(used, keywordsOf(member.(map[string]any)))
			}
		}
	}
	return used
}
