package innokyla_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func ExampleParseName() {
	name := innokyla.ParseName("Etäpalvelut kotihoidossa Kainuun hyvinvointialueella (RRP2, P4, I4 ja 1b)")
	fmt.Println(name.Process)
	fmt.Println(name.Area.Name(juurru.Finnish))
	fmt.Println(name.Programme, name.Round, name.Pillar, name.Investments)
	for _, deviation := range name.Deviations {
		fmt.Printf("%s: %s\n", deviation, deviation.Label(juurru.English))
	}
	fmt.Println(innokyla.FormatName(name))
	// Output:
	// Etäpalvelut kotihoidossa
	// Kainuun hyvinvointialue
	// RRP 2 4 [4 1b]
	// funding-round-in-name: the funding round is in the name
	// I-missing: the letter I is missing before the investment number
	// sub-investment: the name gives a part of an investment, which the guidance does not know
	// ja-separator: the investments are joined with “and” instead of a comma
	// area-inflected-no-comma: the area is inflected as part of the phrase, not set off by a comma
	// Etäpalvelut kotihoidossa, Kainuun HVA (RRP2, P4, I4, I1b)
}

func ExampleFormatName() {
	savo, _ := innokyla.AreaByKey("pohjois-savo")
	fmt.Println(innokyla.FormatName(innokyla.Name{
		Process: "Omahoidon tuki", Area: savo, Programme: "RRP", Pillar: 4, Investments: []innokyla.Investment{"1", "4"},
	}))
	fmt.Println(innokyla.FormatName(innokyla.Name{
		Process: "Neuvolan hoitoketju", Area: savo, Programme: "RRP", Pillar: 4, Investments: []innokyla.Investment{"1"}, Coaching: true,
	}))
	// Output:
	// Omahoidon tuki, Pohjois-Savon HVA (RRP, P4, I1, I4)
	// Neuvolan hoitoketju, Pohjois-Savon HVA, Sujuvat palvelut –valmennus (RRP, P4, I1)
}

