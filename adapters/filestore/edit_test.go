package filestore

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

func textIn(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	require.NoError(t, err)
	return string(text)
}

func TestADocumentIsAFileToReadAndEdit(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{Now: func() time.Time { return time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC) }})
	_, err := s.Put(t.Context(), key, []byte(`{"kind":"plan","name":"Käyttö\u00f6notto","n":[1.0,{}]}`), told(0))
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"kind\": \"plan\",\n  \"name\": \"Käyttöönotto\",\n  \"n\": [\n    1.0,\n    {}\n  ]\n}\n", textIn(t, dir, "plan/suunta.json"))
	assert.Equal(t, "*\n", textIn(t, dir, ".juurru/.gitignore"))

	edit(t, dir, "plan/suunta.json", `{"name": "Muutettu"}`)
	_, err = s.Put(t.Context(), key, version(1), told(1))
	var conflict *adapters.ConflictError
	require.ErrorAs(t, err, &conflict, "what was made from the revision before the edit")
	assert.EqualValues(t, 2, conflict.Current)
	stored, err := s.Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.Equal(t, `{"name": "Muutettu"}`, string(stored.Data))
	assert.Equal(t, adapters.Revision{Number: 2, At: s.now()}, stored.Revision)
	assert.Equal(t, `{"name": "Muutettu"}`, textIn(t, dir, "plan/suunta.json"), "the edit stays as it is")
}

func TestFilesComeAndGo(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	edit(t, dir, "plan/uusi.json", "\ufeff"+`{"name": "Uusi"}`)
	edit(t, dir, "plan/toinen.yml", "# note\nname: Toinen\ndate: 2026-12-01\ncode: 0123\n")
	for _, name := range []string{"README.md", "Iso.json", ".piilo.json", "uusi.json~", "uusi.json.swp", "con.json", ".json", "a..b.json", "kuva.png", "UUSI.JSON"} {
		edit(t, dir, "plan/"+name, `{"name": "no document"}`)
	}
	edit(t, dir, "plan/folder/inside.json", `{"name": "no document"}`)
	edit(t, dir, "loose.json", `{"name": "no document"}`)
	listed, err := s.List(t.Context(), "plan", "", 0)
	require.NoError(t, err)
	require.Len(t, listed, 2)
	assert.Equal(t, []string{"toinen", "Toinen", "uusi", "Uusi"}, []string{listed[0].ID, listed[0].Name, listed[1].ID, listed[1].Name})
	stored, err := s.Get(t.Context(), adapters.Key{Kind: "plan", ID: "toinen"}, 0)
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"name\": \"Toinen\",\n  \"date\": \"2026-12-01\",\n  \"code\": \"0123\"\n}\n", string(stored.Data))

	require.NoError(t, os.Rename(filepath.Join(dir, "plan/uusi.json"), filepath.Join(dir, "plan/nimetty.json")))
	listed, err = s.List(t.Context(), "plan", "", 0)
	require.NoError(t, err)
	require.Len(t, listed, 2)
	assert.Equal(t, "nimetty", listed[0].ID)
	gone := adapters.Key{Kind: "plan", ID: "uusi"}
	_, err = s.Get(t.Context(), gone, 0)
	require.ErrorIs(t, err, adapters.ErrNotFound)
	history, err := s.History(t.Context(), gone, 0, 0)
	require.NoError(t, err)
	require.Len(t, history, 2)
	assert.True(t, history[1].Deleted)

	edit(t, dir, "plan/uusi.json", `{"name": "Uusi"}`) // as git brings back what was there before
	_, err = s.Put(t.Context(), gone, version(1), told(0))
	var conflict *adapters.ConflictError
	require.ErrorAs(t, err, &conflict)
	assert.EqualValues(t, 3, conflict.Current)
}

// Going back to an earlier text is an edit as any other.
func TestAnEarlierTextIsAnEdit(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	twice(t, s, dir)
	edit(t, dir, "plan/suunta.json", string(version(1)))
	stored, err := s.Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.EqualValues(t, 3, stored.Number)
	assert.Equal(t, string(version(1)), string(stored.Data))
	_, err = s.Delete(t.Context(), key, told(3))
	require.NoError(t, err)
	edit(t, dir, "plan/suunta.json", string(version(1)))
	stored, err = s.Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.EqualValues(t, 5, stored.Number)
}

