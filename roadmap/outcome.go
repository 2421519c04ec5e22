package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Outcome is what was decided after a pilot (päätös jatkosta): by people, never by the
// library.
type Outcome struct {
	Decision Verdict     `json:"decision,omitzero" validate:"required,oneof=goOn moreTests back stop"`
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	By       string      `json:"by,omitzero" validate:"max=500"`        // a role or a body
	Reason   string      `json:"reason,omitzero" validate:"max=10000"`  // on what it rests; of a stop: why things did not work
	Override string      `json:"override,omitzero" validate:"max=5000"` // why the project goes on in spite of a red light, or of a criterion that was agreed late
	Record   string      `json:"record,omitzero" validate:"max=200"`    // ID of the decision, when it is recorded
}

// Verdict is what a decision after a pilot may be.
type Verdict string

// What may be decided.
const (
	GoOn      Verdict = "goOn"      // on to operation (siirrytään toimintaan)
	MoreTests Verdict = "moreTests" // another pilot (lisää testejä)
	Back      Verdict = "back"      // back to development (takaisin kehittämiseen)
	Stop      Verdict = "stop"      // the project ends; insight is looked at again (keskeytetään)
)

// Values returns what may be decided.
func (Verdict) Values() []Verdict { return []Verdict{GoOn, MoreTests, Back, Stop} }

// Label returns the decision in a language.
func (v Verdict) Label(lang juurru.Lang) string {
	return map[Verdict]juurru.Text{
		GoOn:      {FI: "Siirrytään toimintaan", SV: "Gå över till drift", NB: "Gå videre til drift", EN: "Go on to operation"},
		MoreTests: {FI: "Testataan lisää", SV: "Testa mera", NB: "Teste mer", EN: "Test more"},
		Back:      {FI: "Palataan kehittämiseen", SV: "Gå tillbaka till utvecklingen", NB: "Gå tilbake til utvikling", EN: "Go back to development"},
		Stop:      {FI: "Keskeytetään", SV: "Avbryta projektet", NB: "Avbryte prosjektet", EN: "Stop"},
	}[v].In(lang)
}

// RuleOutcomeNotGoOn: after the last pilot it was decided to test more, to go back or to
// stop, and no other pilot has followed.
var RuleOutcomeNotGoOn = &juurru.Rule{
	ID: "roadmap/outcome-not-go-on", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.DecisionPoints),
	Limits: "The roadmap goes on to operation, tests more, goes back or stops after a pilot; that a new pilot is planned when the last one did not lead on is our reading. Asked of the last pilot, as soon as something is decided after it by the day of the check. Not asked of a project that is stopped, nor when roadmap/passage-against-outcome tells of the same pilot that the project went on against the decision.",
	Title: juurru.Text{
		FI: "Viimeisen pilotin jälkeen ei ole päätetty siirtyä toimintaan.",
		SV: "Efter den sista piloten har man inte beslutat att gå över till drift.",
		NB: "Etter den siste piloten er det ikke besluttet å gå over til drift.",
		EN: "After the last pilot no decision was made to go on to operation.",
	},
	Message: juurru.Text{
		FI: "Viimeisen pilotin jälkeen päätettiin: {decision}. Uutta pilottia ei ole.",
		SV: "Efter den sista piloten beslutades: {decision}. Det finns ingen ny pilot.",
		NB: "Etter den siste piloten ble det besluttet: {decision}. Det er ingen ny pilot.",
		EN: "The decision after the last pilot is: {decision}. There is no new pilot.",
	},
	Why: juurru.Text{
		FI: "Päätös testata lisää tai palata kehittämiseen toteutuu vasta, kun uusi pilotti on suunniteltu. Toimintaan siirrytään vain, jos niin on päätetty.",
		SV: "Ett beslut att testa mera eller gå tillbaka till utvecklingen blir verklighet först när en ny pilot är planerad. Man går över till drift bara om det har beslutats.",
		NB: "En beslutning om å teste mer eller gå tilbake til utviklingen blir virkelighet først når en ny pilot er planlagt. Man går over til drift bare hvis det er besluttet.",
		EN: "A decision to test more or to go back to development takes effect only when a new pilot is planned. A project goes on to operation only if that was decided.",
	},
	Fix: juurru.Text{
		FI: "Suunnittele uusi pilotti (pilots). Jos jatkosta on päätetty toisin, kirjaa uusi päätös (outcome).",
		SV: "Planera en ny pilot (pilots). Om man har beslutat något annat, anteckna det nya beslutet (outcome).",
		NB: "Planlegg en ny pilot (pilots). Er det besluttet noe annet, registrer den nye beslutningen (outcome).",
		EN: "Plan a new pilot (pilots). If something else has been decided since, record the new decision (outcome).",
	},
}

