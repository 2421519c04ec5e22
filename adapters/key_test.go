package adapters_test

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru/adapters"
)

func TestKeysAreNamesThatEverySystemHolds(t *testing.T) {
	plain := regexp.MustCompile(`^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$`)
	reserved := regexp.MustCompile(`^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)`)
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.OneOf(rapid.StringMatching(`[a-c0-2._-]{0,8}`), rapid.StringMatching(`(con|com[0-9]?|lpt1|nul)[a.]?[a-z]?`), rapid.String(), rapid.StringMatching(`a{98,102}`)).Draw(t, "name")
		good := plain.MatchString(name) && !strings.Contains(name, "..") && !reserved.MatchString(name) && len(name) <= 100
		for _, key := range []adapters.Key{{Kind: name, ID: "a"}, {Kind: "a", ID: name}} {
			if err := key.Check(); (err == nil) != good {
				t.Fatalf("%q: %v", name, err)
			}
		}
	})
}

func TestPagesAndNames(t *testing.T) {
	assert.Equal(t, []int{100, 100, 1, 1000, 1000}, []int{adapters.PageSize(-1), adapters.PageSize(0), adapters.PageSize(1), adapters.PageSize(1000), adapters.PageSize(1001)})
	for data, want := range map[string]string{
		`{"name": "Suunta"}`:                           "Suunta",
		`{"a": {"name": "inside"}, "name": "Suunta"`:   "Suunta", // it reads no further
		`{"name": "` + strings.Repeat("ä", 201) + `"}`: strings.Repeat("ä", 200),
		`{"name": "a\u0000b\n\u001b[31m\u0085"}`:       "a b  [31m ",
		`{"name": 7}`:                                  "",
		`{"Name": "Suunta"}`:                           "",
		`["name"]`:                                     "",
		`{"a": `:                                       "",
		``:                                             "",
	} {
		assert.Equal(t, want, adapters.NameOf([]byte(data)), data)
	}
}

func ExampleCheckPut() {
	err := adapters.CheckPut(adapters.Key{Kind: "plan", ID: "../suunta"}, []byte("{}"), adapters.Write{})
	var bad *adapters.KeyError
	fmt.Println(errors.As(err, &bad))
	err = adapters.CheckPut(adapters.Key{Kind: "plan", ID: "suunta"}, []byte(`["no", "object"]`), adapters.Write{})
	fmt.Println(err)
	// Output:
	// true
	// adapters: a document is a JSON object
}
