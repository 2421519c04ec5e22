// Package pgtest gives tests a real PostgreSQL: a server of their own, started in a temporary
// directory, or the one whose address JUURRU_TEST_POSTGRES has.
package pgtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
)

// Variable is the environment variable with the address of a server that is to be used, as
// a URL: postgres://user:password@host:port/database. Its user may create databases and roles.
const Variable = "JUURRU_TEST_POSTGRES"

// started is the server that the tests of a package share. What it holds need not last.
var started struct {
	sync.Mutex
	server *Server
}

// Main runs the tests of a package and stops the server they shared. It returns the exit
// code for TestMain.
func Main(m *testing.M) int {
	code := m.Run()
	started.Lock()
	defer started.Unlock()
	if started.server != nil {
		started.server.remove()
	}
	return code
}

// Database returns the address of an empty database, which is dropped after the test. Clauses
// are those of CREATE DATABASE.
func Database(t testing.TB, clauses ...string) string {
	t.Helper()
	server := shared(t)
	name := "juurru_" + strings.ToLower(rand.Text())
	Exec(t, server, `CREATE DATABASE `+name+` TEMPLATE template0 `+strings.Join(clauses, " "))
	t.Cleanup(func() { Exec(t, server, `DROP DATABASE `+name+` WITH (FORCE)`) })
	return at(t, server, name)
}

// shared returns the address of the server that is told, or of the one the tests share.
func shared(t testing.TB) string {
	t.Helper()
	if address := os.Getenv(Variable); address != "" {
		return address
	}
	started.Lock()
	defer started.Unlock()
	if started.server == nil {
		server, err := start("fsync=off", "full_page_writes=off", "synchronous_commit=off")
		if err != nil {
			without(t, err)
		}
		started.server = server
	}
	return started.server.address()
}

// at returns an address with another database.
func at(t testing.TB, address, database string) string {
	t.Helper()
	u := parsed(t, address)
	u.Path = "/" + database
	return u.String()
}

// As returns an address with another user.
func As(t testing.TB, address, user, password string) string {
	t.Helper()
	u := parsed(t, address)
	u.User = url.UserPassword(user, password)
	return u.String()
}

// With returns an address with a setting.
func With(t testing.TB, address, name, value string) string {
	t.Helper()
	u := parsed(t, address)
	query := u.Query()
	query.Set(name, value)
	u.RawQuery = query.Encode()
	return u.String()
}

func parsed(t testing.TB, address string) *url.URL {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		t.Fatalf("%s is to be a URL: postgres://user:password@host:port/database", Variable)
	}
	return u
}

// Exec runs statements over a connection of their own.
func Exec(t testing.TB, address, statements string) {
	t.Helper()
	ctx := context.WithoutCancel(t.Context())
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(ctx) }()
	if _, err := conn.Exec(ctx, statements, pgx.QueryExecModeSimpleProtocol); err != nil {
		t.Fatal(fmt.Errorf("%s: %w", statements, err))
	}
}