// RuleOutcomeMissing: nothing was decided after the pilot.
var RuleOutcomeMissing = &juurru.Rule{
	ID: "roadmap/outcome-missing", Severity: juurru.Error, Gate: ToTransition, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.DecisionPoints),
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin. A decision that is dated after the day of the check counts as none.",
	Title: juurru.Text{
		FI: "Pilotin jälkeen ei ole päätetty jatkosta.",
		SV: "Efter piloten har man inte beslutat om fortsättningen.",
		NB: "Etter piloten er det ikke besluttet hva som skal skje videre.",
		EN: "Nothing has been decided after the pilot.",
	},
	Why: juurru.Text{
		FI: "Pilotti on päätöstä varten: siirrytäänkö toimintaan, testataanko lisää, palataanko kehittämiseen vai keskeytetäänkö.",
		SV: "Piloten görs för ett beslut: ska man gå över till drift, testa mera, gå tillbaka till utvecklingen eller avbryta.",
		NB: "Piloten gjøres for en beslutning: gå over til drift, teste mer, gå tilbake til utviklingen eller avbryte.",
		EN: "A pilot is made for a decision: go on to operation, test more, go back to development, or stop.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä pilotin jälkeen päätettiin, milloin, kuka päätti ja miksi (outcome).",
		SV: "Anteckna vad som beslutades efter piloten, när, av vem och varför (outcome).",
		NB: "Registrer hva som ble besluttet etter piloten, når, av hvem og hvorfor (outcome).",
		EN: "Record what was decided after the pilot, when, by whom and why (outcome).",
	},
}

// RuleOutcomeIncomplete: nothing tells who decided after the pilot, when or why.
var RuleOutcomeIncomplete = &juurru.Rule{
	ID: "roadmap/outcome-incomplete", Severity: juurru.Warning, Gate: ToTransition, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.DecisionPoints),
	Limits: "Asked of every pilot after which something was decided. Day, decider and grounds may stand in the outcome or in the decision it names. The reason of a stop is asked for by a rule of its own. The roadmap lets the decision rest on the service plan and the benefits; that day, decider and grounds are recorded is our reading.",
	Title: juurru.Text{
		FI: "Pilotin jälkeisestä päätöksestä puuttuu päivä, tekijä tai perustelu.",
		SV: "I beslutet efter piloten saknas datum, beslutsfattare eller motivering.",
		NB: "I beslutningen etter piloten mangler dato, beslutningstaker eller begrunnelse.",
		EN: "The decision after the pilot lacks its day, who made it, or why.",
	},
	Message: juurru.Text{
		FI: "Pilotin jälkeisestä päätöksestä puuttuu: {part}.",
		SV: "I beslutet efter piloten saknas: {part}.",
		NB: "I beslutningen etter piloten mangler: {part}.",
		EN: "The decision after the pilot lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Päätökseen palataan, jos palvelu ei myöhemmin toimikaan. Silloin on tiedettävä, kuka päätti ja minkä varassa.",
		SV: "Man återkommer till beslutet om tjänsten senare inte fungerar. Då måste man veta vem som beslutade och på vilka grunder.",
		NB: "Man kommer tilbake til beslutningen hvis tjenesten senere ikke virker. Da må man vite hvem som besluttet, og på hvilket grunnlag.",
		EN: "People come back to the decision if the service fails later. Then they need to know who decided, and on what grounds.",
	},
	Fix: juurru.Text{
		FI: "Täydennä päätökseen: {part}.",
		SV: "Komplettera beslutet med: {part}.",
		NB: "Suppler beslutningen med: {part}.",
		EN: "Add to the decision: {part}.",
	},
}

