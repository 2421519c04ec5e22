package plan

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// Answer is what somebody filled in: a text or a day as "2026-12-31", true or false, the
// value of a choice, a level; nil or "" empties the place. In JSON it is what a form sends.
type Answer struct {
	At    juurru.Pointer `json:"at"`
	Value any            `json:"value,omitzero"`
}

// Fill puts answers into the plan the view was made of, and returns the plan with them; the
// one the view was made of stays as it is. Nothing else in the plan is touched.
//
//   - An answer at a place that the view does not offer, or two at one place, are an
//     error: whoever fills in a view changes what is theirs to change.
//   - An answer that is what is there already changes nothing, so that a form can send
//     back all its fields.
//   - A value that the place cannot hold is reported there, by the rules that hold for
//     every document, and the error is [juurru.ErrInvalid]. So is an answer of a leader
//     without its day or without the answer itself.
//   - Then nothing is filled in, and the plan returned is nil.
//   - What the rules of plans have to say of the places at the gate [Draft] is reported
//     too, and keeps nobody from filling them in.
func (v View) Fill(answers ...Answer) (*Plan, juurru.Report, error) {
	fields := v.fields()
	next := new(Plan)
	if v.plan != nil {
		*next = *v.plan
	}
	own := len(next.Leadership)
	next.Leadership = append(slices.Clip(next.Leadership), v.begun...)
	set := setter{root: reflect.ValueOf(next).Elem(), copied: make(map[juurru.Pointer]bool)}
	answered := make(map[juurru.Pointer]bool, len(answers))
	refused := juurru.Check(new(Plan), Draft, v.options...)
	valid := true
	refuse := func(rule *juurru.Rule, at juurru.Pointer, details ...juurru.Detail) {
		refused.Report(rule, at, details...)
		valid = false
	}
	for _, answer := range answers {
		field, offered := fields[answer.At]
		switch {
		case !offered:
			return nil, juurru.Report{}, fmt.Errorf("plan: the view does not offer %q to be filled in", answer.At)
		case answered[answer.At]:
			return nil, juurru.Report{}, fmt.Errorf("plan: %q is filled in twice", answer.At)
		}
		answered[answer.At] = true
		value := plain(answer.Value)
		if value == field.Value {
			continue
		}
		if rule, details := field.refuses(value); rule != nil {
			refuse(rule, answer.At, details...)
		} else if place := set.place(answer.At); !assign(place, value) {
			refuse(juurru.RuleWrongType, answer.At, juurru.With("expected", field.Kind))
		}
	}
	begun := next.begunAnswers(own)
	for i := own; i < len(next.Leadership); i++ {
		l, at := &next.Leadership[i], juurru.At("leadership", i)
		if begun[at] && l.Answer == "" {
			refuse(juurru.RuleRequired, at.At("answer"))
		}
		if begun[at] && l.Date == "" {
			refuse(juurru.RuleRequired, at.At("date"))
		}
	}
	if !valid {
		return nil, refused.Finish(KindName, next.ID, slices.Concat(Rules(), metrics.Rules())), juurru.ErrInvalid
	}

	report := next.Check(Draft, v.options...)
	report.Findings = slices.DeleteFunc(report.Findings, func(f juurru.Finding) bool {
		answer, ofLeader := begun[f.Path.Parent()]
		return ofLeader && !answer || !ofLeader && !answered[f.Path]
	})
	next.dropUnanswered(own, begun)
	return next, report, nil
}

// fields are the fields of the view by their places.
func (v View) fields() map[juurru.Pointer]*Field {
	fields := make(map[juurru.Pointer]*Field)
	for i := range v.Items {
		for j := range v.Items[i].Fields {
			field := &v.Items[i].Fields[j]
			fields[field.At] = field
		}
	}
	return fields
}

// begunAnswers tells of each answer of a leader after those the plan had whether something
// was filled in besides the day.
func (p *Plan) begunAnswers(own int) map[juurru.Pointer]bool {
	begun := make(map[juurru.Pointer]bool)
	for i := own; i < len(p.Leadership); i++ {
		begun[juurru.At("leadership", i)] = p.Leadership[i].Answer != "" || !juurru.Blank(p.Leadership[i].Note)
	}
	return begun
}

// dropUnanswered leaves out those of which nothing was.
func (p *Plan) dropUnanswered(own int, begun map[juurru.Pointer]bool) {
	answers := slices.Clip(p.Leadership[:own])
	for i := own; i < len(p.Leadership); i++ {
		if begun[juurru.At("leadership", i)] {
			answers = append(answers, p.Leadership[i])
		}
	}
	p.Leadership = answers
	if len(answers) == 0 {
		p.Leadership = nil
	}
}

// setter sets places of a plan whose lists another plan shares: it copies what lies on the
// way to a place, once.
type setter struct {
	root   reflect.Value
	copied map[juurru.Pointer]bool
}

// place returns what stands at a place, to be set; the zero value where nobody may fill in
// anything.
func (s setter) place(at juurru.Pointer) reflect.Value {
	v, may := s.root, false
	var here juurru.Pointer
	for _, token := range at.Tokens() {
		here, may = here.At(token), false
		switch v.Kind() {
		case reflect.Struct:
			may = slices.ContainsFunc(blanks()[v.Type()], func(b blank) bool { return b.member == token })
			v = memberOf(v, token)
		case reflect.Slice:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= v.Len() {
				return reflect.Value{}
			}
			v = v.Index(i)
		default:
			return reflect.Value{}
		}
		if v.Kind() == reflect.Slice && !s.copied[here] {
			s.copied[here] = true
			v.Set(reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, v.Len()), v))
		}
	}
	if !may {
		return reflect.Value{}
	}
	return v
}

// memberOf is the member of a struct by its name in JSON.
func memberOf(v reflect.Value, name string) reflect.Value {
	for i := range v.NumField() {
		if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == name {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

// assign sets a place to a value of [plain], unless it holds something else.
func assign(place reflect.Value, value any) bool {
	given := reflect.ValueOf(value)
	switch {
	case !place.IsValid():
		return false
	case value == nil || value == "":
		place.SetZero()
	case !given.CanConvert(place.Type()) || given.Kind() != place.Kind():
		return false
	default:
		place.Set(given.Convert(place.Type()))
	}
	return true
}
