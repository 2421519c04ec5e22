package plan

import (
	"fmt"
	"strings"

	"github.com/juurru/juurru"
)

// New returns a plan to start from: a draft with the phases of a template, its teams and
// roles with their tasks, its support material, guides and checklists, in a language;
// Finnish when it is none of the four. Who answers for a task, working time and dates
// are left to people: the template does not tell them.
func New(t Template, lang juurru.Lang) *Plan {
	p := &Plan{Kind: KindName, Language: known(lang), Template: t.Name, State: StateDraft}
	for _, phase := range t.Phases {
		p.Phases = append(p.Phases, Phase{Key: phase.Key})
	}
	for _, team := range t.Teams {
		p.Teams = append(p.Teams, team.team(lang))
	}
	ids := make(map[string]bool)
	for _, role := range t.Roles {
		p.Roles = append(p.Roles, Role{ID: role.Key, Name: role.Title.In(lang), Group: role.Key})
		for _, in := range role.Phases {
			for i, task := range in.Tasks {
				p.Tasks = append(p.Tasks, Task{
					ID: free(taskID(role.Key, in.Phase, i), ids), What: task.Text.In(lang), Phase: in.Phase,
					Assignments: []Assignment{{Role: role.Key, Letter: Responsible}},
				})
			}
		}
	}
	for _, m := range t.Materials {
		p.Materials = append(p.Materials, Material{Part: m.Part, Title: m.Part.Label(lang)})
	}
	for _, guide := range t.Guides {
		p.Guides = append(p.Guides, guide.guide(lang))
	}
	for _, list := range t.Checklists {
		checklist := Checklist{Title: list.Title.In(lang), Phase: list.Phase, Role: list.Role}
		for _, text := range texts(list.Items, lang) {
			checklist.Items = append(checklist.Items, ChecklistItem{Text: text})
		}
		p.Checklists = append(p.Checklists, checklist)
	}
	return p
}

// free returns the ID, or one made from it that is not among those taken, and takes it.
func free(id string, taken map[string]bool) string {
	for n := 2; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", id, n)
	}
	taken[id] = true
	return id
}

// known returns the language, or Finnish for one that is none of the four.
func known(lang juurru.Lang) juurru.Lang {
	for _, l := range juurru.Langs() {
		if l == lang {
			return l
		}
	}
	return juurru.Finnish
}

func (t TemplateTeam) team(lang juurru.Lang) Team {
	team := Team{ID: t.Key, Name: t.Title.In(lang), Kind: t.Kind}
	for _, in := range t.Phases {
		team.Phases = append(team.Phases, TeamPhase{
			Phase: in.Phase, Tasks: texts(in.Tasks, lang),
			Responsibilities: strings.Join(texts(in.Responsibilities, lang), " "), Knowledge: strings.Join(texts(in.Knowledge, lang), " "),
		})
	}
	return team
}

func (t TemplateGuide) guide(lang juurru.Lang) Guide {
	guide := Guide{Title: t.Title.In(lang), Phase: t.Phase, Role: t.Role}
	for _, theme := range t.Themes {
		asked := Theme{Title: theme.Title.In(lang)}
		for _, question := range theme.Questions {
			asked.Questions = append(asked.Questions, GuideQuestion{Text: question.Text.In(lang), Section: question.Section})
		}
		guide.Themes = append(guide.Themes, asked)
	}
	return guide
}

func texts(items []TemplateItem, lang juurru.Lang) []string {
	var said []string
	for _, item := range items {
		said = append(said, item.Text.In(lang))
	}
	return said
}
