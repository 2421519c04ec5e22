package innokyla_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// terveydeksi is a profile an embedder brings.
const terveydeksi = `{
  "kind": "innokyla-profile",
  "id": "terveydeksi",
  "programme": "Terveydeksi",
  "title": {"fi": "Terveydeksi-ohjelma", "sv": "Programmet Terveydeksi", "nb": "Programmet Terveydeksi", "en": "The programme Terveydeksi"},
  "source": {"fi": "Ohjelman ohje 2027", "sv": "Ohjelman ohje 2027", "nb": "Ohjelman ohje 2027", "en": "Ohjelman ohje 2027"},
  "funders": ["Ohjelman rahasto"],
  "topics": ["Terveys"],
  "maxOtherTopics": 0,
  "parts": [
    {
      "id": "terveydeksi-a",
      "title": {"fi": "Osa A", "sv": "Del A", "nb": "Del A", "en": "Part A"},
      "pillar": 1,
      "topics": ["Neuvola"],
      "deadline": "2027-12-31",
      "source": {"fi": "Ohjelman ohje 2027, luku 2", "sv": "Ohjelman ohje 2027, luku 2", "nb": "Ohjelman ohje 2027, luku 2", "en": "Ohjelman ohje 2027, luku 2"}
    },
    {
      "id": "terveydeksi-b",
      "title": {"fi": "Osa B", "sv": "Del B", "nb": "Del B", "en": "Part B"},
      "pillar": 2,
      "investment": "1",
      "topics": ["Kuntoutus"],
      "source": {"fi": "Ohjelman ohje 2027, luku 3", "sv": "Ohjelman ohje 2027, luku 3", "nb": "Ohjelman ohje 2027, luku 3", "en": "Ohjelman ohje 2027, luku 3"}
    }
  ]
}
`

