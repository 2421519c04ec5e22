package juurru

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// Finding is one place where a document breaks a rule. It speaks to a program
// (rule ID, severity, pointers, parameters) and, rendered late, to a person.
// It never carries a value that may be private: parameters are names of fields,
// limits and known terms.
type Finding struct {
	Rule     *Rule
	Severity Severity  // at the gate that was asked
	Path     Pointer   // the place
	Related  []Pointer // other places that have to do with it
	Params   []Param   // in the order they were given
	Source   Text      // where the caller's data asks for it; the rule's own source when zero
	Line     int       // in the document's text, from 1; 0 when there was no text
	Column   int       // in characters, from 1
}

// Param is a named value of a message. The value is a string, a number, a
// [Text], a [Date], anything with a Label(Lang), or a slice of those.
type Param struct {
	Name  string
	Value any
}

// WithID gives the message a parameter that is the ID of something in the document, as
// people wrote it. Where an ID belongs people also write names and telephone numbers:
// what does not look like an ID is shown as "…", and the pointer tells where it stands.
func WithID(name, id string) Detail {
	if !looksLikeID.MatchString(id) || mayBePrivate(id) {
		id = unsaid
	}
	return With(name, id)
}

// unsaid stands for what somebody wrote and no message repeats.
const unsaid = "…"

var (
	looksLikeID  = regexp.MustCompile(`^[\p{L}\p{N}\p{M}._:/-]{1,60}$`)
	personalCode = regexp.MustCompile(`\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y]|\d{7,}`) // identity codes of Finland, Sweden and Norway, and telephone numbers

	// contact is an e-mail address, or a telephone number in groups: "040 123 4567",
	// "+358 40 123 4567", "22 33 44 55", "900 12 345".
	contact = regexp.MustCompile(`\S@\S+\.\S|(?:\+|(?:^|[^\d.,-])0)(?:[ -]?\d){6,}|\b\d\d(?: \d\d){3}\b|\b[49]\d\d \d\d \d{3}\b`)
)

// mayBePrivate reports whether there is something in a text by which a person can be found.
func mayBePrivate(text string) bool {
	return personalCode.MatchString(text) || contact.MatchString(text)
}

// Detail adds something to a finding: see [With] and [Related].
type Detail func(*Finding)

// With gives the message a parameter.
func With(name string, value any) Detail {
	return func(f *Finding) { f.Params = append(f.Params, Param{name, value}) }
}

// Related points to other places that have to do with the finding.
func Related(pointers ...Pointer) Detail {
	return func(f *Finding) { f.Related = append(f.Related, pointers...) }
}

// Cite tells that the finding rests on a source of the caller's data, such as a
// programme's profile, and not on the rule's own.
func Cite(source Text) Detail {
	return func(f *Finding) { f.Source = source }
}

// Message says what is wrong here, in a language.
func (f Finding) Message(lang Lang) string {
	message := f.Rule.Message
	if message.IsZero() {
		message = f.Rule.Title
	}
	return f.fill(message, lang)
}

// Fix says what to do about it, in a language.
func (f Finding) Fix(lang Lang) string { return f.fill(f.Rule.Fix, lang) }

// Cited names the source the finding rests on, in a language.
func (f Finding) Cited(lang Lang) string {
	if f.Source.IsZero() {
		return f.Rule.Source.In(lang)
	}
	return f.Source.In(lang)
}

func (f Finding) fill(template Text, lang Lang) string { return template.Fill(lang, f.Params...) }

// Fill returns the text in a language, with the values of the parameters where their names
// stand in braces: "{n}". Values are not looked through for names.
func (t Text) Fill(lang Lang, params ...Param) string {
	text := t.In(lang)
	if !strings.Contains(text, "{") || len(params) == 0 {
		return text
	}
	pairs := make([]string, 0, 2*len(params))
	for _, param := range params {
		pairs = append(pairs, "{"+param.Name+"}", param.In(lang))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// In writes the parameter's value in a language; the values of a slice are
// separated by commas.
func (p Param) In(lang Lang) string {
	v := reflect.ValueOf(p.Value)
	if v.Kind() != reflect.Slice {
		return written(p.Value, lang)
	}
	parts := make([]string, v.Len())
	for i := range parts {
		parts[i] = written(v.Index(i).Interface(), lang)
	}
	return strings.Join(parts, ", ")
}

// written is a value for people.
func written(value any, lang Lang) string {
	switch value := value.(type) {
	case Text:
		return value.In(lang)
	case Date:
		return value.In(lang)
	case float64:
		text := strconv.FormatFloat(value, 'f', -1, 64)
		if lang != English {
			text = strings.Replace(text, ".", ",", 1)
		}
		return text
	case labelled:
		return label(value, lang)
	}
	return fmt.Sprint(value)
}

// labelled is a value that says itself. One of those a list allows is a text: what is not
// one of them has no label, and is what somebody wrote instead.
type labelled interface{ Label(Lang) string }

func label(value labelled, lang Lang) string {
	text := value.Label(lang)
	if v := reflect.ValueOf(value); text == "" && v.Kind() == reflect.String && v.String() != "" {
		return unsaid
	}
	return text
}

// code is the parameter's value for programs: the same in every language, but
// for a [Text], which has no other value.
func (p Param) code(lang Lang) any {
	v := reflect.ValueOf(p.Value)
	if v.Kind() != reflect.Slice {
		return coded(p.Value, lang)
	}
	list := make([]any, v.Len())
	for i := range list {
		list[i] = coded(v.Index(i).Interface(), lang)
	}
	return list
}

func coded(value any, lang Lang) any {
	switch value := value.(type) {
	case Text:
		return value.In(lang)
	case fmt.Stringer:
		return value.String()
	case labelled:
		if label(value, lang) == unsaid {
			return unsaid
		}
	}
	if v := reflect.ValueOf(value); v.Kind() == reflect.String {
		return v.String()
	}
	return value
}
