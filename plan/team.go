package plan

import (
	"regexp"
	"slices"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Team is a group of roles with a task in the implementation (tiimi).
type Team struct {
	ID     string      `json:"id,omitzero" validate:"required,max=200"`
	Name   string      `json:"name,omitzero" validate:"required,max=500"`
	Kind   TeamKind    `json:"kind,omitzero" validate:"omitempty,oneof=implementation adoption other"`
	Roles  []string    `json:"roles,omitzero" validate:"max=100,unique,dive,required,max=200"` // IDs
	Phases []TeamPhase `json:"phases,omitzero" validate:"max=50,dive"`
}

// TeamPhase is what a team or a role does in a phase, and what it needs for it.
type TeamPhase struct {
	Phase            string   `json:"phase,omitzero" validate:"required,max=100"`               // key of the template
	Tasks            []string `json:"tasks,omitzero" validate:"max=100,dive,required,max=2000"` // tehtävät
	Responsibilities string   `json:"responsibilities,omitzero" validate:"max=5000"`            // vastuut
	Knowledge        string   `json:"knowledge,omitzero" validate:"max=5000"`                   // tarvittava tieto ja osaaminen
	Time             string   `json:"time,omitzero" validate:"max=500"`                         // reserved working time (varattu työaika)
	Rhythm           string   `json:"rhythm,omitzero" validate:"max=500"`                       // how often it meets (kokousrytmi)
}

// hasTasks reports whether anything is told to do.
func (in TeamPhase) hasTasks() bool { return said(in.Tasks...) > 0 }

// TeamKind is what a team is for.
type TeamKind string

// The kinds of team.
const (
	ImplementationTeam TeamKind = "implementation" // implementointitiimi: selects, plans, begins the plan
	AdoptionTeam       TeamKind = "adoption"       // käyttöönottotiimi: takes the plan over and carries it out
	OtherTeam          TeamKind = "other"
)

// Values returns the kinds of team.
func (TeamKind) Values() []TeamKind { return []TeamKind{ImplementationTeam, AdoptionTeam, OtherTeam} }

// Label returns the kind of team in a language.
func (k TeamKind) Label(lang juurru.Lang) string {
	return map[TeamKind]juurru.Text{
		ImplementationTeam: {FI: "Implementointitiimi", SV: "Implementeringsteam", NB: "Team for implementering", EN: "Implementation team"},
		AdoptionTeam:       {FI: "Käyttöönottotiimi", SV: "Ibruktagandeteam", NB: "Innføringsteam", EN: "Adoption team"},
		OtherTeam:          {FI: "Muu tiimi", SV: "Annat team", NB: "Annet team", EN: "Other team"},
	}[k].In(lang)
}

// RuleTeamMissing: there is no implementation team.
var RuleTeamMissing = &juurru.Rule{
	ID: "plan/team-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.ItlaTeam, source.Pirha),
	Limits: "Pirha and Itla have such a team; that a plan without it is not approved is our reading. Not asked when the plan's template has no such team: Kainuu's model leads by roles.",
	Title: juurru.Text{
		FI: "Implementointitiimi puuttuu.",
		SV: "Implementeringsteamet saknas.",
		NB: "Implementeringsteamet mangler.",
		EN: "The implementation team is missing.",
	},
	Why: juurru.Text{
		FI: "Implementointitiimi valitsee menetelmän, aloittaa suunnitelman ja seuraa käyttöönottoa. Ilman tiimiä työ jää yhden ihmisen varaan.",
		SV: "Implementeringsteamet väljer metoden, påbörjar planen och följer ibruktagandet. Utan team vilar arbetet på en enda person.",
		NB: "Implementeringsteamet velger metoden, begynner på planen og følger innføringen. Uten et team hviler arbeidet på én person.",
		EN: "The implementation team selects the method, begins the plan and follows the adoption. Without a team the work rests on one person.",
	},
	Fix: juurru.Text{
		FI: "Kokoa implementointitiimi ja kirjaa sen roolit (teams, kind: implementation).",
		SV: "Samla ett implementeringsteam och anteckna dess roller (teams, kind: implementation).",
		NB: "Sett sammen et implementeringsteam og registrer rollene i det (teams, kind: implementation).",
		EN: "Set up an implementation team and record its roles (teams, kind: implementation).",
	},
}

// RuleAdoptionTeamMissing: there is no team to carry the plan out.
var RuleAdoptionTeamMissing = &juurru.Rule{
	ID: "plan/adoption-team-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "Pirha and Itla have such a team; that it has to be there before use begins is our reading. Not asked when the plan's template has no such team: Kainuu's model leads by roles.",
	Title: juurru.Text{
		FI: "Käyttöönottotiimi puuttuu.",
		SV: "Ibruktagandeteamet saknas.",
		NB: "Innføringsteamet mangler.",
		EN: "The adoption team is missing.",
	},
	Why: juurru.Text{
		FI: "Kun menetelmä otetaan käyttöön, suunnitelma siirtyy käyttöönottotiimille, joka seuraa koulutuksia ja käyttöä ja puuttuu nopeasti ongelmiin.",
		SV: "När metoden tas i bruk övergår planen till ibruktagandeteamet, som följer utbildningarna och användningen och snabbt tar itu med problem.",
		NB: "Når metoden tas i bruk, går planen over til innføringsteamet, som følger opplæringen og bruken og raskt tar tak i problemer.",
		EN: "When use begins, the plan passes to the adoption team, which follows the training and the use and is quick to deal with problems.",
	},
	Fix: juurru.Text{
		FI: "Perusta käyttöönottotiimi ja kirjaa sen roolit (teams, kind: adoption).",
		SV: "Tillsätt ett ibruktagandeteam och anteckna dess roller (teams, kind: adoption).",
		NB: "Opprett et innføringsteam og registrer rollene i det (teams, kind: adoption).",
		EN: "Set up an adoption team and record its roles (teams, kind: adoption).",
	},
}

// RuleTeamComposition: the implementation team does not have both management and staff.
var RuleTeamComposition = &juurru.Rule{
	ID: "plan/team-composition", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.ItlaTeam,
	Looks: []string{
		"in the names of the team's roles and in the group each fills: \"joht…\", \"esihenkil…\", \"esimie…\", \"päällik…\", \"hoitaja\" after \"osaston…\" or \"yli…\"; \"chef…\", \"ledning\", \"ledare\"; \"leder\", \"ledelse\", \"sjef\"; \"manager\", \"director\", \"head\", \"supervisor\"",
	},
	Limits: "Goes by titles, so that a manager with another title counts as staff, and a title like it as management (projektijohtaja). A team whose roles are not known to the plan is not asked.",
	Title: juurru.Text{
		FI: "Implementointitiimissä ei näytä olevan sekä johtoa että henkilöstöä.",
		SV: "Implementeringsteamet verkar inte ha både ledning och personal.",
		NB: "Implementeringsteamet ser ikke ut til å ha både ledelse og ansatte.",
		EN: "The implementation team does not seem to have both management and staff.",
	},
	Message: juurru.Text{
		FI: "Implementointitiimistä näyttää puuttuvan: {part}.",
		SV: "Implementeringsteamet verkar sakna: {part}.",
		NB: "Implementeringsteamet ser ut til å mangle: {part}.",
		EN: "The implementation team seems to lack: {part}.",
	},
	Why: juurru.Text{
		FI: "Johto voi päättää ja antaa työaikaa, henkilöstö tuntee arjen ja asiakkaat. Tiimi tarvitsee molempia.",
		SV: "Ledningen kan besluta och ge arbetstid, personalen känner vardagen och klienterna. Teamet behöver båda.",
		NB: "Ledelsen kan beslutte og gi arbeidstid, de ansatte kjenner hverdagen og brukerne. Teamet trenger begge deler.",
		EN: "The management can decide and give working time, the staff know everyday work and clients. The team needs both.",
	},
	Fix: juurru.Text{
		FI: "Täydennä tiimin rooleja (roles): {part}.",
		SV: "Komplettera teamets roller (roles): {part}.",
		NB: "Suppler rollene i teamet (roles): {part}.",
		EN: "Add to the roles of the team (roles): {part}.",
	},
}

// RuleTeamPhaseIncomplete: what a team does in a phase, or needs for it, is missing.
var RuleTeamPhaseIncomplete = &juurru.Rule{
	ID: "plan/team-phase-incomplete", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells what the team does, answers for and needs to know in the phase of implementation, and asks there for regular meetings and reserved working time; that it is asked in each phase is our reading. Asked of implementation and adoption teams, in the phases the plan lists for them.",
	Title: juurru.Text{
		FI: "Tiimin tehtävät tai edellytykset jossakin vaiheessa on kirjattu vajaasti.",
		SV: "Teamets uppgifter eller förutsättningar i en fas är ofullständigt antecknade.",
		NB: "Teamets oppgaver eller forutsetninger i en fase er ufullstendig registrert.",
		EN: "What a team does in a phase, or needs for it, is recorded in part only.",
	},
	Message: juurru.Text{
		FI: "Tiimiltä puuttuu: {part}.",
		SV: "För teamet saknas: {part}.",
		NB: "For teamet mangler: {part}.",
		EN: "Missing for the team: {part}.",
	},
	Why: juurru.Text{
		FI: "Tiimi ehtii reagoida vain, jos se tapaa säännöllisesti ja sen työhön on varattu työaikaa.",
		SV: "Teamet hinner reagera bara om det träffas regelbundet och arbetstid har reserverats för det.",
		NB: "Teamet rekker å reagere bare hvis det møtes jevnlig og det er satt av arbeidstid til det.",
		EN: "A team is able to react only if it meets regularly and has working time reserved for it.",
	},
	Fix: juurru.Text{
		FI: "Täydennä tiimin tietoja (teams): {part}. Tiimin työ kirjataan vaihe kerrallaan (phases).",
		SV: "Komplettera uppgifterna om teamet (teams): {part}. Teamets arbete antecknas fas för fas (phases).",
		NB: "Suppler opplysningene om teamet (teams): {part}. Teamets arbeid registreres fase for fase (phases).",
		EN: "Complete the record of the team (teams): {part}. The work of a team is recorded phase by phase (phases).",
	},
}

// teamRules are in the order of the document.
var teamRules = []*juurru.Rule{
	RuleTeamMissing,
	RuleAdoptionTeamMissing,
	RuleTeamComposition,
	RuleTeamPhaseIncomplete,
}

var (
	teamPhases           = juurru.Text{FI: "mitä se tekee eri vaiheissa (phases)", SV: "vad det gör i de olika faserna (phases)", NB: "hva det gjør i de ulike fasene (phases)", EN: "what it does in the phases (phases)"}
	teamTasks            = juurru.Text{FI: "tehtävät (tasks)", SV: "uppgifter (tasks)", NB: "oppgaver (tasks)", EN: "tasks (tasks)"}
	teamResponsibilities = juurru.Text{FI: "vastuut (responsibilities)", SV: "ansvar (responsibilities)", NB: "ansvarsområder (responsibilities)", EN: "responsibilities (responsibilities)"}
	teamKnowledge        = juurru.Text{FI: "tarvittava tieto ja osaaminen (knowledge)", SV: "kunskap och kompetens som behövs (knowledge)", NB: "nødvendig kunnskap og kompetanse (knowledge)", EN: "knowledge and skills needed (knowledge)"}
	teamTime             = juurru.Text{FI: "varattu työaika (time)", SV: "reserverad arbetstid (time)", NB: "avsatt arbeidstid (time)", EN: "reserved working time (time)"}
	teamRhythm           = juurru.Text{FI: "kokousrytmi (rhythm)", SV: "mötesrytm (rhythm)", NB: "møterytme (rhythm)", EN: "meeting rhythm (rhythm)"}

	partManagement = juurru.Text{FI: "johto tai esihenkilöt", SV: "ledningen eller cheferna", NB: "ledelsen eller lederne", EN: "management or supervisors"}
	partStaff      = juurru.Text{FI: "henkilöstö", SV: "personalen", NB: "de ansatte", EN: "staff"}
)

func (p *Plan) checkTeams(c *juurru.Checker) {
	if p.lacksTeam(c, ImplementationTeam) && (len(p.Teams) > 0 || !p.isAsked(c, "teams")) {
		c.Report(RuleTeamMissing, "/teams")
	}
	if p.lacksTeam(c, AdoptionTeam) {
		c.Report(RuleAdoptionTeamMissing, "/teams")
	}
	leads := make(map[string]bool, len(p.Roles))
	for i := range p.Roles {
		leads[p.Roles[i].ID] = p.Roles[i].leads()
	}
	for i := range p.Teams {
		t, at := &p.Teams[i], juurru.At("teams", i)
		if t.Kind == ImplementationTeam {
			t.checkComposition(c, at.At("roles"), leads)
		}
		if t.Kind == ImplementationTeam || t.Kind == AdoptionTeam {
			t.checkPhases(c, at.At("phases"))
		}
	}
}

// lacksTeam reports whether the plan has no team of a kind, though its template has one.
func (p *Plan) lacksTeam(c *juurru.Checker, kind TeamKind) bool {
	if slices.ContainsFunc(p.Teams, func(t Team) bool { return t.Kind == kind }) {
		return false
	}
	template, ok := p.template(c)
	return !ok || slices.ContainsFunc(template.Teams, func(t TemplateTeam) bool { return t.Kind == kind })
}

// checkComposition asks for management and staff. leads tells of each role of the plan
// whether it is management.
func (t *Team) checkComposition(c *juurru.Checker, at juurru.Pointer, leads map[string]bool) {
	management, staff := false, false
	for _, id := range t.Roles {
		leader, known := leads[id]
		if !known {
			return
		}
		management, staff = management || leader, staff || !leader
	}
	var missing []juurru.Text
	if !management {
		missing = append(missing, partManagement)
	}
	if !staff {
		missing = append(missing, partStaff)
	}
	if missing != nil {
		c.Report(RuleTeamComposition, at, juurru.With("part", missing))
	}
}

// managementWords are how a role that leads is called.
var managementWords = regexp.MustCompile(`(?i)joht|esihenk|esimie|päällik|(osaston|yli)hoitaj|ylilääk|chef|förman|(avdelnings|över)skötar|överläkar|avdelingssykepl|enhetsled|ledning|ledare|leder|ledelse|sjef|manager|director|\bhead\b|supervisor`)

// leads reports whether the role is management by its title or group.
func (r *Role) leads() bool {
	return managementWords.MatchString(norm.NFC.String(r.Name)) || managementWords.MatchString(norm.NFC.String(r.Group))
}

// checkPhases asks what the team does in the phases it is listed in, and what it needs
// for it.
func (t *Team) checkPhases(c *juurru.Checker, at juurru.Pointer) {
	if len(t.Phases) == 0 {
		c.Report(RuleTeamPhaseIncomplete, at, juurru.With("part", teamPhases))
	}
	for i := range t.Phases {
		in := &t.Phases[i]
		missing := func(is bool, member string, part juurru.Text) {
			if is {
				c.Report(RuleTeamPhaseIncomplete, at.At(i, member), juurru.With("part", part))
			}
		}
		missing(!in.hasTasks(), "tasks", teamTasks)
		missing(juurru.Blank(in.Responsibilities), "responsibilities", teamResponsibilities)
		missing(juurru.Blank(in.Knowledge), "knowledge", teamKnowledge)
		missing(juurru.Blank(in.Time), "time", teamTime)
		missing(juurru.Blank(in.Rhythm), "rhythm", teamRhythm)
	}
}
