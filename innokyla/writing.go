package innokyla

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

// RuleFuturePassive: a text promises in the passive.
var RuleFuturePassive = &juurru.Rule{
	ID: "innokyla/future-passive", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: guidance(24, 43),
	Looks:  []string{"»tullaan», up to three words, and a word ending in -maan or -mään: »tullaan kehittämään», »tullaan ensi vuonna ottamaan»"},
	Limits: "Finnish only. Cannot tell »tullaan» that means coming (»vastaanotolle tullaan kysymään») from the future. Other ways of promising are not noticed.",
	Title: juurru.Text{
		FI: "Teksti kertoo tulevasta passiivissa.",
		SV: "Texten talar om framtiden i passiv form.",
		NB: "Teksten forteller om framtiden i passiv.",
		EN: "The text tells of the future in the passive.",
	},
	Message: juurru.Text{
		FI: "Teksti kertoo tulevasta passiivissa: {found}.",
		SV: "Texten talar om framtiden i passiv form: {found}.",
		NB: "Teksten forteller om framtiden i passiv: {found}.",
		EN: "The text tells of the future in the passive: {found}.",
	},
	Why: juurru.Text{
		FI: "Soveltaja haluaa tietää, kuka mallissa tekee mitä nyt, ei mitä on joskus luvattu.",
		SV: "Den som tillämpar modellen vill veta vem som gör vad nu, inte vad som en gång utlovats.",
		NB: "Den som tar modellen i bruk, vil vite hvem som gjør hva nå, ikke hva som en gang ble lovet.",
		EN: "Those who apply the model want to know who does what now, not what was once promised.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita preesensissä ja nimeä tekijä: »tullaan kehittämään» → »tiimi kehittää».",
		SV: "Skriv i presens och nämn vem som gör: ”tullaan kehittämään” → ”tiimi kehittää”.",
		NB: "Skriv i presens og nevn hvem som gjør det: «tullaan kehittämään» → «tiimi kehittää».",
		EN: "Write in the present tense and name who acts: \"tullaan kehittämään\" → \"tiimi kehittää\".",
	},
}

// RuleProjectTalk: a text reports on the project instead of the model.
var RuleProjectTalk = &juurru.Rule{
	ID: "innokyla/project-talk", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: guidance(24, 43),
	Looks: []string{
		"hankkeen aikana", "hankkeessa", "hankkeemme", "hankkeen tavoit…", "hankekaudella", "hankekauden aikana", "projektin aikana", "projektissa", "projektimme",
	},
	Limits: "Finnish only. A mention that belongs to the matter (an earlier project that the model continues) is reported too; decide yourself.",
	Title: juurru.Text{
		FI: "Teksti puhuu hankkeesta eikä mallista.",
		SV: "Texten talar om projektet och inte om modellen.",
		NB: "Teksten handler om prosjektet og ikke om modellen.",
		EN: "The text talks about the project, not the model.",
	},
	Message: juurru.Text{
		FI: "Teksti puhuu hankkeesta eikä mallista: {found}.",
		SV: "Texten talar om projektet och inte om modellen: {found}.",
		NB: "Teksten handler om prosjektet og ikke om modellen: {found}.",
		EN: "The text talks about the project, not the model: {found}.",
	},
	Why: juurru.Text{
		FI: "Malli jää muiden käyttöön hankkeen jälkeenkin; hankkeen vaiheet eivät auta soveltajaa.",
		SV: "Modellen finns kvar för andra efter projektet; projektets skeden hjälper inte den som tillämpar den.",
		NB: "Modellen skal brukes av andre også etter prosjektet; prosjektets faser hjelper ikke dem som tar den i bruk.",
		EN: "The model outlives the project; the project's phases do not help those who apply it.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä mallissa tehdään: »hankkeen aikana luotiin» → »mallissa on».",
		SV: "Berätta vad som görs i modellen: ”hankkeen aikana luotiin” → ”mallissa on”.",
		NB: "Fortell hva som gjøres i modellen: «hankkeen aikana luotiin» → «mallissa on».",
		EN: "Say what is done in the model: \"hankkeen aikana luotiin\" → \"mallissa on\".",
	},
}

