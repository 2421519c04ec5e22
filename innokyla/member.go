package innokyla

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Member is someone who works on the model (kehittäjä), as the tab Kehittäjät lists them.
type Member struct {
	Name         string     `json:"name,omitzero" validate:"max=500"`     // private: no message repeats it
	Position     string     `json:"position,omitzero" validate:"max=500"` // tehtävä: tells members apart without names
	Organisation string     `json:"organisation,omitzero" validate:"max=500"`
	Role         MemberRole `json:"role,omitzero" validate:"required,oneof=maintainer developer member"`
	Registered   *bool      `json:"registered,omitzero"` // has an account in Innokylä; absent: not known
	Permanent    *bool      `json:"permanent,omitzero"`  // on the permanent staff, not the project's; absent: not known
}

// MemberRole is what a member may do (rooli).
type MemberRole string

// The roles.
const (
	Maintainer  MemberRole = "maintainer" // ylläpitäjä
	Developer   MemberRole = "developer"  // kehittäjä
	PlainMember MemberRole = "member"     // jäsen
)

// Values returns the roles, the one with most rights first.
func (MemberRole) Values() []MemberRole { return []MemberRole{Maintainer, Developer, PlainMember} }

// Label returns the role's name in a language.
func (r MemberRole) Label(lang juurru.Lang) string {
	return map[MemberRole]juurru.Text{
		Maintainer:  {FI: "ylläpitäjä", SV: "administratör", NB: "administrator", EN: "administrator"},
		Developer:   {FI: "kehittäjä", SV: "utvecklare", NB: "utvikler", EN: "developer"},
		PlainMember: {FI: "jäsen", SV: "medlem", NB: "medlem", EN: "member"},
	}[r].In(lang)
}

// Action is something done with a model in Innokylä.
type Action string

// The actions. Reading a published model is open to everybody.
const (
	ReadUnpublished Action = "readUnpublished"
	Edit            Action = "edit"
	PublishModel    Action = "publish"
	MarkReady       Action = "markReady" // inferred from the right to edit: the guidance (slide 46) names no role
	ManageMembers   Action = "manageMembers"
	AttachToEntity  Action = "attachToEntity" // that developers may not is inferred: slide 10 names maintainers only
)

// Values returns the actions.
func (Action) Values() []Action {
	return []Action{ReadUnpublished, Edit, PublishModel, MarkReady, ManageMembers, AttachToEntity}
}

// May reports whether the role carries the right. Innokylä, page of a model's
// members; Innokylä guidance, slide 10.
func (r MemberRole) May(action Action) bool {
	switch r {
	case Maintainer:
		return slices.Contains(Action("").Values(), action)
	case Developer:
		return action == ReadUnpublished || action == Edit || action == PublishModel || action == MarkReady
	case PlainMember:
		return action == ReadUnpublished
	}
	return false
}

// MinMaintainers is how many maintainers a model must have. Innokylä guidance, slide 15.
const MinMaintainers = 2

// RuleTooFewMaintainers: the list of members has fewer than two maintainers.
var RuleTooFewMaintainers = &juurru.Rule{
	ID: "innokyla/too-few-maintainers", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(15),
	Limits: "Asked only when members are listed: the public page of a model does not show them.",
	Title: juurru.Text{
		FI: "Ylläpitäjiä on alle kaksi.", SV: "Det finns färre än två administratörer.", NB: "Det er færre enn to administratorer.", EN: "There are fewer than two administrators.",
	},
	Message: juurru.Text{
		FI: "Ylläpitäjiä on {count}; heitä tulee olla vähintään {limit}.",
		SV: "Antalet administratörer är {count}; det ska vara minst {limit}.",
		NB: "Antall administratorer er {count}; det skal være minst {limit}.",
		EN: "The number of administrators is {count}; there must be at least {limit}.",
	},
	Why: juurru.Text{
		FI: "Kun ainoa ylläpitäjä vaihtaa työpaikkaa, kukaan ei enää voi lisätä kehittäjiä eikä liittää mallia kokonaisuuksiin.",
		SV: "När den enda administratören byter arbetsplats kan ingen längre lägga till utvecklare eller koppla modellen till helheter.",
		NB: "Når den eneste administratoren bytter jobb, kan ingen lenger legge til utviklere eller knytte modellen til samlesider.",
		EN: "When the only administrator changes jobs, nobody can any longer add developers or attach the model to entities.",
	},
	Fix: juurru.Text{
		FI: "Lisää vastuuhenkilön rinnalle varahenkilö ylläpitäjäksi.",
		SV: "Lägg till en ersättare som administratör vid sidan av den ansvariga personen.",
		NB: "Legg til en stedfortreder som administrator ved siden av den ansvarlige.",
		EN: "Add a deputy as a second administrator beside the person in charge.",
	},
}

