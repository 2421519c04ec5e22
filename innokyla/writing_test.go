package innokyla_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// withTips is a model that says something in one field of the path.
func withTips(text string) *innokyla.Model {
	m := new(innokyla.Model)
	m.Path.Tips.Text = text
	return m
}

// foundIn lists what a rule has found in a text, as its finding shows it.
func foundIn(m *innokyla.Model, rule *juurru.Rule) []string {
	values := paramsOf(m.Check(innokyla.Draft), rule, "found")
	if len(values) == 0 {
		return nil
	}
	return values[0].([]string)
}

func TestFuturePassive(t *testing.T) {
	for about, row := range map[string]struct {
		text string
		want []string
	}{
		"what will be developed":               {"Mallia tullaan kehittämään.", []string{"tullaan kehittämään"}},
		"at the beginning of a sentence":       {"Tullaan ottamaan käyttöön.", []string{"Tullaan ottamaan"}},
		"one word between":                     {"Mallia tullaan edelleen kehittämään.", []string{"tullaan edelleen kehittämään"}},
		"three words between":                  {"Tullaan ensi vuonna 2027 ottamaan käyttöön.", []string{"Tullaan ensi vuonna 2027 ottamaan"}},
		"over a line break":                    {"Mallia tullaan\n  kehittämään", []string{"tullaan kehittämään"}},
		"in the middle of markup":              {"<b>tullaan kehittämään</b>", []string{"tullaan kehittämään"}},
		"the same twice is shown once":         {"Tiimi tullaan ottamaan mukaan. Se tullaan ottamaan.", []string{"tullaan ottamaan"}},
		"at most three are shown":              {"tullaan ottamaan, tullaan tekemään, tullaan hakemaan, tullaan antamaan", []string{"tullaan ottamaan", "tullaan tekemään", "tullaan hakemaan"}},
		"four words between are too many":      {"Tullaan ensi vuonna kahdessa kunnassa ottamaan käyttöön.", nil},
		"people come to a place":               {"Vastaanotolle tullaan ajanvarauksella.", nil},
		"people come, at the end":              {"Vastaanotolle tullaan.", nil},
		"the present tense":                    {"Mallia kehitetään, ja tiimi kehittää sitä.", nil},
		"somebody will do it":                  {"Tiimi tulee kehittämään mallia.", nil},
		"a longer word begins the same way":    {"tullaankin kehittämään", nil},
		"a longer word ends the same way":      {"mukautullaan kehittämään", nil},
		"a word that only begins with -mään":   {"tullaan lämpimäänpaikkaan", nil},
		"a broken word at the beginning":       {"ullaan; tullaan kehittämään", []string{"tullaan kehittämään"}},
		"after a longer word":                  {"Se mukautullaan; tullaan kehittämään", []string{"tullaan kehittämään"}},
		"two sentences":                        {"Sinne tullaan. Tiimi alkaa hoitamaan.", nil},
		"the third infinitive without tullaan": {"Tiimi ryhtyy kehittämään.", nil},
	} {
		assert.Equal(t, row.want, foundIn(withTips(row.text), innokyla.RuleFuturePassive), about)
	}
}

func TestProjectTalk(t *testing.T) {
	for about, row := range map[string]struct {
		text string
		want []string
	}{
		"what was done during the project":      {"Hankkeen aikana luotiin ohje.", []string{"Hankkeen aikana"}},
		"the project's goals, in any case":      {"Ohje on hankkeen tavoitteiden mukainen.", []string{"hankkeen tavoitteiden"}},
		"in the project":                        {"Ohje tehtiin hankkeessa.", []string{"hankkeessa"}},
		"our project":                           {"Hankkeemme loi ohjeen, projektimme toisen.", []string{"Hankkeemme", "projektimme"}},
		"in the project period":                 {"Hankekaudella luotiin ohje ja hankekauden aikana toinen.", []string{"Hankekaudella", "hankekauden aikana"}},
		"in the projekti":                       {"Projektissa ja projektin aikana.", []string{"Projektissa", "projektin aikana"}},
		"the project's money is of the matter":  {"Hankkeen rahoitus päättyi.", nil},
		"the project itself":                    {"Hanke päättyi, ja projekti jatkuu.", nil},
		"a compound":                            {"Yhteishankkeessa oli kolme kuntaa.", nil},
		"a longer form":                         {"Hankkeessamme oli kolme kuntaa.", nil},
		"a purchase sounds much the same":       {"Hankinnassa ja hankaluuksissa.", nil},
		"the model":                             {"Mallissa on ohje.", nil},
		"a word that ends where a project does": {"hankkeessaoloaika", nil},
	} {
		assert.Equal(t, row.want, foundIn(withTips(row.text), innokyla.RuleProjectTalk), about)
	}
}

