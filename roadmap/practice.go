package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/metrics"
)

// Practice is the sixth phase (uusi käytäntö, ny praksis): the service runs, its benefits
// are followed, and it is improved.
type Practice struct {
	Documents    []Document        `json:"documents,omitzero" validate:"max=200,dive"`                                                                // of the service
	Benefits     metrics.Frequency `json:"benefits,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"` // how often they are looked at in the meetings of operation
	Suppliers    []Supplier        `json:"suppliers,omitzero" validate:"max=100,dive"`
	NoSupplier   string            `json:"noSupplier,omitzero" validate:"max=2000"` // why there is none
	Channel      string            `json:"channel,omitzero" validate:"max=5000"`    // through which users and staff bring ideas
	Improvements []Improvement     `json:"improvements,omitzero" validate:"max=1000,dive"`
}

// Document is a document of the service that is kept up to date (dokumentaatio).
type Document struct {
	Name    string            `json:"name,omitzero" validate:"required,max=500"`
	Owner   string            `json:"owner,omitzero" validate:"max=200"` // ID of a role
	Updated juurru.Date       `json:"updated,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Every   metrics.Frequency `json:"every,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"`
}

// Supplier is who supplies something to the service, and how that is followed
// (toimittaja).
type Supplier struct {
	Name  string            `json:"name,omitzero" validate:"required,max=500"` // an organisation
	What  string            `json:"what,omitzero" validate:"max=1000"`
	Every metrics.Frequency `json:"every,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"` // how often its deliveries are gone through
	Met   []juurru.Date     `json:"met,omitzero" validate:"max=1000,unique,dive,required,datetime=2006-01-02"`                              // days on which they were
}

// Improvement is an idea that came up in operation (parannus).
type Improvement struct {
	ID     string          `json:"id,omitzero" validate:"required,max=200"`
	Date   juurru.Date     `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	From   Party           `json:"from,omitzero" validate:"omitempty,oneof=users relatives staff managers leadership it suppliers partners"`
	What   string          `json:"what,omitzero" validate:"required,max=5000"`
	Size   ImprovementSize `json:"size,omitzero" validate:"omitempty,oneof=continuous round"`
	Done   juurru.Date     `json:"done,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Round  string          `json:"round,omitzero" validate:"max=200"`   // ID of the project that a new round is
	Reason string          `json:"reason,omitzero" validate:"max=5000"` // why it was not taken up
}

// ImprovementSize tells small, continuous improvement from what takes a round of its own.
type ImprovementSize string

// The sizes.
const (
	Continuous ImprovementSize = "continuous" // jatkuva parannus
	NewRound   ImprovementSize = "round"      // uusi innovaatiokierros
)

// Values returns the sizes.
func (ImprovementSize) Values() []ImprovementSize { return []ImprovementSize{Continuous, NewRound} }

// Label returns the size in a language.
func (s ImprovementSize) Label(lang juurru.Lang) string {
	return map[ImprovementSize]juurru.Text{
		Continuous: {FI: "Jatkuva parannus", SV: "Ständig förbättring", NB: "Kontinuerlig forbedring", EN: "Continuous improvement"},
		NewRound:   {FI: "Uusi innovaatiokierros", SV: "Ny innovationsomgång", NB: "Ny innovasjonsrunde", EN: "New innovation round"},
	}[s].In(lang)
}

// RuleDocumentationMissing: no document of the service is named.
var RuleDocumentationMissing = &juurru.Rule{
	ID: "roadmap/documentation-missing", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "One document is enough.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, mitä palvelun asiakirjoja pidetään ajan tasalla.",
		SV: "Det framgår inte vilka av tjänstens dokument som hålls uppdaterade.",
		NB: "Det går ikke fram hvilke av tjenestens dokumenter som holdes oppdatert.",
		EN: "Nothing says which documents of the service are kept up to date.",
	},
	Why: juurru.Text{
		FI: "Palvelu muuttuu koko ajan vähän. Ajantasaisesta kuvauksesta näkee, mikä on muuttunut ja mikä on yhä voimassa.",
		SV: "En tjänst förändras hela tiden lite grann. En aktuell beskrivning visar vad som har ändrats och vad som ännu gäller.",
		NB: "En tjeneste endrer seg litt hele tiden. En oppdatert beskrivelse viser hva som er endret, og hva som fremdeles gjelder.",
		EN: "A service changes a little all the time. A description that is kept current shows what has changed and what still holds.",
	},
	Fix: juurru.Text{
		FI: "Luettele palvelun asiakirjat, niiden vastuuroolit ja päivitysväli (documents).",
		SV: "Räkna upp tjänstens dokument, vem som ansvarar för dem och hur ofta de uppdateras (documents).",
		NB: "List opp dokumentene til tjenesten, hvem som har ansvaret for dem, og hvor ofte de oppdateres (documents).",
		EN: "List the documents of the service, who answers for them, and how often they are updated (documents).",
	},
}

// RuleDocumentUnkept: nothing tells who keeps a document up to date, or how often.
var RuleDocumentUnkept = &juurru.Rule{
	ID: "roadmap/document-unkept", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "The roadmap wants the documentation kept up to date regularly; that each document has somebody and a rhythm for it is our reading.",
	Title: juurru.Text{
		FI: "Asiakirjan pitäminen ajan tasalla on jäänyt sopimatta.",
		SV: "Det är inte avtalat hur dokumentet hålls uppdaterat.",
		NB: "Det er ikke avtalt hvordan dokumentet holdes oppdatert.",
		EN: "It has not been agreed how the document is kept up to date.",
	},
	Message: juurru.Text{
		FI: "Asiakirjasta puuttuu: {part}.",
		SV: "För dokumentet saknas: {part}.",
		NB: "For dokumentet mangler: {part}.",
		EN: "The document lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Asiakirja, jota kukaan ei päivitä, ohjaa ennen pitkää väärin.",
		SV: "Ett dokument som ingen uppdaterar ger förr eller senare fel anvisningar.",
		NB: "Et dokument som ingen oppdaterer, gir før eller siden feil veiledning.",
		EN: "A document that nobody updates gives wrong directions before long.",
	},
	Fix: juurru.Text{
		FI: "Täydennä asiakirjaan: {part}.",
		SV: "Komplettera dokumentet med: {part}.",
		NB: "Suppler dokumentet med: {part}.",
		EN: "Add to the document: {part}.",
	},
}

// RuleDocumentLate: a document was not updated in its own rhythm.
var RuleDocumentLate = &juurru.Rule{
	ID: "roadmap/document-late", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "Asked on a day the caller gives, while the project is in the new practice. The rhythm is the project's own; that half an interval past the day on which the update was due is late is our reading.",
	Title: juurru.Text{
		FI: "Asiakirjan päivitys on myöhässä.",
		SV: "Dokumentets uppdatering är försenad.",
		NB: "Oppdateringen av dokumentet er forsinket.",
		EN: "The document was due to be updated.",
	},
	Message: juurru.Text{
		FI: "Asiakirja on päivitetty viimeksi {updated}, vaikka sen päivitysväli on: {every}.",
		SV: "Dokumentet uppdaterades senast {updated}, fastän det ska uppdateras: {every}.",
		NB: "Dokumentet ble sist oppdatert {updated}, selv om det skal oppdateres: {every}.",
		EN: "The document was last updated on {updated}, although its rhythm is: {every}.",
	},
	Why: juurru.Text{
		FI: "Jos sovittu väli venyy, asiakirja ja työ erkanevat toisistaan kenenkään huomaamatta.",
		SV: "När det avtalade intervallet töjs ut glider dokumentet och arbetet isär utan att någon märker det.",
		NB: "Når det avtalte intervallet strekkes, glir dokumentet og arbeidet fra hverandre uten at noen merker det.",
		EN: "If the rhythm that was agreed slips, document and work drift apart without anybody noticing.",
	},
	Fix: juurru.Text{
		FI: "Tarkista ja päivitä asiakirja ja kirjaa päivä (updated), tai muuta päivitysväliä (every).",
		SV: "Gå igenom och uppdatera dokumentet och anteckna datumet (updated), eller ändra intervallet (every).",
		NB: "Gå gjennom og oppdater dokumentet, og registrer datoen (updated), eller endre intervallet (every).",
		EN: "Go through the document, update it and record the day (updated), or change its rhythm (every).",
	},
}

// RuleBenefitsSeldomFollowed: the benefits are looked at less often than once a month.
var RuleBenefitsSeldomFollowed = &juurru.Rule{
	ID: "roadmap/benefits-seldom-followed", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "Goes by the rhythm of the new practice, or by the one planned in the transition when that one has none.",
	Title: juurru.Text{
		FI: "Hyötyjen läpikäynnistä vähintään kuukausittain ei ole sovittu.",
		SV: "Det är inte avtalat att nyttorna följs upp minst varje månad.",
		NB: "Det er ikke avtalt at gevinstene følges opp minst hver måned.",
		EN: "It has not been agreed to go through the benefits at least once a month.",
	},
	Why: juurru.Text{
		FI: "Kun työntekijät näkevät tulokset viikoittain tai kuukausittain, he jaksavat jatkaa, ja poikkeamiin ehditään puuttua.",
		SV: "När medarbetarna ser resultaten varje vecka eller månad orkar de fortsätta, och avvikelser hinner rättas till.",
		NB: "Når de ansatte ser resultatene hver uke eller måned, holder de motet oppe, og avvik rekker å bli rettet opp.",
		EN: "If staff see the results every week or month, they keep going, and what goes wrong can still be put right.",
	},
	Fix: juurru.Text{
		FI: "Ottakaa hyödyt viikoittaisten tai kuukausittaisten kokousten asialistalle (benefits).",
		SV: "Ta upp nyttorna på mötena varje vecka eller månad (benefits).",
		NB: "Ta gevinstene opp på møtene hver uke eller måned (benefits).",
		EN: "Put the benefits on the agenda of the weekly or monthly meetings (benefits).",
	},
}

// RuleSuppliersNotFollowed: nothing tells how those who supply the service are followed.
var RuleSuppliersNotFollowed = &juurru.Rule{
	ID: "roadmap/suppliers-not-followed", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "The roadmap goes through results and deliveries with suppliers in regular reviews; that a rhythm is agreed for each is our reading. Not asked when the project says that it has no supplier or buys nothing.",
	Title: juurru.Text{
		FI: "Toimittajien seurannasta ei ole sovittu.",
		SV: "Det är inte avtalat hur leverantörerna följs upp.",
		NB: "Det er ikke avtalt hvordan leverandørene følges opp.",
		EN: "It has not been agreed how suppliers are followed.",
	},
	Why: juurru.Text{
		FI: "Palvelun omistaja vastaa siitäkin, mitä toimittajat tekevät. Ongelmat huomataan ajoissa vain, jos toimitukset käydään läpi säännöllisesti.",
		SV: "Den som äger tjänsten ansvarar också för det som leverantörerna gör. Problem upptäcks i tid bara om leveranserna gås igenom regelbundet.",
		NB: "Den som eier tjenesten, har ansvaret også for det leverandørene gjør. Problemer oppdages i tide bare hvis leveransene gjennomgås jevnlig.",
		EN: "Whoever owns the service answers for what suppliers do as well. Problems are seen in time only if deliveries are gone through regularly.",
	},
	Fix: juurru.Text{
		FI: "Luettele toimittajat ja sopikaa, kuinka usein toimitukset käydään läpi (suppliers, every), tai kerro, miksi toimittajia ei ole (noSupplier).",
		SV: "Räkna upp leverantörerna och avtala hur ofta leveranserna gås igenom (suppliers, every), eller berätta varför det inte finns några (noSupplier).",
		NB: "List opp leverandørene og avtal hvor ofte leveransene gjennomgås (suppliers, every), eller fortell hvorfor det ikke er noen (noSupplier).",
		EN: "List the suppliers and agree how often deliveries are gone through (suppliers, every), or say why there are none (noSupplier).",
	},
}

// RuleNoSupplierContradicted: there are suppliers, and the project tells why there are none.
var RuleNoSupplierContradicted = &juurru.Rule{
	ID: "roadmap/no-supplier-contradicted", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Toimittajia on luetteloitu, vaikka on kerrottu, ettei niitä ole.",
		SV: "Leverantörer räknas upp fast det sägs att det inte finns några.",
		NB: "Det står leverandører i listen selv om det sies at det ikke er noen.",
		EN: "Suppliers are listed, although it is said that there are none.",
	},
	Why: juurru.Text{
		FI: "Lukija ei voi tietää, kumpi pitää paikkansa, ja toimittaja voi jäädä seuraamatta.",
		SV: "Läsaren kan inte veta vilket som stämmer, och en leverantör kan bli utan uppföljning.",
		NB: "Leseren kan ikke vite hva som stemmer, og en leverandør kan bli stående uten oppfølging.",
		EN: "The reader cannot know which is true, and a supplier may go without being followed.",
	},
	Fix: juurru.Text{
		FI: "Poista selitys (noSupplier) tai toimittajat (suppliers).",
		SV: "Ta bort förklaringen (noSupplier) eller leverantörerna (suppliers).",
		NB: "Fjern forklaringen (noSupplier) eller leverandørene (suppliers).",
		EN: "Remove the explanation (noSupplier) or the suppliers (suppliers).",
	},
}

// RuleSupplierLate: the deliveries of a supplier were not gone through in their rhythm.
var RuleSupplierLate = &juurru.Rule{
	ID: "roadmap/supplier-late", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "Asked on a day the caller gives, while the project is in the new practice; a supplier never met is late from the beginning of it. The rhythm is the project's own; that half an interval past the day on which the meeting was due is late is our reading.",
	Title: juurru.Text{
		FI: "Toimittajan kanssa ei ole pidetty sovittua läpikäyntiä.",
		SV: "Den avtalade genomgången med leverantören har inte hållits.",
		NB: "Den avtalte gjennomgangen med leverandøren er ikke holdt.",
		EN: "The deliveries of a supplier were due to be gone through.",
	},
	Message: juurru.Text{
		FI: "Toimituksia ei ole käyty läpi {last} jälkeen, vaikka väliksi on sovittu: {every}.",
		SV: "Leveranserna har inte gåtts igenom sedan {last}, fastän intervallet är: {every}.",
		NB: "Leveransene er ikke gjennomgått siden {last}, selv om intervallet er: {every}.",
		EN: "Deliveries have not been gone through since {last}, although the rhythm is: {every}.",
	},
	Why: juurru.Text{
		FI: "Pienestä viiveestä tulee suuri, jos kukaan ei kysy siitä. Toimittajakin kuulee mielellään, mitä hyötyä työstä on ollut.",
		SV: "En liten försening blir stor om ingen frågar efter den. Leverantören vill också gärna höra vilken nytta arbetet har gjort.",
		NB: "En liten forsinkelse blir stor hvis ingen spør. Leverandøren vil også gjerne høre hvilken nytte arbeidet har gjort.",
		EN: "A small delay becomes a large one if nobody asks. Suppliers, too, like to hear what their work was good for.",
	},
	Fix: juurru.Text{
		FI: "Käykää toimitukset läpi ja kirjatkaa päivä (met), tai muuttakaa väliä (every).",
		SV: "Gå igenom leveranserna och anteckna datumet (met), eller ändra intervallet (every).",
		NB: "Gå gjennom leveransene og registrer datoen (met), eller endre intervallet (every).",
		EN: "Go through the deliveries and record the day (met), or change the rhythm (every).",
	},
}

// RuleChannelMissing: nothing tells how users and staff bring their ideas.
var RuleChannelMissing = &juurru.Rule{
	ID: "roadmap/channel-missing", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "Whether the channel is easy to use is not seen.",
	Title: juurru.Text{
		FI: "Ideoille ja näkemyksille ei ole kanavaa.",
		SV: "Det finns ingen kanal för idéer och synpunkter.",
		NB: "Det finnes ingen kanal for ideer og synspunkter.",
		EN: "There is no channel for ideas and views.",
	},
	Why: juurru.Text{
		FI: "Käyttäjät ja työntekijät huomaavat ensimmäisinä, mikä palvelussa hiertää. Ilman kanavaa huomio jää heille.",
		SV: "Användarna och medarbetarna märker först vad som skaver i tjänsten. Utan en kanal stannar iakttagelsen hos dem.",
		NB: "Brukerne og de ansatte er de første som merker hva som skurrer i tjenesten. Uten en kanal når det ikke fram.",
		EN: "Users and staff are the first to notice what is wrong with the service. Without a channel nobody hears of it.",
	},
	Fix: juurru.Text{
		FI: "Avaa kanava, jota käyttäjien ja työntekijöiden on helppo käyttää, ja kerro siitä (channel).",
		SV: "Öppna en kanal som är lätt för användare och medarbetare att använda, och beskriv den (channel).",
		NB: "Opprett en kanal som er lett å bruke for brukere og ansatte, og beskriv den (channel).",
		EN: "Open a channel that users and staff find easy to use, and describe it (channel).",
	},
}

// RuleImprovementUnsized: nothing tells whether an idea is a small improvement or takes a
// round of its own.
var RuleImprovementUnsized = &juurru.Rule{
	ID: "roadmap/improvement-unsized", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "An idea that was turned down is not asked. Where the line runs between the two, the organisation judges.",
	Title: juurru.Text{
		FI: "Ei ole ratkaistu, onko idea jatkuvaa parantamista vai uuden innovaatiokierroksen aihe.",
		SV: "Det är inte avgjort om idén är en ständig förbättring eller kräver en ny innovationsomgång.",
		NB: "Det er ikke avgjort om ideen er en kontinuerlig forbedring eller krever en ny innovasjonsrunde.",
		EN: "It is not settled whether the idea is continuous improvement or takes a new innovation round.",
	},
	Why: juurru.Text{
		FI: "Pieni parannus voidaan tehdä heti. Suuri idea, joka tehdään sivutöinä, ohittaa ihmisten todelliset tarpeet.",
		SV: "En liten förbättring kan göras genast. En stor idé som görs vid sidan av går förbi människors verkliga behov.",
		NB: "En liten forbedring kan gjøres med det samme. En stor idé som gjøres på si, går forbi det folk virkelig trenger.",
		EN: "A small improvement can be made at once. A large idea that is done on the side misses what people really need.",
	},
	Fix: juurru.Text{
		FI: "Merkitse, kumpi idea on (size), tai kerro, miksi sitä ei oteta työn alle (reason).",
		SV: "Ange vilket det är (size), eller berätta varför idén inte tas upp (reason).",
		NB: "Angi hvilken av delene det er (size), eller fortell hvorfor ideen ikke tas opp (reason).",
		EN: "Say which of the two it is (size), or why it is not taken up (reason).",
	},
}

// RuleRoundWithoutProject: an idea takes a round of its own, and no project has it.
var RuleRoundWithoutProject = &juurru.Rule{
	ID: "roadmap/round-without-project", Severity: juurru.Info, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "The roadmap starts a new round for such an idea; that the round is a project of its own with an identifier is our reading. That the project exists is not looked up. An idea that was turned down is not asked.",
	Title: juurru.Text{
		FI: "Uuden innovaatiokierroksen hanketta ei ole kerrottu.",
		SV: "Projektet för den nya innovationsomgången anges inte.",
		NB: "Prosjektet for den nye innovasjonsrunden er ikke oppgitt.",
		EN: "No project is named for the new innovation round.",
	},
	Why: juurru.Text{
		FI: "Suuri idea tarvitsee oman kierroksensa, joka alkaa tarpeista. Ilman hanketta se jää toiveeksi.",
		SV: "En stor idé behöver en egen omgång som börjar med behoven. Utan ett projekt förblir den en önskan.",
		NB: "En stor idé trenger en egen runde som begynner med behovene. Uten et prosjekt blir den et ønske.",
		EN: "A large idea needs a round of its own that begins with needs. Without a project it remains a wish.",
	},
	Fix: juurru.Text{
		FI: "Aloittakaa uusi hanke ja kirjatkaa sen tunnus (round), tai kertokaa, miksi ideaa ei oteta työn alle (reason).",
		SV: "Starta ett nytt projekt och anteckna dess identifierare (round), eller berätta varför idén inte tas upp (reason).",
		NB: "Start et nytt prosjekt og registrer identifikatoren (round), eller fortell hvorfor ideen ikke tas opp (reason).",
		EN: "Begin a new project and record its identifier (round), or say why the idea is not taken up (reason).",
	},
}

// RuleImprovementUnanswered: an idea was neither carried out nor answered for long.
var RuleImprovementUnanswered = &juurru.Rule{
	ID: "roadmap/improvement-unanswered", Severity: juurru.Info, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(6),
	Limits: "Asked on a day the caller gives, of ideas that are no new round. The roadmap goes on improving; that ninety days without an answer are long is our reading.",
	Title: juurru.Text{
		FI: "Ideaa ei ole toteutettu eikä siihen ole vastattu kolmeen kuukauteen.",
		SV: "Idén har varken genomförts eller fått svar på tre månader.",
		NB: "Ideen er verken gjennomført eller besvart på tre måneder.",
		EN: "The idea was neither carried out nor answered in three months.",
	},
	Message: juurru.Text{
		FI: "Idea tuli {date}. Sitä ei ole toteutettu eikä siihen ole vastattu.",
		SV: "Idén kom {date}. Den har varken genomförts eller fått svar.",
		NB: "Ideen kom {date}. Den er verken gjennomført eller besvart.",
		EN: "The idea came on {date}. It was neither carried out nor answered.",
	},
	Why: juurru.Text{
		FI: "Ideoita tulee niin kauan kuin niillä on väliä. Vastaus, kielteinenkin, pitää kanavan auki.",
		SV: "Idéer kommer så länge de betyder något. Ett svar, också ett nekande, håller kanalen öppen.",
		NB: "Ideer kommer så lenge de betyr noe. Et svar, også et avslag, holder kanalen åpen.",
		EN: "Ideas come as long as they matter. An answer, even no, keeps the channel open.",
	},
	Fix: juurru.Text{
		FI: "Toteuttakaa idea ja kirjatkaa päivä (done), tai kertokaa, miksi sitä ei toteuteta (reason).",
		SV: "Genomför idén och anteckna datumet (done), eller berätta varför den inte genomförs (reason).",
		NB: "Gjennomfør ideen og registrer datoen (done), eller fortell hvorfor den ikke gjennomføres (reason).",
		EN: "Carry the idea out and record the day (done), or say why it is not carried out (reason).",
	},
}

// practiceRules are in the order of the document.
var practiceRules = []*juurru.Rule{
	RuleDocumentationMissing,
	RuleDocumentUnkept,
	RuleDocumentLate,
	RuleBenefitsSeldomFollowed,
	RuleSuppliersNotFollowed,
	RuleSupplierLate,
	RuleNoSupplierContradicted,
	RuleChannelMissing,
	RuleImprovementUnsized,
	RuleRoundWithoutProject,
	RuleImprovementUnanswered,
}

var (
	documentOwner   = juurru.Text{FI: "rooli, joka vastaa siitä (owner)", SV: "rollen som ansvarar för det (owner)", NB: "rollen som har ansvar for det (owner)", EN: "the role that answers for it (owner)"}
	documentUpdated = juurru.Text{FI: "milloin se on päivitetty (updated)", SV: "när det uppdaterades (updated)", NB: "når det ble oppdatert (updated)", EN: "when it was updated (updated)"}
	documentEvery   = juurru.Text{FI: "kuinka usein se päivitetään (every)", SV: "hur ofta det uppdateras (every)", NB: "hvor ofte det oppdateres (every)", EN: "how often it is updated (every)"}
)

// checkPractice asks what is agreed for the time when the service runs and, once it does,
// what is late.
func (p *Project) checkPractice(c *juurru.Checker) {
	practice := p.Practice
	if practice == nil {
		practice = new(Practice)
	}
	at := juurru.At("practice")
	since, runs := p.inPractice(c)
	practice.checkDocuments(c, at.At("documents"), runs)
	p.checkFollowed(c, practice, at.At("benefits"))
	p.checkSuppliers(c, practice, at.At("suppliers"), since, runs)
	if juurru.Blank(practice.Channel) {
		c.Report(RuleChannelMissing, at.At("channel"))
	}
	practice.checkImprovements(c, at.At("improvements"))
}

// inPractice reports whether the project is in the new practice on the day of the check,
// and since when.
func (p *Project) inPractice(c *juurru.Checker) (juurru.Date, bool) {
	set, _ := p.phaseSet(c)
	practice := set.entered(ToPractice)
	state := p.State(c.On())
	return state.Since, c.On().Valid() && practice >= 0 && set.place(state.Phase) >= practice && !state.Stopped
}

func (practice *Practice) checkDocuments(c *juurru.Checker, at juurru.Pointer, runs bool) {
	if len(practice.Documents) == 0 {
		c.Report(RuleDocumentationMissing, at)
	}
	for i := range practice.Documents {
		d, here := &practice.Documents[i], at.At(i)
		for _, part := range []struct {
			member string
			name   juurru.Text
			said   string
		}{
			{"owner", documentOwner, d.Owner},
			{"updated", documentUpdated, string(d.Updated)},
			{"every", documentEvery, string(d.Every)},
		} {
			if part.said == "" {
				c.Report(RuleDocumentUnkept, here.At(part.member), juurru.With("part", part.name))
			}
		}
		if runs && late(d.Updated, d.Every, c.On()) {
			c.Report(RuleDocumentLate, here.At("updated"), juurru.With("updated", d.Updated), juurru.With("every", d.Every))
		}
	}
}

// intervals are how many days may lie between two times of a frequency, at the most.
var intervals = map[metrics.Frequency]int{
	metrics.Daily: 1, metrics.Weekly: 7, metrics.Fortnightly: 14, metrics.Monthly: 31,
	metrics.Quarterly: 92, metrics.HalfYearly: 184, metrics.Yearly: 366,
}

// late reports whether what was done last on a day should have been done again: an
// interval after it, and half of one more to get it done, as the metrics of a project
// have it. Without a day or a frequency nothing is late.
func late(last juurru.Date, every metrics.Frequency, on juurru.Date) bool {
	days, ok := intervals[every]
	return ok && last.AddDays(days+days/2).Before(on)
}

// checkFollowed asks whether the benefits are looked at once a month at least.
func (p *Project) checkFollowed(c *juurru.Checker, practice *Practice, at juurru.Pointer) {
	every := practice.Benefits
	if every == "" && p.Transition != nil && p.Transition.FollowUp != nil {
		every = p.Transition.FollowUp.Benefits
	}
	if !slices.Contains([]metrics.Frequency{metrics.Daily, metrics.Weekly, metrics.Fortnightly, metrics.Monthly}, every) {
		c.Report(RuleBenefitsSeldomFollowed, at)
	}
}

func (p *Project) checkSuppliers(c *juurru.Checker, practice *Practice, at juurru.Pointer, since juurru.Date, runs bool) {
	if len(practice.Suppliers) == 0 && !p.withoutSuppliers() {
		c.Report(RuleSuppliersNotFollowed, at)
	}
	if len(practice.Suppliers) > 0 && !juurru.Blank(practice.NoSupplier) {
		c.Report(RuleNoSupplierContradicted, "/practice/noSupplier", juurru.Related(at))
	}
	for i := range practice.Suppliers {
		s, here := &practice.Suppliers[i], at.At(i)
		if s.Every == "" {
			c.Report(RuleSuppliersNotFollowed, here.At("every"))
		}
		last := s.lastMet(c.On())
		if last == "" {
			last = since
		}
		if runs && late(last, s.Every, c.On()) {
			c.Report(RuleSupplierLate, here.At("met"), juurru.With("last", last), juurru.With("every", s.Every))
		}
	}
}

// lastMet is the last day, up to a day, on which the deliveries were gone through; "" when
// they never were.
func (s *Supplier) lastMet(on juurru.Date) juurru.Date {
	var last juurru.Date
	for _, day := range s.Met {
		if day.Valid() && !day.After(on) {
			last = max(last, day)
		}
	}
	return last
}

// unanswered is how many days an idea may wait for an answer.
const unanswered = 90

func (practice *Practice) checkImprovements(c *juurru.Checker, at juurru.Pointer) {
	for i := range practice.Improvements {
		idea, here := &practice.Improvements[i], at.At(i)
		switch {
		case !juurru.Blank(idea.Reason):
		case idea.Size == NewRound:
			if idea.Round == "" {
				c.Report(RuleRoundWithoutProject, here.At("round"))
			}
		default:
			if idea.Size == "" {
				c.Report(RuleImprovementUnsized, here.At("size"))
			}
			if idea.Done == "" && idea.Date.Valid() && idea.Date.AddDays(unanswered).Before(c.On()) {
				c.Report(RuleImprovementUnanswered, here.At("done"), juurru.With("date", idea.Date))
			}
		}
	}
}
