package innokyla

import (
	"bytes"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// New returns a model to start from. With a profile part ("rrp-p4-i2"; see
// [ProfileNames]) it carries the programme's tag and what the programme asks
// for; with a programme ("rrp") what all its parts ask; with "" nothing but two
// administrators to be named.
func New(profile string) (*Model, error) {
	m := &Model{Kind: KindName, State: StateDraft, Members: []Member{{Role: Maintainer}, {Role: Maintainer}}}
	if profile == "" {
		return m, nil
	}
	p, id, err := ProfileByName(profile)
	if err != nil {
		return nil, err
	}
	tag := ProgrammeTag{Programme: p.Programme}
	m.Topics, m.Phenomena, m.Funders = p.Topics, p.Phenomena, p.Funders
	if part, ok := p.Part(id); ok {
		tag.Pillar, tag.Coaching = part.Pillar, part.Coaching
		if part.Investment != "" {
			tag.Investments = []Investment{part.Investment}
		}
		m.Topics = append(m.Topics, part.Topics...)
		for _, entity := range part.Entities {
			m.Entities = append(m.Entities, Entity{Name: entity.Name})
		}
		if part.Evidence != nil {
			m.Adoption = new(AdoptionEvidence)
		}
	}
	m.Programmes = []ProgrammeTag{tag}
	return m, nil
}

// Start writes the document of [New] with every field laid out empty, and in
// its member "x-hints" what goes where, in a language. It can be read as it is.
func Start(lang juurru.Lang, profile string) ([]byte, error) {
	m, err := New(profile)
	if err != nil {
		return nil, err
	}
	var path, hints object
	for _, f := range fields {
		hints.add(string(f.Pointer()), hint(f, lang))
		if f.Stage != Basics {
			path.add(f.Key, struct {
				Text string `json:"text"`
			}{})
		}
	}
	for _, h := range startHints {
		hints.add(h.at, h.text.In(lang))
	}
	checklist := attestationHint.In(lang)
	for _, q := range questions {
		checklist += "\n" + q.Key + ": " + q.Text.In(lang)
	}
	hints.add("/attestations", checklist)
	var doc object
	doc.add("kind", m.Kind)
	doc.add("name", m.Name)
	doc.add("shortDescription", m.ShortDescription)
	doc.add("implementationSite", m.ImplementationSite)
	doc.add("areas", list(m.Areas))
	doc.add("targetGroups", list(m.TargetGroups))
	doc.add("topics", list(m.Topics))
	doc.add("phenomena", list(m.Phenomena))
	doc.add("funders", list(m.Funders))
	doc.add("entities", list(m.Entities))
	doc.add("state", m.State)
	doc.add("path", path.value())
	doc.add("programmes", list(m.Programmes))
	if m.Adoption != nil {
		doc.add("adoption", map[string]string{})
	}
	doc.add("members", m.Members)
	doc.add("attestations", list(m.Attestations))
	doc.add("x-hints", hints.value())

	value := doc.value()
	if err := value.Indent(jsontext.WithIndent("  ")); err != nil {
		return nil, err
	}
	return append(value, '\n'), nil
}

// startHints are the hints for what is no field of Innokylä's form.
var startHints = []struct {
	at   string
	text juurru.Text
}{
	{"/programmes", juurru.Text{
		FI: "Ohjelma, jossa mallia kehitetään: programme (esim. RRP), round, pillar, investments (esim. [\"1\", \"4\"]), coaching. Tyhjä, jos malli ei kuulu ohjelmaan.",
		SV: "Programmet som modellen utvecklas i: programme (t.ex. RRP), round, pillar, investments (t.ex. [\"1\", \"4\"]), coaching. Tom om modellen inte hör till något program.",
		NB: "Programmet modellen utvikles i: programme (f.eks. RRP), round, pillar, investments (f.eks. [\"1\", \"4\"]), coaching. Tom hvis modellen ikke hører til et program.",
		EN: "The programme the model is developed in: programme (e.g. RRP), round, pillar, investments (e.g. [\"1\", \"4\"]), coaching. Empty when it belongs to none.",
	}},
	{"/adoption", juurru.Text{
		FI: "Käyttöönoton todentaminen: decisionBody (päättänyt taho), decision (päätöksen sisältö), decidedOn, minutesDelivered, serviceTrayUrl (digitaalinen palvelutarjotin).",
		SV: "Uppgifter som styrker ibruktagandet: decisionBody (beslutande instans), decision (beslutets innehåll), decidedOn, minutesDelivered, serviceTrayUrl (digitalt tjänsteutbud).",
		NB: "Dokumentasjon på ibruktakingen: decisionBody (instansen som besluttet), decision (beslutningens innhold), decidedOn, minutesDelivered, serviceTrayUrl (digital tjenesteoversikt).",
		EN: "Evidence of adoption: decisionBody (who decided), decision (what was decided), decidedOn, minutesDelivered, serviceTrayUrl (the digital service tray).",
	}},
	{"/members", juurru.Text{
		FI: "Kehittäjät rooleineen (maintainer, developer, member); vähintään kaksi ylläpitäjää. registered: rekisteröitynyt Innokylään, permanent: vakituinen työntekijä. Nimiä ei tarvita.",
		SV: "Utvecklarna med roller (maintainer, developer, member); minst två administratörer. registered: registrerad i Innokylä, permanent: fast anställd. Namn behövs inte.",
		NB: "Utviklerne med roller (maintainer, developer, member); minst to administratorer. registered: registrert i Innokylä, permanent: fast ansatt. Navn er ikke nødvendig.",
		EN: "The members with their roles (maintainer, developer, member); at least two maintainers. registered: has an account in Innokylä, permanent: on the permanent staff. Names are not needed.",
	}},
}

var attestationHint = juurru.Text{
	FI: "Viimeistelyn tsekkilista: question, answer (yes, no, notApplicable), by (rooli), on (päivä), note.",
	SV: "Checklista för slutputsning: question, answer (yes, no, notApplicable), by (roll), on (dag), note.",
	NB: "Sjekkliste for ferdigstilling: question, answer (yes, no, notApplicable), by (rolle), on (dag), note.",
	EN: "Finishing checklist: question, answer (yes, no, notApplicable), by (role), on (day), note.",
}

// hint says what goes into a field and which gate asks for it.
func hint(f Field, lang juurru.Lang) string {
	text := f.Label.In(lang) + ": " + f.Guidance.In(lang)
	if f.Required.Order > 0 {
		text += " (" + f.Required.Title.In(lang) + ")"
	}
	return text
}

// list makes an empty list of a nil one, so that it is laid out.
func list[T any](values []T) []T { return append([]T{}, values...) }

// object is a JSON object in the order its members are added.
type object struct{ members bytes.Buffer }

func (o *object) add(name string, value any) {
	if o.members.Len() > 0 {
		o.members.WriteByte(',')
	}
	quoted, _ := jsontext.AppendQuote(nil, name)
	encoded, _ := json.Marshal(value) // of our own types: cannot fail
	o.members.Write(quoted)
	o.members.WriteByte(':')
	o.members.Write(encoded)
}

func (o *object) value() jsontext.Value {
	return jsontext.Value("{" + o.members.String() + "}")
}
