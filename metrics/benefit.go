package metrics

import "github.com/juurru/juurru"

// Benefit is an effect of the change that somebody counts as good (hyöty, gevinst):
// promised, owned, followed and realised. An effect somebody counts as bad is a
// disbenefit and is followed in the same way.
type Benefit struct {
	ID            string        `json:"id,omitzero" validate:"required,max=200"`
	Name          string        `json:"name,omitzero" validate:"required,max=1000"` // what gets better, for whom
	Type          string        `json:"type,omitzero" validate:"max=100"`           // see [KnownBenefitTypes]; or the caller's own
	Disbenefit    bool          `json:"disbenefit,omitzero"`                        // haitta
	Unplanned     bool          `json:"unplanned,omitzero"`                         // seen afterwards, not promised (ennakoimaton)
	Beneficiaries []Beneficiary `json:"beneficiaries,omitzero" validate:"max=5,unique,dive,oneof=client relative staff organisation society"`
	Owner         string        `json:"owner,omitzero" validate:"max=500"`  // the role that answers for its being realised (hyödyn omistaja)
	Metric        string        `json:"metric,omitzero" validate:"max=200"` // ID of the metric that shows it
	Unit          string        `json:"unit,omitzero" validate:"max=100"`   // when it has no metric

	Baseline *Baseline     `json:"baseline,omitzero"`                                                            // the metric's own when absent
	Target   *Target       `json:"target,omitzero"`                                                              // what is promised; the metric's own when absent
	Moments  []juurru.Date `json:"moments,omitzero" validate:"max=100,unique,dive,required,datetime=2006-01-02"` // when it is to be measured (mittaushetket)

	Prerequisites []Prerequisite `json:"prerequisites,omitzero" validate:"max=100,dive"` // edellytykset
	Actions       []Action       `json:"actions,omitzero" validate:"max=100,dive"`       // toimenpiteet
	Cost          *Cost          `json:"cost,omitzero"`
	Realised      []Realised     `json:"realised,omitzero" validate:"max=1000,dive"` // when the metric does not tell
}

// The types of benefit of the Nordic roadmap.
const (
	AvoidedCost   = "avoidedCost"   // vältetty kustannus: a cost that does not arise; no saving in the budget
	SavedTime     = "savedTime"     // säästetty aika
	BetterQuality = "betterQuality" // parempi laatu
)

var benefitTypes = map[string]juurru.Text{
	AvoidedCost:   {FI: "Vältetty kustannus", SV: "Undviken kostnad", NB: "Unngått kostnad", EN: "Avoided cost"},
	SavedTime:     {FI: "Säästetty aika", SV: "Sparad tid", NB: "Spart tid", EN: "Time saved"},
	BetterQuality: {FI: "Parempi laatu", SV: "Bättre kvalitet", NB: "Økt kvalitet", EN: "Better quality"},
}

// KnownBenefitTypes returns the types of benefit of the Nordic roadmap, in its
// order. A caller may have types of its own besides.
func KnownBenefitTypes() []string { return []string{AvoidedCost, SavedTime, BetterQuality} }

// BenefitTypeLabel returns the name of a type of benefit in a language; a type that
// is none of [KnownBenefitTypes] is its own name.
func BenefitTypeLabel(kind string, lang juurru.Lang) string {
	if label, ok := benefitTypes[kind]; ok {
		return label.In(lang)
	}
	return kind
}

// Beneficiary is who gains from a benefit (hyödynsaaja).
type Beneficiary string

// The beneficiaries.
const (
	Client       Beneficiary = "client"       // asiakas
	Relative     Beneficiary = "relative"     // omainen
	Staff        Beneficiary = "staff"        // henkilöstö
	Organisation Beneficiary = "organisation" // organisaatio
	Society      Beneficiary = "society"      // yhteiskunta
)

// Values returns the beneficiaries.
func (Beneficiary) Values() []Beneficiary {
	return []Beneficiary{Client, Relative, Staff, Organisation, Society}
}

// Label returns the beneficiary's name in a language.
func (b Beneficiary) Label(lang juurru.Lang) string {
	return map[Beneficiary]juurru.Text{
		Client:       {FI: "Asiakas", SV: "Klient", NB: "Bruker", EN: "Client"},
		Relative:     {FI: "Omainen", SV: "Anhörig", NB: "Pårørende", EN: "Relative"},
		Staff:        {FI: "Henkilöstö", SV: "Personalen", NB: "Ansatte", EN: "Staff"},
		Organisation: {FI: "Organisaatio", SV: "Organisationen", NB: "Organisasjonen", EN: "Organisation"},
		Society:      {FI: "Yhteiskunta", SV: "Samhället", NB: "Samfunnet", EN: "Society"},
	}[b].In(lang)
}

// Cost is what realising a benefit takes.
type Cost struct {
	Amount *float64 `json:"amount,omitzero" validate:"required,min=0"`
	Unit   string   `json:"unit,omitzero" validate:"max=100"` // "€", "htv"
	Note   string   `json:"note,omitzero" validate:"max=2000"`
}

// benefitRules are in the order of the document.
var benefitRules = []*juurru.Rule{
	RuleBenefitTypeMissing,
	RuleBenefitSavingMisnamed,
	RuleBenefitBeneficiaryMissing,
	RuleBenefitOwnerMissing,
	RuleBenefitNotMeasurable,
	RuleBenefitBaselineMissing,
	RuleBenefitTargetMissing,
	RuleBenefitMomentsMissing,
	RuleBenefitNotMeasured,
	RuleBenefitUnknown,
	RuleBenefitCircle,
	RulePrerequisiteLate,
	RuleActionOwnerMissing,
	RuleActionLate,
	RuleRealisedEmpty,
	RuleRealisedOutOfOrder,
	RuleRealisedTooEarly,
	RuleDatedInFuture,
}

func (s *Set) checkBenefits(c *juurru.Checker) {
	metrics := make(map[string]*Metric, len(s.Metrics))
	for i := len(s.Metrics) - 1; i >= 0; i-- { // of a repeated ID the first counts
		metrics[s.Metrics[i].ID] = &s.Metrics[i]
	}
	delete(metrics, "") // a benefit without the ID of a metric names none
	for i := range s.Benefits {
		b, at := &s.Benefits[i], juurru.At("benefits", i)
		b.checkName(c, at)
		b.checkPlan(c, at, metrics[b.Metric])
		b.checkPromise(c, at, metrics[b.Metric], s.ChangeStarts)
		b.checkActions(c, at)
		b.checkRealised(c, at, metrics[b.Metric], s.ChangeStarts)
	}
	checkPrerequisites(c, s.Benefits)
	s.checkProgress(c)
}
