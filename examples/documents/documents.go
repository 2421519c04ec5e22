// Package documents holds example documents. They are invented: figures,
// decisions and events describe no real service.
package documents

import "embed"

// Files are the example documents: files of JSON, named after what they show. In the
// folder plans are plans as they grew, see [PlanRevisions]; in the folder projects is a
// project on its way, see [ProjectRevisions].
//
//go:embed *.json plans/*/*.json projects/*.json
var Files embed.FS
