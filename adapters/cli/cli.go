// Package cli is the command juurru: it checks documents, lists rules, takes
// names apart and writes documents to start from.
package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// Exit codes of the command.
const (
	exitOK       = 0 // nothing at or above the bar
	exitFindings = 1 // something is
	exitUnusable = 2 // something could not be read or used
)

// Env is the world the command runs in, so that a test can bring its own.
type Env struct {
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
	Getenv func(string) string
	Now    func() time.Time
	// Terminal tells that Stdout is one that shows colours.
	Terminal bool
}

// OSEnv is the world of the process.
func OSEnv() Env {
	info, err := os.Stdout.Stat()
	return Env{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv, Now: time.Now,
		Terminal: err == nil && info.Mode()&os.ModeCharDevice != 0,
	}
}

// colour reports whether to use colours: on a terminal, unless NO_COLOR is set
// (https://no-color.org) or the terminal is a dumb one.
func (e Env) colour() bool {
	return e.Terminal && e.Getenv("NO_COLOR") == "" && e.Getenv("TERM") != "dumb"
}

const usage = `juurru checks descriptions of change in health and social services.

Usage:
  juurru check [flags] FILE...   say what a document lacks, where, why and by which source
  juurru rules [flags] [RULE...] list the rules, or tell all of one
  juurru schema KIND [flags]     write the JSON Schema of a kind of document
  juurru import KIND FILE        read a published page into a document
  juurru evaluate FILE           tell whether a series of measurements shows a change
  juurru diff OLD NEW            tell what changed from one revision of a document to another
  juurru agenda FILE...          list what is due and overdue, also as iCalendar
  juurru portfolio DIR           look at many plans together: load, overlap, waste
  juurru draft innokyla FILE...  draft a model from a plan and a project, or a plan from a project
  juurru name NAME...            take the name of a model apart
  juurru new KIND [flags]        write a document to start from
  juurru COMMAND --help          flags and examples of a command

Exit code: 0 nothing at or above the bar, 1 findings, 2 could not be read or used.
`

type command func(args []string, env Env) int

var commands = map[string]command{
	"check": check, "rules": rules, "schema": schema, "import": importPage, "name": name, "new": start, "evaluate": evaluate,
	"diff": diff, "agenda": agenda, "portfolio": portfolio, "draft": draft,
}

// Run runs the command with its arguments (without the program's own name) and
// returns the exit code.
func Run(args []string, env Env) int {
	if len(args) == 0 {
		fmt.Fprint(env.Stderr, usage)
		return exitUnusable
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		if len(args) > 1 && commands[args[1]] != nil {
			return commands[args[1]]([]string{"--help"}, env)
		}
		fmt.Fprint(env.Stdout, usage)
		return exitOK
	}
	run, ok := commands[args[0]]
	if !ok {
		fmt.Fprintf(env.Stderr, "juurru: there is no command %q\n\n%s", args[0], usage)
		return exitUnusable
	}
	return run(args[1:], env)
}

// newFlags returns the flags of a command, with its help text.
func newFlags(name, help string, env Env) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Usage = func() {
		fmt.Fprint(flags.Output(), strings.TrimLeft(help, "\n"))
		title := "\nFlags:\n"
		flags.VisitAll(func(f *flag.Flag) {
			fmt.Fprint(flags.Output(), title)
			title = ""
			value, usage := flag.UnquoteUsage(f)
			fmt.Fprintf(flags.Output(), "  --%-22s %s", f.Name+" "+value, usage)
			if f.DefValue != "" {
				fmt.Fprintf(flags.Output(), " (default %s)", f.DefValue)
			}
			fmt.Fprintln(flags.Output())
		})
	}
	return flags
}

// errHelp says that help was asked for and has been given.
var errHelp = errors.New("help was given")

// parse reads flags and arguments in any order; after "--" everything is an argument.
func parse(flags *flag.FlagSet, args []string, env Env) (rest []string, err error) {
	for {
		if err := flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				flags.SetOutput(env.Stdout)
				flags.Usage()
				return nil, errHelp
			}
			return nil, err
		}
		taken := len(args) - flags.NArg()
		if taken > 0 && args[taken-1] == "--" {
			return append(rest, flags.Args()...), nil
		}
		if flags.NArg() == 0 {
			return rest, nil
		}
		rest, args = append(rest, flags.Arg(0)), flags.Args()[1:]
	}
}

// refuse says what is wrong with the command line.
func refuse(env Env, command string, err error) int {
	if errors.Is(err, errHelp) {
		return exitOK
	}
	fmt.Fprintf(env.Stderr, "juurru %s: %v\n(juurru %s --help tells more)\n", command, err, command)
	return exitUnusable
}

// kindNamed returns the kind that is the only argument of a command.
func kindNamed(rest []string) (juurru.Kind, error) {
	names := strings.Join(adapters.KindNames(), ", ")
	if len(rest) != 1 {
		return juurru.Kind{}, fmt.Errorf("one KIND is needed: %s", names)
	}
	kind, ok := adapters.KindByName(rest[0])
	if !ok {
		return juurru.Kind{}, fmt.Errorf("%q is not one of the kinds %s", rest[0], names)
	}
	return kind, nil
}

func parseLang(code string) (juurru.Lang, error) {
	lang, err := juurru.ParseLang(code)
	if err != nil {
		return "", fmt.Errorf("--lang %s is not one of fi, sv, nb, en", code)
	}
	return lang, nil
}

func oneOf(flagName, value string, allowed ...string) error {
	for _, a := range allowed {
		if value == a {
			return nil
		}
	}
	return fmt.Errorf("--%s %s is not one of %s", flagName, value, strings.Join(allowed, ", "))
}
