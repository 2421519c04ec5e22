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

var useRules = []*juurru.Rule{RuleUseStartMissing}

func (p *Plan) checkUse(c *juurru.Checker) {
	if p.ChangeStarts == "" {
		c.Report(RuleUseStartMissing, "/changeStarts")
	}
}
