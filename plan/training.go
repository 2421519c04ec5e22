package plan

import (
	"slices"

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
	Limits: "Pirha says that a plan has a training plan, Itla tells how training goes; that a plan without training is not approved is our reading.",
	Title: juurru.Text{
		FI: "Koulutussuunnitelma puuttuu.",
		SV: "Utbildningsplanen saknas.",
		NB: "Opplæringsplanen mangler.",
		EN: "The training plan is missing.",
	},
	Why: juurru.Text{
		FI: "Menetelmää voi käyttää vain se, joka osaa sen. Koulutus vie aikaa ja rahaa, joten siitä on sovittava ennen käytön alkua.",
		SV: "Bara den som behärskar metoden kan använda den. Utbildningen kräver tid och pengar, så man måste komma överens om den innan användningen börjar.",
		NB: "Bare den som kan metoden, kan bruke den. Opplæring krever tid og penger og må avtales før metoden tas i bruk.",
		EN: "Only those who have learnt the method can use it. Training takes time and money, so it has to be agreed before use begins.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa koulutukset: keille, kuka kouluttaa ja milloin (trainings).",
		SV: "Anteckna utbildningarna: för vem, vem som utbildar och när (trainings).",
		NB: "Registrer opplæringen: for hvem, hvem som holder den, og når (trainings).",
		EN: "Record the training: for whom, by whom and when (trainings).",
	},
}

// RuleTrainingForNobody: nothing tells who is trained.
var RuleTrainingForNobody = &juurru.Rule{
	ID: "plan/training-for-nobody", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Kainuu),
	Limits: "The sources ask for a training plan; that it names the roles is our reading. A refresher without roles is taken to be for those of the training it refreshes.",
	Title: juurru.Text{
		FI: "Koulutuksesta ei käy ilmi, keille se on tarkoitettu.",
		SV: "Det framgår inte vem utbildningen är för.",
		NB: "Det går ikke fram hvem opplæringen er for.",
		EN: "The plan does not say whom the training is for.",
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
	Limits: "One training that begins before the use is enough: trainings may go on while the method is used. Refreshers are not counted. Where trainings are counted (uptake), those that are count as training in the method. Not asked when the day on which the use begins is not known. Weighs one step less once use has begun by the day of the check: what has happened cannot be mended. That no use may begin before any training is our reading of the sources, which tell of training before a pilot and of training that has begun when use begins.",
	Title: juurru.Text{
		FI: "Yksikään menetelmän koulutus ei ala ennen sen käyttöä.",
		SV: "Ingen utbildning i metoden börjar innan den används.",
		NB: "Ingen opplæring i metoden starter før den brukes.",
		EN: "No training in the method begins before it is used.",
	},
	Message: juurru.Text{
		FI: "Käyttö alkaa {starts}, mutta yksikään menetelmän koulutus ei ala ennen sitä.",
		SV: "Användningen börjar {starts}, men ingen utbildning i metoden börjar före det.",
		NB: "Bruken starter {starts}, men ingen opplæring i metoden starter før det.",
		EN: "The use begins on {starts}, but no training in the method begins before that.",
	},
	Why: juurru.Text{
		FI: "Asiakkaiden kanssa ei voi aloittaa menetelmällä, jota kukaan ei vielä osaa.",
		SV: "Man kan inte börja använda en metod med klienter innan någon behärskar den.",
		NB: "Man kan ikke ta i bruk en metode med brukere før noen kan den.",
		EN: "A method that nobody knows yet cannot be used with clients.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona ensimmäinen menetelmän koulutus alkaa (starts). Jos käyttö ei ole vielä alkanut, sen alkua voi siirtää (changeStarts). Jos se on, järjestä koulutus pian ja kerro muutoslokissa, mitä siihen asti tehdään (changes).",
		SV: "Anteckna den dag då den första utbildningen i metoden börjar (starts). Om användningen inte har börjat än kan starten skjutas upp (changeStarts). Om den har det, ordna utbildningen snart och berätta i ändringsloggen vad som görs till dess (changes).",
		NB: "Registrer dagen da den første opplæringen i metoden starter (starts). Er metoden ennå ikke tatt i bruk, kan oppstarten utsettes (changeStarts). Er den det, gi opplæringen snart, og fortell i endringsloggen hva som gjøres til da (changes).",
		EN: "Record the day on which the first training in the method begins (starts). If use has not begun yet, its start can be put off (changeStarts). If it has, hold the training soon, and say in the change log what is done until then (changes).",
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
		EN: "The number of people trained is not followed.",
	},
	Why: juurru.Text{
		FI: "Koulutus menee hukkaan, jos koulutetut eivät käytä menetelmää. Sen näkee vain laskemalla sekä koulutetut että käyttäjät.",
		SV: "Utbildningen är bortkastad om de utbildade inte använder metoden. Det ser man bara genom att räkna både de utbildade och användarna.",
		NB: "Opplæringen er bortkastet hvis de som har fått den, ikke bruker metoden. Det ser man bare ved å telle begge deler.",
		EN: "Training is wasted if those trained do not use the method. That shows only if both the trained and the users are counted.",
	},
	Fix: juurru.Text{
		FI: "Lisää seuranta, joka laskee koulutetut ja käyttäjät (uptake, id), ja kirjoita sen tunnus menetelmän koulutukseen (trainings, uptake).",
		SV: "Lägg till en uppföljning som räknar de utbildade och användarna (uptake, id) och skriv dess identifierare i utbildningen i metoden (trainings, uptake).",
		NB: "Legg til en oppfølging som teller dem som har fått opplæring, og dem som bruker metoden (uptake, id), og skriv identifikatoren i opplæringen i metoden (trainings, uptake).",
		EN: "Add a follow-up that counts the trained and the users (uptake, id), and write its identifier in the training in the method (trainings, uptake).",
	},
}

