package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// HandOver is the day on which a team hands the plan over to another (suunnitelman
// luovutus): the implementation team begins it, the adoption team carries it on.
type HandOver struct {
	From     string      `json:"from,omitzero" validate:"required,max=200"` // ID of a team
	To       string      `json:"to,omitzero" validate:"required,max=200"`   // ID of a team
	Date     juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	Accepted bool        `json:"accepted,omitzero"` // the other team has taken it over
	Note     string      `json:"note,omitzero" validate:"max=5000"`
}

// RuleHandOverMissing: the adoption team exists, and nobody has handed the plan over
// to it.
var RuleHandOverMissing = &juurru.Rule{
	ID: "plan/hand-over-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Title: juurru.Text{
		FI: "Suunnitelmaa ei ole luovutettu käyttöönottotiimille.",
		SV: "Planen har inte överlämnats till ibruktagandeteamet.",
		NB: "Planen er ikke overlevert til innføringsteamet.",
		EN: "The plan has not been handed over to the adoption team.",
	},
	Why: juurru.Text{
		FI: "Implementointitiimi aloittaa suunnitelman, käyttöönottotiimi vie sen läpi. Ilman luovutusta kumpikin voi luulla, että toinen päivittää sitä.",
		SV: "Implementeringsteamet inleder planen och ibruktagandeteamet genomför den. Utan överlämning kan vardera tro att det andra uppdaterar den.",
		NB: "Implementeringsteamet starter planen, og innføringsteamet gjennomfører den. Uten overlevering kan begge tro at det andre oppdaterer den.",
		EN: "The implementation team begins the plan and the adoption team carries it out. Without a hand-over each may think the other is updating it.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, minä päivänä suunnitelma luovutetaan ja mille tiimille (handOvers).",
		SV: "Anteckna vilken dag planen överlämnas och till vilket team (handOvers).",
		NB: "Registrer hvilken dag planen overleveres, og til hvilket team (handOvers).",
		EN: "Record the day on which the plan is handed over, and to which team (handOvers).",
	},
}

// RuleHandOverNotAccepted: a team was given the plan and has not accepted it.
var RuleHandOverNotAccepted = &juurru.Rule{
	ID: "plan/hand-over-not-accepted", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan makes the adoption team responsible; that the team says it has taken the plan over is our reading. A hand-over after the day of the check, if the caller tells it, is not asked.",
	Title: juurru.Text{
		FI: "Tiimi ei ole vahvistanut ottaneensa suunnitelmaa vastaan.",
		SV: "Teamet har inte bekräftat att det har tagit emot planen.",
		NB: "Teamet har ikke bekreftet at det har overtatt planen.",
		EN: "The team has not confirmed that it has taken the plan over.",
	},
	Why: juurru.Text{
		FI: "Vastuu siirtyy vasta, kun sen saaja tietää siitä ja ottaa sen.",
		SV: "Ansvaret övergår först när mottagaren känner till det och tar det.",
		NB: "Ansvaret går over først når mottakeren vet om det og tar det.",
		EN: "Responsibility passes only when the receiver knows of it and takes it.",
	},
	Fix: juurru.Text{
		FI: "Käykää suunnitelma läpi yhdessä ja merkitse se vastaanotetuksi (accepted).",
		SV: "Gå igenom planen tillsammans och markera den som mottagen (accepted).",
		NB: "Gå gjennom planen sammen og merk den som overtatt (accepted).",
		EN: "Go through the plan together and mark it as accepted (accepted).",
	},
}

// RuleEditsBeforeHandOver: the adoption team changed the plan before it was handed
// over.
var RuleEditsBeforeHandOver = &juurru.Rule{
	ID: "plan/edits-before-hand-over", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Looks at changes by the team itself; a role of the team may have worked for the other team too. Not asked when the plan has not been handed over at all.",
	Title: juurru.Text{
		FI: "Käyttöönottotiimi on muuttanut suunnitelmaa ennen sen luovutusta.",
		SV: "Ibruktagandeteamet har ändrat planen före överlämningen.",
		NB: "Innføringsteamet har endret planen før overleveringen.",
		EN: "The adoption team changed the plan before it was handed over.",
	},
	Message: juurru.Text{
		FI: "Käyttöönottotiimi on kirjannut muutoksen {date}, mutta suunnitelma luovutettiin sille {handOver}.",
		SV: "Ibruktagandeteamet har antecknat en ändring {date}, men planen överlämnades till det {handOver}.",
		NB: "Innføringsteamet har registrert en endring {date}, men planen ble overlevert til det {handOver}.",
		EN: "The adoption team recorded a change on {date}, but the plan was handed over to it on {handOver}.",
	},
	Why: juurru.Text{
		FI: "Suunnitelmalla on aina yksi omistaja. Jos kaksi tiimiä muuttaa sitä yhtä aikaa, kukaan ei tiedä, mikä pätee.",
		SV: "Planen har alltid en ägare. Om två team ändrar den samtidigt vet ingen vad som gäller.",
		NB: "Planen har alltid én eier. Endrer to team den samtidig, vet ingen hva som gjelder.",
		EN: "A plan always has one owner. If two teams change it at a time, nobody knows what holds.",
	},
	Fix: juurru.Text{
		FI: "Tarkista luovutuksen päivä (handOvers) ja muutoksen päivä ja tekijä (changes).",
		SV: "Kontrollera dagen för överlämningen (handOvers) och ändringens dag och upphov (changes).",
		NB: "Kontroller dagen for overleveringen (handOvers) og dagen for endringen og hvem som gjorde den (changes).",
		EN: "Check the day of the hand-over (handOvers), and the day of the change and who made it (changes).",
	},
}

func (p *Plan) checkHandOvers(c *juurru.Checker) {
	adoption := make(map[string]bool)
	for i := range p.Teams {
		if p.Teams[i].Kind == AdoptionTeam && p.Teams[i].ID != "" {
			adoption[p.Teams[i].ID] = true
		}
	}
	handed := p.handedOver()
	reached := len(adoption) == 0
	for id := range adoption {
		_, ok := handed[id]
		reached = reached || ok
	}
	if !reached {
		c.Report(RuleHandOverMissing, "/handOvers")
	}
	for i := range p.HandOvers {
		if h := &p.HandOvers[i]; !h.Accepted && !h.Date.After(c.On()) {
			c.Report(RuleHandOverNotAccepted, juurru.At("handOvers", i, "accepted"))
		}
	}
	for i := range p.Changes {
		change := &p.Changes[i]
		first, ok := handed[change.By]
		if !ok || !adoption[change.By] || !change.Date.Before(p.HandOvers[first].Date) {
			continue
		}
		c.Report(RuleEditsBeforeHandOver, juurru.At("changes", i, "date"), juurru.With("date", change.Date), juurru.With("handOver", p.HandOvers[first].Date),
			juurru.Related(juurru.At("handOvers", first, "date")))
	}
}

// handedOver is the first hand-over to each team, by the team's ID.
func (p *Plan) handedOver() map[string]int {
	first := make(map[string]int)
	for i := range p.HandOvers {
		h := &p.HandOvers[i]
		if j, ok := first[h.To]; !ok || h.Date.Before(p.HandOvers[j].Date) {
			first[h.To] = i
		}
	}
	return first
}
