package documents_test

import (
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// forEachSeries runs a test for the plan of each template that has one.
func forEachSeries(t *testing.T, test func(t *testing.T, template string, revisions []documents.Revision)) {
	for _, template := range plan.TemplateNames() {
		t.Run(template, func(t *testing.T) {
			revisions := documents.PlanRevisions(template)
			require.NotEmpty(t, revisions, "each template has a plan that shows it")
			test(t, template, revisions)
		})
	}
}

// decoded reads a revision strictly.
func decoded(t *testing.T, revision documents.Revision) *plan.Plan {
	t.Helper()
	data, err := documents.Files.ReadFile(revision.File)
	require.NoError(t, err)
	p, report, err := plan.Decode(data)
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return p
}

func TestEveryPlanOfAFolderIsARevision(t *testing.T) {
	assert.Nil(t, documents.PlanRevisions("oma-pohja"))
	files, err := fs.Glob(documents.Files, "plans/*/*.json")
	require.NoError(t, err)
	files = append(files, "plan.json") // Pirha's last: the sound plan of the rules' examples
	var known []string
	for _, template := range plan.TemplateNames() {
		for _, revision := range documents.PlanRevisions(template) {
			known = append(known, revision.File)
		}
	}
	assert.ElementsMatch(t, files, known)
}

func TestEveryRevisionPassesItsGateAndNotTheNextOnItsDay(t *testing.T) {
	forEachSeries(t, func(t *testing.T, template string, revisions []documents.Revision) {
		for i, revision := range revisions {
			p := decoded(t, revision)
			for _, gate := range plan.Gates() {
				report := p.Check(gate, juurru.On(revision.On))
				assert.Equal(t, gate.Order <= revision.Gate.Order, report.Ready(), "%s at %s: %v", revision.Name, gate.Name, report.In(juurru.English).Findings)
			}
			assert.Equal(t, revision.Gate, p.Claims(), "%s: its state is its gate", revision.Name)
			assert.Equal(t, template, p.Template, revision.Name)
			encoded, err := p.Encode()
			require.NoError(t, err)
			data, err := documents.Files.ReadFile(revision.File)
			require.NoError(t, err)
			assert.Equal(t, string(data), string(encoded), "%s is canonical", revision.Name)
			if i > 0 {
				assert.True(t, revisions[i-1].On.Before(revision.On), revision.Name)
				assert.LessOrEqual(t, revisions[i-1].Gate.Order, revision.Gate.Order, revision.Name)
			}
		}
	})
}

func TestASeriesEndsWithAPlanThatHasNothingToRemark(t *testing.T) {
	forEachSeries(t, func(t *testing.T, _ string, revisions []documents.Revision) {
		last := revisions[len(revisions)-1]
		assert.Equal(t, plan.Sustain, last.Gate)
		assert.Empty(t, decoded(t, last).Check(plan.Sustain, juurru.On(last.On)).In(juurru.Finnish).Findings)
	})
}

// Nothing is recorded before it happens, and nothing that has happened is rewritten.
func TestARevisionAddsToTheHistoryOfTheOneBefore(t *testing.T) {
	forEachSeries(t, func(t *testing.T, _ string, revisions []documents.Revision) {
		for i, revision := range revisions {
			later := decoded(t, revision)
			for _, on := range recordedOn(later) {
				assert.False(t, on.After(revision.On), "%s records what is to happen on %s", revision.Name, on)
			}
			if i == 0 {
				continue
			}
			earlier := decoded(t, revisions[i-1])
			assert.Empty(t, rewritten(earlier, later), revision.Name)
			assert.Empty(t, unlogged(revisions[i-1].On, revision.On, earlier, later), revision.Name)
		}
	})
}

// Each way of rewriting history is seen.
func TestRewritingHistoryIsSeen(t *testing.T) {
	revisions := documents.PlanRevisions("pirha")
	use, sustain := revisions[3], revisions[4]
	require.Empty(t, rewritten(decoded(t, use), decoded(t, sustain)))
	for what, rewrite := range map[string]func(p *plan.Plan){
		"id":                         func(p *plan.Plan) { p.ID = "toinen" },
		"decisions":                  func(p *plan.Plan) { p.Decisions[0].By = "Hallitus" },
		"handOvers":                  func(p *plan.Plan) { p.HandOvers[0].Accepted = false },
		"feedback":                   func(p *plan.Plan) { p.Feedback = p.Feedback[1:] },
		"changes":                    func(p *plan.Plan) { slices.Reverse(p.Changes) },
		"reviews":                    func(p *plan.Plan) { p.Reviews[1].Result = "" },
		"observations of odotusaika": func(p *plan.Plan) { *p.Metrics[0].Observations[0].Value++ },
		"observations of kuormitus":  func(p *plan.Plan) { p.Metrics[2].Observations = nil },
		"counts of suunta":           func(p *plan.Plan) { *p.Uptake[0].Counts[0].Using = 18 },
		"goals/kuorma":               func(p *plan.Plan) { p.Goals[3].ID = "kuormitus" },
		"parts/tavoite":              func(p *plan.Plan) { p.Innovation.Parts = slices.Delete(p.Innovation.Parts, 1, 2) },
	} {
		p := decoded(t, sustain)
		rewrite(p)
		assert.Equal(t, []string{what}, rewritten(decoded(t, use), p))
	}
	answered, open := decoded(t, use), decoded(t, use)
	open.Feedback[1].Outcome, open.Feedback[1].Reason, open.Feedback[1].Answered = "", "", ""
	assert.Empty(t, rewritten(open, answered), "feedback may be answered later")
	assert.Equal(t, []string{"feedback"}, rewritten(answered, open), "an answer is not taken back")
}

func TestAChangeThatIsNotLoggedIsSeen(t *testing.T) {
	revisions := documents.PlanRevisions("pirha")
	earlier, later := revisions[3], revisions[4]
	for want, change := range map[string]func(p *plan.Plan){
		"nothing":                          func(p *plan.Plan) { p.Changes = decoded(t, earlier).Changes },
		"yllapidon-tehtavat has no reason": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Reason = " " },
		"yllapidon-tehtavat on 2026-11-02": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Date = later.On.AddDays(1) },
		"yllapidon-tehtavat on 2026-02-15": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Date = earlier.On.AddDays(-1) },
	} {
		p := decoded(t, later)
		change(p)
		assert.Equal(t, []string{want}, unlogged(earlier.On, later.On, decoded(t, earlier), p))
	}
}

