package filestore_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/filestore"
)

// A document is put, and then edited in an editor: the edit is the next revision, and who
// has not seen it cannot write over it.
func ExampleOpen() {
	dir, err := os.MkdirTemp("", "juurru")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	store, err := filestore.Open(dir, filestore.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()

	ctx := context.Background()
	key := adapters.Key{Kind: "plan", ID: "suunta"}
	first, err := store.Put(ctx, key, []byte(`{"kind": "plan", "name": "Suunta"}`), adapters.Write{By: "suunnittelija"})
	if err != nil {
		log.Fatal(err)
	}
	file := filepath.Join(dir, "plan", "suunta.json")
	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(text))

	if err := os.WriteFile(file, []byte("{\n  \"kind\": \"plan\",\n  \"name\": \"Uusi suunta\"\n}\n"), 0o600); err != nil {
		log.Fatal(err)
	}
	_, err = store.Put(ctx, key, []byte(`{"kind": "plan", "name": "Vanha suunta"}`), adapters.Write{Expected: first.Number})
	var conflict *adapters.ConflictError
	if errors.As(err, &conflict) {
		fmt.Println("the document is at revision", conflict.Current)
	}
	listed, err := store.List(ctx, "plan", "", 0)
	if err != nil {
		log.Fatal(err)
	}
	for _, l := range listed {
		fmt.Println(l.ID, l.Name, l.Number)
	}
	// Output:
	// {
	//   "kind": "plan",
	//   "name": "Suunta"
	// }
	// the document is at revision 2
	// suunta Uusi suunta 2
}
