package metrics

import (
	"reflect"
	"slices"

	"github.com/juurru/juurru"
)

// Set is a set of metrics (mittaristo) with what belongs to it: the benefits that
// are promised, the trials by which the change is made, and how training turns into
// use. It stands alone as a document of kind "metrics"; a plan has the same parts.
// Everything may be missing from a draft; [Set.Check] tells what a gate asks for.
type Set struct {
	Schema   string      `json:"$schema,omitzero" validate:"max=500"`                      // address of the JSON Schema, for editors
	Kind     string      `json:"kind,omitzero" validate:"omitempty,eq=metrics"`            // "metrics"
	ID       string      `json:"id,omitzero" validate:"max=200"`                           // the caller's own
	Language juurru.Lang `json:"language,omitzero" validate:"omitempty,oneof=fi sv nb en"` // of the texts; Finnish when absent

	Name         string      `json:"name,omitzero" validate:"max=1000"`
	Purpose      string      `json:"purpose,omitzero" validate:"max=10000"`                              // what the change is to achieve (tavoiteltu muutos)
	State        State       `json:"state,omitzero" validate:"omitempty,oneof=planned running reported"` // missä mennään
	ChangeStarts juurru.Date `json:"changeStarts,omitzero" validate:"omitempty,datetime=2006-01-02"`     // first day of working in the new way (muutos alkaa)

	Metrics  []Metric  `json:"metrics,omitzero" validate:"max=200,dive"`  // mittarit
	Benefits []Benefit `json:"benefits,omitzero" validate:"max=500,dive"` // hyödyt
	Series   []Series  `json:"series,omitzero" validate:"max=200,dive"`   // PDSA-sarjat
	Uptake   []Uptake  `json:"uptake,omitzero" validate:"max=500,dive"`   // koulutuksesta käyttöön

	Extensions []juurru.Extension `json:"-"` // x- members, kept as they came
}

// Decode reads a set from JSON, strictly: see [juurru.Decode].
func Decode(data []byte, options ...juurru.Option) (*Set, juurru.Report, error) {
	s, report, err := juurru.Decode[Set](data, options...)
	report.Kind = KindName
	if s != nil {
		report.ID = s.ID
	}
	return s, report, err
}

// Encode writes the set as canonical JSON; Decode gives the same set back.
func (s *Set) Encode() ([]byte, error) { return juurru.Encode(s) }

// MetricSet returns the set itself: a document of any kind that holds metrics has this
// method.
func (s *Set) MetricSet() *Set { return s }

// DocumentID returns the set's own ID.
func (s *Set) DocumentID() string {
	if s == nil {
		return ""
	}
	return s.ID
}

// DocumentName returns what the set calls itself.
func (s *Set) DocumentName() string {
	if s == nil {
		return ""
	}
	return s.Name
}

// Claims returns the last gate the set's state says it has passed: start when
// the change is under way, results when they have been reported.
func (s *Set) Claims(...juurru.Option) juurru.Gate {
	if s == nil {
		return Draft
	}
	return s.State.gate()
}

// Check reports what keeps the set from passing the gate, in document order.
// What depends on the day, such as a measurement that is overdue, is asked only
// with [juurru.On]. The cost grows linearly with the size of the set.
func (s *Set) Check(gate juurru.Gate, options ...juurru.Option) juurru.Report {
	if s == nil {
		s = new(Set)
	}
	c := juurru.Check(s, gate, options...)
	if s.ChangeStarts == "" {
		c.Report(RuleChangeStartMissing, "/changeStarts")
	}
	CheckParts(c, s)
	return c.Finish(KindName, s.ID, Rules())
}

// CheckParts reports to a check under way what [Set.Check] finds in a set: in its
// metrics, benefits, series and uptake, and what they refer to. Whether the day is there
// on which the change begins, the document asks itself. It is for a document of another kind that has these parts as members
// of the same names at its root; such a document hands [Rules] to
// [juurru.Checker.Finish]. The tags of the types are not asked: [juurru.Check] does
// that. nil parts have no findings.
func CheckParts(c *juurru.Checker, parts *Set) {
	if parts == nil {
		return
	}
	parts.checkBasics(c)
	parts.checkMetrics(c)
	parts.checkBenefits(c)
	parts.checkSeries(c)
	parts.checkUptake(c)
}

// KindName is the value of a set's member "kind".
const KindName = "metrics"

// Kind returns the face of this kind of document for adapters.
func Kind() juurru.Kind {
	return juurru.Kind{
		Name: KindName,
		Title: juurru.Text{
			FI: "Mittaristo", SV: "Uppsättning mätare", NB: "Indikatorsett", EN: "Set of metrics",
		},
		Gates:    Gates(),
		Rules:    Rules(),
		Type:     reflect.TypeFor[Set](),
		Glossary: Glossary(),
		Schema:   Schema,
		Decode: func(data []byte, options ...juurru.Option) (juurru.Document, juurru.Report, error) {
			s, report, err := Decode(data, options...)
			if s == nil {
				return nil, report, err
			}
			return s, report, err
		},
		Start:   Start,
		Section: Section,
		Pass:    pass,
		Agenda: func(doc juurru.Document, from, to juurru.Date, _ ...juurru.Option) []juurru.Due {
			s, _ := doc.(*Set)
			return Agenda(s, from, to)
		},
	}
}

// Rules returns what a set is held to besides [juurru.Rules], in the order of
// the document.
func Rules() []*juurru.Rule {
	return slices.Concat(basicRules, metricRules, benefitRules, seriesRules, uptakeRules)
}

// Section names the part of a set a place belongs to.
func Section(at juurru.Pointer) juurru.Text {
	tokens := at.Tokens()
	if len(tokens) == 0 {
		return sectionWhole
	}
	if section, ok := sections[tokens[0]]; ok {
		return section
	}
	return sectionBasics
}

var (
	sectionWhole  = juurru.Text{FI: "Koko dokumentti", SV: "Hela dokumentet", NB: "Hele dokumentet", EN: "The whole document"}
	sectionBasics = juurru.Text{FI: "Perustiedot", SV: "Basuppgifter", NB: "Grunnopplysninger", EN: "Basics"}

	sections = map[string]juurru.Text{
		"metrics":  {FI: "Mittarit", SV: "Mätare", NB: "Indikatorer", EN: "Metrics"},
		"benefits": {FI: "Hyödyt", SV: "Nyttor", NB: "Gevinster", EN: "Benefits"},
		"series":   {FI: "PDSA-kokeilut", SV: "PDSA-försök", NB: "PDSA-utprøvinger", EN: "PDSA trials"},
		"uptake":   {FI: "Koulutuksesta käyttöön", SV: "Från utbildning till användning", NB: "Fra opplæring til bruk", EN: "From training to use"},
	}
)
