package juurru_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// edits writes a difference in short: op, where, and what was and is there.
func edits(t *testing.T, old, new any) []string {
	t.Helper()
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	short := []string{}
	for _, edit := range d.Edits {
		line := string(edit.Op) + " " + string(edit.Path)
		if edit.Was != "" && edit.Was != edit.Path {
			line += " was " + string(edit.Was)
		}
		if edit.Old != nil {
			line += " old " + string(edit.Old)
		}
		if edit.New != nil {
			line += " new " + string(edit.New)
		}
		short = append(short, line)
	}
	return short
}

func read[T any](t *testing.T, text string) *T {
	t.Helper()
	doc, report, err := juurru.Decode[T]([]byte(text))
	require.NoError(t, err, "%v", report)
	return doc
}

func TestWhatADifferenceSays(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           []string
	}{
		{"nothing", `{"name": "a"}`, `{"name": "a"}`, []string{}},
		{"a member comes, goes and changes", `{"name": "a", "state": "draft"}`, `{"language": "fi", "name": "b"}`,
			[]string{`added /language new "fi"`, `changed /name old "a" new "b"`, `removed /state old "draft"`}},
		{"an object is told whole when it comes, and by its members when it was there", `{"innovation": {"name": "a"}}`, `{"innovation": {"name": "b"}, "setting": {"need": "c"}}`,
			[]string{`changed /innovation/name old "a" new "b"`, `added /setting new {"need":"c"}`}},
		{"entries are known by their ID wherever they are", `{"tasks": [{"id": "1", "what": "a"}, {"id": "2", "what": "b"}, {"id": "3", "what": "c"}]}`,
			`{"tasks": [{"id": "0", "what": "new"}, {"id": "3", "what": "c"}, {"id": "1", "what": "a2"}]}`,
			[]string{`added /tasks/0 new {"id":"0","what":"new"}`, `moved /tasks/1 was /tasks/2`, `changed /tasks/2/what was /tasks/0/what old "a" new "a2"`, `removed /tasks/1 old {"id":"2","what":"b"}`}},
		{"one that was removed is told where it was", `{"tasks": [{"id": "1"}, {"id": "2"}, {"id": "3"}]}`, `{"tasks": [{"id": "2", "done": true}, {"id": "3"}]}`,
			[]string{`removed /tasks/0 old {"id":"1"}`, `added /tasks/0/done new true`}},
		{"a text of a list is known by its value", `{"setting": {"units": ["a", "b", "c"]}}`, `{"setting": {"units": ["c", "a", "b2"]}}`,
			[]string{`moved /setting/units/0 was /setting/units/2`, `removed /setting/units/1 old "b"`, `added /setting/units/2 new "b2"`}},
		{"an assignment whose letter changes", `{"tasks": [{"id": "1", "assignments": [{"role": "a", "letter": "R"}]}]}`, `{"tasks": [{"id": "1", "assignments": [{"role": "a", "letter": "A"}]}]}`,
			[]string{`changed /tasks/0/assignments/0/letter old "R" new "A"`}},
		{"of several of one ID those that are the same belong together", `{"tasks": [{"id": "1", "what": "a"}, {"id": "1", "what": "b"}]}`, `{"tasks": [{"id": "1", "what": "b"}, {"id": "1", "what": "c"}]}`,
			[]string{`moved /tasks/0 was /tasks/1`, `changed /tasks/1/what was /tasks/0/what old "a" new "c"`}},
		{"blank IDs go by what is the same", `{"tasks": [{"what": "a"}, {"what": "b"}]}`, `{"tasks": [{"what": "b"}]}`,
			[]string{`removed /tasks/0 old {"what":"a"}`}},
		{"and then by their place", `{"tasks": [{"what": "a"}, {"id": "1"}, {"what": "b"}]}`, `{"tasks": [{"id": "1"}, {"what": "c"}]}`,
			[]string{`removed /tasks/0 old {"what":"a"}`, `changed /tasks/1/what was /tasks/2/what old "b" new "c"`}},
		{"an empty list comes", `{}`, `{"tasks": []}`, []string{`added /tasks new []`}},
		{"and goes", `{"tasks": []}`, `{}`, []string{`removed /tasks old []`}},
		{"a list is emptied", `{"tasks": [{"id": "1"}]}`, `{"tasks": []}`, []string{`removed /tasks/0 old {"id":"1"}`}},
		{"a list goes with its entries", `{"tasks": [{"id": "1"}]}`, `{}`, []string{`removed /tasks/0 old {"id":"1"}`, `removed /tasks old []`}},
		{"x- members", `{"x-a": {"b": 1}, "x-b": 1, "x-c": null}`, `{"x-c":null, "x-a": {"b":1}, "x-b": 2, "x-d/e": null}`,
			[]string{`changed /x-b old 1 new 2`, `added /x-d~1e new null`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			old, new := read[plan.Plan](t, c.old), read[plan.Plan](t, c.new)
			assert.Equal(t, c.want, edits(t, old, new))
			makes(t, old, new)
		})
	}
}

func TestZeroIsNotAbsent(t *testing.T) {
	assert.Equal(t, []string{`added /metrics/0/observations/0/value new 0`}, edits(t,
		read[metrics.Set](t, `{"metrics": [{"id": "a", "observations": [{"date": "2026-01-01"}]}]}`),
		read[metrics.Set](t, `{"metrics": [{"id": "a", "observations": [{"date": "2026-01-01", "value": 0}]}]}`)))
}

func TestNilIsAnEmptyDocument(t *testing.T) {
	assert.Equal(t, []string{`added /name new "a"`}, edits(t, nil, &plan.Plan{Name: "a"}))
	assert.Equal(t, []string{`removed /name old "a"`}, edits(t, &plan.Plan{Name: "a"}, (*plan.Plan)(nil)))
	assert.Empty(t, edits(t, (*plan.Plan)(nil), nil))
}

func TestWhatCannotBeCompared(t *testing.T) {
	nan := math.NaN()
	type pointers struct {
		Entries []*int `json:"entries,omitzero"`
	}
	for name, pair := range map[string][2]any{
		"nothing":               {nil, nil},
		"two types":             {&plan.Plan{}, &metrics.Set{}},
		"two types, one nil":    {(*plan.Plan)(nil), &metrics.Set{}},
		"no pointer":            {plan.Plan{}, plan.Plan{}},
		"a text":                {"a", &plan.Plan{}},
		"no document type":      {&struct{ A any }{}, &struct{ A any }{}},
		"not a number":          {&metrics.Set{}, &metrics.Set{Metrics: []metrics.Metric{{ID: "a", Target: &metrics.Target{Value: &nan}}}}},
		"an entry that is null": {&pointers{}, &pointers{[]*int{nil}}},
		"not Unicode":           {&plan.Plan{}, &plan.Plan{Name: "\xff"}},
		"an extension twice":    {&plan.Plan{}, &plan.Plan{Extensions: []juurru.Extension{{Name: "x-a", Value: []byte("1")}, {Name: "x-a", Value: []byte("1")}}}},
		"an extension not JSON": {&plan.Plan{Extensions: []juurru.Extension{{Name: "x-a", Value: []byte("{")}}}, &plan.Plan{}},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := juurru.Diff(pair[0], pair[1])
			require.Error(t, err)
			assert.True(t, d.Empty())
		})
	}
}

func TestADifferenceNamesItsKind(t *testing.T) {
	d, err := juurru.Diff(&plan.Plan{}, &plan.Plan{})
	require.NoError(t, err)
	assert.Equal(t, "plan", d.Kind)
}