// RuleOutcomeEarly: it was decided before the results were there.
var RuleOutcomeEarly = &juurru.Rule{
	ID: "roadmap/outcome-early", Severity: juurru.Error, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap decides after the pilot and on the strength of its evaluation; that an earlier day contradicts it is our reading. A decision on the last day of the pilot or on the day of the evaluation is not early. The last day of a pilot that is cut short is the day on which it really ended.",
	Title: juurru.Text{
		FI: "Jatkosta on päätetty, ennen kuin pilotti oli päättynyt ja arvioitu.",
		SV: "Fortsättningen beslutades innan piloten var slut och utvärderad.",
		NB: "Veien videre ble besluttet før piloten var slutt og evaluert.",
		EN: "The next step was decided before the pilot was over and evaluated.",
	},
	Message: juurru.Text{
		FI: "Päätös tehtiin {date}, mutta pilotti päättyi tai arvioitiin vasta {later}.",
		SV: "Beslutet fattades {date}, men piloten slutade eller utvärderades först {later}.",
		NB: "Beslutningen ble tatt {date}, men piloten sluttet eller ble evaluert først {later}.",
		EN: "The decision was made on {date}, but the pilot ended or was evaluated only on {later}.",
	},
	Why: juurru.Text{
		FI: "Ennen arviointia tehty päätös ei voi nojata pilotin tuloksiin.",
		SV: "Ett beslut som fattas före utvärderingen kan inte vila på pilotens resultat.",
		NB: "En beslutning som tas før evalueringen, kan ikke bygge på resultatene av piloten.",
		EN: "A decision made before the evaluation cannot rest on the results of the pilot.",
	},
	Fix: juurru.Text{
		FI: "Korjaa väärä päivä: päätöksen (date), pilotin lopun (ends) tai arvioinnin (evaluated).",
		SV: "Rätta det datum som är fel: beslutets (date), pilotens slut (ends) eller utvärderingens (evaluated).",
		NB: "Rett datoen som er feil: for beslutningen (date), slutten av piloten (ends) eller evalueringen (evaluated).",
		EN: "Correct the day that is wrong: of the decision (date), the end of the pilot (ends) or the evaluation (evaluated).",
	},
}

// RuleGoOnRed: the project goes on in spite of a red criterion, and nothing tells why.
var RuleGoOnRed = &juurru.Rule{
	ID: "roadmap/go-on-red", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Join(source.Progression, source.ProgressionSet),
	Limits: "Red means stop in the guidance; that people may go on all the same if they say why is our reading. The library decides nothing.",
	Title: juurru.Text{
		FI: "Jatkosta on päätetty punaisesta kriteeristä huolimatta, eikä syytä ole kerrottu.",
		SV: "Man går vidare trots ett rött kriterium, och det framgår inte varför.",
		NB: "Man går videre tross et rødt kriterium, og det går ikke fram hvorfor.",
		EN: "The project goes on in spite of a red criterion, and nothing says why.",
	},
	Why: juurru.Text{
		FI: "Punainen kriteeri sovittiin etukäteen syyksi pysähtyä. Jos sen yli mennään, päättäjien on perusteltava se.",
		SV: "Ett rött kriterium avtalades på förhand som skäl att stanna. Om man går vidare ändå måste de som beslutar motivera det.",
		NB: "Et rødt kriterium ble på forhånd avtalt som grunn til å stanse. Går man videre likevel, må de som beslutter, begrunne det.",
		EN: "A red criterion was agreed beforehand to be a reason to stop. Those who go past it have to say why.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi jatketaan punaisesta kriteeristä huolimatta (override), tai muuta päätös (decision).",
		SV: "Berätta varför man går vidare trots det röda kriteriet (override), eller ändra beslutet (decision).",
		NB: "Fortell hvorfor man går videre tross det røde kriteriet (override), eller endre beslutningen (decision).",
		EN: "Say why you go on in spite of the red criterion (override), or change the decision (decision).",
	},
}

