package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// pageReader reads the lines of a page into a model and a report. Both front
// ends, text and HTML, leave the same lines.
type pageReader struct {
	page   importedPage
	model  *Model
	report Imported
	filled map[juurru.Pointer]bool // what has got its value

	placed map[string]bool       // the fields whose heading has come, by key
	again  bool                  // the heading of what is being placed has come before
	kept   map[ImportedPart]bool // what is not placed, without line and reason

	sawBasics, sawSummary, sawPath bool
}

// pageSection is what stands between a heading and the next.
type pageSection struct {
	heading
	lines []pageLine
}

func (r *pageReader) read() error {
	r.filled, r.placed, r.kept = make(map[juurru.Pointer]bool), make(map[string]bool), make(map[ImportedPart]bool)
	lines := r.page.lines
	r.report.Ignored = append(r.report.Ignored, r.page.frame...)
	headings, doubted := findHeadings(lines)
	if len(headings) == 0 {
		for _, p := range paragraphs(lines) {
			r.unplaced(ImportedPart{Text: joinLines(p), Line: p[0].number, Reason: ImportNoHeading})
		}
		r.inPageOrder()
		return ErrNoFields
	}
	if isEntityPage(lines[:headings[0].line]) {
		return ErrOtherPage
	}
	for _, h := range doubted {
		r.report.Uncertain = append(r.report.Uncertain, ImportedPart{
			Heading: h.text, Line: lines[h.line].number, At: h.field.Pointer(), Reason: ImportMaybeHeading,
		})
	}
	sections := r.cut(headings)
	openings := [][]pageLine{r.withoutFrame(lines[:headings[0].line])}
	known := r.titles(sections, openings[0])
	for i := range sections {
		if i+1 < len(sections) && sections[i+1].newPage {
			var opening []pageLine
			sections[i].lines, opening = sections[i].cutOpening(known)
			openings = append(openings, r.withoutFrame(opening))
		}
		sections[i].lines = r.withoutFrameAtEnd(sections[i].lines)
	}
	for _, s := range sections {
		r.place(s)
	}
	for i, opening := range openings {
		r.again = i > 0
		if i == 0 {
			r.completeCut(sections[len(sections)-1], opening)
		}
		r.open(opening, i == 0 && headings[0].field.Stage != Basics)
	}
	r.inPageOrder()
	return nil
}

// isEntityPage reports whether the page is that of an entity (kokonaisuus), by
// what stands above its first heading that models have too.
func isEntityPage(top []pageLine) bool {
	return slices.ContainsFunc(top, func(line pageLine) bool {
		text, _ := undressed(line)
		return strings.EqualFold(strings.TrimRight(text, " *:"), "Kokonaisuuden nimi")
	})
}

// cut makes the sections of the page and reports their headings.
func (r *pageReader) cut(headings []heading) []pageSection {
	lines := r.page.lines
	var sections []pageSection
	for i, h := range headings {
		end := len(lines)
		if i+1 < len(headings) {
			end = headings[i+1].line
		}
		s := pageSection{heading: h, lines: lines[h.after:end]}
		first := lines[h.line]
		if h.value != "" {
			s.lines = append([]pageLine{{text: h.value, number: first.number, links: first.links}}, s.lines...)
		}
		sections = append(sections, s)
		r.withoutIcon(first)
		for _, j := range h.repeat {
			r.ignored(lines[j].text, lines[j].number, ImportRepeated)
		}
		part := ImportedPart{Heading: h.text, Line: first.number, At: h.field.Pointer()}
		r.report.Recognised = append(r.report.Recognised, part)
		if h.weight == weightLeast {
			part.Reason = ImportMaybeText
			r.report.Uncertain = append(r.report.Uncertain, part)
		}
		switch {
		case h.field.Stage == Basics:
			r.sawBasics = true
		case h.field.Summary == 0:
			r.sawPath = true
		default:
			r.sawSummary = true
		}
	}
	return sections
}

// withoutFrame takes the lines of the frame out of what stands before a page's
// first heading.
func (r *pageReader) withoutFrame(lines []pageLine) []pageLine {
	var kept []pageLine
	for _, line := range lines {
		if isFrame(line) {
			r.frame(line)
			line = pageLine{number: line.number}
		}
		if title, ok := strings.CutSuffix(line.text, siteName); ok { // of the browser's window
			r.ignored(siteName, line.number, ImportFrame)
			line.text = trimSpace(title)
		}
		kept = append(kept, r.withoutIcon(line))
	}
	return kept
}

// withoutIcon takes the name of an icon from the beginning of a line.
func (r *pageReader) withoutIcon(line pageLine) pageLine {
	if icon, rest, ok := cutIcon(line.text); ok {
		r.ignored(icon, line.number, ImportFrame)
		line.text = rest
	}
	return line
}

