package innokyla

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

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
