package innokyla_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

var updateImports = flag.Bool("update", false, "write what is read from the pages in testdata/import; look at it before committing")

func imported(t *testing.T, page string) (*innokyla.Model, innokyla.Imported) {
	t.Helper()
	m, report, err := innokyla.Import([]byte(page))
	require.NoError(t, err)
	return m, report
}

// text joins the lines of a page.
func page(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

// notes are the codes and places of a list of parts: "not-a-date /created 3 syksyllä".
func notes(parts []innokyla.ImportedPart) []string {
	var list []string
	for _, p := range parts {
		words := []string{string(p.Reason), string(p.At)}
		for _, text := range []string{p.Heading, p.Text, p.Address} {
			if text != "" {
				words = append(words, text)
			}
		}
		list = append(list, strings.Join(words, " | "))
	}
	return list
}

// Whole pages, made up after the structure of real ones: what is read from each
// stands beside it.
func TestImportOfWholePages(t *testing.T) {
	pages, err := filepath.Glob("testdata/import/*.*")
	require.NoError(t, err)
	count := 0
	for _, file := range pages {
		if strings.HasSuffix(file, ".json") {
			continue
		}
		count++
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			m, report, err := innokyla.Import(data)
			require.NoError(t, err)
			document, err := m.Encode()
			require.NoError(t, err)
			told, err := json.MarshalIndent(report, "", "  ")
			require.NoError(t, err)
			compareGolden(t, file+".model.json", document)
			compareGolden(t, file+".report.json", append(told, '\n'))
			requireSound(t, m)
		})
	}
	assert.GreaterOrEqual(t, count, 8)
}

func compareGolden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *updateImports {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(string(want), string(got)), "-want +got of %s", file)
}

// sameJSON compares extensions however they are laid out.
var sameJSON = cmp.Comparer(func(a, b juurru.Extension) bool {
	var left, right bytes.Buffer
	return a.Name == b.Name && json.Compact(&left, a.Value) == nil && json.Compact(&right, b.Value) == nil && left.String() == right.String()
})

// requireSound sees to it that an imported model can be saved, read and checked.
func requireSound(t require.TestingT, m *innokyla.Model) {
	data, err := m.Encode()
	require.NoError(t, err)
	again, report, err := innokyla.Decode(data)
	require.NoError(t, err, "%v", report.Findings)
	require.Empty(t, cmp.Diff(m, again, sameJSON))
	for _, f := range m.Check(innokyla.Draft).Findings {
		require.NotEqual(t, "juurru", f.Rule.Kind(), "%s %s", f.Rule.ID, f.Path)
	}
}

func TestImportReadsABasicInAnyDress(t *testing.T) {
	for about, lines := range map[string][]string{
		"plain":            {"Toteutuspaikka", "Kolme koulua"},
		"one star":         {"Toteutuspaikka *", "Kolme koulua"},
		"stars below":      {"Toteutuspaikka", "**", "", "Kolme koulua"},
		"colon":            {"Toteutuspaikka:", "Kolme koulua"},
		"one line":         {"Toteutuspaikka: Kolme koulua"},
		"bold":             {"**Toteutuspaikka**", "Kolme koulua"},
		"bold on one line": {"**Toteutuspaikka:** Kolme koulua"},
		"number signs":     {"## Toteutuspaikka", "", "Kolme koulua"},
		"no-break space":   {"\u00a0Toteutuspaikka\u00a0", "\u00a0", "Kolme koulua\u00a0"},
		"soft hyphen":      {"Toteutus\u00adpaikka", "Kolme koulua"},
		"zero width":       {"\u200bToteutuspaikka", "Kolme koulua"},
		"decomposed":       {"Toteutuspaikka", "Kolme koulua", "Tekija\u0308", "Koulutiimi"},
		"capitals":         {"TOTEUTUSPAIKKA", "Kolme koulua"},
		"icon":             {"icon/pin Created with Sketch. Toteutuspaikka", "Kolme koulua"},
		"twice":            {"Toteutuspaikka", "", "Toteutuspaikka", "", "Kolme koulua"},
		"byte order mark":  {"\ufeffToteutuspaikka", "Kolme koulua"},
		"html":             {"<p><b>Toteutuspaikka</b> Kolme koulua</p>"},
		"html list":        {"<dl><dt>Toteutuspaikka</dt><dd>Kolme koulua</dd></dl>"},
		"html table":       {"<table><tr><th>Toteutuspaikka</th><td>Kolme<br></td></tr></table>", "<p>koulua"},
	} {
		for _, end := range []string{"\n", "\r\n", "\r"} {
			m, report := imported(t, strings.Join(lines, end)+end)
			assert.Equal(t, []string{"Kolme", "koulua"}, strings.Fields(m.ImplementationSite), about)
			assert.Equal(t, juurru.Pointer("/implementationSite"), report.Recognised[0].At, about)
			assert.Empty(t, report.Unplaced, about)
		}
	}
}

func TestImportKnowsEveryHeadingOfAPage(t *testing.T) {
	for _, f := range innokyla.Fields() {
		for _, heading := range append([]string{f.Label.FI}, f.Aliases...) {
			value := "Kainuu"
			switch f.Key {
			case "created", "modified":
				value = "1.2.2024"
			case "state":
				value = "Valmis"
			case "links", "images", "cover": // told by their address or file, which a text does not show
				continue
			case "attachments":
				value = "kartta.pdf"
			}
			before := "Toimintamallin nimi\nMalli\n"
			if f.Key == "name" {
				before = ""
			}
			m, report := imported(t, before+page(heading, value))
			assert.Equal(t, f.Pointer(), report.Recognised[len(report.Recognised)-1].At, heading)
			assert.Empty(t, report.Unplaced, heading)
			data, err := m.Encode()
			require.NoError(t, err)
			assert.Contains(t, string(data), `"`+f.Key+`"`, heading)
		}
	}
}

// Keys and slugs are for programs: on a page they are words of a text.
func TestImportTakesNoKeyForAHeading(t *testing.T) {
	for _, word := range []string{"needs", "name", "state", "links", "areas", "ehdot", "alue", "nimi x", "tarpeet", "coreIdea", "perusidea"} {
		m, report := imported(t, page("Ratkaisun perusidea", "", "Alku.", "", word, "", "Loppu."))
		assert.Equal(t, "Alku.\n\n"+word+"\n\nLoppu.", m.Path.CoreIdea.Text)
		assert.Empty(t, report.Uncertain, word)
	}
}

func TestImportReadsDates(t *testing.T) {
	for text, want := range map[string]juurru.Date{
		"05.12.2023": "2023-12-05", "5.12.2025": "2025-12-05", "29.2.2024": "2024-02-29", "1.1.2020": "2020-01-01",
		"5. 12. 2025": "2025-12-05", "29.2.2023": "", "12/5/2023": "", "2023-12-05": "", "5.12.23": "", "syksy 2023": "", "5.12.2025 klo 12": "",
	} {
		m, report := imported(t, page("Luotu", "", text, "", "Viimeksi muokattu", "", "6.6.2025"))
		assert.Equal(t, want, m.Created, text)
		assert.Equal(t, juurru.Date("2025-06-06"), m.Modified)
		if want == "" {
			assert.Equal(t, []string{"not-a-date | /created | Luotu | " + text}, notes(report.Unplaced))
		} else {
			assert.Empty(t, report.Unplaced)
		}
	}
}

