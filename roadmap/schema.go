package roadmap

import (
	"embed"

	"github.com/juurru/juurru"
)

//go:embed schema
var schemaFiles embed.FS

// Schema returns the JSON Schema (2020-12) of a project, with titles and descriptions in
// a language; Finnish when it is none of the four. Its verdict is that of [Decode] and
// the structural rules: a rule with an empty Schema is held by code only.
func Schema(lang juurru.Lang) []byte { return schemaFile(KindName, lang) }

// PhaseSetSchema returns the JSON Schema of a set of phases, as [Schema] does of a project.
// [ReadPhaseSet] asks more than a schema can.
func PhaseSetSchema(lang juurru.Lang) []byte { return schemaFile(phaseSetKind, lang) }

func schemaFile(kind string, lang juurru.Lang) []byte {
	data, err := schemaFiles.ReadFile("schema/" + juurru.SchemaFile(kind, lang))
	if err != nil {
		data, _ = schemaFiles.ReadFile("schema/" + juurru.SchemaFile(kind, juurru.Finnish))
	}
	return data
}
