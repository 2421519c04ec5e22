package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// Overlap is a unit, a need or a target group for which several adoptions are under way at
// once (päällekkäiset käyttöönotot). Pirha's plan is to make them fewer; which of them go
// together and which do not, people judge.
//
//   - In a unit any two adoptions overlap.
//   - For a need or a target group those of different methods do, wherever they are: one method
//     that spreads to several units is not two answers to one need. That is our reading. A plan that does not
//     name its method counts as one of its own.
//   - Only the days that are looked at count.
//
// They stand in the order of how many are under way at once, then of units, needs and target
// groups, then of their names.
type Overlap struct {
	Of        OverlapOf        `json:"of"`
	Name      string           `json:"name"`      // the beginning of it when it is long
	AtOnce    int              `json:"atOnce"`    // on the day with the most
	PeakFrom  juurru.Date      `json:"peakFrom"`  // the first days with that many
	PeakUntil juurru.Date      `json:"peakUntil"` // and the last of them on end
	Adoptions Listed[Adoption] `json:"adoptions"` // under way in these months, in the order in which they begin
	Stretches Listed[Stretch]  `json:"stretches"` // in order
}

// Stretch is days on end on which two or more are under way.
type Stretch struct {
	From   juurru.Date    `json:"from"`
	Until  juurru.Date    `json:"until"`
	AtOnce int            `json:"atOnce"` // on the day with the most
	What   Listed[string] `json:"what"`   // plans in a unit, methods otherwise (a plan where it names none), by when they begin
}

// OverlapOf is what adoptions have in common.
type OverlapOf string

// What adoptions have in common.
const (
	SameUnit        OverlapOf = "unit"
	SameNeed        OverlapOf = "need"
	SameTargetGroup OverlapOf = "targetGroup"
)

// Values returns what adoptions may have in common.
func (OverlapOf) Values() []OverlapOf { return []OverlapOf{SameUnit, SameNeed, SameTargetGroup} }

// Label returns what they have in common in a language.
func (o OverlapOf) Label(lang juurru.Lang) string {
	return map[OverlapOf]juurru.Text{
		SameUnit:        {FI: "Yksikkö", SV: "Enhet", NB: "Enhet", EN: "Unit"},
		SameNeed:        {FI: "Tarve", SV: "Behov", NB: "Behov", EN: "Need"},
		SameTargetGroup: {FI: "Kohderyhmä", SV: "Målgrupp", NB: "Målgruppe", EN: "Target group"},
	}[o].In(lang)
}

// Sentence says how many are under way at once, and when that is so for the first time.
func (o *Overlap) Sentence(lang juurru.Lang) string {
	text := juurru.Text{
		FI: "{of} {name}: {n} käyttöönottoa samaan aikaan {from}–{until}.",
		SV: "{of} {name}: {n} ibruktaganden samtidigt {from}–{until}.",
		NB: "{of} {name}: {n} innføringer samtidig {from}–{until}.",
		EN: "{of} {name}: {n} adoptions at once, {from} to {until}.",
	}
	if o.Of != SameUnit {
		text = juurru.Text{
			FI: "{of} {name}: {n} eri menetelmää otetaan käyttöön samaan aikaan {from}–{until}.",
			SV: "{of} {name}: {n} olika metoder tas i bruk samtidigt {from}–{until}.",
			NB: "{of} {name}: {n} ulike metoder innføres samtidig {from}–{until}.",
			EN: "{of} {name}: {n} different methods taken into use at once, {from} to {until}.",
		}
	}
	return text.Fill(lang, with("of", o.Of), with("name", quoted(o.Name, lang)), with("n", o.AtOnce), with("from", o.PeakFrom), with("until", o.PeakUntil))
}

// strand is what counts as one when adoptions are held against each other, with days on
// which it is under way: an adoption, or all those of one method.
type strand struct {
	span
	name string
}

// overlapping is a group of plans whose adoptions overlap.
type overlapping struct {
	of      OverlapOf
	names   *names
	number  int32
	peak    step
	active  []*planned
	strands []strand
}

