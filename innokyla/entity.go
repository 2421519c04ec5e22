package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Entity is a whole the model is attached to (kokonaisuus): a county's programme
// entity, a national one, another project's.
type Entity struct {
	Name      string `json:"name,omitzero" validate:"required,max=1000"`
	URL       string `json:"url,omitzero" validate:"omitempty,http_url,max=2000"`
	Programme string `json:"programme,omitzero" validate:"max=100"` // when the name does not tell it: "RRP"
	Area      string `json:"area,omitzero" validate:"max=500"`      // when the name does not tell it
	Joined    *bool  `json:"joined,omitzero"`                       // whoever attaches the model is a member of the entity; absent: not known
}

// RuleEntityNotJoined: the entity does not list us among its members yet.
var RuleEntityNotJoined = &juurru.Rule{
	ID: "innokyla/entity-not-joined", Severity: juurru.Warning, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(10, 21, 56),
	Limits: "Slide 21 says member (jäsen), slide 56 developer (kehittäjä) for the same thing.",
	Title: juurru.Text{
		FI: "Mallin ylläpitäjä ei ole vielä kokonaisuuden jäsen.",
		SV: "Modellens administratör är ännu inte medlem i helheten.",
		NB: "Modellens administrator er ennå ikke medlem av samlesiden.",
		EN: "The model's administrator is not yet a member of the entity.",
	},
	Why: juurru.Text{
		FI: "Kokonaisuus näkyy valikossa vain jäsenilleen, joten mallia ei voi vielä liittää siihen.",
		SV: "Helheten visas i menyn bara för sina medlemmar, så modellen kan ännu inte kopplas till den.",
		NB: "Samlesiden vises i menyen bare for medlemmene, så modellen kan ennå ikke knyttes til den.",
		EN: "The menu shows an entity only to its members, so the model cannot be attached to it yet.",
	},
	Fix: juurru.Text{
		FI: "Pyydä kokonaisuuden ylläpitäjää lisäämään mallin ylläpitäjä jäseneksi.",
		SV: "Be helhetens administratör lägga till modellens administratör som medlem.",
		NB: "Be samlesidens administrator om å legge til modellens administrator som medlem.",
		EN: "Ask an administrator of the entity to add the model's administrator as a member.",
	},
}

func (m *Model) checkEntities(c *juurru.Checker) {
	for i, entity := range m.Entities {
		if entity.Joined != nil && !*entity.Joined {
			c.Report(RuleEntityNotJoined, juurru.At("entities", i, "joined"))
		}
	}
}
