// Command kinds writes the schemas of the library's kinds of document into the
// packages that embed them, and freezes those of a new version in docs/schema.
// It runs in adapters/schemagen, by go generate.
package main

import (
	"errors"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/schemagen"
)

func main() {
	log.SetFlags(0)
	for _, schema := range adapters.Schemas() {
		for _, lang := range juurru.Langs() {
			data, err := schemagen.Embedded(schema, lang)
			if err == nil {
				err = write(data, schema.Kind, juurru.SchemaFile(schema.Name, lang))
			}
			if err != nil {
				log.Fatal(err)
			}
		}
	}
}

// write writes a schema into the package of its kind. A package embeds its folder
// schema, so a new kind begins with an empty file there.
func write(schema []byte, kind, name string) error {
	root := filepath.Join("..", "..")
	if err := os.WriteFile(filepath.Join(root, kind, "schema", name), schema, 0o644); err != nil {
		return err
	}
	frozen := filepath.Join(root, "docs", "schema", "v"+juurru.Version, name)
	if _, err := os.Stat(frozen); !errors.Is(err, fs.ErrNotExist) {
		return err // frozen before
	}
	if err := os.MkdirAll(filepath.Dir(frozen), 0o755); err != nil {
		return err
	}
	return os.WriteFile(frozen, schema, 0o644)
}
