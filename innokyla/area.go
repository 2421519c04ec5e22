package innokyla

import (
	"slices"

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
