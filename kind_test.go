package juurru_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func inspected(t *testing.T, text string) []string {
	t.Helper()
	_, report, err := innokyla.Kind().Inspect([]byte(text), &innokyla.Publish)
	require.NotErrorIs(t, err, juurru.ErrUnreadable)
	return rulesAndPaths(report)
}

func TestInspectDoesNotCallAMisspeltMemberMissingAsWell(t *testing.T) {
	found := inspected(t, `{"nmae": "Malli", "funders": 7}`)
	assert.Contains(t, found, "juurru/unknown-member /nmae")
	assert.NotContains(t, found, "innokyla/basic-missing /name")
	assert.Contains(t, found, "juurru/wrong-type /funders")
	assert.NotContains(t, found, "innokyla/basic-missing /funders")
	assert.Contains(t, found, "innokyla/basic-missing /topics")
}

func TestInspectKeepsFindingsOfAMemberThatIsThereToo(t *testing.T) {
	found := inspected(t, `{"nmae": "x", "name": "Malli Kainuussa (RRP,P4,I1)"}`)
	assert.Contains(t, found, "juurru/unknown-member /nmae")
	assert.Contains(t, found, "innokyla/name-deviates /name")
}

func TestRulesOfReadingCannotBeChanged(t *testing.T) {
	_, report, err := innokyla.Kind().Inspect([]byte(`{"nmae": "x"}`), &innokyla.Draft,
		juurru.Without("juurru/unknown-member", "we misspell"), juurru.WithSeverity("juurru/null", juurru.Info))
	require.ErrorIs(t, err, juurru.ErrInvalid)
	found := rulesAndPaths(report)
	assert.Contains(t, found, "juurru/unknown-member /nmae")
	assert.Equal(t, []string{"juurru/unknown-rule ", "juurru/unknown-rule "}, found[:2])
}

func TestInspectOfAListThatLostElementsSpeaksOfThoseOnly(t *testing.T) {
	found := inspected(t, `{"topics": [null, null, "a"]}`)
	assert.Contains(t, found, "juurru/null /topics/0")
	assert.NotContains(t, found, "juurru/duplicate-value /topics")
}

func TestPlacesAreThoseOfTheDocumentNotOfWhatFollows(t *testing.T) {
	_, report, err := innokyla.Kind().Inspect([]byte("{\"kind\": \"innokyla\"}\n{\"name\": \"x\"}"), &innokyla.Publish)
	require.ErrorIs(t, err, juurru.ErrInvalid)
	for _, f := range report.Findings {
		if f.Path == "/name" {
			assert.Equal(t, 1, f.Line)
		}
	}
}