func TestADocumentStaysInItsNotation(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	edit(t, dir, "plan/suunta.yaml", "# why\nname: Suunta\n")
	_, err := s.Put(t.Context(), key, []byte(`{"name": "Uusi suunta", "code": "0123", "text": "a\nb\n"}`), told(0))
	var conflict *adapters.ConflictError
	require.ErrorAs(t, err, &conflict)
	_, err = s.Put(t.Context(), key, []byte(`{"name": "Uusi suunta", "code": "0123", "text": "a\nb\n"}`), told(1))
	require.NoError(t, err)
	assert.Equal(t, "name: Uusi suunta\ncode: '0123'\ntext: |\n  a\n  b\n", textIn(t, dir, "plan/suunta.yaml"))
	assert.NoFileExists(t, filepath.Join(dir, "plan/suunta.json"))
	assert.Contains(t, textIn(t, dir, ".juurru/history/plan/suunta/00000001.json"), "# why\nname: Suunta\n", "history keeps the comment")
	stored, err := s.Get(t.Context(), key, 1)
	require.NoError(t, err)
	assert.JSONEq(t, `{"name": "Suunta"}`, string(stored.Data))

	// What YAML cannot say is written in JSON, and read from the file as YAML all the same.
	_, err = s.Put(t.Context(), key, []byte(`{"a": 1, "a": 2}`), told(2))
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(filepath.Join(dir, ".juurru")))
	stored, err = openHasty(t, dir, Options{}).Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"a\": 1,\n  \"a\": 2\n}\n", string(stored.Data))

	other := openHasty(t, t.TempDir(), Options{Format: YAML})
	_, err = other.Put(t.Context(), key, []byte(`{"a": 1}`), told(0))
	require.NoError(t, err)
	assert.Equal(t, "a: 1\n", textIn(t, other.root.Name(), "plan/suunta.yaml"))
}

func TestWhatCannotBeReadIsSaidAndLeftAlone(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	_, err := s.Put(t.Context(), adapters.Key{Kind: "plan", ID: "muu"}, version(1), told(0))
	require.NoError(t, err)
	at := twice(t, s, dir)
	for what, c := range map[string]struct {
		name, text string
		rule       *juurru.Rule
		line, col  int
	}{
		"it breaks off":        {"suunta.json", "{\n  \"name\": \"a", juurru.RuleSyntax, 2, 13},
		"a comma too many":     {"suunta.json", "{\n  \"name\": \"a\",\n}", juurru.RuleSyntax, 2, 14},
		"marks of a merge":     {"suunta.json", "{\n<<<<<<< HEAD\n", juurru.RuleSyntax, 2, 1},
		"nothing":              {"suunta.json", "", juurru.RuleSyntax, 1, 1},
		"a list":               {"suunta.json", " []", juurru.RuleWrongType, 1, 2},
		"two of them":          {"suunta.json", "{}\n {}", juurru.RuleTrailingData, 2, 2},
		"Latin-1":              {"suunta.json", "{\"n\": \"ä\xe4\"}", juurru.RuleNotUnicode, 1, 9},
		"half a surrogate":     {"suunta.json", "{\"n\": \"\\ud834\"}", juurru.RuleNotUnicode, 1, 8},
		"very deep":            {"suunta.json", "{\"a\":\n" + strings.Repeat("[", 64), juurru.RuleTooDeep, 2, 64},
		"too large":            {"suunta.json", "{}" + strings.Repeat(" ", adapters.MaxStoredBytes), juurru.RuleTooLargeDocument, 1, 1},
		"YAML in a JSON file":  {"suunta.json", "name: a\n", juurru.RuleSyntax, 1, 2},
		"broken YAML":          {"suunta.yaml", "name: a\nlines: [a\n", juurru.RuleSyntax, 2, 10},
		"a list in YAML":       {"suunta.yaml", "# c\n- a\n", juurru.RuleWrongType, 2, 1},
		"an anchor":            {"suunta.yaml", "name: &a b\n", juurru.RuleReference, 1, 7},
		"two YAML documents":   {"suunta.yml", "name: a\n---\nname: b\n", juurru.RuleTrailingData, 2, 1},
		"deep YAML":            {"suunta.yaml", "a:\n  " + strings.Repeat("[", 70) + strings.Repeat("]", 70), juurru.RuleTooDeep, 2, 66},
		"YAML that is no text": {"suunta.yaml", "a: \xff", juurru.RuleNotUnicode, 1, 4},
		"too large YAML":       {"suunta.yaml", "a: b" + strings.Repeat(" ", adapters.MaxStoredBytes), juurru.RuleTooLargeDocument, 1, 1},
	} {
		require.NoError(t, os.Remove(filepath.Join(dir, "plan/suunta.json")))
		edit(t, dir, "plan/"+c.name, c.text)
		unreadable := isUnreadable(t, s, dir, at, what)
		if assert.Len(t, unreadable.Findings, 1, what) {
			f := unreadable.Findings[0]
			assert.Equal(t, c.rule.ID, f.Rule.ID, what)
			assert.Equal(t, []int{c.line, c.col}, []int{f.Line, f.Column}, what)
			assert.NotEmpty(t, f.Message(juurru.Finnish), what)
		}
		assert.Equal(t, "plan/"+c.name, unreadable.Place)
		assert.Equal(t, c.text, textIn(t, dir, "plan/"+c.name), "%s: it is left alone", what)
		require.NoError(t, os.Remove(filepath.Join(dir, "plan", c.name)))
		edit(t, dir, "plan/suunta.json", string(version(2))) // put right
	}
	_, err = s.Put(t.Context(), key, version(3), told(at))
	assert.NoError(t, err, "nothing has happened to it")
}

