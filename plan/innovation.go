package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Innovation is what is taken into use: a method, a digital service, a way of working
// (menetelmä). Its elements are those of TIDieR: Hoffmann TC and others, BMJ 2014;
// 348: g1687.
type Innovation struct {
	Name       string   `json:"name,omitzero" validate:"max=500"`
	Type       string   `json:"type,omitzero" validate:"max=200"`                                 // an open word: "psykososiaalinen menetelmä", "digiratkaisu"
	Why        string   `json:"why,omitzero" validate:"max=10000"`                                // rationale, theory or goal of its essential parts
	Materials  string   `json:"materials,omitzero" validate:"max=10000"`                          // what is used and where it is found
	Procedures string   `json:"procedures,omitzero" validate:"max=10000"`                         // what is done
	Providers  string   `json:"providers,omitzero" validate:"max=5000"`                           // who delivers it, with which training
	How        string   `json:"how,omitzero" validate:"max=5000"`                                 // face to face, remotely, in groups
	Where      string   `json:"where,omitzero" validate:"max=5000"`                               // kinds of place, and what they need
	Dose       string   `json:"dose,omitzero" validate:"max=5000"`                                // when and how much: visits, duration
	Tailoring  string   `json:"tailoring,omitzero" validate:"max=5000"`                           // what may be fitted to the client
	Parts      []Part   `json:"parts,omitzero" validate:"max=200,dive"`                           // core and adaptable parts
	Maintainer string   `json:"maintainer,omitzero" validate:"max=500"`                           // menetelmän ylläpitäjä: an organisation
	Evidence   Evidence `json:"evidence,omitzero"`                                                // on three scales that are not mixed
	Recording  Record   `json:"recording,omitzero"`                                               // kirjaaminen
	Languages  []string `json:"languages,omitzero" validate:"max=20,unique,dive,required,max=50"` // it can be trained and used in
}

// Part is a part of an innovation: core, without which it is another one, or
// adaptable.
type Part struct {
	ID   string `json:"id,omitzero" validate:"required,max=200"`
	What string `json:"what,omitzero" validate:"required,max=2000"`
	Core bool   `json:"core,omitzero"` // ydinosa
}

// Evidence is what is known of a method, on three separate scales (Itla, Kasvun tuki):
// how strong the research is, which effect it shows, how well it fits. Strong evidence
// may be of no effect, or of harm.
type Evidence struct {
	Research      Research `json:"research,omitzero" validate:"omitempty,oneof=strong moderate weak none"` // tutkimusnäyttö
	Effect        string   `json:"effect,omitzero" validate:"max=2000"`                                    // vaikuttavuus, in words
	Applicability string   `json:"applicability,omitzero" validate:"max=2000"`                             // sovellettavuus, in words
	Source        string   `json:"source,omitzero" validate:"max=2000"`
}

// Research is the strength of the research evidence (tutkimusnäytön aste).
type Research string

// The strengths. None is a result; the zero value says nothing.
const (
	Strong     Research = "strong"   // vahva
	Moderate   Research = "moderate" // kohtalainen
	Weak       Research = "weak"     // heikko
	NoEvidence Research = "none"     // ei näyttöä
)

// Values returns the strengths, the strongest first.
func (Research) Values() []Research { return []Research{Strong, Moderate, Weak, NoEvidence} }

// Label returns the strength in a language.
func (r Research) Label(lang juurru.Lang) string {
	return map[Research]juurru.Text{
		Strong:     {FI: "Vahva", SV: "Stark", NB: "Sterk", EN: "Strong"},
		Moderate:   {FI: "Kohtalainen", SV: "Måttlig", NB: "Moderat", EN: "Moderate"},
		Weak:       {FI: "Heikko", SV: "Svag", NB: "Svak", EN: "Weak"},
		NoEvidence: {FI: "Ei näyttöä", SV: "Ingen evidens", NB: "Ingen evidens påvist", EN: "No evidence"},
	}[r].In(lang)
}

