package httpapi

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters/yamldoc"
)

const (
	formPatch   = "application/merge-patch+json" // RFC 7396
	trustedSize = 256 << 10                      // of a body, on the client's word
	pooledSize  = 1 << 20                        // of a buffer that is kept for the next request
)

// The media types of a body.
var (
	documents = []string{formJSON, formYAML, "text/yaml", "application/x-yaml"}
	patches   = []string{formPatch}
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// body is the body of a request as JSON. What was read from it must not point into it:
// after release another request uses the memory.
type body struct {
	data   []byte
	yaml   *yamldoc.Document // where the JSON came from YAML
	buffer *bytes.Buffer
}

func (b *body) release() {
	if b.buffer.Cap() <= pooledSize {
		b.buffer.Reset()
		buffers.Put(b.buffer)
	}
}

// placed is place for the findings of a problem.
func (b *body) placed(err error) error {
	var f *failure
	if errors.As(err, &f) {
		report := juurru.Report{Findings: f.findings}
		b.place(&report)
	}
	return err
}

// place gives findings their place in the text that was sent.
func (b *body) place(report *juurru.Report) {
	if b.yaml != nil {
		b.yaml.Place(report)
	}
}

// readBody reads a body of one of the media types.
func (c *call) readBody(allowed []string) (*body, error) {
	form, err := c.contentType(allowed)
	if err != nil {
		return nil, err
	}
	limit := c.MaxBytes
	if strings.Contains(form, "yaml") {
		limit = min(limit, maxYAMLBytes)
	}
	if c.ContentLength > int64(limit) {
		return nil, &failure{problem: problemTooLarge}
	}
	b := &body{buffer: buffers.Get().(*bytes.Buffer)}
	b.buffer.Grow(int(min(max(c.ContentLength, 0), trustedSize)) + bytes.MinRead)
	if _, err := b.buffer.ReadFrom(http.MaxBytesReader(c.writer, c.Body, int64(limit))); err != nil {
		b.release()
		return nil, readingProblem(err)
	}
	b.data = b.buffer.Bytes()
	if !strings.Contains(form, "yaml") {
		return b, nil
	}
	doc, report, err := yamldoc.Parse(b.data)
	if err != nil {
		b.release()
		return nil, &failure{problem: problemUnreadable, findings: report.Findings}
	}
	b.data, b.yaml = doc.JSON, doc
	return b, nil
}

// contentType is the media type of the body, when it is one of those allowed.
func (c *call) contentType(allowed []string) (string, error) {
	refused := &failure{problem: problemMediaType, allowed: allowed}
	if slices.Equal(allowed, patches) {
		refused.header = http.Header{"Accept-Patch": {formPatch}}
	}
	if coding := c.Header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		refused.header = http.Header{"Accept-Encoding": {"identity"}}
		return "", refused
	}
	form, params, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	charset, given := params["charset"]
	if err != nil || !slices.Contains(allowed, form) || given && !strings.EqualFold(charset, "utf-8") {
		return "", refused
	}
	return form, nil
}

// readingProblem tells why a body did not arrive.
func readingProblem(err error) error {
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return &failure{problem: problemTooLarge}
	case errors.Is(err, os.ErrDeadlineExceeded):
		return &failure{problem: problemSlow}
	case errors.Is(err, io.ErrUnexpectedEOF):
		return &failure{problem: problemUnreadable}
	}
	return &failure{problem: problemUnreadable, cause: err}
}

// sized are the options of reading a text whose size has been looked at already: on its
// way from YAML to JSON, or into the store, a document may have grown.
func sized(options []juurru.Option, text []byte) []juurru.Option {
	return append(slices.Clone(options), juurru.MaxBytes(len(text)))
}
