package innokyla

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
)

// Area is who organises health and social services somewhere (sosiaali- ja
// terveyspalvelujen järjestäjä), or a wider area a model can be tied to. Innokylä
// asks for it as "Paikkakunta, maakunta tai hyvinvointialue", several allowed; not
// every area is a county: Helsinki, HUS and Åland are not.
//
// Two areas are the same when they are equal (==). The zero value is no area.
type Area struct {
	// Key is the area's stable name in data: "pohjois-savo", "helsinki", "hus".
	Key  string   `json:"key"`
	Kind AreaKind `json:"kind"`
	// Official is the name in law or in the organisation's own use:
	// "Pohjois-Savon hyvinvointialue". Official names exist in Finnish and Swedish
	// (Act 616/2021 section 7, https://vaalit.fi/sv/valfardsomraden) and English ones
	// are published (https://vaalit.fi/en/wellbeing-services-counties-and-county-councils);
	// Norwegian text uses the Swedish name rather than an invented one.
	Official juurru.Text `json:"official"`
	// Place is the place without the organisation: "Pohjois-Savo", "Helsinki".
	Place juurru.Text `json:"place"`
	// Genitive is the Finnish genitive of the place: "Pohjois-Savon".
	Genitive string `json:"genitive"`
	// Collaboration is the collaborative area the organiser belongs to; empty for
	// Åland and for the areas that are no organiser.
	Collaboration Collaboration `json:"collaboration,omitzero"`
}

// Name returns the name the area goes by in a language: its official name, except
// that the city of Helsinki goes by "Helsinki", as in Innokylä.
func (a Area) Name(lang juurru.Lang) string {
	if a.Kind == AreaCity {
		return a.Place.In(lang)
	}
	return a.Official.In(lang)
}

// LegalName returns the official name in a language: "Helsingin kaupunki" for Helsinki.
func (a Area) LegalName(lang juurru.Lang) string { return a.Official.In(lang) }

// ShortName returns the form used in the names of models: "Pohjois-Savon HVA" for a
// county, "Helsinki", "HUS" and the like for what is not a county (Innokylä guidance, slide 16).
func (a Area) ShortName() string {
	if a.Kind == AreaCounty {
		return a.Genitive + " HVA"
	}
	return a.Place.FI
}

// Aliases returns the brand names and abbreviations the area is also known by. They
// serve recognition only: an authority must not appear under its abbreviation alone
// (Parliamentary Ombudsman 28.9.2011,
// https://kielikello.fi/suosituksia-hyvinvointialueiden-nimien-käyttöön/).
// Phhyky, Eksote, Kymsote, Kainuun sote, HNS and "Helsingin ja Uudenmaan
// sairaanhoitopiiri" are predecessors. Kymenhva, Kymsote, Ekhva, PSHVA, OVPH, ÖVPH,
// Kainuun sote, VAKE, Vakehyva and HNS are common knowledge; the others were seen in use.
func (a Area) Aliases() []string {
	var texts []string
	for _, alias := range areaAliases[a.Key] {
		texts = append(texts, alias.text)
	}
	return texts
}

// IsZero reports whether this is no area.
func (a Area) IsZero() bool { return a == Area{} }

// AreaKind is what an area is in law (alueen laji). The zero value is no kind.
type AreaKind string

// The kinds of area.
const (
	AreaCounty           AreaKind = "county"            // a wellbeing services county (hyvinvointialue)
	AreaCity             AreaKind = "city"              // Helsinki, an organiser that is a city (kaupunki)
	AreaJointAuthority   AreaKind = "joint-authority"   // HUS (yhtymä)
	AreaAutonomousRegion AreaKind = "autonomous-region" // Åland (itsehallintomaakunta)
	AreaNationwide       AreaKind = "national"          // the whole country (valtakunnallinen)
	AreaAllCounties      AreaKind = "all-counties"      // Innokylä's value for every county (hyvinvointialueet)
)

var areaKindLabels = map[AreaKind]juurru.Text{
	AreaCounty:           {FI: "hyvinvointialue", SV: "välfärdsområde", NB: "velferdsområde", EN: "wellbeing services county"},
	AreaCity:             {FI: "kaupunki", SV: "stad", NB: "by", EN: "city"},
	AreaJointAuthority:   {FI: "yhtymä", SV: "sammanslutning", NB: "sammenslutning", EN: "joint authority"},
	AreaAutonomousRegion: {FI: "itsehallinnollinen maakunta", SV: "landskap med självstyrelse", NB: "selvstyrt område", EN: "autonomous region"},
	AreaNationwide:       {FI: "valtakunnallinen", SV: "riksomfattande", NB: "landsdekkende", EN: "nationwide"},
	AreaAllCounties:      {FI: "kaikki hyvinvointialueet", SV: "alla välfärdsområden", NB: "alle velferdsområder", EN: "all wellbeing services counties"},
}

