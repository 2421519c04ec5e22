package plan

import (
	"cmp"
	"slices"

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
	Limits: "Pirha's plan passes from one team to the other; that it does so on a recorded day, before use begins, is our reading. A hand-over after the day of the check, if the caller tells it, has not been made.",
	Title: juurru.Text{
		FI: "Suunnitelmaa ei ole luovutettu käyttöönottotiimille.",
		SV: "Planen har inte överlämnats till ibruktagandeteamet.",
		NB: "Planen er ikke overlevert til innføringsteamet.",
		EN: "The plan has not been handed over to the adoption team.",
	},
	Why: juurru.Text{
		FI: "Implementointitiimi aloittaa suunnitelman, käyttöönottotiimi jatkaa siitä. Ilman luovutusta kumpikin voi luulla, että toinen päivittää suunnitelmaa.",
		SV: "Implementeringsteamet påbörjar planen och ibruktagandeteamet fortsätter. Utan överlämning kan vartdera teamet tro att det andra uppdaterar planen.",
		NB: "Implementeringsteamet begynner på planen, og innføringsteamet fortsetter. Uten overlevering kan begge tro at det andre teamet oppdaterer planen.",
		EN: "The implementation team begins the plan and the adoption team carries on. Without a hand-over each may think the other is updating it.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, minä päivänä suunnitelma luovutetaan ja mille tiimille (handOvers).",
		SV: "Anteckna vilken dag planen överlämnas och till vilket team (handOvers).",
		NB: "Registrer hvilken dag planen overleveres, og til hvilket team (handOvers).",
		EN: "Record the date on which the plan is handed over, and to which team (handOvers).",
	},
}

// RuleHandOverAfterUse: the plan was handed over when the innovation was in use already.
var RuleHandOverAfterUse = &juurru.Rule{
	ID: "plan/hand-over-after-use", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's adoption team takes the plan over from the team that began it; that it does so on the first day of use at the latest is our reading. Of several hand-overs to adoption teams the first counts. Not asked when the day on which use begins is not known.",
	Title: juurru.Text{
		FI: "Suunnitelma luovutetaan käyttöönottotiimille vasta käytön alettua.",
		SV: "Planen överlämnas till ibruktagandeteamet först när användningen redan har börjat.",
		NB: "Planen overleveres til innføringsteamet først etter at bruken har begynt.",
		EN: "The plan is handed over to the adoption team only after use has begun.",
	},
	Message: juurru.Text{
		FI: "Suunnitelma luovutetaan käyttöönottotiimille {date}, mutta käyttö alkaa jo {starts}.",
		SV: "Planen överlämnas till ibruktagandeteamet {date}, men användningen börjar redan {starts}.",
		NB: "Planen overleveres til innføringsteamet {date}, men bruken begynner allerede {starts}.",
		EN: "The plan is handed over to the adoption team on {date}, but use begins as early as {starts}.",
	},
	Why: juurru.Text{
		FI: "Ensimmäiset viikot ratkaisevat paljon. Silloin tarvitaan tiimi, joka vastaa suunnitelmasta ja puuttuu ongelmiin heti.",
		SV: "De första veckorna avgör mycket. Då behövs ett team som ansvarar för planen och genast tar itu med problem.",
		NB: "De første ukene avgjør mye. Da trengs et team som har ansvaret for planen og tar tak i problemer med en gang.",
		EN: "Much is decided in the first weeks. A team that answers for the plan and deals with problems at once is needed then.",
	},
	Fix: juurru.Text{
		FI: "Sovi luovutus viimeistään käytön alkamispäivälle (handOvers), tai siirrä käytön alkua (changeStarts).",
		SV: "Avtala om att planen överlämnas senast den dag då användningen börjar (handOvers), eller skjut upp starten (changeStarts).",
		NB: "Avtal at planen overleveres senest den dagen bruken begynner (handOvers), eller utsett oppstarten (changeStarts).",
		EN: "Agree on a hand-over on the first day of use at the latest (handOvers), or put off the use (changeStarts).",
	},
}

// RuleHandOverToItself: a team hands the plan over to itself.
var RuleHandOverToItself = &juurru.Rule{
	ID: "plan/hand-over-to-itself", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Tiimi luovuttaa suunnitelman itselleen.",
		SV: "Ett team överlämnar planen till sig självt.",
		NB: "Et team overleverer planen til seg selv.",
		EN: "A team hands the plan over to itself.",
	},
	Why: juurru.Text{
		FI: "Luovutuksessa vastuu siirtyy tiimiltä toiselle. Kun molempina on sama tiimi, ei näy, kuka suunnitelmasta vastaa.",
		SV: "Vid en överlämning går ansvaret från ett team till ett annat. När båda är samma team syns det inte vem som ansvarar för planen.",
		NB: "Ved en overlevering går ansvaret fra ett team til et annet. Er begge det samme teamet, ser man ikke hvem som har ansvaret for planen.",
		EN: "With a hand-over, responsibility passes from one team to another. When both are the same, nobody sees who answers for the plan.",
	},
	Fix: juurru.Text{
		FI: "Korjaa luovuttava tai vastaanottava tiimi (from, to).",
		SV: "Rätta det team som lämnar över eller det som tar emot (from, to).",
		NB: "Rett teamet som overleverer, eller teamet som overtar (from, to).",
		EN: "Correct the team that hands over or the one that takes over (from, to).",
	},
}

