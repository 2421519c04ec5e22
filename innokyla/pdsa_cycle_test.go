package innokyla_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/metrics"
)

// fullCycle has something in every member.
func fullCycle() metrics.Cycle {
	yes, no := true, false
	return metrics.Cycle{
		Title: "Yksi työntekijä", Purpose: metrics.Test, Starts: "2025-08-04", Ends: "2025-08-15",
		Action: "Varataan kaksi aikaa päivässä aloitusarvioihin.",
		Goal:   "Selvitetään, riittävätkö ajat.",
		Questions: []metrics.Question{
			{Text: "Riittääkö kaksi aikaa päivässä?", Prediction: "Riittää neljänä päivänä viidestä.", PredictedOn: "2025-08-01", Result: "Riitti kolmena.", Matched: &no},
			{Text: "Onko tiloja?", Prediction: "On.", Result: "Oli.", Matched: &yes},
		},
		Steps: []metrics.Step{{What: "Ajat varataan kalenteriin", Who: "Sihteeri", When: "viikko 31", Where: "Keskusta", Done: true}},
		Data:  "Sihteeri kirjaa vapaiksi jääneet ajat.",
		Do:    &metrics.Do{AsPlanned: &yes, Observations: "Maanantaisin aikoja puuttui."},
		Study: &metrics.Study{Text: "Kysyntä painottuu alkuviikkoon.", Date: "2025-08-18"},
		Act:   &metrics.Act{Decision: metrics.Adapt, Text: "Alkuviikolle varataan kolme aikaa.", Reason: "Kysyntä vaihtelee.", DecidedBy: "Tiimi", Date: "2025-08-18"},
	}
}

func ExamplePDSAFromCycle() {
	form := innokyla.PDSAFromCycle(fullCycle(), juurru.Finnish)
	for _, box := range []string{form.Action, form.Goal, form.Steps[0].What, form.Study, form.Act} {
		fmt.Println("—")
		fmt.Println(box)
	}
	// Output:
	// —
	// Varataan kaksi aikaa päivässä aloitusarvioihin.
	// Tarkoitus: Muutoksen kokeileminen
	// Alkaa: 4.8.2025
	// Päättyy: 15.8.2025
	// —
	// Selvitetään, riittävätkö ajat.
	// Kysymys 1: Riittääkö kaksi aikaa päivässä?
	// Ennuste 1 (1.8.2025): Riittää neljänä päivänä viidestä.
	// Kysymys 2: Onko tiloja?
	// Ennuste 2: On.
	// Kerättävät tiedot: Sihteeri kirjaa vapaiksi jääneet ajat.
	// —
	// Ajat varataan kalenteriin
	// Missä: Keskusta
	// —
	// Kysyntä painottuu alkuviikkoon.
	// Arvioitu: 18.8.2025
	// Toteutettiin suunnitellusti: kyllä
	// Havainnot: Maanantaisin aikoja puuttui.
	// Tulos 1 (ennuste ei toteutunut): Riitti kolmena.
	// Tulos 2 (ennuste toteutui): Oli.
	// —
	// Alkuviikolle varataan kolme aikaa.
	// Päätös (18.8.2025): Muutetaan
	// Perustelu: Kysyntä vaihtelee.
	// Päättäjä: Tiimi
}

func ExamplePDSA_Cycle() {
	form := innokyla.PDSA{
		Action: "Varataan kaksi aikaa päivässä.",
		Goal:   "Ajat riittävät.\nKysymys 1: Riittääkö kaksi aikaa?\nEnnuste 1 (1.8.2025): Riittää.",
		Act:    "Jatketaan syksyllä.",
	}
	cycle := form.Cycle(juurru.Finnish)
	fmt.Println(cycle.Goal)
	fmt.Println(cycle.Questions[0].Text, cycle.Questions[0].Prediction, cycle.Questions[0].PredictedOn)
	fmt.Println(cycle.Act.Text)
	// Output:
	// Ajat riittävät.
	// Riittääkö kaksi aikaa? Riittää. 2025-08-01
	// Jatketaan syksyllä.
}

