package httpapi

import (
	"bytes"
	"errors"
	"net/http"

	"github.com/juurru/juurru"
)

// passage asks for a document to be taken through a gate.
type passage struct {
	Gate string `json:"gate,omitzero" validate:"required,max=100"`
}

// transition takes a document through a gate: its state, and nothing else, is changed, if in
// its new state it has no errors at that gate. Otherwise the answer has the findings that
// block it. A document in that state already stays as it is; one that is further on goes back to it.
func (c *call) transition() (*answer, error) {
	if c.kind.Pass == nil {
		return nil, &failure{problem: problemNoTransitions}
	}
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	gate, err := c.gateAsked()
	if err != nil {
		return nil, err
	}
	last, err := c.Store.Get(c.Context(), c.key, 0)
	if err != nil {
		return nil, err
	}
	if err := c.allows(last.Number); err != nil {
		return nil, err
	}
	doc, read, err := c.kind.Decode(last.Data, sized(options, last.Data)...)
	if err != nil {
		return nil, &failure{problem: problemKeptUnreadable, findings: read.Findings}
	}
	passed, err := c.kind.Pass(doc, gate)
	if err != nil {
		return nil, err
	}
	report := passed.Check(gate, options...)
	if !report.Ready() {
		return nil, &failure{problem: problemBlocked, gate: gate, findings: report.Of(juurru.Error)}
	}
	before, errBefore := doc.Encode()
	after, errAfter := passed.Encode()
	if err := errors.Join(errBefore, errAfter); err != nil {
		return nil, err
	}
	if bytes.Equal(before, after) {
		return c.saved(http.StatusOK, last.Revision, report)
	}
	return c.keep(last.Number, passed, report)
}

// gateAsked reads which gate the body names.
func (c *call) gateAsked() (juurru.Gate, error) {
	b, err := c.readBody(documents)
	if err != nil {
		return juurru.Gate{}, err
	}
	defer b.release()
	asked, report, err := juurru.Decode[passage](b.data, sized(nil, b.data)...)
	if errors.Is(err, juurru.ErrUnreadable) {
		b.place(&report)
		return juurru.Gate{}, &failure{problem: problemUnreadable, findings: report.Findings}
	}
	gate, known := c.kind.Gate(asked.Gate)
	if err != nil || !known {
		b.place(&report)
		return juurru.Gate{}, &failure{problem: problemGate, findings: report.Findings, allowed: gateNames(c.kind)}
	}
	return gate, nil
}
