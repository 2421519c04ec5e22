package innokyla_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func startNames() []string { return append([]string{""}, innokyla.ProfileNames()...) }

func TestEveryStartIsASoundDraft(t *testing.T) {
	for _, name := range startNames() {
		for _, lang := range juurru.Langs() {
			data, err := innokyla.Start(lang, name)
			require.NoError(t, err, name)
			m, report, err := innokyla.Decode(data)
			require.NoError(t, err, "%s in %s: %v", name, lang, report.In(juurru.English).Findings)
			assert.Equal(t, innokyla.StateDraft, m.State)
			laidOut, err := innokyla.New(name)
			require.NoError(t, err)
			assert.Equal(t, laidOut.Adoption, m.Adoption, name)

			report = m.Check(innokyla.Draft, juurru.On("2026-06-01"))
			assert.True(t, report.Ready(), "%s in %s: %v", name, lang, report.In(juurru.English).Findings)
			assert.Empty(t, pointersOf(report, innokyla.RuleProgrammeTagMissing), name)
			assert.Empty(t, pointersOf(report, innokyla.RuleProgrammePartUnknown), name)
			assert.False(t, m.Check(innokyla.Publish).Ready(), "there is all to fill in")
		}
	}
}

func TestAStartCarriesWhatItsProgrammeAsks(t *testing.T) {
	asked := []*juurru.Rule{
		innokyla.RuleProgrammeTopicMissing, innokyla.RuleProgrammeFunderMissing, innokyla.RuleProgrammePhenomenonMissing,
		innokyla.RuleProgrammeEntityMissing, innokyla.RuleProgrammeTopicsTooMany, innokyla.RuleTooFewMaintainers,
	}
	for _, name := range startNames() {
		m, err := innokyla.New(name)
		require.NoError(t, err, name)
		report := m.Check(innokyla.Ready)
		for _, rule := range asked {
			assert.Empty(t, pointersOf(report, rule), "%s: %s", name, rule.ID)
		}
		if name == "" {
			assert.Empty(t, m.Programmes)
			assert.Empty(t, m.Topics)
			continue
		}
		p, id, err := innokyla.ProfileByName(name)
		require.NoError(t, err)
		part, _ := p.Part(id)
		assert.Equal(t, append(p.Topics, part.Topics...), m.Topics, name)
		assert.Equal(t, p.Funders, m.Funders, name)
		require.Len(t, m.Programmes, 1, name)
		assert.Equal(t, "RRP", m.Programmes[0].Programme)
		assert.Equal(t, part.Pillar, m.Programmes[0].Pillar, name)
		assert.Equal(t, part.Coaching, m.Programmes[0].Coaching, name)
		assert.Equal(t, part.Evidence != nil, m.Adoption != nil, name)
	}
	m, err := innokyla.New("rrp-p4-i4")
	require.NoError(t, err)
	assert.Equal(t, []innokyla.Investment{"4"}, m.Programmes[0].Investments)
}

func TestNewModelsShareNothing(t *testing.T) {
	first, err := innokyla.New("rrp-p4-i1")
	require.NoError(t, err)
	first.Topics[0], first.Members[0].Role, first.Programmes[0].Investments[0] = "muutettu", "muutettu", "muutettu"
	second, err := innokyla.New("rrp-p4-i1")
	require.NoError(t, err)
	assert.Equal(t, "RRP", second.Topics[0])
	assert.Equal(t, innokyla.Maintainer, second.Members[0].Role)
	assert.Equal(t, innokyla.Investment("1"), second.Programmes[0].Investments[0])
}

func TestAStartHintsAtEveryFieldInTheReadersLanguage(t *testing.T) {
	for _, lang := range juurru.Langs() {
		data, err := innokyla.Start(lang, "rrp-p4-i2")
		require.NoError(t, err)
		var doc struct {
			Hints map[string]string `json:"x-hints"`
			Path  map[string]any    `json:"path"`
		}
		require.NoError(t, json.Unmarshal(data, &doc))
		for _, f := range innokyla.Fields() {
			hint := doc.Hints[string(f.Pointer())]
			assert.Contains(t, hint, f.Label.In(lang), "%s in %s", f.Key, lang)
			assert.Contains(t, hint, f.Guidance.In(lang), "%s in %s", f.Key, lang)
			if f.Required.Order > 0 {
				assert.Contains(t, hint, "("+f.Required.Title.In(lang)+")", "%s in %s", f.Key, lang)
			} else {
				assert.True(t, strings.HasSuffix(hint, f.Guidance.In(lang)), "no gate asks for %s", f.Key)
			}
			if f.Stage != innokyla.Basics {
				assert.Contains(t, doc.Path, f.Key, "every field of the path is laid out")
			}
		}
		for _, q := range innokyla.Questions() {
			assert.Contains(t, doc.Hints["/attestations"], q.Text.In(lang), "%s in %s", q.Key, lang)
		}
	}
}

func TestHintsAreKeptWhenTheModelIsWritten(t *testing.T) {
	data, err := innokyla.Kind().Start(juurru.Finnish, "")
	require.NoError(t, err)
	m, _, err := innokyla.Decode(data)
	require.NoError(t, err)
	require.Len(t, m.Extensions, 1)
	assert.Equal(t, "x-hints", m.Extensions[0].Name)
	encoded, err := m.Encode()
	require.NoError(t, err)
	assert.Contains(t, string(encoded), `"x-hints"`)
}

func TestAStartForAProfileThatDoesNotExist(t *testing.T) {
	_, err := innokyla.New("rrp-p5")
	assert.ErrorContains(t, err, "rrp-p4-i4", "the profiles there are are told")
	_, err = innokyla.Start(juurru.Finnish, "rrp-p5")
	assert.ErrorContains(t, err, "rrp-p5")
}
