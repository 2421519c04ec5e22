package innokyla_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func ExampleParseArea() {
	for _, text := range []string{"Pohjois- Pohjanmaan hva", "Etelä-Karjalassa", "Siun sote", "Birkalands välfärdsområde", "Pohjois-Suomi"} {
		area, ok := innokyla.ParseArea(text)
		fmt.Printf("%s: %v %s\n", text, ok, area.ShortName())
	}
	// Output:
	// Pohjois- Pohjanmaan hva: true Pohjois-Pohjanmaan HVA
	// Etelä-Karjalassa: true Etelä-Karjalan HVA
	// Siun sote: true Pohjois-Karjalan HVA
	// Birkalands välfärdsområde: true Pirkanmaan HVA
	// Pohjois-Suomi: false
}

func ExampleFindArea() {
	text := "Vantaan ja Keravan hyvinvointialue, Suomen kestävän kasvun ohjelma"
	mention, _ := innokyla.FindArea(text)
	fmt.Println(mention.Area.Key, text[mention.Start:mention.End])
	// Output: vantaa-kerava Vantaan ja Keravan hyvinvointialue
}

func area(t testing.TB, key string) innokyla.Area {
	t.Helper()
	found, ok := innokyla.AreaByKey(key)
	require.True(t, ok, key)
	return found
}

func TestAreasAreTheOrganisersInTheOrderOfTheLaw(t *testing.T) {
	var keys, official, swedish []string
	for _, a := range innokyla.Areas() {
		keys = append(keys, a.Key)
		official = append(official, a.Name(juurru.Finnish))
		swedish = append(swedish, a.Name(juurru.Swedish))
	}
	assert.Equal(t, []string{
		"varsinais-suomi", "satakunta", "kanta-hame", "pirkanmaa", "paijat-hame", "kymenlaakso", "etela-karjala",
		"etela-savo", "pohjois-savo", "pohjois-karjala", "keski-suomi", "etela-pohjanmaa", "pohjanmaa", "keski-pohjanmaa",
		"pohjois-pohjanmaa", "kainuu", "lappi", "ita-uusimaa", "keski-uusimaa", "lansi-uusimaa", "vantaa-kerava",
		"helsinki", "hus", "ahvenanmaa", "valtakunnallinen", "hyvinvointialueet",
	}, keys)
	assert.Equal(t, []string{
		"Varsinais-Suomen hyvinvointialue", "Satakunnan hyvinvointialue", "Kanta-Hämeen hyvinvointialue",
		"Pirkanmaan hyvinvointialue", "Päijät-Hämeen hyvinvointialue", "Kymenlaakson hyvinvointialue",
		"Etelä-Karjalan hyvinvointialue", "Etelä-Savon hyvinvointialue", "Pohjois-Savon hyvinvointialue",
		"Pohjois-Karjalan hyvinvointialue", "Keski-Suomen hyvinvointialue", "Etelä-Pohjanmaan hyvinvointialue",
		"Pohjanmaan hyvinvointialue", "Keski-Pohjanmaan hyvinvointialue", "Pohjois-Pohjanmaan hyvinvointialue",
		"Kainuun hyvinvointialue", "Lapin hyvinvointialue", "Itä-Uudenmaan hyvinvointialue", "Keski-Uudenmaan hyvinvointialue",
		"Länsi-Uudenmaan hyvinvointialue", "Vantaan ja Keravan hyvinvointialue",
		"Helsinki", "HUS-yhtymä", "Ahvenanmaan maakunta", "Valtakunnallinen", "Hyvinvointialueet",
	}, official)
	assert.Equal(t, []string{
		"Egentliga Finlands välfärdsområde", "Satakunta välfärdsområde", "Egentliga Tavastlands välfärdsområde",
		"Birkalands välfärdsområde", "Päijänne-Tavastlands välfärdsområde", "Kymmenedalens välfärdsområde",
		"Södra Karelens välfärdsområde", "Södra Savolax välfärdsområde", "Norra Savolax välfärdsområde",
		"Norra Karelens välfärdsområde", "Mellersta Finlands välfärdsområde", "Södra Österbottens välfärdsområde",
		"Österbottens välfärdsområde", "Mellersta Österbottens välfärdsområde", "Norra Österbottens välfärdsområde",
		"Kajanalands välfärdsområde", "Lapplands välfärdsområde", "Östra Nylands välfärdsområde", "Mellersta Nylands välfärdsområde",
		"Västra Nylands välfärdsområde", "Vanda och Kervo välfärdsområde",
		"Helsingfors", "HUS-sammanslutningen", "Landskapet Åland", "Riksomfattande", "Välfärdsområdena",
	}, swedish)
}

