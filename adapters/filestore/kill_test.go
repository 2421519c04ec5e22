package filestore

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

const killEnv = "FILESTORE_TEST_WRITE_IN" // the directory that a subprocess writes in until it is killed

func TestMain(m *testing.M) {
	if dir := os.Getenv(killEnv); dir != "" {
		writeUntilKilled(dir)
	}
	os.Exit(m.Run())
}

var killKeys = []adapters.Key{{Kind: "plan", ID: "a"}, {Kind: "plan", ID: "b"}, {Kind: "roadmap", ID: "a"}}

// content is the document of a revision. Nobody else would write it.
func content(key adapters.Key, number int64) string {
	return fmt.Sprintf("{\n  \"kind\": %q,\n  \"name\": %q,\n  \"n\": %d,\n  \"text\": %q\n}\n",
		key.Kind, key.ID, number, strings.Repeat(fmt.Sprint(number), int(number%7)*300))
}

// deletes reports whether a revision is a deletion.
func deletes(number int64) bool { return number%5 == 0 }

// writeUntilKilled writes revision after revision and tells of each that was acknowledged.
func writeUntilKilled(dir string) {
	s, err := Open(dir, Options{})
	exitOn(err)
	ctx := context.Background()
	for {
		key := killKeys[rand.IntN(len(killKeys))]
		var last, expected int64
		switch history, err := lastOf(ctx, s, key); {
		case errors.Is(err, adapters.ErrNotFound):
		default:
			exitOn(err)
			if last = history.Number; !history.Deleted {
				expected = last
			}
		}
		write := adapters.Write{Expected: expected, By: "writer"}
		var revision adapters.Revision
		if deletes(last + 1) {
			revision, err = s.Delete(ctx, key, write)
		} else {
			revision, err = s.Put(ctx, key, []byte(content(key, last+1)), write)
		}
		var conflict *adapters.ConflictError // with another writer
		if errors.As(err, &conflict) {
			continue
		}
		exitOn(err)
		fmt.Printf("%s %s %d\n", key.Kind, key.ID, revision.Number)
	}
}

// lastOf returns the last revision of a document, a deletion as well.
func lastOf(ctx context.Context, s *Store, key adapters.Key) (adapters.Revision, error) {
	last, err := s.settled(ctx, key)
	if err == nil && last == nil {
		err = adapters.ErrNotFound
	}
	if err != nil {
		return adapters.Revision{}, err
	}
	return last.public(), nil
}

func exitOn(err error) {
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

// Writers are killed at any instant, 520 times. Each time the documents are whole, what was
// acknowledged is there, and the next one goes on.
func TestAKilledWriterLosesNothing(t *testing.T) {
	const kills, places = 520, 4
	for place := range places {
		t.Run(fmt.Sprint(place), func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(t.TempDir(), "store")
			acknowledged := make(map[adapters.Key]int64)
			checked := make(map[adapters.Key]int64)
			for range kills / places {
				killOne(t, dir, acknowledged)
				checkKilled(t, dir, acknowledged, checked)
				if t.Failed() {
					return
				}
			}
			for _, key := range killKeys {
				assert.Greater(t, checked[key], int64(20), "there has been little to kill")
			}
		})
	}
}

// killOne starts a writer, sometimes two, and kills it some time after the first
// acknowledgement, or before.
func killOne(t *testing.T, dir string, acknowledged map[adapters.Key]int64) {
	t.Helper()
	number := 1 + rand.IntN(4)/3
	tell := make(chan string, 1024)
	var commands []*exec.Cmd
	for range number {
		command := exec.Command(os.Args[0])
		command.Env = append(os.Environ(), killEnv+"="+dir)
		out, err := command.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, command.Start())
		commands = append(commands, command)
		go func() {
			lines := bufio.NewReader(out)
			for {
				line, err := lines.ReadString('\n')
				if err != nil { // a line that breaks off was not told
					tell <- ""
					return
				}
				tell <- line
			}
		}()
	}
	note := func(line string) {
		var key adapters.Key
		var number int64
		_, err := fmt.Sscanf(line, "%s %s %d", &key.Kind, &key.ID, &number)
		if assert.NoError(t, err, line) {
			acknowledged[key] = max(acknowledged[key], number)
		}
	}
	running := number
	if rand.IntN(10) > 0 { // else while it opens the store
		if line := <-tell; line == "" {
			running--
		} else {
			note(line)
		}
	}
	time.Sleep(time.Duration(rand.IntN(8000)) * time.Microsecond)
	for _, command := range commands {
		require.NoError(t, command.Process.Kill())
	}
	for running > 0 {
		if line := <-tell; line == "" {
			running--
		} else {
			note(line)
		}
	}
	for _, command := range commands {
		_ = command.Wait() // it was killed
	}
}

func checkKilled(t *testing.T, dir string, acknowledged, checked map[adapters.Key]int64) {
	t.Helper()
	for _, key := range killKeys { // what a person would see, without any store
		text, err := os.ReadFile(filepath.Join(dir, key.Kind, key.ID+".json"))
		if !errors.Is(err, os.ErrNotExist) {
			require.NoError(t, err)
			var number int64
			_, err := fmt.Sscanf(strings.Join(strings.Fields(string(text))[5:], " "), `"n": %d`, &number)
			require.NoError(t, err, "%s", text)
			require.Equal(t, content(key, number), string(text), "a document is whole")
			require.GreaterOrEqual(t, number, acknowledged[key])
		}
	}
	s, err := Open(dir, Options{})
	require.NoError(t, err)
	defer s.Close()
	for _, key := range killKeys {
		stored, err := s.Get(t.Context(), key, 0)
		if !errors.Is(err, adapters.ErrNotFound) {
			require.NoError(t, err)
			require.Equal(t, content(key, stored.Number), string(stored.Data))
			require.Equal(t, "writer", stored.By, "nothing is taken for an edit")
		}
		history, err := s.History(t.Context(), key, checked[key], adapters.MaxPage)
		if errors.Is(err, adapters.ErrNotFound) {
			require.Zero(t, acknowledged[key])
			continue
		}
		require.NoError(t, err)
		for _, revision := range history {
			checked[key]++
			require.Equal(t, checked[key], revision.Number, "history has no gap")
			require.Equal(t, "writer", revision.By)
			require.Equal(t, deletes(revision.Number), revision.Deleted)
			if !revision.Deleted {
				old, err := s.Get(t.Context(), key, revision.Number)
				require.NoError(t, err)
				require.Equal(t, content(key, revision.Number), string(old.Data))
			}
		}
		require.GreaterOrEqual(t, checked[key], acknowledged[key], "what was acknowledged is kept")
		require.LessOrEqual(t, checked[key], acknowledged[key]+2, "what was not acknowledged is at most what was under way")
		acknowledged[key] = checked[key]
	}
}
