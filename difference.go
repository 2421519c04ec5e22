package juurru

import "encoding/json"

// Difference is what makes one revision of a document into another: what was added,
// removed, changed and moved. It is plain data: it can be stored, sent and applied later
// ([Apply]), and told to people ([Kind.Tell]). The zero value says that nothing differs.
type Difference struct {
	Kind  string `json:"kind,omitzero"` // "plan": of the documents, as their member "kind" has it
	Edits []Edit `json:"edits"`         // in the order of the new revision; what was removed, where it was
}

// Empty reports whether nothing differs.
func (d Difference) Empty() bool { return len(d.Edits) == 0 }

// Edit is one difference between two revisions of a document.
//
//	op       Path                Was                Old         New
//	added    in the new one      ""                 none        what is there now
//	removed  in the old one      the same           what was    none
//	changed  in the new one      in the old one     what was    what is there now
//	moved    in the new one      in the old one     none        none
//
// A place may be called otherwise in the two revisions though nothing moved: when an
// entry is added at the front of a list, all those after it stand one further on.
type Edit struct {
	Op   Op              `json:"op"`
	Path Pointer         `json:"path"`
	Was  Pointer         `json:"was,omitzero"`
	Old  json.RawMessage `json:"old,omitzero"`
	New  json.RawMessage `json:"new,omitzero"`
}

// Op is what happened to a place of a document.
type Op string

// What happens to places.
const (
	Added   Op = "added"
	Removed Op = "removed"
	Changed Op = "changed"
	Moved   Op = "moved" // of an entry: to another place among those of its list that stayed
)

// Ops returns all of them.
func Ops() []Op { return []Op{Added, Removed, Changed, Moved} }

// Label names what happened: "Lisätty", "Tillagt", "Lagt til", "Added".
func (o Op) Label(lang Lang) string { return opLabels[o].In(lang) }

var opLabels = map[Op]Text{
	Added:   {FI: "Lisätty", SV: "Tillagt", NB: "Lagt til", EN: "Added"},
	Removed: {FI: "Poistettu", SV: "Borttaget", NB: "Fjernet", EN: "Removed"},
	Changed: {FI: "Muutettu", SV: "Ändrat", NB: "Endret", EN: "Changed"},
	Moved:   {FI: "Siirretty", SV: "Flyttat", NB: "Flyttet", EN: "Moved"},
}
