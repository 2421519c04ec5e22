package juurru

// Place is a place in a document of some kind.
type Place struct {
	Kind     string  `json:"kind"`
	Document string  `json:"document,omitzero"` // the document's own ID, when it has one
	At       Pointer `json:"at"`
}

// Origin tells where a part of a drafted document comes from (alkuperä).
type Origin struct {
	At   Pointer `json:"at"`   // in the draft
	From []Place `json:"from"` // in the sources, in the order they are told
}

// Unfilled is a part of a draft that stayed empty (tyhjäksi jäänyt kohta).
type Unfilled struct {
	At    Pointer `json:"at"`
	Title Text    `json:"title"` // what the part is called
	Why   Text    `json:"why"`
	From  []Place `json:"from"` // what would fill it, "-" standing for any element of a list; empty when only a person can
}

// LeftOut is something of a source that would have belonged to a part of a draft and was
// left out of it (pois jätetty).
type LeftOut struct {
	From Place   `json:"from"`
	At   Pointer `json:"at"` // in the draft
	Why  Text    `json:"why"`
}

// Drafted is a document that was drafted from others (luonnos), with what a person has to
// know of it: where each part comes from, what stayed empty, what was left out. Nothing
// in the document is made up; the rest is for people to write.
type Drafted[T any] struct {
	Document *T         `json:"document"`
	Origins  []Origin   `json:"origins"` // of each part that was filled, in document order
	Empty    []Unfilled `json:"empty"`
	LeftOut  []LeftOut  `json:"leftOut"`
	Foreign  []Place    `json:"foreign"` // sources whose texts are in another language than the draft: they stay as they are
}
