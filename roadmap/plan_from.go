package roadmap

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// PlanFrom starts the plan of the adoption phase from a project (käyttöönottosuunnitelman
// luonnos), with the phases of a template. What the project knows is carried over under its
// IDs; the rest is for people to decide and is listed in Empty.
//
//  1. Goals, metrics, benefits, trials (series), roles, trainings, messages, stakeholders and
//     the scale of risks are carried over as they are; of tasks those that are open, of risks
//     those that are not closed, and of decisions those by which such a risk was accepted.
//  2. What is taken into use is told in the project's words: its name, the steps of the new
//     journey and the work processes (procedures), the roles that do the steps (providers),
//     the technologies that were chosen (materials), the touchpoints (how). Where and why:
//     its units, and the needs with the summary of the insight.
//  3. Phases of the project are none of a plan: the phase of a task, a message, a role or an
//     involvement is left out unless the template has one of that key, and so is a reference
//     to what is not there. The gate of a decision is the project's and is left out.
//  4. The phases are the template's, without days. Its teams, roles, guides and checklists
//     are left to [plan.New]. The first day of use is a decision and stays open: the
//     project's own is that of its pilot.
//
// The plan is in the project's language, and shares nothing with it. A nil project gives a
// plan with the template's phases.
func PlanFrom(project *Project, template plan.Template) juurru.Drafted[plan.Plan] {
	source := new(Project)
	if project != nil {
		source = separate(project)
	}
	d := &planDraft{project: source, template: template, phases: make(map[string]bool), plan: &plan.Plan{Kind: plan.KindName, Language: source.Language, Template: template.Name, State: plan.StateDraft}}
	d.result = juurru.Drafted[plan.Plan]{Document: d.plan, Origins: []juurru.Origin{}, Empty: []juurru.Unfilled{}, LeftOut: []juurru.LeftOut{}, Foreign: []juurru.Place{}}
	for _, phase := range template.Phases {
		d.phases[phase.Key] = true
	}
	d.carryOver()
	d.listEmpty()
	return d.result
}

// separate is a copy that shares nothing with what it is a copy of. The types of documents
// are made of structs, pointers, slices and plain values.
func separate[T any](v T) T {
	copied := reflect.New(reflect.TypeFor[T]()).Elem()
	copyInto(copied, reflect.ValueOf(&v).Elem())
	return copied.Interface().(T)
}

func copyInto(to, from reflect.Value) {
	switch from.Kind() {
	case reflect.Pointer:
		if !from.IsNil() {
			to.Set(reflect.New(from.Type().Elem()))
			copyInto(to.Elem(), from.Elem())
		}
	case reflect.Slice:
		if !from.IsNil() {
			to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
			for i := range from.Len() {
				copyInto(to.Index(i), from.Index(i))
			}
		}
	case reflect.Struct:
		for i := range from.NumField() {
			copyInto(to.Field(i), from.Field(i))
		}
	default:
		to.Set(from)
	}
}

// planDraft is a plan in the making.
type planDraft struct {
	project  *Project
	template plan.Template
	phases   map[string]bool // keys of the template's
	plan     *plan.Plan
	result   juurru.Drafted[plan.Plan]
}

func (d *planDraft) place(at ...any) juurru.Place {
	return juurru.Place{Kind: KindName, Document: d.project.ID, At: juurru.At(at...)}
}

func (d *planDraft) filled(at juurru.Pointer, from ...juurru.Place) {
	d.result.Origins = append(d.result.Origins, juurru.Origin{At: at, From: from})
}

func (d *planDraft) leaveOut(at juurru.Pointer, from juurru.Place, why juurru.Text) {
	d.result.LeftOut = append(d.result.LeftOut, juurru.LeftOut{From: from, At: at, Why: why})
}

