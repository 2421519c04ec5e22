package innokyla_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func states(proposals []innokyla.Proposal) map[juurru.Pointer]innokyla.ProposalState {
	got := make(map[juurru.Pointer]innokyla.ProposalState)
	for _, p := range proposals {
		got[p.At] = p.State
	}
	return got
}

func encode(t failer, m *innokyla.Model) string {
	data, err := m.Encode()
	require.NoError(t, err)
	return string(data)
}

func TestProposals(t *testing.T) {
	first := draftOf(nil, &plan.Plan{
		Name: "Malli", Innovation: &plan.Innovation{Why: "Apu alkaa ajoissa.", Maintainer: "Keskus"},
		Setting: &plan.Setting{Organisation: "Lapin hyvinvointialue", TargetGroup: "nuoret", Need: "Tarve"},
	}, juurru.Finnish)
	m := first.Document
	m.TargetGroups = append(m.TargetGroups, "huoltajat")               // a person adds one
	m.Path.Needs.Text = ""                                             // a person takes it away
	m.Path.Tips.Text = "Oma vinkki"                                    // a person writes where nothing was drafted
	m.Path.Lessons.Text = "Oma oppi"                                   // and the next draft has nothing for it either
	m.Path.OperatingEnvironment.Text += "\n\nIhmisen lisäämä kappale." // a person writes on
	second := draftOf(nil, &plan.Plan{
		Name: "Uusi nimi", Innovation: &plan.Innovation{Why: "Apu alkaa ajoissa."}, Goals: []plan.Goal{{ID: "g", Text: "Tavoite"}},
		Setting:     &plan.Setting{Organisation: "Lapin hyvinvointialue", TargetGroup: "nuoret", Need: "Tarve"},
		Adaptations: []plan.Adaptation{{ID: "a", What: "Lyhennettiin"}},
	}, juurru.Finnish)
	want := map[juurru.Pointer]innokyla.ProposalState{
		"/name": innokyla.ProposalChanged, "/shortDescription": innokyla.ProposalSame, "/implementationSite": innokyla.ProposalSame, "/areas": innokyla.ProposalSame,
		"/targetGroups": innokyla.ProposalEdited, "/path/operatingEnvironment/text": innokyla.ProposalEdited, "/path/needs/text": innokyla.ProposalEdited,
		"/path/intendedChange/text": innokyla.ProposalNew, "/path/clientUnderstanding/text": innokyla.ProposalSame, "/path/coreIdea/text": innokyla.ProposalSame,
		"/path/conditions/text": innokyla.ProposalGone, "/path/tips/text": innokyla.ProposalEdited,
	}
	assert.Empty(t, cmp.Diff(want, states(innokyla.Propose(m, second))))
}

func TestAProposalForAModelThatHasChangedIsRefused(t *testing.T) {
	draft := draftOf(nil, &plan.Plan{Name: "Malli"}, juurru.Finnish)
	m := &innokyla.Model{}
	proposals := innokyla.Propose(m, draft)
	m.Name = "Ihmisen nimi"
	_, err := innokyla.Accept(m, proposals...)
	assert.ErrorIs(t, err, innokyla.ErrStale)
	assert.Equal(t, "Ihmisen nimi", m.Name)
	_, err = innokyla.Accept(m, innokyla.Proposal{At: "/funders"})
	assert.Error(t, err)
	proposals = innokyla.Propose(m, draft)
	_, err = innokyla.Accept(m, append(proposals, proposals...)...)
	assert.Error(t, err)
}

func TestNothingToProposeOf(t *testing.T) {
	assert.Empty(t, innokyla.Propose(nil, juurru.Drafted[innokyla.Model]{}))
	m, err := innokyla.Accept(nil)
	require.NoError(t, err)
	assert.Equal(t, &innokyla.Model{}, m)
}

// An x-draft that somebody has spoilt remembers nothing: every text counts as a person's.
func TestASpoiltMemoryLosesNothing(t *testing.T) {
	m := draftOf(nil, &plan.Plan{Name: "Malli"}, juurru.Finnish).Document
	m.Extensions = []juurru.Extension{{Name: "x-draft", Value: []byte(`[1]`)}}
	second := draftOf(nil, &plan.Plan{Name: "Toinen"}, juurru.Finnish)
	assert.Equal(t, innokyla.ProposalEdited, states(innokyla.Propose(m, second))["/name"])
}

// Whatever people have done to a model that was drafted once, a new draft loses none of it.
func TestPeoplesWordsAreNeverLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		made := &maker{rand: randomOf(rapid.Uint64().Draw(t, "seed"))}
		var project, changed roadmap.Project
		made.fill(reflect.ValueOf(&project).Elem(), 0)
		made.fill(reflect.ValueOf(&changed).Elem(), 0)
		m := draftOf(&project, nil, juurru.Finnish).Document
		edited := edit(made, m)
		before := encode(t, m)
		draft := draftOf(&changed, nil, juurru.Finnish)

		proposals := innokyla.Propose(m, draft)
		require.Equal(t, before, encode(t, m), "Propose changes nothing")
		none, err := innokyla.Accept(m)
		require.NoError(t, err)
		require.Equal(t, before, encode(t, none), "taking nothing gives the same bytes")

		var untouched []innokyla.Proposal
		for _, p := range proposals {
			if p.State == innokyla.ProposalEdited {
				require.NotEqual(t, string(p.Current), string(p.Proposed))
				continue
			}
			untouched = append(untouched, p)
			if p.State != innokyla.ProposalSame {
				require.False(t, edited[p.At], "%s is a person's, and called %s", p.At, p.State)
			}
		}
		careful, err := innokyla.Accept(m, untouched...)
		require.NoError(t, err)
		for at := range edited {
			if was, isText := textAt(m, at); isText {
				is, _ := textAt(careful, at)
				require.Equal(t, was, is, "%s", at)
			}
		}

		all, err := innokyla.Accept(m, proposals...)
		require.NoError(t, err)
		require.Equal(t, before, encode(t, m), "Accept changes nothing it is given")
		require.Equal(t, m.Funders, all.Funders)
		require.Equal(t, m.Members, all.Members)
		for _, p := range proposals {
			if is, isText := textAt(all, p.At); isText {
				proposed, _ := textAt(draft.Document, p.At)
				require.Equal(t, proposed, is, "%s", p.At)
			}
		}
		require.Equal(t, draft.Document.PDSA, all.PDSA)
		for _, p := range innokyla.Propose(all, draft) {
			require.Equal(t, innokyla.ProposalSame, p.State, "%s once all is taken", p.At)
		}
	})
}

// edit does what a person may do to a model, and tells which fields are theirs now.
func edit(made *maker, m *innokyla.Model) map[juurru.Pointer]bool {
	theirs := make(map[juurru.Pointer]bool)
	m.Funders = []string{"Kunta"}
	m.Members = []innokyla.Member{{Role: innokyla.Maintainer}}
	if made.rand.IntN(2) == 0 {
		m.Name, theirs["/name"] = m.Name+" ihmisen", true
	}
	for _, f := range innokyla.Fields() {
		content := m.Path.Content(f.Key)
		if content == nil {
			continue
		}
		at := f.Pointer().At("text")
		switch made.rand.IntN(4) {
		case 0:
			content.Text, theirs[at] = content.Text+"\nihmisen sana", true
		case 1:
			if content.Text != "" {
				content.Text, theirs[at] = "", true
			}
		}
	}
	return theirs
}
