package cli

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// The words of the text of a portfolio.
var (
	textPortfolioDays = juurru.Text{
		FI: "{on} · kuormitus ja päällekkäisyydet {from}–{until}",
		SV: "{on} · belastning och överlappningar {from}–{until}",
		NB: "{on} · belastning og overlapp {from}–{until}",
		EN: "{on} · load and overlap {from} to {until}",
	}
	textPortfolioPlans = juurru.Text{
		FI: "Suunnitelmia {plans}, mukana {counted}; menetelmästä luovuttu {withdrawn}, aiempia versioita {earlier}. Muita dokumentteja {other}, ohitettuja {passed}, lukematta {unread}.",
		SV: "Planer {plans}, medräknade {counted}; avvecklade {withdrawn}, tidigare versioner {earlier}. Andra dokument {other}, överhoppade {passed}, olästa {unread}.",
		NB: "Planer {plans}, medregnet {counted}; avviklet {withdrawn}, tidligere versjoner {earlier}. Andre dokumenter {other}, hoppet over {passed}, ikke lest {unread}.",
		EN: "Plans {plans}, counted {counted}; withdrawn {withdrawn}, earlier revisions {earlier}. Other documents {other}, passed over {passed}, not read {unread}.",
	}
	textLookFirst = juurru.Text{FI: "Katso ensin", SV: "Se på det här först", NB: "Se på dette først", EN: "Look at this first"}
	textOverlaps  = juurru.Text{FI: "Päällekkäiset käyttöönotot", SV: "Överlappande ibruktaganden", NB: "Overlappende innføringer", EN: "Overlapping adoptions"}
	textUnused    = juurru.Text{FI: "Koulutettu, ei käytössä", SV: "Utbildning given, metoden inte i bruk", NB: "Opplæring gitt, metoden ikke i bruk", EN: "Trained, not in use"}
	textRepeated  = juurru.Text{FI: "Sama menetelmä useassa suunnitelmassa", SV: "Samma metod i flera planer", NB: "Samme metode i flere planer", EN: "The same method in several plans"}
	textConcerns  = juurru.Text{FI: "Suunnitelmat, joista pitää huolehtia", SV: "Planer som kräver uppmärksamhet", NB: "Planer som må følges opp", EN: "Plans that need looking after"}
	textLoadUnits = juurru.Text{FI: "Käyttöönottoja samaan aikaan, yksiköittäin", SV: "Ibruktaganden samtidigt, per enhet", NB: "Innføringer samtidig, per enhet", EN: "Adoptions at once, by unit"}
	textLoadRoles = juurru.Text{FI: "Käyttöönottoja samaan aikaan, rooleittain", SV: "Ibruktaganden samtidigt, per roll", NB: "Innføringer samtidig, per rolle", EN: "Adoptions at once, by role"}
	textWeeks     = juurru.Text{FI: "Viikot, joille osuu monta asiaa", SV: "Veckor då mycket sammanfaller", NB: "Uker der mye faller sammen", EN: "Weeks in which things fall together"}
	textUnjudged  = juurru.Text{FI: "Mitä ei voitu arvioida", SV: "Vad som inte kunde bedömas", NB: "Det som ikke kunne vurderes", EN: "What could not be judged"}
	textSameID    = juurru.Text{
		FI: "Saman suunnitelman versioita: mukana vain {counted}, pois jätetty {others}",
		SV: "Versioner av samma plan: bara {counted} är med, utelämnade {others}",
		NB: "Versjoner av samme plan: bare {counted} er med, utelatt {others}",
		EN: "Revisions of one plan: only {counted} counts, not {others}",
	}
	textMore = juurru.Text{FI: "… ja {n} muuta", SV: "… och {n} till", NB: "… og {n} til", EN: "… and {n} more"}
)

// How much the text shows, to fit a page.
const (
	linesShown  = 5  // of a list
	namesShown  = 4  // of the plans of a line
	monthsShown = 12 // of a table
	nameWidth   = 32 // characters of a unit
)

