package innokyla_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/go-playground/validator/v10"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
	"github.com/juurru/juurru/internal/ratio"
)

// benchmarkDocument is the example that is ready, with its texts made longer
// until it is about 30 KB.
func benchmarkDocument(b *testing.B) []byte {
	data, err := documents.Files.ReadFile("ready.json")
	require.NoError(b, err)
	model, _, err := innokyla.Decode(data)
	require.NoError(b, err)
	for _, field := range innokyla.Fields() {
		if content := model.Path.Content(field.Key); content != nil && len(data) < 30<<10 {
			content.Text += "\n\n" + content.Text
			data, err = model.Encode()
			require.NoError(b, err)
		}
	}
	require.InDelta(b, 30<<10, len(data), 2<<10)
	return data
}

// BenchmarkCheckModel reads a model and asks all rules at the gate ready, beside
// what one would do without the library: see docs/performance.md.
func BenchmarkCheckModel(b *testing.B) {
	data := benchmarkDocument(b)
	validate := validator.New()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(innokyla.Schema(juurru.English)))
	require.NoError(b, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(b, compiler.AddResource("model", parsed))
	schema, err := compiler.Compile("model")
	require.NoError(b, err)
	model, _, err := innokyla.Decode(data)
	require.NoError(b, err)

	check := func(m *innokyla.Model) error {
		if !m.Check(innokyla.Ready, juurru.On("2026-06-01")).Ready() {
			return errors.New("the example is ready")
		}
		return nil
	}
	ratio.Compare(b,
		ratio.Way{Name: "decode+check", Run: func() error {
			m, _, err := innokyla.Decode(data)
			if err != nil {
				return err
			}
			return check(m)
		}},
		ratio.Way{Name: "decode", Run: func() error {
			_, _, err := innokyla.Decode(data)
			return err
		}},
		ratio.Way{Name: "check", Run: func() error { return check(model) }},
		ratio.Way{Name: "encoding/json", Run: func() error { return json.Unmarshal(data, new(innokyla.Model)) }},
		ratio.Way{Name: "encoding/json+validator", Run: func() error {
			m := new(innokyla.Model)
			if err := json.Unmarshal(data, m); err != nil {
				return err
			}
			return validate.Struct(m)
		}},
		ratio.Way{Name: "json-schema", Run: func() error {
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				return err
			}
			return schema.Validate(value)
		}},
	)
}

// The time per entry stays about the same however long a list is: compare the
// ns/entry of one list at both lengths.
func BenchmarkCheckOfLongLists(b *testing.B) {
	for name, fill := range map[string]func(*innokyla.Model, int){
		"areas and entities": func(m *innokyla.Model, i int) {
			m.Areas = append(m.Areas, "Kainuu")
			m.Entities = append(m.Entities, innokyla.Entity{Name: "RRP Lapin hyvinvointialue"})
		},
		"earlier models and links": func(m *innokyla.Model, i int) {
			address := fmt.Sprintf("https://example.org/%d", i)
			m.Earlier = append(m.Earlier, innokyla.EarlierModel{URL: address, Work: "a"})
			m.Path.OperatingEnvironment.Links = append(m.Path.OperatingEnvironment.Links, innokyla.Link{URL: address + "/x", Name: "a"})
		},
		"members": func(m *innokyla.Model, i int) {
			m.Members = append(m.Members, innokyla.Member{Role: innokyla.Developer})
		},
		"attestations": func(m *innokyla.Model, i int) {
			m.Attestations = append(m.Attestations, innokyla.Attestation{Question: "title", Answer: innokyla.Yes, By: "a", On: "2026-01-01"})
		},
		"topics": func(m *innokyla.Model, i int) { m.Topics = append(m.Topics, fmt.Sprint("aihe ", i)) },
	} {
		for _, n := range []int{500, 8000} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				m := &innokyla.Model{Programmes: []innokyla.ProgrammeTag{{Programme: "RRP", Pillar: 3}}}
				for i := range n {
					fill(m, i)
				}
				for b.Loop() {
					m.Check(innokyla.Ready)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
			})
		}
	}
}

func BenchmarkDecodeOfManyExtensions(b *testing.B) {
	for _, n := range []int{500, 8000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			data := []byte(`{"name": "a"`)
			for i := range n {
				data = fmt.Appendf(data, `, "x-%d": 1`, i)
			}
			data = append(data, '}')
			for b.Loop() {
				if _, _, err := innokyla.Decode(data); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
		})
	}
}
