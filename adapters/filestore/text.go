package filestore

import (
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
)

// Format is a notation of documents.
type Format string

// The notations.
const (
	JSON Format = "json"
	YAML Format = "yaml"
)

// endings are those that documents' files may have.
var endings = []string{".json", ".yaml", ".yml"}

// textOf writes a document for a file with that ending: indented, members in their order.
// YAML that would not read back as the same document, as with a member twice, is written in
// JSON, which is YAML, too. What would be too large when indented is left as it is.
func textOf(ending string, data []byte) []byte {
	if ending != ".json" {
		if text, err := yamldoc.FromJSON(data, nil); err == nil && len(text) <= adapters.MaxStoredBytes && means(text, data) {
			return text
		}
	}
	text, err := indented(data)
	if err != nil {
		return data
	}
	return text
}

// means reports whether a YAML text is read as that JSON.
func means(text, data []byte) bool {
	doc, _, err := yamldoc.Parse(text)
	if err != nil {
		return false
	}
	read, readErr := indented(doc.JSON)
	want, wantErr := indented(data)
	return readErr == nil && wantErr == nil && bytes.Equal(read, want)
}

// indented writes JSON with a line for every member and element, as [juurru.Encode] does.
// It fails when that is too large to be stored.
func indented(data []byte) ([]byte, error) {
	var text limited
	in := jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true))
	out := jsontext.NewEncoder(&text, jsontext.AllowDuplicateNames(true), jsontext.WithIndent("  "))
	for {
		token, err := in.ReadToken()
		if errors.Is(err, io.EOF) {
			return text.Bytes(), nil
		}
		if err == nil {
			err = out.WriteToken(token)
		}
		if err != nil {
			return nil, err
		}
	}
}

// limited is a text that does not become larger than a document may be.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > adapters.MaxStoredBytes {
		return 0, adapters.ErrTooLarge
	}
	return l.Buffer.Write(p)
}
