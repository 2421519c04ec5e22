package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/corpus"
)

// operation is one of a JSON Patch, RFC 6902.
type operation struct {
	Op    string         `json:"op"`
	Path  juurru.Pointer `json:"path"`
	From  juurru.Pointer `json:"from"`
	Value jsontext.Value `json:"value"`
}

// writeChanges tells in words what a JSON Patch changes: what it replaces does not
// stand in it, and nobody knows by heart which metric is /metrics/0.
func (c *examples) writeChanges(b *bytes.Buffer, tree fs.FS, e *example) error {
	if !corpus.IsList(e.Patch) {
		return nil
	}
	document, err := fs.ReadFile(tree, c.sound)
	if err != nil {
		return err
	}
	lines, err := changes(document, e.Patch)
	if err != nil {
		return fmt.Errorf("%s: %q: %w", c.file, e.About, err)
	}
	fmt.Fprintf(b, "\nIn words:\n\n%s\n", strings.Join(lines, "\n"))
	return nil
}

// changes tells what each operation does to a document, one after the other.
func changes(document, patch []byte) ([]string, error) {
	var operations []operation
	if err := json.Unmarshal(patch, &operations); err != nil {
		return nil, err
	}
	steps, err := jsonpatch.DecodePatch(patch)
	if err != nil {
		return nil, err
	}
	var lines []string
	for i, o := range operations {
		before := document
		if document, err = steps[i : i+1].Apply(before); err != nil {
			return nil, err
		}
		line, err := o.told(before)
		if err != nil {
			return nil, err
		}
		lines = append(lines, "- "+line)
	}
	return lines, nil
}

// told tells what the operation does to a document.
func (o operation) told(whole jsontext.Value) (string, error) {
	old, there := lookUp(whole, o.Path)
	around, _ := lookUp(whole, o.Path.Parent())
	inList := around.Kind() == '['
	was, errOld := code(old)
	value, errValue := code(o.Value)
	if err := errors.Join(errOld, errValue); err != nil {
		return "", err
	}
	place := named(whole, o.Path)
	switch {
	case o.Op == "add" && inList && !there:
		return fmt.Sprintf("%s: %s is added at the end", named(whole, o.Path.Parent()), value), nil
	case o.Op == "add" && inList:
		return fmt.Sprintf("%s: %s is put before it", place, value), nil
	case o.Op == "add" && !there:
		return fmt.Sprintf("%s: %s is added", place, value), nil
	case o.Op == "add", o.Op == "replace":
		return fmt.Sprintf("%s: %s becomes %s", place, was, value), nil
	case o.Op == "remove":
		return fmt.Sprintf("%s: %s is removed", place, was), nil
	case o.Op == "move", o.Op == "copy":
		verb := map[string]string{"move": "moved", "copy": "copied"}[o.Op]
		return fmt.Sprintf("%s is %s to `%s`", named(whole, o.From), verb, o.Path), nil
	}
	return "", fmt.Errorf("there are no words for the operation %q", o.Op)
}

// lookUp returns the value at a place of a document, as it is written.
func lookUp(value jsontext.Value, at juurru.Pointer) (jsontext.Value, bool) {
	for _, token := range at.Tokens() {
		var ok bool
		if value, ok = step(value, token); !ok {
			return nil, false
		}
	}
	return value, true
}

// step returns a member of an object or an element of a list.
func step(value jsontext.Value, token string) (jsontext.Value, bool) {
	var members map[string]jsontext.Value
	if json.Unmarshal(value, &members) == nil {
		member, ok := members[token]
		return member, ok
	}
	var elements []jsontext.Value
	i, err := strconv.Atoi(token)
	if err != nil || json.Unmarshal(value, &elements) != nil || i < 0 || i >= len(elements) {
		return nil, false
	}
	return elements[i], true
}

// named is a place with what the elements of lists on the way to it are called.
func named(whole jsontext.Value, at juurru.Pointer) string {
	var names []string
	value, ok := whole, true
	for _, token := range at.Tokens() {
		inList := value.Kind() == '['
		if value, ok = step(value, token); !ok {
			break
		}
		if name := nameOf(value); inList && name != "" {
			names = append(names, cell(clipped(name)))
		}
	}
	if names == nil {
		return fmt.Sprintf("`%s`", at)
	}
	return fmt.Sprintf("`%s` (%s)", at, strings.Join(names, ", "))
}

// nameOf is what an element of a list is known by, "" when nothing tells.
func nameOf(element jsontext.Value) (name string) {
	for _, member := range []string{"id", "key", "title", "date", "name", "what", "text"} {
		if value, ok := step(element, member); ok && json.Unmarshal(value, &name) == nil && name != "" {
			return name
		}
	}
	return ""
}

// code is a value as JSON on one line, as Markdown writes code.
func code(value jsontext.Value) (string, error) {
	data, err := json.Marshal(value)
	fence := "`"
	if bytes.ContainsRune(data, '`') {
		fence = "``"
	}
	return fence + clipped(string(data)) + fence, err
}

// clipped leaves out the end of a long text.
func clipped(text string) string {
	const enough = 100
	if runes := []rune(text); len(runes) > enough {
		return string(runes[:enough]) + "…"
	}
	return text
}
