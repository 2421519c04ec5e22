package innokyla_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

const draftDay = juurru.Date("2026-06-01")

func document(t testing.TB, name string) []byte {
	data, err := documents.Files.ReadFile(name)
	require.NoError(t, err)
	return data
}

func examplePlan(t testing.TB) *plan.Plan {
	p, _, err := plan.Decode(document(t, "plans/pirha/4-use.json"))
	require.NoError(t, err)
	return p
}

func exampleProject(t testing.TB) *roadmap.Project {
	p, _, err := roadmap.Decode(document(t, "roadmap.json"))
	require.NoError(t, err)
	return p
}

func draftOf(p *roadmap.Project, q *plan.Plan, lang juurru.Lang) juurru.Drafted[innokyla.Model] {
	return innokyla.DraftFrom(innokyla.Sources{Projects: []*roadmap.Project{p}, Plans: []*plan.Plan{q}}, draftDay, lang)
}

func exampleDraft(t testing.TB) juurru.Drafted[innokyla.Model] {
	return draftOf(exampleProject(t), examplePlan(t), juurru.Finnish)
}

// The gates ask for exactly the fields that are listed as empty.
func TestTheGatesAskForWhatStayedEmpty(t *testing.T) {
	for name, draft := range map[string]juurru.Drafted[innokyla.Model]{
		"plan and project": exampleDraft(t),
		"plan":             draftOf(nil, examplePlan(t), juurru.Finnish),
		"project":          draftOf(exampleProject(t), nil, juurru.Norwegian),
		"nothing":          draftOf(nil, nil, juurru.English),
	} {
		t.Run(name, func(t *testing.T) {
			report := draft.Document.Check(innokyla.Draft, juurru.On(draftDay))
			assert.Empty(t, report.Of(juurru.Error))
			empty := make(map[juurru.Pointer]bool)
			for _, e := range draft.Empty {
				empty[e.At] = true
			}
			for _, gate := range []juurru.Gate{innokyla.Publish, innokyla.Ready} {
				asked := make(map[juurru.Pointer]bool)
				for _, f := range draft.Document.Check(gate, juurru.On(draftDay)).Findings {
					if f.Rule == innokyla.RuleBasicMissing || f.Rule == innokyla.RulePathFieldMissing {
						asked[f.Path] = true
					}
				}
				for _, f := range innokyla.Fields() {
					if f.Required == (juurru.Gate{}) || f.Required.Order > gate.Order {
						continue
					}
					at := f.Pointer()
					if f.Stage != innokyla.Basics {
						at = at.At("text")
					}
					assert.Equal(t, empty[at], asked[at], "%s at %s", at, gate.Name)
				}
			}
		})
	}
}

// Every field has either an origin or a place in the list of what is empty.
func TestEveryFieldIsFilledOrListed(t *testing.T) {
	draft := exampleDraft(t)
	told := make(map[juurru.Pointer]int)
	for _, o := range draft.Origins {
		told[o.At]++
		assert.NotEmpty(t, o.From, "%s", o.At)
	}
	for _, e := range draft.Empty {
		told[e.At]++
		assert.Empty(t, e.Why.Missing(), "%s", e.At)
		assert.NotNil(t, e.From)
	}
	for _, f := range innokyla.Fields() {
		if at := f.Pointer(); f.Key != "state" && f.Stage == innokyla.Basics {
			assert.Equal(t, 1, told[at], "%s", at)
		} else if f.Stage != innokyla.Basics {
			assert.Equal(t, 1, told[at.At("text")], "%s", at)
		}
	}
}

// The table of fields names every place that a field was drafted from.
func TestFieldsComeFromTheirPlaces(t *testing.T) {
	position := regexp.MustCompile(`/\d+`)
	feeds := make(map[juurru.Pointer][]juurru.Place)
	for _, o := range innokyla.DraftFields() {
		feeds[o.At] = o.From
	}
	for _, origin := range exampleDraft(t).Origins {
		at := juurru.Pointer(strings.TrimSuffix(string(origin.At), "/text"))
		if at == "/path/othersSolutions/links" {
			at = at.Parent()
		}
		if at == "/pdsa" {
			continue
		}
		for _, from := range origin.From {
			place := juurru.Pointer(position.ReplaceAllString(string(from.At), "/-"))
			assert.True(t, slices.ContainsFunc(feeds[at], func(f juurru.Place) bool {
				return f.Kind == from.Kind && place.Within(f.At)
			}), "%s from %v", at, from)
		}
	}
}

