package innokyla_test

import (
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
	"github.com/juurru/juurru/innokyla"
)

// glossaryKeys are the keys a glossary of a type has: of the members of every
// type it leads to, and of the types of documents and of the elements of lists; a
// type that only stands behind members goes by their words.
func glossaryKeys(t reflect.Type, named bool, keys map[string]bool) {
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
		glossaryKeys(t.Field(i).Type, false, keys)
	}
}

func TestGlossaryHasTheTypesAndMembersOfModelsAndProfilesAndNoOthers(t *testing.T) {
	keys := make(map[string]bool)
	glossaryKeys(reflect.TypeFor[innokyla.Model](), true, keys)
	glossaryKeys(reflect.TypeFor[innokyla.Profile](), true, keys)
	for _, key := range []string{"Model", "Model.$schema", "Path.tips", "Link.url", "PDSAStep.done", "EvidenceRule.requires", "Text.nb"} {
		require.True(t, keys[key], "the walk does not reach %s", key)
	}
	assert.Equal(t, slices.Sorted(maps.Keys(keys)), slices.Sorted(maps.Keys(innokyla.Glossary())))
}

// eachGlossaryText calls f with every text of the glossary, language by language.
func eachGlossaryText(f func(key, part string, lang juurru.Lang, said string)) {
	for key, entry := range innokyla.Glossary() {
		for _, lang := range juurru.Langs() {
			f(key, "label", lang, inLang(entry.Label, lang))
			f(key, "help", lang, inLang(entry.Help, lang))
		}
	}
}

// inLang is the text in this very language, without another one in its place.
func inLang(text juurru.Text, lang juurru.Lang) string {
	return map[juurru.Lang]string{
		juurru.Finnish: text.FI, juurru.Swedish: text.SV, juurru.Norwegian: text.NB, juurru.English: text.EN,
	}[lang]
}

func TestGlossarySaysEverythingInFourLanguages(t *testing.T) {
	eachGlossaryText(func(key, part string, lang juurru.Lang, said string) {
		assert.NotEmpty(t, said, "%s of %s in %s", part, key, lang)
		assert.Equal(t, strings.Join(strings.Fields(said), " "), said, "%s of %s in %s: stray spaces", part, key, lang)
		first, _ := utf8.DecodeRuneInString(said)
		assert.True(t, unicode.IsUpper(first), "%s of %s in %s begins small: %s", part, key, lang, said)
	})
}

const longestLabel = 60 // characters that still fit on a line of a form

func TestGlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T) {
	eachGlossaryText(func(key, part string, lang juurru.Lang, said string) {
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

func TestGlossaryUsesTheQuotesOfItsLanguages(t *testing.T) {
	eachGlossaryText(func(key, part string, lang juurru.Lang, said string) {
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

// sameGlossaryLabels are the labels that are rightly the same in two languages.
var sameGlossaryLabels = []string{
	"Del av programmet", "Delens investering", "Handlingsplan (D)", "Kriterium", "Mål (P)", "Program", "Programmets profil", "Svar", "Tolkning", // Swedish and Norwegian
	"Organisation", "Text", // Swedish and English
}

func TestGlossaryIsTranslated(t *testing.T) {
	same := make(map[string]bool)
	for key, entry := range innokyla.Glossary() {
		for i, lang := range juurru.Langs() {
			for _, other := range juurru.Langs()[:i] {
				assert.NotEqual(t, inLang(entry.Help, other), inLang(entry.Help, lang), "help of %s in %s and %s", key, other, lang)
				if label := inLang(entry.Label, lang); label == inLang(entry.Label, other) {
					same[label] = true
					assert.Contains(t, sameGlossaryLabels, label, "label of %s in %s and %s", key, other, lang)
				}
			}
		}
	}
	for _, label := range sameGlossaryLabels {
		assert.True(t, same[label], "%q is no longer the same in two languages: take it off the list", label)
	}
}

func TestGlossaryCallsFieldsAsTheFormDoes(t *testing.T) {
	glossary := innokyla.Glossary()
	for _, f := range innokyla.Fields() {
		key := "Path." + f.Key
		if f.Stage == innokyla.Basics {
			key = "Model." + f.Key
		}
		assert.Equal(t, f.Label, glossary[key].Label, key)
		assert.Equal(t, f.Guidance, glossary[key].Help, key)
	}
}

func TestGlossaryKnowsTheValuesOfOpenVocabularies(t *testing.T) {
	known := make(map[string][]string)
	for key, entry := range innokyla.Glossary() {
		if entry.Known != nil {
			known[key] = entry.Known
		}
	}
	var areas []string
	for _, area := range innokyla.Areas() {
		areas = append(areas, area.Name(juurru.Finnish))
	}
	assert.Equal(t, map[string][]string{
		"Model.funders": innokyla.KnownFunders(), "Model.topics": innokyla.KnownTopics(), "Model.phenomena": innokyla.KnownPhenomena(), "Model.areas": areas,
	}, known)
}

func TestGlossaryIsACopy(t *testing.T) {
	changed := innokyla.Glossary()
	changed["Link"] = juurru.Entry{Label: juurru.Same("muutettu")}
	changed["Model.name"] = juurru.Entry{}
	changed["uusi"] = juurru.Entry{}
	delete(changed, "Link.url")

	fresh := innokyla.Glossary()
	assert.Equal(t, "Linkki", fresh["Link"].Label.FI)
	assert.Equal(t, "Toimintamallin nimi", fresh["Model.name"].Label.FI)
	assert.Contains(t, fresh, "Link.url")
	assert.NotContains(t, fresh, "uusi")
}