// recordedOn returns the days of what a plan tells to have happened.
func recordedOn(p *plan.Plan) []juurru.Date {
	var days []juurru.Date
	for _, d := range p.Decisions {
		days = append(days, d.Date)
	}
	for _, h := range p.HandOvers {
		days = append(days, h.Date)
	}
	for _, f := range p.Feedback {
		days = append(days, f.Date, f.Answered)
	}
	for _, r := range p.Reviews {
		days = append(days, r.Held)
	}
	for _, c := range p.Changes {
		days = append(days, c.Date)
	}
	for _, m := range p.Metrics {
		for _, o := range m.Observations {
			days = append(days, o.Date, o.Until)
		}
	}
	for _, u := range p.Uptake {
		for _, c := range u.Counts {
			days = append(days, c.Date)
		}
	}
	return days
}

// unlogged tells what is wrong with what the later plan adds to the log of changes: nothing
// is added, or an entry has no reason or is not of the time between the two days.
func unlogged(from, until juurru.Date, earlier, later *plan.Plan) []string {
	if len(later.Changes) <= len(earlier.Changes) {
		return []string{"nothing"}
	}
	var wrong []string
	for _, change := range later.Changes[len(earlier.Changes):] {
		if juurru.Blank(change.Reason) {
			wrong = append(wrong, change.ID+" has no reason")
		}
		if change.Date.Before(from) || change.Date.After(until) {
			wrong = append(wrong, change.ID+" on "+string(change.Date))
		}
	}
	return wrong
}

// rewritten names what an earlier plan told of its history and a later one tells otherwise or
// not at all, in the order of the document: lists that only grow, and IDs that are lost.
func rewritten(earlier, later *plan.Plan) []string {
	var lost []string
	keep := func(kept bool, what string) {
		if !kept {
			lost = append(lost, what)
		}
	}
	keep(earlier.ID == later.ID, "id")
	for _, id := range ids(earlier) {
		keep(slices.Contains(ids(later), id), id)
	}
	for _, m := range earlier.Metrics {
		if now := later.MetricSet().Metric(m.ID); now != nil {
			keep(continues(m.Observations, now.Observations), "observations of "+m.ID)
		}
	}
	for _, u := range earlier.Uptake {
		i := slices.IndexFunc(later.Uptake, func(now metrics.Uptake) bool { return now.ID == u.ID })
		if i >= 0 {
			keep(continues(u.Counts, later.Uptake[i].Counts), "counts of "+u.ID)
		}
	}
	keep(continues(earlier.Feedback, later.Feedback), "feedback")
	keep(continues(earlier.HandOvers, later.HandOvers), "handOvers")
	keep(continues(held(earlier), held(later)), "reviews")
	keep(continues(earlier.Decisions, later.Decisions), "decisions")
	keep(continues(earlier.Changes, later.Changes), "changes")
	return lost
}

// held are the reviews that were held: the others may be moved.
func held(p *plan.Plan) []plan.Review {
	return slices.DeleteFunc(slices.Clone(p.Reviews), func(r plan.Review) bool { return r.Held == "" })
}

// continues reports whether a list begins with the entries of an earlier one. An entry keeps
// what it told; it may be told more of, as feedback that is answered.
func continues[E any](earlier, later []E) bool {
	if len(later) < len(earlier) {
		return false
	}
	for i := range earlier {
		was, is := reflect.ValueOf(earlier[i]), reflect.ValueOf(later[i])
		for field := range was.NumField() {
			if !was.Field(field).IsZero() && !cmp.Equal(was.Field(field).Interface(), is.Field(field).Interface()) {
				return false
			}
		}
	}
	return true
}

// ids lists the IDs of a plan's elements, each after the member of its list: "goals/odotus".
// History is left out: it has an order as well, see [continues].
func ids(p *plan.Plan) []string {
	var found []string
	add := func(name string, list reflect.Value) {
		for i := range list.Len() {
			if id := list.Index(i).FieldByName("ID"); id.IsValid() {
				found = append(found, name+"/"+id.String())
			}
		}
	}
	if p.Innovation != nil {
		add("parts", reflect.ValueOf(p.Innovation.Parts))
	}
	members := reflect.ValueOf(*p)
	for i := range members.NumField() {
		name := members.Type().Field(i).Tag.Get("json")
		name, _, _ = strings.Cut(name, ",")
		if members.Field(i).Kind() == reflect.Slice && !slices.Contains([]string{"feedback", "decisions", "changes"}, name) {
			add(name, members.Field(i))
		}
	}
	return found
}
