package httpapi

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
)

// operation is an endpoint in the description of the API, for one kind.
type operation struct {
	OperationID string              `json:"operationId"`
	Summary     string              `json:"summary"`
	Tags        []string            `json:"tags"`
	Parameters  []parameter         `json:"parameters,omitzero"`
	RequestBody *content            `json:"requestBody,omitzero"`
	Responses   map[string]response `json:"responses"`
}

type parameter struct {
	Name        string         `json:"name"`
	In          string         `json:"in"`
	Required    bool           `json:"required,omitzero"`
	Description string         `json:"description"`
	Schema      jsontext.Value `json:"schema"`
	Example     any            `json:"example,omitzero"`
}

type content struct {
	Required bool                 `json:"required"`
	Content  map[string]mediaType `json:"content"`
}

type mediaType struct {
	Schema  reference `json:"schema"`
	Example any       `json:"example,omitzero"`
}

type reference struct {
	Ref string `json:"$ref"`
}

type response struct {
	Ref         string               `json:"$ref,omitzero"`
	Description string               `json:"description,omitzero"`
	Headers     map[string]header    `json:"headers,omitzero"`
	Content     map[string]mediaType `json:"content,omitzero"`
}

type header struct {
	Description string         `json:"description"`
	Schema      jsontext.Value `json:"schema"`
}

// operationOf describes an endpoint for a kind, or for none.
func operationOf(e endpoint, kind juurru.Kind) operation {
	o := operation{OperationID: e.name + componentName(kind), Summary: e.summary, Tags: []string{"api"}, Responses: make(map[string]response)}
	if kind.Name != "" {
		o.Tags[0] = kind.Name
	}
	for _, name := range []string{"id", "revision", "rule"} {
		if strings.Contains(e.path, "{"+name+"}") {
			p := parameters[name]
			p.In, p.Required = "path", true
			o.Parameters = append(o.Parameters, p)
		}
	}
	for _, name := range e.query {
		o.Parameters = append(o.Parameters, queryParameter(name, e, kind))
	}
	for _, name := range conditions(e) {
		p := parameters[name]
		p.In = "header"
		o.Parameters = append(o.Parameters, p)
	}
	if e.takes != "" {
		o.RequestBody = &content{Required: true, Content: make(map[string]mediaType)}
		for _, form := range e.forms() {
			o.RequestBody.Content[form] = mediaType{Schema: schemaOf(e.takes, kind), Example: exampleOf(e, kind)}
		}
	}
	for _, s := range e.success {
		o.Responses[strconv.Itoa(s.status)] = successOf(e, s, kind)
	}
	for _, status := range problemStatuses(e) {
		o.Responses[strconv.Itoa(status)] = response{Ref: "#/components/responses/" + responseName(status)}
	}
	return o
}

var (
	aText   = jsontext.Value(`{"type":"string"}`)
	aNumber = jsontext.Value(`{"type":"integer","minimum":1}`)
	aDay    = jsontext.Value(`{"type":"string","format":"date"}`)
)

// parameters of addresses, queries and headers, by name.
var parameters = map[string]parameter{
	"id":            {Name: "id", Description: "The ID the document is kept by: small letters, digits and, inside, dots, hyphens and underscores.", Schema: jsontext.Value(`{"type":"string","maxLength":100,"pattern":"^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$"}`), Example: "vahvaksi"},
	"revision":      {Name: "revision", Description: "The number of a revision.", Schema: aNumber, Example: 1},
	"rule":          {Name: "rule", Description: "What stands after the slash in the ID of a rule.", Schema: aText, Example: "wrong-type"},
	"lang":          {Name: "lang", Description: "The language of texts, instead of the header Accept-Language.", Schema: jsontext.Value(`{"type":"string","enum":["fi","sv","nb","en"]}`)},
	"on":            {Name: "on", Description: "The day the check is made for; today when absent.", Schema: aDay},
	"profile":       {Name: "profile", Description: "The programme, template or set of phases to hold the document to, whatever it names itself; none for none.", Schema: aText},
	"gate":          {Name: "gate", Description: "The gate that is asked; the one the document says it has passed when absent."},
	"from":          {Name: "from", Description: "The first day; today when absent.", Schema: aDay},
	"to":            {Name: "to", Description: "The last day; 90 days after the first when absent.", Schema: aDay},
	"after":         {Name: "after", Description: "Begin after this: the member next of the page before.", Schema: aText},
	"limit":         {Name: "limit", Description: "The entries of a page.", Schema: jsontext.Value(`{"type":"integer","minimum":1,"maximum":1000,"default":100}`)},
	"If-Match":      {Name: "If-Match", Description: "The ETag of the revision that was read. Required when the document is there.", Schema: aText, Example: `"3"`},
	"If-None-Match": {Name: "If-None-Match", Description: "The ETag the client has, or * to create a document and never change one.", Schema: aText},
}