// RuleGoOnMustUnsigned: the project goes on in spite of a red criterion that had to be
// met, and nothing tells who took that on, or when.
var RuleGoOnMustUnsigned = &juurru.Rule{
	ID: "roadmap/go-on-must-unsigned", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Progression,
	Limits: "That a criterion may be one that nothing makes up for, and who then has to answer for going on, is our reading. Day and decider may stand in the outcome or in the decision it names.",
	Title: juurru.Text{
		FI: "Ehdoton kriteeri on ohitettu, mutta päättäjää tai päivää ei ole kirjattu.",
		SV: "Ett ovillkorligt kriterium har åsidosatts, men beslutsfattare eller datum saknas.",
		NB: "Et kriterium som måtte oppfylles, er satt til side, men beslutningstaker eller dato mangler.",
		EN: "A criterion that had to be met was set aside, and who did so or when is missing.",
	},
	Message: juurru.Text{
		FI: "Ehdoton kriteeri on punainen, ja jatkopäätöksestä puuttuu: {part}.",
		SV: "Ett ovillkorligt kriterium är rött, och i beslutet att gå vidare saknas: {part}.",
		NB: "Et kriterium som måtte oppfylles, er rødt, og beslutningen om å gå videre mangler: {part}.",
		EN: "A criterion that had to be met is red, and the decision to go on lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Kun sivuutetaan jotakin, mistä ei pitänyt joustaa, jonkun on otettava se vastuulleen nimenomaisesti.",
		SV: "När man sätter sig över något som inte gick att rucka på måste någon uttryckligen ta ansvaret.",
		NB: "Når man setter seg ut over noe det ikke skulle rokkes ved, må noen uttrykkelig ta ansvaret.",
		EN: "If something is set aside that was not negotiable, somebody has to take responsibility for it expressly.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päätökseen: {part}.",
		SV: "Anteckna i beslutet: {part}.",
		NB: "Registrer i beslutningen: {part}.",
		EN: "Record in the decision: {part}.",
	},
}

// RuleAmberWithoutPlan: the project goes on with an amber criterion, and nothing tells what
// is done about it.
var RuleAmberWithoutPlan = &juurru.Rule{
	ID: "roadmap/amber-without-plan", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Progression,
	Limits: "Asked when the decision after the pilot is to go on. Amber means amend in the guidance; that a plan says how is our reading. Whether the plan helps is not seen.",
	Title: juurru.Text{
		FI: "Hanke jatkuu, mutta keltaiseen kriteeriin ei ole suunnitelmaa.",
		SV: "Projektet går vidare, men det gula kriteriet har ingen plan.",
		NB: "Prosjektet går videre, men det gule kriteriet har ingen plan.",
		EN: "The project goes on, but there is no plan for an amber criterion.",
	},
	Why: juurru.Text{
		FI: "Keltainen tarkoittaa, että voidaan jatkaa, kun jokin korjataan. Ilman suunnitelmaa sitä ei korjaa kukaan.",
		SV: "Gult betyder att man kan gå vidare när något rättas till. Utan en plan rättar ingen till det.",
		NB: "Gult betyr at man kan gå videre når noe rettes opp. Uten en plan er det ingen som retter det.",
		EN: "Amber means that one may go on once something is put right. Without a plan nobody does that.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mitä keltaiselle kriteerille tehdään ja mihin mennessä (plan).",
		SV: "Berätta vad som görs åt det gula kriteriet och till när (plan).",
		NB: "Fortell hva som gjøres med det gule kriteriet, og innen når (plan).",
		EN: "Say what is done about the amber criterion, and by when (plan).",
	},
}

// RuleOutcomeStopUnexplained: it was decided to stop, and nothing tells why things did not
// work.
var RuleOutcomeStopUnexplained = &juurru.Rule{
	ID: "roadmap/outcome-stop-unexplained", Severity: juurru.Error, Gate: ToPilot, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "A project that stops after its pilot comes to no later gate. The reason may stand in the outcome or in the decision it names. Whether the reason is the right one, nobody but the project can tell. The stop itself, and the way back to insight, is looked for in the history by rules of its own.",
	Title: juurru.Text{
		FI: "Pilotin jälkeen hanke päätettiin keskeyttää, mutta syytä ei ole kerrottu.",
		SV: "Efter piloten beslutade man att avbryta projektet, men orsaken framgår inte.",
		NB: "Etter piloten ble det besluttet å avbryte prosjektet, men årsaken går ikke fram.",
		EN: "It was decided after the pilot to stop the project, and nothing says why.",
	},
	Why: juurru.Text{
		FI: "Keskeyttäminen on hyväksyttävää, kun ymmärretään, mikä ei toiminut. Siitä opitaan eniten.",
		SV: "Det är i sin ordning att avbryta när man förstår vad som inte fungerade. Av det lär man sig mest.",
		NB: "Det er greit å avbryte når man forstår hva som ikke virket. Det er det man lærer mest av.",
		EN: "To stop is all right once it is understood what did not work. That is what one learns most from.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mikä ei toiminut ja miksi (reason). Palaa näkemykseen ja harkitse, löytyykö toinen tie.",
		SV: "Berätta vad som inte fungerade och varför (reason). Gå tillbaka till insikten och överväg om det finns en annan väg.",
		NB: "Fortell hva som ikke virket, og hvorfor (reason). Gå tilbake til innsikten og vurder om det finnes en annen vei.",
		EN: "Say what did not work, and why (reason). Go back to the insight and consider whether there is another way.",
	},
}