// RuleHandOverNotByOwner: a team hands over the plan that another team has.
var RuleHandOverNotByOwner = &juurru.Rule{
	ID: "plan/hand-over-not-by-owner", Severity: juurru.Error, Since: "0.1",
	Source: source.Pirha,
	Limits: "Follows the hand-overs by their days, from the implementation team on; in a plan without one, from the team that hands the plan over first. Pirha's plan is filled in by one team and then by the other; that it has one owner at a time is our reading.",
	Title: juurru.Text{
		FI: "Suunnitelman luovuttaa tiimi, joka ei vastaa siitä.",
		SV: "Planen överlämnas av ett team som inte ansvarar för den.",
		NB: "Planen overleveres av et team som ikke har ansvaret for den.",
		EN: "The plan is handed over by a team that is not in charge of it.",
	},
	Message: juurru.Text{
		FI: "Tiimi »{from}» luovuttaa suunnitelman {date}, mutta silloin suunnitelmasta vastaa »{owner}».",
		SV: "Teamet ”{from}” lämnar över planen {date}, men då ansvarar ”{owner}” för den.",
		NB: "Teamet «{from}» overleverer planen {date}, men da er det «{owner}» som har ansvaret for den.",
		EN: "The team \"{from}\" hands the plan over on {date}, but \"{owner}\" answers for it then.",
	},
	Why: juurru.Text{
		FI: "Luovutuksista näkee, kuka suunnitelmasta vastaa minäkin päivänä. Jos ketju katkeaa, vastuu on kahdella tai ei kenelläkään.",
		SV: "Överlämningarna visar vem som ansvarar för planen varje dag. Om kedjan bryts har två ansvaret, eller ingen.",
		NB: "Overleveringene viser hvem som har ansvaret for planen på en gitt dag. Brytes kjeden, har to ansvaret, eller ingen.",
		EN: "The hand-overs show who answers for the plan on any day. If the chain breaks, two teams do, or none.",
	},
	Fix: juurru.Text{
		FI: "Korjaa luovuttava tiimi (from) tai päivä (date), tai lisää luovutus, joka puuttuu välistä.",
		SV: "Rätta det team som lämnar över (from) eller dagen (date), eller lägg till den överlämning som saknas.",
		NB: "Rett teamet som overleverer (from), eller dagen (date), eller legg til overleveringen som mangler imellom.",
		EN: "Correct the team that hands over (from) or the day (date), or add the hand-over that is missing in between.",
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
		FI: "Vastuu siirtyy vasta, kun sen saaja tietää siitä ja ottaa sen vastaan.",
		SV: "Ansvaret övergår först när mottagaren känner till det och tar emot det.",
		NB: "Ansvaret går over først når mottakeren vet om det og tar det på seg.",
		EN: "Responsibility passes only when the receiver knows of it and accepts it.",
	},
	Fix: juurru.Text{
		FI: "Käykää suunnitelma läpi yhdessä ja merkitse se vastaanotetuksi (accepted).",
		SV: "Gå igenom planen tillsammans och markera den som mottagen (accepted).",
		NB: "Gå gjennom planen sammen og merk den som overtatt (accepted).",
		EN: "Go through the plan together and mark it as accepted (accepted).",
	},
}

