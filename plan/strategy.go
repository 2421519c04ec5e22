package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Strategy is how the adoption is brought about: named, defined and specified in seven
// dimensions (käyttöönoton keino). Proctor EK, Powell BJ, McMillen JC, Implement Sci
// 2013; 8: 139.
type Strategy struct {
	ID            string   `json:"id,omitzero" validate:"required,max=200"`
	Name          string   `json:"name,omitzero" validate:"required,max=500"`
	Actor         string   `json:"actor,omitzero" validate:"max=200"`                               // ID of the role that does it (tekijä)
	Action        string   `json:"action,omitzero" validate:"max=5000"`                             // what is done (teko)
	Target        string   `json:"target,omitzero" validate:"max=2000"`                             // to whom or what (kohde)
	Timing        string   `json:"timing,omitzero" validate:"max=1000"`                             // when, in which order (ajoitus)
	Dose          string   `json:"dose,omitzero" validate:"max=1000"`                               // how much, how often (määrä)
	Outcome       string   `json:"outcome,omitzero" validate:"max=1000"`                            // which outcome it is to move (tulos)
	Justification string   `json:"justification,omitzero" validate:"max=5000"`                      // why it is thought to work (perustelu)
	Factors       []string `json:"factors,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs of the factors it answers
}

// RuleStrategyPartMissing: something of a strategy is not specified.
var RuleStrategyPartMissing = &juurru.Rule{
	ID: "plan/strategy-part-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Strategies,
	Limits: "The paper is about reporting strategies in research; that the strategies of a plan are held to it is our reading.",
	Title: juurru.Text{
		FI: "Käyttöönoton keinoa ei ole kuvattu kokonaan.",
		SV: "Strategin för ibruktagandet är inte helt beskriven.",
		NB: "Innføringsstrategien er ikke fullstendig beskrevet.",
		EN: "The strategy is not fully described.",
	},
	Message: juurru.Text{
		FI: "Käyttöönoton keinosta puuttuu: {part}.",
		SV: "I strategin för ibruktagandet saknas: {part}.",
		NB: "I innføringsstrategien mangler: {part}.",
		EN: "Missing from the strategy: {part}.",
	},
	Why: juurru.Text{
		FI: "Epätarkasti kuvattu keino toteutetaan joka yksikössä eri tavalla tai jää kokonaan tekemättä.",
		SV: "En vagt beskriven strategi genomförs på olika sätt i varje enhet eller blir helt ogjord.",
		NB: "En uklart beskrevet strategi gjennomføres ulikt i hver enhet eller blir ikke gjort i det hele tatt.",
		EN: "A strategy that is vaguely described is carried out differently in each unit, or not at all.",
	},
	Fix: juurru.Text{
		FI: "Täydennä keinon kuvaus: {part}.",
		SV: "Komplettera beskrivningen av strategin: {part}.",
		NB: "Suppler beskrivelsen av strategien: {part}.",
		EN: "Complete the description of the strategy: {part}.",
	},
}

var (
	partActor  = juurru.Text{FI: "kuka sen tekee (actor)", SV: "vem som gör det (actor)", NB: "hvem som gjør det (actor)", EN: "who does it (actor)"}
	partAction = juurru.Text{FI: "mitä tehdään (action)", SV: "vad som görs (action)", NB: "hva som gjøres (action)", EN: "what is done (action)"}
	partTarget = juurru.Text{FI: "keneen tai mihin se kohdistuu (target)", SV: "vem eller vad det riktas till (target)", NB: "hvem eller hva det er rettet mot (target)", EN: "to whom or what it is done (target)"}
	partTiming = juurru.Text{FI: "milloin se tehdään (timing)", SV: "när det görs (timing)", NB: "når det gjøres (timing)", EN: "when it is done (timing)"}
	partDose   = juurru.Text{FI: "kuinka paljon ja kuinka usein (dose)", SV: "hur mycket och hur ofta (dose)", NB: "hvor mye og hvor ofte (dose)", EN: "how much and how often (dose)"}
)

// RuleStrategyOutcomeMissing: nothing tells which outcome a strategy is to move.
var RuleStrategyOutcomeMissing = &juurru.Rule{
	ID: "plan/strategy-outcome-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Strategies,
	Limits: "The paper is about reporting strategies in research; that the strategies of a plan are held to it is our reading. That published descriptions mostly leave the outcome out is from a later review (PMC8045284, table 2).",
	Title: juurru.Text{
		FI: "Keinosta ei käy ilmi, mihin tulokseen sillä pyritään.",
		SV: "Det framgår inte vilket resultat strategin ska påverka.",
		NB: "Det går ikke fram hvilket resultat strategien skal påvirke.",
		EN: "The plan does not say which outcome the strategy is to affect.",
	},
	Why: juurru.Text{
		FI: "Myös julkaistuista keinojen kuvauksista tulos yleensä puuttuu, ja ilman sitä ei näe, toimiiko keino.",
		SV: "Resultatet saknas oftast också i publicerade beskrivningar, och utan det syns inte om strategin fungerar.",
		NB: "Resultatet mangler som regel også i publiserte beskrivelser, og uten det ser ingen om strategien virker.",
		EN: "Published descriptions mostly leave the outcome out as well, and without it nobody sees whether the strategy works.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa tulos, johon keinolla vaikutetaan, esimerkiksi käyttöönotto, menetelmäuskollisuus tai levinneisyys (outcome).",
		SV: "Anteckna det resultat som strategin ska påverka, till exempel ibruktagande, metodtrogenhet eller genomslag (outcome).",
		NB: "Oppgi resultatet strategien skal påvirke, for eksempel innføring, metodetrofasthet eller gjennomslag (outcome).",
		EN: "Record the outcome that the strategy is to affect, for example adoption, fidelity or penetration (outcome).",
	},
}

// RuleStrategyJustificationMissing: nothing tells why a strategy is thought to work.
var RuleStrategyJustificationMissing = &juurru.Rule{
	ID: "plan/strategy-justification-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Strategies,
	Limits: "The paper is about reporting strategies in research; that the strategies of a plan are held to it is our reading.",
	Title: juurru.Text{
		FI: "Keinon perustelu puuttuu.",
		SV: "Motiveringen till strategin saknas.",
		NB: "Begrunnelsen for strategien mangler.",
		EN: "The justification of the strategy is missing.",
	},
	Why: juurru.Text{
		FI: "Perustelusta näkee, valittiinko keino juuri tähän tilanteeseen vai tavan vuoksi.",
		SV: "Motiveringen visar om strategin valdes för just det här läget eller av gammal vana.",
		NB: "Begrunnelsen viser om strategien ble valgt for akkurat denne situasjonen eller av gammel vane.",
		EN: "The justification shows whether the strategy was chosen for this very situation or out of habit.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi keinon odotetaan toimivan: tutkimus, teoria tai oma kokemus (justification).",
		SV: "Berätta varför strategin väntas fungera: forskning, teori eller egen erfarenhet (justification).",
		NB: "Fortell hvorfor strategien ventes å virke: forskning, teori eller egen erfaring (justification).",
		EN: "Say why the strategy is expected to work: research, theory or your own experience (justification).",
	},
}

// RuleStrategyUnlinked: a strategy names no factor that it answers.
var RuleStrategyUnlinked = &juurru.Rule{
	ID: "plan/strategy-unlinked", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Strategies, source.CFIR),
	Limits: "Asked when the plan has factors. A strategy may have other grounds than a factor.",
	Title: juurru.Text{
		FI: "Keinoa ei ole liitetty yhteenkään edistävään tai hidastavaan tekijään.",
		SV: "Strategin är inte kopplad till någon främjande eller bromsande faktor.",
		NB: "Strategien er ikke knyttet til noen fremmende eller hemmende faktor.",
		EN: "The strategy is not linked to any factor that helps or hinders.",
	},
	Why: juurru.Text{
		FI: "Liitoksesta näkee, mihin esteeseen keino vastaa ja mitkä esteet ovat vielä vailla keinoa.",
		SV: "Kopplingen visar vilket hinder strategin svarar på och vilka hinder som ännu saknar strategi.",
		NB: "Koblingen viser hvilken hindring strategien svarer på, og hvilke hindringer som ennå mangler en strategi.",
		EN: "The link shows which barrier the strategy answers, and which barriers have no strategy yet.",
	},
	Fix: juurru.Text{
		FI: "Merkitse tekijät, joihin keinolla vastataan (factors).",
		SV: "Ange de faktorer som strategin svarar på (factors).",
		NB: "Angi faktorene som strategien svarer på (factors).",
		EN: "Name the factors that the strategy answers (factors).",
	},
}

var strategyRules = []*juurru.Rule{
	RuleStrategyPartMissing,
	RuleStrategyOutcomeMissing,
	RuleStrategyJustificationMissing,
	RuleStrategyUnlinked,
}

func (p *Plan) checkStrategies(c *juurru.Checker) {
	for i := range p.Strategies {
		s, at := &p.Strategies[i], juurru.At("strategies", i)
		s.check(c, at)
		if len(s.Factors) == 0 && len(p.Factors) > 0 {
			c.Report(RuleStrategyUnlinked, at.At("factors"))
		}
	}
}

func (s *Strategy) check(c *juurru.Checker, at juurru.Pointer) {
	part := func(text, member string, part juurru.Text) {
		if juurru.Blank(text) {
			c.Report(RuleStrategyPartMissing, at.At(member), juurru.With("part", part))
		}
	}
	part(s.Actor, "actor", partActor)
	part(s.Action, "action", partAction)
	part(s.Target, "target", partTarget)
	part(s.Timing, "timing", partTiming)
	part(s.Dose, "dose", partDose)
	if juurru.Blank(s.Outcome) {
		c.Report(RuleStrategyOutcomeMissing, at.At("outcome"))
	}
	if juurru.Blank(s.Justification) {
		c.Report(RuleStrategyJustificationMissing, at.At("justification"))
	}
}
