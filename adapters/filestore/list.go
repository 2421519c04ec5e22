package filestore

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/juurru/juurru/adapters"
)

// List returns the documents of a kind that come after an ID. It goes by the names in the
// kind's folder and in that of its history, where those of documents that were deleted stay.
func (s *Store) List(ctx context.Context, kind, after string, limit int) ([]adapters.Listed, error) {
	if err := adapters.CheckList(kind, after); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	limit = adapters.PageSize(limit)
	page := []adapters.Listed{}
	for len(page) < limit {
		ids, err := s.idsAfter(ctx, kind, after, limit)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			listed, there, err := s.listed(ctx, adapters.Key{Kind: kind, ID: id})
			if err != nil {
				return nil, err
			}
			if there && len(page) < limit {
				page = append(page, listed)
			}
			after = id
		}
		if len(ids) < limit {
			break
		}
	}
	return page, nil
}

// listed returns what a listing tells about a document, if it is there.
func (s *Store) listed(ctx context.Context, key adapters.Key) (adapters.Listed, bool, error) {
	last, err := s.settled(ctx, key)
	var unreadable *adapters.UnreadableError
	if err != nil && !errors.As(err, &unreadable) {
		return adapters.Listed{}, false, err
	}
	listed := adapters.Listed{ID: key.ID, Unreadable: err != nil}
	if last != nil {
		listed.Name, listed.Revision = adapters.NameOf(last.data), last.public()
	}
	return listed, listed.Unreadable || last != nil && !last.Deleted, nil
}

// idsAfter returns the first IDs after one, at most limit, of what is or was a document.
func (s *Store) idsAfter(ctx context.Context, kind, after string, limit int) ([]string, error) {
	var ids []string
	first := func() {
		slices.Sort(ids)
		ids = slices.Compact(ids)
		ids = ids[:min(len(ids), limit)]
	}
	collect := func(id string) {
		if id > after && (adapters.Key{Kind: kind, ID: id}).Check() == nil {
			if ids = append(ids, id); len(ids) >= 4*limit {
				first()
			}
		}
	}
	err := s.names(ctx, path.Join(historyFolder, kind), collect)
	if err != nil {
		return nil, err
	}
	err = s.names(ctx, kind, func(name string) {
		if ending := path.Ext(name); slices.Contains(endings, ending) {
			collect(strings.TrimSuffix(name, ending))
		}
	})
	first()
	return ids, err
}

// names goes through the names in a folder, some at a time. A folder that is not there
// has none.
func (s *Store) names(ctx context.Context, folder string, each func(name string)) error {
	info, err := s.root.Lstat(folder)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() {
		return nil
	}
	var f *os.File
	if err == nil {
		f, err = s.root.Open(folder)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	for {
		names, err := f.Readdirnames(1024)
		for _, name := range names {
			each(name)
		}
		if errors.Is(err, io.EOF) {
			return ctx.Err()
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return err
		}
	}
}

// History returns the revisions of a document after a number.
func (s *Store) History(ctx context.Context, key adapters.Key, after int64, limit int) ([]adapters.Revision, error) {
	if err := key.Check(); err != nil {
		return nil, err
	}
	last, err := s.settled(ctx, key)
	var unreadable *adapters.UnreadableError
	switch {
	case err != nil && (last == nil || !errors.As(err, &unreadable)):
		return nil, err
	case last == nil:
		return nil, adapters.ErrNotFound
	}
	page := []adapters.Revision{}
	after = max(after, 0)
	if after >= last.Number {
		return page, nil
	}
	past, err := s.root.OpenRoot(pastOf(key))
	if err != nil {
		return nil, err
	}
	defer past.Close()
	for number := after + 1; number <= last.Number && len(page) < adapters.PageSize(limit); number++ {
		r, err := readRevision(past, number, false)
		if err = errors.Join(err, ctx.Err()); err != nil {
			return nil, err
		}
		page = append(page, r.public())
	}
	return page, nil
}
