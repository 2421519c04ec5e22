package plan

import (
	"embed"
	"slices"

	"github.com/juurru/juurru"
)

// Template is a way of making plans that an organisation has agreed on (suunnitelmapohja),
// as data: its phases, teams and roles with their tasks, the sections it asks for, and the
// material it gives people. The templates of the library lie in the folder templates;
// [ReadTemplate] reads another. Each item names the source that tells it; what no source
// tells is not there.
type Template struct {
	Schema     string              `json:"$schema,omitzero" validate:"max=500"` // address of the JSON Schema, for editors
	Kind       string              `json:"kind,omitzero" validate:"required,eq=plan-template"`
	Name       string              `json:"name,omitzero" validate:"required,max=100"` // as plans name it: "pirha"
	Title      juurru.Text         `json:"title,omitzero"`
	Sources    []TemplateSource    `json:"sources,omitzero" validate:"required,min=1,max=50,dive"`
	Phases     []TemplatePhase     `json:"phases,omitzero" validate:"required,min=1,max=50,dive"` // in order (vaiheet)
	Teams      []TemplateTeam      `json:"teams,omitzero" validate:"max=50,dive"`
	Roles      []TemplateRole      `json:"roles,omitzero" validate:"max=100,dive"`
	Sections   []TemplateSection   `json:"sections,omitzero" validate:"max=100,dive"`
	Materials  []TemplateMaterial  `json:"materials,omitzero" validate:"max=50,dive"`  // the bundle supervisors get (tukimateriaali)
	Guides     []TemplateGuide     `json:"guides,omitzero" validate:"max=50,dive"`     // keskustelurungot
	Checklists []TemplateChecklist `json:"checklists,omitzero" validate:"max=50,dive"` // tehtävälistat
}

// TemplateSource is a source a template rests on. The items of the template name it by
// its key.
type TemplateSource struct {
	Key  string      `json:"key,omitzero" validate:"required,max=100"`
	Text juurru.Text `json:"text,omitzero"`
}

// TemplatePhase is a phase of a template (vaihe).
type TemplatePhase struct {
	Key    string      `json:"key,omitzero" validate:"required,max=100"` // "valmistelu"
	Title  juurru.Text `json:"title,omitzero"`
	Source string      `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateTeam is a team a template asks for (tiimi).
type TemplateTeam struct {
	Key    string              `json:"key,omitzero" validate:"required,max=100"`
	Title  juurru.Text         `json:"title,omitzero"`
	Kind   TeamKind            `json:"kind,omitzero" validate:"required,oneof=implementation adoption other"`
	Phases []TemplateTeamPhase `json:"phases,omitzero" validate:"max=50,dive"`
	Source string              `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateTeamPhase is what a team does in a phase, and what it needs for it.
type TemplateTeamPhase struct {
	Phase            string         `json:"phase,omitzero" validate:"required,max=100"`
	Tasks            []TemplateItem `json:"tasks,omitzero" validate:"max=100,dive"`
	Responsibilities []TemplateItem `json:"responsibilities,omitzero" validate:"max=100,dive"`
	Knowledge        []TemplateItem `json:"knowledge,omitzero" validate:"max=100,dive"`
}

// TemplateRole is a role a template knows (rooli). The roles of a plan name it as their
// group.
type TemplateRole struct {
	Key    string              `json:"key,omitzero" validate:"required,max=100"` // "esihenkilo"
	Title  juurru.Text         `json:"title,omitzero"`
	Phases []TemplateRolePhase `json:"phases,omitzero" validate:"max=50,dive"`
	Source string              `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateRolePhase is what a role does in a phase.
type TemplateRolePhase struct {
	Phase string         `json:"phase,omitzero" validate:"required,max=100"`
	Tasks []TemplateItem `json:"tasks,omitzero" validate:"required,min=1,max=100,dive"`
}

// TemplateItem is something a template says, and where from.
type TemplateItem struct {
	Text   juurru.Text `json:"text,omitzero"`
	Source string      `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateSection is a section a template asks for, and the gate from which on a plan
// does not pass without it.
type TemplateSection struct {
	Section string `json:"section,omitzero" validate:"required,max=100"` // a member of [Plan], or "subGoals", "recording"; see [Coverage]
	Gate    string `json:"gate,omitzero" validate:"required,oneof=approve start sustain"`
	Source  string `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateMaterial is a part of the bundle that supervisors get.
type TemplateMaterial struct {
	Part   MaterialPart `json:"part,omitzero" validate:"required,oneof=goals metrics followUp discussionGuide contacts other"`
	Source string       `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateGuide is a guide for a discussion (keskustelurunko), in our own wording.
type TemplateGuide struct {
	Title  juurru.Text     `json:"title,omitzero"`
	Phase  string          `json:"phase,omitzero" validate:"required,max=100"`
	Role   string          `json:"role,omitzero" validate:"max=100"` // key of the role that leads the discussion
	Themes []TemplateTheme `json:"themes,omitzero" validate:"required,min=1,max=50,dive"`
	Source string          `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateTheme is a theme of a discussion.
type TemplateTheme struct {
	Title     juurru.Text        `json:"title,omitzero"`
	Questions []TemplateQuestion `json:"questions,omitzero" validate:"required,min=1,max=100,dive"`
}

// TemplateQuestion is a question of a discussion, and where it is from.
type TemplateQuestion struct {
	Text    juurru.Text `json:"text,omitzero"`
	Section string      `json:"section,omitzero" validate:"max=100"` // the part of a plan that the answer is about: "givenUp"
	Source  string      `json:"source,omitzero" validate:"required,max=100"`
}

// TemplateChecklist is what is to be seen to in a phase (tehtävälista), in our own
// wording.
type TemplateChecklist struct {
	Title juurru.Text    `json:"title,omitzero"`
	Phase string         `json:"phase,omitzero" validate:"required,max=100"`
	Role  string         `json:"role,omitzero" validate:"max=100"` // key of a role
	Items []TemplateItem `json:"items,omitzero" validate:"required,min=1,max=200,dive"`
}

//go:embed templates/*.json
var templateFiles embed.FS

// Templates returns the templates of the library: Pirha's plan for psychosocial methods,
// Itla's path of implementation, Kainuu's model for leading digital change. A copy:
// changing it changes nothing else.
func Templates() []Template {
	var templates []Template
	for _, name := range []string{"pirha", "itla", "kainuu"} {
		data, _ := templateFiles.ReadFile("templates/" + name + ".json")
		if t, _, err := ReadTemplate(data); err == nil { // a test holds that they all are sound
			templates = append(templates, t)
		}
	}
	return templates
}

// builtin is what checks read; never changed after start.
var builtin = Templates()

// TemplateByName returns the template of the library that has the name.
func TemplateByName(name string) (Template, bool) { return templateNamed(Templates(), name) }

func templateNamed(templates []Template, name string) (Template, bool) {
	i := slices.IndexFunc(templates, func(t Template) bool { return t.Name == name })
	if i < 0 {
		return Template{}, false
	}
	return templates[i], true
}

// TemplateNames returns the names [TemplateByName] knows.
func TemplateNames() []string {
	var names []string
	for _, t := range builtin {
		names = append(names, t.Name)
	}
	return names
}

// source returns the text of a source of the template.
func (t Template) source(key string) juurru.Text {
	for _, s := range t.Sources {
		if s.Key == key {
			return s.Text
		}
	}
	return juurru.Text{}
}

// acts reports whether the template gives the role something to do in a phase.
func (r TemplateRole) acts(phase string) bool {
	return slices.ContainsFunc(r.Phases, func(in TemplateRolePhase) bool { return in.Phase == phase })
}
