package innokyla

import (
	"reflect"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// PDSAFromCycle fills the Finnish form (slide 31) with a cycle of a series, in a
// language. What the form has no box for stands on labelled lines below the text
// of the box where a reader looks for it:
//
//   - action (P): what the cycle is for, and its first and last day;
//   - goal (P): the questions with their predictions, and how data are gathered;
//   - what of a step (D): where;
//   - study (S): when it was studied, whether it was done as planned, what was
//     observed, and the result of each question;
//   - act (A): the decision with its day, the reason for it and who decided.
//
// Nothing is left out or cut: a very full cycle may make a box longer than the form
// allows, and [Model.Check] reports that. [PDSA.Cycle] reads the cycle back. A line
// of text that looks like one of the labels is written with one more space before it.
func PDSAFromCycle(cycle metrics.Cycle, lang juurru.Lang) PDSA {
	return PDSA{
		Title:  cycle.Title,
		Action: actionBox(cycle, lang).write(actionLabels, lang),
		Goal:   goalBox(cycle, lang).write(goalLabels, lang),
		Steps:  eachOf(cycle.Steps, func(step metrics.Step) PDSAStep { return stepRow(step, lang) }),
		Study:  studyBox(cycle, lang).write(studyLabels, lang),
		Act:    actBox(cycle.Act, lang).write(actLabels, lang),
	}
}

// Cycle reads the form as a cycle of a series, with the labelled lines of
// [PDSAFromCycle] in the same language:
//
//   - a form that was filled from a cycle gives that cycle, whatever its texts, if
//     the cycle has the structure of its type (see [juurru.Check]);
//   - a form that a person wrote gives a cycle that fills the same form again;
//   - where the labelled lines can be read only without the white space at the end of
//     boxes, which web forms add, that is left out;
//   - where labelled lines are incomplete or in another order, all boxes are taken as
//     they stand. Nothing else is lost.
//
// A form without a word in study or act gives a cycle that has none.
func (p PDSA) Cycle(lang juurru.Lang) metrics.Cycle {
	for _, form := range []PDSA{p, p.trimmed()} {
		cycle := form.labelledCycle(lang)
		if reflect.DeepEqual(PDSAFromCycle(cycle, lang), form) {
			return cycle
		}
	}
	return p.plainCycle()
}

// trimmed is the form without white space at the end of its boxes, which web forms add.
func (p PDSA) trimmed() PDSA {
	trim := func(text string) string { return strings.TrimRightFunc(text, unicode.IsSpace) }
	return PDSA{
		Title: p.Title, Action: trim(p.Action), Goal: trim(p.Goal), Study: trim(p.Study), Act: trim(p.Act),
		Steps: eachOf(p.Steps, func(step PDSAStep) PDSAStep {
			step.What = trim(step.What)
			return step
		}),
	}
}

// plainCycle takes all boxes as they stand.
func (p PDSA) plainCycle() metrics.Cycle {
	cycle := metrics.Cycle{Title: p.Title, Action: p.Action, Goal: p.Goal, Steps: eachOf(p.Steps, func(step PDSAStep) metrics.Step {
		return metrics.Step{What: step.What, Who: step.Who, When: step.When, Done: step.Done}
	})}
	if p.Study != "" {
		cycle.Study = &metrics.Study{Text: p.Study}
	}
	if p.Act != "" {
		cycle.Act = &metrics.Act{Text: p.Act}
	}
	return cycle
}

// labelledCycle reads the labelled lines. Those that are out of order it may lose.
func (p PDSA) labelledCycle(lang juurru.Lang) metrics.Cycle {
	cycle := metrics.Cycle{Title: p.Title}
	readActionBox(&cycle, p.Action, lang)
	readGoalBox(&cycle, p.Goal, lang)
	cycle.Steps = eachOf(p.Steps, func(step PDSAStep) metrics.Step { return readStepRow(step, lang) })
	readStudyBox(&cycle, p.Study, lang)
	cycle.Act = readActBox(p.Act, lang)
	return cycle
}

func actionBox(cycle metrics.Cycle, lang juurru.Lang) box {
	b := box{text: cycle.Action}
	b.addSaid(labelPurpose, termIn(cycle.Purpose, lang))
	b.addSaid(labelStarts, cycle.Starts.In(lang))
	b.addSaid(labelEnds, cycle.Ends.In(lang))
	return b
}

func readActionBox(cycle *metrics.Cycle, text string, lang juurru.Lang) {
	b := readBox(text, actionLabels, lang)
	cycle.Action = b.text
	for _, line := range b.lines {
		switch line.label {
		case labelPurpose:
			cycle.Purpose = readTerm[metrics.Purpose](line.value, lang)
		case labelStarts:
			cycle.Starts = readDay(line.value, lang)
		case labelEnds:
			cycle.Ends = readDay(line.value, lang)
		}
	}
}

func goalBox(cycle metrics.Cycle, lang juurru.Lang) box {
	b := box{text: cycle.Goal}
	if cycle.Questions != nil && len(cycle.Questions) == 0 {
		b.add(labelNoQuestions, "0")
	}
	for i, question := range cycle.Questions {
		b.lines = append(b.lines, labelled{label: labelQuestion, number: i + 1, value: question.Text})
		if question.Prediction != "" || question.PredictedOn != "" {
			b.lines = append(b.lines, labelled{label: labelPrediction, number: i + 1, note: question.PredictedOn.In(lang), value: question.Prediction})
		}
	}
	b.addSaid(labelData, cycle.Data)
	return b
}

func readGoalBox(cycle *metrics.Cycle, text string, lang juurru.Lang) {
	b := readBox(text, goalLabels, lang)
	cycle.Goal = b.text
	for _, line := range b.lines {
		switch line.label {
		case labelNoQuestions:
			cycle.Questions = []metrics.Question{}
		case labelQuestion:
			cycle.Questions = append(cycle.Questions, metrics.Question{Text: line.value})
		case labelPrediction:
			if line.number <= len(cycle.Questions) {
				question := &cycle.Questions[line.number-1]
				question.Prediction, question.PredictedOn = line.value, readDay(line.note, lang)
			}
		case labelData:
			cycle.Data = line.value
		}
	}
}

func stepRow(step metrics.Step, lang juurru.Lang) PDSAStep {
	b := box{text: step.What}
	b.addSaid(labelWhere, step.Where)
	return PDSAStep{What: b.write(stepLabels, lang), Who: step.Who, When: step.When, Done: step.Done}
}

func readStepRow(row PDSAStep, lang juurru.Lang) metrics.Step {
	b := readBox(row.What, stepLabels, lang)
	step := metrics.Step{What: b.text, Who: row.Who, When: row.When, Done: row.Done}
	for _, line := range b.lines {
		step.Where = line.value
	}
	return step
}

func studyBox(cycle metrics.Cycle, lang juurru.Lang) box {
	var b box
	if study := cycle.Study; study != nil {
		b.text = study.Text
		b.addSaid(labelStudied, study.Date.In(lang))
	}
	if do := cycle.Do; do != nil {
		b.addSaid(labelAsPlanned, answersPlanned.in(lang, do.AsPlanned))
		b.addSaid(labelObservations, do.Observations)
	}
	for i, question := range cycle.Questions {
		if question.Result != "" || question.Matched != nil {
			b.lines = append(b.lines, labelled{label: labelResult, number: i + 1, note: answersMatched.in(lang, question.Matched), value: question.Result})
		}
	}
	return b
}

func readStudyBox(cycle *metrics.Cycle, text string, lang juurru.Lang) {
	b := readBox(text, studyLabels, lang)
	var study metrics.Study
	var do metrics.Do
	study.Text = b.text
	for _, line := range b.lines {
		switch line.label {
		case labelStudied:
			study.Date = readDay(line.value, lang)
		case labelAsPlanned:
			do.AsPlanned = answersPlanned.read(line.value, lang)
		case labelObservations:
			do.Observations = line.value
		case labelResult:
			if line.number <= len(cycle.Questions) {
				question := &cycle.Questions[line.number-1]
				question.Result, question.Matched = line.value, answersMatched.read(line.note, lang)
			}
		}
	}
	if study != (metrics.Study{}) {
		cycle.Study = &study
	}
	if do != (metrics.Do{}) {
		cycle.Do = &do
	}
}

func actBox(act *metrics.Act, lang juurru.Lang) box {
	if act == nil {
		return box{}
	}
	b := box{text: act.Text}
	if act.Decision != "" || act.Date != "" || *act == (metrics.Act{}) {
		b.lines = append(b.lines, labelled{label: labelDecision, note: act.Date.In(lang), value: termIn(act.Decision, lang)})
	}
	b.addSaid(labelReason, act.Reason)
	b.addSaid(labelDecidedBy, act.DecidedBy)
	return b
}

func readActBox(text string, lang juurru.Lang) *metrics.Act {
	if text == "" {
		return nil
	}
	b := readBox(text, actLabels, lang)
	act := &metrics.Act{Text: b.text}
	for _, line := range b.lines {
		switch line.label {
		case labelDecision:
			act.Decision, act.Date = readTerm[metrics.Decision](line.value, lang), readDay(line.note, lang)
		case labelReason:
			act.Reason = line.value
		case labelDecidedBy:
			act.DecidedBy = line.value
		}
	}
	return act
}

// eachOf turns every element of a list into another; no list stays none.
func eachOf[A, B any](list []A, turn func(A) B) []B {
	if list == nil {
		return nil
	}
	turned := make([]B, len(list))
	for i, element := range list {
		turned[i] = turn(element)
	}
	return turned
}
