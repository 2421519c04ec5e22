package juurru

// Glossary tells what the members of document types are called and what goes in
// them, for schemas, forms and editors. The key is the Go type's name, or the
// type's name, a dot and the member's JSON name: "Link", "Link.url".
type Glossary map[string]Entry

// Entry is one word of a glossary.
type Entry struct {
	Label Text     // as a form shows it: "Linkin osoite"
	Help  Text     // what goes in, in a sentence or two of our own
	Known []string // values that are known of an open vocabulary: editors suggest them, no rule asks them

	// Private marks a member that is there for a person's name: what is told of documents
	// says that it changed and never repeats what stands in it.
	Private bool

	// Refers marks a member that is there for the ID of something else in the document: of a
	// role, of metrics. What is told of documents has the name of what it refers to.
	Refers bool

	// Word marks a member that holds a key whose meaning stands elsewhere: a phase of a
	// template, a code of a framework. What is told of documents has what [Kind.Words] calls it.
	Word bool
}
