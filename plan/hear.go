package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// Heard is what became of the answers of discussions; see [Hear].
type Heard struct {
	Plan    *Plan           `json:"-"`       // the plan with the feedback in it; nil when there was none to begin with
	Added   []HeardAnswer   `json:"added"`   // answers that became feedback now
	Known   []HeardAnswer   `json:"known"`   // those that had become feedback before
	Differs []HeardAnswer   `json:"differs"` // those whose feedback has other words: the answer was changed, or the feedback written anew
	GivenUp []GivenUpAnswer `json:"givenUp"` // practices that could be given up, to be decided on
}

// HeardAnswer is an answer and the feedback it became.
type HeardAnswer struct {
	Question juurru.Pointer `json:"question"` // where the question stands
	Feedback juurru.Pointer `json:"feedback"` // where the feedback stands in the plan with it
	Says     string         `json:"says"`     // what the feedback would tell if it were made now
}

// GivenUpAnswer is an answer to what could be given up. It is a proposal: nothing is given
// up before somebody decides it.
type GivenUpAnswer struct {
	Question juurru.Pointer `json:"question"`
	Proposal GivenUp        `json:"proposal"` // without a day and without who decides
}

// Hear makes feedback (palaute) of what staff answered in discussions, so that each answer
// ends as a change or as a no with its reason: in Kainuu's model supervisors take the
// feedback of their staff to the planner. The pointers tell which answers: those of a
// guide, a theme or a question ("/guides/2", "/guides/2/themes/0"); none means all. Which
// answers call for a reply is for people to say, the library does not read them.
//
//   - The feedback tells the theme and the question with the answer, so that it can be
//     understood by itself. It is from the group of the guide, or else from the role that
//     led the discussion, and of the day on which it was held; without one the check asks
//     for it.
//   - Its ID is made of the numbers of the guide, the theme and the question
//     ("guide-3-1-2"), with another number after it where the plan uses that ID already.
//     The question names it from then on: that is how an answer is known to have been
//     heard wherever the guide may move, and nothing is added twice.
//   - An answer that was changed or emptied after it was heard is told: its feedback does
//     not end in its words. The feedback stays as it is: it may have been replied to.
//   - Of a question that names feedback which the plan does not have, the rule on
//     references tells; its answer is not heard again.
//   - A blank answer becomes nothing.
//   - An answer to a question about what could be given up (section "givenUp") is proposed
//     as a practice to give up, unless the plan has it in the same words.
//
// The plan is not changed: the one returned has the feedback. Whether the answers hold the
// name of a person is not looked at; of the group a check tells it, see [RulePersonalName].
func Hear(p *Plan, which ...juurru.Pointer) Heard {
	heard := Heard{Added: []HeardAnswer{}, Known: []HeardAnswer{}, Differs: []HeardAnswer{}, GivenUp: []GivenUpAnswer{}}
	if p == nil {
		return heard
	}
	next := *p
	next.Feedback, next.Guides = slices.Clone(p.Feedback), slices.Clone(p.Guides)
	heard.Plan = &next
	h := newHearing(p, &heard, which)
	for i := range next.Guides {
		guide := &next.Guides[i]
		guide.Themes = slices.Clone(guide.Themes)
		for j := range guide.Themes {
			theme := &guide.Themes[j]
			theme.Questions = slices.Clone(theme.Questions)
			for k := range theme.Questions {
				if at := juurru.At("guides", i, "themes", j, "questions", k); h.wants(at) {
					h.hear(guide, theme, &theme.Questions[k], at, fmt.Sprintf("guide-%d-%d-%d", i+1, j+1, k+1))
				}
			}
		}
	}
	return heard
}

// hearing is one way through the discussions of a plan.
type hearing struct {
	heard  *Heard
	taken  map[string]bool         // IDs that feedback has, or that a question names
	stands map[string]int          // where feedback stands, by its ID
	ends   map[string]bool         // practices that the plan gives up
	names  map[string]string       // of roles
	wanted map[juurru.Pointer]bool // places that were asked for
}

func newHearing(p *Plan, heard *Heard, which []juurru.Pointer) *hearing {
	h := &hearing{heard: heard, taken: make(map[string]bool), stands: make(map[string]int), ends: make(map[string]bool), names: make(map[string]string), wanted: make(map[juurru.Pointer]bool)}
	for _, at := range which {
		h.wanted[at] = true
	}
	for i := len(p.Feedback) - 1; i >= 0; i-- {
		h.taken[p.Feedback[i].ID], h.stands[p.Feedback[i].ID] = true, i
	}
	for i := range p.Guides {
		for j := range p.Guides[i].Themes {
			for k := range p.Guides[i].Themes[j].Questions {
				h.taken[p.Guides[i].Themes[j].Questions[k].Feedback] = true
			}
		}
	}
	for i := range p.GivenUp {
		h.ends[folded(p.GivenUp[i].What)] = true
	}
	for i := range p.Roles {
		h.names[p.Roles[i].ID] = p.Roles[i].Name
	}
	return h
}

// wants reports whether a place is one of those asked for, or lies below one; each is, when
// none was named.
func (h *hearing) wants(at juurru.Pointer) bool {
	for ; at != ""; at = at.Parent() {
		if h.wanted[at] {
			return true
		}
	}
	return h.wanted[""] || len(h.wanted) == 0
}

// hear makes feedback of an answer, or tells what became of it before.
func (h *hearing) hear(guide *Guide, theme *Theme, question *GuideQuestion, at juurru.Pointer, id string) {
	answered, linked := !juurru.Blank(question.Answer), !juurru.Blank(question.Feedback)
	if answered && question.Section == "givenUp" && !h.ends[folded(question.Answer)] {
		h.heard.GivenUp = append(h.heard.GivenUp, GivenUpAnswer{at, GivenUp{What: question.Answer}})
	}
	next := h.heard.Plan
	says := strings.TrimSpace(theme.Title + ": " + question.Text + " " + question.Answer)
	place, known := h.stands[question.Feedback]
	switch {
	case linked && !known:
	case linked && answered && strings.HasSuffix(" "+folded(next.Feedback[place].Text), " "+folded(question.Answer)):
		h.heard.Known = append(h.heard.Known, HeardAnswer{at, juurru.At("feedback", place), says})
	case linked:
		h.heard.Differs = append(h.heard.Differs, HeardAnswer{at, juurru.At("feedback", place), says})
	case answered:
		question.Feedback = free(id, h.taken)
		h.heard.Added = append(h.heard.Added, HeardAnswer{at, juurru.At("feedback", len(next.Feedback)), says})
		next.Feedback = append(next.Feedback, Feedback{ID: question.Feedback, Date: guide.Held, From: given(guide.Group, h.names[guide.Role]), Text: says})
	}
}
