package innokyla

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// A box of the form holds a person's text and, below it, labelled lines for what
// the form has no box for:
//
//	Riittääkö kaksi aikaa päivässä, selvitetään kahdessa viikossa.
//	Kysymys 1: Riittääkö kaksi aikaa päivässä?
//	Ennuste 1 (1.8.2025): Riittää neljänä päivänä viidestä.
//
// What a label begins goes on until the next one. A line of text that would be
// taken for a label has one more space before it than it is to have.
type box struct {
	text  string
	lines []labelled
}

// labelled is what a label says.
type labelled struct {
	label  *cycleLabel
	number int    // of the question, from 1; 0 when the label has none
	note   string // in parentheses; "" when there is none
	value  string
}

// cycleLabel begins a labelled line: "Ennuste 1 (1.8.2025):". A line is one only if
// all of it is as it would be written.
type cycleLabel struct {
	name     juurru.Text
	numbered bool                                      // has the number of a question
	note     func(note string, lang juurru.Lang) bool  // whether it may stand in the parentheses; nil: nothing may
	value    func(value string, lang juurru.Lang) bool // whether it may stand after the colon; nil: any text
}

// The labels of each box, in the order they are written.
var (
	actionLabels = []*cycleLabel{labelPurpose, labelStarts, labelEnds}
	goalLabels   = []*cycleLabel{labelQuestion, labelPrediction, labelNoQuestions, labelData}
	stepLabels   = []*cycleLabel{labelWhere}
	studyLabels  = []*cycleLabel{labelStudied, labelAsPlanned, labelObservations, labelResult}
	actLabels    = []*cycleLabel{labelDecision, labelReason, labelDecidedBy}
)

var (
	labelPurpose = &cycleLabel{name: juurru.Text{FI: "Tarkoitus", SV: "Syfte", NB: "Hensikt", EN: "Purpose"}, value: isOne[metrics.Purpose]}
	labelStarts  = &cycleLabel{name: juurru.Text{FI: "Alkaa", SV: "Börjar", NB: "Starter", EN: "Starts"}, value: isDay}
	labelEnds    = &cycleLabel{name: juurru.Text{FI: "Päättyy", SV: "Slutar", NB: "Slutter", EN: "Ends"}, value: isDay}

	labelQuestion    = &cycleLabel{name: juurru.Text{FI: "Kysymys", SV: "Fråga", NB: "Spørsmål", EN: "Question"}, numbered: true}
	labelPrediction  = &cycleLabel{name: juurru.Text{FI: "Ennuste", SV: "Förutsägelse", NB: "Prediksjon", EN: "Prediction"}, numbered: true, note: isDay}
	labelNoQuestions = &cycleLabel{name: juurru.Text{FI: "Kysymyksiä", SV: "Antal frågor", NB: "Antall spørsmål", EN: "Questions"}, value: isZero}
	labelData        = &cycleLabel{name: juurru.Text{FI: "Kerättävät tiedot", SV: "Uppgifter som samlas in", NB: "Opplysninger som samles inn", EN: "Data to gather"}}

	labelWhere = &cycleLabel{name: juurru.Text{FI: "Missä", SV: "Var", NB: "Hvor", EN: "Where"}}

	labelStudied      = &cycleLabel{name: juurru.Text{FI: "Arvioitu", SV: "Utvärderat", NB: "Evaluert", EN: "Evaluated"}, value: isDay}
	labelAsPlanned    = &cycleLabel{name: juurru.Text{FI: "Toteutettiin suunnitellusti", SV: "Genomfördes som planerat", NB: "Gjennomført som planlagt", EN: "Carried out as planned"}, value: answersPlanned.has}
	labelObservations = &cycleLabel{name: juurru.Text{FI: "Havainnot", SV: "Iakttagelser", NB: "Observasjoner", EN: "Observations"}}
	labelResult       = &cycleLabel{name: juurru.Text{FI: "Tulos", SV: "Resultat", NB: "Resultat", EN: "Result"}, numbered: true, note: answersMatched.has}

	labelDecision  = &cycleLabel{name: juurru.Text{FI: "Päätös", SV: "Beslut", NB: "Beslutning", EN: "Decision"}, note: isDay, value: isOneOrNone[metrics.Decision]}
	labelReason    = &cycleLabel{name: juurru.Text{FI: "Perustelu", SV: "Motivering", NB: "Begrunnelse", EN: "Reason"}}
	labelDecidedBy = &cycleLabel{name: juurru.Text{FI: "Päättäjä", SV: "Beslutsfattare", NB: "Besluttet av", EN: "Decided by"}}
)

// answer is a yes and a no in words.
type answer struct{ yes, no juurru.Text }

var (
	answersPlanned = answer{
		yes: juurru.Text{FI: "kyllä", SV: "ja", NB: "ja", EN: "yes"},
		no:  juurru.Text{FI: "ei", SV: "nej", NB: "nei", EN: "no"},
	}
	answersMatched = answer{
		yes: juurru.Text{FI: "ennuste toteutui", SV: "förutsägelsen stämde", NB: "prediksjonen slo til", EN: "as predicted"},
		no:  juurru.Text{FI: "ennuste ei toteutunut", SV: "förutsägelsen stämde inte", NB: "prediksjonen slo ikke til", EN: "not as predicted"},
	}
)

// in says the answer in a language; "" when there is none.
func (a answer) in(lang juurru.Lang, said *bool) string {
	switch {
	case said == nil:
		return ""
	case *said:
		return a.yes.In(lang)
	}
	return a.no.In(lang)
}