func TestImportReadsAreas(t *testing.T) {
	for text, want := range map[string][]string{
		"Kainuun hyvinvointialue":                           {"Kainuun hyvinvointialue"},
		"Länsi-Uudenmaan hva":                               {"Länsi-Uudenmaan hva"},
		"Valtakunnallinen\nEtelä-Karjala":                   {"Valtakunnallinen", "Etelä-Karjala"},
		"Kotka\nKouvola\nHamina":                            {"Kotka", "Kouvola", "Hamina"},
		"Kotka, Kouvola, Hamina":                            {"Kotka", "Kouvola", "Hamina"},
		"• Joensuu\n• Heinola":                              {"Joensuu", "Heinola"},
		"Kainuun hyvinvointialue, Lapin hyvinvointialue":    {"Kainuun hyvinvointialue", "Lapin hyvinvointialue"},
		"Sodankylä, Kemijärven kaupunki ja Savukoski":       {"Sodankylä, Kemijärven kaupunki ja Savukoski"},
		"Kuopio (Kaavi, Juankoski)":                         {"Kuopio (Kaavi, Juankoski)"},
		"Koski Tl\n\nPello":                                 {"Koski Tl", "Pello"},
		"Kotka, Koski Tl, Pedersören kunta":                 {"Kotka", "Koski Tl", "Pedersören kunta"},
		"Kotka,\n,\nKouvola,\nHamina":                       {"Kotka", "Kouvola", "Hamina"},
		"Kotka / Kouvola":                                   {"Kotka", "Kouvola"},
		"Etelä-Karjala Valtakunnallinen":                    {"Etelä-Karjala", "Valtakunnallinen"},
		"Lapin hyvinvointialue Etelä-Savon hyvinvointialue": {"Lapin hyvinvointialue", "Etelä-Savon hyvinvointialue"},
		"Uusi Kaupunki":                                     {"Uusi Kaupunki"},
	} {
		for _, heading := range []string{"Paikkakunta, maakunta tai hyvinvointialue", "Paikkakunta tai maakunta"} {
			m, report := imported(t, page(heading, text))
			assert.Equal(t, want, m.Areas)
			assert.Empty(t, report.Unplaced)
		}
	}
	m, report := imported(t, page("Paikkakunta tai maakunta", "Kotka", "Kotka", "Tässä mallissa ovat mukana kaikki alueen kunnat ja järjestöt."))
	assert.Equal(t, []string{"Kotka"}, m.Areas)
	assert.Equal(t, []string{"repeated | /areas | Paikkakunta tai maakunta | Kotka"}, notes(report.Ignored))
	assert.Equal(t, []string{"not-a-value | /areas | Paikkakunta tai maakunta | Tässä mallissa ovat mukana kaikki alueen kunnat ja järjestöt."}, notes(report.Unplaced))
}

func TestImportReadsFunders(t *testing.T) {
	for text, want := range map[string][]string{
		"Muu EU-rahoitus\nSosiaali- ja terveysministeriö (STM)": {"Muu EU-rahoitus", "Sosiaali- ja terveysministeriö (STM)"},
		"Muu EU-rahoitus, Sosiaali- ja terveysministeriö (STM)": {"Muu EU-rahoitus", "Sosiaali- ja terveysministeriö (STM)"},
		"Ei erillisrahoitusta\nKunta":                           {"Ei erillisrahoitusta", "Kunta"},
		"Muu EU-rahoitus Sosiaali- ja terveysministeriö (STM)":  {"Muu EU-rahoitus", "Sosiaali- ja terveysministeriö (STM)"},
		"Muu EU-rahoitus,\nKunta":                               {"Muu EU-rahoitus", "Kunta"},
		"Kunta | Muu EU-rahoitus":                               {"Kunta", "Muu EU-rahoitus"},
		"Kunta Säätiö":                                          {"Kunta Säätiö"},
		"Kunta, Euroopan sosiaalirahasto":                       {"Kunta, Euroopan sosiaalirahasto"},
		"Opetus- ja kulttuuriministeriö, nuorisotyön määräraha": {"Opetus- ja kulttuuriministeriö, nuorisotyön määräraha"},
	} {
		m, report := imported(t, page("Toimintamallin rahoittaja", text, "Luotu", "1.1.2024"))
		assert.Equal(t, want, m.Funders)
		assert.Empty(t, report.Unplaced)
	}
}

// Values side by side in HTML are values all the same, and a date is none.
func TestImportReadsValuesSideBySide(t *testing.T) {
	m, report := imported(t, `<link rel="canonical" href="https://innokyla.fi/fi/toimintamalli/m"><dl>
<dt>Paikkakunta tai maakunta</dt><dd><a href="/a">Kotka</a>, <a href="/b">Hamina</a></dd>
<dt>Toimintamallin rahoittaja</dt><dd><span>Muu EU-rahoitus</span> <span>Kunta</span></dd>
<dt>Toimintamallin kokonaisuus</dt><dd><a href="/c">Kasvu, Lapin HVA (RRP)</a> <a href="/d">Ikäpolvet</a></dd></dl>`)
	assert.Equal(t, []string{"Kotka", "Hamina"}, m.Areas)
	assert.Equal(t, []string{"Muu EU-rahoitus", "Kunta"}, m.Funders)
	assert.Equal(t, []innokyla.Entity{{Name: "Kasvu, Lapin HVA (RRP)", URL: "https://innokyla.fi/c"}, {Name: "Ikäpolvet", URL: "https://innokyla.fi/d"}}, m.Entities)
	assert.Empty(t, report.Unplaced)

	m, report = imported(t, page("Toimintamallin rahoittaja", "Kunta", "5.12.2025", "Toimintamallin kokonaisuus", "6.12.2025"))
	assert.Equal(t, []string{"Kunta"}, m.Funders)
	assert.Empty(t, m.Entities)
	assert.Equal(t, []string{"not-a-value | /funders | Toimintamallin rahoittaja | 5.12.2025", "not-a-value | /entities | Toimintamallin kokonaisuus | 6.12.2025"}, notes(report.Unplaced))
}

// Where the layout of a page was lost, its basics may stand in any order and the
// values on the lines of their headings.
func TestImportReadsBasicsInAnyLayout(t *testing.T) {
	want := func(name, short string) innokyla.Model {
		return innokyla.Model{
			Kind: innokyla.KindName, Name: name, ShortDescription: short, ImplementationSite: "Koulu", Areas: []string{"Kotka"},
			Funders: []string{"Kunta"}, Author: "Aino", Created: "2025-12-05",
		}
	}
	for about, lines := range map[string][]string{
		"another order": {
			"Toimintamallin lyhyt kuvaus", "Kuvaus.", "Toimintamallin nimi", "Malli", "Toimintamallin rahoittaja", "Kunta", "Toteutuspaikka", "Koulu",
			"Luotu", "5.12.2025", "Paikkakunta tai maakunta", "Kotka", "Tekijä", "Aino",
		},
		"the description last": {
			"Toimintamallin nimi", "Malli", "Luotu", "5.12.2025", "Toteutuspaikka", "Koulu", "Tekijä", "Aino", "Toimintamallin rahoittaja", "Kunta",
			"Paikkakunta tai maakunta", "Kotka", "Toimintamallin lyhyt kuvaus", "Kuvaus.",
		},
		"a space between": {
			"Toimintamallin nimi Malli", "Toimintamallin lyhyt kuvaus Kuvaus.", "Toteutuspaikka Koulu", "Paikkakunta tai maakunta Kotka",
			"Toimintamallin rahoittaja Kunta", "Tekijä Aino", "Luotu 5.12.2025",
		},
		"a tab between": {
			"Toimintamallin nimi\tMalli", "Toimintamallin lyhyt kuvaus\tKuvaus.", "Toteutuspaikka\tKoulu", "Paikkakunta tai maakunta\tKotka",
			"Toimintamallin rahoittaja\tKunta", "Tekijä\tAino", "Luotu\t5.12.2025",
		},
	} {
		m, report := imported(t, page(lines...))
		w := want("Malli", "Kuvaus.")
		assert.Empty(t, cmp.Diff(&w, m), about)
		assert.Empty(t, report.Unplaced, about)
	}
	m, report := imported(t, page("Toimintamallin nimi", "Malli", "Toimintamallin lyhyt kuvaus", "Alku.", "Toteutuspaikka Kotka vaihtuu", "Tekijä Aino", "Luotu yhdessä", "Toimintamallin rahoittaja oli kunta"))
	assert.Equal(t, "Alku.\nToteutuspaikka Kotka vaihtuu\nTekijä Aino\nLuotu yhdessä\nToimintamallin rahoittaja oli kunta", m.ShortDescription, "without a certain one they are a text's")
	assert.Equal(t, []string{"maybe-heading | /implementationSite | Toteutuspaikka", "maybe-heading | /author | Tekijä"}, notes(report.Uncertain))

	text := "Kunta.\n\nTekijä Aino on mukana\n\nToimintamallin rahoittaja Kunta päätti\n\nLuotu 5.12.2025\n\nToteutuspaikka Kotka"
	m, report = imported(t, page("Malli", "", "Kuvaus.", "", "Toimintaympäristö", "", text, "", "Ratkaisun perusidea", "", "Idea."))
	assert.Equal(t, text, m.Path.OperatingEnvironment.Text)
	assert.Len(t, report.Uncertain, 4)
	assert.Empty(t, report.Unplaced)
}