func TestACycleComesBackFromTheForm(t *testing.T) {
	for name, cycle := range map[string]metrics.Cycle{
		"full":                               fullCycle(),
		"empty":                              {},
		"nothing but an empty act":           {Act: &metrics.Act{}},
		"an act with a day only":             {Act: &metrics.Act{Date: "2025-08-18"}},
		"empty lists":                        {Questions: []metrics.Question{}, Steps: []metrics.Step{}},
		"a question of two lines":            {Questions: []metrics.Question{{Text: "\nKysymys 2: b\n"}}},
		"a text that is a label":             {Action: "Alkaa: 4.8.2025", Goal: "  Kysymys 1: a\n\n", Study: &metrics.Study{Text: "Arvioitu: 4.8.2025"}, Act: &metrics.Act{Text: "Päätös:"}},
		"a label after a value":              {Data: "a\nKerättävät tiedot: b"},
		"a space is a text":                  {Action: " ", Questions: []metrics.Question{{Text: " ", Prediction: "  ", Result: " "}}, Act: &metrics.Act{Reason: " "}},
		"lines that are empty":               {Action: "\n\n", Goal: "\n", Starts: "2025-08-04", Data: "\n"},
		"a prediction with a day only":       {Questions: []metrics.Question{{Text: "a"}, {Text: "b", PredictedOn: "0001-01-01"}}},
		"a verdict without a result":         {Questions: []metrics.Question{{Text: "a"}, {Text: "b", Matched: new(bool)}}},
		"not as planned, without a word":     {Do: &metrics.Do{AsPlanned: new(bool)}},
		"returns and bytes that are no text": {Action: "a\r\nAlkaa: 4.8.2025\r", Goal: "\xff\xfe\n\x00Kysymys 1: a"},
	} {
		for _, lang := range slices.Concat(juurru.Langs(), []juurru.Lang{"", "se"}) {
			form := innokyla.PDSAFromCycle(cycle, lang)
			assert.Empty(t, cmp.Diff(cycle, form.Cycle(lang)), "%s in %q: %q", name, lang, form)
		}
	}
}

func TestAFormAPersonWroteComesBack(t *testing.T) {
	for name, form := range map[string]innokyla.PDSA{
		"empty":     {},
		"plain":     {Title: "a", Action: "b\n\n c", Goal: "d: e", Steps: []innokyla.PDSAStep{{What: "f", Who: "g", When: "h", Done: true}}, Study: "i\n", Act: "j"},
		"no steps":  {Steps: []innokyla.PDSAStep{}},
		"like ours": {Action: "Tarkoitus: nopeampi hoito\nAlkaa: syksyllä", Goal: "Kysymys: riittääkö?\nEnnuste 1 (syksyllä): riittää", Study: "Tulos 1 (hyvä): a\nTulos: b", Act: "Päätös (alustava): jatketaan\nPäätös: jatketaan"},
		"spaces":    {Action: " Alkaa: 4.8.2025", Goal: "  Kysymys 1: a", Act: "   Päätös:"},
		"returns":   {Action: "Alkaa: 4.8.2025\r\nPäättyy: 15.8.2025\r", Goal: "\tKysymys 1: a", Act: "\u00a0Päätös:"},
	} {
		cycle := form.Cycle(juurru.Finnish)
		assert.Empty(t, cmp.Diff(form, innokyla.PDSAFromCycle(cycle, juurru.Finnish)), name)
		assert.Empty(t, cycle.Questions, name)
		assert.Empty(t, cycle.Starts, name)
	}
}

func TestLabelsOutOfOrderAreText(t *testing.T) {
	for name, form := range map[string]innokyla.PDSA{
		"the second question is missing":   {Goal: "Kysymys 1: a\nKysymys 3: b"},
		"a prediction of no question":      {Goal: "Ennuste 1: a"},
		"a result of no question":          {Goal: "Kysymys 1: a", Study: "Tulos 2: b"},
		"a huge number":                    {Goal: "Kysymys 1: a\nEnnuste 9223372036854775807: b"},
		"the end before the start":         {Action: "Päättyy: 15.8.2025\nAlkaa: 4.8.2025"},
		"one label twice":                  {Action: "Alkaa: 4.8.2025\nAlkaa: 5.8.2025"},
		"a day that goes on":               {Action: "Alkaa: 4.8.2025\ntai myöhemmin"},
		"an empty line before the labels":  {Action: "\nAlkaa: 4.8.2025"},
		"an answer without an observation": {Study: "Havainnot:"},
		"no questions, and one":            {Goal: "Kysymyksiä: 0\nKysymys 1: a"},
		"one step is ours, and one is not": {Steps: []innokyla.PDSAStep{{What: "a\nMissä: b"}, {What: "Missä:"}}},
	} {
		cycle := form.Cycle(juurru.Finnish)
		assert.Equal(t, [2]string{form.Action, form.Goal}, [2]string{cycle.Action, cycle.Goal}, name)
		requireKept(t, form, juurru.Finnish)
		assert.NotEmpty(t, cmp.Diff(form, innokyla.PDSAFromCycle(cycle, juurru.Finnish)), name)
	}
}

func TestWhiteSpaceAtTheEndOfBoxesHidesNoLabels(t *testing.T) {
	for _, lang := range juurru.Langs() {
		for _, space := range []string{" ", "\n", "\r\n", "\t", "\u00a0\n\n"} {
			form := innokyla.PDSAFromCycle(fullCycle(), lang)
			for _, box := range []*string{&form.Action, &form.Goal, &form.Steps[0].What, &form.Study, &form.Act} {
				*box += space
			}
			assert.Empty(t, cmp.Diff(fullCycle(), form.Cycle(lang)), "%q in %s", space, lang)
		}
	}
}

