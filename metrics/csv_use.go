package metrics

import (
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/similar"
)

// ColumnUse is what a column of a table is used for: a member of an [Observation].
// The zero value is no use.
type ColumnUse string

// The uses of a column.
const (
	UseDate        ColumnUse = "date"        // a day, or a period that has its last day in itself
	UseUntil       ColumnUse = "until"       // the last day of a period
	UseValue       ColumnUse = "value"       // arvo
	UseLevel       ColumnUse = "level"       // taso
	UseEvidence    ColumnUse = "evidence"    // näyttö
	UseN           ColumnUse = "n"           // havaintojen määrä
	UseNote        ColumnUse = "note"        // huomautus
	UseAnnotation  ColumnUse = "annotation"  // merkintä
	UseLeftOut     ColumnUse = "leftOut"     // miksi piste on jätetty pois
	UseNumerator   ColumnUse = "numerator"   // osoittaja: known, but no value is computed of it
	UseDenominator ColumnUse = "denominator" // nimittäjä: known, but no value is computed of it
)

// Values returns the uses in the order of the columns that [WriteCSV] writes.
func (ColumnUse) Values() []ColumnUse {
	return []ColumnUse{UseDate, UseUntil, UseValue, UseLevel, UseEvidence, UseN, UseNote, UseAnnotation, UseLeftOut, UseNumerator, UseDenominator}
}

// Label returns the use's name in a language: the header that [WriteCSV] writes.
func (u ColumnUse) Label(lang juurru.Lang) string { return useLabels[u].In(lang) }

var useLabels = map[ColumnUse]juurru.Text{
	UseDate:        {FI: "Päivä", SV: "Datum", NB: "Dato", EN: "Date"},
	UseUntil:       {FI: "Asti", SV: "Till och med", NB: "Til og med", EN: "Until"},
	UseValue:       {FI: "Arvo", SV: "Värde", NB: "Verdi", EN: "Value"},
	UseLevel:       {FI: "Taso", SV: "Nivå", NB: "Konstatert nivå", EN: "Level"},
	UseEvidence:    {FI: "Näyttö", SV: "Belägg", NB: "Dokumentasjon", EN: "Evidence"},
	UseN:           {FI: "Havaintoja", SV: "Antal", NB: "Antall", EN: "Number of cases"},
	UseNote:        {FI: "Huomautus", SV: "Anmärkning", NB: "Merknad", EN: "Note"},
	UseAnnotation:  {FI: "Merkintä", SV: "Anteckning i diagrammet", NB: "Merknad i diagrammet", EN: "Mark on the chart"},
	UseLeftOut:     {FI: "Poisjätön syy", SV: "Orsak till utelämnande", NB: "Grunn til utelatelse", EN: "Left out because"},
	UseNumerator:   {FI: "Osoittaja", SV: "Täljare", NB: "Teller", EN: "Numerator"},
	UseDenominator: {FI: "Nimittäjä", SV: "Nämnare", NB: "Nevner", EN: "Denominator"},
}

// headerWords are the headers that are known besides the labels and those of the
// glossary, in small letters without accents, commas between.
var headerWords = map[ColumnUse]string{
	UseDate: "pvm,paivamaara,ajankohta,ajanjakso,mittausjakso,aika,jakso,viikko,vko,kuukausi,kk,neljannes,vuosineljannes,kvartaali,vuosi,mittauspaiva,alkaa,alku,alkaen,mista," +
		"dag,vecka,manad,kvartal,ar,period,tidpunkt,fran,fran och med,borjar,start," +
		"uke,maned,tidspunkt,periode,fra,fra og med," +
		"day,week,month,quarter,year,time,from,begins,starts",
	UseUntil:      "paattyy,loppu,loppuu,mihin,viimeinen paiva,till,t.o.m.,tom,slut,slutar,til,slutt,slutter,to,end,ends,last day",
	UseValue:      "lukuarvo,mittaustulos,tulos,toteuma,toteutunut,toteutuma,luku,varden,resultat,utfall,matvarde,maleverdi,result,actual,measurement",
	UseLevel:      "saavutettu taso,niva,uppnadd niva,oppnadd niva,trinn,level reached",
	UseEvidence:   "perustelu,evidens,underlag,grunnlag",
	UseN:          "n,lkm,lukumaara,havaintojen maara,havaintojen lukumaara,tapauksia,tapausten maara,potilaita,asiakkaita,antal observationer,antal fall,antall observasjoner,antall tilfeller,count,cases,number of observations,sample size",
	UseNote:       "huom,huomio,huomautukset,huomioita,lisatieto,lisatiedot,kommentti,anm,anmarkningar,notering,anteckning,kommentar,merknader,notes,remark,remarks,comment,comments",
	UseAnnotation: "merkinnat,tapahtuma,annotaatio,marking,markning,handelse,merking,hendelse,event,annotations",
	UseLeftOut:    "poisjatetty,jatetty pois,pois jatetty,poisjaton peruste,utelamnad,utelamnat,utelatt,left out,excluded,leftout",
}

// knownHeaders are the folded headers with their uses.
var knownHeaders = func() map[string]ColumnUse {
	known := make(map[string]ColumnUse)
	for _, use := range ColumnUse("").Values() {
		known[folded(string(use))] = use
		for _, lang := range juurru.Langs() {
			known[folded(use.Label(lang))] = use
			if entry, ok := glossaryWords["Observation."+string(use)]; ok {
				known[folded(entry.Label.In(lang))] = use
			}
		}
		for word := range strings.SplitSeq(headerWords[use], ",") {
			if word != "" {
				known[word] = use
			}
		}
	}
	return known
}()

// The shortest headers in which one letter, or two, may be wrong.
const (
	oneWrongLetter  = 5
	twoWrongLetters = 9
)

// useOfHeader tells what a column with a header is for, with or without a unit in
// brackets; exactly tells whether the header is known as it stands. A near miss
// counts when it is near headers of one use only.
func useOfHeader(header string) (use ColumnUse, exactly bool) {
	header = foldedHeader(header)
	if use, ok := knownHeaders[header]; ok {
		return use, true
	}
	if open := strings.IndexAny(header, "(["); open > 0 {
		header = strings.TrimSpace(header[:open])
		if use, ok := knownHeaders[header]; ok {
			return use, true
		}
	}
	if len(header) < oneWrongLetter || len(header) > longestHeader {
		return "", false
	}
	for known, candidate := range knownHeaders {
		limit := 1
		if len(known) >= twoWrongLetters {
			limit = 2
		}
		if len(known) < oneWrongLetter || similar.Distance(header, known, limit+1) > limit {
			continue
		}
		if use != "" && use != candidate {
			return "", false
		}
		use = candidate
	}
	return use, false
}

// longestHeader is how many bytes a header may have to be looked for among the known.
const longestHeader = 60

// foldedHeader is a header to compare: folded, with single spaces, without a colon
// at the end.
func foldedHeader(header string) string {
	if len(header) > 4*longestHeader {
		return ""
	}
	return strings.TrimRight(strings.Join(strings.Fields(folded(header)), " "), ":")
}