// Record is how the use of the method is recorded, so that it can be followed
// (kirjaaminen asiakastietojärjestelmään).
type Record struct {
	Code        string `json:"code,omitzero" validate:"max=200"`         // kirjaamiskoodi, also for national follow-up
	Instruction string `json:"instruction,omitzero" validate:"max=5000"` // kirjaamisohje: where it is, what it says
	Trained     bool   `json:"trained,omitzero"`                         // staff have been trained to record
}

// RuleInnovationMissing: nothing tells what is taken into use.
var RuleInnovationMissing = &juurru.Rule{
	ID: "plan/innovation-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.TIDieR),
	Limits: "The sources say that a method is described; that a plan without a description is not approved is our reading. TIDieR is a checklist for reports of interventions.",
	Title: juurru.Text{
		FI: "Suunnitelmasta ei käy ilmi, mikä menetelmä otetaan käyttöön.",
		SV: "Det framgår inte av planen vilken metod som ska tas i bruk.",
		NB: "Det går ikke fram av planen hvilken metode som skal tas i bruk.",
		EN: "The plan does not say which method is to be adopted.",
	},
	Why: juurru.Text{
		FI: "Tavoitteista, koulutuksesta ja tuesta voi päättää vasta, kun tiedetään, mitä otetaan käyttöön.",
		SV: "Om mål, utbildning och stöd kan man besluta först när man vet vad som tas i bruk.",
		NB: "Mål, opplæring og støtte kan ikke avgjøres før det er klart hva som skal tas i bruk.",
		EN: "Goals, training and support can be decided on only when it is known what is to be adopted.",
	},
	Fix: juurru.Text{
		FI: "Nimeä menetelmä tai palvelu ja kuvaa se (innovation).",
		SV: "Ange metodens eller tjänstens namn och beskriv den (innovation).",
		NB: "Oppgi navnet på metoden eller tjenesten, og beskriv den (innovation).",
		EN: "Name the method or the service, and describe it (innovation).",
	},
}

// RuleInnovationPartMissing: an element of the description is empty.
var RuleInnovationPartMissing = &juurru.Rule{
	ID: "plan/innovation-part-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.TIDieR,
	Limits: "TIDieR is a checklist for reports of interventions; that a plan has the same elements is our reading. Of its twelve, these six are asked; materials need not be there.",
	Title: juurru.Text{
		FI: "Menetelmän kuvauksesta puuttuu osa.",
		SV: "En del av beskrivningen av metoden saknas.",
		NB: "En del av beskrivelsen av metoden mangler.",
		EN: "A part of the description of the method is missing.",
	},
	Message: juurru.Text{
		FI: "Menetelmän kuvauksesta puuttuu: {part}.",
		SV: "I beskrivningen av metoden saknas: {part}.",
		NB: "I beskrivelsen av metoden mangler: {part}.",
		EN: "Missing from the description of the method: {part}.",
	},
	Why: juurru.Text{
		FI: "Vain riittävän tarkasti kuvattu menetelmä voidaan kouluttaa ja ottaa käyttöön samanlaisena joka yksikössä.",
		SV: "Bara en metod som är tillräckligt noga beskriven kan läras ut och tas i bruk på samma sätt i alla enheter.",
		NB: "Bare en metode som er beskrevet nøyaktig nok, kan læres bort og tas i bruk på samme måte i alle enheter.",
		EN: "Only a method that is described closely enough can be taught and used in the same way in every unit.",
	},
	Fix: juurru.Text{
		FI: "Täydennä kuvausta menetelmän käsikirjasta tai kysy ylläpitäjältä: {part}.",
		SV: "Komplettera beskrivningen med hjälp av metodens manual eller fråga förvaltaren: {part}.",
		NB: "Suppler beskrivelsen ved hjelp av metodens manual, eller spør forvalteren: {part}.",
		EN: "Complete the description from the manual of the method, or ask its maintainer: {part}.",
	},
}

