package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/kindtest"
)

func TestGlossaryHasTheTypesAndMembersOfModelsAndProfilesAndNoOthers(t *testing.T) {
	kindtest.GlossaryHasTheKeysOf(t, innokyla.Kind(), innokyla.Glossary(),
		"Model", "Model.$schema", "Path.tips", "Link.url", "PDSAStep.done", "EvidenceRule.requires", "Text.nb")
}

func TestGlossarySaysEverythingInFourLanguages(t *testing.T) {
	kindtest.GlossarySaysEverythingInFourLanguages(t, innokyla.Glossary())
}

func TestGlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T) {
	kindtest.GlossaryLabelsAreShortAndHelpsAreSentences(t, innokyla.Glossary())
}

func TestGlossaryUsesTheQuotesOfItsLanguages(t *testing.T) {
	kindtest.GlossaryUsesTheQuotesOfItsLanguages(t, innokyla.Glossary())
}

func TestGlossaryIsTranslated(t *testing.T) {
	kindtest.GlossaryIsTranslated(t, innokyla.Glossary(), // these labels are rightly the same
		"Del av programmet", "Delens investering", "Handlingsplan (D)", "Kriterium", "Mål (P)", "Program", "Programmets profil", "Svar", "Tolkning", // Swedish and Norwegian
		"Organisation", "Text", // Swedish and English
	)
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
	var areas []string
	for _, area := range innokyla.Areas() {
		areas = append(areas, area.Name(juurru.Finnish))
	}
	kindtest.GlossaryKnows(t, innokyla.Glossary(), map[string][]string{
		"Model.funders": innokyla.KnownFunders(), "Model.topics": innokyla.KnownTopics(), "Model.phenomena": innokyla.KnownPhenomena(), "Model.areas": areas,
	})
}

func TestGlossaryIsACopy(t *testing.T) {
	kindtest.GlossaryIsACopy(t, innokyla.Glossary)
}
