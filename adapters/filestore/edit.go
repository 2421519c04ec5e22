package filestore

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
)

var byteOrderMark = []byte("\ufeff")

// documentIn reads what somebody left in a document's file.
func documentIn(key adapters.Key, found current) ([]byte, error) {
	if path.Ext(found.name) == ".json" {
		data := bytes.TrimPrefix(found.text, byteOrderMark)
		if problem := problemOf(data); problem != nil {
			return nil, unreadable(key, found, *problem)
		}
		return data, nil
	}
	if len(found.text) > adapters.MaxStoredBytes {
		return nil, unreadable(key, found, *problemOf(found.text))
	}
	doc, report, err := yamldoc.Parse(found.text)
	if err != nil {
		return nil, unreadable(key, found, report.Findings...)
	}
	if problem := problemOf(doc.JSON); problem != nil {
		report.Findings = append(report.Findings, *problem)
		doc.Place(&report)
		return nil, unreadable(key, found, report.Findings...)
	}
	data, err := indented(doc.JSON)
	if err != nil {
		return doc.JSON, nil
	}
	return data, nil
}

func unreadable(key adapters.Key, found current, findings ...juurru.Finding) error {
	e := &adapters.UnreadableError{Key: key, Place: path.Join(key.Kind, found.name), Findings: findings, Problem: "it is not a document"}
	for _, f := range findings {
		e.Problem = fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Message(juurru.English))
	}
	return e
}

// problemOf is what keeps a text from being stored, where it is; nil when nothing does.
func problemOf(data []byte) *juurru.Finding {
	switch err := adapters.CheckData(data); {
	case err == nil:
		return nil
	case errors.Is(err, adapters.ErrTooLarge):
		return finding(juurru.RuleTooLargeDocument, nil, juurru.With("limit", adapters.MaxStoredBytes))
	}
	json := jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true))
	if json.PeekKind() != '{' {
		_, report, _ := juurru.Decode[struct{}](data) // it knows best what else it is
		if len(report.Findings) > 0 {
			return &report.Findings[0]
		}
		return finding(juurru.RuleSyntax, nil)
	}
	for {
		_, err := json.ReadToken()
		var syntax *jsontext.SyntacticError
		switch {
		case errors.As(err, &syntax):
			at := min(int(syntax.ByteOffset), len(data))
			return finding(ruleOf(data[at:]), data[:at])
		case err != nil: // io.ErrUnexpectedEOF
			return finding(juurru.RuleSyntax, data)
		case json.StackDepth() > adapters.MaxStoredDepth:
			return finding(juurru.RuleTooDeep, data[:json.InputOffset()-1], juurru.With("limit", adapters.MaxStoredDepth))
		case json.StackDepth() > 0:
			continue
		}
		end := int(json.InputOffset())
		if _, err := json.ReadToken(); !errors.Is(err, io.EOF) {
			end += len(data[end:]) - len(bytes.TrimLeft(data[end:], " \t\r\n"))
			return finding(juurru.RuleTrailingData, data[:end])
		}
	}
}

// ruleOf tells what is wrong where reading ended.
func ruleOf(rest []byte) *juurru.Rule {
	if r, size := utf8.DecodeRune(rest); r == utf8.RuneError && size == 1 || bytes.HasPrefix(rest, []byte(`\u`)) {
		return juurru.RuleNotUnicode
	}
	return juurru.RuleSyntax
}

func finding(rule *juurru.Rule, before []byte, details ...juurru.Detail) *juurru.Finding {
	f := &juurru.Finding{Rule: rule, Severity: rule.Severity}
	for _, detail := range details {
		detail(f)
	}
	line := bytes.LastIndexByte(before, '\n') + 1
	f.Line, f.Column = bytes.Count(before, []byte{'\n'})+1, utf8.RuneCount(before[line:])+1
	return f
}
