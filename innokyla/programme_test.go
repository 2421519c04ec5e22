package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// ofRRP is a model of pillar 4 of the programme RRP that has nothing but its tag
// and what every model of the programme has.
func ofRRP(investments ...innokyla.Investment) *innokyla.Model {
	return &innokyla.Model{
		State: innokyla.StateReady, Topics: []string{"RRP"}, Phenomena: []string{"Kestävä kasvu"}, Funders: []string{"Muu EU-rahoitus", innokyla.FunderMinistry},
		Programmes: []innokyla.ProgrammeTag{{Programme: "RRP", Pillar: 4, Investments: investments}},
	}
}

// missingTopics are the topic areas the programme asks for in vain.
func missingTopics(m *innokyla.Model, options ...juurru.Option) []any {
	return paramsOf(m.Check(innokyla.Ready, options...), innokyla.RuleProgrammeTopicMissing, "value")
}

func TestInvestmentsHaveTheirTopicArea(t *testing.T) {
	for about, row := range map[string]struct {
		tags []innokyla.ProgrammeTag
		want []any
	}{
		"investment 1":                          {ofRRP("1").Programmes, []any{"Prosessien kehittäminen"}},
		"a part of investment 1 follows it":     {ofRRP("1b").Programmes, []any{"Prosessien kehittäminen"}},
		"investment 1 and a part of it":         {ofRRP("1", "1b").Programmes, []any{"Prosessien kehittäminen"}},
		"investment 2":                          {ofRRP("2").Programmes, []any{"Hyvinvoinnin ja terveyden edistäminen"}},
		"investment 3":                          {ofRRP("3").Programmes, []any{"Vaikuttavuus"}},
		"several get the union, in their order": {ofRRP("4", "1", "2").Programmes, []any{"Digitaaliset palvelut", "Prosessien kehittäminen", "Hyvinvoinnin ja terveyden edistäminen"}},
		"two tags get the union":                {append(ofRRP("4").Programmes, innokyla.ProgrammeTag{Programme: "RRP", Pillar: 3}), []any{"Digitaaliset palvelut", "Työkyky"}},
		"a tag in lower case":                   {[]innokyla.ProgrammeTag{{Programme: "rrp", Pillar: 3}}, []any{"Työkyky"}},
		"an unknown investment adds nothing":    {ofRRP("5", "4").Programmes, []any{"Digitaaliset palvelut"}},
		"a pillar without its investment":       {ofRRP().Programmes, nil},
		"an investment without its pillar":      {[]innokyla.ProgrammeTag{{Programme: "RRP", Investments: []innokyla.Investment{"4"}}}, nil},
		"another programme":                     {[]innokyla.ProgrammeTag{{Programme: "Terveydeksi", Pillar: 4, Investments: []innokyla.Investment{"4"}}}, nil},
	} {
		m := ofRRP()
		m.Programmes = row.tags
		assert.Equal(t, row.want, missingTopics(m), about)
	}
}

func TestAPartThatDoesNotExistIsNamed(t *testing.T) {
	for about, row := range map[string]struct {
		tag  innokyla.ProgrammeTag
		want []juurru.Pointer
	}{
		"every investment exists":           {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1", "1a", "1b", "2", "3", "4"}}, nil},
		"a pillar without investments":      {innokyla.ProgrammeTag{Pillar: 3}, nil},
		"one investment does not exist":     {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1", "5"}}, []juurru.Pointer{"/programmes/0/investments/1"}},
		"none of two exists":                {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"I1", "11"}}, []juurru.Pointer{"/programmes/0/investments/0", "/programmes/0/investments/1"}},
		"a pillar that does not exist":      {innokyla.ProgrammeTag{Pillar: 2}, []juurru.Pointer{"/programmes/0/pillar"}},
		"pillar 3 has none":                 {innokyla.ProgrammeTag{Pillar: 3, Investments: []innokyla.Investment{"1"}}, []juurru.Pointer{"/programmes/0/investments/0"}},
		"the coaching, whatever its dashes": {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}, Coaching: "Sujuvat palvelut – Valmennus"}, nil},
		"a coaching that does not exist":    {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}, Coaching: "Muu"}, []juurru.Pointer{"/programmes/0/coaching"}},
		"a coaching of another investment":  {innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"2"}, Coaching: innokyla.CoachingSujuvatPalvelut}, []juurru.Pointer{"/programmes/0/coaching"}},
	} {
		m := ofRRP()
		row.tag.Programme = "RRP"
		m.Programmes = []innokyla.ProgrammeTag{row.tag}
		assert.Equal(t, row.want, brokenAt(m, innokyla.Draft, innokyla.RuleProgrammePartUnknown), about)
		assert.Empty(t, brokenAt(m, innokyla.Ready, innokyla.RuleProgrammePartMissing), about)
	}
	for about, row := range map[string]struct {
		tag  innokyla.ProgrammeTag
		want juurru.Pointer
	}{
		"neither pillar nor investments": {innokyla.ProgrammeTag{Round: 2}, "/programmes/0/pillar"},
		"investments without a pillar":   {innokyla.ProgrammeTag{Investments: []innokyla.Investment{"1"}}, "/programmes/0/pillar"},
		"pillar 4 without an investment": {innokyla.ProgrammeTag{Pillar: 4}, "/programmes/0/investments"},
	} {
		m := ofRRP()
		row.tag.Programme = "RRP"
		m.Programmes = []innokyla.ProgrammeTag{row.tag}
		assert.Equal(t, []juurru.Pointer{row.want}, brokenAt(m, innokyla.Ready, innokyla.RuleProgrammePartMissing), about)
		assert.Empty(t, brokenAt(m, innokyla.Ready, innokyla.RuleProgrammePartUnknown), about)
	}
}