// A page shows who made the model and when in another part, which may be marked
// up in another way.
func TestImportReadsBasicsOfAnyMarkUp(t *testing.T) {
	for _, level := range []string{"h4", "div", "dt", "label"} {
		m, report := imported(t, strings.ReplaceAll(`<h1>Malli</h1><div class="field__label">Toimintamallin nimi</div><div>Malli</div>
<div class="field__label">Toimintamallin lyhyt kuvaus</div><div><p>Alku.</p><div>Tekijä</div><p>on tiimi.</p></div>
<div class="field__label">Toimintamallin rahoittaja</div><div>Kunta</div><TAG>Tekijä</TAG><div>Aino</div><TAG>Luotu</TAG><div>05.12.2025</div>
<h3>Ratkaisun perusidea</h3><p>Idea.</p>`, "TAG", level))
		assert.Equal(t, "Alku.\n\nTekijä\n\non tiimi.", m.ShortDescription, level)
		assert.Equal(t, []string{"Kunta"}, m.Funders, level)
		assert.Equal(t, "Aino", m.Author, level)
		assert.Equal(t, juurru.Date("2025-12-05"), m.Created, level)
		assert.Empty(t, report.Unplaced, level)
	}
}

// What stands under "Liitteet ja linkit" is no value of the field above it.
func TestImportKeepsLinksApartFromValues(t *testing.T) {
	for _, heading := range []string{"Toimintamallin rahoittaja", "Toimintamallin kokonaisuus", "Toteutuspaikka"} {
		m, report := imported(t, page("Toimintamallin nimi", "Malli", heading, "Kunta", "Liitteet ja linkit", "Katso video!", "", "Toinen video", "Kuva", "Logo", "Kuvateksti", "Yksi.", "", "Kaksi", "", "Luotu", "1.1.2024"))
		values := append(m.Funders, m.ImplementationSite)
		for _, e := range m.Entities {
			values = append(values, e.Name)
		}
		assert.Equal(t, "Kunta", strings.Join(values, ""), heading)
		assert.Equal(t, []string{
			"no-address | /attachments | Liitteet ja linkit | Katso video!", "no-address | /attachments | Liitteet ja linkit | Toinen video",
			"no-file | /images | Kuva | Logo", "no-file | /images | Kuvateksti | Yksi.", "no-file | /images | Kuvateksti | Kaksi",
		}, notes(report.Unplaced), heading)
	}
}

func TestImportTakesNoTextForAName(t *testing.T) {
	m, report := imported(t, page("Toimintamallin nimi", "Pitkä malli,", "Helsinki (RRP)"))
	assert.Equal(t, "Pitkä malli, Helsinki (RRP)", m.Name, "broken into lines")
	assert.Empty(t, report.Unplaced)
	m, report = imported(t, page("Toimintamallin nimi", "Malli", "Mallissa sovitaan asioista.", "Ja muusta"))
	assert.Equal(t, "Malli", m.Name)
	assert.Equal(t, []string{"more-text | /name | Toimintamallin nimi | Mallissa sovitaan asioista.\nJa muusta"}, notes(report.Unplaced))
}

// A page may have been copied in part.
func TestImportReadsTheBeginningOfAPage(t *testing.T) {
	whole := page("Malli, Helsinki", "", "Kuvaus tästä.", "", "Toimintamallin nimi", "Malli, Helsinki", "Toimintamallin lyhyt kuvaus", "", "Kuvaus tästä.", "",
		"Toteutuspaikka", "Koulu", "Paikkakunta, maakunta tai hyvinvointialue", "Kotka", "Toimintamallin rahoittaja", "Kunta")
	for end, want := range map[string]innokyla.Model{
		"nimi\nMalli, Hel":               {Name: "Malli, Helsinki"},
		"Helsinki\nToimintamallin ly":    {Name: "Malli, Helsinki"},
		"kuvaus\n\nKuvaus t":             {Name: "Malli, Helsinki", ShortDescription: "Kuvaus tästä."},
		"Toteutuspaik":                   {Name: "Malli, Helsinki", ShortDescription: "Kuvaus tästä."},
		"Koulu\nPaikkakunta, maakunta t": {Name: "Malli, Helsinki", ShortDescription: "Kuvaus tästä.", ImplementationSite: "Koulu"},
		"Kotka\nToimintamal":             {Name: "Malli, Helsinki", ShortDescription: "Kuvaus tästä.", ImplementationSite: "Koulu", Areas: []string{"Kotka"}},
	} {
		text := whole[:strings.LastIndex(whole, end)+len(end)]
		m, report := imported(t, text)
		want.Kind = innokyla.KindName
		m.Extensions = nil
		assert.Empty(t, cmp.Diff(&want, m), end)
		requireConserved(t, text, m, report)
	}
	m, report := imported(t, page("Malli", "", "Kuvaus.", "", "Toimintaympäristö", "", "Kunta.", "", "Kehittäjäjoukon kok"))
	assert.Equal(t, "Kunta.", m.Path.OperatingEnvironment.Text)
	assert.Equal(t, []string{"maybe-text | /path/codevelopment | Kehittäjäjoukon kok"}, notes(report.Uncertain))
	for _, tab := range []string{"Kehittäjät", "Toimintamalli"} { // which begin as headings do
		m, report = imported(t, page("Toimintamallin nimi", "Malli", "Ratkaisun perusidea", "", "Idea.", "", tab))
		assert.Equal(t, "Idea.", m.Path.CoreIdea.Text)
		assert.Empty(t, report.Uncertain)
	}
}

// Names are kept as they are written, with every deviation.
func TestImportKeepsNamesAsTheyAre(t *testing.T) {
	data, err := os.ReadFile("testdata/names.json")
	require.NoError(t, err)
	var vectors []struct {
		Name string `json:"name"`
	}
	require.NoError(t, json.Unmarshal(data, &vectors))
	require.NotEmpty(t, vectors)
	for _, v := range vectors {
		name := strings.Trim(v.Name, " \u00a0")
		m, report := imported(t, page("Toimintamallin nimi", v.Name, "Toimintamallin lyhyt kuvaus", "", "Kuvaus."))
		assert.Equal(t, name, m.Name)
		assert.Empty(t, report.Unplaced)
		assert.Empty(t, m.Programmes, "a tag is not made out of a name")

		m, _ = imported(t, page(v.Name, "", "Kuvaus.", "", "Toimintaympäristö", "", "Teksti."))
		assert.Equal(t, name, m.Name, "on the page Kehittämisen polku")
		assert.Equal(t, "Kuvaus.", m.ShortDescription)
	}
}

