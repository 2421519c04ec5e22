package innokyla_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func answered(question string, answer innokyla.Answer, on juurru.Date, note string) innokyla.Attestation {
	return innokyla.Attestation{Question: question, Answer: answer, By: "palvelupäällikkö", On: on, Note: note}
}

// allAnswered answers every question of the checklist with yes.
func allAnswered() []innokyla.Attestation {
	var all []innokyla.Attestation
	for _, q := range innokyla.Questions() {
		all = append(all, answered(q.Key, innokyla.Yes, "2025-11-20", ""))
	}
	return all
}

func TestEveryQuestionIsAskedOnce(t *testing.T) {
	var keys []any
	for _, q := range innokyla.Questions() {
		keys = append(keys, q.Key)
		assert.Regexp(t, `^[a-z]+$`, q.Key)
	}
	assert.Len(t, keys, 12)
	withImage := &innokyla.Model{Cover: &innokyla.Image{File: "kansi.jpg", Alternative: "Kansi"}}
	assert.Equal(t, keys, paramsOf(withImage.Check(innokyla.Ready), innokyla.RuleAttestationUnanswered, "key"), "in the order of the checklist")
	assert.Empty(t, brokenAt(new(innokyla.Model), innokyla.Publish, innokyla.RuleAttestationUnanswered), "the checklist is for finishing")

	innokyla.Questions()[0].Key = "muutettu"
	assert.Equal(t, keys[0], innokyla.Questions()[0].Key, "questions are a copy")
}

func TestAccessibilityIsAskedOfWhatThereIs(t *testing.T) {
	for about, row := range map[string]struct {
		model innokyla.Model
		asked bool
	}{
		"nothing but text":               {innokyla.Model{}, false},
		"a cover":                        {innokyla.Model{Cover: new(innokyla.Image)}, true},
		"an attachment of the basics":    {innokyla.Model{Attachments: make([]innokyla.Attachment, 1)}, true},
		"an image of the basics":         {innokyla.Model{Images: make([]innokyla.Image, 1)}, true},
		"an attachment of the path":      {innokyla.Model{Path: innokyla.Path{Needs: innokyla.Content{Attachments: make([]innokyla.Attachment, 1)}}}, true},
		"an image of the path":           {innokyla.Model{Path: innokyla.Path{Tips: innokyla.Content{Images: make([]innokyla.Image, 1)}}}, true},
		"links are somebody else's":      {innokyla.Model{Links: make([]innokyla.Link, 1), Path: innokyla.Path{Tips: innokyla.Content{Links: make([]innokyla.Link, 1)}}}, false},
		"an answer is heard in any case": {innokyla.Model{Attestations: []innokyla.Attestation{answered("accessible", innokyla.Yes, "2025-11-20", "")}}, false},
	} {
		asked := slices.Contains(paramsOf(row.model.Check(innokyla.Ready), innokyla.RuleAttestationUnanswered, "key"), any("accessible"))
		assert.Equal(t, row.asked, asked, about)
		assert.Empty(t, brokenAt(&row.model, innokyla.Ready, innokyla.RuleAttestationUnknown), about)
	}
}

