package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleProgrammeDeadlinePassed: the description is not in Innokylä by the deadline.
var RuleProgrammeDeadlinePassed = &juurru.Rule{
	ID: "innokyla/programme-deadline-passed", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(9),
	Limits: "Asked only when the caller gives the day. A model counts as being in Innokylä when its state is in development or ready; the guidance does not say that it must be ready. Of several deadlines the earliest counts. Publishing late is the remedy, so it does not bind at the gate publish.",
	Title: juurru.Text{
		FI: "Ohjelman määräaika on ohi, eikä mallia ole julkaistu.",
		SV: "Programmets tidsfrist har löpt ut och modellen har inte publicerats.",
		NB: "Programmets frist er ute, og modellen er ikke publisert.",
		EN: "The programme's deadline has passed and the model is not published.",
	},
	Message: juurru.Text{
		FI: "Kuvauksen tuli olla Innokylässä {deadline} mennessä, mutta malli on yhä luonnos.",
		SV: "Beskrivningen skulle finnas i Innokylä senast {deadline}, men modellen är fortfarande ett utkast.",
		NB: "Beskrivelsen skulle være i Innokylä innen {deadline}, men modellen er fortsatt et utkast.",
		EN: "The description had to be in Innokylä by {deadline}, but the model is still a draft.",
	},
	Why: juurru.Text{
		FI: "Luonnos ei näy muille, joten ohjelma ei voi lukea kuvausta Innokylästä.",
		SV: "Ett utkast syns inte för andra, så programmet kan inte läsa beskrivningen i Innokylä.",
		NB: "Et utkast er ikke synlig for andre, så programmet kan ikke lese beskrivelsen i Innokylä.",
		EN: "A draft is not visible to others, so the programme cannot read the description in Innokylä.",
	},
	Fix: juurru.Text{
		FI: "Julkaise malli Kehitteillä-tilassa ja sovi jatkosta ohjelman kanssa.",
		SV: "Publicera modellen som under utveckling och kom överens med programmet om hur ni går vidare.",
		NB: "Publiser modellen som under utvikling, og avtal veien videre med programmet.",
		EN: "Publish the model as in development, and agree with the programme on how to proceed.",
	},
}

func (p *programmeCheck) checkDeadline() {
	if p.m.State == StateInDevelopment || p.m.State == StateReady {
		return
	}
	var earliest Part
	for _, part := range p.parts {
		if part.Deadline != "" && (earliest.Deadline == "" || part.Deadline.Before(earliest.Deadline)) {
			earliest = part
		}
	}
	if p.c.On().After(earliest.Deadline) {
		p.c.Report(RuleProgrammeDeadlinePassed, "/state", juurru.With("deadline", earliest.Deadline), juurru.Cite(earliest.Source))
	}
}
