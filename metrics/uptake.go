package metrics

import (
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Uptake is how training turns into use (koulutuksesta käyttöön): how many were to
// take a method into use, were trained in it, and use it.
type Uptake struct {
	ID     string        `json:"id,omitzero" validate:"required,max=200"`
	Method string        `json:"method,omitzero" validate:"required,max=500"` // what was trained (menetelmä)
	Unit   string        `json:"unit,omitzero" validate:"max=500"`            // where: a unit or an area
	Owner  string        `json:"owner,omitzero" validate:"max=500"`           // the role that follows it
	Counts []UptakeCount `json:"counts,omitzero" validate:"max=1000,dive"`    // in order of time
}

// UptakeCount is how many there were on a day. Who has left is no longer counted.
type UptakeCount struct {
	Date     juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	Expected *int        `json:"expected,omitzero" validate:"omitempty,min=0"` // staff who are to use the method
	Trained  *int        `json:"trained,omitzero" validate:"omitempty,min=0"`  // of them, trained
	Using    *int        `json:"using,omitzero" validate:"omitempty,min=0"`    // of them, using it with clients
	Note     string      `json:"note,omitzero" validate:"max=5000"`
}

// RuleUptakeOutOfOrder: counts are not in order of time.
var RuleUptakeOutOfOrder = &juurru.Rule{
	ID: "metrics/uptake-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Laskennat eivät ole aikajärjestyksessä.",
		SV: "Räkningarna är inte i tidsordning.",
		NB: "Tellingene står ikke i kronologisk rekkefølge.",
		EN: "The counts are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Laskennan päivä {date} ei ole myöhempi kuin edellisen laskennan päivä {previous}.",
		SV: "Räkningens datum {date} kommer inte efter den föregående räkningens datum {previous}.",
		NB: "Datoen for tellingen, {date}, kommer ikke etter datoen for den forrige tellingen, {previous}.",
		EN: "The day of the count, {date}, is not after that of the count before, {previous}.",
	},
	Why: juurru.Text{
		FI: "Viimeisin laskenta kertoo, missä ollaan. Jos päivät ovat väärin, luku on väärältä päivältä.",
		SV: "Den senaste räkningen visar läget. Om datumen är fel är siffran från fel dag.",
		NB: "Den siste tellingen viser hvor man står. Er datoene feil, er tallet fra feil dag.",
		EN: "The latest count tells where things stand. If the days are wrong, the number is of the wrong day.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä tai järjestä laskennat vanhimmasta uusimpaan.",
		SV: "Rätta datumet eller ordna räkningarna från äldst till nyast.",
		NB: "Rett datoen, eller ordne tellingene fra eldst til nyest.",
		EN: "Correct the day, or put the counts in order from the oldest to the newest.",
	},
}

// RuleUptakeInconsistent: a part is larger than the whole.
var RuleUptakeInconsistent = &juurru.Rule{
	ID: "metrics/uptake-inconsistent", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Those who were trained count among those expected, and those who use the method among the trained. Numbers that are not given are not looked at.",
	Title: juurru.Text{
		FI: "Laskennan luvut ovat ristiriidassa keskenään.",
		SV: "Räkningens siffror motsäger varandra.",
		NB: "Tallene i tellingen motsier hverandre.",
		EN: "The numbers of the count contradict one another.",
	},
	Message: juurru.Text{
		FI: "{part} {count}, mutta {whole} vain {limit}.",
		SV: "{part} {count}, men {whole} bara {limit}.",
		NB: "{part} {count}, men {whole} bare {limit}.",
		EN: "{part} {count}, but {whole} only {limit}.",
	},
	Why: juurru.Text{
		FI: "Koulutetut lasketaan niistä, joiden on tarkoitus käyttää menetelmää, ja käyttäjät koulutetuista. Muuten osuuksia ei voi laskea.",
		SV: "De utbildade räknas av dem som ska använda metoden, och användarna av de utbildade. Annars går andelarna inte att räkna ut.",
		NB: "De som har fått opplæring, telles blant dem som skal bruke metoden, og de som bruker den, blant dem som har fått opplæring. Ellers kan andelene ikke regnes ut.",
		EN: "The trained are counted among those who are to use the method, and the users among the trained. Otherwise no shares can be computed.",
	},
	Fix: juurru.Text{
		FI: "Tarkista luvut. {advice}",
		SV: "Kontrollera siffrorna. {advice}",
		NB: "Kontroller tallene. {advice}",
		EN: "Check the numbers. {advice}",
	},
}

