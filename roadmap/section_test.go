package roadmap_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/roadmap"
)

// Every member belongs to a part that has a name in four languages, and no name is the
// same in two.
func TestEveryPlaceHasASection(t *testing.T) {
	members, err := juurru.Members(reflect.TypeFor[roadmap.Project]())
	require.NoError(t, err)
	places := []juurru.Pointer{"", "/x-own/a"}
	var basics []string
	for _, m := range members {
		places = append(places, juurru.At(m.Name), juurru.At(m.Name, 0, "a"))
		if roadmap.Section(juurru.At(m.Name)) == roadmap.Section("/name") {
			basics = append(basics, m.Name)
		}
	}
	for _, at := range places {
		seen := make(map[string]bool)
		for _, lang := range juurru.Langs() {
			name := kindtest.InLang(roadmap.Section(at), lang)
			assert.NotEmpty(t, name, at)
			assert.False(t, seen[name], "%s: %s", at, name)
			seen[name] = true
		}
	}
	assert.Equal(t, []string{"$schema", "kind", "id", "language", "name", "phases", "changeStarts"}, basics)
	assert.Equal(t, roadmap.Section("/risks"), roadmap.Section("/riskScale"))
	assert.NotEqual(t, roadmap.Section("/name"), roadmap.Section(""))
}

func ExampleSection() {
	fmt.Println(roadmap.Section("/benefits/2/owner").In(juurru.Norwegian))
	// Output: Gevinster
}
