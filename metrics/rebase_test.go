package metrics_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru/metrics"
)

func TestOnlyFourTimesYesJustifiesARebase(t *testing.T) {
	answers := []*bool{nil, new(false), new(true)}
	justified := 0
	for i := range 81 {
		r := &metrics.Rebase{DecidedBy: "Ohjausryhmä", Reason: "Uusi tapa", Different: answers[i%3], Known: answers[i/3%3], Desirable: answers[i/9%3], Lasting: answers[i/27%3]}
		report := (&metrics.Set{Metrics: []metrics.Metric{{Rebases: []metrics.Rebase{*r}}}}).Check(metrics.Draft)
		found := len(pointersOf(report, metrics.RuleRebaseIncomplete)) + len(pointersOf(report, metrics.RuleRebaseUnjustified))
		assert.Equal(t, found == 0, r.Justified(), "%d", i)
		if r.Justified() {
			justified++
		}
	}
	assert.Equal(t, 1, justified)
	assert.False(t, (*metrics.Rebase)(nil).Justified())
}

func ExampleRebase_Justified() {
	r := &metrics.Rebase{Date: "2026-01-01", Different: new(true), Known: new(true), Desirable: new(true)}
	fmt.Println(r.Justified(), "until somebody says whether it will last")
	r.Lasting = new(true)
	fmt.Println(r.Justified())
	// Output:
	// false until somebody says whether it will last
	// true
}
