package plan

import (
	"cmp"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

// longestWhat is how many characters an entry of the change log has room for.
const longestWhat = 5000

// LogEntries returns entries for the change log (muutosloki) of a plan that tell what
// changed from one revision to another: one for each section in which something did, in the
// order of the document, in a language ("": the new plan's own). nil stands for an empty plan.
//
//   - An entry has the day and the team or role (an ID) that the caller gives, the section's
//     key, "" for the basics of the plan, and a line for each change, as [juurru.Kind.Tell] tells
//     it. Lines that do not fit are counted.
//   - Its ID is the day and the section, with a number when an entry has it already.
//   - It has no reason: only people know why. [RuleChangeWithoutReason] asks them.
//   - Nothing is said of the change log itself, of the plan's ID, $schema and kind, and of x- members.
//
// The entries are not in the plan: append those that tell of what matters. It fails when
// the revisions cannot be compared, see [juurru.Diff].
func LogEntries(old, new *Plan, on juurru.Date, by string, lang juurru.Lang) ([]Change, error) {
	old, new = cmp.Or(old, &Plan{}), cmp.Or(new, &Plan{})
	d, err := juurru.Diff(old, new)
	if err != nil {
		return nil, err
	}
	lang = cmp.Or(lang, new.Language, juurru.Finnish)
	var order []string
	lines := make(map[string][]string) // of each section
	for _, told := range Kind().Tell(d, old, new) {
		if !logged(told.Path) {
			continue
		}
		s, _ := sectionAt(told.Path)
		if lines[s.key] == nil {
			order = append(order, s.key)
		}
		lines[s.key] = append(lines[s.key], told.Text.In(lang))
	}
	ids := make(map[string]bool)
	for _, p := range []*Plan{old, new} {
		for i := range p.Changes {
			ids[p.Changes[i].ID] = true
		}
	}
	entries := []Change{}
	for _, key := range order {
		id := unusedID(ids, strings.TrimPrefix(fmt.Sprintf("%s-%s", on, cmp.Or(key, "plan")), "-"))
		entries = append(entries, Change{ID: id, Date: on, By: by, Section: key, What: fitting(lines[key], lang)})
	}
	return entries, nil
}

// logged reports whether the change log tells of changes of a place.
func logged(at juurru.Pointer) bool {
	member := at.Tokens()[0]
	switch member {
	case "$schema", "kind", "id", "changes":
		return false
	}
	return !strings.HasPrefix(member, "x-")
}

// unusedID takes an ID, with the first number that makes it one nobody has.
func unusedID(ids map[string]bool, id string) string {
	free := id
	for n := 2; ids[free]; n++ {
		free = fmt.Sprintf("%s-%d", id, n)
	}
	ids[free] = true
	return free
}

var moreChanges = juurru.Text{
	FI: "Muita muutoksia: {n}", SV: "Andra ändringar: {n}", NB: "Andre endringer: {n}", EN: "Other changes: {n}",
}

// fitting joins as many lines as there is room for and counts the others.
func fitting(lines []string, lang juurru.Lang) string {
	more := func(n int) string { return moreChanges.Fill(lang, juurru.Param{Name: "n", Value: n}) }
	room := longestWhat - utf8.RuneCountInString(more(len(lines))) - 1
	for i, line := range lines {
		if room -= utf8.RuneCountInString(line) + 1; room < 0 {
			return strings.Join(append(lines[:i:i], more(len(lines)-i)), "\n")
		}
	}
	return strings.Join(lines, "\n")
}
