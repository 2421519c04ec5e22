package similar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru/internal/similar"
)

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b        string
		limit, want int
	}{
		{"name", "name", 3, 0}, {"nmae", "name", 3, 2}, {"name", "names", 3, 1}, {"", "abc", 9, 3}, {"abc", "", 9, 3},
		{"kitten", "sitting", 9, 3}, {"kitten", "sitting", 2, 2}, {"a", "abcdef", 3, 3},
	} {
		assert.Equal(t, c.want, similar.Distance(c.a, c.b, c.limit), "%s %s", c.a, c.b)
		assert.Equal(t, c.want, similar.Distance(c.b, c.a, c.limit), "%s %s", c.b, c.a)
	}
}
