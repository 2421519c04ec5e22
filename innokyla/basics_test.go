package innokyla_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestPublishingAsksTheSixBasicsWithAStar(t *testing.T) {
	whole := func() *innokyla.Model {
		return &innokyla.Model{
			Name: "Etävastaanotto", ImplementationSite: "Kotihoito", Areas: []string{"Varkaus"}, TargetGroups: []string{"Iäkkäät"},
			Topics: []string{"Työkyky"}, Funders: []string{"Kunta"},
		}
	}
	assert.Empty(t, brokenAt(whole(), innokyla.Publish, innokyla.RuleBasicMissing))
	for at, empty := range map[juurru.Pointer]func(*innokyla.Model, string){
		"/name":               func(m *innokyla.Model, nothing string) { m.Name = nothing },
		"/implementationSite": func(m *innokyla.Model, nothing string) { m.ImplementationSite = nothing },
		"/areas":              func(m *innokyla.Model, nothing string) { m.Areas = []string{nothing} },
		"/targetGroups":       func(m *innokyla.Model, nothing string) { m.TargetGroups = []string{nothing, nothing} },
		"/topics":             func(m *innokyla.Model, nothing string) { m.Topics = []string{nothing} },
		"/funders":            func(m *innokyla.Model, nothing string) { m.Funders = []string{nothing} },
	} {
		for _, nothing := range []string{"", " ", "\n\t", "\u00a0", "\u200b", "<p>&nbsp;</p>", "<p><br></p>\n"} {
			m := whole()
			empty(m, nothing)
			assert.Equal(t, []juurru.Pointer{at}, brokenAt(m, innokyla.Publish, innokyla.RuleBasicMissing), "%s holds %q", at, nothing)
		}
		for _, something := range []string{"-", "0", "<p>a</p>", "&amp;"} {
			m := whole()
			empty(m, something)
			assert.Empty(t, brokenAt(m, innokyla.Publish, innokyla.RuleBasicMissing), "%s holds %q", at, something)
		}
	}
}

func TestWhatIsMissingIsSaidWithWhatGoesThere(t *testing.T) {
	report := new(innokyla.Model).Check(innokyla.Publish)
	finding := report.Findings[0]
	assert.Equal(t, innokyla.RuleBasicMissing, finding.Rule)
	assert.Equal(t, "»Toimintamallin nimi» puuttuu.", finding.Message(juurru.Finnish))
	assert.Contains(t, finding.Fix(juurru.English), innokyla.Fields()[0].Guidance.EN)
}

func TestTheShortDescriptionHas250Characters(t *testing.T) {
	for about, row := range map[string]struct {
		text string
		want []any
	}{
		"250 letters":                                  {strings.Repeat("a", 250), nil},
		"251 letters":                                  {strings.Repeat("a", 251), []any{251}},
		"250 letters of two bytes":                     {strings.Repeat("ä", 250), nil},
		"251 letters of two bytes":                     {strings.Repeat("ä", 251), []any{251}},
		"250 signs of four bytes":                      {strings.Repeat("😀", 250), nil},
		"spaces and line breaks at the ends":           {" \n\t" + strings.Repeat("a", 250) + "\r\n ", nil},
		"no-break and invisible spaces at the ends":    {"\u00a0\ufeff" + strings.Repeat("a", 250) + "\u200b\u00a0", nil},
		"a space within counts":                        {strings.Repeat("a", 125) + " " + strings.Repeat("a", 125), []any{251}},
		"251 letters with spaces at the ends, trimmed": {" " + strings.Repeat("a", 251) + " ", []any{251}},
	} {
		report := (&innokyla.Model{ShortDescription: row.text}).Check(innokyla.Draft)
		assert.Equal(t, row.want, paramsOf(report, innokyla.RuleShortDescriptionTooLong, "length"), about)
	}
}

func TestAMissingShortDescriptionIsARecommendation(t *testing.T) {
	for _, nothing := range []string{"", "\u00a0", "<p>&nbsp;</p>"} {
		m := &innokyla.Model{ShortDescription: nothing}
		assert.Equal(t, []juurru.Pointer{"/shortDescription"}, brokenAt(m, innokyla.Publish, innokyla.RuleShortDescriptionMissing), "%q", nothing)
	}
	assert.Empty(t, brokenAt(&innokyla.Model{ShortDescription: "Etävastaanotto"}, innokyla.Publish, innokyla.RuleShortDescriptionMissing))
	for _, f := range new(innokyla.Model).Check(innokyla.Ready).Of(juurru.Error) {
		assert.NotEqual(t, innokyla.RuleShortDescriptionMissing, f.Rule)
	}
}
