package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

func TestEveryAreaHasItsQuestionsInFourLanguages(t *testing.T) {
	number := make(map[roadmap.Area]int)
	seen := make(map[string]bool)
	said := make(map[string]bool)
	for _, q := range roadmap.Questions() {
		number[q.Area]++
		name := string(q.Area) + "/" + q.Key
		assert.False(t, seen[name], name)
		seen[name] = true
		assert.Empty(t, q.Text.Missing(), name)
		for _, lang := range juurru.Langs() {
			assert.Regexp(t, `\?$`, q.Text.In(lang), name)
			assert.False(t, said[q.Text.In(lang)], "%s in %s is said twice", name, lang)
			said[q.Text.In(lang)] = true
		}
	}
	assert.Equal(t, map[roadmap.Area]int{roadmap.People: 3, roadmap.Organisation: 3, roadmap.TechnologyOf: 4, roadmap.Benefits: 4}, number)
}

func TestQuestionsAreACopy(t *testing.T) {
	first := roadmap.Questions()[0]
	roadmap.Questions()[0] = roadmap.Question{}
	assert.Equal(t, first, roadmap.Questions()[0])
}

func TestEveryQuestionIsKnownInItsOwnAreaOnly(t *testing.T) {
	for _, q := range roadmap.Questions() {
		for _, area := range roadmap.Area("").Values() {
			p := &roadmap.Project{Pilots: []roadmap.Pilot{{Evaluation: []roadmap.Judgement{{Area: area, About: q.Key}}}}}
			found := len(pointersOf(p.Check(roadmap.Draft), roadmap.RuleQuestionUnknown)) > 0
			assert.Equal(t, area != q.Area, found, "%s in %s", q.Key, area)
		}
	}
}