func TestAttestations(t *testing.T) {
	const question = "tense"
	at := slices.IndexFunc(innokyla.Questions(), func(q innokyla.Question) bool { return q.Key == question })
	others := slices.Delete(allAnswered(), at, at+1)
	for about, row := range map[string]struct {
		answers []innokyla.Attestation // after the eleven others
		want    map[*juurru.Rule][]juurru.Pointer
	}{
		"nobody has answered":           {nil, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationUnanswered: {"/attestations"}}},
		"yes needs no reason":           {[]innokyla.Attestation{answered(question, innokyla.Yes, "2025-11-20", "")}, nil},
		"not applicable, with a reason": {[]innokyla.Attestation{answered(question, innokyla.NotApplicable, "2025-11-20", "Lyhyt malli.")}, nil},
		"not applicable, without a reason": {
			[]innokyla.Attestation{answered(question, innokyla.NotApplicable, "2025-11-20", " ")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationReasonMissing: {"/attestations/11/note"}},
		},
		"no, without a reason": {
			[]innokyla.Attestation{answered(question, innokyla.No, "2025-11-20", "")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationNo: {"/attestations/11/answer"}, innokyla.RuleAttestationReasonMissing: {"/attestations/11/note"}},
		},
		"a later yes takes a no back": {
			[]innokyla.Attestation{answered(question, innokyla.No, "2025-11-20", "Kesken."), answered(question, innokyla.Yes, "2025-11-21", "")}, nil,
		},
		"a later yes takes a no back, though it stands before it": {
			[]innokyla.Attestation{answered(question, innokyla.Yes, "2025-11-21", ""), answered(question, innokyla.No, "2025-11-20", "Kesken.")}, nil,
		},
		"a later no takes a yes back, though it stands before it": {
			[]innokyla.Attestation{answered(question, innokyla.No, "2025-11-21", "Kesken."), answered(question, innokyla.Yes, "2025-11-20", "")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationNo: {"/attestations/11/answer"}},
		},
		"of one day the last one counts": {
			[]innokyla.Attestation{answered(question, innokyla.Yes, "2025-11-20", ""), answered(question, innokyla.No, "2025-11-20", "Kesken.")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationNo: {"/attestations/12/answer"}},
		},
		"a slip in the question answers nothing": {
			[]innokyla.Attestation{answered("Tense", innokyla.No, "2025-11-20", "")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationUnknown: {"/attestations/11/question"}, innokyla.RuleAttestationUnanswered: {"/attestations"}},
		},
		"a slip does not hide what follows": {
			[]innokyla.Attestation{answered("Tense", innokyla.Yes, "2025-11-20", ""), answered(question, innokyla.Yes, "2025-11-20", "")},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAttestationUnknown: {"/attestations/11/question"}},
		},
		"no question is a matter of structure": {
			[]innokyla.Attestation{answered(question, innokyla.Yes, "2025-11-20", ""), answered("", innokyla.Yes, "2025-11-20", "")},
			map[*juurru.Rule][]juurru.Pointer{juurru.RuleRequired: {"/attestations/12/question"}},
		},
	} {
		report := (&innokyla.Model{Attestations: slices.Concat(others, row.answers)}).Check(innokyla.Ready)
		for _, rule := range []*juurru.Rule{
			innokyla.RuleAttestationUnanswered, innokyla.RuleAttestationNo, innokyla.RuleAttestationReasonMissing, innokyla.RuleAttestationUnknown, juurru.RuleRequired,
		} {
			assert.Equal(t, row.want[rule], pointersOf(report, rule), "%s: %s", about, rule.ID)
		}
	}
}

func TestAnUndatedAnswerIsNotTheLatest(t *testing.T) {
	answers := func(dates ...juurru.Date) *innokyla.Model {
		m := new(innokyla.Model)
		for i, day := range dates {
			answer := innokyla.Yes
			if i == 0 {
				answer = innokyla.No
			}
			m.Attestations = append(m.Attestations, innokyla.Attestation{Question: "title", Answer: answer, By: "a", On: day, Note: "b"})
		}
		return m
	}
	assert.NotEmpty(t, brokenAt(answers("2026-05-01", "", "2025-01-01"), innokyla.Ready, innokyla.RuleAttestationNo), "the first is the latest")
	assert.Empty(t, brokenAt(answers("", "2025-01-01"), innokyla.Ready, innokyla.RuleAttestationNo))
	assert.Empty(t, brokenAt(answers("", ""), innokyla.Ready, innokyla.RuleAttestationNo), "of two without a day the second counts")
}

func TestAccessibilityIsAskedOfModelsThatHaveFiles(t *testing.T) {
	asked := func(m *innokyla.Model) bool {
		for _, f := range m.Check(innokyla.Ready).Findings {
			if f.Rule == innokyla.RuleAttestationUnanswered && f.Params[1].Value == "accessible" {
				return true
			}
		}
		return false
	}
	assert.False(t, asked(new(innokyla.Model)))
	assert.True(t, asked(&innokyla.Model{Attachments: []innokyla.Attachment{{Name: "a"}}}))
	m := new(innokyla.Model)
	m.Path.Tips.Images = []innokyla.Image{{File: "a.png"}}
	assert.True(t, asked(m))
}