// Values returns the kinds of area.
func (AreaKind) Values() []AreaKind {
	return []AreaKind{AreaCounty, AreaCity, AreaJointAuthority, AreaAutonomousRegion, AreaNationwide, AreaAllCounties}
}

// Label returns what the kind is called in a language.
func (k AreaKind) Label(lang juurru.Lang) string { return areaKindLabels[k].In(lang) }

// Collaboration is a collaborative area for healthcare and social welfare
// (yhteistyöalue), one of the five of Government decree 91/2022 section 1. It is no
// organiser and no county: "Pohjois-Suomi" is a collaborative area only.
type Collaboration string

// The collaborative areas, in the decree's order.
const (
	CollaborationSouthern Collaboration = "etela-suomi"
	CollaborationEastern  Collaboration = "ita-suomi"
	CollaborationInner    Collaboration = "sisa-suomi"
	CollaborationWestern  Collaboration = "lansi-suomi"
	CollaborationNorthern Collaboration = "pohjois-suomi"
)

var collaborationNames = map[Collaboration]juurru.Text{
	CollaborationSouthern: officialText("Etelä-Suomen yhteistyöalue", "Södra Finlands samarbetsområde", "Southern Finland collaborative area"),
	CollaborationEastern:  officialText("Itä-Suomen yhteistyöalue", "Östra Finlands samarbetsområde", "Eastern Finland collaborative area"),
	CollaborationInner:    officialText("Sisä-Suomen yhteistyöalue", "Inre Finlands samarbetsområde", "Inner Finland collaborative area"),
	CollaborationWestern:  officialText("Länsi-Suomen yhteistyöalue", "Västra Finlands samarbetsområde", "Western Finland collaborative area"),
	CollaborationNorthern: officialText("Pohjois-Suomen yhteistyöalue", "Norra Finlands samarbetsområde", "Northern Finland collaborative area"),
}

// Values returns the collaborative areas in the decree's order.
func (Collaboration) Values() []Collaboration {
	return []Collaboration{CollaborationSouthern, CollaborationEastern, CollaborationInner, CollaborationWestern, CollaborationNorthern}
}

// Name returns the collaborative area's name in a language; the Norwegian one is the
// Swedish one, see [Area].
func (c Collaboration) Name(lang juurru.Lang) string { return collaborationNames[c].In(lang) }

// Areas returns the organisers that belong to the collaborative area.
func (c Collaboration) Areas() []Area {
	if c == "" {
		return nil
	}
	return slices.DeleteFunc(Areas(), func(a Area) bool { return a.Collaboration != c })
}

// Areas returns every area: the 21 counties in the order of Act 616/2021 section 7,
// then Helsinki, HUS and Åland, then the whole country and all counties.
func Areas() []Area { return slices.Clone(areaTable) }

// AreaByKey returns the area with a key such as "pohjois-savo".
func AreaByKey(key string) (Area, bool) {
	i := slices.IndexFunc(areaTable, func(a Area) bool { return a.Key == key })
	if i < 0 {
		return Area{}, false
	}
	return areaTable[i], true
}

// ParseArea reads a text that is nothing but the name of one area: "Kainuu",
// "Pohjois-Savon HVA", "Lapin hyvinvointialueella", "Helsingin kaupunki", "Birkalands
// välfärdsområde", "Siun sote", "Valtakunnallinen", or an area's key. Letter case, the
// kind of dash, stray spaces about it, no-break spaces and decomposed letters do not
// matter. The whole text must be the name, so "Etelä-Pohjanmaan" is never
// "Pohjanmaan", and "Pohjois-Suomi" or a municipality is no area.
func ParseArea(text string) (Area, bool) {
	name, ok := wholeAreaName(text)
	if !ok {
		return Area{}, false
	}
	return areaTable[name.area], true
}

// AreaMention is a place in a text where an area is named: text[Start:End].
type AreaMention struct {
	Area       Area
	Start, End int
}

// FindArea finds the area a running text is about: the first one named in full as an
// organiser ("Kainuun HVA", "Birkalands välfärdsområde"), otherwise the first one
// named at all ("Kainuussa", "Pirha"). [FindAreas] tells which names count.
func FindArea(text string) (AreaMention, bool) {
	mentions := findAreaNames(text)
	if len(mentions) == 0 {
		return AreaMention{}, false
	}
	best := max(0, slices.IndexFunc(mentions, func(m areaNameMention) bool { return m.inFull() }))
	return mentions[best].public(), true
}

// FindAreas finds every area named in a running text, from left to right, the longest
// name first, in time linear in the text. It knows what [ParseArea] knows, with care
// for words that mean something else too:
//
//   - only whole words count, and not the tail of a hyphenated compound: "Meri-Lapin"
//     is not Lapland;
//   - Satakunta (also "a hundred or so"), Lappi (also "a patch") and Soite ("ei
//     soiteta") need a capital letter when they stand alone;
//   - HUS (also Swedish for a house) needs its capitals;
//   - Sata (100) and Eloisa (lively) must, besides a capital, fill the whole space
//     between two separators, as in "Malli, Eloisa (RRP, P3)"; "Sata HVA" is plain;
//   - "valtakunnallinen" and "hyvinvointialueet" are ordinary words in a sentence and
//     never count.
func FindAreas(text string) []AreaMention {
	var mentions []AreaMention
	for _, m := range findAreaNames(text) {
		mentions = append(mentions, m.public())
	}
	return mentions
}