var (
	partWhy        = juurru.Text{FI: "mihin se perustuu ja mihin sillä pyritään (why)", SV: "vad den bygger på och vad den syftar till (why)", NB: "hva den bygger på, og hva den skal oppnå (why)", EN: "what it rests on and what it is for (why)"}
	partProcedures = juurru.Text{FI: "mitä tehdään (procedures)", SV: "vad man gör (procedures)", NB: "hva som gjøres (procedures)", EN: "what is done (procedures)"}
	partProviders  = juurru.Text{FI: "kuka sen toteuttaa ja millä koulutuksella (providers)", SV: "vem som genomför den och med vilken utbildning (providers)", NB: "hvem som utfører den, og med hvilken opplæring (providers)", EN: "who delivers it, with which training (providers)"}
	partHow        = juurru.Text{FI: "miten se toteutetaan, esimerkiksi lähi- vai etätapaamisina (how)", SV: "hur den genomförs, till exempel vid fysiska möten eller på distans (how)", NB: "hvordan den gjennomføres, for eksempel ved oppmøte eller digitalt (how)", EN: "how it is delivered, for example face to face or remotely (how)"}
	partWhere      = juurru.Text{FI: "missä se toteutetaan ja mitä paikalta vaaditaan (where)", SV: "var den genomförs och vad platsen kräver (where)", NB: "hvor den gjennomføres, og hva stedet må ha (where)", EN: "where it is delivered and what the place needs (where)"}
	partAmount     = juurru.Text{FI: "milloin ja kuinka paljon (dose)", SV: "när och hur mycket (dose)", NB: "når og hvor mye (dose)", EN: "when and how much (dose)"}
)

// RuleCoreUnknown: no part of the method is marked as core.
var RuleCoreUnknown = &juurru.Rule{
	ID: "plan/core-unknown", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.FRAME),
	Limits: "The sources ask for fidelity and tell changes that keep the core from those that do not; that a plan marks the core beforehand is our reading.",
	Title: juurru.Text{
		FI: "Menetelmän ydinosia ei ole merkitty.",
		SV: "Metodens kärnkomponenter är inte angivna.",
		NB: "Metodens kjerneelementer er ikke angitt.",
		EN: "The core parts of the method are not marked.",
	},
	Why: juurru.Text{
		FI: "Menetelmäuskollisuutta voi arvioida vain, jos tiedetään, mitä menetelmästä ei saa muuttaa ja mitä voi mukauttaa.",
		SV: "Metodtrogenhet kan bedömas bara om man vet vad i metoden som inte får ändras och vad som kan anpassas.",
		NB: "Metodetrofasthet kan bare vurderes når det er klart hva i metoden som ikke kan endres, og hva som kan tilpasses.",
		EN: "Fidelity can be judged only when it is known what in the method must not change and what may be adapted.",
	},
	Fix: juurru.Text{
		FI: "Luettele menetelmän osat (parts) ja merkitse, mitkä niistä ovat ydinosia (core). Tarkista ylläpitäjältä.",
		SV: "Räkna upp metodens delar (parts) och ange vilka av dem som är kärnkomponenter (core). Kontrollera med förvaltaren.",
		NB: "List opp metodens deler (parts), og angi hvilke som er kjerneelementer (core). Avklar med forvalteren.",
		EN: "List the parts of the method (parts) and mark which are core (core). Check with the maintainer.",
	},
}

