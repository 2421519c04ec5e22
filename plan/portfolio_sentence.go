package plan

import (
	"strings"

	"github.com/juurru/juurru"
)

// with is a parameter of a sentence.
func with(name string, value any) juurru.Param { return juurru.Param{Name: name, Value: value} }

// quoted puts a name of a document in the quotation marks of the language.
func quoted(name string, lang juurru.Lang) string {
	quotes := juurru.Text{FI: "»{}»", SV: "”{}”", NB: "«{}»", EN: `"{}"`}
	return strings.Replace(quotes.In(lang), "{}", name, 1)
}

// counting says of how many plans something is true.
func counting(what interface{ Label(juurru.Lang) string }, plans int, lang juurru.Lang) string {
	text := juurru.Text{FI: "{what}: {n} suunnitelmaa.", SV: "{what}: {n} planer.", NB: "{what}: {n} planer.", EN: "{what}: {n} plans."}
	if plans == 1 {
		text = juurru.Text{FI: "{what}: {n} suunnitelma.", SV: "{what}: {n} plan.", NB: "{what}: {n} plan.", EN: "{what}: {n} plan."}
	}
	return text.Fill(lang, with("what", what), with("n", plans))
}