// The table of areas.

// countyRow is what the names of a county are made from.
type countyRow struct {
	key           string
	prefix, head  string // "Pohjois-", "Savo": the head is declined
	sv, svOf      string // "Norra Savolax", and before välfärdsområde
	en            string
	enOther       string // as the regional council writes it
	collaboration Collaboration
}

var countyRows = []countyRow{
	{"varsinais-suomi", "Varsinais-", "Suomi", "Egentliga Finland", "Egentliga Finlands", "Southwest Finland", "Finland Proper", CollaborationWestern},
	{"satakunta", "", "Satakunta", "Satakunta", "Satakunta", "Satakunta", "", CollaborationWestern},
	{"kanta-hame", "Kanta-", "Häme", "Egentliga Tavastland", "Egentliga Tavastlands", "Kanta-Häme", "Tavastia Proper", CollaborationInner},
	{"pirkanmaa", "", "Pirkanmaa", "Birkaland", "Birkalands", "Pirkanmaa", "", CollaborationInner},
	{"paijat-hame", "Päijät-", "Häme", "Päijänne-Tavastland", "Päijänne-Tavastlands", "Päijät-Häme", "Päijänne Tavastia", CollaborationSouthern},
	{"kymenlaakso", "", "Kymenlaakso", "Kymmenedalen", "Kymmenedalens", "Kymenlaakso", "", CollaborationSouthern},
	{"etela-karjala", "Etelä-", "Karjala", "Södra Karelen", "Södra Karelens", "South Karelia", "Southern Karelia", CollaborationSouthern},
	{"etela-savo", "Etelä-", "Savo", "Södra Savolax", "Södra Savolax", "South Savo", "Southern Savonia", CollaborationEastern},
	{"pohjois-savo", "Pohjois-", "Savo", "Norra Savolax", "Norra Savolax", "North Savo", "Northern Savonia", CollaborationEastern},
	{"pohjois-karjala", "Pohjois-", "Karjala", "Norra Karelen", "Norra Karelens", "North Karelia", "Northern Karelia", CollaborationEastern},
	{"keski-suomi", "Keski-", "Suomi", "Mellersta Finland", "Mellersta Finlands", "Central Finland", "", CollaborationEastern},
	{"etela-pohjanmaa", "Etelä-", "Pohjanmaa", "Södra Österbotten", "Södra Österbottens", "South Ostrobothnia", "Southern Ostrobothnia", CollaborationInner},
	{"pohjanmaa", "", "Pohjanmaa", "Österbotten", "Österbottens", "Ostrobothnia", "", CollaborationWestern},
	{"keski-pohjanmaa", "Keski-", "Pohjanmaa", "Mellersta Österbotten", "Mellersta Österbottens", "Central Ostrobothnia", "", CollaborationNorthern},
	{"pohjois-pohjanmaa", "Pohjois-", "Pohjanmaa", "Norra Österbotten", "Norra Österbottens", "North Ostrobothnia", "Northern Ostrobothnia", CollaborationNorthern},
	{"kainuu", "", "Kainuu", "Kajanaland", "Kajanalands", "Kainuu", "", CollaborationNorthern},
	{"lappi", "", "Lappi", "Lappland", "Lapplands", "Lapland", "", CollaborationNorthern},
	{"ita-uusimaa", "Itä-", "Uusimaa", "Östra Nyland", "Östra Nylands", "East Uusimaa", "Eastern Uusimaa", CollaborationSouthern},
	{"keski-uusimaa", "Keski-", "Uusimaa", "Mellersta Nyland", "Mellersta Nylands", "Central Uusimaa", "", CollaborationSouthern},
	{"lansi-uusimaa", "Länsi-", "Uusimaa", "Västra Nyland", "Västra Nylands", "West Uusimaa", "Western Uusimaa", CollaborationSouthern},
	{"vantaa-kerava", "", "Vantaa ja Kerava", "Vanda och Kervo", "Vanda och Kervo", "Vantaa and Kerava", "", CollaborationSouthern},
}

// declension holds the Finnish cases of a place name that names of models use.
type declension struct {
	nominative, genitive, partitive string
	local                           [3]string // in, from, to: inner cases or outer ones, as usage has it
}

