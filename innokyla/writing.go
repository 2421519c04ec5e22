package innokyla

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleFuturePassive: a text promises in the passive.
var RuleFuturePassive = &juurru.Rule{
	ID: "innokyla/future-passive", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(24, 43),
	Looks:  []string{"\"tullaan\", up to three words, and a word ending in a vowel and -maan or -mään: \"tullaan kehittämään\", \"tullaan ensi vuonna ottamaan\""},
	Limits: "Finnish only. Cannot tell \"tullaan\" that means coming (\"vastaanotolle tullaan kysymään\") from the future. Other ways of promising are not noticed.",
	Title: juurru.Text{
		FI: "Teksti kertoo tulevasta passiivissa.",
		SV: "Texten berättar om framtiden i passiv form.",
		NB: "Teksten forteller om framtiden i passiv.",
		EN: "The text speaks of the future in the passive.",
	},
	Message: juurru.Text{
		FI: "Teksti kertoo tulevasta passiivissa: {found}.",
		SV: "Texten berättar om framtiden i passiv form: {found}.",
		NB: "Teksten forteller om framtiden i passiv: {found}.",
		EN: "The text speaks of the future in the passive: {found}.",
	},
	Why: juurru.Text{
		FI: "Soveltaja haluaa tietää, kuka mallissa tekee mitäkin, ei sitä, mitä joskus luvattiin.",
		SV: "Den som tillämpar modellen vill veta vem som gör vad nu, inte vad som en gång utlovades.",
		NB: "Den som tar modellen i bruk, vil vite hvem som gjør hva nå, ikke hva som en gang ble lovet.",
		EN: "Those who apply the model want to know who does what now, not what was once promised.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita preesensissä ja nimeä tekijä: »tullaan kehittämään» → »tiimi kehittää».",
		SV: "Skriv i presens och nämn vem som gör vad: ”tullaan kehittämään” → ”tiimi kehittää”.",
		NB: "Skriv i presens, og si hvem som gjør hva: «tullaan kehittämään» → «tiimi kehittää».",
		EN: "Write in the present tense and say who acts: \"tullaan kehittämään\" → \"tiimi kehittää\".",
	},
}

