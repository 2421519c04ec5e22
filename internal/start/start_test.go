package start_test

import (
	"fmt"
	"log"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/start"
)

// Note is a document.
type Note struct {
	Name  string      `json:"name,omitzero"`
	Day   juurru.Date `json:"day,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Scale *Scale      `json:"scale,omitzero"`
	Lines []Line      `json:"lines,omitzero" validate:"dive"`
	Links []Line      `json:"links,omitzero" validate:"dive"`
}

// Scale cannot be laid out empty.
type Scale struct {
	Levels []string `json:"levels,omitzero" validate:"required,min=2"`
}

// Line is a line of a note.
type Line struct {
	Text string `json:"text,omitzero"`
	Rank *int   `json:"rank,omitzero" validate:"omitempty,min=1"`
}

var words = juurru.Glossary{
	"Note.name":    {Label: juurru.Same("Name"), Help: juurru.Same("A name.")},
	"Note.day":     {Label: juurru.Same("Day"), Help: juurru.Same("A day.")},
	"Note.scale":   {Label: juurru.Same("Scale"), Help: juurru.Same("A scale.")},
	"Scale.levels": {Label: juurru.Same("Levels"), Help: juurru.Same("Its levels.")},
	"Note.lines":   {Label: juurru.Same("Lines"), Help: juurru.Same("The lines.")},
	"Note.links":   {Label: juurru.Same("Links"), Help: juurru.Same("The links.")},
	"Line.text":    {Label: juurru.Same("Text"), Help: juurru.Same("A text.")},
	"Line.rank":    {Label: juurru.Same("Rank"), Help: juurru.Same("A rank.")},
}

func TestATypeThatIsNoDocumentIsRefused(t *testing.T) {
	for _, typ := range []reflect.Type{reflect.TypeFor[map[string]int](), reflect.TypeFor[struct {
		A any `json:"a,omitzero"`
	}]()} {
		data, err := start.Document{Type: typ}.Write()
		assert.Error(t, err)
		assert.Empty(t, data)
	}
}

func TestAValueThatCannotBeWrittenIsRefused(t *testing.T) {
	data, err := start.Document{Type: reflect.TypeFor[Note](), Given: map[juurru.Pointer]any{"/name": func() {}}}.Write()
	assert.Error(t, err)
	assert.Empty(t, data)
}

func ExampleDocument_Write() {
	data, err := start.Document{
		Type: reflect.TypeFor[Note](), Glossary: words, Lang: juurru.English,
		Given: map[juurru.Pointer]any{"/lines/0/text": "one", "/links": []Line{{Text: "two"}}},
	}.Write()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(data))
	// Output:
	// {
	//   "name": "",
	//   "lines": [
	//     {
	//       "text": "one"
	//     }
	//   ],
	//   "links": [
	//     {
	//       "text": "two"
	//     }
	//   ],
	//   "x-hints": {
	//     "/name": "Name: A name.",
	//     "/day": "Day: A day.",
	//     "/scale": "Scale: A scale.\nlevels (Levels): Its levels.",
	//     "/lines": "Lines: The lines.\nrank (Rank): A rank.",
	//     "/lines/0/text": "Text: A text.",
	//     "/links": "Links: The links.\ntext (Text): A text.\nrank (Rank): A rank."
	//   }
	// }
}