// RuleTrainingWithoutRefresher: no training is given again.
var RuleTrainingWithoutRefresher = &juurru.Rule{
	ID: "plan/training-without-refresher", Severity: juurru.Warning, Gate: Sustain, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells that maintainers give refreshers; that a plan has to name one before sustainment is our reading. One refresher that begins after use has begun, or one training that is given again, is enough for the whole plan. When the day on which use begins is not known, any refresher counts.",
	Title: juurru.Text{
		FI: "Kertaus- tai täydennyskoulutusta ei ole suunniteltu.",
		SV: "Ingen repetitionsutbildning eller fortbildning är planerad.",
		NB: "Det er ikke planlagt oppfriskningskurs eller videreopplæring.",
		EN: "No refresher training is planned.",
	},
	Why: juurru.Text{
		FI: "Osaaminen hiipuu ja henkilöstö vaihtuu. Ilman uutta koulutusta menetelmän käyttäjät vähenevät vuosi vuodelta.",
		SV: "Kunskaperna bleknar och personalen byts ut. Utan ny utbildning blir de som använder metoden färre år för år.",
		NB: "Kompetansen svekkes og de ansatte skiftes ut. Uten ny opplæring blir det færre som bruker metoden, år for år.",
		EN: "Skills fade and staff change. Without new training there are fewer users of the method every year.",
	},
	Fix: juurru.Text{
		FI: "Lisää kertauskoulutus, joka alkaa käytön alettua (refreshes, starts), tai kerro, kuinka usein koulutus toistetaan (every).",
		SV: "Lägg till en repetitionsutbildning som börjar när metoden har tagits i bruk (refreshes, starts), eller ange hur ofta utbildningen ges på nytt (every).",
		NB: "Legg til et oppfriskningskurs som starter etter at metoden er tatt i bruk (refreshes, starts), eller angi hvor ofte opplæringen gjentas (every).",
		EN: "Add a refresher that begins after use has begun (refreshes, starts), or say how often the training is given again (every).",
	},
}

