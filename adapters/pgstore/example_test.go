package pgstore_test

import (
	"context"
	"errors"
	"log"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
)

// A document is read, changed and put back. Somebody else may have been faster.
func ExampleOpen() {
	ctx := context.Background()
	store, err := pgstore.Open(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()

	key := adapters.Key{Kind: "plan", ID: "suunta"}
	stored, err := store.Get(ctx, key, 0)
	if err != nil && !errors.Is(err, adapters.ErrNotFound) {
		log.Fatal(err)
	}
	changed := []byte(`{"kind": "plan"}`)
	_, err = store.Put(ctx, key, changed, adapters.Write{Expected: stored.Number, By: "implementation team"})
	var conflict *adapters.ConflictError
	var notKnown *adapters.UnknownOutcomeError
	switch {
	case errors.As(err, &conflict):
		log.Printf("somebody else has written revision %d: read it, and change that one", conflict.Current)
	case errors.As(err, &notKnown):
		log.Print("the connection broke: read the document to see whether it was kept, or put it again")
	case err != nil:
		log.Fatal(err)
	}
}

// A service that has connections to the database already gives them to the store.
func ExampleNew() {
	ctx := context.Background()
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer pool.Close()
	store, err := pgstore.New(ctx, pool)
	if err != nil {
		log.Fatal(err)
	}
	plans, err := store.List(ctx, "plan", "", 0)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("%d plans", len(plans))
}

// Several stores may share a database, each in a schema of its own.
func ExampleSchema() {
	store, err := pgstore.Open(context.Background(), "postgres://juurru@db.example/county?sslmode=verify-full", pgstore.Schema("pilot"))
	if err != nil {
		log.Fatal(err)
	}
	store.Close()
}
