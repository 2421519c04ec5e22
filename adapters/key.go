package adapters

import (
	"fmt"
	"slices"
	"strings"
)

// Key names a document: its kind, and an ID of the caller's. Both are names that every
// file system and every address can hold as they are.
type Key struct {
	Kind string
	ID   string
}

// reserved are names that Windows keeps for devices, whatever follows after a dot.
var reserved = []string{"con", "prn", "aux", "nul"}

// reservedNumbered are such names with a digit after them.
var reservedNumbered = []string{"com", "lpt"}

// Check returns a [KeyError] when the key cannot name a document. Kind and ID have at most
// 100 characters: small letters a to z, digits and, inside, dots, hyphens and
// underscores, but no two dots in a row. Small letters only, as some file systems
// do not tell them from capitals.
func (k Key) Check() error {
	if err := checkName("kind", k.Kind); err != nil {
		return err
	}
	return checkName("ID", k.ID)
}

func checkName(what, name string) error {
	stem, _, _ := strings.Cut(name, ".")
	switch {
	case name == "":
		return &KeyError{fmt.Sprintf("the %s is empty", what)}
	case len(name) > maxIDBytes:
		return &KeyError{fmt.Sprintf("the %s has more than %d characters", what, maxIDBytes)}
	case !isPlain(name):
		return &KeyError{fmt.Sprintf("the %s has other characters than small letters a to z, digits and, inside, single dots, hyphens and underscores", what)}
	case slices.Contains(reserved, stem) || len(stem) == 4 && isDigit(stem[3]) && slices.Contains(reservedNumbered, stem[:3]):
		return &KeyError{fmt.Sprintf("the %s is a name that some systems keep for themselves", what)}
	}
	return nil
}

// isPlain is asked of every name in a folder, and so is no regular expression.
func isPlain(name string) bool {
	inside := false // after the first letter or digit
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'a' && c <= 'z' || isDigit(c):
			inside = true
		case c == '.' && inside && name[i-1] != '.', (c == '-' || c == '_') && inside:
		default:
			return false
		}
	}
	last := name[len(name)-1]
	return last != '.' && last != '-' && last != '_'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// KeyError says why a key cannot be one. It does not repeat what was given.
type KeyError struct{ Problem string }

func (e *KeyError) Error() string { return "adapters: " + e.Problem }
