package metrics_test

import (
	"testing"

	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
)

func TestTheSoundDocumentIsSound(t *testing.T) {
	kindtest.TheSoundDocumentIsSound(t, metrics.Kind())
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	kindtest.EveryRuleIsSeenBrokenAndKept(t, metrics.Kind(), nil)
}

func TestEveryFileOfExamplesIsOfARule(t *testing.T) {
	kindtest.EveryFileOfExamplesIsOfARule(t, metrics.Kind())
}

// What tests of single rules ask of reports.
var (
	rulesOf    = kindtest.RulesOf
	pointersOf = kindtest.PointersOf
)
