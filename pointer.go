package juurru

import (
	"fmt"
	"strconv"
	"strings"
)

// Pointer is a JSON Pointer (RFC 6901): "" is the whole document, "/topics/0"
// the first topic. It names a place also when nothing stands there yet.
type Pointer string

var escapeToken = strings.NewReplacer("~", "~0", "/", "~1")

var unescapeToken = strings.NewReplacer("~1", "/", "~0", "~")

// At builds a pointer from member names (string) and positions (int).
// A token of any other type is written as fmt prints it.
func At(tokens ...any) Pointer { return Pointer("").At(tokens...) }

// At returns the pointer to a place below p.
func (p Pointer) At(tokens ...any) Pointer {
	var b strings.Builder
	b.WriteString(string(p))
	for _, token := range tokens {
		b.WriteByte('/')
		switch token := token.(type) {
		case string:
			b.WriteString(escapeToken.Replace(token))
		case int:
			b.WriteString(strconv.Itoa(token))
		default:
			b.WriteString(escapeToken.Replace(fmt.Sprint(token)))
		}
	}
	return Pointer(b.String())
}

// Tokens returns the member names and positions of the pointer, unescaped.
func (p Pointer) Tokens() []string {
	if p == "" {
		return nil
	}
	tokens := strings.Split(strings.TrimPrefix(string(p), "/"), "/")
	for i, token := range tokens {
		tokens[i] = unescapeToken.Replace(token)
	}
	return tokens
}

// Parent returns the pointer to what holds this place; the parent of "" is "".
func (p Pointer) Parent() Pointer {
	if i := strings.LastIndexByte(string(p), '/'); i >= 0 {
		return p[:i]
	}
	return ""
}

// Within reports whether p is the place q or lies below it.
func (p Pointer) Within(q Pointer) bool {
	return strings.HasPrefix(string(p), string(q)) && (len(p) == len(q) || p[len(q)] == '/')
}
