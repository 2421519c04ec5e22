// Package yamldoc lets documents be written in YAML: it turns a YAML document
// into JSON that is read as strictly as any, and knows where in the YAML every
// part of that JSON came from.
//
// What YAML would guess stays as it was written: dates and numbers such as 0123
// are text. References (anchors, aliases, merge keys) are refused: a
// document says what it says where it says it.
package yamldoc

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	"go.yaml.in/yaml/v4"

	"github.com/juurru/juurru"
)

// Document is a YAML document as JSON. The JSON has one token a line, so that a
// line of it stands for a place in the YAML.
type Document struct {
	JSON   []byte
	places []place // of the JSON's lines
}

type place struct{ line, column int }

// Parse reads a YAML text with one document. When it cannot, the report has one
// finding that says where and why, and the error is [juurru.ErrUnreadable].
func Parse(data []byte) (*Document, juurru.Report, error) {
	if bad := invalidUTF8(data); bad >= 0 {
		return unreadable(juurru.RuleNotUnicode, placeOf(data, bad))
	}
	loader, err := yaml.NewLoader(bytes.NewReader(data))
	if err != nil {
		return unreadable(juurru.RuleSyntax, place{1, 1})
	}
	var root, next yaml.Node
	if err := loader.Load(&root); err != nil {
		return unreadable(juurru.RuleSyntax, placeOfError(data, err))
	}
	d := new(Document)
	if refused := d.write(root.Content[0]); refused != nil {
		return unreadable(refused.rule, refused.place)
	}
	if err := loader.Load(&next); !errors.Is(err, io.EOF) {
		return unreadable(juurru.RuleTrailingData, place{max(1, next.Line), max(1, next.Column)})
	}
	return d, juurru.Report{}, nil
}

// Place moves findings from lines of the JSON to where they stand in the YAML.
func (d *Document) Place(report *juurru.Report) {
	for i := range report.Findings {
		f := &report.Findings[i]
		if at := f.Line - 1; at >= 0 && at < len(d.places) {
			f.Line, f.Column = d.places[at].line, d.places[at].column
		}
	}
}

func unreadable(rule *juurru.Rule, at place) (*Document, juurru.Report, error) {
	finding := juurru.Finding{Rule: rule, Severity: juurru.Error, Line: at.line, Column: at.column}
	return nil, juurru.Report{Findings: []juurru.Finding{finding}}, juurru.ErrUnreadable
}

