package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// GivenUp is a practice that ends because of the innovation (käytäntö, josta luovutaan).
type GivenUp struct {
	What   string      `json:"what,omitzero" validate:"required,max=2000"`
	Agreed juurru.Date `json:"agreed,omitzero" validate:"omitempty,datetime=2006-01-02"`
	By     string      `json:"by,omitzero" validate:"max=200"` // ID of the role that decided
	Ends   juurru.Date `json:"ends,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Done   bool        `json:"done,omitzero"`
}

// RuleNothingGivenUp: no practice ends because of the innovation.
var RuleNothingGivenUp = &juurru.Rule{
	ID: "plan/nothing-given-up", Severity: juurru.Info, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "The source lets staff be asked what could be given up. The answer may be nothing: then the hint can be passed over.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole käytäntöjä, joista luovutaan.",
		SV: "Planen nämner ingenting som man slutar med.",
		NB: "Planen nevner ingenting man slutter med.",
		EN: "The plan names no practice that is given up.",
	},
	Why: juurru.Text{
		FI: "Uusi työtapa vanhan päälle lisää työtä. Aikaa uudelle syntyy, kun jostakin sovitusti luovutaan.",
		SV: "Ett nytt arbetssätt ovanpå det gamla ökar arbetet. Det blir tid för det nya när man enligt överenskommelse slutar med något.",
		NB: "En ny arbeidsmåte oppå den gamle gir mer arbeid. Det blir tid til det nye når man etter avtale slutter med noe.",
		EN: "A new way of working on top of the old one adds work. There is time for the new when something is given up by agreement.",
	},
	Fix: juurru.Text{
		FI: "Kysy henkilöstöltä, mistä voidaan luopua, ja kirjaa, mistä sovittiin (givenUp).",
		SV: "Fråga personalen vad man kan sluta med och anteckna vad ni kom överens om (givenUp).",
		NB: "Spør de ansatte hva man kan slutte med, og registrer hva dere ble enige om (givenUp).",
		EN: "Ask staff what can be given up, and record what was agreed (givenUp).",
	},
}

// RuleGivenUpUndated: nothing tells when the end of a practice was agreed, or when it
// ends.
var RuleGivenUpUndated = &juurru.Rule{
	ID: "plan/given-up-undated", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "The source asks what could be given up; that its end is agreed with a day is our reading. A practice that has ended is not asked.",
	Title: juurru.Text{
		FI: "Käytännöstä luovutaan, mutta päivä puuttuu.",
		SV: "Ett arbetssätt ska upphöra, men datumet saknas.",
		NB: "En praksis skal opphøre, men datoen mangler.",
		EN: "A practice is to be given up, but no date is set for it.",
	},
	Message: juurru.Text{
		FI: "Käytännöstä luovutaan, mutta yksi tieto puuttuu: {part}.",
		SV: "Ett arbetssätt ska upphöra, men en uppgift saknas: {part}.",
		NB: "En praksis skal opphøre, men en opplysning mangler: {part}.",
		EN: "A practice is to be given up, but one thing is missing: {part}.",
	},
	Why: juurru.Text{
		FI: "Ilman sovittua päivää vanha tapa jatkuu uuden rinnalla.",
		SV: "Utan ett avtalat datum fortsätter det gamla sättet vid sidan av det nya.",
		NB: "Uten en avtalt dato fortsetter den gamle måten ved siden av den nye.",
		EN: "Without an agreed date the old way goes on beside the new one.",
	},
	Fix: juurru.Text{
		FI: "Sopikaa asiasta ja kirjatkaa: {part}.",
		SV: "Kom överens om saken och anteckna: {part}.",
		NB: "Avtal saken og registrer: {part}.",
		EN: "Agree on it and record: {part}.",
	},
}

// RuleGivenUpLate: a practice was to end and has not ended.
var RuleGivenUpLate = &juurru.Rule{
	ID: "plan/given-up-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Kainuu,
	Limits: "The source asks what could be given up; that an end that was agreed is kept is our reading. Asked only when the caller tells the day, and not of a method that is withdrawn. The practice is late from the day after it was to end.",
	Title: juurru.Text{
		FI: "Käytännöstä ei ole luovuttu sovittuna päivänä.",
		SV: "Ett arbetssätt har inte upphört på det avtalade datumet.",
		NB: "En praksis har ikke opphørt på den avtalte datoen.",
		EN: "A practice has not been given up on the agreed date.",
	},
	Message: juurru.Text{
		FI: "Käytännön oli määrä päättyä {ends}, eikä sitä ole merkitty päättyneeksi.",
		SV: "Arbetssättet skulle upphöra {ends} och har inte markerats som avslutat.",
		NB: "Praksisen skulle opphøre {ends}, men er ikke merket som avsluttet.",
		EN: "The practice was to end on {ends} and is not marked as ended.",
	},
	Why: juurru.Text{
		FI: "Kun vanha käytäntö jatkuu uuden rinnalla, työ tehdään kahteen kertaan ja uusi jää helposti kesken.",
		SV: "När det gamla arbetssättet fortsätter vid sidan av det nya görs arbetet dubbelt, och det nya blir lätt på hälft.",
		NB: "Når den gamle praksisen fortsetter ved siden av den nye, gjøres arbeidet dobbelt, og det nye blir lett halvgjort.",
		EN: "While the old practice goes on beside the new one, work is done twice and the new one is easily left half done.",
	},
	Fix: juurru.Text{
		FI: "Merkitse käytäntö päättyneeksi (done), tai sopikaa uusi päivä (ends).",
		SV: "Markera arbetssättet som avslutat (done), eller kom överens om ett nytt datum (ends).",
		NB: "Merk praksisen som avsluttet (done), eller avtal en ny dato (ends).",
		EN: "Mark the practice as ended (done), or agree on a new date (ends).",
	},
}

var (
	givenUpAgreed = juurru.Text{FI: "päivä, jona asiasta sovittiin (agreed)", SV: "den dag då man kom överens (agreed)", NB: "dagen da man ble enige (agreed)", EN: "the day it was agreed (agreed)"}
	givenUpEnds   = juurru.Text{FI: "päivä, jona käytäntö päättyy (ends)", SV: "den dag då arbetssättet upphör (ends)", NB: "dagen da praksisen opphører (ends)", EN: "the day the practice ends (ends)"}
)

func (p *Plan) checkGivenUp(c *juurru.Checker) {
	if len(p.GivenUp) == 0 {
		c.Report(RuleNothingGivenUp, "/givenUp")
	}
	for i := range p.GivenUp {
		g, at := &p.GivenUp[i], juurru.At("givenUp", i)
		if g.Done {
			continue
		}
		if g.Agreed == "" {
			c.Report(RuleGivenUpUndated, at.At("agreed"), juurru.With("part", givenUpAgreed))
		}
		if g.Ends == "" {
			c.Report(RuleGivenUpUndated, at.At("ends"), juurru.With("part", givenUpEnds))
		}
		if g.Ends.Before(c.On()) && !p.ended() {
			c.Report(RuleGivenUpLate, at.At("ends"), juurru.With("ends", g.Ends))
		}
	}
}
