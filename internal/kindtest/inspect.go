package kindtest

import (
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/corpus"
)

// FuzzInspect reads and checks whatever a text holds, at no gate, at the one it
// claims, and at the last; it begins with the seeds and the sound document of the
// kind. Whatever comes: no panic, a document or the reason why there is none, each
// finding of a rule the kind declares and with a place in the text, and the same
// report again.
func FuzzInspect(f *testing.F, kind juurru.Kind, seeds ...[]byte) {
	f.Add(SoundDocument(f, kind))
	for _, seed := range seeds {
		f.Add(seed)
	}
	gates := []*juurru.Gate{nil, {}, &kind.Gates[len(kind.Gates)-1]}
	on := juurru.On(corpus.SoundOn[kind.Name])
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, gate := range gates {
			doc, report, err := kind.Inspect(data, gate, on)
			if errors.Is(err, juurru.ErrUnreadable) != (doc == nil) {
				t.Fatalf("document %v with error %v", doc, err)
			}
			if err != nil && len(report.Findings) == 0 {
				t.Fatalf("%v, and nothing found", err)
			}
			for _, finding := range report.Findings {
				if finding.Line < 1 || finding.Column < 1 {
					t.Fatalf("%s at %q has no position", finding.Rule.ID, finding.Path)
				}
				for _, param := range finding.Params {
					if number, ok := param.Value.(float64); ok && (math.IsNaN(number) || math.IsInf(number, 0)) {
						t.Fatalf("%s at %q: %s is %v", finding.Rule.ID, finding.Path, param.Name, number)
					}
				}
			}
			_, again, _ := kind.Inspect(data, gate, on)
			if diff := cmp.Diff(report.In(juurru.Norwegian), again.In(juurru.Norwegian)); diff != "" {
				t.Fatal(diff)
			}
		}
	})
}