func TestAreasAreACopy(t *testing.T) {
	innokyla.Areas()[0] = innokyla.Area{}
	assert.Equal(t, "varsinais-suomi", innokyla.Areas()[0].Key)
	aliases := area(t, "satakunta").Aliases()
	aliases[0] = ""
	assert.Equal(t, []string{"Satasote", "Sata"}, area(t, "satakunta").Aliases())
}

func TestEveryAreaHasAllItsNames(t *testing.T) {
	kinds := map[innokyla.AreaKind]int{}
	for _, a := range innokyla.Areas() {
		kinds[a.Kind]++
		assert.Empty(t, a.Official.Missing(), a.Key)
		assert.Empty(t, a.Place.Missing(), a.Key)
		assert.NotEmpty(t, a.Genitive, a.Key)
		assert.NotEmpty(t, a.ShortName(), a.Key)
		assert.NotContains(t, a.Official.EN, "wellbeing region")
		if a.Kind != innokyla.AreaNationwide && a.Kind != innokyla.AreaAllCounties {
			assert.Equal(t, a.Name(juurru.Swedish), a.Name(juurru.Norwegian), "Norwegian uses the Swedish name of %s", a.Key)
		}
		byKey, ok := innokyla.AreaByKey(a.Key)
		assert.True(t, ok)
		assert.Equal(t, a, byKey)
		assert.False(t, a.IsZero())
	}
	assert.Equal(t, map[innokyla.AreaKind]int{
		innokyla.AreaCounty: 21, innokyla.AreaCity: 1, innokyla.AreaJointAuthority: 1,
		innokyla.AreaAutonomousRegion: 1, innokyla.AreaNationwide: 1, innokyla.AreaAllCounties: 1,
	}, kinds)
	for _, kind := range innokyla.AreaKind("").Values() {
		assert.Contains(t, kinds, kind)
		for _, lang := range juurru.Langs() {
			assert.NotEmpty(t, kind.Label(lang))
		}
	}
	_, ok := innokyla.AreaByKey("uusimaa")
	assert.False(t, ok)
	assert.True(t, innokyla.Area{}.IsZero())
}

func TestNamesOfAnAreaForDifferentUses(t *testing.T) {
	savo := area(t, "pohjois-savo")
	assert.Equal(t, "Pohjois-Savon HVA", savo.ShortName())
	assert.Equal(t, "Wellbeing services county of North Savo", savo.Name(juurru.English))
	assert.Equal(t, "Norra Savolax välfärdsområde", savo.Name(juurru.Norwegian))
	assert.Equal(t, savo.Name(juurru.Finnish), savo.LegalName(juurru.Finnish))

	helsinki := area(t, "helsinki")
	assert.Equal(t, "Helsinki", helsinki.ShortName())
	assert.Equal(t, "Helsinki", helsinki.Name(juurru.Finnish))
	assert.Equal(t, "Helsingin kaupunki", helsinki.LegalName(juurru.Finnish))
	assert.Equal(t, "Helsingfors stad", helsinki.LegalName(juurru.Swedish))
	assert.Equal(t, "HUS", area(t, "hus").ShortName())
	assert.Equal(t, "HUS Group", area(t, "hus").Name(juurru.English))
	assert.Equal(t, "Landsdekkende", area(t, "valtakunnallinen").Name(juurru.Norwegian))
	assert.Equal(t, "Region of Åland", area(t, "ahvenanmaa").Name(juurru.English))
}