func invalidUTF8(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

func placeOf(data []byte, offset int) place {
	before := data[:offset]
	lineStart := bytes.LastIndexByte(before, '\n') + 1
	return place{bytes.Count(before, []byte{'\n'}) + 1, utf8.RuneCount(before[lineStart:]) + 1}
}

// placeOfError returns where the YAML library stopped; the end of the text when
// it does not say, or found something missing there.
func placeOfError(data []byte, err error) place {
	end := placeOf(data, len(bytes.TrimRight(data, " \t\r\n")))
	var load *yaml.LoadError
	if errors.As(err, &load) && load.Mark.Line > 0 && load.Mark.Line <= end.line {
		return place{load.Mark.Line, max(1, load.Mark.Column)}
	}
	return end
}

type refusal struct {
	rule  *juurru.Rule
	place place
}

// token writes one token of JSON on a line of its own.
func (d *Document) token(n *yaml.Node, text string) {
	d.JSON = append(append(d.JSON, text...), '\n')
	d.places = append(d.places, place{n.Line, n.Column})
}

func (d *Document) write(n *yaml.Node) *refusal {
	here := place{n.Line, n.Column}
	switch {
	case n.Kind == yaml.AliasNode || n.Anchor != "" || n.ShortTag() == "!!merge":
		return &refusal{juurru.RuleReference, here}
	case n.Kind == yaml.MappingNode && n.ShortTag() == "!!map":
		d.token(n, "{")
		for i := 0; i+1 < len(n.Content); i += 2 {
			if refused := d.writeMember(n.Content[i], n.Content[i+1], i+2 < len(n.Content)); refused != nil {
				return refused
			}
		}
		d.token(n, "}")
	case n.Kind == yaml.SequenceNode && n.ShortTag() == "!!seq":
		d.token(n, "[")
		for i, element := range n.Content {
			if refused := d.write(element); refused != nil {
				return refused
			}
			if i+1 < len(n.Content) {
				d.comma()
			}
		}
		d.token(n, "]")
	case n.Kind == yaml.ScalarNode:
		text, ok := scalar(n)
		if !ok {
			return &refusal{juurru.RuleSyntax, here}
		}
		d.token(n, text)
	default:
		return &refusal{juurru.RuleSyntax, here}
	}
	return nil
}

func (d *Document) writeMember(name, value *yaml.Node, more bool) *refusal {
	if name.Kind == yaml.AliasNode || name.Anchor != "" || name.ShortTag() == "!!merge" {
		return &refusal{juurru.RuleReference, place{name.Line, name.Column}}
	}
	if _, plain := scalar(name); name.Kind != yaml.ScalarNode || !plain {
		return &refusal{juurru.RuleSyntax, place{name.Line, name.Column}}
	}
	d.token(name, quote(name.Value)+":")
	if refused := d.write(value); refused != nil {
		return refused
	}
	if more {
		d.comma()
	}
	return nil
}

// comma goes to the end of the line before: it is nobody's place.
func (d *Document) comma() {
	d.JSON = append(bytes.TrimSuffix(d.JSON, []byte{'\n'}), ",\n"...)
}

// scalar returns a scalar as JSON; false for a tag of somebody's own.
func scalar(n *yaml.Node) (string, bool) {
	switch n.ShortTag() {
	case "!!null":
		return "null", true
	case "!!bool":
		return strings.ToLower(n.Value), true
	case "!!int", "!!float":
		if number := jsontext.Value(n.Value); number.IsValid() && number.Kind() == '0' {
			return n.Value, true
		}
		return quote(n.Value), true
	case "!!str", "!!timestamp":
		return quote(n.Value), true
	}
	return "", false
}

func quote(s string) string {
	quoted, _ := jsontext.AppendQuote(nil, s)
	return string(quoted)
}

// onlyInJSON escapes the characters that stand for themselves in JSON, and in YAML are a
// line break or not allowed.
var onlyInJSON = strings.NewReplacer("\u0085", `\u0085`, "\ufffe", `\ufffe`, "\uffff", `\uffff`)

// FromJSON writes a JSON document as YAML. comments are put above the members
// they point to.
func FromJSON(data []byte, comments map[juurru.Pointer]string) ([]byte, error) {
	var root yaml.Node
	if err := yaml.Load([]byte(onlyInJSON.Replace(string(data))), &root); err != nil { // JSON is YAML otherwise
		return nil, err
	}
	loosen(&root, "", comments)
	return yaml.Dump(&root, yaml.WithIndent(2), yaml.WithCompactSeqIndent(false), yaml.WithLineWidth(-1))
}

// loosen lets the writer choose the usual YAML styles instead of JSON's.
func loosen(n *yaml.Node, at juurru.Pointer, comments map[juurru.Pointer]string) {
	if len(n.Content) > 0 || n.Kind == yaml.ScalarNode {
		n.Style = 0
	}
	switch n.Kind {
	case yaml.DocumentNode:
		loosen(n.Content[0], at, comments)
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			name := n.Content[i]
			child := at.At(name.Value)
			name.Style, name.HeadComment = 0, comments[child]
			loosen(n.Content[i+1], child, comments)
		}
	case yaml.SequenceNode:
		for i, element := range n.Content {
			loosen(element, at.At(i), comments)
		}
	case yaml.ScalarNode:
		if n.Value == "" && n.ShortTag() == "!!str" {
			n.Style = yaml.DoubleQuotedStyle
		}
		if strings.Contains(n.Value, "\n") {
			n.Style = yaml.LiteralStyle
		}
	}
}
