package httpapi

import (
	"net/url"
	"slices"
	"strconv"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// readQuery takes the parameters an endpoint knows, each at most once. A misspelt one
// is refused: "gatee=ready" must not pass for a check without a gate.
func (c *call) readQuery(known []string) error {
	values, err := url.ParseQuery(c.URL.RawQuery)
	if err != nil {
		return &failure{problem: problemParameter, allowed: known}
	}
	c.query = make(map[string]string, len(values))
	for name, given := range values {
		if !slices.Contains(known, name) || len(given) != 1 {
			return &failure{problem: problemParameter, allowed: known}
		}
		c.query[name] = given[0]
	}
	if given := c.query["lang"]; given != "" {
		if c.lang, err = juurru.ParseLang(given); err != nil {
			c.lang = juurru.Finnish
			return c.badParameter("lang", "fi", "sv", "nb", "en")
		}
	}
	return nil
}

// badParameter names a parameter whose value cannot be used, and the values that can.
func (c *call) badParameter(name string, allowed ...string) error {
	return &failure{problem: problemParameter, parameter: name, allowed: allowed}
}

// options are those of a check, as the query and the embedder ask.
func (c *call) options() ([]juurru.Option, error) {
	on, err := c.day("on", juurru.DateOf(c.Now()))
	if err != nil {
		return nil, err
	}
	options := append(slices.Clone(c.Options), juurru.On(on), juurru.MaxDepth(c.MaxDepth))
	if given := c.query["profile"]; given != "" && (c.kind.Profile != nil || given != "none") {
		if c.kind.Profile == nil {
			return nil, c.badParameter("profile", "none")
		}
		profile, err := c.kind.Profile(given)
		if err != nil {
			return nil, c.badParameter("profile")
		}
		options = append(options, profile)
	}
	return options, nil
}

// gate is the gate the query asks, nil for the one the document claims.
func (c *call) gate() (*juurru.Gate, error) {
	given := c.query["gate"]
	if given == "" {
		return nil, nil
	}
	gate, ok := c.kind.Gate(given)
	if !ok {
		return nil, c.badParameter("gate", gateNames(c.kind)...)
	}
	return &gate, nil
}

func gateNames(kind juurru.Kind) []string {
	names := make([]string, len(kind.Gates))
	for i, gate := range kind.Gates {
		names[i] = gate.Name
	}
	return names
}

// limit is the number of entries asked for.
func (c *call) limit() (int, error) {
	given := c.query["limit"]
	if given == "" {
		return adapters.DefaultPage, nil
	}
	n, err := strconv.Atoi(given)
	if err != nil || n < 1 || n > adapters.MaxPage {
		return 0, c.badParameter("limit", "1", strconv.Itoa(adapters.MaxPage))
	}
	return n, nil
}

// day reads a day of the query.
func (c *call) day(name string, absent juurru.Date) (juurru.Date, error) {
	given := c.query[name]
	if given == "" {
		return absent, nil
	}
	day, err := juurru.ParseDate(given)
	if err != nil {
		return "", c.badParameter(name, "2024-12-31")
	}
	return day, nil
}
