package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

func TestGlossaryHasTheTypesAndMembersOfPlansAndTemplatesAndNoOthers(t *testing.T) {
	kindtest.GlossaryHasTheKeysOf(t, plan.Kind(), plan.Glossary(),
		"Plan", "Plan.$schema", "Part.core", "Evidence.research", "Record.code", "RiskScale.treat", "TeamPhase.rhythm", "Assignment.letter",
		"GuideQuestion.answer", "Change.reason", "Metric.direction", "UptakeCount.using",
		"Template", "TemplateRolePhase.tasks", "TemplateItem.source", "Text.nb")
}

func TestGlossarySaysEverythingInFourLanguages(t *testing.T) {
	kindtest.GlossarySaysEverythingInFourLanguages(t, plan.Glossary())
}

func TestGlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T) {
	kindtest.GlossaryLabelsAreShortAndHelpsAreSentences(t, plan.Glossary())
}

func TestGlossaryUsesTheQuotesOfItsLanguages(t *testing.T) {
	kindtest.GlossaryUsesTheQuotesOfItsLanguages(t, plan.Glossary())
}

func TestGlossaryIsTranslated(t *testing.T) {
	kindtest.GlossaryIsTranslated(t, plan.Glossary(),
		"Ansvar", "Behov", "Del av metoden", "Effekt", "Enheter", "Faser", "Handling", "Kanal", "Mål", "Roller", "Språk", // rightly the same in Swedish and Norwegian
		"Handlingsplan (P)", "Mål (P)", "Målnivå", // of the metrics
		"Organisation", "Risk", // in Swedish and English
		"Team", // in all three
	)
}

// A word for a member of the metrics is the same wherever they stand.
func TestMetricsOfAPlanHaveTheWordsOfMetrics(t *testing.T) {
	shared, glossary := 0, plan.Glossary()
	for key, entry := range metrics.Glossary() {
		if key == "Set" {
			continue
		}
		in, ofSet := strings.CutPrefix(key, "Set.")
		if !ofSet {
			assert.Empty(t, cmp.Diff(entry, glossary[key]), key)
			shared++
		} else if strings.Contains(" $schema metrics benefits series uptake ", " "+in+" ") {
			assert.Empty(t, cmp.Diff(entry, glossary["Plan."+in]), key)
			shared++
		}
	}
	assert.Greater(t, shared, 100)
}

// roleKeys are the members of a plan that stand for people; those that hold the ID of a
// role or a team are asked as well.
var roleKeys = []string{
	"Plan.roles", "Innovation.providers", "Goal.owner", "Team.roles", "Role.name", "Assignment.role", "Strategy.actor", "Training.for",
	"Message.owner", "Support.who", "Guide.role", "Guide.group", "Checklist.role", "Risk.owner", "Feedback.from", "Adaptation.by", "GivenUp.by",
	"Review.by", "Leadership.by", "Decision.by", "Change.by",
}

// bodyKeys are those that stand for a group or an organisation.
var bodyKeys = []string{"Innovation.maintainer", "Training.provider", "Stakeholder.name"}

func TestGlossaryAsksForRolesInsteadOfNames(t *testing.T) {
	role := map[juurru.Lang]string{juurru.Finnish: "älä nimeä|älä nimiä", juurru.Swedish: "inte namn", juurru.Norwegian: "ikke navn", juurru.English: "not a name|not names"}
	body := map[juurru.Lang]string{juurru.Finnish: "älä henkilöä", juurru.Swedish: "inte en person", juurru.Norwegian: "ikke en person", juurru.English: "not a person"}
	glossary := plan.Glossary()
	for _, lang := range juurru.Langs() {
		for _, key := range roleKeys {
			assert.Regexp(t, role[lang], kindtest.InLang(glossary[key].Help, lang), "%s in %s", key, lang)
		}
		for _, key := range bodyKeys {
			assert.Contains(t, kindtest.InLang(glossary[key].Help, lang), body[lang], "%s in %s", key, lang)
		}
	}
}

// accountKeys are the members in which somebody tells what happened, and might tell
// of people.
var accountKeys = []string{
	"Plan.id", "Setting.need", "Fit.discussion", "Phase.reason", "Role.id", "Task.id", "Factor.what", "Factor.evidence", "Stakeholder.expectations",
	"GuideQuestion.answer", "ChecklistItem.notApplicable", "Risk.cause", "Risk.event", "Feedback.text", "Feedback.reason", "Adaptation.what", "Adaptation.reason",
	"HandOver.note", "Review.result", "Leadership.note", "Decision.what", "Decision.reason", "Change.what", "Change.reason",
}

func TestGlossaryWarnsOfPersonalDataInAccounts(t *testing.T) {
	warning := map[juurru.Lang]string{
		juurru.Finnish: "henkilötie(toja|dot)", juurru.Swedish: "inga personuppgifter|personuppgifter hör inte", juurru.Norwegian: "ikke skriv personopplysninger|personopplysninger hører ikke", juurru.English: "no personal data|personal data do not",
	}
	glossary := plan.Glossary()
	for _, key := range accountKeys {
		for lang, said := range warning {
			assert.Regexp(t, "(?i)"+said, kindtest.InLang(glossary[key].Help, lang), "%s in %s", key, lang)
		}
	}
}

func TestGlossaryKnowsTheValuesOfOpenVocabularies(t *testing.T) {
	kindtest.GlossaryKnows(t, plan.Glossary(), map[string][]string{
		"Plan.template": plan.TemplateNames(),
		"Factor.code":   plan.KnownFactors(),
		"Benefit.type":  metrics.KnownBenefitTypes(),

		"GuideQuestion.section":    sectionsOf(plan.Coverage(nil, everything(t))),
		"TemplateQuestion.section": sectionsOf(plan.Coverage(nil, everything(t))),

		"TemplateSection.section": sectionsOf(plan.Coverage(nil, everything(t))),
	})
}

func TestGlossaryIsACopy(t *testing.T) {
	kindtest.GlossaryIsACopy(t, plan.Glossary)
}

func ExampleGlossary() {
	entry := plan.Glossary()["Message.wayBack"]
	fmt.Println(entry.Label.In(juurru.Finnish), "/", entry.Label.In(juurru.Norwegian))
	// Output: Palautekanava / Kanal for tilbakemelding
}