// withoutFrameAtEnd takes the frame from the end of a section, where the next
// one's begins, and the names of icons from anywhere in it.
func (r *pageReader) withoutFrameAtEnd(lines []pageLine) []pageLine {
	first := 0 // what follows a heading at once is its own, but for the name of another part of the page
	for first < len(lines) && lines[first].blank() {
		first++
	}
	last := len(lines)
	for last > 0 {
		line := lines[last-1]
		item := withoutBullet(line.text) != line.text // of the author's own list
		if !line.blank() && (!isFrame(line) || item || last-1 == first && !isPartName(line)) {
			break
		}
		last--
	}
	for _, line := range lines[last:] {
		r.frame(line)
	}
	kept := slices.Clone(lines[:last])
	for i, line := range kept {
		kept[i] = r.withoutIcon(line)
	}
	return kept
}

// titles are the name and the short description, which a page shows above its
// fields as well.
type pageTitles struct{ name, short string }

// titles finds them before anything is placed, so that they are known for again
// wherever they stand.
func (r *pageReader) titles(sections []pageSection, opening []pageLine) pageTitles {
	var known pageTitles
	for _, s := range sections {
		switch {
		case s.field.Key == "name" && known.name == "":
			for _, line := range s.lines {
				if known.name = line.text; known.name != "" {
					break
				}
			}
		case s.field.Key == "shortDescription" && known.short == "":
			known.short = joinLines(s.lines)
		}
	}
	if ps := paragraphs(opening); known.name == "" && len(ps) > 0 {
		known.name = ps[0][0].text
	}
	return known
}

// cutOpening finds in the end of a section the opening of the page that begins
// with the next heading: from the name or the short description on.
func (s *pageSection) cutOpening(known pageTitles) (section, opening []pageLine) {
	short, _, _ := strings.Cut(known.short, "\n")
	marks := []string{spaced(known.name), spaced(short)}
	below := s.below(s.lines)
	own := len(s.lines) - len(below)
	for i, line := range below {
		if text := spaced(line.text); text != "" && slices.Contains(marks, text) {
			return s.lines[:own+i], below[i:]
		}
	}
	return s.lines, nil
}

// open reads what stands above a page's first heading: the name and the short
// description once more, or, on the page "Kehittämisen polku", for the only time.
func (r *pageReader) open(lines []pageLine, onlyPath bool) {
	ps := titlesApart(paragraphs(r.labelled("", lines, false, false)), r.model.Name)
	texts := make([]string, len(ps))
	for i, p := range ps {
		texts[i] = spaced(joinLines(p))
	}
	name, short := spaced(r.model.Name), spaced(r.model.ShortDescription)
	shortAgain := false
	var left [][]pageLine
	for i := 0; i < len(ps); i++ {
		n := repeats(texts[i:], short)
		shortAgain = shortAgain || n > 0
		if texts[i] == name && name != "" {
			n = 1
		}
		if n == 0 {
			left = append(left, ps[i])
			continue
		}
		for _, p := range ps[i : i+n] {
			r.ignored(joinLines(p), p[0].number, ImportRepeated)
		}
		i += n - 1
	}
	left = r.nameByPlace(left, onlyPath || shortAgain && len(left) == 1)
	left = r.shortByPlace(left, onlyPath)
	for _, p := range left {
		r.unplacedLines("", p, ImportNoHeading)
	}
}

// titlesApart makes a paragraph of its own of the name at the beginning of one,
// for copies that have no blank lines.
func titlesApart(ps [][]pageLine, name string) [][]pageLine {
	var apart [][]pageLine
	for i, p := range ps {
		for len(p) > 1 {
			first, second := p[0].text, p[1].text
			if i == 0 && name == "" && !likeSentence(first) && (likeSentence(second) || sameWords(first, second)) {
				name = first
			}
			if name == "" || !sameWords(first, name) {
				break
			}
			apart, p = append(apart, p[:1]), p[1:]
		}
		apart = append(apart, p)
	}
	return apart
}

// completeCut completes the name or the short description of a page that ends
// within it: the opening of the page shows the whole.
func (r *pageReader) completeCut(s pageSection, opening []pageLine) {
	to := &r.model.Name
	switch s.field.Key {
	case "name":
	case "shortDescription":
		to = &r.model.ShortDescription
	default:
		return
	}
	known := spaced(*to)
	for i, line := range opening[:min(len(opening), 30)] { // it stands near the top
		whole := opening[i:]
		if end := slices.IndexFunc(whole, pageLine.blank); s.field.Key == "name" && end >= 0 {
			whole = whole[:end]
		}
		if known == "" || !strings.HasPrefix(known, spaced(line.text)) && !strings.HasPrefix(spaced(line.text), known) {
			continue
		}
		text := joinLines(whole)
		switch more, ok := strings.CutPrefix(spaced(text), known); {
		case ok && more == "":
			return
		case ok && !tooLong(text, 1000):
			r.repeated(ImportedPart{Heading: s.text, Text: *to, Line: r.lineOf(s), At: s.field.Pointer()})
			*to = text
			return
		}
	}
}

// repeats returns how many of the paragraphs make up the text when read in a row.
func repeats(paragraphs []string, text string) int {
	for n, p := range paragraphs {
		rest, ok := strings.CutPrefix(text, p)
		if !ok || p == "" || rest != "" && rest[0] != ' ' {
			return 0
		}
		if rest == "" {
			return n + 1
		}
		text = rest[1:]
	}
	return 0
}