// Every heading and label is a word that there is.
func TestTheWordsOfADraftAreThere(t *testing.T) {
	word := regexp.MustCompile(`"([A-Z]\w+\.[a-z]\w*)"`)
	files, err := filepath.Glob("draft_*.go")
	require.NoError(t, err)
	words, seen := plan.Glossary(), 0
	maps.Copy(words, roadmap.Glossary())
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, found := range word.FindAllStringSubmatch(string(data), -1) {
			assert.Contains(t, words, found[1], file)
			seen++
		}
	}
	assert.Greater(t, seen, 50)
}

// The record of the decision has the same table.
func TestTheTableOfFieldsIsWrittenDown(t *testing.T) {
	page, err := os.ReadFile("../docs/adr/0015-drafts.md")
	require.NoError(t, err)
	for _, f := range innokyla.DraftFields() {
		places := make(map[string][]string)
		for _, from := range f.From {
			places[from.Kind] = append(places[from.Kind], "`"+string(from.At)+"`")
		}
		tokens := f.At.Tokens()
		row := fmt.Sprintf("| %s | %s | %s |", tokens[len(tokens)-1], strings.Join(places["roadmap"], ", "), strings.Join(places["plan"], ", "))
		assert.Contains(t, string(page), row)
	}
}

func TestADraftIsTheSameEveryTime(t *testing.T) {
	first, second := exampleDraft(t), exampleDraft(t)
	assert.Empty(t, cmp.Diff(first, second))
	data, err := first.Document.Encode()
	require.NoError(t, err)
	read, report, err := innokyla.Decode(data)
	require.NoError(t, err, "%v", report)
	assert.Empty(t, cmp.Diff(first.Document.Path, read.Path))
}

// What a plan repeats of its project is told once, with both places.
func TestWhatIsToldTwiceIsDraftedOnce(t *testing.T) {
	goal := plan.Goal{ID: "g", Text: "Apu alkaa ajoissa."}
	draft := draftOf(&roadmap.Project{ID: "h", Goals: []plan.Goal{goal}}, &plan.Plan{ID: "s", Goals: []plan.Goal{goal}}, juurru.Finnish)
	assert.Equal(t, 1, strings.Count(draft.Document.Path.IntendedChange.Text, goal.Text))
	want := []juurru.Place{{Kind: "roadmap", Document: "h", At: "/goals/0/text"}, {Kind: "plan", Document: "s", At: "/goals/0/text"}}
	i := slices.IndexFunc(draft.Origins, func(o juurru.Origin) bool { return o.At == "/path/intendedChange/text" })
	require.GreaterOrEqual(t, i, 0)
	for _, place := range want {
		assert.Contains(t, draft.Origins[i].From, place)
	}
}

// Two plans of one innovation tell it once.
func TestPlansOfOneInnovation(t *testing.T) {
	a := &plan.Plan{ID: "a", Innovation: &plan.Innovation{Why: "Koska.", How: "Kotona."}}
	b := &plan.Plan{ID: "b", Innovation: &plan.Innovation{Why: "Koska.", How: "Etänä."}}
	draft := innokyla.DraftFrom(innokyla.Sources{Plans: []*plan.Plan{a, b}}, draftDay, juurru.Finnish)
	assert.Equal(t, "### Miksi menetelmän odotetaan toimivan\n\nKoska.\n\n### Toteutustapa\n\nKotona.\n\nEtänä.", draft.Document.Path.CoreIdea.Text)
}

func TestOnlyTrialsThatHaveBegunAreDrafted(t *testing.T) {
	p := &plan.Plan{Series: []metrics.Series{{ID: "s", Name: "Sarja", Cycles: []metrics.Cycle{
		{Title: "begun", Starts: "2026-05-01"}, {Title: "ahead", Starts: "2026-06-02"}, {Title: "undated"},
		{Title: "undated and studied", Study: &metrics.Study{Text: "opittua"}},
	}}}}
	var titles []string
	for _, sheet := range draftOf(nil, p, juurru.Finnish).Document.PDSA {
		titles = append(titles, sheet.Title)
	}
	assert.Equal(t, []string{"begun", "undated and studied"}, titles)
}

