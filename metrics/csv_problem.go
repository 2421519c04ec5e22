package metrics

import (
	"slices"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
)

// Problem is something in a table that could not be read, or could have been read
// in another way. It carries no text of the table but numbers, also with a known
// unit, and days.
type Problem struct {
	Kind      ProblemKind
	Line      int // of the text, from 1; 0 when it is nowhere in particular
	Column    int // from 1; 0 when it is of no column
	Character int // in the line, from 1: where the cell begins

	Text     string    // the number or the day as written; "" when it may be something private
	Readings []Period  // of a day that is ambiguous: with the day first, and with the month first
	Columns  []int     // that could be meant
	Use      ColumnUse // that is looked for
	Decimal  string    // the decimal sign of the column
}

// ProblemKind is what is wrong. The names are stable.
type ProblemKind string

// The problems of the whole table: rows are read all the same, in the way the
// problem tells.
const (
	ProblemDamaged        ProblemKind = "damaged"        // characters the encoding does not have
	ProblemAssumedComma   ProblemKind = "assumedComma"   // taken for a decimal comma, not for a separator
	ProblemAssumedDates   ProblemKind = "assumedDates"   // numbers taken for years, months or days
	ProblemAssumedDecimal ProblemKind = "assumedDecimal" // 1.234 has three decimals, or is above a thousand
	ProblemPercent        ProblemKind = "percent"        // some numbers have a per cent sign, others none
	ProblemSeveral        ProblemKind = "several"        // columns for one use: the first is taken
	ProblemNoColumn       ProblemKind = "noColumn"       // the caller names one that is not there
	ProblemQuotient       ProblemKind = "quotient"       // numerator and denominator, and no value
	ProblemAssumedValue   ProblemKind = "assumedValue"   // what is counted taken for the value
	ProblemByteOrderMark  ProblemKind = "byteOrderMark"  // in the middle of the text
	ProblemOverlap        ProblemKind = "overlap"        // periods are repeated or overlap; the line is the first where they do
)

// The problems that tell why nothing is read of a table.
const (
	ProblemWide          ProblemKind = "wide"          // periods stand in columns
	ProblemNoValueColumn ProblemKind = "noValueColumn" // no column has values
	ProblemNotValue      ProblemKind = "notValue"      // columns of targets, limits or codes
	ProblemNearHeader    ProblemKind = "nearHeader"    // a header that is nearly one for values
	ProblemUnit          ProblemKind = "unit"          // a number with a unit, such as 41 vrk
)

// The problems of a cell that is not needed: its row is read without it.
const (
	ProblemSuppressed  ProblemKind = "suppressed"  // a number of cases such as <5
	ProblemCount       ProblemKind = "count"       // no whole number from 0 on
	ProblemCellTooLong ProblemKind = "cellTooLong" // a note
)

// The problems of a row, which is skipped.
const (
	ProblemAboveHeader  ProblemKind = "aboveHeader"
	ProblemQuote        ProblemKind = "quote"        // a quote that is not closed
	ProblemTooManyCells ProblemKind = "tooManyCells" // more than there are headers
	ProblemTooLong      ProblemKind = "tooLong"
	ProblemNoDate       ProblemKind = "noDate"
	ProblemDate         ProblemKind = "date"
	ProblemDateOrder    ProblemKind = "dateOrder" // 12/05/2025
	ProblemUntil        ProblemKind = "until"     // before the first day
	ProblemNoValue      ProblemKind = "noValue"
	ProblemNumber       ProblemKind = "number"
	ProblemOtherDecimal ProblemKind = "otherDecimal" // not that of the column
	ProblemDigits       ProblemKind = "digits"       // more than a float64 keeps
	ProblemTotal        ProblemKind = "total"        // its period holds those of other rows
)

