// Package documents holds example documents. They are invented: figures,
// decisions and events describe no real service.
package documents

import "embed"

// Files are the example documents: files of JSON, named after what they show. In the
// folder plans are plans as they grew, see [PlanRevisions].
//
//go:embed *.json plans/*/*.json
var Files embed.FS
