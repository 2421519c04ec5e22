package plan

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

// Field is one question of a form: a place in the plan, and what kind of answer it takes.
type Field struct {
	At       juurru.Pointer `json:"at"`
	Theme    string         `json:"theme,omitzero"`    // of a discussion
	Asks     string         `json:"asks,omitzero"`     // what is asked in the words of the plan: a question, a line of a list
	Question juurru.Text    `json:"question,omitzero"` // what is asked in words of the library: a question to leaders
	Label    juurru.Text    `json:"label"`
	Help     juurru.Text    `json:"help"`
	Kind     FieldKind      `json:"kind"`
	Choices  []Choice       `json:"choices,omitzero"` // of a choice
	Max      int            `json:"max,omitzero"`     // characters of a text, the highest of levels
	Value    any            `json:"value,omitzero"`   // what is there now: a text, true or false, a level; nil: nothing
	Why      juurru.Text    `json:"why"`              // why it is asked
	Source   juurru.Text    `json:"source"`           // and by whom
}

// Choice is a value that can be chosen.
type Choice struct {
	Value any         `json:"value"` // a text; a number for a level of a scale
	Label juurru.Text `json:"label"`
}

// FieldKind is what kind of answer a field takes.
type FieldKind string

// The kinds of answer.
const (
	FieldYesNo  FieldKind = "yesNo"  // true or false
	FieldText   FieldKind = "text"   // a text
	FieldDay    FieldKind = "day"    // "2026-12-31"
	FieldChoice FieldKind = "choice" // the value of one of the choices
	FieldLevel  FieldKind = "level"  // a whole number from 1, where the plan has no words for the levels
)

// Values returns the kinds of answer.
func (FieldKind) Values() []FieldKind {
	return []FieldKind{FieldYesNo, FieldText, FieldDay, FieldChoice, FieldLevel}
}

// Label returns what is to be given, in a language.
func (k FieldKind) Label(lang juurru.Lang) string {
	return map[FieldKind]juurru.Text{
		FieldYesNo:  {FI: "kyllä tai ei", SV: "ja eller nej", NB: "ja eller nei", EN: "yes or no"},
		FieldText:   {FI: "teksti", SV: "en text", NB: "en tekst", EN: "a text"},
		FieldDay:    {FI: "päivä", SV: "ett datum", NB: "en dato", EN: "a date"},
		FieldChoice: {FI: "jokin vaihtoehdoista", SV: "ett av alternativen", NB: "ett av alternativene", EN: "one of the choices"},
		FieldLevel:  {FI: "kokonaisluku", SV: "ett heltal", NB: "et helt tall", EN: "a whole number"},
	}[k].In(lang)
}

