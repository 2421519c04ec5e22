package innokyla_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestParseFieldKnowsAHeadingInAnyDress(t *testing.T) {
	for heading, want := range map[string]string{
		"coreIdea":                                 "coreIdea",
		"perusidea":                                "coreIdea",
		"Ratkaisun perusidea":                      "coreIdea",
		"Ratkaisun perusidea **":                   "coreIdea",
		"Ratkaisun perusidea**":                    "coreIdea",
		"RATKAISUN PERUSIDEA":                      "coreIdea",
		"  Ratkaisun\u00a0 perusidea:\n":           "coreIdea",
		"A. Ratkaisun perusidea":                   "coreIdea",
		"Toimintamallin nimi *":                    "name",
		"Nimi":                                     "name",
		"Hyvinvointialue":                          "areas",
		"Paikkakunta tai maakunta":                 "areas",
		"Rahoittaja":                               "funders",
		"Kohderyhmä":                               "targetGroups",
		"G. Kohderyhmä ja asiakasymmärrys **":      "clientUnderstanding",
		"D. Idean testaus asiakkaalla":             "ideaTesting",
		"D. Idean konkretisointi ja visualisointi": "ideaConcept",
		"Arviointitietoa tiivistetysti":            "evaluation",
		"Vinkkejä toimintamallin soveltajalle":     "tips",
		"Vinkit toimintamallin soveltajille":       "tips",
		"Kehittämisen vaihe":                       "state",
	} {
		f, ok := innokyla.ParseField(heading)
		assert.True(t, ok, heading)
		assert.Equal(t, want, f.Key, heading)
	}
	for _, heading := range []string{"", " ", "**", "A.", "A. ", "Perus", "Ratkaisun perusidea ja ehdot", "I. Ratkaisun perusidea"} {
		f, ok := innokyla.ParseField(heading)
		assert.False(t, ok, "%q is read as %s", heading, f.Key)
	}
}

func TestEveryFieldIsFoundByItsOwnNames(t *testing.T) {
	owner := make(map[string]string)
	for _, f := range innokyla.Fields() {
		for _, name := range append([]string{f.Key, f.Slug, f.Label.FI, f.Letter + ". " + f.Label.FI}, f.Aliases...) {
			if strings.HasPrefix(name, ". ") {
				continue // the guidance gives the basics no letter
			}
			found, ok := innokyla.ParseField(name)
			assert.True(t, ok, name)
			assert.Equal(t, f.Key, found.Key, name)
			assert.True(t, owner[name] == "" || owner[name] == f.Key, "%s is a name of %s and %s", name, owner[name], f.Key)
			owner[name] = f.Key
		}
		assert.Regexp(t, `^[a-z]+(-[a-z]+)*$`, f.Slug, "a slug goes into addresses")
	}
}

func TestFieldsAreThoseOfTheModel(t *testing.T) {
	var basics, path []string
	stages := make(map[innokyla.Stage]int)
	for _, f := range innokyla.Fields() {
		stages[f.Stage]++
		if f.Stage == innokyla.Basics {
			basics = append(basics, f.Key)
			assert.Equal(t, juurru.At(f.Key), f.Pointer())
			assert.Nil(t, new(innokyla.Path).Content(f.Key), f.Key)
		} else {
			path = append(path, f.Key)
			assert.Equal(t, juurru.At("path", f.Key), f.Pointer())
		}
		assert.True(t, leads(reflect.TypeFor[innokyla.Model](), f.Pointer().Tokens()), f.Key)
	}
	assert.Equal(t, map[innokyla.Stage]int{innokyla.Basics: len(basics), innokyla.Understand: 8, innokyla.Experiment: 8, innokyla.Describe: 4}, stages)

	var members []string
	for i := range reflect.TypeFor[innokyla.Path]().NumField() {
		name, _, _ := strings.Cut(reflect.TypeFor[innokyla.Path]().Field(i).Tag.Get("json"), ",")
		members = append(members, name)
	}
	assert.Equal(t, members, path, "every field of the path, in its order")

	// Content leads to the member of that name and no other.
	for i, key := range members {
		var p innokyla.Path
		require.NotNil(t, p.Content(key))
		p.Content(key).Text = "tekstiä"
		for j := range members {
			assert.Equal(t, i == j, reflect.ValueOf(p).Field(j).Interface().(innokyla.Content).Filled(), "%s and %s", key, members[j])
		}
	}
}