func TestAProfileReadFromAFileIsAsked(t *testing.T) {
	profile, report, err := innokyla.DecodeProfile([]byte(terveydeksi))
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	assert.Empty(t, report.Findings)

	tagged := &innokyla.Model{Name: "Malli Kainuussa", Programmes: []innokyla.ProgrammeTag{{Programme: "terveydeksi", Pillar: 1}}, Topics: []string{"Terveys", "Muu"}}
	report = tagged.Check(innokyla.Ready, innokyla.WithProfile(profile, ""), juurru.On("2028-01-01"))
	assert.Equal(t, []any{"Neuvola"}, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"))
	assert.Equal(t, []any{"Ohjelman rahasto"}, paramsOf(report, innokyla.RuleProgrammeFunderMissing, "value"))
	assert.Equal(t, []any{1}, paramsOf(report, innokyla.RuleProgrammeTopicsTooMany, "count"))
	assert.Equal(t, []any{juurru.Date("2027-12-31")}, paramsOf(report, innokyla.RuleProgrammeDeadlinePassed, "deadline"))
	for _, rule := range []*juurru.Rule{innokyla.RuleProgrammeUnknown, innokyla.RuleProgrammeTagMissing, innokyla.RuleNameDeviates, innokyla.RuleNameAreaDiffers, innokyla.RuleOwnAreaEntityMissing} {
		assert.Empty(t, pointersOf(report, rule), rule.ID)
	}

	option, report, err := innokyla.Kind().ReadProfile([]byte(terveydeksi))
	require.NoError(t, err, "%v", report.Findings)
	assert.Equal(t, []any{"Neuvola"}, missingTopics(tagged, option), "the same through the face of the kind")

	untagged := &innokyla.Model{Name: "Malli, Kainuun HVA (RRP, P4, I1)"}
	report = untagged.Check(innokyla.Ready, innokyla.WithProfile(profile, ""))
	assert.Equal(t, []any{"Terveydeksi"}, paramsOf(report, innokyla.RuleProgrammeTagMissing, "programme"), "asked whatever the model says of itself")
	assert.Equal(t, []any{"Terveys"}, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"), "only the profile that is asked for")
}

func TestAPartTheCallerAsksFor(t *testing.T) {
	option, err := innokyla.Kind().Profile("rrp-p4-i2")
	require.NoError(t, err)
	part, _ := innokyla.Profiles()[0].Part("rrp-p4-i2")

	of2 := ofRRP("2")
	assert.Equal(t, []any{"Hyvinvoinnin ja terveyden edistäminen"}, missingTopics(of2, option))
	assert.Empty(t, brokenAt(of2, innokyla.Ready, innokyla.RuleProgrammeTagMissing, option))

	of4 := ofRRP("4")
	report := of4.Check(innokyla.Ready, option)
	assert.Equal(t, []any{part.Title}, paramsOf(report, innokyla.RuleProgrammeTagMissing, "programme"), "a model tagged otherwise lacks the part's tag")
	assert.Equal(t, []any{"Digitaaliset palvelut", "Hyvinvoinnin ja terveyden edistäminen"}, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"), "it is asked for its own part and this one")

	untagged := ofRRP()
	untagged.Programmes = nil
	report = untagged.Check(innokyla.Ready, option)
	assert.Len(t, paramsOf(report, innokyla.RuleProgrammeTagMissing, "programme"), 1, "a model without a tag is told once")
	assert.Equal(t, []any{"Hyvinvoinnin ja terveyden edistäminen"}, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"))

	none, err := innokyla.Kind().Profile("none")
	require.NoError(t, err)
	assert.Empty(t, missingTopics(of4, none))
}

func TestABadProfileIsRefusedWithThePlace(t *testing.T) {
	for about, row := range map[string]struct {
		from, to string
		want     string // rule, pointer, line, column
	}{
		"an unknown member":             {`"funders": [`, `"founders": [`, "juurru/unknown-member /founders 7 3"},
		"a member in the wrong case":    {`"maxOtherTopics": 0`, `"maxothertopics": 0`, "juurru/wrong-case /maxothertopics 9 3"},
		"the source is missing":         {`  "source": {"fi": "Ohjelman ohje 2027", "sv": "Ohjelman ohje 2027", "nb": "Ohjelman ohje 2027", "en": "Ohjelman ohje 2027"},` + "\n", "", "juurru/required /source 1 1"},
		"a part's source is missing":    {`"source": {"fi": "Ohjelman ohje 2027, luku 3", "sv": "Ohjelman ohje 2027, luku 3", "nb": "Ohjelman ohje 2027, luku 3", "en": "Ohjelman ohje 2027, luku 3"}`, `"coaching": ""`, "juurru/required /parts/1/source 19 5"},
		"a naming that is not known":    {`"topics": ["Terveys"],`, `"topics": ["Terveys"], "naming": "free",`, "juurru/not-allowed /naming 8 36"},
		"another kind of document":      {`"innokyla-profile"`, `"innokyla"`, "juurru/not-allowed /kind 2 11"},
		"a title in three languages":    {`, "en": "Part B"`, ``, "juurru/required /parts/1/title/en 21 16"},
		"two parts of one ID":           {`"terveydeksi-b"`, `"terveydeksi-a"`, "juurru/duplicate-value /parts/1/id 20 13"},
		"a deadline that is no day":     {`"2027-12-31"`, `"31.12.2027"`, "juurru/not-date /parts/0/deadline 16 19"},
		"fewer others than none":        {`"maxOtherTopics": 0`, `"maxOtherTopics": -1`, "juurru/too-small /maxOtherTopics 9 21"},
		"a text where a number belongs": {`"pillar": 2`, `"pillar": "2"`, "juurru/wrong-type /parts/1/pillar 22 17"},
		"evidence that does not exist":  {`"investment": "1"`, `"evidence": {"requires": ["minutes"], "source": {"fi": "Ohje", "sv": "Ohje", "nb": "Ohje", "en": "Ohje"}}`, "juurru/not-allowed /parts/1/evidence/requires/0 23 33"},
		"not JSON":                      {`"parts": [`, `"parts": [,`, "juurru/syntax /parts 10 13"},
	} {
		require.Contains(t, terveydeksi, row.from, about)
		text := strings.Replace(terveydeksi, row.from, row.to, 1)
		profile, report, err := innokyla.DecodeProfile([]byte(text))
		assert.Error(t, err, about)
		assert.Nil(t, profile, about)
		var found []string
		for _, f := range report.Findings {
			found = append(found, fmt.Sprint(f.Rule.ID, " ", f.Path, " ", f.Line, " ", f.Column))
		}
		assert.Equal(t, []string{row.want}, found, about)
		assertRendered(t, report)

		option, read, err := innokyla.Kind().ReadProfile([]byte(text))
		assert.Error(t, err, about)
		assert.Nil(t, option, about)
		assert.Len(t, read.Findings, len(report.Findings), about)
	}
}

func TestProfilesAreCopies(t *testing.T) {
	m := &innokyla.Model{Programmes: ofRRP("2").Programmes}
	before := m.Check(innokyla.Ready).In(juurru.Finnish)
	for _, p := range innokyla.Profiles() {
		p.Programme, p.Topics[0], p.Parts[0].ID = "muutettu", "muutettu", "muutettu"
		p.Parts = p.Parts[:1]
		*p.MaxOtherTopics = 0
	}
	p, _, err := innokyla.ProfileByName("rrp")
	require.NoError(t, err)
	p.Funders[0], p.AreaEntity = "muutettu", nil
	assert.Empty(t, cmp.Diff(before, m.Check(innokyla.Ready).In(juurru.Finnish)))
	assert.Contains(t, innokyla.ProfileNames(), "rrp-p3")
}

func TestProfilesHaveNames(t *testing.T) {
	assert.Equal(t, []string{"rrp", "rrp-p3", "rrp-p4-i1", "rrp-p4-i1-sujuvat-palvelut", "rrp-p4-i2", "rrp-p4-i3", "rrp-p4-i4"}, innokyla.ProfileNames())
	for _, name := range innokyla.ProfileNames() {
		for _, spelt := range []string{name, strings.ToUpper(name)} {
			p, part, err := innokyla.ProfileByName(spelt)
			require.NoError(t, err, spelt)
			assert.Equal(t, "rrp", p.ID)
			assert.Equal(t, strings.TrimPrefix(name, "rrp"), strings.TrimPrefix(part, "rrp"), spelt)
			_, ok := p.Part(part)
			assert.Equal(t, part != "", ok, spelt)
		}
	}
	for _, name := range []string{"", "none", "rrp-p4", "rrp-p4-i5", " rrp"} {
		_, _, err := innokyla.ProfileByName(name)
		assert.ErrorContains(t, err, "rrp-p4-i1-sujuvat-palvelut", "the names there are are told")
	}
	_, err := innokyla.Kind().Profile("rrp-p5")
	assert.ErrorContains(t, err, "rrp-p5")
}

// The profiles of the library are held to what their format cannot ask.
func TestProfilesOfTheLibraryAreSound(t *testing.T) {
	require.NotEmpty(t, innokyla.Profiles())
	ids := make(map[string]bool)
	for _, p := range innokyla.Profiles() {
		data, err := juurru.Encode(p)
		require.NoError(t, err)
		again, report, err := innokyla.DecodeProfile(data)
		require.NoError(t, err, "%v", report.Findings)
		assert.Empty(t, cmp.Diff(p, again))
		for _, id := range append([]string{p.ID}, partIDs(p)...) {
			assert.False(t, ids[id], "%s is told twice", id)
			assert.NotEqual(t, "none", id, "none asks for no profile")
			assert.Equal(t, strings.ToLower(id), id, "names are asked in lower case")
			ids[id] = true
		}
		for _, topic := range p.Topics {
			assert.Contains(t, innokyla.KnownTopics(), topic)
		}
		for _, funder := range p.Funders {
			assert.Contains(t, innokyla.KnownFunders(), funder)
		}
		for _, part := range p.Parts {
			for _, topic := range part.Topics {
				assert.Contains(t, innokyla.KnownTopics(), topic, part.ID)
			}
			for _, entity := range part.Entities {
				m := ofRRP()
				m.Entities = []innokyla.Entity{{Name: entity.Name}}
				assert.NotContains(t, paramsOf(m.Check(innokyla.Ready, innokyla.WithProfile(p, part.ID)), innokyla.RuleProgrammeEntityMissing, "entity"), any(entity.Name), "the name we ask for is the one we recognise")
			}
		}
	}
}

func partIDs(p *innokyla.Profile) []string {
	var ids []string
	for part := range slices.Values(p.Parts) {
		ids = append(ids, part.ID)
	}
	return ids
}
