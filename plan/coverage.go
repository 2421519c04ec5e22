package plan

import "github.com/juurru/juurru"

// SectionCoverage tells of one section of a plan which templates ask for it and how much
// of it the plan has.
type SectionCoverage struct {
	Section   string      `json:"section"`            // a member of [Plan]; "subGoals": goals that are part of another; "recording": the recording of the innovation's use
	Title     juurru.Text `json:"title"`              // what the section is called
	Templates []string    `json:"templates,omitzero"` // names of the templates that ask for it, in the order given
	Size      int         `json:"size"`               // entries of a list; filled members of an object; 0: the plan does not have it
}

// Has reports whether the plan has anything of the section.
func (s SectionCoverage) Has() bool { return s.Size > 0 }

// Coverage compares a plan with templates, section by section in the order of the
// document: what a template asks for, and what the plan has besides. Sections that no
// template asks for and the plan does not have are left out. Without templates those of
// the library are compared. It tells what is there and judges nothing; what a gate asks
// for is told by [Plan.Check].
//
// After the comparison of Pirha's and Itla's plans in Pirha's presentation.
func Coverage(p *Plan, templates ...Template) []SectionCoverage {
	if p == nil {
		p = new(Plan)
	}
	if len(templates) == 0 {
		templates = builtin
	}
	asked := make(map[string][]string)
	for _, t := range templates {
		for _, s := range t.Sections {
			asked[s.Section] = append(asked[s.Section], t.Name)
		}
	}
	var covered []SectionCoverage
	for _, s := range sections {
		c := SectionCoverage{Section: s.key, Title: s.title, Templates: asked[s.key], Size: s.size(p)}
		if c.Templates != nil || c.Has() {
			covered = append(covered, c)
		}
	}
	return covered
}
