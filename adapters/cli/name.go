package cli

import (
	"errors"
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

const nameHelp = `
juurru name takes the name of a model apart: what is developed, where, in which
programme, pillar and investments, and how the name departs from the guidance.

Usage:
  juurru name NAME...

Examples:
  juurru name "Työkyvyn tuen tiimi, Pohjois-Savon HVA (RRP, P3)"
  juurru name -- "-valmennus, Kainuun hyvinvointialue (RRP, P4, I1b)"

What the name does not tell is null. Several names give several objects.
`

// jsonName is the output of the command. What the name does not tell is null.
type jsonName struct {
	Process     string                `json:"process"`
	Area        *string               `json:"area"` // official Finnish name
	Programme   *string               `json:"programme"`
	Round       *int                  `json:"round"`
	Pillar      *int                  `json:"pillar"`
	Investments []innokyla.Investment `json:"investments"`
	Coaching    bool                  `json:"coaching,omitzero"`
	Deviations  []innokyla.Deviation  `json:"deviations"`
	Canonical   string                `json:"canonical"`
}

func name(args []string, env Env) int {
	names, err := parse(newFlags("name", nameHelp, env), args, env)
	if err == nil && len(names) == 0 {
		err = errors.New("no name given")
	}
	if err != nil {
		return refuse(env, "name", err)
	}
	for _, text := range names {
		n := innokyla.ParseName(text)
		output := jsonName{
			Process: n.Process, Programme: told(n.Programme), Round: told(n.Round), Pillar: told(n.Pillar),
			Area: told(n.Area.Name(juurru.Finnish)), Investments: n.Investments, Coaching: n.Coaching,
			Deviations: n.Deviations, Canonical: innokyla.FormatName(n),
		}
		if err := writeIndented(env.Stdout, output); err != nil {
			fmt.Fprintln(env.Stderr, "juurru name:", err)
			return exitUnusable
		}
	}
	return exitOK
}

// told is nil for the zero value: the name does not tell.
func told[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}
