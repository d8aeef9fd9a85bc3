//go:build js && wasm

// Command checkerwasm is the checkers as a module for the page: catalog.Serve
// over bytes in the module's memory. Nothing is fetched, stored or sent.
//
// It exports three functions instead of using syscall/js, which alone weighs
// 20 KB compressed. A page calls them so, after go.run(instance):
//
//	function bapChecker(request) {
//	  const {bap_input, bap_serve, bap_output, mem} = instance.exports;
//	  const bytes = new TextEncoder().encode(request);
//	  const at = bap_input(bytes.length);
//	  new Uint8Array(mem.buffer, at, bytes.length).set(bytes);
//	  const length = bap_serve();
//	  return new TextDecoder().decode(new Uint8Array(mem.buffer, bap_output(), length));
//	}
//
// mem.buffer is read after each call: it changes when the memory grows.
package main

import (
	"unsafe"

	"bap/checker/catalog"
)

// request and answer keep the bytes alive between the calls.
var request, answer []byte

// makeRoom makes room for a request of n bytes and tells where; a negative
// n makes none.
//
//go:wasmexport bap_input
func makeRoom(n int32) unsafe.Pointer {
	request = make([]byte, max(n, 0))
	return unsafe.Pointer(unsafe.SliceData(request))
}

// serve answers the request and gives the length of the answer.
//
//go:wasmexport bap_serve
func serve() int32 {
	answer = catalog.Serve(string(request))
	return int32(len(answer))
}

// output tells where the answer is.
//
//go:wasmexport bap_output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(answer)) }

func main() { select {} }
