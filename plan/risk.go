package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RiskScale is the scale risks are rated on. How many levels there are, and from which
// level on a risk has to be treated, is decided locally, beforehand.
type RiskScale struct {
	Likelihood  []string `json:"likelihood,omitzero" validate:"required,min=2,max=10,dive,required,max=200"`  // words for the levels, from 1
	Consequence []string `json:"consequence,omitzero" validate:"required,min=2,max=10,dive,required,max=200"` // words for the levels, from 1
	Treat       int      `json:"treat,omitzero" validate:"min=0,max=100"`                                     // likelihood times consequence from which a risk has to be treated; 0: not decided
}

// Risk is what may go wrong: cause, event, effect (riski).
type Risk struct {
	ID          string       `json:"id,omitzero" validate:"required,max=200"`
	Cause       string       `json:"cause,omitzero" validate:"max=2000"`
	Event       string       `json:"event,omitzero" validate:"required,max=2000"`
	Effect      string       `json:"effect,omitzero" validate:"max=2000"`
	Likelihood  int          `json:"likelihood,omitzero" validate:"min=0,max=10"`  // level of the scale, from 1; 0: not rated
	Consequence int          `json:"consequence,omitzero" validate:"min=0,max=10"` // level of the scale, from 1; 0: not rated
	Response    RiskResponse `json:"response,omitzero" validate:"omitempty,oneof=avoid transfer reduce accept"`
	Actions     string       `json:"actions,omitzero" validate:"max=5000"`
	Owner       string       `json:"owner,omitzero" validate:"max=200"` // ID of a role
	Closed      bool         `json:"closed,omitzero"`
	Decision    string       `json:"decision,omitzero" validate:"max=200"` // ID of the decision to accept it
}

// RiskResponse is what is done about a risk.
type RiskResponse string

// The responses.
const (
	Avoid    RiskResponse = "avoid"
	Transfer RiskResponse = "transfer"
	Reduce   RiskResponse = "reduce"
	Accept   RiskResponse = "accept"
)

// Values returns the responses.
func (RiskResponse) Values() []RiskResponse { return []RiskResponse{Avoid, Transfer, Reduce, Accept} }

// Label returns the response in a language.
func (r RiskResponse) Label(lang juurru.Lang) string {
	return map[RiskResponse]juurru.Text{
		Avoid:    {FI: "Vältetään", SV: "Undviks", NB: "Unngås", EN: "Avoid"},
		Transfer: {FI: "Siirretään", SV: "Överförs", NB: "Overføres", EN: "Transfer"},
		Reduce:   {FI: "Pienennetään", SV: "Minskas", NB: "Reduseres", EN: "Reduce"},
		Accept:   {FI: "Hyväksytään", SV: "Accepteras", NB: "Aksepteres", EN: "Accept"},
	}[r].In(lang)
}

// Score returns likelihood times consequence; 0 when the risk is not rated.
func (r *Risk) Score() int {
	if r == nil {
		return 0
	}
	return r.Likelihood * r.Consequence
}

// Treats reports whether a risk has to be treated: it is rated, and its score is at or
// above what was decided. It is false when nothing was decided.
func (s *RiskScale) Treats(r *Risk) bool {
	return s != nil && s.Treat > 0 && r.Score() >= s.Treat
}

// RuleRisksMissing: the plan tells of no risk.
var RuleRisksMissing = &juurru.Rule{
	ID: "plan/risks-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.Risk),
	Limits: "The roadmap goes through the analysis of risks when the work is handed over to operation; that a plan has risks when it is approved is our reading.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole riskejä.",
		SV: "Planen tar inte upp några risker.",
		NB: "Planen tar ikke opp noen risikoer.",
		EN: "The plan names no risks.",
	},
	Why: juurru.Text{
		FI: "Kun tiedetään etukäteen, mikä voi mennä vikaan, siihen voi varautua, ennen kuin siitä on haittaa asiakkaille.",
		SV: "När man på förhand vet vad som kan gå fel går det att förbereda sig innan klienterna drabbas.",
		NB: "Når det på forhånd er klart hva som kan gå galt, kan det forebygges før det rammer brukerne.",
		EN: "If it is known beforehand what may go wrong, it can be prepared for before clients come to harm.",
	},
	Fix: juurru.Text{
		FI: "Miettikää yhdessä, mikä voi mennä vikaan, ja kirjatkaa riskit: syy, tapahtuma ja seuraus (risks).",
		SV: "Fundera tillsammans på vad som kan gå fel och anteckna riskerna: orsak, händelse och följd (risks).",
		NB: "Tenk sammen gjennom hva som kan gå galt, og registrer risikoene: årsak, hendelse og følge (risks).",
		EN: "Think together of what may go wrong, and record the risks: cause, event and effect (risks).",
	},
}

