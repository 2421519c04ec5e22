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
	if profile == "" {
		return begin(nil, ""), nil
	}
	p, part, err := ProfileByName(profile)
	if err != nil {
		return nil, err
	}
	return begin(p, part), nil
}

// begin begins a model in a programme, and in its part of that ID; "" is none, and
// so is nil.
func begin(p *Profile, id string) *Model {
	m := &Model{Kind: KindName, State: StateDraft, Members: []Member{{Role: Maintainer}, {Role: Maintainer}}}
	if p == nil {
		return m
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
	return m
}

// Start writes the document of [New] with every field laid out empty, and in
// its member "x-hints" what goes where, in a language. It can be read as it is.
func Start(lang juurru.Lang, profile string) ([]byte, error) {
	m, err := New(profile)
	if err != nil {
		return nil, err
	}
	return m.layOut(lang)
}

// startWith is [Start] for the profile in data.
func startWith(lang juurru.Lang, profile []byte) ([]byte, juurru.Report, error) {
	p, report, err := DecodeProfile(profile)
	if err != nil {
		return nil, report, err
	}
	data, err := begin(p, "").layOut(lang)
	return data, report, err
}

// layOut writes what the model has, all else empty, and the hints.
func (m *Model) layOut(lang juurru.Lang) ([]byte, error) {
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
	doc.add("links", list(m.Links))
	doc.add("attachments", list(m.Attachments))
	doc.add("images", list(m.Images))
	doc.add("state", m.State)
	doc.add("path", path.value())
	doc.add("programmes", list(m.Programmes))
	if m.Adoption != nil {
		doc.add("adoption", map[string]string{})
	}
	doc.add("earlierModels", list(m.Earlier))
	doc.add("members", m.Members)
	doc.add("pdsa", list(m.PDSA))
	doc.add("assessments", list(m.Assessments))
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
		FI: "Ohjelma, jossa mallia kehitetään: programme (ohjelma, esim. RRP), round (hakukierros), pillar (pilari), investments (investoinnit, esim. [\"1\", \"4\"]), coaching (valmennus). Jätä tyhjäksi, jos malli ei kuulu ohjelmaan.",
		SV: "Programmet som modellen utvecklas inom: programme (program, t.ex. RRP), round (utlysningsomgång), pillar (pelare), investments (investeringar, t.ex. [\"1\", \"4\"]), coaching (coachning). Lämna tomt om modellen inte hör till något program.",
		NB: "Programmet modellen utvikles i: programme (program, f.eks. RRP), round (utlysningsrunde), pillar (søyle), investments (investeringer, f.eks. [\"1\", \"4\"]), coaching (prosessveiledning). La stå tomt hvis modellen ikke hører til et program.",
		EN: "The programme the model is developed in: programme (e.g. RRP), round (of funding), pillar, investments (e.g. [\"1\", \"4\"]), coaching. Leave empty if it belongs to none.",
	}},
	{"/adoption", juurru.Text{
		FI: "Käyttöönoton todentaminen: decisionBody (käyttöönotosta päättänyt taho), decision (päätöksen sisältö), decidedOn (päätöspäivä), minutesDelivered (päivä, jona pöytäkirjaote toimitettiin ministeriölle), serviceTrayUrl (linkki digitaaliseen palvelutarjottimeen).",
		SV: "Uppgifter som styrker ibruktagandet: decisionBody (den instans som beslutat om ibruktagandet), decision (beslutets innehåll), decidedOn (beslutsdatum), minutesDelivered (dagen då protokollsutdraget lämnades in till ministeriet), serviceTrayUrl (länk till den digitala servicebrickan).",
		NB: "Dokumentasjon av innføringen: decisionBody (instansen som vedtok innføringen), decision (innholdet i vedtaket), decidedOn (vedtaksdato), minutesDelivered (datoen protokollutdraget ble sendt til ministeriet), serviceTrayUrl (lenke til den digitale tjenesteoversikten).",
		EN: "Evidence of adoption: decisionBody (the body that decided on adoption), decision (the content of the decision), decidedOn (the date of the decision), minutesDelivered (the date the extract from the minutes was delivered to the ministry), serviceTrayUrl (a link to the digital service platform, palvelutarjotin).",
	}},
	{"/members", juurru.Text{
		FI: "Kehittäjät rooleineen: maintainer (ylläpitäjä), developer (kehittäjä) tai member (jäsen); vähintään kaksi ylläpitäjää. registered: rekisteröitynyt Innokylään, permanent: vakituinen työntekijä. Nimiä ei tarvita.",
		SV: "Utvecklarna med roller: maintainer (administratör), developer (utvecklare) eller member (medlem); minst två administratörer. registered: registrerad i Innokylä, permanent: fast anställd. Namn behövs inte.",
		NB: "Deltakerne med roller: maintainer (administrator), developer (utvikler) eller member (medlem); minst to administratorer. registered: registrert i Innokylä, permanent: fast ansatt. Navn er ikke nødvendig.",
		EN: "The members with their roles: maintainer (administrator), developer or member; at least two administrators. registered: has an account in Innokylä, permanent: on the permanent staff. Names are not needed.",
	}},
	{"/earlierModels", juurru.Text{
		FI: "Aiemmat mallit, joita tämä jatkaa: url, name, work (mitä tehtiin silloin ja mitä nyt). Lisää osoite myös Toimintaympäristön linkkeihin.",
		SV: "Tidigare modeller som denna fortsätter: url, name, work (vad som gjordes då och vad som görs nu). Lägg till adressen också bland länkarna i Verksamhetsmiljö.",
		NB: "Tidligere modeller som denne viderefører: url, name, work (hva som ble gjort da, og hva som gjøres nå). Legg adressen også til lenkene i feltet for omgivelsene.",
		EN: "Earlier models that this one continues: url, name, work (what was done then and what is done now). Add the address to the links of the operating environment too.",
	}},
	{"/pdsa", juurru.Text{
		FI: "PDSA-lomakkeet: title, action (kehittämistoimenpide), goal (tavoite), steps (what, who, when, done), study (arviointi), act (yhteenveto).",
		SV: "PDSA-blanketter: title, action (utvecklingsåtgärd), goal (mål), steps (what, who, when, done), study (utvärdering), act (sammanfattning).",
		NB: "PDSA-skjemaer: title, action (forbedringstiltak), goal (mål), steps (what, who, when, done), study (evaluering), act (oppsummering).",
		EN: "PDSA worksheets: title, action (improvement), goal, steps (what, who, when, done), study (evaluation), act (conclusion).",
	}},
	{"/assessments", juurru.Text{
		FI: "Arvioinnit liikennevaloin: on (päivä), kind (self, peer), assessor, items (criterion, light: red, yellow, green; note). Kriteerit valitaan itse.",
		SV: "Bedömningar med trafikljus: on (dag), kind (self, peer), assessor, items (criterion, light: red, yellow, green; note). Kriterierna väljer ni själva.",
		NB: "Vurderinger med trafikklys: on (dag), kind (self, peer), assessor, items (criterion, light: red, yellow, green; note). Kriteriene velger dere selv.",
		EN: "Assessments by traffic light: on (day), kind (self, peer), assessor, items (criterion, light: red, yellow, green; note). The criteria are your own.",
	}},
	{"/notRecommended", juurru.Text{
		FI: "Jos mallia ei suositella: why (miksi), workNeeded (tarvittava lisätyö), wouldHaveHelped (mitä olisi tarvittu). Sano se myös lyhyessä kuvauksessa.",
		SV: "Om modellen inte rekommenderas: why (varför), workNeeded (arbete som behövs), wouldHaveHelped (vad som skulle ha behövts). Säg det också i den korta beskrivningen.",
		NB: "Hvis modellen ikke anbefales: why (hvorfor), workNeeded (arbeid som trengs), wouldHaveHelped (hva som skulle til). Si det også i den korte beskrivelsen.",
		EN: "When the model is not recommended: why, workNeeded, wouldHaveHelped. Say so in the short description too.",
	}},
}

var attestationHint = juurru.Text{
	FI: "Viimeistelyn tsekkilista: question (kysymys), answer (vastaus: yes, no, notApplicable), by (vastaajan rooli), on (päivä), note (perustelu).",
	SV: "Checklista för färdigställande: question (fråga), answer (svar: yes, no, notApplicable), by (den svarandes roll), on (datum), note (motivering).",
	NB: "Sjekkliste for ferdigstilling: question (spørsmål), answer (svar: yes, no, notApplicable), by (rollen til den som svarer), on (dato), note (begrunnelse).",
	EN: "Finishing checklist: question, answer (yes, no, notApplicable), by (the role of whoever answers), on (date), note (reason).",
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
