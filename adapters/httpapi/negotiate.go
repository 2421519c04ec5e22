package httpapi

import (
	"mime"
	"strconv"
	"strings"
)

// negotiate chooses the form of the answer by the header Accept, RFC 9110 § 12.5.1, or
// refuses when none that is offered will do:
//
//   - Of ranges that match a form the most exact one tells its weight.
//   - The form of the greatest weight is chosen; of several, the one offered first.
//   - Without the header, it is the one offered first.
func (c *call) negotiate(offers []string) error {
	c.form = offers[0]
	accept := strings.Join(c.Header.Values("Accept"), ",")
	if accept == "" {
		return nil
	}
	ranges := mediaRanges(accept)
	best := 0.0
	for _, offer := range offers {
		if weight := weightOf(offer, ranges); weight > best {
			c.form, best = offer, weight
		}
	}
	if best == 0 {
		return &failure{problem: problemNotAcceptable, allowed: offers}
	}
	return nil
}

// mediaRange is an element of the header Accept.
type mediaRange struct {
	name   string // "application/json", "application/*", "*/*"
	weight float64
}

// mediaRanges reads the header; what cannot be understood in it is passed over.
func mediaRanges(accept string) []mediaRange {
	var ranges []mediaRange
	for element := range strings.SplitSeq(accept, ",") {
		name, params, err := mime.ParseMediaType(element)
		if err != nil {
			continue
		}
		weight := 1.0
		if q, given := params["q"]; given {
			if weight, err = strconv.ParseFloat(q, 64); err != nil || !(weight >= 0 && weight <= 1) {
				continue
			}
		}
		ranges = append(ranges, mediaRange{name, weight})
	}
	return ranges
}

func weightOf(form string, ranges []mediaRange) float64 {
	group, _, _ := strings.Cut(form, "/")
	for _, name := range []string{form, group + "/*", "*/*"} {
		for _, r := range ranges {
			if r.name == name {
				return r.weight
			}
		}
	}
	return 0
}
