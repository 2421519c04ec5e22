package innokyla

import (
	"slices"
	"strconv"
	"strings"
)

// Name is the name of a model taken apart (toimintamallin nimi). The guidance asks
// for "Kehittämisprosessin nimi, HV-alue, (RRP, P4, I1)" (Innokylä guidance, slides 16, 18 and
// 51–67); fewer than a third of the real names follow it to the letter.
type Name struct {
	// Process is the name of what is developed (kehittämisprosessin nimi).
	Process string `json:"process"`
	// Area is the organiser; the zero Area when the name tells none.
	Area Area `json:"area,omitzero"`
	// Programme is "RRP", the recovery and resilience plan (Suomen kestävän kasvun
	// ohjelma), or empty.
	Programme string `json:"programme,omitzero"`
	// Round is the 2 of "RRP2", which seems to be the round of the programme's call
	// (hankehaun kierros); 0 when not told.
	Round int `json:"round,omitzero"`
	// Pillar is 3 or 4 (pilari); 0 when not told.
	Pillar int `json:"pillar,omitzero"`
	// Investments are in the order given, the main one apparently first.
	Investments []Investment `json:"investments,omitzero"`
	// Coaching tells that the name has the part "Sujuvat palvelut –valmennus", asked of
	// models developed in that coaching (slide 55).
	Coaching bool `json:"coaching,omitzero"`
	// Deviations tell how the name departs from the guidance, in the order of
	// [Deviations], each at most once; empty when it follows the guidance.
	Deviations []Deviation `json:"deviations,omitzero"`
}

// Strict reports whether the name follows the guidance to the letter.
func (n Name) Strict() bool { return len(n.Deviations) == 0 }

// Investment is an investment of pillar 4 (investointi), in names as "I1" or "I1b".
// Only investment 1 is known to have parts.
type Investment string

// Investments returns the investments a name can carry. "1a" is inferred from "1b".
func Investments() []Investment { return []Investment{"1", "1a", "1b", "2", "3", "4"} }

// Number returns the investment's number, 1 to 4; 0 when it is none of [Investments].
func (i Investment) Number() int {
	if !slices.Contains(Investments(), i) {
		return 0
	}
	return int(i[0] - '0')
}

// Sub returns the part of the investment, "a" or "b"; empty for a whole investment.
func (i Investment) Sub() string {
	if i.Number() == 0 {
		return ""
	}
	return string(i[1:])
}

// rrpProgramme and coachingPart are spelled as the guidance spells them (slides 16 and 55).
const (
	rrpProgramme = "RRP"
	coachingPart = "Sujuvat palvelut –valmennus"
)

// FormatName writes a name as the guidance asks, without the comma before the
// parenthesis, as its own example does: "Työkyvyn tuen tiimi, Pohjois-Savon HVA
// (RRP, P3)". The funding round and the part of an investment stay ("RRP2", "I1b"),
// and what the name lacks is left out.
//
// ParseName reads it back to the same Name, unless the process itself says what the
// other fields leave open: names an area when Area is zero, has a mark such as "(RRP,
// P4)" when Pillar is 0 or "/ RRP2" when Round is 0, or begins or ends with the
// coaching part when Coaching is false; or ends with a brand or a full name of the area, as in
// "Malli, Pirha", which is one area with "Pirkanmaan HVA".
func FormatName(n Name) string {
	var parts []string
	if process := trimNamePart(tidyName(n.Process)); process != "" {
		parts = append(parts, process)
	}
	if !n.Area.IsZero() {
		parts = append(parts, n.Area.ShortName())
	}
	if n.Coaching {
		parts = append(parts, coachingPart)
	}
	name := strings.Join(parts, ", ")
	if mark := n.mark(); mark != "" {
		name = strings.TrimSpace(name + " (" + mark + ")")
	}
	return name
}

// mark is what stands in the parenthesis.
func (n Name) mark() string {
	var parts []string
	programme := n.Programme
	if n.Round > 0 {
		programme += strconv.Itoa(n.Round)
	}
	if programme != "" {
		parts = append(parts, programme)
	}
	if n.Pillar > 0 {
		parts = append(parts, "P"+strconv.Itoa(n.Pillar))
	}
	for _, investment := range n.Investments {
		parts = append(parts, "I"+string(investment))
	}
	return strings.Join(parts, ", ")
}
