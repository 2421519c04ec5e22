package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Factor is something that speeds the adoption up or slows it down (käyttöönottoa
// edistävä tai hidastava tekijä). One and the same determinant may do either, so it
// is one entry with a signed rating, as in CFIR.
type Factor struct {
	ID       string      `json:"id,omitzero" validate:"required,max=200"`
	What     string      `json:"what,omitzero" validate:"required,max=2000"`
	Code     string      `json:"code,omitzero" validate:"max=100"`                  // of the Consolidated Framework for Implementation Research; see [KnownFactors]
	Rating   *int        `json:"rating,omitzero" validate:"omitempty,min=-2,max=2"` // -2 slows it down strongly … +2 speeds it up strongly; 0 neither; absent: not rated
	Mixed    bool        `json:"mixed,omitzero"`                                    // it works both ways
	Evidence string      `json:"evidence,omitzero" validate:"max=5000"`             // what the rating rests on
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// RuleFactorsMissing: nothing is told of what helps or hinders the adoption.
var RuleFactorsMissing = &juurru.Rule{
	ID: "plan/factors-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.CFIR),
	Title: juurru.Text{
		FI: "Käyttöönottoa edistäviä ja hidastavia tekijöitä ei ole kirjattu.",
		SV: "Faktorer som främjar eller bromsar ibruktagandet har inte antecknats.",
		NB: "Det er ikke registrert faktorer som fremmer eller hemmer innføringen.",
		EN: "Nothing is recorded about what helps or hinders the adoption.",
	},
	Why: juurru.Text{
		FI: "Esteisiin voi varautua ja vahvuuksia hyödyntää vain, jos ne on tunnistettu ajoissa.",
		SV: "Hinder går att förbereda sig på och styrkor att utnyttja bara om de identifieras i tid.",
		NB: "Hindringer kan forebygges og styrker utnyttes bare når de er kjent i tide.",
		EN: "Barriers can be prepared for and strengths used only if they are recognised in time.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa henkilöstön ja johdon kanssa, mikä edistää ja mikä hidastaa käyttöönottoa (factors).",
		SV: "Anteckna tillsammans med personalen och ledningen vad som främjar och vad som bromsar ibruktagandet (factors).",
		NB: "Registrer sammen med ansatte og ledere hva som fremmer og hva som hemmer innføringen (factors).",
		EN: "Record together with staff and management what helps and what hinders the adoption (factors).",
	},
}

// RuleFactorsOneSided: all factors that are rated help, or all hinder.
var RuleFactorsOneSided = &juurru.Rule{
	ID: "plan/factors-one-sided", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.CFIR),
	Limits: "The sources name both sides; that a plan has something of both is our reading. Asked when some factor is rated as helping or as hindering. A mixed factor does both.",
	Title: juurru.Text{
		FI: "Kirjatut tekijät ovat kaikki edistäviä tai kaikki hidastavia.",
		SV: "De antecknade faktorerna är alla främjande eller alla bromsande.",
		NB: "De registrerte faktorene er alle fremmende eller alle hemmende.",
		EN: "The recorded factors all help, or all hinder.",
	},
	Message: juurru.Text{
		FI: "Tekijöistä puuttuvat kokonaan: {side}.",
		SV: "Bland faktorerna saknas helt: {side}.",
		NB: "Blant faktorene mangler helt: {side}.",
		EN: "Missing altogether among the factors: {side}.",
	},
	Why: juurru.Text{
		FI: "Käyttöönotolla on melkein aina sekä jarruja että vetoapua; jos toinen puoli puuttuu, sitä ei ehkä ole kysytty.",
		SV: "Ett ibruktagande har nästan alltid både bromsar och draghjälp; om den ena sidan saknas har man kanske inte frågat.",
		NB: "En innføring har nesten alltid både bremser og drahjelp; mangler den ene siden, er det kanskje ikke spurt om den.",
		EN: "An adoption nearly always meets both headwinds and tailwinds; if one side is missing, perhaps nobody asked about it.",
	},
	Fix: juurru.Text{
		FI: "Kysy henkilöstöltä ja esihenkilöiltä, onko myös näitä, ja kirjaa ne (factors, rating: {ratings}): {side}.",
		SV: "Fråga personalen och cheferna om det också finns sådana här, och anteckna dem (factors, rating: {ratings}): {side}.",
		NB: "Spør ansatte og ledere om det også finnes slike, og registrer dem (factors, rating: {ratings}): {side}.",
		EN: "Ask staff and supervisors whether there are any of these as well, and record them (factors, rating: {ratings}): {side}.",
	},
}

var (
	sideHelping   = juurru.Text{FI: "edistävät tekijät", SV: "främjande faktorer", NB: "fremmende faktorer", EN: "facilitators"}
	sideHindering = juurru.Text{FI: "hidastavat tekijät", SV: "bromsande faktorer", NB: "hemmende faktorer", EN: "barriers"}
)

// RuleFactorCodeUnknown: the code of a factor is none of CFIR's.
var RuleFactorCodeUnknown = &juurru.Rule{
	ID: "plan/factor-code-unknown", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.CFIR,
	Limits: "The constructs are those of CFIR 2.0; the codes are this library's.",
	Title: juurru.Text{
		FI: "Tekijän koodi ei ole CFIR-viitekehyksen koodi.",
		SV: "Faktorns kod är inte en kod i ramverket CFIR.",
		NB: "Faktorens kode er ikke en kode i rammeverket CFIR.",
		EN: "The code of the factor is not one of those of the CFIR framework.",
	},
	Why: juurru.Text{
		FI: "Yhteisillä koodeilla tekijöitä voi verrata yksiköstä ja käyttöönotosta toiseen.",
		SV: "Med gemensamma koder kan faktorer jämföras mellan enheter och ibruktaganden.",
		NB: "Med felles koder kan faktorer sammenlignes mellom enheter og innføringer.",
		EN: "With shared codes, factors can be compared from one unit and one adoption to another.",
	},
	Fix: juurru.Text{
		FI: "Valitse koodi luettelosta, esimerkiksi availableResources, tai jätä koodi pois (code).",
		SV: "Välj en kod ur förteckningen, till exempel availableResources, eller lämna koden tom (code).",
		NB: "Velg en kode fra listen, for eksempel availableResources, eller utelat koden (code).",
		EN: "Choose a code from the list, for example availableResources, or leave the code out (code).",
	},
}

// RuleFactorUnrated: nothing tells which way a factor works, and how strongly.
var RuleFactorUnrated = &juurru.Rule{
	ID: "plan/factor-unrated", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.CFIR,
	Limits: "The scale is that of studies with the framework; that the factors of a plan are rated is our reading. A rating of 0 is an answer, and so is that the factor is mixed.",
	Title: juurru.Text{
		FI: "Tekijän vaikutusta ei ole arvioitu.",
		SV: "Faktorns inverkan har inte bedömts.",
		NB: "Faktorens virkning er ikke vurdert.",
		EN: "The effect of the factor has not been rated.",
	},
	Why: juurru.Text{
		FI: "Arvioimaton ei ole sama kuin vaikutukseton: arviosta näkee, mihin esteisiin on vastattava ensin.",
		SV: "Obedömd är inte detsamma som utan inverkan: bedömningen visar vilka hinder som måste mötas först.",
		NB: "Ikke vurdert er ikke det samme som uten virkning: Vurderingen viser hvilke hindringer som må møtes først.",
		EN: "Not rated is not the same as no effect: the rating shows which barriers have to be dealt with first.",
	},
	Fix: juurru.Text{
		FI: "Arvioi vaikutus asteikolla −2 (hidastaa paljon) … +2 (edistää paljon) (rating).",
		SV: "Bedöm inverkan på skalan −2 (bromsar mycket) … +2 (främjar mycket) (rating).",
		NB: "Vurder virkningen på skalaen −2 (hemmer mye) … +2 (fremmer mye) (rating).",
		EN: "Rate the effect on the scale −2 (hinders strongly) … +2 (helps strongly) (rating).",
	},
}

// RuleFactorEvidenceMissing: nothing tells what a rating rests on.
var RuleFactorEvidenceMissing = &juurru.Rule{
	ID: "plan/factor-evidence-missing", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.CFIR,
	Limits: "The framework is used with data; that each rating tells its ground in the plan is our reading.",
	Title: juurru.Text{
		FI: "Arvion peruste puuttuu.",
		SV: "Grunden för bedömningen saknas.",
		NB: "Grunnlaget for vurderingen mangler.",
		EN: "The grounds for the rating are missing.",
	},
	Why: juurru.Text{
		FI: "Peruste erottaa havainnon arvauksesta, ja sen avulla arvion voi tarkistaa myöhemmin.",
		SV: "Grunden skiljer en iakttagelse från en gissning och gör att bedömningen kan kontrolleras senare.",
		NB: "Grunnlaget skiller en observasjon fra en gjetning og gjør at vurderingen kan kontrolleres senere.",
		EN: "The grounds tell an observation from a guess, and allow the rating to be checked later.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mihin arvio perustuu, esimerkiksi kyselyyn, haastatteluihin tai tiimin keskusteluun (evidence).",
		SV: "Berätta vad bedömningen bygger på, till exempel en enkät, intervjuer eller ett samtal i teamet (evidence).",
		NB: "Fortell hva vurderingen bygger på, for eksempel en undersøkelse, intervjuer eller en samtale i teamet (evidence).",
		EN: "Say what the rating rests on, for example a survey, interviews or a discussion in the team (evidence).",
	},
}

// RuleBarrierUnanswered: no strategy answers what hinders the adoption strongly.
var RuleBarrierUnanswered = &juurru.Rule{
	ID: "plan/barrier-unanswered", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Join(source.Pirha, source.CFIR),
	Limits: "The sources ask for barriers and for strategies that are tailored to them; that a strong one without any keeps the use from starting is our reading. Whether the strategy fits is for people to judge: experts agree little on which strategy answers which barrier.",
	Title: juurru.Text{
		FI: "Mikään keino ei vastaa tekijään, joka hidastaa käyttöönottoa paljon.",
		SV: "Ingen strategi svarar på en faktor som bromsar ibruktagandet mycket.",
		NB: "Ingen strategi svarer på en faktor som hemmer innføringen mye.",
		EN: "No strategy answers a factor that hinders the adoption strongly.",
	},
	Why: juurru.Text{
		FI: "Tunnistettu este, johon mikään keino ei vastaa, on edessä myös silloin, kun menetelmää aletaan käyttää.",
		SV: "Ett känt hinder som ingen strategi svarar på står kvar när metoden börjar användas.",
		NB: "En kjent hindring som ingen strategi svarer på, står der fortsatt når metoden tas i bruk.",
		EN: "A known barrier that no strategy answers is still there when use of the method begins.",
	},
	Fix: juurru.Text{
		FI: "Lisää keino, joka vastaa esteeseen, ja merkitse tekijä siihen (strategies: factors). Jos este on poistunut, arvioi tekijä uudelleen.",
		SV: "Lägg till en strategi som svarar på hindret och ange faktorn i den (strategies: factors). Om hindret är borta, bedöm faktorn på nytt.",
		NB: "Legg til en strategi som svarer på hindringen, og angi faktoren i den (strategies: factors). Er hindringen borte, vurder faktoren på nytt.",
		EN: "Add a strategy that answers the barrier and name the factor in it (strategies: factors). If the barrier is gone, rate the factor again.",
	},
}

// RuleMildBarrierUnanswered: no strategy answers what hinders the adoption somewhat.
var RuleMildBarrierUnanswered = &juurru.Rule{
	ID: "plan/mild-barrier-unanswered", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Pirha, source.CFIR),
	Limits: "That each barrier has a strategy is our reading of the sources. Whether the strategy fits is for people to judge.",
	Title: juurru.Text{
		FI: "Mikään keino ei vastaa tekijään, joka hidastaa käyttöönottoa hieman.",
		SV: "Ingen strategi svarar på en faktor som bromsar ibruktagandet något.",
		NB: "Ingen strategi svarer på en faktor som hemmer innføringen noe.",
		EN: "No strategy answers a factor that hinders the adoption somewhat.",
	},
	Why: juurru.Text{
		FI: "Pienetkin esteet kasautuvat arjessa, jos niihin ei ole varauduttu.",
		SV: "Också små hinder hopar sig i vardagen om man inte är förberedd på dem.",
		NB: "Også små hindringer hoper seg opp i hverdagen når ingen er forberedt på dem.",
		EN: "Small barriers also pile up in everyday work if nobody is prepared for them.",
	},
	Fix: juurru.Text{
		FI: "Merkitse tekijä keinoon, joka vastaa siihen (strategies: factors), tai lisää keino.",
		SV: "Ange faktorn i den strategi som svarar på den (strategies: factors) eller lägg till en strategi.",
		NB: "Angi faktoren i strategien som svarer på den (strategies: factors), eller legg til en strategi.",
		EN: "Name the factor in the strategy that answers it (strategies: factors), or add a strategy.",
	},
}

