package innokyla

import (
	"bytes"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageLine is a line of a page, however the page came: what a reader sees as one
// line, with what HTML adds to it.
type pageLine struct {
	text    string // without spaces at the ends; empty for a blank line
	number  int    // in the page as given, from 1
	mark    string // what dresses the line as a heading: "h2", "label", "##"; empty for plain text
	caption bool   // it explains the image before it
	links   []pageLink
	images  []Image
}

// pageLink is a link in a line.
type pageLink struct {
	address string
	name    string
}

func (l pageLine) blank() bool { return l.text == "" && len(l.images) == 0 && len(l.links) == 0 }

// importedPage is a page as its front end leaves it to the reader.
type importedPage struct {
	lines []pageLine
	frame []ImportedPart // what HTML itself tells apart from the content
	base  *url.URL       // the page's own address, when the page tells it
}

// textLines is the front end for text.
func textLines(page []byte) []pageLine {
	var lines []pageLine
	number := 0
	for len(page) > 0 {
		number++
		end, next := len(page), len(page)
		if i := bytes.IndexAny(page, "\r\n"); i >= 0 {
			end, next = i, i+1
			if page[i] == '\r' && next < len(page) && page[next] == '\n' {
				next++
			}
		}
		line := pageLine{text: cleanLine(string(page[:end])), number: number}
		if n := len(lines); !line.blank() || n == 0 || !lines[n-1].blank() { // one blank line says what many do
			lines = append(lines, line)
		}
		page = page[next:]
	}
	return lines
}

// cleanLine takes away what is layout: characters that are not seen, and spaces
// at the ends. Spaces inside stay, also no-break ones: in a name they are a
// deviation that a check reports.
func cleanLine(line string) string {
	line = strings.Map(func(r rune) rune {
		switch {
		case isInvisible(r):
			return -1
		case r == '\t':
			return r
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		}
		return r
	}, line)
	return trimSpace(line)
}

// joinLines makes a text of lines: paragraphs are separated by one blank line.
func joinLines(lines []pageLine) string {
	var b strings.Builder
	blank := false
	for _, line := range lines {
		if line.text == "" {
			blank = true
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
			if blank {
				b.WriteByte('\n')
			}
		}
		b.WriteString(line.text)
		blank = false
	}
	return b.String()
}

// paragraphs splits lines at the blank ones.
func paragraphs(lines []pageLine) [][]pageLine {
	var list [][]pageLine
	start := -1
	for i, line := range lines {
		switch {
		case line.blank() && start >= 0:
			list, start = append(list, lines[start:i]), -1
		case !line.blank() && start < 0:
			start = i
		}
	}
	if start >= 0 {
		list = append(list, lines[start:])
	}
	return list
}

// spaced is a text with one space between its words: the same for texts that
// differ in layout only.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

func sameWords(a, b string) bool { return spaced(a) == spaced(b) }

// withoutBullet takes the mark of a list item from a value.
func withoutBullet(text string) string {
	for _, bullet := range []string{"- ", "• ", "· ", "* ", "– ", "▪ ", "◦ ", "•\t", "-\t"} {
		if rest, ok := strings.CutPrefix(text, bullet); ok {
			return trimSpace(rest)
		}
	}
	return text
}

// likeSentence reports whether a text reads as prose rather than as a title or a value.
func likeSentence(text string) bool {
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") ||
		strings.HasSuffix(text, ":") || strings.HasSuffix(text, "…")
}

func tooLong(text string, limit int) bool {
	return len(text) > limit && utf8.RuneCountInString(text) > limit
}
