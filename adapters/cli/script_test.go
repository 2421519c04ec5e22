package cli_test

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/juurru/juurru/adapters/cli"
)

var update = flag.Bool("update", false, "write what the command prints into the scripts; look at it before committing")

// exitsWith is the script command "code N ARGS...": juurru ARGS exits with N.
func exitsWith(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec("juurru", args[1:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("juurru %s: exit code %d, want %s", strings.Join(args[1:], " "), code, args[0])
	}
}

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"juurru": func() {
			env := cli.OSEnv()
			env.Now = func() time.Time { return time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC) }
			env.Terminal = os.Getenv("PRETEND_TERMINAL") != ""
			os.Exit(cli.Run(os.Args[1:], env))
		},
	})
}

// TestScripts runs the command the way a user does: the files in testdata/script
// read as examples.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"code": exitsWith,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("ESC", "\x1b")
			return os.CopyFS(env.WorkDir, os.DirFS("../../examples/documents"))
		},
	})
}
