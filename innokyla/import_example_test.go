package innokyla_test

import (
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func ExampleImport() {
	page := `Kotihoidon aamupalaveri, Kainuun HVA (RRP, P4, I1)

Tiimi sopii päivän käynnit yhdessä.

Toimintamallin nimi
Kotihoidon aamupalaveri, Kainuun HVA (RRP, P4, I1)
Toimintamallin lyhyt kuvaus

Tiimi sopii päivän käynnit yhdessä.

Paikkakunta tai maakunta
Kajaani
Sotkamo
Luotu

keväällä 2024

Viimeksi muokattu

9.10.2025
Ratkaisun perusidea **

Palaveri kestää kymmenen minuuttia.

Kohderyhmä

Kaikki tiimin jäsenet.
`
	model, report, err := innokyla.Import([]byte(page))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(model.Areas, model.Modified)
	fmt.Printf("%q\n", model.Path.CoreIdea.Text)
	for _, part := range report.Unplaced {
		fmt.Printf("line %d: %s %q %s\n", part.Line, part.Heading, part.Text, part.Reason.Label(juurru.English))
	}
	for _, part := range report.Uncertain {
		fmt.Printf("line %d: %s %s\n", part.Line, part.Heading, part.Reason.Label(juurru.English))
	}
	// Output:
	// [Kajaani Sotkamo] 2025-10-09
	// "Palaveri kestää kymmenen minuuttia.\n\nKohderyhmä\n\nKaikki tiimin jäsenet."
	// line 16: Luotu "keväällä 2024" is not a date of the form 5.12.2025
	// line 25: Kohderyhmä was left in the text but may be a heading
}