func queryParameter(name string, e endpoint, kind juurru.Kind) parameter {
	p := parameters[name]
	p.In = "query"
	if name == "gate" {
		p.Schema, _ = json.Marshal(map[string]any{"type": "string", "enum": gateNames(kind)}, json.Deterministic(true))
	}
	if name == "after" && strings.HasSuffix(e.path, "/history") {
		p.Schema = jsontext.Value(`{"type":"integer","minimum":0}`)
	}
	return p
}

// conditions are the headers that make a request depend on the revision.
func conditions(e endpoint) []string {
	switch {
	case e.method == http.MethodPut:
		return []string{"If-Match", "If-None-Match"}
	case e.changes():
		return []string{"If-Match"}
	case slices.ContainsFunc(e.success, func(s success) bool { return s.status == http.StatusNotModified }):
		return []string{"If-None-Match"}
	}
	return nil
}

// changes reports whether the endpoint changes a document.
func (e endpoint) changes() bool {
	return e.action == Write || e.action == Delete || e.action == Transition
}

// forms are the media types of the body.
func (e endpoint) forms() []string {
	if e.method == http.MethodPatch {
		return patches
	}
	return []string{formJSON, formYAML}
}

// schemaOf refers to a schema; "{kind}" is a document of the kind.
func schemaOf(name string, kind juurru.Kind) reference {
	return reference{"#/components/schemas/" + strings.Replace(name, "{kind}", componentName(kind)+"Draft", 1)}
}

func exampleOf(e endpoint, kind juurru.Kind) any {
	switch e.takes {
	case "Transition":
		return map[string]string{"gate": kind.Gates[len(kind.Gates)-1].Name}
	case "Patch":
		return map[string]string{"name": "Vahvaksi"}
	}
	return map[string]string{"kind": kind.Name}
}

func successOf(e endpoint, s success, kind juurru.Kind) response {
	r := response{Description: http.StatusText(s.status)}
	if s.status == http.StatusNotModified || strings.Contains(s.schema, "{kind}") {
		r.Headers = map[string]header{"ETag": {"The revision, in the form of the answer.", aText}}
	}
	if s.schema == "" {
		return r
	}
	r.Content = make(map[string]mediaType)
	for _, form := range e.offers {
		schema := schemaOf(s.schema, kind)
		if form == formCalendar {
			schema = schemaOf("Calendar", kind)
		}
		r.Content[form] = mediaType{Schema: schema}
	}
	return r
}

// problemStatuses are the statuses of problems an endpoint may answer with.
func problemStatuses(e endpoint) []int {
	statuses := []int{http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusNotAcceptable,
		http.StatusRequestURITooLong, http.StatusRequestHeaderFieldsTooLarge, http.StatusInternalServerError, http.StatusServiceUnavailable}
	if e.takes != "" {
		statuses = append(statuses, http.StatusRequestTimeout, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType, http.StatusUnprocessableEntity)
	}
	if strings.Contains(e.path, "{id}") {
		statuses = append(statuses, http.StatusConflict)
	}
	if e.changes() {
		statuses = append(statuses, http.StatusPreconditionFailed, http.StatusPreconditionRequired)
	}
	return statuses
}

// responseName is the name of the component for a status: NotFound.
func responseName(status int) string { return strings.ReplaceAll(http.StatusText(status), " ", "") }

// problemResponses describes the answers with problems, by status.
func problemResponses() (map[string]jsontext.Value, error) {
	byStatus := make(map[int][]string)
	for _, p := range problems {
		byStatus[p.status] = append(byStatus[p.status], p.name)
	}
	responses := make(map[string]jsontext.Value, len(byStatus))
	for status, names := range byStatus {
		if status == http.StatusMethodNotAllowed { // of a method that no operation describes
			continue
		}
		data, err := json.Marshal(response{
			Description: fmt.Sprintf("%s: %s.", http.StatusText(status), strings.Join(names, ", ")),
			Content:     map[string]mediaType{formProblem: {Schema: schemaOf("Problem", juurru.Kind{})}},
		}, json.Deterministic(true))
		if err != nil {
			return nil, err
		}
		responses[responseName(status)] = data
	}
	return responses, nil
}
