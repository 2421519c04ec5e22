package cli

import (
	"fmt"
	"strings"

	"github.com/juurru/juurru/adapters"
)

const schemaHelp = `
juurru schema writes the JSON Schema (2020-12) of a kind of document, for
editors, forms, generated types and other programs' checks. What it accepts,
juurru check --gate draft can read, and the other way round.

Usage:
  juurru schema KIND [flags]

Examples:
  juurru schema innokyla > innokyla.schema.json
  juurru schema innokyla --lang fi > innokyla.fi.schema.json
  juurru schema plan-template > plan-template.schema.json

The schema innokyla-profile is that of what a programme asks of its models,
plan-template that of a template of plans, roadmap-phases that of a set of phases.
The languages differ in titles and descriptions only, which editors show. In a JSON
document the member "$schema", and in YAML the first line
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
	var names []string
	for _, schema := range adapters.Schemas() {
		if names = append(names, schema.Name); len(rest) == 1 && schema.Name == rest[0] {
			if _, err := env.Stdout.Write(schema.JSON(lang)); err != nil {
				fmt.Fprintln(env.Stderr, "juurru schema:", err)
				return exitUnusable
			}
			return exitOK
		}
	}
	return refuse(env, "schema", fmt.Errorf("one KIND is needed: %s", strings.Join(names, ", ")))
}