var (
	planPhaseUnknown = juurru.Text{
		FI: "Suunnitelmapohjassa ei ole tätä vaihetta.", SV: "Planmallen har inte den här fasen.", NB: "Planmalen har ikke denne fasen.", EN: "The template does not have this phase.",
	}
	planReferenceUnknown = juurru.Text{
		FI: "Kohtaa, johon viitataan, ei ole suunnitelmassa.", SV: "Det som hänvisningen gäller finns inte i planen.", NB: "Det henvisningen gjelder, finnes ikke i planen.", EN: "What it refers to is not in the plan.",
	}
	planTextTooLong = juurru.Text{
		FI: "Teksti ei mahdu kenttään.", SV: "Texten ryms inte i fältet.", NB: "Teksten får ikke plass i feltet.", EN: "The text does not fit in the field.",
	}
	planNamesPerson = juurru.Text{
		FI: "Roolin paikalla näyttää olevan henkilön nimi.", SV: "Det verkar stå ett personnamn i stället för en roll.",
		NB: "Det ser ut til å stå et personnavn i stedet for en rolle.", EN: "There seems to be a person's name in the place of a role.",
	}
	planGateNotOurs = juurru.Text{
		FI: "Päätös koski hanketta eikä avaa suunnitelman porttia.", SV: "Beslutet gällde projektet och öppnar ingen grind i planen.", NB: "Beslutningen gjaldt prosjektet og åpner ingen port i planen.", EN: "The decision was about the project and opens no gate of the plan.",
	}
	planNotKnown = juurru.Text{
		FI: "Hanke ei kerro tätä.", SV: "Detta framgår inte av projektet.", NB: "Dette går ikke fram av prosjektet.", EN: "The project does not tell this.",
	}
	planNotKnownYet = juurru.Text{
		FI: "Hankkeessa ei ole tätä tietoa.", SV: "Uppgiften finns inte i projektet.", NB: "Opplysningen finnes ikke i prosjektet.", EN: "The project does not have this.",
	}
)

// carryOver fills the plan in document order.
func (d *planDraft) carryOver() {
	p, from := d.plan, d.project
	if !juurru.Blank(from.Name) {
		p.Name = from.Name
		d.filled("/name", d.place("name"))
	}
	d.innovation()
	d.setting()
	p.Goals, p.Metrics, p.Benefits, p.Series = from.Goals, from.Metrics, from.Benefits, from.Series
	each(d, "goals", len(p.Goals), nil)
	each(d, "metrics", len(p.Metrics), nil)
	each(d, "benefits", len(p.Benefits), nil)
	each(d, "series", len(p.Series), nil)
	for i, phase := range d.template.Phases {
		p.Phases = append(p.Phases, plan.Phase{Key: phase.Key})
		d.filled(juurru.At("phases", i), juurru.Place{Kind: "plan-template", Document: d.template.Name, At: juurru.At("phases", i)})
	}
	p.Roles = from.Roles
	each(d, "roles", len(p.Roles), nil)
	var tasks, risks []int
	p.Tasks, tasks = those(from.Tasks, func(t *plan.Task) bool { return !t.Done })
	each(d, "tasks", len(p.Tasks), tasks)
	p.Trainings, p.Messages, p.Stakeholders = from.Trainings, from.Messages, from.Stakeholders
	each(d, "trainings", len(p.Trainings), nil)
	each(d, "messages", len(p.Messages), nil)
	each(d, "stakeholders", len(p.Stakeholders), nil)
	if p.RiskScale = from.RiskScale; p.RiskScale != nil {
		d.filled("/riskScale", d.place("riskScale"))
	}
	p.Risks, risks = those(from.Risks, func(r *plan.Risk) bool { return !r.Closed })
	each(d, "risks", len(p.Risks), risks)
	accepted := make(map[string]bool)
	for i := range p.Risks {
		accepted[p.Risks[i].Decision] = !juurru.Blank(p.Risks[i].Decision)
	}
	decided, decisions := those(from.Decisions, func(x *plan.Decision) bool { return accepted[x.ID] })
	p.Decisions = decided
	each(d, "decisions", len(p.Decisions), decisions)

	d.leavePhases(tasks)
	d.leaveGates(decisions)
	d.leaveReferences(tasks, risks)
}

// those are the elements of a list that are such, with the places they had.
func those[T any](list []T, such func(*T) bool) (kept []T, places []int) {
	for i := range list {
		if such(&list[i]) {
			kept, places = append(kept, list[i]), append(places, i)
		}
	}
	return kept, places
}