// requireKept sees to it that a form loses nothing when it is read and filled again:
// at worst a line gets one more space before it, or a box loses white space at its end, and it
// reads the same.
func requireKept(t require.TestingT, form innokyla.PDSA, lang juurru.Lang) {
	cycle := form.Cycle(lang)
	again := innokyla.PDSAFromCycle(cycle, lang)
	kept := func(before, after string) {
		if after == strings.TrimRightFunc(before, unicode.IsSpace) {
			return
		}
		lines, linesAfter := strings.Split(before, "\n"), strings.Split(after, "\n")
		require.Len(t, linesAfter, len(lines), "%q and %q", before, after)
		for i, line := range lines {
			if linesAfter[i] != line {
				require.Equal(t, " "+line, linesAfter[i])
			}
		}
	}
	require.Equal(t, form.Title, again.Title)
	kept(form.Action, again.Action)
	kept(form.Goal, again.Goal)
	kept(form.Study, again.Study)
	kept(form.Act, again.Act)
	require.Len(t, again.Steps, len(form.Steps))
	for i, step := range form.Steps {
		kept(step.What, again.Steps[i].What)
		step.What = again.Steps[i].What
		require.Equal(t, step, again.Steps[i])
	}
	require.Empty(t, cmp.Diff(cycle, again.Cycle(lang)), "%q", again)
}

// anyText draws texts that are hard to tell from labels.
func anyText(lang juurru.Lang) *rapid.Generator[string] {
	form := innokyla.PDSAFromCycle(fullCycle(), lang)
	var lines []string
	for _, box := range []string{form.Action, form.Goal, form.Steps[0].What, form.Study, form.Act, "Päätös:\nKysymyksiä: 0\nFråga 2: \nWhere:"} {
		for line := range strings.SplitSeq(box, "\n") {
			head, _, _ := strings.Cut(line, ":")
			lines = append(lines, line, head+":", head+": ", head+":a", head)
		}
	}
	line := rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"", " ", "  ", "\t", "\u00a0"}).Draw(t, "indent") +
			rapid.OneOf(rapid.SampledFrom(lines), rapid.SampledFrom([]string{"", "a", "Å\r", "\xff"}), rapid.StringN(0, 8, -1)).Draw(t, "line")
	})
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(line, 0, 4).Draw(t, "lines"), "\n")
	})
}

func anyLang() *rapid.Generator[juurru.Lang] { return rapid.SampledFrom(juurru.Langs()) }

// anyCycle draws cycles that have the structure of their type, but for the length of texts.
func anyCycle(lang juurru.Lang) *rapid.Generator[metrics.Cycle] {
	text := anyText(lang)
	said := text.Filter(func(s string) bool { return s != "" })
	day := rapid.Custom(func(t *rapid.T) juurru.Date {
		if rapid.Bool().Draw(t, "none") {
			return ""
		}
		return juurru.Date("2025-01-01").AddDays(rapid.IntRange(-700000, 2900000).Draw(t, "days"))
	})
	yes := rapid.Custom(func(t *rapid.T) *bool { b := rapid.Bool().Draw(t, "yes"); return &b })
	maybe := rapid.Custom(func(t *rapid.T) *bool {
		if rapid.Bool().Draw(t, "unsaid") {
			return nil
		}
		return yes.Draw(t, "said")
	})
	return rapid.Custom(func(t *rapid.T) metrics.Cycle {
		cycle := metrics.Cycle{
			Title: text.Draw(t, "title"), Purpose: rapid.SampledFrom(append(metrics.Purpose("").Values(), "")).Draw(t, "purpose"),
			Starts: day.Draw(t, "starts"), Ends: day.Draw(t, "ends"),
			Action: text.Draw(t, "action"), Goal: text.Draw(t, "goal"), Data: text.Draw(t, "data"),
		}
		if rapid.Bool().Draw(t, "asks") {
			cycle.Questions = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) metrics.Question {
				return metrics.Question{Text: said.Draw(t, "question"), Prediction: text.Draw(t, "prediction"), PredictedOn: day.Draw(t, "predicted"), Result: text.Draw(t, "result"), Matched: maybe.Draw(t, "matched")}
			}), 0, 3).Draw(t, "questions")
		}
		if rapid.Bool().Draw(t, "plans") {
			cycle.Steps = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) metrics.Step {
				return metrics.Step{What: said.Draw(t, "what"), Who: text.Draw(t, "who"), When: text.Draw(t, "when"), Where: text.Draw(t, "where"), Done: rapid.Bool().Draw(t, "done")}
			}), 0, 3).Draw(t, "steps")
		}
		if rapid.Bool().Draw(t, "do") {
			cycle.Do = &metrics.Do{AsPlanned: yes.Draw(t, "asPlanned"), Observations: text.Draw(t, "observations")}
		}
		if rapid.Bool().Draw(t, "study") {
			cycle.Study = &metrics.Study{Text: said.Draw(t, "study text"), Date: day.Draw(t, "studied")}
		}
		if rapid.Bool().Draw(t, "act") {
			cycle.Act = &metrics.Act{Decision: rapid.SampledFrom(append(metrics.Decision("").Values(), "")).Draw(t, "decision"), Text: text.Draw(t, "act text"), Reason: text.Draw(t, "reason"), DecidedBy: text.Draw(t, "decided by"), Date: day.Draw(t, "decided")}
		}
		return cycle
	})
}

func TestEveryCycleComesBackFromTheForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lang := anyLang().Draw(t, "lang")
		cycle := anyCycle(lang).Draw(t, "cycle")
		form := innokyla.PDSAFromCycle(cycle, lang)
		require.Empty(t, cmp.Diff(cycle, form.Cycle(lang)), "%q", form)
	})
}

func TestEveryFormIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lang := anyLang().Draw(t, "lang")
		text := anyText(lang)
		form := innokyla.PDSA{Title: text.Draw(t, "title"), Action: text.Draw(t, "action"), Goal: text.Draw(t, "goal"), Study: text.Draw(t, "study"), Act: text.Draw(t, "act")}
		for range rapid.IntRange(0, 2).Draw(t, "steps") {
			form.Steps = append(form.Steps, innokyla.PDSAStep{What: text.Draw(t, "what"), Who: text.Draw(t, "who"), Done: rapid.Bool().Draw(t, "done")})
		}
		requireKept(t, form, lang)
	})
}

// What no label is in is the same form again.
func TestEveryFormWithoutLabelsComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lang := anyLang().Draw(t, "lang")
		text := rapid.Custom(func(t *rapid.T) string {
			return strings.ReplaceAll(anyText(lang).Draw(t, "text"), ":", rapid.SampledFrom([]string{"", ";", " :"}).Draw(t, "colon"))
		})
		form := innokyla.PDSA{Title: text.Draw(t, "title"), Action: text.Draw(t, "action"), Goal: text.Draw(t, "goal"), Study: text.Draw(t, "study"), Act: text.Draw(t, "act"),
			Steps: []innokyla.PDSAStep{{What: text.Draw(t, "what"), When: text.Draw(t, "when")}}}
		require.Empty(t, cmp.Diff(form, innokyla.PDSAFromCycle(form.Cycle(lang), lang)))
	})
}

func FuzzPDSACycle(f *testing.F) {
	for _, lang := range juurru.Langs() {
		form := innokyla.PDSAFromCycle(fullCycle(), lang)
		f.Add(string(lang), form.Title, form.Action, form.Goal, form.Steps[0].What, form.Study, form.Act)
	}
	f.Add("fi", "", "\nAlkaa: 4.8.2025", " Kysymys 1: a\nKysymys 2:\n b", "Missä:", "Tulos 1: ", "Päätös:")
	f.Fuzz(func(t *testing.T, lang, title, action, goal, what, study, act string) {
		requireKept(t, innokyla.PDSA{Title: title, Action: action, Goal: goal, Steps: []innokyla.PDSAStep{{What: what}}, Study: study, Act: act}, juurru.Lang(lang))
		cycle := metrics.Cycle{
			Title: title, Action: action, Goal: goal, Data: study, Steps: []metrics.Step{{What: what, Where: act}},
			Questions: []metrics.Question{{Text: goal, Prediction: action, Result: study}, {Text: act, Matched: new(bool)}},
			Do:        &metrics.Do{AsPlanned: new(bool), Observations: action}, Act: &metrics.Act{Text: act, Reason: study, DecidedBy: goal},
		}
		if study != "" {
			cycle.Study = &metrics.Study{Text: study}
		}
		require.Empty(t, cmp.Diff(cycle, innokyla.PDSAFromCycle(cycle, juurru.Lang(lang)).Cycle(juurru.Lang(lang))))
	})
}

func TestAFormThatIsTooFullIsReportedAndNotCut(t *testing.T) {
	long := strings.Repeat("a", 10000)
	form := innokyla.PDSAFromCycle(metrics.Cycle{Action: long, Starts: "2025-08-04"}, juurru.Finnish)
	assert.Equal(t, long+"\nAlkaa: 4.8.2025", form.Action)
	assert.Contains(t, brokenAt(&innokyla.Model{PDSA: []innokyla.PDSA{form}}, innokyla.Draft, juurru.RuleTooLong), juurru.Pointer("/pdsa/0/action"))
}