func TestImportReadsEntities(t *testing.T) {
	m, report := imported(t, page("Toimintamallin kokonaisuus", "Koulujen hyvinvointi, Pirkanmaan HVA (RRP, P4, I1)", "Ikäpolvet", "Luotu", "1.1.2024"))
	assert.Equal(t, []innokyla.Entity{{Name: "Koulujen hyvinvointi, Pirkanmaan HVA (RRP, P4, I1)"}, {Name: "Ikäpolvet"}}, m.Entities)
	assert.Empty(t, report.Unplaced)

	m, report = imported(t, `<link rel="canonical" href="https://innokyla.fi/fi/toimintamalli/m"><dl><dt>Toimintamallin kokonaisuus</dt>
		<dd><a href="/fi/kokonaisuus/a">A-malli</a></dd><dd><a href="https://innokyla.fi/fi/kokonaisuus/b">B-malli</a></dd></dl>`)
	assert.Equal(t, []innokyla.Entity{{Name: "A-malli", URL: "https://innokyla.fi/fi/kokonaisuus/a"}, {Name: "B-malli", URL: "https://innokyla.fi/fi/kokonaisuus/b"}}, m.Entities)
	assert.Empty(t, report.Unplaced)

	m, report = imported(t, `<dl><dt>Toimintamallin kokonaisuus</dt><dd><a href="/fi/kokonaisuus/a">A-malli</a></dd></dl>`)
	assert.Equal(t, []innokyla.Entity{{Name: "A-malli"}}, m.Entities, "without the page's address the link leads nowhere")
	assert.Equal(t, []string{"no-address | /entities | A-malli | /fi/kokonaisuus/a"}, notes(report.Unplaced))
}

// A line inside a text may be the very word that heads a field.
func TestImportLeavesSubheadingsInTheText(t *testing.T) {
	front := []string{"Toimintamallin nimi", "Malli", "Viimeksi muokattu", "", "1.2.2024"}
	path := []string{"Malli", "", "Kuvaus.", ""}
	for _, test := range []struct {
		about string
		page  []string
		field func(*innokyla.Path) innokyla.Content
		text  string
		doubt []string
	}{
		{
			"a field of the path on the page Toimintamalli lyhyesti",
			append(front, "Ratkaisun perusidea", "", "Alku.", "", "Ideointi", "", "Loppu.", "Toimintaympäristö", "", "Kunta."),
			func(p *innokyla.Path) innokyla.Content { return p.CoreIdea },
			"Alku.\n\nIdeointi\n\nLoppu.",
			[]string{"maybe-heading | /path/ideas | Ideointi"},
		},
		{
			"a basic in the path",
			append(path, "Toimintaympäristö", "", "Alku.", "", "Kohderyhmä", "", "Loppu.", "", "Kohderyhmä ja asiakasymmärrys", "", "Kaikki."),
			func(p *innokyla.Path) innokyla.Content { return p.OperatingEnvironment },
			"Alku.\n\nKohderyhmä\n\nLoppu.",
			[]string{"maybe-heading | /targetGroups | Kohderyhmä"},
		},
		{
			"a field of the path at the end of the page Toimintamalli lyhyesti",
			append(front, "Ratkaisun perusidea", "", "Alku.", "", "Tavoiteltu muutos", "", "Loppu."),
			func(p *innokyla.Path) innokyla.Content { return p.CoreIdea },
			"Alku.\n\nTavoiteltu muutos\n\nLoppu.",
			[]string{"maybe-heading | /path/intendedChange | Tavoiteltu muutos"},
		},
		{
			"a later field too early, which comes again in its place",
			append(path, "Toimintaympäristö", "", "Alku.", "", "Tavoiteltu muutos", "", "Loppu.", "Lähtötilanne ja strategiset liittymäkohdat", "", "Nyt.", "", "Tavoiteltu muutos", "", "Sitten."),
			func(p *innokyla.Path) innokyla.Content { return p.OperatingEnvironment },
			"Alku.\n\nTavoiteltu muutos\n\nLoppu.",
			[]string{"maybe-heading | /path/intendedChange | Tavoiteltu muutos"},
		},
		{
			"a heading that comes again",
			append(front, "Ratkaisun perusidea **", "", "Alku.", "", "Ratkaisun perusidea", "", "Loppu.", "", "Toimintaympäristö **", "", "Kunta."),
			func(p *innokyla.Path) innokyla.Content { return p.CoreIdea },
			"Alku.\n\nRatkaisun perusidea\n\nLoppu.",
			[]string{"maybe-heading | /path/coreIdea | Ratkaisun perusidea"},
		},
		{
			"a heading nobody writes by chance, alone out of order",
			append(front, "Ratkaisun perusidea", "", "Alku.", "", "Kohderyhmä ja asiakasymmärrys", "", "Loppu.", "", "Kohderyhmä ja asiakasymmärrys", "", "Uudestaan."),
			func(p *innokyla.Path) innokyla.Content { return p.ClientUnderstanding },
			"Loppu.\n\nKohderyhmä ja asiakasymmärrys\n\nUudestaan.",
			[]string{"maybe-heading | /path/clientUnderstanding | Kohderyhmä ja asiakasymmärrys"},
		},
		{
			"no stars where the page has stars",
			append(front, "Ratkaisun perusidea **", "", "Alku.", "", "Toimintaympäristö", "", "Loppu.", "Toimintaympäristö **", "", "Kunta."),
			func(p *innokyla.Path) innokyla.Content { return p.CoreIdea },
			"Alku.\n\nToimintaympäristö\n\nLoppu.",
			[]string{"maybe-heading | /path/operatingEnvironment | Toimintaympäristö"},
		},
		{
			"text follows at once, where headings stand alone",
			append(path, "Lähtötilanne ja strategiset liittymäkohdat", "", "Alku.", "Tavoiteltu muutos", "on suuri.", "", "Ratkaisun perusidea", "", "Idea."),
			func(p *innokyla.Path) innokyla.Content { return p.StartingPoint },
			"Alku.\nTavoiteltu muutos\non suuri.",
			[]string{"maybe-heading | /path/intendedChange | Tavoiteltu muutos"},
		},
		{
			"items of a list and sentences",
			append(path, "Toimintaympäristö", "", "- Ideointi", "• Idean valinta", "Ideointi: seinällä", "Ideointi alkoi."),
			func(p *innokyla.Path) innokyla.Content { return p.OperatingEnvironment },
			"- Ideointi\n• Idean valinta\nIdeointi: seinällä\nIdeointi alkoi.",
			nil,
		},
		{
			"another level of headings",
			[]string{"<h2>Lähtötilanne ja strategiset liittymäkohdat</h2><p>Alku.</p><h3>Ideointi</h3><p>Loppu.</p><h2>Ratkaisun perusidea</h2><p>Idea.</p>"},
			func(p *innokyla.Path) innokyla.Content { return p.StartingPoint },
			"Alku.\n\nIdeointi\n\nLoppu.",
			[]string{"maybe-heading | /path/ideas | Ideointi"},
		},
		{
			"plain text where headings are marked up",
			[]string{"<h2>Lähtötilanne ja strategiset liittymäkohdat</h2><p>Alku.</p><p><b>Ideointi</b></p><p>Loppu.</p><h2>Ratkaisun perusidea</h2><p>Idea.</p>"},
			func(p *innokyla.Path) innokyla.Content { return p.StartingPoint },
			"Alku.\n\nIdeointi\n\nLoppu.",
			[]string{"maybe-heading | /path/ideas | Ideointi"},
		},
	} {
		m, report := imported(t, page(test.page...))
		assert.Equal(t, test.text, test.field(&m.Path).Text, test.about)
		assert.Equal(t, test.doubt, notes(report.Uncertain), test.about)
		assert.Empty(t, report.Unplaced, test.about)
	}
}

