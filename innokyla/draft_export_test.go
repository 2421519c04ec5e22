package innokyla

import (
	"maps"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// DraftWords are what a draft says besides the words of the glossaries.
func DraftWords() []juurru.Text {
	words := slices.Collect(maps.Values(draftWords))
	for i := range 3 {
		part := func(s string) string {
			return strings.Trim(strings.FieldsFunc(strings.NewReplacer("{some}", "|", "{all}", "|").Replace(s)+"|", func(r rune) bool { return r == '|' })[i], " (),")
		}
		words = append(words, juurru.Text{FI: part(latestOfAll.FI), SV: part(latestOfAll.SV), NB: part(latestOfAll.NB), EN: part(latestOfAll.EN)})
	}
	return words
}
