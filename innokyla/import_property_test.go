package innokyla_test

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// words are the words of a text, as multisets are made of. Numbers are read as
// numbers: a date has the same words however it is written.
func words(text string) []string {
	text = strings.Map(func(r rune) rune {
		switch r {
		case '\u00ad', '\u200b', '\u2060', '\ufeff': // not seen, and cleaned away
			return -1
		}
		return r
	}, text)
	list := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	for i, word := range list {
		if number := strings.TrimLeft(word, "0"); strings.Trim(word, "0123456789") == "" && number != "" {
			list[i] = number
		}
	}
	return list
}

// modelTexts are all texts of a model, but for the members that are codes.
func modelTexts(m *innokyla.Model) []string {
	var texts []string
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			texts = append(texts, v.String())
		case reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if name := v.Type().Field(i).Name; name != "Kind" && name != "State" && name != "Extensions" {
					walk(v.Field(i))
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		}
	}
	if m != nil {
		walk(reflect.ValueOf(*m))
		texts = append(texts, m.State.Label(juurru.Finnish))
	}
	return texts
}

// requireConserved sees to it that every word of a text page is in the model, in
// what is not placed, or in a heading or an ignored part of the report.
func requireConserved(t require.TestingT, page string, m *innokyla.Model, report innokyla.Imported) {
	count := make(map[string]int)
	keep := func(texts ...string) {
		for _, text := range texts {
			for _, word := range words(text) {
				count[word]++
			}
		}
	}
	keep(modelTexts(m)...)
	for _, part := range slices.Concat(report.Unplaced, report.Ignored) {
		keep(part.Heading, part.Text, part.Address)
	}
	for _, part := range report.Recognised {
		keep(part.Heading)
	}
	for _, word := range words(page) {
		count[word]--
		require.GreaterOrEqual(t, count[word], 0, "the word %q is lost from\n%s", word, page)
	}
}

// requireNothingInvented sees to it that every word of the model is on the page.
func requireNothingInvented(t require.TestingT, page string, m *innokyla.Model) {
	known := make(map[string]bool)
	for _, word := range words(page) {
		known[word] = true
	}
	for _, text := range modelTexts(m) {
		if text == m.State.Label(juurru.Finnish) {
			continue // written in Finnish, kept as a code
		}
		for _, word := range words(text) {
			require.True(t, known[word], "the word %q of %q is not on the page\n%s", word, text, page)
		}
	}
}

// Any mixture of headings, labels, frame, dates and words: nothing is lost,
// nothing is made up, and what comes out is sound.
func TestImportLosesNothingAndInventsNothing(t *testing.T) {
	pieces := []string{
		"", "", "", "sana toinen", "Lause päättyy.", "Kuva", "Kuvateksti", "Liitteet", "Liitteet ja linkit", "Linkit", "Kansikuva", "raportti.pdf", "https://esimerkki.fi/a",
		"Opas: https://esimerkki.fi/b", "5.12.2025", "05.12.2023", "31.2.2024", "Kainuun hyvinvointialue", "Kotka, Kouvola", "Muu EU-rahoitus, Kunta", "• kohta", "- toinen kohta",
		"Perustiedot", "Oivalla ja ymmärrä", "Jaa sivu", "Innokylä", "icon/chevron-down Created with Sketch. Perustiedot", "icon Created with Sketch. tekstiä", "**", "*", "Valmis",
		"Toteutuspaikka: Helsinki", "**Toimintamallin nimi**", "## Ideointi", "# Otsikko", "VÄLIOTSIKKO", "Kohderyhmä:", "A. Toimintaympäristö", "Luotu 5.12.2025", "Toimintamallin rahoittaja Kunta", "Tekijä Aino", "Toteutuspaikka\tKoulu", "Malli | Innokylä", "Kotka,", "Toimintamal", "Kehittäjäjo", "Malli, Kainuun HVA (RRP, P4, I1)", "soft\u00adhyphen\u00a0sana",
	}
	for _, f := range innokyla.Fields() {
		pieces = append(pieces, f.Label.FI, f.Label.FI+" **", strings.ToUpper(f.Label.FI))
	}
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "lines")
		page := strings.Join(lines, rapid.SampledFrom([]string{"\n", "\r\n", "\n\n"}).Draw(t, "end"))
		m, report, err := innokyla.Import([]byte(page))
		requireConserved(t, page, m, report)
		if err == nil {
			requireNothingInvented(t, page, m)
			requireSound(t, m)
		}
	})
}

// published is a model as a public page can show it, and a way to show it.
type published struct {
	model          innokyla.Model
	front, path    bool // which pages
	stars, doubled bool // how headings look
	top            bool // name and short description above the first heading
	icons, crlf    bool
	zeros          bool // 05.06.2023
}