// outcomeRules are in the order of the document.
var outcomeRules = []*juurru.Rule{
	RuleAmberWithoutPlan,
	RuleOutcomeMissing,
	RuleOutcomeNotGoOn,
	RuleOutcomeIncomplete,
	RuleOutcomeEarly,
	RuleGoOnMustUnsigned,
	RuleOutcomeStopUnexplained,
	RuleGoOnRed,
}

var (
	outcomeDate   = juurru.Text{FI: "päivä (date)", SV: "datum (date)", NB: "dato (date)", EN: "the day (date)"}
	outcomeBy     = juurru.Text{FI: "kuka päätti (by)", SV: "vem som beslutade (by)", NB: "hvem som tok den (by)", EN: "who decided (by)"}
	outcomeReason = juurru.Text{FI: "perustelu (reason)", SV: "motivering (reason)", NB: "begrunnelse (reason)", EN: "the grounds (reason)"}
)

// checkOutcome holds what was decided after a pilot against what the pilot showed. o is the
// outcome of the pilot together with the decision it names; nil when there is none.
func (p *Pilot) checkOutcome(c *juurru.Checker, at juurru.Pointer, o *Outcome) {
	if o == nil {
		return
	}
	here := at.At("outcome")
	must := o.Decision == GoOn && p.checkLights(c, at)
	unsigned := RuleOutcomeIncomplete
	if must {
		unsigned = RuleGoOnMustUnsigned
	}
	if o.Date == "" {
		c.Report(unsigned, here.At("date"), juurru.With("part", outcomeDate))
	}
	if juurru.Blank(o.By) {
		c.Report(unsigned, here.At("by"), juurru.With("part", outcomeBy))
	}
	switch {
	case !juurru.Blank(o.Reason):
	case o.Decision == Stop:
		c.Report(RuleOutcomeStopUnexplained, here.At("reason"))
	default:
		c.Report(RuleOutcomeIncomplete, here.At("reason"), juurru.With("part", outcomeReason))
	}
	if later, member := p.lastDay(); o.Date.Before(later) {
		c.Report(RuleOutcomeEarly, here.At("date"), juurru.With("date", o.Date), juurru.With("later", later), juurru.Related(at.At(member)))
	}
}

// checkLights asks what going on takes when criteria are not green. It reports whether one
// that had to be met is red.
func (p *Pilot) checkLights(c *juurru.Checker, at juurru.Pointer) (must bool) {
	var red []juurru.Pointer
	for i := range p.Criteria {
		k, here := &p.Criteria[i], at.At("criteria", i)
		switch k.Judge() {
		case Red:
			red = append(red, here)
			must = must || k.Must
		case Amber:
			if juurru.Blank(k.Plan) {
				c.Report(RuleAmberWithoutPlan, here.At("plan"), juurru.Related(at.At("outcome", "decision")))
			}
		}
	}
	if red != nil && juurru.Blank(p.Outcome.Override) {
		c.Report(RuleGoOnRed, at.At("outcome", "override"), juurru.Related(red...))
	}
	return must
}

// lastDay is the later of the day on which the pilot ended and that on which it was
// evaluated, with the member it stands in.
func (p *Pilot) lastDay() (juurru.Date, string) {
	if p.Evaluated.Valid() && !p.Evaluated.Before(p.Ends) {
		return p.Evaluated, "evaluated"
	}
	return p.Ends, "ends"
}

// goesOnAsIs reports whether the project goes on after the pilot with nothing said of why
// in spite of its criteria.
func (p *Pilot) goesOnAsIs() bool {
	return p.Outcome != nil && p.Outcome.Decision == GoOn && juurru.Blank(p.Outcome.Override)
}
