package juurru

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
)

// together refuses tags that fit one by one but would mean one thing to the
// reader, another to validator/v10 or a third to a JSON Schema.
func together(t reflect.Type, tags, each []Tag, dives bool) error {
	for _, list := range [][]Tag{tags, each} {
		if err := apart(list); err != nil {
			return err
		}
	}
	required, omitempty := asked("required", tags), asked("omitempty", tags)
	switch {
	case required && omitempty:
		return errors.New("is both required and omitempty")
	case omitempty && tags[0].Name != "omitempty":
		return errors.New("has omitempty after what it frees from")
	case asked("omitempty", each):
		return errors.New("has omitempty on elements: an element is there or it is not")
	}
	switch t.Kind() {
	case reflect.Pointer:
		return within(t.Elem(), tags)
	case reflect.Slice:
		elem := t.Elem()
		if elem.Kind() == reflect.Pointer {
			elem = elem.Elem()
		}
		if elem.Kind() == reflect.Struct && !dives {
			return errors.New("is a list of objects that validator/v10 looks into only with dive")
		}
		if err := within(elem, each); err != nil {
			return err
		}
	}
	if err := within(t, tags); err != nil {
		return err
	}
	return zeroPasses(t, tags, required, omitempty)
}

// apart refuses a tag that is there twice, and limits that leave nothing.
func apart(tags []Tag) error {
	lowest, highest := math.Inf(-1), math.Inf(1)
	for i, tag := range tags {
		if asked(tag.Name, tags[:i]) {
			return fmt.Errorf("has %s twice", tag.Name)
		}
		switch tag.Name {
		case "min":
			lowest = tag.Limit
		case "max":
			highest = tag.Limit
		}
	}
	if lowest > highest {
		return errors.New("has a min above its max")
	}
	return nil
}

// within refuses limits that the type itself does not reach.
func within(t reflect.Type, tags []Tag) error {
	lowest, highest := 0.0, float64(MaxInteger) // of a length
	whole := true
	switch kind := t.Kind(); {
	case kind == reflect.Float64:
		lowest, highest, whole = -math.MaxFloat64, math.MaxFloat64, false
	case isNumber(kind):
		low, high := IntegerRange(t)
		lowest, highest = float64(low), float64(high)
	}
	for _, tag := range tags {
		if tag.Name != "min" && tag.Name != "max" {
			continue
		}
		if !(tag.Limit >= lowest && tag.Limit <= highest) || whole && tag.Limit != math.Trunc(tag.Limit) {
			return fmt.Errorf("has the limit %s=%s, which %s cannot have", tag.Name, tag.Arg, t)
		}
	}
	return nil
}

// zeroPasses refuses tags that the zero value breaks, where nothing tells whether
// zero means absent: in Go both are the same, in JSON they are not.
func zeroPasses(t reflect.Type, tags []Tag, required, omitempty bool) error {
	if required || t.Kind() == reflect.Struct {
		return nil
	}
	zero := reflect.Zero(t)
	broken := slices.IndexFunc(tags, func(tag Tag) bool { rule, _ := tag.breaks(zero); return rule != nil })
	switch {
	case broken < 0:
	case !omitempty:
		return fmt.Errorf("is absent when it is empty, and then breaks %s: say required or omitempty before it", tags[broken].Name)
	case isNumber(t.Kind()):
		return fmt.Errorf("is absent when it is 0, and a 0 that is there breaks %s: make it a pointer", tags[broken].Name)
	}
	return nil
}

// IntegerRange returns the least and the greatest whole number that a Go integer
// type holds in a document: what the type holds, within ±[MaxInteger].
func IntegerRange(t reflect.Type) (lowest, highest int64) {
	if bits := t.Bits(); bits < 54 {
		return -1 << (bits - 1), 1<<(bits-1) - 1
	}
	return -MaxInteger, MaxInteger
}
