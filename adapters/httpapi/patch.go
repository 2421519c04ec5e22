package httpapi

import (
	"errors"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// patch changes a document by a merge patch. What comes out of it is read as strictly as
// a document that is put, and may not be larger than one: small patches do not add up to what
// nobody could send. One that is larger already may shrink.
func (c *call) patch() (*answer, error) {
	options, err := c.options()
	if err != nil {
		return nil, err
	}
	if _, err := c.contentType(patches); err != nil {
		return nil, err
	}
	last, err := c.Store.Get(c.Context(), c.key, 0)
	if err != nil {
		return nil, err
	}
	if err := c.allows(last.Number); err != nil {
		return nil, err
	}
	b, err := c.readBody(patches)
	if err != nil {
		return nil, err
	}
	defer b.release()
	if err := soundPatch(b.data, options); err != nil {
		return nil, err
	}
	merged, err := mergePatch(last.Data, b.data)
	if err != nil { // of the two, only what is kept has not been looked at
		return nil, &failure{problem: problemKeptUnreadable}
	}
	if n := compactSize(merged); n > c.MaxBytes && n > compactSize(last.Data) {
		return nil, &failure{problem: problemTooLarge}
	}
	answer, err := c.save(last, &body{data: merged}, options)
	return answer, unplaced(err)
}

// soundPatch refuses a patch that is not an object of JSON, is nested too deep, or gives a
// member twice.
func soundPatch(data []byte, options []juurru.Option) error {
	type anything struct {
		Extensions []juurru.Extension `json:"-"`
	}
	if _, report, err := juurru.Decode[anything](data, sized(options, data)...); errors.Is(err, juurru.ErrUnreadable) {
		return &failure{problem: problemUnreadable, findings: report.Findings}
	}
	if !jsontext.Value(data).IsValid() { // what Decode has nothing against: members given twice, other than Unicode
		return &failure{problem: problemUnreadable}
	}
	return nil
}

// compactSize is the size of a text without the spaces between its tokens.
func compactSize(text jsontext.Value) int {
	compact := text.Clone()
	_ = compact.Compact()
	return len(compact)
}

// unplaced takes line and column from findings about a text the client has not seen.
func unplaced(err error) error {
	var f *failure
	if errors.As(err, &f) {
		for i := range f.findings {
			f.findings[i].Line, f.findings[i].Column = 0, 0
		}
	}
	return err
}
