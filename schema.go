package juurru

// Version is the version of the kinds of document: their types, rules and
// schemas. A document that one version accepts is accepted by the next of the
// same major version.
const Version = "0.1"

// SchemaFile returns the name of the file with the JSON Schema of a kind of
// document, its titles and descriptions in a language: "innokyla.fi.schema.json",
// and for English "innokyla.schema.json".
func SchemaFile(kind string, lang Lang) string {
	if lang == English {
		return kind + ".schema.json"
	}
	return kind + "." + string(lang) + ".schema.json"
}

// SchemaID returns the $id of that schema. It names the schema and its version;
// nothing is fetched from it.
func SchemaID(kind string, lang Lang) string {
	return "https://juurru.github.io/juurru/schema/v" + Version + "/" + SchemaFile(kind, lang)
}
