// Package corpus reads the examples of rules, testdata/rules of each kind, and
// applies the changes they make to a sound document.
package corpus

import (
	"bytes"

	jsonpatch "github.com/evanphx/json-patch/v5"

	"github.com/juurru/juurru"
)

// Sound are the documents in which nothing is wrong, by kind: files of the tree.
var Sound = map[string]string{
	"innokyla": "examples/documents/ready.json",
	"metrics":  "examples/documents/metrics.json",
	"plan":     "examples/documents/plan.json",
	"roadmap":  "examples/documents/roadmap.json",
}

// SoundOn are the days for which the sound documents are written, by kind.
var SoundOn = map[string]juurru.Date{
	"innokyla": "2026-06-01",
	"metrics":  "2026-06-01",
	"plan":     "2026-11-01",
	"roadmap":  "2026-11-01",
}

// IsList reports whether a change is a JSON Patch (RFC 6902), a list of operations,
// and not a JSON merge patch (RFC 7396).
func IsList(change []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(change), []byte("[")) }

// Apply returns a document with a change, a merge patch or a list of operations.
func Apply(document, change []byte) ([]byte, error) {
	if !IsList(change) {
		return jsonpatch.MergePatch(document, change)
	}
	patch, err := jsonpatch.DecodePatch(change)
	if err != nil {
		return nil, err
	}
	return patch.Apply(document)
}