// placeDeclensions declines the last part of the place names.
var placeDeclensions = map[string]declension{
	"Suomi":            {"Suomi", "Suomen", "Suomea", [3]string{"Suomessa", "Suomesta", "Suomeen"}},
	"Häme":             {"Häme", "Hämeen", "Hämettä", [3]string{"Hämeessä", "Hämeestä", "Hämeeseen"}},
	"Karjala":          {"Karjala", "Karjalan", "Karjalaa", [3]string{"Karjalassa", "Karjalasta", "Karjalaan"}},
	"Savo":             {"Savo", "Savon", "Savoa", [3]string{"Savossa", "Savosta", "Savoon"}},
	"Pohjanmaa":        {"Pohjanmaa", "Pohjanmaan", "Pohjanmaata", [3]string{"Pohjanmaalla", "Pohjanmaalta", "Pohjanmaalle"}},
	"Uusimaa":          {"Uusimaa", "Uudenmaan", "Uuttamaata", [3]string{"Uudellamaalla", "Uudeltamaalta", "Uudellemaalle"}},
	"Satakunta":        {"Satakunta", "Satakunnan", "Satakuntaa", [3]string{"Satakunnassa", "Satakunnasta", "Satakuntaan"}},
	"Pirkanmaa":        {"Pirkanmaa", "Pirkanmaan", "Pirkanmaata", [3]string{"Pirkanmaalla", "Pirkanmaalta", "Pirkanmaalle"}},
	"Kymenlaakso":      {"Kymenlaakso", "Kymenlaakson", "Kymenlaaksoa", [3]string{"Kymenlaaksossa", "Kymenlaaksosta", "Kymenlaaksoon"}},
	"Kainuu":           {"Kainuu", "Kainuun", "Kainuuta", [3]string{"Kainuussa", "Kainuusta", "Kainuuseen"}},
	"Lappi":            {"Lappi", "Lapin", "Lappia", [3]string{"Lapissa", "Lapista", "Lappiin"}},
	"Vantaa ja Kerava": {"Vantaa ja Kerava", "Vantaan ja Keravan", "Vantaata ja Keravaa", [3]string{"Vantaalla ja Keravalla", "Vantaalta ja Keravalta", "Vantaalle ja Keravalle"}},
	"Vantaa-Kerava":    {"Vantaa-Kerava", "Vantaa-Keravan", "Vantaa-Keravaa", [3]string{"Vantaa-Keravalla", "Vantaa-Keravalta", "Vantaa-Keravalle"}},
	"Helsinki":         {"Helsinki", "Helsingin", "Helsinkiä", [3]string{"Helsingissä", "Helsingistä", "Helsinkiin"}},
	"Ahvenanmaa":       {"Ahvenanmaa", "Ahvenanmaan", "Ahvenanmaata", [3]string{"Ahvenanmaalla", "Ahvenanmaalta", "Ahvenanmaalle"}},
}

// declined returns the cases of the county's place name.
func (c countyRow) declined() declension {
	d := placeDeclensions[c.head]
	d.nominative, d.genitive, d.partitive = c.prefix+d.nominative, c.prefix+d.genitive, c.prefix+d.partitive
	for i := range d.local {
		d.local[i] = c.prefix + d.local[i]
	}
	return d
}

// officialText is a text whose Norwegian is the official Swedish name.
func officialText(fi, sv, en string) juurru.Text {
	return juurru.Text{FI: fi, SV: sv, NB: sv, EN: en}
}

var areaTable = newAreaTable()

func newAreaTable() []Area {
	var areas []Area
	for _, row := range countyRows {
		d := row.declined()
		areas = append(areas, Area{
			Key:  row.key,
			Kind: AreaCounty,
			Official: officialText(d.genitive+" hyvinvointialue", row.svOf+" välfärdsområde",
				"Wellbeing services county of "+row.en),
			Place:         officialText(d.nominative, row.sv, row.en),
			Genitive:      d.genitive,
			Collaboration: row.collaboration,
		})
	}
	return append(areas,
		Area{Key: "helsinki", Kind: AreaCity,
			Official: officialText("Helsingin kaupunki", "Helsingfors stad", "City of Helsinki"),
			Place:    officialText("Helsinki", "Helsingfors", "Helsinki"),
			Genitive: "Helsingin", Collaboration: CollaborationSouthern},
		Area{Key: "hus", Kind: AreaJointAuthority,
			Official: officialText("HUS-yhtymä", "HUS-sammanslutningen", "HUS Group"),
			Place:    officialText("HUS", "HUS", "HUS"),
			Genitive: "HUSin", Collaboration: CollaborationSouthern},
		Area{Key: "ahvenanmaa", Kind: AreaAutonomousRegion,
			Official: officialText("Ahvenanmaan maakunta", "Landskapet Åland", "Region of Åland"),
			Place:    officialText("Ahvenanmaa", "Åland", "Åland"),
			Genitive: "Ahvenanmaan"},
		// Ordinary words, not names: they have a Norwegian of their own.
		Area{Key: "valtakunnallinen", Kind: AreaNationwide,
			Official: juurru.Text{FI: "Valtakunnallinen", SV: "Riksomfattande", NB: "Landsdekkende", EN: "Nationwide"},
			Place:    juurru.Text{FI: "Valtakunnallinen", SV: "Riksomfattande", NB: "Landsdekkende", EN: "Nationwide"},
			Genitive: "Valtakunnallisen"},
		Area{Key: "hyvinvointialueet", Kind: AreaAllCounties,
			Official: juurru.Text{FI: "Hyvinvointialueet", SV: "Välfärdsområdena", NB: "Velferdsområdene", EN: "Wellbeing services counties"},
			Place:    juurru.Text{FI: "Hyvinvointialueet", SV: "Välfärdsområdena", NB: "Velferdsområdene", EN: "Wellbeing services counties"},
			Genitive: "Hyvinvointialueiden"},
	)
}

