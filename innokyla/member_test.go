package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestRightsOfTheRoles(t *testing.T) {
	rights := map[innokyla.Action][]innokyla.MemberRole{
		innokyla.ReadUnpublished: {innokyla.Maintainer, innokyla.Developer, innokyla.PlainMember},
		innokyla.Edit:            {innokyla.Maintainer, innokyla.Developer},
		innokyla.PublishModel:    {innokyla.Maintainer, innokyla.Developer},
		innokyla.MarkReady:       {innokyla.Maintainer, innokyla.Developer},
		innokyla.ManageMembers:   {innokyla.Maintainer},
		innokyla.AttachToEntity:  {innokyla.Maintainer},
	}
	assert.Len(t, innokyla.Action("").Values(), len(rights))
	for _, action := range innokyla.Action("").Values() {
		var may []innokyla.MemberRole
		for _, role := range innokyla.MemberRole("").Values() {
			if role.May(action) {
				may = append(may, role)
			}
		}
		assert.Equal(t, rights[action], may, action)
		assert.False(t, innokyla.MemberRole("").May(action), "no role may nothing")
		assert.False(t, innokyla.MemberRole("owner").May(action), "an unknown role may nothing")
	}
	assert.False(t, innokyla.Maintainer.May("delete"), "an unknown action is nobody's")
}

func TestMembers(t *testing.T) {
	yes, no := true, false
	maintainer := innokyla.Member{Role: innokyla.Maintainer}
	permanent := innokyla.Member{Role: innokyla.Maintainer, Permanent: &yes}
	for about, row := range map[string]struct {
		members []innokyla.Member
		want    map[*juurru.Rule][]juurru.Pointer
	}{
		"nobody is listed":                       {nil, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleMembersUnknown: {"/members"}}},
		"an empty list":                          {[]innokyla.Member{}, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleMembersUnknown: {"/members"}}},
		"two maintainers, one of them permanent": {[]innokyla.Member{maintainer, permanent}, nil},
		"one maintainer":                         {[]innokyla.Member{permanent}, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleTooFewMaintainers: {"/members"}}},
		"many others do not make up for a maintainer": {
			[]innokyla.Member{permanent, {Role: innokyla.Developer}, {Role: innokyla.PlainMember}, {Role: innokyla.PlainMember}},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleTooFewMaintainers: {"/members"}},
		},
		"it is not known whether anybody is permanent": {
			[]innokyla.Member{maintainer, maintainer}, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleNoPermanentMember: {"/members"}},
		},
		"the permanent one may not edit": {
			[]innokyla.Member{maintainer, maintainer, {Role: innokyla.PlainMember, Permanent: &yes}},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleNoPermanentMember: {"/members"}},
		},
		"a permanent developer may edit": {[]innokyla.Member{maintainer, maintainer, {Role: innokyla.Developer, Permanent: &yes}}, nil},
		"two have no account yet": {
			[]innokyla.Member{permanent, {Role: innokyla.Maintainer, Registered: &no}, {Role: innokyla.Developer, Registered: &yes}, {Role: innokyla.PlainMember, Registered: &no}},
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleMemberNotRegistered: {"/members/1/registered", "/members/3/registered"}},
		},
	} {
		report := (&innokyla.Model{Members: row.members}).Check(innokyla.Ready)
		for _, rule := range []*juurru.Rule{innokyla.RuleMembersUnknown, innokyla.RuleTooFewMaintainers, innokyla.RuleNoPermanentMember, innokyla.RuleMemberNotRegistered} {
			assert.Equal(t, row.want[rule], pointersOf(report, rule), "%s: %s", about, rule.ID)
		}
	}
	report := (&innokyla.Model{Members: []innokyla.Member{permanent}}).Check(innokyla.Ready)
	assert.Equal(t, []any{1}, paramsOf(report, innokyla.RuleTooFewMaintainers, "count"))
	assert.Equal(t, []any{innokyla.MinMaintainers}, paramsOf(report, innokyla.RuleTooFewMaintainers, "limit"))
}