// RuleRiskScaleMissing: a risk is rated, but on which scale is not told.
var RuleRiskScaleMissing = &juurru.Rule{
	ID: "plan/risk-scale-missing", Severity: juurru.Error, Since: "0.1",
	Source: source.RiskLimit,
	Limits: "The guidance wants the acceptable risk decided beforehand; that a document with ratings has to tell their scale is our reading. How many levels a scale has is for the organisation to choose.",
	Title: juurru.Text{
		FI: "Riskejä on arvioitu ilman asteikkoa.",
		SV: "Risker har bedömts utan skala.",
		NB: "Risikoer er vurdert uten skala.",
		EN: "Risks are rated without a scale.",
	},
	Why: juurru.Text{
		FI: "Luku 3 on yhdellä asteikolla suurin ja toisella keskimmäinen: ilman asteikkoa arvio ei kerro mitään.",
		SV: "Talet 3 är störst på en skala och i mitten på en annan: utan skala säger bedömningen ingenting.",
		NB: "Tallet 3 er høyest på én skala og midt på en annen: Uten skala sier vurderingen ingenting.",
		EN: "The number 3 is the highest of one scale and the middle of another: without the scale a rating says nothing.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa asteikko, jolla todennäköisyys ja seuraus arvioidaan, sanoina pienimmästä suurimpaan (riskScale).",
		SV: "Anteckna skalan för sannolikhet och konsekvens, i ord från den lägsta till den högsta nivån (riskScale).",
		NB: "Oppgi skalaen for sannsynlighet og konsekvens, i ord fra laveste til høyeste nivå (riskScale).",
		EN: "Record the scale of likelihood and consequence, in words from the lowest level to the highest (riskScale).",
	},
}

// RuleRiskOffScale: a rating, or the limit, is higher than the scale.
var RuleRiskOffScale = &juurru.Rule{
	ID: "plan/risk-off-scale", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Riskin arvio tai käsittelyraja on asteikon ulkopuolella.",
		SV: "Bedömningen av en risk eller gränsen för åtgärder ligger utanför skalan.",
		NB: "Vurderingen av en risiko eller grensen for tiltak ligger utenfor skalaen.",
		EN: "The rating of a risk, or the limit for treating risks, is off the scale.",
	},
	Message: juurru.Text{
		FI: "Arvo on {level}, mutta suurin mahdollinen on {limit}.",
		SV: "Värdet är {level}, men det högsta möjliga är {limit}.",
		NB: "Verdien er {level}, men den høyeste mulige er {limit}.",
		EN: "The value is {level}, but the highest possible is {limit}.",
	},
	Why: juurru.Text{
		FI: "Tasolla, jota asteikolla ei ole, ei ole merkitystä, eikä mikään riski voi yltää liian korkealle rajalle.",
		SV: "En nivå som inte finns på skalan betyder ingenting, och en för hög gräns kan ingen risk nå.",
		NB: "Et nivå som ikke finnes på skalaen, betyr ingenting, og en for høy grense kan ingen risiko nå.",
		EN: "A level that the scale does not have means nothing, and a limit that is too high can be reached by no risk.",
	},
	Fix: juurru.Text{
		FI: "Korjaa arvo niin, että se on enintään {limit}, tai täydennä asteikkoa (riskScale).",
		SV: "Rätta värdet så att det är högst {limit} eller komplettera skalan (riskScale).",
		NB: "Rett verdien slik at den er høyst {limit}, eller suppler skalaen (riskScale).",
		EN: "Correct the value so that it is at most {limit}, or complete the scale (riskScale).",
	},
}

