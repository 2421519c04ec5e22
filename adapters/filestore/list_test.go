package filestore

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

// many puts files into a directory, as a person might who has had documents for long.
func many(t testing.TB, dir string, n int) {
	t.Helper()
	text := `{"name": "Suunta", "text": "` + strings.Repeat("x", 4000) + `"}`
	for i := range n {
		edit(t, dir, fmt.Sprintf("plan/k%05d.json", i), text)
	}
}

// A page costs the names of all documents, and the contents of its own.
func TestTenThousandDocumentsInPages(t *testing.T) {
	const n = 10_000
	dir := t.TempDir()
	many(t, dir, n)
	s := openHasty(t, dir, Options{})
	bytes := func(work func()) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		work()
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	page := func(after string, limit int) []adapters.Listed {
		listed, err := s.List(t.Context(), "plan", after, limit)
		require.NoError(t, err)
		return listed
	}
	first := bytes(func() { page("", 10) })
	assert.Less(t, first, uint64(n*4000/4), "the first page does not read what is on the others")

	again := bytes(func() { page("k05000", 10) })
	assert.Less(t, again, uint64(n*4000/4), "nor does one in the middle")
	assert.Len(t, page("k09989", adapters.MaxPage), 10)
	assert.Empty(t, page("k09999", 10))
}

// A page is full although documents on it go while it is made.
func TestAPageIsFilledPastWhatIsGone(t *testing.T) {
	s := openHasty(t, t.TempDir(), Options{})
	for i := range 40 {
		k := adapters.Key{Kind: "plan", ID: fmt.Sprintf("k%02d", i)}
		_, err := s.Put(t.Context(), k, version(1), told(0))
		require.NoError(t, err)
		if i%10 != 9 {
			_, err = s.Delete(t.Context(), k, told(1))
			require.NoError(t, err)
		}
	}
	listed, err := s.List(t.Context(), "plan", "", 3)
	require.NoError(t, err)
	require.Len(t, listed, 3)
	assert.Equal(t, "k29", listed[2].ID)
}
