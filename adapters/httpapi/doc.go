// Package httpapi serves documents over HTTP: they are checked, kept in a store with all
// their revisions, and taken through their gates. [New] returns an [http.Handler] that
// mounts anywhere; its answers link only relative to the address that was asked.
//
// Some decisions a client meets:
//
//   - What can be read is kept. A draft with findings is saved, and the answer counts
//     them; a document with parts that were not understood is refused, as they would be lost.
//   - A gate is passed by asking for it, POST …/transitions, and never by writing: a write
//     whose document says it is past a gate that the kept one is not past is refused. Back it may go.
//   - A write tells which revision it was made from (If-Match). Revisions are the ETags: "3" of
//     a document in JSON, "3-yaml" of the same in YAML; a write may name either.
//   - A problem (RFC 9457) never repeats what was sent. Findings point to the place, by
//     pointer, line and column.
//   - The log has no contents, no query and no IDs, as an ID may tell of a person.
package httpapi