func drawText(t *rapid.T, label string) string {
	var paragraphs []string
	for i := range rapid.IntRange(1, 3).Draw(t, label) {
		sentence := drawWords(t, label, 2, 6) + "."
		switch rapid.IntRange(0, 4).Draw(t, label) {
		case 0:
			sentence = "- " + drawWords(t, label, 1, 3) + "\n- " + drawWords(t, label, 1, 3)
		case 1:
			if i > 0 {
				sentence = strings.ToUpper(drawWords(t, label, 1, 2)) + "\n\n" + sentence
			}
		case 2:
			sentence += "\n" + drawWords(t, label, 2, 4) + "!"
		}
		paragraphs = append(paragraphs, sentence)
	}
	return strings.Join(paragraphs, "\n\n")
}

// drawWords draws words that are no heading, no label and no word of the frame.
func drawWords(t *rapid.T, label string, least, most int) string {
	list := rapid.SliceOfN(rapid.StringMatching(`q[a-zäö]{2,7}`), least, most).Draw(t, label)
	return strings.Join(list, " ")
}

func drawPublished(t *rapid.T) published {
	flag := func(label string) bool { return rapid.Bool().Draw(t, label) }
	day := func(label string) juurru.Date {
		return juurru.Date("2020-01-01").AddDays(rapid.IntRange(0, 3000).Draw(t, label))
	}
	p := published{
		stars: flag("stars"), doubled: flag("doubled"), front: flag("front"), top: flag("top"), icons: flag("icons"),
		crlf: flag("crlf"), zeros: flag("zeros"),
	}
	p.path = !p.front || flag("path")
	m := &p.model
	m.Kind = innokyla.KindName
	m.Name = "Q" + drawWords(t, "name", 1, 4) + rapid.SampledFrom([]string{"", ", Lapin HVA (RRP, P4, I2)", " P4, 1b)", "  (RRP P4, I4)"}).Draw(t, "name")
	m.ShortDescription = "Q" + drawWords(t, "short", 2, 5) + "."
	if flag("two paragraphs") {
		m.ShortDescription += "\n\nQ" + drawWords(t, "short", 2, 5) + "."
	}
	if p.front {
		if flag("site") {
			m.ImplementationSite = drawText(t, "site")
		}
		m.Areas = drawSome(t, "areas", []string{"Kainuun hyvinvointialue", "Länsi-Uudenmaan hva", "Valtakunnallinen", "Joensuu", "Koski Tl", "Hyvinvointialueet"})
		m.Funders = drawSome(t, "funders", []string{"Muu EU-rahoitus", "Sosiaali- ja terveysministeriö (STM)", "Kunta", "Säätiö, jonka nimessä on pilkku"})
		for _, name := range drawSome(t, "entities", []string{"Kestävä kasvu, Lapin HVA (RRP)", "Koulujen hyvinvointi"}) {
			m.Entities = append(m.Entities, innokyla.Entity{Name: name})
		}
		if flag("author") {
			m.Author = "Q" + drawWords(t, "author", 1, 2)
		}
		m.Created, m.Modified = day("created"), day("modified")
	}
	for _, f := range innokyla.Fields() {
		content := m.Path.Content(f.Key)
		if content == nil || !p.path && f.Summary == 0 || !flag(f.Key) {
			continue
		}
		content.Text = drawText(t, f.Key)
		if flag("attachment") && p.path {
			content.Attachments = []innokyla.Attachment{{Name: drawWords(t, "attachment", 1, 2) + ".pdf"}}
		}
	}
	// A page of the path without a heading is no page; with one weak one it may be doubted.
	m.Path.StartingPoint.Text = ""
	if p.path {
		m.Path.StartingPoint.Text = drawText(t, "startingPoint")
	}
	return p
}

func drawSome(t *rapid.T, label string, all []string) []string {
	some := slices.DeleteFunc(slices.Clone(all), func(string) bool { return !rapid.Bool().Draw(t, label) })
	if len(some) == 0 {
		return nil
	}
	return some
}

// sheet writes a page, as text or as HTML.
type sheet struct {
	strings.Builder
	html bool
}

func (s *sheet) heading(text, level string) {
	if s.html {
		fmt.Fprintf(s, "<%s>%s</%s>\n", level, html.EscapeString(text), level)
		return
	}
	fmt.Fprintf(s, "%s\n", text)
}

func (s *sheet) text(text string) {
	if !s.html {
		fmt.Fprintf(s, "%s\n", text)
		return
	}
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if strings.HasPrefix(paragraph, "- ") {
			fmt.Fprintf(s, "<ul>%s</ul>\n", strings.ReplaceAll("\n"+paragraph, "\n- ", "<li>"))
			continue
		}
		fmt.Fprintf(s, "<p>%s</p>\n", strings.ReplaceAll(strings.ReplaceAll(html.EscapeString(paragraph), "  ", "&#32; "), "\n", "<br>"))
	}
}

func (s *sheet) gap() {
	if !s.html {
		s.WriteString("\n")
	}
}

