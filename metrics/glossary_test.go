package metrics_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
)

func TestGlossaryHasTheTypesAndMembersOfSetsAndNoOthers(t *testing.T) {
	kindtest.GlossaryHasTheKeysOf(t, metrics.Kind(), metrics.Glossary(),
		"Set", "Set.$schema", "Metric.direction", "Definition.people", "Observation.leftOut", "Cycle.questions", "UptakeCount.using")
}

func TestGlossarySaysEverythingInFourLanguages(t *testing.T) {
	kindtest.GlossarySaysEverythingInFourLanguages(t, metrics.Glossary())
}

func TestGlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T) {
	kindtest.GlossaryLabelsAreShortAndHelpsAreSentences(t, metrics.Glossary())
}

func TestGlossaryUsesTheQuotesOfItsLanguages(t *testing.T) {
	kindtest.GlossaryUsesTheQuotesOfItsLanguages(t, metrics.Glossary())
}

func TestGlossaryIsTranslated(t *testing.T) {
	kindtest.GlossaryIsTranslated(t, metrics.Glossary(),
		"Handlingsplan (P)", "Mål (P)", "Målnivå", // labels that are rightly the same in Swedish and Norwegian
	)
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
	kindtest.GlossaryKnows(t, metrics.Glossary(), map[string][]string{
		"Benefit.type": {metrics.AvoidedCost, metrics.SavedTime, metrics.BetterQuality},
	})
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
	kindtest.GlossaryIsACopy(t, metrics.Glossary)
}

func ExampleGlossary() {
	entry := metrics.Glossary()["Definition.denominator"]
	fmt.Println(entry.Label.In(juurru.Finnish), "/", entry.Label.In(juurru.Swedish))
	// Output: Nimittäjä / Nämnare
}

// What tests of starts ask of glossaries.
var (
	glossaryKeys = kindtest.GlossaryKeys
	inLang       = kindtest.InLang
)
