package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Question is one of the questions by which a pilot is evaluated (arviointikysymys).
type Question struct {
	Area Area        `json:"area"`
	Key  string      `json:"key"`  // as a judgement names it in "about"; of its own within the area
	Text juurru.Text `json:"text"` // in our own words
}

// Questions returns the questions of the roadmap's fourth phase, area by area: three on
// people, three on organisation, four on technology and four on benefits. A copy.
func Questions() []Question { return slices.Clone(questions) }

var questions = []Question{
	{People, "users", juurru.Text{
		FI: "Pitävätkö käyttäjät palvelua hyvänä?", SV: "Tycker användarna att tjänsten är bra?",
		NB: "Synes brukerne at tjenesten er god?", EN: "Do users think that the service is good?",
	}},
	{People, "staff", juurru.Text{
		FI: "Ovatko työntekijät uuden palvelun puolella?", SV: "Är medarbetarna positiva till tjänsten?",
		NB: "Er de ansatte positive til tjenesten?", EN: "Are staff in favour of the service?",
	}},
	{People, "encounters", juurru.Text{
		FI: "Sujuvatko kohtaamiset kontaktipisteissä hyvin käyttäjän ja työntekijän kannalta?", SV: "Blir mötena i kontaktpunkterna bra för användaren och medarbetaren?",
		NB: "Blir møtene i kontaktpunktene gode for brukeren og den ansatte?", EN: "Do user and staff have good encounters at the touchpoints?",
	}},
	{Organisation, "processes", juurru.Text{
		FI: "Etenevätkö työprosessit pysähtymättä?", SV: "Löper arbetsprocesserna utan att stanna upp?",
		NB: "Flyter arbeidsprosessene uten å stoppe opp?", EN: "Do the processes of work flow without stopping?",
	}},
	{Organisation, "value", juurru.Text{
		FI: "Onko jokaisesta työvaiheesta hyötyä sille, joka saa palvelua?", SV: "Ger varje arbetssteg något av värde åt den som får tjänsten?",
		NB: "Gir hvert trinn i arbeidet verdi for den som får tjenesten?", EN: "Does each step of the work bring something to those who get the service?",
	}},
	{Organisation, "roles", juurru.Text{
		FI: "Tietävätkö kaikki, mitä kukin tekee ja mistä kukin vastaa?", SV: "Är det klart vem som gör vad och vem som ansvarar för vad?",
		NB: "Er det klart hvem som gjør hva, og hvem som har ansvaret for hva?", EN: "Is it clear who does what, and who answers for what?",
	}},
	{TechnologyOf, "works", juurru.Text{
		FI: "Toimiiko teknologia niin kuin oli tarkoitus?", SV: "Fungerar tekniken som det var tänkt?",
		NB: "Virker teknologien slik det var meningen?", EN: "Does the technology work as it was meant to?",
	}},
	{TechnologyOf, "needs", juurru.Text{
		FI: "Vastaako teknologia käyttäjien tarpeisiin?", SV: "Svarar tekniken mot användarnas behov?",
		NB: "Dekker teknologien behovene til brukerne?", EN: "Does the technology answer the needs of its users?",
	}},
	{TechnologyOf, "stable", juurru.Text{
		FI: "Kestääkö infrastruktuuri käytön, ja ovatko tiedot turvassa?", SV: "Håller infrastrukturen för användningen, och är uppgifterna skyddade?",
		NB: "Tåler infrastrukturen bruken, og er opplysningene trygge?", EN: "Does the infrastructure bear the use, and is the information safe?",
	}},
	{TechnologyOf, "integrates", juurru.Text{
		FI: "Siirtyvätkö tiedot teknologian ja muiden järjestelmien välillä?", SV: "Utbyter tekniken information med de andra systemen?",
		NB: "Utveksler teknologien informasjon med de andre systemene?", EN: "Does the technology exchange information with the other systems?",
	}},
	{Benefits, "assumed", juurru.Text{
		FI: "Toteutuvatko odotetut hyödyt?", SV: "Realiseras de nyttor som väntades?",
		NB: "Blir de forventede gevinstene realisert?", EN: "Do the benefits come that were expected?",
	}},
	{Benefits, "new", juurru.Text{
		FI: "Tuliko esiin hyötyjä, joita ei osattu odottaa?", SV: "Visade sig nyttor som ingen hade väntat sig?",
		NB: "Viste det seg gevinster som ingen hadde ventet?", EN: "Did benefits turn up that nobody had expected?",
	}},
	{Benefits, "costs", juurru.Text{
		FI: "Pitääkö kustannukset laskea uudelleen?", SV: "Behöver kostnaderna räknas om?",
		NB: "Må kostnadene beregnes på nytt?", EN: "Do the costs have to be worked out again?",
	}},
	{Benefits, "measuring", juurru.Text{
		FI: "Tiedetäänkö, miten hyödyt mitataan, kun palvelu on arkea?", SV: "Vet man hur nyttorna ska mätas när tjänsten är i drift?",
		NB: "Er det klart hvordan gevinstene skal måles når tjenesten er i drift?", EN: "Is it known how the benefits are measured once the service is in operation?",
	}},
}

// questionKeys are the keys of an area's questions, in their order.
func questionKeys(area Area) []string {
	var keys []string
	for _, q := range questions {
		if q.Area == area {
			keys = append(keys, q.Key)
		}
	}
	return keys
}

