package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Support is something that helps staff to use the method (menetelmän käytön tuki).
type Support struct {
	Pillar Pillar `json:"pillar,omitzero" validate:"required,oneof=supervisors communication changeAgents maintainer"`
	What   string `json:"what,omitzero" validate:"required,max=5000"`
	Who    string `json:"who,omitzero" validate:"max=200"` // ID of a role
	Phase  string `json:"phase,omitzero" validate:"max=100"`
}

// Pillar is where support comes from: Itla's pillars of implementation (käyttöönoton
// tukipilarit).
type Pillar string

// The pillars.
const (
	Supervisors   Pillar = "supervisors"   // esihenkilöt
	Communication Pillar = "communication" // viestintä
	ChangeAgents  Pillar = "changeAgents"  // muutosagentit
	Maintainer    Pillar = "maintainer"    // menetelmän ylläpitäjä
)

// Values returns the pillars in Itla's order.
func (Pillar) Values() []Pillar {
	return []Pillar{Supervisors, Communication, ChangeAgents, Maintainer}
}

// Label returns the pillar's name in a language.
func (p Pillar) Label(lang juurru.Lang) string {
	return map[Pillar]juurru.Text{
		Supervisors:   {FI: "Esihenkilöiden tuki", SV: "Chefernas stöd", NB: "Støtte fra lederne", EN: "Support from supervisors"},
		Communication: {FI: "Viestintä", SV: "Kommunikation", NB: "Kommunikasjon", EN: "Communication"},
		ChangeAgents:  {FI: "Muutosagentit", SV: "Förändringsagenter", NB: "Endringsagenter", EN: "Change agents"},
		Maintainer:    {FI: "Menetelmän ylläpitäjän tuki", SV: "Stöd från metodens förvaltare", NB: "Støtte fra metodens forvalter", EN: "Support from the method's maintainer"},
	}[p].In(lang)
}

// RuleSupportPillarMissing: staff get no support from one of the four pillars.
var RuleSupportPillarMissing = &juurru.Rule{
	ID: "plan/support-pillar-missing", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "That the four kinds of support Itla describes are its pillars is our reading. A maintainer may offer training only: then that is the support to record. A method without a maintainer is asked too.",
	Title: juurru.Text{
		FI: "Jokin käyttöönoton tukipilareista puuttuu.",
		SV: "En av ibruktagandets stödpelare saknas.",
		NB: "En av støttepilarene for innføringen mangler.",
		EN: "One of the pillars that support the adoption is missing.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmasta puuttuu tukipilari: {pillar}.",
		SV: "I planen saknas stödpelaren: {pillar}.",
		NB: "I planen mangler støttepilaren: {pillar}.",
		EN: "The plan lacks a pillar of support: {pillar}.",
	},
	Why: juurru.Text{
		FI: "Koulutus antaa taidon, mutta arjessa menetelmän käyttö vaatii tukea esihenkilöiltä, viestinnältä, kollegoilta ja menetelmän ylläpitäjältä.",
		SV: "Utbildningen ger färdigheten, men i vardagen kräver användningen stöd av cheferna, kommunikationen, kollegerna och metodens förvaltare.",
		NB: "Opplæringen gir ferdigheten, men i hverdagen krever bruken støtte fra lederne, kommunikasjonen, kollegene og metodens forvalter.",
		EN: "Training gives the skill, but in everyday work using the method takes support from supervisors, communication, colleagues and the maintainer of the method.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä tukea on tarjolla ja keneltä (supports, pillar: {key}): {pillar}.",
		SV: "Anteckna vilket stöd som finns och från vem (supports, pillar: {key}): {pillar}.",
		NB: "Registrer hvilken støtte som finnes, og fra hvem (supports, pillar: {key}): {pillar}.",
		EN: "Record which support there is, and from whom (supports, pillar: {key}): {pillar}.",
	},
}

func (p *Plan) checkSupports(c *juurru.Checker) {
	if len(p.Supports) == 0 && p.isAsked(c, "supports") {
		return
	}
	has := make(map[Pillar]bool)
	for i := range p.Supports {
		has[p.Supports[i].Pillar] = true
	}
	for _, pillar := range Pillar("").Values() {
		if !has[pillar] {
			c.Report(RuleSupportPillarMissing, "/supports", juurru.With("pillar", pillar), juurru.With("key", string(pillar)), p.weighed(c, "supports"))
		}
	}
}
