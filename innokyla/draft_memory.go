package innokyla

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// draftMember is the member of a model that remembers its draft.
const draftMember = "x-draft"

// draftMemory is what a model remembers of how its fields were drafted.
type draftMemory struct {
	Fields []remembered `json:"fields"`
}

// remembered is a field as it was drafted: by the fingerprint of its value, which tells
// whether somebody has changed it since.
type remembered struct {
	At    juurru.Pointer `json:"at"`
	Print string         `json:"print"` // SHA-256 of its canonical JSON, the first 32 hexadecimal digits
	From  []juurru.Place `json:"from"`
}

// draftedFields are the parts of a model that a draft fills, in document order, each with
// where its value is.
var draftedFields = func() []draftedField {
	list := []draftedField{
		{"/name", func(m *Model) any { return &m.Name }},
		{"/shortDescription", func(m *Model) any { return &m.ShortDescription }},
		{"/implementationSite", func(m *Model) any { return &m.ImplementationSite }},
		{"/areas", func(m *Model) any { return &m.Areas }},
		{"/targetGroups", func(m *Model) any { return &m.TargetGroups }},
		{"/links", func(m *Model) any { return &m.Links }},
	}
	for _, f := range pathFields {
		list = append(list,
			draftedField{f.textPointer, func(m *Model) any { return &f.of(&m.Path).Text }},
			draftedField{f.pointer.At("links"), func(m *Model) any { return &f.of(&m.Path).Links }})
	}
	return append(list, draftedField{"/pdsa", func(m *Model) any { return &m.PDSA }})
}()

type draftedField struct {
	at    juurru.Pointer
	value func(*Model) any // a pointer to it
}

// json is the value of the field as canonical JSON; nil when there is none.
func (f draftedField) json(m *Model) jsontext.Value {
	switch value := f.value(m).(type) {
	case *string:
		if juurru.Blank(*value) {
			return nil
		}
		return encoded(*value)
	case *[]string:
		return encodedList(*value)
	case *[]Link:
		return encodedList(*value)
	case *[]PDSA:
		return encodedList(*value)
	}
	return nil
}

func encodedList[T any](list []T) jsontext.Value {
	if len(list) == 0 {
		return nil
	}
	return encoded(list)
}

// encoded writes a value of a model; its text that is not Unicode is written as it would be read.
func encoded(value any) jsontext.Value {
	data, err := json.Marshal(value, jsontext.AllowInvalidUTF8(true), json.Deterministic(true))
	if err != nil {
		return nil
	}
	return data
}

func fingerprint(value jsontext.Value) string {
	sum := sha256.Sum256(value)
	return hex.EncodeToString(sum[:16])
}

// remember keeps in the model how its fields were drafted.
func remember(m *Model, origins []juurru.Origin) {
	from := make(map[juurru.Pointer][]juurru.Place, len(origins))
	for _, origin := range origins {
		from[origin.At] = origin.From
	}
	var memory draftMemory
	for _, f := range draftedFields {
		if value := f.json(m); value != nil {
			memory.Fields = append(memory.Fields, remembered{f.at, fingerprint(value), from[f.at]})
		}
	}
	memory.keep(m)
}

// memoryOf reads what the model remembers, by field. What cannot be read is not remembered.
func memoryOf(m *Model) map[juurru.Pointer]remembered {
	fields := make(map[juurru.Pointer]remembered)
	for _, extension := range m.Extensions {
		var memory draftMemory
		if extension.Name != draftMember || json.Unmarshal(extension.Value, &memory) != nil {
			continue
		}
		for _, f := range memory.Fields {
			fields[f.At] = f
		}
	}
	return fields
}

// keep writes the memory into the model, in place of the one it has. An empty one is not kept.
func (d draftMemory) keep(m *Model) {
	extensions := slices.Clone(m.Extensions)
	i := slices.IndexFunc(extensions, func(e juurru.Extension) bool { return e.Name == draftMember })
	switch {
	case len(d.Fields) == 0 && i >= 0:
		extensions = slices.Delete(extensions, i, i+1)
	case len(d.Fields) == 0:
	case i >= 0:
		extensions[i].Value = encoded(d)
	default:
		extensions = append(extensions, juurru.Extension{Name: draftMember, Value: encoded(d)})
	}
	m.Extensions = extensions
}
