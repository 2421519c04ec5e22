package plan

import (
	"cmp"
	"crypto/sha256"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
)

// names are the different names plans give to things of one sort, by number.
type names struct {
	numbers map[string]int32
	keys    []string         // what makes a name the same
	first   []string         // how it was written first
	count   []int            // how many times it was
	others  map[spelling]int // how many times it was written in other ways
	written []string         // how most write it, see settle
}

// spelling is a way to write a name.
type spelling struct {
	number int32
	text   string
}

// number returns the number of a name, however it is written; -1 for a blank one.
func (n *names) number(text string) int32 {
	if juurru.Blank(text) {
		return -1
	}
	return n.of(sameName(text), text)
}

// exact returns the number of a name that is the same only when it is equal.
func (n *names) exact(text string) int32 { return n.of(text, text) }

func (n *names) of(key, text string) int32 {
	key, text = shortKey(key), shortened(text)
	number, known := n.numbers[key]
	switch {
	case !known:
		if n.numbers == nil {
			n.numbers, n.others = make(map[string]int32), make(map[spelling]int)
		}
		number = int32(len(n.keys))
		key = strings.Clone(key)
		n.numbers[key], n.keys = number, append(n.keys, key)
		n.first, n.count = append(n.first, strings.Clone(text)), append(n.count, 1)
	case text == n.first[number]:
		n.count[number]++
	default:
		n.others[spelling{number, strings.Clone(text)}]++
	}
	return number
}

// settle chooses how each name is written: as most plans write it, and of several ways
// the one that sorts first.
func (n *names) settle() {
	n.written = slices.Clone(n.first)
	most := slices.Clone(n.count)
	for s, count := range n.others {
		if count > most[s.number] || count == most[s.number] && s.text < n.written[s.number] {
			n.written[s.number], most[s.number] = s.text, count
		}
	}
}

// name returns how a name is written; "" for none.
func (n *names) name(number int32) string {
	if number < 0 {
		return ""
	}
	return n.written[number]
}

// compare orders names as they are written, and different ones that are written alike by what
// makes them different.
func (n *names) compare(x, y int32) int {
	return cmp.Or(strings.Compare(n.written[x], n.written[y]), strings.Compare(n.keys[x], n.keys[y]))
}

// sameName is a name without what does not tell two names apart in free text: the case of
// letters, spaces, punctuation and other signs, and how Unicode composes its letters. That
// such names are the same is our reading; nothing else is: an abbreviation is another name.
// A name of signs alone is kept.
func sameName(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFC.String(strings.ToLower(norm.NFC.String(name))) {
		switch {
		case unicode.Is(unicode.Cf, r): // soft hyphens, joiners: not seen
		case !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r):
			gap = true
		default:
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(r)
		}
	}
	if b.Len() == 0 {
		return folded(name)
	}
	return b.String()
}

// Long texts are told apart by a hash, and shown by their beginning.
const (
	longKey   = 64  // bytes
	longShown = 120 // characters
)

func shortKey(key string) string {
	if len(key) <= longKey {
		return key
	}
	hash := sha256.Sum256([]byte(key))
	return string(hash[:])
}

func shortened(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	count := 0
	for i := range text {
		if count == longShown {
			return strings.TrimSpace(text[:i]) + "…"
		}
		count++
	}
	return text
}
