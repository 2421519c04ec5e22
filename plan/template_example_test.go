package plan_test

import (
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

func ExampleTemplates() {
	for _, template := range plan.Templates() {
		fmt.Println(template.Name + ": " + template.Title.EN)
		for _, phase := range template.Phases {
			fmt.Println("  " + phase.Title.FI)
		}
	}
	// Output:
	// pirha: Implementation plan for a psychosocial method (Pirha)
	//   Valmistelu
	//   Käyttöönotto
	//   Ylläpito
	// itla: Path of adopting a psychosocial method (Itla)
	//   Kartoitus
	//   Valmistelu
	//   Toteutus
	//   Ylläpito
	// kainuu: Leading digital change (Kainuu)
	//   Ennen käyttöönottoa
	//   Käyttöönotto
	//   Seuranta
}

func ExampleTemplateByName() {
	template, _ := plan.TemplateByName("kainuu")
	for _, theme := range template.Guides[0].Themes {
		fmt.Println(theme.Title.FI+":", theme.Questions[0].Text.FI)
	}
	fmt.Println(plan.TemplateNames())
	// Output:
	// Vaikutukset työhön: Mitä ajattelette uudesta ratkaisusta juuri nyt?
	// Asiakkaan näkökulma: Mistä asiakas huomaa muutoksen?
	// Tuki: Mikä käyttöönotossa huolestuttaa tai on epäselvää?
	// Aikataulu: Milloin jokainen pääsee kokeilemaan ratkaisua, ja miten se järjestetään?
	// [pirha itla kainuu]
}

// An organisation's own template is a file, and plans that name it are held to it.
func ExampleReadTemplate() {
	template, report, err := plan.ReadTemplate([]byte(broughtTemplate))
	if err != nil {
		log.Fatal(report.In(juurru.English).Findings)
	}
	p := &plan.Plan{Template: template.Name}
	for _, f := range p.Check(plan.Approve, plan.WithTemplate(template)).Findings {
		if f.Rule == plan.RuleSectionMissing {
			fmt.Println(f.Severity, f.Message(juurru.Finnish))
		}
	}
	// Output:
	// info Suunnitelmasta puuttuu osa »Koulutuksesta käyttöön».
	// error Suunnitelmasta puuttuu osa »Tehtävälistat».
	// warning Suunnitelmasta puuttuu osa »Muutosloki».
}

func ExampleWithTemplate() {
	template, _ := plan.TemplateByName("kainuu")
	template.Name = "esimerkkila" // Kainuu's model without its guide
	template.Guides = nil
	p := plan.New(template, juurru.Finnish)
	p.Guides = nil
	for _, f := range p.Check(plan.Draft, plan.WithTemplate(template)).Findings {
		if f.Path == "/template" || f.Path == "/guides" {
			fmt.Println(f.Message(juurru.English))
		}
	}
	// Output:
	// The plan lacks the section "Discussion guides".
}

// A plan that follows another template is held to the organisation's own.
func ExampleHoldTo() {
	template, _, err := plan.ReadTemplate([]byte(broughtTemplate))
	if err != nil {
		log.Fatal(err)
	}
	p := &plan.Plan{Template: "pirha", Phases: []plan.Phase{{Key: "ensin"}, {Key: "valmistelu"}}}
	for _, f := range p.Check(plan.Draft, plan.HoldTo(template)).Findings {
		if f.Rule == plan.RulePhaseUnknown {
			fmt.Println(f.Path, f.Fix(juurru.Finnish))
		}
	}
	// Output:
	// /phases/1/key Käytä jotakin pohjan vaiheista: ensin, sitten.
}

func ExampleNew() {
	template, _ := plan.TemplateByName("kainuu")
	p := plan.New(template, juurru.Finnish)
	for _, task := range p.Tasks {
		if task.Phase == "seuranta" {
			fmt.Println(task.Assignments[0].Role + ": " + task.What)
		}
	}
	// Output:
	// johto: Arvioi, mitä ratkaisulla on saatu aikaan
	// johto: Käyttää opittua tulevien digiratkaisujen suunnittelussa
	// esihenkilo: Seuraa käyttöä tukimateriaalin mittareilla
	// esihenkilo: Ottaa asian puheeksi säännöllisesti
	// esihenkilo: Välittää havainnot ja henkilöstön palautteen suunnittelijalle
	// suunnittelija: Käsittelee yksiköiden palautteen ja tekee muutokset
	// suunnittelija: Perustelee, jos toivottua muutosta ei voi tehdä
	// digitsemppari: Välittää tietoa työntekijöiden ja esihenkilöiden välillä
	// digitsemppari: Kokoaa palautetta siitä, miten ratkaisu toimii
	// digitsemppari: Kertoo käytännön kokemuksista ja saa tukea tsemppariklubista
}

// Pirha's and Itla's plans compared, section by section.
func ExampleCoverage() {
	pirha, _ := plan.TemplateByName("pirha")
	itla, _ := plan.TemplateByName("itla")
	p := &plan.Plan{
		Goals:    []plan.Goal{{ID: "a", Text: "Apu ajoissa"}},
		Messages: []plan.Message{{ID: "m", Audience: "Henkilöstö"}},
	}
	for _, c := range plan.Coverage(p, pirha, itla) {
		fmt.Println(c.Title.FI, c.Templates, c.Size)
	}
	// Output:
	// Menetelmän kuvaus [pirha itla] 0
	// Kirjaaminen [itla] 0
	// Toimintaympäristö ja tarve [itla] 0
	// Tavoitteet [pirha itla] 1
	// Osatavoitteet [itla] 0
	// Mittarit [itla] 0
	// Tiimit [pirha itla] 0
	// Roolit ja vastuut [pirha itla] 0
	// Edistävät ja hidastavat tekijät [pirha itla] 0
	// Koulutussuunnitelma [pirha itla] 0
	// Viestintäsuunnitelma [pirha] 1
	// Menetelmän käytön tuki [pirha itla] 0
	// Palaute [itla] 0
	// Suunnitelman luovutukset [pirha] 0
	// Suunnitelman arvioinnit [pirha] 0
	// Käyttöönoton johtaminen [itla] 0
}

func ExampleSection() {
	fmt.Println(plan.Section("/factors/2/rating").In(juurru.Finnish))
	// Output: Edistävät ja hidastavat tekijät
}