var factorRules = []*juurru.Rule{
	RuleFactorsMissing,
	RuleFactorsOneSided,
	RuleFactorCodeUnknown,
	RuleFactorUnrated,
	RuleBarrierUnanswered,
	RuleMildBarrierUnanswered,
	RuleFactorEvidenceMissing,
}

// The ratings of what hinders the adoption.
const (
	hindersMuch     = -2
	hindersSomewhat = -1
)

func (p *Plan) checkFactors(c *juurru.Checker) {
	if len(p.Factors) == 0 {
		if !p.isAsked(c, "factors") {
			c.Report(RuleFactorsMissing, "/factors")
		}
		return
	}
	answered := make(map[string]bool)
	for i := range p.Strategies {
		for _, id := range p.Strategies[i].Factors {
			answered[id] = true
		}
	}
	var helping, hindering bool
	for i := range p.Factors {
		f := &p.Factors[i]
		f.check(c, juurru.At("factors", i), answered[f.ID])
		helping = helping || f.helps()
		hindering = hindering || f.hinders()
	}
	switch {
	case helping && !hindering:
		c.Report(RuleFactorsOneSided, "/factors", juurru.With("side", sideHindering), juurru.With("ratings", []int{hindersSomewhat, hindersMuch}))
	case hindering && !helping:
		c.Report(RuleFactorsOneSided, "/factors", juurru.With("side", sideHelping), juurru.With("ratings", []int{-hindersSomewhat, -hindersMuch}))
	}
}

func (f *Factor) helps() bool   { return f.Mixed || f.Rating != nil && *f.Rating > 0 }
func (f *Factor) hinders() bool { return f.Mixed || f.Rating != nil && *f.Rating < 0 }

func (f *Factor) check(c *juurru.Checker, at juurru.Pointer, answered bool) {
	if f.Code != "" && !slices.ContainsFunc(knownFactors, func(k knownFactor) bool { return k.code == f.Code }) {
		c.Report(RuleFactorCodeUnknown, at.At("code"))
	}
	if f.Rating == nil && !f.Mixed {
		c.Report(RuleFactorUnrated, at.At("rating"))
		return
	}
	if f.Rating != nil && !answered {
		switch *f.Rating {
		case hindersMuch:
			c.Report(RuleBarrierUnanswered, at, juurru.Related("/strategies"))
		case hindersSomewhat:
			c.Report(RuleMildBarrierUnanswered, at, juurru.Related("/strategies"))
		}
	}
	if juurru.Blank(f.Evidence) {
		c.Report(RuleFactorEvidenceMissing, at.At("evidence"))
	}
}
