package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/metrics"
)

// Training is a course of training, or a refresher of one (koulutus).
type Training struct {
	ID        string            `json:"id,omitzero" validate:"required,max=200"`
	Name      string            `json:"name,omitzero" validate:"required,max=500"`
	For       []string          `json:"for,omitzero" validate:"max=100,unique,dive,required,max=200"` // IDs of the roles it is for
	Provider  string            `json:"provider,omitzero" validate:"max=500"`                         // who trains: an organisation
	Starts    juurru.Date       `json:"starts,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Ends      juurru.Date       `json:"ends,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Places    *int              `json:"places,omitzero" validate:"omitempty,min=0"`
	Refreshes string            `json:"refreshes,omitzero" validate:"max=200"`                                                                  // ID of the training it is a refresher of (täydennys- tai kertauskoulutus)
	Every     metrics.Frequency `json:"every,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"` // how often it is given again
	Uptake    string            `json:"uptake,omitzero" validate:"max=200"`                                                                     // ID of the uptake that counts the trained
}

// RuleTrainingMissing: the plan has no training.
var RuleTrainingMissing = &juurru.Rule{
	ID: "plan/training-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Title: juurru.Text{
		FI: "Koulutussuunnitelma puuttuu.",
		SV: "Utbildningsplanen saknas.",
		NB: "Opplæringsplanen mangler.",
		EN: "The training plan is missing.",
	},
	Why: juurru.Text{
		FI: "Menetelmää voi käyttää vain se, joka osaa sen. Koulutus vie aikaa ja rahaa, joten siitä on sovittava ennen käytön alkua.",
		SV: "Bara den som behärskar metoden kan använda den. Utbildningen kräver tid och pengar och måste avtalas innan användningen börjar.",
		NB: "Bare den som kan metoden, kan bruke den. Opplæring krever tid og penger og må avtales før metoden tas i bruk.",
		EN: "Only those who know the method can use it. Training takes time and money, so it has to be agreed before the use begins.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa koulutukset: keille, kuka kouluttaa ja milloin (trainings).",
		SV: "Anteckna utbildningarna: för vem, vem som utbildar och när (trainings).",
		NB: "Registrer opplæringen: for hvem, hvem som holder den, og når (trainings).",
		EN: "Record the trainings: for whom, by whom and when (trainings).",
	},
}

// RuleTrainingForNobody: nothing tells who is trained.
var RuleTrainingForNobody = &juurru.Rule{
	ID: "plan/training-for-nobody", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Kainuu),
	Limits: "A refresher without roles is taken to be for those of the training it refreshes.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, keille koulutus on.",
		SV: "Det framgår inte vem utbildningen är för.",
		NB: "Det går ikke fram hvem opplæringen er for.",
		EN: "It is not stated whom the training is for.",
	},
	Why: juurru.Text{
		FI: "Kun tiedetään, keitä koulutetaan, työvuorot voidaan suunnitella ja nähdään, keiltä koulutus puuttuu.",
		SV: "När man vet vilka som utbildas kan arbetsskiften planeras, och man ser vilka som saknar utbildning.",
		NB: "Når man vet hvem som får opplæring, kan vaktene planlegges, og man ser hvem som mangler den.",
		EN: "When it is known who is trained, shifts can be planned and it shows who is still without training.",
	},
	Fix: juurru.Text{
		FI: "Valitse roolit, joille koulutus on (for).",
		SV: "Välj de roller som utbildningen är för (for).",
		NB: "Velg rollene som opplæringen er for (for).",
		EN: "Choose the roles that the training is for (for).",
	},
}

// RuleTrainingAfterUse: no training begins before the method is used.
var RuleTrainingAfterUse = &juurru.Rule{
	ID: "plan/training-after-use", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Join(source.Roadmap(4, 5), source.Itla),
	Limits: "One training that begins before the use is enough: trainings may go on while the method is used. Refreshers are not counted. Not asked when the day on which the use begins is not known.",
	Title: juurru.Text{
		FI: "Yksikään koulutus ei ala ennen menetelmän käyttöä.",
		SV: "Ingen utbildning börjar innan metoden används.",
		NB: "Ingen opplæring starter før metoden brukes.",
		EN: "No training begins before the method is used.",
	},
	Message: juurru.Text{
		FI: "Käyttö alkaa {starts}, mutta yksikään koulutus ei ala ennen sitä.",
		SV: "Användningen börjar {starts}, men ingen utbildning börjar före det.",
		NB: "Bruken starter {starts}, men ingen opplæring starter før det.",
		EN: "The use begins on {starts}, but no training begins before that.",
	},
	Why: juurru.Text{
		FI: "Asiakkaiden kanssa ei voi aloittaa menetelmällä, jota kukaan ei vielä osaa.",
		SV: "Man kan inte börja använda en metod med klienter innan någon behärskar den.",
		NB: "Man kan ikke ta i bruk en metode med brukere før noen kan den.",
		EN: "A method that nobody knows yet cannot be used with clients.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona ensimmäinen koulutus alkaa (starts), tai siirrä käytön alkua (changeStarts).",
		SV: "Anteckna den dag då den första utbildningen börjar (starts), eller flytta fram användningens start (changeStarts).",
		NB: "Registrer dagen da den første opplæringen starter (starts), eller utsett oppstarten av bruken (changeStarts).",
		EN: "Record the day on which the first training begins (starts), or put off the start of the use (changeStarts).",
	},
}

