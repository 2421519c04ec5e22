package innokyla

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A field's heading on a public page is a line of its own, but so may be a
// subheading of the author's that happens to be the same word. Two things tell
// them apart: a page shows its fields in one order, and its headings look alike.
// The headings of a page are therefore the heaviest sequence of candidates that
// goes through the page's order, where a heading no author would write by chance
// weighs more than an everyday word, and where going back costs more than one
// heading is worth, though not more than those of a second page.

// heading is a line that may head a field.
type heading struct {
	line   int // index into the page's lines
	after  int // index of the first line that is not part of the heading
	field  *Field
	text   string // as the page writes it
	value  string // what stands after the colon on the same line
	mark   string
	strong bool // nobody writes it by chance
	exact  bool // as Innokylä writes it
	stars  bool
	loner  bool // a blank line or another heading follows
	beside bool // its value follows after a space
	weight int
	repeat []int // lines that only repeat the heading

	opens   bool // the name of the model stands above it, as above every page
	newPage bool // another page begins with it
}

// The weights of headings and the costs of steps.
const (
	weightStrong = 4
	weightWeak   = 2
	weightLeast  = 1
	costWithin   = 3 // back within the basics, as to the name, with which they begin
	costOnward   = 3 // from the end of "Toimintamalli lyhyesti" on to "Kehittämisen polku"
	costBack     = 6 // back to what a page shows earlier
)

// importSlot is where a heading may stand in the order of the pages; -1 is nowhere.
type importSlot struct{ basics, summary, path int }

// The order of the pages: the basics (the name, the short description, the site,
// then the others in any order), the six fields of "Toimintamalli lyhyesti", the
// twenty of "Kehittämisen polku", and the state that is chosen at its end.
const (
	slotName    = 0
	slotOthers  = 3
	slotSummary = 4
	slotPath    = 10
	slotState   = 30
	slotCount   = 31
)

var importSlots = func() map[string]importSlot {
	slots := make(map[string]importSlot)
	path := slotPath
	for _, f := range fields {
		slot := importSlot{slotOthers, -1, -1}
		switch {
		case slices.Contains([]string{"links", "attachments", "images", "cover"}, f.Key):
			continue // they stand within others: see importLabels
		case f.Key == "name":
			slot.basics = slotName
		case f.Key == "shortDescription":
			slot.basics = 1
		case f.Key == "implementationSite":
			slot.basics = 2
		case f.Key == "state":
			slot.path = slotState
		case f.Stage != Basics:
			slot = importSlot{-1, -1, path}
			if f.Summary > 0 {
				slot.summary = slotSummary + f.Summary - 1
			}
			path++
		}
		slots[f.Key] = slot
	}
	return slots
}()

// stepCost is what it costs to go on from one slot to another.
func stepCost(from, to int) int {
	switch {
	case from == slotOthers && to == slotOthers:
		return 0
	case from <= slotOthers && from >= to:
		return costWithin
	case from >= to:
		return costBack
	case from >= slotSummary && from < slotPath && to >= slotPath:
		return costOnward
	}
	return 0
}

// pageHeading is a heading that pages have: a field's Finnish label or one it has
// had. Keys and slugs are names for programs, and no page shows them.
type pageHeading struct {
	field  *Field
	text   string
	strong bool
	least  bool // an everyday word that a public page hardly ever shows as a heading
}

var pageHeadings = func() map[string]pageHeading {
	rare := []string{"targetGroups", "topics", "phenomena", "state"}
	index := make(map[string]pageHeading)
	for i := range fields {
		f := &fields[i]
		if _, ok := importSlots[f.Key]; !ok {
			continue
		}
		for j, text := range append([]string{f.Label.FI}, f.Aliases...) {
			words := len(strings.Fields(text))
			index[normalHeading(text)] = pageHeading{
				field: f, text: text,
				strong: words > 2 || strings.HasPrefix(text, "Toimintamallin "),
				least:  slices.Contains(rare, f.Key) || j > 0 && words < 3,
			}
		}
	}
	return index
}()

// maxHeading is more bytes than a heading takes with its dress.
const maxHeading = 200

