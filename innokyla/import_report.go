package innokyla

import "github.com/juurru/juurru"

// Imported tells what became of every part of a page. The parts of each list
// stand in the page's order.
type Imported struct {
	Recognised []ImportedPart   `json:"recognised"` // headings, and where in the model what they head went
	Unplaced   []ImportedPart   `json:"unplaced"`   // kept in the document's member x-import
	Uncertain  []ImportedPart   `json:"uncertain"`  // lines a person should look at: is it a heading or not?
	Ignored    []ImportedPart   `json:"ignored"`    // the page's frame, and what it says twice
	Unseen     []juurru.Pointer `json:"unseen"`     // what a public page, or the part of it that was given, does not show
}

// ImportedPart is a part of a page.
type ImportedPart struct {
	Heading string         `json:"heading,omitzero"` // as the page writes it; empty when the part has none
	Text    string         `json:"text,omitzero"`    // empty when the text is in the model
	Address string         `json:"address,omitzero"` // of a link or an image
	Line    int            `json:"line"`             // in the page, from 1
	At      juurru.Pointer `json:"at,omitzero"`      // the place in the model that it belongs to; "" when not known
	Reason  ImportReason   `json:"reason,omitzero"`  // why it is where it is; empty for a heading recognised without doubt
}

// ImportReason says why a part of a page is kept apart, doubted or ignored: a
// stable code for programs, with a label for people.
type ImportReason string

// The reasons: of what is not placed, of what is uncertain, of what is ignored.
const (
	ImportNoHeading    ImportReason = "no-heading"
	ImportOtherText    ImportReason = "other-text"
	ImportMoreText     ImportReason = "more-text"
	ImportNotDate      ImportReason = "not-a-date"
	ImportNotValue     ImportReason = "not-a-value"
	ImportNoFile       ImportReason = "no-file"
	ImportNoAddress    ImportReason = "no-address"
	ImportTooLong      ImportReason = "too-long"
	ImportTooMany      ImportReason = "too-many"
	ImportByPlace      ImportReason = "by-place"
	ImportMaybeText    ImportReason = "maybe-text"
	ImportMaybeHeading ImportReason = "maybe-heading"
	ImportFrame        ImportReason = "frame"
	ImportRepeated     ImportReason = "repeated"
)