func TestWhatIsNotPublishedIsLeftOut(t *testing.T) {
	three, n := 3.0, 3
	p := &plan.Plan{
		Roles:    []plan.Role{{ID: "r", Name: "Matti Virtanen", Time: "1 pv"}},
		Feedback: []plan.Feedback{{ID: "f", Text: "salaisuus"}},
		Risks:    []plan.Risk{{ID: "k", Event: "salaisuus"}},
		Benefits: []metrics.Benefit{{ID: "b", Name: "Hyöty", Metric: "m"}},
		Metrics: []metrics.Metric{{ID: "m", Name: "Kaatumiset", Definition: &metrics.Definition{Count: "Kaatuneet"},
			Baseline: &metrics.Baseline{Value: &three, N: &n}, Observations: []metrics.Observation{{Date: "2026-01-01", Value: &three}}}},
	}
	draft := draftOf(nil, p, juurru.Finnish)
	data, err := draft.Document.Encode()
	require.NoError(t, err)
	assert.NotContains(t, string(data), "salaisuus")
	assert.NotContains(t, string(data), "Virtanen")
	var left []juurru.Pointer
	for _, l := range draft.LeftOut {
		left = append(left, l.From.At)
		assert.Empty(t, l.Why.Missing())
	}
	assert.Subset(t, left, []juurru.Pointer{"/roles/0/name", "/metrics/0/baseline", "/metrics/0/observations/0", "/metrics/0", "/benefits/0"})
}

// An ID that two metrics share does not bring the few people of one of them to light.
func TestAFewPeopleStayHiddenBehindARepeatedID(t *testing.T) {
	three := 3.0
	project := &roadmap.Project{
		Metrics: []metrics.Metric{{ID: "m", Name: "Kaatumiset", Definition: &metrics.Definition{Count: "Kaatuneet"}}, {ID: "m", Name: "Toinen"}},
		Pilots:  []roadmap.Pilot{{ID: "p", Name: "Pilotti", Criteria: []roadmap.Criterion{{ID: "k", What: "Kaatuneet", Metric: "m", Result: &three, Green: &three}}}},
	}
	assert.Empty(t, draftOf(project, nil, juurru.Finnish).Document.Path.Lessons.Text)
}

// What did not take root is told with its reason, so that others need not try the same in vain.
func TestAMethodThatWasGivenUpIsToldSo(t *testing.T) {
	p := &plan.Plan{State: plan.StateWithdrawn, Decisions: []plan.Decision{
		{ID: "k", Date: "2025-01-10", What: "Aloitetaan", Gate: "start"},
		{ID: "l", Date: "2026-03-02", What: "Luovutaan", Reason: "Yhteys katkeili", Gate: "withdraw"},
		{ID: "m", Date: "2026-06-02", What: "Huomenna", Gate: "withdraw"},
	}}
	draft := draftOf(nil, p, juurru.Finnish)
	tips := draft.Document.Path.Tips.Text
	assert.Contains(t, tips, plan.StateWithdrawn.Label(juurru.Finnish))
	assert.Contains(t, tips, "Yhteys katkeili")
	assert.NotContains(t, tips, "Aloitetaan")
	assert.NotContains(t, tips, "Huomenna")
	p.State = plan.StateRunning
	assert.Empty(t, draftOf(nil, p, juurru.Finnish).Document.Path.Tips.Text)
}

func TestWordsAndNumbersOfADraft(t *testing.T) {
	value, project := 27.5, &roadmap.Project{}
	project.Pilots = []roadmap.Pilot{{ID: "p", Name: "Pilotti", Starts: "2026-02-01", Ends: "2026-03-01",
		Criteria: []roadmap.Criterion{{ID: "k", What: "Odotus", Unit: "vrk", Green: &value, Result: &value}}}}
	project.Pilots[0].Evaluation = []roadmap.Judgement{{Area: roadmap.People, About: roadmap.Questions()[0].Key, Answer: roadmap.No}}
	project.Benefits = []metrics.Benefit{{ID: "h", Name: "Kuormitus", Disbenefit: true, Beneficiaries: []metrics.Beneficiary{metrics.Staff}}}
	path := draftOf(project, nil, juurru.Finnish).Document.Path
	assert.Contains(t, path.TrialGoals.Text, "27,5\u00a0vrk")
	assert.Contains(t, path.Lessons.Text, "27,5\u00a0vrk")
	assert.Contains(t, path.SolutionTesting.Text, "Tilanne: päättynyt", "a last day that is past does not tell that all was carried out")
	assert.NotContains(t, path.IntendedChange.Text, "Hyödynsaajat", "nobody benefits from a harm")
	assert.Contains(t, path.Lessons.Text, roadmap.Questions()[0].Text.FI+" Ei.", "a bare no is an answer")
	path = draftOf(project, nil, juurru.English).Document.Path
	assert.Contains(t, path.SolutionTesting.Text, "1 February 2026 – 1 March 2026")
	assert.Contains(t, path.Lessons.Text, "27.5 vrk")
}

