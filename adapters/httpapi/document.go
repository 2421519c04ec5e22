package httpapi

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// get answers with the last revision of a document.
func (c *call) get() (*answer, error) { return c.revision(0) }

// revision answers with a revision of a document, 0 for the last.
func (c *call) revision(number int64) (*answer, error) {
	none, err := c.condition("If-None-Match")
	if err != nil {
		return nil, err
	}
	stored, err := c.Store.Get(c.Context(), c.key, number)
	if err != nil {
		return nil, err
	}
	tag := etag(stored.Number, c.form)
	if none.given && none.namesWeakly(tag) {
		return &answer{status: http.StatusNotModified, header: http.Header{"Etag": {tag}}, revision: stored.Number}, nil
	}
	a, err := c.replyJSON(http.StatusOK, stored.Data)
	if err != nil {
		return nil, err
	}
	a.revision, a.lang = stored.Number, "" // the language is the document's own
	a.header.Set("ETag", tag)
	return a, nil
}

// put keeps a document: a new one, or the next revision of one.
func (c *call) put() (*answer, error) {
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	if _, err := c.contentType(documents); err != nil {
		return nil, err
	}
	last, err := c.last()
	if err != nil {
		return nil, err
	}
	if err := c.allows(last.Number); err != nil {
		return nil, err
	}
	b, err := c.readBody(documents)
	if err != nil {
		return nil, err
	}
	defer b.release()
	return c.save(last, b, options)
}

// remove ends a document. Its history stays.
func (c *call) remove() (*answer, error) {
	last, err := c.Store.Get(c.Context(), c.key, 0)
	if err != nil {
		return nil, err
	}
	if err := c.allows(last.Number); err != nil {
		return nil, err
	}
	revision, err := c.Store.Delete(c.Context(), c.key, c.write(last.Number))
	if err != nil {
		return nil, c.written(last.Number, err)
	}
	return &answer{status: http.StatusNoContent, revision: revision.Number}, nil
}

// last is the last revision of a document, the zero one when it is not there.
func (c *call) last() (adapters.Stored, error) {
	stored, err := c.Store.Get(c.Context(), c.key, 0)
	if errors.Is(err, adapters.ErrNotFound) {
		return adapters.Stored{}, nil
	}
	return stored, err
}

// saved is the answer to a write: what was kept, and what is found in it. The ETag is a member
// of it and not a header, as documents are laid out anew when they are kept (RFC 9110 § 9.3.4).
type saved struct {
	ID       string    `json:"id"`
	Revision int64     `json:"revision"`
	ETag     string    `json:"etag"` // of the revision in JSON
	At       time.Time `json:"at"`
	Report   summary   `json:"report"`
}

// summary is a report in short: at the gate the document says it has passed.
type summary struct {
	Gate   string        `json:"gate"`
	Ready  bool          `json:"ready"`
	Counts juurru.Counts `json:"counts"`
}

// save keeps a document that was made from a revision, unless it says that it is past a
// gate that the revision is not past.
func (c *call) save(from adapters.Stored, b *body, options []juurru.Option) (*answer, error) {
	doc, report, err := c.understood(b.data, options)
	if err != nil {
		return nil, b.placed(err)
	}
	if claimed := doc.Claims(options...); c.kind.Pass != nil && claimed != c.kind.Gates[0] && claimed.Order > c.claimed(from, options).Order {
		return nil, &failure{problem: problemStateWritten, gate: claimed}
	}
	return c.keep(from.Number, doc, report)
}

// claimed is the gate a kept document says it has passed; of one that is not there or cannot
// be read, the first.
func (c *call) claimed(from adapters.Stored, options []juurru.Option) juurru.Gate {
	if from.Number > 0 {
		if doc, _, _ := c.kind.Decode(from.Data, sized(options, from.Data)...); doc != nil {
			return doc.Claims(options...)
		}
	}
	return c.kind.Gates[0]
}

// keep writes a document as the revision after the one it was made from.
func (c *call) keep(from int64, doc juurru.Document, report juurru.Report) (*answer, error) {
	data, err := doc.Encode()
	if err != nil {
		return nil, err
	}
	revision, err := c.Store.Put(c.Context(), c.key, data, c.write(from))
	if err != nil {
		return nil, c.written(from, err)
	}
	status := http.StatusOK
	if from == 0 {
		status = http.StatusCreated
	}
	return c.saved(status, revision, report)
}

// written is the error of a write. One that was cut short may have been carried out.
func (c *call) written(from int64, err error) error {
	var unknown *adapters.UnknownOutcomeError
	if !errors.As(err, &unknown) && (errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled)) {
		return &adapters.UnknownOutcomeError{Key: c.key, Expected: from, Err: err}
	}
	return err
}

func (c *call) saved(status int, revision adapters.Revision, report juurru.Report) (*answer, error) {
	a, err := c.reply(status, saved{
		ID: c.key.ID, Revision: revision.Number, ETag: etag(revision.Number, formJSON), At: revision.At,
		Report: summary{Gate: report.Gate.Name, Ready: report.Ready(), Counts: report.Counts()},
	})
	if err != nil {
		return nil, err
	}
	a.revision, a.lang = revision.Number, ""
	return a, nil
}

// write is what the store is told about a write.
func (c *call) write(from int64) adapters.Write {
	return adapters.Write{Expected: from, By: c.who()}
}

func (c *call) who() string {
	if c.Who == nil {
		return ""
	}
	return c.Who(c.Request)
}
