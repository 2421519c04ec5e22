package adapters

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// What every store asks, in one place, so that all of them refuse the same.

// CheckPut returns an error when a document cannot be put: a [KeyError], a [WriteError],
// [ErrTooLarge], [ErrTooDeep] or [ErrNotAnObject].
func CheckPut(key Key, data []byte, write Write) error {
	if err := key.Check(); err != nil {
		return err
	}
	if err := write.Check(); err != nil {
		return err
	}
	return CheckData(data)
}

// CheckDelete returns a [KeyError] or a [WriteError] when nothing can be deleted so.
func CheckDelete(key Key, write Write) error {
	if err := key.Check(); err != nil {
		return err
	}
	return write.Check()
}

// CheckList returns a [KeyError] when a listing cannot be of that kind or begin there.
func CheckList(kind, after string) error {
	if err := checkName("kind", kind); err != nil || after == "" {
		return err
	}
	return checkName("ID", after)
}

// Check returns a [WriteError] when a store cannot keep what is told about a write.
func (w Write) Check() error {
	if len(w.By) > maxByBytes {
		return &WriteError{fmt.Sprintf("who writes is told in more than %d bytes", maxByBytes)}
	}
	if !utf8.ValidString(w.By) || bytes.ContainsFunc([]byte(w.By), unicode.IsControl) {
		return &WriteError{"who writes is not told in plain text"}
	}
	return nil
}

// CheckData returns [ErrTooLarge], [ErrTooDeep] or [ErrNotAnObject] when data are not a
// JSON object within the limits, in UTF-8, with nothing after it. What the members are,
// and whether one is there twice, is for those to judge who know the kind.
func CheckData(data []byte) error {
	if len(data) > MaxStoredBytes {
		return ErrTooLarge
	}
	json := jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true))
	if json.PeekKind() != '{' {
		return ErrNotAnObject
	}
	for {
		_, err := json.ReadToken()
		switch {
		case err != nil:
			return ErrNotAnObject
		case json.StackDepth() > MaxStoredDepth:
			return ErrTooDeep
		case json.StackDepth() > 0:
			continue
		}
		if _, err := json.ReadToken(); !errors.Is(err, io.EOF) {
			return ErrNotAnObject
		}
		return nil
	}
}

// PageSize is how many entries a page has at most for which a limit was given.
func PageSize(limit int) int {
	if limit <= 0 {
		return DefaultPage
	}
	return min(limit, MaxPage)
}

// NameOf returns what a listing says of a document's name: its member "name" if that is a
// text, the first 200 characters of it, with spaces in place of control characters. It reads no
// further than that member.
func NameOf(data []byte) string {
	json := jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true))
	if token, err := json.ReadToken(); err != nil || token.Kind() != '{' {
		return ""
	}
	for json.PeekKind() == '"' {
		member, err := json.ReadToken()
		if err != nil {
			return ""
		}
		if member.String() != "name" {
			if json.SkipValue() != nil {
				return ""
			}
			continue
		}
		value, err := json.ReadToken()
		if err != nil || value.Kind() != '"' {
			return ""
		}
		return strings.Map(plainCharacter, firstCharacters(value.String(), maxNameCharacters))
	}
	return ""
}

func firstCharacters(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func plainCharacter(r rune) rune {
	if unicode.IsControl(r) {
		return ' '
	}
	return r
}
