package plan

import (
	"maps"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// Glossary returns what the members of a plan and of a template are called and what goes
// in them, in words of our own; those of its metrics have the words of [metrics.Glossary]. Roles
// stand where an office form would ask for names. A copy: changing it changes nothing
// else.
func Glossary() juurru.Glossary {
	glossary := metrics.Glossary()
	for _, member := range []string{"$schema", "metrics", "benefits", "series", "uptake"} {
		glossary["Plan."+member] = glossary["Set."+member]
	}
	maps.DeleteFunc(glossary, func(key string, _ juurru.Entry) bool { return key == "Set" || strings.HasPrefix(key, "Set.") })
	for _, words := range []juurru.Glossary{planWords, whatWords, whoWords, howWords, recordWords, templateWords} {
		maps.Copy(glossary, words)
	}
	for key, same := range asInPlans {
		glossary[key] = glossary[same]
	}
	for key, known := range map[string][]string{"Plan.template": TemplateNames(), "Factor.code": KnownFactors(), "TemplateSection.section": sectionKeys(),
		"GuideQuestion.section": sectionKeys(), "TemplateQuestion.section": sectionKeys()} {
		entry := glossary[key]
		entry.Known = known
		glossary[key] = entry
	}
	return glossary
}
