package juurru_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// told are the texts of the difference of two plans, in Finnish.
func told(t *testing.T, old, new string) []string {
	t.Helper()
	before, after := read[plan.Plan](t, old), read[plan.Plan](t, new)
	d, err := juurru.Diff(before, after)
	require.NoError(t, err)
	texts := []string{}
	for _, edit := range plan.Kind().Tell(d, before, after) {
		texts = append(texts, edit.Text.FI)
	}
	return texts
}

func TestATextThatIsAnIDByChanceIsToldAsItIs(t *testing.T) {
	assert.Equal(t, []string{
		"Yksiköt: lisätty »suunta»",
		"»Lupaus» – Tavoitteen mittarit: lisätty »Odotusaika»",
		"»Odotusaika» – Mittayksikkö: »suunta»",
	}, told(t,
		`{"setting": {}, "goals": [{"id": "g", "text": "Lupaus"}], "metrics": [{"id": "aika", "name": "Odotusaika"}], "tasks": [{"id": "suunta", "what": "Valitaan suunta"}]}`,
		`{"setting": {"units": ["suunta"]}, "goals": [{"id": "g", "text": "Lupaus", "metrics": ["aika"]}],
			"metrics": [{"id": "aika", "name": "Odotusaika", "unit": "suunta"}], "tasks": [{"id": "suunta", "what": "Valitaan suunta"}]}`))
}

func TestDaysAreCountedHoweverManyTheyAre(t *testing.T) {
	assert.Equal(t, []string{"Käytön alkamispäivä: siirtyi 657437 päivää myöhemmäksi, 1.3.0226 → 1.3.2026"},
		told(t, `{"changeStarts": "0226-03-01"}`, `{"changeStarts": "2026-03-01"}`))
	assert.Equal(t, []string{"Käytön alkamispäivä: siirtyi 2 päivää aikaisemmaksi, 1.3.2024 → 28.2.2024"},
		told(t, `{"changeStarts": "2024-03-01"}`, `{"changeStarts": "2024-02-28"}`))
	assert.Equal(t, []string{"Käytön alkamispäivä: 2026-13-45 → 1.3.2026"},
		told(t, `{"changeStarts": "2026-13-45"}`, `{"changeStarts": "2026-03-01"}`))
}

func TestANumberHasTheUnitItHad(t *testing.T) {
	assert.Equal(t, []string{
		"»Käyttö» – Mittayksikkö: »%» → »hlö»",
		"»Käyttö» – Tavoitetaso › Tavoitearvo: 80 % → 40 hlö",
	}, told(t, `{"metrics": [{"id": "m", "name": "Käyttö", "unit": "%", "target": {"value": 80}}]}`,
		`{"metrics": [{"id": "m", "name": "Käyttö", "unit": "hlö", "target": {"value": 40}}]}`))
	assert.Equal(t, []string{
		"»Käyttö» – Mittayksikkö: tekstiä muutettu",
		"»Käyttö» – Tavoitetaso › Tavoitearvo: 80 % → 40 …",
	}, told(t, `{"metrics": [{"id": "m", "name": "Käyttö", "unit": "%", "target": {"value": 80}}]}`,
		`{"metrics": [{"id": "m", "name": "Käyttö", "unit": "soita 0401234567", "target": {"value": 40}}]}`))
}

func TestTextsThatAreNotRepeated(t *testing.T) {
	for _, text := range []string{
		"Soita 0401234567", "Soita 040 123 4567", "040-123-4567", "+358 40 123 4567", "Ring 22 33 44 55", "900 12 345", "070-123 45 67", "010190-123A",
		"maija@example.org", "<p>a</p>", "a\\nb", "a\\rb", "a\\u001bb", "a\u2028b", strings.Repeat("a", 81),
	} {
		assert.Equal(t, []string{"Suunnitelman nimi: tekstiä muutettu"}, told(t, `{"name": "a"}`, `{"name": "`+text+`"}`), text)
	}
	for _, text := range []string{"10 000 000 asukasta", "Kevät 2026-03-01 2026-05-31", "0-5-10", "1 200 300 €", "2025 2026 2027", "{n}", "5 päivää/vko"} {
		assert.Equal(t, []string{"Suunnitelman nimi: »a» → »" + text + "»"}, told(t, `{"name": "a"}`, `{"name": "`+text+`"}`))
	}
}

func TestEntriesOfOneDayAreToldApart(t *testing.T) {
	assert.Equal(t, []string{
		"1.3.2026, Vastavuoroinen palaute – Toteutuuko tämä: Ei → Kyllä",
		"Lisätty: vastaus johtamisen kysymykseen (1.3.2026, Aikaa ja ymmärrystä, Kyllä)",
	}, told(t, `{"leadership": [{"question": "feedback", "date": "2026-03-01", "answer": "no"}]}`,
		`{"leadership": [{"question": "feedback", "date": "2026-03-01", "answer": "yes"}, {"question": "time", "date": "2026-03-01", "answer": "yes"}]}`))
}
