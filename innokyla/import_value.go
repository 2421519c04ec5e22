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

var pageDateForm = regexp.MustCompile(`^\d{1,2}\. ?\d{1,2}\. ?\d{4}$`)

func setDate(to *juurru.Date) func(string) ImportReason {
	return func(text string) ImportReason {
		text = spaced(text)
		day, err := time.Parse("2.1.2006", strings.ReplaceAll(text, " ", ""))
		if !pageDateForm.MatchString(text) || err != nil {
			return ImportNotDate
		}
		*to = juurru.DateOf(day)
		return ""
	}
}

// likeDate reports whether a text is a date: no name of anything is one.
func likeDate(text string) bool { return pageDateForm.MatchString(spaced(text)) }

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

// placeValues fills a list. Each line is a value; a line is split only when every
// part is known for a value, since a value may hold commas.
func (r *pageReader) placeValues(s pageSection, to *[]string, lines []pageLine, limit int, known knownValue) {
	for _, line := range splitAtLinks(lines) {
		r.valueLinks(line)
		text := withoutSeparators(withoutBullet(line.text))
		if text == "" {
			continue
		}
		for _, value := range splitValues(text, known) {
			switch {
			case slices.Contains(*to, value):
				r.notTaken(s, value, ImportRepeated)
			case tooLong(value, 200) || likeDate(value) || likeSentence(value) && len(strings.Fields(value)) > 6:
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

// withoutSeparators takes from a value what separates it from the next one.
func withoutSeparators(text string) string { return strings.Trim(text, ",;| \t\u00a0") }

// splitAtLinks makes a line of each link where lines are nothing but links, as
// the values of a list are when they stand side by side.
func splitAtLinks(lines []pageLine) []pageLine {
	var list []pageLine
	for _, line := range lines {
		rest := line.text
		for _, link := range line.links {
			rest = strings.Replace(rest, link.name, " ", 1)
		}
		if len(line.links) < 2 || len(line.images) > 0 || withoutSeparators(withoutBullet(spaced(rest)+" ")) != "" {
			list = append(list, line)
			continue
		}
		for _, link := range line.links {
			list = append(list, pageLine{text: link.name, number: line.number, links: []pageLink{link}})
		}
	}
	return list
}

// knownValue reports whether a text is known for a value of a list. alone says
// that no comma tells where the value ends, so that only a certain one will do.
type knownValue func(text string, alone bool) bool

// splitValues splits a line into its values: at commas and their like, or, where
// the page's own layout was lost, between known values that stand side by side.
func splitValues(text string, known knownValue) []string {
	if known == nil || known(text, true) {
		return []string{text}
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;|/\t", r) })
	for i := range parts {
		parts[i] = trimSpace(parts[i])
	}
	if len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !known(part, false) }) {
		return parts
	}
	const most = 60 // words; a line of more is no list of values
	words := strings.Fields(text)
	if len(words) > most {
		return []string{text}
	}
	parts = nil
	for len(words) > 0 {
		n := len(words)
		for n > 0 && !known(withoutSeparators(strings.Join(words[:n], " ")), true) {
			n--
		}
		if n == 0 {
			return []string{text}
		}
		parts, words = append(parts, withoutSeparators(strings.Join(words[:n], " "))), words[n:]
	}
	return parts
}

// isAreaValue reports whether a text is an area the library knows or, between
// commas, a name of one word, as those of nearly all municipalities are.
func isAreaValue(text string, alone bool) bool {
	if _, ok := ParseArea(text); ok {
		return true
	}
	for _, more := range []string{" Tl", " kunta", " kaupunki"} { // Koski Tl, Pedersören kunta
		text = strings.TrimSuffix(text, more)
	}
	first, _ := utf8.DecodeRuneInString(text)
	return !alone && unicode.IsUpper(first) && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
}

// isKnownWord reports whether a text is a value of one of the vocabularies.
func isKnownWord(text string, _ bool) bool {
	_, ok := nearMiss[foldWord(text)]
	return ok
}

func (r *pageReader) placeEntities(s pageSection, lines []pageLine) {
	for _, line := range splitAtLinks(lines) {
		name := withoutSeparators(withoutBullet(line.text))
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
		case likeDate(name) || likeSentence(name) && len(strings.Fields(name)) > 12:
			r.unplacedAt(s, name, line.number, ImportNotValue)
		case len(r.model.Entities) == 100:
			r.unplacedAt(s, name, line.number, ImportTooMany)
		default:
			r.model.Entities = append(r.model.Entities, entity)
			r.filled["/entities"] = true
		}
	}
}