func TestBareAddresses(t *testing.T) {
	for about, row := range map[string]struct {
		text string
		want []any
	}{
		"an address":                               {"Katso https://www.innokyla.fi/fi.", []any{1}},
		"an address without s":                     {"Katso http://innokyla.fi.", []any{1}},
		"www. alone, at the beginning":             {"www.innokyla.fi kertoo", []any{1}},
		"www. in parentheses":                      {"Innokylä (www.innokyla.fi)", []any{1}},
		"two addresses":                            {"https://a.example ja www.b.example", []any{2}},
		"www. of an address, then www. alone":      {"https://www.a.example ja www.b.example", []any{2}},
		"letters and then an address":              {"awww.fi ja www.a.example", []any{1}},
		"an address in angle brackets":             {"<https://a.example>", []any{1}},
		"a link named by its own address":          {"[https://a.example](https://a.example)", []any{1}},
		"a named link in Markdown":                 {"[Innokylä](https://www.innokyla.fi)", nil},
		"a named link in Markdown, in brackets":    {"[Innokylä](<https://www.innokyla.fi/a b>)", nil},
		"a named link in Markdown to a www":        {"[Innokylä](www.innokyla.fi)", nil},
		"a named link in HTML":                     {`<a href="https://www.innokyla.fi">Innokylä</a>`, nil},
		"a picture in HTML":                        {`<img src="https://a.example/kuva.png" alt="Kuva">`, nil},
		"an address without http and www":          {"innokyla.fi", nil},
		"letters that only look like an address":   {"awww.fi ja https", nil},
		"a named link beside an address of others": {"[Innokylä](https://innokyla.fi) ja https://thl.fi", []any{1}},
	} {
		m := withTips(row.text)
		assert.Equal(t, row.want, paramsOf(m.Check(innokyla.Draft), innokyla.RuleBareAddress, "count"), about)
		m.Language = juurru.English
		assert.Equal(t, row.want, paramsOf(m.Check(innokyla.Draft), innokyla.RuleBareAddress, "count"), "%s, in whatever language", about)
	}
}

func TestLongTextsNeedSomethingToHoldOnTo(t *testing.T) {
	sentence := "Tiimi käy mittarit läpi. " // 25 characters
	long := strings.Repeat(sentence, 48)    // 1 200
	for about, row := range map[string]struct {
		text string
		want []any
	}{
		"1 200 characters":                            {long, nil},
		"1 201 characters":                            {long + "x", []any{1201}},
		"more bytes than characters":                  {strings.Repeat("ä", 1200), nil},
		"1 201 letters of two bytes":                  {strings.Repeat("ä", 1201), []any{1201}},
		"paragraphs only":                             {long + "\n\n" + long, []any{2402}},
		"a subheading in Markdown":                    {"## Resurssit\n" + long, nil},
		"a number sign that begins no subheading":     {"#resurssit " + long, []any{1211}},
		"a bullet":                                    {long + "\n- tabletti", nil},
		"an indented bullet of another kind":          {long + "\n   • tabletti", nil},
		"a numbered list":                             {long + "\n1) tabletti", nil},
		"a dash in the middle of a line":              {long + " - tabletti", []any{1211}},
		"a date at the beginning of a line":           {long + "\n12.5.2025 alkoi seuranta.", []any{1226}},
		"a short line of its own between paragraphs":  {long + "\n\nResurssit\n\n" + long, nil},
		"a short line at the end is no subheading":    {long + "\n\nLisätietoja", []any{1213}},
		"a short line that ends a sentence is none":   {long + "\n\nSe toimii.\n\n" + long, []any{2414}},
		"a list in HTML":                              {"<UL><li>tabletti</li></UL>" + long, nil},
		"a subheading in HTML":                        {`<h3 id="a">Resurssit</h3>` + long, nil},
		"a horizontal rule in HTML is no subheading":  {"<hr>" + long, []any{1204}},
		"a line of 60 characters can be a heading":    {long + "\n\n" + strings.Repeat("x", 60) + "\n" + long, nil},
		"a line of 61 characters is too long for one": {long + "\n\n" + strings.Repeat("x", 61) + "\n" + long, []any{2464}},
		"a short line within a paragraph is none":     {long + "\nResurssit\n" + long, []any{2411}},
	} {
		assert.Equal(t, row.want, paramsOf(withTips(row.text).Check(innokyla.Draft), innokyla.RuleLongUnstructured, "length"), about)
	}
}