// RuleMaintainerMissing: nobody is named who keeps the method up.
var RuleMaintainerMissing = &juurru.Rule{
	ID: "plan/maintainer-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla tells what support a maintainer may give; that a plan names it is our reading.",
	Title: juurru.Text{
		FI: "Menetelmän ylläpitäjä puuttuu.",
		SV: "Metodens förvaltare saknas.",
		NB: "Metodens forvalter mangler.",
		EN: "The maintainer of the method is missing.",
	},
	Why: juurru.Text{
		FI: "Ylläpitäjältä saa menetelmäkoulutuksen, usein myös materiaaleja ja kertauskoulutusta, joskus tukea käyttöönottoon.",
		SV: "Av förvaltaren får man metodutbildning, ofta också material och repetitionsutbildning, ibland stöd för ibruktagandet.",
		NB: "Forvalteren gir opplæring i metoden, ofte også materiell og oppfriskningskurs, noen ganger støtte til innføringen.",
		EN: "The maintainer gives the training, often also materials and refresher training, and sometimes support for the adoption.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa organisaatio, joka ylläpitää menetelmää (maintainer). Jos sellaista ei ole, kirjaa, kuka vastaa koulutuksesta ja materiaaleista.",
		SV: "Anteckna den organisation som förvaltar metoden (maintainer). Om det inte finns någon, anteckna vem som svarar för utbildning och material.",
		NB: "Oppgi organisasjonen som forvalter metoden (maintainer). Finnes det ingen, oppgi hvem som har ansvar for opplæring og materiell.",
		EN: "Record the organisation that maintains the method (maintainer). If there is none, record who is responsible for training and materials.",
	},
}

// RuleEvidenceMissing: nothing is told on one of the three scales of evidence.
var RuleEvidenceMissing = &juurru.Rule{
	ID: "plan/evidence-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.ItlaEvidence,
	Limits: "The handbook is about psychosocial methods; that others are told of in the same way is our reading. That there is no evidence is an answer.",
	Title: juurru.Text{
		FI: "Tieto menetelmän näytöstä on puutteellinen.",
		SV: "Uppgiften om metodens evidens är bristfällig.",
		NB: "Opplysningene om metodens kunnskapsgrunnlag er mangelfulle.",
		EN: "What is known of the evidence for the method is incomplete.",
	},
	Message: juurru.Text{
		FI: "Menetelmästä ei ole kirjattu: {part}.",
		SV: "Det här har inte antecknats om metoden: {part}.",
		NB: "Dette er ikke registrert om metoden: {part}.",
		EN: "Not recorded about the method: {part}.",
	},
	Why: juurru.Text{
		FI: "Tutkimusnäyttö, vaikuttavuus ja sovellettavuus ovat eri asioita: vahvakin näyttö voi osoittaa, ettei menetelmästä ole hyötyä.",
		SV: "Evidens, effekt och tillämplighet är olika saker: också stark evidens kan visa att metoden inte är till nytta.",
		NB: "Forskningsgrunnlag, effekt og anvendbarhet er ulike ting: Også et sterkt grunnlag kan vise at metoden ikke er til nytte.",
		EN: "Research, effect and applicability are different things: even strong evidence may show that a method does not help.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä tiedetään (evidence): {part}. Jos tutkimusnäyttöä ei ole, kirjaa sekin (research: none).",
		SV: "Anteckna vad man vet (evidence): {part}. Om forskningsevidens saknas, anteckna också det (research: none).",
		NB: "Registrer det som er kjent (evidence): {part}. Finnes det ikke noe forskningsgrunnlag, registrer også det (research: none).",
		EN: "Record what is known (evidence): {part}. If there is no research evidence, record that as well (research: none).",
	},
}

var (
	partResearch      = juurru.Text{FI: "tutkimusnäytön vahvuus (research)", SV: "evidensens styrka (research)", NB: "styrken i forskningsgrunnlaget (research)", EN: "the strength of the research (research)"}
	partEffect        = juurru.Text{FI: "vaikuttavuus (effect)", SV: "effekten (effect)", NB: "effekten (effect)", EN: "the effect (effect)"}
	partApplicability = juurru.Text{FI: "sovellettavuus (applicability)", SV: "tillämpligheten (applicability)", NB: "anvendbarheten (applicability)", EN: "the applicability (applicability)"}
)