// areaAlias is a brand name or an abbreviation.
type areaAlias struct {
	text string
	stem string // what the case endings follow, when it is not the text itself
	care areaCare
}

var areaAliases = map[string][]areaAlias{
	"varsinais-suomi":   {{text: "Varha"}},
	"satakunta":         {{text: "Satasote"}, {text: "Sata", care: careAlone}},
	"kanta-hame":        {{text: "Oma Häme", stem: "Oma Hämee"}},
	"pirkanmaa":         {{text: "Pirha"}},
	"paijat-hame":       {{text: "Päijät-Sote"}, {text: "Phhyky"}},
	"kymenlaakso":       {{text: "Kymenhva"}, {text: "Kymsote"}},
	"etela-karjala":     {{text: "Ekhva"}, {text: "Eksote"}},
	"etela-savo":        {{text: "Eloisa", care: careAlone}},
	"pohjois-savo":      {{text: "PSHVA"}},
	"pohjois-karjala":   {{text: "Siun sote"}},
	"keski-suomi":       {{text: "Hyvaks"}},
	"etela-pohjanmaa":   {{text: "Hyvaep"}},
	"pohjanmaa":         {{text: "OVPH"}, {text: "ÖVPH"}},
	"keski-pohjanmaa":   {{text: "Soite", care: careCapital}},
	"pohjois-pohjanmaa": {{text: "Pohde", stem: "Pohtee"}},
	"kainuu":            {{text: "Kainuun sote"}},
	"lappi":             {{text: "Lapha"}},
	"keski-uusimaa":     {{text: "Keusote"}},
	"lansi-uusimaa":     {{text: "LUVN"}},
	"vantaa-kerava":     {{text: "VAKE"}, {text: "Vakehyva"}},
	"helsinki":          {{text: "Sotepe"}},
	"hus":               {{text: "HNS"}, {text: "Helsingin ja Uudenmaan sairaanhoitopiiri"}},
}

// Recognising names.

// areaWriting is the way a name is written.
type areaWriting uint8

const (
	writtenPlace     areaWriting = iota // "Kainuu", "Kainuun maakunta"
	writtenShort                        // "Kainuun HVA"
	writtenShortened                    // "Kainuun HA", "Kainuun hv-alue"
	writtenOut                          // "Kainuun hyvinvointialue", an official name
	writtenBrand                        // "Siun sote"
)

// areaCase is the grammatical case of a name, as far as a model's name cares.
type areaCase uint8

const (
	caseNominative areaCase = iota
	caseGenitive
	caseLocal // in, from or to: "Kainuussa", "hyvinvointialueella"
	caseOther
)

// areaCare says when a name counts in running text. Alone, every name counts.
type areaCare uint8

const (
	careNone     areaCare = iota
	careCapital           // with a capital letter
	careCapitals          // in capitals
	careAlone             // with a capital letter, between two separators
	careNever
)

// areaName is a name of an area as people write it.
type areaName struct {
	area    int // in areaTable
	writing areaWriting
	grammar areaCase
	care    areaCare
}

// inFull reports whether the name says that an organiser is meant, not a place.
func (n areaName) inFull() bool {
	return n.writing == writtenShort || n.writing == writtenShortened || n.writing == writtenOut
}

// areaNameMention is a name found at text[start:end].
type areaNameMention struct {
	areaName
	start, end int
}

func (m areaNameMention) public() AreaMention {
	return AreaMention{Area: areaTable[m.area], Start: m.start, End: m.end}
}

// wholeAreaName reads a text that is nothing but a name.
func wholeAreaName(text string) (areaName, bool) {
	if len(text) > maxAreaText {
		text = strings.TrimSpace(text)
	}
	if len(text) > maxAreaText {
		return areaName{}, false
	}
	words := areaWords(text)
	if len(words) == 0 || !onlyBlank(text[:words[0].start]) || !onlyBlank(text[words[len(words)-1].end:]) {
		return areaName{}, false
	}
	var whole areaName
	found := false
	areaLexicon().walk(words, func(name areaName, count int) {
		if count == len(words) {
			whole, found = name, true
		}
	})
	return whole, found
}

// maxAreaText and maxAreaWord are more bytes than a name or a word of it takes, however
// its letters are composed.
const (
	maxAreaText = 512
	maxAreaWord = 128
)