func (p published) writeTop(s *sheet) {
	level := "h1"
	if s.html {
		fmt.Fprintf(s, "<%s>%s</%s>\n", level, html.EscapeString(p.model.Name), level)
	} else {
		s.text(p.model.Name)
		s.gap()
	}
	s.text(p.model.ShortDescription)
	s.gap()
}

func (p published) label(s *sheet, f innokyla.Field, old bool) {
	heading := f.Label.FI
	if old && f.Key == "areas" {
		heading = f.Aliases[0]
	}
	if p.doubled && (f.Key == "author" || f.Key == "created" || f.Key == "modified") {
		s.heading(heading, "dt")
		s.gap()
	}
	s.heading(heading, "dt")
}

// write shows the model as Innokylä does.
func (p published) write(asHTML bool) string {
	s := &sheet{html: asHTML}
	if p.front {
		p.writeFront(s)
	}
	if p.path {
		if p.front || p.top || asHTML {
			p.writeTop(s)
		}
		for _, f := range innokyla.Fields() {
			if f.Stage != innokyla.Basics {
				p.writeContent(s, f)
			}
		}
	}
	if p.crlf && !asHTML {
		return strings.ReplaceAll(s.String(), "\n", "\r\n")
	}
	return s.String()
}

func (p published) writeFront(s *sheet) {
	if p.top {
		p.writeTop(s)
	}
	if p.icons && !s.html {
		s.text("icon/chevron-down Created with Sketch. Perustiedot\n")
	}
	m := p.model
	date := func(d juurru.Date) string {
		if text := d.In(juurru.Finnish); !p.zeros {
			return text
		}
		return string(d[8:10] + "." + d[5:7] + "." + d[:4])
	}
	for _, f := range innokyla.Fields() {
		var values []string
		switch f.Key {
		case "name":
			values = []string{m.Name}
		case "shortDescription":
			values = []string{"\n" + m.ShortDescription + "\n"}
		case "implementationSite":
			values = []string{m.ImplementationSite}
		case "areas":
			values = m.Areas
		case "funders":
			values = m.Funders
		case "entities":
			values = []string{""}
			for _, e := range m.Entities {
				values = append(values, e.Name)
			}
		case "author":
			values = []string{m.Author}
		case "created":
			values = []string{date(m.Created)}
		case "modified":
			values = []string{date(m.Modified)}
		}
		if strings.Join(values, "") == "" && f.Key != "entities" || values == nil {
			continue
		}
		p.label(s, f, p.stars)
		for _, value := range values {
			if value == "" {
				continue
			}
			s.text(strings.Trim(value, "\n"))
		}
		s.gap()
	}
	for _, f := range innokyla.SummaryFields() {
		p.writeContent(s, f)
	}
}

func (p published) writeContent(s *sheet, f innokyla.Field) {
	content := p.model.Path.Content(f.Key)
	if content.Text == "" {
		return
	}
	heading := f.Label.FI
	if p.stars && f.Summary > 0 {
		heading += " **"
	}
	s.heading(heading, "h2")
	s.gap()
	s.text(content.Text)
	if len(content.Attachments) > 0 {
		s.gap()
		s.heading("Liitteet", "h4")
		for _, a := range content.Attachments {
			s.text(a.Name)
		}
	}
	s.gap()
}

// A model that is shown on a page and read from it is the model again.
func TestImportGivesBackWhatAPageShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPublished(t)
		for _, asHTML := range []bool{false, true} {
			page := p.write(asHTML)
			want := p.model
			if !p.front && !p.top && !asHTML {
				want.Name, want.ShortDescription = "", ""
			}
			if asHTML {
				want.Name = strings.ReplaceAll(want.Name, "  ", " ") // as a browser shows it
			}
			m, report, err := innokyla.Import([]byte(page))
			require.NoError(t, err, page)
			require.Empty(t, cmp.Diff(&want, m), "-want +got of\n%s", page)
			require.Empty(t, report.Unplaced, page)
			if !asHTML {
				requireConserved(t, page, m, report)
			}
			requireNothingInvented(t, page, m)
			requireSound(t, m)
		}
	})
}

func FuzzImport(f *testing.F) {
	pages, err := filepath.Glob("testdata/import/*.*")
	require.NoError(f, err)
	for _, file := range pages {
		if strings.HasSuffix(file, ".json") {
			continue // what is read from it
		}
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte("<p>Toteutuspaikka: <a href='//x'>y</a><img src=z>"))
	f.Add([]byte("Tekijä\n\nTekijä\n**\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, report, err := innokyla.Import(data)
		if err == nil {
			requireSound(t, m)
		} else if m != nil {
			t.Error("an error and a model")
		}
		if text := strings.TrimLeft(string(data), "\ufeff \t\r\n"); strings.HasPrefix(text, "<") || errorsHide(err) {
			return
		}
		requireConserved(t, string(data), m, report)
		if m != nil {
			requireNothingInvented(t, string(data), m)
		}
	})
}

// errorsHide reports whether an error comes without a report of the page.
func errorsHide(err error) bool { return err != nil && err != innokyla.ErrNoFields }
