//go:build js && wasm

// Command checkerwasm is the checkers as a module for the page. It sets one
// global function, bapChecker(request), which gives the answer of
// catalog.Serve as text, and then waits for calls. Nothing is fetched,
// stored or sent.
package main

import (
	"syscall/js"

	"bap/checker/catalog"
)

func main() {
	js.Global().Set("bapChecker", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if len(args) != 1 || args[0].Type() != js.TypeString {
			return string(catalog.Serve(""))
		}
		return string(catalog.Serve(args[0].String()))
	}))
	select {}
}
