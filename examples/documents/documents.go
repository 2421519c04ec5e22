// Package documents holds example documents. They are invented: figures,
// decisions and events describe no real service.
package documents

import "embed"

// Files are the example documents: files of JSON, named after what they show.
//
//go:embed *.json
var Files embed.FS
