package innokyla

import (
	"maps"

	"github.com/juurru/juurru"
)

// Glossary returns what the members of a model and of a programme's profile are
// called and what goes in them. The fields of Innokylä's form go by the label
// and guidance of [Fields], the others by words of our own; the slides they rest
// on stand beside them. A copy: changing it changes nothing else.
func Glossary() juurru.Glossary {
	glossary := maps.Clone(glossaryWords)
	for _, f := range fields {
		glossary[f.glossaryKey()] = juurru.Entry{Label: f.Label, Help: f.Guidance, Known: f.known(), Private: f.Key == "author"}
	}
	glossary["Profile.$schema"] = glossary["Model.$schema"]
	return glossary
}

// glossaryKey is the field's key in the glossary: "Model.name", "Path.coreIdea".
func (f Field) glossaryKey() string {
	if f.Stage == Basics {
		return "Model." + f.Key
	}
	return "Path." + f.Key
}

// known returns the values of an open vocabulary that are known here.
func (f Field) known() []string {
	switch f.Key {
	case "areas":
		var names []string
		for _, area := range Areas() {
			names = append(names, area.Name(juurru.Finnish)) // as Innokylä lists them
		}
		return names
	case "topics":
		return KnownTopics()
	case "phenomena":
		return KnownPhenomena()
	case "funders":
		return KnownFunders()
	}
	return nil
}
