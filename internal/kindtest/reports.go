package kindtest

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
)

// RulesOf lists the rules a report names, each once.
func RulesOf(report juurru.Report) []string {
	var ids []string
	for _, f := range report.Findings {
		if !slices.Contains(ids, f.Rule.ID) {
			ids = append(ids, f.Rule.ID)
		}
	}
	return ids
}

// PointersOf lists where a report finds a rule broken.
func PointersOf(report juurru.Report, rule *juurru.Rule) []juurru.Pointer {
	var pointers []juurru.Pointer
	for _, f := range report.Findings {
		if f.Rule == rule {
			pointers = append(pointers, f.Path)
		}
	}
	return pointers
}

// AssertRendered asks that nothing of a message is left to fill in.
func AssertRendered(t testing.TB, report juurru.Report) {
	t.Helper()
	for _, f := range report.Findings {
		for _, lang := range juurru.Langs() {
			for _, said := range []string{f.Message(lang), f.Fix(lang)} {
				assert.NotEmpty(t, said, "%s in %s", f.Rule.ID, lang)
				assert.NotContains(t, said, "{", "%s in %s", f.Rule.ID, lang)
				assert.NotContains(t, said, "%!", "%s in %s", f.Rule.ID, lang)
			}
		}
	}
}
