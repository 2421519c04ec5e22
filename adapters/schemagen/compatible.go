package schemagen

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// Change is a difference between two schemas of a kind of document that makes
// some document the old one accepts break the new one.
type Change struct {
	Path juurru.Pointer // the place in a document; an element of a list is "*"
	What string         // what the new schema asks that the old one did not
}

func (c Change) String() string { return fmt.Sprintf("%s: %s", c.Path, c.What) }

// Incompatible names every change from one schema to another that breaks
// documents. Both are schemas that [Generate] writes; of a keyword it does not
// know, any change counts. Titles, descriptions and examples are no change.
func Incompatible(before, after []byte) ([]Change, error) {
	var c comparison
	for at, data := range map[*map[string]any][]byte{&c.before: before, &c.after: after} {
		if err := json.Unmarshal(data, at); err != nil {
			return nil, fmt.Errorf("schemagen: %w", err)
		}
	}
	c.schema("", c.before, c.after)
	return c.changes, nil
}

type comparison struct {
	before, after map[string]any
	changes       []Change
}

func (c *comparison) found(at juurru.Pointer, format string, args ...any) {
	c.changes = append(c.changes, Change{at, fmt.Sprintf(format, args...)})
}

// annotations say nothing about which documents are accepted.
var annotations = []string{"$schema", "$id", "$defs", "$ref", "title", "description", "examples"}

func (c *comparison) schema(at juurru.Pointer, before, after map[string]any) {
	before, after = follow(c.before, before), follow(c.after, after)
	keywords := make(map[string]any)
	maps.Copy(keywords, before)
	maps.Copy(keywords, after)
	for _, keyword := range slices.Sorted(maps.Keys(keywords)) {
		old, new := before[keyword], after[keyword]
		if slices.Contains(annotations, keyword) || reflect.DeepEqual(old, new) && !isSchema(keyword) {
			continue
		}
		c.keyword(at, keyword, old, new)
	}
	c.properties(at, before, after)
}

// isSchema tells the keywords that hold schemas, which may differ only behind a $ref.
func isSchema(keyword string) bool { return keyword == "items" || keyword == "properties" }

// follow resolves a $ref into the schema's own definitions, and takes const for
// an enum of one.
func follow(root, schema map[string]any) map[string]any {
	followed := make(map[string]any)
	if ref, ok := schema["$ref"].(string); ok {
		definitions, _ := root["$defs"].(map[string]any)
		target, _ := definitions[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		maps.Copy(followed, target)
	}
	maps.Copy(followed, schema) // what stands beside a $ref is asked as well
	if only, ok := followed["const"]; ok && followed["enum"] == nil {
		followed["enum"] = []any{only}
		delete(followed, "const")
	}
	return followed
}

func (c *comparison) keyword(at juurru.Pointer, keyword string, old, new any) {
	switch keyword {
	case "properties": // together with additionalProperties
	case "items":
		before, _ := old.(map[string]any)
		after, _ := new.(map[string]any)
		c.schema(at.At("*"), before, after)
	case "additionalProperties":
		if new != nil {
			c.found(at, "other members are no longer accepted")
		}
	case "patternProperties":
		before, _ := old.(map[string]any)
		after, _ := new.(map[string]any)
		for _, pattern := range slices.Sorted(maps.Keys(before)) {
			if !reflect.DeepEqual(before[pattern], after[pattern]) {
				c.found(at, "members that match %s are no longer accepted as before", pattern)
			}
		}
	case "required":
		for _, name := range missing(new, old) {
			c.found(at.At(name), "is now required")
		}
	case "enum":
		switch {
		case new == nil:
		case old == nil:
			c.found(at, "is now limited to %v", new)
		default:
			for _, value := range missing(old, new) {
				c.found(at, "%q is no longer accepted", value)
			}
		}
	case "minimum", "minLength", "minItems", "minProperties":
		if new != nil && (old == nil || number(new) > number(old)) {
			c.found(at, "%s is now %v", keyword, new)
		}
	case "maximum", "maxLength", "maxItems":
		if new != nil && (old == nil || number(new) < number(old)) {
			c.found(at, "%s is now %v", keyword, new)
		}
	case "type":
		if new != nil && (old != "integer" || new != "number") {
			c.found(at, "is now of type %v", new)
		}
	case "uniqueItems":
		if new == true {
			c.found(at, "may no longer repeat an element")
		}
	default: // pattern, format, and what may come
		if new != nil {
			c.found(at, "%s is now %v", keyword, new)
		}
	}
}

// properties compares the members one by one.
func (c *comparison) properties(at juurru.Pointer, before, after map[string]any) {
	olds, _ := before["properties"].(map[string]any)
	news, _ := after["properties"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(olds)) {
		old, _ := olds[name].(map[string]any)
		new, ok := news[name].(map[string]any)
		if !ok {
			c.found(at.At(name), "is gone")
			continue
		}
		c.schema(at.At(name), old, new)
	}
	patterns, _ := before["patternProperties"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(news)) {
		for pattern := range patterns {
			form, err := regexp.Compile(pattern)
			if _, known := olds[name]; !known && err == nil && form.MatchString(name) {
				c.found(at.At(name), "was free for anything, as a member that matches %s", pattern)
			}
		}
	}
}

// missing returns the texts of one list that are not in the other.
func missing(from, in any) []string {
	var lost []string
	for _, value := range texts(from) {
		if !slices.Contains(texts(in), value) {
			lost = append(lost, value)
		}
	}
	return lost
}

func texts(value any) []string {
	list, ok := value.([]any)
	if !ok && value != nil {
		list = []any{value}
	}
	var texts []string
	for _, v := range list {
		texts = append(texts, fmt.Sprint(v))
	}
	return texts
}

func number(value any) float64 {
	n, _ := value.(float64)
	return n
}