func TestImportLeavesSubheadingsInTheBasics(t *testing.T) {
	m, report := imported(t, page("Toimintamallin nimi", "Malli", "Toimintamallin lyhyt kuvaus", "", "Alku.", "", "Kohderyhmä", "", "Lapset.", "", "Toteutuspaikka", "Innokylä", "Toimintamallin rahoittaja", "Kunta"))
	assert.Equal(t, "Alku.\n\nKohderyhmä\n\nLapset.", m.ShortDescription)
	assert.Equal(t, "Innokylä", m.ImplementationSite, "a word of the frame, but the only value")
	assert.Equal(t, []string{"maybe-heading | /targetGroups | Kohderyhmä"}, notes(report.Uncertain))
}

// What is rarely a heading is one when its place fits, and is said to be doubtful.
func TestImportSaysWhichHeadingIsDoubtful(t *testing.T) {
	m, report := imported(t, page("Toimintamallin nimi", "Malli", "Toteutuspaikka", "Koulu", "Kohderyhmä", "Lapset", "Luotu", "1.1.2024"))
	assert.Equal(t, []string{"Lapset"}, m.TargetGroups)
	assert.Equal(t, []string{"maybe-text | /targetGroups | Kohderyhmä"}, notes(report.Uncertain))
	assert.NotContains(t, report.Unseen, juurru.Pointer("/targetGroups"))
}

func TestImportReadsTheTopOfAPage(t *testing.T) {
	path := []string{"", "Toimintaympäristö", "", "Teksti."}
	for _, test := range []struct {
		about       string
		top         []string
		name, short string
		unplaced    []string
	}{
		{"name and description", []string{"Malli, Helsinki", "", "Kuvaus tästä."}, "Malli, Helsinki", "Kuvaus tästä.", nil},
		{"description only", []string{"Kuvaus tästä.", "", " "}, "", "Kuvaus tästä.", nil},
		{"name only", []string{"Malli, Helsinki"}, "Malli, Helsinki", "", nil},
		{"name twice", []string{"Malli, Helsinki", "", "Malli, Helsinki", "", "Kuvaus."}, "Malli, Helsinki", "Kuvaus.", nil},
		{"a name with a full stop inside", []string{"Ohjaus. Tarjotin. Lapin HVA (RRP, P4, I2)", "", "Kuvaus."}, "Ohjaus. Tarjotin. Lapin HVA (RRP, P4, I2)", "Kuvaus.", nil},
		{"description in two paragraphs", []string{"Malli", "", "Yksi.", "", "Kaksi."}, "Malli", "Yksi.\n\nKaksi.", nil},
		{"description without a full stop", []string{"Malli", "", "Kuvaus tästä"}, "Malli", "Kuvaus tästä", nil},
		{"no blank lines", []string{"Malli, Helsinki", "Malli, Helsinki", "Kuvaus tästä.", "Ja lisää."}, "Malli, Helsinki", "Kuvaus tästä.\nJa lisää.", nil},
		{"the title of the window", []string{"Malli, Helsinki | Innokylä", "", "Malli, Helsinki", "", "Kuvaus."}, "Malli, Helsinki", "Kuvaus.", nil},
		{"frame first", []string{"Siirry pääsisältöön", "Kirjaudu sisään", "", "Malli", "", "Kuvaus.", "", "Oivalla ja ymmärrä"}, "Malli", "Kuvaus.", nil},
		{
			"something unknown last", []string{"Malli", "", "Yksi.", "", "Kaksi.", "", "Uutta palvelussa"}, "Malli", "Yksi.\n\nKaksi.",
			[]string{"no-heading |  | Uutta palvelussa"},
		},
		{
			"something unknown first",
			[]string{"Uutta palvelussa", "", "Malli", "", "Kuvaus."}, "", "",
			[]string{"no-heading |  | Uutta palvelussa", "no-heading |  | Malli", "no-heading |  | Kuvaus."},
		},
	} {
		m, report := imported(t, page(append(test.top, path...)...))
		assert.Equal(t, test.name, m.Name, test.about)
		assert.Equal(t, test.short, m.ShortDescription, test.about)
		assert.Equal(t, test.unplaced, notes(report.Unplaced), test.about)
		for _, part := range report.Recognised {
			if part.At == "/name" || part.At == "/shortDescription" {
				assert.Equal(t, innokyla.ImportByPlace, part.Reason, test.about)
			}
		}
	}
}

func TestImportKnowsTheTopOfTheFrontPageAgain(t *testing.T) {
	basics := []string{"", "Toimintamallin nimi", "Malli", "Toimintamallin lyhyt kuvaus", "", "Yksi.", "", "Kaksi.", "", "Luotu", "1.1.2024"}
	_, report := imported(t, page(append([]string{"Malli", "", "Malli", "", "Yksi.", "", "Kaksi."}, basics...)...))
	assert.Equal(t, []string{"repeated |  | Malli", "repeated |  | Malli", "repeated |  | Yksi.", "repeated |  | Kaksi."}, notes(report.Ignored))
	assert.Empty(t, report.Unplaced)

	_, report = imported(t, page(append([]string{"Malli", "", "Yksi.", "", "Kolme."}, basics...)...))
	assert.Equal(t, []string{"no-heading |  | Yksi.", "no-heading |  | Kolme."}, notes(report.Unplaced))

	m, report := imported(t, page("Malli, Helsinki", "", "Yksi.", "", "Toimintamallin lyhyt kuvaus", "", "Yksi."))
	assert.Equal(t, "Malli, Helsinki", m.Name, "the name stands above the short description")
	assert.Empty(t, report.Unplaced)
}

func TestImportReadsBothPagesTogether(t *testing.T) {
	front := []string{
		"Toimintamallin nimi", "Malli", "Toimintamallin lyhyt kuvaus", "", "Kuvaus.", "", "Viimeksi muokattu", "1.1.2024",
		"Ratkaisun perusidea", "", "Idea.", "", "Toimintaympäristö", "", "Kunta.", "",
	}
	path := []string{
		"Malli", "", "Kuvaus.", "", "Toimintaympäristö", "", "Kunta.", "", "Lähtötilanne ja strategiset liittymäkohdat", "", "Nyt.", "",
		"Kehitystyön lähtökohtana olevat tarpeet", "", "Tarve.", "", "Ratkaisun perusidea", "", "Toinen idea.", "",
	}
	for _, lines := range [][]string{append(front, path...), append(path, front...)} {
		m, report := imported(t, page(lines...))
		assert.Equal(t, "Malli", m.Name)
		assert.Equal(t, "Kuvaus.", m.ShortDescription)
		assert.Equal(t, "Kunta.", m.Path.OperatingEnvironment.Text)
		assert.Equal(t, "Nyt.", m.Path.StartingPoint.Text)
		assert.Equal(t, "Tarve.", m.Path.Needs.Text)
		require.Len(t, report.Unplaced, 1)
		kept := report.Unplaced[0]
		assert.Equal(t, innokyla.ImportOtherText, kept.Reason)
		assert.Equal(t, juurru.Pointer("/path/coreIdea"), kept.At)
		assert.ElementsMatch(t, []string{"Idea.", "Toinen idea."}, []string{kept.Text, m.Path.CoreIdea.Text})
		assert.Contains(t, notes(report.Ignored), "repeated | /path/operatingEnvironment | Toimintaympäristö | Kunta.")
		assert.NotContains(t, report.Unseen, juurru.Pointer("/path/needs"))
	}
}

