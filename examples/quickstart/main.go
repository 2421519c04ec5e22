// Command quickstart loads a model that is being developed, shows its way to
// publishing and to Valmis in Finnish, fills in what is missing, and shows the
// difference.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

// today is fixed, so that the example says the same every day.
const today juurru.Date = "2026-06-01"

//go:embed malli.json
var document []byte

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(out io.Writer) error {
	model, report, err := innokyla.Decode(document)
	if err != nil {
		return fmt.Errorf("%w: %v", err, report.Findings)
	}
	fmt.Fprintf(out, "%s (%s)\n", model.Name, model.State.Label(juurru.Finnish))

	before := check(out, model)

	fmt.Fprintln(out, "\nTäydennetään, mitä puuttuu …")
	complete(model)

	after := check(out, model)
	fmt.Fprintf(out, "\nEsteitä oli %d, nyt %d; vihjeitä oli %d, nyt %d.\n", before.Error, after.Error, before.Info, after.Info)
	return nil
}

// check shows the way to publishing and to Valmis, and counts what is on the latter.
func check(out io.Writer, model *innokyla.Model) juurru.Counts {
	show(out, model.Check(innokyla.Publish, juurru.On(today)))
	ready := model.Check(innokyla.Ready, juurru.On(today))
	show(out, ready)
	return ready.Counts()
}

// show prints the verdict, and what keeps the model from passing the gate.
func show(out io.Writer, report juurru.Report) {
	verdict := "kunnossa"
	if !report.Ready() {
		verdict = "ei vielä"
	}
	counts := report.Counts()
	fmt.Fprintf(out, "\nPortti %s: %s (esteitä %d, suosituksia %d, vihjeitä %d)\n",
		report.Gate.Title.In(juurru.Finnish), verdict, counts.Error, counts.Warning, counts.Info)
	for _, finding := range report.Of(juurru.Error) {
		fmt.Fprintf(out, "  ✗ %s: %s\n", innokyla.Section(finding.Path).In(juurru.Finnish), finding.Message(juurru.Finnish))
		fmt.Fprintf(out, "    %s\n", finding.Fix(juurru.Finnish))
		fmt.Fprintf(out, "    %s, %s\n", finding.Path, finding.Cited(juurru.Finnish))
	}
}

// complete does what the findings ask for.
func complete(model *innokyla.Model) {
	model.TargetGroups = []string{"Tyypin 2 diabetesta sairastavat"}
	model.Funders = []string{innokyla.FunderNone}
	model.State = innokyla.StateReady
	model.ShortDescription = "Diabeteshoitaja ja fysioterapeutti ohjaavat vuosikontrolliin tulevia asiakkaita kahdeksan hengen ryhmissä. " +
		"Odotusaika lyhenee, ja asiakas saa vertaistukea omahoitoonsa."
	model.Path.Conditions.Text = "Palvelupäällikkö varaa ryhmille kaksi iltapäivää viikossa ja nimeää kummallekin asemalle vastuuhoitajan.\n\n" +
		"- Uusi ohjaaja seuraa kahta ryhmää ja ohjaa kolmannen työparin kanssa.\n" +
		"- Ryhmätilassa on kahdeksan paikkaa ja erillinen mittauspiste.\n" +
		"- Tiimi käy mittarit läpi kuukausittain ja päättää korjauksista."
	model.Path.Evaluation.Text = "Odotusaika vuosikontrolliin lyheni 11 viikosta 6 viikkoon (elokuu 2025 – huhtikuu 2026). " +
		"Ajallaan toteutuneiden kontrollien osuus nousi 61 prosentista 78 prosenttiin. " +
		"Luottamus omahoitoon nousi 6,2:sta 7,1:een (n = 88). Yllätys: peruutukset vähenivät puoleen."
	model.Path.Tips.Text = "Kutsukaa ryhmään ensin asiakkaita, jotka tuntevat diabeteshoitajan. Varatkaa kahdenkeskinen hetki jokaiselle. " +
		"Ilta-ajat täyttyvät ensin, joten aloittaisimme niistä. Lisätietoja antaa avosairaanhoidon palvelupäällikkö."
	model.Members = append(model.Members, innokyla.Member{Role: innokyla.Maintainer, Organisation: "Päijät-Hämeen hyvinvointialue, kehittämispalvelut"})

	for _, question := range innokyla.Questions() {
		model.Attestations = append(model.Attestations, innokyla.Attestation{
			Question: question.Key, Answer: innokyla.Yes, By: "palvelupäällikkö", On: today,
		})
	}
}
