package plan_test

import (
	"testing"

	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

func TestTheSoundDocumentIsSound(t *testing.T) {
	kindtest.TheSoundDocumentIsSound(t, plan.Kind())
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	kindtest.EveryRuleIsSeenBrokenAndKept(t, plan.Kind(), nil)
}

func TestEveryFileOfExamplesIsOfARule(t *testing.T) {
	kindtest.EveryFileOfExamplesIsOfARule(t, plan.Kind())
}

// What tests of single rules ask of reports.
var (
	rulesOf    = kindtest.RulesOf
	pointersOf = kindtest.PointersOf
)