// each tells where the elements of a list come from: from the list of the same name, at the
// places given or, without them, at their own.
func each(d *planDraft, list string, length int, places []int) {
	for i := range length {
		d.filled(juurru.At(list, i), d.place(list, placeOf(i, places)))
	}
}

func placeOf(i int, places []int) int {
	if places == nil {
		return i
	}
	return places[i]
}

// innovation tells what is taken into use. Whether a step is a core part, nobody has said.
func (d *planDraft) innovation() {
	development := new(Development)
	if d.project.Development != nil {
		development = d.project.Development
	}
	in := new(plan.Innovation)
	if in.Name = d.project.Name; utf8.RuneCountInString(in.Name) > 500 {
		in.Name = ""
		d.leaveOut("/innovation/name", d.place("name"), planTextTooLong)
	} else if !juurru.Blank(in.Name) {
		d.filled("/innovation/name", d.place("name"))
	}
	materials := d.gather("/innovation/materials", 10_000)
	for i, technology := range development.Technologies {
		if technology.Chosen != "" {
			materials.add(technology.Name, "", d.place("development", "technologies", i, "name"))
		}
	}
	in.Materials = materials.text()
	procedures := d.gather("/innovation/procedures", 10_000)
	roles := make(map[string]bool)
	for i, step := range development.Journey {
		procedures.add(step.What, step.Work, d.place("development", "journey", i))
		for _, id := range step.Roles {
			roles[id] = true
		}
	}
	if d.project.Transition != nil {
		for i, process := range d.project.Transition.Processes {
			procedures.add(process.Name, process.Why, d.place("transition", "processes", i))
		}
	}
	in.Procedures = procedures.text()
	providers := d.gather("/innovation/providers", 5_000)
	for i, role := range d.project.Roles {
		switch from := d.place("roles", i, "name"); {
		case !roles[role.ID]:
		case plan.NamesPerson(role.Name):
			d.leaveOut("/innovation/providers", from, planNamesPerson)
		default:
			providers.add(role.Name, "", from)
		}
	}
	in.Providers = providers.text()
	how := d.gather("/innovation/how", 5_000)
	for i, touchpoint := range development.Touchpoints {
		how.add(touchpoint.Name, "", d.place("development", "touchpoints", i, "name"))
	}
	in.How = how.text()
	if in.Name+in.Materials+in.Procedures+in.Providers+in.How != "" {
		d.plan.Innovation = in
	}
}

// setting tells where, and which need there is. For whom is not told in one place of a project.
func (d *planDraft) setting() {
	setting := new(plan.Setting)
	if anchoring := d.project.Anchoring; anchoring != nil {
		known := make(map[string]bool)
		for i, unit := range anchoring.Units {
			if !juurru.Blank(unit) && !known[unit] {
				known[unit] = true
				setting.Units = append(setting.Units, unit)
				d.filled(juurru.At("setting", "units", len(setting.Units)-1), d.place("anchoring", "units", i))
			}
		}
	}
	if insight := d.project.Insight; insight != nil {
		need := d.gather("/setting/need", 10_000)
		for i := range insight.Needs {
			need.add(insight.Needs[i].What, "", d.place("insight", "needs", i, "what"))
		}
		need.add(insight.Summary, "", d.place("insight", "summary"))
		setting.Need = need.text()
	}
	if setting.Units != nil || setting.Need != "" {
		d.plan.Setting = setting
	}
}

// gathered is a text made of several of the project's, each a line of a list.
type gathered struct {
	draft *planDraft
	at    juurru.Pointer
	limit int
	lines []string
	long  int // in characters
	from  []juurru.Place
}

func (d *planDraft) gather(at juurru.Pointer, limit int) *gathered {
	return &gathered{draft: d, at: at, limit: limit}
}

// add takes a text with a line below it. What does not fit is left out as a whole.
func (g *gathered) add(text, below string, from juurru.Place) {
	if juurru.Blank(text) {
		return
	}
	line := "- " + strings.TrimSpace(text)
	if !juurru.Blank(below) {
		line += "\n  - " + strings.TrimSpace(below)
	}
	if g.long += utf8.RuneCountInString(line) + 1; g.long > g.limit {
		g.draft.leaveOut(g.at, from, planTextTooLong)
		g.long -= utf8.RuneCountInString(line) + 1
		return
	}
	g.lines, g.from = append(g.lines, line), append(g.from, from)
}

