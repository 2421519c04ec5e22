package juurru

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Tag is one validate tag of a document type. The tags are the ones of
// validator/v10, with its meaning, so that an embedder's own validator accepts
// and rejects the same values (but for unusual addresses, see [Tag.Pattern]); what
// is not listed here is refused when the type is first used. Rules, pointers and
// the JSON Schema come from this one table.
//
//	tag             on                  says                                     schema
//	required        text, list, pointer there, and a text by value not empty     required, minLength or what says more
//	omitempty       anything            the other tags bind only when there
//	min=N, max=N    text                that many characters                     minLength, maxLength
//	                list                that many elements                       minItems, maxItems
//	                number              at least, at most                        minimum, maximum
//	eq=V            text                this very value                          const
//	oneof=A B C     text                one of these values                      enum, const of one
//	http_url        text                a web address                            pattern
//	datetime=2006-01-02  text           a day of the calendar                    format: date, pattern
//	unique          list of texts       no value twice                           uniqueItems
//	dive            list                what follows is asked of every element   items
//
// What omitempty leaves in peace is an absent member. A text given as "" that
// would not pass the tags after it is refused when it is read: writing the
// document back would lose it. How tags may stand together, see [Members].
type Tag struct {
	Name   string   // "max"
	Arg    string   // what follows the equals sign
	Limit  float64  // of min and max
	Values []string // of oneof and eq
}

// parseTag splits a validate tag into the checks of the member and those of
// every element.
func parseTag(tag string, t reflect.Type) (checks, each []Tag, err error) {
	if tag == "" {
		return nil, nil, nil
	}
	pointer := t.Kind() == reflect.Pointer
	if pointer {
		t = t.Elem()
	}
	onElements := false
	for part := range strings.SplitSeq(tag, ",") {
		name, arg, _ := strings.Cut(part, "=")
		if name == "dive" && t.Kind() == reflect.Slice && !onElements {
			onElements, t, pointer = true, t.Elem(), false
			continue
		}
		c := Tag{Name: name, Arg: arg}
		if err := c.prepare(t, pointer); err != nil {
			return nil, nil, fmt.Errorf("validate tag %q: %w", part, err)
		}
		if onElements {
			each = append(each, c)
		} else {
			checks = append(checks, c)
		}
	}
	return checks, each, nil
}

// prepare refuses a tag that is not in the table or does not fit the type.
func (t *Tag) prepare(on reflect.Type, pointer bool) error {
	kind := on.Kind()
	text, list, number := kind == reflect.String, kind == reflect.Slice, isNumber(kind)
	fits := false
	switch t.Name {
	case "omitempty":
		fits = true
	case "required":
		fits = text || list || pointer
	case "min", "max":
		limit, err := strconv.ParseFloat(t.Arg, 64)
		if err != nil {
			return err
		}
		t.Limit, fits = limit, text || list || number
	case "oneof":
		t.Values = strings.Fields(t.Arg)
		fits = text && len(t.Values) > 0 && !strings.Contains(t.Arg, "'")
	case "eq":
		t.Values, fits = []string{t.Arg}, text
	case "http_url":
		fits = text
	case "datetime":
		fits = text && t.Arg == "2006-01-02"
	case "unique":
		fits = list && on.Elem().Kind() == reflect.String
	default:
		return fmt.Errorf("not in the table of tags")
	}
	if !fits {
		return fmt.Errorf("does not fit %s", on)
	}
	return nil
}

func isNumber(kind reflect.Kind) bool {
	return kind == reflect.Float64 || kind >= reflect.Int && kind <= reflect.Int64
}

// breaks returns the rule that the value breaks, or nil, with the details of
// the finding. It allocates nothing when all is well.
func (t *Tag) breaks(v reflect.Value) (*Rule, []Detail) {
	switch t.Name {
	case "required":
		if isEmpty(v) {
			return RuleRequired, nil
		}
	case "min":
		if size, rule := sizeOf(v, RuleTooShort, RuleTooFew, RuleTooSmall); size < t.Limit {
			return rule, []Detail{With("limit", t.Limit)}
		}
	case "max":
		if v.Kind() == reflect.String && float64(v.Len()) <= t.Limit {
			break // so few bytes are not more characters
		}
		if size, rule := sizeOf(v, RuleTooLong, RuleTooMany, RuleTooLarge); size > t.Limit {
			return rule, []Detail{With("limit", t.Limit)}
		}
	case "eq", "oneof":
		if !slices.Contains(t.Values, v.String()) {
			return RuleNotAllowed, []Detail{With("allowed", slices.Clone(t.Values))}
		}
	case "http_url":
		if !isWebAddress(v.String()) {
			return RuleNotWebAddress, nil
		}
	case "datetime":
		if !Date(v.String()).Valid() {
			return RuleNotDate, nil
		}
	case "unique":
		return t.breaksUnique(v)
	}
	return nil, nil
}

func (t *Tag) breaksUnique(v reflect.Value) (*Rule, []Detail) {
	if v.Len() < 2 {
		return nil, nil
	}
	seen := make(map[string]int, v.Len())
	for i := range v.Len() {
		if _, ok := seen[v.Index(i).String()]; ok {
			return RuleRepeated, []Detail{With("position", i+1)}
		}
		seen[v.Index(i).String()] = i
	}
	return nil, nil
}

func sizeOf(v reflect.Value, text, list, number *Rule) (float64, *Rule) {
	switch v.Kind() {
	case reflect.String:
		return float64(utf8.RuneCountInString(v.String())), text
	case reflect.Slice:
		return float64(v.Len()), list
	case reflect.Float64:
		return v.Float(), number
	default:
		return float64(v.Int()), number
	}
}

// isEmpty reports whether a member is absent. A list that is there but has no
// elements is not absent: ask required,min=1 when it must have some.
func isEmpty(v reflect.Value) bool { return v.IsZero() }