// importReasons holds the reasons in their order, with what they say.
var importReasons = []struct {
	reason ImportReason
	label  juurru.Text
}{
	{ImportNoHeading, juurru.Text{
		FI: "ei kuulu minkään tunnetun otsikon alle",
		SV: "hör inte till någon känd rubrik",
		NB: "hører ikke til noen kjent overskrift",
		EN: "belongs under no known heading"}},
	{ImportOtherText, juurru.Text{
		FI: "sama otsikko toistuu, mutta teksti on toinen",
		SV: "samma rubrik återkommer med en annan text",
		NB: "samme overskrift kommer igjen med en annen tekst",
		EN: "the same heading comes again with another text"}},
	{ImportMoreText, juurru.Text{
		FI: "kentässä on tilaa vain yhdelle arvolle",
		SV: "fältet rymmer bara ett värde",
		NB: "feltet har plass til bare én verdi",
		EN: "the field holds one value only"}},
	{ImportNotDate, juurru.Text{
		FI: "ei ole päivämäärä muodossa 5.12.2025",
		SV: "är inget datum av formen 5.12.2025",
		NB: "er ikke en dato på formen 5.12.2025",
		EN: "is not a date of the form 5.12.2025"}},
	{ImportNotValue, juurru.Text{
		FI: "ei näytä kentän arvolta",
		SV: "ser inte ut som ett värde för fältet",
		NB: "ser ikke ut som en verdi for feltet",
		EN: "does not look like a value of the field"}},
	{ImportNoFile, juurru.Text{
		FI: "sivun tekstistä ei näe, mikä kuvatiedosto on",
		SV: "sidans text visar inte vilken bildfil det gäller",
		NB: "sidens tekst viser ikke hvilken bildefil det gjelder",
		EN: "the text of the page does not show which image file it is"}},
	{ImportNoAddress, juurru.Text{
		FI: "linkillä ei ole verkko-osoitetta, joka alkaa http:// tai https://",
		SV: "länken har ingen webbadress som börjar med http:// eller https://",
		NB: "lenken har ingen nettadresse som begynner med http:// eller https://",
		EN: "the link has no web address that begins with http:// or https://"}},
	{ImportTooLong, juurru.Text{
		FI: "on pidempi kuin kenttään mahtuu",
		SV: "är längre än vad fältet rymmer",
		NB: "er lengre enn feltet har plass til",
		EN: "is longer than the field allows"}},
	{ImportTooMany, juurru.Text{
		FI: "arvoja on enemmän kuin kenttään mahtuu",
		SV: "värdena är fler än vad fältet rymmer",
		NB: "verdiene er flere enn feltet har plass til",
		EN: "there are more values than the field allows"}},
	{ImportByPlace, juurru.Text{
		FI: "pääteltiin paikasta sivun alussa, ei otsikosta",
		SV: "framgår av platsen i början av sidan, inte av en rubrik",
		NB: "framgår av plassen øverst på siden, ikke av en overskrift",
		EN: "is taken from its place at the top of the page, not from a heading"}},
	{ImportMaybeText, juurru.Text{
		FI: "luettiin otsikoksi, mutta voi olla tekstiä",
		SV: "lästes som rubrik men kan vara text",
		NB: "ble lest som overskrift, men kan være tekst",
		EN: "was read as a heading but may be text"}},
	{ImportMaybeHeading, juurru.Text{
		FI: "jätettiin tekstiin, mutta voi olla otsikko",
		SV: "lämnades i texten men kan vara en rubrik",
		NB: "ble stående i teksten, men kan være en overskrift",
		EN: "was left in the text but may be a heading"}},
	{ImportFrame, juurru.Text{
		FI: "kuuluu sivun kehykseen",
		SV: "hör till sidans ram",
		NB: "hører til sidens ramme",
		EN: "belongs to the page's frame"}},
	{ImportRepeated, juurru.Text{
		FI: "toistaa sen, mikä on jo luettu",
		SV: "upprepar det som redan har lästs",
		NB: "gjentar det som allerede er lest",
		EN: "repeats what has been read already"}},
}

// Values returns the reasons in their order.
func (ImportReason) Values() []ImportReason {
	var all []ImportReason
	for _, row := range importReasons {
		all = append(all, row.reason)
	}
	return all
}

// Label explains the reason in a language.
func (r ImportReason) Label(lang juurru.Lang) string {
	for _, row := range importReasons {
		if row.reason == r {
			return row.label.In(lang)
		}
	}
	return string(r)
}

// unseenAlways are the members that no public page shows.
var unseenAlways = []juurru.Pointer{
	"/targetGroups", "/topics", "/phenomena", "/state", "/programmes", "/adoption", "/earlierModels",
	"/members", "/pdsa", "/assessments", "/notRecommended", "/attestations",
}

// unseen lists what the page could not show: what no public page does, the rest
// of the path when only "Toimintamalli lyhyesti" was given, the basics when only
// "Kehittämisen polku" was. A place that was filled after all is not in it.
func (r *pageReader) unseen() []juurru.Pointer {
	var list []juurru.Pointer
	hidden := func(at juurru.Pointer) {
		if !r.filled[at] {
			list = append(list, at)
		}
	}
	if !r.sawBasics {
		for _, f := range fields {
			if f.Stage == Basics && importSlots[f.Key].basics >= 0 && !isUnseenAlways(f.Pointer()) {
				hidden(f.Pointer())
			}
		}
	}
	if !r.sawPath {
		for _, f := range pathFields {
			if f.Summary == 0 || !r.sawSummary {
				hidden(f.pointer)
			}
		}
	}
	for _, at := range unseenAlways {
		hidden(at)
	}
	return list
}

func isUnseenAlways(at juurru.Pointer) bool {
	for _, hidden := range unseenAlways {
		if at == hidden {
			return true
		}
	}
	return false
}