// fillable are the members that a view lets people fill in, each with the rule that tells
// why it is asked and by whom. What is not here is the planner's.
var fillable = []struct {
	of     reflect.Type
	member string
	rule   *juurru.Rule
}{
	{reflect.TypeFor[Goal](), "horizon", RuleGoalHorizonMissing},
	{reflect.TypeFor[Goal](), "by", RuleGoalUndated},
	{reflect.TypeFor[TeamPhase](), "responsibilities", RuleTeamPhaseIncomplete},
	{reflect.TypeFor[TeamPhase](), "knowledge", RuleTeamPhaseIncomplete},
	{reflect.TypeFor[TeamPhase](), "time", RuleTeamPhaseIncomplete},
	{reflect.TypeFor[TeamPhase](), "rhythm", RuleTeamPhaseIncomplete},
	{reflect.TypeFor[Task](), "due", RuleTaskUndated},
	{reflect.TypeFor[Task](), "done", RuleTaskLate},
	{reflect.TypeFor[Message](), "date", RuleMessageLate},
	{reflect.TypeFor[Message](), "sent", RuleMessageLate},
	{reflect.TypeFor[Guide](), "group", RuleGuideUnanswered},
	{reflect.TypeFor[Guide](), "held", RuleGuideUnanswered},
	{reflect.TypeFor[GuideQuestion](), "answer", RuleGuideUnanswered},
	{reflect.TypeFor[ChecklistItem](), "done", RuleChecklistOpen},
	{reflect.TypeFor[ChecklistItem](), "notApplicable", RuleChecklistOpen},
	{reflect.TypeFor[Risk](), "likelihood", RuleRiskUnrated},
	{reflect.TypeFor[Risk](), "consequence", RuleRiskUnrated},
	{reflect.TypeFor[Risk](), "response", RuleRiskUntreated},
	{reflect.TypeFor[Risk](), "actions", RuleRiskUntreated},
	{reflect.TypeFor[Risk](), "closed", RuleRiskUntreated},
	{reflect.TypeFor[GivenUp](), "ends", RuleGivenUpUndated},
	{reflect.TypeFor[GivenUp](), "done", RuleGivenUpLate},
	{reflect.TypeFor[HandOver](), "accepted", RuleHandOverNotAccepted},
	{reflect.TypeFor[HandOver](), "note", RuleHandOverNotAccepted},
	{reflect.TypeFor[Review](), "held", RuleReviewLate},
	{reflect.TypeFor[Review](), "result", RuleReviewWithoutResult},
	{reflect.TypeFor[Leadership](), "date", RuleLeadershipUnanswered},
	{reflect.TypeFor[Leadership](), "answer", RuleLeadershipUnanswered},
	{reflect.TypeFor[Leadership](), "note", RuleLeadershipReasonMissing},
}

// blank is a field of a type that is not at any place yet.
type blank struct {
	member string
	index  int // of the Go field
	field  Field
}

// blanks are the fields of each type, in the order in which they are asked.
var blanks = sync.OnceValue(func() map[reflect.Type][]blank {
	words := Glossary()
	of := make(map[reflect.Type][]blank)
	for _, f := range fillable {
		entry := words[f.of.Name()+"."+f.member]
		b := blank{member: f.member, field: Field{Label: entry.Label, Help: entry.Help, Why: f.rule.Why, Source: f.rule.Source}}
		for i := range f.of.NumField() {
			if name, _, _ := strings.Cut(f.of.Field(i).Tag.Get("json"), ","); name == f.member {
				b.index = i
			}
		}
		b.shape(f.of)
		of[f.of] = append(of[f.of], b)
	}
	return of
})

// shape tells the kind of answer by the type of the member and its tags.
func (b *blank) shape(of reflect.Type) {
	t := of.Field(b.index).Type
	switch {
	case t.Kind() == reflect.Bool:
		b.field.Kind = FieldYesNo
		return
	case t == reflect.TypeFor[juurru.Date]():
		b.field.Kind = FieldDay
		return
	case t.Kind() == reflect.Int:
		b.field.Kind = FieldLevel
	default:
		b.field.Kind = FieldText
	}
	members, _ := juurru.Members(of)
	for _, member := range members {
		for _, tag := range member.Tags {
			switch {
			case member.Name != b.member:
			case tag.Name == "max":
				b.field.Max = int(tag.Limit)
			case tag.Name == "oneof":
				b.field.Kind = FieldChoice
				b.field.Max = 0
				for _, value := range tag.Values {
					b.field.Choices = append(b.field.Choices, Choice{value, labelOf(value, t)})
				}
			}
		}
	}
}

// labelOf is what a value of an enum is called in the four languages.
func labelOf(value string, t reflect.Type) juurru.Text {
	v := reflect.New(t).Elem()
	v.SetString(value)
	labelled, ok := v.Interface().(interface{ Label(juurru.Lang) string })
	if !ok {
		return juurru.Same(value)
	}
	say := labelled.Label
	return juurru.Text{FI: say(juurru.Finnish), SV: say(juurru.Swedish), NB: say(juurru.Norwegian), EN: say(juurru.English)}
}

