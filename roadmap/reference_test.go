package roadmap_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func insight(i roadmap.Insight) roadmap.Project         { return roadmap.Project{Insight: &i} }
func development(d roadmap.Development) roadmap.Project { return roadmap.Project{Development: &d} }
func transition(t roadmap.Transition) roadmap.Project   { return roadmap.Project{Transition: &t} }
func pilot(p roadmap.Pilot) roadmap.Project             { return roadmap.Project{Pilots: []roadmap.Pilot{p}} }

var x = []string{"x"}

// references are the members that refer by ID: each with a project in which it names "x",
// and where that stands.
var references = map[string]struct {
	project roadmap.Project
	at      juurru.Pointer
}{
	"Passage.Decision":       {roadmap.Project{History: []roadmap.Passage{{Decision: "x"}}}, "/history/0/decision"},
	"Anchoring.Team":         {roadmap.Project{Anchoring: &roadmap.Anchoring{Team: x}}, "/anchoring/team/0"},
	"JourneyStep.Roles":      {insight(roadmap.Insight{Journey: []roadmap.JourneyStep{{Roles: x}}}), "/insight/journey/0/roles/0"},
	"Need.Shown":             {insight(roadmap.Insight{Needs: []roadmap.Need{{Shown: x}}}), "/insight/needs/0/shown/0"},
	"Option.Needs":           {insight(roadmap.Insight{Options: []roadmap.Option{{Needs: x}}}), "/insight/options/0/needs/0"},
	"Idea.Needs":             {development(roadmap.Development{Ideas: []roadmap.Idea{{Needs: x}}}), "/development/ideas/0/needs/0"},
	"Test.Ideas":             {development(roadmap.Development{Tests: []roadmap.Test{{Ideas: x}}}), "/development/tests/0/ideas/0"},
	"Test.Touch":             {development(roadmap.Development{Tests: []roadmap.Test{{Touch: x}}}), "/development/tests/0/touchpoints/0"},
	"Touchpoint.Steps":       {development(roadmap.Development{Touchpoints: []roadmap.Touchpoint{{Steps: x}}}), "/development/touchpoints/0/steps/0"},
	"Technology.Needs":       {development(roadmap.Development{Technologies: []roadmap.Technology{{Needs: x}}}), "/development/technologies/0/needs/0"},
	"Technology.Touchpoints": {development(roadmap.Development{Technologies: []roadmap.Technology{{Touchpoints: x}}}), "/development/technologies/0/touchpoints/0"},
	"Technology.Decision":    {development(roadmap.Development{Technologies: []roadmap.Technology{{Decision: "x"}}}), "/development/technologies/0/decision"},
	"Pilot.Lead":             {pilot(roadmap.Pilot{Lead: "x"}), "/pilots/0/lead"},
	"Pilot.Technology":       {pilot(roadmap.Pilot{Technology: x}), "/pilots/0/technology/0"},
	"Criterion.Metric":       {pilot(roadmap.Pilot{Criteria: []roadmap.Criterion{{Metric: "x"}}}), "/pilots/0/criteria/0/metric"},
	"Outcome.Record":         {pilot(roadmap.Pilot{Outcome: &roadmap.Outcome{Record: "x"}}), "/pilots/0/outcome/record"},
	"Procurement.Department": {transition(roadmap.Transition{Procurement: &roadmap.Procurement{Department: "x"}}), "/transition/procurement/department"},
	"BenefitPlan.Owner":      {transition(roadmap.Transition{BenefitPlan: &roadmap.BenefitPlan{Owner: "x"}}), "/transition/benefitPlan/owner"},
	"Process.Roles":          {transition(roadmap.Transition{Processes: []roadmap.Process{{Roles: x}}}), "/transition/processes/0/roles/0"},
	"HandOver.To":            {transition(roadmap.Transition{HandOver: &roadmap.HandOver{To: "x"}}), "/transition/handOver/to"},
	"Document.Owner":         {roadmap.Project{Practice: &roadmap.Practice{Documents: []roadmap.Document{{Owner: "x"}}}}, "/practice/documents/0/owner"},
	"BenefitReview.By":       {roadmap.Project{BenefitReviews: []roadmap.BenefitReview{{By: "x"}}}, "/benefitReviews/0/by"},
	// What a project shares with a plan.
	"Goal.Parent":          {roadmap.Project{Goals: []plan.Goal{{Parent: "x"}}}, "/goals/0/parent"},
	"Goal.Owner":           {roadmap.Project{Goals: []plan.Goal{{Owner: "x"}}}, "/goals/0/owner"},
	"Goal.Metrics":         {roadmap.Project{Goals: []plan.Goal{{Metrics: x}}}, "/goals/0/metrics/0"},
	"Assignment.Role":      {roadmap.Project{Tasks: []plan.Task{{Assignments: []plan.Assignment{{Role: "x"}}}}}, "/tasks/0/assignments/0/role"},
	"Training.For":         {roadmap.Project{Trainings: []plan.Training{{For: x}}}, "/trainings/0/for/0"},
	"Training.Refreshes":   {roadmap.Project{Trainings: []plan.Training{{Refreshes: "x"}}}, "/trainings/0/refreshes"},
	"Training.Uptake":      {roadmap.Project{Trainings: []plan.Training{{Uptake: "x"}}}, "/trainings/0/uptake"},
	"Message.Owner":        {roadmap.Project{Messages: []plan.Message{{Owner: "x"}}}, "/messages/0/owner"},
	"Stakeholder.Messages": {roadmap.Project{Stakeholders: []plan.Stakeholder{{Messages: x}}}, "/stakeholders/0/messages/0"},
	"Risk.Owner":           {roadmap.Project{Risks: []plan.Risk{{Owner: "x"}}}, "/risks/0/owner"},
	"Risk.Decision":        {roadmap.Project{Risks: []plan.Risk{{Decision: "x"}}}, "/risks/0/decision"},
}

