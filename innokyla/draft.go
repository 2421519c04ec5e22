package innokyla

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// Sources are the documents a model is drafted from: projects, plans, or both. What a
// project tells comes before what a plan tells, as the project comes first in time; a nil
// one is none.
type Sources struct {
	Projects []*roadmap.Project
	Plans    []*plan.Plan
}

// DraftFrom drafts a model from a plan, a project or several of them (toimintamallin
// luonnos): what has been told once need not be told again. The day is that of the draft:
// measurements after it do not count, and phases, trainings and pilots that lie ahead of it
// are called planned. Without a day all measurements count.
//
//  1. A text is the sources' own words as they stand, gathered into paragraphs and lists.
//     Headings and labels are the words of the glossaries, in the language of the draft
//     (Finnish when it is none of the four). Nothing is summarised, reworded or translated:
//     a source in another language is told in Foreign.
//  2. Numbers are the sources' own, or computed by package metrics: each metric's baseline,
//     target and latest measurements, and what [metrics.Evaluate], [metrics.Realisation] and
//     [metrics.Uptake.Penetration] say of them, with their rules and limits.
//  3. What nothing tells stays empty and is listed in Empty, with the places that would
//     fill it. A short text is taken only if it fits as it is.
//  4. Numbers behind which there are few people ([metrics.RuleSmallCount]), roles that look
//     like a person's name ([plan.RulePersonalName]) and what does not fit a field are left
//     out and listed in LeftOut. Feedback, risks, decisions, reviews and costs are the
//     organisation's own affairs and no part of a draft; neither is who the members are. But
//     that a method was given up, and why, is told to those who think of using it.
//  5. The draft's state is draft: whether it is published, people decide.
//
// Where each field comes from is told in Origins, and kept in the model's member "x-draft"
// with a fingerprint of each field, by which [Propose] knows later what a person has
// changed. docs/adr/0015-drafts.md has the table of fields and their sources; [DraftFields]
// has it as data.
func DraftFrom(sources Sources, on juurru.Date, lang juurru.Lang) juurru.Drafted[Model] {
	if !slices.Contains(juurru.Langs(), lang) {
		lang = juurru.Finnish
	}
	d := &drafting{on: on, lang: lang, model: &Model{Kind: KindName, Language: lang, State: StateDraft}}
	d.result = juurru.Drafted[Model]{Document: d.model, Origins: []juurru.Origin{}, Empty: []juurru.Unfilled{}, LeftOut: []juurru.LeftOut{}, Foreign: []juurru.Place{}}
	for _, p := range sources.Projects {
		if p != nil {
			d.add(d.ofProject(p), p.Language)
		}
	}
	for _, p := range sources.Plans {
		if p != nil {
			d.add(d.ofPlan(p), p.Language)
		}
	}
	d.fill()
	d.listEmpty()
	remember(d.model, d.result.Origins)
	return d.result
}

// drafting is a draft in the making.
type drafting struct {
	on      juurru.Date
	lang    juurru.Lang
	sources []*draftSource
	model   *Model
	result  juurru.Drafted[Model]
}

func (d *drafting) add(s *draftSource, lang juurru.Lang) {
	d.sources = append(d.sources, s)
	if lang == "" {
		lang = juurru.Finnish
	}
	if lang != d.lang {
		d.result.Foreign = append(d.result.Foreign, s.place())
	}
}

func (d *drafting) leaveOut(at juurru.Pointer, from juurru.Place, why juurru.Text) {
	d.result.LeftOut = append(d.result.LeftOut, juurru.LeftOut{From: from, At: at, Why: why})
}

// filled tells where a part of the model comes from.
func (d *drafting) filled(at juurru.Pointer, from []juurru.Place) {
	d.result.Origins = append(d.result.Origins, juurru.Origin{At: at, From: from})
}

// fill fills the fields in document order.
func (d *drafting) fill() {
	d.fillBasics()
	for _, f := range pathFields {
		t := &fieldText{draft: d, at: f.textPointer, known: make(map[juurru.Place]bool)}
		if write := pathTexts[f.Key]; write != nil {
			write(d, t)
		}
		content := f.of(&d.model.Path)
		if content.Text = t.written.String(); content.Text != "" {
			d.filled(f.textPointer, t.from)
		}
		if f.Key == "othersSolutions" {
			content.Links = d.othersLinks(f.pointer.At("links"))
		}
	}
	d.fillPDSA()
}