// headingOf reads a line as a heading. It looks through what dresses headings:
// the icon's name, the number signs and stars of Markdown.
func headingOf(line pageLine) (h heading, ok bool) {
	text, mark := undressed(line)
	if text == "" || len(text) > maxHeading || len(line.images) > 0 {
		return heading{}, false
	}
	known, ok := pageHeadings[normalHeading(composed(text))]
	label := text
	if !ok {
		if label, h.value, h.beside, ok = cutValue(text); !ok {
			return heading{}, false
		}
		known = pageHeadings[normalHeading(composed(label))]
	}
	if len(line.links) > 0 && h.value == "" && mark == "" {
		return heading{}, false // it leads somewhere: this is a menu
	}
	h.field, h.text, h.mark = known.field, label, mark
	bare := strings.TrimRight(strings.Join(strings.Fields(composed(label)), " "), " *:")
	h.stars = strings.HasSuffix(strings.TrimRight(label, " :"), "*")
	h.exact = bare == known.text && (h.value != "" || !strings.HasSuffix(label, ":"))
	h.strong = known.strong || h.stars
	switch {
	case h.beside:
		h.weight = weightLeast
	case h.strong && (h.exact || h.stars):
		h.weight = weightStrong
	case h.strong:
		h.weight = weightStrong - 1
	case known.least || !h.exact:
		h.weight = weightLeast
	default:
		h.weight = weightWeak
	}
	return h, true
}

// basicHeadings are the headings of the basics that their values may stand beside.
var basicHeadings = func() (list []pageHeading) {
	for i := range fields {
		if known := pageHeadings[normalHeading(fields[i].Label.FI)]; known.field == &fields[i] && known.field.Stage == Basics && !known.least {
			list = append(list, known)
			for _, alias := range fields[i].Aliases {
				if known := pageHeadings[normalHeading(alias)]; known.strong {
					list = append(list, known)
				}
			}
		}
	}
	return list
}()

// cutValue cuts a line into a heading and the value that stands on the same line
// after a colon or, as in the cells of a table, a tab. beside says that there is
// but a space between them: then the heading must be exact, and the value begin
// as values do or, after "Luotu", be a date.
func cutValue(text string) (label, value string, beside, ok bool) {
	for _, separator := range []string{":", "\t"} {
		label, value, found := strings.Cut(text, separator)
		if !found {
			continue
		}
		known, ok := pageHeadings[normalHeading(composed(label))]
		if ok && (known.field.Stage == Basics || known.strong) {
			return label, trimSpace(strings.TrimLeft(value, "*")), false, true // **Toteutuspaikka:** Helsinki
		}
	}
	for _, known := range basicHeadings {
		rest, found := strings.CutPrefix(text, known.text)
		value := trimSpace(rest)
		if !found || value == "" || value == rest {
			continue
		}
		if known.field.Key == "created" || known.field.Key == "modified" {
			return known.text, value, true, likeDate(value)
		}
		first, _ := utf8.DecodeRuneInString(value)
		prose := known.field.Key == "shortDescription"
		return known.text, value, true, (unicode.IsUpper(first) || unicode.IsDigit(first)) && (prose || !likeSentence(value))
	}
	return "", "", false, false
}

// undressed is what a heading says without what dresses it, and the dress.
func undressed(line pageLine) (text, mark string) {
	text, mark = line.text, line.mark
	if _, rest, ok := cutIcon(text); ok {
		text = rest
	}
	if hashes := len(text) - len(strings.TrimLeft(text, "#")); hashes > 0 && hashes <= 6 && strings.HasPrefix(text[hashes:], " ") {
		text, mark = trimSpace(text[hashes:]), text[:hashes]
	}
	if bold, ok := strings.CutPrefix(text, "**"); ok && bold != "" {
		if inside, rest, ok := strings.Cut(bold, "**"); ok && (rest == "" || strings.HasPrefix(trimSpace(rest), ":") || strings.HasSuffix(inside, ":")) {
			text, mark = inside+rest, mark+"**"
		}
	}
	return text, mark
}

