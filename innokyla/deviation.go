package innokyla

import "github.com/juurru/juurru"

// Deviation is one way in which a name departs from the guidance (poikkeama).
type Deviation string

// The deviations: of the programme mark and the process first, then of the area.
const (
	DeviationProgrammeMissing      Deviation = "programme-missing"
	DeviationLowercase             Deviation = "programme-lowercase"
	DeviationMarkForm              Deviation = "open-paren-or-prefix-form"
	DeviationNoSpaceBeforeMark     Deviation = "space-missing-before-parenthesis"
	DeviationNoCommaAfterRRP       Deviation = "comma-missing-after-RRP"
	DeviationNoCommaInMark         Deviation = "comma-missing-in-parenthesis"
	DeviationNoSpaceAfterComma     Deviation = "space-missing-after-comma"
	DeviationExtraSpace            Deviation = "extra-space"
	DeviationRoundInName           Deviation = "funding-round-in-name"
	DeviationPillarMissing         Deviation = "pillar-missing"
	DeviationPillarUnknown         Deviation = "pillar-unknown"
	DeviationPillarSpelledOut      Deviation = "pillar-spelled-out"
	DeviationInvestmentMissing     Deviation = "investment-missing"
	DeviationInvestmentUnknown     Deviation = "investment-unknown"
	DeviationInvestmentInPillar3   Deviation = "investment-in-pillar-3"
	DeviationInvestmentRepeated    Deviation = "investment-repeated"
	DeviationIMissing              Deviation = "I-missing"
	DeviationINVPrefix             Deviation = "INV-prefix"
	DeviationSubInvestment         Deviation = "sub-investment"
	DeviationJaSeparator           Deviation = "ja-separator"
	DeviationSlashSeparator        Deviation = "slash-separator"
	DeviationOtherSeparator        Deviation = "other-separator"
	DeviationUnknownInMark         Deviation = "unknown-in-parenthesis"
	DeviationProcessMissing        Deviation = "process-missing"
	DeviationCoachingNotInPosition Deviation = "coaching-not-in-position"
	DeviationAreaMissing           Deviation = "area-missing"
	DeviationAreaNotInPosition     Deviation = "area-not-in-position"
	DeviationAreaInflectedNoComma  Deviation = "area-inflected-no-comma"
	DeviationAreaInflected         Deviation = "area-inflected"
	DeviationNoCommaBeforeArea     Deviation = "comma-missing-before-area"
	DeviationHVALowercase          Deviation = "hva-lowercase"
	DeviationSpelledOut            Deviation = "hyvinvointialue-spelled-out"
	DeviationOtherAbbreviation     Deviation = "other-abbreviation"
	DeviationHVAMissing            Deviation = "hva-missing"
	DeviationBrandName             Deviation = "brand-name"
	DeviationAreaMisspelt          Deviation = "area-misspelt"
	DeviationHelsinki              Deviation = "Helsinki-not-HVA"
	DeviationAreaNotCounty         Deviation = "area-not-county"
	DeviationSeveralAreas          Deviation = "several-areas"
)

