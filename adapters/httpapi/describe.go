package httpapi

import (
	"net/http"

	"github.com/juurru/juurru"
)

// everyKind stands where a kind does in the IDs and addresses of rules of every kind.
const everyKind = "juurru"

type kindsAnswer struct {
	Kinds []kindAnswer `json:"kinds"`
}

type kindAnswer struct {
	Name        string       `json:"name"`
	Title       string       `json:"title"`
	Gates       []gateAnswer `json:"gates"`
	Transitions bool         `json:"transitions"` // whether its documents pass gates by transitions
}

type gateAnswer struct {
	Name  string `json:"name"`
	Title string `json:"title"`
}

// listKinds answers with the kinds of document and their gates, in order.
func (c *call) listKinds() (*answer, error) {
	kinds := kindsAnswer{Kinds: []kindAnswer{}}
	for _, kind := range c.Kinds {
		k := kindAnswer{Name: kind.Name, Title: kind.Title.In(c.lang), Transitions: kind.Pass != nil}
		for _, gate := range kind.Gates {
			k.Gates = append(k.Gates, gateAnswer{gate.Name, gate.Title.In(c.lang)})
		}
		kinds.Kinds = append(kinds.Kinds, k)
	}
	return c.published(c.reply(http.StatusOK, kinds))
}

type rulesAnswer struct {
	Rules []ruleAnswer `json:"rules"`
}

type ruleAnswer struct {
	ID       string          `json:"id"`
	Severity juurru.Severity `json:"severity"`
	Gate     string          `json:"gate,omitzero"` // from which it binds; "" for always
	Schema   string          `json:"schema,omitzero"`
	Title    string          `json:"title"`
	Why      string          `json:"why"`
	Fix      string          `json:"fix"`
	Source   string          `json:"source"`
	Limits   string          `json:"limits,omitzero"`
	Since    string          `json:"since"`
}

func ruleIn(rule *juurru.Rule, lang juurru.Lang) ruleAnswer {
	return ruleAnswer{
		ID: rule.ID, Severity: rule.Severity, Gate: rule.Gate.Name, Schema: rule.Schema, Title: rule.Title.In(lang),
		Why: rule.Why.In(lang), Fix: rule.Fix.In(lang), Source: rule.Source.In(lang), Limits: rule.Limits, Since: rule.Since,
	}
}

// rules are those of the kind in the address, or those of every kind.
func (c *call) rules() []*juurru.Rule {
	if c.kind.Name == "" {
		return juurru.Rules()
	}
	return c.kind.Rules
}

// listRules answers with the rules of a kind.
func (c *call) listRules() (*answer, error) {
	list := rulesAnswer{Rules: []ruleAnswer{}}
	for _, rule := range c.rules() {
		list.Rules = append(list.Rules, ruleIn(rule, c.lang))
	}
	return c.published(c.reply(http.StatusOK, list))
}

// getRule answers with one rule: the rule "plan/task-late" is at plan/rules/task-late.
func (c *call) getRule() (*answer, error) {
	namespace := c.kind.Name
	if namespace == "" {
		namespace = everyKind
	}
	for _, rule := range c.rules() {
		if rule.ID == namespace+"/"+c.PathValue("rule") {
			return c.published(c.reply(http.StatusOK, ruleIn(rule, c.lang)))
		}
	}
	return nil, &failure{problem: problemNoAddress}
}

// getSchema answers with the JSON Schema of a kind.
func (c *call) getSchema() (*answer, error) {
	return c.published(c.replyJSON(http.StatusOK, c.kind.Schema(c.lang)))
}

// getOpenAPI answers with the description of the API.
func (c *call) getOpenAPI() (*answer, error) {
	a, err := c.published(c.replyJSON(http.StatusOK, c.openAPI))
	if err == nil {
		a.lang = juurru.English
	}
	return a, err
}

func (c *call) published(a *answer, err error) (*answer, error) {
	if a != nil {
		a.public = true
	}
	return a, err
}
