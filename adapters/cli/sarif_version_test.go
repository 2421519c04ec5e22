package cli

import (
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVersionIsThatOfTheModule(t *testing.T) {
	own, other := debug.Module{Path: module, Version: "v0.2.1"}, debug.Module{Path: "example.org/service", Version: "v3.0.0"}
	for name, test := range map[string]struct {
		info              debug.BuildInfo
		version, semantic string
	}{
		"the command":           {debug.BuildInfo{Main: own}, "v0.2.1", "0.2.1"},
		"a program that embeds": {debug.BuildInfo{Main: other, Deps: []*debug.Module{&own}}, "v0.2.1", "0.2.1"},
		"a clone":               {debug.BuildInfo{Main: debug.Module{Path: module, Version: "(devel)"}}, "", ""},
		"a test":                {debug.BuildInfo{Main: debug.Module{Path: module}}, "", ""},
		"no module":             {debug.BuildInfo{Main: other}, "", ""},
	} {
		version, semantic := versions(&test.info)
		assert.Equal(t, test.version, version, name)
		assert.Equal(t, test.semantic, semantic, name)
	}
}