func TestCollaborativeAreasFollowTheDecree(t *testing.T) {
	members := map[innokyla.Collaboration][]string{
		innokyla.CollaborationSouthern: {"etela-karjala", "helsinki", "hus", "ita-uusimaa", "keski-uusimaa", "kymenlaakso", "lansi-uusimaa", "paijat-hame", "vantaa-kerava"},
		innokyla.CollaborationEastern:  {"pohjois-savo", "keski-suomi", "etela-savo", "pohjois-karjala"},
		innokyla.CollaborationInner:    {"pirkanmaa", "kanta-hame", "etela-pohjanmaa"},
		innokyla.CollaborationWestern:  {"varsinais-suomi", "satakunta", "pohjanmaa"},
		innokyla.CollaborationNorthern: {"pohjois-pohjanmaa", "keski-pohjanmaa", "kainuu", "lappi"},
	}
	var values []innokyla.Collaboration
	for _, c := range innokyla.Collaboration("").Values() {
		var keys []string
		for _, a := range c.Areas() {
			keys = append(keys, a.Key)
		}
		assert.ElementsMatch(t, members[c], keys, c)
		values = append(values, c)
	}
	assert.Len(t, values, len(members))
	assert.Empty(t, innokyla.Collaboration("").Areas())
	assert.Empty(t, area(t, "ahvenanmaa").Collaboration)
	assert.Equal(t, "Sisä-Suomen yhteistyöalue", innokyla.CollaborationInner.Name(juurru.Finnish))
	assert.Equal(t, "Inre Finlands samarbetsområde", innokyla.CollaborationInner.Name(juurru.Norwegian))
	assert.Equal(t, "Inner Finland collaborative area", innokyla.CollaborationInner.Name(juurru.English))
}

