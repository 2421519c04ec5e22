package plan_test

import (
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

// What a supervisor of Kainuu's plan has to do in spring 2026, late first.
func ExampleMine() {
	data, err := documents.Files.ReadFile("plans/kainuu/4-use.json")
	if err != nil {
		log.Fatal(err)
	}
	p, _, err := plan.Decode(data)
	if err != nil {
		log.Fatal(err)
	}
	v, _ := plan.Mine(p, "esihenkilo", "2026-03-16")
	fmt.Println(v.Phases[0].Title.FI, "→", v.Next[0].Title.FI)
	for _, item := range v.Items {
		if item.Section == "tasks" && item.Phase == v.Phases[0].Key && item.Standing != plan.StandsDone {
			fmt.Println(item.Standing.Label(juurru.Finnish)+":", item.Part.Label(juurru.Finnish)+":", item.Text)
		}
	}
	// Output:
	// Käyttöönotto → Seuranta
	// Myöhässä: Kysytään ennen (C): Järjestetään asiakkaille opastusta palvelun käyttöön kirjastoissa ja terveysasemien auloissa
	// Nyt: Tekee (R): Suunnitellaan Rannan terveysaseman vuorot uudelleen
	// Nyt: Kysytään ennen (C): Huolehtii, että koko organisaatiossa toimitaan samalla tavalla
	// Nyt: Päävastuussa (A): Auttaa työyksikössä ratkaisun käytössä matalalla kynnyksellä
}

// All roles at once, and those of the template that nobody fills.
func ExampleViews() {
	kainuu, _ := plan.TemplateByName("kainuu")
	p := plan.New(kainuu, juurru.English)
	p.Roles, p.Tasks = p.Roles[:3], nil
	for _, v := range plan.Views(p, "2026-03-16") {
		fmt.Println(v.Group, v.Roles, len(v.Items))
	}
	// Output:
	// johto [johto] 10
	// esihenkilo [esihenkilo] 10
	// suunnittelija [suunnittelija] 7
	// digitsemppari [] 4
}

// A phase that lies ahead can be looked at as well.
func ExampleInPhase() {
	kainuu, _ := plan.TemplateByName("kainuu")
	v, _ := plan.Mine(plan.New(kainuu, juurru.Norwegian), "esihenkilo", "2026-03-16", plan.InPhase("kayttoonotto"))
	for _, item := range v.Items {
		fmt.Println(item.Title.NB+":", item.Text)
		for _, field := range item.Fields {
			if field.Theme == "Støtte" {
				fmt.Println("  "+field.Asks, field.At)
			}
		}
	}
	// Output:
	// Oppgaver: Snakker om løsningen med de ansatte ved hjelp av samtaleguiden
	// Samtaleguider: Samtale i teamet om innføringen av den digitale løsningen
	//   Hva bekymrer eller er uklart ved innføringen? /guides/0/themes/2/questions/0/answer
	//   Hvilken hjelp, veiledning eller opplæring trenger dere mer av? /guides/0/themes/2/questions/1/answer
}

// A supervisor fills in what was said in the unit; what the plan cannot hold is told where
// it stands.
func ExampleView_Fill() {
	kainuu, _ := plan.TemplateByName("kainuu")
	p := plan.New(kainuu, juurru.Finnish)
	v, _ := plan.Mine(p, "esihenkilo", "2026-03-16", plan.InPhase("kayttoonotto"))

	_, report, err := v.Fill(plan.Answer{At: "/guides/0/held", Value: "16.3.2026"})
	fmt.Println(err)
	fmt.Println(report.Findings[0].Path, report.Findings[0].Message(juurru.Finnish))

	p, _, err = v.Fill(
		plan.Answer{At: "/guides/0/group", Value: "Rannan terveysasema"},
		plan.Answer{At: "/guides/0/held", Value: "2026-03-16"},
		plan.Answer{At: "/guides/0/themes/2/questions/0/answer", Value: "Vastausten ruuhkautuminen"},
	)
	fmt.Println(p.Guides[0].Group, p.Guides[0].Held, p.Guides[0].Themes[2].Questions[0].Answer, err)

	_, _, err = v.Fill(plan.Answer{At: "/name", Value: "Oma nimi"})
	fmt.Println(err)
	// Output:
	// juurru: the document has parts that were not understood
	// /guides/0/held Tämä ei ole päivämäärä.
	// Rannan terveysasema 2026-03-16 Vastausten ruuhkautuminen <nil>
	// plan: the view does not offer "/name" to be filled in
}

// Every unit has the discussion by itself, and what is answered becomes feedback that the
// planner replies to.
func ExampleHear() {
	kainuu, _ := plan.TemplateByName("kainuu")
	p := plan.New(kainuu, juurru.English)
	p.Guides = append(p.Guides, p.Guides[0].With("The health centre of Ranta", "2026-03-16"))
	p.Guides[1].Themes[0].Questions[4].Answer = "The paper form."

	heard := plan.Hear(p)
	for _, f := range heard.Plan.Feedback {
		fmt.Println(f.ID, f.Date, f.From)
		fmt.Println(f.Text)
	}
	fmt.Println("proposed:", heard.GivenUp[0].Proposal.What)
	fmt.Println(len(plan.Hear(heard.Plan).Added), "added the second time")
	// Output:
	// guide-2-1-5 2026-03-16 The health centre of Ranta
	// Effects on work: Which present practice or step of the work could be dropped? The paper form.
	// proposed: The paper form.
	// 0 added the second time
}

func ExampleGuide_With() {
	guide := plan.Guide{Title: "Keskustelu", Group: "Keskusta", Held: "2026-03-02", Themes: []plan.Theme{{Title: "Tuki", Questions: []plan.GuideQuestion{{Text: "Mitä kaipaatte?", Answer: "Aikaa."}}}}}
	other := guide.With("Ranta", "")
	fmt.Printf("%s: %q\n", other.Group, other.Themes[0].Questions[0].Answer)
	// Output: Ranta: ""
}

func ExampleLeaderQuestions() {
	for _, question := range plan.LeaderQuestions() {
		fmt.Println(question.Key, question.Text.FI)
	}
	// Output:
	// followUp Tietääkö jokainen, mitä käyttöönotosta seurataan, miten sitä seurataan ja mitä varten?
	// conditions Onko työntekijöillä tarpeeksi halua, taitoa ja tilaisuuksia käyttää menetelmää?
	// feedback Kulkeeko palaute molempiin suuntiin, ja muutetaanko suunnitelmaa ja sen toteutusta sen mukaan?
	// example Näytetäänkö johtamisen jokaisella tasolla esimerkkiä, ja onko käyttöönotto kaikkien yhteinen asia?
	// time Saako muutos viedä aikaa, ja suhtaudutaanko vaikeuksiin ymmärtäväisesti?
}

// What leaders have answered, beside how much in the plan bears on it.
func ExampleLeading() {
	data, err := documents.Files.ReadFile("plans/itla/4-use.json")
	if err != nil {
		log.Fatal(err)
	}
	p, _, err := plan.Decode(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, stand := range plan.Leading(p, "2026-03-16") {
		for _, latest := range stand.Latest {
			l := latest.Recorded
			fmt.Println(stand.Question.Key.Label(juurru.Finnish)+":", l.By, l.Date.In(juurru.Finnish), l.Answer.Label(juurru.Finnish))
		}
	}
	// Output:
	// Seuranta on kaikille selvä: palvelupaallikko 23.2.2026 Kyllä
	// Motivaatio, osaaminen ja mahdollisuudet: palvelupaallikko 25.8.2025 Osittain
	// Motivaatio, osaaminen ja mahdollisuudet: esihenkilo 23.2.2026 Ei
	// Vastavuoroinen palaute: palvelupaallikko 25.8.2025 Kyllä
	// Johtaminen esimerkillä: palvelupaallikko 25.8.2025 Kyllä
	// Aikaa ja ymmärrystä: palvelupaallikko 23.2.2026 Osittain
}