// RuleTrainingNotCounted: nothing counts who was trained.
var RuleTrainingNotCounted = &juurru.Rule{
	ID: "plan/training-not-counted", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Itla, source.Pirha),
	Limits: "Itla's teams follow the trainings and the use; that the trained are counted is our reading. One training that is counted is enough: not every training is in the method itself.",
	Title: juurru.Text{
		FI: "Koulutettujen määrää ei seurata.",
		SV: "Antalet utbildade följs inte upp.",
		NB: "Antallet som har fått opplæring, følges ikke opp.",
		EN: "Nobody counts who was trained.",
	},
	Why: juurru.Text{
		FI: "Koulutus menee hukkaan, jos koulutetut eivät käytä menetelmää. Sen näkee vain laskemalla sekä koulutetut että käyttäjät.",
		SV: "Utbildningen är bortkastad om de utbildade inte använder metoden. Det ser man bara genom att räkna både de utbildade och användarna.",
		NB: "Opplæringen er bortkastet hvis de som har fått den, ikke bruker metoden. Det ser man bare ved å telle begge deler.",
		EN: "Training is wasted if the trained do not use the method. That shows only if both the trained and the users are counted.",
	},
	Fix: juurru.Text{
		FI: "Liitä menetelmän koulutukseen seuranta, joka laskee koulutetut ja käyttäjät (uptake).",
		SV: "Koppla utbildningen i metoden till en uppföljning som räknar de utbildade och användarna (uptake).",
		NB: "Knytt opplæringen i metoden til en oppfølging som teller dem som har fått den, og dem som bruker metoden (uptake).",
		EN: "Link the training in the method to the follow-up that counts the trained and the users (uptake).",
	},
}

// RuleTrainingWithoutRefresher: no training is given again.
var RuleTrainingWithoutRefresher = &juurru.Rule{
	ID: "plan/training-without-refresher", Severity: juurru.Warning, Gate: Sustain, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells that maintainers give refreshers; that a plan has to name one before sustainment is our reading. One refresher, or one training that is given again, is enough for the whole plan.",
	Title: juurru.Text{
		FI: "Kertaus- tai täydennyskoulutusta ei ole suunniteltu.",
		SV: "Ingen repetition eller fortbildning är planerad.",
		NB: "Det er ikke planlagt noen repetisjon eller videre opplæring.",
		EN: "No refresher training is planned.",
	},
	Why: juurru.Text{
		FI: "Osaaminen hiipuu ja henkilöstö vaihtuu. Ilman uutta koulutusta menetelmän käyttäjät vähenevät vuosi vuodelta.",
		SV: "Kunskaperna bleknar och personalen byts ut. Utan ny utbildning blir de som använder metoden färre år för år.",
		NB: "Kompetansen svekkes og de ansatte skiftes ut. Uten ny opplæring blir det færre som bruker metoden, år for år.",
		EN: "Skills fade and staff change. Without new training there are fewer users of the method year by year.",
	},
	Fix: juurru.Text{
		FI: "Lisää kertauskoulutus (refreshes) tai kerro, kuinka usein koulutus toistetaan (every).",
		SV: "Lägg till en repetitionsutbildning (refreshes) eller ange hur ofta utbildningen ges på nytt (every).",
		NB: "Legg til en repetisjon (refreshes), eller angi hvor ofte opplæringen gjentas (every).",
		EN: "Add a refresher (refreshes), or say how often the training is given again (every).",
	},
}

// trainingRules are in the order of the document.
var trainingRules = []*juurru.Rule{
	RuleTrainingMissing,
	RuleTrainingWithoutRefresher,
	RuleTrainingForNobody,
	RuleTrainingAfterUse,
	RuleTrainingNotCounted,
}

func (p *Plan) checkTrainings(c *juurru.Checker) {
	if len(p.Trainings) == 0 {
		c.Report(RuleTrainingMissing, "/trainings")
		return
	}
	again, counted := false, false
	first := -1 // the first to begin; any when none has a day
	for i := range p.Trainings {
		t, at := &p.Trainings[i], juurru.At("trainings", i)
		checkDates(c, at, t.Starts, t.Ends)
		again = again || t.Refreshes != "" || t.Every != ""
		counted = counted || t.Uptake != ""
		if t.Refreshes != "" {
			continue
		}
		if first < 0 || t.Starts.Before(p.Trainings[first].Starts) || t.Starts.Valid() && !p.Trainings[first].Starts.Valid() {
			first = i
		}
		if len(t.For) == 0 {
			c.Report(RuleTrainingForNobody, at.At("for"))
		}
	}
	if !again {
		c.Report(RuleTrainingWithoutRefresher, "/trainings")
	}
	if !counted {
		c.Report(RuleTrainingNotCounted, "/trainings")
	}
	p.checkTrainedInTime(c, first)
}

// checkTrainedInTime asks that the first training, none of which is a refresher, begins
// before the method is used.
func (p *Plan) checkTrainedInTime(c *juurru.Checker, first int) {
	if !p.ChangeStarts.Valid() {
		return
	}
	at := juurru.Pointer("/trainings")
	if first >= 0 {
		if p.Trainings[first].Starts.Before(p.ChangeStarts) {
			return
		}
		at = at.At(first, "starts")
	}
	c.Report(RuleTrainingAfterUse, at, juurru.With("starts", p.ChangeStarts), juurru.Related("/changeStarts"))
}
