package innokyla

import "github.com/juurru/juurru"

// Stage is one of the three stages of the development path (kehittämisen polku).
// They need not be worked through in order.
type Stage string

// The stages. The zero Stage is the basics (perustiedot).
const (
	Basics     Stage = ""
	Understand Stage = "oivalla-ja-ymmarra" // Oivalla ja ymmärrä
	Experiment Stage = "kuvittele-ja-kokeile"
	Describe   Stage = "kuvaa-ja-jaa"
)

// Stages returns the three stages of the path, in order.
func Stages() []Stage { return []Stage{Understand, Experiment, Describe} }

// Label returns the stage's name in a language; Finnish is Innokylä's own.
func (s Stage) Label(lang juurru.Lang) string { return stageLabels[s].In(lang) }

var stageLabels = map[Stage]juurru.Text{
	Basics:     {FI: "Perustiedot", SV: "Basuppgifter", NB: "Grunnopplysninger", EN: "Basics"},
	Understand: {FI: "Oivalla ja ymmärrä", SV: "Inse och förstå", NB: "Innse og forstå", EN: "Realise and understand"},
	Experiment: {FI: "Kuvittele ja kokeile", SV: "Föreställ dig och pröva", NB: "Forestill deg og prøv ut", EN: "Imagine and experiment"},
	Describe:   {FI: "Kuvaa ja jaa", SV: "Beskriv och dela", NB: "Beskriv og del", EN: "Describe and share"},
}
