package storetest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/adapters"
)

const writers = 8

// handles opens the store once for every two writers.
func handles(open func() adapters.Store) []adapters.Store {
	var stores []adapters.Store
	for i := range writers {
		if i%2 == 0 {
			stores = append(stores, open())
		} else {
			stores = append(stores, stores[i-1])
		}
	}
	return stores
}

func oneWinner(t testing.TB, open func() adapters.Store) {
	stores := handles(open)
	var current, last int64
	for round := range 24 {
		var start, end sync.WaitGroup
		start.Add(1)
		revisions := make([]adapters.Revision, writers)
		errs := make([]error, writers)
		deleting := round%6 == 5
		for w := range writers {
			end.Go(func() {
				start.Wait()
				write := adapters.Write{Expected: current, By: fmt.Sprint("writer ", w)}
				if deleting {
					revisions[w], errs[w] = stores[w].Delete(t.Context(), key, write)
				} else {
					revisions[w], errs[w] = stores[w].Put(t.Context(), key, numbered(round*writers+w), write)
				}
			})
		}
		start.Done()
		end.Wait()
		last++
		won := -1
		for w, err := range errs {
			if err == nil {
				require.Equal(t, -1, won, "round %d: two writers from revision %d succeeded", round, current)
				won = w
			}
		}
		require.NotEqual(t, -1, won, "round %d: no writer succeeded: %v", round, errs)
		require.Equal(t, last, revisions[won].Number)
		now := last
		if deleting {
			now = 0
		}
		for w, err := range errs {
			if w != won {
				isConflict(t, err, key, current, now)
			}
		}
		page, err := stores[won].History(t.Context(), key, last-1, 0)
		require.NoError(t, err)
		require.Len(t, page, 1)
		assert.Equal(t, fmt.Sprint("writer ", won), page[0].By)
		if !deleting {
			holds(t, stores[(won+3)%writers], key, 0, revisions[won], numbered(round*writers+won))
		}
		current = now
	}
}

type counter struct {
	Count int `json:"count"`
}

func noLostUpdate(t testing.TB, open func() adapters.Store) {
	const each = 8
	stores := handles(open)
	put(t, stores[0], key, []byte(`{"count": 0}`), 0)
	var end sync.WaitGroup
	for w := range writers {
		end.Go(func() {
			for range each {
				for !increment(t, stores[w]) {
					if t.Failed() {
						return
					}
				}
			}
		})
	}
	readers, stop := sync.WaitGroup{}, make(chan struct{})
	readers.Go(func() {
		for before := int64(0); ; {
			stored, err := stores[1].Get(t.Context(), key, 0)
			var c counter
			if !assert.NoError(t, err) || !assert.NoError(t, json.Unmarshal(stored.Data, &c)) {
				return
			}
			assert.EqualValues(t, stored.Number, c.Count+1, "a reader sees the data of the revision")
			assert.GreaterOrEqual(t, stored.Number, before, "a reader does not go back")
			before = stored.Number
			select {
			case <-stop:
				return
			default:
			}
		}
	})
	end.Wait()
	close(stop)
	readers.Wait()
	stored, err := stores[0].Get(t.Context(), key, 0)
	require.NoError(t, err)
	assert.JSONEq(t, `{"count": `+strconv.Itoa(writers*each)+`}`, string(stored.Data))
	assert.EqualValues(t, writers*each+1, stored.Number)
}

// increment counts on by one and reports whether it could.
func increment(t testing.TB, store adapters.Store) bool {
	stored, err := store.Get(t.Context(), key, 0)
	var c counter
	if !assert.NoError(t, err) || !assert.NoError(t, json.Unmarshal(stored.Data, &c)) {
		return true
	}
	_, err = store.Put(t.Context(), key, fmt.Appendf(nil, `{"count": %d}`, c.Count+1), adapters.Write{Expected: stored.Number})
	if err == nil {
		return true
	}
	var conflict *adapters.ConflictError
	assert.ErrorAs(t, err, &conflict)
	return false
}

func contextDone(t testing.TB, open func() adapters.Store) {
	store := open()
	put(t, store, key, numbered(1), 0)
	before := pictureOf(t, store, key)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	late, stop := context.WithDeadline(t.Context(), time.Unix(0, 0))
	defer stop()
	for want, ctx := range map[error]context.Context{context.Canceled: cancelled, context.DeadlineExceeded: late} {
		_, err := store.Get(ctx, key, 0)
		assert.ErrorIs(t, err, want)
		_, err = store.Get(ctx, key, 1)
		assert.ErrorIs(t, err, want)
		_, err = store.Put(ctx, key, numbered(2), adapters.Write{Expected: 1})
		assert.ErrorIs(t, err, want)
		_, err = store.Put(ctx, adapters.Key{Kind: "plan", ID: "toinen"}, numbered(2), adapters.Write{})
		assert.ErrorIs(t, err, want)
		_, err = store.Delete(ctx, key, adapters.Write{Expected: 1})
		assert.ErrorIs(t, err, want)
		_, err = store.List(ctx, key.Kind, "", 0)
		assert.ErrorIs(t, err, want)
		_, err = store.History(ctx, key, 0, 0)
		assert.ErrorIs(t, err, want)
	}
	assert.Equal(t, before, pictureOf(t, store, key))
}

func contextEnds(t testing.TB, open func() adapters.Store) {
	store := open()
	var last int64
	wait := 10 * time.Microsecond
	for n := range 60 {
		ctx, cancel := context.WithTimeout(t.Context(), wait)
		_, err := store.Put(ctx, key, numbered(n), adapters.Write{Expected: last})
		cancel()
		if wait = wait * 5 / 4; err == nil {
			wait /= 4 // sometimes too short, sometimes long enough
		}
		stored, getErr := store.Get(t.Context(), key, 0)
		if errors.Is(getErr, adapters.ErrNotFound) {
			stored, getErr = adapters.Stored{}, nil
		}
		require.NoError(t, getErr)
		if err == nil {
			require.Equal(t, last+1, stored.Number, "what a write returned for is kept")
		} else {
			require.ErrorIs(t, err, context.DeadlineExceeded)
		}
		var notKnown *adapters.UnknownOutcomeError
		if err != nil && !errors.As(err, &notKnown) {
			require.Equal(t, last, stored.Number, "what failed left everything as it was")
		}
		switch stored.Number {
		case last: // it did not happen
		case last + 1:
			last++
			require.Equal(t, string(numbered(n)), string(stored.Data))
		default:
			require.Fail(t, "a revision out of nowhere", "%d after %d", stored.Number, last)
		}
	}
	put(t, store, key, numbered(0), last)
}