func TestWhatTheProgrammeAsksOfTheBasics(t *testing.T) {
	m := ofRRP("4")
	m.Topics, m.Funders, m.Phenomena = []string{"rrp"}, []string{"Kunta"}, nil
	report := m.Check(innokyla.Ready)
	assert.Equal(t, []any{"RRP", "Digitaaliset palvelut"}, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"), "the letter case counts")
	assert.Equal(t, []any{"Muu EU-rahoitus", innokyla.FunderMinistry}, paramsOf(report, innokyla.RuleProgrammeFunderMissing, "value"))
	assert.Equal(t, []any{"Kestävä kasvu"}, paramsOf(report, innokyla.RuleProgrammePhenomenonMissing, "value"))

	for about, row := range map[string]struct {
		investments []innokyla.Investment
		others      []string
		want        []any
	}{
		"three others": {[]innokyla.Investment{"4"}, []string{"a", "b", "c"}, nil},
		"four others":  {[]innokyla.Investment{"4"}, []string{"a", "b", "c", "d"}, []any{4}},
		"a topic area of an investment it is not of":   {[]innokyla.Investment{"4"}, []string{"a", "b", "c", "Työkyky"}, []any{4}},
		"each investment's topic area is not an other": {[]innokyla.Investment{"4", "1", "3"}, []string{"a", "b", "c", "Vaikuttavuus", "Prosessien kehittäminen"}, nil},
	} {
		m := ofRRP(row.investments...)
		m.Topics = append([]string{"RRP", "Digitaaliset palvelut"}, row.others...)
		assert.Equal(t, row.want, paramsOf(m.Check(innokyla.Ready), innokyla.RuleProgrammeTopicsTooMany, "count"), about)
	}
}

func TestTheNameAndTheTagsAgree(t *testing.T) {
	for about, row := range map[string]struct {
		name   string
		tags   []innokyla.ProgrammeTag
		agrees bool
	}{
		"the same":                        {"Malli, Kainuun HVA (RRP, P4, I4, I1)", ofRRP("4", "1").Programmes, true},
		"in another order":                {"Malli, Kainuun HVA (RRP, P4, I1, I4)", ofRRP("4", "1").Programmes, true},
		"a part of investment 1":          {"Malli, Kainuun HVA (RRP, P4, I1b)", ofRRP("1b").Programmes, true},
		"investments of two tags":         {"Malli, Kainuun HVA (RRP, P4, I1, I4)", append(ofRRP("4").Programmes, ofRRP("1").Programmes...), true},
		"an investment of two tags":       {"Malli, Kainuun HVA (RRP, P4, I1, I4)", append(ofRRP("4", "1").Programmes, ofRRP("1").Programmes...), true},
		"the round is seldom in the name": {"Malli, Kainuun HVA (RRP, P3)", []innokyla.ProgrammeTag{{Programme: "RRP", Pillar: 3, Round: 2}}, true},
		"a name without the programme":    {"Malli, Kainuun HVA", ofRRP("4").Programmes, true},
		"a tag in lower case":             {"Malli, Kainuun HVA (RRP, P3)", []innokyla.ProgrammeTag{{Programme: "rrp", Pillar: 3}}, true},
		"no name":                         {" ", ofRRP("4").Programmes, true},
		"the name lacks an investment":    {"Malli, Kainuun HVA (RRP, P4, I4)", ofRRP("4", "1").Programmes, false},
		"the tag lacks an investment":     {"Malli, Kainuun HVA (RRP, P4, I1, I4)", ofRRP("4").Programmes, false},
		"another part of investment 1":    {"Malli, Kainuun HVA (RRP, P4, I1)", ofRRP("1b").Programmes, false},
		"another pillar":                  {"Malli, Kainuun HVA (RRP, P3)", ofRRP("4").Programmes, false},
		"the name has the coaching":       {"Malli, Kainuun HVA, Sujuvat palvelut –valmennus (RRP, P4, I1)", ofRRP("1").Programmes, false},
	} {
		m := ofRRP()
		m.Name, m.Programmes = row.name, row.tags
		var want []juurru.Pointer
		if !row.agrees {
			want = []juurru.Pointer{"/name"}
		}
		assert.Equal(t, want, brokenAt(m, innokyla.Publish, innokyla.RuleNameTagsDiffer), about)
	}
}

func TestTheOrderOfInvestmentsIsKept(t *testing.T) {
	m := ofRRP("4", "1b", "2")
	m.Name = "Malli, Kainuun HVA (RRP, P4, I2, I1)"
	encoded, err := m.Encode()
	require.NoError(t, err)
	again, _, err := innokyla.Decode(encoded)
	require.NoError(t, err)
	assert.Equal(t, []innokyla.Investment{"4", "1b", "2"}, again.Programmes[0].Investments)
	for _, f := range again.Check(innokyla.Publish).Findings {
		if f.Rule == innokyla.RuleNameTagsDiffer {
			assert.Contains(t, f.Message(juurru.Finnish), "RRP, P4, I4, I1b, I2", "in the order of the tag")
			assert.Contains(t, f.Message(juurru.Finnish), "RRP, P4, I2, I1", "in the order of the name")
			return
		}
	}
	t.Error("the name and the tag differ")
}

func TestTheAreaOfTheName(t *testing.T) {
	for about, row := range map[string]struct {
		name   string
		areas  []string
		agrees bool
	}{
		"the same county":                     {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Kainuun hyvinvointialue"}, true},
		"the same county in Swedish":          {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Kajanalands välfärdsområde"}, true},
		"one of several":                      {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Lapin hyvinvointialue", "Kainuun hyvinvointialue"}, true},
		"a municipality may lie there":        {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Kajaani"}, true},
		"no area in the name":                 {"Malli (RRP, P4, I4)", []string{"Lapin hyvinvointialue"}, true},
		"no area in the basics":               {"Malli, Kainuun HVA (RRP, P4, I4)", nil, true},
		"another county":                      {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Lapin hyvinvointialue"}, false},
		"a county whose name holds the other": {"Malli, Pohjanmaan HVA (RRP, P4, I4)", []string{"Keski-Pohjanmaan hyvinvointialue"}, false},
		"the whole country is no county":      {"Malli, Kainuun HVA (RRP, P4, I4)", []string{"Valtakunnallinen"}, false},
	} {
		m := ofRRP("4")
		m.Name, m.Areas = row.name, row.areas
		assert.Equal(t, !row.agrees, brokenAt(m, innokyla.Publish, innokyla.RuleNameAreaDiffers) != nil, about)
	}
}

func TestTheModelIsAttachedToTheEntityOfItsOwnArea(t *testing.T) {
	entity := func(name string) innokyla.Entity { return innokyla.Entity{Name: name} }
	for about, row := range map[string]struct {
		areas    []string
		entities []innokyla.Entity
		asked    bool
	}{
		"the name tells county and programme": {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{entity("Kainuun hyvinvointialue, RRP")}, false},
		"the programme's name in full":        {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{entity("Suomen kestävän kasvun ohjelma Kainuussa")}, false},
		"in capitals":                         {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{entity("KAINUUN HVA RRP")}, false},
		"a brand name":                        {[]string{"Pohjois-Karjalan hyvinvointialue"}, []innokyla.Entity{entity("Siun sote RRP")}, false},
		"the entity of one of two counties":   {[]string{"Kainuun hyvinvointialue", "Lapin hyvinvointialue"}, []innokyla.Entity{entity("Lapin RRP")}, false},
		"its members tell area and programme": {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{{Name: "Uudistuva Kainuu", Area: "Kajanalands välfärdsområde", Programme: "rrp"}}, false},
		"no entity":                           {[]string{"Kainuun hyvinvointialue"}, nil, true},
		"the county, another programme":       {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{entity("Tulevaisuuden sote-keskus, Kainuun hyvinvointialue")}, true},
		"the programme, another county":       {[]string{"Pohjanmaan hyvinvointialue"}, []innokyla.Entity{entity("Etelä-Pohjanmaan hyvinvointialue RRP")}, true},
		"county and programme in two":         {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{entity("Kainuun hyvinvointialue"), entity("RRP")}, true},
		"its members say otherwise":           {[]string{"Kainuun hyvinvointialue"}, []innokyla.Entity{{Name: "Kainuun RRP", Programme: "Terveydeksi"}, {Name: "Kainuun RRP", Area: "Lappi"}}, true},
		"a county beside the whole country":   {[]string{"Valtakunnallinen", "Kainuun hyvinvointialue"}, nil, true},
		"the whole country":                   {[]string{"Valtakunnallinen"}, nil, false},
		"all counties":                        {[]string{"Hyvinvointialueet"}, nil, false},
		"municipalities":                      {[]string{"Kajaani", "Kuhmo"}, nil, false},
		"Helsinki has one of its own":         {[]string{"Helsinki"}, nil, true},
		"nothing is said of areas":            {nil, nil, false},
	} {
		m := ofRRP("4")
		m.Areas, m.Entities = row.areas, row.entities
		assert.Equal(t, row.asked, brokenAt(m, innokyla.Ready, innokyla.RuleOwnAreaEntityMissing) != nil, about)
	}
}

func TestNationalEntities(t *testing.T) {
	const (
		coaching = "Sujuvat palvelut -valmennus (RRP, P4, I1)"
		concept  = "Hyvinvoinnin ja terveyden edistämisen palvelukonsepti (RRP)"
	)
	coached := ofRRP("1").Programmes
	coached[0].Coaching = innokyla.CoachingSujuvatPalvelut
	both := ofRRP("1", "2").Programmes
	both[0].Coaching = innokyla.CoachingSujuvatPalvelut
	for about, row := range map[string]struct {
		tags     []innokyla.ProgrammeTag
		entities []innokyla.Entity
		want     []any
	}{
		"investment 1 without the coaching":     {ofRRP("1").Programmes, nil, nil},
		"investment 1 in the coaching":          {coached, nil, []any{coaching}},
		"investment 2":                          {ofRRP("2").Programmes, nil, []any{concept}},
		"both":                                  {both, nil, []any{coaching, concept}},
		"investment 2 in two tags is told once": {append(ofRRP("2").Programmes, ofRRP("2").Programmes...), nil, []any{concept}},
		"attached to both, however it is spelt": {both, []innokyla.Entity{{Name: "SUJUVAT PALVELUT – VALMENNUS"}, {Name: "Hyvinvoinnin ja terveyden edistämisen palvelukonsepti"}}, nil},
		"attached to one of two":                {both, []innokyla.Entity{{Name: concept}}, []any{coaching}},
	} {
		m := ofRRP()
		m.Programmes, m.Entities = row.tags, row.entities
		assert.Equal(t, row.want, paramsOf(m.Check(innokyla.Ready), innokyla.RuleProgrammeEntityMissing, "entity"), about)
	}
}

func TestWhoAttachesTheModelIsAMemberOfTheEntity(t *testing.T) {
	yes, no := true, false
	m := &innokyla.Model{Entities: []innokyla.Entity{{Name: "a"}, {Name: "b", Joined: &no}, {Name: "c", Joined: &yes}, {Name: "d", Joined: &no}}}
	assert.Equal(t, []juurru.Pointer{"/entities/1/joined", "/entities/3/joined"}, brokenAt(m, innokyla.Ready, innokyla.RuleEntityNotJoined))
}

func TestEvidenceOfAdoption(t *testing.T) {
	whole := innokyla.AdoptionEvidence{DecisionBody: "Johtoryhmä", Decision: "Otetaan käyttöön.", ServiceTrayURL: "https://a.example", MinutesDelivered: "2025-03-31"}
	all := []juurru.Pointer{"/adoption/decisionBody", "/adoption/decision", "/adoption/serviceTrayUrl"}
	for about, row := range map[string]struct {
		name        string
		investments []innokyla.Investment
		adoption    *innokyla.AdoptionEvidence
		want        []juurru.Pointer
		minutes     bool // the minutes are asked for
	}{
		"a model of client and service guidance":        {"Monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"2"}, nil, all, true},
		"inflected, in capitals":                        {"MALLI ASIAKAS- JA PALVELUOHJAUKSEEN", []innokyla.Investment{"2"}, nil, all, true},
		"another model of investment 2":                 {"Elintapaohjaus", []innokyla.Investment{"2"}, nil, nil, false},
		"another model that says it is the area's":      {"Elintapaohjaus", []innokyla.Investment{"2"}, &innokyla.AdoptionEvidence{RegionalModel: new(true)}, all, true},
		"a model of a client group that says it is not": {"Ikäihmisten monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"2"}, &innokyla.AdoptionEvidence{RegionalModel: new(false)}, nil, false},
		"a model of another investment":                 {"Monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"1"}, nil, nil, false},
		"investment 2 among others":                     {"Monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"1", "2"}, nil, all, true},
		"all is told":                                   {"Monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"2"}, &whole, nil, false},
		"a space is no decision": {"Monialainen asiakas- ja palveluohjaus", []innokyla.Investment{"2"},
			&innokyla.AdoptionEvidence{DecisionBody: "Johtoryhmä", Decision: "\u00a0", ServiceTrayURL: "https://a.example"}, []juurru.Pointer{"/adoption/decision"}, true},
	} {
		m := ofRRP(row.investments...)
		m.Name, m.Adoption = row.name, row.adoption
		report := m.Check(innokyla.Ready)
		assert.Equal(t, row.want, pointersOf(report, innokyla.RuleProgrammeEvidenceMissing), about)
		assert.Equal(t, row.minutes, pointersOf(report, innokyla.RuleMinutesNotDelivered) != nil, about)
	}
}

func TestTheDeadlineOfAProgramme(t *testing.T) {
	for about, row := range map[string]struct {
		state       innokyla.State
		investments []innokyla.Investment
		on          juurru.Date
		want        []any
	}{
		"a draft, the day after":                  {innokyla.StateDraft, []innokyla.Investment{"4"}, "2026-01-01", []any{juurru.Date("2025-12-31")}},
		"no state is a draft":                     {"", []innokyla.Investment{"4"}, "2026-01-01", []any{juurru.Date("2025-12-31")}},
		"a draft, on the day":                     {innokyla.StateDraft, []innokyla.Investment{"4"}, "2025-12-31", nil},
		"no day is asked":                         {innokyla.StateDraft, []innokyla.Investment{"4"}, "", nil},
		"in development is in Innokylä":           {innokyla.StateInDevelopment, []innokyla.Investment{"4"}, "2026-01-01", nil},
		"ready is in Innokylä":                    {innokyla.StateReady, []innokyla.Investment{"4"}, "2026-01-01", nil},
		"of several the earliest":                 {innokyla.StateDraft, []innokyla.Investment{"4", "2", "1"}, "2025-01-01", []any{juurru.Date("2024-12-31")}},
		"of several, before the earliest is over": {innokyla.StateDraft, []innokyla.Investment{"4", "2", "1"}, "2024-12-31", nil},
		"no part, no deadline":                    {innokyla.StateDraft, nil, "2026-01-01", nil},
	} {
		m := ofRRP(row.investments...)
		m.State = row.state
		report := m.Check(innokyla.Ready, juurru.On(row.on))
		assert.Equal(t, row.want, paramsOf(report, innokyla.RuleProgrammeDeadlinePassed, "deadline"), about)
		if row.want != nil {
			assert.Equal(t, []juurru.Pointer{"/state"}, pointersOf(report, innokyla.RuleProgrammeDeadlinePassed), about)
		}
	}
}

func TestWhichProgrammesAreAsked(t *testing.T) {
	const named = "Malli, Kainuun HVA (RRP, P4, I1)"
	rrp, other := ofRRP("4").Programmes[0], innokyla.ProgrammeTag{Programme: "Terveydeksi"}
	for about, row := range map[string]struct {
		name    string
		tags    []innokyla.ProgrammeTag
		asked   []any // topic areas, of a model without any
		unknown []juurru.Pointer
		untold  []juurru.Pointer // the tag that is missing
	}{
		"neither name nor tag":              {"Malli", nil, nil, nil, nil},
		"a tag":                             {"Malli", []innokyla.ProgrammeTag{rrp}, []any{"RRP", "Digitaaliset palvelut"}, nil, nil},
		"a name":                            {named, nil, []any{"RRP", "Prosessien kehittäminen"}, nil, []juurru.Pointer{"/programmes"}},
		"a name that lacks the part":        {"Malli, Kainuun HVA (RRP)", nil, []any{"RRP"}, nil, []juurru.Pointer{"/programmes"}},
		"the tag is believed, not the name": {named, []innokyla.ProgrammeTag{rrp}, []any{"RRP", "Digitaaliset palvelut"}, nil, nil},
		"a programme without a profile":     {named, []innokyla.ProgrammeTag{other}, nil, []juurru.Pointer{"/programmes/0/programme"}, nil},
		"two programmes, one of them known": {"Malli", []innokyla.ProgrammeTag{other, rrp}, []any{"RRP", "Digitaaliset palvelut"}, []juurru.Pointer{"/programmes/0/programme"}, nil},
		"a tag that names no programme":     {named, []innokyla.ProgrammeTag{{Pillar: 4}}, nil, nil, nil},
	} {
		m := &innokyla.Model{Name: row.name, Programmes: row.tags}
		report := m.Check(innokyla.Ready)
		assert.Equal(t, row.asked, paramsOf(report, innokyla.RuleProgrammeTopicMissing, "value"), about)
		assert.Equal(t, row.unknown, pointersOf(report, innokyla.RuleProgrammeUnknown), about)
		assert.Equal(t, row.untold, pointersOf(report, innokyla.RuleProgrammeTagMissing), about)

		for _, rule := range m.Check(innokyla.Ready, innokyla.WithoutProfiles()).Findings {
			assert.NotContains(t, rule.Rule.ID, "programme", "%s: without profiles nothing is asked", about)
			assert.NotContains(t, rule.Rule.ID, "innokyla/name", "%s: without profiles nothing is asked", about)
		}
	}
}

func TestTheNameAloneTellsTheCoaching(t *testing.T) {
	m := &innokyla.Model{Name: "Malli, Kainuun HVA, Sujuvat palvelut –valmennus (RRP, P4, I1)"}
	assert.Len(t, paramsOf(m.Check(innokyla.Ready), innokyla.RuleProgrammeEntityMissing, "entity"), 1)
	m.Name = "Malli, Kainuun HVA (RRP, P4, I1)"
	assert.Empty(t, paramsOf(m.Check(innokyla.Ready), innokyla.RuleProgrammeEntityMissing, "entity"))
}

func TestNameAndTagsAgreeOrNot(t *testing.T) {
	for about, row := range map[string]struct {
		name    string
		tag     innokyla.ProgrammeTag
		differs bool
	}{
		"the same":                         {"Malli, Kainuun HVA (RRP, P4, I1, I4)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"4", "1"}}, false},
		"one investment twice in the name": {"Malli, Kainuun HVA (RRP, P4, I4, I4)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"4"}}, false},
		"the coaching only in the tag":     {"Malli, Kainuun HVA (RRP, P4, I1)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}, Coaching: innokyla.CoachingSujuvatPalvelut}, true},
		"the coaching only in the name":    {"Malli, Kainuun HVA, Sujuvat palvelut -valmennus (RRP, P4, I1)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}}, true},
		"the coaching in both":             {"Malli, Kainuun HVA, Sujuvat palvelut -valmennus (RRP, P4, I1)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}, Coaching: innokyla.CoachingSujuvatPalvelut}, false},
		"another pillar":                   {"Malli, Kainuun HVA (RRP, P3)", innokyla.ProgrammeTag{Pillar: 4, Investments: []innokyla.Investment{"1"}}, true},
	} {
		row.tag.Programme = "RRP"
		m := &innokyla.Model{Name: row.name, Programmes: []innokyla.ProgrammeTag{row.tag}}
		assert.Equal(t, row.differs, brokenAt(m, innokyla.Publish, innokyla.RuleNameTagsDiffer) != nil, about)
	}
}

func TestSpacesAboutATopicDoNotMakeItAnother(t *testing.T) {
	m := &innokyla.Model{Topics: []string{"RRP ", "Työkyky", "a", "b", "c"}, Programmes: []innokyla.ProgrammeTag{{Programme: "RRP", Pillar: 3}}}
	assert.Empty(t, brokenAt(m, innokyla.Ready, innokyla.RuleProgrammeTopicsTooMany))
}
