package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// compileChecker compiles the checkers to WebAssembly and takes the loader
// from the same toolchain, since the two must match. Without inlining and with
// the smaller garbage collector the binary is some 50 KB less to send; the
// answers take microseconds either way.
func compileChecker() (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "bap-wasm-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	binary := filepath.Join(dir, "checker.wasm")
	build := exec.Command("go", "build", "-trimpath", "-gcflags=all=-l", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", binary, "bap/cmd/checkerwasm")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOEXPERIMENT=nogreenteagc")
	var message bytes.Buffer
	build.Stderr = &message
	if err := build.Run(); err != nil {
		return nil, fmt.Errorf("compiling the checkers: %v\n%s", err, message.String())
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("finding the Go toolchain: %w", err)
	}
	loader, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("the WebAssembly loader of the toolchain: %w", err)
	}
	code, err := os.ReadFile(binary)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"checker.wasm": code, "wasm_exec.js": loader}, nil
}
