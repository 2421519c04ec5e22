package plan_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// references are the members that refer by ID: each with a plan in which it names "x", and
// where that stands.
var references = map[string]struct {
	plan plan.Plan
	at   juurru.Pointer
}{
	"Goal.Parent":          {plan.Plan{Goals: []plan.Goal{{Parent: "x"}}}, "/goals/0/parent"},
	"Goal.Owner":           {plan.Plan{Goals: []plan.Goal{{Owner: "x"}}}, "/goals/0/owner"},
	"Goal.Metrics":         {plan.Plan{Goals: []plan.Goal{{Metrics: []string{"x"}}}}, "/goals/0/metrics/0"},
	"Team.Roles":           {plan.Plan{Teams: []plan.Team{{Roles: []string{"x"}}}}, "/teams/0/roles/0"},
	"Assignment.Role":      {plan.Plan{Tasks: []plan.Task{{Assignments: []plan.Assignment{{Role: "x"}}}}}, "/tasks/0/assignments/0/role"},
	"Strategy.Actor":       {plan.Plan{Strategies: []plan.Strategy{{Actor: "x"}}}, "/strategies/0/actor"},
	"Strategy.Factors":     {plan.Plan{Strategies: []plan.Strategy{{Factors: []string{"x"}}}}, "/strategies/0/factors/0"},
	"Training.For":         {plan.Plan{Trainings: []plan.Training{{For: []string{"x"}}}}, "/trainings/0/for/0"},
	"Training.Refreshes":   {plan.Plan{Trainings: []plan.Training{{Refreshes: "x"}}}, "/trainings/0/refreshes"},
	"Training.Uptake":      {plan.Plan{Trainings: []plan.Training{{Uptake: "x"}}}, "/trainings/0/uptake"},
	"Message.Owner":        {plan.Plan{Messages: []plan.Message{{Owner: "x"}}}, "/messages/0/owner"},
	"Support.Who":          {plan.Plan{Supports: []plan.Support{{Who: "x"}}}, "/supports/0/who"},
	"Guide.Role":           {plan.Plan{Guides: []plan.Guide{{Role: "x"}}}, "/guides/0/role"},
	"Checklist.Role":       {plan.Plan{Checklists: []plan.Checklist{{Role: "x"}}}, "/checklists/0/role"},
	"Stakeholder.Messages": {plan.Plan{Stakeholders: []plan.Stakeholder{{Messages: []string{"x"}}}}, "/stakeholders/0/messages/0"},
	"Risk.Owner":           {plan.Plan{Risks: []plan.Risk{{Owner: "x"}}}, "/risks/0/owner"},
	"Risk.Decision":        {plan.Plan{Risks: []plan.Risk{{Decision: "x"}}}, "/risks/0/decision"},
	"Feedback.Change":      {plan.Plan{Feedback: []plan.Feedback{{Change: "x"}}}, "/feedback/0/change"},
	"Adaptation.Parts":     {plan.Plan{Adaptations: []plan.Adaptation{{Parts: []string{"x"}}}}, "/adaptations/0/parts/0"},
	"GivenUp.By":           {plan.Plan{GivenUp: []plan.GivenUp{{By: "x"}}}, "/givenUp/0/by"},
	"HandOver.From":        {plan.Plan{HandOvers: []plan.HandOver{{From: "x"}}}, "/handOvers/0/from"},
	"HandOver.To":          {plan.Plan{HandOvers: []plan.HandOver{{To: "x"}}}, "/handOvers/0/to"},
	"Review.By":            {plan.Plan{Reviews: []plan.Review{{By: "x"}}}, "/reviews/0/by"},
	"Leadership.By":        {plan.Plan{Leadership: []plan.Leadership{{By: "x"}}}, "/leadership/0/by"},
	"GuideQuestion.Feedback": {plan.Plan{Guides: []plan.Guide{{Themes: []plan.Theme{{Questions: []plan.GuideQuestion{{Feedback: "x"}}}}}}},
		"/guides/0/themes/0/questions/0/feedback"},
	"Change.By": {plan.Plan{Changes: []plan.Change{{By: "x"}}}, "/changes/0/by"},
}

