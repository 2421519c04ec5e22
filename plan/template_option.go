package plan

import (
	"fmt"
	"strings"

	"github.com/juurru/juurru"
)

// templateKey is the key under which the check finds a template of the caller's.
type templateKey string

// held is what the caller holds plans to, whatever they name: a template, or none.
type held struct {
	template Template
	any      bool
}

// heldKey is the key under which the check finds it.
type heldKey struct{}

// WithTemplate makes a template of the caller's own known to the check: plans that name
// it are held to it. It takes the place of one of the library that has the same name.
// Several such options may be given.
func WithTemplate(t Template) juurru.Option { return juurru.WithValue(templateKey(t.Name), t) }

// HoldTo holds a plan to a template, whatever template the plan names, and also when it
// names none. It comes before [WithTemplate]; of several options HoldTo and
// [WithoutTemplate] the last one counts.
func HoldTo(t Template) juurru.Option { return juurru.WithValue(heldKey{}, held{t, true}) }

// WithoutTemplate checks a plan as if it named no template.
func WithoutTemplate() juurru.Option { return juurru.WithValue(heldKey{}, held{}) }

// template returns the template that the plan is held to, and whether there is one: that
// of the caller's choice, or else the one the plan names, if anybody knows it. Whatever
// depends on a template asks here.
func (p *Plan) template(c *juurru.Checker) (Template, bool) {
	if held, chosen := c.Value(heldKey{}).(held); chosen {
		return held.template, held.any
	}
	if juurru.Blank(p.Template) {
		return Template{}, false
	}
	if t, ok := c.Value(templateKey(p.Template)).(Template); ok {
		return t, true
	}
	return templateNamed(builtin, p.Template)
}

// templateOption is the option of a template of the library, or of "none".
func templateOption(name string) (juurru.Option, error) {
	if name == "none" {
		return WithoutTemplate(), nil
	}
	t, ok := TemplateByName(name)
	if !ok {
		return nil, unknownTemplate(name)
	}
	return HoldTo(t), nil
}

func readTemplateOption(data []byte) (juurru.Option, juurru.Report, error) {
	t, report, err := ReadTemplate(data)
	if err != nil {
		return nil, report, err
	}
	return HoldTo(t), report, nil
}

func unknownTemplate(name string) error {
	return fmt.Errorf("plan: there is no template %q; there are %s", name, strings.Join(TemplateNames(), ", "))
}