var (
	adviceTrained = juurru.Text{
		FI: "Jos koulutettuja on muitakin kuin ne, joiden on tarkoitus käyttää menetelmää, laske koulutettuihin vain heidät tai korjaa käyttäjiksi tarkoitettujen määrä (trained, expected).",
		SV: "Om fler har utbildats än de som ska använda metoden, räkna bara in dem bland de utbildade eller rätta antalet som ska använda metoden (trained, expected).",
		NB: "Hvis flere har fått opplæring enn dem som skal bruke metoden, tell bare med dem som skal bruke den, eller rett antallet som skal bruke metoden (trained, expected).",
		EN: "If others were trained besides those who are to use the method, count only those who are, or correct the number who are to use it (trained, expected).",
	}
	adviceUntrained = juurru.Text{
		FI: "Jos menetelmää käyttää joku, jota ei ole koulutettu, kirjoita siitä huomautus (note) ja jätä hänet pois käyttäjistä.",
		SV: "Om någon som inte har utbildats använder metoden, skriv en anmärkning om det (note) och räkna inte med hen.",
		NB: "Hvis noen uten opplæring bruker metoden, skriv en merknad om det (note), og ikke tell med vedkommende.",
		EN: "If somebody uses the method without training, say so in a note (note) and leave them out of the users.",
	}
	adviceUnexpected = juurru.Text{
		FI: "Jos menetelmää käyttävät muutkin kuin ne, joiden piti, korjaa käyttäjiksi tarkoitettujen määrä (expected).",
		SV: "Om fler använder metoden än de som skulle göra det, rätta antalet som ska använda metoden (expected).",
		NB: "Hvis flere bruker metoden enn dem som skulle, rett antallet som skal bruke metoden (expected).",
		EN: "If others use the method than those who were to, correct the number who are to use it (expected).",
	}

	partTrained   = juurru.Text{FI: "Koulutettuja on", SV: "Antalet utbildade är", NB: "Antallet med opplæring er", EN: "The number of trained is"}
	partUsing     = juurru.Text{FI: "Käyttäjiä on", SV: "Antalet användare är", NB: "Antallet som bruker metoden, er", EN: "The number of users is"}
	wholeExpected = juurru.Text{FI: "käyttäjiksi tarkoitettuja", SV: "antalet som ska använda metoden", NB: "antallet som skal bruke metoden, er", EN: "the number expected to use the method is"}
	wholeTrained  = juurru.Text{FI: "koulutettuja", SV: "antalet utbildade", NB: "antallet med opplæring er", EN: "the number of trained is"}
)

// RuleUptakeExpectedMissing: no count tells how many are to use the method.
var RuleUptakeExpectedMissing = &juurru.Rule{
	ID: "metrics/uptake-expected-missing", Severity: juurru.Info, Gate: Results, Since: "0.1",
	Source: source.Join(source.Proctor, source.Pirha),
	Limits: "One count with the number is enough. An uptake without any count is told only that nobody counted the users.",
	Title: juurru.Text{
		FI: "Ei ole kerrottu, kuinka monen on tarkoitus käyttää menetelmää.",
		SV: "Det framgår inte hur många som ska använda metoden.",
		NB: "Det går ikke fram hvor mange som skal bruke metoden.",
		EN: "It is not stated how many are to use the method.",
	},
	Why: juurru.Text{
		FI: "Käyttäjien määrä kertoo levinneisyydestä vasta, kun tiedetään, kuinka monen pitäisi käyttää menetelmää.",
		SV: "Antalet användare säger något om genomslaget först när man vet hur många som ska använda metoden.",
		NB: "Antallet brukere sier noe om gjennomslaget først når man vet hvor mange som skal bruke metoden.",
		EN: "The number of users tells of penetration only when it is known out of how many.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, kuinka monen työntekijän on tarkoitus käyttää menetelmää (expected).",
		SV: "Anteckna hur många anställda som ska använda metoden (expected).",
		NB: "Registrer hvor mange ansatte som skal bruke metoden (expected).",
		EN: "Record how many of the staff are to use the method (expected).",
	},
}

// RuleUptakeNotFollowed: nobody has counted who uses the method.
var RuleUptakeNotFollowed = &juurru.Rule{
	ID: "metrics/uptake-not-followed", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.Join(source.Itla, source.Pirha),
	Limits: "One count of the users is enough, however old. Not asked when the counts tell that nobody was trained, nor before the change begins.",
	Title: juurru.Text{
		FI: "Menetelmän käyttäjiä ei ole laskettu kertaakaan.",
		SV: "Antalet användare av metoden har aldrig räknats.",
		NB: "Det er aldri talt hvor mange som bruker metoden.",
		EN: "Nobody has counted how many use the method.",
	},
	Why: juurru.Text{
		FI: "Koulutus ei vielä ole käyttöä: asiakas hyötyy vasta, kun koulutettu työskentelee menetelmällä.",
		SV: "Utbildning är ännu inte användning: klienten får nytta först när den utbildade arbetar med metoden.",
		NB: "Opplæring er ikke det samme som bruk: pasienter og brukere har nytte av metoden først når de ansatte arbeider med den.",
		EN: "Training is not use: clients gain only when those who were trained work with the method.",
	},
	Fix: juurru.Text{
		FI: "Laske, kuinka moni koulutetuista käyttää menetelmää asiakastyössä (using), ja toista laskenta säännöllisesti.",
		SV: "Räkna hur många av de utbildade som använder metoden i klientarbetet (using), och gör om räkningen regelbundet.",
		NB: "Tell hvor mange av dem med opplæring som bruker metoden i arbeidet med pasienter og brukere (using), og gjenta tellingen jevnlig.",
		EN: "Count how many of the trained use the method with clients (using), and count again regularly.",
	},
}

