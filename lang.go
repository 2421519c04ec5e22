package juurru

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// Lang is one of the four languages every text of the library exists in.
// The zero value is no language; [Text.In] then answers in Finnish.
type Lang string

// The languages, in the order they are listed everywhere. Finnish comes first:
// it is what most readers read.
const (
	Finnish   Lang = "fi"
	Swedish   Lang = "sv"
	Norwegian Lang = "nb"
	English   Lang = "en"
)

// Langs returns the languages, Finnish first.
func Langs() []Lang { return []Lang{Finnish, Swedish, Norwegian, English} }

// matcher follows the order of Langs, so that an index of the one is an index of the other.
var matcher = language.NewMatcher([]language.Tag{
	language.Finnish, language.Swedish, language.MustParse("nb"), language.English,
})

// ParseLang reads a language code as people write it: "fi", "sv-FI", "no", "nb_NO".
// It fails on anything that is not one of the four languages; Nynorsk counts as Norwegian.
func ParseLang(code string) (Lang, error) {
	if tag, err := language.Parse(code); err == nil {
		base, confidence := tag.Base()
		if lang, ok := langOfBase[base.String()]; ok && confidence >= language.High {
			return lang, nil
		}
	}
	return "", fmt.Errorf("juurru: %q is not one of the languages fi, sv, nb, en", code)
}

var langOfBase = map[string]Lang{"fi": Finnish, "sv": Swedish, "nb": Norwegian, "no": Norwegian, "nn": Norwegian, "en": English}

// MatchLang picks the language for an HTTP Accept-Language header; Finnish when
// the header is empty, malformed or asks for something else.
func MatchLang(acceptLanguage string) Lang {
	tags, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil || len(tags) == 0 {
		return Finnish
	}
	_, index, _ := matcher.Match(tags...)
	return Langs()[index]
}

// Text is one text in the four languages. A text is complete or it is a defect:
// a test walks every Text of the library and fails on a missing one.
type Text struct {
	FI string `json:"fi,omitzero" validate:"required"`
	SV string `json:"sv,omitzero" validate:"required"`
	NB string `json:"nb,omitzero" validate:"required"`
	EN string `json:"en,omitzero" validate:"required"`
}

// Same is a text that is the same in every language: the name of a standard, a number.
func Same(s string) Text { return Text{FI: s, SV: s, NB: s, EN: s} }

// In returns the text in a language. A language that is missing, or that is not
// one of the four, falls back to Finnish and then to any text there is.
func (t Text) In(lang Lang) string {
	if s := t.in(lang); s != "" {
		return s
	}
	for _, other := range Langs() {
		if s := t.in(other); s != "" {
			return s
		}
	}
	return ""
}

func (t Text) in(lang Lang) string {
	switch lang {
	case Finnish:
		return t.FI
	case Swedish:
		return t.SV
	case Norwegian:
		return t.NB
	case English:
		return t.EN
	}
	return ""
}

// Missing lists the languages the text does not have.
func (t Text) Missing() []Lang {
	var missing []Lang
	for _, lang := range Langs() {
		if strings.TrimSpace(t.in(lang)) == "" {
			missing = append(missing, lang)
		}
	}
	return missing
}

// IsZero reports whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }
