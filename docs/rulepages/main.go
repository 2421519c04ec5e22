// Command rulepages writes docs/rules: a page for each rule, with its examples,
// and an index.
package main

import (
	"log"
	"os"
	"path/filepath"
)

//go:generate go run .

const (
	root   = "../.." // of the source tree, from here
	folder = "docs/rules"
)

func main() {
	log.SetFlags(0)
	files, err := pages(os.DirFS(root))
	if err == nil {
		err = replace(filepath.Join(root, folder), files)
	}
	if err != nil {
		log.Fatalln("rulepages:", err)
	}
}

// replace leaves exactly these files in a folder.
func replace(folder string, files map[string][]byte) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	for name, data := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
