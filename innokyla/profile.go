package innokyla

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// Profile is what a programme asks of models developed in it (ohjelman ohjeet),
// as data: the next programme needs a file, not code. The profiles of the
// library lie in the folder profiles; [DecodeProfile] reads another.
type Profile struct {
	Schema         string      `json:"$schema,omitzero" validate:"max=500"` // address of the JSON Schema, for editors
	Kind           string      `json:"kind,omitzero" validate:"required,eq=innokyla-profile"`
	ID             string      `json:"id,omitzero" validate:"required,max=100"`
	Programme      string      `json:"programme,omitzero" validate:"required,max=100"` // as the models' tags name it: "RRP"
	Title          juurru.Text `json:"title,omitzero"`
	Source         juurru.Text `json:"source,omitzero"`
	Naming         string      `json:"naming,omitzero" validate:"omitempty,oneof=rrp"` // the guidance the name follows; only RRP's is known
	Funders        []string    `json:"funders,omitzero" validate:"unique,dive,required"`
	Topics         []string    `json:"topics,omitzero" validate:"unique,dive,required"`
	MaxOtherTopics *int        `json:"maxOtherTopics,omitzero" validate:"omitempty,min=0"` // absent: no limit
	Phenomena      []string    `json:"phenomena,omitzero" validate:"unique,dive,required"`
	AreaEntity     *AreaEntity `json:"areaEntity,omitzero"`
	Parts          []Part      `json:"parts,omitzero" validate:"required,min=1,dive"`
	Decisions      []Decision  `json:"decisions,omitzero" validate:"dive"`
}

// AreaEntity asks for the programme's entity of the model's own area: one whose
// name has one of the words and names the area.
type AreaEntity struct {
	Words  []string    `json:"words,omitzero" validate:"required,min=1,dive,required"`
	Source juurru.Text `json:"source,omitzero"`
}

// Part is a part of a programme with rules of its own: a pillar, an investment.
// A tag of a model belongs to the part with the same pillar and investment, and
// to the one with the same coaching when the tag names a coaching.
type Part struct {
	ID             string           `json:"id,omitzero" validate:"required,max=100"`
	Title          juurru.Text      `json:"title,omitzero"`
	Pillar         int              `json:"pillar,omitzero" validate:"min=0,max=99"`
	Investment     Investment       `json:"investment,omitzero" validate:"max=20"`
	SubInvestments []Investment     `json:"subInvestments,omitzero" validate:"unique,dive,required,max=20"` // that follow the investment: "1b"
	Coaching       string           `json:"coaching,omitzero" validate:"max=200"`
	Topics         []string         `json:"topics,omitzero" validate:"unique,dive,required"`
	Entities       []RequiredEntity `json:"entities,omitzero" validate:"dive"`
	Evidence       *EvidenceRule    `json:"evidence,omitzero"`
	Deadline       juurru.Date      `json:"deadline,omitzero" validate:"omitempty,datetime=2006-01-02"` // descriptions are in Innokylä by then
	Source         juurru.Text      `json:"source,omitzero"`
}

// RequiredEntity is a national entity the model is attached to.
type RequiredEntity struct {
	Name  string `json:"name,omitzero" validate:"required,max=500"`
	Match string `json:"match,omitzero" validate:"required,max=500"` // what the entity's name must contain, whatever the dashes and letter case
}

// EvidenceRule asks for evidence of adoption, when the model's name has one of the words.
type EvidenceRule struct {
	NameContains []string    `json:"nameContains,omitzero" validate:"dive,required"`
	Requires     []string    `json:"requires,omitzero" validate:"required,min=1,unique,dive,oneof=decisionBody decision decidedOn serviceTrayUrl"`
	Minutes      bool        `json:"minutes,omitzero"` // an extract of the minutes goes to the ministry
	Source       juurru.Text `json:"source,omitzero"`
}

// Decision is how a contradiction in the programme's own guidance was settled.
type Decision struct {
	About    string `json:"about,omitzero" validate:"required"`
	Decision string `json:"decision,omitzero" validate:"required"`
}

// profileKind is the value of a profile's member "kind".
const profileKind = KindName + "-profile"

//go:embed profiles/*.json
var profileFiles embed.FS

// Profiles returns the programme profiles of the library. A copy: changing it
// changes nothing else.
func Profiles() []*Profile {
	var profiles []*Profile
	entries, _ := profileFiles.ReadDir("profiles")
	for _, entry := range entries {
		data, _ := profileFiles.ReadFile("profiles/" + entry.Name())
		if p, _, err := DecodeProfile(data); err == nil { // a test holds that they all are sound
			profiles = append(profiles, p)
		}
	}
	return profiles
}

