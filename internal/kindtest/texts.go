package kindtest

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

// EachText visits every text a value holds, at any depth, and tells where: ".Phases[0].Title".
func EachText(value any, visit func(at string, text juurru.Text)) {
	eachTextOf(reflect.ValueOf(value), "", visit)
}

func eachTextOf(v reflect.Value, at string, visit func(at string, text juurru.Text)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachTextOf(v.Elem(), at, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachTextOf(v.Index(i), fmt.Sprintf("%s[%d]", at, i), visit)
		}
	case reflect.Struct:
		if text, ok := v.Interface().(juurru.Text); ok {
			visit(at, text)
			return
		}
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() {
				eachTextOf(v.Field(i), at+"."+field.Name, visit)
			}
		}
	}
}

// TextsOfDataAreWhole asks of every text in data of the library that it is there in four
// languages, different in each, with a capital first, the quotes of its language and no
// stray spaces. ask asks more of a text in a language. It returns how many texts there are.
func TextsOfDataAreWhole(t *testing.T, name string, data any, ask func(at, said string)) int {
	count := 0
	EachText(data, func(at string, text juurru.Text) {
		count++
		at = name + at
		seen := make(map[string]juurru.Lang)
		for _, lang := range juurru.Langs() {
			said := InLang(text, lang)
			require.NotEmpty(t, said, "%s in %s", at, lang)
			assert.Equal(t, strings.Join(strings.Fields(said), " "), said, "%s in %s: stray spaces", at, lang)
			assert.False(t, strings.ContainsAny(said, strangeQuotes[lang]), "%s in %s: %s", at, lang, said)
			assert.True(t, unicode.IsUpper([]rune(said)[0]), "%s in %s: %s", at, lang, said)
			assert.Empty(t, seen[said], "%s: the same in %s: %s", at, lang, said)
			seen[said] = lang
			ask(at, said)
		}
	})
	return count
}