func TestFinnishIsSearchedInFinnishTextsOnly(t *testing.T) {
	text := "Mallia tullaan kehittämään hankkeen aikana."
	for language, searched := range map[juurru.Lang]bool{"": true, juurru.Finnish: true, juurru.Swedish: false, juurru.Norwegian: false, juurru.English: false} {
		m := withTips(text)
		m.Language, m.ShortDescription, m.State = language, "Kehitetään mallia.", innokyla.StateReady
		for _, rule := range []*juurru.Rule{innokyla.RuleFuturePassive, innokyla.RuleProjectTalk, innokyla.RuleShortDescriptionDeveloping} {
			assert.Equal(t, searched, brokenAt(m, innokyla.Draft, rule) != nil, "%s in %q", rule.ID, language)
		}
	}
}

func TestEveryTextOfTheModelIsRead(t *testing.T) {
	m, want := new(innokyla.Model), []juurru.Pointer{"/shortDescription"}
	m.ShortDescription = "Ohje tehtiin hankkeessa."
	for _, f := range innokyla.Fields() {
		if content := m.Path.Content(f.Key); content != nil {
			content.Text = "Ohje tehtiin hankkeessa."
			want = append(want, f.Pointer().At("text"))
		}
	}
	assert.Len(t, want, 21)
	assert.Equal(t, want, brokenAt(m, innokyla.Draft, innokyla.RuleProjectTalk))
}

func TestTheShortDescriptionOfAReadyModelTellsWhatIs(t *testing.T) {
	for text, want := range map[string][]string{
		"Tavoitteena on nopeampi hoito.":                        {"tavoitteena on"},
		"TAVOITTEENAMME ON nopeampi hoito.":                     {"tavoitteenamme on"},
		"Mallia tullaan laajentamaan.":                          {"tullaan"},
		"Malli on kehitteillä; sitä pilotoidaan ja selvitetään": {"kehitteillä", "pilotoidaan", "selvitetään"},
		"Kehitetään, rakennetaan, pilotoidaan ja selvitetään":   {"kehitetään", "rakennetaan", "pilotoidaan"},
		"Tavoitteellinen hoito":                                 nil,
		"Jatkokehitetään":                                       nil,
		"Jatkokehitetään ja kehitetään":                         {"kehitetään"},
		"Vastaanotolle tullaan.":                                nil,
		"":                                                      nil,
	} {
		m := &innokyla.Model{ShortDescription: text, State: innokyla.StateReady}
		assert.Equal(t, want, foundIn(m, innokyla.RuleShortDescriptionDeveloping), text)
	}
	for about, row := range map[string]struct {
		state innokyla.State
		gate  juurru.Gate
		asked bool
	}{
		"a model in development is left in peace":     {innokyla.StateInDevelopment, innokyla.Publish, false},
		"a draft is left in peace":                    {innokyla.StateDraft, innokyla.Draft, false},
		"a model that says it is ready is asked":      {innokyla.StateReady, innokyla.Draft, true},
		"a model that is to be marked ready is asked": {innokyla.StateInDevelopment, innokyla.Ready, true},
	} {
		m := &innokyla.Model{ShortDescription: "Kehitetään mallia.", State: row.state}
		assert.Equal(t, row.asked, brokenAt(m, row.gate, innokyla.RuleShortDescriptionDeveloping) != nil, about)
	}
}

