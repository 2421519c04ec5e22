package httpapi_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/yamldoc"
	"github.com/juurru/juurru/examples/documents"
)

// report is what the tests look at in a report.
type report struct {
	Kind, Gate string
	Ready      bool
	Counts     juurru.Counts
	Findings   []finding
}

// The answer to a check is the report that the library gives.
func TestACheckAnswersAsTheLibraryDoes(t *testing.T) {
	c := newClient(t)
	for _, revision := range documents.PlanRevisions("pirha") {
		text := example(t, revision.File)
		kind, _ := adapters.KindByName("plan")
		for _, gate := range kind.Gates {
			_, want, err := kind.Inspect([]byte(text), &gate, juurru.On(revision.On))
			require.NoError(t, err)
			var got report
			c.do("POST", "/v1/plan/check?gate="+gate.Name+"&on="+string(revision.On), text, "Content-Type", asJSON).is(200).in(&got)
			assert.Equal(t, gate.Name, got.Gate)
			assert.Equal(t, want.Ready(), got.Ready)
			require.Len(t, got.Findings, len(want.Findings))
			for i, f := range want.Findings {
				assert.Equal(t, finding{f.Rule.ID, f.Severity.String(), string(f.Path), f.Message(juurru.Finnish), f.Line}, got.Findings[i])
			}
		}
	}
}

func TestACheckHoldsADocumentToWhatItSaysOfItself(t *testing.T) {
	c := newClient(t)
	var got report
	c.do("POST", "/v1/innokyla/check", example(t, "ready.json"), "Content-Type", asJSON).is(200).in(&got)
	assert.Equal(t, "ready", got.Gate)
	c.do("POST", "/v1/innokyla/check?on=&gate=", example(t, "draft.json"), "Content-Type", asJSON).is(200).in(&got)
	assert.Equal(t, "draft", got.Gate)
}

// In YAML, a finding has its place in the YAML.
func TestACheckOfYAMLPointsIntoTheYAML(t *testing.T) {
	c := newClient(t)
	var got report
	c.do("POST", "/v1/plan/check", "kind: plan\nname: Vahvaksi\nchangeStarts: 2026-13-45\nnmae: a\n", "Content-Type", asYAML).is(200).in(&got)
	require.Len(t, got.Findings[:2], 2)
	lines := make(map[string]int)
	for _, f := range got.Findings {
		lines[f.Path] = f.Line
	}
	assert.Equal(t, 3, lines["/changeStarts"])
	assert.Equal(t, 4, lines["/nmae"])
	p := c.do("PUT", "/v1/plan/documents/p", "kind: plan\n\nnmae: a\n", "Content-Type", asYAML).is(422, "not-understood").problem()
	assert.Equal(t, 3, p.Findings[0].Line)
	p = c.do("PUT", "/v1/plan/documents/p", "kind: plan\nname: &a b\n", "Content-Type", asYAML).is(400, "unreadable").problem()
	assert.Equal(t, finding{Rule: "juurru/yaml-reference", Severity: "error", Line: 2, Message: p.Findings[0].Message}, p.Findings[0])
}

func TestTextsComeInTheLanguageAskedFor(t *testing.T) {
	c := newClient(t)
	const body = `{"kind": "plan", "roles": [{}]}`
	said := make(map[string]bool)
	for accepted, lang := range map[string]string{"": "fi", "sv-FI, en;q=0.5": "sv", "no": "nb", "de, en;q=0.1": "en", "xx": "fi"} {
		got := c.do("POST", "/v1/plan/check", body, "Content-Type", asJSON, "Accept-Language", accepted).is(200)
		assert.Equal(t, lang, got.Header.Get("Content-Language"), accepted)
		said[string(got.body)] = true
		refused := c.do("GET", "/v1/nothing/schema", "", "Accept-Language", accepted).is(404, "kind")
		assert.Equal(t, lang, refused.Header.Get("Content-Language"))
	}
	assert.Len(t, said, 4)
	got := c.do("POST", "/v1/plan/check?lang=sv", body, "Content-Type", asJSON, "Accept-Language", "en").is(200)
	assert.Equal(t, "sv", got.Header.Get("Content-Language"), "the address wins")
}