// Differences are told with the names of what is referred to.
func TestTheGlossaryMarksReferences(t *testing.T) {
	for member, broken := range references {
		owner, _, _ := strings.Cut(member, ".")
		tokens := slices.DeleteFunc(broken.at.Tokens(), func(token string) bool { return token == "0" })
		key := owner + "." + tokens[len(tokens)-1]
		assert.True(t, roadmap.Kind().Glossary[key].Refers, key)
	}
}

func TestReferencesToNothingAreReported(t *testing.T) {
	for member, broken := range references {
		report := broken.project.Check(roadmap.Draft)
		assert.Equal(t, []juurru.Pointer{broken.at}, pointersOf(report, roadmap.RuleReferenceUnknown), member)
	}
}

// saysID is how the comment of a member tells that it is an ID of something else.
var saysID = regexp.MustCompile(`^// (IDs?\b|.*\bIDs? of )`)

// elsewhere are the members whose IDs are of something outside the document.
var elsewhere = map[string]bool{
	"Improvement.Round": true, // another project
	"Obstacle.Rule":     true, // a rule
}

// membersThatAreIDs reads the types of a package: the members whose comment says that they
// are an ID of something.
func membersThatAreIDs(t *testing.T, glob string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(glob)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	members := make(map[string]bool)
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		require.NoError(t, err)
		ast.Inspect(file, func(node ast.Node) bool {
			declared, ok := node.(*ast.TypeSpec)
			if !ok || !declared.Name.IsExported() {
				return true
			}
			object, ok := declared.Type.(*ast.StructType)
			if !ok {
				return true
			}
			for _, field := range object.Fields.List {
				if field.Comment != nil && saysID.MatchString(field.Comment.List[0].Text) {
					members[declared.Name.Name+"."+field.Names[0].Name] = true
				}
			}
			return true
		})
	}
	return members
}

// sharedWithPlan are the types of a plan that a project has.
var sharedWithPlan = []string{"Goal.", "Task.", "Assignment.", "Training.", "Message.", "Stakeholder.", "Risk.", "Decision.", "Role."}

// TestEveryMemberThatIsAnIDIsFollowed asks that every member that refers by ID, of the
// project's own types and of those it shares with a plan, is among those above.
func TestEveryMemberThatIsAnIDIsFollowed(t *testing.T) {
	want := membersThatAreIDs(t, "*.go")
	for member := range elsewhere {
		assert.True(t, want[member], member)
		delete(want, member)
	}
	for member := range membersThatAreIDs(t, "../plan/*.go") {
		for _, shared := range sharedWithPlan {
			if strings.HasPrefix(member, shared) {
				want[member] = true
			}
		}
	}
	got := make(map[string]bool)
	for member := range references {
		got[member] = true
	}
	assert.Equal(t, want, got)
}