// RuleUptakeWaste: some were trained and do not use the method.
var RuleUptakeWaste = &juurru.Rule{
	ID: "metrics/uptake-waste", Severity: juurru.Info, Gate: Results, Since: "0.1",
	Source: source.Join(source.Pirha, source.Proctor),
	Limits: "No source gives an acceptable number, so one is enough to be told. That those who were trained and do not use the method are the waste Pirha's plan is to avoid is our reading. Only the latest count is looked at; it cannot tell who was trained lately.",
	Title: juurru.Text{
		FI: "Osa koulutetuista ei käytä menetelmää: koulutus uhkaa jäädä hukkainvestoinniksi.",
		SV: "En del av de utbildade använder inte metoden: utbildningen riskerar att bli en bortkastad investering.",
		NB: "Noen av dem som har fått opplæring, bruker ikke metoden: opplæringen kan bli en bortkastet investering.",
		EN: "Some of the trained do not use the method: the training may turn out a wasted investment.",
	},
	Message: juurru.Text{
		FI: "Koulutettuja, jotka eivät käytä menetelmää, on {unused} (koulutettuja kaikkiaan {trained}).",
		SV: "Antalet utbildade som inte använder metoden är {unused} (utbildade sammanlagt {trained}).",
		NB: "Antallet som har fått opplæring og ikke bruker metoden, er {unused} (med opplæring til sammen {trained}).",
		EN: "The number of trained who do not use the method is {unused} (trained in all: {trained}).",
	},
	Why: juurru.Text{
		FI: "Koulutus maksaa saman, käytettiinpä menetelmää tai ei. Asiakkaille siitä on hyötyä vasta, kun osaamista käytetään.",
		SV: "Utbildningen kostar lika mycket vare sig metoden används eller inte. Klienterna har nytta av den först när kunskaperna används.",
		NB: "Opplæringen koster det samme enten metoden brukes eller ikke. Pasienter og brukere har nytte av den først når kompetansen tas i bruk.",
		EN: "Training costs the same whether or not the method is used. Clients gain from it only when the skills are put to use.",
	},
	Fix: juurru.Text{
		FI: "Selvitä, mikä estää käytön: aika, tuki, sopivat asiakkaat vai jokin muu. Kohdista tuki siihen, ennen kuin koulutat lisää.",
		SV: "Ta reda på vad som hindrar användningen: tid, stöd, lämpliga klienter eller något annat. Rikta stödet dit före nya utbildningar.",
		NB: "Finn ut hva som hindrer bruken: tid, støtte, mangel på aktuelle brukere eller noe annet. Sett inn støtten der før ny opplæring.",
		EN: "Find out what keeps them from using it: time, support, suitable clients or something else. Direct support there before training more.",
	},
}

// RuleUptakeRepeated: one method in one unit is followed twice.
var RuleUptakeRepeated = &juurru.Rule{
	ID: "metrics/uptake-repeated", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Names are the same but for the case of letters and spaces around them; a unit that is not named is the same as another that is not. Units that overlap are not seen.",
	Title: juurru.Text{
		FI: "Saman menetelmän käyttöä samassa yksikössä seurataan kahdesti.",
		SV: "Användningen av samma metod i samma enhet följs upp två gånger.",
		NB: "Bruken av samme metode i samme enhet følges opp to ganger.",
		EN: "The use of one method in one unit is followed twice.",
	},
	Why: juurru.Text{
		FI: "Yhteenvedossa samat työntekijät laskettaisiin kahteen kertaan.",
		SV: "I sammandraget skulle samma anställda räknas två gånger.",
		NB: "I sammendraget ville de samme ansatte blitt telt to ganger.",
		EN: "In the total the same staff would be counted twice.",
	},
	Fix: juurru.Text{
		FI: "Yhdistä laskennat samaan seurantaan (counts) tai erota yksiköt toisistaan (unit).",
		SV: "Slå ihop räkningarna till en uppföljning (counts) eller skilj enheterna åt (unit).",
		NB: "Slå sammen tellingene til én oppfølging (counts), eller skill enhetene fra hverandre (unit).",
		EN: "Put the counts together (counts), or tell the units apart (unit).",
	},
}

