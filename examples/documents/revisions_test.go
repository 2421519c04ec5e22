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
	"github.com/juurru/juurru/roadmap"
)

// series is a document as it grew.
type series struct {
	kind      juurru.Kind
	revisions []documents.Revision
}

// forEachSeries runs a test for the plan of each template and for the project.
func forEachSeries(t *testing.T, test func(t *testing.T, s series)) {
	every := map[string]series{"project": {roadmap.Kind(), documents.ProjectRevisions()}}
	for _, template := range plan.TemplateNames() {
		every[template] = series{plan.Kind(), documents.PlanRevisions(template)}
	}
	for name, s := range every {
		t.Run(name, func(t *testing.T) {
			require.NotEmpty(t, s.revisions, "each template has a plan that shows it")
			test(t, s)
		})
	}
}

// decoded reads a revision strictly.
func decoded(t *testing.T, kind juurru.Kind, revision documents.Revision) juurru.Document {
	t.Helper()
	data, err := documents.Files.ReadFile(revision.File)
	require.NoError(t, err)
	doc, report, err := kind.Decode(data)
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return doc
}

func planOf(t *testing.T, revision documents.Revision) *plan.Plan {
	t.Helper()
	return decoded(t, plan.Kind(), revision).(*plan.Plan)
}

func projectOf(t *testing.T, revision documents.Revision) *roadmap.Project {
	t.Helper()
	return decoded(t, roadmap.Kind(), revision).(*roadmap.Project)
}