// RuleRecordingCodeMissing: nothing tells by which code the use of the method is recorded.
var RuleRecordingCodeMissing = &juurru.Rule{
	ID: "plan/recording-code-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla speaks of psychosocial methods, whose use is followed nationally by codes. A method whose use is seen otherwise can say so in the same place; whether that is enough is not judged. Itla asks for training and instruction in the code without saying by when; that the code has to be there before use begins is our reading.",
	Title: juurru.Text{
		FI: "Menetelmän kirjaamiskoodi puuttuu.",
		SV: "Metodens registreringskod saknas.",
		NB: "Registreringskoden for metoden mangler.",
		EN: "The code for recording the method is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman sovittua koodia menetelmän käyttöä ei voi seurata luotettavasti omalla alueella eikä kansallisesti.",
		SV: "Utan en avtalad kod kan användningen av metoden inte följas upp tillförlitligt, varken i det egna området eller nationellt.",
		NB: "Uten en avtalt kode kan bruken av metoden ikke følges opp pålitelig, verken i eget område eller nasjonalt.",
		EN: "Without an agreed code the use of the method cannot be followed reliably, locally or nationally.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa koodi, jolla käyttö merkitään asiakastietojärjestelmään (code). Jos käyttö näkyy muualta, kerro mistä.",
		SV: "Anteckna koden med vilken användningen registreras i klientdatasystemet (code). Om användningen syns någon annanstans, ange var.",
		NB: "Oppgi koden som brukes ved registrering i journalsystemet (code). Går bruken fram et annet sted, oppgi hvor.",
		EN: "Record the code by which the use is entered in the client information system (code). If the use shows elsewhere, say where.",
	},
}

// RuleRecordingInstructionMissing: nothing tells how the use of the method is recorded.
var RuleRecordingInstructionMissing = &juurru.Rule{
	ID: "plan/recording-instruction-missing", Severity: juurru.Error, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "Itla asks for the instruction without saying by when; that it has to be there before use begins is our reading.",
	Title: juurru.Text{
		FI: "Menetelmän kirjaamisohje puuttuu.",
		SV: "Anvisningen för att registrera metoden saknas.",
		NB: "Veiledningen for registrering av metoden mangler.",
		EN: "The instruction for recording the method is missing.",
	},
	Why: juurru.Text{
		FI: "Jos jokainen kirjaa omalla tavallaan, luvut eivät kerro, kuinka paljon menetelmää käytetään.",
		SV: "Om alla registrerar på sitt eget sätt visar siffrorna inte hur mycket metoden används.",
		NB: "Hvis alle registrerer på sin egen måte, viser ikke tallene hvor mye metoden brukes.",
		EN: "If everybody records in a way of their own, the numbers do not show how much the method is used.",
	},
	Fix: juurru.Text{
		FI: "Laadi kirjaamisohje ja kerro, mistä se löytyy (instruction).",
		SV: "Skriv en anvisning för registreringen och berätta var den finns (instruction).",
		NB: "Lag en veiledning for registreringen, og fortell hvor den finnes (instruction).",
		EN: "Write an instruction for recording and say where it is found (instruction).",
	},
}

