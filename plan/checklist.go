package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Checklist is what is to be seen to in a phase (tehtävälista).
type Checklist struct {
	Title string          `json:"title,omitzero" validate:"required,max=500"`
	Phase string          `json:"phase,omitzero" validate:"max=100"`
	Role  string          `json:"role,omitzero" validate:"max=200"` // ID
	Items []ChecklistItem `json:"items,omitzero" validate:"max=200,dive"`
}

// ChecklistItem is a line of a checklist. Not done, and does not apply because, are two
// things.
type ChecklistItem struct {
	Text          string `json:"text,omitzero" validate:"required,max=2000"`
	Done          bool   `json:"done,omitzero"`
	NotApplicable string `json:"notApplicable,omitzero" validate:"max=2000"` // the reason why it does not apply
}

// RuleChecklistOpen: the phase is over and its checklist is not.
var RuleChecklistOpen = &juurru.Rule{
	ID: "plan/checklist-open", Severity: juurru.Warning, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla has a checklist for the phase; that it is done when the phase is over is our reading. Asked only when the caller tells the day, and not of a method that is withdrawn. A phase is over the day after it ends, for the last time if the plan went back to it; a phase without a last day is not asked.",
	Title: juurru.Text{
		FI: "Vaihe on päättynyt, mutta sen tehtävälista on kesken.",
		SV: "Fasen är avslutad, men dess checklista är inte klar.",
		NB: "Fasen er over, men sjekklisten for den er ikke ferdig.",
		EN: "The phase is over, but its checklist is not done.",
	},
	Message: juurru.Text{
		FI: "Vaihe päättyi {ends}. Tehtävälistan kohtia, joita ei ole hoidettu: {count}.",
		SV: "Fasen slutade {ends}. Punkter på checklistan som inte är klara: {count}.",
		NB: "Fasen sluttet {ends}. Punkter på sjekklisten som ikke er utført: {count}.",
		EN: "The phase ended on {ends}. Items of the checklist not seen to: {count}.",
	},
	Why: juurru.Text{
		FI: "Tehtävälistasta näkee, mitä vaiheesta jäi tekemättä. Avoin kohta on joko unohtunut tai tarpeeton, ja ne on hyvä erottaa.",
		SV: "Checklistan visar vad i fasen som inte blev gjort. En öppen punkt är antingen bortglömd eller onödig, och det är bra att skilja på dem.",
		NB: "Sjekklisten viser hva som ikke ble gjort i fasen. Et åpent punkt er enten glemt eller unødvendig, og det er greit å skille mellom dem.",
		EN: "The checklist shows what the phase left undone. An open item is either forgotten or not needed, and it is as well to tell which.",
	},
	Fix: juurru.Text{
		FI: "Merkitse kohta tehdyksi (done) tai kerro, miksi se ei koske teitä (notApplicable).",
		SV: "Markera punkten som gjord (done) eller ange varför den inte gäller er (notApplicable).",
		NB: "Merk punktet som utført (done), eller forklar hvorfor det ikke gjelder dere (notApplicable).",
		EN: "Mark the item as done (done), or say why it does not apply to you (notApplicable).",
	},
}

func (p *Plan) checkChecklists(c *juurru.Checker) {
	ends := p.phaseEnds()
	for i := range p.Checklists {
		l := &p.Checklists[i]
		end, open := ends[l.Phase], l.open()
		if end.Before(c.On()) && open > 0 && !p.ended() {
			c.Report(RuleChecklistOpen, juurru.At("checklists", i), juurru.With("ends", end), juurru.With("count", open))
		}
	}
}

// phaseEnds is the day on which each phase ends for the last time; "" while it goes on.
func (p *Plan) phaseEnds() map[string]juurru.Date {
	ends := make(map[string]juurru.Date)
	for i := range p.Phases {
		ends[p.Phases[i].Key] = p.Phases[i].Ends
	}
	return ends
}

// open is how many items are neither done nor said not to apply.
func (l *Checklist) open() int {
	count := 0
	for i := range l.Items {
		if !l.Items[i].Done && juurru.Blank(l.Items[i].NotApplicable) {
			count++
		}
	}
	return count
}
