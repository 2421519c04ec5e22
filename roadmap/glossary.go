package roadmap

import (
	"maps"
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// sharedTypes are the types of metrics and of plans that projects have, too.
var sharedTypes = []string{
	"Metric", "Definition", "Level", "Baseline", "Target", "Observation", "Rebase",
	"Benefit", "Cost", "Prerequisite", "Action", "Realised",
	"Series", "Cycle", "Question", "Step", "Do", "Study", "Act",
	"Goal", "Role", "TeamPhase", "Task", "Assignment", "Training", "Message", "Stakeholder", "Involvement", "RiskScale", "Risk", "Decision",
}

// Glossary returns what the members of a project and of a set of phases are called and what goes in them, in
// words of our own; those it shares with a plan, and its metrics, have the words of
// [plan.Glossary], as far as they fit a project. Roles stand where an office form would ask
// for names. A copy: changing it changes nothing else.
func Glossary() juurru.Glossary {
	ofPlans, glossary := plan.Glossary(), make(juurru.Glossary)
	for key, entry := range ofPlans {
		if of, _, _ := strings.Cut(key, "."); slices.Contains(sharedTypes, of) {
			glossary[key] = entry
		}
	}
	for _, member := range []string{"$schema", "metrics", "benefits", "series"} {
		glossary["Project."+member] = ofPlans["Plan."+member]
	}
	for _, words := range []juurru.Glossary{
		sharedWords, projectWords, insightWords, developmentWords, pilotWords, transitionWords, practiceWords, phaseSetWords,
	} {
		maps.Copy(glossary, words)
	}
	var names, keys []string
	for _, set := range builtin {
		names = append(names, set.Name)
	}
	for _, question := range questions {
		keys = append(keys, question.Key)
	}
	for key, known := range map[string][]string{"Project.phases": names, "Judgement.about": keys} {
		entry := glossary[key]
		entry.Known = known
		glossary[key] = entry
	}
	return glossary
}