// RuleEditsBeforeHandOver: an adoption team changed the plan before it was handed over
// to it.
var RuleEditsBeforeHandOver = &juurru.Rule{
	ID: "plan/edits-before-hand-over", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Looks at changes by the team itself; a role of the team may have worked for the other team too. Not asked when the plan has not been handed over to any adoption team. Pirha's plan is filled in by one team and then by the other; that it has one owner at a time is our reading.",
	Title: juurru.Text{
		FI: "Käyttöönottotiimi on muuttanut suunnitelmaa ennen sen luovutusta.",
		SV: "Ibruktagandeteamet har ändrat planen före överlämningen.",
		NB: "Innføringsteamet har endret planen før overleveringen.",
		EN: "The adoption team changed the plan before it was handed over.",
	},
	Message: juurru.Text{
		FI: "Käyttöönottotiimi on kirjannut muutoksen {date}, mutta suunnitelmaa ei ollut silloin luovutettu sille.",
		SV: "Ibruktagandeteamet har antecknat en ändring {date}, men då hade planen inte överlämnats till det.",
		NB: "Innføringsteamet har registrert en endring {date}, men da var planen ikke overlevert til det.",
		EN: "The adoption team recorded a change on {date}, but the plan had not been handed over to it by then.",
	},
	Why: juurru.Text{
		FI: "Suunnitelmalla on aina yksi omistaja. Jos kaksi tiimiä muuttaa sitä yhtä aikaa, kukaan ei tiedä, mikä pätee.",
		SV: "Planen har alltid en ägare. Om två team ändrar den samtidigt vet ingen vad som gäller.",
		NB: "Planen har alltid én eier. Endrer to team den samtidig, vet ingen hva som gjelder.",
		EN: "A plan always has one owner. If two teams change it at the same time, nobody knows what holds.",
	},
	Fix: juurru.Text{
		FI: "Tarkista luovutuksen päivä (handOvers) ja muutoksen päivä ja tekijä (changes).",
		SV: "Kontrollera dagen för överlämningen (handOvers) och ändringens dag och upphov (changes).",
		NB: "Kontroller dagen for overleveringen (handOvers) og dagen for endringen og hvem som gjorde den (changes).",
		EN: "Check the date of the hand-over (handOvers), and the date of the change and who made it (changes).",
	},
}

// RuleEditsAfterHandOver: a team went on changing the plan it had handed over.
var RuleEditsAfterHandOver = &juurru.Rule{
	ID: "plan/edits-after-hand-over", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Looks at changes by a team that has had the plan; changes by roles, and by teams that never had it, are not judged. On the day of the hand-over both teams may change the plan. In Pirha's plan the adoption team fills it in once it has it; that the other team does not is our reading.",
	Title: juurru.Text{
		FI: "Tiimi on muuttanut suunnitelmaa, jonka se on jo luovuttanut.",
		SV: "Ett team har ändrat planen efter att ha lämnat över den.",
		NB: "Et team har endret planen etter å ha overlevert den.",
		EN: "A team has changed the plan after handing it over.",
	},
	Message: juurru.Text{
		FI: "Tiimi on kirjannut muutoksen {date}, mutta se luovutti suunnitelman {handOver}.",
		SV: "Teamet har antecknat en ändring {date}, men det lämnade över planen {handOver}.",
		NB: "Teamet har registrert en endring {date}, men det overleverte planen {handOver}.",
		EN: "The team recorded a change on {date}, but it handed the plan over on {handOver}.",
	},
	Why: juurru.Text{
		FI: "Vastuussa oleva tiimi ei voi ohjata työtä suunnitelmalla, jota muutetaan sen tietämättä.",
		SV: "Det ansvariga teamet kan inte leda arbetet med en plan som ändras utan dess vetskap.",
		NB: "Teamet som har ansvaret, kan ikke styre arbeidet etter en plan som endres uten at det vet om det.",
		EN: "The team in charge cannot guide the work by a plan that is changed without its knowledge.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa muutoksen tekijäksi vastuussa oleva tiimi (changes, by). Jos suunnitelma palautettiin, kirjaa myös se luovutus (handOvers).",
		SV: "Ange det ansvariga teamet som den som gjorde ändringen (changes, by). Om planen lämnades tillbaka, anteckna också den överlämningen (handOvers).",
		NB: "Før opp teamet som har ansvaret, som det som gjorde endringen (changes, by). Ble planen gitt tilbake, registrer også den overleveringen (handOvers).",
		EN: "Record the team in charge as the one that made the change (changes, by). If the plan was handed back, record that hand-over too (handOvers).",
	},
}

func (p *Plan) checkHandOvers(c *juurru.Checker) {
	for i := range p.HandOvers {
		if h := &p.HandOvers[i]; !h.Accepted && !h.Date.After(c.On()) {
			c.Report(RuleHandOverNotAccepted, juurru.At("handOvers", i, "accepted"))
		}
	}
	o := p.ownership()
	o.checkReached(c)
	o.checkChain(c)
	o.checkEdits(c)
}

// ownership is who has the plan on which day.
type ownership struct {
	plan  *Plan
	kinds map[string]TeamKind // of each team of the plan, by its ID
	order []int               // the hand-overs by their days; those without a day are left out
	first string              // the team that has the plan before the first of them; "" when there is none
}