// portfolioPage writes a portfolio for people.
type portfolioPage struct {
	page
	report plan.PortfolioReport
}

func writePortfolio(w io.Writer, folder string, files portfolioFiles, report plan.PortfolioReport, lang juurru.Lang, colour bool) error {
	p := portfolioPage{page{bufio.NewWriter(w), lang, colour}, report}
	p.line("%s", p.paint("1", printable(folder)))
	p.line("%s", p.fill(textPortfolioDays, "on", report.On.In(lang), "from", report.From.In(lang), "until", report.Until.In(lang)))
	count := func(n int) string { return fmt.Sprint(n) }
	p.line("%s", p.fill(textPortfolioPlans, "plans", count(report.Plans), "counted", count(report.Counted), "withdrawn", count(report.Withdrawn.Total),
		"earlier", count(report.Plans-report.Counted-report.Withdrawn.Total), "other", count(files.Other), "passed", count(files.PassedOver), "unread", count(files.Unreadable)))
	p.line("\n%s", p.paint("1", textLookFirst.In(lang)))
	if report.Overlaps.Total+report.Use.Total+report.Repeated.Total+len(report.Concerns) == 0 {
		p.line("  %s", textNothing.In(lang))
	}
	p.first()
	p.table(textLoadUnits, report.Units)
	p.table(textLoadRoles, report.Roles)
	p.weeks()
	p.unjudged()
	return p.out.Flush()
}

// fill puts values in the places of a text: names and values by turns.
func (p portfolioPage) fill(text juurru.Text, values ...string) string {
	var params []juurru.Param
	for i := 0; i+1 < len(values); i += 2 {
		params = append(params, juurru.Param{Name: values[i], Value: values[i+1]})
	}
	return text.Fill(p.lang, params...)
}

// first writes what to look at first, what touches most first.
func (p portfolioPage) first() {
	overlaps, repeated, use := p.report.Overlaps, p.report.Repeated, p.report.Use
	used := slices.IndexFunc(use.Items, func(m plan.MethodUse) bool { return m.Unused == 0 && m.Unknown == 0 })
	if used >= 0 { // from here on, all who were trained use their methods
		use = plan.Listed[plan.MethodUse]{Total: used, Items: use.Items[:used]}
	}
	p.list(textOverlaps, overlaps.Total, len(overlaps.Items), func(i int) (string, string) {
		o := &overlaps.Items[i]
		return o.Sentence(p.lang), plansOf(o.Adoptions.Total, o.Adoptions.Items, func(a plan.Adoption) string { return a.Plan }, p)
	})
	p.list(textUnused, use.Total, len(use.Items), func(i int) (string, string) {
		m := &use.Items[i]
		return m.Sentence(p.lang), plansOf(m.Places.Total, m.Places.Items, func(place plan.PlaceUse) string { return placeText(plan.Place{Plan: place.Plan, Path: place.Path}) }, p)
	})
	p.list(textRepeated, repeated.Total, len(repeated.Items), func(i int) (string, string) {
		m := &repeated.Items[i]
		return m.Sentence(p.lang), plansOf(m.Plans.Total, m.Plans.Items, func(of plan.MethodPlan) string { return of.Plan }, p)
	})
	p.list(textConcerns, len(p.report.Concerns), len(p.report.Concerns), func(i int) (string, string) {
		c := &p.report.Concerns[i]
		return c.Sentence(p.lang), plansOf(c.Plans.Total, c.Plans.Items, placeText, p)
	})
}

// placeText is a place as an address has it: "a.json#/trainings/0".
func placeText(place plan.Place) string { return place.Plan + "#" + string(place.Path) }

// list writes the first entries of a list: a sentence, and which plans it is about.
func (p portfolioPage) list(title juurru.Text, total, count int, entry func(i int) (said, plans string)) {
	for i := range min(count, linesShown) {
		if i == 0 {
			p.line("  %s", title.In(p.lang))
		}
		said, plans := entry(i)
		p.line("    %s %s", p.paint(colours[juurru.Warning], marks[juurru.Warning]), printable(said))
		p.line("        %s", p.paint("2", printable(plans)))
	}
	p.more("    ", total-min(count, linesShown))
}