// findHeadings returns the headings of a page, and the lines that could be
// headings but are not taken for such.
func findHeadings(lines []pageLine) (headings, doubted []heading) {
	var all []heading
	for i := range lines {
		if n := len(all); n > 0 && i < all[n-1].after {
			continue
		}
		h, ok := headingOf(lines[i])
		if !ok {
			continue
		}
		h.line, h.after = i, i+1
		h.takeWhatRepeats(lines)
		all = append(all, h)
	}
	if n := len(all); n > 0 {
		if h, ok := cutHeading(lines, all[n-1].field); ok {
			all = append(all, h)
		}
	}
	markPages(lines, all)
	all, doubted = lookAlike(all)
	chosen := inOrder(all)
	for i := range all {
		if !chosen[i].taken {
			doubted = append(doubted, all[i])
			continue
		}
		all[i].newPage = chosen[i].newPage
		headings = append(headings, all[i])
	}
	slices.SortFunc(doubted, func(a, b heading) int { return a.line - b.line })
	return headings, doubted
}

// cutHeading reads the last line of a page as the beginning of a heading, as of a
// page that was copied in part: of several that begin so, the one that comes
// next after the last heading.
func cutHeading(lines []pageLine, last *Field) (h heading, ok bool) {
	const enough = 10 // bytes that tell a heading from a word
	i := len(lines) - 1
	for i >= 0 && lines[i].blank() {
		i--
	}
	if i < 0 || len(lines[i].text) < enough || len(lines[i].links)+len(lines[i].images) > 0 || isFrame(lines[i]) {
		return heading{}, false
	}
	var next, first *Field
	passed := false
	for j := range fields {
		f := &fields[j]
		for _, text := range append([]string{f.Label.FI}, f.Aliases...) {
			switch {
			case pageHeadings[normalHeading(text)].field != f || !strings.HasPrefix(text, lines[i].text):
			case text == lines[i].text:
				return heading{}, false // whole
			case passed && next == nil:
				next = f
			case first == nil:
				first = f
			}
		}
		passed = passed || f == last
	}
	if next == nil {
		next = first
	}
	h = heading{line: i, after: i + 1, field: next, text: lines[i].text, mark: lines[i].mark, loner: true, weight: weightLeast}
	return h, next != nil
}

// markPages marks the candidates that stand below the name of the model: every
// page has it on top, so that another page may begin there.
func markPages(lines []pageLine, all []heading) {
	names := make(map[string]bool)
	note := func(lines []pageLine) {
		for _, line := range lines {
			if line.text != "" && !isFrame(line) {
				names[spaced(line.text)] = true
				return
			}
		}
	}
	for i, h := range all {
		if i == 0 {
			note(lines[:h.line])
		}
		if h.field.Key == "name" && h.value == "" {
			note(lines[h.after:])
		}
	}
	for i := 1; i < len(all); i++ {
		if key := all[i-1].field.Key; key == "name" || key == "shortDescription" {
			continue // which say it themselves
		}
		for _, line := range all[i-1].below(lines[all[i-1].after:all[i].line]) {
			all[i].opens = all[i].opens || line.text != "" && names[spaced(line.text)]
		}
	}
}

// below is what may stand below a heading's own content: in the basics, what
// follows the first line.
func (h *heading) below(lines []pageLine) []pageLine {
	if h.field.Stage != Basics || h.value != "" {
		return lines
	}
	for i, line := range lines {
		if !line.blank() {
			return lines[i+1:]
		}
	}
	return nil
}

// takeWhatRepeats takes to the heading its stars on a line of their own, and the
// same heading once more, as new pages have it above "Tekijä" and the dates.
func (h *heading) takeWhatRepeats(lines []pageLine) {
	next := func() int {
		for i := h.after; i < len(lines); i++ {
			if !lines[i].blank() {
				return i
			}
		}
		return len(lines)
	}
	if h.value != "" {
		return
	}
	if i := next(); i < len(lines) && (lines[i].text == "**" || lines[i].text == "*") {
		h.text, h.stars, h.after = h.text+" "+lines[i].text, true, i+1
		h.strong, h.weight = true, weightStrong
	}
	i := next()
	if i < len(lines) {
		if again, ok := headingOf(lines[i]); ok && again.field == h.field && again.value == "" {
			h.repeat, h.after = append(h.repeat, i), i+1
			i = next()
		}
	}
	h.loner = i > h.after || i == len(lines)
	if i < len(lines) && !h.loner {
		_, label := labelOf(lines[i])
		_, another := headingOf(lines[i])
		h.loner = label || another
	}
}

