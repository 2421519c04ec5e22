package innokyla_test

import (
	"encoding/json"
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
