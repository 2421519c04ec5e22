package juurru_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

// What Go, JSON, validator/v10 and JSON Schema would not mean the same by is
// refused when the type is first used.
func TestMembersRefusesWhatWouldBeReadInTwoWays(t *testing.T) {
	for want, refused := range map[string]any{
		"table of tags": struct {
			A string `json:"a,omitzero" validate:"alphanum"`
		}{},
		"does not fit int": struct { // 0 is a value, not an absence
			A int `json:"a,omitzero" validate:"required"`
		}{},
		"does not fit sample.Person": struct { // it says itself what is required
			A Person `json:"a,omitzero" validate:"required"`
		}{},
		"oneof='a b' c": struct { // validator/v10 takes quotes away
			A string `json:"a,omitzero" validate:"omitempty,oneof='a b' c"`
		}{},
		"both required and omitempty": struct {
			A string `json:"a,omitzero" validate:"omitempty,required"`
		}{},
		"omitempty after": struct {
			A string `json:"a,omitzero" validate:"max=5,omitempty,min=2"`
		}{},
		"omitempty on elements": struct {
			A []string `json:"a,omitzero" validate:"dive,omitempty,min=2"`
		}{},
		"only with dive": struct {
			A []Person `json:"a,omitzero" validate:"max=5"`
		}{},
		"max twice": struct {
			A string `json:"a,omitzero" validate:"max=5,max=6"`
		}{},
		"a min above its max": struct {
			A []string `json:"a,omitzero" validate:"omitempty,min=3,max=2"`
		}{},
		"limit min=2.5": struct {
			A string `json:"a,omitzero" validate:"required,min=2.5"`
		}{},
		"limit max=inf": struct {
			A string `json:"a,omitzero" validate:"max=inf"`
		}{},
		"limit min=-1": struct {
			A []string `json:"a,omitzero" validate:"min=-1"`
		}{},
		"limit max=1000": struct {
			A int8 `json:"a,omitzero" validate:"max=1000"`
		}{},
		"limit max=1e18": struct {
			A *int `json:"a,omitzero" validate:"omitempty,max=1e18"`
		}{},
		"limit max=300": struct {
			A []int8 `json:"a,omitzero" validate:"dive,max=300"`
		}{},
		"breaks min: say required or omitempty": struct {
			A string `json:"a,omitzero" validate:"min=2"`
		}{},
		"breaks oneof": struct {
			A string `json:"a,omitzero" validate:"oneof=a b"`
		}{},
		"breaks max: say required": struct {
			A int `json:"a,omitzero" validate:"max=-1"`
		}{},
		"make it a pointer": struct {
			A float64 `json:"a,omitzero" validate:"omitempty,min=0.5"`
		}{},
		`its json tag has to be "a,omitzero"`: struct {
			A string `json:"a,omitempty"`
		}{},
		`has to be "b,omitzero"`: struct {
			B int `json:"b,omitzero,string"`
		}{},
		"behind a pointer": struct {
			A *[]string `json:"a,omitzero"`
		}{},
		"has a method MarshalJSON": struct {
			A time.Time `json:"a,omitzero"`
		}{},
		"not a document type": struct {
			A map[string]string `json:"a,omitzero"`
		}{},
		"uint is not a document type": struct {
			A uint `json:"a,omitzero"`
		}{},
		"is embedded": struct{ Person }{},
	} {
		_, err := juurru.Members(reflect.TypeOf(refused))
		assert.ErrorContains(t, err, want)
	}
	twice := reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: reflect.TypeFor[string](), Tag: `json:"a,omitzero"`},
		{Name: "B", Type: reflect.TypeFor[string](), Tag: `json:"a,omitzero"`},
	})
	_, err := juurru.Members(twice)
	assert.ErrorContains(t, err, "another field has its json name")
}

func TestMembersTellsWhatHasToBeThere(t *testing.T) {
	type visit struct {
		By     Person   `json:"by,omitzero"` // with a role, which is required
		With   *Person  `json:"with,omitzero"`
		Place  string   `json:"place,omitzero" validate:"required"`
		Others []Person `json:"others,omitzero" validate:"dive"`
	}
	members, err := juurru.Members(reflect.TypeFor[*visit]())
	require.NoError(t, err)
	required := make(map[string]bool)
	for _, member := range members {
		required[member.Name] = member.Required
	}
	assert.Equal(t, map[string]bool{"by": true, "with": false, "place": true, "others": false}, required)
	assert.Equal(t, []string{"juurru/required /by", "juurru/required /place"}, rulesAndPaths(check(&visit{})))

	members[2].Tags[0].Name = "changed"
	again, err := juurru.Members(reflect.TypeFor[visit]())
	require.NoError(t, err)
	assert.Equal(t, "required", again[2].Tags[0].Name, "what is returned is a copy")
}

func TestIntegerRange(t *testing.T) {
	for _, c := range []struct {
		of              reflect.Type
		lowest, highest int64
	}{
		{reflect.TypeFor[int8](), -128, 127}, {reflect.TypeFor[int16](), -32768, 32767}, {reflect.TypeFor[int32](), -2147483648, 2147483647},
		{reflect.TypeFor[int64](), -9007199254740991, 9007199254740991}, {reflect.TypeFor[int](), -9007199254740991, 9007199254740991},
	} {
		lowest, highest := juurru.IntegerRange(c.of)
		assert.Equal(t, []int64{c.lowest, c.highest}, []int64{lowest, highest}, c.of.String())
	}
}