// RuleBareAddress: a text shows an address instead of a named link.
var RuleBareAddress = &juurru.Rule{
	ID: "innokyla/bare-address", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: guidance(24),
	Looks:  []string{"http://, https:// and www. in a text, except as the target of a Markdown link or an HTML href"},
	Limits: "An address without http and www (innokyla.fi) is not noticed.",
	Title: juurru.Text{
		FI: "Tekstissä on paljas verkko-osoite.",
		SV: "Texten innehåller en naken webbadress.",
		NB: "Teksten inneholder en naken nettadresse.",
		EN: "The text holds a bare web address.",
	},
	Message: juurru.Text{
		FI: "Tekstissä on paljaita verkko-osoitteita: {count}.",
		SV: "Antal nakna webbadresser i texten: {count}.",
		NB: "Antall nakne nettadresser i teksten: {count}.",
		EN: "Bare web addresses in the text: {count}.",
	},
	Why: juurru.Text{
		FI: "Osoitteesta ei näe, mitä linkin takaa löytyy, ja ruudunlukija luettelee sen merkki kerrallaan.",
		SV: "Adressen visar inte vad som finns bakom länken, och en skärmläsare läser den tecken för tecken.",
		NB: "Adressen viser ikke hva som finnes bak lenken, og en skjermleser leser den tegn for tegn.",
		EN: "An address does not show what stands behind it, and a screen reader spells it out letter by letter.",
	},
	Fix: juurru.Text{
		FI: "Siirrä osoite kentän linkkeihin ja anna sille nimi.",
		SV: "Flytta adressen till fältets länkar och ge den ett namn.",
		NB: "Flytt adressen til feltets lenker og gi den et navn.",
		EN: "Move the address to the field's links and give it a name.",
	},
}

// longText is how many characters make a text long. The guidance gives no
// number; texts of published models' fields run from some hundred to 1 650.
const longText = 1200

// RuleLongUnstructured: a long text runs on without a subheading or a list.
var RuleLongUnstructured = &juurru.Rule{
	ID: "innokyla/long-unstructured-text", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: guidance(24),
	Looks:  []string{"more than 1 200 characters without a line that begins with #, a bullet or a number, without a short line of its own that can be a heading, and without HTML headings or lists"},
	Limits: "The guidance says longer wholes; 1 200 is our figure. A bold sentence used as a heading is not recognised.",
	Title: juurru.Text{
		FI: "Pitkässä tekstissä ei ole väliotsikkoa eikä luetteloa.",
		SV: "Den långa texten saknar mellanrubrik och lista.",
		NB: "Den lange teksten mangler mellomtittel og liste.",
		EN: "A long text has no subheading and no list.",
	},
	Message: juurru.Text{
		FI: "Tekstissä on {length} merkkiä ilman väliotsikkoa tai luetteloa.",
		SV: "Texten har {length} tecken utan mellanrubrik eller lista.",
		NB: "Teksten har {length} tegn uten mellomtittel eller liste.",
		EN: "The text has {length} characters without a subheading or a list.",
	},
	Why: juurru.Text{
		FI: "Verkkoteksti silmäillään; väliotsikot ja luettelot kertovat, mistä mikin asia löytyy.",
		SV: "Text på webben ögnas igenom; mellanrubriker och listor visar var saker finns.",
		NB: "Tekst på nettet skummes; mellomtitler og lister viser hvor ting står.",
		EN: "Text on a screen is skimmed; subheadings and lists show where things are.",
	},
	Fix: juurru.Text{
		FI: "Pilko teksti väliotsikoilla (esimerkiksi Resurssit, Prosessi) tai luettelolla.",
		SV: "Dela upp texten med mellanrubriker (till exempel Resurser, Process) eller en lista.",
		NB: "Del opp teksten med mellomtitler (for eksempel Ressurser, Prosess) eller en liste.",
		EN: "Break it up with subheadings (for example Resources, Process) or a list.",
	},
}

