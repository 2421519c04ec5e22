package metrics_test

import (
	"fmt"
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
	"github.com/juurru/juurru/metrics"
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

func TestGlossaryHasTheTypesAndMembersOfSetsAndNoOthers(t *testing.T) {
	keys := make(map[string]bool)
	glossaryKeys(reflect.TypeFor[metrics.Set](), true, keys)
	for _, key := range []string{"Set", "Set.$schema", "Metric.direction", "Definition.people", "Observation.leftOut", "Cycle.questions", "UptakeCount.using"} {
		require.True(t, keys[key], "the walk does not reach %s", key)
	}
	assert.Equal(t, slices.Sorted(maps.Keys(keys)), slices.Sorted(maps.Keys(metrics.Glossary())))
}

// eachGlossaryText calls f with every text of the glossary, language by language.
func eachGlossaryText(f func(key, part string, lang juurru.Lang, said string)) {
	for key, entry := range metrics.Glossary() {
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
	"Handlingsplan (P)", "Mål (P)", "Målnivå",
}

func TestGlossaryIsTranslated(t *testing.T) {
	same := make(map[string]bool)
	for key, entry := range metrics.Glossary() {
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

// roleKeys are the members that stand for people.
var roleKeys = []string{
	"Metric.collector", "Rebase.decidedBy", "Benefit.owner", "Action.who", "Series.owner", "Step.who", "Act.decidedBy", "Uptake.owner",
}

func TestGlossaryAsksForRolesInsteadOfNames(t *testing.T) {
	role := map[juurru.Lang]string{juurru.Finnish: "älä nimeä", juurru.Swedish: "inte namnet", juurru.Norwegian: "ikke navnet", juurru.English: "not a name"}
	glossary := metrics.Glossary()
	for _, key := range roleKeys {
		for lang, said := range role {
			assert.Contains(t, inLang(glossary[key].Help, lang), said, "%s in %s", key, lang)
		}
	}
}

// accountKeys are the members in which somebody tells what happened, and might tell
// of people.
var accountKeys = []string{
	"Baseline.how", "Observation.evidence", "Observation.note", "Observation.annotation", "Observation.leftOut", "Rebase.reason",
	"Action.what", "Cost.note", "Realised.note", "Cycle.data", "Question.result", "Step.what", "Do.observations", "Study.text", "Act.text",
	"Act.reason", "UptakeCount.note",
}

func TestGlossaryWarnsOfPersonalDataInAccounts(t *testing.T) {
	warning := map[juurru.Lang]string{
		juurru.Finnish: "henkilötietoja|älä nimistä", juurru.Swedish: "inga personuppgifter|inte namn",
		juurru.Norwegian: "kke skriv personopplysninger|ikke navn", juurru.English: "no personal data|not of names",
	}
	glossary := metrics.Glossary()
	for _, key := range accountKeys {
		for lang, said := range warning {
			assert.Regexp(t, said, inLang(glossary[key].Help, lang), "%s in %s", key, lang)
		}
	}
}

func TestGlossaryKnowsTheValuesOfOpenVocabularies(t *testing.T) {
	known := make(map[string][]string)
	for key, entry := range metrics.Glossary() {
		if entry.Known != nil {
			known[key] = entry.Known
		}
	}
	assert.Equal(t, map[string][]string{"Benefit.type": {metrics.AvoidedCost, metrics.SavedTime, metrics.BetterQuality}}, known)
}

func TestGlossaryTellsWhatTheKnownTypesOfBenefitMean(t *testing.T) {
	entry := metrics.Glossary()["Benefit.type"]
	for _, lang := range juurru.Langs() {
		for _, known := range entry.Known {
			said := strings.ToLower(metrics.BenefitTypeLabel(known, lang)) + " (" + known + ")"
			assert.Contains(t, inLang(entry.Help, lang), said, lang)
		}
	}
}

func TestGlossaryIsACopy(t *testing.T) {
	changed := metrics.Glossary()
	changed["Benefit.type"].Known[0] = "muutettu"
	changed["Metric"] = juurru.Entry{Label: juurru.Same("muutettu")}
	changed["uusi"] = juurru.Entry{}
	delete(changed, "Metric.name")

	fresh := metrics.Glossary()
	assert.Equal(t, metrics.AvoidedCost, fresh["Benefit.type"].Known[0])
	assert.Equal(t, "Mittari", fresh["Metric"].Label.FI)
	assert.Contains(t, fresh, "Metric.name")
	assert.NotContains(t, fresh, "uusi")
}

func ExampleGlossary() {
	entry := metrics.Glossary()["Definition.denominator"]
	fmt.Println(entry.Label.In(juurru.Finnish), "/", entry.Label.In(juurru.Swedish))
	// Output: Nimittäjä / Nämnare
}