// read is the answer that is said in a language; nil when it is none.
func (a answer) read(said string, lang juurru.Lang) *bool {
	yes := said == a.yes.In(lang)
	if !yes && said != a.no.In(lang) {
		return nil
	}
	return &yes
}

func (a answer) has(said string, lang juurru.Lang) bool { return a.read(said, lang) != nil }

// readDay reads a day as [juurru.Date.In] writes it; "" when it is none.
func readDay(said string, lang juurru.Lang) juurru.Date {
	for _, layout := range []string{"2.1.2006", "2 January 2006"} {
		if t, err := time.Parse(layout, said); err == nil && juurru.DateOf(t).In(lang) == said {
			return juurru.DateOf(t)
		}
	}
	return ""
}

func isDay(said string, lang juurru.Lang) bool { return readDay(said, lang) != "" }

func isZero(said string, _ juurru.Lang) bool { return said == "0" }

// term is a value that has a name in every language.
type term[T any] interface {
	~string
	Values() []T
	Label(juurru.Lang) string
}

// readTerm reads the name of a value in a language; "" when it is none.
func readTerm[T term[T]](said string, lang juurru.Lang) T {
	values := T("").Values()
	if i := slices.IndexFunc(values, func(value T) bool { return value.Label(lang) == said }); i >= 0 {
		return values[i]
	}
	return ""
}

// termIn is the name of a value in a language; one without a name stands as it is.
func termIn[T term[T]](value T, lang juurru.Lang) string {
	if label := value.Label(lang); label != "" {
		return label
	}
	return string(value)
}

func isOne[T term[T]](said string, lang juurru.Lang) bool { return readTerm[T](said, lang) != "" }

func isOneOrNone[T term[T]](said string, lang juurru.Lang) bool {
	return said == "" || isOne[T](said, lang)
}

func (b *box) add(label *cycleLabel, value string) {
	b.lines = append(b.lines, labelled{label: label, value: value})
}

// addSaid adds what is not empty.
func (b *box) addSaid(label *cycleLabel, value string) {
	if value != "" {
		b.add(label, value)
	}
}

// write is the box as people read it.
func (b box) write(labels []*cycleLabel, lang juurru.Lang) string {
	var written []string
	add := func(text string, from int) { // the first line of a label needs no space, as the label stands before it
		lines := strings.Split(text, "\n")
		for i := from; i < len(lines); i++ {
			if looksLabelled(lines[i], labels, lang) {
				lines[i] = " " + lines[i]
			}
		}
		written = append(written, lines...)
	}
	if b.text != "" {
		add(b.text, 0)
	}
	for _, line := range b.lines {
		add(line.write(lang), 1)
	}
	return strings.Join(written, "\n")
}

// readBox reads what write has written. Of another text it makes what it can.
func readBox(text string, labels []*cycleLabel, lang juurru.Lang) box {
	var b box
	into, said := &b.text, []string(nil) // where the lines at hand belong
	for line := range strings.SplitSeq(text, "\n") {
		if found, ok := readLabelled(line, labels, lang); ok {
			*into = strings.Join(said, "\n")
			b.lines = append(b.lines, found)
			into, said = &b.lines[len(b.lines)-1].value, []string{found.value}
			continue
		}
		if looksLabelled(line, labels, lang) {
			line = line[1:]
		}
		said = append(said, line)
	}
	*into = strings.Join(said, "\n")
	return b
}

// looksLabelled reports whether the line is a labelled one but for spaces before it.
func looksLabelled(line string, labels []*cycleLabel, lang juurru.Lang) bool {
	_, ok := readLabelled(strings.TrimLeft(line, " "), labels, lang)
	return ok
}

// readLabelled reads a line that begins with one of the labels.
func readLabelled(line string, labels []*cycleLabel, lang juurru.Lang) (labelled, bool) {
	for _, label := range labels {
		if found, ok := label.read(line, lang); ok {
			return found, true
		}
	}
	return labelled{}, false
}

func (l *cycleLabel) read(line string, lang juurru.Lang) (labelled, bool) {
	found := labelled{label: l}
	rest, ok := strings.CutPrefix(line, l.name.In(lang))
	if !ok {
		return found, false
	}
	head, value, ok := strings.Cut(rest, ":")
	if !ok {
		return found, false
	}
	number, note, _ := strings.Cut(head, " (")
	found.number, _ = strconv.Atoi(strings.TrimPrefix(number, " "))
	found.note = strings.TrimSuffix(note, ")")
	found.value = strings.TrimPrefix(value, " ")
	return found, found.sound(lang) && found.write(lang) == line
}

// sound reports whether the label may say what it says.
func (l labelled) sound(lang juurru.Lang) bool {
	if l.label.numbered != (l.number > 0) {
		return false
	}
	if l.note != "" && (l.label.note == nil || !l.label.note(l.note, lang)) {
		return false
	}
	return l.label.value == nil || l.label.value(l.value, lang)
}

// write is the label and what it says: "Ennuste 1 (1.8.2025): Riittää."
func (l labelled) write(lang juurru.Lang) string {
	head := l.label.name.In(lang)
	if l.label.numbered {
		head += " " + strconv.Itoa(l.number)
	}
	if l.note != "" {
		head += " (" + l.note + ")"
	}
	if l.value == "" || l.value[0] == '\n' {
		return head + ":" + l.value
	}
	return head + ": " + l.value
}