// more says how many are not shown.
func (p portfolioPage) more(indent string, n int) {
	if n > 0 {
		p.line("%s%s", indent, p.fill(textMore, "n", fmt.Sprint(n)))
	}
}

// plansOf names the first of some plans.
func plansOf[T any](total int, items []T, name func(T) string, p portfolioPage) string {
	var names []string
	for _, item := range items[:min(len(items), namesShown)] {
		names = append(names, name(item))
	}
	text := strings.Join(names, ", ")
	if more := total - len(names); more > 0 {
		text += " " + p.fill(textMore, "n", fmt.Sprint(more))
	}
	return text
}

// table writes how many adoptions are under way at once in each month.
func (p portfolioPage) table(title juurru.Text, loads plan.Listed[plan.Load]) {
	for i := range loads.Items[:min(len(loads.Items), linesShown)] {
		l := &loads.Items[i]
		months := l.Months[:min(len(l.Months), monthsShown)]
		if i == 0 {
			header := padded(title.In(p.lang), nameWidth+12)
			for _, m := range months {
				header += fmt.Sprintf("%4s", strings.TrimLeft(m.Month[len("2026-"):], "0"))
			}
			p.line("\n%s", p.paint("1", header))
		}
		row := padded(printable(l.Label(p.lang)), nameWidth+10)
		for _, m := range months {
			n := "·"
			if m.AtOnce > 0 {
				n = fmt.Sprint(m.AtOnce)
			}
			row += fmt.Sprintf("%4s", n)
		}
		p.line("  %s", row)
	}
	p.more("  ", loads.Total-min(len(loads.Items), linesShown))
}

// padded cuts or fills a text to a number of characters.
func padded(text string, width int) string {
	if n := utf8.RuneCountInString(text); n <= width {
		return text + strings.Repeat(" ", width-n)
	}
	return string([]rune(text)[:width-1]) + "…"
}

// weeks writes the fullest weeks of the units, one of each.
func (p portfolioPage) weeks() {
	var full []*plan.Load
	for i := range p.report.Units.Items {
		if p.report.Units.Items[i].Weeks.Total > 0 {
			full = append(full, &p.report.Units.Items[i])
		}
	}
	for i, l := range full[:min(len(full), linesShown)] {
		if i == 0 {
			p.line("\n%s", p.paint("1", textWeeks.In(p.lang)))
		}
		week := &l.Weeks.Items[0]
		p.line("  %s: %s", printable(l.Label(p.lang)), week.Sentence(p.lang))
		p.line("        %s", p.paint("2", printable(plansOf(week.Things.Total, week.Things.Items, func(t plan.Thing) string { return placeText(plan.Place{Plan: t.Plan, Path: t.Path}) }, p))))
	}
	p.more("  ", len(full)-min(len(full), linesShown))
}

// unjudged writes what plans do not tell, and which files stand for others.
func (p portfolioPage) unjudged() {
	if len(p.report.Unjudged)+p.report.Revisions.Total > 0 {
		p.line("\n%s", p.paint("1", textUnjudged.In(p.lang)))
	}
	revisions := p.report.Revisions
	for _, r := range revisions.Items[:min(len(revisions.Items), linesShown)] {
		p.line("  · %s", printable(p.fill(textSameID, "counted", r.Counted, "others", plansOf(len(r.Others), r.Others, func(name string) string { return name }, p))))
	}
	p.more("  ", revisions.Total-min(len(revisions.Items), linesShown))
	for i := range p.report.Unjudged {
		u := &p.report.Unjudged[i]
		p.line("  · %s", printable(u.Sentence(p.lang)))
		p.line("        %s", p.paint("2", printable(plansOf(u.Plans.Total, u.Plans.Items, placeText, p))))
	}
}
