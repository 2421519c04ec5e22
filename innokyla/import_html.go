package innokyla

import (
	"bytes"
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// htmlStart is how HTML may begin: with a declaration, a comment, or an element.
var htmlStart = regexp.MustCompile(`(?i)^<(?:!doctype\s+html|!--|\?xml|/?(?:` +
	`html|head|body|base|meta|title|link|script|style|noscript|template|main|article|section|header|footer|nav|aside|` +
	`div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|figure|picture|blockquote|pre|address|details|` +
	`a|b|strong|em|i|u|small|font|center|img|br|hr|svg|form|fieldset|button|label)(?:[\s/>]|$))`)

// isHTML goes by how the page begins: a text may well begin with "<".
func isHTML(page []byte) bool {
	page = bytes.TrimPrefix(page, []byte("\ufeff"))
	return htmlStart.Match(bytes.TrimLeft(page[:min(len(page), 4096)], " \t\r\n"))
}

// htmlPage is the front end for HTML: it leaves the lines that a reader sees. It
// goes through the tokens once and builds no tree, so neither depth nor broken
// nesting is a danger.
func htmlPage(source []byte) importedPage {
	w := &htmlWalk{tokens: html.NewTokenizer(bytes.NewReader(source)), number: 1}
	for {
		kind := w.tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		lines := bytes.Count(w.tokens.Raw(), []byte("\n"))
		switch kind {
		case html.TextToken:
			w.text(w.tokens.Raw(), string(w.tokens.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			w.start(w.tokens.Token())
		case html.EndTagToken:
			name, _ := w.tokens.TagName()
			w.end(string(name))
		}
		w.number += lines
	}
	w.flush()
	return w.page
}

// htmlWalk is where the walk through the tokens is.
type htmlWalk struct {
	tokens *html.Tokenizer
	page   importedPage
	number int // of the line in the source

	open    []htmlElement
	content int   // how many main and article elements are open
	lists   []int // the number of the next item of each open list; 0 for one with bullets

	line    strings.Builder // the line that is being read
	lineAt  int             // where in the source it begins
	prefix  string          // what a list puts before it
	mark    string
	links   []pageLink
	images  []Image
	linkAt  int // where in line the open link begins
	address string
	inLink  bool
}

// htmlElement is an open element.
type htmlElement struct {
	name    string
	mark    string // it dresses what it holds as a heading
	frame   bool   // it belongs to the page's frame
	hidden  bool   // nobody sees what it holds
	caption bool
}

// Elements that begin a line, and those of them that stand apart as paragraphs.
var (
	htmlParagraphs = wordSet("p h1 h2 h3 h4 h5 h6 ul ol table blockquote dl pre figure section article main header footer nav aside hr form fieldset details body")
	htmlLines      = wordSet("div li tr dt dd br figcaption caption address legend summary thead tbody tfoot option title")
	htmlVoid       = wordSet("area base br col embed hr img input link meta source track wbr")
	htmlHidden     = wordSet("script style noscript svg template iframe canvas object audio video head")
	htmlFrames     = wordSet("nav button select datalist")
	htmlMarks      = wordSet("h1 h2 h3 h4 h5 h6 dt th label legend summary")
	htmlBold       = wordSet("b strong th span label")
	htmlUnclosed   = wordSet("p li tr td th dt dd option") // each is ended by the next one
)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// top returns what holds the place the walk is at.
func (w *htmlWalk) top() htmlElement {
	if len(w.open) == 0 {
		return htmlElement{}
	}
	return w.open[len(w.open)-1]
}

func (w *htmlWalk) start(token html.Token) {
	name := token.Data
	attributes := make(map[string]string, len(token.Attr))
	for _, a := range token.Attr {
		attributes[a.Key] = a.Val
	}
	w.pageAddress(name, attributes)
	if w.top().hidden && (name == "body" || name == "main" || name == "h1" || w.top().name == "svg" && htmlParagraphs[name]) {
		w.open = w.open[:0] // a hidden element that was never closed ends where content begins
	}
	if w.top().hidden && name != "title" && name != "meta" {
		w.push(name, htmlElement{name: name, hidden: true})
		return
	}
	if htmlUnclosed[name] && w.top().name == name {
		w.end(name)
	}
	switch {
	case htmlParagraphs[name] && !w.inList(name):
		w.paragraph()
	case htmlParagraphs[name], htmlLines[name]:
		w.flush()
	}
	switch name {
	case "ul", "ol":
		first := 0
		if name == "ol" {
			first = 1
			if n, err := strconv.Atoi(attributes["start"]); err == nil {
				first = n
			}
		}
		w.lists = append(w.lists, first)
	case "li":
		w.prefix = "- "
		if n := len(w.lists); n > 0 && w.lists[n-1] != 0 {
			w.prefix = strconv.Itoa(w.lists[n-1]) + ". "
			w.lists[n-1]++
		}
	case "td", "th":
		if w.line.Len() > 0 {
			w.write(" | ")
		}
	case "a":
		w.closeLink()
		if address := strings.TrimSpace(attributes["href"]); address != "" && !strings.HasPrefix(address, "#") && !strings.HasPrefix(strings.ToLower(address), "javascript:") {
			w.inLink, w.address, w.linkAt = true, address, w.line.Len()
		}
	case "img":
		w.image(attributes)
	case "meta":
		if key := strings.ToLower(attributes["name"] + attributes["property"]); key == "description" || key == "og:title" || key == "og:description" {
			w.framed(attributes["content"], w.number)
		}
	}
	element := htmlElement{name: name, mark: w.top().mark, frame: w.top().frame, caption: w.top().caption}
	element.hidden = htmlHidden[name] || w.top().hidden && name != "title"
	if name == "title" {
		element.hidden, element.frame = false, true
	}
	if htmlMarks[name] {
		element.mark = name
	}
	if isLabelClass(attributes["class"]) && !htmlMarks[w.top().mark] {
		element.mark = "label"
		w.flush()
	}
	if name == "main" || name == "article" {
		w.content++
		element.frame = false
	}
	if htmlFrames[name] || (name == "header" || name == "footer") && w.content == 0 {
		element.frame = true
		w.flush()
	}
	element.caption = element.caption || name == "figcaption"
	w.push(name, element)
}

func (w *htmlWalk) push(name string, element htmlElement) {
	if !htmlVoid[name] {
		w.open = append(w.open, element)
	}
}

// inList reports whether an element is a list within a list, or ends one.
func (w *htmlWalk) inList(name string) bool {
	return (name == "ul" || name == "ol") && len(w.lists) > 0
}

// nearby is how far up an end tag looks for what it ends.
const nearby = 32

func (w *htmlWalk) end(name string) {
	at := -1
	for i := len(w.open) - 1; i >= 0 && i >= len(w.open)-nearby; i-- {
		if w.open[i].name == name {
			at = i
			break
		}
	}
	if name == "br" {
		w.flush()
	}
	if at < 0 {
		return
	}
	closed := w.open[at]
	if !closed.hidden {
		switch {
		case closed.mark == "label" && (at == 0 || w.open[at-1].mark == ""), closed.frame:
			w.flush()
		case htmlBold[name] && isHeadingText(w.line.String()):
			w.flush()
		case name == "a":
			w.closeLink()
		case htmlParagraphs[name] && !(w.inList(name) && len(w.lists) > 1):
			w.paragraph()
		case htmlParagraphs[name], htmlLines[name]:
			w.flush()
		}
		switch {
		case name == "li":
			w.prefix = ""
		case w.inList(name):
			w.prefix, w.lists = "", w.lists[:len(w.lists)-1]
		}
	}
	for _, element := range w.open[at:] {
		if element.name == "main" || element.name == "article" {
			w.content--
		}
	}
	w.open = w.open[:at]
}

// isHeadingText reports whether bold text at the beginning of a line is a heading
// that its value follows on the same line.
func isHeadingText(text string) bool {
	h, ok := headingOf(pageLine{text: cleanLine(text)})
	return ok && h.value == "" && !strings.HasSuffix(h.text, ":")
}

// isLabelClass reports whether a class says that an element is the label of a
// field: Drupal's field__label, and its like.
func isLabelClass(class string) bool {
	for _, name := range strings.Fields(class) {
		if name == "label" || strings.HasSuffix(name, "__label") || strings.HasSuffix(name, "-label") {
			return true
		}
	}
	return false
}

func (w *htmlWalk) text(raw []byte, text string) {
	if w.top().hidden {
		return
	}
	number := w.number
	keepLines := w.top().name == "pre"
	for i, part := range strings.Split(strings.ReplaceAll(text, "\r", "\n"), "\n") {
		if i > 0 {
			if keepLines {
				w.flush()
			} else {
				w.write(" ")
			}
			number++
		}
		for j, word := range strings.FieldsFunc(part, isHTMLSpace) {
			if j > 0 || isHTMLSpace(rune(part[0])) {
				w.write(" ")
			}
			if w.line.Len() == 0 {
				w.lineAt, w.mark = number, w.top().mark
			}
			w.line.WriteString(word)
		}
		if part != "" && isHTMLSpace(rune(part[len(part)-1])) {
			w.write(" ")
		}
	}
}

// isHTMLSpace tells the spaces that HTML runs together; a no-break space is none.
func isHTMLSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\f' }

// write adds to the line unless there is nothing yet or a space already.
func (w *htmlWalk) write(text string) {
	if n := w.line.Len(); n > 0 && (text != " " || w.line.String()[n-1] != ' ') {
		w.line.WriteString(text)
	}
}

func (w *htmlWalk) image(attributes map[string]string) {
	file := strings.TrimSpace(attributes["src"])
	if file == "" || strings.HasPrefix(file, "data:") {
		file = strings.TrimSpace(attributes["data-src"]) // loaded later
	}
	alternative := cleanLine(strings.Join(strings.Fields(attributes["alt"]), " "))
	if w.line.Len() == 0 && len(w.images) == 0 {
		w.lineAt = w.number
	}
	if w.inLink && w.linkAt == w.line.Len() {
		w.links, w.inLink = append(w.links, pageLink{w.address, alternative}), false
	}
	w.images = append(w.images, Image{File: file, Alternative: alternative})
}

func (w *htmlWalk) closeLink() {
	if !w.inLink {
		return
	}
	if name := cleanLine(w.line.String()[min(w.linkAt, w.line.Len()):]); name != "" {
		w.links, w.inLink = append(w.links, pageLink{w.address, name}), false
	}
}

// flush ends the line.
func (w *htmlWalk) flush() {
	open := w.inLink
	w.closeLink()
	text := cleanLine(w.line.String())
	line := pageLine{text: text, number: w.lineAt, mark: w.mark, caption: w.top().caption, links: w.links, images: w.images}
	w.line.Reset()
	w.linkAt, w.mark, w.links, w.images = 0, "", nil, nil
	if line.blank() {
		return
	}
	prefix := w.prefix
	w.prefix, w.inLink = "", open && w.inLink
	if w.top().frame {
		w.framed(text, line.number)
		for _, image := range line.images {
			w.framed(image.Alternative, line.number)
		}
		return
	}
	if text != "" {
		line.text = prefix + text
	}
	w.page.lines = append(w.page.lines, line)
}

func (w *htmlWalk) paragraph() {
	w.flush()
	if n := len(w.page.lines); n > 0 && !w.page.lines[n-1].blank() {
		w.page.lines = append(w.page.lines, pageLine{number: w.number})
	}
}

func (w *htmlWalk) framed(text string, number int) {
	if text = cleanLine(text); text != "" {
		w.page.frame = append(w.page.frame, ImportedPart{Text: text, Line: number, Reason: ImportFrame})
	}
}

// pageAddress notes what the page says its own address is.
func (w *htmlWalk) pageAddress(name string, attributes map[string]string) {
	address := ""
	switch {
	case name == "base":
		address = attributes["href"]
	case name == "link" && strings.EqualFold(attributes["rel"], "canonical") && w.page.base == nil:
		address = attributes["href"]
	case name == "meta" && attributes["property"] == "og:url" && w.page.base == nil:
		address = attributes["content"]
	}
	if base, err := url.Parse(strings.TrimSpace(address)); err == nil && isAddress(base.String()) {
		w.page.base = base
	}
}