func TestAnswersComeInTheFormAskedFor(t *testing.T) {
	c := newClient(t)
	for accept, want := range map[string]string{
		"":                                   asJSON,
		"*/*":                                asJSON,
		"application/yaml":                   asYAML,
		"application/*":                      asJSON,
		"application/yaml, application/json": asJSON,
		"application/json;q=0.5, application/yaml":    asYAML,
		"application/json;q=0, */*":                   asYAML,
		"text/html, application/yaml;q=0.2, */*;q=.1": asYAML,
		"APPLICATION/YAML":                            asYAML,
		"text/html":                                   "",
		"application/json;q=0":                        "",
		"application/json;q=2":                        "",
		"application/json;q=NaN":                      "",
		"nonsense":                                    "",
		",,;":                                         "",
	} {
		got := c.do("POST", "/v1/plan/check", draftOf("plan"), "Content-Type", asJSON, "Accept", accept)
		if want == "" {
			p := got.is(406, "not-acceptable").problem()
			assert.Equal(t, []string{asJSON, asYAML}, p.Allowed)
			continue
		}
		got.is(200)
		assert.Equal(t, want, got.Header.Get("Content-Type"), accept)
		if want == asYAML {
			doc, _, err := yamldoc.Parse(got.body)
			require.NoError(t, err)
			assert.Contains(t, string(doc.JSON), `"draft"`)
		}
	}
	c.do("PUT", "/v1/plan/documents/p", draftOf("plan"), "Content-Type", asJSON, "Accept", "text/html").is(406, "not-acceptable")
	c.do("GET", "/v1/plan/documents/p", "").is(404) // and nothing was done
}

func TestAQueryIsReadStrictly(t *testing.T) {
	c := newClient(t)
	for query, parameter := range map[string]string{
		"gate=nowhere": "gate", "lang=de": "lang", "on=2026-13-45": "on", "on=keväällä": "on", "profile=nobody": "profile",
		"gatee=approve": "", "gate=approve&gate=start": "", "a;b": "", "gate=%zz": "",
	} {
		p := c.do("POST", "/v1/plan/check?"+query, draftOf("plan"), "Content-Type", asJSON).is(400, "parameter").problem()
		assert.Equal(t, parameter, p.Parameter, query)
	}
	c.do("POST", "/v1/metrics/check?profile=pirha", draftOf("metrics"), "Content-Type", asJSON).is(400, "parameter")
	c.do("POST", "/v1/metrics/check?profile=none", draftOf("metrics"), "Content-Type", asJSON).is(200)
	var with, without report
	c.do("POST", "/v1/plan/check?gate=approve&profile=pirha", draftOf("plan"), "Content-Type", asJSON).is(200).in(&with)
	c.do("POST", "/v1/plan/check?gate=approve&profile=none", draftOf("plan"), "Content-Type", asJSON).is(200).in(&without)
	assert.NotEqual(t, with, without)
	c.do("GET", "/v1/kinds?"+strings.Repeat("a", 5000), "").is(414, "long-query")
	for _, name := range []string{"Accept", "Accept-Language", "If-Match", "Content-Type"} {
		c.do("POST", "/v1/plan/check", draftOf("plan"), name, strings.Repeat("a,", 3000)).is(431, "long-header")
	}
}

func TestAReportOfADocumentThatIsKept(t *testing.T) {
	c := newClient(t)
	c.do("PUT", "/v1/plan/documents/p", example(t, "plans/pirha/1-draft.json"), "Content-Type", asJSON).is(201)
	var got report
	c.do("GET", "/v1/plan/documents/p/report", "").is(200).in(&got)
	assert.Equal(t, "draft", got.Gate)
	assert.True(t, got.Ready)
	c.do("GET", "/v1/plan/documents/p/report?gate=approve&on=2025-01-27&lang=en", "").is(200).in(&got)
	assert.Equal(t, "approve", got.Gate)
	assert.Equal(t, 5, got.Counts.Error)
	c.do("GET", "/v1/plan/documents/p/report?gate=ready", "").is(400, "parameter")
}

