package innokyla

import (
	"fmt"
	"maps"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// said is a text of a source, with what it is called there and where it stands. It is
// written as it stands, but for the white space around it. A blank one is not written.
type said struct {
	label string      // a word of the glossaries, or of the draft: "Goal.by"; "" for none
	asked juurru.Text // in place of the label, a question that the text answers
	text  string
	from  []juurru.Place
}

// lead is what stands before the text in its line.
func (s said) lead(lang juurru.Lang) string {
	if question := s.asked.In(lang); question != "" {
		return question + " "
	}
	if label := wordOf(s.label).In(lang); label != "" {
		return label + ": "
	}
	return ""
}

// textLimit is how many characters the text of a field holds.
const textLimit = 100_000

// fieldText is the text of a field in the making: Markdown with headings, paragraphs and
// points, written in whole pieces. What is said twice under a heading, as when a plan
// repeats what its project has, is written once with both places.
type fieldText struct {
	draft   *drafting
	at      juurru.Pointer
	written strings.Builder
	length  int // in characters
	heading string
	open    bool            // the heading is written
	pieces  map[string]bool // written under the heading
	listing bool            // the last piece was a point
	from    []juurru.Place
	known   map[juurru.Place]bool
}

// under begins a part of the text. Its heading, a word of the glossaries, is written when
// something comes under it.
func (t *fieldText) under(heading string) {
	if heading != t.heading {
		t.heading, t.open, t.pieces = heading, false, make(map[string]bool)
	}
}

// prose writes a text as a paragraph under a heading of its own.
func (t *fieldText) prose(s said) {
	if !juurru.Blank(s.text) {
		t.under(s.label)
		t.piece(strings.TrimSpace(s.text), false, s.from)
	}
}

// point writes a line of a list, and below it lines with their labels. Without the first
// one the others are not written either.
func (t *fieldText) point(first said, below ...said) {
	if juurru.Blank(first.text) {
		return
	}
	var b strings.Builder
	b.WriteString("- " + indented(first.text, "  "))
	from := append([]juurru.Place{}, first.from...)
	for _, s := range below {
		if juurru.Blank(s.text) {
			continue
		}
		b.WriteString("\n  - " + s.lead(t.draft.lang) + indented(s.text, "    "))
		from = append(from, s.from...)
	}
	t.piece(b.String(), true, from)
}

// indented is a text whose lines after the first are set in, so that they stay in their point.
func indented(text, by string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t\r")
		if i > 0 && lines[i] != "" {
			lines[i] = by + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// piece writes a paragraph or a point. One that does not fit is left out as a whole.
func (t *fieldText) piece(text string, point bool, from []juurru.Place) {
	if !t.pieces[text] {
		var lead string
		switch {
		case t.written.Len() > 0 && point && t.listing && t.open:
			lead = "\n"
		case t.written.Len() > 0:
			lead = "\n\n"
		}
		if heading := wordOf(t.heading).In(t.draft.lang); !t.open && heading != "" {
			lead += "### " + heading + "\n\n"
		}
		length := utf8.RuneCountInString(lead) + utf8.RuneCountInString(text)
		if t.length+length > textLimit {
			t.draft.leaveOut(t.at, from[0], draftTooLong)
			return
		}
		t.written.WriteString(lead + text)
		t.length += length
		t.open, t.listing, t.pieces[text] = true, point, true
	}
	for _, place := range from {
		if !t.known[place] {
			t.known[place] = true
			t.from = append(t.from, place)
		}
	}
}

// wordOf is a word of the glossaries in four languages, or one of the few a draft has of its
// own; no text for another.
func wordOf(key string) juurru.Text {
	if own, ok := draftWords[key]; ok {
		return own
	}
	return sourceWords()[key].Label
}

// sourceWords are the words of plans and projects; what both have, as projects call it.
var sourceWords = sync.OnceValue(func() juurru.Glossary {
	words := plan.Glossary()
	maps.Copy(words, roadmap.Glossary())
	return words
})

// draftWords are what a draft says besides the words of the glossaries.
var draftWords = map[string]juurru.Text{
	"state":    {FI: "Tilanne", SV: "Läge", NB: "Status", EN: "Status"},
	"done":     {FI: "tehty", SV: "gjort", NB: "gjort", EN: "done"},
	"open":     {FI: "tekemättä", SV: "inte gjort", NB: "ikke gjort", EN: "not done"},
	"past":     {FI: "päättynyt", SV: "avslutat", NB: "avsluttet", EN: "over"},
	"now":      {FI: "käynnissä", SV: "pågår", NB: "pågår", EN: "under way"},
	"ahead":    {FI: "suunnitteilla", SV: "planerat", NB: "planlagt", EN: "planned"},
	"day":      {FI: "Päivä", SV: "Datum", NB: "Dato", EN: "Date"},
	"by":       {FI: "Viimeistään", SV: "Senast", NB: "Senest", EN: "By"},
	"source":   {FI: "Lähde", SV: "Källa", NB: "Kilde", EN: "Source"},
	"reason":   {FI: "Perustelu", SV: "Motivering", NB: "Begrunnelse", EN: "Reason"},
	"with":     {FI: "Mukana", SV: "Deltagare", NB: "Deltakere", EN: "Taking part"},
	"decision": {FI: "Päätös", SV: "Beslut", NB: "Beslutning", EN: "Decision"},
	"result":   {FI: "Tulos", SV: "Resultat", NB: "Resultat", EN: "Result"},
	"when":     {FI: "Ajankohta", SV: "Tidpunkt", NB: "Tidspunkt", EN: "When"},
	"core":     {FI: "Ydinosat", SV: "Kärnkomponenter", NB: "Kjerneelementer", EN: "Core parts"},
	"fitted":   {FI: "Mukautettavat osat", SV: "Anpassningsbara delar", NB: "Tilpasningsbare deler", EN: "Adaptable parts"},
	"helps":    {FI: "Edistävät tekijät", SV: "Främjande faktorer", NB: "Fremmende faktorer", EN: "Factors that help"},
	"hinders":  {FI: "Hidastavat tekijät", SV: "Bromsande faktorer", NB: "Hemmende faktorer", EN: "Factors that hinder"},
	"harms":    {FI: "Haitat", SV: "Negativa effekter", NB: "Negative virkninger", EN: "Harms"},
	"affected": {FI: "Ketä haitta koskee", SV: "Vem som berörs", NB: "Hvem som berøres", EN: "Whom it affects"},
	"figures":  {FI: "Alkudata ja seuranta lukuina", SV: "Utgångsnivå och uppföljning i siffror", NB: "Nullpunkt og oppfølging i tall", EN: "Baseline and follow-up in figures"},
	"spread":   {FI: "Koulutuksesta käyttöön", SV: "Från utbildning till användning", NB: "Fra opplæring til bruk", EN: "From training to use"},
	"takenUp":  {FI: "Valitut ideat", SV: "Valda idéer", NB: "Valgte ideer", EN: "Ideas chosen"},
	"kept":     {FI: "Myöhemmäksi jätetyt ideat", SV: "Idéer som sparats till senare", NB: "Ideer som er spart til senere", EN: "Ideas kept for later"},
	"dropped":  {FI: "Hylätyt ideat", SV: "Idéer som valts bort", NB: "Ideer som er valgt bort", EN: "Ideas dropped"},
	"longTerm": {FI: "Pitkän aikavälin tavoitteet", SV: "Mål på lång sikt", NB: "Mål på lang sikt", EN: "Long-term goals"},
	"soonTerm": {FI: "Lyhyen aikavälin tavoitteet", SV: "Mål på kort sikt", NB: "Mål på kort sikt", EN: "Short-term goals"},
}

var (
	draftTooLong = juurru.Text{
		FI: "Teksti ei mahdu kenttään.", SV: "Texten ryms inte i fältet.", NB: "Teksten får ikke plass i feltet.", EN: "The text does not fit in the field.",
	}
	draftNamesPerson = juurru.Text{
		FI: "Tekstissä näyttää olevan henkilön nimi, eikä nimiä julkaista.", SV: "Texten verkar innehålla ett personnamn, och namn publiceras inte.",
		NB: "Teksten ser ut til å inneholde et personnavn, og navn publiseres ikke.", EN: "The text seems to have a person's name in it, and names are not published.",
	}
	draftFewPeople = juurru.Text{
		FI: fmt.Sprintf("Luvun takana on alle %d ihmistä, ja heidät saatetaan tunnistaa.", metrics.SmallCountLimit), SV: fmt.Sprintf("Bakom talet står färre än %d personer, och de kanske kan kännas igen.", metrics.SmallCountLimit),
		NB: fmt.Sprintf("Bak tallet står færre enn %d personer, og de kan kanskje gjenkjennes.", metrics.SmallCountLimit), EN: fmt.Sprintf("Fewer than %d people are behind the number, and they may be recognised.", metrics.SmallCountLimit),
	}
	draftNotSound = juurru.Text{
		FI: "Tieto ei kelpaa mallin kenttään sellaisenaan.", SV: "Uppgiften kan inte som sådan föras in i modellens fält.", NB: "Opplysningen kan ikke settes inn i modellens felt slik den er.", EN: "It cannot stand in the model's field as it is.",
	}
	draftNotReady = juurru.Text{
		FI: "Aineisto ei ole vielä valmis.", SV: "Materialet är inte färdigt ännu.", NB: "Materiellet er ikke ferdig ennå.", EN: "The material is not ready yet.",
	}
	draftNotAnArea = juurru.Text{
		FI: "Teksti ei ole tunnetun alueen nimi.", SV: "Texten är inte namnet på ett känt område.", NB: "Teksten er ikke navnet på et kjent område.", EN: "The text is not the name of a known area.",
	}
	draftNotEvaluated = juurru.Text{
		FI: "Mittaussarjaa ei voi arvioida.", SV: "Mätserien kan inte utvärderas.", NB: "Måleserien kan ikke evalueres.", EN: "The series cannot be evaluated.",
	}
	draftNoSource = juurru.Text{
		FI: "Tätä ei kerro suunnitelma eikä hanke.", SV: "Detta framgår varken av en plan eller av ett projekt.", NB: "Dette går verken fram av en plan eller av et prosjekt.", EN: "Neither a plan nor a project tells this.",
	}
	draftSourceEmpty = juurru.Text{
		FI: "Lähteissä ei ole tätä tietoa.", SV: "Uppgiften finns inte i källorna.", NB: "Opplysningen finnes ikke i kildene.", EN: "The sources do not have this.",
	}
)