// uptakeRules are in the order of the document.
var uptakeRules = []*juurru.Rule{
	RuleUptakeRepeated,
	RuleUptakeNotFollowed,
	RuleUptakeOutOfOrder,
	RuleUptakeExpectedMissing,
	RuleUptakeInconsistent,
	RuleUptakeWaste,
}

func (s *Set) checkUptake(c *juurru.Checker) {
	s.checkRepeatedUptake(c)
	for i := range s.Uptake {
		u, at := &s.Uptake[i], juurru.At("uptake", i, "counts")
		u.checkCounts(c, at)
		u.checkFollowed(c, at, s.ChangeStarts)
		if latest := u.latest(c.On()); latest >= 0 {
			if spread := u.Counts[latest].spread(); spread.Unused != nil && *spread.Unused > 0 {
				c.Report(RuleUptakeWaste, at.At(latest, "using"), juurru.With("unused", *spread.Unused), juurru.With("trained", *spread.Trained))
			}
		}
	}
}

// checkRepeatedUptake reports a method that is followed in one unit more than once.
func (s *Set) checkRepeatedUptake(c *juurru.Checker) {
	first := make(map[[2]string]int, len(s.Uptake))
	for i := range s.Uptake {
		u := &s.Uptake[i]
		if juurru.Blank(u.Method) {
			continue
		}
		key := [2]string{sameName(u.Method), sameName(u.Unit)}
		if j, repeated := first[key]; repeated {
			c.Report(RuleUptakeRepeated, juurru.At("uptake", i), juurru.Related(juurru.At("uptake", j)))
			continue
		}
		first[key] = i
	}
}

// sameName is a name without what does not tell two names apart: the case of letters and
// spaces around it.
func sameName(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// checkCounts reports days and numbers that cannot be.
func (u *Uptake) checkCounts(c *juurru.Checker, at juurru.Pointer) {
	last := -1
	for i := range u.Counts {
		n, here := &u.Counts[i], at.At(i)
		n.checkNumbers(c, here)
		if !n.Date.Valid() {
			continue
		}
		checkFuture(c, here.At("date"), n.Date)
		if last >= 0 && !n.Date.After(u.Counts[last].Date) {
			c.Report(RuleUptakeOutOfOrder, here.At("date"), juurru.With("date", n.Date), juurru.With("previous", u.Counts[last].Date),
				juurru.Related(at.At(last, "date")))
		}
		last = i
	}
}

// checkNumbers reports a part that is larger than the whole. Without the trained, the users
// are held against those expected.
func (n *UptakeCount) checkNumbers(c *juurru.Checker, at juurru.Pointer) {
	larger := func(part *int, partMember string, partName juurru.Text, whole *int, wholeMember string, wholeName, advice juurru.Text) {
		if part != nil && whole != nil && *part > *whole {
			c.Report(RuleUptakeInconsistent, at.At(partMember), juurru.With("part", partName), juurru.With("count", *part),
				juurru.With("whole", wholeName), juurru.With("limit", *whole), juurru.With("advice", advice), juurru.Related(at.At(wholeMember)))
		}
	}
	larger(n.Trained, "trained", partTrained, n.Expected, "expected", wholeExpected, adviceTrained)
	if n.Trained == nil {
		larger(n.Using, "using", partUsing, n.Expected, "expected", wholeExpected, adviceUnexpected)
		return
	}
	larger(n.Using, "using", partUsing, n.Trained, "trained", wholeTrained, adviceUntrained)
}

// checkFollowed reports what no count tells. Before the change begins nobody can use the
// method yet.
func (u *Uptake) checkFollowed(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
	ahead := changeStarts.Valid() && c.On().Valid() && !changeStarts.Before(c.On())
	if len(u.Counts) == 0 {
		if !ahead {
			c.Report(RuleUptakeNotFollowed, at)
		}
		return
	}
	var expected, trained, nobody, using bool
	for i := range u.Counts {
		n := &u.Counts[i]
		expected = expected || n.Expected != nil
		using = using || n.Using != nil
		trained = trained || n.Trained != nil && *n.Trained > 0
		nobody = nobody || n.Trained != nil && *n.Trained == 0
	}
	last := len(u.Counts) - 1
	if !ahead && !using && (trained || !nobody) {
		c.Report(RuleUptakeNotFollowed, at.At(last, "using"))
	}
	if !expected {
		c.Report(RuleUptakeExpectedMissing, at.At(last, "expected"))
	}
}
