package innokyla

import (
	"reflect"
	"slices"

	"github.com/juurru/juurru"
)

// Model is the description of an operating model (toimintamalli). Everything
// may be missing from a draft; [Model.Check] tells what a gate asks for.
// Lists of words are open vocabularies: Innokylä has more values than are known here.
type Model struct {
	Schema   string      `json:"$schema,omitzero" validate:"max=500"`                      // address of the JSON Schema, for editors
	Kind     string      `json:"kind,omitzero" validate:"omitempty,eq=innokyla"`           // "innokyla"
	ID       string      `json:"id,omitzero" validate:"max=200"`                           // the caller's own
	Language juurru.Lang `json:"language,omitzero" validate:"omitempty,oneof=fi sv nb en"` // of the texts; Finnish when absent

	Name               string       `json:"name,omitzero" validate:"max=1000"`                                     // nimi; see ParseName
	ShortDescription   string       `json:"shortDescription,omitzero" validate:"max=5000"`                         // lyhyt kuvaus
	ImplementationSite string       `json:"implementationSite,omitzero" validate:"max=5000"`                       // toteutuspaikka
	Areas              []string     `json:"areas,omitzero" validate:"max=500,unique,dive,required,max=500"`        // paikkakunta, maakunta tai hyvinvointialue; see ParseArea
	TargetGroups       []string     `json:"targetGroups,omitzero" validate:"max=100,unique,dive,required,max=500"` // kohderyhmä
	Topics             []string     `json:"topics,omitzero" validate:"max=100,unique,dive,required,max=500"`       // aihealueet; see KnownTopics
	Phenomena          []string     `json:"phenomena,omitzero" validate:"max=100,unique,dive,required,max=500"`    // ilmiöt; see KnownPhenomena
	Funders            []string     `json:"funders,omitzero" validate:"max=100,unique,dive,required,max=500"`      // rahoittaja; see KnownFunders
	Entities           []Entity     `json:"entities,omitzero" validate:"max=100,dive"`                             // kokonaisuudet
	Links              []Link       `json:"links,omitzero" validate:"max=500,dive"`                                // linkit
	Attachments        []Attachment `json:"attachments,omitzero" validate:"max=500,dive"`                          // liitteet
	Images             []Image      `json:"images,omitzero" validate:"max=500,dive"`                               // kuvat
	Cover              *Image       `json:"cover,omitzero"`                                                        // kansikuva
	Author             string       `json:"author,omitzero" validate:"max=500"`                                    // tekijä; may be a person, so no message repeats it
	Created            juurru.Date  `json:"created,omitzero" validate:"omitempty,datetime=2006-01-02"`             // luotu
	Modified           juurru.Date  `json:"modified,omitzero" validate:"omitempty,datetime=2006-01-02"`            // viimeksi muokattu
	State              State        `json:"state,omitzero" validate:"omitempty,oneof=draft inDevelopment ready"`   // kehittämisen vaihe

	Path Path `json:"path,omitzero"` // kehittämisen polku

	Programmes     []ProgrammeTag     `json:"programmes,omitzero" validate:"max=20,dive"`     // ohjelmat, the first one first
	Adoption       *AdoptionEvidence  `json:"adoption,omitzero"`                              // käyttöönoton todentaminen
	Earlier        []EarlierModel     `json:"earlierModels,omitzero" validate:"max=100,dive"` // aiemmat toimintamallit
	Members        []Member           `json:"members,omitzero" validate:"max=1000,dive"`      // kehittäjät
	PDSA           []PDSA             `json:"pdsa,omitzero" validate:"max=500,dive"`          // PDSA-lomakkeet
	Assessments    []Assessment       `json:"assessments,omitzero" validate:"max=100,dive"`   // arviointimittari
	NotRecommended *NotRecommended    `json:"notRecommended,omitzero"`                        // mallia ei suositella
	Attestations   []Attestation      `json:"attestations,omitzero" validate:"max=1000,dive"` // tsekkilista: what only a person can judge
	Extensions     []juurru.Extension `json:"-"`                                              // x- members, kept as they came
}

// Decode reads a model from JSON, strictly: see [juurru.Decode].
func Decode(data []byte, options ...juurru.Option) (*Model, juurru.Report, error) {
	m, report, err := juurru.Decode[Model](data, options...)
	report.Kind = KindName
	if m != nil {
		report.ID = m.ID
	}
	return m, report, err
}

// Encode writes the model as canonical JSON; Decode gives the same model back.
func (m *Model) Encode() ([]byte, error) { return juurru.Encode(m) }

// DocumentID returns the model's own ID.
func (m *Model) DocumentID() string {
	if m == nil {
		return ""
	}
	return m.ID
}

// DocumentName returns what the model calls itself.
func (m *Model) DocumentName() string {
	if m == nil {
		return ""
	}
	return m.Name
}

// Claims returns the last gate the model's state says it has passed: publish
// when it is in development, ready when it is ready.
func (m *Model) Claims(...juurru.Option) juurru.Gate {
	if m == nil {
		return Draft
	}
	return m.State.gate()
}

// Check reports what keeps the model from passing the gate, in document order.
//
// The rules of each programme the model is tagged with, or named after, are
// asked when the library has the programme's profile; [WithProfile] and
// [WithoutProfiles] decide otherwise. Rules that depend on the day are asked
// only with [juurru.On]. The cost grows linearly with the size of the model.
func (m *Model) Check(gate juurru.Gate, options ...juurru.Option) juurru.Report {
	if m == nil {
		m = new(Model)
	}
	c := juurru.Check(m, gate, options...)
	m.checkBasics(c)
	m.checkVocabularies(c)
	m.checkAreas(c)
	m.checkState(c)
	m.checkPath(c)
	m.checkContents(c)
	m.checkWriting(c)
	m.checkEntities(c)
	m.checkEarlier(c)
	m.checkMembers(c)
	m.checkPDSA(c)
	m.checkAssessments(c)
	m.checkNotRecommended(c)
	m.checkAttestations(c)
	m.checkProgrammes(c)
	return c.Finish(KindName, m.ID, Rules())
}