// findAreaNames finds the names in a running text, leftmost and longest.
func findAreaNames(text string) []areaNameMention {
	words := areaWords(text)
	var found []areaNameMention
	for i := 0; i < len(words); {
		best, length := areaNameMention{}, 0
		if !endsCompound(text, words[i].start) {
			areaLexicon().walk(words[i:], func(name areaName, count int) {
				m := areaNameMention{name, words[i].start, words[i+count-1].end}
				if m.countsIn(text) {
					best, length = m, count
				}
			})
		}
		if length > 0 {
			found = append(found, best)
		}
		i += max(1, length)
	}
	return found
}

// countsIn applies the care a name needs in running text.
func (m areaNameMention) countsIn(text string) bool {
	first, _ := utf8.DecodeRuneInString(text[m.start:])
	switch m.care {
	case careCapital:
		return unicode.IsUpper(first)
	case careCapitals:
		return strings.HasPrefix(text[m.start:], areaTable[m.area].Place.FI)
	case careAlone:
		return unicode.IsUpper(first) && endsAtSeparator(text[:m.start]) && startsAtSeparator(text[m.end:])
	case careNever:
		return false
	}
	return true
}

// areaSeparators stand between the parts of a model's name, as do dashes with a space.
const areaSeparators = ",;|/.:()[]–—"

func endsAtSeparator(text string) bool {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	last, size := utf8.DecodeLastRuneInString(text)
	return size == 0 || strings.ContainsRune(areaSeparators, last) ||
		isDash(last) && (len(text) == size || text[len(text)-size-1] == ' ')
}

func startsAtSeparator(text string) bool {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	first, size := utf8.DecodeRuneInString(text)
	return size == 0 || strings.ContainsRune(areaSeparators, first) ||
		isDash(first) && (len(text) == size || text[size] == ' ')
}

// endsCompound reports whether the word at start is the tail of a hyphenated compound.
func endsCompound(text string, start int) bool {
	hyphen, size := utf8.DecodeLastRuneInString(text[:start])
	if hyphen != '-' && hyphen != '\u2010' && hyphen != '\u2011' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:start-size])
	return isWordRune(before)
}

// areaWord is a word of a text, ready to be looked up.
type areaWord struct {
	start, end int    // bytes of the text
	folded     string // composed and in lower case; empty when too long for any name
	gap        areaGap
}

// areaGap is what stands between a word and the one before it.
type areaGap uint8

const (
	gapWide  areaGap = iota // anything
	gapJoin                 // spaces, with one dash at most: the words may make one name
	gapColon                // a colon: a case ending follows, "HVA:lla"
)

func areaWords(text string) []areaWord {
	var words []areaWord
	start, after := -1, 0
	for i, r := range text {
		inWord := isWordRune(r)
		switch {
		case start >= 0 && !inWord && !isInvisible(r):
			words = append(words, areaWord{start, i, foldAreaWord(text[start:i]), gapBetween(text[after:start])})
			start, after = -1, i
		case start < 0 && inWord:
			start = i
		}
	}
	if start >= 0 {
		words = append(words, areaWord{start, len(text), foldAreaWord(text[start:]), gapBetween(text[after:start])})
	}
	return words
}

func foldAreaWord(word string) string {
	if len(word) > maxAreaWord {
		return ""
	}
	return strings.ToLower(norm.NFC.String(dropInvisible(word)))
}

func gapBetween(gap string) areaGap {
	if gap == ":" {
		return gapColon
	}
	dashes := 0
	for _, r := range gap {
		switch {
		case isDash(r):
			dashes++
		case !unicode.IsSpace(r) && !isInvisible(r):
			return gapWide
		}
	}
	if dashes > 1 {
		return gapWide
	}
	return gapJoin
}

func onlyBlank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsSpace(r) && !isInvisible(r) })
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isDash(r rune) bool {
	return r == '-' || r > unicode.MaxASCII && (unicode.Is(unicode.Pd, r) || r == '\u2212')
}

// isInvisible tells the soft hyphen, the zero-width space, the word joiner and the
// byte order mark, which come along when text is copied.
func isInvisible(r rune) bool {
	return r == '\u00AD' || r == '\u200B' || r == '\u2060' || r == '\uFEFF'
}

func dropInvisible(text string) string {
	if !strings.ContainsFunc(text, isInvisible) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return -1
		}
		return r
	}, text)
}

// areaNode is a node of the tree of names, word by word.
type areaNode struct {
	next     map[string]*areaNode
	name     *areaName // the name that ends here
	ofCounty bool      // a word for the county may follow: "Kainuun" HVA
}

// add puts a name into the tree. Of two ways to read the same words the first stays.
func (n *areaNode) add(name string, as areaName) *areaNode {
	for i, word := range areaWords(name) {
		key := word.key(i == 0)
		if n.next[key] == nil {
			if n.next == nil {
				n.next = map[string]*areaNode{}
			}
			n.next[key] = &areaNode{}
		}
		n = n.next[key]
	}
	if n.name == nil {
		n.name = &as
	}
	return n
}

