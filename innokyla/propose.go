package innokyla

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// ProposalState is how a field of a model stands to a new draft of it.
type ProposalState string

// The states of a proposal.
const (
	ProposalNew     ProposalState = "new"     // the field is empty, and the draft fills it
	ProposalChanged ProposalState = "changed" // the field is as it was drafted, and the sources have changed
	ProposalSame    ProposalState = "same"    // the field says what the draft says
	ProposalEdited  ProposalState = "edited"  // a person has written or changed the field, and the draft says something else
	ProposalGone    ProposalState = "gone"    // the field is as it was drafted, and the sources have nothing for it any more
)

// Values returns the states of a proposal.
func (ProposalState) Values() []ProposalState {
	return []ProposalState{ProposalNew, ProposalChanged, ProposalSame, ProposalEdited, ProposalGone}
}

// Label returns the state in a language.
func (s ProposalState) Label(lang juurru.Lang) string {
	return map[ProposalState]juurru.Text{
		ProposalNew:     {FI: "kenttä on tyhjä", SV: "fältet är tomt", NB: "feltet er tomt", EN: "the field is empty"},
		ProposalChanged: {FI: "lähteet ovat muuttuneet", SV: "källorna har ändrats", NB: "kildene er endret", EN: "the sources have changed"},
		ProposalSame:    {FI: "sama", SV: "detsamma", NB: "det samme", EN: "the same"},
		ProposalEdited:  {FI: "ihmisen kirjoittama tai muuttama", SV: "skrivet eller ändrat av en person", NB: "skrevet eller endret av en person", EN: "written or changed by a person"},
		ProposalGone:    {FI: "lähteissä ei enää ole tätä", SV: "finns inte längre i källorna", NB: "finnes ikke lenger i kildene", EN: "the sources no longer have this"},
	}[s].In(lang)
}

// Proposal is what a new draft says of one field of a model (ehdotus).
type Proposal struct {
	At       juurru.Pointer `json:"at"`
	State    ProposalState  `json:"state"`
	Current  jsontext.Value `json:"current,omitzero"`  // what the model has, as it stands in the document; absent when it has nothing
	Proposed jsontext.Value `json:"proposed,omitzero"` // what the draft has; absent when it has nothing
	From     []juurru.Place `json:"from"`              // where that comes from
}

// Propose compares a model that people have edited with a new draft, field by field in
// document order. Nothing is changed: [Accept] takes what a person chooses.
//
//   - A text is a field, and so is a list as a whole: areas, target groups, links, PDSA sheets.
//   - A field counts as a person's unless its fingerprint in "x-draft" tells that it is as it
//     was drafted. A field that was drafted and then emptied is a person's choice too.
//   - Of a field that neither has, and of one that only people have ever filled and the draft
//     has nothing for, nothing is proposed. The state, the language and all that is never
//     drafted are people's.
func Propose(m *Model, draft juurru.Drafted[Model]) []Proposal {
	proposals := []Proposal{}
	if m == nil {
		m = new(Model)
	}
	drafted := draft.Document
	if drafted == nil {
		drafted = new(Model)
	}
	from := make(map[juurru.Pointer][]juurru.Place, len(draft.Origins))
	for _, origin := range draft.Origins {
		from[origin.At] = origin.From
	}
	memory := memoryOf(m)
	for _, f := range draftedFields {
		p := Proposal{At: f.at, Current: f.json(m), Proposed: f.json(drafted), From: from[f.at]}
		if p.From == nil {
			p.From = []juurru.Place{}
		}
		was, known := memory[f.at]
		if p.State = proposalState(p.Current, p.Proposed, was.Print, known); p.State != "" {
			proposals = append(proposals, p)
		}
	}
	return proposals
}

// proposalState is the state of a field whose value was drafted with a fingerprint, if
// that is known; "" when there is nothing to propose.
func proposalState(current, proposed jsontext.Value, print string, known bool) ProposalState {
	untouched := known && current != nil && fingerprint(current) == print
	switch {
	case current == nil && proposed == nil:
		return ""
	case bytes.Equal(current, proposed):
		return ProposalSame
	case current == nil && !known:
		return ProposalNew
	case proposed == nil && untouched:
		return ProposalGone
	case proposed == nil && !known:
		return ""
	case untouched:
		return ProposalChanged
	}
	return ProposalEdited
}

// ErrStale says that a model has changed since something was proposed for it.
var ErrStale = errors.New("innokyla: the model has changed since the proposal was made")

// Accept returns the model with the proposals taken: each field has what was proposed, and
// "x-draft" tells so. All else stays as it is, and the model given is not changed; without
// proposals the result is the same document. A proposal for a field that no longer has what
// it had, that is proposed twice or that is none of a draft's, is refused with [ErrStale]
// or another error, and nothing is taken.
func Accept(m *Model, proposals ...Proposal) (*Model, error) {
	accepted := new(Model)
	if m != nil {
		*accepted = *m
	}
	if len(proposals) == 0 {
		return accepted, nil
	}
	memory := memoryOf(accepted)
	taken := make(map[juurru.Pointer]bool)
	for _, p := range proposals {
		i := slices.IndexFunc(draftedFields, func(f draftedField) bool { return f.at == p.At })
		switch {
		case i < 0:
			return nil, fmt.Errorf("innokyla: %q is not a field that is drafted", p.At)
		case taken[p.At]:
			return nil, fmt.Errorf("innokyla: %s is proposed twice", p.At)
		}
		taken[p.At] = true
		if err := draftedFields[i].accept(accepted, p, memory); err != nil {
			return nil, fmt.Errorf("%s: %w", p.At, err)
		}
	}
	var kept draftMemory
	for _, f := range draftedFields {
		if r, known := memory[f.at]; known {
			kept.Fields = append(kept.Fields, r)
		}
	}
	kept.keep(accepted)
	return accepted, nil
}

// accept puts what is proposed into the field and remembers it.
func (f draftedField) accept(m *Model, p Proposal, memory map[juurru.Pointer]remembered) error {
	if !sameJSON(f.json(m), p.Current) {
		return ErrStale
	}
	if err := f.set(m, p.Proposed); err != nil {
		return err
	}
	value := f.json(m)
	if value == nil {
		delete(memory, f.at)
		return nil
	}
	memory[f.at] = remembered{f.at, fingerprint(value), p.From}
	return nil
}

// sameJSON reports whether two values are the same, however they are spaced.
func sameJSON(a, b jsontext.Value) bool {
	b = b.Clone()
	return bytes.Equal(a, b) || len(a) > 0 && b.Compact() == nil && bytes.Equal(a, b)
}

// set gives the field a new value; its old one is not touched. Without one it is empty.
func (f draftedField) set(m *Model, value jsontext.Value) error {
	if len(value) == 0 {
		value = jsontext.Value("null")
	}
	switch field := f.value(m).(type) {
	case *string:
		return replace(field, value)
	case *[]string:
		return replace(field, value)
	case *[]Link:
		return replace(field, value)
	case *[]PDSA:
		return replace(field, value)
	}
	return nil
}

func replace[T any](field *T, value jsontext.Value) error {
	var next T
	if err := json.Unmarshal(value, &next); err != nil {
		return err
	}
	*field = next
	return nil
}