func TestParseAreaReads(t *testing.T) {
	for text, key := range map[string]string{
		"Kainuu":       "kainuu",
		"kainuu":       "kainuu",
		"KAINUUSSA":    "kainuu",
		"Pohjois-Savo": "pohjois-savo",
		// Every writing of the county's name.
		"Pohjois-Savon HVA":                     "pohjois-savo",
		"Pohjois-Savon hva":                     "pohjois-savo",
		"Pohjois-Savon HA":                      "pohjois-savo",
		"Pohjois-Savon hv-alue":                 "pohjois-savo",
		"Pohjois-Savon hyvinvointialue":         "pohjois-savo",
		"Kymenlaakson hyvinvointialueella":      "kymenlaakso",
		"Lapin hyvinvointialueelta":             "lappi",
		"Lapin hyvinvointialueesta":             "lappi",
		"Satakunnan hyvinvointialueen":          "satakunta",
		"Satakunnan HVA:lla":                    "satakunta",
		"Satakunnan HVA:n":                      "satakunta",
		"Kainuun maakunta":                      "kainuu",
		"Länsi-Uudenmaan HVA-alueella":          "lansi-uusimaa",
		"Vantaan ja Keravan hyvinvointialue":    "vantaa-kerava",
		"Vantaa-Keravan hyvinvointialueella":    "vantaa-kerava",
		"Vantaalla ja Keravalla":                "vantaa-kerava",
		"Helsingin kaupunki":                    "helsinki",
		"Helsingin HVA":                         "helsinki",
		"Helsingfors stad":                      "helsinki",
		"Helsingissä":                           "helsinki",
		"HUS":                                   "hus",
		"hus-yhtymä":                            "hus",
		"HUS:ssa":                               "hus",
		"HUSissa":                               "hus",
		"Åland":                                 "ahvenanmaa",
		"Ahvenanmaalla":                         "ahvenanmaa",
		"Valtakunnallinen":                      "valtakunnallinen",
		"valtakunnallinen":                      "valtakunnallinen",
		"Hyvinvointialueet":                     "hyvinvointialueet",
		"Länsi-Uudellamaalla":                   "lansi-uusimaa",
		"Etelä-Karjalassa":                      "etela-karjala",
		"Pirkanmaalla":                          "pirkanmaa",
		"Lapissa":                               "lappi",
		"Keski-Suomeen":                         "keski-suomi",
		"Keski-Suomi":                           "keski-suomi",
		"Pohjois- Pohjanmaan hyvinvointialue":   "pohjois-pohjanmaa",
		"Pohjois – Pohjanmaan hyvinvointialue":  "pohjois-pohjanmaa",
		"Pohjois Pohjanmaan HVA":                "pohjois-pohjanmaa",
		"Keski-pohjanmaan HVA":                  "keski-pohjanmaa",
		"Etelä\u2011Savon\u00a0hyvinvointialue": "etela-savo",
		" Etelä-Savon  HVA ":                    "etela-savo",
		"Etela\u0308-Savon HVA":                 "etela-savo",
		"Pohjois-\u00adKarjala":                 "pohjois-karjala",
		"Pohjan\u00admaan HVA":                  "pohjanmaa",
		// In Swedish and English.
		"Västra Nyland":                             "lansi-uusimaa",
		"Birkaland":                                 "pirkanmaa",
		"Österbottens välfärdsområde":               "pohjanmaa",
		"Norra Österbottens välfärdsområde":         "pohjois-pohjanmaa",
		"Östra Nyland välfärdsområde":               "ita-uusimaa",
		"Lapland":                                   "lappi",
		"The wellbeing services county of Kainuu":   "kainuu",
		"Western Uusimaa Wellbeing Services County": "lansi-uusimaa",
		"Ostrobothnia":                              "pohjanmaa",
		"Northern Ostrobothnia":                     "pohjois-pohjanmaa",
		// By brand.
		"Pirha": "pirkanmaa", "PIRHA": "pirkanmaa", "Pirhassa": "pirkanmaa", "Siun sote": "pohjois-karjala", "Siun soten": "pohjois-karjala",
		"Hyvaep": "etela-pohjanmaa", "Keusote": "keski-uusimaa", "Varha": "varsinais-suomi", "Pohde": "pohjois-pohjanmaa",
		"Pohteella": "pohjois-pohjanmaa", "Lapha": "lappi", "LUVN": "lansi-uusimaa", "VAKE": "vantaa-kerava",
		"Soite": "keski-pohjanmaa", "Eloisa": "etela-savo", "Oma Häme": "kanta-hame", "Oma Hämeessä": "kanta-hame",
		"Hyvaks": "keski-suomi", "Satasote": "satakunta", "Sata": "satakunta", "Sata HVA": "satakunta", "Päijät-Sote": "paijat-hame",
		"Phhyky": "paijat-hame", "Kymenhva": "kymenlaakso", "Ekhva": "etela-karjala", "Eksote": "etela-karjala",
		"PSHVA": "pohjois-savo", "OVPH": "pohjanmaa", "ÖVPH": "pohjanmaa", "Sotepe": "helsinki",
		"Helsingin ja Uudenmaan sairaanhoitopiiri": "hus",
		// Two names of one area.
		"Pirkanmaan hyvinvointialue (Pirha)": "pirkanmaa", "Pirkanmaan hyvinvointialue, Pirha": "pirkanmaa", "Pirha / Pirkanmaan HVA": "pirkanmaa",
		"Pohjois-Karjalan HVA – Siun sote": "pohjois-karjala", "Etelä-Savon hyvinvointialue Eloisa": "etela-savo",
	} {
		got, ok := innokyla.ParseArea(text)
		assert.True(t, ok, text)
		assert.Equal(t, key, got.Key, text)
	}
}

func TestParseAreaRefusesWhatIsNoArea(t *testing.T) {
	for _, text := range []string{
		"", " ", "-", "Suomi", "Karjala", "Savo", "Häme", "Uusimaa", "Uudenmaan hyvinvointialue", "Pohjois-Suomi", "Pohjois-Suomen",
		"Itä-Suomi", "Etelä-Suomen yhteistyöalue", "Joensuu", "Vantaa", "Kerava", "hyvinvointialue", "HVA",
		"Kainuu ja Lappi", "Kainuun sairaala", "Kainuu, Lappi", "Meri-Lappi", "Pirkanmaan HVA (Varha)", "Pirkanmaan HVA (Pirha", "Pirkanmaan HVA, Pirha)", "Pirkanmaan HVA ja Pirha", "Kainuussako", "Pirkanmaan alueellinen malli",
		"Etelä-", "Etelä-Pohjanmaan Pohjanmaan", "Vakehyvä", "sataa malli", "RRP", "Pohjanmaan\x00HVA", "\xff",
		strings.Repeat("Kainuu ", 100), strings.Repeat("a", 1000),
	} {
		got, ok := innokyla.ParseArea(text)
		assert.False(t, ok, "%q is read as %s", text, got.Key)
		assert.True(t, got.IsZero(), text)
	}
}

