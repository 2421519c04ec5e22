package httpapi

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"github.com/juurru/juurru/adapters"
)

// listing is a page of documents.
type listing struct {
	Documents []adapters.Listed `json:"documents"`
	Next      string            `json:"next,omitzero"` // the value of "after" that continues; "" at the end
}

// list answers with a page of the documents of a kind that the request may read, by ID.
func (c *call) list() (*answer, error) {
	limit, err := c.limit()
	if err != nil {
		return nil, err
	}
	after := c.query["after"]
	if after != "" && (adapters.Key{Kind: c.kind.Name, ID: after}).Check() != nil {
		return nil, c.badParameter("after")
	}
	page := listing{Documents: []adapters.Listed{}}
	for size := limit; len(page.Documents) < limit; size = adapters.MaxPage { // most are hidden: in few steps
		documents, err := c.Store.List(c.Context(), c.kind.Name, after, size)
		if err != nil {
			return nil, err
		}
		for _, listed := range documents {
			if len(page.Documents) == limit {
				break
			}
			after = listed.ID
			visible, err := c.mayRead(listed.ID)
			if err != nil {
				return nil, err
			}
			if visible {
				page.Documents = append(page.Documents, listed)
			}
		}
		if len(documents) < size {
			break
		}
	}
	if len(page.Documents) == limit {
		page.Next = page.Documents[limit-1].ID
	}
	return c.page(page, page.Next, limit)
}

// mayRead asks the embedder whether the request may read a document of the listing.
func (c *call) mayRead(id string) (bool, error) {
	err := c.Authorize(c.Request, Read, c.kind.Name, id)
	var f *failure
	if err = refusal(err); errors.As(err, &f) {
		return false, nil
	}
	return err == nil, err
}

// revisions is a page of a document's history.
type revisions struct {
	Revisions []adapters.Revision `json:"revisions"`
	Next      int64               `json:"next,omitzero"`
}

// history answers with a page of the revisions of a document.
func (c *call) history() (*answer, error) {
	limit, err := c.limit()
	if err != nil {
		return nil, err
	}
	var after int64
	if given := c.query["after"]; given != "" {
		if after, err = strconv.ParseInt(given, 10, 64); err != nil || after < 0 {
			return nil, c.badParameter("after")
		}
	}
	kept, err := c.Store.History(c.Context(), c.key, after, limit)
	if err != nil {
		return nil, err
	}
	page, next := revisions{Revisions: kept}, ""
	if len(kept) == limit {
		page.Next = kept[limit-1].Number
		next = strconv.FormatInt(page.Next, 10)
	}
	return c.page(page, next, limit)
}

// page answers with a page, and where the next one is: relative to the address asked,
// wherever the API is mounted.
func (c *call) page(value any, next string, limit int) (*answer, error) {
	a, err := c.reply(http.StatusOK, value)
	if err != nil {
		return nil, err
	}
	a.lang = ""
	if next != "" {
		a.header.Set("Link", fmt.Sprintf(`<?after=%s&limit=%d>; rel="next"`, next, limit))
	}
	return a, nil
}

// past answers with the revision that the address names.
func (c *call) past() (*answer, error) {
	number, err := strconv.ParseInt(c.PathValue("revision"), 10, 64)
	if err != nil || number < 1 {
		return nil, adapters.ErrNotFound
	}
	return c.revision(number)
}
