package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/corpus"
	"github.com/juurru/juurru/internal/kindtest"
)

func TestTheSoundDocumentIsSound(t *testing.T) {
	kindtest.TheSoundDocumentIsSound(t, innokyla.Kind())
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	kindtest.EveryRuleIsSeenBrokenAndKept(t, innokyla.Kind(), optionsOf)
}

func TestEveryFileOfExamplesIsOfARule(t *testing.T) {
	kindtest.EveryFileOfExamplesIsOfARule(t, innokyla.Kind())
}

// optionsOf asks the profile and the criteria of examples.
func optionsOf(t *testing.T, examples *corpus.Examples) []juurru.Option {
	t.Helper()
	var options []juurru.Option
	if examples.Profile != "" {
		option, err := innokyla.Kind().Profile(examples.Profile)
		require.NoError(t, err)
		options = append(options, option)
	}
	var criteria []innokyla.Criterion
	for _, key := range examples.Criteria {
		criteria = append(criteria, innokyla.Criterion{Key: key, Label: juurru.Same(key)})
	}
	if criteria != nil {
		options = append(options, innokyla.WithCriteria(criteria...))
	}
	return options
}

func soundDocument(t testing.TB) []byte {
	t.Helper()
	return kindtest.SoundDocument(t, innokyla.Kind())
}

// What tests of single rules ask of reports.
var (
	rulesOf        = kindtest.RulesOf
	pointersOf     = kindtest.PointersOf
	assertRendered = kindtest.AssertRendered
)
