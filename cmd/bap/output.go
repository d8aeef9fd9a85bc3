package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// folder is an output folder in the making: files go to a new folder beside
// the target, which takes the target's place in one step when all are written.
// A build that fails or is killed leaves the target as it was.
// A target that holds a person's files is refused.
type folder struct {
	target, temp string
	held         *os.File // the new folder, locked while this process lives
	made         sync.Map // directories that exist
}

func newFolder(target string) (*folder, error) {
	target = filepath.Clean(target)
	if real, err := filepath.EvalSymlinks(target); err == nil {
		target = real // the link stays, what it leads to changes
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return nil, err
	}
	if info, err := os.Stat(target); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s is a file; expected a folder or nothing", target)
	}
	if err := owned(target); err != nil {
		return nil, err
	}
	sweep(target)
	temp, err := os.MkdirTemp(filepath.Dir(target), "."+filepath.Base(target)+"-*")
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(temp, 0o755); err != nil {
		return nil, err
	}
	held, err := os.Open(temp)
	if err != nil {
		return nil, err
	}
	lock(held)
	return &folder{target: target, temp: temp, held: held}, nil
}

// Put writes one file.
func (f *folder) Put(path string, data []byte) error {
	if !filepath.IsLocal(filepath.FromSlash(path)) {
		return fmt.Errorf("%q is outside the output", path)
	}
	name := filepath.Join(f.temp, filepath.FromSlash(path))
	dir := filepath.Dir(name)
	if _, ok := f.made.Load(dir); !ok {
		if os.Mkdir(dir, 0o755) != nil { // as a rule the one above it is there, which MkdirAll would look for first
			if err := os.MkdirAll(dir, 0o755); err != nil {
				return err
			}
		}
		f.made.Store(dir, true)
	}
	return os.WriteFile(name, data, 0o644)
}

// commit puts the new folder in the place of the old one, in one step where
// the system can. What was there goes with discard.
func (f *folder) commit() error {
	if err := owned(f.target); err != nil { // it may have changed while the site was built
		return err
	}
	if exchange(f.temp, f.target) == nil {
		return nil
	}
	old := f.temp + "-old"
	err := os.Rename(f.target, old)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := os.Rename(f.temp, f.target); err != nil {
		os.Rename(old, f.target)
		return err
	}
	os.RemoveAll(old) // what is left of it does not spoil the new one
	return nil
}

// discard takes away the unfinished folder, or the one whose place it took.
func (f *folder) discard() {
	os.RemoveAll(f.temp)
	f.held.Close()
}

// memory is an output that is served without touching the disk.
type memory struct {
	mu    sync.RWMutex
	files map[string][]byte
}

func newMemory() *memory { return &memory{files: map[string][]byte{}} }

func (m *memory) Put(path string, data []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.files[path] = bytes.Clone(data)
	return nil
}

// File gives a file as a [site.Site] does.
func (m *memory) File(_ context.Context, path string) ([]byte, error) {
	if data, ok := m.get(path); ok {
		return data, nil
	}
	return nil, fmt.Errorf("%s: %w", path, os.ErrNotExist)
}

func (m *memory) get(path string) ([]byte, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	data, ok := m.files[path]
	return data, ok
}
