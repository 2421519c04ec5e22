package metrics

import (
	"math/big"
	"strings"

	"github.com/juurru/juurru"
)

// Spread is how far a method has come from training to use (levinneisyys): Proctor's
// penetration, those who use it of those who were trained or were to use it. A number
// that is not known is nil, and so is a share that cannot be: of nobody, or of
// fewer than the part.
type Spread struct {
	Date     juurru.Date `json:"date,omitzero"` // of the count
	Expected *int        `json:"expected,omitzero"`
	Trained  *int        `json:"trained,omitzero"`
	Using    *int        `json:"using,omitzero"`

	TrainedOfExpected *float64 `json:"trainedOfExpected,omitzero"` // per cent
	UsingOfTrained    *float64 `json:"usingOfTrained,omitzero"`    // per cent
	UsingOfExpected   *float64 `json:"usingOfExpected,omitzero"`   // per cent

	// Unused is how many were trained and do not use the method: training that was paid
	// for and has not come to clients (hukkainvestointi). No source gives a number that would
	// be acceptable.
	Unused *int `json:"unused,omitzero"`
}

// MethodSpread is how far a method has come in several units together. A number is
// added up only when the latest count of every unit has it.
type MethodSpread struct {
	Spread             // Date is that of the latest count
	Method string      `json:"method"`
	Units  int         `json:"units"`
	Oldest juurru.Date `json:"oldest,omitzero"` // of the units' latest counts; "" when a unit has none
}

// Summary says in a few sentences how far the method has come, names the waste, and
// says what the numbers do not tell.
func (s *Spread) Summary(lang juurru.Lang) string {
	return joined(lang, s.numbers(), s.use(), s.waste(), s.whatThatIsNot())
}

func (s *Spread) numbers() sentence {
	if s.Expected == nil && s.Trained == nil && s.Using == nil {
		return say(juurru.Text{
			FI: "Koulutettuja ja käyttäjiä ei ole laskettu.",
			SV: "De utbildade och användarna har inte räknats.",
			NB: "Det er ikke talt hvor mange som har fått opplæring, og hvor mange som bruker metoden.",
			EN: "The trained and the users have not been counted.",
		})
	}
	return say(juurru.Text{
		FI: "{date}: käyttäjiksi tarkoitettuja {expected}, koulutettuja {trained}, käyttäjiä {using}.",
		SV: "{date}: avsedda användare {expected}, utbildade {trained}, använder metoden {using}.",
		NB: "{date}: skal bruke metoden {expected}, har fått opplæring {trained}, bruker metoden {using}.",
		EN: "{date}: expected to use the method {expected}, trained {trained}, using it {using}.",
	}, with("date", s.Date), with("expected", headcount{s.Expected}), with("trained", headcount{s.Trained}), with("using", headcount{s.Using}))
}

// headcount is a number of people that may not be known.
type headcount struct{ number *int }

var notKnown = juurru.Text{FI: "ei tiedossa", SV: "okänt", NB: "ukjent", EN: "not known"}

// Label writes the number in a language.
func (c headcount) Label(lang juurru.Lang) string {
	if c.number == nil {
		return notKnown.In(lang)
	}
	return number(float64(*c.number), lang)
}

func (s *Spread) use() sentence {
	if s.UsingOfExpected == nil {
		return sentence{}
	}
	return say(juurru.Text{
		FI: "Menetelmää käyttää {share} niistä, joiden on tarkoitus käyttää sitä.",
		SV: "{share} av dem som ska använda metoden använder den.",
		NB: "{share} av dem som skal bruke metoden, bruker den.",
		EN: "{share} of those who are to use the method use it.",
	}, with("share", inPercent(*s.UsingOfExpected)))
}

func (s *Spread) waste() sentence {
	switch {
	case s.Unused == nil || *s.Unused > 0 && s.UsingOfTrained == nil:
		return say(juurru.Text{
			FI: "Hukkainvestointia ei voi arvioida, koska koulutettujen ja käyttäjien määrät puuttuvat tai ovat ristiriidassa.",
			SV: "Det går inte att bedöma om utbildning har varit en bortkastad investering, eftersom antalet utbildade och användare saknas eller är motstridiga.",
			NB: "Det kan ikke vurderes om opplæring har vært en bortkastet investering, fordi tallene på dem som har fått opplæring, og dem som bruker metoden, mangler eller er motstridende.",
			EN: "Whether training was a wasted investment cannot be told, as the numbers of the trained and of the users are missing or contradict one another.",
		})
	case *s.Unused > 0:
		return say(juurru.Text{
			FI: "Koulutetuista menetelmää käyttää {share}. Koulutettuja, jotka eivät käytä sitä, on {unused}: heidän koulutuksensa on hukkainvestointi, jos he eivät ota menetelmää käyttöön.",
			SV: "Av de utbildade använder {share} metoden. Antalet utbildade som inte använder den är {unused}: deras utbildning är en bortkastad investering om de inte börjar använda metoden.",
			NB: "Av dem som har fått opplæring, bruker {share} metoden. Antallet som ikke bruker den, er {unused}: opplæringen deres er en bortkastet investering hvis de ikke tar metoden i bruk.",
			EN: "Of the trained, {share} use the method. The number of trained who do not use it is {unused}: their training is a wasted investment unless they take the method into use.",
		}, with("share", inPercent(*s.UsingOfTrained)), with("unused", *s.Unused))
	}
	return say(juurru.Text{
		FI: "Hukkainvestointia ei näy: kaikki koulutetut käyttävät menetelmää.",
		SV: "Ingen bortkastad investering syns: alla utbildade använder metoden.",
		NB: "Ingen bortkastet investering er synlig: alle som har fått opplæring, bruker metoden.",
		EN: "No wasted investment shows: all who were trained use the method.",
	})
}

