package juurru_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/juurru/juurru"

// goList runs go list and returns its lines.
func goList(t *testing.T, args ...string) []string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	require.NoError(t, err, "go list %v", args)
	return strings.Fields(string(out))
}

// Arrows run downwards only: a package may import what stands before it.
var floors = [][]string{
	{"internal/similar", "internal/pgtest"},
	{""},
	{"internal/source", "internal/corpus", "internal/start", "internal/reference"},
	{"metrics"},
	{"plan"},
	{"roadmap"},
	{"innokyla", "internal/sample", "internal/ratio", "internal/kindtest"},
	{"adapters", "adapters/yamldoc", "adapters/ical"},
	{"adapters/cli", "adapters/schemagen", "adapters/filestore", "adapters/httpapi", "adapters/pgstore", "adapters/storetest"},
	{"adapters/schemagen/kinds"},
	{"adapters/cli/juurru"},
}

func TestPackagesImportDownwardsOnly(t *testing.T) {
	floor := make(map[string]int)
	for i, packages := range floors {
		for _, p := range packages {
			floor[strings.TrimSuffix(module+"/"+p, "/")] = i
		}
	}
	for _, p := range goList(t, "./...") {
		if strings.HasPrefix(p, module+"/examples") || strings.HasPrefix(p, module+"/docs") {
			continue // they stand outside and may use everything
		}
		at, known := floor[p]
		require.True(t, known, "%s has no floor: add it to the plan of the house", p)
		for _, imported := range goList(t, "-f", `{{join .Imports "\n"}}`, p) {
			if below, ours := floor[imported]; ours {
				assert.Less(t, below, at, "%s imports %s", p, imported)
			}
			assert.NotContains(t, imported, module+"/examples", p)
		}
	}
}

// What an embedder of a domain package links, beyond the standard library.
func TestDomainPackagesStayLight(t *testing.T) {
	allowed := regexp.MustCompile(`^(github\.com/juurru/juurru(/innokyla|/metrics|/plan|/roadmap|/internal/reference|/internal/similar|/internal/source|/internal/start)?$|github\.com/go-json-experiment/json|golang\.org/x/(text|sys|crypto)/|` +
		// validator/v10 and what it brings
		`github\.com/go-playground/|github\.com/gabriel-vasile/mimetype|github\.com/leodido/go-urn|` +
		// reads the pages that are imported; it links no HTTP
		`golang\.org/x/net/html)`)
	for _, p := range []string{".", "./metrics", "./plan", "./roadmap", "./innokyla"} {
		deps := goList(t, "-deps", "-f", `{{if not .Standard}}{{.ImportPath}}{{end}}`, p)
		assert.NotEmpty(t, deps)
		for _, dep := range deps {
			assert.Regexp(t, allowed, dep, "%s links %s", p, dep)
		}
		for _, heavy := range []string{"net/http", "database/sql", "html/template", "os/exec", "testing"} {
			assert.False(t, slices.Contains(goList(t, "-deps", p), heavy), "%s links %s", p, heavy)
		}
	}
}

// goFiles returns the Go files of the module that are not tests, by their path.
func goFiles(t *testing.T) map[string]string {
	t.Helper()
	files := make(map[string]string)
	require.NoError(t, filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() && path != "." && strings.HasPrefix(entry.Name(), ".") {
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		files[filepath.ToSlash(path)] = string(data)
		return err
	}))
	require.Contains(t, files, "checker.go")
	return files
}

func TestOnlyOneFileOfTheGroundFloorRunsValidator(t *testing.T) {
	for path, text := range goFiles(t) {
		assert.Equal(t, path == "format.go", strings.Contains(text, `"github.com/go-playground/validator/v10"`), path)
	}
}

func TestOnlyOneFileReadsHTML(t *testing.T) {
	for path, text := range goFiles(t) {
		assert.Equal(t, path == "innokyla/import_html.go", strings.Contains(text, `"golang.org/x/net/html"`), path)
	}
}

func TestOnlySchemagenImportsTheSchemaLibrary(t *testing.T) {
	for path, text := range goFiles(t) {
		assert.Equal(t, path == "adapters/schemagen/schemagen.go", strings.Contains(text, `"github.com/invopop/jsonschema"`), path)
	}
}

func TestOnlyItsStoreLinksPostgreSQL(t *testing.T) {
	for path, text := range goFiles(t) {
		if !strings.HasPrefix(path, "adapters/pgstore/") && !strings.HasPrefix(path, "internal/pgtest/") {
			assert.NotContains(t, text, `"github.com/jackc/`, path)
		}
	}
	for _, p := range []string{"./adapters", "./adapters/cli/juurru"} {
		assert.NotContains(t, strings.Join(goList(t, "-deps", p), "\n"), "github.com/jackc/", p)
	}
}

// What only tests use stands in packages that only tests import.
func TestOnlyPackagesForTestsImportTestFrameworks(t *testing.T) {
	forTests := []string{"internal/kindtest/", "internal/pgtest/", "internal/ratio/", "adapters/storetest/"}
	frameworks := regexp.MustCompile(`"(testing(/\w+)?|github\.com/stretchr/[^"]*|github\.com/google/go-cmp/[^"]*|pgregory\.net/rapid|github\.com/juurru/juurru/(internal/(kindtest|pgtest|ratio)|adapters/storetest))"`)
	seen := 0
	for path, text := range goFiles(t) {
		if slices.ContainsFunc(forTests, func(folder string) bool { return strings.HasPrefix(path, folder) }) {
			seen++
			continue
		}
		assert.Empty(t, frameworks.FindString(text), path)
	}
	assert.GreaterOrEqual(t, seen, len(forTests))
}

// Nothing in the domain reads the clock, the environment or the network.
func TestTheDomainReadsNoClock(t *testing.T) {
	reads := regexp.MustCompile(`time\.(Now|Since|Until)\(|os\.(Getenv|Open|ReadFile)|net\.Dial`)
	for path, text := range goFiles(t) {
		if !strings.HasPrefix(path, "adapters/") && !strings.HasPrefix(path, "examples/") && !strings.HasPrefix(path, "internal/") && !strings.HasPrefix(path, "docs/") {
			assert.Empty(t, reads.FindString(text), path)
		}
	}
}