// builtin is what checks read; never changed after start.
var builtin = Profiles()

// DecodeProfile reads a profile as strictly as any document, and checks it. The
// error is nil when nothing was found.
func DecodeProfile(data []byte) (*Profile, juurru.Report, error) {
	p, report, err := juurru.Decode[Profile](data)
	if err != nil {
		return nil, report, err
	}
	c := juurru.Check(p, juurru.Gate{})
	p.check(c)
	report = c.Finish(profileKind, p.ID, nil)
	report.Locate(data)
	if !report.Ready() {
		return nil, report, juurru.ErrInvalid
	}
	return p, report, nil
}

// check reports what the validate tags cannot: two parts that claim the same
// tags, and words that say nothing.
func (p *Profile) check(c *juurru.Checker) {
	said := func(text string, at juurru.Pointer) {
		if text != "" && foldWord(text) == "" {
			c.Report(juurru.RuleRequired, at)
		}
	}
	all := func(texts []string, at juurru.Pointer) {
		for i, text := range texts {
			said(text, at.At(i))
		}
	}
	said(p.Programme, "/programme")
	all(p.Funders, "/funders")
	all(p.Topics, "/topics")
	all(p.Phenomena, "/phenomena")
	if p.AreaEntity != nil {
		all(p.AreaEntity.Words, "/areaEntity/words")
	}
	ids, tags := make(map[string]bool), make(map[string]bool)
	for i, part := range p.Parts {
		at := juurru.At("parts", i)
		if ids[part.ID] {
			c.Report(juurru.RuleRepeated, at.At("id"), juurru.With("position", i+1))
		}
		ids[part.ID] = true
		for _, investment := range append([]Investment{part.Investment}, part.SubInvestments...) {
			tag := fmt.Sprint(part.Pillar, investment, foldWord(part.Coaching))
			if tags[tag] {
				c.Report(juurru.RuleRepeated, at.At("investment"), juurru.With("position", i+1))
			}
			tags[tag] = true
		}
		all(part.Topics, at.At("topics"))
		for j, entity := range part.Entities {
			said(entity.Match, at.At("entities", j, "match"))
		}
		if part.Evidence != nil {
			all(part.Evidence.NameContains, at.At("evidence", "nameContains"))
		}
	}
}

// Part returns the profile's part of that ID.
func (p *Profile) Part(id string) (Part, bool) {
	if p == nil {
		return Part{}, false
	}
	i := slices.IndexFunc(p.Parts, func(part Part) bool { return part.ID == id })
	if i < 0 {
		return Part{}, false
	}
	return p.Parts[i], true
}

// askedProfile is a profile the caller asks for, and the part that the model
// must belong to, "" for whichever it is tagged with.
type askedProfile struct {
	profile *Profile
	part    string
}

type profilesKey struct{}

// WithProfile asks the rules of a programme, whatever the model says of itself.
// With the ID of a part, the model must belong to that part. Of several such
// options the last one counts; nil is [WithoutProfiles].
func WithProfile(p *Profile, part string) juurru.Option {
	if p == nil {
		return WithoutProfiles()
	}
	return juurru.WithValue(profilesKey{}, []askedProfile{{p, part}})
}

// WithoutProfiles asks no programme's rules, even of a model tagged with one.
func WithoutProfiles() juurru.Option { return juurru.WithValue(profilesKey{}, []askedProfile{}) }

// ProfileByName returns the built-in profile and part a name means: "rrp", or a
// part such as "rrp-p4-i2"; then the part's ID is the second value.
func ProfileByName(name string) (p *Profile, part string, err error) {
	name = strings.ToLower(name)
	for _, p := range Profiles() {
		if p.ID == name {
			return p, "", nil
		}
		if _, ok := p.Part(name); ok {
			return p, name, nil
		}
	}
	return nil, "", fmt.Errorf("innokyla: there is no profile %q; there are %s", name, strings.Join(ProfileNames(), ", "))
}

// ProfileNames returns the names [ProfileByName] knows.
func ProfileNames() []string {
	var names []string
	for _, p := range builtin {
		names = append(names, p.ID)
		for _, part := range p.Parts {
			names = append(names, part.ID)
		}
	}
	return names
}

func profileOption(name string) (juurru.Option, error) {
	if name == "none" {
		return WithoutProfiles(), nil
	}
	p, part, err := ProfileByName(name)
	if err != nil {
		return nil, err
	}
	return WithProfile(p, part), nil
}

func readProfileOption(data []byte) (juurru.Option, juurru.Report, error) {
	p, report, err := DecodeProfile(data)
	if err != nil {
		return nil, report, err
	}
	return WithProfile(p, ""), report, nil
}