// RuleRecordingUntrained: staff have not been trained to record.
var RuleRecordingUntrained = &juurru.Rule{
	ID: "plan/recording-untrained", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "Asked when there is a code or an instruction to be trained in. That staff have to be trained before use begins is our reading.",
	Title: juurru.Text{
		FI: "Henkilöstöä ei ole koulutettu menetelmän kirjaamiseen.",
		SV: "Personalen har inte fått utbildning i att registrera metoden.",
		NB: "De ansatte har ikke fått opplæring i å registrere metoden.",
		EN: "Staff have not been trained to record the method.",
	},
	Why: juurru.Text{
		FI: "Pelkkä ohje ei riitä: seurannan luvut ovat oikein vasta, kun jokainen osaa kirjata.",
		SV: "Enbart en anvisning räcker inte: uppföljningens siffror stämmer först när alla kan registrera.",
		NB: "En veiledning er ikke nok: Tallene i oppfølgingen blir riktige først når alle kan registrere.",
		EN: "An instruction is not enough: the numbers are right only when everybody knows how to record.",
	},
	Fix: juurru.Text{
		FI: "Järjestä koulutus kirjaamiseen ennen käytön alkua ja merkitse se pidetyksi (trained).",
		SV: "Ordna utbildning i registrering innan användningen börjar och markera den som genomförd (trained).",
		NB: "Gi opplæring i registreringen før bruken starter, og merk den som gjennomført (trained).",
		EN: "Train staff to record before use begins, and mark that it has been done (trained).",
	},
}

var innovationRules = []*juurru.Rule{
	RuleInnovationMissing,
	RuleInnovationPartMissing,
	RuleCoreUnknown,
	RuleMaintainerMissing,
	RuleEvidenceMissing,
	RuleRecordingCodeMissing,
	RuleRecordingInstructionMissing,
	RuleRecordingUntrained,
}

func (p *Plan) checkInnovation(c *juurru.Checker) {
	i, at := p.Innovation, juurru.At("innovation")
	if i.filled() == 0 && p.isAsked(c, "innovation") {
		return
	}
	if i.filled() == 0 && (i == nil || juurru.Blank(i.Name)) {
		c.Report(RuleInnovationMissing, at)
		return
	}
	if juurru.Blank(i.Name) {
		c.Report(RuleInnovationMissing, at.At("name"))
	}
	weighed := p.weighed(c, "innovation")
	i.check(c, at, weighed)
	i.Evidence.check(c, at.At("evidence"), weighed)
	if i.recorded() > 0 || !p.isAsked(c, "recording") {
		i.Recording.check(c, at.At("recording"))
	}
}

func (i *Innovation) check(c *juurru.Checker, at juurru.Pointer, weighed juurru.Detail) {
	part := func(text, member string, part juurru.Text) {
		if juurru.Blank(text) {
			c.Report(RuleInnovationPartMissing, at.At(member), juurru.With("part", part), weighed)
		}
	}
	part(i.Why, "why", partWhy)
	part(i.Procedures, "procedures", partProcedures)
	part(i.Providers, "providers", partProviders)
	part(i.How, "how", partHow)
	part(i.Where, "where", partWhere)
	part(i.Dose, "dose", partAmount)
	if !slices.ContainsFunc(i.Parts, func(p Part) bool { return p.Core }) {
		c.Report(RuleCoreUnknown, at.At("parts"), weighed)
	}
	if juurru.Blank(i.Maintainer) {
		c.Report(RuleMaintainerMissing, at.At("maintainer"), weighed)
	}
}

func (e *Evidence) check(c *juurru.Checker, at juurru.Pointer, weighed juurru.Detail) {
	scale := func(text, member string, part juurru.Text) {
		if juurru.Blank(text) {
			c.Report(RuleEvidenceMissing, at.At(member), juurru.With("part", part), weighed)
		}
	}
	scale(string(e.Research), "research", partResearch)
	scale(e.Effect, "effect", partEffect)
	scale(e.Applicability, "applicability", partApplicability)
}

func (r *Record) check(c *juurru.Checker, at juurru.Pointer) {
	code, instruction := !juurru.Blank(r.Code), !juurru.Blank(r.Instruction)
	if !code {
		c.Report(RuleRecordingCodeMissing, at.At("code"))
	}
	if !instruction {
		c.Report(RuleRecordingInstructionMissing, at.At("instruction"))
	}
	if (code || instruction) && !r.Trained {
		c.Report(RuleRecordingUntrained, at.At("trained"))
	}
}
