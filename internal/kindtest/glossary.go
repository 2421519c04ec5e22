package kindtest

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

// GlossaryKeys adds to keys those a glossary of a type has: of the members of every
// type it leads to, and of the types of documents, which are named, and of the
// elements of lists; a type that only stands behind members goes by their words.
func GlossaryKeys(t reflect.Type, named bool, keys map[string]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		named = named || t.Kind() == reflect.Slice
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return
	}
	if named {
		keys[t.Name()] = true
	}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "-" || !t.Field(i).IsExported() {
			continue
		}
		keys[t.Name()+"."+name] = true
		GlossaryKeys(t.Field(i).Type, false, keys)
	}
}

// GlossaryHasTheKeysOf asks that a glossary has the types and members of documents
// of a kind and of its profiles, and no others. reached are some of them, from all
// corners: the walk through the types must come to them.
func GlossaryHasTheKeysOf(t *testing.T, kind juurru.Kind, glossary juurru.Glossary, reached ...string) {
	keys := make(map[string]bool)
	GlossaryKeys(kind.Type, true, keys)
	if kind.ProfileType != nil {
		GlossaryKeys(kind.ProfileType, true, keys)
	}
	for _, key := range reached {
		require.True(t, keys[key], "the walk does not reach %s", key)
	}
	assert.Equal(t, slices.Sorted(maps.Keys(keys)), slices.Sorted(maps.Keys(glossary)))
	assert.Equal(t, glossary, kind.Glossary)
}

// InLang is the text in this very language, without another one in its place.
func InLang(text juurru.Text, lang juurru.Lang) string {
	return map[juurru.Lang]string{
		juurru.Finnish: text.FI, juurru.Swedish: text.SV, juurru.Norwegian: text.NB, juurru.English: text.EN,
	}[lang]
}

// eachText calls f with every text of a glossary, language by language.
func eachText(glossary juurru.Glossary, f func(key, part string, lang juurru.Lang, said string)) {
	for key, entry := range glossary {
		for _, lang := range juurru.Langs() {
			f(key, "label", lang, InLang(entry.Label, lang))
			f(key, "help", lang, InLang(entry.Help, lang))
		}
	}
}

// GlossarySaysEverythingInFourLanguages asks that no text is missing, begins with a
// small letter or has stray spaces.
func GlossarySaysEverythingInFourLanguages(t *testing.T, glossary juurru.Glossary) {
	eachText(glossary, func(key, part string, lang juurru.Lang, said string) {
		assert.NotEmpty(t, said, "%s of %s in %s", part, key, lang)
		assert.Equal(t, strings.Join(strings.Fields(said), " "), said, "%s of %s in %s: stray spaces", part, key, lang)
		first, _ := utf8.DecodeRuneInString(said)
		assert.True(t, unicode.IsUpper(first), "%s of %s in %s begins small: %s", part, key, lang, said)
	})
}

const longestLabel = 60 // characters that still fit on a line of a form

// GlossaryLabelsAreShortAndHelpsAreSentences asks that a label fits on a line of a
// form, and that a help ends with a stop.
func GlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T, glossary juurru.Glossary) {
	eachText(glossary, func(key, part string, lang juurru.Lang, said string) {
		if part == "label" {
			assert.LessOrEqual(t, utf8.RuneCountInString(said), longestLabel, "%s in %s: %s", key, lang, said)
			assert.False(t, strings.HasSuffix(said, "."), "label of %s in %s: %s", key, lang, said)
			assert.False(t, strings.ContainsAny(said, `"“”„«»`), "label of %s in %s: %s", key, lang, said)
			return
		}
		assert.True(t, strings.HasSuffix(said, "."), "help of %s in %s: %s", key, lang, said)
		assert.NotContains(t, said, "..", "help of %s in %s", key, lang)
	})
}

// strangeQuotes are the quotation marks a language does not use. Finnish has
// »this», Swedish ”this”, Norwegian «this», English "this".
var strangeQuotes = map[juurru.Lang]string{
	juurru.Finnish: `"“”„«`, juurru.Swedish: `"“„«»`, juurru.Norwegian: `"“”„`, juurru.English: `“”„«»`,
}

// GlossaryUsesTheQuotesOfItsLanguages asks that texts have the quotation marks of
// their language, and that these come in pairs.
func GlossaryUsesTheQuotesOfItsLanguages(t *testing.T, glossary juurru.Glossary) {
	eachText(glossary, func(key, part string, lang juurru.Lang, said string) {
		assert.False(t, strings.ContainsAny(said, strangeQuotes[lang]), "%s of %s in %s: %s", part, key, lang, said)
		for _, pair := range []string{`"`, "”"} {
			assert.Zero(t, strings.Count(said, pair)%2, "%s of %s in %s: %s", part, key, lang, said)
		}
		switch lang {
		case juurru.Finnish:
			assert.Zero(t, strings.Count(said, "»")%2, "%s of %s: %s", part, key, said)
		case juurru.Norwegian:
			assert.Equal(t, strings.Count(said, "«"), strings.Count(said, "»"), "%s of %s: %s", part, key, said)
		}
	})
}

// GlossaryIsTranslated asks that no text is the same in two languages, but for the
// labels that rightly are.
func GlossaryIsTranslated(t *testing.T, glossary juurru.Glossary, sameLabels ...string) {
	same := make(map[string]bool)
	for key, entry := range glossary {
		for i, lang := range juurru.Langs() {
			for _, other := range juurru.Langs()[:i] {
				assert.NotEqual(t, InLang(entry.Help, other), InLang(entry.Help, lang), "help of %s in %s and %s", key, other, lang)
				if label := InLang(entry.Label, lang); label == InLang(entry.Label, other) {
					same[label] = true
					assert.Contains(t, sameLabels, label, "label of %s in %s and %s", key, other, lang)
				}
			}
		}
	}
	for _, label := range sameLabels {
		assert.True(t, same[label], "%q is no longer the same in two languages: take it off the list", label)
	}
}

// GlossaryKnows asks that these are the known values of open vocabularies, by key,
// and that there are no others.
func GlossaryKnows(t *testing.T, glossary juurru.Glossary, want map[string][]string) {
	known := make(map[string][]string)
	for key, entry := range glossary {
		if entry.Known != nil {
			known[key] = entry.Known
		}
	}
	assert.Equal(t, want, known)
}

// GlossaryIsACopy asks that a caller who changes a glossary changes nobody else's.
func GlossaryIsACopy(t *testing.T, glossary func() juurru.Glossary) {
	before, err := json.Marshal(glossary())
	require.NoError(t, err)
	changed := glossary()
	require.NotEmpty(t, changed)
	for key, entry := range changed {
		for i := range entry.Known {
			entry.Known[i] = "muutettu"
		}
		changed[key] = juurru.Entry{}
	}
	changed["uusi"] = juurru.Entry{}
	after, err := json.Marshal(glossary())
	require.NoError(t, err)
	assert.JSONEq(t, string(before), string(after))
}
