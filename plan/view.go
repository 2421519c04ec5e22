package plan

import "github.com/juurru/juurru"

// View is what is a role's to do in a plan on a day, now and next, as plain data from
// which a form can be made (täyttönäkymä): see [Mine]. It is a picture of the plan as it
// was: what is filled in goes back with [View.Fill].
type View struct {
	Roles  []string    `json:"roles"`          // of the plan, by their IDs; several that fill one group, none when nobody does and for what is nobody's
	Group  string      `json:"group,omitzero"` // key of the template's role they fill; of several roles, the one asked for
	On     juurru.Date `json:"on,omitzero"`    // "" for what is recorded
	Phases []ViewPhase `json:"phases"`         // the phases the plan is in, or the one that was asked for
	Next   []ViewPhase `json:"next"`           // the phase that comes after them; none when another was asked for
	Items  []ViewItem  `json:"items"`          // what is late first, then by day and in document order

	plan    *Plan
	options []juurru.Option
	begun   []Leadership // answers of leaders that a form may fill in; they stand after those of the plan
}

// ViewPhase is a phase of the plan in a view.
type ViewPhase struct {
	Key    string         `json:"key"`
	Title  juurru.Text    `json:"title,omitzero"` // in the template; zero when it does not know the phase
	At     juurru.Pointer `json:"at,omitzero"`    // in the plan; "" when only the template has it
	Starts juurru.Date    `json:"starts,omitzero"`
	Ends   juurru.Date    `json:"ends,omitzero"`
}

// ViewItem is something a role does, gives, gets or answers for.
type ViewItem struct {
	Section  string         `json:"section"`           // the member of [Plan] it belongs to: "tasks"
	Title    juurru.Text    `json:"title"`             // what that is called
	At       juurru.Pointer `json:"at,omitzero"`       // in the plan; "" for what only the template has
	Text     string         `json:"text,omitzero"`     // what it is, in the words of the plan
	Template juurru.Text    `json:"template,omitzero"` // the same in the words of the template, for what the plan does not have yet
	Source   juurru.Text    `json:"source,omitzero"`   // where the template has it from
	Part     Letter         `json:"part,omitzero"`     // of a task: what the role has to do with it
	Team     string         `json:"team,omitzero"`     // through which it is the role's, by its ID
	Phase    string         `json:"phase,omitzero"`    // key
	Day      juurru.Date    `json:"day,omitzero"`      // by which, or on which
	Standing Standing       `json:"standing"`
	Needs    *TeamPhase     `json:"needs,omitzero"` // of what a role or a team does in a phase: all that the plan tells
	Fields   []Field        `json:"fields"`         // what can be filled in
}

// Standing is how something stands on the day of a view.
type Standing string

// The standings.
const (
	StandsLate   Standing = "late"
	StandsNow    Standing = "now"
	StandsComing Standing = "coming"
	StandsDone   Standing = "done"
)

// Values returns the standings in the order of a view.
func (Standing) Values() []Standing {
	return []Standing{StandsLate, StandsNow, StandsComing, StandsDone}
}

// Label returns the standing in a language.
func (s Standing) Label(lang juurru.Lang) string {
	return map[Standing]juurru.Text{
		StandsLate:   {FI: "Myöhässä", SV: "Försenat", NB: "Forsinket", EN: "Late"},
		StandsNow:    {FI: "Nyt", SV: "Nu", NB: "Nå", EN: "Now"},
		StandsComing: {FI: "Tulossa", SV: "Kommande", NB: "Kommer", EN: "Coming"},
		StandsDone:   {FI: "Tehty", SV: "Gjort", NB: "Gjort", EN: "Done"},
	}[s].In(lang)
}

// rank is the place of the standing in a view.
func (s Standing) rank() int {
	for i, value := range s.Values() {
		if value == s {
			return i
		}
	}
	return len(s.Values())
}
