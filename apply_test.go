package juurru_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

const appliedTo = `{
  "name": "a", "tasks": [{"id": "1", "what": "x"}, {"id": "2"}], "goals": [], "riskScale": {"treat": 2}, "x-a": 1
}`

func TestApplyRefusesWhatDoesNotFit(t *testing.T) {
	for name, edit := range map[string]string{
		"nothing happened":                   `{"op": "", "path": "/name"}`,
		"something else happened":            `{"op": "renamed", "path": "/name"}`,
		"the whole document":                 `{"op": "changed", "path": "", "was": "", "old": {}, "new": {}}`,
		"no pointer":                         `{"op": "changed", "path": "name", "was": "name", "old": "a", "new": "b"}`,
		"another value was changed":          `{"op": "changed", "path": "/name", "was": "/name", "old": "b", "new": "c"}`,
		"it was elsewhere":                   `{"op": "changed", "path": "/name", "was": "/id", "old": "a", "new": "c"}`,
		"what is absent was changed":         `{"op": "changed", "path": "/id", "was": "/id", "old": "a", "new": "c"}`,
		"there is something already":         `{"op": "added", "path": "/name", "new": "b"}`,
		"another value was removed":          `{"op": "removed", "path": "/name", "was": "/name", "old": "b"}`,
		"an unknown member":                  `{"op": "added", "path": "/nmae", "new": "b"}`,
		"below a text":                       `{"op": "added", "path": "/name/a", "new": "b"}`,
		"below what is absent":               `{"op": "added", "path": "/innovation/name", "new": "b"}`,
		"a value of another type":            `{"op": "added", "path": "/id", "new": 1}`,
		"null":                               `{"op": "added", "path": "/id", "new": null}`,
		"no value":                           `{"op": "added", "path": "/id"}`,
		"an object with an unknown member":   `{"op": "added", "path": "/innovation", "new": {"nmae": "b"}}`,
		"past the end of the list":           `{"op": "added", "path": "/tasks/3", "new": {"id": "3"}}`,
		"before its beginning":               `{"op": "added", "path": "/tasks/-1", "new": {"id": "3"}}`,
		"at no number":                       `{"op": "added", "path": "/tasks/-", "new": {"id": "3"}}`,
		"at a number that is not one":        `{"op": "added", "path": "/tasks/01", "new": {"id": "3"}}`,
		"another entry was removed":          `{"op": "removed", "path": "/tasks/0", "was": "/tasks/0", "old": {"id": "2"}}`,
		"an entry that is not there moved":   `{"op": "moved", "path": "/tasks/0", "was": "/tasks/2"}`,
		"an entry of another list moved":     `{"op": "moved", "path": "/tasks/0", "was": "/goals/0"}`,
		"a member moved":                     `{"op": "moved", "path": "/name", "was": "/id"}`,
		"an empty list that is there":        `{"op": "added", "path": "/goals", "new": []}`,
		"a list that has entries is gone":    `{"op": "removed", "path": "/tasks", "was": "/tasks", "old": []}`,
		"a list as a whole":                  `{"op": "added", "path": "/risks", "new": [{"id": "r"}]}`,
		"another extension":                  `{"op": "changed", "path": "/x-a", "was": "/x-a", "old": 2, "new": 3}`,
		"an extension that is there":         `{"op": "added", "path": "/x-a", "new": 3}`,
		"an extension that is not":           `{"op": "removed", "path": "/x-b", "was": "/x-b", "old": 3}`,
		"below an extension":                 `{"op": "added", "path": "/x-b/c", "new": 3}`,
		"an extension changed to nothing":    `{"op": "changed", "path": "/x-a", "was": "/x-a", "old": 1}`,
		"an extension not read in documents": `{"op": "added", "path": "/x-b", "new": {"a": 1, "a": 2}}`,
		"an extension that is not anything":  `{"op": "added", "path": "/x-b"}`,
	} {
		t.Run(name, func(t *testing.T) {
			var d juurru.Difference
			require.NoError(t, json.Unmarshal([]byte(`{"edits": [`+edit+`]}`), &d))
			made, err := juurru.Apply(read[plan.Plan](t, appliedTo), d)
			require.ErrorIs(t, err, juurru.ErrMisfit)
			assert.Contains(t, err.Error(), "edit 0 ")
			assert.Nil(t, made)
		})
	}
}