// key is what the word is looked up by: a case ending after a colon is no word.
func (w areaWord) key(first bool) string {
	if w.gap == gapColon && !first {
		return ":" + w.folded
	}
	return w.folded
}

// areaNames is what [ParseArea] and [FindAreas] know: the names of places and
// organisers, and the words for a county that may follow a place or a brand.
type areaNames struct{ places, counties areaNode }

// walk reports every name the words begin with, the shortest first.
func (a *areaNames) walk(words []areaWord, found func(name areaName, count int)) {
	node := &a.places
	var place *areaName
	for i, word := range words {
		if i > 0 && word.gap == gapWide {
			return
		}
		key := word.key(i == 0)
		next := node.next[key]
		if next == nil && node.ofCounty {
			place, next = node.name, a.counties.next[key]
		}
		if next == nil {
			return
		}
		node = next
		if node.name == nil {
			continue
		}
		name := *node.name
		if place != nil {
			name.area = place.area
			if place.writing == writtenBrand {
				name.writing = writtenBrand
			}
		}
		found(name, i+1)
	}
}

var areaLexicon = sync.OnceValue(newAreaNames)

func newAreaNames() *areaNames {
	names := &areaNames{}
	names.addCountyWords()
	for i, row := range countyRows {
		care := careNone
		if row.head == "Satakunta" || row.head == "Lappi" {
			care = careCapital
		}
		names.addPlace(i, care, row.declined())
		for _, sv := range []string{row.sv, row.svOf} {
			names.places.add(sv, areaName{area: i}).ofCounty = true
		}
		for _, en := range []string{row.en, row.enOther} {
			if en == "" {
				continue
			}
			names.places.add(en, areaName{area: i}).ofCounty = true
			for _, the := range []string{"", "The "} {
				names.places.add(the+"Wellbeing services county of "+en, areaName{area: i, writing: writtenOut})
			}
		}
	}
	for i, area := range areaTable {
		names.addOrganiser(i, area)
		for _, alias := range areaAliases[area.Key] {
			names.addAlias(i, alias)
		}
		names.places.add(area.Key, areaName{area: i, care: careNever})
	}
	return names
}

// addPlace adds a place name in its cases.
func (a *areaNames) addPlace(area int, care areaCare, d declension) {
	a.places.add(d.nominative, areaName{area: area, care: care}).ofCounty = true
	a.places.add(d.genitive, areaName{area: area, care: care, grammar: caseGenitive}).ofCounty = true
	a.places.add(d.partitive, areaName{area: area, care: care, grammar: caseOther})
	for _, local := range d.local {
		a.places.add(local, areaName{area: area, care: care, grammar: caseLocal})
	}
}

// addOrganiser adds the names that do not follow the pattern of the counties.
func (a *areaNames) addOrganiser(i int, area Area) {
	care := careNone
	switch area.Kind {
	case AreaCounty:
		if area.Key == "vantaa-kerava" {
			a.addPlace(i, care, placeDeclensions["Vantaa-Kerava"])
		}
		return
	case AreaCity:
		a.addPlace(i, care, placeDeclensions["Helsinki"])
		for _, city := range cityWords {
			a.places.add("Helsingin "+city.text, areaName{area: i, writing: writtenOut, grammar: city.grammar})
		}
		a.places.add("Helsingfors stads", areaName{area: i, writing: writtenOut, grammar: caseGenitive})
	case AreaJointAuthority:
		care = careCapitals
		for _, form := range slices.Concat(inflectName("HUS:"), inflectName("HUSi")) {
			a.places.add(form.text, areaName{area: i, care: care, grammar: form.grammar})
		}
		for _, form := range inflectName("HUS-yhtymä") {
			a.places.add(form.text, areaName{area: i, writing: writtenOut, grammar: form.grammar})
		}
	case AreaAutonomousRegion:
		a.addPlace(i, care, placeDeclensions["Ahvenanmaa"])
	case AreaNationwide:
		care = careNever
		a.places.add("Koko maa", areaName{area: i, care: care})
		a.places.add("Hela landet", areaName{area: i, care: care})
	case AreaAllCounties:
		care = careNever
	}
	for _, lang := range juurru.Langs() {
		a.places.add(area.Place.In(lang), areaName{area: i, care: care})
		out := areaName{area: i, writing: writtenOut}
		if care == careNever {
			out.care = careNever
		}
		a.places.add(area.Official.In(lang), out)
	}
}

// addAlias adds a brand name in its cases. Endings of both vowel harmonies are taken.
func (a *areaNames) addAlias(area int, alias areaAlias) {
	brand := areaName{area: area, writing: writtenBrand, care: alias.care}
	a.places.add(alias.text, brand).ofCounty = true
	stems := []string{alias.text, alias.text + ":"}
	if alias.stem != "" {
		stems = append(stems, alias.stem)
	}
	if !strings.ContainsAny(alias.text[len(alias.text)-1:], "aeAE") {
		stems = append(stems, alias.text+"i")
	}
	for _, stem := range stems {
		for _, form := range inflectName(stem) {
			brand.grammar = form.grammar
			node := a.places.add(form.text, brand)
			node.ofCounty = node.ofCounty || form.grammar == caseGenitive
		}
	}
}