// RuleRiskLimitMissing: nothing tells from which score on a risk has to be treated.
var RuleRiskLimitMissing = &juurru.Rule{
	ID: "plan/risk-limit-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.RiskLimit,
	Limits: "The guidance is on risks at work; that it is followed for all risks of a plan is our reading.",
	Title: juurru.Text{
		FI: "Raja, josta alkaen riski on käsiteltävä, puuttuu.",
		SV: "Gränsen från vilken en risk måste åtgärdas saknas.",
		NB: "Grensen for når en risiko må håndteres, mangler.",
		EN: "The limit from which a risk has to be treated is missing.",
	},
	Why: juurru.Text{
		FI: "Siedettävästä riskistä on päätettävä ennen arviointia: muuten raja siirtyy sinne, minne riskit sattuvat osumaan.",
		SV: "Vilken risk som är godtagbar ska beslutas före bedömningen: annars flyttas gränsen dit riskerna råkar hamna.",
		NB: "Hva som er akseptabel risiko, må avgjøres før vurderingen: Ellers flyttes grensen dit risikoene tilfeldigvis havner.",
		EN: "Which risk is acceptable has to be decided before the rating: otherwise the limit moves to wherever the risks happen to be.",
	},
	Fix: juurru.Text{
		FI: "Päättäkää, mistä todennäköisyyden ja seurauksen tulosta alkaen riski on käsiteltävä (riskScale: treat).",
		SV: "Besluta från vilken produkt av sannolikhet och konsekvens en risk måste åtgärdas (riskScale: treat).",
		NB: "Bestem fra hvilket produkt av sannsynlighet og konsekvens en risiko må håndteres (riskScale: treat).",
		EN: "Decide from which product of likelihood and consequence on a risk has to be treated (riskScale: treat).",
	},
}

// RuleRiskUnrated: nothing tells how likely an open risk is, or how bad.
var RuleRiskUnrated = &juurru.Rule{
	ID: "plan/risk-unrated", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Risk,
	Limits: "A risk that is closed is not asked.",
	Title: juurru.Text{
		FI: "Riskin todennäköisyyttä tai seurausta ei ole arvioitu.",
		SV: "Riskens sannolikhet eller konsekvens har inte bedömts.",
		NB: "Risikoens sannsynlighet eller konsekvens er ikke vurdert.",
		EN: "The likelihood or the consequence of the risk has not been rated.",
	},
	Why: juurru.Text{
		FI: "Arviosta näkee, mihin riskeihin on puututtava ensin ja mitkä voi jättää seurantaan.",
		SV: "Bedömningen visar vilka risker som måste åtgärdas först och vilka det räcker att följa.",
		NB: "Vurderingen viser hvilke risikoer som må håndteres først, og hvilke det er nok å følge med på.",
		EN: "The rating shows which risks have to be dealt with first, and which it is enough to watch.",
	},
	Fix: juurru.Text{
		FI: "Arvioi riskin todennäköisyys (likelihood) ja seuraus (consequence) sovitulla asteikolla.",
		SV: "Bedöm riskens sannolikhet (likelihood) och konsekvens (consequence) på den avtalade skalan.",
		NB: "Vurder risikoens sannsynlighet (likelihood) og konsekvens (consequence) på den avtalte skalaen.",
		EN: "Rate the likelihood (likelihood) and the consequence (consequence) of the risk on the scale that was agreed.",
	},
}

// RuleRiskOwnerMissing: nobody answers for an open risk below the limit.
var RuleRiskOwnerMissing = &juurru.Rule{
	ID: "plan/risk-owner-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Risk,
	Limits: "A risk that is closed is not asked; one that has to be treated is asked by another rule.",
	Title: juurru.Text{
		FI: "Riskillä ei ole vastuuroolia.",
		SV: "Ingen roll ansvarar för risken.",
		NB: "Ingen rolle har ansvar for risikoen.",
		EN: "No role answers for the risk.",
	},
	Why: juurru.Text{
		FI: "Riski, jota kukaan ei seuraa, huomataan vasta, kun se on jo toteutunut.",
		SV: "En risk som ingen följer märks först när den redan har blivit verklighet.",
		NB: "En risiko som ingen følger med på, oppdages først når den er blitt virkelighet.",
		EN: "A risk that nobody watches is noticed only when it has come true.",
	},
	Fix: juurru.Text{
		FI: "Merkitse rooli, joka seuraa riskiä (owner), tai sulje riski, jos se on poistunut (closed).",
		SV: "Ange den roll som följer risken (owner) eller stäng risken om den är borta (closed).",
		NB: "Angi rollen som følger med på risikoen (owner), eller lukk risikoen hvis den er borte (closed).",
		EN: "Name the role that watches the risk (owner), or close the risk if it is gone (closed).",
	},
}

