package plan_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

func TestLogEntriesTellOfEachSectionThatChanged(t *testing.T) {
	old := &plan.Plan{
		Tasks:   []plan.Task{{ID: "t1", What: "Valitaan koulutettavat"}},
		Changes: []plan.Change{{ID: "2026-03-01-tasks"}},
	}
	new := &plan.Plan{
		Schema: "https://example.org", ID: "a", Language: juurru.Swedish, Name: "Suunta",
		Innovation: &plan.Innovation{Name: "Suunta"},
		Tasks:      []plan.Task{{ID: "t1", What: "Valitaan koulutettavat", Done: true}, {ID: "t2"}},
		Trainings:  []plan.Training{{ID: "k"}}, NoTraining: "a",
		Risks: []plan.Risk{{ID: "r"}}, RiskScale: &plan.RiskScale{Treat: 3},
		Changes:    []plan.Change{{ID: "2026-03-01-tasks"}, {ID: "2026-03-01-tasks-2"}},
		Extensions: []juurru.Extension{{Name: "x-a", Value: []byte("1")}},
	}
	entries, err := plan.LogEntries(old, new, "2026-03-01", "tiimi", "")
	require.NoError(t, err)
	var got []string
	for _, e := range entries {
		got = append(got, fmt.Sprintf("%s %q %d", e.ID, e.Section, 1+strings.Count(e.What, "\n")))
		assert.Equal(t, plan.Change{ID: e.ID, Date: "2026-03-01", By: "tiimi", Section: e.Section, What: e.What}, e)
	}
	assert.Empty(t, cmp.Diff([]string{
		`2026-03-01-plan "" 2`, `2026-03-01-innovation "innovation" 1`, `2026-03-01-tasks-3 "tasks" 2`,
		`2026-03-01-trainings "trainings" 2`, `2026-03-01-risks "risks" 2`,
	}, got))

	inFinnish, err := plan.LogEntries(old, new, "2026-03-01", "tiimi", juurru.Finnish)
	require.NoError(t, err)
	require.Len(t, inFinnish, len(entries))
	assert.NotEqual(t, entries[0].What, inFinnish[0].What)
}

func TestLogEntriesOfNothing(t *testing.T) {
	for name, pair := range map[string][2]*plan.Plan{
		"no plans":            {nil, nil},
		"the change log only": {nil, {Changes: []plan.Change{{ID: "a"}}}},
		"the address only":    {{Schema: "a", Kind: "plan", ID: "a"}, {}},
	} {
		t.Run(name, func(t *testing.T) {
			entries, err := plan.LogEntries(pair[0], pair[1], "2026-03-01", "", "")
			require.NoError(t, err)
			assert.NotNil(t, entries)
			assert.Empty(t, entries)
		})
	}
}

func TestLogEntriesFitTheirField(t *testing.T) {
	p := &plan.Plan{}
	for i := range 500 {
		p.Tasks = append(p.Tasks, plan.Task{ID: fmt.Sprint(i), What: strings.Repeat("ä", 100)})
	}
	entries, err := plan.LogEntries(nil, p, "", "", "")
	require.NoError(t, err)
	require.Len(t, entries, 1)
	assert.Equal(t, "tasks", entries[0].ID)
	assert.LessOrEqual(t, utf8.RuneCountInString(entries[0].What), 5000)
	lines := strings.Split(entries[0].What, "\n")
	assert.True(t, strings.HasSuffix(lines[len(lines)-1], fmt.Sprint(500-(len(lines)-1))), lines[len(lines)-1])
}

// Entries that are appended to the new plan bring nothing new to find but that their reasons are missing.
func TestLogEntriesAreSound(t *testing.T) {
	for _, template := range plan.TemplateNames() {
		revisions := documents.PlanRevisions(template)
		for i, revision := range revisions {
			old := &plan.Plan{}
			if i > 0 {
				old = planIn(t, revisions[i-1].File)
			}
			new := planIn(t, revision.File)
			before := findings(new, revision)
			entries, err := plan.LogEntries(old, new, revision.On, "", "")
			require.NoError(t, err)
			require.NotEmpty(t, entries, revision.File)
			new.Changes = append(new.Changes, entries...)
			for finding, count := range findings(new, revision) {
				if !strings.HasPrefix(finding, plan.RuleChangeWithoutReason.ID) {
					assert.Equal(t, before[finding], count, "%s: %s", revision.File, finding)
				}
			}
		}
	}
}

func planIn(t *testing.T, file string) *plan.Plan {
	t.Helper()
	data, err := documents.Files.ReadFile(file)
	require.NoError(t, err)
	p, _, err := plan.Decode(data)
	require.NoError(t, err)
	return p
}

func findings(p *plan.Plan, revision documents.Revision) map[string]int {
	found := make(map[string]int)
	for _, f := range p.Check(revision.Gate, juurru.On(revision.On)).Findings {
		found[f.Rule.ID+" "+string(f.Path)]++
	}
	return found
}

func ExampleLogEntries() {
	old := &plan.Plan{Tasks: []plan.Task{{ID: "koulutus", What: "Järjestetään koulutus", Due: "2026-03-01"}}}
	new := &plan.Plan{Tasks: []plan.Task{{ID: "koulutus", What: "Järjestetään koulutus", Due: "2026-03-15"}}}
	entries, err := plan.LogEntries(old, new, "2026-02-16", "tiimi", juurru.Finnish)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, entry := range entries {
		fmt.Println(entry.ID, entry.Section)
		fmt.Println(entry.What)
	}
	// Output:
	// 2026-02-16-tasks tasks
	// »Järjestetään koulutus» – Tehtävän määräpäivä: siirtyi 14 päivää myöhemmäksi, 1.3.2026 → 15.3.2026
}
