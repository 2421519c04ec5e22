package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// Examples are documents that break a rule, and near misses that do not: a file of
// testdata/rules.
type Examples struct {
	// of a kind of document: changes to the sound one, and how each is checked
	Gate     string      `json:"gate"`
	On       juurru.Date `json:"on"`
	Profile  string      `json:"profile"`
	Criteria []string    `json:"criteria"`

	// of what all kinds share: texts, and how each is read; 0 stands for no limit
	MaxBytes int `json:"maxBytes"`
	MaxDepth int `json:"maxDepth"`

	Bad  []Example `json:"bad"`
	Good []Example `json:"good"`
}

// Example is one document, as a change to the sound one or as a text.
type Example struct {
	About string           `json:"about"`
	Patch jsontext.Value   `json:"patch"` // see [Apply]
	Text  string           `json:"text"`
	At    []juurru.Pointer `json:"at"`   // where the rule is broken, once for each finding
	Also  []string         `json:"also"` // other rules that are unavoidably broken with it

	Line   []int `json:"line"` // of a text, for each of At, from 1
	Column []int `json:"column"`
}

// Read reads a file of examples. It refuses members that are not known, and a file
// that has no document that breaks the rule alone or none that keeps it.
func Read(tree fs.FS, file string) (*Examples, error) {
	data, err := fs.ReadFile(tree, file)
	if err != nil {
		return nil, err
	}
	e := new(Examples)
	if err := json.Unmarshal(data, e, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if e.Alone() == nil || len(e.Good) == 0 {
		return nil, fmt.Errorf("%s: %w", file, errNoExample)
	}
	return e, nil
}

var errNoExample = errors.New("it has no document that breaks the rule alone, or none that keeps it")

// Alone returns the first document that breaks the rule and no other.
func (e *Examples) Alone() *Example {
	i := slices.IndexFunc(e.Bad, func(bad Example) bool { return bad.Also == nil })
	if i < 0 {
		return nil
	}
	return &e.Bad[i]
}