// isUnreadable asks that the document is so in every way, and nothing else is.
func isUnreadable(t *testing.T, s *Store, dir string, at int64, what string) *adapters.UnreadableError {
	t.Helper()
	var unreadable *adapters.UnreadableError
	_, err := s.Put(t.Context(), key, version(3), told(at))
	require.ErrorAs(t, err, &unreadable, what)
	_, err = s.Put(t.Context(), key, version(3), told(0))
	require.ErrorAs(t, err, &unreadable, what)
	_, err = s.Delete(t.Context(), key, told(at))
	require.ErrorAs(t, err, &unreadable, what)
	_, err = s.Get(t.Context(), key, 0)
	require.ErrorIs(t, err, juurru.ErrUnreadable, what)
	require.ErrorAs(t, err, &unreadable, what)
	assert.Equal(t, key, unreadable.Key)
	assert.NotEmpty(t, unreadable.Problem)

	old, err := s.Get(t.Context(), key, at)
	require.NoError(t, err, what)
	assert.Equal(t, string(version(2)), string(old.Data))
	history, err := s.History(t.Context(), key, 0, 0)
	require.NoError(t, err, what)
	assert.Len(t, history, int(at))
	listed, err := s.List(t.Context(), "plan", "", 0)
	require.NoError(t, err, what)
	require.Len(t, listed, 2, "the listing goes on")
	assert.False(t, listed[0].Unreadable)
	assert.True(t, listed[1].Unreadable)
	assert.Equal(t, at, listed[1].Number)
	return unreadable
}

// An edit while a document is being written is seen before it would be written over.
func TestAnEditDuringAWriteIsNotLost(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	twice(t, s, dir)
	s.disk = &meanwhile{disk: s.disk, at: "00000003.tmp", do: func() { edit(t, dir, "plan/suunta.json", `{"edited": true}`) }}
	_, err := s.Put(t.Context(), key, version(3), told(2))
	var conflict *adapters.ConflictError
	require.ErrorAs(t, err, &conflict)
	assert.EqualValues(t, 3, conflict.Current)
	stored, err := s.Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.Equal(t, `{"edited": true}`, string(stored.Data))
	onlyRevisions(t, dir)
}

// meanwhile lets somebody do something before a file is renamed, once.
type meanwhile struct {
	disk
	at string
	do func()
}

func (d *meanwhile) rename(from, to string) error {
	if filepath.Base(from) == d.at && d.do != nil {
		d.do()
		d.do = nil
	}
	return d.disk.rename(from, to)
}

// An edit after a crash is an edit, and what was written before the crash is a revision.
func TestAnEditAfterACrashIsNotLost(t *testing.T) {
	for what, text := range map[string]string{"another text": `{"edited": true}`, "no text": "{"} {
		dir := t.TempDir()
		s := openHasty(t, dir, Options{})
		twice(t, s, dir)
		s.disk = &faulty{disk: s.disk, failing: 1 << 30}
		broken := &meanwhile{disk: s.disk, at: "00000003.next", do: func() { s.disk.(*meanwhile).disk.(*faulty).failing, s.disk.(*meanwhile).disk.(*faulty).dead = 0, true }}
		s.disk = broken
		_, err := s.Put(t.Context(), key, version(3), told(2))
		require.Error(t, err)
		assert.FileExists(t, filepath.Join(dir, ".juurru/history/plan/suunta/00000003.next"))

		edit(t, dir, "plan/suunta.json", text)
		s = openHasty(t, dir, Options{})
		stored, err := s.Get(t.Context(), key, 0)
		if text == "{" {
			assert.ErrorIs(t, err, juurru.ErrUnreadable, what)
			continue
		}
		require.NoError(t, err)
		assert.EqualValues(t, 4, stored.Number)
		assert.Equal(t, text, string(stored.Data))
		onlyRevisions(t, dir)
	}
}

// What a deletion left behind does not delete a file that somebody brought back.
func TestADeletionIsNotTakenUpAgain(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	twice(t, s, dir)
	s.disk = stuck{s.disk}
	_, err := s.Delete(t.Context(), key, told(2))
	require.NoError(t, err)
	assert.FileExists(t, filepath.Join(dir, ".juurru/history/plan/suunta/00000003.next"))
	s = openHasty(t, dir, Options{})
	_, err = s.Get(t.Context(), key, 0)
	require.ErrorIs(t, err, adapters.ErrNotFound)

	edit(t, dir, "plan/suunta.json", string(version(2)))
	stored, err := s.Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.EqualValues(t, 4, stored.Number)
	assert.Equal(t, string(version(2)), textIn(t, dir, "plan/suunta.json"))
	onlyRevisions(t, dir)
}