func TestTheSummaryIsInTheOrderOfItsPage(t *testing.T) {
	var keys []string
	for _, f := range innokyla.SummaryFields() {
		keys = append(keys, f.Key)
		assert.Equal(t, innokyla.Ready, f.Required, "a field of the summary has two stars")
	}
	assert.Equal(t, []string{"coreIdea", "operatingEnvironment", "clientUnderstanding", "conditions", "evaluation", "tips"}, keys)
}

func TestStarsOfTheFields(t *testing.T) {
	required := make(map[string][]string)
	for _, f := range innokyla.Fields() {
		required[f.Required.Name] = append(required[f.Required.Name], f.Key)
	}
	assert.Equal(t, []string{"name", "implementationSite", "areas", "targetGroups", "topics", "funders"}, required["publish"])
	assert.Equal(t, []string{"operatingEnvironment", "clientUnderstanding", "coreIdea", "conditions", "evaluation", "tips"}, required["ready"])
	assert.Len(t, required, 3)
}

func TestFieldsAreACopy(t *testing.T) {
	innokyla.Fields()[0].Key = "muutettu"
	innokyla.SummaryFields()[0].Key = "muutettu"
	assert.Equal(t, "name", innokyla.Fields()[0].Key)
	assert.Equal(t, "coreIdea", innokyla.SummaryFields()[0].Key)
}

func TestAFieldOfThePathIsFilledByText(t *testing.T) {
	link, image := []innokyla.Link{{URL: "https://a.example", Name: "A"}}, []innokyla.Image{{File: "a.png", Alternative: "A"}}
	for about, row := range map[string]struct {
		content innokyla.Content
		filled  bool
	}{
		"nothing":                      {innokyla.Content{}, false},
		"spaces of every kind":         {innokyla.Content{Text: " \n\u00a0\u2003\u200b"}, false},
		"empty paragraphs of a form":   {innokyla.Content{Text: "<p>&nbsp;</p>\n<p><br /></p>"}, false},
		"links and images only":        {innokyla.Content{Links: link, Images: image}, false},
		"an attachment only":           {innokyla.Content{Attachments: []innokyla.Attachment{{Name: "raportti.pdf"}}}, false},
		"a word":                       {innokyla.Content{Text: "<p>Kyllä</p>"}, true},
		"an address is a text as well": {innokyla.Content{Text: "https://a.example"}, true},
	} {
		assert.Equal(t, row.filled, row.content.Filled(), about)
		m := new(innokyla.Model)
		for _, f := range innokyla.SummaryFields() {
			*m.Path.Content(f.Key) = row.content
		}
		var want []juurru.Pointer
		if !row.filled {
			want = []juurru.Pointer{"/path/operatingEnvironment/text", "/path/clientUnderstanding/text", "/path/coreIdea/text", "/path/conditions/text", "/path/evaluation/text", "/path/tips/text"}
		}
		assert.Equal(t, want, brokenAt(m, innokyla.Ready, innokyla.RulePathFieldMissing), about)
	}
}

func TestLinksAndImagesOfEveryFieldAreLookedAt(t *testing.T) {
	m := &innokyla.Model{
		Links:  []innokyla.Link{{URL: "https://a.example", Name: "A"}, {URL: "https://b.example"}},
		Images: []innokyla.Image{{File: "a.png"}}, Cover: &innokyla.Image{File: "b.png", Alternative: "<br>"},
	}
	links, images := []juurru.Pointer{"/links/1/name"}, []juurru.Pointer{"/images/0/alternative", "/cover/alternative"}
	for _, f := range innokyla.Fields() {
		if content := m.Path.Content(f.Key); content != nil {
			content.Links = []innokyla.Link{{URL: "https://a.example", Name: "\u00a0"}}
			content.Images = []innokyla.Image{{File: "a.png", Alternative: "A"}, {File: "b.png", Caption: "B"}}
			links = append(links, f.Pointer().At("links", 0, "name"))
			images = append(images, f.Pointer().At("images", 1, "alternative"))
		}
	}
	assert.Equal(t, links, brokenAt(m, innokyla.Draft, innokyla.RuleLinkWithoutName))
	assert.Equal(t, images, brokenAt(m, innokyla.Draft, innokyla.RuleImageWithoutAlternative))
}