func TestFindAreaIn(t *testing.T) {
	for text, want := range map[string]string{
		"Vantaan ja Keravan hyvinvointialue, Suomen kestävän kasvun ohjelma": "Vantaan ja Keravan hyvinvointialue",
		"Kestävän kasvun Satakunta":                                          "Satakunta",
		"Kestävän kasvun Satakunta-hanke":                                    "Satakunta",
		"Etelä-Pohjanmaan kestävä kasvu":                                     "Etelä-Pohjanmaan",
		"Suomen kestävän kasvun ohjelma: Itä-Uusimaa":                        "Itä-Uusimaa",
		"Kestävä kasvu ‒ HUS":                                                "HUS",
		"RRP Pirha":                                                          "Pirha",
		"Helsingin mallin käyttöönotto Kainuun hyvinvointialueella":          "Kainuun hyvinvointialueella",
		"Keski-Suomen sairaala Nova ja Helsingin kaupunki":                   "Helsingin kaupunki",
		"Keski-Suomen sairaala Nova ja Helsinki":                             "Keski-Suomen",
		"Sujuvat palvelut, Sata (RRP, P4, I1)":                               "Sata",
		"Vård i Österbottens välfärdsområde":                                 "Österbottens välfärdsområde",
		"lapin HVA": "lapin HVA",
		"Malli Etela\u0308-Savon hyvinvointialueella":                        "Etela\u0308-Savon hyvinvointialueella",
		"Malli –Kainuun HVA":                                                 "Kainuun HVA",
		"Kestävän kasvun ohjelma, Pohjois- Pohjanmaan hyvinvointialue (RRP)": "Pohjois- Pohjanmaan hyvinvointialue",
		"\xff\xfeKainuu\xff":                                                 "Kainuu",
	} {
		got, ok := innokyla.FindArea(text)
		if assert.True(t, ok, text) {
			assert.Equal(t, want, text[got.Start:got.End], text)
		}
	}
}

func TestFindAreaIsNotMisledBy(t *testing.T) {
	for _, text := range []string{
		"",
		"Sata asiakasta vuodessa", "satakunta asiakasta", "lapin käyttö", "ett hus i byn", "Hus och hem", "Eloisa arki ikääntyneille", "eloisa",
		"Meri-Lapin malli", "Koillis-Kainuu", "Valtakunnallinen työpaja", "Hyvinvointialueet, kunnat ja järjestöt",
		"Pohjois-Suomen yhteistyöalue", "Vakehyväksyntä", "Varhain aloitettu tuki", "Varhainen tuki", "Soitetaan asiakkaalle", "Asiakkaalle ei soiteta",
		"Etelä-Suomi", "Keski-Karjala", "Uudenmaan malli", "Karjalan kunnailla",
	} {
		got, ok := innokyla.FindArea(text)
		assert.False(t, ok, "%q names %s", text, got.Area.Key)
	}
}

func TestFindAreasTellsAllFromLeftToRight(t *testing.T) {
	text := "Etelä-Savon, Pohjois-Savon ja Pohjois-Karjalan hyvinvointialueet sekä Siun sote"
	var found []string
	for _, m := range innokyla.FindAreas(text) {
		found = append(found, m.Area.Key+"="+text[m.Start:m.End])
	}
	assert.Equal(t, []string{
		"etela-savo=Etelä-Savon", "pohjois-savo=Pohjois-Savon",
		"pohjois-karjala=Pohjois-Karjalan hyvinvointialueet", "pohjois-karjala=Siun sote",
	}, found)
}

