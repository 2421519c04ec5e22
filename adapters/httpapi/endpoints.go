package httpapi

import (
	"net/http"

	"github.com/juurru/juurru"
)

// endpoint is one thing that can be asked: the API and its description are both made
// of these.
type endpoint struct {
	method  string
	path    string // "/v1/{kind}/documents/{id}"
	name    string // of the operation, before the kind: "get"
	summary string
	action  Action
	offers  []string // media types of the answer
	query   []string
	takes   string // the schema of the body, "" for none; "{kind}" is the document
	success []success
	serve   func(*call) (*answer, error)
	has     func(juurru.Kind) bool // whether a kind has it; nil for all
}

// success is an answer that is no problem.
type success struct {
	status int
	schema string // "" for no body
}

// Media types of answers.
var (
	values      = []string{formJSON, formYAML}
	schemaForms = []string{formSchema, formJSON}
	openAPIForm = []string{formJSON}
	agendaForms = []string{formJSON, formYAML, formCalendar}
)

// endpoints are all there are; those that need a store only with one.
func (a *api) endpoints() []endpoint {
	endpoints := []endpoint{
		{http.MethodGet, "/openapi.json", "describeAPI", "The description of this API", Describe, openAPIForm, nil, "", ok("OpenAPI"), (*call).getOpenAPI, nil},
		{http.MethodGet, "/v1/kinds", "listKinds", "The kinds of document and their gates", Describe, values, []string{"lang"}, "", ok("Kinds"), (*call).listKinds, nil},
		{http.MethodGet, "/v1/juurru/rules", "listCommonRules", "The rules that hold for documents of every kind", Describe, values, []string{"lang"}, "", ok("Rules"), (*call).listRules, nil},
		{http.MethodGet, "/v1/juurru/rules/{rule}", "getCommonRule", "One rule that holds for documents of every kind", Describe, values, []string{"lang"}, "", ok("Rule"), (*call).getRule, nil},
		{http.MethodGet, "/v1/{kind}/rules", "listRulesOf", "The rules of the kind", Describe, values, []string{"lang"}, "", ok("Rules"), (*call).listRules, nil},
		{http.MethodGet, "/v1/{kind}/rules/{rule}", "getRuleOf", "One rule of the kind", Describe, values, []string{"lang"}, "", ok("Rule"), (*call).getRule, nil},
		{http.MethodGet, "/v1/{kind}/schema", "getSchemaOf", "The JSON Schema of the kind", Describe, schemaForms, []string{"lang"}, "", ok("JSONSchema"), (*call).getSchema, nil},
		{http.MethodPost, "/v1/{kind}/check", "check", "What keeps a document from passing a gate", Check, values, []string{"gate", "lang", "on", "profile"}, "{kind}", ok("Report"), (*call).check, nil},
	}
	if a.Store == nil {
		return endpoints
	}
	return append(endpoints, []endpoint{
		{http.MethodGet, "/v1/{kind}/documents", "list", "The documents that are kept, by ID", List, values, []string{"after", "limit"}, "", ok("Listing"), (*call).list, nil},
		{http.MethodGet, document, "get", "The last revision of a document", Read, values, nil, "", unlessKnown("{kind}"), (*call).get, nil},
		{http.MethodPut, document, "put", "Keep a document, new or changed", Write, values, nil, "{kind}", []success{{http.StatusOK, "Saved"}, {http.StatusCreated, "Saved"}}, (*call).put, nil},
		{http.MethodPatch, document, "patch", "Change a document by a merge patch", Write, values, nil, "Patch", ok("Saved"), (*call).patch, nil},
		{http.MethodDelete, document, "delete", "Delete a document; its history stays", Delete, values, nil, "", []success{{http.StatusNoContent, ""}}, (*call).remove, nil},
		{http.MethodGet, document + "/history", "getHistoryOf", "The revisions of a document", Read, values, []string{"after", "limit"}, "", ok("History"), (*call).history, nil},
		{http.MethodGet, document + "/revisions/{revision}", "getRevisionOf", "One revision of a document", Read, values, nil, "", unlessKnown("{kind}"), (*call).past, nil},
		{http.MethodGet, document + "/report", "getReportOf", "What keeps a document that is kept from passing a gate", Read, values, []string{"gate", "lang", "on", "profile"}, "", ok("Report"), (*call).report, nil},
		{http.MethodPost, document + "/transitions", "pass", "Take a document through a gate", Transition, values, nil, "Transition", ok("Saved"), (*call).transition, passes},
		{http.MethodGet, document + "/agenda", "getAgendaOf", "What comes up in a document, and what is overdue", Read, agendaForms, []string{"from", "lang", "to"}, "", ok("Agenda"), (*call).agenda, comesUp},
	}...)
}

const document = "/v1/{kind}/documents/{id}"

func ok(schema string) []success { return []success{{http.StatusOK, schema}} }

// unlessKnown is the answer with a document, or none when the client has it already.
func unlessKnown(schema string) []success {
	return []success{{http.StatusOK, schema}, {http.StatusNotModified, ""}}
}

func passes(kind juurru.Kind) bool  { return kind.Pass != nil }
func comesUp(kind juurru.Kind) bool { return kind.Agenda != nil }
