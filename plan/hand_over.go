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
	Limits: "Pirha's plan passes from one team to the other; that it does so on a recorded day, before use begins, is our reading. Binds from the gate on at which the template asks for hand-overs, and weighs one step less when there is a template that does not ask for them. Of a hand-over that is still to come another rule tells.",
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

// RuleHandOverAhead: the day on which the adoption team gets the plan is still to come.
var RuleHandOverAhead = &juurru.Rule{
	ID: "plan/hand-over-ahead", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan passes from one team to the other; that it has done so when use begins is our reading. Asked only when the caller tells the day. Of several hand-overs to adoption teams the first counts. Binds from the gate on at which the template asks for hand-overs, and weighs one step less when there is a template that does not ask for them.",
	Title: juurru.Text{
		FI: "Suunnitelman luovutus käyttöönottotiimille on vasta edessä.",
		SV: "Överlämningen av planen till ibruktagandeteamet ligger ännu framför er.",
		NB: "Overleveringen av planen til innføringsteamet gjenstår.",
		EN: "The hand-over of the plan to the adoption team is still to come.",
	},
	Message: juurru.Text{
		FI: "Suunnitelma luovutetaan käyttöönottotiimille vasta {date}.",
		SV: "Planen överlämnas till ibruktagandeteamet först {date}.",
		NB: "Planen overleveres ikke til innføringsteamet før {date}.",
		EN: "The plan is not handed over to the adoption team until {date}.",
	},
	Why: juurru.Text{
		FI: "Käytön aikana suunnitelmasta vastaa käyttöönottotiimi. Jos se ei ole vielä saanut suunnitelmaa, ongelmiin puuttuminen jää odottamaan.",
		SV: "Under användningen ansvarar ibruktagandeteamet för planen. Om teamet inte har fått den än får problemen vänta.",
		NB: "Under bruken har innføringsteamet ansvaret for planen. Har teamet ikke fått den ennå, blir problemene liggende.",
		EN: "While the method is used, the adoption team answers for the plan. If it has not been given the plan yet, problems have to wait.",
	},
	Fix: juurru.Text{
		FI: "Aloittakaa käyttö vasta luovutuksen jälkeen, tai sopikaa luovutukselle aiempi päivä (handOvers, date). Kun tiimi on ottanut suunnitelman vastaan, merkitkää se (accepted).",
		SV: "Börja använda metoden först efter överlämningen, eller kom överens om ett tidigare datum för den (handOvers, date). Markera när teamet har tagit emot planen (accepted).",
		NB: "Ta metoden i bruk først etter overleveringen, eller avtal en tidligere dato for den (handOvers, date). Merk av når teamet har overtatt planen (accepted).",
		EN: "Begin the use only after the hand-over, or agree on an earlier date for it (handOvers, date). Mark it when the team has taken the plan over (accepted).",
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

// RuleHandOverNotByOwner: a team hands over the plan that it has never had.
var RuleHandOverNotByOwner = &juurru.Rule{
	ID: "plan/hand-over-not-by-owner", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Follows the hand-overs by their days, from the implementation team on; in a plan without one, from the team that hands the plan over first. A team that has the plan, or has had it, may hand it over to several others, on one day or later. That a team hands over only what it has been given is our reading of Pirha's plan, which one team begins and another carries on. Not asked once the plan was handed over to a team that the plan does not have.",
	Title: juurru.Text{
		FI: "Suunnitelman luovuttaa tiimi, jolla sitä ei ole ollut.",
		SV: "Planen överlämnas av ett team som inte har haft den.",
		NB: "Planen overleveres av et team som ikke har hatt den.",
		EN: "The plan is handed over by a team that has not had it.",
	},
	Message: juurru.Text{
		FI: "Tiimi »{from}» luovuttaa suunnitelman {date}, mutta sille itselleen suunnitelmaa ei ole siihen mennessä luovutettu.",
		SV: "Teamet ”{from}” lämnar över planen {date}, men hade då ännu inte själv fått den.",
		NB: "Teamet «{from}» overleverer planen {date}, men hadde da ennå ikke fått den selv.",
		EN: "The team \"{from}\" hands the plan over on {date}, but had not been given it by then.",
	},
	Why: juurru.Text{
		FI: "Luovutuksista näkee, mistä suunnitelma on tullut ja kuka siitä vastaa. Jos ketju katkeaa, kukaan ei tiedä sitä.",
		SV: "Överlämningarna visar varifrån planen har kommit och vem som ansvarar för den. Om kedjan bryts vet ingen det.",
		NB: "Overleveringene viser hvor planen er kommet fra, og hvem som har ansvaret for den. Brytes kjeden, vet ingen det.",
		EN: "The hand-overs show where the plan came from and who answers for it. If the chain breaks, nobody knows.",
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
	Limits: "Looks at changes by the team itself; a role of the team may have worked for the other team too. Not asked when the plan has not been handed over to any adoption team. Weighs one step less once the team has accepted the plan: what has happened cannot be mended. Pirha's plan is filled in by one team and then by the other; that the other leaves it alone until then is our reading.",
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
		FI: "Ennen luovutusta suunnitelmasta vastaa toinen tiimi. Jos molemmat muuttavat sitä, kukaan ei tiedä, mikä pätee.",
		SV: "Före överlämningen ansvarar ett annat team för planen. Om båda ändrar den vet ingen vad som gäller.",
		NB: "Før overleveringen har et annet team ansvaret for planen. Endrer begge den, vet ingen hva som gjelder.",
		EN: "Before the hand-over another team answers for the plan. If both change it, nobody knows what holds.",
	},
	Fix: juurru.Text{
		FI: "Tarkista luovutuksen päivä (handOvers) ja muutoksen päivä ja tekijä (changes). Jos ne pitävät paikkansa, käykää muutos läpi suunnitelman luovuttaneen tiimin kanssa ja jättäkää merkinnät ennalleen.",
		SV: "Kontrollera dagen för överlämningen (handOvers) och ändringens dag och upphov (changes). Om de stämmer, gå igenom ändringen med det team som lämnade över planen och låt uppgifterna stå kvar.",
		NB: "Kontroller dagen for overleveringen (handOvers) og dagen for endringen og hvem som gjorde den (changes). Stemmer de, gå gjennom endringen med teamet som overleverte planen, og la opplysningene stå.",
		EN: "Check the date of the hand-over (handOvers), and the date of the change and who made it (changes). If they are right, go through the change with the team that handed the plan over, and leave the records as they are.",
	},
}

// RuleEditsAfterHandOver: a team went on changing the plan it had handed over.
var RuleEditsAfterHandOver = &juurru.Rule{
	ID: "plan/edits-after-hand-over", Severity: juurru.Info, Gate: Start, Since: "0.1",
	Source: source.Pirha,
	Limits: "Looks at changes by a team that has had the plan; changes by roles, and by teams that never had it, are not judged. On the day of the hand-over both teams may change the plan, and a team that hands it over to several others may do so until the last of these hand-overs. In Pirha's plan the adoption team fills it in once it has it; that the other team does not is our reading.",
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
		FI: "Kertokaa muutoksesta tiimille, jolla suunnitelma nyt on, ja sopikaa, kuka suunnitelmaa jatkossa päivittää. Jos suunnitelma palautettiin, kirjatkaa myös se luovutus (handOvers).",
		SV: "Berätta om ändringen för det team som har planen nu, och kom överens om vem som uppdaterar den framöver. Om planen lämnades tillbaka, anteckna också den överlämningen (handOvers).",
		NB: "Si fra om endringen til teamet som har planen nå, og avtal hvem som oppdaterer den framover. Ble planen gitt tilbake, registrer også den overleveringen (handOvers).",
		EN: "Tell the team that has the plan now about the change, and agree on who updates it from now on. If the plan was handed back, record that hand-over too (handOvers).",
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

// ownership is who has the plan on which day: several teams may, once it was handed over
// to more than one.
type ownership struct {
	plan  *Plan
	kinds map[string]TeamKind // of each team of the plan, by its ID
	order []int               // the hand-overs by their days; those without a day are left out
	first string              // the team that has the plan before the first of them; "" when there is none
}

func (p *Plan) ownership() ownership {
	o := ownership{plan: p, kinds: make(map[string]TeamKind, len(p.Teams))}
	for i := range p.Teams {
		if id := p.Teams[i].ID; !juurru.Blank(id) {
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
	p := o.plan
	if !p.adopts() {
		return
	}
	i := o.handedOver()
	switch {
	case i < 0:
		p.reportSection(c, "handOvers", RuleHandOverMissing, "/handOvers")
	case p.HandOvers[i].Date.After(c.On()):
		p.reportSection(c, "handOvers", RuleHandOverAhead, juurru.At("handOvers", i, "date"), juurru.With("date", p.HandOvers[i].Date))
	case p.HandOvers[i].Date.After(p.ChangeStarts):
		c.Report(RuleHandOverAfterUse, juurru.At("handOvers", i, "date"), juurru.With("date", p.HandOvers[i].Date), juurru.With("starts", p.ChangeStarts),
			juurru.Related("/changeStarts"))
	}
}

// adopts reports whether the plan has an adoption team, to which it can be handed over.
func (p *Plan) adopts() bool {
	return slices.ContainsFunc(p.Teams, func(t Team) bool { return t.Kind == AdoptionTeam && !juurru.Blank(t.ID) })
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

// checkChain asks of each hand-over that the team has had what it hands over. A team that
// the plan does not have is left to the rule on references, and nothing is asked once it
// has been given the plan.
func (o ownership) checkChain(c *juurru.Checker) {
	received := make(map[string]juurru.Date) // the day on which a team first got the plan from another
	_, known := o.kinds[o.first]
	for _, i := range slices.Backward(o.order) {
		if h := &o.plan.HandOvers[i]; h.From != h.To {
			received[h.To] = h.Date
		}
	}
	for _, i := range o.order {
		h, at := &o.plan.HandOvers[i], juurru.At("handOvers", i)
		_, from := o.kinds[h.From]
		got := received[h.From]
		switch {
		case from && h.From == h.To:
			c.Report(RuleHandOverToItself, at.At("to"), juurru.Related(at.At("from")))
		case from && known && h.From != o.first && (got == "" || got.After(h.Date)):
			c.Report(RuleHandOverNotByOwner, at.At("from"), juurru.WithID("from", h.From), juurru.With("date", h.Date))
		}
		if _, to := o.kinds[h.To]; !to {
			known = false
		}
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
	accepted := make(map[string]bool)           // teams that have taken the plan over
	keeps := make(map[int]bool)                 // hand-overs after which the team hands the plan over once more
	gives := make(map[string]bool)              // teams that do so next
	for _, i := range slices.Backward(o.order) {
		h := &p.HandOvers[i]
		received[h.To] = juurru.At("handOvers", i, "date")
		accepted[h.To] = accepted[h.To] || h.Accepted && !h.Date.After(c.On())
		keeps[i] = gives[h.From]
		gives[h.From], gives[h.To] = true, false
	}
	next := 0
	had := map[string]bool{o.first: true} // teams that have the plan, or have had it
	lost := make(map[string]int)          // the hand-over by which a team gave the plan away
	for _, i := range edits {
		edit, at := &p.Changes[i], juurru.At("changes", i, "date")
		for ; next < len(o.order) && !p.HandOvers[o.order[next]].Date.After(edit.Date); next++ {
			h := &p.HandOvers[o.order[next]]
			if had[h.From] && !keeps[o.order[next]] {
				lost[h.From] = o.order[next]
			}
			had[h.To] = true
			delete(lost, h.To)
		}
		if adopted && !had[edit.By] && o.kinds[edit.By] == AdoptionTeam {
			c.Report(RuleEditsBeforeHandOver, at, juurru.With("date", edit.Date), juurru.Related(cmp.Or(received[edit.By], "/handOvers")), lighterIf(accepted[edit.By]))
		}
		if gave, ok := lost[edit.By]; ok && p.HandOvers[gave].Date.Before(edit.Date) {
			c.Report(RuleEditsAfterHandOver, at, juurru.With("date", edit.Date), juurru.With("handOver", p.HandOvers[gave].Date),
				juurru.Related(juurru.At("handOvers", gave, "date")))
		}
	}
}
