package innokyla

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

// placeOne fills a field that holds one value; the rest of the section has no place.
func (r *pageReader) placeOne(s pageSection, lines []pageLine, set func(string) ImportReason, known string) {
	first := true
	for _, p := range paragraphs(lines) {
		for _, line := range p {
			text := withoutBullet(line.text)
			switch {
			case text == "":
			case first && known != "" && (sameWords(known, text) || sameDate(known, text)):
				r.notTaken(s, text, ImportRepeated)
				first = false
			case first && known != "":
				r.unplacedAt(s, text, line.number, ImportOtherText)
				first = false
			case first:
				first = false
				if reason := set(text); reason != "" {
					r.unplacedAt(s, text, line.number, reason)
					continue
				}
				r.filled[s.field.Pointer()] = true
			default:
				r.unplacedAt(s, text, line.number, ImportMoreText)
			}
			r.valueLinks(line)
		}
	}
}

// valueLinks notes the links of a value: they lead to the page's own lists, and
// the model has no place for them.
func (r *pageReader) valueLinks(line pageLine) {
	for _, link := range line.links {
		r.ignored(link.address, line.number, ImportFrame)
	}
	for _, image := range line.images {
		r.ignored(strings.TrimSpace(image.Alternative+" "+image.File), line.number, ImportFrame)
	}
}

var pageDateForm = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})$`)

func setDate(to *juurru.Date) func(string) ImportReason {
	return func(text string) ImportReason {
		day, err := time.Parse("2.1.2006", text)
		if !pageDateForm.MatchString(text) || err != nil {
			return ImportNotDate
		}
		*to = juurru.DateOf(day)
		return ""
	}
}

// pageDate writes a date as pages do.
func pageDate(d juurru.Date) string {
	if d == "" {
		return ""
	}
	return d.In(juurru.Finnish)
}

func sameDate(known, text string) bool {
	var a, b juurru.Date
	return setDate(&a)(known) == "" && setDate(&b)(text) == "" && a == b
}

func (r *pageReader) setState(text string) ImportReason {
	for _, state := range StateDraft.Values() {
		if strings.EqualFold(text, state.Label(juurru.Finnish)) {
			r.model.State = state
			return ""
		}
	}
	return ImportNotValue
}

// placeValues fills a list. Each line is a value; a line is split at its commas
// only when every part is known for a value, since a value may hold commas.
func (r *pageReader) placeValues(s pageSection, to *[]string, lines []pageLine, limit int, known func(string) bool) {
	for _, line := range lines {
		r.valueLinks(line)
		text := withoutBullet(line.text)
		if text == "" {
			continue
		}
		for _, value := range splitValues(text, known) {
			switch {
			case slices.Contains(*to, value):
				r.notTaken(s, value, ImportRepeated)
			case tooLong(value, 200) || likeSentence(value) && len(strings.Fields(value)) > 6:
				r.unplacedAt(s, value, line.number, ImportNotValue)
			case len(*to) == limit:
				r.unplacedAt(s, value, line.number, ImportTooMany)
			default:
				*to = append(*to, value)
				r.filled[s.field.Pointer()] = true
			}
		}
	}
}

func splitValues(text string, known func(string) bool) []string {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' })
	if known == nil || len(parts) < 2 {
		return []string{text}
	}
	for i := range parts {
		if parts[i] = trimSpace(parts[i]); !known(parts[i]) {
			return []string{text}
		}
	}
	return parts
}

// isAreaValue reports whether a text is an area the library knows, or a name of
// one word, as those of nearly all municipalities are.
func isAreaValue(text string) bool {
	if _, ok := ParseArea(text); ok {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first) && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
}

// isKnownWord reports whether a text is a value of one of the vocabularies.
func isKnownWord(text string) bool {
	_, ok := nearMiss[foldWord(text)]
	return ok
}

func (r *pageReader) placeEntities(s pageSection, lines []pageLine) {
	for _, line := range lines {
		name := withoutBullet(line.text)
		if name == "" {
			r.valueLinks(line)
			continue
		}
		entity := Entity{Name: name}
		for _, link := range line.links {
			address := r.resolved(link.address)
			if entity.URL == "" && isAddress(address) {
				entity.URL = address
				continue
			}
			r.unplaced(ImportedPart{Heading: link.name, Address: link.address, Line: line.number, At: s.field.Pointer(), Reason: ImportNoAddress})
		}
		known := slices.IndexFunc(r.model.Entities, func(e Entity) bool { return e.Name == entity.Name })
		switch {
		case known >= 0:
			if r.model.Entities[known].URL == "" {
				r.model.Entities[known].URL = entity.URL
			}
			r.notTaken(s, name, ImportRepeated)
		case tooLong(name, 1000):
			r.unplacedAt(s, name, line.number, ImportTooLong)
		case likeSentence(name) && len(strings.Fields(name)) > 12:
			r.unplacedAt(s, name, line.number, ImportNotValue)
		case len(r.model.Entities) == 100:
			r.unplacedAt(s, name, line.number, ImportTooMany)
		default:
			r.model.Entities = append(r.model.Entities, entity)
			r.filled["/entities"] = true
		}
	}
}
