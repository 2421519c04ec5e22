package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/metrics"
)

// Goal is what the implementation is to reach (tavoite); a sub-goal names its parent.
type Goal struct {
	ID      string      `json:"id,omitzero" validate:"required,max=200"`
	Text    string      `json:"text,omitzero" validate:"required,max=5000"`
	Parent  string      `json:"parent,omitzero" validate:"max=200"` // ID of the goal it is part of
	Horizon Horizon     `json:"horizon,omitzero" validate:"omitempty,oneof=short long"`
	By      juurru.Date `json:"by,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Owner   string      `json:"owner,omitzero" validate:"max=200"`                               // ID of a role
	Metrics []string    `json:"metrics,omitzero" validate:"max=20,unique,dive,required,max=200"` // IDs of the metrics that show it
}

// Horizon is how far ahead a goal lies.
type Horizon string

// The horizons.
const (
	Short Horizon = "short" // lyhyen aikavälin tavoite: within the project
	Long  Horizon = "long"  // pitkän aikavälin tavoite: some years ahead
)

// Values returns the horizons.
func (Horizon) Values() []Horizon { return []Horizon{Short, Long} }

// Label returns the horizon in a language.
func (h Horizon) Label(lang juurru.Lang) string {
	return map[Horizon]juurru.Text{
		Short: {FI: "Lyhyt aikaväli", SV: "Kort sikt", NB: "På kort sikt", EN: "Short term"},
		Long:  {FI: "Pitkä aikaväli", SV: "Lång sikt", NB: "På lang sikt", EN: "Long term"},
	}[h].In(lang)
}

// RuleGoalsMissing: the plan has no goal.
var RuleGoalsMissing = &juurru.Rule{
	ID: "plan/goals-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Innokyla(29)),
	Limits: "Pirha says that a plan has goals, the guidance asks for them of a model; that a plan without goals is not approved is our reading.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole tavoitteita.",
		SV: "Planen har inga mål.",
		NB: "Planen har ingen mål.",
		EN: "The plan has no goals.",
	},
	Why: juurru.Text{
		FI: "Ilman tavoitteita ei voi sanoa, onnistuiko käyttöönotto, eikä päättää, mitä seurataan.",
		SV: "Utan mål går det inte att säga om ibruktagandet lyckades eller att besluta vad som följs upp.",
		NB: "Uten mål kan ingen si om innføringen lyktes, eller avgjøre hva som skal følges opp.",
		EN: "Without goals nobody can say whether the adoption succeeded, or decide what to follow.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä käyttöönotolla tavoitellaan lyhyellä ja pitkällä aikavälillä (goals).",
		SV: "Anteckna vad man vill uppnå med ibruktagandet på kort och lång sikt (goals).",
		NB: "Skriv hva innføringen skal oppnå på kort og lang sikt (goals).",
		EN: "Record what the adoption is to reach in the short and in the long term (goals).",
	},
}

// RuleGoalsNotSplit: no goal has sub-goals.
var RuleGoalsNotSplit = &juurru.Rule{
	ID: "plan/goals-not-split", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha notes of Itla's plan that it splits goals further than Pirha's own. Some goals are small enough as they are.",
	Title: juurru.Text{
		FI: "Yhtäkään tavoitetta ei ole pilkottu osatavoitteiksi.",
		SV: "Inget av målen är uppdelat i delmål.",
		NB: "Ingen av målene er delt opp i delmål.",
		EN: "None of the goals is split into sub-goals.",
	},
	Why: juurru.Text{
		FI: "Osatavoitteista näkee jo matkan varrella, edetäänkö oikeaan suuntaan.",
		SV: "Delmål visar redan på vägen om man går åt rätt håll.",
		NB: "Delmål viser allerede underveis om det går i riktig retning.",
		EN: "Sub-goals show along the way whether things are moving in the right direction.",
	},
	Fix: juurru.Text{
		FI: "Pilko suuret tavoitteet osiin: lisää osatavoite ja merkitse, mihin tavoitteeseen se kuuluu (parent).",
		SV: "Dela upp stora mål: lägg till ett delmål och ange vilket mål det hör till (parent).",
		NB: "Del opp store mål: Legg til et delmål, og angi hvilket mål det hører til (parent).",
		EN: "Split large goals: add a sub-goal and say which goal it is part of (parent).",
	},
}

// RuleHorizonWithoutGoal: no goal is of the short, or of the long term.
var RuleHorizonWithoutGoal = &juurru.Rule{
	ID: "plan/horizon-without-goal", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance is about describing a model; that the goals of a plan are held to it is our reading. Asked when some goal tells its horizon. Whether the long-term goal reaches five years ahead is not seen.",
	Title: juurru.Text{
		FI: "Tavoitteet ovat vain lyhyen tai vain pitkän aikavälin tavoitteita.",
		SV: "Målen gäller bara kort sikt eller bara lång sikt.",
		NB: "Målene gjelder bare kort sikt eller bare lang sikt.",
		EN: "All the goals are for the short term, or all for the long term.",
	},
	Message: juurru.Text{
		FI: "Yhdelläkään tavoitteella ei ole tätä aikaväliä: {horizon}.",
		SV: "Inget mål har det här tidsperspektivet: {horizon}.",
		NB: "Ingen av målene har denne tidshorisonten: {horizon}.",
		EN: "No goal has this time horizon: {horizon}.",
	},
	Why: juurru.Text{
		FI: "Lyhyen aikavälin tavoitteista näkee, eteneekö käyttöönotto, pitkän aikavälin tavoitteesta, jäikö menetelmä käyttöön.",
		SV: "Målen på kort sikt visar om ibruktagandet framskrider, målet på lång sikt om metoden blev kvar i bruk.",
		NB: "Målene på kort sikt viser om innføringen går framover, målet på lang sikt om metoden ble værende i bruk.",
		EN: "Short-term goals show whether the adoption proceeds, a long-term goal whether the method stayed in use.",
	},
	Fix: juurru.Text{
		FI: "Lisää tavoite, jonka aikaväli on: {horizon} (horizon: {key}). Mieti myös, millaista toiminta on viiden vuoden päästä.",
		SV: "Lägg till ett mål med det här tidsperspektivet: {horizon} (horizon: {key}). Fundera också på hur verksamheten ser ut om fem år.",
		NB: "Legg til et mål med tidshorisonten: {horizon} (horizon: {key}). Tenk også over hvordan det skal se ut om fem år.",
		EN: "Add a goal with this time horizon: {horizon} (horizon: {key}). Consider also what things should be like five years from now.",
	},
}

// RuleGoalHorizonMissing: nothing tells whether a goal is of the short or the long term.
var RuleGoalHorizonMissing = &juurru.Rule{
	ID: "plan/goal-horizon-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance is about describing a model; that the goals of a plan are held to it is our reading. A sub-goal is not asked: it is taken to share the horizon of its goal.",
	Title: juurru.Text{
		FI: "Tavoitteen aikaväli puuttuu.",
		SV: "Målets tidsperspektiv saknas.",
		NB: "Målet mangler tidshorisont.",
		EN: "The time horizon of the goal is missing.",
	},
	Why: juurru.Text{
		FI: "Aikavälistä näkee, mikä kuuluu hankkeen aikaan ja mitä arvioidaan vasta vuosien päästä.",
		SV: "Tidsperspektivet visar vad som hör till projekttiden och vad som bedöms först om några år.",
		NB: "Tidshorisonten viser hva som hører til prosjektperioden, og hva som vurderes først om noen år.",
		EN: "The time horizon shows what belongs to the project and what is judged only some years later.",
	},
	Fix: juurru.Text{
		FI: "Valitse, onko tavoite lyhyen vai pitkän aikavälin tavoite (horizon: short tai long).",
		SV: "Välj om målet gäller kort eller lång sikt (horizon: short eller long).",
		NB: "Velg om målet gjelder kort eller lang sikt (horizon: short eller long).",
		EN: "Choose whether the goal is for the short or the long term (horizon: short or long).",
	},
}

// RuleGoalOwnerMissing: nobody answers for a goal.
var RuleGoalOwnerMissing = &juurru.Rule{
	ID: "plan/goal-owner-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "The plan is asked for roles and responsibilities; that each goal has an owner is our reading. A sub-goal is not asked: the owner of its goal answers for it.",
	Title: juurru.Text{
		FI: "Tavoitteella ei ole vastuuroolia.",
		SV: "Ingen roll ansvarar för målet.",
		NB: "Målet har ingen ansvarlig rolle.",
		EN: "No role answers for the goal.",
	},
	Why: juurru.Text{
		FI: "Jos kukaan ei vastaa tavoitteesta, kukaan ei huomaa ajoissa, ettei se toteudu.",
		SV: "Om ingen svarar för målet märker ingen i tid att det inte uppnås.",
		NB: "Hvis ingen har ansvar for målet, oppdager ingen i tide at det ikke nås.",
		EN: "If nobody answers for the goal, nobody notices in time that it will not be reached.",
	},
	Fix: juurru.Text{
		FI: "Merkitse rooli, joka vastaa tavoitteesta (owner).",
		SV: "Ange den roll som ansvarar för målet (owner).",
		NB: "Angi rollen som har ansvaret for målet (owner).",
		EN: "Name the role that answers for the goal (owner).",
	},
}

// RuleGoalUndated: nothing tells by when a goal is to be reached.
var RuleGoalUndated = &juurru.Rule{
	ID: "plan/goal-undated", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance is about describing a model; that the goals of a plan are held to it is our reading. It suggests SMART goals, and a time is part of SMART. A goal that is split is not asked: its sub-goals are.",
	Title: juurru.Text{
		FI: "Tavoitteen määräpäivä puuttuu.",
		SV: "Det framgår inte när målet ska vara nått.",
		NB: "Det går ikke fram når målet skal være nådd.",
		EN: "The date by which the goal is to be reached is missing.",
	},
	Why: juurru.Text{
		FI: "Tavoite, jolla ei ole määräaikaa, ei koskaan myöhästy, eikä kukaan arvioi, toteutuiko se.",
		SV: "Ett mål utan tidsgräns blir aldrig försenat, och ingen bedömer om det uppnåddes.",
		NB: "Et mål uten frist blir aldri forsinket, og ingen vurderer om det ble nådd.",
		EN: "A goal without a deadline is never late, and nobody judges whether it was reached.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, johon mennessä tavoite on tarkoitus saavuttaa (by).",
		SV: "Anteckna den dag då målet senast ska vara nått (by).",
		NB: "Oppgi datoen målet skal være nådd innen (by).",
		EN: "Record the date by which the goal is to be reached (by).",
	},
}

// RuleGoalWithoutMetric: nothing shows whether a goal is reached.
var RuleGoalWithoutMetric = &juurru.Rule{
	ID: "plan/goal-without-metric", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance is about describing a model; that the goals of a plan are held to it is our reading. A goal that is split is not asked: its sub-goals are.",
	Title: juurru.Text{
		FI: "Tavoitteella ei ole mittaria.",
		SV: "Målet har ingen mätare.",
		NB: "Målet har ingen indikator.",
		EN: "The goal has no metric.",
	},
	Why: juurru.Text{
		FI: "Ilman mittaria tavoitteen toteutumisesta on vain mielipiteitä, eikä lähtötasoa voi enää mitata jälkikäteen.",
		SV: "Utan mätare finns det bara åsikter om målet har nåtts, och utgångsnivån kan inte mätas i efterhand.",
		NB: "Uten indikator finnes det bare meninger om målet er nådd, og nullpunktet kan ikke måles i ettertid.",
		EN: "Without a metric there are only opinions on whether the goal has been reached, and the baseline cannot be measured afterwards.",
	},
	Fix: juurru.Text{
		FI: "Nimeä tavoitteelle ainakin yksi mittari (metrics) tai pilko tavoite osiin, jotka voidaan mitata.",
		SV: "Ange minst en mätare för målet (metrics) eller dela upp målet i delar som går att mäta.",
		NB: "Angi minst én indikator for målet (metrics), eller del opp målet i deler som kan måles.",
		EN: "Name at least one metric for the goal (metrics), or split the goal into parts that can be measured.",
	},
}

// RuleMetricWithoutGoal: a metric shows nothing the plan is to reach.
var RuleMetricWithoutGoal = &juurru.Rule{
	ID: "plan/metric-without-goal", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance asks for metrics goal by goal; that a metric without a goal is remarked on is our reading. Asked when there are goals. A metric that shows a benefit or a trial is not asked, nor a balancing metric, which watches over something else than a goal.",
	Title: juurru.Text{
		FI: "Mittari ei liity mihinkään tavoitteeseen.",
		SV: "Mätaren hör inte till något mål.",
		NB: "Indikatoren hører ikke til noe mål.",
		EN: "The metric is not linked to any goal.",
	},
	Why: juurru.Text{
		FI: "Mittari, joka ei kerro tavoitteesta, vie kirjaamisen ja seurannan aikaa eikä auta päättämään mitään.",
		SV: "En mätare som inte berättar om ett mål tar tid av registrering och uppföljning och hjälper ingen att besluta något.",
		NB: "En indikator som ikke sier noe om et mål, tar tid fra registrering og oppfølging og gir ikke grunnlag for noe valg.",
		EN: "A metric that says nothing about a goal takes time to record and to follow, and helps nobody to decide anything.",
	},
	Fix: juurru.Text{
		FI: "Liitä mittari tavoitteeseen (metrics), merkitse se tasapainottavaksi (type: balancing) tai poista se.",
		SV: "Koppla mätaren till ett mål (metrics), ange att den är balanserande (type: balancing) eller ta bort den.",
		NB: "Knytt indikatoren til et mål (metrics), merk den som balanserende (type: balancing), eller fjern den.",
		EN: "Link the metric to a goal (metrics), mark it as balancing (type: balancing), or remove it.",
	},
}

// RuleGoalCircle: goals are parts of one another.
var RuleGoalCircle = &juurru.Rule{
	ID: "plan/goal-circle", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Told once for each circle, at its goal that comes first in the document.",
	Title: juurru.Text{
		FI: "Tavoitteet ovat toistensa osatavoitteita.",
		SV: "Målen är delmål till varandra.",
		NB: "Målene er delmål av hverandre.",
		EN: "The goals are sub-goals of one another.",
	},
	Message: juurru.Text{
		FI: "Tavoite on lopulta itsensä osatavoite; tavoitteita on kehässä {count}.",
		SV: "Målet är till slut ett delmål till sig självt; antalet mål i cirkeln är {count}.",
		NB: "Målet er til slutt et delmål av seg selv; antallet mål i sirkelen er {count}.",
		EN: "The goal is in the end a sub-goal of itself; the number of goals in the circle is {count}.",
	},
	Why: juurru.Text{
		FI: "Kehässä ei ole ylintä tavoitetta, joten kukaan ei näe, mihin osatavoitteilla pyritään.",
		SV: "I en cirkel finns inget översta mål, så ingen ser vad delmålen ska leda till.",
		NB: "I en sirkel finnes det ikke noe øverste mål, så ingen ser hva delmålene skal føre til.",
		EN: "In a circle there is no topmost goal, so nobody sees what the sub-goals are to lead to.",
	},
	Fix: juurru.Text{
		FI: "Päätä, mikä tavoitteista on ylin, ja poista siltä ylätavoite (parent).",
		SV: "Bestäm vilket av målen som är överst och ta bort dess överordnade mål (parent).",
		NB: "Bestem hvilket av målene som er øverst, og fjern det overordnede målet fra det (parent).",
		EN: "Decide which of the goals is the topmost and remove its parent (parent).",
	},
}

var goalRules = []*juurru.Rule{
	RuleGoalsMissing,
	RuleGoalsNotSplit,
	RuleHorizonWithoutGoal,
	RuleGoalCircle,
	RuleGoalHorizonMissing,
	RuleGoalUndated,
	RuleGoalOwnerMissing,
	RuleGoalWithoutMetric,
	RuleMetricWithoutGoal,
}

func (p *Plan) checkGoals(c *juurru.Checker) {
	if len(p.Goals) == 0 {
		if !p.isAsked(c, "goals") {
			c.Report(RuleGoalsMissing, "/goals")
		}
		return
	}
	if !slices.ContainsFunc(p.Goals, func(g Goal) bool { return g.Parent != "" }) && !p.isAsked(c, "subGoals") {
		c.Report(RuleGoalsNotSplit, "/goals")
	}
	CheckGoals(c, p.Goals)
	p.checkMetricsHaveGoals(c)
}

// CheckGoals reports to a check under way what [Plan.Check] finds in the goals: their
// horizons, owners, days and metrics; for a document of another kind that has them at
// "/goals".
func CheckGoals(c *juurru.Checker, goals []Goal) {
	parents := goalParents(goals)
	split := make([]bool, len(goals))
	for _, parent := range parents {
		if parent >= 0 {
			split[parent] = true
		}
	}
	checkHorizons(c, goals)
	checkGoalCircles(c, parents)
	for i := range goals {
		g, at := &goals[i], juurru.At("goals", i)
		if parents[i] < 0 {
			g.checkWhole(c, at)
		}
		if !split[i] {
			g.checkMeasurable(c, at)
		}
	}
}

// goalParents returns the place of each goal's parent; -1 when it has none that is known.
// Of a repeated ID the first counts.
func goalParents(goals []Goal) []int {
	place := make(map[string]int, len(goals))
	for i := len(goals) - 1; i >= 0; i-- {
		place[goals[i].ID] = i
	}
	parents := make([]int, len(goals))
	for i := range goals {
		parents[i] = -1
		if parent, known := place[goals[i].Parent]; known && !juurru.Blank(goals[i].Parent) {
			parents[i] = parent
		}
	}
	return parents
}

// checkWhole asks what a goal answers for its sub-goals as well.
func (g *Goal) checkWhole(c *juurru.Checker, at juurru.Pointer) {
	if g.Horizon == "" {
		c.Report(RuleGoalHorizonMissing, at.At("horizon"))
	}
	if juurru.Blank(g.Owner) {
		c.Report(RuleGoalOwnerMissing, at.At("owner"))
	}
}

// checkMeasurable asks what can be asked of a goal that is not split.
func (g *Goal) checkMeasurable(c *juurru.Checker, at juurru.Pointer) {
	if g.By == "" {
		c.Report(RuleGoalUndated, at.At("by"))
	}
	if len(g.Metrics) == 0 {
		c.Report(RuleGoalWithoutMetric, at.At("metrics"))
	}
}

func checkHorizons(c *juurru.Checker, goals []Goal) {
	seen := make(map[Horizon]bool)
	for i := range goals {
		seen[goals[i].Horizon] = true
	}
	if !seen[Short] && !seen[Long] {
		return
	}
	for _, horizon := range Horizon("").Values() {
		if !seen[horizon] {
			c.Report(RuleHorizonWithoutGoal, "/goals", juurru.With("horizon", horizon), juurru.With("key", string(horizon)))
		}
	}
}

// checkGoalCircles follows the parents from each goal up to one that was looked at before:
// if that was on this very way, it closes a circle.
func checkGoalCircles(c *juurru.Checker, parents []int) {
	way := make([]int, len(parents))   // the goal from which it was reached first, from 1
	depth := make([]int, len(parents)) // on that way, from 1
	for start := range parents {
		at, length := start, 0
		for at >= 0 && way[at] == 0 {
			length++
			way[at], depth[at] = start+1, length
			at = parents[at]
		}
		if at >= 0 && length > 0 && way[at] == start+1 {
			first := at
			for next := parents[at]; next != at; next = parents[next] {
				first = min(first, next)
			}
			c.Report(RuleGoalCircle, juurru.At("goals", first, "parent"), juurru.With("count", length-depth[at]+1))
		}
	}
}

// checkMetricsHaveGoals reports metrics by which nothing in the plan is shown.
func (p *Plan) checkMetricsHaveGoals(c *juurru.Checker) {
	shows := make(map[string]bool)
	show := func(ids ...string) {
		for _, id := range ids {
			shows[id] = true
		}
	}
	for i := range p.Goals {
		show(p.Goals[i].Metrics...)
	}
	for i := range p.Benefits {
		show(p.Benefits[i].Metric)
	}
	for i := range p.Series {
		show(p.Series[i].Metrics...)
	}
	for i := range p.Metrics {
		if m := &p.Metrics[i]; !shows[m.ID] && m.Type != metrics.Balancing {
			c.Report(RuleMetricWithoutGoal, juurru.At("metrics", i))
		}
	}
}