// fieldsOf are the fields of an element of the plan at a place; of all that it has, or of
// the members named.
func fieldsOf[T any](element *T, at juurru.Pointer, members ...string) []Field {
	v := reflect.ValueOf(element).Elem()
	fields := []Field{}
	for _, b := range blanks()[v.Type()] {
		if len(members) > 0 && !slices.Contains(members, b.member) {
			continue
		}
		f := b.field
		f.At, f.Value = at.At(b.member), present(v.Field(b.index))
		fields = append(fields, f)
	}
	return fields
}

// present is what is there now; nil when there is nothing.
func present(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.Int:
		if v.Int() != 0 {
			return int(v.Int())
		}
	case reflect.String:
		if v.String() != "" {
			return v.String()
		}
	}
	return nil
}

// levels makes a choice of a field for a level, where the scale has words for them.
func (f *Field) levels(words []string) {
	if len(words) == 0 {
		return
	}
	f.Kind, f.Max = FieldChoice, 0
	for i, word := range words {
		f.Choices = append(f.Choices, Choice{i + 1, juurru.Same(word)})
	}
}

// plain is a value as people or programs give it, as a text, a yes or no or a whole number.
// Anything else stays what it is.
func plain(value any) any {
	v := reflect.ValueOf(value)
	switch {
	case v.Kind() == reflect.String:
		return v.String()
	case v.Kind() == reflect.Bool:
		return v.Bool()
	case v.CanInt() && int64(int(v.Int())) == v.Int():
		return int(v.Int())
	case v.CanFloat() && v.Float() == math.Trunc(v.Float()) && math.Abs(v.Float()) < 1<<31:
		return int(v.Float())
	case value != nil && !v.Comparable():
		return struct{}{} // a list or an object, which no place holds
	}
	return value
}

// refuses returns the rule that a value of [plain] breaks in the field, or nil. Nothing, or
// an empty text, empties every place; so does the level 0.
func (f *Field) refuses(value any) (*juurru.Rule, []juurru.Detail) {
	if value == nil || value == "" {
		return nil, nil
	}
	switch value := value.(type) {
	case bool:
		if f.Kind == FieldYesNo {
			return nil, nil
		}
	case int:
		switch {
		case f.Kind == FieldChoice && f.counts():
			return f.refusesChoice(value)
		case f.Kind == FieldLevel && value < 0:
			return juurru.RuleTooSmall, []juurru.Detail{juurru.With("limit", 0)}
		case f.Kind == FieldLevel && value > f.Max:
			return juurru.RuleTooLarge, []juurru.Detail{juurru.With("limit", f.Max)}
		case f.Kind == FieldLevel:
			return nil, nil
		}
	case string:
		switch {
		case !utf8.ValidString(value):
			return juurru.RuleNotUnicode, nil
		case f.Kind == FieldChoice && !f.counts():
			return f.refusesChoice(value)
		case f.Kind == FieldDay && !juurru.Date(value).Valid():
			return juurru.RuleNotDate, nil
		case f.Kind == FieldText && utf8.RuneCountInString(value) > f.Max:
			return juurru.RuleTooLong, []juurru.Detail{juurru.With("limit", f.Max)}
		case f.Kind == FieldDay, f.Kind == FieldText:
			return nil, nil
		}
	}
	return juurru.RuleWrongType, []juurru.Detail{juurru.With("expected", f.Kind)}
}

// counts reports whether the choices are levels.
func (f *Field) counts() bool {
	return slices.ContainsFunc(f.Choices, func(choice Choice) bool { _, level := choice.Value.(int); return level })
}

func (f *Field) refusesChoice(value any) (*juurru.Rule, []juurru.Detail) {
	var allowed []string
	for _, choice := range f.Choices {
		if choice.Value == value {
			return nil, nil
		}
		allowed = append(allowed, fmt.Sprint(choice.Value))
	}
	if value == 0 {
		return nil, nil
	}
	return juurru.RuleNotAllowed, []juurru.Detail{juurru.With("allowed", allowed)}
}