// Differences are told with the names of what is referred to.
func TestTheGlossaryMarksReferences(t *testing.T) {
	for member, broken := range references {
		owner, _, _ := strings.Cut(member, ".")
		tokens := slices.DeleteFunc(broken.at.Tokens(), func(token string) bool { return token == "0" })
		key := owner + "." + tokens[len(tokens)-1]
		assert.True(t, plan.Kind().Glossary[key].Refers, key)
	}
}

func TestReferencesToNothingAreReported(t *testing.T) {
	for member, broken := range references {
		report := broken.plan.Check(plan.Draft)
		assert.Equal(t, []juurru.Pointer{broken.at}, pointersOf(report, plan.RuleReferenceUnknown), member)
	}
}

// saysID is how the comment of a member tells that it is an ID of something else.
var saysID = regexp.MustCompile(`^// (IDs?\b|.*\bIDs? of )`)

// TestEveryMemberThatIsAnIDIsFollowed reads the types: a member whose comment says that it
// is an ID of something is a reference, and has to be among those above.
func TestEveryMemberThatIsAnIDIsFollowed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var members []string
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
					members = append(members, declared.Name.Name+"."+field.Names[0].Name)
				}
			}
			return true
		})
	}
	var known []string
	for member := range references {
		known = append(known, member)
	}
	assert.ElementsMatch(t, known, members)
}

// TestReferencesAgainstEveryPair looks through roles and teams for every ID.
func TestReferencesAgainstEveryPair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfN(rapid.SampledFrom([]string{"", " ", "a", "b", "A", "a ", "ä", "~/"}), 0, 6)
		var p plan.Plan
		roles, teams, asked := ids.Draw(t, "roles"), ids.Draw(t, "teams"), ids.Draw(t, "asked")
		for _, id := range roles {
			p.Roles = append(p.Roles, plan.Role{ID: id})
		}
		for _, id := range teams {
			p.Teams = append(p.Teams, plan.Team{ID: id})
		}
		for _, id := range asked {
			p.Messages = append(p.Messages, plan.Message{Owner: id})
			p.HandOvers = append(p.HandOvers, plan.HandOver{To: id})
			p.Changes = append(p.Changes, plan.Change{By: id})
		}
		var repeated, unknown []juurru.Pointer
		again := func(list string, ids []string) {
			for i, id := range ids {
				if id != "" && id != " " && slices.Contains(ids[:i], id) {
					repeated = append(repeated, juurru.At(list, i, "id"))
				}
			}
		}
		again("teams", teams)
		again("roles", roles)
		lost := func(known []string, list, member string) {
			for i, id := range asked {
				if id != "" && id != " " && !slices.Contains(known, id) {
					unknown = append(unknown, juurru.At(list, i, member))
				}
			}
		}
		lost(roles, "messages", "owner")
		lost(teams, "handOvers", "to")
		lost(slices.Concat(teams, roles), "changes", "by")

		report := p.Check(plan.Draft)
		if diff := cmp.Diff(repeated, pointersOf(report, plan.RuleIDRepeated)); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(unknown, pointersOf(report, plan.RuleReferenceUnknown)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestARepeatedIDPointsToTheFirst(t *testing.T) {
	p := &plan.Plan{Risks: []plan.Risk{{ID: "b"}, {ID: "a"}, {ID: "a"}, {ID: "a"}}}
	var related []juurru.Pointer
	for _, f := range p.Check(plan.Draft).Findings {
		if f.Rule == plan.RuleIDRepeated {
			related = append(related, f.Related...)
		}
	}
	assert.Equal(t, []juurru.Pointer{"/risks/1/id", "/risks/1/id"}, related)
}

// A list of metrics whose IDs repeat is told of once, by the rules of metrics.
func TestRepeatedIDsOfMetricsAreToldOnce(t *testing.T) {
	p, _, err := plan.Decode([]byte(`{"metrics": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}`))
	require.NoError(t, err)
	report := p.Check(plan.Draft)
	assert.Empty(t, pointersOf(report, plan.RuleIDRepeated))
	assert.Contains(t, rulesOf(report), "metrics/id-repeated")
}