// lookAlike sets apart the candidates that do not look like the headings nobody
// writes by chance. The basics and the path are looked at apart.
func lookAlike(all []heading) (alike, doubted []heading) {
	beside := 0
	for _, h := range all {
		if h.beside && h.strong {
			beside++
		}
	}
	for _, onPath := range []bool{false, true} {
		marks := make(map[string]int)
		stars, loners := false, true
		strong := 0
		for _, h := range all {
			if (h.field.Stage != Basics) != onPath {
				continue
			}
			stars = stars || h.stars
			if h.strong {
				strong++
				marks[h.mark]++
				loners = loners && h.loner
			}
		}
		plain, dressed := marks[""], strong-marks[""]
		if dressed >= plain {
			delete(marks, "")
		}
		for i, h := range all {
			if (h.field.Stage != Basics) != onPath {
				continue
			}
			switch {
			case h.beside && beside < 2 && !likeDate(h.value): // a line of a text may begin so, but not the lines of a page
				doubted = append(doubted, h)
				continue
			case !onPath && i > 0 && all[i-1].ofValues():
				// among values an author has no subheadings
			case strong > 0 && marks[h.mark] == 0,
				onPath && strong > 0 && loners && !h.loner && !h.strong:
				doubted = append(doubted, h)
				continue
			case stars && !h.stars && h.field.Summary > 0 && !h.strong:
				h.weight = weightLeast
			}
			alike = append(alike, h)
		}
	}
	slices.SortFunc(alike, func(a, b heading) int { return a.line - b.line })
	return alike, doubted
}

// ofValues reports whether a heading, no doubt one, heads values: among them
// authors have no subheadings, as they have in texts.
func (h *heading) ofValues() bool {
	return h.field.Stage == Basics && h.weight > weightLeast && h.field.Key != "shortDescription" && h.field.Key != "implementationSite"
}

// headingChoice is what the search decides of a candidate.
type headingChoice struct{ taken, newPage bool }

// inOrder finds the heaviest sequence in the order of the pages. It remembers
// for each slot the best sequence that ends there, so its cost grows linearly.
func inOrder(all []heading) []headingChoice {
	type end struct {
		heading int
		score   int
		newPage bool
		before  int // index into ends; -1 at the beginning
	}
	var ends []end
	var best [slotCount]int // index into ends plus one
	for i, h := range all {
		slots := importSlots[h.field.Key]
		var found []end
		var foundAt []int
		for _, to := range []int{slots.basics, slots.summary, slots.path} {
			if to < 0 {
				continue
			}
			e := end{heading: i, score: h.weight, before: -1}
			for from, at := range best {
				if at == 0 {
					continue
				}
				last := ends[at-1]
				before := all[last.heading].field
				cost := stepCost(from, to)
				switch {
				case before == h.field:
					cost = costBack
				case cost == costWithin && to != slotName && all[last.heading].ofValues():
					cost = 0
				}
				newPage := cost > 0 || h.opens && before.Stage == Basics
				if h.opens {
					cost = 0
				}
				if score := last.score + h.weight - cost; score > e.score {
					e.score, e.before, e.newPage = score, at-1, newPage
				}
			}
			found, foundAt = append(found, e), append(foundAt, to)
		}
		for j, e := range found {
			if at := best[foundAt[j]]; at == 0 || e.score > ends[at-1].score {
				ends = append(ends, e)
				best[foundAt[j]] = len(ends)
			}
		}
	}
	top := -1
	for _, at := range best {
		if at > 0 && (top < 0 || ends[at-1].score > ends[top].score) {
			top = at - 1
		}
	}
	chosen := make([]headingChoice, len(all))
	for ; top >= 0; top = ends[top].before {
		chosen[ends[top].heading] = headingChoice{true, ends[top].newPage}
	}
	return chosen
}