func TestApplyNamesTheEditThatDoesNotFit(t *testing.T) {
	old, new := read[plan.Plan](t, appliedTo), read[plan.Plan](t, appliedTo)
	new.Name, new.Tasks[0].What = "b", "y"
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	old.Tasks[0].What = "z"
	_, err = juurru.Apply(old, d)
	require.ErrorIs(t, err, juurru.ErrMisfit)
	assert.Contains(t, err.Error(), "edit 1 (changed /tasks/0/what)")
	d.Edits = append(d.Edits, d.Edits[0])
	_, err = juurru.Apply(old, d)
	assert.ErrorContains(t, err, "edit 2 (changed /name)")
}

func TestApplyRefusesADifferenceOfAnotherKind(t *testing.T) {
	d, err := juurru.Diff(nil, &plan.Plan{Name: "a"})
	require.NoError(t, err)
	_, err = juurru.Apply(&metrics.Set{}, d)
	require.ErrorIs(t, err, juurru.ErrMisfit)
	_, err = juurru.Apply(new(int), d)
	require.Error(t, err)
}

func TestApplyKeepsWhatNoEditIsAbout(t *testing.T) {
	d, err := juurru.Diff(read[plan.Plan](t, `{"name": "a"}`), read[plan.Plan](t, `{"name": "b"}`))
	require.NoError(t, err)
	made, err := juurru.Apply(read[plan.Plan](t, appliedTo), d)
	require.NoError(t, err)
	want := read[plan.Plan](t, appliedTo)
	want.Name = "b"
	requireSameDocument(t, want, made)
}

func TestTheNewDocumentSharesNoMemory(t *testing.T) {
	old := read[plan.Plan](t, appliedTo)
	new := read[plan.Plan](t, appliedTo)
	new.Setting = &plan.Setting{Units: []string{"a"}}
	d, err := juurru.Diff(old, new)
	require.NoError(t, err)
	made, err := juurru.Apply(old, d)
	require.NoError(t, err)
	made.Tasks[0].What, made.RiskScale.Treat, made.Setting.Units[0], made.Extensions[0].Value[0] = "y", 3, "b", '2'
	requireSameDocument(t, read[plan.Plan](t, appliedTo), old)
	made, err = juurru.Apply(old, d)
	require.NoError(t, err)
	requireSameDocument(t, new, made)
}

// Whatever is applied to whatever: a document that can be written and read again, or an error.
func FuzzApply(f *testing.F) {
	for _, edits := range []string{
		`[{"op": "changed", "path": "/name", "was": "/name", "old": "a", "new": "b"}]`,
		`[{"op": "moved", "path": "/tasks/0", "was": "/tasks/1"}, {"op": "added", "path": "/tasks/0/done", "new": true}]`,
		`[{"op": "removed", "path": "/tasks/0", "was": "/tasks/0", "old": {"id": "1", "what": "x"}}, {"op": "added", "path": "/tasks/1", "new": {"id": "3"}}]`,
		`[{"op": "changed", "path": "/tasks/0", "was": "/tasks/0", "old": {"id": "1", "what": "x"}, "new": {}}, {"op": "added", "path": "/x-b", "new": null}]`,
		`[{"op": "removed", "path": "/x-a", "was": "/x-a", "old": 1}, {"op": "removed", "path": "/goals", "was": "/goals", "old": []}]`,
	} {
		f.Add(appliedTo, edits)
	}
	f.Fuzz(func(t *testing.T, document, edits string) {
		old, _, err := juurru.Decode[plan.Plan]([]byte(document))
		if err != nil {
			return
		}
		var d juurru.Difference
		if json.Unmarshal([]byte(`{"edits": `+edits+`}`), &d) != nil {
			return
		}
		plan.Kind().Tell(d, old, old)
		made, err := juurru.Apply(old, d)
		if err != nil {
			require.ErrorIs(t, err, juurru.ErrMisfit)
			return
		}
		data, err := juurru.Encode(made)
		require.NoError(t, err)
		_, report, err := juurru.Decode[plan.Plan](data)
		require.NoError(t, err, "%v\n%s", report, data)
	})
}
