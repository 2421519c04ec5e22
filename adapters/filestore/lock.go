package filestore

import (
	"context"
	"fmt"
	"hash/fnv"
	"os"
	"time"

	"github.com/juurru/juurru/adapters"
)

const (
	locksFolder = ".juurru/locks"
	lockCount   = 64
)

// lock takes the lock of a document among the goroutines of this store, and then among the
// processes that share the directory.
func (s *Store) lock(ctx context.Context, key adapters.Key) (unlock func(), err error) {
	sum := fnv.New32a()
	sum.Write([]byte(key.Kind + "/" + key.ID))
	n := sum.Sum32() % lockCount
	select {
	case s.locks[n] <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	f, err := s.lockFile(ctx, fmt.Sprintf("%s/%02x", locksFolder, n))
	if err != nil {
		<-s.locks[n]
		return nil, err
	}
	return func() {
		f.Close() // ends the lock
		<-s.locks[n]
	}, nil
}

// lockFile asks for the lock again and again, as waiting for it could not be
// interrupted.
func (s *Store) lockFile(ctx context.Context, name string) (*os.File, error) {
	f, err := s.root.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	for wait := time.Millisecond; ; wait = min(2*wait, 16*time.Millisecond) {
		locked, err := tryLock(f)
		if err == nil && !locked {
			select {
			case <-time.After(wait):
				continue
			case <-ctx.Done():
				err = ctx.Err()
			}
		}
		if err != nil {
			f.Close()
			return nil, err
		}
		return f, nil
	}
}
