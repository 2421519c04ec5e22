package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// LeaderQuestion is one of the questions that those who lead an adoption ask themselves
// while the method is taken into use.
type LeaderQuestion struct {
	Key    LeaderTopic `json:"key"`
	Text   juurru.Text `json:"text"` // in our own words
	Source juurru.Text `json:"source"`
}

// LeaderQuestions returns the five questions in Itla's order: its page on the phase of
// implementation tells what to look after in leading the adoption (mitä huomioida
// käyttöönoton johtamisessa). That they are questions is our reading.
func LeaderQuestions() []LeaderQuestion {
	return []LeaderQuestion{
		{LeadFollowUp, juurru.Text{
			FI: "Tietääkö jokainen, mitä käyttöönotosta seurataan, miten sitä seurataan ja mitä varten?",
			SV: "Vet alla vad i ibruktagandet som följs upp, hur det följs upp och varför?",
			NB: "Vet alle hva i innføringen som følges opp, hvordan det følges opp, og hvorfor?",
			EN: "Does everybody know what is followed in the adoption, how it is followed and what for?",
		}, source.Itla},
		{LeadConditions, juurru.Text{
			FI: "Onko työntekijöillä tarpeeksi halua, taitoa ja tilaisuuksia käyttää menetelmää?",
			SV: "Har personalen tillräckligt med vilja, färdigheter och tillfällen för att använda metoden?",
			NB: "Har de ansatte nok vilje, ferdigheter og muligheter til å bruke metoden?",
			EN: "Do staff have enough will, skill and opportunity to use the method?",
		}, source.Itla},
		{LeadFeedback, juurru.Text{
			FI: "Kulkeeko palaute molempiin suuntiin, ja muutetaanko suunnitelmaa ja sen toteutusta sen mukaan?",
			SV: "Går återkopplingen åt båda hållen, och ändras planen och genomförandet utifrån den?",
			NB: "Går tilbakemeldingene begge veier, og endres planen og gjennomføringen ut fra dem?",
			EN: "Does feedback go both ways, and do the plan and the way it is carried out change with it?",
		}, source.Itla},
		{LeadExample, juurru.Text{
			FI: "Näytetäänkö johtamisen jokaisella tasolla esimerkkiä, ja onko käyttöönotto kaikkien yhteinen asia?",
			SV: "Föregår man med gott exempel på alla nivåer i ledningen, och angår ibruktagandet alla?",
			NB: "Går lederne på alle nivåer foran med et godt eksempel, og er innføringen alles sak?",
			EN: "Do leaders on every level set an example, and is the adoption everybody's concern?",
		}, source.Itla},
		{LeadTime, juurru.Text{
			FI: "Saako muutos viedä aikaa, ja suhtaudutaanko vaikeuksiin ymmärtäväisesti?",
			SV: "Får förändringen ta tid, och möts svårigheter med förståelse?",
			NB: "Får endringen ta tid, og møtes vansker med forståelse?",
			EN: "Is the change given time, and are difficulties met with understanding?",
		}, source.Itla},
	}
}

// LeaderStand is one of the leaders' questions in a plan on a day.
type LeaderStand struct {
	Question LeaderQuestion   `json:"question"`
	Latest   []LeaderRecord   `json:"latest"` // of each role or team that has answered, in document order
	Shows    []juurru.Pointer `json:"shows"`  // what in the plan bears on it, in document order
}

// LeaderRecord is an answer, and where it stands.
type LeaderRecord struct {
	At       juurru.Pointer `json:"at"`
	Recorded Leadership     `json:"recorded"`
}

