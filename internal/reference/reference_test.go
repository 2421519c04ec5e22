package reference_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/reference"
)

var (
	repeated = &juurru.Rule{ID: "test/repeated", Severity: juurru.Error}
	unknown  = &juurru.Rule{ID: "test/unknown", Severity: juurru.Error}
	rules    = reference.Rules{Repeated: repeated, Unknown: unknown}

	role   = juurru.Same("role")
	team   = juurru.Same("team")
	either = juurru.Same("role or team")
)

func listOf(kind juurru.Text, at juurru.Pointer, ids []string) reference.List {
	return reference.List{Kind: kind, At: at, Count: len(ids), ID: func(i int) string { return ids[i] }}
}

// document is what findings are about; it has no members.
type document struct{}

// found lists where a check reports a rule, in the order of the check.
func found(rule *juurru.Rule, own, others []reference.List, each func(reference.Refer)) []juurru.Pointer {
	c := juurru.Check(new(document), juurru.Gate{})
	reference.Check(c, rules, own, others, each)
	var pointers []juurru.Pointer
	for _, f := range c.Finish("test", "", nil).Findings {
		if f.Rule == rule {
			pointers = append(pointers, f.Path)
		}
	}
	return pointers
}

// TestAgainstEveryPair looks through the lists for every ID.
func TestAgainstEveryPair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "b", "A", "a ", "ä", "~/"}), 0, 6)
		roles, more, teams, asked := ids.Draw(t, "roles"), ids.Draw(t, "more roles"), ids.Draw(t, "teams"), ids.Draw(t, "asked")
		own := []reference.List{listOf(role, "/roles", roles), listOf(role, "/more", more)}
		teamList := listOf(team, "/teams", teams)
		others := []reference.List{teamList, reference.Join(either, own[0], own[1], teamList)}

		var wantRepeated, wantUnknown []juurru.Pointer
		again := func(list string, ids []string) {
			for i, id := range ids {
				if id != "" && slices.Contains(ids[:i], id) {
					wantRepeated = append(wantRepeated, juurru.At(list, i, "id"))
				}
			}
		}
		again("roles", roles)
		again("more", more)
		lost := func(known []string, member string) {
			for i, id := range asked {
				if id != "" && !slices.Contains(known, id) {
					wantUnknown = append(wantUnknown, juurru.At("asked", i, member))
				}
			}
		}
		lost(slices.Concat(roles, more), "role")
		lost(teams, "team")
		lost(slices.Concat(roles, more, teams), "either")
		each := func(refer reference.Refer) {
			for i, id := range asked {
				refer(role, id, "asked", i, "role")
				refer(team, id, "asked", i, "team")
				refer(either, id, "asked", i, "either")
			}
		}

		sorted := func(pointers []juurru.Pointer) []juurru.Pointer { return slices.Sorted(slices.Values(pointers)) }
		if diff := cmp.Diff(sorted(wantRepeated), sorted(found(repeated, own, others, each))); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(sorted(wantUnknown), sorted(found(unknown, own, others, each))); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestOfRepeatedIDsTheFirstIsTheOther(t *testing.T) {
	c := juurru.Check(new(document), juurru.Gate{})
	reference.Check(c, rules, []reference.List{listOf(role, "/roles", []string{"a", "b", "b", "b"})}, nil, func(reference.Refer) {})
	findings := c.Finish("test", "", nil).Findings
	assert.Len(t, findings, 2)
	for _, f := range findings {
		assert.Equal(t, []juurru.Pointer{"/roles/1/id"}, f.Related)
	}
}

func TestAKindWithoutAListIsKnownToNobody(t *testing.T) {
	each := func(refer reference.Refer) { refer(team, "a", "team"); refer(team, "", "none") }
	assert.Equal(t, []juurru.Pointer{"/team"}, found(unknown, nil, nil, each))
}
