package plan

import (
	"reflect"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/start"
)

// StartFrom writes a plan to start from: what [New] takes from a template ("pirha"; see
// [TemplateNames]), its other members laid out empty. With "" there is no template, and
// all is empty. It can be read as it is. Its member "x-hints" tells, in a language
// (Finnish when it is none of the four), what goes where: by the pointer of a member,
// its words in the [Glossary], and a line more for each member below it that is not laid
// out. Another name is an error.
func StartFrom(lang juurru.Lang, template string) ([]byte, error) {
	if template == "" {
		return Template{}.start(lang)
	}
	t, ok := TemplateByName(template)
	if !ok {
		return nil, unknownTemplate(template)
	}
	return t.start(lang)
}

// startWith is [StartFrom] for the template in data.
func startWith(lang juurru.Lang, template []byte) ([]byte, juurru.Report, error) {
	t, report, err := ReadTemplate(template)
	if err != nil {
		return nil, report, err
	}
	data, err := t.start(lang)
	return data, report, err
}

func (t Template) start(lang juurru.Lang) ([]byte, error) {
	data, err := New(t, lang).Encode()
	if err != nil {
		return nil, err
	}
	var members map[string]jsontext.Value
	if err := json.Unmarshal(data, &members); err != nil {
		return nil, err
	}
	given := make(map[juurru.Pointer]any, len(members))
	for name, value := range members {
		given[juurru.At(name)] = value
	}
	return start.Document{Type: reflect.TypeFor[Plan](), Glossary: Glossary(), Lang: lang, Given: given}.Write()
}
