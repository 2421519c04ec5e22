package roadmap

import (
	"math"
	"math/big"
	"regexp"
	"slices"
	"strconv"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/metrics"
)

// Transition is the fifth phase (siirtyminen toimintaan, overgang til drift): the project
// hands the new service over to those who run it every day.
type Transition struct {
	Procurement *Procurement `json:"procurement,omitzero"` // hankinnat
	BenefitPlan *BenefitPlan `json:"benefitPlan,omitzero"` // hyötyjen toteuttamissuunnitelma
	Processes   []Process    `json:"processes,omitzero" validate:"max=200,dive"`
	Large       bool         `json:"large,omitzero"` // it is a large change (suuri muutos)
	RollOut     []RollOut    `json:"rollOut,omitzero" validate:"max=200,dive"`
	FinalReport *FinalReport `json:"finalReport,omitzero"`                                         // loppuraportti
	RiskReview  juurru.Date  `json:"riskReview,omitzero" validate:"omitempty,datetime=2006-01-02"` // when risks and vulnerabilities were gone through (riski- ja haavoittuvuusanalyysi)
	FollowUp    *FollowUp    `json:"followUp,omitzero"`                                            // how the service is followed in operation
	HandOver    *HandOver    `json:"handOver,omitzero"`
}

// Procurement is what is bought for the service (hankinta).
type Procurement struct {
	NotNeeded  string           `json:"notNeeded,omitzero" validate:"max=5000"` // why nothing has to be bought
	Plan       string           `json:"plan,omitzero" validate:"max=10000"`     // how the tender is carried out (kilpailutussuunnitelma)
	Criteria   []AwardCriterion `json:"criteria,omitzero" validate:"max=50,dive"`
	Needs      string           `json:"needs,omitzero" validate:"max=10000"`    // what the tender says of the needs
	Dialogue   string           `json:"dialogue,omitzero" validate:"max=5000"`  // how suppliers are heard (vuoropuhelu)
	Department string           `json:"department,omitzero" validate:"max=200"` // ID of the role that answers for procurement
	Signed     juurru.Date      `json:"signed,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// AwardCriterion is what a tender is decided on (valintaperuste).
type AwardCriterion struct {
	What   string   `json:"what,omitzero" validate:"required,max=1000"`
	Price  bool     `json:"price,omitzero"`                                     // it is the price
	Weight *float64 `json:"weight,omitzero" validate:"omitempty,min=0,max=100"` // per cent
}

// BenefitPlan tells how the benefits are realised and followed; what is promised stands
// with each benefit.
type BenefitPlan struct {
	Date  juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	With  []Party     `json:"with,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"` // who made it
	Owner string      `json:"owner,omitzero" validate:"max=200"`                                                                                // ID of the role that answers for it as a whole
	Text  string      `json:"text,omitzero" validate:"max=10000"`
}

// Process is a process of the new service, written down for those who work in it
// (työprosessi).
type Process struct {
	Name       string      `json:"name,omitzero" validate:"required,max=500"`
	Document   string      `json:"document,omitzero" validate:"max=2000"` // where it is
	Documented juurru.Date `json:"documented,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Why        string      `json:"why,omitzero" validate:"max=5000"`                              // why it is done so, and what comes before and after
	Roles      []string    `json:"roles,omitzero" validate:"max=50,unique,dive,required,max=200"` // IDs
}

