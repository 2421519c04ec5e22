package innokyla_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/innokyla"
)

// The benchmarks read and check the example that is ready: compare them with
// one another, in one run, never with a figure from another machine.

func readyDocument(b *testing.B) []byte {
	data, err := documents.Files.ReadFile("ready.json")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	return data
}

func BenchmarkDecode(b *testing.B) {
	data := readyDocument(b)
	for b.Loop() {
		if _, _, err := innokyla.Decode(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecodeByEncodingJSON(b *testing.B) {
	data := readyDocument(b)
	for b.Loop() {
		if err := json.Unmarshal(data, new(innokyla.Model)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	data := readyDocument(b)
	model, _, err := innokyla.Decode(data)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if !model.Check(innokyla.Ready, juurru.On("2026-06-01")).Ready() {
			b.Fatal("the example is ready")
		}
	}
}

func BenchmarkValidatorByTags(b *testing.B) {
	data := readyDocument(b)
	model, _, err := innokyla.Decode(data)
	if err != nil {
		b.Fatal(err)
	}
	validate := validator.New()
	for b.Loop() {
		if err := validate.Struct(model); err != nil {
			b.Fatal(err)
		}
	}
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
