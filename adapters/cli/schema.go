package cli

import "fmt"

const schemaHelp = `
juurru schema writes the JSON Schema (2020-12) of a kind of document, for
editors, forms, generated types and other programs' checks. What it accepts,
juurru check --gate draft can read, and the other way round.

Usage:
  juurru schema KIND [flags]

Examples:
  juurru schema innokyla > innokyla.schema.json
  juurru schema innokyla --lang fi > innokyla.fi.schema.json

The schemas differ in their titles and descriptions only, which editors show. In a
JSON document the member "$schema", and in YAML the first line
"# yaml-language-server: $schema=FILE", tells an editor which schema to use.
`

func schema(args []string, env Env) int {
	flags := newFlags("schema", schemaHelp, env)
	code := flags.String("lang", "en", "`LANG` of titles and descriptions: fi, sv, nb, en")
	rest, err := parse(flags, args, env)
	if err != nil {
		return refuse(env, "schema", err)
	}
	lang, err := parseLang(*code)
	if err != nil {
		return refuse(env, "schema", err)
	}
	kind, err := kindNamed(rest)
	if err != nil {
		return refuse(env, "schema", err)
	}
	if _, err := env.Stdout.Write(kind.Schema(lang)); err != nil {
		fmt.Fprintln(env.Stderr, "juurru schema:", err)
		return exitUnusable
	}
	return exitOK
}