// Values returns the kinds: those of the whole table, of a cell, and of a row.
func (ProblemKind) Values() []ProblemKind {
	return []ProblemKind{
		ProblemDamaged, ProblemAssumedComma, ProblemAssumedDates, ProblemAssumedDecimal, ProblemPercent, ProblemSeveral, ProblemNoColumn, ProblemQuotient,
		ProblemAssumedValue, ProblemByteOrderMark, ProblemOverlap, ProblemWide, ProblemNoValueColumn, ProblemNotValue, ProblemNearHeader, ProblemUnit,
		ProblemSuppressed, ProblemCount, ProblemCellTooLong,
		ProblemAboveHeader, ProblemQuote, ProblemTooManyCells, ProblemTooLong, ProblemNoDate, ProblemDate, ProblemDateOrder, ProblemUntil,
		ProblemNoValue, ProblemNumber, ProblemOtherDecimal, ProblemDigits, ProblemTotal,
	}
}

// OfRow reports whether problems of the kind keep a row from being read.
func (k ProblemKind) OfRow() bool {
	kinds := k.Values()
	return slices.Index(kinds, k) >= slices.Index(kinds, ProblemAboveHeader)
}

// report tells a problem of the whole table.
func (r *tableReader) report(p Problem) { r.table.Problems = append(r.table.Problems, p) }

// reportCell tells a problem of a cell; of column 0 it is the whole row's.
func (r *tableReader) reportCell(row tableRow, column int, p Problem) {
	p.Line, p.Character = r.place(row, column)
	p.Column = column
	r.report(p)
}

// Message says what the problem is, in a language; not where it is.
func (p Problem) Message(lang juurru.Lang) string {
	text, readings := "", [2]string{}
	if p.Text != "" {
		text = " " + p.Text
	}
	for i, reading := range p.Readings[:min(len(p.Readings), 2)] {
		readings[i] = reading.In(lang)
	}
	return strings.NewReplacer(
		" {text}", text, "{first}", readings[0], "{second}", readings[1], "{column}", strconv.Itoa(p.Column), "{columns}", columnNumbers(p.Columns),
		"{use}", useName(p.Use, lang), "{decimal}", signNames[p.Decimal].In(lang), "{limit}", strconv.Itoa(maxTableText),
	).Replace(problemMessages[p.Kind].In(lang))
}

// columnNumbers lists columns; three neighbours or more are a range.
func columnNumbers(numbers []int) string {
	var parts []string
	for i := 0; i < len(numbers); {
		end := i + 1
		for end < len(numbers) && numbers[end] == numbers[end-1]+1 {
			end++
		}
		if end-i < 3 {
			end = i + 1
			parts = append(parts, strconv.Itoa(numbers[i]))
		} else {
			parts = append(parts, strconv.Itoa(numbers[i])+"–"+strconv.Itoa(numbers[end-1]))
		}
		i = end
	}
	return strings.Join(parts, ", ")
}

// useName is the use of a column, also of one that is not used.
func useName(use ColumnUse, lang juurru.Lang) string {
	if use == "" {
		return noUse.In(lang)
	}
	return use.Label(lang)
}

