package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/fsnotify/fsnotify"

	"bap/site"
	"bap/site/diag"
)

// securityHeaders go with every answer of the server; netlify.toml sends the
// same for the published site, and a test holds the two together.
var securityHeaders = [][2]string{
	{"Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types bap bap-sw"},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
	{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
}

// files gives a file of a site, or an error that is [fs.ErrNotExist].
type files interface {
	File(ctx context.Context, name string) ([]byte, error)
}

// server serves the last good site and tells pages when a new one is ready.
type server struct {
	mu      sync.RWMutex
	site    files
	current context.Context // ends when the content changes
	changed context.CancelFunc
	message string // of the last build, if it failed
	waiting map[chan struct{}]bool

	published bool // as a host would serve it: pages do not reload
}

func newServer() *server {
	srv := &server{waiting: map[chan struct{}]bool{}}
	srv.current, srv.changed = context.WithCancel(context.Background())
	return srv
}

func runServe(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bap serve", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var s sources
	s.flags(flags)
	addr := flags.String("addr", "127.0.0.1:8080", "address to serve on")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "bap serve: found %q; expected only flags\n", flags.Arg(0))
		return 2
	}
	if err := s.check(); err != nil {
		fmt.Fprintln(stderr, "bap serve:", err)
		return 2
	}
	extra, err := compileChecker()
	if err != nil {
		fmt.Fprintln(stderr, "bap serve:", err)
		return 1
	}
	srv := newServer()
	cache := site.NewCache()
	rebuild := func() { srv.rebuild(&s, cache, extra, stdout, stderr) }
	rebuild()
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		fmt.Fprintln(stderr, "bap serve:", err)
		return 1
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := srv.watch(ctx, []string{s.content, s.static}, rebuild); err != nil {
		fmt.Fprintln(stderr, "bap serve: changes are not watched:", err)
	}
	fmt.Fprintf(stdout, "http://%s/\n", listener.Addr())
	web := &http.Server{Handler: srv, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		web.Close()
	}()
	if err := web.Serve(listener); err != nil && !errors.Is(err, http.ErrServerClosed) {
		fmt.Fprintln(stderr, "bap serve:", err)
		return 1
	}
	return 0
}

// rebuild reads what changed; pages are made when they are asked for. Content
// with an error leaves the last good site in place and its message on every
// page.
func (srv *server) rebuild(s *sources, cache *site.Cache, extra map[string][]byte, stdout, stderr io.Writer) {
	start := time.Now()
	srv.changed() // nobody waits any more for what is made of the whole old site
	var log diag.Log
	next, err := site.Open(os.DirFS(s.content), os.DirFS(s.static), s.options(extra), cache, &log)
	var message bytes.Buffer
	log.Print(&message)
	if err != nil {
		fmt.Fprintln(&message, err)
	}
	io.Copy(stderr, bytes.NewReader(message.Bytes()))
	srv.mu.Lock()
	defer srv.mu.Unlock()
	srv.current, srv.changed = context.WithCancel(context.Background())
	if err == nil && log.Errors() == 0 {
		srv.site, srv.message = next, ""
		fmt.Fprintf(stdout, "ready in %d ms\n", time.Since(start).Milliseconds())
	} else {
		srv.message = message.String()
	}
	for c := range srv.waiting {
		close(c)
	}
	srv.waiting = map[chan struct{}]bool{}
}

// watch calls changed after files below dirs were changed, once per burst.
func (srv *server) watch(ctx context.Context, dirs []string, changed func()) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				err = w.Add(name)
			}
			return err
		})
		if err != nil {
			w.Close()
			return err
		}
	}
	go func() {
		defer w.Close()
		timer := time.NewTimer(time.Hour)
		timer.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case e := <-w.Events:
				if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
					w.Add(e.Name)
				}
				timer.Reset(15 * time.Millisecond)
			case <-timer.C:
				changed()
			}
		}
	}()
	return nil
}

const reloadPath = "/~reload"

func (srv *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, h := range securityHeaders {
		w.Header().Set(h[0], h[1])
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	if r.URL.Path == reloadPath {
		srv.stream(w, r)
		return
	}
	srv.mu.RLock()
	site, current, message := srv.site, srv.current, srv.message
	srv.mu.RUnlock()
	if site == nil {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(http.StatusInternalServerError)
		io.WriteString(w, message)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if strings.HasSuffix(r.URL.Path, "/") || name == "" {
		name = path.Join(name, "index.html")
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(current, cancel)()
	data, err := site.File(ctx, name)
	status := http.StatusOK
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := site.File(ctx, path.Join(name, "index.html")); err == nil {
			http.Redirect(w, r, "/"+name+"/", http.StatusMovedPermanently)
			return
		}
		name, status = "404.html", http.StatusNotFound
		data, err = site.File(ctx, name)
	}
	if errors.Is(err, context.Canceled) {
		http.Error(w, "the content has changed meanwhile; ask again", http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", contentType(name))
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	if path.Ext(name) == ".html" && !srv.published {
		data = withReload(data, message)
	}
	w.Write(data)
}

// withReload adds the mark that makes pages reload, and the message of a build
// that failed, escaped, above the page.
func withReload(page []byte, message string) []byte {
	page = bytes.Replace(page, []byte("</head>"), []byte(`<meta name="bap-reload" content="`+reloadPath+`"></head>`), 1)
	if message == "" {
		return page
	}
	var b bytes.Buffer
	b.WriteString(`<pre class="report-text" role="alert">`)
	b.WriteString(html.EscapeString(message))
	b.WriteString(`</pre>`)
	return bytes.Replace(page, []byte("<main"), append(b.Bytes(), "<main"...), 1)
}

// stream is an event stream that sends one event when the next build is ready.
func (srv *server) stream(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-cache")
	flusher, ok := w.(http.Flusher)
	if !ok || r.Method == http.MethodHead {
		return
	}
	ready := make(chan struct{})
	srv.mu.Lock()
	srv.waiting[ready] = true
	srv.mu.Unlock()
	io.WriteString(w, ": open\n\n")
	flusher.Flush()
	select {
	case <-ready:
		io.WriteString(w, "data: built\n\n")
		flusher.Flush()
	case <-r.Context().Done():
		srv.mu.Lock()
		delete(srv.waiting, ready)
		srv.mu.Unlock()
	}
}

var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8", ".xml": "application/xml; charset=utf-8", ".svg": "image/svg+xml",
	".wasm": "application/wasm", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
	".webmanifest": "application/manifest+json", ".ics": "text/calendar; charset=utf-8",
}

func contentType(name string) string {
	if t, ok := contentTypes[path.Ext(name)]; ok {
		return t
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
