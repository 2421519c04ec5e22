package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/internal/pgtest"
)

func TestMain(m *testing.M) {
	code := pgtest.Main(m)
	if program, err := build(); err == nil {
		_ = os.RemoveAll(filepath.Dir(program))
	}
	os.Exit(code)
}

// build builds the program, once.
var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "juurru-server-test-")
	if err != nil {
		return "", err
	}
	program := filepath.Join(dir, "server")
	return program, exec.Command("go", "build", "-o", program, ".").Run()
})

// server is the program, running.
type server struct {
	t      *testing.T
	at     string   // "http://127.0.0.1:40123"
	tries  []string // the lines to try
	cmd    *exec.Cmd
	output *bufio.Reader
}

func start(t *testing.T, args ...string) *server {
	t.Helper()
	program, err := build()
	require.NoError(t, err)
	s := &server{t: t, cmd: exec.Command(program, append([]string{"-addr", "127.0.0.1:0"}, args...)...)}
	stdout, err := s.cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, s.cmd.Start())
	t.Cleanup(func() { _ = s.cmd.Process.Kill() })
	s.output = bufio.NewReader(stdout)
	for len(s.tries) < 3 {
		line, err := s.output.ReadString('\n')
		require.NoError(t, err)
		if s.at == "" {
			s.at = regexp.MustCompile(`http://[\d.:]+\d`).FindString(line)
		}
		if strings.HasPrefix(line, "curl ") {
			s.tries = append(s.tries, strings.TrimSpace(line))
		}
	}
	return s
}

// stop asks the program to stop, and waits until it has.
func (s *server) stop() {
	s.t.Helper()
	require.NoError(s.t, s.cmd.Process.Signal(syscall.SIGTERM))
	assert.NoError(s.t, s.cmd.Wait(), "it ends without an error")
}

func (s *server) get(target string) (int, string) {
	s.t.Helper()
	got, err := http.Get(s.at + target)
	require.NoError(s.t, err)
	defer got.Body.Close()
	body, err := io.ReadAll(got.Body)
	require.NoError(s.t, err)
	return got.StatusCode, string(body)
}

func TestTheLinesToTryAnswer(t *testing.T) {
	if _, err := exec.LookPath("curl"); err != nil {
		t.Skip("this test needs curl")
	}
	s := start(t)
	for _, line := range s.tries {
		out, err := exec.Command("sh", "-c", strings.Replace(line, "curl ", "curl -sS --fail ", 1)).CombinedOutput()
		require.NoError(t, err, "%s\n%s", line, out)
		assert.Regexp(t, `^\{"(documents|kind)":`, string(out))
	}
	s.stop()
}

// What has begun when the server is asked to stop is finished, and kept.
func TestARequestUnderWayIsFinished(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	require.NoError(t, os.Mkdir(dir, 0o700))
	s := start(t, "-dir", dir)
	body, write := io.Pipe()
	r, err := http.NewRequest("PUT", s.at+"/v1/plan/documents/hidas", body)
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	answered := make(chan int)
	go func() {
		got, err := http.DefaultClient.Do(r)
		if err != nil {
			answered <- 0
			return
		}
		got.Body.Close()
		answered <- got.StatusCode
	}()
	_, err = io.WriteString(write, `{"kind": "plan", `)
	require.NoError(t, err)
	status, _ := s.get("/v1/kinds") // and so the server has the other request as well
	require.Equal(t, 200, status)

	require.NoError(t, s.cmd.Process.Signal(syscall.SIGTERM))
	_, err = io.WriteString(write, `"name": "Hidas"}`)
	require.NoError(t, err)
	require.NoError(t, write.Close())
	assert.Equal(t, 201, <-answered)
	assert.NoError(t, s.cmd.Wait())

	again := start(t, "-dir", dir)
	status, text := again.get("/v1/plan/documents/hidas")
	assert.Equal(t, 200, status)
	assert.Contains(t, text, "Hidas")
	_, text = again.get("/v1/plan/documents")
	assert.Equal(t, 2, strings.Count(text, `"id"`), "the examples are put there once")
	again.stop()
}

// Two servers over one database serve the same documents.
func TestServersShareADatabase(t *testing.T) {
	address := pgtest.Database(t)
	one, other := start(t, "-postgres", address), start(t, "-postgres", address)
	r, err := http.NewRequest("PUT", one.at+"/v1/plan/documents/yhteinen", strings.NewReader(`{"kind": "plan", "name": "Yhteinen"}`))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	got, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	got.Body.Close()
	require.Equal(t, 201, got.StatusCode)
	status, text := other.get("/v1/plan/documents/yhteinen")
	assert.Equal(t, 200, status)
	assert.Contains(t, text, "Yhteinen")
	one.stop()
	other.stop()
}

func TestWhatCannotBeServedIsSaid(t *testing.T) {
	for _, args := range [][]string{{"-addr", "nowhere"}, {"-dir", "/proc/none"}, {"-postgres", "postgres://127.0.0.1:1/x?connect_timeout=1"}, {"-nothing"}} {
		assert.Error(t, run(t.Context(), args, io.Discard, io.Discard), "%v", args)
	}
}