// RuleProjectTalk: a text reports on the project instead of the model.
var RuleProjectTalk = &juurru.Rule{
	ID: "innokyla/project-talk", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(24, 43),
	Looks: []string{
		"hankkeen aikana", "hankkeessa", "hankkeemme", "hankkeen tavoit…", "hankekaudella", "hankekauden aikana", "projektin aikana", "projektissa", "projektimme",
	},
	Limits: "Finnish only. A mention that belongs to the matter (an earlier project that the model continues) is reported too; decide yourself.",
	Title: juurru.Text{
		FI: "Teksti kertoo hankkeesta eikä mallista.",
		SV: "Texten handlar om projektet och inte om modellen.",
		NB: "Teksten handler om prosjektet og ikke om modellen.",
		EN: "The text is about the project, not the model.",
	},
	Message: juurru.Text{
		FI: "Teksti kertoo hankkeesta eikä mallista: {found}.",
		SV: "Texten handlar om projektet och inte om modellen: {found}.",
		NB: "Teksten handler om prosjektet og ikke om modellen: {found}.",
		EN: "The text is about the project, not the model: {found}.",
	},
	Why: juurru.Text{
		FI: "Malli jää muiden käyttöön hankkeen päätyttyäkin; hankkeen vaiheet eivät auta soveltajaa.",
		SV: "Modellen finns kvar för andra efter projektet; projektets faser hjälper inte den som tillämpar modellen.",
		NB: "Modellen skal brukes av andre også etter prosjektet; prosjektets faser hjelper ikke dem som tar den i bruk.",
		EN: "The model outlives the project; the project's phases are of no help to those who apply the model.",
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
	Source: source.Innokyla(24),
	Looks:  []string{"http://, https:// and www. in a text, except as the target of a Markdown link or an HTML href"},
	Limits: "An address without http and www (innokyla.fi) is not noticed.",
	Title: juurru.Text{
		FI: "Tekstissä on paljas verkko-osoite.",
		SV: "Texten innehåller en utskriven webbadress.",
		NB: "Teksten inneholder en nettadresse uten lenketekst.",
		EN: "The text contains a bare web address.",
	},
	Message: juurru.Text{
		FI: "Paljaita verkko-osoitteita tekstissä: {count}.",
		SV: "Antal utskrivna webbadresser i texten: {count}.",
		NB: "Antall nettadresser uten lenketekst: {count}.",
		EN: "Bare web addresses in the text: {count}.",
	},
	Why: juurru.Text{
		FI: "Osoitteesta ei näe, mitä linkin takaa löytyy, ja ruudunlukija lukee sen ääneen sellaisenaan.",
		SV: "Av adressen framgår inte vad som finns bakom länken, och en skärmläsare läser upp den som den är.",
		NB: "Adressen viser ikke hva lenken fører til, og en skjermleser leser den opp som den står.",
		EN: "An address does not show where it leads, and a screen reader reads it out as it stands.",
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
	Source: source.Innokyla(24),
	Looks:  []string{"more than 1 200 characters without a line that begins with #, a bullet or a number, without a short line that opens a paragraph and can be its heading, and without HTML headings or lists"},
	Limits: "The guidance says longer wholes; 1 200 is our figure. A heading inside a line is not recognised, and a short line of verse or address passes for one.",
	Title: juurru.Text{
		FI: "Pitkässä tekstissä ei ole väliotsikoita eikä luetteloita.",
		SV: "En lång text saknar mellanrubriker och listor.",
		NB: "En lang tekst har verken mellomtitler eller lister.",
		EN: "A long text has no subheadings or lists.",
	},
	Message: juurru.Text{
		FI: "Tekstissä on {length} merkkiä ilman väliotsikoita tai luetteloita.",
		SV: "Texten har {length} tecken utan mellanrubriker eller listor.",
		NB: "Teksten har {length} tegn uten mellomtitler eller lister.",
		EN: "The text has {length} characters without subheadings or lists.",
	},
	Why: juurru.Text{
		FI: "Verkkotekstiä silmäillään; väliotsikot ja luettelot kertovat, mistä mikin asia löytyy.",
		SV: "Webbtext ögnas igenom; mellanrubriker och listor visar var saker och ting finns.",
		NB: "Nettekst skumleses; mellomtitler og lister viser hvor ting står.",
		EN: "Readers skim text on a screen; subheadings and lists show them where things are.",
	},
	Fix: juurru.Text{
		FI: "Pilko teksti väliotsikoilla (esimerkiksi Resurssit, Prosessi) tai luettelolla.",
		SV: "Dela upp texten med mellanrubriker (till exempel Resurser, Process) eller en lista.",
		NB: "Del opp teksten med mellomtitler (for eksempel Ressurser, Prosess) eller en liste.",
		EN: "Break the text up with subheadings (for example Resources, Process) or a list.",
	},
}

// RuleShortDescriptionDeveloping: the model is ready but its short description
// still tells of developing it.
var RuleShortDescriptionDeveloping = &juurru.Rule{
	ID: "innokyla/short-description-developing", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(45),
	Looks:  slices.Clone(developingPhrases),
	Limits: "Finnish only; asked when the model's state is ready or the gate ready is asked. Some finished models use these words rightly (the model itself may be about developing something).",
	Title: juurru.Text{
		FI: "Lyhyt kuvaus kertoo vielä kehittämisestä, vaikka mallin pitäisi olla valmis.",
		SV: "Den korta beskrivningen handlar fortfarande om utvecklingen, trots att modellen borde vara färdig.",
		NB: "Den korte beskrivelsen handler fortsatt om utviklingen, selv om modellen skal være ferdig.",
		EN: "The short description still speaks of developing the model, though it should be ready.",
	},
	Message: juurru.Text{
		FI: "Lyhyt kuvaus kertoo vielä kehittämisestä ({found}); valmiin mallin kuvauksesta käy ilmi, miten mallia käytetään.",
		SV: "Den korta beskrivningen handlar fortfarande om utvecklingen ({found}); när modellen är färdig ska beskrivningen berätta hur den används.",
		NB: "Den korte beskrivelsen handler fortsatt om utviklingen ({found}); når modellen er ferdig, skal beskrivelsen fortelle hvordan den brukes.",
		EN: "The short description still speaks of developing the model ({found}); once the model is ready, the description should tell how it is used.",
	},
	Why: juurru.Text{
		FI: "Valmiista mallista lukija haluaa tietää, missä ja miten sitä käytetään ja mitä hyötyä siitä on.",
		SV: "Om en färdig modell vill läsaren veta var och hur den används och vilken nytta den ger.",
		NB: "Om en ferdig modell vil leseren vite hvor og hvordan den brukes, og hvilken nytte den gir.",
		EN: "When a model is ready, readers want to know where and how it is used and what benefits it brings.",
	},
	Fix: juurru.Text{
		FI: "Kerro preesensissä, missä ja miten mallia käytetään, kuka sitä käyttää ja mitä hyötyä siitä on.",
		SV: "Skriv i presens var, av vem och hur modellen används och vilken nytta den ger.",
		NB: "Skriv i presens hvor, av hvem og hvordan modellen brukes, og hvilken nytte den gir.",
		EN: "Write in the present tense where, by whom and how the model is used, and what benefits it brings.",
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
	text = composed(text)
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

// composed writes decomposed letters, a with a combining diaeresis, as one. Text
// without combining marks, nearly all there is, is not gone through.
func composed(text string) string {
	const combining = 0xcc // the first byte of U+0300 to U+033F in UTF-8
	if strings.IndexByte(text, combining) < 0 {
		return text
	}
	return norm.NFC.String(text)
}

// maxFound is how many examples a finding shows.
const maxFound = 3

// The patterns are tried only where a plain search has found their first
// letters, and only on the stretch that follows: searching stays linear and cheap.
var (
	futurePassive = regexp.MustCompile(`^(?i:t)ullaan(?:[\s\p{Z}]+[\p{L}\d-]+){0,3}?[\s\p{Z}]+\p{L}*[aeiouyäö]m(?:aan|ään)(?:[^\p{L}]|$)`)
	projectWord   = regexp.MustCompile(`^(?i:hankkeen[\s\p{Z}]+(?:aikana|tavoit\p{L}*)|hankkeessa|hankkeemme|hankekaudella|hankekauden[\s\p{Z}]+aikana|projektin[\s\p{Z}]+aikana|projektissa|projektimme)(?:[^\p{L}]|$)`)
)

// stretch bounds how far past its first letters a pattern can reach, in bytes.
const stretch = 200

// needle is what a plain search looks for: letters that are rare or few, and how
// many letters of the pattern come before them.
type needle struct {
	letters string
	before  int
}

func futurePassives(text string) []string { return matches(text, futurePassive, needle{"ullaan", 1}) }

func projectTalk(text string) []string {
	return matches(text, projectWord, needle{"hank", 0}, needle{"Hank", 0}, needle{"rojekti", 1})
}

// matches returns the different stretches of text that match the pattern, which
// begins at one of the needles, at the beginning of a word.
func matches(text string, pattern *regexp.Regexp, needles ...needle) []string {
	var found []string
	for start := range starts(text, needles) {
		if !wordStart(text, start) {
			continue
		}
		match := pattern.FindString(wholeWords(text[start:], stretch))
		match = strings.TrimRightFunc(match, func(r rune) bool { return !unicode.IsLetter(r) })
		if match = strings.Join(strings.Fields(match), " "); match != "" && !slices.Contains(found, match) {
			found = append(found, match)
		}
		if len(found) == maxFound {
			break
		}
	}
	return found
}

// starts yields where the needles stand in a text, less the letters before them,
// in the order of the text. Every needle is searched for once.
func starts(text string, needles []needle) iter.Seq[int] {
	return func(yield func(int) bool) {
		next := make([]int, len(needles)) // where each needle stands next, past the end when nowhere
		search := func(i, from int) {
			at := strings.Index(text[from:], needles[i].letters)
			if next[i] = from + at; at < 0 {
				next[i] = len(text)
			}
		}
		for i := range needles {
			search(i, 0)
		}
		for {
			first := 0
			for i := range next {
				if next[i] < next[first] {
					first = i
				}
			}
			at := next[first]
			if at == len(text) {
				return
			}
			if start := at - needles[first].before; start >= 0 && !yield(start) {
				return
			}
			search(first, at+len(needles[first].letters))
		}
	}
}

// wholeWords returns the beginning of a text, some limit bytes of it, without
// the word that the limit would cut.
func wholeWords(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	return text[:strings.LastIndexFunc(text[:limit], unicode.IsSpace)+1]
}

func wordStart(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return !unicode.IsLetter(r)
}

func phrasesIn(text string, phrases []string) []string {
	text = strings.ToLower(strings.Join(strings.Fields(composed(text)), " "))
	var found []string
	for _, phrase := range phrases {
		if len(found) < maxFound && hasPhrase(text, phrase) {
			found = append(found, strings.TrimSpace(phrase))
		}
	}
	return found
}

// hasPhrase reports whether the phrase stands somewhere at the beginning of a word.
func hasPhrase(text, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return false
		}
		if wordStart(text, from+i) {
			return true
		}
		from += i + len(phrase)
	}
}

// bareAddresses counts the addresses a reader sees. The target of a Markdown
// link, [name](https://…), and of an HTML href are not seen.
func bareAddresses(text string) int {
	count := 0
	for _, needle := range []string{"://", "www."} { // rare letters first: a search for them is fast
		for from := 0; ; {
			i := strings.Index(text[from:], needle)
			if i < 0 {
				break
			}
			start := from + i
			from = start + len(needle)
			if needle == "://" {
				start = len(strings.TrimSuffix(strings.TrimSuffix(text[:start], "https"), "http"))
				if start == from-len(needle) {
					continue // of another scheme
				}
			} else if !wordStart(text, start) || strings.HasSuffix(text[:start], "://") {
				continue
			}
			if strings.HasSuffix(text[:start], "](") || strings.HasSuffix(text[:start], `="`) || strings.HasSuffix(text[:start], `='`) || strings.HasSuffix(text[:start], "](<") || strings.HasSuffix(text[:start], "]: ") {
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
		opens := i == 0 || strings.TrimSpace(lines[i-1]) == ""
		if listLine.MatchString(line) || opens && i+1 < len(lines) && isHeading(strings.TrimSpace(line)) {
			return true
		}
	}
	return false
}

// isHeading reports whether a line that opens a paragraph can be its heading:
// shorter than the lines of wrapped text, and no sentence.
func isHeading(line string) bool {
	return line != "" && utf8.RuneCountInString(line) <= 60 && !strings.ContainsAny(line[len(line)-1:], ".,;")
}
