package juurru_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
)

// patternOf returns the pattern of a tag that a member of a sample carries.
func patternOf(t *testing.T, tag string) *regexp.Regexp {
	t.Helper()
	members, err := juurru.Members(reflect.TypeFor[Sample]())
	require.NoError(t, err)
	for _, member := range members {
		for _, asked := range member.Tags {
			if asked.Name == tag {
				return regexp.MustCompile(asked.Pattern())
			}
		}
	}
	t.Fatalf("no member of a sample has the tag %s", tag)
	return nil
}

// A schema has only the pattern. So what the pattern accepts, validator/v10's
// http_url has to accept.
func TestPatternOfAddressesIsWithinValidatorV10(t *testing.T) {
	pattern, oracle := patternOf(t, "http_url"), validator.New()
	piece := rapid.SampledFrom([]string{
		"http", "https", "HTTPS", "://", "//", "a", "innokyla.fi", "ä", "汉", ".", "-", "_", "~", ":", "80", "99999", "/", "?", "#", "%", "%41", "%C3%A4", "%zz", "%2",
		" ", "[", "]", "[::1]", "@", "<", ">", `"`, "\\", "^", "`", "{", "|", "}", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", "\t", "\n", "\x00", "\x7f", "\u0085",
		"\u00a0", "\u2028", "\u212a", "\u017f", "\u0130", "\xff", "\xc3",
	})
	accepted := 0
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOfN(piece, 0, 6).Draw(t, "pieces")
		address := rapid.SampledFrom([]string{"", "https://", "http://a", "https://a/", "https://a?", "https://a#"}).Draw(t, "start") + strings.Join(pieces, "")
		if pattern.MatchString(address) {
			accepted++
			if err := oracle.Var(address, "http_url"); err != nil {
				t.Fatalf("the pattern accepts %q, validator/v10 does not", address)
			}
		}
	})
	assert.Positive(t, accepted)
}

func TestPatternsAcceptWhatPeopleWrite(t *testing.T) {
	address, day := patternOf(t, "http_url"), patternOf(t, "datetime")
	for text, want := range map[string]bool{
		"https://innokyla.fi": true, "http://www.innokyla.fi/": true, "HTTPS://INNOKYLA.FI": true, "https://sähkö.example/käyttöönotto": true,
		"https://thl.fi:8080/a/b.html?q=1&w=2#kohta-3": true, "https://example.org?q=100%": true, "https://example.org/a%20b": true, "https://example.org/a b": true, "https://10.0.0.1/": true,
		"": false, "innokyla.fi": false, "www.innokyla.fi": false, "https://": false, "https:///a": false, "mailto:a@example.org": false, "ftp://example.org": false,
		"https://user:secret@example.org": false, "https://[::1]/": false, "https://example.org/100%": false, " https://example.org": false, "https://exa mple.org": false, "https://a\n": false,
	} {
		assert.Equal(t, want, address.MatchString(text), "%q", text)
	}
	for text, want := range map[string]bool{
		"2024-02-29": true, "0000-01-01": true, "2023-02-29": true /* which format date refuses */, "2024-13-01": false, "2024-00-10": false, "2024-01-32": false, "2024-1-1": false,
		"31.12.2024": false, "2024-12-31T00:00:00Z": false, "10000-01-01": false, "2024-12-31\n": false, "": false,
	} {
		assert.Equal(t, want, day.MatchString(text), "%q", text)
	}
}