var (
	noUse = juurru.Text{FI: "ei käytetä", SV: "används inte", NB: "brukes ikke", EN: "not used"}

	signNames = map[string]juurru.Text{
		",":  {FI: "pilkku", SV: "komma", NB: "komma", EN: "comma"},
		".":  {FI: "piste", SV: "punkt", NB: "punktum", EN: "point"},
		";":  {FI: "puolipiste", SV: "semikolon", NB: "semikolon", EN: "semicolon"},
		"\t": {FI: "sarkain", SV: "tabb", NB: "tabulator", EN: "tab"},
	}

	problemMessages = map[ProblemKind]juurru.Text{
		ProblemDamaged: {
			FI: "Tekstissä on merkkejä, joita sen merkistössä ei ole. Niiden tilalla on nyt U+FFFD.",
			SV: "Texten har tecken som inte finns i dess teckenkodning. I stället för dem står nu U+FFFD.",
			NB: "Teksten har tegn som ikke finnes i tegnkodingen. I stedet for dem står det nå U+FFFD.",
			EN: "The text has characters that its encoding does not have. U+FFFD stands in their place.",
		},
		ProblemAssumedComma: {
			FI: "Taulukossa ei ole otsikoita, ja pilkku luettiin desimaalipilkuksi. Jos pilkku erottaa sarakkeet, lisää otsikkorivi.",
			SV: "Tabellen har inga rubriker, och kommat lästes som decimalkomma. Om det skiljer kolumner åt, lägg till en rubrikrad.",
			NB: "Tabellen har ingen overskrifter, og kommaet ble lest som desimalkomma. Hvis det skiller kolonner, må du legge til en overskriftsrad.",
			EN: "The table has no headers, and the comma was read as a decimal comma. If it separates columns, add a row of headers.",
		},
		ProblemAssumedDates: {
			FI: "Sarakkeen {column} luvut luettiin päiviksi tai jaksoiksi, koska myös toisessa sarakkeessa on lukuja. Jos ne ovat arvoja, nimeä sarakkeet otsikoilla.",
			SV: "Talen i kolumn {column} lästes som dagar eller perioder, eftersom också en annan kolumn har tal. Om de är värden, namnge kolumnerna med rubriker.",
			NB: "Tallene i kolonne {column} ble lest som dager eller perioder, fordi også en annen kolonne har tall. Hvis de er verdier, må kolonnene få overskrifter.",
			EN: "The numbers of column {column} were read as days or periods, because another column has numbers, too. If they are values, name the columns in headers.",
		},
		ProblemAssumedDecimal: {
			FI: "Sarakkeen {column} luvuista ei näe, onko merkki desimaalierotin vai tuhansien erotin, esimerkiksi {text}. Desimaalierottimeksi oletettiin {decimal}.",
			SV: "Av talen i kolumn {column} framgår inte om tecknet skiljer decimaler eller tusental, till exempel {text}. Decimaltecknet antogs vara {decimal}.",
			NB: "Tallene i kolonne {column} viser ikke om tegnet skiller desimaler eller tusener, for eksempel {text}. Desimaltegnet ble antatt å være {decimal}.",
			EN: "The numbers of column {column} do not show whether the sign separates decimals or thousands, for example {text}. The decimal sign was taken to be the {decimal}.",
		},
		ProblemPercent: {
			FI: "Sarakkeessa {column} osassa luvuista on prosenttimerkki ja osassa ei. Luvut luettiin niin kuin ne on kirjoitettu: 12 % on 12.",
			SV: "I kolumn {column} har en del av talen procenttecken och andra inte. Talen lästes som de är skrivna: 12 % är 12.",
			NB: "I kolonne {column} har noen av tallene prosenttegn og andre ikke. Tallene ble lest slik de er skrevet: 12 % er 12.",
			EN: "In column {column} some numbers have a per cent sign and others do not. They were read as they are written: 12% is 12.",
		},
		ProblemSeveral: {
			FI: "Tiedoksi »{use}» sopii useampi sarake: {columns}. Niistä luettiin sarake {column}.",
			SV: "Flera kolumner passar som ”{use}”: {columns}. Av dem lästes kolumn {column}.",
			NB: "Flere kolonner passer som «{use}»: {columns}. Av dem ble kolonne {column} lest.",
			EN: "Several columns could be \"{use}\": {columns}. Of these, column {column} was read.",
		},
		ProblemNoColumn: {
			FI: "Taulukossa ei ole saraketta, joka pyydettiin lukemaan näin: {use}.",
			SV: "Tabellen saknar den kolumn som skulle läsas så här: {use}.",
			NB: "Tabellen mangler kolonnen som skulle leses slik: {use}.",
			EN: "The table does not have the column that was to be read like this: {use}.",
		},
		ProblemQuotient: {
			FI: "Sarakkeissa {columns} on osoittaja ja nimittäjä, mutta arvoa ei lasketa niistä. Lisää sarake, jossa arvo on valmiina.",
			SV: "Kolumnerna {columns} har täljare och nämnare, men värdet räknas inte ut av dem. Lägg till en kolumn med det färdiga värdet.",
			NB: "Kolonnene {columns} har teller og nevner, men verdien regnes ikke ut av dem. Legg til en kolonne med den ferdige verdien.",
			EN: "Columns {columns} have a numerator and a denominator, but the value is not computed from them. Add a column with the value.",
		},
		ProblemAssumedValue: {
			FI: "Arvoksi luettiin sarake {column}, vaikka sen otsikko kertoo lukumäärästä, koska muita lukuja ei ole.",
			SV: "Som värde lästes kolumn {column}, fast rubriken anger ett antal, eftersom det inte finns andra tal.",
			NB: "Som verdi ble kolonne {column} lest, selv om overskriften angir et antall, fordi det ikke finnes andre tall.",
			EN: "Column {column} was read as the value, although its header names a count, because there are no other numbers.",
		},
		ProblemByteOrderMark: {
			FI: "Tekstin keskellä on tavujärjestysmerkki (U+FEFF). Onko taulukon perään liitetty toinen tiedosto?",
			SV: "Mitt i texten finns ett byteordningsmärke (U+FEFF). Har en annan fil lagts till efter tabellen?",
			NB: "Midt i teksten står et byterekkefølgemerke (U+FEFF). Er en annen fil lagt til etter tabellen?",
			EN: "There is a byte order mark (U+FEFF) in the middle of the text. Has another file been added after the table?",
		},
		ProblemOverlap: {
			FI: "Rivin jakso on sama kuin aiemmalla rivillä tai osin päällekkäinen sen kanssa. Taulukossa voi olla useita sarjoja, esimerkiksi monta aluetta, tai yhteenvetorivejä. Jätä taulukkoon yksi sarja.",
			SV: "Radens period är densamma som på en tidigare rad eller överlappar den. Tabellen kan ha flera serier, till exempel flera områden, eller summarader. Lämna en enda serie i tabellen.",
			NB: "Radens periode er den samme som på en tidligere rad eller overlapper den. Tabellen kan ha flere serier, for eksempel flere områder, eller sumrader. Behold én serie i tabellen.",
			EN: "The period of the row is that of an earlier row or overlaps it. The table may hold several series, for example several areas, or rows of totals. Keep one series in the table.",
		},
		ProblemWide: {
			FI: "Jaksot ovat rinnakkain sarakkeissa {columns}, joten taulukkoa ei luettu. Käännä taulukko niin, että jokainen jakso on omalla rivillään ja arvot ovat yhdessä sarakkeessa.",
			SV: "Perioderna står bredvid varandra i kolumnerna {columns}, så tabellen lästes inte. Vänd tabellen så att varje period står på en egen rad och värdena i en enda kolumn.",
			NB: "Periodene står ved siden av hverandre i kolonnene {columns}, så tabellen ble ikke lest. Snu tabellen slik at hver periode står på en egen rad og verdiene i én kolonne.",
			EN: "The periods stand side by side in columns {columns}, so the table was not read. Turn the table so that every period has a row of its own and the values are in one column.",
		},
		ProblemNoValueColumn: {
			FI: "Taulukosta ei löytynyt saraketta, jossa on arvoja. Anna sarakkeelle otsikko Arvo ja kirjoita sen soluihin pelkkiä lukuja.",
			SV: "Tabellen har ingen kolumn med värden. Ge kolumnen rubriken Värde och skriv bara tal i dess celler.",
			NB: "Tabellen har ingen kolonne med verdier. Gi kolonnen overskriften Verdi og skriv bare tall i cellene.",
			EN: "The table has no column of values. Give the column the header Value and write only numbers in its cells.",
		},
		ProblemNotValue: {
			FI: "Sarakkeessa {columns} on lukuja, mutta otsikon mukaan tavoitteita, rajoja tai tunnuksia. Niitä ei luettu arvoiksi.",
			SV: "Kolumn {columns} har tal, men enligt rubriken mål, gränser eller koder. De lästes inte som värden.",
			NB: "Kolonne {columns} har tall, men ifølge overskriften mål, grenser eller koder. De ble ikke lest som verdier.",
			EN: "Column {columns} has numbers, but by its header they are targets, limits or codes. They were not read as values.",
		},
		ProblemNearHeader: {
			FI: "Sarakkeen {columns} otsikko muistuttaa arvosarakkeen otsikkoa. Jos sarakkeessa ovat arvot, tarkista otsikon kirjoitusasu.",
			SV: "Rubriken i kolumn {columns} liknar rubriken för värden. Om kolumnen har värdena, kontrollera hur rubriken är stavad.",
			NB: "Overskriften i kolonne {columns} ligner overskriften for verdier. Hvis kolonnen har verdiene, må du kontrollere stavemåten.",
			EN: "The header of column {columns} resembles one for values. If the column has the values, check how the header is spelled.",
		},
		ProblemUnit: {
			FI: "Solussa on luvun perässä yksikkö tai muuta tekstiä: {text}. Kirjoita yksikkö otsikkoon ja soluun pelkkä luku.",
			SV: "I cellen följs talet av en enhet eller annan text: {text}. Skriv enheten i rubriken och bara talet i cellen.",
			NB: "I cellen følges tallet av en enhet eller annen tekst: {text}. Skriv enheten i overskriften og bare tallet i cellen.",
			EN: "In the cell, a unit or other text follows the number: {text}. Write the unit in the header and only the number in the cell.",
		},
		ProblemSuppressed: {
			FI: "Havaintojen määrä {text} on peitetty, joten se jätettiin pois. Rivi luettiin ilman sitä.",
			SV: "Antalet observationer {text} är dolt och lämnades bort. Raden lästes utan det.",
			NB: "Antallet observasjoner {text} er skjult og ble utelatt. Raden ble lest uten det.",
			EN: "The number of observations {text} is suppressed and was left out. The row was read without it.",
		},
		ProblemCellTooLong: {
			FI: "Solussa on yli {limit} merkkiä. Rivi luettiin ilman tätä tietoa: {use}.",
			SV: "Cellen har mer än {limit} tecken. Raden lästes utan denna uppgift: {use}.",
			NB: "Cellen har mer enn {limit} tegn. Raden ble lest uten denne opplysningen: {use}.",
			EN: "The cell has more than {limit} characters. The row was read without this: {use}.",
		},
		ProblemTotal: {
			FI: "Rivin jakso sisältää useamman muun rivin jaksot. Rivi on siis yhteenveto, eikä sitä luettu.",
			SV: "Radens period omfattar perioderna på flera andra rader. Raden är alltså en sammanfattning och lästes inte.",
			NB: "Radens periode omfatter periodene på flere andre rader. Raden er altså en oppsummering og ble ikke lest.",
			EN: "The period of the row holds those of several other rows. The row is therefore a total and was not read.",
		},
		ProblemAboveHeader: {
			FI: "Rivi on otsikkorivin yläpuolella, eikä sitä luettu.",
			SV: "Raden står ovanför rubrikraden och lästes inte.",
			NB: "Raden står over overskriftsraden og ble ikke lest.",
			EN: "The row stands above the headers and was not read.",
		},
		ProblemQuote: {
			FI: "Solu alkaa lainausmerkillä, mutta ei pääty siihen. Tekstin sisällä lainausmerkki kirjoitetaan kahdesti.",
			SV: "Cellen börjar med citattecken men slutar inte med det. Inne i texten skrivs citattecken dubbelt.",
			NB: "Cellen begynner med anførselstegn, men slutter ikke med det. Inne i teksten skrives anførselstegn dobbelt.",
			EN: "The cell begins with a quotation mark but does not end with one. Within the text, it is written twice.",
		},
		ProblemTooManyCells: {
			FI: "Rivillä on enemmän soluja kuin taulukossa on sarakkeita. Onko luvussa pilkku, joka erottaa myös sarakkeet?",
			SV: "Raden har fler celler än tabellen har kolumner. Finns det i något tal ett komma som också skiljer kolumner åt?",
			NB: "Raden har flere celler enn tabellen har kolonner. Er det et komma i et tall som også skiller kolonner?",
			EN: "The row has more cells than the table has columns. Is there a comma in a number that also separates columns?",
		},
		ProblemTooLong: {
			FI: "Solussa on yli {limit} merkkiä.",
			SV: "Cellen har mer än {limit} tecken.",
			NB: "Cellen har mer enn {limit} tegn.",
			EN: "The cell has more than {limit} characters.",
		},
		ProblemNoDate: {
			FI: "Riviltä puuttuu päivä tai jakso.",
			SV: "Raden saknar dag eller period.",
			NB: "Raden mangler dag eller periode.",
			EN: "The row has no day or period.",
		},
		ProblemDate: {
			FI: "Merkintää {text} ei voi lukea päiväksi tai jaksoksi: sitä ei ole kalenterissa, tai sen muotoa ei tunneta.",
			SV: "Uppgiften {text} kan inte läsas som dag eller period: den finns inte i kalendern, eller så är formen okänd.",
			NB: "Opplysningen {text} kan ikke leses som dag eller periode: den finnes ikke i kalenderen, eller formen er ukjent.",
			EN: "The entry {text} cannot be read as a day or a period: it is not in the calendar, or its form is not known.",
		},
		ProblemDateOrder: {
			FI: "Merkintä {text} voi olla {first} tai {second}. Sarakkeesta ei selviä, onko päivä vai kuukausi ensin.",
			SV: "Uppgiften {text} kan vara {first} eller {second}. Av kolumnen framgår inte om dagen eller månaden står först.",
			NB: "Opplysningen {text} kan være {first} eller {second}. Kolonnen viser ikke om dagen eller måneden står først.",
			EN: "The entry {text} may be {first} or {second}. The column does not show whether the day or the month comes first.",
		},
		ProblemUntil: {
			FI: "Jakso päättyy ennen kuin se alkaa.",
			SV: "Perioden slutar innan den börjar.",
			NB: "Perioden slutter før den begynner.",
			EN: "The period ends before it begins.",
		},
		ProblemNoValue: {
			FI: "Riviltä puuttuu arvo.",
			SV: "Raden saknar värde.",
			NB: "Raden mangler verdi.",
			EN: "The row has no value.",
		},
		ProblemNumber: {
			FI: "Solussa ei ole lukua.",
			SV: "Cellen innehåller inget tal.",
			NB: "Cellen inneholder ikke et tall.",
			EN: "The cell does not contain a number.",
		},
		ProblemOtherDecimal: {
			FI: "Luvun {text} erotinta ei voi tulkita varmasti, kun sarakkeen desimaalierotin on {decimal}.",
			SV: "Skiljetecknet i talet {text} kan inte tolkas säkert när kolumnens decimaltecken är {decimal}.",
			NB: "Skilletegnet i tallet {text} kan ikke tolkes sikkert når kolonnens desimaltegn er {decimal}.",
			EN: "The sign in the number {text} cannot be read for certain when the decimal sign of the column is the {decimal}.",
		},
		ProblemDigits: {
			FI: "Luku {text} muuttuisi luettaessa: siinä on enemmän numeroita kuin voidaan säilyttää tarkasti.",
			SV: "Talet {text} skulle ändras när det läses: det har fler siffror än som kan bevaras exakt.",
			NB: "Tallet {text} ville blitt endret ved innlesing: det har flere sifre enn det som kan bevares nøyaktig.",
			EN: "The number {text} would change in reading: it has more digits than can be kept exactly.",
		},
		ProblemCount: {
			FI: "Havaintojen määräksi ei käy {text}, sillä sen pitää olla kokonaisluku ja vähintään 0. Rivi luettiin ilman sitä.",
			SV: "Antalet observationer {text} duger inte, för det ska vara ett heltal och minst 0. Raden lästes utan det.",
			NB: "Antallet observasjoner {text} kan ikke brukes, for det må være et heltall og minst 0. Raden ble lest uten det.",
			EN: "The number of observations {text} will not do, for it has to be a whole number and at least 0. The row was read without it.",
		},
	}
)