func (g *gathered) text() string {
	if g.lines != nil {
		g.draft.filled(g.at, g.from...)
	}
	return strings.Join(g.lines, "\n")
}

// leavePhases leaves out the phases that the template does not have.
func (d *planDraft) leavePhases(tasks []int) {
	ask := func(key *string, to, from []any) {
		if *key != "" && !d.phases[*key] {
			*key = ""
			d.leaveOut(juurru.At(to...), d.place(from...), planPhaseUnknown)
		}
	}
	p := d.plan
	for i := range p.Roles {
		role := &p.Roles[i]
		role.Phases = slices.DeleteFunc(role.Phases, func(in plan.TeamPhase) bool { return d.leavesPhase(in.Phase, "roles", i, "phases") })
		if !slices.ContainsFunc(d.template.Roles, func(t plan.TemplateRole) bool { return t.Key == role.Group }) {
			if !juurru.Blank(role.Group) {
				d.leaveOut(juurru.At("roles", i, "group"), d.place("roles", i, "group"), planReferenceUnknown)
			}
			role.Group = ""
		}
	}
	for i := range p.Tasks {
		ask(&p.Tasks[i].Phase, []any{"tasks", i, "phase"}, []any{"tasks", placeOf(i, tasks), "phase"})
	}
	for i := range p.Messages {
		ask(&p.Messages[i].Phase, []any{"messages", i, "phase"}, []any{"messages", i, "phase"})
	}
	for i := range p.Stakeholders {
		holder := &p.Stakeholders[i]
		holder.Involved = slices.DeleteFunc(holder.Involved, func(in plan.Involvement) bool { return d.leavesPhase(in.Phase, "stakeholders", i, "involved") })
	}
}

// leavesPhase tells that an element of a list is left out, for its phase.
func (d *planDraft) leavesPhase(key string, list ...any) bool {
	if d.phases[key] {
		return false
	}
	left := juurru.LeftOut{From: d.place(list...), At: juurru.At(list...), Why: planPhaseUnknown}
	if n := len(d.result.LeftOut); n == 0 || d.result.LeftOut[n-1] != left { // a list is told once
		d.result.LeftOut = append(d.result.LeftOut, left)
	}
	return true
}

func (d *planDraft) leaveGates(decisions []int) {
	for i := range d.plan.Decisions {
		if decision := &d.plan.Decisions[i]; decision.Gate != "" {
			decision.Gate = ""
			d.leaveOut(juurru.At("decisions", i, "gate"), d.place("decisions", decisions[i], "gate"), planGateNotOurs)
		}
	}
}