// nameByPlace takes the name from the top of a page: the page's own main heading,
// or, where nothing else can stand, a title that comes first.
func (r *pageReader) nameByPlace(ps [][]pageLine, titleFirst bool) [][]pageLine {
	if r.model.Name != "" {
		return ps
	}
	at := slices.IndexFunc(ps, func(p []pageLine) bool {
		_, mark := undressed(p[0])
		return p[0].text != "" && (mark == "h1" || mark == "#")
	})
	if at < 0 && titleFirst && len(ps) > 0 && likeTitle(ps[0]) {
		after := slices.DeleteFunc(slices.Clone(ps[1:]), func(p []pageLine) bool { return sameWords(joinLines(p), ps[0][0].text) })
		if proseFollows(after) {
			at = 0
		}
	}
	if at < 0 || tooLong(ps[at][0].text, 1000) {
		return ps
	}
	r.model.Name, _ = undressed(ps[at][0])
	r.byPlace("name", ps[at][0])
	rest := slices.Clone(ps[:at])
	if len(ps[at]) > 1 {
		rest = append(rest, ps[at][1:])
	}
	for _, p := range ps[at+1:] {
		if len(p) == 1 && sameWords(p[0].text, r.model.Name) {
			r.ignored(p[0].text, p[0].number, ImportRepeated)
			continue
		}
		rest = append(rest, p)
	}
	return rest
}

// proseFollows reports whether what follows a title can be the short description:
// a paragraph of prose, or one paragraph alone, and not another title.
func proseFollows(ps [][]pageLine) bool { return len(ps) < 2 || !likeTitle(ps[0]) }

// shortByPlace takes the short description from between the name and the first
// heading of a page that shows no basics.
func (r *pageReader) shortByPlace(ps [][]pageLine, onlyPath bool) [][]pageLine {
	if !onlyPath || len(ps) == 0 || r.model.ShortDescription != "" || r.model.Name == "" && slices.ContainsFunc(ps, likeTitle) {
		return ps
	}
	end := slices.IndexFunc(ps, likeTitle)
	switch {
	case end < 0, len(ps) == 1:
		end = len(ps)
	case end == 0:
		return ps
	}
	var lines []pageLine
	for _, p := range ps[:end] {
		lines = append(append(lines, p...), pageLine{})
	}
	text := joinLines(lines)
	if text == "" || tooLong(text, 5000) {
		return ps
	}
	r.model.ShortDescription = text
	r.byPlace("shortDescription", ps[0][0])
	r.linksAndImages("", lines)
	return ps[end:]
}

// likeTitle reports whether a paragraph is one line that is no sentence.
func likeTitle(p []pageLine) bool {
	return len(p) == 1 && p[0].text != "" && !likeSentence(p[0].text) && !tooLong(p[0].text, 300)
}

func (r *pageReader) byPlace(key string, line pageLine) {
	part := ImportedPart{Line: line.number, At: juurru.At(key), Reason: ImportByPlace}
	r.filled[part.At] = true
	r.report.Recognised = append(r.report.Recognised, part)
}

// unplaced keeps a part in the document, though not twice when the page is there twice.
func (r *pageReader) unplaced(part ImportedPart) {
	said := part
	said.Line, said.Reason = 0, ""
	switch {
	case part.Text == "" && part.Address == "":
	case r.again && r.kept[said]:
		r.repeated(part)
	default:
		r.kept[said] = true
		r.report.Unplaced = append(r.report.Unplaced, part)
	}
}

// unplacedLines keeps lines that have no place, with their links and images.
func (r *pageReader) unplacedLines(heading string, lines []pageLine, reason ImportReason) {
	r.unplaced(ImportedPart{Heading: heading, Text: joinLines(lines), Line: lines[0].number, Reason: reason})
	for _, line := range lines {
		for _, link := range line.links {
			r.unplaced(ImportedPart{Heading: link.name, Address: link.address, Line: line.number, Reason: reason})
		}
		for _, image := range line.images {
			r.unplaced(ImportedPart{Heading: string(labelImage), Text: image.Alternative, Address: image.File, Line: line.number, Reason: reason})
		}
	}
}

// frame notes a line of the page's frame, with where it leads.
func (r *pageReader) frame(line pageLine) {
	r.ignored(line.text, line.number, ImportFrame)
	r.valueLinks(line)
}

func (r *pageReader) ignored(text string, line int, reason ImportReason) {
	if text != "" {
		r.report.Ignored = append(r.report.Ignored, ImportedPart{Text: text, Line: line, Reason: reason})
	}
}

// inPageOrder sorts the report's lists as the page goes.
func (r *pageReader) inPageOrder() {
	for _, list := range []*[]ImportedPart{&r.report.Recognised, &r.report.Unplaced, &r.report.Uncertain, &r.report.Ignored} {
		slices.SortStableFunc(*list, func(a, b ImportedPart) int { return a.Line - b.Line })
	}
}
