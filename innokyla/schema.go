package innokyla

import "github.com/juurru/juurru"

// Schema returns the JSON Schema of a model, with titles and descriptions in a
// language.
func Schema(lang juurru.Lang) []byte { return nil }
