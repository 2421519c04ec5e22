package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPagesAreFresh(t *testing.T) {
	want, err := pages(os.DirFS(root))
	require.NoError(t, err)
	written := os.DirFS(filepath.Join(root, folder))
	require.NoError(t, fs.WalkDir(written, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(written, path)
		assert.True(t, string(data) == string(want[path]), "%s/%s is stale: run go generate ./...", folder, path)
		delete(want, path)
		return err
	}))
	assert.Empty(t, want, "pages that are not written yet: run go generate ./...")
}

func TestPagesOfRulesThatAreGoneAreRemoved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "rules")
	require.NoError(t, replace(dir, map[string][]byte{"README.md": []byte("a"), "old/gone.md": []byte("b")}))
	require.NoError(t, replace(dir, map[string][]byte{"README.md": []byte("c")}))
	data, err := os.ReadFile(filepath.Join(dir, "README.md"))
	require.NoError(t, err)
	assert.Equal(t, "c", string(data))
	assert.NoDirExists(t, filepath.Join(dir, "old"))
}

// What is told of a rule that no document breaks is told of no other.
func TestRulesWithExamplesAreNotToldHowTheyComeAbout(t *testing.T) {
	told := 0
	for _, set := range ruleSets() {
		for _, rule := range set.rules {
			shown, err := examplesOf(os.DirFS(root), rule)
			require.NoError(t, err)
			if _, ok := noDocument[rule.ID]; ok {
				told++
				assert.Nil(t, shown, rule.ID)
			}
		}
	}
	assert.Len(t, noDocument, told, "of rules there are not")
}

func TestLongStringsAreShortened(t *testing.T) {
	word := func(n int) string {
		text := ""
		for len(text) < n {
			text += "sana "
		}
		return text[:n]
	}
	short := `{"a": "` + word(590) + `"}`
	assert.Equal(t, short, shortened(short))
	assert.Equal(t, `{"a": "`+word(155)+`[… 784 characters …] `+word(154)+`."}`, shortened(`{"a": "`+word(1094)+`."}`))
}
