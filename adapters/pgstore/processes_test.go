package pgstore_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/pgstore"
	"github.com/juurru/juurru/internal/pgtest"
)

// attempt is a write and what the store said became of it.
type attempt struct {
	Token    string // unique; who wrote, in the history
	Outcome  string
	Revision int64 // when it was kept
}

const (
	kept     = "kept"
	conflict = "conflict"
	refused  = "refused" // certainly not carried out
	unknown  = "unknown"
)

// compete writes and, now and then, deletes the document again and again, as others do.
func compete(ctx context.Context, store adapters.Store, name string, times int, tell func(attempt)) {
	for i := 0; i < times; {
		write := adapters.Write{By: fmt.Sprint(name, "-", i)}
		stored, err := store.Get(ctx, key, 0)
		if err != nil && !errors.Is(err, adapters.ErrNotFound) {
			if ctx.Err() != nil {
				return
			}
			continue // there is no connection just now
		}
		i++
		write.Expected = stored.Number
		var revision adapters.Revision
		if write.Expected > 0 && i%10 == 0 {
			revision, err = store.Delete(ctx, key, write)
		} else {
			revision, err = store.Put(ctx, key, fmt.Appendf(nil, `{"by": %q}`, write.By), write)
		}
		tell(attempt{write.By, outcomeOf(err), revision.Number})
	}
}

func outcomeOf(err error) string {
	var conflicting *adapters.ConflictError
	var notKnown *adapters.UnknownOutcomeError
	switch {
	case err == nil:
		return kept
	case errors.As(err, &conflicting):
		return conflict
	case errors.As(err, &notKnown):
		return unknown
	}
	return refused
}

// holdsAgainst holds what stores said against the history, and returns how often each outcome was.
func holdsAgainst(t *testing.T, store adapters.Store, attempts []attempt) map[string]int {
	t.Helper()
	var history []adapters.Revision
	for {
		page, err := store.History(t.Context(), key, int64(len(history)), adapters.MaxPage)
		require.NoError(t, err)
		if history = append(history, page...); len(page) < adapters.MaxPage {
			break
		}
	}
	written := make(map[string]int64)
	for i, revision := range history {
		require.EqualValues(t, i+1, revision.Number, "revisions have no gaps")
		require.NotContains(t, written, revision.By, "nothing was written twice")
		written[revision.By] = revision.Number
		if i > 0 {
			assert.False(t, revision.At.Before(history[i-1].At))
		}
	}
	count := make(map[string]int)
	for _, a := range attempts {
		count[a.Outcome]++
		number, found := written[a.Token]
		switch a.Outcome {
		case kept:
			assert.Equal(t, a.Revision, number, "%s: what was acknowledged is kept", a.Token)
		case conflict, refused:
			assert.False(t, found, "%s: what was refused was not carried out", a.Token)
		}
		delete(written, a.Token)
	}
	assert.Empty(t, written, "nobody else wrote")
	return count
}

// writerAddress is the environment variable that makes the test binary a writer.
const writerAddress = "JUURRU_TEST_WRITER"

const ready = "ready"

// writeAsAProcess competes over a database from several goroutines and prints its attempts.
func writeAsAProcess(address string) int {
	store, err := pgstore.Open(context.Background(), address)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer store.Close()
	fmt.Println(ready)
	_, _ = io.ReadAll(os.Stdin) // until the other one is ready, too
	var writers sync.WaitGroup
	var printing sync.Mutex
	for g := range 4 {
		writers.Go(func() {
			compete(context.Background(), store, fmt.Sprint(os.Getpid(), "-", g), 100, func(a attempt) {
				printing.Lock()
				defer printing.Unlock()
				_ = json.NewEncoder(os.Stdout).Encode(a)
			})
		})
	}
	writers.Wait()
	return 0
}

// twoProcesses has two processes compete over a database, tells what they attempt, and returns
// all of it.
func twoProcesses(t *testing.T, address string, tell func(number int)) []attempt {
	t.Helper()
	lines, printed := io.Pipe()
	start, starts, err := os.Pipe() // closing it is the sign for both to start
	require.NoError(t, err)
	defer func() { _ = start.Close() }()
	var processes sync.WaitGroup
	for range 2 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), writerAddress+"="+address)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = start, printed, os.Stderr
		processes.Go(func() {
			assert.NoError(t, cmd.Run())
			_ = starts.Close() // should one fail, the other must not wait for it
		})
	}
	go func() {
		processes.Wait()
		_ = printed.Close()
	}()
	var attempts []attempt
	opened := 0
	for scanner := bufio.NewScanner(lines); scanner.Scan(); {
		if scanner.Text() == ready {
			if opened++; opened == 2 {
				_ = starts.Close()
			}
			continue
		}
		var a attempt
		require.NoError(t, json.Unmarshal(scanner.Bytes(), &a), scanner.Text())
		attempts = append(attempts, a)
		tell(len(attempts))
	}
	return attempts
}

func TestOfTwoProcessesOneWinsEveryRevision(t *testing.T) {
	address := pgtest.Database(t)
	attempts := twoProcesses(t, address, func(int) {})
	count := holdsAgainst(t, open(t, address), attempts)
	assert.Equal(t, 800, len(attempts))
	assert.Equal(t, 800, count[kept]+count[conflict], "nothing fails: %v", count)
	assert.Positive(t, count[conflict], "they did get into each other's way")
}

// All connections are killed again and again while two processes write.
func TestKilledConnectionsLoseNothing(t *testing.T) {
	address := pgtest.Database(t)
	store := open(t, address)
	attempts := twoProcesses(t, address, func(number int) {
		if number%40 == 0 {
			pgtest.Exec(t, address, killOthers)
		}
	})
	count := holdsAgainst(t, store, attempts)
	assert.Positive(t, count[kept])
	assert.Positive(t, count[unknown]+count[refused], "the killing was noticed: %v", count)
}

const killOthers = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`

// The server ends at once, without writing anything more, and recovers from its log when it comes
// back. What it had acknowledged is there, and the same store goes on.
func TestARestartedServerHasWhatItAcknowledged(t *testing.T) {
	server := pgtest.Start(t)
	store := open(t, server.Database(t))
	told := make(chan attempt, 240) // nobody waits for the test
	var writers sync.WaitGroup
	for g := range 4 {
		writers.Go(func() {
			compete(t.Context(), store, fmt.Sprint("writer-", g), 60, func(a attempt) { told <- a })
		})
	}
	go func() {
		writers.Wait()
		close(told)
	}()
	var attempts []attempt
	for a := range told {
		attempts = append(attempts, a)
		if len(attempts) == 40 || len(attempts) == 120 {
			server.Crash()
			server.Restart(t)
		}
	}
	count := holdsAgainst(t, store, attempts)
	assert.Positive(t, count[kept])
	assert.NotEqual(t, refused, attempts[len(attempts)-1].Outcome, "writing went on")
}