// A name that does not fit makes room for the shorter ones after it.
func TestUnitsThatFitAreNamed(t *testing.T) {
	p := &plan.Plan{Setting: &plan.Setting{Organisation: "Alue", Units: []string{strings.Repeat("ä", 5_000), "Keskus"}}}
	draft := draftOf(nil, p, juurru.Finnish)
	assert.Equal(t, "Alue, Keskus", draft.Document.ImplementationSite)
	assert.Len(t, draft.LeftOut, 1)
}

func TestALinkNamedAfterAPersonIsLeftOut(t *testing.T) {
	project := &roadmap.Project{Insight: &roadmap.Insight{Lessons: []roadmap.Lesson{{From: "Matti Virtanen", Link: "https://example.fi"}}}}
	draft := draftOf(project, nil, juurru.Finnish)
	assert.Empty(t, draft.Document.Path.OthersSolutions.Links)
	assert.True(t, slices.ContainsFunc(draft.LeftOut, func(l juurru.LeftOut) bool { return l.At == "/path/othersSolutions/links" }))
}

func TestATextThatDoesNotFitIsLeftOutWhole(t *testing.T) {
	long := strings.Repeat("ä", 10_000)
	p := &plan.Plan{Innovation: &plan.Innovation{Why: long}}
	for i := range 12 {
		p.Goals = append(p.Goals, plan.Goal{ID: fmt.Sprint(i), Text: fmt.Sprint(i, " ", long)})
	}
	draft := draftOf(nil, p, juurru.Finnish)
	assert.Empty(t, draft.Document.ShortDescription)
	assert.Empty(t, draft.Document.Check(innokyla.Draft).Of(juurru.Error))
	for i := range 12 {
		text := fmt.Sprint(i, " ", long)
		left := slices.ContainsFunc(draft.LeftOut, func(l juurru.LeftOut) bool { return l.From.At == juurru.At("goals", i, "text") })
		assert.Equal(t, strings.Contains(draft.Document.Path.IntendedChange.Text, text), !left, "%d", i)
	}
}

func TestAnotherLanguageIsTold(t *testing.T) {
	draft := exampleDraft(t)
	assert.Equal(t, []juurru.Place{{Kind: "roadmap", Document: "eksempelfjord-digital-hjemmeoppfolging"}}, draft.Foreign)
}

func TestOddSourcesAreDrafted(t *testing.T) {
	nan := 1.5
	rough := []byte(`{"phases":[{"key":"a","starts":"2026-13-45","ends":"2020-01-01"}],"goals":[{"id":"a","text":" "},{"id":"a","text":"x"}],"tasks":[{}],"metrics":[{"observations":[{"date":"2026-13-45"},{}]}],"benefits":[{}],"uptake":[{"counts":[{}]}],"series":[{"cycles":[{}]}],"materials":[{"url":"nowhere","ready":true}]}`)
	var p plan.Plan
	require.NoError(t, json.Unmarshal(rough, &p))
	p.Metrics[0].Observations[0].Value = &nan
	many := &plan.Plan{}
	for i := range 5_000 {
		many.Tasks = append(many.Tasks, plan.Task{ID: "t", What: fmt.Sprint("tehtävä ", i)})
	}
	draft := innokyla.DraftFrom(innokyla.Sources{Plans: []*plan.Plan{&p, nil, many}, Projects: []*roadmap.Project{nil, {}}}, "2026-13-45", "xx")
	assert.Equal(t, juurru.Finnish, draft.Document.Language)
	assert.Empty(t, draft.Document.Check(innokyla.Draft).Of(juurru.Error))
	assert.Empty(t, draft.Document.Links)
}

// Nothing is made up: what is left of a text once the words of its sources, the labels and
// what metrics computes are taken out has no letter and no number.
func TestNothingIsMadeUp(t *testing.T) {
	t.Run("examples", func(t *testing.T) {
		project, p := exampleProject(t), examplePlan(t)
		for _, lang := range juurru.Langs() {
			notMadeUp(t, project, p, lang)
		}
	})
	t.Run("any", rapid.MakeCheck(func(t *rapid.T) {
		var project roadmap.Project
		var p plan.Plan
		made := &maker{rand: randomOf(rapid.Uint64().Draw(t, "seed"))}
		made.fill(reflect.ValueOf(&project).Elem(), 0)
		made.fill(reflect.ValueOf(&p).Elem(), 0)
		notMadeUp(t, &project, &p, rapid.SampledFrom(juurru.Langs()).Draw(t, "language"))
	}))
}