// Leading tells how the leaders' questions stand on a day, "" for all that is recorded:
// the latest answer of each role or team to each, and what the plan itself shows about it.
// The answer is the leader's: nothing is concluded from what the plan shows, and none of
// it means that the answer is yes. What bears on which question is our reading:
//
//   - follow-up: metrics, follow-up from training to use, messages, and reviews;
//   - conditions: trainings, follow-up from training to use, and supports;
//   - feedback: feedback that led to a change or was declined, and the changes it led to;
//   - example: tasks that a role in management answers for or does, by its title, and
//     decisions;
//   - time: phases with their days, roles with reserved working time, and teams with a
//     phase for which it is reserved.
func Leading(p *Plan, on juurru.Date) []LeaderStand {
	if p == nil {
		p = new(Plan)
	}
	shows := p.leadershipShown()
	latest := make(map[LeaderTopic][]LeaderRecord)
	for _, i := range p.latestLeadership(on) {
		topic := p.Leadership[i].Question
		latest[topic] = append(latest[topic], LeaderRecord{juurru.At("leadership", i), p.Leadership[i]})
	}
	var stands []LeaderStand
	for _, question := range LeaderQuestions() {
		stand := LeaderStand{question, []LeaderRecord{}, []juurru.Pointer{}}
		stand.Latest = append(stand.Latest, latest[question.Key]...)
		stand.Shows = append(stand.Shows, shows[question.Key]...)
		stands = append(stands, stand)
	}
	return stands
}

// leadershipShown is what in the plan bears on which question, in document order.
func (p *Plan) leadershipShown() map[LeaderTopic][]juurru.Pointer {
	shows := make(map[LeaderTopic][]juurru.Pointer)
	show := func(topic LeaderTopic, list string, i int) { shows[topic] = append(shows[topic], juurru.At(list, i)) }
	all := func(topic LeaderTopic, list string, count int) {
		for i := range count {
			show(topic, list, i)
		}
	}
	leads := make(map[string]bool, len(p.Roles))
	for i := range p.Roles {
		leads[p.Roles[i].ID] = p.Roles[i].leads()
	}
	led := make(map[string]bool) // changes that feedback led to
	for i := range p.Feedback {
		if p.Feedback[i].Outcome == Changed {
			led[p.Feedback[i].Change] = true
		}
	}

	all(LeadFollowUp, "metrics", len(p.Metrics))
	all(LeadFollowUp, "uptake", len(p.Uptake))
	all(LeadConditions, "uptake", len(p.Uptake))
	for i := range p.Phases {
		if p.Phases[i].Starts.Valid() {
			show(LeadTime, "phases", i)
		}
	}
	for i := range p.Teams {
		if hasTime(p.Teams[i].Phases) {
			show(LeadTime, "teams", i)
		}
	}
	for i := range p.Roles {
		if !juurru.Blank(p.Roles[i].Time) || hasTime(p.Roles[i].Phases) {
			show(LeadTime, "roles", i)
		}
	}
	for i := range p.Tasks {
		for _, a := range p.Tasks[i].Assignments {
			if leads[a.Role] && a.Letter.acts() {
				show(LeadExample, "tasks", i)
				break
			}
		}
	}
	all(LeadConditions, "trainings", len(p.Trainings))
	all(LeadFollowUp, "messages", len(p.Messages))
	all(LeadConditions, "supports", len(p.Supports))
	for i := range p.Feedback {
		if p.Feedback[i].Outcome != "" {
			show(LeadFeedback, "feedback", i)
		}
	}
	all(LeadFollowUp, "reviews", len(p.Reviews))
	all(LeadExample, "decisions", len(p.Decisions))
	for i := range p.Changes {
		if led[p.Changes[i].ID] && !juurru.Blank(p.Changes[i].ID) {
			show(LeadFeedback, "changes", i)
		}
	}
	return shows
}

// hasTime reports whether working time is reserved in any of the phases.
func hasTime(phases []TeamPhase) bool {
	for i := range phases {
		if !juurru.Blank(phases[i].Time) {
			return true
		}
	}
	return false
}

// acts reports whether who has the part answers for the task or does it.
func (l Letter) acts() bool { return l == Accountable || l == Responsible }