func (p *Plan) ownership() ownership {
	o := ownership{plan: p, kinds: make(map[string]TeamKind, len(p.Teams))}
	for i := range p.Teams {
		if id := p.Teams[i].ID; id != "" {
			o.kinds[id] = p.Teams[i].Kind
		}
	}
	for i := range p.HandOvers {
		if p.HandOvers[i].Date.Valid() {
			o.order = append(o.order, i)
		}
	}
	slices.SortStableFunc(o.order, func(i, j int) int { return cmp.Compare(p.HandOvers[i].Date, p.HandOvers[j].Date) })
	o.first = o.beginner()
	return o
}

// beginner is the team that begins the plan: the one that hands it over first, unless
// it is another than the implementation team.
func (o ownership) beginner() string {
	from := ""
	if len(o.order) > 0 {
		from = o.plan.HandOvers[o.order[0]].From
	}
	if o.kinds[from] == ImplementationTeam {
		return from
	}
	for i := range o.plan.Teams {
		if t := &o.plan.Teams[i]; t.Kind == ImplementationTeam {
			return t.ID
		}
	}
	return from
}

// checkReached asks that an adoption team has got the plan, and before use begins.
func (o ownership) checkReached(c *juurru.Checker) {
	p, adopting := o.plan, false
	for _, kind := range o.kinds {
		adopting = adopting || kind == AdoptionTeam
	}
	if !adopting {
		return
	}
	i := o.handedOver()
	switch {
	case i < 0:
		c.Report(RuleHandOverMissing, "/handOvers")
	case p.HandOvers[i].Date.After(c.On()):
		c.Report(RuleHandOverMissing, "/handOvers", juurru.Related(juurru.At("handOvers", i, "date")))
	case p.HandOvers[i].Date.After(p.ChangeStarts):
		c.Report(RuleHandOverAfterUse, juurru.At("handOvers", i, "date"), juurru.With("date", p.HandOvers[i].Date), juurru.With("starts", p.ChangeStarts),
			juurru.Related("/changeStarts"))
	}
}

// handedOver is the first hand-over to an adoption team; -1 when there is none.
func (o ownership) handedOver() int {
	for _, i := range o.order {
		if o.kinds[o.plan.HandOvers[i].To] == AdoptionTeam {
			return i
		}
	}
	return -1
}

// checkChain asks of each hand-over that the team has what it hands over. A team that
// the plan does not have is left to the rule on references.
func (o ownership) checkChain(c *juurru.Checker) {
	owner := o.first
	for _, i := range o.order {
		h, at := &o.plan.HandOvers[i], juurru.At("handOvers", i)
		_, from := o.kinds[h.From]
		_, owned := o.kinds[owner]
		switch {
		case from && h.From == h.To:
			c.Report(RuleHandOverToItself, at.At("to"), juurru.Related(at.At("from")))
		case from && owned && h.From != owner:
			c.Report(RuleHandOverNotByOwner, at.At("from"), juurru.With("from", h.From), juurru.With("date", h.Date), juurru.With("owner", owner))
		}
		owner = h.To
	}
}

// checkEdits asks of the changes that teams made, by their days, whether the team had
// the plan then.
func (o ownership) checkEdits(c *juurru.Checker) {
	p, adopted := o.plan, o.handedOver() >= 0
	var edits []int
	for i := range p.Changes {
		if _, team := o.kinds[p.Changes[i].By]; team && p.Changes[i].Date.Valid() {
			edits = append(edits, i)
		}
	}
	slices.SortStableFunc(edits, func(i, j int) int { return cmp.Compare(p.Changes[i].Date, p.Changes[j].Date) })

	received := make(map[string]juurru.Pointer) // the day on which a team first got the plan
	for _, i := range slices.Backward(o.order) {
		received[p.HandOvers[i].To] = juurru.At("handOvers", i, "date")
	}
	owner, next := o.first, 0
	had := map[string]bool{owner: true} // teams that have the plan, or have had it
	lost := make(map[string]int)        // the hand-over by which a team gave the plan away
	for _, i := range edits {
		edit, at := &p.Changes[i], juurru.At("changes", i, "date")
		for ; next < len(o.order) && !p.HandOvers[o.order[next]].Date.After(edit.Date); next++ {
			h := &p.HandOvers[o.order[next]]
			if h.From == owner {
				lost[owner] = o.order[next]
			}
			owner = h.To
			had[owner] = true
			delete(lost, owner)
		}
		if adopted && !had[edit.By] && o.kinds[edit.By] == AdoptionTeam {
			c.Report(RuleEditsBeforeHandOver, at, juurru.With("date", edit.Date), juurru.Related(cmp.Or(received[edit.By], "/handOvers")))
		}
		if gave, ok := lost[edit.By]; ok && p.HandOvers[gave].Date.Before(edit.Date) {
			c.Report(RuleEditsAfterHandOver, at, juurru.With("date", edit.Date), juurru.With("handOver", p.HandOvers[gave].Date),
				juurru.Related(juurru.At("handOvers", gave, "date")))
		}
	}
}
