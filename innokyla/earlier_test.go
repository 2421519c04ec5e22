package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestAnEarlierModelIsLinkedInTheOperatingEnvironment(t *testing.T) {
	const earlier = "https://www.innokyla.fi/fi/toimintamalli/kuvapuhelut"
	for about, row := range map[string]struct {
		link   string
		linked bool
	}{
		"the same address":              {earlier, true},
		"without www":                   {"https://innokyla.fi/fi/toimintamalli/kuvapuhelut", true},
		"http":                          {"http://www.innokyla.fi/fi/toimintamalli/kuvapuhelut", true},
		"a slash at the end":            {earlier + "/", true},
		"in capitals":                   {"HTTPS://WWW.INNOKYLA.FI/fi/toimintamalli/Kuvapuhelut", true},
		"another model":                 {"https://www.innokyla.fi/fi/toimintamalli/kuvapuhelut-2", false},
		"another page of the model":     {earlier + "/kehittamisen-polku", false},
		"the front page":                {"https://www.innokyla.fi", false},
		"another site of the same name": {"https://www.innokyla.example/fi/toimintamalli/kuvapuhelut", false},
	} {
		m := &innokyla.Model{Earlier: []innokyla.EarlierModel{{URL: earlier, Work: "Ennen kuvapuhelut, nyt vastaanotot."}}}
		m.Path.OperatingEnvironment.Links = []innokyla.Link{{URL: "https://thl.fi", Name: "THL"}, {URL: row.link, Name: "Aiempi malli"}}
		var want []juurru.Pointer
		if !row.linked {
			want = []juurru.Pointer{"/earlierModels/0/url"}
		}
		assert.Equal(t, want, brokenAt(m, innokyla.Ready, innokyla.RuleEarlierNotLinked), about)
		assert.Empty(t, brokenAt(m, innokyla.Ready, innokyla.RuleEarlierWorkMissing), about)
	}
}

func TestEveryEarlierModelIsAskedByItself(t *testing.T) {
	m := &innokyla.Model{Earlier: []innokyla.EarlierModel{
		{URL: "https://a.example", Work: "Ennen a."}, {URL: "https://b.example", Work: "\u00a0"}, {URL: "https://c.example"},
	}}
	m.Path.OperatingEnvironment.Links = []innokyla.Link{{URL: "https://b.example", Name: "B"}}
	m.Path.OthersSolutions.Links = []innokyla.Link{{URL: "https://a.example", Name: "A"}}
	report := m.Check(innokyla.Ready)
	assert.Equal(t, []juurru.Pointer{"/earlierModels/0/url", "/earlierModels/2/url"}, pointersOf(report, innokyla.RuleEarlierNotLinked))
	assert.Equal(t, []juurru.Pointer{"/earlierModels/1/work", "/earlierModels/2/work"}, pointersOf(report, innokyla.RuleEarlierWorkMissing))
	for _, f := range report.Findings {
		if f.Rule == innokyla.RuleEarlierNotLinked {
			assert.Equal(t, []juurru.Pointer{"/path/operatingEnvironment/links"}, f.Related)
		}
	}
}