// The same page pasted twice says nothing new.
func TestImportReadsAPageTwice(t *testing.T) {
	for _, file := range []string{"uusi-etusivu.txt", "vanha-etusivu.txt", "polku.txt", "etusivu.html", "polku.html"} {
		data, err := os.ReadFile("testdata/import/" + file)
		require.NoError(t, err)
		once, report := imported(t, string(data))
		twice, again := imported(t, string(data)+"\n"+string(data))
		once.Extensions, twice.Extensions = nil, nil
		assert.Empty(t, cmp.Diff(once, twice), "-once +twice: %s", file)
		assert.Equal(t, notes(report.Unplaced), notes(again.Unplaced), file)
	}
}

func TestImportKeepsTheFirstOfTwoValues(t *testing.T) {
	front := func(name, author, created, entity string) string {
		return page("Toimintamallin nimi", name, "Toimintamallin lyhyt kuvaus", "", "Kuvaus.", "", "Toimintamallin kokonaisuus", entity, "Tekijä", author, "Luotu", created, "Viimeksi muokattu", "2.2.2024", "")
	}
	m, report := imported(t, front("Malli", "Tiimi", "1.1.2024", "Hanke")+front("Toinen malli", "Toinen tiimi", "3.1.2024", "Toinen hanke"))
	assert.Equal(t, "Malli", m.Name)
	assert.Equal(t, "Tiimi", m.Author)
	assert.Equal(t, juurru.Date("2024-01-01"), m.Created)
	assert.Equal(t, []innokyla.Entity{{Name: "Hanke"}, {Name: "Toinen hanke"}}, m.Entities)
	assert.Equal(t, []string{
		"other-text | /name | Toimintamallin nimi | Toinen malli", "other-text | /author | Tekijä | Toinen tiimi", "other-text | /created | Luotu | 3.1.2024",
	}, notes(report.Unplaced))

	_, report = imported(t, front("Malli", "Tiimi", "1.1.2024", "Hanke")+front("Malli", "Tiimi", "01.01.2024", "Hanke"))
	assert.Empty(t, report.Unplaced, "dates of both forms are the same day")
}

func TestImportReadsAttachmentsAndImages(t *testing.T) {
	m, report := imported(t, page(
		"Ratkaisun perusidea", "", "Alku.", "", "Liitteet", "raportti.pdf", "ohje.docx (2 Mt)",
		"Kuva", "Kaavio vaiheista", "Kuvateksti", "Vaiheet ovat neljä.", "", "Teksti jatkuu kuvan jälkeen.", "",
		"Kansikuva", "Logo"))
	assert.Equal(t, "Alku.\n\nTeksti jatkuu kuvan jälkeen.", m.Path.CoreIdea.Text)
	assert.Equal(t, []innokyla.Attachment{{Name: "raportti.pdf"}, {Name: "ohje.docx (2 Mt)"}}, m.Path.CoreIdea.Attachments)
	assert.Empty(t, m.Path.CoreIdea.Images, "no file is made up")
	assert.Nil(t, m.Cover)
	assert.Equal(t, []string{
		"no-file | /path/coreIdea/images | Kuva | Kaavio vaiheista",
		"no-file | /path/coreIdea/images | Kuvateksti | Vaiheet ovat neljä.",
		"no-file | /cover | Kansikuva | Logo",
	}, notes(report.Unplaced))

	m, report = imported(t, page("Toimintamallin nimi", "Malli", "Liitteet ja linkit", "https://esimerkki.fi", "Opas: https://esimerkki.fi/opas", "Esite", "kaavio.png"))
	assert.Equal(t, []innokyla.Link{{URL: "https://esimerkki.fi"}, {URL: "https://esimerkki.fi/opas", Name: "Opas"}}, m.Links)
	assert.Equal(t, []innokyla.Attachment{{Name: "kaavio.png"}}, m.Attachments)
	assert.Equal(t, []string{"no-address | /attachments | Liitteet ja linkit | Esite"}, notes(report.Unplaced), "a link or a file? the text does not tell")

	m, _ = imported(t, page("Ratkaisun perusidea", "", "Kuva 1 näyttää.", "", "Kuvat:", "", "Linkit", "", "Loppu."))
	assert.Equal(t, "Kuva 1 näyttää.\n\nKuvat:\n\nLinkit\n\nLoppu.", m.Path.CoreIdea.Text, "an author's own words")
}

func TestImportReadsLinksAndImagesOfHTML(t *testing.T) {
	m, report := imported(t, `<base href="https://innokyla.fi/fi/toimintamalli/malli">
<h2>Ratkaisun perusidea</h2>
<p>Katso <a href="https://esimerkki.fi/a">opas</a>, <a href="b">jatko</a> ja <a href="mailto:a@esimerkki.fi">posti</a>. <a href="#alku">Alkuun</a></p>
<a href="https://esimerkki.fi/iso"><img src="/pieni.png" alt="Kaavio"></a>
<figure><img src="x.png" alt="Kartta"><figcaption>Kartalla on kolme kuntaa.</figcaption></figure>
<img src="data:image/png;base64,AAAA" alt="Upotettu">
<h2>Toimivuuden ja käyttöönoton ehdot</h2><p>Ehto.</p>`)
	idea := m.Path.CoreIdea
	assert.Equal(t, "Katso opas, jatko ja posti. Alkuun", idea.Text)
	assert.ElementsMatch(t, []innokyla.Link{
		{URL: "https://esimerkki.fi/a", Name: "opas"}, {URL: "https://innokyla.fi/fi/toimintamalli/b", Name: "jatko"}, {URL: "https://esimerkki.fi/iso", Name: "Kaavio"},
	}, idea.Links)
	assert.Equal(t, []innokyla.Image{
		{File: "https://innokyla.fi/pieni.png", Alternative: "Kaavio"},
		{File: "https://innokyla.fi/fi/toimintamalli/x.png", Alternative: "Kartta", Caption: "Kartalla on kolme kuntaa."},
	}, idea.Images)
	assert.Equal(t, []string{
		"no-address | /path/coreIdea/links | posti | mailto:a@esimerkki.fi",
		"no-file | /path/coreIdea/images | Kuva | Upotettu",
	}, notes(report.Unplaced))
}

func TestImportTakesTheFrameFromTheEndOfATextOnly(t *testing.T) {
	m, report := imported(t, page("Ratkaisun perusidea", "", "Jaa", "", "Kanavat:", "• Facebook", "• Instagram", "", "Kuvaa ja jaa", "", "Jaa sivu", "Facebook"))
	assert.Equal(t, "Jaa\n\nKanavat:\n• Facebook\n• Instagram", m.Path.CoreIdea.Text)
	assert.Equal(t, []string{"frame |  | Kuvaa ja jaa", "frame |  | Jaa sivu", "frame |  | Facebook"}, notes(report.Ignored))

	m, _ = imported(t, page("Ratkaisun perusidea", "", "Toimintaympäristö **", "", "Kuvittele ja kokeile", "", "Vinkit toimintamallin soveltajille **", "", "Vinkki."))
	assert.Empty(t, m.Path.OperatingEnvironment.Text, "the name of a stage fills no field")
}

func TestImportReadsTheTextsOfAnImage(t *testing.T) {
	for text, want := range map[string]struct {
		caption string
		kept    []string
	}{
		"<p>Kuvateksti<p>Neljä vaihetta.":                        {"Neljä vaihetta.", nil},
		"<div>Kaavio</div><p>Kuvateksti<p>Neljä vaihetta.":       {"Neljä vaihetta.", nil},
		"<div>Kaavio vaiheista</div>":                            {"", []string{"more-text | /path/coreIdea/images | Kuva | Kaavio vaiheista"}},
		"<p>Kuvateksti<p>Neljä vaihetta.<p>Kuvateksti<p>Viides.": {"Neljä vaihetta.", []string{"more-text | /path/coreIdea/images | Kuvateksti | Viides."}},
	} {
		m, report := imported(t, `<h2>Ratkaisun perusidea</h2><p>Idea.</p><div>Kuva</div><img src="a.png" alt="Kaavio">`+text+`<h2>Toimintaympäristö</h2>`)
		assert.Equal(t, []innokyla.Image{{File: "a.png", Alternative: "Kaavio", Caption: want.caption}}, m.Path.CoreIdea.Images, text)
		assert.Equal(t, want.kept, notes(report.Unplaced), text)
		assert.Equal(t, "Idea.", m.Path.CoreIdea.Text)
	}
}