func (s *Spread) whatThatIsNot() sentence {
	if s.Using == nil || *s.Using == 0 && s.Unused == nil {
		return sentence{}
	}
	return say(juurru.Text{
		FI: "Luvut eivät kerro, ketkä on koulutettu vasta äskettäin, eivätkä sitä, käytetäänkö menetelmää niin kuin on tarkoitettu.",
		SV: "Siffrorna visar inte vilka som har utbildats nyligen, och inte heller om metoden används så som det är tänkt.",
		NB: "Tallene viser ikke hvem som nylig har fått opplæring, og heller ikke om metoden brukes slik den er ment.",
		EN: "The numbers do not tell who was trained only recently, nor whether the method is used as it is meant to be.",
	})
}

// Penetration tells how far the method has come at the latest count on a day or before;
// of all counts for "". It returns false when there is none. A number the count does not
// give is not taken from an earlier one. Shares are the nearest numbers to the exact ones.
func (u *Uptake) Penetration(on juurru.Date) (Spread, bool) {
	latest := u.latest(on)
	if latest < 0 {
		return Spread{}, false
	}
	return u.Counts[latest].spread(), true
}

// Penetrations tells how far the method had come at each count on a day or before, in
// the order of the document.
func (u *Uptake) Penetrations(on juurru.Date) []Spread {
	spreads := []Spread{}
	if u == nil {
		return spreads
	}
	for i := range u.Counts {
		if u.Counts[i].known(on) {
			spreads = append(spreads, u.Counts[i].spread())
		}
	}
	return spreads
}

// TotalPenetration tells how far each method has come in all its units on a day, in the order in
// which the methods come up, by the name they come up by first. Methods are the same when their names
// are, but for the case of letters and spaces around them.
func TotalPenetration(uptakes []Uptake, on juurru.Date) []MethodSpread {
	var methods []string
	spreads := make(map[string][]Spread)
	for i := range uptakes {
		method := strings.TrimSpace(uptakes[i].Method)
		if spreads[sameName(method)] == nil {
			methods = append(methods, method)
		}
		spread, _ := uptakes[i].Penetration(on) // without a count nothing is known
		spreads[sameName(method)] = append(spreads[sameName(method)], spread)
	}
	totals := make([]MethodSpread, len(methods))
	for i, method := range methods {
		totals[i] = totalSpread(spreads[sameName(method)])
		totals[i].Method = method
	}
	return totals
}

// totalSpread adds up the spreads of one method. A share is given only when every unit's
// numbers allow it, so that one unit's mistake does not hide in the others.
func totalSpread(units []Spread) MethodSpread {
	t := MethodSpread{Spread: units[0], Units: len(units), Oldest: units[0].Date}
	for i := range units[1:] {
		u := &units[i+1]
		t.Date, t.Oldest = max(t.Date, u.Date), min(t.Oldest, u.Date)
		t.Expected, t.Trained, t.Using = sumOf(t.Expected, u.Expected), sumOf(t.Trained, u.Trained), sumOf(t.Using, u.Using)
		t.Unused = sumOf(t.Unused, u.Unused)
	}
	t.shares()
	for i := range units {
		if !isPart(units[i].Trained, units[i].Expected) {
			t.TrainedOfExpected = nil
		}
		if !isPart(units[i].Using, units[i].Trained) {
			t.UsingOfTrained = nil
		}
		if !isPart(units[i].Using, units[i].Expected) {
			t.UsingOfExpected = nil
		}
	}
	return t
}

// sumOf adds up two numbers of which both are known.
func sumOf(a, b *int) *int {
	if a == nil || b == nil || *a+*b < max(*a, *b) {
		return nil
	}
	return pointer(*a + *b)
}

// latest is the place of the latest count on a day or before; -1 when there is none.
func (u *Uptake) latest(on juurru.Date) int {
	latest := -1
	if u == nil {
		return latest
	}
	for i := range u.Counts {
		if u.Counts[i].known(on) && (latest < 0 || u.Counts[i].Date >= u.Counts[latest].Date) {
			latest = i
		}
	}
	return latest
}

// known reports whether the count was made on a day or before; on any day for "".
func (c *UptakeCount) known(on juurru.Date) bool { return c.Date.Valid() && !c.Date.After(on) }

func (c *UptakeCount) spread() Spread {
	s := Spread{Date: c.Date, Expected: c.Expected, Trained: c.Trained, Using: c.Using}
	if isPart(c.Using, c.Trained) {
		s.Unused = pointer(*c.Trained - *c.Using)
	}
	s.shares()
	return s
}

func (s *Spread) shares() {
	s.TrainedOfExpected, s.UsingOfTrained, s.UsingOfExpected = shareOf(s.Trained, s.Expected), shareOf(s.Using, s.Trained), shareOf(s.Using, s.Expected)
}

// isPart reports whether a number can be part of another; both are known.
func isPart(of, whole *int) bool {
	return of != nil && whole != nil && 0 <= *of && *of <= *whole
}

// shareOf is a part of a whole in per cent; nil when there is none.
func shareOf(of, whole *int) *float64 {
	if !isPart(of, whole) || *whole == 0 {
		return nil
	}
	return pointer(percent(big.NewRat(int64(*of), 1), big.NewRat(int64(*whole), 1)))
}
