package pgtest

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// Server is a PostgreSQL of a test's own, which can be stopped and started again. It
// listens on loopback only, and asks for a password.
type Server struct {
	dir      string // temporary: the data, and the password
	programs string // the directory of initdb and postgres
	password string
	port     int
	settings []string
	process  *os.Process
	ended    chan struct{}
	log      *bytes.Buffer // to be read when the server has ended
}

// Start starts a server that keeps what it was given through a crash, and removes it
// after the test.
func Start(t testing.TB, settings ...string) *Server {
	t.Helper()
	server, err := start(settings...)
	if err != nil {
		without(t, err)
	}
	t.Cleanup(server.remove)
	return server
}

// Database returns the address of an empty database.
func (s *Server) Database(t testing.TB) string {
	t.Helper()
	name := "juurru_" + strings.ToLower(rand.Text())
	Exec(t, s.address(), `CREATE DATABASE `+name)
	return at(t, s.address(), name)
}

// Crash ends the server at once, without writing anything more (pg_ctl stop -m immediate).
func (s *Server) Crash() { s.stop(syscall.SIGQUIT) }

// Restart starts the server after it has crashed, at the same address.
func (s *Server) Restart(t testing.TB) {
	t.Helper()
	if err := s.run(); err != nil {
		t.Fatal(err)
	}
}

func (s *Server) address() string {
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword("juurru", s.password),
		Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)), Path: "/postgres", RawQuery: "sslmode=disable",
	}
	return u.String()
}

func start(settings ...string) (*Server, error) {
	programs, err := programs()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "juurru-postgres-")
	if err != nil {
		return nil, err
	}
	s := &Server{dir: dir, programs: programs, password: rand.Text(), settings: settings}
	if err := s.create(); err != nil {
		_ = os.RemoveAll(dir)
		return nil, err
	}
	for range 5 { // somebody else may take the port first
		if s.port, err = freePort(); err == nil {
			if err = s.run(); err == nil {
				return s, nil
			}
		}
	}
	_ = os.RemoveAll(dir)
	return nil, err
}

var errNotInstalled = errors.New("this test needs PostgreSQL 15 or later: install it (Debian: apt-get install postgresql), put initdb and postgres on the path, or set " + Variable + " to the address of a server")

// without ends a test that cannot have a server: it is skipped on a machine without
// PostgreSQL, where whoever looks around needs nothing but Go. In .ci/run, which installs
// it, a skipped test is a failure.
func without(t testing.TB, err error) {
	t.Helper()
	if errors.Is(err, errNotInstalled) {
		t.Skip(err)
	}
	t.Fatal(err)
}

// programs returns the directory of PostgreSQL's programs. Debian keeps them out of the path.
func programs() (string, error) {
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if initdb, err = filepath.EvalSymlinks(initdb); err == nil {
			return filepath.Dir(initdb), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errNotInstalled
	}
	slices.SortFunc(found, func(a, b string) int { return len(a) - len(b) }) // 9 before 15
	return filepath.Dir(found[len(found)-1]), nil
}

// Program returns the path of one of PostgreSQL's programs, such as pg_dump.
func Program(t testing.TB, name string) string {
	t.Helper()
	dir, err := programs()
	if err != nil {
		without(t, err)
	}
	return filepath.Join(dir, name)
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

// create makes the server's directory, owned by the user that may run it.
func (s *Server) create() error {
	passwords := filepath.Join(s.dir, "password")
	if err := os.WriteFile(passwords, []byte(s.password), 0o600); err != nil {
		return err
	}
	if err := give(s.dir, passwords); err != nil {
		return err
	}
	initdb := s.command("initdb", "--pgdata", "data", "--username", "juurru", "--pwfile", "password",
		"--auth", "scram-sha-256", "--encoding", "UTF8", "--no-locale", "--no-sync")
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	return nil
}

// command is one of PostgreSQL's programs, run by a user that may: it refuses root.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.programs, name), args...)
	cmd.Dir = s.dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C"}
	cmd.SysProcAttr = attributes()
	return cmd
}

// run starts the server and returns when it takes connections.
func (s *Server) run() error {
	args := []string{"-D", "data", "-c", "listen_addresses=127.0.0.1", "-c", "port=" + strconv.Itoa(s.port),
		"-c", "unix_socket_directories=", "-c", "max_connections=60", "-c", "shared_buffers=32MB"}
	for _, setting := range s.settings {
		args = append(args, "-c", setting)
	}
	cmd := s.command("postgres", args...)
	read, written := io.Pipe()
	cmd.Stderr = written
	s.log, s.ended = new(bytes.Buffer), make(chan struct{})
	ready, failed := make(chan struct{}), make(chan error, 1)
	go func() {
		lines := bufio.NewScanner(read)
		for signalled := false; lines.Scan(); {
			fmt.Fprintln(s.log, lines.Text())
			if !signalled && strings.Contains(lines.Text(), "ready to accept connections") {
				signalled = true
				close(ready)
			}
		}
		close(s.ended)
	}()
	go func() {
		runtime.LockOSThread() // the server ends with the thread that started it
		if err := cmd.Start(); err != nil {
			failed <- err
			_ = written.Close()
			return
		}
		s.process = cmd.Process
		failed <- nil
		_ = cmd.Wait()
		_ = written.Close()
	}()
	if err := <-failed; err != nil {
		return err
	}
	select {
	case <-ready:
		return nil
	case <-s.ended:
		return fmt.Errorf("postgres did not start:\n%s", s.log)
	}
}

func (s *Server) stop(signal syscall.Signal) {
	_ = s.process.Signal(signal)
	<-s.ended
}

func (s *Server) remove() {
	s.stop(syscall.SIGQUIT) // nothing in it is needed any more
	_ = os.RemoveAll(s.dir)
}