// deviationTable holds the deviations in their order, with what they say.
var deviationTable = []struct {
	deviation Deviation
	label     juurru.Text
}{
	{DeviationProgrammeMissing, juurru.Text{
		FI: "ohjelman tunnus RRP puuttuu",
		SV: "programbeteckningen RRP saknas",
		NB: "programkoden RRP mangler",
		EN: "the programme code RRP is missing"}},
	{DeviationLowercase, juurru.Text{
		FI: "tunnus on kirjoitettu pienin kirjaimin",
		SV: "beteckningen är skriven med små bokstäver",
		NB: "programkoden er skrevet med små bokstaver",
		EN: "the programme code is in lower case"}},
	{DeviationMarkForm, juurru.Text{
		FI: "tunnus ei ole suluissa nimen lopussa",
		SV: "beteckningen står inte inom parentes i slutet av namnet",
		NB: "programkoden står ikke i parentes til slutt i navnet",
		EN: "the programme code is not in parentheses at the end of the name"}},
	{DeviationNoSpaceBeforeMark, juurru.Text{
		FI: "välilyönti puuttuu ennen sulkua",
		SV: "mellanslag saknas före parentesen",
		NB: "mellomrom mangler foran parentesen",
		EN: "there is no space before the parenthesis"}},
	{DeviationNoCommaAfterRRP, juurru.Text{
		FI: "pilkku puuttuu RRP:n jälkeen",
		SV: "kommatecken saknas efter RRP",
		NB: "komma mangler etter RRP",
		EN: "there is no comma after RRP"}},
	{DeviationNoCommaInMark, juurru.Text{
		FI: "pilkku puuttuu ennen investointia",
		SV: "kommatecken saknas före en investering",
		NB: "komma mangler foran en investering",
		EN: "there is no comma before an investment"}},
	{DeviationNoSpaceAfterComma, juurru.Text{
		FI: "välilyönti puuttuu pilkun jälkeen",
		SV: "mellanslag saknas efter kommatecknet",
		NB: "mellomrom mangler etter komma",
		EN: "there is no space after a comma"}},
	{DeviationExtraSpace, juurru.Text{
		FI: "nimessä on ylimääräisiä tai sitovia välilyöntejä",
		SV: "namnet innehåller extra eller hårda mellanslag",
		NB: "navnet har overflødige eller harde mellomrom",
		EN: "the name has extra or non-breaking spaces"}},
	{DeviationRoundInName, juurru.Text{
		FI: "hankehaun kierros on merkitty nimeen",
		SV: "utlysningsomgången anges i namnet",
		NB: "utlysningsrunden er oppgitt i navnet",
		EN: "the funding round is in the name"}},
	{DeviationPillarMissing, juurru.Text{
		FI: "pilari puuttuu",
		SV: "pelaren saknas",
		NB: "søylen mangler",
		EN: "the pillar is missing"}},
	{DeviationPillarUnknown, juurru.Text{
		FI: "pilaria ei tunneta (mallien pilarit ovat 3 ja 4)",
		SV: "pelaren är okänd (modellernas pelare är 3 och 4)",
		NB: "søylen er ukjent (modellenes søyler er 3 og 4)",
		EN: "there is no such pillar (models belong to pillar 3 or 4)"}},
	{DeviationPillarSpelledOut, juurru.Text{
		FI: "pilari on kirjoitettu auki (ohjeessa P4)",
		SV: "pelaren är utskriven (i anvisningen P4)",
		NB: "søylen er skrevet helt ut (P4 i veilederen)",
		EN: "the pillar is written out (P4 in the guidance)"}},
	{DeviationInvestmentMissing, juurru.Text{
		FI: "investointi puuttuu",
		SV: "investeringen saknas",
		NB: "investeringen mangler",
		EN: "the investment is missing"}},
	{DeviationInvestmentUnknown, juurru.Text{
		FI: "investointia ei tunneta",
		SV: "investeringen är okänd",
		NB: "investeringen er ukjent",
		EN: "there is no such investment"}},
	{DeviationInvestmentInPillar3, juurru.Text{
		FI: "pilarissa 3 ei ole investointeja",
		SV: "pelare 3 har inga investeringar",
		NB: "søyle 3 har ingen investeringer",
		EN: "pillar 3 has no investments"}},
	{DeviationInvestmentRepeated, juurru.Text{
		FI: "sama investointi on mainittu kahdesti",
		SV: "samma investering nämns två gånger",
		NB: "samme investering er nevnt to ganger",
		EN: "the same investment is given twice"}},
	{DeviationIMissing, juurru.Text{
		FI: "investoinnin numerosta puuttuu I-kirjain",
		SV: "bokstaven I saknas före investeringens nummer",
		NB: "bokstaven I mangler foran investeringsnummeret",
		EN: "the letter I is missing before the investment number"}},
	{DeviationINVPrefix, juurru.Text{
		FI: "investointi on merkitty muuten kuin I-kirjaimella",
		SV: "investeringen anges på annat sätt än med bokstaven I",
		NB: "investeringen er oppgitt på annen måte enn med bokstaven I",
		EN: "the investment is marked otherwise than with the letter I"}},
	{DeviationSubInvestment, juurru.Text{
		FI: "nimessä on alainvestointi (ei ohjeessa)",
		SV: "namnet anger en delinvestering (finns inte i anvisningen)",
		NB: "navnet oppgir en delinvestering (finnes ikke i veilederen)",
		EN: "the name gives a part of an investment, which the guidance does not know"}},
	{DeviationJaSeparator, juurru.Text{
		FI: "investointien välissä on ja-sana pilkun sijasta",
		SV: "mellan investeringarna står ”och” i stället för kommatecken",
		NB: "mellom investeringene står «og» i stedet for komma",
		EN: "the investments are joined with “and” instead of a comma"}},
	{DeviationSlashSeparator, juurru.Text{
		FI: "tunnuksessa on pilkun sijasta vinoviiva",
		SV: "beteckningen har snedstreck i stället för kommatecken",
		NB: "programkoden har skråstrek i stedet for komma",
		EN: "the programme code has a slash instead of a comma"}},
	{DeviationOtherSeparator, juurru.Text{
		FI: "nimessä tai tunnuksessa on muu välimerkki kuin ohjeessa",
		SV: "namnet eller beteckningen har ett annat skiljetecken än anvisningen",
		NB: "navnet eller programkoden har et annet skilletegn enn veilederen",
		EN: "the name or the programme code has other punctuation than the guidance"}},
	{DeviationUnknownInMark, juurru.Text{
		FI: "suluissa on muutakin kuin tunnus",
		SV: "parentesen innehåller annat än beteckningen",
		NB: "parentesen inneholder mer enn programkoden",
		EN: "the parenthesis holds more than the programme code"}},
	{DeviationProcessMissing, juurru.Text{
		FI: "kehittämisprosessin nimi puuttuu",
		SV: "utvecklingsprocessens namn saknas",
		NB: "navnet på utviklingsprosessen mangler",
		EN: "the name of the development process is missing"}},
	{DeviationCoachingNotInPosition, juurru.Text{
		FI: "valmennus ei ole alueen jälkeen ohjeen mukaisessa muodossa",
		SV: "coachningen anges inte efter området i anvisningens form",
		NB: "prosessveiledningen står ikke etter området i veilederens form",
		EN: "the coaching is not named after the area in the form the guidance gives"}},
	{DeviationAreaMissing, juurru.Text{
		FI: "hyvinvointialue puuttuu",
		SV: "välfärdsområdet saknas",
		NB: "velferdsområdet mangler",
		EN: "the wellbeing services county is missing"}},
	{DeviationAreaNotInPosition, juurru.Text{
		FI: "alue ei ole paikallaan prosessin nimen ja tunnuksen välissä",
		SV: "området står inte på sin plats mellan processens namn och beteckningen",
		NB: "området står ikke på plassen sin mellom prosessnavnet og programkoden",
		EN: "the area is not in its place between the process and the programme code"}},
	{DeviationAreaInflectedNoComma, juurru.Text{
		FI: "alueen nimi on taivutettu osaksi lausetta eikä erotettu pilkulla",
		SV: "områdets namn är böjt som en del av frasen och inte avskilt med kommatecken",
		NB: "navnet på området er bøyd inn i setningen og ikke skilt ut med komma",
		EN: "the area is inflected as part of the phrase, not set off by a comma"}},
	{DeviationAreaInflected, juurru.Text{
		FI: "alueen nimi ei ole perusmuodossa",
		SV: "områdets namn står inte i grundform",
		NB: "navnet på området står ikke i grunnform",
		EN: "the name of the area is inflected"}},
	{DeviationNoCommaBeforeArea, juurru.Text{
		FI: "pilkku puuttuu ennen aluetta",
		SV: "kommatecken saknas före området",
		NB: "komma mangler foran området",
		EN: "there is no comma before the area"}},
	{DeviationHVALowercase, juurru.Text{
		FI: "lyhennettä HVA ei ole kirjoitettu isoin kirjaimin",
		SV: "förkortningen HVA är inte skriven med versaler",
		NB: "forkortelsen HVA er ikke skrevet med store bokstaver",
		EN: "the abbreviation HVA is not in capitals"}},
	{DeviationSpelledOut, juurru.Text{
		FI: "hyvinvointialue on kirjoitettu auki (ohjeessa HVA)",
		SV: "välfärdsområdet är utskrivet (i anvisningen HVA)",
		NB: "velferdsområdet er skrevet helt ut (HVA i veilederen)",
		EN: "the wellbeing services county is written out (HVA in the guidance)"}},
	{DeviationOtherAbbreviation, juurru.Text{
		FI: "hyvinvointialue on lyhennetty muulla tavoin kuin HVA",
		SV: "välfärdsområdet är förkortat på annat sätt än HVA",
		NB: "velferdsområdet er forkortet på annen måte enn HVA",
		EN: "the wellbeing services county is abbreviated otherwise than as HVA"}},
	{DeviationHVAMissing, juurru.Text{
		FI: "alueen nimestä puuttuu HVA",
		SV: "förkortningen HVA saknas i områdets namn",
		NB: "forkortelsen HVA mangler i navnet på området",
		EN: "HVA is missing from the name of the area"}},
	{DeviationBrandName, juurru.Text{
		FI: "virallisen nimen sijasta on käytetty brändinimeä tai lyhennettä",
		SV: "ett varumärkesnamn eller en förkortning används i stället för det officiella namnet",
		NB: "et merkenavn eller en forkortelse er brukt i stedet for det offisielle navnet",
		EN: "a brand name or an abbreviation is used instead of the official name"}},
	{DeviationAreaMisspelt, juurru.Text{
		FI: "alueen nimi ei ole virallisessa kirjoitusasussaan",
		SV: "områdets namn är inte skrivet i sin officiella form",
		NB: "navnet på området er ikke skrevet i sin offisielle form",
		EN: "the name of the area is not in its official spelling"}},
	{DeviationHelsinki, juurru.Text{
		FI: "Helsinki on kaupunki, ei hyvinvointialue",
		SV: "Helsingfors är en stad, inte ett välfärdsområde",
		NB: "Helsingfors er en by, ikke et velferdsområde",
		EN: "Helsinki is a city, not a wellbeing services county"}},
	{DeviationAreaNotCounty, juurru.Text{
		FI: "alue ei ole hyvinvointialue",
		SV: "området är inte ett välfärdsområde",
		NB: "området er ikke et velferdsområde",
		EN: "the area is not a wellbeing services county"}},
	{DeviationSeveralAreas, juurru.Text{
		FI: "nimessä on useita alueita (ohjeessa yksi)",
		SV: "namnet har flera områden (i anvisningen ett)",
		NB: "navnet har flere områder (ett i veilederen)",
		EN: "the name has several areas (one in the guidance)"}},
}

// Deviations returns every deviation, in the order a [Name] lists them.
func Deviations() []Deviation {
	var all []Deviation
	for _, row := range deviationTable {
		all = append(all, row.deviation)
	}
	return all
}

// Label explains the deviation in a language.
func (d Deviation) Label(lang juurru.Lang) string {
	for _, row := range deviationTable {
		if row.deviation == d {
			return row.label.In(lang)
		}
	}
	return string(d)
}
