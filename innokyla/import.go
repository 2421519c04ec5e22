package innokyla

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/go-json-experiment/json"

	"github.com/juurru/juurru"
)

// ImportExtension is the member of an imported document that keeps what the page
// says and the model has no place for: a list of [ImportedPart].
const ImportExtension = "x-import"

// ErrNoFields says that a page has none of the headings of a toimintamalli's
// page, so that nothing of it can be placed.
var ErrNoFields = errors.New("innokyla: no heading of a toimintamalli's page was recognised")

// ErrOtherPage says that a page is that of an entity (kokonaisuus), which has
// headings in common with a toimintamalli's.
var ErrOtherPage = errors.New("innokyla: the page is that of an entity (kokonaisuus), not of a toimintamalli")

// Import reads a published toimintamalli from its public page: the text as copied
// from a browser, or HTML. The page "Toimintamalli lyhyesti", the page
// "Kehittämisen polku", or both one after the other will do.
//
// Nothing is dropped and nothing is made up. What is on the page is in the model,
// in the model's member [ImportExtension] when it has no place of its own, or
// named in the report as part of the page's frame. What the page does not show
// stays empty: a tag of a programme is not taken from the name, which the checks
// read for themselves. Values are as the page writes them; only layout is
// cleaned, such as spaces at the ends of lines and soft hyphens.
//
// The error is [juurru.ErrUnreadable] for a page that is too large or not UTF-8,
// [ErrNoFields] or [ErrOtherPage] for a page of something else; then there is no
// model. With [ErrNoFields] the report holds the text.
func Import(page []byte) (*Model, Imported, error) {
	if len(page) > juurru.DefaultMaxBytes {
		return nil, Imported{}, fmt.Errorf("innokyla: the page has more than %d bytes: %w", juurru.DefaultMaxBytes, juurru.ErrUnreadable)
	}
	if !utf8.Valid(page) {
		return nil, Imported{}, fmt.Errorf("innokyla: the page is not UTF-8: %w", juurru.ErrUnreadable)
	}
	r := &pageReader{model: &Model{Kind: KindName}}
	if isHTML(page) {
		r.page = htmlPage(page)
	} else {
		r.page.lines = textLines(page)
	}
	if err := r.read(); err != nil {
		return nil, r.report, err
	}
	if err := r.keepUnplaced(); err != nil {
		return nil, Imported{}, err
	}
	r.report.Unseen = r.unseen()
	return r.model, r.report, nil
}

// keepUnplaced puts what was not placed into the document, and sees to it that
// the document can be read back.
func (r *pageReader) keepUnplaced() error {
	if len(r.report.Unplaced) > 0 {
		value, err := json.Marshal(r.report.Unplaced)
		if err != nil {
			return err
		}
		r.model.Extensions = []juurru.Extension{{Name: ImportExtension, Value: value}}
	}
	data, err := r.model.Encode()
	if err != nil {
		return err
	}
	if len(data) > juurru.DefaultMaxBytes {
		return fmt.Errorf("innokyla: as a document the page would have more than %d bytes: %w", juurru.DefaultMaxBytes, juurru.ErrUnreadable)
	}
	return nil
}