// listEmpty lists the fields that stayed empty, but for those Innokylä fills itself.
func (d *drafting) listEmpty() {
	filled := make(map[juurru.Pointer]bool)
	for _, origin := range d.result.Origins {
		filled[origin.At] = true
	}
	refused := make(map[juurru.Pointer]juurru.Text)
	for _, left := range d.result.LeftOut {
		if _, known := refused[left.At]; !known {
			refused[left.At] = left.Why
		}
	}
	for _, f := range fields {
		at := f.Pointer()
		if f.Stage != Basics {
			at = at.At("text")
		}
		if f.Key == "state" || filled[at] {
			continue
		}
		why, from := draftSourceEmpty, draftFeeds[f.Key]
		if len(from) == 0 {
			why, from = draftNoSource, []juurru.Place{}
		}
		if reason, known := refused[at]; known {
			why = reason
		}
		d.result.Empty = append(d.result.Empty, juurru.Unfilled{At: at, Title: f.Label, Why: why, From: from})
	}
}

// DraftFields tells which places of a plan and a project feed each field of a draft, in the
// order of [Fields]; "-" stands for any element of a list. A field that is not there is
// never drafted.
func DraftFields() []juurru.Origin {
	var table []juurru.Origin
	for _, f := range fields {
		if from := draftFeeds[f.Key]; from != nil {
			table = append(table, juurru.Origin{At: f.Pointer(), From: append([]juurru.Place{}, from...)})
		}
	}
	return table
}

// feeds are places of projects and of plans.
func feeds(project, plans string) []juurru.Place {
	var places []juurru.Place
	for _, at := range strings.Fields(project) {
		places = append(places, juurru.Place{Kind: roadmap.KindName, At: juurru.Pointer(at)})
	}
	for _, at := range strings.Fields(plans) {
		places = append(places, juurru.Place{Kind: plan.KindName, At: juurru.Pointer(at)})
	}
	return places
}

// draftFeeds are the places that feed each field, by its key.
var draftFeeds = map[string][]juurru.Place{
	"name":               feeds("/name", "/innovation/name /name"),
	"shortDescription":   feeds("/development/ideas/-/what", "/innovation/why"),
	"implementationSite": feeds("/anchoring/units", "/setting/organisation /setting/units"),
	"areas":              feeds("", "/setting/area /setting/organisation"),
	"targetGroups":       feeds("", "/setting/targetGroup"),
	"links":              feeds("", "/materials/-"),

	"operatingEnvironment": feeds("/anchoring/units /anchoring/related/-/name", "/setting/organisation /setting/area /setting/units /setting/other"),
	"startingPoint":        feeds("/anchoring/problem /anchoring/aligned /insight/journey /insight/statistics /metrics/-", "/metrics/-"),
	"needs":                feeds("/insight/needs", "/setting/need"),
	"codevelopment":        feeds("/anchoring/team /roles/-/name /stakeholders /insight/inquiries /development/workshops", "/teams/-/name /stakeholders"),
	"intendedChange":       feeds("/goals /benefits", "/goals /benefits"),
	"measuringChange":      feeds("/metrics", "/metrics"),
	"clientUnderstanding":  feeds("/insight/needs /insight/inquiries /insight/summary", "/setting/targetGroup"),
	"implementationPlan":   feeds("/tasks /trainings /transition/rollOut", "/phases /tasks /trainings"),

	"othersSolutions": feeds("/insight/lessons /anchoring/related", ""),
	"ideas":           feeds("/development/ideas /development/workshops /insight/options", ""),
	"ideaChoice":      feeds("/development/ideas", ""),
	"ideaConcept":     feeds("/development/journey /development/touchpoints /development/technologies", ""),
	"ideaTesting":     feeds("/development/tests", ""),
	"solutionTesting": feeds("/pilots", ""),
	"trialGoals":      feeds("/pilots", ""),
	"lessons":         feeds("/pilots", ""),

	"coreIdea":   feeds("/development/journey", "/innovation/why /innovation/procedures /innovation/how /innovation/where /innovation/dose /innovation/providers /innovation/materials /innovation/tailoring /innovation/parts"),
	"conditions": feeds("/benefits/-/prerequisites /transition/processes", "/innovation/maintainer /innovation/recording /innovation/languages /factors /strategies /supports /roles /benefits/-/prerequisites /givenUp"),
	"evaluation": feeds("/metrics/- /benefits/- /transition/finalReport/reached", "/metrics/- /benefits/- /uptake/- /innovation/evidence"),
	"tips":       feeds("/transition/finalReport/worked /transition/finalReport/improve /transition/rollOut", "/state /decisions /adaptations /factors"),
}

// fillBasics fills what stands before the path.
func (d *drafting) fillBasics() {
	d.fillName()
	d.fillShortDescription()
	d.fillSite()
	d.fillAreas()
	d.fillTargetGroups()
	d.model.Links = d.materialLinks()
}