// caseForm is a word or an ending and the case it stands for.
type caseForm struct {
	text    string
	grammar areaCase
}

// nameEndings are the endings of a Finnish name in the singular, but for the illative,
// which repeats the name's last vowel; colonIllatives are those of an abbreviation.
var (
	nameEndings = []caseForm{
		{"n", caseGenitive}, {"a", caseOther}, {"ä", caseOther}, {"ta", caseOther}, {"tä", caseOther},
		{"ssa", caseLocal}, {"ssä", caseLocal}, {"sta", caseLocal}, {"stä", caseLocal},
		{"lla", caseLocal}, {"llä", caseLocal}, {"lta", caseLocal}, {"ltä", caseLocal}, {"lle", caseLocal},
	}
	colonIllatives = []caseForm{
		{"an", caseLocal}, {"en", caseLocal}, {"in", caseLocal}, {"iin", caseLocal}, {"han", caseLocal}, {"hon", caseLocal},
	}
)

// inflectName returns a name or a stem with its endings.
func inflectName(stem string) []caseForm {
	endings := slices.Clone(nameEndings)
	last, _ := utf8.DecodeLastRuneInString(stem)
	switch {
	case last == ':':
		endings = append(endings, colonIllatives...)
	case strings.HasSuffix(stem, "ee"):
		endings = append(endings, caseForm{"seen", caseLocal})
	default:
		endings = append(endings, caseForm{string(unicode.ToLower(last)) + "n", caseLocal})
	}
	for i := range endings {
		endings[i].text = stem + endings[i].text
	}
	return endings
}

// countyEndings are those of hyvinvointialue, in the singular and the plural.
var countyEndings = []caseForm{
	{"", caseNominative}, {"en", caseGenitive}, {"tta", caseOther}, {"ena", caseOther}, {"eksi", caseOther},
	{"essa", caseLocal}, {"esta", caseLocal}, {"eseen", caseLocal}, {"ella", caseLocal}, {"elta", caseLocal}, {"elle", caseLocal},
	{"et", caseNominative}, {"iden", caseGenitive}, {"ita", caseOther},
	{"issa", caseLocal}, {"ista", caseLocal}, {"isiin", caseLocal}, {"illa", caseLocal}, {"ilta", caseLocal}, {"ille", caseLocal},
}

// regionWords are the cases of maakunta, cityWords those of kaupunki.
var (
	regionWords = []caseForm{
		{"maakunta", caseNominative}, {"maakunnan", caseGenitive}, {"maakuntaa", caseOther},
		{"maakunnassa", caseLocal}, {"maakunnasta", caseLocal}, {"maakuntaan", caseLocal},
	}
	cityWords = []caseForm{
		{"kaupunki", caseNominative}, {"kaupungin", caseGenitive}, {"kaupunkia", caseOther},
		{"kaupungissa", caseLocal}, {"kaupungista", caseLocal}, {"kaupunkiin", caseLocal},
		{"kaupungilla", caseLocal}, {"kaupungilta", caseLocal}, {"kaupungille", caseLocal},
	}
)

// addCountyWords adds the words that may follow a place: hyvinvointialue, hv-alue,
// HVA and HA in their cases, maakunta, välfärdsområde, wellbeing services county.
func (a *areaNames) addCountyWords() {
	for _, ending := range countyEndings {
		a.counties.add("hyvinvointialue"+ending.text, areaName{writing: writtenOut, grammar: ending.grammar})
		a.counties.add("hv-alue"+ending.text, areaName{writing: writtenShortened, grammar: ending.grammar})
		a.counties.add("HVA-alue"+ending.text, areaName{writing: writtenShortened, grammar: ending.grammar})
	}
	a.counties.add("HVA", areaName{writing: writtenShort})
	a.counties.add("HA", areaName{writing: writtenShortened})
	for _, form := range slices.Concat(inflectName("HVA"), inflectName("HVA:")) {
		a.counties.add(form.text, areaName{writing: writtenShort, grammar: form.grammar})
	}
	for _, form := range inflectName("HA:") {
		a.counties.add(form.text, areaName{writing: writtenShortened, grammar: form.grammar})
	}
	for _, region := range regionWords {
		a.counties.add(region.text, areaName{writing: writtenPlace, grammar: region.grammar})
	}
	for _, word := range []string{"välfärdsområde", "välfärdsområdet", "wellbeing services county"} {
		a.counties.add(word, areaName{writing: writtenOut})
	}
	for _, word := range []string{"välfärdsområdes", "välfärdsområdets"} {
		a.counties.add(word, areaName{writing: writtenOut, grammar: caseGenitive})
	}
}
