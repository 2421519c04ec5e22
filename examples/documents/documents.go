// Package documents holds example documents. They are invented: figures,
// decisions and events describe no real service.
package documents

import (
	"embed"

	"github.com/juurru/juurru"
)

// Files are the example documents: files of JSON, named after what they show. In the
// folder plans are plans as they grew, see [PlanRevisions]; in the folder projects is a
// project on its way, see [ProjectRevisions]; in the folder portfolio are the plans of a
// small county, as they are on [PortfolioOn].
//
//go:embed *.json plans/*/*.json projects/*.json portfolio/*.json
var Files embed.FS

// PortfolioOn is the day for which the plans of the county are written.
const PortfolioOn juurru.Date = "2026-06-01"