// areaForms are the names of an area as people inflect them, written out here on their
// own so that the table under test is not its own witness.
func areaForms(a innokyla.Area) []string {
	places := map[string][]string{
		"varsinais-suomi":   {"Varsinais-Suomi", "Varsinais-Suomessa", "Varsinais-Suomesta", "Varsinais-Suomeen"},
		"satakunta":         {"Satakunta", "Satakunnassa", "Satakunnasta", "Satakuntaan"},
		"kanta-hame":        {"Kanta-Häme", "Kanta-Hämeessä", "Kanta-Hämeestä", "Kanta-Hämeeseen"},
		"pirkanmaa":         {"Pirkanmaa", "Pirkanmaalla", "Pirkanmaalta", "Pirkanmaalle"},
		"paijat-hame":       {"Päijät-Häme", "Päijät-Hämeessä", "Päijät-Hämeestä", "Päijät-Hämeeseen"},
		"kymenlaakso":       {"Kymenlaakso", "Kymenlaaksossa", "Kymenlaaksosta", "Kymenlaaksoon"},
		"etela-karjala":     {"Etelä-Karjala", "Etelä-Karjalassa", "Etelä-Karjalasta", "Etelä-Karjalaan"},
		"etela-savo":        {"Etelä-Savo", "Etelä-Savossa", "Etelä-Savosta", "Etelä-Savoon"},
		"pohjois-savo":      {"Pohjois-Savo", "Pohjois-Savossa", "Pohjois-Savosta", "Pohjois-Savoon"},
		"pohjois-karjala":   {"Pohjois-Karjala", "Pohjois-Karjalassa", "Pohjois-Karjalasta", "Pohjois-Karjalaan"},
		"keski-suomi":       {"Keski-Suomi", "Keski-Suomessa", "Keski-Suomesta", "Keski-Suomeen"},
		"etela-pohjanmaa":   {"Etelä-Pohjanmaa", "Etelä-Pohjanmaalla", "Etelä-Pohjanmaalta", "Etelä-Pohjanmaalle"},
		"pohjanmaa":         {"Pohjanmaa", "Pohjanmaalla", "Pohjanmaalta", "Pohjanmaalle"},
		"keski-pohjanmaa":   {"Keski-Pohjanmaa", "Keski-Pohjanmaalla", "Keski-Pohjanmaalta", "Keski-Pohjanmaalle"},
		"pohjois-pohjanmaa": {"Pohjois-Pohjanmaa", "Pohjois-Pohjanmaalla", "Pohjois-Pohjanmaalta", "Pohjois-Pohjanmaalle"},
		"kainuu":            {"Kainuu", "Kainuussa", "Kainuusta", "Kainuuseen"},
		"lappi":             {"Lappi", "Lapissa", "Lapista", "Lappiin"},
		"ita-uusimaa":       {"Itä-Uusimaa", "Itä-Uudellamaalla", "Itä-Uudeltamaalta", "Itä-Uudellemaalle"},
		"keski-uusimaa":     {"Keski-Uusimaa", "Keski-Uudellamaalla", "Keski-Uudeltamaalta", "Keski-Uudellemaalle"},
		"lansi-uusimaa":     {"Länsi-Uusimaa", "Länsi-Uudellamaalla", "Länsi-Uudeltamaalta", "Länsi-Uudellemaalle"},
		"vantaa-kerava":     {"Vantaa ja Kerava", "Vantaalla ja Keravalla", "Vantaalta ja Keravalta", "Vantaalle ja Keravalle"},
		"helsinki":          {"Helsinki", "Helsingissä", "Helsingistä", "Helsinkiin", "Helsingin kaupungissa"},
		"hus":               {"HUS", "HUS:ssa", "HUS-yhtymässä", "HUSin"},
		"ahvenanmaa":        {"Ahvenanmaa", "Ahvenanmaalla", "Ahvenanmaan maakunnassa"},
	}
	forms := slices.Concat(places[a.Key], a.Aliases(), []string{a.Key, a.ShortName()})
	for _, lang := range juurru.Langs() {
		forms = append(forms, a.Name(lang), a.LegalName(lang), a.Place.In(lang))
	}
	if a.Kind != innokyla.AreaCounty {
		return forms
	}
	for _, suffix := range []string{
		"", " maakunta", " HVA", " HA", " hv-alue", " hyvinvointialue", " hyvinvointialueen", " hyvinvointialuetta",
		" hyvinvointialueella", " hyvinvointialueelta", " hyvinvointialueelle", " hyvinvointialueessa",
		" hyvinvointialueesta", " hyvinvointialueeseen", " hv-alueella", " HVA:n", " HVA:lla", " HVA:lle", " HVA:lta", " HVA:ssa", " HVA:sta",
	} {
		forms = append(forms, a.Genitive+suffix)
	}
	return append(forms, a.Place.EN+" wellbeing services county", a.Place.SV+" välfärdsområde")
}

