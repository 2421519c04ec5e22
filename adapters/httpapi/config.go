package httpapi

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/adapters"
)

// Config is what an embedder decides about the API.
type Config struct {
	// Store keeps the documents. Without one the API checks and describes only.
	Store adapters.Store
	// Kinds are the kinds of document that are served; those of the library when nil.
	Kinds []juurru.Kind
	// Authorize decides whether a request may go on. It is required: [Open] lets
	// everybody do everything.
	Authorize Authorize
	// Who names the one who writes, for the history: at most 200 bytes; "" when it is nil. It is
	// asked of requests that Authorize let through.
	Who func(*http.Request) string
	// Logger is told of every request; none is logged when it is nil.
	Logger *slog.Logger
	// LogIDs lets the log name documents by their IDs, and who asked.
	LogIDs bool
	// Now is the clock; time.Now when nil. Documents are checked for its day, unless a
	// request names another.
	Now func() time.Time
	// Options are part of every check: rules of the embedder's own, rules switched off.
	Options []juurru.Option
	// MaxBytes limits the body of a request, and what patches make of a document; 1 MiB when 0,
	// which is a plan of some thousand tasks. YAML takes more memory than JSON by far: it has 512 KiB at most.
	MaxBytes int
	// MaxDepth limits the nesting of a document; [juurru.DefaultMaxDepth] when 0.
	MaxDepth int
	// Timeout is the time a request has, its body's arrival included, and then again the time
	// the client has to take the answer; 30 seconds when 0.
	Timeout time.Duration
}

const (
	defaultTimeout = 30 * time.Second
	defaultBytes   = 1 << 20
	maxYAMLBytes   = 512 << 10 // some 300 MB while it is read, at worst
	maxHeaderBytes = 4096      // of a header that is read
	maxQueryBytes  = 4096
)

func (c Config) withDefaults() Config {
	if c.Kinds == nil {
		c.Kinds = adapters.Kinds()
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.MaxBytes <= 0 {
		c.MaxBytes = defaultBytes
	}
	if c.MaxDepth <= 0 {
		c.MaxDepth = juurru.DefaultMaxDepth
	}
	if c.Timeout <= 0 {
		c.Timeout = defaultTimeout
	}
	return c
}