// RuleTrainingCircle: trainings refresh one another.
var RuleTrainingCircle = &juurru.Rule{
	ID: "plan/training-circle", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Koulutus kertaa itseään.",
		SV: "En utbildning repeterar sig själv.",
		NB: "En opplæring repeterer seg selv.",
		EN: "A training is a refresher of itself.",
	},
	Why: juurru.Text{
		FI: "Jos kertauskoulutusten ketju palaa alkuunsa, yksikään niistä ei ole varsinainen koulutus.",
		SV: "Om kedjan av repetitionsutbildningar går tillbaka till sin början är ingen av dem själva utbildningen.",
		NB: "Går rekken av oppfriskningskurs tilbake til begynnelsen, er ingen av dem selve opplæringen.",
		EN: "If the chain of refreshers leads back to its beginning, none of them is the training itself.",
	},
	Fix: juurru.Text{
		FI: "Merkitse, minkä koulutuksen kertaus tämä on, tai poista merkintä (refreshes).",
		SV: "Ange vilken utbildning detta är en repetition av, eller ta bort uppgiften (refreshes).",
		NB: "Angi hvilken opplæring dette er en oppfriskning av, eller fjern opplysningen (refreshes).",
		EN: "Say which training this is a refresher of, or remove the entry (refreshes).",
	},
}

// RuleRefresherBeforeTraining: a refresher begins before what it refreshes.
var RuleRefresherBeforeTraining = &juurru.Rule{
	ID: "plan/refresher-before-training", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells that maintainers give refreshers; that one comes after its training is our reading. Asked when both have a first day. A refresher is held against the training it names.",
	Title: juurru.Text{
		FI: "Kertauskoulutus alkaa ennen koulutusta, jota se kertaa.",
		SV: "En repetitionsutbildning börjar före den utbildning som den repeterar.",
		NB: "Et oppfriskningskurs starter før opplæringen det skal friske opp.",
		EN: "A refresher begins before the training it refreshes.",
	},
	Message: juurru.Text{
		FI: "Kertauskoulutus alkaa {date}, mutta koulutus, jota se kertaa, alkaa vasta {training}.",
		SV: "Repetitionsutbildningen börjar {date}, men utbildningen som den repeterar börjar först {training}.",
		NB: "Oppfriskningskurset starter {date}, men opplæringen det skal friske opp, starter først {training}.",
		EN: "The refresher begins on {date}, but the training it refreshes begins only on {training}.",
	},
	Why: juurru.Text{
		FI: "Kerrata voi vain sitä, mikä on jo opittu. Useimmiten jokin päivä tai viittaus on väärin.",
		SV: "Man kan bara repetera det man redan har lärt sig. Oftast är ett datum eller en hänvisning fel.",
		NB: "Man kan bare friske opp det man alt har lært. Som oftest er en dato eller en henvisning feil.",
		EN: "Only what has been learnt can be refreshed. Most often a date or a reference is wrong.",
	},
	Fix: juurru.Text{
		FI: "Tarkista koulutusten päivät (starts) ja se, minkä koulutuksen kertaus tämä on (refreshes).",
		SV: "Kontrollera utbildningarnas datum (starts) och vilken utbildning detta är en repetition av (refreshes).",
		NB: "Kontroller datoene for opplæringen (starts) og hvilken opplæring dette er en oppfriskning av (refreshes).",
		EN: "Check the dates of the trainings (starts) and which training this is a refresher of (refreshes).",
	},
}

// trainingRules are in the order of the document.
var trainingRules = []*juurru.Rule{
	RuleTrainingCircle,
	RuleTrainingMissing,
	RuleTrainingWithoutRefresher,
	RuleTrainingForNobody,
	RuleRefresherBeforeTraining,
	RuleTrainingAfterUse,
	RuleTrainingNotCounted,
}

func (p *Plan) checkTrainings(c *juurru.Checker) {
	if len(p.Trainings) == 0 {
		if juurru.Blank(p.NoTraining) {
			p.reportSection(c, "trainings", RuleTrainingMissing, "/trainings")
		}
		return
	}
	again, counted := false, false
	for i := range p.Trainings {
		t, at := &p.Trainings[i], juurru.At("trainings", i)
		checkDates(c, at, t.Starts, t.Ends)
		again = again || t.Every != "" || t.refresher() && (!p.ChangeStarts.Valid() || t.Starts.After(p.ChangeStarts))
		counted = counted || t.counted()
		if !t.refresher() && len(t.For) == 0 {
			c.Report(RuleTrainingForNobody, at.At("for"))
		}
	}
	if !again {
		c.Report(RuleTrainingWithoutRefresher, "/trainings")
	}
	if !counted {
		c.Report(RuleTrainingNotCounted, "/trainings")
	}
	p.checkRefreshers(c)
	p.checkTrainedInTime(c)
}