// RuleRiskUntreated: an open risk at or above the limit lacks what treats it.
var RuleRiskUntreated = &juurru.Rule{
	ID: "plan/risk-untreated", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Risk,
	Limits: "Risks above what is tolerated are to be treated; that this has to be settled before use begins is our reading. Asked when the limit is decided. A risk that is accepted needs no actions, but a decision. Whether the actions help is not seen.",
	Title: juurru.Text{
		FI: "Riski yltää käsittelyrajalle, mutta sen käsittely on kesken.",
		SV: "Risken når gränsen för åtgärder, men hanteringen av den är inte klar.",
		NB: "Risikoen når grensen for tiltak, men er ikke ferdig håndtert.",
		EN: "The risk reaches the limit, but it has not been settled how it is treated.",
	},
	Message: juurru.Text{
		FI: "Riskin suuruus on {score} ja käsittelyraja {limit}, mutta riskistä puuttuu: {part}.",
		SV: "Riskens storlek är {score} och gränsen för åtgärder {limit}, men det här saknas: {part}.",
		NB: "Risikoens størrelse er {score} og grensen for tiltak {limit}, men dette mangler: {part}.",
		EN: "The score of the risk is {score} and the limit {limit}, but this is missing: {part}.",
	},
	Why: juurru.Text{
		FI: "Näin suurta riskiä ei ole sovittu siedettäväksi: ennen käytön alkua on tiedettävä, kuka puuttuu siihen ja miten.",
		SV: "En så stor risk har man inte kommit överens om att godta: innan användningen börjar måste man veta vem som gör vad åt den.",
		NB: "En så stor risiko er det ikke avtalt å akseptere: Før bruken starter, må det være klart hvem som gjør hva med den.",
		EN: "A risk this great was not agreed to be acceptable: before use begins it has to be clear who does what about it.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa riskille: {part}. Jos riski hyväksytään (response: accept), siitä tarvitaan päätös (decision). Kun suuruus ({score}) jää alle rajan ({limit}), arvioi riski uudelleen.",
		SV: "Anteckna för risken: {part}. Om risken accepteras (response: accept) behövs ett beslut om det (decision). När storleken ({score}) sjunker under gränsen ({limit}), bedöm risken på nytt.",
		NB: "Registrer for risikoen: {part}. Aksepteres risikoen (response: accept), trengs en beslutning om det (decision). Når størrelsen ({score}) kommer under grensen ({limit}), vurder risikoen på nytt.",
		EN: "Record for the risk: {part}. If the risk is accepted (response: accept), a decision on it is needed (decision). Once the score ({score}) falls below the limit ({limit}), rate the risk again.",
	},
}

var (
	partResponse  = juurru.Text{FI: "käsittelytapa (response)", SV: "sättet att hantera den (response)", NB: "måten den håndteres på (response)", EN: "the response (response)"}
	partActions   = juurru.Text{FI: "toimenpiteet (actions)", SV: "åtgärderna (actions)", NB: "tiltakene (actions)", EN: "the actions (actions)"}
	partRiskOwner = juurru.Text{FI: "vastuurooli (owner)", SV: "den ansvariga rollen (owner)", NB: "rollen med ansvaret (owner)", EN: "the owner (owner)"}
)

// RuleRiskAcceptedWithoutDecision: a risk at or above the limit is accepted by nobody.
var RuleRiskAcceptedWithoutDecision = &juurru.Rule{
	ID: "plan/risk-accepted-without-decision", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Risk,
	Limits: "Asked of open risks at or above the limit, when it is decided: a risk below it may be accepted as it is. Who may decide is not seen.",
	Title: juurru.Text{
		FI: "Käsittelyrajalle yltävä riski on hyväksytty ilman päätöstä.",
		SV: "En risk som når gränsen för åtgärder har accepterats utan beslut.",
		NB: "En risiko som når grensen for tiltak, er akseptert uten beslutning.",
		EN: "A risk that reaches the limit has been accepted without a decision.",
	},
	Why: juurru.Text{
		FI: "Näin suuren riskin ottamisesta päättää se, joka siitä vastaa, ja on voitava näyttää, kuka päätti ja miksi.",
		SV: "Om en så stor risk beslutar den som ansvarar för den, och det måste gå att visa vem som beslutade och varför.",
		NB: "Så stor risiko kan bare den ansvarlige ta, og det må kunne vises hvem som bestemte, og hvorfor.",
		EN: "A risk this great is for those who answer for it to accept, and it must be possible to show who decided and why.",
	},
	Fix: juurru.Text{
		FI: "Pyydä päätös siltä, jolla on siihen valta, kirjaa se perusteluineen (decisions) ja viittaa siihen (decision).",
		SV: "Be om ett beslut av den som har rätt att fatta det, anteckna det med motivering (decisions) och hänvisa till det (decision).",
		NB: "Be om en beslutning fra den som har myndighet til det, registrer den med begrunnelse (decisions), og vis til den (decision).",
		EN: "Ask for a decision from those who may make it, record it with its reason (decisions), and refer to it (decision).",
	},
}