func TestRulesThatSearchTellWhatTheyLookFor(t *testing.T) {
	searching := []*juurru.Rule{
		innokyla.RuleFuturePassive, innokyla.RuleProjectTalk, innokyla.RuleBareAddress, innokyla.RuleLongUnstructured, innokyla.RuleShortDescriptionDeveloping,
		innokyla.RuleShortDescriptionTooLong, innokyla.RuleVocabularyNearMiss, innokyla.RuleAreaNotRecognised, innokyla.RuleNotRecommendedUnsaid, innokyla.RuleImageWithoutAlternative,
	}
	for _, rule := range innokyla.Rules() {
		assert.Equal(t, slices.Contains(searching, rule), rule.Looks != nil, rule.ID)
	}
	for _, phrase := range innokyla.RuleNotRecommendedUnsaid.Looks {
		m := &innokyla.Model{ShortDescription: "Mallia " + phrase + ".", NotRecommended: new(innokyla.NotRecommended)}
		assert.Empty(t, brokenAt(m, innokyla.Ready, innokyla.RuleNotRecommendedUnsaid), phrase)
	}
	for _, phrase := range innokyla.RuleShortDescriptionDeveloping.Looks {
		m := &innokyla.Model{ShortDescription: "Mallia " + phrase + " alueella.", State: innokyla.StateReady}
		assert.NotEmpty(t, brokenAt(m, innokyla.Draft, innokyla.RuleShortDescriptionDeveloping), phrase)
	}
}

func TestSpacesOfEveryKindSeparateWords(t *testing.T) {
	m := &innokyla.Model{ShortDescription: "Malli tullaan\u00a0kehittämään hankkeen\u00a0\naikana."}
	assert.Equal(t, []juurru.Pointer{"/shortDescription"}, brokenAt(m, innokyla.Draft, innokyla.RuleFuturePassive))
	assert.Equal(t, []juurru.Pointer{"/shortDescription"}, brokenAt(m, innokyla.Draft, innokyla.RuleProjectTalk))
}

func TestComingFromSomewhereIsNoPromise(t *testing.T) {
	for _, text := range []string{"Vastaanotolle tullaan Pirkanmaan alueelta.", "Sinne tullaan Uudenmaan kunnista.", "Tänne tullaan koko maailmaan tutustumisen jälkeen."} {
		assert.Empty(t, brokenAt(&innokyla.Model{ShortDescription: text}, innokyla.Draft, innokyla.RuleFuturePassive), text)
	}
}

func TestAHeadingOverOneParagraphIsStructure(t *testing.T) {
	m := new(innokyla.Model)
	m.Path.Conditions.Text = "Resurssit\n" + strings.Repeat("Tiimi varaa aikaa. ", 100)
	assert.Empty(t, brokenAt(m, innokyla.Draft, innokyla.RuleLongUnstructured))
}

func TestNotRecommendedIsRecognisedAsPeopleSayIt(t *testing.T) {
	for text, said := range map[string]bool{
		"Mallia ei\nsuositella.": true, "Mallia  ei suositella": true, "Emme voi suositella mallia.": true,
		"We cannot recommend this model.": true, "Vi kan inte rekommendera modellen.": true,
		"Mallia suositellaan.": false, "Keisuositella": false,
	} {
		m := &innokyla.Model{ShortDescription: text, NotRecommended: &innokyla.NotRecommended{Why: "a", WorkNeeded: "b", WouldHaveHelped: "c"}}
		assert.Equal(t, !said, brokenAt(m, innokyla.Ready, innokyla.RuleNotRecommendedUnsaid) != nil, text)
	}
}

func TestTextThatIsWrappedHasNoHeadingForThat(t *testing.T) {
	m := withTips(strings.Repeat("Tiimi varaa aikaa asiakkaalle ja kirjaa sen hänen suunnitelmaansa joka viikko\n", 30))
	assert.NotEmpty(t, brokenAt(m, innokyla.Draft, innokyla.RuleLongUnstructured))
}

func TestDecomposedLettersAreTheSameLetters(t *testing.T) {
	m := &innokyla.Model{ShortDescription: "Mallia tullaan kehitta\u0308ma\u0308a\u0308n.", Topics: []string{"Tyo\u0308kyky"}}
	assert.NotEmpty(t, brokenAt(m, innokyla.Draft, innokyla.RuleFuturePassive))
	assert.NotEmpty(t, brokenAt(m, innokyla.Draft, innokyla.RuleVocabularyNearMiss))
}