// fillName takes the first name there is: of the innovation, the project, the plan.
func (d *drafting) fillName() {
	names := make([]said, 0, 2*len(d.sources))
	for _, s := range d.sources {
		names = append(names, s.text("", s.innovation.Name, "innovation", "name"))
	}
	for _, s := range d.sources {
		names = append(names, s.text("", s.project.Name, "name"))
	}
	for _, s := range d.sources {
		names = append(names, s.text("", s.plan.Name, "name"))
	}
	for _, name := range names {
		if !juurru.Blank(name.text) {
			d.model.Name = strings.TrimSpace(name.text)
			d.filled("/name", name.from)
			return
		}
	}
}

// fillShortDescription takes why the innovation is expected to work, or the one idea that
// was chosen, if it fits as it is.
func (d *drafting) fillShortDescription() {
	var texts []said
	for _, s := range d.sources {
		texts = append(texts, s.text("", s.innovation.Why, "innovation", "why"))
	}
	for _, s := range d.sources {
		if i, only := onlyChosen(s.development.Ideas); only {
			texts = append(texts, s.text("", s.development.Ideas[i].What, "development", "ideas", i, "what"))
		}
	}
	for _, s := range texts {
		text := strings.TrimSpace(s.text)
		switch {
		case juurru.Blank(text):
		case utf8.RuneCountInString(text) > ShortDescriptionLimit:
			d.leaveOut("/shortDescription", s.from[0], draftTooLong)
		default:
			d.model.ShortDescription = text
			d.filled("/shortDescription", s.from)
			return
		}
	}
}

// onlyChosen finds the idea that was chosen, if it is the only one.
func onlyChosen(ideas []roadmap.Idea) (place int, only bool) {
	for i := range ideas {
		if ideas[i].Outcome == roadmap.IdeaChosen {
			if only {
				return 0, false
			}
			place, only = i, true
		}
	}
	return place, only
}

// fillSite names the organisations and the units, separated by commas.
func (d *drafting) fillSite() {
	const at = juurru.Pointer("/implementationSite")
	var names []string
	var from []juurru.Place
	named := make(map[string]bool)
	length := 0
	add := func(s said) {
		name := strings.TrimSpace(s.text)
		if juurru.Blank(name) || named[name] {
			return
		}
		long := utf8.RuneCountInString(name) + len(", ")
		if length+long > basicLimit {
			d.leaveOut(at, s.from[0], draftTooLong)
			return
		}
		length += long
		named[name] = true
		names, from = append(names, name), append(from, s.from...)
	}
	for _, s := range d.sources {
		for i, unit := range s.anchoring.Units {
			add(s.text("", unit, "anchoring", "units", i))
		}
		add(s.text("", s.setting.Organisation, "setting", "organisation"))
		for i, unit := range s.setting.Units {
			add(s.text("", unit, "setting", "units", i))
		}
	}
	if d.model.ImplementationSite = strings.Join(names, ", "); names != nil {
		d.filled(at, from)
	}
}

// basicLimit is how many characters a text of the basics holds.
const basicLimit = 5_000

// fillAreas names the areas that are known for sure, as Innokylä does.
func (d *drafting) fillAreas() {
	const at = juurru.Pointer("/areas")
	var from []juurru.Place
	named := make(map[Area]bool)
	for _, s := range d.sources {
		for _, text := range []said{s.text("", s.setting.Area, "setting", "area"), s.text("", s.setting.Organisation, "setting", "organisation")} {
			area, ok := ParseArea(strings.TrimSpace(text.text))
			switch {
			case !ok && text.from[0].At == "/setting/area" && !juurru.Blank(text.text):
				d.leaveOut(at, text.from[0], draftNotAnArea)
			case ok && !named[area]:
				named[area] = true
				d.model.Areas = append(d.model.Areas, area.Name(juurru.Finnish))
				from = append(from, text.from...)
			case ok:
				from = append(from, text.from...)
			}
		}
	}
	if d.model.Areas != nil {
		d.filled(at, from)
	}
}

// fillTargetGroups takes the target group of each plan as it is.
func (d *drafting) fillTargetGroups() {
	const at = juurru.Pointer("/targetGroups")
	var from []juurru.Place
	named := make(map[string]bool)
	for _, s := range d.sources {
		group, place := strings.TrimSpace(s.setting.TargetGroup), s.place("setting", "targetGroup")
		switch {
		case juurru.Blank(group):
			continue
		case utf8.RuneCountInString(group) > targetGroupLimit || len(named) >= 100 && !named[group]:
			d.leaveOut(at, place, draftTooLong)
			continue
		case !named[group]:
			named[group] = true
			d.model.TargetGroups = append(d.model.TargetGroups, group)
		}
		from = append(from, place)
	}
	if d.model.TargetGroups != nil {
		d.filled(at, from)
	}
}

// targetGroupLimit is how many characters a target group holds.
const targetGroupLimit = 500