type failer interface {
	Errorf(format string, args ...any)
	FailNow()
}

func notMadeUp(t failer, project *roadmap.Project, p *plan.Plan, lang juurru.Lang) {
	draft := draftOf(project, p, lang)
	documents := map[string]any{"roadmap": generic(t, project), "plan": generic(t, p)}
	labels := knownLabels(lang)
	sets := map[string]*metrics.Set{"roadmap": project.MetricSet(), "plan": p.MetricSet()}
	for _, origin := range draft.Origins {
		text, isText := textAt(draft.Document, origin.At)
		if !isText {
			continue
		}
		known := slices.Clone(labels)
		for _, from := range origin.From {
			value, there := resolve(documents[from.Kind], from.At)
			if !there {
				value = "" // an enum's empty word, or a day that is not given
			}
			known = append(known, leaves(value, lang)...)
			known = append(known, computed(sets[from.Kind], from.At, lang)...)
		}
		rest := without(text, known)
		if i := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }); i >= 0 {
			t.Errorf("%s says what no source does: %q\nin %q", origin.At, rest, text)
		}
	}
}

func generic(t failer, doc any) any {
	data, err := json.Marshal(doc)
	require.NoError(t, err)
	var value any
	require.NoError(t, json.Unmarshal(data, &value))
	return value
}

// textAt is the text of a field of the model: a list as its lines.
func textAt(m *innokyla.Model, at juurru.Pointer) (string, bool) {
	tokens := at.Tokens()
	switch {
	case at == "/name":
		return m.Name, true
	case at == "/shortDescription":
		return m.ShortDescription, true
	case at == "/implementationSite":
		return m.ImplementationSite, true
	case at == "/targetGroups":
		return strings.Join(m.TargetGroups, "\n"), true
	case len(tokens) == 3 && tokens[2] == "text":
		return m.Path.Content(tokens[1]).Text, true
	}
	return "", false
}

func resolve(value any, at juurru.Pointer) (any, bool) {
	for _, token := range at.Tokens() {
		switch v := value.(type) {
		case map[string]any:
			if value = v[token]; value == nil {
				return nil, false
			}
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(v) {
				return nil, false
			}
			value = v[i]
		default:
			return nil, false
		}
	}
	return value, true
}

// leaves are the texts, days and numbers below a value, as a draft may write them.
func leaves(value any, lang juurru.Lang) []string {
	var said []string
	switch v := value.(type) {
	case map[string]any:
		for _, below := range v {
			said = append(said, leaves(below, lang)...)
		}
	case []any:
		for _, below := range v {
			said = append(said, leaves(below, lang)...)
		}
	case string:
		said = append(said, v, juurru.Date(v).In(lang))
	case float64:
		said = append(said, new(metrics.Metric).Amount(&v, "", lang), strconv.FormatFloat(v, 'f', -1, 64), fmt.Sprintf("%g/5", v))
	}
	return said
}

// computed is what package metrics says of the metric, benefit or uptake that a place lies in.
func computed(set *metrics.Set, at juurru.Pointer, lang juurru.Lang) []string {
	tokens := at.Tokens()
	if len(tokens) < 2 {
		return nil
	}
	i, err := strconv.Atoi(tokens[1])
	if err != nil {
		return nil
	}
	var said []string
	switch tokens[0] {
	case "pilots":
		said = append(said, fmt.Sprint(i+1))
	case "metrics":
		m := &set.Metrics[i]
		if e, err := metrics.Evaluate(m, draftDay, metrics.Options{}); err == nil {
			said = append(said, e.Summary(lang))
			said = append(said, e.Notes(lang)...)
		}
		said = append(said, m.TargetAmount(lang))
		if b := m.Baseline; b != nil {
			said = append(said, m.Amount(b.Value, b.Level, lang), b.Period().In(lang))
		}
		for j := range m.Observations {
			o := &m.Observations[j]
			said = append(said, m.Amount(o.Value, o.Level, lang), o.Period().In(lang))
		}
		said = append(said, fmt.Sprint(len(m.Observations)), "12", "n = ")
	case "benefits":
		report := set.Realisation(draftDay)
		for _, b := range append(report.Benefits, report.Disbenefits...) {
			if b.Position == i {
				said = append(said, b.Summary(lang))
			}
		}
	case "uptake":
		if spread, counted := set.Uptake[i].Penetration(draftDay); counted {
			said = append(said, spread.Summary(lang))
		}
	}
	return said
}

