package juurru

import (
	"reflect"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// longestText is how many characters of a text are told; of a longer one, that it changed.
const longestText = 80

var (
	yes = Text{FI: "kyllä", SV: "ja", NB: "ja", EN: "yes"}
	no  = Text{FI: "ei", SV: "nej", NB: "nei", EN: "no"}

	marked = map[bool]Text{
		true:  {FI: "merkitty", SV: "markerat", NB: "merket av", EN: "marked"},
		false: {FI: "merkintä poistettu", SV: "markeringen borttagen", NB: "avmerkingen fjernet", EN: "no longer marked"},
	}
	listTexts = map[Op]Text{
		Added:   {FI: "tyhjä luettelo lisätty", SV: "en tom lista tillagd", NB: "en tom liste lagt til", EN: "an empty list added"},
		Removed: {FI: "tyhjä luettelo poistettu", SV: "en tom lista borttagen", NB: "en tom liste fjernet", EN: "an empty list removed"},
		Changed: {FI: "luetteloa muutettu", SV: "listan ändrad", NB: "listen endret", EN: "list changed"},
		Moved:   {FI: "luettelo siirretty", SV: "listan flyttad", NB: "listen flyttet", EN: "list moved"},
	}
	textTexts = map[Op]Text{
		Added:   {FI: "teksti lisätty", SV: "text tillagd", NB: "tekst lagt til", EN: "text added"},
		Removed: {FI: "teksti poistettu", SV: "texten borttagen", NB: "teksten fjernet", EN: "text removed"},
		Changed: {FI: "tekstiä muutettu", SV: "texten ändrad", NB: "teksten endret", EN: "text changed"},
		Moved:   {FI: "teksti siirretty", SV: "texten flyttad", NB: "teksten flyttet", EN: "text moved"},
	}

	movedTo = Text{FI: "Siirretty {n}. sijalle", SV: "Flyttat till plats {n}", NB: "Flyttet til plass {n}", EN: "Moved to place {n}"}

	daysLater   = Text{FI: "siirtyi {n} päivää myöhemmäksi", SV: "{n} dagar senare", NB: "{n} dager senere", EN: "{n} days later"}
	dayLater    = Text{FI: "siirtyi päivän myöhemmäksi", SV: "en dag senare", NB: "én dag senere", EN: "a day later"}
	daysEarlier = Text{FI: "siirtyi {n} päivää aikaisemmaksi", SV: "{n} dagar tidigare", NB: "{n} dager tidligere", EN: "{n} days earlier"}
	dayEarlier  = Text{FI: "siirtyi päivän aikaisemmaksi", SV: "en dag tidigare", NB: "én dag tidligere", EN: "a day earlier"}
)

// entryText tells of an entry of a list that is an object: "Lisätty: tehtävä »…»".
func (e *event) entryText(called name, lang Lang) string {
	said, text := lowered(e.member.In(lang)), called.quoted().In(lang)
	switch {
	case called.own:
		text = said + " " + text
	case !called.counted && text != said:
		text = said + " (" + text + ")"
	}
	return e.happened(lang) + ": " + text
}

// happened is the edit in a word or two: "Lisätty", "Siirretty 3. sijalle".
func (e *event) happened(lang Lang) string {
	if e.op != Moved {
		return e.op.Label(lang)
	}
	return movedTo.Fill(lang, Param{"n", e.number})
}

// valueText tells what became of a member, or of a text or number of a list.
func (e *event) valueText(lang Lang) string {
	s, was, is, happened := e.spot.shape, e.was, e.is, lowered(e.happened(lang))
	if e.op == Moved {
		was = e.value
	}
	switch {
	case s == nil || s.kind == objectShape || e.private || !was.IsValid() && !is.IsValid():
		return happened
	case s.kind == listShape:
		return listTexts[e.op].In(lang)
	case s.kind == textShape && (long(was) || long(is)):
		return textTexts[e.op].In(lang)
	case s.kind == booleanShape && !e.optional && !e.listed:
		return marked[is.IsValid() && is.Bool()].In(lang)
	case !is.IsValid():
		return happened + " " + e.old.shown(e.spot, was, lang)
	case !was.IsValid() && e.listed:
		return happened + " " + e.new.shown(e.spot, is, lang)
	case !was.IsValid():
		return e.new.shown(e.spot, is, lang)
	}
	earlier := e.spot
	earlier.unit = e.wasUnit
	before := e.old.shown(earlier, was, lang)
	if s.kind == numberShape && e.wasUnit == e.unit { // the unit once
		before = written(was.Float(), lang)
	}
	change := before + " → " + e.new.shown(e.spot, is, lang)
	if moved := dateMoved(was, is, lang); moved != "" {
		return moved + ", " + change
	}
	return change
}

// long reports whether a text is more than people want to read again, or may be private.
func long(v reflect.Value) bool {
	if !v.IsValid() || v.Kind() != reflect.String {
		return false
	}
	text := v.String()
	if Date(text).Valid() {
		return false
	}
	onOneLine := !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' })
	return utf8.RuneCountInString(text) > longestText || !onOneLine || strings.Contains(text, "<") || mayBePrivate(text)
}

// shown is a value as it stands in a sentence: what people wrote in quotation marks, a
// number with its unit.
func (r *revision) shown(at spot, v reflect.Value, lang Lang) string {
	text := r.said(at.shape, v, at.entry, lang)
	if at.shape.kind == numberShape && at.unit != "" {
		return text + " " + short(at.unit)
	}
	_, date := v.Interface().(Date)
	_, word := r.words[v.String()]
	if at.shape.kind == textShape && !date && labelOf(v, lang) == "" && !(word && at.entry.Word) {
		return quoted(text, lang)
	}
	return text
}

// dateMoved tells by how many days a date has moved, "" when there are not two dates.
func dateMoved(old, new reflect.Value, lang Lang) string {
	was, ok := old.Interface().(Date)
	is, _ := new.Interface().(Date)
	if !ok || !was.Valid() || !is.Valid() {
		return ""
	}
	from, _ := time.Parse(time.DateOnly, string(was))
	to, _ := time.Parse(time.DateOnly, string(is))
	const day = 24 * 60 * 60
	days := int((to.Unix() - from.Unix()) / day) // a Duration holds 292 years at most
	var text Text
	switch {
	case days == 1:
		text = dayLater
	case days > 1:
		text = daysLater
	case days == -1:
		text = dayEarlier
	default:
		text = daysEarlier
	}
	return text.Fill(lang, Param{"n", max(days, -days)})
}
