package httpapi

import (
	"slices"
	"strconv"
	"strings"
)

// etag names a revision in one of its forms: the same bytes whenever it is read.
func etag(revision int64, form string) string {
	number := strconv.FormatInt(revision, 10)
	if form == formYAML {
		number += "-yaml"
	}
	return `"` + number + `"`
}

// condition is what the header If-Match or If-None-Match names.
type condition struct {
	given bool
	any   bool     // "*"
	tags  []string // as they are written, with W/ when they are weak
}

func (c *call) condition(name string) (condition, error) {
	values := c.Header.Values(name)
	if len(values) == 0 {
		return condition{}, nil
	}
	list := strings.TrimSpace(strings.Join(values, ","))
	if list == "*" {
		return condition{given: true, any: true}, nil
	}
	var tags []string
	for tag := range strings.SplitSeq(list, ",") {
		tag = strings.TrimSpace(tag)
		opaque := strings.TrimPrefix(tag, "W/")
		if len(opaque) < 2 || opaque[0] != '"' || strings.IndexByte(opaque[1:], '"') != len(opaque)-2 {
			return condition{}, &failure{problem: problemCondition}
		}
		tags = append(tags, tag)
	}
	return condition{given: true, tags: tags}, nil
}

// names reports whether the condition names a revision strongly, in any of its forms.
func (c condition) names(revision int64) bool {
	return c.any || slices.Contains(c.tags, etag(revision, formJSON)) || slices.Contains(c.tags, etag(revision, formYAML))
}

// namesWeakly is the comparison of If-None-Match when reading, RFC 9110 § 13.1.2.
func (c condition) namesWeakly(tag string) bool {
	return c.any || slices.ContainsFunc(c.tags, func(t string) bool { return strings.TrimPrefix(t, "W/") == tag })
}

// allows decides whether a write to the document at a revision, 0 when it is not there, may go on:
//
//   - If-Match: the document has to be there, at a revision that is named.
//   - If-None-Match: it must not be there at one that is named; "*" names them all.
//   - Without If-Match: a document that is there is not written over blindly.
func (c *call) allows(revision int64) error {
	match, err := c.condition("If-Match")
	if err != nil {
		return err
	}
	none, err := c.condition("If-None-Match")
	if err != nil {
		return err
	}
	there := revision > 0
	switch {
	case match.given && (!there || !match.names(revision)), none.given && there && none.names(revision):
		return &failure{problem: problemStale, revision: revision}
	case there && !match.given:
		return &failure{problem: problemBlind, revision: revision}
	}
	return nil
}
