//go:build !unix

package ratio

import "time"

var start = time.Now()

// processorTime is the time on the wall, where there is no better.
func processorTime() time.Duration { return time.Since(start) }