// knownLabels are the labels of the glossaries and vocabularies, and the few words of a draft.
func knownLabels(lang juurru.Lang) []string {
	var labels []string
	for _, glossary := range []juurru.Glossary{plan.Glossary(), roadmap.Glossary()} {
		for _, entry := range glossary {
			labels = append(labels, entry.Label.In(lang))
		}
	}
	for _, text := range innokyla.DraftWords() {
		labels = append(labels, text.In(lang))
	}
	for _, q := range roadmap.Questions() {
		labels = append(labels, q.Text.In(lang))
	}
	add := func(values ...interface{ Label(juurru.Lang) string }) {
		for _, v := range values {
			labels = append(labels, v.Label(lang))
		}
	}
	add(all(plan.State(""))...)
	add(all(plan.Fidelity(""))...)
	add(all(plan.Research(""))...)
	add(all(plan.Pillar(""))...)
	add(all(plan.MaterialPart(""))...)
	add(all(roadmap.Party(""))...)
	add(all(roadmap.Method(""))...)
	add(all(roadmap.TouchpointKind(""))...)
	add(all(roadmap.Verdict(""))...)
	add(all(roadmap.Light(""))...)
	add(all(roadmap.Answer(""))...)
	add(all(metrics.Frequency(""))...)
	add(all(metrics.Beneficiary(""))...)
	for _, template := range plan.Templates() {
		for _, phase := range template.Phases {
			labels = append(labels, phase.Title.In(lang))
		}
	}
	return labels
}

func all[T interface {
	Values() []T
	Label(juurru.Lang) string
}](v T) (values []interface{ Label(juurru.Lang) string }) {
	for _, value := range v.Values() {
		values = append(values, value)
	}
	return values
}

// without is a text without the words that are known, the longest first; white space does
// not matter.
func without(text string, known []string) string {
	text = strings.Join(strings.Fields(text), " ")
	for i := range known {
		known[i] = strings.Join(strings.Fields(known[i]), " ")
	}
	sort.Slice(known, func(i, j int) bool { return len(known[i]) > len(known[j]) })
	for _, k := range slices.Compact(known) {
		if k != "" {
			text = strings.ReplaceAll(text, k, "\x00")
		}
	}
	return text
}

// maker fills documents with whatever their types allow, and some that they do not.
type maker struct {
	rand  *rand.Rand
	texts int
}

func randomOf(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

var madeDays = []string{"", "2026-13-45", "2024-05-06", "2025-01-01", "2026-06-01", "2026-12-31"}

func (m *maker) fill(v reflect.Value, depth int) {
	draw := m.rand.IntN
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "Extensions" {
				m.fill(v.Field(i), depth+1)
			}
		}
	case reflect.Pointer:
		if draw(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			m.fill(v.Elem(), depth)
		}
	case reflect.Slice:
		for range draw(3) {
			element := reflect.New(v.Type().Elem()).Elem()
			m.fill(element, depth+1)
			v.Set(reflect.Append(v, element))
		}
	case reflect.String:
		m.text(v, draw)
	case reflect.Bool:
		v.SetBool(draw(2) == 0)
	case reflect.Int:
		v.SetInt(int64(draw(8)))
	case reflect.Float64:
		v.SetFloat(float64(draw(1000)) / 4)
	}
}

func (m *maker) text(v reflect.Value, draw func(int) int) {
	if v.Type() == reflect.TypeFor[juurru.Date]() {
		v.SetString(madeDays[draw(len(madeDays))])
		return
	}
	if values := v.MethodByName("Values"); values.IsValid() {
		if list := values.Call(nil)[0]; draw(4) > 0 {
			v.SetString(list.Index(draw(list.Len())).String())
		}
		return
	}
	switch draw(6) {
	case 0:
	case 1:
		v.SetString(" ")
	case 2:
		v.SetString("sama") // an ID that something may refer to
	default:
		m.texts++
		v.SetString(fmt.Sprintf("sana%d\n\n- #toinen%d", m.texts, m.texts))
	}
}
