package main

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestCompareFolderNamesEveryDifference(t *testing.T) {
	made := newMemory()
	require.NoError(t, made.Put("a.html", []byte("same")))
	require.NoError(t, made.Put("b/b.html", []byte("new")))
	require.NoError(t, made.Put("c.html", []byte("gone")))
	differences, err := compareFolder(fstest.MapFS{
		"a.html": {Data: []byte("same")}, "b/b.html": {Data: []byte("old")}, "d.html": {Data: []byte("foreign")},
	}, made)
	require.NoError(t, err)
	require.Equal(t, []string{"different: b/b.html", "missing: c.html", "not made by the content: d.html"}, differences)
}
