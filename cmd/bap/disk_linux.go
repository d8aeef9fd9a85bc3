package main

import (
	"os"

	"golang.org/x/sys/unix"
)

// exchange lets two folders change places in one step, so that there is no
// moment without either.
func exchange(a, b string) error {
	return unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
}

// lock marks a folder as in use until the file is closed or the process ends,
// however it ends. It tells whether nobody else has it.
func lock(dir *os.File) bool {
	return unix.Flock(int(dir.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil
}