// RuleQuestionUnknown: a judgement names a question that its area does not have.
var RuleQuestionUnknown = &juurru.Rule{
	ID: "roadmap/question-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A judgement that names no question is of the area as a whole.",
	Title: juurru.Text{
		FI: "Arvio koskee kysymystä, jota alueella ei ole.",
		SV: "Bedömningen gäller en fråga som området inte har.",
		NB: "Vurderingen gjelder et spørsmål som området ikke har.",
		EN: "The judgement is about a question that its area does not have.",
	},
	Message: juurru.Text{
		FI: "Arvio koskee kysymystä, jota alueella »{area}» ei ole.",
		SV: "Bedömningen gäller en fråga som området ”{area}” inte har.",
		NB: "Vurderingen gjelder et spørsmål som området «{area}» ikke har.",
		EN: "The judgement is about a question that the area \"{area}\" does not have.",
	},
	Why: juurru.Text{
		FI: "Samat kysymykset tekevät piloteista vertailukelpoisia. Tuntemattoman kysymyksen vastaus jää näkymättä.",
		SV: "Samma frågor gör piloter jämförbara. Svaret på en okänd fråga syns inte.",
		NB: "De samme spørsmålene gjør piloter sammenlignbare. Svaret på et ukjent spørsmål blir ikke synlig.",
		EN: "The same questions make pilots comparable. The answer to a question nobody knows is not seen.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin alueen kysymyksistä (about): {known}. Muun arvion voi kirjata ilman kysymystä.",
		SV: "Välj någon av områdets frågor (about): {known}. En annan bedömning kan antecknas utan fråga.",
		NB: "Velg et av spørsmålene i området (about): {known}. En annen vurdering kan registreres uten spørsmål.",
		EN: "Choose one of the area's questions (about): {known}. Any other judgement can be recorded without a question.",
	},
}

// RuleAreaNotEvaluated: the pilot was not evaluated from one of its sides.
var RuleAreaNotEvaluated = &juurru.Rule{
	ID: "roadmap/area-not-evaluated", Severity: juurru.Error, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of the last pilot; before the gate, not of one that is yet to begin; of technology, when the pilot uses some. One answer or one text makes an area evaluated; that a question does not apply is an answer of technology only. The roadmap lets the decision rest on the evaluation: hence all four areas weigh the same, although it words benefits more softly.",
	Title: juurru.Text{
		FI: "Pilottia ei ole arvioitu kaikilta puolilta.",
		SV: "Piloten är inte utvärderad från alla sidor.",
		NB: "Piloten er ikke evaluert fra alle sider.",
		EN: "The pilot has not been evaluated from every side.",
	},
	Message: juurru.Text{
		FI: "Pilotin arvioinnista puuttuu: {areas}.",
		SV: "I utvärderingen av piloten saknas: {areas}.",
		NB: "Evalueringen av piloten mangler: {areas}.",
		EN: "The evaluation of the pilot lacks: {areas}.",
	},
	Why: juurru.Text{
		FI: "Palvelu voi toimia teknisesti ja silti uuvuttaa työntekijät, tai olla pidetty ja silti jäädä ilman hyötyjä. Päätös tarvitsee kaikki puolet.",
		SV: "En tjänst kan fungera tekniskt och ändå trötta ut medarbetarna, eller vara omtyckt och ändå inte ge någon nytta. Beslutet behöver alla sidor.",
		NB: "En tjeneste kan virke teknisk og likevel slite ut de ansatte, eller være godt likt og likevel ikke gi gevinster. Beslutningen trenger alle sidene.",
		EN: "A service may work technically and wear out its staff, or be liked and bring no benefits. The decision needs every side.",
	},
	Fix: juurru.Text{
		FI: "Arvioi pilotti myös tältä kannalta (evaluation): {areas}.",
		SV: "Utvärdera piloten också med tanke på (evaluation): {areas}.",
		NB: "Evaluer piloten også med tanke på (evaluation): {areas}.",
		EN: "Evaluate the pilot by these as well (evaluation): {areas}.",
	},
}

// questionRules are in the order of the document.
var questionRules = []*juurru.Rule{
	RuleAreaNotEvaluated,
	RuleQuestionUnknown,
}

// checkQuestions reports judgements of questions that are none.
func (p *Pilot) checkQuestions(c *juurru.Checker, at juurru.Pointer) {
	for i := range p.Evaluation {
		j := &p.Evaluation[i]
		if known := questionKeys(j.Area); j.About != "" && known != nil && !slices.Contains(known, j.About) {
			c.Report(RuleQuestionUnknown, at.At("evaluation", i, "about"), juurru.With("area", j.Area), juurru.With("known", known))
		}
	}
}

// judges reports whether the judgement says something of its area: people, organisation and
// benefits always have something to be judged.
func (j *Judgement) judges() bool {
	if j.Answer == NotRelevant {
		return j.Area == TechnologyOf
	}
	return j.Answer != "" || !juurru.Blank(j.Text)
}

// checkAreas asks whether the pilot was evaluated from every side.
func (p *Pilot) checkAreas(c *juurru.Checker, at juurru.Pointer) {
	judged := make(map[Area]bool)
	for i := range p.Evaluation {
		if j := &p.Evaluation[i]; j.judges() {
			judged[j.Area] = true
		}
	}
	var missing []Area
	for _, area := range Area("").Values() {
		if !judged[area] && (area != TechnologyOf || len(p.Technology) > 0) {
			missing = append(missing, area)
		}
	}
	if missing != nil {
		c.Report(RuleAreaNotEvaluated, at.At("evaluation"), juurru.With("areas", missing))
	}
}
