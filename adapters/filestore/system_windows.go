package filestore

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// tryLock locks an open file, unless somebody else has locked it.
func tryLock(f *os.File) (bool, error) {
	const how = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	switch err := windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, new(windows.Overlapped)); {
	case err == nil:
		return true, nil
	case errors.Is(err, windows.ERROR_LOCK_VIOLATION), errors.Is(err, windows.ERROR_IO_PENDING):
		return false, nil
	default:
		return false, &os.PathError{Op: "LockFileEx", Path: f.Name(), Err: err}
	}
}

// syncFolder does nothing: Windows has no call for it, and its file system keeps a
// journal of names.
func syncFolder(*os.File) error { return nil }
