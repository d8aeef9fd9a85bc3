package corpus

import (
	"crypto/sha256"
	"encoding/json"
	"io/fs"
	"sync"
	"time"

	"bap/site/diag"
	"bap/site/document"
)

// Cache carries what became of content from one [Load] to the next, so that
// only what changed is read, resolved and verified again. A step of loading is
// taken over, with its messages, if a hash of everything it depends on is the
// same; so a Load with a Cache gives what one without gives. What a Load did
// not need is forgotten. One Load at a time.
type Cache struct {
	mu    sync.Mutex
	round int
	steps map[string]*step
	known map[string]*knownFile // by path
}

// knownFile is a file that was read: as long as its size and its day and time
// of change stay, so does its hash. What has no time of change (a file in
// memory) is read each time. Between a change and the Load that reads it there
// is to be more time than the file system can tell apart.
type knownFile struct {
	size    int64
	changed time.Time
	hash    digest
	round   int
}

// NewCache gives an empty cache.
func NewCache() *Cache { return &Cache{steps: map[string]*step{}, known: map[string]*knownFile{}} }

// digest is a hash of what a step depends on; the zero digest is of nothing,
// and such a step is taken anew each time.
type digest [sha256.Size]byte

type step struct {
	from     digest
	round    int
	value    any
	messages []diag.Message
}

// remembered gives what make gave the last time if it came from the same.
// make writes its messages to the log it is given.
func remembered[T any](c *Cache, name string, from digest, log *diag.Log, make func(*diag.Log) T) T {
	if c == nil || from == (digest{}) {
		return make(log)
	}
	c.mu.Lock()
	s := c.steps[name]
	c.mu.Unlock()
	if s == nil || s.from != from {
		var own diag.Log
		value := make(&own)
		s = &step{from: from, value: value, messages: own.Messages()}
	}
	for _, m := range s.messages {
		log.Add(m)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	s.round = c.round
	c.steps[name] = s
	return s.value.(T)
}

// begin and end bracket a Load.
func (c *Cache) begin() {
	if c != nil {
		c.round++
	}
}

func (c *Cache) end() {
	if c == nil {
		return
	}
	for name, s := range c.steps {
		if s.round != c.round {
			delete(c.steps, name)
		}
	}
	for name, f := range c.known {
		if f.round != c.round {
			delete(c.known, name)
		}
	}
}

// files hashes everything below the named files and folders. Without a cache
// nobody asks for it.
func (c *Cache) files(fsys fs.FS, names ...string) digest {
	if c == nil {
		return digest{}
	}
	h := sha256.New()
	for _, top := range names {
		err := fs.WalkDir(fsys, top, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			hash, err := c.file(fsys, name, d)
			h.Write([]byte(name + "\x00"))
			h.Write(hash[:])
			return err
		})
		if err != nil {
			h.Write([]byte(top + "\x00" + err.Error()))
		}
	}
	return digest(h.Sum(nil))
}

// file hashes a file.
func (c *Cache) file(fsys fs.FS, name string, d fs.DirEntry) (digest, error) {
	info, err := d.Info()
	if err != nil {
		return digest{}, err
	}
	c.mu.Lock()
	f := c.known[name]
	if f != nil && info.Mode().IsRegular() && !f.changed.IsZero() && f.changed.Equal(info.ModTime()) && f.size == info.Size() {
		f.round = c.round
		c.mu.Unlock()
		return f.hash, nil
	}
	c.mu.Unlock()
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return digest{}, err
	}
	f = &knownFile{info.Size(), info.ModTime(), sha256.Sum256(data), c.round}
	c.mu.Lock()
	c.known[name] = f
	c.mu.Unlock()
	return f.hash, nil
}

// value hashes a value by its JSON.
func (c *Cache) value(v any) digest {
	if c == nil {
		return digest{}
	}
	data, err := json.Marshal(v)
	if err != nil {
		return digest{}
	}
	return sha256.Sum256(data)
}

// eids hashes the names of the provisions of an act.
func (c *Cache) eids(text *document.Text) digest {
	if c == nil || text == nil {
		return digest{}
	}
	h := sha256.New()
	for n := range text.Provisions() {
		h.Write([]byte(n.EID + "\n"))
	}
	return digest(h.Sum(nil))
}

// with hashes hashes; with nothing known of one, nothing is known of all.
func (d digest) with(others ...digest) digest {
	sum := d[:]
	if d == (digest{}) {
		return d
	}
	for _, o := range others {
		if o == (digest{}) {
			return o
		}
		sum = append(sum[:len(sum):len(sum)], o[:]...)
	}
	return sha256.Sum256(sum)
}
