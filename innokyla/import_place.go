package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// place puts what a section holds where it belongs in the model.
func (r *pageReader) place(s pageSection) {
	r.again = r.placed[s.field.Key]
	r.placed[s.field.Key] = true
	if s.field.Stage != Basics {
		content := r.model.Path.Content(s.field.Key)
		r.placeText(s, s.field.Pointer(), &content.Text, r.labelled(s.field.Key, s.lines, true, false), 100_000)
		return
	}
	at := s.field.Pointer()
	prose := s.field.Key == "shortDescription" || s.field.Key == "implementationSite"
	lines := r.labelled("", s.lines, prose, !prose)
	switch s.field.Key {
	case "name":
		r.placeName(s, lines)
	case "shortDescription":
		r.placeText(s, at, &r.model.ShortDescription, lines, 5000)
	case "implementationSite":
		r.placeText(s, at, &r.model.ImplementationSite, lines, 5000)
	case "areas":
		r.placeValues(s, &r.model.Areas, lines, 500, isAreaValue)
	case "targetGroups":
		r.placeValues(s, &r.model.TargetGroups, lines, 100, nil)
	case "topics":
		r.placeValues(s, &r.model.Topics, lines, 100, isKnownWord)
	case "phenomena":
		r.placeValues(s, &r.model.Phenomena, lines, 100, isKnownWord)
	case "funders":
		r.placeValues(s, &r.model.Funders, lines, 100, isKnownWord)
	case "entities":
		r.placeEntities(s, lines)
	case "author":
		r.placeOne(s, lines, func(text string) ImportReason {
			if tooLong(text, 500) {
				return ImportTooLong
			}
			r.model.Author = text
			return ""
		}, r.model.Author)
	case "created":
		r.placeOne(s, lines, setDate(&r.model.Created), pageDate(r.model.Created))
	case "modified":
		r.placeOne(s, lines, setDate(&r.model.Modified), pageDate(r.model.Modified))
	case "state":
		r.placeOne(s, lines, r.setState, r.model.State.Label(juurru.Finnish))
	}
}

func (r *pageReader) placeName(s pageSection, lines []pageLine) {
	ps := paragraphs(lines)
	if len(ps) == 0 {
		return
	}
	if first := ps[0]; len(first) > 1 && (tooLong(joinLines(first), 300) || slices.ContainsFunc(first, func(line pageLine) bool { return likeSentence(line.text) })) {
		ps = slices.Insert(ps, 1, first[1:]) // no name goes on like this
		ps[0] = first[:1]
	}
	r.placeText(s, "/name", &r.model.Name, ps[0], 1000)
	r.model.Name = strings.ReplaceAll(r.model.Name, "\n", " ")
	for _, p := range ps[1:] {
		r.unplacedAt(s, joinLines(p), p[0].number, ImportMoreText)
	}
}

// placeText fills a text. The second time it looks whether the page only says
// the same again.
func (r *pageReader) placeText(s pageSection, at juurru.Pointer, to *string, lines []pageLine, limit int) {
	text := joinLines(lines)
	key := ""
	if s.field.Stage != Basics {
		key = s.field.Key
	}
	switch {
	case text == "":
	case *to != "" && sameWords(*to, text):
		r.notTaken(s, text, ImportRepeated)
	case *to != "":
		r.notTaken(s, text, ImportOtherText)
	case tooLong(text, limit):
		r.notTaken(s, text, ImportTooLong)
	default:
		*to = text
		r.filled[at] = true
	}
	r.linksAndImages(key, lines)
}

// notTaken deals with a text that its field does not take.
func (r *pageReader) notTaken(s pageSection, text string, reason ImportReason) {
	if reason == ImportRepeated {
		r.repeated(ImportedPart{Heading: s.text, Text: text, Line: r.lineOf(s), At: s.field.Pointer()})
		return
	}
	r.unplacedAt(s, text, r.lineOf(s), reason)
}

func (r *pageReader) lineOf(s pageSection) int { return r.page.lines[s.line].number }

func (r *pageReader) unplacedAt(s pageSection, text string, line int, reason ImportReason) {
	r.unplaced(ImportedPart{Heading: s.text, Text: text, Line: line, At: s.field.Pointer(), Reason: reason})
}
