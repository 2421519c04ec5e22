package innokyla

import (
	"slices"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// The vocabularies are open: these are the values seen in the guidance and on
// public pages of models, spelt as Innokylä spells them. Innokylä has more.
var (
	knownFunders = []string{"Muu EU-rahoitus", FunderMinistry, "Kunta", FunderNone}
	knownTopics  = []string{
		"RRP", "Työkyky", "Prosessien kehittäminen", "Hyvinvoinnin ja terveyden edistäminen", "Vaikuttavuus", "Digitaaliset palvelut",
	}
	knownPhenomena = []string{"Kestävä kasvu"}
)

// Two funders that rules and profiles name.
const (
	FunderMinistry = "Sosiaali- ja terveysministeriö (STM)"
	FunderNone     = "Ei erillisrahoitusta" // no separate funding
)

// KnownFunders returns the funders that have been seen (rahoittajat).
func KnownFunders() []string { return slices.Clone(knownFunders) }

// KnownTopics returns the topic areas the guidance names (aihealueet); slides 18 and 51–67.
func KnownTopics() []string { return slices.Clone(knownTopics) }

// KnownPhenomena returns the phenomena the guidance names (ilmiöt); slide 16.
func KnownPhenomena() []string { return slices.Clone(knownPhenomena) }

// RuleVocabularyNearMiss: a value differs only a little from a known one.
var RuleVocabularyNearMiss = &juurru.Rule{
	ID: "innokyla/vocabulary-near-miss", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Join(source.Innokyla(16, 18), publicPages),
	Looks:  []string{"a topic, phenomenon or funder that differs from a known value only in letter case, spaces and punctuation, or by leaving out the known value's own parenthesis"},
	Limits: "Only values seen in the guidance or on public pages are known; a misspelt value beyond that is not noticed.",
	Title: juurru.Text{
		FI: "Arvo on lähes mutta ei täsmälleen sama kuin Innokylän sanastossa.",
		SV: "Värdet är nästan men inte exakt detsamma som i Innokyläs vokabulär.",
		NB: "Verdien er nesten, men ikke helt den samme som i Innokyläs verdiliste.",
		EN: "The value is almost, but not exactly, the same as one in Innokylä's vocabulary.",
	},
	Why: juurru.Text{
		FI: "Haussa ja ohjelman seurannassa malli löytyy vain täsmälleen oikealla arvolla.",
		SV: "I sökningar och i programmets uppföljning hittas modellen bara med exakt rätt värde.",
		NB: "I søk og i programmets oppfølging finner man modellen bare med nøyaktig riktig verdi.",
		EN: "Searches and the programme's monitoring find the model only by the exact value.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita: {known}.", SV: "Skriv: {known}.", NB: "Skriv: {known}.", EN: "Write: {known}.",
	},
}

// RuleFundersContradict: "no separate funding" stands beside a funder.
var RuleFundersContradict = &juurru.Rule{
	ID: "innokyla/funders-contradict", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: publicPages,
	Limits: "Innokylä itself lets both be chosen.",
	Title: juurru.Text{
		FI: "Rahoittajissa on sekä »Ei erillisrahoitusta» että rahoittaja.",
		SV: "Bland finansiärerna finns både ”Ei erillisrahoitusta” (ingen särskild finansiering) och en finansiär.",
		NB: "Blant finansiørene står både «Ei erillisrahoitusta» (ingen særskilt finansiering) og en finansiør.",
		EN: "The funders include both \"Ei erillisrahoitusta\" (no separate funding) and a funder.",
	},
	Why: juurru.Text{
		FI: "Lukija ei voi tietää, onko kehittämisellä ollut erillistä rahoitusta.",
		SV: "Läsaren kan inte veta om utvecklingsarbetet har haft särskild finansiering.",
		NB: "Leseren kan ikke vite om utviklingsarbeidet har hatt særskilt finansiering.",
		EN: "A reader cannot tell whether the development work had separate funding.",
	},
	Fix: juurru.Text{
		FI: "Poista niistä jompikumpi.", SV: "Ta bort det ena av dem.", NB: "Fjern det ene av dem.", EN: "Remove one of them.",
	},
}

func (m *Model) checkVocabularies(c *juurru.Checker) {
	checkVocabulary(c, "/topics", m.Topics, knownTopics)
	checkVocabulary(c, "/phenomena", m.Phenomena, knownPhenomena)
	checkVocabulary(c, "/funders", m.Funders, knownFunders)
	if len(m.Funders) > 1 && slices.Contains(m.Funders, FunderNone) {
		c.Report(RuleFundersContradict, "/funders")
	}
}

func checkVocabulary(c *juurru.Checker, at juurru.Pointer, values, known []string) {
	for i, value := range values {
		if slices.Contains(known, value) {
			continue
		}
		if meant, ok := nearMiss[foldWord(value)]; ok && slices.Contains(known, meant) {
			c.Report(RuleVocabularyNearMiss, at.At(i), juurru.With("known", meant))
		}
	}
}

// nearMiss gives for a folded value the known one it must mean: the value
// itself, or the value without its parenthesis.
var nearMiss = func() map[string]string {
	meant := make(map[string]string)
	for _, known := range slices.Concat(knownFunders, knownTopics, knownPhenomena) {
		bare, _, _ := strings.Cut(known, "(")
		meant[foldWord(known)], meant[foldWord(bare)] = known, known
	}
	return meant
}()

// foldWord leaves of a value what a person hears: letters and digits in lower case.
func foldWord(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, composed(s))
}

// trimSpace trims every kind of space, also those strings.TrimSpace keeps.
func trimSpace(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
}
