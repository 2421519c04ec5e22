// Package sample has a document type that uses every validate tag on every type
// it fits, for tests of what is the same for all kinds of document.
package sample

import "github.com/juurru/juurru"

// Sample is a document.
type Sample struct {
	Kind       string             `json:"kind,omitzero" validate:"omitempty,eq=sample"`
	Name       string             `json:"name,omitzero" validate:"required,min=2,max=10"`
	Colour     string             `json:"colour,omitzero" validate:"omitempty,oneof=red yellow green"`
	Link       string             `json:"link,omitzero" validate:"omitempty,http_url"`
	Day        juurru.Date        `json:"day,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Tags       []string           `json:"tags,omitzero" validate:"min=0,max=3,unique,dive,required,max=5"`
	Weight     float64            `json:"weight,omitzero" validate:"min=-1,max=1.5"`
	Count      int                `json:"count,omitzero" validate:"min=-2,max=20"`
	Done       bool               `json:"done,omitzero"`
	Head       *Person            `json:"head,omitzero" validate:"required"`
	Deputy     *Person            `json:"deputy,omitzero"`
	People     []Person           `json:"people,omitzero" validate:"omitempty,min=2,dive"`
	Matrix     [][]int            `json:"matrix,omitzero"`
	Extensions []juurru.Extension `json:"-"`
}

// Person is an object within a Sample.
type Person struct {
	Role  string   `json:"role,omitzero" validate:"required"`
	Links []string `json:"links,omitzero" validate:"dive,http_url"`
}

// Good is a sample that breaks no rule.
const Good = `{
  "kind": "sample",
  "name": "Ääni",
  "colour": "red",
  "link": "https://example.org/a",
  "day": "2024-02-29",
  "tags": ["a", "b"],
  "weight": 0.5,
  "count": 3,
  "done": true,
  "head": {"role": "lead", "links": ["http://example.org"]},
  "deputy": {"role": "deputy"},
  "people": [{"role": "one"}, {"role": "two"}],
  "matrix": [[1, 2], [3]],
  "x-note": {"b": [1, null], "a": "ä"}
}
`
