package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Change is an entry of the change log (muutosloki).
type Change struct {
	ID      string      `json:"id,omitzero" validate:"required,max=200"`
	Date    juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	By      string      `json:"by,omitzero" validate:"max=200"` // ID of a team or a role
	Section string      `json:"section,omitzero" validate:"max=100"`
	What    string      `json:"what,omitzero" validate:"required,max=5000"`
	Reason  string      `json:"reason,omitzero" validate:"max=5000"`
}

// RuleChangeWithoutReason: the change log does not say why.
var RuleChangeWithoutReason = &juurru.Rule{
	ID: "plan/change-without-reason", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "The sources ask that the plan is updated as things are learnt; that the reason is recorded is our reading.",
	Title: juurru.Text{
		FI: "Muutosta ei ole perusteltu.",
		SV: "Ändringen är inte motiverad.",
		NB: "Endringen er ikke begrunnet.",
		EN: "No reason is given for the change.",
	},
	Why: juurru.Text{
		FI: "Perusteluista näkee myöhemmin, mitä työn aikana opittiin. Ilman niitä palataan helposti samoihin ratkaisuihin.",
		SV: "Motiveringarna visar senare vad man lärde sig under arbetet. Utan dem återkommer man lätt till samma lösningar.",
		NB: "Begrunnelsene viser senere hva man lærte underveis. Uten dem kommer man lett tilbake til de samme løsningene.",
		EN: "The reasons show later what was learnt on the way. Without them the same solutions easily come up again.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi suunnitelmaa muutettiin (reason).",
		SV: "Berätta varför planen ändrades (reason).",
		NB: "Fortell hvorfor planen ble endret (reason).",
		EN: "Say why the plan was changed (reason).",
	},
}

func (p *Plan) checkChanges(c *juurru.Checker) {
	for i := range p.Changes {
		if juurru.Blank(p.Changes[i].Reason) {
			c.Report(RuleChangeWithoutReason, juurru.At("changes", i, "reason"))
		}
	}
}