func TestImportKeepsTheFrameOfHTMLApart(t *testing.T) {
	m, report := imported(t, `<!DOCTYPE html><html><head><title>Malli | Innokylä</title><script>Toteutuspaikka</script></head>
<body><header>Yläosa</header><nav><ul><li>Ratkaisun perusidea<li>Valikko</ul></nav>
<main><h1>Malli</h1><h2>Toimintaympäristö</h2><p>Kunta.<button>Jaa</button></main>
<footer><h2>Toteutuspaikka</h2><p>Alaosa</footer></body></html>`)
	assert.Equal(t, "Malli", m.Name)
	assert.Equal(t, "Kunta.", m.Path.OperatingEnvironment.Text)
	assert.Empty(t, m.ImplementationSite)
	assert.Equal(t, []string{
		"frame |  | Malli | Innokylä", "frame |  | Yläosa", "frame |  | Ratkaisun perusidea", "frame |  | Valikko", "frame |  | Jaa", "frame |  | Toteutuspaikka", "frame |  | Alaosa",
	}, notes(report.Ignored))
}

func TestImportReadsTheStructureOfHTML(t *testing.T) {
	m, _ := imported(t, `<h2>Ratkaisun perusidea</h2><p>Yksi
   <b>kaksi</b>&nbsp;kolme &amp; nelj&auml;<br>viisi</p><ul><li>a<li>b <ol start=3><li>c</li><li>d</li></ol></li></ul><p>&nbsp;</p>
<pre>x
y</pre><table><tr><td>1<td>2<tr><td>3<td>4</table><div>loppu</div>`)
	assert.Equal(t, "Yksi kaksi\u00a0kolme & neljä\nviisi\n\n- a\n- b\n3. c\n4. d\n\nx\ny\n\n1 | 2\n3 | 4\n\nloppu", m.Path.CoreIdea.Text)
}

func TestImportTellsTextFromHTML(t *testing.T) {
	for text, html := range map[string]bool{
		"<3 on sydän\n\nToimintaympäristö\n\n<b>x</b>\n":                 false,
		"<malli>\n\nToimintaympäristö\n\n<b>x</b>\n":                     false,
		"< 20 käyntiä\n\nToimintaympäristö\n\n<b>x</b>\n":                false,
		"Toimintaympäristö\n\n<b>x</b>\n":                                false,
		"\ufeff \n<P class=a>Toimintaympäristö</P>\n\n<b>x</b>\n":        true,
		"<!-- sivu --><h3>Toimintaympäristö</h3>\n\n<b>x</b>\n":          true,
		"<br>\n<h3>Toimintaympäristö</h3>\n\n<b>x</b>\n":                 true,
		"<!doctype html><h3>Toimintaympäristö</h3>\n\n<b>x</b>\n":        true,
		"<?xml version='1.0'?><h3>Toimintaympäristö</h3>\n\n<b>x</b>\n":  true,
		"<HTML lang=fi><h3>Toimintaympäristö</h3>\n\n<b>x</b>\n</HTML\n": true,
	} {
		m, _ := imported(t, text)
		want := "<b>x</b>"
		if html {
			want = "x"
		}
		assert.Equal(t, want, m.Path.OperatingEnvironment.Text, text)
	}
}

func TestImportKeepsWhatDoesNotFit(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("sana ", 1100))
	m, report := imported(t, page("Toimintamallin nimi", long, "Toimintamallin lyhyt kuvaus", long, "Tekijä", long, "Tiimi", "Luotu", "1.1.2024", "2.1.2024", "Ratkaisun perusidea", "", "Idea."))
	assert.Empty(t, m.Name)
	assert.Empty(t, m.ShortDescription)
	assert.Empty(t, m.Author)
	var codes []string
	for _, part := range report.Unplaced {
		codes = append(codes, string(part.Reason)+" "+string(part.At))
	}
	assert.Equal(t, []string{"too-long /name", "too-long /shortDescription", "too-long /author", "more-text /author", "more-text /created"}, codes)
	requireSound(t, m)

	var funders bytes.Buffer
	for i := range 103 {
		funders.WriteString("Säätiö " + strings.Repeat("i", i+1) + "\n")
	}
	m, report = imported(t, "Toimintamallin rahoittaja\n"+funders.String())
	assert.Len(t, m.Funders, 100)
	assert.Len(t, report.Unplaced, 3)
	assert.Equal(t, innokyla.ImportTooMany, report.Unplaced[0].Reason)
	requireSound(t, m)
}

func TestImportKeepsWhatIsTooMuch(t *testing.T) {
	many := func(piece string, n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(piece, "N", strings.Repeat("i", i+1)))
		}
		return b.String()
	}
	long := strings.Repeat("a", 2500)
	for about, test := range map[string]struct {
		page string
		want []innokyla.ImportReason
	}{
		"entities":         {"Toimintamallin kokonaisuus\n" + many("Hanke N\n", 102), []innokyla.ImportReason{"too-many", "too-many"}},
		"attachments":      {"Ratkaisun perusidea\n\nIdea.\n\nLiitteet\n" + many("N.pdf\n", 180) + many("N.doc\n", 180) + many("N.png\n", 141), []innokyla.ImportReason{"too-many"}},
		"links":            {"<h2>Ratkaisun perusidea</h2>" + many(`<a href="https://a.fi/N">a</a>`, 502), []innokyla.ImportReason{"too-many", "too-many"}},
		"images":           {"<h2>Ratkaisun perusidea</h2><p>Idea</p>" + many(`<p>k <img src="N"></p>`, 501), []innokyla.ImportReason{"too-many"}},
		"a long entity":    {"Toimintamallin kokonaisuus\n" + long, []innokyla.ImportReason{"too-long"}},
		"prose for entity": {"Toimintamallin kokonaisuus\n" + many("sana ", 13) + "loppuu.", []innokyla.ImportReason{"not-a-value"}},
		"a long address":   {"<h2>Ratkaisun perusidea</h2><a href='https://a.fi/" + long + "'>a</a>", []innokyla.ImportReason{"too-long"}},
		"a longer address": {"<h2>Ratkaisun perusidea</h2><a href='https://a.fi/" + long + long + "'>a</a>", []innokyla.ImportReason{"no-address"}},
		"a long file":      {"<h2>Ratkaisun perusidea</h2><img src='" + long + "' alt=kaavio>", []innokyla.ImportReason{"too-long"}},
		"a long text":      {"Ratkaisun perusidea\n\n" + strings.Repeat("sana ", 20_001), []innokyla.ImportReason{"too-long"}},
		"a wrong address":  {"<h2>Ratkaisun perusidea</h2><p>Idea<p>Liitteet<p><a href='/a.pdf'>a</a>", []innokyla.ImportReason{"no-address"}},
		"two names":        {"Toimintamallin nimi\nMalli\n\nToinen\n", []innokyla.ImportReason{"more-text"}},
		"state":            {"Toimintamallin nimi\nMalli\nKehittämisen vaihe\nIdea", []innokyla.ImportReason{"not-a-value"}},
		"top of the page":  {"<p>a</p><p>b</p><img src=c.png alt=d><a href='https://e.fi'>f</a><h2>Toimintaympäristö</h2><p>g</p>", []innokyla.ImportReason{"no-heading", "no-heading", "no-heading", "no-heading", "no-heading"}},
	} {
		m, report := imported(t, test.page)
		var reasons []innokyla.ImportReason
		for _, part := range report.Unplaced {
			reasons = append(reasons, part.Reason)
		}
		assert.Equal(t, test.want, reasons, about)
		requireSound(t, m)
	}
}