// RuleShortDescriptionDeveloping: the model is ready but its short description
// still tells of developing it.
var RuleShortDescriptionDeveloping = &juurru.Rule{
	ID: "innokyla/short-description-developing", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: guidance(45),
	Looks:  developingPhrases,
	Limits: "Finnish only; asked when the model's state is ready or the gate ready is asked. Some finished models use these words rightly (the model itself may be about developing something).",
	Title: juurru.Text{
		FI: "Lyhyt kuvaus kertoo vielä kehittämisestä, vaikka mallin pitää olla valmis.",
		SV: "Den korta beskrivningen berättar ännu om utveckling, fast modellen ska vara färdig.",
		NB: "Den korte beskrivelsen forteller ennå om utvikling, selv om modellen skal være ferdig.",
		EN: "The short description still tells of developing, though the model is to be ready.",
	},
	Message: juurru.Text{
		FI: "Lyhyt kuvaus kertoo vielä kehittämisestä ({found}), vaikka mallin pitää olla valmis.",
		SV: "Den korta beskrivningen berättar ännu om utveckling ({found}), fast modellen ska vara färdig.",
		NB: "Den korte beskrivelsen forteller ennå om utvikling ({found}), selv om modellen skal være ferdig.",
		EN: "The short description still tells of developing ({found}), though the model is to be ready.",
	},
	Why: juurru.Text{
		FI: "Valmiista mallista lukija haluaa tietää, missä ja miten sitä käytetään ja mitä hyötyä siitä on.",
		SV: "Om en färdig modell vill läsaren veta var och hur den används och vilken nytta den ger.",
		NB: "Om en ferdig modell vil leseren vite hvor og hvordan den brukes, og hvilken nytte den gir.",
		EN: "Of a ready model readers want to know where and how it is used and what good it does.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita preesensissä: missä, kuka ja miten mallia käytetään ja mitä hyötyä siitä on.",
		SV: "Skriv i presens: var, av vem och hur modellen används och vilken nytta den ger.",
		NB: "Skriv i presens: hvor, av hvem og hvordan modellen brukes, og hvilken nytte den gir.",
		EN: "Write in the present tense: where, by whom and how the model is used, and what good it does.",
	},
}

var developingPhrases = []string{
	"tavoitteena on", "tavoitteenamme on", "on tarkoitus", "tarkoituksena on", "kehitteillä", "kehitetään", "rakennetaan", "suunnitellaan", "pilotoidaan", "selvitetään", "tullaan ",
}

// checkWriting looks for what a program can see in Finnish text. The rest a
// person answers: see Attestation.
func (m *Model) checkWriting(c *juurru.Checker) {
	finnish := m.Language == "" || m.Language == juurru.Finnish
	checkText(c, "/shortDescription", m.ShortDescription, finnish)
	if finnish && (m.State == StateReady || c.Gate() == Ready) {
		if found := phrasesIn(m.ShortDescription, developingPhrases); found != nil {
			c.Report(RuleShortDescriptionDeveloping, "/shortDescription", juurru.With("found", found))
		}
	}
	for _, f := range pathFields {
		if text := f.of(&m.Path).Text; text != "" {
			checkText(c, f.textPointer, text, finnish)
		}
	}
}

func checkText(c *juurru.Checker, at juurru.Pointer, text string, finnish bool) {
	if finnish {
		if found := futurePassives(text); found != nil {
			c.Report(RuleFuturePassive, at, juurru.With("found", found))
		}
		if found := projectTalk(text); found != nil {
			c.Report(RuleProjectTalk, at, juurru.With("found", found))
		}
	}
	if count := bareAddresses(text); count > 0 {
		c.Report(RuleBareAddress, at, juurru.With("count", count))
	}
	if len(text) > longText {
		if length := utf8.RuneCountInString(text); length > longText && !structured(text) {
			c.Report(RuleLongUnstructured, at, juurru.With("length", length))
		}
	}
}