func (b *Portfolio) overlaps(plans []*planned) Listed[Overlap] {
	var all []*overlapping
	gather := func(of OverlapOf, names *names, members func(*planned) []int32) {
		for number, group := range grouped(plans, len(names.written), members) {
			o := &overlapping{of: of, names: names, number: int32(number)}
			var spans []span
			o.active, spans = b.underWay(group)
			for i, k := range o.active {
				o.strands = append(o.strands, strand{spans[i], k.name})
			}
			if of != SameUnit {
				o.strands = b.byMethod(o.active, spans)
			}
			if o.peak = most(steps(spansOf(o.strands))); o.peak.count > 1 {
				all = append(all, o)
			}
		}
	}
	gather(SameUnit, &b.units, func(k *planned) []int32 { return k.units })
	gather(SameNeed, &b.needTexts, func(k *planned) []int32 { return k.needs })
	gather(SameTargetGroup, &b.targetGroups, func(k *planned) []int32 { return different([]int32{k.targetGroup}) })
	slices.SortFunc(all, func(x, y *overlapping) int {
		kind := func(o *overlapping) int { return slices.Index(o.of.Values(), o.of) }
		if order := cmp.Or(cmp.Compare(y.peak.count, x.peak.count), cmp.Compare(kind(x), kind(y))); order != 0 {
			return order
		}
		return x.names.compare(x.number, y.number)
	})
	cut := listed(all, b.limit)
	list := Listed[Overlap]{Total: cut.Total, Items: make([]Overlap, len(cut.Items))}
	for i, o := range cut.Items {
		list.Items[i] = Overlap{Of: o.of, Name: o.names.name(o.number), AtOnce: o.peak.count, PeakFrom: o.peak.from.date(), PeakUntil: o.peak.until.date(),
			Adoptions: b.tell(o.active), Stretches: b.stretches(o.strands)}
	}
	return list
}

// byMethod joins the days of adoptions of one method, in the order in which they begin.
func (b *Portfolio) byMethod(active []*planned, spans []span) []strand {
	var strands []strand
	last := make(map[int32]int) // the strand of a method that ends last
	for i, k := range active {
		at, known := last[k.method]
		switch {
		case k.method < 0:
			strands = append(strands, strand{spans[i], k.name})
		case known && spans[i].from <= strands[at].until+1:
			strands[at].until = max(strands[at].until, spans[i].until)
		default:
			last[k.method] = len(strands)
			strands = append(strands, strand{spans[i], b.methods.name(k.method)})
		}
	}
	return strands
}

func spansOf(strands []strand) []span {
	spans := make([]span, len(strands))
	for i := range strands {
		spans[i] = strands[i].span
	}
	return spans
}

// stretches returns the days on which two strands or more run, each with the strands that do.
// A strand that runs on in several stretches is alone between them, so all together they name
// no more than twice as many as there are.
func (b *Portfolio) stretches(strands []strand) Listed[Stretch] {
	type running struct {
		Stretch
		span
		names []string
	}
	var all []*running
	for _, s := range steps(spansOf(strands)) {
		if s.count < 2 {
			continue
		}
		var last *running
		if len(all) > 0 {
			last = all[len(all)-1]
		}
		if last == nil || last.until+1 < s.from {
			last = &running{span: s.span}
			all = append(all, last)
		}
		last.until = s.until
		last.AtOnce = max(last.AtOnce, s.count)
	}
	for _, s := range strands {
		first, _ := slices.BinarySearchFunc(all, s.from, func(r *running, from day) int { return cmp.Compare(r.until, from) })
		for i := first; i < len(all) && all[i].from <= s.until; i++ {
			all[i].names = append(all[i].names, s.name)
		}
	}
	cut := listed(all, b.limit)
	list := Listed[Stretch]{Total: cut.Total, Items: make([]Stretch, len(cut.Items))}
	for i, r := range cut.Items {
		r.Stretch.From, r.Stretch.Until, r.What = r.span.from.date(), r.span.until.date(), listed(onceEach(r.names), b.limit)
		list.Items[i] = r.Stretch
	}
	return list
}

// onceEach returns names without those that came before.
func onceEach(names []string) []string {
	seen := make(map[string]bool, len(names))
	return slices.DeleteFunc(names, func(name string) bool {
		again := seen[name]
		seen[name] = true
		return again
	})
}

// step is days on end on which the same number are under way.
type step struct {
	span
	count int
}

// steps counts how many of the spans hold each day, in order: days on which none
// does are left out, and days on end with the same number are one step.
func steps(spans []span) []step {
	from, until := make([]day, len(spans)), make([]day, len(spans))
	for i, s := range spans {
		from[i], until[i] = s.from, s.until+1
	}
	slices.Sort(from)
	slices.Sort(until)
	var all []step
	count, i, j := 0, 0, 0
	for j < len(until) {
		at := until[j]
		if i < len(from) {
			at = min(at, from[i])
		}
		before := count
		for ; i < len(from) && from[i] == at; i++ {
			count++
		}
		for ; j < len(until) && until[j] == at; j++ {
			count--
		}
		if count == before {
			continue
		}
		if before > 0 {
			all[len(all)-1].until = at - 1
		}
		if count > 0 {
			all = append(all, step{span{at, at}, count})
		}
	}
	return all
}

// most returns the step with the largest number, the first of several; none is zero.
func most(steps []step) step {
	var peak step
	for _, s := range steps {
		if s.count > peak.count {
			peak = s
		}
	}
	return peak
}