func TestImportKeepsWhatIsUnplacedInTheDocument(t *testing.T) {
	m, report := imported(t, page("Outoa", "", "Toimintamallin nimi", "Malli", "Luotu", "eilen"))
	require.Len(t, m.Extensions, 1)
	assert.Equal(t, innokyla.ImportExtension, m.Extensions[0].Name)
	var kept []innokyla.ImportedPart
	require.NoError(t, json.Unmarshal(m.Extensions[0].Value, &kept))
	assert.Equal(t, report.Unplaced, kept)
	assert.Equal(t, []innokyla.ImportedPart{
		{Text: "Outoa", Line: 1, Reason: innokyla.ImportNoHeading},
		{Heading: "Luotu", Text: "eilen", Line: 6, At: "/created", Reason: innokyla.ImportNotDate},
	}, kept)

	m, _ = imported(t, page("Toimintamallin nimi", "Malli"))
	assert.Empty(t, m.Extensions)
}

func TestImportTellsWhatAPageDoesNotShow(t *testing.T) {
	never := []juurru.Pointer{"/targetGroups", "/topics", "/phenomena", "/state", "/programmes", "/adoption", "/earlierModels", "/members", "/pdsa", "/assessments", "/notRecommended", "/attestations"}
	front := page("Toimintamallin nimi", "Malli", "Luotu", "1.1.2024", "Ratkaisun perusidea", "", "Idea.")
	path := page("Malli", "", "Kuvaus.", "", "Toimintaympäristö", "", "Kunta.", "", "Tavoiteltu muutos", "", "Muutos.")
	_, ofFront := imported(t, front)
	_, ofPath := imported(t, path)
	_, ofBoth := imported(t, front+path+page("Lähtötilanne ja strategiset liittymäkohdat", "", "Nyt."))
	assert.Subset(t, ofFront.Unseen, never)
	assert.Len(t, ofFront.Unseen, len(never)+14, "and the fields of the path that are on the other page only")
	assert.Contains(t, ofFront.Unseen, juurru.Pointer("/path/needs"))
	assert.NotContains(t, ofFront.Unseen, juurru.Pointer("/path/tips"), "empty, but it would have been seen")
	assert.Subset(t, ofPath.Unseen, never)
	assert.Contains(t, ofPath.Unseen, juurru.Pointer("/funders"))
	assert.NotContains(t, ofPath.Unseen, juurru.Pointer("/name"))
	assert.Equal(t, never, ofBoth.Unseen)
}

func TestImportRefusesWhatIsNoPage(t *testing.T) {
	for about, data := range map[string][]byte{
		"too large": bytes.Repeat([]byte("Toteutuspaikka\n"), juurru.DefaultMaxBytes/10),
		"not UTF-8": []byte("Toteutuspaikka\nYlivieska ja Sein\xe4joki\n"),
		"UTF-16":    {0xff, 0xfe, 'T', 0, 'o', 0},
		"cut off":   []byte("Toteutuspaikka\n\xc3"),
	} {
		m, _, err := innokyla.Import(data)
		assert.ErrorIs(t, err, juurru.ErrUnreadable, about)
		assert.Nil(t, m, about)
	}
	for text, kept := range map[string][]string{
		"": nil, "\n": nil, "<html></html>": nil,
		"Malli\n\nKuvaus.\n": {"no-heading |  | Malli", "no-heading |  | Kuvaus."},
		"needs\nname\n":      {"no-heading |  | needs\nname"},
		"<p>Malli</p>":       {"no-heading |  | Malli"},
		`{"name": "Malli"}`:  {`no-heading |  | {"name": "Malli"}`},
	} {
		m, report, err := innokyla.Import([]byte(text))
		assert.ErrorIs(t, err, innokyla.ErrNoFields, text)
		assert.Nil(t, m, text)
		assert.Equal(t, kept, notes(report.Unplaced), "nothing is lost")
	}
	m, _, err := innokyla.Import([]byte(page("Kokonaisuuden nimi", "Hanke", "Lyhyt kuvaus", "", "Kuvaus.", "", "Tekijä", "", "Tiimi", "", "Luotu", "", "1.1.2024")))
	assert.ErrorIs(t, err, innokyla.ErrOtherPage)
	assert.Nil(t, m)
	m, _ = imported(t, page("Toimintaympäristö", "", "Alku.", "", "Kokonaisuuden nimi", "", "Loppu."))
	assert.Equal(t, "Alku.\n\nKokonaisuuden nimi\n\nLoppu.", m.Path.OperatingEnvironment.Text)
}

func TestImportReasonsAreExplainedInEveryLanguage(t *testing.T) {
	seen := make(map[string]bool)
	for _, reason := range innokyla.ImportReason("").Values() {
		for _, lang := range juurru.Langs() {
			label := reason.Label(lang)
			assert.NotEqual(t, string(reason), label, lang)
			assert.False(t, seen[string(lang)+label], label)
			seen[string(lang)+label] = true
		}
	}
}

// Pages of a megabyte, in shapes that would take for ever if some cost grew with
// the square of the page.
func TestImportOfHugePages(t *testing.T) {
	fill := func(piece string) string { return strings.Repeat(piece, (1<<20)/len(piece)) }
	for about, text := range map[string]string{
		"one line":        "Ratkaisun perusidea\n\n" + fill("sana "),
		"many lines":      "Ratkaisun perusidea\n\n" + fill("sana\n"),
		"paragraphs":      "Malli\n\n" + fill("sana\n\n") + "Toimintamallin lyhyt kuvaus\n" + strings.Repeat("sana\n", 900),
		"headings":        fill("Kohderyhmä\n"),
		"all headings":    fill("Toimintaympäristö\n\nx\n\nLähtötilanne ja strategiset liittymäkohdat\n\ny\n\n"),
		"stars":           "Ratkaisun perusidea\n" + fill("**\n"),
		"blank lines":     "Ratkaisun perusidea\n" + fill("\n"),
		"commas":          "Toimintamallin nimi\nMalli\nPaikkakunta tai maakunta\n" + fill("Aa,"),
		"icons":           "Ratkaisun perusidea\n" + fill("x Created with Sketch. y\n"),
		"open elements":   "<h2>Ratkaisun perusidea</h2>" + fill("<div>"),
		"list items":      "<h2>Ratkaisun perusidea</h2><ul>" + fill("<li>a"),
		"end tags":        "<h2>Ratkaisun perusidea</h2>" + fill("<b></i>"),
		"links":           "<h2>Ratkaisun perusidea</h2>" + fill(`<a href="/x">a</a>`),
		"one long link":   "<h2>Ratkaisun perusidea</h2><a href=x>" + fill("a "),
		"entities":        "<h2>Ratkaisun perusidea</h2>" + fill("&amp;"),
		"nested tables":   "<h2>Ratkaisun perusidea</h2>" + fill("<table><tr><td>"),
		"captions":        fill("Ratkaisun perusidea\n\nKuva\nx\n"),
		"open attributes": "<h2>Ratkaisun perusidea</h2><p " + fill("a='b' "),
	} {
		t.Run(about, func(t *testing.T) {
			m, report, err := innokyla.Import([]byte(text))
			if err != nil {
				assert.ErrorIs(t, err, juurru.ErrUnreadable)
				return
			}
			assert.NotEmpty(t, report.Recognised)
			requireSound(t, m)
		})
	}
}
