package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleUseStartMissing: nothing tells when the innovation is first used with clients.
var RuleUseStartMissing = &juurru.Rule{
	ID: "plan/use-start-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Join(source.Itla, source.Pirha),
	Limits: "The sources put the training before the use and follow the use from then on; that a plan names the day is our reading.",
	Title: juurru.Text{
		FI: "Käytön alkamispäivä puuttuu.",
		SV: "Datumet då användningen börjar saknas.",
		NB: "Datoen da bruken starter, mangler.",
		EN: "The day on which the use begins is missing.",
	},
	Why: juurru.Text{
		FI: "Alkamispäivästä lasketaan, ehtiikö koulutus ajoissa ja mitkä mittaukset kuvaavat lähtötilannetta.",
		SV: "Utifrån startdatumet ser man om utbildningen hinner i tid och vilka mätningar som beskriver utgångsläget.",
		NB: "Ut fra startdatoen ser man om opplæringen rekkes i tide, og hvilke målinger som beskriver utgangspunktet.",
		EN: "That day tells whether the training comes in time, and which measurements describe the starting situation.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa ensimmäinen päivä, jona menetelmää käytetään asiakkaiden kanssa (changeStarts).",
		SV: "Anteckna den första dagen då metoden används med klienter (changeStarts).",
		NB: "Registrer den første dagen metoden brukes med brukere (changeStarts).",
		EN: "Record the first day on which the method is used with clients (changeStarts).",
	},
}

// RuleStateAheadOfUse: the plan says that the innovation is in use, which begins only later.
var RuleStateAheadOfUse = &juurru.Rule{
	ID: "plan/state-ahead-of-use", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Asked only when the caller tells the day, of a plan that is running or sustained.",
	Title: juurru.Text{
		FI: "Menetelmän kerrotaan olevan käytössä, mutta käyttö alkaa vasta myöhemmin.",
		SV: "Metoden uppges vara i bruk, men användningen börjar först senare.",
		NB: "Metoden sies å være tatt i bruk, men bruken starter først senere.",
		EN: "The method is said to be in use, but its use begins only later.",
	},
	Message: juurru.Text{
		FI: "Suunnitelman tila on »{state}», mutta käyttö alkaa vasta {starts}.",
		SV: "Planens status är ”{state}”, men användningen börjar först {starts}.",
		NB: "Statusen til planen er «{state}», men bruken starter først {starts}.",
		EN: "The status of the plan is \"{state}\", but the use begins only on {starts}.",
	},
	Why: juurru.Text{
		FI: "Tilasta näkee, käytetäänkö menetelmää jo asiakkaiden kanssa. Jos alkamispäivä kertoo muuta, lukija ei tiedä, kumpaan luottaa.",
		SV: "Statusen visar om metoden redan används med klienter. Om startdatumet säger något annat vet läsaren inte vad som gäller.",
		NB: "Statusen viser om metoden alt er i bruk. Sier startdatoen noe annet, vet ikke leseren hva som gjelder.",
		EN: "The status shows whether clients already meet the method. If the first day of use says otherwise, the reader does not know which to trust.",
	},
	Fix: juurru.Text{
		FI: "Korjaa käytön alkamispäivä (changeStarts) tai tila (state): ennen käytön alkua suunnitelma on enintään hyväksytty (state: approved).",
		SV: "Rätta startdatumet (changeStarts) eller statusen (state): innan användningen börjar är planen på sin höjd godkänd (state: approved).",
		NB: "Rett startdatoen (changeStarts) eller statusen (state): Før bruken starter, er planen høyst godkjent (state: approved).",
		EN: "Correct the first day of use (changeStarts) or the status (state): until the use begins, a plan is approved at most (state: approved).",
	},
}

// useRules are in the order of the document.
var useRules = []*juurru.Rule{RuleStateAheadOfUse, RuleUseStartMissing}

func (p *Plan) checkUse(c *juurru.Checker) {
	if (p.State == StateRunning || p.State == StateSustained) && p.ChangeStarts.After(c.On()) {
		c.Report(RuleStateAheadOfUse, "/state", juurru.With("state", p.State), juurru.With("starts", p.ChangeStarts), juurru.Related("/changeStarts"))
	}
	if p.ChangeStarts == "" {
		c.Report(RuleUseStartMissing, "/changeStarts")
	}
}

// begun reports whether the innovation is in use on the day of the check; false without
// the day.
func (p *Plan) begun(c *juurru.Checker) bool {
	return p.ChangeStarts.Valid() && c.On().Valid() && !p.ChangeStarts.After(c.On())
}