func TestTheAgendaOfADocumentThatIsKept(t *testing.T) {
	c := newClient(t)
	const at = "/v1/plan/documents/p/agenda"
	c.do("PUT", "/v1/plan/documents/p", example(t, "plans/pirha/1-draft.json"), "Content-Type", asJSON).is(201)
	var got struct {
		From, To juurru.Date
		Dues     []struct{ Kind, Starts string }
	}
	c.do("GET", at+"?from=2025-02-01&to=2025-12-31", "").is(200).in(&got)
	assert.NotEmpty(t, got.Dues)
	c.do("GET", at, "").is(200).in(&got)
	assert.Equal(t, []juurru.Date{"2026-06-01", "2026-08-30"}, []juurru.Date{got.From, got.To})
	calendar := c.do("GET", at+"?from=2025-02-01&to=2025-12-31", "", "Accept", "text/calendar").is(200)
	assert.Equal(t, "text/calendar; charset=utf-8", calendar.Header.Get("Content-Type"))
	assert.True(t, strings.HasPrefix(string(calendar.body), "BEGIN:VCALENDAR\r\n"))
	assert.Contains(t, string(calendar.body), "BEGIN:VEVENT")
	for _, query := range []string{"from=x", "to=2026-13-45", "from=2026-01-02&to=2026-01-01", "from=9999-12-31"} {
		c.do("GET", at+"?"+query, "").is(400, "parameter")
	}
	c.do("PUT", "/v1/innokyla/documents/p", draftOf("innokyla"), "Content-Type", asJSON).is(201)
	c.do("GET", "/v1/innokyla/documents/p/agenda", "").is(404, "no-address")
}

func TestWhatThereIsIsDescribed(t *testing.T) {
	c := newClient(t)
	var kinds struct {
		Kinds []struct {
			Name        string
			Gates       []struct{ Name, Title string }
			Transitions bool
		}
	}
	c.do("GET", "/v1/kinds?lang=en", "").is(200).in(&kinds)
	for i, kind := range adapters.Kinds() {
		assert.Equal(t, kind.Name, kinds.Kinds[i].Name)
		assert.Len(t, kinds.Kinds[i].Gates, len(kind.Gates))
		assert.Equal(t, kind.Pass != nil, kinds.Kinds[i].Transitions)
		var rules struct{ Rules []struct{ ID, Title string } }
		c.do("GET", "/v1/"+kind.Name+"/rules", "").is(200).in(&rules)
		require.Len(t, rules.Rules, len(kind.Rules))
		for _, rule := range kind.Rules {
			_, name, _ := strings.Cut(rule.ID, "/")
			var got struct{ ID, Title string }
			c.do("GET", "/v1/"+rule.Kind()+"/rules/"+name+"?lang=sv", "").is(200).in(&got)
			assert.Equal(t, rule.Title.In(juurru.Swedish), got.Title)
		}
		schema := c.do("GET", "/v1/"+kind.Name+"/schema?lang=nb", "").is(200)
		assert.Equal(t, string(kind.Schema(juurru.Norwegian)), string(schema.body))
		assert.Equal(t, "application/schema+json", schema.Header.Get("Content-Type"))
		assert.Equal(t, "no-cache", schema.Header.Get("Cache-Control"))
	}
	for _, rule := range juurru.Rules() {
		c.do("GET", "/v1/"+strings.Replace(rule.ID, "/", "/rules/", 1), "").is(200)
	}
	c.do("GET", "/v1/juurru/rules", "").is(200)
	c.do("GET", "/v1/plan/rules/nothing", "").is(404, "no-address")
	c.do("GET", "/v1/juurru/schema", "").is(404, "kind")
	c.do("GET", "/v1/nothing/rules", "").is(404, "kind")
}