var riskRules = []*juurru.Rule{
	RuleRiskScaleMissing,
	RuleRiskLimitMissing,
	RuleRiskOffScale,
	RuleRisksMissing,
	RuleRiskUnrated,
	RuleRiskUntreated,
	RuleRiskOwnerMissing,
	RuleRiskAcceptedWithoutDecision,
}

func (p *Plan) checkRisks(c *juurru.Checker) {
	if len(p.Risks) == 0 {
		if !p.isAsked(c, "risks") {
			c.Report(RuleRisksMissing, "/risks")
		}
	}
	CheckRisks(c, p.RiskScale, p.Risks)
}

// CheckRisks reports to a check under way what [Plan.Check] finds in the scale and in each
// of the risks; for a document of another kind that has them at "/riskScale" and "/risks".
// Without a scale scale is nil.
func CheckRisks(c *juurru.Checker, scale *RiskScale, risks []Risk) {
	scale.check(c)
	unscaled := scale == nil
	for i := range risks {
		r, at := &risks[i], juurru.At("risks", i)
		r.checkLevels(c, at, scale)
		if unscaled && (r.Likelihood > 0 || r.Consequence > 0) {
			c.Report(RuleRiskScaleMissing, "/riskScale", juurru.Related(at))
			unscaled = false // once is enough
		}
		if !r.Closed {
			r.checkOpen(c, at, scale)
		}
	}
}

func (s *RiskScale) check(c *juurru.Checker) {
	if s == nil {
		return
	}
	if s.Treat == 0 {
		c.Report(RuleRiskLimitMissing, "/riskScale/treat")
	}
	if highest := len(s.Likelihood) * len(s.Consequence); s.Treat > highest {
		c.Report(RuleRiskOffScale, "/riskScale/treat", juurru.With("level", s.Treat), juurru.With("limit", highest))
	}
}

// checkLevels reports levels that the scale does not have.
func (r *Risk) checkLevels(c *juurru.Checker, at juurru.Pointer, scale *RiskScale) {
	if scale == nil {
		return
	}
	level := func(level, levels int, member string) {
		if level > levels {
			c.Report(RuleRiskOffScale, at.At(member), juurru.With("level", level), juurru.With("limit", levels), juurru.Related(juurru.At("riskScale", member)))
		}
	}
	level(r.Likelihood, len(scale.Likelihood), "likelihood")
	level(r.Consequence, len(scale.Consequence), "consequence")
}

// checkOpen asks what has to be told of a risk that is not closed.
func (r *Risk) checkOpen(c *juurru.Checker, at juurru.Pointer, scale *RiskScale) {
	switch {
	case r.Likelihood == 0:
		c.Report(RuleRiskUnrated, at.At("likelihood"))
	case r.Consequence == 0:
		c.Report(RuleRiskUnrated, at.At("consequence"))
	}
	if scale.Treats(r) {
		r.checkTreated(c, at, scale.Treat)
		return
	}
	if juurru.Blank(r.Owner) {
		c.Report(RuleRiskOwnerMissing, at.At("owner"))
	}
}

// checkTreated asks what has to be there of a risk at or above the limit.
func (r *Risk) checkTreated(c *juurru.Checker, at juurru.Pointer, limit int) {
	missing := func(is bool, member string, part juurru.Text) {
		if is {
			c.Report(RuleRiskUntreated, at.At(member), juurru.With("score", r.Score()), juurru.With("limit", limit), juurru.With("part", part))
		}
	}
	missing(r.Response == "", "response", partResponse)
	missing(juurru.Blank(r.Actions) && r.Response != Accept, "actions", partActions)
	missing(juurru.Blank(r.Owner), "owner", partRiskOwner)
	if r.Response == Accept && juurru.Blank(r.Decision) {
		c.Report(RuleRiskAcceptedWithoutDecision, at.At("decision"))
	}
}