// RollOut is a step of taking the service into use (käyttöönoton vaihe): one area or unit
// after another.
type RollOut struct {
	Area   string      `json:"area,omitzero" validate:"required,max=500"`
	Starts juurru.Date `json:"starts,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Stable juurru.Date `json:"stable,omitzero" validate:"omitempty,datetime=2006-01-02"` // when the practice had settled there
	Learnt string      `json:"learnt,omitzero" validate:"max=5000"`
}

// FinalReport tells how the project went (loppuraportti).
type FinalReport struct {
	Date      juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Reached   string      `json:"reached,omitzero" validate:"max=10000"`                                                                                 // were the goals reached?
	Worked    string      `json:"worked,omitzero" validate:"max=10000"`                                                                                  // what went well
	Improve   string      `json:"improve,omitzero" validate:"max=10000"`                                                                                 // what to do better
	Discussed []Party     `json:"discussed,omitzero" validate:"max=8,unique,dive,oneof=users relatives staff managers leadership it suppliers partners"` // with whom
}

// FollowUp is how the service is followed once it runs.
type FollowUp struct {
	Benefits    metrics.Frequency `json:"benefits,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"` // how often the benefits are looked at
	Faults      string            `json:"faults,omitzero" validate:"max=5000"`                                                                       // how faults are seen
	Suppliers   string            `json:"suppliers,omitzero" validate:"max=5000"`                                                                    // how suppliers are followed
	Corrections string            `json:"corrections,omitzero" validate:"max=5000"`                                                                  // how things are put right
	Trained     juurru.Date       `json:"trained,omitzero" validate:"omitempty,datetime=2006-01-02"`                                                 // when training for it began
}

// HandOver is the meeting in which the project hands over to operation (vaihdos).
type HandOver struct {
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	To       string      `json:"to,omitzero" validate:"max=200"` // ID of the role that takes over
	Reviewed []Reviewed  `json:"reviewed,omitzero" validate:"max=3,unique,dive,oneof=finalReport benefitPlan riskAnalysis"`
	Ready    bool        `json:"ready,omitzero"` // those who take over say that they are ready
	Note     string      `json:"note,omitzero" validate:"max=10000"`
}

// Reviewed is what is gone through in the hand-over meeting.
type Reviewed string

// What is gone through.
const (
	ReviewedFinalReport  Reviewed = "finalReport"  // loppuraportti
	ReviewedBenefitPlan  Reviewed = "benefitPlan"  // hyötyjen toteuttamissuunnitelma
	ReviewedRiskAnalysis Reviewed = "riskAnalysis" // riski- ja haavoittuvuusanalyysi
)

// Values returns what is gone through.
func (Reviewed) Values() []Reviewed {
	return []Reviewed{ReviewedFinalReport, ReviewedBenefitPlan, ReviewedRiskAnalysis}
}

// Label returns what is gone through in a language.
func (r Reviewed) Label(lang juurru.Lang) string {
	return map[Reviewed]juurru.Text{
		ReviewedFinalReport:  {FI: "Loppuraportti", SV: "Slutrapport", NB: "Sluttrapport", EN: "Final report"},
		ReviewedBenefitPlan:  {FI: "Hyötyjen toteuttamissuunnitelma", SV: "Plan för att realisera nyttorna", NB: "Gevinstrealiseringsplan", EN: "Benefits plan"},
		ReviewedRiskAnalysis: {FI: "Riski- ja haavoittuvuusanalyysi", SV: "Risk- och sårbarhetsanalys", NB: "ROS-analyse", EN: "Risk and vulnerability analysis"},
	}[r].In(lang)
}

// RuleProcurementOpen: nothing tells whether something has to be bought.
var RuleProcurementOpen = &juurru.Rule{
	ID: "roadmap/procurement-open", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The roadmap has the procurement carried out when the service rests on new technology, products or partners; that a project which buys nothing says so is our reading. A contract that is signed needs no plan.",
	Title: juurru.Text{
		FI: "Hankintaa ei ole suunniteltu eikä todettu tarpeettomaksi.",
		SV: "Upphandlingen är varken planerad eller konstaterad onödig.",
		NB: "Anskaffelsen er verken planlagt eller vurdert som unødvendig.",
		EN: "Procurement is neither planned nor said not to be needed.",
	},
	Why: juurru.Text{
		FI: "Pilotissa voi käyttää lainattua tai vuokrattua. Kun palvelu vakiintuu, kaiken, mihin se nojaa, on oltava hankittuna.",
		SV: "I en pilot kan man klara sig med lånat eller hyrt. När tjänsten blir vardag måste det som den vilar på vara upphandlat.",
		NB: "I en pilot kan man greie seg med noe lånt eller leid. Når tjenesten blir hverdag, må det den bygger på, være anskaffet.",
		EN: "A pilot may run on what is lent or rented. Once the service is everyday work, what it rests on has to be bought.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, miten kilpailutus tehdään (plan), tai kerro, miksi mitään ei tarvitse hankkia (notNeeded).",
		SV: "Anteckna hur upphandlingen görs (plan), eller berätta varför inget behöver köpas (notNeeded).",
		NB: "Registrer hvordan anskaffelsen gjennomføres (plan), eller fortell hvorfor ingenting må kjøpes (notNeeded).",
		EN: "Record how the tender is carried out (plan), or say why nothing has to be bought (notNeeded).",
	},
}

// RuleProcurementContradicted: something is bought, and the project tells why nothing has
// to be.
var RuleProcurementContradicted = &juurru.Rule{
	ID: "roadmap/procurement-contradicted", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A plan, criteria or a signed contract contradict it; what is told of needs and of a dialogue does not.",
	Title: juurru.Text{
		FI: "Hankinta on suunniteltu tai tehty, vaikka on kerrottu, ettei sitä tarvita.",
		SV: "En upphandling är planerad eller gjord fast det sägs att ingen behövs.",
		NB: "En anskaffelse er planlagt eller gjort selv om det står at ingen trengs.",
		EN: "A procurement is planned or made, although it is said that none is needed.",
	},
	Why: juurru.Text{
		FI: "Jos hankintaa ei muka tarvita, siltä ei kysytä mitään, ja puutteet jäävät huomaamatta.",
		SV: "Om ingen upphandling sägs behövas ställs inga frågor om den, och bristerna går obemärkta förbi.",
		NB: "Sies det at ingen anskaffelse trengs, blir den ikke spurt om noe, og manglene går ubemerket hen.",
		EN: "If no procurement is said to be needed, nothing is asked of it, and what it lacks goes unnoticed.",
	},
	Fix: juurru.Text{
		FI: "Poista selitys (notNeeded), tai poista hankinta, jota ei tehdä (plan, criteria, signed).",
		SV: "Ta bort förklaringen (notNeeded), eller upphandlingen om den inte görs (plan, criteria, signed).",
		NB: "Fjern forklaringen (notNeeded), eller anskaffelsen hvis den ikke gjøres (plan, criteria, signed).",
		EN: "Remove the explanation (notNeeded), or the procurement if it is not made (plan, criteria, signed).",
	},
}

// RuleProcurementIncomplete: a procurement lacks something that makes it succeed.
var RuleProcurementIncomplete = &juurru.Rule{
	ID: "roadmap/procurement-incomplete", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "Asked when a procurement is planned or signed. What the law on public procurement asks for is not looked at.",
	Title: juurru.Text{
		FI: "Hankinnan suunnitelma on vajaa.",
		SV: "Planen för upphandlingen är ofullständig.",
		NB: "Planen for anskaffelsen er ufullstendig.",
		EN: "The plan of the procurement is incomplete.",
	},
	Message: juurru.Text{
		FI: "Hankinnan suunnitelmasta puuttuu: {part}.",
		SV: "I planen för upphandlingen saknas: {part}.",
		NB: "Planen for anskaffelsen mangler: {part}.",
		EN: "The plan of the procurement lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Toimittajat tarjoavat sitä, mitä pyydetään. Jos tarpeet, vuoropuhelu tai valintaperusteet puuttuvat, saadaan jotakin muuta kuin pilotissa toimi.",
		SV: "Leverantörer erbjuder det som efterfrågas. Om behoven, dialogen eller kriterierna saknas får man något annat än det som fungerade i piloten.",
		NB: "Leverandører tilbyr det det spørres etter. Mangler behovene, dialogen eller kriteriene, får man noe annet enn det som virket i piloten.",
		EN: "Suppliers offer what is asked for. Without the needs, a dialogue or criteria one gets something else than what worked in the pilot.",
	},
	Fix: juurru.Text{
		FI: "Täydennä hankinnan suunnitelmaan: {part}.",
		SV: "Komplettera planen för upphandlingen med: {part}.",
		NB: "Suppler planen for anskaffelsen med: {part}.",
		EN: "Add to the plan of the procurement: {part}.",
	},
}

// RulePriceAlone: a tender is decided on the price only.
var RulePriceAlone = &juurru.Rule{
	ID: "roadmap/price-alone", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "A criterion with the weight 0 does not count. The roadmap wants a sensible balance of price and quality and gives no figure for it.",
	Title: juurru.Text{
		FI: "Tarjouksista valitaan pelkän hinnan mukaan.",
		SV: "Anbuden avgörs enbart utifrån priset.",
		NB: "Tilbudene avgjøres bare ut fra prisen.",
		EN: "The tender is decided on the price alone.",
	},
	Why: juurru.Text{
		FI: "Edullinen tarjous voi tulla kalliiksi: huono käytettävyys ja puuttuva tuki vievät työaikaa enemmän kuin hinnassa säästyy.",
		SV: "Ett förmånligt anbud kan bli dyrt: dålig användbarhet och bristande stöd kostar mer i arbetstid än vad man sparar på priset.",
		NB: "Et rimelig tilbud kan bli dyrt i bruk: Dårlig brukervennlighet og manglende brukerstøtte koster mer i arbeidstid enn det man sparer på prisen.",
		EN: "A low bid can turn out expensive: poor usability and missing support cost more in working time than the price saves.",
	},
	Fix: juurru.Text{
		FI: "Lisää laatua koskevia valintaperusteita ja punnitse ne hintaa vastaan (criteria, weight).",
		SV: "Lägg till kriterier för kvalitet och väg dem mot priset (criteria, weight).",
		NB: "Legg til kriterier for kvalitet, og vekt dem mot prisen (criteria, weight).",
		EN: "Add criteria of quality, and weigh them against the price (criteria, weight).",
	},
}

// RuleWeightsNotWhole: the weights of a tender do not add up to a hundred.
var RuleWeightsNotWhole = &juurru.Rule{
	ID: "roadmap/weights-not-whole", Severity: juurru.Error, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "Asked when every criterion has a weight. The sum is exact, to the decimals as written. The roadmap asks for a sensible balance of price and quality; that weights are per cent of a whole is our reading.",
	Title: juurru.Text{
		FI: "Valintaperusteiden painot eivät ole yhteensä sata prosenttia.",
		SV: "Kriteriernas vikter är inte sammanlagt hundra procent.",
		NB: "Vektene på kriteriene er ikke hundre prosent til sammen.",
		EN: "The weights of the criteria do not add up to a hundred per cent.",
	},
	Message: juurru.Text{
		FI: "Painot ovat yhteensä {sum} prosenttia.",
		SV: "Vikterna är sammanlagt {sum} procent.",
		NB: "Vektene er {sum} prosent til sammen.",
		EN: "The weights add up to {sum} per cent.",
	},
	Why: juurru.Text{
		FI: "Painoista tarjoajat näkevät, mikä ratkaisee. Jos summa ei täsmää, jokin peruste puuttuu tai on kahdesti.",
		SV: "Av vikterna ser anbudsgivarna vad som avgör. Om summan inte stämmer saknas något kriterium eller finns två gånger.",
		NB: "Av vektene ser tilbyderne hva som avgjør. Stemmer ikke summen, mangler et kriterium eller står der to ganger.",
		EN: "The weights tell tenderers what decides. If the sum is wrong, a criterion is missing or counted twice.",
	},
	Fix: juurru.Text{
		FI: "Korjaa painot niin, että niiden summa on 100 (weight).",
		SV: "Rätta vikterna så att summan blir 100 (weight).",
		NB: "Rett vektene slik at summen blir 100 (weight).",
		EN: "Correct the weights so that they add up to 100 (weight).",
	},
}

// RuleBenefitPlanMissing: there is no plan of how the benefits are realised.
var RuleBenefitPlanMissing = &juurru.Rule{
	ID: "roadmap/benefit-plan-missing", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.KSGain),
	Limits: "A plan that is dated after the day of the check counts as none.",
	Title: juurru.Text{
		FI: "Hyötyjen toteuttamissuunnitelma puuttuu.",
		SV: "Planen för att realisera nyttorna saknas.",
		NB: "Gevinstrealiseringsplanen mangler.",
		EN: "The plan for realising the benefits is missing.",
	},
	Why: juurru.Text{
		FI: "Hyödyt syntyvät vasta, kun työ tehdään uudella tavalla. Se vaatii aikaa ja jonkun, joka vastaa siitä.",
		SV: "Nyttorna uppstår först när arbetet görs på det nya sättet. Det kräver tid, och någon som ansvarar för att det sker.",
		NB: "Gevinstene kommer først når arbeidet gjøres på den nye måten. Det krever tid, og noen som har ansvaret for at det skjer.",
		EN: "Benefits come only when work is done in the new way. That takes time, and somebody who answers for it.",
	},
	Fix: juurru.Text{
		FI: "Laadi suunnitelma siitä, miten hyödyt toteutetaan ja miten niitä seurataan (benefitPlan).",
		SV: "Gör en plan för hur nyttorna realiseras och följs upp (benefitPlan).",
		NB: "Lag en plan for hvordan gevinstene realiseres og følges opp (benefitPlan).",
		EN: "Make a plan of how the benefits are realised and followed (benefitPlan).",
	},
}

// RuleBenefitPlanIncomplete: nobody answers for the benefits plan, or staff did not take
// part in it.
var RuleBenefitPlanIncomplete = &juurru.Rule{
	ID: "roadmap/benefit-plan-incomplete", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.KSGain),
	Limits: "What a benefits plan has on each benefit is asked of the benefits themselves.",
	Title: juurru.Text{
		FI: "Hyötyjen toteuttamissuunnitelma on vajaa.",
		SV: "Planen för att realisera nyttorna är ofullständig.",
		NB: "Gevinstrealiseringsplanen er ufullstendig.",
		EN: "The plan for realising the benefits is incomplete.",
	},
	Message: juurru.Text{
		FI: "Hyötyjen toteuttamissuunnitelmasta puuttuu: {part}.",
		SV: "I planen för att realisera nyttorna saknas: {part}.",
		NB: "Gevinstrealiseringsplanen mangler: {part}.",
		EN: "The plan for realising the benefits lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Hyödyt toteuttavat ne, jotka työtä tekevät. Suunnitelma, jota he eivät ole olleet tekemässä ja josta kukaan ei vastaa, jää paperille.",
		SV: "Nyttorna realiseras av dem som gör arbetet. En plan som de inte har varit med om och som ingen ansvarar för stannar på papperet.",
		NB: "Gevinstene realiseres av dem som gjør arbeidet. En plan de ikke har vært med på, og som ingen har ansvaret for, blir liggende på papiret.",
		EN: "Benefits are realised by those who do the work. A plan they had no part in, and nobody answers for, stays on paper.",
	},
	Fix: juurru.Text{
		FI: "Täydennä suunnitelmaan: {part}.",
		SV: "Komplettera planen med: {part}.",
		NB: "Suppler planen med: {part}.",
		EN: "Add to the plan: {part}.",
	},
}

// RuleProcessUndocumented: a process of the new service, or all of them, is not written
// down.
var RuleProcessUndocumented = &juurru.Rule{
	ID: "roadmap/process-undocumented", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The document itself is not read, so that nobody can tell whether it is clear.",
	Title: juurru.Text{
		FI: "Uuden palvelun työprosessia ei ole dokumentoitu.",
		SV: "En arbetsprocess i den nya tjänsten är inte dokumenterad.",
		NB: "En arbeidsprosess i den nye tjenesten er ikke dokumentert.",
		EN: "A process of the new service is not written down.",
	},
	Why: juurru.Text{
		FI: "Hankkeen väki lähtee, ja uusia työntekijöitä tulee. Vain kirjoitettu työtapa säilyy kaikille samana.",
		SV: "Projektets folk försvinner och nya medarbetare kommer. Bara ett nedskrivet arbetssätt förblir lika för alla.",
		NB: "Prosjektfolkene drar videre, og nye ansatte kommer til. Bare en arbeidsmåte som er skrevet ned, blir den samme for alle.",
		EN: "The people of the project leave, and new staff come. Only a way of working that is written down stays the same for all.",
	},
	Fix: juurru.Text{
		FI: "Kuvaa työprosessi selkeästi ja kerro, missä kuvaus on (processes, document).",
		SV: "Beskriv arbetsprocessen tydligt och ange var beskrivningen finns (processes, document).",
		NB: "Beskriv arbeidsprosessen klart, og oppgi hvor beskrivelsen er (processes, document).",
		EN: "Describe the process clearly, and say where the description is (processes, document).",
	},
}

// RuleProcessUnexplained: a process does not tell why it is so, or who does it.
var RuleProcessUnexplained = &juurru.Rule{
	ID: "roadmap/process-unexplained", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The roadmap wants staff to understand why, and what comes before and after; that the process itself says it is our reading. It is asked for, not read.",
	Title: juurru.Text{
		FI: "Työprosessista puuttuu, miksi niin tehdään tai ketkä sen tekevät.",
		SV: "Arbetsprocessen säger inte varför man gör så eller vem som utför den.",
		NB: "Arbeidsprosessen sier ikke hvorfor det gjøres slik, eller hvem som utfører den.",
		EN: "The process does not say why it is so, or who does it.",
	},
	Message: juurru.Text{
		FI: "Työprosessista puuttuu: {part}.",
		SV: "I arbetsprocessen saknas: {part}.",
		NB: "Arbeidsprosessen mangler: {part}.",
		EN: "The process lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Se, joka tietää vain mitä tehdä, ei osaa toimia, kun jokin poikkeaa tavallisesta. Syyn ymmärtävä osaa.",
		SV: "Den som bara vet vad som ska göras vet inte råd när något avviker. Det gör den som förstår varför.",
		NB: "Den som bare vet hva som skal gjøres, står fast når noe er annerledes. Det gjør ikke den som forstår hvorfor.",
		EN: "Those who know only what to do are lost when something is out of the ordinary. Those who understand why are not.",
	},
	Fix: juurru.Text{
		FI: "Täydennä työprosessiin: {part}.",
		SV: "Komplettera arbetsprocessen med: {part}.",
		NB: "Suppler arbeidsprosessen med: {part}.",
		EN: "Add to the process: {part}.",
	},
}

// RuleRollOutAtOnce: a large change is taken into use everywhere at once.
var RuleRollOutAtOnce = &juurru.Rule{
	ID: "roadmap/roll-out-at-once", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "Goes by what the project says of its size. The roadmap says that large changes should be taken in steps: a recommendation.",
	Title: juurru.Text{
		FI: "Suuri muutos otetaan käyttöön kaikkialla yhtä aikaa.",
		SV: "En stor förändring tas i bruk överallt på en gång.",
		NB: "En stor endring innføres overalt på én gang.",
		EN: "A large change is rolled out everywhere at once.",
	},
	Why: juurru.Text{
		FI: "Kun aloitetaan yhdeltä alueelta, virheet koskevat harvoja ja seuraavat alueet oppivat niistä.",
		SV: "När man börjar i ett område drabbar felen få, och nästa område lär av dem.",
		NB: "Begynner man i ett område, rammer feilene få, og de neste områdene lærer av dem.",
		EN: "If it begins in one area, faults meet few people and the next areas learn from them.",
	},
	Fix: juurru.Text{
		FI: "Jaa käyttöönotto vähintään kahteen vaiheeseen: alue tai osasto kerrallaan (rollOut).",
		SV: "Dela upp ibruktagandet i minst två steg: ett område eller en avdelning i taget (rollOut).",
		NB: "Del innføringen i minst to trinn: ett område eller én avdeling om gangen (rollOut).",
		EN: "Split the roll-out into two steps at least: an area or a unit at a time (rollOut).",
	},
}

// RuleRollOutTooFast: the next area of a large change began before the practice had settled
// in the one before.
var RuleRollOutTooFast = &juurru.Rule{
	ID: "roadmap/roll-out-too-fast", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "Asked of a large change, and of areas that stand next to each other. That an area has not settled at all is told once the next one has begun, on the day the caller gives.",
	Title: juurru.Text{
		FI: "Käyttöönotto laajeni, ennen kuin toiminta oli vakiintunut edellisellä alueella.",
		SV: "Ibruktagandet utvidgades innan verksamheten hade stabiliserats i det föregående området.",
		NB: "Innføringen ble utvidet før praksisen hadde satt seg i det forrige området.",
		EN: "The roll-out went on before the practice had settled in the area before.",
	},
	Message: juurru.Text{
		FI: "Alue aloitti {starts}, ennen kuin toiminta oli vakiintunut edellisellä alueella.",
		SV: "Området började {starts}, innan verksamheten hade stabiliserats i det föregående.",
		NB: "Området startet {starts}, før praksisen hadde satt seg i det forrige.",
		EN: "The area began on {starts}, before the practice had settled in the one before.",
	},
	Why: juurru.Text{
		FI: "Jos seuraava alue aloittaa liian pian, samat virheet toistuvat eikä kukaan ehdi auttaa kumpaakaan.",
		SV: "Om nästa område börjar för tidigt upprepas felen, och ingen hinner hjälpa någotdera.",
		NB: "Starter det neste området for tidlig, gjentas feilene, og ingen rekker å hjelpe noen av dem.",
		EN: "If the next area begins too soon, the same faults come again and nobody has time to help either.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa päivä, jona toiminta oli vakiintunut (stable), tai odota seuraavan alueen kanssa (starts).",
		SV: "Anteckna den dag då verksamheten hade stabiliserats (stable), eller vänta med nästa område (starts).",
		NB: "Registrer dagen da praksisen hadde satt seg (stable), eller vent med det neste området (starts).",
		EN: "Record the day on which the practice had settled (stable), or wait with the next area (starts).",
	},
}

// RuleStaffNotTrained: a role of the new processes has no training that begins before the
// service is taken into use.
var RuleStaffNotTrained = &juurru.Rule{
	ID: "roadmap/staff-not-trained", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The roadmap has staff trained for the new practice; that this is asked role by role, and before the service is taken into use, is our reading. Asked of the roles of the line organisation that the processes name, each once. Before the first area begins, as far as that day is known; a training for the pilot counts.",
	Title: juurru.Text{
		FI: "Uutta työtä tekevä rooli ei ole saanut koulutusta ennen käyttöönottoa.",
		SV: "En roll i det nya arbetet har inte fått utbildning före ibruktagandet.",
		NB: "En rolle i det nye arbeidet har ikke fått opplæring før innføringen.",
		EN: "A role of the new work has no training before the roll-out.",
	},
	Why: juurru.Text{
		FI: "Uusi työtapa on opittava, ennen kuin asiakkaat ovat sen varassa.",
		SV: "Det nya arbetssättet måste läras in innan klienterna är beroende av det.",
		NB: "Den nye arbeidsmåten må læres før brukerne er avhengige av den.",
		EN: "The new way of working has to be learnt before clients depend on it.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa roolin koulutus, joka alkaa ennen käyttöönottoa (trainings, for, starts).",
		SV: "Anteckna en utbildning för rollen som börjar före ibruktagandet (trainings, for, starts).",
		NB: "Registrer opplæring for rollen som starter før innføringen (trainings, for, starts).",
		EN: "Record a training for the role that begins before the roll-out (trainings, for, starts).",
	},
}

// RuleClientsNotInformed: no message of the project is for those who use the service.
var RuleClientsNotInformed = &juurru.Rule{
	ID: "roadmap/clients-not-informed", Severity: juurru.Info, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Looks:  []string{"in the audiences of messages, words with \"käyttäj\", \"asiakka\", \"potila\", \"asuka\", \"klient\", \"brukar\", \"bruker\", \"användar\", \"patient\", \"pasient\", \"innbygger\", \"invånar\", \"user\", \"client\", \"resident\""},
	Limits: "Clients who are called otherwise are not seen, and a superuser among the staff is taken for one. Whether the message was sent, and was understood, is not looked at.",
	Title: juurru.Text{
		FI: "Mikään viesti ei näytä olevan palvelun käyttäjille.",
		SV: "Inget budskap verkar vara till tjänstens användare.",
		NB: "Ingen melding ser ut til å være til brukerne av tjenesten.",
		EN: "No message seems to be for the users of the service.",
	},
	Why: juurru.Text{
		FI: "Myös asiakas tekee jotakin uudella tavalla. Jos hän ei tiedä mitä odottaa, hän voi kieltäytyä palvelusta tai jäädä ilman sitä.",
		SV: "Också klienten gör något på ett nytt sätt. Den som inte vet vad som väntar kan tacka nej till tjänsten eller bli utan den.",
		NB: "Også brukeren gjør noe på en ny måte. Den som ikke vet hva som venter, kan takke nei til tjenesten eller bli uten den.",
		EN: "Clients do something in a new way, too. Those who do not know what to expect may turn the service down or go without it.",
	},
	Fix: juurru.Text{
		FI: "Lisää viesti käyttäjille: mikä muuttuu, mitä se heiltä edellyttää ja mistä saa apua (messages).",
		SV: "Lägg till ett budskap till användarna: vad som ändras, vad det kräver av dem och var de får hjälp (messages).",
		NB: "Legg til en melding til brukerne: hva som endres, hva det krever av dem, og hvor de får hjelp (messages).",
		EN: "Add a message to users: what changes, what it takes of them, and where they get help (messages).",
	},
}

// RuleFinalReportMissing: the project has no final report.
var RuleFinalReportMissing = &juurru.Rule{
	ID: "roadmap/final-report-missing", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "A report that is dated after the day of the check counts as none.",
	Title: juurru.Text{
		FI: "Loppuraportti puuttuu.",
		SV: "Slutrapporten saknas.",
		NB: "Sluttrapporten mangler.",
		EN: "The final report is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman loppuraporttia hankkeen opit lähtevät sen väen mukana, eikä palvelun vastaanottaja tiedä, mitä ottaa vastuulleen.",
		SV: "Utan slutrapport försvinner lärdomarna med projektets folk, och den som tar över vet inte vad den tar emot.",
		NB: "Uten sluttrapport forsvinner lærdommene med prosjektfolkene, og de som overtar, vet ikke hva de overtar.",
		EN: "Without a final report what was learnt leaves with the people of the project, and those who take over do not know what they get.",
	},
	Fix: juurru.Text{
		FI: "Tee loppuraportti ja kirjaa sen päivä ja sisältö (finalReport).",
		SV: "Skriv slutrapporten och anteckna dess datum och innehåll (finalReport).",
		NB: "Skriv sluttrapporten, og registrer dato og innhold (finalReport).",
		EN: "Write the final report, and record its day and what it says (finalReport).",
	},
}

// RuleFinalReportIncomplete: the final report leaves a question open.
var RuleFinalReportIncomplete = &juurru.Rule{
	ID: "roadmap/final-report-incomplete", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "That it was discussed with somebody is asked, not with whom.",
	Title: juurru.Text{
		FI: "Loppuraportti on vajaa.",
		SV: "Slutrapporten är ofullständig.",
		NB: "Sluttrapporten er ufullstendig.",
		EN: "The final report is incomplete.",
	},
	Message: juurru.Text{
		FI: "Loppuraportista puuttuu: {part}.",
		SV: "I slutrapporten saknas: {part}.",
		NB: "Sluttrapporten mangler: {part}.",
		EN: "The final report lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Raportista on hyötyä, kun se kertoo sekä onnistumiset että sen, mitä tehtäisiin toisin, ja mukana olleet tunnistavat hankkeen siitä.",
		SV: "En rapport är till nytta när den berättar både vad som lyckades och vad man skulle göra annorlunda, och de som var med känner igen projektet.",
		NB: "En rapport er nyttig når den forteller både hva som lyktes og hva man ville gjort annerledes, og de som var med, kjenner igjen prosjektet.",
		EN: "A report is of use when it tells both what succeeded and what one would do otherwise, and those who took part know the project by it.",
	},
	Fix: juurru.Text{
		FI: "Täydennä loppuraporttiin: {part}.",
		SV: "Komplettera slutrapporten med: {part}.",
		NB: "Suppler sluttrapporten med: {part}.",
		EN: "Add to the final report: {part}.",
	},
}

// RuleRiskReviewMissing: risks and vulnerabilities of the new service were not gone through.
var RuleRiskReviewMissing = &juurru.Rule{
	ID: "roadmap/risk-review-missing", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.Risk),
	Limits: "The risks themselves are asked by rules of their own. A review after the day of the check counts as none.",
	Title: juurru.Text{
		FI: "Riski- ja haavoittuvuusanalyysiä ei ole käyty läpi.",
		SV: "Risk- och sårbarhetsanalysen är inte genomgången.",
		NB: "ROS-analysen er ikke gjennomgått.",
		EN: "The risk and vulnerability analysis has not been gone through.",
	},
	Why: juurru.Text{
		FI: "Pilotissa hanke vahtii palvelua. Toiminnassa riskeihin varautuvat ne, jotka siitä vastaavat, joten heidän on tunnettava ne.",
		SV: "I piloten vakar projektet över tjänsten. I driften är det de ansvariga som möter riskerna och måste känna till dem.",
		NB: "I piloten våker prosjektet over tjenesten. I drift er det de ansvarlige som møter risikoen, og de må kjenne den.",
		EN: "In the pilot the project watches over the service. In operation those who answer for it meet the risks, and have to know them.",
	},
	Fix: juurru.Text{
		FI: "Käy riskit ja haavoittuvuudet läpi ja kirjaa päivä (riskReview).",
		SV: "Gå igenom risker och sårbarheter och anteckna datumet (riskReview).",
		NB: "Gå gjennom risiko og sårbarhet, og registrer datoen (riskReview).",
		EN: "Go through risks and vulnerabilities, and record the day (riskReview).",
	},
}

// RuleFollowUpIncomplete: nothing tells how a side of the service is followed in operation.
var RuleFollowUpIncomplete = &juurru.Rule{
	ID: "roadmap/follow-up-incomplete", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "Suppliers are not asked for when the project says that it has none or buys nothing.",
	Title: juurru.Text{
		FI: "Toiminnan aikaista seurantaa ei ole suunniteltu kokonaan.",
		SV: "Uppföljningen i driften är inte helt planerad.",
		NB: "Oppfølgingen i drift er ikke ferdig planlagt.",
		EN: "How the service is followed in operation is not planned in full.",
	},
	Message: juurru.Text{
		FI: "Toiminnan aikaisen seurannan suunnitelmasta puuttuu: {part}.",
		SV: "I planen för uppföljningen i driften saknas: {part}.",
		NB: "Planen for oppfølging i drift mangler: {part}.",
		EN: "The plan of following the service in operation lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Kun hanke päättyy, kukaan ei enää seuraa palvelua sen puolesta. Virheet ja toteutumattomat hyödyt huomataan vain, jos niitä katsotaan.",
		SV: "När projektet slutar följer ingen längre tjänsten för dess räkning. Fel och uteblivna nyttor upptäcks bara om någon tittar.",
		NB: "Når prosjektet slutter, er det ingen som følger tjenesten på dets vegne. Feil og uteblitte gevinster oppdages bare hvis noen ser etter.",
		EN: "When the project ends, nobody follows the service on its behalf. Faults and missing benefits are seen only if somebody looks.",
	},
	Fix: juurru.Text{
		FI: "Sopikaa ja kirjatkaa (followUp): {part}.",
		SV: "Kom överens om och anteckna (followUp): {part}.",
		NB: "Avtal og registrer (followUp): {part}.",
		EN: "Agree on, and record (followUp): {part}.",
	},
}

// RuleFollowUpTrainingLate: training for following the service did not begin while the
// project was still there.
var RuleFollowUpTrainingLate = &juurru.Rule{
	ID: "roadmap/follow-up-training-late", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The project is over when it hands over.",
	Title: juurru.Text{
		FI: "Toiminnan aikaisen seurannan koulutus ei ole alkanut hankkeen aikana.",
		SV: "Utbildningen i uppföljningen har inte börjat under projektet.",
		NB: "Opplæringen i oppfølgingen har ikke startet i prosjektperioden.",
		EN: "Training for following the service has not begun during the project.",
	},
	Why: juurru.Text{
		FI: "Hankkeen väki osaa opastaa niin kauan kuin se on paikalla. Luovutuksen jälkeen ei ole ketään, jolta kysyä.",
		SV: "Projektets folk kan vägleda så länge de finns på plats. Efter överlämningen finns ingen att fråga.",
		NB: "Prosjektfolkene kan veilede så lenge de er der. Etter overleveringen er det ingen å spørre.",
		EN: "The people of the project can guide others while they are there. After the hand-over there is nobody to ask.",
	},
	Fix: juurru.Text{
		FI: "Aloita seurannan koulutus ennen luovutusta ja kirjaa päivä (trained).",
		SV: "Börja utbildningen i uppföljningen före överlämningen och anteckna datumet (trained).",
		NB: "Start opplæringen i oppfølgingen før overleveringen, og registrer datoen (trained).",
		EN: "Begin the training before the hand-over, and record the day (trained).",
	},
}

// RuleHandOverMissing: the project did not hand over to operation.
var RuleHandOverMissing = &juurru.Rule{
	ID: "roadmap/hand-over-missing", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "A meeting after the day of the check counts as none.",
	Title: juurru.Text{
		FI: "Kokousta, jossa hanke luovuttaa palvelun toiminnalle, ei ole kirjattu.",
		SV: "Mötet där projektet lämnar över till driften är inte antecknat.",
		NB: "Overleveringsmøtet fra prosjekt til drift er ikke registrert.",
		EN: "The meeting in which the project hands over to operation is not recorded.",
	},
	Why: juurru.Text{
		FI: "Yhteisessä kokouksessa vastuu siirtyy kaikkien kuullen. Muuten kumpikin luulee toisen vastaavan.",
		SV: "På ett gemensamt möte går ansvaret över så att alla hör det. Annars tror båda att den andra ansvarar.",
		NB: "På et felles møte går ansvaret over så alle hører det. Ellers tror begge at den andre har ansvaret.",
		EN: "In a meeting of all responsibility passes so that everybody hears it. Otherwise each thinks that the other answers for it.",
	},
	Fix: juurru.Text{
		FI: "Pidä luovutuskokous ja kirjaa sen päivä (handOver, date).",
		SV: "Håll ett överlämningsmöte och anteckna dess datum (handOver, date).",
		NB: "Hold et overleveringsmøte, og registrer datoen (handOver, date).",
		EN: "Hold the hand-over meeting, and record its day (handOver, date).",
	},
}

// RuleHandOverNotReviewed: the hand-over meeting did not go through what it has to.
var RuleHandOverNotReviewed = &juurru.Rule{
	ID: "roadmap/hand-over-not-reviewed", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Title: juurru.Text{
		FI: "Luovutuskokouksessa ei ole käyty läpi kaikkia asiakirjoja.",
		SV: "Alla dokument har inte gåtts igenom på överlämningsmötet.",
		NB: "Ikke alle dokumentene er gjennomgått på overleveringsmøtet.",
		EN: "Not every document was gone through in the hand-over meeting.",
	},
	Message: juurru.Text{
		FI: "Luovutuskokouksessa ei ole käyty läpi: {documents}.",
		SV: "På överlämningsmötet har följande inte gåtts igenom: {documents}.",
		NB: "På overleveringsmøtet er dette ikke gjennomgått: {documents}.",
		EN: "The hand-over meeting did not go through: {documents}.",
	},
	Why: juurru.Text{
		FI: "Loppuraportti kertoo, mitä opittiin, hyötyjen toteuttamissuunnitelma, mitä luvattiin, ja riskianalyysi, mikä voi mennä pieleen. Vastaanottaja tarvitsee ne kaikki.",
		SV: "Slutrapporten säger vad man lärde sig, planen för nyttorna vad som utlovades och riskanalysen vad som kan gå fel. Den som tar över behöver allt.",
		NB: "Sluttrapporten sier hva man lærte, gevinstrealiseringsplanen hva som ble lovet, og ROS-analysen hva som kan gå galt. Den som overtar, trenger alt.",
		EN: "The final report tells what was learnt, the benefits plan what was promised, the risk analysis what may go wrong. Those who take over need all of it.",
	},
	Fix: juurru.Text{
		FI: "Käykää kokouksessa läpi ja kirjatkaa (reviewed): {documents}.",
		SV: "Gå igenom på mötet och anteckna (reviewed): {documents}.",
		NB: "Gå gjennom på møtet og registrer (reviewed): {documents}.",
		EN: "Go through these in the meeting, and record it (reviewed): {documents}.",
	},
}

// RuleHandOverNotReady: those who take over have not said that they are ready.
var RuleHandOverNotReady = &juurru.Rule{
	ID: "roadmap/hand-over-not-ready", Severity: juurru.Warning, Gate: ToPractice, Since: "0.1",
	Source: source.Roadmap(5),
	Limits: "The roadmap says it in a tip: talk over whether people are ready, and take a step back if the challenges are too large.",
	Title: juurru.Text{
		FI: "Palvelun vastaanottajat eivät ole sanoneet olevansa valmiita.",
		SV: "De som tar över har inte sagt att de är redo.",
		NB: "De som skal overta, har ikke sagt at de er klare.",
		EN: "Those who take over have not said that they are ready.",
	},
	Why: juurru.Text{
		FI: "Jos vastaanottajat eivät ole valmiita, palvelu palaa vähitellen entiseen.",
		SV: "En tjänst som lämnas till dem som inte är redo glider småningom tillbaka till det gamla.",
		NB: "En tjeneste som overlates til folk som ikke er klare, glir litt etter litt tilbake til det gamle.",
		EN: "A service handed to people who are not ready slides back little by little to what was before.",
	},
	Fix: juurru.Text{
		FI: "Keskustelkaa yhdessä, ollaanko valmiita, ja kirjatkaa se (ready). Jos ei olla, palatkaa askel taaksepäin ja pitäkää kokous uudelleen.",
		SV: "Diskutera tillsammans om ni är redo och anteckna det (ready). Om inte, ta ett steg tillbaka och håll mötet på nytt.",
		NB: "Snakk sammen om dere er klare, og registrer det (ready). Er dere ikke det, gå et skritt tilbake og hold møtet på nytt.",
		EN: "Talk over whether you are ready, and record it (ready). If not, take a step back and hold the meeting again.",
	},
}

// RuleHandOverNotToLine: the service is handed over to no role of the line organisation.
var RuleHandOverNotToLine = &juurru.Rule{
	ID: "roadmap/hand-over-not-to-line", Severity: juurru.Error, Gate: ToPractice, Since: "0.1",
	Source: source.Join(source.Roadmap(5), source.KSGain),
	Limits: "Goes by what the project says of its roles. A role that is not there is told by another rule.",
	Title: juurru.Text{
		FI: "Palvelua ei luovuteta linjaorganisaatiolle.",
		SV: "Tjänsten lämnas inte över till linjeorganisationen.",
		NB: "Tjenesten overleveres ikke til linjen.",
		EN: "The service is not handed over to the line organisation.",
	},
	Why: juurru.Text{
		FI: "Hankkeen roolit päättyvät hankkeeseen. Palvelusta ja sen hyödyistä voi vastata vain rooli, joka jää.",
		SV: "Projektets roller upphör med projektet. Bara en roll som består kan ansvara för tjänsten och nyttorna.",
		NB: "Rollene i prosjektet slutter med prosjektet. Bare en rolle som består, kan ha ansvaret for tjenesten og gevinstene.",
		EN: "The roles of the project end with it. Only a role that stays can answer for the service and its benefits.",
	},
	Fix: juurru.Text{
		FI: "Valitse rooli, joka ottaa vastuun (to), ja merkitse, että se kuuluu linjaorganisaatioon (roles, line).",
		SV: "Välj rollen som tar över (to), och ange att den hör till linjeorganisationen (roles, line).",
		NB: "Velg rollen som overtar (to), og angi at den hører til linjen (roles, line).",
		EN: "Choose the role that takes over (to), and say that it belongs to the line organisation (roles, line).",
	},
}

// transitionRules are in the order of the document.
var transitionRules = []*juurru.Rule{
	RuleProcurementOpen,
	RuleProcurementContradicted,
	RuleProcurementIncomplete,
	RulePriceAlone,
	RuleWeightsNotWhole,
	RuleBenefitPlanMissing,
	RuleBenefitPlanIncomplete,
	RuleProcessUndocumented,
	RuleProcessUnexplained,
	RuleStaffNotTrained,
	RuleRollOutAtOnce,
	RuleRollOutTooFast,
	RuleFinalReportMissing,
	RuleFinalReportIncomplete,
	RuleRiskReviewMissing,
	RuleFollowUpIncomplete,
	RuleFollowUpTrainingLate,
	RuleHandOverMissing,
	RuleHandOverNotToLine,
	RuleHandOverNotReviewed,
	RuleHandOverNotReady,
	RuleClientsNotInformed,
}

// Parts of the transition, in the words of messages.
var (
	procurementCriteria   = juurru.Text{FI: "valintaperusteet (criteria)", SV: "jämförelsegrunder för anbuden (criteria)", NB: "tildelingskriterier (criteria)", EN: "the criteria to decide on (criteria)"}
	procurementNeeds      = juurru.Text{FI: "miten tarpeet näkyvät tarjouspyynnössä (needs)", SV: "hur behoven syns i anbudsförfrågan (needs)", NB: "hvordan behovene kommer fram i konkurransegrunnlaget (needs)", EN: "how the tender tells of the needs (needs)"}
	procurementDialogue   = juurru.Text{FI: "vuoropuhelu toimittajien kanssa (dialogue)", SV: "dialog med leverantörerna (dialogue)", NB: "dialog med leverandørene (dialogue)", EN: "dialogue with suppliers (dialogue)"}
	procurementDepartment = juurru.Text{FI: "rooli, joka vastaa hankinnasta (department)", SV: "rollen som ansvarar för upphandlingen (department)", NB: "rollen som har ansvar for anskaffelsen (department)", EN: "the role that answers for procurement (department)"}
	benefitPlanOwner      = juurru.Text{FI: "rooli, joka vastaa hyödyistä (owner)", SV: "rollen som ansvarar för nyttorna (owner)", NB: "rollen som har ansvar for gevinstene (owner)", EN: "the role that answers for it (owner)"}
	benefitPlanStaff      = juurru.Text{FI: "työntekijöiden osallistuminen sen laatimiseen (with)", SV: "medarbetarnas medverkan i arbetet med den (with)", NB: "de ansattes medvirkning i arbeidet med den (with)", EN: "staff among those who made it (with)"}
	processWhy            = juurru.Text{FI: "työtavan syy sekä se, mitä työtä edeltää ja seuraa (why)", SV: "varför man gör så och vad som sker före och efter (why)", NB: "hvorfor det gjøres slik, og hva som skjer før og etter (why)", EN: "why it is so, and what comes before and after (why)"}
	processRoles          = juurru.Text{FI: "ketkä sen tekevät (roles)", SV: "vem som utför den (roles)", NB: "hvem som utfører den (roles)", EN: "who does it (roles)"}
	reportReached         = juurru.Text{FI: "saavutettiinko tavoitteet (reached)", SV: "nåddes målen (reached)", NB: "om målene ble nådd (reached)", EN: "whether the goals were reached (reached)"}
	reportWorked          = juurru.Text{FI: "mikä toimi hyvin (worked)", SV: "vad som fungerade bra (worked)", NB: "hva som fungerte godt (worked)", EN: "what went well (worked)"}
	reportImprove         = juurru.Text{FI: "mitä pitäisi parantaa (improve)", SV: "vad som borde förbättras (improve)", NB: "hva som bør bli bedre (improve)", EN: "what to do better (improve)"}
	reportDiscussed       = juurru.Text{FI: "keiden kanssa siitä keskusteltiin (discussed)", SV: "vem den diskuterades med (discussed)", NB: "hvem den ble drøftet med (discussed)", EN: "with whom it was discussed (discussed)"}
	followBenefits        = juurru.Text{FI: "kuinka usein hyötyjä katsotaan (benefits)", SV: "hur ofta nyttorna följs upp (benefits)", NB: "hvor ofte gevinstene følges opp (benefits)", EN: "how often benefits are looked at (benefits)"}
	followFaults          = juurru.Text{FI: "miten virheet havaitaan (faults)", SV: "hur fel upptäcks (faults)", NB: "hvordan feil oppdages (faults)", EN: "how faults are seen (faults)"}
	followSuppliers       = juurru.Text{FI: "miten toimittajia seurataan (suppliers)", SV: "hur leverantörerna följs upp (suppliers)", NB: "hvordan leverandørene følges opp (suppliers)", EN: "how suppliers are followed (suppliers)"}
	followCorrections     = juurru.Text{FI: "miten poikkeamat korjataan (corrections)", SV: "hur avvikelser rättas till (corrections)", NB: "hvordan avvik rettes opp (corrections)", EN: "how things are put right (corrections)"}
)

// checkTransition asks what the project has to have brought when it hands over.
func (p *Project) checkTransition(c *juurru.Checker) {
	t := p.Transition
	if t == nil {
		t = new(Transition)
	}
	at := juurru.At("transition")
	t.checkProcurement(c, at.At("procurement"))
	t.checkBenefitPlan(c, at.At("benefitPlan"))
	t.checkProcesses(c, at.At("processes"))
	t.checkRollOut(c, at.At("rollOut"))
	t.checkFinalReport(c, at.At("finalReport"))
	if t.RiskReview == "" || t.RiskReview.After(c.On()) {
		c.Report(RuleRiskReviewMissing, at.At("riskReview"))
	}
	p.checkFollowUp(c, t, at.At("followUp"))
	p.checkHandOver(c, t.HandOver, at.At("handOver"))
	p.checkTrained(c, t)
	p.checkInformed(c)
}

func (t *Transition) checkProcurement(c *juurru.Checker, at juurru.Pointer) {
	b := t.Procurement
	if b == nil {
		b = new(Procurement)
	}
	b.checkCriteria(c, at)
	if !juurru.Blank(b.NotNeeded) && (!juurru.Blank(b.Plan) || len(b.Criteria) > 0 || b.Signed != "") {
		c.Report(RuleProcurementContradicted, at.At("notNeeded"))
	}
	if juurru.Blank(b.Plan) && b.Signed == "" {
		if juurru.Blank(b.NotNeeded) {
			c.Report(RuleProcurementOpen, at.At("plan"))
		}
		return
	}
	ask := func(said bool, member string, part juurru.Text) {
		if !said {
			c.Report(RuleProcurementIncomplete, at.At(member), juurru.With("part", part))
		}
	}
	ask(len(b.Criteria) > 0, "criteria", procurementCriteria)
	ask(!juurru.Blank(b.Needs), "needs", procurementNeeds)
	ask(!juurru.Blank(b.Dialogue), "dialogue", procurementDialogue)
	ask(b.Department != "", "department", procurementDepartment)
}

// checkCriteria asks whether what a tender is decided on is more than the price, and is a
// whole.
func (b *Procurement) checkCriteria(c *juurru.Checker, at juurru.Pointer) {
	if len(b.Criteria) == 0 {
		return
	}
	sum, weighed, quality := new(big.Rat), true, false
	for _, k := range b.Criteria {
		quality = quality || !k.Price && (k.Weight == nil || *k.Weight != 0)
		if k.Weight == nil {
			weighed = false
			continue
		}
		weight, ok := new(big.Rat).SetString(strconv.FormatFloat(*k.Weight, 'g', -1, 64))
		if !ok {
			weighed = false
			continue
		}
		sum.Add(sum, weight)
	}
	if !quality {
		c.Report(RulePriceAlone, at.At("criteria"))
	}
	if weighed && sum.Cmp(big.NewRat(100, 1)) != 0 {
		total, _ := sum.Float64()
		c.Report(RuleWeightsNotWhole, at.At("criteria"), juurru.With("sum", max(-math.MaxFloat64, min(total, math.MaxFloat64))))
	}
}

func (t *Transition) checkBenefitPlan(c *juurru.Checker, at juurru.Pointer) {
	b := t.BenefitPlan
	if b == nil || b.Date == "" && juurru.Blank(b.Text) || b.Date.After(c.On()) {
		c.Report(RuleBenefitPlanMissing, at)
		return
	}
	if b.Owner == "" {
		c.Report(RuleBenefitPlanIncomplete, at.At("owner"), juurru.With("part", benefitPlanOwner))
	}
	if !slices.Contains(b.With, Staff) {
		c.Report(RuleBenefitPlanIncomplete, at.At("with"), juurru.With("part", benefitPlanStaff))
	}
}

func (t *Transition) checkProcesses(c *juurru.Checker, at juurru.Pointer) {
	if len(t.Processes) == 0 {
		c.Report(RuleProcessUndocumented, at)
	}
	for i := range t.Processes {
		process, here := &t.Processes[i], at.At(i)
		if juurru.Blank(process.Document) {
			c.Report(RuleProcessUndocumented, here.At("document"))
		}
		if juurru.Blank(process.Why) {
			c.Report(RuleProcessUnexplained, here.At("why"), juurru.With("part", processWhy))
		}
		if len(process.Roles) == 0 {
			c.Report(RuleProcessUnexplained, here.At("roles"), juurru.With("part", processRoles))
		}
	}
}

func (t *Transition) checkRollOut(c *juurru.Checker, at juurru.Pointer) {
	if !t.Large {
		return
	}
	if len(t.RollOut) < 2 {
		c.Report(RuleRollOutAtOnce, at, juurru.Related("/transition/large"))
	}
	for i := 1; i < len(t.RollOut); i++ {
		starts, stable := t.RollOut[i].Starts, t.RollOut[i-1].Stable
		if stable == "" && c.On() != "" && starts.Valid() && !starts.After(c.On()) || starts.Before(stable) {
			c.Report(RuleRollOutTooFast, at.At(i, "starts"), juurru.With("starts", starts), juurru.Related(at.At(i-1, "stable")))
		}
	}
}

func (t *Transition) checkFinalReport(c *juurru.Checker, at juurru.Pointer) {
	r := t.FinalReport
	if r == nil || r.Date == "" && juurru.Blank(r.Reached+r.Worked+r.Improve) || r.Date.After(c.On()) {
		c.Report(RuleFinalReportMissing, at)
		return
	}
	ask := func(said bool, member string, part juurru.Text) {
		if !said {
			c.Report(RuleFinalReportIncomplete, at.At(member), juurru.With("part", part))
		}
	}
	ask(!juurru.Blank(r.Reached), "reached", reportReached)
	ask(!juurru.Blank(r.Worked), "worked", reportWorked)
	ask(!juurru.Blank(r.Improve), "improve", reportImprove)
	ask(len(r.Discussed) > 0, "discussed", reportDiscussed)
}

func (p *Project) checkFollowUp(c *juurru.Checker, t *Transition, at juurru.Pointer) {
	f := t.FollowUp
	if f == nil {
		f = new(FollowUp)
	}
	ask := func(said bool, member string, part juurru.Text) {
		if !said {
			c.Report(RuleFollowUpIncomplete, at.At(member), juurru.With("part", part))
		}
	}
	ask(f.Benefits != "", "benefits", followBenefits)
	ask(!juurru.Blank(f.Faults), "faults", followFaults)
	ask(!juurru.Blank(f.Suppliers) || p.withoutSuppliers(), "suppliers", followSuppliers)
	ask(!juurru.Blank(f.Corrections), "corrections", followCorrections)
	if f.Trained == "" || t.HandOver != nil && f.Trained.After(t.HandOver.Date) {
		c.Report(RuleFollowUpTrainingLate, at.At("trained"))
	}
}

// withoutSuppliers reports whether the project says that it buys nothing, or that nobody
// supplies anything to the service.
func (p *Project) withoutSuppliers() bool {
	if p.Practice != nil && !juurru.Blank(p.Practice.NoSupplier) {
		return true
	}
	return p.Transition != nil && p.Transition.Procurement != nil && !juurru.Blank(p.Transition.Procurement.NotNeeded)
}

func (p *Project) checkHandOver(c *juurru.Checker, h *HandOver, at juurru.Pointer) {
	if h == nil || h.Date == "" || h.Date.After(c.On()) {
		c.Report(RuleHandOverMissing, at.At("date"))
		return
	}
	known, line := p.inLine(h.To)
	if h.To == "" || known && !line {
		c.Report(RuleHandOverNotToLine, at.At("to"))
	}
	var missing []Reviewed
	for _, document := range Reviewed("").Values() {
		if !slices.Contains(h.Reviewed, document) {
			missing = append(missing, document)
		}
	}
	if missing != nil {
		c.Report(RuleHandOverNotReviewed, at.At("reviewed"), juurru.With("documents", missing))
	}
	if !h.Ready {
		c.Report(RuleHandOverNotReady, at.At("ready"))
	}
}

// inLine reports whether a role of that ID is known, and belongs to the line organisation.
func (p *Project) inLine(id string) (known, line bool) {
	for i := range p.Roles {
		if p.Roles[i].ID == id {
			return true, p.Roles[i].Line
		}
	}
	return false, false
}

// checkTrained asks whether those of the line organisation who work in the new processes
// are trained before the service is taken into use.
func (p *Project) checkTrained(c *juurru.Checker, t *Transition) {
	var starts juurru.Date
	for _, step := range t.RollOut {
		if step.Starts.Valid() && (starts == "" || step.Starts.Before(starts)) {
			starts = step.Starts
		}
	}
	untrained := make(map[string]bool)
	for i := range p.Roles {
		untrained[p.Roles[i].ID] = p.Roles[i].Line
	}
	for i := range p.Trainings {
		training := &p.Trainings[i]
		if training.Refreshes == "" && (starts == "" || training.Starts.Before(starts)) {
			for _, role := range training.For {
				untrained[role] = false
			}
		}
	}
	for i := range t.Processes {
		for j, role := range t.Processes[i].Roles {
			if untrained[role] {
				c.Report(RuleStaffNotTrained, juurru.At("transition", "processes", i, "roles", j), juurru.Related("/trainings"))
				untrained[role] = false
			}
		}
	}
}

var clients = regexp.MustCompile(`(?i)käyttäj|asiakka|potila|asuka|klient|brukar|bruker|användar|patient|pasient|innbygger|invånar|user|client|resident`)

// checkInformed asks whether a message is for those who use the service.
func (p *Project) checkInformed(c *juurru.Checker) {
	for i := range p.Messages {
		if clients.MatchString(norm.NFC.String(p.Messages[i].Audience)) {
			return
		}
	}
	c.Report(RuleClientsNotInformed, "/messages")
}
