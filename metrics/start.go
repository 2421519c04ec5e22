package metrics

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/start"
)

// Start writes a set to start from: its basics, one metric with all its parts laid
// out empty, and lists for the rest. It can be read as it is. Its member "x-hints"
// tells, in a language (Finnish when it is none of the four), what goes where: by
// the pointer of a member, its words in the [Glossary], and a line more for each member
// below it that is not laid out, because a day, a number or a choice cannot be empty.
// There are no profiles: a name other than "" is an error.
func Start(lang juurru.Lang, profile string) ([]byte, error) {
	if profile != "" {
		return nil, fmt.Errorf("metrics: there is no profile %q: a set of metrics has no profiles", profile)
	}
	if !slices.Contains(juurru.Langs(), lang) {
		lang = juurru.Finnish
	}
	return start.Document{
		Type: reflect.TypeFor[Set](), Glossary: glossaryWords, Lang: lang,
		Given: map[juurru.Pointer]any{
			"/kind":           KindName,
			"/language":       lang,
			"/state":          StatePlanned,
			"/metrics/0/id":   "m1",
			"/metrics/0/name": glossaryWords["Metric"].Label.In(lang) + " 1",
		},
	}.Write()
}