// respelled writes a form as hurried people and word processors do.
func respelled(t *rapid.T, form string) string {
	dash := rapid.SampledFrom([]string{"-", "\u2010", "\u2011", "–", "—", "\u2212", "- ", " -", " – ", "-\u00a0", "\u00ad-"}).Draw(t, "dash")
	space := rapid.SampledFrom([]string{" ", "  ", "\u00a0", "\u202f", "\t", "\n"}).Draw(t, "space")
	letters := rapid.SampledFrom([]func(string) string{
		func(s string) string { return s },
		strings.ToUpper, strings.ToLower, norm.NFD.String,
		func(s string) string { // Etelä-savon
			first, size := utf8.DecodeRuneInString(s)
			return string(unicode.ToUpper(first)) + strings.ToLower(s[size:])
		},
	}).Draw(t, "letters")
	form = letters(form)
	form = strings.ReplaceAll(form, "-", "\x00")
	form = strings.ReplaceAll(form, " ", space)
	return strings.ReplaceAll(form, "\x00", dash)
}

func TestEveryNameOfEveryAreaIsReadAsThatAreaAndNoOther(t *testing.T) {
	owner := map[string]string{}
	for _, a := range innokyla.Areas() {
		for _, form := range areaForms(a) {
			got, ok := innokyla.ParseArea(form)
			assert.True(t, ok, form)
			assert.Equal(t, a.Key, got.Key, form)
			if other, taken := owner[form]; taken {
				assert.Equal(t, other, a.Key, "%q is the name of two areas", form)
			}
			owner[form] = a.Key
		}
	}
}

func TestEveryNameIsReadHoweverItIsSpelled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SampledFrom(innokyla.Areas()).Draw(t, "area")
		form := rapid.SampledFrom(areaForms(a)).Draw(t, "form")
		text := respelled(t, form)
		got, ok := innokyla.ParseArea(text)
		if !ok || got != a {
			t.Fatalf("%q is read as %q, %v; want %q", text, got.Key, ok, a.Key)
		}
	})
}

func TestANameIsFoundWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SampledFrom(innokyla.Areas()).Filter(func(a innokyla.Area) bool { return a.Kind == innokyla.AreaCounty }).Draw(t, "area")
		form := a.Genitive + rapid.SampledFrom([]string{" HVA", " hyvinvointialueella", " hv-alue"}).Draw(t, "county")
		text := respelled(t, form)
		before := rapid.SampledFrom([]string{"", "Malli ", "Malli, ", "(", "Malli – ", "Etelä-Suomen malli: ", "asiakas- ja "}).Draw(t, "before")
		after := rapid.SampledFrom([]string{"", " (RRP)", ", malli", "\n", " ja malli"}).Draw(t, "after")
		found, ok := innokyla.FindArea(before + text + after)
		if !ok || found.Area != a || found.Start != len(before) || found.End != len(before)+len(text) {
			t.Fatalf("%q in %q: %+v, %v", text, before+text+after, found, ok)
		}
	})
}

func TestFindAreasIsLinear(t *testing.T) {
	for _, unit := range []string{"Pohjois-", "Vantaan ja ", "Vantaan ja Vantaan ", "a", "wellbeing services county of ", "HVA:", "a\u0301", "\u0301", "- ", "\xff", "Kainuu "} {
		text := strings.Repeat(unit, 1<<20/len(unit))
		start := time.Now()
		innokyla.FindAreas(text)
		innokyla.ParseArea(text)
		assert.Less(t, time.Since(start), 10*time.Second, "%q", unit)
	}
}
