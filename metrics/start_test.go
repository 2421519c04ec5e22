package metrics_test

import (
	"encoding/json"
	"fmt"
	"log"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestEveryStartIsASoundDraft(t *testing.T) {
	for _, lang := range juurru.Langs() {
		data, err := metrics.Start(lang, "")
		require.NoError(t, err)
		s, report, err := metrics.Decode(data)
		require.NoError(t, err, "in %s: %v", lang, report.In(juurru.English).Findings)
		assert.Equal(t, lang, s.Language)
		assert.Equal(t, metrics.StatePlanned, s.State)
		assert.Equal(t, metrics.Draft, s.Claims(), "a new document claims nothing")

		report = s.Check(metrics.Draft, juurru.On("2026-06-01"))
		assert.True(t, report.Ready(), "in %s: %v", lang, report.In(juurru.English).Findings)
		assert.False(t, s.Check(metrics.BeforeChange).Ready(), "there is all to fill in")
	}
}

func TestAStartHasOneMetricLaidOutAndTheOtherListsEmpty(t *testing.T) {
	data, err := metrics.Start(juurru.Finnish, "")
	require.NoError(t, err)
	s, _, err := metrics.Decode(data)
	require.NoError(t, err)
	s.Extensions = nil
	want := &metrics.Set{
		Kind: metrics.KindName, Language: juurru.Finnish, State: metrics.StatePlanned,
		Metrics: []metrics.Metric{{
			ID: "m1", Name: "Mittari 1", Definition: new(metrics.Definition), Baseline: new(metrics.Baseline), Target: new(metrics.Target),
			Scale: []metrics.Level{}, Observations: []metrics.Observation{}, Rebases: []metrics.Rebase{},
		}},
		Benefits: []metrics.Benefit{}, Series: []metrics.Series{}, Uptake: []metrics.Uptake{},
	}
	assert.Empty(t, cmp.Diff(want, s))
}

// startDocument is a start as any reader of JSON sees it.
type startDocument struct {
	Hints   map[juurru.Pointer]string `json:"x-hints"`
	Metrics []map[string]any          `json:"metrics"`
}

func startIn(t *testing.T, lang juurru.Lang) (doc startDocument) {
	t.Helper()
	data, err := metrics.Start(lang, "")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &doc))
	return doc
}

func TestAStartTellsOfEveryMemberInTheReadersLanguage(t *testing.T) {
	keys := make(map[string]bool)
	glossaryKeys(reflect.TypeFor[metrics.Set](), false, keys)
	glossary := metrics.Glossary()
	for _, lang := range juurru.Langs() {
		var told strings.Builder
		for _, hint := range startIn(t, lang).Hints {
			told.WriteString(hint + "\n")
		}
		for key := range keys {
			if !strings.Contains(key, ".") || key == "Set.$schema" {
				continue
			}
			assert.Contains(t, told.String(), inLang(glossary[key].Label, lang), "%s in %s", key, lang)
			assert.Contains(t, told.String(), inLang(glossary[key].Help, lang), "%s in %s", key, lang)
		}
	}
}

func TestAStartHintsWhereItIsToBeFilledIn(t *testing.T) {
	glossary := metrics.Glossary()
	for _, lang := range juurru.Langs() {
		doc := startIn(t, lang)
		require.Len(t, doc.Metrics, 1)
		for name := range doc.Metrics[0] {
			words := glossary["Metric."+name]
			begin := inLang(words.Label, lang) + ": " + inLang(words.Help, lang)
			assert.True(t, strings.HasPrefix(doc.Hints[juurru.At("metrics", 0, name)], begin), "%s in %s", name, lang)
		}
		for at, line := range map[juurru.Pointer]string{
			"/changeStarts":           inLang(glossary["Set.changeStarts"].Label, lang) + ": ",
			"/metrics":                "\ndirection (" + inLang(glossary["Metric.direction"].Label, lang) + "): ",
			"/metrics/0/target":       "\nby (" + inLang(glossary["Target.by"].Label, lang) + "): ",
			"/metrics/0/observations": "\nvalue (" + inLang(glossary["Observation.value"].Label, lang) + "): ",
			"/benefits":               "\nbaseline (" + inLang(glossary["Benefit.baseline"].Label, lang) + "): ",
			"/series":                 "\n    prediction (" + inLang(glossary["Question.prediction"].Label, lang) + "): ",
			"/metrics/0/definition":   "\npeople (" + inLang(glossary["Definition.people"].Label, lang) + "): ",
		} {
			assert.Contains(t, doc.Hints[at], line, "%s in %s", at, lang)
		}
	}
}

func TestAStartTellsTheChoices(t *testing.T) {
	for _, lang := range juurru.Langs() {
		hints := startIn(t, lang).Hints
		for _, direction := range metrics.Direction("").Values() {
			assert.Contains(t, hints["/metrics"], string(direction)+" = "+direction.Label(lang), lang)
		}
		for _, state := range metrics.State("").Values() {
			assert.Contains(t, hints["/state"], string(state)+" = "+state.Label(lang), lang)
		}
		for _, beneficiary := range metrics.Beneficiary("").Values() {
			assert.Contains(t, hints["/benefits"], string(beneficiary)+" = "+beneficiary.Label(lang), lang)
		}
		assert.Contains(t, hints["/language"], " fi; sv; nb; en.", lang)
	}
}

func TestHintsAreKeptWhenTheSetIsWritten(t *testing.T) {
	data, err := metrics.Kind().Start(juurru.Swedish, "")
	require.NoError(t, err)
	s, _, err := metrics.Decode(data)
	require.NoError(t, err)
	require.Len(t, s.Extensions, 1)
	assert.Equal(t, "x-hints", s.Extensions[0].Name)
	encoded, err := s.Encode()
	require.NoError(t, err)
	assert.Contains(t, string(encoded), `"x-hints"`)
}

func TestAStartInAnUnknownLanguageIsFinnish(t *testing.T) {
	finnish, err := metrics.Start(juurru.Finnish, "")
	require.NoError(t, err)
	for _, lang := range []juurru.Lang{"", "fr"} {
		data, err := metrics.Start(lang, "")
		require.NoError(t, err)
		assert.Equal(t, string(finnish), string(data), "%q", lang)
	}
}

func TestAStartForAProfile(t *testing.T) {
	data, err := metrics.Start(juurru.Finnish, "rrp-p4-i2")
	assert.ErrorContains(t, err, "rrp-p4-i2")
	assert.Empty(t, data)
}

func ExampleStart() {
	data, err := metrics.Start(juurru.English, "")
	if err != nil {
		log.Fatal(err)
	}
	s, _, err := metrics.Decode(data)
	fmt.Println(err, s.State, s.Metrics[0].ID, s.Metrics[0].Name, len(s.Benefits))

	var doc struct {
		Hints map[string]string `json:"x-hints"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		log.Fatal(err)
	}
	fmt.Println(doc.Hints["/metrics/0/source"])
	// Output:
	// <nil> planned m1 Metric 1 0
	// Data source: Say where the data come from, for example a system and its report, a register or a survey. Keep to the same source, so that values can be compared.
}
