package httpapi

import (
	"errors"
	"net/http"
	"slices"

	"github.com/juurru/juurru"
)

// check answers what keeps a document from passing a gate; nothing is kept. Whatever
// is found, the answer is the report, but for a text that is no document.
func (c *call) check() (*answer, error) {
	gate, err := c.gate()
	if err != nil {
		return nil, err
	}
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	b, err := c.readBody(documents)
	if err != nil {
		return nil, err
	}
	defer b.release()
	_, report, err := c.kind.Inspect(b.data, gate, sized(options, b.data)...)
	b.place(&report)
	if errors.Is(err, juurru.ErrUnreadable) {
		return nil, &failure{problem: problemUnreadable, findings: report.Findings}
	}
	return c.reply(http.StatusOK, report.In(c.lang))
}

// report answers what keeps a kept document from passing a gate.
func (c *call) report() (*answer, error) {
	gate, err := c.gate()
	if err != nil {
		return nil, err
	}
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	stored, err := c.Store.Get(c.Context(), c.key, 0)
	if err != nil {
		return nil, err
	}
	_, report, err := c.kind.Inspect(stored.Data, gate, sized(options, stored.Data)...)
	if errors.Is(err, juurru.ErrUnreadable) {
		return nil, &failure{problem: problemKeptUnreadable, findings: report.Findings}
	}
	answer, err := c.reply(http.StatusOK, report.In(c.lang))
	if err == nil {
		answer.revision = stored.Number
	}
	return answer, err
}

// understood reads a document that is to be kept: all of it has to be understood, and it
// has to be of the kind it is kept as.
func (c *call) understood(data []byte, options []juurru.Option) (juurru.Document, juurru.Report, error) {
	doc, report, err := c.kind.Decode(data, sized(options, data)...)
	switch {
	case errors.Is(err, juurru.ErrInvalid):
		return nil, report, &failure{problem: problemNotUnderstood, findings: report.Findings}
	case errors.Is(err, juurru.ErrUnreadable):
		return nil, report, &failure{problem: problemUnreadable, findings: report.Findings}
	case err != nil:
		return nil, report, err
	}
	report = doc.Check(doc.Claims(options...), options...)
	isOther := func(f juurru.Finding) bool { return f.Path == "/kind" }
	if i := slices.IndexFunc(report.Findings, isOther); i >= 0 {
		return nil, report, &failure{problem: problemOtherKind, findings: report.Findings[i : i+1]}
	}
	return doc, report, nil
}