// maxFound is how many examples a finding shows.
const maxFound = 3

// The patterns are tried only where a plain search has found their first
// letters, and only on the stretch that follows: searching stays linear and cheap.
var (
	futurePassive = regexp.MustCompile(`^(?i:t)ullaan(?:\s+[\p{L}\d-]+){0,3}?\s+\p{L}+(?:maan|mään)(?:[^\p{L}]|$)`)
	projectWord   = regexp.MustCompile(`^(?i:hankkeen\s+(?:aikana|tavoit\p{L}*)|hankkeessa|hankkeemme|hankekaudella|hankekauden\s+aikana|projektin\s+aikana|projektissa|projektimme)(?:[^\p{L}]|$)`)
)

// stretch bounds how far past its first letters a pattern can reach, in bytes.
const stretch = 200

func futurePassives(text string) []string { return matches(text, "ullaan", 1, futurePassive) }

func projectTalk(text string) []string {
	found := matches(text, "ank", 1, projectWord)
	return append(found, matches(text, "rojekti", 1, projectWord)...)
}

// matches returns the different stretches of text that match the pattern, which
// begins before letters in front of the needle, at the beginning of a word.
func matches(text, needle string, before int, pattern *regexp.Regexp) []string {
	var found []string
	for from := 0; len(found) < maxFound; {
		i := strings.Index(text[from:], needle)
		if i < 0 {
			break
		}
		start := from + i - before
		from += i + len(needle)
		if start < 0 || !wordStart(text, start) {
			continue
		}
		match := pattern.FindString(text[start:min(len(text), start+stretch)])
		match = strings.TrimRightFunc(match, func(r rune) bool { return !unicode.IsLetter(r) })
		if match = strings.Join(strings.Fields(match), " "); match != "" && !slices.Contains(found, match) {
			found = append(found, match)
		}
	}
	return found
}

func wordStart(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return !unicode.IsLetter(r)
}

func phrasesIn(text string, phrases []string) []string {
	text = strings.ToLower(strings.ReplaceAll(text, "\u00a0", " "))
	var found []string
	for _, phrase := range phrases {
		if i := strings.Index(text, phrase); i >= 0 && wordStart(text, i) && len(found) < maxFound {
			found = append(found, strings.TrimSpace(phrase))
		}
	}
	return found
}

// bareAddresses counts the addresses a reader sees. The target of a Markdown
// link, [name](https://…), and of an HTML href="https://…" are not seen.
func bareAddresses(text string) int {
	count := 0
	for _, needle := range []string{"http://", "https://", "www."} {
		for from := 0; ; {
			i := strings.Index(text[from:], needle)
			if i < 0 {
				break
			}
			start := from + i
			from = start + len(needle)
			if needle == "www." && !wordStart(text, start) || strings.HasSuffix(text[:start], "://") {
				continue
			}
			if strings.HasSuffix(text[:start], "](") || strings.HasSuffix(text[:start], `="`) || strings.HasSuffix(text[:start], "](<") {
				continue
			}
			count++
		}
	}
	return count
}

var (
	listLine = regexp.MustCompile(`^\s*(?:#{1,6}\s|[-*•–·▪]\s|\d{1,3}[.)]\s)`)
	htmlList = regexp.MustCompile(`(?i)<(?:h[1-6]|ul|ol|li)\b`)
)

// structured reports whether a text has a subheading or a list.
func structured(text string) bool {
	if htmlList.MatchString(text) {
		return true
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if listLine.MatchString(line) {
			return true
		}
		line = strings.TrimSpace(line)
		short := line != "" && utf8.RuneCountInString(line) <= 80 && !strings.ContainsAny(line[len(line)-1:], ".,;")
		if short && i+1 < len(lines) && len(lines) > 2 {
			return true
		}
	}
	return false
}
