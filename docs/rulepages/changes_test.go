package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const followed = `{
	"name": "Mittarit",
	"metrics": [
		{"id": "odotusaika", "target": {"value": 28, "by": "2026-06-30"}, "tags": ["a"]},
		{"name": "Ku_ormitus", "observations": [{"date": "2026-01-01", "value": 0.10}, {"value": 2}]}
	]
}`

func TestChangesAreToldInWords(t *testing.T) {
	for patch, want := range map[string]string{
		`{"op": "remove", "path": "/name"}`:                                               "`/name`: `\"Mittarit\"` is removed",
		`{"op": "replace", "path": "/metrics/0/target/value", "value": 30}`:               "`/metrics/0/target/value` (odotusaika): `28` becomes `30`",
		`{"op": "add", "path": "/metrics/0/target/value", "value": 30}`:                   "`/metrics/0/target/value` (odotusaika): `28` becomes `30`",
		`{"op": "add", "path": "/metrics/0/unit", "value": {"b": 1,  "a": [2]}}`:          "`/metrics/0/unit` (odotusaika): `{\"b\":1,\"a\":[2]}` is added",
		`{"op": "add", "path": "/metrics/0/tags/-", "value": "b"}`:                        "`/metrics/0/tags` (odotusaika): `\"b\"` is added at the end",
		`{"op": "add", "path": "/metrics/0/tags/1", "value": "b"}`:                        "`/metrics/0/tags` (odotusaika): `\"b\"` is added at the end",
		`{"op": "add", "path": "/metrics/0/tags/0", "value": "b"}`:                        "`/metrics/0/tags/0` (odotusaika): `\"b\"` is put before it",
		`{"op": "remove", "path": "/metrics/1/observations/0"}`:                           "`/metrics/1/observations/0` (Ku\\_ormitus, 2026-01-01): `{\"date\":\"2026-01-01\",\"value\":0.10}` is removed",
		`{"op": "remove", "path": "/metrics/1/observations/1/value"}`:                     "`/metrics/1/observations/1/value` (Ku\\_ormitus): `2` is removed",
		`{"op": "move", "from": "/metrics/1", "path": "/metrics/0"}`:                      "`/metrics/1` (Ku\\_ormitus) is moved to `/metrics/0`",
		`{"op": "copy", "from": "/metrics/0", "path": "/metrics/-"}`:                      "`/metrics/0` (odotusaika) is copied to `/metrics/-`",
		`{"op": "replace", "path": "/name", "value": "a` + "`" + `b"}`:                    "`/name`: `\"Mittarit\"` becomes ``\"a`b\"``",
		`{"op": "replace", "path": "/name", "value": "` + strings.Repeat("ä", 200) + `"}`: "`/name`: `\"Mittarit\"` becomes `\"" + strings.Repeat("ä", 99) + "…`",
	} {
		lines, err := changes([]byte(followed), []byte("["+patch+"]"))
		require.NoError(t, err, patch)
		assert.Equal(t, []string{"- " + want}, lines, patch)
	}
}

// An operation is about what those before it have left.
func TestChangesAreToldOneAfterTheOther(t *testing.T) {
	lines, err := changes([]byte(followed), []byte(`[
		{"op": "remove", "path": "/metrics/0"},
		{"op": "replace", "path": "/metrics/0/name", "value": "Jono"},
		{"op": "remove", "path": "/metrics/0/observations"}
	]`))
	require.NoError(t, err)
	require.Len(t, lines, 3)
	assert.Contains(t, lines[1], "`/metrics/0/name` (Ku\\_ormitus): ")
	assert.Contains(t, lines[2], "`/metrics/0/observations` (Jono): ")
}

func TestChangesThatCannotBeToldAreRefused(t *testing.T) {
	for _, patch := range []string{`[`, `[{"op": "test", "path": "/name", "value": "Mittarit"}]`, `[{"op": "remove", "path": "/nimi"}]`, `[{"op": "remove"}]`} {
		_, err := changes([]byte(followed), []byte(patch))
		assert.Error(t, err, patch)
	}
}
