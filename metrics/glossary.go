package metrics

import (
	"maps"

	"github.com/juurru/juurru"
)

// Glossary returns what the members of a set of metrics are called and what goes
// in them, in words of our own. A copy: changing it changes nothing else.
func Glossary() juurru.Glossary {
	glossary := maps.Clone(glossaryWords)
	benefitType := glossary["Benefit.type"]
	benefitType.Known = KnownBenefitTypes()
	glossary["Benefit.type"] = benefitType
	return glossary
}
