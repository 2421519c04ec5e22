package main

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/filestore"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/examples/documents"
)

// open opens the store that the flags tell. end closes it, and takes a temporary
// directory away.
func open(ctx context.Context, dir, postgres string) (store adapters.Store, end func(), err error) {
	if postgres != "" {
		store, err := pgstore.Open(ctx, postgres)
		if err != nil {
			return nil, nil, err
		}
		return store, store.Close, nil
	}
	clean := func() {}
	if dir == "" {
		if dir, err = os.MkdirTemp("", "juurru-server-"); err != nil {
			return nil, nil, err
		}
		clean = func() { _ = os.RemoveAll(dir) }
	}
	files, err := filestore.Open(dir, filestore.Options{})
	if err != nil {
		clean()
		return nil, nil, err
	}
	return files, func() {
		_ = files.Close()
		clean()
	}, nil
}

// fill puts the example documents into a store that has none.
func fill(ctx context.Context, store adapters.Store) error {
	for _, kind := range adapters.Kinds() {
		if there, err := store.List(ctx, kind.Name, "", 1); err != nil || len(there) > 0 {
			return err
		}
	}
	names, err := fs.Glob(documents.Files, "*.json")
	if err != nil {
		return err
	}
	for _, name := range names {
		data, err := documents.Files.ReadFile(name)
		if err != nil {
			return err
		}
		kind, _ := adapters.KindOf(data)
		doc, _, err := kind.Decode(data)
		if err != nil {
			return err
		}
		_, err = store.Put(ctx, adapters.Key{Kind: kind.Name, ID: doc.DocumentID()}, data, adapters.Write{By: "esimerkki"})
		var conflict *adapters.ConflictError
		if err != nil && !errors.As(err, &conflict) { // another server fills the same store
			return err
		}
	}
	return nil
}