// leaveReferences leaves out references to what the plan does not have.
func (d *planDraft) leaveReferences(tasks, risks []int) {
	p := d.plan
	ids := map[string]map[string]bool{
		"metrics": idsOf(len(p.Metrics), func(i int) string { return p.Metrics[i].ID }), "goals": idsOf(len(p.Goals), func(i int) string { return p.Goals[i].ID }),
		"roles": idsOf(len(p.Roles), func(i int) string { return p.Roles[i].ID }), "trainings": idsOf(len(p.Trainings), func(i int) string { return p.Trainings[i].ID }),
		"messages": idsOf(len(p.Messages), func(i int) string { return p.Messages[i].ID }), "decisions": idsOf(len(p.Decisions), func(i int) string { return p.Decisions[i].ID }),
	}
	unknown := func(kind, id string, to []any, place int) bool {
		if juurru.Blank(id) || ids[kind][id] {
			return false
		}
		from := slices.Clone(to)
		from[1] = place
		d.leaveOut(juurru.At(to...), d.place(from...), planReferenceUnknown)
		return true
	}
	one := func(kind string, id *string, place int, to ...any) {
		if unknown(kind, *id, to, place) {
			*id = ""
		}
	}
	some := func(kind string, list []string, place int, to ...any) []string {
		return slices.DeleteFunc(list, func(id string) bool { return unknown(kind, id, to, place) })
	}
	for i := range p.Goals {
		one("goals", &p.Goals[i].Parent, i, "goals", i, "parent")
		one("roles", &p.Goals[i].Owner, i, "goals", i, "owner")
		p.Goals[i].Metrics = some("metrics", p.Goals[i].Metrics, i, "goals", i, "metrics")
	}
	for i := range p.Tasks {
		place := placeOf(i, tasks)
		p.Tasks[i].Assignments = slices.DeleteFunc(p.Tasks[i].Assignments, func(a plan.Assignment) bool {
			return unknown("roles", a.Role, []any{"tasks", i, "assignments"}, place)
		})
	}
	for i := range p.Trainings {
		p.Trainings[i].For = some("roles", p.Trainings[i].For, i, "trainings", i, "for")
		one("trainings", &p.Trainings[i].Refreshes, i, "trainings", i, "refreshes")
		one("uptake", &p.Trainings[i].Uptake, i, "trainings", i, "uptake") // a project has none
	}
	for i := range p.Messages {
		one("roles", &p.Messages[i].Owner, i, "messages", i, "owner")
	}
	for i := range p.Stakeholders {
		p.Stakeholders[i].Messages = some("messages", p.Stakeholders[i].Messages, i, "stakeholders", i, "messages")
	}
	for i := range p.Risks {
		place := placeOf(i, risks)
		one("roles", &p.Risks[i].Owner, place, "risks", i, "owner")
		one("decisions", &p.Risks[i].Decision, place, "risks", i, "decision")
	}
}

func idsOf(length int, id func(int) string) map[string]bool {
	ids := make(map[string]bool, length)
	for i := range length {
		ids[id(i)] = true
	}
	return ids
}

// listEmpty lists what the plan does not have.
func (d *planDraft) listEmpty() {
	has := make(map[juurru.Pointer]bool)
	for _, origin := range d.result.Origins {
		for at := origin.At; at != ""; at = at.Parent() {
			has[at] = true
		}
	}
	words := plan.Glossary()
	for _, section := range planSources {
		if has[section.at] {
			continue
		}
		empty := juurru.Unfilled{At: section.at, Title: words[section.word].Label, Why: planNotKnown, From: []juurru.Place{}}
		for _, at := range section.from {
			empty.Why = planNotKnownYet
			empty.From = append(empty.From, juurru.Place{Kind: KindName, At: at})
		}
		d.result.Empty = append(d.result.Empty, empty)
	}
}

// planSources are the parts of a plan in document order, with what they are called and the
// places of a project that feed them. What only the life of a plan brings, as feedback,
// answers of leaders and changes, is not among them.
var planSources = func() []planSource {
	var list []planSource
	add := func(section, of string, members ...string) {
		for _, member := range members {
			name, from, _ := strings.Cut(member, " ")
			source := planSource{at: juurru.At(name), word: fmt.Sprintf("%s.%s", of, name)}
			if section != "" {
				source.at = juurru.At(section, name)
			}
			for at := range strings.FieldsSeq(from) {
				source.from = append(source.from, juurru.Pointer(at))
			}
			list = append(list, source)
		}
	}
	add("", "Plan", "name /name", "changeStarts")
	add("innovation", "Innovation", "name /name", "type", "why", "materials /development/technologies", "procedures /development/journey /transition/processes",
		"providers /development/journey /roles", "how /development/touchpoints", "where", "dose", "tailoring", "parts", "maintainer", "evidence", "recording", "languages")
	add("setting", "Setting", "organisation", "area", "units /anchoring/units", "targetGroup", "need /insight/needs /insight/summary", "other")
	add("", "Plan", "fit", "goals /goals", "metrics /metrics", "benefits /benefits", "series /series", "uptake", "phases", "teams", "roles /roles", "tasks /tasks", "factors",
		"strategies", "trainings /trainings", "messages /messages", "supports", "materials", "guides", "checklists", "stakeholders /stakeholders", "riskScale /riskScale",
		"risks /risks", "givenUp", "reviews", "decisions /decisions")
	return list
}()

type planSource struct {
	at   juurru.Pointer
	word string
	from []juurru.Pointer
}
