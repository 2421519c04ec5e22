package httpapi

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// openAPI is a document of OpenAPI 3.1, as far as it is used here. Lists keep their
// order, and maps are written by their keys: the same bytes every time.
type openAPI struct {
	OpenAPI    string                               `json:"openapi"`
	Info       info                                 `json:"info"`
	Servers    []server                             `json:"servers"`
	Tags       []tag                                `json:"tags"`
	Paths      map[string]map[string]operation      `json:"paths"` // address, method
	Components map[string]map[string]jsontext.Value `json:"components"`
}

type info struct {
	Title       string  `json:"title"`
	Version     string  `json:"version"`
	Description string  `json:"description"`
	License     license `json:"license"`
}

type license struct {
	Name       string `json:"name"`
	Identifier string `json:"identifier"`
}

type server struct {
	URL         string `json:"url"`
	Description string `json:"description"`
}

type tag struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

const aboutTheAPI = "Typed, checkable documents about change in health and social services. " +
	"A document that can be read is kept, whatever is found in it; a gate is passed by asking for it. " +
	"Who may do what is decided by the service that embeds this API, which adds its own way of logging in."

//go:embed components.json
var commonSchemas []byte

// describe assembles the description of the API: the endpoints for every kind, and the
// kinds' own JSON Schemas, whose $defs become components.
func (a *api) describe() ([]byte, error) {
	schemas := make(map[string]jsontext.Value)
	if err := json.Unmarshal(commonSchemas, &schemas); err != nil {
		return nil, err
	}
	doc := openAPI{
		OpenAPI: "3.1.0",
		Info:    info{"Juurru", juurru.Version, aboutTheAPI, license{"Apache-2.0", "Apache-2.0"}},
		Servers: []server{{".", "Where this description is."}},
		Tags:    []tag{{"api", "What there is."}},
		Paths:   make(map[string]map[string]operation),
	}
	for _, kind := range a.Kinds {
		doc.Tags = append(doc.Tags, tag{kind.Name, kind.Title.In(juurru.English) + "."})
		if err := addSchemas(schemas, kind); err != nil {
			return nil, err
		}
	}
	for _, e := range a.endpoints() {
		if !strings.Contains(e.path, "{kind}") {
			doc.add(e.path, e, operationOf(e, juurru.Kind{}))
			continue
		}
		for _, kind := range a.Kinds {
			if e.has != nil && !e.has(kind) {
				continue
			}
			doc.add(strings.Replace(e.path, "{kind}", kind.Name, 1), e, operationOf(e, kind))
		}
	}
	responses, err := problemResponses()
	if err != nil {
		return nil, err
	}
	doc.Components = map[string]map[string]jsontext.Value{"schemas": schemas, "responses": responses}
	return json.Marshal(doc, json.Deterministic(true), jsontext.WithIndent("  "))
}

func (doc *openAPI) add(path string, e endpoint, o operation) {
	if doc.Paths[path] == nil {
		doc.Paths[path] = make(map[string]operation)
	}
	doc.Paths[path][strings.ToLower(e.method)] = o
}

// addSchemas adds the schema of a kind as components: what its $defs call Task becomes
// PlanTask, the document itself Plan, and any document that can be kept PlanDraft.
func addSchemas(schemas map[string]jsontext.Value, kind juurru.Kind) error {
	name := componentName(kind)
	text := bytes.ReplaceAll(kind.Schema(juurru.English), []byte(`"#/$defs/`), []byte(`"#/components/schemas/`+name))
	members, err := membersOf(text)
	if err != nil {
		return fmt.Errorf("httpapi: the schema of the kind %s: %w", kind.Name, err)
	}
	var root []member
	for _, m := range members {
		switch m.name {
		case "$schema", "$id":
		case "$defs":
			defs, err := membersOf(m.value)
			if err != nil {
				return err
			}
			for _, def := range defs {
				if err := addSchema(schemas, name+def.name, def.value); err != nil {
					return err
				}
			}
		default:
			root = append(root, m)
		}
	}
	draft := fmt.Sprintf(`{"title":%q,"description":"The document as its schema has it, or one that is not finished: then the report tells what is wrong.",`+
		`"anyOf":[{"$ref":"#/components/schemas/%s"},{"type":"object","properties":{"kind":{"const":%q}}}]}`,
		kind.Title.In(juurru.English)+", maybe unfinished", name, kind.Name)
	return errors.Join(addSchema(schemas, name, object(root)), addSchema(schemas, name+"Draft", jsontext.Value(draft)))
}

func addSchema(schemas map[string]jsontext.Value, name string, schema jsontext.Value) error {
	if _, twice := schemas[name]; twice {
		return fmt.Errorf("httpapi: two schemas would be called %s", name)
	}
	schemas[name] = schema
	return nil
}

// componentName is the kind's name as programs write types: "own-plan" is OwnPlan.
func componentName(kind juurru.Kind) string {
	var name strings.Builder
	for part := range strings.FieldsFuncSeq(kind.Name, func(r rune) bool { return strings.ContainsRune("._-", r) }) {
		name.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return name.String()
}