// KindName is the value of a model's member "kind".
const KindName = "innokyla"

// Kind returns the face of this kind of document for adapters.
func Kind() juurru.Kind {
	return juurru.Kind{
		Name: KindName,
		Title: juurru.Text{
			FI: "Toimintamalli Innokylään", SV: "Verksamhetsmodell för Innokylä", NB: "Tjenestemodell for Innokylä", EN: "Operating model for Innokylä",
		},
		Gates:    Gates(),
		Rules:    Rules(),
		Type:     reflect.TypeFor[Model](),
		Glossary: Glossary(),
		Schema:   Schema,
		Decode: func(data []byte, options ...juurru.Option) (juurru.Document, juurru.Report, error) {
			m, report, err := Decode(data, options...)
			if m == nil {
				return nil, report, err
			}
			return m, report, err
		},
		Start:   Start,
		Section: Section,
		Pass:    pass,

		ProfileName:   profileKind,
		ProfileType:   reflect.TypeFor[Profile](),
		ProfileSchema: ProfileSchema,
		Profile:       profileOption,
		ReadProfile:   readProfileOption,
		StartWith:     startWith,
	}
}

// Rules returns what a model is held to besides [juurru.Rules], in the order of
// the document.
func Rules() []*juurru.Rule { return slices.Clone(rules) }

var rules = []*juurru.Rule{
	RuleBasicMissing, RuleShortDescriptionMissing, RuleShortDescriptionTooLong, RuleShortDescriptionDeveloping,
	RuleVocabularyNearMiss, RuleFundersContradict, RuleAreaNotRecognised, RuleStateMissing,
	RulePathFieldMissing,
	RuleLinkWithoutName, RuleImageWithoutAlternative,
	RuleFuturePassive, RuleProjectTalk, RuleBareAddress, RuleLongUnstructured,
	RuleEntityNotJoined, RuleEarlierNotLinked, RuleEarlierWorkMissing,
	RuleMembersUnknown, RuleTooFewMaintainers, RuleMemberNotRegistered, RuleNoPermanentMember,
	RulePDSAIncomplete, RulePDSAStepOpen,
	RuleAssessmentMissing, RuleAssessmentRed, RuleAssessmentReasonMissing, RuleCriterionUnknown, RuleCriterionUnanswered,
	RuleNotRecommendedUnsaid, RuleNotRecommendedReasonMissing, RuleNotRecommendedImprovementMissing,
	RuleAttestationUnanswered, RuleAttestationNo, RuleAttestationReasonMissing, RuleAttestationUnknown,
	RuleProgrammeTagMissing, RuleProgrammePartMissing, RuleProgrammePartUnknown, RuleProgrammeUnknown,
	RuleNameDeviates, RuleNameTagsDiffer, RuleNameAreaDiffers,
	RuleProgrammeFunderMissing, RuleProgrammeTopicMissing, RuleProgrammeTopicsTooMany, RuleProgrammePhenomenonMissing,
	RuleProgrammeEntityMissing, RuleOwnAreaEntityMissing,
	RuleProgrammeEvidenceMissing, RuleMinutesNotDelivered, RuleProgrammeDeadlinePassed,
}

// Section names the part of a model a place belongs to: a stage of the path, or
// the basics, the people, the programme, the finishing.
func Section(at juurru.Pointer) juurru.Text {
	tokens := at.Tokens()
	if len(tokens) == 0 {
		return sectionWhole
	}
	if tokens[0] == "path" {
		if len(tokens) > 1 {
			if f, ok := ParseField(tokens[1]); ok && f.Stage != Basics {
				return stageLabels[f.Stage]
			}
		}
		return sectionPath
	}
	if section, ok := sections[tokens[0]]; ok {
		return section
	}
	return stageLabels[Basics]
}

var (
	sectionWhole = juurru.Text{FI: "Koko dokumentti", SV: "Hela dokumentet", NB: "Hele dokumentet", EN: "The whole document"}
	sectionPath  = juurru.Text{FI: "Kehittämisen polku", SV: "Utvecklingsstigen", NB: "Utviklingsløpet", EN: "Development path"}

	sectionPeople    = juurru.Text{FI: "Kehittäjät", SV: "Utvecklare", NB: "Deltakere", EN: "Members"}
	sectionProgramme = juurru.Text{FI: "Ohjelma", SV: "Program", NB: "Program", EN: "Programme"}
	sectionTrials    = juurru.Text{FI: "Kokeilut ja arviointi", SV: "Försök och bedömning", NB: "Utprøving og vurdering", EN: "Trials and assessment"}
	sectionFinishing = juurru.Text{FI: "Viimeistely", SV: "Färdigställande", NB: "Ferdigstilling", EN: "Finishing"}

	sections = map[string]juurru.Text{
		"members":    sectionPeople,
		"programmes": sectionProgramme, "adoption": sectionProgramme, "entities": sectionProgramme,
		"pdsa": sectionTrials, "assessments": sectionTrials,
		"notRecommended": sectionFinishing, "attestations": sectionFinishing, "earlierModels": sectionFinishing,
	}
)