func TestEveryFileOfAFolderIsARevision(t *testing.T) {
	assert.Nil(t, documents.PlanRevisions("oma-pohja"))
	files := []string{"plan.json", "roadmap.json"} // the last ones of Pirha and of the project: the sound documents of the rules' examples
	for _, pattern := range []string{"plans/*/*.json", "projects/*.json"} {
		found, err := fs.Glob(documents.Files, pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	known := revisionFiles(documents.ProjectRevisions())
	for _, template := range plan.TemplateNames() {
		known = append(known, revisionFiles(documents.PlanRevisions(template))...)
	}
	assert.ElementsMatch(t, files, known)
}

func revisionFiles(revisions []documents.Revision) []string {
	var files []string
	for _, revision := range revisions {
		files = append(files, revision.File)
	}
	return files
}

func TestEveryRevisionPassesItsGateAndNotTheNextOnItsDay(t *testing.T) {
	forEachSeries(t, func(t *testing.T, s series) {
		for i, revision := range s.revisions {
			doc := decoded(t, s.kind, revision)
			for _, gate := range s.kind.Gates {
				report := doc.Check(gate, juurru.On(revision.On))
				assert.Equal(t, gate.Order <= revision.Gate.Order, report.Ready(), "%s at %s: %v", revision.Name, gate.Name, report.In(juurru.English).Findings)
			}
			assert.Equal(t, revision.Gate, doc.Claims(), "%s: what it says of itself is its gate", revision.Name)
			encoded, err := doc.Encode()
			require.NoError(t, err)
			data, err := documents.Files.ReadFile(revision.File)
			require.NoError(t, err)
			assert.Equal(t, string(data), string(encoded), "%s is canonical", revision.Name)
			if i > 0 {
				assert.True(t, s.revisions[i-1].On.Before(revision.On), revision.Name)
			}
		}
	})
}

func TestASeriesEndsWithADocumentThatHasNothingToRemark(t *testing.T) {
	forEachSeries(t, func(t *testing.T, s series) {
		last := s.revisions[len(s.revisions)-1]
		assert.Equal(t, s.kind.Gates[len(s.kind.Gates)-1], last.Gate)
		assert.Empty(t, decoded(t, s.kind, last).Check(last.Gate, juurru.On(last.On)).In(juurru.Finnish).Findings)
	})
}

// Nothing is recorded before it happens, and nothing that has happened is rewritten.
func TestARevisionOfAPlanAddsToTheHistoryOfTheOneBefore(t *testing.T) {
	for _, template := range plan.TemplateNames() {
		revisions := documents.PlanRevisions(template)
		for i, revision := range revisions {
			later := planOf(t, revision)
			assert.Equal(t, template, later.Template, revision.Name)
			for _, on := range recordedOn(later) {
				assert.False(t, on.After(revision.On), "%s records what is to happen on %s", revision.Name, on)
			}
			if i == 0 {
				continue
			}
			earlier := planOf(t, revisions[i-1])
			assert.LessOrEqual(t, revisions[i-1].Gate.Order, revision.Gate.Order, revision.Name)
			assert.Empty(t, rewritten(earlier, later), revision.Name)
			assert.Empty(t, unlogged(revisions[i-1].On, revision.On, earlier, later), revision.Name)
		}
	}
}

func TestARevisionOfAProjectAddsToTheHistoryOfTheOneBefore(t *testing.T) {
	revisions := documents.ProjectRevisions()
	for i, revision := range revisions {
		later := projectOf(t, revision)
		for _, on := range happenedOn(later) {
			assert.False(t, on.After(revision.On), "%s records what is to happen on %s", revision.Name, on)
		}
		if i > 0 {
			assert.Empty(t, rewrittenProject(projectOf(t, revisions[i-1]), later), revision.Name)
		}
	}
}

// The project shows what the others cannot: a way back, and a pilot that is repeated.
func TestTheProjectGoesBackFromItsFirstPilot(t *testing.T) {
	revisions := documents.ProjectRevisions()
	back, last := revisions[3], projectOf(t, revisions[5])
	assert.Equal(t, roadmap.State{Phase: "development", Since: "2025-06-16", Visit: 2}, projectOf(t, back).State(back.On))
	require.Len(t, last.Pilots, 2)
	assert.Equal(t, roadmap.Back, last.Pilots[0].Outcome.Decision)
	assert.Equal(t, roadmap.GoOn, last.Pilots[1].Outcome.Decision)
}

// What a revision before its last has to remark is of a gate to come.
func TestOnItsDayTheProjectLacksOnlyWhatIsToCome(t *testing.T) {
	for _, revision := range documents.ProjectRevisions() {
		for _, finding := range projectOf(t, revision).Check(revision.Gate, juurru.On(revision.On)).Findings {
			assert.Less(t, finding.Severity, finding.Rule.Severity, "%s: %s %s", revision.Name, finding.Rule.ID, finding.Path)
		}
	}
}

// Each way of rewriting history is seen.
func TestRewritingTheHistoryOfAPlanIsSeen(t *testing.T) {
	revisions := documents.PlanRevisions("pirha")
	use, sustain := revisions[3], revisions[4]
	require.Empty(t, rewritten(planOf(t, use), planOf(t, sustain)))
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
		p := planOf(t, sustain)
		rewrite(p)
		assert.Equal(t, []string{what}, rewritten(planOf(t, use), p))
	}
	answered, open := planOf(t, use), planOf(t, use)
	open.Feedback[1].Outcome, open.Feedback[1].Reason, open.Feedback[1].Answered = "", "", ""
	assert.Empty(t, rewritten(open, answered), "feedback may be answered later")
	assert.Equal(t, []string{"feedback"}, rewritten(answered, open), "an answer is not taken back")
}

func TestRewritingTheHistoryOfAProjectIsSeen(t *testing.T) {
	revisions := documents.ProjectRevisions()
	back, transition := revisions[3], revisions[4]
	for what, rewrite := range map[string]func(p *roadmap.Project){
		"id":                       func(p *roadmap.Project) { p.ID = "toinen" },
		"/history/4":               func(p *roadmap.Project) { p.History[4].Date = "2025-06-17" },
		"/pilots/0/outcome":        func(p *roadmap.Project) { p.Pilots[0].Outcome.Decision = roadmap.GoOn },
		"needs/behov-tid":          func(p *roadmap.Project) { p.Insight.Needs[2].ID = "tid" },
		"observations of trygghet": func(p *roadmap.Project) { *p.Metrics[1].Observations[0].Value++ },
		"realised of uro":          func(p *roadmap.Project) { p.Benefits[3].Realised = p.Benefits[3].Realised[1:] },
		"/benefitReviews/0":        func(p *roadmap.Project) { p.BenefitReviews[0].Found = "" },
	} {
		p := projectOf(t, transition)
		rewrite(p)
		assert.Equal(t, []string{what}, rewrittenProject(projectOf(t, back), p))
	}
}

func TestAChangeThatIsNotLoggedIsSeen(t *testing.T) {
	revisions := documents.PlanRevisions("pirha")
	earlier, later := revisions[3], revisions[4]
	for want, change := range map[string]func(p *plan.Plan){
		"nothing":                          func(p *plan.Plan) { p.Changes = planOf(t, earlier).Changes },
		"yllapidon-tehtavat has no reason": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Reason = " " },
		"yllapidon-tehtavat on 2026-11-02": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Date = later.On.AddDays(1) },
		"yllapidon-tehtavat on 2026-02-15": func(p *plan.Plan) { p.Changes[len(p.Changes)-1].Date = earlier.On.AddDays(-1) },
	} {
		p := planOf(t, later)
		change(p)
		assert.Equal(t, []string{want}, unlogged(earlier.On, later.On, planOf(t, earlier), p))
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
// not at all: lists that only grow, and IDs that are lost.
func rewritten(earlier, later *plan.Plan) []string {
	lost := append(forgotten(earlier, later), measuredOtherwise(earlier.MetricSet(), later.MetricSet())...)
	for _, u := range earlier.Uptake {
		i := slices.IndexFunc(later.Uptake, func(now metrics.Uptake) bool { return now.ID == u.ID })
		if i >= 0 && !continues(u.Counts, later.Uptake[i].Counts) {
			lost = append(lost, "counts of "+u.ID)
		}
	}
	keep := func(kept bool, what string) {
		if !kept {
			lost = append(lost, what)
		}
	}
	keep(continues(earlier.Feedback, later.Feedback), "feedback")
	keep(continues(earlier.HandOvers, later.HandOvers), "handOvers")
	keep(continues(held(earlier), held(later)), "reviews")
	keep(continues(earlier.Decisions, later.Decisions), "decisions")
	keep(continues(earlier.Changes, later.Changes), "changes")
	return lost
}

// rewrittenProject is the same of a project, with what [roadmap.Project.Continues] tells.
func rewrittenProject(earlier, later *roadmap.Project) []string {
	lost := append(forgotten(earlier, later), measuredOtherwise(earlier.MetricSet(), later.MetricSet())...)
	for _, at := range later.Continues(earlier) {
		lost = append(lost, string(at))
	}
	return lost
}

// forgotten names the IDs an earlier document has and a later one has not; "id" is its own.
func forgotten(earlier, later juurru.Document) []string {
	var lost []string
	if earlier.DocumentID() != later.DocumentID() {
		lost = append(lost, "id")
	}
	kept := ids(later)
	for _, id := range ids(earlier) {
		if !slices.Contains(kept, id) {
			lost = append(lost, id)
		}
	}
	return lost
}

// measuredOtherwise names the metrics and benefits whose figures were rewritten.
func measuredOtherwise(earlier, later *metrics.Set) []string {
	var lost []string
	for _, m := range earlier.Metrics {
		if now := later.Metric(m.ID); now != nil && !continues(m.Observations, now.Observations) {
			lost = append(lost, "observations of "+m.ID)
		}
	}
	for _, b := range earlier.Benefits {
		i := slices.IndexFunc(later.Benefits, func(now metrics.Benefit) bool { return now.ID == b.ID })
		if i >= 0 && !continues(b.Realised, later.Benefits[i].Realised) {
			lost = append(lost, "realised of "+b.ID)
		}
	}
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

// ids lists the IDs of a document's elements, each after the member of its list:
// "goals/odotus". History is left out: it has an order as well, see [continues].
func ids(doc juurru.Document) []string {
	var found []string
	visit(reflect.ValueOf(doc), "", func(member string, v reflect.Value) {
		if v.Kind() != reflect.Struct || slices.Contains([]string{"", "feedback", "decisions", "changes"}, member) {
			return
		}
		if id := v.FieldByName("ID"); id.IsValid() {
			found = append(found, member+"/"+id.String())
		}
	})
	return found
}

// happenedOn returns the days of what a project tells to have happened: all but those of
// members that may look ahead.
func happenedOn(p *roadmap.Project) []juurru.Date {
	var days []juurru.Date
	visit(reflect.ValueOf(p), "", func(member string, v reflect.Value) {
		ahead := slices.Contains([]string{"changeStarts", "starts", "ends", "by", "due", "moments"}, member)
		if day, ok := v.Interface().(juurru.Date); ok && !ahead {
			days = append(days, day)
		}
	})
	return days
}

// visit goes through a value and all that is in it, with the name of the member each stands in.
func visit(v reflect.Value, member string, see func(member string, v reflect.Value)) {
	see(member, v)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			visit(v.Elem(), member, see)
		}
	case reflect.Slice:
		for i := range v.Len() {
			visit(v.Index(i), member, see)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			visit(v.Field(i), name, see)
		}
	}
}
