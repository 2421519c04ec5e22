package plan

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/juurru/juurru"
)

// BusyWeek is a week in which things of two plans or more fall together: first days of use,
// trainings, tasks that are not done and messages that are not sent. What one plan alone has in a
// week it has arranged itself. A practice that ends is none of them. A training falls on every week from
// its first day until its last.
type BusyWeek struct {
	Week   string        `json:"week"` // ISO 8601: "2026-W36"
	From   juurru.Date   `json:"from"` // Monday
	Until  juurru.Date   `json:"until"`
	Plans  int           `json:"plans"`  // that have something in it
	Things Listed[Thing] `json:"things"` // in the order of their first days
}

// Thing is something that falls on days of a plan, and where the plan tells it.
type Thing struct {
	What  ThingKind      `json:"what"`
	Plan  string         `json:"plan"`
	Path  juurru.Pointer `json:"path"`
	From  juurru.Date    `json:"from"`           // of the days that are looked at
	Until juurru.Date    `json:"until,omitzero"` // of several days
}

// Sentence says what falls in the week, by how many of each kind.
func (w *BusyWeek) Sentence(lang juurru.Lang) string {
	return juurru.Text{
		FI: "Viikko {week} ({from}–{until}): suunnitelmia {plans}, asioita {things}.",
		SV: "Vecka {week} ({from}–{until}): planer {plans}, händelser {things}.",
		NB: "Uke {week} ({from}–{until}): planer {plans}, gjøremål {things}.",
		EN: "Week {week} ({from} to {until}): plans {plans}, things {things}.",
	}.Fill(lang, with("week", w.Week), with("from", w.From), with("until", w.Until), with("plans", w.Plans), with("things", w.Things.Total))
}

// fullWeek is a week while it is counted.
type fullWeek struct {
	week, plans, things int
	last                *planned // that was counted
	found               []found
}

// found is something of a plan.
type found struct {
	plan *planned
	work *work
}

// busyWeeks finds the weeks in which things of several plans fall together. First it
// counts; only of the weeks that are listed it gathers the things.
func (b *Portfolio) busyWeeks(l *loaded, by bearers) Listed[BusyWeek] {
	weeks := make([]fullWeek, b.window.last.week()-b.window.first.week()+1)
	for i := range weeks {
		weeks[i].week = b.window.first.week() + i
	}
	each := func(visit func(*fullWeek, found)) {
		for _, k := range l.plans {
			for i := range k.work {
				w := &k.work[i]
				if w.kind == PracticeEnds || !by.isFor(w, l.number) {
					continue
				}
				for week := w.from.week(); week <= w.until.week(); week++ {
					visit(&weeks[week-b.window.first.week()], found{k, w})
				}
			}
		}
	}
	each(func(week *fullWeek, f found) {
		week.things++
		if week.last != f.plan {
			week.plans, week.last = week.plans+1, f.plan
		}
	})
	var busy []*fullWeek
	for i := range weeks {
		if weeks[i].plans > 1 {
			busy = append(busy, &weeks[i])
		}
	}
	slices.SortStableFunc(busy, func(x, y *fullWeek) int {
		return cmp.Or(cmp.Compare(y.plans, x.plans), cmp.Compare(y.things, x.things))
	})
	cut := listed(busy, b.limit)
	shown := make(map[*fullWeek]bool, len(cut.Items))
	for _, week := range cut.Items {
		shown[week] = true
	}
	each(func(week *fullWeek, f found) {
		if shown[week] {
			week.found = append(week.found, f)
		}
	})
	list := Listed[BusyWeek]{Total: cut.Total, Items: make([]BusyWeek, len(cut.Items))}
	for i, week := range cut.Items {
		list.Items[i] = b.busyWeek(week)
	}
	return list
}

func (b *Portfolio) busyWeek(w *fullWeek) BusyWeek {
	slices.SortStableFunc(w.found, func(x, y found) int {
		return cmp.Or(cmp.Compare(x.work.from, y.work.from), strings.Compare(x.plan.name, y.plan.name))
	})
	cut := listed(w.found, b.limit)
	monday := day(w.week*7 - 3)
	week := BusyWeek{Week: isoWeek(monday), From: monday.date(), Until: (monday + 6).date(), Plans: w.plans,
		Things: Listed[Thing]{Total: cut.Total, Items: make([]Thing, len(cut.Items))}}
	for i, f := range cut.Items {
		thing := Thing{What: f.work.kind, Plan: f.plan.name, Path: f.work.path(), From: f.work.from.date()}
		if f.work.until > f.work.from {
			thing.Until = f.work.until.date()
		}
		week.Things.Items[i] = thing
	}
	return week
}

func isoWeek(monday day) string {
	year, week := time.Unix(int64(monday)*secondsOfDay, 0).UTC().ISOWeek()
	return fmt.Sprintf("%04d-W%02d", year, week)
}
