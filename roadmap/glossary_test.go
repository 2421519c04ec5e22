package roadmap_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func TestGlossaryHasTheTypesAndMembersOfProjectsAndNoOthers(t *testing.T) {
	kindtest.GlossaryHasTheKeysOf(t, roadmap.Kind(), roadmap.Glossary(),
		"Project", "Project.$schema", "Passage.to", "Anchoring.problem", "JourneyStep.weakness", "Assessment.meets", "Criterion.amber",
		"Outcome.override", "HandOver.reviewed", "Supplier.met", "Involvement.attitude", "Role.line", "Metric.direction", "Cycle.act", "Step.who",
		"PhaseSet", "PhaseSet.$schema", "Phase.gate", "PhaseStep.covers", "Tool.url", "PhaseSource.text")
}

func TestGlossarySaysEverythingInFourLanguages(t *testing.T) {
	kindtest.GlossarySaysEverythingInFourLanguages(t, roadmap.Glossary())
}

func TestGlossaryLabelsAreShortAndHelpsAreSentences(t *testing.T) {
	kindtest.GlossaryLabelsAreShortAndHelpsAreSentences(t, roadmap.Glossary())
}

func TestGlossaryUsesTheQuotesOfItsLanguages(t *testing.T) {
	kindtest.GlossaryUsesTheQuotesOfItsLanguages(t, roadmap.Glossary())
}

func TestGlossaryIsTranslated(t *testing.T) {
	kindtest.GlossaryIsTranslated(t, roadmap.Glossary(),
		"Ansvar", "Handlingsplan (P)", "Kanal", "Mål (P)", "Målnivå", "Risk", // of what is shared with metrics and plans
	)
}

// ownKeys are the keys of what a project shares with a plan that have words of the
// project's own: in a plan they speak of its template, its gates or its method.
var ownKeys = []string{
	"Decision.gate", "Decision.id", "Goal", "Message.phase", "Risk.effect", "Role", "Role.group", "Task.phase", "TeamPhase.phase", "Training", "Training.uptake",
}

// A word for a member of the metrics is the same wherever they stand, and so is one of a
// part that plans have, too.
func TestWhatAProjectSharesHasTheSameWords(t *testing.T) {
	glossary, shared := roadmap.Glossary(), 0
	var own []string
	keys := make(map[string]bool)
	for _, of := range []any{
		plan.Goal{}, plan.Role{}, plan.Task{}, plan.Training{}, plan.Message{}, plan.Stakeholder{}, plan.RiskScale{}, plan.Risk{}, plan.Decision{},
		metrics.Metric{}, metrics.Benefit{}, metrics.Series{},
	} {
		of := reflect.TypeOf(of)
		kindtest.GlossaryKeys(of, of != reflect.TypeFor[plan.RiskScale](), keys)
	}
	for key, entry := range plan.Glossary() {
		if !keys[key] {
			continue
		}
		if diff := cmp.Diff(entry, glossary[key]); diff != "" {
			own = append(own, key)
		}
		shared++
	}
	slices.Sort(own)
	assert.Equal(t, ownKeys, own)
	assert.Equal(t, len(keys), shared)
	for _, member := range []string{"$schema", "metrics", "benefits", "series"} {
		assert.Empty(t, cmp.Diff(metrics.Glossary()["Set."+member], glossary["Project."+member]), member)
	}
}

// roleKeys are the members of a project that stand for people; those that hold the ID of a
// role are asked as well.
var roleKeys = []string{
	"Project.roles", "Passage.by", "BenefitReview.by", "Anchoring.team", "JourneyStep.roles", "Pilot.lead", "Outcome.by", "Procurement.department",
	"BenefitPlan.owner", "Process.roles", "HandOver.to", "Document.owner", "Goal.owner", "Decision.by",
}

// bodyKeys are those that stand for a group or an organisation.
var bodyKeys = []string{"RelatedProject.who", "Lesson.from", "Supplier.name", "Improvement.from", "Stakeholder.name"}

func TestGlossaryAsksForRolesInsteadOfNames(t *testing.T) {
	role := map[juurru.Lang]string{juurru.Finnish: "älä nimeä|älä nimiä", juurru.Swedish: "inte namn", juurru.Norwegian: "ikke navn", juurru.English: "not a name|not names"}
	body := map[juurru.Lang]string{juurru.Finnish: "älä henkilöä", juurru.Swedish: "inte en person", juurru.Norwegian: "ikke en person", juurru.English: "not a person"}
	glossary := roadmap.Glossary()
	for _, lang := range juurru.Langs() {
		for _, key := range roleKeys {
			assert.Regexp(t, role[lang], kindtest.InLang(glossary[key].Help, lang), "%s in %s", key, lang)
		}
		for _, key := range bodyKeys {
			assert.Contains(t, kindtest.InLang(glossary[key].Help, lang), body[lang], "%s in %s", key, lang)
		}
	}
}

// accountKeys are the members in which somebody tells what happened, and might tell of
// people; and the IDs that findings name.
var accountKeys = []string{
	"Project.id", "Passage.reason", "StepRecord.reason", "BenefitReview.found", "JourneyStep.weakness", "Inquiry.id", "Inquiry.found", "Idea.what",
	"Idea.reason", "Test.found", "Pilot.id", "Pilot.participants", "Pilot.documentation", "Criterion.id", "Criterion.plan", "Discovery.id", "Discovery.what",
	"Discovery.handled", "Judgement.text", "Outcome.reason", "Outcome.override", "RollOut.learnt", "FinalReport.worked", "FinalReport.improve",
	"FollowUp.corrections", "HandOver.note", "Improvement.id", "Improvement.what", "Improvement.reason", "Stakeholder.affected",
}

func TestGlossaryWarnsOfPersonalDataInAccounts(t *testing.T) {
	warning := map[juurru.Lang]string{
		juurru.Finnish: "henkilötietoja", juurru.Swedish: "inga personuppgifter", juurru.Norwegian: "ikke skriv personopplysninger", juurru.English: "no personal data",
	}
	glossary := roadmap.Glossary()
	for _, key := range accountKeys {
		for lang, said := range warning {
			assert.Contains(t, strings.ToLower(kindtest.InLang(glossary[key].Help, lang)), said, "%s in %s", key, lang)
		}
	}
}

func TestGlossaryKnowsTheValuesOfOpenVocabularies(t *testing.T) {
	var names, keys []string
	for _, set := range roadmap.PhaseSets() {
		names = append(names, set.Name)
	}
	for _, question := range roadmap.Questions() {
		keys = append(keys, question.Key)
	}
	kindtest.GlossaryKnows(t, roadmap.Glossary(), map[string][]string{
		"Project.phases":  names,
		"Judgement.about": keys,
		"Benefit.type":    metrics.KnownBenefitTypes(),
	})
}

func TestGlossaryIsACopy(t *testing.T) {
	kindtest.GlossaryIsACopy(t, roadmap.Glossary)
}

func ExampleGlossary() {
	entry := roadmap.Glossary()["Anchoring.related"]
	fmt.Println(entry.Label.In(juurru.Norwegian), "/", entry.Label.In(juurru.Finnish))
	// Output: Tilgrensende prosjekter / Muut samaan liittyvät hankkeet
}