// stuck is a disk that removes nothing.
type stuck struct{ disk }

func (stuck) remove(string) error { return errFault }

// A folder that was taken away takes its documents along, and comes back with the next one.
func TestAFolderComesAndGoes(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	twice(t, s, dir)
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "plan")))
	listed, err := s.List(t.Context(), "plan", "", 0)
	require.NoError(t, err)
	assert.Empty(t, listed)
	assert.NoDirExists(t, filepath.Join(dir, "plan"))
	_, err = s.Put(t.Context(), key, version(1), told(2))
	var conflict *adapters.ConflictError
	require.ErrorAs(t, err, &conflict)
	revision, err := s.Put(t.Context(), key, version(1), told(0))
	require.NoError(t, err)
	assert.EqualValues(t, 4, revision.Number)
}

// A revision whose file is damaged is said to be; the other documents are as they were.
func TestADamagedRevisionIsSaid(t *testing.T) {
	dir := t.TempDir()
	s := openHasty(t, dir, Options{})
	twice(t, s, dir)
	_, err := s.Put(t.Context(), adapters.Key{Kind: "plan", ID: "muu"}, version(1), told(0))
	require.NoError(t, err)
	whole := textIn(t, dir, ".juurru/history/plan/suunta/00000002.json")
	for _, text := range []string{"", "{", "{}\n", strings.Repeat("\x00", len(whole)), whole[:len(whole)-1], strings.Replace(whole, `"revision":2`, `"revision":7`, 1), strings.Replace(whole, `"bytes":`, `"bytes":9`, 1), strings.Repeat("x", 10_000)} {
		edit(t, dir, ".juurru/history/plan/suunta/00000002.json", text)
		var unreadable *adapters.UnreadableError
		_, err := s.Get(t.Context(), key, 0)
		require.ErrorAs(t, err, &unreadable, "%.20q", text)
		assert.Equal(t, ".juurru/history/plan/suunta/00000002.json", unreadable.Place)
		_, err = s.Put(t.Context(), key, version(3), told(2))
		assert.ErrorAs(t, err, &unreadable)
		_, err = s.History(t.Context(), key, 0, 0)
		assert.ErrorAs(t, err, &unreadable)
		_, err = s.Get(t.Context(), key, 2)
		assert.Error(t, err)
		_, err = s.Get(t.Context(), key, 1)
		assert.NoError(t, err)
		listed, err := s.List(t.Context(), "plan", "", 0)
		require.NoError(t, err)
		require.Len(t, listed, 2)
		assert.True(t, listed[1].Unreadable)
	}
}

func TestAStoreThatCannotBeOpened(t *testing.T) {
	dir := t.TempDir()
	edit(t, dir, "file", "")
	_, err := Open(filepath.Join(dir, "file"), Options{})
	assert.Error(t, err)
	_, err = Open(filepath.Join(dir, "no/such/place"), Options{})
	assert.Error(t, err)
	_, err = Open(filepath.Join(dir, "new"), Options{Format: "toml"})
	assert.Error(t, err)
	s, err := Open(filepath.Join(dir, "new"), Options{})
	require.NoError(t, err)
	require.NoError(t, s.Close())
	for _, call := range []func() error{
		func() error { _, err := s.Get(t.Context(), key, 0); return err },
		func() error { _, err := s.Get(t.Context(), key, 1); return err },
		func() error { _, err := s.Put(t.Context(), key, version(1), told(0)); return err },
		func() error { _, err := s.Delete(t.Context(), key, told(1)); return err },
		func() error { _, err := s.List(t.Context(), "plan", "", 0); return err },
		func() error { _, err := s.History(t.Context(), key, 0, 0); return err },
	} {
		assert.ErrorIs(t, call(), os.ErrClosed)
	}
}

func TestTimesDoNotGoBack(t *testing.T) {
	now := time.Date(2026, 6, 1, 9, 0, 0, 0, time.FixedZone("EEST", 3*60*60))
	s := openHasty(t, t.TempDir(), Options{Now: func() time.Time { return now }})
	first, err := s.Put(t.Context(), key, version(1), told(0))
	require.NoError(t, err)
	now = now.AddDate(0, -1, 0)
	second, err := s.Put(t.Context(), key, version(2), told(1))
	require.NoError(t, err)
	assert.Equal(t, first.At, second.At)
	assert.Equal(t, time.UTC, second.At.Location())
}