// refresher reports whether the training refreshes another.
func (t *Training) refresher() bool { return !juurru.Blank(t.Refreshes) }

// counted reports whether an uptake counts the trained.
func (t *Training) counted() bool { return !juurru.Blank(t.Uptake) }

// checkRefreshers follows the trainings that refresh another to the one they all begin
// with, and reports those that lead back to themselves. Of a repeated ID the first counts.
func (p *Plan) checkRefreshers(c *juurru.Checker) {
	place := make(map[string]int, len(p.Trainings))
	for i := len(p.Trainings) - 1; i >= 0; i-- {
		place[p.Trainings[i].ID] = i
	}
	of := make([]int, len(p.Trainings)) // what each refreshes; -1 when that is none that is known
	for i := range p.Trainings {
		of[i] = -1
		if at, known := place[p.Trainings[i].Refreshes]; known && p.Trainings[i].refresher() {
			of[i] = at
		}
	}
	p.checkRefreshersFollow(c, of)
	settled := make([]bool, len(p.Trainings))
	for start := range p.Trainings {
		way := make(map[int]bool)
		for at := start; at >= 0 && !settled[at]; {
			settled[at], way[at] = true, true
			if at = of[at]; way[at] {
				c.Report(RuleTrainingCircle, juurru.At("trainings", at, "refreshes"))
			}
		}
	}
}

// checkRefreshersFollow reports refreshers that begin before what they refresh. of tells
// what that is; in a circle none comes first.
func (p *Plan) checkRefreshersFollow(c *juurru.Checker, of []int) {
	rooted := rootedGoals(of)
	for i, training := range of {
		if training < 0 || !rooted[i] || !p.Trainings[i].Starts.Before(p.Trainings[training].Starts) {
			continue
		}
		c.Report(RuleRefresherBeforeTraining, juurru.At("trainings", i, "starts"), juurru.With("date", p.Trainings[i].Starts),
			juurru.With("training", p.Trainings[training].Starts), juurru.Related(juurru.At("trainings", training, "starts")))
	}
}

// checkTrainedInTime asks that a training in the method begins before the method is used,
// or that somebody was trained by then. Where trainings are counted, those that are
// counted are the ones in the method; a refresher is none.
func (p *Plan) checkTrainedInTime(c *juurru.Checker) {
	if !p.ChangeStarts.Valid() || p.trainedBefore(p.ChangeStarts) {
		return
	}
	counted := slices.ContainsFunc(p.Trainings, func(t Training) bool { return t.counted() && !t.refresher() })
	first := -1 // the first to begin; any when none has a day
	for i := range p.Trainings {
		t := &p.Trainings[i]
		if t.refresher() || counted && !t.counted() {
			continue
		}
		if first < 0 || t.Starts.Before(p.Trainings[first].Starts) || t.Starts.Valid() && !p.Trainings[first].Starts.Valid() {
			first = i
		}
	}
	at := juurru.Pointer("/trainings")
	if first >= 0 {
		if p.Trainings[first].Starts.Before(p.ChangeStarts) {
			return
		}
		at = at.At(first, "starts")
	}
	c.Report(RuleTrainingAfterUse, at, juurru.With("starts", p.ChangeStarts), juurru.Related("/changeStarts"), lighterIf(p.begun(c)))
}

// trainedBefore reports whether somebody is counted as trained before a day.
func (p *Plan) trainedBefore(day juurru.Date) bool {
	for i := range p.Uptake {
		for _, count := range p.Uptake[i].Counts {
			if count.Trained != nil && *count.Trained > 0 && count.Date.Before(day) {
				return true
			}
		}
	}
	return false
}
