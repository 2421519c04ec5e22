package plan

import (
	"fmt"
	"reflect"
	"strings"

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
	var t Template
	if template != "" {
		var ok bool
		if t, ok = TemplateByName(template); !ok {
			return nil, fmt.Errorf("plan: there is no template %q; there are %s", template, strings.Join(TemplateNames(), ", "))
		}
	}
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