// TestEveryListWithIDsIsLookedAt gives two elements of each list the same ID.
func TestEveryListWithIDsIsLookedAt(t *testing.T) {
	p := &roadmap.Project{
		Insight: &roadmap.Insight{
			Journey: make([]roadmap.JourneyStep, 2), Inquiries: make([]roadmap.Inquiry, 2), Statistics: make([]roadmap.Statistic, 2),
			Needs: make([]roadmap.Need, 2), Options: make([]roadmap.Option, 2),
		},
		Development: &roadmap.Development{
			Ideas: make([]roadmap.Idea, 2), Tests: make([]roadmap.Test, 2), Journey: make([]roadmap.JourneyStep, 2), Workshops: make([]roadmap.Inquiry, 2),
			Touchpoints: make([]roadmap.Touchpoint, 2), Technologies: make([]roadmap.Technology, 2),
		},
		Pilots:   []roadmap.Pilot{{Criteria: make([]roadmap.Criterion, 2), Findings: make([]roadmap.Discovery, 2)}, {}},
		Practice: &roadmap.Practice{Improvements: make([]roadmap.Improvement, 2)},
		Goals:    make([]plan.Goal, 2), Roles: make([]plan.Role, 2), Tasks: make([]plan.Task, 2), Trainings: make([]plan.Training, 2),
		Messages: make([]plan.Message, 2), Stakeholders: make([]plan.Stakeholder, 2), Risks: make([]plan.Risk, 2), Decisions: make([]plan.Decision, 2),
	}
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft), roadmap.RuleIDRepeated), "no ID is not the same ID")
	text, err := p.Encode()
	require.NoError(t, err)
	same := regexp.MustCompile(`\{\}`).ReplaceAllString(string(text), `{"id": "x"}`)
	same = strings.Replace(same, `{"criteria"`, `{"id": "x", "criteria"`, 1)
	same = regexp.MustCompile(`\{\s*"criteria"`).ReplaceAllString(same, `{"id": "x", "criteria"`)
	p, _, err = roadmap.Decode([]byte(same))
	require.NoError(t, err, same)
	assert.ElementsMatch(t, []juurru.Pointer{
		"/insight/journey/1/id", "/insight/inquiries/1/id", "/insight/statistics/1/id", "/insight/needs/1/id", "/insight/options/1/id",
		"/development/ideas/1/id", "/development/tests/1/id", "/development/journey/1/id", "/development/workshops/1/id",
		"/development/touchpoints/1/id", "/development/technologies/1/id",
		"/pilots/1/id", "/pilots/0/criteria/1/id", "/pilots/0/findings/1/id", "/practice/improvements/1/id",
		"/goals/1/id", "/roles/1/id", "/tasks/1/id", "/trainings/1/id", "/messages/1/id", "/stakeholders/1/id", "/risks/1/id", "/decisions/1/id",
	}, pointersOf(p.Check(roadmap.Draft), roadmap.RuleIDRepeated))
}

func TestPersonalNamesAreSeenWhereRolesAndBodiesStand(t *testing.T) {
	p := &roadmap.Project{
		History:   []roadmap.Passage{{By: "Kari Hansen"}, {By: "Styringsgruppen"}},
		Pilots:    []roadmap.Pilot{{Outcome: &roadmap.Outcome{By: "Kari Hansen"}}, {Outcome: &roadmap.Outcome{By: "Helse- og mestringsutvalget"}}},
		Roles:     []plan.Role{{Name: "Anna Berg"}, {Name: "Prosjektleder"}},
		Messages:  []plan.Message{{Audience: "Anna Berg"}, {Audience: "Ansatte"}},
		Decisions: []plan.Decision{{By: "Anna Berg"}, {By: "Styringsgruppen"}},
	}
	assert.Equal(t, []juurru.Pointer{
		"/history/0/by", "/pilots/0/outcome/by", "/roles/0/name", "/messages/0/audience", "/decisions/0/by",
	}, pointersOf(p.Check(roadmap.Draft), plan.RulePersonalName))
}
