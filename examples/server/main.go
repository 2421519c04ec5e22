// Command server serves the HTTP API over a directory, or over PostgreSQL:
//
//	go run ./examples/server
//	go run ./examples/server -dir ./data -addr 127.0.0.1:9000
//	go run ./examples/server -postgres postgres://juurru@localhost/juurru
//
// Without a directory it serves a temporary one. An empty store gets the example documents
// first. Nobody has to log in: it is for trying out, on an address that only this machine reaches.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/juurru/juurru/adapters/httpapi"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl+C does not wait
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out, problems io.Writer) error {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(problems)
	addr := flags.String("addr", "127.0.0.1:8080", "`ADDRESS` to listen on")
	dir := flags.String("dir", "", "`DIRECTORY` of the documents; a temporary one when absent")
	postgres := flags.String("postgres", "", "`DSN` of a database to keep the documents in, instead of a directory")
	if err := flags.Parse(args); err != nil {
		return err
	}
	store, end, err := open(ctx, *dir, *postgres)
	if err != nil {
		return err
	}
	defer end()
	if err := fill(ctx, store); err != nil {
		return err
	}
	api, err := httpapi.New(httpapi.Config{
		Store: store, Authorize: httpapi.Open, Logger: slog.New(slog.NewTextHandler(problems, nil)),
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	tryThis(out, "http://"+listener.Addr().String())
	return serve(ctx, listener, api)
}

// tryThis prints three things to ask.
func tryThis(out io.Writer, at string) {
	fmt.Fprintf(out, `Serving at %[1]s, to be stopped with Ctrl+C. Try:

curl %[1]s/v1/plan/documents
curl '%[1]s/v1/plan/documents/suunta-kayttoonotto/report?gate=sustain&lang=en'
curl -H 'Content-Type: application/yaml' --data-binary '{kind: plan, name: Oma}' '%[1]s/v1/plan/check?gate=approve&lang=en'
`, at)
}

// serve answers until the context is done; what has begun by then is finished.
func serve(ctx context.Context, listener net.Listener, api http.Handler) error {
	server := &http.Server{
		Handler: api, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return server.Shutdown(patience)
}
