package roadmap_test

import (
	"testing"

	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/roadmap"
)

func TestTheSoundDocumentIsSound(t *testing.T) {
	kindtest.TheSoundDocumentIsSound(t, roadmap.Kind())
}

func TestEveryRuleIsSeenBrokenAndKept(t *testing.T) {
	kindtest.EveryRuleIsSeenBrokenAndKept(t, roadmap.Kind(), nil)
}

func TestEveryFileOfExamplesIsOfARule(t *testing.T) {
	kindtest.EveryFileOfExamplesIsOfARule(t, roadmap.Kind())
}

// pointersOf is what tests of single rules ask of reports.
var pointersOf = kindtest.PointersOf
