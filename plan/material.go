package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Material is a part of the bundle that supervisors get (tukimateriaali): goals,
// metrics, follow-up, discussion guide, contacts.
type Material struct {
	Part  MaterialPart `json:"part,omitzero" validate:"required,oneof=goals metrics followUp discussionGuide contacts other"`
	Title string       `json:"title,omitzero" validate:"max=500"`
	URL   string       `json:"url,omitzero" validate:"omitempty,http_url,max=2000"`
	Ready bool         `json:"ready,omitzero"`
}

// MaterialPart is what a part of the bundle is about. Kainuu's model for leading digital
// change.
type MaterialPart string

// The parts of the bundle.
const (
	GoalsPart     MaterialPart = "goals"
	MetricsPart   MaterialPart = "metrics"
	FollowUpPart  MaterialPart = "followUp"
	GuidePart     MaterialPart = "discussionGuide"
	ContactsPart  MaterialPart = "contacts"
	OtherMaterial MaterialPart = "other"
)

// Values returns the parts.
func (MaterialPart) Values() []MaterialPart {
	return []MaterialPart{GoalsPart, MetricsPart, FollowUpPart, GuidePart, ContactsPart, OtherMaterial}
}

// Label returns the part's name in a language.
func (m MaterialPart) Label(lang juurru.Lang) string {
	return map[MaterialPart]juurru.Text{
		GoalsPart:     {FI: "Tavoitteet", SV: "Målen", NB: "Målene", EN: "Goals"},
		MetricsPart:   {FI: "Mittarit", SV: "Mätarna", NB: "Indikatorene", EN: "Metrics"},
		FollowUpPart:  {FI: "Seuranta", SV: "Uppföljning", NB: "Oppfølging", EN: "Follow-up"},
		GuidePart:     {FI: "Keskustelurunko", SV: "Diskussionsunderlag", NB: "Samtaleguide", EN: "Discussion guide"},
		ContactsPart:  {FI: "Tuen yhteystiedot", SV: "Kontaktuppgifter för stöd", NB: "Kontaktinformasjon for støtte", EN: "Contacts for support"},
		OtherMaterial: {FI: "Muu materiaali", SV: "Annat material", NB: "Annet materiell", EN: "Other material"},
	}[m].In(lang)
}

// RuleMaterialMissing: the template's bundle of material is not whole.
var RuleMaterialMissing = &juurru.Rule{
	ID: "plan/material-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "Asked when the template has such a bundle.",
	Title: juurru.Text{
		FI: "Esihenkilöiden tukimateriaali on vajaa.",
		SV: "Stödmaterialet för cheferna är ofullständigt.",
		NB: "Støttemateriellet for lederne er ufullstendig.",
		EN: "The support material for supervisors is incomplete.",
	},
	Message: juurru.Text{
		FI: "Esihenkilöiden tukimateriaalista puuttuu: {parts}.",
		SV: "I stödmaterialet för cheferna saknas: {parts}.",
		NB: "I støttemateriellet for lederne mangler: {parts}.",
		EN: "Missing from the support material for supervisors: {parts}.",
	},
	Why: juurru.Text{
		FI: "Esihenkilö voi viedä muutoksen yksikköönsä vasta, kun hän tietää tavoitteet, mittarit ja seurannan, osaa keskustella niistä ja tietää, mistä saa tukea.",
		SV: "Chefen kan föra ut förändringen i sin enhet först när det är klart vad målen är, hur de mäts och följs upp, hur man diskuterar dem och var det finns stöd.",
		NB: "Lederen kan ta endringen inn i enheten sin først når det er klart hva målene er, hvordan de måles og følges opp, hvordan de drøftes, og hvor det finnes støtte.",
		EN: "Supervisors can bring the change to their units only when they know the goals, the metrics and the follow-up, how to discuss them, and where to get support.",
	},
	Fix: juurru.Text{
		FI: "Lisää tukimateriaaliin (materials, part: {keys}): {parts}.",
		SV: "Lägg till i stödmaterialet (materials, part: {keys}): {parts}.",
		NB: "Legg til i støttemateriellet (materials, part: {keys}): {parts}.",
		EN: "Add to the support material (materials, part: {keys}): {parts}.",
	},
}

// RuleMaterialNotReady: a material is not ready.
var RuleMaterialNotReady = &juurru.Rule{
	ID: "plan/material-not-ready", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "Nobody opens the material: whether it is ready is what the plan says.",
	Title: juurru.Text{
		FI: "Tukimateriaali ei ole valmis.",
		SV: "Stödmaterialet är inte färdigt.",
		NB: "Støttemateriellet er ikke ferdig.",
		EN: "The support material is not ready.",
	},
	Why: juurru.Text{
		FI: "Ohjeita tarvitaan ensimmäisestä käyttöpäivästä alkaen. Jos ne tulevat myöhemmin, jokainen on jo keksinyt oman tapansa.",
		SV: "Anvisningarna behövs från den första dagen. Om de kommer senare har alla redan hittat på sitt eget sätt.",
		NB: "Veiledningen trengs fra den første dagen. Kommer den senere, har alle allerede funnet sin egen måte.",
		EN: "Instructions are needed from the first day of use. If they come later, everybody has found a way of their own.",
	},
	Fix: juurru.Text{
		FI: "Viimeistele materiaali ja merkitse se valmiiksi (ready).",
		SV: "Slutför materialet och markera det som färdigt (ready).",
		NB: "Gjør materiellet ferdig og merk det som klart (ready).",
		EN: "Finish the material and mark it as ready (ready).",
	},
}

func (p *Plan) checkMaterials(c *juurru.Checker) {
	has := make(map[MaterialPart]bool)
	for i := range p.Materials {
		has[p.Materials[i].Part] = true
		if !p.Materials[i].Ready {
			c.Report(RuleMaterialNotReady, juurru.At("materials", i, "ready"))
		}
	}
	t, ok := p.template(c)
	if !ok {
		return
	}
	var missing []MaterialPart
	var keys []string
	for _, asked := range t.Materials {
		if !has[asked.Part] {
			missing, keys = append(missing, asked.Part), append(keys, string(asked.Part))
		}
	}
	if missing != nil {
		p.reportSection(c, "materials", RuleMaterialMissing, "/materials", juurru.With("parts", missing), juurru.With("keys", keys))
	}
}