// realNames are names of published models, taken apart by hand.
func realNames(t testing.TB) (names []struct {
	Name        string
	Strict      bool
	Programme   string
	Round       int
	Pillar      int
	Investments []struct {
		N   int
		Sub string
	}
	Area       string
	Deviations []innokyla.Deviation
}) {
	t.Helper()
	data, err := os.ReadFile("testdata/names.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &names))
	require.Len(t, names, 16)
	return names
}

func TestParseNameReadsRealNames(t *testing.T) {
	processes := map[string]string{
		"Digitaalisen asioinnin": "Digitaalisen asioinnin toimintamallien muotoilun työkalupakki",
		"JOPA":                   "JOPA – jono- ja paikkahallintajärjestelmän kehittäminen",
		"Monialainen":            "Monialainen asiakas- ja palveluohjaus",
		"Hyte":                   "Hyte osaksi monialaista asiakas- ja palveluohjausta",
		"Elintapaohjaus":         "Elintapaohjaus-liikuntaneuvonnan toimintamalli",
		"Sujuvat":                "Sujuvat palvelut -valmennus geneerinen malli",
		"Työkyvyn":               "Työkyvyn tuen tiimi",
		"Etävastaanotto":         "Etävastaanottotoiminnan laajentaminen Helsingin Terveysasemat ja sisätautien poliklinikka -palvelukokonaisuudessa",
		"Video":                  "Videovälitteisen etävastaanoton käyttöönottomalli",
		"Sähköisen":              "Sähköisen perhekeskuksen käyttöönotto",
		"Hoidon":                 "Hoidon jatkuvuusmalli perustason mielenterveyspalveluissa",
		"Asiakkaiden":            "Asiakkaiden digituen malli",
		"Hyvaep":                 "Digiagenttitoiminta",
		"Etäpalvelujen":          "Etäpalvelujen laajentaminen kuntoutuspalveluissa",
		"Omaolon oire":           "Omaolon oirearvio osana hoidontarpeen arviota Digitaalisessa sote-keskuksessa",
		"Omaolon hampaiden":      "Omaolon hampaiden tai suun alueen oire tai vamma -oirearvion käyttöönotto",
	}
	for _, real := range realNames(t) {
		t.Run(real.Name, func(t *testing.T) {
			got := innokyla.ParseName(real.Name)
			assert.Equal(t, real.Strict, got.Strict())
			assert.Equal(t, real.Programme, got.Programme)
			assert.Equal(t, real.Round, got.Round)
			assert.Equal(t, real.Pillar, got.Pillar)
			assert.Equal(t, real.Area, got.Area.Name(juurru.Finnish))
			assert.Equal(t, strings.Join(strs(real.Deviations), " "), strings.Join(strs(got.Deviations), " "))
			require.Len(t, got.Investments, len(real.Investments))
			for i, investment := range real.Investments {
				assert.Equal(t, investment.N, got.Investments[i].Number())
				assert.Equal(t, investment.Sub, got.Investments[i].Sub())
			}
			for start, process := range processes {
				if strings.HasPrefix(real.Name, start) {
					assert.Equal(t, process, got.Process)
					delete(processes, start)
				}
			}
			if real.Strict {
				assert.Equal(t, real.Name, innokyla.FormatName(got))
			}
		})
	}
	assert.Empty(t, processes, "every real name has its process checked")
}

func strs(deviations []innokyla.Deviation) []string {
	texts := []string{}
	for _, d := range deviations {
		texts = append(texts, string(d))
	}
	return texts
}

func TestParseName(t *testing.T) {
	for _, row := range []struct {
		name, process, area, mark, deviations string
	}{
		// As the guidance asks, in both of its forms.
		{"Malli, Kainuun HVA (RRP, P4, I1, I4)", "Malli", "kainuu", "RRP P4 1 4", ""},
		{"Malli, Kainuun HVA, (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", ""},
		{"Voimavarakeskus (VVK), Lapin HVA (RRP, P3)", "Voimavarakeskus (VVK)", "lappi", "RRP P3", ""},
		{"Malli, osa 2, Vantaan ja Keravan HVA (RRP, P4, I3)", "Malli, osa 2", "vantaa-kerava", "RRP P4 3", ""},
		{"Keski-Suomen sairaala Nova -polku, Keski-Suomen HVA (RRP, P4, I1)", "Keski-Suomen sairaala Nova -polku", "keski-suomi", "RRP P4 1", ""},
		{"Pohjanmaan malli, Etelä-Pohjanmaan HVA (RRP, P4, I1)", "Pohjanmaan malli", "etela-pohjanmaa", "RRP P4 1", ""},
		{"Neuvolan hoitoketju, Kainuun HVA, Sujuvat palvelut –valmennus, (RRP, P4, I1)", "Neuvolan hoitoketju", "kainuu", "RRP P4 1 coaching", ""},
		{"Neuvolan hoitoketju, Kainuun HVA, Sujuvat palvelut -valmennus (RRP, inv.1)", "Neuvolan hoitoketju", "kainuu", "RRP P4 1 coaching", "pillar-missing INV-prefix"},
		// The mark.
		{"Malli, Länsi-Uudenmaan hva (RRP,P4,I1)", "Malli", "lansi-uusimaa", "RRP P4 1", "space-missing-after-comma hva-lowercase"},
		{"Malli, Kainuun HVA (RRP,P4,I4)", "Malli", "kainuu", "RRP P4 4", "space-missing-after-comma"},
		{"Malli, Kainuun HVA (RRP, P4, I1,I4)", "Malli", "kainuu", "RRP P4 1 4", "space-missing-after-comma"},
		{"Malli, Helsinki (RRP, P4, I1B)", "Malli", "helsinki", "RRP P4 1b", "sub-investment Helsinki-not-HVA"},
		{"Malli, Helsinki (RRP, P4, 1B)", "Malli", "helsinki", "RRP P4 1b", "I-missing sub-investment Helsinki-not-HVA"},
		{"Malli, Kainuun HVA (RRP, P4, I2 ja I4)", "Malli", "kainuu", "RRP P4 2 4", "ja-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I2 och I4)", "Malli", "kainuu", "RRP P4 2 4", "ja-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I2 & I4)", "Malli", "kainuu", "RRP P4 2 4", "ja-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1/I4)", "Malli", "kainuu", "RRP P4 1 4", "slash-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1/2/3/4)", "Malli", "kainuu", "RRP P4 1 2 3 4", "I-missing slash-separator"},
		{"Malli, Kainuun HVA (RRP/P4/I1)", "Malli", "kainuu", "RRP P4 1", "slash-separator"},
		{"Malli, Kainuun HVA (RRP P4 I1)", "Malli", "kainuu", "RRP P4 1", "comma-missing-after-RRP comma-missing-in-parenthesis"},
		{"Malli, Kainuun HVA (rrp, p4, i1)", "Malli", "kainuu", "RRP P4 1", "programme-lowercase"},
		{"Malli, Kainuun HVA (RRP, I1)", "Malli", "kainuu", "RRP P4 1", "pillar-missing"},
		{"Malli, Kainuun HVA (RRP, P4)", "Malli", "kainuu", "RRP P4", "investment-missing"},
		{"Malli, Kainuun HVA (RRP)", "Malli", "kainuu", "RRP", "pillar-missing"},
		{"Malli, Kainuun HVA (RRP, P4, I11)", "Malli", "kainuu", "RRP P4", "investment-unknown"},
		{"Malli, Kainuun HVA (RRP, P4, I5, I2)", "Malli", "kainuu", "RRP P4 2", "investment-unknown"},
		{"Malli, Kainuun HVA (RRP, P4, I2b)", "Malli", "kainuu", "RRP P4", "investment-unknown"},
		{"Malli, Kainuun HVA (RRP, P4, Investointi 4.1)", "Malli", "kainuu", "RRP P4", "investment-unknown INV-prefix"},
		{"Malli, Kainuun HVA (RRP, Pilari 4, Investointi 1)", "Malli", "kainuu", "RRP P4 1", "pillar-spelled-out INV-prefix"},
		{"Malli, Kainuun HVA (RRP, P4, Inv. 1b)", "Malli", "kainuu", "RRP P4 1b", "INV-prefix sub-investment"},
		{"Malli, Kainuun HVA (RRP, P3, I1)", "Malli", "kainuu", "RRP P3 1", "investment-in-pillar-3"},
		{"Malli, Kainuun HVA (RRP, P4, I1, I1)", "Malli", "kainuu", "RRP P4 1 1", "investment-repeated"},
		{"Malli, Kainuun HVA (RRP 2, P4, I1)", "Malli", "kainuu", "RRP2 P4 1", "extra-space funding-round-in-name"},
		{"Malli, Kainuun HVA (RRP, P4, I1", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form"},
		{"Malli, Kainuun HVA RRP, P4, I1", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form"},
		{"Malli, Kainuun HVA(RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "space-missing-before-parenthesis"},
		{"Malli, Kainuun HVA,(RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "space-missing-after-comma"},
		{"Malli, Kainuun HVA ( RRP , P4, I1 )", "Malli", "kainuu", "RRP P4 1", "extra-space"},
		{" Malli,  Kainuun\u00a0HVA (RRP, P4, I1)\n", "Malli", "kainuu", "RRP P4 1", "extra-space"},
		{"Malli, Kainuun HVA (P4, I1)", "Malli", "kainuu", "RRP P4 1", "programme-missing"},
		{"Malli, Kainuun HVA (P3)", "Malli", "kainuu", "RRP P3", "programme-missing"},
		{"RRP, P4, I1 | Malli | Kainuun HVA", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form area-not-in-position"},
		{"Malli (RRP, P4, I1), Kainuun HVA", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form area-not-in-position"},
		{"Malli, Kainuun HVA (RRP, P4, I1) jatkohanke", "Malli jatkohanke", "kainuu", "RRP P4 1", "open-paren-or-prefix-form"},
		{"Malli (Kainuun HVA, RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form area-not-in-position"},
		{"Malli (uusi RRP, P4, I1)", "Malli (uusi)", "", "RRP P4 1", "open-paren-or-prefix-form area-missing"},
		{"Malli (RRP, P4, I2), uusittu (RRP, P4, I1)", "Malli (RRP, P4, I2), uusittu", "", "RRP P4 1", "area-missing"},
		// What stands in the mark's parentheses belongs to the mark.
		{"Malli, Kainuun HVA (RRP, P4. I2)", "Malli", "kainuu", "RRP P4 2", "other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1-I4)", "Malli", "kainuu", "RRP P4 1 4", "other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1–I4)", "Malli", "kainuu", "RRP P4 1 4", "other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1 – I4)", "Malli", "kainuu", "RRP P4 1 4", "other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1-4)", "Malli", "kainuu", "RRP P4 1 4", "I-missing other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1I4)", "Malli", "kainuu", "RRP P4 1 4", "comma-missing-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP, P4, I1bI4)", "Malli", "kainuu", "RRP P4 1b 4", "comma-missing-in-parenthesis sub-investment"},
		{"Malli, Kainuun HVA (RRP, P4, I2ja I4)", "Malli", "kainuu", "RRP P4 2 4", "ja-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I2jaI4)", "Malli", "kainuu", "RRP P4 2 4", "ja-separator"},
		{"Malli, Kainuun HVA (RRP, P4, INV1-INV4)", "Malli", "kainuu", "RRP P4 1 4", "INV-prefix other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1, osa 2, Kainuun HVA)", "Malli", "kainuu", "RRP P4 1", "unknown-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP, P4, investoinnit 1 ja 4)", "Malli", "kainuu", "RRP P4 1 4", "I-missing INV-prefix ja-separator"},
		{"Malli, Kainuun HVA (RRP-P4-I1)", "Malli", "kainuu", "RRP P4 1", "other-separator"},
		{"Malli, Kainuun HVA (RRP2-P4-I1)", "Malli", "kainuu", "RRP2 P4 1", "funding-round-in-name other-separator"},
		{"Malli, Kainuun HVA (RRP: P4, I1)", "Malli", "kainuu", "RRP P4 1", "other-separator"},
		{"Malli, Kainuun HVA (RRP P4I1)", "Malli", "kainuu", "RRP P4 1", "comma-missing-after-RRP comma-missing-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP P4, I4)", "Malli", "kainuu", "RRP P4 4", "comma-missing-after-RRP"},
		{"Malli, Kainuun HVA (P4, I1-I4)", "Malli", "kainuu", "RRP P4 1 4", "programme-missing other-separator"},
		{"Malli, Kainuun HVA (RRP, P4, I1, osa 2)", "Malli", "kainuu", "RRP P4 1", "unknown-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP, P4, I1.)", "Malli", "kainuu", "RRP P4 1", "unknown-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP, P4 jatko)", "Malli", "kainuu", "RRP P4", "investment-missing unknown-in-parenthesis"},
		{"Malli, Kainuun HVA (RRP, P2, I1-osa)", "Malli", "kainuu", "RRP", "pillar-unknown unknown-in-parenthesis"},
		{"Malli (RRP, P4, I1, osa 2) uusittu, Kainuun HVA", "Malli uusittu", "kainuu", "RRP P4 1", "open-paren-or-prefix-form unknown-in-parenthesis area-not-in-position"},
		{"Malli (RRP, P4, I1, Kainuun HVA)", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form"},
		{"Malli, Kainuun HVA (RRP, P4, I1, Sujuvat palvelut -valmennus)", "Malli", "kainuu", "RRP P4 1 coaching", "open-paren-or-prefix-form coaching-not-in-position"},
		{"Proteiini (P4I1), Kainuun HVA", "Proteiini (P4I1)", "kainuu", "", "programme-missing"},
		{"Laite (P4-1), Kainuun HVA", "Laite (P4-1)", "kainuu", "", "programme-missing"},
		// To the letter.
		{"Malli, Kainuun HVA [RRP, P4, I1]", "Malli", "kainuu", "RRP P4 1", "open-paren-or-prefix-form"},
		{"Malli, Kainuun HVA. (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "other-separator"},
		{"- Malli, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "other-separator"},
		{"Malli, Kainuun HVA; Sujuvat palvelut -valmennus (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "other-separator"},
		{"Malli, Kainuun HVA, Sujuvat palvelut — valmennus (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", ""},
		{"Malli, Kainuun HVA, Sujuvat palvelut valmennus (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Malli, Kainuun HVA, sujuvat palvelut -valmennus (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Sujuvat palvelut -valmennus: Malli, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Sujuvat palvelut -valmennus – Malli, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Malli: Sujuvat palvelut -valmennus, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Sujuvat palvelut -valmennus geneerinen malli, Kainuun HVA (RRP, P4, I1)", "Sujuvat palvelut -valmennus geneerinen malli", "kainuu", "RRP P4 1", ""},
		// The round.
		{"Malli / RRP4, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP4 P4 1", "funding-round-in-name"},
		{"Malli RRP4, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP4 P4 1", "funding-round-in-name"},
		{"Malli (RRP4), Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP4 P4 1", "funding-round-in-name"},
		{"RRP2: Malli, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP2 P4 1", "funding-round-in-name"},
		{"Malli / RRP4, Kainuun HVA", "Malli", "kainuu", "RRP4", "open-paren-or-prefix-form funding-round-in-name pillar-missing"},
		{"Malli / RRP4 (RRP2, P3)", "Malli / RRP4", "", "RRP2 P3", "funding-round-in-name area-missing"},
		// The area.
		{"Malli. Pohjois-Pohjanmaan HVA (RRP, P4, I1)", "Malli", "pohjois-pohjanmaa", "RRP P4 1", "area-not-in-position"},
		{"Malli – Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "area-not-in-position"},
		{"Malli Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "comma-missing-before-area"},
		{"Malli (Kainuun HVA) (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "area-not-in-position"},
		{"Malli,Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1", "space-missing-after-comma"},
		{"Ohjelmistorobotiikka Kymenlaakson hyvinvointialueella (RRP, P4,I4)", "Ohjelmistorobotiikka", "kymenlaakso", "RRP P4 4", "space-missing-after-comma area-inflected-no-comma"},
		{"Malli Kainuun HVA:lla (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "area-inflected-no-comma"},
		{"Malli Länsi-Uudellamaalla (RRP, P4, I4)", "Malli", "lansi-uusimaa", "RRP P4 4", "area-inflected-no-comma"},
		{"Malli Helsingissä (RRP, P4, I4)", "Malli", "helsinki", "RRP P4 4", "area-inflected-no-comma Helsinki-not-HVA"},
		{"Malli, Kainuun hyvinvointialueella (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "area-inflected"},
		{"Malli, Kainuun hyvinvointialue (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "hyvinvointialue-spelled-out"},
		{"Malli, Kainuun HA (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "other-abbreviation"},
		{"Malli, Kainuun hv-alue (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "other-abbreviation"},
		{"Malli, Kainuu (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "hva-missing"},
		{"Malli, Pirha (RRP, P4, I4)", "Malli", "pirkanmaa", "RRP P4 4", "brand-name"},
		{"sata (RRP, P4, I4)", "sata", "", "RRP P4 4", "area-missing"},
		{"Malli, sata (RRP, P4, I4)", "Malli, sata", "", "RRP P4 4", "area-missing"},
		{"Malli, lappi (RRP, P4, I4)", "Malli", "lappi", "RRP P4 4", "hva-missing"},
		{"Malli, Sata (RRP, P4, I4)", "Malli", "satakunta", "RRP P4 4", "brand-name"},
		{"Malli, Keski-pohjanmaan HVA (RRP, P4, I4)", "Malli", "keski-pohjanmaa", "RRP P4 4", "area-misspelt"},
		{"Malli, Pohjois- Pohjanmaan hyvinvointialue (RRP, P4, I4)", "Malli", "pohjois-pohjanmaa", "RRP P4 4", "hyvinvointialue-spelled-out area-misspelt"},
		{"Malli, Kainuu HVA (RRP, P4, I4)", "Malli", "kainuu", "RRP P4 4", "area-misspelt"},
		{"Vårdkedja för unga, Österbottens välfärdsområde (RRP, P4, I2)", "Vårdkedja för unga", "pohjanmaa", "RRP P4 2", "hyvinvointialue-spelled-out"},
		{"Vårdkedja för unga i Österbottens välfärdsområde (RRP, P4, I2)", "Vårdkedja för unga", "pohjanmaa", "RRP P4 2", "area-inflected-no-comma"},
		{"Malli, Helsingin kaupunki (RRP, P4, I1)", "Malli", "helsinki", "RRP P4 1", "Helsinki-not-HVA"},
		{"Malli, Helsingin HVA (RRP, P4, I1)", "Malli", "helsinki", "RRP P4 1", "Helsinki-not-HVA"},
		{"Malli, HUS (RRP, P4, I1)", "Malli", "hus", "RRP P4 1", "area-not-county"},
		{"Malli, valtakunnallinen (RRP, P4, I1)", "Malli", "valtakunnallinen", "RRP P4 1", "area-not-county"},
		{"Pirkanmaan alueellinen malli (RRP, P4, I2)", "Pirkanmaan alueellinen malli", "pirkanmaa", "RRP P4 2", "area-not-in-position"},
		{"Kestävän kasvun Satakunta (RRP, P4, I2)", "Kestävän kasvun Satakunta", "satakunta", "RRP P4 2", "area-not-in-position"},
		{"Kainuun hyvinvointialueella asuvien malli (RRP, P4, I2)", "Kainuun hyvinvointialueella asuvien malli", "kainuu", "RRP P4 2", "area-not-in-position"},
		{"Helsingin terveysasemien malli (RRP, P4, I2)", "Helsingin terveysasemien malli", "helsinki", "RRP P4 2", "Helsinki-not-HVA"},
		{"Kainuun HVA: Malli (RRP, P4, I2)", "Malli", "kainuu", "RRP P4 2", "area-not-in-position"},
		{"Kainuun HVA, Malli (RRP, P4, I2)", "Malli", "kainuu", "RRP P4 2", "area-not-in-position"},
		{"Kainuu, Oulu ja malli (RRP, P4, I2)", "Kainuu, Oulu ja malli", "kainuu", "RRP P4 2", "area-not-in-position"},
		{"Malli, Etelä-Savon HVA ja Pohjois-Savon HVA (RRP, P4, I2)", "Malli, Etelä-Savon HVA ja Pohjois-Savon HVA", "etela-savo", "RRP P4 2", "several-areas"},
		{"Malli Kainuussa ja Lapissa (RRP, P4, I2)", "Malli Kainuussa ja Lapissa", "kainuu", "RRP P4 2", "several-areas"},
		{"Malli, Kainuu/Lappi (RRP, P4, I2)", "Malli, Kainuu/Lappi", "kainuu", "RRP P4 2", "several-areas"},
		{"Malli / Lappi (RRP, P4, I2)", "Malli", "lappi", "RRP P4 2", "area-not-in-position hva-missing"},
		{"Malli , Kainuun HVA (RRP, P4, I2)", "Malli", "kainuu", "RRP P4 2", "extra-space"},
		{"Malli (osa (1) RRP, P4, I 2)", "Malli (osa (1))", "", "RRP P4 2", "open-paren-or-prefix-form extra-space area-missing"},
		{"Malli kouluissa ja Lapin hyvinvointialueella (RRP, P4, I2)", "Malli kouluissa ja Lapin hyvinvointialueella", "lappi", "RRP P4 2", "area-not-in-position"},
		{"Malli, Sujuvat palvelut -valmennus, Kainuun HVA (RRP, P4, I1)", "Malli", "kainuu", "RRP P4 1 coaching", "coaching-not-in-position"},
		{"Kainuun HVA (RRP, P4, I1)", "", "kainuu", "RRP P4 1", "process-missing"},
		{"Sujuvat palvelut –valmennus (RRP, P4, I1)", "Sujuvat palvelut –valmennus", "", "RRP P4 1", "area-missing"},
		// Two names of one area.
		{"Digi, Pohjois-Karjalan HVA - Siun sote (RRP, P4, I4)", "Digi", "pohjois-karjala", "RRP P4 4", "brand-name"},
		{"Digi Pohjois-Karjalan HVA – Siun sote (RRP, P4, I4)", "Digi", "pohjois-karjala", "RRP P4 4", "comma-missing-before-area brand-name"},
		{"Digi, Siun sote, Pohjois-Karjalan HVA (RRP, P4, I4)", "Digi", "pohjois-karjala", "RRP P4 4", "brand-name"},
		{"Digi, Siun sote (Pohjois-Karjalan hyvinvointialue) (RRP, P4, I4)", "Digi", "pohjois-karjala", "RRP P4 4", "hyvinvointialue-spelled-out brand-name"},
		{"Malli, Etelä-Savon hyvinvointialue Eloisa (RRP, P4, I1)", "Malli", "etela-savo", "RRP P4 1", "hyvinvointialue-spelled-out brand-name"},
		{"Malli, Etelä-Savon hyvinvointialue, Eloisa (RRP, P4, I1)", "Malli", "etela-savo", "RRP P4 1", "hyvinvointialue-spelled-out brand-name"},
		{"Malli, Pohjois-Savon HVA (PSHVA) (RRP, P3)", "Malli", "pohjois-savo", "RRP P3", "brand-name"},
		{"Malli (PSHVA), Pohjois-Savon HVA (RRP, P3)", "Malli", "pohjois-savo", "RRP P3", "area-not-in-position brand-name"},
		{"Malli, Pohjois-Savon HVA PSHVA (RRP, P3)", "Malli", "pohjois-savo", "RRP P3", "brand-name"},
		{"Malli, Kainuun HVA, Kainuu (RRP, P3)", "Malli", "kainuu", "RRP P3", "hva-missing"},
		{"Malli, Kainuu, Kainuun hyvinvointialue (RRP, P3)", "Malli", "kainuu", "RRP P3", "hyvinvointialue-spelled-out hva-missing"},
		{"Malli, Satasote, Sata (RRP, P3)", "Malli", "satakunta", "RRP P3", "brand-name"},
		{"Malli, Pirkanmaan HVA / Pirha (RRP, P3)", "Malli", "pirkanmaa", "RRP P3", "brand-name"},
		{"Malli, Kainuun HVA, Kainuun HVA (RRP, P3)", "Malli", "kainuu", "RRP P3", "several-areas"},
		{"Malli Pirkanmaalla, Pirkanmaan HVA (RRP, P3)", "Malli Pirkanmaalla", "pirkanmaa", "RRP P3", ""},
		{"Malli, Kainuun HVA, Pirha (RRP, P3)", "Malli, Kainuun HVA", "pirkanmaa", "RRP P3", "brand-name"},
		{"Pirkanmaan HVA, Pirha (RRP, P3)", "", "pirkanmaa", "RRP P3", "process-missing brand-name"},
		// Not of the programme.
		{"Etsivä lähityö", "Etsivä lähityö", "", "", "programme-missing area-missing"},
		{"Etsivä lähityö Kainuussa", "Etsivä lähityö", "kainuu", "", "programme-missing area-inflected-no-comma"},
		{"Etsivä lähityö, Kainuun HVA", "Etsivä lähityö", "kainuu", "", "programme-missing"},
		{"Työkyvyn tuen palvelukokonaisuus, Meijän kyvyt käyttöön -hanke", "Työkyvyn tuen palvelukokonaisuus, Meijän kyvyt käyttöön -hanke", "", "", "programme-missing area-missing"},
		{"", "", "", "", "programme-missing process-missing area-missing"},
		// Words that only look like a mark.
		{"Lääke P45, Kainuun HVA", "Lääke P45", "kainuu", "", "programme-missing"},
		{"P4-lomake, Kainuun HVA", "P4-lomake", "kainuu", "", "programme-missing"},
		{"Laite RRP4X, Kainuun HVA", "Laite RRP4X", "kainuu", "", "programme-missing"},
		{"RRP-hankkeen malli, Kainuun HVA", "RRP-hankkeen malli", "kainuu", "", "programme-missing"},
		{"RRP:n kehittämismalli, Kainuun HVA", "RRP:n kehittämismalli", "kainuu", "", "programme-missing"},
		{"Malli P4 asiakkaille, Kainuun HVA", "Malli P4 asiakkaille", "kainuu", "", "programme-missing"},
		{"Laite LOT-P4, I1, Kainuun HVA", "Laite LOT-P4, I1", "kainuu", "", "programme-missing"},
		{"TRRP, P4 I1 laite", "TRRP, P4 I1 laite", "", "", "programme-missing area-missing"},
		// In the mark's place what looks like a pillar is an unknown one.
		{"Malli, Kainuun HVA (RRP, P2)", "Malli", "kainuu", "RRP", "pillar-unknown"},
		{"Malli, Kainuun HVA (RRP, P45, I1)", "Malli", "kainuu", "RRP P4 1", "pillar-unknown"},
		{"Malli, Kainuun HVA (RRP, jatkohanke)", "Malli, jatkohanke", "kainuu", "RRP", "open-paren-or-prefix-form pillar-missing"},
		{"Kuvaus RRP, P45 laite", "Kuvaus RRP, P45 laite", "", "", "programme-missing area-missing"},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := innokyla.ParseName(row.name)
			mark := got.Programme
			if got.Round > 0 {
				mark += fmt.Sprint(got.Round)
			}
			if got.Pillar > 0 {
				mark += fmt.Sprintf(" P%d", got.Pillar)
			}
			for _, investment := range got.Investments {
				mark += " " + string(investment)
			}
			if got.Coaching {
				mark += " coaching"
			}
			assert.Equal(t, row.process, got.Process)
			assert.Equal(t, row.area, got.Area.Key)
			assert.Equal(t, row.mark, mark)
			assert.Equal(t, row.deviations, strings.Join(strs(got.Deviations), " "))
			assertCanonical(t, row.name)
		})
	}
}

// visibleLetters is what a reader sees of a text.
func visibleLetters(text string) string {
	shown := strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("\u00ad\u200b\u2060\ufeff", r):
			return -1
		case unicode.IsControl(r):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	return strings.Join(strings.Fields(norm.NFC.String(shown)), " ")
}

// assertCanonical holds what is true of every text.
func assertCanonical(t testing.TB, text string) {
	t.Helper()
	name := innokyla.ParseName(text)
	formatted := innokyla.FormatName(name)
	assert.True(t, utf8.ValidString(formatted), "%q is formatted as invalid UTF-8", text)
	again := innokyla.ParseName(formatted)
	assert.Equal(t, formatted, innokyla.FormatName(again), "formatting %q twice", text)
	if name.Strict() && !name.Coaching {
		mark := strings.LastIndex(formatted, " (RRP")
		assert.Contains(t, []string{formatted, formatted[:mark] + "," + formatted[mark:]}, visibleLetters(text))
	}
	all := innokyla.Deviations()
	for i, d := range name.Deviations {
		assert.Contains(t, all, d)
		assert.NotContains(t, name.Deviations[:i], d)
	}
	assert.True(t, slices.IsSortedFunc(name.Deviations, func(a, b innokyla.Deviation) int {
		return slices.Index(all, a) - slices.Index(all, b)
	}))
}

func TestRealNamesAreCanonicalOnceFormatted(t *testing.T) {
	for _, real := range realNames(t) {
		assertCanonical(t, real.Name)
	}
}

// drawName draws a name that follows the guidance as far as its fields go.
func drawName(t *rapid.T) innokyla.Name {
	plain := []string{
		"Monialainen", "asiakas- ja palveluohjaus", "etävastaanotto", "käyttöönotto", "hoitoketju,", "nuorten", "(VVK)", "–",
		"työkyvyn", "tiimi", "äkillinen", "öinen", "JOPA", "digi-hoitopolku", "malli.", "osa 2", "P4-lomake", "I1", "4", "1b",
		"sata asiakasta", "lapin takki", "HVA", "hyvinvointialueella", "Pohjois-Suomen", "ja", "i", "/", "(uusi", "hanke)", "RRP-hankkeen", "P45", "valmennus",
	}
	// An area in the process is no area of the name as long as the name has one.
	areaWords := []string{"Kainuun", "Pirkanmaalla,", "Keski-Suomen", "Helsingin", "Pirha", "Lapin HVA,", "Kainuun hyvinvointialueella", "HUS"}
	// So with marks.
	marks := []string{"(RRP, P4, I1),", "RRP, P3", "(P4, I2) ja", "RRP"}

	var n innokyla.Name
	words := plain
	if rapid.Bool().Draw(t, "with area") {
		n.Area = rapid.SampledFrom(innokyla.Areas()).Draw(t, "area")
		words = slices.Concat(words, areaWords)
	}
	n.Coaching = rapid.Bool().Draw(t, "coaching")
	if rapid.Bool().Draw(t, "with mark") {
		n.Programme = "RRP"
		n.Round = rapid.SampledFrom([]int{0, 0, 1, 2, 9}).Draw(t, "round")
		n.Pillar = rapid.SampledFrom([]int{0, 3, 4}).Draw(t, "pillar")
		if n.Pillar != 0 {
			words = slices.Concat(words, marks)
			if n.Round != 0 {
				words = append(words, "/ RRP4,")
			}
		}
	}
	if n.Pillar == 4 {
		n.Investments = rapid.SliceOfN(rapid.SampledFrom(innokyla.Investments()), 1, 5).Draw(t, "investments")
	}
	n.Process = strings.Trim(strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 6).Draw(t, "process"), " "), " ,/–")
	n.Process = strings.TrimPrefix(n.Process, "/ ")
	if n.Process != "" && slices.Contains([]string{"pirkanmaa", "lappi", "kainuu"}, n.Area.Key) {
		n.Process += " malli" // at the end "Pirha" would be a second name of the area
	}
	return n
}

func TestParseNameReadsBackWhatFormatNameWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := drawName(t)
		if n.Process == "" {
			return
		}
		got := innokyla.ParseName(innokyla.FormatName(n))
		deviations := got.Deviations
		got.Deviations = nil
		if !assert.ObjectsAreEqual(n, got) {
			t.Fatalf("%q\nwant %+v\n got %+v, %v", innokyla.FormatName(n), n, got, deviations)
		}
	})
}

func TestFormatNameIsAFixedPoint(t *testing.T) {
	pieces := []string{
		"Malli", "malli", ",", ", ", " ", "  ", ".", ". ", ":", ": ", "/", " / ", "|", "(", ")", "[", "]", "-", " - ", "–", "ja", " ja ", "&", "i ",
		"RRP", "RRP4", "rrp2", "RRP 3", "P4", "P3", "p4", "P", "4", "I1", "I4", "i2", "1b", "I1B", "I11", "INV1", "inv.1", "Investointi 1", "Pilari 4",
		"(RRP, P4, I1)", "(RRP)", "(RRP, P3)", "RRP, P4, I1", "P4, 1b)", "Kainuu", "Kainuun", "Kainuun HVA", "Lapissa", "Lapin hyvinvointialueella",
		"Helsinki", "Helsingin kaupunki", "HUS", "Pirha", "Sata", "Siun sote", "Etelä", "Pohjanmaan", "Pohjois-", "HVA", "hva", "Österbottens välfärdsområde",
		"Valtakunnallinen", "valtakunnallinen", "hyvinvointialueet", "Sujuvat palvelut –valmennus", "Sujuvat palvelut", "valmennus", "Sujuvat palvelut -valmennus: ", "I1-I4", "I1I4", "osa 2)", "(RRP, P4, ", "Siun sote, ", "(Pirha)", "Pirkanmaan HVA", "\u00a0", "\u00ad", "\u200b", "\u0308", "a", "\xff", "\x00", "\n",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 14).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " ", ", "}).Draw(t, "glue"))
		once := innokyla.FormatName(innokyla.ParseName(text))
		if twice := innokyla.FormatName(innokyla.ParseName(once)); twice != once {
			t.Fatalf("%q is formatted as\n%q, that as\n%q", text, once, twice)
		}
	})
}

func FuzzParseName(f *testing.F) {
	for _, real := range realNames(f) {
		f.Add(real.Name)
	}
	for _, text := range []string{"", "\xff(RRP", "Malli (RRP4) / RRP (P4, I1b), Kainuun HVA", "Hyvaep: RRP | P4 | I1 ja 4"} {
		f.Add(text)
	}
	f.Fuzz(assertCanonicalText)
}

func assertCanonicalText(t *testing.T, text string) { assertCanonical(t, text) }

func TestParseNameReadsHostileNames(t *testing.T) {
	for _, unit := range hostileUnits {
		for _, wrap := range []string{"%s", "Malli, Kainuun HVA (RRP, P4, %s)", "RRP, P4, I1 %s"} {
			name := innokyla.ParseName(fmt.Sprintf(wrap, strings.Repeat(unit, 1<<12/len(unit))))
			assert.True(t, utf8.ValidString(innokyla.FormatName(name)), "%.60q", unit)
		}
	}
}

// hostileUnits are what a name is made long of.
var hostileUnits = []string{
	"(", ")", "RRP", "RRP, ", "RRP, P4, I1, ", "P4, ", "P4, I1 ", "I1, ", "(RRP, P4, I1) ", "/ RRP4 ", "Kainuun HVA, ", "Kainuun ja ",
	"Sujuvat palvelut -valmennus, ", "- ", ", ", ". ", "a", "ä", "a\u0308", "\u0308", "\xff", "Pohjois-", "1 ", "(RRP", "P 4 ", "inv. ", " ja ",
	"I1", "1ja", "I1-", "(RRP, P4, x ", "(RRP-P4-", "Pirha, ", ", Pirha (Pirha)", "Pirkanmaan HVA Pirha ", "Sujuvat palvelut -valmennus: ",
}

// The time for a name grows with its length: B/s stays about the same.
func BenchmarkParseName(b *testing.B) {
	for _, size := range []int{1 << 10, 1 << 14, 1 << 18} {
		for _, unit := range []string{"P 4 ", "Pohjois-", "RRP, P4, I1, ", "Kainuun ja ", "I1-", "(RRP, P4, I1I4 x", ", Pirha", "1ja"} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(fmt.Sprintf("%q/%d", unit, size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					innokyla.ParseName(text)
				}
			})
		}
	}
}

func TestInvestmentHasANumberAndAPart(t *testing.T) {
	assert.Equal(t, 1, innokyla.Investment("1b").Number())
	assert.Equal(t, "b", innokyla.Investment("1b").Sub())
	assert.Equal(t, 4, innokyla.Investment("4").Number())
	assert.Empty(t, innokyla.Investment("4").Sub())
	for _, none := range []innokyla.Investment{"", "0", "5", "11", "2b", "1c", "I1"} {
		assert.Zero(t, none.Number(), none)
		assert.Empty(t, none.Sub(), none)
	}
}

func TestEveryDeviationIsExplainedAndKnown(t *testing.T) {
	seen := map[innokyla.Deviation]bool{}
	for _, d := range innokyla.Deviations() {
		assert.False(t, seen[d], d)
		seen[d] = true
		labels := map[string]bool{}
		for _, lang := range juurru.Langs() {
			label := d.Label(lang)
			assert.NotEmpty(t, strings.TrimSpace(label), "%s in %s", d, lang)
			assert.NotEqual(t, string(d), label)
			labels[label] = true
		}
		assert.Len(t, labels, len(juurru.Langs()), "%s says the same in two languages", d)
	}
	for _, real := range realNames(t) {
		for _, d := range real.Deviations {
			assert.True(t, seen[d], d)
		}
	}
	assert.Equal(t, "unheard-of", innokyla.Deviation("unheard-of").Label(juurru.Finnish))
}

func TestEveryDeviationCanBeSeen(t *testing.T) {
	seen := map[innokyla.Deviation]bool{}
	for _, text := range []string{
		"", "Malli (rrp, p4, i1), Kainuun HVA", "Malli,Kainuun HVA(RRP P4 I1b ja inv.1/1)", "Malli / RRP4", "Malli, Kainuun hva ( RRP, Pilari 4)",
		"Malli, Kainuun HA (RRP, P4, I9)", "Malli, Kainuun hyvinvointialue (RRP, P3, I1, I1)", "Malli Kainuun HVA (RRP, P3)", "Malli. Kainuu (RRP, P3)", "Malli, Pirha (RRP, P3)",
		"Malli, Kainuu HVA (RRP, P3)", "Malli, Helsinki", "Malli, HUS", "Malli Kainuussa ja Lapissa", "Malli Kainuussa", "Malli, Kainuussa",
		"Malli, Sujuvat palvelut -valmennus, Kainuun HVA (RRP, P4)", "Malli (RRP, P1)", "Malli (RRP-P3)", "Malli (RRP, P3, osa 2)",
	} {
		for _, d := range innokyla.ParseName(text).Deviations {
			seen[d] = true
		}
	}
	for _, d := range innokyla.Deviations() {
		assert.True(t, seen[d], "no name has %s", d)
	}
}