// RuleMembersUnknown: nobody is listed, so that nothing can be said of maintainers.
var RuleMembersUnknown = &juurru.Rule{
	ID: "innokyla/members-unknown", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(10, 15),
	Title: juurru.Text{
		FI: "Kehittäjiä ei ole lueteltu.", SV: "Inga utvecklare har angetts.", NB: "Ingen deltakere er ført opp.", EN: "No members are listed.",
	},
	Why: juurru.Text{
		FI: "Jos kehittäjiä ei ole lueteltu, ei voi tarkistaa, että mallilla on vähintään kaksi ylläpitäjää.",
		SV: "Om utvecklarna inte har angetts går det inte att kontrollera att modellen har minst två administratörer.",
		NB: "Uten en liste over deltakerne kan det ikke sjekkes at modellen har minst to administratorer.",
		EN: "Without a list of members there is no checking that the model has at least two administrators.",
	},
	Fix: juurru.Text{
		FI: "Luettele kehittäjät rooleineen (nimiä ei tarvita).",
		SV: "Ange utvecklarna och deras roller (namn behövs inte).",
		NB: "Før opp deltakerne med roller (navn er ikke nødvendig).",
		EN: "List the members with their roles (names are not needed).",
	},
}

// RuleMemberNotRegistered: someone to be added has no account.
var RuleMemberNotRegistered = &juurru.Rule{
	ID: "innokyla/member-not-registered", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(15),
	Title: juurru.Text{
		FI: "Kehittäjä ei ole rekisteröitynyt Innokylään.",
		SV: "Utvecklaren är inte registrerad i Innokylä.",
		NB: "Deltakeren er ikke registrert i Innokylä.",
		EN: "The member is not registered in Innokylä.",
	},
	Why: juurru.Text{
		FI: "Malliin voi lisätä vain rekisteröityneitä käyttäjiä.",
		SV: "Bara registrerade användare kan läggas till i modellen.",
		NB: "Bare registrerte brukere kan legges til i modellen.",
		EN: "Only registered users can be added to a model.",
	},
	Fix: juurru.Text{
		FI: "Pyydä henkilöä rekisteröitymään ja vahvistamaan sähköpostiosoitteensa.",
		SV: "Be personen registrera sig och bekräfta sin e-postadress.",
		NB: "Be personen om å registrere seg og bekrefte e-postadressen.",
		EN: "Ask the person to register and to confirm their e-mail address.",
	},
}

// RuleNoPermanentMember: everyone who may edit leaves with the project.
var RuleNoPermanentMember = &juurru.Rule{
	ID: "innokyla/no-permanent-member", Severity: juurru.Warning, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(41),
	Limits: "Asked when members are listed. A member whose permanence is not told counts as not permanent.",
	Title: juurru.Text{
		FI: "Kukaan vakituisesta henkilöstöstä ei pääse muokkaamaan mallia.",
		SV: "Ingen i den fast anställda personalen kan redigera modellen.",
		NB: "Ingen fast ansatte kan redigere modellen.",
		EN: "Nobody on the permanent staff can edit the model.",
	},
	Why: juurru.Text{
		FI: "Mallia päivitetään myös hankkeen päätyttyä ja valmiiksi merkitsemisen jälkeen.",
		SV: "Modellen uppdateras också efter att projektet har avslutats och modellen har markerats som färdig.",
		NB: "Modellen oppdateres også etter at prosjektet er avsluttet og modellen er merket som ferdig.",
		EN: "The model is kept up to date even after the project has ended and the model has been marked as ready.",
	},
	Fix: juurru.Text{
		FI: "Lisää ylläpitäjäksi tai kehittäjäksi myös vakituisia työntekijöitä ja merkitse vakituisuus (permanent: true).",
		SV: "Lägg också till fast anställda som administratörer eller utvecklare och ange att de är fast anställda (permanent: true).",
		NB: "Legg også til fast ansatte som administratorer eller utviklere, og oppgi at de er fast ansatt (permanent: true).",
		EN: "Add permanent staff as administrators or developers too, and record that they are (permanent: true).",
	},
}

func (m *Model) checkMembers(c *juurru.Checker) {
	if len(m.Members) == 0 {
		c.Report(RuleMembersUnknown, "/members")
		return
	}
	maintainers, permanent := 0, false
	for i, member := range m.Members {
		if member.Role == Maintainer {
			maintainers++
		}
		if member.Permanent != nil && *member.Permanent && member.Role.May(Edit) {
			permanent = true
		}
		if member.Registered != nil && !*member.Registered {
			c.Report(RuleMemberNotRegistered, juurru.At("members", i, "registered"))
		}
	}
	if maintainers < MinMaintainers {
		c.Report(RuleTooFewMaintainers, "/members", juurru.With("count", maintainers), juurru.With("limit", MinMaintainers))
	}
	if !permanent {
		c.Report(RuleNoPermanentMember, "/members")
	}
}
