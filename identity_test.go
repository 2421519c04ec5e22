package juurru_test

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// By what the entries of every list of the four kinds are known again: the one rule, and
// what it comes to. A new list is told here, so that somebody looks.
func TestEntriesOfListsAreKnownAgainBy(t *testing.T) {
	want := map[string]string{
		"plan.Part": "id", "plan.Goal": "id", "plan.Team": "id", "plan.Role": "id", "plan.Task": "id", "plan.Factor": "id", "plan.Strategy": "id",
		"plan.Training": "id", "plan.Message": "id", "plan.Stakeholder": "id", "plan.Risk": "id", "plan.Feedback": "id", "plan.Adaptation": "id",
		"plan.Decision": "id", "plan.Change": "id",
		"plan.Phase":      "key",
		"plan.Fit":        "side", // a choice
		"plan.TeamPhase":  "phase",
		"plan.Assignment": "role", // its letter may change
		"plan.Support":    "what",
		"plan.Leadership": "date",
		"plan.Material":   "part", // a choice
		"plan.Guide":      "title", "plan.Theme": "title", "plan.GuideQuestion": "text",
		"plan.Checklist": "title", "plan.ChecklistItem": "text",
		"plan.Involvement": "phase",
		"plan.GivenUp":     "what",
		"plan.HandOver":    "from to date",
		"plan.Review":      "due",

		"metrics.Metric": "id", "metrics.Benefit": "id", "metrics.Series": "id", "metrics.Uptake": "id",
		"metrics.Level":        "key",
		"metrics.Observation":  "date",
		"metrics.Rebase":       "date",
		"metrics.Prerequisite": "what", "metrics.Action": "what", "metrics.Step": "what",
		"metrics.Realised":    "date",
		"metrics.Cycle":       "", // by its place
		"metrics.Question":    "text",
		"metrics.UptakeCount": "date",

		"roadmap.JourneyStep": "id", "roadmap.Inquiry": "id", "roadmap.Statistic": "id", "roadmap.Need": "id", "roadmap.Option": "id", "roadmap.Idea": "id",
		"roadmap.Test": "id", "roadmap.Touchpoint": "id", "roadmap.Technology": "id", "roadmap.Pilot": "id", "roadmap.Criterion": "id",
		"roadmap.Discovery": "id", "roadmap.Improvement": "id",
		"roadmap.Passage":     "date",
		"roadmap.StepRecord":  "step date", // its state may change
		"roadmap.AlignedWith": "name", "roadmap.RelatedProject": "name", "roadmap.Process": "name", "roadmap.Document": "name", "roadmap.Supplier": "name",
		"roadmap.Lesson":         "from",
		"roadmap.Assessment":     "criterion",
		"roadmap.Judgement":      "area",
		"roadmap.Telling":        "to",
		"roadmap.AwardCriterion": "what",
		"roadmap.RollOut":        "area",
		"roadmap.BenefitReview":  "phase date",

		"innokyla.Entity": "name", "innokyla.Attachment": "name",
		"innokyla.Link": "url", "innokyla.EarlierModel": "url",
		"innokyla.Image":          "file",
		"innokyla.ProgrammeTag":   "programme",
		"innokyla.Member":         "role",
		"innokyla.PDSA":           "", // by its place
		"innokyla.PDSAStep":       "what",
		"innokyla.Assessment":     "on",
		"innokyla.AssessmentItem": "criterion",
		"innokyla.Attestation":    "question by on",
	}
	got := make(map[string]string)
	for _, kind := range kinds() {
		eachListOfObjects(kind.Type, func(entry reflect.Type) {
			got[entry.String()] = strings.Join(juurru.IdentityMembers(entry), " ")
		})
	}
	assert.Empty(t, gocmp.Diff(want, got))
}

var kinds = sync.OnceValue(func() []juurru.Kind {
	return []juurru.Kind{plan.Kind(), metrics.Kind(), roadmap.Kind(), innokyla.Kind()}
})

func eachListOfObjects(t reflect.Type, visit func(entry reflect.Type)) {
	switch t.Kind() {
	case reflect.Pointer:
		eachListOfObjects(t.Elem(), visit)
	case reflect.Slice:
		if t == extensionsType {
			return
		}
		if t.Elem().Kind() == reflect.Struct {
			visit(t.Elem())
		}
		eachListOfObjects(t.Elem(), visit)
	case reflect.Struct:
		for i := range t.NumField() {
			eachListOfObjects(t.Field(i).Type, visit)
		}
	}
}

// Who is named in a document: every member that may be there for a person is looked at
// here, and those that are there for a name are private. The others ask for a role.
func TestMembersThatMayHoldANameArePrivateOrAskForARole(t *testing.T) {
	private := map[string]bool{"Model.author": true, "Member.name": true}
	for _, key := range []string{
		"Goal.owner", "Strategy.actor", "Training.provider", "Message.owner", "Support.who", "Risk.owner", "Feedback.from", "Adaptation.by", "GivenUp.by",
		"HandOver.from", "Review.by", "Leadership.by", "Decision.by", "Change.by", "Metric.collector", "Rebase.decidedBy", "Benefit.owner", "Action.who", "Series.owner",
		"Step.who", "Act.decidedBy", "Uptake.owner", "Passage.by", "RelatedProject.who", "Lesson.from", "Pilot.lead", "Outcome.by", "BenefitPlan.owner",
		"Document.owner", "Improvement.from", "BenefitReview.by", "PDSAStep.who", "Assessment.assessor", "Attestation.by", "Touchpoint.served",
	} {
		private[key] = false
	}
	for _, day := range []string{"Goal.by", "Target.by"} { // "by" a day
		private[day] = false
	}
	mayName := map[string]bool{
		"author": true, "by": true, "who": true, "owner": true, "assessor": true, "actor": true, "provider": true, "collector": true, "lead": true,
		"decidedBy": true, "from": true, "served": true,
	}
	for _, kind := range kinds() {
		for key, entry := range kind.Glossary {
			owner, member, _ := strings.Cut(key, ".")
			decided, known := private[key]
			if mayName[member] || owner == "Member" && member == "name" {
				assert.True(t, known, "%s of %s: may it hold a person's name?", key, kind.Name)
			}
			assert.Equal(t, decided, entry.Private, "%s of %s", key, kind.Name)
		}
	}
}

func TestPrivateMembersAreNotTold(t *testing.T) {
	old := &innokyla.Model{Author: "Maija Meikäläinen", Members: []innokyla.Member{{Name: "Maija Meikäläinen", Role: innokyla.Maintainer}}}
	new := &innokyla.Model{Author: "Ville Virtanen", Members: []innokyla.Member{
		{Name: "Ville Virtanen", Role: innokyla.Maintainer}, {Name: "Maija Meikäläinen", Role: innokyla.Developer},
	}}
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	told := innokyla.Kind().Tell(d, old, new)
	require.Len(t, told, 3)
	for _, edit := range told {
		for _, text := range []juurru.Text{edit.Entry, edit.Member, edit.Text} {
			for _, lang := range juurru.Langs() {
				assert.NotRegexp(t, "Maija|Ville|Meikäläinen|Virtanen", text.In(lang))
			}
		}
	}
}
