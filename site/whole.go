package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
)

// madeOfAll names the files that are made of all the others: the service
// worker, its list and the manifest of hashes.
var madeOfAll = map[string]bool{"sw.js": true, "precache.json": true, "hashes.txt": true}

// whole is what a [Site] knows of all its files.
type whole struct {
	static fs.FS
	turn   chan struct{}                // held by the one who works on what follows
	sums   map[string][sha256.Size]byte // of the files made so far
	files  kept                         // those made of all the others, once they are
}

func newWhole(static fs.FS) whole {
	return whole{static: static, turn: make(chan struct{}, 1), sums: map[string][sha256.Size]byte{}}
}

// kept is an output in memory.
type kept map[string][]byte

func (k kept) Put(name string, data []byte) error {
	k[name] = bytes.Clone(data)
	return nil
}

// ofAll makes the files that are made of all the others, once.
func (s *Site) ofAll(ctx context.Context, name string) ([]byte, error) {
	w := &s.whole
	select {
	case w.turn <- struct{}{}:
		defer func() { <-w.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if w.files == nil {
		if err := s.sum(ctx); err != nil {
			return nil, err
		}
		b := &build{out: kept{}, sums: maps.Clone(w.sums)}
		if err := b.offline(w.static); err != nil {
			return nil, err
		}
		if err := b.hashes(); err != nil {
			return nil, err
		}
		w.files = b.out.(kept)
	}
	data, ok := w.files[name]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	return data, nil
}

// sum makes every file whose hash is not known yet.
func (s *Site) sum(ctx context.Context) error {
	add := func(name string, make func() ([]byte, error)) error {
		if _, ok := s.whole.sums[name]; ok {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		data, err := make()
		if err == nil {
			s.whole.sums[name] = sha256.Sum256(data)
		}
		return err
	}
	for name, data := range s.shared {
		if err := add(name, func() ([]byte, error) { return data, nil }); err != nil {
			return err
		}
	}
	for j := range s.plan.all() {
		if err := add(j.path, func() ([]byte, error) { return made(j.path, j.make) }); err != nil {
			return err
		}
	}
	index, err := s.plan.index()
	if err != nil {
		return err
	}
	for name := range index.Names() {
		if err := add("search/"+name, func() ([]byte, error) { return index.File(name) }); err != nil {
			return err
		}
	}
	return nil
}
